//! Who else says something inside somebody's own quotation: "لم تقم الوزارة بواجبها ووعدت بالمزيد" ("the ministry did not do its duty and promised more").

use super::cue::Cue;
use super::noun_phrase::{Head, Reach, is_verb, noun_phrase};
use super::{Clause, Content, Context, NounPhrase, Source, participle, subject};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Person, Proclitics, Shape};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// Inside a quotation a subject is looked for at most this many words before its coordinated verb.
const BACK_IN_QUOTATION: usize = 30;

/// The subject of the verb with which a quotation begins stands, with its أن, at most this many words before it.
const BEFORE_QUOTATION: usize = 9;

/// Of whom the sentence of the quotation tells before a verb that has no subject of its own.
pub(super) fn another(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<Source> {
    if context.reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA)) {
        return goes_on(context, cue, number)
            .or_else(|| subject_in_quotation(context, cue, number).map(Source::Named))
            .or_else(|| subject_around(context, cue, number))
            .or_else(|| of_others(context, cue));
    }
    if let Some(source) = reports_himself(context, cue, number) {
        return Some(source);
    }
    let Some(pronoun) = third_person(context, cue) else { return of_others(context, cue) };
    // "إنها ترفض القرار": at the head of the quotation the pronoun is whoever is quoted.
    let open = context.reading.quotation(number)?.open as usize;
    if pronoun == open + 1 && spells!(context.reading.at(pronoun), "إنه" | "إنها" | "إنهم" | "أنه" | "أنها" | "أنهم")
    {
        return Some(Source::Implicit);
    }
    subject_in_quotation(context, cue, number).map(Source::Named).or_else(|| of_others(context, cue))
}

/// "المملكة تأسف لما جرى وتؤكد التزامها" ("the kingdom regrets what happened and affirms its commitment"): who says something in the quotation goes on.
fn goes_on(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<Source> {
    let open = context.reading.quotation(number)?.open as usize;
    let other = |clause: &Clause| {
        clause.cue.0 > open
            && matches!(clause.source, Source::Named(phrase) if phrase.head != Head::Thing)
            && subject::gender_fits(clause, cue.form.gender, cue.form.number)
            && (clause.past == Some(true)) == (cue.form.shape == Shape::Past)
    };
    context.earlier(cue.index, other).map(|(number, _)| Source::Same(number))
}

/// إن الوزيرين "التقيا أمس، وأكدا …" (that the two ministers "met yesterday and affirmed …"): the quotation begins with a verb, and its subject stands before.
fn subject_around(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<Source> {
    let reading = context.reading;
    let open = reading.quotation(number)?.open as usize;
    if cue.index > open + BACK_IN_QUOTATION || !is_verb(reading.at(open + 1)) {
        return None;
    }
    let floor = context.sentence.0.max(open.saturating_sub(BEFORE_QUOTATION));
    let that = (floor..open).rev().find(|&index| reading.at(index).is(Classes::COMPLEMENTIZER))?;
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(that + 1, open)).ok()?;
    (rest.is_empty() && phrase.head != Head::Thing && subject::agrees(cue, &phrase)).then_some(Source::Named(phrase))
}

/// "قالوا لنا إن …" ("they told us that …"), "لأنهم يعتقدون" ("because they believe"): one who is quoted does not speak of himself as of several others.
fn of_others(context: &Context<'_, '_>, cue: &Cue) -> Option<Source> {
    let reading = context.reading;
    let several = cue.form.number == Number::Plural && cue.form.gender == Gender::Masculine;
    if !several || cue.negated || cue.is_passive() {
        return None;
    }
    let before = reading.at(cue.index.checked_sub(1)?);
    let joined = reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA));
    // اتهمهم بأنهم "يكذبون" (accused them that they "lie"): of a judgement.
    let told =
        before.kind() == TokenKind::OpenQuote && reading.at(cue.index.wrapping_sub(2)).is(Classes::COMPLEMENTIZER);
    let opens = !before.is_word() && !told;
    let they = before.is(Classes::PRONOUN) || before.is(Classes::AUXILIARY) || before.pronoun().is_some();
    (joined || opens || they).then_some(Source::Nobody)
}

/// قالت إنها "ترفض القرار" (she said that she "rejects the decision"): with her own verb at the head of the quotation, whoever is quoted reports herself.
fn reports_himself(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<Source> {
    let reading = context.reading;
    let open = reading.quotation(number)?.open as usize;
    let head = cue.index == open + 1 || cue.index == open + 2 && reading.at(open + 1).is(Classes::NEGATOR);
    let that = reading.at(open.wrapping_sub(1));
    let agrees = that.pronoun().is_some_and(|pronoun| {
        pronoun.person == Person::Third && pronoun.gender == cue.form.gender && pronoun.number == cue.form.number
    });
    // وصفت الخطوة بأنها "توضح الأمر" (called the step one that "makes the matter clear"): of a judgement the pronoun is what is judged.
    if !(head && agrees && that.is(Classes::COMPLEMENTIZER)) || that.begins("ب") {
        return None;
    }
    let says = |clause: &Clause| clause.content == Content::From(that.index);
    context.earlier(cue.index, says).map(|(number, _)| Source::Same(number))
}

/// "لم تقم الوزارة بواجبها ووعدت بالمزيد": whom the sentence of the quotation tells of before the coordinated verb.
fn subject_in_quotation(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let open = reading.quotation(number)?.open as usize;
    let first = (open.max(cue.index.saturating_sub(BACK_IN_QUOTATION))..cue.index)
        .rev()
        .find(|&index| index == open || reading.kind(index) == TokenKind::Period)?;
    participle::main_subject_from(context, cue, first + 1)
}

/// إنه يعتقد، لأنهم قالوا: where a pronoun in the third person that agrees with the verb stands right before it. What somebody else feels is no
/// saying.
fn third_person(context: &Context<'_, '_>, cue: &Cue) -> Option<usize> {
    let reading = context.reading;
    if matches!(cue.act(reading), Act::Express | Act::Criticise) || reading.at(cue.index).has(Proclitics::LI) {
        return None;
    }
    let aside = reading.at(cue.index.wrapping_sub(1));
    let index = cue.index.checked_sub(if aside.is(Classes::NEGATOR) || aside.spells("قد") { 2 } else { 1 })?;
    let before = reading.at(index);
    let carries =
        before.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE) || before.begins("لأن") || before.begins("كأن");
    let agrees = before.pronoun().is_some_and(|pronoun| {
        pronoun.person == Person::Third && pronoun.gender == cue.form.gender && pronoun.number == cue.form.number
    });
    (carries && agrees).then_some(index)
}
