//! Where the author takes the word back inside a sentence: his additions, concessions and comments, and what came of it.

use super::content::Boundary;
use super::joined::{coordinates_verb, goes_on_with_verb};
use super::wording::{
    AMOUNTS, AS_REGARDS, CONCESSIONS, CONSEQUENCES, DETAILS, INCLUDING, MANNERS, REASONS, RESULTS, SPECIFYING,
    TURNS_IN, TURNS_OF_NOUN_IN, has,
};
use super::{Clause, Range, cue, stops};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::{At, Reading, is_his_name, spells};
use crate::text::token::TokenKind;

/// Where the author takes the word back, in `first..end`; `stops` are the words there at which he may.
pub(super) fn first_addition(
    reading: &Reading<'_>,
    stops: &[u32],
    (first, end): Range,
    noun_of: Option<&Clause>,
) -> Option<usize> {
    let nominal = noun_of.is_some();
    let mut past = first;
    for index in stops.iter().map(|&stop| stop as usize) {
        if index < past {
            continue;
        }
        past = index;
        match reading.kind(index) {
            TokenKind::OpenQuote => {
                if let Some((_, quotation)) = reading.opened_at(index)
                    && quotation.closed
                {
                    past = (quotation.close as usize).max(index);
                }
            }
            TokenKind::OpenParenthesis => {
                past = (index..end.min(index + 30))
                    .find(|&inner| reading.kind(inner) == TokenKind::CloseParenthesis)
                    .unwrap_or(index);
            }
            TokenKind::CloseQuote if index > first && !opens_within(reading, index, first) => return Some(index),
            TokenKind::Word if index > first => {
                let found = word_of_author(reading, index, first, noun_of);
                if found.is_some() {
                    return found;
                }
            }
            // على الرغم من صغره، إلا أنه يعمل: what a concession leads up to.
            TokenKind::Comma if concluded(reading, (first, index)) => {}
            TokenKind::Comma if is_addition(reading, index + 1, nominal) => return Some(index),
            TokenKind::Comma if is_comment(reading, (first, index), end, nominal) => return Some(index),
            TokenKind::Comma if nominal && leaves_noun(reading, index + 1) => return Some(index),
            // يحرض الآباء على القتل.. والسبب: a headline of two.
            TokenKind::Ellipsis if nominal && index > first => return Some(index),
            _ => {}
        }
        past += 1;
    }
    None
}

/// Where the author takes the word back with this word, no mark before it.
fn word_of_author(reading: &Reading<'_>, index: usize, first: usize, noun_of: Option<&Clause>) -> Option<usize> {
    let at = reading.at(index);
    let nominal = noun_of.is_some();
    // What و or ف joins and is nothing else may be his only as a verb or a relative clause.
    let joined = !at.is(stops::ENDING);
    // من دون أن (without)
    if !joined && keeps_back(reading, index) {
        let led = reading.at(index.saturating_sub(1)).spells("من");
        return Some(index.saturating_sub(usize::from(led)));
    }
    // رفض الخطة لكنه يبحث عن حل (rejected the plan but looks for a solution): behind a noun without a comma, too.
    if nominal && !joined && (concedes(reading, index) || turns(reading, index)) {
        return Some(index);
    }
    let formula = at.is(Classes::FORMULA);
    // على الرغم من معارضة الحزب (in spite of the party's opposition)
    if nominal
        && formula
        && index > first + 1
        && at.spells("الرغم")
        && reading.at(index.saturating_sub(1)).spells("على")
    {
        return Some(index.saturating_sub(1));
    }
    // والتي أعلنها الموقع أولا
    let told_of =
        nominal && at.is(Classes::RELATIVE) && at.has(Proclitics::WA) && cue::finite(reading, index + 1).is_some();
    if told_of || noun_of.is_some_and(|own| goes_on_with_verb(reading, index, own)) {
        return Some(index);
    }
    if formula && (nominal && at.spells("بأشد") || is_turn(reading, index, nominal)) {
        return Some(index);
    }
    // طلب عدم ذكر اسمه: the formula of the unnamed ends with the name.
    if nominal && formula && reading.at(first).spells("عدم") && is_his_name(at.str()) {
        return Some(index + 1);
    }
    // أنه وفقا للتقرير، سيرتفع السعر (that, according to the report, the price would rise): a clause has begun with no more than its pronoun.
    let begun = index == first + 1 && reading.at(first).is(Classes::COMPLEMENTIZER);
    let breaks = at.is(BREAKING) && !begun && breaks_at(reading, index).is_some_and(is_authors);
    breaks.then_some(index)
}

