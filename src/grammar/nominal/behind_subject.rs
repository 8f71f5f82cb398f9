//! What is told of the subject between it and the content: relative clauses, appositions, the name that is withheld.

use super::subject::Candidate;
use super::verb::Verb;
use crate::grammar::gap;
use crate::grammar::noun_phrase::{Head, Reach, after_clitic, is_verb, noun_phrase};
use crate::grammar::passed_over::{behind_relative, closing_comma};
use crate::grammar::{Source, circumstance};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape, VerbForm};
use crate::reading::{Reading, Words, spells};
use crate::text::token::TokenKind;

/// A relative clause without its pronoun has at most this many words before the preposition of the main verb.
const ASYNDETIC: usize = 20;

/// Whose name is withheld is told again by a pronoun at most this many words behind the negator.
const WITHHELD: usize = 6;

impl<'c> Verb<'c> {
    /// The words behind all that is told of the subject.
    pub(super) fn behind_subject(&self, candidate: &Candidate, words: Words<'c>) -> Words<'c> {
        let follows = self.follows(candidate);
        let mut rest = words;
        if follows {
            rest = self.behind_relative(rest).unwrap_or(rest);
        }
        if is_unnamed(self.reading(), candidate) {
            rest = self.behind_enclosed_clause(rest).unwrap_or(rest);
            if follows {
                rest = self.behind_asyndetic(rest).unwrap_or(rest);
            }
        }
        rest = self.behind_withheld_name(rest).unwrap_or(rest);
        if follows {
            rest = self.behind_whose(rest).unwrap_or(rest);
        }
        if follows { self.behind_apposition(rest).unwrap_or(rest) } else { rest }
    }

    /// امتدح المدرب الجديد للفريق، سامي حداد، لاعبه (the team's new coach, Sami Haddad, praised his player): whose he is, before the comma.
    fn behind_whose(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|&at| at.has(Proclitics::LI) && !circumstance::governed(at, self.governed))?;
        let (rest, phrase) = after_clitic(Reach::OPEN)(words).ok()?;
        let body = matches!(phrase.head, Head::Institution | Head::Place);
        (body && rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma)).then_some(rest)
    }

    /// Whether the subject, or anything else, stands between the verb and the place where its content is looked for.
    pub(super) fn follows(&self, candidate: &Candidate) -> bool {
        candidate.from > self.cue.index + 1
    }

    /// وصف حداد الذي يرأس النادي، القرار بأنه (Haddad, who heads the club, called the decision): the object stands behind the relative clause.
    fn behind_relative(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|&at| spells!(at, "الذي" | "التي" | "الذين" | "ممن"))?;
        Some(self.behind_circumstances(words, behind_relative(words, self.governed)?))
    }

    /// وصف متحدث، رافق الوزير في رحلته، المحادثات بأنها (a spokesman who went with the minister on his journey called the talks): a relative clause on an
    /// indefinite noun has no pronoun.
    fn behind_enclosed_clause(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|at| at.kind() == TokenKind::Comma)?;
        words.from(words.first + 1).peek().filter(|&at| is_verb(at) && !at.is(Classes::REPORTS))?;
        Some(self.behind_circumstances(words, closing_comma(words)? + 1))
    }

    /// كشف تحقيق أجراه فريق من الصحفيين عن شكاوى (an inquiry that a team of journalists made revealed complaints): the relative clause has its pronoun, the
    /// verb its preposition.
    fn behind_asyndetic(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|&at| is_verb(at) && at.pronoun().is_some())?;
        let first = (words.first + 1..words.end.min(words.first + ASYNDETIC)).find(|&index| {
            let at = self.reading().at(index);
            at.is(Classes::PREPOSITION) && circumstance::governed(at, self.governed)
        })?;
        Some(words.from(first))
    }

    /// رفض مسؤول لم يكشف هويته الإدلاء بتعليق (an official who did not reveal his identity declined to comment).
    fn behind_withheld_name(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|at| at.is(Classes::NEGATOR) && gap::withholds_name(self.reading(), words.first + 1))?;
        let name = (words.first + 2..words.end.min(words.first + WITHHELD))
            .find(|&index| self.reading().at(index).pronoun().is_some())?;
        Some(self.behind_circumstances(words, name + 1))
    }

    /// رفض المجلس، السلطة التي تبت في الطلبات، الترشح (the council, the authority that decides on applications, rejected the candidacy): what the subject is
    /// stands between two commas.
    fn behind_apposition(&self, words: Words<'c>) -> Option<Words<'c>> {
        words.peek().filter(|at| at.kind() == TokenKind::Comma)?;
        let behind = closing_comma(words)
            .filter(|&close| {
                // وصفت السفارة، القرار الأخير "بالصفعة"، موضحة: but not what is judged, with the judgement.
                let quoted = (words.first..close).any(|index| self.reading().kind(index) == TokenKind::OpenQuote);
                !quoted && (explains(self.reading(), words.first + 1) || names(words.from(words.first + 1), close))
            })
            .map(|close| self.behind_circumstances(words, close + 1))
            .filter(|behind| behind.peek().is_some_and(|at| !is_verb(at)))
            .filter(|&behind| self.object(behind).is_some());
        // وصف الرئيس ماكرون، القرار بأنه: a comma that closes the apposition.
        Some(behind.unwrap_or_else(|| self.behind_circumstances(words, words.first + 1)))
    }
}

