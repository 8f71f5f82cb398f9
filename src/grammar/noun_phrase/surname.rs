//! What makes a word a surname behind a given name: عبد الملك البصري, ليلى بنا, نور الدين بشرى.

use super::super::circumstance;
use super::name::is_particle_of_name;
use super::shape::{has_noun_shape, is_end, is_name_word, is_verb, is_year};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// A name that و joins to another one stands alone at most so many words away.
const NEAR: usize = 300;

impl<'r> Builder<'r> {
    /// ماثيو ويلز المسؤول (Matthew Wales, the official), جورجيت بويل المحللة: behind a given name alone, a country without the article or what
    /// spells like a given name with ب is a surname, where his office or the content follows.
    pub(super) fn is_surname_of_another_sort(&self, at: At<'r>) -> bool {
        if !at.is(Classes::PLACE | Classes::GIVEN_NAME) {
            return false;
        }
        let next = self.see(1);
        let last = self.last();
        let alone = !at.is_definite() && !at.has(Proclitics::WA);
        let follows = next.is(Classes::TITLE | Classes::GROUP) && next.is_definite()
            || next.is(Classes::COMPLEMENTIZER)
            || next.kind() == TokenKind::Colon
            || next.kind() == TokenKind::Comma && self.see(2).is(Classes::TITLE);
        let given = last.is(Classes::GIVEN_NAME);
        let country = at.is(Classes::PLACE) && !at.has(ATTACHED) && (given || last.is_unknown() && !last.is_definite());
        let with_ba = at.has(Proclitics::BI)
            && at.is(Classes::GIVEN_NAME)
            && !at.is(NOMINAL)
            && (given || last.is_unknown() && !last.is_definite());
        alone
            && follows
            && (country || with_ba)
            && self.words.reading.name_at(self.at).is_none_or(|known| known.words == 1)
    }

    /// بيل فان هاوتن (Bill van Houten): between two words of a name فان is no فإن, which would have its hamza typed, لو no "if" and كي no "in order to".
    pub(super) fn is_van(&self, at: At<'r>) -> bool {
        spells!(at, "فان" | "لو" | "كي") && is_particle_of_name(at.reading(), at.index)
    }

    /// محمد ولد حداد (Mohamed Ould Haddad): "son of" behind a given name, and before what may be his father's; محمد ولد عام tells when he was born.
    pub(super) fn is_ould(&self, at: At<'r>) -> bool {
        if !at.spells("ولد") {
            return false;
        }
        let father = self.see(1);
        let other = FUNCTION | Classes::PREPOSITION | Classes::TIME | Classes::CIRCUMSTANTIAL | Classes::PLACE;
        self.last().is(Classes::GIVEN_NAME)
            && father.is_word()
            && !father.is_definite()
            && !father.is(other)
            && !father.has(ATTACHED.with(Proclitics::WA))
    }

    /// علي القرة داغي: behind a given name, and before another word that no table knows, one with the article is part of the surname.
    pub(super) fn is_first_of_surname(&self) -> bool {
        let next = self.see(1);
        let name = next.is_unknown() && !next.is_definite() && is_name_word(next) && !next.is(Classes::VERB_SHAPE);
        self.last().is(Classes::GIVEN_NAME) && name
    }

    /// صلاح الدين المصري: behind a name with الدين an adjective of origin is the surname.
    pub(super) fn is_surname_of_origin(&self, at: At<'r>) -> bool {
        // نور الدين بدوي: so is one without the article, which does not go with الدين.
        let surname = at.is_definite() || at.is(ADJECTIVAL) && !at.is(NOMINAL);
        // جلال الدين الشيخ، : so is any word with the article that ends the phrase.
        let ends = at.is_definite() && !at.is(Classes::TIME) && is_end(self.see(1));
        self.last().spells("الدين") && at.is_word() && surname && !at.has(ATTACHED) && (ends || at.ends(["ي"]))
    }

