//! What comparing claims costs as they become more, and what is lost where only claims that share a key are related.

use std::collections::HashSet;
use std::fmt::Write;
use std::hint::black_box;

use isnad::compare::{Comparer, Relation, RelationKind, Subject};
use isnad::{Extractor, OwnedClaim};

use crate::{ROUNDS, all_texts, best, children};

/// From a few articles to what a newsroom prints in a month.
const CLAIMS: [usize; 5] = [1_000, 2_500, 5_000, 10_000, 25_000];
/// All pairs of so many claims are related, to see what the keys lose.
const SAMPLE: usize = 2_000;
/// The same for the limit of common keys, which is met only by more.
const LARGE_SAMPLE: usize = 10_000;

/// The first claims of the texts, with the number of the text; the texts come again where they do not suffice.
pub fn claims_of(texts: &[String], number: usize) -> Vec<(usize, OwnedClaim)> {
    let extractor = Extractor::new();
    let mut claims = Vec::with_capacity(number);
    for (document, text) in texts.iter().cycle().enumerate() {
        if claims.len() >= number {
            break;
        }
        claims.extend(extractor.claims(text).map(|claim| (document, claim.into_owned())));
    }
    claims.truncate(number);
    claims
}

pub fn compare(comparer: &Comparer, claims: &[(usize, OwnedClaim)]) -> Vec<Relation> {
    comparer.compare_subjects(&subjects(comparer, claims))
}

fn subjects<'c>(comparer: &Comparer, claims: &'c [(usize, OwnedClaim)]) -> Vec<Subject<'c>> {
    claims.iter().map(|(document, claim)| comparer.subject(claim).in_document(*document)).collect()
}

/// What is measured of comparing.
pub fn report() -> String {
    let mut out = String::new();
    let comparer = Comparer::default();
    let texts = all_texts();
    let claims = claims_of(&texts, CLAIMS.iter().copied().max().unwrap_or(0));
    black_box(compare(&comparer, &claims));
    growth(&comparer, &claims, &mut out);
    keys(&comparer, &claims, &mut out);
    out
}

fn growth(comparer: &Comparer, claims: &[(usize, OwnedClaim)], out: &mut String) {
    let first = |number: usize| claims.get(..number).unwrap_or(claims);
    let works: Vec<Box<dyn Fn() -> usize>> = CLAIMS
        .into_iter()
        .map(|number| Box::new(move || compare(comparer, first(number)).len()) as Box<dyn Fn() -> usize>)
        .collect();
    let times: Vec<f64> = best(ROUNDS, &works).iter().zip(CLAIMS).map(|(time, number)| time / number as f64).collect();
    let few = times.first().copied().unwrap_or(0.0);
    let _ = writeln!(
        out,
        "\n| claims compared | time a claim, × that of {} | instructions a claim | peak, bytes a claim |",
        CLAIMS[0]
    );
    let _ = writeln!(out, "| --- | --- | --- | --- |");
    for (number, time) in CLAIMS.into_iter().zip(times) {
        let peak = children::peak_of_comparing(number).map_or("-".to_owned(), |peak| format!("{peak:.0}"));
        let counted =
            children::instructions_of_comparing(number).map_or("-".to_owned(), |counted| format!("{counted:.0}"));
        let _ = writeln!(out, "| {number} | {:.2} | {counted} | {peak} |", time / few);
    }
}

/// How many relations of all pairs are found among those that share a key, and by `compare`, which leaves the commonest keys out.
fn keys(comparer: &Comparer, claims: &[(usize, OwnedClaim)], out: &mut String) {
    // Every n-th text, so that the sample has news of all kinds.
    let sample = |number: usize| -> Vec<(usize, OwnedClaim)> {
        let step = (claims.len() / number).max(1);
        let chosen = claims.iter().filter(|(document, _)| document % step == 0);
        chosen.take(number).cloned().collect()
    };
    let few = sample(SAMPLE);
    let subjects = subjects(comparer, &few);
    let keys: Vec<Vec<u64>> = subjects.iter().map(|subject| comparer.keys(subject)).collect();
    let share = |one: usize, other: usize| keys[one].iter().any(|key| keys[other].binary_search(key).is_ok());
    let (mut joined, mut between, mut inside) = (0_usize, Found::default(), Found::default());
    for one in 0..subjects.len() {
        for other in one + 1..subjects.len() {
            let shared = share(one, other);
            joined += usize::from(shared);
            if comparer.relate(&subjects[one], &subjects[other]).is_some() {
                let apart = few[one].0 != few[other].0;
                if apart { &mut between } else { &mut inside }.add(shared);
            }
        }
    }
    let pairs = subjects.len() * subjects.len().saturating_sub(1) / 2;
    let number = keys.iter().map(Vec::len).sum::<usize>() as f64 / keys.len().max(1) as f64;
    let _ = writeln!(
        out,
        "\n{} claims have {number:.1} keys each. Of their {pairs} pairs, {:.2} %",
        keys.len(),
        percent(joined, pairs)
    );
    let _ = writeln!(
        out,
        "share a key; these hold {} relations between texts and {} inside texts.",
        between.of(),
        inside.of()
    );
    let many = sample(LARGE_SAMPLE);
    let compared: HashSet<(usize, usize)> =
        compare(comparer, &many).iter().map(|relation| (relation.a(), relation.b())).collect();
    let subjects = self::subjects(comparer, &many);
    let mut all = Found::default();
    for one in 0..subjects.len() {
        for other in one + 1..subjects.len() {
            let relation = comparer.relate(&subjects[one], &subjects[other]);
            // Inside a text `compare` weighs more than two claims show by themselves.
            let apart = many[one].0 != many[other].0;
            if relation.is_some_and(|relation| apart || relation.kind() != RelationKind::Supports) {
                all.add(compared.contains(&(one, other)));
            }
        }
    }
    let _ = writeln!(
        out,
        "`compare` over {} claims finds {} relations between texts and contradictions of all pairs.",
        subjects.len(),
        all.of()
    );
}

/// Relations of all pairs, and those of them that were found.
#[derive(Default)]
struct Found {
    found: usize,
    all: usize,
}

impl Found {
    fn add(&mut self, found: bool) {
        self.found += usize::from(found);
        self.all += 1;
    }

    fn of(&self) -> String {
        format!("{} of {} ({:.1} %)", self.found, self.all, percent(self.found, self.all))
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
