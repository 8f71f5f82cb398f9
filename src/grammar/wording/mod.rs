//! Short lists of words that several productions ask for by their letters: too few and too much of one use to be classes of the lexicon.
//!
//! One list a fact of the language, in one place, as the tables of the lexicon are.

mod ends;
mod sayings;
mod sources;

pub(super) use ends::*;
pub(super) use sayings::*;
pub(super) use sources::*;

/// Whether the list has the word as it is typed.
pub(super) fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}
