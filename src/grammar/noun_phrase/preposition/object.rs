//! The noun behind a preposition: whether it belongs to the phrase, and how much of it: سفير روسيا إلى الاتحاد الأوروبي (the ambassador of Russia to the European
//! Union), but كتب الشاعر في كتابه (the poet wrote in his book).

use super::super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_end, is_name_word};
use super::super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL};
use super::Led;
use super::bond::Bond;
use crate::grammar::circumstance;
use crate::grammar::wording::{SETTLEMENTS, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics, Shape};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// Where somebody has an office.
const SEAT: Classes = Classes::PLACE.with(Classes::INSTITUTION).with(Classes::INSTITUTION_NAME);

/// What a preposition leads to.
pub(super) struct Object<'r> {
    word: At<'r>,
    /// The preposition is written with it.
    attached: bool,
    /// A name that is known begins with it.
    names_somebody: bool,
}

impl<'r> Builder<'r> {
    /// The word that the preposition leads to, if it can belong to a phrase.
    pub(super) fn object(&self, led: &Led<'r>) -> Option<Object<'r>> {
        let at = led.at;
        let attached = at.has(ATTACHED) || self.is_attached_name() || attached_noun(at).is_some();
        let word = if attached { at } else { self.see(1) };
        if !word.is_word() && word.kind() != TokenKind::OpenQuote
            || word.pronoun().is_some() && !attached && word.is_unknown()
        {
            return None;
        }
        let names_somebody = !attached && self.words.reading.name_at(self.at + 1).is_some();
        let other = word.is(FUNCTION | Classes::TIME) && !word.is(NOMINAL) && !names_somebody;
        (!other && (at.pronoun().is_none() || attached)).then_some(Object { word, attached, names_somebody })
    }

    /// Whether the object belongs to the phrase.
    pub(super) fn takes_object(&self, led: &Led<'r>, object: &Object<'r>, bond: &Bond) -> bool {
        self.fits_head(led, object, bond)
            && !(self.reach.object_follows
                && !bond.of_body
                && (object.word.is(Classes::OCCASION) && !(bond.governs && (led.on || self.is_for_something()))
                    || !bond.governs && is_said(object.word)))
            && !self.is_his_own(led, object.word)
            && !self.is_one_of_nothing(object)
    }

    /// Whether the head of the phrase takes such a preposition with such a noun.
    fn fits_head(&self, led: &Led<'r>, object: &Object<'r>, bond: &Bond) -> bool {
        let with = led.spells("مع");
        match self.head {
            _ if bond.governs || bond.consists => true,
            // الاتحاد مع شركته (the federation with its company): no part of its name.
            // قال ولي العهد مع صحيفة النهر: nor of an office.
            Some(Head::Institution | Head::Media) if with => false,
            Some(Head::Person) if with && !self.apposed => false,
            Some(Head::Institution | Head::Group)
                if !object.attached && self.in_settlement(led.preposition, object.word) =>
            {
                true
            }
            Some(Head::Institution | Head::Group)
                if !object.attached && led.is(Preposition::Fi) && is_settlement(object.word) =>
            {
                true
            }
            Some(Head::Institution | Head::Media)
                if !object.attached && self.words_of_town(led.preposition, object.word) > 0 =>
            {
                true
            }
            // قسم البحوث في بي بي سي (the department of research at the BBC)
            Some(Head::Institution) if object.names_somebody && led.is(Preposition::Fi) && self.is_construct() => true,
            Some(Head::Person) => self.fits_office(led, object) && self.role_precedes(),
            Some(Head::Group) => !matches!(led.preposition, Some(Preposition::Ila | Preposition::Ala)),
            Some(Head::Document) => true,
            Some(Head::Institution | Head::Media) => {
                object.word.is(SEAT) || object.word.has(Proclitics::LI) || self.is_purpose_of_body(led)
            }
            Some(Head::Thing) => !self.reach.object_follows,
            Some(Head::Place) | None => false,
        }
    }

    /// Behind a name the preposition tells a circumstance, behind an office it belongs to the office: سفير روسيا إلى الاتحاد الأوروبي, عضو البرلمان عن المدينة,
    /// المشرف على الصفحة.
    fn fits_office(&self, led: &Led<'r>, object: &Object<'r>) -> bool {
        let (word, before) = (object.word, led.before);
        let action = word.is(Classes::VERBAL_NOUN) && before.is_definite();
        match led.preposition {
            Some(Preposition::Ala) => false,
            // أمين عام الاتحاد من مقره (from its seat): where he says it.
            Some(Preposition::Min) if word.pronoun().is_some() && before.is_definite() => false,
            // تعهدت ليلى نجم المتحدثة باسم المستشفى بتعويض الضحايا: nor what somebody promises.
            Some(Preposition::Bi)
                if action && self.role.is_some_and(|(role, _)| self.name.is_some_and(|(name, _)| name < role)) =>
            {
                false
            }
            // المتحدثة باسم المستشفى من انهيار السد (the spokeswoman of the hospital … of a collapse of the dam): nor what somebody warns of.
            Some(Preposition::Min) if action => false,
            // لجأت الفتاة إلى المحكمة (the girl went to the court): only who is sent is to somewhere.
            Some(Preposition::Ila) if !self.is_sent() => false,
            Some(Preposition::An | Preposition::Ila) => {
                // رئيس الوفد إلى المفاوضات سامي حداد (the head of the delegation to the talks, Sami Haddad)
                word.is(SEAT)
                    || object.names_somebody
                    || word.is_unknown() && !word.is(Classes::POSSESSED)
                    || word.is(Classes::OCCASION) && word.is_definite() && self.name_begins(2)
            }
            _ => true,
        }
    }

    /// كتب الشاعر في كتابه, قال الوزير في نفس اللقاء: where he says it is no part of his office.
    fn is_his_own(&self, led: &Led<'r>, word: At<'r>) -> bool {
        led.is(Preposition::Fi)
            && self.head == Some(Head::Person)
            && (word.is(Classes::DOCUMENT | Classes::OCCASION) && word.pronoun().is_some()
                || word.begins("حديثه")
                || word.begins("حديثها")
                || spells!(word, "نفس" | "ذات"))
    }

    /// رئيس تحرير في إحدى الصحف (an editor at one of the newspapers), but not طالب القرار في أحد بنوده (in one of its articles)
    fn is_one_of_nothing(&self, object: &Object<'r>) -> bool {
        let whole = self.see(2);
        object.counts()
            && (!whole.is_word() || whole.pronoun().is_some() || whole.is(Classes::POSSESSED) || whole.is(FUNCTION))
    }

    /// Takes the preposition and as many words as its object surely has.
    pub(super) fn take_object(&mut self, led: &Led<'r>, object: &Object<'r>) -> bool {
        let (word, attached) = (object.word, object.attached);
        let several = object.counts() && !self.see(2).is(Classes::PREPOSITION);
        let name = self.words.reading.name_at(if attached { self.at } else { self.at + 1 });
        let town = if attached { 0 } else { self.words_of_town(led.preposition, word) };
        let known = name.map_or(town.max(1), |known| known.words as usize);
        if attached {
            self.take(known);
        } else if word.kind() == TokenKind::OpenQuote {
            if !self.quoted_object() {
                return false;
            }
        } else {
            self.take(1 + known);
            if known == 1 && name.is_none() && word.is_unknown() && self.name_stands_before_office() {
                // ليلى حداد، مديرة التسويق لدى كاسبر لاب، (Layla Haddad, director of marketing at Kasper Lab,)
                self.own_name();
            }
        }
        // لحلف شمال الأطلسي: nothing completes a whole name.
        let named = name.is_some() || word.is(Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME);
        let definite = word.is_definite() || word.pronoun().is_some() || named;
        // اللجنة الدولية لكسر الحصار: an indefinite noun behind ل wants its complement.
        let purpose = attached
            && led.at.begins("ل")
            && name.is_none()
            && self.see(0).is_definite()
            && !self.see(0).is(ADJECTIVAL);
        self.construct = !definite && (word.is(NOMINAL) || purpose || several || self.is_superlative_object(object));
        self.closed = !self.construct;
        self.extend_role();
        true
    }

    /// باسم أكبر الأحزاب (in the name of the largest of the parties): a superlative wants its noun.
    fn is_superlative_object(&self, object: &Object<'r>) -> bool {
        let noun = self.see(0);
        !object.attached
            && object.word.is(Classes::ADJECTIVE)
            && object.word.begins("أ")
            && object.word.has_letters(4..5)
            && noun.is(NOMINAL)
            && !noun.has(ATTACHED.with(Proclitics::WA))
    }

    /// Takes a name in quotation marks behind the preposition, which is not the name of the phrase.
    fn quoted_object(&mut self) -> bool {
        let before = (self.at, self.end);
        self.at += 1;
        let own = self.name;
        if !self.quoted_name() {
            (self.at, self.end) = before;
            return false;
        }
        self.name = own;
        true
    }

    /// السلطات في مدينة بيشاور: the town is announced by its noun.
    fn in_settlement(&self, preposition: Option<Preposition>, object: At<'r>) -> bool {
        let name = self.see(2);
        preposition == Some(Preposition::Fi)
            && object.is(Classes::COMMON_NOUN | Classes::INSTITUTION)
            && !object.is(Classes::OCCASION | Classes::DOCUMENT | Classes::TIME)
            && !object.is_definite()
            && (name.is_unknown() && !name.is_definite() && !name.has(ATTACHED) || name.is(Classes::PLACE))
    }

    /// السفارة في بيونس آيرس (the embassy in Buenos Aires): how many unknown words behind في are the name of a town with which the phrase ends.
    fn words_of_town(&self, preposition: Option<Preposition>, object: At<'r>) -> usize {
        let name = |at: At<'r>| {
            at.is_unknown() && !at.is_definite() && is_name_word(at) && !has_noun_shape(at) && !has_verb_shape(at)
        };
        if preposition != Some(Preposition::Fi) || !name(object) || object.is(Classes::POSSESSED) {
            return 0;
        }
        let words = 1 + usize::from(name(self.see(2)));
        let next = self.see(words + 1);
        let ends = is_end(next) && next.kind() != TokenKind::OpenParenthesis
            || next.is(Classes::COMPLEMENTIZER)
            || circumstance::governed(next, self.reach.governed);
        if ends { words } else { 0 }
    }
}

impl Object<'_> {
    /// إحدى الصحف (one of the newspapers): whether it says how many of something.
    fn counts(&self) -> bool {
        !self.attached && self.word.is(Classes::QUANTIFIER) && !self.word.is_definite()
    }
}

/// السلطات في المدينة (the authorities in the city): the noun of a town or a region with the article.
fn is_settlement(word: At<'_>) -> bool {
    word.is_definite() && word.str().strip_prefix("ال").is_some_and(|noun| has(SETTLEMENTS, noun))
}

/// ألقى الرئيس باللوم (the president put the blame): a noun of saying is no part of an office.
fn is_said(word: At<'_>) -> bool {
    word.has(Proclitics::BI) && word.is_definite() && word.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
}
