//! The institutions and media that a document names, by the words of their names.

use std::sync::OnceLock;

use super::by_word::ByWord;
use super::names::add_in_order;
use super::surface;
use crate::grammar::{NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::reading::Reading;
use crate::text::endings::Ending;
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
        first.is_some_and(|first| surface::may_end(self.reading, first, Ending::of(head))) && self.head() == Some(head)
    }

    /// Whether these words and no others but its country stand behind its head: جوجل for شركة جوجل. `tail` is how the last of them ends.
    fn is_called(self, name: &[Key], tail: Option<Tail>) -> bool {
        if !self.has_more_than(name.len()) {
            return false;
        }
        let mut words = (self.words.0..self.words.1).rev().filter(|&index| self.reading.kind(index) == TokenKind::Word);
        let Some(last) = words.next() else { return false };
        let called = |last: usize, others: usize| {
            may_end(self.reading, last, tail) && {
                let mut keys = self.keys().skip(1);
                name.iter().all(|word| keys.next() == Some(*word)) && keys.count() == others
            }
        };
        // شركة جوجل الأمريكية (the American company Google): of which country it is may stand behind its name.
        let of_country = || self.reading.at(last).is(Classes::NATIONALITY) && self.reading.at(last).is_definite();
        called(last, 0) || of_country() && words.next().is_some_and(|last| called(last, 1))
    }

    /// Whether it begins with these words and goes on.
    pub(super) fn goes_on_from(self, words: &[Key]) -> bool {
        let mut keys = self.keys();
        words.iter().all(|word| keys.next() == Some(*word)) && keys.next().is_some()
    }

    /// Whether these words stand behind its head, perhaps with others around them.
    pub(super) fn is_called_with(self, name: &[Key]) -> bool {
        let first = name.first().copied().unwrap_or(NO_WORD);
        let behind = self.words.0.saturating_add(1)..self.words.1;
        let holds_first = || self.reading.words_ending(Ending::of(first), behind).next().is_some();
        self.has_more_than(name.len()) && holds_first() && {
            let keys: Vec<Key> = self.keys().skip(1).collect();
            keys.windows(name.len().max(1)).any(|words| words == name)
        }
    }
}

/// Institutions in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Institutions {
    /// Each with the word behind those of its name.
    found: Vec<(NounPhrase, u32)>,
    of_long_text: bool,
    /// Of those of a long text, where they are many, by the word at the head and by each word behind it; made when one is asked for.
    many: OnceLock<Many>,
}

#[derive(Debug)]
struct Many {
    by_head: ByWord,
    by_name: ByWord,
}

impl Institutions {
    /// Those of a text of so many words, which come in its order.
    pub(super) fn of_long_text(words: usize) -> Self {
        Self { found: Vec::with_capacity((words / 40).min(INSTITUTIONS)), of_long_text: true, ..Self::default() }
    }

    /// Adds an institution whose name ends before the word `end`.
    pub(super) fn add(&mut self, phrase: &NounPhrase, end: usize) {
        if self.found.len() < INSTITUTIONS {
            add_in_order(&mut self.found, (*phrase, end as u32), |(phrase, _)| phrase.first as u32);
        }
    }

    fn many(&self, reading: &Reading<'_>) -> &Many {
        self.many.get_or_init(|| {
            let keys: Vec<Vec<Key>> =
                self.found.iter().map(|(phrase, end)| surface::keys(reading, (phrase.first, *end as usize))).collect();
            let heads = || keys.iter().enumerate().filter_map(|(number, keys)| Some((number, *keys.first()?)));
            let names = || {
                keys.iter().enumerate().flat_map(|(number, keys)| {
                    let none = (keys.len() == 1).then_some(NO_WORD);
                    keys.iter().skip(1).copied().chain(none).map(move |word| (number, word))
                })
            };
            Many { by_head: ByWord::of(keys.len(), heads), by_name: ByWord::of(keys.len(), names) }
        })
    }

