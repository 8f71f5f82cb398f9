//! Prepositions inside a noun phrase, and those that end it: المتحدث باسم الخارجية (the spokesman of the foreign ministry), not وقال الوزير في
//! باريس (the minister said in Paris).

use super::super::circumstance;
use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_end, is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Preposition, Proclitics, Shape};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// The preposition of the verb follows another of the same letters at most this many words behind.
const AGAIN: usize = 8;

impl<'r> Builder<'r> {
    /// المتحدث باسم الخارجية، سفير روسيا لدى الأمم المتحدة، مصدر في الشرطة: a preposition inside the phrase.
    pub(super) fn prepositional(&mut self, at: At<'r>) -> bool {
        let is = |word: &str| at.is(Classes::PREPOSITION) && at.spells(word);
        if is("من") && is_verb(self.see(1)) && self.see(1).begins_any(["ي", "ت"]) {
            // ينصح الأطباء من يشكو (doctors advise whoever complains): "who", not "of".
            return false;
        }
        let (preposition, on) = (circumstance::preposition(at), is("على"));
        let takes_some = match self.head {
            Some(Head::Person) => self.role_precedes(),
            Some(Head::Place) | None => false,
            _ => true,
        };
        if self.is_led(at) {
            // قوات التحالف بقيادة السعودية (the forces of the coalition led by Saudi Arabia)
            let known = self.words.reading.name_at(self.at + 1).map_or(1, |known| known.words as usize);
            self.take(1 + known);
            self.construct = false;
            self.closed = true;
            return true;
        }
        if self.comes_from_body(at) {
            // هالة نجم من معهد الأبحاث (Hala Najm of the institute of research)
            if self.see(1).is_definite() {
                return self.whole_body();
            }
            self.take(2);
            self.construct = true;
            self.closed = false;
            return true;
        }
        // مطلع على (informed of), مراسل لـ (a correspondent of): only the word before may make such a phrase go on.
        if !takes_some && !self.apposed && preposition != Some(Preposition::Li) && !on && !self.adjective_governs() {
            return false;
        }
        if on && self.see(1).spells("لسان") {
            return false;
        }
        let of_document = self.head == Some(Head::Document)
            && (at.has(Proclitics::LI) || at.is(Classes::PREPOSITION) && preposition == Some(Preposition::Li));
        // المشرفة على الدراسة (the supervisor of the study), ناشط على تويتر (active on Twitter)
        let before = self.last();
        let supervises = on && ["مشرف", "ناشط", "مغرد", "مدون"].iter().any(|governing| before.contains(governing));
        // مصدر مطلع لـCNN: who is told, not what he knows.
        let opens = circumstance::opens(self.words.from(self.at));
        // الحزب الموالي للأكراد (the party loyal to the Kurds): a people is told nothing behind such an adjective.
        let people = at.is(Classes::NATIONALITY) && at.is_definite() && self.adjective_governs();
        let told = preposition == Some(Preposition::Li) && opens && !people;
        // مراسل لوكالة الأنباء (a correspondent of the news agency)
        let reports = told
            && !self.last().is_definite()
            && ["مراسل", "مصور", "صحافي", "صحفي", "مندوب"]
                .iter()
                .any(|one| before.str().trim_start_matches('و').starts_with(one));
        if (opens || on)
            && let Some(comma) = self.name_behind_comma()
        {
            // الرئيس المنتخب في ذلك الوقت، سامي حداد، : up to the comma all belongs to the office.
            self.take(comma);
            self.extend_role();
            return true;
        }
        if preposition == Some(Preposition::Li)
            && self.head == Some(Head::Person)
            && at.is(Classes::GIVEN_NAME)
            && !at.is(NOMINAL)
            && self.last().is_definite()
        {
            // قال القاضي لنزار (the judge said to Nizar)
            return false;
        }
        // الرئيس التنفيذي لوكالة النهر سامي حداد: who is told would stand behind the name.
        let of_office = || {
            let words = self.words.reading.name_at(self.at).map_or(1, |known| known.words as usize);
            self.head == Some(Head::Person)
                && self.name.is_none()
                && self.role.is_some_and(|(first, end)| end > first + 1)
                && self.name_begins(words)
                && self.name_begins(words + 1)
        };
        // سامي حداد، الأمين العام للاتحاد العالمي لعلماء الفلك، : nobody is told anything inside an apposition.
        let of_people = || {
            self.apposed
                && at.is(Classes::TITLE | Classes::GROUP)
                && at.details().number == Some(Number::Plural)
                && !at.is_definite()
                && self.see(1).is_definite()
                && self.last().is(ADJECTIVAL)
        };
        // سامي حداد، المدير التنفيذي للبرنامج، : nor is a thing told anything.
        let of_thing = || {
            let several = at.is(Classes::TITLE | Classes::GROUP)
                || at.is(Classes::MEDIA) && !at.is(Classes::DOCUMENT | Classes::INSTITUTION)
                || at.details().number == Some(Number::Plural) && !at.is(Classes::COMMON_NOUN | Classes::INSTITUTION);
            self.apposed
                && self.role_is_open()
                && at.is_definite()
                && at.is(NOMINAL)
                && !several
                && (1..4).any(|offset| self.see(offset).kind() == TokenKind::Comma)
        };
        let told = told && !of_people() && !of_office() && !of_thing() && !self.unites(at);
        let opens = opens && !self.works_for(preposition);
        let opens = opens && (preposition != Some(Preposition::Li) || told);
        let of_body = self.head == Some(Head::Person)
            && (self.unites(at) || preposition == Some(Preposition::Ila) && self.is_sent() && self.name_begins(2));
        let governs = supervises
            || reports
            || of_body
            || self.is_in_charge_of(preposition)
            || self.adjective_governs() && !told
            || self.head_governs(preposition, on);
        if !self.reach.object_follows
            && before.is_definite()
            && self.see(1).spells("أجل")
            && is("من")
            && self.see(2).is_definite()
            && (self.apposed || self.head == Some(Head::Institution))
        {
            // معهد السلام من أجل التنمية (the institute of peace for development)
            self.take(3);
            self.extend_role();
            return true;
        }
        // مجموعة من الحقوقيين (a group of activists): of whom it is.
        let consists = || {
            is("من")
                && !self.last().is_definite()
                && ["مجموعة", "جماعة", "فريق", "نخبة", "ثلة", "حشد"]
                    .iter()
                    .any(|some| before.str().trim_start_matches('و') == *some)
                && self.see(1).is(Classes::GROUP | Classes::TITLE)
                && self.see(1).details().number == Some(Number::Plural)
        };
        let governed =
            preposition.is_some_and(|found| self.reach.governed.contains(&Some(found))) && !self.works_at(at);
        if (opens && !of_document || governed && !self.is_for_people(at))
            && !governs
            && !self.belongs_to(preposition)
            && !consists()
        {
            return false;
        }
        let attached = at.has(ATTACHED) || self.is_attached_name() || attached_noun(at).is_some();
        let object = if attached { at } else { self.see(1) };
        if !object.is_word() && object.kind() != TokenKind::OpenQuote
            || object.pronoun().is_some() && !attached && object.is_unknown()
        {
            return false;
        }
        let names_somebody = !attached && self.words.reading.name_at(self.at + 1).is_some();
        if object.is(FUNCTION | Classes::TIME) && !object.is(NOMINAL) && !names_somebody
            || at.pronoun().is_some() && !attached
        {
            return false;
        }
        let takes = match self.head {
            _ if governs || consists() => true,
            // الاتحاد مع شركته (the federation with its company): no part of its name.
            // قال ولي العهد مع صحيفة النهر: nor of an office.
            Some(Head::Institution | Head::Media) if is("مع") => false,
            Some(Head::Person) if is("مع") && !self.apposed => false,
            Some(Head::Institution | Head::Group) if !attached && self.in_settlement(preposition, object) => true,
            Some(Head::Institution | Head::Media) if !attached && self.words_of_town(preposition, object) > 0 => true,
            // قسم البحوث في بي بي سي (the department of research at the BBC)
            Some(Head::Institution)
                if names_somebody && preposition == Some(Preposition::Fi) && self.is_construct() =>
            {
                true
            }
            Some(Head::Person) => {
                // Behind a name the preposition tells a circumstance, behind an office it belongs to the office:
                // سفير روسيا إلى الاتحاد الأوروبي, عضو البرلمان عن المدينة, المشرف على الصفحة.
                let seat = Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME;
                let fits = match preposition {
                    Some(Preposition::Ala) => false,
                    // أمين عام الاتحاد من مقره (from its seat): where he says it.
                    Some(Preposition::Min) if object.pronoun().is_some() && before.is_definite() => false,
                    // تعهدت ليلى نجم المتحدثة باسم المستشفى بتعويض الضحايا: nor what somebody promises.
                    Some(Preposition::Bi)
                        if before.is_definite()
                            && self.role.is_some_and(|(role, _)| self.name.is_some_and(|(name, _)| name < role))
                            && object.is(Classes::VERBAL_NOUN) =>
                    {
                        false
                    }
                    // المتحدثة باسم المستشفى من انهيار السد (the spokeswoman of the hospital … of a collapse of the dam): nor what somebody warns of.
                    Some(Preposition::Min) if object.is(Classes::VERBAL_NOUN) && before.is_definite() => false,
                    // لجأت الفتاة إلى المحكمة (the girl went to the court): only who is sent is to somewhere.
                    Some(Preposition::Ila) if !self.is_sent() => false,
                    Some(Preposition::An | Preposition::Ila) => {
                        // رئيس الوفد إلى المفاوضات سامي حداد (the head of the delegation to the talks, Sami Haddad)
                        object.is(seat)
                            || names_somebody
                            || object.is_unknown() && !object.is(Classes::POSSESSED)
                            || object.is(Classes::OCCASION) && object.is_definite() && self.name_begins(2)
                    }
                    _ => true,
                };
                fits && self.role_precedes()
            }
            Some(Head::Group) => !matches!(preposition, Some(Preposition::Ila | Preposition::Ala)),
            Some(Head::Document) => true,
            Some(Head::Institution | Head::Media) => {
                object.is(Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME)
                    || object.has(Proclitics::LI)
            }
            Some(Head::Thing) => !self.reach.object_follows,
            Some(Head::Place) | None => false,
        };
        // ألقى الرئيس باللوم (the president put the blame): a noun of saying is no part of an office.
        let saying = || {
            object.has(Proclitics::BI)
                && object.is_definite()
                && object.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
        };
        if !takes || self.reach.object_follows && !of_body && (object.is(Classes::OCCASION) || !governs && saying()) {
            return false;
        }
        // كتب الشاعر في كتابه, قال الوزير في نفس اللقاء: where he says it is no part of his office.
        let his_own = preposition == Some(Preposition::Fi)
            && self.head == Some(Head::Person)
            && (object.is(Classes::DOCUMENT | Classes::OCCASION) && object.pronoun().is_some()
                || object.begins("حديثه")
                || object.begins("حديثها")
                || spells!(object, "نفس" | "ذات"));
        if his_own {
            return false;
        }
        // رئيس تحرير في إحدى الصحف (an editor at one of the newspapers), but not طالب القرار في أحد بنوده (in one of its articles)
        let several = !attached && object.is(Classes::QUANTIFIER) && !object.is_definite();
        let whole = self.see(2);
        if several
            && (!whole.is_word() || whole.pronoun().is_some() || whole.is(Classes::POSSESSED) || whole.is(FUNCTION))
        {
            return false;
        }
        let several = several && !whole.is(Classes::PREPOSITION);
        let name = self.words.reading.name_at(if attached { self.at } else { self.at + 1 });
        let town = if attached { 0 } else { self.words_of_town(preposition, object) };
        let known = name.map_or(town.max(1), |known| known.words as usize);
        if attached {
            self.take(known);
        } else if object.kind() == TokenKind::OpenQuote {
            let before = (self.at, self.end);
            self.at += 1;
            let own = self.name;
            if !self.quoted_name() {
                (self.at, self.end) = before;
                return false;
            }
            self.name = own;
        } else {
            self.take(1 + known);
        }
        // لحلف شمال الأطلسي: nothing completes a whole name.
        let definite =
            object.is_definite() || object.is(Classes::PLACE) || object.pronoun().is_some() || name.is_some();
        // اللجنة الدولية لكسر الحصار: an indefinite noun behind ل wants its complement.
        let purpose =
            attached && at.begins("ل") && name.is_none() && self.see(0).is_definite() && !self.see(0).is(ADJECTIVAL);
        self.construct = !definite && (object.is(NOMINAL) || purpose || several);
        self.closed = !self.construct;
        self.extend_role();
        true
    }

