//! From the claims of a text to marks that nest, as elements of a page must.
//!
//! Claims lie inside each other (a saying inside a saying), stand in several pieces, and may cross. Where one mark crosses the end of
//! another, it is closed there and opened again behind it.

use std::cmp::Reverse;

use isnad::{OwnedClaim, Piece, When};

/// What of a claim is marked. Where two parts have the same words, the first of this order is outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Content,
    /// Addressee, occasion and time.
    Setting,
    Speaker,
    Cue,
}

/// Some bytes of the text that belong to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number of the claim among those of the text.
    pub(super) claim: usize,
    pub(super) part: Part,
    start: usize,
    end: usize,
}

/// A marked text as a tree.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Node<'t> {
    Words(&'t str),
    Marked {
        mark: Mark,
        /// It goes on from a piece before; the mark was cut where another one ended.
        continued: bool,
        inside: Vec<Node<'t>>,
    },
}

/// A mark that is still open.
struct Open<'t> {
    mark: Mark,
    continued: bool,
    inside: Vec<Node<'t>>,
}

/// The text with all marks of its claims. All words of the tree, one after the other, are the text.
pub(super) fn tree<'t>(text: &'t str, claims: &[OwnedClaim]) -> Vec<Node<'t>> {
    let mut marks = marks(text, claims);
    marks.sort_by_key(|mark| (mark.start, Reverse(mark.end), mark.part, mark.claim));
    let mut coming = marks.into_iter().peekable();
    let mut outside = Vec::new();
    let mut open: Vec<Open<'t>> = Vec::new();
    let mut from = 0;
    loop {
        let start = coming.peek().map(|mark| mark.start);
        let end = open.iter().map(|open| open.mark.end).min();
        let Some(at) = start.into_iter().chain(end).min() else { break };
        words(text, from, at, &mut open, &mut outside);
        from = at;
        close(at, &mut open, &mut outside);
        while let Some(mark) = coming.next_if(|mark| mark.start == at) {
            open.push(Open { mark, continued: false, inside: Vec::new() });
        }
    }
    words(text, from, text.len(), &mut open, &mut outside);
    outside
}

fn marks(text: &str, claims: &[OwnedClaim]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (number, claim) in claims.iter().enumerate() {
        let mut add = |part: Part, piece: &Piece<'_>| {
            // A record from elsewhere may not fit the text.
            if piece.start() < piece.end() && piece.is_in(text) {
                marks.push(Mark { claim: number, part, start: piece.start(), end: piece.end() });
            }
        };
        add(Part::Cue, claim.cue().piece());
        claim.content().iter().for_each(|piece| add(Part::Content, piece));
        claim.speaker().mention().into_iter().for_each(|piece| add(Part::Speaker, piece));
        let setting = [claim.addressee(), claim.occasion(), claim.when().map(When::piece)];
        setting.into_iter().flatten().for_each(|piece| add(Part::Setting, piece));
    }
    marks
}

/// Puts the words between two places into what is open.
fn words<'t>(text: &'t str, from: usize, to: usize, open: &mut [Open<'t>], outside: &mut Vec<Node<'t>>) {
    if let Some(words) = text.get(from..to).filter(|words| !words.is_empty()) {
        open.last_mut().map_or(outside, |open| &mut open.inside).push(Node::Words(words));
    }
}

/// Closes what ends here. What lies inside it and does not end yet is closed with it and opened again.
fn close<'t>(at: usize, open: &mut Vec<Open<'t>>, outside: &mut Vec<Node<'t>>) {
    let Some(lowest) = open.iter().position(|open| open.mark.end <= at) else { return };
    let mut again = Vec::new();
    while open.len() > lowest {
        let Some(Open { mark, continued, inside }) = open.pop() else { break };
        let began = !inside.is_empty();
        if mark.end > at {
            again.push(Open { mark, continued: continued || began, inside: Vec::new() });
        }
        if began {
            let around = open.last_mut().map_or(&mut *outside, |open| &mut open.inside);
            around.push(Node::Marked { mark, continued, inside });
        }
    }
    open.extend(again.into_iter().rev());
}
