//! Reading lexicon lines, with errors that say where and what.

use std::fmt;

use thiserror::Error;

use super::behaviour::Behaviour;
use super::class::Classes;
use super::draft::Draft;
use super::limits::LexiconBound;
use super::tables;
use super::verb::{Frame, Preposition};
use super::word::Word;
use crate::claim::Act;
use crate::text::key::Key;

/// Why a lexicon text was refused.
///
/// ```
/// use isnad::lexicon::Lexicon;
///
/// // همس (whispered) with a frame that there is not
/// let error = Lexicon::builder().add_tsv("verb\tهمس\tيهمس\tهامسا\tهمس\tstate\tquote softly").unwrap_err();
/// assert_eq!(error.line(), 1);
/// assert_eq!(error.column(), 37);
/// ```
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum LexiconError {
    /// A field does not say what is expected there.
    #[error("line {line}, column {column}: expected {expected}, found {}", Found(found))]
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
    /// A word cannot be looked up.
    #[error(
        "line {line}, column {column}: `{word}` cannot be an entry: a word has 1 to 18 Arabic or Latin letters or digits"
    )]
    Word {
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// The word, in Cyrillic perhaps, or as long as فسيستخدمونهاوسيستخدمونها ("so they will use it and they will use it",
        /// without the space).
        word: String,
    },
    /// The text, or the lexicon with it, has more than the [`LexiconLimits`](super::LexiconLimits) allow.
    #[error("{}expected at most {most} {bound}", Prefix(*line))]
    Limit {
        /// The line that was one too many, or too long, from 1; 0 where the lexicon as a whole is too large.
        line: usize,
        /// What there is too much of.
        bound: LexiconBound,
        /// How much there may be.
        most: usize,
    },
}

impl LexiconError {
    /// The line of the entry, from 1; 0 where the lexicon as a whole is refused. In a text with قال (said) on its first line and a
    /// broken entry on its second this is 2.
    pub fn line(&self) -> usize {
        match self {
            Self::Field { line, .. } | Self::Word { line, .. } | Self::Limit { line, .. } => *line,
        }
    }

    /// The column in characters, from 1; 0 where a limit was met. In a line `verb`, tab, قال the word قال (said)
    /// has column 6.
    pub fn column(&self) -> usize {
        match self {
            Self::Field { column, .. } | Self::Word { column, .. } => *column,
            Self::Limit { .. } => 0,
        }
    }
}

/// What stands in a field, for a message.
struct Found<'f>(&'f str);

impl fmt::Display for Found<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { out.write_str("nothing") } else { write!(out, "`{}`", self.0) }
    }
}

/// The line before a message, where there is one.
struct Prefix(usize);

impl fmt::Display for Prefix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => Ok(()),
            line => write!(formatter, "line {line}: "),
        }
    }
}

/// A field of a line with its column, in characters from 1.
type Field<'t> = (usize, &'t str);

/// The principal parts of one verb, as its line gives them.
pub(super) struct VerbLine<'t> {
    pub(super) past: &'t str,
    pub(super) present: &'t str,
    pub(super) participle: &'t str,
    pub(super) nouns: &'t str,
    pub(super) act: Act,
    pub(super) frames: Vec<Frame>,
    /// The verb has another common sense that reports nothing, in all forms or in one tense.
    pub(super) ambiguous: bool,
    pub(super) ambiguous_past: bool,
    pub(super) ambiguous_present: bool,
    /// ى and ي are told apart at the end of its forms.
    pub(super) strict: bool,
    /// No passive is derived: the verb has none, or it is spelled like another word (عيد).
    pub(super) active: bool,
    /// The past as it is cited gives way to any other word with its letters: بين is "between" before "made clear".
    pub(super) yields: bool,
    /// The same for the third person feminine of the present: تبين is "it turned out" before "it makes clear".
    pub(super) yields_present: bool,
    /// Only the present, the participle and the nouns report.
    pub(super) no_past: bool,
    /// A passive that does not follow from the rules: سئل.
    pub(super) passive: &'t str,
    /// Nouns one of which must follow for the verb to report: مسؤولية after حمل.
    pub(super) needs: &'t str,
    /// Nouns that make one expression with it: النقاب behind كشف.
    pub(super) idioms: &'t str,
    /// Words right behind it that make it another word: عنوان behind يحمل.
    pub(super) unlike: &'t str,
    pub(super) behaviour: Behaviour,
}

/// The items of a comma-separated field; `-` is none.
pub(super) fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split([',', '،']).map(str::trim).filter(|item| !item.is_empty() && *item != "-")
}

