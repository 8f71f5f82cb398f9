//! From a string to words: orthography, tokens, lines and quotation marks.

pub(crate) mod endings;
#[allow(
    clippy::arithmetic_side_effects,
    reason = "shifts of at most 18 letters of 7 bits, codes in ranges that a match has checked"
)]
pub(crate) mod key;
#[allow(clippy::arithmetic_side_effects, reason = "offsets in a text of less than 4 GiB, and lengths of characters")]
mod mark;
#[allow(clippy::arithmetic_side_effects, reason = "offsets in a text of less than 4 GiB, and lengths of characters")]
pub mod orthography;
#[allow(clippy::arithmetic_side_effects, reason = "offsets in a text of less than 4 GiB, and lengths of characters")]
pub(crate) mod quotation;
#[allow(clippy::arithmetic_side_effects, reason = "places in tables that are filled while compiling")]
mod sort;
pub(crate) mod token;
#[allow(clippy::arithmetic_side_effects, reason = "offsets in a text of less than 4 GiB, and lengths of characters")]
pub(crate) mod tokenize;
#[allow(
    clippy::arithmetic_side_effects,
    reason = "lanes of 16 bits, of which each takes what it has room for; at most 18 letters"
)]
pub(crate) mod typed;
