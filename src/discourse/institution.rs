//! The institutions and media that a document names, by the words of their names.

use std::sync::OnceLock;

use super::by_word::ByWord;
use super::surface;
use crate::grammar::{NounPhrase, Range};
use crate::reading::Reading;
use crate::text::key::{Key, Tail};
use crate::text::token::TokenKind;

/// At most this many are remembered.
const INSTITUTIONS: usize = 400;
/// So many are compared one by one, since most are turned away by the end of a word.
const FEW: usize = 48;
/// What stands for the name where nothing is behind the head.
const NO_WORD: Key = Key::of_letters("");

/// An institution with a name of its own. The keys of its words are made when they are asked for, since nearly all that one is compared
/// with are turned away by the number of their words or by the end of one.
#[derive(Clone, Copy)]
pub(crate) struct Institution<'n> {
    reading: &'n Reading<'n>,
    pub(crate) phrase: &'n NounPhrase,
    /// The words of the name.
    words: Range,
}

impl Institution<'_> {
    /// The keys of the words of the name.
    pub(super) fn keys(self) -> impl Iterator<Item = Key> {
        (self.words.0..self.words.1).filter_map(move |index| surface::key(self.reading, index))
    }

    /// Whether it has more words than that many.
    pub(super) fn has_more_than(self, words: usize) -> bool {
        self.words.1.saturating_sub(self.words.0) > words
    }

    /// The key of the word at its head.
    pub(super) fn head(self) -> Option<Key> {
        self.keys().next()
    }

    /// Whether this word is at its head.
    pub(super) fn is_headed(self, head: Key) -> bool {
        let first = (self.words.0..self.words.1).find(|&index| self.reading.at(index).is_word());
        first.is_some_and(|first| surface::may_have_key(self.reading, first, head)) && self.head() == Some(head)
    }

    /// Whether these words and no others stand behind its head: جوجل for شركة جوجل. `tail` is how the last of them ends.
    fn is_called(self, name: &[Key], tail: Option<Tail>) -> bool {
        if !self.has_more_than(name.len()) {
            return false;
        }
        let last = (self.words.0..self.words.1).rev().find(|&index| self.reading.kind(index) == TokenKind::Word);
        let own = last.and_then(|last| Tail::of(self.reading.typed(last)));
        let may_be = own.is_none_or(|own| tail.is_none_or(|tail| own.may_end(tail)));
        may_be && {
            let mut keys = self.keys();
            keys.next().is_some() && keys.eq(name.iter().copied())
        }
    }

    /// Whether these words stand behind its head, perhaps with others around them.
    pub(super) fn is_called_with(self, name: &[Key]) -> bool {
        let first = name.first().copied().unwrap_or(NO_WORD);
        let mut behind = self.words.0.saturating_add(1)..self.words.1;
        self.has_more_than(name.len()) && behind.any(|index| surface::may_have_key(self.reading, index, first)) && {
            let keys: Vec<Key> = self.keys().skip(1).collect();
            keys.windows(name.len().max(1)).any(|words| words == name)
        }
    }
}

/// Institutions in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Institutions {
    /// Each with the word behind those of its name.
    phrases: Vec<(NounPhrase, u32)>,
    /// By the word at the head; made when one is asked for, as the next.
    by_head: OnceLock<ByWord>,
    /// By each word behind it.
    by_name: OnceLock<ByWord>,
}

impl Institutions {
    /// With room for those of a document of so many words.
    pub(super) fn with_room(words: usize) -> Self {
        Self { phrases: Vec::with_capacity((words / 40).min(INSTITUTIONS)), ..Self::default() }
    }

    /// Adds an institution whose name ends before the word `end`.
    pub(super) fn add(&mut self, phrase: &NounPhrase, end: usize) {
        if self.phrases.len() < INSTITUTIONS {
            self.phrases.push((*phrase, end as u32));
        }
    }

    fn get<'n>(&'n self, reading: &'n Reading<'_>, number: usize) -> Option<Institution<'n>> {
        let (phrase, end) = self.phrases.get(number)?;
        Some(Institution { reading, phrase, words: (phrase.first, *end as usize) })
    }

    /// The keys of each, with its number.
    fn all_keys<'n>(
        &'n self,
        reading: &'n Reading<'_>,
    ) -> impl Iterator<Item = (usize, impl Iterator<Item = Key> + use<'n>)> {
        (0..self.phrases.len()).filter_map(move |number| Some((number, self.get(reading, number)?.keys())))
    }

    fn by_head(&self, reading: &Reading<'_>) -> &ByWord {
        let heads = || self.all_keys(reading).filter_map(|(number, mut keys)| Some((number, keys.next()?)));
        self.by_head.get_or_init(|| ByWord::of_more_than(FEW, self.phrases.len(), heads))
    }

    fn by_name(&self, reading: &Reading<'_>) -> &ByWord {
        let names = || {
            self.all_keys(reading).flat_map(|(number, mut keys)| {
                let head = keys.next();
                let mut keys = keys.peekable();
                let none = (head.is_some() && keys.peek().is_none()).then_some(NO_WORD);
                keys.chain(none).map(move |word| (number, word))
            })
        };
        self.by_name.get_or_init(|| ByWord::of_more_than(FEW, self.phrases.len(), names))
    }

    /// Those of which some may have this word at their head: وزارة.
    pub(super) fn headed<'n>(&'n self, reading: &'n Reading<'_>, head: Key) -> impl Iterator<Item = Institution<'n>> {
        self.by_head(reading).numbers(head).filter_map(|number| self.get(reading, number))
    }

    /// The last of them before this word that `accept` accepts.
    pub(super) fn last_headed(
        &self,
        reading: &Reading<'_>,
        head: Key,
        word: usize,
        accept: impl Fn(&Institution<'_>) -> bool,
    ) -> Option<NounPhrase> {
        let before = |institution: &Institution<'_>| institution.phrase.end <= word;
        let all: Vec<Institution<'_>> = self.headed(reading, head).filter(before).collect();
        all.iter().rev().find(|institution| accept(institution)).map(|found| *found.phrase)
    }

    /// Those of which some may have these words behind their head: الطاقة.
    pub(super) fn called_with<'n>(
        &'n self,
        reading: &'n Reading<'_>,
        name: &[Key],
    ) -> impl Iterator<Item = Institution<'n>> {
        let first = name.first().copied().unwrap_or(NO_WORD);
        self.by_name(reading).numbers(first).filter_map(|number| self.get(reading, number))
    }

    /// Those with these words and no others behind their head: جوجل for شركة جوجل. Nearly all are turned away by the end of the last.
    pub(super) fn called<'n>(
        &'n self,
        reading: &'n Reading<'_>,
        name: &[Key],
    ) -> impl Iterator<Item = Institution<'n>> {
        let tail = name.last().map(|last| last.tail());
        self.called_with(reading, name).filter(move |institution| institution.is_called(name, tail))
    }
}
