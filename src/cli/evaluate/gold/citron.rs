//! The format of Citron (BBC): one JSON file a document, with its text and offsets in characters.
//!
//! <https://github.com/bbc/citron/blob/main/docs/data_format.md>

use std::ops::Range;

use serde::Deserialize;

use super::{Annotations, Gold, Tells};
use crate::cli::document::Problem;
use crate::cli::evaluate::said::{Names, Said};

#[derive(Deserialize)]
struct Document {
    text: String,
    quotes: Vec<Quote>,
    #[serde(default)]
    coreference_groups: Vec<Vec<Span>>,
}

#[derive(Deserialize)]
struct Quote {
    cue: Span,
    sources: Vec<Span>,
    contents: Vec<Span>,
    #[serde(default)]
    coreferences: Vec<Span>,
}

/// Words, with their place in characters.
#[derive(Deserialize)]
struct Span {
    start: usize,
    end: usize,
    text: String,
}

impl Span {
    fn is(&self, other: &Self) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

pub(super) fn read(annotations: &Annotations<'_>) -> Result<Gold, Problem> {
    let Document { text, quotes, coreference_groups } = annotations.parsed()?;
    // The byte of each character, and of the end.
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = |span: &Span| -> Result<Range<usize>, String> {
        let found = bytes
            .get(span.start)
            .zip(bytes.get(span.end))
            .and_then(|(&start, &end)| text.get(start..end).map(|words| (start, end, words)));
        match found {
            Some((start, end, words)) if words == span.text => Ok(start..end),
            Some((_, _, words)) => {
                Err(format!("characters {}..{} of the text are «{words}», not «{}»", span.start, span.end, span.text))
            }
            None => Err(format!("the text has no characters {}..{}", span.start, span.end)),
        }
    };
    let places = |spans: &[Span]| spans.iter().map(place).collect::<Result<Vec<_>, _>>();
    let said = |quote: &Quote| -> Result<Said, String> {
        let mentions = || quote.sources.iter().chain(&quote.coreferences);
        let same = coreference_groups
            .iter()
            .filter(|group| group.iter().any(|member| mentions().any(|mention| mention.is(member))))
            .flatten();
        let names = mentions().chain(same).map(|span| span.text.as_str());
        let shown = quote.coreferences.first().or(quote.sources.first()).map(|span| span.text.as_str());
        let speaker = Names { in_part: true, ..Names::of(shown, names) };
        places(&quote.coreferences)?;
        Ok(Said {
            cue: place(&quote.cue)?,
            content: places(&quote.contents)?,
            mention: places(&quote.sources)?,
            speaker,
            ..Said::default()
        })
    };
    let mut sayings = Vec::with_capacity(quotes.len());
    for (number, quote) in quotes.iter().enumerate() {
        sayings.push(said(quote).map_err(|message| annotations.wrong("quotes", number, &message))?);
    }
    let path = annotations.path.display().to_string();
    Ok(Gold { path, text, sayings, relations: None, tells: Tells::Places })
}
