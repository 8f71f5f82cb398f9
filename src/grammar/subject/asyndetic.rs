//! The antecedent of a relative clause that nothing leads in: رسالة تقول إن (a letter that says that), شركات أعلنت أن (companies that declared that).

use super::agrees;
use super::further_back::ANTECEDENT;
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, after_clitic, is_verb, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Person, Proclitics, Pronoun};
use crate::reading::{At, Reading, spells};

/// Nouns that say something: people, bodies and texts.
const SPEAKING: Classes = Classes::DOCUMENT
    .with(Classes::OCCASION)
    .with(Classes::INSTITUTION)
    .with(Classes::GROUP)
    .with(Classes::MEDIA)
    .with(Classes::TITLE);
/// Words that stand in no antecedent.
const APART: Classes = Classes::COMPLEMENTIZER
    .with(Classes::CONJUNCTION)
    .with(Classes::ADVERSATIVE)
    .with(Classes::RELATIVE)
    .with(Classes::PRONOUN)
    .with(Classes::AUXILIARY)
    .with(Classes::NEGATOR)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::INTERROGATIVE)
    .with(Classes::SOURCE_PHRASE)
    .with(Classes::DEMONSTRATIVE);
const ATTACHED: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);

/// The noun without the article that the verb behind it tells of, with what belongs to it.
pub(crate) fn antecedent(reading: &Reading<'_>, cue: &Cue, floor: usize) -> Option<NounPhrase> {
    let verb = cue.index;
    if reading.at(verb).pronoun().is_some() {
        return None;
    }
    for start in (floor.max(verb.saturating_sub(ANTECEDENT))..verb).rev() {
        let at = reading.at(start);
        if !at.is_word() || at.is(APART) || is_verb(at) && !at.is(SPEAKING | Classes::CALLING | Classes::VERBAL_NOUN) {
            return None;
        }
        if !heads(at) || !is_governed(reading, start, floor) {
            continue;
        }
        let words = reading.words(start, verb);
        let parsed =
            if at.has(ATTACHED) { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
        let Ok((rest, phrase)) = parsed else { continue };
        if !rest.is_empty() && !rest.peek().is_some_and(is_adjunct) {
            continue;
        }
        let thing = phrase.head == Head::Thing && !at.is(SPEAKING);
        let agrees =
            if thing { are_sayings(cue, at) } else { phrase.head != Head::Thing && fits(reading, cue, start, &phrase) };
        if !agrees || !is_indefinite(reading, start, verb) {
            continue;
        }
        return (!goes_back(reading, cue, start)).then_some(whole_draft(reading, phrase));
    }
    None
}

/// مشروع قرار يدعو (a draft resolution that calls): a text that is not adopted yet.
pub(super) fn whole_draft(reading: &Reading<'_>, phrase: NounPhrase) -> NounPhrase {
    let draft = phrase.first.saturating_sub(1);
    let drafted = phrase.head == Head::Document && spells!(reading.at(draft), "مشروع" | "بمشروع" | "لمشروع" | "مسودة");
    if drafted { NounPhrase { first: draft, ..phrase } } else { phrase }
}

/// A noun without the article and without a possessor.
fn heads(at: At<'_>) -> bool {
    at.is(SPEAKING.with(Classes::VERBAL_NOUN))
        && !at.is_definite()
        && at.pronoun().is_none()
        && !at.is(Classes::GIVEN_NAME)
}

/// Something before it governs the noun, so that it begins no clause; where and when something is said says nothing itself.
fn is_governed(reading: &Reading<'_>, start: usize, floor: usize) -> bool {
    let (at, before) = (reading.at(start), reading.at(start.wrapping_sub(1)));
    if at.has(Proclitics::BI) {
        return false;
    }
    if at.has(Proclitics::LI) {
        return true;
    }
    if start <= floor || !before.is_word() || at.has(Proclitics::WA.with(Proclitics::FA)) || before.is(APART) {
        return false;
    }
    // مسلسل كوميدي (a comic series): behind a noun without the article it may be an adjective, or complete the noun.
    let governs = before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::QUANTIFIER | Classes::NUMERAL)
        || is_verb(before)
        || before.is_definite()
        || before.pronoun().is_some();
    let place = at.is(Classes::DOCUMENT | Classes::OCCASION)
        && (spells!(before, "في" | "وفي" | "خلال")
            || before.is(Classes::SOURCE_PHRASE)
            || before.spells("عبر") && !at.is(Classes::INSTITUTION));
    // في الساحة حاملين لافتات (on the square, carrying placards): in the accusative it tells how.
    let manner = before.is_definite() && at.is(Classes::GROUP | Classes::TITLE) && at.ends(["ين"]) && !is_verb(before);
    governs && !place && !manner
}

