//! The record of one claim: who is reported to have said what, in which words.
//!
//! [`Claim`] borrows its words from the text, [`OwnedClaim`] keeps them. Both serialise to the record that the command line
//! prints; an owned one reads back, and a record that does not hold together is refused with a [`RecordError`] that names the claim and
//! the field. Records that were kept apart from their text are checked against it by [`Record::check_in`].
//!
//! ```
//! use isnad::claim::OwnedClaim;
//!
//! let text = "نفت الشركة وجود أي خلل."; // "the company denied that there was any fault"
//! let claims = isnad::extract(text);
//! let record = serde_json::to_string(&claims)?;
//! let again: Vec<OwnedClaim> = serde_json::from_str(&record)?;
//! assert_eq!(again, claims);
//! assert!(again[0].is_in(text));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod act;
mod agreement;
mod chain;
mod cue;
mod error;
mod form;
mod kind;
pub(crate) mod named;
mod piece;
mod read;
mod record;
mod resolution;
mod rule;
mod speaker;
mod summary;
mod when;

pub use act::Act;
pub use agreement::{Gender, Number};
pub use chain::Chain;
pub use cue::Cue;
pub use error::{RecordError, RecordProblem};
pub use form::Form;
pub use kind::Kind;
pub use piece::Piece;
pub use read::Record;
pub use record::{Claim, OwnedClaim};
pub use resolution::ResolvedBy;
pub use rule::Rule;
pub use speaker::Speaker;
pub use summary::{SpeakerSummary, speakers};
pub use when::When;

pub(crate) use piece::RawPiece;
pub(crate) use read::probability;
pub(crate) use record::{ClaimParts, hundredths};
