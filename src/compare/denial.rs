//! Which claims of an article a denial answers: what it refers back to, what blames its speaker, what says the same.

use std::sync::LazyLock;

use super::document::{gap, turns_down};
use super::evidence::Evidence;
use super::measure;
use super::negation::Negation;
use super::statement::{Sort, Statement, Term};
use super::subject::Subject;
use crate::claim::{Act, Claim};
use crate::lexicon::hasher::KeySet;
use crate::text::key::Key;

/// Bytes between a claim and the denial that refers back to it.
const NEAR: usize = 160;
/// Words of a denial that says nothing of its own.
const EMPTY: usize = 2;
/// The same with words that say how or when it was denied.
const MANNER: usize = 4;
/// Words behind one that refers back within which the matter is named: الأنباء المتداولة عن بيع المصنع (the reports … of a sale).
const REPORTED: usize = 4;
/// Words that say something within which a rejection says what it turns down.
const ALLEGED: usize = 2;
/// Words at the front of a content, where it says what it says of its matter; further on something else is spoken of.
const FRONT: usize = 8;
/// The same in words that say something.
const FRONT_TERMS: usize = 5;
/// Words within which a saying that is named is called untrue.
const DISMISSED: usize = 24;

/// The words of `data/denials.tsv`.
struct Denials {
    blame: KeySet,
    blame_for: KeySet,
    connection: KeySet,
    reference: KeySet,
    kind: KeySet,
    innocence: KeySet,
    untrue: KeySet,
    truth: KeySet,
    outright: KeySet,
    allegation: KeySet,
    wrong: KeySet,
    knowledge: KeySet,
    proposal: KeySet,
    announces: KeySet,
    names: KeySet,
    light: KeySet,
    saying: KeySet,
}

static DENIALS: LazyLock<Denials> = LazyLock::new(|| {
    let table = include_str!("data/denials.tsv");
    let of = |kind: &str| {
        let lines = table.lines().filter_map(|line| line.split_once('\t'));
        lines.filter(|(known, _)| *known == kind).filter_map(|(_, word)| Key::of(word)).collect()
    };
    Denials {
        blame: of("blame"),
        blame_for: of("blame-for"),
        connection: of("connection"),
        reference: of("reference"),
        kind: of("kind"),
        innocence: of("innocence"),
        untrue: of("untrue"),
        truth: of("truth"),
        outright: of("outright"),
        allegation: of("allegation"),
        wrong: of("wrong"),
        knowledge: of("knowledge"),
        proposal: of("proposal"),
        announces: of("announces"),
        names: of("names"),
        light: of("light"),
        saying: of("saying"),
    }
});

/// أي طلب من هذا النوع (any request of this kind): whether what is denied goes back to something of its kind that was told before.
pub(super) fn is_of_such_a_kind(denier: &Subject<'_>) -> bool {
    denier.statement.terms.iter().any(|term| DENIALS.kind.contains(&term.bare))
}

/// وهو ما نفته واشنطن (which Washington denied): a denial without a content of its own means what was said right before it. What goes on
/// behind the word that refers back says how or when: نفت هذه الأنباء في وقت لاحق (later denied these reports).
pub(super) fn refers_back(first: &Subject<'_>, second: &Subject<'_>) -> bool {
    let refers = |word: Key| DENIALS.reference.contains(&word);
    let empty = || match second.statement.terms.len() {
        _ if names_its_matter(second) => false,
        terms if terms <= EMPTY => second.words().any(refers) || second.words().eq(Key::of("ما")),
        terms => terms <= MANNER && second.words().next().is_some_and(refers),
    };
    second.denies() && gap(first, second).is_some_and(|gap| gap <= NEAR) && empty()
}

/// نفت صحة الأنباء عن بيع المصنع (denied the reports of a sale of the factory): what was reported is told behind the word that refers back.
fn names_its_matter(denier: &Subject<'_>) -> bool {
    let behind = denier.words().skip_while(|&word| !points_back(word)).skip_while(|&word| points_back(word));
    behind.take(REPORTED).skip_while(|word| !DENIALS.names.contains(word)).nth(1).is_some()
}

/// Whether a word stands for what was said before: هذا (this), ذلك (that).
pub(super) fn points_back(word: Key) -> bool {
    DENIALS.reference.contains(&word)
}

/// The word of a denial that is denied: behind أي (any) or قد, or the first that is no name and does not stand for what was said before.
pub(super) fn head(denier: &Subject<'_>) -> Option<usize> {
    let statement = &denier.statement;
    let marked = statement.any.or(statement.done).filter(|&at| at < FRONT_TERMS).unwrap_or(0);
    let mut terms = statement.terms.iter().enumerate().skip(marked);
    terms.find(|(_, term)| is_head(term)).map(|(at, _)| at)
}

