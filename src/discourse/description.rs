//! An institution, place, medium, document or group: by its words, or by its head noun with the article.

use super::entity::Entity;
use super::institution::Institution;
use super::naming_places::Asked;
use super::resolution::Resolver;
use super::{kind, office, surface};
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A name leads to a fuller one at most so many times: in a long text two might lead to each other.
const FULLER: usize = 4;

/// What a body is for, behind its shorter name, has at most so many words.
const PURPOSE: usize = 3;

impl Resolver<'_, '_> {
    /// An institution, place, medium, document or group: by its words, or by its head noun with the article.
    pub(super) fn description(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = surface::official(self.reading, (phrase.first, phrase.end));
        let keys = surface::keys(self.reading, range);
        if self.names_passed >= FULLER {
            return self.with_same_words(phrase, &keys, range).unwrap_or_else(|| self.told_first(phrase, keys, range));
        }
        self.names_passed = self.names_passed.saturating_add(1);
        let described = self.described(phrase, keys, range);
        self.names_passed = self.names_passed.saturating_sub(1);
        described
    }

    fn described(&mut self, phrase: &NounPhrase, keys: Vec<Key>, range: Range) -> (usize, ResolvedBy) {
        self.medium_in_full(phrase, &keys, range)
            .or_else(|| self.with_same_words(phrase, &keys, range))
            .or_else(|| self.by_noun_alone(phrase, &keys, range))
            .or_else(|| self.in_other_words(phrase, &keys))
            .or_else(|| self.document_in_full(phrase, &keys, range))
            .unwrap_or_else(|| self.told_first(phrase, keys, range))
    }

    /// الوزارة, and الوزارة again (the ministry): whoever was told of with the same words, the last first.
    fn with_same_words(&self, phrase: &NounPhrase, keys: &[Key], range: Range) -> Option<(usize, ResolvedBy)> {
        let same = |entity: &Entity| {
            entity.keys == keys && entity.head == phrase.head && self.count(entity.name) == self.count(range)
        };
        let known = self.latest().find(|&number| self.entities.get(number).is_some_and(same))?;
        Some(match self.told_more_since(phrase, keys) {
            Some(text) => (text, ResolvedBy::TitleReturns),
            None => (known, by_head(phrase.head)),
        })
    }

