//! What a word was taken for, in six bytes: a long text has a word for every nine of its bytes, and keeps this of each.

use std::sync::Arc;

use super::class::Classes;
use super::verb::{Analysis, Entry, EntryId, Gender, Number, Person, Proclitics, Pronoun};

/// What the lexicon says of a word, as one number: 32 bits for its analysis, 16 for the set of its classes, and its flags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recognised(u64);

/// What is asked of every word of a text while it is read, bit by bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags(pub(crate) u8);

impl Flags {
    /// A clause that reports may have it for its cue.
    pub(crate) const REPORTS: Self = Self(1);
    /// With it a phrase may begin that names somebody.
    pub(crate) const NAMING: Self = Self(1 << 1);
    /// A person's name may be made of it.
    pub(crate) const NAME: Self = Self(1 << 2);
    /// It is no word, but a mark that may end a sentence.
    pub(crate) const STOP: Self = Self(1 << 3);
    /// The same, or a quotation mark.
    pub(crate) const MARK: Self = Self(1 << 4);
    /// A known name of several words may begin with it.
    pub(crate) const BEGINS_NAME: Self = Self(1 << 5);
    /// It may be the second word of one.
    pub(crate) const CONTINUES_NAME: Self = Self(1 << 6);
    /// It was typed with tatweel, short vowels or invisible characters.
    pub(crate) const MARKED: Self = Self(1 << 7);

    /// These and those.
    pub(crate) const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// These flags if so, otherwise none.
    pub(crate) const fn only_if(self, so: bool) -> Self {
        if so { self } else { Self(0) }
    }
}

/// What a clause that reports may have for its cue: verbs of saying, and heads of source phrases. Of the other words that a source phrase
/// may begin with few do, which their letters show.
const REPORTING: Classes = Classes::SOURCE_PHRASE.with(Classes::REPORTS);
/// What a source phrase may begin with.
pub(crate) const SOURCES: Classes = Classes::SOURCE_PHRASE.with(Classes::CONJUNCTION).with(Classes::PREPOSITION);
/// What a phrase may begin with that names somebody.
const NAMING: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::UNKNOWN);
/// Of what a person's name may be made.
const NAMES: Classes = Classes::GIVEN_NAME.with(Classes::NAME_PARTICLE).with(Classes::UNKNOWN);

/// The number of the classes of a word: of those of its entry, and of what its letters show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SetId(pub(crate) u16);

/// An analysis as one number: 21 bits for the entry, 7 for the proclitics, 4 for the pronoun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Packed(u32);

/// Entries beyond have no place in a number.
pub(super) const ENTRIES: u32 = 1 << 21;
/// What the letters of a word may show, bit by bit.
const TRAITS: [Classes; 6] =
    [Classes::MARKED, Classes::DEFINITE, Classes::VERB_SHAPE, Classes::POSSESSED, Classes::CALLING, Classes::FORMULA];
/// Classes of entries that have a number each.
pub(super) const SETS: usize = 1 << (16 - TRAITS.len());
/// The classes of what is no word, and those of words that no table knows; those of the entries follow.
pub(super) const FIRST_SETS: [Classes; 3] = [Classes::NONE, Classes::UNKNOWN, Classes::UNKNOWN.with(Classes::NAMELESS)];

const PRONOUNS: [Option<Pronoun>; 16] = {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Second, Third};
    const fn of(person: Person, gender: Gender, number: Number) -> Option<Pronoun> {
        Some(Pronoun { person, gender, number })
    }
    [
        None,
        of(Third, Masculine, Singular),
        of(Third, Feminine, Singular),
        of(Third, Masculine, Plural),
        of(Third, Masculine, Dual),
        of(Third, Feminine, Plural),
        of(First, Masculine, Plural),
        of(First, Masculine, Singular),
        of(Second, Masculine, Plural),
        of(Second, Masculine, Dual),
        of(Second, Feminine, Plural),
        of(Second, Masculine, Singular),
        None,
        None,
        None,
        None,
    ]
};

impl Recognised {
    /// A word with this analysis, whose letters show these `traits` beside, with `more` flags than its classes give it.
    pub(crate) fn of(analysis: Analysis, entry: &Entry, traits: Classes, more: Flags) -> Self {
        let (set, own) = if analysis.entry == EntryId(0) {
            (if traits.has(Classes::NAMELESS) { 2 } else { 1 }, Classes::UNKNOWN)
        } else {
            (entry.set, entry.classes)
        };
        let shown =
            TRAITS.iter().enumerate().filter(|(_, shown)| traits.has(**shown)).fold(0, |all, (bit, _)| all | 1 << bit);
        let set = set << TRAITS.len() | shown;
        let flags = Flags::REPORTS
            .only_if(own.has(REPORTING))
            .with(Flags::NAMING.only_if(own.has(NAMING)))
            .with(Flags::NAME.only_if(own.has(NAMES)))
            .with(Flags::MARKED.only_if(traits.has(Classes::MARKED)))
            .with(more);
        Self(u64::from(Packed::of(analysis).0) | u64::from(set) << 32 | u64::from(flags.0) << 48)
    }

    /// What is neither a word nor anything that is asked for.
    pub(crate) const NOTHING: Self = Self(0);

    /// What is no word, with these flags.
    pub(crate) const fn none(flags: Flags) -> Self {
        Self((flags.0 as u64) << 48)
    }

    /// All of it as one number.
    pub(super) const fn as_u64(self) -> u64 {
        self.0
    }

    /// What the number of `as_u64` tells.
    pub(super) const fn from_u64(number: u64) -> Self {
        Self(number)
    }