/// The fields of a line with their columns.
pub(super) fn fields(line: &str) -> Vec<Field<'_>> {
    let mut column = 1_usize;
    line.split('\t')
        .map(|field| {
            let blank = field.chars().take_while(|letter| letter.is_whitespace()).count();
            let start = column.saturating_add(blank);
            column = column.saturating_add(field.chars().count()).saturating_add(1);
            (start, field.trim())
        })
        .collect()
}

/// The words of a field with their columns.
fn words<'t>((column, field): Field<'t>) -> impl Iterator<Item = Field<'t>> {
    let mut at = column;
    field.split(' ').filter_map(move |word| {
        let start = at;
        at = at.saturating_add(word.chars().count()).saturating_add(1);
        (!word.is_empty()).then_some((start, word))
    })
}

fn field_error(line: usize, (column, found): Field<'_>, expected: impl Into<String>) -> LexiconError {
    LexiconError::Field { line, column, expected: expected.into(), found: found.chars().take(60).collect() }
}

/// The field at `place`, which must not be empty.
fn required<'t>(line: usize, fields: &[Field<'t>], place: usize, expected: &str) -> Result<Field<'t>, LexiconError> {
    let end = fields.last().map_or((1, ""), |(column, field)| (column.saturating_add(field.chars().count()), ""));
    let field = fields.get(place).copied().unwrap_or(end);
    if field.1.is_empty() { Err(field_error(line, field, expected)) } else { Ok(field) }
}

/// Refuses what stands behind the last field that is read.
fn no_more(line: usize, fields: &[Field<'_>], read: usize) -> Result<(), LexiconError> {
    let more = fields.iter().skip(read).find(|(_, field)| !field.is_empty());
    more.map_or(Ok(()), |&field| Err(field_error(line, field, "the end of the line")))
}

/// Refuses a word that no look-up could find.
fn check_word(line: usize, (column, word): Field<'_>) -> Result<(), LexiconError> {
    if Key::of(word).is_some() {
        return Ok(());
    }
    Err(LexiconError::Word { line, column, word: word.chars().take(60).collect() })
}

/// Reads a verb's fields: past, present, participle, verbal nouns, act, frames, flags.
pub(super) fn verb<'t>(line: usize, fields: &[Field<'t>]) -> Result<VerbLine<'t>, LexiconError> {
    let past = required(line, fields, 0, "the verb's past, third person masculine singular")?;
    let present = required(line, fields, 1, "the verb's present, third person masculine singular, or -")?;
    let (_, participle) = required(line, fields, 2, "the active participle, or -")?;
    let (_, nouns) = required(line, fields, 3, "the verbal nouns, comma separated, or -")?;
    let act_field = required(line, fields, 4, "an act")?;
    let frames_field = required(line, fields, 5, "frames, space separated")?;
    let act = Act::from_name(act_field.1).ok_or_else(|| {
        let names: Vec<&str> = Act::ALL.iter().map(|act| act.name()).collect();
        field_error(line, act_field, format!("an act ({})", names.join(", ")))
    })?;
    let mut frames = Vec::new();
    for field in words(frames_field) {
        let expected = "a frame (that, quote, question, noun, relay, found, judged+noun, person+that, or a preposition ب ل إلى على عن من في: \
                        alone, after person+ or judged+, or before :person+noun)";
        frames.push(frame(field.1).ok_or_else(|| field_error(line, field, expected))?);
    }
    check_word(line, past)?;
    if present.1 != "-" {
        check_word(line, present)?;
    }
    let mut parts = VerbLine {
        past: past.1,
        present: present.1,
        participle,
        nouns,
        act,
        frames,
        ambiguous: false,
        ambiguous_past: false,
        ambiguous_present: false,
        strict: false,
        active: false,
        yields: false,
        yields_present: false,
        no_past: false,
        passive: "-",
        needs: "",
        idioms: "",
        unlike: "",
        behaviour: Behaviour::NONE,
    };
    for field in fields.get(6).into_iter().flat_map(|&flags| words(flags)) {
        flag(&mut parts, field.1).ok_or_else(|| field_error(line, field, expected_flags()))?;
    }
    no_more(line, fields, 7)?;
    Ok(parts)
}

