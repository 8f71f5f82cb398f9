//! Texts that a clause tells who made: تقرير أصدرته الأمم المتحدة (a report that the United Nations issued), بيان صدر عن الوزارة (a statement that came
//! from the ministry).

use super::super::wording::{ISSUED, has};
use super::{Builder, Head, Reach, noun_phrase};
use crate::reading::{At, spells};

impl<'r> Builder<'r> {
    /// The end of who made the text, where the verb that tells so stands next: a part of what a text without the article is called.
    pub(super) fn issued(&self, verb: At<'r>) -> Option<usize> {
        let text = self.words.reading.at(self.words.first);
        if text.is_definite() || self.joint {
            return None;
        }
        let came = spells!(verb, "صدر" | "صدرت") && self.see(1).spells("عن");
        if !came && !has(ISSUED, verb.str()) {
            return None;
        }
        let first = self.at + 1 + usize::from(came);
        let words = self.words.from(first);
        let (_, who) = noun_phrase(Reach { person_follows: false, ..self.reach })(words).ok()?;
        matches!(who.head, Head::Institution | Head::Media | Head::Place | Head::Group | Head::Person)
            .then_some(who.end)
    }
}
