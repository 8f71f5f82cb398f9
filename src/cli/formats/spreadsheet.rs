//! A row a claim, as comma-separated values (RFC 4180).

use isnad::Claim;

use super::content;
use crate::cli::document::Document;

macro_rules! columns {
    () => {
        "document,date,id,speaker,role,kind,act,negated,form,content,cue,lemma,mention,via,addressee,occasion,when,when_date,\
         rule,resolved_by,confidence,cue_start,cue_end,content_start,content_end\r\n"
    };
}

/// The first row.
pub(in crate::cli) const HEADER: &str = columns!();

/// The first row after a byte order mark.
pub(in crate::cli) const MARKED_HEADER: &str = concat!("\u{feff}", columns!());

pub(super) fn rows(document: &Document, claims: &[Claim<'_>], guarded: bool) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let name = document.origin.to_string();
    for claim in claims {
        let cells = cells(&name, document.date.as_deref(), claim);
        writer.write_record(cells.iter().map(|cell| guard(cell, guarded)))?;
    }
    writer.into_inner().map_err(|error| error.into_error())
}

fn cells(name: &str, date: Option<&str>, claim: &Claim<'_>) -> Vec<String> {
    let speaker = claim.speaker();
    let owned = |words: Option<&str>| words.unwrap_or("").to_owned();
    let piece = |piece: Option<&isnad::Piece<'_>>| piece.map_or_else(String::new, |piece| piece.text().to_owned());
    let via: Vec<&str> = claim.via().collect();
    let start = claim.content().first().map_or(0, isnad::Piece::start);
    let end = claim.content().last().map_or(0, isnad::Piece::end);
    vec![
        name.to_owned(),
        owned(date),
        claim.id().to_string(),
        owned(speaker.name()),
        owned(speaker.role()),
        speaker.kind().name().to_owned(),
        claim.act().name().to_owned(),
        claim.negated().to_string(),
        claim.form().name().to_owned(),
        content(claim),
        claim.cue().text().to_owned(),
        claim.cue().lemma().to_owned(),
        piece(speaker.mention()),
        via.join("; "),
        piece(claim.addressee()),
        piece(claim.occasion()),
        piece(claim.when().map(isnad::When::piece)),
        owned(claim.when().and_then(|when| when.date())),
        claim.rule().name().to_owned(),
        speaker.resolved_by().name().to_owned(),
        format!("{:.2}", claim.confidence()),
        claim.cue().start().to_string(),
        claim.cue().end().to_string(),
        start.to_string(),
        end.to_string(),
    ]
}

/// A spreadsheet runs a cell that begins like a formula; an apostrophe before it keeps it a text.
fn guard(cell: &str, guarded: bool) -> String {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if guarded && runs { format!("'{cell}") } else { cell.to_owned() }
}
