//! Bodies behind a preposition that are told by their own words: قوات التحالف بقيادة السعودية (the forces of the coalition led by Saudi Arabia), هالة نجم من معهد
//! الأبحاث (Hala Najm of the institute of research).

use super::super::{ADJECTIVAL, ATTACHED, Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{At, spells};

/// The preposition of the verb follows another of the same letters at most this many words behind.
pub(super) const AGAIN: usize = 8;

impl<'r> Builder<'r> {
    /// Takes the words that tell which country leads a body.
    pub(super) fn leader(&mut self) -> bool {
        if !self.see(1).is(Classes::PLACE) && self.words.reading.name_at(self.at + 1).is_none() {
            return self.leading_person();
        }
        let known = self.words.reading.name_at(self.at + 1).map_or(1, |known| known.words as usize);
        self.take(1 + known);
        self.construct = false;
        self.closed = true;
        true
    }

    /// المقاومة بقيادة العميد سامي حداد (the resistance led by brigadier Sami Haddad)
    fn leading_person(&mut self) -> bool {
        let Some(leader) = Builder::new(self.words.from(self.at + 1), self.reach).build() else { return false };
        if leader.head != Head::Person {
            return false;
        }
        self.take(leader.end.saturating_sub(self.at));
        self.construct = false;
        self.closed = true;
        // أعلنت المقاومة بقيادة العميد سامي حداد الهدنة (the resistance led by brigadier Sami Haddad announced the truce)
        !self.reach.object_follows
    }

    /// Takes the body of which somebody is.
    pub(super) fn body_behind_from(&mut self) -> bool {
        if self.see(1).is_definite() {
            return self.whole_body();
        }
        self.take(2);
        self.construct = true;
        self.closed = false;
        true
    }

    /// Whether it is told which country leads a body.
    pub(super) fn is_led(&self, at: At<'r>) -> bool {
        let leader = || self.words.reading.name_at(self.at + 1);
        spells!(at, "بقيادة" | "بزعامة")
            && matches!(self.head, Some(Head::Institution | Head::Group))
            && self.at > self.words.first
            && (self.see(1).is(Classes::TITLE | Classes::HONORIFIC | Classes::GIVEN_NAME)
                || self.see(1).is(Classes::PLACE) && !self.see(1).has(ATTACHED.with(Proclitics::WA))
                || leader().is_some_and(|known| known.classes.has(Classes::PLACE)))
    }

    /// Whether من and a body behind a full name tell where somebody works.
    pub(super) fn comes_from_body(&self, at: At<'r>) -> bool {
        let is_body = |body: At<'_>| {
            body.is(Classes::INSTITUTION)
                && !body.is(Classes::MEDIA | Classes::COMMON_NOUN | Classes::OCCASION)
                // آدم حداد من المجلس الأوروبي: with the article the body has an adjective.
                && (!body.is_definite() || self.see(2).is(ADJECTIVAL) && self.see(2).is_definite())
                && body.pronoun().is_none()
        };
        at.is(Classes::PREPOSITION)
            && at.spells("من")
            && self.head == Some(Head::Person)
            && self.role.is_none()
            && self.name_is_last()
            && self.name.is_some_and(|(first, end)| end > first + 1)
            // حذر سامي حداد من جامعة الأزهر من الوباء: of two, the first tells where he is from.
            && (!self.reach.governed.contains(&Some(Preposition::Min))
                || (3..AGAIN).map(|offset| self.see(offset)).take_while(|at| at.is_word()).any(|at| at.spells("من")))
            && is_body(self.see(1))
            && self.see(2).is_word()
    }

    /// من المجلس الأوروبي للطفولة (of the European council of childhood): all words of the body behind من.
    fn whole_body(&mut self) -> bool {
        let words = self.words.from(self.at + 1);
        let Some(body) = Builder::new(words, self.reach).build().filter(|body| body.head == Head::Institution) else {
            return false;
        };
        self.take(body.end.saturating_sub(self.at));
        self.construct = false;
        self.closed = true;
        true
    }
}
