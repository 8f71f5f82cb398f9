//! What can be wrong with a record.

/// Why a record cannot be a claim: which field, and what is wrong with it.
///
/// ```
/// use isnad::claim::Claim;
///
/// // «قال» (said) is six bytes long, and the record says seven.
/// let record = r#"{"id":0,"cue":{"start":0,"end":7,"text":"قال","lemma":"قال"},"act":"state","negated":false,"form":"indirect",
///     "speaker":{"name":null,"role":null,"kind":"unknown","mention":null,"resolved_by":"unknown"},"via":[],
///     "content":[{"start":13,"end":17,"text":"شيء"}],"rule":"verb-subject-that","confidence":0.5}"#;
/// let error = serde_json::from_str::<Claim>(record).unwrap_err();
/// assert!(error.to_string().starts_with("cue.end: 7 does not fit"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct RecordError {
    field: String,
    problem: Problem,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum Problem {
    #[error("{end} does not fit: the text of {length} bytes that starts at {start} does not end there")]
    End { start: usize, end: usize, length: usize },
    #[error("there are no words in it")]
    Empty,
    #[error("unknown {noun} {name:?}; known are {known}")]
    Name { noun: &'static str, name: String, known: String },
    #[error("{0} does not lie between 0 and 1")]
    Confidence(String),
    #[error("{0:?} is no date of the form YYYY-MM-DD")]
    Date(String),
    #[error("it shares bytes with the cue")]
    OverlapsCue,
    #[error("it starts before the piece before it has ended")]
    Order,
}

impl RecordError {
    /// The field that is wrong, as a path from the record: `content[1].end` where the second piece of قال … إنّ (said … that) does not fit.
    pub fn field(&self) -> &str {
        &self.field
    }

    pub(crate) fn end(field: &str, start: usize, end: usize, length: usize) -> Self {
        Self { field: format!("{field}.end"), problem: Problem::End { start, end, length } }
    }

    pub(crate) fn empty(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Empty }
    }

    pub(crate) fn unknown_name(field: &str, noun: &'static str, name: &str, known: &[&str]) -> Self {
        Self {
            field: field.to_owned(),
            problem: Problem::Name { noun, name: name.to_owned(), known: known.join(", ") },
        }
    }

    pub(crate) fn confidence(field: &str, value: f64) -> Self {
        Self { field: field.to_owned(), problem: Problem::Confidence(value.to_string()) }
    }

    pub(crate) fn date(field: &str, date: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Date(date.to_owned()) }
    }

    pub(crate) fn overlaps_cue(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::OverlapsCue }
    }

    pub(crate) fn order(field: &str) -> Self {
        Self { field: field.to_owned(), problem: Problem::Order }
    }
}
