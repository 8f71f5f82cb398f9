//! Media and what stands in quotation marks: which sort of thing is called so.

use super::super::shape::{has_noun_shape, is_name_word};
use super::super::{Builder, Head};
use crate::lexicon::class::Classes;
use crate::reading::spells;
use crate::text::token::TokenKind;

impl Builder<'_> {
    /// A name in quotation marks, or somebody's word.
    pub(super) fn quoted_head(&mut self) -> Option<()> {
        let inner = self.see(1);
        let known = self.words.reading.name_at(self.at + 1).map(|known| known.classes);
        let is = |class: Classes| inner.is(class) || known.is_some_and(|classes| classes.has(class));
        let head = if is(Classes::INSTITUTION_NAME) || inner.is(Classes::INSTITUTION) {
            Head::Institution
        } else if is(Classes::MEDIA_NAME) {
            Head::Media
        } else if is(Classes::PLACE) {
            Head::Place
        } else if has_noun_shape(inner)
            && !inner.is_definite()
            && inner.ends(["ات"])
            // نفت "قطعيا" (denied "categorically")
            || inner.is_unknown()
                && inner.ends(["يا"])
                && inner.str().chars().count() >= 5
                && self.words.reading.at(self.at.saturating_sub(1)).is(Classes::TIME | Classes::FINITE)
            && self.see(2).kind() == TokenKind::CloseQuote
        {
            // "إهانات" (insults): a plural in quotation marks is a word of somebody's, no name.
            Head::Thing
        } else {
            Head::Person
        };
        let quoted = self.quoted_name().then(|| self.head = Some(head));
        // "ثعلب الصحراء" سامي حداد: what somebody is called stands before his name.
        let named = self.see(0).is(Classes::GIVEN_NAME) && is_name_word(self.see(1));
        if quoted.is_some() && head == Head::Person && named {
            self.name = None;
            self.name_run();
        }
        quoted
    }

    /// وكالة "النهر" للتصنيف (the rating agency "an-Nahr"): behind a name in quotation marks it is told for what an agency is, and it is not news.
    fn is_told_for_what(&self) -> bool {
        let quoted = self.words.reading.opened_at(self.at + 1);
        let purpose = self.words.reading.at(quoted.map_or(usize::MAX, |(_, quotation)| quotation.close as usize + 1));
        purpose.begins("لل")
            && purpose.is_word()
            && !spells!(purpose, "للأنباء" | "للانباء")
            && self.see(0).is(Classes::INSTITUTION)
    }

    /// وكالة is a news agency before أنباء, a name or a quoted name; otherwise any agency.
    pub(super) fn names_medium(&self) -> bool {
        let next = self.see(1);
        next.kind() == TokenKind::OpenQuote && !self.is_told_for_what()
            || next.is(Classes::MEDIA_NAME)
            || next.ends(["نباء"])
            || next.is_unknown() && !next.is_definite()
            // وكالة البحرين الرسمية للأنباء
            || (2..4).any(|offset| spells!(self.see(offset), "للأنباء" | "للانباء"))
    }
}
