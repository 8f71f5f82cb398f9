//! Quotation marks: which opens, which closes, and what they enclose.
//!
//! Each line is settled by itself, in three steps: what the marks say by their shape («, “, ”) and by the white space
//! around them; which of them make a pair, with a stack of those that are open; and what was found, outermost first.
//! Every mark is put on the stack at most once, so the work is linear.

use super::mark::{Beside, FAMILIES, Family, Mark, Side, look_ahead, look_around, shape};
use super::token::{Token, TokenKind};

/// The words between two quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// The token of the opening mark.
    pub(crate) open: u32,
    /// The token of the closing mark. Where there is none: the closing mark of the quotation around it, the next
    /// opening mark, or the sentence that leads to it, where a mark between was forgotten, the line end, or the number of tokens.
    pub(crate) close: u32,
    /// Whether a closing mark was found.
    pub(crate) closed: bool,
    /// How many quotations of its line stand around it.
    pub(crate) depth: u16,
    /// Not closed in its line, and the next line that is not empty begins with an opening mark of the same family.
    pub(crate) continues: bool,
}

/// What becomes of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Opens(Proof),
    /// Opens, and the last quotation of the family ends here: its closing mark was forgotten.
    OpensAnew,
    Closes,
    Lone,
}

/// How sure it is that a mark opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    Sure,
    /// Where no mark closes it, it is no quotation.
    Weak,
    /// One mark too few follows: the one that closes it may close the quotation around it as well.
    Short,
}

/// A quotation of the line that is being settled.
#[derive(Clone, Copy, Debug)]
struct Found {
    family: Family,
    open: u32,
    close: u32,
    closed: bool,
    proof: Proof,
    /// How many sentences had ended in the line before it.
    sentences: u32,
}

/// The line that is being settled. Its vectors serve one line after the other.
#[derive(Default)]
struct Line {
    marks: Vec<Mark>,
    found: Vec<Found>,
    /// Those of `found` that are open, innermost last.
    open: Vec<usize>,
    /// The marks where the quotations around the next one close.
    around: Vec<u32>,
    /// How many of each family are open.
    counts: [u32; FAMILIES],
    /// How many sentences have ended.
    sentences: u32,
}

/// Settles the kind of every quotation mark among `tokens` and returns the quotations, by their opening marks. `marks` are, in order, the
/// places of all quotation marks and of all that may end a sentence.
pub(crate) fn pair<T: AsRef<Token> + AsMut<Token>>(
    text: &str,
    tokens: &mut [T],
    marks: impl Iterator<Item = usize>,
) -> Vec<Quotation> {
    let mut quotations = Vec::new();
    let mut line = Line::default();
    for index in marks {
        match tokens.get(index).map(T::as_ref) {
            Some(&token) if token.kind == TokenKind::LoneQuote => {
                line.marks.extend(Mark::new(text, index, token, line.sentences));
            }
            Some(token) if token.kind == TokenKind::LineEnd => line.settle(text, tokens, index, &mut quotations),
            Some(token) if is_stop(token.kind) => line.sentences += 1,
            _ => {}
        }
    }
    line.settle(text, tokens, tokens.len(), &mut quotations);
    mark_continued(text, tokens, &mut quotations);
    quotations
}

/// The same, with a look at all tokens.
#[cfg(test)]
pub(crate) fn pair_all(text: &str, tokens: &mut [Token]) -> Vec<Quotation> {
    pair(text, tokens, 0..tokens.len())
}

impl Line {
    /// Settles the marks of the line that ends at the token `end`.
    fn settle<T: AsRef<Token> + AsMut<Token>>(
        &mut self,
        text: &str,
        tokens: &mut [T],
        end: usize,
        quotations: &mut Vec<Quotation>,
    ) {
        if self.marks.is_empty() {
            self.sentences = 0;
            return;
        }
        look_around(text, tokens, &mut self.marks);
        look_ahead(&mut self.marks);
        let next_family = first_mark_after(text, tokens, end).map(|(_, family)| family);
        for place in 0..self.marks.len() {
            let Some(&mark) = self.marks.get(place) else { break };
            match self.verdict(&mark, next_family) {
                Verdict::Opens(proof) => self.open(&mark, end, proof),
                Verdict::OpensAnew => {
                    let ends = last_sentence_end(tokens, mark.token).filter(|&end| self.all_open_before(end));
                    let ends = ends.unwrap_or(mark.token);
                    self.end_family(mark.family, ends, false);
                    self.open(&mark, end, Proof::Sure);
                }
                Verdict::Closes => self.close(&mark),
                Verdict::Lone => {}
            }
        }
        self.conclude(tokens, quotations);
    }

