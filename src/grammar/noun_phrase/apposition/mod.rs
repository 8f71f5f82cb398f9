//! Appositions: a name behind its office, an office behind its name, with and without commas.

mod aside;
mod name;
mod office;
mod one_of;
mod other;
mod principal;

use super::name::is_plural_people;
use super::shape::is_name_word;
use super::{ATTACHED, Builder, FUNCTION, Head};
use crate::grammar::cue::is_accusative_participle;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// A comma and what explains the phrase: a name after its title, a title after its name.
    pub(super) fn apposition(&mut self) -> bool {
        let next = self.see(1);
        if self.is_relative_of_named() {
            // زوجة الوزير سامي حداد، ليلى نجم، : her own name follows.
            self.role = self.role.map(|(first, _)| (first, self.at));
            self.name = None;
        }
        if self.principal_behind_comma() {
            return true;
        }
        let before = (self.at, self.end);
        self.description_is_office(next);
        if next.is(Classes::CALLING) && self.name.is_none() {
            // وقال طبيب، يدعى الدكتور جاد، (and a physician, called Doctor Jad, said)
            self.at += 1;
            return self.called() || self.back_at(before);
        }
        if self.one_of_several_behind_comma()
            || self.office_told_behind_comma()
            || self.office_behind_office(next)
            || self.one_of_behind_comma(next)
            || next.is(Classes::PRONOUN) && self.told_aside(next)
            || self.age_behind_comma(next)
            || next.has(Proclitics::WA) && self.joined_behind_comma(next)
        {
            return true;
        }
        if self.remark_behind_comma() {
            return false;
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
        let explained = if self.name.is_none() && (self.role.is_some() || rank) {
            self.name_behind_comma_of_office()
        } else {
            self.office_behind_comma(next)
        };
        explained || self.back_at(before)
    }

    /// Goes back to where the phrase ended before something was tried.
    fn back_at(&mut self, (at, end): (usize, usize)) -> bool {
        (self.at, self.end) = (at, end);
        false
    }

    /// الناشطة الإيرانية، مسيح علي نجاد (the Iranian activist, Masih Alinejad): before a name a description is an office.
    fn description_is_office(&mut self, next: At<'r>) {
        let between_commas = || (3..6).any(|offset| self.see(offset).kind() == TokenKind::Comma);
        if self.head == Some(Head::Group)
            && self.number == Some(Number::Singular)
            && (!self.reach.object_follows || between_commas())
            && is_name_word(next)
            && (is_name_word(self.see(2)) || next.is(Classes::GIVEN_NAME) && between_commas())
        {
            self.role = Some((self.words.first, self.at));
            self.head = Some(Head::Person);
        }
    }

    /// أحد مؤسسي الشركة، عضو مجلس إدارتها، : one office behind the other.
    fn office_behind_office(&mut self, next: At<'r>) -> bool {
        let office = next.is(Classes::TITLE) && !next.is_definite() && !next.has(ATTACHED.with(Proclitics::WA));
        // وصف نزار حداد، مدير المعهد، وزير النقل سامي حداد بأنه: whom he speaks of has a name of his own.
        let another = || self.reach.person_follows && self.names_another_at(self.at + 1);
        if !(self.apposed && office && self.name.is_some() && self.comma_closes()) || another() {
            return false;
        }
        self.take(2);
        self.construct = true;
        self.closed = false;
        self.extend_role();
        true
    }

    /// What somebody with a name is, behind the comma that has been passed.
    fn office_behind_comma(&mut self, next: At<'r>) -> bool {
        let Some((name, _)) = self.name else { return false };
        let participle = next.ends(["ا"]) && is_accusative_participle(next);
        if participle && next.is(Classes::TITLE) {
            return false;
        }
        // نصح سامي حداد، مواطنه حسن مراد، بالسفر (Sami Haddad advised his countryman, Hasan Murad, to travel): where the verb may have a person as its object.
        if next.pronoun().is_some() && self.reach.person_follows && next.is(Classes::TITLE | Classes::GROUP) {
            return false;
        }
        // نزار نجم، ونائبته ليلى حداد: whose deputy somebody else is.
        if next.has(Proclitics::WA) && next.pronoun().is_some() {
            return false;
        }
        let titled_before = self.first_role.is_none() && self.role.is_some_and(|(_, end)| end <= name);
        if titled_before
            && next.is(Classes::TITLE)
            && !next.has(ATTACHED)
            && (!next.is_definite() || self.is_called_by_rank())
            && !next.has(Proclitics::WA)
        {
            self.first_role = self.role;
            return self.apposed_office();
        }
        if !self.reach.object_follows && self.is_from_body(next) {
            return self.body_behind_comma();
        }
        // سامي حداد، متحدثا من بيروت، (Sami Haddad, speaking from Beirut,): what he does, no office.
        if participle && !next.is_definite() || self.role.is_some() {
            return false;
        }
        let one = next.is(Classes::GROUP) && next.details().number == Some(Number::Singular);
        // أبلغ سامي حداد، البالغ من العمر 46 عاما، الصحفيين: many have no office of one man.
        let many = next.is_definite() && next.ends(["ين"]) && next.details().number == Some(Number::Plural);
        if (next.is(Classes::TITLE) || one) && !many && !next.has(ATTACHED) {
            return self.apposed_office();
        }
        if self.reach.object_follows {
            return false;
        }
        // دوكي، الوريث السياسي للرئيس السابق (Duque, the political heir of the former president)
        self.tells_one_person(next) && self.title_after_name()
    }

    /// الأمير سامر نجم، السفير السعودي في روما، (prince Samir Najm, the Saudi ambassador in Rome,): whether a rank or a dignity before the name tells no office,
    /// and the one behind the comma is his and has another comma behind it.
    fn is_called_by_rank(&self) -> bool {
        let Some((first, _)) = self.role else { return false };
        let rank = self.words.reading.at(first);
        rank.is(Classes::HONORIFIC)
            && self.name.is_some_and(|(name, _)| name == first + 1)
            && self.comma_closes()
            && !self.names_another()
    }

    /// Takes an office between commas.
    fn apposed_office(&mut self) -> bool {
        self.apposed = true;
        self.reach.object_follows = false;
        self.title_after_name()
    }

    /// ماري بيسدن، من مركز أبحاث (Mary Beasden, of a research centre); قالت حداد، في صحيفة النهر، tells where she says it, and so does a body behind somebody's office.
    fn is_from_body(&self, next: At<'r>) -> bool {
        let of = self.see(1);
        next.spells("من") && of.is(Classes::INSTITUTION | Classes::MEDIA | Classes::INSTITUTION_NAME)
            || next.spells("في") && of.is(Classes::INSTITUTION) && !of.is(Classes::MEDIA) && self.role.is_none()
    }

    /// Takes the body behind من or في with all its words.
    fn body_behind_comma(&mut self) -> bool {
        let Some(body) = Builder::new(self.words.from(self.at + 1), self.reach).build() else { return false };
        self.take(body.end.saturating_sub(self.at));
        self.construct = false;
        self.closed = true;
        true
    }

    /// Whether a word behind a comma can say what one person is.
    fn tells_one_person(&self, next: At<'r>) -> bool {
        next.is_word()
            && next.is_definite()
            && !next.is(Classes::TIME)
            && !self.tells_no_person(next)
            && !self.see(2).spells("العمر")
            && !spells!(next, "البالغ" | "البالغة")
            && !next.is(FUNCTION)
    }

    /// سامر حداد، للصحفيين، : whom he tells; سامر حداد، الأمر الذي: what came of it. A word behind a comma that does not say what one person is.
    fn tells_no_person(&self, at: At<'r>) -> bool {
        let thing = Classes::COMMON_NOUN | Classes::DOCUMENT | Classes::OCCASION;
        let person = Classes::GROUP | Classes::TITLE | Classes::HONORIFIC;
        at.has(ATTACHED)
            || at.details().number == Some(Number::Plural)
            || is_plural_people(at)
            || at.is(thing) && !at.is(person) && self.words.reading.at(at.index + 1).is(Classes::RELATIVE)
    }

    /// Whether the comma here is followed by another one soon, or by the end of the words.
    fn comma_closes(&self) -> bool {
        (3..10).any(|offset| self.see(offset).kind() == TokenKind::Comma || self.at + offset == self.words.end)
    }
}
