//! Where a nominal content begins: the first frame of the verb that fits the words behind it.

use super::frame::Governed;
use super::governed::{ADDRESSEE, JUDGED, noun};
use super::is_sure_of_nouns;
use crate::claim::{Act, Rule};
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Reach, after_clitic, is_verb, noun_phrase};
use crate::grammar::passed_over::skip;
use crate::grammar::wording::{HIMSELF, IN_IT, WHAT, has};
use crate::grammar::{Context, circumstance, quotation};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, LemmaId, Preposition, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading, Words, spells};
use crate::text::token::TokenKind;

/// The noun that a verb needs for its object stands among the first so many words.
const OBJECT: usize = 10;

/// Where the content begins in `words`, by the first frame that fits.
pub(in crate::grammar) fn content(
    context: &Context<'_, '_>,
    cue: &Cue,
    words: Words<'_>,
    has_object: bool,
) -> Option<(usize, Act, Rule)> {
    let lemma = cue.lemma(context.reading);
    let of_verb = |content: usize| (content, lemma.act, Rule::VerbSubjectNoun);
    let (words, has_object) = behind_himself(cue, words, has_object);
    if has_object && let Some(content) = called(cue, lemma, words) {
        return Some(of_verb(content));
    }
    let words = behind_own_noun(context, cue, words);
    let first = words.peek()?;
    if let Some(found) = supported(context, cue, words) {
        return Some(found);
    }
    if lemma.does(Behaviour::SEES) {
        // يرى الخبراء في القرار ضربة للسوق (the experts see in the decision a blow to the market)
        if first.spells("في") && first.is(Classes::PREPOSITION) {
            return seen_in(words.from(words.first + 1)).map(of_verb);
        }
        if is_seen_in_it(cue, words) {
            return noun(words).map(of_verb);
        }
    }
    if cue.negated && lemma.does(Behaviour::WITHHOLDS) && !has_object {
        return withheld(first, words).map(of_verb);
    }
    if !has_what_it_needs(lemma, words) || lemma.ambiguous && !is_sure_of_nouns(lemma) {
        return None;
    }
    let governed = Governed { cue, lemma, words, first, has_object };
    let content = lemma.frames.iter().find_map(|frame| governed.in_frame(*frame))?;
    Some((content, act_by_object(lemma, words.reading.at(content)), Rule::VerbSubjectNoun))
}

/// يصف نفسه بأنه (calls himself): whom he judges is himself, as if a pronoun stood there.
fn behind_himself<'w>(cue: &Cue, words: Words<'w>, has_object: bool) -> (Words<'w>, bool) {
    let himself = |index: usize| is_himself(words.reading, index);
    let words = if words.peek().is_some_and(|at| himself(at.index)) { words.from(words.first + 1) } else { words };
    let has_object = has_object || words.first > cue.index + 1 && himself(words.first.saturating_sub(1));
    (words, has_object)
}

/// نفسه (himself), and not في الوقت نفسه (at the same time).
fn is_himself(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.saturating_sub(1));
    has(HIMSELF, reading.str(index)) && !(before.is(Classes::TIME | Classes::COMMON_NOUN) && before.is_definite())
}

/// رأى فيها البعض تكريسا (some saw in it an affirmation)
fn is_seen_in_it(cue: &Cue, words: Words<'_>) -> bool {
    words.first > cue.index + 1 && has(IN_IT, words.reading.str(cue.index + 1))
}

/// ولم تذكر الوكالة تفاصيل (and the agency did not give details): what somebody did not tell.
fn withheld(first: At<'_>, words: Words<'_>) -> Option<usize> {
    noun(words).filter(|_| first.pronoun().is_none() && !first.is_definite())
}

/// يتبنى سياسة … (adopts a policy): what a verb has for its object stands near, what somebody is blamed for may stand behind whom is blamed.
fn has_what_it_needs(lemma: &Lemma, words: Words<'_>) -> bool {
    if lemma.needs.is_empty() {
        return true;
    }
    let reading = words.reading;
    let reach = if lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun)) { JUDGED } else { OBJECT };
    let speech =
        |index: usize| reading.opened_at(index).is_some_and(|(number, _)| quotation::is_speech(reading, number));
    (words.first..words.end.min(words.first + reach))
        .take_while(|&index| index == words.first || !speech(index))
        .any(|index| lemma.needs_word(reading.str(index)))
}