    fn verdict(&self, mark: &Mark, next_family: Option<Family>) -> Verdict {
        let open = self.counts.get(mark.family as usize).copied().unwrap_or(0);
        let reach = mark.reach(mark.family);
        let apostrophe = mark.family.is_apostrophe();
        let sure = Verdict::Opens(if apostrophe { Proof::Weak } else { Proof::Sure });
        let weak = Verdict::Opens(Proof::Weak);
        if apostrophe && (mark.before, mark.after) == (Beside::Letter, Beside::Letter) {
            return Verdict::Lone;
        }
        match (mark.shape, mark.spacing()) {
            // “ نص “: one mark typed for both sides.
            (Side::Opens, Side::Either) if open > reach => Verdict::Closes,
            (Side::Opens, Side::Opens | Side::Either) => Verdict::Opens(Proof::Sure),
            (Side::Closes, Side::Closes | Side::Either) => Verdict::Closes,
            // ”نص“: turned about, as it happens in right-to-left copy; or a space on the wrong side.
            (Side::Opens, Side::Closes) | (Side::Closes, Side::Opens) if open == 0 || reach > open => weak,
            (Side::Opens, Side::Closes) | (Side::Closes, Side::Opens) => Verdict::Closes,
            // Inside a quotation of the same marks another opens where enough of them follow to close both.
            (Side::Either, Side::Opens) if open == 0 || reach > open => sure,
            // One too few follows, for the first quotation goes on in the next line …
            (Side::Either, Side::Opens) if reach == open && next_family == Some(mark.family) => sure,
            // … or its closing mark was forgotten before a new sentence or a new speaker …
            (Side::Either, Side::Opens) if reach == open && self.is_over(mark) => Verdict::OpensAnew,
            // … or the last mark closes both.
            (Side::Either, Side::Opens) if reach == open => Verdict::Opens(Proof::Short),
            // "نص "وقال: the space is on the wrong side.
            (Side::Either, Side::Opens) => Verdict::Closes,
            // قال" نص": the same of an opening mark, which the next mark shows.
            (Side::Either, Side::Closes) if mark.next_closes && self.open.is_empty() && mark.may_open() => weak,
            (Side::Either, Side::Closes) => Verdict::Closes,
            (Side::Either, Side::Either) if open > 0 => Verdict::Closes,
            // A "" between spaces encloses nothing.
            (Side::Either, Side::Either) if mark.doubled && mark.before == Beside::Blank => Verdict::Lone,
            (Side::Either, Side::Either) => weak,
        }
    }

    /// Whether the innermost quotation must have ended before the mark: a colon stands before that, or a sentence has
    /// ended between.
    fn is_over(&self, mark: &Mark) -> bool {
        let innermost = self.open.last().and_then(|&number| self.found.get(number));
        mark.before == Beside::Opening || innermost.is_some_and(|found| found.sentences < mark.sentences)
    }

    /// Whether every quotation that is open began before the token.
    fn all_open_before(&self, token: u32) -> bool {
        self.open.last().and_then(|&number| self.found.get(number)).is_none_or(|found| found.open + 1 < token)
    }

    fn open(&mut self, mark: &Mark, end: usize, proof: Proof) {
        self.open.push(self.found.len());
        self.count(mark.family, 1);
        let Mark { token: open, family, sentences, .. } = *mark;
        self.found.push(Found { family, open, close: end as u32, closed: false, proof, sentences });
    }

    /// Closes the innermost quotation of the mark's family; where none is open, the innermost of all, unless a mark of
    /// its own is still to come.
    fn close(&mut self, mark: &Mark) {
        if self.counts.get(mark.family as usize).is_some_and(|&count| count > 0) {
            let mut proof = self.end_family(mark.family, mark.token, true);
            // "نعم "لا"": two quotations end with two marks, or with one where the other was forgotten at the end of
            // the clause.
            let ends_clause = matches!(mark.after, Beside::Stop | Beside::Comma | Beside::Edge);
            let mut ends = mark.doubled;
            while (ends || ends_clause && proof == Some(Proof::Short))
                && self.innermost() == Some(mark.family)
                && self.lacks_mark(mark.family, mark)
            {
                proof = self.end_family(mark.family, mark.token, true);
                ends = false;
            }
        } else if let Some(family) = self.innermost()
            && !family.is_apostrophe()
            && !mark.family.is_apostrophe()
            && self.lacks_mark(family, mark)
        {
            self.end_family(family, mark.token, true);
        }
    }

