//! Who stands behind the verb and is judged, accused or spoken to, and is not its subject: ووصف القرار بأنه خطأ (and he called the decision a
//! mistake), ويتهم حداد بالاحتيال (and Haddad is accused of fraud).

use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use crate::grammar::wording::{HIGHEST, INHABITANTS, SUPERLATIVES, has};
use crate::grammar::{Context, circumstance, participle, subject};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Preposition, Shape};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// ويتهم المعارضون حداد بالكذب (the opponents accuse Haddad of lying): no name of one man belongs to a plural in the nominative.
pub(in crate::grammar) fn without_object(reading: &crate::reading::Reading<'_>, phrase: NounPhrase) -> NounPhrase {
    let plural = phrase.number == Some(Number::Plural) && reading.str(phrase.first).ends_with("ون");
    match phrase.name {
        Some((name, _))
            if plural && name > phrase.first && reading.kind(name.saturating_sub(1)) != TokenKind::Comma =>
        {
            NounPhrase { end: name, name: None, head: Head::Group, ..phrase }
        }
        _ => phrase,
    }
}

/// ويعتبر القرار ضربة، وتعتبر هذه أكبر عملية (this is considered the largest operation): a passive, as what is judged agrees with the verb.
pub(in crate::grammar) fn is_considered(cue: &Cue, judged: Option<At<'_>>) -> bool {
    let Some(at) = judged else { return false };
    if spells!(at, "واحدة" | "واحدا" | "من" | "إحدى" | "أحد") {
        // وتعتبر واحدة من كبار الضباط (she is considered one of the chief officers)
        return true;
    }
    let feminine = match at.details().gender {
        _ if at.is(Classes::DEMONSTRATIVE) => spells!(at, "هذه" | "تلك"),
        Some(gender) => {
            gender == Gender::Feminine || at.details().number == Some(Number::Plural) && at.is(Classes::COMMON_NOUN)
        }
        None => at.ends(["ة"]),
    };
    let noun = at.is(Classes::DEMONSTRATIVE | Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT)
        && (at.is_definite() || at.is(Classes::DEMONSTRATIVE) || !at.ends(["ا"]));
    cue.form.shape == Shape::Present
        && cue.form.number == Number::Singular
        && noun
        && feminine == (cue.form.gender == Gender::Feminine)
}

/// زعيما، الأكثر فقرا، الفريق الأكثر ظهورا: what somebody is considered to be, by the accusative or by the superlative.
pub(in crate::grammar) fn is_predicate(words: Words<'_>) -> bool {
    let Some(first) = words.peek() else { return false };
    let accusative = !first.is_definite() && first.ends(["ا"]) && first.pronoun().is_none();
    let superlative = (first.index..words.end.min(first.index + 3))
        .map(|index| words.reading.at(index))
        .take_while(|at| at.is_definite() && at.is_word())
        .any(|at| has(SUPERLATIVES, at.str()));
    // يعتبر حداد أعلى مسؤول (Haddad is considered the highest official)
    let highest = has(HIGHEST, first.str())
        // لم تكن تعتبر ممكنة (was not considered possible)
        || first.is(Classes::ADJECTIVE) && !first.is_definite() && first.ends(["ة"]) && first.pronoun().is_none();
    highest
        || accusative && first.is_word() && !first.is(Classes::PLACE | Classes::DEMONSTRATIVE | Classes::RELATIVE)
        || superlative
}

/// ودعا جميع الأطراف إلى (and called on all sides to), وحذرت السكان من (and warned the inhabitants of): behind a verb that goes on with
/// somebody's saying all of them, or men behind a feminine verb, are spoken to.
pub(in crate::grammar) fn is_spoken_to(reading: &crate::reading::Reading<'_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    let first = reading.at(phrase.first);
    let all =
        first.is(Classes::QUANTIFIER) && spells!(first, "جميع" | "كل" | "كافة" | "سائر") || first.spells("الجميع");
    let men = cue.form.gender == Gender::Feminine
        && cue.form.number == Number::Singular
        && phrase.head == Head::Group
        && first.is_definite()
        && has(INHABITANTS, first.str());
    // وحض الطرفين على (and urged both sides to): an accusative.
    let object = first.is_definite()
        && first.ends(["ين"])
        && matches!(first.details().number, Some(Number::Plural | Number::Dual))
        || spells!(first, "الأطراف" | "الاطراف");
    all || men || object
}

