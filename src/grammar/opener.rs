//! Where the content begins: أن، إن، a colon, an opening quotation mark.

use super::cue;
use super::gap::{
    behind_preposition, describes_unnamed, has_own_content, is_anothers, is_judgement, is_manner, is_means,
    is_second_saying, opens_content, says_all, says_once, withholds_name,
};
use super::noun_phrase::{begins_foreign_name, is_particle_of_name, is_verb};
use super::quotation;
use super::quoted_content::joined_end;
use super::sentence;
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::{Place, Reading, spells};
use crate::text::token::TokenKind;

/// How the content is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opener {
    /// أن، إن، بأن
    That,
    /// : and words without quotation marks
    Colon,
    /// A quotation, after a colon or without one
    Quotation(usize),
    /// هل، ماذا، عما إذا
    Question,
}

/// An opener in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening {
    pub(crate) opener: Opener,
    /// The word after the last word between verb and opener.
    pub(crate) gap_end: usize,
    /// The first word of the content.
    pub(crate) content: usize,
}

/// What a word must be to tell anything of the opening: all classes that `find` asks words for.
const TELLING: Classes = Classes::COMPLEMENTIZER
    .with(Classes::INTERROGATIVE)
    .with(Classes::RELATIVE)
    .with(Classes::OCCASION)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::SOURCE_PHRASE)
    .with(Classes::REPORTS)
    .with(Classes::FINITE)
    .with(Classes::PARTICIPLE)
    .with(Classes::OTHER_VERB)
    .with(Classes::SUPPORT)
    .with(Classes::PRONOUN)
    .with(Classes::NEGATOR)
    .with(Classes::CONJUNCTION)
    .with(Classes::ADVERSATIVE);
/// The gap between a verb and its content has at most this many words.
const GAP: usize = 55;

/// What an institution is called stands in quotation marks that are at most so far apart.
const NAME: usize = 4;

/// A question stands at most this many words behind the noun of asking.
const ASKED: usize = 12;

/// The object of a verb in a relative clause opens at most this many words behind it.
const OBJECT: usize = 3;

/// The next word among these, or mark, that may tell anything of the opening.
fn next_telling(reading: &Reading<'_>, first: usize, end: usize) -> usize {
    let known = reading.first_place(Place::KnownName, first..end).unwrap_or(end);
    let tells = |_: usize, classes: Classes| !classes.has(Classes::WORD) || classes.has(TELLING);
    reading.first_that(first..known.min(reading.len()), tells).unwrap_or(known)
}

/// Words of whom is asked stand between a verb of asking and its "whether".
const WHETHER: usize = 8;

/// سألني إن كنت أعرف, متسائلا إذا كان: a verb of asking with "if" and the copula.
pub(crate) fn whether(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let found = (from..end.min(from + WHETHER))
        .take_while(|&index| reading.at(index).is_word())
        .find(|&index| spells!(reading.at(index), "إذا" | "اذا" | "إن" | "ان"))?;
    let next = reading.at(found + 1);
    // عما إذا كان: both words open the question.
    if reading.at(found.saturating_sub(1)).is(Classes::INTERROGATIVE | Classes::RELATIVE) {
        return None;
    }
    let copula =
        next.is(Classes::AUXILIARY) && next.begins("كان") || spells!(next, "كنت" | "كنا" | "كنتم" | "ثمة" | "هناك");
    copula.then_some(Opening { opener: Opener::Question, gap_end: found, content: found })
}

