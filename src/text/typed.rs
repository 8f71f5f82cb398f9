//! A word exactly as it was typed, packed into one number, so that two words are compared at one stroke.

/// Letters a number can hold.
const LETTERS: usize = 16;
/// In each of four letters read as one number: the bits that tell the Arabic block, and what they are in it.
const BLOCK_BITS: u64 = 0x00FC_00FC_00FC_00FC;
const BLOCK: u64 = 0x00D8_00D8_00D8_00D8;

/// A word of one to sixteen letters and marks of U+0600 to U+06FF, eight bits each: nearly every Arabic word. Equal numbers are equal
/// bytes, which no hash could promise; 0 is no word.
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
        let mut places = packed.iter_mut();
        let mut foreign = 0;
        for (quarter, place) in quarters.iter().zip(&mut places) {
            let letters = u64::from_le_bytes(*quarter);
            foreign |= letters & BLOCK_BITS ^ BLOCK;
            *place = pack(letters);
        }
        if let Some(place) = places.next() {
            for (shift, &[lead, second]) in rest.as_chunks::<2>().0.iter().enumerate() {
                foreign |= u64::from(lead & 0xFC ^ 0xD8);
                *place |= u64::from((lead & 3) << 6 | second & 0x3F) << (8 * shift);
            }
        }
        let [one, two, three, four, _] = packed;
        (foreign == 0).then_some(Self { first: one | two << 32, others: three | four << 32 })
    }

    /// The number spread over 64 bits.
    pub(crate) const fn spread(self) -> u64 {
        let folded = self.first ^ self.others.wrapping_mul(0xD6E8_FEB8_6659_FD93);
        let mixed = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        mixed ^ (mixed >> 32)
    }
}

/// Four letters of two bytes as four bytes: their places in the Arabic block.
const fn pack(letters: u64) -> u64 {
    let places = (letters & 0x0003_0003_0003_0003) << 6 | (letters >> 8) & 0x003F_003F_003F_003F;
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
        #[test]
        fn equal_numbers_are_equal_words(one in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}", other in "[اأبيى]{1,4}[ء-غـ-ْ]{0,12}") {
            prop_assert!(Typed::of(&one).is_some());
            prop_assert_eq!(Typed::of(&one), Typed::of(&one.clone()));
            prop_assert_eq!(Typed::of(&one) == Typed::of(&other), one == other);
        }
    }
}
