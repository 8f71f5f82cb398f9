//! Function words inside a noun phrase, and which of them end it: منظمات غير حكومية (non-governmental organisations), منتقدو هذه الخطوة (the
//! critics of this step).

use super::shape::is_name_word;
use super::{ADJECTIVAL, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::At;

/// What does more in a phrase than a noun, an adjective or a name: few words of one.
pub(super) const FUNCTIONAL: Classes =
    FUNCTION.with(Classes::QUANTIFIER).with(Classes::DEMONSTRATIVE).with(Classes::CIRCUMSTANTIAL);

impl<'r> Builder<'r> {
    /// Whether the phrase goes on with a word that is more than a name, a noun or an adjective, where that decides.
    pub(super) fn function_word(&mut self, at: At<'r>, last: At<'r>) -> Option<bool> {
        if at.is(Classes::CIRCUMSTANTIAL)
            && at.spells("وسط")
            && (last.str().trim_start_matches("ال") == "لاعب" || last.spells("خط"))
        {
            // لاعب وسط (a midfield player)
            self.take(1);
            self.extend_role();
            self.construct = true;
            self.closed = false;
            return Some(true);
        }
        if at.is(Classes::NEGATOR)
            && last.is(ADJECTIVAL | NOMINAL)
            && at.spells("غير")
            && (self.see(1).is(ADJECTIVAL)
                || !last.is_definite() && self.see(1).is_unknown() && self.see(1).ends(["ية"]))
            && (last.is(ADJECTIVAL) || last.is_definite() == self.see(1).is_definite() && !self.see(1).is(NOMINAL))
        {
            // منظمات محلية غير حكومية (local non-governmental organisations), منظمة غير حكومية
            self.take(2);
            return Some(true);
        }
        if at.is(Classes::QUANTIFIER) && self.one_of_several_behind_name() {
            return Some(true);
        }
        if at.is(Classes::PRONOUN | Classes::RELATIVE) && self.office_told() {
            return Some(true);
        }
        if at.is(Classes::PRONOUN | Classes::CIRCUMSTANTIAL | Classes::PREPOSITION) && self.members_told() {
            return Some(false);
        }
        if at.is(Classes::RELATIVE) && self.name_after_relative() {
            return Some(true);
        }
        if at.is(Classes::PRONOUN)
            && at.begins("ل")
            && self.closed
            && matches!(self.head, Some(Head::Institution | Head::Group))
        {
            // المنظمة التابعة له (the organisation that belongs to him)
            self.take(1);
            return Some(true);
        }
        if at.is(Classes::DEMONSTRATIVE) && self.construct && self.see(1).is_definite() && !self.ends_in_nun() {
            // منتقدو هذه الخطوة (the critics of this step)
            self.take(1);
            self.extend_role();
            return Some(true);
        }
        if at.is(FUNCTION | Classes::DEMONSTRATIVE) && !at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) && !is_name_word(at) {
            return Some(false);
        }
        if at.is(Classes::CIRCUMSTANTIAL)
            && at.spells("بين")
            && self.see(1).is_definite()
            && (self.head == Some(Head::Person) && self.name.is_none() && is_name_word(self.see(2))
                || self.is_for_something())
        {
            // وزيرة المساواة بين الجنسين هالة نجم (the minister of equality between the sexes, Hala Najm), المركز الوطني للتنسيق بين الموانئ (the national centre for
            // coordination between the ports)
            self.take(2);
            self.extend_role();
            return Some(true);
        }
        // رئيس شركة لبناء السفن (the president of a company for the building of ships): with ل it is a noun.
        let noun = at.has(Proclitics::LI) && at.is(NOMINAL);
        if at.is(Classes::CIRCUMSTANTIAL) && !at.is(Classes::PREPOSITION | Classes::TIME) && !noun {
            // خبراء بشكل رئيسي (mainly experts): how, not who.
            return Some(false);
        }
        None
    }
}
