//! A person whose name spells something else, right behind a verb of saying: قال فيشر إن, where فيشر reads as a verb, وقالت بركن إن, as a preposition with its noun.

use crate::grammar::Range;
use crate::grammar::circumstance;
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, is_name_word, is_verb, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Proclitics, Shape};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// Such a name has at most so many words.
const WORDS: usize = 3;
/// So far away on either side the word may stand behind a given name.
const NEAR: usize = 300;

/// Words that open no name, whatever verb stands before them.
const OTHER: Classes = Classes::PREPOSITION
    .with(Classes::TIME)
    .with(Classes::ADVERB)
    .with(Classes::AUXILIARY)
    .with(Classes::CONJUNCTION)
    .with(Classes::COMPLEMENTIZER)
    .with(Classes::NEGATOR)
    .with(Classes::RELATIVE)
    .with(Classes::DEMONSTRATIVE)
    .with(Classes::INTERROGATIVE)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::QUANTIFIER)
    .with(Classes::PRONOUN)
    .with(Classes::SOURCE_PHRASE)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::ADVERSATIVE)
    .with(Classes::FORMULA)
    .with(Classes::SUPPORT);

/// The name between a verb and what opens its content, or leads over to it, where no phrase is the verb's subject.
pub(crate) fn bare_name(reading: &Reading<'_>, cue: &Cue, (first, end): Range) -> Option<NounPhrase> {
    let singular = cue.form.number == Number::Singular && !cue.is_passive();
    if first >= end || !singular || reading.at(cue.index).pronoun().is_some() {
        return None;
    }
    let lemma = cue.lemma(reading);
    if lemma.ambiguous || lemma.is_addressed() {
        return None;
    }
    let plain = !lemma
        .frames
        .iter()
        .any(|frame| !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Prepositional(_)));
    let at = reading.at(first);
    let elsewhere = if is_name(at, plain) { None } else { Some(behind_given_name(at)?) };
    let goes_on = |index: &usize| {
        let at = reading.at(*index);
        is_name(at, true) && !at.is(Classes::TITLE | Classes::GROUP) && !at.has(Proclitics::FA)
    };
    let name_end = (first + 1..end.min(first + WORDS)).take_while(goes_on).last().map_or(first + 1, |last| last + 1);
    // وقال فيما بعد: a single word in the feminine behind a masculine verb tells how.
    if name_end == first + 1 && cue.form.gender == Gender::Masculine && at.ends(["ة"]) {
        return None;
    }
    let words = reading.words(name_end, end);
    let (role, phrase_end) = match words.peek() {
        None => (None, name_end),
        Some(next) if next.kind() == TokenKind::Comma => apposition(reading, (name_end, end)),
        Some(next) if next.is(Classes::TITLE) => {
            office(reading, (name_end, end)).map_or((None, name_end), |office| (Some(office), office.1))
        }
        Some(_) if circumstance::opens(words) => (None, name_end),
        Some(_) => return None,
    };
    Some(NounPhrase {
        first,
        end: phrase_end,
        head: Head::Person,
        role,
        name: Some(elsewhere.unwrap_or((first, name_end))),
        gender: Some(cue.form.gender),
        number: Some(Number::Singular),
        joint: false,
        aside: None,
    })
}

/// Whether the word, that no grammar expects right behind a verb, can be part of a name. Behind a verb that takes no object (`plain`) so can a noun.
fn is_name(at: At<'_>, plain: bool) -> bool {
    let attached = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA).with(Proclitics::WA);
    // فالفيردي, كاليدو: the first letters of an unknown word may well be its own.
    let own = at.is_unknown() && !at.begins("ال") && !at.begins("بال");
    if !at.is_word()
        || at.is(OTHER)
        || at.has(attached)
        || at.pronoun().is_some()
        || at.is_definite() && !own
        || at.is_unknown() && at.begins("ل")
        || at.is_ascii()
    {
        return false;
    }
    // مازحا, سريعا: in the accusative it tells how.
    // ردا على سؤال (in reply to a question): likewise.
    if at.is(Classes::OCCASION) && at.ends(["ا"]) {
        return false;
    }
    let manner = at.ends(["ا", "ات", "ه"]) || at.is(Classes::ADJECTIVE) && !at.is(Classes::GIVEN_NAME);
    if at.is(Classes::UNKNOWN) {
        return !manner && (plain || !is_name_word(at)) && !at.is(Classes::POSSESSED);
    }
    let verb =
        is_verb(at) || at.verbs().iter().any(|form| form.shape != Shape::VerbalNoun) && !at.is(Classes::PARTICIPLE);
    let noun = plain
        && at.is(Classes::COMMON_NOUN | Classes::GIVEN_NAME | Classes::NAME_PARTICLE)
        && !at.is(Classes::GROUP | Classes::DOCUMENT | Classes::OCCASION | Classes::VERBAL_NOUN | Classes::PARTICIPLE);
    !manner && (verb || noun)
}

/// بركن (in a corner), where the document has هالة بركن: the name in full. بدوي (a Bedouin), where it has نور الدين بدوي.
fn behind_given_name(at: At<'_>) -> Option<Range> {
    let reading = at.reading();
    if at.is(Classes::NATIONALITY) && !at.is_definite() && !at.is(OTHER) && at.pronoun().is_none() {
        let near = at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len());
        let named =
            reading.found_where(at.index, near, |before| before.is(Classes::GIVEN_NAME) || before.spells("الدين"));
        return named.map(|_| (at.index, at.index + 1));
    }
    let carried = at.has(Proclitics::BI) || at.is_unknown() && at.begins("ب");
    if !at.is_word() || !carried || at.is(Classes::OCCASION | Classes::DOCUMENT | Classes::VERBAL_NOUN) {
        return None;
    }
    let near = at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len());
    let other = reading.found_behind(at.index, near, Classes::GIVEN_NAME)?;
    Some((other.saturating_sub(1), other + 1))
}

/// فيشر، رئيس المعهد، إن: the office between commas, and where the phrase ends.
fn apposition(reading: &Reading<'_>, (comma, end): Range) -> (Option<Range>, usize) {
    match office(reading, (comma + 1, end)) {
        Some(office) if office.1 == end || reading.kind(office.1) == TokenKind::Comma => (Some(office), office.1),
        _ => (None, comma),
    }
}

fn office(reading: &Reading<'_>, (first, end): Range) -> Option<Range> {
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(first, end)).ok()?;
    (phrase.head == Head::Person && phrase.name.is_none()).then_some(phrase.role).flatten()
}
