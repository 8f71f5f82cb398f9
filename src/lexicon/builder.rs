//! A lexicon with lines of the caller's own.

use super::Lexicon;
use super::draft::Draft;
use super::knowledge::Knowledge;
use super::limits::{LexiconBound, LexiconLimits};
use super::reader::{self, LexiconError};
use super::recognised::SETS;

/// Builds a [`Lexicon`] from lines of text, on top of the one that knows قال (said) and its kind.
#[derive(Clone, Debug)]
pub struct LexiconBuilder(Draft);

impl LexiconBuilder {
    /// Without the standard lexicon.
    #[cfg(test)]
    pub(super) fn empty() -> Self {
        Self(Draft::empty())
    }

    /// On top of what is known.
    pub(super) fn on(known: &Knowledge) -> Self {
        Self(Draft::on(known))
    }

    /// The same builder with other limits, for all that is added from now on: so many lines like that of قال (said), so many spellings.
    ///
    /// ```
    /// use isnad::lexicon::{Lexicon, LexiconLimits};
    ///
    /// let mut builder = Lexicon::builder().limits(LexiconLimits::default().with_line_bytes(20));
    /// let error = builder.add_tsv("name\tمرصد الساحل\torganization").unwrap_err(); // "Coast Observatory"
    /// assert_eq!(error.to_string(), "line 1: expected at most 20 bytes in a line");
    /// ```
    #[must_use]
    pub fn limits(mut self, limits: LexiconLimits) -> Self {
        self.0.limits = limits;
        self
    }

    /// Adds entries, one a line, fields apart by tabs; lines that are empty or begin with `#` are passed over.
    ///
    /// - `verb`, past, present, participle, verbal nouns (comma separated), act, frames and flags (both space separated)
    /// - the name of a class (`title`, `institution`, `group`, `media`, `document`, `occasion`, …), then the word with its
    ///   further forms: feminine and plural, or `m` or `f` and plural
    /// - `place`, country, other names, capitals, adjective, plural of its people
    /// - `name`, the words of a name, `organization`, `media` or `place`
    ///
    /// An act is the name of an [`Act`](crate::Act). Frames say what a verb governs where it reports: `that` (قال إن, said that), `quote`
    /// (quotation marks or a colon), `question` (سأل هل, asked whether), `noun` (أكد أهمية, affirmed the importance), a preposition (أشار إلى,
    /// pointed to), `person+` before a preposition or `that` (أخبره أن, told him that). Flags narrow a verb down: `ambiguous` where it often
    /// means something else (تابع, went on or followed), `needs=` and nouns without one of which it reports nothing (حمل مسؤولية, laid
    /// responsibility on). Others tell how it behaves in its clause: `hopes` (أمل, hoped: a state of mind as often as a saying), `expects`
    /// (يتوقع أن: nobody need expect it). The head of `src/lexicon/data/verbs.tsv` explains each, and the heads of the tables beside it their
    /// columns.
    ///
    /// ```
    /// use isnad::lexicon::{Lexicon, LexiconError};
    ///
    /// let mut builder = Lexicon::builder();
    /// builder.add_tsv("title\tمحتسب\tمحتسبة\tمحتسبون")?; // "market inspector"
    /// let broken = builder.add_tsv("verb\tتمتم\tيتمتم\tمتمتما\t-\tmutter\tthat quote"); // "muttered", with an act that there is not
    /// assert!(matches!(broken, Err(LexiconError::Field { line: 1, column: 26, .. })));
    /// # Ok::<(), LexiconError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LexiconError`] with line, column and what was expected; the lines before it have been added.
    pub fn add_tsv(&mut self, text: &str) -> Result<(), LexiconError> {
        reader::read(&mut self.0, text)
    }

    /// The lexicon with all that was added.
    ///
    /// # Errors
    ///
    /// [`LexiconError`] where the lexicon has grown past its bounds; قال (said) alone is far below them.
    pub fn build(self) -> Result<Lexicon, LexiconError> {
        self.0.has_room(0)?;
        let knowledge = self.0.finish();
        if knowledge.is_whole() {
            return Ok(Lexicon::of(knowledge));
        }
        Err(LexiconError::Limit { line: 0, bound: LexiconBound::ClassSets, most: SETS })
    }
}
