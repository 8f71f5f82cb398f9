//! Prepositions inside a noun phrase, and those that end it: المتحدث باسم الخارجية (the spokesman of the foreign ministry), not وقال الوزير في
//! باريس (the minister said in Paris).

mod body;
mod bond;
mod object;

use super::shape::is_verb;
use super::{Builder, FUNCTION, Head, NOMINAL};
use crate::grammar::circumstance;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Preposition;
use crate::reading::At;
use crate::text::token::TokenKind;

/// A preposition behind the words of a phrase.
struct Led<'r> {
    /// The preposition, or the word to which it is attached.
    at: At<'r>,
    preposition: Option<Preposition>,
    /// على
    on: bool,
    /// The word before it.
    before: At<'r>,
}

impl<'r> Led<'r> {
    fn new(at: At<'r>, before: At<'r>) -> Self {
        let on = at.is(Classes::PREPOSITION) && at.spells("على");
        Self { at, preposition: circumstance::preposition(at), on, before }
    }

    fn is(&self, preposition: Preposition) -> bool {
        self.preposition == Some(preposition)
    }

    /// Whether it stands as a word of its own and is spelled so.
    fn spells(&self, word: &str) -> bool {
        self.at.is(Classes::PREPOSITION) && self.at.spells(word)
    }
}

impl<'r> Builder<'r> {
    /// المتحدث باسم الخارجية، سفير روسيا لدى الأمم المتحدة، مصدر في الشرطة: a preposition inside the phrase.
    pub(super) fn prepositional(&mut self, at: At<'r>) -> bool {
        let led = Led::new(at, self.last());
        if self.is_whoever(&led) {
            return false;
        }
        if self.is_led(at) {
            return self.leader();
        }
        if self.comes_from_body(at) {
            return self.body_behind_from();
        }
        if !self.may_go_on(&led) {
            return false;
        }
        let opens = circumstance::opens(self.words.from(self.at));
        if (opens || led.on)
            && let Some(comma) = self.name_behind_comma()
        {
            // الرئيس المنتخب في ذلك الوقت، سامي حداد، : up to the comma all belongs to the office.
            self.take(comma);
            self.extend_role();
            return true;
        }
        if self.is_told_by_name(&led) {
            return false;
        }
        let bond = self.bond(&led, opens);
        if self.is_for_the_sake(&led) {
            // معهد السلام من أجل التنمية (the institute of peace for development)
            self.take(3);
            self.extend_role();
            return true;
        }
        if bond.parts {
            return false;
        }
        match self.object(&led) {
            Some(object) if self.takes_object(&led, &object, &bond) => self.take_object(&led, &object),
            _ => false,
        }
    }

    /// ينصح الأطباء من يشكو (doctors advise whoever complains): "who", not "of".
    fn is_whoever(&self, led: &Led<'r>) -> bool {
        led.spells("من") && is_verb(self.see(1)) && self.see(1).begins_any(["ي", "ت"])
    }

    /// مطلع على (informed of), مراسل لـ (a correspondent of): whether the phrase may go on with a preposition at all; in some only the word before makes it.
    fn may_go_on(&self, led: &Led<'r>) -> bool {
        let takes_some = match self.head {
            Some(Head::Person) => self.role_precedes(),
            Some(Head::Place) | None => false,
            _ => true,
        };
        (takes_some || self.apposed || led.is(Preposition::Li) || led.on || self.adjective_governs())
            && !(led.on && self.see(1).spells("لسان"))
    }

    /// قال القاضي لنزار (the judge said to Nizar)
    fn is_told_by_name(&self, led: &Led<'r>) -> bool {
        led.is(Preposition::Li)
            && self.head == Some(Head::Person)
            && led.at.is(Classes::GIVEN_NAME)
            && !led.at.is(NOMINAL)
            && led.before.is_definite()
    }

    /// Whether من أجل (for the sake of) tells what a body is for.
    fn is_for_the_sake(&self, led: &Led<'r>) -> bool {
        !self.reach.object_follows
            && led.before.is_definite()
            && self.see(1).spells("أجل")
            && led.spells("من")
            && self.see(2).is_definite()
            && (self.apposed || self.head == Some(Head::Institution))
    }

    /// المدير العام لشبكة النهر الإخبارية، سامي حداد، : the office goes on to the comma behind which its bearer is named.
    fn name_behind_comma(&self) -> Option<usize> {
        if self.head != Some(Head::Person) || self.name.is_some() || self.role.is_none() {
            return None;
        }
        // المدير المالي لشركة "النهر"، سامي حداد، : a name in quotation marks belongs to the office, too.
        let mark = |at: At<'r>| matches!(at.kind(), TokenKind::OpenQuote | TokenKind::CloseQuote);
        let comma = (1..9).find(|&offset| !self.see(offset).is_word() && !mark(self.see(offset)))?;
        let plain = || (1..comma).all(|offset| !self.see(offset).is(FUNCTION) && !is_verb(self.see(offset)));
        // رئيس المجلس الأعلى للشباب، الشيخ ناصر حداد،
        let address = self.see(comma + 1).is(Classes::HONORIFIC) && self.see(comma + 1).is_definite();
        let name = comma + 1 + usize::from(address);
        let named = self.see(comma).kind() == TokenKind::Comma
            && plain()
            && self.name_begins(name)
            && self.name_begins(name + 1);
        named.then_some(comma)
    }

    /// Whether somebody's office is told, and before the name if that is told, too.
    fn role_precedes(&self) -> bool {
        self.role.is_some_and(|(first, _)| self.name.is_none_or(|(name, _)| name < first))
    }
}
