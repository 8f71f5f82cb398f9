//! What the language says: reporting verbs with all their forms, complementizers, negators, titles, institutions, places, media.
//!
//! The knowledge is in the tables under `data/`, one line a word. [`Lexicon::standard`] is built from them once; [`Lexicon::builder`] takes a user's
//! own lines on top.

pub(crate) mod class;
mod clitics;
mod conjugation;
mod filter;
mod reader;
mod tables;
pub(crate) mod verb;

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

pub use reader::LexiconError;

use crate::text::key::Key;
use class::Classes;
use filter::Filter;
use verb::{Entry, EntryId, Gender, Lemma, LemmaId, Number, VerbForm};

/// A hash for keys: one multiplication, since a key is a number already.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u64(u64::from(byte));
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    fn write_u128(&mut self, value: u128) {
        self.0 = filter::spread(value);
    }
}

type KeyMap<V> = HashMap<Key, V, BuildHasherDefault<KeyHasher>>;

/// A lexicon has at most this many forms.
const FORMS: usize = 2_000_000;
/// A lexicon has at most this many reporting verbs.
const LEMMAS: usize = u16::MAX as usize;

/// The words that the extractor knows. Immutable once built; share it by reference or inside an [`Extractor`](crate::Extractor).
#[derive(Clone, Debug)]
pub struct Lexicon {
    forms: KeyMap<EntryId>,
    entries: Vec<Entry>,
    lemmas: Vec<Lemma>,
    /// Names of several words by their first word.
    phrases: KeyMap<Vec<Phrase>>,
    known_forms: Filter,
    known_beginnings: Filter,
}

#[derive(Clone, Debug)]
struct Phrase {
    rest: Vec<Key>,
    classes: Classes,
}

static STANDARD: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut builder = LexiconBuilder::empty();
    tables::load(&mut builder);
    builder.finish()
});