    /// Those of which some are what is asked for; `numbers` finds one of many.
    fn some<'n, N: Iterator<Item = usize>>(
        &'n self,
        reading: &'n Reading<'_>,
        numbers: impl FnOnce(&'n Many) -> N,
    ) -> impl Iterator<Item = Institution<'n>> {
        let compared = !self.of_long_text || self.found.len() <= FEW;
        let all: &[(NounPhrase, u32)] = if compared { &self.found } else { &[] };
        let many = (!compared).then(|| numbers(self.many(reading)).filter_map(|number| self.found.get(number)));
        let found = all.iter().chain(many.into_iter().flatten());
        found.map(|(phrase, end)| Institution { reading, phrase, words: (phrase.first, *end as usize) })
    }

    /// Those of which some may have this word at their head: وزارة.
    pub(super) fn headed<'n>(&'n self, reading: &'n Reading<'_>, head: Key) -> impl Iterator<Item = Institution<'n>> {
        self.some(reading, move |many| many.by_head.numbers(head))
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
        self.headed(reading, head).filter(|found| before(found) && accept(found)).last().map(|found| *found.phrase)
    }

    /// Those of which some may have these words behind their head: الطاقة.
    pub(super) fn called_with<'n>(
        &'n self,
        reading: &'n Reading<'_>,
        name: &[Key],
    ) -> impl Iterator<Item = Institution<'n>> {
        let first = name.first().copied().unwrap_or(NO_WORD);
        self.some(reading, move |many| many.by_name.numbers(first))
    }

    /// Those with these words and no others behind their head: جوجل for شركة جوجل. Nearly all are turned away by the end of the last.
    pub(super) fn called<'n>(
        &'n self,
        reading: &'n Reading<'_>,
        name: &'n [Key],
    ) -> impl Iterator<Item = Institution<'n>> {
        let (first, tail) = (name.first().copied().unwrap_or(NO_WORD), name.last().map(|last| last.tail()));
        let some = self.some(reading, move |many| many.by_name.numbers(first));
        some.filter(move |institution| institution.is_called(name, tail))
    }

    /// Those of which some begin with these words and go on with an adjective.
    pub(super) fn with_adjective<'n>(
        &'n self,
        reading: &'n Reading<'_>,
        keys: &'n [Key],
    ) -> impl Iterator<Item = Institution<'n>> {
        let (head, tail) = (keys.first().copied().unwrap_or(NO_WORD), keys.last().map(|last| last.tail()));
        let name = keys.get(1).copied().unwrap_or(NO_WORD);
        let some = self.some(reading, move |many| many.by_name.numbers(name));
        some.filter(move |institution| {
            let (first, end) = institution.words;
            let marked = reading.kind(first) != TokenKind::Word;
            (marked || goes_on(reading, first, end, keys.len(), tail)) && institution.is_headed(head)
        })
    }
}

/// The last of so many words behind another one, which marks are not counted among.
pub(super) fn nth_behind(reading: &Reading<'_>, head: usize, stop: usize, words: usize) -> Option<usize> {
    let (mut index, mut left) = (head, words);
    while left > 0 {
        index += 1;
        if index >= stop {
            return None;
        }
        left = left.saturating_sub(usize::from(reading.kind(index) == TokenKind::Word));
    }
    Some(index)
}

/// Whether the word may end like another.
fn may_end(reading: &Reading<'_>, index: usize, tail: Option<Tail>) -> bool {
    tail.is_none_or(|tail| Tail::of(reading.typed_bytes(index)).is_none_or(|own| own.may_end(tail)))
}

/// Whether an adjective stands behind so many words, of which the last may end like another.
fn goes_on(reading: &Reading<'_>, first: usize, stop: usize, words: usize, tail: Option<Tail>) -> bool {
    nth_behind(reading, first, stop, words.saturating_sub(1)).is_some_and(|last| {
        let next = nth_behind(reading, last, stop, 1).map(|next| reading.at(next));
        next.is_some_and(|next| next.is(Classes::NATIONALITY | Classes::ADJECTIVE)) && may_end(reading, last, tail)
    })
}
