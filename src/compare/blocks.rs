//! Which pairs are worth relating: claims that share a rare enough key, and claims of one document.

use std::collections::HashMap;

use super::claims::Subject;
use super::statement::{Sort, Statement};
use crate::text::key::Key;

/// Words of a claim that give keys.
const WORDS: usize = 24;
/// A key that more claims have says little of what they are about. With a quarter of this, one relation in fourteen between 6,000
/// claims is lost; with this, one in seventy.
const COMMON: usize = 192;
/// Claims of one document that are compared without a key in common.
const DOCUMENT: usize = 64;

/// What a statement can be joined on: its names, and neighbouring words two by two.
pub(super) fn keys(statement: &Statement) -> Vec<u64> {
    let mut senses: Vec<(Key, Sort)> = Vec::new();
    for term in statement.terms.iter().take(WORDS) {
        if !senses.iter().any(|(known, _)| *known == term.sense) {
            senses.push((term.sense, term.sort));
        }
    }
    let mut keys = Vec::with_capacity(senses.len().saturating_mul(3));
    for (at, (first, _)) in senses.iter().enumerate() {
        keys.push(hash(first.as_u128(), 0));
        for (second, _) in senses.iter().skip(at.saturating_add(1)).take(2) {
            let (low, high) = super::tables::ordered(*first, *second);
            keys.push(hash(low.as_u128(), high.as_u128()));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A number for two, well mixed and the same everywhere.
const fn hash(one: u128, other: u128) -> u64 {
    let mut mixed = 0x9E37_79B9_7F4A_7C15_u64;
    let parts = [one as u64, (one >> 64) as u64, other as u64, (other >> 64) as u64];
    let mut rest: &[u64] = &parts;
    while let [part, others @ ..] = rest {
        mixed = (mixed ^ *part).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        mixed ^= mixed >> 32;
        rest = others;
    }
    mixed
}

/// Calls `relate` for each pair worth it, once, in the order of the first and then the second.
pub(super) fn candidates(subjects: &[Subject<'_>], mut relate: impl FnMut(usize, usize)) {
    let mut blocks: HashMap<u64, Vec<u32>> = HashMap::new();
    for (at, subject) in subjects.iter().enumerate() {
        for key in keys(&subject.statement) {
            let block = blocks.entry(key).or_default();
            // One more than is used: it shows that the block is too large.
            if block.len() <= COMMON {
                block.push(at as u32);
            }
        }
    }
    let mut partners = Vec::new();
    for (at, subject) in subjects.iter().enumerate() {
        partners.clear();
        for key in keys(&subject.statement) {
            if let Some(block) = blocks.get(&key).filter(|block| block.len() <= COMMON) {
                partners.extend(block.iter().map(|&other| other as usize).filter(|&other| other > at));
            }
        }
        let next = at.saturating_add(1);
        partners.extend(
            (next..subjects.len().min(next.saturating_add(DOCUMENT)))
                .take_while(|&other| subjects.get(other).is_some_and(|found| found.document == subject.document)),
        );
        partners.sort_unstable();
        partners.dedup();
        partners.iter().for_each(|&other| relate(at, other));
    }
}