fn is_head(term: &Term) -> bool {
    let empty = [&DENIALS.reference, &DENIALS.knowledge, &DENIALS.light].iter().any(|words| words.contains(&term.word));
    !matches!(term.sort, Sort::Place | Sort::Name) && !Negation::passes(term.word) && !empty
}

/// Whether the other tells of what is denied, and not only of what it is about. Any wrong (أي تواطؤ, any collusion) may be what it tells,
/// and any connection (أي صلة) what it judges.
pub(super) fn is_head_told(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let head = head(denier).and_then(|head| denier.statement.terms.get(head));
    head.is_some_and(|head| {
        let judges = matches!(other.claim().act(), Act::Accuse | Act::Opine | Act::Criticise);
        let related = |field: &u16| *field != 0 && other.fields.binary_search(field).is_ok();
        tells(other, head.sense)
            || head.fields.iter().any(related)
            || DENIALS.wrong.contains(&head.word)
            || judges && DENIALS.connection.contains(&head.word)
    })
}

/// أعلن العراق شن غارات (Iraq announced that it had carried out raids) against نفت واشنطن شن غارات (Washington denied having carried out
/// raids): each speaks of its own.
pub(super) fn is_own_act_of_another(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let announces = || Key::of(other.claim().cue().lemma()).is_some_and(|lemma| DENIALS.announces.contains(&lemma));
    let first = |subject: &Subject<'_>| subject.statement.terms.first().map(|term| term.sense);
    denier.speaker != other.speaker
        && head(denier).is_some_and(|head| head < 2)
        && first(denier) == first(other)
        && announces()
        && !other.names(denier)
}

/// قال الوكيل إن اللاعب غاضب، ووصف المدرب الأمر بالكذبة (the agent said that the player was angry; the coach called the matter a lie): what
/// stands right before is called untrue, and nothing else is said.
pub(super) fn calls_untrue(first: &Subject<'_>, second: &Subject<'_>) -> bool {
    let said = first.claim();
    let mut words = second.words();
    second.protests
        && !first.protests
        && !said.negated()
        && !matches!(said.act(), Act::Reject | Act::Deny | Act::Request | Act::Promise)
        && second.statement.terms.len() <= EMPTY.saturating_add(1)
        && gap(first, second).is_some_and(|gap| gap <= NEAR)
        && words.next().is_some_and(|word| DENIALS.reference.contains(&word))
}

/// طالب الفريق بتأجيل المباراة، ورفض الاتحاد هذا الطلب (the team asked that the match be put off; the federation refused this request): what
/// was asked or held right before is turned down without being said again.
pub(super) fn turns_back(first: &Subject<'_>, second: &Subject<'_>) -> bool {
    let (said, answer) = (first.claim(), second.claim());
    let refers = |word: Key| DENIALS.reference.contains(&word) || DENIALS.proposal.contains(&word);
    answer.act() == Act::Reject
        && matches!(said.act(), Act::Request | Act::Promise | Act::Accuse | Act::Welcome | Act::Opine)
        && !answer.negated()
        && !said.negated()
        && second.statement.terms.len() <= EMPTY
        && gap(first, second).is_some_and(|gap| gap <= NEAR)
        && second.words().any(refers)
}

/// تنفي موسكو أي صلة بالهجوم (Moscow denies any connection with the attack) against a claim that blames her. Who is accused of storing
/// poison and denies that he has used it has not denied the accusation.
pub(super) fn denies_blame(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let denied = || denier.statement.terms.iter().filter(|term| !denier.who.contains(&term.sense));
    let same = || match accusation(other) {
        Some(deed) => denied().any(|term| term.sense == deed),
        None => denied().any(|term| tells(other, term.sense)),
    };
    let part = || denier.words().any(|word| DENIALS.connection.contains(&word) || DENIALS.wrong.contains(&word));
    blames(other, denier) && (part() || same())
}

/// رفض الحزب الاتهامات (the party rejected the accusations): who turns down what he is accused of denies it.
pub(super) fn rejects_allegation(claim: &Claim<'_>, statement: &Statement) -> bool {
    let mut first = statement.terms.iter().take(ALLEGED);
    claim.act() == Act::Reject && !claim.negated() && first.any(|term| DENIALS.allegation.contains(&term.word))
}

/// قال خبراء إن الشركة تفضل أقارب المدير، وتنفي الشركة أي تحيز (experts said that the company prefers the manager's relatives; the company
/// denies any bias): any wrong is denied right behind what is told of the denier, unless that is only planned or hoped.
pub(super) fn denies_wrong(denier: &Subject<'_>, other: &Subject<'_>) -> bool {
    let claim = other.claim();
    let mut words = denier.words();
    matches!(claim.act(), Act::State | Act::Opine | Act::Affirm | Act::Criticise)
        && !claim.negated()
        && !other.statement.future
        && gap(other, denier).is_some_and(|gap| gap <= NEAR)
        && words.any(|word| DENIALS.wrong.contains(&word))
        && other.names(denier)
}

