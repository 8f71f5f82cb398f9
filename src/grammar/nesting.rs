//! Which attribution stands inside another's content, and which a source phrase relays.

use super::wording::{TELLING_ON, has};
use super::{Attribution, Boundary, Clause, Content, Head, Link, NounPhrase, Pieces, Range, Relay, Source, is_verb};
use crate::claim::Rule;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// So many participles hang on each other.
const CHAIN: usize = 8;
/// Between a relative pronoun and its verb stand fewer words than these.
const BEFORE_VERB: usize = 4;
/// So many attributions before a source phrase may be what it relays.
const HOSTS: usize = 6;
/// A verb that tells something else stands among so many words of the sentence before it.
const BEFORE: usize = 40;
/// Between two source phrases of which the second relays the first stand at most so many words.
const BETWEEN: usize = 12;

/// Finds for each attribution the one in whose content it stands.
pub(super) fn nest(reading: &Reading<'_>, found: &mut [Attribution], offset: usize) {
    for number in offset..found.len() {
        let Some(cue) = found.get(number).map(|attribution| attribution.clause.cue.0) else { continue };
        let around = (offset.max(number.saturating_sub(16))..number).rev().find(|&outer| {
            found.get(outer).is_some_and(|outer| {
                outer.content.iter().any(|&(first, end)| first <= cue && cue < end)
                    && holds_sayings(&outer.clause)
                    && !is_remark(reading, &outer.clause, cue)
            })
        });
        if let Some(inner) = found.get_mut(number) {
            inner.inside = around;
        }
    }
}

/// Whether who speaks in the content of the clause is relayed by its source: of what stands before a source phrase, the end alone may be told
/// by it.
fn holds_sayings(outer: &Clause) -> bool {
    outer.link != Link::Source || matches!(outer.content, Content::From(_))
}

/// رحب الوزير بالاتفاق الذي أعلنته الوكالة (welcomed the agreement that the agency announced): what is told of a noun in a content that is no
/// clause is the author's own remark.
fn is_remark(reading: &Reading<'_>, outer: &Clause, cue: usize) -> bool {
    let nominal = matches!(outer.rule, Rule::VerbSubjectNoun | Rule::SubjectVerbNoun | Rule::SupportVerb);
    nominal && reading.quotation_of(cue) == reading.quotation_of(outer.cue.0) && {
        // الذي كانت التقارير تشير إلى (to which the reports pointed): the subject may stand between.
        let between = |index: &usize| {
            let at = reading.at(*index);
            at.is_word() && (at.is(Classes::AUXILIARY) || !is_verb(at)) && !at.is(Classes::COMPLEMENTIZER)
        };
        let relative = |index: usize| reading.at(index).is(Classes::RELATIVE) && reading.str(index).contains("ال");
        (cue.saturating_sub(BEFORE_VERB)..cue).rev().take_while(between).any(relative)
    }
}

/// Empties the content of attributions that lie too deep, so that they are left out: attributions inside attributions are told apart to
/// this depth, and what lies deeper is part of the one around it.
pub(super) fn flatten(found: &mut [Attribution], offset: usize, most: usize) {
    if found.len().saturating_sub(offset) <= most {
        return;
    }
    let mut depths: Vec<usize> = Vec::with_capacity(found.len().saturating_sub(offset));
    for number in offset..found.len() {
        let Some(attribution) = found.get_mut(number) else { break };
        let around = attribution.inside.and_then(|outer| depths.get(outer.checked_sub(offset)?).copied());
        let depth = around.map_or(0, |depth| depth + 1);
        depths.push(depth);
        if depth > most {
            attribution.too_deep = !attribution.content.is_empty();
            attribution.content = Pieces::none();
        }
    }
}

/// Whether the content ends where marks and a source phrase follow: قال: "…"، بحسب رويترز.
fn ends_right_before(reading: &Reading<'_>, host: &Attribution, phrase: usize) -> bool {
    host.content.last().is_some_and(|&(_, end)| {
        // وذلك بحسب رويترز (and that according to Reuters)
        let bare = |index: usize| !reading.at(index).is_word() || reading.at(index).spells("وذلك");
        end <= phrase && phrase.saturating_sub(end) <= 3 && (end..phrase).all(bare)
    })
}

/// أضاف أن …، مؤكدا أن …، بحسب رويترز: a phrase at the end relays the verb of the sentence with the participle.
fn relay_what_went_before(found: &mut [Attribution], (offset, participle): (usize, usize), relay: Relay) {
    let mut number = participle;
    for _ in 0..CHAIN {
        let Some(clause) = found.get(number).map(|attribution| attribution.clause) else { return };
        let Source::Same(earlier) = clause.source else { return };
        let told = found
            .get_mut(earlier)
            .filter(|told| (offset..number).contains(&earlier) && may_be_relayed(told, clause.sentence));
        let Some(told) = told else { return };
        told.clause.relayed_by = Some(relay);
        number = earlier;
    }
}

