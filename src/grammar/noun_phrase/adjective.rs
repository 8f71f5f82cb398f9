//! Adjectives behind the head or a name, and those that belong to something else: مسؤولون أميركيون (American officials).

use super::name::is_plural_people;
use super::{ADJECTIVAL, Builder, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Number, VerbForm};
use crate::reading::{At, KnownName, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// An adjective, a definite word that no table knows, or a participle with the article.
    pub(super) fn adjective(&mut self, at: At<'r>, last: At<'r>) -> bool {
        if at.begins("البالغ")
            && let Some(words) = self.age(0)
        {
            // المدرب البالغ 46 عاما (the manager, aged 46): his age is no part of his office.
            self.at += words;
            self.end = self.at;
            self.closed = true;
            return true;
        }
        if !at.is_definite() && last.kind() == TokenKind::CloseQuote {
            // "أنصار السلام" أكبر تحالف (…, the largest alliance): behind a name in quotation marks another phrase begins.
            return false;
        }
        if self.name_is_last() {
            if self.is_adjective_of_another(at, last) || self.is_superlative_of_another(at) {
                return false;
            }
            if at.is_unknown() {
                return self.extend_name();
            }
        }
        // إن حركة النهر منفتحون على (that the movement an-Nahr are open to): with ون people are told of, شركات وتجار محليون (local firms and traders).
        let body = matches!(self.head, Some(Head::Institution | Head::Media | Head::Place | Head::Document))
            && !last.is(Classes::GROUP | Classes::TITLE);
        let of_people = || !at.is_definite() && at.is(ADJECTIVAL) && at.ends(["ون"]);
        if self.begins_another(at, last) || !self.construct && self.disagrees(at) || body && of_people() {
            return false;
        }
        // مسؤولون أميركيون الزيارة: behind its adjective the phrase is complete.
        // مصادر دبلوماسية إغلاق المحطة: so is an indefinite one where an object may follow.
        // دراسة حديثة وجود نجوم: so is a text.
        let complete = || match self.head {
            Some(Head::Group | Head::Document | Head::Media | Head::Institution) => true,
            Some(Head::Person) => self.number == Some(Number::Plural) && at.ends(["ون"]),
            _ => false,
        };
        self.closed |= at.is_definite()
            || !self.construct
            || at.is(Classes::NATIONALITY)
            || self.reach.object_follows && complete();
        self.takes(1);
        self.construct = false;
        true
    }

    /// البالغ 46 عاما, البالغ من العمر 46 عاما, البالغ عمره 46 عاما: how many words, where the age begins `offset` words ahead.
    pub(super) fn age(&self, offset: usize) -> Option<usize> {
        let next = self.see(offset + 1);
        let from = match () {
            () if next.spells("من") => 3,
            () if spells!(next, "عمره" | "عمرها") => 2,
            () => 1,
        };
        (self.see(offset + from).kind() == TokenKind::Number).then_some(from + 2)
    }

    /// Whether the adjective right behind a name tells of something else than of who is named.
    fn is_adjective_of_another(&self, at: At<'r>, last: At<'r>) -> bool {
        // اتهم حداد الليبراليين بأنهم: the object.
        if self.reach.object_follows && is_plural_people(at) {
            return true;
        }
        // سارة هولت للصحفيين (to the journalists): no name begins so.
        // غادر فؤاد جابر القاعة: nor does a surname end so.
        if at.is_unknown() && (at.is_definite() && at.begins("لل") || at.ends(["ة"])) {
            return true;
        }
        // وقال نديم غصن ضاحكا (laughing): how, not who.
        if !at.is_definite() && at.ends(["ا", "ة"]) && self.see(1).kind() != TokenKind::Colon {
            return true;
        }
        // رفض توماس كيلر النحيب على: behind a foreign surname a noun with the article is the object.
        self.reach.object_follows
            && self.name.is_some_and(|(first, end)| end > first + 1)
            && last.is_unknown()
            && !last.is_definite()
            && !last.is(PERSON_NAME)
            && self.see(1).is(Classes::PREPOSITION)
    }

    /// يتذكر حداد أول عملية (Haddad remembers the first operation), حث حداد أكثر من مليون (urged more than a million): nor does a superlative tell of a name.
    fn is_superlative_of_another(&self, at: At<'r>) -> bool {
        let noun = self.see(1);
        // يعتبر حداد أعلى مسؤول (Haddad is considered the highest official): what he is called tells of him.
        let verb = self.words.reading.at(self.words.first.wrapping_sub(1));
        let judges = |form: &VerbForm| self.words.reading.lexicon.lemma(form.lemma).governs(Frame::JudgedNoun);
        self.reach.object_follows
            && !verb.verbs().iter().any(judges)
            && !at.is_definite()
            && at.begins("أ")
            && at.has_letters(3..5)
            && !at.is(PERSON_NAME | Classes::NATIONALITY)
            && (noun.spells("من") || noun.is(NOMINAL) && !noun.is_definite())
    }

    /// لجنة العلاقات الخارجية: behind a definite noun the name of a ministry is the adjective that it comes from. So is the name of a country
    /// behind a name that begins with the kind of body: وكالة الأنباء الرسمية السعودية.
    pub(super) fn is_adjective_of_name(&self, at: At<'r>) -> bool {
        if self.at == self.words.first + 1 && self.last().is(Classes::TITLE) && at.begins("ال") && at.ends(["ي"]) {
            // الخطيب الحوثي (the Houthi preacher): so is the name of a movement behind an office.
            return at.is(Classes::INSTITUTION_NAME) && !self.last().is(Classes::HONORIFIC | Classes::INSTITUTION);
        }
        at.begins("ال")
            && at.ends(["ية"])
            && (self.name.is_none() || self.apposed || self.role_follows_name() || self.is_named_by_kind())
    }

    /// سامي حداد وزير الدولة للشؤون الخارجية: an office behind the name, which goes on.
    pub(super) fn role_follows_name(&self) -> bool {
        self.role_is_open() && self.role.zip(self.name).is_some_and(|(role, name)| role.0 >= name.1)
    }

    /// وزير النقل المصري اليوم (the Egyptian minister of transport today): behind another noun with the article the adjective does not begin
    /// the name of a medium.
    pub(super) fn is_adjective_of_office(&self, known: KnownName, at: At<'r>, last: At<'r>) -> bool {
        (known.words > 1)
            & (self.head == Some(Head::Person))
            & known.classes.has(Classes::MEDIA_NAME)
            & at.is(Classes::NATIONALITY)
            & at.is_definite()
            & last.is_definite()
    }

    /// Whether the phrase is one known name that begins with what it is the name of: وكالة الأنباء الرسمية (the official news agency).
    fn is_named_by_kind(&self) -> bool {
        self.name == Some((self.words.first, self.at))
            && matches!(self.head, Some(Head::Media | Head::Institution))
            && self.words.reading.at(self.words.first).is(Classes::MEDIA | Classes::INSTITUTION)
    }

    /// Whether another phrase begins with the adjective.
    fn begins_another(&self, at: At<'r>, last: At<'r>) -> bool {
        // ويعتبرها كثيرون أعظم إنجازاتها (and many consider it the greatest of her achievements)
        let elative = || !at.is_definite() && at.begins("أ") && at.has_letters(4..5);
        if self.head == Some(Head::Group) && (self.closed || last.ends(["ون"])) && elative() && self.see(1).is(NOMINAL)
        {
            return true;
        }
        // سامي حداد المدير الفني (the technical director): an adjective of the office behind the name.
        // زين الدين حداد مدرب ريال مدريد الإسباني: or of a club, which needs no article.
        let of_office = || {
            self.role.is_some_and(|(_, end)| end == self.at)
                && (last.is_definite()
                    || last.is(Classes::PLACE | Classes::INSTITUTION_NAME) && at.is(Classes::NATIONALITY))
                && at.is_definite()
                && !is_plural_people(at)
                && (last.is(Classes::TITLE) || !self.reach.office_may_be_anothers() && !at.is(NOMINAL))
        };
        // المدير الفني لريال مدريد الإسباني (the technical director of the Spanish club Real Madrid): where what he leads is at home.
        let at_home = || {
            self.role.is_some_and(|(first, end)| end == self.at && end > first + 1)
                && at.is(Classes::NATIONALITY)
                && at.is_definite()
                && at.details().number == Some(Number::Singular)
                && (last.is_unknown() || last.is(Classes::INSTITUTION_NAME))
                && !last.is(PERSON_NAME)
        };
        // سامي حداد مدير المنتخب (the manager of the team): what an office without the article still wants is a noun, whatever it spells like.
        let wanted = || self.construct && at.is_definite() && self.role_follows_name();
        // القادة الثلاثة أول استخدام: an adjective without the article does not go with a noun that has it.
        let bare = || self.closed && !at.is_definite() && self.at > self.words.first && last.is_definite();
        self.reach.object_follows
            && (self.name.is_some() && self.role.is_some() && !of_office() && !at_home() && !wanted() || bare())
    }
}
