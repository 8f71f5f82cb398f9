//! Who answers the same claim in the same way says the same: *Moscow denied it*, *the ambassador said that Russia had done nothing*.
//!
//! Nothing else is concluded from two relations: two who blame the same may blame it for different things, and what the opponent of
//! an opponent says is as often of another matter.

use std::collections::HashSet;

use super::document::turns_down;
use super::relation::{Proof, Reason, Relation, RelationKind};
use super::rules::{Finding, Shown};
use super::subject::Subject;

/// Answers to one claim that are looked at.
const ANSWERS: usize = 16;
/// How sure it is that two who answer the same say the same.
const SURE: u8 = 80;

/// That one claim denies or turns down what another of its document says.
pub(super) struct Answer {
    answered: usize,
    /// Whether all that is said is answered, or a word of it.
    whole: bool,
    answering: usize,
}

/// Which of two claims answers the other, given what was found of them.
pub(super) fn answer(
    (at_a, a): (usize, &Subject<'_>),
    (at_b, b): (usize, &Subject<'_>),
    found: &Finding,
) -> Option<Answer> {
    let whole = found.reason.answers();
    if found.kind != RelationKind::Contradicts
        || !(whole || found.reason == Reason::OppositePolarity)
        || !a.is_beside(b)
    {
        return None;
    }
    let denied = |subject: &Subject<'_>, at: usize| subject.statement.terms.get(at).is_some_and(|term| term.denied);
    let by_word = || match &found.shown {
        Shown::Terms(pairs) => {
            pairs.iter().map(|&(one, other)| (denied(a, one), denied(b, other))).find(|(a, b)| a != b)
        }
        _ => None,
    };
    let differ = |one: bool, other: bool| Some((one, other)).filter(|(one, other)| one != other);
    let (ours, _) = differ(a.denies(), b.denies())
        .or_else(by_word)
        .or_else(|| differ(a.protests, b.protests))
        .or_else(|| differ(turns_down(a), turns_down(b)))?;
    let (answering, answered) = if ours { (at_a, at_b) } else { (at_b, at_a) };
    Some(Answer { answered, whole, answering })
}

/// Adds that those support each other who answer the same claim in the same way, where nothing else is said of the two.
pub(super) fn support(subjects: &[Subject<'_>], mut answers: Vec<Answer>, relations: &mut Vec<Relation>) {
    let start = |at: usize| subjects.get(at).map_or(0, Subject::start);
    answers.sort_unstable_by_key(|answer| (answer.answered, answer.whole, start(answer.answering), answer.answering));
    let alike = answers.chunk_by(|one, other| (one.answered, one.whole) == (other.answered, other.whole));
    let mut found = Vec::new();
    for answers in alike.filter(|answers| answers.len() > 1) {
        let answers = answers.get(..ANSWERS).unwrap_or(answers);
        for (place, one) in answers.iter().enumerate() {
            for other in answers.iter().skip(place.saturating_add(1)) {
                let (one, other) = (one.answering, other.answering);
                found.push((one.min(other), one.max(other)));
            }
        }
    }
    if found.is_empty() {
        return;
    }
    found.sort_unstable();
    found.dedup();
    let known: HashSet<(usize, usize)> = relations.iter().map(|relation| (relation.a, relation.b)).collect();
    for (a, b) in found.into_iter().filter(|pair| !known.contains(pair)) {
        if let (Some(one), Some(other)) = (subjects.get(a), subjects.get(b))
            && !one.holds(other)
        {
            relations.push(both_deny((a, one), (b, other)));
        }
    }
    relations.sort_unstable_by_key(|relation| (relation.a, relation.b));
}

fn both_deny((a, one): (usize, &Subject<'_>), (b, other): (usize, &Subject<'_>)) -> Relation {
    let cue = |at: usize, subject: &Subject<'_>| Proof::new(at, subject.claim.cue().piece().clone().into_owned());
    let evidence = vec![cue(a, one), cue(b, other)];
    Relation { a, b, kind: RelationKind::Supports, reason: Reason::SameDenial, evidence, confidence: SURE }
}
