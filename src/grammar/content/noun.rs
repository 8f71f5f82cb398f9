//! Where a content that is a noun ends: before the clause around it, where it was said, and when.

use super::Boundary;
use super::end::Ending;
use crate::claim::{Act, Rule};
use crate::grammar::addition::is_medium;
use crate::grammar::next_clause::Others;
use crate::grammar::noun_phrase::{has_verb_shape, is_verb};
use crate::grammar::wording::{
    BEFORE_REASON, BEING, IN_THE_COURSE_OF, PUBLISHING, SAID_DURING, SAID_IN, WEEKDAYS, has,
};
use crate::grammar::{Clause, Content, Link, Range, gap};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// Whether the content is a noun and no clause: دعا إلى وقف القصف (called for an end of the shelling).
pub(super) fn is_noun(reading: &Reading<'_>, clause: &Clause, first: usize) -> bool {
    let that = |index: usize| reading.at(index).is(Classes::COMPLEMENTIZER);
    let noun = match clause.rule {
        Rule::VerbSubjectNoun | Rule::SubjectVerbNoun | Rule::SupportVerb => true,
        Rule::VerbalNoun => !that(first.wrapping_sub(1)),
        Rule::RelativeClause | Rule::Participle => !that(first.wrapping_sub(1)) && !that(first),
        _ => false,
    };
    // إلى كونها ليست الأولى (to her not being the first) is a clause, as with أن.
    noun && !has(BEING, reading.str(first))
}

impl Ending<'_> {
    /// Ends the content, which is a noun, where something else than the noun goes on.
    pub(super) fn end_noun(&mut self) {
        let (reading, clause, first) = (self.reading, self.clause, self.first);
        self.ends_at(joins_outer(reading, clause, self.stops(first), self.others, first), Boundary::Clause);
        self.ends_at(name_kept_back(reading, (first, self.end)), Boundary::Clause);
        self.ends_at(self.occasion(), Boundary::Addition);
        self.ends_at(when_it_was_said(reading, clause, (first, self.end)), Boundary::Addition);
    }

    /// أدان الرئيس العنف خلال زيارة إلى المدينة (condemned violence during a visit to the city): where he said so, if nothing told of a judgement follows.
    fn occasion(&self) -> Option<usize> {
        if matches!(self.clause.act, Act::Accuse | Act::Opine) {
            return None;
        }
        let mut stops = self.stops(self.first + 1).iter().map(|&stop| stop as usize);
        let occasion = stops.find(|&index| is_occasion_of_saying(self.reading, index, self.first))?;
        // من خلال منشور (by a post)
        let by = usize::from(self.reading.at(occasion.saturating_sub(1)).spells("من"));
        Some(occasion.saturating_sub(by))
    }
}

/// قال مسؤول رفض الكشف عن اسمه إن الطريق مغلق (an official who refused to give his name said that the road is closed): what is kept back ends with the name,
/// and إن goes with the verb before.
fn name_kept_back(reading: &Reading<'_>, (first, end): Range) -> Option<usize> {
    if !reading.at(first).is(Classes::VERBAL_NOUN) {
        return None;
    }
    let name = gap::name_withheld(reading, first).filter(|name| name + 1 < end)?;
    let behind = reading.at(name + 1);
    (behind.is(Classes::COMPLEMENTIZER) || behind.has(Proclitics::LI)).then_some(name + 1)
}

/// قال إن الأغلبية تؤيد الإضراب، وإن البقية ترفضه (he said that the majority supports the strike, and that the rest rejects it): behind a noun أن goes
/// on with the clause around it.
fn joins_outer(
    reading: &Reading<'_>,
    clause: &Clause,
    stops: &[u32],
    others: &Others<'_>,
    first: usize,
) -> Option<usize> {
    if clause.link != Link::Subordinate {
        return None;
    }
    let that = |index: usize| reading.at(index).is(Classes::COMPLEMENTIZER);
    let and =
        stops.iter().map(|&stop| stop as usize).find(|&index| that(index) && reading.at(index).has(Proclitics::WA))?;
    let outer = others.before().any(|outer| {
        matches!(outer.content, Content::From(content) if content < clause.cue.0 && (that(content) || that(content.wrapping_sub(1))))
            && outer.sentence == clause.sentence
    });
    // خاصة وأن (the more so as), وأن يعمل: a reason, and what else is wanted.
    let own = has(BEFORE_REASON, reading.str(and.wrapping_sub(1)))
        || is_verb(reading.at(and + 1))
        || has_verb_shape(reading.at(and + 1));
    (outer && !own && !(first..and).any(that) && reading.quotation_of(and) == reading.quotation_of(clause.cue.0))
        .then_some(and)
}

/// في تغريدة, خلال مؤتمر صحفي: on what occasion something is said, not what an adjective before it tells of a noun (الواردة في بيان).
fn is_occasion_of_saying(reading: &Reading<'_>, index: usize, first: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    // عبر فيسبوك، عبر صفحته (on Facebook, on his page)
    if reading.at(index).spells("عبر") && reading.quotation_of(index) == reading.quotation_of(first) {
        // نشرها عبر صفحته (that he published on his page), عبر مواقع التواصل (by social media): where something else was done.
        return !is_verb(before)
            && !reading.at(index + 2).spells("التواصل")
            && (has(PUBLISHING, reading.str(index + 1)) || is_medium(reading.at(index + 1)));
    }
    let during = has(IN_THE_COURSE_OF, reading.str(index));
    (during || reading.at(index).spells("في"))
        && (has(SAID_IN, reading.str(index + 1)) || during && has(SAID_DURING, reading.str(index + 1)))
        && reading.quotation_of(index) == reading.quotation_of(first)
        && !before.is(Classes::ADJECTIVE | Classes::PARTICIPLE | Classes::RELATIVE)
        && !is_verb(before)
        // في بيان مشترك عن اتفاق: what is announced follows.
        && !(index + 2..index + 8).any(|later| reading.at(later).is(Classes::COMPLEMENTIZER) || reading.at(later).spells("عن"))
}

/// The comma behind a noun before the day on which it was said, if nothing more comes: أعلن النادي ضم اللاعب، مساء الأربعاء، مشيرا إلى.
fn when_it_was_said(reading: &Reading<'_>, clause: &Clause, (first, end): Range) -> Option<usize> {
    let day = (first + 2..end)
        .rev()
        .find(|&index| !matches!(reading.kind(index), TokenKind::Period | TokenKind::Comma))
        .filter(|&day| reading.at(day).is(Classes::TIME) && has(WEEKDAYS, reading.str(day)))?;
    // صباح الاثنين، يوم الجمعة (on Monday morning, on Friday)
    let hour = usize::from(reading.at(day.saturating_sub(1)).is(Classes::TIME));
    let comma = day.saturating_sub(1 + hour);
    (comma > first
        && reading.kind(comma) == TokenKind::Comma
        // دعت المنظمة، الجمعة، إلى التحقيق في هجوم المدينة، الخميس: when it was said is told already.
        && !(clause.cue.1..first).any(|index| reading.at(index).is(Classes::TIME)))
    .then_some(comma)
}
