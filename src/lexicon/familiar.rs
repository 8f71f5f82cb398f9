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
/// So many sets share the words behind their first: in a table of half the size more is near when it is asked for.
const SHARED: usize = 1 << 1;
/// When a third of the places may be taken, there are so many times as many sets.
const GROWTH: usize = 1 << 3;
/// Of sets of longer words, which are few, there is one for so many.
const SHARE: usize = 1 << 2;

/// A word as it was typed and what it was taken for.
type Short = [u64; 2];
type Long = [u64; 3];

/// Words of up to eight letters behind the first of their sets, four of them: as many as lie side by side in memory that is fetched at once.
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
    /// The first word of each set of short words. Nearly all words that are met are among them, so they lie together: a fifth of the memory.
    first: Vec<Short>,
    /// The others of two sets.
    behind: Vec<Set>,
    long: Vec<[Long; 2]>,
    /// Which bits of a hash tell the set of a short word: those above so many.
    shift: u32,
    /// So many new words are met before the table grows.
    room: usize,
}

impl Familiar {
    fn none() -> Self {
        Self::of(vec![[0; 2]; FIRST_SETS], vec![Set::EMPTY; FIRST_SETS / SHARED], vec![NO_LONG; FIRST_SETS / SHARE])
    }

    /// The table of these sets, as many as a power of two.
    fn of(first: Vec<Short>, behind: Vec<Set>, long: Vec<[Long; 2]>) -> Self {
        let room = if first.len() < SETS { first.len() } else { usize::MAX };
        let shift = u64::BITS.saturating_sub(first.len().trailing_zeros());
        Self { first, behind, long, shift, room }
    }

    /// Finds what is known of up to 64 words that stand in front of their sets, as nearly all that are met do, and gives a bit for each of the
    /// others. Which words these are nobody can foresee, so there is no branch.
    #[inline(always)]
    pub(crate) fn in_front(&self, words: &[Typed], found: &mut [Recognised]) -> u64 {
        let (first, shift) = (self.first.as_slice(), self.shift);
        let (mut others, mut bit) = (0, 1_u64);
        for (typed, found) in words.iter().zip(found) {
            let [word, rest] = typed.halves();
            let [one, known] = first.get(place(word, shift)).copied().unwrap_or_default();
            *found = Recognised::from_u64(known);
            others |= if (one ^ word) | rest == 0 { 0 } else { bit };
            bit <<= 1;
        }
        others
    }

    /// Looks once at where each of these words, a bit for each, would stand behind another: what memory gives for all at once is there when
    /// they are looked for one by one.
    #[inline(always)]
    pub(crate) fn look_ahead(&self, words: &[Typed], others: u64) {
        let (mut left, mut seen) = (others, 0);
        while left != 0 {
            let typed = words.get(left.trailing_zeros() as usize).copied().unwrap_or_default();
            seen ^= match typed.halves() {
                [word, 0] => self.behind.get(place(word, self.shift) / SHARED).map_or(0, |Set([two, ..])| two[0]),
                [word, others] => self
                    .long
                    .get(place(joined(word, others), shift_of_long(self.shift)))
                    .map_or(0, |[[one, ..], _]| *one),
            };
            left &= left.wrapping_sub(1);
        }
        std::hint::black_box(seen);
    }

    /// What is known of a word. One that is met again comes nearer to the front of its set.
    #[inline]
    pub(crate) fn find(&mut self, typed: Typed) -> Option<Recognised> {
        match typed.halves() {
            [word, 0] => {
                let place = place(word, self.shift);
                let (first, Set(others)) = (self.first.get_mut(place)?, self.behind.get_mut(place / SHARED)?);
                find_short(first, others, word)
            }
            [word, others] => {
                let set = self.long.get_mut(place(joined(word, others), shift_of_long(self.shift)))?;
                if let [_, two] = *set
                    && two[..2] == [word, others]
                {
                    *set = [two, set[0]];
                }
                let [one, other, known] = set[0];
                ([one, other] == [word, others]).then_some(Recognised::from_u64(known))
            }
        }
    }

    /// Keeps what a word is that was not found.
    pub(crate) fn add(&mut self, typed: Typed, new: Recognised) {
        match typed.halves() {
            _ if typed == Typed::default() => return,
            [word, 0] => {
                let place = place(word, self.shift);
                let others = self.behind.get_mut(place / SHARED);
                if let (Some(first), Some(Set(others))) = (self.first.get_mut(place), others) {
                    add_short(first, others, [word, new.as_u64()]);
                }
            }
            [word, others] => {
                if let Some(set) = self.long.get_mut(place(joined(word, others), shift_of_long(self.shift))) {
                    *set = [[word, others, new.as_u64()], set[0]];
                }
            }
        }
        self.room = self.room.saturating_sub(1);
        if self.room == 0 {
            *self = self.grown();
        }
    }

