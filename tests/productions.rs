//! The productions of the grammar, each with a table of examples: a text and the claims that it makes.
//!
//! A claim is written as cue, act, speaker, content, form; the pieces of a content in several pieces are joined by ` | `, and a
//! speaker whom nobody can know is `None`. A table with no claims beside a text says that the text reports nothing said.

use isnad::Rule;

mod table;

use table::{NONE, check};

#[test]
fn verb_subject_that() {
    check(
        "verb, subject, that-clause",
        &[
            // The minister of transport Samir Haddad said that the bridge would open in spring.
            (
                "قال وزير النقل سمير حداد إن الجسر سيفتح في الربيع.",
                &[("قال", "state", Some("سمير حداد"), "الجسر سيفتح في الربيع", "indirect")],
            ),
            // And the ministry of health affirmed that the vaccine was available.
            (
                "وأكدت وزارة الصحة أن اللقاح متوفر.",
                &[("وأكدت", "affirm", Some("وزارة الصحة"), "اللقاح متوفر", "indirect")],
            ),
            // The ministry of finance announced that the budget would be smaller.
            (
                "أعلنت وزارة المالية أن الميزانية ستتقلص.",
                &[("أعلنت", "state", Some("وزارة المالية"), "الميزانية ستتقلص", "indirect")],
            ),
            // An informed source stated that the delegation had arrived.
            ("وأفاد مصدر مطلع بأن الوفد وصل.", &[("وأفاد", "state", Some("مصدر مطلع"), "الوفد وصل", "indirect")]),
            // Paris sees that the talks have failed.
            ("ترى باريس أن المحادثات فشلت.", &[("ترى", "opine", Some("باريس"), "المحادثات فشلت", "indirect")]),
            // The study mentioned that sleep protects the heart.
            (
                "وذكرت الدراسة أن النوم يحمي القلب.",
                &[("وذكرت", "state", Some("الدراسة"), "النوم يحمي القلب", "indirect")],
            ),
            // The minister of energy Layla Mansour pointed out, at a press conference yesterday, that prices were stable.
            (
                "وأشارت وزيرة الطاقة ليلى منصور في مؤتمر صحفي أمس إلى أن الأسعار مستقرة.",
                &[("وأشارت", "state", Some("ليلى منصور"), "الأسعار مستقرة", "indirect")],
            ),
            // She affirmed that the road was open and that the bridge was closed: one claim, two clauses.
            (
                "وأكدت وزارة النقل أن الطريق مفتوح وأن الجسر مغلق.",
                &[("وأكدت", "affirm", Some("وزارة النقل"), "الطريق مفتوح وأن الجسر مغلق", "indirect")],
            ),
            // The company Reem announced that it had closed two factories; the pronoun stays with its particle.
            (
                "وأعلنت وزارة الصناعة أنها أغلقت مصنعين.",
                &[("وأعلنت", "state", Some("وزارة الصناعة"), "أنها أغلقت مصنعين", "indirect")],
            ),
            // Typed without hamza: the ministry of agriculture explained that the crop was good.
            (
                "واوضحت وزارة الزراعة ان المحصول جيد.",
                &[("واوضحت", "state", Some("وزارة الزراعة"), "المحصول جيد", "indirect")],
            ),
        ],
    );
}

#[test]
fn verb_subject_quotation() {
    check(
        "verb, subject, quotation",
        &[
            // The minister of finance Karim Salem said: "we will not raise taxes".
            (
                "قال وزير المالية كريم سالم: \"لن نرفع الضرائب\".",
                &[("قال", "state", Some("كريم سالم"), "لن نرفع الضرائب", "direct")],
            ),
            // Without a colon, in guillemets.
            (
                "وقالت المديرة هدى ناصر «سنفتح المدرسة غدا».",
                &[("وقالت", "state", Some("هدى ناصر"), "سنفتح المدرسة غدا", "direct")],
            ),
            // In curly marks: Berlin declared: "the agreement is dead".
            ("وصرحت برلين: “الاتفاق مات”.", &[("وصرحت", "state", Some("برلين"), "الاتفاق مات", "direct")]),
            // A that-clause in marks is the source's own words throughout.
            (
                "وأكد رئيس الوزراء عادل يوسف أن \"الحكومة لن تستقيل\".",
                &[("وأكد", "affirm", Some("عادل يوسف"), "الحكومة لن تستقيل", "direct")],
            ),
            // Partly in marks: the measure was "a historic mistake".
            (
                "وقال السفير نبيل فارس إن الإجراء \"خطأ تاريخي لا يمكن قبوله\".",
                &[("وقال", "state", Some("نبيل فارس"), "الإجراء \"خطأ تاريخي لا يمكن قبوله\"", "mixed")],
            ),
            // The marks are around a name only.
            (
                "وأعلن الجيش العراقي أن تنظيم \"الدولة الإسلامية\" انسحب من البلدة.",
                &[("وأعلن", "state", Some("الجيش العراقي"), "تنظيم \"الدولة الإسلامية\" انسحب من البلدة", "indirect")],
            ),
            // The coach Murad Said replied: "we played well".
            ("ورد المدرب مراد سعيد: \"لعبنا جيدا\".", &[("ورد", "state", Some("مراد سعيد"), "لعبنا جيدا", "direct")]),
            // Over two paragraphs, with a new opening mark: a piece a line.
            (
                "وقال الرئيس سامي عمران: \"سنبدأ الإصلاح غدا.\n\"ولن نتوقف قبل النهاية\".",
                &[("وقال", "state", Some("سامي عمران"), "سنبدأ الإصلاح غدا | ولن نتوقف قبل النهاية", "direct")],
            ),
        ],
    );
}

#[test]
fn subject_verb() {
    check(
        "subject, verb",
        &[
            // But the foreign ministry mentioned that the ambassador had left.
            (
                "لكن وزارة الخارجية ذكرت أن السفير غادر.",
                &[("ذكرت", "state", Some("وزارة الخارجية"), "السفير غادر", "indirect")],
            ),
            // And the minister of education Rami Khalil had announced that exams were put off.
            (
                "وكان وزير التعليم رامي خليل أعلن أن الامتحانات تأجلت.",
                &[("أعلن", "state", Some("رامي خليل"), "الامتحانات تأجلت", "indirect")],
            ),
            // Moscow had denied that it had sent troops.
            ("وكانت موسكو قد نفت أنها أرسلت قوات.", &[("نفت", "deny", Some("موسكو"), "أنها أرسلت قوات", "indirect")]),
            // A headline: the minister of health says that the hospital is ready.
            (
                "وزارة الصحة تؤكد أن المستشفى جاهز",
                &[("تؤكد", "affirm", Some("وزارة الصحة"), "المستشفى جاهز", "indirect")],
            ),
            // A headline with a nominal content: Tehran rejects the European offer.
            ("طهران ترفض العرض الأوروبي", &[("ترفض", "reject", Some("طهران"), "العرض الأوروبي", "indirect")]),
            // A headline: Washington warns of a famine in Yemen.
            ("واشنطن تحذر من مجاعة في اليمن", &[("تحذر", "warn", Some("واشنطن"), "مجاعة في اليمن", "indirect")]),
            // While the United Nations said that aid had arrived.
            (
                "فيما قالت الأمم المتحدة إن المساعدات وصلت.",
                &[("قالت", "state", Some("الأمم المتحدة"), "المساعدات وصلت", "indirect")],
            ),
            // As for the minister of justice Nada Fares, she said that the law was fair.
            (
                "أما وزيرة العدل ندى فارس فقالت إن القانون عادل.",
                &[("فقالت", "state", Some("ندى فارس"), "القانون عادل", "indirect")],
            ),
        ],
    );
}

#[test]
fn quotation_first() {
    check(
        "the quotation before or around its clause",
        &[
            // "We will not step back", said the minister of defence Hassan Omar.
            ("\"لن نتراجع\"، قال وزير الدفاع حسن عمر.", &[("قال", "state", Some("حسن عمر"), "لن نتراجع", "direct")]),
            // "Prices will settle", the governor Walid Nasser affirmed, "before the summer".
            (
                "\"الأسعار ستستقر\"، أكد المحافظ وليد ناصر، \"قبل الصيف\".",
                &[("أكد", "affirm", Some("وليد ناصر"), "الأسعار ستستقر | قبل الصيف", "direct")],
            ),
            // In guillemets, with the present.
            (
                "«هذا يوم حزين»، تقول الطبيبة سعاد كامل.",
                &[("تقول", "state", Some("سعاد كامل"), "هذا يوم حزين", "direct")],
            ),
        ],
    );
}

#[test]
fn participles() {
    check(
        "participles",
        &[
            // The army published pictures of the operation, announcing the killing of "ten gunmen" and "the wounding of an officer".
            (
                "ونشر الجيش صورا للعملية، معلنا مقتل \"عشرة مسلحين\" و\"إصابة ضابط من أفراده\".",
                &[("معلنا", "state", Some("الجيش"), "مقتل \"عشرة مسلحين\" و\"إصابة ضابط من أفراده\"", "mixed")],
            ),
            // The minister said that the road was safe, expressing his hope that the bridge would open.
            (
                "قال الوزير إن الطريق آمن، معربا عن أمله في أن يفتح الجسر.",
                &[
                    ("قال", "state", Some("الوزير"), "الطريق آمن", "indirect"),
                    ("معربا", "express", Some("الوزير"), "أمله في أن يفتح الجسر", "indirect"),
                ],
            ),
            // The minister wrote on his account, mocking his deputy: "the road is closed".
            (
                "وكتب الوزير على حسابه ساخرا من نائبه: \"الطريق مغلق منذ عام كامل\".",
                &[("وكتب", "state", Some("الوزير"), "الطريق مغلق منذ عام كامل", "direct")],
            ),
            // The minister said that the road was open, adding that the bridge would open tomorrow.
            (
                "قال وزير النقل سمير حداد إن الطريق مفتوح، مضيفا أن الجسر سيفتح غدا.",
                &[
                    ("قال", "state", Some("سمير حداد"), "الطريق مفتوح", "indirect"),
                    ("مضيفا", "state", Some("سمير حداد"), "الجسر سيفتح غدا", "indirect"),
                ],
            ),
            // Three in a row: affirming, pointing to.
            (
                "وقالت وزارة الصحة إن الوباء ينحسر، مؤكدة أن اللقاح آمن، مشيرة إلى أن المستشفيات جاهزة.",
                &[
                    ("وقالت", "state", Some("وزارة الصحة"), "الوباء ينحسر", "indirect"),
                    ("مؤكدة", "affirm", Some("وزارة الصحة"), "اللقاح آمن", "indirect"),
                    ("مشيرة", "state", Some("وزارة الصحة"), "المستشفيات جاهزة", "indirect"),
                ],
            ),
            // The verb reports nothing, the participle does: the minister left the hall, saying: "enough".
            (
                "غادر الوزير فؤاد جابر القاعة قائلا: \"يكفينا هذا\".",
                &[("قائلا", "state", Some("فؤاد جابر"), "يكفينا هذا", "direct")],
            ),
            // Warning of a shortage of water.
            (
                "وأكدت وزارة الزراعة أن السد فارغ، محذرة من نقص المياه.",
                &[
                    ("وأكدت", "affirm", Some("وزارة الزراعة"), "السد فارغ", "indirect"),
                    ("محذرة", "warn", Some("وزارة الزراعة"), "نقص المياه", "indirect"),
                ],
            ),
            // Considering that the talks were useless.
            (
                "وقال النائب جمال راشد إن الحكومة ضعيفة، معتبرا أن الحوار بلا فائدة.",
                &[
                    ("وقال", "state", Some("جمال راشد"), "الحكومة ضعيفة", "indirect"),
                    ("معتبرا", "opine", Some("جمال راشد"), "الحوار بلا فائدة", "indirect"),
                ],
            ),
            // Calling on citizens to save water: the addressee is left out.
            (
                "وقالت وزارة المياه إن المخزون انخفض، داعية المواطنين إلى ترشيد الاستهلاك.",
                &[
                    ("وقالت", "state", Some("وزارة المياه"), "المخزون انخفض", "indirect"),
                    ("داعية", "request", Some("وزارة المياه"), "ترشيد الاستهلاك", "indirect"),
                ],
            ),
            // Two verbs for one saying: the first is the cue.
            (
                "وأردف المدرب مراد سعيد قائلا: \"سنفوز غدا\".",
                &[("وأردف", "state", Some("مراد سعيد"), "سنفوز غدا", "direct")],
            ),
        ],
    );
}

#[test]
fn verbal_nouns() {
    check(
        "verbal nouns",
        &[
            // After Britain's announcement that it would leave the treaty, markets fell.
            (
                "تراجعت الأسواق بعد إعلان بريطانيا أنها ستنسحب من المعاهدة.",
                &[("إعلان", "state", Some("بريطانيا"), "أنها ستنسحب من المعاهدة", "indirect")],
            ),
            // The paper quoted the minister Fuad Jaber as saying that the elections were near.
            (
                "ونقلت صحيفة الفجر عن الوزير فؤاد جابر قوله إن الانتخابات قريبة.",
                &[("ونقلت", "state", Some("فؤاد جابر"), "الانتخابات قريبة", "indirect")],
            ),
            // A bare topic is no content: statements about the crisis.
            ("أثارت تصريحات الوزير حول الأزمة جدلا واسعا.", NONE),
            // A statement that is discussed, not made.
            ("وبحث الجانبان التصريحات الأخيرة.", NONE),
        ],
    );
}

#[test]
fn source_phrases() {
    check(
        "source phrases before, inside and after",
        &[
            // According to the paper the money does not suffice to build the bridge.
            (
                "ووفقا للصحيفة لا تكفي الأموال لبناء الجسر.",
                &[("ووفقا", "state", Some("الصحيفة"), "لا تكفي الأموال لبناء الجسر", "indirect")],
            ),
            // According to the study that the university made, prices have fallen: the relative clause is no content.
            (
                "وبحسب الدراسة التي أعدتها الجامعة، تراجعت الأسعار.",
                &[("وبحسب", "state", Some("الدراسة"), "تراجعت الأسعار", "indirect")],
            ),
            // The preposition is one with a name of two words: two bridges have been closed, according to Agence France-Presse.
            (
                "وأغلق جسران في المدينة، وفقا لفرانس برس.",
                &[("وفقا", "state", Some("فرانس برس"), "وأغلق جسران في المدينة", "indirect")],
            ),
            // According to the ministry of health, cases have gone down.
            (
                "ووفقا لوزارة الصحة، انخفض عدد الإصابات.",
                &[("ووفقا", "state", Some("وزارة الصحة"), "انخفض عدد الإصابات", "indirect")],
            ),
            // Cases have gone down, according to the ministry of health.
            (
                "انخفض عدد الإصابات وفقا لوزارة الصحة.",
                &[("وفقا", "state", Some("وزارة الصحة"), "انخفض عدد الإصابات", "indirect")],
            ),
            // The storm killed three people, according to Reuters.
            (
                "وقتلت العاصفة ثلاثة أشخاص، بحسب رويترز.",
                &[("بحسب", "state", Some("رويترز"), "وقتلت العاصفة ثلاثة أشخاص", "indirect")],
            ),
            // According to medical sources, the fire injured ten.
            (
                "وبحسب مصادر طبية، أصيب عشرة أشخاص في الحريق.",
                &[("وبحسب", "state", Some("مصادر طبية"), "أصيب عشرة أشخاص في الحريق", "indirect")],
            ),
            // Inside: the number of visitors, according to the ministry of tourism, has doubled.
            (
                "عدد الزوار، بحسب وزارة السياحة، تضاعف هذا العام.",
                &[("بحسب", "state", Some("وزارة السياحة"), "عدد الزوار | تضاعف هذا العام", "indirect")],
            ),
            // Not a source: under the conditions, according to the law.
            ("يعمل المصنع وفقا للقانون.", NONE),
            // A phrase and a verb for one content make one claim.
            (
                "وقال الوزير فؤاد جابر، بحسب رويترز، إن الاتفاق جاهز.",
                &[("وقال", "state", Some("فؤاد جابر"), "الاتفاق جاهز", "indirect")],
            ),
        ],
    );
}

#[test]
fn contents_with_bi() {
    check(
        "a noun with بـ as content",
        &[
            // The union demanded an end of the dismissals.
            (
                "وطالبت نقابة العمال بوقف التسريح.",
                &[("وطالبت", "request", Some("نقابة العمال"), "بوقف التسريح", "indirect")],
            ),
            // Paris welcomed the ceasefire.
            ("رحبت باريس بوقف إطلاق النار.", &[("رحبت", "welcome", Some("باريس"), "بوقف إطلاق النار", "indirect")]),
            // Ankara condemned the attack on the embassy.
            (
                "ونددت أنقرة بالهجوم على السفارة.",
                &[("ونددت", "criticise", Some("أنقرة"), "بالهجوم على السفارة", "indirect")],
            ),
            // The government pledged reform of the schools.
            ("وتعهدت الحكومة بإصلاح المدارس.", &[("وتعهدت", "promise", Some("الحكومة"), "بإصلاح المدارس", "indirect")]),
            // Tehran threatened to close the strait.
            ("وهددت طهران بإغلاق المضيق.", &[("وهددت", "threaten", Some("طهران"), "بإغلاق المضيق", "indirect")]),
            // The bank admitted an error in the accounts.
            (
                "واعترف البنك المركزي بوجود خطأ في الحسابات.",
                &[("واعترف", "admit", Some("البنك المركزي"), "بوجود خطأ في الحسابات", "indirect")],
            ),
        ],
    );
}

#[test]
fn contents_with_a_preposition() {
    check(
        "a noun behind إلى، على، عن، من as content",
        &[
            // The minister played down the importance of the threat; coffee lessens tiredness.
            ("وقلل الوزير من أهمية التهديد.", &[("وقلل", "opine", Some("الوزير"), "أهمية التهديد", "indirect")]),
            ("القهوة تقلل من التعب.", NONE),
            // The company announced in an interview with the radio in Arabic the expansion of its network.
            (
                "وأعلنت الشركة خلال مقابلة مع الإذاعة بالعربية عن توسع شبكتها.",
                &[("وأعلنت", "state", Some("الشركة"), "توسع شبكتها", "indirect")],
            ),
            // Cairo called for a summit.
            ("ودعت القاهرة إلى عقد قمة.", &[("ودعت", "request", Some("القاهرة"), "عقد قمة", "indirect")]),
            // The president Sami Omran stressed the need for dialogue.
            (
                "وشدد الرئيس سامي عمران على ضرورة الحوار.",
                &[("وشدد", "affirm", Some("سامي عمران"), "ضرورة الحوار", "indirect")],
            ),
            // The ministry of industry revealed a new plan.
            (
                "وكشفت وزارة الصناعة عن خطة جديدة.",
                &[("وكشفت", "state", Some("وزارة الصناعة"), "خطة جديدة", "indirect")],
            ),
            // Berlin expressed its worry at the escalation: the feeling belongs to the content.
            (
                "وأعربت برلين عن قلقها من التصعيد.",
                &[("وأعربت", "express", Some("برلين"), "قلقها من التصعيد", "indirect")],
            ),
            // The United Nations warned of a disaster.
            ("وحذرت الأمم المتحدة من كارثة.", &[("وحذرت", "warn", Some("الأمم المتحدة"), "كارثة", "indirect")]),
            // London praised the efforts of the mediators.
            ("وأثنت لندن على جهود الوسطاء.", &[("وأثنت", "welcome", Some("لندن"), "جهود الوسطاء", "indirect")]),
        ],
    );
}

