//! Annotated texts, as they lie in a folder.

mod attributions;
mod citron;
mod search;

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;
use walkdir::WalkDir;

use super::said::Said;
use crate::cli::document::{Place, Problem};
use crate::cli::fault::Fault;
use crate::cli::{encoding, input};

/// A text and what somebody found in it.
#[derive(Debug)]
pub(super) struct Gold {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) sayings: Vec<Said>,
    /// Which of them contradict or support each other; `None` where the format cannot say.
    pub(super) relations: Option<Vec<Related>>,
    pub(super) tells: Tells,
}

/// What the annotations of a document tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tells {
    /// All fields.
    Everything,
    /// Cues, mentions and contents.
    Places,
}

impl Gold {
    pub(super) fn problem(&self, message: &str) -> Problem {
        Problem::of(Path::new(&self.path), message)
    }
}

/// Two sayings by their positions, and how they stand to each other.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Related {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) relation: String,
}

/// What tells the formats apart.
#[derive(Deserialize)]
struct Shape {
    quotes: Option<IgnoredAny>,
}

/// All annotated texts below a folder, in the order of their names.
pub(super) fn below(folder: &Path) -> impl Iterator<Item = Result<Gold, Problem>> {
    let entries = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    entries.into_iter().filter_map(|entry| match entry {
        Ok(entry) if !entry.file_type().is_file() => None,
        Ok(entry) => match entry.path().extension().and_then(|extension| extension.to_str()) {
            Some("json") => Some(read(entry.path())),
            Some("txt") if !entry.path().with_extension("json").exists() => {
                let name = entry.path().with_extension("json");
                Some(Err(Problem::of(entry.path(), &format!("there is no {} beside it", name.display()))))
            }
            _ => None,
        },
        Err(error) => Some(Err(input::not_entered(&error))),
    })
}

fn read(path: &Path) -> Result<Gold, Problem> {
    let json = input::table(path)?;
    let annotations = Annotations { path: path.to_owned(), json: &json };
    // A list is read as what it holds.
    if json.trim_start().starts_with('[') {
        return attributions::read(&annotations);
    }
    match annotations.parsed::<Shape>()?.quotes {
        Some(_) => citron::read(&annotations),
        None => attributions::read(&annotations),
    }
}

/// A file of annotations.
struct Annotations<'j> {
    path: PathBuf,
    json: &'j str,
}

impl<'j> Annotations<'j> {
    fn parsed<T: Deserialize<'j>>(&self) -> Result<T, Problem> {
        serde_json::from_str(self.json).map_err(|error| {
            let fault = Fault::not_json(self.json, &error);
            Problem::in_part(&self.path.display().to_string(), Place::FIRST, fault, 0)
        })
    }

    /// The text beside it.
    fn text(&self) -> Result<(String, String), Problem> {
        let path = self.path.with_extension("txt");
        let bytes = std::fs::read(&path).map_err(|error| Problem::unreadable(&path, error))?;
        let name = path.display().to_string();
        let text = encoding::text(bytes).map_err(|fault| Problem::in_part(&name, Place::FIRST, fault, 0))?;
        Ok((name, text))
    }

    /// What is wrong with the `number`-th, from 0, of what this field lists; a file may also be the list itself.
    fn wrong(&self, field: &str, number: usize, message: &str) -> Problem {
        let field = if self.json.trim_start().starts_with('[') { "" } else { field };
        let message = format!("number {}: {message}", number + 1);
        let fault = Fault::in_value(self.json, &format!("{field}[{number}]"), message);
        Problem::in_part(&self.path.display().to_string(), Place::FIRST, fault, 0)
    }
}
