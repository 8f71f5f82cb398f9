//! What may stand between a verb and the opening of its content, and what shows that the opening belongs to another verb.

use super::circumstance;
use super::cue;
use super::noun_phrase::{is_verb, letters};
use super::wording::{BEFORE_REASON, DUE, has};
use crate::claim::Act;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Preposition, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// A participle that tells how something is said has at most this many words with it.
const MANNER: usize = 10;

/// A source of the clause: the verb's own second word of saying (وأردف قائلا، خلص إلى القول).
pub(super) fn is_second_saying(form: &VerbForm, reading: &Reading<'_>) -> bool {
    matches!(form.shape, Shape::Participle | Shape::VerbalNoun | Shape::Present)
        && reading.lexicon.lemma(form.lemma).does(Behaviour::SAYS)
}

/// لم يذكر اسمه، لم تكشف عن هويتها: who speaks gives no name.
pub(crate) fn withholds_name(reading: &Reading<'_>, from: usize) -> bool {
    name_withheld(reading, from).is_some()
}

/// The word for the name that he does not give.
pub(super) fn name_withheld(reading: &Reading<'_>, from: usize) -> Option<usize> {
    (from..from + 4).find(|&index| {
        let at = reading.at(index);
        at.ends(["ه", "ا", "م"]) && ["اسمه", "هويت", "أسماء", "أسمائ", "اسمي"].iter().any(|name| at.begins(name))
    })
}

/// مسؤول يعمل في الوزارة، محامي صحفي أجنبي يحاكم: whether the verb follows an indefinite noun that somebody is called by, with
/// nothing definite and no name between.
pub(super) fn describes_unnamed(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let bare = |at: At<'_>| {
        at.is_word()
            && !at.is_definite()
            && at.pronoun().is_none()
            && !at.is(Classes::PLACE | Classes::GIVEN_NAME | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
    };
    // مسؤولون أميركيون، طلبوا عدم نشر أسمائهم، إن
    let last = index.saturating_sub(1);
    let end = if reading.kind(last) == TokenKind::Comma { last } else { index };
    let head = reading.at(from);
    let before = reading.at(index.saturating_sub(1));
    let noun = Classes::INSTITUTION | Classes::TITLE | Classes::GROUP | Classes::DOCUMENT;
    if before.is(noun) && !before.is_definite() && before.pronoun().is_none() && !reading.at(index).is(Classes::REPORTS)
    {
        // جمعية سن اليأس (the menopause society), مسؤول يعمل: the word goes with the noun, be it a verb or not.
        return true;
    }
    // مصدر بالوزارة يتابع الملف، مسؤول في البنك يعمل: a preposition with its noun between.
    let within = (from + 1..index).find(|&between| {
        let at = reading.at(between);
        at.is(Classes::PREPOSITION) || at.has(Proclitics::BI.with(Proclitics::LI))
    });
    let end = within.unwrap_or(end);
    head.is(Classes::TITLE | Classes::GROUP | Classes::DOCUMENT | Classes::INSTITUTION)
        && index <= from + 9
        && reading.at(index).is(Classes::OTHER_VERB | Classes::FINITE)
        && (from..end).all(|between| bare(reading.at(between)))
}

/// دعا الأطراف إلى التهدئة قائلا: whether the verb before `from` has had its content, or is a noun (مناشدات المنظمات، قائلا).
pub(super) fn has_own_content(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let before = reading.at(from.wrapping_sub(1));
    let Some(form) = before.verbs().first() else { return false };
    if matches!(form.shape, Shape::VerbalNoun | Shape::Participle) {
        return (from..index).any(|between| reading.kind(between) == TokenKind::Comma);
    }
    let lemma = reading.lexicon.lemma(form.lemma);
    // نفت الشرطة احتجازه قائلة: what is denied stands right before.
    let object =
        reading.at(index.saturating_sub(usize::from(!reading.at(index.wrapping_sub(1)).is_word())).wrapping_sub(1));
    let people =
        Classes::TITLE | Classes::GROUP | Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::GIVEN_NAME;
    if lemma.act != Act::State
        && lemma.governs(Frame::Noun)
        && object.index > from
        && object.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
        && !object.is(people)
        && !object.has(Proclitics::BI.with(Proclitics::LI))
    {
        return true;
    }
    lemma.frames.iter().any(|frame| match frame {
        Frame::PersonThen(governed) | Frame::PersonAfter(governed) if lemma.act != Act::State => {
            (from..index).any(|between| circumstance::preposition(reading.at(between)) == Some(*governed))
        }
        _ => false,
    })
}

