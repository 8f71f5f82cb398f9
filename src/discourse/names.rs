//! The names of people that a document gives anywhere, speaker or not: سامي حداد once, حداد afterwards.

use super::institution::Institutions;
use super::naming_places::{Asked, NamingPlaces, parts};
use super::people::People;
use super::{office, surface};
use crate::grammar::noun_phrase::{self, Reach};
use crate::grammar::quotation;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::KeySet;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{Place, Reading};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A text of more words is read as a whole, since nearly all of it is asked for sooner or later.
const LONG: usize = 4096;

/// What a document names, as far as somebody has asked for it.
#[derive(Default)]
pub(crate) struct Names {
    pub(super) people: People,
    /// Institutions with a name of their own, by that name: شركة جوجل under جوجل.
    pub(super) institutions: Institutions,
    /// Media with a name: صحيفة النهر.
    pub(super) media: Institutions,
    /// Where somebody may be named; noted when the first is asked for.
    places: Option<NamingPlaces>,
    /// The parts of the text that have been read, in its order.
    parts: Vec<(u32, u32)>,
    /// What the offices begin with that have been asked for.
    offices: KeySet,
    /// The whole text has been read.
    is_complete: bool,
    /// The words of the name that is read last, in memory that serves one after the other.
    words: Vec<Key>,
}

/// Adds what stands at a place of the text to others, which are in its order; most come last.
pub(super) fn add_in_order<T>(all: &mut Vec<T>, new: T, place: impl Fn(&T) -> u32) {
    let comes_last = all.last().is_none_or(|last| place(last) <= place(&new));
    all.push(new);
    if !comes_last {
        all.sort_by_key(place);
    }
}

/// Attached to the first word of a phrase they are no part of it.
const PREPOSITIONS: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);

