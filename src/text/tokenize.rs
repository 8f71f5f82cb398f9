//! From a string to tokens, in one pass and without allocation.

use std::iter::Peekable;
use std::str::CharIndices;

use super::orthography::is_dropped;
use super::token::{Token, TokenKind};

/// The tokens of a text, in order.
#[derive(Clone)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    letters: Peekable<CharIndices<'t>>,
    /// The character before the next one.
    before: char,
}

/// What a character is for the tokenizer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Letter,
    Digit,
    /// Invisible, or a mark on a letter.
    Attached,
    Space,
    Break,
    Quote,
    Mark(TokenKind),
}

fn sort(letter: char) -> Sort {
    match letter {
        '\u{0621}'..='\u{063F}' | '\u{0641}'..='\u{064A}' | 'a'..='z' | 'A'..='Z' => Sort::Letter,
        '\n' | '\u{2028}' | '\u{2029}' => Sort::Break,
        ' ' | '#' | '_' | '\t' | '\r' | '\u{a0}' => Sort::Space,
        '0'..='9' | '٠'..='٩' | '۰'..='۹' => Sort::Digit,
        ',' | '،' | '、' => Sort::Mark(TokenKind::Comma),
        ';' | '؛' => Sort::Mark(TokenKind::Semicolon),
        '.' | '。' | '۔' => Sort::Mark(TokenKind::Period),
        '…' => Sort::Mark(TokenKind::Ellipsis),
        ':' => Sort::Mark(TokenKind::Colon),
        '?' | '؟' => Sort::Mark(TokenKind::Question),
        '!' => Sort::Mark(TokenKind::Exclamation),
        '—' | '–' | '―' => Sort::Mark(TokenKind::Dash),
        '-' | '‐' | '‑' => Sort::Mark(TokenKind::Hyphen),
        '(' | '[' | '{' | '﴿' => Sort::Mark(TokenKind::OpenParenthesis),
        ')' | ']' | '}' | '﴾' => Sort::Mark(TokenKind::CloseParenthesis),
        '/' => Sort::Mark(TokenKind::Slash),
        _ if is_quote(letter) => Sort::Quote,
        _ if is_dropped(letter) => Sort::Attached,
        _ if letter.is_alphabetic() => Sort::Letter,
        _ if letter.is_numeric() => Sort::Digit,
        _ if letter.is_whitespace() || letter.is_control() => Sort::Space,
        _ => Sort::Mark(TokenKind::Other),
    }
}

/// Whether the character is a quotation mark of any kind.
pub(crate) const fn is_quote(letter: char) -> bool {
    matches!(letter, '«' | '»' | '“' | '”' | '„' | '‟' | '‹' | '›' | '"' | '\'' | '‘' | '’' | '‚' | '‛' | '`' | '＂')
}

const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}')
}

impl<'t> Tokens<'t> {
    /// Reads `text`; tokens beyond 4 GiB are not reached.
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, letters: text.char_indices().peekable(), before: '\n' }
    }

    fn peek(&mut self) -> Option<(usize, char)> {
        self.letters.peek().copied()
    }

    fn bump(&mut self) {
        if let Some((_, letter)) = self.letters.next() {
            self.before = letter;
        }
    }

    /// The byte where the next character starts.
    fn at(&mut self) -> usize {
        self.peek().map_or(self.text.len(), |(at, _)| at)
    }

    /// The character after the next one.
    fn second(&self) -> Option<char> {
        let mut ahead = self.letters.clone();
        ahead.next();
        ahead.next().map(|(_, letter)| letter)
    }

    fn word(&mut self) -> TokenKind {
        while let Some((_, letter)) = self.peek() {
            match sort(letter) {
                // لـCNN, CNNعربية: a change between Arabic and Latin letters parts two words.
                Sort::Letter
                    if letter.is_ascii() != self.before.is_ascii() && (is_arabic(letter) || is_arabic(self.before)) =>
                {
                    break;
                }
                Sort::Letter | Sort::Attached => self.bump(),
                // it's: an apostrophe between Latin letters.
                Sort::Quote
                    if matches!(letter, '\'' | '’')
                        && self.before.is_ascii_alphabetic()
                        && self.second().is_some_and(|next| next.is_ascii_alphabetic()) =>
                {
                    self.bump()
                }
                _ => break,
            }
        }
        TokenKind::Word
    }

    fn number(&mut self) -> TokenKind {
        while let Some((_, letter)) = self.peek() {
            match letter {
                _ if matches!(sort(letter), Sort::Digit | Sort::Attached) => self.bump(),
                '.' | ',' | ':' | '٫' | '٬' | '،'
                    if self.second().is_some_and(|next| sort(next) == Sort::Digit)
                        && sort(self.before) == Sort::Digit =>
                {
                    self.bump()
                }
                _ => break,
            }
        }
        TokenKind::Number
    }

    fn mark(&mut self, letter: char, kind: TokenKind) -> TokenKind {
        let before = self.before;
        self.bump();
        match kind {
            TokenKind::Period | TokenKind::Ellipsis => {
                let mut stops = u32::from(kind == TokenKind::Ellipsis) + 1;
                while let Some((_, next)) = self.peek()
                    && matches!(sort(next), Sort::Mark(TokenKind::Period | TokenKind::Ellipsis))
                {
                    self.bump();
                    stops += 1;
                }
                if stops > 1 { TokenKind::Ellipsis } else { TokenKind::Period }
            }
            TokenKind::Hyphen => {
                let mut length = 1;
                while self.peek().is_some_and(|(_, next)| next == letter) {
                    self.bump();
                    length += 1;
                }
                let edge = |side: Option<char>| {
                    side.is_none_or(|side| {
                        !matches!(sort(side), Sort::Letter | Sort::Digit | Sort::Attached | Sort::Quote)
                    })
                };
                let after = self.peek().map(|(_, next)| next);
                if length > 1 || edge(Some(before)) || edge(after) { TokenKind::Dash } else { TokenKind::Hyphen }
            }
            _ => kind,
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let (start, letter) = self.peek()?;
            let kind = match sort(letter) {
                Sort::Space | Sort::Attached => {
                    self.bump();
                    continue;
                }
                Sort::Break => {
                    self.bump();
                    TokenKind::LineEnd
                }
                Sort::Letter => {
                    self.bump();
                    self.word()
                }
                Sort::Digit => self.number(),
                Sort::Quote => {
                    self.bump();
                    // "" and '' typed for one mark.
                    if matches!(letter, '"' | '\'' | '`') && self.peek().is_some_and(|(_, next)| next == letter) {
                        self.bump();
                    }
                    TokenKind::LoneQuote
                }
                Sort::Mark(kind) => self.mark(letter, kind),
            };
            let end = self.at();
            return Some(Token { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()?, kind });
        }
    }
}
