//! Whose saying a verbal noun is, where nobody stands behind it: ما دفع الوزارة إلى الإعلان (what drove the ministry to announce), رفضها (its refusal).

use crate::claim::Act;
use crate::grammar::cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, after_clitic, is_verb, noun_phrase};
use crate::grammar::subject;
use crate::grammar::wording::{DEMONSTRATING, LEADING_TO, has};
use crate::grammar::{Clause, Context, Link, Source, participle};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::At;
use crate::text::token::TokenKind;

/// A subject behind أن is looked for at most this many words before the noun.
const NEARER: usize = 16;

/// Between a verb and what its subject has said stand at most this many words.
const OWN: usize = 6;

/// Such a verb stands at most this many words before the noun.
const LED: usize = 20;

/// وسارعت الوزارة إلى نفي الخبر، دفعت الأزمة السلطات إلى الإعلان عن، ما دفع الشركة لدعوة الزبائن إلى: whoever stands between the verb and the preposition
/// says it.
pub(super) fn who_hastens(context: &Context<'_, '_>, index: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let to = if reading.at(index).has(Proclitics::LI) {
        index
    } else {
        index.checked_sub(1).filter(|&to| matches!(reading.str(to), "إلى" | "الى" | "على"))?
    };
    let floor = context.sentence.0.max(to.saturating_sub(LED));
    let verb = (floor..to).rev().find(|&index| has(LEADING_TO, reading.str(index).trim_start_matches(['و', 'ف'])))?;
    let speaks = |phrase: &NounPhrase| {
        phrase.end == to && matches!(phrase.head, Head::Person | Head::Institution | Head::Group | Head::Place)
    };
    (verb + 1..to).find_map(|first| {
        let begins = reading.at(first.saturating_sub(1));
        let after_preposition = begins.is(Classes::PREPOSITION) || begins.kind() == TokenKind::Comma;
        let words = reading.words(first, to);
        // دفع بالسلطات إلى (drove the authorities to)
        let driven = first == verb + 1 && reading.at(first).has(Proclitics::BI);
        let found = if driven { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
        found
            .ok()
            .map(|(_, phrase)| phrase)
            .filter(|phrase| !after_preposition && speaks(phrase) && !subject::is_doubtful(reading, phrase))
    })
}

/// Who takes to the streets stands at most this many words before what is demanded there.
const STREETS: usize = 24;

/// تظاهر آلاف الطلاب للمطالبة بخفض الرسوم (thousands of students demonstrated in order to demand lower fees): who demonstrates says what for.
pub(super) fn who_demonstrates(context: &Context<'_, '_>, index: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let at = reading.at(index);
    if !at.has(Proclitics::LI) || !at.is_definite() || !reading.at(index + 1).has(Proclitics::BI) {
        return None;
    }
    let floor = context.sentence.0.max(index.saturating_sub(STREETS));
    let verb = (floor..index).rev().find(|&index| has(DEMONSTRATING, reading.str(index).trim_start_matches('و')))?;
    let behind = (verb + 1..index).find(|&index| !reading.at(index).is(Classes::TIME))?;
    let after = noun_phrase(Reach::BOUNDED)(reading.words(behind, index)).ok().map(|(_, phrase)| phrase);
    let people = |phrase: &NounPhrase| phrase.head == Head::Group;
    after.filter(people).or_else(|| {
        let before = participle::subject_between(reading, (floor, verb), (Gender::Masculine, Number::Plural));
        before.filter(|phrase| people(phrase) && phrase.end == verb)
    })
}

/// Whose saying it is, where a pronoun stands for him: the last source of the sentence that agrees, else the sentence's subject.
pub(super) fn possessor(context: &Context<'_, '_>, cue: &cue::Cue, (gender, number): (Gender, Number)) -> Source {
    let fits = |clause: &Clause| subject::gender_fits(clause, gender, Number::Singular) && clause.link != Link::Source;
    let number = if number == Number::Singular { number } else { cue.form.number };
    let form = crate::lexicon::verb::VerbForm { gender, number, ..cue.form };
    let agreeing = cue::Cue { form, ..*cue };
    if let Some(phrase) = whose_verb_stands_before(context, &agreeing)
        .or_else(|| whose_act_is_joined(context, &agreeing))
        .or_else(|| people_before(context, &agreeing))
    {
        return participle::same_subject(context, &agreeing, phrase);
    }
    if let Some((earlier, clause)) = context.earlier(cue.index, fits) {
        return nearer_subject(context, &agreeing, clause.cue.1).map_or(Source::Same(earlier), Source::Named);
    }
    if let Some(phrase) = participle::main_subject(context, &agreeing) {
        return Source::Named(phrase);
    }
    if number == Number::Singular
        && let Some(phrase) = right_before(context, &agreeing)
    {
        return Source::Named(phrase);
    }
    following_subject(context, cue).map_or(Source::Implicit, Source::Named)
}

/// انتقد الوزير الشركة لرفضها (the minister criticised the company for its refusal), لام الحكم على قوله إن (blamed the referee for saying that): whoever stands
/// right before the reason is whom the sentence judges for it.
pub(super) fn judged_for(
    context: &Context<'_, '_>,
    index: usize,
    (gender, number): (Gender, Number),
) -> Option<NounPhrase> {
    let reading = context.reading;
    let judged = |clause: &Clause| matches!(clause.act, Act::Criticise | Act::Accuse | Act::Welcome);
    let on = reading.at(index.wrapping_sub(1)).spells("على");
    let reason = reading.at(index).has(Proclitics::LI);
    if !(reason || on && context.clauses.last().is_some_and(judged)) {
        return None;
    }
    let mut end = index.saturating_sub(usize::from(!reason));
    end = end.saturating_sub(usize::from(reading.kind(end.saturating_sub(1)) == TokenKind::Comma));
    let floor = context.sentence.0.max(end.saturating_sub(NEARER));
    (floor..end).find_map(|first| {
        let at = reading.at(first);
        let may_open = Classes::TITLE
            | Classes::GIVEN_NAME
            | Classes::INSTITUTION
            | Classes::PLACE
            | Classes::DOCUMENT
            | Classes::MEDIA;
        if !at.is(may_open) && !at.is_unknown() {
            return None;
        }
        let words = reading.words(first, end);
        let attached = at.has(Proclitics::BI.with(Proclitics::LI));
        let found = if attached { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
        let (_, phrase) = found.ok()?;
        let country = phrase.head == Head::Place && gender == Gender::Feminine;
        let agrees = phrase.gender == Some(gender) && phrase.number.is_none_or(|found| found == number) || country;
        (phrase.end == end && phrase.head != Head::Thing && agrees).then_some(phrase)
    })
}

/// إذا نفذ نجم تهديده (if Najm carries out his threat): whoever stands between a verb and its object with his pronoun.
fn whose_verb_stands_before(context: &Context<'_, '_>, cue: &cue::Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(OWN));
    let first = (floor..cue.index).rev().find(|&first| is_verb(reading.at(first)))? + 1;
    if reading.at(first.wrapping_sub(1)).pronoun().is_some() {
        return None;
    }
    let phrase = speaker(context, cue, first)?;
    (phrase.end == cue.index).then_some(phrase)
}

/// بعد دخول قوات الجنوب المدينة وإعلانها (after the forces of the south entered the town and declared): a noun that is joined to what somebody did has the same
/// subject.
fn whose_act_is_joined(context: &Context<'_, '_>, cue: &cue::Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    if !reading.at(cue.index).has(Proclitics::WA) {
        return None;
    }
    let floor = context.sentence.0.max(cue.index.saturating_sub(NEARER));
    let after = (floor..cue.index).rev().find(|&index| reading.at(index).is(Classes::CIRCUMSTANTIAL))?;
    let act = reading.at(after + 1);
    let noun = act.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::OTHER_VERB) || act.is_unknown();
    if !noun || act.is_definite() || act.pronoun().is_some() || reading.at(after).pronoun().is_some() {
        return None;
    }
    speaker(context, cue, after + 2)
}

