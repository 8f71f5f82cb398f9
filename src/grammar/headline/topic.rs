//! What stands before a colon as a topic and says nothing: سوريا: مقتل عشرة (Syria: ten killed).

use super::Headline;
use crate::grammar::NounPhrase;
use crate::grammar::noun_phrase::{Head, is_verb};
use crate::grammar::wording::{SHOWN, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Person, Proclitics};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Behind several countries so many tokens are a topic: مصر والسودان: جسر ونهر (1977).
const TOPIC: usize = 6;

impl Headline<'_> {
    /// Whether a thing, or words that can be no name, stand before the colon, or nothing behind it.
    pub(super) fn has_no_source(&self, phrase: &NounPhrase) -> bool {
        let unknown = phrase.head == Head::Person && phrase.role.is_none() && !is_person_like(self.reading, phrase);
        phrase.head == Head::Thing || unknown || self.colon + 1 >= self.line.1
    }

    /// Whether the content tells of who stands before the colon, and nothing that he says.
    pub(super) fn tells_of_topic(&self, phrase: &NounPhrase) -> bool {
        self.tells_age()
            || phrase.head == Head::Person && tells_who_it_is(self.reading, self.colon + 1, self.line.1)
            || self.asks() && self.is_asked_about(phrase)
            || phrase.head == Head::Place && self.tells_of_place(phrase)
            // صور: قرى مهجورة (pictures: deserted villages)
            || phrase.head == Head::Document && has(SHOWN, self.reading.str(phrase.first))
    }

    /// سامر حداد: 38 عاما (Samir Haddad: 38 years old)
    fn tells_age(&self) -> bool {
        match self.reading.kind(self.colon + 1) {
            TokenKind::Number => self.line.1.saturating_sub(self.colon) <= 4,
            // سامر حداد:: 38 عاما: a colon typed twice.
            TokenKind::Colon => true,
            _ => false,
        }
    }

    /// سوريا: ما الجديد؟ (Syria: what is new?)
    fn asks(&self) -> bool {
        self.last() == TokenKind::Question && self.reading.kind(self.colon + 1) != TokenKind::OpenQuote
    }

    /// Whether people without a name, or an agreement, are what a question is about.
    fn is_asked_about(&self, phrase: &NounPhrase) -> bool {
        let first = self.reading.at(phrase.first);
        phrase.head == Head::Group && !first.is(Classes::QUANTIFIER) && phrase.name.is_none()
            || first.str().ends_with("اتفاق")
    }

    /// سوريا: مقتل عشرة (Syria: ten killed): a place before a colon is a topic unless the content speaks.
    fn tells_of_place(&self, phrase: &NounPhrase) -> bool {
        // روسيا وتركيا: انهيار السد اعتداء على المدينة (Russia and Turkey: the collapse of the dam is an attack on the town): several speak at length.
        let several = phrase.joint && self.line.1.saturating_sub(self.colon) > TOPIC;
        !several && (self.asks() || !speaks(self.reading, self.colon + 1, self.line.1))
    }
}

/// هالة نجم: الطبيبة التي تدير المستشفى (Hala Najm: the doctor who runs the hospital), سامر حداد: أول مصري يفوز: who somebody is.
fn tells_who_it_is(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    let relative = || (first + 1..end.min(first + 5)).any(|index| spells!(reading.at(index), "الذي" | "التي"));
    let person = |at: At<'_>| at.is(Classes::TITLE | Classes::NATIONALITY);
    at.is(Classes::TITLE) && at.is_word() && relative()
        || spells!(at, "أول" | "أصغر" | "أكبر") && person(reading.at(first + 1)) && !reading.at(first + 1).is_definite()
}

/// A name of unknown words before a colon: a person only if it is short or quoted.
fn is_person_like(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    phrase.end.saturating_sub(phrase.first) <= 5
        && (phrase.first..phrase.end)
            .all(|index| !reading.at(index).is_word() || reading.at(index).str().chars().count() >= 2)
}

/// Verbs, wishes and first persons tell a statement from a report on a place.
fn speaks(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    if at.kind() == TokenKind::OpenQuote
        || at.is(Classes::NEGATOR | Classes::PRONOUN | Classes::COMPLEMENTIZER | Classes::MODAL | Classes::FUTURE)
    {
        return true;
    }
    // روسيا: سترد على العقوبات (Russia: it will answer the sanctions)
    let verb = at.is_unknown() || at.is(Classes::OTHER_VERB | Classes::REPORTS);
    if verb && at.has_letters(5..) && (at.begins("ست") || at.begins("سن")) {
        return true;
    }
    // روسيا: أسقطنا طائرة (Russia: we have shot down a plane)
    if (at.is_unknown() || at.is(Classes::OTHER_VERB)) && !at.is_definite() && at.ends(["نا"]) && at.has_letters(5..)
    {
        return true;
    }
    let death = at.is(Classes::NUMERAL) || at.kind() == TokenKind::Number;
    let denies = (first..end.min(first + 4)).any(|index| reading.at(index).is(Classes::NEGATOR));
    if death {
        return denies;
    }
    // A verbal noun or an event opens a report: مقتل، انفجار، إصابة.
    let opens_report = at.is(Classes::COMMON_NOUN | Classes::OCCASION)
        || is_verb(at) && !at.verbs().iter().any(|form| form.person == Person::First);
    // العقوبات لن توقفنا (the sanctions will not stop us), الطرد سيضر بالعلاقات (the expulsion will hurt relations): who denies, vows or foretells speaks.
    let vows = (first..end.min(first + 8))
        .map(|index| reading.at(index))
        // حداد غير نادم (Haddad is not sorry): what somebody is not, no vow.
        .any(|at| {
            at.is(Classes::NEGATOR | Classes::FUTURE | Classes::MODAL) && !spells!(at, "غير") || at.has(Proclitics::SA)
        });
    // روسيا: أمريكا تستغل حقوقها (Russia: America abuses its rights): a government speaks of others, a report of what is at home.
    let of_others = (first..end.min(first + 3)).any(|index| {
        let at = reading.at(index);
        at.is(Classes::PLACE | Classes::NATIONALITY) || spells!(at, "هناك" | "ثمة")
    });
    // روسيا: العقوبات على بنوكنا حرب (Russia: the sanctions on our banks are a war)
    let first_person = (first..end.min(first + 8)).any(|index| {
        let at = reading.at(index);
        at.verbs().iter().any(|form| form.person == Person::First)
            || at.pronoun().is_some_and(|pronoun| pronoun.person == Person::First)
    });
    vows || first_person || !opens_report && of_others && (first..end).count() >= 3
}
