//! One claim: who is reported to have said what, in which words.

use std::borrow::Cow;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

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

    /// As [`is_in`](Self::is_in), with an error that says which piece does not stand there, and why: for records that were kept apart from
    /// their text.
    ///
    /// ```
    /// let text = "قال الوزير إن الطريق مفتوح."; // "the minister said that the road is open"
    /// let claims = isnad::extract(text);
    /// claims[0].check_in(text)?;
    /// let error = claims[0].check_in("قال الوزير").unwrap_err(); // the text has been cut off since
    /// assert_eq!(error.to_string(), "claim 0: content[0].end: expected at most 19, where the text ends, found 48");
    /// # Ok::<(), isnad::claim::RecordError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first piece that runs past the end of the text, splits a character of it, or has other words than the text.
    pub fn check_in(&self, text: &str) -> Result<(), RecordError> {
        self.pieces_stand_in(text).map_err(|error| error.of_claim(self.id))
    }

    fn pieces_stand_in(&self, text: &str) -> Result<(), RecordError> {
        self.cue.piece().check_in("cue", text)?;
        for (number, piece) in self.content.iter().enumerate() {
            piece.check_in(format_args!("content[{number}]"), text)?;
        }
        let further = [
            ("speaker.mention", self.speaker.mention()),
            ("addressee", self.addressee.as_ref()),
            ("occasion", self.occasion.as_ref()),
            ("when", self.when.as_ref().map(When::piece)),
        ];
        further.into_iter().try_for_each(|(field, piece)| piece.map_or(Ok(()), |piece| piece.check_in(field, text)))
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
pub(crate) fn hundredths(confidence: f64) -> u8 {
    // The cast saturates, and takes NaN to 0.
    (confidence.clamp(0.0, 1.0) * 100.0).round() as u8
}

impl Serialize for Claim<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let further = [self.addressee.is_some(), self.occasion.is_some(), self.when.is_some()];
        let fields = further.into_iter().filter(|&present| present).count().saturating_add(10);
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

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
