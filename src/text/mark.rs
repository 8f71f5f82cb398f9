//! A quotation mark by itself: its family, and what its shape, the spacing around it and the marks after it speak for.

use super::sort::is_quote;
use super::token::{Token, TokenKind};

/// Marks that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    /// « »
    Guillemet,
    /// ‹ ›
    SingleGuillemet,
    /// “ ” „ ‟
    Curly,
    /// ‘ ’ ‚ ‛
    SingleCurly,
    /// " and what is typed for it: '' ``
    Straight,
    /// ' `
    SingleStraight,
}

pub(super) const FAMILIES: usize = 6;

impl Family {
    /// Single marks are apostrophes as well: they pair with their own family only.
    pub(super) const fn is_apostrophe(self) -> bool {
        matches!(self, Self::SingleCurly | Self::SingleStraight)
    }
}

/// What a mark's shape or the spacing around it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Opens,
    Closes,
    Either,
}

/// The family and the shape of a mark as it is written.
pub(super) fn shape(mark: &str) -> Option<(Family, Side)> {
    let letter = mark.chars().next().filter(|&letter| is_quote(letter))?;
    let single = mark.len() == letter.len_utf8();
    Some(match letter {
        '«' => (Family::Guillemet, Side::Opens),
        '»' => (Family::Guillemet, Side::Closes),
        '‹' => (Family::SingleGuillemet, Side::Opens),
        '›' => (Family::SingleGuillemet, Side::Closes),
        '“' | '„' | '‟' => (Family::Curly, Side::Opens),
        '”' => (Family::Curly, Side::Closes),
        '‘' | '‚' | '‛' => (Family::SingleCurly, Side::Opens),
        '’' => (Family::SingleCurly, Side::Closes),
        '\'' | '`' if single => (Family::SingleStraight, Side::Either),
        '`' => (Family::Straight, Side::Opens),
        _ => (Family::Straight, Side::Either),
    })
}

/// What stands next to a mark, on one side of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// The edge of the line.
    Edge,
    Blank,
    /// و ف ب ل ال, to be written together with what is quoted: و«نعم», بـ"نعم".
    Particle,
    /// A word, a number, a closing parenthesis before the mark, an opening one after it.
    Letter,
    /// Before the mark: an opening parenthesis, a colon, a dash.
    Opening,
    /// ، ؛
    Comma,
    /// . ! ؟ and, before the mark, an ellipsis.
    Stop,
    /// After the mark: a dash, an ellipsis, a slash, which say nothing.
    Dash,
}

/// Particles that are written together with what is quoted, but for a tatweel.
const PARTICLES: &[&str] = &["و", "ف", "ب", "ل", "ك", "ال", "وب", "ول", "وك", "فب", "فل", "وال", "بال", "لل", "ولل"];

/// What the token before a mark is to it.
fn beside_before(text: &str, token: Token) -> Beside {
    match token.kind {
        TokenKind::Word if PARTICLES.contains(&token.of(text).trim_end_matches('ـ')) => Beside::Particle,
        TokenKind::OpenParenthesis | TokenKind::Colon | TokenKind::Dash | TokenKind::Hyphen | TokenKind::Slash => {
            Beside::Opening
        }
        TokenKind::Comma | TokenKind::Semicolon => Beside::Comma,
        TokenKind::Period | TokenKind::Ellipsis | TokenKind::Question | TokenKind::Exclamation => Beside::Stop,
        TokenKind::LineEnd => Beside::Edge,
        _ => Beside::Letter,
    }
}

/// What the token after a mark is to it.
const fn beside_after(token: Token) -> Beside {
    match token.kind {
        TokenKind::CloseParenthesis | TokenKind::Comma | TokenKind::Semicolon | TokenKind::Colon => Beside::Comma,
        TokenKind::Period | TokenKind::Question | TokenKind::Exclamation => Beside::Stop,
        TokenKind::Dash | TokenKind::Hyphen | TokenKind::Slash | TokenKind::Ellipsis => Beside::Dash,
        TokenKind::LineEnd => Beside::Edge,
        _ => Beside::Letter,
    }
}

/// What the spacing around a mark says.
const fn spacing(before: Beside, after: Beside) -> Side {
    match (before, after) {
        (Beside::Edge, Beside::Edge) => Side::Either,
        (Beside::Edge | Beside::Blank | Beside::Particle | Beside::Opening | Beside::Comma, Beside::Letter) => {
            Side::Opens
        }
        (Beside::Edge | Beside::Opening, Beside::Blank) | (Beside::Edge, Beside::Dash) => Side::Opens,
        (Beside::Opening, _) | (Beside::Blank | Beside::Particle, Beside::Blank | Beside::Dash) => Side::Either,
        (Beside::Letter | Beside::Stop, Beside::Letter) => Side::Either,
        _ => Side::Closes,
    }
}

