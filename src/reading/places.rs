//! Places of a text, some bits for each word: noted while the words are read, and then found one by one without a look at those between.

use std::ops::Range;

/// What may stand at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A word that a clause that reports may have for its cue.
    Cue,
    /// A word or a quotation mark with which a phrase may begin that names somebody.
    Naming,
    /// A word of which a person's name may be made.
    Name,
    /// A mark that may end a sentence, line ends among them.
    Stop,
    /// The same, or a quotation mark.
    Mark,
}

/// So many sorts there are.
const SORTS: usize = 5;
/// So many words have their bits in one number of each sort.
const WORDS: usize = u64::BITS as usize;

/// The places of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    bits: Vec<[u64; SORTS]>,
    /// The bits of the last words, and how many words there were.
    last: [u64; SORTS],
    words: usize,
}

impl Places {
    /// With room for so many words.
    pub(super) fn with_room(words: usize) -> Self {
        Self { bits: Vec::with_capacity(words / WORDS + 1), ..Self::default() }
    }

    /// Notes which sorts of place the next word is, in the order of the sorts.
    #[inline(always)]
    pub(super) fn note(&mut self, sorts: [bool; SORTS]) {
        for (bits, sort) in self.last.iter_mut().zip(sorts) {
            *bits |= u64::from(sort) << (self.words % WORDS);
        }
        self.words += 1;
        if self.words.is_multiple_of(WORDS) {
            self.conclude();
        }
    }

    /// Makes the last words ready to be found.
    #[inline(never)]
    pub(super) fn conclude(&mut self) {
        self.bits.push(std::mem::take(&mut self.last));
    }

    /// Adds the word at `index`, one of those that have been read.
    pub(super) fn add(&mut self, index: usize, sort: Place) {
        if let Some(bits) = self.bits.get_mut(index / WORDS).and_then(|bits| bits.get_mut(sort as usize)) {
            *bits |= 1 << (index % WORDS);
        }
    }

    fn bits(&self, index: usize, sort: Place) -> Option<u64> {
        self.bits.get(index / WORDS)?.get(sort as usize).copied()
    }

    /// The first place of the sort in the range.
    #[inline]
    pub(super) fn first(&self, sort: Place, range: Range<usize>) -> Option<usize> {
        let mut bits = self.bits(range.start, sort)? & (u64::MAX << (range.start % WORDS));
        let mut before = range.start / WORDS * WORDS;
        while bits == 0 {
            before += WORDS;
            if before >= range.end {
                return None;
            }
            bits = self.bits(before, sort)?;
        }
        Some(before + bits.trailing_zeros() as usize).filter(|&found| found < range.end)
    }

    /// All places of the sort, in order.
    pub(super) fn all(&self, sort: Place) -> impl Iterator<Item = usize> {
        let mut next = 0;
        std::iter::from_fn(move || {
            let found = self.first(sort, next..usize::MAX)?;
            next = found + 1;
            Some(found)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_place_is_that_of_the_first_word(words in proptest::collection::vec(0_u8..40, 0..300), first in 0_usize..320, length in 0_usize..320) {
            let mut places = Places::with_room(10);
            words.iter().for_each(|&word| places.note([word == 0, word == 1, word == 3, word == 2, word <= 2]));
            places.conclude();
            let others: Vec<usize> = places.all(Place::Naming).collect();
            others.into_iter().for_each(|index| places.add(index, Place::Cue));
            let range = first..first + length;
            let expected = |most| range.clone().find(|&index| words.get(index).is_some_and(|&word| word <= most));
            prop_assert_eq!(places.first(Place::Cue, range.clone()), expected(1));
            prop_assert_eq!(places.first(Place::Mark, range.clone()), expected(2));
            prop_assert_eq!(places.all(Place::Cue).count(), words.iter().filter(|&&word| word <= 1).count());
        }
    }
}
