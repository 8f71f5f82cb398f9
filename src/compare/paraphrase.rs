//! How likely two claims of one article say the same in other words: what they share and where they stand, with weights that a fit has made.
//!
//! An article says its matter in the headline, again in full, again in the words of the speaker. Hardly two of these have most words in
//! common, so no rule of few words finds them; several weak signs together do. Between articles they mean nothing: there two
//! claims on one topic are the rule.

use std::cmp::Ordering;
use std::sync::LazyLock;

use super::document::{BEHIND, HEAD, gap, says_no};
use super::evidence::{Evidence, plain};
use super::rules::figures_differ;
use super::statement::{Sort, Term};
use super::subject::Subject;
use crate::claim::{Act, Claim, Form, Rule};

/// The weights; `cargo run --release --example paraphrases` makes them from annotated articles.
const WEIGHTS: &str = include_str!("data/paraphrase_weights.tsv");

/// How much of a word is said by one that shares its stem: three letters of a stem seldom meet by chance, two often do.
const STEM: f64 = 0.9;
const SHORT_STEM: f64 = 0.4;
const LETTERS: usize = 3;
/// The same for a word that only stands in one line with it.
const RELATED: f64 = 0.6;
/// Words that tell less than that, all of a claim together, are not much of a statement.
const LITTLE: f64 = 0.3;
/// The same for two claims.
const LITTLE_OF_BOTH: f64 = 0.5;
/// Words at the front, where a statement says what it is about.
const FRONT: usize = 3;
/// Bytes between two claims that stand close, and that stand far apart.
const CLOSE: usize = 600;
const FAR: usize = 2500;
/// Bytes of a sentence, by which distances are told.
const SENTENCE: f64 = 200.0;
/// Cues of any saying: that two claims have one of them in common tells nothing.
const ANY_SAYING: [&str; 3] = ["قال", "أضاف", ":"];
/// From so many words in common on it is seldom chance.
const SEVERAL: usize = 3;
/// From here on two claims are taken to say the same.
const LIKELY: f64 = 0.44;

