//! What a word was taken for when it was last read.
//!
//! A few thousand words make up most of the news. Taking a word apart costs several look-ups, so the outcome is kept under the word as
//! it was typed. It depends on nothing else, hence a text gives the same claims whatever was read before it.

use std::sync::{Mutex, PoisonError};

use super::recognised::Recognised;
use crate::text::typed::Typed;

/// Sets of short words when a reader begins, and when it has met many.
const FIRST_SETS: usize = 1 << 6;
const SETS: usize = 1 << 15;
/// When half of the places may be taken, there are so many times as many sets.
const GROWTH: usize = 1 << 3;
/// Of sets of longer words, which are few, there is one for so many.
const SHARE: usize = 1 << 2;

/// A word as it was typed and what it was taken for.
type Short = [u64; 2];
type Long = [u64; 3];

/// Words of up to eight letters, four to a set: as many as lie side by side in memory that is fetched at once.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
struct Set([Short; 4]);
/// No longer words.
const NO_LONG: [Long; 2] = [[0; 3]; 2];

/// The words that one reader has met, with what they were taken for; in each set those met most often stand in front.
///
/// The table grows with the words. A large one of zeros would be given out page by page, each twice: for the first look, and for the first
/// word; and the second time every processor on which the program runs is told of it, which took a tenth of the time of two threads.
#[derive(Clone, Debug)]
pub(crate) struct Familiar {
    short: Vec<Set>,
    long: Vec<[Long; 2]>,
    /// Which bits of a hash tell the set of a short word: those above so many.
    shift: u32,
    /// So many new words are met before the table grows.
    room: usize,
}

impl Familiar {
    fn none() -> Self {
        Self::of(vec![Set::EMPTY; FIRST_SETS], vec![NO_LONG; FIRST_SETS / SHARE])
    }

    /// The table of these sets, as many as a power of two.
    fn of(short: Vec<Set>, long: Vec<[Long; 2]>) -> Self {
        let room = if short.len() < SETS { short.len().saturating_mul(2) } else { usize::MAX };
        let shift = u64::BITS.saturating_sub(short.len().trailing_zeros());
        Self { short, long, shift, room }
    }

    /// What is known of a short word that stands in front of its set: nearly all that are met do.
    #[inline(always)]
    pub(crate) fn in_front(&self, typed: Typed) -> Option<Recognised> {
        let [word, others] = typed.halves();
        let Set([[one, known], ..]) = *self.short.get(place(word, self.shift))?;
        (one == word && others == 0).then_some(Recognised::from_u64(known))
    }

    /// What the word is, by memory or by `analyse`.
    #[inline(never)]
    pub(crate) fn recognise(&mut self, typed: Typed, analyse: impl FnOnce() -> Recognised) -> Recognised {
        if typed == Typed::default() {
            return analyse();
        }
        let mut new = false;
        let analyse = || {
            new = true;
            analyse()
        };
        let found = match typed.halves() {
            [word, 0] => match self.short.get_mut(place(word, self.shift)) {
                Some(set) => Self::recognise_short(set, word, analyse),
                None => analyse(),
            },
            word => self.recognise_long(word, analyse),
        };
        if new {
            self.make_room();
        }
        found
    }

    /// One word more is known; when there are many, the table grows.
    fn make_room(&mut self) {
        self.room = self.room.saturating_sub(1);
        if self.room == 0 {
            *self = self.grown();
        }
    }

    /// The same words in more sets. What was one set becomes some that stand one behind the other.
    #[cold]
    fn grown(&self) -> Self {
        let mut short = Vec::with_capacity(self.short.len().saturating_mul(GROWTH));
        let mut long = Vec::with_capacity(self.long.len().saturating_mul(GROWTH));
        let shift = self.shift.saturating_sub(GROWTH.trailing_zeros());
        // The last word of a set goes first, so that the first stands in front again.
        for Set(words) in &self.short {
            let mut sets = [Set::EMPTY; GROWTH];
            for &word in words.iter().rev() {
                if let Some(Set(set)) = sets.get_mut(place(word[0], shift) % GROWTH) {
                    let [one, two, three, _] = *set;
                    *set = [word, one, two, three];
                }
            }
            short.extend_from_slice(&sets);
        }
        for words in &self.long {
            let mut sets = [NO_LONG; GROWTH];
            for &word in words.iter().rev() {
                if let Some(set) = sets.get_mut(place(joined(word[0], word[1]), shift_of_long(shift)) % GROWTH) {
                    *set = [word, set[0]];
                }
            }
            long.extend_from_slice(&sets);
        }
        Self::of(short, long)
    }

    fn recognise_short(Set(set): &mut Set, word: u64, analyse: impl FnOnce() -> Recognised) -> Recognised {
        let [one, two, three, four] = *set;
        if one[0] == word {
            return Recognised::from_u64(one[1]);
        }
        let (found, order) = if two[0] == word {
            (two, [two, one, three, four])
        } else if three[0] == word {
            (three, [one, three, two, four])
        } else if four[0] == word {
            (four, [one, two, four, three])
        } else {
            let new = [word, analyse().as_u64()];
            // A word met once takes no place of those met again and again.
            let order = match [one[0], two[0]] {
                [0, _] => [new, two, three, four],
                [_, 0] => [one, new, three, four],
                _ => [one, two, new, three],
            };
            (new, order)
        };
        *set = order;
        Recognised::from_u64(found[1])
    }

