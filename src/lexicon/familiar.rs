//! What a word was taken for when it was last read.
//!
//! A few thousand words make up most of the news. Taking a word apart costs several look-ups, so the outcome is kept under the word as
//! it was typed. It depends on nothing else, hence a text gives the same claims whatever was read before it.

use std::sync::{Mutex, PoisonError};

use super::recognised::Recognised;
use crate::text::typed::Typed;

/// Words of up to eight letters, four to a set: as many as lie side by side in memory that is fetched at once.
const SETS: usize = 1 << 15;
/// Longer words, which are few, two to a set.
const LONG_SETS: usize = 1 << 13;

/// A word as it was typed and what it was taken for. Plain numbers, since a table of zeros takes no memory before it is written to.
type Short = [u64; 2];
type Long = [u64; 3];
/// Numbers in a set of short words: a line of the processor's cache.
const SET: usize = 8;

/// The words that one reader has met, with what they were taken for; in each set those met most often stand in front.
#[derive(Debug)]
pub(crate) struct Familiar {
    /// Sets one after the other; the first begins where a line of the cache does.
    short: Vec<u64>,
    first: usize,
    long: Vec<[Long; 2]>,
}

impl Familiar {
    fn none() -> Self {
        let short = vec![0; (SETS + 1) * SET];
        let first = short.as_ptr().align_offset(size_of::<[u64; SET]>()).min(SET);
        Self { short, first, long: vec![[[0; 3]; 2]; LONG_SETS] }
    }

    /// What is known of a short word that stands in front of its set: nearly all that are met do.
    #[inline(always)]
    pub(crate) fn in_front(&self, typed: Typed) -> Option<Recognised> {
        let [word, others] = typed.halves();
        let [one, known] = *self.short.get(self.set(word)..)?.first_chunk()?;
        (one == word && others == 0).then_some(Recognised::from_u64(known))
    }

    /// What the word is, by memory or by `analyse`.
    #[inline(never)]
    pub(crate) fn recognise(&mut self, typed: Typed, analyse: impl FnOnce() -> Recognised) -> Recognised {
        let [word, others] = typed.halves();
        if typed == Typed::default() {
            return analyse();
        }
        if others != 0 {
            return self.recognise_long([word, others], analyse);
        }
        let set = self.set(word);
        match self.short.get_mut(set..).and_then(|sets| sets.first_chunk_mut()) {
            Some(set) => Self::recognise_short(set, word, analyse),
            None => analyse(),
        }
    }

    /// Where the set of a short word begins.
    #[inline(always)]
    const fn set(&self, word: u64) -> usize {
        place(word, SETS).wrapping_mul(SET).wrapping_add(self.first)
    }

    fn recognise_short(set: &mut [u64; SET], word: u64, analyse: impl FnOnce() -> Recognised) -> Recognised {
        let [a, b, c, d, e, f, g, h] = *set;
        let [one, two, three, four]: [Short; 4] = [[a, b], [c, d], [e, f], [g, h]];
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
        let [[a, b], [c, d], [e, f], [g, h]] = order;
        *set = [a, b, c, d, e, f, g, h];
        Recognised::from_u64(found[1])
    }

    fn recognise_long(&mut self, word: [u64; 2], analyse: impl FnOnce() -> Recognised) -> Recognised {
        let [first, others] = word;
        let place = place(first ^ others.wrapping_mul(0xD6E8_FEB8_6659_FD93), LONG_SETS);
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

/// The set of a number among so many, a power of two: the highest bits of the product depend on all of it.
const fn place(number: u64, sets: usize) -> usize {
    let high = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    (high >> 32_u32.saturating_sub(sets.trailing_zeros())) as usize
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
        let familiar = Familiar::none();
        assert_eq!(familiar.short[familiar.first..].as_ptr() as usize % 64, 0);
        assert!(familiar.first + SETS * SET <= familiar.short.len());
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
