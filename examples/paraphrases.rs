//! Makes the weights by which two claims of one article are taken to say the same, from annotated articles, and says how good they are.
//!
//! ```sh
//! cargo run --release --example paraphrases -- [--write src/compare/data/paraphrase_weights.tsv] FOLDER[=WEIGHT] …
//! ```
//!
//! A pair of a folder counts as much as its weight says, 1 where there is none: annotations by another hand may count for less.
//!
//! A folder holds articles, `NAME.txt`, each with its annotations, `NAME.json`: `{"attributions": [{"p": 1, "cue": "قال", …}],
//! "relations": [{"a": 0, "b": 3, "relation": "supports"}]}`. Of an attribution are read `p` (line of the text, from 1), `cue` and `cue_n`
//! (which of several that read alike, from 1); `a` and `b` count the attributions.
//!
//! A logistic regression, fitted by gradient descent from zero: the same articles give the same table. The figures come from articles
//! that the fit has not seen, each fifth in turn, for each folder by itself.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use isnad::compare::Comparer;
use serde_json::Value;

#[path = "fitting/arguments.rs"]
mod arguments;

const FOLDS: usize = 5;
/// How strongly weights are drawn to zero: as much as so many pairs of even odds and of the usual weight would.
const SHRINKAGE: f64 = 5.0;
const STEPS: usize = 2000;
const RATE: f64 = 2.0;

type Outcome<T> = Result<T, Box<dyn Error>>;
type Features = Vec<(&'static str, f64)>;
type Weights = BTreeMap<&'static str, f64>;

/// Two claims of an article: what they show by themselves and among the other claims, and whether they support each other.
struct Pair {
    alone: Features,
    in_company: Features,
    supports: bool,
    weight: f64,
}

impl Pair {
    fn features(&self, view: View) -> &[(&'static str, f64)] {
        match view {
            View::Alone => &self.alone,
            View::InCompany => &self.in_company,
        }
    }
}

/// What is looked at of two claims.
#[derive(Clone, Copy)]
enum View {
    Alone,
    InCompany,
}

/// The pairs of an article that may support each other, and how many do in all.
struct Article {
    pairs: Vec<Pair>,
    wanted: usize,
    folder: usize,
}

fn main() -> Outcome<()> {
    let (folders, table) = arguments::read()?;
    let mut articles = Vec::new();
    for (number, folder) in folders.iter().enumerate() {
        let (folder, weight) = weighted(folder);
        articles.extend(read(&folder, number, weight)?);
    }
    if articles.iter().all(|article| article.pairs.is_empty()) {
        return Err("no pairs: usage: paraphrases [--write FILE] FOLDER[=WEIGHT] …".into());
    }
    for (view, name) in
        [(View::Alone, "two claims by themselves"), (View::InCompany, "among all claims of the article")]
    {
        println!("{name}:");
        report(&articles, folders.len(), view);
    }
    if let Some(path) = table {
        let fitted = |view| fit(articles.iter().flat_map(|article| &article.pairs), view);
        fs::write(path, render(&fitted(View::Alone), &fitted(View::InCompany)))?;
    }
    Ok(())
}

/// A folder, and how much its pairs count: `FOLDER=0.3`. What is no number behind the last `=` belongs to the folder's name.
fn weighted(argument: &Path) -> (PathBuf, f64) {
    let parts = argument.to_str().and_then(|argument| argument.rsplit_once('='));
    let weighted = parts.and_then(|(folder, weight)| Some((PathBuf::from(folder), weight.parse().ok()?)));
    weighted.unwrap_or_else(|| (argument.to_owned(), 1.0))
}

// The fit.

fn probability(weights: &Weights, features: &[(&'static str, f64)]) -> f64 {
    let sum: f64 = features.iter().map(|(name, value)| weights.get(name).copied().unwrap_or(0.0) * value).sum();
    1.0 / (1.0 + (-sum).exp())
}

fn fit<'p>(pairs: impl Iterator<Item = &'p Pair>, view: View) -> Weights {
    let pairs: Vec<&Pair> = pairs.collect();
    let usual = pairs.iter().map(|pair| pair.weight).sum::<f64>() / pairs.len().max(1) as f64;
    let mut weights = Weights::new();
    let mut squares: BTreeMap<&str, f64> = BTreeMap::new();
    for _ in 0..STEPS {
        // The base rate alone is not drawn to zero.
        let mut slope: Weights = weights
            .iter()
            .filter(|(name, _)| **name != "base")
            .map(|(&name, weight)| (name, -SHRINKAGE * usual * weight))
            .collect();
        for pair in &pairs {
            let features = pair.features(view);
            let missing = pair.weight * (f64::from(pair.supports) - probability(&weights, features));
            features.iter().for_each(|(name, value)| *slope.entry(name).or_default() += missing * value);
        }
        for (name, slope) in slope {
            let square = squares.entry(name).or_insert(1e-8);
            *square += slope * slope;
            *weights.entry(name).or_default() += RATE * slope / square.sqrt();
        }
    }
    weights
}

fn render(alone: &Weights, in_company: &Weights) -> String {
    let mut table = String::from(
        "# What two claims of one article show, and how much likelier it is for it that they say the same: weights in log-odds, made by\n\
         # examples/paraphrases.rs. Columns: what is shown, weight for two claims by themselves, weight among all claims of the article.\n",
    );
    for (name, weight) in in_company {
        // Adding nothing turns -0 into 0.
        let alone = alone.get(name).copied().unwrap_or_default() + 0.0;
        let _ = writeln!(table, "{name}\t{alone:.3}\t{weight:.3}");
    }
    table
}

/// Prints precision and recall for several thresholds and each folder, on articles that were not fitted on.
fn report(articles: &[Article], folders: usize, view: View) {
    let mut judged: Vec<(usize, f64, bool)> = Vec::new();
    for held_out in 0..FOLDS {
        let of = |inside: bool| {
            let articles = articles.iter().enumerate();
            articles.filter(move |(number, _)| (number % FOLDS == held_out) == inside).map(|(_, article)| article)
        };
        let weights = fit(of(false).flat_map(|article| &article.pairs), view);
        for article in of(true) {
            let pairs = article.pairs.iter();
            judged
                .extend(pairs.map(|pair| (article.folder, probability(&weights, pair.features(view)), pair.supports)));
        }
    }
    for folder in 0..folders {
        let own = || articles.iter().filter(|article| article.folder == folder);
        let wanted: usize = own().map(|article| article.wanted).sum();
        let pairs: usize = own().map(|article| article.pairs.len()).sum();
        println!("folder {folder}: {} articles, {pairs} pairs, {wanted} that support each other", own().count());
        for threshold in [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8] {
            let said = judged.iter().filter(|(of, probability, _)| *of == folder && *probability >= threshold);
            let (said, right) = said
                .fold((0_usize, 0_usize), |(said, right), (.., true_one)| (said + 1, right + usize::from(*true_one)));
            let (precision, recall) = (right as f64 / said.max(1) as f64, right as f64 / wanted.max(1) as f64);
            println!("from {threshold:.2}: {right} of {said} right, precision {precision:.3}, recall {recall:.3}");
        }
    }
}

// The articles.

fn read(folder: &Path, number: usize, weight: f64) -> Outcome<Vec<Article>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension == "txt") && path.with_extension("json").exists()
    });
    paths.sort();
    paths.iter().map(|path| article(path, number, weight)).collect()
}

