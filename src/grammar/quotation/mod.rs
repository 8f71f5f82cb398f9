//! Quoted speech told from names and terms in quotation marks.
//!
//! «شويغو»، تنظيم "الدولة الإسلامية" (the organisation "Islamic State") are names; "لن نقبل بذلك" (we will not accept that) is speech.

mod name;

use super::noun_phrase::{has_verb_shape, is_noun_shape, is_verb};
use super::wording::{TITLED, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Reading, spells};

/// A name in quotation marks has at most this many words.
const NAME_WORDS: usize = 5;
/// A noun that announces a name: تنظيم، شركة، صحيفة، برنامج.
const NAMED: Classes =
    Classes::INSTITUTION.with(Classes::MEDIA).with(Classes::DOCUMENT).with(Classes::TITLE).with(Classes::HONORIFIC);

/// Whether quotation `number` holds a mere name, title or term.
pub(crate) fn is_name(reading: &Reading<'_>, number: usize) -> bool {
    reading.settled_once(number, || name::looks_like_name(reading, number))
}

/// Whether quotation `number` is called so by what stands before it, or is a name that is known: whatever its words are, they are a name.
fn is_called(reading: &Reading<'_>, (open, close): (usize, usize)) -> bool {
    // تحت عنوان "الصبر هو المفتاح" (under the title "Patience is the key")
    let before = reading.at(open.wrapping_sub(1));
    has(TITLED, before.str())
        || spells!(before, "باسم" | "اسم")
        // "بي بي سي": all of it is a name that is known.
        || reading.name_at(open + 1).is_some_and(|known| open + 1 + known.words as usize == close)
}

/// Words that make a name of a quotation in which they stand.
const NAMING: Classes = Classes::GIVEN_NAME
    .with(Classes::NAME_PARTICLE)
    .with(Classes::PLACE)
    .with(Classes::INSTITUTION_NAME)
    .with(Classes::MEDIA_NAME);

/// Nouns that tell or judge.
const TELLING: Classes =
    Classes::COMMON_NOUN.with(Classes::VERBAL_NOUN).with(Classes::FEELING).with(Classes::OCCASION).with(Classes::GROUP);

/// Words that join others to a clause, of which few names have one.
const JOINING: Classes =
    Classes::PREPOSITION.with(Classes::ADVERB).with(Classes::CIRCUMSTANTIAL).with(Classes::QUANTIFIER);

/// Words that open a clause.
const OPENING: Classes =
    Classes::PRONOUN.with(Classes::NEGATOR).with(Classes::MODAL).with(Classes::COMPLEMENTIZER).with(Classes::AUXILIARY);

/// Whether a noun tells an act, which no name follows: تشكيل، استخدام، إبعاد.
fn acts(at: At<'_>) -> bool {
    let word = at.str().trim_start_matches(['و', 'ب', 'ل']);
    !at.is(NAMED | Classes::OCCASION) && !word.ends_with(['ة', 'ت']) && is_noun_shape(word)
}

