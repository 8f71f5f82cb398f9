//! A content from its first word to its last, and whose words it is: a text and, for each claim, its cue, its form and its content.

use isnad::Extractor;

/// A text, and the cue, the form and the content of each claim.
type Row<'e> = (&'e str, &'e [(&'e str, &'e str, &'e str)]);

fn check(rows: &[Row<'_>]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let contents: Vec<String> = claims
            .iter()
            .map(|claim| claim.content().iter().map(isnad::Piece::text).collect::<Vec<_>>().join(" | "))
            .collect();
        let found: Vec<(&str, &str, &str)> = claims
            .iter()
            .zip(&contents)
            .map(|(claim, content)| (claim.cue().text(), claim.form().name(), content.as_str()))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn a_noun_goes_on_with_what_has_the_letters_of_a_verb() {
    check(&[
        // The ministry ordered the closing of the bakery and the withdrawal of all the bread.
        ("أمرت الوزارة بإغلاق المخبز وسحب كل الأرغفة.", &[("أمرت", "indirect", "بإغلاق المخبز وسحب كل الأرغفة")]),
        // The minister promised to repair the bridge and leave the old road.
        ("وعد الوزير بإصلاح الجسر وترك الطريق القديم.", &[("وعد", "indirect", "بإصلاح الجسر وترك الطريق القديم")]),
        // The port announced a new line for the increase of trade and the transport of passengers.
        (
            "أعلن الميناء فتح خط جديد بهدف زيادة التجارة وتنقل الركاب.",
            &[("أعلن", "indirect", "فتح خط جديد بهدف زيادة التجارة وتنقل الركاب")],
        ),
        // The union condemned the merchants who raise prices and hide the flour.
        (
            "أدان الاتحاد التجار الذين يرفعون الأسعار ويخفون الطحين.",
            &[("أدان", "indirect", "التجار الذين يرفعون الأسعار ويخفون الطحين")],
        ),
        // The manager announced his resignation and left the city.
        ("أعلن المدير استقالته وترك المدينة.", &[("أعلن", "indirect", "استقالته")]),
        ("أعلن المدير استقالته وغادر المدينة.", &[("أعلن", "indirect", "استقالته")]),
    ]);
}

#[test]
fn what_stands_before_a_content_is_passed_over() {
    check(&[
        // At the end of these talks they affirmed that they agreed.
        (
            "وأكد الوزراء في مؤتمر صحفي في نهاية هذه المحادثات على توافق مواقفهم.",
            &[("وأكد", "indirect", "توافق مواقفهم")],
        ),
        // The company flatly denies its part in the affair.
        ("وتنفي الشركة نفيا قاطعا دورها في القضية.", &[("وتنفي", "indirect", "دورها في القضية")]),
        // The mayor accused in a series of tweets the company of polluting the river.
        (
            "واتهم العمدة في سلسلة تغريدات مساء الخميس الشركة بتلويث النهر.",
            &[("واتهم", "indirect", "الشركة بتلويث النهر")],
        ),
        // The minister affirmed at the end of a meeting with the director of the museum "the firm support of the artists".
        (
            "وأكد الوزير مساء الأربعاء في ختام لقاء مع مدير المتحف سامي حداد \"الدعم الثابت لكل الفنانين في البلاد\".",
            &[("وأكد", "direct", "الدعم الثابت لكل الفنانين في البلاد")],
        ),
        // The agreement provides for the surrender of the heavy arms, on condition that the forces enter later.
        (
            "وينص الاتفاق على تسليم الأسلحة الثقيلة، على أن تدخل القوات المدينة لاحقا.",
            &[("وينص", "indirect", "تسليم الأسلحة الثقيلة، على أن تدخل القوات المدينة لاحقا")],
        ),
        // The closing statement, in a draft leaked to the reporters, calls for sending a force.
        (
            "ويدعو البيان الختامي حسب مسودة تسربت إلى الصحفيين إلى إرسال قوة دولية.",
            &[("ويدعو", "indirect", "إرسال قوة دولية")],
        ),
    ]);
}

#[test]
fn a_question() {
    check(&[
        // The minister said, in reply to a question whether he would resign, "I shall never leave this house".
        (
            "وقال الوزير ردا على سؤال عما إذا كان سيستقيل \"لن أترك هذا البيت أبدا\".",
            &[("وقال", "direct", "لن أترك هذا البيت أبدا")],
        ),
        // The reader asked whether the library was open.
        ("وسأل القارئ عما إذا كانت المكتبة مفتوحة.", &[("وسأل", "indirect", "عما إذا كانت المكتبة مفتوحة")]),
        // The municipality did not make clear until when the road would stay closed, nor where the bus comes from.
        ("لم توضح البلدية إلى متى سيبقى الطريق مغلقا.", &[("توضح", "indirect", "إلى متى سيبقى الطريق مغلقا")]),
        ("لم توضح البلدية من أين تأتي الحافلة.", &[("توضح", "indirect", "من أين تأتي الحافلة")]),
        // And the presenter asked him what the largest town in the country was and how many inhabitants it had.
        (
            "وسأله المذيع ما هي أكبر مدينة في البلاد وكم عدد سكانها.",
            &[("وسأله", "indirect", "ما هي أكبر مدينة في البلاد وكم عدد سكانها")],
        ),
    ]);
}

#[test]
fn dashes_around_what_is_told_of_a_subject() {
    check(&[
        // The engineer affirms that the bridge – which was built in 1900 – has been closed.
        (
            "أكد المهندس أن الجسر - الذي بني عام 1900 - أعلن إغلاقه.",
            &[("أكد", "indirect", "الجسر - الذي بني عام 1900 - أعلن إغلاقه"), ("أعلن", "indirect", "إغلاقه")],
        ),
    ]);
}

#[test]
fn names_in_marks_and_words_of_the_source() {
    check(&[
        // The patrol said that floods had reached the district of "Hawd al-Nakhil", what a place is called.
        (
            "وقالت الدورية إن السيول بلغت منطقة \"حوض النخيل\" مساء.",
            &[("وقالت", "indirect", "السيول بلغت منطقة \"حوض النخيل\" مساء")],
        ),
        ("وقال الجيش إن عملية \"درع الجبل\" انتهت.", &[("وقال", "indirect", "عملية \"درع الجبل\" انتهت")]),
        // … to ensure the "transparency" of the sale; threats from "foreign agents"
        (
            "وقال المدير إنه سيدعو خبراء لضمان \"شفافية\" إجراء البيع.",
            &[("وقال", "mixed", "إنه سيدعو خبراء لضمان \"شفافية\" إجراء البيع")],
        ),
        (
            "وقالت الكاتبة إنها تلقت رسائل من \"عملاء فرنسيين\" أمس.",
            &[("وقالت", "mixed", "إنها تلقت رسائل من \"عملاء فرنسيين\" أمس")],
        ),
        // The player told him that he "feels no pain" and that he "is ready to play".
        (
            "أخبره اللاعب بأنه \"لا يشعر بالألم\" وأنه \"مستعد للعب في النهائي\".",
            &[("أخبره", "direct", "بأنه \"لا يشعر بالألم\" وأنه \"مستعد للعب في النهائي\"")],
        ),
        // What stands in quotation marks right before the opener is a name: the stadium "al-Sakhra", the society known as "lovers of the river at night",
        // the film "I shall not forget the sea" in a relative clause.
        (
            "وقال المدرب نزار حداد الذي خسر فريقه في ملعب \"لا كاسا روخا\": اللاعب استحق هذه اللحظة.",
            &[("وقال", "direct", "اللاعب استحق هذه اللحظة")],
        ),
        (
            "وقالت الجمعية، المعروفة اختصارا باسم \"نحب النهر ليلا\"، إن الأرقام تراجعت.",
            &[("وقالت", "indirect", "الأرقام تراجعت")],
        ),
        (
            "وأكد الفنان نزار حداد الذي عرض فيلمه \"لن أنسى البحر\" في دور السينما، أنه لا يفكر في الاعتزال.",
            &[("وأكد", "indirect", "أنه لا يفكر في الاعتزال")],
        ),
        // "al-Fajr" said, the fund "Goal" with its head Sami Haddad announced: a name right before إن, and before its bearer's.
        ("وقالت هيئة البث \"فانوس\" إن المباراة ألغيت.", &[("وقالت", "indirect", "المباراة ألغيت")]),
        (
            "كشف رئيس صندوق التنمية \"هدف\" سامي حداد، أن ألف مصنع افتتحت هذا العام.",
            &[("كشف", "indirect", "ألف مصنع افتتحت هذا العام")],
        ),
        // The mayor denied "strongly" that there was a dispute; the club denied "definitely" having sold him.
        ("ونفى العمدة \"بشدة\" وجود خلاف مع الوزارة.", &[("ونفى", "indirect", "وجود خلاف مع الوزارة")]),
        ("ونفى العمدة \"بشكل قاطع\" وجود خلاف مع الوزارة.", &[("ونفى", "indirect", "وجود خلاف مع الوزارة")]),
        ("لكن النادي نفى الثلاثاء \"قطعيا\" أن يكون قد باع اللاعب.", &[("نفى", "indirect", "يكون قد باع اللاعب")]),
        // … which led to the death of ten: behind the quotation the author goes on.
        (
            "وقال المدير إن \"الطائرات تقصف القرى طوال اليوم\" ما أسفر عن مقتل عشرة أشخاص.",
            &[("وقال", "direct", "الطائرات تقصف القرى طوال اليوم")],
        ),
    ]);
}

#[test]
fn what_is_retold_before_the_closing_mark() {
    check(&[
        // The minister added: "We have agreed with the factories on new prices, affirming that these bind nobody."
        (
            "وأضاف الوزير: \"اتفقنا مع كل المصانع على أسعار جديدة، مؤكدا أن هذه الأسعار لا تلزم أحدا\".",
            &[("وأضاف", "direct", "اتفقنا مع كل المصانع على أسعار جديدة")],
        ),
    ]);
}

#[test]
fn a_plain_noun_in_marks_is_the_sources_own() {
    check(&[
        // The director said that it would be "madness" to sell the garden.
        (
            "وقال المدير إنه سيكون من \"الجنون\" بيع الحديقة.",
            &[("وقال", "mixed", "إنه سيكون من \"الجنون\" بيع الحديقة")],
        ),
    ]);
}

#[test]
fn anothers_words_in_a_content() {
    check(&[
        // The agency reported that the mayor had said: "We shall build the bridge before winter."
        (
            "وذكرت الوكالة أن العمدة قال: \"سنبني الجسر قبل الشتاء\".",
            &[
                ("وذكرت", "indirect", "العمدة قال: \"سنبني الجسر قبل الشتاء\""),
                ("قال", "direct", "سنبني الجسر قبل الشتاء"),
            ],
        ),
    ]);
}

#[test]
fn an_attached_preposition_stays_with_its_quotation() {
    check(&[
        // The mayor called the festival "wonderful"; promised "never to sell the garden".
        (
            "وأشاد العمدة بالمهرجان ووصفه بـ\"الرائع\".",
            &[("وأشاد", "indirect", "بالمهرجان"), ("ووصفه", "direct", "بـ\"الرائع\"")],
        ),
        (
            "وتعهد المدير أمام السكان بـ\"ألا يبيع الحديقة أبدا\"، شاكرا الحضور.",
            &[("وتعهد", "direct", "بـ\"ألا يبيع الحديقة أبدا\""), ("شاكرا", "indirect", "الحضور")],
        ),
    ]);
}

#[test]
fn what_is_said_goes_on_beyond_the_marks() {
    check(&[
        // The writer held that "the text is nothing new," and that it was written in haste.
        (
            "واعتبر الكاتب أن \"النص ليس جديدا\"، وأنه كتب على عجل.",
            &[("واعتبر", "mixed", "\"النص ليس جديدا\"، وأنه كتب على عجل")],
        ),
        // … that the company "wages a great campaign" against the farmers
        (
            "وقال الوزير إن \"الشركة تشن حملة كبيرة\" ضد المزارعين.",
            &[("وقال", "mixed", "\"الشركة تشن حملة كبيرة\" ضد المزارعين")],
        ),
        // … that "the island is important to us all," above all in trade; during a visit to the harbour
        (
            "وقال الوزير إن \"الجزيرة مهمة لنا جميعا\"، ولا سيما في التجارة.",
            &[("وقال", "mixed", "\"الجزيرة مهمة لنا جميعا\"، ولا سيما في التجارة")],
        ),
        // "We thank the players" of the team, which has reached the final: in a relative clause the author tells of whom the quotation speaks.
        ("وقال المدرب \"نشكر كل لاعبي الفريق\" الذي وصل إلى النهائي.", &[("وقال", "direct", "نشكر كل لاعبي الفريق")]),
        // "We shall build a school in each village" near the eastern coast: but where it is belongs to what he says.
        (
            "وأضاف المدير \"سنبني في كل قرية مدرسة\" قرب الساحل الشرقي.",
            &[("وأضاف", "mixed", "\"سنبني في كل قرية مدرسة\" قرب الساحل الشرقي")],
        ),
        (
            "وقال الوزير \"سنحمي الطريق دائما\" ضد القوافل التي تعبر الجبل.",
            &[("وقال", "mixed", "\"سنحمي الطريق دائما\" ضد القوافل")],
        ),
        (
            "وقال الوزير إن \"الجزيرة مهمة لنا جميعا\"، خلال زيارة للميناء.",
            &[("وقال", "direct", "الجزيرة مهمة لنا جميعا")],
        ),
    ]);
}

#[test]
fn whom_it_is_said_to_stands_in_the_quotation() {
    check(&[
        // The ministry called on "those who fish from the banks of the river to stay in their homes till the morning".
        (
            "ودعت الوزارة \"هواة الصيد على ضفاف النهر إلى البقاء في منازلهم حتى الصباح\".",
            &[("ودعت", "direct", "البقاء في منازلهم حتى الصباح")],
        ),
    ]);
}

#[test]
fn an_object_before_a_quotation() {
    check(&[
        // The minister criticised the companies that "pollute the water of the river" every year.
        (
            "وانتقد الوزير الشركات التي \"تلوث مياه النهر\" كل عام.",
            &[("وانتقد", "mixed", "الشركات التي \"تلوث مياه النهر\" كل عام")],
        ),
        // The teacher insisted on the need to go on with the talks, above all on "matters of the school and the open classes".
        (
            "وألحت المعلمة على ضرورة مواصلة الحوار، خاصة فيما يتعلق \"بقضايا المدرسة والصفوف المفتوحة\".",
            &[("وألحت", "mixed", "ضرورة مواصلة الحوار، خاصة فيما يتعلق \"بقضايا المدرسة والصفوف المفتوحة\"")],
        ),
        // Sami Haddad, the head of the town's committee, criticised "the shamefully small number of skilled workers or trainees from the villages".
        (
            "وانتقد سامي حداد رئيس اللجنة البلدية \"العدد الضئيل المخجل لعمال مهرة أو متدربين من أبناء القرى\".",
            &[("وانتقد", "direct", "العدد الضئيل المخجل لعمال مهرة أو متدربين من أبناء القرى")],
        ),
    ]);
}

#[test]
fn who_judges_himself() {
    check(&[
        // The singer calls herself "the voice of the city"; the poet considered himself a teacher.
        ("وتصف المغنية نفسها بأنها \"صوت المدينة\".", &[("وتصف", "mixed", "نفسها بأنها \"صوت المدينة\"")]),
        ("كان الشاعر يعتبر نفسه معلما.", &[("يعتبر", "indirect", "نفسه معلما")]),
    ]);
}

#[test]
fn what_leads_to_a_clause_before_a_source_phrase() {
    check(&[
        // It is to be noted that the school opened in May, according to the ministry.
        ("يشار إلى أن المدرسة افتتحت في مايو، بحسب الوزارة.", &[("بحسب", "indirect", "المدرسة افتتحت في مايو")]),
        ("وبالتالي فإن المخبز سيبقى مفتوحا، وفق البلدية.", &[("وفق", "indirect", "المخبز سيبقى مفتوحا")]),
        // The town closed the bridge as well; yet the bridge is old.
        ("كما أغلقت البلدية الجسر أمام المارة، وفق الشرطة.", &[("وفق", "indirect", "أغلقت البلدية الجسر أمام المارة")]),
        ("بيد أن الجسر قديم ويحتاج إلى ترميم، بحسب الوزارة.", &[("بحسب", "indirect", "الجسر قديم ويحتاج إلى ترميم")]),
        // The island has become a goal of travellers, for it received a thousand visitors, according to the ministry.
        (
            "وباتت الجزيرة وجهة المسافرين، إذ استقبلت ألف زائر، بحسب الوزارة.",
            &[("بحسب", "indirect", "استقبلت ألف زائر")],
        ),
        // In another context; in the newest chapters of the case of the shop, which shook the city; but: what the author turns to.
        (
            "في سياق آخر، أغلقت البلدية الجسر القديم، بحسب الشرطة.",
            &[("بحسب", "indirect", "أغلقت البلدية الجسر القديم")],
        ),
        (
            "في أحدث فصول قضية المتجر، الذي هز المدينة، استدعت المحكمة الحارس، وفقا لصحيفة النهر.",
            &[("وفقا", "indirect", "استدعت المحكمة الحارس")],
        ),
        ("ولكن الجسر أغلق صباح اليوم، بحسب الشرطة.", &[("بحسب", "indirect", "الجسر أغلق صباح اليوم")]),
        // Though the road is long, the bus came in time, according to the driver: a concession is part of what is told.
        (
            "ورغم أن الطريق طويل، وصلت الحافلة في موعدها، بحسب الشرطة.",
            &[("بحسب", "indirect", "ورغم أن الطريق طويل، وصلت الحافلة في موعدها")],
        ),
    ]);
}

#[test]
fn what_another_says_of_it() {
    check(&[
        // The lawyer said that the shop had been sold, which the owner denied.
        (
            "وقال المحامي إن المتجر بيع، الأمر الذي نفته الشركة.",
            &[("وقال", "indirect", "المتجر بيع"), ("نفته", "indirect", "الأمر")],
        ),
        // … which makes the street quieter
        (
            "وقال المحامي إن المتجر بيع، الأمر الذي يجعل الشارع هادئا.",
            &[("وقال", "indirect", "المتجر بيع، الأمر الذي يجعل الشارع هادئا")],
        ),
    ]);
}

#[test]
fn who_announces_by_a_name_of_two_nouns() {
    check(&[
        // The Window of the Sea announced that the road is open.
        ("أعلنت نافذة البحر أن الطريق مفتوح.", &[("أعلنت", "indirect", "الطريق مفتوح")]),
        // And she affirmed the need that the road be opened, and the need of work: what is affirmed.
        ("وأكدت ضرورة أن يفتح الطريق.", &[("وأكدت", "indirect", "ضرورة أن يفتح الطريق")]),
        ("وأكدت البلدية ضرورة العمل في الليل.", &[("وأكدت", "indirect", "ضرورة العمل في الليل")]),
    ]);
}

#[test]
fn what_somebody_promises_not_to_be() {
    check(&[
        // The company promised not to be a party to the dispute.
        ("تعهدت الشركة ألا تكون طرفا في النزاع.", &[("تعهدت", "indirect", "ألا تكون طرفا في النزاع")]),
    ]);
}

#[test]
fn what_a_text_proves() {
    check(&[
        // Said that the study proved the existence of a link.
        (
            "وقال سامر حداد إن الدراسة أثبتت وجود صلة بين المرضين.",
            &[
                ("وقال", "indirect", "الدراسة أثبتت وجود صلة بين المرضين"),
                ("أثبتت", "indirect", "وجود صلة بين المرضين"),
            ],
        ),
        // That the results showed "great ease" in its use.
        (
            "وقال سامر حداد إن النتائج أظهرت \"سهولة شديدة\" في الاستعمال.",
            &[
                ("وقال", "mixed", "النتائج أظهرت \"سهولة شديدة\" في الاستعمال"),
                ("أظهرت", "mixed", "\"سهولة شديدة\" في الاستعمال"),
            ],
        ),
    ]);
}