/// قال الجيش إن …، فيما قالت الشرطة إن …، بحسب رويترز. (the army said that, while the police said that, according to Reuters.): behind verbs that are joined the phrase
/// with which the sentence ends relays all of them.
fn relay_the_sentence(found: &mut [Attribution], (offset, host): (usize, usize), relay: Relay) {
    let Some(sentence) = found.get(host).map(|host| host.clause.sentence) else { return };
    for told in found.iter_mut().take(host).skip(offset.max(host.saturating_sub(CHAIN))) {
        let paper = matches!(told.clause.source, Source::Named(speaker) if speaker.head == Head::Media);
        if !paper && may_be_relayed(told, sentence) {
            told.clause.relayed_by = Some(relay);
        }
    }
}

/// Whether the attribution is one of that sentence, inside no other, of which nobody has told yet who relays it.
fn may_be_relayed(told: &Attribution, sentence: Range) -> bool {
    told.clause.sentence == sentence
        && told.clause.link != Link::Source
        && told.clause.relayed_by.is_none()
        && told.clause.rule != Rule::Relay
        && told.inside.is_none()
}

/// Whether nothing but when it was told stands between the source of a phrase and the end of its sentence.
fn ends_sentence(reading: &Reading<'_>, phrase: &Attribution, source: &NounPhrase) -> bool {
    let last = phrase.clause.sentence.1;
    let aside = |index: usize| !reading.at(index).is_word() || reading.at(index).is(Classes::TIME);
    last.saturating_sub(source.end) <= BETWEEN && (source.end..last).all(aside)
}

/// Whether the source phrase stands right behind the one of `told`, or behind what is told of its noun without a comma: وفق دراسة أجراها مركز،
/// بحسب الصحيفة.
fn names_source_of(reading: &Reading<'_>, told: &Attribution, phrase: &Attribution) -> bool {
    let (Source::Named(source), Content::Before { .. }) = (told.clause.source, told.clause.content) else {
        return false;
    };
    let mark = phrase.clause.start.saturating_sub(1);
    told.clause.link == Link::Source
        && told.clause.relayed_by.is_none()
        && !told.content.is_empty()
        && source.end <= mark
        && mark.saturating_sub(source.end) <= BETWEEN
        && matches!(reading.kind(mark), TokenKind::Comma | TokenKind::Period)
        && (source.end..mark).all(|index| reading.kind(index) == TokenKind::Word)
}

/// بحسب رويترز، فإن الطريق مغلق، وأبلغت الشرطة السكان بأن …: what is joined to the content of a phrase that opens the sentence goes on
/// telling what the medium tells.
fn relay_what_goes_on(found: &mut [Attribution], phrase: usize, source: &NounPhrase) {
    let Some(clause) = found.get(phrase).map(|attribution| attribution.clause) else { return };
    // وبحسب أرقام الوزارة، …، وتابعت: figures tell nothing of what is said.
    let tells = matches!(source.head, Head::Media | Head::Person | Head::Group | Head::Institution);
    if !tells || clause.start != clause.sentence.0 {
        return;
    }
    for told in found.iter_mut().skip(phrase + 1).take(CHAIN) {
        if told.clause.sentence != clause.sentence || told.clause.link != Link::Coordinated || told.inside.is_some() {
            break;
        }
        // وبحسب الصحيفة، …، وأضافت الصحيفة: she does not relay herself.
        let other = matches!(told.clause.source, Source::Named(speaker) if speaker.head != source.head);
        if other && told.clause.relayed_by.is_none() && told.clause.rule != Rule::Relay {
            told.clause.relayed_by = Some(Relay::of(source));
        }
    }
}

/// نقلا عن وكالة الأنباء عن صحيفة النهر: whoever quotes the source of the phrase relays as well.
fn relay_of(phrase: &Clause, source: &NounPhrase) -> Relay {
    let outer = phrase.relayed_by.filter(|outer| outer.through().is_none());
    outer.map_or_else(|| Relay::of(source), |outer| outer.quoting(Some(source)))
}

/// The attribution of the sentence that the phrase relays, in these numbers: the nearest where one of them is what the sentence says.
fn host_of(
    reading: &Reading<'_>,
    found: &[Attribution],
    phrase: &Attribution,
    numbers: std::ops::Range<usize>,
) -> Option<usize> {
    let near = || {
        let number_of = |number: usize| found.get(number).map(|told| (number, told));
        numbers.clone().rev().take(HOSTS).filter_map(number_of).filter(|(_, told)| is_told_by(reading, told, phrase))
    };
    let (nearest, _) = near().find(|(_, told)| !is_within(reading, told, phrase))?;
    // على حد قوله, في تصريح على لسان الوزير: no phrase of its own.
    let main = |told: &Attribution| !is_within(reading, told, phrase) && !is_behind_verb(reading, told, phrase);
    let refers_back = !matches!(phrase.clause.source, Source::Named(_))
        || reading.at(phrase.clause.cue.0.saturating_add(1)).spells("لسان");
    (refers_back || near().any(|(_, told)| main(told))).then_some(nearest)
}

