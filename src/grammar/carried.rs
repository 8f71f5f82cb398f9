//! Who issued, published or carried what is said: بيان أصدرته الوزارة (a statement that the ministry issued).

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach};
use super::wording::{PICTURES, PUBLISHED, TALKS, WORDS_OF, has};
use super::{Clause, Content, Context, Relay, Source, subject};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics};
use crate::reading::{At, Place, Reading, spells};
use crate::text::token::TokenKind;

/// Whose words a pronoun goes back to is told fewer words before it than this.
const WHOSE_WORDS: usize = 16;

/// Who carried what was said is told with no fewer words than these.
const CARRIED: usize = 4;

/// So many words behind a quotation may tell who carried it.
const BEHIND_QUOTATION: usize = 14;

/// Who carried what was said is told at most so many words before حيث.
const BEFORE_WHERE: usize = 30;

/// Who carried what was said is told at most so many words before its verb, where they lead the sentence in.
const LEADING_IN: usize = 16;

/// Between what is carried and the verb that tells so stand fewer words than these.
const BEFORE_CARRIED: usize = 6;

/// وأصدر الوزير بيانا أشاد فيه: the subject between a verb and the document in front of the cue.
pub(super) fn who_issued(context: &Context<'_, '_>, cue: &Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let document = cue.index.checked_sub(1).filter(|&before| before > context.sentence.0)?;
    let first = (context.sentence.0.max(document.saturating_sub(8)) + 1..document)
        .rev()
        .find(|&first| super::noun_phrase::is_verb(reading.at(first.saturating_sub(1))))?;
    let words = reading.words(first, document);
    let (rest, phrase) = super::noun_phrase::noun_phrase(Reach::OPEN)(words).ok()?;
    (rest.is_empty() && phrase.head != Head::Thing && subject::agrees(cue, &phrase)).then_some(phrase)
}

/// قال فيها، أشاد فيه: whether a pronoun behind the verb goes back to what it was said in.
pub(super) fn is_in_it(reading: &Reading<'_>, cue: &Cue) -> bool {
    let next = reading.at(cue.index + 1);
    next.is(Classes::PRONOUN) && next.begins("في") && !reading.at(cue.index).has(Proclitics::WA)
}

/// نشرت صحيفة معلومات تفيد بأن: the medium in front of an indefinite document relays what that says.
pub(super) fn who_published(context: &Context<'_, '_>, cue: &Cue, clause: &Clause) -> Option<Relay> {
    let reading = context.reading;
    let Source::Named(document) = clause.source else { return None };
    if document.first >= cue.index {
        return None;
    }
    let text = reading.at(document.first);
    let indefinite = document.head == Head::Document && !text.is_definite() && !has(PICTURES, text.str());
    let end = if indefinite {
        document.first
    } else if is_in_it(reading, cue) {
        whose_words(context, cue).filter(|(_, phrase)| phrase.first == document.first)?.0
    } else {
        return None;
    };
    (context.sentence.0.max(end.saturating_sub(8))..end.saturating_sub(1))
        .find(|&verb| super::noun_phrase::is_verb(reading.at(verb)))
        .and_then(|verb| super::noun_phrase::noun_phrase(Reach::OPEN)(reading.words(verb + 1, end)).ok())
        .filter(|(rest, phrase)| phrase.head == Head::Media && (rest.first..end).all(|index| is_aside(reading, index)))
        .map(|(_, phrase)| super::Relay::of(&phrase))
}

/// نشرت الصحيفة، أمس، مراسلات (the paper published, yesterday, letters): a comma or the day between who publishes and what.
fn is_aside(reading: &Reading<'_>, index: usize) -> bool {
    reading.kind(index) == TokenKind::Comma || reading.at(index).is(Classes::TIME | Classes::ADVERB)
}

