//! What sort of source a noun phrase names.

use crate::claim::Kind;
use crate::grammar::{Head, NounPhrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// The kind of the source that the phrase names.
pub(crate) fn of(reading: &Reading<'_>, phrase: &NounPhrase) -> Kind {
    match phrase.head {
        Head::Person if phrase.joint => Kind::Group,
        Head::Person if phrase.name.is_none() && is_unnamed(reading, phrase) => Kind::Group,
        Head::Person => Kind::Person,
        Head::Group if is_side(reading, phrase) => Kind::Place,
        // ناسا (NASA), which spells "people"; وكالة ناسا (the agency NASA), which is none of news.
        Head::Group | Head::Media if is_known_body(reading, phrase) => Kind::Organization,
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
        Head::Thing if is_country(reading, phrase) => Kind::Place,
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

/// بلاده (his country), البلدان (the two countries): one that is not called by its name.
fn is_country(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let word = reading.str(phrase.first).trim_start_matches(['و', 'ف']);
    phrase.end == phrase.first.saturating_add(1)
        && matches!(word, "بلاده" | "بلادها" | "بلدها" | "بلده" | "البلاد" | "البلدان" | "البلدين")
}

/// Whether the word, or the first words, are the name of a body that is known.
fn is_known_body(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    if phrase.end == phrase.first.saturating_add(1) {
        return phrase.head == Head::Group && reading.at(phrase.first).is(Classes::INSTITUTION_NAME);
    }
    let known = reading.name_at(phrase.first).map(|known| known.classes);
    known.is_some_and(|classes| classes.has(Classes::INSTITUTION_NAME) && !classes.has(Classes::MEDIA_NAME))
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
            // رئيس مركز "دراسات": a name in marks, be it of words that are others.
            || at.kind() == TokenKind::OpenQuote && index.saturating_add(1) < phrase.end
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
        || second.has(Proclitics::BI.with(Proclitics::LI))
        || second.is(Classes::NATIONALITY | Classes::ADJECTIVE)
            && !second.is_definite()
            && second.details().gender == phrase.gender
            && !is_annexed(reading, phrase)
}

/// وزيرة خارجية السويد (the foreign minister of Sweden): what looks like an adjective behind the noun stands before what belongs to it.
fn is_annexed(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let third = reading.at(phrase.first.saturating_add(2));
    let attached = Proclitics::WA.with(Proclitics::BI).with(Proclitics::LI);
    third.index < phrase.end && third.is(Classes::PLACE) && !third.is(Classes::NATIONALITY) && !third.has(attached)
}
