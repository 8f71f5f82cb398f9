//! What a word between a verb and its content tells of the opening: it opens the content, begins an aside, goes on with the saying, or shows that the verb
//! has no such content.

use std::ops::ControlFlow;

use super::search::{Search, Step};
use super::{Opener, Opening};
use crate::grammar::cue;
use crate::grammar::gap::{
    behind_preposition, describes_unnamed, has_own_content, is_manner, is_means, is_second_saying, says_once,
    withholds_name,
};
use crate::grammar::noun_phrase::{begins_foreign_name, is_particle_of_name, is_verb};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::{At, Place, spells};
use crate::text::token::TokenKind;

/// What a word must be to tell anything of the opening: all classes that a search asks words for.
const TELLING: Classes = Classes::COMPLEMENTIZER
    .with(Classes::INTERROGATIVE)
    .with(Classes::RELATIVE)
    .with(Classes::OCCASION)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::SOURCE_PHRASE)
    .with(Classes::REPORTS)
    .with(Classes::FINITE)
    .with(Classes::PARTICIPLE)
    .with(Classes::OTHER_VERB)
    .with(Classes::SUPPORT)
    .with(Classes::PRONOUN)
    .with(Classes::NEGATOR)
    .with(Classes::CONJUNCTION)
    .with(Classes::ADVERSATIVE);

/// What a word tells of the opening.
pub(super) enum Tells {
    Nothing,
    /// Something begins that is no part of the clause.
    Aside,
    /// The same, and behind it only direct speech is the content.
    AsideBeforeSpeech,
    /// The second word of the same saying begins here.
    Saying(usize),
    Opens(Opening),
    /// What follows is the content of another verb, or none.
    Ends,
}

impl<'r> Search<'r> {
    /// Goes on behind a word.
    pub(super) fn word(&mut self, at: At<'r>) -> Step {
        let index = at.index;
        // سي إن إن (CNN): no word of a known name opens anything.
        if let Some(known) = self.reading.name_at(index).filter(|known| known.words > 1) {
            return ControlFlow::Continue(index + known.words as usize);
        }
        if self.level.is_some() && self.reading.quotation_of(index) != self.level {
            return ControlFlow::Break(None);
        }
        // Nearly all words.
        if !at.is(TELLING) {
            let next = index + 1;
            return ControlFlow::Continue(if self.level.is_none() { self.next_telling(next) } else { next });
        }
        let verb = is_verb(at);
        if verb && self.is_in_relative_clause(at) {
            self.anothers = Some(index);
        }
        match self.told_by(at, verb) {
            Tells::Nothing => {}
            Tells::Aside => self.aside = true,
            Tells::AsideBeforeSpeech => (self.aside, self.direct_only) = (true, true),
            Tells::Saying(first) => self.saying = self.saying.or(Some(first)),
            Tells::Opens(opening) => return ControlFlow::Break(Some(opening)),
            Tells::Ends => return ControlFlow::Break(None),
        }
        ControlFlow::Continue(index + 1)
    }

    /// The next word, or mark, that may tell anything of the opening.
    fn next_telling(&self, first: usize) -> usize {
        let known = self.reading.first_place(Place::KnownName, first..self.end).unwrap_or(self.end);
        let tells = |at: At<'_>| !at.is_word() || at.is(TELLING);
        self.reading.first_that(first..known.min(self.reading.len()), tells).unwrap_or(known)
    }

    /// للوزيرة التي أعلنت عن (to the minister who announced): a verb behind a relative pronoun.
    fn is_in_relative_clause(&self, verb: At<'_>) -> bool {
        let index = verb.index;
        verb.is(Classes::FINITE)
            && index > self.from
            && self.reading.at(index.saturating_sub(1)).is(Classes::RELATIVE)
            && !self.reading.at(index.saturating_sub(2)).is(Classes::SOURCE_PHRASE)
            && self.is_sure_verb(index)
    }

    /// Whether a verb that reports and does nothing else stands here.
    fn is_sure_verb(&self, index: usize) -> bool {
        cue::finite(self.reading, index).is_some_and(|cue| !cue.lemma(self.reading).ambiguous)
    }

