//! From words to attributions, as they stand on the page: cue, source, content.
//!
//! Each line is read twice. First every cue gets its [`Clause`]: its source and where its content begins. Then, knowing all clauses,
//! each content gets its end: the next clause on its level, a participle, a source phrase, the author's own addition, the end of the sentence.

mod addition;
mod after_colon;
mod around_phrase;
mod as_reported;
mod authors_voice;
mod carried;
pub(crate) mod circumstance;
mod clause;
mod content;
mod cue;
mod document;
mod far_opener;
mod far_preposition;
mod feeling;
mod form;
mod gap;
mod headline;
mod insertion;
mod joined;
mod left_over;
mod named_by_phrase;
mod nesting;
mod next_clause;
mod nominal;
pub(crate) mod noun_phrase;
mod opened;
mod opener;
mod own_quotation;
mod participle;
mod passed_over;
mod passive;
mod pieces;
pub(crate) mod quotation;
mod quotation_first;
mod quoted_content;
mod reference;
mod relay;
mod sentence;
pub(crate) mod setting;
mod source_phrase;
mod stops;
mod subject;
mod too_long;
pub(crate) mod trial;
mod unsaid;
mod verbal_noun;
mod wording;

pub(crate) use content::Boundary;
pub(crate) use cue::is_marked_passive;
pub(crate) use headline::REACH as HEADLINE;
pub(crate) use noun_phrase::{Head, NounPhrase, Range, is_verb};
pub(crate) use participle::subject_between;
pub(crate) use pieces::Pieces;
pub(crate) use sentence::behind_dateline;

use std::cell::Cell;

use crate::claim::{Act, Rule};
use crate::lexicon::SOURCES;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, LemmaId, Number};
use crate::reading::{Place, Reading};
use trial::{Nobody, Observer, Production, Refusal};

/// Who speaks, as far as the sentence itself says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Source {
    /// The sentence names the source.
    Named(NounPhrase),
    /// The source of another clause of the same sentence, by its number in the document: participles, إنه يتوقع, coordinated verbs.
    Same(usize),
    /// Only the verb's ending or a pronoun tells of the source.
    Implicit,
    /// Nobody is named, as in a passive: قيل إن (it was said that).
    Nobody,
}

/// How a clause hangs together with what stands before it: this decides whether it ends a content or lies inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// The clause opens its sentence, or stands after the author's own words.
    Main,
    /// و، ف، لكن، بينما: joined to an earlier clause.
    Coordinated,
    /// مضيفا أن: hangs on an earlier clause as a participle.
    Participle,
    /// بحسب، كما أعلن: a source phrase for what stands around it.
    Source,
    /// Inside another clause: after أن with its subject, after الذي, in a quotation, a verbal noun.
    Subordinate,
}

/// Where a content is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// From this word to where the reported clause ends.
    From(usize),
    /// The words of this quotation, and what follows it in the clause.
    Quotation(usize),
    /// The words of the quotation before the cue.
    QuotationBefore(usize),
    /// From a colon to the end of the line.
    AfterColon(usize),
    /// These words alone: what is denied in وهو أمر نفته واشنطن.
    Words(usize, usize),
    /// What stands before a source phrase, in its sentence.
    Before { end: usize },
}

/// A cue with its source and the beginning of its content.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Clause {
    /// The words of the cue, end exclusive.
    pub(crate) cue: Range,
    pub(crate) lemma: Option<LemmaId>,
    pub(crate) act: Act,
    pub(crate) negated: bool,
    pub(crate) source: Source,
    pub(crate) content: Content,
    pub(crate) rule: Rule,
    pub(crate) link: Link,
    /// Where the clause begins: its conjunction or its subject, where that stands before the cue.
    pub(crate) start: usize,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    /// The sentence of the cue, end exclusive.
    pub(crate) sentence: Range,
    /// A past verb coordinates with past verbs only; participles and source phrases have no tense.
    pub(crate) past: Option<bool>,
    /// Another who passes the words on, named in the clause: بحسب رويترز inside it.
    pub(crate) relayed_by: Option<Relay>,
    /// It goes on behind قبل أن (before he added that).
    pub(crate) behind_before: bool,
}