/// وقال الوزير في تصريحات نقلتها صحيفة النهر: "…": the medium that the verb in the gap names carried the words.
pub(super) fn who_carried(context: &Context<'_, '_>, cue: &Cue, clause: &Clause) -> Option<Relay> {
    let reading = context.reading;
    let end = match clause.content {
        Content::From(first) | Content::AfterColon(first) => first,
        Content::Quotation(number) => reading.quotation(number)?.open as usize,
        _ => return None,
    };
    let (behind, end) = match carrier(reading, (cue.index + 1, end.min(cue.index + 24))) {
        Some(behind) => (behind, end),
        None => {
            let behind = behind_quotation(context, clause).and_then(|range| Some((carrier(reading, range)?, range.1)));
            behind.or_else(|| before_where(context, cue)).or_else(|| leading_in(context, cue))?
        }
    };
    let (_, phrase) = super::noun_phrase::noun_phrase(Reach::BOUNDED)(reading.words(behind, end)).ok()?;
    matches!(phrase.head, Head::Media | Head::Institution).then(|| super::Relay::of(&phrase))
}

/// "…"، وذلك في تصريحات نشرتها صحيفة: the words behind a quotation that tell in what it was said.
fn behind_quotation(context: &Context<'_, '_>, clause: &Clause) -> Option<(usize, usize)> {
    let reading = context.reading;
    let Content::Quotation(number) = clause.content else { return None };
    let mut first = reading.quotation(number)?.close as usize + 1;
    while reading.kind(first) == TokenKind::Comma || reading.at(first).spells("وذلك") {
        first += 1;
    }
    let end = context.sentence.1.min(first + BEHIND_QUOTATION);
    (reading.at(first).spells("في") && first < end).then_some((first, end))
}

/// جاء ذلك وفقا لما نقلته الوكالة على لسان حداد، حيث قال (this came according to what the agency told by the mouth of Haddad, who said): where who carried it is
/// named, and where the words end that tell so.
fn before_where(context: &Context<'_, '_>, cue: &Cue) -> Option<(usize, usize)> {
    let reading = context.reading;
    let whereby = cue.index.checked_sub(1).filter(|&before| reading.at(before).spells("حيث"))?;
    let range = (context.sentence.0.max(whereby.saturating_sub(BEFORE_WHERE)), whereby);
    let told = || {
        places(reading, Place::Cue, range).find(|&verb| {
            let at = reading.at(verb);
            at.pronoun().is_some()
                && relays(reading, at)
                && spells!(reading.at(verb.wrapping_sub(1)), "ما" | "لما")
                && reading.at(verb.wrapping_sub(2)).is(Classes::SOURCE_PHRASE)
        })
    };
    let behind = carrier(reading, range).or_else(|| told().map(|verb| verb + 1))?;
    Some((behind, whereby))
}

/// وفي بيان نقلته وكالة النهر، قال الوزير (in a statement that the agency an-Nahr carried the minister said): where who carried it is named, and where the words
/// end that lead the sentence in.
fn leading_in(context: &Context<'_, '_>, cue: &Cue) -> Option<(usize, usize)> {
    let reading = context.reading;
    let first = context.sentence.0;
    let comma = cue.index.checked_sub(1).filter(|&before| reading.kind(before) == TokenKind::Comma)?;
    let leads = super::circumstance::preposition(reading.at(first)) == Some(Preposition::Fi)
        && comma.saturating_sub(first) <= LEADING_IN;
    let behind = carrier(reading, (first, comma)).filter(|_| leads)?;
    Some((behind, comma))
}

/// نشرت صحيفة تصريحات للمدرب قال فيها: whose words they are that the pronoun behind the verb goes back to, and where they are named.
pub(super) fn whose_words(context: &Context<'_, '_>, cue: &Cue) -> Option<(usize, NounPhrase)> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(WHOSE_WORDS));
    let words = |index: &usize| {
        let owner = reading.at(index + 1);
        let at = reading.at(*index);
        let text = || spells!(at, "بيان" | "بيانا" | "مقال" | "مقالا" | "مقالة");
        (has(WORDS_OF, at.str().strip_suffix('ا').unwrap_or(at.str())) || text())
            && super::circumstance::preposition(owner) == Some(Preposition::Li)
    };
    let noun = (floor..cue.index.saturating_sub(1)).rev().find(words)?;
    let owner = reading.words(noun + 1, cue.index);
    let (_, phrase) = super::noun_phrase::after_clitic(Reach::BOUNDED)(owner).ok()?;
    let speaks = matches!(phrase.head, Head::Person | Head::Group | Head::Institution);
    (speaks && subject::agrees(cue, &phrase) && !subject::is_doubtful(reading, &phrase)).then_some((noun, phrase))
}

