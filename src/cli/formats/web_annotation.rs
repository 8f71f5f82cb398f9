//! W3C Web Annotation Data Model, as JSON-LD: <https://www.w3.org/TR/annotation-model/>.

use isnad::{Claim, Piece};
use serde::Serialize;
use serde_json::{Value, json};

use super::{Characters, address, identifier, percent_encoded};
use crate::cli::document::Document;

/// How much of the text around the words is given to find them again, in characters.
const AROUND: usize = 32;

/// The only page of a collection. A page has at least one annotation; where there is none, the collection is empty and has no page.
#[derive(Serialize)]
pub(super) struct Page {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(flatten)]
    content: Content,
}

#[derive(Serialize)]
#[serde(tag = "type")]
enum Content {
    #[serde(rename = "AnnotationPage", rename_all = "camelCase")]
    Annotations { id: String, part_of: Value, start_index: usize, items: Vec<Annotation> },
    #[serde(rename = "AnnotationCollection")]
    Nothing { id: String, label: String, total: usize },
}

#[derive(Serialize)]
struct Annotation {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    motivation: &'static str,
    body: Vec<Value>,
    target: Vec<Value>,
}

/// Up to three annotations a claim: what is said, the cue, and the mention of the speaker.
pub(super) fn page(document: &Document, claims: &[Claim<'_>]) -> Page {
    let source = address(document);
    let characters = Characters::new(&document.text);
    let target = |piece: &Piece<'_>| target(&document.text, &characters, &source, piece);
    let mut items = Vec::new();
    for claim in claims {
        let id = identifier(document, claim);
        let annotation = |part: &str, motivation, body: Vec<Value>, target: Vec<Value>| Annotation {
            id: format!("{id}:{part}"),
            kind: "Annotation",
            motivation,
            body,
            target,
        };
        let name = claim.speaker().name();
        let named = || name.map(|name| words(name, "ar", "identifying"));
        let record = serde_json::to_string(claim).unwrap_or_default();
        let whole =
            json!({"type": "TextualBody", "format": "application/json", "purpose": "describing", "value": record});
        let mut body: Vec<Value> = named().into_iter().collect();
        body.extend([words(claim.act().name(), "en", "classifying"), whole]);
        items.push(annotation("content", "describing", body, claim.content().iter().map(target).collect()));
        let lemma = words(claim.cue().lemma(), "ar", "tagging");
        items.push(annotation("cue", "tagging", vec![lemma], vec![target(claim.cue().piece())]));
        if let (Some(mention), Some(name)) = (claim.speaker().mention(), named()) {
            items.push(annotation("speaker", "identifying", vec![name], vec![target(mention)]));
        }
    }
    let label = document.origin.to_string();
    let id = format!("urn:x-isnad:{}", percent_encoded(&label));
    let total = items.len();
    let content = if items.is_empty() {
        Content::Nothing { id, label, total }
    } else {
        let page = format!("{id}:page");
        let part_of = json!({
            "id": id, "type": "AnnotationCollection", "label": label, "total": total, "first": page, "last": page,
        });
        Content::Annotations { id: page, part_of, start_index: 0, items }
    };
    Page { context: "http://www.w3.org/ns/anno.jsonld", content }
}

fn words(value: &str, language: &str, purpose: &str) -> Value {
    json!({"type": "TextualBody", "value": value, "format": "text/plain", "language": language, "purpose": purpose})
}

/// A place, told twice: by its characters, and by its words and those around them.
fn target(text: &str, characters: &Characters<'_>, source: &str, piece: &Piece<'_>) -> Value {
    let (start, end) = characters.of(piece);
    let before = text.get(..piece.start()).unwrap_or("");
    let prefix = before.char_indices().rev().nth(AROUND - 1).map_or(before, |(at, _)| before.get(at..).unwrap_or(""));
    let after = text.get(piece.end()..).unwrap_or("");
    let suffix = after.char_indices().nth(AROUND).map_or(after, |(at, _)| after.get(..at).unwrap_or(""));
    json!({
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": start, "end": end},
            {"type": "TextQuoteSelector", "exact": piece.text(), "prefix": prefix, "suffix": suffix},
        ],
    })
}
