//! Orthography: what Arabic writers vary without meaning anything by it, folded away on a view of the text.
//!
//! Folded are the forms of hamza (أ إ آ ٱ → ا, ؤ → و, ئ → ي), final ى → ي and ة → ه, Persian ک ی → ك ي, presentation forms and ligatures (ﻻ → لا),
//! digits of all kinds (٣ ۳ → 3) and Latin capitals; dropped are tatweel, short vowels, Quranic marks, zero-width and bidirectional controls.
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
    /// It has to be taken apart by compatibility decomposition first: ﻻ, ﷲ.
    Decompose,
}

/// The folding of one character: the one table that all views use.
pub(crate) const fn fold_char(letter: char) -> Fold {
    match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' | 'ٵ' => Fold::To('ا'),
        'ؤ' | 'ٶ' => Fold::To('و'),
        'ئ' | 'ى' | 'ی' | 'ې' | 'ے' | 'ٸ' => Fold::To('ي'),
        'ة' | 'ھ' | 'ہ' | 'ە' | 'ۀ' | 'ۂ' | 'ۃ' => Fold::To('ه'),
        'ک' | 'ڪ' => Fold::To('ك'),
        '\u{0610}'..='\u{061A}' | '\u{061C}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' => Fold::Drop,
        '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}' | '\u{06E7}' | '\u{06E8}' | '\u{06EA}'..='\u{06ED}' => {
            Fold::Drop
        }
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{00AD}' => Fold::Drop,
        '\u{08D3}'..='\u{08FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{0300}'..='\u{036F}' => {
            Fold::Drop
        }
        '٠'..='٩' => Fold::To(digit(letter as u32 - '٠' as u32)),
        '۰'..='۹' => Fold::To(digit(letter as u32 - '۰' as u32)),
        'A'..='Z' => Fold::To(letter.to_ascii_lowercase()),
        '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Fold::Decompose,
        _ => Fold::To(letter),
    }
}

const fn digit(value: u32) -> char {
    match char::from_digit(value, 10) {
        Some(digit) => digit,
        None => '0',
    }
}

/// Whether the character is invisible or a mark on another: it belongs to the word it stands in, but makes none.
pub(crate) const fn is_dropped(letter: char) -> bool {
    matches!(fold_char(letter), Fold::Drop)
}

/// Calls `put` with each folded character of `text` and the caller's bytes it stands for.
pub(crate) fn fold_into(text: &str, mut put: impl FnMut(char, Range<usize>)) {
    for (start, letter) in text.char_indices() {
        let bytes = start..start + letter.len_utf8();
        match fold_char(letter) {
            Fold::To(folded) => put(folded, bytes),
            Fold::Drop => {}
            Fold::Decompose => {
                for part in std::iter::once(letter).nfkc() {
                    // Decomposed forms decompose no further.
                    if let Fold::To(folded) = fold_char(part) {
                        put(folded, bytes.clone());
                    }
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
    let changes = |letter: char| !matches!(fold_char(letter), Fold::To(folded) if folded == letter);
    let Some(first) = text.find(changes) else { return Cow::Borrowed(text) };
    let (same, rest) = text.split_at(first);
    let mut folded = String::with_capacity(text.len());
    folded.push_str(same);
    fold_into(rest, |letter, _| folded.push(letter));
    Cow::Owned(folded)
}

/// A folded view of a text that knows the way back to the caller's bytes.
///
/// ```
/// use isnad::text::orthography::Folded;
///
/// let text = "قَالَ الوزير"; // "the minister said", with short vowels
/// let folded = Folded::new(text);
/// assert_eq!(folded.as_str(), "قال الوزير");
/// let start = folded.as_str().find("الوزير").unwrap();
/// let bytes = folded.source(start..folded.as_str().len()).unwrap();
/// assert_eq!(&text[bytes], "الوزير");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    folded: String,
    /// For each folded character: its first byte in the view, and the caller's bytes.
    origins: Vec<(usize, Range<usize>)>,
}

impl Folded {
    /// The folded view of `text`.
    pub fn new(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut origins = Vec::new();
        fold_into(text, |letter, bytes| {
            origins.push((folded.len(), bytes));
            folded.push(letter);
        });
        Self { folded, origins }
    }

    /// The folded text.
    pub fn as_str(&self) -> &str {
        &self.folded
    }

    /// The caller's bytes behind the bytes `view` of the folded text, end exclusive; `None` where `view` is empty, runs past the end or splits a character.
    pub fn source(&self, view: Range<usize>) -> Option<Range<usize>> {
        self.folded.get(view.clone()).filter(|piece| !piece.is_empty())?;
        let first = self.origins.partition_point(|(at, _)| *at < view.start);
        let end = self.origins.partition_point(|(at, _)| *at < view.end);
        let start = self.origins.get(first)?.1.start;
        let last = self.origins.get(end.checked_sub(1)?)?.1.end;
        Some(start..last)
    }
}
