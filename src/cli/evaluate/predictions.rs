//! Claims that were found before, by isnad or another program: one document a line.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use isnad::{Act, Form, Kind};
use serde::Deserialize;

use super::gold::Related;
use super::said::{Names, Said};
use super::words::Name;
use crate::cli::document::{self, Id, Origin, Problem};
use crate::cli::fault::Fault;
use crate::cli::input;

/// What was found in one document.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) sayings: Vec<Said>,
    pub(super) relations: Vec<Related>,
}

/// What was found in each, by the name of its text without folder and ending; texts of different folders may have one name.
pub(super) struct Predictions(HashMap<String, Vec<(String, Found)>>);

/// A line: what `isnad extract` prints, and of it only what is compared.
#[derive(Deserialize)]
#[serde(expecting = "an object as extract prints it")]
struct Line {
    id: Option<Id>,
    path: Option<String>,
    claims: Vec<Claim>,
    #[serde(default)]
    relations: Vec<Related>,
}

#[derive(Deserialize)]
struct Claim {
    cue: Place,
    content: Vec<Place>,
    act: Option<String>,
    form: Option<String>,
    #[serde(default)]
    negated: bool,
    speaker: Option<Speaker>,
    #[serde(default)]
    via: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Speaker {
    name: Option<String>,
    role: Option<String>,
    kind: Option<String>,
    mention: Option<Place>,
}

/// Bytes of the text, end exclusive.
#[derive(Deserialize)]
struct Place {
    start: usize,
    end: usize,
}

impl Predictions {
    pub(super) fn read(path: &Path) -> Result<Self, Problem> {
        let table = input::table(path)?;
        let mut found: HashMap<String, Vec<(String, Found)>> = HashMap::new();
        let mut start = 0;
        for (number, line) in table.split_inclusive('\n').enumerate() {
            if !line.trim().is_empty() {
                let parsed: Line = Fault::or_object(line).map_err(|fault| {
                    let place = document::Place { line: number + 1, byte: start as u64 };
                    Problem::in_part(&path.display().to_string(), place, fault, 0)
                })?;
                let Some(name) = parsed.name() else {
                    return Err(Problem::of(
                        path,
                        &format!("the document at byte {start} has neither an id nor a path"),
                    ));
                };
                found.entry(stem(&name)).or_default().push((name, Found::from(parsed)));
            }
            start += line.len();
        }
        Ok(Self(found))
    }

    /// What was found in the text of this path; of several with its name, in the one whose folders are most like those of the path.
    pub(super) fn take(&mut self, path: &str) -> Option<Found> {
        let same_name = self.0.get_mut(&stem(path))?;
        let alike = |name: &str| folders(name).zip(folders(path)).take_while(|(one, other)| one == other).count();
        // The first of several that are equally like it.
        let (nearest, _) = same_name.iter().enumerate().rev().max_by_key(|(_, (name, _))| alike(name))?;
        Some(same_name.remove(nearest).1)
    }
}

impl Line {
    fn name(&self) -> Option<String> {
        match (&self.id, &self.path) {
            (Some(id), _) => Some(Origin::Id(id.clone()).to_string()),
            (None, Some(path)) => Some(path.clone()),
            (None, None) => None,
        }
    }
}

/// The folders of a path, from the innermost on.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit(['/', '\\']).skip(1)
}

/// `b/a.txt` and `a` are one.
fn stem(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    name.strip_suffix(".txt").or_else(|| name.strip_suffix(".json")).unwrap_or(name).to_owned()
}

impl From<Line> for Found {
    fn from(line: Line) -> Self {
        Self { sayings: line.claims.into_iter().map(Said::from).collect(), relations: line.relations }
    }
}

impl From<Claim> for Said {
    fn from(claim: Claim) -> Self {
        let Speaker { name, role, kind, mention } = claim.speaker.unwrap_or_default();
        let place = |place: &Place| -> Range<usize> { place.start..place.end.max(place.start) };
        Self {
            cue: place(&claim.cue),
            content: claim.content.iter().map(place).collect(),
            mention: mention.iter().map(place).collect(),
            act: claim.act.as_deref().and_then(Act::from_name),
            form: claim.form.as_deref().and_then(Form::from_name),
            negated: claim.negated,
            kind: kind.as_deref().and_then(Kind::from_name),
            role: role.as_deref().filter(|role| !role.is_empty()).map(Name::of),
            speaker: Names::of(name.as_deref(), name.as_deref()),
            via: claim.via.iter().map(|name| Name::of(name)).collect(),
        }
    }
}
