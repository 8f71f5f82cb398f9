//! Quotation marks: which opens, which closes, and what they enclose.

use super::token::{Token, TokenKind};
use super::tokenize::is_quote;

/// The words between two quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// The token of the opening mark.
    pub(crate) open: u32,
    /// The token of the closing mark; where there is none, the line end or the number of tokens.
    pub(crate) close: u32,
    /// Whether a closing mark was found in the line.
    pub(crate) closed: bool,
    /// How many quotations of its line stand around it.
    pub(crate) depth: u16,
    /// Not closed in its line, and the next line that is not empty begins with an opening mark of the same kind.
    pub(crate) continues: bool,
}

/// Kinds of marks that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Guillemet,
    SingleGuillemet,
    Curly,
    SingleCurly,
    Straight,
    SingleStraight,
}

/// What a mark's own shape says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    Either,
}

fn shape(letter: char) -> Option<(Kind, Side)> {
    Some(match letter {
        '«' => (Kind::Guillemet, Side::Opens),
        '»' => (Kind::Guillemet, Side::Closes),
        '‹' => (Kind::SingleGuillemet, Side::Opens),
        '›' => (Kind::SingleGuillemet, Side::Closes),
        // Curly marks are turned about as often as not in right-to-left copy: spacing decides where it speaks.
        '“' | '„' | '‟' => (Kind::Curly, Side::Opens),
        '”' => (Kind::Curly, Side::Closes),
        '‘' | '‚' | '‛' => (Kind::SingleCurly, Side::Opens),
        '’' => (Kind::SingleCurly, Side::Closes),
        '"' | '＂' => (Kind::Straight, Side::Either),
        '\'' | '`' => (Kind::SingleStraight, Side::Either),
        _ => return None,
    })
}

/// At most this many quotations are open at once; marks beyond open nothing.
const OPEN: usize = 64;

/// Settles the kind of every quotation mark among `tokens` and returns the quotations, by their opening marks. Each line is settled by itself.
pub(crate) fn pair(text: &str, tokens: &mut [Token]) -> Vec<Quotation> {
    let mut quotations: Vec<Quotation> = Vec::new();
    let mut open: Vec<(Kind, u32)> = Vec::new();
    let mut per_kind = [0_u32; 6];
    for index in 0..tokens.len() {
        let Some(&token) = tokens.get(index) else { break };
        match token.kind {
            TokenKind::LineEnd => {
                close_line(&mut open, &mut quotations, index as u32);
                per_kind = [0; 6];
            }
            TokenKind::LoneQuote => {
                let Some(letter) = token.of(text).chars().next().filter(|&letter| is_quote(letter)) else { continue };
                let Some((kind, side)) = shape(letter) else { continue };
                let spacing = spacing(text, tokens, index);
                let is_open = per_kind.get(kind as usize).is_some_and(|&count| count > 0);
                let any_open = !open.is_empty();
                let opens = match (side, spacing) {
                    // A guillemet or curly mark that is set the other way round throughout: the spacing is plain.
                    (Side::Opens, Side::Closes) if kind != Kind::Guillemet => !is_open,
                    (Side::Closes, Side::Opens) if kind != Kind::Guillemet => !is_open,
                    (Side::Opens, _) => true,
                    (Side::Closes, _) => false,
                    (Side::Either, Side::Opens) => true,
                    (Side::Either, Side::Closes) => false,
                    (Side::Either, Side::Either) => !is_open,
                };
                // A straight mark inside its own kind that seems to open after all closes: two in a row nest nothing.
                let opens = opens
                    && !(side == Side::Either
                        && is_open
                        && kind_is_last(&open, kind)
                        && !may_nest(text, tokens, index));
                let kind_of = if opens {
                    if open.len() < OPEN
                        && (side != Side::Either || kind != Kind::SingleStraight || spacing == Side::Opens)
                    {
                        let depth = open.len() as u16;
                        open.push((kind, quotations.len() as u32));
                        if let Some(count) = per_kind.get_mut(kind as usize) {
                            *count += 1;
                        }
                        quotations.push(Quotation {
                            open: index as u32,
                            close: 0,
                            closed: false,
                            depth,
                            continues: false,
                        });
                        TokenKind::OpenQuote
                    } else {
                        TokenKind::LoneQuote
                    }
                } else if is_open || any_open && kind != Kind::SingleCurly && kind != Kind::SingleStraight {
                    close(&mut open, &mut per_kind, &mut quotations, kind, is_open, index as u32);
                    TokenKind::CloseQuote
                } else {
                    TokenKind::LoneQuote
                };
                if let Some(token) = tokens.get_mut(index) {
                    token.kind = kind_of;
                }
            }
            _ => {}
        }
    }
    close_line(&mut open, &mut quotations, tokens.len() as u32);
    mark_continued(text, tokens, &mut quotations);
    quotations
}

