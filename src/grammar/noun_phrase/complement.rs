//! Unknown words that complete a construct, and those that begin a name instead: مدرب ليفربول (the manager of Liverpool), الناشطة هالة نجم (the
//! activist Hala Najm).

use super::name::is_purpose;
use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word};
use super::{ADJECTIVAL, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};

impl Builder<'_> {
    /// An unknown word without the article: the complement of a construct, or the beginning of a name.
    pub(super) fn name_word(&mut self) -> bool {
        let at = self.see(0);
        if self.apposed && self.name.is_some() && self.construct && at.is(Classes::GIVEN_NAME) {
            // هالة نجم، شقيقة سامي حداد، (Hala Najm, the sister of Sami Haddad,)
            while self.at < self.words.end && is_name_word(self.see(0)) {
                self.take(1);
            }
            self.construct = false;
            self.closed = true;
            self.extend_role();
            return true;
        }
        if self.apposed && self.name.is_some() && !self.construct {
            // نائب الرئيس الأميركي دونالد ترامب as somebody's office: the name belongs to the office.
            // رئيس اللجنة الدولية لكسر الحصار: an unknown word in ل with a definite noun behind it is a purpose.
            let next = self.see(1);
            self.construct = at.begins("ل") && next.is_definite() && !next.is(ADJECTIVAL);
            self.closed = !self.construct;
            self.take(1);
            self.extend_role();
            return true;
        }
        if self.governs_office()
            && !at.is_definite()
            && !has_noun_shape(at)
            && (at.is(Classes::GIVEN_NAME) || is_name_word(self.see(1)) && !self.see(1).is_definite())
        {
            // إدارة الرئيس سامي حداد (the administration of president Sami Haddad): the name is his, not the body's.
            let named = self.name_run();
            self.name = None;
            return named;
        }
        if self.number == Some(Number::Dual) && self.reach.object_follows {
            // اتهمت الممثلتان حداد: two have no name in common.
            return false;
        }
        if self.name_is_last() && self.name.is_some_and(|(first, end)| end > first + 1) && self.begins_another_name(at)
        {
            return false;
        }
        if self.name_is_last() {
            let other_script = at.is_ascii() && !self.last().is_ascii();
            if self.reach.object_follows && has_noun_shape(at)
                || attached_noun(at).is_some()
                || self.carries_another(at)
                || is_purpose(at) && self.see(1).is(NOMINAL)
                || other_script
                || has_verb_shape(at)
            {
                return false;
            }
            return self.extend_name();
        }
        let address = self.words.reading.at(self.words.first);
        if self.at == self.words.first + 1
            && self.head == Some(Head::Person)
            && self.name.is_none()
            && address.is(Classes::HONORIFIC)
            && !address.is_definite()
        {
            // بروفيسور واتانابي (Professor Watanabe): a form of address takes a name, no complement.
            return self.name_run();
        }
        // مكتب عباس (the office of Abbas): an institution without the article wants whoever stands behind it.
        // الناطق باسم حكومة هادي (the spokesman of the government of Hadi): so does one in somebody's title.
        let last = self.words.reading.at(self.at.saturating_sub(1));
        let governed = self.head == Some(Head::Person) && last.is(Classes::INSTITUTION) && !is_name_word(self.see(1));
        let owner = (self.head == Some(Head::Institution) || governed) && self.name.is_none();
        if self.construct && (!at.is(Classes::GIVEN_NAME) || owner) {
            // مدرب ليفربول (the manager of Liverpool): the first unknown word is the complement.
            // اتحاد أرباب العمل: the complement may have one of its own.
            // حزب فارك الرئيس الجديد: a person is no complement where an object may follow.
            let next = self.see(1);
            let person = next.is(Classes::TITLE) && self.reach.object_follows;
            let goes_on = next.is_definite() && !next.is(ADJECTIVAL) && !next.is_unknown() && !person;
            // رفض فريق الميناء العودة مرة أخرى: where nothing else can be the object the noun is.
            // وصف ناطق باسم حكومة حداد القرار بأنه: so where what it is called follows.
            let behind = self.see(2);
            let judged = behind.is(Classes::COMPLEMENTIZER) && behind.begins("ب");
            let last = self.reach.object_follows && (behind.is(Classes::TIME | Classes::ADVERB) || judged);
            let goes_on = goes_on && !last;
            // أحد مؤسسي واتساب (one of the founders of WhatsApp)
            let of_somebody = self.apposed && next.is(Classes::INSTITUTION_NAME | Classes::PLACE | Classes::MEDIA_NAME);
            let goes_on = goes_on || of_somebody;
            self.construct = goes_on;
            self.closed = !goes_on;
            self.take(1);
            // حزب نورديس كيمار, where both words stand together elsewhere, too: one name.
            let mut together = 0;
            while together < 2 && self.reach.object_follows && self.goes_together() {
                self.take(1);
                together += 1;
            }
            if !self.role_is_open() && matches!(self.head, Some(Head::Institution | Head::Media)) {
                // شركة تسلا: the institution's own name may have two words.
                // مؤسسة ورلد وايد ويب: one from abroad may have more.
                let more = |this: &Self| {
                    let next = this.see(0);
                    is_name_word(next)
                        && (next.is_unknown() || !next.is(Classes::GIVEN_NAME))
                        && !has_noun_shape(next)
                        && !has_verb_shape(next)
                        && attached_noun(next).is_none()
                        && !next.has(Proclitics::WA)
                };
                let mut words = 0;
                while words < 3 && !self.reach.object_follows && (words == 0 && is_name_word(self.see(0)) || more(self))
                {
                    self.take(1);
                    words += 1;
                }
            } else if self.role_is_open() && self.complement_goes_on() {
                self.take(1);
            }
            self.extend_role();
            return true;
        }
        match self.head {
            Some(Head::Group)
                if self.name.is_none()
                    && self.number == Some(Number::Singular)
                    // مصدر مطلع على التحقيق في مقتل نزار حداد: behind a preposition the name is not that of somebody unnamed.
                    && (address.is_definite()
                        // مسؤول الشؤون الإنسانية في الأمم المتحدة جيمس هولت: with a complement it is an office.
                        || self.words.reading.at(self.words.first + 1).is_definite() && is_name_word(self.see(1))
                        || !(self.words.first..self.at).any(|index| self.words.reading.at(index).is(Classes::PREPOSITION)))
                    && !(self.reach.object_follows && has_noun_shape(at)) =>
            {
                // الناشطة مسيح علي نجاد (the activist Masih Alinejad): with a name the description is a title.
                self.role = Some((self.words.first, self.at));
                self.head = Some(Head::Person);
                self.name_run()
            }
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

    /// إدارة الرئيس، حكومة رئيس الوزراء، مكتب الوزير السابق: whether a body or a text is that of one whose office is told with the article.
    fn governs_office(&self) -> bool {
        let of_somebody = match self.head {
            Some(Head::Institution | Head::Document) => true,
            Some(Head::Group) => self.number == Some(Number::Plural),
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