/// Whether the word before `from` is a finite verb of plain saying that takes no noun as content: قال، تابع, not أعلن.
fn says_only(reading: &Reading<'_>, from: usize) -> bool {
    let plain = |form: &VerbForm| {
        let lemma = reading.lexicon.lemma(form.lemma);
        let nominal = lemma.frames.iter().any(|frame| matches!(frame, Frame::Noun | Frame::Prepositional(_)));
        lemma.act == Act::State
            && lemma.governs(Frame::Quote)
            && !nominal
            && !matches!(form.shape, Shape::Participle | Shape::VerbalNoun)
    };
    reading.at(from.wrapping_sub(1)).verbs().iter().any(plain)
}

/// Whether the verb before `from` says something but has had no content of its own before `index`: صرح في مقابلة نشرت أمس قائلا.
pub(super) fn says_once(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    says_only(reading, from)
        || reading.at(from.wrapping_sub(1)).verbs().first().is_some_and(|form| {
            let lemma = reading.lexicon.lemma(form.lemma);
            let finite = !matches!(form.shape, Shape::Participle | Shape::VerbalNoun);
            let governed = lemma.frames.prepositions();
            finite
                && lemma.act == Act::State
                && lemma.governs(Frame::Quote)
                && !lemma.governs(Frame::Noun)
                // كشف تفاصيل الخطة قائلا: what is revealed is a content already.
                && governed.iter().flatten().all(|&found| found == Preposition::Bi)
                && !(from..index).any(|between| circumstance::governed(reading.at(between), governed))
        })
}

/// انتقد الوزير القرار بقوله إن: whether the word names the saying by which something else is done, which has had its object.
pub(super) fn is_means(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let at = reading.at(index);
    at.has(Proclitics::BI)
        && at.pronoun().is_some()
        && at.verbs().iter().any(|form| is_second_saying(form, reading) && form.shape == Shape::VerbalNoun)
        && reading.at(from.wrapping_sub(1)).verbs().first().is_some_and(|form| {
            let lemma = reading.lexicon.lemma(form.lemma);
            lemma.governs(Frame::Noun) && matches!(lemma.act, Act::Criticise | Act::Welcome | Act::Deny | Act::Reject)
        })
}

/// الصحف التي قالت إن …: whether أن stands right behind another finite verb of saying, whose content it opens.
pub(super) fn is_anothers(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    // الذي أشار إلى أن: with the preposition that its verb governs.
    let verb = index.saturating_sub(1);
    let led = reading.at(verb).is(Classes::PREPOSITION) && reading.at(index.saturating_sub(3)).is(Classes::RELATIVE);
    let verb = verb.saturating_sub(usize::from(led));
    verb > from
        && reading.at(verb).is(Classes::FINITE)
        && cue::finite(reading, verb).is_some_and(|cue| {
            let lemma = cue.lemma(reading);
            // وصفوه بأنه
            let judged = reading.at(verb).pronoun().is_some() && reading.str(index).starts_with('ب');
            lemma.governs(Frame::That) || judged && lemma.governs(Frame::JudgedThen(Preposition::Bi))
        })
}

/// يصف نفسه بأنه: whether the verb judges somebody.
pub(super) fn is_judgement(reading: &Reading<'_>, verb: usize) -> bool {
    cue::finite(reading, verb).is_some_and(|cue| cue.lemma(reading).governs(Frame::JudgedThen(Preposition::Bi)))
}

/// وقال مازحا: "…"، وأضاف محذرا: whether the word is a participle behind a verb of plain saying, with no mark but a comma before it and
/// soon a mark behind it that opens direct speech.
pub(super) fn is_manner(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    // قال المتحدث، مجيبا عن سؤال: "…": so where a comma parts them.
    let parted = reading.kind(index.wrapping_sub(1)) == TokenKind::Comma;
    cue::is_accusative_participle(reading.at(index))
        && !reading.at(index).is(Classes::TITLE | Classes::GROUP)
        && says_only(reading, from)
        && (from..index).all(|between| reading.at(between).is_word() || between + 1 == index && parted)
        && (index + 1..index + MANNER)
            .map(|behind| reading.at(behind))
            .find(|at| !at.is_word() || at.is(Classes::COMPLEMENTIZER) || is_verb(*at))
            .is_some_and(|at| {
                // وتابع موضحا أن
                let at_once = at.is(Classes::COMPLEMENTIZER) && at.index <= index + 2 && !parted;
                at_once || matches!(at.kind(), TokenKind::Colon | TokenKind::OpenQuote)
            })
}

