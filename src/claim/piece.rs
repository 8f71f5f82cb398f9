//! Words of the caller's text with the place where they stand.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::beginning;
use super::{RecordError, RecordProblem};
use crate::span::Span;

/// Words of the caller's text with the place where they stand: bytes `start..end`, and `text` is what stands there.
///
/// The place is always as long as the words: there is no way to make a piece where the three disagree.
///
/// ```
/// use isnad::{Piece, Span};
///
/// let text = "قال الوزير"; // "the minister said"
/// let cue = Piece::of(text, Span::new(0, 6).unwrap()).unwrap();
/// assert_eq!((cue.start(), cue.end(), cue.text()), (0, 6, "قال"));
/// assert!(cue.is_in(text));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Piece<'t> {
    span: Span,
    text: Cow<'t, str>,
}

impl<'t> Piece<'t> {
    /// The words of `text` that `span` covers; `None` where the span covers none, runs past the end or cuts a character: there is
    /// no piece of قال (said) in the bytes `0..1`.
    pub fn of(text: &'t str, span: Span) -> Option<Self> {
        span.of(text).filter(|words| !words.is_empty()).map(|words| Self { span, text: Cow::Borrowed(words) })
    }

    /// Words of their own, cut out of another piece; `None` where they do not fit the span.
    pub(crate) fn at(span: Span, words: &str) -> Option<Piece<'static>> {
        (span.len() == words.len() && !words.is_empty()).then(|| Piece { span, text: Cow::Owned(words.to_owned()) })
    }

    /// The first byte: 0 for قال in قال الوزير (the minister said).
    pub const fn start(&self) -> usize {
        self.span.start()
    }

    /// The byte after the last: 6 for قال in قال الوزير (the minister said).
    pub const fn end(&self) -> usize {
        self.span.end()
    }

    /// The words as they stand in the text: قال (said).
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place of the words; `0..6` for قال in قال الوزير (the minister said).
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Whether exactly these words stand in `text` at this place: قال (said) at 0 does, أكد (affirmed) does not.
    pub fn is_in(&self, text: &str) -> bool {
        self.span.of(text) == Some(self.text())
    }

    /// The piece has its words from `text`; `field` is what the error calls it.
    pub(super) fn check_in(&self, field: impl std::fmt::Display, text: &str) -> Result<(), RecordError> {
        let wrong = |part: &str, problem| Err(RecordError::new(format!("{field}.{part}"), problem));
        match self.span.of(text) {
            Some(words) if words == self.text() => Ok(()),
            Some(words) => {
                wrong("text", RecordProblem::OtherWords { expected: beginning(words), found: beginning(self.text()) })
            }
            None if self.end() > text.len() => {
                wrong("end", RecordProblem::OutsideText { end: self.end(), length: text.len() })
            }
            None if !text.is_char_boundary(self.start()) => {
                wrong("start", RecordProblem::SplitsCharacter { byte: self.start() })
            }
            None => wrong("end", RecordProblem::SplitsCharacter { byte: self.end() }),
        }
    }

    /// The same piece with words of its own, to keep after the text is gone: قال (said) outlives its article.
    pub fn into_owned(self) -> Piece<'static> {
        Piece { span: self.span, text: Cow::Owned(self.text.into_owned()) }
    }
}

impl Serialize for Piece<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Piece", 3)?;
        record.serialize_field("start", &self.start())?;
        record.serialize_field("end", &self.end())?;
        record.serialize_field("text", self.text())?;
        record.end()
    }
}

impl<'de> Deserialize<'de> for Piece<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawPiece::deserialize(deserializer)?.checked("piece").map_err(D::Error::custom)
    }
}

/// A piece as it is read, before anything is believed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Piece")]
pub(crate) struct RawPiece {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) text: String,
}

impl RawPiece {
    /// A piece has words, and ends where they end.
    pub(crate) fn checked(self, field: &str) -> Result<Piece<'static>, RecordError> {
        let Self { start, end, text } = self;
        if text.is_empty() {
            return Err(RecordError::empty(&format!("{field}.text")));
        }
        let problem = match Span::new(start, end) {
            Some(span) if span.len() == text.len() => return Ok(Piece { span, text: Cow::Owned(text) }),
            Some(_) => RecordProblem::Length { start, end, length: text.len() },
            None => RecordProblem::EndBeforeStart { start, end },
        };
        Err(RecordError::new(format!("{field}.end"), problem))
    }
}
