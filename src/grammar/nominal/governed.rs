//! What a verb governs: whether its content is there and where it begins, by the frame that its line in the lexicon names.

use crate::grammar::noun_phrase::{Reach, is_noun_shape, is_verb, noun_phrase};
use crate::grammar::passed_over::behind_prepositions;
use crate::grammar::wording::{ACTIONS, HIGHEST, SUPERLATIVES, has};
use crate::grammar::{Range, circumstance, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading, Words, spells};
use crate::text::token::TokenKind;

/// Between the judged and what is said of them stand at most this many words.
pub(in crate::grammar) const JUDGED: usize = 30;
/// What else is told of who judges somebody has at most this many words.
const FRIEND: usize = 14;
/// An addressee has at most this many words.
pub(in crate::grammar) const ADDRESSEE: usize = 16;

/// Whether a word after `index` carries the preposition ب for sure.
pub(in crate::grammar) fn carries_bi_later(words: Words<'_>, index: usize) -> bool {
    (index + 1..words.end.min(index + 10))
        .any(|later| circumstance::preposition(words.reading.at(later)) == Some(Preposition::Bi))
}

/// بسحب: behind subject and addressee an unknown word in ب is the preposition and its noun.
pub(in crate::grammar) fn may_carry_bi(at: At<'_>) -> bool {
    at.is_unknown() && at.begins("ب") && at.has_letters(4..)
}

/// لسحب: an unknown word in ل, the same.
pub(in crate::grammar) fn may_carry_li(at: At<'_>) -> bool {
    at.is_unknown() && at.begins("ل") && at.str().chars().count() >= 4 && !at.begins("لل")
}

/// أشاد بقوة الدولار (praised the strength of the dollar), not ندد بقوة بالقرار (strongly condemned the decision).
pub(in crate::grammar) fn is_strength(at: At<'_>, next: Option<At<'_>>) -> bool {
    at.spells("بقوة") && next.is_some_and(|next| next.is_definite() && !next.has(Proclitics::BI))
}

/// رحب بالقرار، دعا إلى وقف القصف
pub(in crate::grammar) fn after_preposition(
    first: At<'_>,
    preposition: Preposition,
    words: Words<'_>,
) -> Option<usize> {
    let next = words.from(first.index + 1).peek();
    if preposition == Preposition::Bi && is_strength(first, next) {
        return Some(first.index);
    }
    // اعتذر عما حدث (apologised for what had happened): عن and ما in one word.
    if preposition == Preposition::An && first.spells("عما") && !next.is_some_and(|next| next.spells("إذا")) {
        return Some(first.index);
    }
    if circumstance::preposition(first) != Some(preposition) {
        return None;
    }
    if !first.is(Classes::PREPOSITION) {
        return Some(first.index);
    }
    if first.pronoun().is_some() {
        return None;
    }
    let next = words.from(first.index + 1).peek()?;
    if first.has(Proclitics::WA) || spells!(next, "بينها" | "بينهم" | "ضمنها" | "ضمنهم" | "بينهما")
    {
        // ومن بينها دول عربية (among them Arab countries)
        return None;
    }
    if matches!(preposition, Preposition::Bi | Preposition::Li) {
        return Some(first.index);
    }
    if next.is(Classes::COMPLEMENTIZER) && next.pronoun().is_none() {
        return Some(next.index + 1);
    }
    (next.is_word() || matches!(next.kind(), TokenKind::OpenQuote | TokenKind::Number)).then_some(next.index)
}

/// دعا روسيا إلى …: the addressee is passed over.
pub(in crate::grammar) fn after_person(words: Words<'_>, preposition: Preposition) -> Option<usize> {
    let content = behind_person(words, preposition)?;
    Some(action_further_on(words, content, preposition).unwrap_or(content))
}

