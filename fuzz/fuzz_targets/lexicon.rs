//! Any text as a user's lexicon: an error with its place, or a lexicon that works.
#![no_main]

use isnad::Extractor;
use isnad::lexicon::Lexicon;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut builder = Lexicon::builder();
    match builder.add_tsv(text) {
        Ok(()) => {
            if let Ok(lexicon) = builder.build() {
                let _ = Extractor::with_lexicon(lexicon).extract(text);
            }
        }
        Err(error) => assert!(error.line() >= 1 && error.line() <= text.lines().count().max(1) + 1, "{error}"),
    }
});
