//! What a text is made of: words, numbers and marks, each with its place in the caller's bytes.

/// One word, number or mark. White space, `#` and `_` (hashtags) stand between tokens and are none themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// First byte in the caller's text.
    pub(crate) start: u32,
    /// The number of its bytes, in three bytes: a text has a token for every nine bytes, and eight bytes a token are enough.
    length: u16,
    longer: u8,
    pub(crate) kind: TokenKind,
}

/// No token has more bytes.
const LONGEST: u32 = (1 << 24) - 1;

impl Token {
    /// The token from `start` up to and without `end`; one of more than sixteen million bytes is cut off there.
    #[inline]
    pub(crate) const fn new(start: u32, end: u32, kind: TokenKind) -> Self {
        let length = end.saturating_sub(start);
        let length = if length > LONGEST { LONGEST } else { length };
        Self { start, length: length as u16, longer: (length >> 16) as u8, kind }
    }

    /// The token of a few bytes from `start` on.
    #[inline]
    pub(crate) const fn short(start: u32, length: u8, kind: TokenKind) -> Self {
        Self { start, length: length as u16, longer: 0, kind }
    }

    /// The number of its bytes.
    #[inline]
    pub(crate) const fn length(self) -> u32 {
        self.length as u32 | (self.longer as u32) << 16
    }

    /// The byte after the last.
    #[inline]
    pub(crate) const fn end(self) -> u32 {
        self.start.saturating_add(self.length())
    }

    /// The token's own bytes; empty where they are not in `text`.
    pub(crate) fn of(self, text: &str) -> &str {
        let first = self.start as usize;
        text.get(first..first.wrapping_add(self.length() as usize)).unwrap_or("")
    }

    /// The same, not as a string.
    #[inline]
    pub(crate) fn bytes_of(self, text: &str) -> &[u8] {
        let first = self.start as usize;
        text.as_bytes().get(first..first.wrapping_add(self.length() as usize)).unwrap_or(&[])
    }
}

impl AsRef<Token> for Token {
    fn as_ref(&self) -> &Token {
        self
    }
}

impl AsMut<Token> for Token {
    fn as_mut(&mut self) -> &mut Token {
        self
    }
}

/// The kind of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters of any script, with the marks, tatweel and invisible controls inside them.
    Word,
    /// Digits of any kind, with the separators inside them: 3.3، ١٠٫٦١، 5,000، 09:05.
    Number,
    /// `,` `،` `、`
    Comma,
    /// `;` `؛`
    Semicolon,
    /// One full stop.
    Period,
    /// `…`, or two and more full stops in a row.
    Ellipsis,
    /// `:`
    Colon,
    /// `?` `؟`
    Question,
    /// `!`
    Exclamation,
    /// A dash with white space (or the line's edge) on at least one side, or `—` `–` anywhere: parts clauses.
    Dash,
    /// A hyphen that joins two words: رينو-نيسان.
    Hyphen,
    /// `(` `[` `{`
    OpenParenthesis,
    /// `)` `]` `}`
    CloseParenthesis,
    /// `/`
    Slash,
    /// An opening quotation mark, as its pairing says.
    OpenQuote,
    /// A closing quotation mark, as its pairing says.
    CloseQuote,
    /// A quotation mark whose partner was not found and that does not open anything (a lone ” at the end).
    LoneQuote,
    /// The end of a line (`\n`, `\r\n`, U+2028, U+2029): a paragraph of news ends here.
    LineEnd,
    /// Any other sign: %, $, |, emoji.
    Other,
}

impl TokenKind {
    /// Whether such a token may end a sentence.
    pub(crate) const fn may_end_sentence(self) -> bool {
        matches!(self, Self::LineEnd | Self::Question | Self::Exclamation | Self::Period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_takes_eight_bytes() {
        assert_eq!(size_of::<Token>(), 8);
        for (start, end) in [(0, 0), (7, 8), (3, 70_000), (1 << 31, (1 << 31) + LONGEST)] {
            let token = Token::new(start, end, TokenKind::Word);
            assert_eq!((token.start, token.end()), (start, end));
        }
        assert_eq!(Token::short(7, 6, TokenKind::Word), Token::new(7, 13, TokenKind::Word));
        assert_eq!(Token::new(5, u32::MAX, TokenKind::Period).end(), 5 + LONGEST);
    }
}