/// دعا البيان، حسب مسودة تسربت إلى الصحفيين إلى وقف القصف (the statement, in a draft leaked to reporters, called for an end of the shelling): people are not what is
/// asked for, where the same preposition leads to a noun of action further on.
fn action_further_on(words: Words<'_>, content: usize, preposition: Preposition) -> Option<usize> {
    let reading = words.reading;
    let first = reading.at(content);
    if !first.is_definite() || !first.is(Classes::TITLE | Classes::GROUP) {
        return None;
    }
    (content + 1..words.end.min(content + ADDRESSEE))
        .take_while(|&index| {
            let at = reading.at(index);
            at.is_word() && !is_verb(at) && !at.is(Classes::CONJUNCTION | Classes::RELATIVE) && !at.has(Proclitics::WA)
        })
        .filter(|&index| circumstance::preposition(reading.at(index)) == Some(preposition))
        .map(|index| if reading.at(index).is(Classes::PREPOSITION) { index + 1 } else { index })
        .find(|&index| {
            let noun = reading.at(index);
            names_action(noun) && !noun.is_definite() && !noun.is(Classes::CIRCUMSTANTIAL)
        })
}

/// Whether a noun, with its preposition or without it, names what is done: وقف، بتكثيف، إرسال.
fn names_action(at: At<'_>) -> bool {
    let noun = at.str().trim_start_matches(['ب', 'ل']);
    at.is(Classes::VERBAL_NOUN) || is_noun_shape(noun.strip_prefix("ال").unwrap_or(noun)) && !at.is(Classes::GROUP)
}

/// What stands behind the preposition, whoever stands before it.
fn behind_person(words: Words<'_>, preposition: Preposition) -> Option<usize> {
    let first = words.peek()?;
    if let Some(content) = after_preposition(first, preposition, words) {
        return Some(content);
    }
    if preposition == Preposition::Ila && is_asked_in_li(first) {
        return None;
    }
    // دعا من تبقى من المسلحين إلى: whoever a relative clause tells of.
    let whoever = first.spells("من") && words.from(words.first + 1).peek().is_some_and(is_verb);
    if !first.is_word() && first.kind() != TokenKind::OpenQuote
        || first.is(Classes::PREPOSITION) && !whoever
        || is_verb(first)
    {
        return None;
    }
    let words = if whoever { words.from(words.first + 1) } else { words };
    let limit = words.end.min(words.first + ADDRESSEE);
    let aside = relative_aside(words, limit);
    for index in words.first + 1..limit + aside.map_or(0, |(first, end)| end.saturating_sub(first)) {
        if aside.is_some_and(|(first, end)| (first..end).contains(&index)) {
            continue;
        }
        let at = words.reading.at(index);
        if let Some(content) = after_preposition(at, preposition, words) {
            return Some(content);
        }
        // دعا الأطراف لمراجعة القرار والعودة إلى الحوار (called on the parties to review the decision and to return to dialogue): what is asked has begun in ل.
        if preposition == Preposition::Ila && is_asked_in_li(at) {
            return None;
        }
        if preposition == Preposition::Bi && may_carry_bi(at) {
            return Some(index);
        }
        // دعا الولايات المتحدة لسحب: behind whom it is said to, likewise in ل.
        if preposition == Preposition::Li && may_carry_li(at) && words.reading.at(index.saturating_sub(1)).is_definite()
        {
            return Some(index);
        }
        if at.is(Classes::COMPLEMENTIZER) && at.pronoun().is_none() && preposition != Preposition::Ala {
            return Some(index + 1);
        }
        if at.is(Classes::RELATIVE) {
            return behind_clause_on_addressee(words.from(index), preposition);
        }
        if is_verb(at)
            || at.is(Classes::CONJUNCTION)
            // دعا الأطراف …، موضحا أن: what follows is the participle's.
            || cue::is_accusative_participle(at) && words.reading.kind(index.saturating_sub(1)) == TokenKind::Comma
            || matches!(at.kind(), TokenKind::Colon | TokenKind::Semicolon | TokenKind::Period)
        {
            return None;
        }
    }
    None
}

