//! Clauses without a relative pronoun behind a noun without the article: تقرير أصدرته الأمم المتحدة (a report that the United Nations issued), بيان صدر عن
//! الوزارة (a statement that came from the ministry), جماعة تراقب الحرب (a group that observes the war).

use super::super::wording::{ISSUED, PUBLISHED, has};
use super::{Builder, Head, Reach, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// Such a clause has at most so many words.
const CLAUSE: usize = 12;

impl<'r> Builder<'r> {
    /// Takes a clause in the present up to what is said: مسؤول يرافق الوفد (an official who accompanies the delegation).
    pub(super) fn told_by_clause(&mut self, verb: At<'r>) -> bool {
        let Some(end) = self.end_of_clause(verb) else { return false };
        self.take(end.saturating_sub(self.at));
        (self.construct, self.closed) = (false, true);
        false
    }

    /// Where the clause ends, if the verb can be of somebody or something unnamed: before a comma, a day, whom it is told, or where the words end.
    fn end_of_clause(&self, verb: At<'r>) -> Option<usize> {
        let (reading, first) = (self.words.reading, self.words.first);
        let unnamed = match self.head {
            Some(Head::Group | Head::Institution) => true,
            Some(Head::Person) => self.name.is_none(),
            _ => false,
        };
        let known = |index: usize| {
            let at = reading.at(index);
            at.is_definite() || at.pronoun().is_some() || at.is(Classes::PLACE) || reading.name_at(index).is_some()
        };
        // صحفي يخرج عن طوره (a journalist loses his temper): what opens its sentence has the verb as its own.
        let led = reading.at(first.wrapping_sub(1));
        if !unnamed
            || !led.is(Classes::REPORTS | Classes::PREPOSITION | Classes::SOURCE_PHRASE)
            || self.reach.object_follows
            || self.joint
            || self.apposed
            || self.number.is_none()
            || known(first)
            || !verb.begins_any(["ي", "ت"])
            || verb.is(Classes::REPORTS)
            || !self.agrees_with(verb)
        {
            return None;
        }
        let stops = |index: usize| {
            let at = reading.at(index);
            !at.is_word()
                || at.is(Classes::TIME | Classes::COMPLEMENTIZER | Classes::CONJUNCTION)
                || at.has(Proclitics::LI) && at.is(Classes::MEDIA | Classes::GROUP)
                || at.spells("عبر")
        };
        let limit = self.words.end.min(self.at + CLAUSE);
        let end = (self.at + 1..limit).find(|&index| stops(index)).unwrap_or(limit);
        let goes_on = end < self.words.end && reading.at(end).is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION);
        (!goes_on && end > self.at + 1).then_some(end)
    }

    /// Whether the verb in the present can be that of the head of the phrase: يعمل of one man, تراقب of a body or a woman, يعملون of several.
    fn agrees_with(&self, verb: At<'r>) -> bool {
        let plural = verb.ends(["ون", "ن"]);
        match (self.number, self.gender, self.head) {
            (Some(Number::Plural), _, Some(Head::Group | Head::Person)) => plural,
            (Some(Number::Singular), Some(Gender::Feminine), _) => !plural && verb.begins("ت"),
            (Some(Number::Singular), _, _) => !plural && verb.begins("ي"),
            (_, _, Some(Head::Institution)) => !plural && verb.begins("ت"),
            _ => false,
        }
    }

    /// The end of who made the text, where the verb that tells so stands next: a part of what a text without the article is called.
    pub(super) fn issued(&self, verb: At<'r>) -> Option<usize> {
        let text = self.words.reading.at(self.words.first);
        if text.is_definite() || self.joint {
            return None;
        }
        if let Some(end) = self.appeared(verb) {
            return Some(end);
        }
        let came = spells!(verb, "صدر" | "صدرت") && self.see(1).spells("عن");
        if !came && !has(ISSUED, verb.str()) {
            return None;
        }
        // بيان للوزارة نشرته الوكالة (a statement of the ministry that the agency published): whose it is has been told.
        let told = |index: usize| {
            let at = self.words.reading.at(index);
            !at.is(Classes::ADJECTIVE) || at.has(Proclitics::LI)
        };
        if has(PUBLISHED, verb.str()) && (self.words.first + 1..self.at).any(told) {
            return None;
        }
        let first = self.at + 1 + usize::from(came);
        let words = self.words.from(first);
        let (_, who) = noun_phrase(Reach { person_follows: false, ..self.reach })(words).ok()?;
        matches!(who.head, Head::Institution | Head::Media | Head::Place | Head::Group | Head::Person)
            .then_some(who.end)
    }

    /// دراسة نشرت في مجلة النهر (a study that was published in the magazine al-Nahr), تقرير صدر في عام 2016: where or when a text came out, up to what it says.
    fn appeared(&self, verb: At<'r>) -> Option<usize> {
        if !spells!(verb, "نشر" | "نشرت" | "أجري" | "أجريت" | "صدر" | "صدرت") || !self.see(1).spells("في")
        {
            return None;
        }
        let year = self.see(2).is(Classes::TIME) && self.see(3).kind() == TokenKind::Number;
        let end = if year {
            self.at + 4
        } else {
            noun_phrase(Reach { object_follows: false, ..self.reach })(self.words.from(self.at + 2)).ok()?.1.end
        };
        let next = self.words.reading.at(end);
        let ends = end >= self.words.end
            || !next.is_word()
            || next.is(Classes::COMPLEMENTIZER)
            || super::super::circumstance::governed(next, self.reach.governed);
        ends.then_some(end)
    }
}
