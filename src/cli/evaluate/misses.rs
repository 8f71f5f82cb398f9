//! What was wrong, for reading: so many of each fault, with their place and words.

use std::ops::Range;

use serde::Serialize;

use super::said::Said;

/// What is wrong with a saying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Fault {
    Missed,
    Invented,
    Content,
    Speaker,
    Act,
}

impl Fault {
    pub(super) const ALL: [Self; 5] = [Self::Missed, Self::Invented, Self::Content, Self::Speaker, Self::Act];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Missed => "missed",
            Self::Invented => "invented",
            Self::Content => "content",
            Self::Speaker => "speaker",
            Self::Act => "act",
        }
    }
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Miss {
    pub(super) document: String,
    /// The line of the cue, from 1.
    pub(super) line: usize,
    pub(super) cue: String,
    pub(super) gold: Option<String>,
    pub(super) found: Option<String>,
}

/// The first of each fault, and how many there are.
#[derive(Debug, Default)]
pub(super) struct Misses<'d> {
    document: &'d str,
    text: &'d str,
    most: usize,
    kept: [(usize, Vec<Miss>); 5],
}

/// All that were added.
pub(super) type Kept = [(usize, Vec<Miss>); 5];

impl<'d> Misses<'d> {
    /// For one document, on top of those of others.
    pub(super) fn of(document: &'d str, text: &'d str, most: usize, kept: Kept) -> Self {
        Self { document, text, most, kept }
    }

    pub(super) fn kept(self) -> Kept {
        self.kept
    }

    pub(super) fn add(&mut self, fault: Fault, gold: Option<&Said>, found: Option<&Said>) {
        let Some(place) = gold.or(found).map(|said| said.cue.clone()) else { return };
        let shown = |said: &Said| match fault {
            Fault::Speaker => said.speaker.shown.clone().unwrap_or_else(|| "-".to_owned()),
            Fault::Act => said.act.map_or("-", isnad::Act::name).to_owned(),
            Fault::Missed | Fault::Invented | Fault::Content => self.words(&said.content),
        };
        let miss = Miss {
            document: self.document.to_owned(),
            line: self.text.bytes().take(place.start).filter(|&byte| byte == b'\n').count() + 1,
            cue: self.words(std::slice::from_ref(&place)),
            gold: gold.map(shown),
            found: found.map(shown),
        };
        if let Some((count, kept)) = self.kept.get_mut(fault as usize) {
            *count += 1;
            if kept.len() < self.most {
                kept.push(miss);
            }
        }
    }

    fn words(&self, places: &[Range<usize>]) -> String {
        let words: Vec<&str> = places.iter().filter_map(|place| self.text.get(place.clone())).collect();
        words.join(" … ")
    }
}