/// أعلن الجيش القصف، الأمر الذي أدى إلى مقتل اثنين، بحسب الوكالة (the army announced the shelling, which led to two deaths, according to the agency): the author's addition
/// behind what somebody says, where it tells what happened and goes on to the phrase.
fn told_behind_addition(
    reading: &Reading<'_>,
    found: &[Attribution],
    phrase: &Attribution,
    numbers: std::ops::Range<usize>,
) -> Option<Range> {
    let Source::Named(_) = phrase.clause.source else { return None };
    let Content::Before { end } = phrase.clause.content else { return None };
    let told = numbers.rev().find_map(|number| found.get(number).filter(|told| is_told_by(reading, told, phrase)))?;
    let added = told.boundary == Boundary::Addition && !is_behind_verb(reading, told, phrase);
    let &(_, last) = told.content.last().filter(|_| added)?;
    let first = (last..end.min(last + 3)).find(|&index| reading.at(index).is_word())?;
    let verb = if has(TELLING_ON, reading.str(first)) { first + 1 } else { return None };
    let verb = verb + usize::from(reading.at(verb).is(Classes::RELATIVE));
    let quoted = reading.quotation_of(first) != reading.quotation_of(phrase.clause.cue.0);
    (verb < end && !quoted && is_verb(reading.at(verb))).then_some((first, end))
}

/// Whether the attribution stands in what the phrase is the source of, or right before it.
fn is_told_by(reading: &Reading<'_>, told: &Attribution, phrase: &Attribution) -> bool {
    told.clause.sentence.0 == phrase.clause.sentence.0
        && told.clause.link != Link::Source
        && told.inside.is_none()
        // صوتت الدول على القرار الذي أيدته موسكو، وفق الوكالة: whose the sentence is, not what a clause of it tells.
        && !(told.clause.rule == Rule::RelativeClause && matches!(told.clause.content, Content::Words(..)))
        && (holds(phrase, told.clause.cue.0) || ends_right_before(reading, told, phrase.clause.start))
}

/// Whether the word stands in the content of the phrase.
fn holds(phrase: &Attribution, word: usize) -> bool {
    phrase.content.iter().any(|&(first, end)| first <= word && word < end)
}

/// وتأخرت السفينة بسبب رفض البلدية استقبالها، بحسب الوكالة: whether a noun of saying or a clause inside of the sentence tells it.
fn is_within(reading: &Reading<'_>, told: &Attribution, phrase: &Attribution) -> bool {
    let start = told.clause.start;
    let subordinate = told.clause.rule == Rule::VerbalNoun
        || told.clause.link == Link::Subordinate && !stands_behind_that(reading, start);
    subordinate && phrase.content.iter().any(|&(first, _)| first < start)
}

/// أدى إلى أن اتهمت السلطات (led to the authorities accusing): behind أن stands what the sentence tells, but for بعد أن (after) and إلا أن (but).
fn stands_behind_that(reading: &Reading<'_>, start: usize) -> bool {
    reading.at(start.wrapping_sub(1)).is(Classes::COMPLEMENTIZER)
        && !reading.at(start.wrapping_sub(2)).is(Classes::CIRCUMSTANTIAL | Classes::ADVERSATIVE)
}

/// أغلق الجسر أمس لكن كثيرين يتوقعون أن …، بحسب الوكالة: whether the sentence has told something by another verb before.
fn is_behind_verb(reading: &Reading<'_>, told: &Attribution, phrase: &Attribution) -> bool {
    let Some(&(first, _)) = phrase.content.iter().next() else { return false };
    // …، وقال الوزير إن …، بحسب الوكالة: what is joined and goes on to the phrase is what it relays.
    let joined = reading.at(told.clause.start).has(Proclitics::WA);
    if stands_behind_that(reading, told.clause.start) || joined && ends_right_before(reading, told, phrase.clause.start)
    {
        return false;
    }
    let end = told.clause.start.min(first + BEFORE);
    // وفي الجلسة التي عقدت أمس، رحب الوزير: verbs of a circumstance tell when and where.
    let circumstance = reading.at(first).is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL);
    let comma = || (first..end).find(|&index| reading.kind(index) == TokenKind::Comma);
    let first = if circumstance { comma().unwrap_or(end) } else { first };
    (first..end).any(|index| is_verb(reading.at(index)) && !reading.at(index).is(Classes::REPORTS))
}

