//! Puts a lexicon together: which spelling is which entry, alone and before a pronoun.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::class::Classes;
use super::conjugation::{self, Inflected, Standing};
use super::familiar::Readers;
use super::filter::Filter;
use super::hasher::{KeyHasher, KeyMap};
use super::reader::{self, LexiconError, VerbLine};
use super::verb::{Entry, EntryId, Frame, Gender, Lemma, LemmaId, Number, Person, Shape, VerbForm};
use super::{Lexicon, Phrase, Spelling, UNKNOWN};
use crate::text::key::Key;
use crate::text::orthography::{Fold, fold_char};

/// A lexicon has at most this many spellings.
const FORMS: usize = 1_000_000;
/// Room for the spellings of the standard lexicon.
const SPELLINGS: usize = 1 << 15;
/// At most this many names of several words begin with the same word, so that no word costs more than that.
const NAMES: usize = 1_000;

/// Builds a [`Lexicon`] from lines of text, on top of the one that knows قال (said) and its kind.
#[derive(Clone, Debug)]
pub struct LexiconBuilder {
    lexicon: Lexicon,
    /// Forms that count only where no other word has their spelling: مسؤولين is "officials", not "two officials".
    shadowed: Vec<(Key, Standing, Meaning)>,
    /// The entries of words that are no verbs, by what they say.
    words: HashMap<u128, EntryId, BuildHasherDefault<KeyHasher>>,
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
            spellings: KeyMap::with_capacity_and_hasher(SPELLINGS, BuildHasherDefault::default()),
            entries: vec![UNKNOWN.clone()],
            lemmas: Vec::new(),
            verbs: 0,
            places: 0,
            phrases: KeyMap::default(),
            known_spellings: Filter::default(),
            known_beginnings: Filter::default(),
            readers: Readers::default(),
        })
    }

    /// On top of `lexicon`.
    pub(super) fn on(lexicon: Lexicon) -> Self {
        let words = lexicon
            .entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.verbs.is_empty())
            .filter_map(|(number, entry)| Some((Word::in_entry(entry).packed(), EntryId(u32::try_from(number).ok()?))))
            .collect();
        Self { lexicon, shadowed: Vec::new(), words, full: false }
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
        for entry in self.lexicon.entries.iter_mut().filter(|entry| entry.verbs.len() > 1) {
            // Who reads an entry takes the first reading that fits, so the likeliest stands first.
            entry.verbs.sort_by_key(|form| {
                let passive = matches!(form.shape, Shape::PassivePast | Shape::PassivePresent);
                let ambiguous = lemmas.get(form.lemma.0 as usize).is_some_and(|lemma| lemma.ambiguous);
                (form.person != Person::Third, passive, ambiguous)
            });
        }
        for entry in self.lexicon.entries.iter_mut().filter(|entry| !entry.verbs.is_empty()) {
            entry.classes |= Classes::REPORTS;
            for form in &entry.verbs {
                entry.classes |= match form.shape {
                    Shape::VerbalNoun => Classes::VERBAL_NOUN,
                    Shape::Participle => Classes::PARTICIPLE,
                    Shape::Jussive => Classes::NONE,
                    Shape::Past | Shape::Present | Shape::PassivePast | Shape::PassivePresent => Classes::FINITE,
                };
            }
        }
        self.lexicon.known_spellings = Filter::new(self.lexicon.spellings.keys());
        self.lexicon.known_beginnings = Filter::new(self.lexicon.phrases.keys());
        self.lexicon
    }

    /// Adds a spelled word that is no reporting verb.
    pub(super) fn add_word(&mut self, form: Key, standing: Standing, word: Word) {
        self.add(form, standing, Meaning::Word(word));
    }

    /// The same, where no other word has this spelling.
    pub(super) fn add_shadowed_word(&mut self, form: Key, standing: Standing, word: Word) {
        self.shadowed.push((form, standing, Meaning::Word(word)));
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
        let Some((key, mut spelling)) =
            Key::of(word).and_then(|key| Some((key, self.lexicon.spellings.get(&key).copied()?)))
        else {
            return;
        };
        let known = self.lexicon.entry(spelling.alone);
        if known.verbs.is_empty() {
            spelling.alone = self.entry_of(Word { gender: Some(gender), ..Word::in_entry(known) });
            self.lexicon.spellings.insert(key, spelling);
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
        for inflected in forms {
            if inflected.shadowed {
                self.add_shadowed_word(inflected.form, inflected.standing, Word::of(classes));
            } else {
                self.add_word(inflected.form, inflected.standing, Word::of(classes));
            }
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
        let pasts = if line.no_past { Vec::new() } else { conjugation::past(line.past) };
        for (place, mut inflected) in pasts.into_iter().enumerate() {
            let passive = inflected.shape == Shape::PassivePast;
            // أبلغنا is "he told us" where the verb takes a person, elsewhere "we said".
            let told_us = takes_person && inflected.person == Person::First && inflected.number == Number::Plural;
            inflected.shadowed |= line.yields && place == 0;
            if !(passive && line.active || told_us) {
                self.add_form(&inflected, of_past, last(line.past).filter(|_| place == 0));
            }
        }
        let of_present = if line.ambiguous_present { doubtful } else { surest };
        for mut inflected in conjugation::present(line.present, line.past) {
            let feminine = (inflected.person, inflected.gender, inflected.number)
                == (Person::Third, Gender::Feminine, Number::Singular);
            inflected.shadowed |= line.yields_present && feminine && inflected.shape == Shape::Present;
            if !(inflected.shape == Shape::PassivePresent && line.active) {
                self.add_form(&inflected, of_present, last(line.present).filter(|last| matches!(last, 'ى' | 'ي')));
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
        let &Inflected { form: key, shape, person, gender, number, standing, .. } = inflected;
        let meaning = Meaning::Verb(VerbForm { lemma, shape, person, gender, number });
        match last.filter(|&last| Some(fold_char(last)) == key.letters().last().map(Fold::To)) {
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
        let mut spelling = self.lexicon.spellings.get(&key).copied().unwrap_or_default();
        match standing {
            Standing::Either if spelling.alone == spelling.bound => {
                spelling.alone = self.with(spelling.alone, meaning, false);
                spelling.bound = spelling.alone;
            }
            Standing::Either => {
                spelling.alone = self.with(spelling.alone, meaning, false);
                spelling.bound = self.with(spelling.bound, meaning, false);
            }
            // A spelling that means the same alone and before a pronoun has one entry; they part where it does not.
            Standing::Alone => spelling.alone = self.with(spelling.alone, meaning, spelling.alone == spelling.bound),
            Standing::Bound => spelling.bound = self.with(spelling.bound, meaning, spelling.alone == spelling.bound),
            Standing::Typed(last) if is_folded(last) => {
                spelling.folded_last = self.with(spelling.folded_last, meaning, false);
            }
            Standing::Typed(_) => spelling.plain_last = self.with(spelling.plain_last, meaning, false),
        }
        self.lexicon.spellings.insert(key, spelling);
    }

    /// The entry that has this meaning beside those of the entry `id`, which stays as it is where it is shared.
    fn with(&mut self, id: EntryId, meaning: Meaning, shared: bool) -> EntryId {
        let known = self.lexicon.entry(id);
        match meaning {
            Meaning::Word(word) if known.verbs.is_empty() => self.entry_of(Word::in_entry(known).and(word)),
            Meaning::Verb(form) if known.verbs.contains(&form) => id,
            _ => {
                let alone = !shared && !known.verbs.is_empty();
                let id = if alone { Some(id) } else { self.push(known.clone()) };
                let Some(id) = id else { return EntryId(0) };
                if let Some(entry) = self.lexicon.entries.get_mut(id.0 as usize) {
                    meaning.add_to(entry);
                }
                id
            }
        }
    }

    /// The entry of all spellings with these features that are no verbs.
    fn entry_of(&mut self, word: Word) -> EntryId {
        if let Some(&id) = self.words.get(&word.packed()) {
            return id;
        }
        let Word { classes, gender, number, place } = word;
        let Some(id) = self.push(Entry { classes, gender, number, place, ..UNKNOWN.clone() }) else {
            return EntryId(0);
        };
        self.words.insert(word.packed(), id);
        id
    }

    fn push(&mut self, entry: Entry) -> Option<EntryId> {
        let id = EntryId(u32::try_from(self.lexicon.entries.len()).ok()?);
        self.lexicon.entries.push(entry);
        Some(id)
    }
}

/// Whether the letter folds into another: ى into ي, أ into ا.
pub(super) fn is_folded(letter: char) -> bool {
    fold_char(letter) != Fold::To(letter)
}

impl Word {
    /// What the entry says beside its readings as a verb.
    fn in_entry(entry: &Entry) -> Self {
        Self { classes: entry.classes, gender: entry.gender, number: entry.number, place: entry.place }
    }

    /// Both words in one; of features that are at odds the first one's stay.
    fn and(self, other: Self) -> Self {
        Self {
            classes: self.classes | other.classes,
            gender: self.gender.or(other.gender),
            number: self.number.or(other.number),
            place: self.place.or(other.place),
        }
    }

    /// All features as one number.
    fn packed(self) -> u128 {
        let gender = self.gender.map_or(0, |gender| gender as u128 + 1);
        let number = self.number.map_or(0, |number| number as u128 + 1);
        let place = self.place.map_or(0, |place| u128::from(place) + 1);
        u128::from(self.classes.bits()) | gender << 64 | number << 66 | place << 68
    }
}

impl Meaning {
    fn add_to(self, entry: &mut Entry) {
        let known = Word::in_entry(entry);
        let word = match self {
            Self::Verb(form) => {
                entry.verbs.push(form);
                if form.shape != Shape::VerbalNoun {
                    return;
                }
                Word { gender: Some(form.gender), number: Some(form.number), ..Word::default() }
            }
            Self::Word(word) => word,
        };
        let Word { classes, gender, number, place } = known.and(word);
        (entry.classes, entry.gender, entry.number, entry.place) = (classes, gender, number, place);
    }
}