/// Who passes words on: of a phrase what its speaker is found by. Few clauses have one, so it is short.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Relay {
    words: (u32, u32),
    /// The name of a person.
    name: Option<(u32, u32)>,
    /// Several media joined by و.
    joint: bool,
    /// Whom it quotes, where he quotes another in turn.
    through: Option<(u32, u32)>,
}

impl Relay {
    pub(crate) fn of(phrase: &NounPhrase) -> Self {
        let short = |(first, end): Range| (first as u32, end as u32);
        let name = phrase.name.filter(|_| phrase.head == Head::Person);
        let joint = phrase.joint && phrase.head == Head::Media;
        Self { words: short((phrase.first, phrase.end)), name: name.map(short), joint, through: None }
    }

    /// The same where it has the words from one who passes them on, too.
    pub(crate) fn quoting(self, through: Option<&NounPhrase>) -> Self {
        Self { through: through.map(|phrase| (phrase.first as u32, phrase.end as u32)), ..self }
    }

    /// Whom it quotes, where he quotes another in turn.
    pub(crate) fn through(self) -> Option<Range> {
        self.through.map(|(first, end)| (first as usize, end as usize))
    }

    /// Whether it is several media: رويترز و"النهر" (Reuters and "an-Nahr").
    pub(crate) fn is_joint(self) -> bool {
        self.joint
    }

    /// Its words.
    pub(crate) fn words(self) -> Range {
        (self.words.0 as usize, self.words.1 as usize)
    }

    /// The name of a person.
    pub(crate) fn name(self) -> Option<Range> {
        self.name.map(|(first, end)| (first as usize, end as usize))
    }
}

/// A clause with its content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Attribution {
    pub(crate) clause: Clause,
    /// The pieces of the content as words, end exclusive; none where another attribution has taken it over.
    pub(crate) content: Pieces,
    pub(crate) form: crate::claim::Form,
    pub(crate) boundary: Boundary,
    /// The attribution in whose content this one stands, by its number in the document.
    pub(crate) inside: Option<usize>,
    /// It stood deeper inside others than is told apart, and has lost its content for that.
    pub(crate) too_deep: bool,
    /// Its content goes on past what is read of one content.
    pub(crate) cut: bool,
}

/// The words and the lines of a content that are read.
pub(crate) const CONTENT: (usize, usize) = (content::WORDS, quoted_content::LINES);

/// All attributions of the text, in the order of their cues; at most `depth` stand around one.
pub(crate) fn attributions(reading: &Reading<'_>, depth: usize) -> Vec<Attribution> {
    observed(reading, depth, &mut Nobody)
}

/// The same, with somebody who hears what is tried on the way.
pub(crate) fn observed(reading: &Reading<'_>, depth: usize, observer: &mut impl Observer) -> Vec<Attribution> {
    // News has an attribution for every forty words, some texts for every twenty-five, and a line for every thirty.
    let mut found: Vec<Attribution> = Vec::with_capacity(reading.len() / 25);
    let mut lines: Vec<std::ops::Range<usize>> = Vec::with_capacity(reading.len() / 24 + 1);
    lines.extend(reading.lines());
    let mut clauses: Vec<Clause> = Vec::with_capacity(8);
    let mut stops: Vec<u32> = Vec::with_capacity(64);
    for (number, line) in lines.iter().enumerate() {
        let offset = found.len();
        clauses.clear();
        clauses_of_line(reading, line.clone(), offset, &mut clauses, observer);
        if clauses.is_empty() {
            continue;
        }
        stops::of_line(reading, &clauses, &mut stops);
        let later = lines.get(number + 1..).unwrap_or(&[]);
        content::settle(reading, (line.clone(), later), (&clauses, &stops), depth, &mut found);
    }
    found
}

