//! Cues: the words that say that somebody speaks, and the words before them that take it back.

use super::circumstance;
use super::feeling::expresses;
use super::noun_phrase::stands_as_name;
use super::sentence::ends_sentence;
use super::trial::Refusal;
use super::wording::{I_WANT, UNSAID, has};
use crate::claim::Act;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Lemma, Number, Person, Proclitics, Shape, VerbForm};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// What happened before stands at most this many words back.
const TOLD: usize = 30;

/// A word read as a form of a reporting verb.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cue {
    pub(crate) index: usize,
    pub(crate) form: VerbForm,
    /// The saying itself is denied: لم يؤكد (he did not confirm).
    pub(crate) negated: bool,
}

impl Cue {
    pub(crate) fn lemma<'r>(&self, reading: &'r Reading<'_>) -> &'r Lemma {
        reading.lexicon.lemma(self.form.lemma)
    }

    pub(crate) fn act(&self, reading: &Reading<'_>) -> Act {
        self.lemma(reading).act
    }

    pub(crate) fn is_passive(&self) -> bool {
        matches!(self.form.shape, Shape::PassivePast | Shape::PassivePresent)
    }
}

/// Reads the word at `index` as a finite reporting verb in a clause that states a fact.
///
/// سيعلن (will announce)، قد يعلن (may announce)، إذا قال (if he says)، لن يعلق (will not comment) tell of nothing said.
pub(crate) fn finite(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    finite_or_why(reading, index).ok()
}

