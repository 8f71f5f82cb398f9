//! The head of a noun phrase: what decides which sort of thing it names.

mod medium;
mod nothing;
mod person;
mod sort;

use super::{ADJECTIVAL, ATTACHED, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number};
use crate::reading::{At, KnownName, spells};
use crate::text::token::TokenKind;
use sort::Sort;

/// What names people and bodies, and tells of no number whether it is exact.
const NAMING: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::PLACE);

impl<'r> Builder<'r> {
    /// هذا المسؤول (this official), and a quantifier before its noun: بعض الخبراء، أحد السكان، كل من.
    pub(super) fn demonstrative(&mut self) {
        if self.see(0).is(Classes::DEMONSTRATIVE) && self.see(1).is(NOMINAL) && self.see(1).is_definite() {
            self.at += 1;
        }
    }

    /// Takes the head of the phrase and what it is made of; none where no noun phrase begins here.
    pub(super) fn head_of_phrase(&mut self) -> Option<()> {
        let at = self.see(0);
        if at.is(Classes::UNKNOWN | Classes::NAME_PARTICLE)
            && at.spells("ال")
            && self.see(1).kind() == TokenKind::OpenQuote
        {
            // الـ"أف بي آي": the article stands apart from a name in quotation marks.
            self.take(1);
            let quoted = self.quoted_name();
            return quoted.then(|| self.head = Some(Head::Institution));
        }
        match at.kind() {
            TokenKind::Word => {}
            TokenKind::OpenQuote => return self.quoted_head(),
            TokenKind::Number => return self.figures_head(),
            _ => return None,
        }
        if self.words.reading.name_at(self.at).is_none() && self.company_head(at) {
            return Some(());
        }
        let about = if at.is(NAMING) { 0 } else { self.approximation() };
        if (about > 0 || at.is(Classes::NUMERAL))
            && let Some(head) = self.counted_head(at, about)
        {
            return head;
        }
        if self.is_function_word(at) {
            return None;
        }
        if let Some(known) = self.words.reading.name_at(self.at) {
            return self.known_head(at, known);
        }
        if at.is(Classes::QUANTIFIER) {
            return self.quantified();
        }
        if at.is_definite() && at.is(Classes::UNKNOWN | Classes::ADJECTIVE) && self.are_acting_people() {
            self.take(1);
            (self.head, self.gender, self.number) = (Some(Head::Group), Some(Gender::Masculine), Some(Number::Plural));
            self.closed = true;
            return Some(());
        }
        if self.is_of_clause(at) {
            return None;
        }
        self.noun_head(at)
    }

    /// The head where it is a noun, an adjective or a name.
    fn noun_head(&mut self, at: At<'r>) -> Option<()> {
        let definite = self.agreement_of_head(at);
        if self.is_superlative(at, definite) {
            return self.superlative();
        }
        if at.is_definite()
            && let Some(found) = self.told_before_name(at)
        {
            return found;
        }
        if at.is(Classes::ADJECTIVE) && self.last_or_another(at) {
            return Some(());
        }
        if self.is_addressed_office(at, definite) {
            // شيخ الأزهر (the sheikh of al-Azhar): with a complement a form of address is an office.
            self.role = Some((self.at, self.at + 1));
            self.head = Some(Head::Person);
            self.construct = true;
            self.take(1);
            return Some(());
        }
        match self.sort(at, definite)? {
            Sort::Whole => {}
            Sort::Noun(head) => {
                self.head = Some(head);
                self.construct = !definite && !self.closed;
                self.closed |= definite;
                self.take(1);
            }
        }
        Some(())
    }

    /// A name that the lexicon knows: الولايات المتحدة, بي بي سي.
    fn known_head(&mut self, at: At<'r>, known: KnownName) -> Option<()> {
        if known.attached && !self.clitic {
            // لبي بي سي (to the BBC)
            return None;
        }
        self.head = Some(if known.classes.has(Classes::MEDIA_NAME) {
            Head::Media
        } else if known.classes.has(Classes::PLACE) {
            Head::Place
        } else {
            Head::Institution
        });
        self.closed = true;
        self.name = Some((self.at, self.at + known.words as usize));
        if known.words > 1 && at.is(Classes::INSTITUTION) && at.details().number == Some(Number::Singular) {
            // ميليشيا الحوثي (the Houthi militia)
            self.gender = at.details().gender;
        }
        if self.head == Some(Head::Place) && at.ends(["ة", "ت"]) {
            // الولايات المتحدة
            self.gender = Some(Gender::Feminine);
            self.number = Some(Number::Singular);
        }
        self.take(known.words as usize);
        Some(())
    }

    /// Takes gender and number of the head from its entry, and tells whether it is definite.
    fn agreement_of_head(&mut self, at: At<'r>) -> bool {
        let entry = at.details();
        // نظيره (his counterpart) folds like نظيرة (a counterpart, feminine): the letter as typed tells that it may be his.
        let his = at.is(Classes::TITLE | Classes::GROUP)
            && !at.is_definite()
            && entry.gender == Some(Gender::Feminine)
            && at.ends(["ه"]);
        self.gender = entry.gender.filter(|_| !his);
        self.number = entry.number;
        at.is_definite() | at.pronoun().is_some() | his
    }

    /// أعلى مرجع (the highest authority), أكبر حزب (the largest party)
    fn is_superlative(&self, at: At<'r>, definite: bool) -> bool {
        at.is(Classes::ADJECTIVE)
            && !definite
            && !at.is(NOMINAL)
            && self.see(1).is(NOMINAL)
            && !self.see(1).has(ATTACHED)
            && !self.see(1).is_definite()
    }

    /// The noun behind a superlative, which belongs to the office if there is one.
    fn superlative(&mut self) -> Option<()> {
        self.at += 1;
        let first = self.at;
        self.head_of_phrase()?;
        if let Some((start, end)) = self.role.filter(|(start, _)| *start == first) {
            self.role = Some((start.saturating_sub(1), end));
        }
        Some(())
    }

    /// كشفت آخر التقارير عن (the latest reports revealed), وقال آخر إن (and another said that)
    fn last_or_another(&mut self, at: At<'r>) -> bool {
        if at.spells("آخر") && self.see(1).is(Classes::DOCUMENT) {
            self.take(2);
            self.head = Some(Head::Document);
            (self.gender, self.number) = (self.last().details().gender, self.last().details().number);
        } else if spells!(at, "آخر" | "وآخر" | "أخرى" | "آخرون" | "آخرين") {
            self.take(1);
            self.head = Some(Head::Group);
        } else {
            return false;
        }
        self.closed = true;
        true
    }

    /// شيخ الأزهر (the sheikh of al-Azhar): whether a form of address has a complement.
    fn is_addressed_office(&self, at: At<'r>, definite: bool) -> bool {
        let of = self.see(1);
        at.is(Classes::HONORIFIC)
            && !at.is(Classes::TITLE | Classes::INSTITUTION)
            && !definite
            && of.is_definite()
            && !of.is(ADJECTIVAL | Classes::HONORIFIC)
            && !of.has(ATTACHED)
    }
}
