//! Which words might have been cues, and what was tried on them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Place, Places};
use crate::grammar::trial::{Observer, Production, Refusal};
use crate::grammar::{Clause, HEADLINE};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// A word that might have been a cue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Candidate {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) tried: Vec<Tried>,
}

/// A production that was tried on it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Tried {
    pub(super) production: &'static str,
    /// The name of the rule by which it is a cue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) found: Option<&'static str>,
    /// Why it is none: a name, and words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refused: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<&'static str>,
    #[serde(skip)]
    pub(super) refusal: Option<Refusal>,
}

/// All that was tried, by the number of the word.
#[derive(Default)]
pub(super) struct Trials {
    words: BTreeMap<usize, Vec<Tried>>,
    /// By the first word of the line.
    headlines: Vec<(usize, Tried)>,
}

impl Observer for Trials {
    fn tried(&mut self, index: usize, production: Production, outcome: Result<&Clause, Refusal>) {
        // That a word has no form of the kind is told by its analysis.
        if outcome == Err(Refusal::NoForm) {
            return;
        }
        let refusal = outcome.err();
        let tried = Tried {
            production: production.name(),
            found: outcome.ok().map(|clause| clause.rule.name()),
            refused: refusal.map(Refusal::name),
            reason: refusal.map(Refusal::reason),
            refusal,
        };
        match production {
            Production::Headline => self.headlines.push((index, tried)),
            // Of كما أكد (as he affirmed), which is tried on كما, the cue is the verb.
            _ => {
                let word = outcome.map_or(index, |clause| index.max(clause.cue.0));
                self.words.entry(word).or_default().push(tried);
            }
        }
    }
}

impl Trials {
    /// In the order of the text.
    pub(super) fn candidates(mut self, reading: &Reading<'_>, places: &Places<'_, '_>) -> Vec<Candidate> {
        for (first, tried) in self.headlines {
            let line =
                (first..first.saturating_add(HEADLINE)).take_while(|&index| reading.kind(index) != TokenKind::LineEnd);
            let colon = line.into_iter().find(|&index| reading.kind(index) == TokenKind::Colon);
            // A line without a colon is no candidate.
            if let Some(colon) = colon {
                self.words.entry(colon).or_default().push(tried);
            }
        }
        let candidate =
            |(index, tried)| places.of_words(index, index.saturating_add(1)).map(|place| Candidate { place, tried });
        self.words.into_iter().filter_map(candidate).collect()
    }
}
