//! Verbs that may be passive without a mark on them: ويتوقع أن (and it is expected that).

use super::cue::Cue;
use super::nominal::judged;
use super::{Context, subject};
use crate::claim::Act;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Preposition, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Verbs of which nobody in particular may be the subject.
const IMPERSONAL: Behaviour =
    Behaviour::EXPECTS.with(Behaviour::BELIEVES).with(Behaviour::DEEMS).with(Behaviour::SUPPOSES);
/// What is expected or believed to be something, and neither expects nor believes.
const THING: Classes = Classes::COMMON_NOUN.with(Classes::OCCASION).with(Classes::DOCUMENT);
/// Whoever may expect or believe something.
const SOMEBODY: Classes = Classes::TITLE.with(Classes::GROUP).with(Classes::GIVEN_NAME).with(Classes::PLACE);

/// Where and when something is announced stands among so many words before عن.
const PLACE: usize = 6;

/// The cue as a passive, where nobody in particular is its subject.
pub(super) fn as_passive(context: &Context<'_, '_>, cue: Cue) -> Cue {
    let shape = match cue.form.shape {
        Shape::Past => Shape::PassivePast,
        _ => Shape::PassivePresent,
    };
    if judged::is_accused_by_nobody(context, &cue)
        || is_judged_at_once(context.reading, &cue)
        || announced_in_place(context, &cue).is_some()
        || is_impersonal(context, &cue)
    {
        return Cue { form: VerbForm { shape, ..cue.form }, ..cue };
    }
    cue
}

/// الفندق الذي وصف بأنه فاخر (the hotel that was called luxurious), واتهم بالكذب (and was accused of lying): of a verb that judges somebody the judgement
/// right behind it tells that nobody else is judged.
pub(super) fn is_judged_at_once(reading: &Reading<'_>, cue: &Cue) -> bool {
    let lemma = cue.lemma(reading);
    if !matches!(lemma.act, Act::Opine | Act::Accuse) || !lemma.governs(Frame::JudgedThen(Preposition::Bi)) {
        return false;
    }
    let next = reading.at(cue.index + 1);
    let judgement = next.is(Classes::COMPLEMENTIZER) && next.begins("ب")
        || next.has(Proclitics::BI)
        || next.is(Classes::PREPOSITION) && next.spells("ب")
        || next.is_unknown() && next.begins("بال");
    reading.at(cue.index).pronoun().is_none()
        && judgement
        && !next.is(Classes::ADVERB | Classes::CIRCUMSTANTIAL | Classes::TIME | Classes::OCCASION)
        // اتهم بشدة الحكومة (strongly accused the government): how somebody does it.
        && !spells!(next, "بشدة" | "بشكل" | "بصورة" | "بوضوح" | "بدوره" | "بدورها" | "بدورهم")
}

/// أعلن في بيروت السبت عن (it was announced in Beirut on Saturday): at the head of a sentence only where and when stand before عن, whose place this is.
pub(super) fn announced_in_place(context: &Context<'_, '_>, cue: &Cue) -> Option<usize> {
    let reading = context.reading;
    let announced = cue.index == context.sentence.0
        && matches!(cue.form.shape, Shape::Past | Shape::PassivePast)
        && (cue.form.gender, cue.form.number) == (Gender::Masculine, Number::Singular)
        && cue.lemma(reading).does(Behaviour::ANNOUNCES)
        && (reading.at(cue.index + 1).spells("في") || reading.at(cue.index + 1).is(Classes::TIME));
    if !announced {
        return None;
    }
    let told = Classes::PLACE | Classes::TIME | Classes::ADJECTIVE | Classes::NATIONALITY;
    let about = (cue.index + 1..cue.index + PLACE).find(|&index| {
        let at = reading.at(index);
        !at.spells("في") && !at.is(told)
    });
    about.filter(|&about| about > cue.index + 2 && reading.at(about).spells("عن"))
}

/// Whether nobody in particular expects, believes or supposes it.
fn is_impersonal(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    if cue.form.shape != Shape::Present
        || cue.form.gender != Gender::Masculine
        || !(cue.lemma(reading).does(IMPERSONAL) || cue.act(reading) == Act::Predict)
    {
        return false;
    }
    let that = reading.at(cue.index + 1);
    if !that.is(Classes::COMPLEMENTIZER) {
        // في وقت يتوقع فيه وصول العاصفة (at a time when the storm is expected to arrive)
        let at_time = reading.at(cue.index.wrapping_sub(1)).spells("وقت") && that.spells("فيه");
        return at_time && cue.lemma(reading).does(Behaviour::EXPECTS);
    }
    opens_clause(context, cue)
        || is_believed_of_thing(context, cue)
        || is_believed_generally(context, cue)
        || is_deemed_of_them(context, cue)
        || is_expected(context, cue)
}

