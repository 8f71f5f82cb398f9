//! How something was said: at once, for one's part, more than once, on Twitter.

use nom::Parser;
use nom::branch::alt;
use nom::combinator::opt;

use super::Position;
use crate::grammar::noun_phrase::{Reach, noun_phrase};
use crate::grammar::wording::{AT_ONCE, PUBLISHING, has};
use crate::grammar::{circumstance, quotation};
use crate::lexicon::class::Classes;
use crate::reading::{At, Parsed, Words, one, spelled, spells};
use crate::text::token::TokenKind;

impl<'r> Position<'r> {
    /// The words behind what tells how it was said.
    pub(super) fn manner(&self) -> Option<Words<'r>> {
        // يدين بأشد العبارات استخدام السلاح (condemns in the strongest terms)
        if self.at.spells("بأشد") && self.next().is_some_and(At::is_definite) {
            return Some(self.behind(2));
        }
        // نفى "بشدة" وجود خلاف (denied "strongly" that there was a dispute)
        if self.at.kind() == TokenKind::OpenQuote {
            return quotation::behind_manner(self.words.reading, self.at.index).map(|behind| self.words.from(behind));
        }
        // حذر من جهته من (for his part he warned of)
        if let Some(behind) = circumstance::for_his_part(self.words) {
            return Some(behind);
        }
        // أشاد على الفور بالقرار (praised the decision at once), أكدت الشرطة على تويتر إغلاق الطريق (affirmed on Twitter the closing of the road)
        if self.at.spells("على") {
            let next = self.words.reading.str(self.words.first + 1);
            // أكد على هامش المنتدى حرصه (affirmed on the fringe of the forum): whatever the verb governs.
            let reach = Reach { governed: self.governed, ..Reach::OPEN };
            if next == "هامش"
                && let Ok((behind, _)) = noun_phrase(reach)(self.behind(1))
            {
                return Some(behind);
            }
            if has(AT_ONCE, next) || has(PUBLISHING, next) {
                return Some(self.behind(2));
            }
        }
        // اتهم مرات كثيرة النائب (accused the deputy many times)
        let often = self.told
            && self.at.is(Classes::ADJECTIVE)
            && !self.at.is_definite()
            && self.before().is_some_and(|before| before.spells("مرات"));
        often.then(|| self.behind(1))
    }

    /// كشف أكثر من مرة عن نيته (revealed his intention more than once), أكدت مرة أخرى رفضها (affirmed once more her refusal): the words behind how often.
    pub(super) fn how_often(&self) -> Option<Words<'r>> {
        how_often(self.words).ok().map(|(rest, ())| rest)
    }
}

/// أكثر من مرة (more than once), أكثر من أي وقت مضى (more than ever), مرة أخرى (once more), عدة مرات (several times), مرارا وتكرارا (again and again).
fn how_often(words: Words<'_>) -> Parsed<'_, ()> {
    let again = one(|at| spells!(at, "أخرى" | "ثانية" | "جديدة"));
    let several = one(|at| spells!(at, "عدة" | "عديدة"));
    let ever = (spelled("أي"), spelled("وقت"), opt(spelled("مضى"))).map(drop);
    alt((
        (spelled("أكثر"), spelled("من"), alt((spelled("مرة").map(drop), ever))).map(drop),
        (spelled("مرة"), again).map(drop),
        (spelled("عدة"), spelled("مرات")).map(drop),
        (spelled("مرات"), several).map(drop),
        (spelled("مرارا"), opt(spelled("وتكرارا"))).map(drop),
    ))
    .parse(words)
}
