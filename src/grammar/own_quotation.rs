//! Who else says something inside somebody's own quotation: "لم تقم الوزارة بواجبها ووعدت بالمزيد" ("the ministry did not do its duty and promised more").

use super::cue::Cue;
use super::{Context, NounPhrase, Source, participle};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Person, Proclitics};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// Inside a quotation a subject is looked for at most this many words before its coordinated verb.
const BACK_IN_QUOTATION: usize = 30;

/// Of whom the sentence of the quotation tells before a verb that has no subject of its own.
pub(super) fn another(context: &Context<'_, '_>, cue: &Cue, number: usize) -> Option<Source> {
    if context.reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA)) {
        return subject_in_quotation(context, cue, number).map(Source::Named);
    }
    if let Some(source) = reports_himself(context, cue, number) {
        return Some(source);
    }
    let pronoun = third_person(context, cue)?;
    // "إنها ترفض القرار": at the head of the quotation the pronoun is whoever is quoted.
    let open = context.reading.quotation(number)?.open as usize;
    if pronoun == open + 1 && spells!(context.reading.at(pronoun), "إنه" | "إنها" | "إنهم" | "أنه" | "أنها" | "أنهم")
    {
        return Some(Source::Implicit);
    }
    subject_in_quotation(context, cue, number).map(Source::Named)
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
    let says = |clause: &super::Clause| clause.content == super::Content::From(that.index);
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
