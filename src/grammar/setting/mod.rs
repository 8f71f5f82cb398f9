//! To whom, where and when something is said, from the words between cue and content and around the subject.
//!
//! قال الوزير لوكالة الأنباء في مؤتمر صحفي اليوم إن …: the minister told the news agency at a press conference today that …

mod beginning;
mod calendar;
mod occasion;
#[cfg(test)]
mod tests;
mod time;

pub(crate) use calendar::Moment;
#[cfg(feature = "dates")]
pub(crate) use calendar::Side;

use super::content::Boundary;
use super::noun_phrase::{Head, Reach, after_clitic, is_name_word, is_verb, noun_phrase};
use super::wording::{BEFORE_ADDRESSEE, has};
use super::{Attribution, Link, Range, Relay, Source, circumstance, quotation};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// Words before a clause in its sentence, and behind its content, that can belong to it.
const AROUND: usize = 30;
/// Words that begin something which is no part of the setting.
const STOPS: Classes = Classes::COMPLEMENTIZER
    .with(Classes::INTERROGATIVE)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::ADVERSATIVE)
    .with(Classes::SOURCE_PHRASE);

/// The setting of one attribution, each part as words.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Setting {
    /// للصحفيين (to reporters)
    pub(crate) addressee: Option<Range>,
    /// في مؤتمر صحفي (at a press conference)
    pub(crate) occasion: Option<Range>,
    /// اليوم الجمعة (today, Friday)
    pub(crate) when: Option<Range>,
    /// The day that `when` names.
    pub(crate) moment: Option<Moment>,
}

/// The setting that the words around the clause tell.
pub(crate) fn setting(reading: &Reading<'_>, attribution: &Attribution) -> Setting {
    let clause = &attribution.clause;
    let source = match clause.source {
        Source::Named(phrase) => Some((phrase.first, phrase.end)),
        _ => None,
    };
    let mut scene = Scene { reading, attribution, source, setting: Setting::default() };
    // Between cue and content; behind the subject, where the content stands before the cue.
    let content = attribution.content.iter().map(|piece| piece.0).find(|&first| first >= clause.cue.1);
    match content {
        Some(content) => {
            scene.scan(clause.cue.1, content, true);
        }
        None => scene.chain(source.map_or(clause.cue.1, |(_, end)| end.max(clause.cue.1))),
    }
    // Between a subject and the verb behind it.
    if let Some((_, end)) = source.filter(|&(_, end)| end <= clause.cue.0) {
        scene.scan(end, clause.cue.0.min(end + AROUND), false);
    }
    let start = source.map_or(clause.start, |(first, _)| first.min(clause.start)).min(clause.cue.0);
    if matches!(clause.link, Link::Main | Link::Coordinated) && start.saturating_sub(clause.sentence.0) <= AROUND {
        scene.opening(clause.sentence.0, start);
    }
    if matches!(attribution.boundary, Boundary::Addition | Boundary::Quotation)
        && let Some(&(_, end)) = attribution.content.last().filter(|&&(first, _)| first >= clause.cue.1)
    {
        scene.chain(end);
    }
    scene.setting
}

/// Reads the words around one clause.
struct Scene<'a, 'r> {
    reading: &'a Reading<'r>,
    attribution: &'a Attribution,
    source: Option<Range>,
    setting: Setting,
}

impl Scene<'_, '_> {
    /// A part of the setting that begins at `index`; what was found first stays. Where it ends.
    fn part(&mut self, index: usize, end: usize) -> Option<usize> {
        let reading = self.reading;
        let at = reading.at(index);
        let word = match at.kind() {
            TokenKind::Word if beginning::may_be(at) => true,
            TokenKind::Number => false,
            _ => return None,
        };
        if let Some((stop, moment)) = time::time(reading, index, end) {
            if self.setting.when.is_none() {
                (self.setting.when, self.setting.moment) = (Some((index, stop)), moment);
            }
            return Some(stop);
        }
        if !word {
            return None;
        }
        if let Some(stop) = addressee(reading, index, end) {
            self.setting.addressee.get_or_insert((index, stop));
            return Some(stop);
        }
        let stop = occasion::occasion(reading, index, end)?;
        self.setting.occasion.get_or_insert((index, stop));
        Some(stop)
    }

