//! Where a reported clause ends.
//!
//! A content runs to the end of its sentence unless something else takes the word before: the next clause on its level (، وأضاف), a participle
//! (، مشيرا إلى), a source phrase (، بحسب رويترز), or an addition in the author's own voice (، وذلك خلال مؤتمر صحفي، في إشارة إلى).

use super::addition::{breaks_at, first_addition, is_medium, opens_within};
use super::after_colon::after_colon;
use super::around_phrase::around_phrase;
use super::circumstance;
use super::form;
use super::gap;
use super::nesting::{attach_source_phrases, flatten, nest};
use super::next_clause::Others;
use super::quoted_content::{around, quoted};
use super::sentence;
use super::stops;
use super::too_long;
use super::wording::{
    BEFORE_REASON, CONCESSIONS, GOING_ON, JOINING, MANNERS, PUBLISHING, REASONS, SAID_DURING, SAID_IN, SAYINGS,
    WEEKDAYS, has,
};
use super::{Attribution, Clause, Content, Link, Pieces, Range, Source};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// What ended a content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Boundary {
    /// The sentence or the line.
    Sentence,
    /// A closing quotation mark.
    Quotation,
    /// The next clause on the same level.
    Clause,
    /// A participle of saying.
    Participle,
    /// A source phrase.
    SourcePhrase,
    /// The author's own addition.
    Addition,
}

/// A content has at most this many words.
pub(super) const WORDS: usize = 400;
/// A saying that is conceded stands so near to the beginning of its sentence.
const CONCEDED: usize = 6;
/// A bracket opens so near before a comma that stands in it.
pub(super) const BRACKETED: usize = 24;

/// Gives each clause of the line its content, and appends the attributions. With the line come those behind it, with the clauses the words
/// of the line at which an addition may begin.
pub(crate) fn settle(
    reading: &Reading<'_>,
    (line, later): (std::ops::Range<usize>, &[std::ops::Range<usize>]),
    (clauses, stops): (&[Clause], &[u32]),
    depth: usize,
    found: &mut Vec<Attribution>,
) {
    let offset = found.len();
    for (number, clause) in clauses.iter().enumerate() {
        let others = Others { clauses, number, stops };
        let (content, boundary) = match clause.content {
            Content::From(first) => from(reading, first, clause, &others),
            Content::Quotation(quotation) => quoted(reading, quotation, clause, &others, &line, later),
            Content::QuotationBefore(quotation) => (around(reading, quotation, clause), Boundary::Quotation),
            Content::AfterColon(first) => after_colon(reading, first, clause, &others, &line),
            Content::Words(first, end) => (Pieces::one((first, end)), Boundary::Clause),
            Content::Before { end } => (around_phrase(reading, clause, end, &others), Boundary::SourcePhrase),
        };
        let cut = too_long::is_cut(reading, clause, (&content, boundary), line.end);
        let content = content.changed(|piece| {
            let (first, end) = trim(reading, piece);
            says_something(reading, first, end).then_some((first, end))
        });
        let form = form::of(reading, clause, &content);
        found.push(Attribution { clause: *clause, content, form, boundary, inside: None, too_deep: false, cut });
    }
    nest(reading, found, offset);
    flatten(found, offset, depth);
    attach_source_phrases(reading, found, offset);
}

/// Whether a verb begins here, denied or not, that nothing joins to what stands before.
fn begins_with_verb(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let denied = usize::from(at.is(Classes::NEGATOR));
    !at.has(Proclitics::WA.with(Proclitics::FA)) && super::noun_phrase::is_verb(reading.at(index + denied))
}

/// The end of the words in which the content can lie.
fn limit(reading: &Reading<'_>, clause: &Clause, first: usize) -> usize {
    let mut end = clause.sentence.1.min(first + WORDS);
    let mut number = reading.quotation_of(clause.cue.0);
    let quoted = number.is_some();
    while let Some(inner) = number {
        if let Some(quotation) = reading.quotation(inner) {
            end = end.min(quotation.close as usize);
        }
        number = reading.parent(inner);
    }
    // "وعدت الوزارة بالمزيد. سننتظر": the next sentence of the quotation is its speaker's again.
    let sentence = if quoted { (first..end).find(|&index| sentence::ends_sentence(reading, index)) } else { None };
    sentence.unwrap_or(end)
}