/// وقال الوزير "المخزون كاف لشهرين": a few words in quotation marks, which might be a name, end a sentence that would say nothing
/// without them.
pub(super) fn says_all(reading: &Reading<'_>, open: usize, from: usize, close: usize) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    let verb = reading.at(from.wrapping_sub(1));
    let plain = |form: &VerbForm| reading.lexicon.lemma(form.lemma).act == Act::State && form.shape == Shape::Past;
    open > from
        && open <= from + 3
        && close >= open + if before.is(Classes::OCCASION) { 3 } else { 4 }
        && before.is(Classes::TITLE | Classes::GROUP | Classes::OCCASION)
        && verb.verbs().iter().any(plain)
        && matches!(reading.kind(close + 1), TokenKind::Period | TokenKind::LineEnd)
}

/// من أجل السلام (for the sake of peace): behind a bare preposition stands no verb.
pub(super) fn behind_preposition(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    index > from
        && !reading.at(index).is(Classes::REPORTS)
        && before.is(Classes::PREPOSITION)
        && before.pronoun().is_none()
        && !before.is(Classes::CONJUNCTION)
}

/// بعد أن، قبل أن، رغم أن، يجب أن begin something else than the content.
pub(super) fn opens_content(reading: &Reading<'_>, index: usize, from: usize) -> bool {
    let at = reading.at(index);
    if reading.kind(index.wrapping_sub(1)) == TokenKind::Hyphen {
        // مون جاي-إن: the end of a name.
        return false;
    }
    if at.begins("آ") {
        // كيم يو آن: a name that folds like أن.
        return false;
    }
    if index == from {
        return true;
    }
    if at.pronoun().is_none() && letters(reading, index.wrapping_sub(1), reading.len()) > 1 {
        // سي إن بي سي: a letter of a name.
        return false;
    }
    if reading.kind(index + 1) == TokenKind::Comma && reading.at(index + 2).is(Classes::COMPLEMENTIZER) {
        // مون جاي- إن، إن: likewise, and the conjunction follows.
        return false;
    }
    // خاصة وأن، لا سيما أن، في ظل أن: a reason or a circumstance.
    if has(BEFORE_REASON, reading.str(index.wrapping_sub(1))) {
        return false;
    }
    if at.pronoun().is_none() && reading.at(index + 1).spells("لم") && !at.begins("أ") {
        // هددهم بالعقاب إن لم يعودوا: a condition.
        return false;
    }
    let before = reading.at(index.saturating_sub(1));
    let after = reading.at(index + 1);
    // رفض الكشف إن كانت …، الأدلة إن وجدت: a condition.
    let bare = at.pronoun().is_none() && at.ends(["إن"]);
    if bare && (spells!(after, "كان" | "كانت" | "كانوا") || is_verb(after) && !reading.at(index + 2).is_word())
    {
        return false;
    }
    // وقالت من قبل إن: قبل is no conjunction there.
    let since = before.spells("قبل") && reading.at(index.saturating_sub(2)).spells("من") && at.begins("إ");
    let later = before.pronoun().is_some() && before.is(Classes::CIRCUMSTANTIAL);
    if before.ends(["سبق", "يبدو", "سيما"])
        && matches!(before.str().trim_start_matches(['و', 'ف']), "سبق" | "يبدو" | "سيما")
    {
        // التي سبق أن تولت المنصب (who has held the office before), ما يبدو أنه هجوم (what seems to be an attack), لا سيما وأن (all the more so as)
        return false;
    }
    // الذي من المفترض أن ينقب: an adjective of what is due takes its own أن.
    if has(DUE, before.str()) && reading.at(index.saturating_sub(2)).spells("من") {
        return false;
    }
    if !since
        && !later
        && before.is(Classes::CIRCUMSTANTIAL
            | Classes::MODAL
            | Classes::CONJUNCTION
            | Classes::HYPOTHETICAL
            | Classes::ADVERSATIVE)
    {
        return false;
    }
    !at.is(Classes::CONJUNCTION) || at.is(Classes::COMPLEMENTIZER)
}
