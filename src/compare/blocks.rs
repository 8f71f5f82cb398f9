//! Which pairs are worth relating: claims that share a rare enough key, and claims of one document.

use std::collections::HashMap;

use super::statement::Statement;
use super::subject::Subject;
use crate::text::key::Key;

/// Words of a claim that give keys.
const WORDS: usize = 12;
/// A claim with fewer words that tell its topic has keys of neighbouring words, too.
const FEW: usize = 2;
/// A key that more claims have says little of what they are about: of the relations between 20,000 claims one in a thousand is lost.
const COMMON: usize = 192;
/// Claims of one document that are compared without a key in common.
const DOCUMENT: usize = 64;

/// What a statement can be joined on: each word that tells its topic; neighbours two by two where hardly any word does.
pub(super) fn keys(statement: &Statement) -> Vec<u64> {
    let mut telling: Vec<Key> = Vec::with_capacity(WORDS);
    for term in statement.terms.iter().filter(|term| !term.common) {
        if telling.len() < WORDS && !telling.contains(&term.sense) {
            telling.push(term.sense);
        }
    }
    let mut keys: Vec<u64> = telling.iter().map(|sense| hash(sense.as_u128(), 0)).collect();
    if telling.len() < FEW {
        for (one, other) in statement.terms.iter().zip(statement.terms.iter().skip(1)).take(WORDS) {
            let (low, high) = super::tables::ordered(one.sense, other.sense);
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
                .take_while(|&other| subjects.get(other).is_some_and(|found| found.is_beside(subject))),
        );
        partners.sort_unstable();
        partners.dedup();
        partners.iter().for_each(|&other| relate(at, other));
    }
}