impl Lexicon {
    /// The lexicon that comes with the library.
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
        LexiconBuilder { lexicon: Self::standard().clone() }
    }

    /// The entry of a form without clitics.
    pub(crate) fn entry(&self, id: EntryId) -> &Entry {
        match self.entries.get(id.0 as usize) {
            Some(entry) => entry,
            None => &UNKNOWN,
        }
    }

    fn id(&self, key: Key) -> Option<EntryId> {
        if !self.known_forms.may_have(key) {
            return None;
        }
        self.forms.get(&key).copied()
    }

    pub(crate) fn lemma(&self, id: LemmaId) -> &Lemma {
        match self.lemmas.get(id.0 as usize) {
            Some(lemma) => lemma,
            None => &NO_LEMMA,
        }
    }

    /// The number of reporting verbs.
    pub fn verbs(&self) -> usize {
        self.lemmas.len()
    }

    /// The number of forms, without clitics.
    pub fn forms(&self) -> usize {
        self.forms.len()
    }

    /// Whether a known name of several words may begin with the word, with or without a particle in front.
    pub(crate) fn may_begin_phrase(&self, key: Key) -> bool {
        let begins = |first: Key| self.known_beginnings.may_have(first) && self.phrases.contains_key(&first);
        begins(key) || clitics::may_have_particle(key) && clitics::without_particles(key).into_iter().flatten().any(begins)
    }

    /// The longest known name of several words that starts at offset 0 of the words that `key` gives: its words, its classes, and whether a
    /// preposition is attached to it.
    pub(crate) fn phrase_at(&self, key: impl Fn(usize) -> Option<Key>) -> Option<(usize, Classes, bool)> {
        let first = key(0)?;
        clitics::without_particles(first)
            .into_iter()
            .enumerate()
            .filter_map(|(variant, first)| self.phrases.get(&first?).map(|phrases| (variant >= 2, phrases)))
            .flat_map(|(attached, phrases)| phrases.iter().map(move |phrase| (attached, phrase)))
            .filter(|(_, phrase)| phrase.rest.iter().enumerate().all(|(at, word)| key(at + 1) == Some(*word)))
            .map(|(attached, phrase)| (phrase.rest.len() + 1, phrase.classes, attached))
            .max_by_key(|(words, _, _)| *words)
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

static UNKNOWN: Entry = Entry { classes: Classes::NONE, verbs: Vec::new(), gender: None, number: None, place: None, bound: false, strict: None };
static NO_LEMMA: Lemma = Lemma { text: String::new(), act: crate::claim::Act::State, frames: Vec::new(), ambiguous: true, needs: Vec::new() };

/// Builds a [`Lexicon`] from lines of text.
#[derive(Clone, Debug)]
pub struct LexiconBuilder {
    lexicon: Lexicon,
}

impl LexiconBuilder {
    /// Without the standard lexicon.
    fn empty() -> Self {
        let unknown = UNKNOWN.clone();
        Self { lexicon: Lexicon { forms: KeyMap::default(), entries: vec![unknown], lemmas: Vec::new(), phrases: KeyMap::default(), known_forms: Filter::default(), known_beginnings: Filter::default() } }
    }

    /// Adds entries, one a line, fields apart by tabs; lines that are empty or begin with `#` are passed over.
    ///
    /// - `verb`, past, present, participle, verbal nouns (comma separated), act, frames (space separated), flags
    /// - the name of a class (`title`, `institution`, `group`, `media`, `document`, `occasion`, `place`, …), then the word and its further forms
    /// - `name`, the words of a name, `organization`, `media` or `place`
    ///
    /// # Errors
    ///
    /// [`LexiconError`] with line, column and what was expected; the lines before it have been added.
    pub fn add_tsv(&mut self, text: &str) -> Result<(), LexiconError> {
        reader::read(self, text)
    }

    /// The lexicon with all that was added.
    ///
    /// # Errors
    ///
    /// [`LexiconError`] where the lexicon has grown past its bounds.
    pub fn build(self) -> Result<Lexicon, LexiconError> {
        if self.lexicon.forms.len() > FORMS || self.lexicon.lemmas.len() > LEMMAS {
            return Err(LexiconError::TooLarge { forms: self.lexicon.forms.len(), verbs: self.lexicon.lemmas.len() });
        }
        Ok(self.finish())
    }

    fn finish(mut self) -> Lexicon {
        self.lexicon.entries.shrink_to_fit();
        self.lexicon.known_forms = Filter::new(self.lexicon.forms.keys());
        self.lexicon.known_beginnings = Filter::new(self.lexicon.phrases.keys());
        self.lexicon
    }

    /// The entry of `word`, new or known.
    fn entry_of(&mut self, key: Key, bound: bool) -> Option<&mut Entry> {
        let next = EntryId(u32::try_from(self.lexicon.entries.len()).ok()?);
        let id = *self.lexicon.forms.entry(key).or_insert(next);
        if id == next {
            self.lexicon.entries.push(Entry { bound, ..UNKNOWN.clone() });
        }
        let entry = self.lexicon.entries.get_mut(id.0 as usize)?;
        if bound && !entry.bound {
            // The letters are another word when they stand alone; that word wins.
            return None;
        }
        if entry.bound && !bound {
            *entry = UNKNOWN.clone();
        }
        Some(entry)
    }

    /// Adds a word with its classes and features; words that have no key (longer than 18 letters) are passed over.
    fn add_word(&mut self, word: &str, classes: Classes, gender: Option<Gender>, number: Option<Number>, bound: bool) -> bool {
        let Some(key) = Key::of(word) else { return false };
        if let Some(entry) = self.entry_of(key, bound) {
            entry.classes |= classes;
            entry.gender = entry.gender.or(gender);
            entry.number = entry.number.or(number);
        }
        true
    }

    /// Gives a known word its gender.
    fn set_gender(&mut self, word: &str, gender: Gender) {
        let known = Key::of(word).and_then(|key| self.lexicon.forms.get(&key).copied());
        if let Some(entry) = known.and_then(|id| self.lexicon.entries.get_mut(id.0 as usize)) {
            entry.gender = Some(gender);
        }
    }

    fn add_place(&mut self, word: &str, classes: Classes, place: u16, gender: Option<Gender>, number: Option<Number>) {
        // روسيا is Russia, not the accusative of روسي.
        let is_country = Key::of(word).and_then(|key| self.lexicon.forms.get(&key)).and_then(|id| self.lexicon.entries.get(id.0 as usize)).is_some_and(|entry| entry.classes.has(Classes::PLACE));
        if is_country && !classes.has(Classes::PLACE) {
            return;
        }
        if self.add_word(word, classes, gender, number, false)
            && let Some(key) = Key::of(word)
            && let Some(entry) = self.entry_of(key, false)
        {
            entry.place.get_or_insert(place);
        }
    }

    fn add_phrase(&mut self, words: &[&str], classes: Classes) -> bool {
        let keys: Option<Vec<Key>> = words.iter().map(|word| Key::of(word)).collect();
        let Some(keys) = keys else { return false };
        let Some((first, rest)) = keys.split_first() else { return false };
        self.lexicon.phrases.entry(*first).or_default().push(Phrase { rest: rest.to_vec(), classes });
        true
    }

    fn add_verb_form(&mut self, spelled: &conjugation::Spelled, lemma: LemmaId, strict: Option<char>) {
        let Some(key) = Key::of(&spelled.form) else { return };
        let form = VerbForm { lemma, shape: spelled.shape, person: spelled.person, gender: spelled.gender, number: spelled.number };
        if let Some(entry) = self.entry_of(key, spelled.bound)
            && !entry.verbs.contains(&form)
        {
            entry.verbs.push(form);
            if spelled.shape == verb::Shape::VerbalNoun {
                entry.gender = entry.gender.or(Some(spelled.gender));
                entry.number = entry.number.or(Some(spelled.number));
            }
            entry.strict = entry.strict.or(strict);
        }
    }

    /// Adds a reporting verb with all its forms.
    fn add_verb(&mut self, parts: &reader::VerbLine<'_>) -> bool {
        let Ok(number) = u16::try_from(self.lexicon.lemmas.len()) else { return false };
        let lemma = LemmaId(number);
        let cited = parts.past.replace('\u{651}', "");
        self.lexicon.lemmas.push(Lemma { text: cited, act: parts.act, frames: parts.frames.clone(), ambiguous: parts.ambiguous, needs: reader::list(parts.needs).filter_map(Key::of).collect() });
        let strict = parts.strict.then(|| parts.past.chars().next_back()).flatten();
        for spelled in conjugation::past(parts.past) {
            let own = strict.filter(|_| spelled.form.ends_with('ي') && spelled.shape == verb::Shape::Past);
            self.add_verb_form(&spelled, lemma, own);
        }
        let strict = parts.strict.then(|| parts.present.chars().next_back()).flatten();
        for spelled in conjugation::present(parts.present, parts.past) {
            self.add_verb_form(&spelled, lemma, strict.filter(|_| spelled.form.ends_with('ي')));
        }
        for participle in reader::list(parts.participle) {
            for spelled in conjugation::participle(participle) {
                self.add_verb_form(&spelled, lemma, None);
            }
        }
        for noun in reader::list(parts.nouns) {
            for spelled in conjugation::verbal_noun(noun) {
                self.add_verb_form(&spelled, lemma, None);
            }
        }
        for passive in reader::list(parts.passive) {
            let spelled = conjugation::Spelled {
                form: passive.to_owned(),
                shape: verb::Shape::PassivePast,
                person: verb::Person::Third,
                gender: Gender::Masculine,
                number: Number::Singular,
                bound: false,
            };
            self.add_verb_form(&spelled, lemma, None);
        }
        true
    }
}
