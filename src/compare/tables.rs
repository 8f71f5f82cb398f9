//! Which words exclude one another, stand for one another, or see one event from its two sides.

use std::sync::{Arc, LazyLock};

use super::stem::stem;
use crate::lexicon::Lexicon;
use crate::lexicon::hasher::{KeyMap, KeySet};
use crate::text::key::Key;

/// Opposites, converses and near-synonyms. [`Tables::standard`] is what comes with the library; [`Tables::add_tsv`] adds to it.
///
/// ```
/// use isnad::compare::Tables;
///
/// let mut tables = Tables::standard().clone();
/// // "was crowned" excludes "was disappointed", all forms of both: past, present, verbal noun.
/// tables.add_tsv("opposite\tتوج تتويج\tخاب خيبة")?;
/// assert!(tables.add_tsv("opposite\tتوج").unwrap_err().to_string().starts_with("line 1"));
/// # Ok::<(), isnad::compare::TablesError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Tables {
    synonyms: KeyMap<Key>,
    opposites: Pairs,
    converses: Pairs,
    silent: KeySet,
    common: KeySet,
}

/// Words that stand against each other, each with those that it stands against.
#[derive(Clone, Debug, Default)]
struct Pairs {
    partners: KeyMap<KeySet>,
    number: usize,
}

impl Pairs {
    fn insert(&mut self, one: Key, other: Key) {
        if one != other && self.partners.entry(one).or_default().insert(other) {
            self.partners.entry(other).or_default().insert(one);
            self.number = self.number.saturating_add(1);
        }
    }

    fn hold(&self, one: Key, other: Key) -> bool {
        self.partners.get(&one).is_some_and(|partners| partners.contains(&other))
    }
}

/// Why a line of a table cannot be read: where it stands, and what was expected instead of توج (was crowned) alone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: expected {expected}")]
pub struct TablesError {
    line: usize,
    expected: &'static str,
}

impl TablesError {
    /// The line, from 1: 1 for a table that holds only توج (was crowned).
    pub const fn line(&self) -> usize {
        self.line
    }
}

/// Words on one side of a line: each is set against each on the other side.
const WORDS: usize = 200;
/// Pairs, synonyms and silent words in all.
const ENTRIES: usize = 1_000_000;

static STANDARD: LazyLock<Arc<Tables>> = LazyLock::new(|| {
    let mut tables = Tables::default();
    for (kind, table) in [
        ("silent", include_str!("data/silent.tsv")),
        ("synonym", include_str!("data/synonyms.tsv")),
        ("opposite", include_str!("data/opposites.tsv")),
        ("converse", include_str!("data/converses.tsv")),
        ("common", include_str!("data/common.tsv")),
    ] {
        for line in table.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            // The tests read every line; a broken one would only be without effect.
            let _ = tables.add(kind, &mut line.split('\t'));
        }
    }
    Arc::new(tables)
});