/// The same, or why it is none.
pub(crate) fn finite_or_why(reading: &Reading<'_>, index: usize) -> Result<Cue, Refusal> {
    let at = reading.at(index);
    if !at.is(Classes::REPORTS) {
        return Err(Refusal::NoForm);
    }
    if is_object_of_preposition(reading, index) {
        return Err(Refusal::NounInPlace);
    }
    // رد الفعل (the reaction)
    if at.is(Classes::VERBAL_NOUN) && at.spells("رد") && spells!(reading.at(index + 1), "الفعل" | "فعل") {
        return Err(Refusal::OtherWord);
    }
    // خيبة أمل (disappointment): behind the noun of a feeling another is no verb.
    if at.is(Classes::FEELING)
        && reading.at(index.wrapping_sub(1)).is(Classes::FEELING)
        && !at.has(Proclitics::WA.with(Proclitics::FA))
    {
        return Err(Refusal::NounInPlace);
    }
    // #أمل_حداد (#Amal_Haddad): a word of a hashtag.
    if reading.kind(index.wrapping_sub(1)) == TokenKind::Other && reading.typed(index.wrapping_sub(1)) == "#" {
        return Err(Refusal::OtherWord);
    }
    let jussive = || index > 0 && spells!(reading.at(index.saturating_sub(1)), "لم" | "ولم" | "فلم");
    let form = at.verbs().iter().find(|form| {
        !matches!(form.shape, Shape::Participle | Shape::VerbalNoun) && (form.shape != Shape::Jussive || jussive())
    });
    let form = *form.ok_or(Refusal::NotFinite)?;
    if at.has(Proclitics::SA.with(Proclitics::BI).with(Proclitics::KA).with(Proclitics::AL)) {
        return Err(Refusal::Attached);
    }
    if form.person != crate::lexicon::verb::Person::Third {
        return Err(Refusal::NotThirdPerson);
    }
    if at.is(NEVER_A_VERB) && !expresses(reading, index, &form) {
        return Err(Refusal::OtherWord);
    }
    if stands_as_name(at) {
        return Err(Refusal::OtherWord);
    }
    let lemma = || &reading.lexicon.lemma(form.lemma).text;
    let other_person = match first_letter(at) {
        // أعتقد (I believe) beside اعتقد (he believed): where the hamza was typed it tells the person.
        "أ" => form.shape == Shape::Past && lemma().starts_with('ا'),
        // إيدن (a name) folds like أيدن (they supported).
        "إ" => form.shape == Shape::Past && lemma().starts_with('أ'),
        // آمل (I hope) folds like أمل (he hoped).
        "آ" => !lemma().starts_with('آ'),
        _ => false,
    };
    if other_person {
        return Err(Refusal::NotThirdPerson);
    }
    // قال طالب: "…" (a student said): two verbs in the past do not meet.
    let before = reading.at(index.wrapping_sub(1));
    if form.shape == Shape::Past
        && before.is(Classes::FINITE)
        && before.verbs().first().is_some_and(|said| said.shape == Shape::Past)
        && before.pronoun().is_none()
        && !at.has(Proclitics::WA.with(Proclitics::FA))
        && at.is(Classes::PARTICIPLE | Classes::VERBAL_NOUN)
    {
        return Err(Refusal::NounInPlace);
    }
    // أود أن أوضح (I should like to make clear): behind أن whose verb is in the first person, another is, too.
    if form.shape == Shape::Past
        && at.begins("أ")
        && is_subordinator(reading, index.wrapping_sub(1))
        && has(I_WANT, reading.str(index.wrapping_sub(2)))
    {
        return Err(Refusal::NotThirdPerson);
    }
    // تعلن غدا (will announce tomorrow)
    if form.shape == Shape::Present && spells!(reading.at(index + 1), "غدا") {
        return Err(Refusal::Future);
    }
    // ردا، أمرا: an accusative noun far more often than a dual verb.
    let joined = || at.has(Proclitics::WA) && !at.is(Classes::VERBAL_NOUN) && !reading.typed(index).contains('ً');
    let opens = || opens_at_once(reading, index + 1) && !at.is(Classes::PARTICIPLE);
    if form.number == Number::Dual
        && form.shape == Shape::Past
        && !opens()
        && !joined()
        && !is_dual(reading, index, &form)
        && !governs_clause(reading, index, &form)
    {
        return Err(Refusal::Accusative);
    }
    // نفى (denied) with the letter of the verb is not نفي (denial).
    if at.is(Classes::VERBAL_NOUN) && !at.ends(["ى"]) && is_noun_in_place(reading, index) {
        return Err(Refusal::NounInPlace);
    }
    // طُلب (was asked): a damma typed on the first letter of a past tells the passive.
    // يُعتقد (it is believed): of a present it does where the verb's own present has none.
    let damma = is_marked_passive(reading, index);
    let form = match form.shape {
        Shape::Past if damma => VerbForm { shape: Shape::PassivePast, ..form },
        Shape::Present if damma && has_present_in_fatha(reading.lexicon.lemma(form.lemma)) => {
            VerbForm { shape: Shape::PassivePresent, ..form }
        }
        _ => form,
    };
    let present = matches!(form.shape, Shape::Present | Shape::PassivePresent | Shape::Jussive);
    if at.has(Proclitics::LI) && !present {
        return Err(Refusal::Attached);
    }
    let mut negated = false;
    let told = present && is_told_before(reading, index);
    // At most three words before the verb can take it back.
    for back in 1..=3 {
        let Some(before) = index.checked_sub(back).map(|before| reading.at(before)) else { break };
        if !before.is_word() {
            break;
        }
        if before.is(Classes::FUTURE) || back == 1 && spells!(before, "هل" | "وهل" | "فهل") {
            return Err(Refusal::Future);
        }
        if before.is(Classes::NEGATOR) && back == 1 {
            if !negates_fact(before.str()) {
                return Err(Refusal::NothingSaid);
            }
            negated = negates(before.str(), present);
            continue;
        }
        if told && back <= 2 {
            continue;
        }
        if present && back <= 2 && (before.is(Classes::HYPOTHETICAL | Classes::MODAL) || is_qad(before)) {
            return Err(Refusal::Hypothetical);
        }
        if !present && before.is(Classes::HYPOTHETICAL) && back <= 2 && !is_qad(before) {
            return Err(Refusal::Hypothetical);
        }
        // إما أن يستقيل أو يعلن تراجعه (either to resign or to announce that he gives in): one of two things that may be.
        if present && back == 1 && before.spells("أو") {
            return Err(Refusal::Hypothetical);
        }
        // حان الوقت لأن يعلن (it is time that he announces)
        if present && back == 1 && (is_subordinator(reading, index.saturating_sub(1)) || spells!(before, "لأن" | "لان"))
        {
            return Err(Refusal::Wished);
        }
        if !before.is(Classes::AUXILIARY | Classes::NEGATOR | Classes::ADVERB) {
            break;
        }
    }
    Ok(Cue { index, form, negated })
}

