//! What sort of source a noun phrase names.

use crate::claim::Kind;
use crate::grammar::{Head, NounPhrase};
use crate::lexicon::class::Classes;
use crate::reading::Reading;

/// The kind of the source that the phrase names.
pub(crate) fn of(reading: &Reading<'_>, phrase: &NounPhrase) -> Kind {
    match phrase.head {
        Head::Person if phrase.joint => Kind::Group,
        Head::Person if phrase.name.is_none() && is_unnamed(reading, phrase) => Kind::Group,
        Head::Person => Kind::Person,
        Head::Group if is_side(reading, phrase) => Kind::Place,
        Head::Group => Kind::Group,
        // الدول الثلاث (the three states)
        Head::Institution if is_state(reading, phrase) => Kind::Place,
        Head::Institution if is_family(reading, phrase) => Kind::Group,
        Head::Institution if broadcasts(reading, phrase) => Kind::Media,
        Head::Institution if is_draft(reading, phrase) => Kind::Document,
        Head::Institution => Kind::Organization,
        Head::Place => Kind::Place,
        Head::Media => Kind::Media,
        Head::Document => Kind::Document,
        // وقال تحذير للسفارة (a warning of the embassy said): what speaks and is nobody is a text.
        Head::Thing if !reading.at(phrase.first).is(Classes::NATIONALITY) => Kind::Document,
        // الرومانية الفائزة باللقب (the Romanian who won the title)
        Head::Thing => Kind::Person,
    }
}

/// الدول الثلاث (the three states), الدولتان (the two states): countries that are not called by their names.
fn is_state(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let word = reading.str(phrase.first);
    let word = word.trim_start_matches(['و', 'ف']);
    matches!(word.strip_prefix("ال").unwrap_or(word), "دول" | "دولة" | "دولتان" | "دولتين")
}

/// الجانب التركي, الطرف التركي (the Turkish side): the country.
fn is_side(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    matches!(reading.str(phrase.first).trim_start_matches(['و', 'ف']), "الجانب" | "الطرف")
        && phrase.end == phrase.first.saturating_add(2)
        && reading.at(phrase.first.saturating_add(1)).is(Classes::NATIONALITY)
}

/// عائلة الطالب (the family of the student): people, and no body.
fn is_family(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let word = reading.str(phrase.first).trim_start_matches(['و', 'ف']);
    let word = word.strip_prefix("ال").unwrap_or(word);
    ["عائلة", "أسرة", "عشيرة", "قبيلة", "عائلته", "عائلتها", "أسرته", "أسرتها"].contains(&word)
}

/// مشروع القانون (the bill), مشروع قرار (a draft resolution): a project that is a text.
fn is_draft(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let text = reading.at(phrase.first.saturating_add(1));
    matches!(reading.str(phrase.first).trim_start_matches(['و', 'ف']), "مشروع" | "مشاريع")
        && text.index < phrase.end
        && text.is(Classes::DOCUMENT)
}

/// هيئة الإذاعة، مؤسسة التلفزيون (the broadcasting corporation), هيئة بي بي سي (the BBC corporation): a body that is a medium.
fn broadcasts(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let second = reading.at(phrase.first.saturating_add(1));
    let body = reading.str(phrase.first).trim_start_matches(['و', 'ف']);
    let known = reading.name_at(second.index).filter(|known| known.classes.has(Classes::MEDIA_NAME));
    if matches!(body, "هيئة" | "مؤسسة") && known.is_some() && second.index < phrase.end {
        return true;
    }
    phrase.end > phrase.first.saturating_add(1)
        && second.is_definite()
        && matches!(second.str(), "الإذاعة" | "الاذاعة" | "التلفزيون" | "البث")
}

/// متحدث باسم الوزارة (a spokesman of the ministry) names nobody; وزير الطاقة السعودي (the Saudi minister of energy) is one person.
fn is_unnamed(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    if matches!(phrase.number, Some(crate::lexicon::verb::Number::Plural | crate::lexicon::verb::Number::Dual)) {
        // الخبراء (the experts), الزعيمان (the two leaders)
        return true;
    }
    let first = reading.at(phrase.first);
    if first.is_definite() {
        return false;
    }
    let particular = (phrase.first..phrase.end).any(|index| {
        let at = reading.at(index);
        at.is_definite()
            || at.pronoun().is_some()
            || at.is(Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
            || at.is_unknown()
    });
    if !particular {
        // رجل دين (a man of religion)
        return true;
    }
    let second = reading.at(phrase.first.saturating_add(1));
    // زعيم أحد العشائر (the leader of one of the clans): of which one is left open.
    if matches!(second.str(), "أحد" | "إحدى" | "احد" | "احدى") {
        return true;
    }
    // In a construct (وزير الطاقة) the second word is a noun; after an indefinite noun an adjective or a preposition follows.
    phrase.end.saturating_sub(phrase.first) <= 1
        || second.is(Classes::PREPOSITION)
        || second.has(crate::lexicon::verb::Proclitics::BI.with(crate::lexicon::verb::Proclitics::LI))
        || second.is(Classes::NATIONALITY | Classes::ADJECTIVE)
            && !second.is_definite()
            && second.details().gender == phrase.gender
}
