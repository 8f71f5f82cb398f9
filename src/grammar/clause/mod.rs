//! Clauses with a finite reporting verb.
//!
//! - verb, subject, that-clause: قال الوزير إن المحادثات مستمرة (the minister said that the talks go on)
//! - verb, subject, quotation: وأضاف الوزير: "لن نتراجع" (and the minister added: "we will not step back")
//! - subject, verb: لكن وزارة الخارجية ذكرت أن (but the ministry of foreign affairs mentioned that)
//! - quotation, verb: "لن نتراجع"، قال الوزير

mod content;
mod told;
mod word;

use super::authors_voice::is_authors_voice;
use super::carried::{is_in_it, who_carried, who_issued, who_published, whose_words};
use super::cue::{self, Cue};
use super::noun_phrase::{Head, NounPhrase, Reach};
use super::passive::as_passive;
use super::subject::{self, Subject};
use super::trial::Refusal;
use super::{Clause, Content, Context, Link, Source, participle, quotation, unsaid};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Lemma, Number, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// The clause whose finite verb stands at `index`.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    let cue = as_passive(context, cue::finite_or_why(context.reading, index)?);
    if is_authors_voice(context, &cue) {
        return Err(Refusal::AuthorsVoice);
    }
    let verb = FiniteVerb::new(context, &cue);
    if verb.is_other_word() {
        return Err(Refusal::OtherWord);
    }
    if verb.is_of_source_phrase() {
        return Err(Refusal::OneSaying);
    }
    let quoted = speech_around(context, index);
    let limit = quoted.map_or(context.sentence.1, |(_, end)| end);
    if let Some(found) = verb.clause_of_its_kind(quoted.is_some(), limit) {
        return found;
    }
    let mut clause = verb.clause_with_content(limit)?;
    let relayed_by = clause.relayed_by.or_else(|| who_published(context, &cue, &clause));
    clause.relayed_by = relayed_by.or_else(|| who_carried(context, &cue, &clause));
    verb.is_told(&clause)?;
    if let Some(refusal) = unsaid::of_verb(context, &cue, &clause) {
        return Err(refusal);
    }
    if verb.is_shown_by_thing(&clause) {
        return Err(Refusal::AuthorsVoice);
    }
    match quoted {
        Some((number, _)) => verb.inside_quotation(clause, number),
        None => Ok(clause),
    }
}

/// A finite reporting verb in its place.
struct FiniteVerb<'c> {
    context: &'c Context<'c, 'c>,
    cue: &'c Cue,
    lemma: &'c Lemma,
    at: At<'c>,
    /// The word behind it.
    next: At<'c>,
    /// The word before it.
    before: At<'c>,
}

impl<'c> FiniteVerb<'c> {
    fn new(context: &'c Context<'c, 'c>, cue: &'c Cue) -> Self {
        let reading = context.reading;
        let [at, next, before] = [cue.index, cue.index + 1, cue.index.wrapping_sub(1)].map(|index| reading.at(index));
        Self { context, cue, lemma: cue.lemma(reading), at, next, before }
    }

    fn reading(&self) -> &'c Reading<'c> {
        self.context.reading
    }
}

/// The quotation of speech around the word, with the word that ends it.
pub(crate) fn speech_around(context: &Context<'_, '_>, index: usize) -> Option<(usize, usize)> {
    let mut number = context.reading.quotation_of(index)?;
    loop {
        if quotation::is_speech(context.reading, number) {
            let found = context.reading.quotation(number)?;
            return Some((number, (found.close as usize).min(context.line.1)));
        }
        number = context.reading.parent(number)?;
    }
}

