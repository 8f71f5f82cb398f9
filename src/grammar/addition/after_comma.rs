//! After a comma: words with which the author goes on in his own voice.

use super::breaks::circumstantiates;
use super::is_medium;
use super::kept_back::{keeps_back, withholds};
use super::turn::{goes_on_about, is_others, turns_to_the_same};
use crate::grammar::joined::{coordinates_verb, goes_on_with_clause};
use crate::grammar::noun_phrase::{has_verb_shape, is_verb};
use crate::grammar::wording::{
    AMOUNTS, AS_REGARDS, CONSEQUENCES, INCLUDING, MANNERS, REASONS, RESULTS, TURNS_IN, TURNS_OF_NOUN_IN, has,
};
use crate::grammar::{Clause, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading, spells};

/// After a comma: words with which the author goes on in his own voice.
pub(super) fn is_addition(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    opened_by_word(reading, index, nominal)
        .unwrap_or_else(|| accompanies(reading, index) || is_turn_of_author(reading, index, nominal))
}

/// Whether a word with which the author may go on does so here; nothing where it is no such word.
fn opened_by_word(reading: &Reading<'_>, index: usize, nominal: bool) -> Option<bool> {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    let authors = match at.str() {
        // فيما يتعلق بالأمن (as regards security): a preposition.
        "فيما" | "وفيما" if has(AS_REGARDS, next.str()) => false,
        "فيما" => is_others(reading, index + 1, nominal),
        "وذلك" => nominal || !circumstantiates(reading, index + 1),
        // حيث إن الطريق مغلق (since the road is closed), حيث ستعقد القمة (where the summit will be held): the source's own reason, and what
        // is still to come.
        "حيث" => !(next.is(Classes::COMPLEMENTIZER) || is_to_come(next)),
        "وفيما" | "وبينما" => true,
        // دون تفويض من المجلس (without a mandate of the council): in a reported clause the source's, unless it is what he kept back.
        "دون" | "بدون" => nominal || keeps_back(reading, index),
        // كما أهداه اللاعبون قميصا: what else was done. بينما in a clause may be the source's.
        // من دون أن يحدد موعدا (without setting a date)
        "من" => next.spells("دون") && (nominal || keeps_back(reading, index + 1)),
        "كما" | "بينما" => nominal,
        // ولذلك طلب البيت الأبيض خططا: what another says of it.
        "ولذلك" | "لذلك" | "ولذا" | "لذا" => cue::finite(reading, index + 1).is_some(),
        // في ما اعتبره تراجعا (which he considered a retreat)
        "في" if next.spells("ما") && !has(AS_REGARDS, reading.str(index + 2)) => {
            is_others(reading, index + 2, nominal)
        }
        "في" if next.spells("حين") => is_others(reading, index + 2, nominal),
        "في" | "وفي" => {
            has(TURNS_IN, next.str()) && (!next.spells("الوقت") || is_same_time(reading, index + 2))
                || nominal && has(TURNS_OF_NOUN_IN, next.str())
                || next.is(Classes::OCCASION) && !spells!(next, "اجتماع" | "إطار")
        }
        // ردا على إطلاق نار (in response to fire): in a reported clause what is done is the source's, what is said the author's.
        "ردا" => next.is(Classes::PREPOSITION) && (nominal || is_said(reading, index + 2)),
        "تعليقا" => next.is(Classes::PREPOSITION),
        "خلال" => next.is(Classes::OCCASION),
        // على ما أفادت الوكالة (as the agency reported)
        "على" => spells!(next, "حد" | "خلفية") || next.spells("ما") && cue::finite(reading, index + 2).is_some(),
        // وقد كشف الرجل (the man has revealed): the author goes on.
        "وقد" => next.is(Classes::OTHER_VERB | Classes::SUPPORT) || cue::finite(reading, index + 1).is_some(),
        // الأمر الذي قد يزيد الضغط (which may increase the pressure)
        // الأمر الذي نفته الشرطة (which the police denied), الأمر الذي أثار الذعر (which caused panic): what others say of it, and what came of it.
        "الأمر" | "الامر" => {
            next.is(Classes::RELATIVE)
                && (nominal || cue::finite(reading, index + 2).is_some() || has(RESULTS, reading.str(index + 2)))
        }
        "علما" => next.is(Classes::COMPLEMENTIZER),
        // مع العلم بأن، مع أنه (though it)
        "مع" => next.spells("العلم") || nominal && next.is(Classes::COMPLEMENTIZER),
        // ومن المتوقع أن، أي في: the author expects, and explains.
        "ومن" => spells!(next, "المتوقع" | "المقرر" | "المنتظر" | "المرجح"),
        // أي ما يعادل مئة (that is, about a hundred): how much it is.
        "أي" if has(AMOUNTS, reading.str(index + 2)) => false,
        "أي" => next.is(Classes::PREPOSITION | Classes::RELATIVE) || next.spells("ما"),
        // ما أدى إلى، مما دفع: what came of it.
        // ما يعني أن: what it comes to; مما يعني may still be the source's own conclusion.
        // ما يقارب مئة دولار (some hundred dollars): how much it is.
        "ما" if has(AMOUNTS, next.str()) => false,
        "مما" => has(RESULTS, next.str()) || nominal && has(CONSEQUENCES, next.str()),
        // ما أثار غضب السكان (which angered the inhabitants): the verb has the letters of a noun.
        "ما" => {
            let verb = if next.is(Classes::AUXILIARY) { reading.at(index + 2) } else { next };
            has(RESULTS, next.str()) || is_verb(verb) || has_verb_shape(verb)
        }
        // رفض العرض، إذ كان السعر منخفضا (rejected the offer, as the price was low): behind a noun the author explains.
        "إذ" => nominal || cue::finite(reading, index + 1).is_some(),
        "بحسب" | "حسب" | "حسبما" | "وفق" | "وفقا" => true,
        _ => return None,
    };
    Some(authors)
}