/// Looks for the opener of the content after the word `from`, before `end` and on the same level of quotation as `from - 1`.
pub(crate) fn find(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let level = reading.quotation_of(from.checked_sub(1)?);
    let end = end.min(from + GAP);
    let mut index = from;
    let mut aside = false;
    let mut direct_only = false;
    let mut saying = None;
    let mut anothers = None;
    while index < end {
        let at = reading.at(index);
        match at.kind() {
            TokenKind::OpenQuote => {
                let (number, found) = reading.opened_at(index)?;
                // تحدث مع الوزير و"شكره على جهوده": a verb joined in quotation marks.
                let joined = reading.at(index.wrapping_sub(1)).spells("و") && index > from + 1 && !aside;
                if joined && !quotation::is_name(reading, number) {
                    return None;
                }
                // في كتابه "فقه اللغة": "من أحب …": a title before the words themselves.
                let close = found.close as usize;
                let title = found.closed
                    && reading.kind(close + 1) == TokenKind::Colon
                    && reading.kind(close + 2) == TokenKind::OpenQuote;
                if title && close + 2 < end {
                    index = close + 1;
                    continue;
                }
                // مجموعة "أصدقاء البيئة والنهر" التابعة للجامعة إن: what an institution is called, with its adjective.
                let (before, after) = (reading.at(index.wrapping_sub(1)), reading.at(close + 1));
                // في مقابلة معه "آي بي سي" الأميركية، إن: the name alone, with whose it is.
                let called = found.closed
                    && after.is_definite()
                    && after.is_word()
                    && (before.is(Classes::INSTITUTION | Classes::MEDIA) && !before.is_definite()
                        || close <= index + NAME
                            && after.is(Classes::NATIONALITY)
                            && !after.has(Proclitics::BI.with(Proclitics::LI)));
                if called {
                    index = close + 1;
                    continue;
                }
                if anothers.is_some_and(|verb| index <= verb + OBJECT) {
                    // للوزيرة التي أعلنت عن "خطتها الجديدة": the words are those of the verb in the relative clause.
                    index = (found.close as usize).max(index) + 1;
                    continue;
                }
                let name = quotation::is_name(reading, number);
                if !name || says_all(reading, index, from, found.close as usize) {
                    return Some(Opening {
                        opener: Opener::Quotation(number),
                        gap_end: saying.unwrap_or(index),
                        content: index + 1,
                    });
                }
                index = (found.close as usize).max(index) + 1;
                continue;
            }
            TokenKind::Colon => {
                let next = index + 1;
                if let Some((number, _)) = reading.opened_at(next)
                    && (closes_clause(reading, number) || joined_end(reading, number).is_some())
                {
                    return Some(Opening {
                        opener: Opener::Quotation(number),
                        gap_end: saying.unwrap_or(index),
                        content: next + 1,
                    });
                }
                return (next < end || reading.at(next).is_word()).then_some(Opening {
                    opener: Opener::Colon,
                    gap_end: saying.unwrap_or(index),
                    content: next,
                });
            }
            TokenKind::Word => {
                if let Some(known) = reading.name_at(index).filter(|known| known.words > 1) {
                    // سي إن إن: no word of a known name opens anything.
                    index += known.words as usize;
                    continue;
                }
                if level.is_some() && reading.quotation_of(index) != level {
                    return None;
                }
                let verb = at.is(TELLING) && is_verb(at);
                if verb
                    && at.is(Classes::FINITE)
                    && index > from
                    && reading.at(index.saturating_sub(1)).is(Classes::RELATIVE)
                    && !reading.at(index.saturating_sub(2)).is(Classes::SOURCE_PHRASE)
                    && cue::finite(reading, index).is_some_and(|cue| !cue.lemma(reading).ambiguous)
                {
                    anothers = Some(index);
                }
                if !at.is(TELLING) {
                    // Nearly all words.
                    if level.is_none() {
                        index = next_telling(reading, index + 1, end);
                        continue;
                    }
                } else if at.spells("فان") && is_particle_of_name(reading, index) || begins_foreign_name(reading, index)
                {
                    // قال بيل فان هاوتن إن: part of the name.
                } else if at.spells("ألا")
                    && !direct_only
                    && is_verb(reading.at(index + 1))
                    && !reading.at(index.wrapping_sub(1)).is(Classes::PREPOSITION)
                {
                    // توقع الباحثون ألا تسقط (the researchers expected that it would not fall): أن and لا in one word.
                    return Some(Opening {
                        opener: Opener::That,
                        gap_end: saying.unwrap_or_else(|| before_preposition(reading, index, from)),
                        content: index,
                    });
                } else if at.is(Classes::COMPLEMENTIZER) && direct_only {
                    return None;
                } else if at.is(Classes::COMPLEMENTIZER) && at.has(Proclitics::WA) {
                    // تهدد الأمن وأن الوزير يدعمها: a clause that is joined to what stands before opens nothing.
                    if !aside {
                        return None;
                    }
                } else if at.is(Classes::COMPLEMENTIZER)
                    && at.begins("ب")
                    && anothers.is_some_and(|verb| is_judgement(reading, verb))
                {
                    // قال حداد، الذي يصف نفسه بأنه جندي، إن: what is judged in a relative clause.
                    aside = true;
                } else if at.is(Classes::COMPLEMENTIZER) {
                    if saying.is_none() && is_anothers(reading, index, from) {
                        return None;
                    }
                    if opens_content(reading, index, from) {
                        let gap_end = saying.unwrap_or_else(|| before_preposition(reading, index, from));
                        let content = if at.pronoun().is_some() { index } else { index + 1 };
                        // قال إن "…": the quotation is the whole content.
                        if let Some((number, _)) = reading.opened_at(content)
                            && at.pronoun().is_none()
                            && closes_clause(reading, number)
                        {
                            return Some(Opening { opener: Opener::Quotation(number), gap_end, content: content + 1 });
                        }
                        return Some(Opening { opener: Opener::That, gap_end, content });
                    }
                    aside = true;
                } else if at.is(Classes::INTERROGATIVE) && answers(reading, (from, index)) {
                    // ردا على سؤال عما إذا كان سيستقيل: what he was asked.
                    aside = true;
                } else if at.is(Classes::INTERROGATIVE) && !at.is(Classes::RELATIVE | Classes::CONJUNCTION) {
                    // إلى متى (until when): the preposition belongs to the question.
                    let led = index > from
                        && spells!(at, "متى" | "أين")
                        && reading.at(index.saturating_sub(1)).is(Classes::PREPOSITION)
                        && !reading.at(index.saturating_sub(1)).spells("عن");
                    let content = index.saturating_sub(usize::from(led));
                    return Some(Opening { opener: Opener::Question, gap_end: saying.unwrap_or(content), content });
                } else if at
                    .is(Classes::RELATIVE | Classes::OCCASION | Classes::CIRCUMSTANTIAL | Classes::SOURCE_PHRASE)
                {
                    aside = true;
                } else if index > from && is_means(reading, index, from) {
                    return None;
                } else if at.verbs().iter().any(|form| is_second_saying(form, reading))
                    && (!aside
                        || says_once(reading, index, from)
                            && !reading.at(index.saturating_sub(1)).is(Classes::RELATIVE))
                    && !has_own_content(reading, index, from)
                    && (index > from
                        || at.verbs().iter().any(|form| form.shape == Shape::Participle)
                        // ومضى يقول: "…" (and he went on to say)
                        || reading.at(from.wrapping_sub(1)).verbs().iter().any(|form| form.shape == Shape::Past))
                {
                    if saying.is_none() {
                        saying = Some(before_preposition(reading, index, from));
                    }
                } else if at.is(Classes::PRONOUN) && (index > from || is_verb(reading.at(index + 1))) && at.begins("وه")
                {
                    // وقال الخطيب وهو يحث الناس: "…": what he did meanwhile; وقال الاتحاد، وهو مؤسسة خيرية، إن: what he is.
                    direct_only |= is_verb(reading.at(index + 1));
                    aside = true;
                } else if index > from
                    && reading.kind(index.saturating_sub(1)) == TokenKind::Comma
                    && cue::finite(reading, index).is_some_and(|cue| !cue.lemma(reading).ambiguous)
                    && at.pronoun().is_none()
                    && !describes_unnamed(reading, index, from)
                {
                    // وردا على تقارير تحدثت عن عرض، قال النادي: a verb behind a comma has its own content.
                    return None;
                } else if index > from
                    && cue::participle(reading, index).is_some()
                    && withholds_name(reading, index + 1)
                {
                    // وقال مسؤول طالبا عدم ذكر اسمه إن
                    aside = true;
                } else if saying.is_none() && is_manner(reading, index, from) {
                    // وقال مازحا: "…": how it is said, and no saying of its own.
                    saying = Some(index);
                } else if at.is(Classes::PARTICIPLE)
                    && cue::participle(reading, index).is_some()
                    && saying.is_none()
                    && !at.is(Classes::GIVEN_NAME | Classes::TITLE)
                    && at.ends(["ا", "ة", "ن"])
                    && index > from
                {
                    return None;
                } else if at.has(Proclitics::WA.with(Proclitics::FA))
                    && index > from
                    && !(aside && (at.pronoun().is_some() || withholds_name(reading, index + 1)))
                    && cue::finite(reading, index).is_some()
                {
                    // نشرت الفيديو، وقالت إن: the content is the second verb's.
                    return None;
                } else if index > from
                    && at.is(Classes::CONJUNCTION)
                    && spells!(at, "كما" | "فيما" | "بينما" | "إذ" | "حيث")
                    && reading.kind(index.saturating_sub(1)) == TokenKind::Comma
                    && cue::finite(reading, index + 1).is_some()
                {
                    // تتوقع الشركة بيع الطائرات، كما يتوقع أن: the content is the second verb's.
                    return None;
                } else if index > from
                    && (at.is(Classes::NEGATOR) || verb && !aside)
                    && withholds_name(reading, index + 1)
                {
                    // مصدر لم يذكر اسمه (a source that did not give his name)
                    aside = true;
                } else if verb && at.pronoun().is_some() && index > from {
                    // استطلاع أعدته الوكالة (a poll that the agency prepared): a relative clause without its pronoun.
                    aside = true;
                } else if verb && index > from && !aside && describes_unnamed(reading, index, from) {
                    // ذكر محامي صحفي يحاكم في بلاده أن: a relative clause on an indefinite noun has no pronoun of its own.
                    aside = true;
                } else if at.spells("مثل") && reading.kind(index.saturating_sub(1)) == TokenKind::Comma {
                    // بعض المراقبين، مثل سمير حداد، أن: examples of those who speak, no verb.
                    aside = true;
                } else if verb && reading.at(index + 1).spells("الله") {
                    // مصطفى صنع الله (Mustafa Sanalla): a name.
                    aside = true;
                } else if verb && !aside && !behind_preposition(reading, index, from)
                    || at.is(Classes::ADVERSATIVE)
                        && (!at.ends(["غير"]) || reading.at(index + 1).is(Classes::COMPLEMENTIZER))
                {
                    return None;
                } else if at.is(Classes::CONJUNCTION)
                    && cue::finite(reading, index + 1).is_some()
                    && reading.at(index + 2).pronoun().is_some()
                    && reading.at(index + 2).is(Classes::PREPOSITION)
                {
                    // قال الرئيس كما نقلت عنه الوكالة: who relays stands between.
                    aside = true;
                } else if at.spells("حيث") && index > from && reading.at(index + 1).is(Classes::OTHER_VERB) {
                    // في مدينة صور حيث عقدت القمة إن: where it was.
                    aside = true;
                } else if at.spells("فيما") && reading.at(index + 1).spells("بعد") {
                    // وقال الإمام فيما بعد إن (and the imam said later that)
                    aside = true;
                } else if at.is(Classes::CONJUNCTION) && !aside && !at.spells("أو") {
                    // قال بينما كان ينتظر: "…": a circumstance, behind which only words in direct speech are his.
                    if !spells!(at, "بينما" | "عندما" | "حين" | "حينما" | "فيما") || index == from
                    {
                        return None;
                    }
                    (aside, direct_only) = (true, true);
                }
            }
            TokenKind::Semicolon | TokenKind::Question | TokenKind::Exclamation | TokenKind::LineEnd => return None,
            TokenKind::Period if sentence::ends_sentence(reading, index) => return None,
            TokenKind::Comma => anothers = None,
            TokenKind::OpenParenthesis => {
                let close = (1..20).find(|&offset| reading.kind(index + offset) == TokenKind::CloseParenthesis);
                index += close.unwrap_or(0) + 1;
                continue;
            }
            _ => {}
        }
        index += 1;
    }
    None
}

