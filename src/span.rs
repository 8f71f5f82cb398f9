//! Byte ranges of the caller's text.

use std::ops::Range;

/// A range of bytes in the caller's text: from `start`, up to and without `end`.
///
/// A span never ends before it starts; [`Span::new`] refuses such a pair.
///
/// ```
/// use isnad::span::Span;
///
/// let text = "قال الوزير"; // "the minister said"
/// let cue = Span::new(0, 6).unwrap();
/// assert_eq!(cue.of(text), Some("قال"));
/// assert!(Span::new(6, 0).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// A span of the bytes `start..end`; `None` where `end` lies before `start`.
    pub const fn new(start: usize, end: usize) -> Option<Self> {
        if start <= end { Some(Self { start, end }) } else { None }
    }

    /// The first byte.
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last.
    pub const fn end(self) -> usize {
        self.end
    }

    /// The length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds no byte.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The words of `text` that the span covers; `None` where it runs past the end of `text` or cuts a character.
    pub fn of(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end)
    }

    /// Whether the two spans share a byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.start..span.end
    }
}
