//! Any text as a user's lexicon: an error with its place, or a lexicon that reads the same text.
#![no_main]

#[path = "../../tests/checks/lexicon.rs"]
mod lexicon;

libfuzzer_sys::fuzz_target!(|text: &str| lexicon::check(text));
