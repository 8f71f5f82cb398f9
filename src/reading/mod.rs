//! A text as the lexicon reads it: its words with their analyses, its lines, its quotations.

mod enclosing;
mod letters;
mod places;
mod plain;
mod recognition;
mod taken;
mod words;

pub(crate) use letters::is_his_name;
pub(crate) use places::Place;
pub(crate) use words::{At, Parsed, Words, one, spelled, spells};

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use enclosing::Enclosing;
use places::Places;
use plain::Plain;
use recognition::Recognition;
use taken::{NOTHING, Taken};

use crate::lexicon::class::Classes;
use crate::lexicon::verb::Analysis;
use crate::lexicon::{ClassTable, Packed, Recognised, SharedLexicon};
use crate::text::endings::Ending;
use crate::text::key::Key;
use crate::text::quotation::{self, Quotation};
use crate::text::token::{Token, TokenKind};
use crate::text::typed::Typed;

/// One token with what the lexicon says of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) token: Token,
    pub(crate) analysis: Analysis,
}

/// Of a quotation: nobody has asked yet what it is.
const OPEN: u8 = 2;

/// A name of several words that the lexicon knows: البيت الأبيض, the White House.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KnownName {
    pub(crate) first: u32,
    pub(crate) words: u32,
    pub(crate) classes: Classes,
    /// A preposition is attached to its first word: للأمم المتحدة.
    pub(crate) attached: bool,
}

/// A text, read word by word.
pub(crate) struct Reading<'t> {
    pub(crate) text: &'t str,
    pub(crate) lexicon: SharedLexicon,
    /// Its tokens, each with what it was taken for.
    taken: Vec<Taken>,
    /// The classes for each number that one may have.
    classes: Arc<ClassTable>,
    enclosing: Enclosing,
    quotations: Vec<Quotation>,
    /// For each quotation what the grammar takes it for, once it is asked: see `settled_once`.
    verdicts: Vec<AtomicU8>,
    names: Vec<KnownName>,
    places: Places,
    /// The words that were typed with tatweel, short vowels or invisible characters, without them, by their index.
    plain: Plain,
    /// How often a word was looked at: what tests measure work by.
    #[cfg(test)]
    looks: std::cell::Cell<u64>,
}

impl<'t> Reading<'t> {
    /// Reads `text`, which must be shorter than 4 GiB.
    pub(crate) fn new(text: &'t str, lexicon: SharedLexicon) -> Self {
        let Recognition { mut taken, mut places, beginnings, plain } = Recognition::of(text, &lexicon);
        let quotations = quotation::pair(text, &mut taken, places.all(Place::Mark));
        quotations.iter().for_each(|quotation| places.add(quotation.open as usize, Place::Naming));
        let enclosing = Enclosing::of(taken.len(), &quotations);
        let classes = lexicon.classes();
        let mut reading = Self {
            text,
            lexicon,
            taken,
            classes,
            enclosing,
            verdicts: quotations.iter().map(|_| AtomicU8::new(OPEN)).collect(),
            quotations,
            names: Vec::new(),
            places,
            plain,
            #[cfg(test)]
            looks: std::cell::Cell::default(),
        };
        reading.names = reading.known_names(&beginnings);
        for name in &reading.names {
            reading.places.add(name.first as usize, Place::KnownName);
        }
        reading
    }

    fn known_names(&self, beginnings: &[usize]) -> Vec<KnownName> {
        let mut names = Vec::new();
        let mut next = 0;
        for &first in beginnings {
            if first < next {
                continue;
            }
            let key = |offset: usize| match self.kind(first + offset) {
                TokenKind::Word => self.key(first + offset),
                _ => None,
            };
            if let Some((words, classes, attached)) = self.lexicon.phrase_at(key) {
                names.push(KnownName { first: first as u32, words: words as u32, classes, attached });
                next = first + words;
            }
        }
        names
    }

    /// The key of the word at `index`: of a short one by its number, which takes a look at what stands behind it, too.
    fn key(&self, index: usize) -> Option<Key> {
        let token = self.token(index);
        let bytes = self.text.as_bytes().get(token.start as usize..)?.first_chunk();
        let short = bytes.map(Typed::short).filter(|(_, letters)| 2 * letters == token.length() as usize);
        short.and_then(|(typed, _)| typed.key()).or_else(|| Key::of(self.str(index)))
    }

    pub(crate) fn len(&self) -> usize {
        self.taken.len()
    }

    /// The word at `index`; past the end an empty line end.
    pub(crate) fn word(&self, index: usize) -> Word {
        Word { token: self.token(index), analysis: self.packed(index).analysis() }
    }

    /// How often grammar and discourse have looked at a word.
    #[cfg(test)]
    pub(crate) fn looks(&self) -> u64 {
        self.looks.get()
    }

    /// The token at `index` with what it was taken for; past the end an empty line end.
    #[inline]
    fn taken(&self, index: usize) -> &Taken {
        self.count_looks(1);
        self.taken.get(index).unwrap_or(&NOTHING)
    }

