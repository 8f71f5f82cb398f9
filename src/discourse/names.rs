//! The names of people that a document gives anywhere, speaker or not: سامي حداد once, حداد afterwards.

use super::institution::Institutions;
use super::people::People;
use super::surface;
use crate::grammar::noun_phrase::{self, Reach};
use crate::grammar::quotation;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{Place, Reading};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// What a document names.
#[derive(Default)]
pub(crate) struct Names {
    pub(super) people: People,
    /// Institutions with a name of their own, by that name: شركة جوجل under جوجل.
    pub(super) institutions: Institutions,
    /// Media with a name: صحيفة النهر.
    pub(super) media: Institutions,
    /// The words of the name that is read last, in memory that serves one after the other.
    words: Vec<Key>,
}

/// Attached to the first word of a phrase they are no part of it.
const PREPOSITIONS: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);

/// Whether the place of a word that no table knows makes a name of it.
fn stands_for_name(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    if before.is(Classes::NATIONALITY | Classes::TITLE) && !reading.at(index).is_definite() {
        return true;
    }
    // جاكيندا أردرن، رئيسة الوزراء: unknown words with an office behind the comma.
    let Some(comma) = (index + 2..index + 4).find(|&end| reading.kind(end) == TokenKind::Comma) else { return false };
    let office = reading.at(comma + 1);
    let name = |index: usize| reading.at(index).is_unknown() && noun_phrase::is_name_word(reading.at(index));
    office.is(Classes::TITLE) && !office.has(Proclitics::WA.with(PREPOSITIONS)) && (index..comma).all(name)
}

/// Whether a phrase that names somebody may begin here: not with speech in quotation marks, nor with just any word that no table knows.
fn opens(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    match at.kind() {
        TokenKind::OpenQuote => reading.opened_at(index).is_some_and(|(number, _)| quotation::is_name(reading, number)),
        _ if at.is_unknown() => stands_for_name(reading, index),
        _ => !is_of_occasion(reading, index),
    }
}

/// في مؤتمر صحفي لوزير الخارجية (at a press conference of): an adjective, no journalist.
fn is_of_occasion(reading: &Reading<'_>, index: usize) -> bool {
    let (at, before) = (reading.at(index), || reading.at(index.wrapping_sub(1)));
    at.is(Classes::TITLE)
        && !at.is_definite()
        && before().is(Classes::OCCASION)
        && !before().is_definite()
        && at.ends(["ي"])
}

/// What names a body and nobody else: a phrase that begins with such a word is of no use for who is meant by the name of a person.
fn is_body(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::INSTITUTION) && !at.is(OTHER)
}

/// What may name others than a body, or count them.
const OTHER: Classes = Classes::MEDIA
    .with(Classes::TITLE)
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::GROUP)
    .with(Classes::QUANTIFIER)
    .with(Classes::NUMERAL)
    .with(Classes::DEMONSTRATIVE);

/// The first place among the words, which belong to one sentence, at which something else than a body may be named; bodies before it are
/// added to `bodies`. What stands in parentheses may reach beyond the sentence.
fn other_than_bodies(reading: &Reading<'_>, first: usize, stop: usize, bodies: &mut Vec<u32>) -> Option<usize> {
    let mut index = first;
    while let Some(next) = reading.first_place(Place::Naming, index..stop) {
        index = next + 1;
        if is_body(reading, next) {
            bodies.push(next as u32);
        } else if opens(reading, next) {
            return Some(next);
        }
    }
    let opened = reading.tokens((first, stop)).iter().any(|token| token.kind == TokenKind::OpenParenthesis);
    opened.then_some(stop)
}

/// The phrase that names somebody at this place.
pub(super) fn phrase_at(reading: &Reading<'_>, index: usize) -> Option<NounPhrase> {
    let words = reading.words(index, reading.len());
    let parsed = if reading.at(index).has(PREPOSITIONS) {
        noun_phrase::after_clitic(Reach::OPEN)(words)
    } else {
        noun_phrase::noun_phrase(Reach::OPEN)(words)
    };
    parsed.ok().map(|(_, phrase)| phrase)
}

