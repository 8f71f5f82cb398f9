//! The verb, its source and the content crossed with what stands around and between them: a text and the claims that it makes.

mod table;

use table::{NONE, Row, check};

#[test]
fn clauses_between() {
    let rows: &[Row<'_>] = &[
        // The minister of transport affirmed, at a press conference that he held in the seat of the ministry, that his country was eager for peace.
        (
            "أكد وزير النقل سامر حداد في مؤتمر صحفي عقده في مقر الوزارة حرص بلاده على السلام.",
            &[("أكد", "affirm", Some("سامر حداد"), "حرص بلاده على السلام", "indirect")],
        ),
        // In a statement published on her site the minister announced the closing of the coastal road.
        (
            "أعلنت الوزيرة في بيان نشر على موقعها إغلاق الطريق الساحلي.",
            &[("أعلنت", "state", Some("الوزيرة"), "إغلاق الطريق الساحلي", "indirect")],
        ),
        // In an article that he published on Tuesday the writer criticised the lack of plans.
        (
            "انتقد الكاتب في مقال نشره الثلاثاء غياب الخطط.",
            &[("انتقد", "criticise", Some("الكاتب"), "غياب الخطط", "indirect")],
        ),
        // In a conversation that the paper published on Thursday Haddad revealed his plan.
        (
            "وكشف حداد في حوار نشرته الخميس صحيفة \"النهر\" خطته لإنقاذ النادي.",
            &[("وكشف", "state", Some("حداد"), "خطته لإنقاذ النادي", "indirect")],
        ),
        // During a meeting that brought together a number of deputies the mayor welcomed the signing.
        (
            "رحب رئيس البلدية خلال اجتماع ضم عددا من النواب بتوقيع الاتفاق.",
            &[("رحب", "welcome", Some("رئيس البلدية"), "بتوقيع الاتفاق", "indirect")],
        ),
        // In the session that the council held yesterday the deputy accused the management of hiding the facts.
        (
            "اتهم النائب في الجلسة التي عقدها المجلس أمس إدارة النادي بإخفاء الحقائق.",
            &[("اتهم", "accuse", Some("النائب"), "إدارة النادي بإخفاء الحقائق", "indirect")],
        ),
        // After their summit, which focused on the disputes, the leaders stressed the need for dialogue.
        (
            "شدد زعماء المنطقة بعد قمتهم التي ركزت على الخلافات على ضرورة الحوار.",
            &[("شدد", "affirm", Some("زعماء المنطقة"), "ضرورة الحوار", "indirect")],
        ),
        // In reply to a question the coach denied that there was a dispute.
        (
            "نفى المدرب ردا على سؤال وجود خلاف مع اللاعبين.",
            &[("نفى", "deny", Some("المدرب"), "وجود خلاف مع اللاعبين", "indirect")],
        ),
        // The minister affirmed in reply to a question of one of the deputies that there was no want of medicine.
        (
            "أكد الوزير ردا على سؤال أحد النواب عدم وجود نقص في الأدوية.",
            &[("أكد", "affirm", Some("الوزير"), "عدم وجود نقص في الأدوية", "indirect")],
        ),
        // The minister had said in reply to a question that the bridge was safe: the reply is no one.
        ("وكان الوزير قد قال ردا على سؤال إن الجسر آمن.", &[("قال", "state", Some("الوزير"), "الجسر آمن", "indirect")]),
        // Late on Saturday night the expert warned of a collapse of the dam.
        (
            "حذر الخبير في وقت متأخر من ليل السبت من انهيار السد.",
            &[("حذر", "warn", Some("الخبير"), "انهيار السد", "indirect")],
        ),
        // Before a crowd of his followers the candidate warned of fraud.
        (
            "حذر المرشح أمام حشد من أنصاره من تزوير الانتخابات.",
            &[("حذر", "warn", Some("المرشح"), "تزوير الانتخابات", "indirect")],
        ),
        // On the other hand the minister warned of a collapse.
        ("حذر الوزير، من جانب آخر، من انهيار السد.", &[("حذر", "warn", Some("الوزير"), "انهيار السد", "indirect")]),
        // On the fringe of the forum the secretary general affirmed that he was eager for dialogue.
        (
            "أكد الأمين العام على هامش منتدى الاقتصاد حرصه على الحوار.",
            &[("أكد", "affirm", Some("الأمين العام"), "حرصه على الحوار", "indirect")],
        ),
        // In a statement the minister announced the suspension of the flights.
        (
            "أعلن الوزير في بيان تعليق الرحلات إلى الجزيرة.",
            &[("أعلن", "state", Some("الوزير"), "تعليق الرحلات إلى الجزيرة", "indirect")],
        ),
        // At a press conference the coach called the referee biased.
        ("وصف المدرب في مؤتمر صحفي الحكم بالمتحيز.", &[("وصف", "opine", Some("المدرب"), "الحكم بالمتحيز", "indirect")]),
        // The speaker called the situation dangerous, to reporters.
        ("وصف الناطق للصحفيين الوضع بالخطير.", &[("وصف", "opine", Some("الناطق"), "الوضع بالخطير", "indirect")]),
        // At the end of the meeting: an occasion keeps its complement.
        (
            "أعلنت الشركة في ختام الاجتماع تعليق الرحلات.",
            &[("أعلنت", "state", Some("الشركة"), "تعليق الرحلات", "indirect")],
        ),
        // Layla Haddad, 43, affirmed her wish to come back.
        (
            "أكدت ليلى حداد (43 عاما) رغبتها في العودة.",
            &[("أكدت", "affirm", Some("ليلى حداد"), "رغبتها في العودة", "indirect")],
        ),
        // Maria Gonzalez, who is a mother of three children, denied any dispute with the neighbours.
        (
            "ونفت ماريا غونزاليس، وهي أم لثلاثة أطفال، وجود أي خلاف مع الجيران.",
            &[("ونفت", "deny", Some("ماريا غونزاليس"), "وجود أي خلاف مع الجيران", "indirect")],
        ),
        // In an interview with the channel an-Nahr the ambassador affirmed that his country was eager for peace.
        (
            "أكد السفير في مقابلة مع قناة النهر حرص بلاده على السلام.",
            &[("أكد", "affirm", Some("السفير"), "حرص بلاده على السلام", "indirect")],
        ),
        // After meeting his Egyptian counterpart the physician warned of the spread of the epidemic.
        (
            "حذر الطبيب عقب لقائه نظيره المصري من انتشار الوباء.",
            &[("حذر", "warn", Some("الطبيب"), "انتشار الوباء", "indirect")],
        ),
    ];
    check("clauses between", rows);
}
#[test]
fn openers_far_behind() {
    let rows: &[Row<'_>] = &[
        // The singer, Kani Wells, said that the road was closed: what spells like "as if I" is a name.
        (
            "قال مغني الراب الأمريكي، كاني ويلز، إن الطريق مغلق.",
            &[("قال", "state", Some("مغني الراب الأمريكي"), "الطريق مغلق", "indirect")],
        ),
        // Another man who was taking bread to the quarter said that the driver had lost control.
        (
            "وقال رجل آخر كان يوصل الخبز إلى الحي إن السائق فقد السيطرة.",
            &[("وقال", "state", Some("رجل آخر"), "السائق فقد السيطرة", "indirect")],
        ),
        // Matt Pearl, the analyst at the bank, said: what spells like "died" is a name.
        (
            "وقال مات بيرل، المحلل في المصرف: \"سترتفع الأسعار غدا\".",
            &[("وقال", "state", Some("مات بيرل"), "سترتفع الأسعار غدا", "direct")],
        ),
        // The neighbour said while she was gathering her clothes that the fire had reached the door.
        (
            "وقالت الجارة بينما كانت تجمع ملابسها، إن النار وصلت إلى الباب.",
            &[("وقالت", "state", Some("الجارة"), "النار وصلت إلى الباب", "indirect")],
        ),
        // The minister said his word and left, and Haddad affirmed that the bridge was safe: another's opener.
        (
            "وقال الوزير كلمته ومضى، وأكد حداد أن الجسر آمن.",
            &[("وأكد", "affirm", Some("حداد"), "الجسر آمن", "indirect")],
        ),
        // The minister said his word, then went on his way.
        ("قال الوزير كلمته ثم مضى في طريقه.", NONE),
    ];
    check("openers far behind", rows);
}
#[test]
fn prepositions_behind_what_is_told() {
    let rows: &[Row<'_>] = &[
        // Prince Sami, who is the first to visit the town, expressed his hope for peace.
        (
            "وأعرب الأمير سامي وهو أول من يزور المدينة، عن أمله في السلام.",
            &[("وأعرب", "express", Some("سامي"), "أمله في السلام", "indirect")],
        ),
        // By the mouth of its foreign minister France called for calm.
        (
            "ودعت فرنسا على لسان وزير خارجيتها، جان دوبوا، إلى التهدئة.",
            &[("ودعت", "request", Some("فرنسا"), "التهدئة", "indirect")],
        ),
        // A study that a committee made, which took up iron and health, pointed out that women suffered.
        (
            "وأشارت دراسة أجرتها لجنة علمية في بريطانيا، تناولت الحديد والصحة، إلى أن النساء أكثر إصابة.",
            &[("وأشارت", "state", Some("دراسة أجرتها لجنة علمية في بريطانيا"), "النساء أكثر إصابة", "indirect")],
        ),
        // Forty per cent of those asked expressed their satisfaction.
        (
            "وأعرب 42 بالمئة ممن شملهم الاستطلاع، الذي أجري في مارس، عن رضاهم عن القرار.",
            &[("وأعرب", "express", Some("42 بالمئة"), "رضاهم عن القرار", "indirect")],
        ),
    ];
    check("prepositions behind what is told of the subject", rows);
}
#[test]
fn who_the_source_is() {
    let rows: &[Row<'_>] = &[
        // Samir al-Khatib and Layla Haddad said that: a surname that is an office, too.
        (
            "قال سامر الخطيب وليلى حداد إن الطريق مغلق.",
            &[("قال", "state", Some("سامر الخطيب وليلى حداد"), "الطريق مغلق", "indirect")],
        ),
        // Mazin Touqan, editor of the paper, said that: a surname that is a word, before an office.
        (
            "قال مازن طوقان محرر الصحيفة إن الطريق مغلق.",
            &[("قال", "state", Some("مازن طوقان"), "الطريق مغلق", "indirect")],
        ),
        // The national union of farmers said that the road was closed.
        (
            "قال الاتحاد الوطني للمزارعين إن الطريق مغلق.",
            &[("قال", "state", Some("الاتحاد الوطني للمزارعين"), "الطريق مغلق", "indirect")],
        ),
        // The national company told reporters that the road was closed.
        (
            "قالت الشركة الوطنية للصحفيين إن الطريق مغلق.",
            &[("قالت", "state", Some("الشركة الوطنية"), "الطريق مغلق", "indirect")],
        ),
        // The chairwoman of the Tunisian association of democratic women, Yusra Haddad, said that.
        (
            "قالت رئيسة الجمعية التونسية للنساء الديمقراطيات يسرى حداد إن القرار عادل.",
            &[("قالت", "state", Some("يسرى حداد"), "القرار عادل", "indirect")],
        ),
        // Yusuf Hijazi, who is in charge of the file of the refugees, said that.
        (
            "قال المسؤول عن ملف اللاجئين يوسف حجازي إن الطريق مغلق.",
            &[("قال", "state", Some("يوسف حجازي"), "الطريق مغلق", "indirect")],
        ),
        // The head of the government's delegation to the talks, Tariq an-Nuaimi, said that.
        (
            "قال رئيس الوفد الحكومي إلى المفاوضات طارق النعيمي إن الطريق مغلق.",
            &[("قال", "state", Some("طارق النعيمي"), "الطريق مغلق", "indirect")],
        ),
        // The prime minister asked the council to postpone the vote.
        (
            "طلب رئيس الوزراء من المجلس أن يؤجل التصويت.",
            &[("طلب", "request", Some("رئيس الوزراء"), "يؤجل التصويت", "indirect")],
        ),
        // A high American official asked the council for a postponement of the vote.
        (
            "طلب مسؤول أميركي كبير من المجلس تأجيل التصويت.",
            &[("طلب", "request", Some("مسؤول أميركي كبير"), "تأجيل التصويت", "indirect")],
        ),
        // An official of the ministry of agriculture said that: where he is from.
        (
            "قال مسؤول من وزارة الزراعة إن الطريق مغلق.",
            &[("قال", "state", Some("مسؤول من وزارة الزراعة"), "الطريق مغلق", "indirect")],
        ),
        // The professor of law at the university of Damascus, Ghassan al-Ali, welcomed the signing.
        (
            "رحب أستاذ القانون بجامعة دمشق غسان العلي بتوقيع الاتفاق.",
            &[("رحب", "welcome", Some("غسان العلي"), "بتوقيع الاتفاق", "indirect")],
        ),
        // The minister informed the reporters that the bridge was safe.
        ("أبلغ الوزير الصحفيين أن الجسر آمن.", &[("أبلغ", "state", Some("الوزير"), "الجسر آمن", "indirect")]),
        // Many called on the citizens for calm.
        ("دعا كثيرون المواطنين إلى الهدوء.", &[("دعا", "request", Some("كثيرون"), "الهدوء", "indirect")]),
        // The chief of the economic advisers: an adjective in the plural.
        (
            "قال كبير المستشارين الاقتصاديين إن الأسعار مستقرة.",
            &[("قال", "state", Some("كبير المستشارين الاقتصاديين"), "الأسعار مستقرة", "indirect")],
        ),
        // One of the inhabitants of the village affirmed that there had been an explosion.
        (
            "أكد أحد سكان القرية وقوع الانفجار.",
            &[("أكد", "affirm", Some("أحد سكان القرية"), "وقوع الانفجار", "indirect")],
        ),
        // The minister Samir Haddad, speaking from Beirut, said that.
        (
            "قال الوزير سامر حداد، متحدثا من بيروت، إن الطريق مغلق.",
            &[("قال", "state", Some("سامر حداد"), "الطريق مغلق", "indirect")],
        ),
        // And one of the inhabitants of the village says that.
        (
            "وأحد سكان القرية يقول إن الطريق مغلق.",
            &[("يقول", "state", Some("أحد سكان القرية"), "الطريق مغلق", "indirect")],
        ),
        // And the World Health Organization says that.
        (
            "ومنظمة الصحة العالمية تقول إن الطريق مغلق.",
            &[("تقول", "state", Some("منظمة الصحة العالمية"), "الطريق مغلق", "indirect")],
        ),
    ];
    check("who the source is", rows);
}
#[test]
fn sources_before_their_verb() {
    let rows: &[Row<'_>] = &[
        // Nabil Shahin, a member of the town council, the chairman of the committee of water, said that.
        (
            "ونبيل شاهين، عضو المجلس البلدي، رئيس لجنة المياه، قال إن الطريق مغلق.",
            &[("قال", "state", Some("نبيل شاهين"), "الطريق مغلق", "indirect")],
        ),
        // Kamal Badran, the mayor, had assured the inhabitants that the water was safe.
        (
            "وكان كمال بدران، رئيس بلدية المدينة، قد طمأن السكان إلى أن مياه الشرب آمنة.",
            &[("طمأن", "affirm", Some("كمال بدران"), "مياه الشرب آمنة", "indirect")],
        ),
    ];
    check("sources before their verb", rows);
}
#[test]
fn what_is_told_of_a_noun() {
    let rows: &[Row<'_>] = &[
        // The company's spokesman spoke of the possibility of another flight.
        (
            "تحدث الناطق باسم الشركة عن إمكان تخصيص رحلة إضافية.",
            &[("تحدث", "state", Some("الناطق باسم الشركة"), "إمكان تخصيص رحلة إضافية", "indirect")],
        ),
        // The coach spoke of the last match: a topic.
        ("تحدث المدرب عن المباراة الأخيرة.", NONE),
        // The minister spoke of the importance of peace: a topic.
        ("تحدث الوزير عن أهمية السلام.", NONE),
        // The president put the blame on the former administration.
        (
            "وألقى الرئيس باللوم على الإدارة السابقة.",
            &[("وألقى", "accuse", Some("الرئيس"), "الإدارة السابقة", "indirect")],
        ),
        // The minister made a speech to those present.
        ("ألقى الوزير كلمة على الحاضرين.", NONE),
        // The minister had put the losses at about a million dollars.
        (
            "وكان الوزير قد قدر الخسائر بنحو مليون دولار.",
            &[("قدر", "opine", Some("الوزير"), "الخسائر بنحو مليون دولار", "indirect")],
        ),
        // In a deal whose value was put at a million dollars: a passive.
        ("انتقل اللاعب إلى النادي في صفقة قدرت قيمتها بمليون دولار.", NONE),
        // Many saw in the campaign that the ministry had launched an insult to the workers.
        (
            "ورأى كثيرون في الحملة التي أطلقتها الوزارة إهانة للعاملين.",
            &[("ورأى", "opine", Some("كثيرون"), "الحملة التي أطلقتها الوزارة إهانة للعاملين", "indirect")],
        ),
    ];
    check("what is told of a noun", rows);
}
#[test]
fn who_is_told_and_who_asks() {
    let rows: &[Row<'_>] = &[
        // According to Ali Hasan the road is closed: a short name behind the preposition that the phrase asks for.
        ("وفقا لعلي حسن، فإن الطريق مغلق.", &[("وفقا", "state", Some("علي حسن"), "الطريق مغلق", "indirect")]),
        // According to John Carter the road is closed.
        ("الطريق مغلق، وفقا لجون كارتر.", &[("وفقا", "state", Some("جون كارتر"), "الطريق مغلق", "indirect")]),
        // Opponents accused the government of corruption: a plural that has its last letter takes no complement.
        ("اتهم معارضون الحكومة بالفساد.", &[("اتهم", "accuse", Some("معارضون"), "الحكومة بالفساد", "indirect")]),
        // American officials accused the Syrian army of shelling the town.
        (
            "اتهم مسؤولون أميركيون الجيش السوري بقصف المدينة.",
            &[("اتهم", "accuse", Some("مسؤولون أميركيون"), "الجيش السوري بقصف المدينة", "indirect")],
        ),
        // Many accused the management of corruption.
        ("اتهم كثيرون الإدارة بالفساد.", &[("اتهم", "accuse", Some("كثيرون"), "الإدارة بالفساد", "indirect")]),
        // The national union of farmers called the situation dangerous.
        (
            "وصف الاتحاد الوطني للمزارعين الوضع بالخطير.",
            &[("وصف", "opine", Some("الاتحاد الوطني للمزارعين"), "الوضع بالخطير", "indirect")],
        ),
        // Sami Haddad called on the citizens for calm.
        ("دعا سامي حداد المواطنين إلى الهدوء.", &[("دعا", "request", Some("سامي حداد"), "الهدوء", "indirect")]),
        // The minister said that the bridge was closed, and told the reporters that the road was safe.
        (
            "قال الوزير إن الجسر مغلق، وأخبر الصحفيين أن الطريق آمن.",
            &[
                ("قال", "state", Some("الوزير"), "الجسر مغلق", "indirect"),
                ("وأخبر", "state", Some("الوزير"), "الطريق آمن", "indirect"),
            ],
        ),
        // As for the company, it informed the ministry that the bridge was safe.
        ("أما الشركة فأبلغت الوزارة أن الجسر آمن.", &[("فأبلغت", "state", Some("الشركة"), "الجسر آمن", "indirect")]),
        // As for the deputy, she demanded of the government that taxes be lowered.
        (
            "أما النائبة ليلى حداد فطالبت الحكومة بخفض الضرائب.",
            &[("فطالبت", "request", Some("ليلى حداد"), "بخفض الضرائب", "indirect")],
        ),
        // The family appealed to the authorities to release its son.
        (
            "وناشدت العائلة السلطات الإفراج عن ابنها.",
            &[("وناشدت", "request", Some("العائلة"), "الإفراج عن ابنها", "indirect")],
        ),
        // A source said that the bridge was closed, and considered the agreement an important step.
        (
            "قال مصدر أمني إن الجسر مغلق، واعتبر الاتفاق خطوة مهمة.",
            &[
                ("قال", "state", Some("مصدر أمني"), "الجسر مغلق", "indirect"),
                ("واعتبر", "opine", Some("مصدر أمني"), "الاتفاق خطوة مهمة", "indirect"),
            ],
        ),
        // But he spoke of the possibility of putting the elections off.
        (
            "قال الناشط إن الجسر مغلق، لكنه تحدث عن إمكان تأجيل الانتخابات.",
            &[
                ("قال", "state", Some("الناشط"), "الجسر مغلق", "indirect"),
                ("تحدث", "state", Some("الناشط"), "إمكان تأجيل الانتخابات", "indirect"),
            ],
        ),
        // But he spoke of the match: a topic.
        (
            "قال المدرب إن الفريق جاهز، لكنه تحدث عن المباراة.",
            &[("قال", "state", Some("المدرب"), "الفريق جاهز", "indirect")],
        ),
        // Earlier, the researcher had questioned the results.
        (
            "شكك الباحث سامي حداد في وقت سابق في نتائج الاستطلاع.",
            &[("شكك", "opine", Some("سامي حداد"), "نتائج الاستطلاع", "indirect")],
        ),
        // In this context the minister refused to comment.
        (
            "رفض الوزير سامي حداد في هذا السياق التعليق على القضية.",
            &[("رفض", "decline", Some("سامي حداد"), "التعليق على القضية", "indirect")],
        ),
        // Speaking from Beirut, the president denied any dispute.
        (
            "ونفى الرئيس التركي، متحدثا من بيروت، وجود أي خلاف.",
            &[("ونفى", "deny", Some("الرئيس التركي"), "وجود أي خلاف", "indirect")],
        ),
        // Fuad Sabri of the university of Basra complained of the delay.
        (
            "اشتكى فؤاد صبري من جامعة البصرة من تأخر الرواتب.",
            &[("اشتكى", "criticise", Some("فؤاد صبري"), "تأخر الرواتب", "indirect")],
        ),
    ];
    check("who is told and who asks", rows);
}
#[test]
fn names_that_spell_otherwise() {
    let rows: &[Row<'_>] = &[
        // The foreign ministry's spokesman Lu Kang said that: "if" begins a name.
        (
            "قال الناطق باسم الخارجية لو كانغ إن الطريق مغلق.",
            &[("قال", "state", Some("لو كانغ"), "الطريق مغلق", "indirect")],
        ),
        // The spokesman of the Chinese foreign ministry, Li Wei Ming, said that: so does "to me".
        (
            "قال المتحدث باسم الخارجية الصينية لي وي مينغ إن الطريق مغلق.",
            &[("قال", "state", Some("لي وي مينغ"), "الطريق مغلق", "indirect")],
        ),
        // The ministry's spokesman, Lu Kang, said that.
        (
            "وقال المتحدث باسم الوزارة، لو كانغ، إن الطريق مغلق.",
            &[("وقال", "state", Some("لو كانغ"), "الطريق مغلق", "indirect")],
        ),
        // My friend told me that the road was closed.
        ("قال لي صديقي إن الطريق مغلق.", &[("قال", "state", Some("صديقي"), "الطريق مغلق", "indirect")]),
        // Nasir Bourita affirmed that it had happened: a surname of the Maghreb.
        ("أكد ناصر بوريطة وقوع الحادث أمس.", &[("أكد", "affirm", Some("ناصر بوريطة"), "وقوع الحادث أمس", "indirect")]),
        // Abd al-Aziz Bouchareb said that.
        (
            "قال عبد العزيز بوشارب إن الطريق مغلق.",
            &[("قال", "state", Some("عبد العزيز بوشارب"), "الطريق مغلق", "indirect")],
        ),
        // The minister affirmed that there were enough: what ب carries is no surname.
        ("أكد الوزير وجود مخزون كاف.", &[("أكد", "affirm", Some("الوزير"), "وجود مخزون كاف", "indirect")]),
        // Imran Khan affirmed that it had happened: what ends a name.
        ("أكد عمران خان وقوع الحادث أمس.", &[("أكد", "affirm", Some("عمران خان"), "وقوع الحادث أمس", "indirect")]),
        // Walid al-Muallim affirmed that it had happened: a surname that is an office.
        ("أكد وليد المعلم وقوع الحادث أمس.", &[("أكد", "affirm", Some("وليد المعلم"), "وقوع الحادث أمس", "indirect")]),
        // Tariq Ramadan said that: a month that people are called by.
        ("قال طارق رمضان إن الطريق مغلق.", &[("قال", "state", Some("طارق رمضان"), "الطريق مغلق", "indirect")]),
        // According to Abd al-Fattah Haddad the road is closed.
        (
            "الطريق مغلق، وفقا لعبد الفتاح حداد.",
            &[("وفقا", "state", Some("عبد الفتاح حداد"), "الطريق مغلق", "indirect")],
        ),
        // According to Saad ad-Din Haddad the road is closed.
        ("الطريق مغلق، وفقا لسعد الدين حداد.", &[("وفقا", "state", Some("سعد الدين حداد"), "الطريق مغلق", "indirect")]),
    ];
    check("names that spell otherwise", rows);
}
#[test]
fn surnames_before_an_object() {
    let rows: &[Row<'_>] = &[
        // Ahmad al-Masri welcomed the signing.
        ("رحب أحمد المصري بتوقيع الاتفاق.", &[("رحب", "welcome", Some("أحمد المصري"), "بتوقيع الاتفاق", "indirect")]),
        // Khalid al-Qadi demanded of the government that taxes be lowered.
        (
            "طالب خالد القاضي الحكومة بخفض الضرائب.",
            &[("طالب", "request", Some("خالد القاضي"), "بخفض الضرائب", "indirect")],
        ),
        // Nadir as-Saqr affirmed that it had happened: a surname that is a bird.
        ("أكد نادر الصقر وقوع الحادث أمس.", &[("أكد", "affirm", Some("نادر الصقر"), "وقوع الحادث أمس", "indirect")]),
        // Muhammad Salama called for a meeting.
        ("دعا محمد سلامة إلى عقد جلسة طارئة.", &[("دعا", "request", Some("محمد سلامة"), "عقد جلسة طارئة", "indirect")]),
        // The mayor Khalid Dira denied that there was a dispute: a surname that is a shield.
        ("نفى رئيس البلدية خالد درع وجود خلاف.", &[("نفى", "deny", Some("خالد درع"), "وجود خلاف", "indirect")]),
        // Walid al-Qadi, the mayor, said that: a surname that is an office, before his own.
        (
            "قال وليد القاضي رئيس البلدية إن الطريق مغلق.",
            &[("قال", "state", Some("وليد القاضي"), "الطريق مغلق", "indirect")],
        ),
        // Walid al-Basha welcomed the signing.
        ("رحب وليد الباشا بتوقيع الاتفاق.", &[("رحب", "welcome", Some("وليد الباشا"), "بتوقيع الاتفاق", "indirect")]),
        // Muhammad rejected the offer in spite of the pressure: what he rejected.
        ("رفض محمد العرض رغم الضغوط.", NONE),
    ];
    check("surnames before an object", rows);
}
#[test]
fn what_people_are_called_by() {
    let rows: &[Row<'_>] = &[
        // The captain of the team, Sami Haddad, said that: what an office wants is no rank.
        (
            "قال قائد الفريق سامي حداد إن المباراة صعبة.",
            &[("قال", "state", Some("سامي حداد"), "المباراة صعبة", "indirect")],
        ),
        // The carpenter Sami Haddad said that.
        ("قال النجار سامي حداد إن الطريق مغلق.", &[("قال", "state", Some("سامي حداد"), "الطريق مغلق", "indirect")]),
        // The sheikh of al-Azhar affirmed that.
        (
            "وأكد شيخ الأزهر أحمد الصالح أن الحوار ضروري.",
            &[("وأكد", "affirm", Some("أحمد الصالح"), "الحوار ضروري", "indirect")],
        ),
        // General Sami Haddad said that: a form of address.
        ("قال الفريق سامي حداد إن الطريق مغلق.", &[("قال", "state", Some("سامي حداد"), "الطريق مغلق", "indirect")]),
    ];
    check("what people are called by", rows);
}

