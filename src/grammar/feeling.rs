//! Feelings that stand far behind their verb: ويعبر الكاتب كذلك في مذكراته عن ندمه (the writer also expresses in his memoirs his regret); and where
//! عبر is that verb.

use super::cue::{Cue, is_accusative_participle};
use super::noun_phrase::{Head, NounPhrase, Reach, is_verb, noun_phrase};
use super::subject::{self, Subject};
use super::{Clause, Content, Context, Source, clause};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics, VerbForm};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// A feeling stands at most this many words behind its verb.
const FAR: usize = 24;

/// The clause of a verb that expresses a feeling behind عن, whatever stands between who feels it and what is felt.
pub(super) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    if lemma.act != Act::Express || !lemma.governs(Frame::Prepositional(Preposition::An)) || lemma.ambiguous {
        return None;
    }
    let first = cue.index + 1;
    let about = (first..limit.min(first + FAR))
        .take_while(|&index| {
            let at = reading.at(index);
            let other = at.is(Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::FINITE);
            at.is(Classes::PREPOSITION) || !other && !is_accusative_participle(at)
        })
        .find(|&index| {
            let next = reading.at(index + 1);
            spells!(reading.at(index), "عن")
                && (next.is(Classes::FEELING) || next.is(Classes::VERBAL_NOUN) && next.pronoun().is_some())
        })?;
    if about + 1 >= limit {
        return None;
    }
    let reach = Reach { governed: lemma.frames.prepositions(), ..Reach::OPEN };
    // فئات واسعة من السكان (large groups of the population): whoever stands right behind the verb feels it.
    let behind = noun_phrase(reach)(reading.words(first, about)).ok().map(|(_, phrase)| phrase);
    let behind = behind.map(|phrase| NounPhrase { end: whole(context, &phrase, about), ..phrase });
    let source = match behind.filter(|phrase| !is_verb(reading.at(phrase.first)) && subject::agrees(cue, phrase)) {
        Some(phrase) if phrase.head == Head::Thing => Source::Named(NounPhrase { head: Head::Group, ..phrase }),
        Some(phrase) => Source::Named(phrase),
        None => return None,
    };
    let subject = Subject::at(cue.index, source);
    Some(clause::build(context, cue, subject, Content::From(about + 1), Rule::VerbSubjectNoun))
}

/// دولة الإمارات العربية المتحدة: words with the article right behind the phrase are a part of it.
fn whole(context: &Context<'_, '_>, phrase: &NounPhrase, limit: usize) -> usize {
    let reading = context.reading;
    let other = Classes::TIME | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::DEMONSTRATIVE;
    let part = |index: &usize| {
        let at = reading.at(*index);
        let attached = Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA);
        at.kind() == TokenKind::Number
            || at.is_word() && at.is_definite() && at.pronoun().is_none() && !at.is(other) && !at.has(attached)
    };
    (phrase.end..limit).take_while(part).last().map_or(phrase.end, |last| last + 1)
}

/// عبر is "through" between words and "expressed" at the head of a clause that goes on with عن.
pub(super) fn expresses(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let at = reading.at(index);
    let opens = at.has(Proclitics::WA)
        || index == 0
        || !reading.at(index.saturating_sub(1)).is_word()
        || reading.at(index.saturating_sub(1)).is(Classes::AUXILIARY);
    // وبشأن القرار عبر الوزير عن قلقه: with a feeling behind عن it is the verb.
    let feels = || {
        (index + 2..index + 7).any(|next| reading.at(next).spells("عن") && reading.at(next + 1).is(Classes::FEELING))
    };
    // إن نجم عبر له عن قلقه (that Najm expressed his worry to him): no preposition stands before another. كما عبر عن ذلك الوزير (as the minister
    // expressed it) only refers back. عبّر: nor has one a shadda.
    let to_him = usize::from(reading.at(index + 1).pronoun().is_some() && reading.at(index + 1).begins("ل"));
    let at_once = || {
        let (about, what) = (reading.at(index + 1 + to_him), reading.at(index + 2 + to_him));
        about.spells("عن") && what.kind() != TokenKind::Comma && !what.is(Classes::DEMONSTRATIVE)
    };
    let typed = || at.is(Classes::MARKED) && reading.typed(index).contains('\u{651}');
    (opens || at_once() || typed() || feels())
        && reading.lexicon.lemma(form.lemma).governs(Frame::Prepositional(Preposition::An))
        && (index + 1..index + 16)
            .any(|next| reading.at(next).is(Classes::PREPOSITION) && reading.at(next).spells("عن"))
}
