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

#[test]
fn principals() {
    check(&[
        // Sami Haddad, adviser of the Norwegian president, Hasan Murad: behind his office the comma leads to the name of him whom he advises.
        (
            "حذر سامي حداد، مستشار الشؤون القانونية للرئيس النرويجي، حسن مراد، من الجفاف.",
            &[(Some("سامي حداد، مستشار الشؤون القانونية للرئيس النرويجي، حسن مراد"), Some("سامي حداد"))],
        ),
        // One of the lawyers of the Norwegian president, Hasan Murad; one of the advisers of minister Hasan Murad: his name is not theirs.
        (
            "كشف أحد محامي الرئيس النرويجي، حسن مراد، تفاصيل العقد.",
            &[(Some("أحد محامي الرئيس النرويجي، حسن مراد"), Some("أحد محامي الرئيس النرويجي، حسن مراد"))],
        ),
        (
            "وقال أحد مساعدي الوزير حسن مراد إن الجسر مغلق.",
            &[(Some("أحد مساعدي الوزير حسن مراد"), Some("أحد مساعدي الوزير حسن مراد"))],
        ),
    ]);
}

#[test]
fn who_is_joined() {
    check(&[
        // Nizar Haddad and local activists in the town; the party and its supporters accuse the company of …
        (
            "وقال نزار حداد وناشطون محليون في المدينة إن السد انهار.",
            &[(Some("نزار حداد وناشطون محليون في المدينة"), Some("نزار حداد وناشطون محليون في المدينة"))],
        ),
        ("ويتهم الحزب وأنصاره الشركة بأنها خدعت الناس.", &[(Some("الحزب وأنصاره"), Some("الحزب وأنصاره"))]),
    ]);
}

#[test]
fn what_a_text_is_told_by() {
    check(&[
        // Figures that Oslo announced; data that researchers collected; a statement that came from the spokesman of the presidency.
        ("وبحسب أرقام أعلنتها أوسلو، ارتفع الفائض.", &[(Some("أرقام أعلنتها أوسلو"), Some("أرقام أعلنتها أوسلو"))]),
        (
            "وتشير بيانات جمعها باحثون نرويجيون إلى أن النهر طويل.",
            &[(Some("بيانات جمعها باحثون نرويجيون"), Some("بيانات جمعها باحثون نرويجيون"))],
        ),
        (
            "وأشار بيان صدر عن المتحدث باسم الرئاسة إلى أن القمة ناجحة.",
            &[(Some("بيان صدر عن المتحدث باسم الرئاسة"), Some("بيان صدر عن المتحدث باسم الرئاسة"))],
        ),
    ]);
}

#[test]
fn words_of_a_phrase() {
    check(&[
        // A spokesman of the largest of the northern parties; many consider it the greatest of her works.
        (
            "وقال متحدث باسم أكبر الأحزاب الشمالية إن المدينة آمنة.",
            &[(Some("متحدث باسم أكبر الأحزاب الشمالية"), Some("متحدث باسم أكبر الأحزاب الشمالية"))],
        ),
        ("ويعتبرها كثيرون أعظم أعمالها كمصممة رقصات.", &[(Some("كثيرون"), Some("كثيرون"))]),
        // Brigadier al-Shahba, whose name ends like a noun in the feminine; the Houthi preacher called on the fathers.
        ("وقال العميد الشهبة إن الجبهة هادئة.", &[(Some("العميد الشهبة"), Some("الشهبة"))]),
        ("ودعا الخطيب الحوثي الآباء إلى القتال.", &[(Some("الخطيب الحوثي"), Some("الخطيب الحوثي"))]),
        // Pope Francis, the pope of the Vatican, and the engineer who presides over the club.
        (
            "وأعلن المهندس سامي حداد رئيس نادي الميناء التعاقد مع المدرب.",
            &[(Some("المهندس سامي حداد رئيس نادي الميناء"), Some("سامي حداد"))],
        ),
    ]);
}

