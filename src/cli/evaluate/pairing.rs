//! Which saying that was found is which of those that were annotated.

use std::ops::Range;

use super::said::Said;

/// Positions in both lists, each at most once: those whose cues overlap, the closest first.
pub(super) fn pairs(gold: &[Said], found: &[Said]) -> Vec<(usize, usize)> {
    let mut candidates: Vec<(f64, usize, usize)> = Vec::new();
    let mut by_start: Vec<usize> = (0..found.len()).collect();
    let cue = |number: usize| found.get(number).map_or(0..0, |said| said.cue.clone());
    by_start.sort_by_key(|&number| cue(number).start);
    let longest = found.iter().map(|said| said.cue.len()).max().unwrap_or(0);
    for (number, said) in gold.iter().enumerate() {
        // No cue that begins earlier reaches so far.
        let first = by_start.partition_point(|&other| cue(other).start + longest <= said.cue.start);
        for &other in by_start.iter().skip(first).take_while(|&&other| cue(other).start < said.cue.end) {
            if let Some(share) = shared(&said.cue, &cue(other)) {
                candidates.push((share, number, other));
            }
        }
    }
    candidates.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    let (mut of_gold, mut of_found) = (vec![false; gold.len()], vec![false; found.len()]);
    let mut pairs = Vec::new();
    for (_, one, other) in candidates {
        if let (Some(taken), Some(also)) = (of_gold.get_mut(one), of_found.get_mut(other))
            && !*taken
            && !*also
        {
            (*taken, *also) = (true, true);
            pairs.push((one, other));
        }
    }
    pairs
}

/// How much of both places together is in each; `None` where they share nothing.
fn shared(one: &Range<usize>, other: &Range<usize>) -> Option<f64> {
    let both = one.end.min(other.end).checked_sub(one.start.max(other.start)).filter(|&both| both > 0)?;
    let all = one.end.max(other.end) - one.start.min(other.start);
    Some(both as f64 / all as f64)
}
