//! Short lists of words that several productions ask for by their letters: too few and too much of one use to be classes of the lexicon.
//!
//! One list a fact of the language, all of them in one table (`src/lexicon/data/wordings.tsv`), as the words of the lexicon are.

include!(concat!(env!("OUT_DIR"), "/wordings.rs"));

/// Whether the list has the word as it is typed.
pub(super) fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}
