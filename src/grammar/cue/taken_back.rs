//! What stands before a verb and takes its saying back: لن يعلق (he will not comment), قد يعلن (may announce), إذا قال (if he says).

use super::finite::is_present;
use crate::claim::Act;
use crate::grammar::sentence::ends_sentence;
use crate::grammar::trial::Refusal;
use crate::grammar::wording::{BECAUSE, LA, LAM, QAD, SUBORDINATORS, UNSAID, WHETHER, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Shape, VerbForm};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Only so many words right before the verb can take it back.
const BEFORE: usize = 3;
/// What happened before stands at most this many words back.
const TOLD: usize = 30;

/// Whether the saying is denied (لم يؤكد, he did not confirm), or why nothing has been said at all.
pub(super) fn denial(reading: &Reading<'_>, index: usize, form: &VerbForm) -> Result<bool, Refusal> {
    let present = is_present(form);
    let mut negated = false;
    let told = present && is_told_before(reading, index);
    for back in 1..=BEFORE {
        let Some(before) = index.checked_sub(back).map(|before| reading.at(before)) else { break };
        if !before.is_word() {
            break;
        }
        if is_future_or_question(before, back) {
            return Err(Refusal::Future);
        }
        if before.is(Classes::NEGATOR) && back == 1 {
            if !negates_fact(before.str()) {
                return Err(Refusal::NothingSaid);
            }
            negated = negates(before.str(), present);
            continue;
        }
        if told && back <= 2 {
            continue;
        }
        possible(before, back, present)?;
        // حان الوقت لأن يعلن (it is time that he announces)
        if present && back == 1 && (subordinates(before) || has(BECAUSE, before.str())) {
            // دون أن يكشف عن هويته (without revealing his identity): what has not been said.
            if is_without(reading.at(before.index.wrapping_sub(1))) && says(reading, form) {
                return Ok(true);
            }
            return Err(Refusal::Wished);
        }
        if !before.is(Classes::AUXILIARY | Classes::NEGATOR | Classes::ADVERB) {
            break;
        }
    }
    Ok(negated)
}

/// سوف يعلن (will announce), هل قال (did he say?)
fn is_future_or_question(before: At<'_>, back: usize) -> bool {
    before.is(Classes::FUTURE) || back == 1 && before.is(Classes::INTERROGATIVE) && has(WHETHER, before.str())
}

/// إذا قال (if he says), قد يعلن (may announce), يستقيل أو يعلن (resigns or announces): what only may be.
fn possible(before: At<'_>, back: usize, present: bool) -> Result<(), Refusal> {
    let hypothetical = || {
        if present {
            before.is(Classes::HYPOTHETICAL | Classes::MODAL) || is_qad(before)
        } else {
            before.is(Classes::HYPOTHETICAL) && !is_qad(before)
        }
    };
    // إما أن يستقيل أو يعلن تراجعه (either to resign or to announce that he gives in): one of two things that may be.
    let alternative = || present && back == 1 && before.spells("أو");
    if back <= 2 && hypothetical() || alternative() { Err(Refusal::Hypothetical) } else { Ok(()) }
}

/// استقال المدرب، قبل أن تعلن الإدارة التعاقد مع آخر (the coach resigned, before the management announced …): behind what has happened
/// قبل أن tells what happened next.
fn is_told_before(reading: &Reading<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(2).filter(|&before| reading.at(before).spells("قبل")) else { return false };
    let past = |index: usize| {
        let at = reading.at(index);
        let other = at.is(Classes::OTHER_VERB) && !at.is(Classes::COMMON_NOUN) && at.ends(["ت"]);
        other || at.verbs().iter().any(|form| form.shape == Shape::Past)
    };
    let clause = (before.saturating_sub(TOLD)..before).rev().take_while(|&index| !ends_sentence(reading, index));
    is_subordinator(reading, index.saturating_sub(1))
        && matches!(reading.kind(before.wrapping_sub(1)), TokenKind::Comma | TokenKind::CloseQuote)
        && clause.into_iter().any(past)
}

/// دون أن، بدون أن (without)
fn is_without(at: At<'_>) -> bool {
    spells!(at, "دون" | "بدون")
}

/// Whether the verb tells what is said and not what is held or seen: دون أن ترى البيت (without seeing the house).
fn says(reading: &Reading<'_>, form: &VerbForm) -> bool {
    reading.lexicon.lemma(form.lemma).act != Act::Opine
}

/// قد is a sign of the future's doubt before a present, of the completed past before a past.
pub(super) fn is_qad(at: At<'_>) -> bool {
    has(QAD, at.str())
}

/// لن يعلق (he will not comment): nothing has been said yet.
fn negates_fact(word: &str) -> bool {
    !has(UNSAID, word)
}

/// ما is a negation before a past only in speech; before it and the present it mostly is "what".
fn negates(word: &str, present: bool) -> bool {
    has(LAM, word) || present && has(LA, word)
}

/// أن before a present makes a wish or a possibility of it: طلب منه أن يؤكد (he asked him to confirm).
pub(super) fn is_subordinator(reading: &Reading<'_>, index: usize) -> bool {
    subordinates(reading.at(index))
}

fn subordinates(at: At<'_>) -> bool {
    at.is(Classes::COMPLEMENTIZER) && at.pronoun().is_none() && has(SUBORDINATORS, at.str())
}
