//! One document, or why there is none.

use std::fmt;
use std::path::Path;

use isnad::OwnedClaim;
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

    pub(super) fn at(path: &str, place: Place, message: impl Into<String>, bytes: u64) -> Self {
        Self { path: path.to_owned(), place: Some(place), message: message.into(), bytes }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, place, message, bytes: _ } = self;
        match place {
            Some(Place { line, byte }) => write!(formatter, "{path}:{line}: byte {byte}: {message}"),
            None => write!(formatter, "{path}: {message}"),
        }
    }
}
