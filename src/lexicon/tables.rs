//! The tables of the standard lexicon, and how their columns become forms.

use super::LexiconBuilder;
use super::class::Classes;
use super::conjugation;
use super::reader;
use super::verb::{Gender, Number};
use crate::text::orthography::fold;

/// A table of nouns and the class of its words.
const NOUNS: &[(Classes, &str)] = &[
    (Classes::TITLE, include_str!("data/titles.tsv")),
    (Classes::HONORIFIC, include_str!("data/honorifics.tsv")),
    (Classes::GROUP, include_str!("data/groups.tsv")),
    (Classes::INSTITUTION, include_str!("data/institutions.tsv")),
    (Classes::MEDIA, include_str!("data/media.tsv")),
    (Classes::DOCUMENT, include_str!("data/documents.tsv")),
    (Classes::OCCASION, include_str!("data/occasions.tsv")),
    (Classes::ADJECTIVE, include_str!("data/adjectives.tsv")),
    (Classes::COMMON_NOUN, include_str!("data/common.tsv")),
];
/// Tables of one word a line, taken as it is.
const WORDS: &[(Classes, &str)] = &[
    (Classes::TIME, include_str!("data/time.tsv")),
    (Classes::GIVEN_NAME, include_str!("data/given_names.tsv")),
    (Classes::NAME_PARTICLE, include_str!("data/name_particles.tsv")),
    (Classes::FEELING, include_str!("data/feelings.tsv")),
    (Classes::SILENCE, include_str!("data/silence.tsv")),
    (Classes::NUMERAL, include_str!("data/numerals.tsv")),
];
/// Tables of verbs that report nothing themselves: past, present.
const VERBS: &[(Classes, &str)] = &[(Classes::OTHER_VERB, include_str!("data/other_verbs.tsv")), (Classes::SUPPORT, include_str!("data/support.tsv"))];

/// The lines of a table with their fields.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(|line| line.split('\t').map(str::trim).collect())
}

/// Fills `builder` with the standard lexicon.
pub(super) fn load(builder: &mut LexiconBuilder) {
    for (number, line) in include_str!("data/verbs.tsv").lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let fields: Vec<(usize, &str)> = line.split('\t').map(|field| (1, field.trim())).collect();
        if let Ok(parts) = reader::verb(number + 1, &fields) {
            builder.add_verb(&parts);
        }
    }
    for &(class, table) in NOUNS {
        for fields in lines(table) {
            add_noun(builder, class, &fields);
        }
    }
    for &(class, table) in WORDS {
        for fields in lines(table) {
            for word in fields.iter().flat_map(|field| reader::list(field)) {
                builder.add_word(word, class, None, None, false);
                if word.ends_with('ة') {
                    add_bound(builder, word, class, Some(Gender::Feminine), Some(Number::Singular));
                }
            }
        }
    }
    for &(class, table) in VERBS {
        for fields in lines(table) {
            add_plain_verb(builder, class, &fields);
        }
    }
    for fields in lines(include_str!("data/function.tsv")) {
        add_function(builder, &fields);
    }
    for (number, fields) in lines(include_str!("data/places.tsv")).enumerate() {
        add_place(builder, number as u16, &fields);
    }
    for fields in lines(include_str!("data/masculine_places.tsv")) {
        for word in fields {
            builder.set_gender(word, Gender::Masculine);
        }
    }
    for fields in lines(include_str!("data/names.tsv")) {
        let (Some(name), Some(class)) = (fields.first(), fields.get(1).and_then(|kind| name_class(kind))) else { continue };
        let words: Vec<&str> = name.split_whitespace().collect();
        match words.as_slice() {
            [word] => {
                builder.add_word(word, class, None, None, false);
            }
            _ => {
                builder.add_phrase(&words, class);
            }
        }
    }
}

/// The class of a name of this kind.
pub(super) fn name_class(kind: &str) -> Option<Classes> {
    Some(match kind {
        "organization" => Classes::INSTITUTION_NAME,
        "media" => Classes::MEDIA_NAME,
        "place" => Classes::PLACE,
        _ => return None,
    })
}

/// A noun in ة, as it is spelled before a pronoun.
fn add_bound(builder: &mut LexiconBuilder, word: &str, class: Classes, gender: Option<Gender>, number: Option<Number>) {
    let folded = fold(word);
    if let Some(stem) = folded.strip_suffix('ه') {
        builder.add_word(&format!("{stem}ت"), class, gender, number, true);
    }
}

