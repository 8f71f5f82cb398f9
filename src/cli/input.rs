//! From what the user names to documents, in the order of the names.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::arguments::{Input, Stdin};
use super::document::{Document, Origin, Place, Problem};
use super::encoding;
use super::json_lines::JsonLines;

/// Standard input, as messages and records call it.
const STDIN: &str = "-";

type Documents = Box<dyn Iterator<Item = Result<Document, Problem>> + Send>;

/// The documents of all inputs, each read when its turn comes; with `claims`, lines may also hold claims that were extracted before.
pub(super) fn documents(
    inputs: Vec<Input>,
    stdin: Stdin,
    claims: bool,
) -> impl Iterator<Item = Result<Document, Problem>> + Send {
    inputs.into_iter().flat_map(move |input| match input {
        Input::Stdin => standard_input(stdin, claims),
        Input::Path(path) if path.is_dir() => folder(path),
        Input::Path(path) if is_json_lines(&path) => json_lines(path, claims),
        Input::Path(path) => single(file(&path)),
    })
}

/// One text, a file or standard input.
pub(super) fn one(path: &Path) -> Result<Document, Problem> {
    if path.as_os_str() == STDIN { whole(std::io::stdin(), 0, path) } else { file(path) }
}

/// A table of words, without a byte order mark.
pub(super) fn table(path: &Path) -> Result<String, Problem> {
    let table = file(path)?.text;
    Ok(match table.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => table,
    })
}

/// Whether the inputs are one text and no more, whatever they turn out to hold.
pub(super) fn is_one_text(inputs: &[Input], stdin: Stdin) -> bool {
    match inputs {
        [Input::Stdin] => stdin == Stdin::Text,
        [Input::Path(path)] => !path.is_dir() && !is_json_lines(path),
        _ => false,
    }
}

/// How many bytes there are to read, where that can be known beforehand.
pub(super) fn size(inputs: &[Input]) -> Option<u64> {
    inputs.iter().try_fold(0_u64, |sum, input| match input {
        Input::Path(path) => path.metadata().ok().filter(std::fs::Metadata::is_file).map(|file| sum + file.len()),
        Input::Stdin => None,
    })
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

pub(super) fn is_json_lines(path: &Path) -> bool {
    has_extension(path, "jsonl")
}

fn single(document: Result<Document, Problem>) -> Documents {
    Box::new(std::iter::once(document))
}

fn standard_input(holds: Stdin, claims: bool) -> Documents {
    match holds {
        Stdin::Jsonl => Box::new(JsonLines::new(STDIN.to_owned(), std::io::stdin(), claims)),
        Stdin::Text => single(one(Path::new(STDIN))),
    }
}

fn json_lines(path: PathBuf, claims: bool) -> Documents {
    match File::open(&path) {
        Ok(file) => Box::new(JsonLines::new(path.display().to_string(), file, claims)),
        Err(error) => single(Err(Problem::unreadable(&path, error))),
    }
}

/// All *.txt below the folder, hidden ones too, in the order of their names; where there is none, that is told.
fn folder(path: PathBuf) -> Documents {
    let entries = WalkDir::new(&path).follow_links(true).sort_by_file_name();
    let mut found = entries.into_iter().filter_map(|entry| match entry {
        Ok(entry) if entry.file_type().is_dir() || !has_extension(entry.path(), "txt") => None,
        // Reading from a pipe or a device that merely lies there could wait for ever.
        Ok(entry) if !entry.file_type().is_file() => Some(Err(Problem::unreadable(entry.path(), "not a regular file"))),
        Ok(entry) => Some(file(entry.path())),
        Err(error) => Some(Err(not_entered(&error))),
    });
    let none = "there is no *.txt in this folder; other files are read where they are named";
    let first = found.next().unwrap_or_else(|| Err(Problem::nothing(&path, none)));
    Box::new(std::iter::once(first).chain(found))
}

/// What cannot be reached in a folder.
pub(super) fn not_entered(error: &walkdir::Error) -> Problem {
    let path = error.path().unwrap_or(Path::new(""));
    match error.io_error() {
        Some(reason) => Problem::unreadable(path, reason),
        None => Problem::unreadable(path, "a link leads back to a folder above it"),
    }
}

fn file(path: &Path) -> Result<Document, Problem> {
    let file = File::open(path).map_err(|error| Problem::unreadable(path, error))?;
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    whole(file, length, path)
}

/// The text of a file or a pipe; what never ends, as /dev/zero, is read to the most that a text may have.
fn whole(input: impl Read, expected: u64, path: &Path) -> Result<Document, Problem> {
    let most = encoding::LONGEST as u64 + 1;
    let mut bytes = Vec::new();
    usize::try_from(expected.min(most))
        .map_err(std::io::Error::other)
        .and_then(|length| bytes.try_reserve_exact(length).map_err(std::io::Error::other))
        .and_then(|()| input.take(most).read_to_end(&mut bytes))
        .map_err(|error| Problem::unreadable(path, error))?;
    text(path.display().to_string(), bytes)
}

fn text(path: String, bytes: Vec<u8>) -> Result<Document, Problem> {
    let length = bytes.len() as u64;
    match encoding::text(bytes) {
        Ok(text) => Ok(Document { origin: Origin::File(path), date: None, text, bytes: length, claims: None }),
        Err(fault) => Err(Problem::in_part(&path, Place::FIRST, fault, length)),
    }
}