    /// Whether more of the family is open than the marks after this one can close.
    fn lacks_mark(&self, family: Family, mark: &Mark) -> bool {
        self.counts.get(family as usize).is_some_and(|&count| count > mark.reach(family))
    }

    fn innermost(&self) -> Option<Family> {
        self.open.last().and_then(|&number| self.found.get(number)).map(|found| found.family)
    }

    fn count(&mut self, family: Family, change: i32) {
        if let Some(count) = self.counts.get_mut(family as usize) {
            *count = count.saturating_add_signed(change);
        }
    }

    /// Ends the innermost open quotation of the family, and with it those inside that were not closed; says how sure it
    /// was.
    fn end_family(&mut self, family: Family, token: u32, closed: bool) -> Option<Proof> {
        while let Some(number) = self.open.pop() {
            let found = self.found.get_mut(number)?;
            let last = found.family == family;
            found.close = token;
            found.closed = closed && last;
            let Found { family: ended, proof, .. } = *found;
            self.count(ended, -1);
            if last {
                return Some(proof);
            }
        }
        None
    }

    /// Writes down what was found and makes ready for the next line.
    fn conclude(&mut self, tokens: &mut [impl AsMut<Token>], quotations: &mut Vec<Quotation>) {
        let Self { around, .. } = self;
        around.clear();
        #[expect(clippy::disallowed_methods, reason = "all of it lies inside")]
        let all = self.found.drain(..);
        for found in all.filter(|found| found.closed || found.proof != Proof::Weak) {
            while around.last().is_some_and(|&close| close <= found.open) {
                around.pop();
            }
            let depth = u16::try_from(around.len()).unwrap_or(u16::MAX);
            around.push(found.close);
            if let Some(token) = tokens.get_mut(found.open as usize) {
                token.as_mut().kind = TokenKind::OpenQuote;
            }
            if let Some(token) = tokens.get_mut(found.close as usize).filter(|_| found.closed) {
                token.as_mut().kind = TokenKind::CloseQuote;
            }
            let Found { open, close, closed, .. } = found;
            quotations.push(Quotation { open, close, closed, depth, continues: false });
        }
        self.marks.clear();
        self.open.clear();
        self.counts = [0; FAMILIES];
        self.sentences = 0;
    }
}

/// Between the end of a quotation whose mark was forgotten and the next mark stand at most so many tokens: وأضاف الوزير: "…".
const INTRODUCTION: u32 = 12;

/// The first token of the sentence that ends at the mark: the quotation was over when it began.
fn last_sentence_end(tokens: &[impl AsRef<Token>], mark: u32) -> Option<u32> {
    (mark.saturating_sub(INTRODUCTION)..mark)
        .rev()
        .find(|&index| tokens.get(index as usize).is_some_and(|token| is_stop(token.as_ref().kind)))
        .map(|stop| stop + 1)
}

const fn is_stop(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Period | TokenKind::Question | TokenKind::Exclamation)
}

/// The quotation mark with which the next line begins that is not empty.
fn first_mark_after(text: &str, tokens: &[impl AsRef<Token>], end: usize) -> Option<(Token, Family)> {
    let token = *tokens.get(end..)?.iter().map(AsRef::as_ref).find(|token| token.kind != TokenKind::LineEnd)?;
    shape(token.of(text)).map(|(family, _)| (token, family))
}

/// Links the quotations that run over several paragraphs.
fn mark_continued(text: &str, tokens: &[impl AsRef<Token>], quotations: &mut [Quotation]) {
    for quotation in quotations.iter_mut().filter(|quotation| !quotation.closed && quotation.depth == 0) {
        let token = |index: u32| tokens.get(index as usize).map(AsRef::as_ref);
        let own = token(quotation.open).and_then(|token| shape(token.of(text)));
        let at_line_end = token(quotation.close).is_some_and(|token| token.kind == TokenKind::LineEnd);
        quotation.continues = at_line_end
            && first_mark_after(text, tokens, quotation.close as usize).is_some_and(|(token, family)| {
                token.kind == TokenKind::OpenQuote && own.is_some_and(|(own, _)| own == family)
            });
    }
}

#[cfg(test)]
#[path = "quotation_tests.rs"]
mod tests;
