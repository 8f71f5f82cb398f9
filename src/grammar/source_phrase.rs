//! Source phrases: وفقا لوزارة الصحة (according to the ministry of health), بحسب رويترز، على حد قوله، كما أعلن الوزير.

use super::as_reported::{as_reported, is_as};
use super::cue;
use super::named_by_phrase::{behind_saying, phrase, says_so};
use super::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use super::relay::handed_on;
use super::sentence;
use super::trial::Refusal;
use super::wording::{OPINIONS, SAYINGS, has};
use super::{Clause, Content, Context, Link, Range, Relay, Source};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// A sentence that a source phrase of its own stands for has at most this many words.
const SENTENCE: usize = 120;

/// What is told of the source before its content has at most this many words.
const TOLD: usize = 24;

/// Whom the relay of a source phrase quotes is named at most this many words behind it.
const QUOTING: usize = 4;

/// The head of a source phrase: its cue, and the first word after it.
struct Opening {
    cue: Range,
    after: usize,
    /// The phrase refers back: على حد قوله، حسب تعبيره.
    back: bool,
}

/// The clause of a source phrase at `index`.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    if !may_open(context.reading, index) {
        return Err(Refusal::NoForm);
    }
    if super::clause::speech_around(context, index).is_some() {
        return Err(Refusal::InsideQuotation);
    }
    let (reading, limit) = (context.reading, context.sentence.1);
    if is_only(context, index) {
        return Err(Refusal::NoForm);
    }
    if relays_within(context, index, limit) {
        return Err(Refusal::Relays);
    }
    if let Some(clause) = as_reported(context, index, limit) {
        return Ok(clause);
    }
    let opening = opening(context, index).ok_or(Refusal::NoForm)?;
    let source = if opening.back {
        back_reference(context, &opening).ok_or(Refusal::RefersBack)?
    } else if let Some(phrase) = phrase(context, opening.after, limit) {
        Source::Named(phrase)
    } else if says_so(reading, opening.after) {
        back_reference(context, &opening).ok_or(Refusal::RefersBack)?
    } else {
        return Err(Refusal::NoSource);
    };
    let end = match source {
        Source::Named(phrase) => phrase.end,
        _ if opening.back => opening.after,
        _ => behind_saying(reading, opening.after),
    };
    if opens_sentence(context, index)
        && (end..limit).all(|index| !reading.at(index).is_word())
        && let Some(sentence) = with_sentence_before(context)
    {
        let built = without_verb(context, opening.cue, source, Content::Before { end: index }, Rule::SourcePhraseAfter);
        return Ok(Clause { sentence, ..built });
    }
    let whom = of_whom(context, &opening, source, limit);
    // بحسب رويترز، نقلا عن الشرطة، فإن: the content begins behind whom the relay quotes.
    let end = whom.map_or(end, |(speaker, relay)| end.max(speaker.end).max(relay.words().1));
    let before = content_before(context, index);
    let content = match before {
        // إلى الغرفة، وطبقا للشهود، رجع الحكم: joined to what stands before, it is the source of what follows.
        // هذا طبيعي، فبحسب البيانات فإن …
        Some(_)
            if reading.at(index).has(Proclitics::WA.with(Proclitics::FA))
                && (reading.kind(index.wrapping_sub(1)) == TokenKind::Comma
                    || reading.kind(end) == TokenKind::Colon)
                && content_after(context, end, limit).is_some_and(|first| {
                    let before = first.saturating_sub(1);
                    let joins = spells!(reading.at(before), "فإن" | "فقد");
                    // وبحسب ما ورد في الوثيقة: "…"; ووفقا للخبراء يجب …
                    let marked = matches!(reading.kind(before), TokenKind::Comma | TokenKind::Colon);
                    let begins = || {
                        reading.at(first).is(Classes::AUXILIARY | Classes::MODAL)
                            || super::noun_phrase::is_verb(reading.at(first))
                    };
                    first + 3 <= limit && (joins || marked || begins())
                }) =>
        {
            Content::From(content_after(context, end, limit).ok_or(Refusal::NoContent)?)
        }
        Some(end) if !opens_sentence(context, index) => Content::Before { end },
        _ => Content::From(content_after(context, end, limit).ok_or(Refusal::NoContent)?),
    };
    // وجاء الإعلان على لسان الوزير (the announcement came by the mouth of the minister): no words are told.
    let came = reading.str(context.sentence.0).trim_start_matches('و').starts_with("جاء");
    // وجاء ذلك وفقا لبيان: nor here.
    let came_so = || matches!(content, Content::Before { end } if end <= context.sentence.0 + 2);
    if came && (reading.at(index + 1).spells("لسان") || came_so()) {
        return Err(Refusal::NoContent);
    }
    if on_somebodys_word(context, index) && !matches!(source, Source::Named(phrase) if phrase.head != Head::Document) {
        // توقيف شخص على ذمة التحقيق (pending the inquiry)
        return Err(Refusal::NoSource);
    }
    let rule = match content {
        Content::From(_) => Rule::SourcePhraseBefore,
        _ => Rule::SourcePhraseAfter,
    };
    let built = Clause { act: act(reading, &opening), ..without_verb(context, opening.cue, source, content, rule) };
    Ok(match whom {
        Some((speaker, relay)) => Clause { source: Source::Named(speaker), relayed_by: Some(relay), ..built },
        None => built,
    })
}

