//! A finite reporting verb told from what else its letters spell: a name, a verb in another person, a noun.

use super::accusative::is_accusative_noun;
use super::noun_in_place::{is_noun_in_place, is_object_of_preposition};
use super::taken_back::{denial, is_subordinator};
use super::{Cue, is_marked_passive};
use crate::grammar::feeling::expresses;
use crate::grammar::noun_phrase::stands_as_name;
use crate::grammar::trial::Refusal;
use crate::grammar::wording::{I_WANT, LAM, REACTION, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Lemma, Person, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// The same as `finite`, or why it is none.
pub(crate) fn finite_or_why(reading: &Reading<'_>, index: usize) -> Result<Cue, Refusal> {
    let at = reading.at(index);
    if !at.is(Classes::REPORTS) {
        return Err(Refusal::NoForm);
    }
    part_of_expression(reading, at)?;
    let form = finite_form(reading, at)?;
    other_person(reading, at, &form)?;
    noun_or_future(reading, at, &form)?;
    let form = with_voice(reading, at, form);
    if at.has(Proclitics::LI) && !is_present(&form) {
        return Err(Refusal::Attached);
    }
    let negated = denial(reading, index, &form)?;
    Ok(Cue { index, form, negated })
}

/// على شبه الجزيرة (on the peninsula), رد الفعل (the reaction): what stands beside the word takes it for a part of something else.
fn part_of_expression(reading: &Reading<'_>, at: At<'_>) -> Result<(), Refusal> {
    if is_object_of_preposition(reading, at.index) || is_second_feeling(reading, at) {
        return Err(Refusal::NounInPlace);
    }
    if is_reaction(reading, at) || is_word_of_hashtag(reading, at) {
        return Err(Refusal::OtherWord);
    }
    Ok(())
}

/// رد الفعل (the reaction)
fn is_reaction(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.is(Classes::VERBAL_NOUN) && at.spells("رد") && has(REACTION, reading.str(at.index + 1))
}

/// خيبة أمل (disappointment): behind the noun of a feeling another is no verb.
fn is_second_feeling(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.is(Classes::FEELING)
        && reading.at(at.index.wrapping_sub(1)).is(Classes::FEELING)
        && !at.has(Proclitics::WA.with(Proclitics::FA))
}

/// #أمل_حداد (#Amal_Haddad): a word of a hashtag.
fn is_word_of_hashtag(reading: &Reading<'_>, at: At<'_>) -> bool {
    let before = at.index.wrapping_sub(1);
    reading.kind(before) == TokenKind::Other && reading.typed(before) == "#"
}

/// The form that the word has as a finite verb in the third person, with nothing attached that makes another word of it.
fn finite_form(reading: &Reading<'_>, at: At<'_>) -> Result<VerbForm, Refusal> {
    // لم يقل (he did not say): the jussive stands behind its negator alone.
    let jussive = || at.index > 0 && has(LAM, reading.str(at.index.saturating_sub(1)));
    let form = at.verbs().iter().find(|form| {
        !matches!(form.shape, Shape::Participle | Shape::VerbalNoun) && (form.shape != Shape::Jussive || jussive())
    });
    let form = *form.ok_or(Refusal::NotFinite)?;
    if at.has(Proclitics::SA.with(Proclitics::BI).with(Proclitics::KA).with(Proclitics::AL)) {
        return Err(Refusal::Attached);
    }
    if form.person != Person::Third {
        return Err(Refusal::NotThirdPerson);
    }
    if at.is(NEVER_A_VERB) && !expresses(reading, at.index, &form) || stands_as_name(at) {
        return Err(Refusal::OtherWord);
    }
    Ok(form)
}

/// Words that share their letters with a verb form and nearly always are the other word: بين، يجب.
const NEVER_A_VERB: Classes = Classes::PREPOSITION
    .with(Classes::CONJUNCTION)
    .with(Classes::MODAL)
    .with(Classes::NEGATOR)
    .with(Classes::COMPLEMENTIZER)
    .with(Classes::ADVERB)
    .with(Classes::PRONOUN)
    .with(Classes::NUMERAL);

/// أعتقد (I believe) beside اعتقد (he believed): the first letter, as it is typed, tells another person than the lexicon does.
fn other_person(reading: &Reading<'_>, at: At<'_>, form: &VerbForm) -> Result<(), Refusal> {
    let lemma = || &reading.lexicon.lemma(form.lemma).text;
    let other = match first_letter(at) {
        // أعتقد (I believe) beside اعتقد (he believed): where the hamza was typed it tells the person.
        "أ" => form.shape == Shape::Past && lemma().starts_with('ا'),
        // إيدن (a name) folds like أيدن (they supported).
        "إ" => form.shape == Shape::Past && lemma().starts_with('أ'),
        // آمل (I hope) folds like أمل (he hoped).
        "آ" => !lemma().starts_with('آ'),
        _ => false,
    };
    if other { Err(Refusal::NotThirdPerson) } else { Ok(()) }
}

/// The first letter of a word without what joins it, if its hamza or madda tells who speaks.
fn first_letter(at: At<'_>) -> &'static str {
    let joins = |letter: &&[u8; 2]| letter.as_slice() == "و".as_bytes() || letter.as_slice() == "ف".as_bytes();
    let first = at.bytes().as_chunks::<2>().0.iter().find(|letter| !joins(letter));
    let is_first = |letter: &&str| first.is_some_and(|first| first.as_slice() == letter.as_bytes());
    ["أ", "إ", "آ"].into_iter().find(is_first).unwrap_or_default()
}

/// قال طالب (a student said), تعلن غدا (will announce tomorrow): what stands around the verb makes a noun of it, or a saying to come.
fn noun_or_future(reading: &Reading<'_>, at: At<'_>, form: &VerbForm) -> Result<(), Refusal> {
    if is_subject_of_past(reading, at, form) {
        return Err(Refusal::NounInPlace);
    }
    if is_wish_of_first_person(reading, at, form) {
        return Err(Refusal::NotThirdPerson);
    }
    // تعلن غدا (will announce tomorrow)
    if form.shape == Shape::Present && reading.at(at.index + 1).spells("غدا") {
        return Err(Refusal::Future);
    }
    if is_accusative_noun(reading, at, form) {
        return Err(Refusal::Accusative);
    }
    // نفى (denied) with the letter of the verb is not نفي (denial).
    if at.is(Classes::VERBAL_NOUN) && !at.ends(["ى"]) && is_noun_in_place(reading, at.index) {
        return Err(Refusal::NounInPlace);
    }
    Ok(())
}

/// قال طالب: "…" (a student said): two verbs in the past do not meet.
fn is_subject_of_past(reading: &Reading<'_>, at: At<'_>, form: &VerbForm) -> bool {
    let before = reading.at(at.index.wrapping_sub(1));
    form.shape == Shape::Past
        && before.is(Classes::FINITE)
        && before.verbs().first().is_some_and(|said| said.shape == Shape::Past)
        && before.pronoun().is_none()
        && !at.has(Proclitics::WA.with(Proclitics::FA))
        && at.is(Classes::PARTICIPLE | Classes::VERBAL_NOUN)
}

/// أود أن أوضح (I should like to make clear): behind أن whose verb is in the first person, another is, too.
fn is_wish_of_first_person(reading: &Reading<'_>, at: At<'_>, form: &VerbForm) -> bool {
    form.shape == Shape::Past
        && at.begins("أ")
        && is_subordinator(reading, at.index.wrapping_sub(1))
        && has(I_WANT, reading.str(at.index.wrapping_sub(2)))
}

/// طُلب (was asked): a damma typed on the first letter of a past tells the passive; يُعتقد (it is believed): of a present it does where the
/// verb's own present has none.
fn with_voice(reading: &Reading<'_>, at: At<'_>, form: VerbForm) -> VerbForm {
    let damma = is_marked_passive(reading, at.index);
    match form.shape {
        Shape::Past if damma => VerbForm { shape: Shape::PassivePast, ..form },
        Shape::Present if damma && has_present_in_fatha(reading.lexicon.lemma(form.lemma)) => {
            VerbForm { shape: Shape::PassivePresent, ..form }
        }
        _ => form,
    }
}

/// Whether the present of the verb begins in a fatha: that of a long one in ا does (اعتقد), of the others the table tells it.
fn has_present_in_fatha(lemma: &Lemma) -> bool {
    lemma.does(Behaviour::FATHA) || lemma.text.starts_with('ا') && lemma.text.chars().count() >= 5
}

pub(super) fn is_present(form: &VerbForm) -> bool {
    matches!(form.shape, Shape::Present | Shape::PassivePresent | Shape::Jussive)
}
