//! The clause of a verb, its subject and a nominal content.

use std::ops::ControlFlow;

use super::judged::is_predicate;
use super::object::is_to_him;
use super::subject::Candidate;
use super::takes_person;
use super::told_of::of_named;
use super::verb::Verb;
use crate::claim::{Act, Rule};
use crate::grammar::noun_phrase::{NounPhrase, is_verb};
use crate::grammar::passed_over::{
    behind_place, behind_prepositions, behind_subject, behind_that, behind_time, closing_comma, skip,
};
use crate::grammar::subject::Subject;
use crate::grammar::wording::{HIMSELF, has};
use crate::grammar::{Clause, Content, Source, circumstance, clause};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Proclitics, Shape};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// The first word of a content, with its act and the rule that found it.
type Found = (usize, Act, Rule);

impl<'c> Verb<'c> {
    /// The verb's clause with this subject; it breaks off where there is one, or where nobody says anything.
    pub(super) fn clause_of(&self, candidate: &Candidate) -> ControlFlow<Option<Clause>> {
        let words = if candidate.from == self.words.first {
            self.behind
        } else {
            skip(self.reading().words(candidate.from, self.limit), self.governed)
        };
        if self.is_considered_to_be(words) {
            return ControlFlow::Break(None);
        }
        let words = self.behind_subject(candidate, words);
        let Some(found) = self.content_behind(candidate, words).filter(|found| self.tells(candidate, found)) else {
            return ControlFlow::Continue(());
        };
        if self.recognises(found.0) {
            return ControlFlow::Break(None);
        }
        ControlFlow::Break(Some(self.built(&candidate.subject, found)))
    }

    /// الولايات المتحدة تعتبر زعيما (the United States is considered a leader): what it is considered to be.
    fn is_considered_to_be(&self, words: Words<'_>) -> bool {
        // يعتبر نفسه جنديا (considers himself a soldier)
        self.considers_now() && !self.next().begins("نفس") && is_predicate(words)
    }

    /// The content behind the subject and what is told of it.
    fn content_behind(&self, candidate: &Candidate, words: Words<'c>) -> Option<Found> {
        let follows = self.follows(candidate);
        let found = self
            .object(words)
            .or_else(|| if follows { self.object(behind_place(words, self.governed)?) } else { None })
            // أعلن نادي الفجر المتعثر في الدوري إقالة مدربه: where the subject is stands before what is announced.
            .or_else(|| if follows && !self.has_object() { self.object(behind_prepositions(words)?) } else { None })
            .or_else(|| if follows { self.behind_description(words) } else { None })
            .or_else(|| of_named(self.lemma, &candidate.subject, words).filter(|_| !self.has_object()))?;
        Some(self.further_on(candidate, words, found))
    }

