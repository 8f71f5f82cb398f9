//! The search for the opener of a content, from the verb over all that may stand before it.

use std::ops::ControlFlow;

use super::{Opener, Opening, closes_clause};
use crate::grammar::gap::says_all;
use crate::grammar::quoted_content::joined_end;
use crate::grammar::{quotation, sentence};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// The gap between a verb and its content has at most this many words.
const GAP: usize = 55;

/// What an institution is called stands in quotation marks that are at most so far apart.
const NAME: usize = 4;

/// The name of whom an institution's name tells has at most so many words.
const BEARER: usize = 4;

/// The object of a verb in a relative clause opens at most this many words behind it.
const OBJECT: usize = 3;

/// A relative clause goes on at most this many words behind a quotation in it.
const RELATIVE: usize = 10;

/// What stands in round brackets has fewer words than this.
const BRACKET: usize = 20;

/// The word at which the search goes on, or what it has found.
pub(super) type Step = ControlFlow<Option<Opening>, usize>;

/// Looks for the opener of the content after the word `from`, before `end` and on the same level of quotation as `from - 1`.
pub(crate) fn find(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let level = reading.quotation_of(from.checked_sub(1)?);
    let end = end.min(from + GAP);
    let mut search =
        Search { reading, from, end, level, aside: false, direct_only: false, saying: None, anothers: None };
    let mut index = from;
    while index < end {
        match search.step(reading.at(index)) {
            ControlFlow::Continue(next) => index = next,
            ControlFlow::Break(found) => return found,
        }
    }
    None
}

/// قال رجل كان يقود سيارته خلف الشاحنة إن السائق نائم (a man who was driving his car behind the lorry said that): where the gap holds a verb, إن with its
/// hamza typed below is still that of a mere word for saying, if no other stands between.
pub(crate) fn far_that(reading: &Reading<'_>, from: usize, end: usize) -> Option<Opening> {
    let level = reading.quotation_of(from.checked_sub(1)?);
    let in_reach = from..end.min(from + GAP);
    let content = in_reach.into_iter().find(|&index| {
        let at = reading.at(index);
        !at.is_word() && at.kind() != TokenKind::Comma && at.kind() != TokenKind::Number
            || at.is(Classes::COMPLEMENTIZER | Classes::REPORTS | Classes::ADVERSATIVE | Classes::INTERROGATIVE)
            || reading.quotation_of(index) != level
    })?;
    let that = reading.at(content);
    let typed = that.is(Classes::COMPLEMENTIZER) && reading.typed(content).starts_with("إن");
    let gap_end = content;
    let content = if that.pronoun().is_some() { content } else { content + 1 };
    (typed && reading.quotation_of(gap_end) == level && reading.opened_at(content).is_none()).then_some(Opening {
        opener: Opener::That,
        gap_end,
        content,
    })
}

/// What has been passed so far.
pub(super) struct Search<'r> {
    pub(super) reading: &'r Reading<'r>,
    /// The first word behind the verb.
    pub(super) from: usize,
    pub(super) end: usize,
    /// The quotation in which the verb stands.
    pub(super) level: Option<usize>,
    /// Something has begun that is no part of the clause: a relative clause, a circumstance.
    pub(super) aside: bool,
    /// قال بينما كان ينتظر (said while he waited): behind it only words in direct speech are his.
    pub(super) direct_only: bool,
    /// وأردف قائلا (and he went on saying): where the second word of the same saying begins, which belongs to no gap.
    pub(super) saying: Option<usize>,
    /// للوزيرة التي أعلنت عن (to the minister who announced): the verb of a relative clause, whose the next words are.
    pub(super) anothers: Option<usize>,
}

impl<'r> Search<'r> {
    fn step(&mut self, at: At<'r>) -> Step {
        let index = at.index;
        match at.kind() {
            TokenKind::Word => return self.word(at),
            TokenKind::OpenQuote => return self.quotation(index),
            TokenKind::Colon => return ControlFlow::Break(self.colon(index)),
            TokenKind::OpenParenthesis => return ControlFlow::Continue(self.behind_bracket(index)),
            TokenKind::Semicolon | TokenKind::Question | TokenKind::Exclamation | TokenKind::LineEnd => {
                return ControlFlow::Break(None);
            }
            TokenKind::Period if sentence::ends_sentence(self.reading, index) => return ControlFlow::Break(None),
            TokenKind::Comma => self.anothers = None,
            _ => {}
        }
        ControlFlow::Continue(index + 1)
    }