/// استقال المدرب، قبل أن تعلن الإدارة التعاقد مع آخر (the coach resigned, before the management announced …): behind what has happened
/// قبل أن tells what happened next.
fn is_told_before(reading: &Reading<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(2).filter(|&before| reading.at(before).spells("قبل")) else { return false };
    let past = |index: usize| {
        let at = reading.at(index);
        let other = at.is(Classes::OTHER_VERB) && !at.is(Classes::COMMON_NOUN) && at.ends(["ت"]);
        other || at.verbs().iter().any(|form| form.shape == Shape::Past)
    };
    let clause = (before.saturating_sub(TOLD)..before).rev().take_while(|&index| !ends_sentence(reading, index));
    is_subordinator(reading, index.saturating_sub(1))
        && reading.at(before.wrapping_sub(1)).kind() == TokenKind::Comma
        && clause.into_iter().any(past)
}

/// Whether the present of the verb begins in a fatha: that of a long one in ا does (اعتقد), of the others the table tells it.
fn has_present_in_fatha(lemma: &Lemma) -> bool {
    lemma.does(Behaviour::FATHA) || lemma.text.starts_with('ا') && lemma.text.chars().count() >= 5
}

/// طُلب (was asked), يُعتقد (is believed): a damma is typed on the first letter, and no shadda that would make another verb of it.
pub(crate) fn is_marked_passive(reading: &Reading<'_>, index: usize) -> bool {
    let marked = |typed: &str| has_damma(typed) && !typed.contains('\u{651}');
    reading.at(index).is(Classes::MARKED) && marked(reading.typed(index))
}

/// الوزير ونظيره شددا على أن، اعترفا بالتواصل معه: the preposition of the verb follows at once.
fn governs_clause(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    let lemma = reading.lexicon.lemma(form.lemma);
    let other = Classes::VERBAL_NOUN
        | Classes::COMMON_NOUN
        | Classes::ADJECTIVE
        | Classes::PARTICIPLE
        | Classes::ADVERB
        | Classes::FEELING;
    if at.is(other) || lemma.ambiguous || next.pronoun().is_some() && next.is(Classes::PREPOSITION) {
        return false;
    }
    circumstance::preposition(next).is_some_and(|found| {
        lemma.governs(Frame::Prepositional(found))
            || next.is(Classes::PREPOSITION) && reading.at(index + 2).is(Classes::COMPLEMENTIZER)
    })
}

/// الطرفان قد أعلنا، البلدين اللذين أكدا (the two countries which affirmed): behind a dual, and in the feminine, it is the verb.
fn is_dual(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let at = reading.at(index);
    let other =
        Classes::VERBAL_NOUN | Classes::COMMON_NOUN | Classes::ADJECTIVE | Classes::PARTICIPLE | Classes::ADVERB;
    if at.is(other) || reading.lexicon.lemma(form.lemma).ambiguous {
        return false;
    }
    let aside = |before: &usize| spells!(reading.at(*before), "قد" | "كانا" | "كانتا");
    let before = reading.at((index.saturating_sub(2)..index).rev().find(|before| !aside(before)).unwrap_or(index));
    let relative = spells!(before, "اللذان" | "اللذين" | "اللتان" | "اللتين");
    // الجانبان الإيراني والأوروبي أكدا: adjectives in the singular tell the two apart.
    let adjectives = (index.saturating_sub(3)..index).rev().take_while(|&word| {
        reading.at(word).is(Classes::NATIONALITY | Classes::ADJECTIVE) && reading.at(word).is_definite()
    });
    let noun = reading.at(adjectives.last().unwrap_or(index).saturating_sub(1));
    let two = |at: At<'_>| at.is_word() && at.is_definite() && at.ends(["ان", "ين"]);
    relative || two(before) || two(noun) || at.ends(["تا"])
}

