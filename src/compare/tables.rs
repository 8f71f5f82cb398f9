//! Which words exclude one another, stand for one another, or see one event from its two sides.

use std::collections::hash_map::Entry;
use std::fmt;
use std::sync::{Arc, LazyLock};

use super::opposites::Opposites;
use super::related::{Fields, Related};
use super::stem::{Stem, stem};
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
    written: Opposites,
    converses: Pairs,
    silent: KeySet,
    common: KeySet,
    related: Related,
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

    /// What stood against a word stands against what the word is taken for from now on.
    fn rename(&mut self, old: Key, new: Key) {
        for partner in self.partners.remove(&old).unwrap_or_default() {
            self.number = self.number.saturating_sub(1);
            if let Some(others) = self.partners.get_mut(&partner) {
                others.remove(&old);
                if others.is_empty() {
                    self.partners.remove(&partner);
                }
            }
            self.insert(new, partner);
        }
    }

    fn hold(&self, one: Key, other: Key) -> bool {
        self.partners.get(&one).is_some_and(|partners| partners.contains(&other))
    }
}

/// Why a line of a table cannot be read: where it stands, what was expected, and what stands there instead.
///
/// ```
/// use isnad::compare::Tables;
///
/// // توج (was crowned), and nothing that it excludes
/// let error = Tables::standard().clone().add_tsv("opposite\tتوج").unwrap_err();
/// assert_eq!((error.line(), error.column()), (1, 13));
/// assert_eq!(error.to_string(), "line 1, column 13: expected the words that those before the tab stand against, found nothing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}{}: expected {expected}{}", Column(*column), Found(found.as_deref()))]
pub struct TablesError {
    line: usize,
    column: usize,
    expected: &'static str,
    /// `None` where too much is said, whatever it is.
    found: Option<String>,
}

impl TablesError {
    /// The line, from 1: 1 for a table that holds only توج (was crowned).
    pub const fn line(&self) -> usize {
        self.line
    }

    /// The column in characters, from 1; 0 where the tables as a whole have grown too large. In a line `opposite`, tab, توج (was crowned)
    /// the word has column 10.
    pub const fn column(&self) -> usize {
        self.column
    }
}

/// The column for a message, where there is one.
struct Column(usize);

impl fmt::Display for Column {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            column => write!(formatter, ", column {column}"),
        }
    }
}

/// What stands in a field, for a message.
struct Found<'f>(Option<&'f str>);

impl fmt::Display for Found<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => Ok(()),
            Some("") => formatter.write_str(", found nothing"),
            Some(found) => write!(formatter, ", found `{found}`"),
        }
    }
}

/// What is wrong with a line, and with which of its fields; 0 is the kind.
struct Refused {
    field: Option<usize>,
    expected: &'static str,
    /// Whether what stands there says why.
    shown: bool,
}

impl Refused {
    const fn field(field: usize, expected: &'static str) -> Self {
        Self { field: Some(field), expected, shown: true }
    }

    const fn too_much(field: Option<usize>, expected: &'static str) -> Self {
        Self { field, expected, shown: false }
    }

    /// The same with its place. What is missing is missing behind the last field.
    fn in_line(self, number: usize, line: &str) -> TablesError {
        let Self { field, expected, shown } = self;
        let column = field.map_or(0, |field| {
            let before = line.split('\t').take(field).map(|field| field.chars().count().saturating_add(1));
            before.fold(1, usize::saturating_add).min(line.chars().count().saturating_add(1))
        });
        let found = field.and_then(|field| line.split('\t').nth(field)).unwrap_or("");
        let found = shown.then(|| found.trim().chars().take(SHOWN).collect());
        TablesError { line: number, column, expected, found }
    }
}

