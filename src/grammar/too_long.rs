//! Contents that go on past what is read of one content.

use super::content::WORDS;
use super::quoted_content::LINES;
use super::{Boundary, Clause, Content, Range, sentence};
use crate::reading::Reading;

/// Whether a bound has cut the content off, and not what stands on the page. `line_end` is the end of the cue's line.
pub(super) fn is_cut(
    reading: &Reading<'_>,
    clause: &Clause,
    (content, boundary): (&[Range], Boundary),
    line_end: usize,
) -> bool {
    let (Some(&(first, _)), Some(&(last, end))) = (content.first(), content.last()) else { return false };
    let full = end.saturating_sub(last) == WORDS && boundary == Boundary::Sentence && !closes(reading, end);
    match clause.content {
        Content::Quotation(_) if content.len() > LINES => {
            reading.opened_at(last.saturating_sub(1)).is_some_and(|(_, quotation)| quotation.continues)
        }
        // The opening mark is one of the words.
        Content::From(_) | Content::Quotation(_) => full && goes_on(reading, (end, clause.sentence.1)),
        Content::AfterColon(_) => full && goes_on(reading, (end, line_end)),
        Content::Before { end } => {
            end.saturating_sub(first) == WORDS && first > sentence::behind_dateline(reading, (clause.sentence.0, end))
        }
        Content::QuotationBefore(_) | Content::Words(..) => false,
    }
}

/// Whether there are words in what is left, and not only a full stop.
fn goes_on(reading: &Reading<'_>, (first, end): Range) -> bool {
    (first..end).take(WORDS).any(|index| reading.at(index).is_word())
}

/// Whether a quotation ends there, and with it what is said.
fn closes(reading: &Reading<'_>, index: usize) -> bool {
    reading.kind(index) == crate::text::token::TokenKind::CloseQuote
}