    fn told_by(&self, at: At<'_>, verb: bool) -> Tells {
        let index = at.index;
        // قال بيل فان هاوتن إن (Bill van Houten said that): part of the name.
        if at.spells("فان") && is_particle_of_name(self.reading, index) || begins_foreign_name(self.reading, index) {
            return Tells::Nothing;
        }
        if at.spells("ألا") && self.is_that_not(index) {
            return Tells::Opens(self.opened(Opener::That, self.first_of_gap_end(index), index));
        }
        if at.is(Classes::COMPLEMENTIZER) {
            return self.complementizer(at);
        }
        if at.is(Classes::INTERROGATIVE)
            && let Some(told) = self.interrogative(at)
        {
            return told;
        }
        if at.is(Classes::RELATIVE | Classes::OCCASION | Classes::CIRCUMSTANTIAL | Classes::SOURCE_PHRASE) {
            return Tells::Aside;
        }
        self.saying(at)
            .or_else(|| self.what_he_is(at))
            .or_else(|| self.participle_or_next_saying(at))
            .or_else(|| self.told_of_him(at, verb))
            .unwrap_or_else(|| self.conjunction(at))
    }

    /// وأردف قائلا (and he went on saying): the second word of the same saying; انتقد القرار بقوله (criticised the decision by saying): that of another.
    fn saying(&self, at: At<'_>) -> Option<Tells> {
        let index = at.index;
        if index > self.from && is_means(self.reading, index, self.from) {
            return Some(Tells::Ends);
        }
        let second = at.verbs().iter().any(|form| is_second_saying(form, self.reading))
            && (!self.aside || self.says_once(index))
            && !has_own_content(self.reading, index, self.from)
            && self.follows_verb(at);
        second.then(|| Tells::Saying(self.first_of_gap_end(index)))
    }

    fn says_once(&self, index: usize) -> bool {
        says_once(self.reading, index, self.from) && !self.reading.at(index.saturating_sub(1)).is(Classes::RELATIVE)
    }

    /// Right behind the verb only a participle goes on with it, or any word where the verb is in the past: ومضى يقول (and he went on to say).
    fn follows_verb(&self, at: At<'_>) -> bool {
        at.index > self.from
            || at.verbs().iter().any(|form| form.shape == Shape::Participle)
            || self.before(self.from).verbs().iter().any(|form| form.shape == Shape::Past)
    }

    /// وقال الخطيب وهو يحث الناس: "…" (the preacher said, urging the people): what he did meanwhile; وقال الاتحاد، وهو مؤسسة خيرية، إن: what he is.
    fn what_he_is(&self, at: At<'_>) -> Option<Tells> {
        if !at.is(Classes::PRONOUN) {
            return None;
        }
        let acts = is_verb(self.reading.at(at.index + 1));
        if !(at.index > self.from || acts) || !at.begins("وه") {
            return None;
        }
        Some(if acts { Tells::AsideBeforeSpeech } else { Tells::Aside })
    }

    /// وقال مازحا (said, joking), نشرت الفيديو، وقالت إن (published the video and said that): a participle of the same saying, or a verb with a content of its
    /// own.
    fn participle_or_next_saying(&self, at: At<'_>) -> Option<Tells> {
        let index = at.index;
        if index > self.from && self.is_verb_behind_comma(at) {
            return Some(Tells::Ends);
        }
        // وقال مسؤول طالبا عدم ذكر اسمه إن (an official, asking not to be named, said that)
        if index > self.from
            && cue::participle(self.reading, index).is_some()
            && withholds_name(self.reading, index + 1)
        {
            return Some(Tells::Aside);
        }
        // وقال مازحا: "…": how it is said, and no saying of its own.
        if self.saying.is_none() && is_manner(self.reading, index, self.from) {
            return Some(Tells::Saying(index));
        }
        let next =
            index > self.from && (self.is_another_participle(at) || self.is_joined_verb(at) || self.is_as_said(at));
        next.then_some(Tells::Ends)
    }

    /// وردا على تقارير تحدثت عن عرض، قال النادي: a verb behind a comma has its own content.
    fn is_verb_behind_comma(&self, at: At<'_>) -> bool {
        self.follows_comma(at.index)
            && self.is_sure_verb(at.index)
            && at.pronoun().is_none()
            && !describes_unnamed(self.reading, at.index, self.from)
    }

    /// مضيفا، مشيرة: a participle that reports.
    fn is_another_participle(&self, at: At<'_>) -> bool {
        at.is(Classes::PARTICIPLE)
            && cue::participle(self.reading, at.index).is_some()
            && self.saying.is_none()
            && !at.is(Classes::GIVEN_NAME | Classes::TITLE)
            && at.ends(["ا", "ة", "ن"])
    }

