//! What a relative clause tells of somebody who is named: no more than the name is needed to know him, so that the author tells it.

use crate::claim::{Act, Rule};
use crate::grammar::noun_phrase::is_name_word;
use crate::grammar::{Clause, Content, circumstance};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Preposition};
use crate::reading::{At, Reading};

/// Names of one word that the tables know.
const NAMES: Classes =
    Classes::PLACE.with(Classes::INSTITUTION_NAME).with(Classes::MEDIA_NAME).with(Classes::GIVEN_NAME);
/// What the same letters may be besides: السورية (Syria, Syrian).
const NOT_NAMES: Classes = Classes::COMMON_NOUN.with(Classes::NATIONALITY).with(Classes::ADJECTIVE);

/// أشاد بسامي حداد الذي سجل هدفين (praised Sami Haddad, who scored twice), not بالسياسة التي ينتهجها (the policy that he pursues), where only the clause tells which
/// it is.
pub(super) fn tells_of_name(reading: &Reading<'_>, index: usize, own: &Clause) -> bool {
    let relative = reading.at(index);
    // اتهم سامي الذي رفض العرض بالكذب (accused Sami, who refused the offer, of lying): a judgement is still to come.
    relative.is(Classes::RELATIVE)
        && relative.ends(["لذي", "لتي"])
        && own.rule != Rule::VerbalNoun
        && !matches!(own.act, Act::Accuse | Act::Opine)
        && reading.quotation_of(index) == reading.quotation_of(own.cue.0)
        && is_name(reading.at(index.saturating_sub(1)), relative)
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
fn is_name(at: At<'_>, relative: At<'_>) -> bool {
    let feminine = relative.contains("لت");
    let agrees = at.details().gender.is_none_or(|gender| (gender == Gender::Feminine) == feminine);
    let known = at.is(NAMES) && (!at.begins("ال") || at.is(Classes::PLACE)) && !at.is(NOT_NAMES);
    let unknown = || at.is_unknown() && !at.is_definite() && !at.ends(["ه", "ها", "هم"]) && is_name_word(at);
    agrees && (known || unknown())
}
