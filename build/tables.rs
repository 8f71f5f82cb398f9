//! The tables of the standard lexicon.

use super::class::Classes;
use super::conjugation::Standing;
use super::draft::Draft;
use super::reader;
use super::tables::{add_place, add_plain, add_word, name_class};
use super::verb::Gender;
use super::word::Word;

/// Tables of nouns and adjectives, with the class of their words.
const NOUNS: &[(Classes, &str)] = &[
    (Classes::TITLE, include_str!("../src/lexicon/data/titles.tsv")),
    (Classes::HONORIFIC, include_str!("../src/lexicon/data/honorifics.tsv")),
    (Classes::GROUP, include_str!("../src/lexicon/data/groups.tsv")),
    (Classes::INSTITUTION, include_str!("../src/lexicon/data/institutions.tsv")),
    (Classes::MEDIA, include_str!("../src/lexicon/data/media.tsv")),
    (Classes::DOCUMENT, include_str!("../src/lexicon/data/documents.tsv")),
    (Classes::OCCASION, include_str!("../src/lexicon/data/occasions.tsv")),
    (Classes::ADJECTIVE, include_str!("../src/lexicon/data/adjectives.tsv")),
    (Classes::GOVERNING, include_str!("../src/lexicon/data/governing.tsv")),
    (Classes::COMMON_NOUN, include_str!("../src/lexicon/data/common.tsv")),
];
/// Tables of one word a line, each as it is written.
const WORDS: &[(Classes, &str)] = &[
    (Classes::TIME, include_str!("../src/lexicon/data/time.tsv")),
    (Classes::GIVEN_NAME, include_str!("../src/lexicon/data/given_names.tsv")),
    (Classes::NAME_PARTICLE, include_str!("../src/lexicon/data/name_particles.tsv")),
    (Classes::FEELING, include_str!("../src/lexicon/data/feelings.tsv")),
    (Classes::SILENCE, include_str!("../src/lexicon/data/silence.tsv")),
    (Classes::NUMERAL, include_str!("../src/lexicon/data/numerals.tsv")),
    (Classes::SUBSTANTIVE, include_str!("../src/lexicon/data/substantives.tsv")),
];
/// Tables of verbs that report nothing themselves: past, present.
const PLAIN_VERBS: &[(Classes, &str)] = &[
    (Classes::OTHER_VERB, include_str!("../src/lexicon/data/other_verbs.tsv")),
    (Classes::SUPPORT, include_str!("../src/lexicon/data/support.tsv")),
];
const VERBS: &str = include_str!("../src/lexicon/data/verbs.tsv");
const FUNCTION: &str = include_str!("../src/lexicon/data/function.tsv");
const PLACES: &str = include_str!("../src/lexicon/data/places.tsv");
const MASCULINE_PLACES: &str = include_str!("../src/lexicon/data/masculine_places.tsv");
const NAMES: &str = include_str!("../src/lexicon/data/names.tsv");

/// The lines of a table with their fields; those that are missing are empty.
fn lines(table: &'static str) -> impl Iterator<Item = [&'static str; 5]> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(|line| {
        let mut fields = line.split('\t').map(str::trim);
        std::array::from_fn(|_| fields.next().unwrap_or(""))
    })
}

/// Fills `draft` with the standard lexicon.
pub(super) fn load(draft: &mut Draft) {
    for (number, line) in VERBS.lines().enumerate() {
        let fields = reader::fields(line);
        // A broken line of our own table is found by the tests.
        if !line.starts_with('#')
            && let Ok(parts) = reader::verb(number + 1, &fields)
        {
            draft.add_verb(&parts);
        }
    }
    for &(class, table) in NOUNS.iter().chain(WORDS) {
        for fields in lines(table) {
            add_word(draft, class, &fields);
        }
    }
    for &(class, table) in PLAIN_VERBS {
        for fields in lines(table) {
            add_word(draft, class, &fields);
        }
    }
    for [word, classes, flags, ..] in lines(FUNCTION) {
        add_function(draft, word, classes, flags);
    }
    for fields in lines(PLACES) {
        add_place(draft, &fields);
    }
    for [word, ..] in lines(MASCULINE_PLACES) {
        draft.set_gender(word, Gender::Masculine);
    }
    for [name, kind, ..] in lines(NAMES) {
        if let Some(class) = name_class(kind) {
            draft.add_name(name, Word::of(class));
        }
    }
}

/// A function word with its classes; flags: `pronoun` (it takes attached pronouns), ى or ي (it is this word only where its last letter
/// was typed so).
fn add_function(draft: &mut Draft, word: &str, classes: &str, flags: &str) {
    let classes = classes.split_whitespace().filter_map(Classes::named).fold(Classes::NONE, |all, class| all | class);
    let mut standing = Standing::Alone;
    for flag in flags.split_whitespace() {
        match flag {
            "ى" => standing = Standing::Typed('ى'),
            "ي" => standing = Standing::Typed('ي'),
            "bound" => standing = Standing::Bound,
            _ => add_plain(draft, word, Standing::Bound, Word::of(classes)),
        }
    }
    add_plain(draft, word, standing, Word::of(classes));
}
