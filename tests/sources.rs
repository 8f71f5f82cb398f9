//! Who speaks and through whom: a text and, for each claim, cue, name, role and who relays.

use isnad::{Extractor, Kind};

/// Cue, name, role, via.
type Expected<'e> = (&'e str, Option<&'e str>, Option<&'e str>, &'e [&'e str]);

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let via: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
        let found: Vec<Expected<'_>> = claims
            .iter()
            .zip(&via)
            .map(|(claim, via)| (claim.cue().text(), claim.speaker().name(), claim.speaker().role(), via.as_slice()))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn who_relays() {
    check(&[
        // The agency quoted, by the mouth of the spokesman Rami Haddad: "the road is open," pointing out that the bridge was closed.
        (
            "ونقلت وكالة الأنباء على لسان المتحدث رامي حداد قوله: \"الطريق مفتوح\"، مشيرا إلى أن الجسر مغلق.",
            &[
                ("ونقلت", Some("رامي حداد"), Some("المتحدث"), &["وكالة الأنباء"]),
                ("مشيرا", Some("رامي حداد"), Some("المتحدث"), &["وكالة الأنباء"]),
            ],
        ),
        // The agency of news al-Nahr ascribed to the president, and to an official, the words that the road is open.
        (
            "نسبت وكالة النهر إلى الرئيس سامي حداد قوله إن الطريق مفتوح.\nونسبت وكالة النهر لمسؤول قوله إن الجسر مغلق.",
            &[
                ("نسبت", Some("سامي حداد"), Some("الرئيس"), &["وكالة النهر"]),
                ("ونسبت", Some("مسؤول"), None, &["وكالة النهر"]),
            ],
        ),
        // According to what the agency told by the mouth of the minister, the borders are closed.
        (
            "وفقا لما نقلته وكالة النهر على لسان الوزير، فإن الحدود مغلقة.",
            &[("وفقا", Some("الوزير"), Some("الوزير"), &["وكالة النهر"])],
        ),
        // The paper said that …, and quoted an official as saying that; it quoted an expert as saying that.
        (
            "ذكرت صحيفة النهر أن الجسر مغلق، ونقلت عن مسؤول قوله إن الطريق آمن.\nونقلت عن خبير قوله إن المخزون يكفي.",
            &[
                ("ذكرت", Some("صحيفة النهر"), None, &[]),
                ("ونقلت", Some("مسؤول"), None, &["صحيفة النهر"]),
                ("ونقلت", Some("خبير"), None, &["صحيفة النهر"]),
            ],
        ),
        // The statement added that; the army's statement pointed out that: it is one, and named in full later.
        (
            "وأضاف البيان أن الجنود بخير.\nولفت بيان الجيش إلى أن الطريق آمن.",
            &[("وأضاف", Some("بيان الجيش"), None, &[]), ("ولفت", Some("بيان الجيش"), None, &[])],
        ),
        // According to the statement: the one of which the text speaks.
        (
            "أفاد بيان النيابة العامة بأن المتهم موقوف.\nوأكد سامر حداد أن الجسر آمن، وفقا للبيان.",
            &[
                ("أفاد", Some("بيان النيابة العامة"), None, &[]),
                ("وأكد", Some("سامر حداد"), None, &["بيان النيابة العامة"]),
            ],
        ),
        // The agency, which the state runs, quoted the minister as saying that.
        (
            "ونقلت وكالة النهر التي تديرها الدولة عن سامر حداد قوله إن الجسر آمن.",
            &[("ونقلت", Some("سامر حداد"), None, &["وكالة النهر"])],
        ),
        // According to Reuters, quoting the police, the bridge is closed.
        ("وبحسب رويترز، نقلا عن الشرطة، فإن الجسر مغلق.", &[("وبحسب", Some("الشرطة"), None, &["رويترز"])]),
        // He said in earlier statements on Friday, which the channel carried, that; he said "…", and that according to the paper.
        (
            "وقال الوزير سامر حداد في تصريحات سابقة الجمعة، نقلتها قناة النهر، إن الجسر آمن.",
            &[("وقال", Some("سامر حداد"), Some("الوزير"), &["قناة النهر"])],
        ),
        (
            "وقال سامر حداد: \"سأعود إلى المصنع غدا\"، وذلك بحسب صحيفة النهار.",
            &[("وقال", Some("سامر حداد"), None, &["صحيفة النهار"])],
        ),
        // The statement of the ministry said that the ministry affirms …: it does not relay itself.
        (
            "وقال بيان وزارة الصحة إن وزارة الصحة تؤكد سلامة اللقاح.",
            &[("وقال", Some("بيان وزارة الصحة"), None, &[]), ("تؤكد", Some("وزارة الصحة"), None, &[])],
        ),
        // He said: "the world rejects this," and went on: the words inside are over, and so is who speaks in them.
        (
            "وقال الوزير سامر حداد: \"الحزب يرفض هذه الخطة ولن يقبل بها أبدا،\" وتابع بالقول: \"لن نتراجع عن حقنا أبدا\".",
            &[
                ("وقال", Some("سامر حداد"), Some("الوزير"), &[]),
                ("يرفض", Some("الحزب"), None, &["سامر حداد"]),
                ("وتابع", Some("سامر حداد"), Some("الوزير"), &[]),
            ],
        ),
        // He accused them when they claim that …, and pointed out that.
        (
            "واتهم سامر حداد المسؤولين بأنهم يكذبون حين يزعمون أن الجسر آمن، وأشار إلى أن الطريق مغلق.",
            &[
                ("واتهم", Some("سامر حداد"), None, &[]),
                ("يزعمون", Some("المسؤولين"), None, &["سامر حداد"]),
                ("وأشار", Some("سامر حداد"), None, &[]),
            ],
        ),
        // A source, quoted by the agency, said that; the channel told that …, quoting the police.
        ("قال مصدر، نقلت عنه وكالة النهر، إن الجسر مغلق.", &[("قال", Some("مصدر"), None, &["وكالة النهر"])]),
        (
            "وأفادت قناة النهر بأن الجسر مغلق، نقلا عن الشرطة المحلية.",
            &[("وأفادت", Some("الشرطة المحلية"), None, &["قناة النهر"])],
        ),
        // According to what local papers told, quoting his brother; according to an informed source, quoting a paper.
        (
            "توفي الكاتب صباح اليوم، بحسب ما ذكرت صحف محلية الأحد، نقلا عن شقيقه.",
            &[("بحسب", Some("شقيقه"), None, &["صحف محلية"])],
        ),
        (
            "ووفقا لمصدر مطلع نقلا عن صحيفة \"النهر\"، فإن الجسر مغلق.",
            &[("ووفقا", Some("مصدر مطلع"), None, &["صحيفة النهر"])],
        ),
        // The paper told that the bridge was closed. And an expert was quoted as saying …: of the passive the paper is no subject.
        (
            "ذكرت صحيفة النهر أن الجسر مغلق. ونُقل عن خبير قوله إن الطريق آمن.",
            &[("ذكرت", Some("صحيفة النهر"), None, &[]), ("ونُقل", Some("خبير"), None, &[])],
        ),
        // Reuters quoted, from the ministry of water, that the stock suffices.
        ("ونقلت رويترز، عن وزارة المياه، أن المخزون يكفي.", &[("ونقلت", Some("وزارة المياه"), None, &["رويترز"])]),
        // According to the spokeswoman Hala Murad, the minister held the company responsible, expressing his worry.
        (
            "ووفقا للناطقة هالة مراد، فإن وزير المياه سامر حداد حمل الشركة المسؤولية عن العطل، معربا عن قلقه.",
            &[
                ("حمل", Some("سامر حداد"), Some("وزير المياه"), &["هالة مراد"]),
                ("معربا", Some("سامر حداد"), Some("وزير المياه"), &["هالة مراد"]),
            ],
        ),
        // The minister said: "the government has not done its duty and promised more."
        (
            "وقال النائب سامر حداد: \"لم تقم الحكومة بواجبها ووعدت بمزيد من الوظائف\".",
            &[("وقال", Some("سامر حداد"), Some("النائب"), &[]), ("ووعدت", Some("الحكومة"), None, &["سامر حداد"])],
        ),
        // The newspaper "The River", which appears in French, quoted an informed source … The source added …
        (
            "ونقلت صحيفة \"النهر\" الناطقة بالفرنسية، عن مصدر مطلع، قوله إن المخزون يكفي.\nوأضاف المصدر أن السعر لن يرتفع.",
            &[("ونقلت", Some("مصدر مطلع"), None, &["صحيفة النهر"]), ("وأضاف", Some("مصدر مطلع"), None, &[])],
        ),
        // A newspaper: the minister asked for a raise. The newspaper "The River" said that …
        (
            "صحيفة: الوزير طالب بزيادة الأسعار\nوقالت صحيفة \"النهر\" إن الطريق مفتوح.",
            &[
                (":", Some("صحيفة النهر"), None, &[]),
                ("طالب", Some("الوزير"), Some("الوزير"), &["صحيفة النهر"]),
                ("وقالت", Some("صحيفة النهر"), None, &[]),
            ],
        ),
        // "Sky News" published estimates that say …
        ("ونشرت \"سكاي نيوز\" تقديرات تفيد بأن الطريق مغلق.", &[("تفيد", Some("تقديرات"), None, &["سكاي نيوز"])]),
        // The statement said that the minister "stressed the matter of water", pointing to …
        (
            "وقال البيان إن الوزير سامر حداد \"شدد على أهمية المياه للناس\"، مشيرا إلى أن الطريق مفتوح.",
            &[
                ("وقال", Some("البيان"), None, &[]),
                ("شدد", Some("سامر حداد"), Some("الوزير"), &["البيان"]),
                ("مشيرا", Some("سامر حداد"), Some("الوزير"), &["البيان"]),
            ],
        ),
    ]);
}

