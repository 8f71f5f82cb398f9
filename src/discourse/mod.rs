//! Who is meant, over the whole document: entities and their names, implicit subjects, chains of relay.

mod by_word;
mod description;
mod entity;
mod general_title;
mod institution;
mod kind;
mod leading;
mod medium;
mod members;
mod names;
mod naming_places;
mod noun_alone;
mod office;
mod people;
mod person;
mod pointed_at;
mod relays;
mod resolution;
mod returning;
mod surface;
mod title;
mod topic;
mod written_out;

use std::borrow::Cow;

use crate::claim::{Gender, Kind, Number, ResolvedBy};
use crate::grammar::{Attribution, Range, Source};
use crate::reading::Reading;
pub(crate) use resolution::Speakers;

/// The speaker of one attribution, settled.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Resolved<'t> {
    pub(crate) name: Option<Cow<'t, str>>,
    pub(crate) role: Option<Cow<'t, str>>,
    pub(crate) kind: Kind,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    /// The names of those who speak together.
    pub(crate) members: Vec<Cow<'t, str>>,
    /// The words of the mention in the cue's sentence.
    pub(crate) mention: Option<Range>,
    pub(crate) resolved_by: ResolvedBy,
    /// Who relays the words, outermost first.
    pub(crate) via: Vec<Cow<'t, str>>,
}

/// An earlier speaker who was considered where a verb has no subject.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Considered<'t> {
    /// The attribution of which he is the speaker.
    pub(crate) attribution: usize,
    pub(crate) speaker: Cow<'t, str>,
    /// He speaks inside another's content, or in a source phrase: others come first.
    pub(crate) nested: bool,
    /// Whether the verb agrees with him in gender and number.
    pub(crate) agrees: bool,
}

/// The speakers of a document, with those who were considered for each attribution without a subject, the last first.
pub(crate) fn considered<'t>(
    reading: &Reading<'t>,
    attributions: &[Attribution],
) -> (Speakers, Vec<Vec<Considered<'t>>>) {
    let mut all = Vec::with_capacity(attributions.len());
    let speakers = Speakers::observed(reading, attributions, |resolver, number| {
        let implicit =
            attributions.get(number).is_some_and(|attribution| attribution.clause.source == Source::Implicit);
        all.push(if implicit { resolver.considered(attributions, number) } else { Vec::new() });
    });
    (speakers, all)
}