/// بحسب ما أكد الوزير (as the minister affirmed): the act is that of the phrase's own verb; without one it states.
fn act(reading: &Reading<'_>, opening: &Opening) -> Act {
    let what = opening.cue.0 + 1;
    let has_verb = spells!(reading.at(what), "ما" | "لما");
    let verb = if has_verb { cue::finite(reading, what + 1) } else { None };
    verb.map_or(Act::State, |verb| verb.act(reading))
}

/// لا يهدد فحسب أمن البلاد (does not only threaten …): inside a sentence, without a mark before it, فحسب is "only".
fn is_only(context: &Context<'_, '_>, index: usize) -> bool {
    let reading = context.reading;
    spells!(reading.at(index), "فحسب" | "وحسب")
        && !opens_sentence(context, index)
        && reading.kind(index.wrapping_sub(1)) == TokenKind::Word
        && !reading.at(index + 1).spells("ما")
}

/// قتل شخصان. وفقا للوكالة. (two were killed. according to the agency.): a phrase with a full stop before it and behind it tells whose
/// the sentence before is; both are one.
fn with_sentence_before(context: &Context<'_, '_>) -> Option<Range> {
    let (first, end) = context.sentence;
    let stop = first.checked_sub(1).filter(|&stop| stop > context.line.0)?;
    let floor = context.line.0.max(stop.saturating_sub(SENTENCE));
    let start = (floor..stop).rev().find(|&index| sentence::ends_sentence(context.reading, index));
    Some((start.map_or(floor, |stop| stop + 1), end))
}

/// بحسب ما نقلت الوكالة عن الخبراء، (according to what the agency quoted the experts as saying): who speaks and who relays, where the
/// phrase names both.
fn of_whom(context: &Context<'_, '_>, opening: &Opening, relay: Source, limit: usize) -> Option<(NounPhrase, Relay)> {
    let reading = context.reading;
    let Source::Named(relay) = relay else { return None };
    let through = |quoted: NounPhrase| {
        let (speaker, through) = handed_on(reading, quoted, limit);
        (speaker, Relay::of(&relay).quoting(through.as_ref()))
    };
    // ونقلا عن وكالة الأنباء عن مسؤول، فإن (quoting the agency, which quotes an official)
    if opening.cue.1 == opening.cue.0 + 2
        && reading.str(opening.cue.0).ends_with("نقلا")
        && let (speaker, Some(agency)) = handed_on(reading, relay, limit)
    {
        return Some((speaker, Relay::of(&agency)));
    }
    let relays = (opening.after..relay.first).any(|index| {
        let is_relay = |form: &crate::lexicon::verb::VerbForm| {
            reading.lexicon.lemma(form.lemma).governs(crate::lexicon::verb::Frame::Relay)
        };
        reading.at(index).verbs().iter().any(is_relay)
    });
    // بحسب ما نقلت الوكالة السبت عن الخبراء: the day may stand between.
    let when = (relay.end..limit.min(relay.end + QUOTING)).find(|&index| !reading.at(index).is(Classes::TIME));
    let about = reading.at(when.filter(|_| relays).unwrap_or(relay.end));
    if relays && circumstance_preposition(about) == Some(Preposition::An) && about.pronoun().is_none() {
        return noun_phrase(Reach::BOUNDED)(reading.words(about.index + 1, limit))
            .ok()
            .map(|(_, quoted)| through(quoted));
    }
    // وفقا لما نقلته الوكالة على لسان الوزير (according to what the agency told by the mouth of the minister)
    if relays && about.spells("على") && reading.at(about.index + 1).spells("لسان") {
        return noun_phrase(Reach::BOUNDED)(reading.words(about.index + 2, limit))
            .ok()
            .map(|(_, quoted)| through(quoted));
    }
    // وفق ما أوردت الوكالة الخميس، نقلا عن الشرطة (as the agency told on Thursday, quoting the police)
    let bare = |at: At<'_>| at.kind() == TokenKind::Comma || at.is(Classes::TIME);
    let quoting = (relay.end..relay.end + QUOTING).find(|&index| !bare(reading.at(index)))?;
    if !is_quoting(reading, quoting) {
        return None;
    }
    let (_, quoted) = noun_phrase(Reach::BOUNDED)(reading.words(quoting + 2, limit)).ok()?;
    let (speaker, relayed_by) = through(quoted);
    Some(if relayed_by.through().is_none() && quoted.head == Head::Media && relay.head != Head::Media {
        (relay, Relay::of(&quoted))
    } else {
        (speaker, relayed_by)
    })
}

