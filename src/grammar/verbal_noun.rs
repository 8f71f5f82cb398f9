//! Verbal nouns as cues: قوله إن (his saying that), بعد إعلان بريطانيا أن (after Britain's announcement that), في تصريح له أن.

use super::cue;
use super::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use super::opener::{self, Opener};
use super::subject::{self, Subject};
use super::trial::Refusal;
use super::whose_saying::{judged_for, possessor, who_demonstrates, who_hastens};
use super::wording::{FOR_FEAR, IN_CASE, IN_LIGHT_OF, INHABITANTS, IS_DONE, PURPOSES, RAISED_BY, RESPONSES, has};
use super::{Clause, Content, Context, Link, Source, authors_voice, clause, object, passed_over, unsaid};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Lemma, Number, Person, Proclitics, Shape, VerbForm};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// The clause of a verbal noun at `index`: only with a source and a content of its own.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    let reading = context.reading;
    let cue = cue::verbal_noun(reading, index).ok_or(Refusal::NoForm)?;
    let at = reading.at(index);
    let lemma = cue.lemma(reading);
    if clause::speech_around(context, index).is_some() {
        return Err(Refusal::InsideQuotation);
    }
    // إقراره بالخطأ (his admission of the mistake); حديث الوزير عن أن (the minister's talk of …): of a doubtful verb only what opens a content at once.
    let admits = lemma.act == Act::Admit && at.pronoun().is_some() && reading.at(index + 1).has(Proclitics::BI);
    let only_that = lemma.ambiguous && !admits;
    if only_that && !(lemma.governs(Frame::That) && that_is_near(reading, index)) {
        return Err(Refusal::Ambiguous);
    }
    if second_of_one_saying(context, index) {
        return Err(Refusal::OneSaying);
    }
    if heads_expression(context, index) {
        return Err(Refusal::OneSaying);
    }
    // التزامنا بتعهداتنا (our keeping of our promises): whoever speaks of himself reports nothing.
    if at.pronoun().is_some_and(|pronoun| pronoun.person != Person::Third) {
        return Err(Refusal::NotThirdPerson);
    }
    let opens = |next: crate::reading::At<'_>| next.is(Classes::COMPLEMENTIZER | Classes::PREPOSITION);
    let hastens = who_hastens(context, index).or_else(|| who_demonstrates(context, index));
    if at.has(Proclitics::LI) && hastens.is_none() && !is_reason(reading, index, lemma)
        || spells!(at, "بالتأكيد" | "وبالتأكيد")
            && (!opens(reading.at(index + 1)) || reading.at(index + 1).has(Proclitics::FA))
    {
        // بالتأكيد (certainly), وبالتأكيد فإن
        return Err(Refusal::Attached);
    }
    if at.pronoun().is_none() && at.ends(["ا"]) {
        // تلقى طلبا، ردا على: an indefinite object or adverb.
        return Err(Refusal::Indefinite);
    }
    let before = reading.at(index.wrapping_sub(1));
    if before.is(Classes::FUTURE | Classes::HYPOTHETICAL) || spells!(before, "هل" | "وهل" | "فهل") {
        // هل وعدك الوزير بـ (did the minister promise you …): a verb after all, and nothing that has been said.
        return Err(Refusal::Hypothetical);
    }
    if before.is(Classes::MODAL) {
        // ويمكن وصفه بأنه (and he may be described as)
        return Err(Refusal::Hypothetical);
    }
    let next = reading.at(index + 1);
    let charge = || (index + 2..index + 7).any(|index| spells!(reading.at(index), "بتهمة" | "بتهم"));
    if lemma.does(Behaviour::CONVICTS)
        && at.pronoun().is_some()
        && (next.has(Proclitics::BI) || next.spells("في") || charge())
    {
        // بعد إدانتهم بتهمة السرقة (after they had been convicted of theft)
        return Err(Refusal::OtherWord);
    }
    // تم إبلاغ السكان بأن (the inhabitants were informed that): who stands behind it is told something.
    if has(IS_DONE, reading.str(index.wrapping_sub(1)).trim_start_matches(['و', 'ف'])) {
        return Err(Refusal::NoSource);
    }
    // في حال إدانته (in case he is convicted): nothing has happened; بهدف تهديد الجيران (in order to threaten the neighbours): nor has what is meant.
    let before = reading.str(index.wrapping_sub(1));
    if has(IN_CASE, before) || has(PURPOSES, before) {
        return Err(Refusal::Hypothetical);
    }
    // بعد اتهامه بالرشوة (after he had been accused of bribery): whose pronoun stands before the charge is accused.
    if lemma.act == Act::Accuse && at.pronoun().is_some() && !next.has(Proclitics::LI) {
        return Err(Refusal::NoSource);
    }
    // بطلب من العائلة (at the family's request)
    if at.has(Proclitics::BI) && !at.is_definite() && lemma.act == Act::Request && next.spells("من") {
        return Err(Refusal::NoContent);
    }
    // ولدى سؤاله عن السبب (asked about the reason), ردا على سؤاله: whose pronoun stands there is asked.
    if lemma.does(Behaviour::QUESTIONS)
        && at.pronoun().is_some()
        && spells!(
            reading.at(index.wrapping_sub(1)),
            "لدى" | "ولدى" | "عند" | "وعند" | "بعد" | "وبعد" | "على" | "حين" | "وحين"
        )
    {
        return Err(Refusal::NoSource);
    }
    // تعتزم الوزارة دعوة الخبراء إلى (the ministry means to invite the experts to): the act is meant.
    if at.pronoun().is_none() && unsaid::is_meant(context, index) {
        return Err(Refusal::Hypothetical);
    }
    let limit = context.sentence.1;
    // The noun of a verb of saying stands after a preposition or a word of time: بعد إعلانه، في قوله، على تأكيده.
    let before = reading.at(index.wrapping_sub(1));
    let answered =
        || context.clauses.last().is_some_and(|clause| clause.content == Content::From(index) && answers(clause.act));
    let rare = is_predicate_or_object(reading, index);
    let in_place = answered()
        || rare
        || at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA))
        || before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME)
        || !before.is_word()
        || before.is_unknown()
        || before.is_definite() && !at.ends(["ات"])
        || at.pronoun().is_some()
        || before.is(Classes::OTHER_VERB)
        || behind_from(reading, index + 1, limit) > index + 1;
    if !in_place {
        return Err(Refusal::OutOfPlace);
    }
    let (source, after) = if let Some(phrase) = hastens {
        (Source::Named(phrase), index + 1)
    } else if let Some(pronoun) = at.pronoun() {
        let source = judged_for(context, index, (pronoun.gender, pronoun.number))
            .map_or_else(|| possessor(context, &cue, (pronoun.gender, pronoun.number)), Source::Named);
        (source, index + 1)
    } else {
        if at.is_definite() && !at.has(Proclitics::BI) {
            return Err(Refusal::Definite);
        }
        let reach = Reach { object_follows: true, person_follows: true, governed: subject::governed(&lemma.frames) };
        let from = behind_from(reading, index + 1, limit);
        let phrase = noun_phrase(reach)(reading.words(from, limit))
            .ok()
            .map(|(_, phrase)| phrase)
            // تعهدات ثابتة بتوفير: an unknown word without the article is rather an adjective than a name.
            .filter(|phrase| phrase.head != Head::Thing && !subject::is_doubtful(reading, phrase));
        match phrase {
            Some(phrase) => (Source::Named(phrase), phrase.end),
            None if at.has(Proclitics::BI)
                && at.is_definite()
                && !lemma.does(Behaviour::SAYS)
                && !next.is(Classes::COMPLEMENTIZER)
                && unsaid::is_governed_act(context, index) =>
            {
                return Err(Refusal::NoSaying);
            }
            None if at.has(Proclitics::BI) && at.is_definite() => {
                (possessor(context, &cue, (Gender::Masculine, Number::Singular)), index + 1)
            }
            None => return Err(Refusal::NoSource),
        }
    };
    // تأكيد خبر جديد (the confirmation of a new report): what is confirmed.
    if matches!(source, Source::Named(phrase) if phrase.head == Head::Document && phrase.first > index && unsaid::is_indefinite(reading, &phrase))
        && at.pronoun().is_none()
    {
        return Err(Refusal::NoSource);
    }
    // رفض تأييد القانون (refused to support the law): who answers is the one who says it.
    if answered() && matches!(source, Source::Named(phrase) if phrase.head == Head::Document) {
        return Err(Refusal::NoSource);
    }
    if matches!(source, Source::Named(phrase) if authors_voice::decides(reading, lemma, &phrase)) {
        return Err(Refusal::OtherWord);
    }
    // إبلاغ السكان بأن (informing the inhabitants that), دعوة جميع الأطراف إلى: whoever can only be spoken to.
    let spoken_to = |phrase: NounPhrase| {
        let first = reading.at(phrase.first);
        lemma.does(Behaviour::INFORMS)
            || lemma.is_addressed()
                && (has(INHABITANTS, first.str()) || spells!(first, "جميع" | "كل" | "كافة" | "سائر" | "الجميع"))
    };
    if at.pronoun().is_none() && matches!(source, Source::Named(phrase) if phrase.first > index && spoken_to(phrase)) {
        return Err(Refusal::NoSource);
    }
    // اتهام الحكومة بـ (the accusation of the government of …): only with ل is whoever stands behind the noun the accuser.
    // اتهامات من واشنطن بـ (accusations from Washington of): and with من before it.
    let from_whom = behind_from(reading, index + 1, limit) > index + 1;
    if lemma.act == Act::Accuse
        && matches!(source, Source::Named(_))
        && !from_whom
        && hastens.is_none()
        && !reading.at(after).has(Proclitics::LI)
    {
        return Err(Refusal::NoSource);
    }
    // وصف الخصوم بالخونة (calling the opponents traitors): likewise where nobody stands between the two who could be judged.
    let judgement = reading.at(after);
    let verb = at.has(Proclitics::WA) && reading.kind(index.wrapping_sub(1)) == TokenKind::Comma;
    if lemma.act == Act::Opine
        && judges(lemma)
        && !verb
        && matches!(source, Source::Named(phrase) if phrase.first > index)
        && (judgement.has(Proclitics::BI) || judgement.spells("ب"))
    {
        return Err(Refusal::NoSource);
    }
    let opening = opener::find(reading, after, limit)
        .filter(|opening| opening.gap_end <= after + 6 && governs(lemma, opening.opener))
        // تأكيد الوزارة على ضرورة أن: the content begins behind the preposition.
        .filter(|opening| {
            let governed = super::circumstance::governed(reading.at(after), subject::governed(&lemma.frames));
            !governed || opening.gap_end <= after + 1
        })
        // مناشدات السكان لإنقاذ المعلم من "حقد الجنود": nor has it words behind a preposition in another noun's phrase.
        .filter(|opening| {
            let before = opening.gap_end.saturating_sub(1);
            let at = reading.at(before);
            let in_noun = before >= after
                && at.is(Classes::PREPOSITION)
                && !super::circumstance::governed(at, subject::governed(&lemma.frames));
            !(in_noun && matches!(opening.opener, Opener::Quotation(_)))
        })
        // وجاء انتقاد الوزارة بعد أن أغلق الجسر (the ministry's criticism came after the bridge had been closed): when it was.
        .filter(|opening| !spells!(reading.at(opening.gap_end.saturating_sub(1)), "بعد" | "قبل" | "منذ" | "دون"))
        .filter(|opening| !spells!(reading.at(opening.gap_end), "بعد" | "قبل" | "منذ" | "دون"))
        // رفض الوزارة نشر التقرير خشية أن (the ministry's refusal to publish the report for fear that): why.
        .filter(|opening| !has(FOR_FEAR, reading.str(opening.gap_end.saturating_sub(1))))
        // تصريحات الوزير خلال زيارته "دار الكتب": statements are quoted right behind whose they are.
        .filter(|opening| {
            let quoted = matches!(opening.opener, Opener::Quotation(_)) && at.contains("تصريحات");
            !quoted || opening.gap_end <= after + 2
        })
        // رغم نفي الوزارة الخبر إلا أن الصحف نشرته: nor is the turn of a concession its content.
        .filter(|opening| !reading.at(opening.gap_end.saturating_sub(1)).is(Classes::ADVERSATIVE))
        // رغم مناشدات المنظمات، قائلا إن: a participle goes with the verb of the sentence.
        .filter(|opening| (after..opening.content).all(|index| cue::participle(reading, index).is_none()))
        // تصريحات المسؤول الذي قال: "…": the quotation is the verb's.
        .filter(|opening| (after..opening.gap_end).all(|index| cue::finite(reading, index).is_none()));
    let at_once = |opening: &opener::Opening| opening.opener == Opener::That && opening.gap_end <= after + 1;
    if only_that && !opening.as_ref().is_some_and(at_once) {
        return Err(Refusal::Ambiguous);
    }
    let subject = Subject { subordinate: true, ..Subject::at(index, source) };
    let mut built = match opening {
        Some(opening) => {
            // أثارت انتقادات الوزير مخاوف من أن (the minister's criticism raised fears that): the clause is that of the fears.
            let verb = reading.at(index.wrapping_sub(1));
            let raised = verb.contains("ثار") || verb.contains("ثير");
            if raised && has(RAISED_BY, verb.str().trim_start_matches(['و', 'ف'])) && opening.gap_end > after + 1 {
                return Err(Refusal::NoContent);
            }
            let content = match opening.opener {
                Opener::Quotation(number) => Content::Quotation(number),
                Opener::Colon => return Err(Refusal::NoContent),
                Opener::That | Opener::Question => Content::From(opening.content),
            };
            clause::build(context, &cue, subject, content, Rule::VerbalNoun)
        }
        None => {
            // تصريحات الوزير بمناسبة العيد (the minister's statements on the occasion of the feast): a topic or an occasion.
            let found = object(context, &cue, after, limit).ok_or(Refusal::NoContent)?;
            // بناء على طلب الوزارة وبعد موافقتها وبالتشاور معها: what is joined to the noun is no content of it.
            if reading.at(found).has(Proclitics::WA) {
                return Err(Refusal::NoContent);
            }
            // دفعت الوزارة إلى اتهام الشركة بالإهمال: whom somebody who is named before the noun accuses belongs to the content.
            let content = if hastens.is_some() && judges(lemma) { after } else { found };
            let that = reading.at(content).is(Classes::COMPLEMENTIZER)
                || reading.at(content.saturating_sub(1)).is(Classes::COMPLEMENTIZER);
            if at.contains("تصريحات") && !that {
                return Err(Refusal::NoContent);
            }
            // أثارت انتقادات الوزير مخاوف السكان (the minister's criticism raised fears among the inhabitants), ويأتي تحذيره بعد يوم من: behind such
            // a verb the noun is who does it, and what stands further on is the verb's.
            let verb = reading.at(index.wrapping_sub(1));
            let raised = has(RAISED_BY, verb.str().trim_start_matches(['و', 'ف']));
            let governed = content <= after + 1
                && super::circumstance::governed(reading.at(after), subject::governed(&lemma.frames));
            // وجاء إعلان الوزارة طرد السفير (the ministry's announcement of the ambassador's expulsion came): what came has its own object.
            let its_own = content == after
                && !reading.at(content).is(Classes::TIME | Classes::CIRCUMSTANTIAL)
                && !verb.contains("ثار")
                && !verb.contains("ثير");
            if raised && !that && !governed && !its_own {
                return Err(Refusal::NoContent);
            }
            // إصرار الفريق على الفوز (the team's determination to win), تبني المجلس قرارا (the council's adoption of a resolution)
            let needed = lemma.needs.is_empty() || object::has_needed(reading, lemma, after..after + 6);
            if lemma.does(Behaviour::PERSISTS) && !that || !needed && matches!(lemma.act, Act::Admit | Act::Decline) {
                return Err(Refusal::NoSaying);
            }
            clause::build(context, &cue, subject, Content::From(content), Rule::VerbalNoun)
        }
    };
    if unsaid::is_an_act(reading, lemma, &built) {
        return Err(Refusal::NoSaying);
    }
    built.link = Link::Subordinate;
    built.past = None;
    // تهديداته (his threats): the pronoun tells whose they are, and the gender of the noun tells of nobody.
    match at.pronoun() {
        Some(pronoun) if pronoun.number == Number::Singular => {
            (built.gender, built.number) = (Some(pronoun.gender), Some(Number::Singular));
        }
        None if matches!(built.source, Source::Named(_)) => (built.gender, built.number) = (None, None),
        _ => {}
    }
    Ok(built)
}

