//! Whom a source phrase names: وفقا لوزارة الصحة (according to the ministry of health), بحسب ما ذكرته الوكالة (as the agency reported), وفق تصريحات
//! الوزير (according to statements of the minister).

use super::noun_phrase::{Head, NounPhrase, Reach, has_noun_shape, noun_phrase};
use super::source_phrase::is_quoting;
use super::wording::{CARRYING, RULES, WORDS_OF, has};
use super::{Context, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics, Shape};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// The noun of saying of one who is quoted stands at most this many words behind where his name begins.
const SAYING: usize = 8;

/// The noun phrase after the phrase's head: لوزارة الصحة، ما ذكرته الوكالة، لما أعلنه الوزير.
pub(super) fn phrase(context: &Context<'_, '_>, after: usize, limit: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let at = reading.at(after);
    // لما ذكرته / ما نقلته / ما جاء في
    let what = spells!(at, "ما" | "لما" | "مما" | "بما");
    let (verb_at, first) = if what {
        (Some(after + 1), after + 2)
    } else if !at.verbs().is_empty()
        && !at.is_definite()
        && at.verbs().iter().any(|form| matches!(form.shape, Shape::Past | Shape::Present))
        && !at.has(Proclitics::LI)
    {
        (Some(after), after + 1)
    } else {
        (None, after)
    };
    let mut first = first;
    // وفق نفس المصدر (according to the same source)
    if spells!(reading.at(first), "نفس" | "لنفس" | "ذات" | "لذات") && reading.at(first + 1).is_definite()
    {
        first += 1;
    }
    if verb_at.is_none()
        && let Some(phrase) = whose_saying(context, first, limit)
    {
        return Some(phrase);
    }
    if let Some(verb) = verb_at {
        let stem = reading.at(verb);
        let reports = !stem.verbs().is_empty() || has(CARRYING, stem.str());
        if !reports {
            return None;
        }
        while reading.at(first).is(Classes::PREPOSITION | Classes::TIME | Classes::ADVERB | Classes::PRONOUN)
            && first < after + 4
            // لما نقلته على لسانه الوكالة
            || spells!(reading.at(first), "لسانه" | "لسانها" | "لسانهم")
        {
            first += 1;
        }
    }
    // حسب أحدث الإحصاءات (according to the latest figures): a superlative before the texts.
    let text = reading.at(first + 1);
    let latest = verb_at.is_none()
        && reading.at(first).is(Classes::ADJECTIVE)
        && !reading.at(first).is_definite()
        && text.is(Classes::DOCUMENT)
        && text.is_definite();
    first += usize::from(latest);
    let first_word = reading.at(first);
    // A phrase with ل attached (لوزارة): the noun phrase parser wants the bare noun, so it starts at the same word.
    // نقلا عن مصدر أمني قوله: nor is the noun of saying a part of it.
    let own = |index: &usize| {
        let at = reading.at(*index);
        at.pronoun().is_some() && at.verbs().iter().any(|form| super::gap::is_second_saying(form, reading))
    };
    let end = if is_quoting(reading, after.saturating_sub(2)) {
        (first + 1..limit.min(first + SAYING)).find(own).unwrap_or(limit)
    } else {
        limit
    };
    let words = reading.words(first, end);
    let parsed = noun_phrase(Reach::BOUNDED)(words)
        .ok()
        .map(|(_, phrase)| phrase)
        .or_else(|| attached(context, first, limit))
        .or_else(|| verb_at.and_then(|_| in_medium(context, first, limit)))?;
    // لما نقلته "مهر": what stands in quotation marks behind such a verb is a medium, whatever it spells like.
    let quoted_medium = parsed.head == Head::Thing && verb_at.is_some() && first_word.kind() == TokenKind::OpenQuote;
    let parsed = if quoted_medium { NounPhrase { head: Head::Media, ..parsed } } else { parsed };
    let parsed = if verb_at.is_none() { with_medium(context, parsed, limit) } else { parsed };
    let speaks = matches!(
        parsed.head,
        Head::Person | Head::Group | Head::Institution | Head::Place | Head::Media | Head::Document
    );
    // وفقا للبرنامج، وفق رؤية المملكة، وفق "النموذج الليبي": plans and rules tell nothing.
    let quoted = first_word.kind() == TokenKind::OpenQuote;
    let ruled = if quoted { reading.at(first + 1) } else { first_word };
    let rule = first_word.is_unknown() && first_word.ends(["ة"])
        || is_rule(ruled.str())
            // وفق عدد من الخبراء (according to a number of experts)
            && !reading.at(ruled.index + 1).spells("من");
    // بحسب القانون، فإن: what follows is what the rule says.
    let states = || {
        (reading.str(after.saturating_sub(1)).ends_with("حسب") || first_word.has(Proclitics::LI))
            && (parsed.end..limit.min(parsed.end + 12)).any(|index| reading.str(index).starts_with("فإن"))
    };
    if !speaks || first_word.is(Classes::TIME) || rule && verb_at.is_none() && !states() {
        return None;
    }
    // وفق مقتضيات الموقف (as the situation requires)
    let plural = has_noun_shape(first_word) && first_word.ends(["ات"]);
    if parsed.head == Head::Person && parsed.role.is_none() && plural {
        return None;
    }
    if parsed.head == Head::Person
        && parsed.role.is_none()
        && !first_word.is(Classes::GIVEN_NAME)
        && first_word.is_definite()
        && first_word.is_unknown()
        && verb_at.is_none()
    {
        // وفق الشروط (under the conditions): an unknown definite noun is no person, unless it is shaped like a surname and stands alone:
        // وفقا للجبلي. (according to al-Jabali)
        let surname = first_word.ends(["ي"]) && parsed.end == first + 1;
        let next = reading.at(parsed.end);
        if !surname || next.is_word() && !spells!(next, "نفسه" | "فإن" | "إن") {
            return None;
        }
    }
    let first = parsed.first.saturating_sub(usize::from(latest));
    Some(NounPhrase { first, ..parsed })
}

