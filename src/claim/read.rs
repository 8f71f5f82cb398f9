//! Records that come from outside: nothing is believed before it has been checked.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::cue::RawCue;
use super::piece::RawPiece;
use super::speaker::RawSpeaker;
use super::when::RawWhen;
use super::{Act, Claim, ClaimParts, Cue, Form, OwnedClaim, Piece, RecordError, RecordProblem, Rule};

/// A claim as it is read, before anything in it is believed.
///
/// [`OwnedClaim`] reads and checks in one step, but serde turns the error into words of the format. Who wants the
/// [`RecordError`] itself, or has the text at hand to check against, reads a `Record` first.
///
/// ```
/// use isnad::claim::Record;
///
/// let text = "نفت الشركة وجود أي خلل."; // "the company denied that there was any fault"
/// let line = serde_json::to_string(&isnad::extract(text)[0])?;
/// let claim = serde_json::from_str::<Record>(&line)?.check_in(text)?;
/// assert_eq!(claim, isnad::extract(text)[0]);
///
/// // The same record beside a text that has lost its first word.
/// let error = serde_json::from_str::<Record>(&line)?.check_in("الشركة نفت وجود أي خلل.").unwrap_err();
/// assert_eq!((error.claim(), error.field()), (Some(0), "cue.text"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Record(RawClaim);

impl Record {
    /// The claim, where the record holds together: a cue of قال (said) has six bytes.
    ///
    /// # Errors
    ///
    /// The first field that does not: a piece that ends before it starts or is longer or shorter than its words, empty words, an unknown
    /// name, a confidence outside 0..=1, a date that no calendar has, a piece over the cue, pieces of the content out of order.
    pub fn check(self) -> Result<OwnedClaim, RecordError> {
        let id = self.0.id;
        self.0.checked().map_err(|error| error.of_claim(id))
    }

    /// The claim, where the record holds together and all its words stand in `text`: قال (said) at 0 does in قال الوزير (the
    /// minister said).
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check); and the first piece that runs past the end of the text, splits a character of it, or has other
    /// words than the text.
    pub fn check_in(self, text: &str) -> Result<OwnedClaim, RecordError> {
        let claim = self.check()?;
        claim.check_in(text)?;
        Ok(claim)
    }
}

impl TryFrom<Record> for OwnedClaim {
    type Error = RecordError;

    fn try_from(record: Record) -> Result<Self, RecordError> {
        record.check()
    }
}

impl<'de> Deserialize<'de> for Claim<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Record::deserialize(deserializer)?.check().map_err(D::Error::custom)
    }
}

/// The fields of a record; others are let through.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Claim")]
struct RawClaim {
    id: usize,
    cue: RawCue,
    act: String,
    negated: bool,
    form: String,
    speaker: RawSpeaker,
    via: Vec<String>,
    content: Vec<RawPiece>,
    addressee: Option<RawPiece>,
    occasion: Option<RawPiece>,
    when: Option<RawWhen>,
    rule: String,
    confidence: f64,
}

impl RawClaim {
    fn checked(self) -> Result<OwnedClaim, RecordError> {
        let raw = self;
        let cue = raw.cue.checked("cue")?;
        let act = Act::named("act", &raw.act)?;
        let form = Form::named("form", &raw.form)?;
        let speaker = raw.speaker.checked("speaker")?;
        let mut via = Vec::with_capacity(raw.via.len());
        for (number, name) in raw.via.into_iter().enumerate() {
            if name.is_empty() {
                return Err(RecordError::empty(&format!("via[{number}]")));
            }
            via.push(Cow::Owned(name));
        }
        let content = content(raw.content, &cue)?;
        let addressee = raw.addressee.map(|piece| apart(piece, "addressee", &cue)).transpose()?;
        let occasion = raw.occasion.map(|piece| apart(piece, "occasion", &cue)).transpose()?;
        let when = raw.when.map(|when| when.checked("when")).transpose()?;
        if when.as_ref().is_some_and(|when| when.piece().span().overlaps(cue.piece().span())) {
            return Err(RecordError::new("when", RecordProblem::OverlapsCue));
        }
        let rule = Rule::named("rule", &raw.rule)?;
        let confidence = probability(raw.confidence)?;
        Ok(Claim::from_parts(ClaimParts {
            id: raw.id,
            cue,
            act,
            negated: raw.negated,
            form,
            speaker,
            via,
            content,
            addressee,
            occasion,
            when,
            rule,
            confidence: confidence as f32,
        }))
    }
}

/// A confidence that is one.
pub(crate) fn probability(confidence: f64) -> Result<f64, RecordError> {
    if (0.0..=1.0).contains(&confidence) {
        return Ok(confidence);
    }
    Err(RecordError::new("confidence", RecordProblem::Confidence { found: confidence.to_string() }))
}

/// A piece that shares no bytes with the cue.
fn apart(raw: RawPiece, field: &str, cue: &Cue<'_>) -> Result<Piece<'static>, RecordError> {
    let piece = raw.checked(field)?;
    if piece.span().overlaps(cue.piece().span()) {
        return Err(RecordError::new(field, RecordProblem::OverlapsCue));
    }
    Ok(piece)
}

/// The pieces stand in the order of the text, apart from each other and from the cue.
fn content(raw: Vec<RawPiece>, cue: &Cue<'_>) -> Result<Vec<Piece<'static>>, RecordError> {
    let mut content: Vec<Piece<'static>> = Vec::with_capacity(raw.len());
    for (number, piece) in raw.into_iter().enumerate() {
        let field = format!("content[{number}]");
        let piece = apart(piece, &field, cue)?;
        if let Some(before) = content.last().filter(|before| piece.start() < before.end()) {
            let problem = RecordProblem::Order { after: before.end(), start: piece.start() };
            return Err(RecordError::new(format!("{field}.start"), problem));
        }
        content.push(piece);
    }
    Ok(content)
}
