//! Where the content begins: أن، إن، a colon, an opening quotation mark.

use super::cue;
use super::noun_phrase::is_verb;
use super::quotation;
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading};
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

/// The gap between a verb and its content has at most this many words.
const GAP: usize = 55;
/// A participle that tells how something is said has at most this many words with it.
const MANNER: usize = 10;

/// A source of the clause: the verb's own second word of saying (وأردف قائلا، خلص إلى القول).
fn is_second_saying(form: &VerbForm, reading: &Reading<'_>) -> bool {
    matches!(form.shape, Shape::Participle | Shape::VerbalNoun | Shape::Present)
        && reading.lexicon.lemma(form.lemma).text == "قال"
}

/// Looks for the opener of the content after the word `from`, before `end` and on the same level of quotation as `from - 1`.
pub(crate) fn find(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let level = reading.quotation_of(from.checked_sub(1)?);
    let end = end.min(from + GAP);
    let mut index = from;
    let mut aside = false;
    let mut direct_only = false;
    let mut saying = None;
    while index < end {
        let at = reading.at(index);
        match at.kind() {
            TokenKind::OpenQuote => {
                let (number, found) = reading.opened_at(index)?;
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
                    && closes_clause(reading, number)
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
                if reading.quotation_of(index) != level && level.is_some() {
                    return None;
                }
                if at.is(Classes::COMPLEMENTIZER) && direct_only {
                    return None;
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
                } else if at.is(Classes::INTERROGATIVE) && !at.is(Classes::RELATIVE | Classes::CONJUNCTION) {
                    return Some(Opening {
                        opener: Opener::Question,
                        gap_end: saying.unwrap_or(index),
                        content: index,
                    });
                } else if at
                    .is(Classes::RELATIVE | Classes::OCCASION | Classes::CIRCUMSTANTIAL | Classes::SOURCE_PHRASE)
                {
                    aside = true;
                } else if at.verbs().iter().any(|form| is_second_saying(form, reading))
                    && (!aside || cue::is_accusative_participle(at) && says_only(reading, from))
                    && (index > from || at.verbs().iter().any(|form| form.shape == Shape::Participle))
                {
                    if saying.is_none() {
                        saying = Some(before_preposition(reading, index, from));
                    }
                } else if at.is(Classes::PRONOUN) && index > from && at.str().starts_with("وه") {
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
                } else if saying.is_none() && is_manner(reading, index, from) {
                    // وقال مازحا: "…": how it is said, and no saying of its own.
                    saying = Some(index);
                } else if cue::participle(reading, index).is_some()
                    && saying.is_none()
                    && !at.is(Classes::GIVEN_NAME | Classes::TITLE)
                    && at.str().ends_with(['ا', 'ً', 'ة', 'ن'])
                    && index > from
                {
                    return None;
                } else if at.has(Proclitics::WA.with(Proclitics::FA))
                    && index > from
                    && cue::finite(reading, index).is_some()
                {
                    // نشرت الفيديو، وقالت إن: the content is the second verb's.
                    return None;
                } else if index > from
                    && at.is(Classes::CONJUNCTION)
                    && matches!(at.str(), "كما" | "فيما" | "بينما")
                    && reading.kind(index.saturating_sub(1)) == TokenKind::Comma
                    && cue::finite(reading, index + 1).is_some()
                {
                    // تتوقع الشركة بيع الطائرات، كما يتوقع أن: the content is the second verb's.
                    return None;
                } else if index > from
                    && (at.is(Classes::NEGATOR) || is_verb(at) && !aside)
                    && withholds_name(reading, index + 1)
                {
                    // مصدر لم يذكر اسمه (a source that did not give his name)
                    aside = true;
                } else if is_verb(at) && at.pronoun().is_some() && index > from {
                    // استطلاع أعدته الوكالة (a poll that the agency prepared): a relative clause without its pronoun.
                    aside = true;
                } else if is_verb(at) && index > from && !aside && describes_unnamed(reading, index, from) {
                    // ذكر محامي قس يحاكم في بلاده أن: a relative clause on an indefinite noun has no pronoun of its own.
                    aside = true;
                } else if is_verb(at) && !aside && !behind_preposition(reading, index, from)
                    || at.is(Classes::ADVERSATIVE)
                {
                    return None;
                } else if at.is(Classes::CONJUNCTION)
                    && cue::finite(reading, index + 1).is_some()
                    && reading.at(index + 2).pronoun().is_some()
                    && reading.at(index + 2).is(Classes::PREPOSITION)
                {
                    // قال الرئيس كما نقلت عنه الوكالة: who relays stands between.
                    aside = true;
                } else if at.is(Classes::CONJUNCTION) && !aside {
                    // قال بينما كان ينتظر: "…": a circumstance, behind which only words in direct speech are his.
                    if !matches!(at.str(), "بينما" | "عندما" | "حين" | "حينما" | "فيما") || index == from
                    {
                        return None;
                    }
                    (aside, direct_only) = (true, true);
                }
            }
            TokenKind::Semicolon | TokenKind::Question | TokenKind::Exclamation | TokenKind::LineEnd => return None,
            TokenKind::Period if cue::ends_sentence(reading, index) => return None,
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

/// لم يذكر اسمه، لم تكشف عن هويتها: who speaks gives no name.
pub(crate) fn withholds_name(reading: &Reading<'_>, from: usize) -> bool {
    (from..from + 4).any(|index| {
        let word = reading.str(index);
        ["اسمه", "هويت", "أسماء", "اسمي"].iter().any(|name| word.starts_with(name)) && word.ends_with(['ه', 'ا', 'م'])
    })
}

/// وقال الوزير "المخزون كاف لشهرين": a few words in quotation marks, which might be a name, end a sentence that would say nothing
/// without them.
fn says_all(reading: &Reading<'_>, open: usize, from: usize, close: usize) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    let verb = reading.at(from.wrapping_sub(1));
    let plain = |form: &VerbForm| reading.lexicon.lemma(form.lemma).act == Act::State && form.shape == Shape::Past;
    open > from
        && open <= from + 3
        && close >= open + 4
        && before.is(Classes::TITLE | Classes::GROUP)
        && verb.verbs().iter().any(plain)
        && matches!(reading.kind(close + 1), TokenKind::Period | TokenKind::LineEnd)
}

/// من أجل السلام (for the sake of peace): behind a bare preposition stands no verb.
fn behind_preposition(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    index > from
        && !reading.at(index).is(Classes::REPORTS)
        && before.is(Classes::PREPOSITION)
        && before.pronoun().is_none()
        && !before.is(Classes::CONJUNCTION)
}

/// مسؤول يعمل في الوزارة، محامي قس أميركي يحاكم: whether the verb follows an indefinite noun that somebody is called by, with
/// nothing definite and no name between.
fn describes_unnamed(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let bare = |at: At<'_>| {
        at.is_word()
            && !at.is_definite()
            && at.pronoun().is_none()
            && !at.is(Classes::PLACE | Classes::GIVEN_NAME | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
    };
    // مسؤولون أميركيون، طلبوا عدم نشر أسمائهم، إن
    let last = index.saturating_sub(1);
    let end = if reading.kind(last) == TokenKind::Comma { last } else { index };
    let head = reading.at(from);
    head.is(Classes::TITLE | Classes::GROUP | Classes::DOCUMENT | Classes::INSTITUTION)
        && index <= from + 6
        && reading.at(index).is(Classes::OTHER_VERB | Classes::FINITE)
        && (from..end).all(|between| bare(reading.at(between)))
}

/// Whether the word before `from` is a finite verb of plain saying that takes no noun as content: قال، تابع, not أعلن.
fn says_only(reading: &Reading<'_>, from: usize) -> bool {
    let plain = |form: &VerbForm| {
        let lemma = reading.lexicon.lemma(form.lemma);
        let nominal = lemma.frames.iter().any(|frame| matches!(frame, Frame::Noun | Frame::Prepositional(_)));
        lemma.act == Act::State
            && lemma.governs(Frame::Quote)
            && !nominal
            && !matches!(form.shape, Shape::Participle | Shape::VerbalNoun)
    };
    reading.at(from.wrapping_sub(1)).verbs().iter().any(plain)
}

/// الصحف التي قالت إن …: whether أن stands right behind another finite verb of saying, whose content it opens.
fn is_anothers(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let verb = index.saturating_sub(1);
    verb > from
        && reading.at(verb).is(Classes::FINITE)
        && cue::finite(reading, verb).is_some_and(|cue| cue.lemma(reading).governs(Frame::That))
}

/// وقال مازحا: "…"، وأضاف محذرا: whether the word is a participle behind a verb of plain saying, with no mark before it and
/// soon a mark behind it that opens direct speech.
fn is_manner(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    cue::is_accusative_participle(reading.at(index))
        && !reading.at(index).is(Classes::TITLE | Classes::GROUP)
        && says_only(reading, from)
        && (from..index).all(|between| reading.at(between).is_word())
        && (index + 1..index + MANNER)
            .map(|behind| reading.at(behind))
            .find(|at| !at.is_word() || at.is(Classes::COMPLEMENTIZER) || is_verb(*at))
            .is_some_and(|at| matches!(at.kind(), TokenKind::Colon | TokenKind::OpenQuote))
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

/// بعد أن، قبل أن، رغم أن، يجب أن begin something else than the content.
fn opens_content(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let at = reading.at(index);
    if at.str().starts_with('آ') {
        // كيم يو آن: a name that folds like أن.
        return false;
    }
    if index == from {
        return true;
    }
    if at.pronoun().is_none() && reading.str(index + 1) == "لم" && !at.str().starts_with('أ') {
        // هددهم بالعقاب إن لم يعودوا: a condition.
        return false;
    }
    let before = reading.at(index.saturating_sub(1));
    // وقالت من قبل إن: قبل is no conjunction there.
    let since = before.str() == "قبل" && reading.str(index.saturating_sub(2)) == "من" && at.str().starts_with('إ');
    if !since
        && before.is(Classes::CIRCUMSTANTIAL
            | Classes::MODAL
            | Classes::CONJUNCTION
            | Classes::HYPOTHETICAL
            | Classes::ADVERSATIVE)
    {
        return false;
    }
    !at.is(Classes::CONJUNCTION) || at.is(Classes::COMPLEMENTIZER)
}

/// Whether the quotation is all of what is said: after its close the sentence ends or something else begins.
pub(crate) fn closes_clause(reading: &Reading<'_>, number: usize) -> bool {
    let Some(quotation) = reading.quotation(number) else { return false };
    if !quotation.closed {
        return true;
    }
    let after = reading.at(quotation.close as usize + 1);
    match after.kind() {
        TokenKind::Word => {
            super::content::breaks_at(reading, quotation.close as usize + 1).is_some()
                || super::circumstance::opens(reading.words(after.index, after.index + 8))
        }
        TokenKind::OpenQuote | TokenKind::OpenParenthesis | TokenKind::Number | TokenKind::Hyphen => false,
        _ => true,
    }
}
