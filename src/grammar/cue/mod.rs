//! Cues: the words that say that somebody speaks, and the words before them that take it back.

mod accusative;
mod finite;
mod noun_in_place;
mod taken_back;

pub(crate) use finite::finite_or_why;
pub(super) use noun_in_place::told_by_another;

use super::circumstance;
use super::trial::Refusal;
use super::wording::{HIM, has};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Lemma, Number, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// A word read as a form of a reporting verb.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cue {
    pub(crate) index: usize,
    pub(crate) form: VerbForm,
    /// The saying itself is denied: لم يؤكد (he did not confirm).
    pub(crate) negated: bool,
}

impl Cue {
    pub(crate) fn lemma<'r>(&self, reading: &'r Reading<'_>) -> &'r Lemma {
        reading.lexicon.lemma(self.form.lemma)
    }

    pub(crate) fn act(&self, reading: &Reading<'_>) -> Act {
        self.lemma(reading).act
    }

    pub(crate) fn is_passive(&self) -> bool {
        matches!(self.form.shape, Shape::PassivePast | Shape::PassivePresent)
    }
}

/// Reads the word at `index` as a finite reporting verb in a clause that states a fact.
///
/// سيعلن (will announce)، قد يعلن (may announce)، إذا قال (if he says)، لن يعلق (will not comment) tell of nothing said.
pub(crate) fn finite(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    finite_or_why(reading, index).ok()
}

/// طُلب (was asked), يُعتقد (is believed): a damma is typed on the first letter, and no shadda that would make another verb of it.
pub(crate) fn is_marked_passive(reading: &Reading<'_>, index: usize) -> bool {
    let marked = |typed: &str| has_damma(typed) && !typed.contains('\u{651}');
    reading.at(index).is(Classes::MARKED) && marked(reading.typed(index))
}

/// Whether the first letter of the word, behind و and ف, carries a damma.
fn has_damma(word: &str) -> bool {
    let mut letters = word.chars();
    matches!(
        (letters.next(), letters.next(), letters.next()),
        (Some('و' | 'ف'), Some(_), Some('\u{64F}')) | (Some(_), Some('\u{64F}'), _)
    )
}

/// Reads the word at `index` as a participle that goes with a saying: مضيفا، مؤكدة، ومشيرين.
pub(crate) fn participle(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    participle_or_why(reading, index).ok()
}

/// The same, or why it is none.
pub(crate) fn participle_or_why(reading: &Reading<'_>, index: usize) -> Result<Cue, Refusal> {
    let at = reading.at(index);
    if !at.is(Classes::PARTICIPLE) {
        return Err(Refusal::NoForm);
    }
    let form = *at.verbs().iter().find(|form| form.shape == Shape::Participle).ok_or(Refusal::NoForm)?;
    if at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA).with(Proclitics::AL)) {
        return Err(Refusal::Attached);
    }
    // مذكرة (a memorandum), مضيفا (a host): where it also is a noun, only a participle right behind a mark counts.
    let noun = at.is(Classes::DOCUMENT
        | Classes::OCCASION
        | Classes::COMMON_NOUN
        | Classes::TITLE
        | Classes::GROUP
        | Classes::INSTITUTION);
    if noun && reading.at(index.wrapping_sub(1)).is_word() && !at.has(Proclitics::WA) && !goes_on(reading, index, &form)
    {
        return Err(Refusal::NounInPlace);
    }
    // 713 متهما (713 accused): counted, it is a noun.
    let before = reading.at(index.wrapping_sub(1));
    let next = reading.at(index + 1);
    let opens = next.is(Classes::COMPLEMENTIZER)
        || next.is(Classes::PREPOSITION) && reading.at(index + 2).is(Classes::COMPLEMENTIZER);
    if (before.kind() == TokenKind::Number || before.is(Classes::NUMERAL)) && !opens {
        return Err(Refusal::Counted);
    }
    Ok(Cue { index, form, negated: false })
}

/// نددت بها الجمعية داعية إلى وقفها، انسحب متهما الحكومة بالتزوير: a word that may be a noun, with what the participle governs right behind it.
fn goes_on(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    let lemma = reading.lexicon.lemma(form.lemma);
    let governs =
        |found| lemma.governs(Frame::Prepositional(found)) && next.is(Classes::PREPOSITION) && next.pronoun().is_none();
    // هاجم الشركة متهما إياها بالتزوير (attacked the company, accusing it of fraud): whom he accuses stands right behind.
    let masculine = form.number == Number::Singular && form.gender == Gender::Masculine;
    let somebody = next.is(Classes::PLACE | Classes::INSTITUTION | Classes::GROUP | Classes::TITLE)
        && (next.is_definite() || next.is(Classes::PLACE));
    let judged = lemma.act == Act::Accuse && (masculine && somebody || has(HIM, next.str()));
    is_accusative_participle(at) && (judged || circumstance::preposition(next).is_some_and(governs))
}

/// قائلا، مضيفة: a participle in the accusative, as it goes with a saying.
pub(crate) fn is_accusative_participle(at: At<'_>) -> bool {
    at.is(Classes::PARTICIPLE) && !at.is_definite() && at.ends(["ا", "ة"])
}

/// Reads the word at `index` as a verbal noun: قوله، إعلان، بتأكيده.
pub(crate) fn verbal_noun(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    let at = reading.at(index);
    if !at.is(Classes::VERBAL_NOUN) {
        return None;
    }
    let form = *at.verbs().iter().find(|form| form.shape == Shape::VerbalNoun)?;
    Some(Cue { index, form, negated: false })
}