/// Words with which a source phrase or an addition may begin, as [`breaks_at`] tells.
const BREAKING: Classes = Classes::SOURCE_PHRASE.with(Classes::FORMULA);

fn is_authors(boundary: Boundary) -> bool {
    matches!(boundary, Boundary::SourcePhrase | Boundary::Addition)
}

pub(super) fn opens_within(reading: &Reading<'_>, close: usize, first: usize) -> bool {
    reading
        .quotation_of(close)
        .and_then(|number| reading.quotation(number))
        .is_some_and(|quotation| quotation.open as usize >= first)
}

/// A concession and the turn that belongs to it have at most this many words between them.
const CONCESSION: usize = 24;

/// Whether the comma stands between a concession in the content and what the source says all the same: رغم الخسارة، إلا أن الفريق قوي;
/// or between what is denied and what is put in its place: ليس قرارا، وإنما اقتراح.
fn concluded(reading: &Reading<'_>, (first, comma): Range) -> bool {
    let turn = reading.at(comma + 1);
    if !turn.is(Classes::ADVERSATIVE) {
        return false;
    }
    match turn.str() {
        // لم يقل إنه سينسحب، وإنما قال إن: the turn has a saying of its own.
        "وإنما" | "وانما" => cue::finite(reading, comma + 2).is_none(),
        "إلا" | "الا" | "غير" | "فإن" => {
            reading.at(comma + 2).is(Classes::COMPLEMENTIZER)
                && (first.max(comma.saturating_sub(CONCESSION))..comma)
                    .any(|index| has(CONCESSIONS, reading.str(index)))
        }
        _ => false,
    }
}

