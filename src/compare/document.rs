//! Contradictions and confirmations between claims of one article, beyond what holds between any two claims.
//!
//! An article sets two sides against each other and spares what its reader has just read: *Washington denied it*, *Moscow denies any
//! connection*. So less has to be said again than between articles; but to contradict, another must speak, and something must be denied.
//! What has been said is often said again: in the headline and in a sentence, in short and in full.

use super::company::Members;
use super::denial::{
    calls_the_same_untrue, calls_untrue, denies_blame, denies_deed, denies_of_itself, denies_the_same, denies_wrong,
    refers_back, turns_back, turns_blame_away,
};
use super::evidence::Evidence;
use super::measure;
use super::paraphrase;
use super::relation::{Reason, RelationKind};
use super::rules::{Finding, Shown, counts_another_year, not_received, other_setting_of};
use super::subject::Subject;
use super::tables::Tables;
use crate::claim::Act;

/// Twice the words in common by all words: from here on a denial or an opposite is of the same matter.
const ALIKE: f64 = 0.4;

/// Whether one of two claims of one article calls untrue what the other says: they have most words in common and say the opposite.
pub(super) fn dismissal(a: &Subject<'_>, b: &Subject<'_>) -> Option<Finding> {
    let another = a.speaker.is_none() || a.speaker != b.speaker;
    let untrue = another && (calls_the_same_untrue(a, b) || calls_the_same_untrue(b, a));
    untrue.then(|| found(Reason::Denial, Shown::Cues, 0.75))
}

/// Whether and how two claims of one article contradict each other.
pub(super) fn contradiction(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, tables: &Tables) -> Option<Finding> {
    if a.speaker.is_some() && a.speaker == b.speaker {
        return None;
    }
    // Of two at one place the denial is the second.
    let (first, second) = if (a.start(), a.denies()) <= (b.start(), b.denies()) { (a, b) } else { (b, a) };
    let denial = a.denies() != b.denies();
    let (denier, other) = if a.denies() { (a, b) } else { (b, a) };
    if denial && (refers_back(first, second) || denies_blame(denier, other) || denies_the_same(denier, other, evidence))
    {
        return Some(found(Reason::Denial, Shown::Cues, 0.75));
    }
    if denial && (denies_wrong(denier, other) || denies_deed(denier, other, evidence)) {
        return Some(found(Reason::Denial, Shown::Cues, 0.7));
    }
    if turns_back(first, second) {
        return Some(found(Reason::Rejection, Shown::Cues, 0.7));
    }
    if turns_blame_away(a, b) || turns_blame_away(b, a) || calls_untrue(first, second) {
        return Some(found(Reason::Denial, Shown::Cues, 0.75));
    }
    if a.statement.unsettled() || b.statement.unsettled() {
        return None;
    }
    let received = not_received(a, b, evidence, tables);
    if denial {
        // نفى تلقي أي طلب (denied having received any request)
        return received.map(|shown| found(Reason::ConverseDenied, Shown::Terms(vec![shown]), 0.75));
    }
    // Of two who each deny what the other says, both speak of something else.
    let of_itself = || match (denies_of_itself(a, b), denies_of_itself(b, a)) {
        (Some(shown), None) => Some(shown),
        (None, Some((other, one))) => Some((one, other)),
        _ => None,
    };
    received
        .map(|shown| found(Reason::ConverseDenied, Shown::Terms(vec![shown]), 0.75))
        .or_else(|| of_itself().map(|shown| found(Reason::OppositePolarity, Shown::Terms(vec![shown]), 0.65)))
}

const fn found(reason: Reason, shown: Shown, confidence: f64) -> Finding {
    Finding { kind: RelationKind::Contradicts, reason, shown, confidence }
}

/// The measures by which the weights judge; `None` where two claims cannot say the same.
pub(super) fn measures(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    company: Option<Members<'_>>,
) -> Option<[f64; paraphrase::MEASURES.len()]> {
    if conflict(a, b, evidence) { None } else { paraphrase::measures(a, b, evidence, company) }
}

/// What a rule says of two claims of an article, and what several weak signs say together: whether they are taken to say the same.
pub(super) fn paraphrase(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    rule: Option<Finding>,
    company: Option<Members<'_>>,
) -> Option<Finding> {
    if conflict(a, b, evidence) {
        return rule;
    }
    let measures = paraphrase::measures(a, b, evidence, company);
    let likely = measures.and_then(|measures| paraphrase::likely(&measures, company.is_some()));
    let same = |found: &Finding| likely.is_some() || found.reason == Reason::SameWords;
    match rule {
        Some(found) => Some(found).filter(same),
        None => likely.map(|confidence| {
            let denial = turns_down(a) || turns_down(b);
            let reason = if denial { Reason::SameDenial } else { Reason::SameEvent };
            let shown = Shown::Terms(paraphrase::met(a, b, evidence));
            Finding { kind: RelationKind::Supports, reason, shown, confidence }
        }),
    }
}

/// Whether a claim turns down what it is about: نفى (denied), رفض (rejected).
pub(super) fn turns_down(subject: &Subject<'_>) -> bool {
    matches!(subject.claim().act(), Act::Deny | Act::Reject)
}

/// Whether a claim turns something down or denies it in what is said.
pub(super) fn says_no(subject: &Subject<'_>) -> bool {
    turns_down(subject) || subject.statement.denies()
}

/// Whether two claims cannot say the same: one turns down what the other asserts, or says the opposite of it in the same words. Who says that
/// something is not so may well agree with a denial, and a word of a long claim may by chance be the opposite of one that is far from its matter.
fn conflict(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> bool {
    let affirms = |subject: &Subject<'_>| !says_no(subject);
    let found = &evidence.found;
    let denied = !found.denied_once.is_empty() && says_no(a) != says_no(b);
    // لم تخزن (did not store) of what another is said to have stored, whatever else is said.
    let leads = |&(one, other): &(usize, usize)| a.statement.leads_denial(one) || b.statement.leads_denial(other);
    let outright = denied && found.denied_once.iter().any(leads);
    let alike = evidence.measure(measure::OVERLAP) >= ALIKE;
    // سيفتح المصنع الجمعة (the factory will open on Friday) / سيفتح المصنع الاثنين (on Monday)
    let elsewhere = found.left == (1, 1) && other_setting_of(a, b, evidence).is_some();
    turns_down(a) && affirms(b)
        || affirms(a) && turns_down(b)
        || a.claim().negated() != b.claim().negated()
        || outright
        || elsewhere
        || counts_another_year(a, b, found)
        || alike && (denied || !found.opposed.is_empty())
}

/// Bytes between the end of what one claim says and the cue of another behind it.
pub(super) fn gap(first: &Subject<'_>, second: &Subject<'_>) -> Option<usize> {
    let end = first.claim().content().last().map_or(0, |piece| piece.end());
    second.start().checked_sub(end)
}
