//! The format of the project's own seeds: NAME.txt, and NAME.json that quotes it line by line.
//!
//! `{"attributions": [{"p": 1, "cue": "قال", "act": "state", "form": "indirect", "kind": "person", "speaker": "…", "content": ["…"]}]}`

use isnad::{Act, Form, Kind};
use serde::Deserialize;

use super::search::Lines;
use super::{Annotations, Gold, Related, Tells};
use crate::cli::document::Problem;
use crate::cli::evaluate::said::{Names, Said};
use crate::cli::evaluate::words::Name;

#[derive(Deserialize)]
struct Document {
    attributions: Vec<Attribution>,
    #[serde(default)]
    relations: Vec<Related>,
}

#[derive(Deserialize)]
struct Attribution {
    /// The line of the cue, from 1.
    p: usize,
    cue: String,
    /// Which of several that read alike in the line, from 1.
    cue_n: Option<usize>,
    act: Act,
    #[serde(default)]
    negated: bool,
    form: Form,
    mention: Option<String>,
    speaker: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    role: Option<String>,
    kind: Kind,
    #[serde(default)]
    via: Vec<String>,
    content: Vec<String>,
    /// The line of each piece, where it is not that of the cue.
    content_p: Option<Vec<usize>>,
}

pub(super) fn read(annotations: &Annotations<'_>) -> Result<Gold, Problem> {
    let Document { attributions, relations } = if annotations.json.trim_start().starts_with('[') {
        Document { attributions: annotations.parsed()?, relations: Vec::new() }
    } else {
        annotations.parsed()?
    };
    let (path, text) = annotations.text()?;
    let lines = Lines::of(&text);
    let mut sayings = Vec::with_capacity(attributions.len());
    for (number, attribution) in attributions.iter().enumerate() {
        sayings
            .push(placed(&lines, attribution).map_err(|message| annotations.wrong("attributions", number, &message))?);
    }
    if let Some(number) = relations.iter().position(|pair| pair.a.max(pair.b) >= sayings.len()) {
        let most = relations.get(number).map_or(0, |pair| pair.a.max(pair.b));
        let message = format!("there is no attribution {most} (counted from 0)");
        return Err(annotations.wrong("relations", number, &message));
    }
    Ok(Gold { path, text, sayings, relations: Some(relations), tells: Tells::Everything })
}

fn placed(lines: &Lines<'_>, attribution: &Attribution) -> Result<Said, String> {
    let Attribution { p, cue, cue_n, content, content_p, .. } = attribution;
    let cue = lines.nth(*p, cue, cue_n.unwrap_or(1))?;
    let mut pieces = Vec::with_capacity(content.len());
    for (number, words) in content.iter().enumerate() {
        let line = content_p.as_ref().and_then(|lines| lines.get(number)).copied().unwrap_or(*p);
        pieces.push(if line == *p { lines.nearest(line, words, &cue)? } else { lines.nth(line, words, 1)? });
    }
    let mention = attribution.mention.as_deref().filter(|mention| !mention.is_empty());
    let mention = mention.map(|mention| lines.nearest(*p, mention, &cue)).transpose()?;
    let speaker = attribution.speaker.as_deref();
    let names = speaker.into_iter().chain(attribution.aliases.iter().map(String::as_str));
    Ok(Said {
        cue,
        content: pieces,
        mention: mention.into_iter().collect(),
        act: Some(attribution.act),
        form: Some(attribution.form),
        negated: attribution.negated,
        kind: Some(attribution.kind),
        role: attribution.role.as_deref().filter(|role| !role.is_empty()).map(Name::of),
        speaker: Names::of(speaker, names),
        via: attribution.via.iter().map(|name| Name::of(name)).collect(),
    })
}
