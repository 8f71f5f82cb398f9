//! What denies in a statement, and how many words of it.

use std::sync::LazyLock;

use crate::lexicon::class::Classes;
use crate::lexicon::hasher::KeyMap;
use crate::text::key::Key;

/// Words that a negator of the lexicon reaches, and a noun or verb of denial.
pub(super) const SCOPE: usize = 4;

/// What a word does to the negation around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Negation {
    /// Denies so many words.
    Denies(usize),
    /// Right behind a negator it leaves nothing denied.
    Affirms,
    /// It is not denied itself, but what stands behind it.
    Passes,
    /// What was denied before it is not.
    Restricts,
    /// Nothing.
    None,
}

static WORDS: LazyLock<KeyMap<Vec<Negation>>> = LazyLock::new(|| {
    let mut words: KeyMap<Vec<Negation>> = KeyMap::default();
    for line in include_str!("data/negation.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (kind, word, scope) = (columns.next(), columns.next().and_then(Key::of), columns.next());
        let negation = match kind {
            Some("negator") => Negation::Denies(scope.and_then(|scope| scope.parse().ok()).unwrap_or(SCOPE)),
            Some("affirms") => Negation::Affirms,
            Some("passes") => Negation::Passes,
            _ => Negation::Restricts,
        };
        if let Some(word) = word {
            words.entry(word).or_default().push(negation);
        }
    }
    words
});

impl Negation {
    /// What a word does, right behind a negator or elsewhere.
    pub(super) fn of(typed: &str, classes: Classes, behind_negator: bool) -> Self {
        let known = Key::of(typed).and_then(|key| WORDS.get(&key)).map_or(&[][..], Vec::as_slice);
        let mut does =
            known.iter().copied().filter(|known| *known != Self::Passes && (behind_negator || *known != Self::Affirms));
        // ما is a relative far more often, غير an adversative.
        let class = classes.has(Classes::NEGATOR) && typed != "ما";
        does.next().unwrap_or(if class { Self::Denies(SCOPE) } else { Self::None })
    }

    /// Whether a denial means what stands behind the word.
    pub(super) fn passes(word: Key) -> bool {
        WORDS.get(&word).is_some_and(|known| known.contains(&Self::Passes))
    }
}
