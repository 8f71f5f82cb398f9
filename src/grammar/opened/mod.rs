//! Verbs whose content is opened by a word or a mark: قال الوزير إن (the minister said that), وأضاف الوزير: "…" (and the minister added: "…").

mod noun;
mod subject;

use super::clause::build;
use super::cue::Cue;
use super::left_over::gap_is_circumstance;
use super::opener::{Opener, Opening};
use super::subject::{Subject, is_renewed};
use super::trial::Refusal;
use super::{Clause, Content, Context, NounPhrase, Range, nominal};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Proclitics};
use crate::reading::{At, Reading};

/// Subject and link of a cue whose content is opened by a word or mark.
pub(super) fn opened(context: &Context<'_, '_>, cue: &Cue, opening: Opening, limit: usize) -> Result<Clause, Refusal> {
    let verb = OpenedVerb::new(context, cue, opening, limit);
    let phrase = verb.noun_behind();
    let informed = phrase.filter(|_| subject::informs(context, cue));
    if let Some(clause) = verb.of_noun_before_opener(phrase, informed) {
        return Ok(clause);
    }
    let phrase = verb.subject_behind(phrase.filter(|_| informed.is_none()));
    if phrase.is_some_and(|phrase| verb.is_content(&phrase)) {
        return nominal::clause(context, cue, limit).ok_or(Refusal::NoContent);
    }
    let subject = verb.subject(phrase);
    if verb.has_unclear_gap(phrase, &subject) || verb.has_other_sense(phrase) {
        return Err(Refusal::UnclearGap);
    }
    Ok(build(context, cue, subject, verb.content(), verb.rule(&subject)))
}

/// A verb with the opening of its content.
struct OpenedVerb<'c> {
    context: &'c Context<'c, 'c>,
    cue: &'c Cue,
    lemma: &'c Lemma,
    opening: Opening,
    /// The words between the verb and the opening.
    gap: Range,
    limit: usize,
    /// Whom the verb speaks to or judges may stand behind it.
    takes_person: bool,
}

impl<'c> OpenedVerb<'c> {
    fn new(context: &'c Context<'c, 'c>, cue: &'c Cue, opening: Opening, limit: usize) -> Self {
        let lemma = cue.lemma(context.reading);
        let takes_person = lemma.frames.iter().any(|frame| {
            matches!(
                frame,
                Frame::PersonThen(_)
                    | Frame::PersonThat
                    | Frame::PersonAfter(_)
                    | Frame::JudgedThen(_)
                    | Frame::JudgedNoun
            )
        });
        let gap = (cue.index + 1, opening.gap_end.max(cue.index + 1));
        Self { context, cue, lemma, opening, gap, limit, takes_person }
    }

    fn reading(&self) -> &'c Reading<'c> {
        self.context.reading
    }

    fn is_quotation(&self) -> bool {
        matches!(self.opening.opener, Opener::Quotation(_))
    }

    /// Whether something stands between verb and content that is neither subject nor circumstance: only sure verbs count.
    fn has_unclear_gap(&self, phrase: Option<NounPhrase>, subject: &Subject) -> bool {
        self.lemma.ambiguous
            && self.gap.0 < self.gap.1
            && phrase.is_none()
            && !subject.precedes
            && !gap_is_circumstance(self.context, self.gap)
            && !is_renewed(self.reading(), self.cue, self.gap.0)
    }

    /// Whether the other sense of a verb has its object in the gap.
    fn has_other_sense(&self, phrase: Option<NounPhrase>) -> bool {
        if !self.lemma.ambiguous {
            return false;
        }
        match self.opening.opener {
            // توصل الوزير إلى اتفاق … أن (the minister reached an agreement … that), وجد المدرب فرصة … أن
            Opener::That => phrase.is_some_and(|phrase| {
                phrase.end < self.gap.1 && has_object_of_other_sense(self.context, self.cue, (phrase.end, self.gap.1))
            }),
            // واصلت الفرق إزالة الحطام … "…" (the teams went on removing the debris): the quotation is a part of what it is about.
            Opener::Quotation(number) if !self.lemma.governs(Frame::That) => {
                is_part_of_phrase(self.context, (phrase.map_or(self.gap.0, |phrase| phrase.end), number))
            }
            _ => false,
        }
    }

    fn rule(&self, subject: &Subject) -> Rule {
        match (self.opening.opener, subject.precedes) {
            (Opener::That, false) => Rule::VerbSubjectThat,
            (Opener::That, true) => Rule::SubjectVerbThat,
            (Opener::Quotation(_), false) => Rule::VerbSubjectQuotation,
            (Opener::Quotation(_), true) => Rule::SubjectVerbQuotation,
            (Opener::Colon, _) => Rule::VerbSubjectColon,
            (Opener::Question, _) => Rule::Question,
        }
    }

    fn content(&self) -> Content {
        match self.opening.opener {
            Opener::Quotation(number) => Content::Quotation(number),
            Opener::Colon => Content::AfterColon(self.opening.content),
            Opener::That | Opener::Question => Content::From(self.opening.content),
        }
    }
}

/// Whether a noun stands right behind the subject, or the preposition that leads to the content with another noun behind it.
fn has_object_of_other_sense(context: &Context<'_, '_>, cue: &Cue, (first, end): (usize, usize)) -> bool {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let words = super::passed_over::skip(reading.words(first, end), lemma.frames.prepositions());
    let Some(at) = words.peek() else { return false };
    let noun = |at: At<'_>| {
        at.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::VERBAL_NOUN)
            && !at.is(Classes::DOCUMENT
                | Classes::PREPOSITION
                | Classes::CIRCUMSTANTIAL
                | Classes::TIME
                | Classes::TITLE)
            && !at.has(Proclitics::BI.with(Proclitics::LI))
    };
    // جدد تأكيده أن (repeated his assurance that), نقلت الوكالة أنباء أن: a noun of saying leads to the content.
    let leads = reading.at(cue.index).is(Classes::SUPPORT)
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::Relay | Frame::Shown));
    !leads
        && !lemma.is_addressed()
        && (noun(at) || at.spells("إلى") && noun(reading.at(at.index + 1)) && at.index + 1 < end)
}

/// Whether a word of the phrase behind the subject stands right before the quotation: no colon, comma or word of saying.
fn is_part_of_phrase(context: &Context<'_, '_>, (first, number): (usize, usize)) -> bool {
    let reading = context.reading;
    let Some(open) = reading.quotation(number).map(|quotation| quotation.open as usize) else { return false };
    let before = reading.at(open.saturating_sub(1));
    let saying = |at: At<'_>| at.is(Classes::REPORTS | Classes::PARTICIPLE | Classes::VERBAL_NOUN | Classes::TIME);
    let at = reading.at(first);
    // استكمل أثناء زيارته المدينة "…": when it was.
    let circumstance = at.is(Classes::CIRCUMSTANTIAL | Classes::TIME) || at.has(Proclitics::LI);
    open > first && !circumstance && before.is_word() && !(first..open).any(|index| saying(reading.at(index)))
}