#[test]
fn contents_as_objects() {
    check(
        "an object as content",
        &[
            // A military source affirmed to the agency France Presse, the death of ten soldiers.
            (
                "غير أن مصدرا طبيا أكد لوكالة فرانس برس، إصابة عشرة عمال.",
                &[("أكد", "affirm", Some("مصدرا طبيا"), "إصابة عشرة عمال", "indirect")],
            ),
            // The army announced on Tuesday the arrest of ten men, besides "the thwarting of an arms deal".
            (
                "أعلنت البلدية، الأحد، إغلاق عشرة مطاعم، فضلا عن \"إزالة مئات اللافتات\".",
                &[("أعلنت", "state", Some("البلدية"), "إغلاق عشرة مطاعم، فضلا عن \"إزالة مئات اللافتات\"", "mixed")],
            ),
            // The company denied that there was a fault.
            ("نفت الشركة وجود خلل.", &[("نفت", "deny", Some("الشركة"), "وجود خلل", "indirect")]),
            // Moscow rejected the accusations.
            ("رفضت موسكو الاتهامات.", &[("رفضت", "reject", Some("موسكو"), "الاتهامات", "indirect")]),
            // The ministry of defence announced the end of the operation.
            (
                "أعلنت وزارة الدفاع انتهاء العملية.",
                &[("أعلنت", "state", Some("وزارة الدفاع"), "انتهاء العملية", "indirect")],
            ),
            // The central bank expected a rise of inflation.
            (
                "وتوقع البنك المركزي ارتفاع التضخم.",
                &[("وتوقع", "predict", Some("البنك المركزي"), "ارتفاع التضخم", "indirect")],
            ),
            // The European Union condemned the execution of the prisoners.
            (
                "وأدان الاتحاد الأوروبي إعدام السجناء.",
                &[("وأدان", "criticise", Some("الاتحاد الأوروبي"), "إعدام السجناء", "indirect")],
            ),
            // Madrid ruled out a referendum.
            ("واستبعدت مدريد إجراء استفتاء.", &[("واستبعدت", "reject", Some("مدريد"), "إجراء استفتاء", "indirect")]),
        ],
    );
}

#[test]
fn contents_for_an_addressee() {
    check(
        "an addressee, left out, before the content",
        &[
            // The organisation asked parliament to work on repealing the law, which classes the groups as dangerous: that is the law's verb.
            (
                "وطالبت المنظمة البرلمان بالعمل على إلغاء القانون، الذي يصنف الجماعات بأنها خطيرة.",
                &[
                    ("وطالبت", "request", Some("المنظمة"), "بالعمل على إلغاء القانون", "indirect"),
                    ("يصنف", "opine", Some("القانون"), "الجماعات بأنها خطيرة", "indirect"),
                ],
            ),
            // The minister called on Tuesday, on Europe to open its ports: the first comma around the day is not written.
            (
                "ودعا الوزير الثلاثاء، أوروبا إلى فتح موانئها.",
                &[("ودعا", "request", Some("الوزير"), "فتح موانئها", "indirect")],
            ),
            // Washington called on Ankara to calm down.
            ("ودعت واشنطن أنقرة إلى التهدئة.", &[("ودعت", "request", Some("واشنطن"), "التهدئة", "indirect")]),
            // The United Nations urged Khartoum to protect civilians.
            (
                "وحثت الأمم المتحدة الخرطوم على حماية المدنيين.",
                &[("وحثت", "request", Some("الأمم المتحدة"), "حماية المدنيين", "indirect")],
            ),
            // Athens demanded of Ankara that it withdraw its ship.
            ("وطالبت أثينا أنقرة بسحب سفينتها.", &[("وطالبت", "request", Some("أثينا"), "بسحب سفينتها", "indirect")]),
            // The president Sami Omran told reporters that the talks go on.
            (
                "وقال الرئيس سامي عمران للصحفيين إن المحادثات مستمرة.",
                &[("وقال", "state", Some("سامي عمران"), "المحادثات مستمرة", "indirect")],
            ),
        ],
    );
}

#[test]
fn contents_with_the_judged() {
    check(
        "who or what is judged belongs to the content",
        &[
            // Ten women live through a drought that the United Nations considers to be among the hardest on the continent.
            (
                "تعيش عشر نساء أزمة جفاف تعتبرها الأمم المتحدة من بين الأقسى في القارة.",
                &[("تعتبرها", "opine", Some("الأمم المتحدة"), "من بين الأقسى في القارة", "indirect")],
            ),
            // Kyiv accused Moscow of bombing the port.
            (
                "واتهمت كييف موسكو بقصف الميناء.",
                &[("واتهمت", "accuse", Some("كييف"), "موسكو بقصف الميناء", "indirect")],
            ),
            // The deputy Jamal Rashid described the law as unjust.
            (
                "ووصف النائب جمال راشد القانون بأنه ظالم.",
                &[("ووصف", "opine", Some("جمال راشد"), "القانون بأنه ظالم", "indirect")],
            ),
            // One quoted word that plainly is the source's own.
            (
                "ووصف الرئيس سامي عمران القرار بأنه \"كارثي\".",
                &[("ووصف", "opine", Some("سامي عمران"), "القرار بأنه \"كارثي\"", "mixed")],
            ),
            // A typed ending of the accusative tells that the word is no name: the valley became "a homeland" for them.
            (
                "وأكد النائب سامي عمران أن الوادي صار \"وطناً\" لهم.",
                &[("وأكد", "affirm", Some("سامي عمران"), "الوادي صار \"وطناً\" لهم", "mixed")],
            ),
            // An adjective in quotation marks judges: the "dreadful" collapse of the bridge.
            (
                "وقال النائب سامي عمران إن الحادث \"المروع\" لن يتكرر.",
                &[("وقال", "state", Some("سامي عمران"), "الحادث \"المروع\" لن يتكرر", "mixed")],
            ),
            // So does a noun with its adjective: he has "another plan" for the valley.
            (
                "وقال النائب سامي عمران إنه يملك \"خطة بديلة\" للوادي.",
                &[("وقال", "state", Some("سامي عمران"), "إنه يملك \"خطة بديلة\" للوادي", "mixed")],
            ),
            // What a preposition brings is no name: the harvest ended "with great losses".
            (
                "وقال النائب سامي عمران إن الموسم انتهى \"بخسائر كبيرة\" للمزارعين.",
                &[("وقال", "state", Some("سامي عمران"), "الموسم انتهى \"بخسائر كبيرة\" للمزارعين", "mixed")],
            ),
            // One noun without the article that a preposition or an act governs: the valley turned into "a swamp".
            (
                "وقال النائب سامي عمران إن الوادي تحول إلى \"مستنقع\" للجميع.",
                &[("وقال", "state", Some("سامي عمران"), "الوادي تحول إلى \"مستنقع\" للجميع", "mixed")],
            ),
            // Ten farmers "have stayed": a verb.
            (
                "وقال النائب سامي عمران إن عشرة مزارعين \"استقروا\" في الوادي.",
                &[("وقال", "state", Some("سامي عمران"), "عشرة مزارعين \"استقروا\" في الوادي", "mixed")],
            ),
            // A preposition before the words of the source is none of his: he praised "the courage of the rescuers".
            (
                "وأشاد النائب سامي عمران بـ\"شجاعة رجال الإنقاذ في الوادي\".",
                &[("وأشاد", "welcome", Some("سامي عمران"), "بـ\"شجاعة رجال الإنقاذ في الوادي\"", "direct")],
            ),
            // Two quotations that are joined are one content: "We are tired," and that "the road is long".
            (
                "وقال النائب سامي عمران إننا \"تعبنا من الانتظار\".",
                &[("وقال", "state", Some("سامي عمران"), "إننا \"تعبنا من الانتظار\"", "direct")],
            ),
            (
                "وقال النائب سامي عمران إن \"الناس تعبوا من الانتظار\"، وأن \"الطريق ما زال طويلا\"، على حد قوله.",
                &[(
                    "وقال",
                    "state",
                    Some("سامي عمران"),
                    "\"الناس تعبوا من الانتظار\"، وأن \"الطريق ما زال طويلا\"",
                    "direct",
                )],
            ),
            // What a thing is called besides, in parentheses.
            (
                "وأعلن النائب سامي عمران إدخال العداد الذكي (\"إس إم تي\") في الوادي.",
                &[("وأعلن", "state", Some("سامي عمران"), "إدخال العداد الذكي (\"إس إم تي\") في الوادي", "indirect")],
            ),
            // A film "The quiet river" is a title.
            (
                "وقال النائب سامي عمران إنه شاهد فيلم \"النهر الهادئ\" مرتين.",
                &[("وقال", "state", Some("سامي عمران"), "إنه شاهد فيلم \"النهر الهادئ\" مرتين", "indirect")],
            ),
        ],
    );
}

#[test]
fn whom_a_headline_speaks_to() {
    // The mayor to Qasyar: "You are late." The mayor met the deputy Qasyar.
    let claims = isnad::extract("رئيس البلدية لقصيار: \"تأخرت كثيرا\"\nالتقى رئيس البلدية النائب قصيار في المدينة.");
    let speakers: Vec<Option<&str>> = claims.iter().map(|claim| claim.speaker().name()).collect();
    assert_eq!(speakers, [Some("رئيس البلدية")]);
}

#[test]
fn quotations_over_lines() {
    let contents = |text: &str| -> Vec<Vec<String>> {
        let claims = isnad::extract(text);
        claims.iter().map(|claim| claim.content().iter().map(|piece| piece.text().to_owned()).collect()).collect()
    };
    // She said: "The house was cold." "Now it is warm.": each line has marks of its own, and one cue stands for both.
    assert_eq!(
        contents("وقالت المعلمة ريم سالم: \"كان البيت باردا\".\n\"أما الآن فهو دافئ\".\nوعادت إلى عملها."),
        [["كان البيت باردا", "أما الآن فهو دافئ"]]
    );
    // A heading in quotation marks has no full stop.
    assert_eq!(
        contents("وقالت المعلمة ريم سالم: \"كان البيت باردا\".\n\"بيت دافئ\"\nوعادت إلى عملها."),
        [["كان البيت باردا"]]
    );
    // One mark opens before the first line and one closes behind the last.
    assert_eq!(
        contents(
            "وقالت المعلمة ريم سالم: \"كان البيت باردا.\nثم جاء الربيع.\nوهو اليوم دافئ\".\nوأضافت أن الباب جديد."
        ),
        [vec!["كان البيت باردا", "ثم جاء الربيع", "وهو اليوم دافئ"], vec!["الباب جديد"]]
    );
    // A mark that nothing closes, or only another one's words do, takes no more than its line.
    assert_eq!(
        contents("وقالت المعلمة ريم سالم: \"كان البيت باردا.\nثم جاء الربيع.\nوهو اليوم دافئ."),
        [["كان البيت باردا"]]
    );
    assert_eq!(
        contents("وقالت المعلمة ريم سالم: \"كان البيت باردا.\nثم جاء الربيع.\nوقال الجار: \"البيت دافئ\"."),
        [["كان البيت باردا"], ["البيت دافئ"]]
    );
}

#[test]
fn headline_colon() {
    check(
        "the colon of headlines",
        &[
            // Foreign minister: we will not step back.
            ("وزير الخارجية: لن نتراجع", &[(":", "state", Some("وزير الخارجية"), "لن نتراجع", "direct")]),
            // Moscow: the sanctions will not stop us.
            ("موسكو: العقوبات لن توقفنا", &[(":", "state", Some("موسكو"), "العقوبات لن توقفنا", "indirect")]),
            // Reuters: a tanker has sunk off Yemen.
            ("رويترز: غرق ناقلة قبالة اليمن", &[(":", "state", Some("رويترز"), "غرق ناقلة قبالة اليمن", "indirect")]),
            // After a hard defeat.. the coach: we will come back. What leads up to it names nobody.
            ("بعد هزيمة قاسية.. المدرب: سنعود أقوى", &[(":", "state", Some("المدرب"), "سنعود أقوى", "direct")]),
            // Moscow: the sanctions on our banks are a mistake. Who says "our" speaks.
            ("موسكو: العقوبات على بنوكنا خطأ", &[(":", "state", Some("موسكو"), "العقوبات على بنوكنا خطأ", "direct")]),
            // A topic before the colon: Syria: ten killed in a raid.
            ("سوريا: مقتل عشرة في غارة", NONE),
            // A question about a place: Yemen: what are the farmers' choices?
            ("اليمن: ما خيارات المزارعين بعد الجفاف؟", NONE),
            // A link to another text: read also: the minister of transport: the bridge is safe.
            (
                "اقرأ أيضا: وزير النقل: الجسر آمن للجميع",
                &[(":", "state", Some("وزير النقل"), "الجسر آمن للجميع", "indirect")],
            ),
            // A label before the colon: photos, the storm in pictures.
            ("بالصور: العاصفة تضرب الساحل", NONE),
        ],
    );
}

#[test]
fn relays() {
    check(
        "relays",
        &[
            // Reuters quoted an American official as saying that the strike had ended.
            (
                "ونقلت رويترز عن مسؤول أمريكي قوله إن الضربة انتهت.",
                &[("ونقلت", "state", Some("مسؤول أمريكي"), "الضربة انتهت", "indirect")],
            ),
            // Without قوله: the agency quoted the minister Fuad Jaber that the harvest was good.
            (
                "ونقلت وكالة الأنباء عن الوزير فؤاد جابر أن المحصول جيد.",
                &[("ونقلت", "state", Some("فؤاد جابر"), "المحصول جيد", "indirect")],
            ),
            // In his own words.
            (
                "ونقلت وكالة تاس عن سيرغي بتروف قوله: \"لن ننسحب\".",
                &[("ونقلت", "state", Some("سيرغي بتروف"), "لن ننسحب", "direct")],
            ),
            // What the relay is called besides stands between commas.
            (
                "ونقلت وكالة الأنباء الرسمية، قاسيون، عن مصدر في البلدية قوله إن الجسر مغلق.",
                &[("ونقلت", "state", Some("مصدر في البلدية"), "الجسر مغلق", "indirect")],
            ),
            // A noun of saying with what it governs: the press quoted a source's denial of any delay.
            (
                "ونقلت الصحافة عن مصدر محلي نفيه حدوث أي تأخير.",
                &[("ونقلت", "state", Some("مصدر محلي"), "حدوث أي تأخير", "indirect")],
            ),
            // The plane carried goods from the port: no saying.
            ("ونقلت الطائرة البضائع من الميناء.", NONE),
        ],
    );
}

#[test]
fn relays_are_named() {
    // Reuters quoted an American official as saying that the strike had ended.
    let claims = isnad::extract("ونقلت رويترز عن مسؤول أمريكي قوله إن الضربة انتهت.");
    let relays: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
    assert_eq!(relays, [["رويترز"]]);
    // The minister said, according to Reuters, that the agreement was ready.
    let claims = isnad::extract("وقال الوزير فؤاد جابر، بحسب رويترز، إن الاتفاق جاهز.");
    let relays: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
    assert_eq!(relays, [["رويترز"]]);
    // He added that the harvest was good, affirming that the price was fair, according to Reuters: the phrase covers both.
    let claims = isnad::extract("وأضاف الوزير فؤاد جابر أن المحصول جيد، مؤكدا أن السعر عادل، وفق ما نقلت رويترز.");
    let relays: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
    assert_eq!(relays, [["رويترز"], ["رويترز"]]);
    // Prices rose, according to a study that a centre made, according to Reuters: of two phrases the second relays the first.
    let claims = isnad::extract("ارتفعت الأسعار في المدينة، وفق دراسة أعدها مركز محلي، بحسب رويترز.");
    let relays: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
    assert_eq!(relays, [["رويترز"]]);
    // The ministry announced the opening of the road, according to its statement: a text of its own relays nothing.
    let claims = isnad::extract("أعلنت وزارة النقل افتتاح الطريق، بحسب بيانها.");
    assert!(claims.iter().all(|claim| claim.via().next().is_none()), "{claims:?}");
}

#[test]
fn nested() {
    check(
        "attributions inside attributions",
        &[
            // The spokesman Salim Habib said that the minister Fuad Jaber affirmed that the army was ready.
            (
                "وقال المتحدث سليم حبيب إن الوزير فؤاد جابر أكد أن الجيش جاهز.",
                &[
                    ("وقال", "state", Some("سليم حبيب"), "الوزير فؤاد جابر أكد أن الجيش جاهز", "indirect"),
                    ("أكد", "affirm", Some("فؤاد جابر"), "الجيش جاهز", "indirect"),
                ],
            ),
            // He said that he expected rain: in the third person the inner cue counts.
            (
                "وقال الخبير ماجد طه إنه يتوقع أمطارا غزيرة.",
                &[
                    ("وقال", "state", Some("ماجد طه"), "إنه يتوقع أمطارا غزيرة", "indirect"),
                    ("يتوقع", "predict", Some("ماجد طه"), "أمطارا غزيرة", "indirect"),
                ],
            ),
            // In the first person inside his own quotation he speaks, he does not report.
            (
                "وقال الوزير فؤاد جابر: \"نعتقد أن الحل قريب\".",
                &[("وقال", "state", Some("فؤاد جابر"), "نعتقد أن الحل قريب", "direct")],
            ),
        ],
    );
}