/// حث السكان الذين غادروا البلدة على العودة (urged the inhabitants who had left the town to return): behind a relative clause on whom it is said to the last such
/// preposition leads to what is to be done.
fn behind_clause_on_addressee(words: Words<'_>, preposition: Preposition) -> Option<usize> {
    let reading = words.reading;
    let governed = |index: usize| circumstance::preposition(reading.at(index)) == Some(preposition);
    (words.first + 2..words.end.min(words.first + ADDRESSEE))
        .take_while(|&index| {
            reading.at(index).is_word() && !reading.at(index).is(Classes::COMPLEMENTIZER | Classes::RELATIVE)
                // التي وصفها بالوطنية، للالتحاق: the comma that closes the clause.
                || reading.kind(index) == TokenKind::Comma && governed(index + 1)
        })
        .filter(|&index| governed(index))
        .map(|index| if reading.at(index).is(Classes::PREPOSITION) { index + 1 } else { index })
        .filter(|&index| names_action(reading.at(index)) && !reading.at(index).is(Classes::CIRCUMSTANTIAL))
        .last()
}

/// لمراجعة القرار (to review the decision), للنزول إلى الشوارع: an action and nobody in ل.
fn is_asked_in_li(at: At<'_>) -> bool {
    let noun = at.str().trim_start_matches('ل');
    // مراجعة, مشاركة
    let mutual = noun.starts_with('م') && noun.chars().nth(2) == Some('ا') && noun.ends_with('ة');
    at.has(Proclitics::LI)
        && (has(ACTIONS, noun) || names_action(at) || mutual)
        && !at.is(Classes::GROUP | Classes::TITLE | Classes::INSTITUTION)
}

/// دعت الحكومة التحالف، الذي تقوده الجارة، إلى: a relative clause between commas on whom the verb is addressed to.
fn relative_aside(words: Words<'_>, limit: usize) -> Option<Range> {
    let comma = |index: &usize| words.reading.kind(*index) == TokenKind::Comma;
    let open = (words.first + 1..limit).find(comma)?;
    if !words.reading.at(open + 1).is(Classes::RELATIVE) {
        return None;
    }
    let close = (open + 2..words.end.min(open + ADDRESSEE)).find(comma)?;
    Some((open, close))
}

/// طلب من واشنطن وقف القصف
pub(in crate::grammar) fn after_addressee(words: Words<'_>, preposition: Preposition) -> Option<usize> {
    let first = words.peek()?;
    if circumstance::preposition(first) != Some(preposition) {
        return None;
    }
    let attached = first.has(Proclitics::BI.with(Proclitics::LI));
    let from = if attached || first.pronoun().is_some() { first.index } else { first.index + 1 };
    let after = if first.pronoun().is_some() || attached {
        first.index + 1
    } else {
        let (_, phrase) = noun_phrase(Reach::OPEN)(words.from(from)).ok()?;
        phrase.end
    };
    let rest = words.from(after);
    // طلبت من السفير، في أبريل الماضي، المغادرة: when it was asked stands between commas.
    let rest = match rest.peek() {
        Some(at) if at.kind() == TokenKind::Comma => {
            circumstance::circumstance(rest).map_or(rest, |(behind, ())| behind)
        }
        _ => rest,
    };
    // طلبت من المقيمين على الساحل إخلاء منازلهم: where they are.
    let rest = behind_prepositions(rest).unwrap_or(rest);
    let next = rest.peek()?;
    if next.is(Classes::COMPLEMENTIZER) && next.pronoun().is_none() {
        return Some(next.index + 1);
    }
    // شن ضربات (launching strikes): behind the addressee a word that may be a verb is its noun.
    let verbal = next.is_word() && next.is(Classes::OTHER_VERB | Classes::SUPPORT) && !next.has(Proclitics::WA);
    noun(rest).or(verbal.then_some(next.index))
}

