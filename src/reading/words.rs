//! A slice of words as nom's input, and the smallest parsers over it.

use nom::{IResult, Input, Needed};

use super::Reading;
use super::taken::Taken;
use crate::lexicon::Packed;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Entry, Proclitics, Pronoun, VerbForm};
use crate::text::token::TokenKind;

/// What a production returns: the words that follow it, and what it recognised.
pub(crate) type Parsed<'r, O> = IResult<Words<'r>, O, ()>;

/// One word in its place.
#[derive(Clone, Copy)]
pub(crate) struct At<'r> {
    reading: &'r Reading<'r>,
    pub(crate) index: usize,
    /// Looked up once: productions ask for much of it.
    taken: &'r Taken,
    classes: Classes,
}

impl<'r> At<'r> {
    #[inline]
    pub(crate) fn new(reading: &'r Reading<'_>, index: usize) -> Self {
        Self::of(reading, index, reading.taken(index))
    }

    /// The word at `index`, which has been looked up.
    #[inline]
    pub(super) fn of(reading: &'r Reading<'_>, index: usize, taken: &'r Taken) -> Self {
        Self { reading, index, taken, classes: reading.classes(taken.recognised) }
    }

    /// The text it stands in.
    pub(crate) fn reading(self) -> &'r Reading<'r> {
        self.reading
    }

    fn packed(self) -> Packed {
        self.taken.recognised.packed()
    }

    #[inline]
    pub(crate) fn kind(self) -> TokenKind {
        self.taken.kind
    }

    #[inline]
    pub(crate) fn is_word(self) -> bool {
        self.is(Classes::WORD)
    }

    pub(crate) fn str(self) -> &'r str {
        if self.is(Classes::MARKED) { self.reading.bare(self.index) } else { self.taken.of(self.reading.text) }
    }

    /// The bytes of `str`: what compares them need not cut out a string.
    #[inline]
    pub(crate) fn bytes(self) -> &'r [u8] {
        if self.is(Classes::MARKED) {
            self.reading.bare(self.index).as_bytes()
        } else {
            self.taken.bytes_of(self.reading.text)
        }
    }

    /// Whether the word begins with these letters.
    #[inline(always)]
    pub(crate) fn begins(self, letters: &str) -> bool {
        self.bytes().starts_with(letters.as_bytes())
    }

    /// Whether the word begins with one of these letters.
    #[inline(always)]
    pub(crate) fn begins_any<const N: usize>(self, letters: [&str; N]) -> bool {
        let bytes = self.bytes();
        letters.iter().any(|letter| bytes.starts_with(letter.as_bytes()))
    }

    /// Whether the word ends with one of these letters.
    #[inline(always)]
    pub(crate) fn ends<const N: usize>(self, letters: [&str; N]) -> bool {
        let bytes = self.bytes();
        letters.iter().any(|letter| bytes.ends_with(letter.as_bytes()))
    }

    /// Whether these letters stand somewhere in the word.
    #[inline(always)]
    pub(crate) fn contains(self, letters: &str) -> bool {
        self.bytes().windows(letters.len().max(1)).any(|window| window == letters.as_bytes())
    }

    /// Whether the number of its letters lies in this range.
    pub(crate) fn has_letters(self, range: impl std::ops::RangeBounds<usize>) -> bool {
        range.contains(&self.str().chars().count())
    }

    pub(crate) fn is_ascii(self) -> bool {
        self.bytes().is_ascii()
    }

    /// Whether the word is spelled so.
    #[inline(always)]
    pub(crate) fn spells(self, word: &str) -> bool {
        self.may_spell(1_u64.wrapping_shl(word.len() as u32)) && self.bytes() == word.as_bytes()
    }

    /// Whether the word has as many bytes as one of the bits of `lengths` tells: nearly all words are turned away by that.
    #[inline(always)]
    pub(crate) fn may_spell(self, lengths: u64) -> bool {
        lengths.wrapping_shr(self.taken.length()) & 1 != 0 || self.is(Classes::MARKED)
    }

    fn entry(self) -> &'r Entry {
        self.reading.lexicon.entry(self.packed().entry())
    }

    /// Whether the lexicon counts the word to any of these classes.
    #[inline]
    pub(crate) fn is(self, classes: Classes) -> bool {
        self.classes.has(classes)
    }

    /// A word that the lexicon does not know: most of them are names.
    pub(crate) fn is_unknown(self) -> bool {
        self.is(Classes::UNKNOWN)
    }

    /// The readings as a form of a reporting verb.
    pub(crate) fn verbs(self) -> &'r [VerbForm] {
        if self.is(Classes::REPORTS) { self.reading.lexicon.readings(self.entry()) } else { &[] }
    }

    pub(crate) fn details(self) -> &'r Entry {
        self.entry()
    }

    pub(crate) fn proclitics(self) -> Proclitics {
        self.packed().proclitics()
    }

    pub(crate) fn has(self, proclitics: Proclitics) -> bool {
        self.proclitics().has(proclitics)
    }

    pub(crate) fn pronoun(self) -> Option<Pronoun> {
        self.packed().pronoun()
    }

    /// Whether the word carries the article, be it split off or part of an unknown word.
    pub(crate) fn is_definite(self) -> bool {
        self.is(Classes::DEFINITE)
    }
}