/// قال الوزير، وفقا لحسابه، إن; بحسب موقعها الإلكتروني: a text of the speaker's own relays nothing.
pub(super) fn is_own_text(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    reading.at(phrase.first).pronoun().is_some() && matches!(phrase.head, Head::Document | Head::Media)
}

/// نقلا عن (quoting)
pub(super) fn is_quoting(reading: &Reading<'_>, index: usize) -> bool {
    reading.at(index).spells("نقلا") && reading.at(index + 1).spells("عن")
}

/// The clause of a source phrase that has no verb of saying: it states.
pub(super) fn without_verb(
    context: &Context<'_, '_>,
    cue: Range,
    source: Source,
    content: Content,
    rule: Rule,
) -> Clause {
    Clause {
        cue,
        lemma: None,
        act: Act::State,
        negated: false,
        source,
        content,
        rule,
        link: Link::Source,
        start: cue.0,
        gender: None,
        number: None,
        sentence: context.sentence,
        past: None,
        relayed_by: None,
        behind_before: false,
    }
}

/// على ذمة: on somebody's word, or pending something.
fn on_somebodys_word(context: &Context<'_, '_>, index: usize) -> bool {
    context.reading.at(index + 1).spells("ذمة")
}

/// Whether the word can be the first of a source phrase at all: of the prepositions and conjunctions few can, and the commonest only
/// before certain words.
fn may_open(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    if at.is(Classes::SOURCE_PHRASE) {
        return true;
    }
    if at.is(Classes::CONJUNCTION) && is_as(at) {
        return true;
    }
    let next = reading.at(index + 1);
    at.is(Classes::PREPOSITION)
        && spells!(next, "حد" | "لسان" | "ذمة" | "ما" | "وجهة")
        && if next.spells("وجهة") { at.spells("من") } else { spells!(at, "على" | "وعلى") }
}

/// قالت الوكالة نقلا عن الوزير إن، قال الوزير، بحسب رويترز، إن: between verb and content the phrase tells who relays.
fn relays_within(context: &mut Context<'_, '_>, index: usize, limit: usize) -> bool {
    let reading = context.reading;
    let inside = context.clauses.last().is_some_and(|clause| {
        let content = match clause.content {
            Content::From(first) | Content::AfterColon(first) => first,
            Content::Quotation(number) => reading.quotation(number).map_or(0, |quotation| quotation.open as usize),
            _ => 0,
        };
        clause.cue.0 < index && index < content
    });
    if !inside {
        return false;
    }
    let Some(opening) = opening(context, index).filter(|opening| !opening.back) else { return false };
    let Some(phrase) = phrase(context, opening.after, limit) else { return false };
    let quoted = opening.cue.1.saturating_sub(opening.cue.0) == 2 && reading.at(index).str().contains("نقلا");
    let Some(clause) = context.clauses.last_mut() else { return false };
    // بحسب رويترز، نقلا عن الشرطة، فإن: nor is this one news to the phrase before it.
    let known = clause.link == Link::Source && clause.relayed_by.is_some();
    if known || clause.rule == Rule::Relay || is_own_text(reading, &phrase) {
        // نقلت الوكالة على لسان الوزير قوله: the clause knows already who relays whom.
        return true;
    }
    // صرح اللاعب نقلا عن الشبكة: a person is quoted by a medium, not the other way round.
    // وفقا لمصدر نقلا عن الصحيفة: likewise a source.
    let person = matches!(clause.source, Source::Named(speaker) if matches!(speaker.head, Head::Person | Head::Group));
    if quoted && !(person && phrase.head == Head::Media) {
        let (speaker, through) = handed_on(reading, phrase, limit);
        clause.relayed_by = match clause.source {
            Source::Named(agency) => Some(Relay::of(&agency).quoting(through.as_ref())),
            _ => clause.relayed_by.or_else(|| through.as_ref().map(Relay::of)),
        };
        clause.source = Source::Named(speaker);
    } else {
        clause.relayed_by = Some(Relay::of(&phrase));
    }
    true
}

