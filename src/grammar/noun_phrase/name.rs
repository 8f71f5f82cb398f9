//! Proper names, recognised by their place and shape: behind a title, in quotation marks, of words the lexicon does not know.

use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_end, is_name_word, is_verb};
use super::{ATTACHED, Builder, FUNCTION, Head, NAME_WORDS, NOMINAL};
use crate::grammar::wording::{REIGNING, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// A name that و joins to another one stands alone at most so many words away.
const NEAR: usize = 300;
/// The bytes of two letters: what is left of a shorter word behind و is hardly a name.
const SHORT_NAME: usize = 4;
/// What is left behind و of so many letters is a name of its own where it begins as no name in و goes on: ولافروف (and Lavrov), not ويلسون (Wilson).
const LONG_NAME: usize = 6;

/// The letters of a preposition and of a name of three letters.
const CLITIC_AND_SHORT_NAME: usize = 4;

impl<'r> Builder<'r> {
    /// A name in quotation marks: «شويغو»، "إيرباص".
    pub(super) fn quoted_name(&mut self) -> bool {
        let Some((number, quotation)) = self.words.reading.opened_at(self.at) else { return false };
        let close = quotation.close as usize;
        let has_word = (self.at + 1..close).any(|index| self.words.reading.at(index).is_word());
        // وصفته واشنطن "بالخطير" (which Washington called "dangerous"): with its preposition it is a judgement.
        let first = self.words.reading.at(self.at + 1);
        let judgement = first.has(Proclitics::BI) && first.is_definite();
        if !has_word
            || judgement
            || !quotation.closed
            || close >= self.words.end
            || !super::super::quotation::is_name(self.words.reading, number)
        {
            return false;
        }
        if self.name.is_none() {
            self.name = Some((self.at + 1, close));
        }
        let end = close + 1;
        self.take(end.saturating_sub(self.at));
        self.closed = true;
        self.construct = false;
        true
    }

    /// سامي رضا ولايتي: what spells like a dual or a plural that wants a complement (ولايتي, "the two states of"), and has none, is a name.
    pub(super) fn is_bare_construct(&self, offset: usize) -> bool {
        self.see(offset).is(Classes::CONSTRUCT) && is_end(self.see(offset + 1))
    }

    /// وفقا لمحمد حسن (according to Mohamed Hassan): the first word of the phrase, whose preposition is no part of it. Of a short word
    /// the first letter may well be its own (لندي, Lindy, for ندى), unless وفقا asks for it and a surname follows (لعلي حسن).
    pub(super) fn is_carried_name(&self, at: At<'r>) -> bool {
        self.clitic
            && self.at == self.words.first
            && at.has(Proclitics::LI)
            && (at.is(Classes::GIVEN_NAME) || self.is_asked_for() && at.spells("لعبد"))
            && !at.is(FUNCTION)
            && (!at.is(NOMINAL) && at.str().trim_start_matches('و').chars().count() > CLITIC_AND_SHORT_NAME
                || self.is_asked_for() && self.surname_stands_behind())
    }

    /// Whether وفقا or طبقا stands before, which asks for ل.
    fn is_asked_for(&self) -> bool {
        let before = self.words.reading.at(self.words.first.wrapping_sub(1));
        before.is(Classes::SOURCE_PHRASE) && before.ends(["ا"]) && !self.see(1).begins("و")
    }

    /// Whether the phrase or the word before it calls somebody a king, a queen, a sultan, an emir or a pope.
    pub(super) fn reigns(&self) -> bool {
        let first = self.words.first.saturating_sub(1);
        (first..self.at).any(|index| {
            // بابا begins with a letter that stands before other words as a preposition.
            let written = self.words.reading.str(index);
            [written, written.trim_start_matches(['و', 'ف', 'ل', 'ب'])]
                .iter()
                .any(|word| has(REIGNING, word.strip_prefix("ال").unwrap_or(word)))
        })
    }

    /// Whether the word before and this one, which no table knows, stand one behind the other elsewhere near, too.
    pub(super) fn goes_together(&self) -> bool {
        let (reading, at, last) = (self.words.reading, self.see(0), self.last());
        let unknown = |at: At<'_>| at.is_unknown() && !at.is_definite() && is_name_word(at);
        unknown(at)
            && (unknown(last) || last.is(Classes::PLACE) && !last.is_definite())
            && !has_noun_shape(at)
            && !has_verb_shape(at)
            && reading.pair_recurs(at.index, at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len()))
    }

    /// حداد وكيلر (Haddad and Keller): not one name, but two.
    pub(super) fn joins_another(&self, at: At<'r>) -> bool {
        let ends = || {
            let next = self.see(1);
            is_end(next) || is_name_word(next) || next.is(Classes::TITLE) || is_verb(next)
        };
        joins_another_name(self.words.reading, at.index) && (stands_alone_near(self.words.reading, at) || ends())
    }

    /// التقى كيلر بكيم (Keller met Kim), where كيم stands near: a preposition with somebody else's name.
    pub(super) fn carries_another(&self, at: At<'r>) -> bool {
        let reading = self.words.reading;
        // قال كيلر لفرانس 24: a name with a number is a channel's.
        if at.is_unknown() && at.begins("ل") && self.see(1).kind() == TokenKind::Number {
            return true;
        }
        at.is_unknown()
            && at.begins_any(["ب", "ل"])
            && at.str().strip_prefix(['ب', 'ل']).is_some_and(|other| {
                let near = at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len());
                other.len() > SHORT_NAME && reading.stands_near(other, near)
            })
    }

    /// اتهم ستيفن هاريس حسن مراد بأنه: behind a surname a given name begins the name of the object, if it has a surname too.
    pub(super) fn begins_another_name(&self, at: At<'r>) -> bool {
        self.reach.person_follows
            && at.is(Classes::GIVEN_NAME)
            && self.at > self.words.first
            && self.words.reading.at(self.at.saturating_sub(1)).is_unknown()
            && is_name_word(self.see(1))
    }

    /// لبي بي سي، للأمم المتحدة: a known name with a preposition attached.
    pub(super) fn is_attached_name(&self) -> bool {
        self.words.reading.name_at(self.at).is_some_and(|known| known.attached)
    }

    /// Whether a name begins `offset` words ahead; تركي المالكي begins with what may be an adjective of place.
    pub(super) fn name_begins(&self, offset: usize) -> bool {
        let at = self.see(offset);
        let surname = self.see(offset + 1);
        is_name_word(at)
            || at.is(FUNCTION) && begins_foreign_name(self.words.reading, at.index) && at.index < self.words.end
            // الوزير البريطاني جافين هولت: behind an adjective with the article one in the plural without it is a name.
            || at.is(Classes::ADJECTIVE)
                && !at.is_definite()
                && !at.is(NOMINAL)
                && at.ends(["ين"])
                && surname.is_unknown()
                && !surname.is_definite()
                && self.last().is(Classes::NATIONALITY)
            // العقيد كامل دويد: so is one behind a rank or a form of address.
            || at.is(Classes::ADJECTIVE)
                && !at.is_definite()
                && !at.is(NOMINAL)
                && !at.has(ATTACHED)
                && surname.is_unknown()
                && !surname.is(Classes::POSSESSED)
                && self.is_addressed(offset)
            // رئيس هيئة الجمارك جورجي كوستوف: behind a noun with the article one of place without it begins a name, too.
            || at.is(Classes::NATIONALITY)
                && !at.is_definite()
                && !at.has(ATTACHED)
                && self.last().is_definite()
                && self.role.is_some()
                && surname.is_unknown()
                && !at.ends(["ة"])
            || at.is(Classes::NATIONALITY)
                && !at.is_definite()
                && !at.has(ATTACHED)
                && (surname.is_unknown() && surname.is_definite() || surname.is(Classes::NAME_PARTICLE))
    }

    /// After بن، آل، عبد any noun belongs to the name; أوغلو ends one.
    pub(super) fn after_particle(&self) -> bool {
        let last = self.at.checked_sub(1).map(|last| self.words.reading.at(last));
        // عمران خان، شينزو آبي: behind a name, what may be a particle ends it; آبي folds like أبي.
        let ends = |last: At<'_>| {
            ends_surname(last)
                || last.begins("آب")
                || last.index > self.words.first && spells!(last, "خان" | "باشا" | "الباشا" | "أغا")
        };
        last.is_some_and(|last| last.is(Classes::NAME_PARTICLE) && !ends(last))
            && !self.see(0).is(FUNCTION | Classes::PREPOSITION)
    }

    /// عقد حداد مؤتمرا، بث سالم فيديوهات، نفى سامر التهم التي: a noun that behind a name is rather what somebody does something to.
    pub(super) fn is_object_word(&self, at: At<'r>, next: At<'r>) -> bool {
        let thing = Classes::DOCUMENT | Classes::OCCASION | Classes::COMMON_NOUN;
        let accusative = at.is(thing) && !at.is_definite() && at.ends(["ا"]);
        let several = at.is(thing)
            && at.details().number == Some(Number::Plural)
            && (!at.is_definite() || next.is(Classes::RELATIVE));
        let verbal = at.is(Classes::OTHER_VERB | Classes::SUPPORT) && !at.is_definite();
        // علي for على: a preposition with its noun.
        let on = self.last().spells("علي") && at.is(Classes::COMMON_NOUN) && !at.is_definite();
        // أثار الوزير سامر الجدل (minister Samir caused the debate)
        let before = self.words.reading.at(self.words.first.wrapping_sub(1));
        let done = is_verb(before)
            && !before.is(Classes::REPORTS)
            && at.is(Classes::COMMON_NOUN)
            && at.is_definite()
            && next.is(Classes::PREPOSITION);
        accusative || several || verbal || on || done
    }

    pub(super) fn name_is_last(&self) -> bool {
        self.name.is_some_and(|(first, end)| end == self.at && end.saturating_sub(first) < NAME_WORDS)
    }

    pub(super) fn extend_name(&mut self) -> bool {
        self.take(1);
        if let Some((first, _)) = self.name {
            self.name = Some((first, self.at));
        }
        true
    }

    pub(super) fn role_is_open(&self) -> bool {
        self.role.is_some_and(|(_, end)| end == self.at || end + 1 == self.at)
    }

    /// مواطن سوداني يدعى إبراهيم (a Sudanese citizen called Ibrahim).
    pub(super) fn called(&mut self) -> bool {
        let one = self.head == Some(Head::Group) && self.number == Some(Number::Singular);
        if self.head != Some(Head::Person) && !one || self.name.is_some() {
            return false;
        }
        let before = (self.at, self.end);
        self.at += 1;
        while self.see(0).is(Classes::HONORIFIC) && is_name_word(self.see(1)) {
            self.at += 1;
        }
        if self.see(0).kind() == TokenKind::OpenQuote && self.quoted_name() || self.name_run() {
            if one {
                // مغردة تدعى "جنى": with a name the description is a title.
                self.role = Some((self.words.first, before.1));
                self.head = Some(Head::Person);
            }
            return true;
        }
        (self.at, self.end) = before;
        false
    }
}