/// The names of the measures, in the order of their values.
pub(super) const MEASURES: [&str; 35] = [
    "base",
    "contained",
    "contained-and-much-said",
    "contained-and-same-speaker",
    "overlap",
    "several-words",
    "fronts-meet",
    "first-words-meet",
    "names-in-common",
    "denial-without-partner",
    "one-denies",
    "opposites",
    "figures-differ",
    "one-has-figures",
    "length-of-shorter",
    "length-of-longer",
    "same-speaker",
    "same-kind-of-speaker",
    "one-names-speaker-of-other",
    "second-tells-of-first",
    "headline",
    "close",
    "far-apart",
    "how-far-apart",
    "how-far-down",
    "right-behind",
    "told-then-quoted",
    "second-quoted",
    "second-participle",
    "same-act",
    "same-cue",
    "one-judges",
    "one-accuses",
    "one-feels",
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

/// The measures of two claims, given whether a rule says that they say the same; `None` where they share no word.
pub(super) fn measures(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    rule: bool,
) -> Option<[f64; MEASURES.len()]> {
    if evidence.found.matched.is_empty() {
        return None;
    }
    // Whichever is given first, the one that stands first is the first, and of two at one place the one that the other tells of.
    let turned = match place(a).cmp(&place(b)) {
        Ordering::Less => false,
        Ordering::Equal => a.tells_of(b),
        Ordering::Greater => true,
    };
    let (first, second) = if turned { (b, a) } else { (a, b) };
    let (ours, theirs) = (Shared::of(first, second), Shared::of(second, first));
    let contained = ours.contained().max(theirs.contained());
    let yes = f64::from;
    let (told, again) = (first.claim(), second.claim());
    let speaker = first.speaker.is_some() && first.speaker == second.speaker;
    let apart = second.start().saturating_sub(first.start());
    let behind = gap(first, second).is_some_and(|gap| gap <= BEHIND);
    let quoted = again.form() != Form::Indirect;
    let (act, other_act) = (told.act(), again.act());
    let names = evidence.found.matched.iter().filter(|pair| !plain(&a.statement, &b.statement, **pair)).count();
    let (long, short) = (ours.words.max(theirs.words), ours.words.min(theirs.words));
    let lemma = told.cue().lemma();
    Some([
        1.0,
        contained,
        contained * (1.0 + ours.said.max(theirs.said)).ln(),
        if speaker { contained } else { 0.0 },
        (ours.said + theirs.said) / (ours.all + theirs.all).max(LITTLE_OF_BOTH),
        yes(ours.met.min(theirs.met) >= SEVERAL),
        yes(ours.front && theirs.front),
        yes(ours.first && theirs.first),
        names.min(3) as f64 / 2.0,
        yes(ours.denies_alone || theirs.denies_alone),
        yes(says_no(a) != says_no(b)),
        yes(!evidence.found.opposed.is_empty()),
        yes(figures_differ(a, &evidence.found)),
        yes(a.statement.quantities.is_empty() != b.statement.quantities.is_empty()),
        (1.0 + short as f64).ln(),
        (1.0 + long as f64).ln(),
        yes(speaker),
        yes(told.speaker().kind() == again.speaker().kind()),
        yes(!speaker && (first.names_speaker_of(second) || second.names_speaker_of(first))),
        yes(second.tells_of(first)),
        yes(first.start() < HEAD),
        yes(apart < CLOSE),
        yes(apart > FAR),
        distance(apart),
        distance(second.start()),
        yes(behind),
        yes(speaker && behind && told.form() == Form::Indirect && quoted),
        yes(quoted),
        yes(again.rule() == Rule::Participle),
        yes(act == other_act && act != Act::State),
        yes(lemma == again.cue().lemma() && !ANY_SAYING.contains(&lemma)),
        yes(judges(act) != judges(other_act)),
        yes(act == Act::Accuse || other_act == Act::Accuse),
        yes(act == Act::Express || other_act == Act::Express),
        yes(rule),
    ])
}

/// A number of bytes by its order: from the headline to the first sentence it is as far as from there to the middle of the article.
fn distance(bytes: usize) -> f64 {
    (1.0 + bytes as f64 / SENTENCE).ln()
}

/// The verb by which a claim is made, unless it is one of any saying.
pub(super) fn told_by_cue<'c>(claim: &'c Claim<'_>) -> Option<&'c str> {
    Some(claim.cue().lemma()).filter(|lemma| !ANY_SAYING.contains(lemma))
}

/// Where a claim stands, and what of the claim itself matters for which is first, for two at one place.
fn place(subject: &Subject<'_>) -> (usize, bool, bool, usize) {
    let claim = subject.claim();
    let end = claim.content().last().map_or(0, |piece| piece.end());
    (subject.start(), claim.form() != Form::Indirect, claim.rule() == Rule::Participle, end)
}

/// Whether an act says what to think of something: وصفه بالخطأ (called it a mistake).
const fn judges(act: Act) -> bool {
    matches!(act, Act::Opine | Act::Criticise | Act::Welcome)
}

/// How much of what one claim says the other says, too.
struct Shared {
    /// What its words tell, together.
    all: f64,
    /// Those of them that the other has, or has a related word for.
    said: f64,
    /// How many words it has, and how many of them the other has or has a related word for.
    words: usize,
    met: usize,
    /// Whether one of its first words is among these, names and places aside.
    front: bool,
    /// Whether its very first word is.
    first: bool,
    /// Whether it denies what the other does not speak of.
    denies_alone: bool,
}

impl Shared {
    fn of(own: &Subject<'_>, other: &Subject<'_>) -> Self {
        let terms = &own.statement.terms;
        let mut shared =
            Self { all: 0.0, said: 0.0, words: terms.len(), met: 0, front: false, first: false, denies_alone: false };
        for (at, term) in terms.iter().enumerate() {
            let part = part(term, other);
            let met = part > 0.0;
            shared.all += term.tells;
            shared.said += term.tells * part;
            shared.met = shared.met.saturating_add(usize::from(met));
            shared.first |= met && at == 0;
            shared.front |= met && at < FRONT && !matches!(term.sort, Sort::Name | Sort::Place);
            shared.denies_alone |= term.denied && !met;
        }
        shared
    }

    fn contained(&self) -> f64 {
        self.said / self.all.max(LITTLE)
    }
}

/// How much of a word is in another claim: all, or less where only a relative or a related word is.
fn part(term: &Term, other: &Subject<'_>) -> f64 {
    if other.bare.binary_search(&term.bare).is_ok() {
        return 1.0;
    }
    let relative = other.senses.binary_search_by(|(sense, _)| sense.cmp(&term.sense)).is_ok();
    let related = || term.fields.iter().any(|field| *field != 0 && other.fields.binary_search(field).is_ok());
    match () {
        () if relative && term.sense.letters().count() >= LETTERS => STEM,
        () if related() => RELATED,
        () if relative => SHORT_STEM,
        () => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_one_weight_for_each_measure_and_no_other() {
        let mut names: Vec<&str> = WEIGHTS
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| Some(line.split_once('\t')?.0))
            .collect();
        let mut measures = MEASURES.to_vec();
        names.sort_unstable();
        measures.sort_unstable();
        assert_eq!(names, measures);
    }
}
