//! The names of people that a document gives anywhere, speaker or not: دونالد ترامب once, ترامب afterwards.

use super::by_word::ByWord;
use super::institution::Institutions;
use super::person::spelled_alike;
use super::{office, surface};
use crate::grammar::noun_phrase::{self, Reach};
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::KeyMap;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::Reading;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// One place where a name of several words stands.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    pub(crate) keys: Vec<Key>,
    pub(crate) name: Range,
    pub(crate) role: Option<Range>,
    /// The words of the role, each as the one that it is counted as; kept for those in `titled` only.
    pub(crate) role_keys: Vec<Key>,
}

/// The places to which one word of names points.
#[derive(Clone, Copy, Debug, Default)]
struct Places {
    numbers: [u32; PLACES],
    count: u8,
}

impl Places {
    fn push(&mut self, number: u32) {
        if let Some(place) = self.numbers.get_mut(usize::from(self.count)) {
            *place = number;
            self.count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = u32> {
        self.numbers.iter().copied().take(usize::from(self.count))
    }
}

/// Full names by each of their words.
#[derive(Default)]
pub(crate) struct Names {
    found: Vec<Named>,
    by_key: KeyMap<Places>,
    /// The first of them by a last word that is spelled almost so.
    alike: ByWord,
    /// How often each unknown word stands in the document; counted when first asked for.
    counts: KeyMap<u32>,
    /// Institutions with a name of their own, by that name: شركة جوجل under جوجل.
    pub(crate) institutions: Institutions,
    /// Media with a name: صحيفة النهر.
    pub(crate) media: Institutions,
    /// Titles without a name are looked up here: the phrases of people with title and name.
    titled: Vec<Named>,
    /// The same by the first word of the title, by the words of the name, and by those that are spelled almost so.
    titled_by_office: ByWord,
    titled_by_name: ByWord,
    titled_alike: ByWord,
}

/// Attached to the first word of a phrase they are no part of it.
const PREPOSITIONS: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);
/// Whose counterpart somebody is stands at most this many words before.
const COUNTERPART: usize = 30;
/// What a phrase may begin with that names somebody, beside a quotation mark.
const OPENINGS: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::UNKNOWN);
/// At most this many people with title and name are remembered.
const PEOPLE: usize = 400;
/// A name word points to at most this many places.
const PLACES: usize = 8;

impl Names {
    /// Reads the whole document.
    pub(crate) fn new(reading: &Reading<'_>) -> Self {
        let mut names = Self::default();
        let mut index = 0;
        while let Some(next) = reading.first_opening(index..reading.len(), OPENINGS) {
            index = next;
            let at = reading.at(index);
            let opens =
                at.is(Classes::TITLE | Classes::HONORIFIC | Classes::GIVEN_NAME) || at.kind() == TokenKind::OpenQuote;
            let institution = at.is(Classes::INSTITUTION | Classes::MEDIA) && !at.is(Classes::TITLE);
            let after_title = || {
                let before = reading.at(index.wrapping_sub(1));
                at.is_unknown() && !at.is_definite() && before.is(Classes::NATIONALITY | Classes::TITLE)
            };
            // جاكيندا أردرن، رئيسة الوزراء: unknown words with an office behind the comma.
            let before_title = || {
                let name =
                    |index: usize| reading.at(index).is_unknown() && noun_phrase::is_name_word(reading.at(index));
                let end = (index..index + 4).find(|&index| !name(index)).unwrap_or(index);
                let office = reading.at(end + 1);
                end >= index + 2
                    && reading.kind(end) == TokenKind::Comma
                    && office.is(Classes::TITLE)
                    && !office.has(Proclitics::WA.with(PREPOSITIONS))
            };
            if !(opens || institution || after_title() || before_title()) {
                index += 1;
                continue;
            }
            let words = reading.words(index, reading.len());
            let parsed = if at.has(PREPOSITIONS) {
                noun_phrase::after_clitic(Reach::OPEN)(words)
            } else {
                noun_phrase::noun_phrase(Reach::OPEN)(words)
            };
            match parsed {
                Ok((_, phrase)) => {
                    // وزراء الخارجية والأمين العام سامي حداد: behind و another one's title and name may stand.
                    let further = (index + 1..phrase.end).find(|&inner| {
                        let at = reading.at(inner);
                        let several = phrase.name.is_none() || phrase.number == Some(Number::Plural) || phrase.joint;
                        several && at.is(Classes::TITLE) && at.has(Proclitics::WA)
                    });
                    match further {
                        None => names.add(reading, &phrase),
                        // الفنانة ليلى والراقصة سما: each has her own office.
                        Some(inner) if phrase.joint => {
                            if let Ok((_, one)) = noun_phrase::noun_phrase(Reach::OPEN)(reading.words(index, inner)) {
                                names.add(reading, &one);
                            }
                        }
                        Some(_) => {}
                    }
                    index = further.unwrap_or(phrase.end.max(index + 1));
                }
                Err(_) => index += 1,
            }
        }
        names.counts = KeyMap::default();
        names
    }

