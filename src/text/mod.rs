//! From a string to words: orthography, tokens, lines and quotation marks.

pub(crate) mod key;
mod mark;
pub mod orthography;
pub(crate) mod quotation;
mod sort;
pub(crate) mod token;
pub(crate) mod tokenize;
pub(crate) mod typed;
