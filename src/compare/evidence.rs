//! What speaks for a relation between two statements: words that match, words that stand against each other, figures.

use super::measure::*;
use super::statement::{Quantity, Sort, Statement, Term};
use super::tables::{Tables, ordered};
use crate::text::key::Key;

/// Words without a partner on either side that are looked at for the learned words.
const UNMATCHED: usize = 8;
/// Pairs of unmatched words are looked at only where this few are left on either side.
const SUBSTITUTED: usize = 4;

/// What a comparison of two statements found; the same whichever comes first.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    pub(super) measures: Vec<f64>,
    /// Words without a partner, names and places left out.
    pub(super) unmatched: Vec<Key>,
    /// Words that stand in each other's place.
    pub(super) substituted: Vec<(Key, Key)>,
    pub(super) found: Alignment,
}

/// Which words of two statements belong together, as indices.
#[derive(Clone, Debug, Default)]
pub(super) struct Alignment {
    pub(super) matched: Vec<(usize, usize)>,
    pub(super) opposed: Vec<(usize, usize)>,
    pub(super) converse: Vec<(usize, usize)>,
    pub(super) figures_equal: Vec<(usize, usize)>,
    /// Figures that count the same and differ.
    pub(super) figures_apart: Vec<(usize, usize)>,
    pub(super) places_apart: Option<(usize, usize)>,
    pub(super) names_apart: Option<(usize, usize)>,
    pub(super) times_apart: Option<(usize, usize)>,
    /// Words without a partner on either side.
    pub(super) left: (usize, usize),
    /// Matched words of which one is denied.
    pub(super) denied_once: Vec<(usize, usize)>,
}

fn align(a: &Statement, b: &Statement, tables: &Tables) -> (Alignment, Vec<usize>, Vec<usize>) {
    let mut found = Alignment::default();
    let mut free_a: Vec<bool> = vec![true; a.terms.len()];
    let mut free_b: Vec<bool> = vec![true; b.terms.len()];
    let same: [fn(&Term, &Term) -> bool; 3] =
        [|a, b| a.word == b.word, |a, b| a.stem == b.stem, |a, b| a.sense == b.sense];
    // What is supposed is not what is asserted.
    let same = same.map(|same| move |a: &Term, b: &Term| a.supposed == b.supposed && same(a, b));
    for same in same {
        for (at, term) in a.terms.iter().enumerate() {
            if !free_a.get(at).copied().unwrap_or(false) {
                continue;
            }
            let partner = b.terms.iter().zip(&free_b).position(|(other, free)| *free && same(term, other));
            if let Some(partner) = partner {
                found.matched.push((at, partner));
                if let Some(free) = free_a.get_mut(at) {
                    *free = false;
                }
                if let Some(free) = free_b.get_mut(partner) {
                    *free = false;
                }
            }
        }
    }
    let left = |free: &[bool]| free.iter().enumerate().filter(|(_, free)| **free).map(|(at, _)| at).collect::<Vec<_>>();
    let (left_a, left_b) = (left(&free_a), left(&free_b));
    // A repeated word is no news.
    let once = |left: Vec<usize>, own: &Statement, other: &Statement| -> Vec<usize> {
        left.into_iter()
            .filter(|&at| {
                own.terms.get(at).is_some_and(|term| !other.terms.iter().any(|twin| twin.sense == term.sense))
            })
            .collect()
    };
    let (left_a, left_b) = (once(left_a, a, b), once(left_b, b, a));
    let paired = |statement: &Statement, left: &[usize]| -> Vec<usize> {
        let paired = |term: &Term| tables.is_paired(term.sense) || tables.is_paired(term.stem);
        left.iter().copied().filter(|&at| statement.terms.get(at).is_some_and(paired)).collect()
    };
    let others = paired(b, &left_b);
    for &one in &paired(a, &left_a) {
        for &other in &others {
            let (Some(first), Some(second)) = (a.terms.get(one), b.terms.get(other)) else { continue };
            if tables.opposed(first.sense, second.sense) || tables.opposed(first.stem, second.stem) {
                found.opposed.push((one, other));
            } else if tables.converse(first.sense, second.sense) || tables.converse(first.stem, second.stem) {
                found.converse.push((one, other));
            }
        }
    }
    let sort = |statement: &Statement, left: &[usize], sort: Sort| {
        left.iter().copied().find(|&at| statement.terms.get(at).is_some_and(|term| term.sort == sort))
    };
    let apart = |kind: Sort| sort(a, &left_a, kind).zip(sort(b, &left_b, kind));
    found.left = (left_a.len(), left_b.len());
    found.places_apart = apart(Sort::Place);
    found.names_apart = apart(Sort::Name);
    found.times_apart = apart(Sort::Time);
    for &(one, other) in &found.matched {
        if let (Some(first), Some(second)) = (a.terms.get(one), b.terms.get(other))
            && first.denied != second.denied
            && first.is_not_so() != second.is_not_so()
        {
            found.denied_once.push((one, other));
        }
    }
    for (one, first) in a.quantities.iter().enumerate() {
        for (other, second) in b.quantities.iter().enumerate() {
            if first.value == second.value {
                found.figures_equal.push((one, other));
            } else if same_counted(first, second) {
                found.figures_apart.push((one, other));
            }
        }
    }
    (found, left_a, left_b)
}