    /// The same words in more sets. What was one set becomes some that stand one behind the other.
    #[cold]
    fn grown(&self) -> Self {
        let mut firsts = Vec::with_capacity(self.first.len().saturating_mul(GROWTH));
        let mut behind = Vec::with_capacity(self.behind.len().saturating_mul(GROWTH));
        let mut long = Vec::with_capacity(self.long.len().saturating_mul(GROWTH));
        let shift = self.shift.saturating_sub(GROWTH.trailing_zeros());
        // The last word of a set goes first, so that the first stands in front again.
        for (first, Set(words)) in self.first.as_chunks::<SHARED>().0.iter().zip(&self.behind) {
            let (mut fronts, mut sets) = ([[0; 2]; SHARED * GROWTH], [Set::EMPTY; GROWTH]);
            for &word in words.iter().rev().chain(first).filter(|word| word[0] != 0) {
                let place = place(word[0], shift) % (SHARED * GROWTH);
                let set = sets.get_mut(place / SHARED);
                if let (Some(front), Some(Set(set))) = (fronts.get_mut(place), set) {
                    let [two, three, four, _] = *set;
                    *set = [std::mem::replace(front, word), two, three, four];
                }
            }
            firsts.extend_from_slice(&fronts);
            behind.extend_from_slice(&sets);
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
        Self::of(firsts, behind, long)
    }
}

/// The word among those of its set, which changes places with the one before it.
#[inline]
fn find_short(first: &mut Short, others: &mut [Short; 4], word: u64) -> Option<Recognised> {
    let [two, three, four, five] = *others;
    let found = if first[0] == word {
        *first
    } else if two[0] == word {
        *others = [std::mem::replace(first, two), three, four, five];
        two
    } else if three[0] == word {
        *others = [three, two, four, five];
        three
    } else if four[0] == word {
        *others = [two, four, three, five];
        four
    } else if five[0] == word {
        *others = [two, three, five, four];
        five
    } else {
        return None;
    };
    Some(Recognised::from_u64(found[1]))
}

/// Adds a word to its set. One that is met once takes no place of those met again and again.
fn add_short(first: &mut Short, others: &mut [Short; 4], new: Short) {
    let [two, three, four, _] = *others;
    match [first[0], two[0]] {
        [0, _] => *first = new,
        [_, 0] => *others = [new, three, four, others[3]],
        _ => *others = [two, new, three, four],
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

    /// What is known of a word that stands in front, as the second of two of which the first is unknown.
    fn in_front(familiar: &Familiar, word: Typed) -> Option<Recognised> {
        let mut found = [Recognised::default(); 2];
        let others = familiar.in_front(&[typed("مجهول"), word], &mut found);
        assert_eq!(others & 1, 1);
        (others >> 1 == 0).then_some(found[1])
    }

    /// What the word is, by memory or for the first time.
    fn recognise(familiar: &mut Familiar, word: Typed, new: Recognised) -> Recognised {
        familiar.find(word).unwrap_or_else(|| {
            familiar.add(word, new);
            new
        })
    }

    #[test]
    fn a_set_is_a_line_of_the_cache() {
        assert_eq!((size_of::<Set>(), align_of::<Set>()), (64, 64));
    }

    #[test]
    fn words_stay_known_when_the_table_grows() {
        let mut familiar = Familiar::none();
        // Two sets have room for six, and few have more than four of these.
        let letters: Vec<char> = ('ب'..='غ').collect();
        let words = |number: usize| {
            let short: String = [number, number / 18, number / 324].map(|at| letters[at % 18]).iter().collect();
            [format!("{short}حبروزن"), short]
        };
        for number in 0..FIRST_SETS / 4 {
            for word in words(number) {
                recognise(&mut familiar, typed(&word), known(number as u16 + 2));
            }
        }
        let kept = |familiar: &Familiar| {
            let words = (0..FIRST_SETS / 4).flat_map(|number| words(number).map(|word| (number, word)));
            words.filter(|(number, word)| familiar.clone().find(typed(word)) == Some(known(*number as u16 + 2))).count()
        };
        let before = kept(&familiar);
        let grown = familiar.grown();
        assert!(before > FIRST_SETS / 4 && kept(&grown) == before);
        assert_eq!((grown.behind.len(), grown.long.len()), (FIRST_SETS / SHARED * GROWTH, FIRST_SETS * GROWTH / SHARE));
    }

    #[test]
    fn a_word_is_analysed_once() {
        let mut familiar = Familiar::none();
        let first = known(5);
        assert_eq!(recognise(&mut familiar, typed("وزير"), first), first);
        assert_eq!(recognise(&mut familiar, typed("وزير"), Recognised::default()), first);
        assert_eq!(in_front(&familiar, typed("وزير")), Some(first));
        assert_eq!(in_front(&familiar, typed("وزيرة")), None);
        // What has no number is never familiar.
        assert_eq!(recognise(&mut familiar, Typed::default(), first), first);
        assert_eq!(recognise(&mut familiar, Typed::default(), known(3)), known(3));
        assert_eq!(in_front(&familiar, Typed::default()), None);
        assert_eq!(recognise(&mut familiar, typed("وزيرة"), Recognised::default()), Recognised::default());
        // Of more than eight letters: "and for their responsibility".
        let long = || typed("ولمسؤولياتهم");
        assert_eq!(recognise(&mut familiar, long(), known(7)), known(7));
        assert_eq!(recognise(&mut familiar, long(), Recognised::default()), known(7));
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
                assert_eq!(recognise(&mut familiar, typed(word), own), own, "{word}");
            }
        }
    }
}
