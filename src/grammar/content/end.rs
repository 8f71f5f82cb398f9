//! Where a content ends that begins at a word: with its sentence, or where the first thing follows that is no part of it.

use super::noun::is_noun;
use super::quoted_term::quoted_term;
use super::relative::closes_relative;
use super::{Boundary, WORDS};
use crate::claim::Rule;
use crate::grammar::addition::first_addition;
use crate::grammar::next_clause::Others;
use crate::grammar::noun_phrase::is_verb;
use crate::grammar::wording::{CONCESSIONS, JOINING, SOURCE_GOES_ON, TURNS, has};
use crate::grammar::{Clause, Head, Link, Pieces, Source, cue, sentence, stops};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// A saying that is conceded stands so near to the beginning of its sentence.
const CONCEDED: usize = 6;

/// So many turns of a sentence are its source's, where a source phrase leads it in.
const ADDED: usize = 4;
/// The verb of another's saying stands so near behind such a turn.
const SAID: usize = 3;

/// A content from a word on.
pub(in crate::grammar) fn from(
    reading: &Reading<'_>,
    first: usize,
    clause: &Clause,
    others: &Others<'_>,
) -> (Pieces, Boundary) {
    if let Some(quoted) = quoted_term(reading, first, clause) {
        return (Pieces::one(quoted), Boundary::Quotation);
    }
    let end = limit(reading, clause, first);
    let mut content = Ending { reading, clause, others, first, end, boundary: Boundary::Sentence };
    if let Some((start, by)) = others.first_break(reading, first, end) {
        content.ends_at(Some(start), by);
    }
    content.ends_at(closes_relative(reading, clause, (first, content.end)), Boundary::Clause);
    content.ends_at(content.turn_of_concession(), Boundary::Clause);
    content.ends_at(goes_on_by_name(reading, clause, content.stops(first)), Boundary::Addition);
    content.ends_at(content.verb_of_sentence(), Boundary::Clause);
    let noun = is_noun(reading, clause, first);
    content.ends_at(content.addition(noun), Boundary::Addition);
    if noun {
        content.end_noun();
    }
    (Pieces::one((first, content.end)), content.boundary)
}

/// A content with the end that it has by all that has been looked at.
pub(super) struct Ending<'c> {
    pub(super) reading: &'c Reading<'c>,
    pub(super) clause: &'c Clause,
    pub(super) others: &'c Others<'c>,
    pub(super) first: usize,
    pub(super) end: usize,
    boundary: Boundary,
}

impl<'c> Ending<'c> {
    /// Ends the content before the word that was found, if one was.
    pub(super) fn ends_at(&mut self, found: Option<usize>, boundary: Boundary) {
        if let Some(end) = found {
            (self.end, self.boundary) = (end, boundary);
        }
    }

    /// The words from `first` up to its end at which an addition may begin.
    pub(super) fn stops(&self, first: usize) -> &'c [u32] {
        stops::within(self.others.stops, first, self.end)
    }

    /// Where the author takes the word back.
    fn addition(&self, noun: bool) -> Option<usize> {
        let (reading, clause) = (self.reading, self.clause);
        let mut first = self.first;
        for _ in 0..ADDED {
            let found = first_addition(reading, self.stops(first), (first, self.end), noun.then_some(clause))?;
            if clause.rule != Rule::SourcePhraseBefore || !goes_on_with_source(reading, found) {
                return Some(found);
            }
            first = found + 1;
        }
        None
    }

    /// رغم نفي الوزير الخبر إلا أن الصحف نشرته (though the minister denied the news, the papers published it): a concession ends where its turn
    /// begins.
    fn turn_of_concession(&self) -> Option<usize> {
        let (reading, clause) = (self.reading, self.clause);
        let conceded = (clause.rule == Rule::VerbalNoun || clause.link == Link::Subordinate)
            && clause.start <= clause.sentence.0 + CONCEDED
            && (clause.sentence.0..clause.start).any(|index| has(CONCESSIONS, reading.str(index)));
        if !conceded {
            return None;
        }
        (self.first + 1..self.end.min(self.first + WORDS)).find(|&index| is_turn(reading, index))
    }

    /// وعقب توعده بالرد، ألغى رحلته (after he threatened to respond, he cancelled his trip): what stands before the verb of the sentence.
    fn verb_of_sentence(&self) -> Option<usize> {
        if !self.stands_before_verb() {
            return None;
        }
        let reading = self.reading;
        (self.first..self.end).find(|&index| reading.kind(index) == TokenKind::Comma && is_verb(reading.at(index + 1)))
    }

    /// عقب توعده (after his threat), وبعد أن أعلن أنه (and after he announced that he): whether the saying leads in the sentence's own clause.
    fn stands_before_verb(&self) -> bool {
        let (reading, clause) = (self.reading, self.clause);
        // وبعد أن أعلن أنه …، فاجأ الرئيس: with a verb.
        let conjunction =
            clause.link == Link::Subordinate && reading.at(clause.start.wrapping_sub(1)).is(Classes::COMPLEMENTIZER);
        self.is_meanwhile()
            || (clause.rule == Rule::VerbalNoun || conjunction) && (self.is_aside() || fronted(reading, clause))
    }

    /// وبينما يتوقع حداد أن …، فرضت الأسعار نفسها (and while Haddad expects that …, prices made themselves felt)
    fn is_meanwhile(&self) -> bool {
        let first = self.clause.sentence.0;
        self.clause.start == first + 1 && has(JOINING, self.reading.str(first).trim_start_matches('و'))
    }

    /// الوزارة، بإعلانها الانسحاب، تبدو مستعدة (the ministry, by announcing its withdrawal, seems ready): what stands behind the comma that closes the noun's
    /// phrase.
    fn is_aside(&self) -> bool {
        let cue = self.clause.cue.0;
        self.clause.rule == Rule::VerbalNoun
            && self.reading.kind(cue.wrapping_sub(1)) == TokenKind::Comma
            && self.reading.at(cue).has(Proclitics::BI)
    }
}

