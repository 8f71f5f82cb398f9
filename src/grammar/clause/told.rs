//! Whether anybody says what the clause tells: a thing that shows something, an act and a text without a saying have its form, too.

use super::FiniteVerb;
use crate::claim::{Act, Rule};
use crate::grammar::authors_voice::{decides, is_turned_out, shows};
use crate::grammar::noun_phrase::Head;
use crate::grammar::trial::Refusal;
use crate::grammar::wording::{ANYBODY, has};
use crate::grammar::{Clause, Content, Link, NounPhrase, Source, own_quotation};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Number, Person, Proclitics, Pronoun, Shape};
use crate::text::token::TokenKind;

impl FiniteVerb<'_> {
    /// Refuses the clause where nobody says it.
    pub(super) fn is_told(&self, clause: &Clause) -> Result<(), Refusal> {
        let named = match clause.source {
            Source::Named(phrase) => Some(phrase),
            _ => None,
        };
        // وجاء الكشف ليؤكد أن (and the discovery came to confirm that): nobody of whom the sentence tells.
        if self.at.has(Proclitics::LI) && clause.source == Source::Implicit {
            return Err(Refusal::AuthorsVoice);
        }
        // المطر الغزير يشير إلى الشتاء (heavy rain points to winter): what a thing shows nobody says; وجهت اتهامات للشركة may be a passive.
        if clause.source == Source::Nobody && !self.cue.is_passive() && clause.rule != Rule::SupportVerb {
            return Err(Refusal::AuthorsVoice);
        }
        // رفضت الوزارة طلب الوزير، مشيرة إلى (the ministry rejected the request of the minister, pointing to): behind a comma nothing is asked.
        let parted = || matches!(clause.content, Content::From(first) if self.reading().kind(first.wrapping_sub(1)) == TokenKind::Comma);
        if self.is_object_of_verb_before() && (parted() || named.is_none_or(|phrase| phrase.first <= self.cue.index)) {
            return Err(Refusal::NounInPlace);
        }
        // وتبين لاحقا أن (and it turned out later that): without a subject of its own it is no saying.
        if named.is_none() && is_turned_out(self.at.str()) {
            return Err(Refusal::OtherWord);
        }
        // أثبت اللاعب أنه جدير بالثقة (the player proved to be worthy of trust): only texts and figures say what they show.
        if self.is_contained(named) || self.lemma.does(Behaviour::DEMONSTRATES) && !shows(clause) {
            return Err(Refusal::AuthorsVoice);
        }
        if self.goes_on_doing(clause) || named.is_some_and(|phrase| self.is_told_of_anybody(clause, &phrase)) {
            return Err(Refusal::OtherWord);
        }
        let decided = named.is_some_and(|phrase| decides(self.reading(), self.lemma, &phrase));
        if decided && clause.act != Act::Decline {
            return Err(Refusal::OtherWord);
        }
        Ok(())
    }

    /// رفض سمير حداد، حارس المرمى، طلب قميص (Samir Haddad, the goalkeeper, refused the request for a shirt): what the verb before has for its object is a
    /// noun.
    fn is_object_of_verb_before(&self) -> bool {
        self.at.is(Classes::VERBAL_NOUN)
            && self.context.clauses.last().is_some_and(|clause| {
                clause.content == Content::From(self.cue.index)
                    && matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun)
            })
    }

    /// الأشخاص الذين يحرضون على العنف (the persons who incite to violence): of whom nothing else is told the clause tells who is meant.
    fn is_told_of_anybody(&self, clause: &Clause, named: &NounPhrase) -> bool {
        let Content::From(first) = clause.content else { return false };
        clause.rule == Rule::RelativeClause
            && named.end == named.first + 1
            && has(ANYBODY, self.reading().str(named.first))
            && !self.reading().at(first).is(Classes::COMPLEMENTIZER)
            && !self.reading().at(first.wrapping_sub(1)).is(Classes::COMPLEMENTIZER)
    }

    /// إنه يتابع "بقلق" ما يحدث (that he follows what happens "with concern"): in a clause behind أن a verb of going on that governs nothing, before words of which no
    /// colon tells that they are said.
    fn goes_on_doing(&self, clause: &Clause) -> bool {
        let Content::Quotation(number) = clause.content else { return false };
        let open = || self.reading().quotation(number).map_or(0, |quotation| quotation.open as usize);
        self.lemma.ambiguous
            && clause.link == Link::Subordinate
            && clause.start < self.cue.index
            && (self.next.kind() == TokenKind::OpenQuote || self.next.is_definite())
            && self.lemma.frames.iter().all(|frame| matches!(frame, Frame::That | Frame::Quote))
            && self.reading().kind(open().wrapping_sub(1)) != TokenKind::Colon
    }

    /// تضمنت الخطة بناء جسر على أن (the plan included building a bridge, provided that): nothing but a text says what it has in it.
    fn is_contained(&self, named: Option<NounPhrase>) -> bool {
        let text = |phrase: NounPhrase| {
            phrase.head == Head::Document
                && (phrase.first..phrase.end).any(|index| self.reading().at(index).is_definite())
        };
        self.lemma.does(Behaviour::CONTAINS) && !self.next.is(Classes::COMPLEMENTIZER) && !named.is_some_and(text)
    }

    /// Whether a thing right before the verb shows what the clause tells, without a word.
    pub(super) fn is_shown_by_thing(&self, clause: &Clause) -> bool {
        // الهجوم الأخير أظهر أن (the latest attack showed that): with its adjective.
        let adjective = self.before.is(Classes::ADJECTIVE) && !self.before.is(Classes::TITLE | Classes::GROUP);
        let thing = if adjective { self.reading().at(self.before.index.wrapping_sub(1)) } else { self.before };
        let agrees = thing.is(Classes::COMMON_NOUN)
            && !thing.is(Classes::GROUP | Classes::TITLE | Classes::DOCUMENT | Classes::INSTITUTION)
            && thing.details().gender == Some(self.cue.form.gender);
        agrees && (self.is_conclusion(clause) || self.is_danger(clause))
    }

    /// في خطوة تؤكد أن (in a step that confirms that): what an act shows is the author's own conclusion.
    fn is_conclusion(&self, clause: &Clause) -> bool {
        clause.source == Source::Implicit
            && self.cue.form.shape == Shape::Present
            && !self.before.is_definite()
            && self.before.pronoun().is_none()
    }

    /// الفضيحة تهدد بإغلاق الشركة (the scandal threatens to close the company): a thing threatens and warns without a word.
    fn is_danger(&self, clause: &Clause) -> bool {
        matches!(clause.act, Act::Threaten | Act::Warn)
            && !matches!(clause.source, Source::Named(_))
            && !self.at.has(Proclitics::WA.with(Proclitics::FA))
            && !self.before.is(Classes::PLACE)
    }

    /// The clause inside a quotation of speech, by its number: who speaks there does not report himself.
    pub(super) fn inside_quotation(&self, clause: Clause, number: usize) -> Result<Clause, Refusal> {
        let clause = Clause { link: Link::Subordinate, ..clause };
        if matches!(clause.source, Source::Named(_)) {
            return Ok(clause);
        }
        // وقال الشاهد: "سألتني كيف وصلت" (the witness said: "she asked me how I had arrived"): who speaks to him is another, whom the text does not name.
        let to_me = |pronoun: Pronoun| pronoun.person == Person::First && pronoun.number == Number::Singular;
        // "طلب مني أن أصمت" ("asked of me to be silent")
        let next = self.reading().at(self.cue.index + 1);
        let of_me = next.is(Classes::PREPOSITION | Classes::PRONOUN) && next.pronoun().is_some_and(to_me);
        if self.at.pronoun().is_some_and(to_me) || of_me {
            return Ok(Clause { source: Source::Nobody, ..clause });
        }
        // In his own quotation the speaker does not report himself; of whom its sentence tells may be another.
        let source = own_quotation::another(self.context, self.cue, number).ok_or(Refusal::OwnQuotation)?;
        Ok(Clause { source, ..clause })
    }
}
