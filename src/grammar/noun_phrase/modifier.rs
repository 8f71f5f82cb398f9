//! One more word behind the head: what it is decides which production reads it.
//!
//! Every word of every phrase comes by here. So a production is asked only where the classes of the word and of the one before it allow it:
//! most of these questions are joined by `&`, since a branch that is hardly ever taken costs nothing, and one that nobody can foresee as much
//! as a production.

use super::super::cue::is_accusative_participle;
use super::super::gap::withholds_name;
use super::super::wording::{PARTS_OF_DAY, SETTLEMENTS, WEEKDAYS, has};
use super::function_word::FUNCTIONAL;
use super::name::begins_foreign_name;
use super::shape::{attached_noun, ends_any, is_name_word, is_verb, is_year};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::{At, KnownName, spells};
use crate::text::token::TokenKind;

/// What has a name of its own.
const NAMED: Classes = Classes::INSTITUTION_NAME.with(Classes::MEDIA_NAME).with(Classes::PLACE);

impl<'r> Builder<'r> {
    /// Takes one more word, and what belongs to it; `false` at the end of the phrase.
    pub(super) fn step_word(&mut self, at: At<'r>) -> bool {
        let last = self.last();
        if at.is(Classes::HYPOTHETICAL | Classes::PRONOUN)
            && matches!(self.head, Some(Head::Person | Head::Group))
            && self.name.is_none()
            && begins_foreign_name(self.words.reading, self.at)
        {
            // المتحدث باسم الخارجية لو كانغ (the foreign ministry's spokesman, Lu Kang)
            if self.head == Some(Head::Group) {
                // With a name the description is a title.
                self.role = Some((self.words.first, self.at));
                self.head = Some(Head::Person);
            }
            return self.name_run();
        }
        let known = self.words.reading.name_at(self.at).filter(|_| !at.has(Proclitics::WA));
        if known.is_some_and(|known| known.attached) {
            return self.prepositional(at);
        }
        if (at.is(NAMED) & self.closed & last.is_definite()) && self.is_adjective_of_name(at) {
            return self.takes(1);
        }
        if let Some(known) = known.filter(|known| !at.has(ATTACHED) && !self.is_adjective_of_office(*known, at, last)) {
            return self.known_name(known);
        }
        if (at.is_unknown() & last.is_unknown() | last.is(Classes::NAME_PARTICLE)) && self.is_of_one_name(at, last) {
            return self.takes(1);
        }
        if at.is(Classes::CALLING) {
            return self.called();
        }
        if (self.head == Some(Head::Document)) & at.is(Classes::OTHER_VERB | Classes::REPORTS | Classes::UNKNOWN)
            && let Some(end) = self.issued(at)
        {
            (self.construct, self.closed) = (false, true);
            return self.takes(end.saturating_sub(self.at));
        }
        if (self.head == Some(Head::Media)) & at.is_unknown()
            && at.spells("و")
            && self.see(1).kind() == TokenKind::OpenQuote
        {
            return self.quoted_medium_joined();
        }
        if self.construct && self.spelled_complement() {
            return true;
        }
        if ends_any(at) {
            return self.told_by_clause(at);
        }
        if let Some(goes_on) = self.spelled(at, last) {
            return goes_on;
        }
        if self.is_of_another(at, last) {
            return false;
        }
        if at.is(FUNCTIONAL)
            && let Some(goes_on) = self.function_word(at, last)
        {
            return goes_on;
        }
        if self.may_be_joined(at) {
            if self.is_second_office(at) {
                // مارجوري والاس، المديرة (Marjorie Wallace, the director): one person with one office.
                return self.extend_name();
            }
            if self.joins(at) {
                return self.coordination(at);
            }
        }
        if at.has(ATTACHED)
            || at.is_unknown() && attached_noun(at).is_some() && !self.name_is_last()
            || at.is(Classes::PREPOSITION) && !at.is(Classes::TITLE | Classes::INSTITUTION) && !is_name_word(at)
        {
            return self.prepositional(at);
        }
        if let Some(goes_on) = self.office(at, last) {
            return goes_on;
        }
        if at.is(Classes::TIME) && self.tells_when(at) || is_verb(at) && !(self.construct && at.is_definite()) {
            return false;
        }
        self.name_or_noun(at, last)
    }