/// لو كانغ، لي كا شينغ (Lu Kang, Li Ka-shing): what spells "if" and "to me" begins a name right behind a verb, a word with the article or a comma, where a word
/// follows that no table knows and that has the shape of nothing else.
pub(crate) fn begins_foreign_name(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    if !at.is(Classes::HYPOTHETICAL | Classes::PRONOUN) || !spells!(at, "لو" | "لي" | "لولا") {
        return false;
    }
    let (before, next) = (reading.at(index.wrapping_sub(1)), reading.at(index + 1));
    let led =
        before.is(Classes::FINITE) || before.is_definite() || before.begins("ال") || before.kind() == TokenKind::Comma;
    let foreign = next.is_unknown()
        && !next.is_definite()
        && is_name_word(next)
        && !has_verb_shape(next)
        && !has_noun_shape(next)
        && attached_noun(next).is_none();
    led && foreign
}

/// Whether a word behind a name joins somebody else's to it by its و: where what is behind و stands near without it; and where nothing shows that it is
/// a surname that begins so (ويلسون, Wilson), neither that it comes back nor a given name before it.
pub(crate) fn joins_another_name(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    if !at.is_unknown() || !at.begins("و") || at.str().len() <= SHORT_NAME + 'و'.len_utf8() {
        return false;
    }
    let last = reading.at(index.wrapping_sub(1));
    let near = || index.saturating_sub(NEAR)..(index + NEAR).min(reading.len());
    stands_alone_near(reading, at)
        || last.is_unknown()
            && !last.is_definite()
            && is_name_word(last)
            && !has_noun_shape(last)
            && (begins_as_no_surname(at.str()) || reading.recurs(last.index, near()))
            && !reading.recurs(index, near())
}

