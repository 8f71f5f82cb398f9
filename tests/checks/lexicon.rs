//! Any text as a user's lexicon: an error with its place, or a lexicon that reads the same text.

use isnad::Extractor;
use isnad::lexicon::Lexicon;

pub fn check(text: &str) {
    let mut builder = Lexicon::builder();
    match builder.add_tsv(text) {
        Ok(()) => {
            if let Ok(lexicon) = builder.build() {
                let claims = Extractor::with_lexicon(lexicon).extract(text).len();
                assert!(claims <= text.len());
            }
        }
        Err(error) => assert!(error.line() >= 1 && error.line() <= text.lines().count().max(1) + 1, "{error}"),
    }
}
