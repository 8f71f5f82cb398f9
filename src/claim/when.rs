//! When something is said.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::beginning;
use super::piece::RawPiece;
use super::{Piece, RecordError, RecordProblem};

/// When something is said: the words, and the day where they and the date of the text tell it.
///
/// ```
/// let text = "قال الوزير مساء أمس إن الطريق مفتوح."; // "the minister said yesterday evening that the road is open"
/// let claim = &isnad::extract(text)[0];
/// let when = claim.when().expect("yesterday evening");
/// assert_eq!(when.text(), "مساء أمس");
/// assert_eq!(when.date(), None); // nobody has told the extractor the date of the text
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct When<'t> {
    piece: Piece<'t>,
    date: Option<Cow<'t, str>>,
}

impl<'t> When<'t> {
    pub(crate) const fn new(piece: Piece<'t>, date: Option<Cow<'t, str>>) -> Self {
        Self { piece, date }
    }

    /// The words and their place: مساء أمس (yesterday evening).
    pub const fn piece(&self) -> &Piece<'t> {
        &self.piece
    }

    /// The first byte of the words: 0 for أمس in أمس قال (yesterday … said).
    pub const fn start(&self) -> usize {
        self.piece.start()
    }

    /// The byte after their last: 6 for أمس in أمس قال (yesterday … said).
    pub const fn end(&self) -> usize {
        self.piece.end()
    }

    /// The words as they stand in the text: مساء أمس (yesterday evening).
    pub fn text(&self) -> &str {
        self.piece.text()
    }

    /// The day as `yyyy-mm-dd`: `2018-05-03` for أمس (yesterday) in a text of 4 May 2018. `None` where the date of the text is not known,
    /// and where the words name no day, as الأسبوع الماضي (last week).
    pub fn date(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// The same with words of its own: أمس (yesterday) outlives its article.
    pub fn into_owned(self) -> When<'static> {
        When { piece: self.piece.into_owned(), date: self.date.map(|date| Cow::Owned(date.into_owned())) }
    }
}

impl Serialize for When<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("When", if self.date.is_some() { 4 } else { 3 })?;
        record.serialize_field("start", &self.start())?;
        record.serialize_field("end", &self.end())?;
        record.serialize_field("text", self.text())?;
        match &self.date {
            Some(date) => record.serialize_field("date", date)?,
            None => record.skip_field("date")?,
        }
        record.end()
    }
}

impl<'de> Deserialize<'de> for When<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawWhen::deserialize(deserializer)?.checked("when").map_err(D::Error::custom)
    }
}

/// A time as it is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "When")]
pub(super) struct RawWhen {
    start: usize,
    end: usize,
    text: String,
    date: Option<String>,
}

impl RawWhen {
    pub(super) fn checked(self, field: &str) -> Result<When<'static>, RecordError> {
        let Self { start, end, text, date } = self;
        let piece = RawPiece { start, end, text }.checked(field)?;
        match date {
            Some(date) if !has_shape_of_date(&date) => {
                Err(RecordError::new(format!("{field}.date"), RecordProblem::Date { found: beginning(&date) }))
            }
            date => Ok(When { piece, date: date.map(Cow::Owned) }),
        }
    }
}

/// Whether the words are written as `yyyy-mm-dd`, with a month and a day that a calendar can have.
fn has_shape_of_date(date: &str) -> bool {
    let mut parts = date.split('-');
    let mut part = |digits: usize| {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        part.parse::<u16>().ok()
    };
    let (year, month, day) = (part(4), part(2), part(2));
    year.is_some()
        && month.is_some_and(|month| (1..=12).contains(&month))
        && day.is_some_and(|day| (1..=31).contains(&day))
        && parts.next().is_none()
}
