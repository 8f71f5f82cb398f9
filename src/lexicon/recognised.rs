//! What a word was taken for, in six bytes: a long text has a word for every nine of its bytes, and keeps this of each.

use super::class::Classes;
use super::verb::{Analysis, Entry, EntryId, Gender, Number, Person, Proclitics, Pronoun};

/// What the lexicon says of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recognised {
    pub(crate) packed: Packed,
    pub(crate) set: SetId,
    /// A known name of several words may begin with it.
    pub(crate) begins_name: bool,
    /// It may be the second word of one.
    pub(crate) continues_name: bool,
    /// A clause that reports may have it for its cue.
    pub(crate) may_report: bool,
    /// With it a phrase may begin that names somebody.
    pub(crate) may_name: bool,
    /// A person's name may be made of it.
    pub(crate) names: bool,
}

/// What a clause that reports may have for its cue: verbs of saying, and what a source phrase may begin with.
const REPORTING: Classes = SOURCES.with(Classes::REPORTS);
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
/// The classes of what is no word, and those of a word that no table knows; those of the entries follow.
pub(super) const FIRST_SETS: [Classes; 2] = [Classes::NONE, Classes::UNKNOWN];

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
    /// What is no word.
    pub(crate) const NOTHING: Self = Self {
        packed: Packed(0),
        set: SetId(0),
        begins_name: false,
        continues_name: false,
        may_report: false,
        may_name: false,
        names: false,
    };

    /// A word with this analysis, whose letters show these `traits` beside.
    pub(crate) fn of(analysis: Analysis, entry: &Entry, traits: Classes) -> Self {
        let (set, own) = if analysis.entry == EntryId(0) { (1, Classes::UNKNOWN) } else { (entry.set, entry.classes) };
        let shown =
            TRAITS.iter().enumerate().filter(|(_, shown)| traits.has(**shown)).fold(0, |all, (bit, _)| all | 1 << bit);
        let set = SetId(set << TRAITS.len() | shown);
        Self {
            packed: Packed::of(analysis),
            set,
            may_report: own.has(REPORTING),
            may_name: own.has(NAMING),
            names: own.has(NAMES),
            ..Self::NOTHING
        }
    }

    /// All of it as one number.
    pub(super) const fn as_u64(self) -> u64 {
        self.packed.0 as u64
            | (self.set.0 as u64) << 32
            | (self.begins_name as u64) << 48
            | (self.continues_name as u64) << 49
            | (self.may_report as u64) << 50
            | (self.may_name as u64) << 51
            | (self.names as u64) << 52
    }

    /// What the number of `as_u64` tells.
    pub(super) const fn from_u64(number: u64) -> Self {
        Self {
            packed: Packed(number as u32),
            set: SetId((number >> 32) as u16),
            begins_name: number >> 48 & 1 == 1,
            continues_name: number >> 49 & 1 == 1,
            may_report: number >> 50 & 1 == 1,
            may_name: number >> 51 & 1 == 1,
            names: number >> 52 & 1 == 1,
        }
    }

    /// Whether the letters of the word show this.
    pub(crate) fn shows(self, shown: Classes) -> bool {
        self.set.shows(shown)
    }
}

impl SetId {
    /// Whether the letters of the word show this.
    #[inline]
    pub(crate) fn shows(self, shown: Classes) -> bool {
        TRAITS.iter().enumerate().any(|(bit, own)| own.has(shown) && self.0 & 1 << bit != 0)
    }
}

/// The classes for each number, given those of the entries.
pub(super) fn classes(sets: &[Classes]) -> Vec<Classes> {
    let shown = |bits: usize| {
        let all = TRAITS.iter().enumerate().filter(move |(bit, _)| bits >> bit & 1 == 1);
        all.fold(Classes::NONE, |all, (_, class)| all | *class)
    };
    // The first are those of what is no word.
    let words = std::iter::once(Classes::NONE).chain(std::iter::repeat(Classes::WORD));
    let whole = sets.iter().zip(words).map(|(&set, word)| set | word);
    whole.flat_map(|set| (0..1 << TRAITS.len()).map(move |bits| set | shown(bits))).collect()
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
        Entry { classes: Classes::TITLE, set: 2, readings: (0, 0), gender: None, number: None, place: None };

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
        let classes = classes(&[Classes::NONE, Classes::UNKNOWN, Classes::TITLE]);
        let of = |analysis, traits| {
            let SetId(set) = Recognised::of(analysis, &ENTRY, traits).set;
            classes[set as usize]
        };
        let known = Analysis { entry: EntryId(3), ..Analysis::UNKNOWN };
        assert_eq!(of(known, Classes::NONE), Classes::TITLE | Classes::WORD);
        assert_eq!(of(known, Classes::MARKED), Classes::TITLE | Classes::MARKED | Classes::WORD);
        assert_eq!(of(Analysis::UNKNOWN, Classes::DEFINITE), Classes::UNKNOWN | Classes::DEFINITE | Classes::WORD);
        assert_eq!(classes[0], Classes::NONE);
        let marked = Recognised { begins_name: true, ..Recognised::of(known, &ENTRY, Classes::MARKED) };
        assert_eq!(Recognised::from_u64(marked.as_u64()), marked);
        assert!(marked.shows(Classes::MARKED) && !marked.shows(Classes::DEFINITE) && marked.begins_name);
        assert!(marked.may_name && !marked.may_report && !marked.names);
    }
}