/// وفقا لـ، وفق، بحسب، حسب، حسبما ذكر، نقلا عن، على حد قول، من وجهة نظر
fn opening(context: &Context<'_, '_>, index: usize) -> Option<Opening> {
    let reading = context.reading;
    let at = reading.at(index);
    let word = |offset: usize| reading.at(index + offset);
    if spells!(at, "على" | "وعلى") && spells!(word(1), "حد" | "لسان" | "ذمة") {
        let tongue = !word(1).spells("حد");
        let noun = word(2);
        // على حد ما جاء في البيان (as the statement has it)
        if !tongue && noun.spells("ما") {
            return Some(Opening { cue: (index, index + 2), after: index + 2, back: false });
        }
        if tongue {
            return Some(Opening { cue: (index, index + 2), after: index + 2, back: noun.pronoun().is_some() });
        }
        let saying = has(SAYINGS, noun.str());
        if !saying {
            return None;
        }
        return Some(Opening { cue: (index, index + 3), after: index + 3, back: noun.pronoun().is_some() });
    }
    if at.spells("من") && word(1).spells("وجهة") && word(2).begins("نظر") {
        return Some(Opening { cue: (index, index + 3), after: index + 3, back: !word(2).spells("نظر") });
    }
    let of_whom = word(2).pronoun().is_some() && circumstance_preposition(word(2)) == Some(Preposition::An);
    if of_whom && is_as(at) && cue::finite(reading, index + 1).is_some() {
        // قال الرئيس، كما نقلت عنه الوكالة، إن
        return Some(Opening { cue: (index, index + 2), after: index + 3, back: false });
    }
    if !at.is(Classes::SOURCE_PHRASE) {
        return None;
    }
    let stem = at.str();
    if stem.ends_with("نقلا") {
        if circumstance_preposition(word(1)) != Some(Preposition::An) {
            return None;
        }
        return Some(Opening { cue: (index, index + 2), after: index + 2, back: word(1).pronoun().is_some() });
    }
    // واستنادا إلى الاستطلاع، فإن (on the strength of the survey): of what something rests on only a text that opens the sentence tells it.
    if stem.ends_with("استنادا") {
        let told = opens_sentence(context, index) && spells!(word(1), "إلى" | "الى") && word(2).is(Classes::DOCUMENT);
        let told = told
            || opens_sentence(context, index) && word(2).is(Classes::DEMONSTRATIVE) && word(3).is(Classes::DOCUMENT);
        return told.then_some(Opening { cue: (index, index + 1), after: index + 2, back: false });
    }
    let next = word(1);
    let saying = next.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) || has(OPINIONS, next.str());
    if saying && next.pronoun().is_some() {
        return Some(Opening { cue: (index, index + 2), after: index + 2, back: true });
    }
    // وفقا لـ"النهر" (according to an-Nahr): the preposition stands apart.
    let apart = usize::from(next.str().trim_end_matches('ـ') == "ل");
    Some(Opening { cue: (index, index + 1), after: index + 1 + apart, back: false })
}

pub(super) fn circumstance_preposition(at: At<'_>) -> Option<Preposition> {
    super::circumstance::preposition(at)
}

/// على حد قوله: the source of the last clause of the sentence or its subject; no attribution of its own where the content has a cue already.
fn back_reference(context: &Context<'_, '_>, opening: &Opening) -> Option<Source> {
    if context
        .earlier(opening.cue.0, |clause| {
            clause.link != Link::Subordinate || clause.content_starts_before(opening.cue.0)
        })
        .is_some()
    {
        return None;
    }
    Some(Source::Implicit)
}

impl Clause {
    fn content_starts_before(&self, index: usize) -> bool {
        match self.content {
            Content::From(first) | Content::AfterColon(first) => first < index,
            _ => true,
        }
    }
}

pub(super) fn opens_sentence(context: &Context<'_, '_>, index: usize) -> bool {
    index == context.sentence.0
}