    /// A word of a name, or a noun or an adjective.
    fn name_or_noun(&mut self, at: At<'r>, last: At<'r>) -> bool {
        if (self.construct & at.is(Classes::GIVEN_NAME)) && has(SETTLEMENTS, last.str()) && !at.has(ATTACHED) {
            // ناشطون من مدينة إدلب: a town that is called as people are.
            self.takes(1);
            self.construct = false;
            self.closed = true;
            return true;
        }
        if !(at.is_unknown() & at.is_definite()) && is_name_word(at) {
            return self.name_word();
        }
        if at.is_unknown() & at.is_definite() & last.is(Classes::HONORIFIC) && self.is_surname_behind_rank(last) {
            return self.name_run();
        }
        if (at.is(Classes::TITLE) & (self.head == Some(Head::Person)) & self.name.is_some()) && self.role.is_none() {
            if at.ends(["ا"]) && !at.is_definite() && is_accusative_participle(at) {
                // وقال سامي حداد متحدثا في القاعة (and Sami Haddad said, speaking in the hall): how, not who.
                return false;
            }
            // بيار هنري المدير العام لمنظمة … (Pierre Henry, the director general of …)
            return self.title_after_name();
        }
        if (at.is(Classes::GROUP) & at.is_definite() & self.name.is_some()) && self.is_described_behind_name(at) {
            // هانا كولر المسؤولة في الجمعية (Hanna Koller, who is responsible at the association)
            return self.title_after_name();
        }
        if at.is(Classes::TITLE) && self.is_fuller_office(at) {
            // السناتور سامي حداد زعيم الأغلبية (senator Sami Haddad, the leader of the majority)
            self.first_role = self.role;
            return self.title_after_name();
        }
        if self.closed & at.is(Classes::TITLE) & (self.head == Some(Head::Institution)) && self.is_title_of_body(at) {
            return false;
        }
        if at.is(ADJECTIVAL) && self.is_ranked(at, last) && self.name_begins(0) {
            // العقيد تركي المالكي: behind a rank with the article an adjective without it begins a name.
            return self.name_run();
        }
        if at.is(Classes::NUMERAL) & at.is_definite() {
            // القادة الثلاثة (the three leaders)
            self.take(1);
            return true;
        }
        let participle = at.is_definite() & at.is(Classes::PARTICIPLE) & !at.is(NOMINAL);
        // رئيس مجلس محافظة بابل: where a complement is wanted, a word that is a noun too is one.
        let complement = self.construct & !at.is_definite() & at.is(Classes::INSTITUTION);
        if at.is(ADJECTIVAL) & !complement | at.is_unknown() & at.is_definite() | participle {
            return self.adjective(at, last);
        }
        if at.is(NOMINAL | Classes::VERBAL_NOUN) {
            return self.noun(at, last);
        }
        if self.construct {
            self.closed = true;
            self.construct = false;
            return self.takes(1);
        }
        false
    }

    /// Whether a word with the article, right behind a name of several words, describes one person, where nobody is spoken to.
    fn is_described_behind_name(&self, at: At<'r>) -> bool {
        self.head == Some(Head::Person)
            && self.role.is_none()
            && !self.reach.office_may_be_anothers()
            && self.name_is_last()
            && self.name.is_some_and(|(first, end)| end > first + 1)
            && !at.has(ATTACHED.with(Proclitics::WA))
            && at.details().number == Some(Number::Singular)
    }

    /// نادي الميناء بطل الدوري (the club al-Mina, champion of the league): what a body is besides is no part of its name.
    fn is_title_of_body(&self, at: At<'r>) -> bool {
        let next = self.see(1);
        !at.is(Classes::INSTITUTION | Classes::COMMON_NOUN)
            && !at.is_definite()
            && !at.has(Proclitics::WA)
            && at.details().number == Some(Number::Singular)
            && next.is_definite()
            && (!next.is(ADJECTIVAL) || next.is(Classes::COMMON_NOUN))
    }

    /// Takes words, which belong to the office where there is one.
    pub(super) fn takes(&mut self, words: usize) -> bool {
        self.take(words);
        self.extend_role();
        true
    }

    /// رئيس البيت الأبيض (the chief of the White House): a name of several words that the lexicon knows.
    fn known_name(&mut self, known: KnownName) -> bool {
        if self.reach.object_follows && self.closed {
            return false;
        }
        self.takes(known.words as usize);
        self.closed = true;
        self.construct = false;
        true
    }

    /// Recorded Future is one name, عائلة آل سعود one family.
    fn is_of_one_name(&self, at: At<'r>, last: At<'r>) -> bool {
        let latin = || at.is_unknown() && last.is_unknown() && is_latin(at) && is_latin(last);
        let family = || last.is(Classes::NAME_PARTICLE) && last.spells("آل") && !at.is(FUNCTION);
        self.at > self.words.first && (latin() || family()) && !self.name_is_last()
    }