    /// What the word was taken for.
    pub(crate) const fn packed(self) -> Packed {
        Packed(self.0 as u32)
    }

    /// Its classes.
    pub(crate) const fn set(self) -> SetId {
        SetId((self.0 >> 32) as u16)
    }

    /// What is asked of it while it is read.
    pub(crate) const fn flags(self) -> Flags {
        Flags((self.0 >> 48) as u8)
    }
}

impl SetId {
    /// Whether the letters of the word show this.
    #[inline]
    pub(crate) fn shows(self, shown: Classes) -> bool {
        TRAITS.iter().enumerate().any(|(bit, own)| own.has(shown) && self.0 & 1 << bit != 0)
    }
}

/// The classes for each number that a recognised word may have. There is one for each number of sixteen bits, so that no look needs a check.
pub(crate) type ClassTable = [Classes; 1 << u16::BITS];

/// The classes for each number, given those of the entries.
pub(super) fn classes(sets: &[Classes]) -> Arc<ClassTable> {
    let shown: [Classes; 1 << TRAITS.len()] = std::array::from_fn(|bits| {
        let all = TRAITS.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
        all.fold(Classes::NONE, |all, (_, class)| all | *class)
    });
    // The first are those of what is no word.
    let words = std::iter::once(Classes::NONE).chain(std::iter::repeat_n(Classes::WORD, sets.len()));
    let whole = sets.iter().zip(words).map(|(&set, word)| set | word);
    let mut table = Vec::with_capacity(1 << u16::BITS);
    table.extend(whole.flat_map(|set| shown.map(|shown| set | shown)));
    table.resize(1 << u16::BITS, Classes::NONE);
    Arc::<[Classes]>::from(table).try_into().unwrap_or_else(|_| no_classes())
}

/// A table without classes, for what has another length: nothing has.
#[cold]
#[inline(never)]
fn no_classes() -> Arc<ClassTable> {
    Arc::new([Classes::NONE; 1 << u16::BITS])
}

impl Packed {
    fn of(Analysis { entry, proclitics, pronoun }: Analysis) -> Self {
        let pronoun = PRONOUNS.iter().position(|known| *known == pronoun).unwrap_or(0) as u32;
        Self(entry.0 << 11 | u32::from(proclitics.0) << 4 | pronoun)
    }

    pub(crate) const fn entry(self) -> EntryId {
        EntryId(self.0 >> 11)
    }

    pub(crate) const fn proclitics(self) -> Proclitics {
        Proclitics((self.0 >> 4) as u8 & 0x7F)
    }

    pub(crate) fn pronoun(self) -> Option<Pronoun> {
        PRONOUNS.get(self.0 as usize & 15).copied().flatten()
    }

    pub(crate) fn analysis(self) -> Analysis {
        Analysis { entry: self.entry(), proclitics: self.proclitics(), pronoun: self.pronoun() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENTRY: Entry =
        Entry { classes: Classes::TITLE, set: 3, readings: (0, 0), gender: None, number: None, place: None };

    #[test]
    fn an_analysis_comes_back_as_it_was() {
        for &pronoun in PRONOUNS.iter().take(12) {
            for (entry, proclitics) in
                [(0, Proclitics::NONE), (7, Proclitics::AL), (ENTRIES - 1, Proclitics::WA.with(Proclitics::BI))]
            {
                let analysis = Analysis { entry: EntryId(entry), proclitics, pronoun };
                assert_eq!(Packed::of(analysis).analysis(), analysis);
            }
        }
    }

    #[test]
    fn classes_are_those_of_the_entry_and_what_the_letters_show() {
        let classes = classes(&[FIRST_SETS.as_slice(), &[Classes::TITLE]].concat());
        let of = |analysis, traits| {
            let SetId(set) = Recognised::of(analysis, &ENTRY, traits, Flags::default()).set();
            classes[set as usize]
        };
        let known = Analysis { entry: EntryId(3), ..Analysis::UNKNOWN };
        assert_eq!(of(known, Classes::NONE), Classes::TITLE | Classes::WORD);
        assert_eq!(of(known, Classes::MARKED), Classes::TITLE | Classes::MARKED | Classes::WORD);
        assert_eq!(of(Analysis::UNKNOWN, Classes::DEFINITE), Classes::UNKNOWN | Classes::DEFINITE | Classes::WORD);
        assert_eq!(of(Analysis::UNKNOWN, Classes::NAMELESS), Classes::UNKNOWN | Classes::NAMELESS | Classes::WORD);
        assert_eq!(classes[0], Classes::NONE);
    }

    #[test]
    fn flags_are_what_the_classes_and_the_letters_give() {
        let known = Analysis { entry: EntryId(3), ..Analysis::UNKNOWN };
        let marked = Recognised::of(known, &ENTRY, Classes::MARKED, Flags::BEGINS_NAME);
        assert_eq!(Recognised::from_u64(marked.as_u64()), marked);
        assert_eq!(marked.packed().analysis(), known);
        assert_eq!(marked.flags(), Flags::NAMING.with(Flags::MARKED).with(Flags::BEGINS_NAME));
        assert!(marked.set().shows(Classes::MARKED) && !marked.set().shows(Classes::DEFINITE));
        let unknown = Recognised::of(Analysis::UNKNOWN, &ENTRY, Classes::NONE, Flags::default());
        assert_eq!(unknown.flags(), Flags::NAMING.with(Flags::NAME));
        assert_eq!(Recognised::default().flags(), Flags::default());
    }
}
