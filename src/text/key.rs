//! A word's folded letters, packed into one number: what the lexicon and the names look words up by.

use super::orthography::{Fold, fold_char, fold_letter};

/// Bits a letter.
pub(super) const WIDTH: u32 = 7;
/// Letters a key can hold.
pub(crate) const LETTERS: u32 = 18;
/// In each of four letters read as one number: the bits of the first byte that tell the Arabic block, what they are in it, all bits of the
/// first byte, and those of the second that tell the letter.
const LEADS: u64 = 0x00FC_00FC_00FC_00FC;
const LEAD: u64 = 0x00D8_00D8_00D8_00D8;
const ALL_LEADS: u64 = 0x00FF_00FF_00FF_00FF;
const PLACES: u64 = 0x003F_003F_003F_003F;
/// Letters that fit into one register.
const HALF: u32 = LETTERS / 2;

/// The folded letters of one word, 7 bits each, the first lowest. Equal keys are equal folded words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(u128);

impl Key {
    /// The key of a word; `None` for the empty word, for one of more than 18 letters, and for letters without a code.
    pub(crate) fn of(word: &str) -> Option<Self> {
        if word.len().is_multiple_of(2)
            && let Some(key) = Self::of_plain(word.as_bytes())
        {
            return Some(key);
        }
        let mut letters = Letters::default();
        for letter in word.chars() {
            if !is_joiner(letter) {
                let mut coded = Some(());
                fold_letter(letter, |part| coded = coded.and_then(|()| letters.push(code(part)?)));
                coded?;
            }
        }
        letters.key()
    }

    /// The key of an affix, given as folded letters. A letter without a code has no place in it.
    pub(crate) const fn of_affix<const N: usize>(letters: [char; N]) -> Self {
        let (mut packed, mut place) = (0, 0);
        let mut rest: &[char] = &letters;
        while let [letter, others @ ..] = rest {
            if let Some(code) = code(*letter) {
                packed |= (code as u128) << (place * WIDTH);
            }
            (place, rest) = (place + 1, others);
        }
        Self(packed)
    }

    /// The key of folded letters of the Arabic alphabet, two bytes each; of none it is the empty one, which no word has.
    #[inline(always)]
    #[allow(clippy::indexing_slicing, reason = "of constant words, while compiling; and place + 1 is below the length")]
    pub(crate) const fn of_letters(letters: &'static str) -> Self {
        let bytes = letters.as_bytes();
        let (mut packed, mut place) = (0, 0);
        while place + 1 < bytes.len() {
            let letter = (bytes[place] as u32 & 0x1F) << 6 | bytes[place + 1] as u32 & 0x3F;
            packed |= (((letter & 0x3F) ^ 0x20) as u128) << (place as u32 / 2 * WIDTH);
            place += 2;
        }
        Self(packed)
    }

    /// The key of a word that is nothing but Arabic letters, two bytes each: nearly all words are. One look at the
    /// table folds and codes a letter, and four letters are taken at a time.
    fn of_plain(word: &[u8]) -> Option<Self> {
        let (quarters, rest) = word.as_chunks::<8>();
        if word.is_empty() || word.len() > 2 * LETTERS as usize {
            return None;
        }
        // What is no such letter is noticed at the end, so that the loops have no branches.
        let (mut other, mut packed, mut shift) = (0, 0, 0);
        let mut coded = |place: u8| {
            let code = ARABIC.get(usize::from(place)).copied().unwrap_or(NONE);
            other |= code;
            u64::from(code)
        };
        let mut foreign = 0;
        for quarter in quarters {
            let letters = u64::from_le_bytes(*quarter);
            foreign |= letters & LEADS ^ LEAD;
            let places = (letters & (LEADS ^ ALL_LEADS)) << 6 | (letters >> 8) & PLACES;
            let four = coded(places as u8)
                | coded((places >> 16) as u8) << WIDTH
                | coded((places >> 32) as u8) << (2 * WIDTH)
                | coded((places >> 48) as u8) << (3 * WIDTH);
            packed |= u128::from(four) << shift;
            shift += 4 * WIDTH;
        }
        let (mut last, mut place) = (0, 0);
        for &[lead, second] in rest.as_chunks::<2>().0 {
            foreign |= u64::from(lead & 0xFC ^ 0xD8);
            last |= coded((lead & 3) << 6 | second & 0x3F) << place;
            place += WIDTH;
        }
        packed |= u128::from(last).checked_shl(shift).unwrap_or(0);
        (foreign == 0 && other & NONE == 0).then_some(Self(packed))
    }

    /// The key of packed letters.
    pub(crate) const fn packed(letters: u128) -> Self {
        Self(letters)
    }

    /// The code of the first letter.
    pub(crate) const fn first(self) -> u8 {
        (self.0 & 0x7F) as u8
    }

    /// The number of letters.
    pub(crate) const fn len(self) -> u32 {
        // Rounded up: the last letter may have leading zeros.
        (128 + WIDTH - 1 - self.0.leading_zeros()) / WIDTH
    }

