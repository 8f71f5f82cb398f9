//! Contents of verbs in a relative clause: القس، الذي ينفي التهمة، يواجه السجن (the priest, who denies the charge, faces prison).

use super::BRACKETED;
use crate::grammar::nominal::is_oneself;
use crate::grammar::noun_phrase::is_verb;
use crate::grammar::wording::{GOING_ON, MANNERS, REASONS, has};
use crate::grammar::{Clause, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// العقوبات، التي قالت إنها ستفرضها، تفي بالشروط: what is said of a noun in a relative clause ends at the comma, where the sentence goes
/// on; not before a reason, nor where its verb is still to come.
pub(super) fn closes_relative(reading: &Reading<'_>, clause: &Clause, (first, end): Range) -> Option<usize> {
    // الذي يصف نفسه بأنه جندي، (who calls himself a soldier,): who is judged stands before the words that lead in.
    let judged = is_oneself(reading.at(first)) && reading.at(first + 1).is(Classes::COMPLEMENTIZER);
    let first = first + usize::from(judged);
    let opener = reading.at(first);
    let relative = reading.at(clause.cue.0.wrapping_sub(1)).is(Classes::RELATIVE);
    let own = reading.quotation_of(first);
    let verb = |index| is_verb(reading.at(index));
    if relative && !opener.is(Classes::COMPLEMENTIZER) && !reading.at(first.wrapping_sub(1)).is(Classes::COMPLEMENTIZER)
    {
        return (first + 1..end)
            .find(|&index| reading.kind(index) == TokenKind::Comma && leaves_relative(reading, (first, index), own));
    }
    if !relative || !opener.is(Classes::COMPLEMENTIZER) || opener.pronoun().is_none() {
        return None;
    }
    let comma = (first + 2..end)
        .find(|&index| reading.kind(index) == TokenKind::Comma && reading.quotation_of(index) == own)?;
    let next = reading.at(comma + 1);
    let joined = next.has(Proclitics::WA.with(Proclitics::FA));
    let reason = has(GOING_ON, next.str());
    let to_come = verb(comma + 1) && !(first + 1..comma).any(verb);
    (!joined && !reason && !to_come && !next.is(Classes::CONJUNCTION)).then_some(comma)
}

/// القس، الذي ينفي التهمة، يواجه السجن (the priest, who denies the charge, faces prison); المشروع الذي انتقده النادي، بحضور: whether the sentence goes on
/// behind the comma, and not the noun that the relative clause tells of.
fn leaves_relative(reading: &Reading<'_>, (first, comma): Range, own: Option<usize>) -> bool {
    let next = reading.at(comma + 1);
    let goes_on = next.has(Proclitics::WA.with(Proclitics::FA))
        || next.kind() == TokenKind::OpenParenthesis
        || next.is(Classes::TIME) && !next.is_definite()
        || has(GOING_ON, next.str())
        || has(REASONS, next.str())
        || has(MANNERS, next.str());
    let bracketed = (first..comma)
        .rev()
        .take(BRACKETED)
        .find_map(|index| match reading.kind(index) {
            TokenKind::OpenParenthesis => Some(true),
            TokenKind::CloseParenthesis => Some(false),
            _ => None,
        })
        .unwrap_or(false);
    !goes_on && !bracketed && reading.quotation_of(comma) == own
}
