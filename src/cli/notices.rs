//! What standard error hears: what was skipped, and how far a long run has come.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::arguments::Input;
use super::document::Problem;
use super::{input, say, show};

/// A run shorter than this shows no progress.
const LONG: Duration = Duration::from_secs(2);

/// Tells the user what happens beside the records.
pub(super) struct Notices {
    started: Instant,
    /// Progress is for somebody who watches and sees no records meanwhile.
    watched: bool,
    size: Option<u64>,
    bar: Option<ProgressBar>,
    bytes: u64,
    documents: u64,
    skipped: u64,
    /// How many documents have dates that cannot be read, and the first of them.
    undated: u64,
    first_undated: Option<String>,
}

impl Notices {
    pub(super) fn new(inputs: &[Input]) -> Self {
        let watched = std::io::stderr().is_terminal() && !std::io::stdout().is_terminal();
        let size = if watched { input::size(inputs) } else { None };
        Self {
            started: Instant::now(),
            watched,
            size,
            bar: None,
            bytes: 0,
            documents: 0,
            skipped: 0,
            undated: 0,
            first_undated: None,
        }
    }

    /// Whether anything was skipped, or has not come out as it should.
    pub(super) const fn skipped(&self) -> bool {
        self.skipped > 0
    }

    /// Something has not come out as it should.
    pub(super) const fn fall_short(&mut self) {
        self.skipped += 1;
    }

    /// One more document has been read; `undated` names it, where no days can be counted from its date.
    pub(super) fn document(&mut self, bytes: u64, undated: Option<String>) {
        self.documents += 1;
        if let Some(document) = undated {
            self.undated += 1;
            self.first_undated.get_or_insert(document);
        }
        self.advance(bytes);
    }

    /// Something was skipped, or there was nothing to read.
    pub(super) fn problem(&mut self, problem: &Problem) {
        self.skipped += u64::from(problem.lost);
        match &self.bar {
            Some(bar) => bar.suspend(|| show(problem)),
            None => show(problem),
        }
        self.advance(problem.bytes);
    }

    /// The run ends before its time.
    pub(super) fn interrupted(&mut self) {
        self.finish();
        say(&format_args!("interrupted after {} documents", self.documents));
    }

    /// Takes the progress off the screen, and tells what is said once for all documents.
    pub(super) fn finish(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
        if let Some(first) = self.first_undated.take() {
            let documents = match self.undated {
                1 => "a document has a date".to_owned(),
                more => format!("{more} documents have dates"),
            };
            say(&format_args!(
                "{documents} not of the form YYYY-MM-DD, from which no days are counted; the first is {first}"
            ));
        }
    }

    fn advance(&mut self, bytes: u64) {
        self.bytes += bytes;
        if self.bar.is_none() && self.watched && self.started.elapsed() > LONG {
            self.bar = Some(bar(self.size));
        }
        if let Some(bar) = &self.bar {
            bar.set_message(format!("{} documents", self.documents));
            bar.set_position(self.bytes);
        }
    }
}

fn bar(size: Option<u64>) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::stderr());
    let template = match size {
        Some(_) => "{bar:30} {percent}% {msg}, {bytes_per_sec}, {eta} left",
        None => "{spinner} {bytes} {msg}, {bytes_per_sec}",
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
