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
    /// The same, where it was denied to be possible.
    Without,
    /// It may be possible or not.
    Possible,
    /// What stands behind it is refused, which is not to do it.
    Refuses,
    /// What stands behind it in its clause is only supposed.
    Supposes,
    /// Nothing.
    None,
}

/// By its letters each word, as typed and with what it does: ألا (not to) denies, إلا (except) restricts.
static WORDS: LazyLock<KeyMap<Vec<(&str, Negation)>>> = LazyLock::new(|| {
    let mut words: KeyMap<Vec<(&str, Negation)>> = KeyMap::default();
    for line in include_str!("data/negation.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (kind, typed, scope) = (columns.next(), columns.next().unwrap_or(""), columns.next());
        let negation = match kind {
            Some("negator") => Negation::Denies(scope.and_then(|scope| scope.parse().ok()).unwrap_or(SCOPE)),
            Some("affirms") => Negation::Affirms,
            Some("passes") => Negation::Passes,
            Some("without") => Negation::Without,
            Some("possible") => Negation::Possible,
            Some("refuses") => Negation::Refuses,
            Some("supposes") => Negation::Supposes,
            _ => Negation::Restricts,
        };
        if let Some(word) = Key::of(typed) {
            words.entry(word).or_default().push((typed, negation));
        }
    }
    words
});

impl Negation {
    /// What a word does, right behind a negator or elsewhere.
    pub(super) fn of(typed: &str, classes: Classes, behind_negator: bool) -> Self {
        let known = Key::of(typed).and_then(|key| WORDS.get(&key)).map_or(&[][..], Vec::as_slice);
        let spelt = |word: &str| known.iter().any(|(known, _)| *known == word);
        let known = known.iter().filter(|(word, _)| *word == typed || !spelt(typed));
        let mut does = known.map(|(_, known)| *known).filter(|known| match known {
            Self::Denies(_) | Self::Restricts => true,
            Self::Affirms => behind_negator,
            _ => false,
        });
        // ما is a relative far more often, غير an adversative.
        let class = classes.has(Classes::NEGATOR) && typed != "ما";
        does.next().unwrap_or(if class { Self::Denies(SCOPE) } else { Self::None })
    }

    /// Whether a denial means what stands behind the word.
    pub(super) fn passes(word: Key) -> bool {
        Self::Passes.is_of(word)
    }

    /// Whether the table says this of a word.
    pub(super) fn is_of(self, word: Key) -> bool {
        WORDS.get(&word).is_some_and(|known| known.iter().any(|(_, known)| *known == self))
    }
}
