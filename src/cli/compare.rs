//! `isnad compare`: all claims of the input set against each other.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use isnad::OwnedClaim;
use isnad::compare::{Comparer, Proof, Relation, RelationKind, Tables, Truncation};
use owo_colors::Style;
use serde::Serialize;

use super::arguments::{Compare, ComparisonFormat};
use super::extract::{self, Kept};
use super::notices::Notices;
use super::page::{Page, Run};
use super::{Failure, input, labels, say, table};

/// All claims with the documents that they stand in.
#[derive(Default)]
struct Collected {
    claims: Vec<OwnedClaim>,
    /// Per claim, the number of its document.
    documents: Vec<usize>,
    /// Per document, name and date.
    named: Vec<(String, Option<String>)>,
}

/// A claim as it is printed.
#[derive(Serialize)]
struct Entry<'a> {
    document: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'a str>,
    #[serde(flatten)]
    claim: &'a OwnedClaim,
}

#[derive(Serialize)]
struct Comparison<'a> {
    claims: Vec<Entry<'a>>,
    relations: &'a [Relation],
    #[serde(skip_serializing_if = "<[Truncation]>::is_empty")]
    truncated: &'a [Truncation],
}

pub(super) fn run(given: &Compare, notices: &mut Notices) -> Result<(), Failure> {
    let comparer = Comparer::with_tables(tables(&given.tables)?);
    let collected = collect(given, notices)?;
    let subjects: Vec<_> = collected
        .claims
        .iter()
        .zip(&collected.documents)
        .map(|(claim, &document)| {
            let subject = comparer.subject(claim).in_document(document);
            match collected.named.get(document).and_then(|(_, date)| date.as_deref()) {
                Some(date) => subject.dated(date),
                None => subject,
            }
        })
        .collect();
    let compared = comparer.comparison(&subjects);
    compared.truncations().iter().for_each(|met| say(met));
    let relations = compared.relations();
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let comparison = collected.comparison(relations, compared.truncations());
    let format = given.format.unwrap_or(match std::io::stdout().is_terminal() {
        true => ComparisonFormat::Text,
        false => ComparisonFormat::Json,
    });
    let page = match format {
        ComparisonFormat::Text => Ok(collected.page(relations, Page::of(&std::io::stdout()))),
        ComparisonFormat::Json => serde_json::to_string_pretty(&comparison).map(|object| object + "\n"),
        ComparisonFormat::Jsonl => serde_json::to_string(&comparison).map(|line| line + "\n"),
    };
    output.write_all(page.map_err(std::io::Error::from)?.as_bytes())?;
    output.flush()?;
    Ok(())
}

/// Reads all inputs; a document that cannot be read is told and left out.
fn collect(given: &Compare, notices: &mut Notices) -> Result<Collected, Failure> {
    let texts = &given.texts;
    let mut collected = Collected::default();
    let keep = |Kept { document, claims, whole: _ }: Kept| {
        let date = document.date.or_else(|| texts.date.map(|date| date.to_string()));
        let number = collected.named.len();
        collected.named.push((document.origin.to_string(), date));
        collected.documents.extend(claims.iter().map(|_| number));
        collected.claims.extend(claims);
    };
    extract::gather(texts, keep, notices)?;
    Ok(collected)
}

impl Collected {
    fn document(&self, claim: usize) -> (&str, Option<&str>) {
        let named = self.documents.get(claim).and_then(|&document| self.named.get(document));
        named.map_or(("", None), |(name, date)| (name.as_str(), date.as_deref()))
    }

    fn comparison<'a>(&'a self, relations: &'a [Relation], truncated: &'a [Truncation]) -> Comparison<'a> {
        let entry = |(at, claim)| {
            let (document, date) = self.document(at);
            Entry { document, date, claim }
        };
        Comparison { claims: self.claims.iter().enumerate().map(entry).collect(), relations, truncated }
    }

    /// For reading: the two claims one under the other, the words that decide in square brackets.
    fn page(&self, relations: &[Relation], paper: Page) -> String {
        let mut page = String::new();
        if relations.is_empty() {
            // "neither contradiction nor support"
            paper.paragraph(&mut page, 0, &[Run::plain("لا تناقض ولا تأييد")]);
        }
        for relation in relations {
            let style = match relation.kind() {
                RelationKind::Contradicts => Style::new().bold().red(),
                RelationKind::Superseded => Style::new().bold().yellow(),
                _ => Style::new().bold().green(),
            };
            let how = format!("({}) · {:.2}", relation.reason().name(), relation.confidence());
            let heading = [
                Run::new(labels::relation(relation.kind()), style),
                Run::plain(&format!("| {}", labels::reason(relation.reason()))),
                Run::new(&how, Style::new().dimmed()),
            ];
            paper.paragraph(&mut page, 0, &heading);
            for at in [relation.a(), relation.b()] {
                let Some(claim) = self.claims.get(at) else { continue };
                let (document, date) = self.document(at);
                let day = claim.when().and_then(isnad::When::date).or(date);
                let day = day.map_or_else(String::new, |day| format!("· {day} "));
                let side = [
                    Run::new(labels::act(claim.act()), Style::new().bold().yellow()),
                    Run::plain("|"),
                    Run::new(claim.speaker().name().unwrap_or(labels::UNKNOWN), Style::new().bold().cyan()),
                    Run::new(&format!("{day}· {document}"), Style::new().dimmed()),
                ];
                paper.paragraph(&mut page, 2, &side);
                paper.paragraph(&mut page, 4, &in_colours(&marked(claim, at, relation.evidence())));
            }
            page.push('\n');
        }
        page
    }
}

/// Words in square brackets stand out.
fn in_colours(words: &str) -> Vec<Run> {
    let mut inside = false;
    words
        .split_whitespace()
        .map(|word| {
            let decides = inside || word.contains('[');
            inside = decides && !word.contains(']');
            Run::new(word, if decides { Style::new().bold().yellow() } else { Style::new() })
        })
        .collect()
}

/// The content, and the cue where it decides, with the words of the evidence in square brackets.
fn marked(claim: &OwnedClaim, at: usize, evidence: &[Proof]) -> String {
    let own: Vec<_> = evidence.iter().filter(|proof| proof.claim() == at).map(Proof::piece).collect();
    let mut pieces = vec![claim.cue().piece()];
    pieces.extend(claim.content());
    pieces.sort_by_key(|piece| piece.start());
    let mut words = String::new();
    for piece in pieces {
        let mut inside: Vec<_> =
            own.iter().filter(|proof| piece.start() <= proof.start() && proof.end() <= piece.end()).collect();
        inside.sort_by_key(|proof| proof.start());
        let mut from = 0;
        for proof in inside {
            let (start, end) = (proof.start() - piece.start(), proof.end() - piece.start());
            let (Some(before), Some(word)) = (piece.text().get(from..start), piece.text().get(start..end)) else {
                continue;
            };
            let _ = write!(words, "{before}[{word}]");
            from = end;
        }
        words.push_str(piece.text().get(from..).unwrap_or(""));
        words.push(' ');
    }
    words.trim_end().to_owned()
}

/// The standard tables with the user's own on top.
pub(super) fn tables(paths: &[PathBuf]) -> Result<Tables, Failure> {
    let mut tables = Tables::standard().clone();
    for path in paths {
        let table = input::table(path)?;
        tables.add_tsv(&table).map_err(|error| table::in_relations(path, &table, &error))?;
    }
    Ok(tables)
}
