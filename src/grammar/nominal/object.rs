//! Where a nominal content begins: the first frame of the verb that fits the words behind it.

use super::governed::{
    ADDRESSEE, JUDGED, after_addressee, after_person, after_preposition, carries_bi_later, judged, judged_noun,
    may_carry_bi, may_carry_li, noun, noun_behind_verb, such_a_noun,
};
use super::is_sure_of_nouns;
use crate::claim::{Act, Rule};
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, Reach, is_verb, noun_phrase};
use crate::grammar::passed_over::skip;
use crate::grammar::wording::{HIMSELF, WHAT, has};
use crate::grammar::{Context, circumstance, quotation, subject};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, LemmaId, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// Who hopes or fears something has at most this many words before the preposition of the verb.
const LEADS: usize = 3;
/// The noun that a verb needs for its object stands among the first so many words.
const OBJECT: usize = 10;

/// Where the content begins in `words`, by the first frame that fits.
pub(in crate::grammar) fn content(
    context: &Context<'_, '_>,
    cue: &Cue,
    words: Words<'_>,
    has_object: bool,
) -> Option<(usize, Act, Rule)> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    // يصف نفسه بأنه (calls himself): whom he judges is himself, as if a pronoun stood there.
    // في الوقت نفسه (at the same time)
    let the_same = |at: At<'_>| at.is(Classes::TIME | Classes::COMMON_NOUN) && at.is_definite();
    let himself = |index: usize| has(HIMSELF, reading.str(index)) && !the_same(reading.at(index.saturating_sub(1)));
    let words = if words.peek().is_some_and(|at| himself(at.index)) { words.from(words.first + 1) } else { words };
    let has_object = has_object || words.first > cue.index + 1 && himself(words.first.saturating_sub(1));
    if has_object && let Some(content) = called(cue, lemma, words) {
        return Some((content, lemma.act, Rule::VerbSubjectNoun));
    }
    let words = behind_own_noun(context, cue, words);
    let first = words.peek()?;
    if let Some(found) = supported(context, cue, words) {
        return Some(found);
    }
    // يرى الخبراء في القرار ضربة للسوق (the experts see in the decision a blow to the market)
    if lemma.does(Behaviour::SEES) && first.spells("في") && first.is(Classes::PREPOSITION) {
        return seen_in(words.from(words.first + 1)).map(|content| (content, lemma.act, Rule::VerbSubjectNoun));
    }
    if lemma.does(Behaviour::SEES)
        && words.first > cue.index + 1
        && spells!(reading.at(cue.index + 1), "فيه" | "فيها" | "فيهم")
    {
        return noun(words).map(|content| (content, lemma.act, Rule::VerbSubjectNoun));
    }
    // ولم تذكر الوكالة تفاصيل (and the agency did not give details): what somebody did not tell.
    if cue.negated && lemma.does(Behaviour::WITHHOLDS) && !has_object {
        let withheld = noun(words).filter(|_| first.pronoun().is_none() && !first.is_definite());
        return withheld.map(|content| (content, lemma.act, Rule::VerbSubjectNoun));
    }
    if !lemma.needs.is_empty() {
        // يتبنى سياسة …: what a verb has for its object stands near, what somebody is blamed for may stand behind whom is blamed.
        let reach = if lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun)) { JUDGED } else { OBJECT };
        let follows = (words.first..words.end.min(words.first + reach))
            .take_while(|&index| {
                index == words.first
                    || !reading.opened_at(index).is_some_and(|(number, _)| quotation::is_speech(reading, number))
            })
            .any(|index| lemma.needs_word(reading.str(index)));
        if !follows {
            return None;
        }
    }
    if lemma.ambiguous && !is_sure_of_nouns(lemma) {
        return None;
    }
    for frame in lemma.frames.iter() {
        let found = match *frame {
            // ندد بما وصفه بالمجزرة (condemned what he called a massacre), اعترف "بالقتل العمد"
            Frame::Prepositional(Preposition::Bi) if is_in_bi(words) => Some(first.index),
            // وصفوه "بالخائن" (called him "a traitor")
            Frame::JudgedThen(Preposition::Bi) if has_object && is_in_bi(words) => Some(first.index),
            // خلص إلى تحذير الناخبين (ended by warning the voters): the noun tells what is said.
            Frame::Prepositional(_)
                if reading.at(cue.index).is(Classes::SUPPORT)
                    && first.is(Classes::PREPOSITION)
                    && reading.at(first.index + 1).is(Classes::VERBAL_NOUN) =>
            {
                None
            }
            Frame::Prepositional(preposition) => after_preposition(first, preposition, words).or_else(|| {
                let behind = first.index > cue.index + 1 || !carries_bi_later(words, first.index);
                // داعين لعقد اجتماع (calling for a meeting to be held)
                let later = || {
                    (first.index + 1..words.end.min(first.index + ADDRESSEE)).map(|index| reading.at(index)).any(|at| {
                        at.is(Classes::PREPOSITION) && circumstance::governed(at, subject::governed(&lemma.frames))
                    })
                };
                let li = preposition == Preposition::Li
                    && cue.form.number == Number::Singular
                    && may_carry_li(first)
                    && (first.index > cue.index + 1 || !later());
                (preposition == Preposition::Bi && behind && may_carry_bi(first) || li).then_some(first.index)
            }),
            // لم يخبر النادي اللاعبين بالموعد (did not inform the players of the date): nothing has been said.
            Frame::PersonThen(_) if cue.negated && lemma.act == Act::State => None,
            Frame::PersonThen(preposition) if has_object => after_preposition(first, preposition, words),
            Frame::PersonThen(preposition) => after_person(words, preposition),
            Frame::PersonAfter(preposition) => after_addressee(words, preposition),
            Frame::JudgedThen(preposition) => {
                judged(words, preposition, has_object).map(|content| the_words_alone(reading, cue, content))
            }
            // ناشد المجتمع الدولي التدخل (appealed to the international community to intervene): whom somebody appeals to is left out.
            Frame::JudgedNoun if lemma.act == Act::Request && !has_object => {
                behind_whom(words).or_else(|| judged_noun(words, has_object))
            }
            Frame::JudgedNoun => judged_noun(words, has_object),
            // كشف النقاب عن (lifted the veil on): showed something.
            Frame::Noun if lemma.has_idiom(first.str()) => None,
            // تعهد الوزير، سامي حداد، بالرد: where the preposition of a promise follows, no noun before it is promised.
            Frame::Noun
                if lemma.act == Act::Promise
                    && (carries_bi_later(words, first.index)
                        || !first.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
                        || first.is(Classes::ADJECTIVE | Classes::NATIONALITY)) =>
            {
                None
            }
            // يخشى البعض من الانهيار (some fear a collapse): where the preposition of a hope or fear follows at once, who feels it stands before.
            // لا يخشى التهديدات (does not fear the threats): what is not felt.
            Frame::Noun
                if lemma.act == Act::Express
                    && (cue.negated && lemma.does(Behaviour::HOPES)
                        || first.is_definite() && leads_on(lemma, words)) =>
            {
                None
            }
            // وهنأه على فوزه (and congratulated him on his victory): for what somebody is thanked or praised.
            Frame::Noun if has_object && lemma.act == Act::Welcome => after_preposition(first, Preposition::Ala, words)
                // امتدحه بالقول إن (praised him, saying that): by what words.
                .or_else(|| {
                    after_preposition(first, Preposition::Bi, words).filter(|_| !first.is(Classes::VERBAL_NOUN))
                }),
            Frame::Noun if !has_object => {
                noun(words).or_else(|| noun_behind_verb(words)).or_else(|| such_a_noun(words))
            }
            _ => None,
        };
        if let Some(content) = found {
            let object = reading.at(content);
            // رفض إعلان الوزارة (rejected the ministry's announcement): what another has said is no silence.
            let behind = reading.at(content + 1);
            let anothers = object.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
                && behind.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::PLACE | Classes::TITLE)
                && !behind.is(Classes::PREPOSITION);
            // رفض تصريحات ماي (rejected May's statements)
            let statements = object.ends(["ات"]) && behind.is_word() && !behind.is(Classes::PREPOSITION);
            let act = if lemma.act == Act::Reject && object.is(Classes::SILENCE) && !anothers && !statements {
                Act::Decline
            } else if lemma.does(Behaviour::ANNOUNCES) && object.pronoun().is_some() && object.begins("مسؤولي") {
                // أعلن مسؤوليته عن الهجوم (claimed responsibility for the attack)
                Act::Admit
            } else {
                lemma.act
            };
            return Some((content, act, Rule::VerbSubjectNoun));
        }
    }
    None
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

