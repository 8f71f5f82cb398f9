//! Sayings about what has just been told: وهو ما تنفيه الرياض (which Riyadh denies), وهو أمر نفته واشنطن, اتهامات رفضتها موسكو, الهدنة التي دعت إليها
//! الحكومة (the truce for which the government called).
//!
//! The content is what stands for what is denied, affirmed or asked for.

use super::cue::Cue;
use super::noun_phrase::{Head, Reach, is_verb, noun_phrase};
use super::subject::{self, Subject};
use super::{Clause, Content, Context, Source, circumstance, clause, passed_over};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Preposition, Proclitics};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// A noun that stands for what is said has at most this many words.
const WORDS: usize = 4;

/// Whether a pronoun that may go back to a word before the verb is attached to it, or to the preposition that it governs right behind it.
pub(crate) fn may_go_back(context: &Context<'_, '_>, cue: &Cue) -> bool {
    context.reading.at(cue.index).pronoun().is_some() || back_by_preposition(context, cue)
}

/// دعت إليها (called for it), وعد به: the verb's own preposition with a pronoun.
pub(super) fn back_by_preposition(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let next = context.reading.at(cue.index + 1);
    if next.pronoun().is_none() && !next.is(Classes::PRONOUN) {
        return false;
    }
    let found = match next.str() {
        "به" | "بها" | "بهم" | "بهما" => Some(Preposition::Bi),
        _ if next.pronoun().is_some() => circumstance::preposition(next),
        _ => None,
    };
    let lemma = cue.lemma(context.reading);
    let governed = |own: Preposition| {
        lemma.frames.iter().any(|frame| matches!(frame, Frame::Prepositional(preposition) if *preposition == own))
    };
    !lemma.ambiguous && found.is_some_and(governed)
}

/// The clause of a verb whose object pronoun goes back to the word before it, and whose subject follows.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let at = reading.at(cue.index);
    let attached = at.pronoun().is_some();
    let lemma = cue.lemma(reading);
    let judges = lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun | Frame::JudgedThen(_)));
    if judges || at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI)) || cue.index == context.sentence.0 {
        return None;
    }
    let content = standing_for(context, cue, lemma, attached)?;
    let words = reading.words(cue.index + 1 + usize::from(!attached), limit);
    // التزامات أعلنتها مؤخرا الأطراف (commitments which the parties announced lately)
    let words = passed_over::skip(words, [None, None]);
    let (rest, phrase) = noun_phrase(Reach::OPEN)(words).ok()?;
    if phrase.head == Head::Thing || !subject::agrees(cue, &phrase) || !ends(reading, rest.first, limit) {
        return None;
    }
    let subject = Subject { subordinate: true, ..Subject::at(content.0, Source::Named(phrase)) };
    Some(clause::build(context, cue, subject, Content::Words(content.0, content.1), Rule::RelativeClause))
}

/// ما in وهو ما, أمر in وهو أمر, the noun before الذي; a bare indefinite noun only before a verb of denial or criticism.
fn standing_for(context: &Context<'_, '_>, cue: &Cue, lemma: &Lemma, attached: bool) -> Option<(usize, usize)> {
    let reading = context.reading;
    let act = lemma.act;
    let mut word = cue.index.checked_sub(1).filter(|&word| word >= context.sentence.0)?;
    // الذي كان وعد به (which he had promised)
    while reading.at(word).is(Classes::AUXILIARY) && word > context.sentence.0 && word + 3 > cue.index {
        word = word.saturating_sub(1);
    }
    let before = reading.str(word.wrapping_sub(1));
    // وهذا ما تنفيه طهران (this is what Tehran denies)
    let that_is = matches!(before, "وهو" | "وهي" | "هو" | "هي" | "هذا" | "وهذا");
    if reading.at(word).spells("ما") {
        // هذا ما قاله (this is what he said): the words follow.
        let follows = before.ends_with("هذا") && attached && !lemma.governs(Frame::Noun);
        return (that_is && !follows).then_some((word, word + 1));
    }
    let thing = Classes::COMMON_NOUN | Classes::OCCASION | Classes::VERBAL_NOUN | Classes::DOCUMENT;
    let somebody = Classes::GROUP | Classes::TITLE | Classes::INSTITUTION | Classes::PLACE;
    if spells!(reading.at(word), "الذي" | "التي") {
        if matches!(before, "الأمر" | "الامر") && reading.at(word).spells("الذي") {
            return Some((word.saturating_sub(1), word));
        }
        // الهجوم الذي تبناه التنظيم (the attack that the organisation claimed), الهدنة المؤقتة التي دعت إليها الحكومة
        let governed = !attached || !lemma.ambiguous && lemma.governs(Frame::Noun) || act == Act::Admit;
        let adjective = |index: &usize| {
            let at = reading.at(*index);
            at.is_definite() && at.is(Classes::ADJECTIVE | Classes::NATIONALITY) && !at.is(thing)
        };
        let head = (word.saturating_sub(WORDS)..word).rev().find(|index| !adjective(index))?;
        let noun = reading.at(head);
        let definite = noun.is_definite() || noun.pronoun().is_some();
        let stands = governed && definite && noun.is(thing) && !noun.is(somebody);
        return stands.then(|| (first_of(reading, head), word));
    }
    let at = reading.at(word);
    let noun = at.is(thing) && !at.is_definite() && at.pronoun().is_none();
    // مهلة أوصى بها المهندسون (a respite which the engineers recommended)
    let judged =
        matches!(act, Act::Deny | Act::Reject | Act::Criticise | Act::Welcome) || !attached && act == Act::Request;
    let stands = noun && (that_is || judged && !at.is(somebody));
    stands.then(|| (if that_is { word } else { first_of(reading, word) }, word + 1))
}

/// Where the noun begins whose last word stands at `head`: وقف إطلاق النار (a cease of fire).
fn first_of(reading: &Reading<'_>, head: usize) -> usize {
    let owned = |index: &usize| {
        let at = reading.at(*index);
        at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::OCCASION)
            && !at.is(Classes::PREPOSITION | Classes::FINITE | Classes::ADJECTIVE)
            && !at.is_definite()
            && at.pronoun().is_none()
    };
    (head.saturating_sub(WORDS)..head).rev().take_while(owned).last().unwrap_or(head)
}

/// Whether nothing but circumstances follows the subject.
fn ends(reading: &Reading<'_>, index: usize, limit: usize) -> bool {
    let at = reading.at(index);
    index >= limit
        || matches!(
            at.kind(),
            TokenKind::Comma | TokenKind::Period | TokenKind::LineEnd | TokenKind::Semicolon | TokenKind::CloseQuote
        )
        // الهدنة التي أعلنتها الحكومة ستبدأ غدا (the truce which the government announced will begin tomorrow): the sentence goes on with its verb.
        || at.is(Classes::FUTURE) || at.has(Proclitics::SA) || is_verb(at)
        || circumstance::opens(reading.words(index, limit))
        || at.is(Classes::ADVERB | Classes::CONJUNCTION | Classes::PREPOSITION | Classes::AUXILIARY | Classes::RELATIVE)
}
