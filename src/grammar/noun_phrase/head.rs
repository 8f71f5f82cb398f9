//! The head of a noun phrase: what decides which sort of thing it names.

use super::name::begins_foreign_name;
use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Shape};
use crate::reading::{At, spells};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// What names people and bodies, and tells of no number whether it is exact.
const NAMING: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::PLACE);

impl<'r> Builder<'r> {
    /// هذا المسؤول (this official), and a quantifier before its noun: بعض الخبراء، أحد السكان، كل من.
    pub(super) fn demonstrative(&mut self) {
        if self.see(0).is(Classes::DEMONSTRATIVE) && self.see(1).is(NOMINAL) && self.see(1).is_definite() {
            self.at += 1;
        }
    }

    pub(super) fn head_of_phrase(&mut self) -> Option<()> {
        let at = self.see(0);
        if at.is(Classes::UNKNOWN | Classes::NAME_PARTICLE)
            && at.spells("ال")
            && self.see(1).kind() == TokenKind::OpenQuote
        {
            // الـ"أف بي آي": the article stands apart from a name in quotation marks.
            self.take(1);
            let quoted = self.quoted_name();
            return quoted.then(|| self.head = Some(Head::Institution));
        }
        match at.kind() {
            TokenKind::Word => {}
            TokenKind::OpenQuote => return self.quoted_head(),
            TokenKind::Number => return self.figures_head(),
            _ => return None,
        }
        let about = if at.is(NAMING) { 0 } else { self.approximation() };
        if (about > 0 || at.is(Classes::NUMERAL))
            && let Some(head) = self.counted_head(at, about)
        {
            return head;
        }
        if at.has(ATTACHED) && !self.clitic
            || at.is(FUNCTION)
                && !at.is(NOMINAL | Classes::QUANTIFIER)
                && !is_name_word(at)
                && !begins_foreign_name(self.words.reading, self.at)
                // بي بي سي (the BBC), whose first word spells "in me"
                && self.words.reading.name_at(self.at).is_none()
        {
            return None;
        }
        if let Some(known) = self.words.reading.name_at(self.at) {
            if known.attached && !self.clitic {
                // لبي بي سي (to the BBC)
                return None;
            }
            self.head = Some(if known.classes.has(Classes::MEDIA_NAME) {
                Head::Media
            } else if known.classes.has(Classes::PLACE) {
                Head::Place
            } else {
                Head::Institution
            });
            self.closed = true;
            self.name = Some((self.at, self.at + known.words as usize));
            if known.words > 1 && at.is(Classes::INSTITUTION) && at.details().number == Some(Number::Singular) {
                // ميليشيا الحوثي (the Houthi militia)
                self.gender = at.details().gender;
            }
            if self.head == Some(Head::Place) && at.ends(["ة", "ت"]) {
                // الولايات المتحدة
                self.gender = Some(Gender::Feminine);
                self.number = Some(Number::Singular);
            }
            self.take(known.words as usize);
            return Some(());
        }
        if at.is(Classes::QUANTIFIER) {
            return self.quantified();
        }
        if at.is_definite() && at.is(Classes::UNKNOWN | Classes::ADJECTIVE) && self.are_acting_people() {
            self.take(1);
            (self.head, self.gender, self.number) = (Some(Head::Group), Some(Gender::Masculine), Some(Number::Plural));
            self.closed = true;
            return Some(());
        }
        if at.is(Classes::TIME) && !at.is(NOMINAL) || at.is(Classes::PREPOSITION) && !at.is(NOMINAL) || is_verb(at) {
            return None;
        }
        if at.is(Classes::OCCASION | Classes::CIRCUMSTANTIAL) && at.ends(["ا"]) && self.see(1).spells("على") {
            // وقال ردا على سؤال (and he said in reply to a question): how, not who.
            return None;
        }
        let before = || self.words.reading.at(self.words.first.wrapping_sub(1));
        if at.is_unknown()
            && matches!(before().kind(), TokenKind::LineEnd | TokenKind::Period)
            && at.begins("و")
            && at.ends(["ت"])
            && at.str().chars().count() >= 4
        {
            // وأججت تصريحاته الجدل (and his remarks fuelled the debate): at the head of a sentence و joins a verb.
            return None;
        }
        if at.is_unknown() && before().is(Classes::NEGATOR | Classes::FUTURE) {
            // لم يكتف: behind a negation stands a verb.
            return None;
        }
        let entry = at.details();
        // نظيره (his counterpart) folds like نظيرة (a counterpart, feminine): the letter as typed tells that it may be his.
        let his = at.is(Classes::TITLE | Classes::GROUP)
            && !at.is_definite()
            && entry.gender == Some(Gender::Feminine)
            && at.ends(["ه"]);
        self.gender = entry.gender.filter(|_| !his);
        self.number = entry.number;
        let definite = at.is_definite() | at.pronoun().is_some() | his;
        let superlative = at.is(Classes::ADJECTIVE)
            && !definite
            && !at.is(NOMINAL)
            && self.see(1).is(NOMINAL)
            && !self.see(1).has(ATTACHED)
            && !self.see(1).is_definite();
        if superlative {
            // أعلى مرجع (the highest authority), أكبر حزب (the largest party)
            self.at += 1;
            let first = self.at;
            self.head_of_phrase()?;
            if let Some((start, end)) = self.role.filter(|(start, _)| *start == first) {
                self.role = Some((start.saturating_sub(1), end));
            }
            return Some(());
        }
        if at.is_definite()
            && at.is(ADJECTIVAL)
            && let Some(adjectives) = self.adjectives_before_name()
        {
            // الفرنسي كيليان مبابي (the Frenchman Kylian Mbappé), الكيميائي نزار حداد (the chemist Nizar Haddad)
            if !at.is(Classes::NATIONALITY) {
                self.role = Some((self.at, self.at + adjectives));
            }
            self.take(adjectives);
            self.head = Some(Head::Person);
            return self.name_run().then_some(());
        }
        if at.is_definite() && self.is_calling_before_name(at) {
            // النجار سامي حداد (the carpenter Sami Haddad)
            self.role = Some((self.at, self.at + 1));
            self.take(1);
            self.head = Some(Head::Person);
            return self.name_run().then_some(());
        }
        if at.is(Classes::ADJECTIVE)
            && at.spells("آخر")
            && self.see(1).is(Classes::DOCUMENT)
            && self.see(1).is_definite()
        {
            // كشفت آخر التقارير عن (the latest reports revealed)
            self.take(2);
            self.head = Some(Head::Document);
            (self.gender, self.number) = (self.last().details().gender, self.last().details().number);
            self.closed = true;
            return Some(());
        }
        if at.is(Classes::ADJECTIVE) && spells!(at, "آخر" | "وآخر" | "أخرى" | "آخرون" | "آخرين") {
            // وقال آخر إن (and another said that)
            self.take(1);
            self.head = Some(Head::Group);
            self.closed = true;
            return Some(());
        }
        let of = self.see(1);
        let office = at.is(Classes::HONORIFIC)
            && !at.is(Classes::TITLE | Classes::INSTITUTION)
            && !definite
            && of.is_definite()
            && !of.is(ADJECTIVAL | Classes::HONORIFIC)
            && !of.has(ATTACHED);
        if office {
            // شيخ الأزهر (the sheikh of al-Azhar): with a complement a form of address is an office.
            self.role = Some((self.at, self.at + 1));
            self.head = Some(Head::Person);
            self.construct = true;
            self.take(1);
            return Some(());
        }
        let head = if at.is(Classes::CONSTRUCT) && self.is_bare_construct(0) {
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if at.is(Classes::HONORIFIC | Classes::INSTITUTION) && at.spells("الفريق") && self.is_team() {
            Head::Institution
        } else if at.is(Classes::HONORIFIC) && !at.is(Classes::TITLE) && (definite || !at.is(Classes::INSTITUTION)) {
            self.take(1);
            self.head = Some(Head::Person);
            self.closed = true;
            return Some(());
        } else if at.is(Classes::TITLE) && at.is(Classes::GIVEN_NAME) && !definite && self.surname_stands_behind() {
            // رامي الزغبي (Rami al-Zoghbi), not "the thrower of …"
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if spells!(at, "أمين" | "أمينة") && self.name_stands_behind() {
            // أمين حدادي (Amin Haddadi): an office wants another complement.
            return self.begins_name();
        } else if at.is(Classes::TITLE) {
            self.role = Some((self.at, self.at + 1));
            if self.is_dual_construct(at) {
                self.number = Some(Number::Dual);
            }
            Head::Person
        } else if at.is(Classes::GROUP) {
            Head::Group
        } else if at.is(Classes::INSTITUTION_NAME) {
            self.name = Some((self.at, self.at + 1));
            self.closed = true;
            // أكدت فيسبوك: a company takes the feminine, whatever gender the word has as a medium.
            self.gender = None;
            Head::Institution
        } else if at.is(Classes::MEDIA_NAME) {
            if !definite && is_name_word(self.see(1)) && !self.see(1).is_definite() {
                // بترا سارياس: a name that begins like an agency's.
                return self.begins_name();
            }
            self.closed = true;
            Head::Media
        } else if at.is(Classes::PLACE) {
            self.closed = true;
            Head::Place
        } else if at.is(Classes::INSTITUTION) && !(at.is(Classes::MEDIA) && self.names_medium()) {
            Head::Institution
        } else if at.is(Classes::MEDIA) {
            Head::Media
        } else if at.is(Classes::DOCUMENT) {
            Head::Document
        } else if at.is(Classes::NATIONALITY) && entry.number == Some(Number::Plural) {
            self.closed = true;
            Head::Group
        } else if is_name_word(at)
            || self.is_carried_name(at)
            || self.begins_with_nationality(at)
            || at.is(FUNCTION) && begins_foreign_name(self.words.reading, self.at)
        {
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if !definite && self.is_person_who_says() {
            // وقالت أمل، وقال عهد حداد: what a person says and a thing does not, a noun without the article says as a name.
            return self.begins_name();
        } else if at.is(NOMINAL | ADJECTIVAL) || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) {
            Head::Thing
        } else {
            return None;
        };
        self.head = Some(head);
        self.construct = !definite && !self.closed;
        self.closed |= definite;
        self.take(1);
        Some(())
    }

    /// وزيرا الخارجية (the two foreign ministers): before its complement what spells like "a minister" is two of them.
    fn is_dual_construct(&self, at: At<'r>) -> bool {
        let (lexicon, next) = (&self.words.reading.lexicon, self.see(1));
        let one = |word: &str| {
            let singular = word.strip_suffix('ا').unwrap_or_default();
            let entry = Key::of(singular).map(|key| lexicon.entry(lexicon.analyse(singular, key).entry));
            entry.is_some_and(|entry| entry.classes.has(Classes::TITLE))
        };
        at.ends(["ا"])
            && !at.is_definite()
            && at.pronoun().is_none()
            && next.is_definite()
            && !next.is(ADJECTIVAL)
            && !next.has(ATTACHED)
            && one(at.str())
    }

    /// A name in quotation marks, or somebody's word.
    fn quoted_head(&mut self) -> Option<()> {
        let inner = self.see(1);
        let known = self.words.reading.name_at(self.at + 1).map(|known| known.classes);
        let is = |class: Classes| inner.is(class) || known.is_some_and(|classes| classes.has(class));
        let head = if is(Classes::INSTITUTION_NAME) || inner.is(Classes::INSTITUTION) {
            Head::Institution
        } else if is(Classes::MEDIA_NAME) {
            Head::Media
        } else if is(Classes::PLACE) {
            Head::Place
        } else if has_noun_shape(inner)
            && !inner.is_definite()
            && inner.ends(["ات"])
            // نفت "قطعيا" (denied "categorically")
            || inner.is_unknown()
                && inner.ends(["يا"])
                && inner.str().chars().count() >= 5
                && self.words.reading.at(self.at.saturating_sub(1)).is(Classes::TIME | Classes::FINITE)
            && self.see(2).kind() == TokenKind::CloseQuote
        {
            // "إهانات" (insults): a plural in quotation marks is a word of somebody's, no name.
            Head::Thing
        } else {
            Head::Person
        };
        let quoted = self.quoted_name().then(|| self.head = Some(head));
        // "ثعلب الصحراء" سامي حداد: what somebody is called stands before his name.
        let named = self.see(0).is(Classes::GIVEN_NAME) && is_name_word(self.see(1));
        if quoted.is_some() && head == Head::Person && named {
            self.name = None;
            self.name_run();
        }
        quoted
    }

    /// A person's name whose first word spells something else: بترا, أمين, أمل.
    fn begins_name(&mut self) -> Option<()> {
        let first = self.at;
        self.take(1);
        self.name_run();
        self.name = Some((first, self.at));
        self.head = Some(Head::Person);
        self.closed = true;
        Some(())
    }

    /// أن النباتيين يعتقدون (that the vegetarians believe): a sound plural that a plural verb follows is people, whatever the word.
    fn are_acting_people(&self) -> bool {
        let at = self.see(0);
        let verb = self.words.reading.at(self.at + 1);
        at.ends(["ين", "ون"])
            && (at.is_unknown() || at.is(Classes::ADJECTIVE) && !at.is(NOMINAL))
            && verb.is(Classes::FINITE)
            && verb.ends(["ون", "وا"])
            && verb.verbs().iter().any(|form| form.number == Number::Plural)
    }

    /// Behind the given name a word that no table knows, another given name, or a particle.
    pub(super) fn surname_stands_behind(&self) -> bool {
        let next = self.see(1);
        !next.has(ATTACHED)
            && (next.is_unknown() || next.is(PERSON_NAME) || spells!(next, "الدين" | "الله" | "الرحمن" | "الفتاح"))
    }

    /// Behind it a word without the article that no table knows and that may be a name.
    fn name_stands_behind(&self) -> bool {
        let next = self.see(1);
        next.is_unknown() && !next.is_definite() && is_name_word(next)
    }

    /// Whether a noun for a thing, right behind a verb of plain speech, can only be a name: nothing belongs to it, or a word that no table knows.
    fn is_person_who_says(&self) -> bool {
        let (reading, at, next) = (self.words.reading, self.see(0), self.see(1));
        let thing = Classes::DOCUMENT | Classes::OCCASION | Classes::NUMERAL | Classes::TIME | Classes::NATIONALITY;
        if self.at != self.words.first || !at.is(NOMINAL | ADJECTIVAL) || at.is(thing) || at.ends(["ا"]) {
            return false;
        }
        let verb = reading.at(self.at.wrapping_sub(1));
        let says = verb.is(Classes::FINITE)
            && verb.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).does(Behaviour::SPEAKS));
        let alone = next.is(Classes::COMPLEMENTIZER)
            || matches!(next.kind(), TokenKind::Comma | TokenKind::Colon | TokenKind::OpenQuote);
        let surname = next.is_unknown()
            && !next.is_definite()
            && !next.str().is_ascii()
            && is_name_word(next)
            && !has_noun_shape(next)
            && !has_verb_shape(next)
            && attached_noun(next).is_none();
        says && at.details().number != Some(Number::Plural) && (alone || surname)
    }

