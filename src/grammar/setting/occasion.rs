//! On what occasion: في مؤتمر صحفي (at a press conference)، خلال لقائه نظيره (while he met his counterpart)، على تويتر (on Twitter).

use std::sync::LazyLock;

use super::super::noun_phrase::is_verb;
use super::super::quotation;
use super::{STOPS, addressee, beginning, calendar, time};
use crate::grammar::wording::{AROUND, CONNECTIVES, DURING, OF_A_DAY, PLACED, Wording, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::{At, Reading};
use crate::text::endings::Endings;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// An occasion has at most this many words.
const WORDS: usize = 14;
/// How the words end with which an occasion begins, unless they are its noun.
static OPENINGS: LazyLock<Endings> = LazyLock::new(|| Endings::of(openings().filter_map(Key::of)));
/// Words that may stand between preposition and noun: في أول تصريح، في هذه المناسبة، في إحدى المقابلات.
const BEFORE: Classes = Classes::ADJECTIVE
    .with(Classes::QUANTIFIER)
    .with(Classes::NUMERAL)
    .with(Classes::DEMONSTRATIVE)
    .with(Classes::COMMON_NOUN);

/// The words with which an occasion begins, unless they are its noun.
pub(super) fn openings() -> impl Iterator<Item = &'static str> {
    [PLACED, DURING, AROUND].into_iter().flat_map(Wording::iter).chain(["ردا"])
}

/// Where the occasion that begins at `index` ends.
pub(super) fn occasion(reading: &Reading<'_>, index: usize, end: usize) -> Option<usize> {
    let noun = noun(reading, index, end)?;
    let limit = end.min(noun + WORDS);
    let mut stop = noun + 1;
    let mut complete = stop;
    // في قراره الهيئة: behind a text with a pronoun stands somebody else.
    if reading.at(noun).is(Classes::DOCUMENT) && reading.at(noun).pronoun().is_some() {
        return Some(complete);
    }
    while stop < limit {
        let next = match reading.kind(stop) {
            TokenKind::Word if goes_on(reading, stop, end) => stop + 1,
            TokenKind::Number | TokenKind::Hyphen | TokenKind::Slash => stop + 1,
            TokenKind::OpenQuote => match reading.opened_at(stop) {
                Some((number, found)) if quotation::is_name(reading, number) => found.close as usize + 1,
                _ => break,
            },
            _ => break,
        };
        if next > end {
            break;
        }
        let last = reading.at(stop);
        stop = next.max(stop + 1);
        if !(last.is(Classes::PREPOSITION) && last.pronoun().is_none() || last.is(Classes::ADVERB)) {
            complete = stop;
        }
    }
    Some(complete)
}

/// The noun of the occasion whose preposition stands at `index`.
fn noun(reading: &Reading<'_>, index: usize, end: usize) -> Option<usize> {
    let at = reading.at(index);
    if !at.is_word() {
        return None;
    }
    let known =
        |index: usize| index < end && reading.at(index).is(Classes::OCCASION) && !has(CONNECTIVES, reading.str(index));
    if at.has(Proclitics::BI) && at.is(Classes::OCCASION) && !at.is(Classes::SOURCE_PHRASE) {
        return Some(index);
    }
    let word = at.str();
    if !OPENINGS.may_have(at.bytes()) {
        return None;
    }
    // ردا على سؤال
    if matches!(word, "ردا" | "وردا") && reading.at(index + 1).spells("على") && known(index + 2) {
        return Some(index + 2);
    }
    let next = reading.at(index + 1);
    if index + 1 >= end || !next.is_word() {
        return None;
    }
    let named = if known(index + 1) {
        Some(index + 1)
    } else if next.is(BEFORE) && known(index + 2) {
        Some(index + 2)
    } else {
        None
    };
    if has(PLACED, word) {
        // في دراسة، في كتابه: a text is an occasion too; في أخبار السيارات (in car news) is what somebody knows about.
        let text = next.is(Classes::DOCUMENT) && (next.pronoun().is_some() || !reading.at(index + 2).is_definite());
        return named.or_else(|| text.then_some(index + 1));
    }
    if has(AROUND, word) {
        return named.or_else(|| (next.pronoun().is_some() && !next.is(STOPS) && !is_verb(next)).then_some(index + 1));
    }
    let event =
        !next.is(STOPS | Classes::RELATIVE | Classes::TIME | Classes::NUMERAL | Classes::PRONOUN) && !is_verb(next);
    (has(DURING, word) && event).then_some(named.unwrap_or(index + 1))
}

/// Whether the word goes on with the occasion: its adjectives and complements, up to a verb, a time or another part of the setting.
fn goes_on(reading: &Reading<'_>, index: usize, end: usize) -> bool {
    let at = reading.at(index);
    let before = reading.at(index.wrapping_sub(1));
    let stops = at.is(STOPS)
        || at.is(Classes::CONJUNCTION | Classes::AUXILIARY | Classes::PRONOUN | Classes::NEGATOR)
            && at.pronoun().is_none()
        || at.is(Classes::RELATIVE) && !at.is(Classes::PREPOSITION)
        || is_verb(at)
        || is_circumstance_of_state(at);
    if stops {
        return false;
    }
    if has(OF_A_DAY, before.str()) && calendar::sort_of(at, false).is_some() {
        return true;
    }
    !beginning::may_be(at)
        || time::time(reading, index, end).is_none()
            && addressee(reading, index, end).is_none()
            && !(has(DURING, at.str()) && noun(reading, index, end).is_some())
}

/// مضيفا، مشيرة: a participle of saying begins a clause of its own.
fn is_circumstance_of_state(at: At<'_>) -> bool {
    at.ends(["ا"]) && at.verbs().iter().any(|form| form.shape == Shape::Participle)
}
