//! The name, behind a comma, of him in whose office or company somebody is: ليلى نجم، مستشارة الرئيس الأميركي، سامي حداد (Layla Najm, the adviser of the American
//! president, Sami Haddad).

use super::super::shape::{has_noun_shape, has_verb_shape, is_end, is_name_word};
use super::super::{ADJECTIVAL, Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::text::token::TokenKind;

/// The words of a name behind a comma.
const NAME: usize = 4;

impl<'r> Builder<'r> {
    /// Takes the name of the principal behind the comma: where the phrase has told who speaks, and ends with the office of somebody else.
    pub(super) fn principal_behind_comma(&mut self) -> bool {
        let told = self.apposed && self.name.is_some() && self.role_is_open();
        let one_of = self.head == Some(Head::Group) && self.words.reading.at(self.words.first).is(Classes::QUANTIFIER);
        if !(told || one_of) || !self.ends_with_office() {
            return false;
        }
        let Some(words) = self.name_to_mark() else { return false };
        self.take(words + 1);
        self.extend_role();
        true
    }

    /// للرئيس الأميركي، زوجة الوزير: whether the last words are an office of one person with the article, and behind it where he has it.
    fn ends_with_office(&self) -> bool {
        let office = |back: usize| {
            let at = self.words.reading.at(self.at.saturating_sub(back));
            self.at > self.words.first + back
                && at.is(Classes::TITLE)
                && at.is_definite()
                && at.details().number != Some(Number::Plural)
        };
        office(1) || self.last().is(ADJECTIVAL) && self.last().is_definite() && office(2)
    }

    /// How many words of a name stand between the comma and the next mark, or the end.
    fn name_to_mark(&self) -> Option<usize> {
        let name = |offset: usize| {
            let at = self.see(offset);
            is_name_word(at) && !has_noun_shape(at) && !has_verb_shape(at)
        };
        let words = (1..=NAME).take_while(|&offset| name(offset)).count();
        let behind = self.see(words + 1);
        let closed = self.at + words + 1 >= self.words.end || !behind.is_word() && is_end(behind);
        (words > 0 && closed && behind.kind() != TokenKind::OpenParenthesis).then_some(words)
    }
}
