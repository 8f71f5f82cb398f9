//! Who issued, published or carried what is said: بيان أصدرته الوزارة (a statement that the ministry issued).

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach};
use super::wording::{PUBLISHED, TALKS, has};
use super::{Clause, Content, Context, Relay, Source, subject};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Frame;
use crate::reading::{At, Place};
use crate::text::token::TokenKind;

/// Between what is carried and the verb that tells so stand fewer words than these.
const BEFORE_CARRIED: usize = 6;

/// وأصدر الوزير بيانا أشاد فيه: the subject between a verb and the document in front of the cue.
pub(super) fn who_issued(context: &Context<'_, '_>, cue: &Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let document = cue.index.checked_sub(1).filter(|&before| before > context.sentence.0)?;
    let first = (context.sentence.0.max(document.saturating_sub(8)) + 1..document)
        .rev()
        .find(|&first| super::noun_phrase::is_verb(reading.at(first.saturating_sub(1))))?;
    let words = reading.words(first, document);
    let (rest, phrase) = super::noun_phrase::noun_phrase(Reach::OPEN)(words).ok()?;
    (rest.is_empty() && phrase.head != Head::Thing && subject::agrees(cue, &phrase)).then_some(phrase)
}

/// نشرت صحيفة معلومات تفيد بأن: the medium in front of an indefinite document relays what that says.
pub(super) fn who_published(context: &Context<'_, '_>, cue: &Cue, clause: &Clause) -> Option<Relay> {
    let Source::Named(document) = clause.source else { return None };
    let first = context.reading.at(document.first);
    if document.head != Head::Document || first.is_definite() || document.first >= cue.index {
        return None;
    }
    let end = document.first;
    (context.sentence.0.max(end.saturating_sub(8))..end.saturating_sub(1))
        .find(|&verb| super::noun_phrase::is_verb(context.reading.at(verb)))
        .and_then(|verb| super::noun_phrase::noun_phrase(Reach::OPEN)(context.reading.words(verb + 1, end)).ok())
        .filter(|(rest, phrase)| rest.is_empty() && phrase.head == Head::Media)
        .map(|(_, phrase)| super::Relay::of(&phrase))
}

/// وقال الوزير في تصريحات نقلتها صحيفة النهر: "…": the medium that the verb in the gap names carried the words.
pub(super) fn who_carried(context: &Context<'_, '_>, cue: &Cue, clause: &Clause) -> Option<Relay> {
    let reading = context.reading;
    let end = match clause.content {
        Content::From(first) | Content::AfterColon(first) => first,
        Content::Quotation(number) => reading.quotation(number)?.open as usize,
        _ => return None,
    };
    // Either is a verb that reports, as a cue is.
    let within = cue.index + 1..end.min(cue.index + 24);
    let cues = || {
        let cue = |from: usize| reading.first_place(Place::Cue, from..within.end);
        std::iter::successors(cue(within.start), move |&found| cue(found + 1))
    };
    cues().next()?;
    let carries = |index: &usize| {
        let at = reading.at(*index);
        let relays = |form: &crate::lexicon::verb::VerbForm| {
            let lemma = reading.lexicon.lemma(form.lemma);
            lemma.governs(Frame::Relay) && lemma.governs(Frame::Prepositional(crate::lexicon::verb::Preposition::An))
                || lemma.text == "نقل"
        };
        // في تصريحات سابقة الجمعة، نقلتها الشبكة: adjectives, the day and a comma may stand between.
        let aside = |at: At<'_>| at.kind() == TokenKind::Comma || at.is(Classes::ADJECTIVE | Classes::TIME);
        let noun = || {
            (index.saturating_sub(BEFORE_CARRIED)..*index).rev().map(|before| reading.at(before)).find(|&at| !aside(at))
        };
        let said = || noun().is_some_and(|noun| noun.is(Classes::OCCASION | Classes::DOCUMENT));
        // في تصريحات نشرتها الصحيفة, but not في مقابلة نشرتها الصحيفة: that was said to the paper.
        let published = || {
            at.is(Classes::OTHER_VERB | Classes::REPORTS)
                && has(PUBLISHED, at.str())
                && noun().is_some_and(|noun| noun.is(Classes::OCCASION) && !has(TALKS, noun.str()))
                && reading.at(index + 1).is(Classes::MEDIA | Classes::MEDIA_NAME)
        };
        published() || at.is(Classes::REPORTS) && at.pronoun().is_some() && said() && at.verbs().iter().any(relays)
    };
    // قال مصدر، نقلت عنه الوكالة، إن: who was quoted stands behind the preposition.
    let quotes = |index: &usize| {
        let (verb, about) = (reading.at(*index), reading.at(index + 1));
        about.pronoun().is_some()
            && verb.is(Classes::FINITE)
            && super::circumstance::preposition(about) == Some(crate::lexicon::verb::Preposition::An)
            && verb.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).governs(Frame::Relay))
    };
    let carried = cues().find(carries).map(|verb| verb + 1);
    let behind = carried.or_else(|| cues().find(quotes).map(|verb| verb + 2))?;
    let (_, phrase) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(reading.words(behind, end)).ok()?;
    matches!(phrase.head, Head::Media | Head::Institution).then(|| super::Relay::of(&phrase))
}