#[test]
fn whose_verb_it_is() {
    check(&[
        // The singer left school early, and Nizar Haddad adopted him and asked him to …
        ("وترك سامر مراد المدرسة، وتبناه نزار حداد وطلب منه التفرغ للفن.", &[("وطلب", Some("نزار حداد"), None, &[])]),
        // The director Samer Murad died, as his agent Rami Haddad announced, pointing out that …
        (
            "رحل المخرج سامر مراد بحسب ما أعلنه وكيله رامي حداد، مشيرا إلى أن الجنازة غدا.",
            &[("بحسب", Some("رامي حداد"), Some("وكيله"), &[]), ("مشيرا", Some("رامي حداد"), Some("وكيله"), &[])],
        ),
        // He called on the people not to vote for those whom he called the politicians of failure.
        (
            "ودعا الوزير سامر حداد الناس إلى عدم التصويت لمن سماهم المفسدين.",
            &[("ودعا", Some("سامر حداد"), Some("الوزير"), &[]), ("سماهم", Some("سامر حداد"), Some("الوزير"), &[])],
        ),
        // The ministers wrote to their counterparts urging them to meet.
        ("وكتب الوزراء إلى نظرائهم يحثونهم على الاجتماع.", &[("يحثونهم", Some("الوزراء"), None, &[])]),
        // Layla Murad decided to marry. She affirmed that she was happy.
        ("وقررت الفنانة ليلى مراد الزواج.\nوأكدت أنها سعيدة.", &[("وأكدت", Some("ليلى مراد"), Some("الفنانة"), &[])]),
        // Amid insults that he said had hurt him: words in quotation marks are nobody's name.
        (
            "وترك اللاعب سامر حداد الفريق بسبب \"إهانات\" قال إنها طالته.",
            &[("قال", Some("سامر حداد"), Some("اللاعب"), &[])],
        ),
        // The federation renewed its demand to the authorities that they inquire.
        (
            "وجددت الهيئة الوطنية لحقوق الإنسان مطالبتها السلطات بأن تحقق في الحادث.",
            &[("وجددت", Some("الهيئة الوطنية لحقوق الإنسان"), None, &[])],
        ),
        // The journalist had published an article that claims …: the article says so.
        ("وكان الصحفي سامر حداد قد نشر مقالا يزعم أن الشركة أفلست.", &[("يزعم", Some("مقالا"), None, &[])]),
        // Lorries that, it is believed, carry gold: the vowel tells the passive.
        ("وتبحث الشرطة عن شاحنة يُعتقد أنها تحمل ذهبا.", &[("يُعتقد", None, None, &[])]),
        // As for Professor Rutter, she said …
        ("أما بروفسور روتر فقالت إن المسرح جميل.", &[("فقالت", Some("روتر"), Some("بروفسور"), &[])]),
        // The king of Morocco, King Hassan II, threatened …
        (
            "وكان العاهل المغربي، الملك حسن الثاني، هدد بإغلاق الحدود.",
            &[("هدد", Some("حسن الثاني"), Some("العاهل المغربي"), &[])],
        ),
    ]);
}

