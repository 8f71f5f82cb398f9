//! The words of a line at which a content may end by an addition of the author's: found once, so that contents which lie in each other
//! (قال إنه قال إنه …) do not look at all their words again and again.

use super::{Clause, Content};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// Puts in the place of `stops` the words that may end a content of these clauses of one line, in order; at all others none ends.
pub(super) fn of_line(reading: &Reading<'_>, clauses: &[Clause], stops: &mut Vec<u32>) {
    stops.clear();
    let first = |clause: &Clause| match clause.content {
        Content::From(first) => Some(first),
        Content::Quotation(number) => reading.quotation(number).map(|quotation| quotation.open as usize),
        // What stands behind the source phrase may be a piece of it, too.
        Content::Before { end } => Some(end),
        _ => None,
    };
    let Some(mut index) = clauses.iter().filter_map(first).min() else { return };
    let end = clauses.iter().map(|clause| clause.sentence.1).max().unwrap_or(0).min(reading.len());
    while index < end
        && let Some(found) = reading.first_that(index..end, may_end)
    {
        stops.push(found as u32);
        index = found + 1;
    }
}

/// Those of `stops` that lie in `first..end`.
pub(super) fn within(stops: &[u32], first: usize, end: usize) -> &[u32] {
    let from = stops.partition_point(|&stop| (stop as usize) < first);
    let rest = stops.get(from..).unwrap_or(&[]);
    rest.get(..rest.partition_point(|&stop| (stop as usize) < end)).unwrap_or(&[])
}

/// What a word must be to end a content, unless و or ف joins it.
pub(super) const ENDING: Classes = Classes::SOURCE_PHRASE
    .with(Classes::PARTICIPLE)
    .with(Classes::ADVERSATIVE)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::FORMULA);

fn may_end(at: At<'_>) -> bool {
    let mark = matches!(
        at.kind(),
        TokenKind::OpenQuote
            | TokenKind::CloseQuote
            | TokenKind::OpenParenthesis
            | TokenKind::Comma
            | TokenKind::Ellipsis
    );
    at.is(ENDING.with(Classes::RELATIVE)) | at.has(Proclitics::WA.with(Proclitics::FA)) | mark
}
