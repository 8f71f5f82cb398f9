//! Appositions: a name behind its office, an office behind its name, with and without commas.

use super::shape::{is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, Reach};
use crate::grammar::wording::{RELATIVES, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// المتحدث باسم التحالف الذي تقوده السعودية، تركي المالكي: a relative clause between the office and the name.
    pub(super) fn name_after_relative(&mut self) -> bool {
        if self.head != Some(Head::Person) || self.name.is_some() || self.role.is_none() || self.reach.object_follows {
            return false;
        }
        let Some(comma) = (1..16).find(|&offset| self.see(offset).kind() == TokenKind::Comma) else { return false };
        let closes = (comma + 2..comma + 6)
            .any(|offset| self.see(offset).kind() == TokenKind::Comma || self.at + offset == self.words.end);
        if !self.name_begins(comma + 1) || !closes {
            return false;
        }
        let before = (self.at, self.end);
        self.at += comma + 1;
        if self.name_run() {
            return true;
        }
        (self.at, self.end) = before;
        false
    }

    /// متحدث باسم رئيسة الوزراء هالة نجم (a spokesman of the prime minister Hala Najm): the name is hers for whom he speaks.
    pub(super) fn name_of_principal(&mut self) {
        let (Some((first, end)), Some((name, name_end))) = (self.role, self.name) else { return };
        if name != end {
            return;
        }
        let reading = self.words.reading;
        if self.is_relative_of_named() {
            self.role = Some((first, name_end));
            self.name = None;
            return;
        }
        let Some(of) = (first..end).find(|&index| spells!(reading.at(index), "باسم" | "حكومة" | "عهد"))
        else {
            return;
        };
        let principal = reading.at(of + 1);
        let office = principal.is(Classes::TITLE) && !principal.is(Classes::INSTITUTION);
        // وزير العدل في حكومة الرئيس سامي حداد: the president's government.
        let governs = office && !reading.at(of).spells("باسم") && reading.at(of.saturating_sub(1)).spells("في");
        // المتحدث باسم الرئيس، سامي حداد: with the article and behind a comma the name is his own.
        let speaks = reading.at(of).spells("باسم");
        let hers = governs
            || speaks
                && (office && !reading.at(first).is_definite() || principal.is(Classes::GIVEN_NAME) && of + 2 == end);
        if hers {
            self.role = Some((first, name_end));
            self.name = None;
        }
    }

    /// زوجة الوزير السابق سامي حداد (the wife of the former minister Sami Haddad): whether the name is his of whom somebody is a relative.
    fn is_relative_of_named(&self) -> bool {
        let (Some((first, end)), Some((name, _))) = (self.role, self.name) else { return false };
        let reading = self.words.reading;
        let whose = reading.at(first + 1);
        // والد نزار (Nizar's father), but ابن سلمان is a name.
        let bare = end == first + 1 && !reading.at(first).is_definite() && !reading.str(first).contains("ابن");
        name == end
            && (bare
                || whose.is(Classes::TITLE | Classes::GROUP | Classes::NATIONALITY)
                    && whose.is_definite()
                    && whose.details().number != Some(Number::Plural))
            // والد begins with a letter that joins other words.
            && [reading.str(first), reading.str(first).trim_start_matches(['و', 'ف'])]
                .iter()
                .any(|word| has(RELATIVES, word))
    }

    /// أحد سكان، إحدى الناشطات (one of the inhabitants, one of the activists)
    fn one_of_several(&self, offset: usize) -> bool {
        let of = self.see(offset + 1);
        // أحد مستوردي القهوة (one of the importers of coffee), إحدى الناجيات (one of the women who survived): a sound plural that no table knows.
        let unknown = of.is_unknown()
            && (of.ends(["ي"]) && self.see(offset + 2).is_definite() || of.is_definite() && of.ends(["ين", "ات"]));
        let known = of.is(Classes::GROUP | Classes::TITLE | Classes::COMMON_NOUN)
            // محاميي spells like one lawyer: أحد محامي الوزير
            && (of.details().number == Some(Number::Plural) || of.is(Classes::TITLE) && of.ends(["ي"]));
        spells!(self.see(offset), "أحد" | "إحدى" | "احد" | "احدى" | "أبرز") && (known || unknown) && !of.has(ATTACHED)
    }

    /// نزار حداد أحد سكان المدينة (Nizar Haddad, one of the inhabitants of the town), without a comma: behind a full name, where nobody is spoken to.
    pub(super) fn one_of_several_behind_name(&mut self) -> bool {
        let full = self.name_is_last() && self.name.is_some_and(|(first, end)| end > first + 1);
        if self.head != Some(Head::Person)
            || self.role.is_some()
            || !full
            || self.reach.person_follows
            || !self.one_of_several(0)
        {
            return false;
        }
        self.role = Some((self.at, self.at + 2));
        self.take(2);
        self.construct = !self.last().is_definite();
        self.closed = !self.construct;
        true
    }

    /// Whether a name stands between an office of one word and a longer one without the article, where nobody is spoken to.
    pub(super) fn is_fuller_office(&self, office: At<'r>) -> bool {
        let (Some((first, end)), Some((name, name_end))) = (self.role, self.name) else { return false };
        // العميد الركن سامي حداد قائد اللواء (brigadier Sami Haddad, commander of the brigade)
        let graded = end + 1 == name && self.words.reading.at(end).spells("الركن");
        end == first + 1
            && (end == name || graded)
            && name_end > name + 1
            && name_end == self.at
            && self.head == Some(Head::Person)
            && self.first_role.is_none()
            && !self.apposed
            && !self.reach.person_follows
            && self.words.reading.at(first).is_definite()
            && !office.is_definite()
            && !office.has(ATTACHED.with(Proclitics::WA))
            && office.details().number == Some(Number::Singular)
            && self.see(1).is_definite()
    }

    pub(super) fn title_after_name(&mut self) -> bool {
        if self.reach.object_follows
            && self.reach.person_follows
            && !self.see(0).is_definite()
            && self.see(1).is_definite()
        {
            // Without a mark between them, an indefinite title may be the object.
            return false;
        }
        let at = self.see(0);
        let own = at.details();
        let other_gender = own.gender.is_some() && self.gender.is_some() && own.gender != self.gender;
        if self.reach.object_follows
            && !self.apposed
            && (other_gender
                || self.reach.person_follows
                    && (self.names_another() || own.gender.is_some() && self.short_name_before()))
        {
            // دعا حداد وزير الخارجية جيمس هولت إلى: who has an office and a name of his own is spoken to.
            return false;
        }
        self.role = Some((self.at, self.at + 1));
        self.construct = !at.is_definite();
        self.closed = at.is_definite();
        self.take(1);
        true
    }

    /// الرئيس المصري حسن مراد، والعاهل الأردني عمر الحسين: another of the same sort behind a comma.
    fn joined_behind_comma(&mut self, next: At<'r>) -> bool {
        let same_sort = match self.head {
            Some(Head::Person) => self.name.is_some() && next.is(Classes::TITLE | Classes::HONORIFIC | Classes::GROUP),
            Some(Head::Institution) => next.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME),
            _ => false,
        };
        if !same_sort || !next.is(Classes::HONORIFIC) && is_verb(next) {
            return false;
        }
        let words = self.words.from(self.at + 1);
        let Some(other) = Builder::new(words, self.reach).build() else { return false };
        // حسن مراد، وسياسيون آخرون، (Hasan Murad, and other politicians,)
        let others = self.head == Some(Head::Person)
            && other.number == Some(Number::Plural)
            && self.words.reading.kind(other.end) == TokenKind::Comma;
        if !others && (self.head == Some(Head::Person) && other.name.is_none() || Some(other.head) != self.head) {
            return false;
        }
        self.at = other.end;
        self.end = other.end;
        self.joint = true;
        true
    }

    /// وزيرة الإعلام، الناطق باسم الحكومة، هالة نجم: a second office behind a comma, and the name behind that.
    fn further_office(&mut self, next: At<'r>) -> bool {
        if !next.is(Classes::TITLE) || !next.is_definite() || next.has(ATTACHED) || next.has(Proclitics::WA) {
            return false;
        }
        let words = self.words.from(self.at + 1);
        let Some(other) = Builder::new(words, self.reach).build() else { return false };
        let (Some((first, _)), Some((_, end)), Some(name)) = (self.role, other.role, other.name) else { return false };
        // العاهل المغربي، الملك حسن مراد: how somebody is called before the name is no further office.
        let called = end == name.0 && end == self.at + 2;
        let parted = self.words.reading.kind(end) == TokenKind::Comma && end < name.0;
        if other.head != Head::Person || other.joint || !called && !parted {
            return false;
        }
        if !called {
            self.role = Some((first, end));
        }
        self.name = Some(name);
        self.at = other.end;
        self.end = other.end;
        self.closed = true;
        self.construct = false;
        true
    }

    /// شبه الهلالي الشاعر المصري بـ: behind a surname alone a definite office without a comma is somebody else's.
    fn short_name_before(&self) -> bool {
        let short = self.name.is_some_and(|(first, end)| end.saturating_sub(first) == 1);
        short && self.role.is_none() && self.see(0).is_definite()
    }

    /// Whether the title that stands here has a name behind it.
    fn names_another(&self) -> bool {
        let words = self.words.from(self.at);
        Builder::new(words, Reach::OPEN).build().is_some_and(|phrase| {
            // مؤسس "فيسبوك": the name in quotation marks is the company's.
            let quoted =
                |(first, _): (usize, usize)| self.words.reading.kind(first.saturating_sub(1)) == TokenKind::OpenQuote;
            // القيادي في حزب نجم خلال: nor is what stands behind a body without the article a name of his own.
            let of_body = |(first, _): (usize, usize)| {
                (first.saturating_sub(2).max(self.at)..first).any(|index| {
                    let at = self.words.reading.at(index);
                    at.is(Classes::INSTITUTION) && !at.is_definite()
                })
            };
            phrase.role.is_some() && phrase.name.is_some_and(|name| !quoted(name) && !of_body(name))
        })
    }

    /// العقيد الركن، الفريق أول: behind a rank with the article, what tells its grade or its arm.
    pub(super) fn is_grade(&self, offset: usize) -> bool {
        let before = self.words.reading.at((self.at + offset).saturating_sub(1));
        let behind = |rank: At<'_>| rank.is(Classes::HONORIFIC) && rank.is_definite();
        // العقيد الركن طيار
        let second =
            || spells!(before, "الركن" | "ركن") && behind(self.words.reading.at((self.at + offset).saturating_sub(2)));
        spells!(self.see(offset), "الركن" | "ركن" | "أول" | "اول" | "طيار" | "الطيار" | "بحري" | "بحار")
            && (behind(before) || second())
    }

    /// وزيرة العدل، بين كوستر، إن (the minister of justice, Ben Koster, that): between an office and the content two commas enclose the name of its
    /// bearer, whatever its words spell like.
    fn name_between_commas(&mut self) -> bool {
        let Some(length) =
            (2..6).find(|&offset| !matches!(self.see(offset).kind(), TokenKind::Word | TokenKind::Hyphen))
        else {
            return false;
        };
        let next = self.see(length + 1);
        let ends = |offset: usize| self.at + offset >= self.words.end;
        let closes = ends(length)
            || self.see(length).kind() == TokenKind::Comma
                && (ends(length + 1)
                    || next.is(Classes::COMPLEMENTIZER)
                    || next.is(Classes::TIME) && self.see(length + 2).kind() == TokenKind::Comma);
        let (first, last) = (self.see(0), self.see(length.saturating_sub(1)));
        // Only بين, which spells Ben, begins a circumstance and a name.
        let begins = !first.is_definite()
            && !first.is(Classes::TITLE | Classes::GROUP | Classes::TIME | Classes::QUANTIFIER)
            && (!first.is(FUNCTION | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL) || first.spells("بين"));
        let plain = |at: At<'_>| {
            !at.is(FUNCTION | Classes::PREPOSITION | Classes::TITLE | Classes::OCCASION)
                && !at.has(ATTACHED.with(Proclitics::WA))
                && at.pronoun().is_none()
        };
        let named = closes
            && begins
            && !is_verb(first)
            && (last.is_unknown() || last.is(Classes::GIVEN_NAME) || last.spells("الرحمن"))
            && (1..length).all(|offset| plain(self.see(offset)));
        if named {
            self.name = Some((self.at, self.at + length));
            self.take(length);
            self.closed = true;
            self.construct = false;
        }
        named
    }

    /// Whether the comma here is followed by another one soon, or by the end of the words.
    fn comma_closes(&self) -> bool {
        (3..10).any(|offset| self.see(offset).kind() == TokenKind::Comma || self.at + offset == self.words.end)
    }

    /// سامر حداد، للصحفيين، : whom he tells; سامر حداد، الأمر الذي: what came of it. A word behind a comma that does not say what one person is.
    fn tells_no_person(&self, at: At<'r>) -> bool {
        let thing = Classes::COMMON_NOUN | Classes::DOCUMENT | Classes::OCCASION;
        let person = Classes::GROUP | Classes::TITLE | Classes::HONORIFIC;
        at.has(ATTACHED)
            || at.details().number == Some(Number::Plural)
            || at.is(thing) && !at.is(ADJECTIVAL | person) && self.see(2).is(Classes::RELATIVE)
    }

    /// A comma and what explains the phrase: a name after its title, a title after its name.
    pub(super) fn apposition(&mut self) -> bool {
        let next = self.see(1);
        if self.is_relative_of_named() {
            // زوجة الوزير سامي حداد، ليلى نجم، : her own name follows.
            self.role = self.role.map(|(first, _)| (first, self.at));
            self.name = None;
        }
        let before = (self.at, self.end);
        let restore = |this: &mut Self| {
            (this.at, this.end) = before;
            false
        };
        let between_commas = || (3..6).any(|offset| self.see(offset).kind() == TokenKind::Comma);
        if self.head == Some(Head::Group)
            && self.number == Some(Number::Singular)
            && (!self.reach.object_follows || between_commas())
            && is_name_word(next)
            && (is_name_word(self.see(2)) || next.is(Classes::GIVEN_NAME) && between_commas())
        {
            // الناشطة الإيرانية، مسيح علي نجاد
            self.role = Some((self.words.first, self.at));
            self.head = Some(Head::Person);
        }
        if next.is(Classes::CALLING) && self.name.is_none() {
            // وقال طبيب، يدعى الدكتور جاد، (and a physician, called Doctor Jad, said)
            self.at += 1;
            return self.called() || restore(self);
        }
        if self.head == Some(Head::Person) && self.name.is_some() && self.role.is_none() && self.one_of_several(1) {
            // نزار حداد، أحد سكان المدينة، (Nizar Haddad, one of the inhabitants of the town,)
            self.at += 1;
            self.role = Some((self.at, self.at + 2));
            self.take(2);
            self.apposed = true;
            self.reach.object_follows = false;
            self.construct = !self.words.reading.at(self.at.saturating_sub(1)).is_definite();
            self.closed = !self.construct;
            return true;
        }
        if self.office_told_behind_comma() {
            return true;
        }
        let office = next.is(Classes::TITLE) && !next.is_definite() && !next.has(ATTACHED.with(Proclitics::WA));
        if self.apposed && office && self.name.is_some() && self.comma_closes() {
            // أحد مؤسسي الشركة، عضو مجلس إدارتها، : one office behind the other.
            self.take(2);
            self.construct = true;
            self.closed = false;
            self.extend_role();
            return true;
        }
        if spells!(next, "أحد" | "إحدى" | "احد" | "احدى")
            && self.name.is_some()
            && self.role.is_none()
            && self.head == Some(Head::Person)
            && self.comma_closes()
        {
            // سامي حداد، أحد مؤسسي الشركة،
            self.at += 1;
            self.role = Some((self.at, self.at + 1));
            self.apposed = true;
            self.reach.object_follows = false;
            self.take(1);
            self.construct = true;
            self.closed = false;
            return true;
        }
        if next.has(Proclitics::WA) && self.joined_behind_comma(next) {
            return true;
        }
        if next.has(Proclitics::WA) && !next.is(Classes::TITLE) || self.head != Some(Head::Person) {
            return false;
        }
        if self.name.is_none() && self.role.is_some() && self.further_office(next) {
            return true;
        }
        self.at += 1;
        // العقيد الركن، تركي المالكي: a rank and its name between commas.
        let rank = self.words.reading.at(self.words.first).is(Classes::HONORIFIC);
        if self.name.is_none() && (self.role.is_some() || rank) {
            while self.see(0).is(Classes::HONORIFIC) && !self.see(0).has(ATTACHED)
                || self.see(0).spells("الله")
                || self.is_grade(0)
            {
                self.at += 1;
            }
            // مدرب الفريق، الألماني هانز مولر
            let native = self.see(0);
            if native.is(Classes::NATIONALITY) && native.is_definite() && is_name_word(self.see(1)) {
                self.at += 1;
            }
            if self.see(0).kind() == TokenKind::OpenQuote {
                return self.quoted_name() || restore(self);
            }
            let at = self.see(0);
            if self.name_begins(0) && !at.is(Classes::TIME) && self.name_run() || self.name_between_commas() {
                return true;
            }
            return restore(self);
        }
        let name_begin = self.name.map_or(0, |(first, _)| first);
        if next.ends(["ا"]) && next.is(Classes::TITLE) && super::super::cue::is_accusative_participle(next) {
            return restore(self);
        }
        let titled_before = self.first_role.is_none() && self.role.is_some_and(|(_, end)| end <= name_begin);
        if self.name.is_some()
            && titled_before
            && next.is(Classes::TITLE)
            && !next.has(ATTACHED)
            && !next.is_definite()
            && !next.has(Proclitics::WA)
        {
            self.first_role = self.role;
            self.apposed = true;
            self.reach.object_follows = false;
            return self.title_after_name() || restore(self);
        }
        // سامي حداد، متحدثا من بيروت، (Sami Haddad, speaking from Beirut,): what he does, no office.
        if next.ends(["ا"]) && !next.is_definite() && super::super::cue::is_accusative_participle(next) {
            return restore(self);
        }
        if self.name.is_some() && self.role.is_none() {
            if next.is(Classes::TITLE) && !next.has(ATTACHED)
                || next.is(Classes::GROUP) && next.details().number == Some(Number::Singular) && !next.has(ATTACHED)
            {
                self.apposed = true;
                self.reach.object_follows = false;
                return self.title_after_name() || restore(self);
            }
            // قالت حداد، في صحيفة النهر، : where she says it.
            let of = self.see(1);
            let prepositional = next.spells("من") && of.is(Classes::INSTITUTION | Classes::MEDIA)
                || next.spells("في") && of.is(Classes::INSTITUTION) && !of.is(Classes::MEDIA);
            if prepositional && !self.reach.object_follows {
                // ماري بيسدن، من مركز أبحاث (Mary Beasden, of a research centre)
                self.take(2);
                self.construct = true;
                self.closed = false;
                return true;
            }
            if next.is_word()
                && next.is_definite()
                && !next.is(Classes::TIME)
                && !self.tells_no_person(next)
                && !self.see(2).spells("العمر")
                && !spells!(next, "البالغ" | "البالغة")
                && !self.reach.object_follows
                && !next.is(FUNCTION)
            {
                // دوكي، الوريث السياسي للرئيس السابق (Duque, the political heir of the former president)
                return self.title_after_name() || restore(self);
            }
        }
        restore(self)
    }
}
