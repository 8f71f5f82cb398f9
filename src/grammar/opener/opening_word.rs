//! Words that open a content: أن، إن، بأن and words of a question.

use super::search::Search;
use super::word::Tells;
use super::{Opener, Opening, closes_clause};
use crate::claim::Act;
use crate::grammar::gap::{is_anothers, is_judgement, opens_content};
use crate::grammar::noun_phrase::is_verb;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape, VerbForm};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// A question stands at most this many words behind the noun of asking.
const ASKED: usize = 12;

impl Search<'_> {
    pub(super) fn opened(&self, opener: Opener, gap_end: usize, content: usize) -> Opening {
        Opening { opener, gap_end: self.saying.unwrap_or(gap_end), content }
    }

    /// أشار إلى أن (pointed out that): a preposition before أن is the verb's own and no part of the gap.
    pub(super) fn first_of_gap_end(&self, index: usize) -> usize {
        let before = self.before(index);
        let own = index > self.from && before.is(Classes::PREPOSITION) && before.pronoun().is_none();
        if own { before.index } else { index }
    }

    /// توقع الباحثون ألا تسقط (the researchers expected that it would not fall), تعهد ألا يكون طرفا (promised not to be a party): أن and لا in one word.
    pub(super) fn is_that_not(&self, index: usize) -> bool {
        let next = self.reading.at(index + 1);
        let verb = is_verb(next) || next.is(Classes::AUXILIARY);
        !self.direct_only && verb && !self.before(index).is(Classes::PREPOSITION)
    }

    /// أن، إن، بأن: the content, where it is the verb's.
    pub(super) fn complementizer(&self, at: At<'_>) -> Tells {
        let index = at.index;
        if self.direct_only {
            return Tells::Ends;
        }
        // تهدد الأمن وأن الوزير يدعمها: a clause that is joined to what stands before opens nothing.
        if at.has(Proclitics::WA) {
            return if self.aside { Tells::Nothing } else { Tells::Ends };
        }
        // قال حداد، الذي يصف نفسه بأنه جندي، إن (Haddad, who calls himself a soldier, said that): what is judged in a relative clause.
        if at.begins("ب") && self.anothers.is_some_and(|verb| is_judgement(self.reading, verb)) {
            return Tells::Aside;
        }
        if self.saying.is_none() && is_anothers(self.reading, index, self.from) {
            return Tells::Ends;
        }
        if !opens_content(self.reading, index, self.from) {
            return Tells::Aside;
        }
        if self.is_condition(index) {
            return Tells::Ends;
        }
        Tells::Opens(self.opened_by_that(at))
    }

    /// ينص الاتفاق على تسليم السلاح، على أن تنسحب القوات (the agreement provides for the surrender of the arms, on condition that the forces withdraw): where
    /// the same preposition has led to a noun of action already.
    fn is_condition(&self, that: usize) -> bool {
        let on = |index: usize| self.reading.at(index).spells("على");
        that > self.from + 2
            && on(that.saturating_sub(1))
            && self.reading.kind(that.saturating_sub(2)) == TokenKind::Comma
            && (self.from..that.saturating_sub(2))
                .any(|index| on(index) && self.reading.at(index + 1).is(Classes::VERBAL_NOUN))
    }

    fn opened_by_that(&self, that: At<'_>) -> Opening {
        let gap_end = self.first_of_gap_end(that.index);
        if that.pronoun().is_some() {
            return self.opened(Opener::That, gap_end, that.index);
        }
        let content = that.index + 1;
        // قال إن "…": the quotation is the whole content.
        match self.reading.opened_at(content) {
            Some((number, _)) if closes_clause(self.reading, number) => {
                self.opened(Opener::Quotation(number), gap_end, content + 1)
            }
            _ => self.opened(Opener::That, gap_end, content),
        }
    }

    /// هل، ماذا، عما إذا: a question.
    pub(super) fn interrogative(&self, at: At<'_>) -> Option<Tells> {
        let index = at.index;
        // ردا على سؤال عما إذا كان سيستقيل (asked whether he would resign): what he was asked.
        if self.is_asked(index) {
            return Some(Tells::Aside);
        }
        if at.is(Classes::RELATIVE | Classes::CONJUNCTION) {
            return None;
        }
        // إلى متى (until when): the preposition belongs to the question.
        let before = self.before(index);
        let led =
            index > self.from && spells!(at, "متى" | "أين") && before.is(Classes::PREPOSITION) && !before.spells("عن");
        let content = index.saturating_sub(usize::from(led));
        Some(Tells::Opens(self.opened(Opener::Question, content, content)))
    }

    /// قال ردا على سؤال هل (said in answer to the question whether), قال لدى سؤاله عما إذا: whether a noun of asking stands in the gap, whose question begins
    /// here.
    fn is_asked(&self, index: usize) -> bool {
        let asks =
            |form: &VerbForm| form.shape == Shape::VerbalNoun && self.reading.lexicon.lemma(form.lemma).act == Act::Ask;
        (self.from..index).rev().take(ASKED).any(|noun| {
            let noun = self.reading.at(noun);
            noun.is(Classes::VERBAL_NOUN) && noun.verbs().iter().any(asks)
        })
    }
}
