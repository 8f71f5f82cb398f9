//! Contents that begin further on than the first noun: behind where the subject is, what is told of it, and when something was said.

use crate::grammar::noun_phrase::{Reach, after_clitic, is_verb, noun_phrase};
use crate::grammar::{circumstance, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{Words, spells};
use crate::text::token::TokenKind;

/// What the subject is and when it was said have at most this many words.
const ASIDE: usize = 24;

/// Where the subject is has at most this many words.
const PLACE: usize = 14;

/// طالبت مجموعة من السكان في واحدة من أقدم المدن بوقف البناء: where somebody is stands between the subject and the preposition that the verb
/// governs.
pub(in crate::grammar) fn behind_place(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    // دول غربية على رأسها الولايات المتحدة (western states headed by the United States)
    let headed = first.spells("على") && words.reading.str(first.index + 1).starts_with("رأس");
    if !headed && !spells!(first, "في" | "من" | "لدى" | "بين") {
        return None;
    }
    let index = (first.index + 2..words.end.min(first.index + PLACE))
        .take_while(|&index| {
            let at = words.reading.at(index);
            at.is_word() && !is_verb(at) && !at.is(Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::CONJUNCTION)
                // في العاصمة، بإصابة: the comma right before the preposition.
                || at.kind() == TokenKind::Comma && circumstance::governed(words.reading.at(index + 1), governed)
        })
        .find(|&index| circumstance::governed(words.reading.at(index), governed))?;
    Some(words.from(index))
}

/// أعلن نادي الفجر المتعثر في الدوري إقالة مدربه (the Fajr club, which is struggling in the league, announced the dismissal of its coach): behind
/// prepositions and their nouns stands the verbal noun of what is announced.
pub(in crate::grammar) fn behind_prepositions(words: Words<'_>) -> Option<Words<'_>> {
    let mut words = words;
    let mut passed = false;
    for _ in 0..3 {
        let at = words.peek()?;
        // الدولة بكل أجهزتها (the state with all its bodies)
        let attached = at.has(Proclitics::LI) || spells!(at, "بكل" | "بجميع" | "بكافة" | "بمختلف");
        let preposition = at.is(Classes::PREPOSITION) && at.pronoun().is_none() && !at.is(Classes::COMPLEMENTIZER);
        if !(attached || preposition) {
            break;
        }
        words = if attached {
            after_clitic(Reach::OPEN)(words).ok()?.0
        } else {
            noun_phrase(Reach::OPEN)(words.from(words.first + 1)).ok()?.0
        };
        passed = true;
    }
    let at = words.peek()?;
    // أعلنت خدمة النهر للبث، الخميس، حذف أعماله: the comma, or the day between commas.
    let words = if at.kind() == TokenKind::Comma {
        circumstance::circumstance(words).map_or_else(|_| words.from(words.first + 1), |(rest, ())| rest)
    } else {
        words
    };
    let noun = words.peek()?;
    let verbal = noun.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
        && !noun.is_definite()
        && !noun.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::TITLE | Classes::PARTICIPLE | Classes::FINITE)
        && !noun.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::BI).with(Proclitics::LI));
    (passed && verbal).then_some(words)
}

/// Where a clause goes on behind a relative clause on its subject: behind the comma that closes it, or at the preposition that the
/// verb governs (وحذرت الدولة التي تنشر قوات هناك من التدخل).
pub(in crate::grammar) fn behind_relative(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<usize> {
    // المؤسسة التي تتخذ من المدينة مقرا لها الاثنين تعليق …: when something was said stands outside the relative clause.
    let time = |index: &usize| {
        let at = words.reading.at(*index);
        let next = words.reading.at(*index + 1);
        at.is(Classes::TIME)
            && !at.is(Classes::GIVEN_NAME | Classes::PREPOSITION)
            && !next.is_definite()
            && next.is_word()
            && !next.is(Classes::TIME | Classes::ADJECTIVE)
            && next.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT)
            && !next.has(Proclitics::WA)
    };
    let comma = closing_comma(words);
    let end = comma.unwrap_or(words.end).min(words.first + 16);
    if let Some(time) = (words.first + 2..end).find(time) {
        return Some(time + 1);
    }
    comma.map(|close| close + 1).or_else(|| {
        (words.first + 2..words.end.min(words.first + 16)).find(|&index| {
            let at = words.reading.at(index);
            circumstance::governed(at, governed) && at.is(Classes::PREPOSITION)
        })
    })
}

