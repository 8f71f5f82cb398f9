//! A quotation as content: its own words, what the verb governs before it, what is joined to it, its further lines, and the quotation around its
//! reporting clause.

use super::circumstance;
use super::content::{Boundary, from};
use super::cue;
use super::next_clause::Others;
use super::nominal::governed::after_person;
use super::noun_phrase::is_verb;
use super::{Clause, Link, Pieces, Range, Source};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics, Shape};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// A quotation runs over at most this many lines.
pub(super) const LINES: usize = 40;
/// A quotation without opening marks at its further lines runs over at most so many of them, and so many words.
const UNMARKED_LINES: usize = 8;
const UNMARKED_WORDS: usize = 400;
/// So many quotations are joined to one.
const JOINED: usize = 8;
/// What is retold before a quotation is closed begins among so many of its words.
const RETOLD: usize = 120;
/// A quotation with more words is a sentence, whatever they are.
const SENTENCE: usize = 8;
/// The noun that a verb governs stands so near before the quotation that goes on from it.
const GOVERNED: usize = 4;

/// A quotation as content: its words alone, or with what follows it in the clause; with its further paragraphs.
pub(super) fn quoted(
    reading: &Reading<'_>,
    number: usize,
    clause: &Clause,
    others: &Others<'_>,
    line: &std::ops::Range<usize>,
    later: &[std::ops::Range<usize>],
) -> (Pieces, Boundary) {
    let Some(quotation) = reading.quotation(number) else { return (Pieces::none(), Boundary::Quotation) };
    let (open, close) = (quotation.open as usize, quotation.close as usize);
    if quotation.closed {
        let stands_alone = super::opener::closes_clause(reading, number);
        let next_clause = others
            .clauses
            .iter()
            .skip(others.number + 1)
            .any(|other| other.start == close + 1 && other.link != Link::Subordinate);
        // دعا الحزب إلى فتح "حوار شامل" (called for opening "a broad dialogue"): the noun that the verb governs stands before the quotation.
        if let Some(noun) = governed_before(reading, clause, open) {
            return from(reading, noun, clause, others);
        }
        // اعتبرت نفسها "محظوظة" (considered herself "lucky")
        if super::nominal::is_oneself(reading.at(open.saturating_sub(1))) && clause.act == Act::Opine {
            return from(reading, open.saturating_sub(1), clause, others);
        }
        // دعا "السكان إلى البقاء في منازلهم" (called on "the inhabitants to stay in their homes"): whom it is said to is left out of the quotation, too.
        if let Some(asked) = behind_addressee(reading, clause, (open, close)) {
            let end = retold_from(reading, (open, close)).unwrap_or(close);
            return (Pieces::one((asked, end)), Boundary::Quotation);
        }
        if let Some(comma) = retold_from(reading, (open, close)) {
            return (Pieces::one((open + 1, comma)), Boundary::Participle);
        }
        if stands_alone || next_clause || close + 1 >= clause.sentence.1 {
            let first = (open + 1 + usize::from(leads_to_request(reading, clause, open + 1)), close);
            if !ends_line(reading, close, line.end) {
                return (Pieces::one(first), Boundary::Quotation);
            }
            let lines = later.iter().filter(|line| !line.is_empty()).take(LINES);
            let further: Vec<Range> = lines.map_while(|line| all_quoted(reading, line)).collect();
            let pieces = if further.is_empty() {
                Pieces::one(first)
            } else {
                Pieces::Several(std::iter::once(first).chain(further).collect())
            };
            return (pieces, Boundary::Quotation);
        }
        if let Some(close) = joined_end(reading, number) {
            return (Pieces::one((open, close + 1)), Boundary::Quotation);
        }
        let (pieces, boundary) = from(reading, open, clause, others);
        return match &*pieces {
            &[(_, end)] if says_itself(reading, clause, (open, close)) => {
                match remark(reading, clause, (close + 1, end)) {
                    Some(remark) => (Pieces::one((open, remark)), Boundary::Addition),
                    None => (pieces, boundary),
                }
            }
            _ => (pieces, boundary),
        };
    }
    let first = (open + 1, close.min(line.end));
    if quotation.continues {
        let mut pieces = vec![first];
        continue_quotation(reading, later, &mut pieces);
        return (Pieces::Several(pieces), Boundary::Quotation);
    }
    let ends = others.first_break(reading, open + 1, close).map(|(start, _)| start);
    if ends.is_none()
        && close == line.end
        && matches!(reading.kind(open.wrapping_sub(1)), TokenKind::Colon)
        && let Some(further) = lines_to_closing_mark(reading, later)
    {
        return (Pieces::Several(std::iter::once(first).chain(further).collect()), Boundary::Quotation);
    }
    (Pieces::one(ends.map_or(first, |start| (open + 1, start))), Boundary::Quotation)
}

