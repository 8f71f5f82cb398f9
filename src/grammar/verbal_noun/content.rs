//! What is said by a verbal noun, behind whose saying it is: أن and a clause, a quotation, or a noun that the verb governs.

use super::Noun;
use crate::grammar::opener::{self, Opener, Opening};
use crate::grammar::trial::Refusal;
use crate::grammar::wording::{FOR_FEAR, RAISING, has};
use crate::grammar::{Content, circumstance, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Frame;
use crate::reading::{At, spells};

/// Words between whose saying it is and the opening of the content.
const GAP: usize = 6;

impl Noun<'_> {
    /// The content behind the word before `after`. `driven`: what drives somebody to say it is told.
    pub(super) fn content(&self, after: usize, driven: bool) -> Result<Content, Refusal> {
        let opening = opener::find(self.reading(), after, self.limit()).filter(|opening| self.may_open(opening, after));
        let at_once = |opening: &Opening| opening.opener == Opener::That && opening.gap_end <= after + 1;
        if self.only_that && !opening.as_ref().is_some_and(at_once) {
            return Err(Refusal::Ambiguous);
        }
        match opening {
            Some(opening) => self.opened(&opening, after),
            None => self.object(after, driven).map(Content::From),
        }
    }

    fn opened(&self, opening: &Opening, after: usize) -> Result<Content, Refusal> {
        // أثارت انتقادات الوزير مخاوف من أن (the minister's criticism raised fears that): the clause is that of the fears.
        if opening.gap_end > after + 1 && has(RAISING, self.word_before()) {
            return Err(Refusal::NoContent);
        }
        match opening.opener {
            Opener::Quotation(number) => Ok(Content::Quotation(number)),
            Opener::Colon => Err(Refusal::NoContent),
            Opener::That | Opener::Question => Ok(Content::From(opening.content)),
        }
    }

    /// Whether what was found opens the content of the noun and of nothing else.
    fn may_open(&self, opening: &Opening, after: usize) -> bool {
        opening.gap_end <= after + GAP
            && self.governs(opening.opener)
            && !self.governs_noun_before(opening, after)
            && !self.is_name_behind_preposition(opening, after)
            && !self.tells_when(opening)
            && !self.is_quoted_too_late(opening, after)
            && !self.is_turn_of_concession(opening)
            && !self.is_of_another_verb(opening, after)
    }

    fn governs(&self, opener: Opener) -> bool {
        match opener {
            Opener::That => self.lemma.governs(Frame::That),
            Opener::Quotation(_) => self.lemma.governs(Frame::Quote),
            Opener::Colon | Opener::Question => false,
        }
    }

    /// Whether the word is or carries a preposition that the verb of the noun governs.
    pub(super) fn governs_word(&self, at: At<'_>) -> bool {
        circumstance::governed(at, self.lemma.frames.prepositions())
    }

    /// تأكيد الوزارة على ضرورة أن (the ministry's insistence on the necessity that): the content begins behind the preposition.
    fn governs_noun_before(&self, opening: &Opening, after: usize) -> bool {
        opening.gap_end > after + 1 && self.governs_word(self.reading().at(after))
    }

    /// مناشدات السكان لإنقاذ المعلم من "حقد الجنود" (the inhabitants' appeals to save the monument from "the soldiers' hatred"): words behind a preposition in
    /// another noun's phrase.
    fn is_name_behind_preposition(&self, opening: &Opening, after: usize) -> bool {
        let before = opening.gap_end.saturating_sub(1);
        let at = self.reading().at(before);
        matches!(opening.opener, Opener::Quotation(_))
            && before >= after
            && at.is(Classes::PREPOSITION)
            && !self.governs_word(at)
    }

    /// وجاء انتقاد الوزارة بعد أن أغلق الجسر (the ministry's criticism came after the bridge had been closed): when it was.
    /// رفض الوزارة نشر التقرير خشية أن (the ministry's refusal to publish the report for fear that): why.
    fn tells_when(&self, opening: &Opening) -> bool {
        let (before, first) = (self.last_before(opening), self.reading().at(opening.gap_end));
        spells!(before, "بعد" | "قبل" | "منذ" | "دون")
            || spells!(first, "بعد" | "قبل" | "منذ" | "دون")
            || has(FOR_FEAR, before.str())
    }

    /// تصريحات الوزير خلال زيارته "دار الكتب" (the minister's statements during his visit to "the House of Books"): statements are quoted right behind whose
    /// they are.
    fn is_quoted_too_late(&self, opening: &Opening, after: usize) -> bool {
        matches!(opening.opener, Opener::Quotation(_)) && opening.gap_end > after + 2 && self.is_statements()
    }

    /// تصريحات (statements): what they are about or made for stands behind them more often than what they say.
    pub(super) fn is_statements(&self) -> bool {
        self.at.contains("تصريحات")
    }

    /// رغم نفي الوزارة الخبر إلا أن الصحف نشرته (although the ministry denied the report, the papers printed it).
    fn is_turn_of_concession(&self, opening: &Opening) -> bool {
        self.last_before(opening).is(Classes::ADVERSATIVE)
    }

    /// رغم مناشدات المنظمات، قائلا إن (despite the organisations' appeals, saying that): a participle goes with the verb of the sentence.
    /// تصريحات المسؤول الذي قال: "…" (statements of the official who said): the quotation is the verb's.
    fn is_of_another_verb(&self, opening: &Opening, after: usize) -> bool {
        (after..opening.content).any(|index| cue::participle(self.reading(), index).is_some())
            || (after..opening.gap_end).any(|index| cue::finite(self.reading(), index).is_some())
    }

    /// The last word before the opening.
    fn last_before(&self, opening: &Opening) -> At<'_> {
        self.reading().at(opening.gap_end.saturating_sub(1))
    }
}
