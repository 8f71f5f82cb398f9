//! Claims made ready to be compared, and the rules by which two of them are related.

use std::cmp::Ordering;

use super::blocks;
use super::document;
use super::evidence::{Evidence, plain};
use super::measure;
use super::model::Model;
use super::relation::{Proof, Reason, Relation, RelationKind};
use super::statement::{Sort, Statement};
use super::tables::Tables;
use crate::claim::{Act, Claim, Piece};
use crate::lexicon::SharedLexicon;
use crate::span::Span;
use crate::text::key::Key;

/// Compares claims with given tables, over several documents and their dates.
///
/// ```
/// use isnad::compare::{Comparer, RelationKind};
///
/// let tuesday = isnad::extract("قال الوزير إن الجسر مغلق للسيارات."); // "the bridge is closed to cars"
/// let friday = isnad::extract("قال الوزير إن الجسر مفتوح للسيارات."); // "the bridge is open to cars"
/// let comparer = Comparer::default();
/// let subjects = [
///     comparer.subject(&tuesday[0]).in_document(0).dated("2020-03-03"),
///     comparer.subject(&friday[0]).in_document(1).dated("2020-03-06"),
/// ];
/// assert_eq!(comparer.compare_subjects(&subjects)[0].kind(), RelationKind::Superseded);
/// ```
#[derive(Clone, Debug)]
pub struct Comparer {
    lexicon: SharedLexicon,
    tables: Tables,
}

impl Default for Comparer {
    fn default() -> Self {
        Self { lexicon: SharedLexicon::default(), tables: Tables::standard().clone() }
    }
}

/// A claim made ready to be compared: what it says, and when and where it stands.
#[derive(Clone, Debug)]
pub struct Subject<'c> {
    claim: &'c Claim<'c>,
    pub(super) statement: Statement,
    pub(super) document: usize,
    date: Option<String>,
    /// The speaker, as far as the same name means the same speaker.
    pub(super) speaker: Option<Key>,
    /// The countries and names of a speaker who denies, and of the office.
    pub(super) who: Vec<Key>,
    /// The senses of its words in order, for a first look at what two claims have in common.
    senses: Vec<Key>,
}

impl<'c> Subject<'c> {
    /// The claim: «الجسر مفتوح» (the bridge is open) with its speaker.
    pub const fn claim(&self) -> &'c Claim<'c> {
        self.claim
    }

    /// Says in which document the claim stands; claims of one document are all compared with each other. 0 for the first text
    /// that says الجسر مفتوح (the bridge is open).
    pub fn in_document(self, document: usize) -> Self {
        Self { document, ..self }
    }

    /// Says on what day the text was published, as `yyyy-mm-dd`; the claim's own day of the calendar (قال أمس, said yesterday)
    /// goes before it.
    pub fn dated(self, date: &str) -> Self {
        let own = self.claim.when().and_then(|when| when.date()).map(str::to_owned);
        Self { date: own.or_else(|| Some(date.to_owned())), ..self }
    }

    /// Whether the act turns what is said into its denial: نفى وجود عجز (denied that there is a deficit). Who did not confirm, or does
    /// not expect something, has denied nothing.
    pub(super) fn denies(&self) -> bool {
        self.claim.act() == Act::Deny && !self.claim.negated()
    }

    /// Whether what another asks or alleges is turned down: رفض وقف القصف (refused to end the shelling).
    fn turns_down(&self, other: &Subject<'_>) -> bool {
        let asked = matches!(other.claim.act(), Act::Request | Act::Accuse | Act::Promise);
        self.claim.act() == Act::Reject && asked && !self.claim.negated()
    }

