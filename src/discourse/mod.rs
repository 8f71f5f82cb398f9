//! Who is meant, over the whole document: entities and their names, implicit subjects, chains of relay.

mod description;
mod entity;
mod kind;
mod members;
mod names;
mod office;
mod person;
mod resolution;
mod surface;
mod title;

use std::borrow::Cow;

use crate::claim::{Kind, ResolvedBy};
use crate::grammar::Range;
pub(crate) use resolution::Speakers;

/// The speaker of one attribution, settled.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Resolved<'t> {
    pub(crate) name: Option<Cow<'t, str>>,
    pub(crate) role: Option<Cow<'t, str>>,
    pub(crate) kind: Kind,
    /// The names of those who speak together.
    pub(crate) members: Vec<Cow<'t, str>>,
    /// The words of the mention in the cue's sentence.
    pub(crate) mention: Option<Range>,
    pub(crate) resolved_by: ResolvedBy,
    /// Who relays the words, outermost first.
    pub(crate) via: Vec<Cow<'t, str>>,
}
