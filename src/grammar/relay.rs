//! Relays: one passes on what another has said.
//!
//! نقلت رويترز عن مسؤول قوله إن (Reuters quoted an official as saying that): the speaker is the official, Reuters relays.

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach, after_clitic, noun_phrase};
use super::opener::{self, Opener};
use super::source_phrase::is_quoting;
use super::subject::{self, Subject};
use super::wording::{AMONG_BODIES, has};
use super::{Clause, Content, Context, Relay, Source, circumstance, clause};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Person, Preposition, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// Behind the name of a relay may stand so many words more that belong to it.
const FURTHER: usize = 12;

/// A relay's name that does not go with its verb, and stands right before whom it quotes, has at most this many words.
const NAME: usize = 5;

/// A relay's name in parentheses has fewer words and stops than this.
const PARENTHESES: usize = 12;

/// What a relay is called besides, between commas, has at most this many words.
const BESIDES: usize = 6;

/// نقل … عن … (قوله) إن
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    // نسبت إلى مسؤولين قولهم (ascribed to officials the words)
    let ascribes = cue.lemma(reading).governs(Frame::Prepositional(Preposition::Ila));
    let reach = Reach {
        object_follows: false,
        person_follows: false,
        own_office: false,
        governed: if ascribes {
            [Some(Preposition::Li), Some(Preposition::Ila)]
        } else {
            [Some(Preposition::An), Some(Preposition::Ala)]
        },
    };
    if let Some(clause) = of_whom(context, cue, limit) {
        return Some(clause);
    }
    let (relay, after) = match subject::after(reading, cue, cue.index + 1, limit, reach) {
        Some(phrase) => (Some(phrase), phrase.end),
        None => in_parentheses(reading, cue.index + 1)
            .or_else(|| right_before_whom(reading, cue.index + 1, limit))
            .unwrap_or((None, cue.index + 1)),
    };
    let mut words = reading.words(after, limit);
    let of_whom = |at: At<'_>| {
        let found = circumstance::preposition(at);
        // نسبت الوكالة إلى الوزير قوله (the agency ascribed to the minister the words)
        let to = found == Some(Preposition::Ila) || found == Some(Preposition::Li) && !at.is_definite();
        found == Some(Preposition::An) || ascribes && to
    };
    for _ in 0..4 {
        let Some(at) = words.peek().filter(|&at| !of_whom(at)) else { break };
        // ونقلت الوكالة، عن الوزارة، أن; صحيفة "النهر" الناطقة بالفرنسية، عن مصدر: a comma or an adjective with its noun may stand between.
        let besides = called_besides(reading, at.index, limit).or_else(|| told_of_relay(reading, at, limit));
        let aside = besides.is_some()
            || at.kind() == TokenKind::Comma
            || at.is_definite() && (of_whom(reading.at(at.index + 1)) || reading.at(at.index + 1).has(Proclitics::BI))
            || at.has(Proclitics::BI) && reading.kind(at.index + 1) == TokenKind::Comma
            // نقلت الوكالة تصريحات عن مصدر قوله: what it carried.
            || spells!(at, "تصريحات" | "تصريحا" | "أقوالا") && of_whom(reading.at(at.index + 1));
        if aside {
            words = reading.words(besides.unwrap_or(at.index) + 1, limit);
        } else if let Ok((rest, ())) = circumstance::circumstance(words) {
            words = rest;
        } else {
            break;
        }
    }
    // هيئة الإذاعة "بي بي سي" الرسمية، عن: what else the relay is called.
    let named_further = (words.first..words.end.min(words.first + FURTHER)).find(|&index| {
        let at = reading.at(index);
        at.is_word()
            && (of_whom(at)
                || !at.is_definite()
                    && reading.quotation_of(index).is_none()
                    && !(at.is(Classes::PREPOSITION) && reading.at(index + 1).is_definite()))
    });
    let mut about = named_further
        .map_or(words, |index| words.from(index))
        .peek()
        .filter(|&at| of_whom(at) || at.spells("على") && reading.at(at.index + 1).spells("لسان"))?;
    if about.spells("على") {
        // على لسان المالكي (by the mouth of al-Maliki)
        about = reading.at(about.index + 1);
    }
    let relay = relay.map(Source::Named).unwrap_or_else(|| clause::find_before(context, cue).source);
    let person = about.pronoun().is_some();
    let mut through = None;
    let opening = find_opening(context, about.index + 1, limit)?;
    let speaker = if person {
        Source::Implicit
    } else {
        let attached = ascribes && about.has(Proclitics::LI);
        let phrase = if attached {
            after_clitic(Reach::BOUNDED)(reading.words(about.index, opening.0)).ok()?.1
        } else {
            noun_phrase(Reach::BOUNDED)(reading.words(about.index + 1, opening.0)).ok()?.1
        };
        let (speaker, quoting) = handed_on(reading, phrase, opening.0);
        through = quoting;
        Source::Named(speaker)
    };
    let subject = Subject::at(cue.index, speaker);
    let mut built = clause::build(context, cue, subject, opening.1, Rule::Relay);
    // وذكرت الوكالة أن …، ونقلت عن متحدث قوله: whoever spoke before relays.
    let relay = match relay {
        Source::Same(number) => {
            let earlier = number.checked_sub(context.offset).and_then(|number| context.clauses.get(number));
            earlier.map_or(relay, |clause| clause.source)
        }
        _ => relay,
    };
    built.relayed_by = match relay {
        Source::Named(phrase) => Some(Relay::of(&phrase).quoting(through.as_ref())),
        _ => through.as_ref().map(Relay::of),
    };
    // The verb agrees with who relays, not with who speaks.
    (built.gender, built.number) = match (speaker, about.pronoun()) {
        (Source::Named(phrase), _) => (phrase.gender, phrase.number),
        (_, Some(pronoun)) => (Some(pronoun.gender), Some(pronoun.number)),
        _ => (None, None),
    };
    Some(built)
}