    fn add(&mut self, reading: &Reading<'_>, phrase: &NounPhrase) {
        if phrase.head == Head::Media {
            let words = phrase.end.saturating_sub(phrase.first);
            if words >= 2 && reading.at(phrase.first).is(Classes::MEDIA) {
                let (_, end) = surface::official(reading, (phrase.first, phrase.end));
                self.media.add(phrase, || surface::keys(reading, (phrase.first, end)));
            }
            return;
        }
        if phrase.head == Head::Institution {
            if phrase.end.saturating_sub(phrase.first) >= 2 {
                self.institutions.add(phrase, || surface::keys(reading, (phrase.first, phrase.end)));
            }
            return;
        }
        let Some(name) = phrase.name.filter(|_| phrase.head == Head::Person && !phrase.joint) else { return };
        let keys = surface::keys(reading, name);
        // وقال الوزير "المخزون كاف لشهرين": words in quotation marks behind a title may be what he said.
        let quoted = reading.kind(name.0.wrapping_sub(1)) == TokenKind::OpenQuote;
        if quoted && keys.len() >= 3 && !reading.at(name.0).is(Classes::GIVEN_NAME) {
            return;
        }
        // A single unknown word behind a title is a name only if it comes back: إعلان الرئيس قبول الدعوة has none.
        if keys.len() == 1 && !reading.at(name.0).is(Classes::GIVEN_NAME) && !self.recurs(reading, name.0, 3) {
            return;
        }
        if phrase.role.is_some() && self.titled.len() < PEOPLE {
            let mut role_keys = phrase.role.map(|role| surface::keys(reading, role)).unwrap_or_default();
            // الرئيس سامر نجم ونظيره الروسي …: the counterpart of a president is a president.
            if let Some(first) = role_keys.first_mut()
                && reading.str(phrase.first).contains("نظير")
                && let Some(like) = (phrase.first.saturating_sub(COUNTERPART)..phrase.first)
                    .rev()
                    .find(|&index| reading.at(index).is(Classes::TITLE) && !reading.str(index).contains("نظير"))
                && let Some(office) = surface::key(reading, like)
            {
                *first = office;
            }
            let role_keys = office::words(role_keys);
            let number = self.titled.len();
            if let Some(&head) = role_keys.first() {
                self.titled_by_office.add(head, number);
            }
            for &key in &keys {
                self.titled_by_name.add(key, number);
                self.titled_alike.add_alike(key, number);
            }
            self.titled.push(Named { keys: keys.clone(), name, role: phrase.role, role_keys });
        }
        if keys.len() < 2 {
            return;
        }
        let number = self.found.len() as u32;
        for &key in &keys {
            self.by_key.entry(key).or_default().push(number);
        }
        if self.found.len() < PEOPLE
            && let Some(&last) = keys.last()
        {
            self.alike.add_alike(last, self.found.len());
        }
        self.found.push(Named { keys, name, role: phrase.role, role_keys: Vec::new() });
    }

