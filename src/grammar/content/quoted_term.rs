//! Contents that are a quotation or end with one: دعا إلى "تحقيق شامل" (called for "a full inquiry"), ما سماه "الفوضى" (what he called "chaos").

use crate::claim::{Act, Rule};
use crate::grammar::addition::breaks_at;
use crate::grammar::opener::closes_clause;
use crate::grammar::quotation::is_speech;
use crate::grammar::wording::{WHAT_CALLED, WHAT_OR_WHOM, has};
use crate::grammar::{Clause, Range, circumstance};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Preposition;
use crate::reading::{At, Reading};

/// The content, if it is the quotation that opens at its first word or right behind it.
pub(super) fn quoted_term(reading: &Reading<'_>, first: usize, clause: &Clause) -> Option<Range> {
    speech(reading, first, clause)
        .or_else(|| called_with_preposition(reading, first, clause))
        .or_else(|| called(reading, first, clause))
}

/// قال إنه "لن يستقيل" (said that he "will not resign"), طالب بـ"حماية الغابة" (demanded "the protection of the wood"): the quotation is all that is said.
fn speech(reading: &Reading<'_>, first: usize, clause: &Clause) -> Option<Range> {
    // بـ"حماية الغابة": the preposition that is attached to it is a part of the content.
    let attached = reading.at(first).has_letters(..3) && circumstance::preposition(reading.at(first)).is_some();
    let open = first + usize::from(attached);
    let (number, quotation) = reading.opened_at(open).filter(|(_, quotation)| quotation.closed)?;
    let close = quotation.close as usize;
    let whole = (is_speech(reading, number) || attached)
        && closes_clause(reading, number)
        && !goes_on_behind(reading, close, clause);
    whole.then_some(if attached { (first, close + 1) } else { (open + 1, close) })
}

/// دعا إلى "تحقيق شامل" بشأن الحادث (called for "a full inquiry" into the accident): what follows the quotation belongs to the noun in it.
fn goes_on_behind(reading: &Reading<'_>, close: usize, clause: &Clause) -> bool {
    let noun = matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun | Rule::SupportVerb);
    // معلنا "حربا" على الفساد (announcing a "war" on corruption)
    let open = || {
        reading
            .quotation_of(close)
            .and_then(|number| reading.quotation(number))
            .map(|quotation| quotation.open as usize)
    };
    let term = clause.rule == Rule::Participle && open().is_some_and(|open| close == open + 2);
    (noun || term) && reading.at(close + 1).is_word() && breaks_at(reading, close + 1).is_none()
}

/// ما وصفهم بـ"الإرهابيين" في المدينة (whom he called "terrorists" in the town): what somebody is called stands in the quotation.
fn called_with_preposition(reading: &Reading<'_>, first: usize, clause: &Clause) -> Option<Range> {
    let at = reading.at(first);
    let that = || at.is(Classes::COMPLEMENTIZER) && at.begins("ب");
    if !calls(reading, clause) || !(is_bi(at) || that()) {
        return None;
    }
    let (_, quotation) = reading.opened_at(first + 1).filter(|(_, quotation)| quotation.closed)?;
    let end = quotation.close as usize + 1;
    let behind = reading.at(end);
    let ends = behind.is(Classes::PREPOSITION)
        // وحققت ما وصفته بأنه "إنجاز" نجاحا كبيرا (what it called "an achievement" met with great success)
        || has(WHAT_CALLED, reading.str(clause.cue.0.wrapping_sub(1))) && behind.is_word();
    ends.then_some((first, end))
}

/// ما سماه "الفوضى" في البلاد (what he called "chaos" in the country): likewise without the preposition, where ما stands for it.
fn called(reading: &Reading<'_>, first: usize, clause: &Clause) -> Option<Range> {
    let before = reading.at(clause.cue.0.wrapping_sub(1));
    if !(is_what(before) || has(WHAT_OR_WHOM, before.str())) || !calls(reading, clause) {
        return None;
    }
    let bare = usize::from(reading.opened_at(first).is_none());
    let (_, quotation) = reading.opened_at(first + bare).filter(|(_, quotation)| quotation.closed)?;
    (bare == 0 || is_bi(reading.at(first))).then_some((first, quotation.close as usize + 1))
}

/// وصفه (called him): a verb that judges whom its pronoun tells.
fn calls(reading: &Reading<'_>, clause: &Clause) -> bool {
    clause.act == Act::Opine && reading.at(clause.cue.0).pronoun().is_some()
}

fn is_bi(at: At<'_>) -> bool {
    circumstance::preposition(at) == Some(Preposition::Bi)
}

/// ما، من (what, whom), but not الذي، التي (which).
fn is_what(at: At<'_>) -> bool {
    at.is(Classes::RELATIVE) && !at.contains("لذ") && !at.contains("لت")
}
