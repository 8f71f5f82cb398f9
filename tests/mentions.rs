//! Where the words end that name a source: a text and, for each claim, the words of its source and the name.

use isnad::Extractor;

/// Mention and name.
type Expected<'e> = (Option<&'e str>, Option<&'e str>);

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let found: Vec<Expected<'_>> = claims
            .iter()
            .map(|claim| (claim.speaker().mention().map(isnad::Piece::text), claim.speaker().name()))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn what_belongs_to_an_office() {
    check(&[
        // Hala Najm, the political and media adviser of the minister of transport: two adjectives of one office.
        (
            "وقالت هالة نجم، المستشارة السياسية والإعلامية لوزير النقل، إن الجسر مغلق.",
            &[(Some("هالة نجم، المستشارة السياسية والإعلامية لوزير النقل"), Some("هالة نجم"))],
        ),
        // Sami Haddad, the researcher at the university of George Keller in the capital: a body has its name from somebody.
        (
            "وأوضح سامي حداد الباحث في جامعة جورج كيلر، أن النهر طويل.",
            &[(Some("سامي حداد الباحث في جامعة جورج كيلر"), Some("سامي حداد"))],
        ),
        // As Hala Haddad explains, head of the children's ward at the hospital Charles Koller in the capital.
        (
            "يشفى معظم المرضى سريعا، كما توضح هالة حداد رئيسة قسم الأطفال في مستشفى شارل كولر بالعاصمة.",
            &[(Some("هالة حداد رئيسة قسم الأطفال في مستشفى شارل كولر بالعاصمة"), Some("هالة حداد"))],
        ),
        // A judicial source informed of the inquiry told the agency.
        (
            "وقال مصدر قضائي مطلع على التحقيق للوكالة إن الملف أغلق.",
            &[(Some("مصدر قضائي مطلع على التحقيق"), Some("مصدر قضائي مطلع على التحقيق"))],
        ),
    ]);
}

#[test]
fn where_somebody_is_from() {
    check(&[
        // The professor, Sami Haddad, of the institute of physics and engineering in Basra: behind an office, too, and with all words of the body.
        (
            "وقال البروفيسور، سامي حداد، من معهد الفيزياء والهندسة، إن القمر قديم.",
            &[(Some("البروفيسور، سامي حداد، من معهد الفيزياء والهندسة"), Some("سامي حداد"))],
        ),
        (
            "ويقول سامي حداد، من المعهد الوطني للفيزياء الفلكية في إيطاليا، إن القمر قديم.",
            &[(Some("سامي حداد، من المعهد الوطني للفيزياء الفلكية في إيطاليا"), Some("سامي حداد"))],
        ),
        // The minister of transport, Sami Haddad, in the council of deputies: where he says it.
        (
            "وقال وزير النقل، سامي حداد، في مجلس النواب إن الجسر مغلق.",
            &[(Some("وزير النقل، سامي حداد"), Some("سامي حداد"))],
        ),
    ]);
}