#[test]
fn titles_that_return() {
    check(&[
        // Al-Amin (the secretary) demands calm; the chairman Nizar al-Amin said …: a surname that spells like a title.
        (
            "الأمين يطالب بالهدوء\nوقال رئيس الرابطة نزار الأمين إن الوقت مناسب.",
            &[
                ("يطالب", Some("نزار الأمين"), Some("رئيس الرابطة"), &[]),
                ("وقال", Some("نزار الأمين"), Some("رئيس الرابطة"), &[]),
            ],
        ),
        // The spokesman for the Turkish president Sami Haddad came; the president said …: the office of who works for him is not his.
        (
            "حضر المتحدث باسم الرئيس التركي سامي حداد إلى المعبر.\nوقال الرئيس التركي سامي حداد إن الحدود آمنة.",
            &[("وقال", Some("سامي حداد"), Some("الرئيس التركي"), &[])],
        ),
        // The spokesman of the Turkish foreign ministry Nizar Najm said …; the Turkish official affirmed …: it is he.
        (
            "قال المتحدث باسم الخارجية التركية نزار نجم إن المعبر مغلق.\nوأكد المسؤول التركي أن الحدود آمنة.",
            &[
                ("قال", Some("نزار نجم"), Some("المتحدث باسم الخارجية التركية"), &[]),
                ("وأكد", Some("نزار نجم"), Some("المتحدث باسم الخارجية التركية"), &[]),
            ],
        ),
        // …; the Russian official affirmed …: it is not he.
        (
            "قال المتحدث باسم الخارجية التركية نزار نجم إن المعبر مغلق.\nوأكد المسؤول الروسي أن الحدود آمنة.",
            &[
                ("قال", Some("نزار نجم"), Some("المتحدث باسم الخارجية التركية"), &[]),
                ("وأكد", Some("المسؤول الروسي"), None, &[]),
            ],
        ),
        // A high Saudi official said …; the Saudi official added …
        (
            "قال مسؤول سعودي كبير إن المعبر مغلق.\nوأضاف المسؤول السعودي أن الحدود آمنة.",
            &[("قال", Some("مسؤول سعودي كبير"), None, &[]), ("وأضاف", Some("مسؤول سعودي كبير"), None, &[])],
        ),
        // The minister of transport had warned before of the flood.
        ("وسبق لوزير النقل أن حذر من الفيضان.", &[("حذر", Some("وزير النقل"), Some("وزير النقل"), &[])]),
        // But two of the inhabitants said …
        ("لكن اثنين من السكان قالا إن الجسر قديم.", &[("قالا", Some("اثنين من السكان"), None, &[])]),
        // And in the scene the actress Layla Najm appears as she shouts "Rescue us".
        ("وفي المشهد تظهر الممثلة ليلى نجم وهي تهتف \"أنقذونا\".", &[("تهتف", Some("ليلى نجم"), Some("الممثلة"), &[])]),
        // The minister Rami Haddad said that the heavy rain pointed to winter: a thing says nothing.
        ("قال الوزير رامي حداد إن المطر الغزير يشير إلى الشتاء.", &[("قال", Some("رامي حداد"), Some("الوزير"), &[])]),
        // The German defender Jonas Holt hears comparisons. But the rising star said …
        (
            "يسمع المدافع الألماني جوناس هولت مقارنات كثيرة. ولكن النجم الصاعد قال إنه سعيد.",
            &[("قال", Some("جوناس هولت"), Some("المدافع الألماني"), &[])],
        ),
        // The prime minister of the country said …; Janika Ardell, the prime minister of the country, came to the assembly.
        (
            "وقالت رئيسة وزراء البلاد إن الطريق طويل.\nوحضرت جانيكا أردل، رئيسة وزراء البلاد، الجمعية.",
            &[("وقالت", Some("جانيكا أردل"), Some("رئيسة وزراء البلاد"), &[])],
        ),
        // The Arab Development Fund announced that …; and the Development Fund sees that …
        (
            "أعلن صندوق التنمية العربي أن القرض جاهز.\nويرى صندوق التنمية أن الأزمة انتهت.",
            &[("أعلن", Some("صندوق التنمية العربي"), None, &[]), ("ويرى", Some("صندوق التنمية العربي"), None, &[])],
        ),
        // The president and his Russian counterpart met. The Russian president affirmed …
        (
            "والتقى الرئيس سامر حداد نظيره الروسي فيكتور إيفانوف.\nوأكد الرئيس الروسي أن الاتفاق قائم.",
            &[("وأكد", Some("فيكتور إيفانوف"), Some("الرئيس الروسي"), &[])],
        ),
        // Haddad's adviser for national security: … Rami Murad, the president's adviser for national security, said …
        (
            "مستشار حداد للأمن القومي: الاتفاق قائم\nقال رامي مراد، مستشار الرئيس للأمن القومي، إن الاتفاق قائم.",
            &[
                (":", Some("رامي مراد"), Some("مستشار الرئيس للأمن القومي"), &[]),
                ("قال", Some("رامي مراد"), Some("مستشار الرئيس للأمن القومي"), &[]),
            ],
        ),
        // An expert: the bridge is old and in danger. The expert of the university Rami Murad said …
        (
            "خبير: الجسر القديم في خطر\nقال رامي مراد، مدير المعهد الوطني، إن الجسر القديم في خطر.",
            &[
                (":", Some("رامي مراد"), Some("مدير المعهد الوطني"), &[]),
                ("قال", Some("رامي مراد"), Some("مدير المعهد الوطني"), &[]),
            ],
        ),
    ]);
}

