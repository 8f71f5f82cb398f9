//! Where the author takes the word back inside a sentence: his additions, concessions and comments, and what came of it.

mod after_comma;
mod background;
mod breaks;
mod comment;
mod kept_back;
mod turn;

use super::content::Boundary;
use super::joined::{goes_on_with_verb, narrates};
use super::wording::{CONCESSIONS, has};
use super::{Clause, Range, cue, stops};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading, is_his_name};
use crate::text::token::TokenKind;
use after_comma::{is_addition, leaves_noun};
use background::{points_out, tells_of_name};
use comment::is_comment;
use kept_back::keeps_back;
use turn::{concedes, is_turn, turns};

pub(super) use after_comma::accompanies;
pub(super) use breaks::breaks_at;

/// Where the author takes the word back, in `first..end`; `stops` are the words there at which he may.
pub(super) fn first_addition(
    reading: &Reading<'_>,
    stops: &[u32],
    (first, end): Range,
    noun_of: Option<&Clause>,
) -> Option<usize> {
    let stands_for_clause = noun_of.is_some_and(|own| points_out(reading, own));
    let noun_of = noun_of.filter(|_| !stands_for_clause);
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
                    // "نرفض الخطة،" واصفا إياها: a comma before the closing mark parts as one behind it does.
                    let close = quotation.close as usize;
                    let comma = reading.kind(close.wrapping_sub(1)) == TokenKind::Comma;
                    past = close.saturating_sub(usize::from(comma)).max(index);
                }
            }
            TokenKind::OpenParenthesis => {
                past = (index..end.min(index + 30))
                    .find(|&inner| reading.kind(inner) == TokenKind::CloseParenthesis)
                    .unwrap_or(index);
            }
            TokenKind::CloseQuote if index > first && !opens_within(reading, index, first) => return Some(index),
            TokenKind::CloseQuote
                if reading.kind(index.wrapping_sub(1)) == TokenKind::Comma
                    && !concluded(reading, (first, index))
                    && (is_addition(reading, index + 1, nominal)
                        || is_comment(reading, (first, index), end, nominal)) =>
            {
                return Some(index + 1);
            }
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
            TokenKind::Comma if noun_of.is_some_and(|own| leaves_noun(reading, index + 1, (own, first))) => {
                return Some(index);
            }
            TokenKind::Comma if stands_for_clause && narrates(reading, index + 1) => return Some(index),
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
    if told_of
        || noun_of.is_some_and(|own| tells_of_name(reading, index, own) || goes_on_with_verb(reading, index, own))
    {
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

/// صفحته، حسابها، موقع "…": where something is published.
pub(super) fn is_medium(at: At<'_>) -> bool {
    at.begins("صفح") || at.begins("حساب") || at.is(Classes::MEDIA | Classes::MEDIA_NAME)
}
