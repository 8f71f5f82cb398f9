//! Counts who says how much, over any number of texts.

use std::collections::BTreeMap;

use isnad::{Claim, Extractor};

/// How many claims each speaker has; those whom nobody can name stand under "?".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger(BTreeMap<String, usize>);

impl Ledger {
    /// The ledger of one text.
    pub fn of(text: &str) -> Self {
        let mut ledger = Self::default();
        Extractor::new().claims(text).for_each(|claim| ledger.add(&claim));
        ledger
    }

    /// Enters one claim.
    pub fn add(&mut self, claim: &Claim<'_>) {
        *self.0.entry(claim.speaker().name().unwrap_or("?").to_owned()).or_default() += 1;
    }

    /// Enters all that another ledger has.
    pub fn merge(&mut self, other: Self) {
        for (speaker, claims) in other.0 {
            *self.0.entry(speaker).or_default() += claims;
        }
    }

    /// All claims of all speakers.
    pub fn claims(&self) -> usize {
        self.0.values().sum()
    }

    /// The claims of one speaker.
    pub fn of_speaker(&self, name: &str) -> usize {
        self.0.get(name).copied().unwrap_or(0)
    }
}
