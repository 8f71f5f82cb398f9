//! Contents behind the preposition of their verb, where what stands between cannot be read as a subject to its end: ورحبت الحكومة وحليفتها المملكة
//! بالقرار (the government and its ally, the kingdom, welcomed the decision).

use super::cue::{self, Cue};
use super::nominal::governed::may_carry_bi;
use super::nominal::object;
use super::noun_phrase::{Head, NounPhrase, Reach, is_verb, noun_phrase};
use super::subject::{self, Subject};
use super::{Clause, Content, Context, Source, circumstance, clause};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, Reading, Words};
use crate::text::token::TokenKind;

/// The preposition stands at most this many words behind its verb.
const FAR: usize = 18;
/// Where commas enclose more about the subject, at most this many.
const FARTHER: usize = 36;

/// The clause of a verb behind which somebody stands and, further on, the preposition that it governs.
pub(super) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let at = reading.at(cue.index);
    // طلب فرنسي بالتحقيق: at the head of a line the noun.
    let noun = cue.index == context.line.0
        && at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
        && !at.has(Proclitics::WA.with(Proclitics::FA));
    if lemma.ambiguous
        || cue.negated
        || cue.is_passive()
        || cue.form.number != Number::Singular
        || at.pronoun().is_some()
        || noun
    {
        return None;
    }
    near(context, cue, limit).or_else(|| behind_comma(context, cue, limit))
}

/// The same with nothing but words between.
fn near(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    // اعترفت الدولة رسميا باستقلال جارتها (officially recognised its neighbour's independence)
    if !is_prepositional(lemma) || lemma.act == Act::Admit {
        return None;
    }
    let governed = lemma.frames.prepositions();
    let words = reading.words(cue.index + 1, limit.min(cue.index + FAR));
    let found = (words.first + 1..words.end)
        .take_while(|&index| index == words.first + 1 || goes_on(reading.at(index.saturating_sub(1))))
        .filter(|&index| is_its_own(reading.at(index), governed));
    let mut behind = found.clone();
    let first = behind.next()?;
    // أشاد مدرب الفريق الفائز بالكأس بالحارس: the preposition of an adjective, where the verb's own follows.
    let adjective = reading.at(first.saturating_sub(1));
    let found = behind.next().filter(|_| adjective.is(Classes::ADJECTIVE) && adjective.is_definite()).unwrap_or(first);
    let phrase = somebody(words, cue, lemma, found)?;
    built(context, cue, phrase, reading.words(found, limit))
}

/// أشاد حداد، الذي يقود فريقه منذ عام، بقوة الدفاع (Haddad, who has led his team for a year, praised the strength of the defence), واعترف سامي (19 عاما) وهو طالب
/// سابق في المدرسة، بأنه: right behind a comma, whatever is told of the subject before it.
fn behind_comma(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let governed = lemma.frames.prepositions();
    if !lemma.frames.iter().any(|frame| matches!(frame, Frame::Prepositional(_) | Frame::PersonThen(_))) {
        return None;
    }
    let words = reading.words(cue.index + 1, limit.min(cue.index + FARTHER));
    let comma = (words.first + 2..words.end)
        .take_while(|&index| is_aside(reading, index))
        .filter(|&index| reading.kind(index) == TokenKind::Comma)
        .find(|&index| {
            let at = reading.at(index + 1);
            let other = Classes::SOURCE_PHRASE | Classes::OCCASION | Classes::DEMONSTRATIVE;
            is_its_own(at, governed)
                && !at.is(other)
                && at.pronoun().is_none()
                && !at.has(Proclitics::WA.with(Proclitics::FA))
                && !circumstance::is_for_his_part(reading.words(index + 1, limit))
        })?;
    let reach = Reach { governed, ..Reach::BOUNDED };
    let (rest, phrase) = noun_phrase(reach)(Words { end: comma, ..words }).ok()?;
    // What stands between begins as more about the subject does.
    let more = rest.peek().is_none_or(|at| {
        matches!(at.kind(), TokenKind::Comma | TokenKind::OpenParenthesis)
            || at.is(Classes::RELATIVE | Classes::PRONOUN | Classes::PREPOSITION | Classes::TITLE | Classes::TIME)
    });
    let fits =
        phrase.head != Head::Thing && subject::agrees(cue, &phrase) && !subject::is_bare_object(reading, &phrase);
    if !more || !fits {
        return None;
    }
    built(context, cue, phrase, reading.words(comma + 1, limit))
}

