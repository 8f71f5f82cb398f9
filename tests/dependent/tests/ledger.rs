//! What must hold of a ledger, for claims of all sorts and for news whose claims are known beforehand.

use arbitrary::{Arbitrary, Unstructured};
use isnad::OwnedClaim;
use isnad::generate::{Told, strategy};
use ledger::Ledger;
use proptest::prelude::*;

fn of(claims: &[OwnedClaim]) -> Ledger {
    let mut ledger = Ledger::default();
    claims.iter().for_each(|claim| ledger.add(claim));
    ledger
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a claim says, it is counted once.
    #[test]
    fn every_claim_is_counted(claims in strategy::claims(6)) {
        prop_assert_eq!(of(&claims).claims(), claims.len());
    }

    /// It does not matter where the claims are parted.
    #[test]
    fn halves_make_the_whole(claims in strategy::claims(6), part in any::<prop::sample::Index>()) {
        let (one, other) = claims.split_at(part.index(claims.len() + 1));
        let mut ledger = of(one);
        ledger.merge(of(other));
        prop_assert_eq!(ledger, of(&claims));
    }

    /// An article comes with the claims that are to be found in it.
    #[test]
    fn an_article_is_entered_as_it_was_written(told in strategy::article()) {
        prop_assert_eq!(Ledger::of(told.text()), of(told.claims()));
    }

    /// Somebody with a new name is somebody new.
    #[test]
    fn a_name_is_found_again(name in strategy::name(), told in strategy::sentence()) {
        let text = format!("{}\n\nقال {name} إن الطريق مفتوح.", told.text()); // "… said that the road is open"
        prop_assert!(Ledger::of(&text).of_speaker(&name) >= 1, "{}", text);
    }
}

/// The same with a fuzzer's bytes: any of them make news that can be entered.
#[test]
fn bytes_make_news() {
    for seed in 0..500_u32 {
        let bytes: Vec<u8> = (0..200_u32).map(|at| (seed.wrapping_mul(2_654_435_761) >> (at % 25)) as u8).collect();
        let told = Told::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        assert_eq!(Ledger::of(told.text()), of(told.claims()), "{}", told.text());
    }
}
