//! Verbs whose content is opened by a word or a mark: قال الوزير إن (the minister said that), وأضاف الوزير: "…" (and the minister added: "…").

use super::clause::{as_for, build, find_before, follows_complementizer};
use super::cue::Cue;
use super::left_over::{gap_is_circumstance, goes_on_behind, is_left_over, takes_clause};
use super::noun_phrase::{Head, Reach};
use super::opener::{Opener, Opening};
use super::subject::{self, Subject};
use super::trial::Refusal;
use super::{Clause, Content, Context, Source, nominal};
use crate::claim::Rule;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Proclitics};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// A headline has at most so many words before its verb.
const BEFORE_HEADLINE_VERB: usize = 14;

/// Subject and link of a cue whose content is opened by a word or mark.
pub(super) fn opened(context: &Context<'_, '_>, cue: &Cue, opening: Opening, limit: usize) -> Result<Clause, Refusal> {
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
                        && ((phrase.first..phrase.end).all(|index| reading.at(index).is_definite())
                            || is_named_by_construct(context, cue, &phrase)))
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

/// أعلنت نافذة البحر أن (the Window of the Sea announced that): whether two nouns, the second with the article, are called so and nothing that is
/// said; the verb agrees with the first, which tells no act, no feeling and no text.
fn is_named_by_construct(context: &Context<'_, '_>, cue: &Cue, phrase: &super::NounPhrase) -> bool {
    let reading = context.reading;
    let (noun, whose) = (reading.at(phrase.first), reading.at(phrase.first + 1));
    let other = Classes::VERBAL_NOUN | Classes::FEELING | Classes::OCCASION | Classes::DOCUMENT | Classes::SUPPORT;
    phrase.first == cue.index + 1
        && phrase.end == phrase.first + 2
        && cue.form.gender == Gender::Feminine
        && phrase.gender == Some(Gender::Feminine)
        && phrase.number == Some(Number::Singular)
        && !noun.is(other)
        && whose.is_definite()
        && !whose.is(Classes::VERBAL_NOUN | Classes::OCCASION | Classes::DOCUMENT)
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

/// Whether the verb tells somebody something and its subject stands right before it at the beginning of the clause.
fn informs(context: &Context<'_, '_>, cue: &Cue) -> bool {
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

/// The end of what stands right before the verb, or before its قد, and before the comma that closes what is told of it: وكان سامي حداد، رئيس البلدية، قد أبلغ.
fn behind_phrase(reading: &crate::reading::Reading<'_>, verb: usize) -> usize {
    let end = verb.saturating_sub(usize::from(reading.at(verb.wrapping_sub(1)).spells("قد")));
    end.saturating_sub(usize::from(end < verb && reading.kind(end.saturating_sub(1)) == TokenKind::Comma))
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
