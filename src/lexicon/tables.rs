//! The tables of the standard lexicon, and how their columns become words.

use super::builder::{LexiconBuilder, Word};
use super::class::Classes;
use super::conjugation::Standing;
use super::declension::{self, Declined, Noun};
use super::reader;
use super::verb::{Gender, Number};
use crate::text::key::Key;

/// Tables of nouns and adjectives, with the class of their words.
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
/// Tables of one word a line, each as it is written.
const WORDS: &[(Classes, &str)] = &[
    (Classes::TIME, include_str!("data/time.tsv")),
    (Classes::GIVEN_NAME, include_str!("data/given_names.tsv")),
    (Classes::NAME_PARTICLE, include_str!("data/name_particles.tsv")),
    (Classes::FEELING, include_str!("data/feelings.tsv")),
    (Classes::SILENCE, include_str!("data/silence.tsv")),
    (Classes::NUMERAL, include_str!("data/numerals.tsv")),
];
/// Tables of verbs that report nothing themselves: past, present.
const PLAIN_VERBS: &[(Classes, &str)] = &[
    (Classes::OTHER_VERB, include_str!("data/other_verbs.tsv")),
    (Classes::SUPPORT, include_str!("data/support.tsv")),
];
const VERBS: &str = include_str!("data/verbs.tsv");
const FUNCTION: &str = include_str!("data/function.tsv");
const PLACES: &str = include_str!("data/places.tsv");
const MASCULINE_PLACES: &str = include_str!("data/masculine_places.tsv");
const NAMES: &str = include_str!("data/names.tsv");

/// All tables but that of the verbs, by name.
#[cfg(test)]
pub(super) const ALL: &[(&str, &str)] = &[
    ("titles", include_str!("data/titles.tsv")),
    ("honorifics", include_str!("data/honorifics.tsv")),
    ("groups", include_str!("data/groups.tsv")),
    ("institutions", include_str!("data/institutions.tsv")),
    ("media", include_str!("data/media.tsv")),
    ("documents", include_str!("data/documents.tsv")),
    ("occasions", include_str!("data/occasions.tsv")),
    ("adjectives", include_str!("data/adjectives.tsv")),
    ("common", include_str!("data/common.tsv")),
    ("time", include_str!("data/time.tsv")),
    ("given_names", include_str!("data/given_names.tsv")),
    ("name_particles", include_str!("data/name_particles.tsv")),
    ("feelings", include_str!("data/feelings.tsv")),
    ("silence", include_str!("data/silence.tsv")),
    ("numerals", include_str!("data/numerals.tsv")),
    ("other_verbs", include_str!("data/other_verbs.tsv")),
    ("support", include_str!("data/support.tsv")),
    ("function", FUNCTION),
    ("places", PLACES),
    ("masculine_places", MASCULINE_PLACES),
    ("names", NAMES),
];

/// Classes of which a word is cited in the singular and declined.
const DECLINED: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::DOCUMENT)
    .with(Classes::OCCASION)
    .with(Classes::ADJECTIVE)
    .with(Classes::COMMON_NOUN);
/// Single words that take the endings of a noun.
const ABSTRACT: Classes = Classes::FEELING.with(Classes::SILENCE);

/// The lines of a table with their fields; those that are missing are empty.
fn lines(table: &'static str) -> impl Iterator<Item = [&'static str; 5]> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t').map(str::trim);
        std::array::from_fn(|_| fields.next().unwrap_or(""))
    })
}