/// رفض التعليق (declined to comment), أعلن مسؤوليته عن الهجوم (claimed responsibility for the attack): what the object makes of the act.
fn act_by_object(lemma: &Lemma, object: At<'_>) -> Act {
    if lemma.act == Act::Reject && object.is(Classes::SILENCE) && !is_anothers_saying(object) {
        Act::Decline
    } else if lemma.does(Behaviour::ANNOUNCES) && object.pronoun().is_some() && object.begins("مسؤولي") {
        Act::Admit
    } else {
        lemma.act
    }
}

/// رفض إعلان الوزارة (rejected the ministry's announcement), رفض تصريحات ماي (rejected May's statements): what another has said is no silence.
fn is_anothers_saying(object: At<'_>) -> bool {
    let behind = object.reading().at(object.index + 1);
    if behind.is(Classes::PREPOSITION) {
        return false;
    }
    let somebody = Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::PLACE | Classes::TITLE;
    object.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) && behind.is(somebody)
        || object.ends(["ات"]) && behind.is_word()
}

/// تنفي نفيا قاطعا تورطها (flatly denies its involvement): the verb's own noun with its adjective tells how, and nothing of what.
fn behind_own_noun<'w>(context: &Context<'_, '_>, cue: &Cue, words: Words<'w>) -> Words<'w> {
    let own = |at: At<'_>| {
        let noun =
            |form: &crate::lexicon::verb::VerbForm| form.shape == Shape::VerbalNoun && form.lemma == cue.form.lemma;
        at.is(Classes::VERBAL_NOUN) && at.ends(["ا"]) && at.pronoun().is_none() && at.verbs().iter().any(noun)
    };
    let adjective = |index: usize| {
        let at = context.reading.at(index);
        at.is(Classes::ADJECTIVE) && at.ends(["ا"]) && !at.is_definite()
    };
    match words.peek() {
        Some(at) if own(at) && adjective(words.first + 1) => {
            words.from(words.first + 2 + usize::from(adjective(words.first + 2)))
        }
        _ => words,
    }
}

/// Whether one of the words is a noun without which the verb reports nothing: هجوم behind تبنى (claimed an attack).
pub(in crate::grammar) fn has_needed(reading: &Reading<'_>, lemma: &Lemma, words: std::ops::Range<usize>) -> bool {
    words.into_iter().any(|index| lemma.needs_word(reading.str(index)))
}

/// What somebody sees in something stands in the accusative behind it, at most this many words away.
const SEEN: usize = 16;

/// القرار ضربة للسوق: in what something is seen, with what is seen in it.
fn seen_in(words: Words<'_>) -> Option<usize> {
    let first = words.peek().filter(|at| {
        // رأى في كلمة (held in a speech): an occasion without the article tells where.
        at.is_word() && !at.is(Classes::TIME) && (!at.is(Classes::OCCASION) || at.is_definite())
    })?;
    let seen = (words.first + 1..words.end.min(words.first + SEEN)).map(|index| words.reading.at(index)).any(|at| {
        at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::FEELING)
            && !at.is(Classes::TIME)
            && !at.is_definite()
            && at.pronoun().is_none()
            && (at.ends(["ا"]) || words.reading.at(at.index.saturating_sub(1)).is_definite())
            && !at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA))
            && !words.reading.at(at.index.saturating_sub(1)).is(Classes::PREPOSITION)
    });
    seen.then_some(first.index)
}

/// ما وصفته "حرب أسعار" (what it called "a war of prices"), ما وصفه "بالحرب", ما أسماه، "الطلب المفرط": a quotation right behind the verb, with the
/// preposition in it or without one.
fn called(cue: &Cue, lemma: &Lemma, words: Words<'_>) -> Option<usize> {
    let reading = words.reading;
    let before = reading.at(cue.index.wrapping_sub(1));
    let judges = |frame: &Frame| matches!(frame, Frame::JudgedThen(_) | Frame::JudgedNoun);
    if !has(WHAT, before.str()) || !lemma.frames.iter().any(judges) {
        return None;
    }
    let first = words.peek()?;
    let open = if first.kind() == TokenKind::Comma { words.from(first.index + 1).peek()? } else { first };
    (open.kind() == TokenKind::OpenQuote).then_some(open.index)
}

