//! What begins without a comma and ends a reported clause: a source phrase, a participle of saying, another clause.

use super::is_medium;
use crate::grammar::content::Boundary;
use crate::grammar::cue;
use crate::grammar::wording::{BY_MEANS, FOLLOWED, FOR_FEAR, REASONS, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics, Shape};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// What begins at a word without a comma that no reported clause goes across.
pub(in crate::grammar) fn breaks_at(reading: &Reading<'_>, index: usize) -> Option<Boundary> {
    let at = reading.at(index);
    if !at.is_word() {
        return None;
    }
    if at.spells("وذلك") && !circumstantiates(reading, index + 1) {
        return Some(Boundary::Addition);
    }
    if at.is(Classes::SOURCE_PHRASE) && is_source_phrase(reading, index) {
        return Some(Boundary::SourcePhrase);
    }
    if let Some(participle) = cue::participle(reading, index)
        && at.ends(["ا", "ة", "ن"])
        && participle.lemma(reading).governs(Frame::That)
    {
        return Some(Boundary::Participle);
    }
    if at.has(Proclitics::WA.with(Proclitics::FA))
        && cue::finite(reading, index).is_some_and(|cue| cue.form.shape == Shape::Past && !cue.lemma(reading).ambiguous)
    {
        return Some(Boundary::Clause);
    }
    if at.spells("كما") && cue::finite(reading, index + 1).is_some() {
        return Some(Boundary::SourcePhrase);
    }
    if at.is(Classes::ADVERSATIVE) {
        return Some(Boundary::Clause);
    }
    None
}

/// وفقا لـ with somebody who can speak; وفق الشروط (under the conditions) reports nothing.
fn is_source_phrase(reading: &Reading<'_>, index: usize) -> bool {
    let next = reading.at(index + 1);
    // سيشجع فحسب السكان (will only encourage the inhabitants), يسير وفق الخطة (goes according to plan)
    let only = spells!(reading.at(index), "فحسب" | "وحسب") && reading.at(index.wrapping_sub(1)).is_word();
    if only || has(FOLLOWED, next.str()) {
        return false;
    }
    next.is(Classes::INSTITUTION
        | Classes::MEDIA
        | Classes::MEDIA_NAME
        | Classes::INSTITUTION_NAME
        | Classes::TITLE
        | Classes::GROUP
        | Classes::DOCUMENT
        | Classes::PLACE)
        || next.is(Classes::RELATIVE)
        || next.verbs().iter().any(|form| form.shape == Shape::VerbalNoun && next.pronoun().is_some())
        || spells!(next, "ما" | "لما" | "تعبيره" | "تعبيرها" | "تعبيرهم")
}

/// وذلك لمنع الحرائق (that is to prevent fires), وذلك عبر بيع الأسهم, وذلك بسبب الأمطار, وذلك على الرغم من الحر: for what, by what, why and in spite of what
/// what is told happens, which the source tells; not on what occasion it is told.
pub(super) fn circumstantiates(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let attached = at.has(Proclitics::BI.with(Proclitics::LI)) && !at.is(Classes::OCCASION | Classes::SOURCE_PHRASE);
    at.kind() == TokenKind::OpenQuote
        || has(REASONS, at.str())
        || at.spells("عبر") && !is_medium(reading.at(index + 1))
        || attached && !at.is(Classes::DOCUMENT | Classes::TIME)
        || has(FOR_FEAR, at.str())
        || at.is(Classes::PREPOSITION) && has(BY_MEANS, reading.str(index + 1))
}