/// Fills `builder` with the standard lexicon.
pub(super) fn load(builder: &mut LexiconBuilder) {
    for (number, line) in VERBS.lines().enumerate() {
        let fields = reader::fields(line);
        // A broken line of our own table is found by the tests; a program in use goes on without that verb.
        if !line.starts_with('#')
            && let Ok(parts) = reader::verb(number + 1, &fields)
        {
            builder.add_verb(&parts);
        }
    }
    for &(class, table) in NOUNS.iter().chain(WORDS) {
        for fields in lines(table) {
            add_word(builder, class, &fields);
        }
    }
    for &(class, table) in PLAIN_VERBS {
        for [past, present, ..] in lines(table) {
            builder.add_plain_verb(past, present, class);
        }
    }
    for [word, classes, flags, ..] in lines(FUNCTION) {
        add_function(builder, word, classes, flags);
    }
    for fields in lines(PLACES) {
        add_place(builder, &fields);
    }
    for [word, ..] in lines(MASCULINE_PLACES) {
        builder.set_gender(word, Gender::Masculine);
    }
    for [name, kind, ..] in lines(NAMES) {
        if let Some(class) = name_class(kind) {
            builder.add_name(name, Word::of(class));
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

/// A word of this class with the forms that its line cites or implies.
pub(super) fn add_word(builder: &mut LexiconBuilder, class: Classes, fields: &[&str]) {
    let field = |at: usize| fields.get(at).copied().filter(|field| !field.is_empty()).unwrap_or("-");
    if DECLINED.has(class) {
        let noun = match class {
            Classes::ADJECTIVE | Classes::HONORIFIC => Noun::Adjective,
            _ if matches!(field(1), "m" | "f") => Noun::Thing,
            _ => Noun::Person,
        };
        let plurals: Vec<&str> = reader::list(field(2)).collect();
        add_declined(builder, &declension::line(field(0), field(1), &plurals, noun), Word::of(class));
        return;
    }
    if class == Classes::OTHER_VERB || class == Classes::SUPPORT {
        builder.add_plain_verb(field(0), field(1), class);
        return;
    }
    for word in fields.iter().flat_map(|field| reader::list(field)) {
        if ABSTRACT.has(class) {
            let gender = if word.ends_with('ة') { Gender::Feminine } else { Gender::Masculine };
            add_declined(builder, &declension::singular(word, gender, Noun::Thing), Word::of(class));
        } else if class == Classes::TIME {
            add_declined(builder, &declension::as_cited(word), Word::of(class));
        } else {
            add_plain(builder, word, Standing::Alone, Word::of(class));
        }
    }
}

fn add_declined(builder: &mut LexiconBuilder, forms: &[Declined], word: Word) {
    for declined in forms {
        // Words of time and of silence are cited in any number.
        let counted = !word.classes.has(Classes::TIME.with(Classes::FEELING).with(Classes::SILENCE));
        let word =
            Word { gender: counted.then_some(declined.gender), number: counted.then_some(declined.number), ..word };
        if declined.shadowed {
            builder.add_shadowed_word(declined.form, declined.standing, word);
        } else {
            builder.add_word(declined.form, declined.standing, word);
        }
    }
}

/// A function word with its classes; flags: `pronoun` (it takes attached pronouns), ى or ي (it is this word only where its last letter
/// was typed so).
fn add_function(builder: &mut LexiconBuilder, word: &str, classes: &str, flags: &str) {
    let classes = classes.split_whitespace().filter_map(Classes::named).fold(Classes::NONE, |all, class| all | class);
    let mut standing = Standing::Alone;
    for flag in flags.split_whitespace() {
        match flag {
            "ى" => standing = Standing::Typed('ى'),
            "ي" => standing = Standing::Typed('ي'),
            "bound" => standing = Standing::Bound,
            _ => add_plain(builder, word, Standing::Bound, Word::of(classes)),
        }
    }
    add_plain(builder, word, standing, Word::of(classes));
}

/// A word as it is written, in no other form.
fn add_plain(builder: &mut LexiconBuilder, form: &str, standing: Standing, word: Word) {
    if let Some(key) = Key::of(form) {
        builder.add_word(key, standing, word);
    }
}

/// Country, other names, capitals, adjectives, plurals of its people: one government.
pub(super) fn add_place(builder: &mut LexiconBuilder, fields: &[&str]) {
    let place = builder.next_place();
    let field = |at: usize| fields.get(at).copied().unwrap_or("");
    for name in [field(0), field(1), field(2)].into_iter().flat_map(reader::list) {
        let word = Word { gender: Some(Gender::Feminine), place, ..Word::of(Classes::PLACE) };
        builder.add_name(name, word);
    }
    for adjective in reader::list(field(3)) {
        add_declined(builder, &declension::nisba(adjective), Word { place, ..Word::of(Classes::NATIONALITY) });
    }
    for people in reader::list(field(4)) {
        let word = Word {
            gender: Some(Gender::Masculine),
            number: Some(Number::Plural),
            place,
            ..Word::of(Classes::NATIONALITY)
        };
        add_plain(builder, people, Standing::Alone, word);
    }
}
