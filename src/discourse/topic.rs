//! Whom the text tells of where a verb has no subject: a person who has not spoken yet, or of whom the sentence before tells.

use super::naming_places::Asked;
use super::people::Named;
use super::resolution::Resolver;
use crate::claim::{Act, ResolvedBy, Rule};
use crate::grammar::{
    Attribution, Clause, Head, Link, NounPhrase, Range, Source, behind_dateline, is_verb, subject_between,
};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Person};
use crate::text::token::TokenKind;

/// A sentence is looked back over at most this many words.
const SENTENCE: usize = 60;
/// What tells when something was, before a verb, has at most so many words.
const TIME: usize = 7;
/// The body of which a sentence tells stands so near its head.
const NEAR_HEAD: usize = 8;
/// Between a name and الأخير (the latter) stand at most this many words.
const LATTER: usize = 24;

impl Resolver<'_, '_> {
    /// The person of whom the sentence before tells, where nobody says anything in it.
    pub(super) fn topic(&mut self, attributions: &[Attribution], number: usize) -> Option<usize> {
        let clause = &attributions.get(number)?.clause;
        if clause.source != Source::Implicit || !self.opens_but_for_time(clause) {
            return None;
        }
        let before = self.sentence_before(clause.sentence.0)?;
        let earlier = number.checked_sub(1).and_then(|earlier| attributions.get(earlier))?;
        let spoken = earlier.clause.sentence.1 > before.0 || earlier.content.iter().any(|&(_, end)| end > before.0);
        if spoken {
            return None;
        }
        let agreement = (clause.gender?, clause.number?);
        let phrase = subject_between(self.reading, before, agreement)?;
        // وفرضت الجماعة رسوما على التجار. وحذرتهم من (the group imposed fees on the traders. And it warned them of): in one paragraph a body goes on.
        let body = || {
            let line = (before.1..clause.sentence.0).all(|index| self.reading.kind(index) != TokenKind::LineEnd);
            let speaks = match phrase.head {
                Head::Institution | Head::Media => true,
                Head::Place => clause.gender == Some(Gender::Feminine),
                _ => false,
            };
            (line || !matches!(clause.act, Act::State | Act::Affirm)) && speaks && phrase.first <= before.0 + NEAR_HEAD
        };
        (self.is_known_person(&phrase) || body()).then(|| self.named(&phrase).0)
    }

