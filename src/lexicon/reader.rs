//! Reading lexicon lines, with errors that say where and what.

use thiserror::Error;

use super::LexiconBuilder;
use super::class::Classes;
use super::tables;
use super::verb::{Frame, Preposition};
use crate::claim::Act;

/// Why a lexicon text was refused.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum LexiconError {
    /// A field does not say what is expected there.
    #[error("line {line}, column {column}: expected {expected}, found `{found}`")]
    Field {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What should stand there.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A word cannot be looked up: it is empty, has more than 18 letters, or letters of a script that the lexicon does not fold.
    #[error("line {line}, column {column}: `{word}` cannot be an entry: a word has 1 to 18 Arabic or Latin letters or digits")]
    Word {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// The word.
        word: String,
    },
    /// The lexicon has grown past its bounds (65,535 verbs, two million forms).
    #[error("the lexicon is too large: {forms} forms of {verbs} verbs")]
    TooLarge {
        /// The forms it has.
        forms: usize,
        /// The verbs it has.
        verbs: usize,
    },
}

impl LexiconError {
    /// The line of the entry, from 1; 0 where the lexicon as a whole is refused.
    pub fn line(&self) -> usize {
        match self {
            Self::Field { line, .. } | Self::Word { line, .. } => *line,
            Self::TooLarge { .. } => 0,
        }
    }
}

/// The principal parts of one verb.
pub(super) struct VerbLine<'t> {
    pub(super) past: &'t str,
    pub(super) present: &'t str,
    pub(super) participle: &'t str,
    pub(super) nouns: &'t str,
    pub(super) act: Act,
    pub(super) frames: Vec<Frame>,
    pub(super) ambiguous: bool,
    pub(super) strict: bool,
    pub(super) passive: &'t str,
    /// A noun that must follow for the verb to report: مسؤولية after حمل.
    pub(super) needs: &'t str,
}

/// The items of a comma-separated field; `-` is none.
pub(super) fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split([',', '،']).map(str::trim).filter(|item| !item.is_empty() && *item != "-")
}

/// The fields of a line with their columns, in characters from 1.
fn fields(line: &str) -> Vec<(usize, &str)> {
    let mut column = 1;
    line.split('\t')
        .map(|field| {
            let start = column;
            column += field.chars().count() + 1;
            (start, field.trim())
        })
        .collect()
}

fn field_error(line: usize, column: usize, expected: impl Into<String>, found: &str) -> LexiconError {
    LexiconError::Field { line, column, expected: expected.into(), found: found.chars().take(60).collect() }
}

/// Reads a verb's fields: past, present, participle, nouns, act, frames, flags.
pub(super) fn verb<'t>(line: usize, fields: &[(usize, &'t str)]) -> Result<VerbLine<'t>, LexiconError> {
    let end = fields.last().map_or(1, |(column, field)| column + field.chars().count());
    let field = |at: usize, expected: &str| fields.get(at).copied().filter(|(_, text)| !text.is_empty()).ok_or_else(|| field_error(line, fields.get(at).map_or(end, |(column, _)| *column), expected, ""));
    let (past_column, past) = field(0, "the verb's past, third person masculine")?;
    let (present_column, present) = field(1, "the verb's present, third person masculine")?;
    let (_, participle) = field(2, "the active participle, or -")?;
    let (_, nouns) = field(3, "the verbal nouns, comma separated, or -")?;
    let (act_column, act_name) = field(4, "an act")?;
    let act = Act::from_name(act_name).ok_or_else(|| field_error(line, act_column, "an act (state, affirm, deny, reject, …)", act_name))?;
    let (frames_column, frame_names) = field(5, "frames, space separated")?;
    let mut frames = Vec::new();
    for name in frame_names.split_whitespace() {
        frames.push(frame(name).ok_or_else(|| field_error(line, frames_column, "a frame (that, quote, question, noun, relay, a preposition, person+, judged+)", name))?);
    }
    for (column, word) in [(past_column, past), (present_column, present)] {
        if crate::text::key::Key::of(word).is_none() {
            return Err(LexiconError::Word { line, column, word: word.to_owned() });
        }
    }
    let (mut ambiguous, mut strict, mut passive, mut needs) = (false, false, "", "");
    if let Some((column, flags)) = fields.get(6) {
        for flag in flags.split_whitespace() {
            match flag {
                "ambiguous" => ambiguous = true,
                "strict" => strict = true,
                _ => match (flag.strip_prefix("passive="), flag.strip_prefix("needs=")) {
                    (Some(forms), _) => passive = forms,
                    (_, Some(noun)) => needs = noun,
                    (None, None) => return Err(field_error(line, *column, "a flag (ambiguous, strict, passive=…, needs=…)", flag)),
                },
            }
        }
    }
    Ok(VerbLine { past, present, participle, nouns, act, frames, ambiguous, strict, passive, needs })
}

