//! What has a cue, a source and a content and yet reports no saying: acts, signs, purposes, states of mind, what anybody may think.
//!
//! Each test is asked of a clause that has been built, so ordinary words cost nothing.

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, is_verb};
use super::trial::Refusal;
use super::wording::{EVIDENCE, HELD, HIGHEST, INTENTIONS, LEADING_BY, REFUSED_ACTS, STEPPING_FORTH, has};
use super::{Clause, Content, Context, Link, Source};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Lemma, Number, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Who steps forth to say something does so at most this many words before.
const STEP: usize = 14;
/// A sign stands at most this many words before the verb of its relative clause.
const SIGN: usize = 3;
/// What leads over to a noun of saying in ب stands at most this many words before.
const LEAD: usize = 10;
/// A copula stands at most this many words before its predicate.
const PREDICATE: usize = 7;

/// Whether the clause of a finite verb reports no saying, and why.
pub(super) fn of_verb(context: &Context<'_, '_>, cue: &Cue, clause: &Clause) -> Option<Refusal> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let named = match clause.source {
        Source::Named(phrase) => Some(phrase),
        _ => None,
    };
    let told = named.filter(|phrase| phrase.first > cue.index);
    if is_an_act(reading, lemma, clause) {
        return Some(Refusal::NoSaying);
    }
    if follows(reading, cue) {
        return Some(Refusal::AuthorsVoice);
    }
    if asks_whether(reading, clause) {
        return Some(Refusal::Hypothetical);
    }
    if is_sign(context, cue) {
        return Some(Refusal::NoSaying);
    }
    // أثبت الدواء فاعليته (the drug proved effective), لم يثبت أن (it has not been proved that), قدم وثائق تثبت أنه (he submitted papers that prove that he)
    let proves =
        |phrase: NounPhrase| phrase.head == Head::Thing || phrase.end == cue.index && is_indefinite(reading, &phrase);
    if lemma.does(Behaviour::PROVES)
        && (cue.negated && cue.form.gender == Gender::Masculine || named.is_some_and(proves))
    {
        return Some(Refusal::NoSaying);
    }
    // من يؤيدون القرار, السجناء الذين يعارضون النظام (prisoners who are against the regime): who is meant, not what they have said.
    let before = reading.at(cue.index.wrapping_sub(1));
    if lemma.does(Behaviour::SIDES)
        && cue.form.shape == Shape::Present
        && spells!(before, "الذين" | "من" | "ممن" | "لمن" | "اللذين")
        // أعضاء المجلس، الذين يعارضون القرار: behind a comma it tells of them.
        && reading.kind(cue.index.wrapping_sub(2)) != TokenKind::Comma
    {
        return Some(Refusal::NoSaying);
    }
    if lemma.does(Behaviour::CONSIDERS) && told.is_some_and(|phrase| is_considered(reading, cue, &phrase)) {
        return Some(Refusal::NoSaying);
    }
    // كان المنظمون يأملون في جمع المال (the organisers had been hoping to raise money): what they felt, not what they said.
    if lemma.does(Behaviour::HOPES) && cue.form.shape == Shape::Present && is_past_state(reading, cue.index, named) {
        return Some(Refusal::NoSaying);
    }
    if is_mere_hope(reading, cue, clause) || is_persistence(reading, lemma, clause) {
        return Some(Refusal::NoSaying);
    }
    if is_purpose(context, cue, told) {
        return Some(Refusal::NoSaying);
    }
    // يظن المرء أن (one thinks that)
    if named.is_some_and(|phrase| reading.at(phrase.first).spells("المرء")) {
        return Some(Refusal::NoSaying);
    }
    // أُبلغ الوزير بالحادث (the minister was informed of the accident)
    if lemma.does(Behaviour::INFORMS) && cue.is_passive() && !matches!(clause.content, Content::Quotation(_)) {
        return Some(Refusal::NoSource);
    }
    // لم يتهم بالسرقة (was not accused of theft): nobody has said it.
    if cue.negated && cue.is_passive() && lemma.act == Act::Accuse {
        return Some(Refusal::NoSaying);
    }
    if lemma.does(Behaviour::SUSPECTS) && is_suspected(cue, told) {
        return Some(Refusal::NoSource);
    }
    if is_shown_by_event(reading, cue, clause) {
        return Some(Refusal::NoSaying);
    }
    // نقلوا إلى المستشفى (were taken to hospital), يحمل عنوان "…" (bears the title)
    let next = reading.at(cue.index + 1);
    let moved = lemma.does(Behaviour::CARRIES) && (next.has(Proclitics::LI) || spells!(next, "إلى" | "الى"));
    if moved || lemma.is_unlike_before(next.str()) {
        return Some(Refusal::OtherWord);
    }
    // الأرقام استبعدت الشاحنات (the figures left the lorries out)
    if lemma.does(Behaviour::EXCLUDES) && named.is_some_and(|phrase| phrase.head == Head::Document) {
        return Some(Refusal::NoSaying);
    }
    // تبلغ من الأهمية (is of such importance), يبلغ طوله مترين (is two metres long)
    let measures = lemma.does(Behaviour::MEASURES)
        && cue.form.shape == Shape::Present
        && (reading.at(cue.index + 1).spells("من")
            // تبلغ المدير بالقرار is "informs", but إنه تبلغ بالقرار "he was informed".
            || reading.at(cue.index).spells("تبلغ") && reading.at(cue.index + 1).has(Proclitics::BI)
            || told.is_some_and(|phrase| phrase.head == Head::Thing));
    measures.then_some(Refusal::OtherWord)
}