/// مصدر، متحدث: a subject without a name and without the article.
fn is_unnamed(reading: &Reading<'_>, candidate: &Candidate) -> bool {
    matches!(candidate.subject.source, Source::Named(phrase)
        if phrase.name.is_none() && !reading.at(phrase.first).is_definite())
}

/// الفرنسي سامي حداد (the Frenchman Sami Haddad): whether all between the commas is somebody's name, with what he is.
fn names(words: Words<'_>, close: usize) -> bool {
    noun_phrase(Reach::OPEN)(Words { end: close, ..words })
        .is_ok_and(|(rest, phrase)| rest.is_empty() && phrase.head == Head::Person && phrase.name.is_some())
}

/// السلطة التي، القناة الإخبارية: a noun with the article and more about it, which tells what stands before the comma.
fn explains(reading: &Reading<'_>, index: usize) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // ترفض القرية، والبلدات المجاورة، الخطة: who else does.
    if at.has(Proclitics::WA) && at.is(Classes::INSTITUTION | Classes::PLACE | Classes::GROUP | Classes::TITLE) {
        return true;
    }
    // سامي حداد، وهو طبيب من الحي، (Sami Haddad, who is a doctor from the quarter,)
    if at.is(Classes::PRONOUN) && spells!(at, "وهو" | "وهي" | "وهم" | "وهما") && !is_verb(next) {
        return true;
    }
    // سامي حداد، متحدثا من بيروت، (Sami Haddad, speaking from Beirut,)
    let talks =
        |form: &VerbForm| form.shape == Shape::Participle && reading.lexicon.lemma(form.lemma).does(Behaviour::TALKS);
    if at.is(Classes::PARTICIPLE) && !at.is_definite() && next.is(Classes::PREPOSITION) && at.verbs().iter().any(talks)
    {
        return true;
    }
    // سامي حداد، 61 عاما،
    if at.kind() == TokenKind::Number && next.is(Classes::TIME) {
        return true;
    }
    // الفائز ببطولة العام، العضو في الاتحاد (the winner of this year's championship, a member of the union): an adjective with what it governs.
    let adjective = at.is(Classes::ADJECTIVE) || at.is_unknown();
    if at.is_definite() && adjective && (next.is(Classes::PREPOSITION) || next.has(Proclitics::BI.with(Proclitics::LI)))
    {
        return true;
    }
    at.is_definite()
        && at.is(Classes::COMMON_NOUN
            | Classes::INSTITUTION
            | Classes::MEDIA
            | Classes::TITLE
            | Classes::NATIONALITY
            | Classes::ADJECTIVE)
        && (next.is(Classes::RELATIVE) || next.is(Classes::ADJECTIVE | Classes::NATIONALITY) && next.is_definite())
}