/// القانون، للقانون، لقانون (the law): what rules and tells nothing.
fn is_rule(word: &str) -> bool {
    has(RULES, word.trim_start_matches("لل").trim_start_matches("ال"))
        || word.strip_prefix('ل').is_some_and(|bare| has(RULES, bare))
}

/// وفق تصريحات الوزير (according to statements of the minister), بحسب تصريح أدلى به الوزير: who has said it.
fn whose_saying(context: &Context<'_, '_>, noun: usize, limit: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let at = reading.at(noun);
    if !has(WORDS_OF, at.str().strip_prefix('ل').unwrap_or(at.str())) {
        return None;
    }
    let mut index = noun + 1;
    while index < noun + 3 && reading.at(index).is(Classes::ADJECTIVE) && !reading.at(index).is_definite() {
        index += 1;
    }
    let next = reading.at(index);
    let phrase = if super::noun_phrase::is_verb(next) || has(CARRYING, next.str()) {
        index += 1;
        // أدلى بها مسؤول، صدرت عن الوزارة
        while index < noun + 6 && reading.at(index).is(Classes::PREPOSITION | Classes::PRONOUN) {
            index += 1;
        }
        noun_phrase(Reach::BOUNDED)(reading.words(index, limit)).ok()?.1
    } else if next.has(Proclitics::LI) {
        attached(context, index, limit)?
    } else {
        let index = index + usize::from(next.spells("من"));
        noun_phrase(Reach::BOUNDED)(reading.words(index, limit)).ok()?.1
    };
    let speaks = matches!(phrase.head, Head::Person | Head::Group | Head::Institution | Head::Place | Head::Media);
    speaks.then_some(phrase)
}

/// مراسل لوكالة الأنباء (a correspondent of the news agency): in a source phrase nobody is spoken to.
fn with_medium(context: &Context<'_, '_>, phrase: NounPhrase, limit: usize) -> NounPhrase {
    let unnamed = matches!(phrase.head, Head::Person | Head::Group) && phrase.name.is_none();
    match attached(context, phrase.end, limit) {
        Some(medium) if unnamed && matches!(medium.head, Head::Media | Head::Institution) => {
            NounPhrase { end: medium.end, ..phrase }
        }
        _ => phrase,
    }
}

/// لما ورد بموقع النهر (according to what stands on the site): the medium to whose first word ب is attached.
fn in_medium(context: &Context<'_, '_>, first: usize, limit: usize) -> Option<NounPhrase> {
    let at = context.reading.at(first);
    if !at.has(Proclitics::BI) || !at.is(Classes::MEDIA | Classes::DOCUMENT) {
        return None;
    }
    let words = context.reading.words(first, limit);
    super::noun_phrase::after_clitic(Reach::BOUNDED)(words).ok().map(|(_, phrase)| phrase)
}

/// A noun phrase whose first word carries ل: لوزارة الخارجية، لبيان.
fn attached(context: &Context<'_, '_>, first: usize, limit: usize) -> Option<NounPhrase> {
    let reading = context.reading;
    let at = reading.at(first);
    // لوكالة الأنباء الفرنسية; لفرانس برس, where the preposition is one with a name that is known.
    let by_name = || at.begins("ل") && reading.name_at(first).is_some_and(|known| known.attached);
    if !at.has(Proclitics::LI) && !by_name() {
        return None;
    }
    let words = reading.words(first, limit);
    super::noun_phrase::after_clitic(Reach::BOUNDED)(words).ok().map(|(_, phrase)| phrase)
}

/// بحسب ما قاله (according to what he said), حسبما ذكر لاحقا: the verb of a phrase that names nobody, where no word behind it can be its subject.
pub(super) fn says_so(reading: &crate::reading::Reading<'_>, after: usize) -> bool {
    let verb = behind_saying(reading, after).saturating_sub(1);
    let told = |cue: &cue::Cue| {
        let lemma = cue.lemma(reading);
        !cue.is_passive() && !lemma.ambiguous && !lemma.governs(Frame::Relay)
    };
    let next = reading.at(verb + 1);
    let alone = !next.is_word() || next.is(Classes::TIME | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL);
    alone && cue::finite(reading, verb).as_ref().is_some_and(told)
}

/// The word behind the verb of such a phrase.
pub(super) fn behind_saying(reading: &crate::reading::Reading<'_>, after: usize) -> usize {
    after + 1 + usize::from(spells!(reading.at(after), "ما" | "لما"))
}
