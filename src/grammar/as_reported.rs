//! What has been said, as a source phrase with a verb of its own: كما أعلن الوزير (as the minister announced), كما جاء في البيان (as the statement
//! has it).

use super::cue::{self, is_accusative_participle};
use super::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use super::source_phrase::{
    circumstance_preposition, content_after, content_before, is_own_text, opens_sentence, without_verb,
};
use super::wording::{AS, has};
use super::{Clause, Content, Context, Link, Source, subject};
use crate::claim::Rule;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics};
use crate::reading::{At, spells};

/// As, in "as has been said".
pub(super) fn is_as(at: At<'_>) -> bool {
    has(AS, at.str())
}

/// كما أعلن الوزير، مثلما قالت الوزارة، حسبما ذكرت الوكالة: as has been said.
pub(super) fn as_reported(context: &Context<'_, '_>, index: usize, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let at = reading.at(index);
    // اطلع على ما قالته الصحف (read what the papers said): with an object and no mark the preposition is another verb's.
    let on_what = at.spells("على")
        && reading.at(index + 1).spells("ما")
        && (!reading.at(index.wrapping_sub(1)).is_word() || reading.at(index + 2).pronoun().is_none());
    if !is_as(at) && !on_what {
        return None;
    }
    if let Some(clause) = as_stands_in(context, index, limit) {
        return Some(clause);
    }
    // على ما أفادت الوكالة (as the agency reported)
    let verb = if is_as(at) { index + 1 } else { index + 2 };
    let cue = cue::finite(reading, verb)?;
    if reading.at(verb).has(Proclitics::WA) {
        return None;
    }
    let sure = !at.spells("كما") && !at.spells("مثلما");
    // حسبما أظهرت الكاميرات (as the cameras showed): of what things show they need not speak.
    let shows = sure && cue.lemma(reading).does(Behaviour::INDICATES);
    let speaks = |phrase: &NounPhrase| (shows || phrase.head != Head::Thing) && !is_own_text(reading, phrase);
    let read = |reach: Reach| subject::after(reading, &cue, verb + 1, limit, reach);
    // كما توضح هالة نجم رئيسة قسم الأطفال في مستشفى النهر بالعاصمة. (as Hala Najm explains, head of the children's ward at a hospital in the capital): behind name and
    // office no content stands, if the office goes on to the end.
    let to_end = |office: &NounPhrase| office.end >= limit || !reading.at(office.end).is_word();
    let phrase = read(Reach::OPEN).filter(speaks).map(|phrase| {
        let office_last = matches!((phrase.name, phrase.role), (Some((_, end)), Some((first, _))) if end <= first);
        let longer = if office_last && !to_end(&phrase) { read(Reach::BOUNDED).filter(to_end) } else { None };
        longer.unwrap_or(phrase)
    });
    let mut after = phrase.map_or(verb + 1, |phrase| phrase.end);
    // كما ذكر مصدر في الشرطة السبت. (as a source in the police said on Saturday)
    // كما أفاد مسؤول وكالة الأنباء الاثنين: and whom he told it.
    if reading.at(after).is(Classes::MEDIA)
        && let Ok((_, told)) = noun_phrase(Reach::BOUNDED)(reading.words(after, limit))
    {
        after = told.end;
    }
    // كما تقول مراسلة القناة في صور - (as the channel's correspondent in Tyre says -): where the source is.
    while after < limit && is_when_or_where(reading.at(after), reading.at(after + 1)) {
        after += 1;
    }
    // "…" كما يوضح حداد الذي يرى أن (as Haddad explains, who holds that), كما قال الوزير داعيا إلى: what goes on with the source.
    let behind = reading.at(after);
    let described = phrase.is_some() && (behind.is(Classes::RELATIVE) || is_accusative_participle(behind));
    // كما أعلن الوزير أن …: with a content of its own it is an ordinary clause ("also").
    if !sure && !described && super::opener::find(reading, verb + 1, limit).is_some() {
        return None;
    }
    let source = match phrase {
        Some(phrase) => Source::Named(phrase),
        None if is_of_speaker(context, &cue, index, sure) => Source::Implicit,
        None => return None,
    };
    let before = content_before(context, index);
    let content = if opens_sentence(context, index) || before.is_none() {
        if !sure {
            return None;
        }
        Content::From(content_after(context, after, limit)?)
    } else if sure || described || after >= limit || !reading.at(after).is_word() {
        Content::Before { end: before? }
    } else {
        return None;
    };
    let cue_range = if sure { (index, verb + 1) } else { (verb, verb + 1) };
    Some(Clause {
        cue: cue_range,
        lemma: Some(cue.form.lemma),
        act: cue.act(reading),
        negated: cue.negated,
        source,
        content,
        rule: Rule::AsReported,
        link: Link::Source,
        start: index,
        gender: Some(cue.form.gender),
        number: Some(cue.form.number),
        sentence: context.sentence,
        past: None,
        relayed_by: None,
        behind_before: false,
    })
}

/// السبت، في صور: the day, or a preposition with a place.
fn is_when_or_where(at: At<'_>, next: At<'_>) -> bool {
    at.is(Classes::TIME) || at.is(Classes::PLACE) && !at.is_definite() || at.spells("في") && next.is(Classes::PLACE)
}

/// يعاني من الأرق، كما يقول (he suffers from insomnia, as he says), حسبما أوضح على حسابه (as he explained on his account): whoever the text tells of, where
/// nobody stands behind the verb and nothing before it has been said by anybody.
fn is_of_speaker(context: &Context<'_, '_>, cue: &cue::Cue, index: usize, sure: bool) -> bool {
    let lemma = cue.lemma(context.reading);
    let next = context.reading.at(cue.index + 1);
    let aside = Classes::TIME | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL;
    !cue.is_passive()
        && !lemma.ambiguous
        && !lemma.does(Behaviour::EXPECTS)
        && !lemma.governs(Frame::Relay)
        && !lemma.governs(Frame::Found)
        && (!next.is_word() || sure && next.is(aside))
        && context.earlier(index, |_| true).is_none()
}

/// كما ورد في التقرير، كما جاء في البيان (as the statement has it)
fn as_stands_in(context: &Context<'_, '_>, index: usize, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let stands = spells!(reading.at(index + 1), "ورد" | "جاء" | "وردت" | "جاءت");
    let in_text = circumstance_preposition(reading.at(index + 2)) == Some(Preposition::Fi)
        && reading.at(index + 3).is(Classes::DOCUMENT | Classes::OCCASION | Classes::MEDIA);
    if !stands || !in_text || opens_sentence(context, index) {
        return None;
    }
    let (_, text) = noun_phrase(Reach::BOUNDED)(reading.words(index + 3, limit)).ok()?;
    let source = Source::Named(NounPhrase { head: Head::Document, ..text });
    let content = Content::Before { end: content_before(context, index)? };
    Some(without_verb(context, (index, index + 2), source, content, Rule::AsReported))
}
