//! How much a word tells: one that stands in many articles tells little of what a claim is about.

use std::sync::LazyLock;

use super::stem::stem;
use crate::lexicon::Lexicon;
use crate::lexicon::hasher::KeyMap;
use crate::text::key::Key;

/// What a word of each class of `data/frequencies.tsv` tells; any other tells 1.
const TELLS: [f64; 3] = [0.15, 0.3, 0.5];

static CLASSES: LazyLock<KeyMap<f64>> = LazyLock::new(|| {
    let lines = include_str!("data/frequencies.tsv").lines().filter(|line| !line.starts_with('#'));
    let class = |line: &str| {
        let (class, word) = line.split_once('\t')?;
        let tells = TELLS.get(class.parse::<usize>().ok()?.checked_sub(1)?)?;
        Some((stem(word, Lexicon::standard())?.bare, *tells))
    };
    lines.filter_map(class).collect()
});

/// How much a word tells, given without clitics and endings.
pub(super) fn tells(bare: Key) -> f64 {
    CLASSES.get(&bare).copied().unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tells_of(word: &str) -> f64 {
        tells(stem(word, Lexicon::standard()).unwrap().bare)
    }

    #[test]
    fn a_word_of_many_articles_tells_less_in_all_its_forms() {
        // year, harbour, mirage
        assert!(tells_of("العام") < tells_of("ميناء") && tells_of("ميناء") < tells_of("سراب"));
        assert_eq!(tells_of("عام"), tells_of("والعام"));
        assert_eq!(tells_of("روسيا"), tells_of("موسكو"));
        assert_eq!(tells_of("سراب"), 1.0);
    }

    #[test]
    fn every_line_is_read_and_tells_of_a_word_of_its_own() {
        let mut known = std::collections::HashMap::new();
        let lines = include_str!("data/frequencies.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let (class, word) = line.split_once('\t').unwrap();
            assert!(matches!(class, "1" | "2" | "3") && Key::of(word).is_some(), "{line}");
            assert!(tells_of(word) < 1.0, "{line}");
            if let Some(other) = known.insert(stem(word, Lexicon::standard()).unwrap().bare, line) {
                panic!("{line} and {other} are one word");
            }
        }
    }
}