/// One quotation mark of a line, and what speaks for either side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) token: u32,
    pub(super) family: Family,
    pub(super) shape: Side,
    pub(super) before: Beside,
    pub(super) after: Beside,
    /// "": typed for one mark, or for the ends of two quotations.
    pub(super) doubled: bool,
    /// How many sentences have ended in the line before it.
    pub(super) sentences: u32,
    /// Whether the next mark of the family seems to close.
    pub(super) next_closes: bool,
    /// For each family: how many quotations at most the marks that follow can close, those aside that they open
    /// themselves.
    reach: [u32; FAMILIES],
}

impl Mark {
    /// The mark at `index`, of which nothing but its shape is known yet.
    pub(super) fn new(text: &str, index: usize, token: Token, sentences: u32) -> Option<Self> {
        let mark = token.of(text);
        let (family, shape) = shape(mark)?;
        Some(Self {
            token: u32::try_from(index).ok()?,
            family,
            shape,
            before: Beside::Edge,
            after: Beside::Edge,
            doubled: mark.starts_with("\"\""),
            sentences,
            next_closes: false,
            reach: [0; FAMILIES],
        })
    }

    pub(super) const fn spacing(&self) -> Side {
        spacing(self.before, self.after)
    }

    /// Whether it may open although the spacing says that it closes: قال" نص".
    pub(super) fn may_open(&self) -> bool {
        !self.family.is_apostrophe() && (self.before, self.after) == (Beside::Letter, Beside::Blank)
    }

    /// What the mark says on the whole: the spacing, and where that says nothing, the shape.
    const fn leaning(&self) -> Side {
        match self.spacing() {
            Side::Either => self.shape,
            side => side,
        }
    }

    pub(super) fn reach(&self, family: Family) -> u32 {
        self.reach.get(family as usize).copied().unwrap_or(0)
    }
}

/// Notes for each mark what stands on both sides. Marks that touch count as one, so that «"نعم"» has two that open and
/// two that close.
pub(super) fn look_around(text: &str, tokens: &[impl AsRef<Token>], marks: &mut [Mark]) {
    let token = |index: usize| tokens.get(index).map(AsRef::as_ref);
    let is_blank = |from: u32, to: u32| {
        text.get(from as usize..to as usize).is_some_and(|gap| gap.chars().any(char::is_whitespace))
    };
    let mut last: Option<Mark> = None;
    for mark in marks.iter_mut() {
        let before = (mark.token as usize).checked_sub(1).and_then(token);
        mark.before = match (before, token(mark.token as usize)) {
            (Some(before), Some(own)) if before.kind != TokenKind::LineEnd => match last {
                _ if is_blank(before.end(), own.start) => match before.kind {
                    // قال: " نعم ": a colon speaks across the space.
                    TokenKind::Colon | TokenKind::OpenParenthesis => Beside::Opening,
                    _ => Beside::Blank,
                },
                Some(last) if last.token + 1 == mark.token => last.before,
                _ => beside_before(text, *before),
            },
            _ => Beside::Edge,
        };
        last = Some(*mark);
    }
    let mut last: Option<Mark> = None;
    for mark in marks.iter_mut().rev() {
        mark.after = match (token(mark.token as usize), token(mark.token as usize + 1)) {
            (Some(own), Some(after)) if after.kind != TokenKind::LineEnd => match last {
                _ if is_blank(own.end(), after.start) => Beside::Blank,
                Some(last) if mark.token + 1 == last.token => last.after,
                _ => beside_after(*after),
            },
            _ => Beside::Edge,
        };
        last = Some(*mark);
    }
}

/// Notes for each mark what those after it can close.
pub(super) fn look_ahead(marks: &mut [Mark]) {
    let mut reach = [0_u32; FAMILIES];
    let mut next_closes = [false; FAMILIES];
    for mark in marks.iter_mut().rev() {
        mark.reach = reach;
        let leaning = mark.leaning();
        if let Some(next) = next_closes.get_mut(mark.family as usize) {
            mark.next_closes = std::mem::replace(next, leaning == Side::Closes);
        }
        if let Some(reach) = reach.get_mut(mark.family as usize) {
            *reach = match leaning {
                Side::Closes => reach.saturating_add(1 + u32::from(mark.doubled)),
                Side::Opens => reach.saturating_sub(1),
                Side::Either => *reach,
            };
        }
    }
}
