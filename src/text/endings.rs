//! The last two letters of some words: few words of a text end so, and all others are turned away at little cost.

use super::key::Key;

/// The endings of a set of words. It never turns away one of them, however it is typed.
pub(crate) struct Endings {
    bits: [u64; PLACES],
}

/// So many times 64 bits.
const PLACES: usize = 32;

impl Endings {
    /// The endings of these words.
    pub(crate) fn of(words: impl Iterator<Item = Key>) -> Self {
        let mut endings = Self { bits: [0; PLACES] };
        for word in words {
            let (place, bit) = place(word.tail().last_two());
            if let Some(bits) = endings.bits.get_mut(place) {
                *bits |= bit;
            }
        }
        endings
    }

    /// Whether the word may be one of them, or what is left of it without some letters in front, if that is more than one.
    pub(crate) fn may_have(&self, word: &str) -> bool {
        Key::last_two(word).is_none_or(|ending| {
            let (place, bit) = place(ending);
            self.bits.get(place).is_some_and(|bits| bits & bit != 0)
        })
    }
}

fn place([one, two]: [u8; 2]) -> (usize, u64) {
    let spread = usize::from(one) ^ usize::from(two) << 5;
    (spread / 64 % PLACES, 1_u64.wrapping_shl(spread as u32 % 64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_otherwise_is_turned_away() {
        let endings = Endings::of(["أمس", "مساء"].into_iter().filter_map(Key::of));
        for word in ["أمس", "امس", "أمسِ", "أمـس", "بالأمس", "مساء", "ﺃﻣﺲ"] {
            assert!(endings.may_have(word), "{word}");
        }
        assert!(!endings.may_have("وزارة") && !endings.may_have("قال"));
    }
}
