//! A lexicon as a piece of source: `src/lexicon/standard.rs` takes it in.

use std::fmt::Write;

use super::knowledge::Knowledge;
use crate::text::key::Key;

/// A static table, an item a line.
fn table<T>(out: &mut String, name: &str, of: &str, items: &[T], item: impl Fn(&T) -> String) {
    let _ = writeln!(out, "static {name}: [{of}; {}] = [", items.len());
    for one in items {
        let _ = writeln!(out, "{},", item(one));
    }
    out.push_str("];\n");
}

fn keys(keys: &[Key]) -> String {
    keys.iter().map(|key| format!("Key::packed({}),", key.as_u128())).collect()
}

/// The source of what is known.
pub(super) fn write(known: &Knowledge) -> String {
    let mut out = String::new();
    table(&mut out, "SPELLINGS", "(Key, Spelling)", &known.spellings, |(key, spelling)| {
        let [alone, bound, folded, plain] =
            [spelling.alone, spelling.bound, spelling.folded_last, spelling.plain_last].map(|id| id.0);
        format!("spelling({}, {alone}, {bound}, {folded}, {plain})", key.as_u128())
    });
    table(&mut out, "BUCKETS", "u32", &known.buckets, u32::to_string);
    table(&mut out, "SPELLING_BITS", "u64", known.known_spellings.words(), u64::to_string);
    table(&mut out, "ENTRIES", "Entry", &known.entries, |entry| {
        let gender = entry.gender.map_or("None".to_owned(), |gender| format!("Some(Gender::{gender:?})"));
        let number = entry.number.map_or("None".to_owned(), |number| format!("Some(Number::{number:?})"));
        format!(
            "entry({}, {}, {:?}, {gender}, {number}, {:?})",
            entry.classes.bits(),
            entry.set,
            entry.readings,
            entry.place
        )
    });
    table(&mut out, "SETS", "Classes", &known.sets, |set| format!("Classes::of_bits({})", set.bits()));
    table(&mut out, "FORMS", "VerbForm", &known.forms, |form| {
        format!(
            "form({}, Shape::{:?}, Person::{:?}, Gender::{:?}, Number::{:?})",
            form.lemma.0, form.shape, form.person, form.gender, form.number
        )
    });
    table(&mut out, "LEMMAS", "Lemma", &known.lemmas, |lemma| {
        let frames: String = lemma.frames.iter().map(|frame| format!("Frame::{frame:?},")).collect();
        // The preposition inside a frame.
        let frames = frames.replace('(', "(Preposition::");
        format!(
            "lemma({:?}, Act::{:?}, &[{frames}], [&[{}], &[{}], &[{}]], {}, {})",
            lemma.text,
            lemma.act,
            keys(&lemma.needs),
            keys(&lemma.idioms),
            keys(&lemma.unlike),
            lemma.ambiguous,
            lemma.behaviour.bits()
        )
    });
    table(&mut out, "PHRASES", "Phrase", &known.phrases, |phrase| {
        format!("phrase({}, {:?}, {})", phrase.first.as_u128(), phrase.rest, phrase.classes.bits())
    });
    table(&mut out, "PHRASE_BUCKETS", "u32", &known.phrase_buckets, u32::to_string);
    table(&mut out, "PHRASE_WORDS", "Key", &known.phrase_words, |key| format!("Key::packed({})", key.as_u128()));
    table(&mut out, "BEGINNING_BITS", "u64", known.known_beginnings.words(), u64::to_string);
    table(&mut out, "CONTINUATION_BITS", "u64", known.known_continuations.words(), u64::to_string);
    let _ = writeln!(
        out,
        "pub(super) const KNOWLEDGE: Knowledge = Knowledge {{
            spellings: Cow::Borrowed(&SPELLINGS),
            buckets: Cow::Borrowed(&BUCKETS),
            known_spellings: Filter::of_words(&SPELLING_BITS),
            entries: Cow::Borrowed(&ENTRIES),
            sets: Cow::Borrowed(&SETS),
            substantive: EntryId({}),
            forms: Cow::Borrowed(&FORMS),
            lemmas: Cow::Borrowed(&LEMMAS),
            verbs: {},
            places: {},
            phrases: Cow::Borrowed(&PHRASES),
            phrase_buckets: Cow::Borrowed(&PHRASE_BUCKETS),
            phrase_words: Cow::Borrowed(&PHRASE_WORDS),
            known_beginnings: Filter::of_words(&BEGINNING_BITS),
            known_continuations: Filter::of_words(&CONTINUATION_BITS),
        }};",
        known.substantive.0, known.verbs, known.places
    );
    out
}
