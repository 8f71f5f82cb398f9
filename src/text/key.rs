//! A word's folded letters, packed into one number: what the lexicon and the names look words up by.

use super::orthography::{Fold, fold_char, fold_into};

/// Bits a letter.
const WIDTH: u32 = 7;
/// Letters a key can hold.
pub(crate) const LETTERS: u32 = 18;

/// The folded letters of one word, 7 bits each, the first lowest. Equal keys are equal folded words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(u128);

impl Key {
    /// The key of a word; `None` for the empty word, for one of more than 18 letters, and for letters without a code.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let mut packed: u128 = 0;
        let mut count = 0;
        let mut fits = true;
        for letter in word.chars() {
            // Nearly all letters are Arabic, and one look at the table folds and codes them.
            if let Some(&entry) = (letter as usize).checked_sub(BLOCK).and_then(|place| ARABIC.get(place)) {
                match entry {
                    DROPPED => {}
                    0 => return None,
                    code if count < LETTERS => {
                        packed |= u128::from(code) << (count * WIDTH);
                        count += 1;
                    }
                    _ => return None,
                }
                continue;
            }
            match fold_char(letter) {
                Fold::To('-' | '\'' | '’' | '\u{200C}') | Fold::Drop => {}
                Fold::To(folded) => fits &= push(&mut packed, &mut count, folded),
                Fold::Decompose => {
                    let mut buffer = [0; 4];
                    fold_into(letter.encode_utf8(&mut buffer), |part, _| fits &= push(&mut packed, &mut count, part));
                }
            }
        }
        (fits && packed != 0).then_some(Self(packed))
    }

    /// The code of the first letter.
    pub(crate) const fn first(self) -> u8 {
        (self.0 & 0x7F) as u8
    }

    /// The code of the last letter.
    pub(crate) const fn last(self) -> u8 {
        (self.0 >> ((self.len() - 1) * WIDTH)) as u8
    }

    /// The number of letters.
    pub(crate) const fn len(self) -> u32 {
        (128 - self.0.leading_zeros()).div_ceil(WIDTH)
    }

    /// The packed letters.
    pub(crate) const fn as_u128(self) -> u128 {
        self.0
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

    /// Whether two words of at least five letters differ in one letter, or in two neighbours that changed places.
    pub(crate) fn differs_by_one(self, other: Self) -> bool {
        let letters = |key: Self| (0..key.len()).map(move |place| (key.0 >> (place * WIDTH)) as u8 & 0x7F);
        let (length, own) = (self.len(), other.len());
        if length.min(own) < 5 || length.abs_diff(own) > 1 {
            return false;
        }
        let same = letters(self).zip(letters(other)).take_while(|(one, two)| one == two).count() as u32;
        let rest = |key: Self, from: u32| if from >= key.len() { 0 } else { key.0 >> (from * WIDTH) };
        if length == own {
            let one = letters(self).nth(same as usize + 1);
            let two = letters(other).nth(same as usize + 1);
            let swapped =
                one == letters(other).nth(same as usize) && two == letters(self).nth(same as usize) && one.is_some();
            return rest(self, same + 1) == rest(other, same + 1)
                || swapped && rest(self, same + 2) == rest(other, same + 2);
        }
        let (longer, shorter) = if length > own { (self, other) } else { (other, self) };
        rest(longer, same + 1) == rest(shorter, same)
    }

    /// Both words written together; `None` where that is too long.
    pub(crate) fn concat(self, other: Self) -> Option<Self> {
        (self.len() + other.len() <= LETTERS).then(|| Self(self.0 | other.0 << (self.len() * WIDTH)))
    }
}

/// Adds a folded letter; `false` where it has no code or no place.
fn push(packed: &mut u128, count: &mut u32, letter: char) -> bool {
    match code(letter) {
        Some(code) if *count < LETTERS => {
            *packed |= u128::from(code) << (*count * WIDTH);
            *count += 1;
            true
        }
        _ => false,
    }
}

/// Where the Arabic block begins.
const BLOCK: usize = 0x0600;
/// In the table: a mark that is dropped.
const DROPPED: u8 = 255;

/// The folded code of each letter of the Arabic block; 0 where it has none.
static ARABIC: [u8; 256] = {
    let mut table = [0_u8; 256];
    let mut place = 0;
    while place < 256 {
        if let Some(letter) = char::from_u32((BLOCK + place) as u32) {
            table[place] = match fold_char(letter) {
                Fold::Drop => DROPPED,
                Fold::To(folded) => match code(folded) {
                    Some(code) => code,
                    None => 0,
                },
                Fold::Decompose => 0,
            };
        }
        place += 1;
    }
    table
};

/// The code of a folded letter, 1 to 127.
const fn code(letter: char) -> Option<u8> {
    let point = letter as u32;
    match point {
        // Arabic letters ء to ي take 1 to 42.
        0x0621..=0x064A => Some((point - 0x0620) as u8),
        0x61..=0x7A => Some((point - 0x61) as u8 + 50),
        0x30..=0x39 => Some((point - 0x30) as u8 + 80),
        // Persian and Urdu letters that fold into no Arabic one: پ چ ژ گ ڤ ٹ ڈ ڑ.
        0x067E => Some(90),
        0x0686 => Some(91),
        0x0698 => Some(92),
        0x06AF => Some(93),
        0x06A4 => Some(94),
        0x0679 => Some(95),
        0x0688 => Some(96),
        0x0691 => Some(97),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_folded_words_have_equal_keys() {
        for (one, other) in [
            ("أكد", "اكد"),
            ("إلى", "الي"),
            ("وزارة", "وزاره"),
            ("قـــال", "قال"),
            ("قَالَ", "قال"),
            ("ﻗﺎﻝ", "قال"),
            ("کتب", "كتب"),
            ("٢٠١٨", "2018"),
            ("CNN", "cnn"),
            ("\u{200F}قال\u{202C}", "قال"),
        ] {
            assert_eq!(Key::of(one), Key::of(other), "{one} and {other}");
            assert!(Key::of(one).is_some());
        }
    }

    #[test]
    fn affixes_are_arithmetic() {
        let key = |word| Key::of(word).unwrap();
        assert_eq!(key("وقال").strip_prefix(key("و")), Some(key("قال")));
        assert_eq!(key("قوله").strip_suffix(key("ه")), Some(key("قول")));
        assert_eq!(key("قال").strip_prefix(key("و")), None);
        assert_eq!(key("و").strip_prefix(key("و")), None);
        assert_eq!(key("ال").concat(key("وزير")), Some(key("الوزير")));
        assert_eq!(key("وزير").len(), 4);
    }

    #[test]
    fn names_of_one_spelling_slip_are_near() {
        let near = |one, other| Key::of(one).unwrap().differs_by_one(Key::of(other).unwrap());
        assert!(near("ستولتنبرغ", "ستوتلنبرغ"));
        assert!(near("شويغو", "شويجو"));
        assert!(!near("ترامب", "ترمبا"), "two letters differ");
        assert!(near("بومبيو", "بومبو"));
        assert!(!near("بوتين", "لافروف"));
        assert!(!near("علي", "عليا"), "short words are other words");
    }

    #[test]
    fn what_does_not_fit_has_no_key() {
        for word in ["", "\u{200F}", "ـــ", "абв", "ابتثجحخدذرزسشصضطظعغ"] {
            assert_eq!(Key::of(word), None, "{word}");
        }
    }
}
