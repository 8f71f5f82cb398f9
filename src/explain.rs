//! What the lexicon and the grammar make of a text, word by word: for users who ask why a claim was or was not found.

use std::fmt::Write;

use crate::grammar;
use crate::lexicon::class::Classes;
use crate::reading::Reading;

/// A line for each token: its bytes, its text, its classes, and its readings as a reporting verb; then a line for each clause.
pub(crate) fn explain(reading: &Reading<'_>, depth: usize) -> String {
    let mut out = String::new();
    for index in 0..reading.len() {
        let at = reading.at(index);
        let token = reading.word(index).token;
        let names: Vec<&str> = Classes::NAMES
            .iter()
            .copied()
            .filter(|name| Classes::named(name).is_some_and(|class| at.is(class)))
            .collect();
        let verbs: Vec<String> = at
            .verbs()
            .iter()
            .map(|form| format!("{} {:?}", reading.lexicon.lemma(form.lemma).text, form.shape))
            .collect();
        let known = reading.name_at(index).map(|name| format!("name of {} words", name.words)).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{index}\t{}..{}\t{}\t{:?}\t{}\t{}\t{:?} {:?}\t{known}",
            token.start,
            token.end(),
            at.str().trim_end(),
            token.kind,
            names.join(" "),
            verbs.join(", "),
            at.proclitics(),
            at.pronoun().is_some()
        );
    }
    for attribution in grammar::attributions(reading, depth) {
        let _ = writeln!(out, "{attribution:?}");
    }
    out
}
