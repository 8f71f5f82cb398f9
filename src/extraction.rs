//! The claims of one text, with what its limits have cut off.

use crate::claim::Claim;
use crate::limits::Truncation;

/// The claims of one text, and whether they are all.
///
/// ```
/// let extraction = isnad::Extractor::new().extraction("نفت الشركة وجود خلل."); // "the company denied a fault"
/// assert!(extraction.is_whole());
/// assert_eq!(extraction.claims()[0].act(), isnad::Act::Deny);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extraction<'t> {
    claims: Vec<Claim<'t>>,
    truncations: Vec<Truncation>,
}

impl<'t> Extraction<'t> {
    pub(crate) const fn new(claims: Vec<Claim<'t>>, truncations: Vec<Truncation>) -> Self {
        Self { claims, truncations }
    }

    /// The claims, in the order of their cues: قال (said) before وأضاف (and added).
    pub fn claims(&self) -> &[Claim<'t>] {
        &self.claims
    }

    /// The claims by themselves: قال (said) and وأضاف (and added), whether or not they are all.
    pub fn into_claims(self) -> Vec<Claim<'t>> {
        self.claims
    }

    /// Whether no limit was met: قال … وأضاف (said … and added) has two claims, and two are there.
    pub fn is_whole(&self) -> bool {
        self.truncations.is_empty()
    }

    /// The limits that were met, each once; empty where all of قال … وأضاف (said … and added) has been read.
    pub fn truncations(&self) -> &[Truncation] {
        &self.truncations
    }

    /// The claims, where they are all.
    ///
    /// ```
    /// use isnad::{Extractor, Limits, Truncation};
    ///
    /// let extractor = Extractor::new().limits(Limits::default().with_text_bytes(6));
    /// let met = extractor.extraction("قال الوزير إن الطريق مفتوح.").into_whole().unwrap_err(); // "the minister said that …"
    /// assert_eq!(met, Truncation::TextBytes { most: 6, bytes: 49, read: 6 });
    /// ```
    ///
    /// # Errors
    ///
    /// The first limit that was met.
    pub fn into_whole(self) -> Result<Vec<Claim<'t>>, Truncation> {
        match self.truncations.first() {
            Some(&met) => Err(met),
            None => Ok(self.claims),
        }
    }
}
