//! How likely two claims of one article say the same in other words: what they share and where they stand, with weights that a fit has made.
//!
//! An article says its matter in the headline, again in full, again in the words of the speaker. Hardly two of these have most words in
//! common, so no rule of few words finds them; several weak signs together do. Between articles they mean nothing: there two
//! claims on one topic are the rule.

use std::sync::LazyLock;

use super::document::{HEAD, gap};
use super::evidence::{Evidence, plain};
use super::statement::{Sort, Term};
use super::subject::Subject;
use crate::claim::{Act, Form};

/// The weights; `cargo run --release --example paraphrases` makes them from annotated articles.
const WEIGHTS: &str = include_str!("data/paraphrase_weights.tsv");

/// What a word common in news says, where another says 1.
const COMMON: f64 = 0.44;
/// What a word says that only stands in one line with a word of the other claim.
const RELATED: f64 = 0.6;
/// A stretch between marks of less is not much of a statement.
const CLAUSE: f64 = 1.25;
/// Words at the front, where a statement says what it is about.
const FRONT: usize = 3;
/// Bytes between two claims that stand close, and that stand far apart.
const CLOSE: usize = 600;
const FAR: usize = 2500;
/// Bytes between what is told and the speaker's own words for it.
const QUOTED: usize = 200;
/// A figure below is too common to tell anything.
const TELLING: f64 = 10.0;
/// So much of a claim is most of what it says.
const MOST: f64 = 0.5;
/// From here on two claims are taken to say the same.
const LIKELY: f64 = 0.35;

/// The names of the measures, in the order of their values.
pub(super) const MEASURES: [&str; 20] = [
    "base",
    "contained",
    "least-contained",
    "overlap",
    "best-clause",
    "fronts-meet",
    "names-in-common",
    "same-speaker",
    "headline",
    "headline-and-same-speaker",
    "close",
    "far-apart",
    "told-then-quoted",
    "same-act",
    "one-judges",
    "one-requests",
    "accusation",
    "denial-without-partner",
    "equal-figure",
    "rule",
];

static LEARNED: LazyLock<[f64; MEASURES.len()]> = LazyLock::new(|| {
    let lines = WEIGHTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let known: Vec<(&str, f64)> = lines.filter_map(|(name, weight)| Some((name, weight.parse().ok()?))).collect();
    MEASURES.map(|name| known.iter().find(|(known, _)| *known == name).map_or(0.0, |(_, weight)| *weight))
});

/// How likely two claims of one article say the same; `None` where it is not likely enough to be told.
pub(super) fn likely(measures: &[f64; MEASURES.len()]) -> Option<f64> {
    let sum: f64 = measures.iter().zip(LEARNED.iter()).map(|(value, weight)| value * weight).sum();
    let probability = 1.0 / (1.0 + (-sum).exp());
    (probability >= LIKELY).then_some(probability)
}

/// The measures of two claims, given whether a rule says that they say the same; `None` where they share no matter.
pub(super) fn measures(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    rule: bool,
) -> Option<[f64; MEASURES.len()]> {
    if evidence.found.matched.is_empty() {
        return None;
    }
    let (ours, theirs) = (Shared::of(a, b), Shared::of(b, a));
    let (contained, other) = (ours.contained(), theirs.contained());
    // Words of all kinds of news, and those that are only related, tell no common matter unless hardly anything else is said.
    let tells = |&(at, _): &(usize, usize)| a.statement.terms.get(at).is_some_and(|term| !term.common);
    if !rule && contained.max(other) < MOST && !evidence.found.matched.iter().any(tells) {
        return None;
    }
    let yes = f64::from;
    let speaker = a.speaker.is_some() && a.speaker == b.speaker;
    let (start, other_start) = (a.claim().cue().piece().start(), b.claim().cue().piece().start());
    let apart = start.abs_diff(other_start);
    let headline = start.min(other_start) < HEAD;
    let quoted = |told: &Subject<'_>, quoted: &Subject<'_>| {
        let direct = told.claim().form() == Form::Indirect && quoted.claim().form() != Form::Indirect;
        direct && gap(told, quoted).is_some_and(|gap| gap <= QUOTED)
    };
    let (act, other_act) = (a.claim().act(), b.claim().act());
    let names = evidence.found.matched.iter().filter(|pair| !plain(&a.statement, &b.statement, **pair)).count();
    let telling = |&(at, _): &(usize, usize)| {
        let value = a.statement.quantities.get(at).map_or(0.0, |figure| figure.value);
        value >= TELLING && !(1900.0..2100.0).contains(&value)
    };
    Some([
        1.0,
        contained.max(other),
        contained.min(other),
        (ours.said + theirs.said) / (ours.all + theirs.all).max(COMMON),
        ours.clause.max(theirs.clause),
        yes(ours.front && theirs.front),
        names.min(3) as f64 / 2.0,
        yes(speaker),
        yes(headline),
        yes(headline && speaker),
        yes(apart < CLOSE),
        yes(apart > FAR),
        yes(speaker && (quoted(a, b) || quoted(b, a))),
        yes(act == other_act && act != Act::State),
        yes(judges(act) != judges(other_act)),
        yes((act == Act::Request) != (other_act == Act::Request)),
        yes(act == Act::Accuse || other_act == Act::Accuse),
        yes(ours.denies_alone || theirs.denies_alone),
        yes(evidence.found.figures_equal.iter().any(telling)),
        yes(rule),
    ])
}

/// Whether an act says what to think of something: وصفه بالخطأ (called it a mistake).
const fn judges(act: Act) -> bool {
    matches!(act, Act::Opine | Act::Criticise | Act::Welcome)
}

/// How much of what one claim says the other says, too.
struct Shared {
    /// What its words say, together.
    all: f64,
    /// Those of them that the other has, or has a related word for.
    said: f64,
    /// The same for the stretch between marks of which most is said.
    clause: f64,
    /// Whether one of its first words is there, names and places aside.
    front: bool,
    /// Whether it denies what the other does not speak of.
    denies_alone: bool,
}

impl Shared {
    fn of(own: &Subject<'_>, other: &Subject<'_>) -> Self {
        let mut shared = Self { all: 0.0, said: 0.0, clause: 0.0, front: false, denies_alone: false };
        for terms in own.statement.terms.chunk_by(|one, next| one.clause == next.clause) {
            let (mut all, mut met) = (0.0, 0.0);
            for term in terms {
                let weight = if term.common { COMMON } else { 1.0 };
                let part = part(term, other);
                shared.all += weight;
                shared.said += weight * part;
                all += weight;
                met += if part > 0.0 { weight } else { 0.0 };
                shared.denies_alone |= term.denied && part == 0.0;
            }
            if terms.len() > 1 {
                shared.clause = shared.clause.max(met / f64::max(all, CLAUSE));
            }
        }
        let plain = |term: &&Term| !matches!(term.sort, Sort::Name | Sort::Place);
        let mut front = own.statement.terms.iter().take(FRONT).filter(plain);
        shared.front = front.any(|term| part(term, other) > 0.0);
        shared
    }

    fn contained(&self) -> f64 {
        self.said / self.all.max(COMMON)
    }
}

/// How much of a word is in another claim: all, or less where only a related word is.
fn part(term: &Term, other: &Subject<'_>) -> f64 {
    let same = other.senses.binary_search_by(|(sense, _)| sense.cmp(&term.sense)).is_ok();
    // A word common in news has to do with too many others.
    let related =
        || !term.common && term.fields.iter().any(|field| *field != 0 && other.fields.binary_search(field).is_ok());
    match () {
        () if same => 1.0,
        () if related() => RELATED,
        () => 0.0,
    }
}
