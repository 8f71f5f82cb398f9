//! Who is the subject of a verb with a nominal content: behind the verb or in front of it, and not whom it judges, accuses or speaks to.

use super::governed::{after_person, carries_bi_later, may_carry_bi};
use super::judged::{is_accused, is_considered, is_judged, is_spoken_to, without_object};
use super::takes_person;
use super::verb::Verb;
use crate::claim::Rule;
use crate::grammar::cue::told_by_another;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use crate::grammar::passed_over::skip;
use crate::grammar::subject::{self, Subject};
use crate::grammar::{Clause, Content, Source, circumstance, clause, participle};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, Reading, Words};
use crate::text::token::TokenKind;

/// Who may be the subject, and the word from which on the verb's content is looked for.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) subject: Subject,
    pub(super) from: usize,
}

impl Verb<'_> {
    /// وأدان الحزب العنف (and the party condemned the violence): who stands behind the verb and can be its subject.
    pub(super) fn subject_behind(&self) -> Option<NounPhrase> {
        let reach = Reach {
            object_follows: true,
            person_follows: takes_person(self.lemma),
            governed: self.governed,
            own_office: false,
        };
        let (_, phrase) = noun_phrase(reach)(self.behind).ok()?;
        let phrase = self.named_behind_office(&phrase, reach).unwrap_or(phrase);
        let phrase = without_object(self.reading(), phrase);
        self.may_be_subject(&phrase).then_some(phrase)
    }

    /// شكك الباحث في مركز النهر سامي حداد في النتائج (Sami Haddad, a researcher at the Nahr centre, questioned the results): of two prepositions that the verb
    /// might govern the first is of the office whose name follows.
    fn named_behind_office(&self, phrase: &NounPhrase, reach: Reach) -> Option<NounPhrase> {
        let governs = |words: Words<'_>| words.peek().is_some_and(|at| circumstance::governed(at, self.governed));
        let office = phrase.name.is_none() && phrase.head == Head::Person;
        if !office || !governs(self.words.from(phrase.end)) {
            return None;
        }
        let (rest, longer) = noun_phrase(Reach { governed: [None; 2], ..reach })(self.behind).ok()?;
        let named = longer.name.is_some_and(|(first, _)| first > phrase.end + 1);
        (named && governs(skip(rest, self.governed))).then_some(longer)
    }

    fn may_be_subject(&self, phrase: &NounPhrase) -> bool {
        self.speaks(phrase)
            && !self.is_governed_noun(phrase)
            && !self.is_object_of_text(phrase)
            && !is_judged(self.reading(), self.cue, phrase)
            && !is_accused(self.reading(), self.cue, phrase)
            && !self.is_what_it_is_about(phrase)
            && !self.is_accusative(phrase)
            && !self.is_judged_at_once(phrase)
            && !self.is_judgement(phrase)
            && !self.is_judged_text(phrase)
    }

    /// A noun phrase behind the verb is its subject if it can speak and agrees; a thing is the object.
    fn speaks(&self, phrase: &NounPhrase) -> bool {
        if self.cue.is_passive() {
            return false;
        }
        // وأشارت بعض وسائل الإعلام إلى (and some media pointed to): with the preposition right behind it, agree or not.
        let body = matches!(phrase.head, Head::Institution | Head::Group | Head::Media);
        if body && !takes_person(self.lemma) && circumstance::governed(self.reading().at(phrase.end), self.governed) {
            return true;
        }
        // اتهمته الطبقة السياسية بالخيانة (the political class accused him of treason): whoever stands behind a verb that has its object.
        let accuses = self.has_object()
            && self.reading().at(phrase.first).is_definite()
            && self.lemma.governs(Frame::JudgedThen(Preposition::Bi));
        (accuses || phrase.head != Head::Thing) && subject::agrees(self.cue, phrase)
    }

    /// وطالب بعقد جلسة (and he demanded that a session be held): an unknown word in ب is the governed noun where no other follows.
    fn is_governed_noun(&self, phrase: &NounPhrase) -> bool {
        may_carry_bi(self.reading().at(phrase.first))
            && self.governed.contains(&Some(Preposition::Bi))
            && !carries_bi_later(self.words, phrase.first)
    }

    /// أصدر الوزير بيانا انتقد فيه الإدارة (the minister issued a statement in which he criticised the administration): the subject stands before the
    /// statement, the object behind the verb.
    fn is_object_of_text(&self, _: &NounPhrase) -> bool {
        self.goes_back && participle::main_subject(self.context, self.cue).is_some()
    }

    /// لم يستبعد تفكيك الشركة (did not rule out breaking the company up): an unknown word that stands nowhere else is rather what the verb is about.
    fn is_what_it_is_about(&self, phrase: &NounPhrase) -> bool {
        phrase.end.saturating_sub(phrase.first) <= 1
            && subject::is_doubtful(self.reading(), phrase)
            && !self.has_object_behind(phrase)
    }

    /// أعلن حداد في 22 مارس عزمه (Haddad announced on 22 March his intention): another noun, with its pronoun, is what the verb is about.
    fn has_object_behind(&self, phrase: &NounPhrase) -> bool {
        let object = skip(self.words.from(phrase.end), self.governed).peek();
        // دعا حداد الأتراك إلى (Haddad called on the Turks to): so is a people.
        let people =
            |at: At<'_>| at.is(Classes::NATIONALITY) && at.is_definite() && at.details().number == Some(Number::Plural);
        object.is_some_and(|at| {
            people(at) || at.index > phrase.end && at.pronoun().is_some() && !at.is(Classes::PREPOSITION)
        })
    }

    /// لمن سماهم السياسيين (to those whom he called politicians): an accusative in the plural is no subject.
    fn is_accusative(&self, phrase: &NounPhrase) -> bool {
        let first = self.reading().at(phrase.first);
        // فيديو اتهمت فيه الليبراليين بالتحرش: nor where a pronoun goes back to the text that says it.
        let has_told = self.has_object() || self.goes_back || self.lemma.is_addressed();
        has_told && first.is_definite() && first.ends(["ين"]) && phrase.number == Some(Number::Plural)
    }

    /// ووصف المزارعين بأنهم أذكياء (and called the farmers clever): nor is an accusative whose judgement follows at once.
    fn is_judged_at_once(&self, phrase: &NounPhrase) -> bool {
        if !self.lemma.governs(Frame::JudgedThen(Preposition::Bi)) || self.has_object() {
            return false;
        }
        let first = self.reading().at(phrase.first);
        let plural = phrase.number == Some(Number::Plural) || first.is(Classes::NATIONALITY) && first.is_definite();
        plural && first.ends(["ين"]) && circumstance::governed(self.reading().at(phrase.end), self.governed)
    }

    /// اعتبرتهم مسؤولين عن الفوضى (held them responsible for the chaos), يعتبره متساهلا (considers him lenient): where the verb has its object already,
    /// a plural in the accusative and an unknown word are the judgement, and no name.
    fn is_judgement(&self, phrase: &NounPhrase) -> bool {
        if !self.has_object() {
            return false;
        }
        let accusative = phrase.number == Some(Number::Plural) && self.reading().str(phrase.first).ends_with("ين");
        let unknown = phrase.head == Head::Person
            && phrase.role.is_none()
            && !self.reading().at(phrase.first).is(Classes::GIVEN_NAME)
            && !self.reading().at(self.cue.index.wrapping_sub(1)).is(Classes::RELATIVE);
        accusative || unknown
    }

    /// واعتبر الاتفاق خطوة مهمة، وبرر القرار بنقص المال (and he considered the agreement a step, and justified the decision by): where somebody has spoken,
    /// a text is what is judged.
    fn is_judged_text(&self, phrase: &NounPhrase) -> bool {
        let judges = |frame: &Frame| matches!(frame, Frame::JudgedNoun | Frame::JudgedThen(_));
        phrase.head == Head::Document
            && self.reading().at(phrase.first).is_definite()
            && self.at.has(Proclitics::WA)
            && !self.has_object()
            && self.lemma.frames.iter().any(judges)
            && subject::same_as_earlier(self.context, self.cue).is_some()
    }

    /// ويعتبر القرار ضربة للصيادين (and the decision is considered a blow to the fishermen): what is judged agrees with the verb, and nothing else is.
    pub(super) fn is_judged_in_passive(&self, phrase: &NounPhrase) -> bool {
        if !(self.considers_now() && phrase.head == Head::Document) {
            return false;
        }
        let judgement = self.reading().at(phrase.end);
        judgement.is_word() && !judgement.is_definite() && !judgement.is(Classes::DEMONSTRATIVE)
    }

    /// Who stands in front of the verb, where it does not open its clause.
    pub(super) fn subject_in_front(&self, follows: bool) -> Option<Subject> {
        // الفندق وصف بأنه فاخر (the hotel was called luxurious): whom or what a passive is about does not say it.
        if self.cue.is_passive() {
            return None;
        }
        // أما النائبة فطالبت الحكومة بـ (as for the deputy, she demanded of the government): who is told of before the verb says it.
        if self.at.has(Proclitics::FA) && takes_person(self.lemma) && !self.goes_back {
            return clause::as_for(self.context, self.cue).map(|phrase| self.behind_itself(Source::Named(phrase)));
        }
        // أما الوزير فقد رفض التعليق (as for the minister, he declined to comment)
        if clause::follows_fa(self.context, self.cue.index)
            && let Some(phrase) = clause::as_for(self.context, self.cue)
        {
            return Some(self.behind_itself(Source::Named(phrase)));
        }
        let opens_clause = self.at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI))
            || self.cue.index == self.context.sentence.0;
        if opens_clause || self.goes_back || (self.seen_in_it || self.told_in_it) && follows {
            return None;
        }
        subject::before(self.context, self.cue)
    }

    /// أعربت المنظمة عن القلق، وطالبت الحكومة برفع القيود (the organisation expressed its worry and asked the government to lift the restrictions): joined to
    /// what somebody says, the verb goes on with the same subject, and who stands behind it is spoken to.
    pub(super) fn addressed(&self, phrase: &NounPhrase) -> Option<Clause> {
        if !self.at.has(Proclitics::WA) {
            return None;
        }
        let (source, content) = self.spoken_to(phrase).or_else(|| self.asked(phrase))?;
        let subject = self.behind_itself(source);
        Some(clause::build(self.context, self.cue, subject, Content::From(content), Rule::VerbSubjectNoun))
    }

    /// وحذرت السكان من (and warned the inhabitants of): whoever can only be spoken to; who speaks and the content.
    fn spoken_to(&self, phrase: &NounPhrase) -> Option<(Source, usize)> {
        if !is_spoken_to(self.reading(), self.cue, phrase) {
            return None;
        }
        // وأغلقت السلطات المدارس، وحذرت السكان من: the subject of the sentence's own verb.
        let main = || participle::main_subject(self.context, self.cue).filter(|main| main.end <= phrase.first);
        let source = subject::same_as_earlier(self.context, self.cue).or_else(|| main().map(Source::Named))?;
        let content = self.lemma.frames.iter().find_map(|frame| match frame {
            Frame::PersonThen(preposition) => after_person(self.words.from(phrase.first), *preposition),
            _ => None,
        })?;
        Some((source, content))
    }

    /// وطالبت الحكومة برفع القيود: a body or a country behind a verb of asking; who asks and the content.
    fn asked(&self, phrase: &NounPhrase) -> Option<(Source, usize)> {
        let asks = self.lemma.frames.iter().any(|frame| matches!(frame, Frame::PersonThen(Preposition::Bi)));
        if !asks || !matches!(phrase.head, Head::Institution | Head::Place) {
            return None;
        }
        let source = subject::same_as_earlier(self.context, self.cue)?;
        Some((source, after_person(self.words.from(phrase.first), Preposition::Bi)?))
    }

    /// Who may be the subject, the likeliest first.
    pub(super) fn subjects(&self, preceding: Option<Subject>, following: Option<NounPhrase>) -> [Option<Candidate>; 3] {
        let named_before = preceding.filter(|subject| !subject.relative || subject.source != Source::Implicit);
        let behind = following.map(|phrase| self.candidate_behind(phrase));
        let before = named_before.map(|subject| Candidate { subject, from: self.cue.index + 1 });
        let [first, second] = match (named_before, following) {
            (Some(preceding), Some(phrase)) if self.follows_in_relative_clause(&preceding, &phrase) => {
                [behind.map(Candidate::subordinate), before]
            }
            // وتعليقا على الأنباء، أعربت المنظمة عن قلقها: what stands before the verb need not be its subject.
            (Some(_), _) => {
                let apart = self.reading().kind(self.cue.index.wrapping_sub(1)) == TokenKind::Comma;
                [before, behind.filter(|_| apart)]
            }
            (None, _) => [behind, None],
        };
        // وأدان الحزب …: whoever can speak and agrees with the verb is its subject, not what it is about.
        let has_subject = following.is_some() && !self.has_object();
        let alone = named_before.is_none() && !has_subject && !self.heads_line() && !self.is_considered();
        let implicit = alone.then(|| {
            let relative = preceding.is_some_and(|subject| subject.relative);
            let subject = Subject { relative, ..clause::find_before(self.context, self.cue) };
            Candidate { subject, from: self.cue.index + 1 }
        });
        [first, second, implicit]
    }

    fn candidate_behind(&self, phrase: NounPhrase) -> Candidate {
        Candidate { subject: self.behind_itself(Source::Named(phrase)), from: phrase.end }
    }

    fn behind_itself(&self, source: Source) -> Subject {
        Subject::at(self.cue.index, source)
    }

    /// ما وصفه الوزير بـ (what the minister called): the subject follows the verb of a relative clause.
    fn follows_in_relative_clause(&self, before: &Subject, phrase: &NounPhrase) -> bool {
        // اتفاق اعتبره المجتمع الدولي انتصارا (an agreement that the international community considered a victory): one without a pronoun.
        let asyndetic = || {
            before.relative
                || is_indefinite(self.reading(), before)
                || is_whole(self.reading(), phrase)
                || told_by_another(self.reading(), self.cue.index)
        };
        // فرنسا التي أعلنت سلطاتها حالة الطوارئ (France, whose authorities declared an emergency)
        let its_own = || before.relative && !self.lemma.is_addressed() && is_its_own(self.reading(), phrase);
        self.has_object() && asyndetic() || its_own()
    }

    /// رفض مشاركة روسيا (the rejection of Russia's participation): at the head of a line without a subject it is the noun.
    fn heads_line(&self) -> bool {
        // بالصور.. كشف أثري (in pictures: an archaeological find)
        // الألعاب: رفض طلب الاتحاد (the games: the rejection of the federation's request)
        let before = || self.reading().kind(self.cue.index.wrapping_sub(1));
        (self.cue.index == self.context.line.0 || matches!(before(), TokenKind::Ellipsis | TokenKind::Colon))
            && self.at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
            && !self.at.has(Proclitics::WA.with(Proclitics::FA))
    }

    /// تعتبر ألمانيا من الدول (Germany is considered one of the countries): a passive, where the judged agrees with the verb.
    fn is_considered(&self) -> bool {
        self.lemma.does(Behaviour::CONSIDERS) && !self.has_object() && is_considered(self.cue, self.behind.peek())
    }
}