    /// حماس (Hamas) for حركة حماس (the movement Hamas), الخارجية الروسية for وزارة الخارجية الروسية: whoever the document tells of in other words.
    fn in_other_words(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<(usize, ResolvedBy)> {
        if let Some(body) = self.with_noun(phrase, keys).or_else(|| self.with_short_name(phrase, keys)) {
            return Some(self.description(&body));
        }
        if let Some(known) = self.returning(phrase, keys) {
            return Some((known, ResolvedBy::TitleReturns));
        }
        if let Some(fuller) = self.with_all_words(phrase, keys) {
            return Some(self.description(&fuller));
        }
        if let Some(known) = self.spoken_in_full(phrase, keys) {
            return Some((known, ResolvedBy::Organization));
        }
        let fuller = self.named_with_purpose(phrase, keys).or_else(|| self.with_adjectives(phrase, keys))?;
        Some(self.description(&fuller))
    }

    /// المصدر الأمني (the security source), الشركة الصينية (the Chinese company): a noun with the article and what tells which is meant.
    fn returning(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        if let Some(known) = self.told_in_full(phrase, keys) {
            return Some(known);
        }
        if phrase.head == Head::Group
            && let Some(known) = self.returning_official(phrase)
        {
            return Some(known);
        }
        self.body_of_country(phrase, keys)
    }

    /// الخارجية الروسية for وزارة الخارجية الروسية (the Russian foreign ministry): all words of the shorter name stand in the longer.
    fn with_all_words(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        if phrase.head != Head::Institution || keys.len() < 2 {
            return None;
        }
        // قوات الحكومة (the government's forces): who belongs to an institution is not that institution in full.
        let in_full =
            |other: &Institution<'_>| !self.reading.at(other.phrase.first.saturating_add(1)).is(Classes::INSTITUTION);
        self.names.look_up(self.reading, Asked::Called(keys), (phrase.first, phrase.end));
        self.names.institutions.called(self.reading, keys).find(in_full).map(|other| *other.phrase)
    }

    /// Whoever the document has not told of before.
    fn told_first(&mut self, phrase: &NounPhrase, keys: Vec<Key>, range: Range) -> (usize, ResolvedBy) {
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

    /// وأضاف البيان …. وشدد بيان الجيش: where the one statement so far was called by its noun alone, it has its name in full now.
    fn document_in_full(&mut self, phrase: &NounPhrase, keys: &[Key], name: Range) -> Option<(usize, ResolvedBy)> {
        if phrase.head != Head::Document {
            return None;
        }
        let (head, next) = (self.reading.at(phrase.first), self.reading.at(phrase.first.saturating_add(1)));
        let construct = next.is_definite() || next.is(Classes::PLACE) || next.kind() == TokenKind::OpenQuote;
        // أدلة الرصد (the proofs of the observation) are not all that الأدلة may be.
        let several = head.details().number == Some(Number::Plural);
        if keys.len() < 2 || head.is_definite() || several || !construct || phrase.joint {
            return None;
        }
        let number = self.only_headed(*keys.first()?, |head| head == Head::Document)?;
        let bare = self.entities.get_mut(number).filter(|known| known.keys.len() == 1 && !known.joint)?;
        if !self.reading.at(bare.name.0).is_definite() {
            return None;
        }
        (bare.keys, bare.name) = (keys.to_vec(), name);
        Some((number, by_head(Head::Document)))
    }

    /// The entity with this noun, where there is one only.
    pub(super) fn only_headed(&self, noun: Key, head: impl Fn(Head) -> bool) -> Option<usize> {
        let mut headed = self.latest().filter(|&number| {
            self.entities.get(number).is_some_and(|entity| entity.noun == Some(noun) && head(entity.head))
        });
        let only = headed.next()?;
        headed.next().is_none().then_some(only)
    }

    /// 46 بالمئة, 12 نائبا: of how many; another number is other people.
    fn count(&self, (first, _): Range) -> Option<&str> {
        (self.reading.kind(first) == TokenKind::Number).then(|| self.reading.str(first))
    }

    /// صندوق النقد (the monetary fund), where the document has صندوق النقد الدولي (the International Monetary Fund) and no other: the one institution whose name
    /// goes on with adjectives alone.
    fn with_adjectives(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        if phrase.head != Head::Institution || keys.len() < 2 {
            return None;
        }
        let mut found: Option<(NounPhrase, Vec<Key>)> = None;
        self.names.look_up(self.reading, Asked::GoingOn(keys), (phrase.first, phrase.end));
        for other in self.names.institutions.with_adjective(self.reading, keys) {
            let own: Vec<Key> = other.keys().collect();
            let Some(rest) = own.strip_prefix(keys).filter(|rest| (1..=2).contains(&rest.len())) else {
                continue;
            };
            let end = other.phrase.end;
            let adjectives = (end.saturating_sub(rest.len())..end)
                .all(|index| self.reading.at(index).is(Classes::NATIONALITY | Classes::ADJECTIVE));
            if !adjectives {
                continue;
            }
            if found.is_some_and(|(_, known)| known != own) {
                return None;
            }
            found = Some((*other.phrase, own));
        }
        found.map(|(phrase, _)| phrase)
    }

    /// لكرة القدم, لحقوق الإنسان: what a body is for; no للتحقق (to verify), which tells what is done with it.
    fn is_for(&self, index: usize) -> bool {
        let at = self.reading.at(index);
        at.has(Proclitics::LI) && at.is(Classes::COMMON_NOUN) && !at.is(Classes::VERBAL_NOUN)
    }

    /// المرصد السوري (the Syrian observatory)
    fn is_noun_and_adjective(&self, phrase: &NounPhrase) -> bool {
        let adjective = self.reading.at(phrase.first.saturating_add(1));
        phrase.end == phrase.first.saturating_add(2)
            && self.reading.at(phrase.first).begins("ال")
            && adjective.is(Classes::NATIONALITY | Classes::ADJECTIVE)
    }

    /// المرصد السوري, where المرصد السوري لحقوق الإنسان has spoken.
    fn spoken_in_full(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        if phrase.head != Head::Institution || !self.is_noun_and_adjective(phrase) {
            return None;
        }
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Institution
                    && !entity.joint
                    && entity.keys.strip_prefix(keys).is_some_and(|rest| (1..=PURPOSE).contains(&rest.len()))
                    && self.is_for(entity.name.0.saturating_add(keys.len()))
            })
        })
    }

    /// المرصد السوري, منظمة النهر, where the document has المرصد السوري لحقوق الإنسان, منظمة النهر للإغاثة anywhere.
    fn named_with_purpose(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        let head = keys.first().filter(|head| office::has_purpose(head))?;
        let words = phrase.end.saturating_sub(phrase.first);
        if phrase.head != Head::Institution || phrase.joint || keys.len() < 2 || words != keys.len() {
            return None;
        }
        self.names.look_up(self.reading, Asked::GoingOn(keys), (phrase.first, phrase.end));
        let definite = self.reading.at(phrase.first).is_definite();
        let in_full = |other: &Institution<'_>| {
            let mut own = other.keys();
            self.reading.at(other.phrase.first).is_definite() == definite
                && keys.iter().all(|key| own.next() == Some(*key))
                && (1..=PURPOSE).contains(&own.count())
                && self.is_for(other.phrase.first.saturating_add(keys.len()))
        };
        let mut headed = self.names.institutions.headed(self.reading, *head);
        headed.find(in_full).map(|other| *other.phrase)
    }

    /// جوجل alone, where the document has شركة جوجل.
    pub(super) fn institution_called(&mut self, keys: &[Key], name: Range) -> Option<NounPhrase> {
        self.names.look_up(self.reading, Asked::Called(keys), name);
        self.names
            .institutions
            .called(self.reading, keys)
            .find(|institution| {
                institution.phrase.first != name.0 && !institution.head().is_some_and(|head| office::is_led(&head))
            })
            .map(|institution| *institution.phrase)
    }
}

fn by_head(head: Head) -> ResolvedBy {
    match head {
        Head::Place => ResolvedBy::Place,
        Head::Institution | Head::Media => ResolvedBy::Organization,
        _ => ResolvedBy::Description,
    }
}
