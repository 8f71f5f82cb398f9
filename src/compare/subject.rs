//! A claim made ready to be compared.

use std::cmp::Ordering;

use super::rules;
use super::statement::Statement;
use crate::claim::{Act, Claim, Piece};
use crate::span::Span;
use crate::text::key::Key;

/// A claim made ready to be compared: what it says, and when and where it stands.
///
/// ```
/// use isnad::compare::{Comparer, RelationKind};
///
/// // "The minister said the bridge is closed. The municipality denied that the bridge is closed."
/// let claims = isnad::extract("قال الوزير إن الجسر مغلق. ونفت البلدية أن الجسر مغلق.");
/// let comparer = Comparer::default();
/// let [first, second] = [0, 1].map(|number| comparer.subject(&claims[number]).in_document(0));
/// assert!(first.is_whole());
/// assert_eq!(comparer.relate(&first, &second).map(|relation| relation.kind()), Some(RelationKind::Contradicts));
/// ```
#[derive(Clone, Debug)]
pub struct Subject<'c> {
    pub(super) claim: &'c Claim<'c>,
    pub(super) statement: Statement,
    /// None where nobody has said.
    pub(super) document: Option<usize>,
    pub(super) date: Option<String>,
    /// The speaker, as far as the same name means the same speaker.
    pub(super) speaker: Option<Key>,
    /// The countries and names of a speaker who denies or asks, and of the office; the speaker's own part is what is denied.
    pub(super) who: Vec<Key>,
    /// The sense of the cue, unless it is that of any saying: what is done by saying it.
    pub(super) cue: Option<Key>,
    /// Whether the act is a denial.
    pub(super) denies: bool,
    /// Whether the speaker has nothing to do with it, or calls it untrue, without a verb of denial.
    pub(super) protests: bool,
    /// The first word that the speaker denies outright.
    pub(super) outright: Option<usize>,
    /// The lines of related words of all its words, in order.
    pub(super) fields: Vec<u16>,
    /// Its words without clitics and endings, in order.
    pub(super) bare: Vec<Key>,
    /// The senses of its words in order, for a first look at what two claims have in common, and whether they are common in news.
    pub(super) senses: Vec<(Key, bool)>,
}

impl<'c> Subject<'c> {
    /// The claim: «الجسر مفتوح» (the bridge is open) with its speaker.
    pub const fn claim(&self) -> &'c Claim<'c> {
        self.claim
    }

    /// Whether all of what is said was read to be compared, as of «الجسر مفتوح» (the bridge is open); see [`Statement::is_whole`].
    pub const fn is_whole(&self) -> bool {
        self.statement.is_whole()
    }

    /// Where its cue begins, in bytes of the text.
    pub(super) fn start(&self) -> usize {
        self.claim.cue().piece().start()
    }

    /// Says in which document the claim stands; claims of one document are compared with each other even where they share no key, if
    /// they stand at most 64 claims apart, and less must be said again for them to bear on the same. 0 for the first text that says الجسر مفتوح (the bridge is open).
    pub fn in_document(self, document: usize) -> Self {
        Self { document: Some(document), ..self }
    }

    /// Says on what day the text was published, as `yyyy-mm-dd`; the claim's own day of the calendar (قال أمس, said yesterday)
    /// goes before it.
    pub fn dated(self, date: &str) -> Self {
        let own = self.claim.when().and_then(|when| when.date()).map(str::to_owned);
        Self { date: own.or_else(|| Some(date.to_owned())), ..self }
    }

    /// Whether the act turns what is said into its denial: نفى وجود عجز (denied that there is a deficit), رفض الاتهامات (rejected the
    /// accusations). Who did not confirm, or does
    /// not expect something, has denied nothing.
    pub(super) const fn denies(&self) -> bool {
        self.denies
    }

    /// Whether what another asks or alleges is turned down: رفض وقف القصف (refused to end the shelling).
    pub(super) fn turns_down(&self, other: &Subject<'_>) -> bool {
        let asked = matches!(other.claim.act(), Act::Request | Act::Accuse | Act::Promise);
        self.claim.act() == Act::Reject && asked && !self.claim.negated()
    }

    /// Whether it names the speaker of another, or the speaker's country.
    pub(super) fn names(&self, other: &Subject<'_>) -> bool {
        self.statement.terms.iter().any(|term| other.who.contains(&term.sense))
    }

    /// The same behind one of its words.
    pub(super) fn names_behind(&self, at: usize, other: &Subject<'_>) -> bool {
        self.statement.terms.iter().skip(at.saturating_add(1)).any(|term| other.who.contains(&term.sense))
    }

    /// Whether it speaks of what another does by speaking: أن موسكو طلبت دعما (that Moscow asked for support) of a request.
    pub(super) fn tells_of(&self, other: &Subject<'_>) -> bool {
        other.cue.is_some_and(|cue| self.senses.binary_search_by(|(sense, _)| sense.cmp(&cue)).is_ok())
    }

    /// Days from its day to that of another, where both are known; less than nothing where it is the later.
    pub(super) fn days_before(&self, other: &Subject<'_>) -> Option<i64> {
        let [ours, theirs] = [self, other].map(|subject| subject.date.as_deref().and_then(days));
        Some(theirs?.saturating_sub(ours?))
    }