    /// A word that some phrases go on with, whatever else it is.
    fn spelled(&mut self, at: At<'r>, last: At<'r>) -> Option<bool> {
        let possessed = at.pronoun().is_some();
        let titled = (self.head == Some(Head::Person)) & self.name.is_none();
        if ((at.is(Classes::ADVERB) | possessed & at.is(Classes::COMMON_NOUN)) & last.is_definite())
            && spells!(at, "نفسه" | "نفسها" | "أنفسهم" | "ذاته" | "ذاتها")
        {
            if self.head == Some(Head::Person) && self.reach.person_follows {
                // يصف الوزير نفسه بأنه (the minister describes himself as)
                return Some(false);
            }
            // المصادر نفسها (the same sources)
            self.take(1);
            return Some(true);
        }
        if (at.is_definite() & at.is(Classes::COMMON_NOUN) & last.is(ADJECTIVAL | Classes::UNKNOWN))
            && at.spells("المستوى")
            && last.ends(["رفيع", "رفيعة", "رفيعو", "رفيعي"])
        {
            // ضابطة رفيعة المستوى (a high-ranking officer)
            return Some(self.takes(1));
        }
        if (at.is(Classes::PREPOSITION) & possessed & titled)
            && at.begins("باسم")
            && (self.see(1).kind() == TokenKind::Comma || self.full_name_begins(1))
        {
            // المتحدث باسمه، سامي حداد، (his spokesman, Sami Haddad,): whose he is the sentence tells.
            self.take(1);
            return Some(true);
        }
        let behind_comma = self.see(1).kind() == TokenKind::Comma && !self.see(2).has(Proclitics::WA);
        if (at.is(Classes::TIME | Classes::ADVERB | Classes::UNKNOWN) & self.closed & titled & self.role.is_some())
            && spells!(at, "آنذاك" | "حينها" | "وقتها" | "حينذاك" | "سابقا")
            && self.full_name_begins(1 + usize::from(behind_comma))
        {
            // وزيرة الزراعة آنذاك هالة نجم (the then minister of agriculture, Hala Najm)
            let before = (self.at, self.end);
            self.at += 1 + usize::from(behind_comma);
            if self.name_run() {
                return Some(true);
            }
            (self.at, self.end) = before;
        }
        None
    }

    /// Whether a name of several words, or one that begins with a given name, begins `offset` words ahead.
    fn full_name_begins(&self, offset: usize) -> bool {
        self.name_begins(offset) && (self.see(offset).is(Classes::GIVEN_NAME) || self.name_begins(offset + 1))
    }

    /// Whether و may join the word to the phrase: it stands in front of it, or is the first letter of a word that no table knows.
    fn may_be_joined(&self, at: At<'r>) -> bool {
        at.has(Proclitics::WA) || at.is_unknown() && at.begins("و")
    }

    fn joins(&self, at: At<'r>) -> bool {
        at.has(Proclitics::WA)
            || at.is_unknown() && at.is_definite() && at.begins("وال")
            || self.name_is_last() && self.joins_another(at)
    }

    /// مارجوري والاس، المديرة (Marjorie Wallace, the director): a surname with the letter و, since one office follows.
    fn is_second_office(&self, at: At<'r>) -> bool {
        self.name_is_last()
            && (at.is_unknown() && at.begins("وال") || at.has(Proclitics::WA) && at.is(Classes::GIVEN_NAME))
            && self.see(1).kind() == TokenKind::Comma
            && !self.see(2).has(Proclitics::WA)
            && (self.see(2).is(Classes::TITLE) && self.see(2).details().number == Some(Number::Singular)
                || spells!(self.see(2), "أحد" | "إحدى"))
    }

    /// A rank or a form of address behind an office, and an office of two words.
    fn office(&mut self, at: At<'r>, last: At<'r>) -> Option<bool> {
        let titled = (self.head == Some(Head::Person)) & self.name.is_none();
        if titled & at.is(Classes::TITLE | Classes::HONORIFIC) && self.is_given_name_of_office(at) {
            // المديرة التنفيذية أمينة حداد (the executive director Amina Haddad)
            let first = self.at;
            self.at += 1;
            let named = self.name_run();
            self.name = Some((first, self.at));
            self.end = self.at;
            return Some(named);
        }
        if titled & (at.is(Classes::HONORIFIC) | at.is(Classes::TITLE) & at.is_definite())
            && self.address_before_name(at)
        {
            return Some(true);
        }
        if titled & last.is(Classes::HONORIFIC | Classes::ADJECTIVE) & (self.at == self.words.first + 1)
            && self.is_grade(0)
            && self.name_begins(1)
        {
            // العقيد الركن حسن الخطيب: a rank of two words.
            self.at += 1;
            return Some(self.name_run());
        }
        if last.is(Classes::TITLE) & !last.is_definite() & at.is(Classes::ADJECTIVE)
            && spells!(at, "عام" | "عامة" | "تنفيذي" | "تنفيذية" | "فني" | "مساعد" | "إقليمي")
            && (self.see(1).is_definite() || self.see(1).begins("ال"))
            && self.see(1).is(Classes::INSTITUTION | Classes::COMMON_NOUN | Classes::INSTITUTION_NAME)
            && !self.see(1).has(ATTACHED)
        {
            // مدير عام الشركة (the general manager of the company): the office still wants its complement.
            self.takes(1);
            self.construct = true;
            self.closed = false;
            return Some(true);
        }
        None
    }

