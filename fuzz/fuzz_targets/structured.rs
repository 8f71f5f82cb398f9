//! News made from the grammar of Arabic reporting: undamaged, it gives the claims that it was made of; damaged, it does no harm.
#![no_main]

#[path = "../../tests/checks/structured.rs"]
mod structured;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| structured::check(bytes));
