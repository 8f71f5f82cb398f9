//! Pairs of sayings that contradict or support each other.

use std::collections::BTreeMap;

use super::figures::{Counts, Figure};
use super::gold::Related;
use super::pairing::pairs;
use super::said::Said;

/// One end of a relation: an annotated saying, or one that was found where there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Gold(usize),
    Found(usize),
}

/// Adds the relations of one document to the counts.
pub(super) fn document(gold: &[Said], wanted: &[Related], found: &[Said], related: &[Related], counts: &mut Counts) {
    let known: BTreeMap<usize, usize> = pairs(gold, found).into_iter().map(|(one, other)| (other, one)).collect();
    let end = |number: usize| known.get(&number).map_or(End::Found(number), |&gold| End::Gold(gold));
    let wanted = by_ends(wanted, End::Gold);
    let related = by_ends(related, end);
    for (figure, kind) in [(Figure::Contradicts, "contradicts"), (Figure::Supports, "supports")] {
        let is_kind = |(_, relation): &(&(End, End), &&str)| **relation == kind;
        let right =
            related.iter().filter(is_kind).filter(|&(ends, relation)| wanted.get(ends) == Some(relation)).count();
        counts.add(figure, right, related.iter().filter(is_kind).count(), wanted.iter().filter(is_kind).count());
    }
}

/// Each pair once, whichever of its ends comes first.
fn by_ends(related: &[Related], end: impl Fn(usize) -> End) -> BTreeMap<(End, End), &str> {
    let entry = |pair: &'_ Related| {
        let (one, other) = (end(pair.a), end(pair.b));
        (one.min(other), one.max(other))
    };
    related.iter().map(|pair| (entry(pair), pair.relation.as_str())).collect()
}
