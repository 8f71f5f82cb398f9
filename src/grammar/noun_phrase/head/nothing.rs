//! Words with which no noun phrase begins: those of another clause, and those that only join words.

use super::super::name::begins_foreign_name;
use super::super::shape::{is_name_word, is_verb};
use super::super::{ATTACHED, Builder, FUNCTION, NOMINAL};
use crate::lexicon::class::Classes;
use crate::reading::At;
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// Whether the word only joins others, or has a preposition attached.
    pub(super) fn is_function_word(&self, at: At<'r>) -> bool {
        at.has(ATTACHED) && !self.clitic
            || at.is(FUNCTION)
                && !at.is(NOMINAL | Classes::QUANTIFIER)
                && !is_name_word(at)
                && !begins_foreign_name(self.words.reading, self.at)
                // بي بي سي (the BBC), whose first word spells "in me"
                && self.words.reading.name_at(self.at).is_none()
    }

    /// Whether the word is a verb, or tells when or how.
    pub(super) fn is_of_clause(&self, at: At<'r>) -> bool {
        if at.is(Classes::TIME) && !at.is(NOMINAL) || at.is(Classes::PREPOSITION) && !at.is(NOMINAL) || is_verb(at) {
            return true;
        }
        if at.is(Classes::OCCASION | Classes::CIRCUMSTANTIAL) && at.ends(["ا"]) && self.see(1).spells("على") {
            // وقال ردا على سؤال (and he said in reply to a question): how, not who.
            return true;
        }
        if !at.is_unknown() {
            return false;
        }
        let before = self.words.reading.at(self.words.first.wrapping_sub(1));
        // وأججت تصريحاته الجدل (and his remarks fuelled the debate): at the head of a sentence و joins a verb.
        let joined = || {
            matches!(before.kind(), TokenKind::LineEnd | TokenKind::Period)
                && at.begins("و")
                && at.ends(["ت"])
                && at.str().chars().count() >= 4
        };
        // لم يكتف: behind a negation stands a verb.
        joined() || before.is(Classes::NEGATOR | Classes::FUTURE)
    }
}
