//! The office behind a name, and a second one behind an office.

use super::super::{ADJECTIVAL, ATTACHED, Builder, Head, Reach};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::At;
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    pub(in crate::grammar::noun_phrase) fn title_after_name(&mut self) -> bool {
        if self.reach.object_follows
            && self.reach.office_may_be_anothers()
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
                || self.reach.office_may_be_anothers()
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

    /// Whether a name stands between an office of one word and a longer one without the article, where nobody is spoken to.
    pub(in crate::grammar::noun_phrase) fn is_fuller_office(&self, office: At<'r>) -> bool {
        let (Some((first, end)), Some((name, name_end))) = (self.role, self.name) else { return false };
        // العميد الركن سامي حداد قائد اللواء (brigadier Sami Haddad, commander of the brigade)
        let graded = end + 1 == name && self.words.reading.at(end).spells("الركن");
        // بابا الفاتيكان (the pope of the Vatican): a name with its article, too.
        let whole = |at: At<'_>| at.is_definite() || at.is(Classes::INSTITUTION_NAME | Classes::PLACE);
        // الأمير سامر نجم المفوض السامي للاجئين: so is an office with the article and an adjective.
        let told = office.is_definite() && self.see(1).is_definite() && !self.see(1).is(Classes::TITLE);
        end == first + 1
            && (end == name || graded)
            && (name_end > name + 1 || self.reigns())
            && name_end == self.at
            && self.head == Some(Head::Person)
            && self.first_role.is_none()
            && !self.apposed
            && !self.reach.office_may_be_anothers()
            && self.words.reading.at(first).is_definite()
            && !office.has(ATTACHED.with(Proclitics::WA))
            && office.details().number == Some(Number::Singular)
            // رئيس نادي النهر (the president of the club al-Nahr)
            && (told
                || !office.is_definite()
                    && (whole(self.see(1)) || self.see(1).is(Classes::INSTITUTION) && whole(self.see(2))))
    }

    /// وزيرة الإعلام، الناطق باسم الحكومة، هالة نجم: a second office behind a comma, and the name behind that.
    pub(super) fn further_office(&mut self, next: At<'r>) -> bool {
        if !next.is(Classes::TITLE) || !next.is_definite() || next.has(ATTACHED) || next.has(Proclitics::WA) {
            return false;
        }
        let words = self.words.from(self.at + 1);
        let Some(other) = Builder::new(words, self.reach).build() else { return false };
        let (Some((first, _)), Some((_, end)), Some(name)) = (self.role, other.role, other.name) else { return false };
        // العاهل المغربي، الملك حسن مراد: how somebody is called before the name is no further office.
        // المتحدث باسم الجيش، العميد الركن نزار نجم: nor with what tells his grade.
        let graded = end + 1 == name.0 && self.words.reading.at(end).spells("الركن");
        let called = (end == name.0 || graded) && end == self.at + 2;
        let parted = self.words.reading.kind(end) == TokenKind::Comma && end < name.0;
        // مبعوث الأمم المتحدة، الرئيس النرويجي السابق حسن مراد، : what he was before, with his name and nothing between.
        let former = end == name.0
            && self.words.reading.kind(other.end) == TokenKind::Comma
            && !self.words.reading.at(self.words.first).is_definite()
            && !next.is(Classes::HONORIFIC);
        if other.head != Head::Person || other.joint || !called && !parted && !former {
            return false;
        }
        if parted {
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
    pub(super) fn names_another(&self) -> bool {
        self.names_another_at(self.at)
    }

    /// The same of a title that stands at this place.
    pub(super) fn names_another_at(&self, index: usize) -> bool {
        let words = self.words.from(index);
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
            // المعاون السابق للوزير النرويجي نزار حداد: nor what stands behind whose aide he is.
            let of_principal = |(first, _): (usize, usize)| {
                let office =
                    (index + 1..first).rev().map(|index| self.words.reading.at(index)).find(|at| !at.is(ADJECTIVAL));
                office.is_some_and(|at| at.is(Classes::TITLE) && at.is_definite() && at.has(Proclitics::LI))
            };
            phrase.role.is_some()
                && phrase.name.is_some_and(|name| !quoted(name) && !of_body(name) && !of_principal(name))
        })
    }
}
