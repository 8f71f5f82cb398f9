//! Fits the weights behind a claim's confidence on annotated texts, and says how far the confidence can be trusted.
//!
//! ```sh
//! cargo run --release --example calibrate -- [--write src/confidence/weights.tsv] FOLDER …
//! ```
//!
//! A folder holds texts, `NAME.txt`, each with its annotations, `NAME.json`: `{"attributions": [{"p": 1, "cue": "قال", …}]}`. Of an
//! annotation are read: `p` (line of the text, from 1), `cue` and `cue_n` (which of several that read alike, from 1), `act`,
//! `speaker` and `aliases`, `content` (the pieces as written) and `content_p` (their lines, where not `p`). A claim is right if
//! its act and its speaker are the annotation's and the contents share four words in five.
//!
//! The weights are those of a logistic regression, fitted by gradient descent from zero: the same texts give the same table. The
//! reliability table comes from texts that the fit has not seen, each fifth document in turn.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use isnad::{Claim, Extractor, text::orthography::fold};
use serde_json::Value;

#[path = "fitting/arguments.rs"]
mod arguments;

// The features are the library's own.
#[path = "../src/confidence/evidence.rs"]
mod evidence;
use evidence::{Evidence, probability, words};

const FOLDS: usize = 5;
const BINS: usize = 10;
/// How strongly weights are drawn to zero: as much as so many claims of even odds would.
const SHRINKAGE: f64 = 2.0;
const STEPS: usize = 4000;
const RATE: f64 = 0.4;
/// Contents are alike from this share of common words on.
const ALIKE: f64 = 0.8;

type Outcome<T> = Result<T, Box<dyn Error>>;
type Feature = (&'static str, &'static str);
type Weights = BTreeMap<Feature, f64>;
type Bytes = (usize, usize);

/// A claim that was found: what it shows, and whether it is right.
struct Sample {
    features: [Feature; 7],
    right: bool,
}

fn main() -> Outcome<()> {
    let (folders, table) = arguments::read()?;
    let mut documents = Vec::new();
    for folder in folders {
        documents.extend(samples(&folder)?);
    }
    if documents.iter().all(Vec::is_empty) {
        return Err("no claims: usage: calibrate [--write FILE] FOLDER …".into());
    }
    reliability(&documents);
    if let Some(path) = table {
        fs::write(path, render(&fit(documents.iter().flatten())))?;
    }
    Ok(())
}

// The fit.

/// The log-odds of what a claim shows.
fn log_odds(weights: &Weights, features: &[Feature]) -> f64 {
    features.iter().filter_map(|feature| weights.get(feature)).sum()
}

fn fit<'s>(samples: impl Iterator<Item = &'s Sample>) -> Weights {
    let samples: Vec<&Sample> = samples.collect();
    let mut names: Vec<Feature> = samples.iter().flat_map(|sample| sample.features).collect();
    names.sort_unstable();
    names.dedup();
    let place = |feature: &Feature| names.binary_search(feature).ok();
    let rows: Vec<Vec<usize>> =
        samples.iter().map(|sample| sample.features.iter().filter_map(place).collect()).collect();
    let mut weights = vec![0.0; names.len()];
    for _ in 0..STEPS {
        // The base rate alone is not drawn to zero.
        let drawn = |(name, weight): (&Feature, &f64)| if name.0 == "base" { 0.0 } else { -SHRINKAGE * weight };
        let mut slope: Vec<f64> = names.iter().zip(&weights).map(drawn).collect();
        for (row, sample) in rows.iter().zip(&samples) {
            let missing = f64::from(sample.right) - probability(row.iter().map(|&at| weights[at]).sum());
            row.iter().for_each(|&at| slope[at] += missing);
        }
        for (weight, slope) in weights.iter_mut().zip(slope) {
            *weight += RATE * slope / samples.len() as f64;
        }
    }
    names.into_iter().zip(weights).collect()
}

fn render(weights: &Weights) -> String {
    let mut table = String::from(
        "# What a record shows, and how much surer it is for it: weights in log-odds, made by the example `calibrate`.\n\
         # Columns: feature, value, weight. A value that is not here has weight 0.\n",
    );
    for ((feature, value), weight) in weights {
        let _ = writeln!(table, "{feature}\t{value}\t{weight:.3}");
    }
    table
}