/// موقع التواصل الاجتماعي (the social network): where things are said, not who says them.
fn says_where(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    reading.at(phrase.first + 1).spells("التواصل")
}

/// The bodies named in a part of a sentence in which nothing else is named; their phrases begin at some of `heads`.
pub(super) fn bodies_at(reading: &Reading<'_>, heads: &[u32]) -> Vec<NounPhrase> {
    let mut found = Vec::new();
    let mut end = 0;
    for head in heads.iter().map(|&head| head as usize) {
        let phrase = if head < end { None } else { phrase_at(reading, head) };
        if let Some(phrase) = phrase {
            end = phrase.end;
            let named = phrase.head == Head::Institution && phrase.end.saturating_sub(phrase.first) >= 2;
            if named && !phrase.joint && !says_where(reading, &phrase) {
                found.push(phrase);
            }
        }
    }
    found
}

/// The places among these words at which somebody may be named.
fn namings(reading: &Reading<'_>, first: usize, end: usize) -> impl Iterator<Item = usize> {
    let place = move |from: usize| reading.first_place(Place::Naming, from..end);
    std::iter::successors(place(first), move |found| place(found + 1))
}

/// The titles among these words.
fn titles(reading: &Reading<'_>, first: usize, end: usize) -> impl Iterator<Item = usize> {
    namings(reading, first, end).filter(|&index| reading.at(index).is(Classes::TITLE))
}

impl Names {
    /// Reads the whole document.
    pub(crate) fn new(reading: &Reading<'_>) -> Self {
        let mut names = Self {
            people: People::with_room(reading.len()),
            institutions: Institutions::with_room(reading.len()),
            words: Vec::with_capacity(32),
            ..Self::default()
        };
        let mut index = 0;
        // Up to here other names than those of bodies are known to stand ahead in the sentence.
        let mut others = 0;
        let mut bodies = Vec::with_capacity(16);
        while let Some(next) = reading.first_place(Place::Naming, index..reading.len()) {
            index = next;
            if !opens(reading, index) {
                index += 1;
                continue;
            }
            if index >= others && is_body(reading, index) {
                let stop = reading.first_place(Place::Stop, index..reading.len()).unwrap_or(reading.len());
                bodies.clear();
                bodies.push(index as u32);
                match other_than_bodies(reading, index + 1, stop, &mut bodies) {
                    Some(other) => others = other,
                    None => {
                        names.institutions.put_off(&bodies, stop);
                        index = stop;
                        continue;
                    }
                }
            }
            if noun_phrase::is_alone(reading.at(index)) {
                index += 1;
                continue;
            }
            match phrase_at(reading, index) {
                Some(phrase) => {
                    // Most phrases have no other place inside at which a title may stand.
                    let inner = reading.first_place(Place::Naming, index + 1..phrase.end);
                    // وزراء الخارجية والأمين العام سامي حداد: behind و another one's title and name may stand.
                    let several = phrase.name.is_none() || phrase.number == Some(Number::Plural) || phrase.joint;
                    let further = inner.filter(|_| several).and_then(|inner| {
                        let and = |&inner: &usize| reading.at(inner).has(Proclitics::WA);
                        // الشيخ سامي حداد، نائب الحاكم، والشيخ نزار نجم: so may how he is called, and أحمد حداد ومنى سالم: his given name.
                        let called = || {
                            namings(reading, inner, phrase.end).find(|inner| {
                                let at = reading.at(*inner);
                                and(inner)
                                    && (at.is(Classes::HONORIFIC) && at.is_definite()
                                        || at.is(Classes::GIVEN_NAME) && phrase.head == Head::Person)
                            })
                        };
                        let titled = titles(reading, inner, phrase.end).find(and);
                        let called = if phrase.joint { called() } else { None };
                        // Whichever stands first: سامي حداد ومنى سالم ووزير الزراعة نزار نجم.
                        titled.into_iter().chain(called).min()
                    });
                    match further {
                        None => names.add(reading, &phrase),
                        // الفنانة ليلى والراقصة سما: each has her own office.
                        Some(inner) if phrase.joint => {
                            if let Ok((_, one)) = noun_phrase::noun_phrase(Reach::OPEN)(reading.words(index, inner)) {
                                names.add(reading, &one);
                            }
                        }
                        Some(_) => {}
                    }
                    let inside = || Self::titled_inside(reading, &phrase, inner?);
                    index = further.or_else(inside).unwrap_or(phrase.end.max(index + 1));
                }
                None => index += 1,
            }
        }
        names.words = Vec::new();
        names.people.conclude(reading);
        names
    }

