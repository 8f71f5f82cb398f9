//! How the columns of a line become words.

use super::class::Classes;
use super::conjugation::Standing;
use super::declension::{self, Declined, Noun};
use super::derivation;
use super::draft::Draft;
use super::reader;
use super::verb::{Gender, Number};
use super::word::Word;
use crate::text::key::Key;

/// Classes of which a word is cited in the singular and declined.
pub(super) const DECLINED: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::DOCUMENT)
    .with(Classes::OCCASION)
    .with(Classes::ADJECTIVE)
    .with(Classes::GOVERNING)
    .with(Classes::COMMON_NOUN);
/// Single words that take the endings of a noun.
const ABSTRACT: Classes = Classes::FEELING.with(Classes::SILENCE);

/// The class of a name of this kind.
pub(super) fn name_class(kind: &str) -> Option<Classes> {
    Some(match kind {
        "organization" => Classes::INSTITUTION_NAME,
        "media" => Classes::MEDIA_NAME,
        "place" => Classes::PLACE,
        _ => return None,
    })
}

/// Fields of a place: three names, its adjective, its people.
pub(super) const PLACE_FIELDS: usize = 5;

/// Whether the words of the class are verbs that report nothing.
pub(super) fn is_plain_verb(class: Classes) -> bool {
    Classes::OTHER_VERB.with(Classes::SUPPORT).has(class)
}

/// How many fields the line of a word of a class has: the noun, its feminine or gender, its plurals; the past, the present and a flag of a verb; of
/// other classes every field is a word.
pub(super) fn word_fields(class: Classes) -> usize {
    match class {
        _ if DECLINED.has(class) => 3,
        _ if is_plain_verb(class) => 3,
        _ => usize::MAX,
    }
}

/// A word of this class with the forms that its line cites or implies.
pub(super) fn add_word(draft: &mut Draft, class: Classes, fields: &[&str]) {
    let field = |at: usize| fields.get(at).copied().filter(|field| !field.is_empty()).unwrap_or("-");
    if DECLINED.has(class) {
        let noun = match class {
            Classes::ADJECTIVE | Classes::GOVERNING | Classes::HONORIFIC => Noun::Adjective,
            _ if matches!(field(1), "m" | "f") => Noun::Thing,
            _ => Noun::Person,
        };
        let plurals: Vec<&str> = reader::list(field(2)).collect();
        add_declined(draft, &declension::line(field(0), field(1), &plurals, noun), Word::of(class));
        if class == Classes::ADJECTIVE && declension::is_elative(field(0)) {
            // أبرزها (the most prominent of them): a noun.
            add_plain(draft, field(0), Standing::Bound, Word::of(Classes::COMMON_NOUN));
        }
        return;
    }
    if is_plain_verb(class) {
        draft.add_plain_verb(field(0), field(1), class, field(2) == "yields");
        add_derived(draft, field(0), field(1));
        return;
    }
    for word in fields.iter().flat_map(|field| reader::list(field)) {
        if ABSTRACT.has(class) {
            let gender = if word.ends_with('ة') { Gender::Feminine } else { Gender::Masculine };
            add_declined(draft, &declension::singular(word, gender, Noun::Thing), Word::of(class));
        } else if class == Classes::SUBSTANTIVE {
            add_plain(draft, word, Standing::Either, Word::of(class));
        } else if class == Classes::TIME {
            add_declined(draft, &declension::as_cited(word), Word::of(class));
        } else {
            add_plain(draft, word, Standing::Alone, Word::of(class));
        }
    }
}

fn add_declined(draft: &mut Draft, forms: &[Declined], word: Word) {
    for declined in forms {
        if declined.construct && word.classes == Classes::GOVERNING {
            // مؤيدي الاتفاق (supporters of the agreement): its complement needs no preposition.
            continue;
        }
        // Words of time and of silence are cited in any number.
        let counted = !word.classes.has(Classes::TIME.with(Classes::FEELING).with(Classes::SILENCE));
        let word =
            Word { gender: counted.then_some(declined.gender), number: counted.then_some(declined.number), ..word };
        let word = if declined.construct {
            // محترفي الغولف (the professionals of golf): an adjective before its complement is a word for people.
            let adjective = word.classes == Classes::ADJECTIVE;
            let classes = if adjective { Classes::GROUP } else { word.classes };
            Word { classes: classes | Classes::CONSTRUCT, ..word }
        } else {
            word
        };
        if declined.shadowed {
            draft.add_shadowed_word(declined.form, declined.standing, word);
        } else {
            draft.add_word(declined.form, declined.standing, word);
        }
    }
}

/// The verbal noun and the participle of a verb, where no other word has their spelling.
fn add_derived(draft: &mut Draft, past: &str, present: &str) {
    let noun =
        Word { gender: Some(Gender::Masculine), number: Some(Number::Singular), ..Word::of(Classes::COMMON_NOUN) };
    if derivation::is_verbal_noun(past) {
        add_plain(draft, past, Standing::Alone, Word::of(Classes::SUBSTANTIVE));
        // توليه منصبه (his taking office), but تولاه is the verb.
        let bound = if past.ends_with('ى') { noun } else { Word::of(Classes::SUBSTANTIVE) };
        add_plain(draft, past, Standing::Bound, bound);
    }
    let shadowed = |forms: Vec<Declined>| forms.into_iter().map(|form| Declined { shadowed: true, ..form }).collect();
    if let Some(noun) = derivation::verbal_noun(past) {
        let gender = if noun.ends_with('ة') { "f" } else { "m" };
        let forms: Vec<Declined> = shadowed(declension::line(&noun, gender, &[], Noun::Thing));
        add_declined(draft, &forms, Word::of(Classes::COMMON_NOUN));
    }
    if let Some(participle) = derivation::participle(past, present) {
        // متجنبا الأسئلة (avoiding the questions)
        if let Some(key) = Key::of(&format!("{participle}ا")) {
            draft.add_shadowed_word(key, Standing::Alone, Word::of(Classes::GOVERNING));
        }
        let forms: Vec<Declined> = shadowed(declension::participle(&participle));
        add_declined(draft, &forms, Word::of(Classes::ADJECTIVE));
    }
}

/// A word as it is written, in no other form.
pub(super) fn add_plain(draft: &mut Draft, form: &str, standing: Standing, word: Word) {
    if let Some(key) = Key::of(form) {
        draft.add_word(key, standing, word);
    }
}

/// Country, other names, capitals, adjectives, plurals of its people: one government.
pub(super) fn add_place(draft: &mut Draft, fields: &[&str]) {
    let place = draft.next_place();
    let field = |at: usize| fields.get(at).copied().unwrap_or("");
    for name in [field(0), field(1), field(2)].into_iter().flat_map(reader::list) {
        let word = Word { gender: Some(Gender::Feminine), place, ..Word::of(Classes::PLACE) };
        draft.add_name(name, word);
    }
    for adjective in reader::list(field(3)) {
        add_declined(draft, &declension::nisba(adjective), Word { place, ..Word::of(Classes::NATIONALITY) });
    }
    for people in reader::list(field(4)) {
        let word = Word {
            gender: Some(Gender::Masculine),
            number: Some(Number::Plural),
            place,
            ..Word::of(Classes::NATIONALITY)
        };
        add_plain(draft, people, Standing::Alone, word);
    }
}
