//! Agreement inside a noun phrase, and a plural that takes no complement: جلسة المجلس العادية (the ordinary session of the council).

use super::Builder;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number};
use crate::reading::At;

impl<'r> Builder<'r> {
    /// رفض ناشطون هذه الخطوة: a plural that has kept its نون takes no complement.
    pub(super) fn ends_in_nun(&self) -> bool {
        let last = self.words.reading.at(self.at.saturating_sub(1));
        last.is(Classes::GROUP | Classes::TITLE)
            && last.details().number == Some(Number::Plural)
            && last.ends(["ون", "ين"])
    }

    /// جلسة المجلس العادية: an adjective that agrees with no noun of the phrase belongs to one before it.
    pub(super) fn disagrees(&self, adjective: At<'r>) -> bool {
        if self.gender.is_none() || self.name.is_some() {
            return false;
        }
        let own = adjective.details().gender.or_else(|| adjective.ends(["ة"]).then_some(Gender::Feminine));
        match (self.gender, own) {
            (Some(Gender::Masculine), Some(Gender::Feminine)) => !self.may_take(Gender::Feminine),
            // الشرطة العراقية الشاب (the Iraqi police … the young man)
            (Some(Gender::Feminine), Some(Gender::Masculine)) => {
                adjective.details().number == Some(Number::Singular)
                    && adjective.is(Classes::ADJECTIVE)
                    // متوجه (heading) and متوجة (crowned, of a woman) fold alike.
                    && !adjective.ends(["ة"])
                    // الحكومة المعترف بها (the recognised government): of a passive participle the pronoun agrees.
                    && self.see(1).pronoun().is_none()
                    && !self.may_take(Gender::Masculine)
            }
            _ => false,
        }
    }
}
