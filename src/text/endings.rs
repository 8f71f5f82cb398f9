//! The last letters of some words: few words of a text end so, and all others are turned away at little cost.

use super::key::{BLOCK, Key, NONE, Tail, code_of};

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

/// The last two letters of one word, to be looked for in the bytes of others: fewer operations for each than taking their letters apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ending {
    last: &'static Spellings,
    before: &'static Spellings,
}

/// The letters of the Arabic block, a bit for each second byte under the lowest two bits of the first.
type Spellings = [u64; 4];

impl Ending {
    /// That of the word with this key.
    pub(crate) fn of(key: Key) -> Self {
        let [before, last] = key.tail().last_two().map(spellings);
        Self { last, before }
    }

    /// Whether a word may end so of which these are the last bytes, however it is typed, and with whatever in front of it.
    #[inline]
    pub(crate) fn may_end(self, bytes: &[u8]) -> bool {
        let Some(&[one, two, three, four]) = bytes.last_chunk() else { return true };
        // The last sign may be a mark on the last letter.
        is_one(self.last, [three, four]) && (is_one(self.before, [one, two]) || is_one(self.last, [one, two]))
    }
}

/// Whether the letter is one of these, or none of the Arabic block.
#[inline]
fn is_one(spellings: &Spellings, [lead, second]: [u8; 2]) -> bool {
    let row = spellings.get(usize::from(lead & 3)).copied().unwrap_or(0);
    lead & 0xFC != 0xD8 || row >> (second & 0x3F) & 1 == 1
}

/// What folds into the letter of this code, and what is no letter, such as marks; of none all.
fn spellings(code: u8) -> &'static Spellings {
    static ALL: Spellings = [u64::MAX; 4];
    SPELLINGS.get(usize::from(code)).filter(|_| code > 0).unwrap_or(&ALL)
}

/// That of each code.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "a table that is filled while compiling")]
static SPELLINGS: [Spellings; 128] = {
    let (mut table, mut others) = ([[0; 4]; 128], [0_u64; 4]);
    let mut place = 0;
    while place < 256 {
        let code = code_of(BLOCK + place as u32);
        let row = if code == NONE { &mut others } else { &mut table[code as usize] };
        row[place / 64] |= 1 << (place % 64);
        place += 1;
    }
    let mut code = 0;
    while code < table.len() {
        let mut row = 0;
        while row < others.len() {
            table[code][row] |= others[row];
            row += 1;
        }
        code += 1;
    }
    table
};

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

    #[test]
    fn a_word_ends_like_itself_however_it_is_typed() {
        let ending = |word: &str| Ending::of(Key::of(word).unwrap());
        for (word, others) in [
            ("حداد", &["حداد", "وحداد", "حدادٌ", "حـداد", "حدادّ", "ﺣﺪﺍﺩ", "Haddad", "د"][..]),
            ("مني", &["منى", "مني", "لمنی", "مُنى"]),
            ("ه", &["لبؤة", "ه"]),
        ] {
            for other in others {
                assert!(ending(word).may_end(other.as_bytes()), "{word}, {other}");
            }
        }
        for other in ["حدود", "حداث", "جديد", "نجم", "حدا"] {
            assert!(!ending("حداد").may_end(other.as_bytes()), "{other}");
        }
    }
}
