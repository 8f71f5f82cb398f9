//! Names that spell Latin letters (سي بي إس, CBS), and companies that are called so behind a name (الرياض كابيتال, Riyad Capital).

use super::shape::{has_noun_shape, has_verb_shape, is_name_word};
use super::{Builder, Head};
use crate::grammar::wording::{COMPANIES, DOUBTFUL_LETTERS, LETTERS, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Gender;
use crate::reading::{At, Reading};

/// A name spells at most so many letters.
const LETTERS_OF_NAME: usize = 6;

/// What words are that spell the name of a letter: they are in no table, or are short words besides (بي, in me).
const LETTER: Classes = Classes::UNKNOWN
    .with(Classes::HONORIFIC)
    .with(Classes::QUANTIFIER)
    .with(Classes::PRONOUN)
    .with(Classes::NAME_PARTICLE);

/// How many words from `first` to `end` spell the letters of one name: two or more, and no word of the language at either end.
pub(crate) fn letters(reading: &Reading<'_>, first: usize, end: usize) -> usize {
    let letter = |index: usize| index < end && has(LETTERS, reading.str(index));
    let spelled = |index: usize| letter(index) || index < end && has(DOUBTFUL_LETTERS, reading.str(index));
    if !reading.at(first).is(LETTER) || !letter(first) {
        return 0;
    }
    let last = (first..first + LETTERS_OF_NAME)
        .take_while(|&index| letter(index) || spelled(index) && spelled(index + 1))
        .last();
    let words = last.map_or(0, |last| last.saturating_sub(first) + 1);
    if words > 1 { words } else { 0 }
}

impl<'r> Builder<'r> {
    /// A company's name as the head of the phrase: letters, or a name and what companies are called.
    pub(super) fn company_head(&mut self, at: At<'r>) -> bool {
        let spelled = letters(self.words.reading, self.at, self.words.end);
        let plain = at.is_unknown() || at.is(Classes::PLACE | Classes::GIVEN_NAME | Classes::COMMON_NOUN);
        let words = if spelled > 0 {
            // بي إن بي باريبا (BNP Paribas): one more word of the name.
            spelled + usize::from(self.is_foreign(spelled))
        } else if plain && self.see(1).is_unknown() && has(COMPANIES, self.see(1).str()) {
            2
        } else {
            return false;
        };
        self.name = Some((self.at, self.at + words));
        self.take(words);
        (self.head, self.gender) = (Some(Head::Institution), Some(Gender::Feminine));
        (self.closed, self.construct) = (true, false);
        true
    }

    /// بنك يو بي إس (the bank UBS): letters that complete a noun.
    pub(super) fn spelled_complement(&mut self) -> bool {
        let spelled = letters(self.words.reading, self.at, self.words.end);
        if spelled == 0 {
            return false;
        }
        self.takes(spelled);
        (self.closed, self.construct) = (true, false);
        true
    }

    fn is_foreign(&self, offset: usize) -> bool {
        let at = self.see(offset);
        at.is_unknown() && is_name_word(at) && !at.is_definite() && !has_noun_shape(at) && !has_verb_shape(at)
    }
}
