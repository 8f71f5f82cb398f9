//! What holds of comparing, whatever is compared.

use isnad::compare::{
    Comparer, Reason, Relation, RelationKind, Statement, Subject, compare, keys, relate, relate_statements,
};
use isnad::{Claim, extract};
use proptest::prelude::*;

/// News sentences about a few things, so that many bear on the same; the last words part one claim from another.
fn sentence() -> impl Strategy<Value = String> {
    let who = prop::sample::select(vec![
        "قال الوزير",
        "أكدت الشركة",
        "نفت الحكومة",
        "قالت الشرطة",
        "رفضت النقابة",
        "طالب المجلس",
        "اتهمت الوزارة",
    ]);
    let what = prop::sample::select(vec!["الجسر الشمالي", "سوق المدينة القديمة", "أسعار الوقود في البلاد", "تونس"]);
    let is = prop::sample::select(vec![
        "مفتوح",
        "مغلق",
        "ارتفعت",
        "لم ترتفع",
        "انخفضت",
        "طلبت 9 شحنات",
        "لم تتلق أي طلب",
        "ليست مسؤولة عن الحريق",
    ]);
    let when = prop::sample::select(vec!["منذ شهر", "يوم الجمعة", "في حلب", "أمام 300 زائر", "ربما غدا", ""]);
    (who, what, is, when).prop_map(|(who, what, is, when)| format!("{who} أن {what} {is} {when}."))
}

/// What a reader sees of a relation, its proofs left out.
fn seen(relation: &Relation) -> (RelationKind, Reason, f32) {
    (relation.kind(), relation.reason(), relation.confidence())
}

/// The first claim of each of two texts.
fn firsts<'t>(one: &'t str, other: &'t str) -> Option<(Claim<'t>, Claim<'t>)> {
    Some((extract(one).into_iter().next()?, extract(other).into_iter().next()?))
}

/// Marks that change no word: tatweel, vowels, signs of direction, more blanks.
fn decorated(text: &str, choices: &[u8]) -> String {
    let mut choices = choices.iter().cycle();
    let mut out = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        let joins = |letter: char| "بتثجحخسشصضطظعغفقكلمنهي".contains(letter);
        let arabic = |letter: char| ('\u{621}'..='\u{64A}').contains(&letter);
        match choices.next() {
            Some(0) if joins(before) && arabic(letter) => out.push('ـ'),
            Some(1) if arabic(before) => out.push('\u{64E}'),
            Some(2) if letter == ' ' => out.push_str(" \u{200F}"),
            Some(3) if letter == ' ' => out.push_str("  "),
            _ => {}
        }
        out.push(letter);
        before = letter;
    }
    out
}

