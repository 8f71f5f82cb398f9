//! Orthography: what Arabic writers vary without meaning anything by it, folded away on a view of the text.
//!
//! Folded are the forms of hamza (أ إ آ ٱ → ا, ؤ → و, ئ → ي), final ى → ي and ة → ه, Persian and Urdu ک ی ہ → ك ي ه, presentation
//! forms and ligatures (ﻻ → لا, ﷲ → الله), digits (٣ ۳ → 3), Latin capitals and accents (É → e). Dropped are tatweel, short vowels,
//! Quranic marks, and zero-width and bidirectional controls.
//!
//! The caller's text is never rewritten: [`Folded`] knows for each folded letter which of the caller's bytes it stands for.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// What becomes of one character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// It stays or becomes another character.
    To(char),
    /// It is dropped.
    Drop,
    /// It has to be taken apart by compatibility decomposition first: ﻻ, ﷲ, é.
    Decompose,
}

/// The folding of one character: the one table that all views use.
pub(crate) const fn fold_char(letter: char) -> Fold {
    match letter {
        '\0'..='@' | '['..='\u{AC}' => Fold::To(letter),
        'A'..='Z' => Fold::To(letter.to_ascii_lowercase()),
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => Fold::To('ا'),
        'ؤ' | 'ٶ' => Fold::To('و'),
        'ئ' | 'ى' | 'ی' | 'ې' | 'ۍ' | 'ے' | 'ۓ' | 'ٸ' => Fold::To('ي'),
        'ة' | 'ھ' | 'ہ' | 'ە' | 'ۀ' | 'ۂ' | 'ۃ' => Fold::To('ه'),
        'ک' | 'ڪ' => Fold::To('ك'),
        'ں' => Fold::To('ن'),
        'ٷ' => Fold::To('ۇ'),
        '٠'..='٩' => Fold::To(digit(letter as u32 - '٠' as u32)),
        '۰'..='۹' => Fold::To(digit(letter as u32 - '۰' as u32)),
        // Tatweel, short vowels, the hamza and the small alef that are marks, Quranic marks.
        '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0674}' => Fold::Drop,
        '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}' => Fold::Drop,
        '\u{0898}'..='\u{089F}' | '\u{08CA}'..='\u{08E1}' | '\u{08E3}'..='\u{08FF}' => Fold::Drop,
        // Vowel marks in their presentation forms, alone or on a tatweel.
        '\u{FC5E}'..='\u{FC63}' | '\u{FCF2}'..='\u{FCF4}' | '\u{FE70}'..='\u{FE7F}' => Fold::Drop,
        // Marks of other scripts, selectors of a glyph.
        '\u{0300}'..='\u{036F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' => Fold::Drop,
        _ if is_invisible(letter) => Fold::Drop,
        // The presentation forms, accented Latin, full-width Latin and digits.
        '\u{FB50}'..='\u{FDFF}' | '\u{FE80}'..='\u{FEFC}' => Fold::Decompose,
        'À'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF01}'..='\u{FF5E}' => Fold::Decompose,
        _ => Fold::To(letter),
    }
}

const fn digit(value: u32) -> char {
    match char::from_digit(value, 10) {
        Some(digit) => digit,
        None => '0',
    }
}

/// Whether the character is a control that shows nothing itself: soft hyphen, zero-width and bidirectional controls.
pub(crate) const fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether the character is invisible or a mark on another: it belongs to the word it stands in, but makes none.
pub(crate) const fn is_dropped(letter: char) -> bool {
    matches!(fold_char(letter), Fold::Drop)
}

/// Calls `put` with each character that `letter` folds into: none, one, or several (ﷲ).
pub(crate) fn fold_letter(letter: char, mut put: impl FnMut(char)) {
    match fold_char(letter) {
        Fold::To(folded) => put(folded),
        Fold::Drop => {}
        Fold::Decompose => {
            for part in std::iter::once(letter).nfkd() {
                match fold_char(part) {
                    Fold::To(folded) => put(folded),
                    Fold::Drop => {}
                    // It has no parts: ø, ﴾.
                    Fold::Decompose => part.to_lowercase().for_each(&mut put),
                }
            }
        }
    }
}

