//! Puts a lexicon together: which spelling is which entry, alone and before a pronoun.

use super::class::Classes;
use super::conjugation::{self, Inflected, Standing};
use super::filter::Filter;
use super::hasher::KeyMap;
use super::reader::{self, LexiconError, VerbLine};
use super::verb::{Entry, EntryId, Frame, Gender, Lemma, LemmaId, Number, Person, Shape, VerbForm};
use super::{Lexicon, Phrase, Spelling, UNKNOWN};
use crate::text::key::Key;

/// A lexicon has at most this many spellings.
const FORMS: usize = 1_000_000;
/// At most this many names of several words begin with the same word, so that no word costs more than that.
const NAMES: usize = 1_000;

/// Builds a [`Lexicon`] from lines of text, on top of the one that knows قال (said) and its kind.
#[derive(Clone, Debug)]
pub struct LexiconBuilder {
    lexicon: Lexicon,
    /// Forms that count only where no other word has their spelling: مسؤولين is "officials", not "two officials".
    shadowed: Vec<(Key, Standing, Meaning)>,
    full: bool,
}

/// What a spelling is to mean.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Verb(VerbForm),
    Word(Word),
}

/// Classes and features of a word that is no reporting verb.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    pub(super) classes: Classes,
    pub(super) gender: Option<Gender>,
    pub(super) number: Option<Number>,
    pub(super) place: Option<u16>,
}

impl Word {
    /// A word of which nothing but its classes is known.
    pub(super) fn of(classes: Classes) -> Self {
        Self { classes, ..Self::default() }
    }
}

impl LexiconBuilder {
    /// Without the standard lexicon.
    pub(super) fn empty() -> Self {
        Self::on(Lexicon {
            spellings: KeyMap::default(),
            entries: vec![UNKNOWN.clone()],
            lemmas: Vec::new(),
            verbs: 0,
            places: 0,
            phrases: KeyMap::default(),
            known_spellings: Filter::default(),
            known_beginnings: Filter::default(),
        })
    }

    /// On top of `lexicon`.
    pub(super) fn on(lexicon: Lexicon) -> Self {
        Self { lexicon, shadowed: Vec::new(), full: false }
    }

    /// Adds entries, one a line, fields apart by tabs; lines that are empty or begin with `#` are passed over.
    ///
    /// - `verb`, past, present, participle, verbal nouns (comma separated), act, frames and flags (both space separated)
    /// - the name of a class (`title`, `institution`, `group`, `media`, `document`, `occasion`, …), then the word with its
    ///   further forms: feminine and plural, or `m` or `f` and plural
    /// - `place`, country, other names, capitals, adjective, plural of its people
    /// - `name`, the words of a name, `organization`, `media` or `place`
    ///
    /// ```
    /// use isnad::lexicon::{Lexicon, LexiconError};
    ///
    /// let mut builder = Lexicon::builder();
    /// builder.add_tsv("title\tمحتسب\tمحتسبة\tمحتسبون")?; // "market inspector"
    /// let broken = builder.add_tsv("verb\tتمتم\tيتمتم\tمتمتما\t-\tmutter\tthat quote"); // "muttered", with an act that there is not
    /// assert!(matches!(broken, Err(LexiconError::Field { line: 1, column: 26, .. })));
    /// # Ok::<(), LexiconError>(())
    /// ```
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
    /// [`LexiconError`] where the lexicon has grown past its bounds; قال (said) alone is far below them.
    pub fn build(self) -> Result<Lexicon, LexiconError> {
        self.has_room()?;
        Ok(self.finish())
    }

    /// An error where the lexicon has grown past its bounds.
    pub(super) fn has_room(&self) -> Result<(), LexiconError> {
        let (forms, verbs) = (self.lexicon.spellings.len(), self.lexicon.verbs);
        if self.full || forms > FORMS {
            return Err(LexiconError::TooLarge { forms, verbs });
        }
        Ok(())
    }

    /// Settles what waits for all other words to be known.
    pub(super) fn finish(mut self) -> Lexicon {
        let taken = |lexicon: &Lexicon, key: Key, standing: Standing| {
            lexicon.spellings.get(&key).is_some_and(|spelling| match standing {
                Standing::Bound => spelling.bound != EntryId(0),
                _ => *spelling != Spelling { bound: spelling.bound, ..Spelling::default() },
            })
        };
        let mut shadowed = std::mem::take(&mut self.shadowed);
        shadowed.retain(|(key, standing, _)| !taken(&self.lexicon, *key, *standing));
        for (key, standing, meaning) in shadowed {
            self.add(key, standing, meaning);
        }
        let lemmas = &self.lexicon.lemmas;
        for entry in &mut self.lexicon.entries {
            // Who reads an entry takes the first reading that fits, so the likeliest stands first.
            entry.verbs.sort_by_key(|form| {
                let passive = matches!(form.shape, Shape::PassivePast | Shape::PassivePresent);
                let ambiguous = lemmas.get(form.lemma.0 as usize).is_some_and(|lemma| lemma.ambiguous);
                (form.person != Person::Third, passive, ambiguous)
            });
        }
        self.lexicon.known_spellings = Filter::new(self.lexicon.spellings.keys());
        self.lexicon.known_beginnings = Filter::new(self.lexicon.phrases.keys());
        self.lexicon
    }