/// ما وصفه بـ"الفوضى" (what he called "chaos"): of what a thing is called the content is the words alone, without the preposition attached to them.
fn the_words_alone(reading: &crate::reading::Reading<'_>, cue: &Cue, content: usize) -> usize {
    let what = reading.at(cue.index.wrapping_sub(1));
    let called = spells!(what, "ما" | "وما" | "بما" | "لما" | "مما" | "عما" | "فيما" | "من" | "ممن" | "عمن");
    let bare = spells!(reading.at(content), "ب" | "ل");
    content + usize::from(called && bare && reading.kind(content + 1) == TokenKind::OpenQuote)
}

/// Whether one of the words is a noun without which the verb reports nothing: هجوم behind تبنى (claimed an attack).
pub(in crate::grammar) fn has_needed(
    reading: &crate::reading::Reading<'_>,
    lemma: &Lemma,
    words: std::ops::Range<usize>,
) -> bool {
    words.into_iter().any(|index| lemma.needs_word(reading.str(index)))
}

/// السلطات الإفراج عن: where what is asked begins behind whom it is asked of.
fn behind_whom(words: Words<'_>) -> Option<usize> {
    let (rest, phrase) = noun_phrase(Reach::OPEN)(words).ok()?;
    let asked =
        rest.peek().filter(|at| at.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN) && !at.is(Classes::PREPOSITION))?;
    let joined = Proclitics::WA.with(Proclitics::BI).with(Proclitics::LI);
    let last = words.reading.at(phrase.end.saturating_sub(1));
    let whole = last.is_definite() || last.pronoun().is_some() || last.is(Classes::PLACE);
    (whole && phrase.head != Head::Thing && !asked.has(joined)).then_some(asked.index)
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

