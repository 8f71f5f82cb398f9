//! Where a reported clause ends.
//!
//! A content runs to the end of its sentence unless something else takes the word before: the next clause on its level (، وأضاف), a participle
//! (، مشيرا إلى), a source phrase (، بحسب رويترز), or an addition in the author's own voice (، وذلك خلال مؤتمر صحفي، في إشارة إلى).

mod end;
mod noun;
mod quoted_term;
mod relative;

pub(super) use end::from;

use super::addition::opens_within;
use super::after_colon::after_colon;
use super::around_phrase::around_phrase;
use super::form;
use super::nesting::{attach_source_phrases, flatten, nest};
use super::next_clause::Others;
use super::quoted_content::{around, quoted};
use super::too_long;
use super::wording::{SAYINGS, has};
use super::{Attribution, Clause, Content, Pieces, Range, Source};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// What ended a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Boundary {
    /// The sentence or the line.
    Sentence,
    /// A closing quotation mark.
    Quotation,
    /// The next clause on the same level.
    Clause,
    /// A participle of saying.
    Participle,
    /// A source phrase.
    SourcePhrase,
    /// The author's own addition.
    Addition,
}

/// A content has at most this many words.
pub(super) const WORDS: usize = 400;
/// A bracket opens so near before a comma that stands in it.
pub(super) const BRACKETED: usize = 24;

/// Gives each clause of the line its content, and appends the attributions. With the line come those behind it, with the clauses the words
/// of the line at which an addition may begin.
pub(crate) fn settle(
    reading: &Reading<'_>,
    (line, later): (std::ops::Range<usize>, &[std::ops::Range<usize>]),
    (clauses, stops): (&[Clause], &[u32]),
    depth: usize,
    found: &mut Vec<Attribution>,
) {
    let offset = found.len();
    for (number, clause) in clauses.iter().enumerate() {
        let others = Others { clauses, number, stops };
        let (content, boundary) = match clause.content {
            Content::From(first) => from(reading, first, clause, &others),
            Content::Quotation(quotation) => quoted(reading, quotation, clause, &others, &line, later),
            Content::QuotationBefore(quotation) => (around(reading, quotation, clause), Boundary::Quotation),
            Content::AfterColon(first) => after_colon(reading, first, clause, &others, &line),
            Content::Words(first, end) => (Pieces::one((first, end)), Boundary::Clause),
            Content::Before { end } => (around_phrase(reading, clause, end, &others), Boundary::SourcePhrase),
        };
        let cut = too_long::is_cut(reading, clause, (&content, boundary), line.end);
        let content = content.changed(|piece| {
            let (first, end) = trim(reading, piece);
            says_something(reading, first, end).then_some((first, end))
        });
        let form = form::of(reading, clause, &content);
        found.push(Attribution { clause: *clause, content, form, boundary, inside: None, too_deep: false, cut });
    }
    nest(reading, found, offset);
    flatten(found, offset, depth);
    attach_source_phrases(reading, found, offset);
}

/// وانضم حداد إلى الفريق العام الماضي: a further sentence with the source's own name is the author's.
pub(super) fn names_source(
    reading: &Reading<'_>,
    (first, end): Range,
    clause: &Clause,
    others: &Others<'_>,
) -> Option<usize> {
    let name = std::iter::once(clause)
        .chain(others.before().filter(|other| other.sentence == clause.sentence))
        .find_map(|clause| if let Source::Named(phrase) = clause.source { phrase.name } else { None })?;
    let last = reading.str(name.1.saturating_sub(1));
    let named = (first + 1..end).find(|&index| reading.kind(index) == TokenKind::Word && reading.str(index) == last)?;
    (first..named).rev().find(|&index| reading.kind(index) == TokenKind::Period).map(|stop| stop + 1)
}

/// Whether a piece has a word or a number: marks alone say nothing.
fn says_something(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|index| matches!(reading.kind(index), TokenKind::Word | TokenKind::Number))
}

/// Without marks and conjunctions at its edges.
fn trim(reading: &Reading<'_>, (mut first, mut end): Range) -> Range {
    let edge = |index: usize| {
        matches!(
            reading.kind(index),
            TokenKind::Comma
                | TokenKind::Semicolon
                | TokenKind::Period
                | TokenKind::Colon
                | TokenKind::Dash
                | TokenKind::LineEnd
                | TokenKind::Ellipsis
                | TokenKind::LoneQuote
                | TokenKind::Exclamation
                | TokenKind::Question
        )
    };
    let inner = |first: usize, mut end: usize| {
        while first < end && edge(end.saturating_sub(1)) {
            end = end.saturating_sub(1);
        }
        end
    };
    while first < end && (edge(first) || reading.kind(first) == TokenKind::CloseQuote) {
        first += 1;
    }
    end = inner(first, end);
    // An opening mark whose close was cut off, or the reverse.
    if first < end && reading.kind(end.saturating_sub(1)) == TokenKind::OpenQuote {
        end = end.saturating_sub(1);
    }
    if first < end
        && reading.kind(end.saturating_sub(1)) == TokenKind::CloseQuote
        && !opens_within(reading, end.saturating_sub(1), first)
    {
        end = end.saturating_sub(1);
    }
    end = inner(first, end);
    // One quotation around all of the content: its marks are outer marks.
    if let Some((_, quotation)) = reading.opened_at(first)
        && quotation.closed
        && quotation.close as usize + 1 == end
    {
        first += 1;
        end = end.saturating_sub(1);
    }
    if end > first && spells!(reading.at(end.saturating_sub(1)), "و" | "ف") {
        end = end.saturating_sub(1);
    }
    // سيتطور الأداء على حد وصفه: what only refers back to whoever says it.
    let noun = end.saturating_sub(1);
    if end > first + 3
        && reading.at(end.saturating_sub(2)).spells("حد")
        && reading.at(end.saturating_sub(3)).spells("على")
        && has(SAYINGS, reading.str(noun))
    {
        end = end.saturating_sub(3);
        end = inner(first, end);
    }
    // …، وذلك وفقا للوزارة: what leads to a source phrase.
    if end > first + 1 && reading.at(end.saturating_sub(1)).spells("وذلك") {
        end = end.saturating_sub(1);
        end = inner(first, end);
    }
    (first, end)
}