    /// Looks at each word in `first..end`, passing over the source; `objects` where an object can be the one who is told. The word
    /// behind which it could not go on, if there was one.
    fn scan(&mut self, first: usize, end: usize, objects: bool) -> Option<usize> {
        let mut index = self.straddling(first, end);
        let objects = objects && index < end && self.takes_object();
        while index < end {
            // بحسب تقرير لصحيفة النهر نقلا عن مسؤول: nor is anybody told by the words that name who relays.
            let named = [self.source, self.attribution.clause.relayed_by.map(Relay::words)];
            if let Some((_, stop)) = named.into_iter().flatten().find(|&(start, stop)| start <= index && index < stop) {
                index = stop;
                continue;
            }
            if let Some(stop) = self.part(index, end) {
                index = stop.max(index + 1);
                continue;
            }
            if objects && let Some(stop) = self.object(index, end) {
                index = stop.max(index + 1);
                continue;
            }
            if stops(self.reading, index) {
                return Some(index);
            }
            index += 1;
        }
        None
    }

    /// A source that was read too far, into the first word of a part (الوزير أول | من أمس), gives it back.
    fn straddling(&mut self, first: usize, end: usize) -> usize {
        let Some((start, stop)) = self.source.filter(|&(start, _)| start >= first) else { return first };
        for index in (start + 1).max(stop.saturating_sub(2))..stop {
            let found = Scene { setting: Setting::default(), ..*self }.part(index, end);
            if found.is_some_and(|part| part > stop) {
                return self.part(index, end).unwrap_or(stop);
            }
        }
        first
    }

    /// وفي مؤتمر صحفي، قال: a sentence that opens with its setting.
    fn opening(&mut self, first: usize, end: usize) {
        let before = self.setting;
        let Some(stop) = self.part(first, end) else { return };
        // وفي مؤتمر صحفي عقده، قال: a verb with a pronoun tells of the occasion, another one is what the words belong to.
        let verb = self.scan(stop, end, false);
        if verb.is_some_and(|verb| self.reading.at(verb).pronoun().is_none()) {
            self.setting = before;
        }
    }

    /// One part of the setting behind the other, with commas and وذلك between them.
    fn chain(&mut self, first: usize) {
        let reading = self.reading;
        let end = first + AROUND;
        let mut index = first;
        while matches!(reading.kind(index), TokenKind::CloseQuote | TokenKind::Comma) || reading.str(index) == "وذلك"
        {
            index += 1;
        }
        while let Some(stop) = self.part(index, end) {
            index = stop.max(index + 1);
            if reading.kind(index) == TokenKind::Comma {
                index += 1;
            }
        }
    }

    /// Whether the verb of the clause may take somebody as its object.
    fn takes_object(&self) -> bool {
        let clause = &self.attribution.clause;
        let takes = |frame: &Frame| matches!(frame, Frame::PersonAfter(_) | Frame::PersonThat | Frame::PersonThen(_));
        !matches!(clause.source, Source::Nobody)
            && clause.lemma.is_some_and(|lemma| self.reading.lexicon.lemma(lemma).frames.iter().any(takes))
            && self.reading.at(clause.cue.0).pronoun().is_none()
    }

    /// أبلغ الوزير الصحفيين أن، طلب من واشنطن: whom the verb takes as its object.
    fn object(&mut self, index: usize, end: usize) -> Option<usize> {
        let reading = self.reading;
        let clause = &self.attribution.clause;
        if self.setting.addressee.is_some() {
            return None;
        }
        // آية الله: a form of address is the rest of a subject that was cut off.
        let within =
            reading.at(index).is(Classes::HONORIFIC) || reading.at(index.wrapping_sub(1)).is(Classes::PREPOSITION);
        if within {
            return None;
        }
        let frames = &reading.lexicon.lemma(clause.lemma?).frames;
        let after = frames.iter().find_map(|frame| match frame {
            Frame::PersonAfter(preposition) => Some(*preposition),
            _ => None,
        });
        let first = match after {
            Some(preposition) if circumstance::preposition(reading.at(index)) == Some(preposition) => {
                if reading.at(index).is(Classes::PREPOSITION) { index + 1 } else { index }
            }
            _ if frames.iter().any(|frame| matches!(frame, Frame::PersonThat | Frame::PersonThen(_))) => index,
            _ => return None,
        };
        let words = reading.words(first, end);
        let reach =
            Reach { object_follows: true, person_follows: true, governed: frames.prepositions(), own_office: false };
        let (_, phrase) = if first > index || !attached(reading.at(first)) {
            noun_phrase(reach)(words)
        } else {
            after_clitic(reach)(words)
        }
        .ok()?;
        if phrase.head == Head::Thing || phrase.first != first || phrase.end > end {
            return None;
        }
        // هددت إيران: where no subject stands between, what agrees with the verb may be the subject itself.
        let subject_between = self.source.is_some_and(|(first, _)| clause.cue.1 <= first && first < index);
        if !subject_between && first == index && (phrase.gender.is_none() || phrase.gender == clause.gender) {
            return None;
        }
        self.setting.addressee = Some((index, phrase.end));
        Some(phrase.end)
    }
}

