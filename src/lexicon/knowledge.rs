//! What a lexicon knows, in tables that do not change: those of the standard lexicon are part of the program.

use std::borrow::Cow;
use std::collections::HashMap;

use super::behaviour::Behaviour;
use super::class::Classes;
use super::draft::OpenEntry;
use super::filter::{Filter, spread};
use super::hasher::KeyMap;
use super::recognised::{FIRST_SETS, SETS};
use super::verb::{Entry, EntryId, Frames, Lemma, LemmaId, VerbForm};
use crate::claim::Act;
use crate::text::key::Key;

/// All spellings with their entries.
#[derive(Clone, Debug)]
pub(super) struct Knowledge {
    /// In buckets.
    pub(super) spellings: Cow<'static, [(Key, Spelling)]>,
    /// Where each bucket of spellings begins; one more tells where the last ends.
    pub(super) buckets: Cow<'static, [u32]>,
    pub(super) known_spellings: Filter,
    pub(super) entries: Cow<'static, [Entry]>,
    /// The classes that entries have, each once.
    pub(super) sets: Cow<'static, [Classes]>,
    /// The entry of words that are nouns behind the article or a preposition only.
    pub(super) substantive: EntryId,
    /// The readings of entries as forms of reporting verbs.
    pub(super) forms: Cow<'static, [VerbForm]>,
    pub(super) lemmas: Cow<'static, [Lemma]>,
    /// The number of verbs; one that is ambiguous in one tense has two lemmas.
    pub(super) verbs: usize,
    /// The number of governments: countries with their capitals and adjectives.
    pub(super) places: u16,
    /// Names of several words in buckets by their first.
    pub(super) phrases: Cow<'static, [Phrase]>,
    pub(super) phrase_buckets: Cow<'static, [u32]>,
    /// The words of these names after the first.
    pub(super) phrase_words: Cow<'static, [Key]>,
    pub(super) known_beginnings: Filter,
    /// The second words of these names.
    pub(super) known_continuations: Filter,
}

/// What one folded spelling can be. Each number is that of an entry, 0 where the spelling cannot be that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spelling {
    /// A word without an attached pronoun.
    pub(super) alone: EntryId,
    /// A word before an attached pronoun: دعوت of دعوته, but not دعوة.
    pub(super) bound: EntryId,
    /// The same letters where the last was typed as a letter that folds into another: رأى (held), not رأي (opinion); هنأ
    /// (congratulated), not هنا (here).
    pub(super) folded_last: EntryId,
    /// The same letters where the last was typed as itself: يدعي (claims), not يدعى (is called).
    pub(super) plain_last: EntryId,
}

/// A name of several words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) first: Key,
    /// Its other words, as a range of all of them.
    pub(super) rest: (u32, u32),
    pub(super) classes: Classes,
}

static UNKNOWN: Entry =
    Entry { classes: Classes::NONE, set: 1, readings: (0, 0), gender: None, number: None, place: None };
static NO_LEMMA: Lemma = Lemma {
    text: Cow::Borrowed(""),
    act: Act::State,
    frames: Frames::NONE,
    needs: Cow::Borrowed(&[]),
    ambiguous: true,
    behaviour: Behaviour::NONE,
    idioms: Cow::Borrowed(&[]),
    unlike: Cow::Borrowed(&[]),
};

/// The part of `all` that a range of numbers tells.
fn part<T>(all: &[T], (first, end): (u32, u32)) -> &[T] {
    all.get(first as usize..end as usize).unwrap_or(&[])
}

