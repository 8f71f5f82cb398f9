//! The content of a source phrase that stands in the middle or at the end of its sentence: ومن المقرر، بحسب الوكالة، أن يصل.

use super::addition::first_addition;
use super::content::WORDS;
use super::next_clause::Others;
use super::sentence;
use super::stops;
use super::wording::{LEADING_TO_CLAUSE, TURNED_TO, has};
use super::{Clause, Content, Link, Pieces, Range, Source};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Words before a source phrase that may wait for what completes them.
const UNFINISHED: usize = 8;

/// The words of the author that lead to a clause are at most so many with their أن.
const FORMULA: usize = 5;

/// What stands in parentheses before a source phrase has at most this many words.
const PARENTHESIS: usize = 16;

/// What the author turns to has at most so many words with its comma, and so few where no verb stands behind it.
const TURN: usize = 14;
const SHORT_TURN: usize = 4;

/// So many words behind a source are looked at for what else belongs to it.
const BELONGING: usize = 4;

/// What stands before a source phrase, and behind it where the sentence has its verb there: عدد الزوار، بحسب الوزارة، تضاعف.
pub(super) fn around_phrase(reading: &Reading<'_>, clause: &Clause, end: usize, others: &Others<'_>) -> Pieces {
    let phrase_end = match clause.source {
        Source::Named(phrase) => phrase.end,
        _ => clause.cue.1,
    };
    let first = before(reading, clause, (end, phrase_end), others);
    // حسب المجلس الدولي للقمح، (according to the International Council of Wheat): what else belongs to the source.
    // حسبما قالت في كتابها، (as she said in her book,): likewise where it was said.
    let unnamed = matches!(clause.source, Source::Implicit);
    let belongs = |at: At<'_>| {
        at.has(Proclitics::LI)
            || unnamed && (at.is(Classes::PREPOSITION) || at.pronoun().is_some())
            || at.is_definite()
            || at.is(Classes::ADJECTIVE)
            || at.is(Classes::GROUP) && at.has(Proclitics::WA)
            || matches!(at.kind(), TokenKind::OpenQuote | TokenKind::CloseQuote)
            || reading.quotation_of(at.index).is_some()
    };
    let close = (phrase_end..phrase_end + BELONGING)
        .find(|&index| !belongs(reading.at(index)))
        .filter(|&close| is_comma(reading, close));
    let phrase_end = close.unwrap_or(phrase_end);
    // وتمكن الجنود وفق المرصد من الفرار: without commas, too, where the words before wait for a preposition.
    let bare = is_bare(reading, clause, (end, phrase_end), first);
    let verb = if bare { phrase_end } else { phrase_end + 1 };
    let has_verb = || (first.0..first.1).any(|index| super::noun_phrase::is_verb(reading.at(index)));
    let rest = reading.at(verb);
    // هذا الفريق كما أقر مدربه، يملك فرصة: the first comma may be missing where the sentence waits for its verb.
    let inside = is_whole(reading, clause, first)
        && is_comma(reading, phrase_end)
        && (is_comma(reading, end) || is_among(reading, first.0) || super::noun_phrase::is_verb(rest) && !has_verb());
    // وأسفر القصف، وفق المرصد، عن مقتل مدنيين: what depends on the words before the phrase; الهدف، بحسب الشرطة، هو المال.
    let depends = rest.is(Classes::PREPOSITION) && !rest.is(Classes::CIRCUMSTANTIAL) && !rest.has(Proclitics::WA)
        || spells!(rest, "هو" | "هي");
    let short = first.1.saturating_sub(first.0) <= UNFINISHED;
    // وجاء التقدم، بحسب المرصد، بفضل الغارات
    let by = rest.has(Proclitics::BI) && !rest.has(Proclitics::WA) || spells!(rest, "بفضل" | "بسبب" | "نتيجة" | "جراء");
    // ومن بين المدن التي تضررت، وفق الوزارة، العاصمة: what is among them.
    let among = is_among(reading, first.0) && rest.is_word() && !rest.has(Proclitics::WA);
    let depends = depends || short && by || among;
    // وكانت الشركة التي …، بحسب الوزارة، قد أغلقت: the auxiliary waits for its verb.
    let goes_on =
        depends || rest.spells("قد") || short && completes(rest) || super::noun_phrase::is_verb(rest) && !has_verb();
    // القبيلة التي تشكل، بحسب الإحصاءات، ثلث السكان: the verb right before the phrase waits for its object.
    let waits = first.1 > first.0
        && super::noun_phrase::is_verb(reading.at(first.1.saturating_sub(1)))
        && (is_comma(reading, phrase_end) || rest.is_word())
        && !reading.at(phrase_end).is(Classes::RELATIVE | Classes::CONJUNCTION)
        && !rest.is(Classes::RELATIVE | Classes::CONJUNCTION);
    let (bare, verb) =
        if waits { (true, phrase_end + usize::from(is_comma(reading, phrase_end))) } else { (bare, verb) };
    let goes_on = goes_on || waits;
    let rest = reading.at(verb);
    // الوضع مختلف، بحسب الخبير، فقد تغيرت الدولة: what is joined is no part of the clause.
    let joined = rest.has(Proclitics::WA.with(Proclitics::FA)) || rest.spells("فقد");
    if !(inside || bare) || joined || verb >= clause.sentence.1 || !goes_on {
        return Pieces::one(first);
    }
    let last = clause.sentence.1.min(verb + WORDS);
    let stops = stops::within(others.stops, verb, last);
    let addition = first_addition(reading, stops, (verb, last), None);
    let next = others.first_break(reading, verb, addition.unwrap_or(last)).map(|(start, _)| start);
    Pieces::Several(vec![first, (verb, next.or(addition).unwrap_or(last))])
}