#[test]
fn second_words_of_saying() {
    let rows: &[Row<'_>] = &[
        // And he ended by saying that the work went on: the first verb is the cue.
        ("وختم الوزير بالقول إن العمل مستمر.", &[("وختم", "state", Some("الوزير"), "العمل مستمر", "indirect")]),
        // And he went on to say that the people would win.
        ("ومضى الرئيس إلى القول إن الشعب سينتصر.", &[("ومضى", "state", Some("الرئيس"), "الشعب سينتصر", "indirect")]),
        // He opened the session and ended it.
        ("وختم الوزير كلمته ومضى.", NONE),
    ];
    check("second words of saying", rows);
}

#[test]
fn several_who_are_one_source() {
    let rows: &[Row<'_>] = &[
        // Both the minister of transport Samir Haddad and the minister of the environment Layla Mansour said that.
        (
            "وقال كل من وزير النقل سامر حداد ووزيرة البيئة ليلى منصور إن الطريق مغلق.",
            &[("وقال", "state", Some("وزير النقل سامر حداد ووزيرة البيئة ليلى منصور"), "الطريق مغلق", "indirect")],
        ),
        // A group of the researchers at the university said that the vaccine was safe.
        (
            "وقالت مجموعة من الباحثين في جامعة أوساكا إن اللقاح آمن.",
            &[("وقالت", "state", Some("مجموعة من الباحثين في جامعة أوساكا"), "اللقاح آمن", "indirect")],
        ),
        // A team of the scientists said that the vaccine was safe.
        (
            "وقال فريق من العلماء إن اللقاح آمن.",
            &[("وقال", "state", Some("فريق من العلماء"), "اللقاح آمن", "indirect")],
        ),
    ];
    check("several who are one source", rows);
}