impl Knowledge {
    /// Brings what was gathered into its final order.
    pub(super) fn of(
        spellings: KeyMap<Spelling>,
        open: &[OpenEntry],
        lemmas: Vec<Lemma>,
        names: KeyMap<Vec<(Vec<Key>, Classes)>>,
        (verbs, places, substantive): (usize, u16, EntryId),
    ) -> Self {
        let known_spellings = Filter::new(spellings.keys());
        let known_beginnings = Filter::new(names.keys());
        let mut spellings: Vec<(Key, Spelling)> = spellings.into_iter().collect();
        let buckets = in_buckets(&mut spellings, |(key, _)| *key);
        let mut forms = Vec::new();
        let mut sets = FIRST_SETS.to_vec();
        let mut numbers: HashMap<u64, u16> = HashMap::new();
        let entries = open
            .iter()
            .map(|entry| {
                let first = forms.len() as u32;
                forms.extend_from_slice(&entry.verbs);
                let word = entry.word;
                let set = *numbers.entry(word.classes.bits()).or_insert_with(|| {
                    sets.push(word.classes);
                    (sets.len().saturating_sub(1)) as u16
                });
                Entry {
                    set,
                    classes: word.classes,
                    readings: (first, forms.len() as u32),
                    gender: word.gender,
                    number: word.number,
                    place: word.place,
                }
            })
            .collect();
        let mut names: Vec<_> = names.into_iter().collect();
        names.sort_unstable_by_key(|(first, _)| *first);
        let (mut phrases, mut phrase_words) = (Vec::new(), Vec::new());
        for (first, others) in names {
            for (rest, classes) in others {
                let start = phrase_words.len() as u32;
                phrase_words.extend_from_slice(&rest);
                phrases.push(Phrase { first, rest: (start, phrase_words.len() as u32), classes });
            }
        }
        let phrase_buckets = in_buckets(&mut phrases, |phrase| phrase.first);
        let seconds: Vec<Key> =
            phrases.iter().filter_map(|phrase| part(&phrase_words, phrase.rest).first().copied()).collect();
        Self {
            spellings: Cow::Owned(spellings),
            buckets: Cow::Owned(buckets),
            known_spellings,
            entries: Cow::Owned(entries),
            sets: Cow::Owned(sets),
            substantive,
            forms: Cow::Owned(forms),
            lemmas: Cow::Owned(lemmas),
            verbs,
            places,
            phrases: Cow::Owned(phrases),
            phrase_buckets: Cow::Owned(phrase_buckets),
            phrase_words: Cow::Owned(phrase_words),
            known_beginnings,
            known_continuations: Filter::new(seconds.iter()),
        }
    }

    /// Whether there is a number for the classes of every entry.
    pub(super) fn is_whole(&self) -> bool {
        self.sets.len() <= SETS
    }

    /// What the spelling can be.
    #[inline]
    pub(super) fn spelling(&self, key: Key) -> Option<Spelling> {
        if self.known_spellings.may_have(key) { self.found_spelling(key) } else { None }
    }

    /// The same of a key that the filter has let through.
    pub(super) fn found_spelling(&self, key: Key) -> Option<Spelling> {
        let found = of_bucket(&self.spellings, &self.buckets, key).iter().find(|(known, _)| *known == key);
        found.map(|(_, spelling)| *spelling)
    }

    /// The names of several words with this first word.
    #[inline]
    pub(super) fn phrases(&self, first: Key) -> &[Phrase] {
        if self.known_beginnings.may_have(first) { self.found_phrases(first) } else { &[] }
    }

    fn found_phrases(&self, first: Key) -> &[Phrase] {
        let all = of_bucket(&self.phrases, &self.phrase_buckets, first);
        let start = all.iter().take_while(|phrase| phrase.first != first).count();
        let rest = all.get(start..).unwrap_or(&[]);
        rest.get(..rest.iter().take_while(|phrase| phrase.first == first).count()).unwrap_or(&[])
    }

    /// The words of the name after its first.
    pub(super) fn rest(&self, phrase: &Phrase) -> &[Key] {
        part(&self.phrase_words, phrase.rest)
    }

    /// The entry with this number; that of unknown words where there is none.
    pub(super) fn entry(&self, id: EntryId) -> &Entry {
        self.entries.get(id.0 as usize).unwrap_or(&UNKNOWN)
    }

    /// The readings of an entry as forms of reporting verbs, the likeliest first.
    pub(super) fn readings(&self, entry: &Entry) -> &[VerbForm] {
        part(&self.forms, entry.readings)
    }

    pub(super) fn lemma(&self, id: LemmaId) -> &Lemma {
        self.lemmas.get(id.0 as usize).unwrap_or(&NO_LEMMA)
    }
}

/// Brings what has keys into buckets of two, and tells where each begins; one more place tells where the last ends. What has one key stays in
/// order.
fn in_buckets<T>(all: &mut [T], key: impl Fn(&T) -> Key) -> Vec<u32> {
    let count = (all.len() / 2).saturating_add(1).checked_next_power_of_two().unwrap_or(1);
    all.sort_by_key(|one| (bucket(key(one), count), key(one)));
    (0..=count).map(|number| all.partition_point(|one| bucket(key(one), count) < number) as u32).collect()
}

/// What stands in the bucket of the key.
fn of_bucket<'a, T>(all: &'a [T], buckets: &[u32], key: Key) -> &'a [T] {
    let place = bucket(key, buckets.len().saturating_sub(1));
    match (buckets.get(place), buckets.get(place.saturating_add(1))) {
        (Some(&first), Some(&end)) => part(all, (first, end)),
        _ => &[],
    }
}

/// The number of the key's bucket among so many, a power of two.
fn bucket(key: Key, count: usize) -> usize {
    (spread(key.as_u128()) >> 40) as usize & count.wrapping_sub(1)
}