/// Whether the first letter of the word, behind و and ف, carries a damma.
fn has_damma(word: &str) -> bool {
    let mut letters = word.chars();
    matches!(
        (letters.next(), letters.next(), letters.next()),
        (Some('و' | 'ف'), Some(_), Some('\u{64F}')) | (Some(_), Some('\u{64F}'), _)
    )
}

/// Words that share their letters with a verb form and nearly always are the other word: بين، يجب.
const NEVER_A_VERB: Classes = Classes::PREPOSITION
    .with(Classes::CONJUNCTION)
    .with(Classes::MODAL)
    .with(Classes::NEGATOR)
    .with(Classes::COMPLEMENTIZER)
    .with(Classes::ADVERB)
    .with(Classes::PRONOUN)
    .with(Classes::NUMERAL);

/// The first letter of a word without what joins it, if its hamza or madda tells who speaks.
fn first_letter(at: At<'_>) -> &'static str {
    let joins = |letter: &&[u8; 2]| letter.as_slice() == "و".as_bytes() || letter.as_slice() == "ف".as_bytes();
    let first = at.bytes().as_chunks::<2>().0.iter().find(|letter| !joins(letter));
    let is_first = |letter: &&str| first.is_some_and(|first| first.as_slice() == letter.as_bytes());
    ["أ", "إ", "آ"].into_iter().find(is_first).unwrap_or_default()
}

/// على شبه الجزيرة (on the peninsula): behind a preposition stands no verb, nor is شبه one before an adjective.
fn is_object_of_preposition(reading: &Reading<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| reading.at(before)) else { return false };
    // الوكالة شبه الرسمية (the semi-official agency), ضم شبه جزيرة (annexed a peninsula)
    let peninsula = |next: At<'_>| {
        next.is(Classes::ADJECTIVE) && next.is_definite() || spells!(next, "جزيرة" | "الجزيرة" | "القارة")
    };
    let nearly = reading.at(index).spells("شبه");
    nearly && peninsula(reading.at(index + 1))
        || before.is(Classes::PREPOSITION)
            && before.pronoun().is_none()
            && (spells!(before, "على" | "إلى" | "عن" | "في" | "الى" | "فى")
            // من شبه الجزيرة (from the peninsula)
            || nearly && before.spells("من"))
}