/// Whether the words are those of the sentence from its beginning, but for what leads to it.
fn is_whole(reading: &Reading<'_>, clause: &Clause, (first, end): Range) -> bool {
    first == clause.sentence.0
        || first == behind_formula(reading, (behind_turn(reading, (clause.sentence.0, end)), end))
}

/// Whether a comma or a dash sets a phrase off here.
fn is_comma(reading: &Reading<'_>, index: usize) -> bool {
    matches!(reading.kind(index), TokenKind::Comma | TokenKind::Dash)
}

/// من بين: the sentence begins with those of whom some are told.
fn is_among(reading: &Reading<'_>, first: usize) -> bool {
    spells!(reading.at(first), "من" | "ومن") && reading.at(first + 1).spells("بين")
}

/// Whether the phrase stands between the words of its sentence without a comma, behind a verb and before the preposition of its object.
fn is_bare(reading: &Reading<'_>, clause: &Clause, (end, phrase_end): Range, first: Range) -> bool {
    let Source::Named(phrase) = clause.source else { return false };
    let rest = reading.at(phrase_end);
    let last = reading.at(phrase_end.saturating_sub(1));
    is_whole(reading, clause, first)
        && end == clause.cue.0
        && first.1.saturating_sub(first.0) <= UNFINISHED
        && (phrase.name.is_some() || last.is_definite() || spells!(rest, "إلى" | "على"))
        && spells!(rest, "من" | "إلى" | "على" | "عن")
        && super::noun_phrase::is_verb(reading.at(first.0))
        && !reading.at(first.1.saturating_sub(1)).is(Classes::RELATIVE)
}