/// Whether two matched words are a name or a place to neither side. What one side takes for a name the other may take for a noun, and which
/// of them comes first must not matter.
pub(super) fn plain(a: &Statement, b: &Statement, (one, other): (usize, usize)) -> bool {
    let plain = |statement: &Statement, at: usize| statement.terms.get(at).is_some_and(|term| term.sort == Sort::Plain);
    plain(a, one) && plain(b, other)
}

impl Term {
    /// Whether it is denied or refused: عدم استقبال السفينة and رفض استقبال السفينة (the ship was not let in) are one.
    const fn is_not_so(&self) -> bool {
        self.denied || self.refused
    }
}

fn same_counted(one: &Quantity, other: &Quantity) -> bool {
    let meets = |one: Option<Key>, other: Option<Key>| one.is_some() && one == other;
    meets(one.counted, other.counted)
        || meets(one.before, other.before) && one.counted.is_none() == other.counted.is_none()
}

impl Evidence {
    pub(super) fn of(a: &Statement, b: &Statement, tables: &Tables) -> Self {
        let (found, left_a, left_b) = align(a, b, tables);
        let (long, short) = (a.terms.len().max(b.terms.len()), a.terms.len().min(b.terms.len()));
        let matched = found.matched.len() as f64;
        let overlap =
            if long.saturating_add(short) == 0 { 0.0 } else { 2.0 * matched / long.saturating_add(short) as f64 };
        let mut measures = vec![0.0; MEASURES.len()];
        let mut set = |place: usize, value: f64| {
            if let Some(measure) = measures.get_mut(place) {
                *measure = value;
            }
        };
        let yes = f64::from;
        set(BASE, 1.0);
        set(OVERLAP, overlap);
        set(OVERLAP_SQUARED, overlap * overlap);
        set(CONTAINED, if short == 0 { 0.0 } else { matched / short as f64 });
        let bucket = match overlap {
            overlap if overlap < 0.15 => OVERLAP_NONE,
            overlap if overlap < 0.3 => OVERLAP_LITTLE,
            overlap if overlap < 0.5 => OVERLAP_SOME,
            overlap if overlap < 0.7 => OVERLAP_MUCH,
            overlap if overlap < 0.9 => OVERLAP_MOST,
            _ => OVERLAP_ALL,
        };
        set(bucket, 1.0);
        let pairs = || found.matched.iter().filter_map(|&(one, other)| a.terms.get(one).zip(b.terms.get(other)));
        let typed = pairs().filter(|(one, other)| one.word == other.word).count() as f64;
        set(AS_TYPED, if matched == 0.0 { 0.0 } else { typed / matched });
        // What one side takes for a name the other may take for a noun; which side comes first does not matter.
        let sorted =
            |sort: Sort| pairs().filter(|(one, other)| one.sort == sort || other.sort == sort).count().min(3) as f64;
        set(NAMES, sorted(Sort::Name));
        set(PLACES, sorted(Sort::Place));
        let left = |statement: &Statement, left: &[usize], sort: Sort| {
            left.iter().any(|&at| statement.terms.get(at).is_some_and(|term| term.sort == sort))
        };
        for (sort, both, one) in [(Sort::Place, OTHER_PLACE, ONE_PLACE), (Sort::Name, OTHER_NAME, ONE_NAME)] {
            let (first, second) = (left(a, &left_a, sort), left(b, &left_b, sort));
            set(both, yes(first && second));
            set(one, yes(first != second));
        }
        let opposed = found.opposed.len().min(2) as f64;
        set(OPPOSITES, opposed);
        set(OPPOSITES_CLOSE, if overlap >= 0.3 { opposed } else { 0.0 });
        set(CONVERSES, yes(!found.converse.is_empty()));
        set(DENIED_ONE, yes(!found.denied_once.is_empty()));
        set(DENIED_BOTH, yes(pairs().any(|(one, other)| one.denied && other.denied)));
        let denies = |statement: &Statement| statement.terms.iter().any(|term| term.denied);
        set(DENIAL_ONE, yes(denies(a) != denies(b)));
        set(DENIED_OPPOSITES, yes(opposed > 0.0 && denies(a) != denies(b)));
        let figures = a.quantities.len().min(b.quantities.len()) > 0;
        set(EQUAL_FIGURE, yes(!found.figures_equal.is_empty()));
        set(OTHER_FIGURE, yes(figures && found.figures_equal.is_empty()));
        set(OTHER_FIGURE_COUNTED, yes(!found.figures_apart.is_empty() && found.figures_equal.is_empty()));
        set(ONE_FIGURE, yes(a.quantities.is_empty() != b.quantities.is_empty()));
        let (less, more) = (left_a.len().min(left_b.len()), left_a.len().max(left_b.len()));
        set([LEFT_NONE, LEFT_ONE, LEFT_TWO].get(less).copied().unwrap_or(LEFT_MORE), 1.0);
        set([LONG_NONE, LONG_ONE, LONG_TWO, LONG_FOUR, LONG_FOUR].get(more).copied().unwrap_or(LONG_MORE), 1.0);
        set(ONE_FOR_ONE, yes(less == 1 && more == 1));
        set(UNSETTLED, yes(a.unsettled() != b.unsettled()));
        set(TURNED, yes(turned(&found.matched, a, b)));
        set(SHORT, yes(short < 4));
        let keys = |statement: &Statement, left: &[usize]| {
            left.iter()
                .take(UNMATCHED)
                .filter_map(|&at| statement.terms.get(at))
                // What was learned of one name or place says nothing of the next.
                .filter(|term| matches!(term.sort, Sort::Plain | Sort::Time))
                .map(|term| term.sense)
                .collect::<Vec<_>>()
        };
        let (words_a, words_b) = (keys(a, &left_a), keys(b, &left_b));
        let mut substituted = Vec::new();
        if more <= SUBSTITUTED {
            for &one in &words_a {
                substituted.extend(words_b.iter().map(|&other| ordered(one, other)));
            }
        }
        substituted.sort_unstable();
        substituted.dedup();
        let mut unmatched = words_a;
        unmatched.extend(words_b);
        unmatched.sort_unstable();
        unmatched.dedup();
        Self { measures, unmatched, substituted, found }
    }

