//! Claims set side by side: which contradict and which support each other, why, and by which words.
//!
//! A comparison never reads the article again: it takes the content of a claim as a [`Statement`] (words with their relatives,
//! what is denied, figures) and sets two of them against each other. [`relate`] does so for two claims, [`compare`] for many;
//! [`keys`] gives what a database can join on, so that not all pairs need to be related.
//!
//! ```
//! use isnad::compare::{Reason, RelationKind};
//!
//! let text = "قالت الشركة إن أسعار الوقود ارتفعت. لكن الوزارة أكدت أن أسعار الوقود انخفضت."; // "the company said that fuel prices
//! let claims = isnad::extract(text); // had risen. But the ministry affirmed that fuel prices had fallen."
//! let relations = isnad::compare::compare(&claims);
//! assert_eq!(relations[0].kind(), RelationKind::Contradicts);
//! assert_eq!(relations[0].reason(), Reason::OppositePredicates);
//! ```

mod apart;
mod blocks;
mod bounds;
mod camp;
mod company;
mod comparer;
mod denial;
mod document;
mod evidence;
mod frequency;
mod measure;
mod model;
mod negation;
mod opposites;
mod paraphrase;
mod proposition;
mod related;
mod relation;
mod rules;
mod statement;
mod stem;
mod subject;
mod tables;

pub use bounds::{Comparison, Truncation};
pub use comparer::Comparer;
pub use paraphrase::Measured;
pub use relation::{Proof, Reason, Relation, RelationKind};
pub use statement::{Quantity, Sort, Statement, Term};
pub use subject::Subject;
pub use tables::{Tables, TablesError};

use crate::claim::{Claim, RecordError};
use crate::text::key::Key;
use evidence::Evidence;
use measure::MEASURES;

/// The relations between the claims of one text, in the order of their positions. For claims of several texts, with their dates, see
/// [`Comparer`]: inside a text less must be said again to bear on the same.
///
/// ```
/// let text = "قال الوزير إن الجسر مفتوح للسيارات. وقال المحافظ إن الجسر مغلق للسيارات."; // "the bridge is open … closed to cars"
/// let relations = isnad::compare::compare(&isnad::extract(text));
/// assert_eq!((relations[0].a(), relations[0].b()), (0, 1));
/// ```
pub fn compare(claims: &[Claim<'_>]) -> Vec<Relation> {
    Comparer::default().compare(claims)
}

/// How two claims stand to each other, whatever texts they are from; `None` where they bear on nothing common, or on it without conflict
/// or confirmation.
///
/// Nothing is known of their texts, so this is what can be said of claims of different ones. Of a claim and another whose content holds
/// it, byte for byte at the same place, nothing is said: they are one claim, or a claim and its report. What holds only between claims of
/// one text (*which Washington denied*) is found by [`compare`], or where [`Subject::in_document`] has told that they stand in one; and only
/// [`compare`] weighs two claims of a text among all its claims, so that it may tell other confirmations there.
///
/// ```
/// let text = "قال الوزير إن الجسر مفتوح. وقال المحافظ إن الموسم جيد."; // "the bridge is open … the season is good"
/// let claims = isnad::extract(text);
/// assert_eq!(isnad::compare::relate(&claims[0], &claims[1]), None);
/// ```
pub fn relate(a: &Claim<'_>, b: &Claim<'_>) -> Option<Relation> {
    let comparer = Comparer::default();
    comparer.relate(&comparer.subject(a), &comparer.subject(b))
}

/// How two plain statements stand to each other.
///
/// ```
/// use isnad::compare::{Statement, relate_statements};
///
/// let rose = Statement::parse("ارتفاع أسعار النفط عالميا"); // "oil prices rise worldwide"
/// let fell = Statement::parse("انخفاض أسعار النفط عالميا"); // "oil prices fall worldwide"
/// assert_eq!(relate_statements(&rose, &fell).unwrap().reason().name(), "opposite-predicates");
/// ```
pub fn relate_statements(a: &Statement, b: &Statement) -> Option<Relation> {
    Comparer::default().relate_statements(a, b)
}

/// What a claim can be joined on: two claims that bear on the same share at least one of these numbers, for nearly all pairs.
///
/// The numbers are the same on every machine and for every version with the same tables. Claims of one text may bear on each other without
/// a word in common (*he denied that*): of a claim whose document is known, [`Comparer::keys`] gives the document's number, too.
///
/// ```
/// let text = "قال الوزير إن الجسر مفتوح للسيارات. وقال المحافظ إن الجسر مغلق للسيارات."; // "the bridge is open … closed to cars"
/// let claims = isnad::extract(text);
/// let (one, other) = (isnad::compare::keys(&claims[0]), isnad::compare::keys(&claims[1]));
/// assert!(one.iter().any(|key| other.contains(key)));
/// ```
pub fn keys(claim: &Claim<'_>) -> Vec<u64> {
    let comparer = Comparer::default();
    comparer.keys(&comparer.subject(claim))
}

/// What a comparison of two statements sees, by the names of the tables of weights: for finding out why, and for fitting other weights.
///
/// ```
/// use isnad::compare::{Statement, evidence};
///
/// let found = evidence(&Statement::parse("ارتفع السعر"), &Statement::parse("انخفض السعر")); // "the price rose / fell"
/// assert!(found.contains(&("opposites".to_owned(), 1.0)));
/// ```
pub fn evidence(a: &Statement, b: &Statement) -> Vec<(String, f64)> {
    let found = Evidence::of(a, b, Tables::standard());
    let measures = MEASURES.iter().zip(&found.measures).filter(|(_, value)| **value != 0.0);
    let words = found.unmatched.iter().map(|word| (format!("word:{}", letters(*word)), 1.0));
    let pairs =
        found.substituted.iter().map(|(one, other)| (format!("pair:{}~{}", letters(*one), letters(*other)), 1.0));
    measures.map(|(name, value)| ((*name).to_owned(), *value)).chain(words).chain(pairs).collect()
}

fn letters(word: Key) -> String {
    word.letters().collect()
}