    fn token(&self, index: usize) -> Token {
        self.taken(index).token
    }

    /// The tokens of some words.
    pub(crate) fn tokens(&self, (first, end): (usize, usize)) -> &[Taken] {
        self.count_looks(end.saturating_sub(first));
        self.taken.get(first..end.min(self.taken.len())).unwrap_or_default()
    }

    fn packed(&self, index: usize) -> Packed {
        self.taken(index).recognised.packed()
    }

    /// The classes of what was taken for this.
    #[inline]
    fn classes(&self, recognised: Recognised) -> Classes {
        self.classes.get(usize::from(recognised.set().0)).copied().unwrap_or(Classes::NONE)
    }

    /// The first word or mark among `range` that `accept` accepts.
    #[inline]
    pub(crate) fn first_that(&self, range: std::ops::Range<usize>, accept: impl Fn(At<'_>) -> bool) -> Option<usize> {
        let (first, length) = (range.start, range.len());
        let mut found = self.taken.get(range)?.iter().zip(first..).map(|(taken, index)| At::of(self, index, taken));
        let found = found.find(|at| accept(*at)).map(|at| at.index);
        self.count_looks(found.map_or(length, |found| found.saturating_sub(first)));
        found
    }

    /// The words of `range` that may end so.
    #[inline]
    pub(crate) fn words_ending(
        &self,
        ending: Ending,
        range: std::ops::Range<usize>,
    ) -> impl DoubleEndedIterator<Item = usize> {
        let range = range.start..range.end.min(self.taken.len());
        self.count_looks(range.len());
        let (places, text) = (range.clone(), self.text.as_bytes());
        let ends = move |token: &Token| text.get(..token.end() as usize).is_some_and(|bytes| ending.may_end(bytes));
        let words = self.taken.get(range).unwrap_or_default().iter().zip(places);
        words
            .filter(move |(taken, _)| ends(&taken.token) && taken.token.kind == TokenKind::Word)
            .map(|(_, index)| index)
    }

    /// The first place of this sort among the words `range`.
    #[inline]
    pub(crate) fn first_place(&self, sort: Place, range: std::ops::Range<usize>) -> Option<usize> {
        self.count_looks(1);
        self.places.first(sort, range)
    }

    #[inline]
    fn count_looks(&self, words: usize) {
        #[cfg(test)]
        self.looks.set(self.looks.get() + words as u64);
        let _ = words;
    }

    #[inline]
    pub(crate) fn kind(&self, index: usize) -> TokenKind {
        self.token(index).kind
    }

    /// The caller's bytes of the word at `index`.
    pub(crate) fn typed(&self, index: usize) -> &'t str {
        self.token(index).of(self.text)
    }