/// The places of one sort among these words, one behind the other.
fn places(reading: &Reading<'_>, place: Place, (first, end): (usize, usize)) -> impl Iterator<Item = usize> {
    let next = move |from: usize| reading.first_place(place, from..end);
    std::iter::successors(next(first), move |&found| next(found + 1))
}

/// Among these words, where whoever carried what was said is named: behind نقلتها, نقلت عنه, نشرتها.
fn carrier(reading: &Reading<'_>, range: (usize, usize)) -> Option<usize> {
    // في تصريحات نشرتها الصحيفة، مصدر، نقلت عنه الوكالة: it takes four words.
    if range.1.saturating_sub(range.0) < CARRIED {
        return None;
    }
    // Either is a verb that reports, as a cue is.
    let verb = || {
        places(reading, Place::Cue, range).find(|&verb| {
            let at = reading.at(verb);
            if at.pronoun().is_some() { carries(reading, at) } else { quotes(reading, at) }
        })
    };
    let of_whom = |verb: usize| verb + 1 + usize::from(is_of_whom(reading.at(verb + 1)));
    let published =
        || places(reading, Place::Naming, range).find(|&medium| medium > range.0 && is_publisher(reading, medium));
    verb().map(of_whom).or_else(published)
}

/// عنه (of him)
fn is_of_whom(at: At<'_>) -> bool {
    at.pronoun().is_some() && super::circumstance::preposition(at) == Some(Preposition::An)
}

/// الذي، التي
fn is_relative(at: At<'_>) -> bool {
    at.is(Classes::RELATIVE) && at.begins("ال")
}

/// In what something was said, where the verb at `verb` tells more of that.
fn occasion<'r>(reading: &'r Reading<'_>, verb: usize) -> Option<At<'r>> {
    // في تصريحات سابقة الجمعة، نقلتها الشبكة, في البيان الذي نقلته الشبكة: adjectives, the day, a comma and the relative pronoun may stand between.
    let aside =
        |at: At<'_>| at.kind() == TokenKind::Comma || at.is(Classes::ADJECTIVE | Classes::TIME) || is_relative(at);
    let noun =
        (verb.saturating_sub(BEFORE_CARRIED)..verb).rev().map(|before| reading.at(before)).find(|&at| !aside(at))?;
    // بيان الخارجية الذي نقلته الشبكة: whose it is, too.
    let text = reading.at(noun.index.wrapping_sub(1));
    let whose = is_relative(reading.at(noun.index + 1))
        && noun.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME)
        && text.is(Classes::DOCUMENT);
    Some(if whose && !text.is_definite() { text } else { noun })
}

/// في تصريحات نقلتها الصحيفة، نقلته عنه الوكالة: whether the verb tells who carried what was said.
fn carries(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.is(Classes::REPORTS)
        && occasion(reading, at.index).is_some_and(|noun| noun.is(Classes::OCCASION | Classes::DOCUMENT))
        && relays(reading, at)
}

/// نقلته (told it): whether a form of a verb by which words are carried.
fn relays(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).does(Behaviour::CARRIES))
}

/// قال مصدر، نقلت عنه الوكالة، إن: whether who was quoted stands behind the verb.
fn quotes(reading: &Reading<'_>, at: At<'_>) -> bool {
    at.is(Classes::FINITE)
        && is_of_whom(reading.at(at.index + 1))
        && at.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).governs(Frame::Relay))
}

/// في تصريحات نشرتها الصحيفة, but not في مقابلة نشرتها الصحيفة, which was said to the paper: whether the medium published what was said.
fn is_publisher(reading: &Reading<'_>, medium: usize) -> bool {
    let verb = medium.saturating_sub(1);
    has(PUBLISHED, reading.str(verb))
        && reading.at(medium).is(Classes::MEDIA | Classes::MEDIA_NAME)
        && occasion(reading, verb).is_some_and(|noun| noun.is(Classes::OCCASION) && !has(TALKS, noun.str()))
}
