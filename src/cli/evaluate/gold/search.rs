//! Words that are quoted from a line, found again.

use std::ops::Range;

use crate::cli::evaluate::words::is_word;

/// A text line by line.
pub(super) struct Lines<'t> {
    /// Each with the byte at which it begins.
    lines: Vec<(usize, &'t str)>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut start = 0;
        let line = |line: &'t str| {
            let begins = start;
            start += line.len() + 1;
            (begins, line)
        };
        Self { lines: text.split('\n').map(line).collect() }
    }

    /// The `number`-th place, from 1, where the words stand in the line, in bytes of the text.
    pub(super) fn nth(&self, line: usize, words: &str, number: usize) -> Result<Range<usize>, String> {
        let (begins, line) = self.line(line, words)?;
        let at = number.checked_sub(1).and_then(|number| places(line.1, words).nth(number));
        let at = at.ok_or_else(|| match number {
            1 => missing(line.0, words),
            _ => format!("{} ({number} times)", missing(line.0, words)),
        })?;
        Ok(begins + at..begins + at + words.len())
    }

    /// Of several places that read alike, the one nearest to the cue, whole words before parts of words.
    pub(super) fn nearest(&self, line: usize, words: &str, cue: &Range<usize>) -> Result<Range<usize>, String> {
        let (begins, (number, line)) = self.line(line, words)?;
        let (first, end) = (cue.start.saturating_sub(begins), cue.end.saturating_sub(begins));
        let letters = |from: usize, to: usize| line.get(from..to).map_or(0, |between| between.chars().count());
        let gap = |at: usize| {
            if at >= end { letters(end, at) } else { letters(at + words.len(), first.max(at + words.len())) }
        };
        let places: Vec<usize> = places(line, words).collect();
        let whole = places.iter().copied().filter(|&at| is_whole(line, at, words.len())).min_by_key(|&at| gap(at));
        let at = whole.or_else(|| places.iter().copied().min_by_key(|&at| gap(at)));
        let at = at.ok_or_else(|| missing(number, words))?;
        Ok(begins + at..begins + at + words.len())
    }

    fn line(&self, number: usize, words: &str) -> Result<(usize, (usize, &'t str)), String> {
        if words.is_empty() {
            return Err(format!("line {number}: words are missing (\"\")"));
        }
        let line = number.checked_sub(1).and_then(|number| self.lines.get(number));
        let &(begins, line) = line.ok_or_else(|| {
            format!("there is no line {number}; the text has {} (lines are counted from 1)", self.lines.len())
        })?;
        Ok((begins, (number, line)))
    }
}

fn missing(line: usize, words: &str) -> String {
    format!("line {line} of the text does not have «{words}»")
}

/// Where the words begin in the line, places that overlap too.
fn places<'l>(line: &'l str, words: &'l str) -> impl Iterator<Item = usize> + 'l {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + line.get(from..)?.find(words)?;
        from = at + words.chars().next().map_or(1, char::len_utf8);
        Some(at)
    })
}

/// Whether the place begins and ends between words.
fn is_whole(line: &str, at: usize, length: usize) -> bool {
    let inside = |byte: usize| {
        let before = line.get(..byte).and_then(|before| before.chars().next_back());
        let after = line.get(byte..).and_then(|after| after.chars().next());
        before.zip(after).is_some_and(|(before, after)| is_word(before) && is_word(after))
    };
    !inside(at) && !inside(at + length)
}
