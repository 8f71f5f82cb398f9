//! All texts of a folder, read on all cores.

use std::path::{Path, PathBuf};

use isnad::{Claim, Extractor, OwnedClaim};
use rayon::prelude::*;
use walkdir::WalkDir;

/// The claims of each `*.txt` below the folder, in the order of their names.
pub fn read(folder: &Path) -> Vec<(PathBuf, std::io::Result<Vec<OwnedClaim>>)> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let texts: Vec<PathBuf> = files
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    // One extractor for all threads.
    let extractor = Extractor::new();
    texts
        .into_par_iter()
        .map(|path| {
            let claims =
                std::fs::read_to_string(&path).map(|text| extractor.claims(&text).map(Claim::into_owned).collect());
            (path, claims)
        })
        .collect()
}
