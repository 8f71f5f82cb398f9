//! The author's comment on what is told: وهو ما (which), وهي (and she).

use crate::grammar::noun_phrase::is_verb;
use crate::grammar::{Range, cue, quotation};
use crate::lexicon::class::Classes;
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// ، وهو ما: the author's comment, unless the source's own quoted words stand in it.
pub(super) fn is_comment(reading: &Reading<'_>, (first, comma): Range, end: usize, nominal: bool) -> bool {
    let index = comma + 1;
    if !spells!(reading.at(index), "وهو" | "وهي" | "وهذا") {
        return false;
    }
    // مسؤولين من الحركة، وهي تحالف جديد، تفاوضوا: what stands between commas before the clause has its verb.
    let verb = |range: std::ops::Range<usize>| range.into_iter().any(|at| is_verb(reading.at(at)));
    let parenthesis = !nominal
        && !verb(first..comma)
        && (index + 1..end.min(index + 20))
            .find(|&close| reading.kind(close) == TokenKind::Comma)
            .is_some_and(|close| verb(close + 1..end.min(close + 8)));
    // وهو ما اعتبره محللون تراجعا (which analysts considered a retreat): others say it of what stands before.
    let others = reading.at(index + 1).spells("ما")
        && reading.at(index + 2).pronoun().is_some()
        && cue::finite(reading, index + 2).is_some();
    if others {
        return true;
    }
    // وهي لا تشعر بالندم (and she feels no regret): the clause goes on about somebody in it.
    let goes_on = !nominal && reading.at(index + 1).is(Classes::NEGATOR) && !reading.at(index + 1).spells("ما");
    !parenthesis
        && !goes_on
        && !(index..end).any(|inner| {
            reading.opened_at(inner).is_some_and(|(number, _)| {
                quotation::is_speech(reading, number) || reading.at(inner.wrapping_sub(1)).is(Classes::INSTITUTION)
            })
        })
}