    /// Whether both are known to stand in one document.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.document.is_some() && self.document == other.document
    }

    /// Whether one is said inside the other, in the same words at the same place: a claim and the report of that claim. Claims of two
    /// documents may have the same places, but not the same words there.
    pub(super) fn holds(&self, other: &Self) -> bool {
        let apart = self.document.is_some() && other.document.is_some() && self.document != other.document;
        // Two words at one place are of two texts.
        let (cue, other_cue) = (self.claim.cue().piece(), other.claim.cue().piece());
        let apart = apart || cue.span().overlaps(other_cue.span()) && !overlap(cue, other_cue);
        !apart && self.claim.content().iter().any(|one| other.claim.content().iter().any(|other| overlap(one, other)))
    }

    /// Whether claims of two documents have words enough in common to bear on one matter: nearly all pairs that share a key have not,
    /// and are left after this one look.
    pub(super) fn may_bear_on(&self, other: &Self) -> bool {
        let (mut one, mut two) = (self.senses.as_slice(), other.senses.as_slice());
        let (long, short) = (one.len().max(two.len()), one.len().min(two.len()));
        let (mut common, mut telling) = (0_usize, false);
        while let (Some(((first, common_word), rest)), Some(((second, _), others))) =
            (one.split_first(), two.split_first())
        {
            match first.cmp(second) {
                Ordering::Less => one = rest,
                Ordering::Greater => two = others,
                Ordering::Equal => {
                    telling |= !common_word;
                    (common, one, two) = (common.saturating_add(1), rest, others);
                }
            }
        }
        let overlap = 2.0 * common as f64 / long.saturating_add(short).max(1) as f64;
        // Where nearly all words are the same, one may have an opposite instead.
        (telling || overlap >= 0.6) && rules::bears(common, overlap, common as f64 / short.max(1) as f64)
    }

    /// The words of what is said, as typed.
    pub(super) fn words(&self) -> impl Iterator<Item = Key> + '_ {
        let words = self.claim.content().iter().flat_map(|piece| piece.text().split_whitespace());
        words.filter_map(|word| Key::of(word.trim_matches(|letter: char| !letter.is_alphanumeric())))
    }

    /// Questions and refusals to comment settle nothing.
    pub(super) fn only_asks(&self) -> bool {
        matches!(self.claim.act(), Act::Ask | Act::Decline)
    }

    fn piece(&self, start: u32, end: u32) -> Option<Piece<'static>> {
        let (start, end) = (start as usize, end as usize);
        let around = self.claim.content().iter().find(|piece| piece.start() <= start && end <= piece.end())?;
        let words = around.text().get(start.saturating_sub(around.start())..end.saturating_sub(around.start()))?;
        Piece::at(Span::new(start, end)?, words)
    }

    pub(super) fn term(&self, at: usize) -> Option<Piece<'static>> {
        let term = self.statement.terms.get(at)?;
        self.piece(term.start, term.end)
    }

    pub(super) fn figure(&self, at: usize) -> Option<Piece<'static>> {
        let quantity = self.statement.quantities.get(at)?;
        self.piece(quantity.start, quantity.end)
    }
}

/// Whether two pieces have the same words where their places overlap.
fn overlap(one: &Piece<'_>, other: &Piece<'_>) -> bool {
    let (start, end) = (one.start().max(other.start()), one.end().min(other.end()));
    let inside = |piece: &Piece<'_>| start.saturating_sub(piece.start())..end.saturating_sub(piece.start());
    let (here, there) = (one.text().as_bytes().get(inside(one)), other.text().as_bytes().get(inside(other)));
    start < end && here == there
}

/// Days from a day long ago to a day of the calendar, `yyyy-mm-dd`. The years begin in March here, so that February is the last month.
/// Counted here, since claims are compared alike with the crate for dates (feature `dates`) and without it.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let (year, month) =
        if month > 2 { (year, month.checked_sub(3)?) } else { (year.checked_sub(1)?, month.checked_add(9)?) };
    let leap_days = year.div_euclid(4).checked_sub(year.div_euclid(100))?.checked_add(year.div_euclid(400))?;
    // 153 days are those of five months.
    let days_of_months = month.checked_mul(153)?.checked_add(2)?.div_euclid(5);
    year.checked_mul(365)?.checked_add(leap_days)?.checked_add(days_of_months)?.checked_add(day)
}

#[cfg(test)]
mod tests {
    use super::days;

    #[test]
    fn days_are_counted_over_months_and_years() {
        let between = |first, second| days(second).zip(days(first)).map(|(second, first)| second - first);
        for (first, second, expected) in [
            ("2018-02-28", "2018-03-01", 1),
            ("2016-02-28", "2016-03-01", 2),
            ("2017-12-31", "2018-01-01", 1),
            ("2018-03-14", "2018-10-16", 216),
            ("2018-05-04", "2018-05-04", 0),
            ("2018-05-04", "2018-04-30", -4),
        ] {
            assert_eq!(between(first, second), Some(expected), "{first} to {second}");
        }
        assert_eq!(days("yesterday"), None);
    }
}
