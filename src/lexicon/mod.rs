//! What the language says: reporting verbs with all their forms, complementizers, negators, titles, institutions, places, media.
//!
//! The knowledge is in the tables under `data/`, one line a word. [`Lexicon::standard`] is made from them when the crate is compiled;
//! [`Lexicon::builder`] takes a user's own lines on top.

pub(crate) mod behaviour;
mod builder;
pub(crate) mod class;
mod clitics;
#[cfg(test)]
mod clitics_tests;
mod conjugation;
#[cfg(test)]
mod conjugation_tests;
mod declension;
mod derivation;
mod draft;
mod familiar;
mod filter;
pub(crate) mod hasher;
mod knowledge;
mod limits;
mod reader;
#[cfg(test)]
mod reader_tests;
mod recognised;
mod standard;
mod stem;
mod tables;
pub(crate) mod verb;
mod word;

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

pub use builder::LexiconBuilder;
pub(crate) use familiar::Familiar;
pub(crate) use hasher::{KeyMap, KeySet};
pub use limits::{LexiconBound, LexiconLimits};
pub use reader::LexiconError;
pub(crate) use recognised::{ClassTable, Flags, Packed, Recognised, SOURCES};

use crate::text::key::Key;
use class::Classes;
use familiar::Readers;
use knowledge::{Knowledge, Phrase, Spelling};
use verb::{Entry, EntryId, Lemma, LemmaId, VerbForm};

/// The words that the extractor knows, قال (said) and the like. Immutable once built; share it by reference or inside an
/// [`Extractor`](crate::Extractor).
#[derive(Clone, Debug)]
pub struct Lexicon {
    knowledge: Knowledge,
    /// The classes for each number that a recognised word may have.
    classes: OnceLock<Arc<ClassTable>>,
    readers: Readers,
}

static STANDARD: Lexicon =
    Lexicon { knowledge: standard::KNOWLEDGE, classes: OnceLock::new(), readers: Readers::none() };

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
        LexiconBuilder::on(&Self::standard().knowledge)
    }

    /// The number of reporting verbs: قال (said), أكد (affirmed), نفى (denied) are three.
    pub fn verbs(&self) -> usize {
        self.knowledge.verbs
    }

    /// The number of spellings, without what is attached in front and behind: قال (he said), قالت (she said) and قالوا (they
    /// said) are three, وقال (and he said) is none.
    pub fn forms(&self) -> usize {
        self.knowledge.spellings.len()
    }

    /// The spellings that are forms of reporting verbs, in folded letters and in no particular order: قال (he
    /// said), قالت (she said), يقولون (they say), قائلا (saying) and so
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
        let forms = self.knowledge.spellings.iter().filter(move |(_, spelling): &&(Key, Spelling)| {
            [spelling.alone, spelling.bound, spelling.folded_last, spelling.plain_last].into_iter().any(reports)
        });
        forms.map(|(key, _)| key.letters().collect())
    }

    fn of(knowledge: Knowledge) -> Self {
        Self { knowledge, classes: OnceLock::new(), readers: Readers::none() }
    }

    /// The entry with this number; that of unknown words where there is none.
    pub(crate) fn entry(&self, id: EntryId) -> &Entry {
        self.knowledge.entry(id)
    }

    /// The readings of an entry as forms of reporting verbs, the likeliest first.
    pub(crate) fn readings(&self, entry: &Entry) -> &[VerbForm] {
        self.knowledge.readings(entry)
    }

    pub(crate) fn lemma(&self, id: LemmaId) -> &Lemma {
        self.knowledge.lemma(id)
    }

    /// The classes for each number that a recognised word may have.
    pub(crate) fn classes(&self) -> Arc<ClassTable> {
        Arc::clone(self.classes.get_or_init(|| recognised::classes(&self.knowledge.sets)))
    }

    /// Runs `read` with words that were met before, to be recognised again.
    pub(crate) fn with_familiar<R>(&self, read: impl FnOnce(&mut Familiar) -> R) -> R {
        let mut familiar = self.readers.take();
        let outcome = read(&mut familiar);
        self.readers.give_back(familiar);
        outcome
    }

    fn spelling(&self, key: Key) -> Option<Spelling> {
        self.knowledge.spelling(key)
    }

    fn phrases(&self, first: Key) -> &[Phrase] {
        self.knowledge.phrases(first)
    }

    /// Whether a known name of several words may begin with the word, with or without a particle in front.
    pub(crate) fn may_begin_phrase(&self, key: Key) -> bool {
        let begins = |first: Key| self.knowledge.known_beginnings.may_have(first);
        begins(key)
            || clitics::may_have_particle(key)
                && clitics::beginnings(key).into_iter().flatten().any(|(first, _)| begins(first))
    }

    /// Whether the word may be the second of a known name of several words.
    pub(crate) fn may_continue_phrase(&self, key: Key) -> bool {
        self.knowledge.known_continuations.may_have(key)
    }

    /// The longest known name of several words that starts at offset 0 of the words that `key` gives: its words, its
    /// classes, and whether a preposition is attached to it (للأمم المتحدة, of the United Nations).
    pub(crate) fn phrase_at(&self, key: impl Fn(usize) -> Option<Key>) -> Option<(usize, Classes, bool)> {
        let mut longest: Option<(usize, Classes, bool)> = None;
        // Most names with this first word fail by their second.
        let (first, second) = (key(0)?, key(1)?);
        for (first, attached) in clitics::beginnings(first).into_iter().flatten() {
            for phrase in self.phrases(first) {
                let rest = self.knowledge.rest(phrase);
                let more = longest.is_none_or(|(words, ..)| words <= rest.len().saturating_add(1));
                if let [next, others @ ..] = rest
                    && more
                    && *next == second
                    && others.iter().enumerate().all(|(at, word)| key(at.saturating_add(2)) == Some(*word))
                {
                    longest = Some((rest.len().saturating_add(1), phrase.classes, attached));
                }
            }
        }
        longest
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
