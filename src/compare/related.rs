//! Words that may stand for each other inside one article: the lines that a word stands in.
//!
//! A word is looked up with the letters of its pattern. What it shares with its relatives is not enough: بحث (search), حدث (event),
//! حديث (speech) and حرية (freedom) come down to the same letters or the same synonym, and have nothing to do with each other.

use crate::lexicon::hasher::KeyMap;
use crate::text::key::Key;

use super::stem::Stem;

/// The lines of related words that a word stands in, in order; 0 is none.
pub(super) type Fields = [u16; 4];

/// Letters that a stem must have for a word that stands in no line to be taken for its relatives: two are shared by strangers.
const LETTERS: usize = 3;

/// The lines of related words.
#[derive(Clone, Debug, Default)]
pub(super) struct Related {
    /// By the word without clitics and endings.
    words: KeyMap<Fields>,
    /// The words of each stem.
    families: KeyMap<Vec<Key>>,
    /// The number of the last line.
    lines: u16,
}

impl Related {
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Adds a line; `None` where there is no number left for it. A word that stands in four lines already is passed over.
    pub(super) fn add(&mut self, words: &[Stem]) -> Option<()> {
        self.lines = self.lines.checked_add(1)?;
        for word in words {
            let fields = self.words.entry(word.bare).or_default();
            if fields.contains(&self.lines) {
                continue;
            }
            if let Some(free) = fields.iter_mut().find(|field| **field == 0) {
                *free = self.lines;
            }
            let family = self.families.entry(word.root).or_default();
            if !family.contains(&word.bare) {
                family.push(word.bare);
            }
        }
        Some(())
    }

    /// The lines that a word stands in, or all its relatives do: تعديلها and يعدل stand in the line of تعديل (amendment).
    pub(super) fn fields(&self, bare: Key, stem: Key) -> Fields {
        self.words.get(&bare).copied().unwrap_or_else(|| self.of_family(stem))
    }

    /// The lines that all words of a stem have in common.
    fn of_family(&self, stem: Key) -> Fields {
        let family = self.families.get(&stem).filter(|_| stem.letters().count() >= LETTERS);
        let lines = family.and_then(|family| {
            let mut lines = family.iter().map(|word| self.words.get(word).copied().unwrap_or_default());
            let first = lines.next()?;
            Some(lines.fold(first, |common, own| common.map(|line| if own.contains(&line) { line } else { 0 })))
        });
        lines.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::stem::stem;
    use crate::lexicon::Lexicon;

    fn stem_of(word: &str) -> Stem {
        stem(word, Lexicon::standard()).unwrap()
    }

    fn related(lines: &[&str]) -> Related {
        let mut related = Related::default();
        for line in lines {
            let words: Vec<Stem> = line.split_whitespace().map(stem_of).collect();
            related.add(&words).unwrap();
        }
        related
    }

    fn lines(related: &Related, word: &str) -> Vec<u16> {
        let stem = stem_of(word);
        related.fields(stem.bare, stem.root).into_iter().filter(|line| *line != 0).collect()
    }

    #[test]
    fn a_word_stands_in_its_lines_and_so_do_its_forms() {
        // amendment, correction; search, study
        let related = related(&["تعديل تصحيح", "بحث دراسة"]);
        for word in ["تعديل", "والتعديل", "تعديلها", "معدل"] {
            assert_eq!(lines(&related, word), [1], "{word}");
        }
        assert_eq!(lines(&related, "البحث"), [2]);
        assert_eq!(lines(&related, "سراب"), [0; 0]);
    }

    #[test]
    fn strangers_of_one_stem_share_no_line() {
        // attack, raid; deed, acting; the agent. Whoever stands in no line of his own is taken for what all his relatives are taken for.
        let related = related(&["هجوم غارة", "عمل شغل", "عميل جاسوس"]);
        assert_eq!(lines(&related, "عمل"), [2]);
        assert_eq!(lines(&related, "عميل"), [3]);
        assert_eq!(lines(&related, "معمل"), [0; 0]);
    }
}