/// تنقل ناشطين تعبيرا عن تنديدهم (carries activists, to express their condemnation): where a body speaks, the pronoun of men is that of the people named last.
fn people_before(context: &Context<'_, '_>, cue: &cue::Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let body = |clause: &Clause| match clause.source {
        Source::Named(phrase) => {
            matches!(phrase.head, Head::Institution | Head::Place | Head::Document | Head::Media) && !phrase.joint
        }
        _ => false,
    };
    let men = reading
        .at(cue.index)
        .pronoun()
        .is_some_and(|pronoun| pronoun.gender == Gender::Masculine && pronoun.number == Number::Plural);
    if !men || !context.clauses.last().is_some_and(body) {
        return None;
    }
    let floor = context.sentence.0.max(cue.index.saturating_sub(NEARER));
    let people = |at: At<'_>| {
        at.is(Classes::GROUP | Classes::TITLE)
            && at.details().number == Some(Number::Plural)
            && at.details().gender != Some(Gender::Feminine)
            && at.pronoun().is_none()
            // يحض الآخرين رغم تأكيدهم (urges the others, although they affirmed): those who are known already may be anybody.
            && !at.is_definite()
    };
    let first = (floor..cue.index).rev().find(|&first| people(reading.at(first)))?;
    let words = reading.words(first, cue.index);
    let attached = reading.at(first).has(Proclitics::BI.with(Proclitics::LI));
    let found = if attached { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
    found.ok().map(|(_, phrase)| phrase).filter(|phrase| phrase.head == Head::Group)
}