/// After a comma: words with which the author goes on in his own voice.
fn is_addition(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    let word = at.str();
    match word {
        // فيما يتعلق بالأمن (as regards security): a preposition.
        "فيما" | "وفيما" if has(AS_REGARDS, next.str()) => false,
        // فيما أصيب أربعة (while four were injured): in a reported clause the source goes on, unless another speaks.
        "فيما" => nominal || cue::finite(reading, index + 1).is_some() || cue::finite(reading, index + 2).is_some(),
        "وذلك" => nominal || !circumstantiates(reading, index + 1),
        // حيث إن الطريق مغلق (since the road is closed), حيث ستعقد القمة (where the summit will be held): the source's own reason, and what
        // is still to come.
        "حيث" => !(next.is(Classes::COMPLEMENTIZER) || is_to_come(next)),
        "دون" | "وفيما" | "وبينما" => true,
        // كما أهداه اللاعبون قميصا: what else was done. بينما in a clause may be the source's.
        // من دون أن يحدد موعدا (without setting a date)
        "من" => next.spells("دون"),
        "كما" | "بينما" => nominal,
        // ولذلك طلب البيت الأبيض خططا: what another says of it.
        "ولذلك" | "لذلك" | "ولذا" | "لذا" => cue::finite(reading, index + 1).is_some(),
        "في" | "وفي" => {
            has(TURNS_IN, next.str()) && (!next.spells("الوقت") || is_same_time(reading, index + 2))
                || nominal && has(TURNS_OF_NOUN_IN, next.str())
                || next.is(Classes::OCCASION) && !spells!(next, "اجتماع" | "إطار")
        }
        "ردا" | "تعليقا" => next.is(Classes::PREPOSITION),
        "خلال" => next.is(Classes::OCCASION),
        // على ما أفادت الوكالة (as the agency reported)
        "على" => spells!(next, "حد" | "خلفية") || next.spells("ما") && cue::finite(reading, index + 2).is_some(),
        // وقد كشف الرجل (the man has revealed): the author goes on.
        "وقد" => next.is(Classes::OTHER_VERB | Classes::SUPPORT) || cue::finite(reading, index + 1).is_some(),
        // الأمر الذي قد يزيد الضغط (which may increase the pressure)
        // الأمر الذي نفته الشرطة (which the police denied): what others say of it.
        "الأمر" | "الامر" => {
            next.is(Classes::RELATIVE) && (nominal || cue::finite(reading, index + 2).is_some())
        }
        "علما" => next.is(Classes::COMPLEMENTIZER),
        // مع العلم بأن، مع أنه (though it)
        "مع" => nominal && (next.is(Classes::COMPLEMENTIZER) || next.spells("العلم")),
        // ومن المتوقع أن، أي في: the author expects, and explains.
        "ومن" => spells!(next, "المتوقع" | "المقرر" | "المنتظر" | "المرجح"),
        "أي" => next.is(Classes::PREPOSITION | Classes::RELATIVE) || next.spells("ما"),
        // ما أدى إلى، مما دفع: what came of it.
        // ما يعني أن: what it comes to; مما يعني may still be the source's own conclusion.
        // ما يقارب مئة دولار (some hundred dollars): how much it is.
        "ما" if has(AMOUNTS, next.str()) => false,
        "مما" => has(RESULTS, next.str()) || nominal && has(CONSEQUENCES, next.str()),
        "ما" => {
            let verb = if next.is(Classes::AUXILIARY) { reading.at(index + 2) } else { next };
            super::noun_phrase::is_verb(verb) || super::noun_phrase::has_verb_shape(verb)
        }
        // رفض العرض، إذ كان السعر منخفضا (rejected the offer, as the price was low): behind a noun the author explains.
        "إذ" => nominal || cue::finite(reading, index + 1).is_some(),
        _ if accompanies(reading, index) => true,
        // إنما هو نتيجة هجوم (is but the result of an attack): the predicate of what stands before.
        "إنما" if next.is(Classes::PRONOUN) => false,
        // نفى التهمة، لكنه يواجه المحاكمة (denied the charge, but he faces trial): a noun is not gone on about.
        _ if goes_on_about(reading, index) => nominal,
        // وغيره من القادة (and other leaders)
        _ if at.is(Classes::NEGATOR) && at.pronoun().is_some() => false,
        // لكن القمة لم تهدف إلى ذلك (but the summit did not aim at it): a reported clause goes on.
        _ if !nominal && word.trim_start_matches('و') == "لكن" && !withholds(reading, index + 1) => false,
        // لكنها لم تمنع الخسارة (but it did not prevent the loss), إلا أنهم لم يتفقوا: what is told of somebody in it.
        _ if !nominal && turns_to_the_same(reading, index).is_some() => {
            let verb = |index| cue::finite(reading, index).is_some();
            turns_to_the_same(reading, index)
                .is_some_and(|behind| withholds(reading, behind) || verb(behind) || verb(behind + 1))
        }
        _ if at.is(Classes::ADVERSATIVE) => !matches!(word, "غير" | "إلا" | "الا") || next.is(Classes::COMPLEMENTIZER),
        "بحسب" | "حسب" | "حسبما" | "وفق" | "وفقا" => true,
        _ => false,
    }
}