/// أعلن المدرب، اللاعب السابق في الفريق، الخميس، استقالته: where the content begins behind what the subject is and when it was said, if the
/// words at `first` are these.
pub(in crate::grammar) fn behind_time(
    words: Words<'_>,
    first: usize,
    governed: [Option<Preposition>; 2],
) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| !reading.at(index).is(Classes::COMPLEMENTIZER))
        .find(|&index| reading.kind(index) == TokenKind::Comma)?;
    let behind = (comma + 1..comma + 5)
        .find(|&index| {
            let at = reading.at(index);
            !at.is(Classes::TIME) && !matches!(at.kind(), TokenKind::Number | TokenKind::Slash)
        })
        .filter(|&index| reading.kind(index) == TokenKind::Comma && index > comma + 1)?;
    let object = reading.at(behind + 1);
    let own = opener.is(Classes::VERBAL_NOUN) || opener.pronoun().is_some();
    // أعلن المدير …، الخميس، عن فتح المصنع
    if !own && governed.contains(&Some(Preposition::An)) && object.spells("عن") {
        return Some(behind + 2);
    }
    // أفادت مصادر بالمدينة، الخميس، بفرار السجناء
    if opener.has(Proclitics::BI) {
        let place = opener.is(Classes::PLACE | Classes::INSTITUTION | Classes::TITLE)
            || opener.is_unknown()
            || opener.is_definite();
        return (place && object.has(Proclitics::BI) && object.is_word()).then_some(behind + 1);
    }
    let thing =
        opener.is(Classes::COMMON_NOUN) && !opener.is_definite() && !opener.is(Classes::TITLE | Classes::NUMERAL);
    let noun = object.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT | Classes::OCCASION)
        // سحب قواتها (the withdrawal of its troops): what its complement shows to be a noun.
        || object.is_unknown() && object.ends(["ا"])
        || (object.is_unknown() || object.is(Classes::OTHER_VERB)) && reading.at(behind + 2).pronoun().is_some();
    let joined = Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI).with(Proclitics::BI);
    (!own
        && !thing
        && noun
        && !object.is_definite()
        && !object.has(joined)
        && !object.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME))
    .then_some(behind + 1)
}

/// أعلن النهر المنافس في الدوري، تعاقده مع المدرب (al-Nahr, a rival in the league, announced that it had signed the manager); كشف الوزير سامي آذري، عن
/// تقدم: where the content begins behind a comma, if the words at `first` can only tell more of the subject.
pub(in crate::grammar) fn behind_subject(
    words: Words<'_>,
    first: usize,
    governed: [Option<Preposition>; 2],
) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    let more = opener.begins("ال")
        && !opener.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT | Classes::OCCASION)
        && opener.is(Classes::ADJECTIVE | Classes::HONORIFIC | Classes::TITLE | Classes::MEDIA_NAME);
    let name = opener.is_unknown() && crate::grammar::noun_phrase::is_name_word(opener) && !opener.is_definite();
    if !more && !name || opener.has(Proclitics::BI.with(Proclitics::LI)) {
        return None;
    }
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| {
            !reading.at(index).is(Classes::COMPLEMENTIZER)
                && cue::finite(reading, index).is_none_or(|cue| cue.lemma(reading).ambiguous)
        })
        .find(|&index| {
            let object = reading.at(index + 1);
            let joined = Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI).with(Proclitics::BI);
            let act = object.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
                && !object.is(Classes::TITLE | Classes::GROUP | Classes::ADJECTIVE)
                && !object.is_definite()
                && !object.has(joined);
            let about = governed.contains(&Some(Preposition::An)) && object.spells("عن");
            reading.kind(index) == TokenKind::Comma
                && (about || act && !object.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME))
        })?;
    Some(comma + 1 + usize::from(reading.at(comma + 1).spells("عن")))
}

/// أكد المتحدث باسم الحركة، العقيد سامي حداد، أن القوات تقدمت (the movement's spokesman, colonel Sami Haddad, affirmed that the forces had advanced): the
/// content of the clause behind the comma, where no noun at `first` can be it.
pub(in crate::grammar) fn behind_that(words: Words<'_>, first: usize) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    // أعلن تشكيل لجنة، أن …: an act of the verb's own.
    let other = Classes::VERBAL_NOUN | Classes::COMPLEMENTIZER | Classes::PREPOSITION | Classes::DEMONSTRATIVE;
    if opener.is(other)
        || opener.has(Proclitics::BI.with(Proclitics::LI))
        || opener.pronoun().is_some()
        || !opener.is_definite() && opener.is(Classes::COMMON_NOUN)
        || reading.at(first.saturating_sub(1)).is(Classes::PREPOSITION)
    {
        return None;
    }
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| cue::finite(reading, index).is_none_or(|cue| cue.lemma(reading).ambiguous))
        .find(|&index| {
            let that = reading.at(index + 1);
            reading.kind(index) == TokenKind::Comma
                && that.is(Classes::COMPLEMENTIZER)
                && !that.has(Proclitics::WA.with(Proclitics::FA))
        })?;
    let that = reading.at(comma + 1);
    Some(if that.pronoun().is_some() { comma + 1 } else { comma + 2 })
}

/// The comma that closes what the comma at the beginning of `words` has opened.
pub(in crate::grammar) fn closing_comma(words: Words<'_>) -> Option<usize> {
    (words.first + 2..words.end.min(words.first + 24)).find(|&index| words.reading.kind(index) == TokenKind::Comma)
}
