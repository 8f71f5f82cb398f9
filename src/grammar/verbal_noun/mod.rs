//! Verbal nouns as cues: قوله إن (his saying that), بعد إعلان بريطانيا أن (after Britain's announcement that), في تصريح له أن.

mod content;
mod not_happened;
mod object;
mod place;
mod source;
mod whose_saying;

use super::cue::{self, Cue};
use super::subject::Subject;
use super::trial::Refusal;
use super::{Clause, Content, Context, Link, Source, clause};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Person, Proclitics};
use crate::reading::{At, Reading};
use whose_saying::{who_demonstrates, who_hastens};

/// Behind a doubtful noun and whose saying it is, أن stands at most this many words away.
const THAT: usize = 10;

/// The clause of a verbal noun at `index`: only with a source and a content of its own.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    let noun = Noun::new(context, index)?;
    let driven = who_hastens(context, index).or_else(|| who_demonstrates(context, index));
    noun.has_happened(driven.is_some())?;
    noun.stands_in_place()?;
    let (source, after) = noun.source(driven)?;
    noun.is_said_by(&source, after, driven.is_some())?;
    let content = noun.content(after, driven.is_some())?;
    let subject = Subject { subordinate: true, ..Subject::at(index, source) };
    let built = clause::build(context, &noun.cue, subject, content, Rule::VerbalNoun);
    if super::unsaid::is_an_act(context.reading, noun.lemma, &built) {
        return Err(Refusal::NoSaying);
    }
    Ok(noun.told_by_pronoun(built))
}

/// A verbal noun in its place.
struct Noun<'c> {
    context: &'c Context<'c, 'c>,
    cue: Cue,
    lemma: &'c Lemma,
    at: At<'c>,
    /// The word behind it.
    next: At<'c>,
    /// حديث الوزير عن أن (the minister's talk of …): of a doubtful verb only what opens a content at once.
    only_that: bool,
}

impl<'c> Noun<'c> {
    /// The noun at `index`, if it may be a saying of its own.
    fn new(context: &'c Context<'c, 'c>, index: usize) -> Result<Self, Refusal> {
        let reading = context.reading;
        let cue = cue::verbal_noun(reading, index).ok_or(Refusal::NoForm)?;
        let (at, next) = (reading.at(index), reading.at(index + 1));
        let lemma = cue.lemma(reading);
        if clause::speech_around(context, index).is_some() {
            return Err(Refusal::InsideQuotation);
        }
        // إقراره بالخطأ (his admission of the mistake)
        let admits = lemma.act == Act::Admit && at.pronoun().is_some() && next.has(Proclitics::BI);
        let only_that = lemma.ambiguous && !admits;
        if only_that && !(lemma.governs(Frame::That) && that_is_near(reading, index)) {
            return Err(Refusal::Ambiguous);
        }
        let noun = Self { context, cue, lemma, at, next, only_that };
        if noun.is_second_of_one_saying() || noun.heads_expression() {
            return Err(Refusal::OneSaying);
        }
        // التزامنا بتعهداتنا (our keeping of our promises): whoever speaks of himself reports nothing.
        if at.pronoun().is_some_and(|pronoun| pronoun.person != Person::Third) {
            return Err(Refusal::NotThirdPerson);
        }
        Ok(noun)
    }

    fn reading(&self) -> &'c Reading<'c> {
        self.context.reading
    }

