//! Compares claims with given tables, over several documents and their dates.

use std::sync::Arc;

use super::apart;
use super::blocks;
use super::bounds::Comparison;
use super::camp::{self, Answer};
use super::company::{self, Members};
use super::denial;
use super::document;
use super::evidence::Evidence;
use super::model::Model;
use super::paraphrase::{self, Measured};
use super::relation::{Proof, Reason, Relation, RelationKind};
use super::rules::{Finding, Shown, find, reason};
use super::statement::{Sort, Statement};
use super::stem::stem;
use super::subject::Subject;
use super::tables::Tables;
use crate::claim::{Act, Claim, Piece};
use crate::lexicon::SharedLexicon;
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
    tables: Arc<Tables>,
}

impl Default for Comparer {
    fn default() -> Self {
        Self { lexicon: SharedLexicon::default(), tables: Tables::shared() }
    }
}

impl Comparer {
    /// A comparer with tables of your own, built on the standard ones: with توج (was crowned) against خاب (was disappointed).
    pub fn with_tables(tables: Tables) -> Self {
        Self { tables: Arc::new(tables), ..Self::default() }
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
        let name = claim.speaker().name().and_then(|name| name.split_whitespace().last());
        let date = claim.when().and_then(|when| when.date()).map(str::to_owned);
        let mut senses: Vec<(Key, bool)> = statement.terms.iter().map(|term| (term.sense, term.common)).collect();
        senses.sort_unstable();
        let protests = denial::protests(claim, &statement);
        let outright = denial::outright(claim, &statement);
        let denies = claim.act() == Act::Deny && !claim.negated() || denial::rejects_allegation(claim, &statement);
        let named = denies || matches!(claim.act(), Act::Deny | Act::Request) || protests || outright.is_some();
        let who = if named { self.who(claim) } else { Vec::new() };
        let mut fields: Vec<u16> =
            statement.terms.iter().flat_map(|term| term.fields).filter(|&field| field > 0).collect();
        fields.sort_unstable();
        fields.dedup();
        let mut bare: Vec<Key> = statement.terms.iter().map(|term| term.bare).collect();
        bare.sort_unstable();
        let speaker = name.and_then(Key::of);
        let cue = paraphrase::told_by_cue(claim).and_then(|lemma| stem(lemma, &self.lexicon));
        let cue = cue.map(|stem| self.tables.sense(stem.root));
        Subject {
            claim,
            statement,
            document: None,
            date,
            speaker,
            who,
            cue,
            denies,
            protests,
            outright,
            fields,
            bare,
            senses,
        }
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
        let reason = reason(&evidence, kind);
        if kind == RelationKind::Contradicts && !may_contradict(a, b, &evidence, reason) {
            return None;
        }
        let probability = contradicts.max(supports);
        Some(Relation { a: 0, b: 1, kind, reason, evidence: Vec::new(), confidence: hundredths(probability) })
    }

    /// What speaks for two claims of one text saying the same, by the names of the table of weights: for finding out why, and for
    /// fitting other weights. Empty where they share nothing, cannot say the same or contradict each other: الجسر مفتوح (the bridge is
    /// open) / الموسم جيد (the season is good).
    ///
    /// ```
    /// use isnad::compare::Comparer;
    ///
    /// let claims = isnad::extract("قال الوزير إن الجسر مفتوح. وقال المحافظ إن الجسر مفتوح."); // "the bridge is open … is open"
    /// let comparer = Comparer::default();
    /// let [first, second] = [0, 1].map(|number| comparer.subject(&claims[number]).in_document(0));
    /// assert!(comparer.paraphrase(&first, &second).contains(&("contained", 1.0)));
    /// ```
    pub fn paraphrase(&self, a: &Subject<'_>, b: &Subject<'_>) -> Measured {
        self.measures(a, b, None).unwrap_or_default()
    }

