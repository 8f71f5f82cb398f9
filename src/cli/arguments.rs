//! What the user types.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use isnad::{Date, Limits};

use super::evaluate::Evaluate;
use super::explain::Explain;
use super::filter::Filter;
use super::manual::{Completions, Manual};

/// Reads Arabic news and prints who is reported to have said what, word for word.
#[derive(Debug, Parser)]
#[command(
    name = "isnad",
    version,
    max_term_width = 100,
    after_help = "\
To begin with:
  isnad extract article.txt                       claims for reading
  isnad report --output report.html article.txt   the same as a page for a browser
  isnad help extract                              all options of a command, with examples"
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print the claims of texts: speaker, act, exact words, and the rule that found them
    Extract(Extract),
    /// List who speaks in texts: names, titles, kind, number of claims
    Speakers(Speakers),
    /// Make one page for a browser: texts with every claim marked, speakers, acts, contradictions side by side
    Report(Report),
    /// Print which claims contradict and which support each other, why, and by which words
    Compare(Compare),
    /// Say of each pair of plain statements whether they contradict or support each other
    Relate(Relate),
    /// Say why a claim was or was not found, first in plain words, then step by step
    Explain(Explain),
    /// Say how right the claims are, beside texts that somebody has annotated
    Evaluate(Evaluate),
    /// Print what a shell needs to complete commands and options
    Completions(Completions),
    /// Print a page of the manual
    Man(Manual),
}

impl Command {
    /// What is read.
    pub(super) fn inputs(&self) -> &[Input] {
        match self {
            Self::Extract(given) => &given.texts.inputs,
            Self::Speakers(given) => &given.texts.inputs,
            Self::Compare(given) => &given.texts.inputs,
            Self::Relate(_) | Self::Evaluate(_) | Self::Explain(_) | Self::Completions(_) | Self::Man(_) => &[],
            Self::Report(given) => &given.texts.inputs,
        }
    }
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Exit status: 0 all was read; 1 something was skipped (standard error says what and where); 2 wrong use; 130 interrupted.

A table of relations has tabs between the fields and spaces between words:
  opposite   words, and the words that exclude them
  converse   words, and those for the same event from its other side (asked, received)
  synonym    words that stand for the same
  related    words that may stand for the same inside one article
  silent     a word that is passed over
  common     a word that claims of all kinds share (the president)
  # …        a remark

Examples:
  isnad compare news/                        for reading, across all texts of a folder
  isnad compare --format json article.txt    one JSON object: claims and relations
  isnad extract --format jsonl news/ > claims.jsonl && isnad compare claims.jsonl")]
pub(super) struct Compare {
    /// How claims and relations are printed [default: text on a terminal, json elsewhere]
    #[arg(long, value_enum)]
    pub(super) format: Option<ComparisonFormat>,