/// The minister said that the bridge had asked for 9 loads on Friday. / The council demanded that the market … on Friday. Of two at the same
/// byte, only one tells what the other does: that somebody asked.
#[test]
fn two_at_one_place_are_related_either_way_round() {
    let (one, other) =
        ("قال الوزير أن الجسر الشمالي طلبت 9 شحنات يوم الجمعة.", "طالب المجلس أن سوق المدينة القديمة مغلق يوم الجمعة.");
    let (a, b) = firsts(one, other).unwrap();
    let comparer = Comparer::default();
    let (x, y) = (comparer.subject(&a).in_document(0), comparer.subject(&b).in_document(0));
    let [there, back] = [comparer.relate(&x, &y), comparer.relate(&y, &x)].map(|found| found.as_ref().map(seen));
    assert!(there.is_some());
    assert_eq!(there, back);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The other way round the same relation, with the proofs of each side the same.
    #[test]
    fn relations_are_symmetric(
        (one, other) in (sentence(), sentence()),
        documents in (0_usize..2, 0_usize..2),
        dates in (0_usize..3, 0_usize..3),
    ) {
        let Some((a, b)) = firsts(&one, &other) else { return Ok(()) };
        let comparer = Comparer::default();
        let subject = |claim, document, date: usize| {
            let subject = comparer.subject(claim).in_document(document);
            match ["2020-03-03", "2020-03-06"].get(date) {
                Some(date) => subject.dated(date),
                None => subject,
            }
        };
        let (x, y) = (subject(&a, documents.0, dates.0), subject(&b, documents.1, dates.1));
        let (there, back) = (comparer.relate(&x, &y), comparer.relate(&y, &x));
        prop_assert_eq!(there.as_ref().map(seen), back.as_ref().map(seen), "{} / {}", one, other);
        let proofs = |relation: &Relation, claim: usize| {
            let own = relation.evidence().iter().filter(|proof| proof.claim() == claim);
            own.map(|proof| proof.piece().start()).collect::<std::collections::BTreeSet<_>>()
        };
        if let (Some(there), Some(back)) = (there, back) {
            // Three pairs of words are shown, whichever come first; cues and words that decide are all there.
            if there.kind() != RelationKind::Supports && there.evidence().len() < 6 {
                prop_assert_eq!(proofs(&there, 0), proofs(&back, 1), "{} / {}", one, other);
                prop_assert_eq!(proofs(&there, 1), proofs(&back, 0), "{} / {}", one, other);
            }
        }
    }

    #[test]
    fn statements_are_symmetric(one in prop_oneof![sentence(), any::<String>()], other in sentence()) {
        let (a, b) = (Statement::parse(&one), Statement::parse(&other));
        let (there, back) = (relate_statements(&a, &b), relate_statements(&b, &a));
        prop_assert_eq!(there.as_ref().map(seen), back.as_ref().map(seen));
    }

    /// Neither beside itself, nor beside the same sentence in another text or another place of it.
    #[test]
    fn no_claim_contradicts_itself(text in sentence(), before in sentence()) {
        let Some((claim, _)) = firsts(&text, &text) else { return Ok(()) };
        prop_assert_eq!(relate(&claim, &claim), None);
        let supports = |relation: Option<Relation>| relation.is_none_or(|found| found.kind() == RelationKind::Supports);
        let comparer = Comparer::default();
        let subject = |claim, document| comparer.subject(claim).in_document(document);
        prop_assert!(supports(comparer.relate(&subject(&claim, 0), &subject(&claim, 1))), "{}", text);
        let later = format!("{before}\n{text}");
        let claims = extract(&later);
        let same = |other: &&Claim<'_>| {
            let words = |claim: &Claim<'_>| claim.content().iter().map(|piece| piece.text().to_owned()).collect::<Vec<_>>();
            other.act() == claim.act() && words(other) == words(&claim)
        };
        if let Some(again) = claims.iter().find(same) {
            prop_assert!(supports(comparer.relate(&subject(&claim, 0), &subject(again, 1))), "{}", later);
        }
    }

    /// How a word is typed is no news.
    #[test]
    fn marks_change_nothing(one in sentence(), other in sentence(), choices in prop::collection::vec(0_u8..12, 1..60)) {
        let (plain, typed) = (Statement::parse(&one), Statement::parse(&decorated(&one, &choices)));
        let other_plain = Statement::parse(&other);
        let found = |statement: &Statement| relate_statements(statement, &other_plain).as_ref().map(seen);
        prop_assert_eq!(found(&plain), found(&typed), "{}", decorated(&one, &choices));
        prop_assert_eq!(plain.words(), typed.words());
        prop_assert_eq!(plain.figures().collect::<Vec<_>>(), typed.figures().collect::<Vec<_>>());
    }

    /// Claims, too, and what they can be joined on.
    #[test]
    fn marks_change_no_relation(one in sentence(), other in sentence(), choices in prop::collection::vec(0_u8..12, 1..60)) {
        // A typed vowel may tell a passive, so that another would be the speaker; the content alone is decorated.
        let Some((head, content)) = one.split_once(" أن ") else { return Ok(()) };
        let typed = format!("{head} أن {}", decorated(content, &choices));
        let (Some((a, b)), Some((c, _))) = (firsts(&one, &other), firsts(&typed, &other)) else { return Ok(()) };
        prop_assert_eq!(keys(&a), keys(&c), "{}", typed);
        let comparer = Comparer::default();
        let found = |one, other| {
            comparer.relate(&comparer.subject(one).in_document(0), &comparer.subject(other).in_document(1))
        };
        prop_assert_eq!(found(&a, &b).as_ref().map(seen), found(&c, &b).as_ref().map(seen), "{}", typed);
    }

    /// The same claims in another order have the same relations: nothing depends on which comes first, nor on what other texts say.
    #[test]
    fn company_and_order_change_nothing(sentences in prop::collection::vec(sentence(), 2..7), turn in 0_usize..7) {
        let texts: Vec<String> = sentences;
        let claims: Vec<(usize, Claim<'_>)> = texts
            .iter()
            .enumerate()
            .flat_map(|(document, text)| extract(text).into_iter().map(move |claim| (document % 3, claim)))
            .collect();
        let comparer = Comparer::default();
        let subjects: Vec<Subject<'_>> =
            claims.iter().map(|(document, claim)| comparer.subject(claim).in_document(*document)).collect();
        let all = comparer.compare_subjects(&subjects);
        prop_assert_eq!(&all, &comparer.compare_subjects(&subjects));
        let number = subjects.len();
        let mut turned = subjects.clone();
        turned.rotate_left(turn % number.max(1));
        let place = |at: usize| (at + turn % number.max(1)) % number.max(1);
        let ordered = |a: usize, b: usize| (a.min(b), a.max(b));
        let mut again: Vec<_> = comparer.compare_subjects(&turned).iter().map(|found| (ordered(place(found.a()), place(found.b())), found.kind(), found.reason())).collect();
        again.sort_unstable_by_key(|&(pair, ..)| pair);
        let forth: Vec<_> = all.iter().map(|found| ((found.a(), found.b()), found.kind(), found.reason())).collect();
        prop_assert_eq!(&forth, &again);
        // Inside a text the other claims have a say in who confirms whom.
        for (pair, kind, reason) in forth {
            if kind != RelationKind::Supports || claims[pair.0].0 != claims[pair.1].0 {
                let alone = comparer.relate(&subjects[pair.0], &subjects[pair.1]);
                prop_assert_eq!(alone.map(|found| (found.kind(), found.reason())), Some((kind, reason)));
            }
        }
        let own = |document: usize| -> Vec<usize> {
            (0..claims.len()).filter(|&at| claims[at].0 == document).collect()
        };
        for document in 0..3 {
            let own = own(document);
            let alone: Vec<Subject<'_>> = own.iter().map(|&at| subjects[at].clone()).collect();
            let alone: Vec<_> = comparer.compare_subjects(&alone).iter().map(|found| (own[found.a()], own[found.b()], found.kind())).collect();
            let among = all.iter().filter(|found| own.contains(&found.a()) && own.contains(&found.b()));
            prop_assert_eq!(alone, among.map(|found| (found.a(), found.b(), found.kind())).collect::<Vec<_>>());
        }
    }

    /// Numbers of documents are names: others do as well.
    #[test]
    fn numbers_of_documents_are_names(one in sentence(), other in sentence(), names in (any::<usize>(), any::<usize>())) {
        let Some((a, b)) = firsts(&one, &other) else { return Ok(()) };
        prop_assume!(names.0 != names.1);
        let comparer = Comparer::default();
        let apart = |names: (usize, usize)| comparer.compare_subjects(&[comparer.subject(&a).in_document(names.0), comparer.subject(&b).in_document(names.1)]);
        prop_assert_eq!(apart(names), apart((0, 1)));
        let beside = |name| comparer.compare_subjects(&[comparer.subject(&a).in_document(name), comparer.subject(&b).in_document(name)]);
        prop_assert_eq!(beside(names.0), beside(0));
    }

    /// A relation is proved by words of its own claims and reads back as it was written.
    #[test]
    fn relations_are_proved_and_read_back(sentences in prop::collection::vec(sentence(), 2..6)) {
        let text = sentences.join("\n");
        let claims = extract(&text);
        for relation in compare(&claims) {
            prop_assert!(!relation.evidence().is_empty());
            for proof in relation.evidence() {
                let piece = proof.piece();
                prop_assert_eq!(text.get(piece.start()..piece.end()), Some(piece.text()));
            }
            let record = serde_json::to_string(&relation).unwrap();
            prop_assert_eq!(serde_json::from_str::<Relation>(&record).unwrap(), relation);
        }
    }
}