impl Candidate {
    /// The same in a relative clause.
    fn subordinate(self) -> Self {
        Self { subject: Subject { subordinate: true, ..self.subject }, ..self }
    }
}

/// سلطاتها, رئيسه: somebody of what the relative pronoun stands for.
fn is_its_own(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    reading.at(phrase.first).pronoun().is_some()
        && (phrase.head == Head::Institution
            || matches!(phrase.head, Head::Group | Head::Person)
                && reading.at(phrase.first).is(Classes::TITLE | Classes::GROUP))
}

/// أزمة تعتبرها الأمم المتحدة الأسوأ (a crisis that the United Nations considers the worst): behind a verb that has its object, who can speak.
fn is_whole(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    matches!(phrase.head, Head::Institution | Head::Place | Head::Media)
        && (reading.at(phrase.first).is_definite() || phrase.name.is_some_and(|(first, _)| first == phrase.first))
}

/// خطة، اتفاق: a subject of ordinary words without the article.
fn is_indefinite(reading: &Reading<'_>, subject: &Subject) -> bool {
    match subject.source {
        Source::Named(phrase) => {
            matches!(phrase.head, Head::Document | Head::Group | Head::Thing)
                && !(phrase.first..phrase.end).any(|index| reading.at(index).is_definite())
        }
        _ => false,
    }
}
