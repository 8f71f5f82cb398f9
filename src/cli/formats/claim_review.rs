//! schema.org `Claim`, the thing that a `ClaimReview` reviews, as JSON-LD: <https://schema.org/Claim>.

use std::collections::HashMap;

use isnad::{Claim, Kind};
use serde::Serialize;
use serde_json::{Value, json};

use super::{address, content, identifier};
use crate::cli::document::Document;

/// The claims of one document.
#[derive(Serialize)]
pub(super) struct Graph {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    claims: Vec<Value>,
}

pub(super) fn graph(document: &Document, claims: &[Claim<'_>]) -> Graph {
    let kinds = claims.iter().filter_map(|claim| Some((claim.speaker().name()?, claim.speaker().kind())));
    let kinds: HashMap<&str, Kind> = kinds.collect();
    Graph { context: "https://schema.org", claims: claims.iter().map(|claim| entry(document, claim, &kinds)).collect() }
}

/// The claim; `kinds` tells what those are who speak in the document.
fn entry(document: &Document, claim: &Claim<'_>, kinds: &HashMap<&str, Kind>) -> Value {
    let mut appearance = json!({"@type": "NewsArticle", "url": address(document)});
    // A date in another form would be none to who reads it.
    if let Some(date) = document.date.as_ref().filter(|date| date.parse::<isnad::Date>().is_ok()) {
        set(&mut appearance, "datePublished", json!(date));
    }
    let mut entry = json!({
        "@type": "Claim",
        "@id": identifier(document, claim),
        "text": content(claim),
        "inLanguage": "ar",
        "keywords": claim.act().name(),
        "appearance": appearance,
    });
    if let Some(author) = author(claim) {
        let property = if claim.speaker().kind() == Kind::Document { "isBasedOn" } else { "author" };
        set(&mut entry, property, author);
    }
    if let Some(date) = claim.when().and_then(|when| when.date()) {
        set(&mut entry, "dateCreated", json!(date));
    }
    // Those who pass the words on have a hand in them, and did not say them.
    let contributor = |name| match kinds.get(name) {
        Some(Kind::Person) => json!({"@type": "Person", "name": name}),
        _ => json!({"@type": "Organization", "name": name}),
    };
    let via: Vec<Value> = claim.via().map(contributor).collect();
    if !via.is_empty() {
        set(&mut entry, "contributor", json!(via));
    }
    entry
}

/// Who said it. A document is nobody: a claim is based on it.
fn author(claim: &Claim<'_>) -> Option<Value> {
    let speaker = claim.speaker();
    let kind = match speaker.kind() {
        Kind::Person => "Person",
        Kind::Media => "NewsMediaOrganization",
        Kind::Place => "GovernmentOrganization",
        Kind::Document => "CreativeWork",
        _ => "Organization",
    };
    let mut author = json!({"@type": kind, "name": speaker.name()?});
    if let (Kind::Person, Some(role)) = (speaker.kind(), speaker.role()) {
        set(&mut author, "jobTitle", json!(role));
    }
    Some(author)
}

fn set(entry: &mut Value, property: &str, value: Value) {
    if let Value::Object(fields) = entry {
        fields.insert(property.to_owned(), value);
    }
}
