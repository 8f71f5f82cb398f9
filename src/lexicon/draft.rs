//! A lexicon in the making: which spelling is which entry, alone and before a pronoun.
//!
//! The standard lexicon is made when the crate is compiled (`build/`), one with a caller's lines when it is asked for.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::class::Classes;
use super::conjugation::{self, Inflected, Standing};
use super::hasher::{KeyHasher, KeyMap};
use super::knowledge::{Knowledge, Spelling};
use super::limits::{LexiconBound, LexiconLimits};
use super::reader::{self, LexiconError, VerbLine};
use super::recognised::ENTRIES;
use super::verb::{EntryId, Frame, Gender, Lemma, LemmaId, Number, Person, Shape, VerbForm};
use super::word::Word;
use crate::text::key::Key;
use crate::text::orthography::{Fold, fold_char};

/// One spelling is at most so many forms of verbs, since each is tried wherever the spelling stands in a text.
const READINGS: usize = 64;

/// What a lexicon will know.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    spellings: KeyMap<Spelling>,
    /// Spellings of words with the same classes and features share an entry, so that the table is small.
    entries: Vec<OpenEntry>,
    lemmas: Vec<Lemma>,
    /// The number of verbs; one that is ambiguous in one tense has two lemmas.
    verbs: usize,
    /// The number of governments: countries with their capitals and adjectives.
    places: u16,
    /// Names of several words by their first word: the others, and the classes.
    phrases: KeyMap<Vec<(Vec<Key>, Classes)>>,
    /// Forms that count only where no other word has their spelling: مسؤولين is "officials", not "two officials".
    shadowed: Vec<(Key, Standing, Meaning)>,
    /// The entries of words that are no verbs, by what they say.
    words: HashMap<u128, EntryId, BuildHasherDefault<KeyHasher>>,
    pub(super) limits: LexiconLimits,
    /// What there was no more room for.
    met: Option<LexiconBound>,
}

/// An entry to which more may be added.
#[derive(Clone, Debug, Default)]
pub(super) struct OpenEntry {
    pub(super) word: Word,
    pub(super) verbs: Vec<VerbForm>,
}

/// What a spelling is to mean.
#[derive(Clone, Copy, Debug)]
enum Meaning {
    Verb(VerbForm),
    Word(Word),
}

static NOTHING: OpenEntry =
    OpenEntry { word: Word { classes: Classes::NONE, gender: None, number: None, place: None }, verbs: Vec::new() };

impl Draft {
    /// Without a word.
    #[allow(dead_code, reason = "called where the standard lexicon is made")]
    pub(super) fn empty() -> Self {
        Self {
            spellings: KeyMap::default(),
            entries: vec![OpenEntry::default()],
            lemmas: Vec::new(),
            verbs: 0,
            places: 0,
            phrases: KeyMap::default(),
            shadowed: Vec::new(),
            words: HashMap::default(),
            limits: LexiconLimits::default(),
            met: None,
        }
    }

    /// With all that is known already.
    pub(super) fn on(known: &Knowledge) -> Self {
        let entries: Vec<OpenEntry> = known
            .entries
            .iter()
            .map(|entry| OpenEntry { word: Word::in_entry(entry), verbs: known.readings(entry).to_vec() })
            .collect();
        let mut phrases: KeyMap<Vec<(Vec<Key>, Classes)>> = KeyMap::default();
        for phrase in known.phrases.iter() {
            phrases.entry(phrase.first).or_default().push((known.rest(phrase).to_vec(), phrase.classes));
        }
        let words = entries
            .iter()
            .enumerate()
            .filter(|(_, entry)| entry.verbs.is_empty())
            .filter_map(|(number, entry)| Some((entry.word.packed(), EntryId(u32::try_from(number).ok()?))))
            .collect();
        Self {
            spellings: known.spellings.iter().copied().collect(),
            entries,
            lemmas: known.lemmas.to_vec(),
            verbs: known.verbs,
            places: known.places,
            phrases,
            shadowed: Vec::new(),
            words,
            limits: LexiconLimits::default(),
            met: None,
        }
    }

