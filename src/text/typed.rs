//! A word exactly as it was typed, packed into one number, so that two words are compared at one stroke; and the run of letters that it
//! is made of, read sixteen bytes at a time.

use super::key::{Key, NONE, WIDTH, code_of};
use super::token::TokenKind;

/// The same number in each of four letters.
const fn each(value: u16) -> u64 {
    value as u64 * 0x0001_0001_0001_0001
}

/// Letters that are read at once, and that one half of a number holds.
const EIGHT: usize = 8;
/// Letters a number can hold.
const LETTERS: usize = 2 * EIGHT;
/// What the two bytes of a letter have in common with those of U+0620, the second byte higher: the bits that may differ stand for
/// the place behind it.
const BLOCK: u16 = 0xA0D8;
/// Of these bits the highest of the second byte; the lowest of the first byte is always the same.
const ROW: u32 = 13;
/// All others, which no letter has.
const FOREIGN: u16 = 0xC0FF;
/// The second bytes of four letters.
const SECONDS: u64 = each(0xFF00);
/// A bit for the six lowest of each second byte: those of the tatweel (0x80) and of the marks (0x8B to 0x9F) are not set.
const LETTER_BITS: u64 = !(1 | 0x1F_FFFF << 0x0B);

/// A word of one to sixteen letters and marks of U+0620 to U+065F: nearly every Arabic word. Of these letters the second byte tells
/// which it is. A word of up to eight with other letters among them, up to U+06FF, has a number, too. Equal numbers are equal bytes, which
/// no hash could promise. What is no word has the number of its kind; the default stands for a word that has none, and is like those of more
/// than eight letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    first: u64,
    others: u64,
}

impl Default for Typed {
    fn default() -> Self {
        Self { first: 0, others: u64::MAX }
    }
}

impl Typed {
    /// The number of a word; `None` for a longer one, and for one with any other letter.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let (length, typed) = Self::run(word.as_bytes());
        if length == word.len() { typed } else { Self::mixed(word.as_bytes()) }
    }

    /// The number of what is no word: no second byte of a letter is so small.
    pub(super) const fn of_mark(kind: TokenKind) -> Self {
        Self { first: kind as u64 + 1, others: 0 }
    }

    /// That of a word with letters of U+0600 to U+06FF of all kinds: in front the second bytes, and then the first ones, which are like no
    /// second byte.
    fn mixed(word: &[u8]) -> Option<Self> {
        let (letters, rest) = word.as_chunks::<2>();
        let arabic = rest.is_empty() && letters.len() <= EIGHT && letters.iter().all(|[lead, _]| lead & 0xFC == 0xD8);
        let joined =
            |byte: fn([u8; 2]) -> u8| letters.iter().fold(0, |all, letter| all << 8 | u64::from(byte(*letter)));
        arabic.then(|| Self { first: joined(|[_, second]| second), others: joined(|[lead, _]| lead & 3 | 0x40) })
    }

    /// The letters and marks of U+0620 to U+065F with which sixteen bytes begin, as a word, and how many they are.
    #[inline(always)]
    pub(crate) fn short(bytes: &[u8; 16]) -> (Self, usize) {
        let (first, count) = eight(*bytes);
        (Self { first, others: 0 }, count)
    }

    /// The number of bytes that such letters take in front, and their word where it has a number.
    pub(super) fn run(bytes: &[u8]) -> (usize, Option<Self>) {
        let mut halves = [0; 2];
        let (mut at, mut length) = (0, 0);
        loop {
            let rest = bytes.get(length..).unwrap_or(&[]);
            let (letters, count) = eight(rest.first_chunk().copied().unwrap_or_else(|| padded(rest)));
            if let Some(half) = halves.get_mut(at) {
                *half = letters;
            }
            length += 2 * count;
            if count < EIGHT {
                break;
            }
            at += 1;
        }
        let [first, others] = halves;
        (length, (1..=2 * LETTERS).contains(&length).then_some(Self { first, others }))
    }

    /// The key of the word, where all of it are letters of U+0620 to U+064A but the tatweel.
    pub(crate) fn key(self) -> Option<Key> {
        let (first, mut all) = codes(self.first);
        let mut letters = u128::from(first);
        if self.others != 0 {
            let (others, more) = codes(self.others);
            letters |= u128::from(others) << (EIGHT as u32 * WIDTH);
            all |= more;
        }
        (all & NONE == 0 && letters != 0).then(|| Key::packed(letters))
    }

    /// Whether it is a word that begins with a letter, and with no mark or tatweel.
    #[inline(always)]
    pub(super) const fn begins_with_letter(self) -> bool {
        // What has no letters is like a tatweel here.
        LETTER_BITS >> (self.first >> 8 & 0x3F) & 1 != 0
    }

    /// The number in two halves; the second is 0 of a word of up to eight letters.
    pub(crate) const fn halves(self) -> [u64; 2] {
        [self.first, self.others]
    }
}