/// Behind a doubtful noun and whose saying it is, أن stands at most this many words away.
const THAT: usize = 10;

/// Who answers a request stands with the verb among so many words before it.
const RESPONSE: usize = 6;

/// حديث الوزير عن أن: whether أن follows near enough.
fn that_is_near(reading: &Reading<'_>, index: usize) -> bool {
    (index + 1..index + THAT).any(|index| reading.at(index).is(Classes::COMPLEMENTIZER))
}

/// انتقد الوزير لقوله إن (criticised the minister for saying that), لاعتقاد البعض أن (since some believe that): behind ل a noun tells the reason and
/// no purpose where its pronoun can only be whose saying it is, or where it is of the mind.
fn is_reason(reading: &Reading<'_>, index: usize, lemma: &Lemma) -> bool {
    let at = reading.at(index);
    let of_mind = matches!(lemma.act, Act::Opine | Act::Express | Act::Promise);
    let own = at.pronoun().is_some() && !lemma.is_addressed() && !matches!(lemma.act, Act::Accuse | Act::Welcome);
    // استجابة لطلب الوزارة بـ (in response to the ministry's request for)
    let response = |index: usize| has(RESPONSES, reading.str(index).trim_start_matches('و'));
    let answered = || lemma.act == Act::Request && (index.saturating_sub(RESPONSE)..index).any(response);
    own || of_mind && !judges(lemma) || answered()
}

