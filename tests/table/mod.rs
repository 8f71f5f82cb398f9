//! Tables of examples: a text and the claims that it makes.

use isnad::Extractor;

/// Cue, act, speaker, content, form.
pub type Expected<'e> = (&'e str, &'e str, Option<&'e str>, &'e str, &'e str);

/// A text and its claims.
pub type Row<'e> = (&'e str, &'e [Expected<'e>]);

/// Of a text that reports nothing said.
pub const NONE: &[Expected<'static>] = &[];

/// Compares every row before it complains, so that one run shows all that is wrong.
pub fn check(table: &str, rows: &[Row<'_>]) {
    let extractor = Extractor::new();
    let mut differences = Vec::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let found: Vec<_> = claims
            .iter()
            .map(|claim| {
                let pieces: Vec<&str> = claim.content().iter().map(isnad::Piece::text).collect();
                (
                    claim.cue().text(),
                    claim.act().name(),
                    claim.speaker().name(),
                    pieces.join(" | "),
                    claim.form().name(),
                )
            })
            .collect();
        let same = found.len() == expected.len()
            && found
                .iter()
                .zip(*expected)
                .all(|(found, expected)| (found.0, found.1, found.2, found.3.as_str(), found.4) == *expected);
        if !same {
            differences.push(format!("{text}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(
        differences.is_empty(),
        "{table}: {} of {} rows differ\n{}",
        differences.len(),
        rows.len(),
        differences.join("\n")
    );
}
