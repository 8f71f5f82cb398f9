//! Whatever is not compared, a comparison says so.

use isnad::compare::{Comparer, Comparison, Statement, Truncation};
use isnad::{Claim, extract};

/// Compares the claims of texts, each text a document.
fn comparison(texts: &[String]) -> Comparison {
    let claims: Vec<(usize, Claim<'_>)> = texts
        .iter()
        .enumerate()
        .flat_map(|(at, text)| extract(text).into_iter().map(move |claim| (at, claim)))
        .collect();
    let comparer = Comparer::default();
    let subjects: Vec<_> = claims.iter().map(|(at, claim)| comparer.subject(claim).in_document(*at)).collect();
    comparer.comparison(&subjects)
}

#[test]
fn a_statement_is_whole_or_says_that_it_is_not() {
    let words = |number: usize| "سفينة ".repeat(number); // "a ship, a ship, …"
    let figures = |number: usize| "12 سفينة، ".repeat(number); // "12 ships, 12 ships, …"
    let table = [
        (String::new(), true),
        (words(96), true),
        (words(97), false),
        // Marks behind the last word are nothing.
        (words(96) + "…!", true),
        (figures(16), true),
        (figures(17), false),
        // Words that say nothing count by their bytes only.
        ("من ".repeat(4_096 / 5), true),
        ("من ".repeat(4_096 / 5 + 1), false),
    ];
    for (text, whole) in table {
        let statement = Statement::parse(&text);
        assert_eq!(statement.is_whole(), whole, "{} words of {} bytes", statement.words(), text.len());
        assert!(statement.words() <= 96 && statement.figures().count() <= 16);
    }
}

#[test]
fn a_long_claim_is_told() {
    let text = format!("قال الربان إن الرصيف مزدحم. وقال الحارس إن الرصيف خال {}.", "من السفن الشراعية ".repeat(60));
    let comparison = comparison(&[text]);
    assert_eq!(
        comparison.truncations(),
        [Truncation::Statement { words: 96, bytes: 4_096, figures: 16, claims: 1, first: 1 }]
    );
    assert!(!comparison.is_whole());
}

/// The quay is crowded, says one in each of many texts.
#[test]
fn words_of_too_many_claims_are_told() {
    let texts = |number: usize| {
        vec!["قال الربان إن رصيف النخيل مزدحم بالقوارب.".to_owned(); number]
    };
    let (few, many) = (comparison(&texts(192)), comparison(&texts(193)));
    assert!(few.is_whole());
    assert_eq!(few.relations().len(), 192 * 191 / 2);
    let [Truncation::Keys { most: 192, keys, claims: 193 }] = many.truncations() else {
        panic!("{:?}", many.truncations());
    };
    assert!(*keys > 0);
    assert_eq!(many.relations(), []);
}

#[test]
fn claims_far_apart_in_a_document_are_told() {
    // Sixty-five claims that have nothing to do with each other, between two that say the same with hardly a word that tells of it.
    let text = |number: usize| "قال الربان إن الرصيف مزدحم. ".repeat(number);
    assert!(comparison(&[text(65)]).is_whole());
    assert_eq!(comparison(&[text(66), text(2)]).truncations(), [Truncation::Document { most: 64, documents: 1 }]);
}

/// Claims of one document are compared with each other wherever they stand.
#[test]
fn documents_need_not_stand_together() {
    let one = extract("قال الوزير إن الجسر مفتوح للسيارات. وقال المحافظ إن الجسر مغلق للسيارات.");
    let other = extract("قال الربان إن الميناء هادئ. وقال الحارس إن البحر عال.");
    let comparer = Comparer::default();
    let subject = |claim, document| comparer.subject(claim).in_document(document);
    let apart = [subject(&one[0], 7), subject(&other[0], 3), subject(&one[1], 7), subject(&other[1], 3)];
    let found: Vec<_> = comparer.compare_subjects(&apart).iter().map(|found| (found.a(), found.b())).collect();
    assert_eq!(found, [(0, 2)]);
}