/// قال ردا على سؤال هل, قال لدى سؤاله عما إذا: whether a noun of asking stands in the gap, whose question begins here.
fn answers(reading: &Reading<'_>, (from, index): (usize, usize)) -> bool {
    (from..index).rev().take(ASKED).any(|noun| {
        let asks = |form: &crate::lexicon::verb::VerbForm| {
            form.shape == Shape::VerbalNoun && reading.lexicon.lemma(form.lemma).act == Act::Ask
        };
        reading.at(noun).is(Classes::VERBAL_NOUN) && reading.at(noun).verbs().iter().any(asks)
    })
}

/// A preposition before أن is the verb's own (أشار إلى أن) and no part of the gap.
fn before_preposition(reading: &Reading<'_>, index: usize, from: usize) -> usize {
    let before = index.wrapping_sub(1);
    if index > from && reading.at(before).is(Classes::PREPOSITION) && reading.at(before).pronoun().is_none() {
        before
    } else {
        index
    }
}

/// Whether the quotation is all of what is said: after its close the sentence ends or something else begins.
pub(crate) fn closes_clause(reading: &Reading<'_>, number: usize) -> bool {
    let Some(quotation) = reading.quotation(number) else { return false };
    if !quotation.closed {
        return true;
    }
    let after = reading.at(quotation.close as usize + 1);
    let inside = quotation.open as usize + 1..quotation.close as usize;
    // "المزاعم الخطيرة" (the serious allegations): a noun with its adjectives tells nothing by itself.
    let is_noun = inside.len() <= 4 && !inside.clone().any(|index| is_verb(reading.at(index)));
    let behind_that = reading.at((quotation.open as usize).wrapping_sub(1)).is(Classes::COMPLEMENTIZER);
    match after.kind() {
        // أن "المحادثات" بين البلدين مستمرة
        TokenKind::Word if is_noun && behind_that => false,
        // "لن نرحل" و"سنبقى هنا": a second quotation is joined.
        TokenKind::Word if quotation::joins(after) && reading.kind(after.index + 1) == TokenKind::OpenQuote => false,
        TokenKind::Word => {
            // "نعتقد ذلك" وشاركه زميله الرأي: a verb joined to the quotation is the author's.
            let verb = || is_verb(after) || cue::finite(reading, after.index).is_some();
            !is_noun && after.has(Proclitics::WA) && verb() && quotation::is_speech(reading, number)
                || super::addition::breaks_at(reading, quotation.close as usize + 1).is_some()
                || super::circumstance::opens(reading.words(after.index, after.index + 8))
        }
        TokenKind::OpenQuote | TokenKind::OpenParenthesis | TokenKind::Number | TokenKind::Hyphen => false,
        // إن "المزاعم الخطيرة"، التي نشرتها الصحيفة، تتطلب: a noun in quotation marks, about which a relative clause goes on.
        TokenKind::Comma if is_noun && reading.at(after.index + 1).is(Classes::RELATIVE) => false,
        // "كنا نقف أمام الحريق"، وقد "تم إخماده": one word leads over to what else was said.
        TokenKind::Comma
            if reading.kind(after.index + 2) == TokenKind::OpenQuote
                && (quotation::joins(reading.at(after.index + 1))
                    || reading
                        .at(after.index + 1)
                        .is(Classes::CONJUNCTION | Classes::AUXILIARY | Classes::ADVERSATIVE)) =>
        {
            false
        }
        _ => true,
    }
}
