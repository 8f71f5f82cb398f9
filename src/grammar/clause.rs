//! Clauses with a finite reporting verb.
//!
//! - verb, subject, that-clause: قال الوزير إن المحادثات مستمرة (the minister said that the talks go on)
//! - verb, subject, quotation: وأضاف الوزير: "لن نتراجع" (and the minister added: "we will not step back")
//! - subject, verb: لكن وزارة الخارجية ذكرت أن (but the ministry of foreign affairs mentioned that)
//! - quotation, verb: "لن نتراجع"، قال الوزير

use super::authors_voice::{decides, is_authors_voice, is_turned_out, shows};
use super::carried::{is_in_it, who_carried, who_issued, who_published, whose_words};
use super::cue::{self, Cue};
use super::noun_phrase::{Head, Reach};
use super::opened::opened;
use super::opener::{self, Opener, Opening};
use super::passive::as_passive;
use super::subject::{self, Subject};
use super::trial::Refusal;
use super::wording::WAVED;
use super::{
    Clause, Content, Context, Link, Source, circumstance, document, far_opener, far_preposition, feeling, nominal,
    object, own_quotation, participle, quotation, quotation_first, reference, relay, unsaid,
};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Person, Preposition, Proclitics, Shape};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// The noun that a verb needs stands at most this many words before the pronoun that goes back to it.
const NEEDED: usize = 8;

/// The word for saying stands among the first so many words that lead over to the content: إلى القول إن.
const LED: usize = 3;

