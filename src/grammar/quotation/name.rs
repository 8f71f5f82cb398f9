//! What makes a name or a title of the words in quotation marks, and what shows that somebody says them: تنظيم "الدولة الإسلامية" (the organisation
//! "Islamic State"), but المملكة "منفتحة على التعاون" (the kingdom is "open to cooperation").

use super::{NAME_WORDS, NAMED, is_called};
use crate::grammar::noun_phrase::{has_verb_shape, is_verb};
use crate::grammar::wording::{CALLED, HE_IS, PUBLISHED, SETTLEMENTS, WHAT_CARRIED, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Person, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// Ordinary words: without the article they describe, they do not name.
const PLAIN: Classes = Classes::ADJECTIVE
    .with(Classes::COMMON_NOUN)
    .with(Classes::PREPOSITION)
    .with(Classes::ADVERB)
    .with(Classes::QUANTIFIER)
    .with(Classes::FEELING)
    .with(Classes::NUMERAL);

/// Words that join clauses, deny or ask: few names have one.
const FUNCTION_WORDS: Classes = Classes::COMPLEMENTIZER
    .with(Classes::NEGATOR)
    .with(Classes::PRONOUN)
    .with(Classes::CONJUNCTION)
    .with(Classes::INTERROGATIVE)
    .with(Classes::AUXILIARY)
    .with(Classes::DEMONSTRATIVE);

/// Whether quotation `number` holds a mere name, title or term: what tells it most surely is asked first.
pub(super) fn looks_like_name(reading: &Reading<'_>, number: usize) -> bool {
    let Some(quotation) = reading.quotation(number) else { return false };
    let quoted = Quoted::new(reading, (quotation.open as usize, quotation.close as usize), quotation.closed);
    if is_called(reading, (quoted.open, quoted.close)) {
        return quoted.closed;
    }
    if quoted.is_spelled_out() || quoted.is_behind_its_article() {
        return true;
    }
    let Some(words) = quoted.words() else { return false };
    if words.count == 0 {
        return true;
    }
    if quoted.is_too_long(&words) || quoted.is_spoken_here(&words) {
        return false;
    }
    if quoted.is_announced(&words)
        || quoted.is_subject(&words)
        || quoted.is_person(&words)
        || quoted.is_of_office(&words)
    {
        return true;
    }
    if quoted.is_clause(&words) {
        return false;
    }
    if quoted.is_who_carried() {
        return quoted.closed;
    }
    if quoted.is_company_that_acts(&words) {
        return true;
    }
    if quoted.is_predicate(&words) || quoted.has_tanwin() {
        return false;
    }
    quoted.is_construct(&words) || !quoted.is_ordinary(&words) && quoted.names(&words)
}

/// A quotation in its place.
struct Quoted<'r> {
    reading: &'r Reading<'r>,
    open: usize,
    close: usize,
    closed: bool,
    /// The word before its mark.
    before: At<'r>,
    /// Its first word.
    first: At<'r>,
}

/// The words of a quotation, counted by what they are.
#[derive(Default)]
struct Counted {
    count: usize,
    definite: usize,
    unknown: usize,
    plain: usize,
    verb: bool,
    function: bool,
    joined: bool,
}

impl Counted {
    fn add(&mut self, at: At<'_>, is_first: bool) {
        self.count += 1;
        self.verb |= is_verb(at) && !at.is(Classes::GIVEN_NAME) || has_verb_shape(at);
        self.function |= at.is(FUNCTION_WORDS);
        self.definite += usize::from(at.is_definite());
        self.unknown += usize::from(at.is_unknown() && !at.is_definite());
        self.plain += usize::from(at.is(PLAIN) && !at.is_definite() && !at.is(NAMED));
        self.joined |= !is_first && at.has(Proclitics::WA);
    }
}

impl<'r> Quoted<'r> {
    fn new(reading: &'r Reading<'_>, (open, close): (usize, usize), closed: bool) -> Self {
        let (before, first) = (reading.at(open.wrapping_sub(1)), reading.at(open + 1));
        Self { reading, open, close, closed, before, first }
    }

    /// الرئيس التنفيذي لـ"بيت النهر" (the chief executive of "House of the River"): what an office of two words still wants.
    fn is_of_office(&self, words: &Counted) -> bool {
        let back = |words: usize| self.reading.at(self.open.wrapping_sub(words));
        self.before.is(Classes::PREPOSITION)
            && self.before.spells("ل")
            && back(2).is(Classes::ADJECTIVE)
            && back(2).is_definite()
            && back(3).is(Classes::TITLE)
            && back(3).is_definite()
            && !words.verb
            && !words.function
            && words.count <= NAME_WORDS
    }

