//! The rules by which two claims are related, wherever they stand.

use std::sync::LazyLock;

use super::denial::{blames, is_head_told, is_of_such_a_kind};
use super::evidence::{Alignment, Evidence, plain};
use super::measure;
use super::relation::{Reason, RelationKind};
use super::statement::{Sort, Term};
use super::stem::stem;
use super::subject::Subject;
use super::tables::Tables;
use crate::claim::Act;
use crate::lexicon::Lexicon;
use crate::text::key::Key;

/// طلب (a request): what a claim with that act makes, whether it says the word or not.
static ASKED: LazyLock<Option<Key>> = LazyLock::new(|| stem("طلب", Lexicon::standard()).map(|stem| stem.root));

/// What was found, with the indices of the words that show it.
pub(super) struct Finding {
    pub(super) kind: RelationKind,
    pub(super) reason: Reason,
    pub(super) shown: Shown,
    pub(super) confidence: f64,
}

/// The words that show it.
pub(super) enum Shown {
    Terms(Vec<(usize, usize)>),
    Figures(usize, usize),
    Cues,
}

/// What counts as the same words, in words matched.
pub(super) const SAME_WORDS: f64 = 0.8;

/// Whether so many words in common are enough for anything to be said.
pub(super) fn bears(matched: usize, overlap: f64, contained: f64) -> bool {
    matched >= 3 && (overlap >= 0.5 || contained >= 0.6 && overlap >= 0.25) || matched >= 2 && overlap >= 0.6
}

