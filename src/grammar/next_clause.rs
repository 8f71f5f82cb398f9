//! The clause on its level that ends the content before it: قال إن الجسر آمن، وأضاف أن (he said that the bridge is safe, and added that).

use super::content::{BRACKETED, Boundary};
use super::nominal::is_oneself;
use super::wording::{JOINING, WHEN, has};
use super::{Clause, Content, Link, Source};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// So many clauses before a source phrase are looked at.
const NEAR: usize = 24;
/// So many clauses behind its own may end a content.
const AHEAD: usize = 20;

/// The other clauses of the line.
pub(super) struct Others<'c> {
    pub(super) clauses: &'c [Clause],
    pub(super) number: usize,
    /// The words of the line at which an addition may begin.
    pub(super) stops: &'c [u32],
}

impl<'c> Others<'c> {
    /// The clauses shortly before this one, the nearest first.
    pub(super) fn before(&self) -> impl Iterator<Item = &'c Clause> + use<'c> {
        self.clauses.get(..self.number).unwrap_or(&[]).iter().rev().take(NEAR)
    }

    /// Where the first later clause that ends this content begins, before `end`.
    pub(super) fn first_break(&self, reading: &Reading<'_>, first: usize, end: usize) -> Option<(usize, Boundary)> {
        let own = self.clauses.get(self.number)?;
        self.clauses
            .iter()
            .skip(self.number + 1)
            .take(AHEAD)
            .take_while(|other| other.start < end)
            .filter(|other| other.start > first)
            .find_map(|other| {
                let start = ends(reading, own, other, first).or_else(|| self.resumes(reading, own, other));
                start.map(|start| (start, other))
            })
            .map(|(start, other)| {
                let boundary = match other.link {
                    Link::Participle => Boundary::Participle,
                    Link::Source => Boundary::SourcePhrase,
                    _ => Boundary::Clause,
                };
                (start, boundary)
            })
    }

    /// اتهمهم حين يزعمون أن …، وأكد أن: behind a comma a past verb that disagrees with the plural before it goes on with the verb of the
    /// sentence.
    fn resumes(&self, reading: &Reading<'_>, own: &Clause, other: &Clause) -> Option<usize> {
        let joins = other.link == Link::Coordinated
            && other.past == Some(true)
            && own.past == Some(false)
            && own.number == Some(Number::Plural)
            && other.number == Some(Number::Singular)
            && !matches!(other.source, Source::Named(_))
            && reading.kind(other.start.wrapping_sub(1)) == TokenKind::Comma
            && !quoted_since(reading, other.cue.0, own.start);
        let agrees = |main: &Clause| {
            main.sentence == own.sentence
                && main.past == Some(true)
                && (main.gender, main.number) == (other.gender, other.number)
        };
        (joins && self.before().any(agrees)).then_some(other.start)
    }
}

