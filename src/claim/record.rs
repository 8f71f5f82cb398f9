//! One claim: who is reported to have said what, in which words.

use std::borrow::Cow;

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::cue::RawCue;
use super::piece::RawPiece;
use super::speaker::RawSpeaker;
use super::when::RawWhen;
use super::{Act, Chain, Cue, Form, Piece, RecordError, Rule, Speaker, When};

/// Who is reported to have said what, in which words.
///
/// It borrows its words from the text; [`into_owned`](Claim::into_owned) makes one that may be kept, and what is read back owns its words.
///
/// ```
/// let text = "وأكدت الوزيرة أن المخزون يكفي."; // "and the minister affirmed that the stock suffices"
/// let claim = &isnad::extract(text)[0];
/// assert_eq!(claim.act(), isnad::Act::Affirm);
/// assert_eq!(claim.content()[0].text(), "المخزون يكفي");
/// assert!(claim.is_in(text));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim<'t> {
    id: usize,
    cue: Cue<'t>,
    act: Act,
    negated: bool,
    form: Form,
    speaker: Speaker<'t>,
    via: Vec<Cow<'t, str>>,
    content: Vec<Piece<'t>>,
    addressee: Option<Piece<'t>>,
    occasion: Option<Piece<'t>>,
    when: Option<When<'t>>,
    rule: Rule,
    /// In hundredths, so that two claims can be compared and a record reads back as it was.
    confidence: u8,
}

/// A claim that owns its words and outlives the text: قال (said) stays when the article is gone.
pub type OwnedClaim = Claim<'static>;

/// Everything that a claim is made of.
#[derive(Clone, Debug)]
pub(crate) struct ClaimParts<'t> {
    pub(crate) id: usize,
    pub(crate) cue: Cue<'t>,
    pub(crate) act: Act,
    pub(crate) negated: bool,
    pub(crate) form: Form,
    pub(crate) speaker: Speaker<'t>,
    pub(crate) via: Vec<Cow<'t, str>>,
    /// In the order of the text, apart from each other and from the cue.
    pub(crate) content: Vec<Piece<'t>>,
    pub(crate) addressee: Option<Piece<'t>>,
    pub(crate) occasion: Option<Piece<'t>>,
    pub(crate) when: Option<When<'t>>,
    pub(crate) rule: Rule,
    pub(crate) confidence: f32,
}

impl<'t> Claim<'t> {
    pub(crate) fn from_parts(parts: ClaimParts<'t>) -> Self {
        Self {
            id: parts.id,
            cue: parts.cue,
            act: parts.act,
            negated: parts.negated,
            form: parts.form,
            speaker: parts.speaker,
            via: parts.via,
            content: parts.content,
            addressee: parts.addressee,
            occasion: parts.occasion,
            when: parts.when,
            rule: parts.rule,
            confidence: hundredths(f64::from(parts.confidence)),
        }
    }

    /// The number of the claim in its text, from 0, in the order of the cues: in قال … وأضاف (said … and added) the
    /// second is 1.
    pub const fn id(&self) -> usize {
        self.id
    }

    /// The words that say that somebody speaks: وأكدت (and she affirmed).
    pub const fn cue(&self) -> &Cue<'t> {
        &self.cue
    }

    /// What the speaker does by saying it; [`Act::Affirm`] for أكدت (she affirmed).
    pub const fn act(&self) -> Act {
        self.act
    }

    /// Whether the saying itself is denied, as in لم يؤكد (he did not confirm).
    pub const fn negated(&self) -> bool {
        self.negated
    }

    /// Whether the content gives the speaker's own words; [`Form::Direct`] for قال: «لن نتراجع» (he said: "we shall not step back").
    pub const fn form(&self) -> Form {
        self.form
    }

    /// Who speaks: الوزيرة (the minister).
    pub const fn speaker(&self) -> &Speaker<'t> {
        &self.speaker
    }

    /// Who passes the words on, outermost first: the agency in نقلت الوكالة عن الوزير قوله (the agency quoted the minister as saying).
    pub fn via(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.via.iter().map(AsRef::as_ref)
    }

    /// Those through whom the words came, from the author to the first speaker: [`via`](Self::via), then the speaker.
    ///
    /// ```
    /// let text = "قالت الوزيرة إن الطريق مفتوح."; // "the minister said that the road is open"
    /// assert!(isnad::extract(text)[0].chain().eq(["الوزيرة"]));
    /// ```
    pub fn chain(&self) -> Chain<'_> {
        Chain::new(&self.via, self.speaker.name())
    }

    /// What is said, piece by piece; two where the reporting clause stands in the middle: «الأسعار»، قال الوزير، «ستستقر»
    /// ("prices", the minister said, "will settle").
    pub fn content(&self) -> &[Piece<'t>] {
        &self.content
    }

    /// Whom the speaker tells, with the preposition: للصحفيين (to reporters), لوكالة الأنباء (to the news agency).
    ///
    /// ```
    /// let text = "قال الوزير للصحفيين إن الطريق مفتوح."; // "the minister told reporters that the road is open"
    /// let claims = isnad::extract(text);
    /// assert_eq!(claims[0].addressee().map(|piece| piece.text()), Some("للصحفيين"));
    /// ```
    pub const fn addressee(&self) -> Option<&Piece<'t>> {
        self.addressee.as_ref()
    }

    /// On what occasion, or by what means: في مؤتمر صحفي (at a press conference), على تويتر (on Twitter).
    ///
    /// ```
    /// let text = "قال الوزير في مؤتمر صحفي إن الطريق مفتوح."; // "the minister said at a press conference that the road is open"
    /// let claims = isnad::extract(text);
    /// assert_eq!(claims[0].occasion().map(|piece| piece.text()), Some("في مؤتمر صحفي"));
    /// ```
    pub const fn occasion(&self) -> Option<&Piece<'t>> {
        self.occasion.as_ref()
    }

    /// When it is said: أمس (yesterday), الثلاثاء الماضي (last Tuesday).
    ///
    /// ```
    /// let text = "قال الوزير اليوم الجمعة إن الطريق مفتوح."; // "the minister said today, Friday, that the road is open"
    /// let claims = isnad::extract(text);
    /// assert_eq!(claims[0].when().map(|when| when.text()), Some("اليوم الجمعة"));
    /// ```
    pub const fn when(&self) -> Option<&When<'t>> {
        self.when.as_ref()
    }

    /// The rule of the grammar that found it; [`Rule::VerbSubjectThat`] for أكدت الوزيرة أن (the minister affirmed that).
    pub const fn rule(&self) -> Rule {
        self.rule
    }

    /// How likely the record is right, in 0..=1: of the records with 0.9, such as أكدت الوزيرة أن (the minister affirmed that)
    /// gives, about nine in ten are.
    pub fn confidence(&self) -> f32 {
        f32::from(self.confidence) / 100.0
    }

    /// Whether every word of the claim stands in `text` where the claim says: the cue وأكدت (and she affirmed), the mention, the content.
    pub fn is_in(&self, text: &str) -> bool {
        let mention = self.speaker.mention();
        let when = self.when.as_ref().map(When::piece);
        std::iter::once(self.cue.piece())
            .chain(mention)
            .chain(&self.content)
            .chain(&self.addressee)
            .chain(&self.occasion)
            .chain(when)
            .all(|piece| piece.is_in(text))
    }

    /// The same claim with words of its own, to keep after the text is gone: أكدت (she affirmed) outlives its article.
    pub fn into_owned(self) -> OwnedClaim {
        Claim {
            id: self.id,
            cue: self.cue.into_owned(),
            act: self.act,
            negated: self.negated,
            form: self.form,
            speaker: self.speaker.into_owned(),
            via: self.via.into_iter().map(|name| Cow::Owned(name.into_owned())).collect(),
            content: self.content.into_iter().map(Piece::into_owned).collect(),
            addressee: self.addressee.map(Piece::into_owned),
            occasion: self.occasion.map(Piece::into_owned),
            when: self.when.map(When::into_owned),
            rule: self.rule,
            confidence: self.confidence,
        }
    }
}

