//! The annotation format of Citron (BBC): <https://github.com/bbc/citron/blob/main/docs/data_format.md>.

use std::collections::HashMap;

use isnad::{Claim, Kind, Piece};
use serde::Serialize;

use super::Characters;

/// A text and its quotes.
#[derive(Serialize)]
pub(super) struct Annotated<'a> {
    text: &'a str,
    quotes: Vec<Quote<'a>>,
    coreference_groups: Vec<Vec<Span<'a>>>,
}

#[derive(Serialize)]
struct Quote<'a> {
    cue: Span<'a>,
    sources: Vec<Span<'a>>,
    contents: Vec<Span<'a>>,
    coreferences: Vec<Span<'a>>,
    confidence: f64,
    id: usize,
}

/// Words, with their place in characters.
#[derive(Clone, Copy, Serialize)]
struct Span<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// Mentions of each speaker, every place once, in the order of the text.
type Mentions<'a> = HashMap<(&'a str, Kind), Vec<&'a Piece<'a>>>;

pub(super) fn document<'a>(text: &'a str, claims: &'a [Claim<'_>]) -> Annotated<'a> {
    let characters = Characters::new(text);
    let span = |piece: &'a Piece<'_>| {
        let (start, end) = characters.of(piece);
        Span { start, end, text: piece.text() }
    };
    let mentions = mentions(claims);
    let quotes = claims
        .iter()
        .map(|claim| Quote {
            cue: span(claim.cue().piece()),
            sources: claim.speaker().mention().into_iter().map(span).collect(),
            contents: claim.content().iter().map(span).collect(),
            coreferences: fullest(claim, &mentions).into_iter().map(span).collect(),
            // In hundredths, as elsewhere.
            confidence: f64::from((claim.confidence() * 100.0).round()) / 100.0,
            id: claim.id(),
        })
        .collect();
    let mut groups: Vec<&Vec<&Piece<'_>>> = mentions.values().filter(|mentions| mentions.len() > 1).collect();
    groups.sort_by_key(|mentions| mentions.first().map(|piece| piece.start()));
    let coreference_groups =
        groups.into_iter().map(|mentions| mentions.iter().map(|&piece| span(piece)).collect()).collect();
    Annotated { text, quotes, coreference_groups }
}

fn mentions<'a>(claims: &'a [Claim<'_>]) -> Mentions<'a> {
    let mut mentions = Mentions::new();
    for claim in claims {
        let speaker = claim.speaker();
        if let (Some(name), Some(mention)) = (speaker.name(), speaker.mention()) {
            mentions.entry((name, speaker.kind())).or_default().push(mention);
        }
    }
    for places in mentions.values_mut() {
        places.sort_by_key(|piece| (piece.start(), piece.end()));
        places.dedup_by_key(|piece| piece.span());
    }
    mentions
}

/// The mention that says most of the claim's speaker, where it is another than the claim's own.
fn fullest<'a>(claim: &'a Claim<'_>, mentions: &Mentions<'a>) -> Option<&'a Piece<'a>> {
    let speaker = claim.speaker();
    let places = mentions.get(&(speaker.name()?, speaker.kind()))?;
    // The first of several that are equally long.
    let fullest = *places.iter().rev().max_by_key(|piece| piece.text().len())?;
    let says_more = speaker.mention().is_none_or(|mention| fullest.text().len() > mention.text().len());
    says_more.then_some(fullest)
}
