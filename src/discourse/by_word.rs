//! Which of many names hold a word: found by the word, without a look at the others.

use crate::text::key::Key;

/// So many words are looked through one by one: most documents have no more.
const FEW: usize = 24;
/// The words of more lead to one of so many chains.
const CHAINS: usize = 128;

/// Numbers of names by their words. Words are told apart by a part of their hash, so what is found has yet to be compared.
#[derive(Debug, Default)]
pub(super) struct ByWord {
    links: Vec<Link>,
    /// The first and the last link of each chain, counted from one; none where there are few links.
    chains: Vec<(u16, u16)>,
}

/// A number under a word, and the next link of the chain.
#[derive(Clone, Copy, Debug)]
struct Link {
    word: u32,
    number: u16,
    next: u16,
}

impl ByWord {
    /// Adds a name that holds the word.
    pub(super) fn add(&mut self, word: Key, number: usize) {
        let Ok(number) = u16::try_from(number) else { return };
        self.links.push(Link { word: mixed(word), number, next: 0 });
        if self.links.len() > FEW {
            let all_known = !self.chains.is_empty();
            self.chains.resize(CHAINS, (0, 0));
            let unknown = if all_known { self.links.len() - 1 } else { 0 };
            (unknown..self.links.len()).for_each(|link| self.chain(link));
        }
    }

    /// Puts a link at the end of its chain.
    fn chain(&mut self, link: usize) {
        let (Some(&Link { word, .. }), Ok(added)) = (self.links.get(link), u16::try_from(link + 1)) else { return };
        let Some((first, last)) = self.chains.get_mut(word as usize % CHAINS) else { return };
        match self.links.get_mut(usize::from(*last).wrapping_sub(1)) {
            Some(before) => before.next = added,
            None => *first = added,
        }
        *last = added;
    }

    /// The names that may hold the word, in the order in which they were added.
    pub(super) fn numbers(&self, word: Key) -> impl Iterator<Item = usize> {
        let word = mixed(word);
        let few = if self.chains.is_empty() { self.links.as_slice() } else { &[] };
        let mut next = self.chains.get(word as usize % CHAINS).map_or(0, |(first, _)| *first);
        let chained = std::iter::from_fn(move || {
            let link = self.links.get(usize::from(next).wrapping_sub(1))?;
            next = link.next;
            Some(link)
        });
        few.iter().chain(chained).filter(move |link| link.word == word).map(|link| usize::from(link.number))
    }

    /// Adds a name that holds the word or one that is spelled almost so.
    pub(super) fn add_alike(&mut self, word: Key, number: usize) {
        for end in ends(word) {
            self.add(end, number);
        }
    }

    /// The names that may hold a word that is spelled almost so, in no order.
    pub(super) fn alike(&self, word: Key) -> impl Iterator<Item = usize> {
        ends(word).into_iter().flat_map(|end| self.numbers(end))
    }
}

fn mixed(word: Key) -> u32 {
    let letters = word.as_u128();
    ((letters as u64 ^ (letters >> 64) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

/// The first two letters and the last two. A slip in one letter, or in two neighbours, leaves one of these pairs as it was, since only
/// longer words are compared (`Key::differs_by_one`).
fn ends(word: Key) -> [Key; 2] {
    let length = word.len();
    // Apart from all beginnings.
    let end = word.cut(length.saturating_sub(2), length).as_u128() << 64;
    [word.cut(0, 2), Key::packed(end)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(word: &str) -> Key {
        Key::of(word).unwrap()
    }

    #[test]
    fn a_name_is_found_by_its_words_in_the_order_of_the_text() {
        let mut by_word = ByWord::default();
        for (number, word) in ["حداد", "منصور", "حداد", "درويش"].into_iter().enumerate() {
            by_word.add(key(word), number);
        }
        let found: Vec<usize> = by_word.numbers(key("حداد")).collect();
        assert_eq!(found, [0, 2]);
        assert_eq!(ByWord::default().numbers(key("حداد")).next(), None);
        // As many as need chains.
        for number in 4..100 {
            by_word.add(key(["سالم", "حداد", "نجم"][number % 3]), number);
        }
        let found: Vec<usize> = by_word.numbers(key("حداد")).collect();
        assert_eq!(found.len(), 34);
        assert!(found.starts_with(&[0, 2, 4]) && found.is_sorted(), "{found:?}");
    }

    proptest! {
        #[test]
        fn a_name_is_found_by_a_slip_of_it(word in "[ا-ي]{4,8}", place in 0_usize..8, letter in "[ا-ي]", kind in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let place = place % letters.len();
            match kind {
                0 => letters[place] = letter.chars().next().unwrap(),
                1 => letters.insert(place, letter.chars().next().unwrap()),
                2 => drop(letters.remove(place)),
                _ => letters.swap(place, (place + 1) % word.chars().count()),
            }
            let slip = key(&letters.iter().collect::<String>());
            let mut by_word = ByWord::default();
            by_word.add_alike(key(&word), 7);
            prop_assert!(!key(&word).differs_by_one(slip) || by_word.alike(slip).any(|number| number == 7));
        }
    }
}