/// A content from a word on.
pub(super) fn from(reading: &Reading<'_>, first: usize, clause: &Clause, others: &Others<'_>) -> (Pieces, Boundary) {
    let mut end = limit(reading, clause, first);
    let mut boundary = Boundary::Sentence;
    let nominal_rule = matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun | Rule::SupportVerb);
    // دعا إلى "تحقيق شامل" بشأن الحادث: what follows the quotation belongs to the noun in it.
    let goes_on =
        |close: usize| nominal_rule && reading.at(close + 1).is_word() && breaks_at(reading, close + 1).is_none();
    // بـ"حماية الغابة": the preposition that is attached to it is a part of the content.
    let attached = reading.at(first).has_letters(..3) && circumstance::preposition(reading.at(first)).is_some();
    let open = first + usize::from(attached);
    if let Some((number, quotation)) = reading.opened_at(open)
        && quotation.closed
        && (super::quotation::is_speech(reading, number) || attached)
        && super::opener::closes_clause(reading, number)
        && !goes_on(quotation.close as usize)
    {
        let close = quotation.close as usize;
        return (Pieces::one(if attached { (first, close + 1) } else { (open + 1, close) }), Boundary::Quotation);
    }
    // ما وصفهم بـ"الإرهابيين" في المدينة: what somebody is called stands in the quotation.
    if clause.act == crate::claim::Act::Opine
        && reading.at(clause.cue.0).pronoun().is_some()
        && (circumstance::preposition(reading.at(first)) == Some(crate::lexicon::verb::Preposition::Bi)
            || reading.at(first).is(Classes::COMPLEMENTIZER) && reading.str(first).starts_with('ب'))
        && let Some((_, quotation)) = reading.opened_at(first + 1)
        && quotation.closed
        && (reading.at(quotation.close as usize + 1).is(Classes::PREPOSITION)
            // وحققت ما وصفته بأنه "إنجاز" نجاحا كبيرا (what it called "an achievement" met with great success)
            || spells!(reading.at(clause.cue.0.wrapping_sub(1)), "ما" | "بما" | "مما")
                && reading.at(quotation.close as usize + 1).is_word())
    {
        return (Pieces::one((first, quotation.close as usize + 1)), Boundary::Quotation);
    }
    // ما سماه "الفوضى" في البلاد: likewise without the preposition, where ما stands for it.
    let what = reading.at(clause.cue.0.wrapping_sub(1));
    let what = what.is(Classes::RELATIVE) && !what.str().contains("لذ") && !what.str().contains("لت");
    if what && clause.act == crate::claim::Act::Opine && reading.at(clause.cue.0).pronoun().is_some() {
        let bare = usize::from(reading.opened_at(first).is_none());
        if let Some((_, quotation)) = reading.opened_at(first + bare)
            && quotation.closed
            && (bare == 0
                || circumstance::preposition(reading.at(first)) == Some(crate::lexicon::verb::Preposition::Bi))
        {
            return (Pieces::one((first, quotation.close as usize + 1)), Boundary::Quotation);
        }
    }
    if let Some((start, by)) = others.first_break(reading, first, end) {
        (end, boundary) = (start, by);
    }
    if let Some(comma) = closes_relative(reading, clause, (first, end)) {
        (end, boundary) = (comma, Boundary::Clause);
    }
    // رغم نفي الوزير الخبر إلا أن الصحف نشرته (though the minister denied the news, the papers published it): a concession ends where its turn
    // begins.
    if (clause.rule == Rule::VerbalNoun || clause.link == Link::Subordinate)
        && clause.start <= clause.sentence.0 + CONCEDED
        && (clause.sentence.0..clause.start).any(|index| has(CONCESSIONS, reading.str(index)))
        && let Some(turn) = (first + 1..end.min(first + WORDS)).find(|&index| {
            spells!(reading.at(index), "إلا" | "الا") && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
                || reading.str(index).starts_with("فإن") && reading.at(index).is(Classes::COMPLEMENTIZER)
                || reading.kind(index) == TokenKind::Comma && begins_with_verb(reading, index + 1)
        })
    {
        (end, boundary) = (turn, Boundary::Clause);
    }
    if let Some(comma) = goes_on_by_name(reading, clause, stops::within(others.stops, first, end)) {
        (end, boundary) = (comma, Boundary::Addition);
    }
    // وعقب توعده بالرد، ألغى رحلته (after he threatened to respond, he cancelled his trip): what stands before the verb of the sentence.
    // الوزارة، بإعلانها الانسحاب، تبدو مستعدة: nor what stands behind the comma that closes the noun's phrase.
    let aside = clause.rule == Rule::VerbalNoun
        && reading.kind(clause.cue.0.wrapping_sub(1)) == TokenKind::Comma
        && reading.at(clause.cue.0).has(crate::lexicon::verb::Proclitics::BI);
    // وبعد أن أعلن أنه …، فاجأ الرئيس: nor with a verb.
    let conjunction =
        clause.link == Link::Subordinate && reading.at(clause.start.wrapping_sub(1)).is(Classes::COMPLEMENTIZER);
    // وبينما يتوقع حداد أن …، فرضت الأسعار نفسها
    let meanwhile =
        clause.start == clause.sentence.0 + 1 && has(JOINING, reading.str(clause.sentence.0).trim_start_matches('و'));
    if (meanwhile || (clause.rule == Rule::VerbalNoun || conjunction) && (aside || fronted(reading, clause)))
        && let Some(comma) = (first..end).find(|&index| {
            reading.kind(index) == TokenKind::Comma && super::noun_phrase::is_verb(reading.at(index + 1))
        })
    {
        (end, boundary) = (comma, Boundary::Clause);
    }
    let nominal = matches!(clause.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun | Rule::SupportVerb)
        || matches!(clause.rule, Rule::VerbalNoun | Rule::RelativeClause | Rule::Participle)
            && !reading.at(first.wrapping_sub(1)).is(Classes::COMPLEMENTIZER)
            && !(reading.at(first).is(Classes::COMPLEMENTIZER) && clause.rule != Rule::VerbalNoun);
    // إلى كونها ليست الأولى (to her not being the first) is a clause, as with أن.
    let being = spells!(reading.at(first), "كونه" | "كونها" | "كونهم" | "كونهما" | "كونهن");
    let nominal = nominal && !being;
    if let Some(addition) =
        first_addition(reading, stops::within(others.stops, first, end), (first, end), nominal.then_some(clause))
    {
        (end, boundary) = (addition, Boundary::Addition);
    }
    if nominal && let Some(and) = joins_outer(reading, clause, stops::within(others.stops, first, end), others, first) {
        (end, boundary) = (and, Boundary::Clause);
    }
    // قال مسؤول رفض الكشف عن اسمه إن الطريق مغلق: what is kept back ends with the name, and إن goes with the verb before.
    if nominal
        && reading.at(first).is(Classes::VERBAL_NOUN)
        && let Some(name) = gap::name_withheld(reading, first).filter(|name| name + 1 < end)
        && (reading.at(name + 1).is(Classes::COMPLEMENTIZER) || reading.at(name + 1).has(Proclitics::LI))
    {
        (end, boundary) = (name + 1, Boundary::Clause);
    }
    // أدان الرئيس العنف خلال زيارة إلى المدينة (condemned violence during a visit to the city): where he said so, if nothing told of a judgement follows.
    let judges = matches!(clause.act, crate::claim::Act::Accuse | crate::claim::Act::Opine);
    if nominal
        && !judges
        && let Some(occasion) = stops::within(others.stops, first + 1, end)
            .iter()
            .map(|&stop| stop as usize)
            .find(|&index| is_occasion_of_saying(reading, index, first))
    {
        // من خلال منشور (by a post)
        let by = usize::from(reading.at(occasion.saturating_sub(1)).spells("من"));
        (end, boundary) = (occasion.saturating_sub(by), Boundary::Addition);
    }
    // أعلن النادي ضم اللاعب، الأربعاء (announced on Wednesday that it had signed the player): when it was said.
    if nominal && let Some(comma) = when_it_was_said(reading, clause, (first, end)) {
        (end, boundary) = (comma, Boundary::Addition);
    }
    (Pieces::one((first, end)), boundary)
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