/// The phrase at `first`, where it can speak and the pronoun of the noun agrees with it.
fn speaker(context: &Context<'_, '_>, cue: &cue::Cue, first: usize) -> Option<NounPhrase> {
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(context.reading.words(first, cue.index)).ok()?;
    let country = phrase.head == Head::Place && phrase.gender.is_none() && cue.form.gender == Gender::Feminine;
    let name = phrase.head == Head::Person && phrase.name.is_some() && phrase.gender.is_none();
    let agrees = phrase.gender == Some(cue.form.gender) || country || name;
    let one = cue.form.number == Number::Singular && phrase.number != Some(Number::Plural)
        || cue.form.number == Number::Singular
            && cue.form.gender == Gender::Feminine
            && phrase.head == Head::Institution;
    let speaks = matches!(phrase.head, Head::Person | Head::Institution | Head::Place | Head::Media)
        && !subject::is_doubtful(context.reading, &phrase);
    (speaks && agrees && one && !phrase.joint).then_some(phrase)
}

/// ذكرت القناة أن البلدية أوفت بتعهدها (the channel reported that the municipality kept its promise): whoever stands right behind the last أن is nearer
/// than who reports it.
fn nearer_subject(context: &Context<'_, '_>, cue: &cue::Cue, floor: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let floor = floor.max(cue.index.saturating_sub(NEARER));
    let that = (floor..cue.index).rev().map(|index| reading.at(index)).find(|at| at.is(Classes::COMPLEMENTIZER))?;
    if that.pronoun().is_some() {
        return None;
    }
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(that.index + 1, cue.index)).ok()?;
    let speaks = matches!(phrase.head, Head::Person | Head::Institution | Head::Group | Head::Place | Head::Media)
        && !subject::is_doubtful(reading, &phrase);
    let of_men = phrase.head == Head::Group && phrase.number == Some(Number::Plural);
    let country = phrase.head == Head::Place && phrase.gender.is_none() && cue.form.gender == Gender::Feminine;
    (speaks && !of_men && (country || phrase.gender == Some(cue.form.gender))).then_some(phrase)
}

/// شكر الوزير الشركة على تعهدها (the minister thanked the company for its promise), بموقف فرنسا بعد رفضها (France's stand after its refusal): where whoever
/// speaks does not agree with the pronoun, the last body or country before it.
fn right_before(context: &Context<'_, '_>, cue: &cue::Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(NEARER));
    (floor..cue.index).rev().find_map(|first| {
        let at = reading.at(first);
        if !at.is(Classes::INSTITUTION | Classes::PLACE) {
            return None;
        }
        let words = reading.words(first, cue.index);
        let attached = at.has(Proclitics::BI.with(Proclitics::LI));
        let found = if attached { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
        let (_, phrase) = found.ok()?;
        let country = phrase.head == Head::Place && cue.form.gender == Gender::Feminine;
        let body = phrase.head == Head::Institution && phrase.gender == Some(cue.form.gender);
        (country || body).then_some(phrase)
    })
}

/// وبعد شهر من إعلانه الاعتزال، عاد اللاعب: the subject comes later in the sentence.
fn following_subject(context: &Context<'_, '_>, cue: &cue::Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let end = context.sentence.1.min(cue.index + 30);
    let comma = (cue.index + 1..end).find(|&index| reading.kind(index) == TokenKind::Comma)?;
    let verb = cue::finite(reading, comma + 1)?;
    subject::after(reading, &verb, comma + 2, end, Reach::OPEN)
}
