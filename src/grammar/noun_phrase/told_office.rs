//! Offices that a clause of their own tells: وهي عضو في اللجنة (who is a member of the committee), الذي يشغل منصب وزير النقل (who holds the office
//! of minister of transport).

use super::{ATTACHED, Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::{At, spells};

impl<'r> Builder<'r> {
    /// حنان الخطيب وهي عضو في اللجنة (Hanan al-Khatib, who is a member of the committee), without a comma.
    pub(super) fn office_told(&mut self) -> bool {
        let Some(words) = self.words_before_office(0).filter(|_| self.name_is_last()) else { return false };
        self.at += words;
        self.apposed = true;
        self.title_after_name()
    }

    /// حنان الخطيب، وهي عضو في اللجنة، (Hanan al-Khatib, who is a member of the committee,)
    pub(super) fn office_told_behind_comma(&mut self) -> bool {
        let Some(words) = self.words_before_office(1) else { return false };
        let before = self.at;
        self.at += words + 1;
        self.apposed = true;
        self.reach.object_follows = false;
        let told = self.title_after_name();
        if !told {
            self.at = before;
        }
        told
    }

    /// How many words stand between the name, or the comma behind it, and the office.
    fn words_before_office(&self, offset: usize) -> Option<usize> {
        let first = self.see(offset);
        if self.head != Some(Head::Person) || self.name.is_none() || self.role.is_some() {
            return None;
        }
        let words = match () {
            () if spells!(first, "وهو" | "وهي") => 1,
            () if first.is(Classes::RELATIVE)
                && spells!(self.see(offset + 1), "يشغل" | "تشغل" | "يتولى" | "تتولى")
                && self.see(offset + 2).spells("منصب") =>
            {
                3
            }
            () => return None,
        };
        self.is_calling(self.see(offset + words)).then_some(words)
    }

    /// Whether a word tells what somebody is: وهي عضو (who is a member), وهو شاهد عيان (who is an eyewitness).
    fn is_calling(&self, office: At<'r>) -> bool {
        let one = office.is(Classes::GROUP) && office.details().number == Some(Number::Singular);
        let one = one || office.is(Classes::QUANTIFIER) && spells!(office, "أحد" | "إحدى");
        (office.is(Classes::TITLE) || one) && !office.has(ATTACHED)
    }
}
