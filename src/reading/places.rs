//! Places of a text, some bits for each word: noted while the words are read, and then found one by one without a look at those between.

use std::ops::Range;

use crate::lexicon::Recognised;

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
    /// The first word of a known name of several words.
    KnownName,
}

/// So many sorts there are; the flags of all but the last, which no word shows by itself, are the lowest of [`Flags`](crate::lexicon::Flags), in this order.
const SORTS: usize = 6;
/// So many words have their bits in one number of each sort.
pub(super) const WORDS: usize = u64::BITS as usize;

/// The places of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    bits: Vec<[u64; SORTS]>,
}

/// Which of 64 words, bit by bit, are of interest for what several words make up.
pub(super) struct Noted {
    pub(super) begin_names: u64,
    pub(super) continue_names: u64,
    pub(super) marked: u64,
}

impl Places {
    /// With room for so many words.
    pub(super) fn with_room(words: usize) -> Self {
        Self { bits: Vec::with_capacity(words / WORDS + 1) }
    }

    /// Notes which sorts of place the next 64 words are.
    pub(super) fn note(&mut self, words: &[Recognised; WORDS]) -> Noted {
        let [cue, naming, name, stop, mark, begin_names, continue_names, marked] = by_flag(words);
        self.bits.push([cue, naming, name, stop, mark, 0]);
        Noted { begin_names, continue_names, marked }
    }

    /// Adds the word at `index`, one of those that have been read.
    pub(super) fn add(&mut self, index: usize, sort: Place) {
        if let Some(bits) = self.bits.get_mut(index / WORDS).and_then(|bits| bits.get_mut(sort as usize)) {
            *bits |= 1 << (index % WORDS);
        }
    }

    /// Whether the word at `index` is such a place.
    #[inline]
    pub(super) fn is(&self, index: usize, sort: Place) -> bool {
        self.bits(index, sort).is_some_and(|bits| bits >> (index % WORDS) & 1 == 1)
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

/// For each flag the words that have it: the square of bits, eight words by eight flags, turned over its diagonal by exchanging ever smaller
/// squares (Hacker's Delight, 7-3).
fn by_flag(words: &[Recognised; WORDS]) -> [u64; 8] {
    let mut turned = [[0; 8]; 8];
    for (column, eight) in words.as_chunks::<8>().0.iter().enumerate() {
        let mut square = u64::from_le_bytes(eight.map(|word| word.flags().0));
        for (mask, shift) in [(0x00AA_00AA_00AA_00AA, 7), (0x0000_CCCC_0000_CCCC, 14), (0x0000_0000_F0F0_F0F0, 28)] {
            let exchanged = (square ^ square >> shift) & mask;
            square ^= exchanged ^ exchanged << shift;
        }
        for (row, byte) in turned.iter_mut().zip(square.to_le_bytes()) {
            if let Some(place) = row.get_mut(column) {
                *place = byte;
            }
        }
    }
    turned.map(u64::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Flags;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_first_place_is_that_of_the_first_word(words in proptest::collection::vec(0_u8..40, 0..300), first in 0_usize..320, length in 0_usize..320) {
            let mut places = Places::with_room(10);
            let flags: Vec<Flags> = words
                .iter()
                .map(|&word| {
                    let mark = Flags::MARK.only_if(word <= 2);
                    match word {
                        0 => Flags::REPORTS.with(mark),
                        1 => Flags::NAMING.with(mark),
                        2 => Flags::STOP.with(mark),
                        3 => Flags::NAME,
                        _ => Flags::default(),
                    }
                })
                .collect();
            for flags in flags.chunks(WORDS) {
                let mut all = [Recognised::default(); WORDS];
                all.iter_mut().zip(flags).for_each(|(word, flags)| *word = Recognised::none(*flags));
                places.note(&all);
            }
            let others: Vec<usize> = places.all(Place::Naming).collect();
            others.into_iter().for_each(|index| places.add(index, Place::Cue));
            let range = first..first + length;
            let expected = |most| range.clone().find(|&index| words.get(index).is_some_and(|&word| word <= most));
            prop_assert_eq!(places.first(Place::Cue, range.clone()), expected(1));
            prop_assert_eq!(places.first(Place::Mark, range.clone()), expected(2));
            prop_assert_eq!(places.all(Place::Cue).count(), words.iter().filter(|&&word| word <= 1).count());
        }

        #[test]
        fn each_flag_is_found_at_its_word(flags in proptest::collection::vec(any::<u8>(), WORDS)) {
            let flags: [Flags; WORDS] = flags.into_iter().map(Flags).collect::<Vec<_>>().try_into().unwrap();
            let turned = by_flag(&flags.map(Recognised::none));
            for (word, of_word) in flags.iter().enumerate() {
                for (flag, words) in turned.iter().enumerate() {
                    prop_assert_eq!(of_word.0 >> flag & 1 == 1, words >> word & 1 == 1);
                }
            }
        }
    }
}
