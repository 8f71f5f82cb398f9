//! Who is the subject of a verb with an opener: who stands behind it, or before it.

use super::OpenedVerb;
use crate::grammar::clause::{as_for, find_before, follows_complementizer};
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, Reach, noun_phrase};
use crate::grammar::subject::{self, Subject};
use crate::grammar::{Context, NounPhrase, Source, circumstance};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Number, Proclitics};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// A headline has at most so many words before its verb.
const BEFORE_HEADLINE_VERB: usize = 14;

impl OpenedVerb<'_> {
    /// The noun phrase right behind the verb that can be its subject.
    pub(super) fn noun_behind(&self) -> Option<NounPhrase> {
        let reach = Reach {
            governed: self.lemma.frames.prepositions(),
            object_follows: self.takes_person,
            person_follows: self.takes_person,
            own_office: false,
        };
        // سئل الوزير عما إذا كان (the minister was asked whether): behind a passive stands whom somebody asks or tells.
        let told = self.cue.is_passive() && self.lemma.frames.contains(&Frame::PersonThat);
        let phrase = subject::after(self.reading(), self.cue, self.gap.0, self.gap.1, reach)
            // لفت الانتباه إلى (drew attention to)
            .filter(|phrase| !told && !self.lemma.has_idiom(self.reading().str(phrase.first)))?;
        Some(self.before_object(&phrase).unwrap_or(phrase))
    }

    /// أعلنت الوزارة توقيف شخصين "كانا يعملان …" (the ministry announced the arrest of two persons who "had worked"): what is announced stands before the
    /// quotation.
    fn before_object(&self, phrase: &NounPhrase) -> Option<NounPhrase> {
        if self.takes_person || !self.is_quotation() || !self.lemma.governs(Frame::Noun) {
            return None;
        }
        let reach = Reach { person_follows: false, ..Reach::OPEN };
        let shorter = subject::after(self.reading(), self.cue, self.gap.0, self.gap.1, reach)?;
        let object = self.reading().at(shorter.end);
        let noun = object.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
            && !object.is(Classes::TITLE | Classes::GROUP | Classes::ADJECTIVE)
            && !object.is_definite()
            && !object.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA));
        (shorter.end < phrase.end && noun).then_some(shorter)
    }

    /// The same, or whoever stands there and does not agree, or by his name alone.
    pub(super) fn subject_behind(&self, phrase: Option<NounPhrase>) -> Option<NounPhrase> {
        phrase
            .or_else(|| disagreeing(self.context, self.cue, self.gap, self.takes_person || self.lemma.ambiguous))
            .or_else(|| subject::bare_name(self.reading(), self.cue, self.gap))
    }

    pub(super) fn subject(&self, phrase: Option<NounPhrase>) -> Subject {
        match phrase {
            Some(phrase) => Subject {
                subordinate: follows_complementizer(self.context, self.cue.index),
                ..Subject::at(self.cue.index, Source::Named(phrase))
            },
            None => find_before(self.context, self.cue),
        }
    }
}

/// Whether the verb tells somebody something and its subject stands right before it at the beginning of the clause.
pub(super) fn informs(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    // إنه حض الطرفين على: the pronoun before the verb is who speaks.
    let before = reading.at(cue.index.wrapping_sub(1));
    let speaks = before.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE) && before.pronoun().is_some();
    if speaks && cue.lemma(reading).is_addressed() {
        return true;
    }
    let addressed = cue.lemma(reading).is_addressed();
    // أما الشركة فأبلغت الوزارة أن (as for the company, it informed the ministry that)
    if addressed && reading.at(cue.index).has(Proclitics::FA) && as_for(context, cue).is_some() {
        return true;
    }
    if reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    let before_verb = 1..=BEFORE_HEADLINE_VERB;
    let headline = || before_verb.contains(&cue.index.saturating_sub(context.sentence.0));
    if !addressed && (reading.at(cue.index).pronoun().is_some() || !headline()) {
        return false;
    }
    subject::before(context, cue).is_some_and(|subject| match subject.source {
        // رئيس البلدية يكشف سر الحريق "…": in a headline whoever stands before the verb says it.
        Source::Named(phrase) if !addressed => {
            !subject.relative
                && phrase.first == context.sentence.0
                && phrase.head != Head::Thing
                && behind_phrase(reading, cue.index) == phrase.end
        }
        Source::Named(phrase) if !subject.relative && behind_phrase(reading, cue.index) == phrase.end => {
            phrase.first == context.sentence.0
                // وكان الوزير قد أبلغ الوفد (the minister had informed the delegation)
                || matches!(
                    reading.str(phrase.first.wrapping_sub(1)).trim_start_matches(['و', 'ف']),
                    "كان" | "كانت"
                )
                || phrase.first.checked_sub(1).is_some_and(|before| {
                    reading.at(before).is(Classes::COMPLEMENTIZER) || reading.kind(before) == TokenKind::OpenQuote
                })
        }
        _ => false,
    })
}