/// "اتفقنا مع المصانع، مؤكدا أن الأسعار ستنخفض" ("we have agreed with the factories, affirming that prices would go down"): where the author tells what else was said
/// before the mark is closed.
fn retold_from(reading: &Reading<'_>, (open, close): Range) -> Option<usize> {
    (open + 2..close.min(open + RETOLD)).find(|&index| {
        let that = reading.at(index + 2 + usize::from(reading.at(index + 2).is(Classes::PREPOSITION)));
        reading.kind(index) == TokenKind::Comma
            && reading.at(index + 1).is(Classes::PARTICIPLE)
            && that.is(Classes::COMPLEMENTIZER)
            && reading.at(index + 1).ends(["ا", "ة"])
            && cue::participle(reading, index + 1)
                .is_some_and(|participle| matches!(participle.lemma(reading).act, Act::State | Act::Affirm))
    })
}

/// Whether the quotation is a sentence that a verb of saying says, with no أن and no preposition before it.
fn says_itself(reading: &Reading<'_>, clause: &Clause, (open, close): Range) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    let states = matches!(clause.act, Act::State | Act::Affirm);
    clause.lemma.is_some_and(|lemma| states && reading.lexicon.lemma(lemma).governs(Frame::Quote))
        && !before.is(Classes::COMPLEMENTIZER | Classes::PREPOSITION)
        && (close > open + SENTENCE
            || (open + 1..close).any(|index| {
                let at = reading.at(index);
                is_verb(at) || at.is(Classes::NEGATOR | Classes::MODAL | Classes::AUXILIARY)
            }))
}

/// "نشكر الفريق" الذي وصل إلى النهائي ("we thank the team" that has reached the final): where the author tells in a relative clause of whom the quotation speaks,
/// unless he quotes there, too.
fn remark(reading: &Reading<'_>, clause: &Clause, (first, end): Range) -> Option<usize> {
    let level = reading.quotation_of(clause.cue.0);
    if explains(reading.at(first)) && (first..end).all(|index| reading.kind(index) != TokenKind::OpenQuote) {
        return Some(first);
    }
    let relative = (first..end).find(|&index| {
        let at = reading.at(index);
        at.is(Classes::RELATIVE) && at.contains("ل") && reading.quotation_of(index) == level
    })?;
    (relative..end).all(|index| reading.kind(index) != TokenKind::OpenQuote).then_some(relative)
}

/// "نحب هذه المدينة" كغيرها ("we love this city", like others), "لن نغادر الجزيرة" الصغيرة: how it is and whose, behind a sentence that is complete.
fn explains(at: At<'_>) -> bool {
    at.has(Proclitics::KA) || at.is(Classes::ADJECTIVE) && at.is_definite()
}

