//! Claims in the formats of other tools.

mod brat;
mod characters;
mod citron;
mod claim_review;
mod spreadsheet;
mod web_annotation;

use isnad::Claim;
use serde::Serialize;

use super::document::Document;
use characters::Characters;

pub(super) use spreadsheet::{HEADER, MARKED_HEADER};

/// A format that another tool reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Citron,
    WebAnnotation,
    Brat,
    ClaimReview,
    /// A row a claim; with a mark, for programs that take a file without one for something other than UTF-8.
    Spreadsheet {
        mark: bool,
    },
}

impl Dialect {
    /// The page of one document: laid out for reading where it is the only one, else on a line of its own.
    pub(super) fn page(self, document: &Document, claims: &[Claim<'_>], alone: bool) -> std::io::Result<Vec<u8>> {
        match self {
            Self::Citron => json(&citron::document(&document.text, claims), alone),
            Self::WebAnnotation => json(&web_annotation::page(document, claims), alone),
            Self::ClaimReview => json(&claim_review::graph(document, claims), alone),
            Self::Brat => Ok(brat::annotations(&document.text, claims).into_bytes()),
            Self::Spreadsheet { mark } => spreadsheet::rows(document, claims, mark),
        }
    }
}

fn json(page: &impl Serialize, alone: bool) -> std::io::Result<Vec<u8>> {
    let mut bytes = if alone { serde_json::to_vec_pretty(page)? } else { serde_json::to_vec(page)? };
    bytes.push(b'\n');
    Ok(bytes)
}

/// The contents of a claim as one text: pieces apart by an ellipsis.
fn content(claim: &Claim<'_>) -> String {
    let pieces: Vec<&str> = claim.content().iter().map(isnad::Piece::text).collect();
    pieces.join(" … ")
}

/// A name as part of an IRI: all but letters, digits and a few marks by their bytes (RFC 3986).
fn percent_encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Where a document is to be found: its own address where its id is one, else its name as a relative one.
fn address(document: &Document) -> String {
    let name = document.origin.to_string();
    let is_address = ["http://", "https://", "urn:", "file:"].iter().any(|scheme| name.starts_with(scheme))
        && !name
            .contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"{}|\\^`".contains(letter));
    if is_address { name } else { percent_encoded(&name) }
}

/// An identifier of a claim that no other document's claims have.
fn identifier(document: &Document, claim: &Claim<'_>) -> String {
    format!("urn:x-isnad:{}:{}", percent_encoded(&document.origin.to_string()), claim.id())
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