    /// Adds a spelled word that is no reporting verb.
    pub(super) fn add_word(&mut self, form: &str, standing: Standing, word: Word) {
        if let Some(key) = Key::of(form) {
            self.add(key, standing, Meaning::Word(word));
        }
    }

    /// The same, where no other word has this spelling.
    pub(super) fn add_shadowed_word(&mut self, form: &str, standing: Standing, word: Word) {
        if let Some(key) = Key::of(form) {
            self.shadowed.push((key, standing, Meaning::Word(word)));
        }
    }

    /// Adds a name of several words, or of one.
    pub(super) fn add_name(&mut self, name: &str, word: Word) {
        let keys: Option<Vec<Key>> = name.split_whitespace().map(Key::of).collect();
        match keys.as_deref() {
            Some([key]) => self.add(*key, Standing::Alone, Meaning::Word(word)),
            Some([first, rest @ ..]) => {
                let phrases = self.lexicon.phrases.entry(*first).or_default();
                let phrase = Phrase { rest: rest.to_vec(), classes: word.classes };
                if phrases.len() >= NAMES {
                    self.full = true;
                } else if !phrases.contains(&phrase) {
                    phrases.push(phrase);
                }
            }
            _ => {}
        }
    }

    /// Gives a known word its gender.
    pub(super) fn set_gender(&mut self, word: &str, gender: Gender) {
        let known = Key::of(word).and_then(|key| self.lexicon.spellings.get(&key)).map(|spelling| spelling.alone);
        if let Some(id) = known.filter(|&id| id != EntryId(0))
            && let Some(entry) = self.lexicon.entries.get_mut(id.0 as usize)
        {
            entry.gender = Some(gender);
        }
    }

    /// A number for one more government; none where there are more than anybody needs.
    pub(super) fn next_place(&mut self) -> Option<u16> {
        let number = self.lexicon.places;
        self.lexicon.places = number.checked_add(1)?;
        Some(number)
    }

    /// Past and present of a verb that reports nothing.
    pub(super) fn add_plain_verb(&mut self, past: &str, present: &str, classes: Classes) {
        let mut forms = conjugation::past(past);
        forms.extend(conjugation::present(present, past));
        for inflected in forms.iter().filter(|inflected| !inflected.shadowed) {
            self.add_word(&inflected.form, inflected.standing, Word::of(classes));
        }
    }

    /// Adds a reporting verb with all its forms.
    pub(super) fn add_verb(&mut self, line: &VerbLine<'_>) {
        let surest = self.add_lemma(line, line.ambiguous);
        // A tense that mostly is another word gets a lemma of its own, which counts as ambiguous.
        let doubtful = if line.ambiguous_past || line.ambiguous_present { self.add_lemma(line, true) } else { surest };
        let (Some(surest), Some(doubtful)) = (surest, doubtful) else {
            self.full = true;
            return;
        };
        self.lexicon.verbs += 1;
        let takes_person = line.frames.iter().any(|frame| matches!(frame, Frame::PersonThen(_) | Frame::PersonThat));
        let last = |cited: &str| cited.chars().next_back().filter(|_| line.strict);
        let of_past = if line.ambiguous_past { doubtful } else { surest };
        let personal = |inflected: &Inflected| {
            line.impersonal
                && (inflected.person, inflected.gender, inflected.number)
                    != (Person::Third, Gender::Masculine, Number::Singular)
        };
        for inflected in conjugation::past(line.past) {
            let passive = inflected.shape == Shape::PassivePast;
            // أبلغنا is "he told us" where the verb takes a person, elsewhere "we said".
            let told_us = takes_person && inflected.person == Person::First && inflected.number == Number::Plural;
            if !(passive && (line.active || line.impersonal) || told_us || personal(&inflected)) {
                self.add_form(&inflected, of_past, last(line.past));
            }
        }
        let of_present = if line.ambiguous_present { doubtful } else { surest };
        for inflected in conjugation::present(line.present, line.past) {
            let passive = inflected.shape == Shape::PassivePresent;
            if !(passive && (line.active || line.impersonal) || personal(&inflected)) {
                self.add_form(&inflected, of_present, last(line.present));
            }
        }
        for inflected in reader::list(line.passive).flat_map(conjugation::passive) {
            self.add_form(&inflected, surest, None);
        }
        for inflected in reader::list(line.participle).flat_map(conjugation::participle) {
            self.add_form(&inflected, surest, None);
        }
        for inflected in reader::list(line.nouns).flat_map(conjugation::verbal_noun) {
            self.add_form(&inflected, surest, None);
        }
    }