    /// Whether the phrase begins with a noun that is told of which kind it is by another one: رئيس قسم الأمن.
    fn is_construct(&self) -> bool {
        let first = self.words.reading.at(self.words.first);
        !first.is_definite() && self.last().is_definite() && self.at > self.words.first + 1
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

    /// Whether it is told which country leads a body.
    fn is_led(&self, at: At<'r>) -> bool {
        let leader = || self.words.reading.name_at(self.at + 1);
        crate::reading::spells!(at, "بقيادة" | "بزعامة")
            && matches!(self.head, Some(Head::Institution | Head::Group))
            && self.at > self.words.first
            && (self.see(1).is(Classes::PLACE) && !self.see(1).has(ATTACHED.with(Proclitics::WA))
                || leader().is_some_and(|known| known.classes.has(Classes::PLACE)))
    }

    /// Whether من and a body behind a full name tell where somebody works.
    fn comes_from_body(&self, at: At<'r>) -> bool {
        let is_body = |body: At<'_>| {
            body.is(Classes::INSTITUTION)
                && !body.is(Classes::MEDIA | Classes::COMMON_NOUN | Classes::OCCASION)
                // آدم حداد من المجلس الأوروبي: with the article the body has an adjective.
                && (!body.is_definite() || self.see(2).is(ADJECTIVAL) && self.see(2).is_definite())
                && body.pronoun().is_none()
        };
        at.is(Classes::PREPOSITION)
            && at.spells("من")
            && self.head == Some(Head::Person)
            && self.role.is_none()
            && self.name_is_last()
            && self.name.is_some_and(|(first, end)| end > first + 1)
            // حذر سامي حداد من جامعة الأزهر من الوباء: of two, the first tells where he is from.
            && (!self.reach.governed.contains(&Some(Preposition::Min))
                || (3..AGAIN).map(|offset| self.see(offset)).take_while(|at| at.is_word()).any(|at| at.spells("من")))
            && is_body(self.see(1))
            && self.see(2).is_word()
    }