/// بما وصفه، "بالقتل": what somebody has called something, and a quotation that begins with the preposition.
fn is_in_bi(words: Words<'_>) -> bool {
    let (Some(first), Some(next)) = (words.peek(), words.from(words.first + 1).peek()) else { return false };
    first.spells("بما") && (next.is(Classes::FINITE) || is_verb(next))
        || first.kind() == TokenKind::OpenQuote && (next.has(Proclitics::BI) || may_carry_bi(next))
}

/// القارة من انهيار: the preposition that the verb governs stands among the next words.
fn leads_on(lemma: &Lemma, words: Words<'_>) -> bool {
    let governed = subject::governed(&lemma.frames);
    (words.first + 1..words.end.min(words.first + LEADS)).any(|index| {
        let at = words.reading.at(index);
        // يخشى الصمت من أجل الوفاق (fears silence for the sake of harmony)
        at.is_word() && circumstance::governed(at, governed) && !words.reading.at(index + 1).spells("أجل")
    })
}

/// جددت واشنطن دعوتها لروسيا إلى التعاون (Washington renewed its call to Russia for cooperation): the noun tells the act.
fn supported(context: &Context<'_, '_>, cue: &Cue, words: Words<'_>) -> Option<(usize, Act, Rule)> {
    let reading = context.reading;
    if !reading.at(cue.index).is(Classes::SUPPORT) {
        return None;
    }
    let first = words.peek()?;
    let noun = if first.is(Classes::PREPOSITION) && first.pronoun().is_none() {
        words.from(words.first + 1).peek()?
    } else {
        first
    };
    let form = noun.verbs().iter().find(|form| form.shape == Shape::VerbalNoun)?;
    let rest = words.from(noun.index + 1);
    let lemma = reading.lexicon.lemma(form.lemma);
    // وجه اتهامات للشركة بتهريب الأموال: who is accused belongs to the content too.
    let accused = if lemma.act == Act::Accuse { to_whom(lemma, rest) } else { None };
    let (content, act) = accused
        .or_else(|| of_noun(context, form.lemma, rest))
        .or_else(|| to_whom(lemma, rest))
        .or_else(|| refused(lemma, noun, rest))?;
    Some((content, act, Rule::SupportVerb))
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
            || crate::reading::spells!(at, "ليس" | "ليست" | "لم" | "لن")
            || at.is(Classes::ADVERSATIVE) && reading.at(index + 1).is(Classes::COMPLEMENTIZER)
        {
            return None;
        }
        // انتقاد الوزارة بعد أن أغلق الجسر (the ministry's criticism after the bridge had been closed)
        let when = index > words.first
            && crate::reading::spells!(reading.at(index.saturating_sub(1)), "بعد" | "قبل" | "منذ" | "دون");
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