/// وذلك لمنع الحرائق (that is to prevent fires), وذلك عبر بيع الأسهم, وذلك بسبب الأمطار: for what, by what and why what is told happens, which
/// the source tells; not on what occasion it is told.
fn circumstantiates(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let attached = at.has(Proclitics::BI.with(Proclitics::LI)) && !at.is(Classes::OCCASION | Classes::SOURCE_PHRASE);
    at.kind() == TokenKind::OpenQuote
        || has(REASONS, at.str())
        || at.spells("عبر") && !is_medium(reading.at(index + 1))
        || attached && !at.is(Classes::DOCUMENT | Classes::TIME)
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

/// صفحته، حسابها، موقع "…": where something is published.
pub(super) fn is_medium(at: At<'_>) -> bool {
    at.begins("صفح") || at.begins("حساب") || at.is(Classes::MEDIA | Classes::MEDIA_NAME)
}

/// مدافعا عن خياره (defending his choice): what the speaker did while he spoke, as a participle in the accusative.
fn accompanies(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    let word = at.str();
    (at.is_unknown() || at.is(Classes::PARTICIPLE))
        && word.starts_with('م')
        && word.ends_with('ا')
        && word.chars().count() >= 5
        && (next.is(Classes::PREPOSITION)
            || next.is_definite() && next.is_word()
            || next.has(Proclitics::BI.with(Proclitics::LI))
            || next.spells("بذلك"))
}

/// لكنه، ولكن، إلا أن: the author turns against what stands before.
fn turns(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::ADVERSATIVE)
        && (at.str().trim_start_matches('و').starts_with("لكن")
            || spells!(at, "إلا" | "الا" | "غير" | "بيد")
                && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
                && !reading.at(index + 1).begins("ب"))
}

/// لكنها، ولكنه، إلا أنهم، غير أنه: the word behind a turn with a pronoun, which goes back to somebody named before.
fn turns_to_the_same(reading: &Reading<'_>, index: usize) -> Option<usize> {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    if !at.is(Classes::ADVERSATIVE) {
        return None;
    }
    if at.pronoun().is_some() && at.str().trim_start_matches('و').starts_with("لكن") {
        return Some(index + 1);
    }
    (spells!(at, "إلا" | "الا" | "غير") && next.is(Classes::COMPLEMENTIZER) && next.pronoun().is_some())
        .then_some(index + 2)
}

/// لم تقدم تفاصيل (it gave no details): what the source has not said, the author tells.
fn withholds(reading: &Reading<'_>, index: usize) -> bool {
    // لكن دون أن يعلن قرارا (but without announcing a decision)
    let without = spells!(reading.at(index), "دون" | "بدون") || reading.at(index + 1).spells("دون");
    without
        || (index..index + 4).any(|index| {
            let at = reading.at(index);
            let keeps = cue::finite(reading, index + 1).is_some() || has(SPECIFYING, reading.str(index + 1));
            at.is(Classes::NEGATOR) && keeps || has(DETAILS, reading.str(index))
        })
}

/// دون أن يعطي تفاصيل (without giving details), دون أن يوضح كيف (without explaining how): what the source has kept to himself, the author
/// tells.
fn keeps_back(reading: &Reading<'_>, index: usize) -> bool {
    let without = reading.at(index);
    if !spells!(without, "دون" | "بدون") {
        return false;
    }
    // دون مزيد من التفاصيل (without further details), من دون إعطاء إيضاحات (without giving explanations)
    if (index + 1..index + 5)
        .any(|index| has(DETAILS, reading.str(index)) && !reading.at(index + 1).is(Classes::ADJECTIVE))
    {
        return true;
    }
    reading.at(index + 1).is(Classes::COMPLEMENTIZER)
        && ((index + 3..index + 8).any(|index| has(DETAILS, reading.str(index)))
            || reading.at(index + 3).is(Classes::INTERROGATIVE) && reading.at(index + 2).is(Classes::FINITE))
}

/// لكنه يعول على الدعم (but he counts on support): the pronoun goes on about somebody in the content, unless it tells what has not been said.
fn goes_on_about(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    at.is(Classes::ADVERSATIVE)
        && at.pronoun().is_some()
        && next.is_word()
        && !next.is(Classes::NEGATOR | Classes::PREPOSITION | Classes::ADVERB | Classes::CIRCUMSTANTIAL)
        && cue::finite(reading, index + 1).is_none()
}

