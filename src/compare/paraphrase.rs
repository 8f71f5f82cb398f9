//! How likely two claims of one article say the same in other words: what they share and where they stand, with weights that a fit has made.
//!
//! An article says its matter in the headline, again in full, again in the words of the speaker. Hardly two of these have most words in
//! common, so no rule of few words finds them; several weak signs together do. Between articles they mean nothing: there two
//! claims on one topic are the rule.

use std::cmp::Ordering;
use std::sync::LazyLock;

use super::company::{Member, Members};
use super::document::says_no;
use super::evidence::{Evidence, plain};
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
/// Words at the front, where a statement says what it is about.
const FRONT: usize = 3;
/// Bytes of a sentence, by which distances are told.
const SENTENCE: f64 = 200.0;
/// Cues of any saying: that two claims have one of them in common tells nothing.
const ANY_SAYING: [&str; 3] = ["قال", "أضاف", ":"];
/// From so many words in common on it is seldom chance.
const SEVERAL: usize = 3;
/// From here on two claims are taken to say the same, whether they are looked at alone or among all claims of their document.
const LIKELY: f64 = 0.33;

/// The names of the measures, in the order of their values.
pub(super) const MEASURES: [&str; 27] = [
    "base",
    "contained",
    "plain-words-contained",
    "contained-and-same-speaker",
    "several-words",
    "fronts-meet",
    "names-in-common",
    "denial-without-partner",
    "one-denies",
    "opposites",
    "other-figures",
    "one-has-figures",
    "length-of-shorter",
    "length-of-longer",
    "how-far-down",
    "first-quoted",
    "second-quoted",
    "second-participle",
    "same-act",
    "same-cue",
    "one-judges",
    "one-feels",
    "one-asks",
    "word-of-these-two",
    "said-by-few",
    "one-inside-another",
    "news-in-both",
];