    /// قال الوزير "لن نقبل" (the minister said "we shall not accept"): what stands in quotation marks is the content, unless it is a name or another's.
    fn quotation(&self, open: usize) -> Step {
        let Some((number, found)) = self.reading.opened_at(open) else { return ControlFlow::Break(None) };
        let close = found.close as usize;
        if let Some(behind) = quotation::behind_manner(self.reading, open) {
            return ControlFlow::Continue(behind);
        }
        if self.is_joined(open) && !quotation::is_name(self.reading, number) {
            return ControlFlow::Break(None);
        }
        let before_opener = || self.stands_before_opener((open, close)) || self.stands_right_before_that((open, close));
        if found.closed && (before_opener() || self.is_called(open, close)) {
            return ControlFlow::Continue(close + 1);
        }
        let anothers = self.anothers.is_some_and(|verb| open <= verb + OBJECT);
        if !anothers && (!quotation::is_name(self.reading, number) || says_all(self.reading, open, self.from, close)) {
            return ControlFlow::Break(Some(self.opened_by_quotation(number, open, open + 1)));
        }
        ControlFlow::Continue(close.max(open) + 1)
    }

    /// تحدث مع الوزير و"شكره على جهوده" (talked to the minister and "thanked him for his efforts"): a verb joined in quotation marks.
    fn is_joined(&self, open: usize) -> bool {
        self.before(open).spells("و") && open > self.from + 1 && !self.aside
    }

    /// في كتابه "فقه اللغة": "من أحب …" (in his book "the science of language": "who loves …"), الجمعية، المعروفة بـ"أصدقاء النهر"، إن (the society known
    /// as "friends of the river" said that): what stands right before the opener itself is a title or a name, whatever its words are; in a
    /// relative clause so is what stands further before it.
    fn stands_before_opener(&self, (open, close): (usize, usize)) -> bool {
        let reach = match (self.aside, close.saturating_sub(open) <= NAME) {
            (true, _) => RELATIVE,
            // للصندوق "هدف" سامي حداد، أن (of the fund "Goal", Sami Haddad, that): a short name with its bearer's behind it.
            (false, true) => BEARER,
            (false, false) => 1,
        };
        let behind = close + 1..self.end.min(close + 1 + reach);
        let Some(mark) = behind.into_iter().find(|&index| !self.reading.at(index).is_word()) else { return false };
        let next = self.reading.at(mark + 1);
        match self.reading.kind(mark) {
            TokenKind::Colon => mark == close + 1 && mark + 1 < self.end,
            TokenKind::Comma => next.is(Classes::COMPLEMENTIZER) && !next.has(Proclitics::WA.with(Proclitics::FA)),
            _ => false,
        }
    }

    /// وقال "آي إن جي" إن ("ING" said that), ونقلت "الفجر" أنه: right before إن, which only a verb of saying takes, stands no speech; before أن no letters that
    /// are no words.
    fn stands_right_before_that(&self, (open, close): (usize, usize)) -> bool {
        let that = self.reading.at(close + 1);
        if !that.is(Classes::COMPLEMENTIZER) || that.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::BI)) {
            return false;
        }
        let spelled = |index: usize| {
            let at = self.reading.at(index);
            !at.is_word() || at.is_unknown() && !at.is_definite() || at.is(Classes::MEDIA_NAME)
        };
        self.before(open).kind() != TokenKind::Colon
            && (self.reading.typed(close + 1).starts_with("إن") || (open + 1..close).all(spelled))
    }

    /// مجموعة "أصدقاء البيئة والنهر" التابعة للجامعة إن (the group "friends of nature and the river" of the university said that): what an institution is
    /// called, with its adjective.
    fn is_called(&self, open: usize, close: usize) -> bool {
        let after = self.reading.at(close + 1);
        if !after.is_definite() || !after.is_word() {
            return false;
        }
        let before = self.before(open);
        // في مقابلة معه "آي بي سي" الأميركية، إن: the name alone, with whose it is.
        let alone = || {
            close <= open + NAME && after.is(Classes::NATIONALITY) && !after.has(Proclitics::BI.with(Proclitics::LI))
        };
        before.is(Classes::INSTITUTION | Classes::MEDIA) && !before.is_definite() || alone()
    }

    /// قال الوزير: لن نقبل (the minister said: we shall not accept), with quotation marks or without.
    fn colon(&self, index: usize) -> Option<Opening> {
        let next = index + 1;
        if let Some((number, _)) = self.reading.opened_at(next)
            && (closes_clause(self.reading, number) || joined_end(self.reading, number).is_some())
        {
            return Some(self.opened_by_quotation(number, index, next + 1));
        }
        let opening = Opening { opener: Opener::Colon, gap_end: self.saying.unwrap_or(index), content: next };
        (next < self.end || self.reading.at(next).is_word()).then_some(opening)
    }

    fn opened_by_quotation(&self, number: usize, gap_end: usize, content: usize) -> Opening {
        Opening { opener: Opener::Quotation(number), gap_end: self.saying.unwrap_or(gap_end), content }
    }

    fn behind_bracket(&self, open: usize) -> usize {
        let close = (1..BRACKET).find(|&offset| self.reading.kind(open + offset) == TokenKind::CloseParenthesis);
        open + close.unwrap_or(0) + 1
    }

    /// The word before this one.
    pub(super) fn before(&self, index: usize) -> At<'r> {
        self.reading.at(index.wrapping_sub(1))
    }
}
