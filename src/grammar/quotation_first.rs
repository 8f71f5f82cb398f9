//! The quotation before its reporting clause, or around it.
//!
//! "لن نتراجع"، قال الوزير، "مهما كان الثمن" ("we will not step back", said the minister, "whatever the price")

use super::cue::Cue;
use super::noun_phrase::Reach;
use super::subject::{self, Subject};
use super::{Clause, Content, Context, Source, clause, quotation};
use crate::claim::Rule;
use crate::lexicon::verb::Frame;
use crate::text::token::TokenKind;

/// The clause of a verb whose quotation stands right before it.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    if !cue.lemma(reading).governs(Frame::Quote) || cue.lemma(reading).ambiguous {
        return None;
    }
    let mut before = cue.index.checked_sub(1)?;
    if matches!(reading.kind(before), TokenKind::Comma | TokenKind::Dash | TokenKind::Period) {
        before = before.checked_sub(1)?;
    }
    if reading.kind(before) != TokenKind::CloseQuote {
        return None;
    }
    let number = reading.quotation_of(before)?;
    if quotation::is_name(reading, number) {
        return None;
    }
    let taken = context
        .clauses
        .iter()
        .rev()
        .take(4)
        .any(|clause| matches!(clause.content, Content::Quotation(other) if other == number));
    if taken {
        return None;
    }
    let phrase = subject::after(reading, cue, cue.index + 1, limit, Reach::OPEN)?;
    let subject = Subject::at(cue.index, Source::Named(phrase));
    Some(clause::build(context, cue, subject, Content::QuotationBefore(number), Rule::QuotationVerbSubject))
}