/// ومن المقرر، بحسب الوكالة، أن يصل; وبلغت الحصيلة، وفق الشرطة، عشرة قتلى: what a few words before a source phrase wait for.
fn completes(rest: At<'_>) -> bool {
    if matches!(rest.kind(), TokenKind::Number | TokenKind::OpenQuote) {
        return true;
    }
    let noun = Classes::NUMERAL
        | Classes::COMMON_NOUN
        | Classes::VERBAL_NOUN
        | Classes::GROUP
        | Classes::QUANTIFIER
        | Classes::INSTITUTION;
    // سجلت المصانع، بحسب الوزارة، ارتفاعا: an accusative that no table knows.
    if rest.is_unknown() && rest.ends(["ا"]) && rest.has_letters(4..) && !rest.is_definite() {
        return !rest.has(Proclitics::WA.with(Proclitics::FA));
    }
    let other = Classes::TIME
        | Classes::CIRCUMSTANTIAL
        | Classes::ADVERB
        | Classes::PARTICIPLE
        | Classes::SOURCE_PHRASE
        | Classes::RELATIVE
        | Classes::CONJUNCTION;
    let joined = Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI);
    !rest.has(joined) && (rest.is(Classes::COMPLEMENTIZER) || rest.spells("قد") || rest.is(noun) && !rest.is(other))
}

/// What stands in its sentence before a source phrase, which begins and ends at these words.
fn before(reading: &Reading<'_>, clause: &Clause, (end, phrase_end): Range, others: &Others<'_>) -> Range {
    let dateline = sentence::behind_dateline(reading, (clause.sentence.0, end));
    let turn = behind_turn(reading, (dateline.max(end.saturating_sub(WORDS)), end));
    let mut first = behind_formula(reading, (turn, end));
    // التي مرت دون حادث بحسب شاهد: inside a sentence that goes on, the phrase belongs to the relative clause before it.
    let goes_on = goes_on_behind(reading, (phrase_end, clause.sentence.1)) && !reading.at(end + 1).spells("وذلك");
    // ومن بين المدن التي تضررت، وفق الوزارة، العاصمة: the sentence itself waits for what is among them.
    if goes_on
        && !is_among(reading, first)
        && let Some(relative) = (first..end)
            .rev()
            .take(12)
            .take_while(|&index| !is_comma(reading, index))
            .find(|&index| opens_relative(reading, index))
    {
        return (relative + 1, end);
    }
    // سرعته (عشرون ميلا بحسب النادي) عالية (his speed, twenty miles by what the club says, is high): in parentheses the phrase tells whose these are.
    if let Some(open) = opens_parenthesis(reading, (first, end)) {
        return (open + 1, end);
    }
    // What another clause of the sentence already says is not said again.
    for other in others.before().filter(|other| other.sentence.0 == clause.sentence.0) {
        if let (Link::Source, Source::Named(phrase)) = (other.link, other.source) {
            first = first.max(phrase.end.min(end));
        }
        if let Content::Quotation(number) = other.content
            && let Some(quotation) = reading.quotation(number)
        {
            first = first.max((quotation.close as usize + 1).min(end));
        }
    }
    // الجزيرة باتت وجهة، إذ استقبلت ألف زائر، بحسب الوزارة: the reason is what is told by another.
    if let Some(reason) = (first + 1..end).rev().find(|&index| reading.at(index).spells("إذ"))
        && is_comma(reading, reason.saturating_sub(1))
        && !goes_on
    {
        first = reason + 1 + usize::from(is_bare_that(reading, reason + 1));
    }
    // The quotation right before the phrase, where the phrase follows it at once: "…"، حسب تعبيره.
    let last = reading.kind(end.wrapping_sub(1));
    if last == TokenKind::CloseQuote
        && let Some(number) = reading.quotation_of(end.saturating_sub(1))
        && let Some(quotation) = reading.quotation(number)
        && quotation.open as usize >= first
        && others.number > 0
        && matches!(clause.source, Source::Implicit | Source::Same(_))
    {
        return (quotation.open as usize + 1, end.saturating_sub(1));
    }
    (first, end)
}