/// السبب هو رفض الوزارة نشر (the reason is the ministry's refusal to publish), في ضوء إعلان الوزارة أن (in the light of …), ينفي ادعاء الشركة بأن (belies
/// the company's claim that): the noun is a predicate, or the object of a noun or a verb that leads it in.
fn is_predicate_or_object(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    let copula = before.is(Classes::PRONOUN) && spells!(before, "هو" | "هي" | "وهو" | "وهي");
    let in_light_of = has(IN_LIGHT_OF, before.str()) && reading.at(index.wrapping_sub(2)).is(Classes::PREPOSITION);
    let answered = before.is(Classes::FINITE) && before.pronoun().is_none() && {
        let answer = |form: &VerbForm| form.shape == Shape::Present && answers(reading.lexicon.lemma(form.lemma).act);
        before.verbs().iter().any(answer)
    };
    copula || in_light_of || answered
}

/// تأكيدات جديدة من موسكو بـ (new assurances from Moscow of): behind an adjective and من stands whose saying it is.
fn behind_from(reading: &Reading<'_>, first: usize, limit: usize) -> usize {
    let adjective = reading.at(first).is(Classes::ADJECTIVE) && !reading.at(first).is_definite();
    let from = if adjective { first + 1 } else { first };
    if from < limit && reading.at(from).spells("من") { from + 1 } else { first }
}

