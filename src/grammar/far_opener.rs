//! Contents of the plain word for saying whose opener stands behind words that cannot be read: قال مغني الراب، كاني ويست، إن, where a name spells like
//! "as if I"; وقال رجل آخر كان يقود سيارة إن (and another man who was driving a car said that). Whatever stands between, such a verb goes on with إن.

use super::cue::{self, Cue};
use super::gap::opens_content;
use super::noun_phrase::{Head, NounPhrase};
use super::opened::opened;
use super::opener::{Opener, Opening};
use super::{Clause, Context, Source, quotation, sentence};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// The opener stands at most this many words behind its verb.
const FAR: usize = 40;
/// A name of which nothing else is known has at most so many words.
const NAME: usize = 3;

/// The clause of a verb behind which its opener follows before any other saying.
pub(super) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let says = cue.lemma(reading).does(Behaviour::SAYS);
    let somebody = cue.form.number == Number::Singular && reading.at(cue.index).pronoun().is_none();
    if !says || !somebody || cue.is_passive() || cue.negated {
        return None;
    }
    let opening = find(reading, cue.index, limit)?;
    let clause = opened(context, cue, opening, limit).ok()?;
    let unread = matches!(clause.source, Source::Implicit | Source::Same(_) | Source::Nobody);
    let name = if unread { plain_name(reading, cue, opening.gap_end) } else { None };
    Some(name.map_or(clause, |name| Clause { source: Source::Named(name), ..clause }))
}

/// مات بورش، المحلل (Matt Burch, the analyst), where مات reads as a verb: words up to a mark or an office, of which nothing else can be made.
fn plain_name(reading: &Reading<'_>, cue: &Cue, end: usize) -> Option<NounPhrase> {
    let first = cue.index + 1;
    let other =
        Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME | Classes::COMPLEMENTIZER | Classes::RELATIVE;
    let goes_on = |index: &usize| {
        let at = reading.at(*index);
        let office = at.is(Classes::TITLE | Classes::GROUP) && at.is_definite();
        // بورش (Burch) spells like ب and ورش.
        let surname = *index > first && reading.kind(index + 1) == TokenKind::Comma && !at.is_definite();
        let attached = at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA));
        at.is_word() && !at.is(other) && !office && (!attached || surname)
    };
    let words = (first..end.min(first + NAME + 1)).take_while(goes_on).count();
    (1..=NAME).contains(&words).then_some(NounPhrase {
        first,
        end: first + words,
        head: Head::Person,
        role: None,
        name: Some((first, first + words)),
        gender: Some(cue.form.gender),
        number: Some(Number::Singular),
        joint: false,
        aside: None,
    })
}

fn find(reading: &Reading<'_>, verb: usize, limit: usize) -> Option<Opening> {
    let level = reading.quotation_of(verb);
    for index in verb + 2..limit.min(verb + FAR) {
        let at = reading.at(index);
        match at.kind() {
            TokenKind::Colon => return speech(reading, index),
            TokenKind::Semicolon | TokenKind::Question | TokenKind::Exclamation | TokenKind::LineEnd => return None,
            TokenKind::Period if sentence::ends_sentence(reading, index) => return None,
            TokenKind::Word if says_something(reading, at) => return None,
            TokenKind::Word if reading.quotation_of(index) == level && is_opener(reading, at, verb + 1) => {
                let content = index + usize::from(at.pronoun().is_none());
                return Some(Opening { opener: Opener::That, gap_end: index, content });
            }
            _ => {}
        }
    }
    None
}

/// إن, إنه: what only the word for saying takes, and أن does not tell.
fn is_opener(reading: &Reading<'_>, at: At<'_>, from: usize) -> bool {
    at.is(Classes::COMPLEMENTIZER)
        && at.begins("إن")
        && !at.has(Proclitics::WA.with(Proclitics::FA))
        && opens_content(reading, at.index, from)
}

/// A colon with somebody's own words behind it.
fn speech(reading: &Reading<'_>, colon: usize) -> Option<Opening> {
    let (number, _) = reading.opened_at(colon + 1)?;
    quotation::is_speech(reading, number).then_some(Opening {
        opener: Opener::Quotation(number),
        gap_end: colon,
        content: colon + 2,
    })
}

/// Another saying, whose opener this might be: the word for saying in any form, and a verb that و joins.
fn says_something(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS))
        || at.has(Proclitics::WA.with(Proclitics::FA)) && cue::finite(reading, at.index).is_some()
}