    /// رحبت هالة نجم، جراحة الأعصاب في المستشفى، بالقرار (Hala Najm, a neurosurgeon at the hospital, welcomed the decision): the preposition stands behind
    /// what she is.
    fn behind_description(&self, words: Words<'c>) -> Option<Found> {
        let reading = self.reading();
        let comma = words
            .first
            .checked_sub(1)
            .filter(|&comma| comma > self.cue.index + 1 && reading.kind(comma) == TokenKind::Comma)?;
        let close = closing_comma(words.from(comma))?;
        let rest = words.from(close + 1);
        rest.peek().filter(|&at| {
            circumstance::governed(at, self.governed) && (at.is(Classes::PREPOSITION) || at.has(Proclitics::BI))
        })?;
        let plain = (comma + 1..close).all(|index| {
            let at = reading.at(index);
            at.is_word() && !is_verb(at) && !at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::PARTICIPLE)
        });
        if plain { self.object(rest) } else { None }
    }

    /// The same content where it rather begins further on, behind what only looked like it.
    fn further_on(&self, candidate: &Candidate, words: Words<'c>, (content, act, rule): Found) -> Found {
        let behind_name = || {
            let after_subject = self.follows(candidate) && !self.has_object() && !takes_person(self.lemma);
            if after_subject { behind_subject(words, content, self.governed) } else { None }
        };
        // أعلن المدرب، اللاعب السابق في الفريق، الخميس، استقالته
        let content = behind_time(words, content, self.governed).or_else(behind_name).unwrap_or(content);
        // أعلن قضاة المحكمة في المدينة، بحكم صدر أمس، أن: behind a comma أن goes on with the verb.
        let takes_that = !self.has_object() && candidate.is_named() && self.lemma.governs(Frame::That);
        let that = if takes_that { behind_that(words, content) } else { None };
        match that {
            Some(that) => (that, act, Rule::VerbSubjectThat),
            None => (content, act, rule),
        }
    }

    /// Whether the content is told by anybody.
    fn tells(&self, candidate: &Candidate, &(content, ..): &Found) -> bool {
        if candidate.is_named() {
            return true;
        }
        // لم تكشف التفاصيل (the details were not revealed), اختبارات تكشف أمراضا (tests that reveal diseases): only who is named reveals a thing.
        let reveals = self.lemma.does(Behaviour::REVEALS)
            && !self.reading().at(content.saturating_sub(1)).is(Classes::PREPOSITION);
        // من يرى فيها مرونة (whoever sees flexibility in it)
        !reveals && !self.seen_in_it
    }

    /// تعترف الحكومة بدولة فلسطين (the government recognises the state of Palestine): no admission.
    fn recognises(&self, content: usize) -> bool {
        let (first, second) = (self.reading().at(content), self.reading().at(content + 1));
        let admits = self.lemma.act == Act::Admit && first.has(Proclitics::BI);
        // لا تعترف بسلطته (does not recognise his power), بالمدينة عاصمة للبلاد (the town as the capital)
        let denies = || {
            self.cue.negated && self.cue.form.shape == Shape::Present && !spells!(first, "بوجود" | "بوقوع" | "بحدوث")
        };
        admits && (first.is(Classes::PLACE) || second.is(Classes::PLACE) || second.spells("عاصمة") || denies())
    }

    fn built(&self, subject: &Subject, (content, act, rule): Found) -> Clause {
        let content = self.with_oneself(content);
        let rule = if subject.precedes && rule == Rule::VerbSubjectNoun { Rule::SubjectVerbNoun } else { rule };
        let source = self.source(subject, content);
        let subject = Subject { source, ..*subject };
        let mut built = clause::build(self.context, self.cue, subject, Content::From(content), rule);
        built.act = act;
        if built.rule == Rule::SupportVerb && built.source == Source::Implicit && self.is_brought() {
            built.source = Source::Nobody;
        }
        built
    }

    /// يعتبر نفسه جنديا (considers himself a soldier): who is judged belongs to the judgement, be it the speaker himself.
    fn with_oneself(&self, content: usize) -> usize {
        let before = content.saturating_sub(1);
        let himself = before > self.cue.index && is_oneself(self.reading().at(before));
        content.saturating_sub(usize::from(himself && !self.has_object() && self.lemma.act == Act::Opine))
    }

    /// وصفها زميل لها يعمل في الميناء بأنها (a colleague of hers who works at the port called her): what is told of him stands between, and is his.
    fn source(&self, subject: &Subject, content: usize) -> Source {
        let reading = self.reading();
        match subject.source {
            Source::Named(phrase)
                if self.has_object()
                    && phrase.first > self.cue.index
                    && phrase.end < content
                    && phrase.name.is_none()
                    && !reading.at(phrase.first).is_definite()
                    && (phrase.end..content).all(|index| reading.at(index).is_word())
                    && (phrase.end..content).any(|index| is_verb(reading.at(index))) =>
            {
                Source::Named(NounPhrase { end: content, ..phrase })
            }
            source => source,
        }
    }

    /// وجهت اتهامات للشركة (charges were brought against the company), وجهت إليه تهمة (a charge was brought against him): whose gender agrees with the verb
    /// is what it is done with.
    fn is_brought(&self) -> bool {
        let against = is_to_him(self.next());
        let noun = if against { self.reading().at(self.next().index + 1) } else { self.next() };
        self.cue.form.gender == Gender::Feminine
            && self.cue.form.number == Number::Singular
            && noun.is(Classes::VERBAL_NOUN)
            && (noun.ends(["ات"]) || against)
    }
}

/// نفسه، أنفسهم (himself, themselves)
pub(in crate::grammar) fn is_oneself(at: At<'_>) -> bool {
    has(HIMSELF, at.str())
}

impl Candidate {
    fn is_named(&self) -> bool {
        matches!(self.subject.source, Source::Named(_))
    }
}
