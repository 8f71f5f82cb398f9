//! What must hold of anything that anybody reads: each check is a fuzz target, and every file in `tests/findings` goes through all of them.

pub mod compare;
pub mod differential;
pub mod extract;
pub mod lexicon;
pub mod records;
pub mod round_trip;
pub mod structured;
