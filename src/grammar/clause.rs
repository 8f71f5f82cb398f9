//! Clauses with a finite reporting verb.
//!
//! - verb, subject, that-clause: قال الوزير إن المحادثات مستمرة (the minister said that the talks go on)
//! - verb, subject, quotation: وأضاف الوزير: "لن نتراجع" (and the minister added: "we will not step back")
//! - subject, verb: لكن وزارة الخارجية ذكرت أن (but the ministry of foreign affairs mentioned that)
//! - quotation, verb: "لن نتراجع"، قال الوزير

use super::authors_voice::{decides, is_authors_voice, is_turned_out, shows};
use super::carried::{is_in_it, who_carried, who_issued, who_published, whose_words};
use super::cue::{self, Cue};
use super::left_over::{gap_is_circumstance, goes_on_behind, is_left_over, takes_clause};
use super::noun_phrase::{Head, Reach};
use super::opener::{self, Opener, Opening};
use super::passive::as_passive;
use super::subject::{self, Subject};
use super::trial::Refusal;
use super::wording::WAVED;
use super::{
    Clause, Content, Context, Link, Source, circumstance, document, far_preposition, feeling, nominal, object,
    own_quotation, participle, quotation, quotation_first, reference, relay, unsaid,
};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Person, Preposition, Proclitics, Shape};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// The noun that a verb needs stands at most this many words before the pronoun that goes back to it.
const NEEDED: usize = 8;

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
    if thing || turned_out || aged || striking || cause || whoever || waves {
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
    let opening = opened_by
        .filter(|opening| addressed && (governs(lemma, opening.opener) || lemma.governs(Frame::That) && that(opening)));
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

/// Subject and link of a cue whose content is opened by a word or mark.
fn opened(context: &Context<'_, '_>, cue: &Cue, opening: Opening, limit: usize) -> Result<Clause, Refusal> {
    let reading = context.reading;
    let gap = (cue.index + 1, opening.gap_end.max(cue.index + 1));
    let lemma = cue.lemma(reading);
    let object_follows = lemma.frames.iter().any(|frame| {
        matches!(
            frame,
            Frame::PersonThen(_) | Frame::PersonThat | Frame::PersonAfter(_) | Frame::JudgedThen(_) | Frame::JudgedNoun
        )
    });
    let phrase = subject::after(
        reading,
        cue,
        gap.0,
        gap.1,
        Reach { governed: subject::governed(&lemma.frames), object_follows, person_follows: object_follows },
    );
    // لفت الانتباه إلى (drew attention to)
    let phrase = phrase.filter(|phrase| !lemma.has_idiom(reading.str(phrase.first)));
    // أعلنت الوزارة توقيف شخصين "كانا يعملان …": what is announced stands before the quotation.
    let before_object = phrase
        .filter(|_| !object_follows && matches!(opening.opener, Opener::Quotation(_)) && lemma.governs(Frame::Noun))
        .and_then(|phrase| {
            let shorter = subject::after(reading, cue, gap.0, gap.1, Reach { person_follows: false, ..Reach::OPEN })?;
            let object = reading.at(shorter.end);
            let noun = object.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
                && !object.is(Classes::TITLE | Classes::GROUP | Classes::ADJECTIVE)
                && !object.is_definite()
                && !object.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA));
            (shorter.end < phrase.end && noun).then_some(shorter)
        });
    // سئل الوزير عما إذا كان (the minister was asked whether): behind a passive stands whom somebody asks or tells.
    let told = cue.is_passive() && lemma.frames.contains(&Frame::PersonThat);
    let phrase = before_object.or(phrase).filter(|_| !told);
    let behind_subject = phrase.map_or(gap.0, |phrase| phrase.end);
    if opening.opener != Opener::Colon
        && is_left_over(context, lemma, behind_subject, gap.1)
        && !takes_clause(context, lemma, (behind_subject, opening))
        && let Some(clause) = nominal::clause(context, cue, limit)
        && matches!(clause.content, Content::From(first) if first < opening.gap_end)
    {
        // شدد على أهمية الحوار وأن …: the content begins before the opener.
        return Ok(clause);
    }
    if let Opener::Quotation(number) = opening.opener
        && goes_on_behind(context, lemma, number)
        && let Some(clause) = nominal::clause(context, cue, limit)
        && matches!(clause.content, Content::From(first) if first < opening.content)
    {
        // دعا إلى "تحقيق شامل" في الحادث: the quotation is a part of the nominal content.
        return Ok(clause);
    }
    // إسرائيل، التي تعتبر الحركة "منظمة إرهابية": whom the relative pronoun stands for judges, the noun behind the verb is judged.
    let relative = reading.at(cue.index.wrapping_sub(1)).is(Classes::RELATIVE)
        && spells!(reading.at(cue.index.wrapping_sub(1)), "الذي" | "التي");
    if relative
        && phrase.is_some()
        && lemma.governs(Frame::JudgedNoun)
        && reading.at(cue.index).pronoun().is_none()
        && let Some(clause) = nominal::clause(context, cue, limit)
    {
        return Ok(clause);
    }
    // رئيس البلدية يكشف سر "الصفقة": whoever opens the sentence right before the verb says something of what stands behind it.
    if let Some(object) = phrase
        && matches!(opening.opener, Opener::Quotation(_))
        && (lemma.governs(Frame::Noun) || lemma.governs(Frame::JudgedNoun))
        && matches!(object.head, Head::Thing | Head::Document)
        && object.end == opening.gap_end
        && opens_sentence_before(context, cue)
        && let Some(clause) = nominal::clause(context, cue, limit)
        && matches!(clause.content, Content::From(first) if first < opening.gap_end)
    {
        return Ok(clause);
    }
    // إن الوزارة أبلغت السفارة بأنها: whoever opens the clause right before the verb informs the one behind it.
    let informed = phrase.filter(|_| informs(context, cue));
    // الحكومة تنفي اتهامات "باطلة": so of what it says a noun before the quotation is a part.
    if let Some(object) = informed.filter(|_| !lemma.is_addressed() && matches!(opening.opener, Opener::Quotation(_)))
        && let Some(clause) = nominal::clause(context, cue, limit)
        && clause.content == Content::From(object.first)
    {
        return Ok(clause);
    }
    let phrase = phrase.filter(|_| informed.is_none());
    let phrase = phrase.or_else(|| disagreeing(context, cue, gap, object_follows || lemma.ambiguous));
    let phrase = phrase.or_else(|| subject::bare_name(reading, cue, gap));
    let subject = match phrase {
        Some(phrase)
            if phrase.head == Head::Thing
                && (lemma.governs(Frame::Noun)
                    // كشف الفحص أن: a finding reveals, and is not what is revealed.
                    && !(lemma.does(Behaviour::REVEALS) && phrase.end == opening.gap_end)
                    // يرى الشارع المغربي أن (the Moroccan street holds that): what stands with the article between a verb and its أن.
                    && !(phrase.end == opening.gap_end
                        && opening.opener == Opener::That
                        && !cue.is_passive()
                        && reading.at(phrase.first).is(Classes::COMMON_NOUN)
                        && (phrase.first..phrase.end).all(|index| reading.at(index).is_definite()))
                    && (opening.opener == Opener::That
                        || matches!(opening.opener, Opener::Quotation(_))
                            && !reading.at(phrase.first).is_definite())
                    || lemma.governs(Frame::JudgedNoun) && matches!(opening.opener, Opener::Quotation(_))) =>
        {
            // أكد ضرورة أن: the noun is the content already; اعتبر القرار "خطأ": the noun is judged.
            return nominal::clause(context, cue, limit).ok_or(Refusal::NoContent);
        }
        Some(phrase) => Subject {
            subordinate: follows_complementizer(context, cue.index),
            ..Subject::at(cue.index, Source::Named(phrase))
        },
        None => find_before(context, cue),
    };
    if gap.0 < gap.1 && phrase.is_none() && !subject.precedes && !gap_is_circumstance(context, gap) {
        // Something stands between verb and content that is neither subject nor circumstance: only sure verbs count.
        if lemma.ambiguous && !subject::is_renewed(reading, cue, gap.0) {
            return Err(Refusal::UnclearGap);
        }
    }
    // توصل الوزير إلى اتفاق … أن, وجد المدرب فرصة … أن: the verb's other sense has its object.
    if lemma.ambiguous
        && opening.opener == Opener::That
        && let Some(phrase) = phrase
        && phrase.end < gap.1
        && has_object_of_other_sense(context, cue, (phrase.end, gap.1))
    {
        return Err(Refusal::UnclearGap);
    }
    // واصلت الفرق إزالة الحطام … "…", يواصلون احتجاجاتهم في إطار "…": the quotation is a part of what the verb's other sense is about.
    if lemma.ambiguous
        && !lemma.governs(Frame::That)
        && let Opener::Quotation(number) = opening.opener
        && is_part_of_phrase(context, (phrase.map_or(gap.0, |phrase| phrase.end), number))
    {
        return Err(Refusal::UnclearGap);
    }
    let rule = match (opening.opener, subject.precedes) {
        (Opener::That, false) => Rule::VerbSubjectThat,
        (Opener::That, true) => Rule::SubjectVerbThat,
        (Opener::Quotation(_), false) => Rule::VerbSubjectQuotation,
        (Opener::Quotation(_), true) => Rule::SubjectVerbQuotation,
        (Opener::Colon, _) => Rule::VerbSubjectColon,
        (Opener::Question, _) => Rule::Question,
    };
    let content = match opening.opener {
        Opener::Quotation(number) => Content::Quotation(number),
        Opener::Colon => Content::AfterColon(opening.content),
        Opener::That | Opener::Question => Content::From(opening.content),
    };
    Ok(build(context, cue, subject, content, rule))
}

