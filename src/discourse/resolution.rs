//! From mentions to speakers, by an ordered list of steps, the surest first.

use std::borrow::Cow;

use super::Resolved;
use super::entity::Entity;
use super::names::Names;
use super::{kind, members, office, surface};
use crate::claim::{Kind, ResolvedBy};
use crate::grammar::{Attribution, Head, NounPhrase, Range, Source};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::Reading;
use crate::text::key::Key;

/// An implicit subject is looked for among at most this many earlier speakers.
const BACK: usize = 12;
/// Entities that a returning title or name is compared with, the latest first.
const ENTITIES: usize = 60;
/// No office has more words.
const ROLE_WORDS: usize = 14;

/// An attribution's speaker as far as it is settled.
#[derive(Clone, Copy, Debug)]
struct Settled {
    entity: Option<usize>,
    mention: Option<Range>,
    by: ResolvedBy,
}

/// Holds the entities of one document.
pub(crate) struct Resolver<'a, 't> {
    reading: &'a Reading<'t>,
    names: Names,
    entities: Vec<Entity>,
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

    fn person(&mut self, phrase: &NounPhrase, name: Range) -> (usize, ResolvedBy) {
        let keys = surface::keys(self.reading, name);
        if let Some(known) = self.known_name(&keys) {
            let by = if keys.len() > 1 { ResolvedBy::FullName } else { ResolvedBy::ShortName };
            if let Some(entity) = self.entities.get_mut(known)
                && keys.len() > entity.keys.len()
            {
                entity.keys = keys;
                entity.name = name;
            }
            self.learn(known, phrase);
            return (known, by);
        }
        // وأوباما: an unknown name with the conjunction attached.
        if let Some(bare) = self.without_conjunction(&keys) {
            return (bare, ResolvedBy::ShortName);
        }
        if phrase.role.is_none()
            && let Some(institution) = self.institution_called(&keys, name)
        {
            return self.description(&institution);
        }
        let fuller = self.names.fuller(&keys).cloned();
        let (full_keys, full_name, role) = match fuller {
            Some(named) => (named.keys, named.name, named.role),
            None => (keys.clone(), name, None),
        };
        let titled = self
            .names
            .titled
            .iter()
            .filter(|named| same_person(&named.keys, &full_keys) || spelled_alike(&named.keys, &full_keys))
            .filter_map(|named| named.role)
            .max_by_key(|&role| self.weight(role));
        let role = [phrase.role, role, titled].into_iter().flatten().max_by_key(|&role| self.weight(role));
        let role = role.filter(|&role| !self.compares(role));
        let by =
            if keys.len() > 1 || full_keys.len() == keys.len() { ResolvedBy::FullName } else { ResolvedBy::ShortName };
        let entity = Entity {
            head: Head::Person,
            kind: Kind::Person,
            keys: full_keys,
            name: full_name,
            proper: true,
            role,
            role_keys: role.map(|role| surface::keys(self.reading, role)).unwrap_or_default(),
            noun: None,
            gender: phrase.gender,
            number: Some(Number::Singular),
            joint: false,
        };
        (self.add(entity), by)
    }

    /// What a further mention tells: a gender, a fuller role.
    fn learn(&mut self, known: usize, phrase: &NounPhrase) {
        let role = phrase.role.filter(|&role| !self.compares(role));
        let Some(entity) = self.entities.get(known) else { return };
        // الرجل for رجل دين (a man of religion): who has no name has no office either.
        let role = role.filter(|_| entity.kind == Kind::Person);
        let better = role.filter(|&role| entity.role.is_none_or(|own| self.weight(role) > self.weight(own)));
        let role_keys = better.map(|role| surface::keys(self.reading, role));
        let Some(entity) = self.entities.get_mut(known) else { return };
        entity.gender = entity.gender.or(phrase.gender);
        if let (Some(role), Some(role_keys)) = (better, role_keys) {
            entity.takes_role(role, role_keys);
        }
    }

    /// How much a role says: an office counts for more than a description (الوريث السياسي), a longer one for more than a shorter,
    /// one that says of what (رئيس البلدية) for more than one that does not (المحافظ المتشدد); one longer than any office is a slip.
    fn weight(&self, (first, end): Range) -> (bool, usize, bool) {
        let words = end - first;
        let office = (first..end.min(first + 2)).any(|index| {
            let at = self.reading.at(index);
            at.is(Classes::TITLE) && !at.has(Proclitics::BI.with(Proclitics::LI))
        });
        (office && words <= ROLE_WORDS, words.min(ROLE_WORDS), !self.reading.at(first).is_definite())
    }

    /// نظيره الروسي (his Russian counterpart) says whom somebody is like, not what he is.
    fn compares(&self, (first, _): Range) -> bool {
        let first = self.reading.at(first);
        let word = first.str();
        (first.pronoun().is_some() || word.ends_with('ه')) && word.contains("نظير")
    }