    /// Whether the two have words enough in common to bear on one matter: nearly all pairs that share a key have not, and are
    /// left after this one look.
    fn may_bear_on(&self, other: &Self) -> bool {
        let (mut one, mut two) = (self.senses.as_slice(), other.senses.as_slice());
        let (long, short) = (one.len().max(two.len()), one.len().min(two.len()));
        let mut common = 0_usize;
        while let (Some((first, rest)), Some((second, others))) = (one.split_first(), two.split_first()) {
            match first.cmp(second) {
                Ordering::Less => one = rest,
                Ordering::Greater => two = others,
                Ordering::Equal => (common, one, two) = (common.saturating_add(1), rest, others),
            }
        }
        bears(
            common,
            2.0 * common as f64 / long.saturating_add(short).max(1) as f64,
            common as f64 / short.max(1) as f64,
        )
    }

    /// The words of what is said, as typed.
    pub(super) fn words(&self) -> impl Iterator<Item = Key> + '_ {
        let words = self.claim.content().iter().flat_map(|piece| piece.text().split_whitespace());
        words.filter_map(|word| Key::of(word.trim_matches(|letter: char| !letter.is_alphanumeric())))
    }

    /// Questions and refusals to comment settle nothing.
    fn only_asks(&self) -> bool {
        matches!(self.claim.act(), Act::Ask | Act::Decline) || self.statement.asks
    }

    fn piece(&self, start: u32, end: u32) -> Option<Piece<'static>> {
        let (start, end) = (start as usize, end as usize);
        let around = self.claim.content().iter().find(|piece| piece.start() <= start && end <= piece.end())?;
        let words = around.text().get(start.saturating_sub(around.start())..end.saturating_sub(around.start()))?;
        Piece::at(Span::new(start, end)?, words)
    }

    fn term(&self, at: usize) -> Option<Piece<'static>> {
        let term = self.statement.terms.get(at)?;
        self.piece(term.start, term.end)
    }

    fn figure(&self, at: usize) -> Option<Piece<'static>> {
        let quantity = self.statement.quantities.get(at)?;
        self.piece(quantity.start, quantity.end)
    }
}

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

impl Comparer {
    /// A comparer with tables of your own, built on the standard ones: with توج (was crowned) against خاب (was disappointed).
    pub fn with_tables(tables: Tables) -> Self {
        Self { tables, ..Self::default() }
    }

    /// Reads a plain statement with these tables: الجسر مفتوح (the bridge is open).
    pub fn statement(&self, text: &str) -> Statement {
        Statement::read(text, &self.lexicon, &self.tables)
    }

    /// Makes a claim ready to be compared, whatever text it was found in: «الجسر مفتوح» (the bridge is open).
    pub fn subject<'c>(&self, claim: &'c Claim<'c>) -> Subject<'c> {
        let mut statement = Statement::default();
        for piece in claim.content() {
            statement.append(self.statement(piece.text()), piece.start());
        }
        let date = claim.when().and_then(|when| when.date()).map(str::to_owned);
        let name = claim.speaker().name().and_then(|name| name.split_whitespace().last());
        let mut senses: Vec<Key> = statement.terms.iter().map(|term| term.sense).collect();
        senses.sort_unstable();
        let who = if claim.act() == Act::Deny { self.who(claim) } else { Vec::new() };
        Subject { claim, statement, document: 0, date, speaker: name.and_then(Key::of), who, senses }
    }

    fn who(&self, claim: &Claim<'_>) -> Vec<Key> {
        let speaker = claim.speaker();
        let names = speaker.name().into_iter().chain(speaker.role()).map(|words| self.statement(words));
        let terms = names.flat_map(|statement| statement.terms);
        terms.filter(|term| matches!(term.sort, Sort::Place | Sort::Name)).map(|term| term.sense).collect()
    }

    /// How two plain statements stand to each other; see [`relate_statements`](super::relate_statements).
    pub fn relate_statements(&self, a: &Statement, b: &Statement) -> Option<Relation> {
        if a.terms.is_empty() || b.terms.is_empty() {
            return None;
        }
        let evidence = Evidence::of(a, b, &self.tables);
        if evidence.found.matched.is_empty() && evidence.found.opposed.is_empty() {
            return None;
        }
        let [contradicts, supports, none] = Model::statements().probabilities(&evidence);
        let kind = if none >= contradicts.max(supports) {
            return None;
        } else if contradicts > supports {
            RelationKind::Contradicts
        } else {
            RelationKind::Supports
        };
        let probability = contradicts.max(supports);
        Some(Relation {
            a: 0,
            b: 1,
            kind,
            reason: reason(&evidence, kind),
            evidence: Vec::new(),
            confidence: hundredths(probability),
        })
    }

