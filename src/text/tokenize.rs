//! From a string to tokens, in one pass and without allocation.

use super::sort::{ARABIC, ASCII, Sort, sort};
use super::token::{Token, TokenKind};
use super::typed::Typed;

/// The tokens of a text, in order.
#[derive(Clone)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    /// The next byte to read; always the first of a character.
    at: usize,
    /// The sort of the last character that can be seen.
    before: Sort,
    /// Where the last token starts and ends.
    last: (usize, usize),
}

/// Letters as their names are written in Arabic, out of which abbreviations are made: سي.إن.إن (CNN), بي.بي.سي (BBC).
const LETTER_NAMES: &[&str] = &[
    "إيه",
    "ايه",
    "أيه",
    "بي",
    "سي",
    "دي",
    "إي",
    "اي",
    "أي",
    "آي",
    "إف",
    "اف",
    "أف",
    "جي",
    "إتش",
    "اتش",
    "جيه",
    "كي",
    "كيه",
    "إل",
    "ال",
    "أل",
    "إم",
    "ام",
    "أم",
    "إن",
    "ان",
    "أن",
    "أو",
    "او",
    "كيو",
    "آر",
    "ار",
    "أر",
    "إس",
    "اس",
    "أس",
    "تي",
    "يو",
    "في",
    "دبليو",
    "إكس",
    "اكس",
    "واي",
    "زد",
];
/// What addresses end with: العربية.نت (alarabiya.net), بيت.كوم (bayt.com).
const ADDRESS_ENDINGS: &[&str] = &["كوم", "نت", "أورغ", "اورغ", "أورج", "اورج"];

impl<'t> Tokens<'t> {
    /// Reads `text`; tokens beyond 4 GiB are not reached.
    pub(crate) fn new(text: &'t str) -> Self {
        let most = text.len().min(u32::MAX as usize);
        let end = (0..=most).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
        let text = text.get(..end).unwrap_or(text);
        Self { text, at: 0, before: Sort::Break, last: (0, 0) }
    }

    /// Reads the next tokens, as many as there is place for, each with its number. Returns how many they are.
    pub(crate) fn fill(&mut self, tokens: &mut [Token], numbers: &mut [Typed]) -> usize {
        let text = self.text.as_bytes();
        let (mut start, mut at) = (self.at, self.at);
        let (mut kind, mut count) = (TokenKind::Word, 0);
        for (token, number) in tokens.iter_mut().zip(numbers) {
            if let Some((word, length)) = spaced_word(text, at) {
                start = at + 1;
                at = start + usize::from(length);
                (*token, *number) = (Token::short(start as u32, length, TokenKind::Word), word);
                kind = TokenKind::Word;
            } else if let Some((mark, length)) = common_mark(text, at) {
                (start, kind) = (at, mark);
                at += usize::from(length);
                (*token, *number) = (Token::short(start as u32, length, kind), Typed::of_mark(kind));
            } else {
                self.pass(kind, start, at);
                let next = self.other_typed();
                at = self.at;
                let Some(next) = next else { break };
                (*token, *number) = next;
            }
            count += 1;
        }
        self.pass(kind, start, at);
        count
    }

    /// Notes that all up to the end of an Arabic word or a common mark is read, if that is more than before.
    fn pass(&mut self, kind: TokenKind, start: usize, end: usize) {
        if end != self.at {
            let sort = match kind {
                TokenKind::Word => Sort::Arabic,
                TokenKind::LineEnd => Sort::Break,
                kind => Sort::Mark(kind),
            };
            (self.at, self.before, self.last) = (end, sort, (start, end));
        }
    }

    /// The next token that is no short word behind a space.
    #[inline(never)]
    fn other_typed(&mut self) -> Option<(Token, Typed)> {
        if self.text.as_bytes().get(self.at) == Some(&b' ') {
            self.at += 1;
            self.before = Sort::Space;
        }
        let (sort, length) = self.sort_at(self.at)?;
        let token = match sort {
            Sort::Mark(_) | Sort::Break | Sort::Quote => self.mark(sort, length),
            Sort::Arabic => match self.plain_word() {
                Some(word) => return Some(word),
                None => self.other()?,
            },
            _ => self.other()?,
        };
        let number = match token.kind {
            TokenKind::Word => Typed::of(token.of(self.text)),
            kind => Some(Typed::of_mark(kind)),
        };
        Some((token, number.unwrap_or_default()))
    }

