//! `isnad explain`: why a claim was or was not found in a text, or in one line of it.

use std::fs::File;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use isnad::{Date, Explanation};
use serde::Serialize;

use super::document::{Document, Problem};
use super::json_lines::JsonLines;
use super::notices::Notices;
use super::page::harmless;
use super::{Failure, extract, input, say};

#[derive(Debug, Args)]
#[command(after_long_help = "\
First comes the answer in short, in plain words: each claim, and each word that might have told that somebody speaks, with \
the reason why it does not. Below it, for who knows the grammar:

  words         what the lexicon says of each
  candidates    words that might be cues: what was tried, and why it was refused
  attributions  what was found: what ended the content, who was considered as speaker

Numbers like 33..39 are bytes of the text, the end not included.

Exit status: 0 all was read; 1 something was skipped (standard error says what and where); 2 wrong use; 130 interrupted.

Examples:
  isnad explain article.txt:3                the third line, read in its text
  isnad explain --format json article.txt    the whole text, one JSON object
  isnad explain news.jsonl:17                the document in line 17")]
pub(super) struct Explain {
    /// How the explanation is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,

    /// A table of further words, besides the lexicon that is built in (isnad help extract tells its lines); may be given several times
    #[arg(long, value_name = "FILE.tsv")]
    lexicon: Vec<PathBuf>,

    /// The date of the texts, from which "yesterday" and "Friday" are counted
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<Date>,

    /// Texts in UTF-8, or one line of them, counted from 1; of a *.jsonl file, the document in that line; - is standard input
    #[arg(value_name = "FILE[:LINE]", required = true, value_parser = target())]
    targets: Vec<Target>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading
    Text,
    /// One object for one text, an array for several
    Json,
}

/// What is to be explained.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Target {
    path: PathBuf,
    line: Option<usize>,
}

/// An explanation as it is printed.
#[derive(Serialize)]
struct Explained<'a> {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(flatten)]
    explanation: &'a Explanation,
}

pub(super) fn run(given: &Explain, notices: &mut Notices) -> Result<(), Failure> {
    let extractor = extract::with_words(&given.lexicon)?;
    let extractor = match given.date {
        Some(date) => extractor.date(date),
        None => extractor,
    };
    let mut explained = Vec::new();
    for target in &given.targets {
        let document = match document(target) {
            Ok(document) => document,
            Err(problem) => {
                notices.problem(&problem);
                continue;
            }
        };
        notices.document(document.bytes, document.unread_date());
        let explanation = extract::dated(&extractor, &document).explain(&document.text);
        let explanation = match target.line.filter(|_| !input::is_json_lines(&target.path)) {
            Some(line) => explanation.at_line(line),
            None => explanation,
        };
        explained.push((document.origin.to_string(), target.line, explanation));
    }
    let mut output = std::io::stdout().lock();
    output.write_all(page(given.format, &explained)?.as_bytes())?;
    output.flush()?;
    Ok(())
}

fn page(format: Format, explained: &[(String, Option<usize>, Explanation)]) -> std::io::Result<String> {
    let objects =
        || explained.iter().map(|(path, line, explanation)| Explained { path: path.clone(), line: *line, explanation });
    Ok(match (format, explained) {
        (Format::Text, _) => objects().map(|object| lines(&object)).collect::<Vec<_>>().join("\n"),
        (Format::Json, [_]) => {
            objects().next().map(|object| serde_json::to_string_pretty(&object)).transpose()?.unwrap_or_default() + "\n"
        }
        (Format::Json, _) => serde_json::to_string_pretty(&objects().collect::<Vec<_>>())? + "\n",
    })
}

/// For reading; nothing that the text holds turns or moves what is printed.
fn lines(explained: &Explained<'_>) -> String {
    let mut page = harmless(&explained.path);
    if let Some(line) = explained.line {
        page.push_str(&format!(":{line}"));
    }
    page.push('\n');
    for line in explained.explanation.to_string().lines() {
        let cells: Vec<String> = line.split('\t').map(harmless).collect();
        page.push_str(&cells.join("\t"));
        page.push('\n');
    }
    page
}

/// The text of a target; a line that is not there is a problem.
fn document(target: &Target) -> Result<Document, Problem> {
    let Target { path, line } = target;
    if path.is_dir() {
        return Err(Problem::of(path, "this is a folder; a file is wanted, or a line of one, as in FILE:3"));
    }
    if input::is_json_lines(path) {
        let file = File::open(path).map_err(|error| Problem::unreadable(path, error))?;
        let line =
            line.ok_or_else(|| Problem::of(path, "a line is wanted, as in FILE.jsonl:1: each holds a document"))?;
        let mut lines = JsonLines::new(path.display().to_string(), file, false).only(line);
        return lines.next().unwrap_or_else(|| Err(Problem::of(path, &format!("there is no document in line {line}"))));
    }
    if path.as_os_str() == "-" && std::io::stdin().is_terminal() {
        say(&"reading from the terminal; Ctrl-D ends the text");
    }
    let document = input::one(path)?;
    // The end of the last line begins no further one.
    let lines = document.text.lines().count();
    match line {
        Some(line) if *line > lines => {
            Err(Problem::of(path, &format!("there is no line {line}; the text has {lines}")))
        }
        _ => Ok(document),
    }
}

fn target() -> impl clap::builder::TypedValueParser<Value = Target> {
    use clap::builder::{PathBufValueParser, TypedValueParser};
    PathBufValueParser::new().try_map(|path| Target::of(&path))
}

impl Target {
    /// A file whose name ends like a line's number is the file; FILE:LINE:COLUMN, as other tools print it, is FILE:LINE.
    fn of(path: &Path) -> Result<Self, String> {
        let whole = || Self { path: path.to_owned(), line: None };
        if path.exists() {
            return Ok(whole());
        }
        let Some(name) = path.to_str() else { return Ok(whole()) };
        let numbered = |name: &str| {
            let (file, number) = name.trim_end_matches(':').rsplit_once(':')?;
            Some((PathBuf::from(file), number.parse::<usize>().ok()?))
        };
        let Some((file, number)) = numbered(name) else { return Ok(whole()) };
        let (file, line) = match file.to_str().filter(|_| !file.exists()).and_then(numbered) {
            Some(inner) => inner,
            None => (file, number),
        };
        if line == 0 {
            return Err("lines are counted from 1".to_owned());
        }
        Ok(Self { path: file, line: Some(line) })
    }
}