/// The subject before the verb, or in the verb alone.
pub(crate) fn find_before(context: &Context<'_, '_>, cue: &Cue) -> Subject {
    let reading = context.reading;
    let at = reading.at(cue.index);
    let implicit =
        |source| Subject { subordinate: follows_complementizer(context, cue.index), ..Subject::at(cue.index, source) };
    if cue.is_passive() {
        return implicit(Source::Nobody);
    }
    // أصدر الوزير بيانا انتقد فيه …: the pronoun goes back to the statement, the speaker is the subject of the sentence.
    let in_it = is_in_it(reading, cue);
    let bare_object = follows_bare_object(context, cue.index);
    // نشر الصحفي مقالا يزعم أن: what the article itself says.
    if bare_object && !in_it && cue.form.shape == Shape::Present {
        let words = reading.words(cue.index.saturating_sub(1), cue.index);
        if let Ok((_, phrase)) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(words)
            && phrase.head == Head::Document
        {
            return implicit(Source::Named(phrase));
        }
    }
    let goes_back = in_it || bare_object;
    if in_it && let Some((_, phrase)) = whose_words(context, cue) {
        return implicit(Source::Named(phrase));
    }
    if goes_back && let Some(phrase) = who_issued(context, cue) {
        return implicit(Source::Named(phrase));
    }
    if (at.has(Proclitics::LI) || goes_back)
        && let Some(phrase) = participle::main_subject(context, cue)
    {
        // خرج الرئيس ليقول (the president came out to say)
        return implicit(Source::Named(phrase));
    }
    if at.has(Proclitics::FA)
        && let Some(phrase) = as_for(context, cue)
    {
        return implicit(Source::Named(phrase));
    }
    if !at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI))
        && let Some(subject) = subject::before(context, cue)
    {
        return subject;
    }
    if !at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI))
        && let Some(subject) = subject::far_behind_that(context, cue)
    {
        return subject;
    }
    if let Some(source) = subject::same_as_earlier(context, cue) {
        return implicit(source);
    }
    if let Some(phrase) = subject::whose_words_came(context, cue) {
        return implicit(Source::Named(phrase));
    }
    // ألغت رئيسة الوزراء الزيارة، وهددت: the subject of the sentence's own verb.
    let coordinated = at.has(Proclitics::WA.with(Proclitics::FA)) && cue.index > context.sentence.0;
    let subject = if coordinated {
        participle::nearest_subject(context, cue)
            .or_else(|| participle::main_subject(context, cue).filter(|phrase| goes_on(context, cue, phrase)))
    } else if cue.index > context.sentence.0 + 1 {
        // كتب الوزراء لنظرائهم يحثونهم على
        participle::acting_subject(context, cue)
    } else {
        None
    };
    implicit(subject.map_or(Source::Implicit, |phrase| participle::same_subject(context, cue, phrase)))
}

/// ويسمى القانون بالتعطيل، وينص على (the law is called that of blocking, and lays down that): of a text only one that the verb agrees with goes on.
fn goes_on(context: &Context<'_, '_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    let one = phrase.number == Some(Number::Singular) && cue.form.number == Number::Singular && !phrase.joint;
    phrase.head != Head::Document || one && phrase.gender == Some(cue.form.gender) && phrase.first > context.sentence.0
}

/// أما الوزيرة هالة نجم فقالت، أما الوزير فقد رفض: the subject between أما and the verb in ف, or its particle.
pub(super) fn as_for(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
    let reading = context.reading;
    let end = cue.index.saturating_sub(usize::from(follows_fa(context, cue.index)));
    let floor = context.sentence.0.max(cue.index.saturating_sub(30));
    let first = (floor..cue.index).rev().find(|&index| spells!(reading.at(index), "أما" | "وأما" | "اما"))? + 1;
    let (rest, phrase) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(reading.words(first, end)).ok()?;
    let closes = rest.is_empty() || rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
    (closes && phrase.head != Head::Thing && subject::agrees(cue, &phrase)).then_some(phrase)
}

/// Whether a particle in ف stands before the verb: فقد رفض، فلم يستبعد.
pub(super) fn follows_fa(context: &Context<'_, '_>, verb: usize) -> bool {
    spells!(context.reading.at(verb.wrapping_sub(1)), "فقد" | "فلم" | "فلن" | "فلا")
}