/// اتهم موسكو بدعم النظام: who is judged belongs to the content.
pub(in crate::grammar) fn judged(words: Words<'_>, preposition: Preposition, has_object: bool) -> Option<usize> {
    let first = words.peek()?;
    if has_object {
        // وصفه نقابيون في العاصمة بأنه: where they said it stands before the judgement.
        let near = if first.is(Classes::PREPOSITION) { 6 } else { 3 };
        let that = |at: At<'_>| preposition == Preposition::Bi && at.is(Classes::COMPLEMENTIZER) && at.begins("ب");
        let judgement = (first.index..words.end.min(first.index + near))
            .map(|index| words.reading.at(index))
            .take_while(|at| at.is_word())
            .find(|&at| circumstance::preposition(at) == Some(preposition) || that(at))
            .or_else(|| {
                // وصفها زميل لها يعمل في الميناء بأنها (a colleague of hers who works in the harbour called her)
                (first.index..words.end.min(first.index + FRIEND))
                    .map(|index| words.reading.at(index))
                    .take_while(|at| at.is_word() && !at.is(Classes::FINITE | Classes::CONJUNCTION))
                    .find(|&at| that(at) && at.pronoun().is_some())
            })?;
        // وصفتها المنظمة بقولها "…" (described it by saying "…")
        if spells!(judgement, "بقوله" | "بقولها" | "بقولهم" | "بالقول") {
            let colon = usize::from(words.reading.kind(judgement.index + 1) == TokenKind::Colon);
            return Some(judgement.index + 1 + colon);
        }
        return Some(if judgement.has(Proclitics::BI) || that(judgement) {
            judgement.index
        } else {
            skip_bare(words, judgement)
        });
    }
    let counted = first.kind() == TokenKind::Number;
    // بشكل شبه مؤكد (almost certainly)
    // يتهم المزارعون سياسيين محليين بـ (the farmers accuse local politicians of): people without the article are no adverb.
    let people = first.ends(["ين"]) && first.is(Classes::TITLE | Classes::GROUP | Classes::NATIONALITY);
    let adverbial = first.is(Classes::ADJECTIVE) && !first.is_definite() && !people;
    if !(first.is_word() || counted || first.kind() == TokenKind::OpenQuote)
        || adverbial
        || is_verb(first)
        || first.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION)
    {
        return None;
    }
    let limit = words.end.min(words.first + JUDGED);
    let found = (words.first + 1..limit)
        .map(|index| words.reading.at(index))
        .take_while(|at| !matches!(at.kind(), TokenKind::Colon | TokenKind::Semicolon | TokenKind::Period))
        .any(|at| {
            circumstance::preposition(at) == Some(preposition)
                || preposition == Preposition::Bi
                    && (at.is(Classes::COMPLEMENTIZER)
                        // شبه الوضع بما حدث قبل عام (likened the situation to what happened a year ago)
                        || at.spells("بما") && is_verb(words.reading.at(at.index + 1)) || at.is_unknown() && at.begins("ب"))
        });
    found.then_some(first.index)
}

/// بـ "…" typed apart: the content begins with the quotation; of بـ"…" the preposition is a part.
fn skip_bare(words: Words<'_>, first: At<'_>) -> usize {
    match words.from(first.index + 1).peek() {
        Some(next) if next.kind() == TokenKind::OpenQuote && !is_attached(words.reading, first.index) => next.index,
        _ => first.index,
    }
}

/// Whether nothing stands between a preposition and the mark behind it: بـ"…".
pub(in crate::grammar) fn is_attached(reading: &Reading<'_>, index: usize) -> bool {
    !reading.slice(index, index + 2).contains(char::is_whitespace)
}

