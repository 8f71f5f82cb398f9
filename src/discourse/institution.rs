//! The institutions and media that a document names, by the words of their names.

use super::by_word::ByWord;
use crate::grammar::NounPhrase;
use crate::text::key::Key;

/// At most this many are remembered.
const INSTITUTIONS: usize = 400;
/// What stands for the name where nothing is behind the head.
const NO_WORD: Key = Key::of_letters("");

/// An institution with a name of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Institution<'n> {
    pub(crate) phrase: &'n NounPhrase,
    pub(crate) keys: &'n [Key],
}

/// Institutions in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Institutions {
    phrases: Vec<NounPhrase>,
    /// The words of all names, one after the other, and where each name ends among them.
    words: Vec<Key>,
    ends: Vec<u32>,
    by_head: ByWord,
    /// By each word behind the head.
    by_name: ByWord,
}

impl Institutions {
    /// With room for those of a document of so many words.
    pub(super) fn with_room(words: usize) -> Self {
        let number = (words / 40).min(INSTITUTIONS);
        Self {
            phrases: Vec::with_capacity(number),
            words: Vec::with_capacity(3 * number),
            ends: Vec::with_capacity(number),
            ..Self::default()
        }
    }

    /// Adds an institution whose name `keys` adds to other words.
    pub(super) fn add(&mut self, phrase: &NounPhrase, keys: impl FnOnce(&mut Vec<Key>)) {
        if self.phrases.len() < INSTITUTIONS {
            self.phrases.push(*phrase);
            keys(&mut self.words);
            self.ends.push(self.words.len() as u32);
        }
    }

    fn get(&self, number: usize) -> Option<Institution<'_>> {
        let first = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = *self.ends.get(number)?;
        Some(Institution { phrase: self.phrases.get(number)?, keys: self.words.get(first as usize..end as usize)? })
    }

    /// Makes them ready to be asked for, once all are there.
    pub(super) fn conclude(&mut self) {
        let number = self.phrases.len();
        let split = || (0..number).filter_map(|number| Some((number, self.get(number)?.keys.split_first()?)));
        let heads = || split().map(|(number, (head, _))| (number, *head));
        let by_head = ByWord::of(number, heads);
        self.by_name = ByWord::of(number, || {
            split().flat_map(|(number, (_, name))| {
                let none = name.is_empty().then_some(NO_WORD);
                name.iter().copied().chain(none).map(move |word| (number, word))
            })
        });
        self.by_head = by_head;
    }

    /// Those of which some may have this word at their head: وزارة.
    pub(super) fn headed(&self, head: Key) -> impl Iterator<Item = Institution<'_>> {
        self.by_head.numbers(head).filter_map(|number| self.get(number))
    }

    /// The last of them before this word that `accept` accepts.
    pub(super) fn last_headed(
        &self,
        head: Key,
        word: usize,
        accept: impl Fn(&Institution<'_>) -> bool,
    ) -> Option<NounPhrase> {
        let before = |number: &usize| self.phrases.get(*number).is_some_and(|phrase| phrase.end <= word);
        let numbers: Vec<usize> = self.by_head.numbers(head).filter(before).collect();
        numbers.iter().rev().filter_map(|&number| self.get(number)).find(accept).map(|found| *found.phrase)
    }

    /// Those of which some may have these words behind their head: الطاقة.
    pub(super) fn called(&self, name: &[Key]) -> impl Iterator<Item = Institution<'_>> {
        let first = name.first().copied().unwrap_or(NO_WORD);
        self.by_name.numbers(first).filter_map(|number| self.get(number))
    }
}