/// Whether somebody or something is judged before the words of the noun: وصف، اتهام.
fn judges(lemma: &Lemma) -> bool {
    lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(_)))
}

fn governs(lemma: &crate::lexicon::verb::Lemma, opener: Opener) -> bool {
    match opener {
        Opener::That => lemma.governs(Frame::That),
        Opener::Quotation(_) => lemma.governs(Frame::Quote),
        Opener::Colon | Opener::Question => false,
    }
}

/// إعلان بريطانيا طرد …, دعوته إلى …, رفض موسكو تقديم …
fn object(context: &Context<'_, '_>, cue: &cue::Cue, after: usize, limit: usize) -> Option<usize> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    // إعلان واشنطن في وقت سابق عن نيتها: when it was said stands between.
    let words = reading.words(after, limit);
    let told = if lemma.does(Behaviour::ANNOUNCES) {
        passed_over::skip(words, subject::governed(&lemma.frames))
    } else {
        words
    };

    let other =
        |at: crate::reading::At<'_>| super::noun_phrase::is_verb(at) || at.is(Classes::OCCASION | Classes::DOCUMENT);
    let words = if told.peek().is_some_and(other) { words } else { told };
    // إعلان رئيس الاتحاد، سامي حداد، استقالته: the comma that closes who it is.
    let apart = lemma.does(Behaviour::ANNOUNCES) && words.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
    let words = if apart { words.from(words.first + 1) } else { words };
    let noun_first = apart && words.peek().is_some_and(|at| !at.is(Classes::PREPOSITION | Classes::TIME));
    if !noun_first
        && let Some((content, _)) = object::of_noun(context, cue.form.lemma, words)
        && content <= words.first + 6
    {
        return Some(content);
    }
    // تعهد مالي (a financial commitment): of a promise only with its possessor.
    let bare_promise = lemma.act == Act::Promise && context.reading.at(cue.index).pronoun().is_none();
    if !lemma.governs(Frame::Noun) || bare_promise {
        return None;
    }
    let first = words.peek()?;
    let thing =
        first.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT | Classes::FEELING | Classes::SILENCE)
            || first.verbs().iter().any(|form| form.shape == crate::lexicon::verb::Shape::VerbalNoun)
            || first.is_unknown() && first.is_definite();
    let thing = thing || first.is(Classes::OTHER_VERB);
    (thing
        && !first.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA))
        && !first.is(Classes::ADJECTIVE | Classes::NATIONALITY))
    .then_some(first.index)
}

