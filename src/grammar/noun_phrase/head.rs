//! The head of a noun phrase: what decides which sort of thing it names.

use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics, Shape};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// What names people and bodies, and tells of no number whether it is exact.
const NAMING: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GIVEN_NAME)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::PLACE);

/// Verbs of which only persons and what they write are the subject.
const PLAIN_SPEECH: &[&str] = &["قال", "صرح", "أضاف", "تابع", "كتب"];

impl<'r> Builder<'r> {
    /// هذا المسؤول (this official), and a quantifier before its noun: بعض الخبراء، أحد السكان، كل من.
    pub(super) fn demonstrative(&mut self) {
        if self.see(0).is(Classes::DEMONSTRATIVE) && self.see(1).is(NOMINAL) && self.see(1).is_definite() {
            self.at += 1;
        }
    }

    pub(super) fn head_of_phrase(&mut self) -> Option<()> {
        let at = self.see(0);
        if at.is(Classes::UNKNOWN | Classes::NAME_PARTICLE)
            && at.spells("ال")
            && self.see(1).kind() == TokenKind::OpenQuote
        {
            // الـ"أف بي آي": the article stands apart from a name in quotation marks.
            self.take(1);
            let quoted = self.quoted_name();
            return quoted.then(|| self.head = Some(Head::Institution));
        }
        match at.kind() {
            TokenKind::Word => {}
            TokenKind::OpenQuote => return self.quoted_head(),
            TokenKind::Number => return self.figures_head(),
            _ => return None,
        }
        let about = if at.is(NAMING) { 0 } else { self.approximation() };
        if (about > 0 || at.is(Classes::NUMERAL))
            && let Some(head) = self.counted_head(at, about)
        {
            return head;
        }
        if at.has(ATTACHED) && !self.clitic
            || at.is(FUNCTION)
                && !at.is(NOMINAL | Classes::QUANTIFIER)
                && !is_name_word(at)
                // بي بي سي (the BBC), whose first word spells "in me"
                && self.words.reading.name_at(self.at).is_none()
        {
            return None;
        }
        if let Some(known) = self.words.reading.name_at(self.at) {
            if known.attached && !self.clitic {
                // لبي بي سي (to the BBC)
                return None;
            }
            self.head = Some(if known.classes.has(Classes::MEDIA_NAME) {
                Head::Media
            } else if known.classes.has(Classes::PLACE) {
                Head::Place
            } else {
                Head::Institution
            });
            self.closed = true;
            self.name = Some((self.at, self.at + known.words as usize));
            if known.words > 1 && at.is(Classes::INSTITUTION) && at.details().number == Some(Number::Singular) {
                // ميليشيا الحوثي (the Houthi militia)
                self.gender = at.details().gender;
            }
            if self.head == Some(Head::Place) && at.ends(["ة", "ت"]) {
                // الولايات المتحدة
                self.gender = Some(Gender::Feminine);
                self.number = Some(Number::Singular);
            }
            self.take(known.words as usize);
            return Some(());
        }
        if at.is(Classes::QUANTIFIER) {
            return self.quantified();
        }
        if at.is_definite() && at.is(Classes::UNKNOWN | Classes::ADJECTIVE) && self.are_acting_people() {
            self.take(1);
            (self.head, self.gender, self.number) = (Some(Head::Group), Some(Gender::Masculine), Some(Number::Plural));
            self.closed = true;
            return Some(());
        }
        if at.is(Classes::TIME) && !at.is(NOMINAL) || at.is(Classes::PREPOSITION) && !at.is(NOMINAL) || is_verb(at) {
            return None;
        }
        if at.is(Classes::OCCASION) && at.ends(["ا"]) && self.see(1).spells("على") {
            // وقال ردا على سؤال (and he said in reply to a question): how, not who.
            return None;
        }
        let before = || self.words.reading.at(self.words.first.wrapping_sub(1));
        if at.is_unknown()
            && matches!(before().kind(), TokenKind::LineEnd | TokenKind::Period)
            && at.begins("و")
            && at.ends(["ت"])
            && at.str().chars().count() >= 4
        {
            // وأججت تصريحاته الجدل (and his remarks fuelled the debate): at the head of a sentence و joins a verb.
            return None;
        }
        if at.is_unknown() && before().is(Classes::NEGATOR | Classes::FUTURE) {
            // لم يكتف: behind a negation stands a verb.
            return None;
        }
        let entry = at.details();
        // نظيره (his counterpart) folds like نظيرة (a counterpart, feminine): the letter as typed tells that it may be his.
        let his = at.is(Classes::TITLE | Classes::GROUP)
            && !at.is_definite()
            && entry.gender == Some(Gender::Feminine)
            && at.ends(["ه"]);
        self.gender = entry.gender.filter(|_| !his);
        self.number = entry.number;
        let definite = at.is_definite() || at.pronoun().is_some() || his;
        let superlative = at.is(Classes::ADJECTIVE)
            && !definite
            && !at.is(NOMINAL)
            && self.see(1).is(NOMINAL)
            && !self.see(1).has(ATTACHED)
            && !self.see(1).is_definite();
        if superlative {
            // أعلى مرجع (the highest authority), أكبر حزب (the largest party)
            self.at += 1;
            let first = self.at;
            self.head_of_phrase()?;
            if let Some((start, end)) = self.role.filter(|(start, _)| *start == first) {
                self.role = Some((start.saturating_sub(1), end));
            }
            return Some(());
        }
        if at.is_definite()
            && at.is(ADJECTIVAL)
            && let Some(adjectives) = self.adjectives_before_name()
        {
            // الفرنسي كيليان مبابي (the Frenchman Kylian Mbappé), الكيميائي نزار حداد (the chemist Nizar Haddad)
            if !at.is(Classes::NATIONALITY) {
                self.role = Some((self.at, self.at + adjectives));
            }
            self.take(adjectives);
            self.head = Some(Head::Person);
            return self.name_run().then_some(());
        }
        if at.is(Classes::ADJECTIVE) && spells!(at, "آخر" | "وآخر" | "أخرى" | "آخرون" | "آخرين") {
            // وقال آخر إن (and another said that)
            self.take(1);
            self.head = Some(Head::Group);
            self.closed = true;
            return Some(());
        }
        let head = if at.is(Classes::CONSTRUCT) && self.is_bare_construct(0) {
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if at.is(Classes::HONORIFIC | Classes::INSTITUTION) && at.spells("الفريق") && self.is_team() {
            Head::Institution
        } else if at.is(Classes::HONORIFIC) && !at.is(Classes::TITLE) && (definite || !at.is(Classes::INSTITUTION)) {
            self.take(1);
            self.head = Some(Head::Person);
            self.closed = true;
            return Some(());
        } else if at.is(Classes::TITLE) && at.is(Classes::GIVEN_NAME) && !definite && self.surname_stands_behind() {
            // رامي الزغبي (Rami al-Zoghbi), not "the thrower of …"
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if spells!(at, "أمين" | "أمينة") && self.name_stands_behind() {
            // أمين حدادي (Amin Haddadi): an office wants another complement.
            return self.begins_name();
        } else if at.is(Classes::TITLE) {
            self.role = Some((self.at, self.at + 1));
            Head::Person
        } else if at.is(Classes::GROUP) {
            Head::Group
        } else if at.is(Classes::INSTITUTION_NAME) {
            self.name = Some((self.at, self.at + 1));
            self.closed = true;
            // أكدت فيسبوك: a company takes the feminine, whatever gender the word has as a medium.
            self.gender = None;
            Head::Institution
        } else if at.is(Classes::MEDIA_NAME) {
            if !definite && is_name_word(self.see(1)) && !self.see(1).is_definite() {
                // بترا سارياس: a name that begins like an agency's.
                return self.begins_name();
            }
            self.closed = true;
            Head::Media
        } else if at.is(Classes::PLACE) {
            self.closed = true;
            Head::Place
        } else if at.is(Classes::INSTITUTION) && !(at.is(Classes::MEDIA) && self.names_medium()) {
            Head::Institution
        } else if at.is(Classes::MEDIA) {
            Head::Media
        } else if at.is(Classes::DOCUMENT) {
            Head::Document
        } else if at.is(Classes::NATIONALITY) && entry.number == Some(Number::Plural) {
            self.closed = true;
            Head::Group
        } else if is_name_word(at) || self.is_carried_name(at) || self.begins_with_nationality(at) {
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if !definite && self.is_person_who_says() {
            // وقالت أمل، وقال عهد حداد: what a person says and a thing does not, a noun without the article says as a name.
            return self.begins_name();
        } else if at.is(NOMINAL | ADJECTIVAL) || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) {
            Head::Thing
        } else {
            return None;
        };
        self.head = Some(head);
        self.construct = !definite && !self.closed;
        self.closed |= definite;
        self.take(1);
        Some(())
    }

    /// A name in quotation marks, or somebody's word.
    fn quoted_head(&mut self) -> Option<()> {
        let inner = self.see(1);
        let known = self.words.reading.name_at(self.at + 1).map(|known| known.classes);
        let is = |class: Classes| inner.is(class) || known.is_some_and(|classes| classes.has(class));
        let head = if is(Classes::INSTITUTION_NAME) || inner.is(Classes::INSTITUTION) {
            Head::Institution
        } else if is(Classes::MEDIA_NAME) {
            Head::Media
        } else if is(Classes::PLACE) {
            Head::Place
        } else if has_noun_shape(inner)
            && !inner.is_definite()
            && inner.ends(["ات"])
            // نفت "قطعيا" (denied "categorically")
            || inner.is_unknown()
                && inner.ends(["يا"])
                && inner.str().chars().count() >= 5
                && self.words.reading.at(self.at.saturating_sub(1)).is(Classes::TIME | Classes::FINITE)
            && self.see(2).kind() == TokenKind::CloseQuote
        {
            // "إهانات" (insults): a plural in quotation marks is a word of somebody's, no name.
            Head::Thing
        } else {
            Head::Person
        };
        let quoted = self.quoted_name().then(|| self.head = Some(head));
        // "ثعلب الصحراء" سامي حداد: what somebody is called stands before his name.
        let named = self.see(0).is(Classes::GIVEN_NAME) && is_name_word(self.see(1));
        if quoted.is_some() && head == Head::Person && named {
            self.name = None;
            self.name_run();
        }
        quoted
    }

    /// Figures and whom they count.
    fn figures_head(&mut self) -> Option<()> {
        if let Some(words) = self.percentage(0) {
            return self.several(words);
        }
        let counted = self.see(1);
        if counted.is(Classes::GROUP | Classes::TITLE) && !counted.is_definite() && counted.ends(["ا"]) {
            // 12 نائبا (twelve deputies)
            return self.several(2);
        }
        let words = self.count(0)?;
        self.counted(words)
    }

    /// So many words that tell how many people there are.
    fn several(&mut self, words: usize) -> Option<()> {
        self.take(words);
        self.head = Some(Head::Group);
        self.number = Some(Number::Plural);
        self.closed = true;
        Some(())
    }

    /// A number in words, or one that `about` so many words say is not exact, and whom it counts; `None` where it counts nobody.
    fn counted_head(&mut self, at: At<'r>, about: usize) -> Option<Option<()>> {
        if about > 0
            && let Some(words) = self.percentage(about)
        {
            // نحو 60 في المائة من السكان (about 60 per cent of the inhabitants)
            return Some(self.several(words));
        }
        if let Some(words) = self.count(about) {
            return Some(self.counted(words));
        }
        let (counted, of) = (self.see(1), self.see(2));
        let among = at.is(Classes::NUMERAL)
            && !at.is_definite()
            && !at.has(ATTACHED)
            && counted.spells("من")
            && of.is(Classes::GROUP | Classes::TITLE | Classes::INSTITUTION)
            && !of.has(ATTACHED);
        among.then(|| self.counted_among())
    }

    /// 5 مصادر (five sources), ثلاث نساء (three women), أكثر من 300 عامل (more than 300 workers): `words` stand before the noun.
    fn counted(&mut self, words: usize) -> Option<()> {
        self.take(words);
        if self.see(0).is(Classes::NATIONALITY) {
            // 300 تركي (300 Turks)
            self.take(1);
            self.head = Some(Head::Group);
        } else {
            self.head_of_phrase()?;
        }
        (self.role, self.number) = (None, Some(Number::Plural));
        if self.head == Some(Head::Person) {
            self.head = Some(Head::Group);
        }
        Some(())
    }

    /// اثنان من السكان (two of the inhabitants), ثلاثة من فصائل المنظمة (three of the factions of the organisation)
    fn counted_among(&mut self) -> Option<()> {
        self.take(2);
        self.head_of_phrase()?;
        // ستة من المجموعة (six of the group): members of a body are people.
        let members = self.head == Some(Head::Institution) && self.number != Some(Number::Plural);
        (self.role, self.number) = (None, Some(Number::Plural));
        if self.head == Some(Head::Person) || members {
            self.head = Some(Head::Group);
        }
        Some(())
    }

    /// A person's name whose first word spells something else: بترا, أمين, أمل.
    fn begins_name(&mut self) -> Option<()> {
        let first = self.at;
        self.take(1);
        self.name_run();
        self.name = Some((first, self.at));
        self.head = Some(Head::Person);
        self.closed = true;
        Some(())
    }

    /// How many words stand before a counted noun of people, bodies or texts: 5, ثلاث, نحو 20, أكثر من 300, نصف مليون.
    fn count(&self, about: usize) -> Option<usize> {
        let number = self.see(about);
        let in_figures = number.kind() == TokenKind::Number;
        if !in_figures && (!number.is(Classes::NUMERAL) || number.is_definite() || number.has(ATTACHED)) {
            return None;
        }
        let thousands = (about + 1..about + 3)
            .take_while(|&offset| spells!(self.see(offset), "ألف" | "آلاف" | "مليون" | "ملايين"))
            .count();
        let words = about + 1 + thousands;
        let noun = self.see(words);
        if noun.has(ATTACHED) || noun.has(Proclitics::WA) {
            return None;
        }
        if noun.is_definite() {
            // ثلث السكان (a third of the inhabitants)
            let part = spells!(number, "نصف" | "ثلث" | "ثلثا" | "ثلثي" | "ربع");
            return (part && noun.is(Classes::GROUP)).then_some(words);
        }
        let body = noun.is(Classes::INSTITUTION | Classes::MEDIA | Classes::DOCUMENT) && !number.has(Proclitics::WA);
        if !body && !noun.is(Classes::GROUP | Classes::TITLE | Classes::NATIONALITY) {
            return None;
        }
        // 40 شركة (forty companies), 100 عضو (a hundred members): from eleven on the noun is singular. A year is no count.
        let year = in_figures && number.str().len() == 4 && (number.begins("19") || number.begins("20"));
        let many = in_figures && number.str().len() >= 2 && !year
            || thousands > 0
            || spells!(number, "ألف" | "مليون" | "مئة" | "مائة");
        let singular = !noun.is(Classes::MEDIA | Classes::DOCUMENT) && !noun.ends(["ا"]);
        (noun.details().number == Some(Number::Plural) || many && singular).then_some(words)
    }

    /// How many words in front of a number say that it is not exact: نحو, أكثر من, ما لا يقل عن.
    fn approximation(&self) -> usize {
        let is_number = |offset: usize| {
            let at = self.see(offset);
            at.kind() == TokenKind::Number || at.is(Classes::NUMERAL)
        };
        let at = self.see(0);
        if !spells!(at, "نحو" | "حوالي" | "قرابة" | "زهاء" | "نصف" | "أكثر" | "أزيد" | "أقل" | "ما")
        {
            return 0;
        }
        if is_number(1) && spells!(at, "نحو" | "حوالي" | "قرابة" | "زهاء" | "نصف") {
            1
        } else if is_number(2) && spells!(at, "أكثر" | "أزيد" | "أقل") && spells!(self.see(1), "من") {
            2
        } else if is_number(3) && spells!(at, "ما") && spells!(self.see(1), "يقرب" | "يقارب" | "يزيد") {
            3
        } else if is_number(4) && spells!(at, "ما") && spells!(self.see(1), "لا") {
            4
        } else {
            0
        }
    }

    /// 75 في المائة من المراهقين (75 per cent of the young): how many words, where people follow.
    fn percentage(&self, about: usize) -> Option<usize> {
        // 8.8 is one number or three tokens.
        let share = about + if self.see(about + 1).spells("في") { 3_usize } else { 2 };
        let unit = self.see(share.saturating_sub(1));
        let percent = unit.str().contains("مئة") || unit.str().contains("مائة") || spells!(unit, "%" | "٪");
        let people = self.see(share + 1);
        // من المجيبين (of those who answered)
        let participle = || people.is(Classes::PARTICIPLE) && people.is_definite() && people.ends(["ين"]);
        let of_people = self.see(share).str() == "من"
            && (people.is(Classes::GROUP | Classes::TITLE | Classes::COMMON_NOUN) || participle());
        percent.then_some(if of_people { share + 2 } else { share })
    }

    /// أن النباتيين يعتقدون (that the vegetarians believe): a sound plural that a plural verb follows is people, whatever the word.
    fn are_acting_people(&self) -> bool {
        let at = self.see(0);
        let verb = self.words.reading.at(self.at + 1);
        at.ends(["ين", "ون"])
            && (at.is_unknown() || at.is(Classes::ADJECTIVE) && !at.is(NOMINAL))
            && verb.is(Classes::FINITE)
            && verb.ends(["ون", "وا"])
            && verb.verbs().iter().any(|form| form.number == Number::Plural)
    }

    /// Behind the given name a word that no table knows, another given name, or a particle.
    fn surname_stands_behind(&self) -> bool {
        let next = self.see(1);
        !next.has(ATTACHED) && (next.is_unknown() || next.is(PERSON_NAME))
    }

    /// Behind it a word without the article that no table knows and that may be a name.
    fn name_stands_behind(&self) -> bool {
        let next = self.see(1);
        next.is_unknown() && !next.is_definite() && is_name_word(next)
    }

    /// Whether a noun for a thing, right behind a verb of plain speech, can only be a name: nothing belongs to it, or a word that no table knows.
    fn is_person_who_says(&self) -> bool {
        let (reading, at, next) = (self.words.reading, self.see(0), self.see(1));
        let thing = Classes::DOCUMENT | Classes::OCCASION | Classes::NUMERAL | Classes::TIME | Classes::NATIONALITY;
        if self.at != self.words.first || !at.is(NOMINAL | ADJECTIVAL) || at.is(thing) || at.ends(["ا"]) {
            return false;
        }
        let verb = reading.at(self.at.wrapping_sub(1));
        let says = verb.is(Classes::FINITE)
            && verb.verbs().iter().any(|form| PLAIN_SPEECH.contains(&&*reading.lexicon.lemma(form.lemma).text));
        let alone = next.is(Classes::COMPLEMENTIZER)
            || matches!(next.kind(), TokenKind::Comma | TokenKind::Colon | TokenKind::OpenQuote);
        let surname = next.is_unknown()
            && !next.is_definite()
            && !next.str().is_ascii()
            && is_name_word(next)
            && !has_noun_shape(next)
            && !has_verb_shape(next)
            && attached_noun(next).is_none();
        says && at.details().number != Some(Number::Plural) && (alone || surname)
    }

    /// الفريق is a team where no name follows, and a lieutenant general before one: الفريق أول ركن سامي حداد.
    fn is_team(&self) -> bool {
        let next = self.see(1);
        next.kind() != TokenKind::Comma && !self.name_begins(1) && !self.is_grade(1)
    }

    /// تركي المالكي (Turki al-Malki): an adjective of place without the article, and a word with it that no table knows.
    fn begins_with_nationality(&self, at: At<'r>) -> bool {
        at.is(Classes::NATIONALITY)
            && at.details().number == Some(Number::Singular)
            && !at.is(NOMINAL)
            && self.name_begins(0)
    }

    /// How many adjectives with the article stand in front of a name, where nothing else does.
    fn adjectives_before_name(&self) -> Option<usize> {
        let is_adjective = |offset: usize| {
            let at = self.see(offset);
            at.is_definite() && at.is(ADJECTIVAL) && !at.is(NOMINAL) && at.details().number != Some(Number::Plural)
        };
        let adjectives = (0..3).take_while(|&offset| is_adjective(offset)).count();
        if adjectives == 0 {
            return None;
        }
        let first = self.see(adjectives);
        let named = first.is(Classes::GIVEN_NAME) && !first.is_definite()
            || !self.reach.object_follows && is_name_word(first) && !first.is_definite()
            || is_name_word(first)
                && is_name_word(self.see(adjectives + 1))
                && !first.is_definite()
                && !has_noun_shape(first)
                && attached_noun(first).is_none();
        (named && !first.has(ATTACHED)).then_some(adjectives)
    }

    /// وكالة is a news agency before أنباء, a name or a quoted name; otherwise any agency.
    pub(super) fn names_medium(&self) -> bool {
        let next = self.see(1);
        next.kind() == TokenKind::OpenQuote
            || next.is(Classes::MEDIA_NAME)
            || next.ends(["نباء"])
            || next.is_unknown() && !next.is_definite()
            // وكالة البحرين الرسمية للأنباء
            || (2..4).any(|offset| spells!(self.see(offset), "للأنباء" | "للانباء"))
    }

    /// بعض الخبراء (some experts), كل من فرنسا وألمانيا (both France and Germany), عدد من النواب (a number of deputies).
    pub(super) fn quantified(&mut self) -> Option<()> {
        let first = self.see(0).str();
        if self.see(0).pronoun().is_some() && !first.starts_with("كله") && !first.ends_with("كلها") {
            // أحدهما (one of the two), بعضهم (some of them)
            self.take(1);
            self.head = Some(Head::Group);
            self.closed = true;
            return Some(());
        }
        let of = self.see(1);
        if first == "أي" && of.is(Classes::CIRCUMSTANTIAL) {
            // أي قبل ستة أشهر (that is, six months before)
            return None;
        }
        // كل منهما (each of the two), عدد منهم (a number of them)
        if of.is(Classes::PREPOSITION) && of.pronoun().is_some() && of.begins("من") {
            self.take(2);
            self.head = Some(Head::Group);
            self.closed = true;
            return Some(());
        }
        let skip = if of.is(Classes::PREPOSITION | Classes::RELATIVE) && !of.has(ATTACHED) { 2 } else { 1 };
        // انتقد البعض القرار (some criticised the decision): behind the article no noun belongs to it.
        let alone = self.see(0).is_definite() && !spells!(of, "الآخر");
        if skip == 1 && (!of.is_word() || of.is(FUNCTION) || is_verb(of) || alone) {
            // البعض (some) stands alone.
            if !self.see(0).is_definite() {
                return None;
            }
            self.take(1);
            self.head = Some(Head::Group);
            self.gender = Some(Gender::Masculine);
            // البعض يقول، البعض يقولون
            self.number = Some(Number::Plural);
            self.closed = true;
            return Some(());
        }
        if skip == 1 && of.has(ATTACHED) {
            return None;
        }
        self.take(skip);
        let noun = self.see(0);
        if noun.kind() == TokenKind::OpenQuote {
            self.quoted_name();
        } else if !noun.is_word() || noun.has(ATTACHED) {
            return None;
        } else {
            self.take(1);
        }
        self.head = Some(if noun.is(Classes::MEDIA) && !noun.is(Classes::INSTITUTION) {
            // بعض وسائل الإعلام (some of the media)
            Head::Media
        } else if noun.is(Classes::DOCUMENT) {
            Head::Document
        } else if noun.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::FEELING | Classes::VERBAL_NOUN)
            && !noun.is(Classes::GROUP | Classes::TITLE | Classes::NATIONALITY)
        {
            Head::Thing
        } else {
            Head::Group
        });
        // العديد من خبراء الاقتصاد (many of the experts on economics): a plural that has lost its نون, or never has one, wants its complement.
        let people = noun.is(Classes::GROUP | Classes::TITLE)
            && noun.details().number == Some(Number::Plural)
            && !noun.is_definite()
            && noun.pronoun().is_none()
            && !noun.ends(["ن"]);
        let complement = self.see(0);
        self.construct = people
            && (skip == 2 || !UNCOUNTED.contains(&first.trim_start_matches(['و', 'ف'])))
            && complement.is_word()
            && complement.is_definite()
            && !complement.has(ATTACHED.with(Proclitics::WA))
            && !complement.is(FUNCTION | Classes::TIME);
        self.closed = !self.construct;
        if matches!(first.trim_start_matches(['و', 'ف']), "أحد" | "إحدى" | "احد" | "احدى") {
            self.number = Some(Number::Singular);
        }
        if MANY.contains(&first.trim_start_matches(['و', 'ف'])) {
            self.number = Some(Number::Plural);
        }
        Some(())
    }
}

/// Quantifiers whose noun takes no complement, so that a definite noun behind it is an object: رفضت عدة دول الاتفاق.
const UNCOUNTED: &[&str] = &["عدة", "مئات", "عشرات", "آلاف", "أي", "كل"];

/// Quantifiers behind which several people stand.
const MANY: &[&str] =
    &["بعض", "معظم", "جميع", "غالبية", "عدد", "عدة", "كثير", "الكثير", "العديد", "مئات", "عشرات", "آلاف"];
