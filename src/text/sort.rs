//! What each character is for the tokenizer.

use super::orthography::{is_dropped, is_invisible};
use super::token::TokenKind;

/// What a character is for the tokenizer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A letter of the Arabic script.
    Arabic,
    /// A letter of another script.
    Letter,
    Digit,
    /// Tatweel, or a mark on a letter.
    Attached,
    /// A control that shows nothing itself.
    Invisible,
    Space,
    Break,
    Quote,
    Mark(TokenKind),
}

/// The sorts of ASCII.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
pub(super) static ASCII: [Sort; 128] = {
    let mut table = [Sort::Space; 128];
    let mut place = 0;
    while place < 128 {
        table[place] = sort_of_ascii(place as u8);
        place += 1;
    }
    table
};

/// The sorts of U+0600 to U+06FF.
#[allow(clippy::indexing_slicing, reason = "a table that is filled while compiling")]
pub(super) static ARABIC: [Sort; 256] = {
    let mut table = [Sort::Mark(TokenKind::Other); 256];
    let mut place = 0;
    while place < 256 {
        if let Some(letter) = char::from_u32(0x0600 + place as u32) {
            table[place] = sort_of_arabic(letter);
        }
        place += 1;
    }
    table
};

const fn sort_of_ascii(byte: u8) -> Sort {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' => Sort::Letter,
        b'0'..=b'9' => Sort::Digit,
        b'\n' | b'\r' => Sort::Break,
        // Hashtags are words: #مصر_تنتخب.
        0..=b' ' | b'#' | b'_' | 0x7F => Sort::Space,
        b'"' | b'\'' | b'`' => Sort::Quote,
        b',' => Sort::Mark(TokenKind::Comma),
        b';' => Sort::Mark(TokenKind::Semicolon),
        b'.' => Sort::Mark(TokenKind::Period),
        b':' => Sort::Mark(TokenKind::Colon),
        b'?' => Sort::Mark(TokenKind::Question),
        b'!' => Sort::Mark(TokenKind::Exclamation),
        b'-' => Sort::Mark(TokenKind::Hyphen),
        b'(' | b'[' | b'{' => Sort::Mark(TokenKind::OpenParenthesis),
        b')' | b']' | b'}' => Sort::Mark(TokenKind::CloseParenthesis),
        b'/' => Sort::Mark(TokenKind::Slash),
        _ => Sort::Mark(TokenKind::Other),
    }
}

const fn sort_of_arabic(letter: char) -> Sort {
    match letter {
        _ if is_invisible(letter) => Sort::Invisible,
        _ if is_dropped(letter) => Sort::Attached,
        '٠'..='٩' | '۰'..='۹' => Sort::Digit,
        '،' => Sort::Mark(TokenKind::Comma),
        '؛' => Sort::Mark(TokenKind::Semicolon),
        '۔' | '\u{061D}' => Sort::Mark(TokenKind::Period),
        '؞' => Sort::Mark(TokenKind::Ellipsis),
        '؟' => Sort::Mark(TokenKind::Question),
        '؍' => Sort::Mark(TokenKind::Slash),
        '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{066F}' | '\u{0671}'..='\u{06D3}' => Sort::Arabic,
        'ە' | 'ۮ'..='ۯ' | 'ۺ'..='ۼ' | 'ۿ' => Sort::Arabic,
        _ => Sort::Mark(TokenKind::Other),
    }
}

/// The sort of a character that has no table.
pub(super) fn sort(letter: char) -> Sort {
    match letter {
        '\u{0600}'..='\u{06FF}' => sort_of_arabic(letter),
        '\u{2028}' | '\u{2029}' => Sort::Break,
        '、' | '，' => Sort::Mark(TokenKind::Comma),
        '。' => Sort::Mark(TokenKind::Period),
        '…' | '‥' => Sort::Mark(TokenKind::Ellipsis),
        '：' => Sort::Mark(TokenKind::Colon),
        '—' | '–' | '―' | '‒' => Sort::Mark(TokenKind::Dash),
        '‐' | '‑' | '−' => Sort::Mark(TokenKind::Hyphen),
        '﴿' => Sort::Mark(TokenKind::OpenParenthesis),
        '﴾' => Sort::Mark(TokenKind::CloseParenthesis),
        _ if is_quote(letter) => Sort::Quote,
        _ if is_invisible(letter) => Sort::Invisible,
        _ if is_dropped(letter) || unicode_normalization::char::is_combining_mark(letter) => Sort::Attached,
        '\u{0750}'..='\u{077F}' | '\u{0870}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
            if letter.is_alphabetic() =>
        {
            Sort::Arabic
        }
        _ if letter.is_alphabetic() => Sort::Letter,
        _ if letter.is_numeric() => Sort::Digit,
        _ if letter.is_whitespace() || letter.is_control() => Sort::Space,
        _ => Sort::Mark(TokenKind::Other),
    }
}

/// Whether the character is a quotation mark of any kind.
pub(super) const fn is_quote(letter: char) -> bool {
    matches!(letter, '«' | '»' | '“' | '”' | '„' | '‟' | '‹' | '›' | '"' | '\'' | '‘' | '’' | '‚' | '‛' | '`' | '＂')
}
