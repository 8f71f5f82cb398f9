//! Remarks on a body and on several, which are no part of their names: شركة النهر، المملوكة لمجموعة كيلر، (the company al-Nahr, owned by the group Keller,),
//! صحف محلية بينها "النهر" (local newspapers, "al-Nahr" among them).

use super::shape::is_verb;
use super::{ATTACHED, Builder, Head, NOMINAL};
use crate::grammar::wording::{AMONG_BODIES, AMONG_PEOPLE, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// A remark has at most so many words.
const REMARK: usize = 20;

impl<'r> Builder<'r> {
    /// What a remark between commas says of whoever is named.
    pub(super) fn remark_behind_comma(&mut self) -> bool {
        if self.is_participle_of_body(self.see(1), self.see(2)) {
            return self.take_remark(3);
        }
        match self.words_before_members(1) {
            Some(words) => self.take_remark(words + 2),
            None => false,
        }
    }

    /// صحف محلية بينها "النهر" (local newspapers, "al-Nahr" among them): some of several, without a comma.
    pub(super) fn members_told(&mut self) -> bool {
        self.words_before_members(0).is_some_and(|words| self.take_remark(words + 1))
    }

    /// Takes the remark, whose words from the one at this offset on may end it.
    fn take_remark(&mut self, from: usize) -> bool {
        let Some(end) = self.end_of_remark(from) else { return false };
        self.aside = self.aside.or(Some(self.at));
        self.take(end);
        true
    }

    /// شركة النهر، المملوكة لمجموعة كيلر، (the company al-Nahr, owned by the group Keller,)
    fn is_participle_of_body(&self, first: At<'r>, next: At<'r>) -> bool {
        let led = next.is(Classes::PREPOSITION) && next.pronoun().is_none() || next.has(ATTACHED);
        matches!(self.head, Some(Head::Institution | Head::Media | Head::Place))
            && first.is_definite()
            && led
            && (first.is(Classes::PARTICIPLE | Classes::GOVERNING) || first.is_unknown() && first.begins("الم"))
            && !first.is(NOMINAL)
            && !first.has(ATTACHED.with(Proclitics::WA))
            && !first.ends(["ين", "ون"])
            && self.gender.is_none_or(|own| (own == Gender::Feminine) == first.ends(["ة"]))
            && (3..REMARK).any(|offset| self.see(offset).kind() == TokenKind::Comma)
    }

    /// How many words of بينهم, ومن بينها, منها stand at this offset, where some of several follow.
    fn words_before_members(&self, offset: usize) -> Option<usize> {
        let several = self.number == Some(Number::Plural)
            && matches!(self.head, Some(Head::Group | Head::Institution | Head::Media));
        if !several {
            return None;
        }
        let led = usize::from(spells!(self.see(offset), "من" | "ومن"));
        let among = self.see(offset + led);
        let people = || self.head == Some(Head::Group) && has(AMONG_PEOPLE, among.str());
        if !(has(AMONG_BODIES, among.str()) || people()) {
            return None;
        }
        let members = self.see(offset + led + 1);
        let named = members.kind() == TokenKind::OpenQuote
            || members.is(NOMINAL | Classes::GIVEN_NAME) && !is_verb(members)
            || members.is_unknown();
        named.then_some(led + 1)
    }

    /// How many words the remark has, with the comma before it: up to another comma, to what opens the content, or to the end of
    /// the words.
    fn end_of_remark(&self, from: usize) -> Option<usize> {
        for offset in from..REMARK {
            if self.at + offset >= self.words.end {
                let whole = !self.reach.object_follows && self.at + offset == self.words.end;
                return whole.then_some(offset);
            }
            let at = self.see(offset);
            match at.kind() {
                TokenKind::Comma => return Some(offset),
                // إن, or عن, behind which stands whom they quote.
                TokenKind::Word if spells!(at, "إن" | "أن" | "إنه" | "إنها" | "أنه" | "أنها" | "عن") =>
                {
                    return Some(offset);
                }
                TokenKind::Word if at.is(Classes::REPORTS) && is_verb(at) => return None,
                TokenKind::Word | TokenKind::Number | TokenKind::OpenQuote | TokenKind::CloseQuote => {}
                _ => return None,
            }
        }
        None
    }
}
