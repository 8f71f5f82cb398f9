//! Verbal nouns and other nouns that are spelled like a verb, told by what stands around them: بعد رفض الطلب (after the refusal of the request).

use super::is_accusative_participle;
use super::taken_back::is_qad;
use crate::claim::Act;
use crate::grammar::wording::{ALL_THE_SAME, BEFORE_YEAR, IT_IS, NO_VERB_BEHIND, PENINSULA, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Person, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// على شبه الجزيرة (on the peninsula): behind a preposition stands no verb, nor is شبه one before an adjective.
pub(super) fn is_object_of_preposition(reading: &Reading<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| reading.at(before)) else { return false };
    // الوكالة شبه الرسمية (the semi-official agency), ضم شبه جزيرة (annexed a peninsula)
    let peninsula = |next: At<'_>| next.is(Classes::ADJECTIVE) && next.is_definite() || has(PENINSULA, next.str());
    let nearly = reading.at(index).spells("شبه");
    nearly && peninsula(reading.at(index + 1))
        || before.is(Classes::PREPOSITION)
            && before.pronoun().is_none()
            && (has(NO_VERB_BEHIND, before.str())
            // من شبه الجزيرة (from the peninsula)
            || nearly && before.spells("من"))
}

/// يتوقع طلب المزيد، بعد رفض الطلب: behind a verb or a preposition طلب, رفض, ذكر are nouns.
pub(super) fn is_noun_in_place(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    if at.has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    let Some(before) = index.checked_sub(1).map(|before| reading.at(before)) else { return false };
    // ولذلك طلب (and therefore he asked), في حين وصف (while he described)
    // مع هذا كشف (with all that he revealed)
    let all_the_same = before.is(Classes::DEMONSTRATIVE)
        && has(ALL_THE_SAME, reading.str(index.wrapping_sub(2)).trim_start_matches('و'));
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
    if at.pronoun().is_some() && !before.is_definite() && has(IT_IS, told_of) {
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
        dated.is(Classes::TIME) || has(BEFORE_YEAR, dated.str())
    };
    of_country
        || announced
        || before.kind() == TokenKind::Number && !year()
        || before.is(Classes::PREPOSITION | Classes::QUANTIFIER | Classes::DEMONSTRATIVE)
        // ثمة طلب كبير (there is a great demand)
        || at.is(Classes::VERBAL_NOUN) && spells!(before, "ثمة" | "وثمة")
        // 28 مليون طلب (28 million applications)
        || before.is(Classes::NUMERAL) && !before.is_definite() && at.is(Classes::VERBAL_NOUN)
        || before.verbs().iter().any(|form| !matches!(form.shape, Shape::VerbalNoun | Shape::Participle))
        || before.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::COMMON_NOUN | Classes::MODAL)
}

/// خطوة وصفها الوزير, الخطة رفضها المجلس: a verb whose object pronoun agrees with the noun right before it, and behind which somebody stands
/// who can be its subject. A verbal noun with a pronoun is no second part of a noun with the article.
pub(in crate::grammar) fn told_by_another(reading: &Reading<'_>, index: usize) -> bool {
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
