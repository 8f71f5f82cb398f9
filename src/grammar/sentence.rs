//! Sentences: where the author's full stops are, outside quotation marks.

use super::Range;
use crate::lexicon::class::Classes;
use crate::reading::{At, Place, Reading};
use crate::text::token::TokenKind;

/// The sentences of a line, in order. A full stop inside a quotation parts the quotation's sentences, not the author's.
pub(crate) fn sentences<'a>(
    reading: &'a Reading<'_>,
    line: std::ops::Range<usize>,
) -> impl Iterator<Item = Range> + use<'a> {
    let mut first = line.start;
    std::iter::from_fn(move || {
        if first >= line.end {
            return None;
        }
        let (start, mut index) = (first, first);
        first = line.end;
        while let Some(stop) = reading.first_place(Place::Stop, index..line.end) {
            index = stop + 1;
            if ends_sentence(reading, stop)
                && reading.quotation_of(stop).is_none_or(|number| is_left_open(reading, number))
            {
                first = index;
                break;
            }
        }
        Some((start, first))
    })
}

/// The first word behind a dateline: دبي، الإمارات العربية المتحدة (CNN)-- .
pub(crate) fn behind_dateline(reading: &Reading<'_>, (first, end): Range) -> usize {
    (first..end.min(first + 12)).find(|&index| reading.kind(index) == TokenKind::Dash).map_or(first, |dash| dash + 1)
}

/// A quotation without its closing mark ends nowhere in the line; its full stops are the author's.
fn is_left_open(reading: &Reading<'_>, number: usize) -> bool {
    reading.quotation(number).is_none_or(|quotation| !quotation.closed && !quotation.continues)
}

/// Whether the token ends a sentence.
#[inline]
pub(crate) fn ends_sentence(reading: &Reading<'_>, index: usize) -> bool {
    match reading.kind(index) {
        TokenKind::LineEnd | TokenKind::Question | TokenKind::Exclamation => true,
        TokenKind::Period => is_full_stop(reading, index),
        _ => false,
    }
}

/// Whether the period ends a sentence.
fn is_full_stop(reading: &Reading<'_>, index: usize) -> bool {
    // جي. إس. إم. (G.S.M.) and U.S. are no ends of sentences: a stop after a word of at most three letters that touches it, with another such word behind.
    let letters = |at: At<'_>, most: usize| at.str().len() <= 4 * most && at.str().chars().count() <= most;
    let short = |at: At<'_>| at.is_unknown() && at.is_word() && letters(at, 3);
    let before = reading.at(index.wrapping_sub(1));
    let after = reading.at(index + 1);
    // جون إل. حداد (John L. Haddad)
    let initial = reading.at(index.wrapping_sub(2)).is(Classes::GIVEN_NAME)
        && after.is_word()
        && before.is_word()
        && !before.is(Classes::PREPOSITION | Classes::PRONOUN | Classes::CONJUNCTION)
        && letters(before, 2);
    !(short(before) && short(after) || initial)
}
