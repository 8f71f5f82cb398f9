//! The people whom a document names, speakers or not: who of them is meant by a part of a name or by an office.

use super::by_word::ByWord;
use super::names::add_in_order;
use super::person::spelled_alike;
use super::surface;
use crate::grammar::Range;
use crate::lexicon::KeyMap;
use crate::reading::{self, Reading};
use crate::text::endings::Endings;
use crate::text::key::Key;

/// At most this many people with title and name are remembered, and so many compared with a name that is spelled almost like theirs.
const PEOPLE: usize = 400;
/// A name word points to at most this many places.
const PLACES: usize = 8;
/// Whose name is one word that no table knows is somebody if the word stands in the text so often.
const TIMES: u32 = 3;

/// One place where a name stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'n> {
    pub(super) keys: &'n [Key],
    pub(super) name: Range,
    pub(super) role: Option<Range>,
}

/// The same in few bytes: a long text has very many of them. Without a role, its words are none.
#[derive(Clone, Copy, Debug)]
struct Mention {
    name: (u32, u32),
    role: (u32, u32),
    keys: (u32, u32),
    /// Of people with title and name the words of the title, each as the one that it is counted as.
    role_keys: (u32, u32),
}

/// Somebody with title and name, and the words of the title, each as the one that it is counted as.
pub(super) struct Titled<'n> {
    pub(super) named: Named<'n>,
    pub(super) role: Range,
    pub(super) role_keys: &'n [Key],
}

/// The places to which one word of names points: the first and the last of them in `links`, counted from one, and how many they are.
#[derive(Clone, Copy, Debug, Default)]
struct Places {
    first: u32,
    last: u32,
    count: u8,
}

/// A place, and the next one of the same word.
#[derive(Clone, Copy, Debug)]
struct Place {
    number: u32,
    next: u32,
}

/// Full names by each of their words, and people with title and name, whom a title alone may mean.
#[derive(Default)]
pub(super) struct People {
    /// The words of all names and roles, one after the other.
    words: Vec<Key>,
    found: Vec<Mention>,
    /// The text is a long one, so that they are found by their words; others are compared one by one.
    of_long_text: bool,
    by_key: KeyMap<Places>,
    links: Vec<Place>,
    /// The first of them by a last word that is spelled almost so.
    alike: ByWord,
    titled: Vec<Mention>,
    /// Those who are somebody only if the word that names them comes back, with that word.
    doubtful: Vec<(Mention, Key)>,
    /// People with a title in a long text by the first word of it, by the words of the name, and by those that are spelled almost so.
    by_office: ByWord,
    titled_by_name: ByWord,
    titled_alike: ByWord,
}

fn short((first, end): Range) -> (u32, u32) {
    (first as u32, end as u32)
}

fn long((first, end): (u32, u32)) -> Range {
    (first as usize, end as usize)
}

impl People {
    /// Those of a text of so many words, which come in its order.
    pub(super) fn of_long_text(words: usize) -> Self {
        let names = words / 50;
        Self {
            words: Vec::with_capacity(4 * names),
            found: Vec::with_capacity(names),
            titled: Vec::with_capacity(names.min(PEOPLE)),
            of_long_text: true,
            ..Self::default()
        }
    }

    /// Adds a name of several words.
    pub(super) fn add_name(&mut self, keys: &[Key], name: Range, role: Option<Range>) {
        let number = self.found.len();
        let mut within_reach = number < PEOPLE;
        if self.of_long_text {
            for &key in keys {
                within_reach |= self.link(key, number);
            }
        }
        // No word leads to the others any more: they are only where they are.
        let keys = self.keep(if within_reach { keys } else { &[] });
        let mention = Mention { name: short(name), role: short(role.unwrap_or_default()), keys, role_keys: (0, 0) };
        add_in_order(&mut self.found, mention, |mention| mention.name.0);
    }

    /// Has the word lead to the name, unless it leads to enough of them.
    fn link(&mut self, key: Key, name: usize) -> bool {
        let places = self.by_key.entry(key).or_default();
        if usize::from(places.count) == PLACES {
            return false;
        }
        places.count += 1;
        self.links.push(Place { number: name as u32, next: 0 });
        let added = self.links.len() as u32;
        match self.links.get_mut((places.last as usize).wrapping_sub(1)) {
            Some(last) => last.next = added,
            None => places.first = added,
        }
        places.last = added;
        true
    }

    /// Whether people with title and name are still added.
    pub(super) fn takes_titled(&self) -> bool {
        self.titled.len() < PEOPLE
    }