/// Prints how far confidence and truth agree on documents that were not fitted on.
fn reliability(documents: &[Vec<Sample>]) {
    let mut bins = [(0_usize, 0.0, 0_usize); BINS]; // claims, sum of their confidence, those that are right
    let mut loss = 0.0;
    for held_out in 0..FOLDS {
        let of = |inside: bool| {
            let documents = documents.iter().enumerate();
            documents.filter(move |(number, _)| (number % FOLDS == held_out) == inside).flat_map(|(_, samples)| samples)
        };
        let weights = fit(of(false));
        for sample in of(true) {
            let sure = probability(log_odds(&weights, &sample.features));
            let bin = &mut bins[((sure * BINS as f64) as usize).min(BINS - 1)];
            *bin = (bin.0 + 1, bin.1 + sure, bin.2 + usize::from(sample.right));
            loss += (sure - f64::from(sample.right)).powi(2);
        }
    }
    let all: usize = bins.iter().map(|bin| bin.0).sum();
    let right: usize = bins.iter().map(|bin| bin.2).sum();
    let gap: f64 = bins.iter().map(|bin| (bin.1 - bin.2 as f64).abs()).sum::<f64>() / all as f64;
    println!("{} documents, {all} claims, {right} of them right", documents.len());
    println!("expected calibration error {gap:.4}, Brier score {:.4} (held-out documents)\n", loss / all as f64);
    println!("| confidence | claims | mean confidence | right |\n|---|---|---|---|");
    for (number, (claims, sure, right)) in bins.into_iter().enumerate().filter(|(_, bin)| bin.0 > 0) {
        let (from, to) = (number as f64 / BINS as f64, (number + 1) as f64 / BINS as f64);
        println!(
            "| {from:.1}–{to:.1} | {claims} | {:.2} | {:.2} |",
            sure / claims as f64,
            right as f64 / claims as f64
        );
    }
}

// The annotated texts.

/// The claims of each text of a folder, in the order of their names.
fn samples(folder: &Path) -> Outcome<Vec<Vec<Sample>>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Outcome<Vec<_>>>()?;
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension == "txt") && path.with_extension("json").exists()
    });
    paths.sort();
    let extractor = Extractor::new();
    let judged = |path: &PathBuf| -> Outcome<Vec<Sample>> {
        let text = fs::read_to_string(path)?;
        let annotations: Value = serde_json::from_str(&fs::read_to_string(path.with_extension("json"))?)?;
        let list =
            annotations.get("attributions").unwrap_or(&annotations).as_array().ok_or("no list of attributions")?;
        let gold = list.iter().map(|record| Gold::read(&text, record)).collect::<Outcome<Vec<_>>>()?;
        Ok(judge(&text, &gold, &extractor.extract(&text)))
    };
    paths.iter().map(|path| judged(path).map_err(|error| format!("{}: {error}", path.display()).into())).collect()
}

/// An annotation.
struct Gold {
    cue: Bytes,
    act: String,
    names: BTreeSet<Vec<String>>,
    content: Vec<Bytes>,
}

impl Gold {
    fn read(text: &str, record: &Value) -> Outcome<Self> {
        let lines = Lines::of(text);
        let number = |value: &Value| value.as_u64().map(|number| number as usize).ok_or("a number is wanted");
        let string = |field: &str| record[field].as_str().ok_or_else(|| format!("no {field}"));
        let strings = |field: &str| record[field].as_array().into_iter().flatten().filter_map(Value::as_str);
        let line = number(&record["p"])?;
        let nth = record.get("cue_n").map_or(Ok(1), number)?;
        let cue = lines.nth(line, string("cue")?, nth)?;
        let places: Vec<usize> =
            record["content_p"].as_array().into_iter().flatten().map(number).collect::<Result<_, _>>()?;
        let pieces = strings("content").enumerate().map(|(at, piece)| match places.get(at) {
            Some(&other) if other != line => lines.nth(other, piece, 1),
            _ => lines.nearest(line, piece, cue),
        });
        let names = record["speaker"].as_str().into_iter().chain(strings("aliases"));
        Ok(Self {
            cue,
            act: string("act")?.to_owned(),
            names: names.filter(|name| !name.is_empty()).map(name_key).collect(),
            content: pieces.collect::<Outcome<_>>()?,
        })
    }
}

/// The lines of a text, each with its first byte.
struct Lines<'t>(Vec<(usize, &'t str)>);

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let mut start = 0;
        let with_start = |line: &'t str| {
            let first = start;
            start += line.len() + 1;
            (first, line)
        };
        Self(text.split('\n').map(with_start).collect())
    }

    /// Where the string stands in a line, from 1: also where its occurrences overlap.
    fn all(&self, line: usize, string: &str) -> Outcome<(&'t str, usize, Vec<usize>)> {
        let &(start, text) =
            line.checked_sub(1).and_then(|at| self.0.get(at)).ok_or_else(|| format!("no line {line}"))?;
        let found: Vec<usize> =
            text.char_indices().map(|(at, _)| at).filter(|&at| text[at..].starts_with(string)).collect();
        Ok((text, start, found))
    }

    fn nth(&self, line: usize, string: &str, nth: usize) -> Outcome<Bytes> {
        let (_, start, found) = self.all(line, string)?;
        let at =
            nth.checked_sub(1).and_then(|nth| found.get(nth)).ok_or_else(|| format!("line {line}: no {string}"))?;
        Ok((start + at, start + at + string.len()))
    }

    /// Of several places that read alike, the whole words nearest to the cue.
    fn nearest(&self, line: usize, string: &str, cue: Bytes) -> Outcome<Bytes> {
        let (text, start, found) = self.all(line, string)?;
        let inside_word = |at: usize| {
            let word = |letter: Option<char>| letter.is_some_and(is_letter);
            word(text[..at].chars().next_back()) && word(text[at..].chars().next())
        };
        let whole: Vec<usize> =
            found.iter().copied().filter(|&at| !inside_word(at) && !inside_word(at + string.len())).collect();
        let letters = |from: usize, to: usize| text.get(from..to).map_or(0, |between| between.chars().count());
        let (cue_start, cue_end) = (cue.0 - start, cue.1 - start);
        let gap = |at: &usize| match *at {
            at if at >= cue_end => letters(cue_end, at),
            at => letters(at + string.len(), cue_start),
        };
        let nearest = if whole.is_empty() { found } else { whole }.into_iter().min_by_key(gap);
        let at = nearest.ok_or_else(|| format!("line {line}: no {string}"))?;
        Ok((start + at, start + at + string.len()))
    }
}

