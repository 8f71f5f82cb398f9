//! What can be wrong with a record.

use std::fmt;

/// Why a record cannot be a claim: which claim, which field of it, and what was expected there.
///
/// ```
/// use isnad::claim::{Record, RecordProblem};
///
/// // قال (said) is six bytes long, and the record says seven.
/// let record = r#"{"id":4,"cue":{"start":0,"end":7,"text":"قال","lemma":"قال"},"act":"state","negated":false,"form":"indirect",
///     "speaker":{"name":null,"role":null,"kind":"unknown","mention":null,"resolved_by":"unknown"},"via":[],
///     "content":[{"start":13,"end":17,"text":"شيء"}],"rule":"verb-subject-that","confidence":0.5}"#;
/// let error = serde_json::from_str::<Record>(record)?.check().unwrap_err();
/// assert_eq!((error.claim(), error.field()), (Some(4), "cue.end"));
/// assert_eq!(error.problem(), &RecordProblem::Length { start: 0, end: 7, length: 6 });
/// assert_eq!(error.to_string(), "claim 4: cue.end: expected 6, found 7: the text has 6 bytes from byte 0 on");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{field}: {problem}", Prefix(*claim))]
pub struct RecordError {
    claim: Option<usize>,
    field: String,
    problem: RecordProblem,
}

/// What is wrong with one field of a record: what was found, and what was expected.
///
/// ```
/// use isnad::claim::RecordProblem;
///
/// let text = "قال الوزير إن الطريق مفتوح."; // "the minister said that the road is open"
/// let claims = isnad::extract(text);
/// let error = claims[0].check_in("كتب الوزير إن الطريق مفتوح.").unwrap_err(); // "the minister wrote …"
/// assert_eq!(error.field(), "cue.text");
/// assert!(matches!(error.problem(), RecordProblem::OtherWords { .. }));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordProblem {
    /// A piece ends before it starts: قال (said) from 6 to 0.
    #[error("expected {start} or more, where the piece starts, found {end}")]
    EndBeforeStart {
        /// Where it is said to start.
        start: usize,
        /// Where it is said to end.
        end: usize,
    },
    /// A piece is longer or shorter than its words: قال (said), which has six bytes, from 0 to 7.
    #[error("expected {}, found {end}: the text has {length} bytes from byte {start} on", Sum(*start, *length))]
    Length {
        /// Where it starts.
        start: usize,
        /// Where it is said to end.
        end: usize,
        /// The bytes that its words have.
        length: usize,
    },
    /// A piece runs past the end of the text: قال (said) up to byte 6 of a text of five.
    #[error("expected at most {length}, where the text ends, found {end}")]
    OutsideText {
        /// Where it is said to end.
        end: usize,
        /// The bytes that the text has.
        length: usize,
    },
    /// A piece starts or ends inside a character: ق (the letter of قال, said) has two bytes, and 1 lies between them.
    #[error("expected the first byte of a character, found {byte}, which lies inside one")]
    SplitsCharacter {
        /// The byte inside the character.
        byte: usize,
    },
    /// The text has other words at this place: قالت (she said) where the record has قال (he said).
    #[error("expected {expected:?}, which is what the text has there, found {found:?}")]
    OtherWords {
        /// What the text has there, or how it begins.
        expected: String,
        /// What the record has, or how it begins.
        found: String,
    },
    /// Nothing stands where words are expected: a speaker without name is `null`, not "".
    #[error("expected words, found none")]
    Empty,
    /// No such act, rule, form …: a whispered همس (he whispered) has no act of its own.
    #[error("unknown {noun} {found:?}; known are {known}")]
    UnknownName {
        /// Of what it should be a name: `act`.
        noun: &'static str,
        /// What the record has.
        found: String,
        /// The names that there are.
        known: String,
    },
    /// No probability: 1.01 for a sure قال (he said).
    #[error("expected a number from 0 to 1, found {found}")]
    Confidence {
        /// What the record has.
        found: String,
    },
    /// No day of a calendar: أمس (yesterday) in place of `2018-05-03`.
    #[error("expected a date of the form YYYY-MM-DD, found {found:?}")]
    Date {
        /// What the record has.
        found: String,
    },
    /// The piece has words of the cue: نفى (denied) is no part of what he denied.
    #[error("expected a place apart from the cue, found one that shares bytes with it")]
    OverlapsCue,
    /// The two claims of a relation are out of order: `b`, انخفضت (fell), comes before `a`, ارتفعت (rose).
    #[error("expected more than {a}, which is the first claim, found {found}")]
    Pair {
        /// The first claim.
        a: usize,
        /// The second, as the record has it.
        found: usize,
    },
    /// Words that prove a relation are of neither of its two claims: ارتفعت (rose) of a third one.
    #[error("expected {a} or {b}, the claims of the relation, found {found}")]
    ForeignProof {
        /// The first claim.
        a: usize,
        /// The second claim.
        b: usize,
        /// The claim that the record has.
        found: usize,
    },
    /// A piece of a content does not stand behind the one before it.
    #[error("expected {after} or more, where the piece before it ends, found {start}")]
    Order {
        /// Where the piece before it ends.
        after: usize,
        /// Where it starts.
        start: usize,
    },
}

impl RecordError {
    /// The [`id`](super::Claim::id) of the claim: 1 for وأضاف (and added) in قال … وأضاف. `None` for a speaker or a cue that was read by itself.
    pub const fn claim(&self) -> Option<usize> {
        self.claim
    }

    /// The field that is wrong, as a path from the record: `content[1].end` where the second piece of قال … إنّ (said … that) does not fit.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it: [`RecordProblem::Length`] for قال (said) with seven bytes.
    pub const fn problem(&self) -> &RecordProblem {
        &self.problem
    }

    pub(crate) fn new(field: impl Into<String>, problem: RecordProblem) -> Self {
        Self { claim: None, field: field.into(), problem }
    }

    pub(crate) fn empty(field: &str) -> Self {
        Self::new(field, RecordProblem::Empty)
    }

    pub(crate) fn unknown_name(field: &str, noun: &'static str, name: &str, known: &[&str]) -> Self {
        Self::new(field, RecordProblem::UnknownName { noun, found: beginning(name), known: known.join(", ") })
    }

    /// The same error, of the claim with this number.
    pub(crate) fn of_claim(self, id: usize) -> Self {
        Self { claim: Some(id), ..self }
    }
}

/// How words begin, short enough for a message.
pub(super) fn beginning(words: &str) -> String {
    match words.char_indices().nth(40) {
        Some((end, _)) => words.get(..end).map_or_else(String::new, |shown| format!("{shown}…")),
        None => words.to_owned(),
    }
}

/// The claim before the field, where there is one.
struct Prefix(Option<usize>);

impl fmt::Display for Prefix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |id| write!(formatter, "claim {id}: "))
    }
}

/// Where words end; no number is large enough for those that start near the end of all numbers.
struct Sum(usize, usize);

impl fmt::Display for Sum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.checked_add(self.1) {
            Some(sum) => sum.fmt(formatter),
            None => formatter.write_str("an earlier start"),
        }
    }
}
