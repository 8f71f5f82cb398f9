//! Which of many names hold a word: found by the word, without a look at the others.

use crate::text::key::Key;

/// So many names are compared one by one: most documents have no more.
pub(super) const FEW: usize = 16;
/// The words of more lead to one of so many chains.
const CHAINS: usize = 128;

/// Numbers of names by their words. Words are told apart by a part of their hash, so what is found has yet to be compared.
#[derive(Debug, Default)]
pub(super) struct ByWord {
    /// So many names that there are no chains.
    few: usize,
    links: Vec<Link>,
    /// The first and the last link of each chain, counted from one.
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
    /// Of so many names the words, with the number of the name.
    pub(super) fn of<W: Iterator<Item = (usize, Key)>>(names: usize, words: impl FnOnce() -> W) -> Self {
        if names <= FEW {
            return Self { few: names, ..Self::default() };
        }
        let mut all = Self { chains: vec![(0, 0); CHAINS], ..Self::default() };
        for (number, word) in words() {
            all.add(word, number);
        }
        all
    }

    /// The same, of words that are looked for by others that are spelled almost so.
    pub(super) fn alike<W: Iterator<Item = (usize, Key)>>(names: usize, words: impl FnOnce() -> W) -> Self {
        Self::of(names, || words().flat_map(|(number, word)| ends(word).map(|end| (number, end))))
    }

    fn add(&mut self, word: Key, number: usize) {
        let (Ok(number), Ok(added)) = (u16::try_from(number), u16::try_from(self.links.len() + 1)) else { return };
        let word = mixed(word);
        let Some((first, last)) = self.chains.get_mut(word as usize % CHAINS) else { return };
        match self.links.get_mut(usize::from(*last).wrapping_sub(1)) {
            Some(before) => before.next = added,
            None => *first = added,
        }
        *last = added;
        self.links.push(Link { word, number, next: 0 });
    }

    /// The names that may hold the word, in the order of their numbers.
    pub(super) fn numbers(&self, word: Key) -> impl Iterator<Item = usize> {
        (0..self.few).chain(self.linked(word))
    }

    /// The names that may hold a word that is spelled almost so, in no order.
    pub(super) fn numbers_alike(&self, word: Key) -> impl Iterator<Item = usize> {
        (0..self.few).chain(ends(word).into_iter().flat_map(|end| self.linked(end)))
    }

    /// Whether any name may hold any word.
    pub(super) fn holds_few(&self) -> bool {
        self.chains.is_empty()
    }

    fn linked(&self, word: Key) -> impl Iterator<Item = usize> {
        let word = mixed(word);
        let mut next = self.chains.get(word as usize % CHAINS).map_or(0, |(first, _)| *first);
        let links = std::iter::from_fn(move || {
            let link = self.links.get(usize::from(next).wrapping_sub(1))?;
            next = link.next;
            Some(link)
        });
        links.filter(move |link| link.word == word).map(|link| usize::from(link.number))
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
        let words = |number: usize| ["سالم", "حداد", "نجم"][number % 3];
        let of = |names: usize| ByWord::of(names, || (0..names).map(|number| (number, key(words(number)))));
        assert_eq!(of(100).numbers(key("حداد")).collect::<Vec<_>>(), (1..100).step_by(3).collect::<Vec<_>>());
        assert_eq!(of(100).numbers(key("منصور")).next(), None);
        // Of a few any may be it.
        assert_eq!(of(3).numbers(key("حداد")).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn of_many_names_few_are_compared() {
        let letters: Vec<char> = "بجدرزسشغفقكلمنهوي".chars().collect();
        let words: Vec<Key> = (0..400)
            .map(|number| {
                let letter = |step: usize| letters[number / step % letters.len()];
                key(&format!("{}ا{}ي{}و", letter(17), letter(1), letter(3)))
            })
            .collect();
        let numbered = || words.iter().copied().enumerate();
        let (same, alike) = (ByWord::of(400, numbered), ByWord::alike(400, numbered));
        for word in &words {
            assert!(same.numbers(*word).count() <= 4);
            assert!(alike.numbers_alike(*word).count() <= 80);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        // Without what only stretches a word (ـ): of nothing else no key is made.
        #[test]
        fn a_name_is_found_by_a_slip_of_it(word in "[ا-غف-ي]{4,8}", place in 0_usize..8, letter in "[ا-غف-ي]", kind in 0..4) {
            let mut letters: Vec<char> = word.chars().collect();
            let place = place % letters.len();
            match kind {
                0 => letters[place] = letter.chars().next().unwrap(),
                1 => letters.insert(place, letter.chars().next().unwrap()),
                2 => drop(letters.remove(place)),
                _ => letters.swap(place, (place + 1) % word.chars().count()),
            }
            let slip = key(&letters.iter().collect::<String>());
            let by_word = ByWord::alike(FEW + 1, || std::iter::once((7, key(&word))));
            prop_assert!(!key(&word).differs_by_one(slip) || by_word.numbers_alike(slip).any(|number| number == 7));
        }
    }
}
