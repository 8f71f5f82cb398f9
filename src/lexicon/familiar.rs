//! What a word was taken for when it was last read.
//!
//! A few thousand words make up most of the news. Taking a word apart costs several look-ups, so the outcome is kept under the word as
//! it was typed. It depends on nothing else, hence a text gives the same claims whatever was read before it.

use std::sync::{Mutex, PoisonError};

use super::recognised::Recognised;
use crate::text::typed::Typed;

/// How many words are kept, in pairs; a new word takes the place of the one of its pair that was met longer ago.
const PAIRS: usize = 1 << 15;

/// The words that one reader has met, with what they were taken for. Plain numbers, since a table of zeros takes no memory before it is
/// written to.
#[derive(Debug)]
pub(crate) struct Familiar {
    /// Two words that share a place, the one met last first.
    words: Vec<[[u64; 2]; 2]>,
    recognised: Vec<[u64; 2]>,
}

impl Familiar {
    fn none() -> Self {
        Self { words: vec![[[0; 2]; 2]; PAIRS], recognised: vec![[0; 2]; PAIRS] }
    }

    /// What the word is, by memory or by `analyse`; a word without a number is not kept.
    #[inline]
    pub(crate) fn recognise(&mut self, typed: Option<Typed>, analyse: impl FnOnce() -> Recognised) -> Recognised {
        let Some(typed) = typed else { return analyse() };
        let (place, word) = (typed.spread() as usize % PAIRS, typed.halves());
        let (Some(words), Some(recognised)) = (self.words.get_mut(place), self.recognised.get_mut(place)) else {
            return analyse();
        };
        if words[0] != word {
            *words = [words[1], words[0]];
            *recognised = [recognised[1], recognised[0]];
            if words[0] != word {
                (words[0], recognised[0]) = (word, analyse().as_u64());
            }
        }
        Recognised::from_u64(recognised[0])
    }
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
    use crate::lexicon::verb::{Analysis, Entry};

    fn known(set: u16) -> Recognised {
        let entry = Entry { classes: Classes::NONE, set, readings: (0, 0), gender: None, number: None, place: None };
        Recognised::of(Analysis { entry: crate::lexicon::verb::EntryId(1), ..Analysis::UNKNOWN }, &entry, Classes::NONE)
    }

    #[test]
    fn a_word_is_analysed_once() {
        let mut familiar = Familiar::none();
        let first = known(5);
        assert_eq!(familiar.recognise(Typed::of("وزير"), || first), first);
        assert_eq!(familiar.recognise(Typed::of("وزير"), || Recognised::NOTHING), first);
        assert_eq!(familiar.recognise(Typed::of("وزيرة"), || Recognised::NOTHING), Recognised::NOTHING);
    }

    #[test]
    fn a_word_that_has_no_number_is_analysed_each_time() {
        let mut familiar = Familiar::none();
        let first = known(6);
        assert_eq!(familiar.recognise(Typed::of("CNN"), || first), first);
        assert_eq!(familiar.recognise(Typed::of("CNN"), || Recognised::NOTHING), Recognised::NOTHING);
    }
}
