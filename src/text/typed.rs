//! A word exactly as it was typed, packed into one number, so that two words are compared at one stroke; and the run of letters that it
//! is made of, read eight bytes at a time.

/// The same number in each of four letters.
const fn each(value: u16) -> u64 {
    value as u64 * 0x0001_0001_0001_0001
}

/// Letters a number can hold.
const LETTERS: usize = 16;
/// In each of four letters read as one number: the bits that tell the Arabic block, and what they are in it.
const BLOCK_BITS: u64 = each(0x00FC);
const BLOCK: u64 = each(0x00D8);
/// What tells that a letter is none: the highest bit of its place.
const HIGH: u64 = each(0x8000);
/// Letters, tatweel and vowel marks stand between these places of the block, U+0621 to U+065F.
const FIRST: u16 = 0x21;
const LAST: u16 = 0x5F;
/// Of these the tatweel, and the first of the marks, behind the letters.
const TATWEEL: u8 = 0x40;
const FIRST_MARK: u8 = 0x4B;

/// A word of one to sixteen letters and marks of U+0600 to U+06FF, eight bits each: nearly every Arabic word. Equal numbers are equal
/// bytes, which no hash could promise; 0, the default, is no word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    first: u64,
    others: u64,
}

impl Typed {
    /// The number of a word; `None` for a longer one, and for one with any other letter.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let (quarters, rest) = word.as_bytes().as_chunks::<8>();
        if word.is_empty() || word.len() > 2 * LETTERS || rest.len() % 2 != 0 {
            return None;
        }
        let mut packed = [0; 5];
        let mut slots = packed.iter_mut();
        let mut foreign = 0;
        for (quarter, slot) in quarters.iter().zip(&mut slots) {
            let letters = u64::from_le_bytes(*quarter);
            foreign |= letters & BLOCK_BITS ^ BLOCK;
            *slot = join(places(letters));
        }
        if let Some(slot) = slots.next() {
            for (shift, &[lead, second]) in rest.as_chunks::<2>().0.iter().enumerate() {
                foreign |= u64::from(lead & 0xFC ^ 0xD8);
                *slot |= u64::from((lead & 3) << 6 | second & 0x3F) << (8 * shift);
            }
        }
        let [one, two, three, four, _] = packed;
        (foreign == 0).then_some(Self { first: one | two << 32, others: three | four << 32 })
    }

    /// The number of bytes that the letters and marks of U+0621 to U+065F take that stand in `bytes` from `start` on, and their word where it
    /// has a number.
    #[inline(always)]
    pub(crate) fn run(bytes: &[u8], start: usize) -> (usize, Option<Self>) {
        let rest = bytes.get(start..).unwrap_or(&[]);
        let Some((first, second)) = rest.first_chunk::<16>().map(halves) else { return Self::long_run(rest) };
        // Most words have less than eight letters: where they end is found without a branch, since no processor can foresee it.
        let ((first, first_stops), (second, second_stops)) = (lanes(first), lanes(second));
        let stops = u128::from(second_stops) << 64 | u128::from(first_stops);
        if stops == 0 {
            return Self::long_run(rest);
        }
        let count = stops.trailing_zeros() / 16;
        let typed = (join(first) | join(second) << 32) & ((1 << (8 * count)) - 1);
        (2 * count as usize, (count > 0).then_some(Self { first: typed, others: 0 }))
    }

    /// The same for words of any length.
    fn long_run(bytes: &[u8]) -> (usize, Option<Self>) {
        let mut packed = [0; 4];
        let (mut quarter, mut length) = (0, 0);
        loop {
            let rest = bytes.get(length..).unwrap_or(&[]);
            let bytes = rest.first_chunk::<8>().copied().map_or_else(|| padded(rest), u64::from_le_bytes);
            let (places, count) = letters(bytes);
            if let Some(place) = packed.get_mut(quarter) {
                *place = places;
            }
            length += 2 * count;
            if count < 4 {
                break;
            }
            quarter += 1;
        }
        let [one, two, three, four] = packed;
        let typed = Self { first: one | two << 32, others: three | four << 32 };
        (length, (1..=2 * LETTERS).contains(&length).then_some(typed))
    }

    /// Whether the first of it is a letter, and no mark or tatweel; both are rare, which a processor soon learns of each.
    pub(super) const fn begins_with_letter(self) -> bool {
        let place = self.first as u8;
        place != TATWEEL && place < FIRST_MARK
    }

    /// The number in two halves.
    pub(crate) const fn halves(self) -> [u64; 2] {
        [self.first, self.others]
    }

    /// The number spread over 64 bits.
    pub(crate) const fn spread(self) -> u64 {
        let folded = self.first ^ self.others.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        let mixed = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ (mixed >> 32)
    }
}