/// حيث، في حين، وهو ما: the author turns to something else without a comma.
fn is_turn(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // نقل إلى المستشفى حيث توفي (was taken to the hospital, where he died): a reported clause tells what happened there.
    at.spells("حيث")
        && (nominal || cue::finite(reading, index + 1).is_some())
        && !reading.at(index.wrapping_sub(1)).is(Classes::PREPOSITION)
        // في إشارة إلى خصمه (alluding to his opponent), في خطوة أغضبت (a step that angered), not في خطوة أولى (as a first step)
        || at.spells("في")
            && (spells!(next, "حين" | "إشارة" | "اشارة")
                || next.spells("خطوة") && !reading.at(index + 2).spells("أولى"))
        || next.spells("ما")
            && (at.spells("وهذا") || at.spells("وهو") && reading.kind(index.wrapping_sub(1)) != TokenKind::Comma)
}

/// رغم أن المصريين …، بعد أيام من، قبل شهرين، بعدما انسحب: behind a noun the author turns to something else, or tells when.
fn concedes(reading: &Reading<'_>, index: usize) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    if !spells!(at, "رغم" | "برغم" | "بالرغم" | "ما" | "مما" | "بعد" | "بعدما" | "قبل") {
        return false;
    }
    // الزيارة التي تمت بعد أن (the visit that took place after): told of the noun, not of the saying.
    let of_relative = || reading.at(index.wrapping_sub(2)).is(Classes::RELATIVE);
    match at.str() {
        // رغم معارضة روسيا (in spite of Russia's opposition)
        "رغم" | "برغم" => {
            next.is(Classes::COMPLEMENTIZER
                | Classes::COMMON_NOUN
                | Classes::VERBAL_NOUN
                | Classes::GROUP
                | Classes::DOCUMENT
                | Classes::OCCASION)
                || next.is(Classes::INSTITUTION) && !next.is_definite()
                || next.is_unknown()
        }
        "بالرغم" => next.spells("من"),
        "مما" => has(RESULTS, next.str()) || has(CONSEQUENCES, next.str()),
        "بعدما" => !of_relative(),
        // بعد أن "خابت آماله" (after "his hopes were dashed"): where the source's own words tell it, it is his.
        "بعد" if next.is(Classes::COMPLEMENTIZER) => {
            !of_relative() && reading.kind(index + 2) != TokenKind::OpenQuote
        }
        // بسبب ما تسبب به الإعصار (because of what the storm caused): the noun of a preposition.
        "ما" => {
            let before = reading.at(index.wrapping_sub(1));
            has(RESULTS, next.str()) && !before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL)
        }
        "بعد" | "قبل" => next.is(Classes::TIME) && !next.is_definite(),
        _ => false,
    }
}

/// Behind a nominal content and a comma: a relative clause, a circumstance, another verb of the author's.
fn leaves_noun(reading: &Reading<'_>, index: usize) -> bool {
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
    let then = at.spells("ثم") && super::noun_phrase::is_verb(reading.at(index + 1));
    // وكان قد بلغ الثمانين: the author tells what was.
    let background = spells!(at, "وكان" | "وكانت");
    let because = has(REASONS, at.str());
    // خلال اشتباكات (in clashes), بموجب اتفاق (under an agreement): how what is told happened.
    // بما في ذلك العاصمة (including the capital)
    // عبر صفحته، عبر موقع "…": where it was said.
    let medium = at.spells("عبر") && is_medium(next);
    let how = has(MANNERS, at.str()) && !medium || at.spells("بما") && has(INCLUDING, next.str());
    // رفض طلبه، فلجأ إلى القضاء (his request was turned down, so he went to court): what came next.
    let then_came = at.has(Proclitics::FA);
    // والتي تشهد احتجاجات (and which sees protests), ولم يدعم حزبه (and he did not support his party), أما الكاتب (as for the writer)
    let about = spells!(at, "والتي" | "والذي" | "والذين" | "واللتان" | "واللذان" | "ولم" | "أما" | "بعدما");
    then_came
        || about
        || at.is(Classes::RELATIVE | Classes::CIRCUMSTANTIAL) && !at.has(Proclitics::WA) && !because && !how
        || supports
        || then
        || told
        || result
        || background
        || coordinates_verb(reading, index)
}