    /// Whether somebody bears this name, in full or in part.
    pub(crate) fn has(&self, keys: &[Key]) -> bool {
        let places = keys.last().and_then(|last| self.by_key.get(last)).copied().unwrap_or_default();
        let held = |number: u32| {
            self.found.get(number as usize).is_some_and(|named| keys.iter().all(|key| named.keys.contains(key)))
        };
        places.iter().any(held)
    }

    /// The person named last before the word whom `accept` accepts.
    pub(crate) fn last_before(&self, index: usize, accept: impl Fn(&Named) -> bool) -> Option<&Named> {
        // They are found in the order of the text.
        let before = |all: &[Named]| all.partition_point(|named| named.name.1 <= index);
        let recent = self.found.iter().take(before(&self.found)).rev().take(PLACES).find(|named| accept(named));
        recent.or_else(|| self.titled.iter().take(before(&self.titled)).rev().take(PLACES).find(|named| accept(named)))
    }

    fn recurs(&mut self, reading: &Reading<'_>, index: usize, times: u32) -> bool {
        if self.counts.is_empty() {
            self.counts.reserve(reading.len() / 8);
            for other in 0..reading.len() {
                if reading.at(other).is_unknown()
                    && let Some(key) = surface::key(reading, other)
                {
                    *self.counts.entry(key).or_default() += 1;
                }
            }
        }
        surface::key(reading, index).is_some_and(|key| self.counts.get(&key).is_some_and(|&count| count >= times))
    }

    /// The fullest name in the document that holds all of `keys`, the last of them as its last word where it can be; else one that is
    /// spelled almost so.
    pub(crate) fn fuller(&self, keys: &[Key]) -> Option<&Named> {
        let last = keys.last()?;
        let places = self.by_key.get(last).copied().unwrap_or_default();
        let held = places
            .iter()
            .filter_map(|number| self.found.get(number as usize))
            .filter(|named| named.keys.len() > keys.len() && keys.iter().all(|key| named.keys.contains(key)))
            .max_by_key(|named| {
                (
                    named.keys.last() == Some(last),
                    std::cmp::Reverse(named.keys.len().abs_diff(2)),
                    std::cmp::Reverse(named.name.0),
                )
            });
        held.or_else(|| {
            let alike = |named: &&Named| {
                named.keys.len() > keys.len()
                    && named.keys.last().is_some_and(|own| own.differs_by_one(*last))
                    && spelled_alike(keys, &named.keys)
            };
            let found = |number: usize| self.found.get(number).filter(alike).map(|named| (number, named));
            self.alike.alike(*last).filter_map(found).min_by_key(|(number, _)| *number).map(|(_, named)| named)
        })
    }

    /// People with title and name of whom some may bear this name or one that is spelled almost so, in the order of the text.
    pub(super) fn titled_alike(&self, keys: &[Key]) -> impl Iterator<Item = &Named> {
        let same = |key: &Key| self.titled_by_name.numbers(*key);
        let alike = |key: &Key| self.titled_alike.alike(*key);
        // Of names of several words that differ in one letter other words are the same.
        let number_is_short = |number: &usize| self.titled.get(*number).is_some_and(|named| named.keys.len() == 1);
        let short = keys.len() == 1;
        let mut numbers: Vec<usize> = keys.iter().flat_map(same).collect();
        numbers.extend(keys.iter().flat_map(alike).filter(|number| short || number_is_short(number)));
        numbers.sort_unstable();
        numbers.dedup();
        numbers.into_iter().filter_map(|number| self.titled.get(number))
    }

    /// People with title and name of whom some may have the office with these words, in the order of the text.
    pub(super) fn of_office(&self, role_keys: &[Key]) -> impl Iterator<Item = &Named> {
        let numbers = role_keys.first().map(|head| self.titled_by_office.numbers(*head));
        numbers.into_iter().flatten().filter_map(|number| self.titled.get(number))
    }
}
