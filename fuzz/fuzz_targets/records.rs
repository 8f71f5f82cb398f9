//! Lines of JSON as records from outside: each is refused with an error that names a field, or is a claim that everything else can work with.
#![no_main]

#[path = "../../tests/checks/records.rs"]
mod records;

libfuzzer_sys::fuzz_target!(|text: &str| records::check(text));
