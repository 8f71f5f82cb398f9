//! What the language says: reporting verbs with all their forms, complementizers, negators, titles, institutions, places, media.
//!
//! The knowledge is in the tables under `data/`, one line a word. [`Lexicon::standard`] is built from them once;
//! [`Lexicon::builder`] takes a user's own lines on top.

mod builder;
pub(crate) mod class;
mod clitics;
#[cfg(test)]
mod clitics_tests;
mod conjugation;
#[cfg(test)]
mod conjugation_tests;
mod declension;
mod familiar;
mod filter;
mod hasher;
mod reader;
#[cfg(test)]
mod reader_tests;
mod stem;
mod tables;
pub(crate) mod verb;

use std::ops::Deref;
use std::sync::{Arc, LazyLock};

pub use builder::LexiconBuilder;
pub(crate) use familiar::{Familiar, Recognised};
pub(crate) use hasher::KeyMap;
pub use reader::LexiconError;

use crate::claim::Act;
use crate::text::key::Key;
use class::Classes;
use familiar::Readers;
use filter::Filter;
use verb::{Entry, EntryId, Lemma, LemmaId};

/// The words that the extractor knows, قال (said) and the like. Immutable once built; share it by reference or inside an
/// [`Extractor`](crate::Extractor).
#[derive(Clone, Debug)]
pub struct Lexicon {
    spellings: KeyMap<Spelling>,
    known_spellings: Filter,
    /// Spellings of words with the same classes and features share an entry, so that the table is small.
    entries: Vec<Entry>,
    lemmas: Vec<Lemma>,
    /// The number of verbs; one that is ambiguous in one tense has two lemmas.
    verbs: usize,
    /// The number of governments: countries with their capitals and adjectives.
    places: u16,
    /// Names of several words by their first word.
    phrases: KeyMap<Vec<Phrase>>,
    known_beginnings: Filter,
    readers: Readers,
}

/// What one folded spelling can be. Each number is that of an entry, 0 where the spelling cannot be that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Spelling {
    /// A word without an attached pronoun.
    alone: EntryId,
    /// A word before an attached pronoun: دعوت of دعوته, but not دعوة.
    bound: EntryId,
    /// The same letters where the last was typed as a letter that folds into another: رأى (held), not رأي (opinion); هنأ
    /// (congratulated), not هنا (here).
    folded_last: EntryId,
    /// The same letters where the last was typed as itself: يدعي (claims), not يدعى (is called).
    plain_last: EntryId,
}

/// The words after the first of a name of several words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Phrase {
    rest: Vec<Key>,
    classes: Classes,
}

static STANDARD: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut builder = LexiconBuilder::empty();
    tables::load(&mut builder);
    builder.finish()
});
static UNKNOWN: Entry = Entry { classes: Classes::NONE, verbs: Vec::new(), gender: None, number: None, place: None };
static NO_LEMMA: Lemma =
    Lemma { text: String::new(), act: Act::State, frames: Vec::new(), needs: Vec::new(), ambiguous: true };