#[test]
fn names_behind_descriptions() {
    check(&[
        // The mayor of Liège Willy De Meyer; the head of the provincial council of Diyala.
        (
            "وكشف رئيس بلدية لييج ويلي دي فريس أن الطريق مغلق.",
            &[("وكشف", Some("ويلي دي فريس"), Some("رئيس بلدية لييج"), &[])],
        ),
        // Mohamed Hassan, aged 23, said: an age is no office.
        ("وقال سامي حداد، البالغ من العمر 23 عاما، إن المباراة صعبة.", &[("وقال", Some("سامي حداد"), None, &[])]),
        // The correspondent of "Sky News" reported …: the medium's name is not the man's.
        ("أفاد مراسل \"سكاي نيوز عربية\" بأن الطريق مغلق.", &[("أفاد", Some("مراسل سكاي نيوز عربية"), None, &[])]),
        // The war ends soon, according to Mohamed Hassan (to Kyriakou Vasili): the preposition is no part of a name, known or not.
        ("تنتهي الحرب قريبا، وفقا لمحمد حسن.", &[("وفقا", Some("محمد حسن"), None, &[])]),
        ("تنتهي الحرب قريبا، وفقا لكيرياكو فاسيلي.", &[("وفقا", Some("كيرياكو فاسيلي"), None, &[])]),
        // Pope John the Third of the Vatican said that peace is possible.
        (
            "وقال بابا الفاتيكان يوحنا الثالث إن السلام ممكن.",
            &[("وقال", Some("يوحنا الثالث"), Some("بابا الفاتيكان"), &[])],
        ),
        // President Donald Carter met his guests. Carter's team said it is ready. Carter said the agreement is fair: a team is no man.
        (
            "التقى الرئيس دونالد كارتر ضيوفه أمس. وقال فريق كارتر إنه مستعد. وقال كارتر إن الاتفاق عادل.",
            &[("وقال", Some("فريق كارتر"), None, &[]), ("وقال", Some("دونالد كارتر"), Some("الرئيس"), &[])],
        ),
        // A physician, called Doctor Jad, said …
        ("وقال طبيب، يدعى الدكتور جاد، إن الدواء ينفد.", &[("وقال", Some("جاد"), Some("طبيب"), &[])]),
        // A woman who tweets, called "Jana", said …
        ("وتقول ناشطة على تويتر تدعى \"جنى\": \"لن نسكت\".", &[("وتقول", Some("جنى"), Some("ناشطة على تويتر"), &[])]),
        // The Lebanese activist, Manal al-Sharif, said …
        (
            "قالت الناشطة اللبنانية، منال الشريف، إن الطريق طويل.",
            &[("قالت", Some("منال الشريف"), Some("الناشطة اللبنانية"), &[])],
        ),
        // Nizar Haddad, one of the inhabitants of the town, said …
        (
            "وقال نزار حداد، أحد سكان المدينة، إن المياه مقطوعة.",
            &[("وقال", Some("نزار حداد"), Some("أحد سكان المدينة"), &[])],
        ),
        // Samer Haddad, a midfield player of the club, added "we are ready."
        (
            "وأضاف سامر حداد لاعب وسط النادي: \"نحن جاهزون\".",
            &[("وأضاف", Some("سامر حداد"), Some("لاعب وسط النادي"), &[])],
        ),
        // The chairman of the board of the Arab financial services company "Aman" and vice president of "Sanad", Nizar Haddad …
        (
            "أعلن رئيس مجلس إدارة شركة الخدمات المالية العربية \"أمان\" ونائب الرئيس التنفيذي لمجموعة \"سند\"، نزار حداد، عن مشروع جديد.",
            &[(
                "أعلن",
                Some("نزار حداد"),
                Some("رئيس مجلس إدارة شركة الخدمات المالية العربية أمان ونائب الرئيس التنفيذي لمجموعة سند"),
                &[],
            )],
        ),
        // The minister of state for information, the spokesman of the government, Hala Murad, said …
        (
            "وقالت وزيرة الدولة لشؤون الإعلام، الناطق الرسمي باسم الحكومة، هالة مراد إن الطريق مفتوح.",
            &[("وقالت", Some("هالة مراد"), Some("وزيرة الدولة لشؤون الإعلام، الناطق الرسمي باسم الحكومة"), &[])],
        ),
        // The chief of the country's bishops, who described the policy as a mistake.
        (
            "والتقى كبير أساقفة البلاد، الذي وصف السياسة بأنها خطأ.",
            &[("وصف", Some("كبير أساقفة البلاد"), Some("كبير أساقفة البلاد"), &[])],
        ),
    ]);
}