    /// Adds somebody with title and name, in a phrase that begins at `first`; where `doubtful` is told, only if this word comes back in
    /// the text.
    pub(super) fn add_titled(&mut self, keys: &[Key], name: Range, role: (Range, &[Key]), doubtful: Option<Key>) {
        let (keys, role_keys) = (self.keep(keys), self.keep(role.1));
        let mention = Mention { name: short(name), role: short(role.0), keys, role_keys };
        match doubtful {
            Some(word) => self.doubtful.push((mention, word)),
            None => add_in_order(&mut self.titled, mention, |mention| mention.role.0),
        }
    }

    fn keep(&mut self, keys: &[Key]) -> (u32, u32) {
        let first = self.words.len();
        self.words.extend_from_slice(keys);
        short((first, self.words.len()))
    }

    /// Adds those of the doubtful whose word comes back in the text.
    pub(super) fn settle_doubtful(&mut self, reading: &Reading<'_>) {
        if self.doubtful.is_empty() {
            return;
        }
        let times = times(reading, self.doubtful.iter().map(|(_, word)| *word));
        let doubtful = std::mem::take(&mut self.doubtful).into_iter();
        let come_back = doubtful.filter(|(_, word)| times.get(word).is_some_and(|&times| times >= TIMES));
        self.titled.extend(come_back.map(|(mention, _)| mention));
        self.titled.sort_by_key(|mention| mention.role.0);
        self.titled.truncate(PEOPLE);
    }

