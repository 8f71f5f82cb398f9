//! What the texts hold together: the index of documents, who speaks, what they do by speaking.

use isnad::compare::RelationKind;
use isnad::{Act, SpeakerSummary};
use maud::{Markup, html};

use super::bars;
use super::material::Material;
use super::words::{Exact, code, isolated};
use crate::cli::labels;

/// The documents, each with what it holds.
pub(super) fn index(material: &Material) -> Markup {
    html! {
        section #index aria-labelledby="index-title" {
            h2 #index-title { "النصوص (" span.total { (material.documents.len()) } ")" }
            ol.index.long {
                @for (document, source) in material.documents.iter().enumerate() {
                    @let contradictions = contradictions(material, source.first(), source.claims);
                    li data-document=(document) {
                        a href={ "#d" (document + 1) } { (isolated(&source.title())) }
                        p.origin {
                            span.name { (Exact(&source.name)) }
                            @if let Some(date) = &source.date { " · " time { (date) } }
                            " · الأقوال: " span.count { (source.claims) }
                            @if contradictions > 0 { " · " span.contradicts { "تناقض: " (contradictions) } }
                        }
                    }
                }
            }
        }
    }
}

fn contradictions(material: &Material, first: usize, claims: usize) -> usize {
    let mut found: Vec<usize> = (first..first + claims)
        .flat_map(|claim| material.relations_of(claim).iter().copied())
        .filter(|&at| material.relations.get(at).is_some_and(|relation| relation.kind() == RelationKind::Contradicts))
        .collect();
    found.sort_unstable();
    found.dedup();
    found.len()
}

/// How often each act is found.
pub(super) fn acts(material: &Material) -> Markup {
    let mut counts: Vec<(Act, usize)> = Act::ALL
        .iter()
        .map(|&act| (act, material.claims.iter().filter(|claim| claim.act() == act).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let most = counts.first().map_or(0, |(_, count)| *count);
    html! {
        @if !counts.is_empty() {
            section #acts aria-labelledby="acts-title" {
                h2 #acts-title { "أفعال القول" }
                ul.bars {
                    @for (act, count) in counts {
                        li data-act=(act.name()) { (bars::bar(html! { (labels::act(act)) " " (code(act.name())) }, count, most)) }
                    }
                }
            }
        }
    }
}

/// Who speaks, with roles.
pub(super) fn speakers(material: &Material) -> Markup {
    html! {
        @if !material.speakers.is_empty() {
            section #speakers aria-labelledby="speakers-title" {
                h2 #speakers-title { "القائلون (" span.total { (material.speakers.len()) } ")" }
                @let (seen, rest) = material.speakers.split_at(material.speakers.len().min(SPEAKERS));
                ol.bars.speakers.long { (rows(material, 0, seen)) }
                @if !rest.is_empty() { noscript.rest { ol.bars.speakers { (rows(material, SPEAKERS, rest)) } } }
            }
        }
    }
}

/// So many speakers are in the page from the start; the others, of whom there may be thousands, when they are asked for.
const SPEAKERS: usize = 40;

/// These speakers, the first of whom is at this position among all.
fn rows(material: &Material, start: usize, speakers: &[SpeakerSummary]) -> Markup {
    let most = material.speakers.first().map_or(0, SpeakerSummary::claims);
    html! {
        @for (position, speaker) in (start..).zip(speakers) {
            @let roles: Vec<&str> = speaker.roles().filter(|&role| role != speaker.name()).take(ROLES).collect();
            li data-speaker=(position) {
                (bars::bar(isolated(speaker.name()), speaker.claims(), most))
                p.roles {
                    (labels::kind(speaker.kind()))
                    @if !roles.is_empty() { ": " (isolated(&roles.join("، "))) }
                    @if let Some(claim) = material.first_of(position) {
                        " · " a href={ "#" (material.place(claim).in_records()) } { "أول قول" }
                    }
                }
            }
        }
    }
}

/// Of one speaker, so many roles are listed.
const ROLES: usize = 8;