/// Whether the words that two claims of different documents have in common tell a matter, not only a field of news: the same words
/// nearly all, or two that are not common in news. Names count once: a president is named in whatever is said of him.
pub(super) fn tells(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> bool {
    let found = &evidence.found;
    let (mut words, mut names) = (found.opposed.len().min(1), 0);
    for &(one, other) in &found.matched {
        let Some((one, other)) = a.statement.terms.get(one).zip(b.statement.terms.get(other)) else { continue };
        let name = |sort| matches!(sort, Sort::Name | Sort::Place);
        match () {
            () if one.common => {}
            () if name(one.sort) || name(other.sort) => names = 1,
            () => words = words.saturating_add(1),
        }
    }
    let all = a.statement.terms.len().saturating_add(b.statement.terms.len()).max(1);
    let alike = found.matched.len().saturating_add(found.opposed.len());
    2.0 * alike as f64 / all as f64 >= SAME_WORDS || words >= 1 && words.saturating_add(names) >= 2
}

/// The rules, the surest first. Where two claims share a topic and no more, nothing is said.
pub(super) fn find(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, tables: &Tables) -> Option<Finding> {
    let found = &evidence.found;
    let matched = found.matched.len();
    let overlap = evidence.measure(measure::OVERLAP);
    let contained = evidence.measure(measure::CONTAINED);
    let same_speaker = a.speaker.is_some() && a.speaker == b.speaker;
    let together = a.is_beside(b);
    // One's own words are taken back less often than they are said again.
    let near = bears(matched, overlap, contained) && (!same_speaker || overlap >= 0.6);
    // لم يؤكد (did not confirm) settles nothing that another says elsewhere.
    // What was asked of whom, and that it was not received, is one matter, however common its words.
    let unreceived = || matched >= 3 && not_received(a, b, evidence, tables).is_some();
    let alike = a.claim().negated() == b.claim().negated() && (tells(a, b, evidence) || unreceived());
    if !near || !together && !alike {
        return None;
    }
    let one_day = together || a.date.is_none() || b.date.is_none() || a.date == b.date;
    let closeness = (overlap + contained) / 2.0;
    let contradiction = |reason: Reason, shown, sure: f64| {
        // Whose request it was that nobody received is told, whatever day it is.
        let day = if reason == Reason::ConverseDenied { 1.0 } else { on_another_day(a, b) };
        let confidence = (sure * (0.5 + closeness / 2.0) * in_common(a, b, evidence) * day).clamp(0.0, 0.98);
        Some(Finding { kind: RelationKind::Contradicts, reason, shown, confidence })
    };
    let leads = |&(one, other): &(usize, usize)| a.statement.leads_denial(one) || b.statement.leads_denial(other);
    // A place or a name cannot be denied, only what is said of it; but a word that no table has may be no name.
    let place =
        |subject: &Subject<'_>, at: usize| subject.statement.terms.get(at).is_none_or(|term| term.sort == Sort::Place);
    let said = |pair: &(usize, usize)| {
        plain(&a.statement, &b.statement, *pair) || leads(pair) && !place(a, pair.0) && !place(b, pair.1)
    };
    let undisputed = found.denied_once.is_empty() && found.opposed.is_empty();
    if a.turns_down(b) || b.turns_down(a) {
        return if undisputed { contradiction(Reason::Rejection, Shown::Cues, 0.85) } else { None };
    }
    if a.denies() != b.denies() {
        // Who denies and who says that something did not happen may well agree.
        let (denier, other) = if a.denies() { (a, b) } else { (b, a) };
        let affirms = !other.statement.terms.iter().any(|term| term.denied);
        // All that is denied is said by the other.
        let whole = matched as f64 >= 0.75 * denier.statement.terms.len() as f64;
        if !affirms && whole && found.opposed.is_empty() && overlap >= SAME_WORDS {
            return Some(confirmation(a, b, evidence, Reason::SameDenial));
        }
        let sure =
            undisputed && affirms && (together || whole) && (blames(other, denier) || is_head_told(denier, other));
        return if sure { contradiction(Reason::Denial, Shown::Cues, 0.9) } else { None };
    }
    if !found.denied_once.is_empty() && found.opposed.is_empty() {
        let denied: Vec<(usize, usize)> = found.denied_once.iter().copied().filter(said).collect();
        let taken = not_received(a, b, evidence, tables).or_else(|| found.converse.iter().copied().find(&leads));
        let (reason, shown) = match () {
            () if taken.is_some() => (Reason::ConverseDenied, taken.into_iter().collect()),
            () if !denied.iter().any(&leads) => return None,
            () if same_speaker => (Reason::Retraction, denied),
            () => (Reason::OppositePolarity, denied),
        };
        return contradiction(reason, Shown::Terms(shown), 0.85);
    }
    if !found.opposed.is_empty() {
        let sure = found.denied_once.is_empty() && overlap >= if together { 0.6 } else { 0.65 };
        return if sure {
            contradiction(Reason::OppositePredicates, Shown::Terms(found.opposed.clone()), 0.85)
        } else {
            None
        };
    }
    let other_setting = found.places_apart.or(found.times_apart).is_some();
    if let Some(&(one, other)) = found.figures_apart.first().filter(|_| figures_differ(a, found)) {
        let another = found.names_apart.is_some() || counts_another_year(a, b, found);
        let sure = overlap >= 0.6 && one_day && !another && (together || !other_setting);
        let reason = if counts_days(a, one) && counts_days(b, other) {
            Reason::IncompatibleDate
        } else {
            Reason::IncompatibleQuantities
        };
        return if sure { contradiction(reason, Shown::Figures(one, other), 0.8) } else { None };
    }
    // One word in the place of another, and nothing else changed.
    if found.left == (1, 1)
        && let Some((reason, shown)) = other_setting_of(a, b, evidence)
    {
        let sure = matched >= 3 && overlap >= 0.6 && one_day;
        return if sure { contradiction(reason, Shown::Terms(vec![shown]), 0.75) } else { None };
    }
    if !(overlap >= 0.55 || contained >= 0.75 && matched >= 4)
        || !together && evidence.measure(measure::DENIAL_ONE) > 0.0
    {
        return None;
    }
    let reason = match () {
        () if a.denies() && b.denies() => Reason::SameDenial,
        () if overlap >= SAME_WORDS => Reason::SameWords,
        () if !found.converse.is_empty() => Reason::ConverseConfirmed,
        () if !found.figures_equal.is_empty() => Reason::SameQuantity,
        () => Reason::SameEvent,
    };
    Some(confirmation(a, b, evidence, reason))
}

fn confirmation(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, reason: Reason) -> Finding {
    let closeness = f64::midpoint(evidence.measure(measure::OVERLAP), evidence.measure(measure::CONTAINED));
    let day = on_another_day(a, b);
    let confidence = ((0.4 + 0.6 * closeness) * in_common(a, b, evidence) * day).clamp(0.0, 0.98);
    Finding { kind: RelationKind::Supports, reason, shown: Shown::Terms(evidence.found.matched.clone()), confidence }
}

/// لم نستلم الطلب (we have not received the request) against a claim that it was made, or against the request itself: the words of the
/// two sides.
pub(super) fn not_received(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
    tables: &Tables,
) -> Option<(usize, usize)> {
    let asked = ASKED.map(|word| tables.sense(word));
    let one_way = |taker: &Subject<'_>, giver: &Subject<'_>| {
        // لم يتلق (did not receive), or نفى أن يكون تلقى (denied having received).
        let denies = |subject: &Subject<'_>, term: &Term| term.denied != subject.denies();
        let denied = || taker.statement.terms.iter().enumerate().filter(|(_, term)| denies(taker, term));
        denied().find_map(|(at, taken)| {
            // What was not received is named.
            let thing = taker.statement.terms.iter().find(|term| tables.converse(term.sense, taken.sense))?.sense;
            // Another who received nothing gave nothing either.
            let takes = |term: &Term| denies(giver, term) && tables.converse(thing, term.sense);
            if giver.statement.terms.iter().any(takes) {
                return None;
            }
            let mut given = giver.statement.terms.iter();
            let given = given.position(|term| !term.denied && term.sense == thing);
            let asks = giver.claim.act() == Act::Request && !giver.claim.negated() && asked == Some(thing);
            // لم نتلق طلبا من موسكو (we received no request of Moscow) names whose request, if not what was asked; أي طلب من هذا النوع (any request
            // of this kind) goes back to one.
            let theirs = || {
                taker.names_behind(at, giver)
                    || giver.start() < taker.start() && !taker.names(giver) && is_of_such_a_kind(taker)
            };
            let answers = || evidence.measure(measure::CONTAINED) >= 0.5 || taker.is_beside(giver) && theirs();
            given.or_else(|| (asks && answers()).then_some(0)).map(|given| (at, given))
        })
    };
    one_way(a, b).or_else(|| one_way(b, a).map(|(one, other)| (other, one)))
}

/// Whether one thing is counted differently, and nothing but a year is the same: 10 ملايين سيارة عام 2017 (10 million cars in 2017).
pub(super) fn figures_differ(a: &Subject<'_>, found: &Alignment) -> bool {
    let mut equal = found.figures_equal.iter().filter_map(|&(at, _)| a.statement.quantities.get(at));
    !found.figures_apart.is_empty() && equal.all(|figure| is_year(figure.value))
}

fn is_year(value: f64) -> bool {
    value.fract() == 0.0 && (1900.0..2100.0).contains(&value)
}

/// Whether what is counted differently is of other years.
pub(super) fn counts_another_year(a: &Subject<'_>, b: &Subject<'_>, found: &Alignment) -> bool {
    figures_differ(a, found) && of_other_years(a, b)
}

/// Whether both tell years, and none is the same: نما 5 بالمئة عام 2018 (grew by 5 percent in 2018), سينمو 8 بالمئة عام 2022.
fn of_other_years(a: &Subject<'_>, b: &Subject<'_>) -> bool {
    let years = |subject: &Subject<'_>| -> Vec<f64> {
        let figures = subject.statement.quantities.iter().map(|figure| figure.value);
        figures.filter(|value| is_year(*value)).collect()
    };
    let (ours, theirs) = (years(a), years(b));
    !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|year| theirs.contains(year))
}

