//! One of several as what somebody is: نزار حداد، أحد سكان المدينة (Nizar Haddad, one of the inhabitants of the town).

use super::super::{ATTACHED, Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::{At, spells};

impl<'r> Builder<'r> {
    /// أحد سكان، إحدى الناشطات (one of the inhabitants, one of the activists)
    fn one_of_several(&self, offset: usize) -> bool {
        let of = self.see(offset + 1);
        // أحد مستوردي القهوة (one of the importers of coffee), إحدى الناجيات (one of the women who survived): a sound plural that no table knows.
        let unknown = of.is_unknown()
            && (of.ends(["ي"]) && self.see(offset + 2).is_definite() || of.is_definite() && of.ends(["ين", "ات"]));
        let known = of.is(Classes::GROUP | Classes::TITLE | Classes::COMMON_NOUN)
            // محاميي spells like one lawyer: أحد محامي الوزير
            && (of.details().number == Some(Number::Plural) || of.is(Classes::TITLE) && of.ends(["ي"]));
        spells!(self.see(offset), "أحد" | "إحدى" | "احد" | "احدى" | "أبرز") && (known || unknown) && !of.has(ATTACHED)
    }

    /// نزار حداد أحد سكان المدينة (Nizar Haddad, one of the inhabitants of the town), without a comma: behind a full name, where nobody is spoken to.
    pub(in crate::grammar::noun_phrase) fn one_of_several_behind_name(&mut self) -> bool {
        let full = self.name_is_last() && self.name.is_some_and(|(first, end)| end > first + 1);
        if self.head != Some(Head::Person)
            || self.role.is_some()
            || !full
            || self.reach.person_follows
            || !self.one_of_several(0)
        {
            return false;
        }
        self.role = Some((self.at, self.at + 2));
        self.take(2);
        self.construct = !self.last().is_definite();
        self.closed = !self.construct;
        true
    }

    /// نزار حداد، أحد سكان المدينة، (Nizar Haddad, one of the inhabitants of the town,): the same behind a comma.
    pub(super) fn one_of_several_behind_comma(&mut self) -> bool {
        if !self.wants_office() || !self.one_of_several(1) {
            return false;
        }
        self.take_one_of(2);
        self.construct = !self.last().is_definite();
        self.closed = !self.construct;
        true
    }

    /// سامي حداد، أحد مؤسسي الشركة، : of whom he is one no table tells, but another comma closes it.
    pub(super) fn one_of_behind_comma(&mut self, next: At<'r>) -> bool {
        if !spells!(next, "أحد" | "إحدى" | "احد" | "احدى") || !self.wants_office() || !self.comma_closes()
        {
            return false;
        }
        self.take_one_of(1);
        self.construct = true;
        self.closed = false;
        true
    }

    /// Whether somebody has a name and no office yet.
    fn wants_office(&self) -> bool {
        self.head == Some(Head::Person) && self.name.is_some() && self.role.is_none()
    }

    /// Takes so many words behind the comma as the office.
    fn take_one_of(&mut self, words: usize) {
        self.at += 1;
        self.role = Some((self.at, self.at + words));
        self.take(words);
        self.apposed = true;
        self.reach.object_follows = false;
    }
}
