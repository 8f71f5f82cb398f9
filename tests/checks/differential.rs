//! The same text read in two ways: borrowed and owned, as text and as bytes, piece by piece and in one go, by an extractor that has read much
//! and by one that has read nothing, with line ends of one system and of another.

use arbitrary::Unstructured;
use isnad::compare::Comparer;
use isnad::generate::Told;
use isnad::{Claim, ExtractError, Extractor, Limits, OwnedClaim, Piece, Truncation};
use std::sync::LazyLock;

static COMPARER: LazyLock<Comparer> = LazyLock::new(Comparer::default);
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Cue, act, negation, speaker, content.
type Said = (String, &'static str, bool, Option<String>, Vec<String>);

/// What the claims say, without the places and without what stands between two lines.
fn said(claims: &[Claim<'_>]) -> Vec<Said> {
    let one_end = |text: &str| text.replace('\r', "");
    claims
        .iter()
        .map(|claim| {
            (
                one_end(claim.cue().text()),
                claim.act().name(),
                claim.negated(),
                claim.speaker().name().map(one_end),
                claim.content().iter().map(|piece| one_end(piece.text())).collect(),
            )
        })
        .collect()
}

/// Where cues and contents stand, so many bytes further on.
fn places(claims: &[Claim<'_>], shift: usize) -> Vec<Vec<(usize, usize)>> {
    let place = |piece: &Piece<'_>| (piece.start() + shift, piece.end() + shift);
    claims
        .iter()
        .map(|claim| std::iter::once(claim.cue().piece()).chain(claim.content()).map(place).collect())
        .collect()
}

/// Plain news reads the same article by article and as one text, but for who a name or a verb without a subject means.
fn by_articles(articles: &[Told]) -> String {
    let whole: Vec<&str> = articles.iter().map(Told::text).collect();
    let whole = whole.join("\n\n");
    let mut parts = Vec::new();
    let mut start = 0;
    for article in articles {
        parts.extend(places(&EXTRACTOR.extract(article.text()), start));
        start += article.text().len() + "\n\n".len();
    }
    assert_eq!(parts, places(&EXTRACTOR.extract(&whole), 0), "{whole}");
    whole
}

pub fn check(bytes: &[u8]) {
    match std::str::from_utf8(bytes) {
        Ok(text) => in_two_ways(text),
        // No text in UTF-8: bytes for the generator.
        Err(_) => {
            let mut bytes = Unstructured::new(bytes);
            let articles = (0..3).map_while(|_| if bytes.is_empty() { None } else { bytes.arbitrary().ok() });
            in_two_ways(&by_articles(&articles.collect::<Vec<Told>>()));
        }
    }
}

fn in_two_ways(text: &str) {
    let claims = EXTRACTOR.extract(text);
    let found = EXTRACTOR.extract_bytes(text.as_bytes());
    // Where a limit was reached, the claims so far are an error there.
    if !matches!(found, Err(ExtractError::Limit(_))) {
        assert_eq!(found.as_ref(), Ok(&claims));
    }
    assert_eq!(Extractor::new().extract(text), claims);
    // Who stops early has the first claims.
    let stop = text.len() % (claims.len() + 1);
    let first: Vec<Claim<'_>> = EXTRACTOR.claims(text).take(stop).collect();
    assert_eq!(first, claims[..stop]);

    // Limits give the first claims of a text's beginning, and say so.
    let limits = Limits::default().with_text_bytes(text.len() / 2).with_claims(stop);
    let limited = EXTRACTOR.clone().limits(limits).extraction(text);
    let read = limited.truncations().iter().find_map(|met| match met {
        Truncation::TextBytes { read, .. } => Some(*read),
        _ => None,
    });
    let read = read.unwrap_or(text.len());
    let beginning = EXTRACTOR.extract(&text[..read]);
    assert_eq!(limited.claims(), &beginning[..stop.min(beginning.len())]);
    assert!(!limited.is_whole() || read == text.len() && beginning.len() <= stop);

    let owned: Vec<OwnedClaim> = claims.iter().cloned().map(Claim::into_owned).collect();
    assert_eq!(owned, claims);
    assert_eq!(serde_json::to_string(&owned).unwrap(), serde_json::to_string(&claims).unwrap());
    assert_eq!(isnad::speakers(&owned), isnad::speakers(&claims));
    assert_eq!(COMPARER.compare(&owned), COMPARER.compare(&claims));

    // Empty lines before it only move the claims, and empty lines after it change nothing.
    let moved = format!("\n\n{text}\n\n");
    let shifted = EXTRACTOR.extract(&moved);
    assert_eq!(shifted.len(), claims.len());
    for (claim, shifted) in claims.iter().zip(&shifted) {
        assert_eq!(claim.cue().start() + 2, shifted.cue().start());
        assert_eq!(claim.act(), shifted.act());
        assert!(
            claim
                .content()
                .iter()
                .map(|piece| (piece.start() + 2, piece.text()))
                .eq(shifted.content().iter().map(|piece| (piece.start(), piece.text())))
        );
        assert_eq!(claim.speaker().name(), shifted.speaker().name());
    }

    if !text.contains('\r') {
        assert_eq!(said(&EXTRACTOR.extract(&text.replace('\n', "\r\n"))), said(&claims));
    }
}