/// The folded text; borrowed where folding changes nothing.
///
/// ```
/// use isnad::text::orthography::fold;
///
/// assert_eq!(fold("أكّــد"), "اكد"); // "confirmed"
/// assert_eq!(fold("ﻻ"), "لا"); // "no", typed as a ligature
/// assert!(matches!(fold("قال"), std::borrow::Cow::Borrowed(_))); // "said"
/// ```
pub fn fold(text: &str) -> Cow<'_, str> {
    let Some((same, rest)) = unchanged(text) else { return Cow::Borrowed(text) };
    let mut folded = String::with_capacity(text.len());
    folded.push_str(same);
    for letter in rest.chars() {
        fold_letter(letter, |part| folded.push(part));
    }
    Cow::Owned(folded)
}

/// What stands before the first letter that folding changes, and the rest; `None` where there is none.
fn unchanged(text: &str) -> Option<(&str, &str)> {
    let changes = |letter: char| match fold_char(letter) {
        Fold::To(folded) => folded != letter,
        Fold::Drop => true,
        Fold::Decompose => {
            let (mut parts, mut same) = (0, true);
            fold_letter(letter, |part| (parts, same) = (parts + 1, part == letter));
            !(same && parts == 1)
        }
    };
    text.split_at_checked(text.find(changes)?)
}

/// A folded view of a text that knows the way back to the caller's bytes.
///
/// ```
/// use isnad::text::orthography::Folded;
///
/// let text = "قَالَ الوزير"; // "the minister said", with short vowels
/// let folded = Folded::new(text);
/// assert_eq!(folded.as_str(), "قال الوزير");
///
/// let name = folded.as_str().find("الوزير").unwrap();
/// assert_eq!(folded.source(name..folded.as_str().len()), Some(13..25));
/// // A letter's own marks belong to it.
/// let verb = folded.source(0.."قال".len()).unwrap();
/// assert_eq!(&text[verb], "قَالَ");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded<'t> {
    folded: Cow<'t, str>,
    /// Stretches of the view, in order; empty where the view is the text itself.
    stretches: Vec<Stretch>,
}

/// A stretch of the view whose letters stand for letters of the same length, one for one, or for one letter of the caller's together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    /// Its first byte in the view.
    view: usize,
    /// The caller's bytes that it stands for, without the marks after them.
    start: usize,
    end: usize,
    /// The byte after the marks that follow.
    attached: usize,
    /// It stands for one letter as a whole: the two letters of ﻻ.
    whole: bool,
}

impl<'t> Folded<'t> {
    /// The folded view of `text`.
    pub fn new(text: &'t str) -> Self {
        let Some((same, rest)) = unchanged(text) else {
            return Self { folded: Cow::Borrowed(text), stretches: Vec::new() };
        };
        let mut folded = String::with_capacity(text.len());
        folded.push_str(same);
        let mut stretches = Vec::new();
        // Controls before the first letter belong to none: they would make the first stretch start with nothing.
        if !same.is_empty() {
            stretches.push(Stretch { view: 0, start: 0, end: same.len(), attached: same.len(), whole: false });
        }
        let mut start = same.len();
        for letter in rest.chars() {
            let (view, end) = (folded.len(), start + letter.len_utf8());
            fold_letter(letter, |part| folded.push(part));
            let length = folded.len() - view;
            let one_for_one =
                length == letter.len_utf8() && folded.get(view..).is_some_and(|parts| parts.chars().nth(1).is_none());
            match stretches.last_mut() {
                Some(last) if length == 0 && !is_invisible(letter) => last.attached = end,
                _ if length == 0 => {}
                Some(last) if one_for_one && !last.whole && last.attached == start && last.end == start => {
                    (last.end, last.attached) = (end, end);
                }
                _ => stretches.push(Stretch { view, start, end, attached: end, whole: !one_for_one }),
            }
            start = end;
        }
        Self { folded: Cow::Owned(folded), stretches }
    }

