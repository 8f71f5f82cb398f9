//! `isnad relate`: how two plain statements of a line stand to each other, one answer a line, each as soon as it is known.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;

use isnad::compare::Comparer;
use serde::{Deserialize, Serialize};

use super::document::Problem;
use super::fault::Fault;
use super::lines::{Broken, Line, Lines};
use super::notices::Notices;
use super::workers::lock;
use super::{Failure, compare, encoding, interrupt, say};

/// A line of the input.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct Pair {
    a: String,
    b: String,
}

/// A line of the output.
#[derive(Serialize)]
struct Answer<'a> {
    relation: &'a str,
    reason: Option<&'a str>,
    confidence: f64,
}

pub(super) fn run(tables: &[std::path::PathBuf], notices: &mut Notices) -> Result<(), Failure> {
    let comparer = Comparer::with_tables(compare::tables(tables)?);
    if std::io::stdin().is_terminal() {
        say(&r#"reading pairs from the terminal, one {"a": "…", "b": "…"} a line; Ctrl-D ends"#);
    }
    let output = Mutex::new(std::io::BufWriter::new(std::io::stdout()));
    let end = || {
        let mut output = lock(&output);
        // Every answer in it is whole.
        let _ = output.flush();
        say(&"interrupted");
        output
    };
    interrupt::watched(end, || answer_all(&comparer, &output, notices))
}

/// Answers line by line, to the end of the input.
fn answer_all(comparer: &Comparer, output: &Mutex<impl Write>, notices: &mut Notices) -> Result<(), Failure> {
    let mut lines = Lines::new(std::io::stdin());
    while let Some(line) = lines.next() {
        match line {
            Ok(Line { bytes, .. }) if bytes.iter().all(u8::is_ascii_whitespace) => {}
            Ok(Line { place, bytes }) => match pair(bytes) {
                Ok(pair) => {
                    let mut line = serde_json::to_vec(&answer(comparer, &pair)).map_err(std::io::Error::from)?;
                    line.push(b'\n');
                    lock(output).write_all(&line)?;
                }
                Err(fault) => notices.problem(&Problem::in_part("-", place, fault, bytes.len() as u64)),
            },
            Err(Broken { place, message, bytes }) => notices.problem(&Problem::at("-", place, message, bytes)),
        }
        // Who waits for an answer gets it before the next line is waited for.
        if lines.must_wait() {
            lock(output).flush()?;
        }
    }
    lock(output).flush()?;
    Ok(())
}

fn pair(line: &[u8]) -> Result<Pair, Fault> {
    let text = encoding::line(line)?;
    Fault::or_object(text)
        .map_err(|fault| Fault {
            message: format!(r#"not a pair {{"a": "…", "b": "…"}}: {}"#, fault.message), ..fault
        })
}

fn answer(comparer: &Comparer, pair: &Pair) -> Answer<'static> {
    let relation = comparer.relate_statements(&comparer.statement(&pair.a), &comparer.statement(&pair.b));
    match relation {
        Some(found) => Answer {
            relation: found.kind().name(),
            reason: Some(found.reason().name()),
            confidence: (f64::from(found.confidence()) * 100.0).round() / 100.0,
        },
        None => Answer { relation: NONE, reason: None, confidence: 0.5 },
    }
}

/// What is printed where two statements bear on nothing common.
const NONE: &str = "none";