    /// Reads a mark, a line break or a quotation mark, of which the first character has so many bytes.
    fn mark(&mut self, sort: Sort, length: usize) -> Token {
        let start = self.at;
        self.at += length;
        let kind = match sort {
            Sort::Mark(kind @ (TokenKind::Period | TokenKind::Ellipsis)) => self.stops(start, kind),
            Sort::Mark(TokenKind::Hyphen) => self.hyphens(length),
            Sort::Mark(kind) => kind,
            Sort::Quote => self.quote(start),
            _ => self.line_end(start),
        };
        self.before = sort;
        self.last = (start, self.at);
        Token::new(start as u32, self.at as u32, kind)
    }

    /// The sort and the length of the character at `at`.
    #[inline(always)]
    fn sort_at(&self, at: usize) -> Option<(Sort, usize)> {
        let bytes = self.text.as_bytes();
        let &lead = bytes.get(at)?;
        if let Some(&sort) = ASCII.get(usize::from(lead)) {
            return Some((sort, 1));
        }
        if lead & 0xFC == 0xD8
            && let Some(&second) = bytes.get(at + 1)
            && let Some(&sort) = ARABIC.get(usize::from((lead & 3) << 6 | second & 0x3F))
        {
            return Some((sort, 2));
        }
        self.decoded_at(at)
    }

    #[cold]
    fn decoded_at(&self, at: usize) -> Option<(Sort, usize)> {
        let letter = self.char_at(at)?;
        Some((sort(letter), letter.len_utf8()))
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// The sort of the next character from `at` that can be seen; at the end of the text a line break.
    fn visible_from(&self, mut at: usize) -> Sort {
        while let Some((sort, length)) = self.sort_at(at) {
            if sort != Sort::Invisible {
                return sort;
            }
            at += length;
        }
        Sort::Break
    }

    /// Reads the rest of a word whose first letter is read, and returns its end.
    fn word(&mut self, script: Sort) -> usize {
        let mut end = self.at;
        while let Some((sort, length)) = self.sort_at(self.at) {
            match sort {
                // لـCNN، CNNعربية: a change between Arabic and other letters parts two words.
                Sort::Arabic | Sort::Letter if sort != script => break,
                Sort::Arabic | Sort::Letter | Sort::Attached => {}
                // Controls inside a word are part of it, those after it are not.
                Sort::Invisible => {
                    self.at += length;
                    continue;
                }
                // it's: an apostrophe between letters that are not Arabic.
                Sort::Quote
                    if script == Sort::Letter
                        && matches!(self.char_at(self.at), Some('\'' | '’'))
                        && matches!(self.sort_at(self.at + length), Some((Sort::Letter, _))) => {}
                _ => break,
            }
            self.at += length;
            end = self.at;
        }
        self.before = script;
        end
    }

    /// As `spaced_word`, for a word of any length and without a space.
    fn plain_word(&mut self) -> Option<(Token, Typed)> {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..)?;
        let (word, length) = match rest.first_chunk().and_then(short_word) {
            Some((word, length)) => (word, usize::from(length)),
            None => {
                let (length, word) = Typed::run(rest);
                (word.filter(|word| word.begins_with_letter() && ends_word(rest, length))?, length)
            }
        };
        self.pass(TokenKind::Word, start, start + length);
        Some((Token::new(start as u32, self.at as u32, TokenKind::Word), word))
    }

    /// Reads the rest of a number whose first digit is read, and returns its end.
    fn number(&mut self) -> usize {
        let mut end = self.at;
        while let Some((sort, length)) = self.sort_at(self.at) {
            match sort {
                Sort::Digit | Sort::Attached => {}
                Sort::Invisible => {
                    self.at += length;
                    continue;
                }
                // 3.3، ١٠٫٦١، 5,000، 09:05: a separator between two digits.
                Sort::Mark(TokenKind::Period | TokenKind::Comma | TokenKind::Colon | TokenKind::Other)
                    if end == self.at
                        && matches!(self.char_at(self.at), Some('.' | ',' | ':' | '٫' | '٬' | '،'))
                        && matches!(self.sort_at(self.at + length), Some((Sort::Digit, _))) => {}
                _ => break,
            }
            self.at += length;
            end = self.at;
        }
        self.before = Sort::Digit;
        end
    }

