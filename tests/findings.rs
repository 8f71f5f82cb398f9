//! What fuzzing and the properties have found, kept: every file in `tests/findings` goes through all that the fuzz targets do.

use std::fs;
use std::path::Path;

mod checks;

fn every_check(bytes: &[u8]) {
    checks::extract::check(bytes);
    checks::compare::check(bytes);
    checks::differential::check(bytes);
    checks::structured::check(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        checks::lexicon::check(text);
        checks::records::check(text);
        checks::round_trip::check(text);
    }
}

#[test]
fn findings_stay_settled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty());
    let failed: Vec<_> = files
        .into_iter()
        .filter(|file| {
            let bytes = fs::read(file).unwrap();
            std::panic::catch_unwind(|| every_check(&bytes)).is_err()
        })
        .collect();
    assert!(failed.is_empty(), "{failed:#?}");
}