#[test]
fn prepositions_in_a_phrase() {
    check(&[
        // Local sources in Mosul reported the collapse of the dam: of two ب the first tells where they are.
        ("وأفادت مصادر محلية بالموصل بانهيار السد.", &[(Some("مصادر محلية بالموصل"), Some("مصادر محلية بالموصل"))]),
        // The resistance led by brigadier Sami Haddad had announced the truce.
        (
            "وكانت المقاومة بقيادة العميد سامي حداد، قد أعلنت أن الهدنة باقية.",
            &[(Some("المقاومة بقيادة العميد سامي حداد"), Some("المقاومة بقيادة العميد سامي حداد"))],
        ),
        // The association known as "The River"; the club that stumbles in the Norwegian league.
        (
            "وأعلنت الرابطة المعروفة باسم \"النهر\" أن الحفل باق.",
            &[(Some("الرابطة المعروفة باسم \"النهر\""), Some("الرابطة المعروفة باسم النهر"))],
        ),
        (
            "أعلن نادي الميناء المتعثر في الدوري النرويجي إقالة المدرب.",
            &[(Some("نادي الميناء المتعثر في الدوري النرويجي"), Some("نادي الميناء المتعثر في الدوري النرويجي"))],
        ),
        // The inhabitants of these towns complain of the salt.
        ("ويشتكي سكان هذه المدن من ملوحة المياه.", &[(Some("سكان هذه المدن"), Some("سكان هذه المدن"))]),
    ]);
}

#[test]
fn who_is_named_and_what_is_told_of_him() {
    check(&[
        // Jad Haddad, who is one of the voters; Haddad, speaking in a hall.
        (
            "وقال جاد حداد وهو أحد المشاركين في الانتخابات: \"لن نيأس\".",
            &[(Some("جاد حداد وهو أحد المشاركين في الانتخابات"), Some("جاد حداد"))],
        ),
        ("وقال حداد متحدثا في قاعة مليئة بالناس إن السد آمن.", &[(Some("حداد"), Some("حداد"))]),
        // Hans Keller, the coach of the Spanish club Nordia.
        (
            "اعتبر هانس كيلر مدرب نورديا الإسباني أن المباراة صعبة.",
            &[(Some("هانس كيلر مدرب نورديا الإسباني"), Some("هانس كيلر"))],
        ),
        // Kim Ki Guan: behind one word of a name and before another كي is no conjunction.
        (
            "وقال نائب الوزير، كيم كي غوانغ، إن المحادثات مستمرة.",
            &[(Some("نائب الوزير، كيم كي غوانغ"), Some("كيم كي غوانغ"))],
        ),
    ]);
}

#[test]
fn names_between_commas() {
    check(&[
        // The spokesman of the army, brigadier Sadiq al-Mardi, whose name spells like a verb; so it does behind "affirmed".
        (
            "وأكد المتحدث باسم الجيش، العقيد الركن صادق المردي، أن القوات تقدمت.",
            &[(Some("المتحدث باسم الجيش، العقيد الركن صادق المردي"), Some("صادق المردي"))],
        ),
        ("وأكد العقيد صادق المردي أن القوات تقدمت.", &[(Some("العقيد صادق المردي"), Some("صادق المردي"))]),
        // The director of the paper, Hidda Hizam: two plain nouns can be nothing but a name there.
        ("وقالت مديرة صحيفة النهر، حدة حزام، إن السد آمن.", &[(Some("مديرة صحيفة النهر، حدة حزام"), Some("حدة حزام"))]),
        // The envoy of the United Nations, the former Norwegian president Hasan Murad.
        (
            "وعد مبعوث الأمم المتحدة لنيبال، الرئيس النرويجي السابق حسن مراد، بزيارة المنطقة.",
            &[(Some("مبعوث الأمم المتحدة لنيبال، الرئيس النرويجي السابق حسن مراد"), Some("حسن مراد"))],
        ),
        // Sami Haddad criticised what he claimed was a mistake: behind the comma ما is no negation.
        (
            "انتقد سامي حداد، الأمين العام للحزب، مساء الثلاثاء، ما زعم أنه خطأ.",
            &[
                (Some("سامي حداد، الأمين العام للحزب"), Some("سامي حداد")),
                (Some("سامي حداد، الأمين العام للحزب"), Some("سامي حداد")),
            ],
        ),
    ]);
}

