//! Descriptions with the article that go back to somebody named in full: الصحيفة البريطانية, الشركة الصينية, المصدر الأمني.

use std::sync::LazyLock;

use super::entity::Entity;
use super::naming_places::Asked;
use super::resolution::Resolver;
use super::title::may_be_of;
use super::{names, office, surface};
use crate::claim::Kind;
use crate::grammar::{Attribution, Head, NounPhrase, Range, is_verb};
use crate::lexicon::KeySet;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::endings::Ending;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A text that a noun with the article goes back to is told of at most so many words before.
const TEXT_BACK: usize = 150;
/// A text that a noun with the article goes back to is among so many who spoke last.
const TEXTS: usize = 4;
/// المصدر without any source before is whoever spoke so many attributions before at most.
const SOURCE_BACK: usize = 6;

/// The short name of a body has at most this many words.
const SHORT_NAME: usize = 3;

/// Whoever is called by a kind and a country spoke among so many last.
const SPEAKERS: usize = 4;

static BODIES: LazyLock<KeySet> = LazyLock::new(|| office::words_of(include_str!("data/returning_bodies.tsv")));
static CALLED: LazyLock<KeySet> = LazyLock::new(|| office::words_of(include_str!("data/nouns_of_names.tsv")));
static SOURCES: LazyLock<KeySet> = LazyLock::new(|| office::words_of(include_str!("data/returning_sources.tsv")));

impl Resolver<'_, '_> {
    /// الصحيفة البريطانية, الصحيفة نفسها: a noun with the article and one word that tells which is meant.
    pub(super) fn is_told_again(&self, (first, end): Range) -> bool {
        end == first.saturating_add(2) && self.reading.at(first).is_definite() && {
            let told = self.reading.at(first.saturating_add(1));
            self.is_the_same(told.index) || told.is_definite() && told.is(Classes::NATIONALITY | Classes::ADJECTIVE)
        }
    }

