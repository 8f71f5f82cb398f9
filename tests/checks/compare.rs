//! Claims out of nothing, and claims of made-up news, set side by side: in any order the same pairs, proved by their own words.

use arbitrary::{Result, Unstructured};
use isnad::OwnedClaim;
use isnad::compare::{Comparer, RelationKind};
use isnad::generate::Told;
use std::sync::LazyLock;

static COMPARER: LazyLock<Comparer> = LazyLock::new(Comparer::default);

fn claims(bytes: &mut Unstructured<'_>) -> Result<Vec<OwnedClaim>> {
    let mut claims = Vec::new();
    for _ in 0..bytes.int_in_range(0..=4)? {
        match bytes.int_in_range(0..=2)? {
            0 => claims.push(bytes.arbitrary()?),
            1 => claims.extend(bytes.arbitrary::<Told>()?.into_parts().1),
            // The same claim again, by its number.
            _ => {
                let again = claims.get(bytes.int_in_range(0..=9)?).cloned();
                claims.extend(again);
            }
        }
    }
    Ok(claims)
}

fn compare(claims: &[OwnedClaim], documents: &[u8], dates: &[&str]) {
    let subjects: Vec<_> = claims
        .iter()
        .zip(documents.iter().cycle())
        .map(|(claim, &document)| {
            let subject = COMPARER.subject(claim).in_document(usize::from(document % 4));
            match dates.get(usize::from(document) % 5) {
                Some(date) => subject.dated(date),
                None => subject,
            }
        })
        .collect();
    let relations = COMPARER.compare_subjects(&subjects);
    assert_eq!(relations, COMPARER.compare_subjects(&subjects));
    assert!(relations.windows(2).all(|pair| (pair[0].a(), pair[0].b()) < (pair[1].a(), pair[1].b())));
    for relation in &relations {
        let (a, b) = (relation.a(), relation.b());
        assert!(a < b && b < claims.len());
        assert!((0.0..=1.0).contains(&relation.confidence()));
        // Inside a text confirmations are weighed among all its claims, and two by themselves may show less.
        let apart = documents[a % documents.len()] % 4 != documents[b % documents.len()] % 4;
        if apart || relation.kind() == RelationKind::Contradicts {
            let alone = COMPARER.relate(&subjects[a], &subjects[b]).expect("what is related is related alone");
            assert_eq!((alone.kind(), alone.reason()), (relation.kind(), relation.reason()));
        }
        for proof in relation.evidence() {
            let claim = &claims[proof.claim()];
            let mut pieces = std::iter::once(claim.cue().piece()).chain(claim.content());
            let piece = proof.piece();
            assert!(pieces.any(|whole| whole.start() <= piece.start() && piece.end() <= whole.end()));
        }
    }
}

fn read(bytes: &[u8]) -> Result<()> {
    let mut bytes = Unstructured::new(bytes);
    let claims = claims(&mut bytes)?;
    let documents: [u8; 8] = bytes.arbitrary()?;
    let words: String = bytes.arbitrary().unwrap_or_default();
    compare(&claims, &documents, &["2020-03-03", "2020-03-06", &words]);
    if let [one, other, ..] = claims.as_slice() {
        let (one_ready, other_ready) = (COMPARER.subject(one), COMPARER.subject(other));
        let (there, back) = (COMPARER.relate(&one_ready, &other_ready), COMPARER.relate(&other_ready, &one_ready));
        assert_eq!(there.map(|relation| relation.kind()), back.map(|relation| relation.kind()));
        assert_eq!(COMPARER.keys(&one_ready), COMPARER.keys(&COMPARER.subject(one)));
        let [one, other] =
            [one, other].map(|claim| COMPARER.statement(claim.content().first().map_or("", |piece| piece.text())));
        let (there, back) = (COMPARER.relate_statements(&one, &other), COMPARER.relate_statements(&other, &one));
        assert_eq!(there.map(|relation| relation.kind()), back.map(|relation| relation.kind()));
    }
    let statement = COMPARER.statement(&words);
    COMPARER.relate_statements(&statement, &statement);
    Ok(())
}

pub fn check(bytes: &[u8]) {
    // Bytes that have run out make nothing.
    let _ = read(bytes);
}
