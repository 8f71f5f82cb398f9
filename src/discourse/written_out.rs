//! The full name of somebody who is called by his last name alone, where it stands in the text with nothing around it that would make a name of it: no
//! office, no comma (دافع الجمهور عن ليندا بوغان. وقالت بوغان, the audience defended Linda Bogan. And Bogan said).

use super::resolution::Resolver;
use super::surface;
use crate::grammar::Range;
use crate::grammar::noun_phrase;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading};
use crate::text::endings::Ending;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// The full name stands at most this many words before or behind the last name alone.
const REACH: usize = 800;
/// A first name that no table knows has so many letters at least: fewer are too often another word (كون).
const SHORT: usize = 4;
/// At most this many words of a name stand before the last.
const BEFORE_LAST: usize = 3;

impl Resolver<'_, '_> {
    /// Where the last name `name` stands with a first name before it: where the text gives both for the first time.
    pub(super) fn written_out(&self, keys: &[Key], name: Range) -> Option<Range> {
        let &[key] = keys else { return None };
        let reading = self.reading;
        let first = name.0.saturating_sub(REACH).max(1);
        let end = reading.len().min(name.1.saturating_add(REACH));
        let full = |last: usize| {
            let bears = is_free(reading.at(last)) && surface::key(reading, last) == Some(key);
            let first = bears.then(|| first_name(reading, last))??;
            Some((first, last.saturating_add(1)))
        };
        reading.words_ending(Ending::of(key), first..end).find_map(full)
    }
}

/// Whether nothing is attached to the word.
fn is_free(at: At<'_>) -> bool {
    at.proclitics() == Proclitics::NONE || at.is_definite()
}

/// Where the name begins of which the word `last` is the last, if another stands before it.
fn first_name(reading: &Reading<'_>, last: usize) -> Option<usize> {
    let names = (last.saturating_sub(BEFORE_LAST)..last).rev().take_while(|&index| is_first_name(reading, index));
    names.last().filter(|&first| reading.at(first).is(Classes::GIVEN_NAME) || reading.at(first).has_letters(SHORT..))
}

/// A given name, or a word that no table knows and that has no shape of a noun or a verb, be it with something attached (وأدينت, لكون).
fn is_first_name(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let unknown = || {
        at.is_unknown()
            && noun_phrase::is_name_word(at)
            && !noun_phrase::has_verb_shape(at)
            && !noun_phrase::has_noun_shape(at)
            && !at.ends(["ت"])
            && !may_be_attached(at)
    };
    reading.kind(index) == TokenKind::Word
        && !at.is_definite()
        && (at.is(Classes::GIVEN_NAME) || unknown() || is_name_in_place(reading, index))
}

/// فكري حداد, الممثلة آسيا حداد, المشير خليفة حداد: a word that is another as well, where no other can stand: an adjective without the article before a
/// surname, a place or an office behind what somebody is called.
fn is_name_in_place(reading: &Reading<'_>, index: usize) -> bool {
    let (at, before) = (reading.at(index), reading.at(index.wrapping_sub(1)));
    let other =
        Classes::COMMON_NOUN | Classes::REPORTS | Classes::OTHER_VERB | Classes::NATIONALITY | Classes::QUANTIFIER;
    let called =
        before.is_definite() && before.is(Classes::TITLE | Classes::HONORIFIC) && !before.is(Classes::COMMON_NOUN);
    let place = Classes::PLACE | Classes::TITLE | Classes::HONORIFIC | Classes::FEELING;
    at.proclitics() == Proclitics::NONE
        && at.pronoun().is_none()
        && !at.is(other | FUNCTION)
        && (at.is(Classes::ADJECTIVE) && !at.is(place) && !at.ends(["ة"]) || called && at.is(place))
}

/// What is no name before a surname whatever stands around it.
const FUNCTION: Classes = Classes::PREPOSITION
    .with(Classes::CONJUNCTION)
    .with(Classes::ADVERB)
    .with(Classes::PRONOUN)
    .with(Classes::NUMERAL)
    .with(Classes::TIME)
    .with(Classes::CIRCUMSTANTIAL);

/// ويلازم, وأدانت, لضم: an unknown word that is rather one with a conjunction before a verb, or with a preposition.
fn may_be_attached(at: At<'_>) -> bool {
    ["وأ", "وي", "وت", "في"].iter().any(|letters| at.begins(letters)) || at.begins("ل") && !at.has_letters(5..)
}
