//! Where the content begins: أن، إن، a colon, an opening quotation mark.

mod opening_word;
mod search;
mod word;

use super::cue;
use super::noun_phrase::is_verb;
use super::quotation;
use super::wording::{COMPLETING, ESPECIALLY, REASONS, RESULTS, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

pub(crate) use search::{far_that, find};

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

/// Words of whom is asked stand between a verb of asking and its "whether".
const WHETHER: usize = 8;

/// سألني إن كنت أعرف, متسائلا إذا كان: a verb of asking with "if" and the copula; وسأله ما هي العاصمة (and asked him what the capital was).
pub(crate) fn whether(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let what = (from..end.min(from + WHETHER))
        .take_while(|&index| reading.at(index).is_word())
        .find(|&index| reading.at(index).spells("ما") && spells!(reading.at(index + 1), "هو" | "هي"));
    if let Some(content) = what {
        return Some(Opening { opener: Opener::Question, gap_end: content, content });
    }
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

/// "…" ما أسفر عن إصابات (which led to injuries), "…" مما أثار الجدل: what came of it, as the author tells it.
fn is_consequence(reading: &Reading<'_>, index: usize) -> bool {
    spells!(reading.at(index), "ما" | "مما") && has(RESULTS, reading.str(index + 1))
}

/// What the source goes on with behind a quotation and a comma, outside of its marks: وأن, and behind أن ولا سيما, or a word that leads to more of them.
fn goes_on_behind(reading: &Reading<'_>, index: usize, behind_that: bool) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    if at.is(Classes::COMPLEMENTIZER) && at.has(Proclitics::WA) {
        return true;
    }
    let leads = spells!(at, "وذلك" | "مع") && next.kind() == TokenKind::OpenQuote
        || at.spells("في") && next.spells("حين") && reading.kind(index + 2) == TokenKind::OpenQuote;
    behind_that && (leads || has(ESPECIALLY, at.str()) || spells!(at, "لا" | "ولا") && next.spells("سيما"))
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
        // إنها "تشن هجمات" ضد الجزيرة ("launches attacks" against the island): what belongs to the words in marks.
        TokenKind::Word if has(COMPLETING, after.str()) => false,
        // "لن نرحل" و"سنبقى هنا": a second quotation is joined.
        TokenKind::Word if quotation::joins(after) && reading.kind(after.index + 1) == TokenKind::OpenQuote => false,
        // "الموسم في خطر" بسبب "الجفاف": why it is so, in the source's own words, too.
        TokenKind::Word if has(REASONS, after.str()) && reading.kind(after.index + 1) == TokenKind::OpenQuote => false,
        TokenKind::Word => {
            // "نعتقد ذلك" وشاركه زميله الرأي: a verb joined to the quotation is the author's.
            let verb = || is_verb(after) || cue::finite(reading, after.index).is_some();
            !is_noun && after.has(Proclitics::WA) && verb() && quotation::is_speech(reading, number)
                // "النموذج مختلف تماما" مخالفا بذلك زميله (contradicting his colleague by that)
                || !is_noun && super::addition::accompanies(reading, after.index)
                || is_consequence(reading, after.index)
                || super::addition::breaks_at(reading, quotation.close as usize + 1).is_some()
                || super::circumstance::opens(reading.words(after.index, after.index + 8))
        }
        TokenKind::OpenQuote | TokenKind::OpenParenthesis | TokenKind::Number | TokenKind::Hyphen => false,
        // أن "النهر"، سيقدم عرضا (that "an-Nahr" will make an offer): a comma parts a name in quotation marks from its verb.
        TokenKind::Comma
            if is_noun
                && behind_that
                && (reading.at(after.index + 1).has(Proclitics::SA)
                    || reading.at(after.index + 1).is(Classes::FUTURE)) =>
        {
            false
        }
        // إن "المزاعم الخطيرة"، التي نشرتها الصحيفة، تتطلب: a noun in quotation marks, about which a relative clause goes on.
        TokenKind::Comma if is_noun && reading.at(after.index + 1).is(Classes::RELATIVE) => false,
        // أن "النص غير محايد"، وأنه قديم (that "the text is not neutral," and that it is old); أن "الجزيرة مهمة"، ولا سيما للتجارة.
        TokenKind::Comma if goes_on_behind(reading, after.index + 1, behind_that) => false,
        // "كنا نقف أمام الحريق"، وقد "تم إخماده": one word leads over to what else was said.
        TokenKind::Comma
            if reading.kind(after.index + 2) == TokenKind::OpenQuote
                && (quotation::joins(reading.at(after.index + 1))
                    || reading.at(after.index + 1).spells("وذلك")
                    || reading
                        .at(after.index + 1)
                        .is(Classes::CONJUNCTION | Classes::AUXILIARY | Classes::ADVERSATIVE)) =>
        {
            false
        }
        _ => true,
    }
}
