//! `isnad extract`: the claims of each document, in the order of the input.

use std::io::IsTerminal;

use isnad::Extractor;
use isnad::lexicon::Lexicon;

use super::arguments::{Extract, Format, Input};
use super::page::Page;
use super::records::{Layout, Records};
use super::report::Report;
use super::{Failure, input, say};

pub(super) fn run(arguments: &Extract, report: &mut Report) -> Result<(), Failure> {
    let extractor = extractor(arguments)?;
    let inputs = inputs(arguments)?;
    let stdout = std::io::stdout();
    let layout = match arguments.format {
        Format::Jsonl => Layout::Lines,
        Format::Text => Layout::Page(Page::of(&stdout)),
        Format::Json if input::is_one_text(&inputs, arguments.stdin) => Layout::Object,
        Format::Json => Layout::Array,
    };
    // Who writes to a pipe one document at a time wants its claims before the next.
    let at_once = stdout.is_terminal() || inputs.contains(&Input::Stdin);
    let mut records = Records::new(stdout.lock(), layout);
    records.begin()?;
    for document in input::documents(inputs, arguments.stdin) {
        match document {
            Ok(document) => {
                let claims = extractor.extract(&document.text);
                records.document(&document, &claims)?;
                report.document(document.bytes);
            }
            Err(problem) => report.problem(&problem),
        }
        if at_once {
            records.flush()?;
        }
    }
    records.end()?;
    Ok(())
}

fn extractor(arguments: &Extract) -> Result<Extractor, Failure> {
    if arguments.lexicon.is_empty() {
        return Ok(Extractor::new());
    }
    let mut builder = Lexicon::builder();
    for path in &arguments.lexicon {
        let table = input::table(path).map_err(|problem| Failure::Usage(problem.to_string()))?;
        builder.add_tsv(&table).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))?;
    }
    let lexicon = builder.build().map_err(|error| Failure::Usage(error.to_string()))?;
    Ok(Extractor::with_lexicon(lexicon))
}

/// What to read: standard input where nothing is named, and never twice.
fn inputs(arguments: &Extract) -> Result<Vec<Input>, Failure> {
    let mut inputs = arguments.inputs.clone();
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