    /// من المجلس الأوروبي للطفولة (of the European council of childhood): all words of the body behind من.
    fn whole_body(&mut self) -> bool {
        let words = self.words.from(self.at + 1);
        let Some(body) = Builder::new(words, self.reach).build().filter(|body| body.head == Head::Institution) else {
            return false;
        };
        self.take(body.end.saturating_sub(self.at));
        self.construct = false;
        self.closed = true;
        true
    }

    /// Whether somebody's office is told, and before the name if that is told, too.
    fn role_precedes(&self) -> bool {
        self.role.is_some_and(|(first, _)| self.name.is_none_or(|(name, _)| name < first))
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

    /// المدير العام لشبكة النهر الإخبارية، سامي حداد، : the office goes on to the comma behind which its bearer is named.
    fn name_behind_comma(&self) -> Option<usize> {
        if self.head != Some(Head::Person) || self.name.is_some() || self.role.is_none() {
            return None;
        }
        // المدير المالي لشركة "النهر"، سامي حداد، : a name in quotation marks belongs to the office, too.
        let mark = |at: At<'r>| matches!(at.kind(), TokenKind::OpenQuote | TokenKind::CloseQuote);
        let comma = (1..9).find(|&offset| !self.see(offset).is_word() && !mark(self.see(offset)))?;
        let plain = || (1..comma).all(|offset| !self.see(offset).is(FUNCTION) && !is_verb(self.see(offset)));
        // رئيس المجلس الأعلى للشباب، الشيخ ناصر حداد،
        let address = self.see(comma + 1).is(Classes::HONORIFIC) && self.see(comma + 1).is_definite();
        let name = comma + 1 + usize::from(address);
        let named = self.see(comma).kind() == TokenKind::Comma
            && plain()
            && self.name_begins(name)
            && self.name_begins(name + 1);
        named.then_some(comma)
    }

    /// المتخصص في (specialised in), المكلف بـ (charged with): an adjective that takes a preposition stands before it.
    fn adjective_governs(&self) -> bool {
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
}