/// اعتبر القرار خطأ
pub(in crate::grammar) fn judged_noun(words: Words<'_>, has_object: bool) -> Option<usize> {
    let first = words.peek()?;
    if has_object {
        // تعتبرها المنظمة من بين الأسوأ (which the organisation considers to be among the worst)
        let next = words.reading.at(first.index + 1);
        if first.spells("من") && (next.spells("بين") || has(HIGHEST, next.str()) || has(SUPERLATIVES, next.str()))
        {
            return Some(first.index);
        }
        return (first.is_word() && !first.is(Classes::PREPOSITION | Classes::CONJUNCTION)
            || first.kind() == TokenKind::OpenQuote)
            .then_some(first.index);
    }
    // يعتبر نقطة تلاق (is considered a meeting point): what is judged is definite.
    let next = words.from(first.index + 1).peek();
    let point = first.is(Classes::COMMON_NOUN)
        && !first.is_definite()
        && first.pronoun().is_none()
        && !first.is(Classes::QUANTIFIER)
        && next.is_some_and(|next| {
            next.is(Classes::COMMON_NOUN | Classes::ADJECTIVE | Classes::OTHER_VERB | Classes::PREPOSITION)
                && !next.is_definite()
                && next.pronoun().is_none()
        });
    if point { None } else { noun(words) }
}

/// A noun as direct object.
pub(in crate::grammar) fn noun(words: Words<'_>) -> Option<usize> {
    let first = words.peek()?;
    if first.kind() == TokenKind::OpenQuote || first.kind() == TokenKind::Number {
        return Some(first.index);
    }
    let function = Classes::PREPOSITION
        | Classes::CONJUNCTION
        | Classes::COMPLEMENTIZER
        | Classes::ADVERB
        | Classes::NEGATOR
        | Classes::PRONOUN
        | Classes::AUXILIARY
        | Classes::ADVERSATIVE;
    // ما, من: what and who, not الذي behind a noun.
    let relative_what = first.is(Classes::RELATIVE) && !first.str().contains("الذ") && !first.str().contains("الت");
    // أعلن الوزير مؤكدا أن: how it is said, and no noun.
    let manner = cue::is_accusative_participle(first)
        && words.from(first.index + 1).peek().is_some_and(|next| next.is(Classes::COMPLEMENTIZER));
    if !first.is_word()
        || manner
        || first.is(Classes::RELATIVE) && !relative_what
        || first.is(function) && !relative_what
        || first.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA).with(Proclitics::WA))
    {
        return None;
    }
    // نفى تسلم أي عرض: two verbs do not meet without a conjunction, the second is a noun; not in أكدت لجنة تشرف على العمل أنه.
    let noun_after_all = first.is(Classes::OTHER_VERB | Classes::SUPPORT)
        && first.verbs().is_empty()
        && first.pronoun().is_none()
        && !words.from(first.index + 1).peek().is_some_and(|next| next.is(Classes::PREPOSITION));
    (!is_verb(first) || relative_what || noun_after_all).then_some(first.index)
}

/// وأكد تلقيه عرضا (and confirmed that he had received an offer), ينتقد نشيد بلاده (criticises his country's anthem): right behind a finite verb stands
/// no other without a conjunction.
pub(in crate::grammar) fn noun_behind_verb(words: Words<'_>) -> Option<usize> {
    let first = words.peek()?;
    let verb = words.reading.at(first.index.wrapping_sub(1));
    let finite = |form: &VerbForm| !matches!(form.shape, Shape::Participle | Shape::VerbalNoun);
    let behind = is_verb(first)
        && verb.is(Classes::REPORTS)
        && !verb.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::PREPOSITION)
        && verb.pronoun().is_none()
        && verb.verbs().first().is_some_and(finite)
        // وأوضحت قالت الصحيفة (and explained said the newspaper): a slip.
        && cue::finite(words.reading, first.index).is_none()
        && !first.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::SA));
    behind.then_some(first.index)
}

/// تنفي روسيا مثل هذه المزاعم (Russia denies such allegations)
pub(in crate::grammar) fn such_a_noun(words: Words<'_>) -> Option<usize> {
    let first = words.peek().filter(|first| first.spells("مثل"))?;
    let such = words.from(words.first + 1).peek().is_some_and(|at| at.is(Classes::DEMONSTRATIVE));
    such.then_some(first.index)
}
