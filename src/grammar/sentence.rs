//! Sentences: where the author's full stops are, outside quotation marks.

use super::Range;
use super::cue::{ends_sentence, may_end_sentence};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// The sentences of a line, in order. A full stop inside a quotation parts the quotation's sentences, not the author's.
pub(crate) fn sentences(reading: &Reading<'_>, line: std::ops::Range<usize>) -> Vec<Range> {
    let mut sentences = Vec::new();
    let mut first = line.start;
    let mut index = line.start;
    while let Some(stop) = reading.first_kind(index..line.end, may_end_sentence) {
        if ends_sentence(reading, stop) && reading.quotation_of(stop).is_none_or(|number| is_left_open(reading, number))
        {
            sentences.push((first, stop + 1));
            first = stop + 1;
        }
        index = stop + 1;
    }
    if first < line.end {
        sentences.push((first, line.end));
    }
    sentences
}

/// The first word behind a dateline: دبي، الإمارات العربية المتحدة (CNN)-- .
pub(crate) fn behind_dateline(reading: &Reading<'_>, (first, end): Range) -> usize {
    (first..end.min(first + 12)).find(|&index| reading.kind(index) == TokenKind::Dash).map_or(first, |dash| dash + 1)
}

/// A quotation without its closing mark ends nowhere in the line; its full stops are the author's.
fn is_left_open(reading: &Reading<'_>, number: usize) -> bool {
    reading.quotation(number).is_none_or(|quotation| !quotation.closed && !quotation.continues)
}
