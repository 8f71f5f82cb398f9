//! What a relative clause tells of somebody who is named: no more than the name is needed to know him, so that the author tells it.

use crate::claim::{Act, Rule};
use crate::grammar::noun_phrase::is_name_word;
use crate::grammar::{Clause, Content, circumstance, quotation};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Preposition, Proclitics};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// Names of one word that the tables know.
const NAMES: Classes =
    Classes::PLACE.with(Classes::INSTITUTION_NAME).with(Classes::MEDIA_NAME).with(Classes::GIVEN_NAME);
/// What the same letters may be besides: السورية (Syria, Syrian).
const NOT_NAMES: Classes = Classes::COMMON_NOUN.with(Classes::NATIONALITY).with(Classes::ADJECTIVE);

/// A name that the tables know has fewer words than these.
const KNOWN: usize = 5;

/// أشاد بسامي حداد الذي سجل هدفين (praised Sami Haddad, who scored twice), not بالسياسة التي ينتهجها (the policy that he pursues), where only the clause tells which
/// it is.
pub(super) fn tells_of_name(reading: &Reading<'_>, index: usize, own: &Clause) -> bool {
    let relative = reading.at(index);
    // اتهم سامي الذي رفض العرض بالكذب (accused Sami, who refused the offer, of lying): a judgement is still to come.
    relative.is(Classes::RELATIVE)
        && relative.ends(["لذي", "لتي"])
        && own.rule != Rule::VerbalNoun
        && (!matches!(own.act, Act::Accuse | Act::Opine) || is_judged(reading, index, own))
        && reading.quotation_of(index) == reading.quotation_of(own.cue.0)
        && is_name(reading, reading.at(index.saturating_sub(1)), relative)
}

/// اتهم سامي بسرقة نزار الذي (accused Sami of robbing Nizar, who): whether the judgement stands before the relative pronoun already.
fn is_judged(reading: &Reading<'_>, index: usize, own: &Clause) -> bool {
    let Content::From(first) = own.content else { return false };
    (first..index).any(|index| reading.at(index).has(Proclitics::BI))
}

/// أشار إلى الميناء الذي يعمل (pointed to the harbour, which works): the noun stands for a clause.
pub(super) fn points_out(reading: &Reading<'_>, own: &Clause) -> bool {
    let Content::From(first) = own.content else { return false };
    if own.lemma.is_some_and(|lemma| reading.lexicon.lemma(lemma).does(Behaviour::PERSISTS)) {
        return false;
    }
    matches!(own.act, Act::State | Act::Affirm | Act::Admit)
        && matches!(
            circumstance::preposition(reading.at(first.saturating_sub(1))),
            Some(Preposition::Ila | Preposition::Ala)
        )
}

/// Whether the word ends a name that the pronoun agrees with. What stands before a relative clause is definite, and without the article only a name is.
fn is_name(reading: &Reading<'_>, at: At<'_>, relative: At<'_>) -> bool {
    let feminine = relative.contains("لت");
    if !at.is_word() {
        return is_called(reading, at, feminine);
    }
    let agrees = at.details().gender.is_none_or(|gender| (gender == Gender::Feminine) == feminine);
    let known = at.is(NAMES) && (!at.begins("ال") || at.is(Classes::PLACE)) && !at.is(NOT_NAMES);
    let unknown = || at.is_unknown() && !at.is_definite() && !at.ends(["ه", "ها", "هم"]) && is_name_word(at);
    agrees && (known || unknown() || is_surname(reading, at) || ends_known_name(reading, at.index))
}

/// سد "النهر" الذي (the dam "al-Nahr", which), مونديال 2018 الذي (the world cup of 2018, which): what a noun without the article is called in quotation marks, or by its
/// year.
fn is_called(reading: &Reading<'_>, last: At<'_>, feminine: bool) -> bool {
    let noun = match last.kind() {
        TokenKind::CloseQuote => reading
            .quotation_of(last.index)
            .filter(|&number| quotation::is_name(reading, number))
            .and_then(|number| reading.quotation(number))
            // رفضت "التهديدات" التي (rejected "the threats" that): no name.
            .filter(|quotation| !reading.at(quotation.open as usize + 1).is_definite())
            .map(|quotation| reading.at((quotation.open as usize).wrapping_sub(1))),
        TokenKind::Number => Some(reading.at(last.index.wrapping_sub(1))).filter(|noun| !noun.is(Classes::TIME)),
        _ => None,
    };
    noun.is_some_and(|noun| {
        let agrees = noun.details().gender.is_none_or(|gender| (gender == Gender::Feminine) == feminine);
        noun.is_word() && !noun.is(Classes::PREPOSITION | Classes::NUMERAL) && !noun.has(Proclitics::BI) && agrees
    })
}

/// سامي الفهد (Sami al-Fahd): with the article, behind a given name.
fn is_surname(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.is_definite() && at.is_unknown() && reading.at(at.index.wrapping_sub(1)).is(Classes::GIVEN_NAME)
}

/// الاتحاد الأوروبي (the European Union): the last of several words that the tables know as one name.
fn ends_known_name(reading: &Reading<'_>, last: usize) -> bool {
    (1..KNOWN).any(|back| {
        reading
            .name_at(last.saturating_sub(back))
            .is_some_and(|known| known.words as usize == back + 1 && known.classes.has(NAMES))
    })
}
