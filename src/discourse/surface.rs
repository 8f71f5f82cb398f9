//! Names and roles as they are printed: without quotation marks, hashtags and attached particles.

use std::borrow::Cow;

use crate::grammar::Range;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, KnownName, Reading, spells};
use crate::text::endings::Ending;
use crate::text::key::Key;
use crate::text::token::TokenKind;

const ARTICLE: Key = Key::of_affix(['ا', 'ل']);
const ALIF: Key = Key::of_affix(['ا']);
/// What is no part of a name.
const ATTACHED: Proclitics =
    Proclitics::WA.with(Proclitics::FA).with(Proclitics::BI).with(Proclitics::KA).with(Proclitics::LI);

/// The words `range` as a name: marks dropped, the clitics of the first word too, white space single.
pub(crate) fn text<'t>(reading: &Reading<'t>, (first, end): Range) -> Cow<'t, str> {
    let whole = reading.slice(first, end);
    let (start, article) = stripped(reading, first);
    if !article && start.len() == reading.typed(first).len() && is_plain(reading, (first, end), whole) {
        return Cow::Borrowed(whole);
    }
    let start = if article { Cow::Owned(format!("ا{start}")) } else { Cow::Borrowed(start) };
    let mut name = String::with_capacity(whole.len());
    let mut last_end = None;
    for index in first..end {
        let kind = reading.kind(index);
        if is_mark(kind) {
            continue;
        }
        let token = reading.word(index).token;
        let word: &str = if index == first { &start } else { reading.typed(index) };
        // و"النهر": a name in quotation marks touches the و that joins it.
        let touches = last_end == Some(token.start) || index > first + 1 && is_joined_in_marks(reading, index);
        if !name.is_empty() && !touches && kind != TokenKind::Comma {
            name.push(' ');
        }
        name.push_str(word);
        last_end = Some(token.end());
    }
    Cow::Owned(name)
}

/// Whether the words, which stand in the text as `whole`, have no marks and nothing but single spaces between them.
fn is_plain(reading: &Reading<'_>, (first, end): Range, whole: &str) -> bool {
    let mut tokens = reading.tokens((first, end)).iter();
    let Some(token) = tokens.next().filter(|token| !is_mark(token.kind)) else { return first >= end };
    let (start, mut last_end) = (token.start, token.end());
    for token in tokens {
        let between = (last_end.saturating_sub(start) as usize)..(token.start.saturating_sub(start) as usize);
        let spaced = match whole.as_bytes().get(between) {
            Some([] | [b' ']) => true,
            _ => !is_spaced_oddly(whole),
        };
        if is_mark(token.kind) || !spaced {
            return false;
        }
        last_end = token.end();
    }
    true
}

/// The words without a short name in parentheses at their end (وكالة الأنباء (سونا)) and, behind a medium's quoted name, without all but
/// adjectives of place (صحيفة "النهر" اللبنانية الناطقة بالفرنسية).
pub(crate) fn official(reading: &Reading<'_>, (first, end): Range) -> Range {
    // كل من فرنسا وألمانيا (both France and Germany)
    let both = spells!(reading.at(first), "كل" | "وكل" | "كلا") && reading.at(first.saturating_add(1)).spells("من");
    let first = if both && end > first.saturating_add(2) { first.saturating_add(2) } else { first };
    // الـ"أف بي آي": an article that stands apart is no part of the name.
    let apart = reading.kind(first.saturating_add(1)) == TokenKind::OpenQuote
        && reading.str(first).trim_end_matches('ـ') == "ال"
        && end > first.saturating_add(2);
    let first = if apart { first.saturating_add(1) } else { first };
    let closed = end > first && reading.kind(end.saturating_sub(1)) == TokenKind::CloseParenthesis;
    let open = || (first + 2..end).rev().find(|&index| reading.kind(index) == TokenKind::OpenParenthesis);
    let end = if closed { open().unwrap_or(end) } else { end };
    if !reading.at(first).is(Classes::MEDIA) {
        return (first, end);
    }
    // نقلت وكالة الأنباء عن وكالة النهر: what an agency quotes is no part of its name.
    let quotes = (first + 1..end).find(|&index| spells!(reading.at(index), "عن" | "على" | "إلى" | "من"));
    let end = quotes.unwrap_or(end);
    let quoted = (first..end).rev().find(|&index| reading.kind(index) == TokenKind::CloseQuote);
    let Some(close) = quoted else { return (first, end) };
    let adjectives = (close + 1..end).take_while(|&index| {
        let at = reading.at(index);
        // وكالة "النهر" الإخبارية: what is the name of a channel, too.
        let spells_alike = at.is(Classes::MEDIA_NAME) && at.begins("ال") && at.ends(["ية"]);
        (at.is_definite() && at.is(Classes::NATIONALITY | Classes::ADJECTIVE) || spells_alike)
            && !at.is(Classes::TITLE)
            // القريبة من الحزب (close to the party), التابعة للدولة (that belongs to the state)
            && !(at.is(Classes::GOVERNING) && is_led(reading.at(index + 1)))
            && at.pronoun().is_none()
            && !at.has(ATTACHED)
    });
    (first, close + 1 + adjectives.count())
}

/// Whether the word is or carries a preposition.
fn is_led(at: At<'_>) -> bool {
    at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL) || at.has(ATTACHED)
}

/// Whether anything but single spaces and what belongs to words stands in a name: `_`, `#`, two spaces, a tab, a space that does not break.
fn is_spaced_oddly(name: &str) -> bool {
    let mut before = 0;
    name.bytes().any(|byte| {
        let odd = matches!((before, byte), (_, b'_' | b'#' | b'\t') | (b' ', b' ') | (0xC2, 0xA0));
        before = byte;
        odd
    })
}