    /// The entity whose name the keys give once و is taken off the first.
    fn without_conjunction(&self, keys: &[Key]) -> Option<usize> {
        let (first, rest) = keys.split_first()?;
        let bare = first.strip_prefix(Key::of("و")?)?;
        let keys: Vec<Key> = std::iter::once(bare).chain(rest.iter().copied()).collect();
        self.known_name(&keys)
    }

    /// جوجل alone, where the document has شركة جوجل.
    fn institution_called(&self, keys: &[Key], name: Range) -> Option<NounPhrase> {
        self.names
            .institutions
            .iter()
            .find(|institution| institution.phrase.first != name.0 && without_head(&institution.keys) == Some(keys))
            .map(|institution| institution.phrase)
    }

    fn known_name(&self, keys: &[Key]) -> Option<usize> {
        let people = |same: fn(&[Key], &[Key]) -> bool| {
            self.latest().find(|&number| {
                self.entities
                    .get(number)
                    .is_some_and(|entity| entity.proper && entity.head == Head::Person && same(&entity.keys, keys))
            })
        };
        people(same_person).or_else(|| people(spelled_alike))
    }

    /// A title without a name: the one who bore it last, else somebody new.
    fn title(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = phrase.role.unwrap_or((phrase.first, phrase.end));
        let keys = surface::keys(self.reading, range);
        // الخطيب (the preacher) may be the surname of somebody named before.
        if keys.len() == 1
            && self.reading.at(phrase.first).is_definite()
            && let Some(known) = self.latest().find(|&number| {
                self.entities.get(number).is_some_and(|entity| {
                    entity.proper
                        && entity.head == Head::Person
                        && entity.keys.len() > 1
                        && entity.keys.last() == keys.last()
                })
            })
        {
            return (known, ResolvedBy::ShortName);
        }
        let definite = kind::of(self.reading, phrase) == Kind::Person;
        if definite {
            if let Some(known) = self.bearer(&keys, range, false) {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            let named = self.named_bearer(&keys, range);
            if named.is_none()
                && let Some(known) = self.bearer(&keys, range, true).or_else(|| self.nameless_bearer(phrase))
            {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            if let Some(known) = named.as_ref().and_then(|named| self.known_name(&named.keys)) {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            if let Some(named) = named {
                let entity = Entity {
                    head: Head::Person,
                    kind: Kind::Person,
                    role_keys: named.role.map(|role| surface::keys(self.reading, role)).unwrap_or_default(),
                    keys: named.keys,
                    name: named.name,
                    proper: true,
                    role: named.role,
                    noun: None,
                    gender: phrase.gender,
                    number: Some(Number::Singular),
                    joint: false,
                };
                let entity = self.add(entity);
                self.learn(entity, phrase);
                return (entity, ResolvedBy::TitleReturns);
            }
        }
        let entity = Entity {
            head: Head::Person,
            kind: kind::of(self.reading, phrase),
            name: (phrase.first, phrase.end),
            proper: false,
            role: definite.then_some(range),
            noun: keys.first().copied(),
            role_keys: keys.clone(),
            keys,
            gender: phrase.gender,
            number: phrase.number,
            joint: phrase.joint,
        };
        (self.add(entity), ResolvedBy::TitleOnly)
    }

    /// The latest entity whose role the title repeats: الوزير after وزير الدفاع الروسي. Loosely, الرئيس may turn out الرئيس الأميركي.
    fn bearer(&self, keys: &[Key], range: Range, loosely: bool) -> Option<usize> {
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Person
                    && (loosely || entity.role_keys.len() > 1 || keys.len() == 1)
                    && self.bears(&entity.role_keys, entity.role, keys, range)
            })
        })
    }

    /// The latest person of a bare name and no role, or of any role where the title is general (النجم، اللاعب): ترامب, then الرئيس الأميركي.
    fn nameless_bearer(&self, phrase: &NounPhrase) -> Option<usize> {
        let definite = self.reading.at(phrase.first).is_definite();
        let words = phrase.end - phrase.first;
        let general = words == 1 || words == 2 && self.reading.at(phrase.first + 1).is(Classes::NATIONALITY);
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Person
                    && entity.proper
                    && definite
                    && general
                    && entity.role.is_none()
                    && (entity.gender.is_none() || phrase.gender.is_none() || entity.gender == phrase.gender)
            })
        })
    }

    fn named_bearer(&self, keys: &[Key], range: Range) -> Option<super::names::Named> {
        self.names
            .titled
            .iter()
            .find(|named| named.role.is_some_and(|role| self.bears(&named.role_keys, Some(role), keys, range)))
            .cloned()
    }

    /// Whether a title can stand for a role: the same head noun, and nothing in the title that the role contradicts.
    fn bears(&self, role_keys: &[Key], role: Option<Range>, keys: &[Key], range: Range) -> bool {
        let (keys, role_keys) = (&office::words(keys)[..], &office::words(role_keys)[..]);
        let (Some(head), Some(own)) = (keys.first(), role_keys.first()) else { return false };
        if head != own {
            return false;
        }
        let role_places = role.map(|role| self.places(role)).unwrap_or_default();
        let places = self.places(range);
        if !places.is_empty() && !role_places.is_empty() && !places.iter().any(|place| role_places.contains(place)) {
            return false;
        }
        let (shorter, longer) = if keys.len() <= role_keys.len() { (keys, role_keys) } else { (role_keys, keys) };
        let shared = shorter.iter().filter(|key| longer.contains(key)).count();
        let same_place = places.iter().any(|place| role_places.contains(place));
        shared + usize::from(same_place && shared < shorter.len()) >= shorter.len()
            || keys.len() == 2 && places.len() == 1 && role_places.is_empty()
    }

    /// The countries that words of the range name, as numbers.
    fn places(&self, (first, end): Range) -> Vec<u16> {
        (first..end).filter_map(|index| self.reading.at(index).details().place).collect()
    }

    /// An institution, place, medium, document or group: by its words, or by its head noun with the article.
    fn description(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = (phrase.first, phrase.end);
        let keys = surface::keys(self.reading, range);
        let same = self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| entity.keys == keys && entity.head == phrase.head)
        });
        if let Some(known) = same {
            return (known, by_head(phrase.head));
        }
        let head_word = self.reading.at(phrase.first);
        let counted = phrase.end == phrase.first + 2 && self.reading.at(phrase.first + 1).is(Classes::NUMERAL);
        let bare = (keys.len() == 1 || counted) && head_word.is_definite() && phrase.name.is_none();
        if bare
            && matches!(phrase.head, Head::Institution | Head::Document | Head::Media | Head::Group)
            && let Some(noun) = keys.first()
        {
            let known = self.latest().find(|&number| {
                self.entities
                    .get(number)
                    .is_some_and(|entity| entity.noun == Some(*noun) && entity.head == phrase.head && !entity.joint)
            });
            if let Some(known) = known {
                return (known, ResolvedBy::TitleReturns);
            }
            if phrase.head == Head::Institution
                && let Some(fuller) = self
                    .names
                    .institutions
                    .iter()
                    .filter(|other| other.phrase.end <= phrase.first)
                    .rfind(|other| surface::key(self.reading, other.phrase.first) == Some(*noun))
                    .map(|other| other.phrase)
            {
                return self.description(&fuller);
            }
        }
        // الخارجية الروسية for وزارة الخارجية الروسية: all words of the shorter name stand in the longer.
        if phrase.head == Head::Institution && keys.len() >= 2 {
            let fuller = self
                .names
                .institutions
                .iter()
                .find(|other| without_head(&other.keys) == Some(&keys))
                .map(|other| other.phrase);
            if let Some(fuller) = fuller {
                return self.description(&fuller);
            }
        }
        let entity = Entity {
            head: phrase.head,
            kind: kind::of(self.reading, phrase),
            noun: keys.first().copied(),
            keys,
            name: range,
            proper: phrase.head != Head::Group,
            role: None,
            role_keys: Vec::new(),
            gender: phrase.gender,
            number: phrase.number,
            joint: phrase.joint,
        };
        (self.add(entity), by_head(phrase.head))
    }

    fn add(&mut self, entity: Entity) -> usize {
        self.entities.push(entity);
        self.entities.len() - 1
    }

    /// The numbers of the entities, the one added last first.
    fn latest(&self) -> impl Iterator<Item = usize> + use<> {
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

/// The words of an institution's name behind its head.
fn without_head(keys: &[Key]) -> Option<&[Key]> {
    keys.split_first().map(|(_, rest)| rest)
}

/// Whether two names can be one person's: all words of the shorter in the longer, its last word at the longer's end or the only one.
fn same_person(one: &[Key], other: &[Key]) -> bool {
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !shorter.is_empty() && shorter.iter().all(|key| longer.contains(key))
}

/// Whether two names differ in one letter of one long word only: ستولتنبرغ and ستوتلنبرغ, شويغو and شويجو.
pub(super) fn spelled_alike(one: &[Key], other: &[Key]) -> bool {
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut different = 0;
    let all = shorter.iter().all(|key| {
        longer.contains(key) || {
            different += 1;
            longer.iter().any(|known| known.differs_by_one(*key))
        }
    });
    all && different == 1 && !shorter.is_empty()
}

fn by_head(head: Head) -> ResolvedBy {
    match head {
        Head::Place => ResolvedBy::Place,
        Head::Institution | Head::Media => ResolvedBy::Organization,
        _ => ResolvedBy::Description,
    }
}