#[test]
fn kinds() {
    let rows = [
        // The senior officials in the administration of President James Holt said …
        ("وقال كبار المسؤولين في إدارة الرئيس الأميركي جيمس هولت إن المخزون يكفي.", Kind::Group),
        // The Romanian crowned with the title said …
        ("وقالت الرومانية المتوجة بلقب البطولة إن المباراة صعبة.", Kind::Person),
        // Russia, the greatest ally of the president Samer Haddad, affirmed …
        ("لكن روسيا، الحليف الأكبر للرئيس السوري سامر حداد، أكدت أن الاتفاق قائم.", Kind::Place),
        // The three states said …
        ("وقالت الدول الثلاث إن الاتفاق قائم.", Kind::Place),
        // The family of the student said …: people, and no body.
        ("وقالت عائلة الطالب إن البيت آمن.", Kind::Group),
        // The two ministers said …: people.
        ("وقال الوزيران إن الطريق مفتوح.", Kind::Group),
        // The Turkish side said …: the country.
        ("وقال الجانب التركي إن الطريق مفتوح.", Kind::Place),
        // A warning of the embassy said …
        ("وقال تحذير للسفارة إن الطريق مغلق.", Kind::Document),
        // The local broadcasting corporation said …: a body that is a medium.
        ("وقالت هيئة الإذاعة المحلية إن الجسر مغلق.", Kind::Media),
        // The leader of one of the tribes said …: of which one is left open.
        ("وقال زعيم إحدى القبائل إن الطريق مفتوح.", Kind::Group),
        // The agency of the river for news.
        ("وقالت وكالة النهر الرسمية للأنباء إن الجسر مغلق.", Kind::Media),
        // Some media said …
        ("وذكرت بعض وسائل الإعلام أن المباراة ألغيت.", Kind::Media),
        // The military spokesman said …: without a name nobody in particular, but the minister of energy is one person.
        ("وقال المتحدث العسكري إن القوات تقدمت.", Kind::Group),
        ("وقال وزير الطاقة السعودي إن الإنتاج مستقر.", Kind::Person),
    ];
    let extractor = Extractor::new();
    for (text, kind) in rows {
        let found: Vec<Kind> = extractor.extract(text).iter().map(|claim| claim.speaker().kind()).collect();
        assert_eq!(found, [kind], "{text}");
    }
}

#[test]
fn whose_name_it_is() {
    check(&[
        // A spokeswoman of the prime minister Hala Najm: the name is not hers.
        (
            "قالت متحدثة باسم رئيسة الوزراء هالة نجم إن الوزير استقال.",
            &[("قالت", Some("متحدثة باسم رئيسة الوزراء هالة نجم"), None, &[])],
        ),
        // The spokesman of the prime minister, Samir Haddad: the name is his.
        (
            "قال المتحدث باسم رئيسة الوزراء، سمير حداد، إن الوزير استقال.",
            &[("قال", Some("سمير حداد"), Some("المتحدث باسم رئيسة الوزراء"), &[])],
        ),
        // The spokesman of Hadi's government: no person is called Hadi here.
        ("ووصف الناطق باسم حكومة حداد القرار بأنه خطأ.", &[("ووصف", Some("الناطق باسم حكومة حداد"), None, &[])]),
        // The director general of the network, Samir Haddad: what stands behind ل belongs to the office.
        (
            "وقال المدير العام لشبكة النهر الإخبارية، سمير حداد، إن البث سيستمر.",
            &[("وقال", Some("سمير حداد"), Some("المدير العام لشبكة النهر الإخبارية"), &[])],
        ),
        // The minister of equality between the sexes Hala Najm.
        (
            "وقالت وزيرة المساواة بين الجنسين هالة نجم إن القانون جاهز.",
            &[("وقالت", Some("هالة نجم"), Some("وزيرة المساواة بين الجنسين"), &[])],
        ),
        // The comic actor, Jim Haddad, criticising the government.
        (
            "علق الممثل الكوميدي المصري، سمير حداد، السبت، على القرار، منتقدا الحكومة.",
            &[("منتقدا", Some("سمير حداد"), Some("الممثل الكوميدي المصري"), &[])],
        ),
        // Associations that defend the rights of animals, media close to the government.
        (
            "وأوضحت جماعات مدافعة عن حقوق الحيوان أن القانون ضعيف.",
            &[("وأوضحت", Some("جماعات مدافعة عن حقوق الحيوان"), None, &[])],
        ),
        // The lawyer of "Amal", Samir Haddad: the company stands in the quotation marks.
        (
            "وشدد محامي \"أمل\" سمير حداد على أن الشركة ستطعن في الحكم.",
            &[("وشدد", Some("سمير حداد"), Some("محامي أمل"), &[])],
        ),
        // Both Norway and Sweden; the United States and six countries of the Gulf.
        ("وأعلنت كل من النرويج والسويد أن الحدود مغلقة.", &[("وأعلنت", Some("النرويج والسويد"), None, &[])]),
        (
            "أعلنت الولايات المتحدة وست دول خليجية فرض قيود على السفر.",
            &[("أعلنت", Some("الولايات المتحدة وست دول خليجية"), None, &[])],
        ),
    ]);
}

