//! Who speaks.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::piece::RawPiece;
use super::{Gender, Kind, Number, Piece, RecordError, ResolvedBy};

/// Who speaks, as far as the whole document tells.
///
/// ```
/// let text = "قالت وزيرة الصحة سلمى الحداد إن اللقاح متوفر."; // "the minister of health Salma al-Haddad said that the vaccine is available"
/// let claim = &isnad::extract(text)[0];
/// assert_eq!(claim.speaker().name(), Some("سلمى الحداد"));
/// assert_eq!(claim.speaker().role(), Some("وزيرة الصحة"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Speaker<'t> {
    pub(crate) name: Option<Cow<'t, str>>,
    pub(crate) role: Option<Cow<'t, str>>,
    pub(crate) kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) gender: Option<Gender>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<Number>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) members: Vec<Cow<'t, str>>,
    pub(crate) mention: Option<Piece<'t>>,
    pub(crate) resolved_by: ResolvedBy,
}

impl<'t> Speaker<'t> {
    /// The fullest name in the document, without title: سلمى الحداد (Salma al-Haddad), وزارة الصحة (the ministry of health).
    /// `None` where it cannot be known.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The fullest title of a person in the document: وزيرة الصحة (the minister of health).
    pub fn role(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// What sort of source it is; [`Kind::Person`] for وزيرة الصحة (the minister of health).
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// With which gender its verbs agree: feminine for وزيرة الصحة (the minister of health) and for الوزارة (the ministry).
    /// `None` where neither its name nor its verbs tell.
    pub const fn gender(&self) -> Option<Gender> {
        self.gender
    }

    /// Whether it is one, two or many: dual for كيري ولافروف (Kerry and Lavrov), plural for مصادر (sources). `None` where it cannot be known.
    pub const fn number(&self) -> Option<Number> {
        self.number
    }

    /// The names of those who speak together, one by one: جون كيري (John Kerry) and سيرغي لافروف (Sergey Lavrov) for كيري ولافروف.
    /// Empty for one speaker alone.
    ///
    /// ```
    /// let text = "أعلنت السعودية والإمارات أن الطريق مفتوح."; // "Saudi Arabia and the Emirates announced that the road is open"
    /// let claims = isnad::extract(text);
    /// assert_eq!(claims[0].speaker().name(), Some("السعودية والإمارات"));
    /// assert!(claims[0].speaker().members().eq(["السعودية", "الإمارات"]));
    /// ```
    pub fn members(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.members.iter().map(AsRef::as_ref)
    }

    /// The noun phrase for the speaker in the cue's sentence: وزيرة الصحة سلمى الحداد (the minister of health
    /// Salma al-Haddad). `None` where that sentence has none,
    /// as in وأضافت أن (and she added that).
    pub const fn mention(&self) -> Option<&Piece<'t>> {
        self.mention.as_ref()
    }

    /// Which step settled the speaker; [`ResolvedBy::LastSpeaker`] for وأضافت أن (and she added that).
    pub const fn resolved_by(&self) -> ResolvedBy {
        self.resolved_by
    }

    /// The same speaker with words of its own: سلمى الحداد (Salma al-Haddad) outlives her article.
    pub fn into_owned(self) -> Speaker<'static> {
        Speaker {
            name: self.name.map(|name| Cow::Owned(name.into_owned())),
            role: self.role.map(|role| Cow::Owned(role.into_owned())),
            kind: self.kind,
            gender: self.gender,
            number: self.number,
            members: self.members.into_iter().map(|name| Cow::Owned(name.into_owned())).collect(),
            mention: self.mention.map(Piece::into_owned),
            resolved_by: self.resolved_by,
        }
    }
}

impl<'de> Deserialize<'de> for Speaker<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawSpeaker::deserialize(deserializer)?.checked("speaker").map_err(D::Error::custom)
    }
}

/// A speaker as it is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename = "Speaker")]
pub(super) struct RawSpeaker {
    name: Option<String>,
    role: Option<String>,
    kind: String,
    gender: Option<String>,
    number: Option<String>,
    #[serde(default)]
    members: Vec<String>,
    mention: Option<RawPiece>,
    resolved_by: String,
}

impl RawSpeaker {
    pub(super) fn checked(self, field: &str) -> Result<Speaker<'static>, RecordError> {
        let within = |name: &str| format!("{field}.{name}");
        let words = |name: &str, value: Option<String>| match value {
            Some(empty) if empty.is_empty() => Err(RecordError::empty(&within(name))),
            value => Ok(value.map(Cow::Owned)),
        };
        let mut members = Vec::with_capacity(self.members.len());
        for (number, name) in self.members.into_iter().enumerate() {
            if name.is_empty() {
                return Err(RecordError::empty(&within(&format!("members[{number}]"))));
            }
            members.push(Cow::Owned(name));
        }
        Ok(Speaker {
            name: words("name", self.name)?,
            role: words("role", self.role)?,
            kind: Kind::named(&within("kind"), &self.kind)?,
            gender: self.gender.map(|gender| Gender::named(&within("gender"), &gender)).transpose()?,
            number: self.number.map(|number| Number::named(&within("number"), &number)).transpose()?,
            members,
            mention: self.mention.map(|mention| mention.checked(&within("mention"))).transpose()?,
            resolved_by: ResolvedBy::named(&within("resolved_by"), &self.resolved_by)?,
        })
    }
}
