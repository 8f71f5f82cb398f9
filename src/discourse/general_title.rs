//! What many are called, and what somebody may be called who has an office: the person told of or who spoke right before.

use super::entity::Entity;
use super::naming_places::Asked;
use super::office;
use super::people::Named;
use super::resolution::Resolver;
use super::surface;
use super::title::may_be_of;
use crate::grammar::{Head, NounPhrase, Range, subject_between};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A general title stands at most this many words behind the beginning of its sentence.
const NEAR: usize = 20;

impl Resolver<'_, '_> {
    /// النجم الصاعد, اللاعب الشاب: what many are called means the one of whom the sentence before tells.
    pub(super) fn last_of_general_title(&mut self, phrase: &NounPhrase) -> Option<usize> {
        // مدربه الأول (his first trainer) tells whose he is, and بطل الدوري (the champion of the league) is a team.
        let first = self.reading.at(phrase.first);
        let of_another = first.pronoun().is_some() || !first.is_definite() && first.ends(["بطل"]);
        if of_another || !office::is_general(&surface::key(self.reading, phrase.first)?) {
            return None;
        }
        self.told_before_general_title(phrase)
            .or_else(|| self.spoke_before_general_title(phrase))
            .or_else(|| self.named_before_with_country(phrase))
    }

    /// النجم المصري سامي حداد, then الجناح المصري: the person named last who is called so and of this country.
    fn named_before_with_country(&mut self, phrase: &NounPhrase) -> Option<usize> {
        let country = self.country_told((phrase.first, phrase.end));
        if country.is_empty() {
            return None;
        }
        self.names.look_up(self.reading, Asked::Before(phrase.first), (0, 0));
        let is_it = |named: &Named<'_>| {
            named.role.is_some_and(|role| {
                self.country_told(role).iter().any(|own| country.contains(own))
                    && surface::key(self.reading, role.0).is_some_and(|head| office::is_general(&head))
                    && self.reading.at(role.0).details().gender == phrase.gender
            })
        };
        let named = self.names.people.last_before(phrase.first, is_it)?;
        let (name, role) = (named.name, named.role);
        let person = NounPhrase { name: Some(name), role, first: name.0, end: name.1, ..*phrase };
        Some(self.person(&person, name).0)
    }

    /// Where the sentence of a title begins, which stands near its beginning.
    fn start_near(&self, phrase: &NounPhrase) -> Option<usize> {
        let ends = |&index: &usize| matches!(self.reading.kind(index), TokenKind::Period | TokenKind::LineEnd);
        (phrase.first.saturating_sub(NEAR)..phrase.first).rev().find(ends).map(|end| end.saturating_add(1))
    }

    /// The person of whom the sentence before tells, if he has no other office.
    fn told_before_general_title(&mut self, phrase: &NounPhrase) -> Option<usize> {
        let before = self.sentence_before(self.start_near(phrase)?)?;
        let agreement = (phrase.gender.unwrap_or(Gender::Masculine), Number::Singular);
        let named = subject_between(self.reading, before, agreement)?;
        if !self.is_known_person(&named) {
            return None;
        }
        // مديرة المعهد is not meant by الكاتبة.
        let (known, _) = self.named(&named);
        let entity = self.entities.get(known)?;
        let office = entity.role_keys.first().is_none_or(office::is_general);
        (office && self.may_be_told_of(phrase, entity)).then_some(known)
    }

    /// قال حداد …. وأضاف المدرب الألماني: who spoke right before, if he has no office or one that many are called by.
    fn spoke_before_general_title(&self, phrase: &NounPhrase) -> Option<usize> {
        let (last, entity) = self.spoke_before(phrase)?;
        let office = entity
            .role_keys
            .first()
            .is_none_or(|head| office::may_be_general(head) || office::is_coach(&entity.role_keys));
        office.then_some(last)
    }

    /// قال مبعوث الأمم المتحدة سامي حداد …. وأضاف المبعوث الدولي: who spoke right before, if he is called so and by no country.
    pub(super) fn spoke_before_in_office(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let adjectives = (phrase.first.saturating_add(1)..phrase.end)
            .all(|index| self.reading.at(index).is(Classes::NATIONALITY | Classes::ADJECTIVE));
        if !self.reading.at(phrase.first).is_definite() || !adjectives {
            return None;
        }
        let (last, entity) = self.spoke_before(phrase)?;
        let range = (phrase.first, phrase.end);
        let head = keys.first()?;
        let another = entity.role.is_some_and(|role| {
            self.is_another_office(role, range, head) || !may_be_of(&self.places(role), &self.places(range))
        });
        (entity.role_keys.first() == Some(head) && !another).then_some(last)
    }

    /// Who spoke in a sentence before, if he may be told of by this title.
    fn spoke_before(&self, phrase: &NounPhrase) -> Option<(usize, &Entity)> {
        self.start_near(phrase)?;
        let last = self.last_speakers().next()?;
        let entity = self.entities.get(last)?;
        let same = entity.gender.is_none() || phrase.gender.is_none() || entity.gender == phrase.gender;
        let person = entity.head == Head::Person && entity.proper && !entity.joint;
        (person && same && self.may_be_told_of(phrase, entity)).then_some((last, entity))
    }

    /// النجم البرازيلي is nobody who is called المهاجم الألماني.
    fn may_be_told_of(&self, phrase: &NounPhrase, entity: &Entity) -> bool {
        let own = entity.role.map(|role| self.country_told(role)).unwrap_or_default();
        may_be_of(&own, &self.country_told((phrase.first, phrase.end)))
    }

    /// The country of which adjectives right behind the noun tell.
    fn country_told(&self, (first, end): Range) -> Vec<u16> {
        let adjectives = first.saturating_add(1)..end;
        let other = |&index: &usize| !self.reading.at(index).is(Classes::NATIONALITY | Classes::ADJECTIVE);
        self.nationalities((adjectives.start, adjectives.clone().find(other).unwrap_or(end)))
    }
}
