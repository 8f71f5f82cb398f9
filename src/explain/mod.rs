//! Why a claim was or was not found: what each word was taken for, which words might be cues, what was tried on them, who was
//! considered as speaker.

mod findings;
mod page;
mod plain;
mod trials;
mod words;

use serde::Serialize;

use crate::discourse;
use crate::grammar;
use crate::limits::Limits;
use crate::reading::Reading;

use findings::Finding;
use trials::{Candidate, Trials};
use words::Word;

/// How a text was read, for a reader who misses a claim or wonders at one.
///
/// It prints as lines for reading ([`Display`](std::fmt::Display)): first the answer in short, in plain words, then all that led to it.
/// It serialises as one object. Both say more from version to version; the object has
///
/// - `words`: every word, number and mark with its line (from 1), its bytes, its classes, its clitics and its readings as a form
///   of a reporting verb;
/// - `candidates`: the words that might have been cues, each with the productions of the grammar that were `tried` on it, and the
///   rule that was `found` or why it was `refused`;
/// - `attributions`: what became of those that were found: the content and what ended it, the speaker, the `steps` that led to
///   him, the `claim` (its number) or why there is none (`dropped`).
///
/// ```
/// let extractor = isnad::Extractor::new();
/// // "The minister will say that the road is open." Nothing has been said yet.
/// let explanation = extractor.explain("سيقول الوزير إن الطريق مفتوح.");
/// let object = serde_json::to_value(&explanation)?;
/// assert_eq!(object["candidates"][0]["text"], "سيقول");
/// assert_eq!(object["candidates"][0]["tried"][0]["refused"], "attached"); // the س of the future
/// assert!(explanation.to_string().contains("finite-verb: refused"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Explanation {
    words: Vec<Word>,
    candidates: Vec<Candidate>,
    attributions: Vec<Finding>,
}

impl Explanation {
    pub(crate) fn of(reading: &Reading<'_>, limits: &Limits) -> Self {
        let places = Places::of(reading);
        let mut trials = Trials::default();
        let attributions = grammar::observed(reading, limits.depth(), &mut trials);
        let (speakers, considered) = discourse::considered(reading, &attributions);
        Self {
            words: words::all(reading, &places),
            candidates: trials.candidates(reading, &places),
            attributions: findings::all(&places, &attributions, speakers, considered, limits.claims()),
        }
    }

    /// Only what stands in this line of the text, counted from 1. Numbers of attributions stay those of the whole text.
    ///
    /// ```
    /// let text = "قال الوزير إن الطريق مفتوح.\nوأضاف أن الجسر مغلق."; // "the minister said that the road is open / and he added
    /// let explanation = isnad::Extractor::new().explain(text).at_line(2); // that the bridge is closed"
    /// let object = serde_json::to_value(&explanation)?;
    /// assert_eq!(object["words"][0]["text"], "وأضاف");
    /// assert_eq!(object["attributions"][0]["speaker"], "الوزير");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn at_line(mut self, line: usize) -> Self {
        self.words.retain(|word| word.place.line == line);
        self.candidates.retain(|candidate| candidate.place.line == line);
        self.attributions.retain(|finding| finding.cue.line == line);
        self
    }
}

/// Words of the text, where they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Place {
    /// From 1; a line ends with `\n`.
    line: usize,
    /// Bytes of the text, end exclusive.
    start: usize,
    end: usize,
    text: String,
}

/// Finds lines and words of a text.
struct Places<'r, 't> {
    reading: &'r Reading<'t>,
    /// The byte after each `\n`.
    lines: Vec<usize>,
}

impl<'r, 't> Places<'r, 't> {
    fn of(reading: &'r Reading<'t>) -> Self {
        let ends = reading.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        Self { reading, lines: ends.map(|(at, _)| at.saturating_add(1)).collect() }
    }

    /// The words `first..end`; `None` where there are none.
    fn of_words(&self, first: usize, end: usize) -> Option<Place> {
        let last = end.checked_sub(1).filter(|&last| first <= last && last < self.reading.len())?;
        let start = self.reading.word(first).token.start as usize;
        Some(Place {
            line: self.lines.partition_point(|&begins| begins <= start).saturating_add(1),
            start,
            end: self.reading.word(last).token.end() as usize,
            text: self.reading.slice(first, end).to_owned(),
        })
    }
}