/// ويتوقع أن (and it is expected that): so it is at the head of a sentence or a clause.
fn opens_clause(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let before = reading.at(cue.index.wrapping_sub(1));
    (cue.index == context.sentence.0 || spells!(before, "حيث" | "كما" | "إذ" | "فيما" | "بينما" | "لكن" | "ولكن"))
        && (cue.act(reading) == Act::Predict || cue.lemma(reading).does(Behaviour::SUPPOSES))
}

/// المبنى الذي يعتقد أنه قديم، ما يعتقد بأنه هجوم: what is believed to be something believes nothing.
fn is_believed_of_thing(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let before = reading.at(cue.index.wrapping_sub(1));
    let that = reading.at(cue.index + 1);
    let antecedent = if before.is(Classes::RELATIVE) { reading.at(cue.index.wrapping_sub(2)) } else { before };
    cue.lemma(reading).does(Behaviour::BELIEVES)
        && (that.pronoun().is_some() || before.is(Classes::ADVERSATIVE))
        && (before.spells("ما")
            || before.is(Classes::ADVERSATIVE) && before.pronoun().is_none()
            || is_thing(antecedent)
            // السيارة التي يعتقد أنها: what is believed to be something is no subject of a masculine verb.
            || is_feminine_relative(before))
}

/// ويعتقد أن الطائرة أصيبت (it is believed that): so it is at the head of a sentence, and of a clause that hangs on nothing.
fn is_believed_generally(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let comma = reading.kind(cue.index.wrapping_sub(1)) == TokenKind::Comma;
    cue.lemma(reading).does(Behaviour::BELIEVES)
        && (cue.index == context.sentence.0 || comma && !reading.at(cue.index).has(Proclitics::WA))
}

/// اللذين يرجح أنهما أجنبيان (who, it is thought, are foreigners)
fn is_deemed_of_them(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    cue.lemma(reading).does(Behaviour::DEEMS)
        && reading.at(cue.index + 1).pronoun().is_some()
        && reading.at(cue.index.wrapping_sub(1)).is(Classes::RELATIVE)
}

/// Whether nobody in particular expects it, by what stands before the verb in its sentence.
fn is_expected(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    if !cue.lemma(reading).does(Behaviour::EXPECTS) || cue.index == context.sentence.0 {
        return false;
    }
    if reading.at(cue.index).has(Proclitics::WA) {
        // وصلت السفينة، ويتوقع أن تغادر (the ship arrived, and is expected to leave): joined to a sentence in which nobody says anything.
        return subject::same_as_earlier(context, cue).is_none();
    }
    let before = reading.at(cue.index.wrapping_sub(1));
    // القرار الذي يتوقع أن يصدر (the decision that is expected to be taken), إعصار يتوقع أن يضرب (a storm that is expected to hit)
    // الخطة التي يتوقع أن (the plan that is expected to): the verb does not agree with what the relative pronoun stands for.
    before.kind() == TokenKind::Comma
        || before.is(Classes::RELATIVE) && is_thing(reading.at(cue.index.wrapping_sub(2)))
        || is_feminine_relative(before) && reading.at(cue.index + 1).pronoun().is_none()
        || !before.is_definite() && (is_thing(before) || disagrees(before))
}

/// Whether the word is something that expects and believes nothing.
fn is_thing(at: At<'_>) -> bool {
    at.is(THING) && !at.is(SOMEBODY)
}

/// التي
fn is_feminine_relative(at: At<'_>) -> bool {
    at.is(Classes::RELATIVE) && at.ends(["التي"])
}

/// عناصر يعتقد أنهم (members who, it is believed), في خطوة يخشى أن: whether the noun is of another gender or number than the verb.
fn disagrees(noun: At<'_>) -> bool {
    let details = noun.details();
    noun.is(THING.with(Classes::GROUP))
        && (details.gender == Some(Gender::Feminine) || details.number == Some(Number::Plural))
}