#[test]
fn companies_and_letters() {
    check(&[
        // CI Capital; Riyad Capital; the bank UBS; the station CBC told of officials.
        ("وقالت سي آي كابيتال إن السوق تنمو.", &[(Some("سي آي كابيتال"), Some("سي آي كابيتال"))]),
        ("وقالت أوسلو كابيتال إن السوق تنمو.", &[(Some("أوسلو كابيتال"), Some("أوسلو كابيتال"))]),
        ("وذكر بنك يو بي إس أن السوق تنمو.", &[(Some("بنك يو بي إس"), Some("بنك يو بي إس"))]),
        ("وقالت سي إن دي سي إن السوق تنمو.", &[(Some("سي إن دي سي"), Some("سي إن دي سي"))]),
    ]);
}

#[test]
fn who_is_spoken_to() {
    check(&[
        // Turkey accuses the Kurds of; Keller called on the Turks to: a people is no part of who speaks.
        ("وتتهم تركيا الأكراد بتدمير الجسر.", &[(Some("تركيا"), Some("تركيا"))]),
        ("ودعا كيلر الأتراك إلى شراء البيوت.", &[(Some("كيلر"), Some("كيلر"))]),
        // Moscow informed Norwegian officials that; Haddad helps Najm and holds the players of al-Nahr responsible.
        ("وأبلغت موسكو مسؤولين نرويجيين بأن الجسر مغلق.", &[(Some("موسكو"), Some("موسكو"))]),
    ]);
}

#[test]
fn texts_before_their_verb() {
    check(&[
        // All estimates point to; the last census pointed to; the council adopted a draft resolution that calls for a truce.
        ("وكانت كل التقديرات تشير إلى انهيار السد.", &[(Some("كل التقديرات"), Some("كل التقديرات"))]),
        ("وكان آخر إحصاء يشير إلى نمو السكان.", &[(Some("آخر إحصاء"), Some("آخر إحصاء"))]),
        ("وتبنى المجلس مشروع قرار نرويجي يدعو إلى الهدنة.", &[(Some("مشروع قرار نرويجي"), Some("مشروع قرار نرويجي"))]),
    ]);
}

#[test]
fn places_and_bodies() {
    check(&[
        // Iceland and the United States; Norway and the kingdom of Denmark had announced.
        (
            "وقالت آيسلندا والولايات المتحدة إنهما راضيتان.",
            &[(Some("آيسلندا والولايات المتحدة"), Some("آيسلندا والولايات المتحدة"))],
        ),
        (
            "وكانت النرويج ومملكة الدنمارك قد أعلنت أن الجسر آمن.",
            &[(Some("النرويج ومملكة الدنمارك"), Some("النرويج ومملكة الدنمارك"))],
        ),
        // The national council for the safety of transport; the European organisation for the safety of navigation.
        (
            "وقال المجلس الوطني لسلامة النقل إن القطار خرج عن السكة.",
            &[(Some("المجلس الوطني لسلامة النقل"), Some("المجلس الوطني لسلامة النقل"))],
        ),
        // Pope Sami, the pope of the Vatican.
        ("وقال البابا سامي بابا الفاتيكان إن السلام ممكن.", &[(Some("البابا سامي بابا الفاتيكان"), Some("سامي"))]),
        // Haddad urged more than a million users to.
        (
            "وحث حداد أكثر من مليون مستخدم على الحذر. وقال حداد إن السد آمن.",
            &[(Some("حداد"), Some("حداد")), (Some("حداد"), Some("حداد"))],
        ),
    ]);
}

