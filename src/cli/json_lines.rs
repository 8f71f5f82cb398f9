//! A file with one document a line.

use std::io::BufRead;

use isnad::claim::{Record, RecordError};
use serde::Deserialize;
use serde::de::{Error as _, IgnoredAny};

use super::document::{Document, Id, Origin, Place, Problem};
use super::encoding;

/// The documents of a file, one a line; a broken line is told and the next one read. Memory holds one line.
pub(super) struct JsonLines<R> {
    path: String,
    reader: R,
    buffer: Vec<u8>,
    line: usize,
    /// Where the next line starts.
    byte: u64,
    ended: bool,
    /// A line may also hold claims that were extracted before.
    claims: bool,
}

/// What a line may hold; other fields are let through.
#[derive(Deserialize)]
struct Line {
    id: Option<Id>,
    text: String,
    date: Option<String>,
}

/// A line as `extract` prints it.
#[derive(Deserialize)]
struct Extracted {
    id: Option<Id>,
    path: Option<String>,
    date: Option<String>,
    /// Where the line has the text as well, the claims must stand in it.
    text: Option<String>,
    claims: Vec<Record>,
}

/// A line that holds claims, whatever they are.
#[derive(Deserialize)]
struct Claims {
    #[serde(rename = "claims")]
    _claims: IgnoredAny,
}

impl<R: BufRead> JsonLines<R> {
    pub(super) fn new(path: String, reader: R) -> Self {
        Self { path, reader, buffer: Vec::new(), line: 0, byte: 0, ended: false, claims: false }
    }

    /// The same, where a line may also hold claims that were extracted before.
    pub(super) fn or_claims(self, claims: bool) -> Self {
        Self { claims, ..self }
    }

    fn problem(&self, byte: u64, message: impl Into<String>) -> Problem {
        Problem::at(&self.path, Place { line: self.line, byte }, message, self.buffer.len() as u64)
    }

    /// The next line into the buffer; where it starts.
    fn read(&mut self) -> Option<Result<u64, Problem>> {
        if self.ended {
            return None;
        }
        if self.line == 0 {
            let wide = self.reader.fill_buf().ok().and_then(encoding::wide);
            if let Some(fault) = wide {
                self.ended = true;
                self.line = 1;
                return Some(Err(self.problem(0, fault.message)));
            }
        }
        self.line += 1;
        self.buffer.clear();
        let start = self.byte;
        match self.reader.read_until(b'\n', &mut self.buffer) {
            Ok(0) => {
                self.ended = true;
                None
            }
            Ok(length) => {
                self.byte += length as u64;
                Some(Ok(start))
            }
            Err(error) => {
                // What follows cannot be trusted to be a line's beginning.
                self.ended = true;
                let at = start + self.buffer.len() as u64;
                Some(Err(self.problem(at, format!("cannot be read: {error}"))))
            }
        }
    }

    /// The document in the buffer; `None` for an empty line.
    fn document(&self, start: u64) -> Option<Result<Document, Problem>> {
        let whole = self.buffer.as_slice();
        let mark = if self.line == 1 && whole.starts_with(encoding::MARK) { encoding::MARK.len() } else { 0 };
        let start = start + mark as u64;
        let line = whole.get(mark..).unwrap_or(&[]);
        if line.iter().all(u8::is_ascii_whitespace) {
            return None;
        }
        let parsed = encoding::line(line)
            .map_err(|fault| self.problem(start + fault.offset as u64, fault.message))
            .and_then(|text| self.parsed(text).map_err(|error| self.not_a_document(start, &error)))
            .and_then(|document| match encoding::too_long(document.text.len()) {
                Some(fault) => Err(self.problem(start, fault.message)),
                None => Ok(document),
            });
        Some(parsed.map(|document| Document { bytes: whole.len() as u64, ..document }))
    }

    fn parsed(&self, line: &str) -> serde_json::Result<Document> {
        let origin = |id: Option<Id>, path: Option<String>| match (id, path) {
            (Some(id), _) => Origin::Id(id),
            (None, Some(path)) => Origin::File(path),
            (None, None) => Origin::Line { path: self.path.clone(), line: self.line },
        };
        if self.claims && serde_json::from_str::<Claims>(line).is_ok() {
            let Extracted { id, path, date, text, claims } = serde_json::from_str(line)?;
            let checked = |record: Record| match &text {
                Some(text) => record.check_in(text),
                None => record.check(),
            };
            let claims: Result<_, RecordError> = claims.into_iter().map(checked).collect();
            let claims = claims.map_err(serde_json::Error::custom)?;
            return Ok(Document {
                origin: origin(id, path),
                date,
                text: String::new(),
                bytes: 0,
                claims: Some(claims),
            });
        }
        let Line { id, text, date } = serde_json::from_str(line)?;
        Ok(Document { origin: origin(id, None), date, text, bytes: 0, claims: None })
    }

    fn not_a_document(&self, start: u64, error: &serde_json::Error) -> Problem {
        let message = error.to_string();
        // serde_json counts lines within the line; the file's own numbers say more.
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&suffix).unwrap_or(&message);
        let column = (error.column() as u64).saturating_sub(1);
        self.problem(start + column, format!("not a document: {message}"))
    }
}

impl<R: BufRead> Iterator for JsonLines<R> {
    type Item = Result<Document, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let start = match self.read()? {
                Ok(start) => start,
                Err(problem) => return Some(Err(problem)),
            };
            if let Some(document) = self.document(start) {
                return Some(document);
            }
        }
    }
}
