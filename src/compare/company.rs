//! What the other claims of a document show of two of its claims.
//!
//! A word that all claims of an article say is its topic, and that two share it tells little; a word that only two of them say may be their
//! matter. A claim that stands inside another is on another level than the claims around both.

use std::collections::HashMap;

use super::statement::Term;
use super::subject::Subject;
use crate::lexicon::hasher::KeyMap;

/// A claim among the claims of its document.
#[derive(Debug)]
pub(super) struct Member {
    /// Whether it is made in what another says: قال الوزير إن النقابة طالبت بهدنة (the minister said that the union had called for a truce) has
    /// the union's claim inside.
    pub(super) inside: bool,
    /// Of each of its words.
    pub(super) words: Vec<Said>,
}

/// How common a word is in a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said {
    /// How many claims say it.
    pub(super) claims: usize,
    /// From 1, for a word of one claim, down to nearly nothing, for a word of all claims of a long document.
    pub(super) rarity: f64,
}

/// Two claims of one document among its claims.
pub(super) type Members<'m> = (&'m Member, &'m Member);

/// Each subject among the claims of its document; nothing where no document has been told.
pub(super) fn members(subjects: &[Subject<'_>]) -> Vec<Option<Member>> {
    let mut documents: HashMap<usize, Company> = HashMap::new();
    for subject in subjects {
        if let Some(document) = subject.document {
            documents.entry(document).or_default().add(subject);
        }
    }
    documents.values_mut().for_each(Company::close);
    let member = |subject: &Subject<'_>| Some(documents.get(&subject.document?)?.member(subject));
    subjects.iter().map(member).collect()
}

/// Two subjects among the claims of their document, if it is one.
pub(super) fn both<'m>(
    members: &'m [Option<Member>],
    (at_a, a): (usize, &Subject<'_>),
    (at_b, b): (usize, &Subject<'_>),
) -> Option<Members<'m>> {
    let member = |at: usize| members.get(at).and_then(Option::as_ref);
    member(at_a).zip(member(at_b)).filter(|_| a.is_beside(b))
}

/// The claims of one document.
#[derive(Default)]
struct Company {
    claims: usize,
    /// How many claims say a word.
    words: KeyMap<usize>,
    /// Where the pieces of what is said begin, in order, and how far those reach that begin no later.
    reach: Vec<(usize, usize)>,
}

impl Company {
    fn add(&mut self, subject: &Subject<'_>) {
        self.claims = self.claims.saturating_add(1);
        let mut before = None;
        for &(sense, _) in &subject.senses {
            if before.replace(sense) != Some(sense) {
                let claims = self.words.entry(sense).or_default();
                *claims = claims.saturating_add(1);
            }
        }
        self.reach.extend(subject.claim().content().iter().map(|piece| (piece.start(), piece.end())));
    }

    fn close(&mut self) {
        self.reach.sort_unstable();
        let mut furthest = 0;
        for (_, end) in &mut self.reach {
            furthest = furthest.max(*end);
            *end = furthest;
        }
    }

    fn member(&self, subject: &Subject<'_>) -> Member {
        Member {
            inside: self.is_inside(subject),
            words: subject.statement.terms.iter().map(|term| self.said(term)).collect(),
        }
    }

    fn said(&self, term: &Term) -> Said {
        let claims = self.words.get(&term.sense).copied().unwrap_or(0);
        let all = 1.0 + self.claims as f64;
        Said { claims, rarity: (all / claims.max(1) as f64).ln() / all.ln() }
    }

    fn is_inside(&self, subject: &Subject<'_>) -> bool {
        let cue = subject.claim().cue().piece();
        let begun = self.reach.partition_point(|&(start, _)| start <= cue.start());
        begun.checked_sub(1).and_then(|last| self.reach.get(last)).is_some_and(|&(_, end)| cue.end() <= end)
    }
}