    /// An error where the lexicon has grown past its bounds with this line.
    pub(super) fn has_room(&self, line: usize) -> Result<(), LexiconError> {
        let spellings = self.spellings.len().saturating_add(self.shadowed.len());
        let bound = match self.met {
            Some(met) => met,
            None if spellings > self.limits.spellings() => LexiconBound::Spellings,
            None if self.entries.len() > ENTRIES as usize => LexiconBound::Entries,
            None => return Ok(()),
        };
        let most = match bound {
            LexiconBound::Spellings => self.limits.spellings(),
            LexiconBound::Names => self.limits.names(),
            LexiconBound::NameWords => self.limits.name_words(),
            LexiconBound::Readings => READINGS,
            LexiconBound::Entries => ENTRIES as usize,
            _ => u16::MAX.into(),
        };
        Err(LexiconError::Limit { line, bound, most })
    }

    /// Settles what waits for all other words to be known.
    pub(super) fn finish(mut self) -> Knowledge {
        let mut shadowed = std::mem::take(&mut self.shadowed);
        shadowed.retain(|(key, standing, _)| {
            !self.spellings.get(key).is_some_and(|spelling| match standing {
                Standing::Bound => spelling.bound != EntryId(0),
                _ => *spelling != Spelling { bound: spelling.bound, ..Spelling::default() },
            })
        });
        for (key, standing, meaning) in shadowed {
            self.add(key, standing, meaning);
        }
        let substantive = self.entry_of(Word {
            gender: Some(Gender::Masculine),
            number: Some(Number::Singular),
            ..Word::of(Classes::COMMON_NOUN)
        });
        self.tell_nouns_from_pronouns();
        let lemmas = &self.lemmas;
        for entry in &mut self.entries {
            // Who reads an entry takes the first reading that fits, so the likeliest stands first.
            entry.verbs.sort_by_key(|form| {
                let passive = matches!(form.shape, Shape::PassivePast | Shape::PassivePresent);
                let ambiguous = lemmas.get(form.lemma.0 as usize).is_some_and(|lemma| lemma.ambiguous);
                (form.person != Person::Third, passive, ambiguous)
            });
            for form in &entry.verbs {
                entry.word.classes |= Classes::REPORTS;
                entry.word.classes |= match form.shape {
                    Shape::VerbalNoun => Classes::VERBAL_NOUN,
                    Shape::Participle => Classes::PARTICIPLE,
                    Shape::Jussive => Classes::NONE,
                    Shape::Past | Shape::Present | Shape::PassivePast | Shape::PassivePresent => Classes::FINITE,
                };
            }
        }
        Knowledge::of(self.spellings, &self.entries, self.lemmas, self.phrases, (self.verbs, self.places, substantive))
    }