    /// العميد الشهبة (brigadier al-Shahba): behind a rank alone a word with the article that no table knows is a surname, whatever its ending.
    fn is_surname_behind_rank(&self, rank: At<'r>) -> bool {
        self.at == self.words.first + 1
            && self.head == Some(Head::Person)
            && self.name.is_none()
            && rank.is_definite()
            && rank.details().gender != Some(Gender::Feminine)
            && self.see(0).ends(["ة"])
    }

    /// العقيد تركي, المتحدث باسم التحالف في اليمن تركي: whether an adjective stands where a name may begin that is spelled like one.
    fn is_ranked(&self, at: At<'r>, last: At<'r>) -> bool {
        let ranked = || last.is(Classes::HONORIFIC);
        self.head == Some(Head::Person)
            && self.name.is_none()
            && (self.role.is_none() && at.is(Classes::NATIONALITY) && ranked()
                || at.is(Classes::ADJECTIVE) && (ranked() || at.ends(["ين"]))
                // المتحدث باسم التحالف في اليمن تركي المالكي
                || self.role.is_some()
                    && self.closed
                    && at.is(Classes::NATIONALITY)
                    && !at.is_definite()
                    && (last.is_definite() || last.is(Classes::PLACE)))
    }

    /// مصدر طلب عدم الكشف عن هويته (a source who asked not to be identified): behind a noun without the article what reads as a noun, too, is a verb
    /// that tells of somebody who gives no name.
    pub(super) fn keeps_name_back(&self, at: At<'r>) -> bool {
        let unnamed = match self.head {
            Some(Head::Group) => true,
            Some(Head::Person) => self.name.is_none(),
            _ => false,
        };
        unnamed
            && !at.has(ATTACHED.with(Proclitics::WA))
            && !self.words.reading.at(self.words.first).is_definite()
            && withholds_name(self.words.reading, self.at + 1)
    }

    /// Whether a word of time tells when something was, and not of whom the phrase is.
    fn tells_when(&self, at: At<'r>) -> bool {
        if at.is(Classes::GOVERNING) && self.see(1).is(Classes::PREPOSITION) {
            // مصدر مطلع على التحقيق (a source informed of the inquiry), not مطلع الشهر (the beginning of the month)
            return false;
        }
        let year = at.is(ADJECTIVAL) && at.is_definite() && !is_year(self.see(1));
        // مصادر أمس الثلاثاء (sources, yesterday, Tuesday)
        let day = self.head == Some(Head::Group) && (at.spells("أمس") || self.see(1).is(Classes::TIME))
            // وقال بيان الثلاثاء إن (a statement said on Tuesday)
            || matches!(self.head, Some(Head::Group | Head::Person | Head::Document)) && is_weekday(at)
            || self.head == Some(Head::Group) && at.spells("الجمعة")
            // وقال بنك النهر اليوم إن (the bank al-Nahr said today); صحيفة اليوم is called so.
            || self.head == Some(Head::Institution)
                && spells!(at, "اليوم" | "أمس")
                && (self.at > self.words.first + 1 || self.last().is_definite());
        // تقارير صباح الاثنين (reports, on Monday morning)
        let hour = self.head != Some(Head::Media)
            && has(PARTS_OF_DAY, at.str())
            && self.see(1).is(Classes::TIME)
            && !at.is_definite();
        (!self.construct || day || hour) && !at.is(PERSON_NAME) && !year
    }

    /// The word before this one.
    pub(super) fn last(&self) -> At<'r> {
        self.words.reading.at(self.at.saturating_sub(1))
    }
}

/// Recorded Future: a word in Latin letters.
fn is_latin(at: At<'_>) -> bool {
    at.str().starts_with(|letter: char| letter.is_ascii_alphabetic())
}

/// The days of the week but الجمعة, on which an imam preaches (إمام الجمعة).
fn is_weekday(at: At<'_>) -> bool {
    at.is(Classes::TIME) && has(WEEKDAYS, at.str()) && !at.spells("الجمعة")
}
