//! Contradictions and confirmations between claims of one article, beyond what holds between any two claims.
//!
//! An article sets two sides against each other and spares what its reader has just read: *Washington denied it*, *Moscow denies any
//! connection*. So less has to be said again than between articles; but to contradict, another must speak, and something must be denied.
//! What one speaker has said is often said again: in the headline and in a sentence, in short and in full.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::evidence::{Evidence, plain};
use super::measure;
use super::relation::{Reason, RelationKind};
use super::rules::{Finding, Shown, figures_differ, not_received};
use super::statement::{Sort, Term};
use super::subject::Subject;
use super::tables::Tables;
use crate::claim::Act;
use crate::text::key::Key;

/// Bytes between a claim and the denial that refers back to it.
const NEAR: usize = 160;
/// Words of a denial that says nothing of its own.
const EMPTY: usize = 2;
/// Bytes at the head of an article, with its headline and its first sentence.
const HEAD: usize = 250;
/// Bytes within which one who speaks again still speaks of the same.
const AGAIN: usize = 1500;
/// Bytes within which two who do the same by saying it speak of the same.
const BESIDE: usize = 900;

/// Twice the words that two claims must have in common; common ones count half.
const ENOUGH: usize = 3;

/// The words of `data/denials.tsv`.
struct Denials {
    blame: HashSet<Key>,
    blame_for: HashSet<Key>,
    connection: HashSet<Key>,
    reference: HashSet<Key>,
}

static DENIALS: LazyLock<Denials> = LazyLock::new(|| {
    let table = include_str!("data/denials.tsv");
    let of = |kind: &str| {
        let lines = table.lines().filter_map(|line| line.split_once('\t'));
        lines.filter(|(known, _)| *known == kind).filter_map(|(_, word)| Key::of(word)).collect()
    };
    Denials { blame: of("blame"), blame_for: of("blame-for"), connection: of("connection"), reference: of("reference") }
});

/// Whether and how two claims of one article contradict each other.
pub(super) fn contradiction(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, tables: &Tables) -> Option<Finding> {
    let start = |subject: &Subject<'_>| subject.claim().cue().piece().start();
    if a.speaker.is_some() && a.speaker == b.speaker {
        return None;
    }
    // Of two at one place the denial is the second.
    let (first, second) = if (start(a), a.denies()) <= (start(b), b.denies()) { (a, b) } else { (b, a) };
    let denial = a.denies() != b.denies();
    let (denier, other) = if a.denies() { (a, b) } else { (b, a) };
    if denial && (refers_back(first, second) || denies_blame(denier, other) || denies_the_same(other, evidence)) {
        return Some(found(Reason::Denial, Shown::Cues, 0.75));
    }
    if denial || a.statement.unsettled() || b.statement.unsettled() {
        return None;
    }
    if let Some(shown) = not_received(a, b, evidence, tables) {
        return Some(found(Reason::ConverseDenied, Shown::Terms(vec![shown]), 0.75));
    }
    not_so(a, b, evidence).map(|shown| found(Reason::OppositePolarity, Shown::Terms(vec![shown]), 0.7))
}

const fn found(reason: Reason, shown: Shown, confidence: f64) -> Finding {
    Finding { kind: RelationKind::Contradicts, reason, shown, confidence }
}

