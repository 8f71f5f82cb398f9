//! Words behind a colon that no quotation mark encloses: to where they are somebody's own.

use super::content::{Boundary, WORDS, names_source};
use super::next_clause::{Others, quoted_since};
use super::sentence;
use super::wording::{FIRST_PERSON, SPEECH_GOES_ON, has};
use super::{Clause, Content, Link, Pieces, Range, Source};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// Words after a colon without marks: to the end of the line, or to the next sentence that reports.
pub(super) fn after_colon(
    reading: &Reading<'_>,
    first: usize,
    clause: &Clause,
    others: &Others<'_>,
    line: &std::ops::Range<usize>,
) -> (Pieces, Boundary) {
    let mut end = line.end.min(first + WORDS);
    if let Some(quotation) = reading.quotation_of(clause.cue.0).and_then(|number| reading.quotation(number)) {
        end = end.min(quotation.close as usize);
    }
    let mut boundary = Boundary::Sentence;
    // قال: إنها آمنة. with a pronoun the words are retold, and end with their sentence.
    let opener = reading.at(first);
    if opener.is(Classes::COMPLEMENTIZER) && opener.str().ends_with(['ه', 'ا', 'م']) && opener.pronoun().is_some() {
        end = end.min(clause.sentence.1);
    }
    let next = others.clauses.iter().skip(others.number + 1).take_while(|other| other.start < end).find(|other| {
        other.start > first
            && (other.link == Link::Main || other.link == Link::Coordinated || other.link == Link::Participle)
            && !quoted_since(reading, other.cue.0, first)
            && (other.start == other.sentence.0
                || other.sentence == clause.sentence && other.link == Link::Participle
                // لن نتراجع. سنواصل العمل، مشيرا إلى: behind a comma a participle takes the word back in any sentence.
                || other.link == Link::Participle && reading.kind(other.start.wrapping_sub(1)) == TokenKind::Comma
                || other.sentence != clause.sentence
                    && (other.sentence.0 >= other.start.saturating_sub(6)
                        || matches!(other.content, Content::AfterColon(_) | Content::Quotation(_))))
    });
    if let Some(other) = next {
        let within = other.sentence == clause.sentence || other.link == Link::Participle;
        end = if within { other.start } else { other.sentence.0 };
        boundary = Boundary::Clause;
    }
    if let Some(named) = names_source(reading, (first, end), clause, others) {
        end = named;
    }
    let text = |phrase: super::NounPhrase| matches!(phrase.head, super::Head::Document | super::Head::Institution);
    if !matches!(clause.source, Source::Named(phrase) if text(phrase))
        && let Some(told) = told_by_author(reading, (first, end))
    {
        end = told;
    }
    (Pieces::one((first, end)), boundary)
}

/// سنحاول الفوز. وتعادل الفريق في مباراته الأولى (we shall try to win. And the team drew its first match): behind words in the first person a
/// sentence in و that has none is the author's.
fn told_by_author(reading: &Reading<'_>, (first, end): Range) -> Option<usize> {
    let mut spoken = false;
    let mut start = first;
    while start < end {
        let stop = (start..end).find(|&index| sentence::ends_sentence(reading, index)).unwrap_or(end);
        let own = (start..stop).any(|index| is_first_person(reading.at(index)));
        let at = reading.at(start);
        let joined = at.has(Proclitics::WA) || at.is_unknown() && at.begins("و");
        if spoken && joined && !own && stop > start + 3 && !at.is(SPEAKING) && !has(SPEECH_GOES_ON, at.str()) {
            return Some(start);
        }
        spoken |= own;
        start = stop + 1;
    }
    None
}

/// What begins a further sentence of speech as often as one of the author's.
const SPEAKING: Classes = Classes::NEGATOR
    .with(Classes::MODAL)
    .with(Classes::COMPLEMENTIZER)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::PRONOUN);

/// نحن، علينا، سنحاول، أعتقد: of the first person, by its ending or its beginning; and of those spoken to.
fn is_first_person(at: crate::reading::At<'_>) -> bool {
    use crate::lexicon::verb::Person;
    let word = at.str().trim_start_matches(['و', 'ف']);
    let verb =
        at.is(Classes::OTHER_VERB | Classes::VERB_SHAPE | Classes::UNKNOWN | Classes::MODAL | Classes::AUXILIARY);
    // بيانا (a statement) is no بياننا (our statement).
    let accusative = at.is(Classes::COMMON_NOUN | Classes::DOCUMENT) && at.pronoun().is_none();
    at.is_word()
        && (has(FIRST_PERSON, word)
            || word.ends_with("نا") && word.chars().count() >= 4 && !accusative
            || at.pronoun().is_some_and(|pronoun| pronoun.person != Person::Third)
            || at.verbs().iter().any(|form| form.person == Person::First)
            || verb && ["سأ", "سن"].iter().any(|future| word.starts_with(future))
            || verb && !at.is_definite() && word.starts_with(['ن', 'أ']) && word.chars().count() >= 4)
}
