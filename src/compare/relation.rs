//! A relation between two claims: which, why, shown by which words, how sure.

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::claim::named::named;
use crate::claim::{Piece, RawPiece, RecordError, RecordProblem, hundredths, probability};

named! {
    /// How two claims stand to each other.
    ///
    /// ```
    /// use isnad::compare::RelationKind;
    ///
    /// // طلبنا (we asked) against لم نتلق طلبا (we received no request)
    /// assert_eq!(RelationKind::Contradicts.name(), "contradicts");
    /// ```
    RelationKind, "relation";
    /// Both cannot be so: طلبنا (we asked) / لم نتلق طلبا (we received no request).
    Contradicts "contradicts",
    /// One says what the other says, or confirms it: لم نتلقه (we did not receive it) / لم يصلنا طلب (no request reached us).
    Supports "supports",
    /// They would contradict each other, but the later one tells of a later time: لم يتصل (he had not called) by Tuesday /
    /// اتصل (he called) on Friday. Only where both days are known.
    Superseded "superseded",
}

named! {
    /// Why two claims contradict or support each other.
    ///
    /// ```
    /// use isnad::compare::Reason;
    ///
    /// assert_eq!(Reason::from_name("opposite-predicates"), Some(Reason::OppositePredicates)); // ارتفع / انخفض, rose / fell
    /// ```
    Reason, "reason";
    /// The act of one claim denies what the other says: نفى وجود مخزون (denied that there is a stock) / يوجد مخزون (there is one).
    Denial "denial",
    /// The same words, negated on one side: وصل الوفد (the delegation arrived) / لم يصل الوفد (it did not arrive).
    OppositePolarity "opposite-polarity",
    /// Predicates that exclude one another: ارتفعت الأسعار (prices rose) / انخفضت الأسعار (prices fell).
    OppositePredicates "opposite-predicates",
    /// One side gave, the other says that it did not get: طلبنا (we asked) / لم نتلق طلبا (we received no request).
    ConverseDenied "converse-denied",
    /// Two figures for one thing: مقتل 9 مدنيين (9 civilians killed) / مقتل 20 مدنيا (20).
    IncompatibleQuantities "incompatible-quantities",
    /// Two places for one event: قصف في حلب (shelling in Aleppo) / قصف في حمص (in Homs).
    IncompatiblePlace "incompatible-place",
    /// Two times for one event: يبدأ الجمعة (begins on Friday) / يبدأ الاثنين (on Monday).
    IncompatibleDate "incompatible-date",
    /// Another name in the same role: فازت سلمى (Salma won) / فازت هدى (Huda won).
    OtherParticipant "other-participant",
    /// A demand, an offer or an accusation is turned down: طالب بوقف القصف (demanded an end of the shelling) / رفض وقف القصف (refused).
    Rejection "rejection",
    /// The speaker takes back what was said: سنشارك (we shall take part) / لن نشارك (we shall not).
    Retraction "retraction",
    /// The wording as a whole, without one word that decides: what the weights have learned from labelled pairs.
    Wording "wording",
    /// The same words, or nearly: a sentence and its headline (الطريق مفتوح / إن الطريق مفتوح اليوم, the road is open).
    SameWords "same-words",
    /// Both deny the same: نفى وجود عجز (denied a deficit) / لا يوجد عجز (there is no deficit).
    SameDenial "same-denial",
    /// The same figure for the same thing: مقتل 9 مدنيين (9 civilians killed) / قتل تسعة (nine were killed).
    SameQuantity "same-quantity",
    /// One event from its two sides: طلبنا (we asked) / تلقينا طلبا (we received a request).
    ConverseConfirmed "converse-confirmed",
    /// Most of what one says stands in the other, in words of its own.
    SameEvent "same-event",
}

/// Words that prove a relation: whose they are, and their place in that claim's text.
///
/// ```
/// let text = "قالت الشركة إن الأسعار ارتفعت أمس. وقالت الوزارة إن الأسعار انخفضت أمس."; // "prices rose … prices fell yesterday"
/// let claims = isnad::extract(text);
/// let found = isnad::compare::relate(&claims[0], &claims[1]).unwrap();
/// assert_eq!(found.evidence()[0].piece().text(), "ارتفعت"); // "rose"
/// assert_eq!(found.evidence()[1].piece().text(), "انخفضت"); // "fell"
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Proof {
    claim: usize,
    piece: Piece<'static>,
}

impl Proof {
    pub(crate) fn new(claim: usize, piece: Piece<'static>) -> Self {
        Self { claim, piece }
    }

    /// The position of the claim, one of [`Relation::a`] and [`Relation::b`]: 0 for ارتفعت (rose) above.
    pub const fn claim(&self) -> usize {
        self.claim
    }

    /// The words with their bytes in the text of that claim: ارتفعت (rose).
    pub const fn piece(&self) -> &Piece<'static> {
        &self.piece
    }
}

impl Serialize for Proof {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Proof", 4)?;
        record.serialize_field("claim", &self.claim)?;
        record.serialize_field("start", &self.piece.start())?;
        record.serialize_field("end", &self.piece.end())?;
        record.serialize_field("text", self.piece.text())?;
        record.end()
    }
}

