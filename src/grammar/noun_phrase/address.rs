//! Forms of address between an office and a name: العاهل المغربي الملك حسن مراد (the Moroccan monarch, king Hassan Murad).

use super::shape::is_name_word;
use super::{ADJECTIVAL, Builder};
use crate::lexicon::class::Classes;
use crate::reading::{At, spells};

impl<'r> Builder<'r> {
    /// Whether the mark here is the stop of a form of address that is cut short: د.
    pub(super) fn is_stop_of_address(&self) -> bool {
        let address = self.words.reading.at(self.words.first);
        self.at == self.words.first + 1
            && address.is(Classes::HONORIFIC)
            && address.has_letters(..3)
            && self.see(0).str() == "."
            && self.name_begins(1)
    }

    /// Whether a rank or a form of address with the article stands before the word `offset` ahead.
    pub(super) fn is_addressed(&self, offset: usize) -> bool {
        let before = (self.at + offset).saturating_sub(1);
        // العميد الركن صادق الحداد: what tells the grade of a rank stands between.
        let graded = self.words.reading.at(before).spells("الركن");
        let before = self.words.reading.at(before.saturating_sub(usize::from(graded)));
        before.is(Classes::HONORIFIC) && before.is_definite() && !before.is(ADJECTIVAL)
    }

    /// Whether a word that names an office or a form of address too (أمين, "secretary"; سيد, "Mr") is a given name: behind an office that is told in full, before another
    /// word of a name.
    pub(super) fn is_given_name_of_office(&self, at: At<'r>) -> bool {
        let next = self.see(1);
        spells!(at, "أمين" | "أمينة" | "سلطان" | "أمير" | "أميرة" | "مالك" | "مختار" | "سيد" | "شريف")
            && self.closed
            && self.role.is_some()
            && self.last().is_definite()
            && (next.is_unknown() || next.is(Classes::GIVEN_NAME))
            && is_name_word(next)
    }

    /// نائب القائد العميد حسين سلامي: a rank or a form of address between office and name, which belongs to neither.
    pub(super) fn address_before_name(&mut self, at: At<'r>) -> bool {
        let address = (at.is(Classes::HONORIFIC) || is_address(at) || self.is_called_monarch(at))
            && (!at.is(Classes::TITLE) || self.role.is_some() && self.closed && at.is_definite());
        // قائد الفريق سامي حداد (the captain of the team, Sami Haddad): what an office wants is no rank.
        let team = self.construct && at.spells("الفريق") && !self.is_grade(1);
        let named = || {
            self.name_begins(1) || self.name_begins(2) || self.is_grade(1) && self.is_grade(2) && self.name_begins(3)
        };
        if !address || team || !named() {
            return false;
        }
        let before = (self.at, self.end);
        self.at += 1;
        let plain = self.name_begins(0) && !self.is_grade(0);
        while !plain && self.is_grade(0) {
            self.at += 1;
        }
        if !self.name_begins(0) {
            self.at = before.0 + 2;
        }
        let found = self.name_run();
        if !found {
            (self.at, self.end) = before;
        }
        found
    }

    /// العاهل المغربي الملك حسن مراد: how a monarch is called before the name.
    fn is_called_monarch(&self, at: At<'r>) -> bool {
        spells!(at, "الملك" | "الملكة")
            && self.role.is_some_and(|(first, _)| self.words.reading.at(first).ends(["عاهل"]))
    }
}

/// How the bearers of some offices are addressed, whatever else they are: مندوب البلاد الدائم السفير نزار نجم.
fn is_address(at: At<'_>) -> bool {
    spells!(
        at,
        "السفير"
            | "السفيرة"
            | "القاضي"
            | "القاضية"
            | "المستشار"
            | "المستشارة"
            | "المحامي"
            | "المحامية"
    )
}
