//! Words that look like a part of the phrase and begin something else: who is spoken to, what somebody said, a country behind a whole phrase.

use super::{ADJECTIVAL, ATTACHED, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics, Shape};
use crate::reading::{At, spells};

/// What people in the plural are called, and how they are described.
const PEOPLE: Classes =
    Classes::GROUP.with(Classes::TITLE).with(Classes::QUANTIFIER).with(Classes::NATIONALITY).with(Classes::ADJECTIVE);

impl<'r> Builder<'r> {
    /// Whether the word begins something else than the phrase, as its classes and the word before it tell.
    pub(super) fn is_of_another(&self, at: At<'r>, last: At<'r>) -> bool {
        if (self.closed & at.is(Classes::PLACE) & !at.is_definite() & last.is_definite() & (self.at > 0))
            && !at.has(ATTACHED.with(Proclitics::WA))
        {
            // المحكمة جيبوتي: a definite noun takes no bare name of a country.
            return true;
        }
        if (self.reach.person_follows & last.is_definite() & at.is_definite() & !at.is(Classes::ADJECTIVE))
            && self.number == Some(Number::Singular)
            && at.ends(["ين"])
            && !at.has(ATTACHED)
            && last.details().number != Some(Number::Plural)
            && (at.details().number == Some(Number::Plural) || at.is_unknown() && at.has_letters(8..))
        {
            // أبلغ الوزير الصحفيين (the minister informed the reporters): no plural belongs to one man.
            return true;
        }
        if (self.reach.person_follows & (self.head == Some(Head::Place)) & at.is(Classes::GROUP | Classes::TITLE))
            && at.ends(["ين"])
            && !at.has(ATTACHED.with(Proclitics::WA))
        {
            // أبلغت موسكو مسؤولين نرويجيين (Moscow informed Norwegian officials): nor do people in the accusative belong to a place.
            return true;
        }
        if (self.reach.person_follows & at.is(Classes::NATIONALITY) & at.is_definite()) && self.is_a_people(at, last) {
            return true;
        }
        if (last.is(PEOPLE) & at.is_definite() & !last.is_definite()) && last.ends(["ون"]) && at.begins("ال") {
            // اتهم معارضون الحكومة (opponents accused the government): a plural that has its نون takes no complement.
            return true;
        }
        if self.closed & at.is_definite() && self.is_behind_feminine(at, last) {
            return true;
        }
        if (self.reach.person_follows & at.is_definite() & at.is(Classes::GROUP)) && self.is_spoken_to(at, last) {
            return true;
        }
        let possessed = at.pronoun().is_some();
        if possessed & at.is(Classes::REPORTS) && self.is_saying_of_his(at) {
            return true;
        }
        if at.is(Classes::FINITE) & at.is(Classes::VERBAL_NOUN) & !at.is_definite() && self.keeps_name_back(at) {
            return true;
        }
        // اختتم حداد مقابلته قائلا (Haddad concluded his interview by saying)
        (possessed & at.is(Classes::OCCASION | Classes::DOCUMENT) & !at.is(Classes::TITLE | Classes::GROUP))
            && self.name_is_last()
    }

    /// دعا رئيس الوزراء الكنديين (the prime minister called on the Canadians), حثت الوزارة الأتراك: a people in the plural belongs to no single person or body.
    fn is_a_people(&self, at: At<'r>, last: At<'r>) -> bool {
        let one = match self.head {
            Some(Head::Institution) => last.is_definite(),
            Some(Head::Person | Head::Place) => true,
            _ => false,
        };
        one && at.details().number == Some(Number::Plural)
            && !matches!(self.number, Some(Number::Plural | Number::Dual))
            && last.is_word()
            && !last.ends(["ين", "ون"])
            && last.details().number != Some(Number::Plural)
    }

    /// تتهم السلطات القضائية الشقيقين (the judicial authorities accuse the two brothers): behind a body, a medium or a text and its adjective in the feminine
    /// what has the article and no feminine ending is no more about it.
    fn is_behind_feminine(&self, at: At<'r>, last: At<'r>) -> bool {
        matches!(self.head, Some(Head::Institution | Head::Media | Head::Document))
            && !self.apposed
            && last.is(ADJECTIVAL)
            && !last.is(NOMINAL)
            && last.is_definite()
            && last.ends(["ية"])
            && !at.has(ATTACHED.with(Proclitics::WA))
            && !at.is(ADJECTIVAL | Classes::NUMERAL)
            && (at.is_unknown()
                || at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT | Classes::OCCASION))
            && !at.ends(["ة", "ات", "ى", "اء"])
    }

    /// أخبر رئيس الوزراء الصحفيين (the prime minister told the reporters), دعا كثيرون المواطنين (many called on the citizens): behind a whole office, and behind a plural
    /// in the nominative, people in the accusative are no part of it.
    fn is_spoken_to(&self, at: At<'r>, last: At<'r>) -> bool {
        let accusative = at.ends(["ين"]) && !at.has(ATTACHED.with(Proclitics::WA));
        let office = self.head == Some(Head::Person)
            && !matches!(self.number, Some(Number::Plural | Number::Dual))
            && (last.is_definite() || self.name_is_last())
            && last.details().number != Some(Number::Plural)
            && !last.ends(["ين"]);
        let people = last.is(Classes::GROUP | Classes::TITLE | Classes::QUANTIFIER) && last.ends(["ون"]);
        accusative && at.details().number == Some(Number::Plural) && (office || people)
    }

    /// جددت الهيئة مطالبتها السلطات (the authority renewed its demand to the authorities), المتحدث باسم البلدية قوله (the spokesman of the town,
    /// his saying): what somebody said, and no part of his office.
    fn is_saying_of_his(&self, at: At<'r>) -> bool {
        let of_office = || self.head == Some(Head::Person) && self.role.is_some() && spells!(at, "قوله" | "قولها");
        at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) && (self.closed || of_office())
    }
}