/// Finds the clauses of one line and puts them in the order of their cues. `offset` is the number of the first.
fn clauses_of_line(
    reading: &Reading<'_>,
    line: std::ops::Range<usize>,
    offset: usize,
    clauses: &mut Vec<Clause>,
    observer: &mut impl Observer,
) {
    let headline = headline::clause(reading, line.clone());
    observer.tried(line.start, Production::Headline, headline.as_ref().map_err(|refusal| *refusal));
    clauses.extend(headline);
    for sentence in sentence::sentences(reading, line.clone()) {
        let mut context =
            Context { reading, sentence, line: (line.start, line.end), offset, clauses, before: Cell::new(None) };
        let mut index = sentence.0;
        while let Some(cue) = reading.first_place(Place::Cue, index..sentence.1) {
            index = context.read(cue, observer);
        }
    }
    clauses.sort_by_key(|clause| clause.cue);
}

/// What a production may know: the text, its sentence, and the clauses before it in the line.
pub(crate) struct Context<'a, 'r> {
    pub(crate) reading: &'a Reading<'r>,
    pub(crate) sentence: Range,
    pub(crate) line: Range,
    /// The number in the document of the first clause of this line.
    pub(crate) offset: usize,
    pub(crate) clauses: &'a mut Vec<Clause>,
    /// The verb of which the subject before it was asked last, and that subject: productions that build on each other ask for the same.
    before: Cell<Option<(cue::Cue, Option<subject::Subject>)>>,
}

impl Context<'_, '_> {
    /// Tries the productions on the word at `index`; returns where to go on.
    fn read(&mut self, index: usize, observer: &mut impl Observer) -> usize {
        let at = self.reading.at(index);
        let heads_source = at.is(SOURCES);
        if !at.is(Classes::REPORTS) && !heads_source {
            return index + 1;
        }
        let mut attempt = |production, parse: fn(&mut Self, usize) -> Result<Clause, Refusal>| {
            let found = parse(self, index);
            if let Err(refusal) = found {
                observer.tried(index, production, Err(refusal));
            }
            found.ok().map(|clause| (production, clause))
        };
        let source_phrase = if heads_source { attempt(Production::SourcePhrase, source_phrase::clause) } else { None };
        if source_phrase.is_none() && !at.is(Classes::REPORTS) {
            for production in [Production::FiniteVerb, Production::Participle, Production::VerbalNoun] {
                observer.tried(index, production, Err(Refusal::NoForm));
            }
            return index + 1;
        }
        let found = source_phrase
            .or_else(|| attempt(Production::FiniteVerb, clause::clause))
            .or_else(|| attempt(Production::Participle, participle::clause))
            .or_else(|| attempt(Production::VerbalNoun, verbal_noun::clause));
        match found {
            Some((production, clause)) => {
                let next = clause.cue.1.max(index + 1);
                // وكتبت … تقول إن: two verbs for one saying are one clause, the first verb's.
                let known = self.clauses.iter().rev().take(3).any(|other| {
                    other.cue == clause.cue || other.content == clause.content && clause.link != Link::Source
                });
                observer.tried(index, production, if known { Err(Refusal::OneSaying) } else { Ok(&clause) });
                if !known {
                    self.clauses.push(clause);
                }
                next
            }
            None => index + 1,
        }
    }

    /// The last clause before `index` in the same sentence that `accept` accepts, with its number in the document.
    fn earlier(&self, index: usize, accept: impl Fn(&Clause) -> bool) -> Option<(usize, &Clause)> {
        self.clauses
            .iter()
            .enumerate()
            .rev()
            .take_while(|(_, clause)| clause.sentence == self.sentence)
            // An endless sentence is looked back into so far and no further.
            .take(48)
            // قال: "الوزير رفض …" وأضاف: who spoke inside words that have been closed speaks in them only.
            .find(|(_, clause)| clause.cue.0 < index && !self.closed_before(clause.cue.0, index) && accept(clause))
            .map(|(number, clause)| (self.offset + number, clause))
    }

    /// Whether the word stands in a quotation behind a colon that ends before `index`: إن الوزير "شدد على …"، مشيرا goes on with him.
    fn closed_before(&self, word: usize, index: usize) -> bool {
        self.reading.quotation_of(word).and_then(|number| self.reading.quotation(number)).is_some_and(|quotation| {
            let colon = (quotation.open as usize).saturating_sub(1);
            quotation.closed
                && (quotation.close as usize) < index
                && self.reading.kind(colon) == crate::text::token::TokenKind::Colon
        })
    }
}
