//! Whom a document names, and with which office, in another place than the one where he speaks: a text and, for each claim, cue, name and role.

use isnad::Extractor;

/// Cue, name and role.
type Expected<'e> = (&'e str, Option<&'e str>, Option<&'e str>);

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let found: Vec<Expected<'_>> =
            claims.iter().map(|claim| (claim.cue().text(), claim.speaker().name(), claim.speaker().role())).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn whoever_has_no_name_gets_it_in_the_next_line() {
    check(&[
        // The spokesman of the company said that the bridge is closed. And Sami Haddad added that …
        (
            "قال المتحدث باسم الشركة إن الجسر مغلق.\nوأضاف سامي حداد أن الطريق مفتوح.",
            &[
                ("قال", Some("سامي حداد"), Some("المتحدث باسم الشركة")),
                ("وأضاف", Some("سامي حداد"), Some("المتحدث باسم الشركة")),
            ],
        ),
        // A Turkish minister said that … And Nizar Najm affirmed that …
        (
            "قال وزير تركي إن الجسر مغلق.\nوأكد نزار نجم أن الطريق مفتوح.",
            &[("قال", Some("نزار نجم"), Some("وزير تركي")), ("وأكد", Some("نزار نجم"), Some("وزير تركي"))],
        ),
        // But not somebody with an office of his own, nor one who is named in the same sentence.
        (
            "قال المتحدث باسم الشركة إن الجسر مغلق.\nوأضاف المهندس سامي حداد أن الطريق مفتوح.",
            &[("قال", Some("المتحدث باسم الشركة"), None), ("وأضاف", Some("سامي حداد"), Some("المهندس"))],
        ),
        (
            "قال المتحدث باسم الشركة إن الجسر مغلق، وأكد سامي حداد أن الطريق مفتوح.",
            &[("قال", Some("المتحدث باسم الشركة"), None), ("وأكد", Some("سامي حداد"), None)],
        ),
    ]);
}

#[test]
fn the_name_of_an_office_between_commas() {
    check(&[
        // The spokesman of the army, brigadier Nizar Najm, said that …
        (
            "قال المتحدث باسم الجيش، العميد الركن نزار نجم، إن الجسر مغلق.",
            &[("قال", Some("نزار نجم"), Some("المتحدث باسم الجيش"))],
        ),
        // The president of the republic, Silfa Keller, whose name spells "two predecessors", announced that …
        ("أعلن رئيس الجمهورية، سلفا كيلر، أن الجسر مغلق.", &[("أعلن", Some("سلفا كيلر"), Some("رئيس الجمهورية"))]),
    ]);
}

#[test]
fn offices_to_their_last_word() {
    check(&[
        // Hala Najm, the minister's adviser on politics and media, said that …
        (
            "قالت هالة نجم، المستشارة السياسية والإعلامية للوزير السوري، إن الجسر مغلق.",
            &[("قالت", Some("هالة نجم"), Some("المستشارة السياسية والإعلامية للوزير السوري"))],
        ),
        // Sami Haddad, who is a spokesman of the largest parties in the country, said that …
        (
            "قال سامي حداد، وهو متحدث باسم أكبر الأحزاب في البلاد، إن الجسر مغلق.",
            &[("قال", Some("سامي حداد"), Some("متحدث باسم أكبر الأحزاب في البلاد"))],
        ),
        // The president of the club at that time, Nizar Najm, announced that …
        ("أعلن رئيس النادي آنذاك، نزار نجم، أن الملعب مغلق.", &[("أعلن", Some("نزار نجم"), Some("رئيس النادي"))]),
        // Prince Nizar Najm, the Omani ambassador in Rome, arrived. And the ambassador said that …
        (
            "وصل الأمير نزار نجم، السفير العماني في روما، إلى المطار.\nوقال السفير العماني إن الجسر مغلق.",
            &[("وقال", Some("نزار نجم"), Some("السفير العماني في روما"))],
        ),
        // Paul Keller told France 24 that …
        ("وقال بول كيلر لفرانس 24 إن الجسر مغلق.", &[("وقال", Some("بول كيلر"), None)]),
    ]);
}
