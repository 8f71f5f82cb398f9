//! The words that say that somebody speaks.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::piece::RawPiece;
use super::{Piece, RecordError};

/// The words that say that somebody speaks: قال (said), مضيفا (adding), وفقا (according), the colon of a headline.
///
/// ```
/// let text = "وأكدت الوزيرة أن المخزون يكفي."; // "and the minister affirmed that the stock suffices"
/// let claim = &isnad::extract(text)[0];
/// assert_eq!(claim.cue().text(), "وأكدت");
/// assert_eq!(claim.cue().lemma(), "أكد");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cue<'t> {
    piece: Piece<'t>,
    lemma: Cow<'t, str>,
}

impl<'t> Cue<'t> {
    pub(crate) fn new(piece: Piece<'t>, lemma: impl Into<Cow<'t, str>>) -> Self {
        Self { piece, lemma: lemma.into() }
    }

    /// The words and their place: وأكدت (and she affirmed), with what is attached to them.
    pub const fn piece(&self) -> &Piece<'t> {
        &self.piece
    }

    /// The first byte of the words: 0 for قال in قال الوزير (the minister said).
    pub const fn start(&self) -> usize {
        self.piece.start()
    }

    /// The byte after their last: 6 for قال in قال الوزير (the minister said).
    pub const fn end(&self) -> usize {
        self.piece.end()
    }

    /// The words as they stand in the text: وأكدت (and she affirmed).
    pub fn text(&self) -> &str {
        self.piece.text()
    }

    /// The entry of the lexicon: أكد (affirm) for وأكدت (and she affirmed).
    pub fn lemma(&self) -> &str {
        &self.lemma
    }

    /// The same cue with words of its own: قال (said) outlives its article.
    pub fn into_owned(self) -> Cue<'static> {
        Cue { piece: self.piece.into_owned(), lemma: Cow::Owned(self.lemma.into_owned()) }
    }
}

impl Serialize for Cue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Cue", 4)?;
        record.serialize_field("start", &self.start())?;
        record.serialize_field("end", &self.end())?;
        record.serialize_field("text", self.text())?;
        record.serialize_field("lemma", self.lemma())?;
        record.end()
    }
}

impl<'de> Deserialize<'de> for Cue<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawCue::deserialize(deserializer)?.checked("cue").map_err(D::Error::custom)
    }
}

/// A cue as it is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Cue")]
pub(super) struct RawCue {
    start: usize,
    end: usize,
    text: String,
    lemma: String,
}

impl RawCue {
    pub(super) fn checked(self, field: &str) -> Result<Cue<'static>, RecordError> {
        let Self { start, end, text, lemma } = self;
        let piece = RawPiece { start, end, text }.checked(field)?;
        if lemma.is_empty() {
            return Err(RecordError::empty(&format!("{field}.lemma")));
        }
        Ok(Cue { piece, lemma: Cow::Owned(lemma) })
    }
}