impl Tables {
    /// The tables that come with the library: several hundred words, as ارتفع (rose) against انخفض (fell).
    pub fn standard() -> &'static Self {
        &STANDARD
    }

    /// The same, for who keeps them.
    pub(super) fn shared() -> Arc<Self> {
        STANDARD.clone()
    }

    /// Adds the lines of a table, fields apart by tabs, words apart by spaces, comments after `#`:
    ///
    /// - `opposite`, words, words: what excludes what (ارتفع / انخفض, rose / fell)
    /// - `converse`, words, words: one event from two sides (طلب / تلقى, asked / received)
    /// - `synonym`, words: what stands for the same (غادر رحل, left, departed)
    /// - `silent`, word: what is passed over (تم, an auxiliary)
    /// - `common`, word: what claims of all kinds share (الرئيس, the president)
    ///
    /// # Errors
    ///
    /// Where a line has another shape or more than 200 words on a side, or where the tables have grown past a million entries; the lines
    /// before it have been added.
    pub fn add_tsv(&mut self, table: &str) -> Result<(), TablesError> {
        for (number, line) in table.lines().enumerate() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let mut fields = line.split('\t');
            let kind = fields.next().unwrap_or("");
            self.add(kind, &mut fields).map_err(|expected| TablesError { line: number.saturating_add(1), expected })?;
        }
        Ok(())
    }

    fn add<'f>(&mut self, kind: &str, fields: &mut impl Iterator<Item = &'f str>) -> Result<(), &'static str> {
        let words = [&self.silent, &self.common].map(KeySet::len).into_iter();
        let entries = words.chain([self.opposites.number, self.converses.number, self.synonyms.len()]);
        if entries.sum::<usize>() >= ENTRIES {
            return Err("at most a million pairs, synonyms and silent words in all");
        }
        let mut side = || {
            let words = fields.next().unwrap_or("").split_whitespace();
            let words = words.filter_map(|word| stem(word, Lexicon::standard())).map(|(key, _)| key);
            let words: Vec<Key> = words.take(WORDS.saturating_add(1)).collect();
            if words.len() > WORDS { Err("at most 200 words on a side of a line") } else { Ok(words) }
        };
        match kind {
            "opposite" | "converse" => {
                let (one, other) = (side()?, side()?);
                if one.is_empty() || other.is_empty() {
                    return Err("words, a tab, and the words that they stand against");
                }
                for &first in &one {
                    for &second in &other {
                        let (first, second) = (self.sense(first), self.sense(second));
                        let pairs = if kind == "opposite" { &mut self.opposites } else { &mut self.converses };
                        pairs.insert(first, second);
                    }
                }
            }
            "synonym" => {
                let words = side()?;
                let first = self.sense(*words.first().ok_or("words that stand for the same")?);
                for &word in words.iter().skip(1).filter(|&&word| word != first) {
                    self.synonyms.entry(word).or_insert(first);
                }
            }
            "silent" => {
                let word = fields.next().and_then(|word| Key::of(word.trim())).ok_or("a word")?;
                self.silent.insert(word);
            }
            "common" => {
                let word = *side()?.first().ok_or("a word")?;
                self.common.insert(self.sense(word));
            }
            _ => return Err("opposite, converse, synonym, silent or common in the first column"),
        }
        Ok(())
    }

    /// What a stem is taken for: itself, or the first of its group of synonyms.
    pub(super) fn sense(&self, stem: Key) -> Key {
        self.synonyms.get(&stem).copied().unwrap_or(stem)
    }

    /// Whether a word has any opposite or converse.
    pub(super) fn is_paired(&self, word: Key) -> bool {
        self.opposites.partners.contains_key(&word) || self.converses.partners.contains_key(&word)
    }

    pub(super) fn opposed(&self, one: Key, other: Key) -> bool {
        self.opposites.hold(one, other)
    }

    pub(super) fn converse(&self, one: Key, other: Key) -> bool {
        self.converses.hold(one, other)
    }

    pub(super) fn is_common(&self, sense: Key) -> bool {
        self.common.contains(&sense)
    }

    pub(super) fn is_silent(&self, word: Key) -> bool {
        self.silent.contains(&word)
    }
}

pub(super) fn ordered(one: Key, other: Key) -> (Key, Key) {
    if one <= other { (one, other) } else { (other, one) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sense(word: &str) -> Key {
        Tables::standard().sense(stem(word, Lexicon::standard()).unwrap().0)
    }

    #[test]
    fn every_line_of_the_tables_has_its_columns() {
        for (table, columns) in [
            (include_str!("data/opposites.tsv"), 2),
            (include_str!("data/converses.tsv"), 2),
            (include_str!("data/synonyms.tsv"), 1),
            (include_str!("data/silent.tsv"), 1),
            (include_str!("data/common.tsv"), 1),
        ] {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                assert_eq!(line.split('\t').filter(|column| !column.trim().is_empty()).count(), columns, "{line:?}");
            }
        }
    }

    #[test]
    fn relatives_are_opposed() {
        let pairs =
            [("ارتفاع", "تنخفض"), ("وافقت", "الرفض"), ("الانسحاب", "بقيت"), ("نجاح", "أخفقت"), ("هدوء", "اشتباكات")];
        for (one, other) in pairs {
            assert!(Tables::standard().opposed(sense(one), sense(other)), "{one} and {other}");
            assert!(Tables::standard().opposed(sense(other), sense(one)), "{other} and {one}");
        }
        assert!(!Tables::standard().opposed(sense("وافقت"), sense("الاجتماع")));
        assert!(Tables::standard().converse(sense("طلبا"), sense("تلقينا")));
    }

    #[test]
    fn endless_lines_are_refused() {
        let (few, many) = ("طلب ".repeat(200), "طلب ".repeat(201));
        let mut tables = Tables::default();
        assert_eq!(tables.add_tsv(&format!("opposite\t{few}\tرفض")), Ok(()));
        for line in [format!("opposite\t{many}\tرفض"), format!("converse\tرفض\t{many}"), format!("synonym\t{many}")]
        {
            let error = tables.add_tsv(&line).unwrap_err();
            assert_eq!(error.to_string(), "line 1: expected at most 200 words on a side of a line");
        }
    }

    #[test]
    fn no_word_is_its_own_opposite() {
        assert!(Tables::standard().opposites.partners.iter().all(|(one, others)| !others.contains(one)));
    }
}
