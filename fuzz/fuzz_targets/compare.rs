//! Claims out of nothing, and claims of made-up news, set side by side: in any order the same pairs, proved by their own words.
#![no_main]

#[path = "../../tests/checks/compare.rs"]
mod compare;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| compare::check(bytes));
