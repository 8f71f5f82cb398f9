//! Nouns in the accusative told from verbs in the dual: ردا (in answer), but الوزيران ردا (the two ministers answered).

use crate::grammar::circumstance;
use crate::grammar::wording::{BEFORE_DUAL, DUAL_RELATIVES, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Number, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// ردا، أمرا: an accusative noun far more often than a dual verb.
pub(super) fn is_accusative_noun(reading: &Reading<'_>, at: At<'_>, form: &VerbForm) -> bool {
    form.number == Number::Dual
        && form.shape == Shape::Past
        && (at.is(Classes::PARTICIPLE) || !opens_at_once(reading, at.index + 1))
        && !is_joined_verb(reading, at)
        && !is_dual(reading, at.index, form)
        && !governs_clause(reading, at.index, form)
}

/// وأكدا (and both affirmed): joined, and no noun with its tanwin.
fn is_joined_verb(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.has(Proclitics::WA) && !at.is(Classes::VERBAL_NOUN) && !reading.typed(at.index).contains('ً')
}

/// قالا إن (both said that): what is said opens right behind the verb.
fn opens_at_once(reading: &Reading<'_>, index: usize) -> bool {
    reading.at(index).is(Classes::COMPLEMENTIZER)
        || matches!(reading.kind(index), TokenKind::Colon | TokenKind::OpenQuote)
}

/// الوزير ونظيره شددا على أن، اعترفا بالتواصل معه: the preposition of the verb follows at once.
fn governs_clause(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    let lemma = reading.lexicon.lemma(form.lemma);
    let other = Classes::VERBAL_NOUN
        | Classes::COMMON_NOUN
        | Classes::ADJECTIVE
        | Classes::PARTICIPLE
        | Classes::ADVERB
        | Classes::FEELING;
    if at.is(other) || lemma.ambiguous || next.pronoun().is_some() && next.is(Classes::PREPOSITION) {
        return false;
    }
    circumstance::preposition(next).is_some_and(|found| {
        lemma.governs(Frame::Prepositional(found))
            || next.is(Classes::PREPOSITION) && reading.at(index + 2).is(Classes::COMPLEMENTIZER)
    })
}

/// الطرفان قد أعلنا، البلدين اللذين أكدا (the two countries which affirmed): behind a dual, and in the feminine, it is the verb.
fn is_dual(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let at = reading.at(index);
    let other =
        Classes::VERBAL_NOUN | Classes::COMMON_NOUN | Classes::ADJECTIVE | Classes::PARTICIPLE | Classes::ADVERB;
    if at.is(other) || reading.lexicon.lemma(form.lemma).ambiguous {
        return false;
    }
    let aside = |before: &usize| has(BEFORE_DUAL, reading.str(*before));
    let before = reading.at((index.saturating_sub(2)..index).rev().find(|before| !aside(before)).unwrap_or(index));
    let relative = has(DUAL_RELATIVES, before.str());
    // الجانبان الإيراني والأوروبي أكدا: adjectives in the singular tell the two apart.
    let adjectives = (index.saturating_sub(3)..index).rev().take_while(|&word| {
        reading.at(word).is(Classes::NATIONALITY | Classes::ADJECTIVE) && reading.at(word).is_definite()
    });
    let noun = reading.at(adjectives.last().unwrap_or(index).saturating_sub(1));
    let two = |at: At<'_>| at.is_word() && at.is_definite() && at.ends(["ان", "ين"]);
    relative || two(before) || two(noun) || at.ends(["تا"])
}