#[test]
fn clauses_behind_a_noun_without_the_article() {
    check(&[
        // A group that observes the river; women who work at the port; a source who observes exports.
        ("وقالت جماعة تراقب النهر إن السد آمن.", &[(Some("جماعة تراقب النهر"), Some("جماعة تراقب النهر"))]),
        ("وقالت نساء يعملن في الميناء إنهن متعبات.", &[(Some("نساء يعملن في الميناء"), Some("نساء يعملن في الميناء"))]),
        ("وأكد مسؤول يرافق الوفد للصحفيين أن السد آمن.", &[(Some("مسؤول يرافق الوفد"), Some("مسؤول يرافق الوفد"))]),
        // A journalist loses his temper: in a headline the verb is his own.
        ("صحفي يفقد صبره: أنا متعب", &[(Some("صحفي"), Some("صحفي"))]),
    ]);
}

#[test]
fn an_ordinary_word_is_no_part_of_a_name() {
    check(&[
        // The coach Samir Haddad put an end to the rumours and confirmed that he stays.
        ("وضع المدرب سمير حداد حدا للشائعات وأكد بقاءه.", &[(Some("المدرب سمير حداد"), Some("سمير حداد"))]),
        // Some opponents of the project accused the contractor of negligence: the plural has the letters of "the two opponents".
        (
            "واتهم بعض معارضي المشروع بعض أعضاء اللجنة بالإهمال.",
            &[(Some("بعض معارضي المشروع"), Some("بعض معارضي المشروع"))],
        ),
        // Women ministers of the region said that the conference was a success.
        ("قالت وزيرات من المنطقة إن المؤتمر ناجح.", &[(Some("وزيرات من المنطقة"), Some("وزيرات من المنطقة"))]),
        // The auction house an-Nakhil said that the painting had been sold.
        ("وقالت دار النخيل للمزادات إن اللوحة بيعت.", &[(Some("دار النخيل للمزادات"), Some("دار النخيل للمزادات"))]),
    ]);
}

#[test]
fn what_is_told_between_commas() {
    check(&[
        // The union of the gardeners, which is the oldest union of the country, said that …: a sentence of its own is no part of the name.
        (
            "وقال اتحاد البستانيين، وهو أقدم اتحاد في البلاد، إن المطر كاف.",
            &[(Some("اتحاد البستانيين، وهو أقدم اتحاد في البلاد"), Some("اتحاد البستانيين"))],
        ),
        (
            "وقالت ليلى نجم، وهي من قسم الأشجار في الجامعة، إن المطر كاف.",
            &[(Some("ليلى نجم، وهي من قسم الأشجار في الجامعة"), Some("ليلى نجم"))],
        ),
        // The initiative al-Nahr, which is a charity that runs schools, announced; the researchers, who are of a university, said.
        (
            "وأعلنت مبادرة النهر، وهي مؤسسة خيرية تدير مدارس في الجنوب، أن السد آمن.",
            &[(Some("مبادرة النهر، وهي مؤسسة خيرية تدير مدارس في الجنوب"), Some("مبادرة النهر"))],
        ),
        ("وقال الباحثون، وهم من جامعة كيلر، إن السد آمن.", &[(Some("الباحثون، وهم من جامعة كيلر"), Some("الباحثون"))]),
        // The foreign minister of Norway, which is an old ally, said: who another is.
        (
            "وقال وزير خارجية النرويج، وهي حليف قديم، إن السد آمن.",
            &[(Some("وزير خارجية النرويج"), Some("وزير خارجية النرويج"))],
        ),
        // … while she smiles: how she says it.
        ("وقالت ليلى نجم، وهي تبتسم في القاعة، إن المطر كاف.", &[(Some("ليلى نجم"), Some("ليلى نجم"))]),
        // Sami Haddad, aged 46, told the journalists that …
        (
            "وأبلغ سامي حداد، البالغ من العمر 46 عاما، الصحفيين أن المطر كاف.",
            &[(Some("سامي حداد، البالغ من العمر 46 عاما"), Some("سامي حداد"))],
        ),
        ("ويرى المدرب البالغ عمره 46 عاما أن المطر كاف.", &[(Some("المدرب البالغ عمره 46 عاما"), Some("المدرب"))]),
    ]);
}