    /// Leaves only the opposites that exclude each other as they are written, not by what they share with their relatives: of those لا تقبل
    /// (does not accept) and ترفض (refuses) are none.
    pub(super) fn keep_written_opposites(&mut self, a: &Statement, b: &Statement, tables: &Tables) {
        let written = |term: &Term| (term.bare, term.stem);
        self.found.opposed.retain(|&(one, other)| {
            let pair = a.terms.get(one).zip(b.terms.get(other));
            let excludes = |one: &Term, other: &Term| tables.exclude(written(one), written(other));
            pair.is_some_and(|(one, other)| one.denied == other.denied && excludes(one, other))
        });
    }

    /// Whether both name a side that the other does not: بين الشمال والجنوب (between North and South), بين الشمال والغرب (North and West).
    pub(super) fn has_other_sides(&self, a: &Statement, b: &Statement) -> bool {
        let met =
            |at: usize, ours: bool| self.found.matched.iter().any(|&(one, other)| at == if ours { one } else { other });
        let own = |statement: &Statement, ours: bool| {
            let mut sides = statement.terms.iter().enumerate().filter(|(_, term)| term.between);
            sides.any(|(at, _)| !met(at, ours))
        };
        own(a, true) && own(b, false)
    }

    pub(super) fn measure(&self, place: usize) -> f64 {
        self.measures.get(place).copied().unwrap_or(0.0)
    }
}

/// Whether two matched places or names stand in the other order.
fn turned(matched: &[(usize, usize)], a: &Statement, b: &Statement) -> bool {
    let names = |statement: &Statement, at: usize| {
        statement.terms.get(at).is_some_and(|term| matches!(term.sort, Sort::Place | Sort::Name))
    };
    let mut named: Vec<_> = matched.iter().filter(|(one, other)| names(a, *one) || names(b, *other)).copied().collect();
    named.sort_unstable();
    named.len() == 2 && named.iter().zip(named.iter().skip(1)).any(|((_, one), (_, other))| other < one)
}