/// جددت واشنطن دعوتها لروسيا إلى التعاون (Washington renewed its call to Russia for cooperation): the noun tells the act.
fn supported(context: &Context<'_, '_>, cue: &Cue, words: Words<'_>) -> Option<(usize, Act, Rule)> {
    let reading = context.reading;
    // الأدلة التي قدمها الادعاء (the evidence that the prosecution presented): with an object of its own it carries no noun.
    if !reading.at(cue.index).is(Classes::SUPPORT) || reading.at(cue.index).pronoun().is_some() {
        return None;
    }
    let (noun, form) = supported_noun(words)?;
    let rest = words.from(noun.index + 1);
    let lemma = reading.lexicon.lemma(form.lemma);
    // وجه اتهامات للشركة بتهريب الأموال: who is accused belongs to the content too.
    let accused = if lemma.act == Act::Accuse { charge(noun, rest).or_else(|| to_whom(lemma, rest)) } else { None };
    let (content, act) = accused
        .or_else(|| of_noun(context, form.lemma, rest))
        .or_else(|| to_whom(lemma, rest))
        .or_else(|| refused(lemma, noun, rest))?;
    Some((content, act, Rule::SupportVerb))
}

/// The noun of saying that the verb carries, with its preposition or without it, and behind whom it is directed to: وجه إلى التاجر تهمة الاحتيال.
fn supported_noun(words: Words<'_>) -> Option<(At<'_>, VerbForm)> {
    let first = words.peek()?;
    let alone = first.is(Classes::PREPOSITION) && first.pronoun().is_none();
    let noun = if alone { words.from(words.first + 1).peek()? } else { first };
    noun_of_saying(noun).or_else(|| {
        let to_him = is_to_him(first);
        let directed = to_him || matches!(circumstance::preposition(first), Some(Preposition::Ila | Preposition::Li));
        let rest = if !directed {
            return None;
        } else if to_him || first.pronoun().is_some() {
            words.from(words.first + 1)
        } else {
            after_clitic(Reach::OPEN)(words.from(words.first + usize::from(alone))).ok()?.0
        };
        noun_of_saying(skip(rest, [None, None]).peek()?)
    })
}

/// إليه، له (to him, for him): whom it is directed to, by a pronoun.
pub(super) fn is_to_him(at: At<'_>) -> bool {
    // إليه has the letters of آلية (a mechanism).
    spells!(at, "إليه" | "إليها" | "إليهم" | "إليهما" | "له" | "لها" | "لهم" | "لهما")
}

/// The word with its form as a noun of saying, if it is one.
fn noun_of_saying(at: At<'_>) -> Option<(At<'_>, VerbForm)> {
    let form = at.verbs().iter().find(|form| form.shape == Shape::VerbalNoun)?;
    Some((at, *form))
}

/// تهمة الاحتيال (the charge of fraud): of what somebody is accused, right behind the noun.
fn charge(noun: At<'_>, words: Words<'_>) -> Option<(usize, Act)> {
    let at = words.peek()?;
    let named = at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
        && !at.is(Classes::ADJECTIVE | Classes::PREPOSITION | Classes::TIME)
        && !at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA));
    (!noun.is_definite() && noun.pronoun().is_none() && (named || at.kind() == TokenKind::OpenQuote))
        .then_some((at.index, Act::Accuse))
}

/// وجه انتقادات إلى الحكم (levelled criticism at the referee): who is judged belongs to the content.
fn to_whom(lemma: &Lemma, words: Words<'_>) -> Option<(usize, Act)> {
    let judges =
        lemma.governs(Frame::Noun) && matches!(lemma.act, Act::Criticise | Act::Welcome) || lemma.act == Act::Accuse;
    let at = (words.first..words.end.min(words.first + 4)).map(|index| words.reading.at(index)).find(|at| {
        matches!(circumstance::preposition(*at), Some(Preposition::Ila | Preposition::Li)) && at.pronoun().is_none()
    });
    let at = at.filter(|_| judges)?;
    Some((if at.is(Classes::PREPOSITION) { at.index + 1 } else { at.index }, lemma.act))
}

