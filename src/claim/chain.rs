//! From the author to the first speaker.

use std::borrow::Cow;
use std::iter::FusedIterator;

/// Those through whom words came, from the author to the first speaker: who passes them on, outermost first, then the speaker.
///
/// ```
/// let text = "نقلت الوكالة عن الوزير قوله إن الطريق مفتوح."; // "the agency quoted the minister as saying that the road is open"
/// let claims = isnad::extract(text);
/// let chain: Vec<&str> = claims[0].chain().collect();
/// assert_eq!(chain, ["الوكالة", "الوزير"]); // "the agency", "the minister"
/// assert_eq!(claims[0].chain().speaker(), Some("الوزير"));
/// ```
#[derive(Clone, Debug)]
pub struct Chain<'c> {
    relays: std::slice::Iter<'c, Cow<'c, str>>,
    speaker: Option<&'c str>,
}

impl<'c> Chain<'c> {
    pub(super) fn new(relays: &'c [Cow<'c, str>], speaker: Option<&'c str>) -> Self {
        Self { relays: relays.iter(), speaker }
    }

    /// Who said the words first: الوزير (the minister), whoever passes them on. `None` where nobody can know, or once the
    /// chain has been read to its end.
    pub const fn speaker(&self) -> Option<&'c str> {
        self.speaker
    }
}

impl<'c> Iterator for Chain<'c> {
    type Item = &'c str;

    fn next(&mut self) -> Option<&'c str> {
        self.relays.next().map(AsRef::as_ref).or_else(|| self.speaker.take())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let length = self.relays.len().saturating_add(usize::from(self.speaker.is_some()));
        (length, Some(length))
    }
}

impl DoubleEndedIterator for Chain<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.speaker.take().or_else(|| self.relays.next_back().map(AsRef::as_ref))
    }
}

impl ExactSizeIterator for Chain<'_> {}

impl FusedIterator for Chain<'_> {}
