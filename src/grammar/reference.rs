//! Sayings about what has just been told: وهو ما تنفيه الرياض (which Riyadh denies), وهو أمر نفته واشنطن, اتهامات رفضتها موسكو.
//!
//! The content is the word that stands for what is denied or affirmed.

use super::cue::Cue;
use super::noun_phrase::{Head, Reach, noun_phrase};
use super::subject::{self, Subject};
use super::{Clause, Content, Context, Source, circumstance, clause};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// The clause of a verb whose object pronoun goes back to the word before it, and whose subject follows.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let at = reading.at(cue.index);
    at.pronoun()?;
    let lemma = cue.lemma(reading);
    let judges = lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun | Frame::JudgedThen(_)));
    if judges || at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI)) || cue.index == context.sentence.0 {
        return None;
    }
    let content = standing_for(context, cue, lemma.act)?;
    let words = reading.words(cue.index + 1, limit);
    let (rest, phrase) = noun_phrase(Reach::OPEN)(words).ok()?;
    if phrase.head == Head::Thing || !subject::agrees(cue, &phrase) || !ends(reading, rest.first, limit) {
        return None;
    }
    let subject = Subject { subordinate: true, ..Subject::at(content.0, Source::Named(phrase)) };
    Some(clause::build(context, cue, subject, Content::Words(content.0, content.1), Rule::RelativeClause))
}

/// ما in وهو ما, أمر in وهو أمر, الأمر in الأمر الذي; a bare indefinite noun only before a verb of denial or criticism.
fn standing_for(context: &Context<'_, '_>, cue: &Cue, act: Act) -> Option<(usize, usize)> {
    let reading = context.reading;
    let word = cue.index.checked_sub(1).filter(|&word| word >= context.sentence.0)?;
    let before = reading.str(word.wrapping_sub(1));
    let that_is = matches!(before, "وهو" | "وهي" | "هو" | "هي");
    if reading.str(word) == "ما" {
        return that_is.then_some((word, word + 1));
    }
    let noun = reading.at(word.wrapping_sub(1));
    // الهجوم الذي تبناه التنظيم (the attack that the organisation claimed), الاتهامات التي نفتها واشنطن
    if matches!(reading.str(word), "الذي" | "التي")
        && matches!(act, Act::Deny | Act::Reject | Act::Admit)
        && noun.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::VERBAL_NOUN)
        && !noun.is(Classes::GROUP | Classes::TITLE | Classes::INSTITUTION)
        && noun.is_definite()
    {
        return Some((word.saturating_sub(1), word));
    }
    if reading.str(word) == "الذي" {
        return matches!(before, "الأمر" | "الامر").then_some((word.saturating_sub(1), word));
    }
    let at = reading.at(word);
    let noun = at.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT | Classes::VERBAL_NOUN)
        && !at.is_definite()
        && at.pronoun().is_none();
    let refuses = matches!(act, Act::Deny | Act::Reject | Act::Criticise);
    (noun && (that_is || refuses)).then_some((word, word + 1))
}

/// Whether nothing but circumstances follows the subject.
fn ends(reading: &Reading<'_>, index: usize, limit: usize) -> bool {
    let at = reading.at(index);
    index >= limit
        || matches!(at.kind(), TokenKind::Comma | TokenKind::Period | TokenKind::LineEnd | TokenKind::Semicolon)
        || circumstance::opens(reading.words(index, limit))
        || at.is(Classes::ADVERB | Classes::CONJUNCTION)
}
