//! Circumstances of the saying: when, where, on what occasion, to whom. They stand between the subject and the content.
//!
//! في مؤتمر صحفي (at a press conference)، اليوم الجمعة (today, Friday)، للصحفيين (to reporters)، خلال لقائه نظيره (while meeting his counterpart).

use nom::Parser;
use nom::combinator::verify;
use nom::multi::many1_count;

use super::noun_phrase::{Head, Reach, attached_noun, is_name_word, noun_phrase};
use super::wording::{CAMERAS, SPANS, WHICH_TIME, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Preposition, Proclitics};
use crate::reading::{At, Parsed, Words, one, spells};
use crate::text::token::TokenKind;

/// A circumstance has at most this many words.
const WORDS: usize = 14;
/// What a medium is called, in quotation marks, has at most this many words.
const NAME: usize = 6;

/// The preposition that a word is or carries.
#[inline]
pub(crate) fn preposition(at: At<'_>) -> Option<Preposition> {
    if !at.is(Classes::PREPOSITION.with(Classes::UNKNOWN)) && !at.has(Proclitics::BI.with(Proclitics::LI)) {
        return None;
    }
    spelled(at)
}

/// The same of a word that may be or carry one.
fn spelled(at: At<'_>) -> Option<Preposition> {
    if at.has(Proclitics::BI) {
        return Some(Preposition::Bi);
    }
    if at.has(Proclitics::LI) {
        return Some(Preposition::Li);
    }
    if !at.is(Classes::PREPOSITION) {
        // وصفها بغير الآمنة (called it other than safe)
        return attached_noun(at).or_else(|| at.spells("بغير").then_some(Preposition::Bi));
    }
    let word = at.str();
    match word.strip_prefix('و').unwrap_or(word) {
        "إلى" | "الى" | "إلي" | "الي" => Some(Preposition::Ila),
        "على" | "علي" => Some(Preposition::Ala),
        "عن" => Some(Preposition::An),
        "من" => Some(Preposition::Min),
        "في" | "فى" => Some(Preposition::Fi),
        "ل" => Some(Preposition::Li),
        "ب" => Some(Preposition::Bi),
        _ => match word {
            "إليه" | "إليها" | "إليهم" | "اليه" | "اليها" => Some(Preposition::Ila),
            "عليه" | "عليها" | "عليهم" => Some(Preposition::Ala),
            "عنه" | "عنها" | "عنهم" => Some(Preposition::An),
            "منه" | "منها" | "منهم" => Some(Preposition::Min),
            _ => None,
        },
    }
}

/// Whether the word is or carries a preposition that the verb governs.
pub(crate) fn governed(at: At<'_>, governed: [Option<Preposition>; 2]) -> bool {
    preposition(at).is_some_and(|found| governed.contains(&Some(found)))
}

/// Whether a circumstance begins with these words.
pub(crate) fn opens(words: Words<'_>) -> bool {
    let Some(at) = words.peek() else { return false };
    if at.is(Classes::TIME) && !at.is(Classes::GIVEN_NAME) || at.is(Classes::ADVERB | Classes::CIRCUMSTANTIAL) {
        return true;
    }
    if at.has(Proclitics::LI) {
        return is_addressee(at);
    }
    if at.is(Classes::PREPOSITION) && is_for_his_part(words) {
        return true;
    }
    if at.has(Proclitics::BI) && at.is(Classes::OCCASION | Classes::TIME) {
        return true;
    }
    if words.reading.name_at(at.index).is_some_and(|known| known.attached && known.classes.has(Classes::MEDIA_NAME))
        && preposition_letter(at) == Some('ل')
    {
        return true;
    }
    // مثل هذه الاتهامات (such accusations)
    if !at.is(Classes::PREPOSITION) || at.spells("مثل") {
        return false;
    }
    let next = words.from(words.first + 1).peek();
    if !at.has(Proclitics::BI) && spells!(at, "ل" | "ول") {
        // لـ"سكاي نيوز"
        let next =
            next.map(|next| if next.kind() == TokenKind::OpenQuote { words.reading.at(next.index + 1) } else { next });
        return next.is_some_and(|next| {
            is_addressee(next)
                || words.reading.name_at(next.index).is_some_and(|known| known.classes.has(Classes::MEDIA_NAME))
        });
    }
    next.is_some_and(|next| {
        next.is(Classes::OCCASION | Classes::TIME | Classes::DEMONSTRATIVE | Classes::DOCUMENT)
            && !next.is(Classes::INSTITUTION)
            || next.kind() == TokenKind::Number
            || next.is(Classes::NUMERAL)
            || next.is(Classes::ADJECTIVE) && words.reading.at(next.index + 1).is(Classes::TIME)
            // في الثالث من مارس (on the third of March), في السابق (formerly)
            || next.is(Classes::ADJECTIVE)
                && next.is_definite()
                && (next.index + 2..next.index + 4).any(|index| words.reading.at(index).is(Classes::TIME))
                && spells!(words.reading.at(next.index + 1), "من" | "عشر" | "والعشرين" | "والثلاثين")
            || spells!(next, "السابق" | "البداية")
            // في سلسلة تغريدات (in a series of tweets)
            || next.spells("سلسلة") && words.reading.at(next.index + 1).is(Classes::OCCASION)
            || at.is(Classes::CIRCUMSTANTIAL)
    })
}