    /// How two claims stand to each other; see [`relate`](super::relate).
    pub fn relate(&self, a: &Subject<'_>, b: &Subject<'_>) -> Option<Relation> {
        self.relate_at((0, a), (1, b))
    }

    /// All relations between claims of one text; see [`compare`](super::compare).
    pub fn compare(&self, claims: &[Claim<'_>]) -> Vec<Relation> {
        let subjects: Vec<Subject<'_>> = claims.iter().map(|claim| self.subject(claim)).collect();
        self.compare_subjects(&subjects)
    }

    /// All relations between claims of several texts, in the order of their positions.
    pub fn compare_subjects(&self, subjects: &[Subject<'_>]) -> Vec<Relation> {
        let mut relations = Vec::new();
        blocks::candidates(subjects, |one, other| {
            if let (Some(a), Some(b)) = (subjects.get(one), subjects.get(other)) {
                relations.extend(self.relate_at((one, a), (other, b)));
            }
        });
        relations
    }

    /// What a claim can be joined on; see [`keys`](super::keys).
    pub fn keys(&self, subject: &Subject<'_>) -> Vec<u64> {
        blocks::keys(&subject.statement)
    }

    fn relate_at(&self, (at_a, a): (usize, &Subject<'_>), (at_b, b): (usize, &Subject<'_>)) -> Option<Relation> {
        let overlaps = |one: &Piece<'_>, other: &Piece<'_>| one.span().overlaps(other.span());
        // A claim and the report of that claim.
        let nested = a.document == b.document
            && a.claim.content().iter().any(|one| b.claim.content().iter().any(|other| overlaps(one, other)));
        let together = a.document == b.document;
        if nested || a.only_asks() || b.only_asks() || !(together || a.may_bear_on(b)) {
            return None;
        }
        let evidence = Evidence::of(&a.statement, &b.statement, &self.tables);
        let settled = !a.statement.supposes && !b.statement.supposes;
        let mut found = find(a, b, &evidence)
            .filter(|_| settled)
            .or_else(|| document::contradiction(a, b, &evidence, &self.tables).filter(|_| together))
            .or_else(|| document::confirmation(a, b, &evidence).filter(|_| together))?;
        if found.kind == RelationKind::Contradicts && a.date.is_some() && b.date.is_some() && a.date != b.date {
            found.kind = RelationKind::Superseded;
        }
        let mut proofs = Vec::new();
        let cue = |subject: &Subject<'_>| Some(subject.claim.cue().piece().clone().into_owned());
        let mut show = |one: Option<Piece<'static>>, other: Option<Piece<'static>>| {
            proofs.extend(one.map(|piece| Proof::new(at_a, piece)));
            proofs.extend(other.map(|piece| Proof::new(at_b, piece)));
        };
        match found.shown {
            Shown::Terms(pairs) => pairs.iter().take(3).for_each(|&(one, other)| show(a.term(one), b.term(other))),
            Shown::Figures(one, other) => show(a.figure(one), b.figure(other)),
            Shown::Cues => show(cue(a), cue(b)),
        }
        Some(Relation {
            a: at_a,
            b: at_b,
            kind: found.kind,
            reason: found.reason,
            evidence: proofs,
            confidence: hundredths(found.confidence),
        })
    }
}

/// Whether so many words in common are enough for anything to be said.
fn bears(matched: usize, overlap: f64, contained: f64) -> bool {
    matched >= 3 && (overlap >= 0.5 || contained >= 0.6 && overlap >= 0.25) || matched >= 2 && overlap >= 0.6
}

/// The rules, the surest first. Where two claims share a topic and no more, nothing is said.
fn find(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> Option<Finding> {
    let found = &evidence.found;
    let matched = found.matched.len();
    let overlap = evidence.measure(measure::OVERLAP);
    let contained = evidence.measure(measure::CONTAINED);
    let closeness = (overlap + contained) / 2.0;
    let same_speaker = a.speaker.is_some() && a.speaker == b.speaker;
    // One's own words are taken back less often than they are said again.
    let bears = bears(matched, overlap, contained);
    let near = bears && (!same_speaker || overlap >= 0.6);
    if !near {
        return None;
    }
    let contradiction = |reason, shown, sure: f64| {
        let confidence = (sure * (0.5 + closeness / 2.0) * in_common(a, b, evidence)).clamp(0.0, 0.98);
        Some(Finding { kind: RelationKind::Contradicts, reason, shown, confidence })
    };
    // A place or a name cannot be denied, only what is said of it.
    let said = |pair: &(usize, usize)| plain(&a.statement, &b.statement, *pair);
    let denied: Vec<(usize, usize)> = found.denied_once.iter().copied().filter(said).collect();
    let undisputed = found.denied_once.is_empty() && found.opposed.is_empty();
    if a.turns_down(b) || b.turns_down(a) {
        return if undisputed { contradiction(Reason::Rejection, Shown::Cues, 0.85) } else { None };
    }
    if a.denies() != b.denies() {
        // Who denies and who says that something did not happen may well agree.
        let other = if a.denies() { b } else { a };
        let affirms = !other.statement.terms.iter().any(|term| term.denied);
        return if undisputed && affirms { contradiction(Reason::Denial, Shown::Cues, 0.9) } else { None };
    }
    if !denied.is_empty() && found.opposed.is_empty() {
        let reason = match () {
            () if same_speaker => Reason::Retraction,
            () if !found.converse.is_empty() => Reason::ConverseDenied,
            () => Reason::OppositePolarity,
        };
        return contradiction(reason, Shown::Terms(denied), 0.85);
    }
    if !found.opposed.is_empty() {
        let sure = found.denied_once.is_empty() && overlap >= 0.4;
        return if sure {
            contradiction(Reason::OppositePredicates, Shown::Terms(found.opposed.clone()), 0.85)
        } else {
            None
        };
    }
    if let Some(&(one, other)) = found.figures_apart.first().filter(|_| found.figures_equal.is_empty()) {
        let sure = overlap >= 0.6;
        return if sure {
            contradiction(Reason::IncompatibleQuantities, Shown::Figures(one, other), 0.8)
        } else {
            None
        };
    }
    if !(overlap >= 0.55 || contained >= 0.75 && matched >= 4) {
        return None;
    }
    let reason = match () {
        () if a.denies() && b.denies() => Reason::SameDenial,
        () if overlap >= 0.8 => Reason::SameWords,
        () if !found.figures_equal.is_empty() => Reason::SameQuantity,
        () => Reason::SameEvent,
    };
    let confidence = ((0.4 + 0.6 * closeness) * in_common(a, b, evidence)).clamp(0.0, 0.98);
    Some(Finding { kind: RelationKind::Supports, reason, shown: Shown::Terms(found.matched.clone()), confidence })
}

/// How much the words in common say: few words, and names alone, are soon the same by chance; so are words that are only relatives of
/// each other, and what is said by another on another day.
fn in_common(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence) -> f64 {
    let words = evidence.found.matched.iter().filter(|pair| plain(&a.statement, &b.statement, **pair)).count() as f64;
    let by_chance = 0.6 * (-words / 2.0).exp();
    let relatives = 1.0 - evidence.measure(measure::AS_TYPED);
    let other_day = a.date.is_some() && b.date.is_some() && a.date != b.date && a.speaker != b.speaker;
    (1.0 - by_chance) * (1.0 - 0.25 * relatives) * if other_day { 0.85 } else { 1.0 }
}

/// Why two plain statements are related, by what the evidence shows most plainly.
fn reason(evidence: &Evidence, kind: RelationKind) -> Reason {
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

fn hundredths(confidence: f64) -> u8 {
    (confidence.clamp(0.0, 1.0) * 100.0).round() as u8
}
