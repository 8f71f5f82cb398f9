//! The words of a line at which a content may end by an addition of the author's: found once, so that contents which lie in each other
//! (قال إنه قال إنه …) do not look at all their words again and again.

use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// Puts in the place of `stops` the words of the line that may end a content, in order; at all others none ends.
pub(super) fn of_line(reading: &Reading<'_>, line: std::ops::Range<usize>, stops: &mut Vec<u32>) {
    stops.clear();
    stops.extend(line.filter(|&index| may_end(reading, index)).map(|index| index as u32));
}

/// Those of `stops` that lie in `first..end`.
pub(super) fn within(stops: &[u32], first: usize, end: usize) -> &[u32] {
    let from = stops.partition_point(|&stop| (stop as usize) < first);
    let rest = stops.get(from..).unwrap_or(&[]);
    rest.get(..rest.partition_point(|&stop| (stop as usize) < end)).unwrap_or(&[])
}

/// What a word must be to end a content, unless و or ف joins it.
const ENDING: Classes = Classes::SOURCE_PHRASE
    .with(Classes::PARTICIPLE)
    .with(Classes::ADVERSATIVE)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::FORMULA);

fn may_end(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    // Of half of the words no table knows anything, and marks have no classes.
    if at.is(ENDING.with(Classes::UNKNOWN)) {
        return at.is(ENDING);
    }
    at.has(Proclitics::WA.with(Proclitics::FA))
        || matches!(
            at.kind(),
            TokenKind::OpenQuote
                | TokenKind::CloseQuote
                | TokenKind::OpenParenthesis
                | TokenKind::Comma
                | TokenKind::Ellipsis
        )
}
