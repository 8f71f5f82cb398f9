//! Prepositions that belong to an office or a body, whatever the verb governs: الاتحاد الوطني للمزارعين (the national union of farmers), المسؤول عن ملف اللاجئين
//! سامي حداد (Sami Haddad, who is in charge of the file of the refugees), رئيس الوفد إلى المفاوضات (the head of the delegation to the talks).

use super::super::circumstance;
use super::super::wording::{BODIES, UNIONS, has};
use super::shape::{attached_noun, has_noun_shape};
use super::{ADJECTIVAL, ATTACHED, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Preposition, Proclitics};
use crate::reading::At;

impl<'r> Builder<'r> {
    /// الاتحاد الوطني للمزارعين (the national union of farmers): of whom a body is, told by its adjective and their plural. Reporters are told things, save by
    /// what unites them.
    pub(super) fn unites(&self, at: At<'r>) -> bool {
        // رئيس الاتحاد الوطني للمزارعين: likewise in somebody's office.
        let noun =
            (self.words.first..self.at).rev().map(|index| self.words.reading.at(index)).find(|at| !at.is(ADJECTIVAL));
        let body = noun.map_or("", |at| at.str()).trim_start_matches(['و', 'ف']);
        let reporters = || at.is(Classes::GROUP) && ["صحفي", "صحافي", "إعلامي"].iter().any(|one| at.contains(one));
        let of_body = match self.head {
            Some(Head::Institution) => true,
            Some(Head::Person) => self.role.is_some(),
            _ => false,
        };
        of_body
            && self.name.is_none()
            && at.is_definite()
            && at.details().number == Some(Number::Plural)
            && self.last().is(ADJECTIVAL)
            && self.last().is_definite()
            && (has(UNIONS, body) || has(BODIES, body) && !reporters())
    }

    /// رحب أستاذ القانون بجامعة دمشق سامي حداد بالقرار (the professor of law at the university of Damascus, Sami Haddad, welcomed the decision): where
    /// somebody has his office, though the verb governs ب, since his name follows.
    pub(super) fn works_at(&self, at: At<'r>) -> bool {
        at.has(Proclitics::BI)
            && at.is(Classes::INSTITUTION)
            && !at.is(Classes::COMMON_NOUN | Classes::OCCASION)
            && !at.is_definite()
            && self.head == Some(Head::Person)
            && self.name.is_none()
            && self.role.is_some()
            && (2..6).any(|offset| self.see(offset).is(Classes::GIVEN_NAME) && !self.see(offset).is(NOMINAL))
    }

    /// المسؤولة الرئيسية عن الدراسة هانا كولر (Hanna Koller, who is mainly responsible for the study): the name of who bears an office stands behind
    /// that of which it is.
    pub(super) fn is_in_charge_of(&self, preposition: Option<Preposition>) -> bool {
        // المسؤول عن ملف اللاجئين سامي حداد (Sami Haddad, who is in charge of the file of the refugees): what he is in charge of may have a complement.
        let whole = !self.see(1).is_definite()
            && self.see(1).pronoun().is_none()
            && self.see(2).is_definite()
            && self.see(2).is(NOMINAL)
            && !self.see(2).has(ATTACHED);
        let name = 2 + usize::from(whole);
        let (of, first) = (self.see(1), self.see(name));
        matches!(preposition, Some(Preposition::An | Preposition::Fi))
            && self.see(0).is(Classes::PREPOSITION)
            && matches!(self.head, Some(Head::Person | Head::Group))
            && self.number != Some(Number::Plural)
            && self.name.is_none()
            && self.last().is_definite()
            && (self.words.first + 1 < self.at || self.last().is(Classes::GOVERNING))
            && (of.is_definite() || whole)
            && of.is(Classes::DOCUMENT | Classes::COMMON_NOUN)
            && !of.is(Classes::OCCASION | Classes::TIME)
            && of.pronoun().is_none()
            && self.name_begins(name)
            && self.name_begins(name + 1)
            && !first.is_definite()
            && !has_noun_shape(first)
            && attached_noun(first).is_none()
    }

    /// المرجع الأعلى للطائفة … إلى: of two prepositions that the verb governs, the ل behind an office belongs to the office
    /// where إلى follows.
    pub(super) fn is_for_people(&self, at: At<'r>) -> bool {
        at.has(Proclitics::LI)
            && at.is_definite()
            && self.head == Some(Head::Person)
            && self.name.is_none()
            && self.reach.governed.contains(&Some(Preposition::Ila))
            && (1..30).any(|offset| circumstance::preposition(self.see(offset)) == Some(Preposition::Ila))
    }

    /// مسؤول من الاتحاد الأوروبي: an official comes from somewhere, whatever the verb governs.
    pub(super) fn belongs_to(&self, preposition: Option<Preposition>) -> bool {
        // طلب رئيس الوزراء من المجلس (the prime minister asked the council): behind the article it tells whom somebody asks.
        if preposition != Some(Preposition::Min) || self.number != Some(Number::Singular) || self.last().is_definite() {
            return false;
        }
        let of = self.see(1);
        let unnamed = self.head == Some(Head::Group)
            || self.head == Some(Head::Person)
                && self.name.is_none()
                && !self.words.reading.at(self.words.first).is_definite();
        // طلب مصدر في الوزارة من المجلس أن يؤجل (asked the council to postpone): what is asked follows.
        let known = self.words.reading.name_at(self.at + 1).map_or(1, |known| known.words as usize);
        let behind =
            (1 + known..4 + known).map(|offset| self.see(offset)).find(|at| !(at.is_definite() && at.is(ADJECTIVAL)));
        let asked = self.reach.governed.contains(&Some(Preposition::Min))
            && behind.is_some_and(|at| {
                at.is(Classes::COMPLEMENTIZER)
                    || at.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN) && !at.is_definite() && !at.spells("عدم")
            });
        unnamed
            && !asked
            && (of.is(Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
                || self.words.reading.name_at(self.at + 1).is_some())
    }

    /// سفير روسيا إلى، مبعوث الأمم المتحدة إلى (the envoy of the United Nations to)
    pub(super) fn is_sent(&self) -> bool {
        (self.words.first..self.at).any(|index| {
            let at = self.words.reading.at(index);
            ["سفير", "مبعوث", "مندوب", "ممثل", "موفد", "بعثة", "وفد"].iter().any(|sent| at.contains(sent))
        })
    }
}
