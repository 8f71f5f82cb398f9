//! Any bytes at all: an error that names the bad byte, or records whose spans hold.
#![no_main]

#[path = "../../tests/checks/extract.rs"]
mod extract;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| extract::check(bytes));