/// The places of four letters in the block, sixteen bits each, and the highest bit of each place at which there stands none.
#[inline(always)]
const fn lanes(bytes: u64) -> (u64, u64) {
    // What is no letter of the block is beyond all places.
    let lanes = bytes ^ each(0x80D8);
    let places = (lanes & each(0x00FF)) << 6 | (lanes >> 8) & each(0x003F);
    // Sums that reach the highest bit of a letter's place and never carry over into the next.
    let below = !(places + each(0x8000 - FIRST));
    let beyond = places + each(0x7FFF - LAST);
    (places, (below | beyond) & HIGH)
}

/// The places of the letters and marks with which four letters read as one number begin, side by side, and how many they are.
const fn letters(bytes: u64) -> (u64, usize) {
    let (places, stops) = lanes(bytes);
    if stops == 0 {
        return (join(places), 4);
    }
    let count = stops.trailing_zeros() / 16;
    (join(places & ((1 << (16 * count)) - 1)), count as usize)
}

/// Sixteen bytes as two numbers.
fn halves(bytes: &[u8; 16]) -> (u64, u64) {
    let both = u128::from_le_bytes(*bytes);
    (both as u64, (both >> 64) as u64)
}

/// Fewer than eight bytes as a number of eight; what is missing is no letter.
#[cold]
fn padded(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |all, &byte| all << 8 | u64::from(byte))
}

/// The places in the Arabic block of four letters of two bytes each.
const fn places(letters: u64) -> u64 {
    (letters & each(0x0003)) << 6 | (letters >> 8) & each(0x003F)
}

/// Four places side by side.
const fn join(places: u64) -> u64 {
    let pairs = (places | places >> 8) & 0x0000_FFFF_0000_FFFF;
    (pairs | pairs >> 16) & 0xFFFF_FFFF
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_arabic_word_has_no_number() {
        for word in ["", "CNN", "قال.", "قالCNN", "ﻗﺎﻝ", "ق\u{200F}", "ابتثجحخدذرزسشصضطظ"]
        {
            assert_eq!(Typed::of(word), None, "{word}");
        }
        for word in ["و", "قال", "قَالَ", "قـال", "ابتث", "ابتثج", "ابتثجحخدذرزسشصضط"]
        {
            assert!(Typed::of(word).is_some_and(|typed| typed != Typed::default()), "{word}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn a_run_is_the_word_up_to_the_first_other_letter(word in "[ء-ٟ]{0,20}", behind in "( .|[،؛؟٠-٩پگa-zﻗ‏].*)?") {
            let text = word.clone() + &behind;
            let (length, typed) = Typed::run(text.as_bytes(), 0);
            prop_assert_eq!(length, word.len());
            prop_assert_eq!(typed, Typed::of(&word));
        }

        #[test]
        fn equal_numbers_are_equal_words(one in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}", other in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}") {
            prop_assert!(Typed::of(&one).is_some());
            prop_assert_eq!(Typed::of(&one), Typed::of(&one.clone()));
            prop_assert_eq!(Typed::of(&one) == Typed::of(&other), one == other);
        }
    }
}
