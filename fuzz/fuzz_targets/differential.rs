//! The same text read in two ways: borrowed and owned, as text and as bytes, piece by piece and in one go, by an extractor that has read much
//! and by one that has read nothing, with line ends of one system and of another.
#![no_main]

#[path = "../../tests/checks/differential.rs"]
mod differential;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| differential::check(bytes));
