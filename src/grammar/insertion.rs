//! What stands between a verb and its nominal content and has a verb or a preposition of its own: أكد في بيان نشر على موقعه (affirmed in a statement
//! published on his site), نفى ردا على سؤال (denied in reply to a question).

use super::circumstance;
use super::noun_phrase::{Reach, is_verb, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Preposition, Proclitics};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// Adjectives between an occasion and the relative clause on it.
const ADJECTIVES: usize = 2;
/// And that behind the preposition of such a clause.
const OWN: usize = 14;
/// The preposition of the verb follows another of the same letters at most this many words behind.
const AGAIN: usize = 9;
/// What stands in parentheses behind a name has at most this many words.
const PARENTHESIS: usize = 12;

/// What can do something to the occasion: behind a verb with its object, its subject.
const DOERS: Classes = Classes::TITLE
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::INSTITUTION_NAME)
    .with(Classes::MEDIA)
    .with(Classes::MEDIA_NAME)
    .with(Classes::PLACE)
    .with(Classes::GIVEN_NAME);

/// في مؤتمر صحفي عقده في المقر، خلال اجتماع ضم عددا من النواب، في الجلسة التي عقدها المجلس: the words behind the verb of a relative clause on the occasion
/// that stands before, with who did it or what was done.
pub(super) fn behind_described(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    let relative = first.is(Classes::RELATIVE) && spells!(first, "الذي" | "التي");
    let verb = words.from(words.first + usize::from(relative)).peek()?;
    let published = verb.begins("نشر") && verb.is_word();
    if !(is_verb(verb) || published) || verb.has(Proclitics::WA.with(Proclitics::FA)) {
        return None;
    }
    if !is_plain(verb) || !stands_behind_occasion(words, relative, verb) {
        return None;
    }
    // نشرته الخميس صحيفة النهر (which the paper published on Thursday)
    let when = (verb.index + 1..words.end).take_while(|&index| words.reading.at(index).is(Classes::TIME)).count();
    let rest = words.from(verb.index + 1 + when);
    let Some(next) = rest.peek() else { return Some(rest) };
    let attached = next.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA));
    let doer = verb.pronoun().is_some() && next.is(DOERS) && !attached && did(verb, next);
    let done = verb.pronoun().is_none()
        && !next.is_definite()
        && (next.ends(["ا"]) && !next.is(Classes::TIME | Classes::ADVERB) || next.is(Classes::QUANTIFIER));
    let reach = Reach { governed, ..Reach::OPEN };
    let behind = if doer || done {
        let behind = noun_phrase(reach)(rest).ok().map(|(behind, _)| behind);
        // ضم عددا من النواب (brought together a number of deputies): of whom they were some.
        behind.map_or(rest, |behind| behind_part(behind, rest.first))
    } else {
        rest
    };
    Some(behind_own_preposition(behind, governed))
}

/// التي ركزت على الخلافات (which focused on the disputes): the preposition of the relative clause is not that of the verb before it, where this follows.
fn behind_own_preposition(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Words<'_> {
    let adverbs = (words.first..words.end)
        .take_while(|&index| {
            words.reading.at(index).is(Classes::ADVERB | Classes::ADJECTIVE) || words.reading.at(index).spells("بها")
        })
        .count();
    let words = words.from(words.first + adverbs);
    let Some(first) = words.peek().filter(|at| at.is(Classes::PREPOSITION)) else { return words };
    let follows = (words.first + 1..words.end.min(words.first + OWN)).map(|index| words.reading.at(index)).any(|at| {
        at.is(Classes::PREPOSITION) && circumstance::governed(at, governed) || at.is(Classes::COMPLEMENTIZER)
    });
    if !(follows && circumstance::governed(first, governed)) {
        return words;
    }
    noun_phrase(Reach { governed, ..Reach::OPEN })(words.from(words.first + 1)).map_or(words, |(behind, _)| behind)
}

