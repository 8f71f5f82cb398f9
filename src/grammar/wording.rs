//! Short lists of words that several productions ask for by their letters: too few and too much of one use to be classes of the lexicon.
//!
//! One list a fact of the language, all of them in one table (`src/lexicon/data/wordings.tsv`), as the words of the lexicon are.

include!(concat!(env!("OUT_DIR"), "/wordings.rs"));

/// A list of words, with a bit for how each of them ends: nearly all other words are turned away by it.
pub(super) struct Wording {
    words: &'static [&'static str],
    ends: [u64; 4],
}

impl Wording {
    /// The list of these words.
    #[allow(clippy::indexing_slicing, reason = "of constant words, while compiling; two bits of `end` are below four")]
    const fn of(words: &'static [&'static str]) -> Self {
        let mut ends = [0; 4];
        let mut rest = words;
        while let [word, others @ ..] = rest {
            let end = end(word);
            ends[(end >> 6) as usize] |= 1 << (end & 0x3F);
            rest = others;
        }
        Self { words, ends }
    }

    /// The words one by one.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.words.iter().copied()
    }
}

/// What the last two letters of a word are mixed to. In the Arabic block a letter is told by the lower bits of its second byte.
const fn end(word: &str) -> u8 {
    match word.as_bytes() {
        [.., before, _, last] => (*last & 0x3F) ^ (*before << 2),
        [.., last] => *last & 0x3F,
        [] => 0,
    }
}

/// Whether the list has the word as it is typed.
pub(super) fn has(list: &Wording, word: &str) -> bool {
    let end = end(word);
    let bits = list.ends.get(usize::from(end >> 6)).copied().unwrap_or(0);
    bits >> (end & 0x3F) & 1 == 1 && list.words.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_its_words_and_no_others() {
        // with, in, as, the BBC, and in Latin letters
        const LIST: &Wording = &Wording::of(&["ب", "في", "كما", "مثلما", "بي بي سي", "BBC"]);
        assert!(LIST.iter().all(|word| has(LIST, word)));
        // to, what, like him, nothing
        for other in ["ل", "ما", "مثله", ""] {
            assert!(!has(LIST, other), "{other}");
        }
    }
}