/// نفى الوفد أن يكون دفع فدية (the delegation denied that it had paid a ransom) against a claim that somebody paid one, however much else
/// either says: the first word that is denied, and two more; or that word alone right behind the claim.
pub(super) fn denies_deed(denier: &Subject<'_>, other: &Subject<'_>, evidence: &Evidence) -> bool {
    let claim = other.claim();
    let alleges = !matches!(claim.act(), Act::Reject | Act::Request | Act::Promise) && !claim.negated();
    let mut terms = denier.statement.terms.iter().filter(|term| !Negation::passes(term.word) && !refers(term));
    let deed = terms.next().filter(|term| {
        let empty = [&DENIALS.connection, &DENIALS.knowledge];
        term.sort == Sort::Plain && !empty.iter().any(|words| words.contains(&term.word))
    });
    let told = |deed: &Term| other.statement.terms.iter().any(|term| term.sense == deed.sense);
    alleges
        && deed.is_some_and(told)
        && (evidence.found.matched.len() >= 3 || gap(other, denier).is_some_and(|gap| gap <= NEAR))
        && !other.statement.terms.iter().any(|term| term.denied)
}

fn refers(term: &Term) -> bool {
    points_back(term.word)
}

/// What somebody is accused of: the first word behind those that may name him.
fn accusation(other: &Subject<'_>) -> Option<Key> {
    let names = |term: &&Term| matches!(term.sort, Sort::Place | Sort::Name);
    let deed = other.statement.terms.iter().find(|term| !names(term))?;
    (other.claim().act() == Act::Accuse).then_some(deed.sense)
}

/// روسيا لم تخزن السم (Russia has not stored the poison), said for Russia, against a claim that names her and says the same of her: who
/// says outright that he has not done something answers who says that he has. The word that is denied, on both sides.
pub(super) fn denies_of_itself(denier: &Subject<'_>, other: &Subject<'_>) -> Option<(usize, usize)> {
    if turns_down(denier) || turns_down(other) || denier.claim().negated() || other.claim().negated() {
        return None;
    }
    let plain = |term: &Term| !term.common && term.sort != Sort::Place;
    let leading = denier.outright.and_then(|at| Some((at, denier.statement.terms.get(at)?)));
    let (at, denied) = leading.filter(|(_, term)| plain(term) && other.names(denier))?;
    let said = |term: &Term| term.sense == denied.sense && !term.denied && plain(term);
    Some((at, other.statement.terms.iter().position(said)?))
}

/// The first word that is denied outright, by a negator of verbs right before it: لم تخزن (has not stored).
pub(super) fn outright(claim: &Claim<'_>, statement: &Statement) -> Option<usize> {
    let negated = |term: &Term| {
        let start = term.start as usize;
        let piece = claim.content().iter().find(|piece| (piece.start()..piece.end()).contains(&start));
        let before = piece.and_then(|piece| piece.text().get(..start.saturating_sub(piece.start())));
        let word = before.and_then(|before| before.split_whitespace().last());
        word.and_then(Key::of).is_some_and(|word| DENIALS.outright.contains(&word))
    };
    statement.terms.iter().take(FRONT_TERMS).position(|term| term.denied && negated(term))
}

fn tells(subject: &Subject<'_>, sense: Key) -> bool {
    subject.statement.terms.iter().any(|term| term.sense == sense)
}

/// قالت موسكو إنه لا علاقة لها بالهجوم (Moscow said that she had nothing to do with the attack), وصفت الاتهامات بالباطلة (called the
/// accusations baseless): nobody has denied, but against a claim that blames the speaker it is a denial.
pub(super) fn turns_blame_away(one: &Subject<'_>, other: &Subject<'_>) -> bool {
    let said = other.claim();
    let alleges = !matches!(said.act(), Act::Reject | Act::Deny | Act::Request | Act::Promise) && !said.negated();
    let affirms = || !other.statement.terms.iter().any(|term| term.denied);
    one.protests && !other.protests && !other.denies() && alleges && affirms() && blames(other, one)
}

/// Whether a claim blames somebody who is named as the speaker of another is, or the speaker's country.
pub(super) fn blames(other: &Subject<'_>, speaker: &Subject<'_>) -> bool {
    (other.claim().act() == Act::Accuse || blamed(other)) && other.names(speaker)
}

fn blamed(other: &Subject<'_>) -> bool {
    let next = other.words().skip(1).map(Some).chain([None]);
    other.words().zip(next).any(|(word, next)| {
        DENIALS.blame.contains(&word) || DENIALS.blame_for.contains(&word) && next.is_some() && next == Key::of("عن")
    })
}

