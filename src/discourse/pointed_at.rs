//! Whom a demonstrative points at: هذا التقرير (this report), هذا المسؤول السابق (this former official).

use super::resolution::Resolver;
use super::{office, surface};
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;

impl Resolver<'_, '_> {
    /// Whoever has been told of and is pointed at, where the phrase begins with a demonstrative.
    pub(super) fn pointed_at(&mut self, phrase: &NounPhrase) -> Option<(usize, ResolvedBy)> {
        let first = phrase.first.saturating_add(1);
        if !self.reading.at(phrase.first).is(Classes::DEMONSTRATIVE) || !self.reading.at(first).is_definite() {
            return None;
        }
        let told = NounPhrase { first, ..*phrase };
        let range = surface::official(self.reading, (first, phrase.end));
        let keys = surface::keys(self.reading, range);
        match phrase.head {
            Head::Person => self.person_pointed_at(&told),
            Head::Document | Head::Institution | Head::Media => self.by_noun_alone(&told, &keys, range),
            Head::Group => self.returning_official(&told).map(|known| (known, ResolvedBy::TitleReturns)),
            _ => None,
        }
    }

    /// Who bears the title, or else who spoke last.
    fn person_pointed_at(&self, told: &NounPhrase) -> Option<(usize, ResolvedBy)> {
        if told.name.is_some() || told.joint || told.number == Some(Number::Plural) {
            return None;
        }
        let range = (told.first, told.end);
        let keys = office::words(surface::keys(self.reading, range));
        let spoke_last = || {
            let last = self.last_speakers().next()?;
            let entity = self.entities.get(last)?;
            let same = entity.gender.is_none() || told.gender.is_none() || entity.gender == told.gender;
            (entity.head == Head::Person && entity.proper && !entity.joint && same).then_some(last)
        };
        let known = self.bearer(&keys, range, false).or_else(spoke_last)?;
        Some((known, ResolvedBy::TitleReturns))
    }
}
