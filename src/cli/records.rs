//! Records as the command line prints them.

use std::io::{BufWriter, Write};

use isnad::{Claim, SpeakerSummary};
use serde::Serialize;

use super::document::{Document, Id, Origin};
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
}

/// Writes one record a document, none is held back.
pub(super) struct Records<W: Write> {
    writer: BufWriter<W>,
    layout: Layout,
    written: bool,
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
}

impl<'a> Record<'a> {
    fn new(document: &'a Document, findings: Findings<'a>) -> Self {
        let (path, line, id) = match &document.origin {
            Origin::File(path) => (Some(path.as_str()), None, None),
            Origin::Id(id) => (None, None, Some(id)),
            Origin::Line { path, line } => (Some(path.as_str()), Some(*line), None),
        };
        Self { path, line, id, date: document.date.as_deref(), findings }
    }
}

impl<W: Write> Records<W> {
    pub(super) fn new(writer: W, layout: Layout) -> Self {
        Self { writer: BufWriter::with_capacity(1 << 16, writer), layout, written: false }
    }

    pub(super) fn begin(&mut self) -> std::io::Result<()> {
        match self.layout {
            Layout::Array => self.writer.write_all(b"["),
            _ => Ok(()),
        }
    }

    pub(super) fn document(&mut self, document: &Document, findings: Findings<'_>) -> std::io::Result<()> {
        let first = !std::mem::replace(&mut self.written, true);
        let record = Record::new(document, findings);
        match &self.layout {
            Layout::Object => {
                serde_json::to_writer_pretty(&mut self.writer, &record)?;
                self.writer.write_all(b"\n")
            }
            Layout::Array => {
                self.writer.write_all(if first { b"\n" } else { b",\n" })?;
                Ok(serde_json::to_writer_pretty(&mut self.writer, &record)?)
            }
            Layout::Lines => {
                serde_json::to_writer(&mut self.writer, &record)?;
                self.writer.write_all(b"\n")
            }
            Layout::Page(page) => {
                if !first {
                    self.writer.write_all(b"\n")?;
                }
                let name = document.origin.to_string();
                let page = match findings {
                    Findings::Claims(claims) => page.document(&name, claims),
                    Findings::Speakers(speakers) => page.speakers(&name, speakers),
                };
                self.writer.write_all(page.as_bytes())
            }
        }
    }

    pub(super) fn end(&mut self) -> std::io::Result<()> {
        if let Layout::Array = self.layout {
            self.writer.write_all(if self.written { b"\n]\n" } else { b"]\n" })?;
        }
        self.flush()
    }

    pub(super) fn flush(&mut self) -> std::io::Result<()> {
        self.writer.flush()
    }
}