/// Whether a noun stands right behind the subject, or the preposition that leads to the content with another noun behind it.
fn has_object_of_other_sense(context: &Context<'_, '_>, cue: &Cue, (first, end): (usize, usize)) -> bool {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let words = super::passed_over::skip(reading.words(first, end), subject::governed(&lemma.frames));
    let Some(at) = words.peek() else { return false };
    let noun = |at: crate::reading::At<'_>| {
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
    let saying = |at: crate::reading::At<'_>| {
        at.is(Classes::REPORTS | Classes::PARTICIPLE | Classes::VERBAL_NOUN | Classes::TIME)
    };
    let at = reading.at(first);
    // استكمل أثناء زيارته المدينة "…": when it was.
    let circumstance = at.is(Classes::CIRCUMSTANTIAL | Classes::TIME) || at.has(Proclitics::LI);
    open > first && !circumstance && before.is_word() && !(first..open).any(|index| saying(reading.at(index)))
}

/// A headline has at most so many words before its verb.
const BEFORE_HEADLINE_VERB: usize = 14;

/// Whether the verb tells somebody something and its subject stands right before it at the beginning of the clause.
fn informs(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    // إنه حض الطرفين على: the pronoun before the verb is who speaks.
    let before = reading.at(cue.index.wrapping_sub(1));
    let speaks = before.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE) && before.pronoun().is_some();
    if speaks && cue.lemma(reading).is_addressed() {
        return true;
    }
    if reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    let addressed = cue.lemma(reading).is_addressed();
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
fn opens_sentence_before(context: &Context<'_, '_>, cue: &Cue) -> bool {
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

/// The end of what stands right before the verb, or before its قد.
fn behind_phrase(reading: &crate::reading::Reading<'_>, verb: usize) -> usize {
    verb.saturating_sub(usize::from(reading.at(verb.wrapping_sub(1)).spells("قد")))
}

/// قال الحكومة في بيان إن: whoever stands right behind a verb that takes no person as object is its subject, agree or not.
fn disagreeing(context: &Context<'_, '_>, cue: &Cue, gap: (usize, usize), unsure: bool) -> Option<super::NounPhrase> {
    let reading = context.reading;
    if unsure || cue.form.number != crate::lexicon::verb::Number::Singular {
        return None;
    }
    let words = reading.words(gap.0, gap.1);
    let (rest, phrase) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(words).ok()?;
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
    let phrase = super::NounPhrase { gender, ..phrase };
    let phrase = if surname { super::NounPhrase { name: Some((phrase.first, phrase.end)), ..phrase } } else { phrase };
    let closed = rest.first + 1 == rest.end && rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
    (speaks && !manner && (closed || rest.is_empty() || super::circumstance::opens(rest))).then_some(phrase)
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
fn as_for(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
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

fn follows_complementizer(context: &Context<'_, '_>, index: usize) -> bool {
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