/// What stands aside in a sentence that a phrase tells is relayed as well, and the sentence stays the content of the phrase. Whether there is any.
fn relay_what_stands_aside(
    reading: &Reading<'_>,
    found: &mut [Attribution],
    phrase: &Attribution,
    numbers: std::ops::Range<usize>,
) -> bool {
    let Source::Named(source) = phrase.clause.source else { return false };
    let mut aside = false;
    for number in numbers.rev().take(HOSTS) {
        let Some(told) = found.get_mut(number).filter(|told| is_told_by(reading, told, phrase)) else { continue };
        aside = true;
        if told.clause.relayed_by.is_none() && told.clause.rule != Rule::Relay {
            told.clause.relayed_by = Some(relay_of(&phrase.clause, &source));
        }
    }
    aside
}

/// A source phrase for a content that has a cue already relays it: قال فلان إن …، بحسب رويترز.
pub(super) fn attach_source_phrases(reading: &Reading<'_>, found: &mut [Attribution], offset: usize) {
    for number in offset..found.len() {
        // وبحسب الصحيفة، فإن الوزير أشار إلى: the clause right behind the phrase is what the paper relays.
        let Some((source, first, relay)) =
            found.get(number).and_then(|phrase| match (phrase.clause.source, phrase.clause.content) {
                (Source::Named(source), Content::From(first)) if phrase.clause.link == Link::Source => {
                    Some((source, first, relay_of(&phrase.clause, &source)))
                }
                _ => None,
            })
        else {
            continue;
        };
        let told = found.iter_mut().skip(number + 1).take(3).find(|told| {
            told.clause.link != Link::Source && told.clause.start <= first + 2 && told.clause.cue.0 >= first
        });
        if let Some(told) = told {
            told.clause.relayed_by = Some(relay);
            told.inside = None;
            if let Some(phrase) = found.get_mut(number) {
                phrase.content = Pieces::none();
            }
        } else {
            relay_what_goes_on(found, number, &source);
        }
    }
    let mut number = offset;
    while number < found.len() {
        let phrase = found
            .get(number)
            .filter(|attribution| matches!(attribution.clause.content, Content::Before { .. }))
            .cloned();
        let Some(phrase) = phrase else {
            number += 1;
            continue;
        };
        if let Some(told) = told_behind_addition(reading, found, &phrase, offset..number) {
            if let Some(phrase) = found.get_mut(number) {
                phrase.content = Pieces::one(told);
            }
            number += 1;
            continue;
        }
        let host = host_of(reading, found, &phrase, offset..number);
        if host.is_none() && relay_what_stands_aside(reading, found, &phrase, offset..number) {
            number += 1;
            continue;
        }
        if host.is_none()
            && let Source::Named(source) = phrase.clause.source
            && let Some(earlier) = number.checked_sub(1).filter(|&earlier| earlier >= offset)
            && let Some(told) = found.get_mut(earlier).filter(|told| names_source_of(reading, told, &phrase))
        {
            // ارتفعت الأسعار، وفق دراسة، بحسب رويترز: of two phrases the second relays the first.
            told.clause.relayed_by = Some(Relay::of(&source));
            if let Some(removed) = found.get_mut(number) {
                removed.content = Pieces::none();
            }
        }
        if let Some(host) = host {
            let mut relays = None;
            if let (Source::Named(source), Some(host)) = (phrase.clause.source, found.get_mut(host))
                && host.clause.rule != Rule::Relay
            {
                if host.clause.source == Source::Nobody {
                    // ويتوقع أن يرتفع السعر، بحسب محللين: the phrase tells who expects it.
                    host.clause.source = Source::Named(source);
                } else if let Source::Named(medium) = host.clause.source
                    && medium.head == Head::Media
                    && source.head != Head::Media
                    && super::source_phrase::is_quoting(reading, phrase.clause.cue.0)
                {
                    // ذكرت القناة أن …، نقلا عن الشرطة: the medium relays.
                    host.clause.source = Source::Named(source);
                    host.clause.relayed_by = Some(Relay::of(&medium));
                } else if !super::source_phrase::is_own_text(reading, &source) {
                    host.clause.relayed_by = Some(relay_of(&phrase.clause, &source));
                    relays = host.clause.relayed_by.map(|relay| (host.clause.link, relay));
                }
            }
            if let Some((link, relay)) = relays {
                if matches!(link, Link::Participle | Link::Coordinated) {
                    relay_what_went_before(found, (offset, host), relay);
                }
                let closes =
                    matches!(phrase.clause.source, Source::Named(source) if ends_sentence(reading, &phrase, &source));
                if link == Link::Coordinated && closes {
                    relay_the_sentence(found, (offset, host), relay);
                }
            }
            if let Some(removed) = found.get_mut(number) {
                removed.content = Pieces::none();
            }
        }
        number += 1;
    }
}