#[test]
fn who_acts_in_the_sentence_of_a_verb_without_a_subject() {
    check(&[
        // The ministry said that the stock suffices. The newspaper published names of merchants who it says are from the port.
        (
            "قالت الوزارة إن المخزون يكفي. ونشرت صحيفة النهر أسماء تجار تقول إنهم من الميناء.",
            &[(Some("الوزارة"), Some("الوزارة")), (Some("صحيفة النهر"), Some("صحيفة النهر"))],
        ),
        // The municipality closed the bridge, and it warned of: in a sentence of its own the verb names nobody.
        (
            "قال الوزير إن المخزون يكفي. وأغلقت البلدية الجسر. وحذرت من انهياره.",
            &[(Some("الوزير"), Some("الوزير")), (None, Some("البلدية"))],
        ),
    ]);
}

#[test]
fn who_are_counted() {
    check(&[
        // 90 per cent of them said; one of the members of the delegation of the union affirmed; a number of the women who said.
        ("وقال 90 في المئة منهم إن السد آمن.", &[(Some("90 في المئة منهم"), Some("90 في المئة منهم"))]),
        ("وأكد أحد أعضاء وفد النقابة وصول الحافلة.", &[(Some("أحد أعضاء وفد النقابة"), Some("أحد أعضاء وفد النقابة"))]),
        ("واستقبل المعرض من قبل عدد من النساء اللاتي قلن إنه جميل.", &[(Some("عدد من النساء"), Some("عدد من النساء"))]),
    ]);
}

#[test]
fn what_is_no_part_of_a_source() {
    check(&[
        // The ministry affirmed the "success" of the exercise; a statement on Tuesday.
        ("وأكدت الوزارة \"نجاح\" التمرين الذي جرى أمس.", &[(Some("الوزارة"), Some("الوزارة"))]),
        ("وقال بيان الثلاثاء إن السد آمن.", &[(Some("بيان"), Some("بيان"))]),
        // The Moroccans criticised the campaign that calls on the merchants to close: of two nouns with the article the second is the antecedent.
        (
            "وانتقد المغاربة الحملة التي تدعو التجار إلى الإغلاق.",
            &[(Some("المغاربة"), Some("المغاربة")), (Some("الحملة"), Some("الحملة"))],
        ),
    ]);
}

#[test]
fn several_things_of_one_office_and_several_sources() {
    check(&[
        // Sami Haddad, head of the section of transport and trade at the authority; Turkey, Norway and the European Union.
        (
            "وقال سامي حداد مدير قسم النقل والتجارة في الهيئة إن الجسر مغلق.",
            &[(Some("سامي حداد مدير قسم النقل والتجارة في الهيئة"), Some("سامي حداد"))],
        ),
        (
            "وقالت تركيا والنرويج والاتحاد الأوروبي إن الجسر مغلق.",
            &[(Some("تركيا والنرويج والاتحاد الأوروبي"), Some("تركيا والنرويج والاتحاد الأوروبي"))],
        ),
    ]);
}

#[test]
fn sentences_that_go_on() {
    check(&[
        // Haddad said "the dam is safe". Adding that: a participle behind the stop of a quotation.
        (
            "وقال سامي حداد \"السد آمن\". مضيفا أن الجسر مغلق.",
            &[(Some("سامي حداد"), Some("سامي حداد")), (Some("سامي حداد"), Some("سامي حداد"))],
        ),
        // That came in a tweet of the minister on his page, where he said; in what the agency carried from the mouth of Haddad.
        (
            "وحذر الوزير سامي حداد من الجفاف.\nجاء ذلك في تغريدة للوزير على صفحته، حيث قال: \"المخزون قليل\".",
            &[(Some("الوزير سامي حداد"), Some("سامي حداد")), (Some("للوزير"), Some("سامي حداد"))],
        ),
        (
            "وحذر الوزير سامي حداد من الجفاف.\nجاء ذلك وفقا لما نقلته الوكالة على لسان حداد من بيروت حيث قال: \"المخزون قليل\".",
            &[(Some("الوزير سامي حداد"), Some("سامي حداد")), (Some("حداد"), Some("سامي حداد"))],
        ),
    ]);
}

