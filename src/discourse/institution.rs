//! The institutions and media that a document names, by the words of their names.

use super::by_word::ByWord;
use crate::grammar::NounPhrase;
use crate::text::key::Key;

/// At most this many are remembered.
const INSTITUTIONS: usize = 400;
/// What stands for the name where nothing is behind the head.
const NO_WORD: Key = Key::of_letters("");

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
        if self.all.len() < INSTITUTIONS {
            self.all.push(Institution { phrase: *phrase, keys: keys() });
        }
    }

    /// Makes them ready to be asked for, once all are there.
    pub(super) fn conclude(&mut self) {
        let split = || self.all.iter().enumerate().filter_map(|(number, own)| Some((number, own.keys.split_first()?)));
        let heads = || split().map(|(number, (head, _))| (number, *head));
        let by_head = ByWord::of(self.all.len(), heads);
        self.by_name = ByWord::of(self.all.len(), || {
            split().flat_map(|(number, (_, name))| {
                let none = name.is_empty().then_some(NO_WORD);
                name.iter().copied().chain(none).map(move |word| (number, word))
            })
        });
        self.by_head = by_head;
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
