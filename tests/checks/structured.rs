//! News made from the grammar of Arabic reporting: undamaged, it gives the claims that it was made of; damaged, it does no harm.

use arbitrary::{Result, Unstructured};
use isnad::compare::Comparer;
use isnad::generate::{DamagedText, Told};
use isnad::{Extractor, OwnedClaim};
use std::sync::LazyLock;

static COMPARER: LazyLock<Comparer> = LazyLock::new(Comparer::default);
static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

fn whole(told: &Told) {
    assert_eq!(EXTRACTOR.extract(told.text()), told.claims(), "{}", told.text());
}

fn damaged(text: &str) {
    let claims = EXTRACTOR.extract(text);
    for (number, claim) in claims.iter().enumerate() {
        assert!(claim.is_in(text), "a piece is not what the text holds there");
        assert_eq!(claim.id(), number);
        let json = serde_json::to_string(claim).expect("a record can be written");
        assert_eq!(&serde_json::from_str::<OwnedClaim>(&json).expect("a written record can be read"), claim);
    }
    for relation in COMPARER.compare(&claims) {
        for proof in relation.evidence() {
            assert!(proof.piece().is_in(text));
        }
    }
    isnad::speakers(&claims);
    EXTRACTOR.explain(text);
}

fn read(bytes: &[u8]) -> Result<()> {
    let mut bytes = Unstructured::new(bytes);
    if bytes.ratio(1_u8, 3_u8)? {
        whole(&bytes.arbitrary()?);
    } else {
        damaged(bytes.arbitrary::<DamagedText>()?.text());
    }
    Ok(())
}

pub fn check(bytes: &[u8]) {
    // Bytes that have run out make nothing.
    let _ = read(bytes);
}
