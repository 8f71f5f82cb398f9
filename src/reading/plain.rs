//! The words of a text that were typed with tatweel, short vowels or invisible characters, without them.

use std::ops::Range;

use super::letters::add_without_marks;

/// Such words by their index in the text, which grows from one to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Plain {
    /// One word after the other.
    letters: String,
    /// The index of each, and where it ends among the letters.
    ends: Vec<(u32, u32)>,
}

impl Plain {
    /// Adds the word at `index`, as it was typed.
    pub(super) fn push(&mut self, index: usize, typed: &str) {
        add_without_marks(typed, &mut self.letters);
        self.ends.push((index as u32, self.letters.len() as u32));
    }

    /// Those of them with their indices that stand in this range.
    pub(super) fn within(&self, range: Range<usize>) -> impl Iterator<Item = (usize, &str)> {
        let first = self.ends.partition_point(|(word, _)| (*word as usize) < range.start);
        let words = self.ends.get(first..).unwrap_or_default().iter().map(|(word, _)| *word as usize);
        words.take_while(move |word| *word < range.end).filter_map(|word| Some((word, self.get(word)?)))
    }

    /// The word at `index`, if it is one of them.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let at = self.ends.binary_search_by_key(&(index as u32), |(word, _)| *word).ok()?;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |(_, end)| *end);
        self.letters.get(start as usize..self.ends.get(at)?.1 as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_is_found_by_its_index() {
        let mut plain = Plain::default();
        for (index, word) in [(2, "قَالَ"), (5, "الوزيـر"), (6, "أمسِ")] {
            plain.push(index, word);
        }
        assert_eq!([2, 5, 6].map(|index| plain.get(index)), [Some("قال"), Some("الوزير"), Some("أمس")]);
        assert_eq!(plain.get(3), None);
        assert_eq!(plain.within(3..6).collect::<Vec<_>>(), [(5, "الوزير")]);
        assert_eq!(plain.within(0..9).count(), 3);
    }
}