/// Whether the word opens a quotation that touches a و alone.
fn is_joined_in_marks(reading: &Reading<'_>, index: usize) -> bool {
    let mark = index.saturating_sub(1);
    let and = reading.word(mark.saturating_sub(1)).token;
    reading.kind(mark) == TokenKind::OpenQuote
        && reading.str(mark.saturating_sub(1)) == "و"
        && and.end() == reading.word(mark).token.start
}

fn is_mark(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::OpenQuote | TokenKind::CloseQuote | TokenKind::LoneQuote)
}

/// What is attached in front of a word: in وفقا لكيرياكو (according to Kyriakou) ل though the lexicon does not know the name, since وفقا asks for it.
#[inline]
fn proclitics(reading: &Reading<'_>, index: usize, word: &str) -> Proclitics {
    let known = reading.word(index).analysis.proclitics;
    // وأحد (and one of) folds like واحد (one).
    if word.starts_with("وأحد") {
        return Proclitics::WA;
    }
    if word.starts_with('ل') && known == Proclitics::NONE && reading.at(index).is_unknown() {
        return asked_for(reading, index, word);
    }
    // فيشر: what reads as ف with a verb is a name with a letter of its own.
    if known.has(Proclitics::FA) && is_verb_alone(reading.at(index)) {
        return Proclitics::NONE;
    }
    known
}

/// Whether the word is a form of a verb and nothing else.
fn is_verb_alone(at: At<'_>) -> bool {
    let other =
        Classes::VERBAL_NOUN | Classes::PARTICIPLE | Classes::TITLE | Classes::COMMON_NOUN | Classes::GIVEN_NAME;
    at.is(Classes::REPORTS | Classes::OTHER_VERB) && !at.is(other) && !at.is_definite()
}

fn asked_for(reading: &Reading<'_>, index: usize, word: &str) -> Proclitics {
    let phrase = reading.at(index.wrapping_sub(1));
    let asks = phrase.is(Classes::SOURCE_PHRASE) && phrase.ends(["ا"]);
    match asks {
        true if word.starts_with("لل") => Proclitics::LI.with(Proclitics::AL),
        true => Proclitics::LI,
        false => Proclitics::NONE,
    }
}

/// The word without و ف ب ل ك in front, and whether the alif of its article is missing: لوزارة of للوزارة, for الوزارة.
#[inline]
fn stripped<'t>(reading: &Reading<'t>, index: usize) -> (&'t str, bool) {
    let word = reading.typed(index);
    let proclitics = proclitics(reading, index, word);
    // Most words have nothing to take off.
    // وست هام (West Ham): what spells like و is the name's own; ومنظمة الصحة العالمية (and the World Health Organization): but not before a kind of body.
    let own = |known: KnownName| !known.attached && !reading.at(index).is(Classes::INSTITUTION | Classes::MEDIA);
    let taken_off =
        proclitics.has(ATTACHED) && !(proclitics.has(Proclitics::WA) && reading.name_at(index).is_some_and(own));
    if taken_off { without(word, proclitics) } else { (word, false) }
}

fn without(word: &str, proclitics: Proclitics) -> (&str, bool) {
    let mut rest = word;
    for (proclitic, letter) in [
        (Proclitics::WA, 'و'),
        (Proclitics::FA, 'ف'),
        (Proclitics::BI, 'ب'),
        (Proclitics::KA, 'ك'),
        (Proclitics::LI, 'ل'),
    ] {
        if proclitics.has(proclitic)
            && let Some(stripped) = rest.strip_prefix(letter)
        {
            rest = stripped.trim_start_matches('ـ');
        }
    }
    (rest, proclitics.has(Proclitics::LI) && proclitics.has(Proclitics::AL) && !rest.starts_with('ا'))
}

/// The key of a word for comparing names: folded, without clitics and without the article.
pub(crate) fn key(reading: &Reading<'_>, index: usize) -> Option<Key> {
    if reading.kind(index) != TokenKind::Word {
        return None;
    }
    let (rest, article) = stripped(reading, index);
    let key = Key::of(rest)?;
    let key = if article { ALIF.concat(key)? } else { key };
    match key.strip_prefix(ARTICLE) {
        Some(bare) if key.len() > 4 => Some(bare),
        _ => Some(key),
    }
}

/// Whether the word may have a key that ends so: nearly all others are turned away without their keys.
#[inline]
pub(crate) fn may_end(reading: &Reading<'_>, index: usize, ending: Ending) -> bool {
    ending.may_end(reading.typed_bytes(index)) && reading.at(index).is_word()
}

/// Whether the word has this key, which ends so.
#[inline]
pub(crate) fn has_key(reading: &Reading<'_>, index: usize, (key, ending): (Key, Ending)) -> bool {
    may_end(reading, index, ending) && self::key(reading, index) == Some(key)
}

/// The keys of the words in `range`.
pub(crate) fn keys(reading: &Reading<'_>, (first, end): Range) -> Vec<Key> {
    let mut keys = Vec::with_capacity(end.saturating_sub(first));
    add_keys(reading, (first, end), &mut keys);
    keys
}

/// Adds the keys of the words in `range` to others.
pub(crate) fn add_keys(reading: &Reading<'_>, (first, end): Range, keys: &mut Vec<Key>) {
    keys.extend((first..end).filter_map(|index| key(reading, index)));
}
