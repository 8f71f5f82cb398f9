//! What must hold of anything that anybody reads: each check is a fuzz target, and every file in `tests/findings` goes through all of them.

#[cfg(feature = "arbitrary")]
pub mod compare;
#[cfg(feature = "arbitrary")]
pub mod differential;
pub mod extract;
pub mod lexicon;
pub mod records;
pub mod round_trip;
#[cfg(feature = "arbitrary")]
pub mod structured;
