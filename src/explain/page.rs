//! An explanation as lines for reading.

use std::fmt::{Display, Formatter, Result};

use super::Explanation;
use super::findings::{Finding, Step};
use super::trials::Candidate;
use super::words::Word;

impl Display for Explanation {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        self.short(out)?;
        writeln!(out, "words")?;
        self.words.iter().try_for_each(|word| word.fmt(out))?;
        writeln!(out, "candidates")?;
        self.candidates.iter().try_for_each(|candidate| candidate.fmt(out))?;
        writeln!(out, "attributions")?;
        self.attributions.iter().try_for_each(|finding| finding.fmt(out))
    }
}

impl Display for Word {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let Self { place, kind, known, classes, clitics, pronoun, verbs, name } = self;
        write!(out, "  {}\t{}..{}\t{}\t", place.line, place.start, place.end, on_one_line(&place.text))?;
        let mut notes: Vec<String> = Vec::new();
        if *kind != "word" {
            notes.push((*kind).to_owned());
        } else if !known {
            notes.push("in no table".to_owned());
        }
        notes.extend(verbs.iter().map(|verb| {
            format!(
                "verb {} ({}), {}, {}; governs {}",
                verb.lemma,
                verb.act,
                verb.shape,
                verb.form,
                verb.governs.join(" ")
            )
        }));
        if !classes.is_empty() {
            notes.push(classes.join(" "));
        }
        if !clitics.is_empty() {
            notes.push(format!("with {}", clitics.join(" ")));
        }
        notes.extend(pronoun.iter().map(|pronoun| format!("pronoun {pronoun}")));
        notes.extend(name.iter().map(|words| format!("a name of {words} words begins")));
        writeln!(out, "{}", notes.join(" · "))
    }
}

impl Display for Candidate {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        writeln!(out, "  {}\t{}..{}\t{}", self.place.line, self.place.start, self.place.end, self.place.text)?;
        for tried in &self.tried {
            match (tried.found, tried.refused, tried.reason) {
                (Some(rule), _, _) => writeln!(out, "    {}: found, {rule}", tried.production)?,
                (None, Some(name), Some(reason)) => {
                    writeln!(out, "    {}: refused, {name}: {reason}", tried.production)?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Display for Finding {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let Self { number, cue, rule, act, link, .. } = self;
        let negated = if self.negated { ", negated" } else { "" };
        writeln!(out, "  {number}\t{}..{}\t{}\t{act}{negated}, {rule}, {link}", cue.start, cue.end, cue.text)?;
        for piece in &self.content {
            writeln!(out, "    content {}..{}: {}", piece.start, piece.end, on_one_line(&piece.text))?;
        }
        if !self.content.is_empty() {
            writeln!(out, "    ended by {}", self.ended_by)?;
        }
        if let Some(outer) = self.inside {
            writeln!(out, "    inside attribution {outer}")?;
        }
        self.steps.iter().try_for_each(|step| step.fmt(out))?;
        let role = self.role.as_ref().map(|role| format!(", {role}")).unwrap_or_default();
        let via = if self.via.is_empty() { String::new() } else { format!(", via {}", self.via.join(", ")) };
        let speaker = self.speaker.as_deref().unwrap_or("-");
        writeln!(out, "    speaker by {}: {speaker}{role} ({}){via}", self.resolved_by, self.kind)?;
        match (self.claim, self.dropped) {
            (Some(claim), _) => writeln!(out, "    claim {claim}"),
            (None, reason) => writeln!(out, "    no claim: {}", reason.unwrap_or("")),
        }
    }
}

impl Display for Step {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Self::Mention { place, head, name, role } => {
                write!(out, "    mention {}..{}: {} ({head}", place.start, place.end, place.text)?;
                for (what, words) in [("name", name), ("role", role)] {
                    if let Some(words) = words {
                        write!(out, ", {what} {words}")?;
                    }
                }
                writeln!(out, ")")
            }
            Self::Same { attribution } => writeln!(out, "    the speaker of attribution {attribution}"),
            Self::Considered { attribution, speaker, agrees, nested } => {
                let verdict = match (agrees, nested) {
                    (false, _) => "does not agree with the verb",
                    (true, false) => "agrees",
                    (true, true) => "agrees, but speaks inside another's content or in a source phrase",
                };
                writeln!(out, "    considered {speaker} (attribution {attribution}): {verdict}")
            }
            Self::Nobody => writeln!(out, "    nobody is named"),
        }
    }
}

/// A piece may run over the end of a line.
pub(super) fn on_one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
