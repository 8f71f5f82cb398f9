//! What binds a preposition to the phrase before it, and what parts the two: مصدر مطلع على التحقيق (a source informed of the inquiry), but وقال مصدر مطلع
//! للوكالة (and an informed source told the agency).

use super::super::shape::{attached_noun, has_noun_shape};
use super::super::{ADJECTIVAL, Builder, Head, NOMINAL};
use super::Led;
use super::body::AGAIN;
use crate::grammar::circumstance;
use crate::grammar::wording::{AIMS, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Preposition, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// How a phrase and the preposition behind it go together.
pub(super) struct Bond {
    /// What stands before asks for the preposition.
    pub(super) governs: bool,
    /// مبعوث المنظمة إلى العاصمة (the envoy of the organisation to the capital): it tells where somebody is sent, or of what he is.
    pub(super) of_body: bool,
    /// مجموعة من الحقوقيين (a group of activists): of whom a group is.
    pub(super) consists: bool,
    /// The preposition begins something else.
    pub(super) parts: bool,
}

impl<'r> Builder<'r> {
    /// How the phrase goes together with the preposition, which `opens` a circumstance where it stands alone.
    pub(super) fn bond(&self, led: &Led<'r>, opens: bool) -> Bond {
        let (at, preposition) = (led.at, led.preposition);
        let to_somebody = self.may_be_told(led, opens);
        let reports = to_somebody && self.reports_for(led);
        let told = to_somebody
            && !self.is_purpose_of_body(led)
            && !self.is_of_people(at)
            && !self.is_of_office()
            && !self.is_of_thing(at)
            && !self.unites(at);
        let opens = opens
            && !self.works_for(preposition)
            && !self.is_field_of_office(led)
            && (!led.is(Preposition::Li) || told);
        let of_body = self.head == Some(Head::Person)
            && (self.unites(at) || led.is(Preposition::Ila) && self.is_sent() && self.name_begins(2));
        let governs = self.supervises(led)
            || reports
            || of_body
            || self.is_in_charge_of(preposition)
            || self.purpose_governs(led)
            || self.adjective_governs() && !told
            || self.head_governs(preposition, led.on);
        let of_document = self.head == Some(Head::Document)
            && (at.has(Proclitics::LI) || at.is(Classes::PREPOSITION) && led.is(Preposition::Li));
        let governed = preposition.is_some_and(|found| self.reach.governed.contains(&Some(found)))
            && !self.works_at(at)
            && !self.is_seat_before_another(led);
        let consists = self.consists_of(led);
        let parts = (opens && !of_document || governed && !self.is_for_people(at))
            && !governs
            && !self.belongs_to(preposition)
            && !consists;
        Bond { governs, of_body, consists, parts }
    }

    /// المنظمة الأوروبية لسلامة الملاحة (the European organisation for the safety of navigation): what a body is for, a noun that has its complement.
    pub(super) fn is_purpose_of_body(&self, led: &Led<'r>) -> bool {
        let (noun, whole) = (led.at, self.see(1));
        let people = Classes::GROUP | Classes::TITLE | Classes::MEDIA | Classes::INSTITUTION | Classes::PLACE;
        self.head == Some(Head::Institution)
            && self.name.is_none()
            && self.last().is(ADJECTIVAL)
            && self.last().is_definite()
            && !noun.is_definite()
            && !noun.is(people)
            && (attached_noun(noun) == Some(Preposition::Li)
                || noun.has(Proclitics::LI) && noun.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN))
            && whole.is_definite()
            && !whole.is(ADJECTIVAL)
    }

    /// أفادت مصادر محلية بالموصل بانهيار السد (local sources in Mosul reported the collapse of the dam): of two ب the first tells where they are.
    fn is_seat_before_another(&self, led: &Led<'r>) -> bool {
        led.is(Preposition::Bi)
            && led.at.is(Classes::PLACE | Classes::INSTITUTION)
            && led.at.has(Proclitics::BI)
            && !led.at.is(Classes::VERBAL_NOUN | Classes::OCCASION | Classes::MEDIA)
            && matches!(self.head, Some(Head::Group | Head::Person))
            && self.stands_again(led)
    }

    /// Whether a preposition of the same letters stands further on.
    pub(super) fn stands_again(&self, led: &Led<'r>) -> bool {
        (1..AGAIN)
            .map(|offset| self.see(offset))
            .take_while(|at| at.is_word() && !at.is(Classes::COMPLEMENTIZER))
            .any(|at| circumstance::preposition(at) == led.preposition)
    }

    /// مصدر مطلع لـCNN: who is told, not what he knows. الحزب الموالي للأكراد (the party loyal to the Kurds): a people is told nothing behind such an adjective.
    fn may_be_told(&self, led: &Led<'r>, opens: bool) -> bool {
        // قال السفير لأحد القادة (the ambassador said to one of the leaders)
        let one_of = led.at.is(Classes::QUANTIFIER) && led.at.has(Proclitics::LI) && led.at.ends(["لأحد", "لإحدى"]);
        if led.is(Preposition::Li) && one_of {
            return true;
        }
        let people = || led.at.is(Classes::NATIONALITY) && led.at.is_definite() && self.adjective_governs();
        led.is(Preposition::Li) && opens && !people()
    }

    /// المشرفة على الدراسة (the supervisor of the study), ناشط على تويتر (active on Twitter)
    fn supervises(&self, led: &Led<'r>) -> bool {
        led.on
            && ["مشرف", "ناشط", "مغرد", "مدون", "معلق", "القائم"].iter().any(|governing| led.before.contains(governing))
    }

    /// مراسل لوكالة الأنباء (a correspondent of the news agency)
    fn reports_for(&self, led: &Led<'r>) -> bool {
        let before = led.before.str().trim_start_matches('و');
        !led.before.is_definite()
            && ["مراسل", "مصور", "صحافي", "صحفي", "مندوب"].iter().any(|one| before.starts_with(one))
    }

    /// الرئيس التنفيذي لوكالة النهر سامي حداد: who is told would stand behind the name.
    fn is_of_office(&self) -> bool {
        let words = self.words.reading.name_at(self.at).map_or(1, |known| known.words as usize);
        self.head == Some(Head::Person)
            && self.name.is_none()
            && self.role.is_some_and(|(first, end)| end > first + 1)
            && self.name_begins(words)
            && self.name_begins(words + 1)
    }

    /// سامي حداد، الأمين العام للاتحاد العالمي لعلماء الفلك، : nobody is told anything inside an apposition.
    fn is_of_people(&self, at: At<'r>) -> bool {
        self.apposed
            && at.is(Classes::TITLE | Classes::GROUP)
            && at.details().number == Some(Number::Plural)
            && !at.is_definite()
            && self.see(1).is_definite()
            && self.last().is(ADJECTIVAL)
    }

    /// سامي حداد، المدير التنفيذي للبرنامج، : nor is a thing told anything.
    fn is_of_thing(&self, at: At<'r>) -> bool {
        let several = || {
            at.is(Classes::TITLE | Classes::GROUP)
                || at.is(Classes::MEDIA) && !at.is(Classes::DOCUMENT | Classes::INSTITUTION)
                || at.details().number == Some(Number::Plural) && !at.is(Classes::COMMON_NOUN | Classes::INSTITUTION)
        };
        let behind_name = self.apposed || self.role_follows_name();
        if behind_name && self.role_is_open() && (self.is_quoted_body(at) || self.is_task(at)) {
            return true;
        }
        self.apposed
            && self.role_is_open()
            && at.is_definite()
            && at.is(NOMINAL)
            && !several()
            && (1..4).any(|offset| self.see(offset).kind() == TokenKind::Comma)
    }

    /// سامي حداد، الرئيس التنفيذي لـ"النهر"، : nor is a body told anything whose name in quotation marks an office of two words still wants.
    fn is_quoted_body(&self, at: At<'r>) -> bool {
        at.is(Classes::PREPOSITION)
            && self.see(1).kind() == TokenKind::OpenQuote
            && self.last().is(ADJECTIVAL)
            && self.last().is_definite()
            && self.role.is_some_and(|(first, _)| first + 2 == self.at)
    }

    /// سامي حداد، رئيس شركة كولر لبناء السفن، : nor is what a body or an office is for.
    fn is_task(&self, at: At<'r>) -> bool {
        let people = Classes::GROUP | Classes::TITLE | Classes::MEDIA | Classes::INSTITUTION | Classes::PLACE;
        let whole = self.see(1);
        !at.is_definite()
            && !at.is(people)
            && (attached_noun(at) == Some(Preposition::Li)
                || at.has(Proclitics::LI) && at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN))
            && whole.is_definite()
            && !whole.is(ADJECTIVAL)
    }

    /// سامي حداد، الخبير في دراسات المناخ، (Sami Haddad, the expert in studies of the climate,): texts in the plural, of which an office is.
    fn is_field_of_office(&self, led: &Led<'r>) -> bool {
        let texts = self.see(1);
        self.apposed
            && self.role_is_open()
            && led.is(Preposition::Fi)
            && texts.is(Classes::DOCUMENT)
            && texts.details().number == Some(Number::Plural)
            && !texts.is_definite()
            && self.see(2).is_definite()
    }

    /// مجموعة من الحقوقيين (a group of activists): whether it is told of whom a group is.
    fn consists_of(&self, led: &Led<'r>) -> bool {
        let some = led.before.str().trim_start_matches('و');
        led.spells("من")
            && !led.before.is_definite()
            && ["مجموعة", "جماعة", "فريق", "نخبة", "ثلة", "حشد"].contains(&some)
            && self.see(1).is(Classes::GROUP | Classes::TITLE)
            && self.see(1).details().number == Some(Number::Plural)
    }

    /// رئيس قسم الأمن في فيسبوك (the head of security at Facebook): who works for a company that others write on.
    fn works_for(&self, preposition: Option<Preposition>) -> bool {
        let written_on = self.see(1);
        preposition == Some(Preposition::Fi)
            && written_on.is(Classes::INSTITUTION_NAME)
            && written_on.is(Classes::OCCASION)
            && matches!(self.head, Some(Head::Person | Head::Group))
            && self.name.is_none()
            && (self.is_construct() || self.number == Some(Number::Plural) && !self.last().is_definite())
    }

    /// المتخصص في (specialised in), المكلف بـ (charged with): an adjective that takes a preposition stands before it.
    pub(super) fn adjective_governs(&self) -> bool {
        let before = self.at.checked_sub(1).filter(|&before| before > self.words.first);
        before.is_some_and(|before| self.words.reading.at(before).is(Classes::GOVERNING))
    }

    /// المدافعون عن حقوق الإنسان، القائمون على المعرض: people in the plural who are called by what they do for something, unless the verb
    /// governs the preposition and the content does not follow at once.
    fn head_governs(&self, preposition: Option<Preposition>, on: bool) -> bool {
        let head = self.words.reading.at(self.words.first);
        let found = if on { Some(Preposition::Ala) } else { preposition };
        self.at == self.words.first + 1
            && matches!(self.head, Some(Head::Group | Head::Person))
            && self.number == Some(Number::Plural)
            && head.is(Classes::GOVERNING)
            && (found.is_none_or(|found| !self.reach.governed.contains(&Some(found)))
                || self.see(1).is_definite() && self.see(2).is(Classes::COMPLEMENTIZER))
    }

    /// الهيئة العامة للرقابة على الأسواق (the general authority for control over the markets): what a body is for may take a preposition of its own.
    fn purpose_governs(&self, led: &Led<'r>) -> bool {
        let object = self.see(1);
        let construct = !object.is_definite() && self.see(2).is_definite() && !self.see(2).is(ADJECTIVAL);
        led.at.is(Classes::PREPOSITION)
            && self.is_for_something()
            && spells!(led.at, "على" | "في" | "عن")
            && (construct || object.is_definite() && !object.is(Classes::OCCASION | Classes::DOCUMENT))
            && object.is(NOMINAL | Classes::VERBAL_NOUN | Classes::UNKNOWN)
            && object.pronoun().is_none()
            && !object.is(Classes::TIME | Classes::PLACE)
            && (led.preposition.is_none_or(|found| !self.reach.governed.contains(&Some(found)))
                || self.stands_again(led))
    }

    /// للتنسيق, للرقابة (for coordination, for control): whether the word before tells what the body of the phrase does.
    pub(in crate::grammar::noun_phrase) fn is_for_something(&self) -> bool {
        let purpose = self.last();
        let other = Classes::GROUP | Classes::TITLE | Classes::MEDIA | Classes::INSTITUTION | Classes::PLACE;
        matches!(self.head, Some(Head::Institution | Head::Group | Head::Person))
            && self.name.is_none()
            && self.at > self.words.first + 1
            && purpose.begins("لل")
            && (has(AIMS, purpose.str())
                || !purpose.is(other)
                    && (purpose.is(Classes::VERBAL_NOUN)
                        || has_noun_shape(purpose)
                        || purpose.begins("للت")
                        || purpose.ends(["ة", "اء"])))
    }

    /// Whether the phrase begins with a noun that is told of which kind it is by another one: رئيس قسم الأمن.
    pub(super) fn is_construct(&self) -> bool {
        let first = self.words.reading.at(self.words.first);
        !first.is_definite() && self.last().is_definite() && self.at > self.words.first + 1
    }
}