#[test]
fn when_and_from_where() {
    let rows: &[Row<'_>] = &[
        // Documents that the paper had seen revealed that the company had hidden its losses: the clause has a verb of its own.
        (
            "وكشفت وثائق اطلعت عليها الصحيفة أن الشركة أخفت الخسائر.",
            &[("وكشفت", "state", Some("وثائق"), "الشركة أخفت الخسائر", "indirect")],
        ),
        // Days ago the mayor rejected the agreement: how long ago takes no noun.
        ("رفض سامي حداد قبل أيام الاتفاق.", &[("رفض", "reject", Some("سامي حداد"), "الاتفاق", "indirect")]),
        (
            "ووصف سامي حداد، رئيس البلدية، قبل يومين الاتفاق بأنه خطوة مهمة.",
            &[("ووصف", "opine", Some("سامي حداد"), "الاتفاق بأنه خطوة مهمة", "indirect")],
        ),
        // Sami Haddad from Geneva called the decision unjust.
        (
            "يصف المدير سامي حداد من جنيف القرار بأنه غير عادل.",
            &[("يصف", "opine", Some("سامي حداد"), "القرار بأنه غير عادل", "indirect")],
        ),
        // At the end of his visit to Amman he questioned the results.
        (
            "وشكك سامي حداد في ختام زيارته إلى عمان في نتائج الاستطلاع.",
            &[("وشكك", "opine", Some("سامي حداد"), "نتائج الاستطلاع", "indirect")],
        ),
        // He questioned the results of the poll: his own preposition.
        ("وشكك سامي حداد في نتائج الاستطلاع.", &[("وشكك", "opine", Some("سامي حداد"), "نتائج الاستطلاع", "indirect")]),
    ];
    check("when and from where", rows);
}