/// The end of the words before the phrase in its sentence; `None` where there are none.
pub(super) fn content_before(context: &Context<'_, '_>, index: usize) -> Option<usize> {
    let reading = context.reading;
    let mut end = index;
    while end > context.sentence.0
        && matches!(reading.kind(end.saturating_sub(1)), TokenKind::Comma | TokenKind::Dash | TokenKind::Other)
    {
        end = end.saturating_sub(1);
    }
    (end > context.sentence.0 + 1).then_some(end)
}

/// ووفقا للدراسة التي نشرت أمس، يضر …; ووفق تقرير أعده خبراء، يضر …: a relative clause on the source goes on to its comma.
fn behind_relative(reading: &Reading<'_>, end: usize, limit: usize) -> Option<usize> {
    let at = reading.at(end);
    let relative = at.is(Classes::RELATIVE) && !at.has(Proclitics::WA);
    // On an indefinite noun it has no pronoun of its own.
    let noun = reading.at(end.saturating_sub(1));
    let bare = noun.is(Classes::DOCUMENT | Classes::GROUP) && !noun.is_definite() && super::noun_phrase::is_verb(at);
    if !relative && !bare {
        return None;
    }
    (end + 2..limit.min(end + TOLD))
        .take_while(|&index| !reading.at(index).is(Classes::COMPLEMENTIZER))
        .find(|&index| reading.kind(index) == TokenKind::Comma && !reading.at(index + 1).has(Proclitics::WA))
}

/// The first word after the phrase: behind a comma, فإن or أن.
pub(super) fn content_after(context: &Context<'_, '_>, end: usize, limit: usize) -> Option<usize> {
    let reading = context.reading;
    let mut index = end;
    // وفقا للقانون الذي صدر أمس، فإن: whatever is told of the source ends where the content is joined to it.
    // بحسب المرصد، ومقره العاصمة، فإن: and what is told with و or in a relative clause.
    let told = |comma: usize| {
        let next = reading.at(comma + 1);
        next.has(Proclitics::WA)
            || next.is_unknown() && next.begins("و")
            || next.is(Classes::RELATIVE)
            // بحسب المحلل سامر حداد، من معهد النهر، فإن
            || next.spells("من")
    };
    let joins = |comma: usize| {
        let next = reading.at(comma + 1);
        next.begins("فإن") && next.is(Classes::COMPLEMENTIZER) || next.spells("فقد")
    };
    let joined = (end..limit.min(end + TOLD))
        .filter(|&index| reading.kind(index) == TokenKind::Comma)
        .find(|&comma| joins(comma) || !told(comma))
        .filter(|&comma| joins(comma));
    if let Some(comma) = joined.or_else(|| behind_relative(reading, end, limit)) {
        index = comma;
    }
    // Apposition and circumstances up to the next comma belong to the phrase.
    while index < limit.min(end + 20)
        && !matches!(reading.kind(index), TokenKind::Comma | TokenKind::Colon)
        && !reading.at(index).is(Classes::COMPLEMENTIZER)
        && !reading.at(index).spells("فقد")
    {
        let at = reading.at(index);
        let auxiliary =
            || at.is(Classes::AUXILIARY | Classes::MODAL) && !reading.at(index.saturating_sub(1)).is(Classes::RELATIVE);
        if super::noun_phrase::is_verb(at) || auxiliary() {
            // وبحسب الوكالة لم يصب أحد: what negates the verb belongs to it.
            // ووفقا للخبراء إذا شحنت …: and so does its condition.
            let before = reading.at(index.saturating_sub(1));
            let own = index > end && (before.is(Classes::NEGATOR) || spells!(before, "إذا" | "لو"));
            index = index.saturating_sub(usize::from(own));
            break;
        }
        index += 1;
    }
    while index < limit && matches!(reading.kind(index), TokenKind::Comma | TokenKind::Colon) {
        index += 1;
    }
    // ووفق الدراسة، التي نشرت أمس، يضر …: a relative clause between commas belongs to the source.
    if reading.at(index).is(Classes::RELATIVE)
        && !reading.at(index).has(Proclitics::WA)
        && let Some(close) = (index + 2..limit.min(index + 24)).find(|&at| reading.kind(at) == TokenKind::Comma)
    {
        index = close + 1;
    }
    let at = reading.at(index);
    // فإن، فقد: what joins the content to the phrase.
    if at.is(Classes::COMPLEMENTIZER) && at.pronoun().is_none() || at.spells("فقد") {
        index += 1;
    }
    // فإن 33 مواطنا (33 citizens …), فقد "غادر الوفد"
    let begins = matches!(reading.kind(index), TokenKind::Word | TokenKind::Number | TokenKind::OpenQuote);
    (index < limit && begins).then_some(index)
}
