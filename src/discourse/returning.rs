//! Descriptions with the article that go back to somebody named in full: الصحيفة البريطانية, الشركة الصينية, المصدر الأمني.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::entity::Entity;
use super::resolution::Resolver;
use super::title::may_be_of;
use super::{office, surface};
use crate::claim::Kind;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::spells;
use crate::text::key::Key;

/// Whoever is called by a kind and a country spoke among so many last.
const SPEAKERS: usize = 4;

static BODIES: LazyLock<HashSet<Key>> = LazyLock::new(|| office::words_of(include_str!("data/returning_bodies.tsv")));

impl Resolver<'_, '_> {
    /// الصحيفة البريطانية, الصحيفة نفسها: a noun with the article and one word that tells which is meant.
    pub(super) fn is_told_again(&self, (first, end): Range) -> bool {
        end == first.saturating_add(2) && self.reading.at(first).is_definite() && {
            let told = self.reading.at(first.saturating_add(1));
            self.is_the_same(told.index) || told.is_definite() && told.is(Classes::NATIONALITY | Classes::ADJECTIVE)
        }
    }

    /// نفسه (the same)
    fn is_the_same(&self, index: usize) -> bool {
        spells!(self.reading.at(index), "نفسه" | "نفسها" | "ذاته" | "ذاتها" | "أنفسهم")
    }

    /// Whether the adjective tells of what is named so: it stands in the name, or the name tells no other country.
    pub(super) fn may_tell_of(&self, adjective: usize, name: Range) -> bool {
        let in_name = || {
            let key = surface::key(self.reading, adjective);
            key.is_some_and(|key| surface::keys(self.reading, name).contains(&key))
        };
        self.is_the_same(adjective)
            || in_name()
            || self.reading.at(adjective).is(Classes::NATIONALITY)
                && may_be_of(&self.places(name), &self.places((adjective, adjective.saturating_add(1))))
    }

    /// Whether the noun at the head has a name behind it: صحيفة النهر, no صحيفة بريطانية.
    pub(super) fn has_name_behind_noun(&self, (first, end): Range) -> bool {
        (first.saturating_add(1)..end).any(|index| {
            let at = self.reading.at(index);
            at.is_word() && !at.is(Classes::NATIONALITY | Classes::ADJECTIVE)
        })
    }

    /// النهر, then الصحيفة اللبنانية: the medium that spoke last, where it has been called by its name alone.
    pub(super) fn last_medium_without_noun(&self, (first, _): Range) -> Option<usize> {
        surface::key(self.reading, first).filter(|noun| BODIES.contains(noun))?;
        self.last_speakers().take(SPEAKERS).find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.kind == Kind::Media
                    && !self.reading.at(entity.name.0).is(Classes::MEDIA | Classes::INSTITUTION)
                    && self.may_tell_of(first.saturating_add(1), entity.name)
            })
        })
    }

    /// الشركة الصينية, where the document has شركة النهر: the one named last, unless its name tells another country.
    pub(super) fn body_of_country(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let range = (phrase.first, phrase.end);
        let noun = *keys.first().filter(|noun| BODIES.contains(noun))?;
        if phrase.head != Head::Institution || !self.is_told_again(range) {
            return None;
        }
        let adjective = phrase.first.saturating_add(1);
        let is_it = |entity: &Entity| {
            entity.head == Head::Institution
                && !entity.joint
                && entity.noun == Some(noun)
                && self.has_name_behind_noun(entity.name)
                && self.may_tell_of(adjective, entity.name)
        };
        let spoke = self.last_speakers().take(SPEAKERS).find(|&number| self.entities.get(number).is_some_and(is_it));
        if spoke.is_some() {
            return spoke;
        }
        let named = self.names().institutions.last_headed(self.reading, noun, phrase.first, |other| {
            let name = (other.phrase.first, other.phrase.end);
            surface::key(self.reading, name.0) == Some(noun)
                && self.has_name_behind_noun(name)
                && self.may_tell_of(adjective, name)
        })?;
        Some(self.description(&named).0)
    }

    /// المصدر الأمني, where مصدر أمني عراقي has spoken: the last one without a name who was told with all of these words.
    pub(super) fn told_in_full(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let one = |number: Option<Number>| !matches!(number, Some(Number::Plural | Number::Dual));
        if phrase.head != Head::Group || keys.len() < 2 || !self.reading.at(phrase.first).is_definite() {
            return None;
        }
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Group
                    && !entity.joint
                    && one(entity.number)
                    && one(phrase.number)
                    && entity.noun == keys.first().copied()
                    && keys.iter().all(|key| entity.keys.contains(key))
            })
        })
    }
}
