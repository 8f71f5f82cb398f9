//! `isnad relate`: how two plain statements of a line stand to each other, one answer a line, each as soon as it is known.

use std::io::{BufRead, IsTerminal, Write};

use isnad::compare::Comparer;
use serde::{Deserialize, Serialize};

use super::document::{Place, Problem};
use super::notices::Notices;
use super::{Failure, compare, encoding, say};

/// A line of the input.
#[derive(Deserialize)]
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
    let stdin = std::io::stdin();
    if stdin.is_terminal() {
        say(&r#"reading pairs from the terminal, one {"a": "…", "b": "…"} a line; Ctrl-D ends"#);
    }
    let mut input = stdin.lock();
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let (mut buffer, mut line, mut byte) = (Vec::new(), 0_usize, 0_u64);
    loop {
        buffer.clear();
        let start = byte;
        line += 1;
        match input.read_until(b'\n', &mut buffer) {
            Ok(0) => break,
            Ok(length) => byte += length as u64,
            Err(error) => {
                notices.problem(&Problem::at("-", Place { line, byte }, format!("cannot be read: {error}"), 0));
                break;
            }
        }
        if buffer.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match pair(&buffer) {
            Ok(pair) => {
                serde_json::to_writer(&mut output, &answer(&comparer, &pair)).map_err(std::io::Error::from)?;
                output.write_all(b"\n")?;
            }
            Err((offset, message)) => {
                let place = Place { line, byte: start + offset };
                notices.problem(&Problem::at("-", place, message, buffer.len() as u64));
            }
        }
        // Who waits for an answer gets it before the next line is read.
        if input.fill_buf().map_or(true, <[u8]>::is_empty) {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(())
}

fn pair(line: &[u8]) -> Result<Pair, (u64, String)> {
    let text = encoding::line(line).map_err(|fault| (fault.offset as u64, fault.message))?;
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&suffix).unwrap_or(&message);
        ((error.column() as u64).saturating_sub(1), format!(r#"not a pair {{"a": "…", "b": "…"}}: {message}"#))
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