/// في تغريدة, خلال مؤتمر صحفي: on what occasion something is said, not what an adjective before it tells of a noun (الواردة في بيان).
fn is_occasion_of_saying(reading: &Reading<'_>, index: usize, first: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    // عبر فيسبوك، عبر صفحته (on Facebook, on his page)
    if reading.at(index).spells("عبر") && reading.quotation_of(index) == reading.quotation_of(first) {
        // نشرها عبر صفحته (that he published on his page), عبر مواقع التواصل (by social media): where something else was done.
        return !super::noun_phrase::is_verb(before)
            && !reading.at(index + 2).spells("التواصل")
            && (has(PUBLISHING, reading.str(index + 1)) || is_medium(reading.at(index + 1)));
    }
    let during = spells!(reading.at(index), "خلال" | "أثناء");
    (during || reading.at(index).spells("في"))
        && (has(SAID_IN, reading.str(index + 1)) || during && has(SAID_DURING, reading.str(index + 1)))
        && reading.quotation_of(index) == reading.quotation_of(first)
        && !before.is(Classes::ADJECTIVE | Classes::PARTICIPLE | Classes::RELATIVE)
        && !super::noun_phrase::is_verb(before)
        // في بيان مشترك عن اتفاق: what is announced follows.
        && !(index + 2..index + 8).any(|later| reading.at(later).is(Classes::COMPLEMENTIZER) || reading.at(later).spells("عن"))
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
        || super::noun_phrase::is_verb(reading.at(and + 1))
        || super::noun_phrase::has_verb_shape(reading.at(and + 1));
    (outer && !own && !(first..and).any(that) && reading.quotation_of(and) == reading.quotation_of(clause.cue.0))
        .then_some(and)
}