/// Whether a figure stands before a month: 5 مايو (5 May).
fn counts_days(subject: &Subject<'_>, figure: usize) -> bool {
    let counted = subject.statement.quantities.get(figure).and_then(|figure| figure.counted);
    let time = |sense| subject.statement.terms.iter().any(|term| term.sense == sense && term.sort == Sort::Time);
    counted.is_some_and(time)
}

/// Where or when the other says that it happened, or who else did it.
pub(super) fn other_setting_of(
    a: &Subject<'_>,
    b: &Subject<'_>,
    evidence: &Evidence,
) -> Option<(Reason, (usize, usize))> {
    let found = &evidence.found;
    let inside = |&(one, other): &(usize, usize)| {
        let inside = |subject: &Subject<'_>, at: usize| subject.statement.terms.get(at).is_some_and(|term| term.inside);
        inside(a, one) && inside(b, other)
    };
    let place = found.places_apart.or(found.names_apart).filter(inside);
    match () {
        () if place.is_some() => place.map(|shown| (Reason::IncompatiblePlace, shown)),
        () if found.times_apart.is_some() => found.times_apart.map(|shown| (Reason::IncompatibleDate, shown)),
        () => found.names_apart.or(found.places_apart).map(|shown| (Reason::OtherParticipant, shown)),
    }
}