#[test]
fn who_carries_the_words() {
    check(&[
        // The coach said: "we shall play tomorrow", according to what the agency reported.
        (
            "وقال المدرب سمير حداد: \"سنلعب غدا\"، وفق ما ذكرت وكالة رويترز.",
            &[("وقال", Some("سمير حداد"), Some("المدرب"), &["وكالة رويترز"])],
        ),
        // The coach said in statements that the newspaper The River carried: …
        (
            "وقال المدرب سمير حداد في تصريحات نقلتها صحيفة النهر: \"سنلعب غدا\".",
            &[("وقال", Some("سمير حداد"), Some("المدرب"), &["صحيفة النهر"])],
        ),
        // … in statements that the newspaper published; in a statement that the agency carried.
        (
            "وقال المدرب سمير حداد في تصريحات نشرتها صحيفة النهر إن الفريق جاهز.",
            &[("وقال", Some("سمير حداد"), Some("المدرب"), &["صحيفة النهر"])],
        ),
        (
            "وقالت الوزيرة هالة نجم في بيان أوردته وكالة الأنباء: \"الجسر آمن\".",
            &[("وقالت", Some("هالة نجم"), Some("الوزيرة"), &["وكالة الأنباء"])],
        ),
        // … in an interview that the newspaper published, in a speech that television broadcast: it was said to them.
        (
            "وقال المدرب سمير حداد في مقابلة نشرتها صحيفة النهر إن الفريق جاهز.",
            &[("وقال", Some("سمير حداد"), Some("المدرب"), &[])],
        ),
        (
            "وقال المدرب سمير حداد في كلمة بثها التلفزيون إن الفريق جاهز.",
            &[("وقال", Some("سمير حداد"), Some("المدرب"), &[])],
        ),
        // The ministry said in a statement that it published on its site …
        ("وقالت وزارة النقل في بيان نشرته على موقعها إن الجسر آمن.", &[("وقالت", Some("وزارة النقل"), None, &[])]),
        // The bridge was closed, according to what the agency quoted on Saturday the director of roads, Samir Haddad, as saying.
        (
            "أغلق الجسر، بحسب ما نقلت وكالة النهر السبت عن مدير الطرق سمير حداد.",
            &[("بحسب", Some("سمير حداد"), Some("مدير الطرق"), &["وكالة النهر"])],
        ),
        // Nizar al-Khatib affirmed …; according to al-Khatib: nobody relays himself.
        (
            "أكد نزار الخطيب أن الجسر آمن.\nوأكد الخطيب أن الطريق مفتوح بحسب الخطيب.",
            &[("أكد", Some("نزار الخطيب"), None, &[]), ("وأكد", Some("نزار الخطيب"), None, &[])],
        ),
        // The newspaper "al-Ayyam" and "an-Nahr" said, quoting officials: two relay.
        (
            "وذكرت صحيفة \"الأيام\" و\"النهر\" نقلا عن مسؤولين في البلدية أن الجسر مغلق.",
            &[("وذكرت", Some("مسؤولين في البلدية"), None, &["صحيفة الأيام", "النهر"])],
        ),
        // According to the newspaper the bridge is closed, and the police informed the inhabitants …: that, too, the newspaper tells.
        (
            "وبحسب صحيفة النهر، فإن الجسر مغلق منذ أسبوع، وأبلغت الشرطة السكان بأن الطريق خطير.",
            &[("وبحسب", Some("صحيفة النهر"), None, &[]), ("وأبلغت", Some("الشرطة"), None, &["صحيفة النهر"])],
        ),
        // According to figures of the ministry prices have risen, and experts expect …: figures tell nothing of that.
        (
            "وبحسب أرقام الوزارة، فإن الأسعار ارتفعت، وتوقع الخبراء أن ترتفع مجددا.",
            &[("وبحسب", Some("أرقام الوزارة"), None, &[]), ("وتوقع", Some("الخبراء"), None, &[])],
        ),
        // … in a statement that Reuters quoted him with; "…", and that in statements that the newspaper published.
        (
            "وقال سمير حداد في تصريح نقلته عنه وكالة رويترز إن العمل كثير.",
            &[("وقال", Some("سمير حداد"), None, &["وكالة رويترز"])],
        ),
        (
            "وقال سمير حداد: \"أنجزنا الكثير\"، وذلك في تصريحات نشرتها صحيفة النهر.",
            &[("وقال", Some("سمير حداد"), None, &["صحيفة النهر"])],
        ),
        // … according to what "an-Nahr" carried; according to what stands on the site "an-Nahr".
        (
            "وأضاف سمير حداد أن الفريق أنجز الكثير، وفقا لما نقلته \"النهر\".",
            &[("وأضاف", Some("سمير حداد"), None, &["النهر"])],
        ),
        (
            "وقال سمير حداد إن الفريق أنجز الكثير، وفقا لما ورد بموقع \"النهر\" الرياضي.",
            &[("وقال", Some("سمير حداد"), None, &["موقع النهر الرياضي"])],
        ),
        // An-Nahr, whose name goes with no feminine verb, quoted sources; "France Presse quoted …, without the second mark.
        ("ونقلت الشروق عن مصادر محلية أن النص باق.", &[("ونقلت", Some("مصادر محلية"), None, &["الشروق"])]),
        ("ونقلت \"فرانس برس عن سمير حداد أن الجسر آمن.", &[("ونقلت", Some("سمير حداد"), None, &["فرانس برس"])]),
        // The newspaper published statements of Samir Haddad, in which he said …; he gave the players a speech, in which he said …
        (
            "ونشرت صحيفة النهر تصريحات لسمير حداد قال فيها إن الجسر مغلق.",
            &[("قال", Some("سمير حداد"), None, &["صحيفة النهر"])],
        ),
        (
            "وألقى المدرب سمير حداد كلمة للاعبين قال فيها إن الفريق جاهز.",
            &[("قال", Some("سمير حداد"), Some("المدرب"), &[])],
        ),
        // The agency quoted Samir Haddad, the spokesman of the town, as saying: his saying is no part of his office.
        (
            "ونقلت الوكالة عن سمير حداد المتحدث باسم الكرملين قوله: \"الجسر آمن\".",
            &[("ونقلت", Some("سمير حداد"), Some("المتحدث باسم الكرملين"), &["الوكالة"])],
        ),
        // (CNN) quoted a source.
        ("ونقلت (سي إن إن) عن مصدر مطلع قوله إن الطريق مفتوح.", &[("ونقلت", Some("مصدر مطلع"), None, &["سي إن إن"])]),
    ]);
}