/// Whether quotation `number`, though it might be a name where it stood alone, shows the speaker's own wording: الهجوم "المروع" (the
/// "dreadful" attack), من "الابتزاز السياسي" (of "political blackmail"). It says what form a content has, and nothing of where one begins.
pub(crate) fn is_wording(reading: &Reading<'_>, number: usize) -> bool {
    let Some(quotation) = reading.quotation(number).filter(|quotation| quotation.closed) else { return false };
    let (open, close) = (quotation.open as usize, quotation.close as usize);
    let words = close.saturating_sub(open + 1);
    let before = reading.at(open.wrapping_sub(1));
    if words == 0 || words > NAME_WORDS || before.is(Classes::CALLING) || is_called(reading, (open, close)) {
        return false;
    }
    // الـ"أف بي آي": the article stands apart from a name.
    if before.spells("ال") {
        return false;
    }
    let (first, second) = (reading.at(open + 1), reading.at(open + 2));
    let own = |accept: &dyn Fn(At<'_>) -> bool| (open + 1..close).any(|index| accept(reading.at(index)));
    let named = |at: At<'_>| !at.is_word() || at.is(NAMING) || at.is_unknown() && !at.is_definite();
    let told = before.is_definite() || before.pronoun().is_some();
    if first.is(Classes::ADJECTIVE) && !first.is(NAMING) && !first.is_definite() {
        // كمية "هائلة", رد "قوي": an adjective without the article.
        return told || !before.is(NAMED) || words > 1 && second.is(Classes::ADVERB);
    }
    // إبعاد "الكاذبين والمفسدين": two that are joined.
    let acts = acts(before);
    if acts && words == 2 && first.is(Classes::ADJECTIVE) && second.has(Proclitics::WA) {
        return true;
    }
    if first.is(Classes::ADJECTIVE) && !first.is(NAMING) && (words == 1 || second.has(Proclitics::WA)) {
        // الهجوم "المروع", خطته "الغامضة": one as the noun before it, and no name as in الدولة "الإسلامية".
        return told && !before.is(NAMED | Classes::PLACE);
    }
    // ثلاثة جنود "استشهدوا": a past plural.
    if words == 1 && first.ends(["وا"]) && first.has_letters(6..) {
        return true;
    }
    // لضمان "شفافية" القرار (to ensure the "transparency" of the decision): what a noun stands behind, be it in quotation marks, is no name.
    let behind = reading.at(close + 1);
    let of_noun = words == 1
        && !first.is_definite()
        && (first.is(TELLING) && !first.is(NAMING)
            || first.is_unknown() && first.begins("است") && is_noun_shape(first.str()))
        && behind.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DEMONSTRATIVE)
        && !behind.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::TITLE | Classes::PREPOSITION)
        && !behind.has(Proclitics::WA.with(Proclitics::BI).with(Proclitics::LI).with(Proclitics::KA))
        && !before.is(NAMED);
    if of_noun {
        return true;
    }
    // من "الجنون" (out of "madness"), أراد "المساعدة" (wanted "to help"): a plain noun with the article behind a preposition or a verb.
    let plain = Classes::COMMON_NOUN.with(Classes::VERBAL_NOUN).with(Classes::FEELING);
    if words == 1
        && first.is_definite()
        && first.is(plain)
        && !first.is(NAMING.with(NAMED).with(Classes::GROUP))
        && (before.is(Classes::PREPOSITION) || is_verb(before))
    {
        return true;
    }
    // فيلم "الرحيل", حملة "بلا حدود": a noun without the article announces what it is called.
    let announces = !told
        && !acts
        && before.is(NAMED | Classes::COMMON_NOUN | Classes::OCCASION)
        && !before.is(Classes::PREPOSITION | Classes::VERBAL_NOUN);
    if announces {
        return false;
    }
    // خطة "بديلة جدا", "دولة عنصرية": a noun and its adjective, both without the article.
    let describes = Classes::ADJECTIVE | Classes::NATIONALITY;
    if words > 1 && !first.is_definite() && second.is(describes) && !second.is_definite() {
        return true;
    }
    // الفريق "ناضل", إن المدينة "تنهض": a verb; "لديهم فرصة": what opens a clause.
    let verb = is_verb(first) && !first.is(NAMING) || has_verb_shape(first);
    if verb || words > 1 && first.is(OPENING) {
        return true;
    }
    // "لديهم فرصة", "أسبوعين على الأقل"; "بالقوة", "كالجسر": a preposition, be it written with its noun.
    let attached = first.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA));
    if attached && !own(&named) || words > 1 && own(&|at| at.is(JOINING)) && !own(&|at| at.is(NAMING) || !at.is_word())
    {
        return true;
    }
    if own(&named) {
        return false;
    }
    // الحزب "منظمة": a predicate; إلى "مستنقع", لضمان "نزاهة", ستحدث "فوضى": one noun without the article.
    let bare = words == 1 && !first.is_definite();
    let governed = before.is(Classes::PREPOSITION) || acts || is_verb(before);
    if bare && (before.is_definite() || governed && first.is(TELLING)) {
        return true;
    }
    // إلى "حملة الضغط", "المعلومات الضرورية": a telling noun with what belongs to it.
    words > 1
        && first.is(TELLING)
        && (open + 2..close).all(|index| !reading.at(index).is_unknown() && !reading.at(index).has(Proclitics::WA))
}

/// و, وأن, وإن between two quotations: what joins the second to the first.
pub(crate) fn joins(at: At<'_>) -> bool {
    at.spells("و") || at.is(Classes::COMPLEMENTIZER) && at.has(Proclitics::WA) && at.pronoun().is_none()
}

/// Whether quotation `number` is the words of somebody.
pub(crate) fn is_speech(reading: &Reading<'_>, number: usize) -> bool {
    !is_name(reading, number)
}

/// نفى "بشدة" وجود خلاف (denied "strongly" that there was a dispute): how something is said, in the speaker's own word; the word behind the closing mark.
pub(crate) fn behind_manner(reading: &Reading<'_>, open: usize) -> Option<usize> {
    let (_, quotation) = reading.opened_at(open)?;
    let close = quotation.close as usize;
    let word = reading.at(open + 1);
    // "بقوة" ("with force"), "قطعيا" ("definitely"), not "نعم" ("yes") or "هنا" ("here")
    let adverb = word.is(Classes::ADVERB) && word.has_letters(4..) && (word.begins("ب") || word.ends(["ا"]));
    // "بشكل قاطع" ("in a definite form"), "بأشد العبارات" ("in the strongest terms")
    let manner = adverb && close == open + 2
        || spells!(word, "بشكل" | "بصورة" | "بطريقة" | "بأشد") && (open + 3..open + 5).contains(&close);
    (quotation.closed && manner && reading.at(close + 1).is_word()).then_some(close + 1)
}
