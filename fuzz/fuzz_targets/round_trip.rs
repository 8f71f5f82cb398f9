//! Records written as JSON and read again are the same; JSON that is no record is refused without a panic.
#![no_main]

#[path = "../../tests/checks/round_trip.rs"]
mod round_trip;

libfuzzer_sys::fuzz_target!(|text: &str| round_trip::check(text));