#[test]
fn who_speaks_in_further_places() {
    check(&[
        // "The police arrested a suspect on Friday. And it said that the investigation goes on.": who acted speaks.
        ("أوقفت الشرطة الجمعة مشتبها به. وقالت إن التحقيق مستمر.", &[("وقالت", Some("الشرطة"), None, &[])]),
        // "The newspaper published a clip that it said shows the team."
        ("نشرت صحيفة الفجر مقطعا قالت إنه يظهر الفريق.", &[("قالت", Some("صحيفة الفجر"), None, &[])]),
        // "The opening of the bridge was announced.": a passive, whoever is named before.
        ("زارت الشرطة المدينة. أعلن عن افتتاح الجسر.", &[("أعلن", None, None, &[])]),
        // "The tests raise doubts.. And the doctor: we passed the test. The doctor of the Russian team said that the players are well.": called by the fullest title.
        (
            "الفحوص تثير الشكوك.. والطبيب: اجتزنا الفحص\nقال طبيب المنتخب الروسي إن اللاعبين بخير.",
            &[
                (":", Some("طبيب المنتخب الروسي"), Some("طبيب المنتخب الروسي"), &[]),
                ("قال", Some("طبيب المنتخب الروسي"), Some("طبيب المنتخب الروسي"), &[]),
            ],
        ),
        // The Kremlin hastened to deny the report, and its spokesman, Sami Haddad, said that it was false.
        (
            "وسارع الكرملين إلى نفي التقرير، وقال المتحدث باسمه، سامي حداد، إنه كاذب.",
            &[("نفي", Some("الكرملين"), None, &[]), ("وقال", Some("سامي حداد"), Some("المتحدث"), &[])],
        ),
        // The authorities closed the schools, and warned the inhabitants of the danger of going out.
        (
            "وأعلنت سلطات المدينة إغلاق المدارس، وحذرت السكان من خطر الخروج.",
            &[("وأعلنت", Some("سلطات المدينة"), None, &[]), ("وحذرت", Some("سلطات المدينة"), None, &[])],
        ),
        // The minister pointed out that the plan was ready, and called on all sides to show restraint.
        (
            "ولفت الوزير سامر نجم إلى أن الخطة جاهزة، ودعا جميع الأطراف إلى ضبط النفس.",
            &[("ولفت", Some("سامر نجم"), Some("الوزير"), &[]), ("ودعا", Some("سامر نجم"), Some("الوزير"), &[])],
        ),
        // In the south, whose authorities declared an emergency, it rained.
        ("هطل المطر على فرنسا التي أعلنت سلطاتها حالة الطوارئ.", &[("أعلنت", Some("سلطاتها"), None, &[])]),
        // The company threatens the government: "we will leave".
        ("بوينغ تهدد الحكومة: \"سنغادر البلاد\"", &[("تهدد", Some("بوينغ"), None, &[])]),
        // The report said that "Haddad promised the deputies to support the law".
        (
            "قال مسؤول إن \"حداد وعد النواب بدعم القانون\".",
            &[("قال", Some("مسؤول"), None, &[]), ("وعد", Some("حداد"), None, &["مسؤول"])],
        ),
        // Macron said to the players of the team: "do not change".
        ("وقال المدرب ماكرون للاعبي المنتخب: \"لا تتغيروا أبدا\".", &[("وقال", Some("ماكرون"), Some("المدرب"), &[])]),
        // A recent study held the existence of water on the planet likely.
        ("رجحت دراسة حديثة وجود الماء على الكوكب.", &[("رجحت", Some("دراسة حديثة"), None, &[])]),
        // Sources said yesterday, Tuesday, that the agreement was near.
        ("وقالت مصادر أمس الثلاثاء إن الاتفاق قريب.", &[("وقالت", Some("مصادر"), None, &[])]),
        // The manager, aged 46, said that he was glad.
        ("وقال المدرب البالغ 46 عاما إنه سعيد.", &[("وقال", Some("المدرب"), Some("المدرب"), &[])]),
        // The FBI confirmed, its name in quotation marks behind an article that stands apart, that it had received a warning.
        ("وأكد الـ\"أف بي آي\" أنه تلقى تحذيرا.", &[("وأكد", Some("أف بي آي"), None, &[])]),
        // The office "Space" announced that the satellite had fallen: the name in quotation marks is the office's.
        (
            "وكان مكتب \"الفضاء البعيد\" الصيني أعلن أن القمر سقط.",
            &[("أعلن", Some("مكتب الفضاء البعيد الصيني"), None, &[])],
        ),
        // The president of Korea, Moon Jae-in, said that the summit was near: the end of his name opens nothing.
        ("وقال الرئيس مون جاي-إن إن القمة قريبة.", &[("وقال", Some("مون جاي-إن"), Some("الرئيس"), &[])]),
        // According to what the channel quoted the experts as saying, the station will fall.
        ("وبحسب ما نقلت القناة عن الخبراء، ستسقط المحطة في البحر.", &[("وبحسب", Some("الخبراء"), None, &["القناة"])]),
        // He arouses the anger of the Egyptians, who demanded his arrest.
        ("أثار الفيديو غضب المصريين الذين طالبوا بتوقيفه.", &[("طالبوا", Some("المصريين"), None, &[])]),
        // The car that is believed to have exploded: nobody in particular believes it.
        ("عثرت الشرطة على السيارة التي يعتقد أنها انفجرت.", &[("يعتقد", None, None, &[])]),
        // The officer Rami Haddad said that the plane had fallen. And it is believed that it was hit: nobody in particular believes it.
        (
            "قال الضابط رامي حداد إن الطائرة سقطت.\nويعتقد أن الطائرة أصيبت.",
            &[("قال", Some("رامي حداد"), Some("الضابط"), &[]), ("ويعتقد", None, None, &[])],
        ),
        // The agency carried remarks from a source, who said that the matter was closed.
        (
            "ونقلت الوكالة تصريحات عن مصدر سعودي قوله: \"انتهى الأمر تماما\".",
            &[("ونقلت", Some("مصدر سعودي"), None, &["الوكالة"])],
        ),
    ]);
}