/// عن صحيفة النهر عن مسؤول (an-Nahr, which quotes an official), نقلا عن مسؤول: who is quoted by one who publishes or issues, and the one who quotes him, where
/// the first does not speak for himself.
pub(super) fn handed_on(reading: &Reading<'_>, phrase: NounPhrase, limit: usize) -> (NounPhrase, Option<NounPhrase>) {
    let publishes = matches!(phrase.head, Head::Media | Head::Institution | Head::Document);
    if !publishes || phrase.end + 1 >= limit {
        return (phrase, None);
    }
    let comma = usize::from(reading.kind(phrase.end) == TokenKind::Comma);
    let about = reading.at(phrase.end + comma);
    let first = if is_quoting(reading, about.index) {
        about.index + 2
    } else if comma == 0 && about.spells("عن") {
        about.index + 1
    } else {
        return (phrase, None);
    };
    let quoted = noun_phrase(Reach::BOUNDED)(reading.words(first, limit)).ok().map(|(_, quoted)| quoted);
    // تقرير الصحيفة عن الانتخابات (the paper's report on the elections): of what it is.
    let speaks = |quoted: &NounPhrase| !matches!(quoted.head, Head::Thing | Head::Place);
    quoted.filter(speaks).map_or((phrase, None), |quoted| (quoted, Some(phrase)))
}

/// وكالة الأنباء الرسمية، سانا، عن مصدر: the comma that closes what the relay is called besides, where whom it quotes stands behind it.
fn called_besides(reading: &Reading<'_>, comma: usize, limit: usize) -> Option<usize> {
    let is_comma = |index: usize| reading.kind(index) == TokenKind::Comma;
    let close = (comma + 2..limit.min(comma + BESIDES)).find(|&index| is_comma(comma) && is_comma(index))?;
    (circumstance::preposition(reading.at(close + 1)) == Some(Preposition::An)).then_some(close)
}

/// وكالة الأنباء التي تديرها الدولة عن مصدر, صحف بينها النهر عن مصدر (papers, an-Nahr among them, quoted a source): the last word of what is told of the relay,
/// where whom it quotes stands behind it.
fn told_of_relay(reading: &Reading<'_>, relative: At<'_>, limit: usize) -> Option<usize> {
    let among = has(AMONG_BODIES, relative.str());
    if !(among || relative.is(Classes::RELATIVE) && relative.begins("ال")) {
        return None;
    }
    let first = relative.index + if among { 1 } else { 2 };
    (first..limit.min(first + BESIDES))
        .take_while(|&index| {
            reading.at(index).is_word()
                || matches!(reading.kind(index), TokenKind::OpenQuote | TokenKind::CloseQuote | TokenKind::LoneQuote)
        })
        .find(|&index| circumstance::preposition(reading.at(index)) == Some(Preposition::An))
        .map(|about| about.saturating_sub(1))
}

