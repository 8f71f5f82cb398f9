//! Who said what in a text: `cargo run --example minimal -- article.txt`.

fn main() -> std::io::Result<()> {
    let path = std::env::args().nth(1).unwrap_or_else(|| "examples/article.txt".to_owned());
    let text = std::fs::read_to_string(path)?;
    for claim in isnad::extract(&text) {
        let speaker = claim.speaker().name().unwrap_or("?");
        let content: Vec<&str> = claim.content().iter().map(isnad::Piece::text).collect();
        println!("{speaker} {}: {}", claim.act().name(), content.join(" … "));
    }
    Ok(())
}