    /// الفريق is a team where no name follows, and a lieutenant general before one: الفريق أول ركن سامي حداد.
    fn is_team(&self) -> bool {
        let next = self.see(1);
        next.kind() != TokenKind::Comma && !self.name_begins(1) && !self.is_grade(1)
    }

    /// تركي المالكي (Turki al-Malki): an adjective of place without the article, and a word with it that no table knows.
    fn begins_with_nationality(&self, at: At<'r>) -> bool {
        at.is(Classes::NATIONALITY)
            && at.details().number == Some(Number::Singular)
            && !at.is(NOMINAL)
            && self.name_begins(0)
    }

    /// Whether a common noun with the article stands in front of a given name and a surname: what somebody is, where nothing else can be meant.
    fn is_calling_before_name(&self, at: At<'r>) -> bool {
        let (given, surname) = (self.see(1), self.see(2));
        let body = Classes::TITLE
            | Classes::GROUP
            | Classes::HONORIFIC
            | Classes::INSTITUTION
            | Classes::MEDIA
            | Classes::DOCUMENT
            | Classes::PLACE
            | Classes::OCCASION
            | Classes::TIME
            | Classes::VERBAL_NOUN
            | ADJECTIVAL;
        (at.is(Classes::COMMON_NOUN) && at.details().number == Some(Number::Singular) || at.is_unknown())
            && !at.is(body)
            && !self.reach.object_follows
            && given.is(Classes::GIVEN_NAME)
            && !given.is(NOMINAL)
            && !given.is_definite()
            && !given.has(ATTACHED)
            && surname.is_unknown()
            && is_name_word(surname)
            && !surname.has(ATTACHED)
    }