/// رجل يشتبه في تورطه (a man who is suspected of involvement): the masculine without anybody behind it who suspects.
fn is_suspected(cue: &Cue, told: Option<NounPhrase>) -> bool {
    told.is_none() && cue.form.gender == Gender::Masculine && cue.form.number == Number::Singular
}

/// يعتبر حداد أعلى مسؤول (Haddad is considered the highest official), تعتبر القرية من أقدم القرى: with its predicate right behind it nobody judges.
fn is_considered(reading: &Reading<'_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    let ranks = |index: usize| has(HIGHEST, reading.str(index)) || spells!(reading.at(index), "آخر" | "ثاني" | "ثالث");
    let end = phrase.end;
    cue.form.shape == Shape::Present
        && cue.form.number == Number::Singular
        && reading.at(cue.index).pronoun().is_none()
        && (ranks(end)
            || ranks(end.saturating_sub(1)) && end > phrase.first + 1
            || reading.at(end).spells("من") && ranks(end + 1)
            || spells!(reading.at(end + 1), "الوحيد" | "الوحيدة"))
}

/// رفض استقبال السفينة (refused to receive the ship), رفضوا مغادرة المكان (refused to leave the place): an act that is not done.
pub(super) fn is_an_act(reading: &Reading<'_>, lemma: &Lemma, clause: &Clause) -> bool {
    let Content::From(first) = clause.content else { return false };
    // اعترفت الدولة بكوسوفو (the state recognised Kosovo)
    if lemma.act == Act::Admit && reading.at(first).is(Classes::PLACE) && reading.at(first).has(Proclitics::BI) {
        return true;
    }
    if !lemma.does(Behaviour::REFUSES) || clause.act != Act::Reject {
        return false;
    }
    // رفض إجراء أي اتصال (refused to have any contact)
    let any = |index: usize| reading.at(index).spells("أي");
    if reading.at(first).spells("إجراء")
        && any(first + 1)
        && spells!(reading.at(first + 2), "اتصال" | "اتصالات" | "تواصل" | "لقاء")
    {
        return true;
    }
    let first = first + usize::from(any(first));
    let word = reading.str(first);
    let word = word.strip_prefix("ال").unwrap_or(word);
    REFUSED_ACTS.iter().any(|act| word.starts_with(act))
}

/// ويأمل اللاعب في استعادة لقبه (the player hopes to win his title back): what he strives for. But إنه يأمل في ذلك (that he hopes so) is said, and so is what a
/// government hopes for.
fn is_mere_hope(reading: &Reading<'_>, cue: &Cue, clause: &Clause) -> bool {
    let Content::From(first) = clause.content else { return false };
    let in_it = || reading.at(first).has(Proclitics::BI) || reading.at(first.saturating_sub(1)).spells("في");
    let government = matches!(clause.source, Source::Named(phrase) if phrase.head == Head::Place);
    cue.lemma(reading).does(Behaviour::HOPES)
        && cue.form.shape == Shape::Present
        && matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun)
        && clause.link != Link::Subordinate
        && !government
        && in_it()
}

/// أصر على البقاء (insisted on staying): what he does. But أصر على ضرورة البقاء (insisted that it was necessary to stay), على رأيه (on his view).
fn is_persistence(reading: &Reading<'_>, lemma: &Lemma, clause: &Clause) -> bool {
    let Content::From(first) = clause.content else { return false };
    lemma.does(Behaviour::PERSISTS)
        && matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun)
        && !is_held(reading.at(first))
}

