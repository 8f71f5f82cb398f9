//! What must hold besides between claims of two documents: there a topic, a stock sentence or an idiom in common is no matter in common.

use super::denial::{is_head_told, is_own_act_of_another, points_back};
use super::evidence::Evidence;
use super::relation::{Reason, RelationKind};
use super::rules::Finding;
use super::statement::Term;
use super::subject::Subject;
use crate::claim::Act;

/// Words that two claims must have in common, opposites among them, for one to contradict the other: two are soon an idiom.
const ENOUGH: usize = 3;
/// Days after which a denial has not foreseen what is told.
const WEEK: i64 = 7;
/// Days after which a stock sentence tells of another event.
const FEW_DAYS: u64 = 3;

/// Whether what a rule has found of two claims holds, although they are of two documents.
pub(super) fn holds(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, found: &Finding) -> bool {
    match found.kind {
        RelationKind::Supports => {
            !asks_what_is_stated(a, b) && !asks_what_is_stated(b, a) && is_one_event(a, b, evidence)
        }
        _ => collide(a, b, evidence, found.reason),
    }
}

/// Whether two claims are of one matter, so that they can collide.
fn collide(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, reason: Reason) -> bool {
    let aligned = &evidence.found;
    if aligned.matched.len().saturating_add(aligned.opposed.len()) < ENOUGH {
        return false;
    }
    match reason {
        Reason::Denial => {
            let (denier, other) = if a.denies() { (a, b) } else { (b, a) };
            is_head_told(denier, other) && !is_own_act_of_another(denier, other) && !is_too_early(denier, other)
        }
        // 30 مليارا (30 billion) turned down is not 500 مليار (500 billion).
        Reason::OppositePredicates => aligned.figures_apart.is_empty(),
        Reason::OppositePolarity | Reason::Retraction => {
            let leads =
                |&(one, other): &(usize, usize)| a.statement.leads_denial(one) || b.statement.leads_denial(other);
            let mut denied = aligned.denied_once.iter().copied().filter(leads);
            aligned.figures_apart.is_empty() && denied.any(|pair| is_done_to_the_same(a, b, evidence, pair))
        }
        _ => true,
    }
}

/// Whether a denial is older than what is told by more than a week: وطالما نفت استخدام السلاح (it has always denied using the weapon). What
/// is told of a year that had passed then may well have been denied.
fn is_too_early(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let early = denier.days_before(other).is_some_and(|days| days > WEEK);
    let passed = || {
        let year = denier.date.as_deref().and_then(|date| date.get(..4)).and_then(|year| year.parse::<f64>().ok());
        let figures = other.statement.quantities.iter().map(|figure| figure.value);
        year.is_some_and(|year| figures.into_iter().any(|value| (1900.0..year).contains(&value)))
    };
    early && !passed()
}

/// Whether what stands behind a predicate on both sides is the same: مهاجمة الحقول (attacking the fields) and مهاجمة المدينة (attacking the
/// town) are two.
fn is_done_to_the_same(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, (one, other): (usize, usize)) -> bool {
    let matched = &evidence.found.matched;
    let behind = |subject: &Subject<'_>, at: usize| {
        let next = at.saturating_add(1);
        let pair = subject.statement.terms.get(at).zip(subject.statement.terms.get(next));
        pair.is_some_and(|(term, object)| term.clause == object.clause).then_some(next)
    };
    match (behind(a, one), behind(b, other)) {
        (Some(one), Some(other)) => {
            matched.iter().any(|&(at, _)| at == one) || matched.iter().any(|&(_, at)| at == other)
        }
        _ => true,
    }
}

/// Whether one asks for what another states: دعا إلى وقف القصف (called for an end of the shelling) and رحب بوقف القصف (welcomed it) are no
/// confirmation, unless the request is what is told.
fn asks_what_is_stated(asking: &Subject<'_>, other: &Subject<'_>) -> bool {
    let speaker = asking.speaker.is_some() && asking.speaker == other.speaker;
    !speaker && asking.claim().act() == Act::Request && other.claim().act() != Act::Request && !other.tells_of(asking)
}

/// Whether two claims of documents more than a few days apart may tell of one event: not with other figures, places or days, one missile
/// and two, or a word that points to what each of them has told before (هذا الهجوم, this attack).
fn is_one_event(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> bool {
    if a.days_before(b).is_none_or(|days| days.unsigned_abs() <= FEW_DAYS) {
        return true;
    }
    let found = &evidence.found;
    let pair = |&(one, other): &(usize, usize)| Some((a.statement.terms.get(one)?, b.statement.terms.get(other)?));
    let other_number = |(one, other): (&Term, &Term)| one.bare == other.bare && one.is_two() != other.is_two();
    let elsewhere = found.places_apart.or(found.times_apart).or(found.figures_apart.first().copied()).is_some();
    let this = a.words().next().is_some_and(points_back) && b.words().next().is_some_and(points_back);
    !elsewhere && !this && !found.matched.iter().filter_map(pair).any(other_number)
}

impl Term {
    /// Whether it is a dual by its ending, صاروخين (two missiles): one missile and two are two events. A plural of persons ends like it.
    fn is_two(&self) -> bool {
        let letters: String = self.word.letters().collect();
        letters.ends_with("ين") || letters.ends_with("ان")
    }
}