/// Sets a flag of a verb; none where there is no such flag.
fn flag<'t>(parts: &mut VerbLine<'t>, flag: &'t str) -> Option<()> {
    match flag {
        "ambiguous" => parts.ambiguous = true,
        "ambiguous-past" => parts.ambiguous_past = true,
        "ambiguous-present" => parts.ambiguous_present = true,
        "strict" => parts.strict = true,
        "active" => parts.active = true,
        "yields" => parts.yields = true,
        "yields-present" => parts.yields_present = true,
        "no-past" => parts.no_past = true,
        _ => match flag.split_once('=') {
            Some(("passive", form)) => parts.passive = form,
            Some(("needs", nouns)) => parts.needs = nouns,
            Some(("idiom", nouns)) => parts.idioms = nouns,
            Some(("unlike", words)) => parts.unlike = words,
            _ => parts.behaviour = parts.behaviour.with(Behaviour::named(flag)?),
        },
    }
    Some(())
}

/// What a flag may be, for an error message.
fn expected_flags() -> String {
    format!(
        "a flag (ambiguous, ambiguous-past, ambiguous-present, strict, active, yields, yields-present, no-past, passive=…, needs=…, \
         idiom=…, unlike=…, {})",
        Behaviour::FLAGS.join(", ")
    )
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
        "shown" => Frame::Shown,
        "estimated" => Frame::Estimated,
        "relay" => Frame::Relay,
        "found" => Frame::Found,
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
pub(super) fn read(draft: &mut Draft, text: &str) -> Result<(), LexiconError> {
    let limits = draft.limits;
    let mut bytes = 0_usize;
    for (number, line) in (1..).zip(text.strip_prefix('\u{FEFF}').unwrap_or(text).lines()) {
        bytes = bytes.saturating_add(line.len()).saturating_add(1);
        // The last line need not be ended.
        let (of_text, of_line) = (bytes.saturating_sub(1), line.len());
        for (found, bound, most) in [
            (of_text, LexiconBound::TextBytes, limits.text_bytes()),
            (number, LexiconBound::Lines, limits.lines()),
            (of_line, LexiconBound::LineBytes, limits.line_bytes()),
        ] {
            if found > most {
                return Err(LexiconError::Limit { line: number, bound, most });
            }
        }
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let all = fields(line);
        let Some((&kind, rest)) = all.split_first() else { continue };
        // What is missing is missing behind the last field.
        let nothing = [(kind.0.saturating_add(kind.1.chars().count()), "")];
        let rest = if rest.is_empty() { &nothing } else { rest };
        match kind.1 {
            "verb" => draft.add_verb(&verb(number, rest)?),
            "name" => name(draft, number, rest)?,
            "place" => place(draft, number, rest)?,
            other => {
                let class = Classes::named(other).ok_or_else(|| {
                    field_error(number, kind, format!("verb, name, place, or a class ({})", Classes::NAMES.join(", ")))
                })?;
                word(draft, number, class, rest)?;
            }
        }
        draft.has_room(number)?;
    }
    Ok(())
}

fn name(draft: &mut Draft, line: usize, fields: &[Field<'_>]) -> Result<(), LexiconError> {
    let name = required(line, fields, 0, "a name")?;
    let kind = required(line, fields, 1, "organization, media or place")?;
    let class = tables::name_class(kind.1).ok_or_else(|| field_error(line, kind, "organization, media or place"))?;
    for word in words(name) {
        check_word(line, word)?;
    }
    no_more(line, fields, 2)?;
    draft.add_name(name.1, Word::of(class));
    Ok(())
}

fn place(draft: &mut Draft, line: usize, fields: &[Field<'_>]) -> Result<(), LexiconError> {
    let country = required(line, fields, 0, "a country or region")?;
    for word in words(country) {
        check_word(line, word)?;
    }
    no_more(line, fields, tables::PLACE_FIELDS)?;
    let texts: Vec<&str> = fields.iter().map(|(_, text)| *text).collect();
    tables::add_place(draft, &texts);
    Ok(())
}

fn word(draft: &mut Draft, line: usize, class: Classes, fields: &[Field<'_>]) -> Result<(), LexiconError> {
    let mut first = required(line, fields, 0, "a word")?;
    if first.1 == "-" {
        first = required(line, fields, 1, "a word, where the masculine has none")?;
    }
    check_word(line, first)?;
    if let Some(&flag) =
        fields.get(2).filter(|(_, flag)| tables::is_plain_verb(class) && !matches!(*flag, "" | "yields"))
    {
        return Err(field_error(line, flag, "`yields`, or the end of the line"));
    }
    no_more(line, fields, tables::word_fields(class))?;
    let texts: Vec<&str> = fields.iter().map(|(_, text)| *text).collect();
    tables::add_word(draft, class, &texts);
    Ok(())
}
