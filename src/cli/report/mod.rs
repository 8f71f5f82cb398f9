//! `isnad report`: texts and their claims as one page for a browser, which needs no network.
//!
//! The page reads without a script. With one, a long list of documents stays inert (`noscript` elements, which a browser that runs
//! scripts keeps as plain words) until a document is asked for, and claims can be filtered.

mod article;
mod bars;
mod controls;
mod frame;
mod marks;
mod material;
mod overview;
mod record;
mod relations;
mod timeline;
mod words;

use std::io::{IsTerminal, Write};

use isnad::compare::Comparer;

use super::arguments::Report;
use super::extract::{self, Kept};
use super::notices::Notices;
use super::{Failure, compare};
use material::{Material, Source};

pub(super) fn run(given: &Report, notices: &mut Notices) -> Result<(), Failure> {
    if given.output.is_none() && std::io::stdout().is_terminal() {
        let message = "a page is for a browser: --output report.html writes it to a file";
        return Err(Failure::Usage(message.to_owned()));
    }
    let comparer = Comparer::with_tables(compare::tables(&given.tables)?);
    let mut material = read(given, notices)?;
    if material.documents.is_empty() && notices.skipped() {
        // Nothing could be read: a page that is there already is worth more than an empty one.
        return Ok(());
    }
    material.complete(&comparer);
    let page = frame::page(&material).map_err(std::io::Error::from)?;
    match &given.output {
        Some(path) => std::fs::write(path, page.as_bytes())
            .map_err(|error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display())))?,
        None => {
            let mut output = std::io::stdout().lock();
            output.write_all(page.as_bytes())?;
            output.flush()?;
        }
    }
    Ok(())
}

/// Reads all inputs; a document that cannot be read is told and left out.
fn read(given: &Report, notices: &mut Notices) -> Result<Material, Failure> {
    let Report { filter, texts, .. } = given;
    let mut material = Material::default();
    let keep = |Kept { document, mut claims, whole }: Kept| {
        claims.retain(|claim| filter.keeps(claim));
        let date = document.date.or_else(|| texts.date.map(|date| date.to_string()));
        let source = Source::new(document.origin.to_string(), date, document.text, whole);
        material.add(source, claims);
    };
    extract::gather(texts, keep, notices)?;
    Ok(material)
}

#[cfg(test)]
mod tests;