    /// How many adjectives with the article stand in front of a name, where nothing else does.
    fn adjectives_before_name(&self) -> Option<usize> {
        let is_adjective = |offset: usize| {
            let at = self.see(offset);
            at.is_definite() && at.is(ADJECTIVAL) && !at.is(NOMINAL) && at.details().number != Some(Number::Plural)
        };
        let adjectives = (0..3).take_while(|&offset| is_adjective(offset)).count();
        if adjectives == 0 {
            return None;
        }
        let first = self.see(adjectives);
        let named = first.is(Classes::GIVEN_NAME) && !first.is_definite()
            || !self.reach.object_follows && is_name_word(first) && !first.is_definite()
            || is_name_word(first)
                && is_name_word(self.see(adjectives + 1))
                && !first.is_definite()
                && !has_noun_shape(first)
                && attached_noun(first).is_none();
        (named && !first.has(ATTACHED)).then_some(adjectives)
    }

    /// وكالة "النهر" للتصنيف (the rating agency "an-Nahr"): behind a name in quotation marks it is told for what an agency is, and it is not news.
    fn is_told_for_what(&self) -> bool {
        let quoted = self.words.reading.opened_at(self.at + 1);
        let purpose = self.words.reading.at(quoted.map_or(usize::MAX, |(_, quotation)| quotation.close as usize + 1));
        purpose.begins("لل")
            && purpose.is_word()
            && !spells!(purpose, "للأنباء" | "للانباء")
            && self.see(0).is(Classes::INSTITUTION)
    }

    /// وكالة is a news agency before أنباء, a name or a quoted name; otherwise any agency.
    pub(super) fn names_medium(&self) -> bool {
        let next = self.see(1);
        next.kind() == TokenKind::OpenQuote && !self.is_told_for_what()
            || next.is(Classes::MEDIA_NAME)
            || next.ends(["نباء"])
            || next.is_unknown() && !next.is_definite()
            // وكالة البحرين الرسمية للأنباء
            || (2..4).any(|offset| spells!(self.see(offset), "للأنباء" | "للانباء"))
    }
}