/// من جهته، من جانبها (for his, for her part), من جانب آخر (on the other hand)
pub(crate) fn is_for_his_part(words: Words<'_>) -> bool {
    for_his_part(words).is_some()
}

/// The words behind such a phrase.
pub(crate) fn for_his_part(words: Words<'_>) -> Option<Words<'_>> {
    words.peek().filter(|at| at.is(Classes::PREPOSITION) && at.spells("من"))?;
    let side = words.from(words.first + 1).peek()?;
    if is_own_side(side) {
        return Some(words.from(words.first + 2));
    }
    let other = words.from(words.first + 2).peek().is_some_and(|at| spells!(at, "آخر" | "أخرى" | "ثان" | "ثانية"));
    (other && spells!(side, "جانب" | "جهة" | "ناحية")).then(|| words.from(words.first + 3))
}

fn is_own_side(at: At<'_>) -> bool {
    spells!(
        at,
        "جهته"
            | "جهتها"
            | "جهتهم"
            | "جهتهما"
            | "جانبه"
            | "جانبها"
            | "جانبهم"
            | "جانبهما"
            | "ناحيته"
            | "ناحيتها"
    )
}

fn preposition_letter(at: At<'_>) -> Option<char> {
    at.str().chars().next()
}

/// لوكالة فرانس برس، للصحفيين، لشبكة CNN: who is told.
fn is_addressee(at: At<'_>) -> bool {
    at.is(Classes::MEDIA | Classes::MEDIA_NAME | Classes::GROUP)
        || is_camera(at)
        || at.is(Classes::TITLE) && at.details().number == Some(crate::lexicon::verb::Number::Plural)
        || at.str().chars().any(|letter| letter.is_ascii_alphabetic())
}

/// لكاميرا قناة النهر (to the camera of the channel an-Nahr): a medium by what it films with.
fn is_camera(at: At<'_>) -> bool {
    at.has(Proclitics::LI) && at.str().strip_prefix('ل').is_some_and(|medium| has(CAMERAS, medium))
}

/// One circumstance with the commas around it.
pub(crate) fn circumstance(words: Words<'_>) -> Parsed<'_, ()> {
    before_governed(words, [None, None])
}

/// The same, up to a preposition that the verb governs: رحب الوزير الثلاثاء بزيارة الوفد (on Tuesday the minister welcomed the visit).
pub(crate) fn before_governed(words: Words<'_>, prepositions: [Option<Preposition>; 2]) -> Parsed<'_, ()> {
    if let Some(comma) = words.peek().filter(|at| at.kind() == TokenKind::Comma) {
        let inner = words.from(comma.index + 1);
        let stands_alone = opens(inner)
            || inner
                .peek()
                .is_some_and(|at| at.is(Classes::PREPOSITION) || at.has(Proclitics::BI.with(Proclitics::LI)));
        if !stands_alone {
            return Err(nom::Err::Error(()));
        }
        let window = Words { end: inner.end.min(inner.first + WORDS), ..inner };
        let mut index = window.first;
        while index < window.end {
            let at = words.reading.at(index);
            match at.kind() {
                TokenKind::Comma => return Ok((words.from(index + 1), ())),
                TokenKind::Word | TokenKind::Number | TokenKind::Slash | TokenKind::Hyphen => {}
                _ => break,
            }
            if at.is(Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::CONJUNCTION) {
                break;
            }
            index += 1;
        }
        return Err(nom::Err::Error(()));
    }
    let first = words.first;
    verify(many1_count(move |rest| piece_before(rest, first, prepositions)), |_: &usize| opens(words))
        .map(|_| ())
        .parse(words)
}

/// The next piece, unless it carries one of the prepositions and is not the first.
fn piece_before(words: Words<'_>, first: usize, prepositions: [Option<Preposition>; 2]) -> Parsed<'_, ()> {
    match words.peek() {
        Some(at) if words.first > first && governed(at, prepositions) => Err(nom::Err::Error(())),
        _ => piece(words, prepositions),
    }
}

/// لوكالة فرانس برس (to the agency France Presse), لصحيفة "الفجر": what the medium is called.
fn behind_name(words: Words<'_>) -> Words<'_> {
    let Some(at) = words.peek() else { return words };
    if let Some((_, quotation)) = words.reading.opened_at(at.index) {
        let close = quotation.close as usize;
        let short = quotation.closed && close <= at.index + NAME && close < words.end;
        return if short { words.from(close + 1) } else { words };
    }
    match words.reading.name_at(at.index) {
        Some(known) => words.from(at.index + known.words as usize),
        None if at.is(Classes::MEDIA_NAME) || at.is_unknown() => words.from(at.index + 1),
        None => words,
    }
}

/// في ختام الاجتماع (at the end of the meeting), not وصف في بيان الوضع بـ (in a statement he called the situation): an occasion without the article
/// takes a noun with it, a text hardly, and behind the article or an adjective stands none.
fn takes_complement(before: At<'_>) -> bool {
    let text = before.is(Classes::DOCUMENT) && !before.is(Classes::MEDIA);
    // قبل أيام (some days ago)
    let days = before.is(Classes::TIME) && before.details().number == Some(Number::Plural);
    !before.is_definite()
        && before.pronoun().is_none()
        && !text
        && !days
        && !before.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
}

/// أعلن في بيان تعليق الرحلات (in a statement he announced the suspension of the flights): behind a text, and where people write, what is done.
fn begins_content(whole: At<'_>, next: At<'_>) -> bool {
    whole.is(Classes::DOCUMENT | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME) && next.is(Classes::VERBAL_NOUN)
}

/// A word inside a circumstance: of time, or after a preposition up to the next one.
fn piece(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Parsed<'_, ()> {
    let reach = Reach { governed, ..Reach::OPEN };
    let Some(at) = words.peek() else { return Err(nom::Err::Error(())) };
    // في منتصف أيار/مايو الحالي (in the middle of this May)
    let which = at.is_definite()
        && words.first > 0
        && words.reading.at(words.first.saturating_sub(1)).is(Classes::TIME)
        && has(WHICH_TIME, at.str());
    if which
        || at.is(Classes::TIME | Classes::ADVERB | Classes::NUMERAL)
        || at.kind() == TokenKind::Number
        || at.kind() == TokenKind::Slash
    {
        return Ok((words.from(words.first + 1), ()));
    }
    if !opens(words) {
        return Err(nom::Err::Error(()));
    }
    if at.is(Classes::CIRCUMSTANTIAL | Classes::PREPOSITION) && at.pronoun().is_some() && !at.is(Classes::OCCASION) {
        // خلالها (during it): with a pronoun it takes no noun.
        return Ok((words.from(words.first + 1), ()));
    }
    let after =
        if at.is(Classes::PREPOSITION) || preposition(at).is_none() { words.from(words.first + 1) } else { words };
    // في 8 مايو (on the 8th of May), في 2016
    let (rest, _) = one(|at| at.is_word() || at.kind() == TokenKind::Number)(after)?;
    let known = words.reading.name_at(at.index).filter(|known| known.attached && known.words > 1);
    let mut rest = match known {
        Some(known) => words.from(at.index + known.words as usize),
        None if at.has(Proclitics::LI) && (at.is(Classes::MEDIA) || is_camera(at)) => behind_name(rest),
        None => rest,
    };
    // في ختام لقاء مع الوزير (at the end of a meeting with the minister), في سلسلة تغريدات: of what it was the end, or the series.
    let whole = rest.first.saturating_sub(1);
    if rest.first > after.first
        && rest.peek().is_some_and(|at| {
            at.is(Classes::OCCASION)
                && !at.is(Classes::MEDIA | Classes::INSTITUTION_NAME)
                && !at.has(Proclitics::BI.with(Proclitics::LI))
        })
        && (words.reading.at(whole).is(Classes::OCCASION) || words.reading.at(whole).spells("سلسلة"))
        && !words.reading.at(whole).is_definite()
        && words.reading.at(whole).pronoun().is_none()
        && !begins_content(words.reading.at(whole), words.reading.at(rest.first))
    {
        rest = rest.from(rest.first + 1);
    }
    // في نهاية هذه المحادثات (at the end of these talks)
    let end = words.reading.at(rest.first.saturating_sub(1));
    if rest.peek().is_some_and(|at| at.is(Classes::DEMONSTRATIVE))
        && rest.first > after.first
        && end.is(Classes::OCCASION | Classes::TIME)
        && takes_complement(end)
        && !end.begins("ال")
        && rest.from(rest.first + 1).peek().is_some_and(At::is_definite)
    {
        rest = rest.from(rest.first + 2);
    }
    let mut count = 0;
    // Nothing but the occasion itself stands before.
    let mut bare = rest.first == after.first + 1;
    // قبل أيام الاتفاق (some days ago … the agreement): how long ago takes no noun.
    let ago = spells!(at, "قبل" | "منذ") && bare && has(SPANS, words.reading.str(after.first));
    while let Some(at) = rest.peek().filter(|at| !ago || at.is(Classes::ADJECTIVE) && !at.is_definite()) {
        let goes_on = at.is(Classes::ADJECTIVE | Classes::NATIONALITY)
            || at.is_definite()
                && !at.is(Classes::TITLE | Classes::GROUP | Classes::PLACE | Classes::INSTITUTION)
                && (!at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
                    || at.is(Classes::OCCASION)
                        && words.reading.at(rest.first.saturating_sub(1)).is(Classes::DEMONSTRATIVE)
                    || bare && takes_complement(words.reading.at(rest.first.saturating_sub(1))));
        bare = false;
        // في المقابلة الانتقادات: a plural of things is no adjective.
        let plural = at.ends(["ات"]) && !at.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::TIME);
        if !goes_on || plural || count == 4 || at.has(Proclitics::BI.with(Proclitics::LI)) {
            break;
        }
        rest = rest.from(rest.first + 1);
        count += 1;
    }
    // خلال لقائه نظيره المصري (while meeting his Egyptian counterpart)
    let met = rest.first.checked_sub(1).map(|before| words.reading.at(before));
    if met.is_some_and(|at| at.is(Classes::OCCASION) && at.pronoun().is_some())
        && rest.peek().is_some_and(|at| at.is(Classes::TITLE))
        && let Ok((behind, _)) = noun_phrase(reach)(rest)
    {
        rest = behind;
    }
    // خلال اللقاء مع بوتين (during the meeting with Putin)
    if let Some(with) = rest.peek()
        && spells!(with, "مع" | "بين")
        && rest.from(rest.first + 1).peek().is_some_and(|at| at.is_word())
    {
        let somebody = rest.from(rest.first + 1);
        // خلال لقائه مع رئيس الوزراء سامي حداد (while meeting the prime minister Sami Haddad): all of who it was.
        rest = match noun_phrase(reach)(somebody) {
            // في مقابلة مع قناة النهر (in an interview with the channel an-Nahr): likewise of a body.
            Ok((behind, phrase))
                if phrase.end > rest.first + 2
                    && (phrase.role.is_some()
                        || matches!(phrase.head, Head::Media | Head::Institution | Head::Group)) =>
            {
                behind
            }
            _ => behind_name(rest.from(rest.first + 2)),
        };
        while rest.peek().is_some_and(|at| is_name_word(at) || at.is(Classes::ADJECTIVE | Classes::NATIONALITY)) {
            rest = rest.from(rest.first + 1);
        }
    }
    Ok((rest, ()))
}
