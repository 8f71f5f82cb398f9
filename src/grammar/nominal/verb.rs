//! The verb with a nominal content, and what its own words say of the clause.

use super::{object, takes_noun, takes_person};
use crate::claim::{Act, Rule};
use crate::grammar::cue::Cue;
use crate::grammar::passed_over::skip;
use crate::grammar::passive::{announced_in_place, is_judged_at_once};
use crate::grammar::wording::{IN_IT, has};
use crate::grammar::{Context, circumstance};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Preposition, Shape};
use crate::reading::{At, Reading, Words, spells};

/// A verb that takes a noun, in its place.
pub(super) struct Verb<'c> {
    pub(super) context: &'c Context<'c, 'c>,
    pub(super) cue: &'c Cue,
    pub(super) lemma: &'c Lemma,
    pub(super) at: At<'c>,
    /// The prepositions that it governs.
    pub(super) governed: [Option<Preposition>; 2],
    /// رأى فيها البعض تكريسا (some saw in it an affirmation): in what it is seen has been told.
    pub(super) seen_in_it: bool,
    /// المؤتمر الذي تعهدت فيه الدول بالدعم (the conference at which the countries promised support): behind the relative pronoun the subject follows.
    pub(super) told_in_it: bool,
    /// بيانا انتقد فيه الإدارة (a statement in which he criticised the administration): a pronoun goes back to the text that says it.
    pub(super) goes_back: bool,
    /// The word behind the last of its clause.
    pub(super) limit: usize,
    /// The words behind the verb and its pronoun.
    pub(super) words: Words<'c>,
    /// The same behind the circumstances that follow it.
    pub(super) behind: Words<'c>,
}

impl<'c> Verb<'c> {
    /// The verb of this cue, if it takes a noun; its clause goes on to `limit`.
    pub(super) fn new(context: &'c Context<'c, 'c>, cue: &'c Cue, limit: usize) -> Option<Self> {
        let reading = context.reading;
        let lemma = cue.lemma(reading);
        let at = reading.at(cue.index);
        let announced = if cue.is_passive() { announced_in_place(context, cue) } else { None };
        // طُلب من الشركة خفض السعر (the company was asked to lower the price): only a typed vowel makes a passive sure of a noun.
        // ويتهم حداد بالاحتيال (and Haddad is accused of fraud): of a charge who is accused and nobody who accuses does.
        // وصف بأنه (was called): so does the judgement right behind the verb.
        if cue.is_passive()
            && !at.is(Classes::MARKED)
            && !lemma.does(Behaviour::CHARGES)
            && !is_judged_at_once(reading, cue)
            && announced.is_none()
        {
            return None;
        }
        if !(takes_noun(lemma, at) || cue.negated && lemma.does(Behaviour::WITHHOLDS)) {
            return None;
        }
        // رأى كثيرون في القرار ضربة (many saw in the decision a blow): in what it is seen is no circumstance.
        let sees = lemma.does(Behaviour::SEES);
        let governed = if sees { [Some(Preposition::Fi), None] } else { lemma.frames.prepositions() };
        let next = reading.at(cue.index + 1);
        let seen_in_it = sees && has(IN_IT, next.str());
        let in_it = next.is(Classes::PRONOUN) && next.begins("في");
        let told_in_it = in_it
            && spells!(reading.at(cue.index.wrapping_sub(1)), "الذي" | "التي")
            && !takes_person(lemma)
            && !lemma.governs(Frame::Noun);
        let goes_back = in_it && !seen_in_it && !told_in_it;
        let pronoun = seen_in_it || told_in_it || is_asked_of(lemma, next);
        let words = reading.words(cue.index + 1 + usize::from(pronoun), limit);
        let behind = announced.map_or_else(|| skip(words, governed), |about| words.from(about));
        Some(Self { context, cue, lemma, at, governed, seen_in_it, told_in_it, goes_back, limit, words, behind })
    }

    pub(super) fn reading(&self) -> &'c Reading<'c> {
        self.context.reading
    }

    /// وصفه (called him): whom the verb is about has been told by its pronoun.
    pub(super) fn has_object(&self) -> bool {
        self.at.pronoun().is_some() || self.cue.is_passive() && is_judged_at_once(self.reading(), self.cue)
    }

    /// تعتبر، يعتبر: a present of considering, without an object of its own, which may be a passive as well.
    pub(super) fn considers_now(&self) -> bool {
        self.lemma.does(Behaviour::CONSIDERS) && self.cue.form.shape == Shape::Present && !self.has_object()
    }

    /// Whether it hangs on who speaks that there is a content at all.
    pub(super) fn hangs_on_its_subject(&self) -> bool {
        // تقارير تحدثت عن انتقاله (reports that spoke of his transfer)
        // الدراسة أظهرت تراجع الأسعار (the study showed a fall in prices): likewise with what a text shows.
        // وكان الوزير قد قدر الخسائر بمليون (had put the losses at a million): but تقدر الخسائر بمليون is a passive.
        let past = self.cue.form.shape == Shape::Past;
        self.lemma.does(Behaviour::TALKS) && self.next().spells("عن")
            || self
                .lemma
                .frames
                .iter()
                .any(|frame| matches!(frame, Frame::Shown) || past && matches!(frame, Frame::Estimated))
    }

    /// The word right behind the verb.
    pub(super) fn next(&self) -> At<'c> {
        self.reading().at(self.cue.index + 1)
    }

    /// Where the content begins, if one of the verb's frames fits these words.
    pub(super) fn object(&self, words: Words<'_>) -> Option<(usize, Act, Rule)> {
        object::content(self.context, self.cue, words, self.has_object())
    }

    /// The words behind the circumstances at `first`.
    pub(super) fn behind_circumstances(&self, words: Words<'c>, first: usize) -> Words<'c> {
        skip(words.from(first), self.governed)
    }
}

/// طلب منه الرئيس وقف القصف (the president asked of him an end of the shelling): behind the pronoun for whom something is asked of stands who asks.
fn is_asked_of(lemma: &Lemma, next: At<'_>) -> bool {
    next.pronoun().is_some()
        && lemma.frames.iter().any(|frame| {
            matches!(frame, Frame::PersonAfter(preposition) if circumstance::preposition(next) == Some(*preposition))
        })
}
