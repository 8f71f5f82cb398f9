//! The content of a finite verb: what opens it, the noun that the verb governs, the quotation before it.

use super::FiniteVerb;
use crate::claim::Act;
use crate::grammar::nominal::object;
use crate::grammar::noun_phrase::is_verb;
use crate::grammar::opened::opened;
use crate::grammar::opener::{self, Opener, Opening};
use crate::grammar::trial::Refusal;
use crate::grammar::{
    Clause, Content, circumstance, document, far_opener, far_preposition, feeling, nominal, quotation_first, reference,
    relay,
};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Preposition, Proclitics, Shape, VerbForm};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// The noun that a verb needs stands at most this many words before the pronoun that goes back to it.
const NEEDED: usize = 8;

/// What somebody confirms or denies begins within so many words behind the verb.
const WHAT: usize = 4;
/// The object of a verb begins so near before the quotation that goes on from it.
const OBJECT: usize = 6;

/// The word for saying stands among the first so many words that lead over to the content: إلى القول إن.
const LED: usize = 3;

impl FiniteVerb<'_> {
    /// The clause of a verb that passes words on, that tells what a text has in it, or that goes back to something named before.
    pub(super) fn clause_of_its_kind(&self, quoted: bool, limit: usize) -> Option<Result<Clause, Refusal>> {
        let (context, cue, lemma) = (self.context, self.cue, self.lemma);
        if lemma.governs(Frame::Relay)
            && let Some(clause) = relay::clause(context, cue, limit)
        {
            return Some(Ok(clause));
        }
        if lemma.governs(Frame::Found) {
            if !lemma.governs(Frame::Quote) {
                return Some(document::clause(context, cue, limit).ok_or(Refusal::NoContent));
            }
            if self.has_document_behind()
                && let Some(clause) = document::clause(context, cue, limit)
            {
                return Some(Ok(clause));
            }
        }
        if quoted || !reference::may_go_back(context, cue) || !self.has_needed_before() {
            return None;
        }
        reference::clause(context, cue, limit).map(Ok)
    }

    /// ورد في التقرير أن (the report said that) is spelled like و and رد (and he replied): behind it stands the document at once.
    fn has_document_behind(&self) -> bool {
        self.at.has(Proclitics::WA)
            // وفقا لما ورد في التقرير (according to what the report has)
            && !self.before.is(Classes::RELATIVE)
            && circumstance::preposition(self.next) == Some(Preposition::Fi)
    }

    /// خطة تتبناها الوزارة (a plan that the ministry adopts): only of an attack is it a saying.
    fn has_needed_before(&self) -> bool {
        let index = self.cue.index;
        self.lemma.needs.is_empty()
            || object::has_needed(self.reading(), self.lemma, index.saturating_sub(NEEDED)..index)
    }

    /// The clause with whatever content the verb has: words around it, behind an opener, or a noun.
    pub(super) fn clause_with_content(&self, limit: usize) -> Result<Clause, Refusal> {
        let (context, cue) = (self.context, self.cue);
        let found = self.opening(limit);
        let opening = found.filter(|opening| self.takes(opening));
        let around = if self.may_follow_quotation(opening.as_ref()) {
            quotation_first::clause(context, cue, limit)
        } else {
            None
        };
        let with_object = || opening.and_then(|opening| self.clause_with_object(&opening, limit));
        match (around.or_else(with_object), opening) {
            (Some(found), _) => Ok(found),
            (None, Some(opening)) => opened(context, cue, opening, limit),
            (None, None) => {
                let refusal = if found.is_some() { Refusal::NotGoverned } else { Refusal::NoContent };
                nominal::clause(context, cue, limit)
                    .or_else(|| feeling::clause(context, cue, limit))
                    .or_else(|| far_preposition::clause(context, cue, limit))
                    .or_else(|| self.clause_with_far_that(limit))
                    .or_else(|| far_opener::clause(context, cue, limit))
                    .ok_or(refusal)
            }
        }
    }

    /// انتقد الوزير الشركات التي "تلوث النهر" (the minister criticised the companies that "pollute the river"): the object of the verb stands before the quotation
    /// that goes on from it.
    fn clause_with_object(&self, opening: &Opening, limit: usize) -> Option<Clause> {
        let Opener::Quotation(number) = opening.opener else { return None };
        let reading = self.reading();
        let open = reading.quotation(number)?.open as usize;
        let judges = matches!(self.lemma.act, Act::Criticise | Act::Welcome | Act::Opine | Act::Accuse);
        if !judges || self.at.pronoun().is_some() || !reading.at(open.saturating_sub(1)).is_word() {
            return None;
        }
        let clause = nominal::clause(self.context, self.cue, limit)?;
        let Content::From(first) = clause.content else { return None };
        let noun = reading.at(first);
        // انتقد سامي حداد رئيس اللجنة "العدد القليل": the office is of the name before it.
        let told = Classes::OCCASION
            | Classes::MEDIA
            | Classes::TIME
            | Classes::DOCUMENT
            | Classes::PREPOSITION
            | Classes::TITLE;
        (first > self.cue.index + 1
            && first < open
            && first + OBJECT >= open
            && !noun.is(told)
            && (first..open).all(|index| reading.at(index).is_word()))
        .then_some(clause)
    }

    /// قال رجل كان يقود سيارته إن: the clause of a mere word for saying whose إن stands behind another verb.
    fn clause_with_far_that(&self, limit: usize) -> Option<Clause> {
        let says = self.lemma.does(Behaviour::SAYS) && self.cue.form.shape != Shape::PassivePast;
        let that = says.then(|| opener::far_that(self.reading(), self.cue.index + 1, limit)).flatten()?;
        opened(self.context, self.cue, that, limit).ok()
    }

    /// What opens a content behind the verb.
    fn opening(&self, limit: usize) -> Option<Opening> {
        let behind = self.cue.index + 1;
        let whether = if self.lemma.act == Act::Ask { opener::whether(self.reading(), behind, limit) } else { None };
        whether.or_else(|| if self.denies_it() { None } else { opener::find(self.reading(), behind, limit) })
    }

    /// نفى الجيش ذلك، وقال إنه (the army denied it and said that it), وأكد ما نشرته الصحيفة بأن (and confirmed what the paper had published, that): what stands
    /// for the matter is the content already.
    fn denies_it(&self) -> bool {
        let reading = self.reading();
        let behind = self.cue.index + 1;
        let ended = || matches!(reading.kind(behind + 1), TokenKind::Comma | TokenKind::Period | TokenKind::LineEnd);
        let it = || spells!(self.next, "ذلك" | "هذا") && ended();
        let what = || {
            (behind..behind + WHAT).any(|index| {
                let verb = reading.at(index + 1);
                let that = reading.at(index.saturating_sub(1)).is(Classes::COMPLEMENTIZER);
                reading.at(index).spells("ما") && !that && verb.ends(["ه", "ها"]) && is_verb(verb)
            })
        };
        self.lemma.governs(Frame::Noun) && (it() || what())
    }

    fn takes(&self, opening: &Opening) -> bool {
        let addressed = self.at.pronoun().is_none()
            || self.lemma.frames.iter().any(|frame| matches!(frame, Frame::PersonThat | Frame::PersonThen(_)));
        // نقلت الوكالة أن "…": a quotation that is the whole of a that-clause.
        let that = || {
            self.lemma.governs(Frame::That)
                && self.reading().at(opening.content.wrapping_sub(2)).is(Classes::COMPLEMENTIZER)
        };
        addressed && (governs(self.lemma, opening.opener) || that() || self.leads_to_saying(opening))
    }

    /// وختم بالقول إن، ومضى إلى القول إن (and he ended by saying that, and he went on to say that): the word for saying takes what the verb does not.
    fn leads_to_saying(&self, opening: &Opening) -> bool {
        let reading = self.reading();
        let says = |form: &VerbForm| {
            form.shape == Shape::VerbalNoun && reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS)
        };
        opening.opener == Opener::That
            && self.lemma.governs(Frame::Quote)
            && (opening.gap_end..opening.content.min(opening.gap_end + LED)).any(|index| {
                let at = reading.at(index);
                at.pronoun().is_none() && at.verbs().iter().any(says)
            })
    }

    /// "لن نتراجع"، قال الوزير ("we shall not step back", said the minister): whether the quotation before the verb may be its content.
    fn may_follow_quotation(&self, opening: Option<&Opening>) -> bool {
        opening.is_none_or(|opening| matches!(opening.opener, Opener::Quotation(_)))
            && !self.at.has(Proclitics::WA.with(Proclitics::FA))
    }
}

fn governs(lemma: &Lemma, opener: Opener) -> bool {
    match opener {
        Opener::That => lemma.governs(Frame::That),
        Opener::Colon | Opener::Quotation(_) => lemma.governs(Frame::Quote),
        Opener::Question => lemma.governs(Frame::Question),
    }
}