    /// The folded text.
    pub fn as_str(&self) -> &str {
        &self.folded
    }

    /// The caller's bytes behind the bytes `view` of the folded text, with the marks on their last letter; `None` where `view` is empty, runs past the
    /// end or splits a character.
    pub fn source(&self, view: Range<usize>) -> Option<Range<usize>> {
        self.folded.get(view.clone()).filter(|piece| !piece.is_empty())?;
        if self.stretches.is_empty() {
            return Some(view);
        }
        let first = self.stretch_at(view.start)?;
        let start = if first.whole { first.start } else { first.start + (view.start - first.view) };
        let last = self.stretch_at(view.end - 1)?;
        let end = last.start + (view.end - last.view);
        Some(start..if last.whole || end >= last.end { last.attached } else { end })
    }

    /// The stretch of the byte `at` of the view.
    fn stretch_at(&self, at: usize) -> Option<&Stretch> {
        let after = self.stretches.partition_point(|stretch| stretch.view <= at);
        self.stretches.get(after.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_folded() {
        let table = [
            // Hamza, and none.
            ("أإآٱا", "ااااا"),
            ("مسؤول", "مسوول"),
            ("رئيس", "رييس"),
            ("شيء", "شيء"),
            // أكّد with its hamza as a mark of its own.
            ("ا\u{654}ك\u{651}د", "اكد"),
            ("ا\u{655}ن", "ان"),
            ("ا\u{653}خر", "اخر"),
            // The ends of words.
            ("على", "علي"),
            ("القاهرة", "القاهره"),
            // Short vowels, shadda, sukun, tanwin, the small alef; tatweel.
            ("قَالَتْ", "قالت"),
            ("مُحَمَّدٌ", "محمد"),
            ("الرَّحْمٰن", "الرحمن"),
            ("صـــرّح", "صرح"),
            ("ۚ\u{06E5}\u{06ED}", ""),
            // Persian and Urdu keyboards; what is a letter of its own stays.
            ("کیهان", "كيهان"),
            ("ہے", "هي"),
            ("پچژگ", "پچژگ"),
            // Presentation forms and ligatures.
            ("ﻗﺎﻝ", "قال"),
            ("ﻻ", "لا"),
            ("ﻷ", "لا"),
            ("ﷲ", "الله"),
            ("ﷺ", "صلي الله عليه وسلم"),
            ("ﮐﯽ", "كي"),
            ("ﹷﱠ\u{FE73}", ""),
            ("﴾", "﴾"),
            // Digits.
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
            ("١٠٫٥", "10٫5"),
            // Latin.
            ("CNN عربية", "cnn عربيه"),
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("Ørsted", "ørsted"),
            ("ＢＢＣ２", "bbc2"),
            // What cannot be seen.
            ("\u{FEFF}\u{200F}قا\u{200C}ل\u{202C}\u{61C}\u{AD}", "قال"),
            // What folding leaves alone.
            ("", ""),
            ("«نعم»، قال... 5-3", "«نعم»، قال... 5-3"),
            ("Москва 北京 😀", "Москва 北京 😀"),
        ];
        for (text, expected) in table {
            assert_eq!(fold(text), expected, "{text}");
            assert_eq!(Folded::new(text).as_str(), expected, "{text}");
        }
    }

    #[test]
    fn nothing_is_copied_where_nothing_changes() {
        for text in ["", "قال الوزير", "ø × Москва", "said"] {
            assert!(matches!(fold(text), Cow::Borrowed(_)), "{text}");
            assert!(matches!(Folded::new(text).folded, Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn the_way_back() {
        // The text, a piece of the view, the piece of the text behind it.
        let table = [
            ("قال الوزير", "الوزير", "الوزير"),
            ("قَالَ الوَزِيرُ", "الوزير", "الوَزِيرُ"),
            ("قَالَ الوَزِيرُ", "قا", "قَا"),
            ("أكّد", "كد", "كّد"),
            ("هو مسـؤول كبير", "مسوول", "مسـؤول"),
            ("ﻻ نعم", "لا", "ﻻ"),
            // Half a ligature is the whole of it.
            ("ﻻ نعم", "ا ن", "ﻻ ن"),
            ("عام ٢٠١٦م", "2016", "٢٠١٦"),
            ("في BBC اليوم", "bbc", "BBC"),
            // Controls around a word are no part of it, those inside are.
            ("\u{202B}ق\u{200F}ال\u{202C} نعم", "قال", "ق\u{200F}ال"),
            ("نعم ك\u{301}لا\u{64B}", "كلا", "ك\u{301}لا\u{64B}"),
        ];
        for (text, piece, expected) in table {
            let folded = Folded::new(text);
            let start = folded.as_str().find(piece).unwrap();
            let bytes = folded.source(start..start + piece.len()).unwrap();
            assert_eq!(text.get(bytes), Some(expected), "{piece} in {text}");
        }
    }

    #[test]
    fn no_way_back_from_nowhere() {
        for text in ["قال", "قَال"] {
            let folded = Folded::new(text);
            for view in [0..0, 1..2, 0..3, 0..7, 6..8, 100..102, usize::MAX - 1..usize::MAX] {
                assert_eq!(folded.source(view.clone()), None, "{view:?} of {text}");
            }
        }
    }

    #[test]
    fn every_letter_folds_for_good() {
        for letter in '\0'..=char::MAX {
            let mut once = String::new();
            fold_letter(letter, |part| once.push(part));
            assert_eq!(fold(&once), once, "{letter:?}");
            assert_eq!(once.is_empty(), is_dropped(letter), "{letter:?}");
        }
    }

    #[test]
    fn equivalent_spellings_fold_alike() {
        let blocks = ['\u{600}'..='\u{6FF}', '\u{FB50}'..='\u{FEFF}', 'A'..='\u{24F}', '\u{1E00}'..='\u{1EFF}'];
        for letter in blocks.into_iter().flatten().filter(|letter| letter.is_alphabetic()) {
            let composed: String = std::iter::once(letter).nfc().collect();
            let decomposed: String = std::iter::once(letter).nfd().collect();
            let expected = fold(letter.encode_utf8(&mut [0; 4])).into_owned();
            assert_eq!(fold(&composed), expected, "{letter:?}");
            assert_eq!(fold(&decomposed), expected, "{letter:?}");
        }
    }

    /// Strings of what folding touches and what it leaves.
    fn text() -> impl Strategy<Value = String> {
        prop_oneof![any::<String>(), "[\u{600}-\u{6ff}\u{200b}-\u{200f}\u{fe70}-\u{fefc}a-zA-ZÀ-ɏ ﷲﷺ😀]{0,40}"]
    }

    proptest! {
        #[test]
        fn the_view_is_the_folded_text(text in text()) {
            let folded = Folded::new(&text);
            prop_assert_eq!(folded.as_str(), fold(&text));
        }

        #[test]
        fn each_piece_of_the_view_leads_back_to_itself(text in text(), one in any::<prop::sample::Index>(), two in any::<prop::sample::Index>()) {
            let folded = Folded::new(&text);
            let mut bounds: Vec<usize> = folded.as_str().char_indices().map(|(start, _)| start).collect();
            bounds.push(folded.as_str().len());
            let (one, two) = (bounds[one.index(bounds.len())], bounds[two.index(bounds.len())]);
            let view = one.min(two)..one.max(two);
            match folded.source(view.clone()) {
                None => prop_assert!(view.is_empty()),
                Some(bytes) => {
                    // Folding what is behind a piece gives the piece, or more where it takes half a ligature.
                    let again = fold(text.get(bytes).unwrap()).into_owned();
                    prop_assert!(again.contains(&folded.as_str()[view]), "{again}");
                }
            }
        }

        #[test]
        fn a_text_folds_as_its_parts(one in text(), two in text()) {
            let both = format!("{one}{two}");
            prop_assert_eq!(fold(&both), format!("{}{}", fold(&one), fold(&two)));
        }
    }
}
