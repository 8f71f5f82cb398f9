//! News as it comes through bad wires: letters lost, marks left open, lines broken, words from elsewhere.

use super::choices::Choices;
use super::{article, sentence};

/// What gets into a text: marks, line ends, what cannot be seen, words that the grammar has rules for.
const INTRUDERS: &[&str] = &[
    ".",
    "،",
    ":",
    "\n",
    "\n\n",
    "\r\n",
    "«",
    "»",
    "\"",
    "“",
    "”",
    "'",
    "(",
    ")",
    "…",
    "—",
    " ",
    "\u{a0}",
    "\u{200f}",
    "\u{200c}",
    "\u{feff}",
    "\u{640}",
    "\u{64e}",
    "\u{651}",
    "\u{0}",
    "\u{2028}",
    "😀",
    "ﻻ",
    "ﷲ",
    " قال ",
    " إن ",
    " أن ",
    "و",
    "ال",
    " مضيفا ",
    " بحسب ",
    " الذي ",
    " لم ",
    " وأضافت ",
    " قوله ",
    " من ",
    "12",
    " رويترز ",
    "\u{202e}",
];

/// A sentence or an article, damaged in up to eight places.
pub(super) fn text(choices: &mut Choices<'_>) -> String {
    let told = if choices.once_in(2) { article::told(choices) } else { sentence::told(choices) };
    let mut letters: Vec<char> = told.text().chars().collect();
    for _ in 0..choices.below(9) {
        damage(&mut letters, choices);
    }
    letters.into_iter().collect()
}

#[expect(clippy::disallowed_methods, reason = "no place is drawn that lies behind the last letter")]
fn damage(letters: &mut Vec<char>, choices: &mut Choices<'_>) {
    let at = choices.below(letters.len() + 1);
    match choices.below(6) {
        0 => drop(letters.drain(at..(at + 1).min(letters.len()))),
        1 => drop(letters.splice(at..at, choices.words(INTRUDERS).chars())),
        2 => {
            let end = (at + 1 + choices.below(12)).min(letters.len());
            drop(letters.drain(at..end));
        }
        3 => {
            let end = (at + 1 + choices.below(30)).min(letters.len());
            let twice: Vec<char> = letters.get(at..end).unwrap_or(&[]).to_vec();
            letters.splice(at..at, twice);
        }
        4 => {
            let other = choices.below(letters.len().max(1));
            if at < letters.len() && other < letters.len() {
                letters.swap(at, other);
            }
        }
        _ => letters.truncate(at),
    }
}
