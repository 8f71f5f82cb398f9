//! One saying as the comparison sees it: what somebody annotated, or what was found.

use std::collections::BTreeSet;
use std::ops::Range;

use isnad::{Act, Claim, Form, Kind, Piece};

use super::words::{Name, WordSet, Words};

/// One saying; places are bytes of its text.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) cue: Range<usize>,
    pub(super) content: Vec<Range<usize>>,
    /// Where its sentence names the speaker.
    pub(super) mention: Vec<Range<usize>>,
    pub(super) act: Option<Act>,
    pub(super) form: Option<Form>,
    pub(super) negated: bool,
    pub(super) kind: Option<Kind>,
    pub(super) role: Option<Name>,
    pub(super) speaker: Names,
    pub(super) via: BTreeSet<Name>,
}

/// What a speaker may be called.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// For reading.
    pub(super) shown: Option<String>,
    /// Any of these is right; where there is none, so is none.
    pub(super) names: BTreeSet<Name>,
    /// These are mentions with their titles (وزيرة المياه ليلى المنصوري): a part of one is right too.
    pub(super) in_part: bool,
}

impl Names {
    pub(super) fn of<'n>(shown: Option<&str>, names: impl IntoIterator<Item = &'n str>) -> Self {
        let names = names.into_iter().filter(|name| !name.is_empty()).map(Name::of).collect();
        Self { shown: shown.map(str::to_owned), names, in_part: false }
    }

    /// Whether what was found is one of these names.
    pub(super) fn admit(&self, found: &Self) -> bool {
        if self.names.is_empty() && found.names.is_empty() {
            return true;
        }
        found.names.iter().any(|found| {
            self.names.contains(found) || self.in_part && self.names.iter().any(|name| name.contains(found))
        })
    }
}

impl From<&Claim<'_>> for Said {
    fn from(claim: &Claim<'_>) -> Self {
        let place = |piece: &Piece<'_>| piece.start()..piece.end();
        let speaker = claim.speaker();
        Self {
            cue: claim.cue().start()..claim.cue().end(),
            content: claim.content().iter().map(place).collect(),
            mention: speaker.mention().map(place).into_iter().collect(),
            act: Some(claim.act()),
            form: Some(claim.form()),
            negated: claim.negated(),
            kind: Some(speaker.kind()),
            role: speaker.role().filter(|role| !role.is_empty()).map(Name::of),
            speaker: Names::of(speaker.name(), speaker.name()),
            via: claim.via().map(Name::of).collect(),
        }
    }
}

/// A saying with the words of its content and its mention.
pub(super) struct Worded<'s> {
    pub(super) said: &'s Said,
    pub(super) content: WordSet,
    pub(super) mention: WordSet,
}

impl<'s> Worded<'s> {
    pub(super) fn all(words: &Words, sayings: &'s [Said]) -> Vec<Self> {
        let worded =
            |said: &'s Said| Self { said, content: words.content(&said.content), mention: words.inside(&said.mention) };
        sayings.iter().map(worded).collect()
    }

    /// Whether some of it is the speaker's own words.
    pub(super) fn is_quoted(&self) -> bool {
        self.said.form != Some(Form::Indirect)
    }
}