/// أكد سامي حداد أن …، كما تطرق حداد إلى: a verb behind a comma whose subject has the source's own name is the author's again.
fn goes_on_by_name(reading: &Reading<'_>, clause: &Clause, stops: &[u32]) -> Option<usize> {
    let Source::Named(phrase) = clause.source else { return None };
    let (_, end) = phrase.name.filter(|_| phrase.head == super::Head::Person)?;
    let last = reading.str(end.saturating_sub(1));
    stops.iter().map(|&stop| stop as usize).find(|&comma| {
        reading.kind(comma) == TokenKind::Comma
            && reading.quotation_of(comma) == reading.quotation_of(clause.cue.0)
            && (comma + 2..comma + 4).any(|name| {
                reading.str(name) == last
                    && reading.at(name).is_word()
                    && super::noun_phrase::is_verb(reading.at(name.saturating_sub(1)))
            })
    })
}

/// العقوبات، التي قالت إنها ستفرضها، تفي بالشروط: what is said of a noun in a relative clause ends at the comma, where the sentence goes
/// on; not before a reason, nor where its verb is still to come.
fn closes_relative(reading: &Reading<'_>, clause: &Clause, (first, end): Range) -> Option<usize> {
    let opener = reading.at(first);
    let relative = reading.at(clause.cue.0.wrapping_sub(1)).is(Classes::RELATIVE);
    let own = reading.quotation_of(first);
    let verb = |index| super::noun_phrase::is_verb(reading.at(index));
    if relative && !opener.is(Classes::COMPLEMENTIZER) && !reading.at(first.wrapping_sub(1)).is(Classes::COMPLEMENTIZER)
    {
        return (first + 1..end)
            .find(|&index| reading.kind(index) == TokenKind::Comma && leaves_relative(reading, (first, index), own));
    }
    if !relative || !opener.is(Classes::COMPLEMENTIZER) || opener.pronoun().is_none() {
        return None;
    }
    let comma = (first + 2..end)
        .find(|&index| reading.kind(index) == TokenKind::Comma && reading.quotation_of(index) == own)?;
    let next = reading.at(comma + 1);
    let joined = next.has(Proclitics::WA.with(crate::lexicon::verb::Proclitics::FA));
    let reason = has(GOING_ON, next.str());
    let to_come = verb(comma + 1) && !(first + 1..comma).any(verb);
    (!joined && !reason && !to_come && !next.is(Classes::CONJUNCTION)).then_some(comma)
}

/// القس، الذي ينفي التهمة، يواجه السجن (the priest, who denies the charge, faces prison); المشروع الذي انتقده النادي، بحضور: whether the sentence goes on
/// behind the comma, and not the noun that the relative clause tells of.
fn leaves_relative(reading: &Reading<'_>, (first, comma): Range, own: Option<usize>) -> bool {
    let next = reading.at(comma + 1);
    let goes_on = next.has(Proclitics::WA.with(Proclitics::FA))
        || next.kind() == TokenKind::OpenParenthesis
        || next.is(Classes::TIME) && !next.is_definite()
        || has(GOING_ON, next.str())
        || has(REASONS, next.str())
        || has(MANNERS, next.str());
    let bracketed = (first..comma)
        .rev()
        .take(BRACKETED)
        .find_map(|index| match reading.kind(index) {
            TokenKind::OpenParenthesis => Some(true),
            TokenKind::CloseParenthesis => Some(false),
            _ => None,
        })
        .unwrap_or(false);
    !goes_on && !bracketed && reading.quotation_of(comma) == own
}

