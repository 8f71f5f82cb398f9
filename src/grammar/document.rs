//! What stands in a document: وجاء في البيان أن (the statement said that), ورد في التقرير: "…".

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use super::opener::{self, Opener};
use super::subject::Subject;
use super::{Clause, Content, Context, Source, circumstance, clause};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Preposition;

/// The document is named at most this many words behind the verb.
const NEAR: usize = 6;
/// The text to which a pronoun goes back stands at most this many words before.
const BACK: usize = 16;

/// جاء … في … أن
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let opening = opener::find(reading, cue.index + 1, limit)?;
    if let Some(source) = goes_back(context, cue) {
        return Some(build(context, cue, source, opening));
    }
    let is_in = |index: &usize| circumstance::preposition(reading.at(*index)) == Some(Preposition::Fi);
    let preposition = (cue.index + 1..opening.gap_end.min(cue.index + NEAR)).find(is_in)?;
    // وجاء القرار في وقت: a subject between verb and preposition came itself.
    let between = (cue.index + 1..preposition)
        .all(|index| reading.at(index).is(Classes::ADVERB | Classes::TIME | Classes::PRONOUN | Classes::DEMONSTRATIVE));
    if !between {
        return None;
    }
    let words = reading.words(preposition + 1, opening.gap_end);
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(words).ok()?;
    // جاء ذلك في تغريدة له، حيث قال: the content is the second verb's.
    // الرسالة التي كتبتها: but not in a relative clause on the text.
    let says = |index: usize| reading.at(index).pronoun().is_none() && super::cue::finite(reading, index).is_some();
    if (phrase.end..opening.gap_end).any(says) {
        return None;
    }
    // وجاء في إحدى الرسائل (one of the letters said)
    let head = phrase.first + usize::from(reading.at(phrase.first).is(Classes::QUANTIFIER));
    // وجاء في إحدى فقرات التقرير (one of the paragraphs of the report said)
    let itself = reading.at(head).is(Classes::DOCUMENT | Classes::OCCASION | Classes::MEDIA);
    let part = head > phrase.first
        && !itself
        && reading.at(phrase.end.saturating_sub(1)).is(Classes::DOCUMENT)
        && reading.at(phrase.end.saturating_sub(1)).is_definite();
    let text = part || itself;
    if !text || reading.at(phrase.first).is(Classes::TIME) {
        return None;
    }
    // The report itself speaks, and not its page.
    let whole =
        part.then(|| noun_phrase(Reach::BOUNDED)(reading.words(phrase.end.saturating_sub(1), opening.gap_end)).ok());
    let phrase = whole.flatten().map_or(phrase, |(_, report)| report);
    Some(build(context, cue, phrase, opening))
}

/// في تغريدة نشرها المكتب، وجاء فيها: "…": the pronoun goes back to the text that the sentence names.
fn goes_back(context: &Context<'_, '_>, cue: &Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let pronoun = reading.at(cue.index + 1).is(Classes::PRONOUN) && reading.str(cue.index + 1).starts_with("في");
    let floor = context.sentence.0.max(cue.index.saturating_sub(BACK));
    let text = (floor..cue.index).rev().find(|&index| {
        pronoun && reading.at(index).is(Classes::DOCUMENT | Classes::OCCASION) && !reading.at(index).is(Classes::TIME)
    })?;
    let (_, phrase) = noun_phrase(Reach::OPEN)(reading.words(text, cue.index)).ok()?;
    (phrase.head == Head::Document || phrase.head == Head::Thing && phrase.first == text).then_some(phrase)
}

fn build(context: &Context<'_, '_>, cue: &Cue, text: NounPhrase, opening: opener::Opening) -> Clause {
    let source = Source::Named(NounPhrase { head: Head::Document, ..text });
    let subject = Subject::at(cue.index, source);
    let (content, rule) = match opening.opener {
        Opener::Quotation(number) => (Content::Quotation(number), Rule::VerbSubjectQuotation),
        Opener::Colon => (Content::AfterColon(opening.content), Rule::VerbSubjectColon),
        Opener::That | Opener::Question => (Content::From(opening.content), Rule::VerbSubjectThat),
    };
    clause::build(context, cue, subject, content, rule)
}
