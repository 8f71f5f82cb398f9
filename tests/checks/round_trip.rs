//! Records written as JSON and read again are the same; JSON that is no record is refused without a panic.

use isnad::OwnedClaim;

pub fn check(text: &str) {
    for claim in isnad::extract(text) {
        let owned = claim.into_owned();
        let json = serde_json::to_string(&owned).expect("a record can be written");
        let read: OwnedClaim = serde_json::from_str(&json).expect("a written record can be read");
        assert_eq!(owned, read);
    }
    if let Ok(claim) = serde_json::from_str::<OwnedClaim>(text) {
        let json = serde_json::to_string(&claim).expect("a record can be written");
        assert_eq!(claim, serde_json::from_str::<OwnedClaim>(&json).expect("a written record can be read"));
    }
}
