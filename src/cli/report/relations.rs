//! Contradictions and confirmations: two claims side by side, with the words that decide.

use isnad::compare::{Proof, Relation, RelationKind};
use isnad::{OwnedClaim, Piece};
use maud::{Markup, PreEscaped, html};

use super::material::{Material, relation_id};
use super::record::{compared, who};
use super::words::{Exact, code, percent};
use crate::cli::labels;

/// So many relations of a kind are in the page from the start; others come in groups of as many when they are asked for.
const GROUP: usize = 20;

/// The order of the lists.
const KINDS: [RelationKind; 3] = [RelationKind::Contradicts, RelationKind::Superseded, RelationKind::Supports];

/// All relations, kind by kind.
pub(super) fn section(material: &Material) -> Markup {
    html! {
        @if !material.relations.is_empty() {
            section #relations aria-labelledby="relations-title" {
                h2 #relations-title { "تناقض وتأييد" }
                @for kind in KINDS {
                    @let found: Vec<(usize, &Relation)> =
                        material.relations.iter().enumerate().filter(|(_, relation)| relation.kind() == kind).collect();
                    @if !found.is_empty() { (list(material, kind, &found)) }
                }
            }
        }
    }
}

fn list(material: &Material, kind: RelationKind, found: &[(usize, &Relation)]) -> Markup {
    html! {
        section.kind {
            h3 { (labels::relation(kind)) " (" span.total { (found.len()) } ")" }
            @for (number, group) in found.chunks(GROUP).enumerate() {
                @let cards = html! { @for &(at, relation) in group { (card(material, at, relation)) } };
                @if number == 0 {
                    (cards)
                } @else {
                    @let pairs: Vec<String> = group.iter().map(|(_, relation)| numbers(material, relation)).collect();
                    noscript.more data-pairs=(pairs.join(" ")) { (PreEscaped(cards.0)) }
                }
            }
        }
    }
}

/// What the filter asks of a relation: document and claim of both sides, and the confidence in hundredths.
fn numbers(material: &Material, relation: &Relation) -> String {
    let [one, other] = [relation.a(), relation.b()].map(|claim| material.place(claim));
    let confidence = (relation.confidence() * 100.0).round();
    format!("{}.{}.{}.{}.{confidence}", one.document, one.claim, other.document, other.claim)
}

fn card(material: &Material, at: usize, relation: &Relation) -> Markup {
    html! {
        article.relation.(relation.kind().name()) id=(relation_id(at)) data-pair=(numbers(material, relation)) {
            h4 { (labels::reason(relation.reason())) " " (code(relation.reason().name())) " " span.share { (percent(relation.confidence())) } }
            div.sides { @for claim in [relation.a(), relation.b()] { (side(material, claim, relation.evidence())) } }
        }
    }
}

fn side(material: &Material, at: usize, evidence: &[Proof]) -> Markup {
    let place = material.place(at);
    let (Some(claim), Some(source)) = (material.claims.get(at), material.documents.get(place.document)) else {
        return html! {};
    };
    let link = if source.text.is_empty() { place.in_records() } else { place.in_text() };
    html! {
        section.side {
            p { (who(claim)) " " em { (labels::act(claim.act())) } }
            blockquote { (with_evidence(claim, at, evidence)) }
            p.back {
                a href={ "#" (link) } { "في موضعه من النص" }
                @if material.documents.len() > 1 { " · " span.name { (Exact(&source.name)) } }
                @if let Some(day) = material.day(at) { " · " time { (day) } }
            }
        }
    }
}

/// Cue and content with the words of the evidence marked.
fn with_evidence(claim: &OwnedClaim, at: usize, evidence: &[Proof]) -> Markup {
    let own: Vec<&Piece<'static>> = evidence.iter().filter(|proof| proof.claim() == at).map(Proof::piece).collect();
    html! {
        @for piece in compared(claim) {
            @if piece == claim.cue().piece() {
                span.cue { (marked(piece, &own)) } " "
            } @else {
                (marked(piece, &own)) " "
            }
        }
    }
}

fn marked(piece: &Piece<'static>, evidence: &[&Piece<'static>]) -> Markup {
    html! {
        @for (words, decides) in parts(piece, evidence) {
            @if decides { mark { (Exact(words)) } } @else { (Exact(words)) }
        }
    }
}

/// The words of a piece, cut at those that decide.
fn parts<'c>(piece: &'c Piece<'static>, evidence: &[&Piece<'static>]) -> Vec<(&'c str, bool)> {
    let mut inside: Vec<(usize, usize)> = evidence
        .iter()
        .filter(|proof| piece.start() <= proof.start() && proof.end() <= piece.end())
        .map(|proof| (proof.start() - piece.start(), proof.end() - piece.start()))
        .collect();
    inside.sort_unstable();
    let mut parts = Vec::new();
    let mut from = 0;
    for (start, end) in inside {
        if let (Some(before), Some(decides)) = (piece.text().get(from..start), piece.text().get(start..end)) {
            parts.extend([(before, false), (decides, true)]);
            from = end;
        }
    }
    parts.extend(piece.text().get(from..).map(|rest| (rest, false)));
    parts
}
