//! Records as the command line prints them.

use std::io::{BufWriter, Write};

use isnad::{Claim, SpeakerSummary, Truncation};
use serde::Serialize;

use super::document::{Document, Id, Origin};
use super::formats::{self, Dialect};
use super::one_line::OneLine;
use super::page::Page;

/// How records are laid out.
pub(super) enum Layout {
    /// One object, for one text.
    Object,
    /// An array, written element by element.
    Array,
    /// One object a line.
    Lines,
    /// For reading.
    Page(Page),
    /// For another tool; `alone` where there is one text only.
    Foreign { dialect: Dialect, alone: bool },
}

/// Writes one page a document, none is held back.
pub(super) struct Records<W: Write> {
    writer: BufWriter<W>,
    frame: Frame,
    written: bool,
}

/// What stands around the pages.
#[derive(Clone, Copy, Default)]
struct Frame {
    first: &'static str,
    between: &'static str,
    last: &'static str,
    /// Where there is no page.
    empty: &'static str,
}

/// What a document's record holds.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Findings<'a> {
    Claims(&'a [Claim<'a>]),
    Speakers(&'a [SpeakerSummary]),
}

/// The record of one document.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    #[serde(flatten)]
    findings: Findings<'a>,
    /// What the limits have cut off.
    #[serde(skip_serializing_if = "<[Truncation]>::is_empty")]
    truncated: &'a [Truncation],
}

impl<'a> Record<'a> {
    fn new(document: &'a Document, findings: Findings<'a>, truncated: &'a [Truncation]) -> Self {
        let (path, line, id) = match &document.origin {
            Origin::File(path) => (Some(path.as_str()), None, None),
            Origin::Id(id) => (None, None, Some(id)),
            Origin::Line { path, line } => (Some(path.as_str()), Some(*line), None),
        };
        Self { path, line, id, date: document.date.as_deref(), findings, truncated }
    }

    /// The record with its claims as one line.
    fn one_line(&self, document: &Document, claims: &[Claim<'_>]) -> std::io::Result<Vec<u8>> {
        // What is found is about as long as the text, with its names and numbers.
        let mut line = OneLine::with_capacity(document.text.len().saturating_mul(3) / 2 + 256);
        if let Some(path) = self.path {
            line.field("path", &path)?;
        }
        if let Some(number) = self.line {
            line.field("line", &number)?;
        }
        if let Some(id) = self.id {
            line.field("id", id)?;
        }
        if let Some(date) = self.date {
            line.field("date", &date)?;
        }
        line.claims(claims)?;
        if !self.truncated.is_empty() {
            line.field("truncated", &self.truncated)?;
        }
        Ok(line.end())
    }
}

impl Layout {
    /// The page of a document, without what stands between two.
    pub(super) fn page(
        &self,
        document: &Document,
        findings: Findings<'_>,
        truncated: &[Truncation],
    ) -> std::io::Result<Vec<u8>> {
        let record = Record::new(document, findings, truncated);
        let mut page = match self {
            Self::Foreign { dialect, alone } => match findings {
                Findings::Claims(claims) => dialect.page(document, claims, *alone)?,
                // Other tools know no list of speakers.
                Findings::Speakers(_) => Vec::new(),
            },
            Self::Object | Self::Array => serde_json::to_vec_pretty(&record)?,
            Self::Lines => match findings {
                Findings::Claims(claims) => return record.one_line(document, claims),
                Findings::Speakers(_) => serde_json::to_vec(&record)?,
            },
            Self::Page(page) => {
                let name = document.origin.to_string();
                match findings {
                    Findings::Claims(claims) => page.document(&name, claims),
                    Findings::Speakers(speakers) => page.speakers(&name, speakers),
                }
                .into_bytes()
            }
        };
        if matches!(self, Self::Object | Self::Lines) {
            page.push(b'\n');
        }
        Ok(page)
    }
}

impl<W: Write> Records<W> {
    pub(super) fn new(writer: W, layout: &Layout) -> Self {
        let frame = match layout {
            Layout::Foreign { dialect: Dialect::Spreadsheet { mark }, .. } => {
                let first = if *mark { formats::MARKED_HEADER } else { formats::HEADER };
                Frame { first, empty: first, ..Frame::default() }
            }
            Layout::Object | Layout::Lines | Layout::Foreign { .. } => Frame::default(),
            Layout::Array => Frame { first: "[\n", between: ",\n", last: "\n]\n", empty: "[]\n" },
            Layout::Page(_) => Frame { between: "\n", ..Frame::default() },
        };
        Self { writer: BufWriter::with_capacity(1 << 16, writer), frame, written: false }
    }

    /// Prints the page of one document.
    pub(super) fn print(&mut self, page: &[u8]) -> std::io::Result<()> {
        let before = if std::mem::replace(&mut self.written, true) { self.frame.between } else { self.frame.first };
        self.writer.write_all(before.as_bytes())?;
        self.writer.write_all(page)
    }

    pub(super) fn end(&mut self) -> std::io::Result<()> {
        let last = if self.written { self.frame.last } else { self.frame.empty };
        self.writer.write_all(last.as_bytes())?;
        self.flush()
    }

    pub(super) fn flush(&mut self) -> std::io::Result<()> {
        self.writer.flush()
    }
}