/// Whether the word at hand is spelled as one of these words, whose letters are looked at only where their number fits.
macro_rules! spells {
    ($at:expr, $($word:literal)|+) => {{
        const LENGTHS: u64 = 0 $(| 1 << $word.len())+;
        let at: $crate::reading::At<'_> = $at;
        at.may_spell(LENGTHS) && {
            let bytes = at.bytes();
            $(bytes == $word.as_bytes())||+
        }
    }};
}
pub(crate) use spells;

/// Some words in a row.
#[derive(Clone, Copy)]
pub(crate) struct Words<'r> {
    pub(crate) reading: &'r Reading<'r>,
    /// The first word.
    pub(crate) first: usize,
    /// The word after the last.
    pub(crate) end: usize,
}

impl<'r> Words<'r> {
    pub(crate) fn new(reading: &'r Reading<'_>, first: usize, end: usize) -> Self {
        Self { reading, first, end: end.max(first) }
    }

    pub(crate) fn is_empty(self) -> bool {
        self.first >= self.end
    }

    /// The first word, if there is one.
    pub(crate) fn peek(self) -> Option<At<'r>> {
        (!self.is_empty()).then(|| self.reading.at(self.first))
    }

    /// The words from `index` on.
    pub(crate) fn from(self, index: usize) -> Self {
        Self { first: index.max(self.first).min(self.end), ..self }
    }
}

impl<'r> Input for Words<'r> {
    type Item = At<'r>;
    type Iter = Elements<'r>;
    type IterIndices = std::iter::Enumerate<Elements<'r>>;

    fn input_len(&self) -> usize {
        self.end.saturating_sub(self.first)
    }

    fn take(&self, index: usize) -> Self {
        Self { end: (self.first + index).min(self.end), ..*self }
    }

    fn take_from(&self, index: usize) -> Self {
        Self { first: (self.first + index).min(self.end), ..*self }
    }

    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter_elements().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        Elements(*self)
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.input_len() { Ok(count) } else { Err(Needed::new(count.saturating_sub(self.input_len()))) }
    }
}

/// The words one by one.
pub(crate) struct Elements<'r>(Words<'r>);

impl<'r> Iterator for Elements<'r> {
    type Item = At<'r>;

    fn next(&mut self) -> Option<At<'r>> {
        let at = self.0.peek()?;
        self.0.first += 1;
        Some(at)
    }
}

/// One word that `predicate` accepts.
pub(crate) fn one<'r>(predicate: impl Fn(At<'r>) -> bool) -> impl Fn(Words<'r>) -> Parsed<'r, At<'r>> {
    move |words| match words.peek() {
        Some(at) if predicate(at) => Ok((words.take_from(1), at)),
        _ => Err(nom::Err::Error(())),
    }
}

/// One word that is spelled so.
pub(crate) fn spelled<'r>(word: &'static str) -> impl Fn(Words<'r>) -> Parsed<'r, At<'r>> {
    one(move |at| at.spells(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::SharedLexicon;

    #[test]
    fn words_are_compared_without_their_marks() {
        // and he said, the ministers, a comma; the first with short vowels, the second with tatweel
        let text = "وَقَالَ الـوزراء، قال";
        let reading = Reading::new(text, SharedLexicon::default());
        let [said, ministers, comma, plain] = [0, 1, 2, 3].map(|index| reading.at(index));
        assert!(said.spells("وقال") && said.begins("وق") && said.ends(["ا", "ل"]) && said.contains("قا"));
        assert!(spells!(said, "قال" | "وقال") && !spells!(said, "قال" | "أعلن"));
        assert!(ministers.spells("الوزراء") && ministers.has_letters(7..8) && !ministers.has_letters(..7));
        assert!(plain.spells("قال") && !plain.spells("وقال") && !plain.begins("وقال") && !plain.contains("وقال"));
        assert!(said.is_word() && !comma.is_word() && comma.kind() == TokenKind::Comma);
        assert!(!reading.at(9).is_word() && !reading.at(9).spells("قال"));
    }
}
