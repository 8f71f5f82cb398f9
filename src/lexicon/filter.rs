//! A set of bits that says of most words at once that no table has them: ordinary words cost one look at a few kilobytes.

use std::borrow::Cow;

use crate::text::key::Key;

/// A Bloom filter with one hash: a clear bit is a sure no.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    words: Cow<'static, [u64]>,
}

/// Spreads a key over 64 bits.
pub(super) const fn spread(key: u128) -> u64 {
    let folded = (key as u64) ^ ((key >> 64) as u64).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let mixed = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ (mixed >> 32)
}

impl Filter {
    /// A filter of these keys, with about sixteen bits a key.
    pub(super) fn new<'k>(keys: impl ExactSizeIterator<Item = &'k Key>) -> Self {
        let mut words = vec![0; (keys.len() / 4).saturating_add(1).checked_next_power_of_two().unwrap_or(1)];
        let count = words.len();
        for key in keys {
            let (word, bit) = place(*key, count);
            if let Some(word) = words.get_mut(word) {
                *word |= bit;
            }
        }
        Self { words: Cow::Owned(words) }
    }

    /// The filter that these bits are.
    pub(super) const fn of_words(words: &'static [u64]) -> Self {
        Self { words: Cow::Borrowed(words) }
    }

    /// Its bits.
    #[allow(dead_code, reason = "called where the standard lexicon is made")]
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }

    /// Whether the key may be among those of the filter.
    pub(super) fn may_have(&self, key: Key) -> bool {
        let (word, bit) = place(key, self.words.len());
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }
}

/// The word of the bit for the key among so many, a power of two, and the bit in it.
fn place(key: Key, words: usize) -> (usize, u64) {
    let hash = spread(key.as_u128());
    ((hash >> 6) as usize & words.wrapping_sub(1), 1 << (hash & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_in_is_found() {
        let keys: Vec<Key> = ["قال", "أكد", "وزير", "رويترز"].iter().filter_map(|word| Key::of(word)).collect();
        let filter = Filter::new(keys.iter());
        assert_eq!(keys.len(), 4);
        assert!(keys.iter().all(|key| filter.may_have(*key)));
    }

    #[test]
    fn an_empty_filter_has_nothing() {
        let key = Key::of("قال").unwrap();
        assert!(!Filter::default().may_have(key));
        assert!(!Filter::new([].iter()).may_have(key));
    }
}