    /// سارة كيلر نهر، الباحثة في المعهد (Sarah Keller Nahr, the researcher at the institute): a noun behind two words of a name, and before the office of its bearer.
    pub(super) fn is_surname_before_office(&self, at: At<'r>) -> bool {
        let last = self.last();
        let office = self.see(2);
        self.see(1).kind() == TokenKind::Comma
            && office.is(Classes::TITLE)
            && office.is_definite()
            && at.is(Classes::COMMON_NOUN)
            && !at.is(Classes::TIME | FUNCTION | Classes::VERBAL_NOUN)
            && !at.is_definite()
            && !at.has(ATTACHED.with(Proclitics::WA))
            && at.pronoun().is_none()
            && !at.ends(["ا", "ات"])
            && (last.is_unknown() || last.is(Classes::GIVEN_NAME))
            && !last.is_definite()
    }

    /// عبد الملك البصري، أبو حسن القاضي، سعد الدين بشرى، محمد علي نسور: behind a given name of two words, or behind two, stands a surname, whatever
    /// else it may be: an adjective of origin with the article, or the last word before the end of the phrase.
    pub(super) fn is_surname_of_compound(&self, at: At<'r>, first: usize) -> bool {
        if !at.is_word() || at.has(ATTACHED.with(Proclitics::WA)) {
            return false;
        }
        let (reading, last) = (self.words.reading, self.last());
        let second = self.at == first + 2;
        let before = reading.at(self.at.saturating_sub(2));
        let compound = spells!(last, "الدين" | "الله" | "الرحمن" | "الإسلام")
            || second && spells!(before, "عبد" | "أبو" | "ابو" | "أبي" | "ابي" | "أبا" | "أم")
            || second && before.is(Classes::GIVEN_NAME) && last.is(Classes::GIVEN_NAME);
        if !compound {
            return false;
        }
        let no_name = Classes::TIME | Classes::TITLE | Classes::GROUP | Classes::HONORIFIC | Classes::NUMERAL;
        let origin = at.is_definite() && at.is(ADJECTIVAL) && !at.is(NOMINAL) && at.ends(["ي"]);
        let next = self.see(1);
        // نشر أحمد علي صورة، : before a comma the noun may be the object, unless an office before the name has told who he is.
        let opens_content = next.is(Classes::COMPLEMENTIZER) && !next.begins("ب")
            || matches!(next.kind(), TokenKind::Colon | TokenKind::OpenQuote)
            || next.kind() == TokenKind::Comma && self.role.is_some();
        origin
            || !(at.is(no_name) || at.is(ADJECTIVAL) && at.is_definite() || last.has(ATTACHED))
                && (!self.reach.object_follows || opens_content && !at.is_definite())
                && self.ends_as_surname(at, true)
    }

    /// ريم بنا, where both words stand together near once more: behind a given name that is a surname, whatever else it may be.
    pub(super) fn comes_back_behind_given_name(&self, at: At<'r>) -> bool {
        let other = FUNCTION
            | NOMINAL
            | ADJECTIVAL
            | Classes::PREPOSITION
            | Classes::TIME
            | Classes::DEMONSTRATIVE
            | Classes::QUANTIFIER
            | Classes::REPORTS
            | Classes::OTHER_VERB
            | Classes::VERB_SHAPE;
        self.last().is(Classes::GIVEN_NAME)
            && at.is_word()
            && !at.is_definite()
            // بنا spells "with us", too.
            && (!at.is(other) || at.spells("بنا"))
            && self.recurs(at)
    }

    /// Whether the word and the one before it stand one behind the other elsewhere near, too.
    pub(super) fn recurs(&self, at: At<'r>) -> bool {
        let reading = self.words.reading;
        reading.pair_recurs(at.index, at.index.saturating_sub(NEAR)..(at.index + NEAR).min(reading.len()))
    }