/// Marks and controls that are part of no name.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_letter(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric() && !is_mark(letter)
}

/// A name without spelling variants and without the article.
fn name_key(name: &str) -> Vec<String> {
    let plain: String = name.chars().filter(|&letter| !is_mark(letter)).collect();
    let words = plain.split(|letter| !is_letter(letter)).map(|word| fold(word).into_owned());
    let bare = |word: String| match word.strip_prefix("ال") {
        Some(rest) if word.chars().count() > 4 => rest.to_owned(),
        _ => word,
    };
    words.filter(|word| !word.is_empty()).map(bare).collect()
}

/// The words of a text, folded, with their places.
fn text_words(text: &str) -> Vec<(Bytes, String)> {
    let part = |letter: char| {
        is_letter(letter) || matches!(letter, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
    };
    let runs = text.split(|letter| !part(letter)).filter(|word| !word.is_empty());
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    runs.map(|word| ((start(word), start(word) + word.len()), fold(word).into_owned())).collect()
}

/// The words inside the spans, without a leading أن (that).
fn inside(words: &[(Bytes, String)], spans: &[Bytes]) -> BTreeSet<usize> {
    let within = |(start, end): Bytes| spans.iter().any(|span| (span.0..span.1).contains(&((start + end) / 2)));
    let found = words.iter().enumerate().filter(|(_, (place, _))| within(*place));
    found.skip_while(|(_, (_, word))| ["ان", "بان", "وان", "بانه"].contains(&word.as_str())).map(|(at, _)| at).collect()
}

/// For each claim, what it shows and whether it is right.
fn judge(text: &str, gold: &[Gold], claims: &[Claim<'_>]) -> Vec<Sample> {
    let mut pairs = Vec::new();
    for (record, annotation) in gold.iter().enumerate() {
        for (number, claim) in claims.iter().enumerate() {
            let (start, end) = (claim.cue().start(), claim.cue().end());
            let common = annotation.cue.1.min(end).saturating_sub(annotation.cue.0.max(start));
            let union = annotation.cue.1.max(end) - annotation.cue.0.min(start);
            if common > 0 {
                pairs.push((common as f64 / union as f64, record, number));
            }
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut partner: Vec<Option<usize>> = vec![None; claims.len()];
    for (_, record, number) in pairs {
        if partner[number].is_none() && !partner.contains(&Some(record)) {
            partner[number] = Some(record);
        }
    }
    let text_words = text_words(text);
    let right = |annotation: &Gold, claim: &Claim<'_>| {
        let names: BTreeSet<_> = claim.speaker().name().map(name_key).into_iter().collect();
        let same_name = !names.is_disjoint(&annotation.names) || names.is_empty() && annotation.names.is_empty();
        let spans: Vec<Bytes> = claim.content().iter().map(|piece| (piece.start(), piece.end())).collect();
        let (found, wanted) = (inside(&text_words, &spans), inside(&text_words, &annotation.content));
        let (common, union) = (found.intersection(&wanted).count(), found.union(&wanted).count());
        same_name && claim.act().name() == annotation.act && union > 0 && common as f64 >= ALIKE * union as f64
    };
    let sample = |(claim, partner): (&Claim<'_>, Option<usize>)| Sample {
        features: shown(claim).features(),
        right: partner.is_some_and(|record| right(&gold[record], claim)),
    };
    claims.iter().zip(partner).map(sample).collect()
}

/// What a claim shows.
fn shown(claim: &Claim<'_>) -> Evidence {
    Evidence {
        rule: claim.rule().name(),
        resolved_by: claim.speaker().resolved_by().name(),
        form: claim.form().name(),
        mention: claim.speaker().mention().is_some(),
        relayed: claim.via().len() > 0,
        words: words(claim.content().iter().map(|piece| piece.text())),
    }
}
