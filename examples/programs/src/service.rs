//! A small HTTP service: post a text, get its claims as JSON.

use std::io::{Cursor, Read};

use isnad::Extractor;
use tiny_http::{Header, Request, Response};

/// The most bytes that a text may have.
const LONGEST: u64 = 1_000_000;

/// Status and body for the bytes of a request.
pub fn answer(extractor: &Extractor, bytes: &[u8]) -> (u16, String) {
    if bytes.len() as u64 > LONGEST {
        return (413, "the text is too long".to_owned());
    }
    match extractor.extract_bytes(bytes) {
        Ok(claims) => match serde_json::to_string(&claims) {
            Ok(body) => (200, body),
            Err(error) => (500, error.to_string()),
        },
        Err(error) => (400, error.to_string()),
    }
}

/// Answers one request.
pub fn serve(extractor: &Extractor, mut request: Request) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    request.as_reader().take(LONGEST + 1).read_to_end(&mut bytes)?;
    let (status, body) = answer(extractor, &bytes);
    let mut response: Response<Cursor<Vec<u8>>> = Response::from_string(body).with_status_code(status);
    if status == 200
        && let Ok(header) = Header::from_bytes("Content-Type", "application/json; charset=utf-8")
    {
        response.add_header(header);
    }
    request.respond(response)
}