    /// نور الدين بدوي، بدر الدين بوقرة: behind الدين a word in ب that ends the phrase, or stands before his office, is a surname where it is an
    /// adjective of origin or no table knows it.
    pub(super) fn is_surname_in_ba(&self, at: At<'r>) -> bool {
        let next = self.see(1);
        self.last().spells("الدين")
            && at.begins("ب")
            && !at.is_definite()
            && (is_end(next)
                || next.is(Classes::TITLE | Classes::COMPLEMENTIZER | Classes::CIRCUMSTANTIAL | Classes::TIME))
            && (at.is_unknown() || at.has(Proclitics::BI) && at.ends(["ي"]) && at.pronoun().is_none())
            && !at.is(Classes::CIRCUMSTANTIAL | Classes::ADVERB | Classes::OCCASION)
    }

    /// كمال لهيبة: behind a given name alone a word in ل that ends the phrase is a surname.
    pub(super) fn is_surname_in_lam(&self, at: At<'r>) -> bool {
        let next = self.see(1);
        at.is_unknown()
            && at.begins("ل")
            && !at.begins("لل")
            && !at.begins("لأ")
            && self.last().is(Classes::GIVEN_NAME)
            && next.kind() == TokenKind::Comma
    }

    /// هالة نجم، سامر الخطيب، جو بايدن: behind a given name the last word before the end of the phrase is a surname, whatever else it may be.
    pub(super) fn is_surname(&self, at: At<'r>) -> bool {
        let given = self.words.reading.at(self.at.saturating_sub(1)).is(Classes::GIVEN_NAME);
        self.ends_as_surname(at, given)
    }

    pub(super) fn ends_as_surname(&self, at: At<'r>, given: bool) -> bool {
        let other = FUNCTION | Classes::PREPOSITION | Classes::TIME | Classes::DEMONSTRATIVE | Classes::QUANTIFIER;
        // محمد رمضان: a month that people are called by.
        let month = given && spells!(at, "رمضان" | "شعبان" | "رجب") && !is_year(self.see(1));
        if !at.is_word() || at.is(other) && !month || !given && self.role.is_none() {
            return false;
        }
        // وتقول هالة ضاحكة: (and Hala says, laughing:) how, not who.
        let manner = at.is(Classes::ADJECTIVE) && !at.is_definite() && at.ends(["ة"]) && !at.is(NOMINAL | PERSON_NAME);
        // سامر الخطيب الحكومة: between subject and object only the article tells the surname.
        let before_object = self.reach.object_follows && given && self.role.is_some() && at.is_definite();
        let next = self.see(1);
        // سامر واحد من اللاعبين (Samir is one of the players)
        let one_of = at.is(Classes::NUMERAL) && next.spells("من");
        if one_of || self.reach.object_follows && self.is_object_word(at, next) {
            return false;
        }
        let opens_content = next.is(Classes::COMPLEMENTIZER)
            || matches!(next.kind(), TokenKind::Colon | TokenKind::Comma | TokenKind::OpenQuote);
        (given || !self.reach.object_follows || opens_content)
            // أستاذ القانون نزار مفتي لوكالة الأنباء: whom he tells is no part of his name.
            && (is_end(next)
                || !self.reach.object_follows && next.has(Proclitics::LI) && next.is(Classes::INSTITUTION | Classes::MEDIA)
                || before_object
                || given && next.is(Classes::TITLE) && next.is_definite()
                || given && self.is_before_another(at, next)
                // فهد صافين وزير الثروة: before his office a plural without the article is no adjective of his.
                || given && next.is(Classes::TITLE) && at.is(Classes::ADJECTIVE) && at.ends(["ين"]))
            && !manner
            && !at.is(Classes::POSSESSED)
            && at.pronoun().is_none()
            && !is_verb(at)
            && !(at.has(Proclitics::WA) || at.has(ATTACHED) && (at.is_definite() || at.is(Classes::OCCASION)))
            && !super::super::cue::is_accusative_participle(at)
    }

    /// عبد العزيز بوتفليقة، ناصر بوريطة: behind a given name, or the word behind عبد, an unknown word in بو is a surname of the Maghreb.
    pub(super) fn is_surname_in_bu(&self, at: At<'r>) -> bool {
        let before = self.words.reading.at(self.at.saturating_sub(2));
        at.is_unknown()
            && at.begins("بو")
            && (self.last().is(Classes::GIVEN_NAME) || self.last().is_definite() && before.spells("عبد"))
    }

