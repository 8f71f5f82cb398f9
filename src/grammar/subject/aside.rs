//! What may stand between a subject and the verb behind it: 14 في المئة منهم فقط قالوا (only 14 per cent of them said).

use crate::grammar::circumstance;
use crate::lexicon::class::Classes;
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// Words behind which the verb is not that of the phrase before them.
const APART: Classes = Classes::COMPLEMENTIZER.with(Classes::RELATIVE).with(Classes::CONJUNCTION);

/// Before a circumstance stand fewer auxiliaries than these.
const AUXILIARIES: usize = 4;
/// In brackets between a subject and its verb stand fewer words than these.
const BRACKET: usize = 24;

/// الغالبية (64 في المئة) يعتقدون, القانون - الذي صدر أمس - ينص: between brackets or dashes.
fn is_bracketed(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let last = end.saturating_sub(1);
    let marks = (reading.kind(first), reading.kind(last));
    first + 1 < last
        && end.saturating_sub(first) < BRACKET
        && matches!(
            marks,
            (TokenKind::OpenParenthesis, TokenKind::CloseParenthesis) | (TokenKind::Dash, TokenKind::Dash)
        )
}

/// Between a subject and its verb may stand circumstances, an age, a relative clause, a comma.
pub(super) fn is_aside(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    if first + 1 == end && at.kind() == TokenKind::Comma {
        return true;
    }
    if is_bracketed(reading, first, end) {
        return true;
    }
    // لم تكن في البداية تتوقع (did not expect at the beginning): behind the sign of negation and the auxiliary the circumstance.
    let first = (first..end.min(first + AUXILIARIES))
        .find(|&index| !reading.at(index).is(Classes::NEGATOR | Classes::AUXILIARY))
        .unwrap_or(first);
    // 14 في المئة منهم فقط قالوا (only 14 per cent of them said)
    if (first..end).all(|index| spells!(reading.at(index), "منهم" | "منهن" | "فقط" | "جميعا" | "أيضا"))
    {
        return true;
    }
    let inner = if at.kind() == TokenKind::Comma { reading.at(first + 1) } else { at };
    let ends_with_comma = reading.kind(end.saturating_sub(1)) == TokenKind::Comma;
    if inner.is(Classes::RELATIVE) {
        return end.saturating_sub(first) < 30;
    }
    // دراسة أجراها باحثون في الجامعة أفادت (a study that researchers at the university made reported): the object's pronoun goes back to it.
    if inner.is(Classes::FINITE | Classes::OTHER_VERB) && inner.pronoun().is_some() && is_text(reading, first) {
        return end.saturating_sub(first) < 20;
    }
    if at.kind() == TokenKind::Comma && ends_with_comma && end.saturating_sub(first) < 24 {
        return true;
    }
    let mut words = reading.words(first, end);
    for _ in 0..3 {
        match circumstance::circumstance(words) {
            Ok((rest, ())) => words = rest,
            Err(_) => break,
        }
        if words.is_empty() {
            return true;
        }
    }
    words.is_empty()
        || circumstance::opens(reading.words(first, end))
            && end.saturating_sub(first) <= 6
            // سكان المدينة من الغرق، إذ قال (the inhabitants of the town of drowning, since he said): behind a conjunction stands another's verb.
            && !(first..end).any(|index| reading.at(index).is(APART))
}

/// Whether a text without the article stands before this word, alone or with one adjective.
fn is_text(reading: &Reading<'_>, end: usize) -> bool {
    let before = reading.at(end.wrapping_sub(1));
    let noun = if before.is(Classes::ADJECTIVE) { reading.at(end.wrapping_sub(2)) } else { before };
    noun.is(Classes::DOCUMENT) && !noun.is_definite() && noun.pronoun().is_none()
}