    /// A table of further opposites, converses and synonyms (isnad help compare tells its lines); may be given several
    /// times
    #[arg(long = "relations", value_name = "FILE.tsv")]
    pub(super) tables: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) texts: Texts,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Standard input holds one pair a line, and each is answered by one line, in their order:
  {\"a\": \"…\", \"b\": \"…\"}
  {\"relation\": \"contradicts\", \"reason\": \"opposite-predicates\", \"confidence\": 0.7}

The relation is contradicts, supports or none; with none, the reason is null.

Exit status: 0 all was read; 1 a line was skipped (standard error says which and why); 2 wrong use; 130 interrupted.

Examples:
  isnad relate < pairs.jsonl > answers.jsonl")]
pub(super) struct Relate {
    /// A table of further opposites, converses and synonyms (isnad help compare tells its lines); may be given several
    /// times
    #[arg(long = "relations", value_name = "FILE.tsv")]
    pub(super) tables: Vec<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Exit status: 0 all was read; 1 something was skipped (standard error says what and where); 2 wrong use; 130 interrupted.

A table of further words has one word a line and tabs between the fields:
  verb    past, present, participle, verbal nouns, act,
          what it governs (that, quote, noun …),
          flags (ambiguous where it often is no saying, needs=NOUN,… where it is
          one only with a noun, hopes, expects, waves … for how it behaves; the
          head of src/lexicon/data/verbs.tsv explains all)
  title   an office, its feminine, its plural
  name    a name of one or several words; organization, media or place
  # …     a remark

Examples:
  isnad extract article.txt                  text on a terminal, JSON elsewhere
  isnad extract --format json article.txt    one JSON object in any case
  isnad extract --format jsonl news/ more.jsonl > claims.jsonl
  isnad extract --format csv --bom news/ > claims.csv
  isnad extract --format text --act deny,reject --min-confidence 0.7 news/")]
pub(super) struct Extract {
    /// How claims are printed [default: text on a terminal, json elsewhere]
    #[arg(long, value_enum)]
    pub(super) format: Option<ClaimFormat>,

    /// For --format csv opened in a spreadsheet: a byte order mark first, and no cell that would be run as a formula
    #[arg(long)]
    pub(super) bom: bool,

    #[command(flatten)]
    pub(super) filter: Filter,

    #[command(flatten)]
    pub(super) texts: Texts,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
Exit status: 0 all was read; 1 something was skipped (standard error says what and where); 2 wrong use; 130 interrupted.

Examples:
  isnad speakers article.txt                 for reading
  isnad speakers --format json article.txt   one JSON object, with the places where each is named")]
pub(super) struct Speakers {
    /// How speakers are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,

    #[command(flatten)]
    pub(super) texts: Texts,
}

#[derive(Debug, Args)]
#[command(after_long_help = "\
The page needs no network and reads without JavaScript. Claims that extract printed as JSON lines (*.jsonl) are shown without \
their texts.

Exit status: 0 all was read; 1 something was skipped (standard error says what and where); 2 wrong use; 130 interrupted.

Examples:
  isnad report --output report.html article.txt
  isnad report --output denials.html --act deny,reject --min-confidence 0.7 news/")]
pub(super) struct Report {
    /// The file that the page is written to [default: standard output]
    #[arg(long, value_name = "FILE.html")]
    pub(super) output: Option<PathBuf>,

    /// A table of further opposites, converses and synonyms (isnad help compare tells its lines); may be given several
    /// times
    #[arg(long = "relations", value_name = "FILE.tsv")]
    pub(super) tables: Vec<PathBuf>,

    #[command(flatten)]
    pub(super) filter: Filter,

    #[command(flatten)]
    pub(super) texts: Texts,
}

/// What is read, and with what.
#[derive(Debug, Args)]
pub(super) struct Texts {
    /// A table of further words, besides the lexicon that is built in (isnad help extract tells its lines); may be given several times
    #[arg(long, value_name = "FILE.tsv")]
    pub(super) lexicon: Vec<PathBuf>,

    /// The date of the texts, from which "yesterday" and "Friday" are counted; where a document of a *.jsonl file has a date of its
    /// own, that one counts
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(super) date: Option<Date>,

    /// How many documents are read at the same time; what is printed stays in the order of the input [default: as many as the
    /// machine has cores, 1 for standard input]
    #[arg(long, value_name = "N", value_parser = threads, allow_negative_numbers = true)]
    pub(super) threads: Option<NonZeroUsize>,

    /// What standard input holds
    #[arg(long, value_enum, default_value_t = Stdin::Text)]
    pub(super) stdin: Stdin,

    #[command(flatten)]
    pub(super) bounds: Bounds,

    /// Texts in UTF-8. A folder is searched for *.txt, with the folders in it; a *.jsonl file holds one document a line
    /// ({"id": …, "text": …, "date": …}); - is standard input; without any, standard input is read
    #[arg(value_name = "FILE|DIR|-", value_parser = input())]
    pub(super) inputs: Vec<Input>,
}

/// How much is read of one text.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Bounds {
    /// How many bytes are read of one text; of a longer one only the beginning is read, and standard error and "truncated" in the
    /// record say so
    #[arg(long, value_name = "N", default_value_t = Limits::default().text_bytes(), value_parser = bound, allow_negative_numbers = true)]
    max_bytes: usize,

    /// How many claims are given of one text; of more only the first are given, and standard error and "truncated" in the record
    /// say so
    #[arg(long, value_name = "N", default_value_t = Limits::default().claims(), value_parser = bound, allow_negative_numbers = true)]
    max_claims: usize,
}

impl Bounds {
    pub(super) fn limits(self) -> Limits {
        Limits::default().with_text_bytes(self.max_bytes).with_claims(self.max_claims)
    }
}

/// Where texts come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Input {
    Stdin,
    Path(PathBuf),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One object for one text, an array for several
    Json,
    /// One object a document, one a line
    Jsonl,
    /// For reading, right to left
    Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ClaimFormat {
    /// One object for one text, an array for several
    Json,
    /// One object a document, one a line, each as soon as it is read
    Jsonl,
    /// For reading, right to left
    Text,
    /// One row a claim, for spreadsheets
    Csv,
    /// Annotations of Citron (BBC), offsets in characters
    Citron,
    /// W3C Web Annotations, JSON-LD, with text position and quote selectors
    Webannotation,
    /// Standoff annotations of brat for one text
    Brat,
    /// schema.org claims, JSON-LD, with author and appearance
    Claimreview,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Stdin {
    /// One text
    Text,
    /// One document a line, as in a *.jsonl file
    Jsonl,
}

fn threads(words: &str) -> Result<NonZeroUsize, String> {
    words.parse().map_err(|_| "a whole number from 1 on is expected".to_owned())
}

fn bound(words: &str) -> Result<usize, String> {
    words.parse().map_err(|_| format!("a whole number from 0 to {} is expected", usize::MAX))
}

fn input() -> impl clap::builder::TypedValueParser<Value = Input> {
    use clap::builder::{PathBufValueParser, TypedValueParser};
    PathBufValueParser::new().map(|path| if path.as_os_str() == "-" { Input::Stdin } else { Input::Path(path) })
}

/// How a comparison is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ComparisonFormat {
    /// One object with all claims and relations
    Json,
    /// The same on one line
    Jsonl,
    /// For reading, right to left: the two claims one under the other, the words that decide in square brackets
    Text,
}