#[test]
fn what_bodies_are_for_and_texts_that_came_out() {
    check(&[
        // The national centre for coordination between the ports; the general authority for control over the markets.
        (
            "وأعلن المركز الوطني للتنسيق بين الموانئ أن الطريق مغلق.",
            &[(Some("المركز الوطني للتنسيق بين الموانئ"), Some("المركز الوطني للتنسيق بين الموانئ"))],
        ),
        (
            "وأعلنت الهيئة العامة للرقابة على الأسواق إغلاق المتجر.",
            &[(Some("الهيئة العامة للرقابة على الأسواق"), Some("الهيئة العامة للرقابة على الأسواق"))],
        ),
        // A study that was published in the magazine "al-Nahr"; a report that came out in the year 2016.
        (
            "وكشفت دراسة نشرت في مجلة \"النهر\" أن النوم مفيد.",
            &[(Some("دراسة نشرت في مجلة \"النهر\""), Some("دراسة نشرت في مجلة النهر"))],
        ),
        (
            "وأشار تقرير صدر في عام 2016 إلى أن المخزون قليل.",
            &[(Some("تقرير صدر في عام 2016"), Some("تقرير صدر في عام 2016"))],
        ),
    ]);
}

#[test]
fn some_of_several() {
    check(&[
        // Several large companies, "al-Nahr" among them, mentioned; three women, Layla Najm among them, said.
        (
            "وذكرت عدة شركات كبرى بينها \"النهر\" أن السوق صعبة.",
            &[(Some("عدة شركات كبرى بينها \"النهر\""), Some("عدة شركات كبرى"))],
        ),
        ("وقالت ثلاث نساء، بينهن ليلى نجم، إن المعرض جميل.", &[(Some("ثلاث نساء، بينهن ليلى نجم"), Some("ثلاث نساء"))]),
        // The organisation al-Nahr, concerned with rights, said.
        (
            "وقالت منظمة النهر، المعنية بحقوق العمال، إن المصنع مغلق.",
            &[(Some("منظمة النهر، المعنية بحقوق العمال"), Some("منظمة النهر"))],
        ),
    ]);
}

#[test]
fn texts_that_go_on() {
    check(&[
        // The minister spoke of the dam. And the law is called that of water, and lays down that fines be paid: the text that the verb agrees with.
        (
            "وحذر الوزير من الجفاف. ويسمى القانون قانون المياه، وينص على دفع الغرامات.",
            &[(Some("الوزير"), Some("الوزير")), (Some("القانون"), Some("القانون"))],
        ),
    ]);
}

#[test]
fn antecedents_with_a_preposition() {
    check(&[
        // The measures came in support of Turkey, which accuses the company; statements of many women who affirmed that.
        ("وجاءت الإجراءات تأييدا لتركيا التي تتهم الشركة بالإهمال.", &[(Some("لتركيا"), Some("تركيا"))]),
        ("وسرد التحقيق شهادات لنساء عديدات أكدن أن المصنع مغلق.", &[(Some("لنساء عديدات"), Some("نساء عديدات"))]),
    ]);
}

#[test]
fn bodies_of_a_town() {
    check(&[
        // The department of emergencies in the city; the local police in the region.
        (
            "وقالت دائرة الطوارئ في المدينة إن السد آمن.",
            &[(Some("دائرة الطوارئ في المدينة"), Some("دائرة الطوارئ في المدينة"))],
        ),
        (
            "وفر المئات، بحسب الشرطة المحلية في المنطقة.",
            &[(Some("الشرطة المحلية في المنطقة"), Some("الشرطة المحلية في المنطقة"))],
        ),
    ]);
}
