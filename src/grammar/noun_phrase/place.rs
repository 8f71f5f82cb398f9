//! What only the place of a word tells: a name that spells like a verb (دان، ولد، حكمت).

use super::shape::{attached_noun, has_noun_shape, has_verb_shape};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics};
use crate::reading::{At, Place, Reading, spells};
use crate::text::token::TokenKind;

/// A name has at most this many words in such a place.
const NAME: usize = 5;
/// A title before a comma is looked back over so many words.
const TITLE: usize = 16;
pub(super) const VERBAL: Classes =
    Classes::OTHER_VERB.with(Classes::SUPPORT).with(Classes::FINITE).with(Classes::AUXILIARY);
const CLITICS: Proclitics = Proclitics::WA
    .with(Proclitics::FA)
    .with(Proclitics::SA)
    .with(Proclitics::BI)
    .with(Proclitics::LI)
    .with(Proclitics::KA)
    .with(Proclitics::AL);

/// Whether the word, which spells like a verb, stands where only a name can.
///
/// - between a verb of saying and the opening of its content, with other words of a name: قال دان باروك إن
/// - between commas behind such a verb and a title: قال مدير المخابرات، دان كولر، إن
/// - behind such a verb and a title that ends in an adjective: قال وزير الثقافة البريطاني مات هنلي إن
/// - between a given name and the opening of the content: قال الوزير يوسف يعلون إن
/// - behind such a verb and a rank: قال العقيد صادق الحداد إن
#[inline]
pub(crate) fn stands_as_name(at: At<'_>) -> bool {
    at.is(VERBAL) && stands_among_names(at)
}

fn stands_among_names(at: At<'_>) -> bool {
    let reading = at.reading();
    let before = reading.at(at.index.wrapping_sub(1));
    if !matches!(before.kind(), TokenKind::Word | TokenKind::Comma) || at.has(CLITICS) || at.pronoun().is_some() {
        return false;
    }
    let after = reading.at(at.index + 1);
    if before.is(Classes::GIVEN_NAME)
        && !at.is(Classes::REPORTS)
        && (after.is(Classes::COMPLEMENTIZER) || !after.is_word() && opens(after))
    {
        return true;
    }
    // Nothing but verbs all around is no name.
    let around = at.index.saturating_sub(NAME)..(at.index + NAME).min(reading.len());
    if reading.first_place(Place::Name, around).is_none() {
        return false;
    }
    let Some(first) = beginning(reading, at.index) else { return false };
    let mut named = false;
    for index in first..first + NAME {
        let word = reading.at(index);
        if index > at.index && opens(word) {
            return named;
        }
        let name = is_plainly_name(word);
        let verbal = word.is(VERBAL) && !word.has(CLITICS) && word.pronoun().is_none();
        if !name && !verbal {
            return false;
        }
        named |= name;
    }
    false
}

/// Where the words begin that can only be a name, if `index` stands among them.
fn beginning(reading: &Reading<'_>, index: usize) -> Option<usize> {
    let reports = reading.at(index).is(Classes::REPORTS);
    for first in (index.saturating_sub(NAME)..=index).rev() {
        let before = reading.at(first.checked_sub(1)?);
        if before.kind() == TokenKind::Comma {
            return follows_title(reading, before.index, says_that).then_some(first);
        }
        if !before.is_word() {
            return None;
        }
        if says(before, reports) {
            return Some(first);
        }
        if let Some(rank) = rank(before) {
            // قال العقيد صادق الحداد إن، المتحدث باسم الجيش، العقيد الركن صادق الحداد، إن
            let lead = reading.at(rank.index.checked_sub(1)?);
            let leads = says(lead, reports)
                || !reports && says_that(lead)
                || lead.kind() == TokenKind::Comma && follows_title(reading, lead.index, says_that);
            return leads.then_some(first);
        }
        if before.is(Classes::NATIONALITY | Classes::ADJECTIVE) && before.is_definite() {
            // قال وزير الثقافة البريطاني مات هنلي إن
            return follows_title(reading, first, |at| says(at, false)).then_some(first);
        }
        if !is_plainly_name(before) && !before.is(VERBAL) {
            return None;
        }
    }
    None
}

/// The rank or form of address that ends with this word, of one or two words: العقيد، العقيد الركن.
fn rank(last: At<'_>) -> Option<At<'_>> {
    let of_one = |at: &At<'_>| at.is(Classes::HONORIFIC) && at.is_definite();
    if of_one(&last) {
        return Some(last);
    }
    let graded = spells!(last, "الركن" | "ركن" | "أول" | "طيار" | "الطيار");
    graded.then(|| last.reading().at(last.index.wrapping_sub(1))).filter(of_one)
}

/// قال مدير المخابرات الوطنية، …: whether a verb of saying and a title stand before the comma or name, and nothing else.
fn follows_title(reading: &Reading<'_>, comma: usize, says: impl Fn(At<'_>) -> bool) -> bool {
    for index in (comma.saturating_sub(TITLE)..comma).rev() {
        let at = reading.at(index);
        if !at.is_word() {
            return false;
        }
        if says(at) {
            return reading.at(index + 1).is(Classes::TITLE | Classes::GROUP) && index + 1 < comma;
        }
        if at.is(VERBAL) && !at.is(Classes::TITLE | Classes::INSTITUTION | Classes::VERBAL_NOUN) && !at.is_definite() {
            return false;
        }
    }
    false
}

/// A finite verb whose content أن may open: أكد، أعلن.
fn says_that(at: At<'_>) -> bool {
    at.is(Classes::FINITE)
        && at.pronoun().is_none()
        && at.verbs().first().is_some_and(|form| at.reading().lexicon.lemma(form.lemma).governs(Frame::That))
}

/// A finite verb of plain saying; `only` where it takes no noun as content (قال، أضاف, not أعلن).
fn says(at: At<'_>, only: bool) -> bool {
    at.is(Classes::FINITE)
        && at.pronoun().is_none()
        && at.verbs().first().is_some_and(|form| {
            let lemma = at.reading().lexicon.lemma(form.lemma);
            lemma.act == Act::State && lemma.governs(Frame::Quote) && !(only && lemma.governs(Frame::Noun))
        })
}

/// A word that no table knows but as a name, and that has the shape of nothing else.
fn is_plainly_name(at: At<'_>) -> bool {
    at.is(Classes::GIVEN_NAME | Classes::NAME_PARTICLE)
        || at.is_unknown()
            && !at.is(Classes::POSSESSED)
            && !has_noun_shape(at)
            && !has_verb_shape(at)
            && attached_noun(at).is_none()
}

/// What follows the source of a saying: أن, a mark, a time, a preposition.
fn opens(at: At<'_>) -> bool {
    match at.kind() {
        TokenKind::Comma | TokenKind::Colon | TokenKind::OpenQuote => true,
        TokenKind::Word => {
            at.is(Classes::COMPLEMENTIZER | Classes::TIME | Classes::PREPOSITION | Classes::RELATIVE)
                || at.has(Proclitics::LI)
                || at.reading().name_at(at.index).is_some_and(|known| known.attached)
        }
        _ => false,
    }
}
