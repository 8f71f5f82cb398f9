//! From a string to words: orthography, tokens, lines and quotation marks.

pub(crate) mod key;
pub mod orthography;
pub(crate) mod quotation;
pub(crate) mod token;
pub(crate) mod tokenize;