fn kind_is_last(open: &[(Kind, u32)], kind: Kind) -> bool {
    open.last().is_some_and(|&(last, _)| last == kind)
}

/// Inside a straight quotation another straight mark opens only behind a space and before a letter, where the first was opened by a colon or the like.
fn may_nest(text: &str, tokens: &[Token], index: usize) -> bool {
    let Some(token) = tokens.get(index) else { return false };
    // Nested only if two closing marks follow in the line; looking no further than a few hundred letters keeps this bounded.
    let rest = text.get(token.end as usize..).unwrap_or("");
    let marks = rest.chars().take(400).take_while(|&letter| letter != '\n').filter(|&letter| letter == '"').count();
    marks >= 2 && marks % 2 == 0
}

/// Takes the innermost open quotation of this kind, or the innermost of all where none of this kind is open.
fn close(
    open: &mut Vec<(Kind, u32)>,
    per_kind: &mut [u32; 6],
    quotations: &mut [Quotation],
    kind: Kind,
    is_open: bool,
    index: u32,
) {
    while let Some((last, number)) = open.pop() {
        if let Some(count) = per_kind.get_mut(last as usize) {
            *count = count.saturating_sub(1);
        }
        if let Some(quotation) = quotations.get_mut(number as usize) {
            quotation.close = index;
            quotation.closed = last == kind || !is_open;
        }
        if last == kind || !is_open {
            break;
        }
    }
}

fn close_line(open: &mut Vec<(Kind, u32)>, quotations: &mut [Quotation], end: u32) {
    while let Some((_, number)) = open.pop() {
        if let Some(quotation) = quotations.get_mut(number as usize) {
            quotation.close = end;
        }
    }
}

/// What the white space around a mark says.
fn spacing(text: &str, tokens: &[Token], index: usize) -> Side {
    let Some(token) = tokens.get(index) else { return Side::Either };
    let before = text.get(..token.start as usize).and_then(|head| head.chars().next_back());
    let after = text.get(token.end as usize..).and_then(|tail| tail.chars().next());
    let open_before = before.is_none_or(|letter| {
        letter.is_whitespace()
            || matches!(
                letter,
                '(' | '['
                    | ':'
                    | '،'
                    | ','
                    | '-'
                    | '–'
                    | '—'
                    | '/'
                    | '«'
                    | '"'
                    | '“'
                    | '\u{200F}'
                    | '\u{200E}'
                    | '\u{202B}'
            )
    });
    let closed_after = after.is_none_or(|letter| {
        letter.is_whitespace()
            || matches!(
                letter,
                ')' | ']'
                    | '.'
                    | '،'
                    | ','
                    | ':'
                    | '؛'
                    | ';'
                    | '!'
                    | '؟'
                    | '?'
                    | '-'
                    | '–'
                    | '—'
                    | '/'
                    | '»'
                    | '"'
                    | '”'
                    | '…'
                    | '\u{200F}'
                    | '\u{200E}'
                    | '\u{202C}'
            )
    });
    // و"النصرة"، بـ«الدولة»: an attached particle before the mark.
    let particle = index.checked_sub(1).and_then(|last| tokens.get(last)).is_some_and(|last| {
        last.end == token.start
            && matches!(last.of(text).trim_end_matches('ـ'), "و" | "ف" | "ب" | "ل" | "ك" | "وب" | "ول")
    });
    match (open_before || particle, closed_after) {
        (true, false) => Side::Opens,
        (false, true) => Side::Closes,
        _ => Side::Either,
    }
}

/// Links the quotations that run over several paragraphs.
fn mark_continued(text: &str, tokens: &[Token], quotations: &mut [Quotation]) {
    let kind_at = |index: u32| {
        tokens.get(index as usize).and_then(|token| token.of(text).chars().next()).and_then(shape).map(|(kind, _)| kind)
    };
    for number in 0..quotations.len() {
        let Some(&quotation) = quotations.get(number) else { break };
        if quotation.closed || quotation.depth > 0 {
            continue;
        }
        let mut next = quotation.close as usize;
        while tokens.get(next).is_some_and(|token| token.kind == TokenKind::LineEnd) {
            next += 1;
        }
        let opens = tokens.get(next).is_some_and(|token| token.kind == TokenKind::OpenQuote);
        if opens
            && kind_at(next as u32) == kind_at(quotation.open)
            && let Some(quotation) = quotations.get_mut(number)
        {
            quotation.continues = true;
        }
    }
}
