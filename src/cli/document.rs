//! One document, or why there is none.

use std::fmt;
use std::path::Path;

use isnad::{OwnedClaim, Truncation};
use serde::{Deserialize, Serialize};

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
#[serde(untagged)]
pub(super) enum Id {
    Words(String),
    Number(serde_json::Number),
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
    /// How much of the input is lost with it.
    pub(super) bytes: u64,
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
        Self { path: path.display().to_string(), place: None, message: format!("cannot be read: {reason}"), bytes: 0 }
    }

    /// Not all of a document was read, or not all that was found is given.
    pub(super) fn truncated(document: &Document, met: &Truncation) -> Self {
        Self { path: document.origin.to_string(), place: None, message: met.to_string(), bytes: 0 }
    }

    /// Something about `path` as a whole.
    pub(super) fn of(path: &Path, message: &str) -> Self {
        Self { path: path.display().to_string(), place: None, message: message.to_owned(), bytes: 0 }
    }

    /// JSON that is not as expected, from byte `start` of the content of `path` on.
    pub(super) fn in_json(path: &Path, content: &str, start: usize, error: &serde_json::Error) -> Self {
        // serde_json counts lines and columns from where it began; the file's own numbers say more.
        let message = error.to_string();
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&suffix).unwrap_or(&message);
        let rest = content.get(start..).unwrap_or("");
        let before: usize = rest.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let byte = start + before + error.column().saturating_sub(1);
        let line = content.bytes().take(byte).filter(|&byte| byte == b'\n').count() + 1;
        Self::at(&path.display().to_string(), Place { line, byte: byte as u64 }, message, 0)
    }

    pub(super) fn at(path: &str, place: Place, message: impl Into<String>, bytes: u64) -> Self {
        Self { path: path.to_owned(), place: Some(place), message: shortened(message.into()), bytes }
    }
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
        let Self { path, place, message, bytes: _ } = self;
        match place {
            Some(Place { line, byte }) => write!(formatter, "{path}:{line}: byte {byte}: {message}"),
            None => write!(formatter, "{path}: {message}"),
        }
    }
}
