//! Unknown words that complete a construct, and those that begin a name instead: مدرب ليفربول (the manager of Liverpool), الناشطة هالة نجم (the
//! activist Hala Najm).

use super::name::is_purpose;
use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word};
use super::{ADJECTIVAL, ATTACHED, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::At;

/// Behind a complement so many words more belong to it where they stand together elsewhere, too.
const TOGETHER: usize = 2;
/// An institution's own name behind its noun has at most so many words besides the first.
const OWN_NAME: usize = 3;
/// Whoever somebody works for stands, with adjectives, at most so many words before his own name.
const PRINCIPAL: usize = 3;

impl<'r> Builder<'r> {
    /// An unknown word without the article: the complement of a construct, or the beginning of a name.
    // Kept apart: its caller reads every word of a phrase, and most words are none of these.
    #[inline(never)]
    pub(super) fn name_word(&mut self) -> bool {
        let at = self.see(0);
        if self.apposed && self.name.is_some() && !self.construct {
            return self.name_in_office(at);
        }
        if self.construct && at.is(Classes::GIVEN_NAME) && self.name_stands_before_office() {
            return self.whose_relative();
        }
        if self.role_follows_name() && self.is_behind_principal() && !at.is_definite() {
            return self.whose_relative();
        }
        if self.governs_office() && self.begins_officeholder(at) {
            return self.officeholder();
        }
        // اتهمت الممثلتان حداد (the two actresses accused Haddad): two have no name in common.
        if self.number == Some(Number::Dual) && self.reach.object_follows {
            return false;
        }
        if self.name_is_last() {
            return !self.begins_something_else(at) && self.extend_name();
        }
        if self.is_behind_address() {
            return self.name_run();
        }
        if self.construct && (!at.is(Classes::GIVEN_NAME) || self.wants_owner()) {
            return self.complement();
        }
        self.first_of_name(at)
    }

    /// Whether somebody is named before the office, and a name in it can be nobody's who is spoken to.
    pub(super) fn name_stands_before_office(&self) -> bool {
        let before = || matches!((self.name, self.role), (Some((_, end)), Some((first, _))) if end <= first);
        self.apposed && self.name.is_some() || !self.reach.person_follows && before()
    }

    /// هالة نجم، شقيقة سامي حداد، (Hala Najm, the sister of Sami Haddad,): the name of the other belongs to what she is. So does that of a body: الباحث في جامعة جورج
    /// واشنطن (the researcher at George Washington University).
    fn whose_relative(&mut self) -> bool {
        while self.at < self.words.end && is_name_word(self.see(0)) {
            self.take(1);
        }
        let town = self.see(0);
        if town.is(Classes::PLACE) && !town.is_definite() && !town.has(ATTACHED.with(Proclitics::WA)) {
            self.take(1);
        }
        self.construct = false;
        self.closed = true;
        self.extend_role();
        true
    }

    /// ليلى نجم المساعدة السابقة للوزير النرويجي سامي حداد (Layla Najm, the former aide of the Norwegian minister Sami Haddad): whether the name is his for whom
    /// she works.
    fn is_behind_principal(&self) -> bool {
        let before = (self.words.first..self.at).rev().map(|index| self.words.reading.at(index));
        let principal = before.take(PRINCIPAL).find(|at| !at.is(ADJECTIVAL));
        principal.is_some_and(|at| at.is(Classes::TITLE) && at.is_definite() && at.has(Proclitics::LI))
    }

    /// نائب الرئيس الأميركي دونالد ترامب (the deputy of the American president Donald Trump) as somebody's office: the name belongs to the office.
    fn name_in_office(&mut self, at: At<'r>) -> bool {
        // رئيس اللجنة الدولية لكسر الحصار: an unknown word in ل with a definite noun behind it is a purpose.
        let next = self.see(1);
        self.construct = at.begins("ل") && next.is_definite() && !next.is(ADJECTIVAL);
        self.closed = !self.construct;
        self.takes(1)
    }

    fn begins_officeholder(&self, at: At<'r>) -> bool {
        !at.is_definite()
            && !has_noun_shape(at)
            && (at.is(Classes::GIVEN_NAME) || is_name_word(self.see(1)) && !self.see(1).is_definite())
    }

    /// إدارة الرئيس سامي حداد (the administration of president Sami Haddad): the name is his, not the body's.
    fn officeholder(&mut self) -> bool {
        let named = self.name_run();
        self.name = None;
        named
    }

    /// اتهم ستيفن هاريس حسن مراد (Stephen Harris accused Hassan Murad), لسامي: whether the word behind a name is no part of it.
    fn begins_something_else(&self, at: At<'r>) -> bool {
        let is_full = self.name.is_some_and(|(first, end)| end > first + 1);
        is_full && self.begins_another_name(at)
            || self.reach.object_follows && has_noun_shape(at)
            || attached_noun(at).is_some()
            || self.carries_another(at)
            || is_purpose(at) && self.see(1).is(NOMINAL)
            || at.is_ascii() && !self.last().is_ascii()
            || has_verb_shape(at)
    }

    /// بروفيسور واتانابي (Professor Watanabe): a form of address takes a name, no complement.
    fn is_behind_address(&self) -> bool {
        let address = self.words.reading.at(self.words.first);
        self.at == self.words.first + 1
            && self.head == Some(Head::Person)
            && self.name.is_none()
            && address.is(Classes::HONORIFIC)
            && !address.is_definite()
    }

    /// مكتب عباس (the office of Abbas): an institution without the article wants whoever stands behind it.
    /// الناطق باسم حكومة هادي (the spokesman of the government of Hadi): so does one in somebody's title.
    fn wants_owner(&self) -> bool {
        let governed =
            || self.head == Some(Head::Person) && self.last().is(Classes::INSTITUTION) && !is_name_word(self.see(1));
        self.name.is_none() && (self.head == Some(Head::Institution) || governed())
    }

    /// مدرب ليفربول (the manager of Liverpool): the first unknown word is the complement.
    fn complement(&mut self) -> bool {
        let goes_on = self.has_own_complement() || self.is_of_institution();
        self.construct = goes_on;
        self.closed = !goes_on;
        self.take(1);
        self.words_that_go_together();
        let of_body = !self.role_is_open() && matches!(self.head, Some(Head::Institution | Head::Media));
        if of_body || self.role_is_open() && self.name_stands_before_office() {
            self.own_name();
        } else if self.role_is_open() && self.complement_goes_on() {
            self.take(1);
        }
        self.extend_role();
        true
    }

    /// اتحاد أرباب العمل (the union of the employers): the complement may have one of its own.
    fn has_own_complement(&self) -> bool {
        let next = self.see(1);
        // حزب فارك الرئيس الجديد: a person is no complement where an object may follow.
        let person = next.is(Classes::TITLE) && self.reach.object_follows;
        next.is_definite() && !next.is(ADJECTIVAL) && !next.is_unknown() && !person && !self.is_last_before_object()
    }

    /// رفض فريق الميناء العودة مرة أخرى (the harbour's team refused to return again): where nothing else can be the object the noun is.
    fn is_last_before_object(&self) -> bool {
        let behind = self.see(2);
        // وصف ناطق باسم حكومة حداد القرار بأنه: so where what it is called follows.
        let judged = behind.is(Classes::COMPLEMENTIZER) && behind.begins("ب");
        self.reach.object_follows && (behind.is(Classes::TIME | Classes::ADVERB) || judged)
    }

    /// أحد مؤسسي واتساب (one of the founders of WhatsApp)
    fn is_of_institution(&self) -> bool {
        self.apposed && self.see(1).is(Classes::INSTITUTION_NAME | Classes::PLACE | Classes::MEDIA_NAME)
    }

    /// حزب نورديس كيمار (the party Nordis Kemar), where both words stand together elsewhere, too: one name.
    fn words_that_go_together(&mut self) {
        let mut together = 0;
        while together < TOGETHER && self.reach.object_follows && self.goes_together() {
            self.take(1);
            together += 1;
        }
    }

    /// شركة تسلا (the company Tesla): the institution's own name may have two words; مؤسسة ورلد وايد ويب (the World Wide Web foundation): one from abroad may
    /// have more.
    pub(super) fn own_name(&mut self) {
        let mut words = 0;
        while words < OWN_NAME
            && !self.reach.object_follows
            && (words == 0 && is_name_word(self.see(0)) || self.is_foreign_word(self.see(0)))
        {
            self.take(1);
            words += 1;
        }
    }

    /// وايد (Wide): a word that no table knows and that is shaped like none of the language.
    fn is_foreign_word(&self, at: At<'r>) -> bool {
        is_name_word(at)
            && (at.is_unknown() || !at.is(Classes::GIVEN_NAME))
            && !has_noun_shape(at)
            && !has_verb_shape(at)
            && attached_noun(at).is_none()
            && !at.has(Proclitics::WA)
    }

    /// الناشطة هالة نجم (the activist Hala Najm), جماعة أنصار (the group Ansar): the first word of the name of whatever the phrase tells of.
    fn first_of_name(&mut self, at: At<'r>) -> bool {
        match self.head {
            Some(Head::Group) if self.is_titled_person(at) => self.titled_person(),
            Some(Head::Person) if self.name.is_none() => self.name_run(),
            Some(Head::Institution | Head::Media)
                if self.name.is_none() && (!self.reach.object_follows || self.goes_together()) =>
            {
                self.take(1);
                true
            }
            Some(Head::Group | Head::Place | Head::Document | Head::Thing)
                if !self.reach.object_follows && !self.closed =>
            {
                self.take(1);
                true
            }
            _ => false,
        }
    }

    /// الناشطة مسيح علي نجاد (the activist Masih Alinejad): whether one person is described, whose name follows.
    fn is_titled_person(&self, at: At<'r>) -> bool {
        self.name.is_none()
            && self.number == Some(Number::Singular)
            && self.is_known_by_name()
            && !(self.reach.object_follows && has_noun_shape(at))
    }

    /// مصدر مطلع على التحقيق في مقتل نزار حداد (a source informed of the inquiry into the killing of Nizar Haddad): behind a preposition the name is not that of
    /// somebody unnamed.
    fn is_known_by_name(&self) -> bool {
        let (reading, first) = (self.words.reading, self.words.first);
        let preposition = |index: usize| reading.at(index).is(Classes::PREPOSITION);
        reading.at(first).is_definite()
            // مسؤول الشؤون الإنسانية في الأمم المتحدة جيمس هولت: with a complement it is an office.
            || reading.at(first + 1).is_definite() && is_name_word(self.see(1))
            || !(first..self.at).any(preposition)
    }

    /// With a name the description is a title.
    fn titled_person(&mut self) -> bool {
        self.role = Some((self.words.first, self.at));
        self.head = Some(Head::Person);
        self.name_run()
    }

    /// إدارة الرئيس، حكومة رئيس الوزراء، مكتب الوزير السابق: whether a body or a text is that of one whose office is told with the article.
    fn governs_office(&self) -> bool {
        let of_somebody = match self.head {
            Some(Head::Institution | Head::Document) => true,
            // أحد محامي الوزير سامي حداد (one of the lawyers of minister Sami Haddad)
            Some(Head::Group) => {
                self.number == Some(Number::Plural) || self.words.reading.at(self.words.first).is(Classes::QUANTIFIER)
            }
            _ => false,
        };
        let office = |back: usize| {
            let at = self.words.reading.at(self.at.saturating_sub(back));
            self.at > self.words.first + back
                && at.is(Classes::TITLE)
                && at.details().number == Some(Number::Singular)
                && !at.is(Classes::INSTITUTION | Classes::COMMON_NOUN)
                // الحزب الليبرالي الحاكم: behind a noun with the article it is an adjective.
                && !self.words.reading.at(self.at.saturating_sub(back + 1)).is_definite()
        };
        of_somebody && self.name.is_none() && self.closed && self.last().is_definite() && (office(1) || office(2))
    }

    /// مانشستر يونايتد بيب غوارديولا: of four unknown words two are the club, of three the first alone.
    pub(super) fn complement_goes_on(&self) -> bool {
        let run = (0..4)
            .take_while(|&offset| is_name_word(self.see(offset)) && !self.see(offset).is(Classes::GIVEN_NAME))
            .count();
        let given = self.see(run).is(Classes::GIVEN_NAME);
        if given { run >= 1 } else { run >= 3 }
    }
}