/// ووصف القرار بأنه خطأ: right behind the noun stands بأن with a pronoun that goes back to it, and the verb has no other object.
pub(in crate::grammar) fn is_judged(reading: &crate::reading::Reading<'_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    let that = reading.at(phrase.end);
    let judges = || {
        cue.lemma(reading).frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(Preposition::Bi)))
            && reading.at(cue.index).pronoun().is_none()
    };
    // وصف حداد الوزير بأنه, وصفت القناة موسيقاه بأنها: what looks like one phrase is two.
    let last = phrase.end.saturating_sub(1);
    let two = phrase.role.is_some_and(|role| phrase.name.is_some_and(|name| name.0 < role.0))
        || last > phrase.first && reading.at(last).pronoun().is_some();
    that.is(Classes::COMPLEMENTIZER)
        && !two
        && that.begins("ب")
        && that.pronoun().is_some_and(|pronoun| phrase.gender.is_none_or(|gender| gender == pronoun.gender))
        && judges()
}

/// واتهم الشركة بالاحتيال (and he accused the company of fraud): the phrase ends where the charge begins, and the verb has no other object.
pub(in crate::grammar) fn is_accused(reading: &crate::reading::Reading<'_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    // اتهم سامي حداد الوزير بالكذب, اتهم المتهم محاميه بالكذب, اتهم النادي اللاعبين بالكذب: what looks like one phrase is two.
    let last = reading.at(phrase.end.saturating_sub(1));
    let two = phrase.role.is_some_and(|role| phrase.name.is_some_and(|name| name.0 < role.0))
        || last.index > phrase.first && (last.pronoun().is_some() || last.is_definite() && last.ends(["ين"]));
    // اتهم تقرير الشركة بالاحتيال (a report accused the company of fraud)
    let text = matches!(phrase.head, Head::Document | Head::Media);
    cue.lemma(reading).does(Behaviour::CHARGES)
        && reading.at(cue.index).pronoun().is_none()
        && phrase.first == cue.index + 1
        && !two
        && !text
        && circumstance::preposition(reading.at(phrase.end)) == Some(Preposition::Bi)
}

/// ويتهم حداد بالاحتيال (and Haddad is accused of fraud): a verb that agrees with who is accused, where the sentence tells of nobody before who
/// might accuse.
pub(in crate::grammar) fn is_accused_by_nobody(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    if !cue.lemma(reading).does(Behaviour::CHARGES) || reading.at(cue.index).pronoun().is_some() {
        return false;
    }
    let words = reading.words(cue.index + 1, context.sentence.1);
    let reach = Reach {
        object_follows: true,
        person_follows: true,
        governed: cue.lemma(reading).frames.prepositions(),
        own_office: false,
    };
    let Ok((_, phrase)) = noun_phrase(reach)(words) else { return false };
    let phrase = without_object(reading, phrase);
    if !is_accused(reading, cue, &phrase) || !subject::agrees(cue, &phrase) {
        return false;
    }
    // واتهمت عائلتها بالإهمال (and she accused her family of neglect), واتهم المدرسين بالإهمال
    let accusative = |index: usize| {
        let at = reading.at(index);
        at.pronoun().is_some() || at.is_definite() && at.ends(["ين"])
    };
    if (phrase.first..phrase.end).any(accusative) {
        return false;
    }
    // بينما يتهم آخرون بالتزوير (whereas others are accused of forgery): in the nominative they are the subject of the passive.
    let others = phrase.number == Some(Number::Plural) && reading.at(phrase.end.saturating_sub(1)).ends(["ون"]);
    others
        || !reading.at(cue.index.wrapping_sub(1)).is(Classes::RELATIVE)
            && subject::same_as_earlier(context, cue).is_none()
            && participle::main_subject(context, cue).is_none()
            && subject::before(context, cue).is_none()
}
