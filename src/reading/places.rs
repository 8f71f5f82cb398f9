//! Places of a text, a bit for each word: noted while the words are read, and then found one by one without a look at those between.

use std::ops::Range;

/// So many words have their bits in one number.
const WORDS: usize = u64::BITS as usize;

/// Some words of a text, by their indices.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places(Vec<u64>);

impl Places {
    /// Adds the word at `index`, one of those that have been read.
    pub(super) fn add(&mut self, index: usize) {
        if let Some(bits) = self.0.get_mut(index / WORDS) {
            *bits |= 1 << (index % WORDS);
        }
    }

    /// The first of them in the range.
    #[inline]
    pub(crate) fn first(&self, range: Range<usize>) -> Option<usize> {
        let mut bits = self.0.get(range.start / WORDS)? & (u64::MAX << (range.start % WORDS));
        let mut before = range.start / WORDS * WORDS;
        while bits == 0 {
            before += WORDS;
            if before >= range.end {
                return None;
            }
            bits = *self.0.get(before / WORDS)?;
        }
        Some(before + bits.trailing_zeros() as usize).filter(|&found| found < range.end)
    }

    /// All of them, in order.
    pub(crate) fn all(&self) -> impl Iterator<Item = usize> {
        let mut next = 0;
        std::iter::from_fn(move || {
            let found = self.first(next..usize::MAX)?;
            next = found + 1;
            Some(found)
        })
    }
}

/// Several sorts of places, noted word by word.
pub(super) struct Noted<const N: usize> {
    places: [Places; N],
    /// The bits of the last words.
    bits: [u64; N],
    words: usize,
}

impl<const N: usize> Noted<N> {
    /// With room for so many words.
    pub(super) fn with_room(words: usize) -> Self {
        Self { places: std::array::from_fn(|_| Places(Vec::with_capacity(words / WORDS + 1))), bits: [0; N], words: 0 }
    }

    /// Notes for the next word which of the sorts it is.
    #[inline(always)]
    pub(super) fn note(&mut self, sorts: [bool; N]) {
        for (bits, sort) in self.bits.iter_mut().zip(sorts) {
            *bits |= u64::from(sort) << (self.words % WORDS);
        }
        self.words += 1;
        if self.words.is_multiple_of(WORDS) {
            self.turn();
        }
    }

    #[inline(never)]
    fn turn(&mut self) {
        for (places, bits) in self.places.iter_mut().zip(&mut self.bits) {
            places.0.push(std::mem::take(bits));
        }
    }

    /// What was noted of each sort.
    pub(super) fn places(mut self) -> [Places; N] {
        self.turn();
        self.places
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_place_is_that_of_the_first_word(words in proptest::collection::vec(0_u8..40, 0..300), first in 0_usize..320, length in 0_usize..320) {
            let mut noted = Noted::with_room(10);
            words.iter().for_each(|&word| noted.note([word == 0, word == 1]));
            let [mut places, others] = noted.places();
            others.all().for_each(|index| places.add(index));
            let range = first..first + length;
            let expected = range.clone().find(|&index| words.get(index).is_some_and(|&word| word <= 1));
            prop_assert_eq!(places.first(range), expected);
            prop_assert_eq!(places.all().count(), words.iter().filter(|&&word| word <= 1).count());
        }
    }
}