    /// The folded letters.
    pub(crate) fn letters(self) -> impl Iterator<Item = char> {
        (0..self.len()).filter_map(move |place| letter((self.0 >> (place * WIDTH)) as u8 & 0x7F))
    }

    /// The packed letters.
    pub(crate) const fn as_u128(self) -> u128 {
        self.0
    }

    /// The last three letters, or as many as there are: they are asked for many suffixes at little cost.
    pub(crate) const fn tail(self) -> Tail {
        let bits = self.len() * WIDTH;
        Tail(match bits.checked_sub(3 * WIDTH) {
            Some(before) => (self.0 >> before) as u32,
            None => (self.0 as u32) << (3 * WIDTH - bits),
        })
    }

    /// The rest after `prefix`; `None` where the word does not begin with it or nothing is left.
    pub(crate) fn strip_prefix(self, prefix: Self) -> Option<Self> {
        let bits = prefix.len() * WIDTH;
        let rest = self.0 >> bits;
        (rest != 0 && self.0 & ((1 << bits) - 1) == prefix.0).then_some(Self(rest))
    }

    /// What stands before `suffix`; `None` where the word does not end with it or nothing is left.
    pub(crate) fn strip_suffix(self, suffix: Self) -> Option<Self> {
        let left = self.len().checked_sub(suffix.len()).filter(|&left| left > 0)?;
        let bits = left * WIDTH;
        (self.0 >> bits == suffix.0).then_some(Self(self.0 & ((1 << bits) - 1)))
    }

    /// The letters `first..end`; none where there are none in between.
    pub(crate) const fn cut(self, first: u32, end: u32) -> Self {
        let kept = match 1_u128.checked_shl(end * WIDTH) {
            Some(bit) => self.0 & (bit - 1),
            None => self.0,
        };
        match kept.checked_shr(first * WIDTH) {
            Some(rest) => Self(rest),
            None => Self(0),
        }
    }

    /// With one letter for another wherever it stands.
    pub(crate) fn replace(self, letter: Self, other: Self) -> Self {
        (0..self.len()).fold(Self(0), |replaced, place| {
            let own = self.cut(place, place + 1);
            Self(replaced.0 | (if own == letter { other.0 } else { own.0 }) << (place * WIDTH))
        })
    }

    /// Whether two words of at least five letters differ in one letter, or in two neighbours that changed places.
    pub(crate) fn differs_by_one(self, other: Self) -> bool {
        let (length, own) = (self.len(), other.len());
        if length.min(own) < 4 || length.abs_diff(own) > 1 {
            return false;
        }
        let differences = self.0 ^ other.0;
        if differences == 0 {
            return length > 4;
        }
        let same = differences.trailing_zeros() / WIDTH;
        let letter = |key: Self, place: u32| key.cut(place, place + 1);
        let rest = |letters: u128, from: u32| letters.checked_shr(from * WIDTH).unwrap_or(0);
        if length == own {
            let swapped = || {
                rest(differences, same + 2) == 0
                    && letter(self, same) == letter(other, same + 1)
                    && letter(self, same + 1) == letter(other, same)
            };
            return length > 4 && (rest(differences, same + 1) == 0 || swapped());
        }
        let (longer, shorter) = if length > own { (self, other) } else { (other, self) };
        // Of four letters, one alif inside may be missing: ترامب and ترمب.
        let missing =
            length.min(own) > 4 || same > 1 && same + 1 < longer.len() && letter(longer, same) == Self::of_letters("ا");
        missing && rest(longer.0, same + 1) == rest(shorter.0, same)
    }

    /// Both words written together; `None` where that is too long.
    pub(crate) fn concat(self, other: Self) -> Option<Self> {
        (self.len() + other.len() <= LETTERS).then(|| Self(self.0 | other.0 << (self.len() * WIDTH)))
    }
}

/// The last three letters of a key, the last one highest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tail(u32);

impl Tail {
    /// That of the key that the word of these bytes has, if it has one; `None` where its end is anything but plain.
    pub(crate) fn of(word: &[u8]) -> Option<Self> {
        let coded = |[lead, second]: [u8; 2]| {
            let code = ARABIC.get(usize::from((lead & 3) << 6 | second & 0x3F)).copied().unwrap_or(NONE);
            u32::from(code | if lead & 0xFC == 0xD8 { 0 } else { NONE })
        };
        let (one, two, three) = match (word.last_chunk(), word) {
            (Some(&[a, b, c, d, e, f]), _) => (coded([a, b]), coded([c, d]), coded([e, f])),
            (None, &[c, d, e, f]) => (0, coded([c, d]), coded([e, f])),
            _ => return None,
        };
        let plain = (one | two | three) & u32::from(NONE) == 0;
        plain.then_some(Self(one | two << WIDTH | three << (2 * WIDTH)))
    }