/// Whether the place of a word that no table knows makes a name of it.
fn stands_for_name(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    if before.is(Classes::NATIONALITY | Classes::TITLE) && !reading.at(index).is_definite() {
        return true;
    }
    // جاكيندا أردرن، رئيسة الوزراء: unknown words with an office behind them, and behind a comma or none.
    let name = |index: usize| reading.at(index).is_unknown() && noun_phrase::is_name_word(reading.at(index));
    let Some(end) = (index + 2..index + 4).find(|&end| !name(end)) else { return false };
    let comma = reading.kind(end) == TokenKind::Comma;
    // عبد الفتاح نجم وزير الدفاع: no name begins inside another.
    let in_name = name(index.wrapping_sub(1)) || before.is(Classes::GIVEN_NAME | Classes::NAME_PARTICLE);
    let office = reading.at(if comma { end + 1 } else { end });
    office.is(Classes::TITLE)
        && !office.has(Proclitics::WA.with(PREPOSITIONS))
        && (comma || !in_name && (office.is_definite() || reading.at(end + 1).is_definite()))
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

/// The phrase that names somebody at this place.
pub(super) fn phrase_at(reading: &Reading<'_>, index: usize) -> Option<NounPhrase> {
    let words = reading.words(index, reading.len());
    // بعد لقاء سامي حداد وزير الخارجية: only behind a verb an office may be that of somebody spoken to.
    let before = reading.at(index.wrapping_sub(1));
    let may_be_verb =
        before.is(Classes::FINITE) || noun_phrase::is_verb(before) || before.is_unknown() && !before.is_definite();
    let reach = Reach { own_office: !may_be_verb, ..Reach::OPEN };
    let parsed = if reading.at(index).has(PREPOSITIONS) {
        noun_phrase::after_clitic(reach)(words)
    } else {
        noun_phrase::noun_phrase(reach)(words)
    };
    parsed.ok().map(|(_, phrase)| phrase.without_aside())
}

/// موقع التواصل الاجتماعي (the social network): where things are said, not who says them.
fn says_where(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    reading.at(phrase.first + 1).spells("التواصل")
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

/// Where somebody else's title and name begin in a phrase that names several, no further in front than `inner`.
fn another_joined(reading: &Reading<'_>, phrase: &NounPhrase, inner: usize) -> Option<usize> {
    // وزراء الخارجية والأمين العام سامي حداد: behind و another one's title and name may stand.
    let several = phrase.name.is_none() || phrase.number == Some(Number::Plural) || phrase.joint;
    if !several {
        return None;
    }
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
}

/// إدارة الرئيس التركي سامي حداد (the administration of the Turkish president): an office with its name inside the phrase, no further
/// in front than `inner`.
fn titled_inside(reading: &Reading<'_>, phrase: &NounPhrase, inner: usize) -> Option<usize> {
    titles(reading, inner, phrase.end).find(|&inner| {
        let (office, next) = (reading.at(inner), reading.at(inner + 1));
        // إدارة الرئيس السابق سامي حداد, حكومة رئيس الوزراء سامي حداد
        let told = next.is_definite() && (next.is(Classes::NATIONALITY | Classes::ADJECTIVE) || !office.is_definite());
        let named = if told { inner + 2 } else { inner + 1 };
        (office.is_definite() || told)
            && named < phrase.end
            && noun_phrase::is_name_word(reading.at(named))
            && phrase.name.is_none_or(|(first, _)| first != named)
    })
}

impl Names {
    /// Reads what of the text may name whoever is asked for, but for `own`, the words that lead to the question.
    pub(super) fn look_up(&mut self, reading: &Reading<'_>, asked: Asked<'_>, own: Range) {
        if self.is_complete {
            return;
        }
        if reading.len() > LONG {
            self.read_all(reading);
            return;
        }
        // Everybody with an office may be called by it again and again.
        if let Asked::Office(head) = asked
            && !self.offices.insert(head)
        {
            return;
        }
        let places = self.places.get_or_insert_with(|| NamingPlaces::of(reading));
        for place in places.asked_for(reading, asked, own) {
            self.read_around(reading, place as usize);
        }
    }

    /// Reads the whole text, after which nothing is looked up any more.
    fn read_all(&mut self, reading: &Reading<'_>) {
        self.is_complete = true;
        self.people = People::of_long_text(reading.len());
        self.institutions = Institutions::of_long_text(reading.len());
        self.media = Institutions::of_long_text(0);
        self.read(reading, (0, reading.len()));
    }

    /// Reads the part of a sentence in which the word stands, unless that has been done.
    fn read_around(&mut self, reading: &Reading<'_>, place: usize) {
        let long = |(first, end): (u32, u32)| (first as usize, end as usize);
        let next = self.parts.partition_point(|&(_, end)| end as usize <= place);
        let behind = self.parts.get(next).map_or((reading.len(), 0), |&part| long(part));
        if behind.0 <= place {
            return;
        }
        let before = next.checked_sub(1).and_then(|last| self.parts.get(last)).map_or(0, |&part| long(part).1);
        let first = (before..place).rev().find(|&index| parts(reading, index)).map_or(before, |last| last + 1);
        let end = (place + 1..behind.0).find(|&index| parts(reading, index)).unwrap_or(behind.0);
        add_in_order(&mut self.parts, (first as u32, end as u32), |part| part.0);
        self.read(reading, (first, end));
    }

    /// Reads the phrases that begin in a part of the text.
    fn read(&mut self, reading: &Reading<'_>, (first, end): Range) {
        let mut index = first;
        while let Some(next) = reading.first_place(Place::Naming, index..end) {
            let opens = opens(reading, next) && !noun_phrase::is_alone(reading.at(next));
            let phrase = if opens { phrase_at(reading, next) } else { None };
            index = phrase.map_or(next + 1, |phrase| self.take(reading, &phrase));
        }
        self.people.settle_doubtful(reading);
        if self.is_complete {
            self.people.index();
        }
    }

    /// Adds whom the phrase names, and gives the place where the next phrase may begin.
    fn take(&mut self, reading: &Reading<'_>, phrase: &NounPhrase) -> usize {
        let behind = phrase.end.max(phrase.first + 1);
        // Most phrases have no other place inside at which a title may stand.
        let Some(inner) = reading.first_place(Place::Naming, phrase.first + 1..phrase.end) else {
            self.add(reading, phrase);
            return behind;
        };
        match another_joined(reading, phrase, inner) {
            None => {
                self.add(reading, phrase);
                titled_inside(reading, phrase, inner).unwrap_or(behind)
            }
            // الفنانة ليلى والراقصة سما: each has her own office.
            Some(further) => {
                if phrase.joint
                    && let Ok((_, one)) = noun_phrase::noun_phrase(Reach::OPEN)(reading.words(phrase.first, further))
                {
                    self.add(reading, &one);
                }
                further
            }
        }
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
                let role_keys = office::keys_of_named(reading, phrase.first, role);
                self.people.add_titled(words, name, (role, &role_keys), doubtful);
            }
        }
        if length >= 2 {
            self.people.add_name(words, name, phrase.role);
        }
    }
}
