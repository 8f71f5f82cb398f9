//! One document: what was found beside what was annotated.

use super::figures::{Counts, Figure};
use super::gold::{Gold, Tells};
use super::misses::{Fault, Misses};
use super::pairing::pairs;
use super::said::{Said, Worded};
use super::words::{WordSet, Words};

/// The least share of common words that makes two contents one.
const SAME_CONTENT: (usize, usize) = (4, 5);

/// Adds one document to the counts.
pub(super) fn document(document: &Gold, found: &[Said], counts: &mut Counts, misses: &mut Misses<'_>) {
    let Gold { text, tells, sayings: gold, .. } = document;
    let words = Words::of(text);
    let (gold_words, found_words) = (Worded::all(&words, gold), Worded::all(&words, found));
    let pairs = pairs(gold, found);
    let mut sums = Sums { counts, gold: &gold_words, found: &found_words, pairs: &pairs };

    sums.each(Figure::Cue, |_, _| true, |_| true);
    sums.each(Figure::SourceExact, |gold, found| gold.mention == found.mention, |one| !one.mention.is_empty());
    sums.words(Figure::SourceOverlap, |one| &one.mention);
    sums.each(Figure::ContentExact, exact_content, |_| true);
    sums.words(Figure::ContentOverlap, |one| &one.content);
    let both = |gold: &Worded<'_>, found: &Worded<'_>| exact_content(gold, found) && gold.mention == found.mention;
    sums.each(Figure::QuoteExact, both, |_| true);
    sums.each(Figure::Speaker, same_speaker, |_| true);
    if *tells == Tells::Everything {
        let role = |gold: &Worded<'_>, found: &Worded<'_>| {
            gold.said.role.as_ref().zip(found.said.role.as_ref()).is_some_and(|(gold, found)| gold.is_like(found))
        };
        sums.each(Figure::Role, role, |one| one.said.role.is_some());
        sums.each(Figure::Kind, |gold, found| gold.said.kind == found.said.kind, |_| true);
        sums.each(Figure::Act, |gold, found| gold.said.act == found.said.act, |_| true);
        sums.each(Figure::Form, |gold, found| gold.said.form == found.said.form, |_| true);
        sums.each(Figure::Negated, |_, _| true, |one| one.said.negated);
        sums.each(Figure::Via, |gold, found| gold.said.via == found.said.via, |one| !one.said.via.is_empty());
        let quoted = |gold: &Worded<'_>, found: &Worded<'_>| same_content(gold, found) && same_speaker(gold, found);
        sums.each(Figure::Quoted, quoted, Worded::is_quoted);
    }
    sums.each(Figure::Record, |gold, found| fault(gold, found).is_none(), |_| true);

    for &(one, other) in &pairs {
        if let (Some(gold), Some(found)) = (gold_words.get(one), found_words.get(other))
            && let Some(fault) = fault(gold, found)
        {
            misses.add(fault, Some(gold.said), Some(found.said));
        }
    }
    let (mut missed, mut invented) = (vec![true; gold.len()], vec![true; found.len()]);
    for &(one, other) in &pairs {
        if let (Some(missed), Some(invented)) = (missed.get_mut(one), invented.get_mut(other)) {
            (*missed, *invented) = (false, false);
        }
    }
    for (said, _) in gold.iter().zip(missed).filter(|(_, missed)| *missed) {
        misses.add(Fault::Missed, Some(said), None);
    }
    for (said, _) in found.iter().zip(invented).filter(|(_, invented)| *invented) {
        misses.add(Fault::Invented, None, Some(said));
    }
}

/// Adds the figures of one document up.
struct Sums<'a, 's> {
    counts: &'a mut Counts,
    gold: &'a [Worded<'s>],
    found: &'a [Worded<'s>],
    pairs: &'a [(usize, usize)],
}

impl<'s> Sums<'_, 's> {
    fn paired(&self) -> impl Iterator<Item = (&Worded<'s>, &Worded<'s>)> {
        self.pairs.iter().filter_map(|&(one, other)| self.gold.get(one).zip(self.found.get(other)))
    }

    /// Counts sayings that have something, and the pairs that both have it and are right in it.
    fn each(
        &mut self,
        figure: Figure,
        right: impl Fn(&Worded<'s>, &Worded<'s>) -> bool,
        has: impl Fn(&Worded<'s>) -> bool,
    ) {
        let good = self.paired().filter(|&(gold, found)| has(gold) && has(found) && right(gold, found)).count();
        let all = |side: &[Worded<'s>]| side.iter().filter(|&one| has(one)).count();
        self.counts.add(figure, good, all(self.found), all(self.gold));
    }

    /// Counts words, and those that both of a pair have.
    fn words(&mut self, figure: Figure, of: impl for<'w> Fn(&'w Worded<'s>) -> &'w WordSet) {
        let good = self.paired().map(|(gold, found)| of(gold).intersection(of(found)).count()).sum();
        let all = |side: &[Worded<'s>]| side.iter().map(|one| of(one).len()).sum();
        self.counts.add(figure, good, all(self.found), all(self.gold));
    }
}

/// What is wrong with a saying that was found where there is one; the first thing that is.
fn fault(gold: &Worded<'_>, found: &Worded<'_>) -> Option<Fault> {
    if !same_content(gold, found) {
        return Some(Fault::Content);
    }
    if !same_speaker(gold, found) {
        return Some(Fault::Speaker);
    }
    (gold.said.act.is_some() && gold.said.act != found.said.act).then_some(Fault::Act)
}

fn same_speaker(gold: &Worded<'_>, found: &Worded<'_>) -> bool {
    gold.said.speaker.admit(&found.said.speaker)
}

fn exact_content(gold: &Worded<'_>, found: &Worded<'_>) -> bool {
    !gold.content.is_empty() && gold.content == found.content
}

fn same_content(gold: &Worded<'_>, found: &Worded<'_>) -> bool {
    let both = gold.content.intersection(&found.content).count();
    let all = gold.content.len() + found.content.len() - both;
    all > 0 && both * SAME_CONTENT.1 >= all * SAME_CONTENT.0
}