    /// The word before it.
    fn before(&self) -> At<'c> {
        self.reading().at(self.cue.index.wrapping_sub(1))
    }

    /// The word before it without و and ف.
    fn word_before(&self) -> &'c str {
        self.before().str().trim_start_matches(['و', 'ف'])
    }

    /// The end of its sentence.
    fn limit(&self) -> usize {
        self.context.sentence.1
    }

    /// خلص إلى القول (went so far as to say): the noun is the second word of another verb's saying.
    fn is_second_of_one_saying(&self) -> bool {
        self.context.clauses.iter().rev().take(3).any(|clause| self.stands_in_gap(clause))
            || self.context.clauses.last().is_some_and(|clause| {
                let supported = clause.rule == Rule::SupportVerb && clause.cue.0 + 6 > self.cue.index;
                supported || clause.rule == Rule::Relay && self.stands_before_content(clause)
            })
    }

    /// Whether it stands between the cue of the clause and its content: a verb that found its opener behind this noun owns both.
    fn stands_in_gap(&self, clause: &Clause) -> bool {
        let index = self.cue.index;
        let content = match clause.content {
            // أشار إلى تحذير الوزارة من أن: a noun that heads the content has a saying of its own.
            Content::From(first) if first == index && (clause.act == Act::State || answers(clause.act)) => {
                return false;
            }
            Content::From(first) | Content::AfterColon(first) => first,
            Content::Quotation(number) => self.opening_mark(number),
            _ => return false,
        };
        clause.cue.0 < index && index <= content && clause.rule != Rule::Relay
    }

    /// The same where somebody's words are passed on: نقل عن الوزير تأكيده أن (quoted the minister as affirming that).
    fn stands_before_content(&self, clause: &Clause) -> bool {
        let content = match clause.content {
            Content::From(first) | Content::AfterColon(first) if clause.cue.0 < self.cue.index => first,
            Content::Quotation(number) => self.opening_mark(number),
            _ => return false,
        };
        self.cue.index < content
    }

    fn opening_mark(&self, quotation: usize) -> usize {
        self.reading().quotation(quotation).map_or(0, |quotation| quotation.open as usize)
    }

    /// أعرب عن أمله في أن (expressed his hope that): what somebody expresses is the head of the content, no saying of its own.
    fn heads_expression(&self) -> bool {
        let Some(clause) = self.clause_that_it_heads() else { return false };
        // أعلنت روما رفضها: likewise what is announced or affirmed, where no preposition stands between.
        let announced = matches!(clause.act, Act::State | Act::Affirm)
            && self.at.pronoun().is_some()
            && !self.reading().at(self.cue.index.saturating_sub(1)).is(Classes::PREPOSITION);
        self.at.is(Classes::FEELING) && clause.act == Act::Express || announced
    }

    /// رفضت الوزارة طلب النقابة بزيادة الأجور (the ministry rejected the union's request for higher wages): what somebody answers another has said.
    fn is_answered(&self) -> bool {
        self.clause_that_it_heads().is_some_and(|clause| answers(clause.act))
    }

    /// The clause before whose content begins with the noun.
    fn clause_that_it_heads(&self) -> Option<&'c Clause> {
        self.context.clauses.last().filter(|clause| clause.content == Content::From(self.cue.index))
    }

    /// The clause as one that hangs on the sentence, of whom the pronoun tells.
    fn told_by_pronoun(&self, clause: Clause) -> Clause {
        let mut built = Clause { link: Link::Subordinate, past: None, ..clause };
        // تهديداته (his threats): the pronoun tells whose they are, and the gender of the noun tells of nobody.
        match self.at.pronoun() {
            Some(pronoun) if pronoun.number == Number::Singular => {
                (built.gender, built.number) = (Some(pronoun.gender), Some(Number::Singular));
            }
            None if matches!(built.source, Source::Named(_)) => (built.gender, built.number) = (None, None),
            _ => {}
        }
        built
    }
}

/// حديث الوزير عن أن: whether أن follows near enough.
fn that_is_near(reading: &Reading<'_>, index: usize) -> bool {
    (index + 1..index + THAT).any(|index| reading.at(index).is(Classes::COMPLEMENTIZER))
}

/// Whether by such an act somebody answers what another has said: نفى، رفض، رحب.
fn answers(act: Act) -> bool {
    matches!(act, Act::Deny | Act::Reject | Act::Welcome | Act::Criticise)
}

/// Whether somebody or something is judged before the words of the noun: وصف، اتهام.
fn judges(lemma: &Lemma) -> bool {
    lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(_)))
}
