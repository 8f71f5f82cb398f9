//! Reporting verbs with a noun as content.
//!
//! طالب بوقف القصف (demanded an end of the shelling), دعا روسيا إلى التعاون (called on Russia to cooperate), نفى صحة الاتهامات (denied that the accusations
//! were right), اتهم موسكو بدعم النظام (accused Moscow of supporting the regime), أعرب عن أمله (expressed his hope), جددت دعوتها إلى (renewed her call for).

mod behind_subject;
mod content;
mod frame;
pub(super) mod governed;
pub(super) mod judged;
pub(super) mod object;
mod subject;
pub(super) mod told_of;
mod verb;

use super::cue::Cue;
use super::passed_over::skip;
use super::subject::Subject;
use super::{Clause, Content, Context, Source, clause};
use crate::claim::Act;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma};
use crate::reading::At;
pub(super) use content::is_oneself;
use verb::Verb;

/// The clause of a verb whose content is a noun phrase.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let verb = Verb::new(context, cue, limit)?;
    let following = verb.subject_behind();
    if following.is_some_and(|phrase| verb.is_judged_in_passive(&phrase)) {
        return None;
    }
    // Without a subject behind the verb the content stands right behind it: where none does, nobody is looked for.
    if following.is_none() && !verb.hangs_on_its_subject() && verb.object(verb.behind).is_none() {
        return None;
    }
    let preceding = verb.subject_in_front(following.is_some());
    if let Some(phrase) = following
        && let Some(clause) = verb.addressed(&phrase)
    {
        return Some(clause);
    }
    let subjects = verb.subjects(preceding, following);
    subjects.into_iter().flatten().try_for_each(|subject| verb.clause_of(&subject)).break_value().flatten()
}

/// Whether a noun can be the verb's content at all, by its line in the lexicon.
pub(super) fn takes_noun(lemma: &Lemma, at: At<'_>) -> bool {
    let sure = || !lemma.ambiguous || is_sure_of_nouns(lemma);
    at.is(Classes::SUPPORT)
        || lemma.does(Behaviour::TALKS) && at.pronoun().is_none()
        || lemma.frames.iter().any(|frame| match frame {
            Frame::That | Frame::Quote | Frame::Question | Frame::PersonThat | Frame::Relay | Frame::Found => false,
            Frame::PersonThen(_) => true,
            // هنأه على فوزه (congratulated him on his victory)
            Frame::Noun => (at.pronoun().is_none() || lemma.act == Act::Welcome) && sure(),
            Frame::Shown | Frame::Estimated => at.pronoun().is_none(),
            Frame::Prepositional(_) | Frame::JudgedThen(_) | Frame::JudgedNoun | Frame::PersonAfter(_) => sure(),
        })
}

/// Whether a verb that has another common sense has none before a noun: أقر بوجود خطأ (admitted that there was a mistake).
pub(super) fn is_sure_of_nouns(lemma: &Lemma) -> bool {
    lemma.act == Act::Admit
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(_) | Frame::JudgedNoun))
}

/// Whether the verb's object may be a person: دعا، انتقد, not أعلن.
fn takes_person(lemma: &Lemma) -> bool {
    let about_people = matches!(lemma.act, Act::Criticise | Act::Welcome | Act::Accuse | Act::Opine | Act::Request);
    let addressed = lemma.frames.iter().any(|frame| {
        !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Noun | Frame::Prepositional(_))
    });
    about_people || addressed
}

/// The clause of a participle with a nominal content: محذرا من التصعيد (warning of escalation), داعيا الأطراف إلى التهدئة.
pub(crate) fn of_participle(context: &Context<'_, '_>, cue: &Cue, limit: usize, has_object: bool) -> Option<Clause> {
    let reading = context.reading;
    let words = skip(reading.words(cue.index + 1, limit), cue.lemma(reading).frames.prepositions());
    let (first, act, rule) = object::content(context, cue, words, has_object)?;
    let subject = Subject::at(cue.index, Source::Implicit);
    let mut built = clause::build(context, cue, subject, Content::From(first), rule);
    built.act = act;
    Some(built)
}
