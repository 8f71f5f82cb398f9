//! The words of a text and of a name, folded, so that spelling does not count.

use std::collections::BTreeSet;
use std::ops::Range;

use isnad::text::orthography::fold;

/// Conjunctions before a content: أن (that) more or less makes no difference to who said what.
const CONJUNCTIONS: [&str; 4] = ["ان", "بان", "وان", "بانه"];

/// Words of a text by their numbers.
pub(super) type WordSet = BTreeSet<usize>;

/// The words of one text with their places in bytes.
pub(super) struct Words {
    words: Vec<Word>,
}

struct Word {
    /// The byte in its middle: a word belongs to a place that has its middle.
    middle: usize,
    folded: String,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let mut start = None;
        for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
            match (start, belongs(letter)) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    let word = text.get(from..at).unwrap_or("");
                    words.push(Word { middle: usize::midpoint(from, at), folded: fold(word).into_owned() });
                    start = None;
                }
                _ => {}
            }
        }
        Self { words }
    }

    /// The words that lie in any of the places, by their middle.
    pub(super) fn inside(&self, places: &[Range<usize>]) -> WordSet {
        let first_from = |byte: usize| self.words.partition_point(|word| word.middle < byte);
        places.iter().flat_map(|place| first_from(place.start)..first_from(place.end)).collect()
    }

    /// The same without conjunctions at the beginning.
    pub(super) fn content(&self, places: &[Range<usize>]) -> WordSet {
        let is_conjunction =
            |&number: &usize| self.words.get(number).is_some_and(|word| CONJUNCTIONS.contains(&word.folded.as_str()));
        self.inside(places).into_iter().skip_while(is_conjunction).collect()
    }
}

/// Letters, digits, and the marks on them.
fn belongs(letter: char) -> bool {
    is_word(letter) || matches!(letter, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

pub(super) fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// A name as its folded words, the article taken off each: المنصوري and منصورى are one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name(Vec<String>);

impl Name {
    pub(super) fn of(name: &str) -> Self {
        let folded = fold(name);
        let words = folded.split(|letter| !is_word(letter)).filter(|word| !word.is_empty());
        Self(words.map(|word| without_article(word).to_owned()).collect())
    }

    /// Whether the words of the other stand side by side in this one.
    pub(super) fn contains(&self, other: &Self) -> bool {
        !other.0.is_empty() && self.0.windows(other.0.len()).any(|window| window == other.0)
    }

    /// Whether at least half of all words are in both.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let (one, other): (BTreeSet<_>, BTreeSet<_>) = (self.0.iter().collect(), other.0.iter().collect());
        let both = one.intersection(&other).count();
        both > 0 && both * 2 >= one.union(&other).count()
    }
}

fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word)
}