#[test]
fn names_behind_offices_with_prepositions() {
    let rows: &[Row<'_>] = &[
        // The researcher at the Gulf centre Sami Haddad questioned the results of the poll.
        (
            "شكك الباحث في مركز دراسات الخليج سامي حداد في نتائج الاستطلاع.",
            &[("شكك", "opine", Some("سامي حداد"), "نتائج الاستطلاع", "indirect")],
        ),
        // The director of the company Sami Haddad regretted that there were victims.
        (
            "وأسف المدير التنفيذي لشركة النسيم للطيران سامي حداد قبل أيام لسقوط ضحايا.",
            &[("وأسف", "express", Some("سامي حداد"), "لسقوط ضحايا", "indirect")],
        ),
        // The president regretted the fall of the government.
        ("وأسف الرئيس لسقوط الحكومة.", &[("وأسف", "express", Some("الرئيس"), "لسقوط الحكومة", "indirect")]),
    ];
    check("names behind offices with prepositions", rows);
}

#[test]
fn as_for_somebody() {
    let rows: &[Row<'_>] = &[
        // As for the minister, he declined to comment: behind فقد stands a verb.
        ("أما الوزير فقد رفض التعليق.", &[("رفض", "decline", Some("الوزير"), "التعليق", "indirect")]),
        (
            "أما سامي حداد، الموجود في باريس، فقد وصف الاتفاق بأنه سيئ.",
            &[("وصف", "opine", Some("سامي حداد"), "الاتفاق بأنه سيئ", "indirect")],
        ),
        // As for the agreement, Iran has rejected it.
        ("أما الاتفاق فقد انهار بعد رفض إيران التوقيع.", &[("رفض", "reject", Some("إيران"), "التوقيع", "indirect")]),
    ];
    check("as for somebody", rows);
}