    /// Makes those of a long text ready to be asked for, once all are there.
    pub(super) fn index(&mut self) {
        let words = |all: &'_ [Mention], of: fn(&Mention) -> (u32, u32)| -> Vec<(usize, Key)> {
            let named = all.iter().take(PEOPLE).enumerate();
            named.flat_map(|(number, mention)| self.of(of(mention)).iter().map(move |key| (number, *key))).collect()
        };
        let last = |mention: &Mention| (mention.keys.1.saturating_sub(1).max(mention.keys.0), mention.keys.1);
        let head = |mention: &Mention| (mention.role_keys.0, mention.role_keys.1.min(mention.role_keys.0 + 1));
        let names = || words(&self.titled, |mention| mention.keys).into_iter();
        let titled = self.titled.len();
        let alike = ByWord::alike(self.found.len().min(PEOPLE), || words(&self.found, last).into_iter());
        let by_office = ByWord::of(titled, || words(&self.titled, head).into_iter());
        let titled_by_name = ByWord::of(titled, names);
        let titled_alike = ByWord::alike(titled, names);
        (self.alike, self.by_office, self.titled_by_name, self.titled_alike) =
            (alike, by_office, titled_by_name, titled_alike);
    }

    /// The words of a range of `words`.
    fn of(&self, range: (u32, u32)) -> &[Key] {
        let (first, end) = long(range);
        self.words.get(first..end).unwrap_or_default()
    }

    fn named(&self, mention: &Mention) -> Named<'_> {
        Named {
            keys: self.of(mention.keys),
            name: long(mention.name),
            role: (mention.role.1 > 0).then(|| long(mention.role)),
        }
    }

    fn found(&self, number: usize) -> Option<Named<'_>> {
        self.found.get(number).map(|mention| self.named(mention))
    }

    fn titled(&self, number: usize) -> Option<Named<'_>> {
        self.titled.get(number).map(|mention| self.named(mention))
    }

    /// The names to which a word leads, in the order of the text.
    fn places(&self, word: Key) -> impl Iterator<Item = Named<'_>> {
        let few: &[Mention] = if self.of_long_text { &[] } else { &self.found };
        let held = few.iter().flat_map(move |mention| self.of(mention.keys).iter().map(move |key| (mention, *key)));
        let held = held.filter(move |(_, key)| *key == word).take(PLACES).map(|(mention, _)| self.named(mention));
        let mut next = self.by_key.get(&word).map_or(0, |places| places.first);
        let places = std::iter::from_fn(move || {
            let place = self.links.get((next as usize).wrapping_sub(1))?;
            next = place.next;
            Some(place.number)
        });
        held.chain(places.filter_map(|number| self.found(number as usize)))
    }

    /// Whether somebody bears this name, in full or in part.
    pub(super) fn has(&self, keys: &[Key]) -> bool {
        let places = keys.last().map(|last| self.places(*last));
        places.into_iter().flatten().any(|named| keys.iter().all(|key| named.keys.contains(key)))
    }

    /// The person named last before the word whom `accept` accepts.
    pub(super) fn last_before(&self, index: usize, accept: impl Fn(&Named<'_>) -> bool) -> Option<Named<'_>> {
        // They are found in the order of the text.
        let recent = |all: &'_ [Mention]| {
            let before = all.partition_point(|mention| mention.name.1 as usize <= index);
            let recent = all.get(..before)?.iter().rev().take(PLACES);
            recent.map(|mention| self.named(mention)).find(&accept)
        };
        recent(&self.found).or_else(|| recent(&self.titled))
    }

    /// The fullest name in the document that holds all of `keys`, the last of them as its last word where it can be; else one that is
    /// spelled almost so.
    pub(super) fn fuller(&self, keys: &[Key]) -> Option<Named<'_>> {
        let last = keys.last()?;
        let held = self
            .places(*last)
            .filter(|named| named.keys.len() > keys.len() && keys.iter().all(|key| named.keys.contains(key)))
            .filter(|named| !joins_another(keys, named.keys))
            .max_by_key(|named| {
                (
                    named.keys.last() == Some(last),
                    std::cmp::Reverse(named.keys.len().abs_diff(2)),
                    // "كلمة حداد" in a headline, then الوزير سامي حداد: an office shows that the words before the surname are a name.
                    named.role.is_some(),
                    std::cmp::Reverse(named.name.0),
                )
            });
        held.or_else(|| {
            let alike = |named: &Named<'_>| {
                named.keys.len() > keys.len()
                    && named.keys.last().is_some_and(|own| own.differs_by_one(*last))
                    && spelled_alike(keys, named.keys)
            };
            let found = |number: usize| self.found(number).filter(alike);
            self.numbers(self.found.len(), self.alike.numbers_alike(*last))
                .filter_map(found)
                .min_by_key(|named| named.name.0)
        })
    }

    /// People with title and name of whom some may bear this name or one that is spelled almost so, in the order of the text.
    pub(super) fn titled_alike(&self, keys: &[Key]) -> impl Iterator<Item = Named<'_>> {
        let few = !self.of_long_text || self.titled_by_name.holds_few();
        let some = (!few).then(|| {
            let mut numbers: Vec<usize> = keys.iter().flat_map(|key| self.titled_by_name.numbers(*key)).collect();
            // Of two names of several words that differ in one letter another word is the same.
            let is_short = |named: Named<'_>| keys.len() == 1 || named.keys.len() == 1;
            let alike = keys.iter().flat_map(|key| self.titled_alike.numbers_alike(*key));
            numbers.extend(alike.filter(|&number| self.titled(number).is_some_and(is_short)));
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        });
        let all = if few { 0..self.titled.len() } else { 0..0 };
        all.chain(some.into_iter().flatten()).filter_map(|number| self.titled(number))
    }

    /// People with title and name whose title begins with this word, in the order of the text.
    pub(super) fn of_office(&self, head: Key) -> impl Iterator<Item = Titled<'_>> {
        self.numbers(self.titled.len(), self.by_office.numbers(head)).filter_map(move |number| {
            let mention = self.titled.get(number)?;
            let role_keys = self.of(mention.role_keys);
            let titled = Titled { named: self.named(mention), role: long(mention.role), role_keys };
            (role_keys.first() == Some(&head)).then_some(titled)
        })
    }

    /// The numbers `found` by words in a long text, all of so many in others.
    fn numbers(&self, all: usize, found: impl Iterator<Item = usize>) -> impl Iterator<Item = usize> {
        let all = if self.of_long_text { 0 } else { all };
        (0..all).chain(found)
    }
}

/// محمد صلاح ورونالدو, for محمد صلاح: an unknown word with و behind the whole name is somebody else.
fn joins_another(keys: &[Key], longer: &[Key]) -> bool {
    keys.len() > 1
        && longer.strip_prefix(keys).is_some_and(|rest| match (rest, Key::of("و")) {
            ([other], Some(and)) => other.strip_prefix(and).is_some(),
            _ => false,
        })
}

/// How often each of the `words` stands in the document as one that no table knows.
fn times(reading: &Reading<'_>, words: impl Iterator<Item = Key>) -> KeyMap<u32> {
    let mut times: KeyMap<u32> = words.map(|word| (word, 0)).collect();
    let endings = Endings::of(times.keys().copied());
    let mut index = 0;
    // Words that no table knows are among the places of names.
    while let Some(next) = reading.first_place(reading::Place::Name, index..reading.len()) {
        index = next + 1;
        if reading.at(next).is_unknown()
            && endings.may_have(reading.typed_bytes(next))
            && let Some(key) = surface::key(reading, next)
            && let Some(times) = times.get_mut(&key)
        {
            *times += 1;
        }
    }
    times
}
