//! Verbs that say something of a noun only where it is told who says it: تحدثت مصادر عن وقوع اشتباكات (sources spoke of clashes),
//! أظهرت الدراسة تراجع الأسعار (the study showed a fall in prices).

use super::governed::noun;
use crate::claim::{Act, Rule};
use crate::grammar::Source;
use crate::grammar::noun_phrase::{Head, has_noun_shape};
use crate::grammar::subject::Subject;
use crate::grammar::wording::{EVENTS, PICTURES, TOPICS, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Preposition, Proclitics};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// Whose its pronoun is stands at most so many words before an estimate.
const NEAR: usize = 3;
/// Words between the object of an estimate and its number.
const ESTIMATE: usize = 12;

/// The content of a verb that says something of a noun only where it is told who says it.
pub(in crate::grammar) fn of_named(lemma: &Lemma, subject: &Subject, words: Words<'_>) -> Option<(usize, Act, Rule)> {
    if lemma.does(Behaviour::TALKS) && matches!(subject.source, Source::Same(_)) {
        return event(words, is_surely_event).map(|event| (event, lemma.act, Rule::VerbSubjectNoun));
    }
    let Source::Named(phrase) = subject.source else { return None };
    // تحدثت مصادر عن وقوع اشتباكات (sources spoke of clashes): what happened, as those tell who are no named person; he talks about topics.
    if lemma.does(Behaviour::TALKS) {
        let many = phrase.name.is_none() && phrase.number == Some(Number::Plural);
        let open = many || !matches!(phrase.head, Head::Person | Head::Thing);
        let event = event(words, |at| open || is_surely_event(at))?;
        return Some((event, lemma.act, Rule::VerbSubjectNoun));
    }
    // النتائج أظهرت "ارتفاعا" في الأسعار (the results showed "a rise" in prices): what a text shows may begin in quotation marks.
    let quoted = words.peek().filter(|at| at.kind() == TokenKind::OpenQuote && phrase.head == Head::Document);
    if let Some(open) = quoted.filter(|open| {
        let noun = words.reading.at(open.index + 1);
        lemma.governs(Frame::Shown) && noun.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
    }) {
        return Some((open.index, lemma.act, Rule::VerbSubjectNoun));
    }
    let shaped = |at: At<'_>| at.is_unknown() && has_noun_shape(at);
    // قدرت المنظمة عدد السكان بنحو مليون (put the number of inhabitants at about a million)
    let first = words.peek().filter(|&at| {
        at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
            || shaped(at)
            || at.is(Classes::QUANTIFIER) && at.str().contains("عدد")
    })?;
    let pictures =
        || (phrase.first..phrase.end).any(|index| has(PICTURES, words.reading.str(index).trim_start_matches('و')));
    let tells = || phrase.head == Head::Document && !pictures();
    // قدرت المنظمة الخسائر بنحو مليون دولار: the number stands behind ب, alone or with "about".
    let number = |index: usize| {
        let at = words.reading.at(index);
        (at.has(Proclitics::BI) || at.is(Classes::PREPOSITION) && at.begins("ب"))
            && (at.is(Classes::NUMERAL)
                // بما بين 15 و20 مليون (at between 15 and 20 million)
                || at.spells("بما") && words.reading.kind(index + 2) == TokenKind::Number
                || (index + 1..index + 3).any(|next| {
                    words.reading.kind(next) == TokenKind::Number || words.reading.at(next).is(Classes::NUMERAL)
                }))
    };
    // وتفيد التقارير بوقوع هجوم (reports tell of an attack): a text says what stands behind the preposition of the verb.
    let behind_bi = tells() && lemma.governs(Frame::Shown) && lemma.governs(Frame::Prepositional(Preposition::Bi));
    if behind_bi && first.has(Proclitics::BI) && first.pronoun().is_none() {
        return Some((first.index, lemma.act, Rule::VerbSubjectNoun));
    }
    let said = lemma.frames.iter().any(|frame| match frame {
        // أظهرت الدراسة تراجع الأسعار: what happens, as a text or its figures show it.
        Frame::Shown => tells() && !first.is_definite() && !first.is(Classes::QUANTIFIER),
        Frame::Estimated => {
            // يقدر عدد السكان بمليون (the number of inhabitants is put at a million): a passive.
            let counted = spells!(words.reading.at(phrase.first), "عدد" | "أعداد" | "عددهم" | "عددها");
            // صفقة قدرت قيمتها بمليون (a deal whose value was put at a million)
            let its_own = first.pronoun().is_some() && words.first > phrase.end + NEAR;
            phrase.head != Head::Document
                && !counted
                && !its_own
                && (first.index + 1..words.end.min(first.index + ESTIMATE)).any(number)
        }
        _ => false,
    });
    noun(words).filter(|_| said).map(|content| (content, lemma.act, Rule::VerbSubjectNoun))
}

/// What is told of behind عن, if it has happened, is possible or is counted, and `accept` accepts its first word.
fn event(words: Words<'_>, accept: impl Fn(At<'_>) -> bool) -> Option<usize> {
    let about = words.peek().filter(|at| at.spells("عن"))?;
    let event = words.from(about.index + 1).peek().filter(|&at| {
        (is_surely_event(at) || is_many(at) || at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::OCCASION))
            && !at.is_definite()
            && at.pronoun().is_none()
            && !at.is(Classes::ADJECTIVE)
            && !has(TOPICS, at.str())
    })?;
    accept(event).then_some(event.index)
}

/// بضعة آلاف (some thousands)
fn is_many(at: At<'_>) -> bool {
    at.is(Classes::NUMERAL) || spells!(at, "بضعة" | "بضع" | "عشرات" | "مئات" | "آلاف" | "ملايين")
}

/// وجود، مقتل، احتمال: what nobody talks about without saying it; مشاريع and عشرات المشاكل are what a talk may be about.
fn is_surely_event(at: At<'_>) -> bool {
    has(EVENTS, at.str())
}