/// ضرورة، رأيه: what somebody insists on is held, and not done.
pub(super) fn is_held(at: At<'_>) -> bool {
    HELD.iter().any(|view| at.str().trim_start_matches("ال").starts_with(view))
}

/// ويؤكد الهجوم أهمية الميناء (and the attack confirms how important the harbour is): the event that agrees with the verb is its subject. المقالات
/// تعبر عن رأي كتابها (the articles express the views of their authors): a formula.
fn is_shown_by_event(reading: &Reading<'_>, cue: &Cue, clause: &Clause) -> bool {
    let lemma = cue.lemma(reading);
    let Content::From(first) = clause.content else { return false };
    if cue.form.shape != Shape::Present {
        return false;
    }
    if lemma.act == Act::Express {
        return reading.at(first).spells("رأي") || reading.at(first).spells("وجهة");
    }
    let noun = reading.at(first);
    // حداد يؤكد الترشح (Haddad confirms that he runs)
    let told_before = matches!(clause.source, Source::Named(phrase) if phrase.first < cue.index);
    lemma.does(Behaviour::CONFIRMS)
        && !told_before
        && !cue.negated
        && first == cue.index + 1
        && cue.form.number == Number::Singular
        && noun.is_definite()
        && noun.is(Classes::OCCASION | Classes::COMMON_NOUN)
        && !noun.is(Classes::TITLE | Classes::GROUP)
        && noun.details().gender == Some(cue.form.gender)
        && noun.details().number != Some(Number::Plural)
}

/// عما إذا كانت الحركة تتهم (whether the movement accuses), ما إذا كان قد وعد: what somebody asks or does not know. وإن كان يقول concedes it.
fn asks_whether(reading: &Reading<'_>, clause: &Clause) -> bool {
    let start = clause.start.min(clause.cue.0);
    let start = start.saturating_sub(usize::from(reading.at(start.wrapping_sub(1)).spells("قد")));
    (start.saturating_sub(1)..=start)
        .any(|copula| reading.at(copula).is(Classes::COPULA) && reading.at(copula.wrapping_sub(1)).spells("إذا"))
}

/// الأمر الذي ينفي الشائعة (which belies the rumour), وهذا يكشف ضعفه (and this reveals his weakness): what the sentence has told shows it.
fn follows(reading: &Reading<'_>, cue: &Cue) -> bool {
    let index = cue.index;
    if cue.form.shape != Shape::Present
        || cue.form.gender != Gender::Masculine
        || cue.form.number != Number::Singular
        || reading.at(index).pronoun().is_some()
    {
        return false;
    }
    let before = reading.at(index.wrapping_sub(1));
    let next = reading.at(index + 1);
    let matter = before.spells("الذي") && spells!(reading.at(index.wrapping_sub(2)), "الأمر" | "الامر");
    // الأمر الذي يؤكد عليه الوزير (a thing on which the minister insists)
    // لا يوجد ما يشير إلى عطل (there is nothing that points to a defect)
    let there_is =
        before.spells("ما") && spells!(reading.at(index.wrapping_sub(2)), "يوجد" | "هناك" | "ثمة" | "وهناك" | "هنالك");
    there_is
        || matter && !(next.is(Classes::PREPOSITION) && next.pronoun().is_some())
        || spells!(before, "هذا" | "وهذا" | "فهذا" | "ذلك" | "وذلك") && !follows_date(reading, index)
}

/// يوم الخميس هذا يقول: behind a time the demonstrative is a part of it.
fn follows_date(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(2));
    before.is(Classes::TIME | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::NUMERAL)
        || before.kind() == TokenKind::Number
        // كتابه هذا يؤكد (this book of his affirms)
        || before.is(Classes::DOCUMENT | Classes::OCCASION)
}

/// ثمة أدلة تشير إلى (there is evidence that points to), أي دليل آخر يشير إلى: a relative clause on a sign without the article tells what it is
/// a sign of.
fn is_sign(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    if cue.form.shape != Shape::Present || reading.at(cue.index).has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    // الأدلة التي تؤكد العلاقة (the evidence that confirms the connection)
    let before = reading.at(cue.index.wrapping_sub(1));
    let antecedent = reading.str(cue.index.wrapping_sub(2));
    if before.is(Classes::RELATIVE) && antecedent.strip_prefix("ال").is_some_and(|noun| has(EVIDENCE, noun)) {
        return true;
    }
    let floor = context.sentence.0.max(cue.index.saturating_sub(SIGN));
    (floor..cue.index)
        .rev()
        .take_while(|&index| !reading.at(index).is_definite() && reading.at(index).is_word())
        .find(|&index| !reading.at(index).is(Classes::ADJECTIVE) && !spells!(reading.at(index), "أخرى" | "لا"))
        .is_some_and(|index| index > context.sentence.0 && has(EVIDENCE, reading.str(index)))
}

