//! How far a text is read, stage by stage: for the benchmarks, which measure each by itself. No part of the interface.

use crate::extract::Extractor;
use crate::grammar;
use crate::limits::Limits;
use crate::text::tokenize::Tokens;

/// The number of words, numbers and marks: قال الوزير. (the minister said.) has three.
pub fn tokens(text: &str) -> usize {
    Tokens::new(text).count()
}

/// The same, with every word recognised (قال is a verb) and every quotation mark paired.
pub fn words(extractor: &Extractor, text: &str) -> usize {
    extractor.read(text).len()
}

/// The number of clauses that report (قال الوزير إن …), before it is settled who is meant.
pub fn clauses(extractor: &Extractor, text: &str) -> usize {
    grammar::attributions(&extractor.read(text), Limits::default().depth()).len()
}