    /// إدارة الرئيس التركي سامي حداد (the administration of the Turkish president): an office with its name inside the phrase, no further
    /// in front than `inner`.
    fn titled_inside(reading: &Reading<'_>, phrase: &NounPhrase, inner: usize) -> Option<usize> {
        titles(reading, inner, phrase.end).find(|&inner| {
            let (office, next) = (reading.at(inner), reading.at(inner + 1));
            // إدارة الرئيس السابق سامي حداد, حكومة رئيس الوزراء سامي حداد
            let told =
                next.is_definite() && (next.is(Classes::NATIONALITY | Classes::ADJECTIVE) || !office.is_definite());
            let named = if told { inner + 2 } else { inner + 1 };
            (office.is_definite() || told)
                && named < phrase.end
                && noun_phrase::is_name_word(reading.at(named))
                && phrase.name.is_none_or(|(first, _)| first != named)
        })
    }

    fn add(&mut self, reading: &Reading<'_>, phrase: &NounPhrase) {
        match phrase.head {
            Head::Person if phrase.name.is_some() => {}
            Head::Media | Head::Institution if phrase.end.saturating_sub(phrase.first) >= 2 => {}
            _ => return,
        }
        if says_where(reading, phrase) {
            return;
        }
        if phrase.head == Head::Media {
            if reading.at(phrase.first).is(Classes::MEDIA) {
                let (_, end) = surface::official(reading, (phrase.first, phrase.end));
                // وكالة الأنباء (سونا): its short name is a name of it, too.
                let short = reading.kind(phrase.end.saturating_sub(1)) == TokenKind::CloseParenthesis;
                self.media.add(phrase, if short { phrase.end } else { end });
            }
            return;
        }
        if phrase.joint {
            return;
        }
        if phrase.head == Head::Institution {
            self.institutions.add(phrase, phrase.end);
            return;
        }
        let Some(name) = phrase.name else { return };
        if phrase.role.is_none() && name.1.saturating_sub(name.0) < 2 {
            // One word with nothing before it tells no more than the word itself.
            return;
        }
        let mut words = std::mem::take(&mut self.words);
        words.clear();
        surface::add_keys(reading, name, &mut words);
        self.add_person(reading, phrase, name, &words);
        self.words = words;
    }

    /// Adds somebody whose name has these words.
    fn add_person(&mut self, reading: &Reading<'_>, phrase: &NounPhrase, name: Range, words: &[Key]) {
        let length = words.len();
        // وقال الوزير "المخزون كاف لشهرين": words in quotation marks behind a title may be what he said.
        let quoted = reading.kind(name.0.wrapping_sub(1)) == TokenKind::OpenQuote;
        if quoted && length >= 3 && !reading.at(name.0).is(Classes::GIVEN_NAME) {
            return;
        }
        if let Some(role) = phrase.role.filter(|_| self.people.takes_titled()) {
            // A single unknown word behind a title is a name only if it comes back: إعلان الرئيس قبول الدعوة has none.
            let is_certain = length != 1 || reading.at(name.0).is(Classes::GIVEN_NAME);
            let doubtful = if is_certain { None } else { surface::key(reading, name.0) };
            if is_certain || doubtful.is_some() {
                self.people.add_titled(phrase.first, words, name, role, doubtful);
            }
        }
        if length >= 2 {
            self.people.add_name(words, name, phrase.role);
        }
    }
}
