//! A file with one document a line.

use std::io::Read;

use isnad::claim::{Record, RecordError};
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::document::{Document, Id, Origin, Problem};
use super::encoding;
use super::fault::Fault;
use super::lines::{Broken, Line, Lines};

/// The documents of a file, one a line; a broken line is told and the next one read. Memory holds one line.
pub(super) struct JsonLines<R> {
    lines: Lines<R>,
    reader: LineReader,
}

/// Makes a document of a line.
struct LineReader {
    path: String,
    /// A line may also hold claims that were extracted before.
    claims: bool,
    /// No other line is looked at.
    only: Option<usize>,
}

/// What a line may hold; other fields are let through.
#[derive(Deserialize)]
#[serde(expecting = r#"an object {"text": "…"}, with "id" and "date" where there are any"#)]
struct TextLine {
    id: Option<Id>,
    text: String,
    date: Option<String>,
}

/// A line as `extract` prints it.
#[derive(Deserialize)]
#[serde(expecting = "an object as extract prints it")]
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

impl<R: Read> JsonLines<R> {
    /// With `claims`, a line may also hold claims that were extracted before.
    pub(super) fn new(path: String, reader: R, claims: bool) -> Self {
        Self { lines: Lines::new(reader), reader: LineReader { path, claims, only: None } }
    }

    /// The same, where only this line counts.
    pub(super) fn only(mut self, line: usize) -> Self {
        self.reader.only = Some(line);
        self
    }
}

impl LineReader {
    /// The document of a line; `None` for an empty one.
    fn document(&self, line: &Line<'_>) -> Option<Result<Document, Problem>> {
        let Line { place, bytes } = *line;
        if bytes.iter().all(u8::is_ascii_whitespace) || self.only.is_some_and(|only| only != place.line) {
            return None;
        }
        let length = bytes.len() as u64;
        let parsed = encoding::line(bytes).and_then(|text| {
            self.parsed(text, place.line)
                .map_err(|fault| Fault { message: format!("not a document: {}", fault.message), ..fault })
        });
        Some(match parsed {
            Ok(document) => Ok(Document { bytes: length, ..document }),
            Err(fault) => Err(Problem::in_part(&self.path, place, fault, length)),
        })
    }

    fn parsed(&self, text: &str, line: usize) -> Result<Document, Fault> {
        let origin = |id: Option<Id>, path: Option<String>| match (id, path) {
            (Some(id), _) => Origin::Id(id),
            (None, Some(path)) => Origin::File(path),
            (None, None) => Origin::Line { path: self.path.clone(), line },
        };
        if self.claims && serde_json::from_str::<Claims>(text).is_ok() {
            let Extracted { id, path, date, text: whole, claims: records } = Fault::or_object(text)?;
            let mut claims = Vec::with_capacity(records.len());
            for (position, record) in records.into_iter().enumerate() {
                let checked = match &whole {
                    Some(whole) => record.check_in(whole),
                    None => record.check(),
                };
                claims.push(checked.map_err(|error| in_claim(text, position, &error))?);
            }
            return Ok(Document {
                origin: origin(id, path),
                date,
                text: String::new(),
                bytes: 0,
                claims: Some(claims),
            });
        }
        let TextLine { id, text, date } = Fault::or_object(text)?;
        Ok(Document { origin: origin(id, None), date, text, bytes: 0, claims: None })
    }
}

/// A claim of a line whose fields do not go together; the place is that of the field.
fn in_claim(line: &str, position: usize, error: &RecordError) -> Fault {
    Fault::in_value(line, &format!("claims[{position}].{}", error.field()), error.to_string())
}

impl<R: Read> Iterator for JsonLines<R> {
    type Item = Result<Document, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.lines.next()? {
                Ok(line) => {
                    if let Some(document) = self.reader.document(&line) {
                        return Some(document);
                    }
                }
                Err(Broken { place, message, bytes }) => {
                    return Some(Err(Problem::at(&self.reader.path, place, message, bytes)));
                }
            }
        }
    }
}