    /// إليه (to him) has the letters of آلية (a mechanism): where a preposition with its pronoun has them the noun is meant only where its ة was typed.
    fn tell_nouns_from_pronouns(&mut self) {
        const HIM: Key = Key::of_letters("ه");
        let preposition = |stem: Key| {
            let bound = self.spellings.get(&stem).map_or(EntryId(0), |spelling| spelling.bound);
            self.entry(bound).word.classes.has(Classes::PREPOSITION)
        };
        let shared: Vec<Key> = self
            .spellings
            .iter()
            .filter(|(_, spelling)| spelling.folded_last == EntryId(0) && spelling.plain_last == EntryId(0))
            .filter(|(_, spelling)| self.entry(spelling.alone).word.classes.has(Classes::COMMON_NOUN))
            .filter_map(|(&key, _)| key.strip_suffix(HIM).filter(|&stem| preposition(stem)).map(|_| key))
            .collect();
        for key in shared {
            if let Some(spelling) = self.spellings.get_mut(&key) {
                spelling.folded_last = std::mem::take(&mut spelling.alone);
            }
        }
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
            Some([_, rest @ ..]) if rest.len() >= self.limits.name_words() => self.met = Some(LexiconBound::NameWords),
            Some([first, rest @ ..]) => {
                let phrases = self.phrases.entry(*first).or_default();
                let phrase = (rest.to_vec(), word.classes);
                if phrases.contains(&phrase) {
                    return;
                }
                if phrases.len() >= self.limits.names() {
                    self.met = Some(LexiconBound::Names);
                } else {
                    phrases.push(phrase);
                }
            }
            _ => {}
        }
    }

    /// Gives a known word its gender.
    #[allow(dead_code, reason = "called where the standard lexicon is made")]
    pub(super) fn set_gender(&mut self, word: &str, gender: Gender) {
        let Some((key, mut spelling)) = Key::of(word).and_then(|key| Some((key, self.spellings.get(&key).copied()?)))
        else {
            return;
        };
        let known = self.entry(spelling.alone);
        if known.verbs.is_empty() {
            spelling.alone = self.entry_of(Word { gender: Some(gender), ..known.word });
            self.spellings.insert(key, spelling);
        }
    }

    /// A number for one more government; none where there are more than anybody needs.
    pub(super) fn next_place(&mut self) -> Option<u16> {
        let number = self.places;
        let Some(next) = number.checked_add(1) else {
            self.met = Some(LexiconBound::Governments);
            return None;
        };
        self.places = next;
        Some(number)
    }

    /// Past and present of a verb that reports nothing. Where it `yields`, only the commonest forms are known, and each gives way to any other word
    /// with its letters.
    pub(super) fn add_plain_verb(&mut self, past: &str, present: &str, classes: Classes, yields: bool) {
        let mut forms = conjugation::past(past);
        forms.extend(conjugation::present(present, past));
        let word = Word::of(classes);
        for inflected in forms {
            let Inflected { form, standing, shadowed, .. } = inflected;
            if yields && !inflected.is_common() {
                continue;
            }
            if yields && standing == Standing::Either {
                // رسمه is "his drawing" where رسم is, whatever stands without the pronoun.
                self.add_shadowed_word(form, Standing::Alone, word);
                self.add_shadowed_word(form, Standing::Bound, word);
            } else if yields || shadowed {
                self.add_shadowed_word(form, standing, word);
            } else {
                self.add_word(form, standing, word);
            }
        }
    }

    /// Adds a reporting verb with all its forms.
    pub(super) fn add_verb(&mut self, line: &VerbLine<'_>) {
        let surest = self.add_lemma(line, line.ambiguous);
        // A tense that mostly is another word gets a lemma of its own, which counts as ambiguous.
        let doubtful = if line.ambiguous_past || line.ambiguous_present { self.add_lemma(line, true) } else { surest };
        let (Some(surest), Some(doubtful)) = (surest, doubtful) else {
            self.met = Some(LexiconBound::Verbs);
            return;
        };
        self.verbs = self.verbs.saturating_add(1);
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
        let id = LemmaId(u16::try_from(self.lemmas.len()).ok()?);
        self.lemmas.push(Lemma {
            // A shadda is written in the tables to tell verbs apart, in no dictionary's headword of the press.
            text: Cow::Owned(line.past.replace('\u{651}', "")),
            act: line.act,
            frames: line.frames.clone().into(),
            needs: Cow::Owned(reader::list(line.needs).filter_map(Key::of).collect()),
            ambiguous,
            behaviour: line.behaviour,
            idioms: Cow::Owned(reader::list(line.idioms).filter_map(Key::of).collect()),
            unlike: Cow::Owned(reader::list(line.unlike).filter_map(Key::of).collect()),
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
        let mut spelling = self.spellings.get(&key).copied().unwrap_or_default();
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
        self.spellings.insert(key, spelling);
    }

    fn entry(&self, id: EntryId) -> &OpenEntry {
        self.entries.get(id.0 as usize).unwrap_or(&NOTHING)
    }

    /// The entry that has this meaning beside those of the entry `id`, which stays as it is where it is shared.
    fn with(&mut self, id: EntryId, meaning: Meaning, shared: bool) -> EntryId {
        let known = self.entry(id);
        match meaning {
            Meaning::Word(word) if known.verbs.is_empty() => self.entry_of(known.word.and(word)),
            Meaning::Verb(form) if known.verbs.contains(&form) => id,
            Meaning::Verb(_) if known.verbs.len() >= READINGS => {
                self.met = Some(LexiconBound::Readings);
                id
            }
            _ => {
                let alone = !shared && !known.verbs.is_empty();
                let known = if alone { None } else { Some(known.clone()) };
                let id = known.map_or(Some(id), |known| self.push(known));
                let Some(id) = id else { return EntryId(0) };
                if let Some(entry) = self.entries.get_mut(id.0 as usize) {
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
        let Some(id) = self.push(OpenEntry { word, verbs: Vec::new() }) else {
            return EntryId(0);
        };
        self.words.insert(word.packed(), id);
        id
    }

    fn push(&mut self, entry: OpenEntry) -> Option<EntryId> {
        let id = EntryId(u32::try_from(self.entries.len()).ok()?);
        self.entries.push(entry);
        Some(id)
    }
}

/// Whether the letter folds into another: ى into ي, أ into ا.
pub(super) fn is_folded(letter: char) -> bool {
    fold_char(letter) != Fold::To(letter)
}

impl Meaning {
    fn add_to(self, entry: &mut OpenEntry) {
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
        entry.word = entry.word.and(word);
    }
}
