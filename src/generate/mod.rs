//! Claims, names, sentences and articles to test with, for crates that depend on this one.
//!
//! With the feature `proptest`, [`strategy`] has strategies, and `any::<isnad::OwnedClaim>()` is one; with the feature `arbitrary`, all
//! records are [`Arbitrary`](https://docs.rs/arbitrary), for fuzzers. Both draw from the same generators. Records hold together by
//! construction: they pass every check that [`claim::Record`](crate::claim::Record) makes. Sentences and articles ([`Told`]) are news with the
//! claims that [`extract`](crate::extract) must give for them, field by field, so that a test can tell what goes in from what must come out.
//!
//! The news is plain on purpose: some seventy words in a dozen ways to report. It says how claims are passed on, not how well Arabic is read.

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod article;
mod choices;
mod damage;
mod record;
mod sentence;
mod source;
#[cfg(feature = "proptest")]
pub mod strategy;
mod told;
mod vocabulary;
mod words;

pub use told::{DamagedText, Told};

use crate::span::Span;

/// No byte at all, at the beginning.
#[allow(clippy::unreachable, reason = "a constant: seen while compiling")]
const NOWHERE: Span = match Span::new(0, 0) {
    Some(span) => span,
    None => unreachable!(),
};
