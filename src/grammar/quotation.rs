//! Quoted speech told from names and terms in quotation marks.
//!
//! «شويغو»، تنظيم "الدولة الإسلامية" (the organisation "Islamic State") are names; "لن نقبل بذلك" (we will not accept that) is speech.

use super::noun_phrase::{has_verb_shape, is_noun_shape, is_verb};
use super::wording::{CALLED, PUBLISHED, SETTLEMENTS, TITLED, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Person, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// A name in quotation marks has at most this many words.
const NAME_WORDS: usize = 5;
/// A noun that announces a name: تنظيم، شركة، صحيفة، برنامج.
const NAMED: Classes =
    Classes::INSTITUTION.with(Classes::MEDIA).with(Classes::DOCUMENT).with(Classes::TITLE).with(Classes::HONORIFIC);

/// Ordinary words: without the article they describe, they do not name.
const PLAIN: Classes = Classes::ADJECTIVE
    .with(Classes::COMMON_NOUN)
    .with(Classes::PREPOSITION)
    .with(Classes::ADVERB)
    .with(Classes::QUANTIFIER)
    .with(Classes::FEELING)
    .with(Classes::NUMERAL);

/// Whether quotation `number` holds a mere name, title or term.
pub(crate) fn is_name(reading: &Reading<'_>, number: usize) -> bool {
    reading.settled_once(number, || looks_like_name(reading, number))
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

fn looks_like_name(reading: &Reading<'_>, number: usize) -> bool {
    let Some(quotation) = reading.quotation(number) else { return false };
    let (open, close) = (quotation.open as usize, quotation.close as usize);
    if is_called(reading, (open, close)) {
        return quotation.closed;
    }
    // "سي بي سي": letters that are spelled.
    let spelled = |index: usize| reading.kind(index) == TokenKind::Word && reading.str(index).chars().count() <= 3;
    let before = reading.at(open.wrapping_sub(1));
    if (3..=5).contains(&close.saturating_sub(open))
        && before.is(NAMED | Classes::NATIONALITY | Classes::ADJECTIVE)
        && (open + 1..close).all(spelled)
        && quotation.closed
        && (open + 1..close).filter(|&index| reading.str(index).chars().count() <= 2).count() + 1
            >= close.saturating_sub(open + 1)
    {
        return true;
    }
    // الـ"أف بي آي": the article stands apart from a name.
    if reading.at(open.wrapping_sub(1)).spells("ال") && quotation.closed && close.saturating_sub(open) <= NAME_WORDS + 1
    {
        return true;
    }
    let mut words = 0;
    let mut known_verb = false;
    let mut function = false;
    let mut definite = 0;
    let mut unknown = 0;
    let mut plain = 0;
    let mut joined = false;
    for index in open + 1..close.min(open + 2 + 2 * NAME_WORDS) {
        let at = reading.at(index);
        match at.kind() {
            TokenKind::Word => {
                words += 1;
                known_verb |= is_verb(at) && !at.is(Classes::GIVEN_NAME) || has_verb_shape(at);
                function |= at.is(Classes::COMPLEMENTIZER
                    | Classes::NEGATOR
                    | Classes::PRONOUN
                    | Classes::CONJUNCTION
                    | Classes::INTERROGATIVE
                    | Classes::AUXILIARY
                    | Classes::DEMONSTRATIVE);
                definite += usize::from(at.is_definite());
                unknown += usize::from(at.is_unknown() && !at.is_definite());
                plain += usize::from(at.is(PLAIN) && !at.is_definite() && !at.is(NAMED));
                joined |= index > open + 1 && at.has(Proclitics::WA);
            }
            TokenKind::Number | TokenKind::Hyphen | TokenKind::Slash => {}
            TokenKind::Period if words <= NAME_WORDS => {}
            _ => return false,
        }
    }
    // "خطتنا وإجراءاتنا جاهزة" (our plan and our measures are ready): who says "our" speaks.
    let ours = || {
        (open + 1..close)
            .any(|index| reading.at(index).pronoun().is_some_and(|pronoun| pronoun.person == Person::First))
    };
    if words > NAME_WORDS || words > 1 && ours() {
        return false;
    }
    if words == 0 {
        return true;
    }
    if before.kind() == TokenKind::Colon {
        return false;
    }
    // صاح "الله أكبر" (shouted "God is great"): whoever shouts, shouts words.
    let shouted = |form: &crate::lexicon::verb::VerbForm| reading.lexicon.lemma(form.lemma).does(Behaviour::SHOUTS);
    if before.verbs().iter().any(shouted) {
        return false;
    }
    // في مؤتمر صحافي "إنه سعيد" (at a press conference "he is happy"): no name begins so.
    if words > 1 && reading.at(open + 1).is(Classes::COMPLEMENTIZER) {
        return false;
    }
    // المملكة "منفتحة على التعاون", المحكمة "تبدأ الجلسات": an adjective or a verb behind a noun with the article tells, it does not name.
    let adjective = reading.at(open + 1).is(Classes::ADJECTIVE) && !reading.at(open + 1).is_definite();
    let told = before.is_definite() && (adjective || known_verb);
    let announced = before.is(NAMED) && before.pronoun().is_none() && !told;
    // في برنامجه "حال البلد"، إن: the programme's title.
    let owned = before.pronoun().is_some() && before.is(NAMED) && words <= 4 && !known_verb;
    if announced || owned && reading.kind(close + 1) == TokenKind::Comma {
        return true;
    }
    // كشف "تحالف دعم الشرعية" عن، صرحت "طيران الإمارات" أن: between a verb and its content stands the subject.
    let after = reading.at(close + 1);
    let opens_content = after.is(Classes::COMPLEMENTIZER)
        || after.is(Classes::PREPOSITION) && reading.at(close + 2).is_word()
        || after.kind() == TokenKind::Comma && reading.at(close + 2).is(Classes::COMPLEMENTIZER);
    let behind_verb = before.pronoun().is_none()
        && before.verbs().iter().any(|form| matches!(form.shape, Shape::Past | Shape::Present));
    if behind_verb && opens_content && !function && !known_verb && quotation.closed {
        return true;
    }
    if !function && reading.at(open + 1).is(Classes::GIVEN_NAME) && words <= 4 {
        return true;
    }
    if function
        || known_verb && (unknown == 0 || words > 3 || (open + 1..close).any(|index| has_verb_shape(reading.at(index))))
    {
        return false;
    }
    // لما نقلته "النهر" (according to what "an-Nahr" carried): who carried it.
    if spells!(reading.at(open.wrapping_sub(2)), "ما" | "لما" | "مما") && before.pronoun().is_some() && carries(before)
    {
        return quotation.closed;
    }
    let opens_name = reading.at(open + 1).is(NAMED | Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME);
    let company = reading.at(open + 1).is(Classes::INSTITUTION_NAME | Classes::MEDIA_NAME);
    if company && words == 1 && before.is(Classes::AUXILIARY) {
        // كانت "أمان" تطالب
        return true;
    }
    // وصفه بـ"الكارثي", بأنها "تصحيحات": an attached preposition or a pronoun brings the speaker's own word.
    let predicate = before.has(Proclitics::BI.with(Proclitics::LI)) && before.is(Classes::COMPLEMENTIZER)
        || before.is(Classes::COMPLEMENTIZER) && before.pronoun().is_some()
        || before.pronoun().is_some() && before.verbs().iter().any(|form| form.shape != Shape::VerbalNoun);
    // هي "حكومة البلاد"، كان "عابرا": what is said of the subject.
    let says = before.is(Classes::AUXILIARY) || spells!(before, "هو" | "هي" | "هم" | "وهو" | "وهي");
    let marked = |index: usize| !reading.at(index).is_word() || reading.at(index).is(Classes::MARKED);
    let accusative = (open + 1..close).any(|index| marked(index) && reading.typed(index).contains(['ً', 'ٌ', 'ٍ']));
    // وهو "ساندي لاب": nor is a name of unknown words the speaker's.
    let says = says && !(unknown == words && words > 1);
    if predicate || says || accusative || before.is(Classes::NEGATOR) {
        return false;
    }
    // "أكثر عدائية" (more hostile), "أسبوعين على الأقل" (two weeks at least), "الفاشلين والفاسدين": ordinary words, told or joined, are the source's own.
    let titled =
        before.is(Classes::COMMON_NOUN | Classes::OCCASION) && !before.is_definite() && before.pronoun().is_none();
    let adjectives = words > 1 && reading.at(open + 1).is(Classes::ADJECTIVE) && !reading.at(open + 1).is_definite();
    // عملية "عاصفة الحزم" (operation "Decisive Storm"), منطقة "حوض اليرموك": two nouns of which the second has the article, behind what they name.
    let construct = words == 2
        && (has(SETTLEMENTS, before.str()) || has(CALLED, before.str()))
        && reading.at(open + 2).is_definite()
        && !adjectives;
    if construct {
        return true;
    }
    if (plain > 0 || joined && definite == words) && !opens_name && (!titled || adjectives) {
        return false;
    }
    // "تحالف دعم الحرية في البلاد": a whole institution in quotation marks.
    let institution = reading.at(open + 1).is(Classes::INSTITUTION) && definite > 0;
    if unknown == words || unknown > 0 && words <= 3 || opens_name && words <= 4 || institution {
        return true;
    }
    definite == words && words <= 4 || words == 1
}

/// نقلته، ذكرته، نشرته: whether the verb tells who passed something on.
fn carries(verb: At<'_>) -> bool {
    let reading = verb.reading();
    let relays = |form: &crate::lexicon::verb::VerbForm| reading.lexicon.lemma(form.lemma).governs(Frame::Relay);
    has(PUBLISHED, verb.str()) || verb.verbs().iter().any(relays)
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
