//! One document, or why there is none.

use std::fmt;
use std::path::Path;

use isnad::{OwnedClaim, Truncation};
use serde::{Deserialize, Serialize};

use super::excerpt::Excerpt;
use super::fault::Fault;

/// A text with what tells it from others.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) origin: Origin,
    /// As the input gives it; passed on.
    pub(super) date: Option<String>,
    pub(super) text: String,
    /// Claims that were extracted before, instead of a text.
    pub(super) claims: Option<Vec<OwnedClaim>>,
    /// How much of the input it took.
    pub(super) bytes: u64,
}

/// How a document is called in what is printed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Origin {
    File(String),
    Id(Id),
    /// A line of a file, where the line itself gives no id.
    Line {
        path: String,
        line: usize,
    },
}

/// An id as a line gives it: words or a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "\"id\" must be words or a number")]
pub(super) enum Id {
    Words(String),
    Number(serde_json::Number),
}

impl Document {
    /// Its name and its date, where that is none that days can be counted from.
    pub(super) fn unread_date(&self) -> Option<String> {
        let date = self.date.as_deref().filter(|date| date.parse::<isnad::Date>().is_err())?;
        Some(shortened(format!("{}: {date:?}", self.origin)))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => formatter.write_str(path),
            Self::Id(Id::Words(id)) => formatter.write_str(id),
            Self::Id(Id::Number(id)) => id.fmt(formatter),
            Self::Line { path, line } => write!(formatter, "{path}:{line}"),
        }
    }
}

/// Why a document, a file or a folder was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    path: String,
    place: Option<Place>,
    message: String,
    /// The number of a line, and what of it is shown.
    excerpt: Option<(usize, Box<Excerpt>)>,
    /// How much of the input is lost with it.
    pub(super) bytes: u64,
    /// Whether anything is lost at all; else it is worth telling, and no failure.
    pub(super) lost: bool,
}

/// Where in a file: the line from 1, the byte from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: usize,
    pub(super) byte: u64,
}

impl Problem {
    /// The whole of `path` cannot be read.
    pub(super) fn unreadable(path: &Path, reason: impl fmt::Display) -> Self {
        Self::of(path, &format!("cannot be read: {reason}"))
    }

    /// Not all of a document was read, or not all that was found is given.
    pub(super) fn truncated(document: &Document, met: &Truncation) -> Self {
        Self {
            path: document.origin.to_string(),
            place: None,
            message: met.to_string(),
            excerpt: None,
            bytes: 0,
            lost: true,
        }
    }

    /// Something about `path` as a whole.
    pub(super) fn of(path: &Path, message: &str) -> Self {
        let path = path.display().to_string();
        Self { path, place: None, message: message.to_owned(), excerpt: None, bytes: 0, lost: true }
    }

    /// There was nothing to read in `path`.
    pub(super) fn nothing(path: &Path, message: &str) -> Self {
        Self { lost: false, ..Self::of(path, message) }
    }

    /// A fault in a part of a file that begins at this place, and how much of the input is lost with it.
    pub(super) fn in_part(path: &str, start: Place, fault: Fault, bytes: u64) -> Self {
        let line = start.line + fault.line - 1;
        let place = Place { line, byte: start.byte + fault.offset as u64 };
        let excerpt = fault.excerpt.map(|excerpt| (line, excerpt));
        Self { excerpt, ..Self::at(path, place, fault.message, bytes) }
    }

    pub(super) fn at(path: &str, place: Place, message: impl Into<String>, bytes: u64) -> Self {
        Self {
            path: path.to_owned(),
            place: Some(place),
            message: shortened(message.into()),
            excerpt: None,
            bytes,
            lost: true,
        }
    }

    /// The same with a line of the file to look at.
    pub(super) fn showing(self, line: usize, excerpt: Excerpt) -> Self {
        Self { excerpt: Some((line, Box::new(excerpt))), ..self }
    }

    /// What is shown below the message: lines that command no terminal, each after an end of line.
    pub(super) fn shown(&self) -> String {
        self.excerpt.as_ref().map_or_else(String::new, |(line, excerpt)| format!("\n{}", excerpt.numbered(*line)))
    }
}

impl Place {
    /// Where a file begins.
    pub(super) const FIRST: Self = Self { line: 1, byte: 0 };
}

/// A message may quote the input, and that may be long.
fn shortened(message: String) -> String {
    match message.char_indices().nth(LONGEST_MESSAGE) {
        Some((end, _)) => message.get(..end).unwrap_or("").to_owned() + " …",
        None => message,
    }
}

/// Letters of a message, so that it is read.
const LONGEST_MESSAGE: usize = 300;

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, place, message, .. } = self;
        match place {
            Some(Place { line, byte }) => write!(formatter, "{path}:{line}: byte {byte}: {message}"),
            None => write!(formatter, "{path}: {message}"),
        }
    }
}