    /// Whether nothing stands before the verb in its sentence but when it was: وفي عام 2000، أمرت (and in 2000 it ordered).
    fn opens_but_for_time(&self, clause: &Clause) -> bool {
        let before = clause.sentence.0..clause.start;
        let time = |index: usize| {
            let at = self.reading.at(index);
            at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME)
                || matches!(at.kind(), TokenKind::Number | TokenKind::Comma | TokenKind::Slash)
        };
        before.len() <= 1 || before.len() <= TIME && before.into_iter().all(time)
    }

    /// Who acts in the same sentence or in the one before, where nobody who has spoken agrees with the verb: أوقفت الشرطة مشتبها به. وقالت إن (the police
    /// arrested a suspect. And they said that), تشن البلاد هجوما تقول إنه (the country wages an attack that it says).
    pub(super) fn acting(&mut self, attributions: &[Attribution], number: usize) -> Option<usize> {
        self.acting_phrase(attributions, number).map(|phrase| self.named(&phrase).0)
    }

    fn acting_phrase(&mut self, attributions: &[Attribution], number: usize) -> Option<NounPhrase> {
        let attribution = attributions.get(number)?;
        let clause = &attribution.clause;
        let other =
            clause.rule == Rule::VerbalNoun || clause.rule == Rule::RelativeClause && !self.is_of_object(clause);
        if clause.source != Source::Implicit || clause.lemma.is_none() || other || attribution.inside.is_some() {
            return None;
        }
        let opens = clause.start.saturating_sub(clause.sentence.0) <= 1;
        if opens && clause.link != Link::Coordinated {
            // أعلن عن افتتاح الجسر: at the head of a text the verb may be a passive.
            return None;
        }
        let sentence = if opens { self.sentence_before(clause.sentence.0)? } else { (clause.sentence.0, clause.start) };
        let sentence = (behind_dateline(self.reading, sentence), sentence.1);
        let phrase = subject_between(self.reading, sentence, (clause.gender?, clause.number?))?;
        // خرج عمال حيث طالبوا (workers went out, where they demanded)
        let people = phrase.head == Head::Group && clause.number == Some(Number::Plural);
        let acts = matches!(phrase.head, Head::Institution | Head::Media | Head::Place)
            || people
            || self.is_known_person(&phrase);
        acts.then_some(phrase)
    }

    /// Who acts in the verb's own sentence, where the verb does not open it, with the words that name him there.
    pub(super) fn acting_in_sentence(&mut self, attributions: &[Attribution], number: usize) -> Option<(usize, Range)> {
        let clause = &attributions.get(number)?.clause;
        let opens = clause.start.saturating_sub(clause.sentence.0) <= 1;
        if opens || clause.source != Source::Implicit {
            return None;
        }
        let phrase = self.acting_phrase(attributions, number)?;
        let first = clause.sentence.0;
        let before =
            phrase.first.checked_sub(1).filter(|&before| before >= first).map(|before| self.reading.at(before));
        // الخطة التي أعدتها باريس (the plan that Paris drew up): whose verb has its object in front is no subject of the sentence.
        let acts = before.is_none_or(|before| {
            let verb = is_verb(before) && before.pronoun().is_none() && !before.is(Classes::AUXILIARY);
            let led = Classes::CONJUNCTION | Classes::ADVERSATIVE | Classes::AUXILIARY | Classes::COMPLEMENTIZER;
            verb || before.index == first && before.is(led)
        });
        if !acts || phrase.first > first + 1 && self.reading.at(phrase.first.saturating_sub(2)).is(Classes::RELATIVE) {
            return None;
        }
        // باتت القرية قريبة حين قال (the village was near when he said): a place is a woman to its verb, and people are many.
        let agrees = match phrase.head {
            Head::Place => clause.gender == Some(Gender::Feminine) || phrase.gender == Some(Gender::Masculine),
            Head::Group if phrase.number == Some(Number::Plural) => clause.number != Some(Number::Singular),
            _ => true,
        };
        agrees.then(|| (self.named(&phrase).0, (phrase.first, phrase.end)))
    }

    /// الهجوم الذي قال إنه خطر (the attack that he said was a danger), جماعات تعتبرها خطرا (groups that it considers a danger): a pronoun goes back to the
    /// antecedent, so that somebody else says it.
    fn is_of_object(&self, clause: &Clause) -> bool {
        let goes_back =
            |index: usize| self.reading.at(index).pronoun().is_some_and(|pronoun| pronoun.person == Person::Third);
        let that = clause.cue.1;
        goes_back(clause.cue.0) || self.reading.at(that).is(Classes::COMPLEMENTIZER) && goes_back(that)
    }

    /// The person named last before the verb, where nobody who has spoken agrees with it.
    pub(super) fn last_named(&mut self, attributions: &[Attribution], number: usize) -> Option<usize> {
        let clause = &attributions.get(number)?.clause;
        let opens = clause.start.saturating_sub(clause.sentence.0) <= 1;
        if clause.source != Source::Implicit || clause.number != Some(Number::Singular) || !opens {
            return None;
        }
        self.names.look_up(self.reading, Asked::Before(clause.cue.0), (0, 0));
        let named = self.names.people.last_before(clause.cue.0, |named| self.may_be(named, clause.gender))?;
        let phrase = person(&named, clause.gender);
        Some(self.named(&phrase).0)
    }

    /// تحدث حداد مع نجم، وأكد الأخير (Haddad talked with Najm, and the latter affirmed): the person named last before it.
    pub(super) fn latter(&mut self, phrase: &NounPhrase) -> Option<(usize, ResolvedBy)> {
        let gender = match self.reading.str(phrase.first).trim_start_matches(['و', 'ف']) {
            "الأخير" => Some(Gender::Masculine),
            "الأخيرة" => Some(Gender::Feminine),
            _ => return None,
        };
        let floor = phrase.first.saturating_sub(LATTER);
        self.names.look_up(self.reading, Asked::Before(phrase.first), (0, 0));
        let named = self
            .names
            .people
            .last_before(phrase.first, |named| self.may_be(named, gender))
            .filter(|named| named.name.1 > floor);
        // بدخول الجزائر، لكن الأخيرة (Algeria's entry, but the latter): a country is a woman, unless a person stands nearer.
        let behind = named.map_or(floor, |named| named.name.1.max(floor));
        let country = (behind..phrase.first)
            .rev()
            .map(|index| self.reading.at(index))
            .find(|at| at.is(Classes::PLACE) && !at.is(Classes::NATIONALITY) && gender == Some(Gender::Feminine));
        if let Some(country) = country {
            let place = NounPhrase { first: country.index, end: country.index + 1, head: Head::Place, ..*phrase };
            return Some((self.named(&place).0, ResolvedBy::Topic));
        }
        let latter = person(&named?, gender);
        Some((self.named(&latter).0, ResolvedBy::Topic))
    }

    /// Whether a person's office does not contradict the gender.
    fn may_be(&self, named: &Named<'_>, gender: Option<Gender>) -> bool {
        let office = named.role.and_then(|(first, _)| self.reading.at(first).details().gender);
        office.is_none() || gender.is_none() || office == gender
    }

    /// A name that the document gives in full or that has an office in front of it; no unknown word that may be anything.
    pub(super) fn is_known_person(&mut self, phrase: &NounPhrase) -> bool {
        let Some((first, end)) = phrase.name.filter(|_| phrase.head == Head::Person && !phrase.joint) else {
            return false;
        };
        let keys = super::surface::keys(self.reading, (first, end));
        self.known_name(&keys).is_some()
            || self.names(Asked::Named(&keys), (0, 0)).people.has(&keys)
            || phrase.role.is_some()
    }

    /// The sentence that ends where another begins, in the same line or the one before.
    pub(super) fn sentence_before(&self, start: usize) -> Option<Range> {
        let stops = |index: usize| {
            matches!(self.reading.kind(index), TokenKind::Period | TokenKind::LineEnd | TokenKind::Question)
        };
        let end = (start.saturating_sub(4)..start).rev().find(|&index| !stops(index))?.saturating_add(1);
        let first = (end.saturating_sub(SENTENCE)..end)
            .rev()
            .find(|&index| stops(index))
            .map_or(0, |stop| stop.saturating_add(1));
        (end.saturating_sub(first) < SENTENCE).then_some((first, end))
    }
}

/// Somebody whom the document names, as the phrase that does.
const fn person(named: &Named<'_>, gender: Option<Gender>) -> NounPhrase {
    NounPhrase {
        first: named.name.0,
        end: named.name.1,
        head: Head::Person,
        role: named.role,
        name: Some(named.name),
        gender,
        number: Some(Number::Singular),
        joint: false,
        aside: None,
    }
}