    /// أكد وليد المعلم وقوع، رحب أحمد المصري بـ، طالب خالد القاضي الحكومة بـ، دعا محمد سلامة إلى: behind a given name alone, and before what can be the
    /// object or is led by the verb's preposition, what somebody may be called by is a surname, since nothing else may stand there.
    pub(super) fn is_surname_before_object(&self, at: At<'r>) -> bool {
        let (last, next) = (self.last(), self.see(1));
        let joined = ATTACHED.with(Proclitics::WA);
        let other = FUNCTION | Classes::PREPOSITION | Classes::TIME | Classes::DEMONSTRATIVE | Classes::QUANTIFIER;
        if !self.reach.object_follows || !last.is(Classes::GIVEN_NAME) || last.is(NOMINAL) {
            return false;
        }
        if !at.is_word() || at.is(other) || at.has(joined) || at.pronoun().is_some() {
            return false;
        }
        let verb = self.words.reading.at(self.words.first.wrapping_sub(1));
        let bare = self.role.is_none() && self.at == self.words.first + 1 && verb.is(Classes::FINITE);
        let thing = Classes::VERBAL_NOUN | Classes::COMMON_NOUN;
        let object = next.is(thing)
            && !next.is_definite()
            && !next.is(Classes::ADJECTIVE | Classes::TIME | Classes::PREPOSITION)
            && !next.has(joined);
        let led = circumstance::governed(next, self.reach.governed);
        let addressed = self.reach.person_follows
            && next.is_definite()
            && next.is(Classes::INSTITUTION | Classes::PLACE)
            && !next.is(ADJECTIVAL)
            && !next.has(joined);
        let body = Classes::GROUP | Classes::INSTITUTION | Classes::PLACE | Classes::DOCUMENT | Classes::OCCASION;
        let calls = at.is_definite()
            && (at.is(Classes::TITLE | Classes::COMMON_NOUN | ADJECTIVAL) || at.is_unknown())
            && !at.is(body | Classes::VERBAL_NOUN);
        // كيم المرح (the cheerful Kim): of somebody whose given name comes back an adjective tells something.
        let reading = self.words.reading;
        let near = last.index.saturating_sub(NEAR)..(last.index + NEAR).min(reading.len());
        let told =
            || at.is(Classes::ADJECTIVE) && !at.is(Classes::NATIONALITY) && reading.recurs(last.index, near.clone());
        if calls {
            return !told()
                && bare
                && (object || addressed || led && (at.is(ADJECTIVAL) || !self.reach.person_follows));
        }
        let acts = ["م", "ا", "إ", "أ", "ت"].iter().any(|letter| at.begins(letter));
        let shaped = has_noun_shape(at) && !acts;
        let plain = at.is(Classes::COMMON_NOUN) && !at.is(body | Classes::TITLE | Classes::VERBAL_NOUN);
        let titled = self.role.is_some() && !self.reigns();
        !at.is_definite() && (bare && (shaped && (object || led) || plain && led) || titled && plain && object)
    }

    /// سامر الخطيب وليلى حداد: before another name that و joins; مازن طوقان محرر الصحيفة: before an office that has its complement.
    fn is_before_another(&self, at: At<'r>, next: At<'r>) -> bool {
        let behind = self.see(2);
        let joined = next.has(Proclitics::WA) && next.is(Classes::GIVEN_NAME) && is_name_word(behind);
        let office = !self.reach.person_follows
            && next.is(Classes::TITLE)
            && !next.is(Classes::GIVEN_NAME | ADJECTIVAL)
            && !next.is_definite()
            && !next.has(ATTACHED.with(Proclitics::WA))
            && behind.is_definite()
            && (at.is(Classes::COMMON_NOUN | Classes::FEELING) || at.is_definite());
        joined || office
    }

    /// An adjective of place ends a name as its last word (علي التركي) only where no further name word follows and the name has one word.
    pub(super) fn surname_follows(&self) -> bool {
        self.name.is_none() && self.role.is_none() && !self.reach.object_follows && is_end(self.see(1))
    }
}