    /// The places of its words.
    fn inside(&self) -> std::ops::Range<usize> {
        self.open + 1..self.close
    }

    /// Its words, counted; none where marks among them show that it is no name.
    fn words(&self) -> Option<Counted> {
        let mut words = Counted::default();
        for index in self.open + 1..self.close.min(self.open + 2 + 2 * NAME_WORDS) {
            let at = self.reading.at(index);
            match at.kind() {
                TokenKind::Word => words.add(at, index == self.open + 1),
                TokenKind::Number | TokenKind::Hyphen | TokenKind::Slash => {}
                TokenKind::Period if words.count <= NAME_WORDS => {}
                _ => return None,
            }
        }
        Some(words)
    }

    /// "سي بي سي" (CBC): letters that are spelled.
    fn is_spelled_out(&self) -> bool {
        let letters = |index: usize| self.reading.str(index).chars().count();
        let spelled = |index: usize| self.reading.kind(index) == TokenKind::Word && letters(index) <= 3;
        (3..=5).contains(&self.close.saturating_sub(self.open))
            && self.before.is(NAMED | Classes::NATIONALITY | Classes::ADJECTIVE)
            && self.inside().all(spelled)
            && self.closed
            && self.inside().filter(|&index| letters(index) <= 2).count() + 1
                >= self.close.saturating_sub(self.open + 1)
    }

    /// الـ"أف بي آي" (the "FBI"): the article stands apart from a name.
    fn is_behind_its_article(&self) -> bool {
        self.before.spells("ال") && self.closed && self.close.saturating_sub(self.open) <= NAME_WORDS + 1
    }

    /// "خطتنا وإجراءاتنا جاهزة" (our plan and our measures are ready): more words than a name has, or whoever says "our" speaks.
    fn is_too_long(&self, words: &Counted) -> bool {
        let ours =
            |index: usize| self.reading.at(index).pronoun().is_some_and(|pronoun| pronoun.person == Person::First);
        words.count > NAME_WORDS || words.count > 1 && self.inside().any(ours)
    }

    /// وصاح: "الله أكبر" (and shouted: "God is great"): what stands before the words, or their first one, tells that they are spoken.
    fn is_spoken_here(&self, words: &Counted) -> bool {
        // صاح "الله أكبر" (shouted "God is great"): whoever shouts, shouts words.
        let shouts = |form: &VerbForm| self.reading.lexicon.lemma(form.lemma).does(Behaviour::SHOUTS);
        self.before.kind() == TokenKind::Colon
            || self.before.verbs().iter().any(shouts)
            // في مؤتمر صحافي "إنه سعيد" (at a press conference "he is happy"): no name begins so.
            || words.count > 1 && self.first.is(Classes::COMPLEMENTIZER)
    }

    /// تنظيم "الدولة" (the organisation "the State"), في برنامجه "حال البلد"، (in his programme "the state of the country",): a noun announces the name.
    fn is_announced(&self, words: &Counted) -> bool {
        if !self.before.is(NAMED) {
            return false;
        }
        if self.before.pronoun().is_none() {
            return !self.is_told_of_noun(words);
        }
        // في برنامجه "حال البلد"، إن: the programme's title.
        words.count <= 4 && !words.verb && self.reading.kind(self.close + 1) == TokenKind::Comma
    }

    /// المملكة "منفتحة على التعاون" (the kingdom is "open to cooperation"), المحكمة "تبدأ الجلسات" (the court "begins the sessions"): an adjective or a verb
    /// behind a noun with the article tells, it does not name.
    fn is_told_of_noun(&self, words: &Counted) -> bool {
        self.before.is_definite() && (self.begins_with_bare_adjective() || words.verb)
    }

    fn begins_with_bare_adjective(&self) -> bool {
        self.first.is(Classes::ADJECTIVE) && !self.first.is_definite()
    }

    /// كشف "تحالف دعم الشرعية" عن، صرحت "طيران الإمارات" أن ("Emirates Airline" stated that): between a verb and its content stands the subject.
    fn is_subject(&self, words: &Counted) -> bool {
        let behind_verb = self.before.pronoun().is_none()
            && self.before.verbs().iter().any(|form| matches!(form.shape, Shape::Past | Shape::Present));
        behind_verb && self.stands_before_content() && !words.function && !words.verb && self.closed
    }

    fn stands_before_content(&self) -> bool {
        let (after, next) = (self.reading.at(self.close + 1), self.reading.at(self.close + 2));
        after.is(Classes::COMPLEMENTIZER)
            || after.is(Classes::PREPOSITION) && next.is_word()
            || after.kind() == TokenKind::Comma && next.is(Classes::COMPLEMENTIZER)
    }