    /// The same, not as a string.
    #[inline]
    pub(crate) fn typed_bytes(&self, index: usize) -> &'t [u8] {
        self.token(index).bytes_of(self.text)
    }

    /// The word at `index` without tatweel, short vowels and invisible characters, for comparing.
    pub(crate) fn str(&self, index: usize) -> &str {
        let taken = self.taken(index);
        if taken.recognised.set().shows(Classes::MARKED) { self.bare(index) } else { taken.of(self.text) }
    }

    #[cold]
    fn bare(&self, index: usize) -> &str {
        self.plain.get(index).unwrap_or_else(|| self.typed(index))
    }

    /// Whether the word at `index` stands anywhere else in `near`.
    pub(crate) fn recurs(&self, index: usize, near: std::ops::Range<usize>) -> bool {
        self.count_looks(near.len());
        let (taken, word) = (self.taken(index), self.str(index));
        let (own, length) = (taken.recognised.set(), taken.length());
        // The same word is taken for the same; marks may make another of it.
        let marked = own.shows(Classes::MARKED);
        let others = self.taken.get(near.clone()).unwrap_or_default();
        others.iter().zip(near).any(|(taken, other)| {
            let set = taken.recognised.set();
            let alike = set == own && taken.length() == length;
            (alike || marked || set.shows(Classes::MARKED)) && other != index && self.str(other) == word
        })
    }

    /// Whether the word and the one before it stand one behind the other elsewhere near.
    pub(crate) fn pair_recurs(&self, index: usize, near: std::ops::Range<usize>) -> bool {
        let before = self.str(index.wrapping_sub(1));
        self.spelled(self.str(index), near).any(|other| other != index && self.str(other.wrapping_sub(1)) == before)
    }

    /// Where else in `near` the word at `index` stands behind one of these classes.
    pub(crate) fn found_behind(&self, index: usize, near: std::ops::Range<usize>, classes: Classes) -> Option<usize> {
        self.found_where(index, near, |before| before.is(classes))
    }

    /// The first place near at which the same word stands behind one that `accept` accepts.
    pub(crate) fn found_where(
        &self,
        index: usize,
        near: std::ops::Range<usize>,
        accept: impl Fn(At<'_>) -> bool,
    ) -> Option<usize> {
        self.spelled(self.str(index), near)
            .filter(|&other| other != index && accept(self.at(other.wrapping_sub(1))))
            .min()
    }

    /// Whether these letters stand as a word of their own near.
    pub(crate) fn stands_near(&self, word: &str, near: std::ops::Range<usize>) -> bool {
        self.spelled(word, near).next().is_some()
    }

    /// The places in `near` at which a word is spelled so: first those at which it was typed without marks.
    #[inline]
    fn spelled(&self, word: &str, near: std::ops::Range<usize>) -> impl Iterator<Item = usize> {
        self.count_looks(near.len());
        let (first, length) = (near.start, word.len() as u32);
        let (text, last) = (self.text.as_bytes(), word.as_bytes().last_chunk::<2>());
        let marked = self.plain.within(near.clone()).filter(move |(_, own)| *own == word).map(|(index, _)| index);
        let tokens = self.taken.get(first..near.end.min(self.taken.len())).unwrap_or_default();
        let as_long = tokens.iter().enumerate().filter(move |(_, token)| token.length() == length);
        // Nearly all words of its length end with another letter.
        let ends_so = move |token: &Token| {
            text.get(..token.end() as usize).is_some_and(|text| text.last_chunk() == last || last.is_none())
        };
        let typed = as_long.filter(move |(_, token)| ends_so(token) && token.of(self.text) == word);
        typed.map(move |(offset, _)| first + offset).chain(marked)
    }

    /// The caller's bytes from the word `first` up to and without the word `end`.
    pub(crate) fn slice(&self, first: usize, end: usize) -> &'t str {
        let Some(last) = end.checked_sub(1).filter(|&last| last >= first) else { return "" };
        let start = self.token(first).start as usize;
        self.text.get(start..self.token(last).end() as usize).unwrap_or("")
    }

    /// The known name of several words that starts at `index`.
    #[inline]
    pub(crate) fn name_at(&self, index: usize) -> Option<KnownName> {
        if self.places.is(index, Place::KnownName) { self.known_name(index) } else { None }
    }

    fn known_name(&self, index: usize) -> Option<KnownName> {
        let at = self.names.binary_search_by_key(&(index as u32), |name| name.first).ok()?;
        self.names.get(at).copied()
    }

    /// The number of the innermost quotation around the word at `index`.
    pub(crate) fn quotation_of(&self, index: usize) -> Option<usize> {
        self.enclosing.innermost(index)
    }

    pub(crate) fn quotation(&self, number: usize) -> Option<&Quotation> {
        self.quotations.get(number)
    }

    /// What `settle` says of quotation `number`: asked once, and remembered.
    pub(crate) fn settled_once(&self, number: usize, settle: impl FnOnce() -> bool) -> bool {
        let Some(verdict) = self.verdicts.get(number) else { return settle() };
        match verdict.load(Ordering::Relaxed) {
            OPEN => {
                let settled = settle();
                verdict.store(u8::from(settled), Ordering::Relaxed);
                settled
            }
            known => known == 1,
        }
    }

    /// Where the first quotation opens in the words `first..end`.
    pub(crate) fn next_quotation(&self, first: usize, end: usize) -> Option<usize> {
        let at = self.quotations.partition_point(|quotation| (quotation.open as usize) < first);
        self.quotations.get(at).map(|quotation| quotation.open as usize).filter(|&open| open < end)
    }

    /// Whether a quotation opens in the words `first..end`.
    pub(crate) fn has_quotation(&self, first: usize, end: usize) -> bool {
        self.next_quotation(first, end).is_some()
    }

    /// The quotation that the mark at `index` opens.
    pub(crate) fn opened_at(&self, index: usize) -> Option<(usize, &Quotation)> {
        if self.kind(index) != TokenKind::OpenQuote {
            return None;
        }
        let number = self.quotation_of(index)?;
        self.quotation(number).map(|quotation| (number, quotation))
    }

    /// The quotation around quotation `number`.
    pub(crate) fn parent(&self, number: usize) -> Option<usize> {
        self.enclosing.parent(number)
    }

    #[inline]
    pub(crate) fn at(&self, index: usize) -> At<'_> {
        At::new(self, index)
    }

    /// The words `first..end` as the grammar's input.
    pub(crate) fn words(&self, first: usize, end: usize) -> Words<'_> {
        Words::new(self, first, end)
    }

    /// The lines of the text as ranges of words, without their line ends.
    pub(crate) fn lines(&self) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
        let mut first = 0;
        std::iter::from_fn(move || {
            if first >= self.len() {
                return None;
            }
            let mut end = first;
            let end = loop {
                match self.first_place(Place::Stop, end..self.len()) {
                    Some(stop) if self.kind(stop) != TokenKind::LineEnd => end = stop + 1,
                    found => break found.unwrap_or(self.len()),
                }
            };
            let line = first..end;
            first = line.end + 1;
            Some(line)
        })
    }
}