#[test]
fn implicit_subjects() {
    check(
        "subjects in the verb alone",
        &[
            // The member of the council Layla Haddad denounced the attack. And she said: the verb tells that the member is a woman.
            (
                "استنكرت عضو المجلس ليلى حداد الهجوم. وقالت إن المدينة آمنة.",
                &[
                    ("استنكرت", "criticise", Some("ليلى حداد"), "الهجوم", "indirect"),
                    ("وقالت", "state", Some("ليلى حداد"), "المدينة آمنة", "indirect"),
                ],
            ),
            // The minister Layla Mansour said that prices were stable. And she added that stocks were full.
            (
                "قالت وزيرة الطاقة ليلى منصور إن الأسعار مستقرة. وأضافت أن المخازن ممتلئة.",
                &[
                    ("قالت", "state", Some("ليلى منصور"), "الأسعار مستقرة", "indirect"),
                    ("وأضافت", "state", Some("ليلى منصور"), "المخازن ممتلئة", "indirect"),
                ],
            ),
            // In the next paragraph, in his own words.
            (
                "أكد الرئيس سامي عمران أن الانتخابات في موعدها.\nوأضاف: \"لن نؤجلها\".",
                &[
                    ("أكد", "affirm", Some("سامي عمران"), "الانتخابات في موعدها", "indirect"),
                    ("وأضاف", "state", Some("سامي عمران"), "لن نؤجلها", "direct"),
                ],
            ),
            // Agreement in gender: the woman spoke before the man.
            (
                "قالت وزيرة العدل ندى فارس إن القانون عادل. وقال النائب جمال راشد إن القانون ظالم. وأضافت أن النواب سيصوتون.",
                &[
                    ("قالت", "state", Some("ندى فارس"), "القانون عادل", "indirect"),
                    ("وقال", "state", Some("جمال راشد"), "القانون ظالم", "indirect"),
                    ("وأضافت", "state", Some("ندى فارس"), "النواب سيصوتون", "indirect"),
                ],
            ),
            // It was said that the director resigned: nobody knows who says so.
            ("قيل إن المدير استقال.", &[("قيل", "state", None, "المدير استقال", "indirect")]),
        ],
    );
}

#[test]
fn short_names() {
    check(
        "short names for full ones",
        &[
            // Mr Haddad, who was named in full before.
            (
                "قال وزير النقل سمير حداد إن الجسر آمن.\nوأكد حداد أن الطريق مفتوح.",
                &[
                    ("قال", "state", Some("سمير حداد"), "الجسر آمن", "indirect"),
                    ("وأكد", "affirm", Some("سمير حداد"), "الطريق مفتوح", "indirect"),
                ],
            ),
            // The surname in the headline, the full name after it.
            (
                "حداد: الجسر آمن\nقال وزير النقل سمير حداد إن الجسر آمن.",
                &[
                    (":", "state", Some("سمير حداد"), "الجسر آمن", "indirect"),
                    ("قال", "state", Some("سمير حداد"), "الجسر آمن", "indirect"),
                ],
            ),
        ],
    );
}

#[test]
fn negated() {
    let rows = [
        // The ministry of defence did not confirm that the plane had crashed.
        ("ولم تؤكد وزارة الدفاع أن الطائرة سقطت.", "تؤكد", "affirm", "الطائرة سقطت", true),
        // Paris did not rule out more sanctions.
        ("ولم تستبعد باريس فرض عقوبات جديدة.", "تستبعد", "reject", "فرض عقوبات جديدة", true),
        // The clause is denied, not the saying: the ministry affirmed that the plane had not crashed.
        ("وأكدت وزارة الدفاع أن الطائرة لم تسقط.", "وأكدت", "affirm", "الطائرة لم تسقط", false),
    ];
    for (text, cue, act, content, negated) in rows {
        let claims = isnad::extract(text);
        let found: Vec<_> = claims
            .iter()
            .map(|claim| (claim.cue().text(), claim.act().name(), claim.content()[0].text(), claim.negated()))
            .collect();
        assert_eq!(found, [(cue, act, content, negated)], "{text}");
    }
}

#[test]
fn support_verbs() {
    check(
        "verbs that carry a noun of saying",
        &[
            // Washington renewed its call for a ceasefire.
            (
                "وجددت واشنطن دعوتها إلى وقف إطلاق النار.",
                &[("وجددت", "request", Some("واشنطن"), "وقف إطلاق النار", "indirect")],
            ),
            // The ministry of defence declined to comment.
            ("ورفضت وزارة الدفاع التعليق.", &[("ورفضت", "decline", Some("وزارة الدفاع"), "التعليق", "indirect")]),
        ],
    );
}

#[test]
fn nothing_said_yet() {
    check(
        "future and hypothetical sayings",
        &[
            // The ministry will announce the results tomorrow.
            ("ستعلن الوزارة النتائج غدا.", NONE),
            // The minister will say tomorrow that the road is open.
            ("وسيعلن الوزير غدا أن الطريق مفتوح.", NONE),
            // If the minister says that the road is open, traffic returns.
            ("إذا قال الوزير إن الطريق مفتوح عادت الحركة.", NONE),
            // The president may announce that he steps down.
            ("قد يعلن الرئيس أنه سيتنحى.", NONE),
        ],
    );
}

#[test]
fn nobody_says_it() {
    check(
        "the author's own voice, and events without a saying",
        &[
            // It is worth mentioning that the bridge is old.
            ("يذكر أن الجسر قديم.", NONE),
            // It is pointed out that the company was founded in 1990.
            ("يشار إلى أن الشركة تأسست عام 1990.", NONE),
            // It deserves mention that the season ends in May.
            ("والجدير بالذكر أن الموسم ينتهي في مايو.", NONE),
            // The two sides discussed trade.
            ("وبحث الجانبان التبادل التجاري.", NONE),
            // The council decided to raise wages.
            ("قرر المجلس رفع الأجور.", NONE),
            // The president received the ambassador.
            ("استقبل الرئيس السفير الفرنسي.", NONE),
            // Rain fell over the coast at night.
            ("هطلت الأمطار على الساحل ليلا.", NONE),
        ],
    );
}

#[test]
fn ends_of_contents() {
    check(
        "where a content ends",
        &[
            // Before the author's addition: that, at a press conference.
            (
                "وأكدت وزارة النقل أن الجسر آمن، وذلك خلال مؤتمر صحفي.",
                &[("وأكدت", "affirm", Some("وزارة النقل"), "الجسر آمن", "indirect")],
            ),
            // Before the next cue of the sentence.
            (
                "وقال الوزير فؤاد جابر إن المخزون كاف، وأكد أن الأسعار مستقرة.",
                &[
                    ("وقال", "state", Some("فؤاد جابر"), "المخزون كاف", "indirect"),
                    ("وأكد", "affirm", Some("فؤاد جابر"), "الأسعار مستقرة", "indirect"),
                ],
            ),
            // At the end of the sentence, whatever comes after it.
            (
                "وأعلنت الشرطة أن اللص اعتقل. وهطلت الأمطار طوال الليل.",
                &[("وأعلنت", "state", Some("الشرطة"), "اللص اعتقل", "indirect")],
            ),
            // At the end of the line, without a full stop.
            (
                "وقالت وزارة الصحة إن اللقاح آمن\nاقرأ أيضا",
                &[("وقالت", "state", Some("وزارة الصحة"), "اللقاح آمن", "indirect")],
            ),
            // A lone closing mark at the end is no part of it.
            (
                "وأكد الوزير فؤاد جابر أن المخزون كاف”.",
                &[("وأكد", "affirm", Some("فؤاد جابر"), "المخزون كاف", "indirect")],
            ),
        ],
    );
}

#[test]
fn long_subjects() {
    check(
        "titles, appositions, parentheses and occasions before the content",
        &[
            // The minister of transport Samir Haddad, at a press conference that he held on Friday in Beirut, said that the bridge was safe.
            (
                "وقال وزير النقل سمير حداد، في مؤتمر صحفي عقده اليوم الجمعة في بيروت، إن الجسر آمن.",
                &[("وقال", "state", Some("سمير حداد"), "الجسر آمن", "indirect")],
            ),
            // The minister of health Layla Mansour (52) said that the vaccine was safe.
            (
                "وقالت وزيرة الصحة ليلى منصور (52 عاما) إن اللقاح آمن.",
                &[("وقالت", "state", Some("ليلى منصور"), "اللقاح آمن", "indirect")],
            ),
            // Two offices in one person: deputy prime minister and foreign minister.
            (
                "وأكد نائب رئيس الوزراء وزير الخارجية عادل يوسف أن بلاده لن تشارك.",
                &[("وأكد", "affirm", Some("عادل يوسف"), "بلاده لن تشارك", "indirect")],
            ),
            // The head of the airline "al-Nur": marks around a name in the subject.
            (
                "وقال رئيس شركة \"النور\" للطيران خالد منير إن الرحلات ستستأنف.",
                &[("وقال", "state", Some("خالد منير"), "الرحلات ستستأنف", "indirect")],
            ),
            // The spokesman of the army told reporters: "we have taken the village back".
            (
                "وقال المتحدث باسم الجيش سليم حبيب للصحفيين: \"استعدنا القرية\".",
                &[("وقال", "state", Some("سليم حبيب"), "استعدنا القرية", "direct")],
            ),
            // The president Sami Omran, who arrived in Beirut yesterday, affirmed that the visit was a success.
            (
                "وأكد الرئيس سامي عمران، الذي وصل أمس إلى بيروت، أن الزيارة ناجحة.",
                &[("وأكد", "affirm", Some("سامي عمران"), "الزيارة ناجحة", "indirect")],
            ),
        ],
    );
}

#[test]
fn documents_and_figures() {
    check(
        "documents, figures and crowds that speak",
        &[
            // The study showed a fall in prices by a third.
            (
                "وأظهرت الدراسة تراجع الأسعار بنسبة الثلث.",
                &[("وأظهرت", "state", Some("الدراسة"), "تراجع الأسعار بنسبة الثلث", "indirect")],
            ),
            // The team showed great courage; the photo shows a street: nobody says anything.
            ("وأظهر الفريق شجاعة كبيرة.", NONE),
            ("وتظهر الصورة شارعا فارغا.", NONE),
            // The ministry put the losses at a million dollars.
            (
                "وقدرت الوزارة خسائر المزارعين بنحو مليون دولار.",
                &[("وقدرت", "opine", Some("الوزارة"), "خسائر المزارعين بنحو مليون دولار", "indirect")],
            ),
            // The number of inhabitants is put at a million; houses at a price of a million: nobody is said to do so.
            ("ويقدر عدد السكان بنحو مليون نسمة.", NONE),
            ("وباعت الشركة منازل بقيمة قدرها مليون دولار.", NONE),
            // A recent study showed that walking lengthens life.
            (
                "وأظهرت دراسة حديثة أن المشي يطيل العمر.",
                &[("وأظهرت", "state", Some("دراسة حديثة"), "المشي يطيل العمر", "indirect")],
            ),
            // The figures point to a rise of unemployment.
            (
                "وتشير الأرقام إلى أن البطالة ارتفعت.",
                &[("وتشير", "state", Some("الأرقام"), "البطالة ارتفعت", "indirect")],
            ),
            // The agreement stipulates that the troops withdraw.
            ("وينص الاتفاق على أن القوات ستنسحب.", &[("وينص", "state", Some("الاتفاق"), "القوات ستنسحب", "indirect")]),
            // Eye witnesses said that an explosion shook the city.
            (
                "وقال شهود عيان إن انفجارا هز المدينة.",
                &[("وقال", "state", Some("شهود عيان"), "انفجارا هز المدينة", "indirect")],
            ),
        ],
    );
}

#[test]
fn less_common_acts() {
    check(
        "questions, appeals, blame, silence, writing",
        &[
            // The deputy Jamal Rashid asked: "why are you late?"
            (
                "وتساءل النائب جمال راشد: \"لماذا تأخرتم؟\".",
                &[("وتساءل", "ask", Some("جمال راشد"), "لماذا تأخرتم", "direct")],
            ),
            // The deputy Jamal Rashid asked about the fate of the missing.
            (
                "وتساءل النائب جمال راشد عن مصير المفقودين.",
                &[("وتساءل", "ask", Some("جمال راشد"), "مصير المفقودين", "indirect")],
            ),
            // The mayor Tariq Issa appealed to the inhabitants to stay at home.
            (
                "وناشد رئيس البلدية طارق عيسى السكان بأن يلزموا بيوتهم.",
                &[("وناشد", "request", Some("طارق عيسى"), "يلزموا بيوتهم", "indirect")],
            ),
            // Kyiv held Moscow responsible for the destruction of the dam.
            (
                "وحملت كييف موسكو مسؤولية تدمير السد.",
                &[("وحملت", "accuse", Some("كييف"), "موسكو مسؤولية تدمير السد", "indirect")],
            ),
            // The spokeswoman Sara Kamal declined to comment.
            (
                "وامتنعت المتحدثة سارة كمال عن التعليق.",
                &[("وامتنعت", "decline", Some("سارة كمال"), "التعليق", "indirect")],
            ),
            // The deputy Jamal Rashid wrote on Twitter: "the game is over".
            (
                "وكتب النائب جمال راشد على تويتر: \"انتهت اللعبة\".",
                &[("وكتب", "state", Some("جمال راشد"), "انتهت اللعبة", "direct")],
            ),
            // The ambassador Nabil Fares told the journalists that the delegation had arrived.
            (
                "وأبلغ السفير نبيل فارس الصحفيين أن الوفد وصل.",
                &[("وأبلغ", "state", Some("نبيل فارس"), "الوفد وصل", "indirect")],
            ),
            // The coach Murad Said denied what was told of his leaving.
            (
                "ونفى المدرب مراد سعيد ما تردد عن رحيله.",
                &[("ونفى", "deny", Some("مراد سعيد"), "ما تردد عن رحيله", "indirect")],
            ),
            // The organisation al-Qaeda claimed the attack on the convoy.
            (
                "وتبنى تنظيم القاعدة الهجوم على القافلة.",
                &[("وتبنى", "admit", Some("تنظيم القاعدة"), "الهجوم على القافلة", "indirect")],
            ),
            // Criticised what he called "the international silence": the description is a claim of its own.
            (
                "وانتقد ما وصفه بـ\"الصمت الدولي\".",
                &[
                    ("وانتقد", "criticise", None, "ما وصفه بـ\"الصمت الدولي\"", "mixed"),
                    ("وصفه", "opine", None, "الصمت الدولي", "direct"),
                ],
            ),
        ],
    );
}

#[test]
fn as_reported() {
    check(
        "as has been announced, in the words of",
        &[
            // The storm killed three people, as the police announced.
            (
                "وقتلت العاصفة ثلاثة أشخاص، كما أعلنت الشرطة.",
                &[("أعلنت", "state", Some("الشرطة"), "وقتلت العاصفة ثلاثة أشخاص", "indirect")],
            ),
            // In the words of the minister Fuad Jaber, the stock suffices.
            (
                "وعلى حد قول الوزير فؤاد جابر، المخزون يكفي.",
                &[("وعلى حد قول", "state", Some("فؤاد جابر"), "المخزون يكفي", "indirect")],
            ),
            // Prices have doubled, on the word of the agency Reuters.
            (
                "تضاعفت الأسعار، نقلا عن وكالة رويترز.",
                &[("نقلا عن", "state", Some("وكالة رويترز"), "تضاعفت الأسعار", "indirect")],
            ),
            // According to Reuters, the storm killed three people: the conjunction is left out.
            (
                "ووفق منظمة \"النهر\"، فإن 33 صحافيا يقبعون في السجن.",
                &[("ووفق", "state", Some("منظمة النهر"), "33 صحافيا يقبعون في السجن", "indirect")],
            ),
            ("وحسب الصحيفة فقد \"غادر الرجل أمس\".", &[("وحسب", "state", Some("الصحيفة"), "غادر الرجل أمس", "direct")]),
            (
                "وبحسب رويترز فإن العاصفة قتلت ثلاثة أشخاص.",
                &[("وبحسب", "state", Some("رويترز"), "العاصفة قتلت ثلاثة أشخاص", "indirect")],
            ),
        ],
    );
}

#[test]
fn no_reporting_verb() {
    check(
        "knowing, seeing, meaning to, and names that hold a cue",
        &[
            // The minister learnt that the delegation had arrived.
            ("علم الوزير أن الوفد وصل.", NONE),
            // The inhabitants saw the smoke rise.
            ("وشاهد السكان الدخان يتصاعد.", NONE),
            // The minister means to visit Cairo.
            ("ويعتزم الوزير زيارة القاهرة.", NONE),
            // The two presidents held talks about the crisis.
            ("وأجرى الرئيسان محادثات حول الأزمة.", NONE),
            // The team "The Frank Saying" won the prize.
            ("فاز فريق «القول الصريح» بالجائزة.", NONE),
            // Had the minister said so, he would have resigned.
            ("لو قال الوزير ذلك لاستقال.", NONE),
            // The minister is expected to announce the decision tomorrow.
            ("ومن المتوقع أن يعلن الوزير القرار غدا.", NONE),
            // The minister said nothing.
            ("لم يقل الوزير شيئا.", NONE),
        ],
    );
}

#[test]
fn documents_and_references() {
    check(
        "what a document says, and what has just been told",
        &[
            // The statement said that the port would open on Sunday.
            (
                "وجاء في البيان أن الميناء سيفتح الأحد.",
                &[("وجاء", "state", Some("البيان"), "الميناء سيفتح الأحد", "indirect")],
            ),
            // A statement of the court said: "The hearings begin in May".
            (
                "وجاء في بيان للمحكمة \"تبدأ الجلسات في أيار\".",
                &[("وجاء", "state", Some("بيان للمحكمة"), "تبدأ الجلسات في أيار", "direct")],
            ),
            // The decision came at a difficult time.
            ("وجاء القرار في وقت صعب.", NONE),
            // That came in a tweet of the minister's, in which he said: "we are ready".
            (
                "جاء ذلك في تغريدة للوزير سامر حداد، حيث قال: \"نحن مستعدون\".",
                &[("قال", "state", Some("سامر حداد"), "نحن مستعدون", "direct")],
            ),
            // The police say that he left, which the family denies.
            (
                "وتقول الشرطة إنه غادر البلاد، وهو ما تنفيه العائلة.",
                &[
                    ("وتقول", "state", Some("الشرطة"), "إنه غادر البلاد", "indirect"),
                    ("تنفيه", "deny", Some("العائلة"), "ما", "indirect"),
                ],
            ),
            // Pending the inquiry is no source.
            ("أوقفت الشرطة رجلا على ذمة التحقيق لمدة يومين.", NONE),
            // 40 per cent of the employees admitted that they were looking for another job.
            (
                "أقر 40 في المائة من الموظفين بأنهم يبحثون عن عمل آخر.",
                &[("أقر", "admit", Some("40 في المائة من الموظفين"), "بأنهم يبحثون عن عمل آخر", "indirect")],
            ),
        ],
    );
}