    /// Whether a word that ends so may end with another of which these are the last letters, or all where it has fewer.
    pub(crate) const fn may_end(self, other: Self) -> bool {
        match other.0.trailing_zeros() / WIDTH {
            0 => self.0 == other.0,
            1 => self.0 >> WIDTH == other.0 >> WIDTH,
            _ => self.last() == other.last(),
        }
    }

    /// The code of the last letter but two; 0 of a shorter word.
    pub(crate) const fn third_last(self) -> u8 {
        self.0 as u8 & 0x7F
    }

    /// The code of the last letter.
    pub(crate) const fn last(self) -> u8 {
        (self.0 >> (2 * WIDTH)) as u8
    }

    /// The codes of the last two letters.
    pub(crate) const fn last_two(self) -> [u8; 2] {
        [(self.0 >> WIDTH) as u8 & 0x7F, self.last()]
    }

    /// Whether the letters end with those of the suffix.
    pub(crate) const fn ends_with(self, suffix: Suffix) -> bool {
        self.0 >> suffix.shift == suffix.letters
    }
}

/// One to three letters that may stand at the end of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Suffix {
    letters: u32,
    /// What brings the last letters of a word to the same place.
    shift: u32,
}

impl Suffix {
    /// The suffix of a key of one to three letters.
    pub(crate) const fn of(key: Key) -> Self {
        Self { letters: key.0 as u32, shift: (3 - key.len()) * WIDTH }
    }
}

/// The letters of a key while they are gathered: the first nine in one register, the others in a second.
#[derive(Default)]
struct Letters {
    first: u64,
    others: u64,
    count: u32,
}

impl Letters {
    /// Adds a letter; `None` where there is no place for it.
    fn push(&mut self, code: u8) -> Option<()> {
        match self.count {
            place @ ..HALF => self.first |= u64::from(code) << (place * WIDTH),
            place @ HALF..LETTERS => self.others |= u64::from(code) << ((place - HALF) * WIDTH),
            _ => return None,
        }
        self.count += 1;
        Some(())
    }

    fn key(self) -> Option<Key> {
        (self.count > 0).then_some(Key(u128::from(self.first) | u128::from(self.others) << (HALF * WIDTH)))
    }
}

/// Hyphens and apostrophes inside a word are no letters of it.
const fn is_joiner(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '\'' | '‘' | '’')
}

/// Where the Arabic block begins.
pub(super) const BLOCK: u32 = 0x0600;
/// In a table of codes: no letter, or one without a code. No code has this bit.
pub(super) const NONE: u8 = 0x80;

/// The code of the letter that this one folds into; [`NONE`] where there is none.
pub(super) const fn code_of(letter: u32) -> u8 {
    let Some(letter) = char::from_u32(letter) else { return NONE };
    match fold_char(letter) {
        Fold::To(folded) => match code(folded) {
            Some(code) => code,
            None => NONE,
        },
        Fold::Drop | Fold::Decompose => NONE,
    }
}

/// The folded code of each letter of the Arabic block.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
static ARABIC: [u8; 256] = {
    let mut table = [NONE; 256];
    let mut place = 0;
    while place < 256 {
        table[place] = code_of(BLOCK + place as u32);
        place += 1;
    }
    table
};

/// Letters of Persian, Urdu, Kurdish and of Maghrebi spelling that fold into no Arabic one. They take the codes from 90
/// on.
const OTHERS: [char; 20] =
    ['پ', 'چ', 'ژ', 'گ', 'ڤ', 'ٹ', 'ڈ', 'ڑ', 'ڭ', 'ڨ', 'ڥ', 'ۆ', 'ێ', 'ڕ', 'ڵ', 'ۇ', 'ۋ', 'ڠ', 'ڬ', 'ڼ'];

/// The code of a folded letter, 1 to 127.
const fn code(letter: char) -> Option<u8> {
    match letter {
        // The Arabic letters take 1 to 42.
        'ء'..='ي' => Some((letter as u32 - 0x0620) as u8),
        'a'..='z' => Some((letter as u32 - 'a' as u32) as u8 + 50),
        '0'..='9' => Some((letter as u32 - '0' as u32) as u8 + 80),
        _ => {
            let mut next = 90;
            let mut rest: &[char] = &OTHERS;
            while let [other, others @ ..] = rest {
                if *other as u32 == letter as u32 {
                    return Some(next);
                }
                (next, rest) = (next + 1, others);
            }
            None
        }
    }
}

/// The letter of a code.
fn letter(code: u8) -> Option<char> {
    match code {
        1..=42 => char::from_u32(0x0620 + u32::from(code)),
        50..=75 => Some(char::from(b'a' + (code - 50))),
        80..=89 => Some(char::from(b'0' + (code - 80))),
        _ => OTHERS.get(usize::from(code.checked_sub(90)?)).copied(),
    }
}

#[cfg(test)]
#[path = "key_tests.rs"]
mod tests;
