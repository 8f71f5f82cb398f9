//! What a comparison leaves out, and that it says so.

use serde::Serialize;

use super::blocks;
use super::blocks::LeftOut;
use super::relation::Relation;
use super::statement::{BYTES, FIGURES, TERMS};
use super::subject::Subject;

/// The relations between claims, and whether the claims were compared to their last word and each with all that it may bear on.
///
/// ```
/// use isnad::compare::Comparer;
///
/// let claims = isnad::extract("قال الوزير إن الجسر مفتوح. وقال المحافظ إن الجسر مغلق."); // "the bridge is open … closed"
/// let comparer = Comparer::default();
/// let subjects: Vec<_> = claims.iter().map(|claim| comparer.subject(claim).in_document(0)).collect();
/// let comparison = comparer.comparison(&subjects);
/// assert!(comparison.is_whole());
/// assert_eq!(comparison.relations(), comparer.compare_subjects(&subjects));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    relations: Vec<Relation>,
    truncations: Vec<Truncation>,
}

impl Comparison {
    pub(super) fn new(relations: Vec<Relation>, subjects: &[Subject<'_>], left_out: LeftOut) -> Self {
        let mut cut = subjects.iter().enumerate().filter(|(_, subject)| !subject.is_whole()).map(|(at, _)| at);
        let first = cut.next();
        let statements = first.map(|first| Truncation::Statement {
            words: TERMS,
            bytes: BYTES,
            figures: FIGURES,
            claims: cut.count().saturating_add(1),
            first,
        });
        let LeftOut { keys, claims, documents } = left_out;
        let keys = (keys > 0).then_some(Truncation::Keys { most: blocks::COMMON, keys, claims });
        let documents = (documents > 0).then_some(Truncation::Document { most: blocks::DOCUMENT, documents });
        Self { relations, truncations: statements.into_iter().chain(keys).chain(documents).collect() }
    }

    /// The relations, in the order of the positions of their claims: مفتوح (open) against مغلق (closed).
    pub fn relations(&self) -> &[Relation] {
        &self.relations
    }

    /// The relations by themselves, whether or not anything was left out: مفتوح (open) against مغلق (closed).
    pub fn into_relations(self) -> Vec<Relation> {
        self.relations
    }

    /// Whether no bound was met, as for two claims of few words: الجسر مفتوح (the bridge is open).
    pub fn is_whole(&self) -> bool {
        self.truncations.is_empty()
    }

    /// The bounds that were met, each once; none for الجسر مفتوح (the bridge is open) against الجسر مغلق (the bridge is closed).
    pub fn truncations(&self) -> &[Truncation] {
        &self.truncations
    }
}

/// That claims were not compared to their last word, or not with all that they may bear on: which bound was met, and how often.
///
/// ```
/// use isnad::compare::Comparer;
///
/// let text = format!("قال الوزير إن الجسر مفتوح {}.", "أمام السيارات القادمة ".repeat(60)); // "the bridge is open to coming cars, to …"
/// let claims = isnad::extract(&text);
/// let comparer = Comparer::default();
/// let comparison = comparer.comparison(&[comparer.subject(&claims[0])]);
/// assert_eq!(
///     comparison.truncations()[0].to_string(),
///     "1 claims are compared by their beginning, the first of them claim 0: 96 words, 16 figures or 4096 bytes of a piece are the most"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "limit", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Truncation {
    /// What is said is longer than is read of it: of الجسر مفتوح … (the bridge is open …) the first 96 words that say something.
    #[error(
        "{claims} claims are compared by their beginning, the first of them claim {first}: {words} words, {figures} figures or {bytes} \
         bytes of a piece are the most"
    )]
    Statement {
        /// The words that are read of a claim.
        words: usize,
        /// The bytes that are read of each piece of it.
        bytes: usize,
        /// The figures that are kept of it.
        figures: usize,
        /// How many claims say more.
        claims: usize,
        /// The position of the first of them.
        first: usize,
    },
    /// Words are those of too many claims to tell what these are about: claims of different documents that share none but such words, as
    /// الجسر (the bridge) in a month of news about bridges, are not compared.
    #[error(
        "{keys} keys are those of more than {most} claims each and left out, and with them every key of {claims} claims, which are compared \
         inside their document only"
    )]
    Keys {
        /// The claims that may have a key in common.
        most: usize,
        /// How many keys more claims have.
        keys: usize,
        /// How many claims have no other key.
        claims: usize,
    },
    /// A document has more claims than are all compared with each other: those further apart only where they share a key, as الجسر (the bridge).
    #[error(
        "{documents} documents have claims more than {most} claims apart; those are compared only where they share a key"
    )]
    Document {
        /// The claims behind a claim that are compared with it.
        most: usize,
        /// How many documents have more.
        documents: usize,
    },
}

impl super::Statement {
    /// Whether all of it was read: no more than 96 words that say something, 16 figures and 4096 bytes, as الجسر مفتوح (the bridge is open).
    ///
    /// ```
    /// use isnad::compare::Statement;
    ///
    /// assert!(Statement::parse("الجسر مفتوح").is_whole()); // "the bridge is open"
    /// assert!(!Statement::parse(&"الجسر مفتوح ".repeat(300)).is_whole());
    /// ```
    pub const fn is_whole(&self) -> bool {
        !self.cut
    }
}
