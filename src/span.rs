//! Byte ranges of the caller's text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A range of bytes in the caller's text: from `start`, up to and without `end`.
///
/// A span never ends before it starts, however it is made: [`Span::new`] gives none for such a pair, and what is read or
/// converted is refused with a [`SpanError`].
///
/// ```
/// use isnad::span::Span;
///
/// let text = "قال الوزير"; // "the minister said"
/// let cue = Span::new(0, 6).unwrap();
/// assert_eq!(cue.of(text), Some("قال"));
/// assert!(Span::new(6, 0).is_none());
/// assert_eq!(serde_json::from_str::<Span>(r#"{"start":0,"end":6}"#)?, cue);
/// let error = serde_json::from_str::<Span>(r#"{"start":6,"end":0}"#).unwrap_err();
/// assert!(error.to_string().starts_with("expected a span that ends at 6, where it starts, or later, found one that ends at 0"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Ends")]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// A span of the bytes `start..end`; `None` where `end` lies before `start`: 0 and 6 for قال (said), six bytes long.
    pub const fn new(start: usize, end: usize) -> Option<Self> {
        if start <= end { Some(Self { start, end }) } else { None }
    }

    /// The first byte: 0 of قال in قال الوزير (the minister said).
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last: 6 of قال in قال الوزير (the minister said).
    pub const fn end(self) -> usize {
        self.end
    }

    /// The length in bytes, not in letters: 6 of قال (said).
    pub const fn len(self) -> usize {
        // Never less than nothing: a span does not end before it starts.
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte, as a place before قال (said) where nothing stands.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words of `text` that the span covers; `None` where it runs past the end of `text` or cuts a character: 0..6 is قال
    /// (said) in قال الوزير (the minister said), 0..5 is nothing.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// Whether the two spans share a byte; those of قال (said) and of الوزير (the minister) do not.
    pub const fn overlaps(self, other: Self) -> bool {
        let start = if self.start > other.start { self.start } else { other.start };
        let end = if self.end < other.end { self.end } else { other.end };
        start < end
    }
}

/// A span as it is read.
#[derive(Deserialize)]
#[serde(rename = "Span")]
struct Ends {
    start: usize,
    end: usize,
}

impl TryFrom<Ends> for Span {
    type Error = SpanError;

    fn try_from(Ends { start, end }: Ends) -> Result<Self, SpanError> {
        Self::new(start, end).ok_or(SpanError { start, end })
    }
}

impl TryFrom<Range<usize>> for Span {
    type Error = SpanError;

    fn try_from(range: Range<usize>) -> Result<Self, SpanError> {
        Self::try_from(Ends { start: range.start, end: range.end })
    }
}

/// Two numbers that are no span: the second lies before the first.
///
/// ```
/// use isnad::span::Span;
///
/// // قال (said) is 0..6; there is nothing that starts behind it and ends before it.
/// let error = Span::try_from(6..0).unwrap_err();
/// assert_eq!((error.start(), error.end()), (6, 0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a span that ends at {start}, where it starts, or later, found one that ends at {end}")]
pub struct SpanError {
    start: usize,
    end: usize,
}

impl SpanError {
    /// Where it was to start: 6, behind قال (said).
    pub const fn start(&self) -> usize {
        self.start
    }

    /// Where it was to end: 0, before قال (said).
    pub const fn end(&self) -> usize {
        self.end
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}
