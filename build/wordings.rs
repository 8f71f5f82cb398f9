//! The lists of words that single productions ask for, as a piece of source: `src/grammar/wording.rs` takes it in.

use std::collections::BTreeMap;
use std::fmt::Write;

const TABLE: &str = include_str!("../src/lexicon/data/wordings.tsv");

/// A constant for each list, with its words in the order of the table.
pub fn source() -> Result<String, String> {
    let mut lists: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (number, line) in TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let wrong = |what: &str| format!("wordings.tsv:{}: {what}", number + 1);
        let (word, list) = line.split_once('\t').ok_or_else(|| wrong("a word and its list"))?;
        let words = lists.entry(list).or_default();
        if words.contains(&word) {
            return Err(wrong("a word that the list has already"));
        }
        words.push(word);
    }
    let mut out = String::new();
    for (list, words) in lists {
        let name = list.to_uppercase().replace('-', "_");
        let _ = writeln!(out, "pub(in crate::grammar) const {name}: &Wording = &Wording::of(&{words:?});");
    }
    Ok(out)
}
