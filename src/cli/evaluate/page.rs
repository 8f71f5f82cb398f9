//! Figures and misses as they are printed.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Evaluation;
use super::misses::{Fault, Miss};
use crate::cli::page::harmless;

/// A table, and the misses below it.
pub(super) fn table(evaluation: &Evaluation) -> String {
    // Writing to a string cannot fail.
    let mut page = format!("{} documents, {} attributions\n", evaluation.documents, evaluation.attributions);
    let _ = writeln!(page, "{:16} {:>7} {:>7} {:>7} {:>6}", "figure", "P", "R", "F1", "n");
    for (figure, row) in &evaluation.rows {
        let _ = writeln!(page, "{:16} {:7.3} {:7.3} {:7.3} {:6}", figure.name(), row.p, row.r, row.f1, row.n);
    }
    for (fault, count, shown) in faults(evaluation) {
        let _ = writeln!(page, "\n{}: {count}", fault.name());
        for miss in shown {
            let _ = write!(page, "  {}:{}: {}", harmless(&miss.document), miss.line, line(&miss.cue));
            for (side, words) in [("gold", &miss.gold), ("found", &miss.found)] {
                if let Some(words) = words {
                    let _ = write!(page, " | {side}: {}", line(words));
                }
            }
            page.push('\n');
        }
    }
    page
}

/// The same as one object.
pub(super) fn object(evaluation: &Evaluation) -> Value {
    #[derive(Serialize)]
    struct Shown<'a> {
        count: usize,
        shown: &'a [Miss],
    }
    let figures: Map<String, Value> =
        evaluation.rows.iter().map(|(figure, row)| (figure.name().to_owned(), json!(row))).collect();
    let misses: Map<String, Value> = faults(evaluation)
        .map(|(fault, count, shown)| (fault.name().to_owned(), json!(Shown { count, shown })))
        .collect();
    let mut object =
        json!({"documents": evaluation.documents, "attributions": evaluation.attributions, "figures": figures});
    if let (Value::Object(fields), false) = (&mut object, misses.is_empty()) {
        fields.insert("misses".to_owned(), Value::Object(misses));
    }
    object
}

/// Every fault with its number and the first of its kind; none where none is to be shown.
fn faults(evaluation: &Evaluation) -> impl Iterator<Item = (Fault, usize, &[Miss])> {
    let shown = if evaluation.show > 0 { Fault::ALL.as_slice() } else { &[] };
    shown.iter().zip(&evaluation.misses).map(|(&fault, (count, shown))| (fault, *count, shown.as_slice()))
}

/// Words on one line, without what would move the cursor.
fn line(words: &str) -> String {
    harmless(words).split_whitespace().collect::<Vec<_>>().join(" ")
}