fn preposition(name: &str) -> Option<Preposition> {
    Some(match name {
        "ب" => Preposition::Bi,
        "ل" => Preposition::Li,
        "إلى" => Preposition::Ila,
        "على" => Preposition::Ala,
        "عن" => Preposition::An,
        "من" => Preposition::Min,
        "في" => Preposition::Fi,
        _ => return None,
    })
}

fn frame(name: &str) -> Option<Frame> {
    Some(match name {
        "that" => Frame::That,
        "quote" => Frame::Quote,
        "question" => Frame::Question,
        "noun" => Frame::Noun,
        "relay" => Frame::Relay,
        "judged+noun" => Frame::JudgedNoun,
        "person+that" => Frame::PersonThat,
        _ => {
            if let Some(then) = name.strip_prefix("person+") {
                Frame::PersonThen(preposition(then)?)
            } else if let Some(then) = name.strip_prefix("judged+") {
                Frame::JudgedThen(preposition(then)?)
            } else if let Some(after) = name.strip_suffix(":person+noun") {
                Frame::PersonAfter(preposition(after)?)
            } else {
                Frame::Prepositional(preposition(name)?)
            }
        }
    })
}

/// Adds the entries of a user's text.
pub(super) fn read(builder: &mut LexiconBuilder, text: &str) -> Result<(), LexiconError> {
    for (number, line) in text.lines().enumerate() {
        let number = number + 1;
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let all = fields(line);
        let Some(((column, name), rest)) = all.split_first() else { continue };
        match *name {
            "verb" => {
                let parts = verb(number, rest)?;
                if !builder.add_verb(&parts) {
                    return Err(LexiconError::TooLarge { forms: builder.lexicon.forms.len(), verbs: builder.lexicon.lemmas.len() });
                }
            }
            "name" => name_line(builder, number, rest)?,
            _ => {
                let class = Classes::named(name).ok_or_else(|| field_error(number, *column, format!("verb, name, or a class ({})", Classes::NAMES.join(", ")), name))?;
                word_line(builder, number, class, rest)?;
            }
        }
    }
    Ok(())
}

fn name_line(builder: &mut LexiconBuilder, line: usize, fields: &[(usize, &str)]) -> Result<(), LexiconError> {
    let (column, words) = fields.first().copied().ok_or_else(|| field_error(line, 5, "a name", ""))?;
    let (kind_column, kind) = fields.get(1).copied().unwrap_or((column, ""));
    let classes = tables::name_class(kind).ok_or_else(|| field_error(line, kind_column, "organization, media or place", kind))?;
    let words: Vec<&str> = words.split_whitespace().collect();
    let added = match words.as_slice() {
        [word] => builder.add_word(word, classes, None, None, false),
        _ => builder.add_phrase(&words, classes),
    };
    if added { Ok(()) } else { Err(LexiconError::Word { line, column, word: words.join(" ") }) }
}

fn word_line(builder: &mut LexiconBuilder, line: usize, class: Classes, fields: &[(usize, &str)]) -> Result<(), LexiconError> {
    let (column, word) = fields.first().copied().filter(|(_, word)| !word.is_empty()).ok_or_else(|| field_error(line, 1, "a word", ""))?;
    if crate::text::key::Key::of(word).is_none() {
        return Err(LexiconError::Word { line, column, word: word.to_owned() });
    }
    let texts: Vec<&str> = fields.iter().map(|(_, text)| *text).collect();
    tables::add_noun(builder, class, &texts);
    Ok(())
}