/// Whether a claim whose act is no denial says right away that the speaker has done nothing, or that what is said of him is untrue:
/// لا علاقة لنا (we have nothing to do with it), لم نرتكب (we did not commit), هذا هراء (this is nonsense), لا أساس لها (baseless).
pub(super) fn protests(claim: &Claim<'_>, statement: &Statement) -> bool {
    let tells = !matches!(claim.act(), Act::Request | Act::Ask | Act::Decline | Act::Accuse | Act::Deny);
    let untrue = || {
        let words = claim.content().iter().flat_map(|piece| piece.text().split_whitespace()).take(FRONT);
        words.into_iter().any(|word| bare(word).any(|word| DENIALS.untrue.contains(&word)))
    };
    let front = || statement.terms.iter().take(FRONT_TERMS);
    let denied = |term: &Term| {
        // غير مسؤول is irresponsible more often than innocent.
        let words = [&DENIALS.connection, &DENIALS.blame, &DENIALS.truth];
        term.denied && words.iter().any(|words| words.contains(&term.word))
    };
    let innocent = |term: &Term| !term.denied && DENIALS.innocence.contains(&term.word);
    tells && !claim.negated() && (front().any(|term| denied(term) || innocent(term)) || untrue() || dismisses(claim))
}

/// القول إن المصنع لوث البئر هراء (to say that the factory has fouled the well is nonsense): a saying is named first, and is called untrue at last.
fn dismisses(claim: &Claim<'_>) -> bool {
    let mut words = claim.content().iter().flat_map(|piece| piece.text().split_whitespace());
    let said = words.next().is_some_and(|word| bare(word).any(is_saying));
    said && words.take(DISMISSED).any(|word| bare(word).any(|word| DENIALS.untrue.contains(&word)))
}

fn is_saying(word: Key) -> bool {
    DENIALS.allegation.contains(&word) || DENIALS.saying.contains(&word)
}

/// Whether one calls untrue what the other says, and says what it is: most words of its matter, three at least, are words of the other, and so
/// is the first that is no name.
pub(super) fn calls_the_same_untrue(one: &Subject<'_>, other: &Subject<'_>) -> bool {
    let said = other.claim();
    let alleges = !matches!(said.act(), Act::Reject | Act::Deny | Act::Request | Act::Promise) && !said.negated();
    if !one.protests || other.protests || other.denies() || !alleges || !dismisses(one.claim()) {
        return false;
    }
    let judges = |word: Key| is_saying(word) || DENIALS.untrue.contains(&word);
    let matter = || one.statement.terms.iter().filter(|term| !judges(term.word) && !judges(term.bare));
    let told = matter().filter(|term| tells(other, term.sense)).count();
    let head = matter().find(|term| term.sort == Sort::Plain);
    head.is_none_or(|head| tells(other, head.sense))
        && told >= 3
        && told.saturating_mul(5) >= matter().count().saturating_mul(3)
}

/// A word as typed, and without what may stand in front of it: بالباطلة (as the baseless ones) is باطلة.
fn bare(word: &str) -> impl Iterator<Item = Key> + '_ {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let rests = ["بال", "ال", "ب", "و"].iter().filter_map(|prefix| word.strip_prefix(prefix));
    [word].into_iter().chain(rests).filter_map(Key::of)
}

/// What one denies, another holds possible: نفى أن يكون المصدر مختبرا (denied that the source was a laboratory) / قد يكون (it may be).
/// A denial of few words has its first word in common, too, which is what is denied: نفى مقتل عناصره في الجبل (denied that members of it
/// were killed in the mountains).
pub(super) fn denies_the_same(denier: &Subject<'_>, other: &Subject<'_>, evidence: &Evidence) -> bool {
    let affirms = !other.statement.terms.iter().any(|term| term.denied) && evidence.found.opposed.is_empty();
    let matched = evidence.found.matched.len();
    affirms
        && (matched >= 3 && evidence.measure(measure::CONTAINED) >= 0.5 && is_head_told(denier, other)
            || matched >= 2 && other.claim().act() != Act::Reject && names_the_deed(denier, other, matched))
}

/// Whether the first word that is denied is one of the other claim, and most of the denial.
fn names_the_deed(denier: &Subject<'_>, other: &Subject<'_>, matched: usize) -> bool {
    let mut terms = denier.statement.terms.iter().filter(|term| !Negation::passes(term.word) && !refers(term));
    let Some(first) = terms.next() else { return false };
    let own = terms.count().saturating_add(1);
    let empty = [&DENIALS.connection, &DENIALS.blame].iter().any(|words| words.contains(&first.word));
    let said = matches!(first.sort, Sort::Plain) && !empty;
    said && matched.saturating_mul(5) >= own.saturating_mul(3)
        && other.statement.terms.iter().any(|term| term.sense == first.sense)
}