impl Lexicon {
    /// The lexicon that comes with the library.
    ///
    /// ```
    /// use isnad::lexicon::Lexicon;
    ///
    /// // One verb, قال (to say), has over forty forms: قالت (she said), يقولون (they say), قائلا (saying), قوله (his saying) …
    /// let lexicon = Lexicon::standard();
    /// assert!(lexicon.verbs() > 200);
    /// assert!(lexicon.forms() > 20 * lexicon.verbs());
    /// ```
    pub fn standard() -> &'static Self {
        &STANDARD
    }

    /// A builder that starts from the standard lexicon.
    ///
    /// ```
    /// use isnad::{Extractor, lexicon::Lexicon};
    ///
    /// let mut builder = Lexicon::builder();
    /// // A verb that a dialect's press uses for "he said": past, present, participle, verbal noun, act, what it governs.
    /// builder.add_tsv("verb\tحكا\tيحكي\tحاكي\tحكي\tstate\tthat quote")?;
    /// let extractor = Extractor::with_lexicon(builder.build()?);
    /// let claims = extractor.extract("وحكا الوزير إن الطريق مفتوح"); // "and the minister said that the road is open"
    /// assert_eq!(claims[0].content()[0].text(), "الطريق مفتوح");
    /// # Ok::<(), isnad::lexicon::LexiconError>(())
    /// ```
    pub fn builder() -> LexiconBuilder {
        LexiconBuilder::on(Self::standard().clone())
    }

    /// The number of reporting verbs: قال (said), أكد (affirmed), نفى (denied) are three.
    pub fn verbs(&self) -> usize {
        self.verbs
    }

    /// The number of spellings, without what is attached in front and behind: قال, قالت and قالوا are three, وقال is none.
    pub fn forms(&self) -> usize {
        self.spellings.len()
    }

    /// The spellings that are forms of reporting verbs, in folded letters and in no particular order: قال, قالت, يقولون, قائلا and so
    /// on for each verb.
    ///
    /// ```
    /// use isnad::lexicon::Lexicon;
    ///
    /// let mut forms = Lexicon::standard().verb_forms();
    /// assert!(forms.any(|form| form == "يقولون")); // "they say"
    /// ```
    pub fn verb_forms(&self) -> impl Iterator<Item = String> {
        let reports = |id: EntryId| self.entry(id).classes.has(Classes::REPORTS);
        let forms = self.spellings.iter().filter(move |(_, spelling)| {
            [spelling.alone, spelling.bound, spelling.folded_last, spelling.plain_last].into_iter().any(reports)
        });
        forms.map(|(key, _)| key.letters().collect())
    }

    /// The entry with this number; that of unknown words where there is none.
    pub(crate) fn entry(&self, id: EntryId) -> &Entry {
        self.entries.get(id.0 as usize).unwrap_or(&UNKNOWN)
    }

    pub(crate) fn lemma(&self, id: LemmaId) -> &Lemma {
        self.lemmas.get(id.0 as usize).unwrap_or(&NO_LEMMA)
    }

    /// Runs `read` with words that were met before, to be recognised again.
    pub(crate) fn with_familiar<R>(&self, read: impl FnOnce(&mut Familiar) -> R) -> R {
        let mut familiar = self.readers.take();
        let outcome = read(&mut familiar);
        self.readers.give_back(familiar);
        outcome
    }

    fn spelling(&self, key: Key) -> Option<Spelling> {
        if !self.known_spellings.may_have(key) {
            return None;
        }
        self.spellings.get(&key).copied()
    }

    fn phrases(&self, first: Key) -> &[Phrase] {
        if !self.known_beginnings.may_have(first) {
            return &[];
        }
        self.phrases.get(&first).map_or(&[], Vec::as_slice)
    }

    /// Whether a known name of several words may begin with the word, with or without a particle in front.
    pub(crate) fn may_begin_phrase(&self, key: Key) -> bool {
        clitics::beginnings(key).any(|(first, _)| !self.phrases(first).is_empty())
    }

    /// The longest known name of several words that starts at offset 0 of the words that `key` gives: its words, its
    /// classes, and whether a preposition is attached to it (للأمم المتحدة, of the United Nations).
    pub(crate) fn phrase_at(&self, key: impl Fn(usize) -> Option<Key>) -> Option<(usize, Classes, bool)> {
        clitics::beginnings(key(0)?)
            .flat_map(|(first, attached)| self.phrases(first).iter().map(move |phrase| (phrase, attached)))
            .filter(|(phrase, _)| phrase.rest.iter().enumerate().all(|(at, word)| key(at + 1) == Some(*word)))
            .map(|(phrase, attached)| (phrase.rest.len() + 1, phrase.classes, attached))
            .max_by_key(|(words, ..)| *words)
    }
}

/// The standard lexicon, or a caller's own one that is kept alive by whoever reads with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct SharedLexicon(Option<Arc<Lexicon>>);

impl SharedLexicon {
    /// Shares a lexicon of the caller's.
    pub(crate) fn own(lexicon: Lexicon) -> Self {
        Self(Some(Arc::new(lexicon)))
    }
}

impl Deref for SharedLexicon {
    type Target = Lexicon;

    fn deref(&self) -> &Lexicon {
        match &self.0 {
            Some(lexicon) => lexicon,
            None => Lexicon::standard(),
        }
    }
}
