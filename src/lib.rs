//! isnad reads Arabic news and returns typed claim records.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

pub mod claim;
mod confidence;
pub(crate) mod discourse;
mod explain;
pub(crate) mod extract;
pub(crate) mod grammar;
pub mod lexicon;
mod reading;
pub mod span;
pub mod text;

pub use claim::{Act, Claim, Cue, Form, Kind, OwnedClaim, Piece, ResolvedBy, Rule, Speaker};
pub use extract::{ExtractError, Extractor, extract};
pub use span::Span;
