//! Which sort of thing a noun names, and names that begin with what may be a noun, too.

use super::super::name::begins_foreign_name;
use super::super::shape::is_name_word;
use super::super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Shape};
use crate::reading::{At, spells};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// What the first word of a phrase is.
pub(super) enum Sort {
    /// A noun of this sort, which has still to be taken.
    Noun(Head),
    /// A name or a form of address, which has been taken.
    Whole,
}

impl<'r> Builder<'r> {
    /// The sort of a noun, or a name that begins with it.
    pub(super) fn sort(&mut self, at: At<'r>, definite: bool) -> Option<Sort> {
        let noun = |head: Head| Some(Sort::Noun(head));
        if at.is(Classes::CONSTRUCT) && self.is_bare_construct(0) {
            self.whole_name()
        } else if at.is(Classes::HONORIFIC | Classes::INSTITUTION) && at.spells("الفريق") && self.is_team() {
            noun(Head::Institution)
        } else if at.is(Classes::HONORIFIC) && !at.is(Classes::TITLE) && (definite || !at.is(Classes::INSTITUTION)) {
            self.take(1);
            self.head = Some(Head::Person);
            self.closed = true;
            Some(Sort::Whole)
        } else if at.is(Classes::TITLE) && at.is(Classes::GIVEN_NAME) && !definite && self.surname_stands_behind() {
            // رامي الزغبي (Rami al-Zoghbi), not "the thrower of …"
            self.whole_name()
        } else if spells!(at, "أمين" | "أمينة") && self.name_stands_behind() {
            // أمين حدادي (Amin Haddadi): an office wants another complement.
            self.begins_name();
            Some(Sort::Whole)
        } else if at.is(Classes::TITLE) {
            self.role = Some((self.at, self.at + 1));
            if self.is_dual_construct(at) {
                self.number = Some(Number::Dual);
            }
            noun(Head::Person)
        } else if at.is(Classes::GROUP) {
            noun(Head::Group)
        } else if at.is(Classes::INSTITUTION_NAME) {
            self.name = Some((self.at, self.at + 1));
            self.closed = true;
            // أكدت فيسبوك: a company takes the feminine, whatever gender the word has as a medium.
            self.gender = None;
            noun(Head::Institution)
        } else if at.is(Classes::MEDIA_NAME) {
            if !definite && is_name_word(self.see(1)) && !self.see(1).is_definite() {
                // بترا سارياس: a name that begins like an agency's.
                self.begins_name();
                return Some(Sort::Whole);
            }
            self.closed = true;
            noun(Head::Media)
        } else if at.is(Classes::PLACE) {
            self.closed = true;
            noun(Head::Place)
        } else if at.is(Classes::INSTITUTION) && !(at.is(Classes::MEDIA) && self.names_medium()) {
            noun(Head::Institution)
        } else if at.is(Classes::MEDIA) {
            noun(Head::Media)
        } else if at.is(Classes::DOCUMENT) {
            noun(Head::Document)
        } else if at.is(Classes::NATIONALITY) && self.number == Some(Number::Plural) {
            self.closed = true;
            noun(Head::Group)
        } else if is_name_word(at)
            || self.is_carried_name(at)
            || self.begins_with_nationality(at)
            || at.is(FUNCTION) && begins_foreign_name(self.words.reading, self.at)
        {
            self.whole_name()
        } else if !definite && self.is_person_who_says() {
            // وقالت أمل، وقال عهد حداد: what a person says and a thing does not, a noun without the article says as a name.
            self.begins_name();
            Some(Sort::Whole)
        } else if at.is(NOMINAL | ADJECTIVAL) || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) {
            noun(Head::Thing)
        } else {
            None
        }
    }

    /// A person's name and nothing else.
    fn whole_name(&mut self) -> Option<Sort> {
        self.name_run().then(|| {
            self.head = Some(Head::Person);
            Sort::Whole
        })
    }

    /// وزيرا الخارجية (the two foreign ministers): before its complement what spells like "a minister" is two of them.
    fn is_dual_construct(&self, at: At<'r>) -> bool {
        let (lexicon, next) = (&self.words.reading.lexicon, self.see(1));
        let one = |word: &str| {
            let singular = word.strip_suffix('ا').unwrap_or_default();
            let entry = Key::of(singular).map(|key| lexicon.entry(lexicon.analyse(singular, key).entry));
            entry.is_some_and(|entry| entry.classes.has(Classes::TITLE))
        };
        at.ends(["ا"])
            && !at.is_definite()
            && at.pronoun().is_none()
            && next.is_definite()
            && !next.is(ADJECTIVAL)
            && !next.has(ATTACHED)
            && one(at.str())
    }

    /// الفريق is a team where no name follows, and a lieutenant general before one: الفريق أول ركن سامي حداد.
    fn is_team(&self) -> bool {
        let next = self.see(1);
        next.kind() != TokenKind::Comma && !self.name_begins(1) && !self.is_grade(1)
    }

    /// Behind the given name a word that no table knows, another given name, or a particle.
    pub(in crate::grammar::noun_phrase) fn surname_stands_behind(&self) -> bool {
        let next = self.see(1);
        !next.has(ATTACHED)
            && (next.is_unknown() || next.is(PERSON_NAME) || spells!(next, "الدين" | "الله" | "الرحمن" | "الفتاح"))
    }

    /// Behind it a word without the article that no table knows and that may be a name.
    fn name_stands_behind(&self) -> bool {
        let next = self.see(1);
        next.is_unknown() && !next.is_definite() && is_name_word(next)
    }

    /// تركي المالكي (Turki al-Malki): an adjective of place without the article, and a word with it that no table knows.
    fn begins_with_nationality(&self, at: At<'r>) -> bool {
        at.is(Classes::NATIONALITY)
            && at.details().number == Some(Number::Singular)
            && !at.is(NOMINAL)
            && self.name_begins(0)
    }
}