/// وبحسب الوزارة، نزح ألف شخص، حيث يقيم معظمهم في خيام (according to the ministry, a thousand people have fled, most of whom live in tents): a source phrase that
/// leads its sentence in covers all of it, if nobody else says what follows.
fn goes_on_with_source(reading: &Reading<'_>, found: usize) -> bool {
    let turn = found + usize::from(reading.kind(found) == TokenKind::Comma);
    has(SOURCE_GOES_ON, reading.str(turn))
        && (reading.str(turn) != "في" || reading.at(turn + 1).spells("حين"))
        && !(turn + 1..turn + 1 + SAID).any(|index| cue::finite(reading, index).is_some())
}

/// إلا أن، فإن (yet), or a verb behind a comma: the turn of a concession.
fn is_turn(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    has(TURNS, at.str()) && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
        || at.begins("فإن") && at.is(Classes::COMPLEMENTIZER)
        || at.kind() == TokenKind::Comma && begins_with_verb(reading, index + 1)
}

/// Whether a verb begins here, denied or not, that nothing joins to what stands before.
fn begins_with_verb(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let denied = usize::from(at.is(Classes::NEGATOR));
    !at.has(Proclitics::WA.with(Proclitics::FA)) && is_verb(reading.at(index + denied))
}

/// The end of the words in which the content can lie.
fn limit(reading: &Reading<'_>, clause: &Clause, first: usize) -> usize {
    let mut end = clause.sentence.1.min(first + WORDS);
    let mut number = reading.quotation_of(clause.cue.0);
    let quoted = number.is_some();
    while let Some(inner) = number {
        if let Some(quotation) = reading.quotation(inner) {
            end = end.min(quotation.close as usize);
        }
        number = reading.parent(inner);
    }
    // "وعدت الوزارة بالمزيد. سننتظر": the next sentence of the quotation is its speaker's again.
    let sentence = if quoted { (first..end).find(|&index| sentence::ends_sentence(reading, index)) } else { None };
    sentence.unwrap_or(end)
}

/// أكد سامي حداد أن …، كما تطرق حداد إلى: a verb behind a comma whose subject has the source's own name is the author's again.
fn goes_on_by_name(reading: &Reading<'_>, clause: &Clause, stops: &[u32]) -> Option<usize> {
    let Source::Named(phrase) = clause.source else { return None };
    let (_, end) = phrase.name.filter(|_| phrase.head == Head::Person)?;
    let last = reading.str(end.saturating_sub(1));
    stops.iter().map(|&stop| stop as usize).find(|&comma| {
        reading.kind(comma) == TokenKind::Comma
            && reading.quotation_of(comma) == reading.quotation_of(clause.cue.0)
            && (comma + 2..comma + 4).any(|name| {
                reading.str(name) == last && reading.at(name).is_word() && is_verb(reading.at(name.saturating_sub(1)))
            })
    })
}

/// Whether the noun of saying stands in a circumstance at the head of its sentence: بعد إعلانه، على الرغم من ترحيبها.
fn fronted(reading: &Reading<'_>, clause: &Clause) -> bool {
    let first = clause.sentence.0;
    clause.start > first
        && clause.start <= first + 6
        && (first..clause.start)
            .any(|index| reading.at(index).is(Classes::CIRCUMSTANTIAL) || reading.at(index).spells("الرغم"))
        // إثر (after) has the letters of a verb.
        && (first..clause.start).all(|index| {
            let at = reading.at(index);
            at.is(Classes::CIRCUMSTANTIAL) || !is_verb(at)
        })
}