    /// The same for all pairs of claims of one text, with what the other claims of the text show of the two: that no other claim says a word
    /// that they say. Pairs that say nothing to each other are left out.
    ///
    /// ```
    /// use isnad::compare::Comparer;
    ///
    /// let text = "قال الوزير إن الجسر مفتوح. وقال المحافظ إن الجسر مفتوح. وقال الصياد إن الموسم جيد."; // "the bridge is open … the season"
    /// let claims = isnad::extract(text);
    /// let comparer = Comparer::default();
    /// let subjects: Vec<_> = claims.iter().map(|claim| comparer.subject(claim).in_document(0)).collect();
    /// let pairs = comparer.paraphrases(&subjects);
    /// assert_eq!(pairs.len(), 1);
    /// let (pair, measures) = &pairs[0];
    /// assert_eq!(*pair, (0, 1));
    /// assert!(measures.contains(&("word-of-these-two", 1.0)));
    /// ```
    pub fn paraphrases(&self, subjects: &[Subject<'_>]) -> Vec<((usize, usize), Measured)> {
        let members = company::members(subjects);
        let mut pairs = Vec::new();
        blocks::candidates(subjects, |one, other| {
            if let (Some(a), Some(b)) = (subjects.get(one), subjects.get(other)) {
                let measures = self.measures(a, b, company::both(&members, (one, a), (other, b)));
                pairs.extend(measures.map(|measures| ((one, other), measures)));
            }
        });
        pairs
    }

    fn measures(&self, a: &Subject<'_>, b: &Subject<'_>, company: Option<Members<'_>>) -> Option<Measured> {
        let (evidence, _) = self.by_rules(a, b).filter(|(_, rule)| a.is_beside(b) && may_support(rule.as_ref()))?;
        let measures = document::measures(a, b, &evidence, company)?;
        Some(paraphrase::MEASURES.into_iter().zip(measures).collect())
    }

    /// How two claims stand to each other; see [`relate`](super::relate).
    pub fn relate(&self, a: &Subject<'_>, b: &Subject<'_>) -> Option<Relation> {
        self.relate_at((0, a), (1, b), None).map(|(relation, _)| relation)
    }

    /// All relations between claims of one text; see [`compare`](super::compare).
    pub fn compare(&self, claims: &[Claim<'_>]) -> Vec<Relation> {
        let subjects: Vec<Subject<'_>> = claims.iter().map(|claim| self.subject(claim).in_document(0)).collect();
        self.compare_subjects(&subjects)
    }

    /// All relations between claims of several texts, in the order of their positions. [`Comparer::comparison`] says, too, what was left out:
    /// of الجسر مفتوح (the bridge is open) and الجسر مغلق (the bridge is closed) nothing.
    pub fn compare_subjects(&self, subjects: &[Subject<'_>]) -> Vec<Relation> {
        self.comparison(subjects).into_relations()
    }

    /// The same, with the bounds that were met: words beyond those that are read of a claim, keys of too many claims. Two claims that say
    /// الجسر مفتوح (the bridge is open) meet none.
    pub fn comparison(&self, subjects: &[Subject<'_>]) -> Comparison {
        let members = company::members(subjects);
        let (mut relations, mut answers) = (Vec::new(), Vec::new());
        let left_out = blocks::candidates(subjects, |one, other| {
            if let (Some(a), Some(b)) = (subjects.get(one), subjects.get(other))
                && let Some((relation, answer)) =
                    self.relate_at((one, a), (other, b), company::both(&members, (one, a), (other, b)))
            {
                relations.push(relation);
                answers.extend(answer);
            }
        });
        camp::support(subjects, answers, &mut relations);
        Comparison::new(relations, subjects, left_out)
    }

    /// What a claim can be joined on, in rising order; see [`keys`](super::keys). Claims of one document, where it has been told
    /// ([`Subject::in_document`]), share a key for that: «ونفى ذلك» (and he denied that) has no word of what it denies.
    pub fn keys(&self, subject: &Subject<'_>) -> Vec<u64> {
        let mut keys = blocks::keys(&subject.statement);
        if let Some(document) = subject.document {
            keys.push(blocks::document_key(document));
            keys.sort_unstable();
        }
        keys
    }

    /// What two claims have in common, and what the rules say of them; `None` where they are not to be compared.
    fn by_rules(&self, a: &Subject<'_>, b: &Subject<'_>) -> Option<(Evidence, Option<Finding>)> {
        let together = a.is_beside(b);
        // A question is no statement, but a clause of one may stand in what is said again: سواء شارك أم لا (whether he takes part or not).
        let asks = a.statement.asks || b.statement.asks;
        if a.only_asks() || b.only_asks() || asks && !together || !(together || a.may_bear_on(b)) || a.holds(b) {
            return None;
        }
        let mut evidence = Evidence::of(&a.statement, &b.statement, &self.tables);
        evidence.keep_written_opposites(&a.statement, &b.statement, &self.tables);
        if asks {
            return Some((evidence, None));
        }
        let settled = !a.statement.supposes && !b.statement.supposes;
        // What two suppose in the same words they both say.
        let alike = a.statement.supposes == b.statement.supposes;
        let says = |found: &Finding| settled || alike && found.reason == Reason::SameWords;
        let found = || {
            find(a, b, &evidence, &self.tables)
                .filter(|found| says(found) && (together || found.confidence >= least(found.kind)))
                .filter(|found| together || apart::holds(a, b, &evidence, found))
        };
        let found = (if together { document::dismissal(a, b) } else { None })
            .or_else(found)
            .or_else(|| document::contradiction(a, b, &evidence, &self.tables).filter(|_| together));
        Some((evidence, found))
    }

    fn relate_at(
        &self,
        (at_a, a): (usize, &Subject<'_>),
        (at_b, b): (usize, &Subject<'_>),
        company: Option<Members<'_>>,
    ) -> Option<(Relation, Option<Answer>)> {
        let (evidence, rule) = self.by_rules(a, b)?;
        let found = if a.is_beside(b) && may_support(rule.as_ref()) {
            document::paraphrase(a, b, &evidence, rule, company)
        } else {
            rule
        };
        let mut found = found?;
        if found.kind == RelationKind::Contradicts && superseded(a, b, found.reason) {
            found.kind = RelationKind::Superseded;
        }
        let answer = camp::answer((at_a, a), (at_b, b), &found);
        let sure = bounded(a, b, &evidence, &found);
        let mut proofs = Vec::new();
        let cue = |subject: &Subject<'_>| Some(subject.claim.cue().piece().clone().into_owned());
        let mut show = |one: Option<Piece<'static>>, other: Option<Piece<'static>>| {
            proofs.extend(one.map(|piece| Proof::new(at_a, piece)));
            proofs.extend(other.map(|piece| Proof::new(at_b, piece)));
        };
        match found.shown {
            Shown::Terms(pairs) => pairs.iter().take(3).for_each(|&(one, other)| show(a.term(one), b.term(other))),
            Shown::Figures(one, other) => show(a.figure(one), b.figure(other)),
            Shown::Cues if evidence.found.matched.is_empty() => show(cue(a), cue(b)),
            Shown::Cues => {
                // A denial shows who denies, a rejection what was done that is rejected, too: طالب (demanded) / رفض (turned down).
                let tells = |subject: &Subject<'_>| found.reason == Reason::Rejection || document::turns_down(subject);
                show(Some(a).filter(|_| tells(a)).and_then(cue), Some(b).filter(|_| tells(b)).and_then(cue));
                evidence.found.matched.iter().take(2).for_each(|&(one, other)| show(a.term(one), b.term(other)));
            }
        }
        let (kind, reason) = (found.kind, found.reason);
        let relation = Relation { a: at_a, b: at_b, kind, reason, evidence: proofs, confidence: hundredths(sure) };
        Some((relation, answer))
    }
}

/// How sure a relation is, given how sure its claims are: who has not said it confirms nothing.
fn bounded(a: &Subject<'_>, b: &Subject<'_>, evidence: &Evidence, found: &Finding) -> f64 {
    let weaker = f64::from(a.claim.confidence().min(b.claim.confidence()));
    let sides = found.kind == RelationKind::Supports && evidence.has_other_sides(&a.statement, &b.statement);
    let most = if sides { OTHER_SIDES } else { 1.0 };
    found.confidence.min(weaker + MORE_THAN_WEAKER).min(most)
}

/// By so much may a relation be surer than the weaker of its claims.
const MORE_THAN_WEAKER: f64 = 0.2;
/// How sure at most it is that two say the same who name other sides: بين الشمال والجنوب (between North and South), بين الشمال والغرب.
const OTHER_SIDES: f64 = 0.75;

/// Words in common without which the wording of two plain statements alone makes no contradiction.
const IN_COMMON: usize = 2;

/// Whether two plain statements can collide: neither asks nor stands under a condition, and where no word in particular is at odds, they have more than
/// one in common. القط نائم (the cat is asleep) does not bear on الكلب نائم (the dog is asleep).
fn may_contradict(a: &Statement, b: &Statement, evidence: &Evidence, reason: Reason) -> bool {
    let settled = [a, b].iter().all(|statement| !statement.asks && !statement.conditional);
    let (by_words, in_common) = (reason != Reason::Wording, evidence.found.matched.len());
    settled && (by_words || in_common >= IN_COMMON)
}

/// Whether what one said may no longer have held when the other spoke. An answer to what was said does not tell of another state; but who
/// says that nothing was received speaks of the time until then.
fn superseded(a: &Subject<'_>, b: &Subject<'_>, reason: Reason) -> bool {
    let (Some(ours), Some(theirs)) = (&a.date, &b.date) else { return false };
    let earlier = if ours <= theirs { a } else { b };
    let early = reason == Reason::ConverseDenied && document::says_no(earlier);
    ours != theirs && (!reason.answers() || early)
}

/// Whether the rules leave it open that one claim says what the other says.
fn may_support(rule: Option<&Finding>) -> bool {
    rule.is_none_or(|found| found.kind == RelationKind::Supports)
}

fn hundredths(confidence: f64) -> u8 {
    (confidence.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// What is less sure between claims of different documents is not told: mostly they share a topic and no more.
const fn least(kind: RelationKind) -> f64 {
    match kind {
        RelationKind::Supports => 0.6,
        _ => 0.5,
    }
}