/// The clause whose finite verb stands at `index`.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    let reading = context.reading;
    let cue = as_passive(context, cue::finite_or_why(reading, index)?);
    if is_authors_voice(context, &cue) {
        return Err(Refusal::AuthorsVoice);
    }
    // رفض سمير حداد، حارس المرمى، طلب قميص: what the verb before has for its object is a noun.
    let object = reading.at(index).is(Classes::VERBAL_NOUN)
        && context.clauses.last().is_some_and(|clause| {
            clause.content == Content::From(index)
                && matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun)
        });
    // إنه أمر غير مسبوق أن (it is an unheard-of thing that), تبين أنه (it turned out that he)
    let at = reading.at(index);
    let next = reading.at(index + 1);
    let before = reading.at(index.wrapping_sub(1));
    let that = || before.is(Classes::COMPLEMENTIZER) && before.pronoun().is_some() || before.is(Classes::PRONOUN);
    let thing = at.spells("أمر")
        && (that() && (next.spells("غير") || next.is_unknown() && !next.is_definite())
            // وهو أمر لم يكن متوقعا (which is a thing that was not expected)
            || spells!(before, "وهو" | "هو" | "وهذا" | "هذا" | "وثمة" | "ثمة")
                && next.is(Classes::AUXILIARY | Classes::NEGATOR)
            // أمر رائع (a wonderful thing)
            || next.is(Classes::ADJECTIVE) && !next.is(Classes::TITLE) && !next.is_definite());
    let turned_out = (next.is(Classes::COMPLEMENTIZER) && next.pronoun().is_some() || next.spells("فيما"))
        && is_turned_out(at.str());
    // يبلغ من العمر 73 عاما (is 73 years old)
    let aged = next.spells("من") && reading.at(index + 2).spells("العمر");
    // كل من يطالب بحقه (whoever demands his right): nobody in particular, who may never have said it.
    let whoever = cue.form.shape == Shape::Present
        && before.spells("من")
        && spells!(reading.at(index.wrapping_sub(2)), "كل" | "لكل" | "وكل" | "بكل");
    // وهو طالب سابق في المدرسة (who is a former student at the school)
    let noun = before.is(Classes::PRONOUN)
        && cue.form.shape == Shape::Past
        && next.is(Classes::ADJECTIVE)
        && !next.is_definite()
        && !next.ends(["ا"])
        && !next.has(Proclitics::BI.with(Proclitics::LI));
    // لوح بعلم (waved a flag)
    let waves = cue.lemma(reading).does(Behaviour::WAVES)
        && (index + 1..index + 5).any(|index| WAVED.iter().any(|thing| reading.at(index).begins(thing)));
    // ما يلفت الانتباه (what draws attention): the author's own eye.
    let striking = before.is(Classes::RELATIVE) && cue.lemma(reading).has_idiom(next.str());
    // ما يدعو إلى القلق (what is cause for concern)
    let cause = before.spells("ما")
        && next.is(Classes::PREPOSITION)
        && next.pronoun().is_none()
        && cue.lemma(reading).does(Behaviour::PROMPTS)
        && cue.form.shape == Shape::Present;
    if thing || turned_out || aged || striking || cause || whoever || waves || noun {
        return Err(Refusal::OtherWord);
    }
    // وفق ما أعلنه الوزير، وفقا لما ذكرته الوكالة: the verb of a source phrase.
    if reading.at(index.wrapping_sub(2)).is(Classes::SOURCE_PHRASE) && spells!(before, "ما" | "لما") {
        return Err(Refusal::OneSaying);
    }
    let lemma = cue.lemma(reading);
    let quoted = speech_around(context, index);
    let limit = quoted.map_or(context.sentence.1, |(_, end)| end);
    if lemma.governs(Frame::Relay)
        && let Some(clause) = relay::clause(context, &cue, limit)
    {
        return Ok(clause);
    }
    if lemma.governs(Frame::Found) {
        if !lemma.governs(Frame::Quote) {
            return document::clause(context, &cue, limit).ok_or(Refusal::NoContent);
        }
        // ورد في التقرير أن (the report said that) is spelled like و and رد (and he replied): behind it stands the document at once.
        // وفقا لما ورد في التقرير (according to what the report has)
        if at.has(Proclitics::WA)
            && !reading.at(index.wrapping_sub(1)).is(Classes::RELATIVE)
            && circumstance::preposition(reading.at(index + 1)) == Some(Preposition::Fi)
            && let Some(clause) = document::clause(context, &cue, limit)
        {
            return Ok(clause);
        }
    }
    if quoted.is_none()
        && reference::may_go_back(context, &cue)
        // خطة تتبناها الوزارة (a plan that the ministry adopts): only of an attack is it a saying.
        && (lemma.needs.is_empty() || object::has_needed(reading, lemma, index.saturating_sub(NEEDED)..index))
        && let Some(clause) = reference::clause(context, &cue, limit)
    {
        return Ok(clause);
    }
    let addressed = at.pronoun().is_none()
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::PersonThat | Frame::PersonThen(_)));
    // نفى الجيش ذلك، وقال إنه: what stands for the matter is the content already.
    let denied = lemma.governs(Frame::Noun)
        && spells!(next, "ذلك" | "هذا")
        && matches!(reading.kind(index + 2), TokenKind::Comma | TokenKind::Period | TokenKind::LineEnd);
    let opened_by = opener::find(reading, index + 1, limit).filter(|_| !denied);
    let asked = || if lemma.act == Act::Ask { opener::whether(reading, index + 1, limit) } else { None };
    let opened_by = asked().or(opened_by);
    // نقلت الوكالة أن "…": a quotation that is the whole of a that-clause.
    let that = |opening: &Opening| reading.at(opening.content.wrapping_sub(2)).is(Classes::COMPLEMENTIZER);
    // وختم بالقول إن، ومضى إلى القول إن (and he ended by saying that, and he went on to say that): the word for saying takes what the verb does not.
    let by_saying = |opening: &Opening| {
        opening.opener == Opener::That
            && lemma.governs(Frame::Quote)
            && (opening.gap_end..opening.content.min(opening.gap_end + LED)).any(|index| {
                let says = |form: &crate::lexicon::verb::VerbForm| {
                    form.shape == Shape::VerbalNoun && reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS)
                };
                reading.at(index).pronoun().is_none() && reading.at(index).verbs().iter().any(says)
            })
    };
    let opening = opened_by.filter(|opening| {
        addressed
            && (governs(lemma, opening.opener) || lemma.governs(Frame::That) && that(opening) || by_saying(opening))
    });
    let follows_quotation = opening.is_none_or(|opening| matches!(opening.opener, Opener::Quotation(_)))
        && !at.has(Proclitics::WA.with(Proclitics::FA));
    let around = if follows_quotation { quotation_first::clause(context, &cue, limit) } else { None };
    let mut clause = match (around, opening) {
        (Some(around), _) => around,
        (None, Some(opening)) => opened(context, &cue, opening, limit)?,
        (None, None) => {
            let refusal = if opened_by.is_some() { Refusal::NotGoverned } else { Refusal::NoContent };
            nominal::clause(context, &cue, limit)
                .or_else(|| feeling::clause(context, &cue, limit))
                .or_else(|| far_preposition::clause(context, &cue, limit))
                .or_else(|| far_opener::clause(context, &cue, limit))
                .ok_or(refusal)?
        }
    };
    let relayed_by = clause.relayed_by.or_else(|| who_published(context, &cue, &clause));
    clause.relayed_by = relayed_by.or_else(|| who_carried(context, &cue, &clause));
    if at.has(Proclitics::LI) && clause.source == Source::Implicit {
        // وجاء الكشف ليؤكد أن: nobody of whom the sentence tells.
        return Err(Refusal::AuthorsVoice);
    }
    if clause.source == Source::Nobody && !cue.is_passive() && clause.rule != Rule::SupportVerb {
        // المطر الغزير يشير إلى الشتاء: what a thing shows nobody says; وجهت اتهامات للشركة may be a passive.
        return Err(Refusal::AuthorsVoice);
    }
    if object && !matches!(clause.source, Source::Named(phrase) if phrase.first > index) {
        return Err(Refusal::NounInPlace);
    }
    // وتبين لاحقا أن (and it turned out later that): without a subject of its own it is no saying.
    if is_turned_out(at.str()) && !matches!(clause.source, Source::Named(_)) {
        return Err(Refusal::OtherWord);
    }
    // أثبت اللاعب أنه جدير بالثقة (the player proved to be worthy of trust): only texts and figures say what they show.
    // تضمنت الخطة بناء جسر على أن (the plan included building a bridge, provided that): nor does anything but a text say what it has in it.
    let text = |phrase: super::NounPhrase| {
        phrase.head == Head::Document && (phrase.first..phrase.end).any(|index| reading.at(index).is_definite())
    };
    let contained = lemma.does(Behaviour::CONTAINS)
        && !next.is(Classes::COMPLEMENTIZER)
        && !matches!(clause.source, Source::Named(phrase) if text(phrase));
    if contained || lemma.does(Behaviour::DEMONSTRATES) && !shows(&clause) {
        return Err(Refusal::AuthorsVoice);
    }
    if matches!(clause.source, Source::Named(phrase) if decides(reading, lemma, &phrase)) && clause.act != Act::Decline
    {
        return Err(Refusal::OtherWord);
    }
    if let Some(refusal) = unsaid::of_verb(context, &cue, &clause) {
        return Err(refusal);
    }
    // في خطوة تؤكد أن: what an act shows is the author's own conclusion.
    let thing = before;
    if clause.source == Source::Implicit
        && cue.form.shape == Shape::Present
        && thing.is(Classes::COMMON_NOUN)
        && !thing.is(Classes::GROUP | Classes::TITLE | Classes::DOCUMENT | Classes::INSTITUTION)
        && !thing.is_definite()
        && thing.pronoun().is_none()
        && thing.details().gender == Some(cue.form.gender)
    {
        return Err(Refusal::AuthorsVoice);
    }
    // الفضيحة تهدد بإغلاق الشركة (the scandal threatens to close the company): a thing threatens and warns without a word.
    if matches!(clause.act, Act::Threaten | Act::Warn)
        && !matches!(clause.source, Source::Named(_))
        && !at.has(Proclitics::WA.with(Proclitics::FA))
        && thing.is(Classes::COMMON_NOUN)
        && !thing.is(Classes::GROUP | Classes::TITLE | Classes::DOCUMENT | Classes::INSTITUTION | Classes::PLACE)
        && thing.details().gender == Some(cue.form.gender)
    {
        return Err(Refusal::AuthorsVoice);
    }
    if let Some((number, _)) = quoted
        && !matches!(clause.source, Source::Named(_))
    {
        // وقال الشاهد: "سألتني كيف وصلت": who speaks to him is another, whom the text does not name.
        if at.pronoun().is_some_and(|pronoun| pronoun.person == Person::First && pronoun.number == Number::Singular) {
            return Ok(Clause { source: Source::Nobody, link: Link::Subordinate, ..clause });
        }
        // In his own quotation the speaker does not report himself; of whom its sentence tells may be another.
        let source = own_quotation::another(context, &cue, number).ok_or(Refusal::OwnQuotation)?;
        return Ok(Clause { source, link: Link::Subordinate, ..clause });
    }
    if quoted.is_some() {
        clause.link = Link::Subordinate;
    }
    Ok(clause)
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