/// What speaks for two claims saying the same, by the names of the table of weights: `("contained", 1.0)` for الجسر مفتوح (the bridge is open),
/// said twice.
pub type Measured = Vec<(&'static str, f64)>;

/// How much each measure counts.
type Weights = [f64; MEASURES.len()];

/// The weights of two claims by themselves, and of two among all claims of their document.
static LEARNED: LazyLock<(Weights, Weights)> = LazyLock::new(|| {
    let lines = WEIGHTS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let known: Vec<(&str, Vec<f64>)> = lines
        .map(|(name, weights)| (name, weights.split('\t').filter_map(|weight| weight.parse().ok()).collect()))
        .collect();
    let column = |column: usize| {
        let weight = |name| known.iter().find(|(known, _)| *known == name).and_then(|(_, weights)| weights.get(column));
        MEASURES.map(|name| weight(name).copied().unwrap_or(0.0))
    };
    (column(0), column(1))
});

/// How likely two claims of one article say the same; `None` where it is not likely enough to be told.
pub(super) fn likely(measures: &[f64; MEASURES.len()], in_company: bool) -> Option<f64> {
    let weights = if in_company { &LEARNED.1 } else { &LEARNED.0 };
    let sum: f64 = measures.iter().zip(weights).map(|(value, weight)| value * weight).sum();
    let probability = 1.0 / (1.0 + (-sum).exp());
    (probability >= LIKELY).then_some(probability)
}

/// The measures of two claims, with those of their company where it is known; `None` where they share no word.
pub(super) fn measures(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    company: Option<Members<'_>>,
) -> Option<[f64; MEASURES.len()]> {
    // Whichever is given first, the one that stands first is the first, and of two at one place the one that the other tells of.
    let turned = match place(a).cmp(&place(b)) {
        Ordering::Less => false,
        Ordering::Equal => a.tells_of(b),
        Ordering::Greater => true,
    };
    let (first, second) = if turned { (b, a) } else { (a, b) };
    let (one, other) = company.map(|(a, b)| if turned { (b, a) } else { (a, b) }).unzip();
    let (ours, theirs) = (Shared::of(first, second, one), Shared::of(second, first, other));
    if ours.met == 0 && theirs.met == 0 {
        return None;
    }
    let contained = ours.contained().max(theirs.contained());
    let yes = f64::from;
    let (told, again) = (first.claim(), second.claim());
    let speaker = first.speaker.is_some() && first.speaker == second.speaker;
    let quoted = |claim: &Claim<'_>| claim.form() != Form::Indirect;
    let (act, other_act) = (told.act(), again.act());
    let one_is = |of: fn(Act) -> bool| of(act) != of(other_act);
    let names = evidence.found.matched.iter().filter(|pair| !plain(&a.statement, &b.statement, **pair)).count();
    let (long, short) = (ours.words.max(theirs.words), ours.words.min(theirs.words));
    let figures = |subject: &Subject<'_>| !subject.statement.quantities.is_empty();
    let lemma = told.cue().lemma();
    Some([
        1.0,
        contained,
        ours.plain().max(theirs.plain()),
        if speaker { contained } else { 0.0 },
        yes(ours.met.min(theirs.met) >= SEVERAL),
        yes(ours.front && theirs.front),
        names.min(3) as f64 / 2.0,
        yes(ours.denies_alone || theirs.denies_alone),
        yes(says_no(a) != says_no(b)),
        yes(!evidence.found.opposed.is_empty()),
        yes(figures(a) && figures(b) && evidence.found.figures_equal.is_empty()),
        yes(figures(a) != figures(b)),
        (1.0 + short as f64).ln(),
        (1.0 + long as f64).ln(),
        distance(second.start()),
        yes(quoted(told)),
        yes(quoted(again)),
        yes(again.rule() == Rule::Participle),
        yes(act == other_act && act != Act::State),
        yes(lemma == again.cue().lemma() && !ANY_SAYING.contains(&lemma)),
        yes(one_is(judges)),
        yes(act == Act::Express || other_act == Act::Express),
        yes(act == Act::Request || other_act == Act::Request),
        yes(ours.of_these_two),
        (1.0 + ours.rare.max(theirs.rare)).ln(),
        yes(company.is_some_and(|(one, other)| one.inside != other.inside)),
        if company.is_some() { ours.news().min(theirs.news()) } else { 0.0 },
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
#[derive(Default)]
struct Shared {
    /// What its words tell, together.
    all: f64,
    /// Those of them that the other has, or has a related word for.
    said: f64,
    /// The same of the words that are no names, places or times.
    plain_all: f64,
    plain_said: f64,
    /// How many words it has, and how many of them the other has or has a related word for.
    words: usize,
    met: usize,
    /// Whether one of its first words is among these, names and places aside.
    front: bool,
    /// Whether it denies what the other does not speak of.
    denies_alone: bool,
    /// What of its words the other says and few others of the document do.
    rare: f64,
    /// Whether a word is said by the two and by no other claim of the document.
    of_these_two: bool,
    /// What the words tell that no other claim of the document says.
    new: f64,
}

impl Shared {
    fn of(own: &Subject<'_>, other: &Subject<'_>, member: Option<&Member>) -> Self {
        let terms = &own.statement.terms;
        let mut shared = Self { words: terms.len(), ..Self::default() };
        for (at, term) in terms.iter().enumerate() {
            let part = part(term, other);
            let met = part > 0.0;
            shared.all += term.tells;
            shared.said += term.tells * part;
            if term.sort == Sort::Plain {
                shared.plain_all += term.tells;
                shared.plain_said += term.tells * part;
            }
            shared.met = shared.met.saturating_add(usize::from(met));
            shared.front |= met && at < FRONT && !matches!(term.sort, Sort::Name | Sort::Place);
            shared.denies_alone |= term.denied && !met;
            let Some(said) = member.and_then(|member| member.words.get(at)) else { continue };
            shared.rare += term.tells * part * said.rarity;
            shared.of_these_two |= said.claims == 2 && met && has_sense(other, term);
            shared.new += if said.claims <= 1 && !met { term.tells } else { 0.0 };
        }
        shared
    }

    fn contained(&self) -> f64 {
        self.said / self.all.max(LITTLE)
    }

    fn plain(&self) -> f64 {
        self.plain_said / self.plain_all.max(LITTLE)
    }

    fn news(&self) -> f64 {
        self.new / self.all.max(LITTLE)
    }
}

fn has_sense(subject: &Subject<'_>, term: &Term) -> bool {
    subject.senses.binary_search_by(|(sense, _)| sense.cmp(&term.sense)).is_ok()
}

/// The words by which two claims meet, those of one stem before those that may only stand for each other.
pub(super) fn met(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> Vec<(usize, usize)> {
    if !evidence.found.matched.is_empty() {
        return evidence.found.matched.clone();
    }
    let related = |one: &Term, other: &Term| {
        let field = |field: &u16| *field != 0 && other.fields.contains(field);
        one.bare == other.bare || one.sense == other.sense || one.fields.iter().any(field)
    };
    let pair =
        |(at, term): (usize, &Term)| Some((at, b.statement.terms.iter().position(|other| related(term, other))?));
    a.statement.terms.iter().enumerate().filter_map(pair).collect()
}

/// How much of a word is in another claim: all, or less where only a relative or a related word is.
fn part(term: &Term, other: &Subject<'_>) -> f64 {
    if other.bare.binary_search(&term.bare).is_ok() {
        return 1.0;
    }
    let relative = has_sense(other, term);
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