fn attached(at: At<'_>) -> bool {
    at.has(Proclitics::BI.with(Proclitics::LI))
}

/// Whether the setting of a clause cannot go on behind this word.
fn stops(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    match at.kind() {
        TokenKind::Word => at.is(STOPS) || at.is(Classes::RELATIVE) && !at.is(Classes::PREPOSITION) || is_verb(at),
        TokenKind::OpenQuote => {
            reading.opened_at(index).is_none_or(|(number, _)| quotation::is_speech(reading, number))
        }
        TokenKind::Colon | TokenKind::Semicolon | TokenKind::Period | TokenKind::Question | TokenKind::LineEnd => true,
        _ => false,
    }
}

/// Who can be told: media, groups, people by their titles.
const TOLD: Classes = Classes::MEDIA.with(Classes::MEDIA_NAME).with(Classes::GROUP).with(Classes::TITLE);

/// لوكالة فرانس برس، للصحفيين، لـ«الشرق»، أمام البرلمان: where the one who is told ends.
fn addressee(reading: &Reading<'_>, index: usize, end: usize) -> Option<usize> {
    let at = reading.at(index);
    if !at.is_word() {
        return None;
    }
    let known = reading.name_at(index).filter(|known| known.classes.has(Classes::MEDIA_NAME));
    let by_name = known.filter(|known| known.attached && at.str().starts_with('ل'));
    if at.has(Proclitics::LI) && !at.is(Classes::PREPOSITION) && at.is(TOLD) || by_name.is_some() {
        let words = reading.words(index, end);
        let stop = after_clitic(Reach::OPEN)(words).map_or(index + 1, |(_, phrase)| phrase.end);
        // للصحفيين في القاهرة: where they are told is no part of them.
        let stop = (index + 1..stop).find(|&inner| reading.at(inner).is(Classes::PREPOSITION)).unwrap_or(stop);
        let stop = by_name.map_or(stop, |known| stop.max(index + known.words as usize));
        let stop = named_behind(reading, index, stop, end);
        return Some(stop.min(end));
    }
    if circumstance::preposition(at) == Some(Preposition::Li) && at.spells("ل") {
        return told(reading, index + 1, end);
    }
    if has(BEFORE_ADDRESSEE, at.str()) {
        let next = reading.at(index + 1);
        let hears = next.is(TOLD | Classes::INSTITUTION | Classes::INSTITUTION_NAME) && !next.is(Classes::OCCASION);
        return hears.then(|| told(reading, index + 1, end)).flatten();
    }
    None
}

/// لبرنامج أندرو مار (to the Andrew Marr programme): behind a medium without the article stands its name.
fn named_behind(reading: &Reading<'_>, index: usize, stop: usize, end: usize) -> usize {
    let last = reading.at(stop.saturating_sub(1));
    if !reading.at(index).is(Classes::MEDIA) || reading.at(index).has(Proclitics::AL) || last.is_definite() {
        return stop;
    }
    let goes_on = |index: usize| is_name_word(reading.at(index)) && !is_verb(reading.at(index));
    (stop..end.min(stop + 4)).find(|&index| !goes_on(index)).unwrap_or(end.min(stop + 4))
}

/// The one who is told, behind a preposition that stands by itself.
fn told(reading: &Reading<'_>, first: usize, end: usize) -> Option<usize> {
    if first >= end {
        return None;
    }
    if let Some((number, found)) = reading.opened_at(first) {
        return quotation::is_name(reading, number).then_some((found.close as usize + 1).min(end));
    }
    let at = reading.at(first);
    if at.str().chars().all(|letter| letter.is_ascii_alphanumeric()) && at.is_word() {
        return (first + 1..=end).find(|&index| index == end || !is_latin(reading.at(index)));
    }
    let known = reading.name_at(first).map(|known| (first + known.words as usize).min(end));
    let phrase = noun_phrase(Reach::OPEN)(reading.words(first, end)).ok().map(|(_, phrase)| phrase);
    phrase.filter(|phrase| phrase.head != Head::Thing).map(|phrase| phrase.end).max(known)
}

fn is_latin(at: At<'_>) -> bool {
    at.is_word() && at.str().chars().all(|letter| letter.is_ascii_alphanumeric())
}
