//! The record of one claim, for reading.

use isnad::{OwnedClaim, Piece, When};
use maud::{Markup, html};

use super::material::{Material, Place, relation_id};
use super::words::{Exact, code, isolated, percent};
use crate::cli::labels;

/// The record of the claim at this place.
pub(super) fn record(material: &Material, place: Place) -> Markup {
    let position = material.position(place);
    let Some(claim) = material.claims.get(position) else { return html! {} };
    let document = material.documents.get(place.document);
    let in_text = document.is_some_and(|source| !source.text.is_empty());
    let speaker = claim.speaker();
    let via: Vec<&str> = claim.via().collect();
    let members: Vec<&str> = speaker.members().collect();
    html! {
        li.record.(claim.form().name()) id=(place.in_records()) {
            p {
                (who(claim))
                " " em { (labels::act(claim.act())) @if claim.negated() { " (منفي)" } }
            }
            blockquote { (said(claim)) }
            dl {
                (line("الصيغة", html! { (labels::form(claim.form())) }))
                (line("العبارة", html! { (isolated(claim.cue().text())) " (" (isolated(claim.cue().lemma())) ")" }))
                @if !members.is_empty() { (line("القائلون", isolated(&members.join("، ")))) }
                @if !via.is_empty() { (line("نقله", isolated(&via.join("، ")))) }
                @for (name, piece) in [("المخاطب", claim.addressee()), ("المناسبة", claim.occasion()), ("الزمن", claim.when().map(When::piece))] {
                    @if let Some(piece) = piece { (line(name, isolated(piece.text()))) }
                }
                @if let Some(date) = claim.when().and_then(When::date) { (line("اليوم", html! { time { (date) } })) }
                (line("القاعدة", html! { (labels::rule(claim.rule())) " " (code(claim.rule().name())) }))
                (line("عُرف القائل", html! { (labels::resolved_by(speaker.resolved_by())) " " (code(speaker.resolved_by().name())) }))
                dt { "الثقة" } dd.share { (percent(claim.confidence())) }
            }
            (related(material, position))
            @if in_text { a href={ "#" (place.in_text()) } { "في النص" } }
        }
    }
}

fn line(name: &str, value: Markup) -> Markup {
    html! { dt { (name) } dd { (value) } }
}

/// Name and role of the speaker.
pub(super) fn who(claim: &OwnedClaim) -> Markup {
    let speaker = claim.speaker();
    let name = speaker.name().unwrap_or(labels::UNKNOWN);
    // Who is known by a title only is not given it twice.
    let role = speaker.role().filter(|&role| role != name);
    html! {
        b { (isolated(name)) }
        @if let Some(role) = role { "، " span.role { (isolated(role)) } }
    }
}

/// What is said, piece by piece.
fn said(claim: &OwnedClaim) -> Markup {
    html! {
        @for (number, piece) in claim.content().iter().enumerate() {
            @if number > 0 { " … " }
            (Exact(piece.text().trim()))
        }
    }
}

/// What the claim stands against, and what confirms it.
fn related(material: &Material, position: usize) -> Markup {
    let relations = material.relations_of(position);
    html! {
        @if !relations.is_empty() {
            ul.relations {
                @for &at in relations.iter().take(SHOWN) {
                    @if let Some(relation) = material.relations.get(at) {
                        @let other = if relation.a() == position { relation.b() } else { relation.a() };
                        @let name = material.claims.get(other).and_then(|claim| claim.speaker().name()).unwrap_or(labels::UNKNOWN);
                        li.(relation.kind().name()) {
                            a href={ "#" (relation_id(at)) } { (labels::relation(relation.kind())) ": " (isolated(name)) }
                        }
                    }
                }
                @if relations.len() > SHOWN { li { "… (" (relations.len()) ")" } }
            }
        }
    }
}

/// A record names so many relations; the others stand in their own list.
const SHOWN: usize = 6;

/// The pieces of a claim that a reader compares: the cue and what is said, in the order of the text.
pub(super) fn compared(claim: &OwnedClaim) -> Vec<&Piece<'static>> {
    let mut pieces = vec![claim.cue().piece()];
    pieces.extend(claim.content());
    pieces.sort_by_key(|piece| piece.start());
    pieces
}
