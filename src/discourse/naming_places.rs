//! Where in a text somebody may be named, and at which of these places whoever is asked for.
//!
//! To find a name a phrase has to be read with the whole grammar, and most of what a text names nobody asks for. So the words with which
//! names begin and those of which they are made are noted first, which costs little, and a phrase is read where one of them may be of the
//! name that is asked for.

use super::institution::nth_behind;
use super::{office, surface};
use crate::grammar::{Range, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Place, Reading, spells};
use crate::text::endings::Ending;
use crate::text::key::{Key, Tail};
use crate::text::token::TokenKind;

/// A body's short name in parentheses, and the name of a medium, stand at most so many words behind its noun.
const BEHIND_NOUN: usize = 16;
/// A title stands at most so many words before the name of its bearer.
const BEFORE_NAME: usize = 16;
/// A name goes on for at most so many words on either side of one of them.
const NAME_WORDS: usize = 7;

/// A last name of another sort stands fewer words than that behind a word that is noted.
const BEHIND_NOTED: u32 = 4;

/// Who is asked for; names are given by their words.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked<'k> {
    /// People whose names hold these words, or words that are spelled almost so, and others.
    Fuller(&'k [Key]),
    /// People whose names hold these words.
    Named(&'k [Key]),
    /// People with an office in whose names one of these words stands, or one that is spelled almost so; of the words `told` the office
    /// before them is known.
    Titled { keys: &'k [Key], told: Range },
    /// People whose office begins with this word.
    Office(Key),
    /// People who are named before this word.
    Before(usize),
    /// Bodies and media with this word at their head.
    Headed(Key),
    /// Bodies with these words and no others behind the head.
    Called(&'k [Key]),
    /// Bodies whose names begin with these words and go on with an adjective or with what they are for.
    GoingOn(&'k [Key]),
    /// Bodies with these words in parentheses.
    ShortName(&'k [Key]),
    /// Media with these words behind the head.
    Medium(&'k [Key]),
}

/// The words with which names may begin, and those of which they may be made.
#[derive(Debug)]
pub(super) struct NamingPlaces {
    titles: Vec<u32>,
    /// Nouns of bodies and of media, names of bodies, and quotation marks.
    bodies: Vec<u32>,
    media: Vec<u32>,
    words: Vec<NameWord>,
}

/// A word of which a person's name may be made.
#[derive(Clone, Copy, Debug)]
struct NameWord {
    place: u32,
    spelling: Spelling,
}

/// How a word is spelled.
#[derive(Clone, Copy, Debug)]
struct Spelling {
    key: Key,
    tail: Tail,
}

impl Spelling {
    fn of(key: Key) -> Self {
        Self { key, tail: key.tail() }
    }

    /// Whether both are one word, or spelled almost alike. A slip leaves the first two letters as they were, or the last two.
    fn is_alike(&self, other: &Self) -> bool {
        let alike = self.key.cut(0, 2) == other.key.cut(0, 2) || self.tail.last_two() == other.tail.last_two();
        alike && (self.key == other.key || self.key.differs_by_one(other.key))
    }
}

impl NamingPlaces {
    /// Those of the whole text.
    pub(super) fn of(reading: &Reading<'_>) -> Self {
        let room = reading.len() / 16;
        let (titles, bodies, words) = (Vec::with_capacity(room), Vec::with_capacity(room), Vec::with_capacity(room));
        let mut all = Self { titles, bodies, media: Vec::new(), words };
        let mut next = 0;
        while let Some(index) = reading.first_place(Place::Naming, next..reading.len()) {
            next = index + 1;
            all.note(reading.at(index));
        }
        all
    }

    fn note(&mut self, at: At<'_>) {
        let place = at.index as u32;
        if is_noted(at) {
            let key = surface::key(at.reading(), at.index);
            self.words.extend(key.map(|key| NameWord { place, spelling: Spelling::of(key) }));
        }
        if at.is(Classes::TITLE) {
            self.titles.push(place);
        }
        if at.is(Classes::INSTITUTION | Classes::MEDIA | Classes::INSTITUTION_NAME) || at.kind() == TokenKind::OpenQuote
        {
            self.bodies.push(place);
        }
        if at.is(Classes::MEDIA) {
            self.media.push(place);
        }
    }

    /// The places at which somebody who is asked for may be named; `own` are the words that led to the question.
    pub(super) fn asked_for(&self, reading: &Reading<'_>, asked: Asked<'_>, own: Range) -> Vec<u32> {
        match asked {
            Asked::Fuller(keys) => self.names(reading, keys, own, keys.len() + 1),
            Asked::Named(keys) => self.names(reading, keys, own, keys.len().max(2)),
            Asked::Titled { keys, told } => self.titled(reading, keys, own, told),
            Asked::Office(head) => {
                let is_it = |&title: &u32| {
                    let title = reading.at(title as usize);
                    office::may_be_headed(title, head) && !noun_phrase::is_alone(title)
                };
                self.titles.iter().copied().filter(is_it).collect()
            }
            Asked::Before(index) => {
                let all = self.titles.iter().copied().chain(self.words.iter().map(|word| word.place));
                all.filter(|&place| (place as usize) < index).collect()
            }
            Asked::Headed(head) => {
                let head = Ending::of(head);
                let is_it = |&noun: &u32| {
                    let noun = reading.at(noun as usize);
                    surface::may_end(reading, noun.index, head) && !noun_phrase::is_alone(noun)
                };
                nouns(reading, &self.bodies, own).filter(is_it).collect()
            }
            Asked::Called(keys) => {
                let keys = first_two(keys);
                nouns(reading, &self.bodies, own)
                    .filter(|&noun| stand_behind(reading, noun as usize, 1, keys))
                    .collect()
            }
            Asked::GoingOn(keys) => {
                let (words, keys) = (keys.len(), first_two(keys));
                let goes_on = |noun| {
                    let next = nth_behind(reading, noun, reading.len(), words).map(|next| reading.at(next));
                    next.is_some_and(|next| {
                        next.is(Classes::NATIONALITY | Classes::ADJECTIVE) || next.has(Proclitics::LI)
                    })
                };
                let is_it = |&noun: &u32| stand_behind(reading, noun as usize, 0, keys) && goes_on(noun as usize);
                nouns(reading, &self.bodies, own).filter(is_it).collect()
            }
            Asked::ShortName(keys) => {
                let keys = first_two(keys);
                let opens = |index: &usize| reading.kind(*index) == TokenKind::OpenParenthesis;
                let is_it = |&noun: &u32| {
                    let open = (noun as usize + 1..noun as usize + BEHIND_NOUN).find(opens);
                    open.is_some_and(|open| stand_behind(reading, open, 1, keys))
                };
                nouns(reading, &self.bodies, own).filter(is_it).collect()
            }
            Asked::Medium(keys) => {
                let keys = first_two(keys);
                let Some(first) = keys[0] else { return self.media.clone() };
                let is_it = |&noun: &u32| {
                    let behind = noun as usize + 1..noun as usize + BEHIND_NOUN;
                    reading.words_ending(first, behind).any(|word| stand_behind(reading, word, 0, keys))
                };
                nouns(reading, &self.media, own).filter(is_it).collect()
            }
        }
    }

    /// Where names of so many words may stand that hold the last of these, which stand in `own`.
    fn names(&self, reading: &Reading<'_>, keys: &[Key], own: Range, words: usize) -> Vec<u32> {
        let Some(&last) = keys.last() else { return Vec::new() };
        let goes_on = || [own.0.wrapping_sub(1), own.1].into_iter().any(|index| is_noted(reading.at(index)));
        let is_longer = |&place: &u32| {
            let place = place as usize;
            words_together(reading, place) >= words && (!is_in(own, place) || goes_on())
        };
        // سامي الشيخ: a last name of another sort is not noted, but the first name is.
        let ending = Ending::of(last);
        let noted = if is_last_noted(reading, own) { &[][..] } else { &self.words };
        let behind = noted.iter().flat_map(|word| word.place + 1..word.place + BEHIND_NOTED);
        let other = |place: &u32| {
            let place = *place as usize;
            surface::has_key(reading, place, (last, ending)) && !is_noted(reading.at(place))
        };
        let others = behind.filter(other);
        self.words(&[last]).chain(others).filter(is_longer).collect()
    }

    /// Where the words are of people with an office whose names have one of these words, which stand in `own`.
    fn titled(&self, reading: &Reading<'_>, keys: &[Key], own: Range, told: Range) -> Vec<u32> {
        let titled = |place: &u32| {
            let place = *place as usize;
            if is_in(told, place) { has_title_behind(reading, place) } else { self.has_title(reading, place) }
        };
        // تركي آل الشيخ: none of the words is noted.
        let other = keys.last().filter(|_| !is_last_noted(reading, own)).copied();
        let others = other.into_iter().flat_map(|other| {
            let ending = reading.words_ending(Ending::of(other), 0..reading.len());
            ending.filter(move |&index| surface::key(reading, index) == Some(other)).map(|index| index as u32)
        });
        self.words(keys).chain(others).filter(titled).collect()
    }

    /// Where noted words are that are one of these, or spelled almost so.
    fn words(&self, keys: &[Key]) -> impl Iterator<Item = u32> {
        let spellings: Vec<Spelling> = keys.iter().map(|key| Spelling::of(*key)).collect();
        let alike = move |word: &&NameWord| spellings.iter().any(|asked| asked.is_alike(&word.spelling));
        self.words.iter().filter(alike).map(|word| word.place)
    }

    /// Whether a title stands near enough to a name to be its bearer's.
    fn has_title(&self, reading: &Reading<'_>, place: usize) -> bool {
        let before = self.titles.partition_point(|&title| (title as usize) < place).checked_sub(1);
        let last = before.and_then(|last| self.titles.get(last)).map(|&title| title as usize);
        let is_near = |title: usize| {
            place.saturating_sub(title) <= BEFORE_NAME && !(title + 1..place).any(|index| parts(reading, index))
        };
        last.is_some_and(is_near) || has_title_behind(reading, place)
    }
}

/// Whether the last of these words is of the sorts that are noted.
fn is_last_noted(reading: &Reading<'_>, words: Range) -> bool {
    is_noted(reading.at(words.1.wrapping_sub(1)))
}

/// Whether the word stands among these.
fn is_in(words: Range, index: usize) -> bool {
    words.0 <= index && index < words.1
}

/// The nouns with which bodies' names begin, but for those that stand among `own`: in quotation marks the one behind them.
fn nouns<'n>(reading: &'n Reading<'_>, places: &'n [u32], own: Range) -> impl Iterator<Item = u32> {
    let noun = |place: u32| if reading.kind(place as usize) == TokenKind::OpenQuote { place + 1 } else { place };
    places.iter().copied().filter(move |&place| !is_in(own, place as usize)).map(noun)
}

/// How the first two of these words end.
fn first_two(keys: &[Key]) -> [Option<Ending>; 2] {
    let mut endings = keys.iter().map(|key| Ending::of(*key));
    [endings.next(), endings.next()]
}

/// Whether so many words behind another one two stand that end so.
fn stand_behind(reading: &Reading<'_>, index: usize, behind: usize, [first, second]: [Option<Ending>; 2]) -> bool {
    let Some(first) = first else { return true };
    let word = nth_behind(reading, index, reading.len(), behind).filter(|&word| surface::may_end(reading, word, first));
    word.is_some_and(|word| {
        second.is_none_or(|second| {
            let next = nth_behind(reading, word, reading.len(), 1);
            next.is_some_and(|next| surface::may_end(reading, next, second))
        })
    })
}

/// Whether the word is of the sorts that names are made of.
fn is_noted(at: At<'_>) -> bool {
    at.is(Classes::UNKNOWN | Classes::GIVEN_NAME) && noun_phrase::is_name_word(at)
}

/// Whether the word or mark can stand neither in a name nor between a name and its title.
fn is_end(at: At<'_>) -> bool {
    const FUNCTION: Classes =
        Classes::PREPOSITION.with(Classes::COMPLEMENTIZER).with(Classes::CONJUNCTION).with(Classes::RELATIVE);
    match at.kind() {
        TokenKind::Word => (at.is(FUNCTION) || noun_phrase::is_verb(at)) && !noun_phrase::is_name_word(at),
        kind => !is_mark_of_name(kind),
    }
}

/// Marks that stand in names and around them.
fn is_mark_of_name(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::OpenQuote | TokenKind::CloseQuote | TokenKind::LoneQuote | TokenKind::Hyphen)
}

/// Whether the word or mark may stand in a name, behind or before another word of it.
fn is_part(at: At<'_>) -> bool {
    const OTHER: Classes = Classes::TITLE
        .with(Classes::HONORIFIC)
        .with(Classes::TIME)
        .with(Classes::CIRCUMSTANTIAL)
        .with(Classes::VERBAL_NOUN)
        .with(Classes::INSTITUTION)
        .with(Classes::MEDIA)
        .with(Classes::GROUP)
        .with(Classes::DOCUMENT)
        .with(Classes::DEMONSTRATIVE);
    match at.kind() {
        TokenKind::Word => {
            let other = || at.is(OTHER) || at.is(Classes::NATIONALITY) && at.is_definite();
            // محمد ولد حداد, رونالد فان هورن, صلاح الدين
            let particle = || spells!(at, "ولد" | "فان" | "لو" | "الدين" | "الله" | "الرحمن" | "الإسلام");
            !is_end(at) && !other() || noun_phrase::is_name_word(at) || particle()
        }
        // Behind an initial.
        TokenKind::Period => true,
        kind => is_mark_of_name(kind),
    }
}

/// How many words, this one among them, may be one name.
fn words_together(reading: &Reading<'_>, place: usize) -> usize {
    let part = |index: &usize| is_part(reading.at(*index));
    let before = (place.saturating_sub(NAME_WORDS)..place).rev().take_while(part).count();
    let behind = (place + 1..place + NAME_WORDS).take_while(part).count();
    before + 1 + behind
}

/// Whether a title stands behind a name, or behind a comma what may be one.
fn has_title_behind(reading: &Reading<'_>, place: usize) -> bool {
    let end = (place + 1..place + NAME_WORDS).find(|&index| !is_part(reading.at(index)));
    let apposed = |end| reading.kind(end) == TokenKind::Comma && !is_end(reading.at(end + 1));
    end.is_some_and(|end| reading.at(end).is(Classes::TITLE) || apposed(end))
}

/// Whether the word belongs to no phrase that names somebody, so that another begins behind it.
pub(super) fn parts(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.kind().may_end_sentence() || noun_phrase::is_verb(at) && !at.is(Classes::CALLING) && !is_inside_name(at)
}

/// رونالد فان هورن, محمد ولد حداد: what spells like a verb between words of a name.
fn is_inside_name(at: At<'_>) -> bool {
    let (before, next) = (at.reading().at(at.index.wrapping_sub(1)), at.reading().at(at.index + 1));
    is_noted(before) && (before.is(Classes::GIVEN_NAME) || is_noted(next))
}
