//! What the first word of a subject before its verb may be.

use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::{At, Reading};

/// كل، معظم، آخر: whether the word counts the texts behind it, or tells which of them is meant.
pub(super) fn counts(at: At<'_>) -> bool {
    at.is(Classes::QUANTIFIER) && !at.is_definite() && at.pronoun().is_none()
        || at.is(Classes::ADJECTIVE) && at.spells("آخر")
}

/// A definite unknown word is a noun, not an adjective, where no definite noun stands before it.
pub(super) fn stands_alone(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    reading.at(index).is_unknown() && !(before.is_definite() || before.is(Classes::PREPOSITION))
}

/// غضب المصريين الذين: a plural of nationality with the article, behind a noun without it, is a people.
pub(super) fn are_people(reading: &Reading<'_>, index: usize) -> bool {
    let (at, before) = (reading.at(index), reading.at(index.wrapping_sub(1)));
    at.is(Classes::NATIONALITY)
        && at.is_definite()
        && at.details().number == Some(Number::Plural)
        && !before.is_definite()
        && !before.is(Classes::GROUP | Classes::TITLE)
}

/// An adjective or a definite unknown word stands behind its noun.
pub(super) fn is_modifier(at: At<'_>) -> bool {
    let chief = at.is(Classes::TITLE) && !at.is_definite();
    at.is(Classes::ADJECTIVE | Classes::NATIONALITY) && !chief || at.is_unknown() && at.is_definite()
}
