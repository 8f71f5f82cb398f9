//! `cargo run --release --bin batch -- FOLDER`: the claims of every text, one a line.

use std::path::Path;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for (path, claims) in isnad_programs::batch::read(Path::new(&folder)) {
        match claims {
            Ok(claims) => println!("{}: {} claims", path.display(), claims.len()),
            Err(error) => eprintln!("{}: {error}", path.display()),
        }
    }
}
