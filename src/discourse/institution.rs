//! The institutions and media that a document names, by the words of their names.

use super::by_word::ByWord;
use crate::grammar::NounPhrase;
use crate::text::key::Key;

/// At most this many are remembered.
const INSTITUTIONS: usize = 400;

/// An institution with a name of its own.
#[derive(Clone, Debug)]
pub(crate) struct Institution {
    pub(crate) phrase: NounPhrase,
    pub(crate) keys: Vec<Key>,
}

/// Institutions in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Institutions {
    all: Vec<Institution>,
    by_head: ByWord,
    /// By each word behind the head.
    by_name: ByWord,
}

impl Institutions {
    /// Adds an institution whose name has these `keys`.
    pub(super) fn add(&mut self, phrase: &NounPhrase, keys: impl FnOnce() -> Vec<Key>) {
        let number = self.all.len();
        if number >= INSTITUTIONS {
            return;
        }
        let keys = keys();
        if let Some((&head, name)) = keys.split_first() {
            self.by_head.add(head, number);
            for &key in name.iter().chain(name.is_empty().then_some(&NO_WORD)) {
                self.by_name.add(key, number);
            }
        }
        self.all.push(Institution { phrase: *phrase, keys });
    }

    /// Those of which some may have this word at their head: وزارة.
    pub(super) fn headed(&self, head: Key) -> impl Iterator<Item = &Institution> {
        self.by_head.numbers(head).filter_map(|number| self.all.get(number))
    }

    /// Those of which some may have these words behind their head: الطاقة.
    pub(super) fn called(&self, name: &[Key]) -> impl Iterator<Item = &Institution> {
        let first = name.first().copied().unwrap_or(NO_WORD);
        self.by_name.numbers(first).filter_map(|number| self.all.get(number))
    }
}

/// What stands for the name where nothing is behind the head.
const NO_WORD: Key = Key::of_letters("");
