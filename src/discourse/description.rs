//! An institution, place, medium, document or group: by its words, or by its head noun with the article.

use super::entity::Entity;
use super::institution::Institution;
use super::resolution::Resolver;
use super::{kind, office, surface};
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::spells;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A body whose name the article stands for is looked for among so many who spoke last.
const SPEAKERS: usize = 6;
/// What a body is for, behind its shorter name, has at most so many words.
const PURPOSE: usize = 3;

impl Resolver<'_, '_> {
    /// An institution, place, medium, document or group: by its words, or by its head noun with the article.
    pub(super) fn description(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = surface::official(self.reading, (phrase.first, phrase.end));
        let keys = surface::keys(self.reading, range);
        let head_word = self.reading.at(phrase.first);
        if phrase.head == Head::Media {
            let fuller = self.fuller_medium(&keys, range);
            // ذكرت صحيفة بريطانية …. وأوضحت "النهر" …. وأضافت الصحيفة: the name that was told since.
            let nameless = fuller.is_some_and(|fuller| self.is_nameless((fuller.first, fuller.end)));
            if (fuller.is_none() && self.is_told_again(range) || nameless && keys.len() == 1)
                && let Some(medium) = self.last_medium_without_noun(range)
            {
                return (medium, ResolvedBy::TitleReturns);
            }
            if let Some(fuller) = fuller {
                return self.description(&fuller);
            }
        }
        let same = self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.keys == keys && entity.head == phrase.head && self.count(entity.name) == self.count(range)
            })
        });
        if let Some(known) = same {
            return match self.told_more_since(phrase, &keys) {
                Some(text) => (text, ResolvedBy::TitleReturns),
                None => (known, by_head(phrase.head)),
            };
        }
        let counted = phrase.end.saturating_sub(phrase.first) == 2
            && self.reading.at(phrase.first.saturating_add(1)).is(Classes::NUMERAL);
        // المصدر نفسه (the same source)
        let same_one = keys.len() == 2
            && spells!(self.reading.at(range.1.saturating_sub(1)), "نفسه" | "نفسها" | "ذاته" | "ذاتها" | "أنفسهم");
        // المرصد, التحالف: by custom they stand for longer names.
        let by_custom = head_word.is(Classes::INSTITUTION_NAME) && head_word.begins("ال");
        let definite = head_word.is_definite() && phrase.name.is_none() || by_custom;
        let bare = (keys.len() == 1 || counted || same_one) && definite;
        if bare
            && matches!(phrase.head, Head::Institution | Head::Document | Head::Media | Head::Group)
            && let Some(noun) = keys.first()
        {
            // الوكالة (the agency) may be one of news.
            let media = head_word.is(Classes::MEDIA);
            let alike = |head: Head| head == phrase.head || media && matches!(head, Head::Media | Head::Institution);
            let is_it = |&number: &usize| {
                let entity = self.entities.get(number);
                entity.is_some_and(|entity| entity.noun == Some(*noun) && alike(entity.head) && !entity.joint)
            };
            // Of two companies الشركة (the company) is the one that spoke last, whichever was named last in full.
            // فيسبوك, then الشركة: so is one that is named without the word company.
            let is_company = |&number: &usize| {
                let entity = self.entities.get(number).filter(|entity| entity.head == Head::Institution);
                let name = entity.map(|entity| self.reading.at(entity.name.0));
                // Names with the article are those of states and their bodies: البنتاغون (the Pentagon).
                let other = Classes::INSTITUTION | Classes::PLACE;
                name.is_some_and(|at| at.is(Classes::INSTITUTION_NAME) && !at.is(other) && !at.begins("ال"))
            };
            let company = head_word.spells("الشركة");
            let may_be_it = |number: &usize| is_it(number) || company && is_company(number);
            let spoke_last = self.last_speakers().take(SPEAKERS).find(may_be_it);
            let known = spoke_last.or_else(|| self.latest().find(is_it));
            if let Some(known) = known {
                let named = self.entities.get(known).filter(|entity| company && entity.noun != Some(*noun));
                let fuller = named.and_then(|entity| self.institution_called(&entity.keys, entity.name));
                let number = fuller.map_or(known, |fuller| self.description(&fuller).0);
                return (number, ResolvedBy::TitleReturns);
            }
            if phrase.head == Head::Institution
                && let Some(fuller) =
                    self.names().institutions.last_headed(self.reading, *noun, phrase.first, |other| {
                        surface::may_have_key(self.reading, other.phrase.first, *noun)
                            && surface::key(self.reading, other.phrase.first) == Some(*noun)
                            // الحوثي والحرب: behind a name by custom stands what is told of it.
                            && (!by_custom || self.is_noun_with_name(other.phrase))
                    })
            {
                return self.description(&fuller);
            }
            if let Some(body) = self.body_before(phrase, *noun) {
                return (self.description(&body).0, ResolvedBy::TitleReturns);
            }
            if let Some(text) = self.text_before(phrase, *noun) {
                return (self.description(&text).0, ResolvedBy::TitleReturns);
            }
        }
        if let Some(body) = self.with_noun(phrase, &keys).or_else(|| self.with_short_name(phrase, &keys)) {
            return self.description(&body);
        }
        if let Some(known) = self.told_in_full(phrase, &keys) {
            return (known, ResolvedBy::TitleReturns);
        }
        if phrase.head == Head::Group
            && let Some(known) = self.returning_official(phrase)
        {
            return (known, ResolvedBy::TitleReturns);
        }
        if let Some(known) = self.body_of_country(phrase, &keys) {
            return (known, ResolvedBy::TitleReturns);
        }
        // الخارجية الروسية for وزارة الخارجية الروسية: all words of the shorter name stand in the longer.
        if phrase.head == Head::Institution && keys.len() >= 2 {
            let fuller = self
                .names()
                .institutions
                .called(self.reading, &keys)
                // قوات الحكومة: who belongs to an institution is not that institution in full.
                .find(|other| !self.reading.at(other.phrase.first.saturating_add(1)).is(Classes::INSTITUTION))
                .map(|other| *other.phrase);
            if let Some(fuller) = fuller {
                return self.description(&fuller);
            }
        }
        if let Some(known) = self.spoken_in_full(phrase, &keys) {
            return (known, ResolvedBy::Organization);
        }
        if let Some(fuller) = self.named_with_purpose(phrase, &keys) {
            return self.description(&fuller);
        }
        // صندوق النقد, where the document has صندوق النقد الدولي and no other: an adjective more is the fuller name.
        if phrase.head == Head::Institution
            && keys.len() >= 2
            && let Some(fuller) = self.with_adjectives(&keys)
        {
            return self.description(&fuller);
        }
        if phrase.head == Head::Document
            && let Some(known) = self.document_in_full(phrase, &keys, range)
        {
            return (known, by_head(phrase.head));
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

    /// وأضاف البيان …. وشدد بيان الجيش: where the one statement so far was called by its noun alone, it has its name in full now.
    fn document_in_full(&mut self, phrase: &NounPhrase, keys: &[Key], name: Range) -> Option<usize> {
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
        Some(number)
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

    /// الصحيفة, or the newspaper's name alone: the medium as the document names it in full, the last one before or else the first after.
    pub(super) fn fuller_medium(&self, keys: &[Key], (first, end): Range) -> Option<NounPhrase> {
        let noun = self.reading.at(first).is(Classes::MEDIA);
        // الصحيفة البريطانية
        let told_again = noun && keys.len() == 2 && self.is_told_again((first, end));
        // وكالة النهر, where the document has وكالة النهر الرسمية للأنباء
        let named = noun && keys.len() > 1 && self.is_medium_with_name((first, end));
        let bare = noun && keys.len() == 1 || told_again;
        let is_told = |name: Range| self.has_name_behind_noun(name) && self.may_tell_of(first.saturating_add(1), name);
        let names = |medium: &Institution<'_>| {
            medium.has_more_than(if bare { 1 } else { keys.len() })
                && medium.phrase.first != first
                // عن وكالة: who passes on another's words is not called so in full.
                && !(medium.phrase.first..medium.phrase.end).any(|index| self.reading.at(index).is(Classes::PREPOSITION))
                && if bare {
                    keys.first().is_some_and(|head| medium.is_headed(*head))
                        && medium.keys().nth(1).is_some()
                        && !self.is_plural(medium.phrase.first)
                        && (!told_again || is_told((medium.phrase.first, medium.phrase.end)))
                } else {
                    medium.is_called_with(keys) || named && medium.goes_on_from(keys) && !self.is_joined_to_others(medium.phrase)
                }
        };
        if bare && (self.is_plural(first) || end > first + keys.len()) {
            return None;
        }
        let head = keys.first().copied()?;
        if bare {
            let media = &self.names().media;
            let after = || media.headed(self.reading, head).find(&names).map(|medium| *medium.phrase);
            let before = media.last_headed(self.reading, head, first, names);
            // صحيفة النهر rather than صحيفة بريطانية (a British paper), whichever stands nearer.
            let named = |medium: &Institution<'_>| {
                names(medium) && self.has_name_behind_noun((medium.phrase.first, medium.phrase.end))
            };
            let before = match before.filter(|found| self.is_nameless((found.first, found.end))) {
                Some(_) => media.last_headed(self.reading, head, first, named).or(before),
                None => before,
            };
            if told_again { before } else { before.or_else(after) }
        } else {
            let behind = if named { keys.get(1..).unwrap_or_default() } else { keys };
            self.names().media.called_with(self.reading, behind).find(names).map(|medium| *medium.phrase)
        }
    }

    /// وكالة النهر: the noun for a medium with a name; no وسائل الإعلام (the media).
    fn is_medium_with_name(&self, (first, end): Range) -> bool {
        let name = |index: usize| {
            let at = self.reading.at(index);
            at.is_word() && !at.is(Classes::NATIONALITY | Classes::ADJECTIVE | Classes::MEDIA)
        };
        (first.saturating_add(1)..end).any(name)
    }

    /// قناة النهر والهيئات التابعة (the channel and the bodies that belong to it)
    fn is_joined_to_others(&self, phrase: &NounPhrase) -> bool {
        let joined = |index: usize| self.reading.at(index).has(Proclitics::WA);
        phrase.joint || (phrase.first.saturating_add(1)..phrase.end).any(joined)
    }

    /// The one institution of the document whose name goes on with adjectives alone.
    fn with_adjectives(&self, keys: &[Key]) -> Option<NounPhrase> {
        let mut found: Option<(NounPhrase, Vec<Key>)> = None;
        for other in self.names().institutions.with_adjective(self.reading, keys) {
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

    /// تحالف دعم الشرعية: a body's noun with its name, and nothing told of it besides (تحالف "النهر" الجديد).
    fn is_noun_with_name(&self, phrase: &NounPhrase) -> bool {
        let last = self.reading.at(phrase.end.saturating_sub(1));
        let told =
            last.is(Classes::ADJECTIVE) && self.reading.kind(last.index.saturating_sub(1)) == TokenKind::CloseQuote;
        self.reading.at(phrase.first).is(Classes::INSTITUTION) && !told
    }

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
    fn named_with_purpose(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        let head = keys.first().filter(|head| office::has_purpose(head))?;
        let words = phrase.end.saturating_sub(phrase.first);
        if phrase.head != Head::Institution || phrase.joint || keys.len() < 2 || words != keys.len() {
            return None;
        }
        let definite = self.reading.at(phrase.first).is_definite();
        let in_full = |other: &Institution<'_>| {
            let mut own = other.keys();
            self.reading.at(other.phrase.first).is_definite() == definite
                && keys.iter().all(|key| own.next() == Some(*key))
                && (1..=PURPOSE).contains(&own.count())
                && self.is_for(other.phrase.first.saturating_add(keys.len()))
        };
        let mut headed = self.names().institutions.headed(self.reading, *head);
        headed.find(in_full).map(|other| *other.phrase)
    }

    /// وسائل، صحف (media, newspapers): several at once.
    fn is_plural(&self, index: usize) -> bool {
        self.reading.at(index).details().number == Some(Number::Plural)
    }

    /// جوجل alone, where the document has شركة جوجل.
    pub(super) fn institution_called(&self, keys: &[Key], name: Range) -> Option<NounPhrase> {
        self.names()
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
