//! The arguments of the examples that fit weights: `[--write FILE] FOLDER …`.

use std::error::Error;
use std::path::PathBuf;

/// The folders with annotated texts, and the file that the weights go to, if any.
pub(crate) fn read() -> Result<(Vec<PathBuf>, Option<PathBuf>), Box<dyn Error>> {
    let (mut folders, mut table) = (Vec::new(), None);
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--write" {
            table = Some(PathBuf::from(arguments.next().ok_or("--write needs a file")?));
        } else {
            folders.push(PathBuf::from(argument));
        }
    }
    Ok((folders, table))
}