#[test]
fn subjects_and_what_stands_around_them() {
    check(
        "subjects with an office before the comma, pronouns and relative clauses between",
        &[
            // The minister of transport, Karim Haddad, had announced that the line would open.
            (
                "وكان وزير النقل، كريم حداد، قد أعلن أن الخط سيفتح.",
                &[("أعلن", "state", Some("كريم حداد"), "الخط سيفتح", "indirect")],
            ),
            // A report of the commission that came out lately had warned of a shortage.
            (
                "وكان تقرير للهيئة الوطنية صدر مؤخرا قد حذر من نقص المياه.",
                &[("حذر", "warn", Some("تقرير للهيئة الوطنية"), "نقص المياه", "indirect")],
            ),
            // His teachers say of him that he is hard-working.
            ("ويقول عنه المدرسون إنه مجتهد.", &[("ويقول", "state", Some("المدرسون"), "إنه مجتهد", "indirect")]),
            // The prime minister (masculine title), Helen Ward, said that taxes would fall.
            (
                "وقالت رئيس الوزراء، هيلين وارد، إن الضرائب ستنخفض.",
                &[("وقالت", "state", Some("هيلين وارد"), "الضرائب ستنخفض", "indirect")],
            ),
            // An agreement that the council considered a victory.
            ("وهو اتفاق اعتبره مجلس الأمن انتصارا.", &[("اعتبره", "opine", Some("مجلس الأمن"), "انتصارا", "indirect")]),
            // The president of the union levelled criticism at the referee because of his decisions.
            (
                "وكان رئيس الاتحاد قد وجه انتقادات حادة إلى الحكم بسبب قراراته.",
                &[("وجه", "criticise", Some("رئيس الاتحاد"), "الحكم بسبب قراراته", "indirect")],
            ),
            // The government called on the coalition, which the neighbour leads, to stop.
            (
                "دعت الحكومة التحالف، الذي تقوده الجارة، إلى وقف القصف.",
                &[("دعت", "request", Some("الحكومة"), "وقف القصف", "indirect")],
            ),
            // Haddad, founder of the company, announced the start of the works.
            (
                "أعلن سامر حداد مؤسس الشركة عن بدء الأعمال.",
                &[("أعلن", "state", Some("سامر حداد"), "بدء الأعمال", "indirect")],
            ),
            // A source who did not give his name said that the deal was near.
            ("وقال مصدر لم يذكر اسمه إن الصفقة قريبة.", &[("وقال", "state", Some("مصدر"), "الصفقة قريبة", "indirect")]),
        ],
    );
}

#[test]
fn countries_before_a_colon() {
    check(
        "a country before a colon is a topic unless it speaks",
        &[
            // Lebanon: the parliament passes the budget.
            ("لبنان: البرلمان يقر قانون الموازنة", NONE),
            // Russia: we have shot down a plane; Yemen: Samir Haddad is not sorry: what somebody is not makes no vow.
            ("روسيا: أسقطنا طائرة مجهولة", &[(":", "state", Some("روسيا"), "أسقطنا طائرة مجهولة", "indirect")]),
            ("اليمن: سمير حداد غير نادم على القرار", NONE),
            // Russia: America abuses its rights as a host.
            (
                "روسيا: أمريكا تستغل حقوقها كدولة مضيفة",
                &[(":", "state", Some("روسيا"), "أمريكا تستغل حقوقها كدولة مضيفة", "indirect")],
            ),
        ],
    );
}

#[test]
fn rules_are_named() {
    let rows = [
        // The ministry of health affirmed that the vaccine is safe.
        ("أكدت وزارة الصحة أن اللقاح آمن.", Rule::VerbSubjectThat),
        // The minister Fuad Jaber said: "we go on".
        ("قال الوزير فؤاد جابر: \"سنواصل العمل\".", Rule::VerbSubjectQuotation),
        // But the ministry of health affirmed that the vaccine is safe.
        ("لكن وزارة الصحة أكدت أن اللقاح آمن.", Rule::SubjectVerbThat),
        // The company denied that there was a fault.
        ("نفت الشركة وجود خلل.", Rule::VerbSubjectNoun),
        // "We go on", said the minister Fuad Jaber.
        ("\"سنواصل العمل\"، قال الوزير فؤاد جابر.", Rule::QuotationVerbSubject),
        // Moscow: we will not step back.
        ("موسكو: لن نتراجع", Rule::HeadlineColon),
        // Reuters quoted an official as saying that the strike had ended.
        ("نقلت رويترز عن مسؤول قوله إن الضربة انتهت.", Rule::Relay),
        // The storm killed three people, according to Reuters.
        ("قتلت العاصفة ثلاثة أشخاص، بحسب رويترز.", Rule::SourcePhraseAfter),
    ];
    for (text, rule) in rows {
        let found: Vec<Rule> = isnad::extract(text).iter().map(isnad::Claim::rule).collect();
        assert_eq!(found, [rule], "{text}");
    }
}

#[test]
fn that_clauses_far_from_their_verb() {
    check(
        "what stands between verb and that-clause",
        &[
            // Some observers, such as Samir Haddad, hold that the plan will succeed.
            (
                "ويرى بعض المراقبين، مثل سمير حداد، أن الخطة ستنجح.",
                &[("ويرى", "opine", Some("بعض المراقبين"), "الخطة ستنجح", "indirect")],
            ),
            // The port of Sour announced on the site "Facebook" that ships would be late.
            (
                "أعلن ميناء صور على موقع \"فيسبوك\" أن السفن ستتأخر يومين.",
                &[("أعلن", "state", Some("ميناء صور"), "السفن ستتأخر يومين", "indirect")],
            ),
            // The captain of the national team Karim Nasr affirmed in an interview broadcast on Sunday that he was ready.
            (
                "وأكد قائد المنتخب كريم نصر في مقابلة بثت الأحد أنه جاهز.",
                &[("وأكد", "affirm", Some("كريم نصر"), "أنه جاهز", "indirect")],
            ),
            // Officials at the ministry of water reported that the dam was full: the first ب is the officials'.
            (
                "أفاد مسؤولون بوزارة المياه أنهم لم يجدوا تسربا.",
                &[("أفاد", "state", Some("مسؤولون"), "أنهم لم يجدوا تسربا", "indirect")],
            ),
            // The teacher confirmed the need that the school be opened: أن belongs to the noun.
            (
                "وأكد المعلم ضرورة أن تفتح المدرسة أبوابها.",
                &[("وأكد", "affirm", Some("المعلم"), "ضرورة أن تفتح المدرسة أبوابها", "indirect")],
            ),
            // A lawyer of a journalist tried in his country mentioned that …: a relative clause without a pronoun.
            (
                "ذكر محامي صحفي يحاكم في بلاده أن الجلسة أجلت.",
                &[("ذكر", "state", Some("محامي صحفي يحاكم في بلاده"), "الجلسة أجلت", "indirect")],
            ),
            // The relief union, which is a charity that runs hospitals, said that …
            (
                "وقال اتحاد الإغاثة، وهو جمعية خيرية تدير المستشفيات، إن الدواء نفد.",
                &[("وقال", "state", Some("اتحاد الإغاثة"), "الدواء نفد", "indirect")],
            ),
            // The church had said before that …; he said afterwards that …
            (
                "وقالت الكنيسة من قبل إن البرج يحتاج إلى ترميم.",
                &[("وقالت", "state", Some("الكنيسة"), "البرج يحتاج إلى ترميم", "indirect")],
            ),
            ("وقال المهندس بعدها إن البرج آمن.", &[("وقال", "state", Some("المهندس"), "البرج آمن", "indirect")]),
            // Replying to reports that spoke of an offer, the club said: the colon is the second verb's.
            (
                "وردا على تقارير تحدثت عن عرض جديد، قال النادي: \"لم نتلق أي عرض حتى اليوم\".",
                &[
                    ("تحدثت", "state", Some("تقارير"), "عرض جديد", "indirect"),
                    ("قال", "state", Some("النادي"), "لم نتلق أي عرض حتى اليوم", "direct"),
                ],
            ),
            // A source at the bank that follows the file, an editor in the town where the summit was held said that …
            (
                "وقال مصدر في البنك يتابع الملف إن القرض سدد.",
                &[("وقال", "state", Some("مصدر في البنك"), "القرض سدد", "indirect")],
            ),
            (
                "وقال المحرر للصحفيين في مدينة صور حيث عقدت القمة إن الخلافات باقية.",
                &[("وقال", "state", Some("المحرر"), "الخلافات باقية", "indirect")],
            ),
            // The mayor went on to explain that …: two verbs for one saying.
            (
                "وتابع العمدة موضحا أن السوق سيفتح غدا.",
                &[("وتابع", "state", Some("العمدة"), "السوق سيفتح غدا", "indirect")],
            ),
            // The country that keeps troops there warned of war: the object stands behind a relative clause.
            (
                "وحذرت روسيا التي تنشر قوات هناك من حرب طويلة.",
                &[("وحذرت", "warn", Some("روسيا"), "حرب طويلة", "indirect")],
            ),
            // The deputy for his part called on the committee to meet.
            ("ودعا النائب من جهته اللجنة إلى الاجتماع.", &[("ودعا", "request", Some("النائب"), "الاجتماع", "indirect")]),
            // He threatened them with punishment if they did not come back: a condition.
            (
                "وهدد المدير العمال بالفصل إن لم يعودوا.",
                &[("وهدد", "threaten", Some("المدير"), "بالفصل إن لم يعودوا", "indirect")],
            ),
        ],
    );
}

#[test]
fn names_that_spell_like_verbs() {
    check(
        "names known by their place",
        &[
            // Dan Barouk said that …, the head of the service, Dan Coler, announced that …
            (
                "وقال دان باروك، المشرف على البحث، إن النتائج مشجعة.",
                &[("وقال", "state", Some("دان باروك"), "النتائج مشجعة", "indirect")],
            ),
            (
                "أعلن مدير المختبر الوطني، دان كولر، أنه أنهى العمل.",
                &[("أعلن", "state", Some("دان كولر"), "أنه أنهى العمل", "indirect")],
            ),
            // The British minister of culture Mat Henley said that …: between an adjective and the content stands no verb.
            (
                "وقال وزير الثقافة البريطاني مات هنلي إنه زار المتحف.",
                &[("وقال", "state", Some("مات هنلي"), "إنه زار المتحف", "indirect")],
            ),
            // The minister Stefan Kolber accused Hasan Murad of …: the second given name begins the object.
            (
                "واتهم الوزير ستيفن كولبر حسن مراد بأنه أخفى الملف.",
                &[("واتهم", "accuse", Some("ستيفن كولبر"), "حسن مراد بأنه أخفى الملف", "indirect")],
            ),
            // Ould Salem said: "…"
            (
                "وقال ولد سالم: \"سنفتح الطريق قبل نهاية الشهر\".",
                &[("وقال", "state", Some("ولد سالم"), "سنفتح الطريق قبل نهاية الشهر", "direct")],
            ),
            // The minister Yusuf Lieberman said today that …: ل is no preposition before a dual.
            (
                "قال الوزير يوسف ليبرمان اليوم إن المعبر سيفتح.",
                &[("قال", "state", Some("يوسف ليبرمان"), "المعبر سيفتح", "indirect")],
            ),
        ],
    );
}

#[test]
fn how_something_is_said() {
    check(
        "participles of manner",
        &[
            // The coach said jokingly: "…", the poet went on threatening: "…"
            (
                "وقال المدرب مازحا: \"إنها أزمة صغيرة يا أصدقاء\".",
                &[("وقال", "state", Some("المدرب"), "إنها أزمة صغيرة يا أصدقاء", "direct")],
            ),
            (
                "وقال القائد متوعدا: \"لن يمر هذا بلا رد منا\".",
                &[("وقال", "state", Some("القائد"), "لن يمر هذا بلا رد منا", "direct")],
            ),
            // The preacher said while he urged the people: "…"
            (
                "وقال الخطيب وهو يحث الناس: \"لا تتركوا جيرانكم بلا ماء\".",
                &[("وقال", "state", Some("الخطيب"), "لا تتركوا جيرانكم بلا ماء", "direct")],
            ),
            // The secretary called on both sides to be calm, saying that …: two contents, two claims.
            (
                "ودعا الأمين العام الطرفين إلى الهدوء قائلا إن المدينة لا تحتمل المزيد.",
                &[
                    ("ودعا", "request", Some("الأمين العام"), "الهدوء", "indirect"),
                    ("قائلا", "state", Some("الأمين العام"), "المدينة لا تحتمل المزيد", "indirect"),
                ],
            ),
            // As for the minister Hala Najm, she said that …
            (
                "أما الوزيرة هالة نجم فقالت إن الخطة جاهزة.",
                &[("فقالت", "state", Some("هالة نجم"), "الخطة جاهزة", "indirect")],
            ),
            // The speaker expressed his hope that …: one claim.
            (
                "وأعرب المتحدث عن أمله في أن ينجح اللقاء.",
                &[("وأعرب", "express", Some("المتحدث"), "أمله في أن ينجح اللقاء", "indirect")],
            ),
        ],
    );
}

