//! What the generators make: news that is read as it was made, and records with which everything else can work.

use std::collections::HashSet;
use std::sync::LazyLock;

use isnad::claim::Record;
use isnad::compare::{Comparer, Relation, RelationKind};
use isnad::generate::strategy;
use isnad::{Claim, Extractor, OwnedClaim, Piece, SpeakerSummary};
use proptest::prelude::*;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);
static COMPARER: LazyLock<Comparer> = LazyLock::new(Comparer::default);

fn read(text: &str) -> Vec<OwnedClaim> {
    EXTRACTOR.claims(text).map(Claim::into_owned).collect()
}

fn lines(claims: &[OwnedClaim]) -> String {
    claims.iter().map(|claim| format!("\n  {}", serde_json::to_string(claim).unwrap())).collect()
}

/// Where cues and contents stand, so many bytes further on.
fn places(claims: &[OwnedClaim], shift: usize) -> Vec<Vec<(usize, usize)>> {
    let place = |piece: &Piece<'_>| (piece.start() + shift, piece.end() + shift);
    claims
        .iter()
        .map(|claim| std::iter::once(claim.cue().piece()).chain(claim.content()).map(place).collect())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sentences_are_read_as_they_were_made(told in strategy::sentence()) {
        let claims = read(told.text());
        prop_assert!(claims == told.claims(), "{}\nmade {}\nread {}", told.text(), lines(told.claims()), lines(&claims));
    }

    #[test]
    fn articles_are_read_as_they_were_made(told in strategy::article()) {
        let claims = read(told.text());
        prop_assert!(claims == told.claims(), "{}\nmade {}\nread {}", told.text(), lines(told.claims()), lines(&claims));
    }

    /// Articles that stand in one text say what each says by itself, but for who a name or a verb without a subject means.
    #[test]
    fn articles_keep_their_claims_among_others(articles in proptest::collection::vec(strategy::article(), 1..4)) {
        let whole: Vec<&str> = articles.iter().map(|told| told.text()).collect();
        let mut expected = Vec::new();
        let mut start = 0;
        for told in &articles {
            expected.extend(places(told.claims(), start));
            start += told.text().len() + "\n\n".len();
        }
        let whole = whole.join("\n\n");
        prop_assert_eq!(places(&read(&whole), 0), expected, "{}", whole);
    }

    /// Line ends of another system and empty lines around it move an article, and change nothing of what it says.
    #[test]
    fn line_ends_do_not_matter(told in strategy::article(), above in 0_usize..4) {
        let text = format!("{}{}\r\n\r\n", "\r\n".repeat(above), told.text().replace('\n', "\r\n"));
        let said = |claims: &[OwnedClaim]| -> Vec<_> {
            claims
                .iter()
                .map(|claim| {
                    let content: Vec<String> = claim.content().iter().map(|piece| piece.text().to_owned()).collect();
                    (claim.act(), claim.form(), claim.rule(), claim.speaker().name().map(str::to_owned), content)
                })
                .collect()
        };
        let claims = read(&text);
        prop_assert!(claims.iter().all(|claim| claim.is_in(&text)));
        prop_assert_eq!(said(&claims), said(told.claims()));
    }

    /// Damaged news gives records that hold together and stand in it.
    #[test]
    fn damaged_news_does_no_harm(damaged in strategy::damaged_text()) {
        let text = damaged.text();
        for claim in read(text) {
            let line = serde_json::to_string(&claim).unwrap();
            let checked = serde_json::from_str::<Record>(&line).unwrap().check_in(text);
            prop_assert_eq!(checked.as_ref(), Ok(&claim));
        }
        EXTRACTOR.explain(text);
    }

    #[test]
    fn claims_out_of_nothing_pass_every_check(claim in strategy::claim()) {
        let line = serde_json::to_string(&claim).unwrap();
        let checked = serde_json::from_str::<Record>(&line).unwrap().check();
        prop_assert_eq!(checked.as_ref(), Ok(&claim));
        prop_assert_eq!(serde_json::to_string(&checked.unwrap()).unwrap(), line);
    }

    #[test]
    fn relations_out_of_nothing_read_back(relation in strategy::relation()) {
        let line = serde_json::to_string(&relation).unwrap();
        prop_assert_eq!(serde_json::from_str::<Relation>(&line).unwrap(), relation);
    }

    /// `any` gives the other records: their names, places and numbers read back or hold together.
    #[test]
    fn any_record_holds_together(
        (act, reason) in any::<(isnad::Act, isnad::compare::Reason)>(),
        span in any::<isnad::Span>(),
        speaker in any::<isnad::Speaker<'static>>(),
        summary in any::<SpeakerSummary>(),
        proof in any::<isnad::compare::Proof>(),
        when in any::<isnad::When<'static>>(),
        date in any::<isnad::Date>(),
    ) {
        prop_assert_eq!(isnad::Act::from_name(act.name()), Some(act));
        prop_assert_eq!(isnad::compare::Reason::from_name(reason.name()), Some(reason));
        prop_assert!(span.start() <= span.end());
        let line = serde_json::to_string(&speaker).unwrap();
        prop_assert_eq!(serde_json::from_str::<isnad::Speaker<'static>>(&line).unwrap(), speaker);
        prop_assert!((1..=3).contains(&summary.claims()) && !summary.name().is_empty());
        prop_assert_eq!(proof.piece().end() - proof.piece().start(), proof.piece().text().len());
        let line = serde_json::to_string(&when).unwrap();
        prop_assert_eq!(serde_json::from_str::<isnad::When<'static>>(&line).unwrap(), when);
        prop_assert_eq!(date.to_string().parse::<isnad::Date>(), Ok(date));
    }

    /// A chain has the same names from both ends: who passes the words on, then who said them.
    #[test]
    fn a_chain_is_the_same_from_both_ends(claim in strategy::claim()) {
        let mut backwards: Vec<&str> = claim.chain().rev().collect();
        backwards.reverse();
        let expected: Vec<&str> = claim.via().chain(claim.speaker().name()).collect();
        prop_assert_eq!(claim.chain().collect::<Vec<_>>(), expected.clone());
        prop_assert_eq!(backwards, expected);
    }

    /// Every claim of a speaker with a name is counted once, under that name and kind.
    #[test]
    fn speakers_have_all_claims(claims in strategy::claims(6)) {
        let speakers = isnad::speakers(&claims);
        let named = claims.iter().filter(|claim| claim.speaker().name().is_some()).count();
        prop_assert_eq!(speakers.iter().map(SpeakerSummary::claims).sum::<usize>(), named);
        let different: HashSet<_> = speakers.iter().map(|speaker| (speaker.name(), speaker.kind())).collect();
        prop_assert_eq!(different.len(), speakers.len());
        for claim in &claims {
            let said = claim.speaker();
            let Some(speaker) = speakers.iter().find(|one| said.name() == Some(one.name()) && said.kind() == one.kind()) else { continue };
            let heard = |all: &mut dyn Iterator<Item = &str>, word: Option<&str>| {
                word.is_none_or(|word| all.filter(|other| *other == word).count() == 1)
            };
            prop_assert!(heard(&mut speaker.forms(), said.mention().map(Piece::text)), "{:?}", speaker);
            prop_assert!(heard(&mut speaker.roles(), said.role()), "{:?}", speaker);
            prop_assert!(said.members().all(|member| heard(&mut speaker.members(), Some(member))), "{:?}", speaker);
        }
        for speaker in &speakers {
            let (first, last) = (speaker.first().map(Piece::start), speaker.last().map(Piece::start));
            prop_assert!(first <= last, "{:?}", speaker);
        }
    }

    /// Whatever claims are compared, pairs come in order, and what proves them are words of theirs.
    #[test]
    fn relations_are_between_the_claims_and_proved_by_them(claims in strategy::claims(6)) {
        let relations = COMPARER.compare(&claims);
        prop_assert_eq!(&relations, &COMPARER.compare(&claims));
        prop_assert!(relations.windows(2).all(|pair| (pair[0].a(), pair[0].b()) < (pair[1].a(), pair[1].b())));
        for relation in &relations {
            prop_assert!(relation.a() < relation.b() && relation.b() < claims.len());
            for proof in relation.evidence() {
                prop_assert!([relation.a(), relation.b()].contains(&proof.claim()));
                let claim = &claims[proof.claim()];
                let mut pieces = std::iter::once(claim.cue().piece()).chain(claim.content());
                let holds = |whole: &Piece<'_>| {
                    let Some(from) = proof.piece().start().checked_sub(whole.start()) else { return false };
                    whole.text().get(from..from + proof.piece().text().len()) == Some(proof.piece().text())
                };
                prop_assert!(pieces.any(holds), "{:?} of {:?}", proof, claim);
            }
        }
    }

    /// Which of two claims comes first does not matter to what they are to each other.
    #[test]
    fn two_claims_are_related_the_same_both_ways(one in strategy::article(), other in strategy::article()) {
        let claims: Vec<_> = one.claims().iter().chain(other.claims()).collect();
        let subjects: Vec<_> = claims.iter().map(|claim| COMPARER.subject(claim)).collect();
        for a in &subjects {
            for b in &subjects {
                let (there, back) = (COMPARER.relate(a, b), COMPARER.relate(b, a));
                let kind = |relation: &Option<Relation>| relation.as_ref().map(|relation| (relation.kind(), relation.reason()));
                prop_assert_eq!(kind(&there), kind(&back));
            }
        }
    }

    /// The same for plain statements of any words.
    #[test]
    fn two_statements_are_related_the_same_both_ways(
        shared in strategy::word(),
        one in proptest::collection::vec(strategy::word(), 0..5),
        other in proptest::collection::vec(strategy::word(), 0..5),
    ) {
        let statement = |words: &[String], clitic: &str| COMPARER.statement(&format!("{clitic}{shared} {}", words.join(" ")));
        let (one, other) = (statement(&one, "لل"), statement(&other, "ب"));
        let kind = |relation: Option<Relation>| relation.map(|relation| (relation.kind(), relation.confidence().to_bits()));
        prop_assert_eq!(kind(COMPARER.relate_statements(&one, &other)), kind(COMPARER.relate_statements(&other, &one)));
    }

    /// Nobody contradicts himself by saying the same again.
    #[test]
    fn the_same_news_twice_is_no_contradiction(told in strategy::sentence()) {
        for claim in told.claims() {
            let found = isnad::compare::relate(claim, claim);
            prop_assert!(found.is_none_or(|relation| relation.kind() == RelationKind::Supports), "{}", told.text());
        }
    }
}

mod from_bytes {
    use arbitrary::{Arbitrary, Unstructured};
    use isnad::generate::{DamagedText, Told};
    use isnad::{Span, Speaker};

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Any bytes make records that hold together, and so do bytes that run out.
        #[test]
        fn bytes_make_records(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let claim = OwnedClaim::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            let line = serde_json::to_string(&claim).unwrap();
            prop_assert_eq!(serde_json::from_str::<OwnedClaim>(&line).unwrap(), claim);
            let relation = Relation::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            prop_assert!(relation.a() < relation.b());
            let speaker = Speaker::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            let line = serde_json::to_string(&speaker).unwrap();
            prop_assert_eq!(serde_json::from_str::<Speaker<'static>>(&line).unwrap(), speaker);
            let summary = SpeakerSummary::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            prop_assert!(summary.claims() > 0);
            if let Ok(span) = Span::arbitrary(&mut Unstructured::new(&bytes)) {
                prop_assert!(span.start() <= span.end());
            }
        }

        #[test]
        fn bytes_make_news(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let told = Told::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            prop_assert_eq!(read(told.text()), told.claims(), "{}", told.text());
            let damaged = DamagedText::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
            prop_assert!(read(damaged.text()).iter().all(|claim| claim.is_in(damaged.text())));
        }
    }
}
