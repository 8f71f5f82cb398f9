//! People who are told of by what they are or do: الفرنسي كيليان مبابي (the Frenchman Kylian Mbappé), النباتيين يعتقدون (the vegetarians believe).

use super::super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word};
use super::super::{ADJECTIVAL, ATTACHED, Builder, Head, NOMINAL};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::At;
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// A name behind what tells of its bearer, if both stand here: adjectives of origin, or a calling.
    pub(super) fn told_before_name(&mut self, at: At<'r>) -> Option<Option<()>> {
        let adjectives = if at.is(ADJECTIVAL) { self.adjectives_before_name() } else { None };
        let words = match adjectives {
            // الفرنسي كيليان مبابي (the Frenchman Kylian Mbappé), الكيميائي نزار حداد (the chemist Nizar Haddad)
            Some(adjectives) => adjectives,
            // النجار سامي حداد (the carpenter Sami Haddad)
            None => self.calling_before_name(at)?,
        };
        if adjectives.is_none() || !at.is(Classes::NATIONALITY) {
            self.role = Some((self.at, self.at + words));
        }
        self.take(words);
        self.head = Some(Head::Person);
        Some(self.name_run().then_some(()))
    }

    /// A person's name whose first word spells something else: بترا, أمين, أمل.
    pub(super) fn begins_name(&mut self) {
        let first = self.at;
        self.take(1);
        self.name_run();
        self.name = Some((first, self.at));
        self.head = Some(Head::Person);
        self.closed = true;
    }

    /// أن النباتيين يعتقدون (that the vegetarians believe): a sound plural that a plural verb follows is people, whatever the word.
    pub(super) fn are_acting_people(&self) -> bool {
        let at = self.see(0);
        let verb = self.words.reading.at(self.at + 1);
        at.ends(["ين", "ون"])
            && (at.is_unknown() || at.is(Classes::ADJECTIVE) && !at.is(NOMINAL))
            && verb.is(Classes::FINITE)
            && verb.ends(["ون", "وا"])
            && verb.verbs().iter().any(|form| form.number == Number::Plural)
    }

    /// Whether a noun for a thing, right behind a verb of plain speech, can only be a name: nothing belongs to it, or a word that no table knows.
    pub(super) fn is_person_who_says(&self) -> bool {
        let (reading, at, next) = (self.words.reading, self.see(0), self.see(1));
        let thing = Classes::DOCUMENT | Classes::OCCASION | Classes::NUMERAL | Classes::TIME | Classes::NATIONALITY;
        if self.at != self.words.first || !at.is(NOMINAL | ADJECTIVAL) || at.is(thing) || at.ends(["ا"]) {
            return false;
        }
        let verb = reading.at(self.at.wrapping_sub(1));
        let says = verb.is(Classes::FINITE)
            && verb.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).does(Behaviour::SPEAKS));
        let alone = next.is(Classes::COMPLEMENTIZER)
            || matches!(next.kind(), TokenKind::Comma | TokenKind::Colon | TokenKind::OpenQuote);
        let surname = next.is_unknown()
            && !next.is_definite()
            && !next.str().is_ascii()
            && is_name_word(next)
            && !has_noun_shape(next)
            && !has_verb_shape(next)
            && attached_noun(next).is_none();
        says && at.details().number != Some(Number::Plural) && (alone || surname)
    }

    /// How many words stand in front of a given name and a surname where these are a common noun with the article and adjectives of place:
    /// what somebody is, where nothing else can be meant.
    fn calling_before_name(&self, at: At<'r>) -> Option<usize> {
        // الحكم النرويجي سامي حداد (the Norwegian referee Sami Haddad)
        let native = |offset: &usize| self.see(*offset).is(Classes::NATIONALITY) && self.see(*offset).is_definite();
        let words = 1 + (1..3).take_while(native).count();
        let (given, surname) = (self.see(words), self.see(words + 1));
        let body = Classes::TITLE
            | Classes::GROUP
            | Classes::HONORIFIC
            | Classes::INSTITUTION
            | Classes::MEDIA
            | Classes::DOCUMENT
            | Classes::PLACE
            | Classes::OCCASION
            | Classes::TIME
            | Classes::VERBAL_NOUN
            | ADJECTIVAL;
        let calling = (at.is(Classes::COMMON_NOUN) && at.details().number == Some(Number::Singular) || at.is_unknown())
            && !at.is(body)
            && !(if words > 1 { self.reach.person_follows } else { self.reach.object_follows })
            && given.is(Classes::GIVEN_NAME)
            && !given.is(NOMINAL)
            && !given.is_definite()
            && !given.has(ATTACHED)
            && surname.is_unknown()
            && is_name_word(surname)
            && !surname.has(ATTACHED);
        calling.then_some(words)
    }

    /// How many adjectives with the article stand in front of a name, where nothing else does.
    fn adjectives_before_name(&self) -> Option<usize> {
        let is_adjective = |offset: usize| {
            let at = self.see(offset);
            at.is_definite() && at.is(ADJECTIVAL) && !at.is(NOMINAL) && at.details().number != Some(Number::Plural)
        };
        let adjectives = (0..3).take_while(|&offset| is_adjective(offset)).count();
        if adjectives == 0 {
            return None;
        }
        let first = self.see(adjectives);
        let named = first.is(Classes::GIVEN_NAME) && !first.is_definite()
            || !self.reach.object_follows && is_name_word(first) && !first.is_definite()
            || is_name_word(first)
                && is_name_word(self.see(adjectives + 1))
                && !first.is_definite()
                && !has_noun_shape(first)
                && attached_noun(first).is_none();
        (named && !first.has(ATTACHED)).then_some(adjectives)
    }
}