/// ، وهو ما: the author's comment, unless the source's own quoted words stand in it.
fn is_comment(reading: &Reading<'_>, (first, comma): Range, end: usize, nominal: bool) -> bool {
    let index = comma + 1;
    if !spells!(reading.at(index), "وهو" | "وهي" | "وهذا") {
        return false;
    }
    // مسؤولين من الحركة، وهي تحالف جديد، تفاوضوا: what stands between commas before the clause has its verb.
    let verb = |range: std::ops::Range<usize>| range.into_iter().any(|at| super::noun_phrase::is_verb(reading.at(at)));
    let parenthesis = !nominal
        && !verb(first..comma)
        && (index + 1..end.min(index + 20))
            .find(|&close| reading.kind(close) == TokenKind::Comma)
            .is_some_and(|close| verb(close + 1..end.min(close + 8)));
    // وهو ما اعتبره محللون تراجعا (which analysts considered a retreat): others say it of what stands before.
    let others = reading.at(index + 1).spells("ما")
        && reading.at(index + 2).pronoun().is_some()
        && cue::finite(reading, index + 2).is_some();
    if others {
        return true;
    }
    // وهي لا تشعر بالندم (and she feels no regret): the clause goes on about somebody in it.
    let goes_on = !nominal && reading.at(index + 1).is(Classes::NEGATOR) && !reading.at(index + 1).spells("ما");
    !parenthesis
        && !goes_on
        && !(index..end).any(|inner| {
            reading.opened_at(inner).is_some_and(|(number, _)| {
                super::quotation::is_speech(reading, number)
                    || reading.at(inner.wrapping_sub(1)).is(Classes::INSTITUTION)
            })
        })
}

/// What begins at a word without a comma that no reported clause goes across.
pub(super) fn breaks_at(reading: &Reading<'_>, index: usize) -> Option<Boundary> {
    let at = reading.at(index);
    if !at.is_word() {
        return None;
    }
    if at.spells("وذلك") && !circumstantiates(reading, index + 1) {
        return Some(Boundary::Addition);
    }
    if at.is(Classes::SOURCE_PHRASE) && is_source_phrase(reading, index) {
        return Some(Boundary::SourcePhrase);
    }
    if let Some(participle) = cue::participle(reading, index)
        && at.ends(["ا", "ة", "ن"])
        && participle.lemma(reading).governs(crate::lexicon::verb::Frame::That)
    {
        return Some(Boundary::Participle);
    }
    if at.has(Proclitics::WA.with(Proclitics::FA))
        && cue::finite(reading, index).is_some_and(|cue| cue.form.shape == Shape::Past && !cue.lemma(reading).ambiguous)
    {
        return Some(Boundary::Clause);
    }
    if at.spells("كما") && cue::finite(reading, index + 1).is_some() {
        return Some(Boundary::SourcePhrase);
    }
    if at.is(Classes::ADVERSATIVE) {
        return Some(Boundary::Clause);
    }
    None
}

/// وفقا لـ with somebody who can speak; وفق الشروط (under the conditions) reports nothing.
fn is_source_phrase(reading: &Reading<'_>, index: usize) -> bool {
    let next = reading.at(index + 1);
    next.is(Classes::INSTITUTION
        | Classes::MEDIA
        | Classes::MEDIA_NAME
        | Classes::INSTITUTION_NAME
        | Classes::TITLE
        | Classes::GROUP
        | Classes::DOCUMENT
        | Classes::PLACE)
        || next.is(Classes::RELATIVE)
        || next.verbs().iter().any(|form| form.shape == Shape::VerbalNoun && next.pronoun().is_some())
        || spells!(next, "ما" | "لما" | "تعبيره" | "تعبيرها" | "تعبيرهم")
}
