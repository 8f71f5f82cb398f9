//! `cargo run --release --bin service`, then `curl --data-binary @article.txt http://127.0.0.1:8080/`.

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let server = tiny_http::Server::http("127.0.0.1:8080")?;
    let extractor = isnad::Extractor::new();
    for request in server.incoming_requests() {
        if let Err(error) = isnad_programs::service::serve(&extractor, request) {
            eprintln!("{error}");
        }
    }
    Ok(())
}
