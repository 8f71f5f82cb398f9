//! Whom a document names, and with which office, in another place than the one where he speaks: a text and, for each claim, cue, name and role.

use isnad::{Extractor, Kind};

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
        // A Turkish official said in the first sentence that … And the deputy minister of transport, Nizar Najm, said the same; whereas a source stays a source.
        (
            "جسر\nقال مسؤول تركي إن الجسر القديم سيغلق أمام الشاحنات.\nوأكد نائب وزير النقل نزار نجم أن الجسر القديم سيغلق أمام الشاحنات.",
            &[("قال", Some("نزار نجم"), Some("نائب وزير النقل")), ("وأكد", Some("نزار نجم"), Some("نائب وزير النقل"))],
        ),
        // Nor is a Turkish official the deputy minister who has spoken before.
        (
            "جسر\nأكد نائب وزير النقل نزار نجم أن الميناء آمن. وقال مسؤول تركي إن الجسر القديم سيغلق أمام الشاحنات.\nوأكد نائب وزير النقل نزار نجم أن الجسر القديم سيغلق أمام الشاحنات.",
            &[
                ("أكد", Some("نزار نجم"), Some("نائب وزير النقل")),
                ("وقال", Some("مسؤول تركي"), None),
                ("وأكد", Some("نزار نجم"), Some("نائب وزير النقل")),
            ],
        ),
        (
            "جسر\nقال مصدر تركي إن الجسر القديم سيغلق أمام الشاحنات.\nوأكد نائب وزير النقل نزار نجم أن الجسر القديم سيغلق أمام الشاحنات.",
            &[("قال", Some("مصدر تركي"), None), ("وأكد", Some("نزار نجم"), Some("نائب وزير النقل"))],
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
fn whom_a_headline_does_not_name_the_first_sentence_does() {
    check(&[
        // A former coach: the team is ready. Layla Haddad, who trained the team, said that the players rested.
        (
            "مدربة سابقة: الفريق جاهز\nقالت ليلى حداد إن اللاعبين استراحوا.",
            &[(":", Some("ليلى حداد"), None), ("قالت", Some("ليلى حداد"), None)],
        ),
        // But not whom the headline tells of, and not a man for a woman.
        (
            "مدربة سابقة: حداد جاهز\nقال سامي حداد إن اللاعبين استراحوا.",
            &[(":", Some("مدربة سابقة"), None), ("قال", Some("سامي حداد"), None)],
        ),
        (
            "مدربة سابقة: الفريق جاهز\nقال الوزير سامي حداد إن اللاعبين استراحوا.",
            &[(":", Some("مدربة سابقة"), None), ("قال", Some("سامي حداد"), Some("الوزير"))],
        ),
        // A Turkish official is the deputy minister wherever he speaks.
        (
            "مسؤول تركي: الجسر القديم مغلق\nقال سكان إن الماء يكفي.\nوقال نائب وزير النقل نزار نجم إن الجسر القديم مغلق.\nوقال سكان إن الطريق مفتوح.\nوقال المسؤول التركي إن الميناء آمن.",
            &[
                (":", Some("نزار نجم"), Some("نائب وزير النقل")),
                ("قال", Some("سكان"), None),
                ("وقال", Some("نزار نجم"), Some("نائب وزير النقل")),
                ("وقال", Some("سكان"), None),
                ("وقال", Some("نزار نجم"), Some("نائب وزير النقل")),
            ],
        ),
        // A Spanish envoy warned in the first sentence; the envoy Nizar Najm speaks further on, and nobody else is one.
        (
            "جسر\nحذر مبعوث إسباني من الجفاف.\nوقال سكان إن الماء يكفي.\nوأكد المبعوث نزار نجم أن الطريق مفتوح.",
            &[
                ("حذر", Some("نزار نجم"), Some("المبعوث")),
                ("وقال", Some("سكان"), None),
                ("وأكد", Some("نزار نجم"), Some("المبعوث")),
            ],
        ),
        (
            "جسر\nحذر مبعوث إسباني من الجفاف.\nوقال المبعوث سامي حداد إن الماء يكفي.\nوأكد المبعوث نزار نجم أن الطريق مفتوح.",
            &[
                ("حذر", Some("مبعوث إسباني"), None),
                ("وقال", Some("سامي حداد"), Some("المبعوث")),
                ("وأكد", Some("نزار نجم"), Some("المبعوث")),
            ],
        ),
        // Haddad blames the sides that opposed the project: whoever stands before a verb that is a woman's is none by it, and they are those who oppose.
        (
            "خبير سابق: الجسر القديم مغلق\nاتهم نائب الرئيس سامي حداد المقاولين. وحمل حداد الجهات التي عارضت المشروع مسؤولية التأخير.",
            &[
                (":", Some("سامي حداد"), Some("نائب الرئيس")),
                ("وحمل", Some("سامي حداد"), Some("نائب الرئيس")),
                ("عارضت", Some("الجهات"), None),
            ],
        ),
    ]);
}

#[test]
fn a_longer_description_is_who_spoke_before() {
    check(&[
        // The player Sami Haddad said that … And the former defender of the river and the team added that …
        (
            "قال اللاعب سامي حداد إن الملعب جاهز.\nوأضاف المدافع السابق للنهر والمنتخب أن الجمهور كبير.",
            &[("قال", Some("سامي حداد"), Some("اللاعب")), ("وأضاف", Some("سامي حداد"), Some("اللاعب"))],
        ),
        (
            "قال سامي حداد إن الملعب جاهز.\nوأضاف لاعب الوسط الدولي السابق أن الجمهور كبير.",
            &[
                ("قال", Some("سامي حداد"), Some("لاعب الوسط الدولي السابق")),
                ("وأضاف", Some("سامي حداد"), Some("لاعب الوسط الدولي السابق")),
            ],
        ),
        // But nobody of another country, and no champion of the league, which is a team.
        (
            "قال اللاعب الإسباني سامي حداد إن الملعب جاهز.\nوأضاف المهاجم البرازيلي السابق أن الجمهور كبير.",
            &[
                ("قال", Some("سامي حداد"), Some("اللاعب الإسباني")),
                ("وأضاف", Some("المهاجم البرازيلي السابق"), Some("المهاجم البرازيلي السابق")),
            ],
        ),
        (
            "قال اللاعب سامي حداد إن الملعب جاهز.\nوأضاف بطل الدوري السابق أن الجمهور كبير.",
            &[
                ("قال", Some("سامي حداد"), Some("اللاعب")),
                ("وأضاف", Some("بطل الدوري السابق"), Some("بطل الدوري السابق")),
            ],
        ),
        // The captain of the river, Sami Haddad, said that … And the international defender added that …
        (
            "قال قائد النهر سامي حداد إن الملعب جاهز.\nوأضاف المدافع الدولي أن الجمهور كبير.",
            &[("قال", Some("سامي حداد"), Some("قائد النهر")), ("وأضاف", Some("سامي حداد"), Some("قائد النهر"))],
        ),
        // The institute honoured the Egyptian writer Sami Haddad. The minister said that … And the Egyptian journalist had warned of drought.
        (
            "كرم المعهد الكاتب المصري سامي حداد.\nوقال الوزير نزار نجم إن الملعب جاهز.\nوكان الصحفي المصري قد حذر من الجفاف.",
            &[("وقال", Some("نزار نجم"), Some("الوزير")), ("حذر", Some("سامي حداد"), Some("الكاتب المصري"))],
        ),
        // The envoy of the association Sami Haddad said that … And the international envoy added that …
        (
            "قال مبعوث الرابطة سامي حداد إن الهدنة قائمة.\nوأضاف المبعوث الدولي أن الطريق مفتوح.",
            &[("قال", Some("سامي حداد"), Some("مبعوث الرابطة")), ("وأضاف", Some("سامي حداد"), Some("مبعوث الرابطة"))],
        ),
    ]);
}

#[test]
fn whom_a_demonstrative_points_at() {
    check(&[
        // A new study of the university said that … This study adds that …
        (
            "قالت دراسة لجامعة النهر إن الماء يكفي.\nوتؤكد هذه الدراسة أن السد آمن.",
            &[("قالت", Some("دراسة لجامعة النهر"), None), ("وتؤكد", Some("دراسة لجامعة النهر"), None)],
        ),
        // Sami Haddad said that … And this former aide in the palace affirmed that …; nobody of the other gender.
        (
            "قال سامي حداد إن الجسر مغلق.\nوأكد هذا المعاون السابق في القصر أن الطريق مفتوح.",
            &[("قال", Some("سامي حداد"), None), ("وأكد", Some("سامي حداد"), None)],
        ),
        (
            "قالت الوزيرة ليلى حداد إن الجسر مغلق.\nوأكد هذا المعاون السابق في القصر أن الطريق مفتوح.",
            &[
                ("قالت", Some("ليلى حداد"), Some("الوزيرة")),
                ("وأكد", Some("هذا المعاون السابق في القصر"), Some("المعاون السابق في القصر")),
            ],
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
        // Sami Haddad minister of state for foreign affairs; Zayn ad-Din Haddad the coach of Spanish Real Madrid expressed his joy; brigadier Kamil Duwayd.
        (
            "أكد سامي حداد وزير الدولة للشؤون الخارجية أن الجسر مغلق.",
            &[("أكد", Some("سامي حداد"), Some("وزير الدولة للشؤون الخارجية"))],
        ),
        (
            "أبدى زين الدين حداد مدرب ريال مدريد الإسباني سروره بالفوز.",
            &[("أبدى", Some("زين الدين حداد"), Some("مدرب ريال مدريد الإسباني"))],
        ),
        ("قال العميد الركن كامل دويد إن الجسر مغلق.", &[("قال", Some("كامل دويد"), Some("العميد"))]),
        // Prince Nizar Najm, the Omani ambassador in Rome, arrived. And the ambassador said that …
        (
            "وصل الأمير نزار نجم، السفير العماني في روما، إلى المطار.\nوقال السفير العماني إن الجسر مغلق.",
            &[("وقال", Some("نزار نجم"), Some("السفير العماني في روما"))],
        ),
        // Paul Keller told France 24 that …
        ("وقال بول كيلر لفرانس 24 إن الجسر مغلق.", &[("وقال", Some("بول كيلر"), None)]),
    ]);
}

#[test]
fn titles_that_go_back_to_a_name() {
    check(&[
        // The leader of North Korea, Nizar Haddad, arrived. And the North Korean leader said that …; the prime minister of the country, Sami Haddad, …
        (
            "وصل زعيم كوريا الشمالية نزار حداد أمس.\nوقال الزعيم الكوري الشمالي إن الجسر مغلق.",
            &[("وقال", Some("نزار حداد"), Some("زعيم كوريا الشمالية"))],
        ),
        (
            "وصل رئيس وزراء البلاد سامي حداد أمس.\nوقال رئيس الوزراء المالي إن الجسر مغلق.",
            &[("وقال", Some("سامي حداد"), Some("رئيس وزراء البلاد"))],
        ),
        // The chief of the Spanish general staff, Sami Haddad, arrived. And the chief of the general staff of the Spanish armed forces said that …
        (
            "وصل رئيس هيئة الأركان العامة الإسباني سامي حداد أمس.\nوقال رئيس الأركان العامة للقوات المسلحة الإسبانية إن الجسر مغلق.",
            &[("وقال", Some("سامي حداد"), Some("رئيس الأركان العامة للقوات المسلحة الإسبانية"))],
        ),
        // But a former trainer is not the one before him.
        (
            "وصل المدير الفني السابق للمنتخب الإسباني سامي حداد أمس.\nوقال المدير الفني الأسبق للمنتخب الإسباني إن الملعب مغلق.",
            &[("وقال", Some("المدير الفني الأسبق للمنتخب الإسباني"), Some("المدير الفني الأسبق للمنتخب الإسباني"))],
        ),
        // Paul Keller, the spokesman of the German chancellor Anna Holt, called for … And the spokesman added that …
        (
            "دعا بول كيلر المتحدث باسم المستشارة الألمانية آنا هولت إلى الهدوء.\nوأضاف المتحدث أن الجسر مغلق.",
            &[
                ("دعا", Some("بول كيلر"), Some("المتحدث باسم المستشارة الألمانية")),
                ("وأضاف", Some("بول كيلر"), Some("المتحدث باسم المستشارة الألمانية")),
            ],
        ),
        // But the Italian ambassador in London is not the Egyptian ambassador in London.
        (
            "وصل السفير المصري في لندن سامي حداد أمس.\nوقال السفير الإيطالي في لندن إن الجسر مغلق.",
            &[("وقال", Some("السفير الإيطالي في لندن"), Some("السفير الإيطالي في لندن"))],
        ),
        // But the minister of the interior of a country is not its minister of state.
        (
            "وصل سامي حداد وزير الدولة لشؤون المناخ في المملكة المغربية أمس.\nوقال وزير الداخلية المغربي إن الجسر مغلق.",
            &[("وقال", Some("وزير الداخلية المغربي"), Some("وزير الداخلية المغربي"))],
        ),
    ]);
}

#[test]
fn what_is_no_office_and_what_stands_for_one() {
    check(&[
        // The colonel Sami Haddad; the lord Paul Holt, a minister.
        ("وقال العقيد سامي حداد إن الجسر مغلق.", &[("وقال", Some("سامي حداد"), Some("العقيد"))]),
        ("وقال اللورد بول هولت، وزير النقل، إن الجسر مغلق.", &[("وقال", Some("بول هولت"), Some("وزير النقل"))]),
        // The referee calls: "advantage for Mr Haddad".
        ("وصفق الجمهور للسيد حداد في الملعب.\nوقال سامي حداد إن الجسر مغلق.", &[("وقال", Some("سامي حداد"), None)]),
        // Kate Keller accused the bank. And Keller's new lawyer said that …
        (
            "وصلت كيت كيلر أمس.\nوقالت المحامية الجديدة لكيلر إن الجسر مغلق.",
            &[("وقالت", Some("المحامية الجديدة"), None)],
        ),
    ]);
}

#[test]
fn a_name_that_spells_something_else_is_known_from_the_full_one() {
    check(&[
        // Nur ad-Din Badawi, whose last name spells "Bedouin"; a blow to May, who announced …
        (
            "وصل الوزير نور الدين بدوي أمس.\nوقال بدوي أمام المجلس إن الجسر مغلق.",
            &[("وقال", Some("نور الدين بدوي"), Some("الوزير"))],
        ),
        (
            "كان القرار ضربة قاسية لماي التي أعلنت أن الجسر مغلق.\nوسافرت تيريزا ماي غدا.",
            &[("أعلنت", Some("تيريزا ماي"), None)],
        ),
        // The rescue services said that … And he said: things in the plural are a woman.
        (
            "قال الجيش إن الجسر مغلق.\nوقالت أجهزة الإسعاف إن الطريق مفتوح.\nوقال إن السد آمن.",
            &[("قال", Some("الجيش"), None), ("وقالت", Some("أجهزة الإسعاف"), None), ("وقال", Some("الجيش"), None)],
        ),
    ]);
}

#[test]
fn the_office_that_says_most() {
    check(&[
        // The president of Malta: the bridge … The Maltese president Nizar Haddad said that …
        (
            "وصل رئيس مالطا نزار حداد أمس.\nوقال الرئيس المالطي نزار حداد إن الجسر مغلق.",
            &[("وقال", Some("نزار حداد"), Some("الرئيس المالطي"))],
        ),
        // The actor Paul Keller, the husband of the singer Layla Najm.
        (
            "قال بول كيلر، زوج المغنية ليلى نجم، إن الجسر مغلق.\nوأضاف الممثل بول كيلر أن الطريق مفتوح.",
            &[("قال", Some("بول كيلر"), Some("الممثل")), ("وأضاف", Some("بول كيلر"), Some("الممثل"))],
        ),
        // Nizar Haddad, the political heir of the former president, said … And the elected president Nizar Haddad added …
        (
            "قال نزار حداد، الوريث السياسي للرئيس السابق، إن الجسر مغلق.\nوأضاف الرئيس المنتخب نزار حداد أن الطريق مفتوح.",
            &[("قال", Some("نزار حداد"), Some("الرئيس المنتخب")), ("وأضاف", Some("نزار حداد"), Some("الرئيس المنتخب"))],
        ),
        // A spokesman of the minister of justice, Layla Najm, said that …
        (
            "قالت متحدثة باسم وزير العدل، سامي حداد، إن الجسر مغلق.",
            &[("قالت", Some("متحدثة باسم وزير العدل، سامي حداد"), None)],
        ),
        // Paul Keller, the lawyer of the striker of the club, said that … And the player's lawyer added that …
        (
            "قال بول كيلر محامي مهاجم النادي إن الجسر مغلق.\nوأضاف محامي اللاعب أن الطريق مفتوح.",
            &[
                ("قال", Some("بول كيلر"), Some("محامي مهاجم النادي")),
                ("وأضاف", Some("بول كيلر"), Some("محامي مهاجم النادي")),
            ],
        ),
    ]);
}

#[test]
fn a_name_in_marks_that_is_a_woman_is_a_body() {
    let extractor = Extractor::new();
    for (text, kind) in
        [("وأعلنت \"غارنوفا\" أن الجسر مغلق.", Kind::Organization), ("وأعلنت غارنوفا أن الجسر مغلق.", Kind::Person)]
    {
        let kinds: Vec<Kind> = extractor.extract(text).iter().map(|claim| claim.speaker().kind()).collect();
        assert_eq!(kinds, [kind], "{text}");
    }
}

#[test]
fn a_body_of_a_country_is_called_without_it() {
    check(&[
        // The Norwegian company Garnova opened a bridge. And Garnova announced that …
        (
            "افتتحت شركة غارنوفا النرويجية الجسر أمس.\nوأعلنت غارنوفا أن الطريق مفتوح.",
            &[("وأعلنت", Some("شركة غارنوفا النرويجية"), None)],
        ),
    ]);
}

#[test]
fn an_office_behind_a_name_where_nobody_is_spoken_to() {
    check(&[
        // … after a meeting with Fuad Koller, the manager of the team. Koller said …: no verb stands before the name.
        (
            "جاء الرد بعد لقاء فؤاد كولر مدرب المنتخب النرويجي.\nوقال كولر إن المطر كاف.",
            &[("وقال", Some("فؤاد كولر"), Some("مدرب المنتخب النرويجي"))],
        ),
        // He greeted Brenda Koller, the judge at the court in Oslo: a name of words that no table knows.
        (
            "سلم الجميع على غريندا كولر القاضية بالمحكمة في أوسلو.\nوقالت كولر إن المطر كاف.",
            &[("وقالت", Some("غريندا كولر"), Some("القاضية بالمحكمة في أوسلو"))],
        ),
        // … under Fuad Koller, which confirmed the plans: what came of it is no office.
        (
            "تراجع المؤشر بعد قدوم فؤاد كولر، الأمر الذي غير الخطط.\nوقال كولر إن المطر كاف.",
            &[("وقال", Some("فؤاد كولر"), None)],
        ),
        // Nizar Haddad, who is specialised in questions of energy.
        (
            "وقال نزار حداد، وهو مختص في مسائل الطاقة، إن المطر كاف.",
            &[("وقال", Some("نزار حداد"), Some("مختص في مسائل الطاقة"))],
        ),
        // … the player Layla Koller, and the artist and player of the lute Layla Koller: the player says …
        (
            "حضرت الحفل الفنانة وعازفة العود النرويجية ليلى كولر.\nوتبعتها عازفة العود ليلى كولر.\nوقالت عازفة العود إن المطر كاف.",
            &[("وقالت", Some("ليلى كولر"), Some("الفنانة وعازفة العود النرويجية"))],
        ),
        // The minister met Fuad Koller; the president …: behind a verb the office is another's.
        ("التقى فؤاد كولر مدرب المنتخب النرويجي.\nوقال كولر إن المطر كاف.", &[("وقال", Some("فؤاد كولر"), None)]),
        // Nizar Haddad, the former aide of the Norwegian minister Fuad Koller: whose aide he is has a name of his own.
        (
            "يتحدث نزار حداد المعاون السابق للوزير النرويجي فؤاد كولر في حوار طويل.\nوقال حداد إن المطر كاف.",
            &[("وقال", Some("نزار حداد"), Some("المعاون السابق للوزير النرويجي فؤاد كولر"))],
        ),
    ]);
}