/// A noun's line: masculine, feminine, plurals; or word, m or f, plurals.
pub(super) fn add_noun(builder: &mut LexiconBuilder, class: Classes, fields: &[&str]) {
    let Some(first) = fields.first().copied() else { return };
    let second = fields.get(1).copied().unwrap_or("-");
    let plurals = fields.get(2).copied().unwrap_or("-");
    let thing = match second {
        "m" => Some(Gender::Masculine),
        "f" => Some(Gender::Feminine),
        _ => None,
    };
    if first != "-" {
        add_singular(builder, class, first, thing.unwrap_or(Gender::Masculine));
    }
    if thing.is_none() {
        for feminine in reader::list(second) {
            add_singular(builder, class, feminine, Gender::Feminine);
        }
    }
    for plural in reader::list(plurals) {
        // The plural of things takes the feminine.
        let gender = if thing.is_some() || plural.ends_with("ات") { Gender::Feminine } else { Gender::Masculine };
        builder.add_word(plural, class, Some(gender), Some(Number::Plural), false);
        if let Some(stem) = plural.strip_suffix("ون") {
            builder.add_word(&format!("{stem}ين"), class, Some(gender), Some(Number::Plural), false);
            builder.add_word(&format!("{stem}و"), class, Some(gender), Some(Number::Plural), false);
        }
        if let Some(stem) = plural.strip_suffix('ء') {
            builder.add_word(&format!("{stem}و"), class, Some(gender), Some(Number::Plural), true);
            builder.add_word(&format!("{stem}ي"), class, Some(gender), Some(Number::Plural), true);
        }
    }
}

fn add_singular(builder: &mut LexiconBuilder, class: Classes, word: &str, gender: Gender) {
    let singular = Some(Number::Singular);
    builder.add_word(word, class, Some(gender), singular, false);
    if word.ends_with('ة') {
        add_bound(builder, word, class, Some(gender), singular);
        let stem = word.trim_end_matches('ة');
        builder.add_word(&format!("{stem}تان"), class, Some(gender), Some(Number::Dual), false);
        builder.add_word(&format!("{stem}تين"), class, Some(gender), Some(Number::Dual), false);
    } else if word.chars().count() > 2 {
        builder.add_word(&format!("{word}ا"), class, Some(gender), singular, false);
        builder.add_word(&format!("{word}ان"), class, Some(gender), Some(Number::Dual), false);
    }
    if let Some(stem) = word.strip_suffix('ء') {
        builder.add_word(&format!("{stem}و"), class, Some(gender), singular, true);
        builder.add_word(&format!("{stem}ي"), class, Some(gender), singular, true);
    }
}

/// Past and present of a verb that reports nothing.
fn add_plain_verb(builder: &mut LexiconBuilder, class: Classes, fields: &[&str]) {
    let Some(past) = fields.first().copied() else { return };
    let mut forms = conjugation::past(past);
    if let Some(present) = fields.get(1).filter(|present| **present != "-") {
        forms.extend(conjugation::present(present, past));
    }
    for spelled in forms {
        builder.add_word(&spelled.form, class, None, None, spelled.bound);
    }
}

/// A function word with its classes.
fn add_function(builder: &mut LexiconBuilder, fields: &[&str]) {
    let (Some(word), Some(names)) = (fields.first(), fields.get(1)) else { return };
    let classes = names.split_whitespace().filter_map(Classes::named).fold(Classes::NONE, |all, class| all | class);
    builder.add_word(word, classes, None, None, false);
}

/// Country, other names, capitals, adjective, plurals of its people.
fn add_place(builder: &mut LexiconBuilder, number: u16, fields: &[&str]) {
    let field = |at: usize| fields.get(at).copied().unwrap_or("-");
    for names in [field(0), field(1), field(2)] {
        for name in reader::list(names) {
            let words: Vec<&str> = name.split_whitespace().collect();
            match words.as_slice() {
                [word] => builder.add_place(word, Classes::PLACE, number, Some(Gender::Feminine), None),
                [] => {}
                _ => {
                    builder.add_phrase(&words, Classes::PLACE);
                }
            }
        }
    }
    for adjective in reader::list(field(3)) {
        let forms: [(&str, Gender, Number); 8] = [
            ("", Gender::Masculine, Number::Singular),
            ("ا", Gender::Masculine, Number::Singular),
            ("ة", Gender::Feminine, Number::Singular),
            ("ون", Gender::Masculine, Number::Plural),
            ("ين", Gender::Masculine, Number::Plural),
            ("ات", Gender::Feminine, Number::Plural),
            ("ان", Gender::Masculine, Number::Dual),
            ("تان", Gender::Feminine, Number::Dual),
        ];
        for (suffix, gender, count) in forms {
            builder.add_place(&format!("{adjective}{suffix}"), Classes::NATIONALITY, number, Some(gender), Some(count));
        }
    }
    for people in reader::list(field(4)) {
        builder.add_place(people, Classes::NATIONALITY, number, Some(Gender::Masculine), Some(Number::Plural));
    }
}