/// Whether what is behind the و of the word stands near as a word of its own.
fn stands_alone_near(reading: &Reading<'_>, at: At<'_>) -> bool {
    let near = at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len());
    at.str().strip_prefix('و').is_some_and(|other| reading.stands_near(other, near))
}

/// Surnames in و are ويلسون, وارد, وودز, وليامز, والاس: what goes on otherwise, and is long or has a hamza, is a name with و before it.
fn begins_as_no_surname(word: &str) -> bool {
    let Some(other) = word.strip_prefix('و') else { return false };
    other.starts_with(['أ', 'إ'])
        || !other.starts_with(['ا', 'و', 'ي']) && !other.starts_with("لي") && other.chars().count() >= LONG_NAME
}

/// Whether فان stands between two words of a name that no table knows, or behind a given name.
pub(crate) fn is_particle_of_name(reading: &Reading<'_>, index: usize) -> bool {
    let (before, after) = (reading.at(index.wrapping_sub(1)), reading.at(index + 1));
    (before.is(Classes::GIVEN_NAME) || before.is_unknown())
        && after.is_unknown()
        && !after.is_definite()
        && is_name_word(before)
        && is_name_word(after)
        && !has_verb_shape(after)
}

/// جاويش أوغلو (Çavuşoğlu): "son of", behind the father's name.
pub(super) fn ends_surname(at: At<'_>) -> bool {
    spells!(at, "أوغلو" | "اوغلو" | "أوغلي" | "زاده" | "زادة")
}

/// المتظاهرين، الديمقراطيين: a plural of people with the article, as an object spells it.
pub(super) fn is_plural_people(at: At<'_>) -> bool {
    at.is_definite() && at.ends(["ين"]) && (at.ends(["يين"]) || at.has_letters(8..))
}

pub(super) fn is_ordinal(at: At<'_>) -> bool {
    spells!(at, "الأول" | "الثاني" | "الثالث" | "الرابع" | "الخامس" | "السادس" | "الثانية" | "الأولى")
}

/// موسفني لسن قانون: a short word in ل is a preposition with its noun.
pub(super) fn is_purpose(at: At<'_>) -> bool {
    at.is_unknown() && at.begins("ل") && at.has_letters(..5)
}