    fn recognise_long(&mut self, word: [u64; 2], analyse: impl FnOnce() -> Recognised) -> Recognised {
        let [first, others] = word;
        let place = place(joined(first, others), shift_of_long(self.shift));
        let Some(set) = self.long.get_mut(place) else { return analyse() };
        let [one, two] = *set;
        let known = if one[..2] == word {
            one
        } else if two[..2] == word {
            *set = [two, one];
            two
        } else {
            let new = [word[0], word[1], analyse().as_u64()];
            *set = [new, one];
            new
        };
        Recognised::from_u64(known[2])
    }
}

impl Set {
    const EMPTY: Self = Self([[0; 2]; 4]);
}

/// The set of a number: the highest bits of the product depend on all of it.
#[inline(always)]
const fn place(number: u64, shift: u32) -> usize {
    number.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_shr(shift) as usize
}

/// Both halves of a longer word as one number.
const fn joined(first: u64, others: u64) -> u64 {
    first ^ others.wrapping_mul(0xD6E8_FEB8_6659_FD93)
}

/// There are fewer sets of longer words.
const fn shift_of_long(shift: u32) -> u32 {
    shift.saturating_add(SHARE.trailing_zeros())
}

/// As many sets of familiar words as there have been readers at once.
#[derive(Debug, Default)]
pub(super) struct Readers(Mutex<Vec<Familiar>>);

impl Readers {
    /// Nobody has read yet.
    pub(super) const fn none() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// A set that nobody uses.
    pub(super) fn take(&self) -> Familiar {
        let free = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        free.unwrap_or_else(Familiar::none)
    }

    /// Gives a set back for the next reader.
    pub(super) fn give_back(&self, familiar: Familiar) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(familiar);
    }
}

impl Clone for Readers {
    /// Another lexicon may come to know other words: it starts with none.
    fn clone(&self) -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::class::Classes;
    use crate::lexicon::recognised::Flags;
    use crate::lexicon::verb::{Analysis, Entry};

    fn known(set: u16) -> Recognised {
        let entry = Entry { classes: Classes::NONE, set, readings: (0, 0), gender: None, number: None, place: None };
        let analysis = Analysis { entry: crate::lexicon::verb::EntryId(1), ..Analysis::UNKNOWN };
        Recognised::of(analysis, &entry, Classes::NONE, Flags::default())
    }

    fn typed(letters: &str) -> Typed {
        Typed::of(letters).unwrap()
    }

    #[test]
    fn a_set_is_a_line_of_the_cache() {
        assert_eq!((size_of::<Set>(), align_of::<Set>()), (64, 64));
    }

    #[test]
    fn words_stay_known_when_the_table_grows() {
        let mut familiar = Familiar::none();
        // A set has room for four, and few sets have more than three of these.
        let letters: Vec<char> = ('ب'..='غ').collect();
        let words = |number: usize| {
            let short: String = [number, number / 18, number / 324].map(|at| letters[at % 18]).iter().collect();
            [format!("{short}حبروزن"), short]
        };
        for number in 0..FIRST_SETS / 2 {
            for word in words(number) {
                familiar.recognise(typed(&word), || known(number as u16 + 2));
            }
        }
        let kept = |familiar: &Familiar| {
            let words = (0..FIRST_SETS / 2).flat_map(|number| words(number).map(|word| (number, word)));
            words
                .filter(|(number, word)| {
                    familiar.clone().recognise(typed(word), Recognised::default) == known(*number as u16 + 2)
                })
                .count()
        };
        let before = kept(&familiar);
        let grown = familiar.grown();
        assert!(before > FIRST_SETS / 2 && kept(&grown) == before);
        assert_eq!((grown.short.len(), grown.long.len()), (FIRST_SETS * GROWTH, FIRST_SETS * GROWTH / SHARE));
    }

    #[test]
    fn a_word_is_analysed_once() {
        let mut familiar = Familiar::none();
        let first = known(5);
        assert_eq!(familiar.recognise(typed("وزير"), || first), first);
        assert_eq!(familiar.recognise(typed("وزير"), Recognised::default), first);
        assert_eq!(familiar.in_front(typed("وزير")), Some(first));
        assert_eq!(familiar.in_front(typed("وزيرة")), None);
        // What has no number is never familiar.
        assert_eq!(familiar.recognise(Typed::default(), || first), first);
        assert_eq!(familiar.recognise(Typed::default(), || known(3)), known(3));
        assert_eq!(familiar.in_front(Typed::default()), None);
        assert_eq!(familiar.recognise(typed("وزيرة"), Recognised::default), Recognised::default());
        // Of more than eight letters: "and for their responsibility".
        let long = || typed("ولمسؤولياتهم");
        assert_eq!(familiar.recognise(long(), || known(7)), known(7));
        assert_eq!(familiar.recognise(long(), Recognised::default), known(7));
    }

    #[test]
    fn each_word_of_a_set_keeps_what_it_was_taken_for() {
        let mut familiar = Familiar::none();
        let letters: Vec<char> = ('ب'..='غ').collect();
        let words: Vec<String> = letters
            .iter()
            .flat_map(|one| letters.iter().map(move |two| (*one, *two)))
            .flat_map(|(one, two)| letters.iter().map(move |three| format!("{one}{two}{three}")))
            .collect();
        for _ in 0..3 {
            for (number, word) in words.iter().enumerate() {
                let own = known(number as u16 % 900 + 2);
                assert_eq!(familiar.recognise(typed(word), || own), own, "{word}");
            }
        }
    }
}