    /// "سامي حداد" ("Sami Haddad"): a given name with what follows it.
    fn is_person(&self, words: &Counted) -> bool {
        !words.function && self.first.is(Classes::GIVEN_NAME) && words.count <= 4
    }

    /// "لا نقبل" ("we do not accept"), "تنهض من جديد" ("rises anew"): a function word or a verb among words that are known.
    fn is_clause(&self, words: &Counted) -> bool {
        let has_shape = |index: usize| has_verb_shape(self.reading.at(index));
        words.function || words.verb && (words.unknown == 0 || words.count > 3 || self.inside().any(has_shape))
    }

    /// لما نقلته "النهر" (according to what "an-Nahr" carried): who carried it.
    fn is_who_carried(&self) -> bool {
        has(WHAT_CARRIED, self.reading.str(self.open.wrapping_sub(2)))
            && self.before.pronoun().is_some()
            && carries(self.before)
    }

    /// كانت "أمان" تطالب ("Aman" was demanding)
    fn is_company_that_acts(&self, words: &Counted) -> bool {
        words.count == 1
            && self.first.is(Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
            && self.before.is(Classes::AUXILIARY)
    }

    /// وصفه بـ"الكارثي" (called it "disastrous"), هي "حكومة البلاد" (it is "the country's government"): what is said of something.
    fn is_predicate(&self, words: &Counted) -> bool {
        let before = self.before;
        // بأنها "تصحيحات": an attached preposition or a pronoun brings the speaker's own word.
        let judged = before.is(Classes::COMPLEMENTIZER)
            && (before.has(Proclitics::BI.with(Proclitics::LI)) || before.pronoun().is_some())
            || before.pronoun().is_some() && before.verbs().iter().any(|form| form.shape != Shape::VerbalNoun);
        judged || self.is_said_of_subject(words) || before.is(Classes::NEGATOR)
    }

    /// هي "حكومة البلاد"، كان "عابرا" (was "passing"): what is said of the subject; وهو "ساندي لاب": nor is a name of unknown words the speaker's.
    fn is_said_of_subject(&self, words: &Counted) -> bool {
        (self.before.is(Classes::AUXILIARY) || has(HE_IS, self.before.str()))
            && !(words.unknown == words.count && words.count > 1)
    }

    /// "عابرًا" ("passing"): the case of a predicate is typed.
    fn has_tanwin(&self) -> bool {
        let marked = |at: At<'_>| !at.is_word() || at.is(Classes::MARKED);
        self.inside().any(|index| marked(self.reading.at(index)) && self.reading.typed(index).contains(['ً', 'ٌ', 'ٍ']))
    }

    /// عملية "عاصفة الحزم" (operation "Decisive Storm"), منطقة "حوض اليرموك": two nouns of which the second has the article, behind what they name.
    fn is_construct(&self, words: &Counted) -> bool {
        words.count == 2
            && (has(SETTLEMENTS, self.before.str()) || has(CALLED, self.before.str()))
            && self.reading.at(self.open + 2).is_definite()
            && !self.begins_with_bare_adjective()
    }

    /// "أكثر عدائية" (more hostile), "أسبوعين على الأقل" (two weeks at least), "الفاشلين والفاسدين" (the failing and the corrupt): ordinary words, told or
    /// joined, are the source's own.
    fn is_ordinary(&self, words: &Counted) -> bool {
        let ordinary = words.plain > 0 || words.joined && words.definite == words.count;
        ordinary && !self.opens_name() && (!self.is_titled() || words.count > 1 && self.begins_with_bare_adjective())
    }

    fn opens_name(&self) -> bool {
        self.first.is(NAMED | Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
    }

    /// حملة "بلا حدود" (the campaign "without borders"): a noun without the article stands before its title.
    fn is_titled(&self) -> bool {
        let before = self.before;
        before.is(Classes::COMMON_NOUN | Classes::OCCASION) && !before.is_definite() && before.pronoun().is_none()
    }

    /// "ساندي لاب", "تحالف دعم الحرية في البلاد" ("the coalition for the support of freedom in the country"): unknown words, a whole institution, or nouns with
    /// the article.
    fn names(&self, words: &Counted) -> bool {
        let institution = || self.first.is(Classes::INSTITUTION) && words.definite > 0;
        words.unknown == words.count
            || words.unknown > 0 && words.count <= 3
            || self.opens_name() && words.count <= 4
            || institution()
            || words.definite == words.count && words.count <= 4
            || words.count == 1
    }
}

/// نقلته، ذكرته، نشرته: whether the verb tells who passed something on.
fn carries(verb: At<'_>) -> bool {
    let reading = verb.reading();
    let relays = |form: &VerbForm| reading.lexicon.lemma(form.lemma).governs(Frame::Relay);
    has(PUBLISHED, verb.str()) || verb.verbs().iter().any(relays)
}
