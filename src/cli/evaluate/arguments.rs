//! What `isnad evaluate` is asked for.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::figures::Figure;

#[derive(Debug, Args)]
#[command(after_long_help = "\
Annotated texts are NAME.txt with NAME.json beside it, as in the folder seeds/ of the project, or NAME.json in the format of \
Citron (BBC), which holds its text; docs/FORMATS.md describes both.

A content is right if it shares four fifths of its words with the annotated one; a name, however it is spelt; a record, if \
content, speaker and act are. In the table, cue is a claim that is found at all, source the mention of the speaker, quoted what \
stands in quotation marks; \"exact\" counts those with all words and no more, \"overlap\" counts words.

Exit status: 0 all was read and no figure falls short; 1 otherwise (standard error says why); 2 wrong use; 130 interrupted.

Examples:
  isnad evaluate seeds/
  isnad evaluate --show 5 my-texts/                    what was missed, invented, wrong
  isnad evaluate --min record=0.7 --min speaker=0.8 my-texts/
  isnad evaluate --predictions other.jsonl my-texts/   what another program found")]
pub(in crate::cli) struct Evaluate {
    /// How figures are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,

    /// Print so many of each kind of miss: claims that were missed or invented, wrong contents, speakers, acts
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(super) show: usize,

    /// The least F1 that a figure must reach, by its name in the table that is printed; may be given several times
    #[arg(long, value_name = "FIGURE=F1", value_parser = bound)]
    pub(super) min: Vec<(Figure, f64)>,

    /// Also score which claims of a text contradict or support each other, where the annotations say so
    #[arg(long)]
    pub(super) relations: bool,

    /// Score the claims of this file, one document a line as extract --format jsonl prints it, instead of reading the texts
    #[arg(long, value_name = "FILE.jsonl", conflicts_with = "lexicon")]
    pub(super) predictions: Option<PathBuf>,

    /// A table of further words, besides the lexicon that is built in (isnad help extract tells its lines); may be given several times
    #[arg(long, value_name = "FILE.tsv")]
    pub(super) lexicon: Vec<PathBuf>,

    /// Folders of annotated texts
    #[arg(value_name = "GOLD_DIR", required = true)]
    pub(super) gold: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A table
    Text,
    /// One object
    Json,
}

/// A figure and what it has to reach.
fn bound(words: &str) -> Result<(Figure, f64), String> {
    let (name, least) = words.split_once('=').ok_or("FIGURE=F1 is expected, as in record=0.7")?;
    let figure = Figure::from_name(name).ok_or_else(|| {
        let names: Vec<&str> = Figure::ALL.iter().map(|figure| figure.name()).collect();
        format!("there is no figure {name}; there are {}", names.join(", "))
    })?;
    match least.parse() {
        Ok(least) if (0.0..=1.0).contains(&least) => Ok((figure, least)),
        _ => Err(format!("{least}: a number from 0 to 1 is expected")),
    }
}