/// ونقلت النهر عن مصدر, ونقلت "رويترز عن مصدر: whatever stands between the verb and whom it quotes relays, agree or not, and without the mark
/// that nothing closes.
fn right_before_whom(reading: &Reading<'_>, first: usize, limit: usize) -> Option<(Option<NounPhrase>, usize)> {
    let open = usize::from(matches!(reading.kind(first), TokenKind::OpenQuote | TokenKind::LoneQuote));
    let first = first + open;
    let about = (first..limit.min(first + NAME)).find(|&index| reading.at(index).spells("عن"))?;
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(first, about)).ok()?;
    rest.is_empty().then_some((Some(phrase), about))
}

/// ونقلت (سي إن إن) عن مصدر: the relay's name in parentheses, and what follows it.
fn in_parentheses(reading: &Reading<'_>, open: usize) -> Option<(Option<NounPhrase>, usize)> {
    if reading.kind(open) != TokenKind::OpenParenthesis {
        return None;
    }
    let close = (open + 2..open + PARENTHESES).find(|&index| reading.kind(index) == TokenKind::CloseParenthesis)?;
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(open + 1, close)).ok()?;
    // (سي.بي.سي): the stops belong to the name.
    let whole = NounPhrase { end: close, head: Head::Media, name: None, role: None, ..phrase };
    Some((Some(if rest.is_empty() { phrase } else { whole }), close + 1))
}

/// نقلت عنها وسائل إعلام أن (media quoted her as saying that): the pronoun stands before the relay.
fn of_whom(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let about = reading.at(cue.index + 1);
    if about.pronoun().is_none() || circumstance::preposition(about) != Some(Preposition::An) {
        return None;
    }
    let opening = find_opening(context, about.index + 1, limit)?;
    let (_, relay) = noun_phrase(Reach::OPEN)(reading.words(about.index + 1, opening.0)).ok()?;
    let subject = Subject::at(cue.index, Source::Implicit);
    let mut built = clause::build(context, cue, subject, opening.1, Rule::Relay);
    built.relayed_by = Some(Relay::of(&relay));
    (built.gender, built.number) =
        about.pronoun().map_or((None, None), |pronoun| (Some(pronoun.gender), Some(pronoun.number)));
    Some(built)
}

/// قوله إن، قولها "…"، تأكيده أن: the end of the speaker's phrase and the content.
fn find_opening(context: &Context<'_, '_>, from: usize, limit: usize) -> Option<(usize, Content)> {
    let reading = context.reading;
    let noun = (from..limit.min(from + 40)).find(|&index| {
        let at = reading.at(index);
        at.pronoun().is_some() && at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
    });
    let search = noun.map_or(from, |noun| noun + 1);
    let Some(opening) = opener::find(reading, search, limit) else {
        return noun.and_then(|noun| named_content(reading, noun, limit));
    };
    let end = noun.unwrap_or(opening.gap_end);
    let content = match opening.opener {
        Opener::Quotation(number) => Content::Quotation(number),
        Opener::Colon => Content::AfterColon(opening.content),
        Opener::That | Opener::Question => Content::From(opening.content),
    };
    Some((end, content))
}

/// نفيه التوصل إلى اتفاق (his denial of an agreement), تأكيده على الحوار: the noun of saying, where a noun follows that it governs.
fn named_content(reading: &Reading<'_>, noun: usize, limit: usize) -> Option<(usize, Content)> {
    let third = reading.at(noun).pronoun().is_some_and(|pronoun| pronoun.person == Person::Third);
    let form = *reading.at(noun).verbs().iter().find(|form| third && form.shape == Shape::VerbalNoun)?;
    let lemma = reading.lexicon.lemma(form.lemma);
    let mut first = noun + 1;
    while first < limit && reading.at(first).is(Classes::TIME) {
        first += 1;
    }
    let preposition = circumstance::preposition(reading.at(first));
    let governed = match preposition {
        Some(preposition) => lemma.governs(Frame::Prepositional(preposition)),
        None => lemma.governs(Frame::Noun),
    };
    let alone = reading.at(first).is(Classes::PREPOSITION) && reading.at(first).pronoun().is_none();
    let content = if alone { first + 1 } else { first };
    (governed && content < limit && reading.at(content).is_word()).then_some((noun, Content::From(content)))
}