/// The nearest hundredth in 0..=1; what is no number counts as nothing.
fn hundredths(confidence: f64) -> u8 {
    // The cast saturates, and takes NaN to 0.
    (confidence.clamp(0.0, 1.0) * 100.0).round() as u8
}

impl Serialize for Claim<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let further = [self.addressee.is_some(), self.occasion.is_some(), self.when.is_some()];
        let fields = 10 + further.into_iter().filter(|&present| present).count();
        let mut record = serializer.serialize_struct("Claim", fields)?;
        record.serialize_field("id", &self.id)?;
        record.serialize_field("cue", &self.cue)?;
        record.serialize_field("act", &self.act)?;
        record.serialize_field("negated", &self.negated)?;
        record.serialize_field("form", &self.form)?;
        record.serialize_field("speaker", &self.speaker)?;
        record.serialize_field("via", &self.via)?;
        record.serialize_field("content", &self.content)?;
        match &self.addressee {
            Some(addressee) => record.serialize_field("addressee", addressee)?,
            None => record.skip_field("addressee")?,
        }
        match &self.occasion {
            Some(occasion) => record.serialize_field("occasion", occasion)?,
            None => record.skip_field("occasion")?,
        }
        match &self.when {
            Some(when) => record.serialize_field("when", when)?,
            None => record.skip_field("when")?,
        }
        record.serialize_field("rule", &self.rule)?;
        record.serialize_field("confidence", &(f64::from(self.confidence) / 100.0))?;
        record.end()
    }
}

/// A claim as it is read, before anything is believed.
#[derive(Deserialize)]
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

impl<'de> Deserialize<'de> for Claim<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawClaim::deserialize(deserializer)?.checked().map_err(D::Error::custom)
    }
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
            return Err(RecordError::overlaps_cue("when"));
        }
        let rule = Rule::named("rule", &raw.rule)?;
        if !(0.0..=1.0).contains(&raw.confidence) {
            return Err(RecordError::confidence("confidence", raw.confidence));
        }
        let confidence = hundredths(raw.confidence);
        Ok(Claim {
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
            confidence,
        })
    }
}

/// A piece that shares no bytes with the cue.
fn apart(raw: RawPiece, field: &str, cue: &Cue<'_>) -> Result<Piece<'static>, RecordError> {
    let piece = raw.checked(field)?;
    if piece.span().overlaps(cue.piece().span()) {
        return Err(RecordError::overlaps_cue(field));
    }
    Ok(piece)
}

/// The pieces stand in the order of the text, apart from each other and from the cue.
fn content(raw: Vec<RawPiece>, cue: &Cue<'_>) -> Result<Vec<Piece<'static>>, RecordError> {
    let mut content: Vec<Piece<'static>> = Vec::with_capacity(raw.len());
    for (number, piece) in raw.into_iter().enumerate() {
        let field = format!("content[{number}]");
        let piece = apart(piece, &field, cue)?;
        if content.last().is_some_and(|before| piece.start() < before.end()) {
            return Err(RecordError::order(&field));
        }
        content.push(piece);
    }
    Ok(content)
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
