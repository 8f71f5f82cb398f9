//! From mentions to speakers, by an ordered list of steps, the surest first.

use std::borrow::Cow;

use super::Resolved;
use super::entity::Entity;
use super::names::Names;
use super::{members, surface};
use crate::claim::{Kind, ResolvedBy};
use crate::grammar::{Attribution, Head, NounPhrase, Range, Source};
use crate::reading::Reading;

/// An implicit subject is looked for among at most this many earlier speakers.
const BACK: usize = 12;
/// Entities that a returning title or name is compared with, the latest first.
const ENTITIES: usize = 60;

/// An attribution's speaker as far as it is settled.
#[derive(Clone, Copy, Debug)]
struct Settled {
    entity: Option<usize>,
    mention: Option<Range>,
    by: ResolvedBy,
}

/// Holds the entities of one document.
pub(crate) struct Resolver<'a, 't> {
    pub(super) reading: &'a Reading<'t>,
    pub(super) names: Names,
    pub(super) entities: Vec<Entity>,
    settled: Vec<Settled>,
}

impl<'a, 't> Resolver<'a, 't> {
    pub(crate) fn new(reading: &'a Reading<'t>) -> Self {
        Self { reading, names: Names::default(), entities: Vec::new(), settled: Vec::new() }
    }

    pub(crate) fn resolve(mut self, attributions: &[Attribution]) -> Vec<Resolved<'t>> {
        if attributions.is_empty() {
            return Vec::new();
        }
        self.names = Names::new(self.reading);
        for (number, attribution) in attributions.iter().enumerate() {
            let settled = self.settle(attributions, number, attribution);
            self.settled.push(settled);
        }
        attributions
            .iter()
            .enumerate()
            .map(|(number, attribution)| self.finish(attributions, number, attribution))
            .collect()
    }

    fn settle(&mut self, attributions: &[Attribution], number: usize, attribution: &Attribution) -> Settled {
        match attribution.clause.source {
            Source::Named(phrase) => {
                let (entity, by) = self.named(&phrase);
                // A verb before its subject tells the gender that the name does not: قالت ماي.
                if let Some(known) = self.entities.get_mut(entity)
                    && known.gender.is_none()
                    && known.head == Head::Person
                {
                    known.gender = attribution.clause.gender;
                }
                Settled { entity: Some(entity), mention: Some((phrase.first, phrase.end)), by }
            }
            Source::Same(other) => match self.settled.get(other).copied() {
                Some(earlier) if other < number => Settled { by: ResolvedBy::SameSentence, ..earlier },
                _ => self.implicit(attributions, number),
            },
            Source::Implicit => self.implicit(attributions, number),
            Source::Nobody => Settled { entity: None, mention: None, by: ResolvedBy::Unknown },
        }
    }

    /// The last earlier speaker that agrees with the verb; those inside another's content come second.
    fn implicit(&self, attributions: &[Attribution], number: usize) -> Settled {
        let Some(clause) = attributions.get(number).map(|attribution| &attribution.clause) else {
            return Settled { entity: None, mention: None, by: ResolvedBy::Unknown };
        };
        let candidates = |nested: bool| {
            (number.saturating_sub(BACK)..number).rev().find_map(|earlier| {
                let other = attributions.get(earlier)?;
                if other.content.is_empty() {
                    return None;
                }
                let is_nested = other.inside.is_some() || other.clause.link == crate::grammar::Link::Source;
                let entity = self.settled.get(earlier)?.entity?;
                let agrees = self.entities.get(entity)?.agrees(clause.gender, clause.number);
                (is_nested == nested && agrees).then_some(entity)
            })
        };
        match candidates(false).or_else(|| candidates(true)) {
            Some(entity) => Settled { entity: Some(entity), mention: None, by: ResolvedBy::LastSpeaker },
            None => Settled { entity: None, mention: None, by: ResolvedBy::Unknown },
        }
    }

    /// The entity that a noun phrase names, new or known.
    fn named(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        if phrase.head == Head::Person && !phrase.joint {
            return match phrase.name {
                Some(name) => self.person(phrase, name),
                None => self.title(phrase),
            };
        }
        self.description(phrase)
    }

    pub(super) fn add(&mut self, entity: Entity) -> usize {
        self.entities.push(entity);
        self.entities.len() - 1
    }

    /// The numbers of the entities, the one added last first.
    pub(super) fn latest(&self) -> impl Iterator<Item = usize> + use<> {
        (0..self.entities.len()).rev().take(ENTITIES)
    }

    fn finish(&self, attributions: &[Attribution], number: usize, attribution: &Attribution) -> Resolved<'t> {
        let settled = self.settled.get(number).copied().unwrap_or(Settled {
            entity: None,
            mention: None,
            by: ResolvedBy::Unknown,
        });
        let entity = settled.entity.and_then(|entity| self.entities.get(entity));
        let same_sentence =
            |range: &Range| attribution.clause.sentence.0 <= range.0 && range.0 < attribution.clause.sentence.1;
        Resolved {
            name: entity.map(|entity| surface::text(self.reading, entity.name)),
            role: entity.and_then(|entity| entity.role).map(|role| surface::text(self.reading, role)),
            kind: entity.map_or(Kind::Unknown, |entity| entity.kind),
            members: entity.filter(|entity| entity.joint).map(|entity| self.members(entity)).unwrap_or_default(),
            mention: settled.mention.filter(same_sentence),
            resolved_by: settled.by,
            via: self.via(attributions, number, attribution, settled.entity),
        }
    }

    /// The names of those whom a joint entity joins.
    fn members(&self, entity: &Entity) -> Vec<Cow<'t, str>> {
        members::of(self.reading, entity.name, |keys| {
            let known = self.known_name(keys).and_then(|known| self.entities.get(known)).map(|known| known.name);
            known.or_else(|| self.names.fuller(keys).map(|named| named.name))
        })
    }

    /// Who relays: the speakers around the attribution, outermost first, and a relay of its own.
    fn via(
        &self,
        attributions: &[Attribution],
        number: usize,
        attribution: &Attribution,
        speaker: Option<usize>,
    ) -> Vec<Cow<'t, str>> {
        let mut chain: Vec<Cow<'t, str>> = Vec::new();
        let mut around = attribution.inside;
        let mut outermost = attribution;
        let mut depth = 0;
        while let Some(outer) = around.filter(|&outer| outer < number) {
            let entity = self.settled.get(outer).and_then(|settled| settled.entity);
            if entity != speaker
                && let Some(name) = entity
                    .and_then(|entity| self.entities.get(entity))
                    .map(|entity| surface::text(self.reading, entity.name))
            {
                chain.push(name);
            }
            outermost = attributions.get(outer).unwrap_or(outermost);
            around = outermost.inside;
            depth += 1;
            if depth > 4 {
                break;
            }
        }
        // Who relays the outermost saying relays all that is said in it.
        if around.is_none()
            && let Some(relay) = outermost.clause.relayed_by
        {
            let entity = self.find(&relay);
            let name = entity
                .and_then(|entity| self.entities.get(entity))
                .map_or((relay.first, relay.end), |entity| entity.name);
            if entity != speaker || entity.is_none() {
                chain.push(surface::text(self.reading, name));
            }
        }
        chain.reverse();
        chain
    }

    /// The entity that a phrase names, if it is known.
    fn find(&self, phrase: &NounPhrase) -> Option<usize> {
        if let Some(name) = phrase.name.filter(|_| phrase.head == Head::Person) {
            return self.known_name(&surface::keys(self.reading, name));
        }
        let keys = surface::keys(self.reading, (phrase.first, phrase.end));
        self.latest().find(|&number| self.entities.get(number).is_some_and(|entity| entity.keys == keys))
    }
}