/// How two claims stand to each other, why, and by which words: ارتفعت (rose) against انخفضت (fell).
///
/// A relation reads back from its record; one whose claims are out of order, whose proofs are of another claim or whose pieces do not hold
/// is refused.
///
/// ```
/// use isnad::compare::Relation;
///
/// let text = "قالت الشركة إن الأسعار ارتفعت أمس. وقالت الوزارة إن الأسعار انخفضت أمس."; // "prices rose … prices fell yesterday"
/// let relation = isnad::compare::compare(&isnad::extract(text)).remove(0);
/// let record = serde_json::to_string(&relation)?;
/// assert_eq!(serde_json::from_str::<Relation>(&record)?, relation);
/// let error = serde_json::from_str::<Relation>(&record.replace(r#""b":1"#, r#""b":0"#)).unwrap_err();
/// assert!(error.to_string().starts_with("b: expected more than 0, which is the first claim, found 0"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Relation {
    pub(super) a: usize,
    pub(super) b: usize,
    #[serde(rename = "relation")]
    pub(super) kind: RelationKind,
    pub(super) reason: Reason,
    pub(super) evidence: Vec<Proof>,
    #[serde(serialize_with = "as_probability")]
    pub(super) confidence: u8,
}

fn as_probability<S: Serializer>(hundredths: &u8, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(f64::from(*hundredths) / 100.0)
}

impl Reason {
    /// Whether one side answers the other: what was said on Monday and denied or turned down on Friday has not changed meanwhile.
    pub(super) const fn answers(self) -> bool {
        matches!(self, Self::Denial | Self::Rejection | Self::ConverseDenied)
    }
}

#[cfg(any(feature = "arbitrary", feature = "proptest"))]
impl Reason {
    /// Whether a relation of that kind can have it.
    pub(crate) const fn is_for(self, kind: RelationKind) -> bool {
        match self {
            Self::Wording => true,
            Self::SameWords | Self::SameDenial | Self::SameQuantity | Self::ConverseConfirmed | Self::SameEvent => {
                matches!(kind, RelationKind::Supports)
            }
            _ => !matches!(kind, RelationKind::Supports),
        }
    }
}

#[cfg(any(feature = "arbitrary", feature = "proptest"))]
impl Relation {
    /// A relation out of nothing. The caller sees to it that the first claim comes before the second, that the proofs are theirs and that
    /// there are at most a hundred hundredths.
    pub(crate) const fn from_parts(
        (a, b): (usize, usize),
        kind: RelationKind,
        reason: Reason,
        evidence: Vec<Proof>,
        confidence: u8,
    ) -> Self {
        Self { a, b, kind, reason, evidence, confidence }
    }
}

impl Relation {
    /// The position of the first claim in what was compared; 0 where two were related: ارتفعت (rose).
    pub const fn a(&self) -> usize {
        self.a
    }

    /// The position of the second claim, greater than that of the first; 1 where two were related: انخفضت (fell).
    pub const fn b(&self) -> usize {
        self.b
    }

    /// Which relation it is; [`RelationKind::Contradicts`] for ارتفعت (rose) and انخفضت (fell).
    pub const fn kind(&self) -> RelationKind {
        self.kind
    }

    /// Why; [`Reason::OppositePredicates`] for ارتفعت (rose) and انخفضت (fell).
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// The words that prove it, on both sides: ارتفعت (rose), انخفضت (fell). Empty for plain statements.
    pub fn evidence(&self) -> &[Proof] {
        &self.evidence
    }

    /// How likely the relation is right, in 0..=1: ارتفعت (rose) against انخفضت (fell), with all other words the same, is very likely.
    pub fn confidence(&self) -> f32 {
        f32::from(self.confidence) / 100.0
    }
}

/// A relation as it is read, before anything is believed.
#[derive(Deserialize)]
#[serde(rename = "Relation")]
struct RawRelation {
    a: usize,
    b: usize,
    relation: String,
    reason: String,
    evidence: Vec<RawProof>,
    confidence: f64,
}

/// A proof as it is read.
#[derive(Deserialize)]
#[serde(rename = "Proof")]
struct RawProof {
    claim: usize,
    start: usize,
    end: usize,
    text: String,
}

impl<'de> Deserialize<'de> for Relation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RawRelation::deserialize(deserializer)?.checked().map_err(D::Error::custom)
    }
}

impl RawRelation {
    fn checked(self) -> Result<Relation, RecordError> {
        let Self { a, b, relation, reason, evidence, confidence } = self;
        if a >= b {
            return Err(RecordError::new("b", RecordProblem::Pair { a, found: b }));
        }
        let mut proofs = Vec::with_capacity(evidence.len());
        for (number, RawProof { claim, start, end, text }) in evidence.into_iter().enumerate() {
            let field = format!("evidence[{number}]");
            if claim != a && claim != b {
                let problem = RecordProblem::ForeignProof { a, b, found: claim };
                return Err(RecordError::new(format!("{field}.claim"), problem));
            }
            proofs.push(Proof::new(claim, RawPiece { start, end, text }.checked(&field)?));
        }
        Ok(Relation {
            a,
            b,
            kind: RelationKind::named("relation", &relation)?,
            reason: Reason::named("reason", &reason)?,
            evidence: proofs,
            confidence: hundredths(probability(confidence)?),
        })
    }
}
