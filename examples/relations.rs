//! Makes the weights with which plain statements are related, from pairs labelled agree, disagree or other.
//!
//!     cargo run --release --example relations -- PAIRS.csv > src/compare/data/statement_weights.tsv
//!
//! PAIRS.csv has the columns s1, s2, stance. A multinomial logistic regression with a penalty on large weights, fitted by full
//! gradients: the same pairs give the same table. Standard error hears what five folds make of pairs that they did not see; two
//! pairs with the same first statement are in the same fold.

use std::collections::{BTreeMap, HashMap};

use isnad::compare::{Statement, evidence};

const LABELS: [&str; 3] = ["disagree", "agree", "other"];
const FOLDS: usize = 5;
const ROUNDS: usize = 250;
/// A word or a pair of words that fewer pairs have says nothing.
const RARE: usize = 3;
const PENALTY_MEASURE: f64 = 0.3;
const PENALTY_WORD: f64 = 1.0;

struct Pair {
    fold: usize,
    label: usize,
    features: Vec<(String, f64)>,
}

type Weights = BTreeMap<String, [f64; 3]>;

fn main() {
    let path = std::env::args().nth(1).expect("usage: relations PAIRS.csv");
    let mut table = csv::Reader::from_path(&path).expect("a file that can be read");
    let pairs: Vec<Pair> = table.records().filter_map(|record| pair(&record.expect("a line of CSV"))).collect();
    let mut confusion = [[0_usize; 3]; 3];
    for fold in 0..FOLDS {
        let seen: Vec<&Pair> = pairs.iter().filter(|pair| pair.fold != fold).collect();
        let weights = fit(&seen);
        for pair in pairs.iter().filter(|pair| pair.fold == fold) {
            confusion[pair.label][best(&probabilities(&weights, &pair.features))] += 1;
        }
    }
    eprintln!("{FOLDS} folds: {confusion:?}, F1 {:?}", scores(&confusion));
    println!(
        "# Weights of what two plain statements show, for contradicts, supports and none; examples/relations.rs makes them."
    );
    println!(
        "# Columns: what is shown, three weights. word: a word without a partner; pair: two words in each other's place."
    );
    for (name, weights) in fit(&pairs.iter().collect::<Vec<_>>()) {
        if weights.iter().any(|weight| weight.abs() >= 0.005) {
            println!("{name}\t{:.3}\t{:.3}\t{:.3}", weights[0], weights[1], weights[2]);
        }
    }
}

fn pair(record: &csv::StringRecord) -> Option<Pair> {
    let (first, second, stance) = (record.get(0)?, record.get(1)?, record.get(2)?);
    let label = LABELS.iter().position(|&label| label == stance)?;
    let fold = first.bytes().fold(5381_usize, |hash, byte| hash.wrapping_mul(33) ^ usize::from(byte)) % FOLDS;
    Some(Pair { fold, label, features: evidence(&Statement::parse(first), &Statement::parse(second)) })
}

fn scores_of(weights: &Weights, features: &[(String, f64)]) -> [f64; 3] {
    let mut scores = [0.0; 3];
    for (name, value) in features {
        if let Some(weights) = weights.get(name) {
            (0..3).for_each(|label| scores[label] += weights[label] * value);
        }
    }
    scores
}

fn softmax(scores: [f64; 3]) -> [f64; 3] {
    let most = scores.iter().copied().fold(f64::MIN, f64::max);
    let powers = scores.map(|score| (score - most).exp());
    let sum: f64 = powers.iter().sum();
    powers.map(|power| power / sum)
}

fn probabilities(weights: &Weights, features: &[(String, f64)]) -> [f64; 3] {
    softmax(scores_of(weights, features))
}

fn best(probabilities: &[f64; 3]) -> usize {
    (0..3).fold(0, |best, label| if probabilities[label] > probabilities[best] { label } else { best })
}

fn fit(pairs: &[&Pair]) -> Weights {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    pairs.iter().flat_map(|pair| &pair.features).for_each(|(name, _)| *counts.entry(name).or_default() += 1);
    let names: Vec<&str> = counts.iter().filter(|(_, count)| **count >= RARE).map(|(name, _)| *name).collect();
    let places: HashMap<&str, usize> = names.iter().enumerate().map(|(place, name)| (*name, place)).collect();
    let rows: Vec<(usize, Vec<(usize, f64)>)> = pairs
        .iter()
        .map(|pair| {
            let known = pair.features.iter().filter_map(|(name, value)| Some((*places.get(name.as_str())?, *value)));
            (pair.label, known.collect())
        })
        .collect();
    let penalties: Vec<f64> =
        names.iter().map(|name| if name.contains(':') { PENALTY_WORD } else { PENALTY_MEASURE }).collect();
    let mut weights = vec![[0.0_f64; 3]; names.len()];
    let mut squares = vec![[1e-8_f64; 3]; names.len()];
    for _ in 0..ROUNDS {
        let mut gradient: Vec<[f64; 3]> =
            weights.iter().zip(&penalties).map(|(weights, penalty)| weights.map(|weight| weight * penalty)).collect();
        for (label, features) in &rows {
            let mut scores = [0.0; 3];
            for &(place, value) in features {
                (0..3).for_each(|label| scores[label] += weights[place][label] * value);
            }
            let guessed = softmax(scores);
            for &(place, value) in features {
                for other in 0..3 {
                    gradient[place][other] += (guessed[other] - f64::from(u8::from(other == *label))) * value;
                }
            }
        }
        for place in 0..weights.len() {
            for label in 0..3 {
                squares[place][label] += gradient[place][label].powi(2);
                weights[place][label] -= 0.3 * gradient[place][label] / squares[place][label].sqrt();
            }
        }
    }
    names.iter().map(|name| (*name).to_owned()).zip(weights).collect()
}

/// F1 of each label, and their mean.
fn scores(confusion: &[[usize; 3]; 3]) -> [f64; 4] {
    let mut found = [0.0; 4];
    for label in 0..3 {
        let right = confusion[label][label] as f64;
        let said: usize = confusion.iter().map(|row| row[label]).sum();
        let there: usize = confusion[label].iter().sum();
        found[label] = 2.0 * right / (said + there).max(1) as f64;
        found[3] += found[label] / 3.0;
    }
    found
}
