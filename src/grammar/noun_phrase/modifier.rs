//! What follows the head: complements, adjectives, coordination, parentheses.

use super::super::wording::{SETTLEMENTS, WEEKDAYS, has};
use super::address::is_address;
use super::function_word::FUNCTIONAL;
use super::name::is_plural_people;
use super::shape::{attached_noun, ends_any, is_name_word, is_verb, is_year};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Person, Proclitics, Shape};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    pub(super) fn step_word(&mut self, at: At<'r>) -> bool {
        let last = self.last();
        let known = self.words.reading.name_at(self.at).filter(|_| !at.has(Proclitics::WA));
        if known.is_some_and(|known| known.attached) {
            return self.prepositional(at);
        }
        if at.is(Classes::INSTITUTION_NAME | Classes::MEDIA_NAME | Classes::PLACE)
            && self.closed
            && (self.name.is_none() || self.apposed)
            && at.begins("ال")
            && at.ends(["ية"])
            && last.is_definite()
        {
            // لجنة العلاقات الخارجية: behind a definite noun the name of a ministry is the adjective that it comes from.
            self.take(1);
            self.extend_role();
            return true;
        }
        if let Some(known) = known.filter(|_| !at.has(ATTACHED)) {
            if self.reach.object_follows && self.closed {
                return false;
            }
            self.take(known.words as usize);
            self.closed = true;
            self.construct = false;
            self.extend_role();
            return true;
        }
        let latin = at.is_unknown() && last.is_unknown() && is_latin(at) && is_latin(last);
        let family = last.is(Classes::NAME_PARTICLE) && last.spells("آل") && !at.is(FUNCTION);
        if (latin || family) && self.at > self.words.first && !self.name_is_last() {
            // Recorded Future is one name, عائلة آل سعود one family.
            self.take(1);
            self.extend_role();
            return true;
        }
        if at.is(Classes::CALLING) {
            return self.called();
        }
        if self.head == Some(Head::Media) && at.spells("و") && self.see(1).kind() == TokenKind::OpenQuote {
            return self.quoted_medium_joined();
        }
        if ends_any(at) {
            return false;
        }
        if last.is_definite() && spells!(at, "نفسه" | "نفسها" | "أنفسهم" | "ذاته" | "ذاتها") {
            if self.head == Some(Head::Person) && self.reach.person_follows {
                // يصف الوزير نفسه بأنه (the minister describes himself as)
                return false;
            }
            // المصادر نفسها (the same sources)
            self.take(1);
            return true;
        }
        if self.closed
            && at.is(Classes::PLACE)
            && !at.is_definite()
            && !at.has(ATTACHED.with(Proclitics::WA))
            && self.at > 0
            && last.is_definite()
        {
            // المحكمة جيبوتي: a definite noun takes no bare name of a country.
            return false;
        }
        if self.reach.person_follows
            && self.number == Some(Number::Singular)
            && last.is_definite()
            && at.is_definite()
            && at.ends(["ين"])
            && !at.is(Classes::ADJECTIVE)
            && last.details().number != Some(Number::Plural)
            && (at.details().number == Some(Number::Plural) || at.is_unknown() && at.has_letters(8..))
        {
            // أبلغ الوزير الصحفيين (the minister informed the reporters): no plural belongs to one man.
            return false;
        }
        // المتحدث باسم البلدية قوله (the spokesman of the town, his saying): nor is his saying a part of the office.
        let said =
            self.closed || self.head == Some(Head::Person) && self.role.is_some() && spells!(at, "قوله" | "قولها");
        if said
            && at.is(Classes::REPORTS)
            && at.pronoun().is_some()
            && at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
        {
            // جددت الهيئة مطالبتها السلطات (the authority renewed its demand to the authorities): what it said.
            return false;
        }
        if at.pronoun().is_some()
            && self.name_is_last()
            && at.is(Classes::OCCASION | Classes::DOCUMENT)
            && !at.is(Classes::TITLE | Classes::GROUP)
        {
            // اختتم حداد مقابلته قائلا (Haddad concluded his interview by saying)
            return false;
        }
        if last.is(ADJECTIVAL | Classes::UNKNOWN)
            && at.spells("المستوى")
            && last.ends(["رفيع", "رفيعة", "رفيعو", "رفيعي"])
        {
            // ضابطة رفيعة المستوى (a high-ranking officer)
            self.take(1);
            self.extend_role();
            return true;
        }
        if self.head == Some(Head::Person)
            && self.name.is_none()
            && at.pronoun().is_some()
            && at.begins("باسم")
            && (self.see(1).kind() == TokenKind::Comma
                || self.name_begins(1) && (self.see(1).is(Classes::GIVEN_NAME) || self.name_begins(2)))
        {
            // المتحدث باسمه، سامي حداد، (his spokesman, Sami Haddad,): whose he is the sentence tells.
            self.take(1);
            return true;
        }
        let titled = self.head == Some(Head::Person) && self.name.is_none();
        if titled
            && self.closed
            && self.role.is_some()
            && spells!(at, "آنذاك" | "حينها" | "وقتها" | "حينذاك" | "سابقا")
            && self.name_begins(1)
            && (self.see(1).is(Classes::GIVEN_NAME) || self.name_begins(2))
        {
            // وزيرة الزراعة آنذاك هالة نجم (the then minister of agriculture, Hala Najm)
            let before = (self.at, self.end);
            self.at += 1;
            if self.name_run() {
                return true;
            }
            (self.at, self.end) = before;
        }
        if at.is(FUNCTIONAL)
            && let Some(goes_on) = self.function_word(at, last)
        {
            return goes_on;
        }
        if self.name_is_last()
            && (at.is_unknown() && at.begins("وال") || at.has(Proclitics::WA) && at.is(Classes::GIVEN_NAME))
            && self.see(1).kind() == TokenKind::Comma
            && !self.see(2).has(Proclitics::WA)
            && (self.see(2).is(Classes::TITLE) && self.see(2).details().number == Some(Number::Singular)
                || spells!(self.see(2), "أحد" | "إحدى"))
        {
            // مارجوري والاس، المديرة (Marjorie Wallace, the director): one person with one office.
            return self.extend_name();
        }
        if at.has(Proclitics::WA)
            || at.is_unknown() && at.is_definite() && at.begins("وال")
            || self.name_is_last() && self.joins_another(at)
        {
            return self.coordination(at);
        }
        if at.has(ATTACHED)
            || attached_noun(at).is_some() && !self.name_is_last()
            || at.is(Classes::PREPOSITION) && !at.is(Classes::TITLE | Classes::INSTITUTION) && !is_name_word(at)
        {
            return self.prepositional(at);
        }
        if at.is(Classes::TITLE | Classes::HONORIFIC) && titled && self.is_given_name_of_office(at) {
            // المديرة التنفيذية أمينة حداد (the executive director Amina Haddad)
            let first = self.at;
            self.at += 1;
            let named = self.name_run();
            self.name = Some((first, self.at));
            self.end = self.at;
            return named;
        }
        if titled
            && (!at.is(Classes::TITLE) || self.role.is_some() && self.closed && at.is_definite())
            && (at.is(Classes::HONORIFIC) || is_address(at) || self.is_called_monarch(at))
            && (self.name_begins(1)
                || self.name_begins(2)
                || self.is_grade(1) && self.is_grade(2) && self.name_begins(3))
        {
            // نائب القائد العميد حسين سلامي: a rank between office and name belongs to neither.
            let before = (self.at, self.end);
            self.at += 1;
            let plain = self.name_begins(0) && !self.is_grade(0);
            while !plain && self.is_grade(0) {
                self.at += 1;
            }
            if !self.name_begins(0) {
                self.at = before.0 + 2;
            }
            if self.name_run() {
                return true;
            }
            (self.at, self.end) = before;
        }
        if titled
            && self.at == self.words.first + 1
            && last.is(Classes::HONORIFIC | Classes::ADJECTIVE)
            && self.is_grade(0)
            && self.name_begins(1)
        {
            // العقيد الركن حسن الخطيب: a rank of two words.
            self.at += 1;
            return self.name_run();
        }
        if last.is(Classes::TITLE)
            && !last.is_definite()
            && spells!(at, "عام" | "عامة" | "تنفيذي" | "تنفيذية" | "فني" | "مساعد" | "إقليمي")
            && (self.see(1).is_definite() || self.see(1).begins("ال"))
            && self.see(1).is(Classes::INSTITUTION | Classes::COMMON_NOUN | Classes::INSTITUTION_NAME)
            && !self.see(1).has(ATTACHED)
        {
            // مدير عام الشركة (the general manager of the company): the office still wants its complement.
            self.take(1);
            self.extend_role();
            self.construct = true;
            self.closed = false;
            return true;
        }
        if at.is(Classes::TIME) && self.tells_when(at) {
            return false;
        }
        if is_verb(at) && !(self.construct && at.is_definite()) {
            return false;
        }
        if self.construct && at.is(Classes::GIVEN_NAME) && has(SETTLEMENTS, last.str()) && !at.has(ATTACHED) {
            // ناشطون من مدينة إدلب: a town that is called as people are.
            self.take(1);
            self.construct = false;
            self.closed = true;
            self.extend_role();
            return true;
        }
        if is_name_word(at) && !(at.is_unknown() && at.is_definite()) {
            return self.name_word();
        }
        if at.is(Classes::TITLE) && self.name.is_some() && self.head == Some(Head::Person) && self.role.is_none() {
            // بيار هنري المدير العام لمنظمة … (Pierre Henry, the director general of …)
            return self.title_after_name();
        }
        let ranked = self.head == Some(Head::Person)
            && self.name.is_none()
            && (self.role.is_none()
                && at.is(Classes::NATIONALITY)
                && self.words.reading.at(self.at.saturating_sub(1)).is(Classes::HONORIFIC)
                || at.is(Classes::ADJECTIVE) && (at.ends(["ين"]) || self.last().is(Classes::HONORIFIC))
                // المتحدث باسم التحالف في اليمن تركي المالكي
                || self.role.is_some()
                    && self.closed
                    && at.is(Classes::NATIONALITY)
                    && !at.is_definite()
                    && (self.last().is_definite() || self.last().is(Classes::PLACE)));
        if ranked && self.name_begins(0) {
            // العقيد تركي المالكي: behind a rank with the article an adjective without it begins a name.
            return self.name_run();
        }
        let participle = at.is_definite() && at.is(Classes::PARTICIPLE) && !at.is(NOMINAL);
        // رئيس مجلس محافظة بابل: where a complement is wanted, a word that is a noun too is one.
        let complement = self.construct && !at.is_definite() && at.is(Classes::INSTITUTION);
        let adjective = at.is(ADJECTIVAL) && !complement || at.is_unknown() && at.is_definite() || participle;
        if at.is(Classes::NUMERAL) && at.is_definite() {
            // القادة الثلاثة (the three leaders)
            self.take(1);
            return true;
        }
        if adjective
            && at.begins("البالغ")
            && let Some(words) = self.age()
        {
            // المدرب البالغ 46 عاما (the manager, aged 46): his age is no part of his office.
            self.at += words;
            self.end = self.at;
            self.closed = true;
            return true;
        }
        if adjective && !at.is_definite() && last.kind() == TokenKind::CloseQuote {
            // "أنصار السلام" أكبر تحالف (…, the largest alliance): behind a name in quotation marks another phrase begins.
            return false;
        }
        if adjective {
            if self.reach.object_follows && self.name_is_last() && is_plural_people(at) {
                // اتهم حداد الليبراليين بأنهم: the object.
                return false;
            }
            let elative = || !at.is_definite() && at.begins("أ") && at.has_letters(4..5);
            if self.head == Some(Head::Group) && self.closed && elative() && self.see(1).is(NOMINAL) {
                // ويعتبرها كثيرون أعظم إنجازاتها: another phrase begins.
                return false;
            }
            if self.name_is_last() && at.is_unknown() && at.is_definite() && at.begins("لل") {
                // سارة هولت للصحفيين (to the journalists): no name begins so.
                return false;
            }
            if self.name_is_last() && !at.is_definite() && at.ends(["ا", "ة"]) && self.see(1).kind() != TokenKind::Colon
            {
                // وقال نديم غصن ضاحكا (laughing): how, not who.
                return false;
            }
            if self.name_is_last() && at.is_unknown() && at.ends(["ة"]) {
                // غادر فؤاد جابر القاعة: no surname ends so.
                return false;
            }
            let foreign = self.name.is_some_and(|(first, end)| end > first + 1)
                && last.is_unknown()
                && !last.is_definite()
                && !last.is(PERSON_NAME);
            if self.reach.object_follows && foreign && self.name_is_last() && self.see(1).is(Classes::PREPOSITION) {
                // رفض توماس كيلر النحيب على: behind a foreign surname a noun with the article is the object.
                return false;
            }
            if self.name_is_last() && at.is_unknown() {
                return self.extend_name();
            }
            // سامي حداد المدير الفني (the technical director): an adjective of the office behind the name.
            let of_office = || {
                self.role.is_some_and(|(_, end)| end == self.at)
                    && last.is_definite()
                    && at.is_definite()
                    && !is_plural_people(at)
                    && (last.is(Classes::TITLE) || !self.reach.person_follows && !at.is(NOMINAL))
            };
            if self.reach.object_follows && self.name.is_some() && self.role.is_some() && !of_office()
                || !self.construct && self.disagrees(at)
            {
                return false;
            }
            if self.reach.object_follows
                && self.closed
                && !at.is_definite()
                && self.at > self.words.first
                && last.is_definite()
            {
                // القادة الثلاثة أول استخدام: an adjective without the article does not go with a noun that has it.
                return false;
            }
            // مسؤولون أميركيون الزيارة: behind its adjective the phrase is complete.
            // مصادر دبلوماسية إغلاق المحطة: so is an indefinite one where an object may follow.
            // دراسة حديثة وجود نجوم: so is a text.
            let people = self.head == Some(Head::Person) && self.number == Some(Number::Plural) && at.ends(["ون"]);
            let complete = self.reach.object_follows
                && (people
                    || matches!(self.head, Some(Head::Group | Head::Document | Head::Media | Head::Institution)));
            self.closed |= at.is_definite() || !self.construct || complete || at.is(Classes::NATIONALITY);
            self.take(1);
            self.construct = false;
            self.extend_role();
            return true;
        }
        let nominal = at.is(NOMINAL | Classes::VERBAL_NOUN);
        if nominal && self.closed && at.is(Classes::PARTICIPLE) && !at.is_definite() && at.ends(["ة"]) {
            // رئيسة الوزراء متحدثة عن طفلتها: how she spoke.
            return false;
        }
        let person = Classes::TITLE | Classes::GROUP | Classes::INSTITUTION;
        if nominal && self.construct && !at.is(person) && self.ends_in_nun() && last.ends(["ون", "ين"]) {
            // اعتبره محللون خطأ (analysts considered it a mistake)
            return false;
        }
        if nominal {
            // الممثل الكوميدي (the comic actor): two offices with the article, the second an adjective.
            let of_office = last.is(Classes::TITLE)
                && at.is(Classes::TITLE)
                && at.is_definite()
                && at.ends(["ي"])
                && self.name.is_none()
                && self.words.first + 1 == self.at;
            if self.closed && (self.reach.object_follows && !of_office || self.name.is_some() && self.role.is_some()) {
                return false;
            }
            let bare = !at.is_definite() && at.pronoun().is_none();
            let indefinite = last.is(ADJECTIVAL) && !last.is(NOMINAL) && !last.is_definite() && !self.construct;
            if indefinite && at.is(Classes::INSTITUTION) && (self.closed && bare || at.is_definite()) {
                // حظرت محكمة مصرية حركة السلام: behind an adjective without the article another institution is the object.
                return false;
            }
            let thing = at.is(Classes::OCCASION)
                || at.is(Classes::COMMON_NOUN | Classes::FEELING)
                    && !at.is(Classes::TITLE | Classes::GROUP | Classes::INSTITUTION | Classes::PLACE | Classes::MEDIA)
                    && (last.is_definite() || last.kind() == TokenKind::CloseQuote);
            // واختتم الوزير حديثه، نفت السلطات المصرية احتجازه: nor does one with a possessor.
            let possessed = at.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::FEELING)
                && at.pronoun().is_some()
                && !at.is_definite()
                && !self.apposed
                && last.is_definite();
            if thing && self.closed && (bare || possessed) {
                // أكد الوزير ضرورة (the minister affirmed the need): a noun without the article does not go with one that has it.
                return false;
            }
            if (self.closed || indefinite)
                && at.is(Classes::DOCUMENT | Classes::OCCASION | Classes::COMMON_NOUN)
                && bare
                && at.ends(["ا"])
            {
                // أصدرت شركة أرامكو بيانا (the company issued a statement): an object in the accusative.
                return false;
            }
            // وزارة الخارجية: a name that is known with its article.
            let definite = at.is_definite()
                || at.is(Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
                // أحد مؤسسي الشركة (one of the founders of): no pronoun, the plural before its complement.
                || at.pronoun().is_some_and(|pronoun| !self.apposed || pronoun.person != Person::First);
            self.closed |= definite;
            self.construct = !definite;
            if self.head == Some(Head::Person) && self.role.is_none() && self.name.is_none() && at.is(Classes::TITLE) {
                // الأمين after an honorific: السيد الأمين العام.
                self.role = Some((self.at, self.at));
            }
            self.take(1);
            self.extend_role();
            return true;
        }
        if self.construct {
            self.closed = true;
            self.construct = false;
            self.take(1);
            self.extend_role();
            return true;
        }
        false
    }

    /// Whether a word of time tells when something was, and not of whom the phrase is.
    fn tells_when(&self, at: At<'r>) -> bool {
        let year = at.is(ADJECTIVAL) && at.is_definite() && !is_year(self.see(1));
        // مصادر أمس الثلاثاء (sources, yesterday, Tuesday)
        let day = self.head == Some(Head::Group) && (at.spells("أمس") || self.see(1).is(Classes::TIME))
            || matches!(self.head, Some(Head::Group | Head::Person)) && is_weekday(at)
            || self.head == Some(Head::Group) && at.spells("الجمعة");
        (!self.construct || day) && !at.is(PERSON_NAME) && !year
    }

    /// البالغ 46 عاما, البالغ من العمر 46 عاما: how many words.
    fn age(&self) -> Option<usize> {
        let from = if self.see(1).spells("من") { 3 } else { 1 };
        (self.see(from).kind() == TokenKind::Number).then_some(from + 2)
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
