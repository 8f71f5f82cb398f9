//! Words by which somebody turns against what stands before, or to something else: لكن (but), رغم (in spite of), حيث (where), في حين (while).

use crate::grammar::cue;
use crate::grammar::wording::{CONSEQUENCES, RESULTS, has};
use crate::lexicon::class::Classes;
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// لكنه، ولكن، إلا أن: the author turns against what stands before.
pub(super) fn turns(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::ADVERSATIVE)
        && (at.str().trim_start_matches('و').starts_with("لكن")
            || spells!(at, "إلا" | "الا" | "غير" | "بيد")
                && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
                && !reading.at(index + 1).begins("ب"))
}

/// لكنها، ولكنه، إلا أنهم، غير أنه: the word behind a turn with a pronoun, which goes back to somebody named before.
pub(super) fn turns_to_the_same(reading: &Reading<'_>, index: usize) -> Option<usize> {
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

/// لكنه يعول على الدعم (but he counts on support): the pronoun goes on about somebody in the content, unless it tells what has not been said.
pub(super) fn goes_on_about(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    at.is(Classes::ADVERSATIVE)
        && at.pronoun().is_some()
        && next.is_word()
        && !next.is(Classes::NEGATOR | Classes::PREPOSITION | Classes::ADVERB | Classes::CIRCUMSTANTIAL)
        && cue::finite(reading, index + 1).is_none()
}

/// حيث، في حين، وهو ما: the author turns to something else without a comma.
pub(super) fn is_turn(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // نقل إلى المستشفى حيث توفي (was taken to the hospital, where he died): a reported clause tells what happened there.
    at.spells("حيث")
        && (nominal || cue::finite(reading, index + 1).is_some())
        && !reading.at(index.wrapping_sub(1)).is(Classes::PREPOSITION)
        // في إشارة إلى خصمه (alluding to his opponent), في خطوة أغضبت (a step that angered), not في خطوة أولى (as a first step)
        || at.spells("في")
            && (next.spells("حين") && is_others(reading, index + 2, nominal)
                || spells!(next, "إشارة" | "اشارة")
                || next.spells("خطوة") && !reading.at(index + 2).spells("أولى"))
        || next.spells("ما")
            && (at.spells("وهذا") || at.spells("وهو") && reading.kind(index.wrapping_sub(1)) != TokenKind::Comma)
}

/// رغم أن المصريين …، بعد أيام من، قبل شهرين، بعدما انسحب: behind a noun the author turns to something else, or tells when.
pub(super) fn concedes(reading: &Reading<'_>, index: usize) -> bool {
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
        // بعد الآن (from now on): but not بعد أيام (some days after).
        "بعد" | "قبل" => next.is(Classes::TIME) && !next.is_definite() && !next.begins("ال"),
        _ => false,
    }
}

/// فيما أصيب أربعة (while four were injured), في حين شنت الطائرات غارة (while planes made a raid): in a reported clause the source goes on behind such a
/// conjunction, unless another speaks.
pub(super) fn is_others(reading: &Reading<'_>, index: usize, nominal: bool) -> bool {
    let at = reading.at(index);
    // في حين أنه كان طالبا (while he was a student): what really was the case.
    let corrects = at.is(Classes::COMPLEMENTIZER) && at.pronoun().is_some();
    nominal || corrects || cue::finite(reading, index).is_some() || cue::finite(reading, index + 1).is_some()
}
