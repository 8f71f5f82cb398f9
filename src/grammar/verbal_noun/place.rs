//! Where a verbal noun reports: behind a preposition or a word of time (بعد إعلانه، في قوله، على تأكيده), as a predicate or as the object of an answer.

use super::{Noun, answers};
use crate::grammar::trial::Refusal;
use crate::grammar::wording::{IN_LIGHT_OF, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape, VerbForm};
use crate::reading::{At, spells};

impl Noun<'_> {
    /// Refuses the noun where no word before it leads to a saying.
    pub(super) fn stands_in_place(&self) -> Result<(), Refusal> {
        let in_place = self.at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA))
            || self.at.pronoun().is_some()
            || self.follows_word_that_leads(self.before())
            || self.is_answered()
            || self.is_predicate()
            || self.is_in_light_of()
            || self.is_object_of_answer()
            || self.is_from_somebody();
        if in_place { Ok(()) } else { Err(Refusal::OutOfPlace) }
    }

    fn follows_word_that_leads(&self, before: At<'_>) -> bool {
        before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME | Classes::OTHER_VERB)
            || !before.is_word()
            || before.is_unknown()
            || before.is_definite() && !self.at.ends(["ات"])
    }

    /// السبب هو رفض الوزارة نشر (the reason is the ministry's refusal to publish)
    fn is_predicate(&self) -> bool {
        self.before().is(Classes::PRONOUN) && spells!(self.before(), "هو" | "هي" | "وهو" | "وهي")
    }

    /// في ضوء إعلان الوزارة أن (in the light of the ministry's announcement that)
    fn is_in_light_of(&self) -> bool {
        has(IN_LIGHT_OF, self.before().str())
            && self.reading().at(self.cue.index.wrapping_sub(2)).is(Classes::PREPOSITION)
    }

    /// ينفي ادعاء الشركة بأن (belies the company's claim that)
    fn is_object_of_answer(&self) -> bool {
        let before = self.before();
        let answer =
            |form: &VerbForm| form.shape == Shape::Present && answers(self.reading().lexicon.lemma(form.lemma).act);
        before.is(Classes::FINITE) && before.pronoun().is_none() && before.verbs().iter().any(answer)
    }

    /// تأكيدات جديدة من موسكو بـ (new assurances from Moscow of): behind an adjective and من stands whose saying it is.
    pub(super) fn is_from_somebody(&self) -> bool {
        self.first_of_source() > self.cue.index + 1
    }

    /// The word at which whose saying it is begins, if he stands behind the noun.
    pub(super) fn first_of_source(&self) -> usize {
        let first = self.cue.index + 1;
        let adjective = self.next.is(Classes::ADJECTIVE) && !self.next.is_definite();
        let from = if adjective { first + 1 } else { first };
        if from >= self.limit() || !self.reading().at(from).spells("من") {
            return first;
        }
        // إعلان رسمي من قبل الوزارة (an official announcement by the ministry)
        from + 1 + usize::from(adjective && self.reading().at(from + 1).spells("قبل"))
    }
}
