//! `isnad extract` and `isnad speakers`: what each document holds, in the order of the input.

use std::io::IsTerminal;
use std::path::PathBuf;

use isnad::lexicon::Lexicon;
use isnad::{Claim, Extractor, OwnedClaim};

use super::arguments::{ClaimFormat, Extract, Format, Input, Speakers, Texts};
use super::document::{Document, Problem};
use super::filter::Filter;
use super::formats::Dialect;
use super::notices::Notices;
use super::page::Page;
use super::records::{Findings, Layout, Records};
use super::workers::{self, Division, Printed};
use super::{Failure, input, say, table};

/// `isnad extract`.
pub(super) fn claims(arguments: &Extract, notices: &mut Notices) -> Result<(), Failure> {
    let Extract { format, bom, filter, texts } = arguments;
    let inputs = inputs(texts)?;
    let alone = input::is_one_text(&inputs, texts.stdin);
    let format = format.unwrap_or(match std::io::stdout().is_terminal() {
        true => ClaimFormat::Text,
        false => ClaimFormat::Json,
    });
    if *bom && format != ClaimFormat::Csv {
        return Err(Failure::Usage("--bom is for --format csv".to_owned()));
    }
    let foreign = |dialect| Layout::Foreign { dialect, alone };
    let layout = match format {
        ClaimFormat::Jsonl => Layout::Lines,
        ClaimFormat::Text => Layout::Page(Page::of(&std::io::stdout())),
        ClaimFormat::Json if alone => Layout::Object,
        ClaimFormat::Json => Layout::Array,
        ClaimFormat::Csv => foreign(Dialect::Spreadsheet { mark: *bom }),
        ClaimFormat::Citron => foreign(Dialect::Citron),
        ClaimFormat::Webannotation => foreign(Dialect::WebAnnotation),
        ClaimFormat::Claimreview => foreign(Dialect::ClaimReview),
        ClaimFormat::Brat if alone => foreign(Dialect::Brat),
        ClaimFormat::Brat => {
            let message = "brat has a file of annotations for each text: name one text, and write to a file beside it, \
                           as in: isnad extract --format brat a.txt > a.ann";
            return Err(Failure::Usage(message.to_owned()));
        }
    };
    run(&Wanted::Claims(filter), &layout, inputs, texts, notices)
}

/// `isnad speakers`.
pub(super) fn speakers(arguments: &Speakers, notices: &mut Notices) -> Result<(), Failure> {
    let Speakers { format, texts } = arguments;
    let inputs = inputs(texts)?;
    let layout = match format {
        Format::Jsonl => Layout::Lines,
        Format::Text => Layout::Page(Page::of(&std::io::stdout())),
        Format::Json if input::is_one_text(&inputs, texts.stdin) => Layout::Object,
        Format::Json => Layout::Array,
    };
    run(&Wanted::Speakers, &layout, inputs, texts, notices)
}

/// What of a document is printed.
enum Wanted<'a> {
    Claims(&'a Filter),
    Speakers,
}

fn run(
    wanted: &Wanted<'_>,
    layout: &Layout,
    inputs: Vec<Input>,
    texts: &Texts,
    notices: &mut Notices,
) -> Result<(), Failure> {
    let extractor = extractor(texts)?;
    let stdout = std::io::stdout();
    // Who writes to a pipe one document at a time wants its claims before the next.
    let at_once = stdout.is_terminal() || inputs.contains(&Input::Stdin);
    let mut records = Records::new(stdout, layout);
    // One text is read by one worker; and who waits at a pipe for the next document need not be many.
    let division = Division::new(texts.threads, matches!(layout, Layout::Object), at_once);
    let page = |document: &Document| {
        let extraction = dated(&extractor, document).extraction(&document.text);
        let truncated = extraction.truncations().to_vec();
        let mut claims = extraction.into_claims();
        let speakers;
        let findings = match wanted {
            Wanted::Claims(filter) => {
                claims.retain(|claim| filter.keeps(claim));
                Findings::Claims(&claims)
            }
            Wanted::Speakers => {
                speakers = isnad::speakers(&claims);
                Findings::Speakers(&speakers)
            }
        };
        let problems = truncated.iter().map(|met| Problem::truncated(document, met)).collect();
        Ok(Printed { page: layout.page(document, findings, &truncated)?, problems })
    };
    let documents = input::documents(inputs, texts.stdin, false);
    workers::run(documents, division, page, &mut records, notices)?;
    records.end()?;
    Ok(())
}

/// What is kept of a document for what is found between documents.
pub(super) struct Kept {
    /// The document without its claims.
    pub(super) document: Document,
    pub(super) claims: Vec<OwnedClaim>,
    /// Whether these are all claims of the document; limits may have cut some off.
    pub(super) whole: bool,
}

/// Reads all documents on as many threads as the user wants and gives what each holds to `keep`, in their order. Lines may also hold claims
/// that were extracted before.
pub(super) fn gather(texts: &Texts, keep: impl FnMut(Kept) + Send, notices: &mut Notices) -> Result<(), Failure> {
    let extractor = extractor(texts)?;
    let inputs = inputs(texts)?;
    let alone = input::is_one_text(&inputs, texts.stdin) || inputs.contains(&Input::Stdin);
    let division = Division::new(texts.threads, alone, false);
    let find = |mut document: Document| match document.claims.take() {
        Some(claims) => (Kept { document, claims, whole: true }, Vec::new()),
        None => {
            let extraction = dated(&extractor, &document).extraction(&document.text);
            let problems: Vec<Problem> =
                extraction.truncations().iter().map(|met| Problem::truncated(&document, met)).collect();
            let claims = extraction.into_claims().into_iter().map(Claim::into_owned).collect();
            (Kept { document, claims, whole: problems.is_empty() }, problems)
        }
    };
    workers::gather(input::documents(inputs, texts.stdin, true), division, find, keep, notices);
    Ok(())
}

/// The extractor for the document's own date, where it has one that can be read.
pub(super) fn dated(extractor: &Extractor, document: &Document) -> Extractor {
    match document.date.as_ref().and_then(|date| date.parse().ok()) {
        Some(date) => extractor.clone().date(date),
        None => extractor.clone(),
    }
}

pub(super) fn extractor(texts: &Texts) -> Result<Extractor, Failure> {
    let extractor = with_words(&texts.lexicon)?.limits(texts.bounds.limits());
    Ok(match texts.date {
        Some(date) => extractor.date(date),
        None => extractor,
    })
}

/// An extractor that knows the words of these tables too.
pub(super) fn with_words(tables: &[PathBuf]) -> Result<Extractor, Failure> {
    if tables.is_empty() {
        return Ok(Extractor::new());
    }
    let mut builder = Lexicon::builder();
    for path in tables {
        let table = input::table(path)?;
        builder.add_tsv(&table).map_err(|error| table::in_lexicon(path, &table, &error))?;
    }
    let lexicon = builder.build().map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(Extractor::with_lexicon(lexicon))
}

/// What to read: standard input where nothing is named, and never twice.
pub(super) fn inputs(texts: &Texts) -> Result<Vec<Input>, Failure> {
    let mut inputs = texts.inputs.clone();
    if inputs.is_empty() {
        inputs.push(Input::Stdin);
    }
    if inputs.iter().filter(|&input| *input == Input::Stdin).count() > 1 {
        return Err(Failure::Usage("standard input (-) can be read only once".to_owned()));
    }
    if inputs.contains(&Input::Stdin) && std::io::stdin().is_terminal() {
        say(&"reading from the terminal; Ctrl-D ends the text");
    }
    Ok(inputs)
}
