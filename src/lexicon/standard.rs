//! The standard lexicon, as it was made from the tables under `data/` when the crate was compiled.

use std::borrow::Cow;

use super::behaviour::Behaviour;
use super::class::Classes;
use super::filter::Filter;
use super::knowledge::{Knowledge, Phrase, Spelling};
use super::verb::{
    Entry, EntryId, Frame, Frames, Gender, Lemma, LemmaId, Number, Person, Preposition, Shape, VerbForm,
};
use crate::claim::Act;
use crate::text::key::Key;

const fn spelling(key: u128, alone: u32, bound: u32, folded_last: u32, plain_last: u32) -> (Key, Spelling) {
    let spelling = Spelling {
        alone: EntryId(alone),
        bound: EntryId(bound),
        folded_last: EntryId(folded_last),
        plain_last: EntryId(plain_last),
    };
    (Key::packed(key), spelling)
}

const fn entry(
    classes: u64,
    set: u16,
    readings: (u32, u32),
    gender: Option<Gender>,
    number: Option<Number>,
    place: Option<u16>,
) -> Entry {
    Entry { classes: Classes::of_bits(classes), set, readings, gender, number, place }
}

const fn form(lemma: u16, shape: Shape, person: Person, gender: Gender, number: Number) -> VerbForm {
    VerbForm { lemma: LemmaId(lemma), shape, person, gender, number }
}

const fn lemma(
    text: &'static str,
    act: Act,
    frames: &'static [Frame],
    [needs, idioms, unlike]: [&'static [Key]; 3],
    ambiguous: bool,
    behaviour: u64,
) -> Lemma {
    Lemma {
        text: Cow::Borrowed(text),
        act,
        frames: Frames::of(frames),
        needs: Cow::Borrowed(needs),
        ambiguous,
        behaviour: Behaviour::of_bits(behaviour),
        idioms: Cow::Borrowed(idioms),
        unlike: Cow::Borrowed(unlike),
    }
}

const fn phrase(first: u128, rest: (u32, u32), classes: u64) -> Phrase {
    Phrase { first: Key::packed(first), rest, classes: Classes::of_bits(classes) }
}

include!(concat!(env!("OUT_DIR"), "/standard.rs"));