fn governs(lemma: &Lemma, opener: Opener) -> bool {
    match opener {
        Opener::That => lemma.governs(Frame::That),
        Opener::Colon | Opener::Quotation(_) => lemma.governs(Frame::Quote),
        Opener::Question => lemma.governs(Frame::Question),
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
    if let Some(source) = subject::same_as_earlier(context, cue) {
        return implicit(source);
    }
    // ألغت رئيسة الوزراء الزيارة، وهددت: the subject of the sentence's own verb.
    let coordinated = at.has(Proclitics::WA.with(Proclitics::FA)) && cue.index > context.sentence.0;
    let subject = if coordinated {
        participle::nearest_subject(context, cue)
            .or_else(|| participle::main_subject(context, cue).filter(|phrase| phrase.head != Head::Document))
    } else if cue.index > context.sentence.0 + 1 {
        // كتب الوزراء لنظرائهم يحثونهم على
        participle::acting_subject(context, cue)
    } else {
        None
    };
    implicit(subject.map_or(Source::Implicit, |phrase| participle::same_subject(context, cue, phrase)))
}

/// أما الوزيرة هالة نجم فقالت: the subject between أما and the verb in ف.
pub(super) fn as_for(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(30));
    let first = (floor..cue.index).rev().find(|&index| spells!(reading.at(index), "أما" | "وأما" | "اما"))? + 1;
    let (rest, phrase) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(reading.words(first, cue.index)).ok()?;
    let closes = rest.is_empty() || rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
    (closes && phrase.head != Head::Thing && subject::agrees(cue, &phrase)).then_some(phrase)
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