/// Whether one of two claims of an article says again what the other says: most words of the shorter one, by the same speaker or with
/// the same act, and not far away.
pub(super) fn confirmation(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> Option<Finding> {
    let found = &evidence.found;
    let (one, other) = (a.claim(), b.claim());
    let turns_down = |act: Act| matches!(act, Act::Deny | Act::Reject);
    let conflict = turns_down(one.act()) != turns_down(other.act())
        || one.negated() != other.negated()
        || !(found.denied_once.is_empty() && found.opposed.is_empty())
        || figures_differ(a, found);
    let contained = evidence.measure(measure::CONTAINED);
    // A word common in news says half as much, unless nothing else is said.
    let common = |&&(at, _): &&(usize, usize)| a.statement.terms.get(at).is_some_and(|term| term.common);
    let common = found.matched.iter().filter(common).count();
    let little = contained < 1.0 && found.matched.len().saturating_mul(2) < common.saturating_add(ENOUGH);
    if conflict || found.matched.len() < 2 || little {
        return None;
    }
    let (start_one, start_other) = (one.cue().piece().start(), other.cue().piece().start());
    let apart = start_one.abs_diff(start_other);
    let head = start_one.min(start_other) < HEAD;
    let speaker = a.speaker.is_some() && a.speaker == b.speaker;
    let again = speaker && (contained >= 0.66 && apart < AGAIN || head && contained >= 0.5);
    let beside = one.act() == other.act() && contained >= 0.6 && apart < BESIDE;
    let reason = if turns_down(one.act()) { Reason::SameDenial } else { Reason::SameEvent };
    let shown = Shown::Terms(found.matched.clone());
    (again || beside).then_some(Finding { kind: RelationKind::Supports, reason, shown, confidence: 0.7 })
}

/// وهو ما نفته واشنطن (which Washington denied): a denial without a content of its own means what was said right before it.
fn refers_back(first: &Subject<'_>, second: &Subject<'_>) -> bool {
    let end = first.claim().content().last().map_or(0, |piece| piece.end());
    let start = second.claim().cue().piece().start();
    let mut words = second.words();
    second.denies()
        && end <= start
        && start.saturating_sub(end) <= NEAR
        && second.statement.terms.len() <= EMPTY
        && words.any(|word| DENIALS.reference.contains(&word))
}

/// تنفي موسكو أي صلة بالهجوم (Moscow denies any connection with the attack) against a claim that blames her.
fn denies_blame(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let blames = other.claim().act() == Act::Accuse || blamed(other);
    let named = || other.statement.terms.iter().any(|term| denier.who.contains(&term.sense));
    let deed = |term: &Term| !denier.who.contains(&term.sense);
    let same = || {
        let mut own = denier.statement.terms.iter().filter(|term| deed(term));
        own.any(|term| other.statement.terms.iter().any(|twin| twin.sense == term.sense))
    };
    let part = || denier.words().any(|word| DENIALS.connection.contains(&word));
    blames && named() && (part() || same())
}

fn blamed(other: &Subject<'_>) -> bool {
    let next = other.words().skip(1).map(Some).chain([None]);
    other.words().zip(next).any(|(word, next)| {
        DENIALS.blame.contains(&word) || DENIALS.blame_for.contains(&word) && next.is_some() && next == Key::of("عن")
    })
}

/// What one denies, another holds possible: نفى أن يكون المصدر مختبرا (denied that the source was a laboratory) / قد يكون (it may be).
fn denies_the_same(other: &Subject<'_>, evidence: &Evidence) -> bool {
    let affirms = !other.statement.terms.iter().any(|term| term.denied) && evidence.found.opposed.is_empty();
    affirms && evidence.found.matched.len() >= 3 && evidence.measure(measure::CONTAINED) >= 0.5
}

/// لا يوجد أي مخزون (there is no stock) against لديها مخزون (she has a stock): the first word that is denied is a word of the other, and
/// both name of whom it is said.
fn not_so(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> Option<(usize, usize)> {
    let found = &evidence.found;
    let place =
        |subject: &Subject<'_>, at: usize| subject.statement.terms.get(at).is_none_or(|term| term.sort == Sort::Place);
    let leads = |&(one, other): &(usize, usize)| {
        let place = place(a, one) || place(b, other);
        !place && (a.statement.leads_denial(one) || b.statement.leads_denial(other))
    };
    let shown = found.denied_once.iter().copied().find(leads)?;
    let named = found.matched.iter().any(|&pair| pair != shown && !plain(&a.statement, &b.statement, pair));
    let enough = found.matched.len() >= 2 && evidence.measure(measure::CONTAINED) >= 0.3;
    (named && enough && found.names_apart.is_none()).then_some(shown)
}