/// The codes in a key of the letters of half a number; [`NONE`] among them where a mark or another letter is.
#[inline(always)]
fn codes(half: u64) -> (u64, u8) {
    let (mut codes, mut all) = (0, 0);
    for (place, second) in half.to_le_bytes().into_iter().enumerate() {
        let code = CODES.get(usize::from(second)).copied().unwrap_or(NONE);
        all |= code;
        codes |= u64::from(code) << (WIDTH * (if place % 2 == 1 { place / 2 } else { 4 + place / 2 }) as u32);
    }
    (codes, all)
}

/// For each second byte of a letter its folded code in a key; that of no letter is 0.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
static CODES: [u8; 256] = {
    let mut table = [NONE; 256];
    table[0] = 0;
    let mut second = 0x80;
    while second < 0xC0 {
        // From U+0640 on the first byte is another.
        table[second] = code_of(if second < 0xA0 { second as u32 + 0x5C0 } else { second as u32 + 0x580 });
        second += 1;
    }
    table
};

/// The letters with which sixteen bytes begin, as a number, and how many they are. Most words have less than eight: where they end is found
/// without a branch, since no processor can foresee it.
#[inline(always)]
fn eight(bytes: [u8; 16]) -> (u64, usize) {
    let both = u128::from_le_bytes(bytes);
    let (first, second) = (both as u64, (both >> 64) as u64);
    let stops = u128::from(foreign(second)) << 64 | u128::from(foreign(first));
    let count = stops.trailing_zeros() as usize / 16;
    // The fifth letter stands beside the first, and so on.
    let letters = first & SECONDS | second >> 8 & !SECONDS;
    (letters & KEPT.get(count).copied().unwrap_or(0), count)
}

/// Of four letters read as one number: bits in the place of each that is none of U+0620 to U+065F.
#[inline(always)]
const fn foreign(letters: u64) -> u64 {
    let places = letters ^ each(BLOCK);
    (places ^ places >> ROW & each(1)) & each(FOREIGN)
}

/// For each number of letters the bits that they take.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
static KEPT: [u64; EIGHT + 1] = {
    let mut table = [0; EIGHT + 1];
    let mut count = 0;
    while count < EIGHT {
        let place = if count < 4 { 16 * count + 8 } else { 16 * (count - 4) };
        table[count + 1] = table[count] | 0xFF << place;
        count += 1;
    }
    table
};

/// Fewer than sixteen bytes as sixteen; what is missing is no letter.
#[cold]
fn padded(bytes: &[u8]) -> [u8; 16] {
    let mut sixteen = [0; 16];
    sixteen.iter_mut().zip(bytes).for_each(|(place, byte)| *place = *byte);
    sixteen
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_arabic_word_has_no_number() {
        for word in ["", "CNN", "قال.", "قالCNN", "ﻗﺎﻝ", "ق\u{200F}", "ابتثجحخدذرزسشصضطظ", "ابتثجحخدگ"]
        {
            assert_eq!(Typed::of(word), None, "{word}");
        }
        for word in ["و", "قال", "قَالَ", "قـال", "ابتث", "ابتثج", "ابتثجحخدذرزسشصضط", "گوگل", "ڤ"]
        {
            assert!(Typed::of(word).is_some_and(|typed| typed != Typed::default()), "{word}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn a_run_is_the_word_up_to_the_first_other_letter(word in "[\u{620}-\u{65F}]{0,20}", behind in "( .|[،؛؟٠-٩پگa-zﻗ‏].*)?") {
            let text = word.clone() + &behind;
            let (length, typed) = Typed::run(text.as_bytes());
            prop_assert_eq!(length, word.len());
            prop_assert_eq!(typed, Typed::of(&word));
            if let Some((short, count)) = text.as_bytes().first_chunk().map(Typed::short) && length <= 16 {
                prop_assert_eq!(2 * count, length);
                prop_assert!(typed.is_none_or(|typed| typed == short));
            }
        }

        #[test]
        fn a_number_has_the_key_of_its_word(word in "[\u{620}-\u{64A}]{1,17}|[\u{620}-\u{65F}]{1,9}|[ء-غپگیک]{1,9}") {
            let key = Typed::of(&word).and_then(Typed::key);
            prop_assert!(key.is_none() || key == Key::of(&word));
            let plain = |letter: char| ('ء'..='ي').contains(&letter) && letter != 'ـ';
            prop_assert_eq!(key.is_some(), word.chars().all(plain) && word.chars().count() <= LETTERS);
        }

        #[test]
        fn equal_numbers_are_equal_words(one in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}|[اأبيیک]{1,4}", other in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}|[اأبيیک]{1,4}") {
            prop_assert!(Typed::of(&one).is_some());
            prop_assert_eq!(Typed::of(&one), Typed::of(&one.clone()));
            prop_assert_eq!(Typed::of(&one) == Typed::of(&other), one == other);
        }
    }
}
