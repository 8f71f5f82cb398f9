//! What fuzzing and the properties have found, kept: every file in `tests/findings` goes through all that the fuzz targets do.

use std::fs;
use std::path::Path;

use isnad::lexicon::Lexicon;
use isnad::{Extractor, OwnedClaim};

/// Bytes as a text: claims that stand in it and read back as they were written.
fn as_text(extractor: &Extractor, bytes: &[u8]) {
    let Ok(claims) = extractor.extract_bytes(bytes) else {
        assert!(std::str::from_utf8(bytes).is_err(), "UTF-8 is refused");
        return;
    };
    let text = std::str::from_utf8(bytes).unwrap();
    for claim in claims {
        assert!(claim.is_in(text), "{claim:?}");
        let record = serde_json::to_string(&claim).unwrap();
        let read: OwnedClaim = serde_json::from_str(&record).unwrap_or_else(|error| panic!("{error}: {record}"));
        assert_eq!(read, claim);
    }
    extractor.explain(text);
}

/// Bytes as a user's lexicon: an error, or a lexicon that works.
fn as_lexicon(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut builder = Lexicon::builder();
    if builder.add_tsv(text).is_ok()
        && let Ok(lexicon) = builder.build()
    {
        as_text(&Extractor::with_lexicon(lexicon), bytes);
    }
}

#[test]
fn findings_stay_settled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    let extractor = Extractor::new();
    let mut failed = Vec::new();
    for file in files {
        let bytes = fs::read(&file).unwrap();
        let outcome = std::panic::catch_unwind(|| {
            as_text(&extractor, &bytes);
            as_lexicon(&bytes);
        });
        if outcome.is_err() {
            failed.push(file);
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