/// يتوقع طلب المزيد، بعد رفض الطلب: behind a verb or a preposition طلب, رفض, ذكر are nouns.
fn is_noun_in_place(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    if at.has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    let Some(before) = index.checked_sub(1).map(|before| reading.at(before)) else { return false };
    // ولذلك طلب (and therefore he asked), في حين وصف (while he described)
    // مع هذا كشف (with all that he revealed)
    let all_the_same = before.is(Classes::DEMONSTRATIVE)
        && matches!(reading.str(index.wrapping_sub(2)).trim_start_matches('و'), "مع" | "رغم");
    if before.is(Classes::DEMONSTRATIVE) && before.has(Proclitics::LI) || before.spells("حين") || all_the_same {
        return false;
    }
    // من جهته رفض (for his part he rejected), بدورها طلبت
    let own_side = before.pronoun().is_some()
        && (before.begins("جهت") || before.begins("جانب") || before.begins("ناحيت") || before.begins("بدور"));
    if own_side {
        return false;
    }
    // أما الوزير فقد رفض (as for the minister, he rejected): فقد is no verb that has lost something.
    if is_qad(before) {
        return false;
    }
    // وهي اتهامات رفضها الجيش (accusations which the army rejected)
    let told_of = index.checked_sub(2).map_or("", |head| reading.str(head));
    if at.pronoun().is_some() && !before.is_definite() && matches!(told_of, "وهو" | "وهي" | "هو" | "هي") {
        return false;
    }
    // في خطوة وصفها الوزير بأنها خطأ (in a step that the minister called a mistake): the pronoun goes back to the noun, and who says it follows.
    if told_by_another(reading, index) {
        return false;
    }
    // وكان رفض روسيا الاقتراح متوقعا (Russia's refusal of the proposal was expected): right behind it a feminine verb would stand.
    let next = reading.at(index + 1);
    let of_country = next.is(Classes::PLACE)
        && next.details().gender == Some(crate::lexicon::verb::Gender::Feminine)
        && at.verbs().iter().any(|form| reading.lexicon.lemma(form.lemma).act == Act::Reject);
    // مؤكدا رفض أي تدخل (affirming the rejection of any interference)
    let announced = is_accusative_participle(before) && before.is(Classes::REPORTS);
    // 1500 طلب لجوء (1,500 applications), but في عام 1903 رفض: behind a number that is no year.
    let year = || {
        let dated = reading.at(index.wrapping_sub(2));
        dated.is(Classes::TIME) || spells!(dated, "في" | "عام" | "منذ" | "سنة")
    };
    of_country
        || announced
        || before.kind() == TokenKind::Number && !year()
        || before.is(Classes::PREPOSITION | Classes::QUANTIFIER | Classes::DEMONSTRATIVE)
        // 28 مليون طلب (28 million applications)
        || before.is(Classes::NUMERAL) && !before.is_definite() && at.is(Classes::VERBAL_NOUN)
        || before.verbs().iter().any(|form| !matches!(form.shape, Shape::VerbalNoun | Shape::Participle))
        || before.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::COMMON_NOUN | Classes::MODAL)
}

/// خطوة وصفها الوزير, الخطة رفضها المجلس: a verb whose object pronoun agrees with the noun right before it, and behind which somebody stands
/// who can be its subject. A verbal noun with a pronoun is no second part of a noun with the article.
pub(super) fn told_by_another(reading: &Reading<'_>, index: usize) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    let Some(before) = index.checked_sub(1).map(|before| reading.at(before)) else { return false };
    let Some(object) = at.pronoun().filter(|object| object.person == Person::Third) else { return false };
    let speaker = Classes::TITLE | Classes::GROUP | Classes::INSTITUTION | Classes::MEDIA | Classes::GIVEN_NAME;
    let people = next.is(speaker) && next.pronoun().is_none() || next.spells("البعض");
    let noun = before.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT)
        && !before.is(Classes::PREPOSITION | Classes::QUANTIFIER)
        && before.pronoun().is_none();
    let feminine = before.details().number == Some(Number::Plural) || before.details().gender == Some(Gender::Feminine);
    let object_is_feminine = object.gender == Gender::Feminine && object.number == Number::Singular;
    let may_open = !next.has(Proclitics::BI.with(Proclitics::LI));
    people && noun && may_open && object.number == Number::Singular && feminine == object_is_feminine
}

fn opens_at_once(reading: &Reading<'_>, index: usize) -> bool {
    reading.at(index).is(Classes::COMPLEMENTIZER)
        || matches!(reading.kind(index), TokenKind::Colon | TokenKind::OpenQuote)
}

/// قد is a sign of the future's doubt before a present, of the completed past before a past.
fn is_qad(at: At<'_>) -> bool {
    spells!(at, "قد" | "وقد" | "فقد" | "لقد" | "ولقد")
}

/// لن يعلق (he will not comment): nothing has been said yet.
fn negates_fact(word: &str) -> bool {
    !has(UNSAID, word)
}