/// Whether no word of the phrase has the article or a possessor: أدلة جديدة, not أدلة الشرطة.
pub(super) fn is_indefinite(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    (phrase.first..phrase.end).all(|index| !reading.at(index).is_definite() && reading.at(index).pronoun().is_none())
}

/// كان المنظمون يأملون, كانت تأمل: behind the copula the present tells a state of the past.
fn is_past_state(reading: &Reading<'_>, index: usize, named: Option<NounPhrase>) -> bool {
    let copula = |index: usize| reading.at(index).is(Classes::COPULA);
    copula(index.wrapping_sub(1))
        || named.is_some_and(|phrase| phrase.end == index && copula(phrase.first.wrapping_sub(1)))
}

/// صمم المفتاح ليشير إلى (the switch was made to show that), كانوا ليرفضوا (they would have refused): what something is for has not happened.
/// خرج الوزير ليعلن (the minister came out to announce) has.
fn is_purpose(context: &Context<'_, '_>, cue: &Cue, told: Option<NounPhrase>) -> bool {
    let reading = context.reading;
    let index = cue.index;
    if !reading.at(index).has(Proclitics::LI) || told.is_some() || index <= context.sentence.0 {
        return false;
    }
    let before = reading.at(index.wrapping_sub(1));
    if before.is(Classes::COPULA) {
        return true;
    }
    let floor = context.sentence.0.max(index.saturating_sub(STEP));
    let steps = |index: usize| has(STEPPING_FORTH, reading.str(index).trim_start_matches(['و', 'ف']));
    before.is_word() && !(floor..index).any(steps)
}

/// كان فوزه متوقعا (his victory had been expected), سيكون مطالبا بتجهيز (will be required to prepare): a predicate, no participle of a saying.
pub(super) fn is_predicate(context: &Context<'_, '_>, index: usize) -> bool {
    let reading = context.reading;
    let floor = context.sentence.0.max(index.saturating_sub(PREDICATE));
    for back in (floor..index).rev() {
        let at = reading.at(back);
        if !at.is_word() {
            return false;
        }
        if at.is(Classes::COPULA) {
            return true;
        }
        if is_verb(at) || at.is(Classes::FINITE | Classes::CONJUNCTION | Classes::COMPLEMENTIZER) {
            return false;
        }
    }
    false
}

/// تعتزم الوزارة دعوة الخبراء إلى, قرر المجلس إعلان الحداد: the verbal noun is what somebody means or decides to do.
pub(super) fn is_meant(context: &Context<'_, '_>, index: usize) -> bool {
    let reading = context.reading;
    let floor = context.sentence.0.max(index.saturating_sub(LEAD));
    if reading.at(index.wrapping_sub(1)).is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME)
        && !spells!(reading.at(index.wrapping_sub(1)), "إلى" | "في")
    {
        return false;
    }
    for back in (floor..index).rev() {
        let at = reading.at(back);
        if has(INTENTIONS, at.str().trim_start_matches(['و', 'ف'])) {
            return true;
        }
        if !at.is_word()
            || at.is(Classes::FINITE
                | Classes::COMPLEMENTIZER
                | Classes::RELATIVE
                | Classes::CONJUNCTION
                | Classes::CIRCUMSTANTIAL)
            || is_verb(at)
        {
            return false;
        }
    }
    false
}

/// القاضي بالاعتراف بالدولة (that provides for the recognition of the state), ألزمه بالامتناع عن: a definite noun in ب without anybody behind
/// it is a saying only where a word before leads over to it (رد الوزير بالتأكيد على, بدأ كلمته بالإشارة إلى).
pub(super) fn is_governed_act(context: &Context<'_, '_>, index: usize) -> bool {
    let reading = context.reading;
    let floor = context.sentence.0.max(index.saturating_sub(LEAD));
    let leads = |index: usize| {
        let word = reading.str(index).trim_start_matches(['و', 'ف']);
        has(LEADING_BY, word)
    };
    !(floor..index).any(leads)
}