#[test]
fn where_a_subject_ends_and_the_object_begins() {
    check(
        "subjects and objects without a mark between them",
        &[
            // The league of the first division announced the results of the season.
            (
                "وأعلنت رابطة الدوري الممتاز نتائج الموسم.",
                &[("وأعلنت", "state", Some("رابطة الدوري الممتاز"), "نتائج الموسم", "indirect")],
            ),
            // Many experts on agriculture affirmed the need to save water.
            (
                "أكد العديد من خبراء الزراعة ضرورة ترشيد المياه.",
                &[("أكد", "affirm", Some("العديد من خبراء الزراعة"), "ضرورة ترشيد المياه", "indirect")],
            ),
            // Several organisations rejected the agreement: their noun takes no complement.
            ("رفضت عدة منظمات الاتفاق.", &[("رفضت", "reject", Some("عدة منظمات"), "الاتفاق", "indirect")]),
            // Nadim Ghusn, the technical director of the Tunisian team, announced a list of twenty players.
            (
                "أعلن نديم غصن المدير الفني للمنتخب التونسي قائمة من عشرين لاعبا.",
                &[("أعلن", "state", Some("نديم غصن"), "قائمة من عشرين لاعبا", "indirect")],
            ),
            // Activists from the town of Idlib announced the death of ten people.
            (
                "وأعلن ناشطون من مدينة إدلب وفاة عشرة أشخاص.",
                &[("وأعلن", "state", Some("ناشطون من مدينة إدلب"), "وفاة عشرة أشخاص", "indirect")],
            ),
            // The minister affirmed, during a meeting with the Greek prime minister Nizar Ghusn in Athens, the need to open the road.
            (
                "أكد الوزير سمير حداد، الاثنين، خلال لقائه مع رئيس الوزراء اليوناني نزار غصن في أثينا، ضرورة فتح الطريق.",
                &[("أكد", "affirm", Some("سمير حداد"), "ضرورة فتح الطريق", "indirect")],
            ),
            // The ministry informed the embassy that the road is open.
            (
                "وأكد التقرير أن وزارة النقل أبلغت السفارة المصرية بأن الطريق مفتوح.",
                &[
                    (
                        "وأكد",
                        "affirm",
                        Some("التقرير"),
                        "وزارة النقل أبلغت السفارة المصرية بأن الطريق مفتوح",
                        "indirect",
                    ),
                    ("أبلغت", "state", Some("وزارة النقل"), "الطريق مفتوح", "indirect"),
                ],
            ),
            // The town is considered a meeting point: nobody judges.
            ("إن البلدة تعتبر نقطة تلاق بين نهرين.", NONE),
            // A spokeswoman of a unit that oversees the crossing affirmed that it was closed.
            (
                "وأكدت ناطقة باسم وحدة في وزارة الدفاع الإسرائيلية تشرف على المعبر أنه أغلق.",
                &[(
                    "وأكدت",
                    "affirm",
                    Some("ناطقة باسم وحدة في وزارة الدفاع الإسرائيلية تشرف على المعبر"),
                    "أنه أغلق",
                    "indirect",
                )],
            ),
            // The surname is an adjective of origin.
            (
                "وأعلن رئيس الحكومة صلاح الدين المصري تشكيل لجنة.",
                &[("وأعلن", "state", Some("صلاح الدين المصري"), "تشكيل لجنة", "indirect")],
            ),
            // And activists rejected this step.
            ("ورفض ناشطون هذه الخطوة.", &[("ورفض", "reject", Some("ناشطون"), "هذه الخطوة", "indirect")]),
            // And rights associations accuse the police of torturing prisoners.
            (
                "وتتهم جمعيات حقوقية الشرطة بتعذيب السجناء.",
                &[("وتتهم", "accuse", Some("جمعيات حقوقية"), "الشرطة بتعذيب السجناء", "indirect")],
            ),
            // And the foundation called upon "the movement of the sea" to come to the table: whom it calls upon is no part of its name.
            ("ودعت المؤسسة \"حركة البحر\" إلى الحوار.", &[("ودعت", "request", Some("المؤسسة"), "الحوار", "indirect")]),
            // And the academy warned its members that it would be strict: the hamza on the line tells the object.
            (
                "قالت أكاديمية الفنون إن المعرض مفتوح. ونبهت أعضاءها إلى أن الدخول بالبطاقات.",
                &[
                    ("قالت", "state", Some("أكاديمية الفنون"), "المعرض مفتوح", "indirect"),
                    ("ونبهت", "warn", Some("أكاديمية الفنون"), "الدخول بالبطاقات", "indirect"),
                ],
            ),
            // And team Oryx refused the return once more.
            (
                "ورفض فريق أوريكس العودة مرة أخرى إلى الملعب.",
                &[("ورفض", "reject", Some("فريق أوريكس"), "العودة مرة أخرى إلى الملعب", "indirect")],
            ),
            // While one of the ministers described the excuses as "thin".
            (
                "في حين وصف أحد الوزراء الأعذار بأنها \"واهية\".",
                &[("وصف", "opine", Some("أحد الوزراء"), "الأعذار بأنها \"واهية\"", "mixed")],
            ),
            // The committee's head demanded of the federation an inquiry into claims that the money was lost.
            (
                "طالب رئيس اللجنة الاتحاد بإجراء تحقيق في مزاعم بأن الأموال ضاعت.",
                &[("طالب", "request", Some("رئيس اللجنة"), "بإجراء تحقيق في مزاعم بأن الأموال ضاعت", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_stands_before_the_subject() {
    check(
        "times and asides between verb and subject",
        &[
            // On Wednesday the spokesman of the airline stated that …
            (
                "صرح الأربعاء المتحدث باسم شركة الطيران بأن الرحلات مستمرة.",
                &[("صرح", "state", Some("المتحدث باسم شركة الطيران"), "الرحلات مستمرة", "indirect")],
            ),
            // And Samir Haddad, for his part, held that …
            ("ورأى من جهته سمير حداد أن الوقت ضيق.", &[("ورأى", "opine", Some("سمير حداد"), "الوقت ضيق", "indirect")]),
            // Last Monday the prime minister presented what he said were secret papers.
            (
                "والاثنين الماضي قدم رئيس الحكومة ما قال إنها أوراق سرية.",
                &[("قال", "state", Some("رئيس الحكومة"), "إنها أوراق سرية", "indirect")],
            ),
            // But many experts say that the price will rise.
            (
                "لكن كثيرا من الخبراء يقولون إن السعر سيرتفع.",
                &[("يقولون", "state", Some("كثيرا من الخبراء"), "السعر سيرتفع", "indirect")],
            ),
            // And therefore the ministry asked for new plans.
            ("ولذلك طلبت الوزارة خططا جديدة.", &[("طلبت", "request", Some("الوزارة"), "خططا جديدة", "indirect")]),
        ],
    );
}

#[test]
fn where_the_author_takes_the_word_back() {
    check(
        "ends of contents",
        &[
            // The player revealed that the club would be his next, when he announced his leaving: "when" goes with the second verb.
            (
                "كشف اللاعب سالم حداد أن النادي سيكون وجهته المقبلة، عندما أعلن الأربعاء رحيله.",
                &[
                    ("كشف", "state", Some("سالم حداد"), "النادي سيكون وجهته المقبلة", "indirect"),
                    ("أعلن", "state", Some("سالم حداد"), "رحيله", "indirect"),
                ],
            ),
            // "… saying: that it was empty. The firm had rented it": what is retold ends with its sentence.
            (
                "وأوضح الباحث أن السفينة سليمة، قائلا: إنها كانت فارغة. كما استأجرتها الشركة قبل عام.",
                &[
                    ("وأوضح", "state", Some("الباحث"), "السفينة سليمة", "indirect"),
                    ("قائلا", "state", Some("الباحث"), "إنها كانت فارغة", "direct"),
                ],
            ),
            // "I want to stay here. I am happy." And Haddad had joined the team last year: he does not name himself.
            (
                "وأكد سالم حداد أنه راض، حيث قال: أرغب في البقاء هنا. أنا سعيد في المدينة. وانضم حداد إلى الفريق العام الماضي.",
                &[
                    ("وأكد", "affirm", Some("سالم حداد"), "أنه راض", "indirect"),
                    ("قال", "state", Some("سالم حداد"), "أرغب في البقاء هنا. أنا سعيد في المدينة", "direct"),
                ],
            ),
            // She thinks it needful to give way to the young, and she was eighty by then.
            (
                "وترى المديرة ضرورة إفساح المجال للشباب، وكانت قد بلغت الثمانين.",
                &[("وترى", "opine", Some("المديرة"), "ضرورة إفساح المجال للشباب", "indirect")],
            ),
            // The union condemns in the strongest terms the closing of the bridge.
            (
                "الاتحاد الأوروبي يدين بأشد العبارات إغلاق الجسر.",
                &[("يدين", "criticise", Some("الاتحاد الأوروبي"), "إغلاق الجسر", "indirect")],
            ),
            // The fund praised the measures although people complain.
            (
                "وأشادت هيئة الرقابة بالإجراءات رغم أن السكان يشتكون منها.",
                &[("وأشادت", "welcome", Some("هيئة الرقابة"), "بالإجراءات", "indirect")],
            ),
            // The ministry announced the closing of the bridge, so that traffic in the town stopped.
            (
                "وأعلنت الوزارة إغلاق الجسر، لتتوقف الحركة في المدينة.",
                &[("وأعلنت", "state", Some("الوزارة"), "إغلاق الجسر", "indirect")],
            ),
            // The port affirms that it will not close, it being known that the workers are on strike.
            (
                "وتؤكد إدارة الميناء أنها لن تغلق أبوابها، علما بأن العمال مضربون.",
                &[("وتؤكد", "affirm", Some("إدارة الميناء"), "أنها لن تغلق أبوابها", "indirect")],
            ),
            // The ministry announced the lowering of prices days after the elections.
            (
                "أعلنت وزارة التجارة خفض الأسعار بعد أيام من الانتخابات.",
                &[("أعلنت", "state", Some("وزارة التجارة"), "خفض الأسعار", "indirect")],
            ),
            // Samir Haddad wrote: "the ministry promised more work. I think that it will keep its word": the next sentence is his.
            (
                "وكتب سمير حداد: \"وعدت الوزارة بوظائف جديدة. أظن أنها ستفي بوعدها\".",
                &[
                    ("وكتب", "state", Some("سمير حداد"), "وعدت الوزارة بوظائف جديدة. أظن أنها ستفي بوعدها", "direct"),
                    ("وعدت", "promise", Some("الوزارة"), "بوظائف جديدة", "indirect"),
                ],
            ),
            // The minister said that "the serious and false claims", which a paper had printed, needed an inquiry.
            (
                "قال وزير العدل إن \"المزاعم الخطيرة والكاذبة\"، التي نشرتها صحيفة محلية، تتطلب تحقيقا.",
                &[(
                    "قال",
                    "state",
                    Some("وزير العدل"),
                    "\"المزاعم الخطيرة والكاذبة\"، التي نشرتها صحيفة محلية، تتطلب تحقيقا",
                    "mixed",
                )],
            ),
        ],
    );
}

#[test]
fn sources_of_passives_and_beliefs() {
    check(
        "expected, believed, considered",
        &[
            // It is expected that the trains will run in October: nobody in particular expects it.
            (
                "ويتوقع أن تسير القطارات في أكتوبر.",
                &[("ويتوقع", "predict", None, "تسير القطارات في أكتوبر", "indirect")],
            ),
            // It is expected that the price will rise, according to the sources of the market.
            (
                "ويتوقع أن يرتفع السعر، حسب مصادر في السوق.",
                &[("ويتوقع", "predict", Some("مصادر في السوق"), "يرتفع السعر", "indirect")],
            ),
            // The decision is considered a blow: the author's own judgement.
            ("ويعتبر القرار ضربة قاسية للصيادين.", NONE),
            // The government recognises Palestine: no admission.
            ("لا تعترف حكومة السويد بدولة فلسطين منذ سنوات فقط.", NONE),
            // The accusation of the company of fraud: nobody accuses.
            ("وبعد اتهام الشركة بالاحتيال استقال مديرها.", NONE),
            // A handful not less than ten.
            ("وشارك ما لا يقل عن عشرين لاعبا في \"كأس المدينة\".", NONE),
        ],
    );
}

#[test]
fn further_source_phrases() {
    check(
        "source phrases",
        &[
            // The weather will clear tomorrow, according to the weather office.
            (
                "الطقس سيتحسن غدا، طبقا لهيئة الأرصاد.",
                &[("طبقا", "state", Some("هيئة الأرصاد"), "الطقس سيتحسن غدا", "indirect")],
            ),
            // In the opinion of experts of the organisation the disease may spread.
            (
                "وبرأي خبراء المنظمة فإن المرض قد ينتشر.",
                &[("وبرأي", "state", Some("خبراء المنظمة"), "المرض قد ينتشر", "indirect")],
            ),
            // According to the study, which a university published yesterday, children need sleep.
            (
                "ووفق الدراسة، التي نشرتها جامعة محلية أمس، يحتاج الأطفال إلى النوم.",
                &[("ووفق", "state", Some("الدراسة"), "يحتاج الأطفال إلى النوم", "indirect")],
            ),
            // The manager faces charges, as a report has it.
            (
                "يواجه المدير عدة اتهامات، كما ورد في تقرير نشر أمس.",
                &[("كما ورد", "state", Some("تقرير نشر أمس"), "يواجه المدير عدة اتهامات", "indirect")],
            ),
            // As the situation requires: nobody's words. Nor are rules, and فحسب is only.
            ("وتصرف الحراس وفق مقتضيات الموقف.", NONE),
            ("وفتح المصنع وفق لوائح المدينة.", NONE),
            ("ولا يهدد الجفاف فحسب سكان المدينة بل القرى أيضا.", NONE),
            // The old bridge collapsed at night, according to assertions of local sources.
            (
                "انهار الجسر القديم ليلا، وفق تأكيدات مصادر محلية.",
                &[("وفق", "state", Some("مصادر محلية"), "انهار الجسر القديم ليلا", "indirect")],
            ),
            // According to recent statements of the minister of finance.
            (
                "وارتفعت الأسعار مجددا، بحسب تصريحات حديثة لوزير المالية سامر حداد.",
                &[("بحسب", "state", Some("سامر حداد"), "وارتفعت الأسعار مجددا", "indirect")],
            ),
            // According to statements that the medical centre published; that were made by an official.
            (
                "وسقط الجسر، بحسب تصريح نشره المركز الطبي.",
                &[("بحسب", "state", Some("المركز الطبي"), "وسقط الجسر", "indirect")],
            ),
            (
                "وغرق القارب، وفقا لتصريحات أدلى بها مسؤول في الميناء.",
                &[("وفقا", "state", Some("مسؤول في الميناء"), "وغرق القارب", "indirect")],
            ),
            // According to the same source; to AFP, where the preposition stands apart.
            ("وأغلق الميناء، وفق نفس المصدر.", &[("وفق", "state", Some("المصدر"), "وأغلق الميناء", "indirect")]),
            (
                "وغرق القارب قبالة الساحل، وفقا لـ\"فرانس برس\".",
                &[("وفقا", "state", Some("فرانس برس"), "وغرق القارب قبالة الساحل", "indirect")],
            ),
            // According to the agency nobody was hurt; according to the decision the price will be two dinars.
            (
                "وبحسب الوكالة لم يصب أحد في الحريق.",
                &[("وبحسب", "state", Some("الوكالة"), "لم يصب أحد في الحريق", "indirect")],
            ),
            (
                "ووفقا للقرار سيكون السعر دينارين للمتر الذي يباع.",
                &[("ووفقا", "state", Some("القرار"), "سيكون السعر دينارين للمتر الذي يباع", "indirect")],
            ),
            // Behind what it is joined to: according to what the report has: "…"; according to the experts it must be extended.
            (
                "أغلقت المدينة أبوابها، وبحسب ما ورد في التقرير: \"غادر السكان بيوتهم ليلا\".",
                &[("وبحسب", "state", Some("التقرير"), "غادر السكان بيوتهم ليلا", "direct")],
            ),
            (
                "الهدنة صعبة، ووفقا للخبراء يجب تمديدها شهرا.",
                &[("ووفقا", "state", Some("الخبراء"), "يجب تمديدها شهرا", "indirect")],
            ),
            // This came according to what the agency carried: no words are told.
            // By the number of the inhabitants, and according to a number of experts: the second speak.
            ("ووزعت المياه بحسب عدد السكان.", NONE),
            (
                "وارتفعت الأسعار وفق عدد من الخبراء.",
                &[("وفق", "state", Some("عدد من الخبراء"), "وارتفعت الأسعار", "indirect")],
            ),
            ("وجاء ذلك وفقا لما نقلته وكالة الأنباء.", NONE),
            // According to the analyst, from the institute, the market will fall.
            (
                "وبحسب المحلل سامر حداد، من معهد النهر، فإن السوق ستتراجع.",
                &[("وبحسب", "state", Some("سامر حداد"), "السوق ستتراجع", "indirect")],
            ),
        ],
    );
}

#[test]
fn headlines_with_more_than_their_source() {
    check(
        "what may stand between the source of a headline and its colon",
        &[
            // Haddad in reply to the threats of the ministry: the bridge is ours.
            (
                "سامر حداد رداً على تهديدات الوزارة: الجسر ملك المدينة",
                &[(":", "state", Some("سامر حداد"), "الجسر ملك المدينة", "indirect")],
            ),
            // Haddad, angry: this is another mistake.
            ("سامر حداد غاضبا: هذا خطأ آخر", &[(":", "state", Some("سامر حداد"), "هذا خطأ آخر", "indirect")]),
            // Haddad breaks his silence: I will not resign. The first person is his; without it the sentence is the author's.
            (
                "سامر حداد يخرج عن صمته: لن أستقيل من منصبي",
                &[(":", "state", Some("سامر حداد"), "لن أستقيل من منصبي", "direct")],
            ),
            ("سامر حداد يخرج عن صمته: مقابلة طويلة في الصحيفة", NONE),
            // Moscow: it will appraise the hostility of the West.
            ("موسكو: ستقيّم عداء الغرب غدا", &[(":", "state", Some("موسكو"), "ستقيّم عداء الغرب غدا", "indirect")]),
        ],
    );
}

#[test]
fn around_source_phrases() {
    check(
        "what stands before a source phrase and behind it",
        &[
            // A boat that carried twenty sank, according to the police, who …: the relative clause behind is told of the source.
            (
                "وغرق القارب الذي كان يقل عشرين شخصا، بحسب الشرطة التي فتحت تحقيقا.",
                &[("بحسب", "state", Some("الشرطة"), "وغرق القارب الذي كان يقل عشرين شخصا", "indirect")],
            ),
            // No less than ten were killed, according to an official toll that was published yesterday.
            (
                "وقتل ما لا يقل عن عشرة، بحسب حصيلة رسمية نشرت أمس.",
                &[("بحسب", "state", Some("حصيلة رسمية"), "وقتل ما لا يقل عن عشرة", "indirect")],
            ),
            // This team, as the coach admitted, has many chances: without the first comma, too.
            (
                "وهذا الفريق كما أقر المدرب سامر حداد، يملك فرصا كثيرة.",
                &[("أقر", "admit", Some("سامر حداد"), "وهذا الفريق | يملك فرصا كثيرة", "indirect")],
            ),
            // The duties will be laid - as the ministry said - on oil and sugar: dashes do what commas do.
            (
                "وستفرض الرسوم الجديدة - كما قالت الوزارة - على الزيت والسكر.",
                &[("قالت", "state", Some("الوزارة"), "وستفرض الرسوم الجديدة | على الزيت والسكر", "indirect")],
            ),
            // The president will call, according to local officials, for a new dialogue.
            (
                "وسيدعو الرئيس وفق مسؤولين محليين إلى حوار جديد.",
                &[("وفق", "state", Some("مسؤولين محليين"), "وسيدعو الرئيس | إلى حوار جديد", "indirect")],
            ),
            // The raid was aimed, according to the official agency "SANA", at an old store of paper.
            (
                "واستهدفت الغارة، بحسب وكالة الأنباء الرسمية \"سانا\"، مستودع الورق القديم.",
                &[(
                    "بحسب",
                    "state",
                    Some("وكالة الأنباء الرسمية سانا"),
                    "واستهدفت الغارة | مستودع الورق القديم",
                    "indirect",
                )],
            ),
            // The officials said that their country had received assurances from Moscow of help.
            (
                "وتلقت الحكومة تأكيدات جديدة من موسكو بأن الشحنة ستصل.",
                &[("تأكيدات", "affirm", Some("موسكو"), "الشحنة ستصل", "indirect")],
            ),
        ],
    );
}

#[test]
fn further_readings_of_single_words() {
    check(
        "words that are a verb of saying in one place and not in another",
        &[
            // The coach resigned, before the management announced that it had found another: it has happened.
            (
                "استقال المدرب أمس، بعدما خسرت فرقته، قبل أن تعلن الإدارة أنها وجدت بديلا.",
                &[("تعلن", "state", Some("الإدارة"), "أنها وجدت بديلا", "indirect")],
            ),
            // The minister said that it was an unheard-of thing that the bridge was closed: no order.
            (
                "قال الوزير إنه أمر غير مسبوق أن يغلق الجسر.",
                &[("قال", "state", Some("الوزير"), "إنه أمر غير مسبوق أن يغلق الجسر", "indirect")],
            ),
            // A young man who, it turned out, had left the town: nobody makes it clear.
            ("وتبحث الشرطة عن شاب تبين أنه غادر المدينة.", NONE),
            // Turkey announces tomorrow: not yet.
            ("تركيا تعلن غدا عن خطة جديدة", NONE),
            // She is considered one of the chief officers.
            ("وتعتبر واحدة من كبار الضباط في المدينة.", NONE),
            // And he may be described as the heir.
            ("ويمكن وصفه بأنه الوريث.", NONE),
            // Trump admitted in a message that there was a mistake; parliament passing a plan by a majority admits nothing.
            ("وأقر الوزير في تغريدة بوجود خطأ.", &[("وأقر", "admit", Some("الوزير"), "بوجود خطأ", "indirect")]),
            ("وأقرت الجمعية بغالبية كبيرة خطة جديدة.", NONE),
            // The president praised the strength of the currency.
            ("أشاد رئيس المصرف بقوة العملة.", &[("أشاد", "welcome", Some("رئيس المصرف"), "بقوة العملة", "indirect")]),
            // The report set out the arrest of forty people.
            (
                "وأوضح التقرير اعتقال أربعين شخصا.",
                &[("وأوضح", "state", Some("التقرير"), "اعتقال أربعين شخصا", "indirect")],
            ),
            // The refusal stands behind what is told of the official.
            (
                "ورفض مسؤول حكومي لم يكشف هويته الإدلاء بأي تعليق.",
                &[("ورفض", "decline", Some("مسؤول حكومي"), "الإدلاء بأي تعليق", "indirect")],
            ),
            // The organisation voiced its worry and demanded of the government to lift the ban: whom it demands it of follows the verb.
            (
                "أعربت منظمة السلام عن قلقها، وطالبت الحكومة برفع الحظر.",
                &[
                    ("أعربت", "express", Some("منظمة السلام"), "قلقها", "indirect"),
                    ("وطالبت", "request", Some("منظمة السلام"), "برفع الحظر", "indirect"),
                ],
            ),
            // In a time in which the reports point to a crisis.
            (
                "ويأتي القرار في وقت تشير فيه التقارير إلى أزمة قريبة.",
                &[("تشير", "state", Some("التقارير"), "أزمة قريبة", "indirect")],
            ),
        ],
    );
}

#[test]
fn a_source_phrase_that_is_a_sentence() {
    check(
        "source phrases between full stops",
        &[
            // Two workers were killed in the factory. According to the agency.
            (
                "قتل عاملان في المصنع. وفقا لوكالة الأنباء. وبدأ التحقيق.",
                &[("وفقا", "state", Some("وكالة الأنباء"), "قتل عاملان في المصنع", "indirect")],
            ),
            // Where the sentence has its own cue the phrase relays it.
            (
                "وقال الوزير سليم حداد إن الجسر آمن. بحسب رويترز. وبدأ العمل.",
                &[("وقال", "state", Some("سليم حداد"), "الجسر آمن", "indirect")],
            ),
            // He read what the papers had said: the preposition is the verb's.
            ("واطلع المدرب على ما قالته الصحف.", NONE),
            // As an official told the news agency on Monday.
            (
                "انهار الجسر الجديد، كما أفاد مسؤول محلي وكالة الأنباء الاثنين.",
                &[("أفاد", "state", Some("مسؤول محلي"), "انهار الجسر الجديد", "indirect")],
            ),
        ],
    );
}

#[test]
fn who_asks_whom_for_what() {
    check(
        "requests, promises and blame",
        &[
            // The minister Salim Haddad asked him to stop the work: behind the pronoun stands who asks.
            (
                "وطلب منه الوزير سليم حداد وقف العمل.",
                &[("وطلب", "request", Some("سليم حداد"), "وقف العمل", "indirect")],
            ),
            // The president promised the taking of strong measures.
            (
                "تعهد الرئيس سليم حداد، الأربعاء، اتخاذ إجراءات قوية.",
                &[("تعهد", "promise", Some("سليم حداد"), "اتخاذ إجراءات قوية", "indirect")],
            ),
            // Russia laid the blame on the pilot.
            ("وألقت روسيا باللوم على الطيار.", &[("وألقت", "accuse", Some("روسيا"), "الطيار", "indirect")]),
            ("وأنحت الوزارة باللائمة على الشركات.", &[("وأنحت", "accuse", Some("الوزارة"), "الشركات", "indirect")]),
            // Charges were brought against the company: a passive.
            ("ووجهت اتهامات للشركة بتهريب الأموال.", &[("ووجهت", "accuse", None, "للشركة بتهريب الأموال", "indirect")]),
            // A group of inhabitants in one of the oldest cities demanded the end of the works.
            (
                "طالبت جمعية السكان في واحدة من أقدم المدن بوقف الأشغال.",
                &[("طالبت", "request", Some("جمعية السكان"), "بوقف الأشغال", "indirect")],
            ),
            // The minister welcomed, on a visit to Paris, the agreement.
            (
                "ورحب الوزير سليم حداد خلال زيارة لباريس، بالاتفاق الجديد.",
                &[("ورحب", "welcome", Some("سليم حداد"), "بالاتفاق الجديد", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_reveals_and_what_is_denied() {
    check(
        "objects",
        &[
            // The police revealed the details of the plan.
            ("كشفت الشرطة تفاصيل الخطة.", &[("كشفت", "state", Some("الشرطة"), "تفاصيل الخطة", "indirect")]),
            // The details were not revealed: nobody is named. The firm lifted the veil on a device: it showed it.
            ("ولم تكشف تفاصيل الخطة.", NONE),
            ("كشفت الشركة النقاب عن جهاز جديد.", NONE),
            // The army denied this and said that it went on: what is denied stands right behind the verb.
            (
                "إلا أن الجيش نفى ذلك، وأعلن أنه يواصل العمل.",
                &[
                    ("نفى", "deny", Some("الجيش"), "ذلك", "indirect"),
                    ("وأعلن", "state", Some("الجيش"), "أنه يواصل العمل", "indirect"),
                ],
            ),
            // The firm denied the charges, saying that it was ready: two sayings.
            (
                "ونفت الشركة الاتهامات، قائلة إنها مستعدة للتعاون.",
                &[
                    ("ونفت", "deny", Some("الشركة"), "الاتهامات", "indirect"),
                    ("قائلة", "state", Some("الشركة"), "إنها مستعدة للتعاون", "indirect"),
                ],
            ),
            // … charges, which the army rejected.
            (
                "واتهمت المنظمة الجيش بالإهمال، وهي اتهامات رفضها الجيش.",
                &[
                    ("واتهمت", "accuse", Some("المنظمة"), "الجيش بالإهمال", "indirect"),
                    ("رفضها", "reject", Some("الجيش"), "اتهامات", "indirect"),
                ],
            ),
        ],
    );
}

#[test]
fn nothing_is_said_by_these() {
    check(
        "verbs with another sense",
        &[
            // The state abstained from the vote; the party adopts a new policy.
            ("وامتنعت الدولة عن التصويت على القرار.", NONE),
            ("ويتبنى الحزب سياسة جديدة في الريف.", NONE),
            // After he had been accused of bribery, and what he faces if he is convicted: who is meant does not speak.
            ("وأوقف المدرب بعد اتهامه بالرشوة.", NONE),
            ("ويواجه الرجل في حال إدانته السجن عشرة أعوام.", NONE),
            // We shall not build after the "old model"; words inside the phrase of a noun of appeal.
            ("لن نبني وفق \"النموذج القديم\" أبدا.", NONE),
            ("وبين نداءات الأهالي لحماية القلعة من \"عبث اللصوص\"، أغلقت المدينة.", NONE),
            // What calls for concern; a quality beside another.
            ("وهناك ما يدعو إلى القلق.", NONE),
            ("وهذه مسؤولية وطنية ومهنية على الجميع.", NONE),
            // What draws attention is the author's.
            ("ما يلفت الانتباه هو أن السوق كان خاليا.", NONE),
            // After they had been convicted of theft.
            ("وسجن الرجال بعد إدانتهم بتهمة السرقة.", NONE),
            // The jobs are threatened with extinction.
            ("وأصبحت الوظائف الآن مهددة بالزوال.", NONE),
            // The club is considered the greatest in the country; Germany is considered a home of many.
            ("ويعتبر النادي الفريق الأكبر في البلاد.", NONE),
            ("وتعتبر ألمانيا موطنا لملايين المهاجرين.", NONE),
            // Prices fell, which points to a recession; the rain stopped, which threatens a drought: what follows, nobody says.
            ("وانخفضت الأسعار هذا الشهر، مما يشير إلى ركود في السوق.", NONE),
            ("وتوقف المطر في الشمال، ما يهدد بجفاف طويل.", NONE),
            // And it turned out later that the shop was closed.
            ("وتبين لاحقا أن المحل كان مغلقا.", NONE),
            // The player proved to be worthy of trust; the inhabitants were informed that the road was closed.
            ("وأثبت اللاعب أنه جدير بالثقة.", NONE),
            ("وتم إبلاغ السكان بأن الطريق مغلق.", NONE),
            // The court upheld the sentence and a judge dismissed the claim: decisions.
            ("وأيدت محكمة الاستئناف الحكم.", NONE),
            ("ورفض القاضي دعوى الشركة أمس.", NONE),
            // Which is a thing that was not expected.
            ("وأغلق السوق مبكرا، وهو أمر لم يكن متوقعا.", NONE),
            // Russia's refusal of the proposal was expected: the noun, since no masculine verb stands before a country.
            ("وكان رفض روسيا الاقتراح متوقعا.", NONE),
            // A study proves what its figures show, and a document makes clear what stands in it.
            ("وأثبتت الدراسة أن الماء نظيف.", &[("وأثبتت", "state", Some("الدراسة"), "الماء نظيف", "indirect")]),
            ("وتبين الوثيقة أن البيت قديم.", &[("وتبين", "state", Some("الوثيقة"), "البيت قديم", "indirect")]),
            // The council registered 1,500 applications for asylum; the games: the rejection of the request.
            ("وسجل المجلس 1500 طلب لجوء في الشهر.", NONE),
            ("الألعاب: رفض طلب الاتحاد", NONE),
            // Whoever demands his right; the boys waved flags; the semi-official club.
            ("والقانون يحمي كل من يطالب بحقه.", NONE),
            ("ولوح الصبية بالأعلام في الشارع.", NONE),
            ("وحضر النادي شبه الرسمي الحفل.", NONE),
            // Haddad, the goalkeeper, refused the request for a shirt: the request is what he refused.
            (
                "ورفض سمير حداد، حارس المرمى، طلب قميص النادي.",
                &[("ورفض", "reject", Some("سمير حداد"), "طلب قميص النادي", "indirect")],
            ),
            // Pictures: deserted villages in the north; Egypt and Sudan: a bridge and a river: topics.
            ("صور: قرى مهجورة في الشمال", NONE),
            ("مصر والسودان: جسر ونهر قديم", NONE),
            // A solution was not considered possible.
            ("والتسوية لم تكن تعتبر ممكنة في الماضي.", NONE),
            // But whoever considers himself something, judges.
            (
                "وكان سليم حداد يعتبر نفسه جنديا صغيرا.",
                &[("يعتبر", "opine", Some("سليم حداد"), "نفسه جنديا صغيرا", "indirect")],
            ),
        ],
    );
}

#[test]
fn quotations_and_titles() {
    check(
        "whose quotation it is",
        &[
            // He said in his book "The Way": "we shall arrive".
            (
                "وقال الكاتب سليم حداد في كتابه \"طريق العودة إلى البيت\": \"لن نصل قبل الصباح\".",
                &[("وقال", "state", Some("سليم حداد"), "لن نصل قبل الصباح", "direct")],
            ),
            // "the witnesses told that they had seen nothing", the organisation adding that …: no witness adds it.
            (
                "وأوضحت المنظمة: \"الشهود ذكروا أنهم لم يروا شيئا\"، مضيفة أن التحقيق مستمر.",
                &[
                    ("وأوضحت", "state", Some("المنظمة"), "الشهود ذكروا أنهم لم يروا شيئا", "direct"),
                    ("ذكروا", "state", Some("الشهود"), "أنهم لم يروا شيئا", "indirect"),
                    ("مضيفة", "state", Some("المنظمة"), "التحقيق مستمر", "indirect"),
                ],
            ),
            // The group "…" said that: the quotation is its name.
            (
                "وقالت مجموعة \"أصدقاء البيئة والنهر القديم\" التابعة للجامعة إن الجسر آمن.",
                &[(
                    "وقالت",
                    "state",
                    Some("مجموعة أصدقاء البيئة والنهر القديم التابعة للجامعة"),
                    "الجسر آمن",
                    "indirect",
                )],
            ),
            // He said that "the bridge is safe," before he added that the road is closed.
            (
                "وقال سليم حداد إن \"الجسر آمن منذ سنوات طويلة\"، قبل أن يضيف أن الطريق مغلق.",
                &[
                    ("وقال", "state", Some("سليم حداد"), "الجسر آمن منذ سنوات طويلة", "direct"),
                    ("يضيف", "state", Some("سليم حداد"), "الطريق مغلق", "indirect"),
                ],
            ),
            // After he had announced that he would not resign, he surprised the city.
            (
                "وبعد أن أعلن سليم حداد أنه لن يستقيل من منصبه، يفاجئ الرجل المدينة برسالة.",
                &[("أعلن", "state", Some("سليم حداد"), "أنه لن يستقيل من منصبه", "indirect")],
            ),
            // … calling his arrest "unjust from its beginning"; demanding a new committee "that works in the open alone".
            (
                "واتهم سليم حداد الشرطة بالكذب، معتبرا توقيفه \"ظالما من أوله\".",
                &[
                    ("واتهم", "accuse", Some("سليم حداد"), "الشرطة بالكذب", "indirect"),
                    ("معتبرا", "opine", Some("سليم حداد"), "توقيفه \"ظالما من أوله\"", "mixed"),
                ],
            ),
            (
                "وتحدث سليم حداد عن الأزمة، مطالبا بتأليف لجنة جديدة \"تعمل في العلن وحده\".",
                &[("مطالبا", "request", Some("سليم حداد"), "بتأليف لجنة جديدة \"تعمل في العلن وحده\"", "mixed")],
            ),
            // While he denies any responsibility, the city closed the bridge; he rejected the statements of the spokesman.
            (
                "وبينما ينفي سليم حداد أي مسؤولية عن الحادث، أغلقت المدينة الجسر.",
                &[("ينفي", "deny", Some("سليم حداد"), "أي مسؤولية عن الحادث", "indirect")],
            ),
            (
                "ورفض سليم حداد تصريحات فؤاد جابر.",
                &[("ورفض", "reject", Some("سليم حداد"), "تصريحات فؤاد جابر", "indirect")],
            ),
            // He, who calls himself a soldier, said on Monday that.
            (
                "وقال سليم حداد، الذي يصف نفسه بأنه جندي صغير، الاثنين إن الجسر آمن.",
                &[
                    ("وقال", "state", Some("سليم حداد"), "الجسر آمن", "indirect"),
                    ("يصف", "opine", Some("سليم حداد"), "نفسه بأنه جندي صغير", "indirect"),
                ],
            ),
            // … without explaining how: the author tells what he did not say.
            (
                "وكشف سليم حداد أن البلدية ستغلق الجسر دون أن يوضح كيف ستفعل ذلك.",
                &[
                    ("وكشف", "state", Some("سليم حداد"), "البلدية ستغلق الجسر", "indirect"),
                    ("يوضح", "state", Some("سليم حداد"), "كيف ستفعل ذلك", "indirect"),
                ],
            ),
            // He criticised the decision by saying that.
            (
                "وانتقد سليم حداد القرار بقوله إن الجسر آمن.",
                &[
                    ("وانتقد", "criticise", Some("سليم حداد"), "القرار", "indirect"),
                    ("بقوله", "state", Some("سليم حداد"), "الجسر آمن", "indirect"),
                ],
            ),
            // He renewed the call on the inhabitants to change their money.
            (
                "وجدد سليم حداد أيضا دعوة السكان لتحويل أموالهم إلى البنك المركزي.",
                &[("وجدد", "request", Some("سليم حداد"), "لتحويل أموالهم إلى البنك المركزي", "indirect")],
            ),
            // Although he is tired: مع أن opens no clause of what is said.
            (
                "وقال سليم حداد مع أنه متعب إن الجسر آمن.",
                &[("وقال", "state", Some("سليم حداد"), "الجسر آمن", "indirect")],
            ),
            // According to the report of the committee that came out yesterday, the bridge is safe.
            (
                "ووفقا لتقرير اللجنة الذي صدر أمس، فإن الجسر آمن.",
                &[("ووفقا", "state", Some("تقرير اللجنة"), "الجسر آمن", "indirect")],
            ),
            // The minister announced, affirming that: one content.
            (
                "أعلن الوزير سليم حداد مؤكدا أن الجسر آمن.",
                &[("مؤكدا", "affirm", Some("سليم حداد"), "الجسر آمن", "indirect")],
            ),
            // The state announced its rejection of the plan: one saying.
            ("أعلنت روسيا رفضها الخطة.", &[("أعلنت", "state", Some("روسيا"), "رفضها الخطة", "indirect")]),
            // The authorities closed the schools and warned the inhabitants.
            (
                "وأغلقت وزارة التعليم المدارس، وحذرت السكان من السيول.",
                &[("وحذرت", "warn", Some("وزارة التعليم"), "السيول", "indirect")],
            ),
            // After the defeat.. the coach: we shall not give in.
            ("بعد الهزيمة.. سليم حداد: لن نستسلم", &[(":", "state", Some("سليم حداد"), "لن نستسلم", "direct")]),
        ],
    );
}

#[test]
fn what_is_passed_over_before_a_noun() {
    check(
        "between the verb and what is said",
        &[
            // The minister praised the decision at once, and accused the deputy of lying many times.
            (
                "وأشاد الوزير على الفور بقرار المجلس.",
                &[("وأشاد", "welcome", Some("الوزير"), "بقرار المجلس", "indirect")],
            ),
            (
                "واتهم الوزير مرات كثيرة النائب بالكذب.",
                &[("واتهم", "accuse", Some("الوزير"), "النائب بالكذب", "indirect")],
            ),
            // On the 8th of May the government announced the opening of the bridge.
            (
                "أعلنت الحكومة في 8 مايو افتتاح الجسر.",
                &[("أعلنت", "state", Some("الحكومة"), "افتتاح الجسر", "indirect")],
            ),
            // The Fajr club, which is struggling in the league, announced the dismissal of its coach.
            (
                "أعلن نادي الفجر المتعثر في الدوري إقالة مدربه.",
                &[("أعلن", "state", Some("نادي الفجر المتعثر في الدوري"), "إقالة مدربه", "indirect")],
            ),
            // The police asked those who live on the coast to leave their houses.
            (
                "وطلبت الشرطة من المقيمين على الساحل إخلاء منازلهم.",
                &[("وطلبت", "request", Some("الشرطة"), "إخلاء منازلهم", "indirect")],
            ),
            // Hala Najm, a neurosurgeon at the hospital, welcomed the new rules.
            (
                "ورحبت هالة نجم، جراحة الأعصاب في المستشفى، بالقواعد الجديدة.",
                &[("ورحبت", "welcome", Some("هالة نجم"), "بالقواعد الجديدة", "indirect")],
            ),
            // The opponents accuse Haddad of lying; and he accused the gunmen of theft.
            ("ويتهم المعارضون حداد بالكذب.", &[("ويتهم", "accuse", Some("المعارضون"), "حداد بالكذب", "indirect")]),
            (
                "قال سمير حداد إنه سعيد. واتهم المسلحين بالسرقة.",
                &[
                    ("قال", "state", Some("سمير حداد"), "إنه سعيد", "indirect"),
                    ("واتهم", "accuse", Some("سمير حداد"), "المسلحين بالسرقة", "indirect"),
                ],
            ),
            // The researchers expect that the dam will not fall: أن and لا in one word.
            ("ويتوقع الباحثون ألا يسقط السد.", &[("ويتوقع", "predict", Some("الباحثون"), "ألا يسقط السد", "indirect")]),
            // The scientists believe in other causes; the company apologised for the delay.
            (
                "ويعتقد العلماء بوجود أسباب أخرى.",
                &[("ويعتقد", "opine", Some("العلماء"), "بوجود أسباب أخرى", "indirect")],
            ),
            ("واعتذرت الشركة على التأخير.", &[("واعتذرت", "express", Some("الشركة"), "التأخير", "indirect")]),
            // For his part the minister warned of a drought, and admitted for the first time that mistakes had been made.
            ("وحذر الوزير من جهته من الجفاف.", &[("وحذر", "warn", Some("الوزير"), "الجفاف", "indirect")]),
            (
                "واعترف الوزير للمرة الأولى بوجود أخطاء.",
                &[("واعترف", "admit", Some("الوزير"), "بوجود أخطاء", "indirect")],
            ),
            // While meeting his Egyptian counterpart the minister expressed his hope for cooperation.
            (
                "وأعرب الوزير خلال لقائه نظيره المصري عن أمله في التعاون.",
                &[("وأعرب", "express", Some("الوزير"), "أمله في التعاون", "indirect")],
            ),
            // Some criticised the decision; others welcomed it.
            ("وانتقد البعض القرار.", &[("وانتقد", "criticise", Some("البعض"), "القرار", "indirect")]),
            ("ورحب آخرون بالقرار.", &[("ورحب", "welcome", Some("آخرون"), "بالقرار", "indirect")]),
            // The owner of the shop denied the news; for his part the mayor rejected the offer.
            ("لكن صاحب المحل نفى الخبر.", &[("نفى", "deny", Some("صاحب المحل"), "الخبر", "indirect")]),
            ("من جهته رفض رئيس البلدية العرض.", &[("رفض", "reject", Some("رئيس البلدية"), "العرض", "indirect")]),
            // At a press conference "he is very happy": no title of a journalist's.
            (
                "وقال سمير حداد في مؤتمر صحافي \"إنه سعيد جدا\".",
                &[("وقال", "state", Some("سمير حداد"), "إنه سعيد جدا", "direct")],
            ),
        ],
    );
}

#[test]
fn talking_and_shouting() {
    check(
        "talking and shouting",
        &[
            // Sources spoke of clashes in the north: what happened. The coach talked about the reasons for the defeat: a topic.
            (
                "وتحدثت مصادر محلية عن وقوع اشتباكات في الشمال.",
                &[("وتحدثت", "state", Some("مصادر محلية"), "وقوع اشتباكات في الشمال", "indirect")],
            ),
            ("وتحدث سمير حداد عن أسباب الهزيمة.", NONE),
            ("وتحدثت الصحيفة عن تفاصيل المباراة.", NONE),
            // The man shouted "long live the homeland" in the street.
            ("وفي الشارع هتف الرجل \"عاش الوطن\".", &[("هتف", "state", Some("الرجل"), "عاش الوطن", "direct")]),
        ],
    );
}

#[test]
fn acts_signs_and_purposes() {
    check(
        "what is done, shown, meant or felt, and not said",
        &[
            // The ministry refused to receive the delegation: an act.
            ("ورفضت الوزارة استقبال الوفد.", NONE),
            // The singer refused to leave the hall.
            ("ورفض المغني سمير حداد مغادرة القاعة.", NONE),
            // But the minister rejected the offer.
            ("ورفض الوزير سمير حداد العرض.", &[("ورفض", "reject", Some("سمير حداد"), "العرض", "indirect")]),
            // After the ministry had refused to receive the ship, it sailed away.
            ("غادرت السفينة بعد رفض الوزارة استقبالها.", NONE),
            // The village drank clean water, which belies the rumour.
            ("شربت القرية ماء نظيفا، الأمر الذي ينفي الشائعة.", NONE),
            // The door was whole, and this points to a theft from inside.
            ("كان الباب سليما، وهذا يشير إلى سرقة من الداخل.", NONE),
            // The evidence that confirms the theft was lost.
            ("وضاعت الأدلة التي تؤكد السرقة.", NONE),
            // The plan, which is expected to cost a million, is old.
            ("والخطة التي يتوقع أن تكلف مليونا قديمة.", &[("يتوقع", "predict", None, "تكلف مليونا قديمة", "indirect")]),
            // The government recognised France: an act.
            ("واعترفت الحكومة بفرنسا حليفا.", NONE),
            // The minister admitted that the project had failed.
            (
                "واعترف الوزير سمير حداد بفشل المشروع.",
                &[("واعترف", "admit", Some("سمير حداد"), "بفشل المشروع", "indirect")],
            ),
            // And the attack confirms how important the harbour is.
            ("ويؤكد الهجوم أهمية المرفأ القديم.", NONE),
            // There is nothing that points to a defect.
            ("ولا يوجد ما يشير إلى عطل في الآلة.", NONE),
            // In the cave there is evidence that points to an old fire.
            ("وفي الكهف أدلة تشير إلى حريق قديم.", NONE),
            // The figures point to a fall in prices: these do speak.
            ("وتشير الأرقام إلى تراجع الأسعار.", &[("وتشير", "state", Some("الأرقام"), "تراجع الأسعار", "indirect")]),
            // The drug proved to be safe.
            ("أثبت الدواء أنه آمن.", NONE),
            // The study proved that the drug was safe.
            ("أثبتت الدراسة أن الدواء آمن.", &[("أثبتت", "state", Some("الدراسة"), "الدواء آمن", "indirect")]),
            // The organisers had been hoping to sell a thousand tickets.
            ("وكان المنظمون يأملون في بيع ألف تذكرة.", NONE),
            // The minister hopes that trade will recover.
            (
                "ويأمل الوزير سمير حداد أن تنتعش التجارة.",
                &[("ويأمل", "express", Some("سمير حداد"), "تنتعش التجارة", "indirect")],
            ),
            // The fishermen sailed out, hoping for a large catch.
            ("خرج الصيادون إلى البحر آملين في صيد وفير.", NONE),
            // The lamp is fitted with a switch to show that the machine is ready.
            ("زود المصباح بمفتاح ليشير إلى جاهزية الآلة.", NONE),
            // The minister came out to announce that the road was open.
            (
                "وخرج الوزير سمير حداد ليعلن أن الطريق مفتوح.",
                &[("ليعلن", "state", Some("سمير حداد"), "الطريق مفتوح", "indirect")],
            ),
            // One thinks that the house is empty.
            ("ويظن المرء أن البيت خال.", NONE),
            // It is time that the council calls for a truce.
            ("حان الوقت لأن يدعو المجلس إلى هدنة.", NONE),
            // The minister was informed of the fire.
            ("وأُبلغ الوزير بالحريق.", NONE),
            // The matter is so important that it is discussed daily.
            ("وتبلغ القضية من الأهمية أنها تناقش كل يوم.", NONE),
            // Haddad is considered the highest official in the town.
            ("ويعتبر حداد أعلى مسؤول في المدينة.", NONE),
            // Those who are against the dam live far away.
            ("ويسكن الذين يعارضون السد بعيدا.", NONE),
            // The two sides agreed to hold talks "soon": an agreement.
            ("واتفق الطرفان على عقد لقاء \"قريبا\".", NONE),
            // The teams went on with the search in the area of "the old harbour".
            ("وتواصل الفرق البحث في منطقة \"المرفأ القديم والسوق\".", NONE),
            // The children were taken to hospital, and the driver said that he was tired.
            ("ونقلوا إلى المستشفى بعد أن أصيبوا، لأن الحافلة انقلبت.", NONE),
            // The figures leave out the lorries.
            ("لكن الأرقام استبعدت الشاحنات.", NONE),
        ],
    );
}

#[test]
fn nouns_and_participles_that_say_nothing() {
    check(
        "nouns of saying that are done, meant or asked for, and predicates",
        &[
            // His victory had been expected.
            ("وكان فوزه متوقعا في المدينة.", NONE),
            // The coach will be required to prepare three players.
            ("وسيكون المدرب سمير حداد مطالبا بتجهيز ثلاثة لاعبين.", NONE),
            // The man danced, waving a flag.
            ("ورقص سمير حداد في الساحة، ملوحا بعلم أحمر.", NONE),
            // Asked about the reason, he smiled.
            ("ولدى سؤاله عن السبب ابتسم.", NONE),
            // The decision that provides for the recognition of the island was read out.
            ("وقرئ قرار سمير حداد القاضي بالاعتراف بالجزيرة.", NONE),
            // The ministry replied by affirming that the bridge was safe.
            ("وردت الوزارة بالتأكيد على أن الجسر آمن.", &[("وردت", "state", Some("الوزارة"), "الجسر آمن", "indirect")]),
            // The statements of the minister came while he visited the market.
            ("جاءت تصريحات الوزير سمير حداد بمناسبة زيارته السوق.", NONE),
            // The army moved the guns in order to threaten the neighbours.
            ("ونقل الجيش المدافع بهدف تهديد الجيران بالحرب.", NONE),
            // Informing the family took an hour.
            ("واستغرق إبلاغ العائلة بالخبر ساعة.", NONE),
            // The team's determination to win was great.
            ("وكان إصرار فريق الفجر على الفوز كبيرا.", NONE),
            // The village has had light since the council adopted a plan.
            ("وفي القرية ضوء منذ تبني المجلس خطة جديدة.", NONE),
            // The ministry means to invite the experts to a visit.
            ("وتعتزم الوزارة دعوة الخبراء إلى زيارة السد.", NONE),
            // The minister's criticism raised fears.
            ("وأثار انتقاد الوزير مخاوف في القرية.", NONE),
            // To look into the neighbour's complaint is not the court's business.
            ("والنظر في شكوى سمير حداد ليس من اختصاص المدينة.", NONE),
            // The ministry's criticism came after the bridge had been closed.
            ("وجاء انتقاد الوزارة بعد أن أغلق الجسر.", NONE),
            // The road was closed at the request of the police.
            ("أغلق الطريق بطلب من الشرطة في الصباح.", NONE),
        ],
    );
}

#[test]
fn who_somebody_is_before_a_colon() {
    check(
        "headlines that tell who somebody is",
        &[
            // Hala Najm: the doctor who runs the hospital
            ("هالة نجم: الطبيبة التي تدير المستشفى", NONE),
            // Samir Haddad: the first Egyptian to win the cup
            ("سمير حداد: أول مصري يفوز بالكأس", NONE),
            // Hala Najm: the hospital will open in spring
            (
                "هالة نجم: المستشفى سيفتح في الربيع",
                &[(":", "state", Some("هالة نجم"), "المستشفى سيفتح في الربيع", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_relative_clauses_tell_of_a_noun() {
    check(
        "what somebody has announced, asked for or supported, in a relative clause on its noun",
        &[
            // The inhabitants wait for the truce which the government called for.
            (
                "وينتظر السكان الهدنة المؤقتة التي دعت إليها الحكومة.",
                &[("دعت", "request", Some("الحكومة"), "الهدنة المؤقتة", "indirect")],
            ),
            // The reforms that the minister announced led to a strike.
            (
                "وأدت الإصلاحات التي أعلنها الوزير إلى إضراب السائقين.",
                &[("أعلنها", "state", Some("الوزير"), "الإصلاحات", "indirect")],
            ),
            // The team cancelled the journey, a step which the physicians welcomed.
            ("وألغى الفريق السفر في خطوة رحب بها الأطباء.", &[("رحب", "welcome", Some("الأطباء"), "خطوة", "indirect")]),
            // This is what the municipality denies.
            ("وهذا ما تنفيه البلدية.", &[("تنفيه", "deny", Some("البلدية"), "ما", "indirect")]),
            // The opinion which the writer adopts spread (no claim of responsibility).
            ("وانتشر الرأي الذي يتبناه الكاتب في العاصمة.", NONE),
            // The truce that the government announced will begin tomorrow; the halt to fire that the minister announced began.
            (
                "وقال السكان إن الهدنة التي أعلنتها الحكومة ستبدأ غدا.",
                &[
                    ("وقال", "state", Some("السكان"), "الهدنة التي أعلنتها الحكومة ستبدأ غدا", "indirect"),
                    ("أعلنتها", "state", Some("الحكومة"), "الهدنة", "indirect"),
                ],
            ),
            (
                "وبدأ وقف إطلاق النار الذي أعلنه الوزير.",
                &[("أعلنه", "state", Some("الوزير"), "وقف إطلاق النار", "indirect")],
            ),
            // The states voted for the resolution that Moscow supported, according to the agency.
            (
                "وصوتت الدول على القرار الذي أيدته موسكو، وفق الوكالة.",
                &[
                    ("أيدته", "welcome", Some("موسكو"), "القرار", "indirect"),
                    ("وفق", "state", Some("الوكالة"), "وصوتت الدول على القرار الذي أيدته موسكو", "indirect"),
                ],
            ),
        ],
    );
}

#[test]
fn two_who_speak() {
    check(
        "verbs in the dual behind those who speak",
        &[
            // The two parties had announced a truce.
            ("وكان الطرفان قد أعلنا عن هدنة جديدة.", &[("أعلنا", "state", Some("الطرفان"), "هدنة جديدة", "indirect")]),
            // The two families informed the court that they would leave.
            (
                "وقال المحامي إن العائلتين أبلغتا المحكمة أنهما سترحلان.",
                &[
                    ("وقال", "state", Some("المحامي"), "العائلتين أبلغتا المحكمة أنهما سترحلان", "indirect"),
                    ("أبلغتا", "state", Some("العائلتين"), "أنهما سترحلان", "indirect"),
                ],
            ),
            // He showed cautious optimism (an adjective).
            ("وأصدر النادي بيانا حذرا.", NONE),
        ],
    );
}

#[test]
fn what_is_answered_and_who_stands_between_commas() {
    check(
        "a saying that another rejects or welcomes, and whose announcement it is between commas",
        &[
            // The ministry rejected the union's request for higher wages.
            (
                "رفضت الوزارة طلب النقابة بزيادة الأجور.",
                &[
                    ("رفضت", "reject", Some("الوزارة"), "طلب النقابة بزيادة الأجور", "indirect"),
                    ("طلب", "request", Some("النقابة"), "بزيادة الأجور", "indirect"),
                ],
            ),
            // The member of parliament refused to support the new law: it is nobody else who supports it.
            (
                "رفض النائب سامي حداد تأييد القانون الجديد.",
                &[("رفض", "reject", Some("سامي حداد"), "تأييد القانون الجديد", "indirect")],
            ),
            // Weeks after the announcement of the head of the federation, Samir Haddad, of his resignation.
            (
                "ويأتي القرار بعد أسابيع من إعلان رئيس الاتحاد، سمير حداد، استقالته.",
                &[("إعلان", "state", Some("سمير حداد"), "استقالته", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_is_seen_told_of_or_not_told() {
    check(
        "what is seen in something, what reports speak of, what is not told",
        &[
            // Some saw in it an affirmation of the role of the school.
            (
                "ورأى فيها البعض تكريسا لدور المدرسة.",
                &[("ورأى", "opine", Some("البعض"), "تكريسا لدور المدرسة", "indirect")],
            ),
            // Many saw in the decision a blow to the market.
            (
                "ورأى كثيرون في القرار ضربة للسوق.",
                &[("ورأى", "opine", Some("كثيرون"), "القرار ضربة للسوق", "indirect")],
            ),
            // The club answered reports that spoke of the player's move.
            (
                "وتجاهل النادي تقارير تحدثت عن انتقال اللاعب.",
                &[("تحدثت", "state", Some("تقارير"), "انتقال اللاعب", "indirect")],
            ),
            // And the agency gave no further details.
            ("ولم تذكر الوكالة تفاصيل أخرى.", &[("تذكر", "state", Some("الوكالة"), "تفاصيل أخرى", "indirect")]),
            // A source that did not give his name.
            ("وقال مصدر لم يذكر اسمه إن الجسر مغلق.", &[("وقال", "state", Some("مصدر"), "الجسر مغلق", "indirect")]),
        ],
    );
}

#[test]
fn whose_words_a_source_phrase_names() {
    check(
        "source phrases with a noun of words that somebody has said",
        &[
            // The nap is useful, according to the opinion of experts on sleep.
            (
                "ونوم الظهيرة مفيد، بحسب رأي خبراء في النوم.",
                &[("بحسب", "state", Some("خبراء في النوم"), "ونوم الظهيرة مفيد", "indirect")],
            ),
            // The bridge has reopened, according to statements that an official of the ministry made.
            (
                "وفتح الجسر من جديد، وفقا لتصريحات أدلى بها مسؤول في الوزارة.",
                &[("وفقا", "state", Some("مسؤول في الوزارة"), "وفتح الجسر من جديد", "indirect")],
            ),
            // The bridge has reopened, according to new statements of the municipality.
            (
                "وفتح الجسر من جديد، وفق تصريحات جديدة من البلدية.",
                &[("وفق", "state", Some("البلدية"), "وفتح الجسر من جديد", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_others_say_to_the_speaker() {
    check(
        "verbs with a pronoun of the first person inside a quotation",
        &[
            // The witness said: "She asked me how I had arrived here".
            (
                "وقال الشاهد: \"سألتني كيف وصلت إلى هنا\".",
                &[
                    ("وقال", "state", Some("الشاهد"), "سألتني كيف وصلت إلى هنا", "direct"),
                    ("سألتني", "ask", None, "كيف وصلت إلى هنا", "indirect"),
                ],
            ),
            // The witness said: "We affirm that the road is closed": he speaks for himself.
            (
                "وقال الشاهد: \"نؤكد أن الطريق مغلق\".",
                &[("وقال", "state", Some("الشاهد"), "نؤكد أن الطريق مغلق", "direct")],
            ),
        ],
    );
}

#[test]
fn what_is_likened_and_whose_accusation_it_is() {
    check(
        "a judgement or an object behind بما, and accusations from somebody",
        &[
            // The writer likened the situation of the port to what the airport suffered.
            (
                "شبه الكاتب وضع الميناء بما عاناه المطار.",
                &[("شبه", "opine", Some("الكاتب"), "وضع الميناء بما عاناه المطار", "indirect")],
            ),
            // The head of the union condemned what the workers are exposed to.
            (
                "ندد رئيس النقابة سامي حداد بما يتعرض له العمال.",
                &[("ندد", "criticise", Some("سامي حداد"), "بما يتعرض له العمال", "indirect")],
            ),
            // The bank stopped its payments after accusations from Washington of financing the rebels.
            (
                "وجمد المصرف مدفوعاته عقب اتهامات من واشنطن بتمويل المتمردين.",
                &[("اتهامات", "accuse", Some("واشنطن"), "بتمويل المتمردين", "indirect")],
            ),
            // And the writer called on the papers to stop calling the refugees a burden: whoever stands there is judged, and judges nobody.
            (
                "ودعا الكاتب سامر حداد الصحف إلى التوقف عن وصف اللاجئين بأنهم عبء.",
                &[("ودعا", "request", Some("سامر حداد"), "التوقف عن وصف اللاجئين بأنهم عبء", "indirect")],
            ),
            // Relations suffered after Paris's accusation of Rome of delaying the ships; after the union's accusation of the company of neglect.
            (
                "وساءت العلاقات بعد اتهام باريس روما بتأخير السفن.",
                &[("اتهام", "accuse", Some("باريس"), "روما بتأخير السفن", "indirect")],
            ),
            (
                "وتوقف العمل بعد اتهام النقابة للشركة بالإهمال.",
                &[("اتهام", "accuse", Some("النقابة"), "للشركة بالإهمال", "indirect")],
            ),
            // He launched an attack on the company accusing it of polluting the river.
            (
                "وشن رئيس البلدية سامر حداد هجوما على الشركة متهما إياها بتلويث النهر.",
                &[("متهما", "accuse", Some("سامر حداد"), "إياها بتلويث النهر", "indirect")],
            ),
            // And she wondered (spelled with ئ): "What happens to the children?"
            (
                "وتسائلت ريم نجم: \"ماذا يحدث للأطفال؟\".",
                &[("وتسائلت", "ask", Some("ريم نجم"), "ماذا يحدث للأطفال", "direct")],
            ),
        ],
    );
}

#[test]
fn whom_somebody_accuses_or_asks() {
    check(
        "the accused, the asked, and where something is said",
        &[
            // And in another report, Samir Haddad criticised the government for the high prices.
            (
                "وفي تقرير آخر، انتقد سمير حداد الحكومة بسبب غلاء الأسعار.",
                &[("انتقد", "criticise", Some("سمير حداد"), "الحكومة بسبب غلاء الأسعار", "indirect")],
            ),
            // And the writer Layla Najm, in a statement, said that the bridge is old.
            (
                "وكانت الكاتبة ليلى نجم، في بيان، قالت إن الجسر قديم.",
                &[("قالت", "state", Some("ليلى نجم"), "الجسر قديم", "indirect")],
            ),
            // The union condemned the decision, and accused the ministry of covering up the damage.
            (
                "أدانت النقابة القرار، واتهمت الوزارة بالتستر على الأضرار.",
                &[
                    ("أدانت", "criticise", Some("النقابة"), "القرار", "indirect"),
                    ("واتهمت", "accuse", Some("النقابة"), "الوزارة بالتستر على الأضرار", "indirect"),
                ],
            ),
            // And the director is accused of fraud.
            (
                "ويتهم المدير بالاحتيال على الزبائن.",
                &[("ويتهم", "accuse", None, "المدير بالاحتيال على الزبائن", "indirect")],
            ),
            // And the opponents accuse the mayor of wasting money.
            (
                "ويتهم المعارضون البلدية بإهدار المال.",
                &[("ويتهم", "accuse", Some("المعارضون"), "البلدية بإهدار المال", "indirect")],
            ),
            // And the minister was asked whether he would resign.
            ("وسئل الوزير عما إذا كان سيستقيل.", &[("وسئل", "ask", None, "عما إذا كان سيستقيل", "indirect")]),
        ],
    );
}

#[test]
fn nouns_as_reasons_predicates_and_objects() {
    check(
        "verbal nouns behind ل and as predicates, and those of verbs with another sense",
        &[
            // The decision came in reply to Russia's latest announcement of new duties.
            (
                "وجاء القرار ردا على إعلان روسيا الأخير فرض رسوم.",
                &[("إعلان", "state", Some("روسيا"), "فرض رسوم", "indirect")],
            ),
            // That came with the town's refusal, in the end, to open the port.
            (
                "وتزامن ذلك مع رفض البلدية في النهاية فتح الميناء.",
                &[("رفض", "reject", Some("البلدية"), "فتح الميناء", "indirect")],
            ),
            // It came after the refusal of the minister of transport, Samir Haddad, of a request from the union.
            (
                "وجاء ذلك بعد رفض وزير النقل، سمير حداد، طلبا من النقابة.",
                &[("رفض", "reject", Some("سمير حداد"), "طلبا من النقابة", "indirect")],
            ),
            // The minister's announcement of his support for the plan raised a debate.
            (
                "وأثار إعلان الوزير سمير حداد دعمه للخطة.",
                &[("إعلان", "state", Some("سمير حداد"), "دعمه للخطة", "indirect")],
            ),
            // This was the first official announcement by the ministry of the death of a sailor.
            (
                "وكان هذا أول إعلان رسمي من قبل الوزارة عن وفاة بحار.",
                &[("إعلان", "state", Some("الوزارة"), "وفاة بحار", "indirect")],
            ),
            // The delay goes back to one cause, which is Russia's refusal to publish the list.
            (
                "يعود التأخير إلى سبب واحد هو رفض روسيا نشر القائمة.",
                &[("رفض", "reject", Some("روسيا"), "نشر القائمة", "indirect")],
            ),
            // The visit came in the light of the ministry's announcement that the port is ready.
            (
                "تمت الزيارة في ضوء إعلان الوزارة أن الميناء جاهز.",
                &[("إعلان", "state", Some("الوزارة"), "الميناء جاهز", "indirect")],
            ),
            // This belies the factory's claim that the ship had not left.
            (
                "الأمر الذي ينفي ادعاء المصنع بأن السفينة لم تغادر.",
                &[("ادعاء", "state", Some("المصنع"), "السفينة لم تغادر", "indirect")],
            ),
            // Which drove the municipality to call on the families to boil the water; prices made the inhabitants accuse the government of neglect.
            (
                "ما دفع بالبلدية لدعوة الأهالي إلى غلي الماء.",
                &[("لدعوة", "request", Some("البلدية"), "غلي الماء", "indirect")],
            ),
            (
                "حمل الغلاء السكان على اتهام الحكومة بالتقصير.",
                &[("اتهام", "accuse", Some("السكان"), "الحكومة بالتقصير", "indirect")],
            ),
            // People put the blame on Rami Haddad for his refusal to sell the land: he refused.
            (
                "ألقى الناس اللوم على رامي حداد لرفضه بيع الأرض.",
                &[
                    ("ألقى", "accuse", Some("الناس"), "رامي حداد لرفضه بيع الأرض", "indirect"),
                    ("لرفضه", "reject", Some("رامي حداد"), "بيع الأرض", "indirect"),
                ],
            ),
            // The fans left since some of them believed that the match was over; the trip was put off since the pilots feared the storm.
            (
                "غادر المشجعون الملعب لاعتقاد بعضهم أن المباراة انتهت.",
                &[("لاعتقاد", "opine", Some("بعضهم"), "المباراة انتهت", "indirect")],
            ),
            (
                "أجلت الشركة الرحلة لتخوف الطيارين من العاصفة.",
                &[("لتخوف", "express", Some("الطيارين"), "العاصفة", "indirect")],
            ),
            // The school answered the union's request for a later beginning.
            (
                "استجابت المدرسة لطلب النقابة بتأخير الدوام.",
                &[("لطلب", "request", Some("النقابة"), "بتأخير الدوام", "indirect")],
            ),
            // The papers' talk of the manager's leaving grew: of a doubtful verb where أن follows at once.
            ("كثر حديث الصحف عن أن المدير سيرحل.", &[("حديث", "state", Some("الصحف"), "المدير سيرحل", "indirect")]),
            // The minister came in order to affirm the support of the project; to congratulate him on the victory: purposes.
            ("حضر الوزير لتأكيد دعم المشروع.", &[]),
            ("حضر الوزير لتهنئته بالفوز.", &[]),
        ],
    );
}

#[test]
fn what_stands_in_a_report() {
    check(
        "ورد (it stands) and ورد (and he replied)",
        &[
            // The yearly report said that the water was polluted; and it said: …
            (
                "ورد في التقرير السنوي أن المياه ملوثة.",
                &[("ورد", "state", Some("التقرير السنوي"), "المياه ملوثة", "indirect")],
            ),
            (
                "وورد في التقرير السنوي: \"المياه ملوثة\".",
                &[("وورد", "state", Some("التقرير السنوي"), "المياه ملوثة", "direct")],
            ),
            // And the minister replied in a statement that the bridge was safe.
            ("ورد الوزير في بيان بأن الجسر آمن.", &[("ورد", "state", Some("الوزير"), "الجسر آمن", "indirect")]),
        ],
    );
}

#[test]
fn source_phrases_of_figures_and_of_who_is_known() {
    check(
        "what rests on a text, the latest figures, a surname alone, and phrases that name nobody",
        &[
            // On the strength of these forecasts the party loses seats; the plane landed on the strength of figures of the radar: no saying.
            (
                "واستنادا إلى هذه التوقعات، يخسر الحزب مقاعد كثيرة.",
                &[("واستنادا", "state", Some("هذه التوقعات"), "يخسر الحزب مقاعد كثيرة", "indirect")],
            ),
            ("هبطت الطائرة استنادا إلى بيانات الرادار.", &[]),
            // According to the latest figures half of the inhabitants left the town; the tribe, which makes, according to figures, a third of …
            (
                "غادر نصف السكان المدينة، حسب أحدث الإحصاءات.",
                &[("حسب", "state", Some("أحدث الإحصاءات"), "غادر نصف السكان المدينة", "indirect")],
            ),
            (
                "هذه هي القبيلة التي تشكل، بحسب الإحصاءات، ثلث سكان الجنوب.",
                &[("بحسب", "state", Some("الإحصاءات"), "تشكل | ثلث سكان الجنوب", "indirect")],
            ),
            // According to al-Jablawi the bridge was closed; the school works under the conditions.
            ("وحسب الجبلاوي، فإن الجسر أغلق أمس.", &[("وحسب", "state", Some("الجبلاوي"), "الجسر أغلق أمس", "indirect")]),
            ("تعمل المدرسة وفقا للشروط.", &[]),
            // The harbour was hit, as a statement of the army has it.
            (
                "أصيب الميناء، على حد ما جاء في بيان للجيش.",
                &[("على حد", "state", Some("بيان للجيش"), "أصيب الميناء", "indirect")],
            ),
            // The minister spoke. The road was closed, according to what he said.
            (
                "أكد الوزير سامي حداد أن الجسر آمن.\nوكان الطريق قد أغلق، بحسب ما قاله.",
                &[
                    ("أكد", "affirm", Some("سامي حداد"), "الجسر آمن", "indirect"),
                    ("بحسب", "state", Some("سامي حداد"), "وكان الطريق قد أغلق", "indirect"),
                ],
            ),
        ],
    );
}

#[test]
fn what_something_is_called_in_quotation_marks() {
    check(
        "a quotation right behind ما وصفه and ما أسماه",
        &[
            // The minister condemned what he called "the climate of fear": the preposition stands in the quotation.
            (
                "شجب الوزير اليوم ما وصفه \"بمناخ الخوف\" في البلاد.",
                &[
                    ("شجب", "criticise", Some("الوزير"), "ما وصفه \"بمناخ الخوف\" في البلاد", "mixed"),
                    ("وصفه", "opine", Some("الوزير"), "بمناخ الخوف", "direct"),
                ],
            ),
            // What the ministry called "a war of prices", without a preposition; what he called, "the excessive demand", behind a comma.
            (
                "الأزمة ناجمة عما وصفته الوزارة \"حرب أسعار\".",
                &[("وصفته", "opine", Some("الوزارة"), "حرب أسعار", "direct")],
            ),
            (
                "طالب الوزير بخفض ما أسماه، \"الطلب المفرط\" على الماء.",
                &[
                    ("طالب", "request", Some("الوزير"), "بخفض ما أسماه، \"الطلب المفرط\" على الماء", "mixed"),
                    ("أسماه", "opine", Some("الوزير"), "الطلب المفرط", "direct"),
                ],
            ),
        ],
    );
}

#[test]
fn who_demonstrates_and_what_opens_nothing() {
    check(
        "demands in the streets, clauses joined by وأن, and nouns that report nothing",
        &[
            // Thousands of students demonstrated for lower fees; the minister went out to demand his right.
            (
                "تظاهر آلاف الطلاب في المدينة للمطالبة بخفض الرسوم.",
                &[("للمطالبة", "request", Some("آلاف الطلاب في المدينة"), "بخفض الرسوم", "indirect")],
            ),
            ("خرج الوزير للمطالبة بحقه.", &[]),
            // The company said that it is following the case by its lawyers and that the driver is well.
            (
                "قالت الشركة إنها تابعت القضية عبر محاميها وأن السائق بخير.",
                &[("قالت", "state", Some("الشركة"), "إنها تابعت القضية عبر محاميها وأن السائق بخير", "indirect")],
            ),
            // The meeting came at the union's request, after a vote and by arrangement with the mayor: what is joined is no content.
            ("جاء الاجتماع بناء على طلب النقابة وبعد التصويت وبالتنسيق مع العمدة.", &[]),
            // Did the minister promise you the job?
            ("هل وعدك الوزير بالوظيفة؟", &[]),
            // The profit was higher than our forecasts.
            ("كان الربح أكبر من توقعاتنا في الربيع.", &[]),
            // The mayor's criticism raised fears among the dealers that the market might close: theirs, not his.
            ("أثارت انتقادات العمدة مخاوف التجار من أن يغلق السوق.", &[]),
        ],
    );
}

#[test]
fn preposition_far_behind_its_verb() {
    check(
        "the preposition of a verb behind a subject that is not read to its end",
        &[
            // The national campaign for clean beaches Shorewatch welcomed the decision to close the plant.
            (
                "ورحبت الحملة الوطنية للشواطئ النظيفة Shorewatch بقرار إغلاق المصنع.",
                &[(
                    "ورحبت",
                    "welcome",
                    Some("الحملة الوطنية للشواطئ النظيفة Shorewatch"),
                    "بقرار إغلاق المصنع",
                    "indirect",
                )],
            ),
            // Torkuzo expressed the hope of a good harvest: a single word that no table knows.
            (
                "وأعرب توركوزو عن أمله في محصول جيد.",
                &[("وأعرب", "express", Some("توركوزو"), "أمله في محصول جيد", "indirect")],
            ),
            // The markets fear a rise of the interest.
            ("وتتخوف الأسواق من رفع الفائدة.", &[("وتتخوف", "express", Some("الأسواق"), "رفع الفائدة", "indirect")]),
            // The proposal provides for the building of a school.
            ("وينص المقترح على بناء مدرسة.", &[("وينص", "state", Some("المقترح"), "بناء مدرسة", "indirect")]),
            // The name of the ship points to the colour of her sail: no thing says it.
            ("ويشير اسم السفينة إلى لون شراعها.", NONE),
        ],
    );
}

#[test]
fn nouns_behind_verbs() {
    check(
        "nouns that look like verbs, people without the article, such and such, numbers estimated, refusals renewed",
        &[
            // And the player confirmed that he had received an offer: two finite verbs do not meet.
            ("وأكد تلقيه عرضا من نادي الميناء.", &[("وأكد", "affirm", None, "تلقيه عرضا من نادي الميناء", "indirect")]),
            // The fishermen accuse local politicians of selling the harbour.
            (
                "ويتهم الصيادون سياسيين محليين ببيع الميناء.",
                &[("ويتهم", "accuse", Some("الصيادون"), "سياسيين محليين ببيع الميناء", "indirect")],
            ),
            // The ministry denies such accusations.
            ("وتنفي الوزارة مثل هذه الاتهامات.", &[("وتنفي", "deny", Some("الوزارة"), "مثل هذه الاتهامات", "indirect")]),
            // The ministry put the number of the displaced at about two thousand.
            (
                "وقدرت الوزارة عدد النازحين بنحو ألفي شخص.",
                &[("وقدرت", "opine", Some("الوزارة"), "عدد النازحين بنحو ألفي شخص", "indirect")],
            ),
            // The table shows the number of the titles: a number alone nobody estimates.
            ("ويظهر الجدول عدد البطولات لكل فريق.", NONE),
            // The minister Layla Haddad renewed her rejection of the new plan.
            (
                "جددت الوزيرة ليلى حداد رفضها الخطة الجديدة.",
                &[("جددت", "reject", Some("ليلى حداد"), "الخطة الجديدة", "indirect")],
            ),
            // And the minister repeats his denial of any connection.
            ("ويكرر الوزير نفيه لأي صلة بالشركة.", &[("ويكرر", "deny", Some("الوزير"), "لأي صلة بالشركة", "indirect")]),
            // The minister implicitly criticised the company.
            ("وانتقد الوزير ضمنا الشركة.", &[("وانتقد", "criticise", Some("الوزير"), "الشركة", "indirect")]),
        ],
    );
}

#[test]
fn whom_it_is_told_before_what() {
    check(
        "addressees before the preposition of what is said",
        &[
            // The trainer congratulated him on his goal.
            (
                "والتقى المدرب سامي حداد اللاعب وهنأه على هدفه.",
                &[("وهنأه", "welcome", Some("سامي حداد"), "هدفه", "indirect")],
            ),
            // The club informed the players of the new date.
            (
                "وأخبر النادي اللاعبين بالموعد الجديد.",
                &[("وأخبر", "state", Some("النادي"), "بالموعد الجديد", "indirect")],
            ),
            // The club did not inform the players of the new date.
            ("ولم يخبر النادي اللاعبين بالموعد الجديد.", NONE),
            // The committee came to the conclusion that there were defects in the bridge.
            (
                "وخلصت اللجنة إلى وجود عيوب في الجسر.",
                &[("وخلصت", "state", Some("اللجنة"), "وجود عيوب في الجسر", "indirect")],
            ),
            // Cairo hopes that the new government will open the border.
            (
                "القاهرة تأمل من الحكومة الجديدة فتح الحدود.",
                &[("تأمل", "express", Some("القاهرة"), "فتح الحدود", "indirect")],
            ),
        ],
    );
}

#[test]
fn each_of_them_and_reports_that_tell() {
    check(
        "each of the two, reports of an event, judgements in quotation marks",
        &[
            // Each of the two expressed happiness at winning.
            (
                "وأعرب كل منهما عن سعادته بالفوز.",
                &[("وأعرب", "express", Some("كل منهما"), "سعادته بالفوز", "indirect")],
            ),
            // The ministry received reports that tell of the arrest of ten people.
            (
                "وتلقت الوزارة تقارير تفيد باعتقال عشرة أشخاص.",
                &[("تفيد", "state", Some("تقارير"), "باعتقال عشرة أشخاص", "indirect")],
            ),
            // The inhabitants of the quarter have already expressed their concern.
            ("سكان الحي أعربوا بالفعل عن قلقهم.", &[("أعربوا", "express", Some("سكان الحي"), "قلقهم", "indirect")]),
            // Coffee may help some of the sick: what is no text tells of nothing.
            ("وقد تفيد القهوة بعض المرضى.", NONE),
            // The accused admitted "the murder".
            (
                "وذكرت الصحيفة أن المتهمين اعترفوا \"بالقتل\" أمام القاضي.",
                &[
                    ("وذكرت", "state", Some("الصحيفة"), "المتهمين اعترفوا \"بالقتل\" أمام القاضي", "mixed"),
                    ("اعترفوا", "admit", Some("المتهمين"), "\"بالقتل\" أمام القاضي", "mixed"),
                ],
            ),
        ],
    );
}