fn article(path: &Path, folder: usize, weight: f64) -> Outcome<Article> {
    let text = fs::read_to_string(path)?;
    let annotations: Value = serde_json::from_str(&fs::read_to_string(path.with_extension("json"))?)?;
    let empty = Vec::new();
    let attributions = annotations["attributions"].as_array().unwrap_or(&empty);
    let cues: Vec<Option<(usize, usize)>> = attributions.iter().map(|attribution| cue(&text, attribution)).collect();
    let claims = isnad::extract(&text);
    let number = |at: usize| {
        let (start, end) = (claims[at].cue().piece().start(), claims[at].cue().piece().end());
        cues.iter().position(|cue| cue.is_some_and(|(from, to)| from < end && start < to))
    };
    let numbers: Vec<Option<usize>> = (0..claims.len()).map(number).collect();
    let relations = annotations["relations"].as_array().unwrap_or(&empty);
    let supports: Vec<(usize, usize)> = relations
        .iter()
        .filter(|relation| relation["relation"] == "supports")
        .filter_map(|relation| {
            let (a, b) = (relation["a"].as_u64()? as usize, relation["b"].as_u64()? as usize);
            Some((a.min(b), a.max(b)))
        })
        .collect();
    let comparer = Comparer::default();
    let subjects: Vec<_> = claims.iter().map(|claim| comparer.subject(claim).in_document(0)).collect();
    let pairs = comparer.paraphrases(&subjects).into_iter().map(|((at, behind), in_company)| {
        let known = numbers[at].zip(numbers[behind]);
        let supports = known.is_some_and(|(a, b)| supports.contains(&(a.min(b), a.max(b))));
        Pair { alone: comparer.paraphrase(&subjects[at], &subjects[behind]), in_company, supports, weight }
    });
    let pairs = pairs.collect();
    Ok(Article { pairs, wanted: supports.len(), folder })
}

/// The bytes of an attribution's cue.
fn cue(text: &str, attribution: &Value) -> Option<(usize, usize)> {
    let line = attribution["p"].as_u64()?.checked_sub(1)? as usize;
    let (word, which) = (attribution["cue"].as_str()?, attribution["cue_n"].as_u64().unwrap_or(1) as usize);
    let start: usize = text.split('\n').take(line).map(|line| line.len() + 1).sum();
    let found = text.split('\n').nth(line)?.match_indices(word).nth(which.checked_sub(1)?)?.0;
    Some((start + found, start + found + word.len()))
}