/// Where `other` ends the content of `own` that begins at `first`, if it does.
fn ends(reading: &Reading<'_>, own: &Clause, other: &Clause, first: usize) -> Option<usize> {
    let before = other.start.wrapping_sub(1);
    if other.link == Link::Subordinate && other.rule != Rule::VerbalNoun || quoted_since(reading, other.cue.0, first) {
        return then_said(reading, other, first);
    }
    // …، مع تأكيده أن (with his affirming that)
    let with = || reading.at(before).spells("مع") && reading.kind(before.wrapping_sub(1)) == TokenKind::Comma;
    if other.rule == Rule::VerbalNoun
        && (reading.at(before).is(Classes::CIRCUMSTANTIAL) || with())
        && before > first
        && matches!(other.source, Source::Same(_))
    {
        // … بعد إعرابه عن القلق: the circumstance of the saying, told by the author.
        return Some(before);
    }
    if other.rule == Rule::VerbalNoun
        && matches!(own.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun)
        && reading.at(other.cue.0).has(crate::lexicon::verb::Proclitics::BI)
        && reading.at(other.cue.0).pronoun().is_some()
    {
        // انتقد الوزير القرار بقوله إن: the saying by which it is done.
        return Some(other.start);
    }
    if between_dashes(reading, first, before) || tells_when(reading, own, other, first) {
        return None;
    }
    let negates = reading.at(before).is(Classes::NEGATOR) && reading.at(before).has(Proclitics::WA);
    let breaks = match other.link {
        // أنه ومعه الخبراء مقتنعون بأن, يعتبر نفسه داعيا إلى السلام (considers himself a caller for peace): a predicate.
        Link::Participle => !(reading.at(other.cue.0).ends(["ون"]) || is_oneself(reading.at(before))),
        // أوضح أنه وفقا لتحليل الشركة، فإن …: a phrase right behind the opener belongs to the content.
        Link::Source => {
            other.start > first + 1 && matches!(other.content, Content::Before { .. }) || other.sentence != own.sentence
        }
        Link::Main => true,
        Link::Subordinate => false,
        Link::Coordinated => {
            // ولم يستبعد: a past that is denied.
            let same_tense = own.past.is_none() || own.past == other.past || negates && own.past == Some(true);
            let after_mark = matches!(
                reading.kind(other.start.wrapping_sub(1)),
                TokenKind::Comma | TokenKind::Semicolon | TokenKind::Period | TokenKind::CloseQuote
            );
            // ولكنها ذكرت أن: turned against what stood before.
            let turns = reading.at(other.start).is(Classes::ADVERSATIVE);
            same_tense || turns || after_mark && matches!(other.source, Source::Named(_))
        }
    };
    if !breaks {
        return None;
    }
    // …، عندما أعلن عزمه على، بينما قال الوزير: the conjunction goes with the verb behind it.
    let joins = || has(JOINING, reading.str(before).trim_start_matches('و'));
    Some(if before > first && (negates || joins()) { before } else { other.start })
}

/// قال إن الأسعار ارتفعت حين أعلنت الشركة أن (said that prices rose when the company announced that): whether the clause tells, without a comma, when that
/// happened which a clause in أن reports.
fn tells_when(reading: &Reading<'_>, own: &Clause, other: &Clause, first: usize) -> bool {
    let conjunction = other.start.wrapping_sub(1);
    other.link == Link::Coordinated
        && conjunction > first
        && has(WHEN, reading.str(conjunction))
        && reading.at(conjunction.wrapping_sub(1)).is_word()
        // في حين أكدت (while she affirmed)
        && !reading.at(conjunction.wrapping_sub(1)).spells("في")
        && matches!(own.rule, Rule::VerbSubjectThat | Rule::SubjectVerbThat | Rule::Relay)
}

/// أكد أن القانون - وهو قديم - يشترط: whether the mark before a verb closes a parenthesis in the content, whose predicate the verb is.
fn between_dashes(reading: &Reading<'_>, first: usize, close: usize) -> bool {
    let dash = |index: usize| reading.kind(index) == TokenKind::Dash;
    dash(close)
        && close > first
        && (first.max(close.saturating_sub(BRACKETED))..close).filter(|&index| dash(index)).count() == 1
}

/// قال إن "الجسر آمن"، قبل أن يضيف أن (he said that "the bridge is safe," before adding that): where the source himself goes on.
fn then_said(reading: &Reading<'_>, other: &Clause, first: usize) -> Option<usize> {
    let goes_on = other.behind_before && matches!(other.source, Source::Same(_));
    let conjunction = other.start.checked_sub(2).filter(|&conjunction| goes_on && conjunction > first)?;
    (!quoted_since(reading, other.cue.0, first)).then_some(conjunction)
}

/// Whether the word stands in a quotation of speech that opened after `first`.
pub(super) fn quoted_since(reading: &Reading<'_>, index: usize, first: usize) -> bool {
    let mut number = reading.quotation_of(index);
    while let Some(inner) = number {
        let Some(quotation) = reading.quotation(inner) else { return false };
        if quotation.open as usize >= first && quotation.closed {
            return true;
        }
        number = reading.parent(inner);
    }
    false
}
