//! Orthography: what Arabic writers vary without meaning anything by it, folded away on a view of the text.
//!
//! Folded are the forms of hamza (أ إ آ ٱ → ا, ؤ → و, ئ → ي), final ى → ي and ة → ه, Persian and Urdu ک ی ہ → ك ي ه,
//! presentation forms and ligatures (ﻻ → لا, ﷲ → الله), digits (٣ ۳ → 3), Latin capitals and accents (É → e). Dropped
//! are tatweel, short vowels, Quranic marks, and zero-width and bidirectional controls.
//!
//! The caller's text is never rewritten: [`Folded`] knows for each folded letter which of the caller's bytes it stands
//! for.

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

/// The foldings of U+0600 to U+06FF.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
static ARABIC: [Fold; 256] = {
    let mut table = [Fold::Drop; 256];
    let mut place = 0;
    while place < 256 {
        if let Some(letter) = char::from_u32(0x0600 + place as u32) {
            table[place] = fold_char(letter);
        }
        place += 1;
    }
    table
};

/// As [`fold_char`], by a look at a table for Arabic letters.
fn looked_up(letter: char) -> Fold {
    let place = (letter as usize).wrapping_sub(0x0600);
    ARABIC.get(place).copied().unwrap_or_else(|| fold_char(letter))
}

/// As [`is_dropped`], by a look at a table for Arabic letters.
pub(crate) fn drops(letter: char) -> bool {
    matches!(looked_up(letter), Fold::Drop)
}

/// Calls `put` with each character that `letter` folds into: none, one, or several (ﷲ).
pub(crate) fn fold_letter(letter: char, mut put: impl FnMut(char)) {
    match looked_up(letter) {
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
    let mut copied = 0;
    for (start, letter) in rest.char_indices() {
        if looked_up(letter) != Fold::To(letter) {
            folded.push_str(rest.get(copied..start).unwrap_or(""));
            fold_letter(letter, |part| folded.push(part));
            copied = start + letter.len_utf8();
        }
    }
    folded.push_str(rest.get(copied..).unwrap_or(""));
    Cow::Owned(folded)
}

/// What stands before the first letter that folding changes, and the rest; `None` where there is none.
fn unchanged(text: &str) -> Option<(&str, &str)> {
    let changes = |letter: char| match looked_up(letter) {
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
/// assert_eq!(folded.source(name..folded.as_str().len()), Some(11..23));
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

/// A stretch of the view whose letters stand for letters of the same length, one for one, or for one letter of the
/// caller's together.
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
            let length = folded.len().saturating_sub(view);
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

    /// The caller's bytes behind the bytes `view` of the folded text, with the marks on their last letter; `None` where
    /// `view` is empty, runs past the end or splits a character.
    pub fn source(&self, view: Range<usize>) -> Option<Range<usize>> {
        self.folded.get(view.clone()).filter(|piece| !piece.is_empty())?;
        if self.stretches.is_empty() {
            return Some(view);
        }
        let first = self.stretch_at(view.start)?;
        let start = if first.whole { first.start } else { first.start + view.start.saturating_sub(first.view) };
        let last = self.stretch_at(view.end.checked_sub(1)?)?;
        let end = last.start + view.end.saturating_sub(last.view);
        Some(start..if last.whole || end >= last.end { last.attached } else { end })
    }

    /// The stretch of the byte `at` of the view.
    fn stretch_at(&self, at: usize) -> Option<&Stretch> {
        let after = self.stretches.partition_point(|stretch| stretch.view <= at);
        self.stretches.get(after.checked_sub(1)?)
    }
}

#[cfg(test)]
#[path = "orthography_tests.rs"]
mod tests;