/// ما is a negation before a past only in speech; before it and the present it mostly is "what".
fn negates(word: &str, present: bool) -> bool {
    matches!(word, "لم" | "ولم" | "فلم") || present && matches!(word, "لا" | "ولا" | "فلا")
}

/// أن before a present makes a wish or a possibility of it: طلب منه أن يؤكد (he asked him to confirm).
fn is_subordinator(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    at.is(Classes::COMPLEMENTIZER) && at.pronoun().is_none() && spells!(at, "أن" | "ان" | "بأن" | "بان" | "وأن" | "وان")
}

/// Reads the word at `index` as a participle that goes with a saying: مضيفا، مؤكدة، ومشيرين.
pub(crate) fn participle(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    participle_or_why(reading, index).ok()
}

/// The same, or why it is none.
pub(crate) fn participle_or_why(reading: &Reading<'_>, index: usize) -> Result<Cue, Refusal> {
    let at = reading.at(index);
    if !at.is(Classes::PARTICIPLE) {
        return Err(Refusal::NoForm);
    }
    let form = *at.verbs().iter().find(|form| form.shape == Shape::Participle).ok_or(Refusal::NoForm)?;
    if at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA).with(Proclitics::AL)) {
        return Err(Refusal::Attached);
    }
    // مذكرة (a memorandum), مضيفا (a host): where it also is a noun, only a participle right behind a mark counts.
    let noun = at.is(Classes::DOCUMENT
        | Classes::OCCASION
        | Classes::COMMON_NOUN
        | Classes::TITLE
        | Classes::GROUP
        | Classes::INSTITUTION);
    if noun && reading.at(index.wrapping_sub(1)).is_word() && !at.has(Proclitics::WA) && !goes_on(reading, index, &form)
    {
        return Err(Refusal::NounInPlace);
    }
    // 713 متهما (713 accused): counted, it is a noun.
    let before = reading.at(index.wrapping_sub(1));
    let next = reading.at(index + 1);
    let opens = next.is(Classes::COMPLEMENTIZER)
        || next.is(Classes::PREPOSITION) && reading.at(index + 2).is(Classes::COMPLEMENTIZER);
    if (before.kind() == TokenKind::Number || before.is(Classes::NUMERAL)) && !opens {
        return Err(Refusal::Counted);
    }
    Ok(Cue { index, form, negated: false })
}

/// نددت بها الجمعية داعية إلى وقفها، انسحب متهما الحكومة بالتزوير: a word that may be a noun, with what the participle governs right behind it.
fn goes_on(reading: &Reading<'_>, index: usize, form: &VerbForm) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    let lemma = reading.lexicon.lemma(form.lemma);
    let governs =
        |found| lemma.governs(Frame::Prepositional(found)) && next.is(Classes::PREPOSITION) && next.pronoun().is_none();
    let judged = lemma.act == Act::Accuse
        && form.number == Number::Singular
        && form.gender == Gender::Masculine
        && next.is(Classes::PLACE | Classes::INSTITUTION | Classes::GROUP | Classes::TITLE)
        && next.is_definite();
    is_accusative_participle(at) && (judged || circumstance::preposition(next).is_some_and(governs))
}

/// قائلا، مضيفة: a participle in the accusative, as it goes with a saying.
pub(crate) fn is_accusative_participle(at: At<'_>) -> bool {
    at.is(Classes::PARTICIPLE) && !at.is_definite() && at.ends(["ا", "ة"])
}

/// Reads the word at `index` as a verbal noun: قوله، إعلان، بتأكيده.
pub(crate) fn verbal_noun(reading: &Reading<'_>, index: usize) -> Option<Cue> {
    let at = reading.at(index);
    if !at.is(Classes::VERBAL_NOUN) {
        return None;
    }
    let form = *at.verbs().iter().find(|form| form.shape == Shape::VerbalNoun)?;
    Some(Cue { index, form, negated: false })
}