    /// نفسه (the same)
    pub(super) fn is_the_same(&self, index: usize) -> bool {
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

    /// صحيفة بريطانية (a British paper): of which one, is not told.
    pub(super) fn is_nameless(&self, (first, end): Range) -> bool {
        !self.has_name_behind_noun((first, end)) && !(first..end).any(|index| self.reading.at(index).is_definite())
    }

    /// النهر, then الصحيفة اللبنانية: the medium that spoke last, where it has been called by its name alone.
    pub(super) fn last_medium_without_noun(&self, (first, end): Range) -> Option<usize> {
        surface::key(self.reading, first).filter(|noun| BODIES.contains(noun))?;
        self.last_speakers().take(SPEAKERS).find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.kind == Kind::Media
                    && !self.reading.at(entity.name.0).is(Classes::MEDIA | Classes::INSTITUTION)
                    && (end == first.saturating_add(1) || self.may_tell_of(first.saturating_add(1), entity.name))
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
        self.names.look_up(self.reading, Asked::Headed(noun), (phrase.first, phrase.end));
        let named = self.names.institutions.last_headed(self.reading, noun, phrase.first, |other| {
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

    /// حماس, where the document has حركة حماس: a body's name alone, with the noun that tells what it is.
    pub(super) fn with_noun(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        let named = phrase.head == Head::Institution && !phrase.joint && keys.len() == 1;
        if !named || self.reading.at(phrase.first).is(Classes::INSTITUTION) {
            return None;
        }
        let with_noun = |head: Option<Key>| head.is_some_and(|head| CALLED.contains(&head));
        self.names.look_up(self.reading, Asked::Called(keys), (phrase.first, phrase.end));
        let mut called = self.names.institutions.called(self.reading, keys);
        called.find(|body| with_noun(body.head())).map(|body| *body.phrase)
    }

    /// فيفا, where the document has الاتحاد الدولي لكرة القدم (فيفا): a body's short name, which stands in parentheses behind the full one.
    pub(super) fn with_short_name(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        let named = matches!(phrase.head, Head::Institution | Head::Media) && !phrase.joint && keys.len() <= SHORT_NAME;
        if !named || self.reading.at(phrase.first).is(Classes::INSTITUTION | Classes::MEDIA) {
            return None;
        }
        let stands_behind = |body: &NounPhrase| {
            // What has a noun is nobody's short name, so that the search comes to an end.
            if !self.reading.at(body.first).is(Classes::INSTITUTION) {
                return false;
            }
            let opens = |index: &usize| self.reading.kind(*index) == TokenKind::OpenParenthesis;
            let open = (body.first.saturating_add(2)..body.end).rev().find(opens);
            open.is_some_and(|open| surface::keys(self.reading, (open, body.end)) == keys)
        };
        self.names.look_up(self.reading, Asked::ShortName(keys), (phrase.first, phrase.end));
        let mut bodies = self.names.institutions.called_with(self.reading, keys);
        bodies.find(|body| body.is_called_with(keys) && stands_behind(body.phrase)).map(|body| *body.phrase)
    }

    /// Whether one is the other's name alone: النهر of نادي النهر الرياضي.
    pub(super) fn is_short_for(&self, short: &Entity, full: &Entity) -> bool {
        let bodies = [short, full].iter().all(|entity| entity.head == Head::Institution && !entity.joint);
        let called = || full.noun.is_some_and(|noun| CALLED.contains(&noun)) && short.noun != full.noun;
        bodies && !short.keys.is_empty() && called() && {
            let behind = full.keys.get(1..).unwrap_or_default();
            behind.windows(short.keys.len()).any(|words| words == short.keys)
        }
    }

    /// الشركة, where the text has المدير المالي لشركة النهر: the body told of last, be it inside somebody's office or another body's name.
    pub(super) fn body_before(&self, phrase: &NounPhrase, noun: Key) -> Option<NounPhrase> {
        if !matches!(phrase.head, Head::Institution | Head::Media) || phrase.joint || !BODIES.contains(&noun) {
            return None;
        }
        let is_it = |&index: &usize| {
            self.reading.at(index).is(Classes::INSTITUTION | Classes::MEDIA)
                && !self.reading.at(index).is_definite()
                && self.reading.at(index).pronoun().is_none()
                // شبكة التواصل الاجتماعي (the social network): where things are said.
                && !self.reading.at(index.saturating_add(1)).spells("التواصل")
                && surface::key(self.reading, index) == Some(noun)
        };
        let before = phrase.first.saturating_sub(TEXT_BACK)..phrase.first;
        let last = self.reading.words_ending(Ending::of(noun), before).rfind(is_it)?;
        let body = names::phrase_at(self.reading, last)?;
        let named = body.head == phrase.head && !body.joint && self.has_name_behind_noun((body.first, body.end));
        named.then_some(body)
    }

    /// التقرير, where somebody has spoken of تقرير لمنظمة النهر: the text that was told of last, where more was told than the noun.
    pub(super) fn text_before(&self, phrase: &NounPhrase, noun: Key) -> Option<NounPhrase> {
        if phrase.head != Head::Document {
            return None;
        }
        // أصدر تقريرا (issued a report)
        let accusative = Key::of("ا").and_then(|ending| noun.concat(ending)).unwrap_or(noun);
        let nouns = [noun, accusative].map(|noun| (noun, Ending::of(noun)));
        let is_it = |&index: &usize| {
            let at = self.reading.at(index);
            at.is(Classes::DOCUMENT)
                && !at.is_definite()
                && nouns.into_iter().any(|noun| surface::has_key(self.reading, index, noun))
        };
        let last = (phrase.first.saturating_sub(TEXT_BACK)..phrase.first).rev().find(is_it)?;
        let text = names::phrase_at(self.reading, last)?;
        let told = text.head == Head::Document && !text.joint && text.end > text.first.saturating_add(1);
        (told && self.reading.at(last).pronoun().is_none() && self.tells_more(&text)).then_some(text)
    }

    /// وأضاف البيان …. وقال بيان الجيش …. وتابع البيان: the text with this noun that spoke last, where more was told of it than the noun.
    pub(super) fn told_more_since(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let [noun] = keys else { return None };
        if phrase.head != Head::Document || !self.reading.at(phrase.first).is_definite() {
            return None;
        }
        let text = |number: &usize| {
            let entity = self.entities.get(*number);
            entity.is_some_and(|entity| entity.head == Head::Document && entity.noun == Some(*noun) && !entity.joint)
        };
        let last = self.last_speakers().take(TEXTS).find(text)?;
        self.entities.get(last).filter(|entity| entity.keys.len() > 1).map(|_| last)
    }

    /// تقرير لمنظمة النهر, بيان مشترك, تقرير المراجعة: whose text it is, or which; no بيان الثلاثاء, no بيان عن الحادث, no تقرير أعده.
    fn tells_more(&self, text: &NounPhrase) -> bool {
        let (first, last) = (self.reading.at(text.first), self.reading.at(text.end.saturating_sub(1)));
        let second = self.reading.at(text.first.saturating_add(1));
        let other = |at: At<'_>| at.is(Classes::TIME) || is_verb(at);
        let several = first.details().number == Some(Number::Plural);
        let tells = second.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::PREPOSITION)
            || second.has(Proclitics::LI)
            || last.is_definite();
        tells && !several && !other(second) && !other(last) && !second.spells("عن")
    }

    /// وفق ما ذكرت صحيفة النهر. وأوضح المصدر: who spoke last, where no source without a name has.
    pub(super) fn source_before(
        &self,
        attributions: &[Attribution],
        number: usize,
        phrase: &NounPhrase,
    ) -> Option<usize> {
        let range = (phrase.first, phrase.end);
        let noun = surface::key(self.reading, phrase.first)?;
        let alone = phrase.end == phrase.first.saturating_add(1);
        let the_same = self.is_told_again(range) && self.is_the_same(phrase.first.saturating_add(1));
        if phrase.head != Head::Group
            || !(alone || the_same)
            || !self.reading.at(phrase.first).is_definite()
            || !SOURCES.contains(&noun)
            || self.latest().any(|known| self.entities.get(known).is_some_and(|entity| entity.noun == Some(noun)))
        {
            return None;
        }
        let last = (number.saturating_sub(SOURCE_BACK)..number)
            .rev()
            .find(|&earlier| attributions.get(earlier).is_some_and(|earlier| earlier.inside.is_none()))?;
        let speaker = self.speaker_of(last)?;
        let entity = self.entities.get(speaker)?;
        match entity.kind {
            Kind::Media | Kind::Organization if !entity.joint => Some(speaker),
            Kind::Person => self.relay_of(last).or_else(|| the_same.then_some(speaker)),
            Kind::Group if !matches!(entity.number, Some(Number::Plural | Number::Dual)) => Some(speaker),
            _ => None,
        }
    }
}