    /// Reads what follows a full stop or an ellipsis, and says what they are.
    fn stops(&mut self, start: usize, kind: TokenKind) -> TokenKind {
        let first = self.at;
        while let Some((Sort::Mark(TokenKind::Period | TokenKind::Ellipsis), length)) = self.sort_at(self.at) {
            self.at += length;
        }
        if kind == TokenKind::Ellipsis || self.at > first {
            TokenKind::Ellipsis
        } else if self.joins(start) {
            TokenKind::Hyphen
        } else {
            TokenKind::Period
        }
    }

    /// Whether the full stop at `start` joins what stands on both sides: cnn.com, العربية.نت, سي.إن.إن, د. سمير (Dr
    /// Samir).
    fn joins(&self, start: usize) -> bool {
        let (first, end) = self.last;
        if end != start || !matches!(self.before, Sort::Arabic | Sort::Letter | Sort::Digit) {
            return false;
        }
        let left = self.text.get(first..end).unwrap_or("");
        match self.sort_at(self.at) {
            Some((Sort::Letter, _)) => self.before == Sort::Letter || self.before == Sort::Digit,
            Some((Sort::Digit, _)) => self.before == Sort::Letter,
            Some((Sort::Arabic, _)) if self.before == Sort::Arabic => {
                let right = self.short_word_at(self.at);
                is_initial(left) || ADDRESS_ENDINGS.contains(&right) || is_letter_name(left) && is_letter_name(right)
            }
            // An initial or a title of one letter before a name; where و follows, a new sentence begins: فيتامين د.
            // وأضاف.
            Some((Sort::Space, length)) if self.before == Sort::Arabic && is_initial(left) => {
                let next = self.at + length;
                matches!(self.sort_at(next), Some((Sort::Arabic, _))) && self.char_at(next) != Some('و')
            }
            // G.R.U. before a word: the last stop belongs to the letters, unless و opens a new sentence.
            Some((Sort::Space, length)) if self.before == Sort::Letter && left.len() == 1 => {
                let next = self.at + length;
                self.text.get(..first).is_some_and(|before| before.ends_with('.'))
                    && matches!(self.sort_at(next), Some((Sort::Arabic, _)))
                    && self.char_at(next) != Some('و')
            }
            _ => false,
        }
    }

    /// The Arabic letters at `at`; empty where they are more than six.
    fn short_word_at(&self, at: usize) -> &'t str {
        let mut end = at;
        while let Some((Sort::Arabic, length)) = self.sort_at(end) {
            end += length;
            if end.saturating_sub(at) > 12 {
                return "";
            }
        }
        self.text.get(at..end).unwrap_or("")
    }

    /// Reads the rest of a hyphen or of several in a row, and says whether they join or part.
    fn hyphens(&mut self, length: usize) -> TokenKind {
        let first = self.at;
        while let Some((Sort::Mark(TokenKind::Hyphen), length)) = self.sort_at(self.at) {
            self.at += length;
        }
        let joined =
            |side: Sort| matches!(side, Sort::Arabic | Sort::Letter | Sort::Digit | Sort::Attached | Sort::Quote);
        let one = self.at == first && length > 0;
        if one && joined(self.before) && joined(self.visible_from(self.at)) {
            TokenKind::Hyphen
        } else {
            TokenKind::Dash
        }
    }

    /// Reads marks that stand on no letter. Tatweels between spaces are a dash: القاهرة ـ رويترز (Cairo - Reuters).
    fn stray(&mut self, start: usize) -> Option<usize> {
        let mut dash = self.text.get(start..).is_some_and(|rest| rest.starts_with('ـ'));
        while let Some((Sort::Attached, length)) = self.sort_at(self.at) {
            dash &= self.text.get(self.at..).is_some_and(|rest| rest.starts_with('ـ'));
            self.at += length;
        }
        let blank = |side: Sort| matches!(side, Sort::Space | Sort::Break);
        (dash && blank(self.before) && blank(self.visible_from(self.at))).then_some(self.at)
    }

    /// Reads the rest of a quotation mark that is typed as several: "" and ''.
    fn quote(&mut self, start: usize) -> TokenKind {
        let bytes = self.text.as_bytes();
        if let Some(&mark @ (b'"' | b'\'' | b'`')) = bytes.get(start) {
            while bytes.get(self.at) == Some(&mark) {
                self.at += 1;
            }
        }
        TokenKind::LoneQuote
    }

    /// Reads the rest of a line break: \r\n is one.
    fn line_end(&mut self, start: usize) -> TokenKind {
        if self.text.as_bytes().get(start..start + 2) == Some(b"\r\n") {
            self.at += 1;
        }
        TokenKind::LineEnd
    }

    /// The next token, whatever it is.
    fn other(&mut self) -> Option<Token> {
        loop {
            let start = self.at;
            let (sort, length) = self.sort_at(start)?;
            if matches!(sort, Sort::Mark(_) | Sort::Break | Sort::Quote) {
                return Some(self.mark(sort, length));
            }
            self.at += length;
            let (kind, end) = match sort {
                Sort::Arabic | Sort::Letter => (TokenKind::Word, self.word(sort)),
                Sort::Digit => (TokenKind::Number, self.number()),
                Sort::Attached => match self.stray(start) {
                    Some(end) => (TokenKind::Dash, end),
                    None => continue,
                },
                Sort::Space => {
                    self.before = sort;
                    continue;
                }
                _ => continue,
            };
            if kind == TokenKind::Dash {
                self.before = sort;
            }
            self.last = (start, end);
            return Some(Token::new(start as u32, end as u32, kind));
        }
    }
}