/// What may stand between the noun phrase and the verb.
fn is_adjunct(at: At<'_>) -> bool {
    at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::CALLING)
        || at.has(Proclitics::BI.with(Proclitics::LI))
        || at.is(Classes::ADJECTIVE | Classes::NATIONALITY) && !at.is_definite()
}

/// شركات النفط تطالب (the oil companies demand), كلية الجسر قالت: what a definite noun or a name completes is no antecedent without a relative pronoun.
fn is_indefinite(reading: &Reading<'_>, start: usize, verb: usize) -> bool {
    let body = reading.at(start).is(Classes::INSTITUTION | Classes::MEDIA | Classes::TITLE);
    let names = Classes::PLACE | Classes::GIVEN_NAME | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME;
    let closes = |index: usize| {
        let at = reading.at(index);
        at.is_definite() || at.pronoun().is_some() || at.is(names) || body && at.is_unknown() && index == start + 1
    };
    let adjoins = |index: &usize| {
        let at = reading.at(*index);
        at.is_word()
            && !at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::CALLING)
            && !at.has(ATTACHED.with(Proclitics::WA))
    };
    reading.name_at(start).is_none() && !(start + 1..verb).take_while(adjoins).any(closes)
}

/// هتافات تدعو (slogans that call), مزاعم أفادت (allegations that told): what several people say.
fn are_sayings(cue: &Cue, at: At<'_>) -> bool {
    let several = at.ends(["ات"]) || at.details().number == Some(Number::Plural);
    several && at.is(Classes::VERBAL_NOUN) && cue.form.number == Number::Singular && cue.form.gender == Gender::Feminine
}

/// Whether the verb tells of the noun by gender and number: people in the plural take one, things the feminine.
fn fits(reading: &Reading<'_>, cue: &Cue, start: usize, phrase: &NounPhrase) -> bool {
    let people = reading.at(start).is(Classes::GROUP | Classes::TITLE);
    let plural = phrase.number == Some(Number::Plural);
    match (plural, people) {
        (true, true) => {
            cue.form.number == Number::Plural
                || phrase.gender == Some(Gender::Feminine) && cue.form.gender == Gender::Feminine
        }
        (true, false) => cue.form.number == Number::Singular && cue.form.gender == Gender::Feminine,
        (false, _) => {
            cue.form.number == Number::Singular && phrase.gender == Some(cue.form.gender) && agrees(cue, phrase)
        }
    }
}

/// صور قالت إنها حديثة (pictures that she said were recent), صور تحدث عنها (pictures of which he talked): a pronoun behind the verb goes back to the noun, and
/// somebody else speaks.
fn goes_back(reading: &Reading<'_>, cue: &Cue, start: usize) -> bool {
    let people = reading.at(start).is(Classes::GROUP | Classes::TITLE);
    let back = |pronoun: Pronoun| {
        pronoun.person == Person::Third && pronoun.gender == cue.form.gender && pronoun.number == cue.form.number
    };
    // لافتات كتب عليها (placards on which was written)
    let next = reading.at(cue.index + 1);
    let on_it = !people && next.is(Classes::PREPOSITION | Classes::PRONOUN) && next.pronoun().is_some();
    on_it
        || (cue.index + 1..cue.index + 3).map(|index| reading.at(index)).any(|at| {
            let of_it = at.is(Classes::PREPOSITION | Classes::PRONOUN) || at.is(Classes::COMPLEMENTIZER) && !people;
            of_it && at.pronoun().is_some_and(back)
        })
}