/// Whether a person, people or a body opens the sentence and ends right before the verb.
pub(super) fn opens_sentence_before(context: &Context<'_, '_>, cue: &Cue) -> bool {
    !context.reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA))
        && subject::before(context, cue).is_some_and(|subject| match subject.source {
            Source::Named(phrase) => {
                !subject.relative
                    && phrase.first == context.sentence.0
                    && phrase.end == cue.index
                    && matches!(phrase.head, Head::Person | Head::Group | Head::Institution | Head::Place | Head::Media)
            }
            _ => false,
        })
}

/// The end of what stands right before the verb, or before its قد, and before the comma that closes what is told of it: وكان سامي حداد، رئيس البلدية، قد أبلغ.
fn behind_phrase(reading: &Reading<'_>, verb: usize) -> usize {
    let end = verb.saturating_sub(usize::from(reading.at(verb.wrapping_sub(1)).spells("قد")));
    end.saturating_sub(usize::from(end < verb && reading.kind(end.saturating_sub(1)) == TokenKind::Comma))
}

/// قال الحكومة في بيان إن: whoever stands right behind a verb that takes no person as object is its subject, agree or not.
fn disagreeing(context: &Context<'_, '_>, cue: &Cue, gap: (usize, usize), unsure: bool) -> Option<NounPhrase> {
    let reading = context.reading;
    if unsure || cue.form.number != Number::Singular {
        return None;
    }
    let words = reading.words(gap.0, gap.1);
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(words).ok()?;
    // أكدت السيد أنها, وقالت المتحدث باسم الوزارة إن: an office and a form of address in the masculine are a woman's, too.
    // وقالت البيان إن (and the statement said that): so is a slip.
    let plain = |frame: &Frame| matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Prepositional(_));
    let speaks = match phrase.head {
        Head::Institution | Head::Group | Head::Media => true,
        Head::Person => phrase.name.is_none() && phrase.number != Some(Number::Plural),
        Head::Document => reading.at(phrase.first).is_definite() && cue.lemma(reading).frames.iter().all(plain),
        _ => false,
    };
    let first = reading.at(phrase.first);
    // إذ قال مغردا (as he said in a tweet): in the accusative it tells how.
    let manner = phrase.head == Head::Person && !first.is_definite() && first.ends(["ا"]) && first.pronoun().is_none();
    // أكدت السيد: a form of address in the masculine is a woman's surname.
    let surname = first.is(Classes::HONORIFIC) && first.is_definite() && phrase.end == phrase.first + 1;
    // رئيس الحكومة of a feminine verb is she who heads it.
    let gender = if phrase.head == Head::Person { Some(cue.form.gender) } else { phrase.gender };
    let phrase = NounPhrase { gender, ..phrase };
    let phrase = if surname { NounPhrase { name: Some((phrase.first, phrase.end)), ..phrase } } else { phrase };
    let closed = rest.first + 1 == rest.end && rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
    (speaks && !manner && (closed || rest.is_empty() || circumstance::opens(rest))).then_some(phrase)
}