/// كررت الوزيرة رفض بلادها للخطة، جدد نفيه أي صلة (repeated that her country rejects the plan, renewed his denial of any connection): what is refused stands
/// behind whose refusal it is.
fn refused(lemma: &Lemma, refusal: At<'_>, words: Words<'_>) -> Option<(usize, Act)> {
    if !matches!(lemma.act, Act::Reject | Act::Deny) || !lemma.governs(Frame::Noun) {
        return None;
    }
    let rest = if refusal.pronoun().is_some() { words } else { noun_phrase(Reach::OPEN)(words).ok()?.0 };
    let rest = skip(rest, [None, None]);
    let first = rest.peek()?;
    let content = if first.has(Proclitics::LI) { Some(first.index) } else { noun(rest) };
    content.map(|content| (content, lemma.act))
}

/// The content after a noun of saying: دعوتها لروسيا إلى …، تأكيده أن …، اتهامات بـ….
pub(crate) fn of_noun(context: &Context<'_, '_>, lemma: LemmaId, words: Words<'_>) -> Option<(usize, Act)> {
    let reading = context.reading;
    let lemma = reading.lexicon.lemma(lemma);
    let limit = words.end.min(words.first + ADDRESSEE);
    for index in words.first..limit {
        let at = reading.at(index);
        if !at.is_word()
            && at.kind() != TokenKind::Hyphen
            && at.kind() != TokenKind::OpenQuote
            && at.kind() != TokenKind::CloseQuote
        {
            return None;
        }
        // رغم نفي الوزارة إلا أن: the turn of a concession.
        // النظر في شكوى الجار ليس من اختصاصه (to look into the neighbour's complaint is not his business): a predicate.
        if is_verb(at)
            || spells!(at, "ليس" | "ليست" | "لم" | "لن")
            || at.is(Classes::ADVERSATIVE) && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
        {
            return None;
        }
        // انتقاد الوزارة بعد أن أغلق الجسر (the ministry's criticism after the bridge had been closed)
        let when = index > words.first && spells!(reading.at(index.saturating_sub(1)), "بعد" | "قبل" | "منذ" | "دون");
        if at.is(Classes::COMPLEMENTIZER) && when {
            return None;
        }
        if at.is(Classes::COMPLEMENTIZER) {
            return Some((if at.pronoun().is_some() { index } else { index + 1 }, lemma.act));
        }
        let bare = (index == words.first && at.is_unknown() && at.begins("ل")).then_some(Preposition::Li);
        let Some(preposition) = circumstance::preposition(at).or(bare) else { continue };
        let wanted = lemma.frames.iter().any(|frame| match frame {
            Frame::Prepositional(own) | Frame::PersonThen(own) | Frame::JudgedThen(own) => *own == preposition,
            _ => false,
        });
        // جددت دعوتها موسكو للتعاون (renewed its call on Moscow to cooperate): behind whom it calls on.
        // جدد دعوة السكان لتحويل أموالهم: likewise behind people.
        let called_on = || {
            let before = reading.at(index.saturating_sub(1));
            before.is(Classes::PLACE | Classes::INSTITUTION_NAME)
                || before.is(Classes::GROUP | Classes::TITLE)
                    && before.is_definite()
                    && at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
        };
        // تحذيرا بوقوع فيضان، تحذيرات لسكان الساحل (a warning of a flood, warnings to those on the coast)
        let warned = lemma.act == Act::Warn && preposition == Preposition::Bi && index == words.first;
        if (wanted || warned) && (preposition != Preposition::Li || index == words.first || called_on()) {
            let attached = !at.is(Classes::PREPOSITION);
            return Some((if attached { index } else { index + 1 }, lemma.act))
                .filter(|(content, _)| *content < words.end);
        }
    }
    None
}