/// Whether the word may stand in what is told of the subject: no word of another clause that says something.
fn is_aside(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    match at.kind() {
        TokenKind::Word => {
            let relative = reading.at(index.saturating_sub(1)).is(Classes::RELATIVE);
            !at.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE)
                && (relative || cue::finite(reading, index).is_none())
        }
        TokenKind::Comma
        | TokenKind::Number
        | TokenKind::Hyphen
        | TokenKind::Slash
        | TokenKind::OpenParenthesis
        | TokenKind::CloseParenthesis
        | TokenKind::OpenQuote
        | TokenKind::CloseQuote => true,
        _ => false,
    }
}

/// Whether the word is or carries a preposition that the verb governs, and is no circumstance.
fn is_its_own(at: At<'_>, governed: [Option<Preposition>; 2]) -> bool {
    circumstance::governed(at, governed)
        && circumstance::preposition(at) != Some(Preposition::Fi)
        && !at.is(Classes::CIRCUMSTANTIAL | Classes::TIME | Classes::ADVERB)
}

fn built(context: &Context<'_, '_>, cue: &Cue, phrase: NounPhrase, rest: Words<'_>) -> Option<Clause> {
    let (content, act, rule) = object::content(context, cue, rest, false)?;
    let subject = Subject::at(cue.index, Source::Named(phrase));
    let mut built = clause::build(context, cue, subject, Content::From(content), rule);
    built.act = act;
    Some(built)
}

/// Who stands right behind the verb, before the preposition at `end`.
fn somebody(words: Words<'_>, cue: &Cue, lemma: &Lemma, end: usize) -> Option<NounPhrase> {
    let first = words.peek()?;
    if !goes_on(first)
        || first.is(Classes::PREPOSITION | Classes::TIME | Classes::ADVERB)
        || first.has(ATTACHED)
        || may_carry_bi(first)
    {
        return None;
    }
    let words = Words { end, ..words };
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(words).ok()?;
    let fits = subject::agrees(cue, &phrase) && !subject::is_bare_object(words.reading, &phrase);
    match phrase.head {
        // تتخوف الأسواق من (the markets fear): whoever feels something is no thing.
        Head::Thing if lemma.act == Act::Express => fits.then_some(NounPhrase { head: Head::Group, ..phrase }),
        Head::Thing => None,
        _ => fits.then_some(phrase),
    }
}

/// Whether the verb takes its content behind a preposition, and nobody whom it is said to before it.
fn is_prepositional(lemma: &Lemma) -> bool {
    // كشفت الشركة النقاب عن (lifted the veil on): a verb with an object of its own.
    let object = lemma.governs(Frame::Noun) && lemma.act != Act::Express;
    lemma.frames.iter().any(|frame| matches!(frame, Frame::Prepositional(_)))
        && !object
        && !lemma
            .frames
            .iter()
            .any(|frame| matches!(frame, Frame::PersonThen(_) | Frame::PersonAfter(_) | Frame::PersonThat))
}

const ATTACHED: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA).with(Proclitics::WA);

/// Whether the word may stand between the verb and its preposition.
fn goes_on(at: At<'_>) -> bool {
    let other = Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::CONJUNCTION | Classes::ADVERSATIVE;
    (at.is_word() || matches!(at.kind(), TokenKind::Number | TokenKind::Hyphen)) && !at.is(other) && !is_verb(at)
}
