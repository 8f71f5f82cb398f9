//! `isnad evaluate`: how right the claims are, beside texts that somebody has annotated.

mod arguments;
mod figures;
mod gold;
mod misses;
mod page;
mod pairing;
mod predictions;
mod relations;
mod said;
mod score;
mod words;

use std::io::Write;

use isnad::Extractor;
use isnad::compare::Comparer;

use super::notices::Notices;
use super::{Failure, extract, say};
use figures::{Counts, Figure, Row};
use gold::{Gold, Related};
use misses::{Kept, Misses};
use predictions::{Found, Predictions};
use said::Said;

pub(super) use arguments::Evaluate;

/// What came out.
struct Evaluation {
    documents: usize,
    attributions: usize,
    rows: Vec<(Figure, Row)>,
    /// So many of each fault are shown.
    show: usize,
    misses: Kept,
}

pub(super) fn run(given: &Evaluate, notices: &mut Notices) -> Result<(), Failure> {
    let extractor = extract::with_words(&given.lexicon)?;
    let predictions = given.predictions.as_deref().map(Predictions::read).transpose();
    let mut predictions = predictions?;
    let evaluation = evaluate(given, &extractor, predictions.as_mut(), notices);
    if evaluation.documents == 0 {
        let folders: Vec<String> = given.gold.iter().map(|folder| folder.display().to_string()).collect();
        let message =
            if notices.skipped() { "no annotated text could be read in" } else { "there are no annotated texts in" };
        return Err(Failure::Usage(format!("{message} {}", folders.join(", "))));
    }
    let page = match given.format {
        arguments::Format::Text => page::table(&evaluation),
        arguments::Format::Json => format!("{:#}\n", page::object(&evaluation)),
    };
    let mut output = std::io::stdout().lock();
    output.write_all(page.as_bytes())?;
    output.flush()?;
    for (figure, least) in &given.min {
        let reached = evaluation.rows.iter().find(|(known, _)| known == figure).map_or(0.0, |(_, row)| row.f1);
        if reached < *least {
            say(&format_args!("falls short: {} is {reached:.3}, and {least} is wanted", figure.name()));
            notices.fall_short();
        }
    }
    Ok(())
}

/// Reads every annotated text; what cannot be read is told and left out.
fn evaluate(
    given: &Evaluate,
    extractor: &Extractor,
    mut predictions: Option<&mut Predictions>,
    notices: &mut Notices,
) -> Evaluation {
    let mut counts = Counts::default();
    let mut evaluation =
        Evaluation { documents: 0, attributions: 0, rows: Vec::new(), show: given.show, misses: Kept::default() };
    for gold in given.gold.iter().flat_map(|folder| gold::below(folder)) {
        let gold = match gold {
            Ok(gold) => gold,
            Err(problem) => {
                notices.problem(&problem);
                continue;
            }
        };
        notices.document(gold.text.len() as u64, None);
        let found = match &mut predictions {
            Some(predictions) => predictions.take(&gold.path).unwrap_or_else(|| {
                notices.problem(&gold.problem("nothing was predicted for it; it counts as a text without claims"));
                Found::default()
            }),
            None => read(extractor, &gold, given.relations),
        };
        evaluation.documents += 1;
        evaluation.attributions += gold.sayings.len();
        let mut misses = Misses::of(&gold.path, &gold.text, given.show, std::mem::take(&mut evaluation.misses));
        score::document(&gold, &found.sayings, &mut counts, &mut misses);
        evaluation.misses = misses.kept();
        if let (true, Some(wanted)) = (given.relations, &gold.relations) {
            relations::document(&gold.sayings, wanted, &found.sayings, &found.relations, &mut counts);
        }
    }
    evaluation.rows = counts.rows();
    evaluation
}

/// What this program finds in the text.
fn read(extractor: &Extractor, gold: &Gold, relations: bool) -> Found {
    let claims = extractor.extract(&gold.text);
    let sayings = claims.iter().map(Said::from).collect();
    let relations = if relations { Comparer::default().compare(&claims) } else { Vec::new() };
    let related = relations.iter().map(|relation| Related {
        a: relation.a(),
        b: relation.b(),
        relation: relation.kind().name().to_owned(),
    });
    Found { sayings, relations: related.collect() }
}