/// أعرب عن أمله في أن: what somebody expresses is the head of the content, no saying of its own.
fn heads_expression(context: &Context<'_, '_>, index: usize) -> bool {
    let at = context.reading.at(index);
    let Some(clause) = context.clauses.last().filter(|clause| clause.content == Content::From(index)) else {
        return false;
    };
    // أعلنت روما رفضها: likewise what is announced or affirmed, where no preposition stands between.
    let announced = matches!(clause.act, Act::State | Act::Affirm)
        && at.pronoun().is_some()
        && !context.reading.at(index.saturating_sub(1)).is(Classes::PREPOSITION);
    at.is(Classes::FEELING) && clause.act == Act::Express || announced
}

/// رفضت الوزارة طلب النقابة بزيادة الأجور (the ministry rejected the union's request for higher wages): what somebody answers another has said.
fn answers(act: Act) -> bool {
    matches!(act, Act::Deny | Act::Reject | Act::Welcome | Act::Criticise)
}

/// خلص إلى القول: the noun is the second word of another verb's saying.
fn second_of_one_saying(context: &Context<'_, '_>, index: usize) -> bool {
    context.clauses.iter().rev().take(3).any(|clause| {
        let content = match clause.content {
            // أشار إلى تحذير الوزارة من أن: a noun that heads the content has a saying of its own.
            Content::From(first) if first == index && (clause.act == Act::State || answers(clause.act)) => return false,
            Content::From(first) | Content::AfterColon(first) => first,
            Content::Quotation(number) => context.reading.quotation(number).map_or(0, |quotation| quotation.open as usize),
            _ => return false,
        };
        // A verb that found its opener behind this noun owns both.
        clause.cue.0 < index && index <= content && clause.rule != Rule::Relay
    }) || context.clauses.last().is_some_and(|clause| clause.rule == Rule::Relay && clause.cue.0 < index && matches!(clause.content, Content::From(first) | Content::AfterColon(first) if index < first))
        || context.clauses.last().is_some_and(|clause| clause.rule == Rule::Relay && matches!(clause.content, Content::Quotation(number) if context.reading.quotation(number).is_some_and(|quotation| (index as u32) < quotation.open)))
        || context.clauses.last().is_some_and(|clause| clause.rule == Rule::SupportVerb && clause.cue.0 + 6 > index)
}