/// Whether the noun of saying stands in a circumstance at the head of its sentence: بعد إعلانه، على الرغم من ترحيبها.
fn fronted(reading: &Reading<'_>, clause: &Clause) -> bool {
    let first = clause.sentence.0;
    clause.start > first
        && clause.start <= first + 6
        && (first..clause.start)
            .any(|index| reading.at(index).is(Classes::CIRCUMSTANTIAL) || reading.at(index).spells("الرغم"))
        // إثر (after) has the letters of a verb.
        && (first..clause.start).all(|index| {
            let at = reading.at(index);
            at.is(Classes::CIRCUMSTANTIAL) || !super::noun_phrase::is_verb(at)
        })
}

/// وانضم حداد إلى الفريق العام الماضي: a further sentence with the source's own name is the author's.
pub(super) fn names_source(
    reading: &Reading<'_>,
    (first, end): Range,
    clause: &Clause,
    others: &Others<'_>,
) -> Option<usize> {
    let name = std::iter::once(clause)
        .chain(others.before().filter(|other| other.sentence == clause.sentence))
        .find_map(|clause| if let Source::Named(phrase) = clause.source { phrase.name } else { None })?;
    let last = reading.str(name.1.saturating_sub(1));
    let named = (first + 1..end).find(|&index| reading.kind(index) == TokenKind::Word && reading.str(index) == last)?;
    (first..named).rev().find(|&index| reading.kind(index) == TokenKind::Period).map(|stop| stop + 1)
}

/// Whether a piece has a word or a number: marks alone say nothing.
fn says_something(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|index| matches!(reading.kind(index), TokenKind::Word | TokenKind::Number))
}

/// Without marks and conjunctions at its edges.
fn trim(reading: &Reading<'_>, (mut first, mut end): Range) -> Range {
    let edge = |index: usize| {
        matches!(
            reading.kind(index),
            TokenKind::Comma
                | TokenKind::Semicolon
                | TokenKind::Period
                | TokenKind::Colon
                | TokenKind::Dash
                | TokenKind::LineEnd
                | TokenKind::Ellipsis
                | TokenKind::LoneQuote
                | TokenKind::Exclamation
                | TokenKind::Question
        )
    };
    let inner = |first: usize, mut end: usize| {
        while first < end && edge(end.saturating_sub(1)) {
            end = end.saturating_sub(1);
        }
        end
    };
    while first < end && (edge(first) || reading.kind(first) == TokenKind::CloseQuote) {
        first += 1;
    }
    end = inner(first, end);
    // An opening mark whose close was cut off, or the reverse.
    if first < end && reading.kind(end.saturating_sub(1)) == TokenKind::OpenQuote {
        end = end.saturating_sub(1);
    }
    if first < end
        && reading.kind(end.saturating_sub(1)) == TokenKind::CloseQuote
        && !opens_within(reading, end.saturating_sub(1), first)
    {
        end = end.saturating_sub(1);
    }
    end = inner(first, end);
    // One quotation around all of the content: its marks are outer marks.
    if let Some((_, quotation)) = reading.opened_at(first)
        && quotation.closed
        && quotation.close as usize + 1 == end
    {
        first += 1;
        end = end.saturating_sub(1);
    }
    if end > first && spells!(reading.at(end.saturating_sub(1)), "و" | "ف") {
        end = end.saturating_sub(1);
    }
    // سيتطور الأداء على حد وصفه: what only refers back to whoever says it.
    let noun = end.saturating_sub(1);
    if end > first + 3
        && reading.at(end.saturating_sub(2)).spells("حد")
        && reading.at(end.saturating_sub(3)).spells("على")
        && has(SAYINGS, reading.str(noun))
    {
        end = end.saturating_sub(3);
        end = inner(first, end);
    }
    // …، وذلك وفقا للوزارة: what leads to a source phrase.
    if end > first + 1 && reading.at(end.saturating_sub(1)).spells("وذلك") {
        end = end.saturating_sub(1);
        end = inner(first, end);
    }
    (first, end)
}
