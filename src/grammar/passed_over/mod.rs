//! What stands between a verb and its nominal content and is passed over: when, where and to whom it was said, and what the subject is.

mod comma;
mod further_on;
mod manner;
mod word;

use super::circumstance;
use super::insertion::behind_parenthesis;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{At, Words};
use crate::text::token::TokenKind;

pub(super) use further_on::{
    behind_place, behind_prepositions, behind_relative, behind_subject, behind_that, behind_time, closing_comma,
};

/// At most this many circumstances are passed over.
const CIRCUMSTANCES: usize = 6;

/// What a word must be for something to begin with it that is passed over, unless it carries a preposition.
const PASSED: Classes = Classes::PREPOSITION
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::TIME)
    .with(Classes::ADVERB)
    .with(Classes::ADJECTIVE)
    .with(Classes::PRONOUN)
    .with(Classes::QUANTIFIER)
    .with(Classes::SOURCE_PHRASE);

/// Whether something that is passed over may begin with the word: most contents begin right there.
fn may_be_passed(at: At<'_>) -> bool {
    !at.is_word()
        || at.is(PASSED)
        || at.is(Classes::OCCASION) && at.ends(["ا"])
        || at.has(Proclitics::BI.with(Proclitics::LI))
        || at.is_unknown() && at.begins("ب")
        || at.reading().name_at(at.index).is_some()
}

/// Circumstances before the content are passed over, but not the preposition that the verb governs.
pub(crate) fn skip(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Words<'_> {
    if !words.peek().is_some_and(may_be_passed) {
        return words;
    }
    // أكد سامي حداد (43 عاما) حرصه على السلام (Sami Haddad, 43, affirmed that he was eager for peace)
    let (mut words, mut told) = (behind_parenthesis(words).unwrap_or(words), false);
    for _ in 0..CIRCUMSTANCES {
        let Some(at) = words.peek() else { break };
        match (Position { words, at, governed, told }).passed() {
            Some(Passed::Circumstance(rest)) => (words, told) = (rest, true),
            Some(Passed::Word(rest)) => words = rest,
            Some(Passed::Last(rest)) => return rest,
            None => break,
        }
    }
    words
}

/// What was passed, and the words behind it.
enum Passed<'r> {
    Circumstance(Words<'r>),
    /// A word that is no circumstance by itself.
    Word(Words<'r>),
    /// Something behind which the content begins.
    Last(Words<'r>),
}

/// The place that has been reached.
struct Position<'r> {
    words: Words<'r>,
    /// Its first word.
    at: At<'r>,
    /// The prepositions that the verb governs.
    governed: [Option<Preposition>; 2],
    /// A circumstance has been passed.
    told: bool,
}

impl<'r> Position<'r> {
    /// What begins here and is passed; nothing where the content may begin.
    fn passed(&self) -> Option<Passed<'r>> {
        if self.at.kind() == TokenKind::Comma { self.comma() } else { self.word() }
    }

    /// The second word.
    fn next(&self) -> Option<At<'r>> {
        self.behind(1).peek()
    }

    /// The words behind so many.
    fn behind(&self, count: usize) -> Words<'r> {
        self.words.from(self.words.first + count)
    }

    /// The word before this place.
    fn before(&self) -> Option<At<'r>> {
        self.words.first.checked_sub(1).map(|before| self.words.reading.at(before))
    }

    /// في مؤتمر صحفي (at a press conference): a circumstance that is none of the verb's objects.
    fn circumstance(&self) -> Option<Words<'r>> {
        circumstance::before_governed(self.words, self.governed).ok().map(|(rest, ())| rest)
    }

    /// Whether the word is or carries a preposition that the verb governs.
    fn governs(&self, at: At<'_>) -> bool {
        circumstance::governed(at, self.governed)
    }
}
