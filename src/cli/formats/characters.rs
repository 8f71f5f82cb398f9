//! From bytes to characters.

use isnad::Piece;

/// A count is kept for each stretch of this many bytes.
const STRETCH: usize = 256;

/// Counts the characters (Unicode code points) before a byte, in constant time.
pub(super) struct Characters<'t> {
    text: &'t str,
    /// How many characters begin before each stretch.
    counts: Vec<usize>,
}

impl<'t> Characters<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut counted = 0;
        let counts = text
            .as_bytes()
            .chunks(STRETCH)
            .map(|stretch| {
                let before = counted;
                counted += beginnings(stretch);
                before
            })
            .collect();
        Self { text, counts }
    }

    /// How many characters begin before `byte`; past the end, as many as there are.
    pub(super) fn before(&self, byte: usize) -> usize {
        let bytes = self.text.as_bytes();
        let byte = byte.min(bytes.len());
        let stretch = (byte / STRETCH).min(self.counts.len().saturating_sub(1));
        let counted = self.counts.get(stretch).copied().unwrap_or(0);
        counted + bytes.get(stretch * STRETCH..byte).map_or(0, beginnings)
    }

    /// First character and the one after the last.
    pub(super) fn of(&self, piece: &Piece<'_>) -> (usize, usize) {
        (self.before(piece.start()), self.before(piece.end()))
    }
}

/// The characters that begin in the bytes: all bytes but those that go on with one.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0b1100_0000 != 0b1000_0000).count()
}