#[test]
fn names_that_stand_together() {
    check(&[
        // The Canadian news agency, with its letters in quotation marks, pointed out that the explosion was an accident.
        (
            "وأشارت وكالة الأنباء الكندية \"سي بي سي\" إلى أن الانفجار حادث.",
            &[("وأشارت", Some("وكالة الأنباء الكندية سي بي سي"), None, &[])],
        ),
        // Five sources said that the plan was ready; three women complained.
        ("وقالت 5 مصادر مطلعة إن الخطة جاهزة.", &[("وقالت", Some("5 مصادر مطلعة"), None, &[])]),
        ("وقالت ثلاث نساء إن الطريق مغلق.", &[("وقالت", Some("ثلاث نساء"), None, &[])]),
        // The agency reported a delay, and quoted a spokesman as saying that all was well.
        (
            "وذكرت وكالة النهر أن الرحلة تأخرت، ونقلت عن متحدث باسم الحكومة قوله إن الطائرة سليمة.",
            &[("وذكرت", Some("وكالة النهر"), None, &[]), ("ونقلت", Some("متحدث باسم الحكومة"), None, &["وكالة النهر"])],
        ),
        // The head of customs, whose first name is spelled like "Georgian", said that the amount was large.
        (
            "وصرح رئيس هيئة الجمارك جورجي كوستوف، بأن الكمية كبيرة.",
            &[("وصرح", Some("جورجي كوستوف"), Some("رئيس هيئة الجمارك"), &[])],
        ),
        // A midfielder of the national team said that he was glad.
        (
            "وقال لاعب خط وسط المنتخب سامي حداد إنه سعيد.",
            &[("وقال", Some("سامي حداد"), Some("لاعب خط وسط المنتخب"), &[])],
        ),
        // A source close to the inquiry had said that it was over.
        (
            "وكان مصدر مقرب من التحقيق قال، في وقت سابق، إن الأمر انتهى.",
            &[("قال", Some("مصدر مقرب من التحقيق"), None, &[])],
        ),
        // The attack that the organisation claimed.
        ("وهو الهجوم الذي تبناه تنظيم الشمس.", &[("تبناه", Some("تنظيم الشمس"), None, &[])]),
        // The scandal that threatens to swallow the company says nothing.
        ("لكن هذه الفضيحة هددت بابتلاع الشركة.", &[]),
        // We certainly cannot make light of the opponent: nobody affirms it.
        ("لا يمكننا بالتأكيد الاستهانة بالخصم.", &[]),
    ]);
}

#[test]
fn who_quotes_one_who_quotes() {
    check(&[
        // The agency quoted the paper, which quoted a Norwegian official as saying that the bridge was closed.
        (
            "نقلت وكالة النهر عن صحيفة الميناء عن مسؤول نرويجي قوله إن الجسر مغلق.",
            &[("نقلت", Some("مسؤول نرويجي"), None, &["وكالة النهر", "صحيفة الميناء"])],
        ),
        (
            "ونقلت وكالة النهر عن صحيفة الميناء نقلا عن مسؤول نرويجي أن الجسر مغلق.",
            &[("ونقلت", Some("مسؤول نرويجي"), None, &["وكالة النهر", "صحيفة الميناء"])],
        ),
        // Quoting the agency, which quotes a captain, the bridge is closed.
        (
            "ونقلا عن وكالة النهر عن ضابط نرويجي، فإن الجسر مغلق.",
            &[("ونقلا عن", Some("ضابط نرويجي"), None, &["وكالة النهر"])],
        ),
        // According to the agency, quoting the paper, which quotes an official.
        (
            "وبحسب وكالة النهر، نقلا عن صحيفة الميناء عن مسؤول نرويجي، فإن الجسر مغلق.",
            &[("وبحسب", Some("مسؤول نرويجي"), None, &["وكالة النهر", "صحيفة الميناء"])],
        ),
        // Officials said that …, quoting the agency, which quotes the paper.
        (
            "وقال مسؤولون إن الجسر مغلق، نقلا عن وكالة النهر عن صحيفة الميناء.",
            &[("وقال", Some("مسؤولون"), None, &["وكالة النهر", "صحيفة الميناء"])],
        ),
        // What the paper's report is about is no source.
        (
            "ونقلت وكالة النهر عن صحيفة الميناء أنها تكتب عن الجسر.",
            &[("ونقلت", Some("صحيفة الميناء"), None, &["وكالة النهر"])],
        ),
    ]);
}