/// The word that stands behind a space at `at`, and the number of its bytes, where it is as nearly all tokens are: a letter, up to seven
/// others of the commonest behind it, and then a mark that goes on with no Arabic word, as nothing of ASCII does. That there is a space is
/// foreseen by a processor, which then need not wait for it.
#[inline(always)]
fn spaced_word(text: &[u8], at: usize) -> Option<(Typed, u8)> {
    let [b' ', rest @ ..] = text.get(at..)?.first_chunk::<{ 1 + 16 + 2 }>()? else { return None };
    short_word(rest)
}

/// The mark at `at`, where it is one of the commonest that are tokens whatever stands beside them, and the number of its bytes.
#[inline(always)]
fn common_mark(text: &[u8], at: usize) -> Option<(TokenKind, u8)> {
    match text.get(at..)? {
        [b'\n', ..] => Some((TokenKind::LineEnd, 1)),
        // ،
        [0xD8, 0x8C, ..] => Some((TokenKind::Comma, 2)),
        _ => None,
    }
}

/// As `spaced_word`, without the space, given the bytes that its letters may take, and two for what stands behind.
#[inline(always)]
fn short_word(bytes: &[u8; 16 + 2]) -> Option<(Typed, u8)> {
    let (word, letters) = Typed::short(bytes.first_chunk()?);
    let length = 2 * letters;
    (word.begins_with_letter() && ends_word(bytes, length)).then_some((word, length as u8))
}

/// Whether a mark stands at `at` that is ASCII, or one of the others that stand behind many words: ، ؛ ؟ » «.
#[inline(always)]
fn ends_word(bytes: &[u8], at: usize) -> bool {
    let other =
        |lead| matches!((lead, bytes.get(at + 1)), (0xD8, Some(0x8C | 0x9B | 0x9F)) | (0xC2, Some(0xAB | 0xBB)));
    bytes.get(at).is_some_and(|&next| next.is_ascii() || other(next))
}

/// Whether the word is one letter: د., for دكتور (Dr).
fn is_initial(word: &str) -> bool {
    word.len() == 2
}

fn is_letter_name(word: &str) -> bool {
    is_initial(word) || LETTER_NAMES.contains(&word)
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let mut next = [Token::new(0, 0, TokenKind::Other)];
        let count = self.fill(&mut next, &mut [Typed::default()]);
        next.into_iter().take(count).next()
    }

    fn count(mut self) -> usize {
        let (mut tokens, mut numbers) = ([Token::new(0, 0, TokenKind::Other); 64], [Typed::default(); 64]);
        let mut all = 0;
        loop {
            let read = self.fill(&mut tokens, &mut numbers);
            all += read;
            if read < tokens.len() {
                break all;
            }
        }
    }
}

#[cfg(test)]
#[path = "tokenize_tests.rs"]
mod tests;