/// The mark before that opens parentheses around the phrase, with a word behind it.
fn opens_parenthesis(reading: &Reading<'_>, (first, end): Range) -> Option<usize> {
    (first.max(end.saturating_sub(PARENTHESIS))..end)
        .rev()
        .find(|&index| matches!(reading.kind(index), TokenKind::OpenParenthesis | TokenKind::CloseParenthesis))
        .filter(|&open| reading.kind(open) == TokenKind::OpenParenthesis && open + 1 < end)
}

/// يشار إلى أن, كما أن, وبالتالي فإن: the words of the author that lead to a clause are no part of it.
fn behind_formula(reading: &Reading<'_>, (first, end): Range) -> usize {
    let leads = |index: usize| {
        let at = reading.at(index);
        has(LEADING_TO_CLAUSE, at.str())
            || spells!(at, "إلى")
            || reading.kind(index) == TokenKind::Comma && index > first
    };
    let that = (first + 1..end.min(first + FORMULA)).find(|&index| reading.at(index).is(Classes::COMPLEMENTIZER));
    match that.filter(|&that| (first..that).all(leads)) {
        Some(that) => that + usize::from(is_bare_that(reading, that)),
        None => first,
    }
}

/// في سياق آخر، على الصعيد الميداني، (on the ground): what the author turns to stands before a comma at the head of the sentence; ولكن is his as well.
fn behind_turn(reading: &Reading<'_>, (first, end): Range) -> usize {
    let (at, next) = (reading.at(first), reading.at(first + 1));
    // كما أغلق الجسر (the bridge was closed as well), أما الجسر فقد أغلق: not كما هو متوقع (as is expected).
    let as_well = at.spells("كما")
        && (super::noun_phrase::is_verb(next) || next.is(Classes::FUTURE) || next.kind() == TokenKind::OpenQuote);
    if as_well || spells!(at, "لكن" | "ولكن" | "أما") {
        return first + 1;
    }
    let turns = at.is(Classes::PREPOSITION) && has(TURNED_TO, next.str().trim_start_matches("ال"))
        || spells!(at, "إلى" | "وإلى") && next.spells("ذلك");
    if !turns {
        return first;
    }
    // في أحدث تطورات القضية، التي هزت المدينة، استجوبت النيابة: the comma before the verb of the sentence.
    (first + 2..end.min(first + TURN))
        .find(|&comma| {
            is_comma(reading, comma)
                && (comma <= first + SHORT_TURN || super::noun_phrase::is_verb(reading.at(comma + 1)))
        })
        .map_or(first, |comma| comma + 1)
}

/// أن without a pronoun, which is no part of what it leads to.
fn is_bare_that(reading: &Reading<'_>, index: usize) -> bool {
    reading.at(index).is(Classes::COMPLEMENTIZER) && reading.at(index).pronoun().is_none()
}

/// Whether the sentence goes on behind the phrase, and not what is told of the source: بحسب الوزارة التي …، بحسب بيان صدر أمس.
fn goes_on_behind(reading: &Reading<'_>, (end, limit): Range) -> bool {
    if (end..limit).filter(|&index| reading.at(index).is_word()).nth(2).is_none() {
        return false;
    }
    let comma = is_comma(reading, end);
    let next = reading.at(end + usize::from(comma));
    let joined = next.has(Proclitics::WA.with(Proclitics::FA)) && !next.is(Classes::COMPLEMENTIZER);
    let told = next.is(Classes::RELATIVE | Classes::TITLE) || !comma && super::noun_phrase::is_verb(next);
    !joined && !told
}

/// التي, ما: a relative clause begins, which no preposition joins to what stands before (بما في ذلك, مما).
fn opens_relative(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let next = reading.at(index + 1);
    // ما لا يقل عن عشرة (no less than ten), ما زالوا (they are still)
    let other = at.spells("ما") && (next.is(Classes::NEGATOR) || next.begins("زال") || next.begins("يزال"));
    at.is(Classes::RELATIVE) && (at.begins("ال") || spells!(at, "ما" | "من")) && !other
}