/// من رؤساء البلديات: behind a quantity of one word of what it is.
fn behind_part(words: Words<'_>, quantity: usize) -> Words<'_> {
    let of = words.first == quantity + 1 && words.peek().is_some_and(|at| at.spells("من"));
    match noun_phrase(Reach::OPEN)(words.from(words.first + 1)) {
        Ok((behind, _)) if of => behind,
        _ => words,
    }
}

/// A verb that is no cue of its own: one of no saying, or one that carries a noun of saying (بيان أصدره, كلمة ألقاها).
fn is_plain(verb: At<'_>) -> bool {
    verb.verbs().is_empty() || verb.is(Classes::SUPPORT)
}

/// نشرته الوزارة، ألقاها الوزير: whether the noun agrees with the verb before it, which has its object.
fn did(verb: At<'_>, doer: At<'_>) -> bool {
    let feminine = verb.str().trim_end_matches(['ه', 'ا', 'م']).ends_with('ت');
    doer.details().gender.is_none_or(|gender| feminine == (gender == Gender::Feminine))
}

/// Whether an occasion or a text stands before, and between at most its adjectives: without the article, unless a pronoun begins the clause.
fn stands_behind_occasion(words: Words<'_>, relative: bool, verb: At<'_>) -> bool {
    let occasion = Classes::DOCUMENT | Classes::OCCASION;
    // استطلاع للرأي أجرته الوكالة (an opinion poll that the agency made): what has its object is no content.
    let thing = if verb.pronoun().is_some() { occasion | Classes::COMMON_NOUN } else { occasion };
    let noun = (1..=ADJECTIVES + 1)
        .filter(|back| words.first >= *back)
        .map(|back| words.reading.at(words.first.saturating_sub(back)))
        .find(|at| at.is(occasion) || !(at.is(Classes::ADJECTIVE | Classes::NATIONALITY) || at.has(Proclitics::LI)));
    noun.is_some_and(|noun| {
        noun.is(thing)
            && !noun.is(Classes::GROUP | Classes::TITLE)
            && (noun.is_definite() || noun.pronoun().is_some()) == relative
    })
}

/// ردا على سؤال، تعقيبا على القرار: the words behind what he replies to.
pub(super) fn behind_reply(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    if !first.ends(["ا"]) || !spells!(first, "ردا" | "تعليقا" | "تعقيبا" | "إجابة" | "جوابا")
    {
        return None;
    }
    let to = words.from(words.first + 1);
    to.peek().filter(|at| spells!(*at, "على" | "عن"))?;
    let (behind, ()) = circumstance::before_governed(to, governed).ok()?;
    // ردا على سؤال أحد النواب (in reply to a question of one of the deputies)
    let whose = behind.peek().is_some_and(|at| {
        at.is(Classes::QUANTIFIER | Classes::TITLE | Classes::GROUP) && !at.has(Proclitics::BI.with(Proclitics::LI))
    });
    let bare = !words.reading.at(behind.first.saturating_sub(1)).is_definite();
    Some(match noun_phrase(Reach::OPEN)(behind) {
        Ok((rest, _)) if whose && bare => rest,
        _ => behind,
    })
}

/// من ليل السبت من، أمام حشد من أنصاره من، خلال زيارته إلى عمان إلى: of two prepositions that the verb might govern the first tells more of the circumstance before
/// it, where a time, a place or people stand behind it. The words behind these.
pub(super) fn behind_first_of_two(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    let preposition = circumstance::preposition(first)?;
    let noun = words.from(words.first + 1).peek()?;
    let own = Classes::TIME | Classes::PLACE | Classes::GROUP | Classes::INSTITUTION;
    if !first.is(Classes::PREPOSITION) || first.pronoun().is_some() || !noun.is(own) {
        return None;
    }
    let again = (words.first + 2..words.end.min(words.first + AGAIN))
        .map(|index| words.reading.at(index))
        .take_while(|&at| {
            (at.is_word() || at.kind() == TokenKind::Comma)
                && !is_verb(at)
                && !at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION)
        })
        .find(|&at| circumstance::preposition(at) == Some(preposition))?;
    if !again.is(Classes::PREPOSITION) {
        return None;
    }
    if noun.is(Classes::TIME) {
        let times = (noun.index..again.index).take_while(|&index| words.reading.at(index).is(Classes::TIME)).count();
        return Some(words.from(noun.index + times));
    }
    let reach = Reach { governed, ..Reach::OPEN };
    noun_phrase(reach)(words.from(noun.index)).ok().map(|(behind, _)| behind)
}

/// أكد سامي حداد (43 عاما) حرصه: the words behind what stands in parentheses.
pub(super) fn behind_parenthesis(words: Words<'_>) -> Option<Words<'_>> {
    words.peek().filter(|at| at.kind() == TokenKind::OpenParenthesis)?;
    let close = (words.first + 1..words.end.min(words.first + PARENTHESIS))
        .find(|&index| words.reading.kind(index) == TokenKind::CloseParenthesis)?;
    Some(words.from(close + 1))
}
