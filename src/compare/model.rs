//! From evidence to a relation: weights that a fit has made from labelled pairs, added up.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::evidence::Evidence;
use super::measure::MEASURES;
use crate::text::key::Key;

/// One number for each of: contradicts, supports, none.
pub(super) type Scores = [f64; 3];

/// The weights for plain statements; `cargo run --release --example relations` makes them from labelled pairs.
const STATEMENTS: &str = include_str!("data/statement_weights.tsv");

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::read(STATEMENTS));

/// The weight of each thing that evidence can show.
pub(super) struct Model {
    measures: Vec<Scores>,
    words: HashMap<Key, Scores>,
    pairs: HashMap<(Key, Key), Scores>,
}

impl Model {
    /// The weights for plain statements.
    pub(super) fn statements() -> &'static Self {
        &MODEL
    }

    fn read(table: &str) -> Self {
        let mut model = Self { measures: vec![[0.0; 3]; MEASURES.len()], words: HashMap::new(), pairs: HashMap::new() };
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let Some(name) = columns.next() else { continue };
            let mut weight = || columns.next().and_then(|column| column.parse().ok()).unwrap_or(0.0);
            let scores = [weight(), weight(), weight()];
            if let Some(word) = name.strip_prefix("word:").and_then(Key::of) {
                model.words.insert(word, scores);
            } else if let Some((one, other)) = name.strip_prefix("pair:").and_then(|pair| pair.split_once('~')) {
                if let (Some(one), Some(other)) = (Key::of(one), Key::of(other)) {
                    model.pairs.insert(super::tables::ordered(one, other), scores);
                }
            } else if let Some(measure) = MEASURES.iter().position(|known| *known == name)
                && let Some(known) = model.measures.get_mut(measure)
            {
                *known = scores;
            }
        }
        model
    }

    /// The probabilities of contradicts, supports and none.
    pub(super) fn probabilities(&self, evidence: &Evidence) -> Scores {
        let mut scores = [0.0; 3];
        let mut add = |weights: &Scores, value: f64| {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += weight * value;
            }
        };
        for (weights, value) in self.measures.iter().zip(&evidence.measures) {
            add(weights, *value);
        }
        evidence.unmatched.iter().filter_map(|word| self.words.get(word)).for_each(|weights| add(weights, 1.0));
        evidence.substituted.iter().filter_map(|pair| self.pairs.get(pair)).for_each(|weights| add(weights, 1.0));
        let most = scores.iter().copied().fold(f64::MIN, f64::max);
        let powers = scores.map(|score| (score - most).exp());
        let sum: f64 = powers.iter().sum();
        powers.map(|power| power / sum)
    }
}
