//! What a text is made of: words, numbers and marks, each with its place in the caller's bytes.

/// One word, number or mark. White space, `#` and `_` (hashtags) stand between tokens and are none themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// First byte in the caller's text.
    pub(crate) start: u32,
    /// The byte after the last.
    pub(crate) end: u32,
    pub(crate) kind: TokenKind,
}

impl Token {
    /// The token's own bytes; empty where they are not in `text`.
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
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
