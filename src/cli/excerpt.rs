//! The words around a place of an input, with a mark under the place.

use std::fmt::Write as _;
use std::ops::Range;

use unicode_width::UnicodeWidthChar;

/// Columns that are shown before the place, and from it on.
const BEFORE: usize = 36;
const BEHIND: usize = 40;
/// Bytes that are looked at on either side: enough for the columns, even where each letter has its vowels.
const REACH: usize = 16 * BEHIND;

/// What one line holds around a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    before: String,
    marked: String,
    behind: String,
}

/// A character as it is shown, or bytes that are none.
struct Cell {
    shown: String,
    width: usize,
    bytes: usize,
}

impl Excerpt {
    /// The line around these bytes; at least one character is marked, and nothing beyond the line.
    pub(super) fn around(content: &[u8], place: Range<usize>) -> Self {
        let start = place.start.min(content.len());
        let (left, right) = content.split_at(start);
        let mut left = left.rsplit(|&byte| byte == b'\n').next().unwrap_or(left);
        let cut = left.len() > REACH;
        if cut {
            left = left.get(left.len() - REACH..).unwrap_or(left);
            // Not from the middle of a character.
            while let [0x80..=0xbf, rest @ ..] = left {
                left = rest;
            }
        }
        let right = right.split(|&byte| byte == b'\n').next().unwrap_or(right);
        let right = right.strip_suffix(b"\r").unwrap_or(right);

        let mut before = cells(left);
        let shown = fitting(before.iter().rev(), BEFORE);
        let elsewhere = if cut || shown < before.len() { "…" } else { "" };
        let before = before.split_off(before.len() - shown);

        let right_cells = cells(right.get(..REACH).unwrap_or(right));
        let mut left_over = place.len().max(1);
        let marked = right_cells.iter().take_while(|cell| {
            let inside = left_over > 0;
            left_over = left_over.saturating_sub(cell.bytes);
            inside
        });
        let marked = fitting(marked, BEHIND).max(1);
        let shown = fitting(right_cells.iter(), BEHIND).max(marked);
        let more = if right.len() > REACH || shown < right_cells.len() { "…" } else { "" };
        // Behind the last character there is nothing to mark but the end itself.
        let end = if right_cells.is_empty() { " " } else { "" };
        Self {
            before: elsewhere.to_owned() + &joined(&before),
            marked: joined(right_cells.get(..marked).unwrap_or(&right_cells)) + end,
            behind: joined(right_cells.get(marked..shown).unwrap_or(&[])) + more,
        }
    }

    /// The line under its number, and below it a line with the mark.
    pub(super) fn numbered(&self, line: usize) -> String {
        let Self { before, marked, behind } = self;
        let number = line.to_string();
        // The end of a line is marked, not written.
        let written = if behind.is_empty() { marked.trim_end() } else { marked };
        let parts = [before, written, behind];
        // A terminal that turns Arabic round turns each part within its own columns, so that the mark stands under its place.
        let turned = parts.iter().any(|part| part.chars().any(right_to_left));
        let mut page = format!("  {number} | ");
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            // Writing to a string cannot fail.
            let _ = if turned { write!(page, "\u{2066}{part}\u{2069}") } else { write!(page, "{part}") };
        }
        page.truncate(page.trim_end().len());
        let (indent, mark) = (columns(before), columns(marked).max(1));
        let _ = write!(page, "\n  {:number$} | {:indent$}{:^<mark$}", "", "", "", number = number.len());
        page
    }
}

/// How many of the cells have room in these columns.
fn fitting<'c>(cells: impl Iterator<Item = &'c Cell>, room: usize) -> usize {
    let mut taken = 0;
    cells
        .take_while(|cell| {
            taken += cell.width;
            taken <= room
        })
        .count()
}

fn joined(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.shown.as_str()).collect()
}

/// Characters and broken bytes, in a form that commands no terminal.
fn cells(bytes: &[u8]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for chunk in bytes.utf8_chunks() {
        cells.extend(chunk.valid().chars().map(|letter| {
            let shown = match letter {
                // Tables have them between their fields.
                '\t' => "⇥".to_owned(),
                letter if hidden(letter) => letter.escape_unicode().to_string(),
                letter => letter.to_string(),
            };
            Cell { width: columns(&shown), shown, bytes: letter.len_utf8() }
        }));
        if !chunk.invalid().is_empty() {
            let shown: String = chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}")).collect();
            cells.push(Cell { width: columns(&shown), shown, bytes: chunk.invalid().len() });
        }
    }
    cells
}

/// Whether a character does something instead of being seen: controls, marks of direction, a byte order mark.
fn hidden(letter: char) -> bool {
    let turns =
        matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

const fn right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn columns(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_place_is_marked_below_its_line() {
        let cases: [(&[u8], Range<usize>, &str); 10] = [
            (b"{\"text\": oops}\n", 9..9, "  1 | {\"text\": oops}\n    |          ^"),
            (b"one\ntwo words\nthree", 8..13, "  1 | two words\n    |     ^^^^^"),
            (b"cut off\r\n", 7..7, "  1 | cut off\n    |        ^"),
            (b"", 0..0, "  1 |\n    | ^"),
            (b"ab", 9..12, "  1 | ab\n    |   ^"),
            // What commands a terminal is spelled out; so are bytes that are no character.
            (b"a\x1b[2Jb", 5..5, "  1 | a\\u{1b}[2Jb\n    |           ^"),
            (b"a\tb\xe2\x80c", 3..4, "  1 | a⇥b\\xE2\\x80c\n    |    ^^^^^^^^"),
            ("a\u{202e}b".as_bytes(), 1..1, "  1 | a\\u{202e}b\n    |  ^^^^^^^^"),
            // "he said yes": each part within its own columns, the letters in the order in which they are read.
            (
                "\"قال\" نعم".as_bytes(),
                9..9,
                "  1 | \u{2066}\"قال\" \u{2069}\u{2066}ن\u{2069}\u{2066}عم\u{2069}\n    |       ^",
            ),
            // Vowels have no column of their own: قَالَ (he said).
            ("قَالَ x".as_bytes(), 11..11, "  1 | \u{2066}قَالَ \u{2069}\u{2066}x\u{2069}\n    |     ^"),
        ];
        for (content, place, expected) in cases {
            assert_eq!(Excerpt::around(content, place).numbered(1), expected);
        }
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let long = format!("{}!{}", "x".repeat(1000), "y".repeat(1000));
        let shown = Excerpt::around(long.as_bytes(), 1000..1001).numbered(1234);
        let (before, behind) = ("x".repeat(BEFORE), "y".repeat(BEHIND - 1));
        assert_eq!(shown, format!("  1234 | …{before}!{behind}…\n       | {}^", " ".repeat(BEFORE + 1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn any_bytes_give_short_lines_that_command_nothing(
            bytes in prop::collection::vec(prop_oneof![any::<u8>(), Just(b'\n'), Just(0xd9), Just(0x82)], 0..2000),
            start in 0..2100_usize,
            length in 0..200_usize,
        ) {
            let shown = Excerpt::around(&bytes, start..start + length).numbered(7);
            prop_assert_eq!(shown.lines().count(), 2);
            for line in shown.lines() {
                // A character that is spelled out may reach over the room by what it takes itself.
                prop_assert!(columns(line) <= BEFORE + BEHIND + 32, "{}", line);
                let commands = line.replace(['\u{2066}', '\u{2069}'], "").contains(hidden);
                prop_assert!(!commands, "{}", line);
            }
            prop_assert!(shown.contains('^'));
        }
    }
}
