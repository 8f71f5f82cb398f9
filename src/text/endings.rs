//! The last letters of some words: few words of a text end so, and all others are turned away at little cost.

use super::key::{Key, Tail};

/// The endings of a set of words. It never turns away one of them, however it is typed.
pub(crate) struct Endings {
    /// For the last two letters a bit for each letter before them; the lowest where these two are the whole word.
    bits: [u64; PLACES],
}

/// So many places are there for the last two letters.
const PLACES: usize = 256;

impl Endings {
    /// The endings of these words.
    pub(crate) fn of(words: impl Iterator<Item = Key>) -> Self {
        let mut endings = Self { bits: [0; PLACES] };
        for word in words {
            let tail = word.tail();
            if let Some(bits) = endings.bits.get_mut(place(tail)) {
                *bits |= 1_u64.wrapping_shl(u32::from(tail.third_last()));
            }
        }
        endings
    }

    /// Whether the word of these bytes may be one of them, or what is left of it without some letters in front, if that is more than one.
    pub(crate) fn may_have(&self, word: &[u8]) -> bool {
        Tail::of(word).is_none_or(|tail| self.may_end(tail))
    }

    /// The same of a word with these last letters.
    pub(crate) fn may_end(&self, tail: Tail) -> bool {
        let bits = self.bits.get(place(tail)).copied().unwrap_or(0);
        bits & (1 | 1_u64.wrapping_shl(u32::from(tail.third_last()))) != 0
    }
}

fn place(tail: Tail) -> usize {
    let [one, two] = tail.last_two();
    (usize::from(one) ^ usize::from(two) << 2) % PLACES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_otherwise_is_turned_away() {
        let endings = Endings::of(["أمس", "مساء", "غد"].into_iter().filter_map(Key::of));
        for word in ["أمس", "امس", "أمسِ", "أمـس", "بالأمس", "مساء", "ﺃﻣﺲ", "غد", "وغد"]
        {
            assert!(endings.may_have(word.as_bytes()), "{word}");
        }
        for word in ["وزارة", "قال", "شمس", "مس"] {
            assert!(!endings.may_have(word.as_bytes()), "{word}");
        }
    }
}