    /// نشرت الفيديو، وقالت إن (published the video and said that): the content is the second verb's.
    fn is_joined_verb(&self, at: At<'_>) -> bool {
        at.has(Proclitics::WA.with(Proclitics::FA))
            && !(self.aside && (at.pronoun().is_some() || withholds_name(self.reading, at.index + 1)))
            && cue::finite(self.reading, at.index).is_some()
    }

    /// تتوقع الشركة بيع الطائرات، كما يتوقع أن (the company expects the sale of the planes, as it is expected that): the content is the second verb's.
    fn is_as_said(&self, at: At<'_>) -> bool {
        at.is(Classes::CONJUNCTION)
            && spells!(at, "كما" | "فيما" | "بينما" | "إذ" | "حيث")
            && self.follows_comma(at.index)
            && cue::finite(self.reading, at.index + 1).is_some()
    }

    fn follows_comma(&self, index: usize) -> bool {
        self.reading.kind(index.saturating_sub(1)) == TokenKind::Comma
    }

    /// What is told of the subject without a relative pronoun, and what is no verb; any other verb has a content of its own.
    fn told_of_him(&self, at: At<'_>, verb: bool) -> Option<Tells> {
        let index = at.index;
        let told = index > self.from && self.is_told_of_him(at, verb)
            // بعض المراقبين، مثل سمير حداد، أن (some observers, such as Samir Haddad): examples of those who speak, no verb.
            || at.spells("مثل") && self.follows_comma(index)
            // مصطفى صنع الله (Mustafa Sanalla): a name.
            || verb && self.reading.at(index + 1).spells("الله");
        if told {
            return Some(Tells::Aside);
        }
        let other = verb && !self.aside && !behind_preposition(self.reading, index, self.from);
        (other || self.is_turn(at)).then_some(Tells::Ends)
    }

    fn is_told_of_him(&self, at: At<'_>, verb: bool) -> bool {
        let main = verb && !self.aside;
        // مصدر لم يذكر اسمه (a source that did not give his name)
        (at.is(Classes::NEGATOR) || main) && withholds_name(self.reading, at.index + 1)
            // استطلاع أعدته الوكالة (a poll that the agency prepared): a relative clause without its pronoun.
            || verb && at.pronoun().is_some()
            // ذكر محامي صحفي يحاكم في بلاده أن: a relative clause on an indefinite noun has no pronoun of its own.
            || main && describes_unnamed(self.reading, at.index, self.from)
    }

    /// لكن، إلا أن (but): the turn to something else.
    fn is_turn(&self, at: At<'_>) -> bool {
        at.is(Classes::ADVERSATIVE) && (!at.ends(["غير"]) || self.reading.at(at.index + 1).is(Classes::COMPLEMENTIZER))
    }

    /// كما، حيث، بينما: a conjunction leads to an aside, or to a clause of its own.
    fn conjunction(&self, at: At<'_>) -> Tells {
        let (index, next) = (at.index, self.reading.at(at.index + 1));
        if at.is(Classes::CONJUNCTION) && self.is_relayed(index)
            // في مدينة صور حيث عقدت القمة إن (in the town of Tyre, where the summit was held): where it was.
            || at.spells("حيث") && index > self.from && next.is(Classes::OTHER_VERB)
            // وقال الإمام فيما بعد إن (and the imam said later that)
            || at.spells("فيما") && next.spells("بعد")
        {
            return Tells::Aside;
        }
        if !at.is(Classes::CONJUNCTION) || self.aside || at.spells("أو") {
            return Tells::Nothing;
        }
        // قال بينما كان ينتظر: "…": a circumstance, behind which only words in direct speech are his.
        let meanwhile = index > self.from && spells!(at, "بينما" | "عندما" | "حين" | "حينما" | "فيما");
        if meanwhile { Tells::AsideBeforeSpeech } else { Tells::Ends }
    }

    /// قال الرئيس كما نقلت عنه الوكالة (the president said, as the agency quoted him): who relays stands between.
    fn is_relayed(&self, index: usize) -> bool {
        let behind = self.reading.at(index + 2);
        behind.pronoun().is_some() && behind.is(Classes::PREPOSITION) && cue::finite(self.reading, index + 1).is_some()
    }
}