/// سؤال (a question), تصريحات, ما قاله الوزير (what the minister said): what one may answer with words.
fn is_said(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::OCCASION | Classes::DOCUMENT | Classes::REPORTS | Classes::RELATIVE) || !at.is_word()
}

/// لكن، إلا أن، إنما: whether the author turns against what stands before, or the source does.
fn is_turn_of_author(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // إنما هو نتيجة هجوم (is but the result of an attack): the predicate of what stands before.
    if !at.is(Classes::ADVERSATIVE) || at.spells("إنما") && next.is(Classes::PRONOUN) {
        return false;
    }
    // نفى التهمة، لكنه يواجه المحاكمة (denied the charge, but he faces trial): a noun is not gone on about.
    if goes_on_about(reading, index) {
        return nominal;
    }
    // وغيره من القادة (and other leaders)
    if at.is(Classes::NEGATOR) && at.pronoun().is_some() {
        return false;
    }
    // لكن القمة لم تهدف إلى ذلك (but the summit did not aim at it): a reported clause goes on.
    if !nominal && at.str().trim_start_matches('و') == "لكن" {
        return withholds(reading, index + 1);
    }
    // لكنها لم تمنع الخسارة (but it did not prevent the loss), إلا أنهم لم يتفقوا: what is told of somebody in it.
    if !nominal && let Some(behind) = turns_to_the_same(reading, index) {
        let verb = |index| cue::finite(reading, index).is_some();
        return withholds(reading, behind) || verb(behind) || verb(behind + 1);
    }
    !spells!(at, "غير" | "إلا" | "الا") || next.is(Classes::COMPLEMENTIZER)
}

/// في الوقت الذي، في الوقت نفسه: not في الوقت المناسب (in good time).
fn is_same_time(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::RELATIVE) || spells!(at, "نفسه" | "ذاته" | "عينه")
}

/// ستعقد: a verb in the future.
fn is_to_come(at: At<'_>) -> bool {
    // سيتركز: of a verb that no table knows, the letters.
    let unknown = at.is_unknown() && (at.begins("سي") || at.begins("ست")) && at.has_letters(5..);
    at.is(Classes::FUTURE) || at.has(Proclitics::SA) || unknown
}

/// مدافعا عن خياره (defending his choice): what the speaker did while he spoke, as a participle in the accusative.
pub(in crate::grammar) fn accompanies(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    let word = at.str();
    // مخالفا بذلك زميله (contradicting his colleague by that): an adjective elsewhere.
    let by_that = next.spells("بذلك");
    (at.is_unknown() || at.is(Classes::PARTICIPLE | Classes::GOVERNING) || by_that)
        && word.starts_with('م')
        && word.ends_with('ا')
        && word.chars().count() >= 5
        && (next.is(Classes::PREPOSITION)
            || next.is_definite() && next.is_word()
            || next.has(Proclitics::BI.with(Proclitics::LI))
            || by_that)
}

/// Behind a nominal content and a comma: a relative clause, a circumstance, another verb of the author's.
pub(super) fn leaves_noun(reading: &Reading<'_>, index: usize, (own, first): (&Clause, usize)) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // والتي قال إنها …: what was said about it.
    let told = at.is(Classes::RELATIVE) && cue::finite(reading, index + 1).is_some();
    // لتعم المظاهرات البلاد، ليصبح أول …: what came of it.
    let result = at.has(Proclitics::LI)
        && at.is(Classes::OTHER_VERB)
        && at.str().chars().nth(1).is_some_and(|letter| matches!(letter, 'ت' | 'ي'))
        && !at.is(Classes::COMMON_NOUN);
    // وقدم اعتذاره (and he offered his apology): the noun that the word may be does not stand before another.
    let supports = at.has(Proclitics::WA) && at.is(Classes::SUPPORT) && reading.at(index + 1).pronoun().is_some();
    // ثم جاءت الحادثة (then came the incident)
    let then = at.spells("ثم") && is_verb(reading.at(index + 1));
    // وكان قد بلغ الثمانين: the author tells what was.
    let background = spells!(at, "وكان" | "وكانت");
    let because = has(REASONS, at.str());
    // خلال اشتباكات (in clashes), بموجب اتفاق (under an agreement): how what is told happened.
    // بما في ذلك العاصمة (including the capital)
    // عبر صفحته، عبر موقع "…": where it was said.
    let medium = at.spells("عبر") && is_medium(next);
    let how = has(MANNERS, at.str()) && !medium || at.spells("بما") && has(INCLUDING, next.str());
    // بين ضابط وجندي (officers and soldiers), بينهم أطفال (among them children): of whom they are.
    let among = at.begins("بين") && !at.begins("بينما") && !at.is(Classes::VERBAL_NOUN) || at.begins("ضمن");
    // رفض طلبه، فلجأ إلى القضاء (his request was turned down, so he went to court): what came next.
    let then_came = at.has(Proclitics::FA);
    // والتي تشهد احتجاجات (and which sees protests), ولم يدعم حزبه (and he did not support his party), أما الكاتب (as for the writer)
    let about = spells!(at, "والتي" | "والذي" | "والذين" | "واللتان" | "واللذان" | "ولم" | "أما" | "بعدما");
    then_came
        || about
        || at.is(Classes::RELATIVE | Classes::CIRCUMSTANTIAL) && !at.has(Proclitics::WA) && !because && !how && !among
        || supports
        || then
        || told
        || result
        || background
        || coordinates_verb(reading, index) && !(own.past != Some(false) && goes_on_with_clause(reading, index, first))
}
