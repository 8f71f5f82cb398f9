//! Nouns before the opener that are what is said, or a part of it: شدد على أهمية الحوار وأن (stressed the importance of the dialogue and that).

use super::OpenedVerb;
use super::subject::opens_sentence_before;
use crate::claim::Act;
use crate::grammar::left_over::{goes_on_behind, is_left_over, takes_clause};
use crate::grammar::noun_phrase::Head;
use crate::grammar::opener::Opener;
use crate::grammar::{Clause, Content, NounPhrase, nominal};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number};
use crate::reading::spells;

impl OpenedVerb<'_> {
    /// The clause of the noun behind the verb, where that rather is the content, or has the opener within it. `informed`: somebody before the verb says
    /// something to whom the phrase names.
    pub(super) fn of_noun_before_opener(
        &self,
        phrase: Option<NounPhrase>,
        informed: Option<NounPhrase>,
    ) -> Option<Clause> {
        self.left_over(phrase)
            .or_else(|| self.quotation_within())
            .or_else(|| self.judged_in_relative_clause(phrase))
            .or_else(|| self.object_of_who_opens_sentence(phrase))
            .or_else(|| self.object_of_who_informs(informed))
            .or_else(|| self.object_that_goes_on_quoted())
    }

    fn nominal(&self) -> Option<Clause> {
        nominal::clause(self.context, self.cue, self.limit)
    }

    /// The nominal clause whose content begins before `end`.
    fn nominal_before(&self, end: usize) -> Option<Clause> {
        self.nominal().filter(|clause| matches!(clause.content, Content::From(first) if first < end))
    }

    /// شدد على أهمية الحوار وأن (stressed the importance of the dialogue and that): the content begins before the opener.
    fn left_over(&self, phrase: Option<NounPhrase>) -> Option<Clause> {
        if self.opening.opener == Opener::Colon {
            return None;
        }
        let behind_subject = phrase.map_or(self.gap.0, |phrase| phrase.end);
        let left_over = is_left_over(self.context, self.lemma, behind_subject, self.gap.1)
            && !takes_clause(self.context, self.lemma, (behind_subject, self.opening));
        if left_over { self.nominal_before(self.opening.gap_end) } else { None }
    }

    /// دعا إلى "تحقيق شامل" في الحادث (called for a "full inquiry" into the accident): the quotation is a part of the nominal content.
    fn quotation_within(&self) -> Option<Clause> {
        match self.opening.opener {
            Opener::Quotation(number) if goes_on_behind(self.context, self.lemma, number) => {
                self.nominal_before(self.opening.content)
            }
            _ => None,
        }
    }

    /// إسرائيل، التي تعتبر الحركة "منظمة إرهابية" (Israel, which considers the movement a "terrorist organisation"): whom the relative pronoun stands for
    /// judges, the noun behind the verb is judged.
    fn judged_in_relative_clause(&self, phrase: Option<NounPhrase>) -> Option<Clause> {
        let before = self.reading().at(self.cue.index.wrapping_sub(1));
        let judges = before.is(Classes::RELATIVE)
            && spells!(before, "الذي" | "التي")
            && phrase.is_some()
            && self.lemma.governs(Frame::JudgedNoun)
            && self.reading().at(self.cue.index).pronoun().is_none();
        if judges { self.nominal() } else { None }
    }

    /// رئيس البلدية يكشف سر "الصفقة" (the mayor reveals the secret of "the deal"): whoever opens the sentence right before the verb says something of what
    /// stands behind it.
    fn object_of_who_opens_sentence(&self, phrase: Option<NounPhrase>) -> Option<Clause> {
        let object = phrase.filter(|_| self.is_quotation())?;
        let told = (self.lemma.governs(Frame::Noun) || self.lemma.governs(Frame::JudgedNoun))
            && matches!(object.head, Head::Thing | Head::Document)
            && object.end == self.opening.gap_end
            && opens_sentence_before(self.context, self.cue);
        if told { self.nominal_before(self.opening.gap_end) } else { None }
    }

    /// الحكومة تنفي اتهامات "باطلة" (the government denies "groundless" charges): of what is said to somebody a noun before the quotation is a part.
    fn object_of_who_informs(&self, informed: Option<NounPhrase>) -> Option<Clause> {
        let object = informed.filter(|_| !self.lemma.is_addressed() && self.is_quotation())?;
        self.nominal().filter(|clause| clause.content == Content::From(object.first))
    }

    /// احتج على إعادة فتح المعبر "دون اتفاق" (protested against the reopening of the crossing "without an agreement"): what the verb governs begins before the quotation
    /// and goes on in it.
    fn object_that_goes_on_quoted(&self) -> Option<Clause> {
        let Opener::Quotation(number) = self.opening.opener else { return None };
        let open = self.reading().quotation(number)?.open as usize;
        let before = self.reading().at(open.saturating_sub(1));
        // متسائلا "…" (asking): a participle.
        let asks = before.is_unknown() && before.ends(["ا"]);
        let told = !matches!(self.lemma.act, Act::State | Act::Affirm | Act::Ask)
            && !self.lemma.does(Behaviour::SAYS)
            && before.is_word()
            && !asks
            && !before.is(Classes::COMPLEMENTIZER
                | Classes::PREPOSITION
                | Classes::REPORTS
                | Classes::TIME
                | Classes::OCCASION);
        if !told {
            return None;
        }
        // سامي حداد رئيس اللجنة "…": an office behind the name.
        let begins = |first: usize| first + 1 < open && !self.reading().at(first).is(Classes::TITLE);
        self.nominal().filter(|clause| matches!(clause.content, Content::From(first) if begins(first)))
    }

    /// أكد ضرورة أن (affirmed the necessity that): whether the noun is the content already; اعتبر القرار "خطأ" (considered the decision "a mistake"): or judged.
    pub(super) fn is_content(&self, phrase: &NounPhrase) -> bool {
        if phrase.head != Head::Thing {
            return false;
        }
        let opens = self.opening.opener == Opener::That
            || self.is_quotation() && !self.reading().at(phrase.first).is_definite();
        let object = self.lemma.governs(Frame::Noun) && !self.is_finding(phrase) && !self.is_whoever(phrase) && opens;
        object || self.lemma.governs(Frame::JudgedNoun) && self.is_quotation()
    }

    /// كشف الفحص أن (the examination revealed that): a finding reveals, and is not what is revealed.
    fn is_finding(&self, phrase: &NounPhrase) -> bool {
        self.lemma.does(Behaviour::REVEALS) && phrase.end == self.opening.gap_end
    }

    /// يرى الشارع المغربي أن (the Moroccan street holds that): what stands with the article between a verb and its أن.
    fn is_whoever(&self, phrase: &NounPhrase) -> bool {
        let reading = self.reading();
        phrase.end == self.opening.gap_end
            && self.opening.opener == Opener::That
            && !self.cue.is_passive()
            && reading.at(phrase.first).is(Classes::COMMON_NOUN)
            && ((phrase.first..phrase.end).all(|index| reading.at(index).is_definite())
                || self.is_named_by_construct(phrase))
    }

    /// أعلنت نافذة البحر أن (the Window of the Sea announced that): whether two nouns, the second with the article, are called so and nothing that is
    /// said; the verb agrees with the first, which tells no act, no feeling and no text.
    fn is_named_by_construct(&self, phrase: &NounPhrase) -> bool {
        let (reading, cue) = (self.reading(), self.cue);
        let (noun, whose) = (reading.at(phrase.first), reading.at(phrase.first + 1));
        let other = Classes::VERBAL_NOUN | Classes::FEELING | Classes::OCCASION | Classes::DOCUMENT | Classes::SUPPORT;
        phrase.first == cue.index + 1
            && phrase.end == phrase.first + 2
            && cue.form.gender == Gender::Feminine
            && phrase.gender == Some(Gender::Feminine)
            && phrase.number == Some(Number::Singular)
            && !noun.is(other)
            && whose.is_definite()
            && !whose.is(Classes::VERBAL_NOUN | Classes::OCCASION | Classes::DOCUMENT)
    }
}