/// "لن نرحل"، و"سنبقى هنا"، فوق توقيعه: where the last of the quotations that are joined to this one ends, if it ends the clause as well.
pub(super) fn joined_end(reading: &Reading<'_>, number: usize) -> Option<usize> {
    let mut last = number;
    for _ in 0..JOINED {
        let close = reading.quotation(last).filter(|quotation| quotation.closed)?.close as usize;
        let join = close + 1 + usize::from(reading.kind(close + 1) == TokenKind::Comma);
        let next = reading.opened_at(join + 1).filter(|_| super::quotation::joins(reading.at(join)));
        match next {
            Some((next, _)) => last = next,
            None => return (last != number && super::opener::closes_clause(reading, last)).then_some(close),
        }
    }
    None
}

/// Whether the closing mark ends its line, but for a full stop, which stands behind it or before it: a heading in quotation marks has none.
fn ends_line(reading: &Reading<'_>, close: usize, end: usize) -> bool {
    let stop = |index: usize| {
        matches!(
            reading.kind(index),
            TokenKind::Period | TokenKind::Ellipsis | TokenKind::Question | TokenKind::Exclamation
        )
    };
    close + 1 == end && stop(close.saturating_sub(1)) || close + 2 == end && stop(close + 1)
}

/// The words of a line that is a quotation from its first mark to its last, where the one before it was closed as well: "… . ⏎ "نحن باقون
/// هنا". Without a verb of saying at its head it goes on with what was quoted.
fn all_quoted(reading: &Reading<'_>, line: &std::ops::Range<usize>) -> Option<Range> {
    let (_, quotation) = reading.opened_at(line.start)?;
    let close = quotation.close as usize;
    let says = cue::finite(reading, line.start + 1).is_some();
    (quotation.closed && !says && ends_line(reading, close, line.end)).then_some((line.start + 1, close))
}

/// داعيا الأطراف "إلى التهدئة" (calling on the parties "to keep calm"): the preposition by which something is asked, where the quotation begins with it.
fn leads_to_request(reading: &Reading<'_>, clause: &Clause, first: usize) -> bool {
    let at = reading.at(first);
    clause.act == Act::Request
        && at.is(Classes::PREPOSITION)
        && at.pronoun().is_none()
        && clause.lemma.is_some_and(|lemma| {
            let governed = reading.lexicon.lemma(lemma).frames.prepositions();
            matches!(circumstance::preposition(at), Some(Preposition::Ila | Preposition::Ala))
                && circumstance::governed(at, governed)
        })
}

/// The noun right before a quotation that the verb of the clause governs by its preposition.
fn governed_before(reading: &Reading<'_>, clause: &Clause, open: usize) -> Option<usize> {
    if !matches!(clause.rule, Rule::VerbSubjectQuotation | Rule::SubjectVerbQuotation) {
        return None;
    }
    let frames = &reading.lexicon.lemma(clause.lemma?).frames;
    let behind = match clause.source {
        Source::Named(phrase) => phrase.end.max(clause.cue.1),
        _ => clause.cue.1,
    };
    let floor = behind.max(open.saturating_sub(GOVERNED));
    let index = (floor..open).rev().find(|&index| {
        circumstance::preposition(reading.at(index)).is_some_and(|preposition| {
            frames.iter().any(|frame| match frame {
                Frame::Prepositional(own) | Frame::PersonThen(own) => *own == preposition,
                _ => false,
            })
        })
    })?;
    let at = reading.at(index);
    // تعهد بـ"حماية الغابة": what is attached stays with its word.
    if index + 1 == open && at.has_letters(..3) && super::nominal::governed::is_attached(reading, index) {
        return Some(index);
    }
    let noun = if at.is(Classes::PREPOSITION) { index + 1 } else { index };
    // في حديث لصحيفة "…"، على القول "…": whom and where it is said, and the saying itself.
    let other = Classes::OCCASION
        | Classes::MEDIA
        | Classes::MEDIA_NAME
        | Classes::TIME
        | Classes::PLACE
        | Classes::COMPLEMENTIZER
        | Classes::RELATIVE;
    let named = |index: usize| {
        let at = reading.at(index);
        let saying = at
            .verbs()
            .iter()
            .any(|form| form.shape == Shape::VerbalNoun && reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS));
        at.is_word() && !super::noun_phrase::is_verb(at) && !at.is(other) && !saying
    };
    (at.pronoun().is_none() && noun < open && (noun..open).all(named)).then_some(noun)
}

