//! Lines of JSON as records from outside: each is refused with an error that names a field, or is a claim that everything else can work with.

use isnad::OwnedClaim;
use isnad::claim::Record;
use isnad::compare::{Comparer, Relation};
use std::sync::LazyLock;

static COMPARER: LazyLock<Comparer> = LazyLock::new(Comparer::default);

pub fn check(text: &str) {
    let mut claims: Vec<OwnedClaim> = Vec::new();
    for line in text.lines() {
        if let Ok(record) = serde_json::from_str::<Record>(line) {
            // The text that a record is checked against is whatever comes along.
            let whole = record.clone().check_in(text);
            match record.check() {
                Ok(claim) => {
                    assert_eq!(whole.is_ok(), claim.is_in(text));
                    claims.push(claim);
                }
                Err(error) => {
                    assert!(!error.field().is_empty() && error.to_string().contains(error.field()));
                    assert_eq!(whole, Err(error));
                }
            }
        }
        if let Ok(relation) = serde_json::from_str::<Relation>(line) {
            assert!(relation.a() < relation.b());
            let json = serde_json::to_string(&relation).expect("a relation can be written");
            assert_eq!(serde_json::from_str::<Relation>(&json).expect("a written relation can be read"), relation);
        }
    }
    for claim in &claims {
        let json = serde_json::to_string(claim).expect("a record can be written");
        assert_eq!(&serde_json::from_str::<OwnedClaim>(&json).expect("a written record can be read"), claim);
        assert_eq!(claim.chain().len(), claim.via().len() + usize::from(claim.speaker().name().is_some()));
    }
    let spoken: usize = isnad::speakers(&claims).iter().map(isnad::SpeakerSummary::claims).sum();
    assert_eq!(spoken, claims.iter().filter(|claim| claim.speaker().name().is_some()).count());
    for relation in COMPARER.compare(&claims) {
        assert!(relation.a() < relation.b() && relation.b() < claims.len());
    }
}
