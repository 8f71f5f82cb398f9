//! What a sentence of its own between two commas tells of the phrase: المنظمة، وهي أكبر نقابة في البلاد، (the organisation, which is the largest union of
//! the country,).

use super::super::shape::{has_verb_shape, is_verb};
use super::super::{ADJECTIVAL, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Gender;
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// The words of such a sentence.
const ASIDE: usize = 18;

impl<'r> Builder<'r> {
    /// Takes it up to the comma that closes it, where the sentence has no verb: وهو يبتسم tells how, not who.
    pub(super) fn told_aside(&mut self, next: At<'r>) -> bool {
        if !spells!(next, "وهو" | "وهي" | "وهم") || self.tells_of_another(next) || !self.tells_what(self.see(2))
        {
            return false;
        }
        let Some(words) = self.words_to_comma(3, ASIDE) else { return false };
        self.aside = self.aside.or(Some(self.at));
        self.take(words);
        self.closed = true;
        self.construct = false;
        true
    }

    /// وزير خارجية النرويج، وهي حليف قديم، (the foreign minister of Norway, which is an old ally,): who is named is of the other gender.
    fn tells_of_another(&self, pronoun: At<'r>) -> bool {
        let told = if pronoun.spells("وهي") { Gender::Feminine } else { Gender::Masculine };
        self.head == Some(Head::Person) && self.gender.is_some_and(|own| own != told)
    }

    /// سامي حداد، البالغ من العمر 46 عاما، (Sami Haddad, aged 46,)
    pub(super) fn age_behind_comma(&mut self, next: At<'r>) -> bool {
        if !next.begins("البالغ") {
            return false;
        }
        let Some(words) = self.age(1).filter(|&words| self.words_to_comma(words + 1, words + 2).is_some()) else {
            return false;
        };
        self.take(words + 1);
        true
    }

    /// Whether what somebody or something is begins with this word: a noun, an adjective, a figure, or where they are from.
    fn tells_what(&self, at: At<'r>) -> bool {
        let noun = at.is(NOMINAL | ADJECTIVAL | Classes::NUMERAL | Classes::QUANTIFIER);
        at.spells("من")
            || at.is_word()
                && (noun || at.is_unknown())
                && !is_verb(at)
                && !(at.is_unknown() && has_verb_shape(at))
                && at.pronoun().is_none()
    }

    /// How many words stand from here to the comma that closes the sentence, which is at least `from` and at most `most` words away.
    fn words_to_comma(&self, from: usize, most: usize) -> Option<usize> {
        let kind = |offset: usize| self.words.reading.kind(self.at + offset);
        let goes_on = |kind: TokenKind| {
            use TokenKind::{CloseQuote, Hyphen, Number, OpenQuote, Word};
            matches!(kind, Word | Number | OpenQuote | CloseQuote | Hyphen)
        };
        let words = (from..=most).find(|&offset| !goes_on(kind(offset)))?;
        (matches!(kind(words), TokenKind::Comma | TokenKind::Colon) && self.at + words <= self.words.end)
            .then_some(words)
    }
}