/// What is asked for behind whom it is asked of, where both stand in the quotation.
fn behind_addressee(reading: &Reading<'_>, clause: &Clause, (open, close): Range) -> Option<usize> {
    if clause.act != Act::Request {
        return None;
    }
    let lemma = reading.lexicon.lemma(clause.lemma?);
    let first = reading.at(open + 1);
    let somebody = first.is_definite() && !first.is(Classes::VERBAL_NOUN) || first.is(Classes::PLACE | Classes::GROUP);
    // إلى "التحرك فورا" (to "act at once"): behind the preposition stands what is asked for.
    if !somebody
        || reading.at(clause.cue.0).pronoun().is_some()
        || reading.at(open.saturating_sub(1)).is(Classes::PREPOSITION)
    {
        return None;
    }
    lemma.frames.iter().find_map(|frame| match frame {
        Frame::PersonThen(preposition) => after_person(reading.words(open + 1, close), *preposition),
        _ => None,
    })
}

/// The further paragraphs of a quotation, each with an opening mark of its own.
fn continue_quotation(reading: &Reading<'_>, later: &[std::ops::Range<usize>], pieces: &mut Vec<Range>) {
    for line in later.iter().filter(|line| !line.is_empty()).take(LINES) {
        let Some((_, quotation)) = reading.opened_at(line.start) else { return };
        pieces.push((line.start + 1, (quotation.close as usize).min(line.end)));
        if quotation.closed || !quotation.continues {
            return;
        }
    }
}

/// "سنبني الجسر. ⏎ ولن نتأخر". : the further lines of a quotation that has one mark before its first line and one behind its last, where that stands
/// near and no line between has anything of another quotation or says who speaks.
fn lines_to_closing_mark(reading: &Reading<'_>, later: &[std::ops::Range<usize>]) -> Option<Vec<Range>> {
    let mut pieces = Vec::new();
    let mut words = 0;
    for line in later.iter().filter(|line| !line.is_empty()).take(UNMARKED_LINES) {
        words += line.len();
        if words > UNMARKED_WORDS || cue::finite(reading, line.start).is_some() {
            return None;
        }
        match line.clone().find(|&index| matches!(reading.kind(index), TokenKind::OpenQuote | TokenKind::LoneQuote)) {
            Some(mark) if reading.kind(mark) == TokenKind::OpenQuote => return None,
            Some(mark) => {
                pieces.push((line.start, mark));
                return (mark > line.start && closes_line(reading, mark, line.end)).then_some(pieces);
            }
            None => pieces.push((line.start, line.end)),
        }
    }
    None
}

/// Whether nothing but a full stop stands behind the mark in its line.
fn closes_line(reading: &Reading<'_>, mark: usize, end: usize) -> bool {
    mark + 1 == end || mark + 2 == end && !reading.at(mark + 1).is_word()
}

/// The quotation before its reporting clause, and the one that goes on behind it.
pub(super) fn around(reading: &Reading<'_>, number: usize, clause: &Clause) -> Pieces {
    let Some(quotation) = reading.quotation(number) else { return Pieces::none() };
    let before = (quotation.open as usize + 1, quotation.close as usize);
    if let Source::Named(phrase) = clause.source {
        let mut index = phrase.end;
        if matches!(reading.kind(index), TokenKind::Comma | TokenKind::Colon | TokenKind::Dash) {
            index += 1;
        }
        if let Some((_, quotation)) = reading.opened_at(index) {
            return Pieces::Several(vec![before, (index + 1, quotation.close as usize)]);
        }
    }
    Pieces::one(before)
}