/// Letters of a field that a message shows.
const SHOWN: usize = 60;

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
        ("related", include_str!("data/related.tsv")),
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
    /// - `synonym`, words: what stands for the same (غادر رحل, left, departed); a word that stands in such a line already keeps to it
    /// - `silent`, word: what is passed over (تم, an auxiliary)
    /// - `common`, word: what claims of all kinds share (الرئيس, the president)
    /// - `related`, words: what may stand for the same inside one article (تعديل تصحيح, amendment, correction); a word may stand in four lines
    ///
    /// # Errors
    ///
    /// Where a line has another shape or more than 200 words on a side, or where the tables have grown past a million entries; the lines
    /// before it have been added.
    pub fn add_tsv(&mut self, table: &str) -> Result<(), TablesError> {
        for (number, line) in (1..).zip(table.strip_prefix('\u{feff}').unwrap_or(table).lines()) {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            let mut fields = line.split('\t');
            let kind = fields.next().unwrap_or("").trim();
            self.add(kind, &mut fields).map_err(|refused| refused.in_line(number, line))?;
        }
        Ok(())
    }

    fn add<'f>(&mut self, kind: &str, fields: &mut (impl Iterator<Item = &'f str> + Clone)) -> Result<(), Refused> {
        let words = [&self.silent, &self.common].map(KeySet::len).into_iter();
        let entries = [self.opposites.number, self.converses.number, self.synonyms.len(), self.related.len()];
        let entries = words.chain(entries);
        if entries.sum::<usize>() >= ENTRIES {
            return Err(Refused::too_much(None, "at most a million pairs, synonyms and silent words in all"));
        }
        let all = fields.clone();
        let end = |sides: usize| match all.clone().skip(sides).position(|field| !field.trim().is_empty()) {
            Some(more) => {
                let field = sides.saturating_add(more).saturating_add(1);
                Err(Refused::field(field, "the end of the line (words are apart by spaces)"))
            }
            None => Ok(()),
        };
        let mut stems = |field| {
            let words = fields.next().unwrap_or("").split_whitespace();
            let words = words.filter_map(|word| stem(word, Lexicon::standard()));
            let words: Vec<Stem> = words.take(WORDS.saturating_add(1)).collect();
            match words.len() {
                0..=WORDS => Ok(words),
                _ => Err(Refused::too_much(Some(field), "at most 200 words on a side of a line")),
            }
        };
        let roots = |words: &[Stem]| words.iter().map(|stem| stem.root).collect::<Vec<Key>>();
        match kind {
            "opposite" | "converse" => {
                end(2)?;
                let (words, others) = (stems(1)?, stems(2)?);
                let (one, other) = (roots(&words), roots(&others));
                if one.is_empty() {
                    return Err(Refused::field(1, "words, a tab, and the words that they stand against"));
                }
                if other.is_empty() {
                    return Err(Refused::field(2, "the words that those before the tab stand against"));
                }
                if kind == "opposite" {
                    self.written.add(&words, &others);
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
                end(1)?;
                let written = stems(1)?;
                let words = roots(&written);
                let &[first, _, ..] = words.as_slice() else {
                    return Err(Refused::field(1, "words that stand for the same"));
                };
                self.written.add_synonyms(&written);
                // Where one of them stands in another line, what is known of that line holds for all.
                let sense = words.iter().find_map(|word| self.synonyms.get(word)).copied().unwrap_or(first);
                for word in words {
                    if let Entry::Vacant(free) = self.synonyms.entry(word) {
                        free.insert(sense);
                        self.opposites.rename(word, sense);
                        self.converses.rename(word, sense);
                        if self.common.remove(&word) {
                            self.common.insert(sense);
                        }
                    }
                }
            }
            "silent" => {
                end(1)?;
                let word = fields.next().and_then(|word| Key::of(word.trim())).ok_or(Refused::field(1, "a word"))?;
                self.silent.insert(word);
            }
            "common" => {
                end(1)?;
                let &[word] = roots(&stems(1)?).as_slice() else { return Err(Refused::field(1, "a word")) };
                self.common.insert(self.sense(word));
            }
            "related" => {
                end(1)?;
                let words = stems(1)?;
                if words.len() < 2 {
                    return Err(Refused::field(1, "words that may stand for the same inside one article"));
                }
                self.related.add(&words).ok_or(Refused::too_much(None, "at most 65535 lines of related words"))?;
            }
            _ => {
                let kinds = "opposite, converse, synonym, silent, common or related in the first column";
                return Err(Refused::field(0, kinds));
            }
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

    /// The same of words as they are written, each without clitics and endings and by its stem: no strangers that share a stem.
    pub(super) fn exclude(&self, one: (Key, Key), other: (Key, Key)) -> bool {
        self.written.hold(one, other)
    }

    pub(super) fn converse(&self, one: Key, other: Key) -> bool {
        self.converses.hold(one, other)
    }

    pub(super) fn is_common(&self, sense: Key) -> bool {
        self.common.contains(&sense)
    }

    /// The lines of related words that a word stands in, given without clitics and endings, and what it shares with its relatives.
    pub(super) fn fields(&self, bare: Key, stem: Key) -> Fields {
        self.related.fields(bare, stem)
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
        Tables::standard().sense(stem(word, Lexicon::standard()).unwrap().root)
    }

    #[test]
    fn every_line_of_the_tables_has_its_columns() {
        for (table, columns) in [
            (include_str!("data/opposites.tsv"), 2),
            (include_str!("data/converses.tsv"), 2),
            (include_str!("data/synonyms.tsv"), 1),
            (include_str!("data/silent.tsv"), 1),
            (include_str!("data/common.tsv"), 1),
            (include_str!("data/related.tsv"), 1),
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
    fn what_is_known_of_a_word_holds_for_its_synonyms() {
        // زقزق (chirped), beside a word of another line of synonyms, and one that has opposites only.
        for (synonyms, opposite) in
            [("زقزق ارتفع", "انخفض"), ("ارتفع زقزق", "انخفض"), ("زقزق سيطر", "حرر"), ("سيطر زقزق", "حرر")]
        {
            let mut tables = Tables::standard().clone();
            assert_eq!(tables.add_tsv(&format!("synonym\t{synonyms}")), Ok(()));
            for word in synonyms.split(' ') {
                let [one, other] =
                    [word, opposite].map(|word| tables.sense(stem(word, Lexicon::standard()).unwrap().root));
                assert!(
                    tables.opposed(one, other) && tables.opposed(other, one),
                    "{word} and {opposite} with {synonyms}"
                );
            }
        }
    }

    /// شدد (stressed) and أشاد (praised) have one stem: a line with each would make one of the two lines.
    #[test]
    fn no_stem_stands_in_two_lines_of_synonyms() {
        let mut lines: KeyMap<&str> = KeyMap::default();
        for line in include_str!("data/synonyms.tsv").lines().filter(|line| !line.starts_with('#')) {
            for word in line.split_whitespace() {
                let root = stem(word, Lexicon::standard()).unwrap().root;
                assert_eq!(*lines.entry(root).or_insert(line), line, "{word}");
            }
        }
    }

    #[test]
    fn endless_lines_are_refused() {
        let (few, many) = ("طلب ".repeat(200), "طلب ".repeat(201));
        let mut tables = Tables::default();
        assert_eq!(tables.add_tsv(&format!("opposite\t{few}\tرفض")), Ok(()));
        for (line, column) in [
            (format!("opposite\t{many}\tرفض"), 10),
            (format!("converse\tرفض\t{many}"), 14),
            (format!("synonym\t{many}"), 9),
        ] {
            let error = tables.add_tsv(&line).unwrap_err();
            let expected = format!("line 1, column {column}: expected at most 200 words on a side of a line");
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_line_column_and_what_stands_there() {
        let cases = [
            (
                "# words\nopposites\tارتفع\tانخفض",
                "line 2, column 1: expected opposite, converse, synonym, silent, common or related in the first column, found `opposites`",
            ),
            (
                "\u{feff}opposite\tارتفع",
                "line 1, column 15: expected the words that those before the tab stand against, found nothing",
            ),
            (
                "converse\tارتفع\t…",
                "line 1, column 16: expected the words that those before the tab stand against, found `…`",
            ),
            (
                "opposite\t\tانخفض",
                "line 1, column 10: expected words, a tab, and the words that they stand against, found nothing",
            ),
            ("synonym", "line 1, column 8: expected words that stand for the same, found nothing"),
            ("common\t!", "line 1, column 8: expected a word, found `!`"),
            ("common\tالرئيس الوزير", "line 1, column 8: expected a word, found `الرئيس الوزير`"),
            ("synonym\tغادر", "line 1, column 9: expected words that stand for the same, found `غادر`"),
            (
                "synonym\tغادر\tرحل",
                "line 1, column 14: expected the end of the line (words are apart by spaces), found `رحل`",
            ),
            (
                "opposite\tارتفع\tانخفض\t\tهبط",
                "line 1, column 23: expected the end of the line (words are apart by spaces), found `هبط`",
            ),
        ];
        for (table, expected) in cases {
            assert_eq!(Tables::default().add_tsv(table).unwrap_err().to_string(), expected, "{table}");
        }
        assert_eq!(Tables::default().add_tsv("\u{feff}opposite\tارتفع\tانخفض\t\r\n"), Ok(()));
    }

    #[test]
    fn no_word_is_its_own_opposite() {
        assert!(Tables::standard().opposites.partners.iter().all(|(one, others)| !others.contains(one)));
    }
}
