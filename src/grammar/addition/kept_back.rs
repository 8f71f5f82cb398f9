//! What the source has kept to himself, which only the author can tell: دون أن يعطي تفاصيل (without giving details).

use crate::grammar::cue;
use crate::grammar::wording::{DETAILS, SPECIFYING, WITHHELD, has};
use crate::lexicon::class::Classes;
use crate::reading::{Reading, spells};

/// لم تقدم تفاصيل (it gave no details): what the source has not said, the author tells.
pub(super) fn withholds(reading: &Reading<'_>, index: usize) -> bool {
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
pub(super) fn keeps_back(reading: &Reading<'_>, index: usize) -> bool {
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
    // دون ذكر اسمه (without naming him), من دون تحديد موعد (without setting a date)
    if has(WITHHELD, reading.str(index + 1)) {
        return true;
    }
    reading.at(index + 1).is(Classes::COMPLEMENTIZER)
        && (has(SPECIFYING, reading.str(index + 2))
            || reading.at(index + 2).is(Classes::FINITE)
            || (index + 3..index + 8).any(|index| has(DETAILS, reading.str(index))))
}