    fn add_lemma(&mut self, line: &VerbLine<'_>, ambiguous: bool) -> Option<LemmaId> {
        let id = LemmaId(u16::try_from(self.lexicon.lemmas.len()).ok()?);
        self.lexicon.lemmas.push(Lemma {
            // A shadda is written in the tables to tell verbs apart, in no dictionary's headword of the press.
            text: line.past.replace('\u{651}', ""),
            act: line.act,
            frames: line.frames.clone(),
            needs: reader::list(line.needs).filter_map(Key::of).collect(),
            ambiguous,
        });
        Some(id)
    }

    /// Adds a form of a reporting verb; with `last`, it is that verb only where its last letter was typed so.
    fn add_form(&mut self, inflected: &Inflected, lemma: LemmaId, last: Option<char>) {
        let Some(key) = Key::of(&inflected.form) else { return };
        let &Inflected { shape, person, gender, number, standing, .. } = inflected;
        let meaning = Meaning::Verb(VerbForm { lemma, shape, person, gender, number });
        match last.filter(|last| matches!(last, 'ى' | 'ي') && inflected.form.ends_with('ي')) {
            Some(last) => {
                self.add(key, Standing::Typed(last), meaning);
                if standing == Standing::Either {
                    self.add(key, Standing::Bound, meaning);
                }
            }
            None if inflected.shadowed => self.shadowed.push((key, standing, meaning)),
            None => self.add(key, standing, meaning),
        }
    }

    fn add(&mut self, key: Key, standing: Standing, meaning: Meaning) {
        let spelling = self.lexicon.spellings.entry(key).or_default();
        let entries = &mut self.lexicon.entries;
        let room = |id: &mut EntryId, entries: &mut Vec<Entry>, copy: Option<EntryId>| {
            let copied = copy.and_then(|from| entries.get(from.0 as usize)).cloned();
            if *id == EntryId(0) || copied.is_some() {
                *id = EntryId(u32::try_from(entries.len()).unwrap_or(0));
                entries.push(copied.unwrap_or_else(|| UNKNOWN.clone()));
            }
        };
        // A spelling that means the same alone and before a pronoun has one entry; they part where it does not.
        let shared = Some(spelling.alone).filter(|&alone| alone == spelling.bound && alone != EntryId(0));
        let changed = match standing {
            Standing::Either if shared.is_some() => [Some(spelling.alone), None],
            Standing::Either if spelling.alone == spelling.bound => {
                room(&mut spelling.alone, entries, None);
                spelling.bound = spelling.alone;
                [Some(spelling.alone), None]
            }
            Standing::Either => {
                room(&mut spelling.alone, entries, None);
                room(&mut spelling.bound, entries, None);
                [Some(spelling.alone), Some(spelling.bound)]
            }
            Standing::Alone => {
                room(&mut spelling.alone, entries, shared);
                [Some(spelling.alone), None]
            }
            Standing::Bound => {
                room(&mut spelling.bound, entries, shared);
                [Some(spelling.bound), None]
            }
            Standing::Typed('ى') => {
                room(&mut spelling.in_maqsura, entries, None);
                [Some(spelling.in_maqsura), None]
            }
            Standing::Typed(_) => {
                room(&mut spelling.in_ya, entries, None);
                [Some(spelling.in_ya), None]
            }
        };
        for id in changed.into_iter().flatten().filter(|&id| id != EntryId(0)) {
            if let Some(entry) = entries.get_mut(id.0 as usize) {
                meaning.add_to(entry);
            }
        }
    }
}

impl Meaning {
    fn add_to(self, entry: &mut Entry) {
        let (gender, number) = match self {
            Self::Verb(form) => {
                if !entry.verbs.contains(&form) {
                    entry.verbs.push(form);
                }
                if form.shape != Shape::VerbalNoun {
                    return;
                }
                (Some(form.gender), Some(form.number))
            }
            Self::Word(word) => {
                entry.classes |= word.classes;
                entry.place = entry.place.or(word.place);
                (word.gender, word.number)
            }
        };
        entry.gender = entry.gender.or(gender);
        entry.number = entry.number.or(number);
    }
}