/// عرض الوزير صورا قال إنها …: behind an indefinite object in the accusative a relative clause begins without a pronoun.
fn follows_bare_object(context: &Context<'_, '_>, index: usize) -> bool {
    let Some(object) = index.checked_sub(1).filter(|&before| before > context.sentence.0) else { return false };
    let at = context.reading.at(object);
    let noun = at.is(Classes::DOCUMENT | Classes::COMMON_NOUN | Classes::OCCASION) || at.is_unknown();
    noun && at.ends(["ا"])
        && !context.reading.at(index).has(Proclitics::WA.with(Proclitics::FA))
        && !at.is(Classes::ADVERB)
}

pub(super) fn follows_complementizer(context: &Context<'_, '_>, index: usize) -> bool {
    let mut at = index;
    for _ in 0..3 {
        let Some(before) = at.checked_sub(1).filter(|&before| before >= context.sentence.0) else { return false };
        let word = context.reading.at(before);
        if word.is(Classes::AUXILIARY | Classes::NEGATOR) {
            at = before;
            continue;
        }
        return word.is(Classes::COMPLEMENTIZER | Classes::RELATIVE);
    }
    false
}

/// The clause as a record, with its link.
pub(crate) fn build(context: &Context<'_, '_>, cue: &Cue, subject: Subject, content: Content, rule: Rule) -> Clause {
    let reading = context.reading;
    let start = subject.start.min(cue.index);
    Clause {
        cue: (cue.index, cue.index + 1),
        lemma: Some(cue.form.lemma),
        act: cue.act(reading),
        negated: cue.negated,
        source: subject.source,
        content,
        rule: if subject.relative { Rule::RelativeClause } else { rule },
        link: link(context, cue, &subject, start),
        start,
        gender: Some(cue.form.gender),
        number: Some(cue.form.number),
        sentence: context.sentence,
        past: Some(matches!(cue.form.shape, Shape::Past | Shape::PassivePast)),
        relayed_by: None,
        behind_before: follows_complementizer(context, start)
            && reading.at(start.wrapping_sub(2)).spells("قبل")
            && matches!(reading.kind(start.wrapping_sub(3)), TokenKind::Comma | TokenKind::CloseQuote),
    }
}

fn link(context: &Context<'_, '_>, cue: &Cue, subject: &Subject, start: usize) -> Link {
    let reading = context.reading;
    if subject.subordinate || subject.relative {
        return Link::Subordinate;
    }
    let first = reading.at(start);
    if first.has(Proclitics::WA.with(Proclitics::FA)) || reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA))
    {
        return Link::Coordinated;
    }
    // ولم يستبعد (and he did not rule out)
    let negator = reading.at(start.wrapping_sub(1));
    if cue.negated && start == cue.index && negator.is(Classes::NEGATOR) && negator.has(Proclitics::WA) {
        return Link::Coordinated;
    }
    if reading.at(cue.index).has(Proclitics::LI) {
        return Link::Subordinate;
    }
    if start == context.sentence.0 {
        return Link::Main;
    }
    let before = reading.at(start.saturating_sub(1));
    // لأن الوزارة تعتبر (because the ministry considers): the reason belongs to that of which it is the reason.
    if first.begins("لأن") || before.begins("لأن") {
        return Link::Subordinate;
    }
    if first.is(Classes::CONJUNCTION | Classes::ADVERSATIVE) || before.is(Classes::CONJUNCTION | Classes::ADVERSATIVE) {
        return Link::Coordinated;
    }
    if context.earlier(start, |_| true).is_none() {
        return Link::Main;
    }
    match before.kind() {
        TokenKind::Comma | TokenKind::Semicolon | TokenKind::Dash | TokenKind::CloseQuote | TokenKind::LoneQuote => {
            Link::Coordinated
        }
        TokenKind::Period | TokenKind::Ellipsis | TokenKind::Question | TokenKind::Exclamation => Link::Main,
        _ => Link::Subordinate,
    }
}
