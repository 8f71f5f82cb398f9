//! `cargo run --release --bin database -- claims.sqlite a.txt b.txt`: stores the claims and prints which contradict each other.

use isnad_programs::database::{Error, contradictions, prepare, store};

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let mut database = rusqlite::Connection::open(arguments.next().ok_or("FILE.sqlite TEXT... is expected")?)?;
    prepare(&database)?;
    for path in arguments {
        store(&mut database, &path, &std::fs::read_to_string(&path)?)?;
    }
    for (one, other) in contradictions(&database, 50)? {
        for claim in [one, other] {
            let speaker = claim.speaker().name().unwrap_or("?");
            println!("{speaker}: {}", claim.content().first().map_or("", isnad::Piece::text));
        }
        println!();
    }
    Ok(())
}
