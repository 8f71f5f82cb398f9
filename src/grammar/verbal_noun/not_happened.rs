//! Verbal nouns that tell of nothing that has been said: purposes, conditions, acts that are meant, and whoever is told or accused.

use super::{Noun, judges};
use crate::claim::Act;
use crate::grammar::trial::Refusal;
use crate::grammar::unsaid::is_meant;
use crate::grammar::wording::{IN_CASE, IS_DONE, PURPOSES, RESPONSES, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::spells;

/// Who answers a request stands with the verb among so many words before it.
const RESPONSE: usize = 6;

/// The charge stands at most this many words behind the noun of a conviction.
const CHARGE: usize = 7;

impl Noun<'_> {
    /// Refuses what nobody has said, by the noun itself and the words next to it. `driven`: what drives somebody to say it is told.
    pub(super) fn has_happened(&self, driven: bool) -> Result<(), Refusal> {
        if self.at.has(Proclitics::LI) && !driven && !self.is_reason() || self.is_certainty() {
            return Err(Refusal::Attached);
        }
        // تلقى طلبا (received a request), ردا على (in response to): an indefinite object or adverb.
        if self.at.pronoun().is_none() && self.at.ends(["ا"]) {
            return Err(Refusal::Indefinite);
        }
        if self.is_in_doubt() {
            return Err(Refusal::Hypothetical);
        }
        if self.is_conviction() {
            return Err(Refusal::OtherWord);
        }
        // تم إبلاغ السكان بأن (the inhabitants were informed that): who stands behind it is told something.
        if has(IS_DONE, self.word_before()) && !self.is_announced() {
            return Err(Refusal::NoSource);
        }
        if self.is_condition_or_purpose() {
            return Err(Refusal::Hypothetical);
        }
        if self.is_suffered() {
            return Err(Refusal::NoSource);
        }
        if self.is_at_request_of() {
            return Err(Refusal::NoContent);
        }
        if self.is_asked() {
            return Err(Refusal::NoSource);
        }
        // تعتزم الوزارة دعوة الخبراء إلى (the ministry means to invite the experts to): the act is meant.
        if self.at.pronoun().is_none() && is_meant(self.context, self.cue.index) {
            return Err(Refusal::Hypothetical);
        }
        Ok(())
    }

    /// تم الإعلان عن (the announcement was made of): what is announced without telling by whom; لم يتم الإعلان عن (no announcement was made of).
    pub(super) fn is_announced(&self) -> bool {
        let before = self.word_before();
        let negated = || spells!(self.reading().at(self.cue.index.wrapping_sub(2)), "لم" | "ولم" | "فلم");
        self.lemma.does(Behaviour::ANNOUNCES)
            && self.at.pronoun().is_none()
            // التي تم الإعلان عنها (which were announced)
            && (self.next.pronoun().is_none() || self.next.is(Classes::COMPLEMENTIZER))
            && (matches!(before, "تم" | "جرى") || before == "يتم" && negated())
    }

    /// انتقد الوزير لقوله إن (criticised the minister for saying that), لاعتقاد البعض أن (since some believe that): behind ل a noun tells the reason and
    /// no purpose where its pronoun can only be whose saying it is, or where it is of the mind.
    fn is_reason(&self) -> bool {
        let lemma = self.lemma;
        let of_mind = matches!(lemma.act, Act::Opine | Act::Express | Act::Promise);
        let own =
            self.at.pronoun().is_some() && !lemma.is_addressed() && !matches!(lemma.act, Act::Accuse | Act::Welcome);
        own || of_mind && !judges(lemma) || lemma.act == Act::Request && self.is_response()
    }

    /// استجابة لطلب الوزارة بـ (in response to the ministry's request for)
    fn is_response(&self) -> bool {
        (self.cue.index.saturating_sub(RESPONSE)..self.cue.index)
            .any(|index| has(RESPONSES, self.reading().str(index).trim_start_matches('و')))
    }

    /// بالتأكيد (certainly), وبالتأكيد فإن
    fn is_certainty(&self) -> bool {
        spells!(self.at, "بالتأكيد" | "وبالتأكيد")
            && (!self.next.is(Classes::COMPLEMENTIZER | Classes::PREPOSITION) || self.next.has(Proclitics::FA))
    }

    /// هل وعدك الوزير بـ (did the minister promise you …): a verb after all, and nothing that has been said. ويمكن وصفه بأنه (and he may be described as)
    fn is_in_doubt(&self) -> bool {
        let before = self.before();
        before.is(Classes::FUTURE | Classes::HYPOTHETICAL | Classes::MODAL) || spells!(before, "هل" | "وهل" | "فهل")
    }

    /// بعد إدانتهم بتهمة السرقة (after they had been convicted of theft)
    fn is_conviction(&self) -> bool {
        let index = self.cue.index;
        let charge = || (index + 2..index + CHARGE).any(|index| spells!(self.reading().at(index), "بتهمة" | "بتهم"));
        self.lemma.does(Behaviour::CONVICTS)
            && self.at.pronoun().is_some()
            && (self.next.has(Proclitics::BI) || self.next.spells("في") || charge())
    }

    /// في حال إدانته (in case he is convicted): nothing has happened; بهدف تهديد الجيران (in order to threaten the neighbours): nor has what is meant.
    fn is_condition_or_purpose(&self) -> bool {
        let before = self.before().str();
        has(IN_CASE, before) || has(PURPOSES, before)
    }

    /// بعد اتهامه بالرشوة (after he had been accused of bribery): whose pronoun stands before the charge is accused.
    fn is_suffered(&self) -> bool {
        self.lemma.act == Act::Accuse && self.at.pronoun().is_some() && !self.next.has(Proclitics::LI)
    }

    /// بطلب من العائلة (at the family's request)
    fn is_at_request_of(&self) -> bool {
        self.at.has(Proclitics::BI)
            && !self.at.is_definite()
            && self.lemma.act == Act::Request
            && self.next.spells("من")
    }

    /// ولدى سؤاله عن السبب (asked about the reason), ردا على سؤاله: whose pronoun stands there is asked.
    fn is_asked(&self) -> bool {
        self.lemma.does(Behaviour::QUESTIONS)
            && self.at.pronoun().is_some()
            && spells!(self.before(), "لدى" | "ولدى" | "عند" | "وعند" | "بعد" | "وبعد" | "على" | "حين" | "وحين")
    }
}
