//! Any bytes at all: an error that names the bad byte, or records whose spans hold.

use isnad::{ExtractError, Extractor};
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

pub fn check(bytes: &[u8]) {
    match EXTRACTOR.extract_bytes(bytes) {
        Ok(claims) => {
            let text = std::str::from_utf8(bytes).expect("claims come from UTF-8 only");
            for claim in &claims {
                assert!(claim.is_in(text), "a piece is not what the text holds there");
            }
            EXTRACTOR.explain(text);
        }
        // At most 400 words or 40 lines are read of one content.
        Err(ExtractError::Limit(error)) => {
            assert!(bytes.len() > 400 || bytes.split(|&byte| byte == b'\n').count() > 40, "{error}")
        }
        Err(error) => assert!(std::str::from_utf8(bytes).is_err(), "{error}"),
    }
}
