//! A token beside what it was taken for: whoever looks at one soon asks for the other.

use std::ops::Deref;

use crate::lexicon::Recognised;
use crate::text::token::{Token, TokenKind};

/// A token with what it was taken for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken {
    pub(super) token: Token,
    pub(super) recognised: Recognised,
}

/// What stands past the last word.
pub(super) static NOTHING: Taken =
    Taken { token: Token::new(0, 0, TokenKind::LineEnd), recognised: Recognised::NOTHING };

impl Deref for Taken {
    type Target = Token;

    fn deref(&self) -> &Token {
        &self.token
    }
}

impl AsRef<Token> for Taken {
    fn as_ref(&self) -> &Token {
        &self.token
    }
}

impl AsMut<Token> for Taken {
    fn as_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
