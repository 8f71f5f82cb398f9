//! What has the letters of a reporting verb and is another word, or a word of another saying.

use super::FiniteVerb;
use crate::grammar::authors_voice::is_turned_out;
use crate::grammar::wording::WAVED;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::spells;

/// What is waved stands at most so many words behind the verb.
const FLAG: usize = 5;

impl FiniteVerb<'_> {
    /// Whether the word is no reporting verb here.
    pub(super) fn is_other_word(&self) -> bool {
        self.is_matter()
            || self.is_turned_out()
            || self.is_of_age()
            || self.is_striking()
            || self.is_cause()
            || self.is_of_anybody()
            || self.waves_flag()
            || self.is_noun()
    }

    /// وفق ما أعلنه الوزير، وفقا لما ذكرته الوكالة (according to what the minister announced): the verb of a source phrase.
    pub(super) fn is_of_source_phrase(&self) -> bool {
        self.reading().at(self.cue.index.wrapping_sub(2)).is(Classes::SOURCE_PHRASE)
            && spells!(self.before, "ما" | "لما")
    }

    /// إنه أمر غير مسبوق أن (it is an unheard-of thing that): أمر is a thing and no order.
    fn is_matter(&self) -> bool {
        if !self.at.spells("أمر") {
            return false;
        }
        let (next, before) = (self.next, self.before);
        let that = before.is(Classes::COMPLEMENTIZER) && before.pronoun().is_some() || before.is(Classes::PRONOUN);
        that && (next.spells("غير") || next.is_unknown() && !next.is_definite())
            // وهو أمر لم يكن متوقعا (which is a thing that was not expected)
            || spells!(before, "وهو" | "هو" | "وهذا" | "هذا" | "وثمة" | "ثمة")
                && next.is(Classes::AUXILIARY | Classes::NEGATOR)
            // أمر رائع (a wonderful thing)
            || next.is(Classes::ADJECTIVE) && !next.is(Classes::TITLE) && !next.is_definite()
    }

    /// تبين أنه (it turned out that he)
    fn is_turned_out(&self) -> bool {
        let next = self.next;
        (next.is(Classes::COMPLEMENTIZER) && next.pronoun().is_some() || next.spells("فيما"))
            && is_turned_out(self.at.str())
    }

    /// يبلغ من العمر 73 عاما (is 73 years old)
    fn is_of_age(&self) -> bool {
        self.next.spells("من") && self.reading().at(self.cue.index + 2).spells("العمر")
    }

    /// ما يلفت الانتباه (what draws attention): the author's own eye.
    fn is_striking(&self) -> bool {
        self.before.is(Classes::RELATIVE) && self.lemma.has_idiom(self.next.str())
    }

    /// ما يدعو إلى القلق (what is cause for concern)
    fn is_cause(&self) -> bool {
        self.before.spells("ما")
            && self.next.is(Classes::PREPOSITION)
            && self.next.pronoun().is_none()
            && self.lemma.does(Behaviour::PROMPTS)
            && self.cue.form.shape == Shape::Present
    }

    /// كل من يطالب بحقه (whoever demands his right): nobody in particular, who may never have said it.
    fn is_of_anybody(&self) -> bool {
        self.cue.form.shape == Shape::Present
            && self.before.spells("من")
            && spells!(self.reading().at(self.cue.index.wrapping_sub(2)), "كل" | "لكل" | "وكل" | "بكل")
    }

    /// لوح بعلم (waved a flag)
    fn waves_flag(&self) -> bool {
        let waved = |index: usize| WAVED.iter().any(|thing| self.reading().at(index).begins(thing));
        self.lemma.does(Behaviour::WAVES) && (self.cue.index + 1..self.cue.index + FLAG).any(waved)
    }

    /// وهو طالب سابق في المدرسة (who is a former student at the school)
    fn is_noun(&self) -> bool {
        let next = self.next;
        self.before.is(Classes::PRONOUN)
            && self.cue.form.shape == Shape::Past
            && next.is(Classes::ADJECTIVE)
            && !next.is_definite()
            && !next.ends(["ا"])
            && !next.has(Proclitics::BI.with(Proclitics::LI))
    }
}
