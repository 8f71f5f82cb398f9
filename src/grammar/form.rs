//! Direct, indirect or mixed: whose words the content is.

use super::{Clause, Content, Range, quotation};
use crate::claim::{Form, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Person, Proclitics, VerbForm};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// What something is called besides, in quotation marks and parentheses, has at most so many words with its closing mark.
const GLOSS: usize = 5;

/// A verb of saying in a content stands at most so many words before what is quoted.
const SAID: usize = 8;

/// The form of a content.
pub(crate) fn of(reading: &Reading<'_>, clause: &Clause, content: &[Range]) -> Form {
    if in_speech(reading, clause.cue.0) {
        // Inside somebody's quotation the words are the relayer's.
        return Form::Indirect;
    }
    let mut quoted = false;
    let mut own = false;
    // Words without a quotation among or around them need no second look.
    let plain =
        content.iter().all(|&(first, end)| reading.quotation_of(first).is_none() && !reading.has_quotation(first, end));
    // The further lines of a quotation that is closed at the end of the last one have no marks.
    let unmarked = match clause.content {
        Content::Quotation(number) => reading.quotation(number).filter(|found| !found.closed && !found.continues),
        _ => None,
    };
    for &(first, end) in content.iter().filter(|_| !plain) {
        let mut index = first;
        let outer = in_quotation_from(reading, first) || unmarked.is_some_and(|found| first > found.close as usize);
        if outer {
            quoted = true;
            continue;
        }
        while index < end && !(quoted && own) {
            // Behind words of the author's own only a quotation can tell more.
            if own {
                let Some(open) = reading.next_quotation(index, end) else { break };
                index = open;
            }
            if let Some((number, found)) = reading.opened_at(index) {
                let close = if found.closed { found.close as usize } else { end };
                let said = quotation::is_speech(reading, number)
                    || is_own_word(reading, index)
                    || quotation::is_wording(reading, number);
                if said && !is_gloss(reading, index, close) && !is_anothers(reading, (first, index)) {
                    quoted = true;
                } else {
                    own = true;
                }
                index = close.max(index) + 1;
                continue;
            }
            own |= reading.at(index).is_word()
                && !((index == first && leads_in(reading, index) || joins_quotations(reading, index))
                    && reading.opened_at(index + 1).is_some());
            index += 1;
        }
    }
    match (quoted, own) {
        (true, false) => Form::Direct,
        (true, true) => Form::Mixed,
        (false, _) => match clause.content {
            Content::AfterColon(_)
                if clause.rule != Rule::HeadlineColon || speaks_as_first_person(reading, content) =>
            {
                Form::Direct
            }
            _ => Form::Indirect,
        },
    }
}

/// "لن نرحل"، و"سنبقى", "لن نرحل" وأن "البيت بيتنا": what joins a quotation to the one that has ended before it.
fn joins_quotations(reading: &Reading<'_>, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let comma = usize::from(reading.kind(before) == TokenKind::Comma);
    let at = reading.at(index);
    // أنها "بخير" وأنها "سعيدة"
    let that = at.is(Classes::COMPLEMENTIZER) && at.has(Proclitics::WA);
    (that || quotation::joins(at)) && reading.kind(before.wrapping_sub(comma)) == TokenKind::CloseQuote
}

/// تقنية الفيديو ("في إيه آر"): what a thing is called besides, in parentheses.
fn is_gloss(reading: &Reading<'_>, open: usize, close: usize) -> bool {
    close <= open + GLOSS
        && reading.kind(open.wrapping_sub(1)) == TokenKind::OpenParenthesis
        && reading.kind(close + 1) == TokenKind::CloseParenthesis
}

/// إن المدير قال: "سنعود" (that the director said: "we shall be back"): in a content the quotation of one who says something in it.
fn is_anothers(reading: &Reading<'_>, (first, open): Range) -> bool {
    let says = |form: &VerbForm| reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS);
    let level = reading.quotation_of(open.saturating_sub(1));
    (first.max(open.saturating_sub(SAID))..open).any(|index| {
        let at = reading.at(index);
        // ما لا يقل عن مئة (no less than a hundred)
        let other = at.is(Classes::COMMON_NOUN) || at.spells("يقل") || at.spells("تقل");
        at.verbs().iter().any(says) && !other && reading.quotation_of(index) == level
    })
}

/// أنها "…", بـ"…": what stands before the words of a content without being one of them.
fn leads_in(reading: &Reading<'_>, index: usize) -> bool {
    reading.at(index).is(Classes::COMPLEMENTIZER) || spells!(reading.at(index), "ب" | "ل" | "بال" | "لل")
}

/// Whether the word stands right behind the opening mark of its quotation, or deeper in one.
fn in_quotation_from(reading: &Reading<'_>, first: usize) -> bool {
    reading.quotation_of(first).is_some_and(|number| {
        reading
            .quotation(number)
            .is_some_and(|found| (found.open as usize) < first && quotation::is_speech(reading, number))
            || reading.quotation(number).is_some_and(|found| found.open as usize + 1 == first)
    })
}

fn in_speech(reading: &Reading<'_>, index: usize) -> bool {
    let mut number = reading.quotation_of(index);
    while let Some(inner) = number {
        if quotation::is_speech(reading, inner) {
            return true;
        }
        number = reading.parent(inner);
    }
    false
}

/// One quoted word that plainly is the source's own: بأنها "تصحيحات"، وصفه بـ"الخطأ".
fn is_own_word(reading: &Reading<'_>, open: usize) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    before.is(Classes::COMPLEMENTIZER) && before.pronoun().is_some()
        || spells!(before, "ب" | "بـ" | "بــ")
        || before.kind() == TokenKind::Colon
}

/// A first person in a headline's content: لن نتراجع (we will not step back), لا أريد (I do not want).
pub(super) fn speaks_as_first_person(reading: &Reading<'_>, content: &[Range]) -> bool {
    content.iter().any(|&(first, end)| {
        (first..end.min(first + 40)).any(|index| {
            let at = reading.at(index);
            // سنعود (we will come back), سأعمل (I will work), but not سنة (a year)
            let future = (at.is_unknown() || at.is(Classes::OTHER_VERB))
                && ["سن", "سأ"].iter().any(|letters| at.str().starts_with(letters))
                && at.str().chars().count() > 4;
            future
                || at.verbs().iter().any(|form| form.person == Person::First)
                || at.pronoun().is_some_and(|pronoun| pronoun.person == Person::First)
                || at.is(Classes::PRONOUN) && spells!(at, "أنا" | "نحن" | "ونحن" | "وأنا" | "انا")
                || index > first
                    && reading.at(index.saturating_sub(1)).is(Classes::NEGATOR | Classes::FUTURE)
                    && at.str().starts_with(['ن', 'أ'])
                    && (at.is_unknown() || at.is(Classes::OTHER_VERB))
        })
    })
}