/// How much the words in common say, opposites among them: few words, and names alone, are soon the same by chance; so are words that are only relatives of
/// each other.
fn in_common(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> f64 {
    let plain = |pair: &&(usize, usize)| plain(&a.statement, &b.statement, **pair);
    let plain = evidence.found.matched.iter().filter(plain).count().saturating_add(evidence.found.opposed.len()) as f64;
    let all = evidence.found.matched.len().saturating_add(evidence.found.opposed.len()) as f64;
    let words = f64::midpoint(plain, all);
    let by_chance = 0.6 * (-words / 2.0).exp();
    let relatives = 1.0 - evidence.measure(measure::AS_TYPED);
    (1.0 - by_chance) * (1.0 - 0.25 * relatives)
}

/// How much is left of what two say who speak on two days: by then the matter may be another.
fn on_another_day(a: &Subject<'_>, b: &Subject<'_>) -> f64 {
    let other = a.date.is_some() && b.date.is_some() && a.date != b.date && a.speaker != b.speaker;
    if other { 0.85 } else { 1.0 }
}

/// Why two plain statements are related, by what the evidence shows most plainly.
pub(super) fn reason(evidence: &Evidence, kind: RelationKind) -> Reason {
    let found = &evidence.found;
    let denied = !found.denied_once.is_empty();
    if kind == RelationKind::Supports {
        return match () {
            () if evidence.measure(measure::DENIED_BOTH) > 0.0 => Reason::SameDenial,
            () if evidence.measure(measure::OVERLAP) >= 0.8 => Reason::SameWords,
            () if !found.converse.is_empty() => Reason::ConverseConfirmed,
            () if !found.figures_equal.is_empty() => Reason::SameQuantity,
            () => Reason::SameEvent,
        };
    }
    match () {
        () if !found.converse.is_empty() && evidence.measure(measure::DENIAL_ONE) > 0.0 => Reason::ConverseDenied,
        () if denied => Reason::OppositePolarity,
        () if !found.opposed.is_empty() => Reason::OppositePredicates,
        () if !found.figures_apart.is_empty() => Reason::IncompatibleQuantities,
        () if found.places_apart.is_some() => Reason::IncompatiblePlace,
        () if found.times_apart.is_some() => Reason::IncompatibleDate,
        () if found.names_apart.is_some() => Reason::OtherParticipant,
        () => Reason::Wording,
    }
}
