//! How large a lexicon may grow, and the text that adds to it.

use std::fmt;

/// Bounds for a lexicon and for each text that is added to it.
///
/// The defaults lie far above any dictionary. Whoever takes tables from strangers may want lower ones.
///
/// ```
/// use isnad::lexicon::{Lexicon, LexiconBound, LexiconError, LexiconLimits};
///
/// let mut builder = Lexicon::builder().limits(LexiconLimits::default().with_lines(1));
/// let error = builder.add_tsv("given-name\tسمير\ngiven-name\tليلى").unwrap_err(); // Samir, Layla
/// assert_eq!(error, LexiconError::Limit { line: 2, bound: LexiconBound::Lines, most: 1 });
/// assert_eq!(error.to_string(), "line 2: expected at most 1 lines in a text");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LexiconLimits {
    text_bytes: usize,
    lines: usize,
    line_bytes: usize,
    spellings: usize,
    names: usize,
    name_words: usize,
}

impl Default for LexiconLimits {
    fn default() -> Self {
        Self {
            text_bytes: 64 << 20,
            lines: 1_000_000,
            line_bytes: 64 << 10,
            spellings: 1_000_000,
            names: 1_000,
            name_words: 20,
        }
    }
}

impl LexiconLimits {
    /// The bytes of a text that is added: 67,108,864 (64 MiB) unless told otherwise. The line of قال (said) has about sixty.
    pub const fn text_bytes(&self) -> usize {
        self.text_bytes
    }

    /// The lines of a text that is added: 1,000,000 unless told otherwise. قال (said) is one.
    pub const fn lines(&self) -> usize {
        self.lines
    }

    /// The bytes of a line: 65,536 unless told otherwise.
    pub const fn line_bytes(&self) -> usize {
        self.line_bytes
    }

    /// The spellings of the whole lexicon, the standard one included: 1,000,000 unless told otherwise. قال (said) has about forty.
    pub const fn spellings(&self) -> usize {
        self.spellings
    }

    /// The names of several words that begin with the same word: 1,000 unless told otherwise. مرصد الساحل (Coast Observatory) and مرصد الجبل
    /// (Mountain Observatory) are two. Each is looked at wherever a text has their first word.
    pub const fn names(&self) -> usize {
        self.names
    }

    /// The words of a name: 20 unless told otherwise. مرصد الساحل (Coast Observatory) has two.
    pub const fn name_words(&self) -> usize {
        self.name_words
    }

    /// The same limits with texts of so many bytes.
    #[must_use]
    pub const fn with_text_bytes(self, most: usize) -> Self {
        Self { text_bytes: most, ..self }
    }

    /// The same limits with texts of so many lines: 1 for قال (said) alone.
    #[must_use]
    pub const fn with_lines(self, most: usize) -> Self {
        Self { lines: most, ..self }
    }

    /// The same limits with lines of so many bytes.
    #[must_use]
    pub const fn with_line_bytes(self, most: usize) -> Self {
        Self { line_bytes: most, ..self }
    }

    /// The same limits with so many spellings.
    #[must_use]
    pub const fn with_spellings(self, most: usize) -> Self {
        Self { spellings: most, ..self }
    }

    /// The same limits with so many names that begin with the same word.
    #[must_use]
    pub const fn with_names(self, most: usize) -> Self {
        Self { names: most, ..self }
    }

    /// The same limits with names of so many words.
    #[must_use]
    pub const fn with_name_words(self, most: usize) -> Self {
        Self { name_words: most, ..self }
    }
}

/// What a lexicon, or a text that is added to it, has too much of.
///
/// ```
/// use isnad::lexicon::LexiconBound;
///
/// // قال (said) is one verb of 65,535 that there may be
/// assert_eq!(LexiconBound::Verbs.to_string(), "verbs");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LexiconBound {
    /// [`LexiconLimits::text_bytes`].
    TextBytes,
    /// [`LexiconLimits::lines`].
    Lines,
    /// [`LexiconLimits::line_bytes`].
    LineBytes,
    /// [`LexiconLimits::spellings`].
    Spellings,
    /// [`LexiconLimits::names`].
    Names,
    /// [`LexiconLimits::name_words`].
    NameWords,
    /// Forms of verbs that are spelled alike: قالت is "she said" of one verb and "she removed" of another; there may be 64.
    Readings,
    /// Words that differ in what the lexicon says of them: قال (said) and قيل (was said); there may be 2,097,152.
    Entries,
    /// Different sets of classes that words have: قال (said) is a verb and no more; there may be 8,192.
    ClassSets,
    /// Verbs like قال (said), of which each is a 16-bit number; one that is ambiguous in one tense counts twice.
    Verbs,
    /// Governments: روسيا (Russia), its capital and its people are one, and each is a 16-bit number.
    Governments,
}

impl fmt::Display for LexiconBound {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::TextBytes => "bytes in a text",
            Self::Lines => "lines in a text",
            Self::LineBytes => "bytes in a line",
            Self::Spellings => "spellings",
            Self::Names => "names that begin with the same word",
            Self::NameWords => "words in a name",
            Self::Readings => "forms of verbs that are spelled alike",
            Self::Entries => "words that differ in what is said of them",
            Self::ClassSets => "sets of classes",
            Self::Verbs => "verbs",
            Self::Governments => "governments",
        })
    }
}
