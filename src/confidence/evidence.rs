//! What of a record tells how sure it is. Nothing but what a reader of the record sees; the calibration shares this file.

/// What a record shows of how it was found, and how much it holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evidence {
    /// The name of the rule: `participle` for مضيفا أن (adding that).
    pub(crate) rule: &'static str,
    /// The name of the step that settled the speaker: `last-speaker` for وأضافت (and she added).
    pub(crate) resolved_by: &'static str,
    /// The name of the form: `direct` for words in quotation marks.
    pub(crate) form: &'static str,
    /// Whether the sentence has a noun phrase for the speaker, as الوزيرة (the minister).
    pub(crate) mention: bool,
    /// Whether somebody passed the words on: نقلت الوكالة عنها (the agency quoted her).
    pub(crate) relayed: bool,
    /// How many words the content has, as far as they are counted.
    pub(crate) words: usize,
}

/// Contents of that many words or more are alike.
pub(crate) const LONG: usize = 41;

/// How many words the pieces have together; counted no further than it matters.
pub(crate) fn words<'t>(pieces: impl Iterator<Item = &'t str>) -> usize {
    let mut count = 0;
    for piece in pieces {
        let more = plain_words(piece.as_bytes()).unwrap_or_else(|| piece.split_whitespace().take(LONG).count());
        count = more.saturating_add(count);
        if count >= LONG {
            return LONG;
        }
    }
    count
}

/// The same number in each of eight bytes, and the highest bit of each.
const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;
const SPACE: u64 = b' ' as u64 * EACH;

/// How many words the piece has, as far as they are counted; `None` where it has white space that is not ASCII.
fn plain_words(piece: &[u8]) -> Option<usize> {
    let (blocks, rest) = piece.as_chunks::<8>();
    let mut last = [b' '; 8];
    for (byte, own) in last.iter_mut().zip(rest) {
        *byte = *own;
    }
    // In front of the piece stands white space.
    let (mut count, mut before) = (0_usize, HIGH);
    for (number, block) in blocks.iter().chain([&last]).enumerate() {
        let bytes = u64::from_le_bytes(*block);
        // The first bytes of such white space, and of few other letters in an Arabic text.
        let mut leads = bytes & bytes << 1 & !(bytes << 3) & HIGH;
        while leads != 0 {
            let at = number.saturating_mul(8).saturating_add(leads.trailing_zeros() as usize / 8);
            if is_white_space(piece.get(at..).unwrap_or(&[])) {
                return None;
            }
            leads &= leads.wrapping_sub(1);
        }
        let blank = blanks(bytes);
        // A word begins behind each white space.
        let begun = !blank & HIGH & (blank << 8 | before >> 56);
        count = count.saturating_add(((begun >> 7).wrapping_mul(EACH) >> 56) as usize);
        if count >= LONG {
            break;
        }
        before = blank;
    }
    Some(count.min(LONG))
}

/// The highest bit of each of eight bytes that is white space of ASCII.
const fn blanks(bytes: u64) -> u64 {
    // Sums of seven bits never carry over into the next byte.
    let low = bytes & !HIGH;
    let other = low ^ SPACE;
    let no_space = other.wrapping_add(0x7F * EACH);
    let from_tab = low.wrapping_add((0x80 - 0x09) * EACH);
    let beyond_return = low.wrapping_add((0x80 - 0x0E) * EACH);
    (!no_space | from_tab & !beyond_return) & !bytes & HIGH
}

/// Whether the bytes begin with white space that is not ASCII.
fn is_white_space(bytes: &[u8]) -> bool {
    match bytes {
        [0xC2, second, ..] => matches!(second, 0x85 | 0xA0),
        [0xE1, 0x9A, third, ..] | [0xE3, 0x80, third, ..] => *third == 0x80,
        [0xE2, 0x80, third, ..] => matches!(third, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF),
        [0xE2, 0x81, third, ..] => *third == 0x9F,
        _ => false,
    }
}

impl Evidence {
    /// The features of the table and the values that they have here.
    pub(crate) fn features(self) -> [(&'static str, &'static str); 7] {
        let length = match self.words {
            0..=1 => "1",
            2..=3 => "2-3",
            4..=7 => "4-7",
            8..=12 => "8-12",
            13..=20 => "13-20",
            21..LONG => "21-40",
            _ => "41+",
        };
        let yes = |fact| if fact { "yes" } else { "no" };
        [
            ("base", "any"),
            ("rule", self.rule),
            ("resolved_by", self.resolved_by),
            ("form", self.form),
            ("mention", yes(self.mention)),
            ("relayed", yes(self.relayed)),
            ("words", length),
        ]
    }
}

/// A number from minus to plus infinity as a probability.
pub(crate) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}
