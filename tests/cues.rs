//! Words that tell that somebody speaks, and words that only look so, each kind with a table of examples: a text and the claims that it makes.
//!
//! A claim is written as cue, act, speaker, content, form; a speaker whom nobody can know is `None`.

mod table;

use table::{NONE, check};

#[test]
fn to_whom_it_is_said() {
    check(
        "to_whom_it_is_said",
        &[
            // The minister assured her of his support.
            ("وأكد لها الوزير دعمه.", &[("وأكد", "affirm", Some("الوزير"), "دعمه", "indirect")]),
            // The party assures him of its support.
            ("حزب المستقبل يؤكد له دعمه للخطة.", &[("يؤكد", "affirm", Some("حزب المستقبل"), "دعمه للخطة", "indirect")]),
            // The director visited the worker and expressed to him his worry.
            ("زار المدير العامل وعبر له عن قلقه.", &[("وعبر", "express", Some("المدير"), "قلقه", "indirect")]),
        ],
    );
}

#[test]
fn what_is_not_said() {
    check(
        "what_is_not_said",
        &[
            // The ministry announced the arrest of a man without revealing his identity.
            (
                "أعلنت الوزارة توقيف رجل، دون أن تكشف عن هويته.",
                &[
                    ("أعلنت", "state", Some("الوزارة"), "توقيف رجل", "indirect"),
                    ("تكشف", "state", Some("الوزارة"), "هويته", "indirect"),
                ],
            ),
            // An official, without revealing his identity, said that the bridge was closed: no more than who he is.
            (
                "وقال مسؤول، دون أن يكشف عن هويته، إن الجسر مغلق.",
                &[("وقال", "state", Some("مسؤول"), "الجسر مغلق", "indirect")],
            ),
            // The family left the town without seeing the river.
            ("غادرت العائلة البلدة دون أن ترى النهر.", NONE),
        ],
    );
}

#[test]
fn as_somebody_says() {
    check(
        "as_somebody_says",
        &[
            // Hala Najm suffers from insomnia, as she says.
            (
                "تعاني هالة نجم من الأرق، كما تقول.",
                &[("تقول", "state", Some("هالة نجم"), "تعاني هالة نجم من الأرق", "indirect")],
            ),
            // Hala Najm left the village, as she said in her book, at dawn.
            (
                "غادرت هالة نجم، حسبما قالت في كتابها، قرية صغيرة.",
                &[("حسبما قالت", "state", Some("هالة نجم"), "غادرت هالة نجم | قرية صغيرة", "indirect")],
            ),
            // The two cars collided, as the surveillance cameras showed.
            (
                "تصادمت السيارتان حسبما أظهرت كاميرات المراقبة.",
                &[("حسبما أظهرت", "state", Some("كاميرات المراقبة"), "تصادمت السيارتان", "indirect")],
            ),
            // The opening was put off, as the ministry affirmed: the act is that of the phrase's own verb.
            (
                "تأجل الافتتاح شهرا بحسب ما أكدت الوزارة.",
                &[("بحسب", "affirm", Some("الوزارة"), "تأجل الافتتاح شهرا", "indirect")],
            ),
            // "The village is empty", as Samir Haddad explains, who holds that rain will come.
            (
                "\"القرية خالية من السكان\" كما يوضح سمير حداد الذي يرى أن المطر قادم.",
                &[
                    ("يوضح", "state", Some("سمير حداد"), "القرية خالية من السكان", "direct"),
                    ("يرى", "opine", Some("سمير حداد"), "المطر قادم", "indirect"),
                ],
            ),
        ],
    );
}

#[test]
fn links_to_other_texts() {
    check(
        "links_to_other_texts",
        &[
            // Read: (the coach: we shall not give in)
            ("اقرأ: (المدرب: لن نستسلم أبدا)\n", &[(":", "state", Some("المدرب"), "لن نستسلم أبدا", "indirect")]),
            // You may like| the coach: we shall not give in
            ("قد يهمك| المدرب: لن نستسلم أبدا\n", &[(":", "state", Some("المدرب"), "لن نستسلم أبدا", "direct")]),
            // Moscow: expelling the envoys will harm the relations
            (
                "موسكو: طرد المبعوثين سيضر بالعلاقات\n",
                &[(":", "state", Some("موسكو"), "طرد المبعوثين سيضر بالعلاقات", "indirect")],
            ),
        ],
    );
}

#[test]
fn pronouns_of_weak_verbs() {
    check(
        "pronouns_of_weak_verbs",
        &[
            // The director received the worker and called on him to be patient.
            ("استقبل المدير العامل ودعاه إلى الصبر.", &[("ودعاه", "request", Some("المدير"), "الصبر", "indirect")]),
            // The preachers (typed with the letter of the feminine) called for patience.
            ("وطالب الدعاة بالصبر.", &[("وطالب", "request", Some("الدعاة"), "بالصبر", "indirect")]),
        ],
    );
}

#[test]
fn views_and_insistence() {
    check(
        "views_and_insistence",
        &[
            // Ankara classes the party as a terrorist organisation.
            ("تصنف أنقرة الحزب منظمة إرهابية.", &[("تصنف", "opine", Some("أنقرة"), "الحزب منظمة إرهابية", "indirect")]),
            // The library sorts the books by size.
            ("تصنف المكتبة الكتب بالحجم.", NONE),
            // Rabat insists on the need for talks.
            ("وتتمسك الرباط بضرورة الحوار.", &[("وتتمسك", "affirm", Some("الرباط"), "بضرورة الحوار", "indirect")]),
        ],
    );
}

#[test]
fn acts_and_hopes_that_nobody_says() {
    check(
        "acts_and_hopes_that_nobody_says",
        &[
            // The protesters insisted on staying.
            ("وأصر المحتجون على البقاء في الساحة.", NONE),
            // The minister insisted on the need for talks.
            ("وأصر الوزير على ضرورة الحوار.", &[("وأصر", "affirm", Some("الوزير"), "ضرورة الحوار", "indirect")]),
            // The player hopes to win back his title.
            ("ويأمل اللاعب في استعادة لقبه.", NONE),
            // The player said that he hoped to win back his title.
            (
                "وقال اللاعب إنه يأمل في استعادة لقبه.",
                &[
                    ("وقال", "state", Some("اللاعب"), "إنه يأمل في استعادة لقبه", "indirect"),
                    ("يأمل", "express", Some("اللاعب"), "استعادة لقبه", "indirect"),
                ],
            ),
            // France hopes for the setting up of a fund.
            ("وتأمل فرنسا في إنشاء صندوق.", &[("وتأمل", "express", Some("فرنسا"), "إنشاء صندوق", "indirect")]),
            // The party does not recognise his power.
            ("ولا يعترف الحزب بسلطة الرئيس.", NONE),
            // The party does not admit that there is a disagreement.
            ("ولا يعترف الحزب بوجود خلاف.", &[("يعترف", "admit", Some("الحزب"), "بوجود خلاف", "indirect")]),
            // In a trial show that confirms the strength of the army.
            ("انتهى اليوم بعرض تجريبي يؤكد قوة الفريق.", NONE),
        ],
    );
}

#[test]
fn nouns_of_saying() {
    check(
        "nouns_of_saying",
        &[
            // The talks stopped after London's accusation of Moscow of lying.
            (
                "توقفت المحادثات بعد اتهام لندن موسكو بالكذب.",
                &[("اتهام", "accuse", Some("لندن"), "موسكو بالكذب", "indirect")],
            ),
            // The talks stopped because of the minister's insistence on the need for a truce.
            (
                "توقفت المحادثات بسبب إصرار الوزير على ضرورة الهدنة.",
                &[("إصرار", "affirm", Some("الوزير"), "ضرورة الهدنة", "indirect")],
            ),
            // An American welcome of the new law
            ("ترحيب أميركي بالقانون الجديد\n", &[("ترحيب", "welcome", Some("أميركي"), "بالقانون الجديد", "indirect")]),
            // The president offered his wishes for success.
            ("قدم الرئيس تمنياته بالنجاح.", &[("قدم", "express", Some("الرئيس"), "تمنياته بالنجاح", "indirect")]),
            // The minister affirmed again that he kept to the agreement.
            (
                "أعاد الوزير التأكيد على التزامه بالاتفاق.",
                &[("أعاد", "affirm", Some("الوزير"), "التزامه بالاتفاق", "indirect")],
            ),
            // The company presented a new plan.
            ("قدمت الشركة خطة جديدة.", NONE),
        ],
    );
}

#[test]
fn quotations_behind_a_preposition() {
    check(
        "quotations_behind_a_preposition",
        &[
            // The minister promised "to turn the page of the past".
            (
                "وتعهد الوزير \"بطي صفحة الماضي\"، وغادر.",
                &[("وتعهد", "promise", Some("الوزير"), "بطي صفحة الماضي", "direct")],
            ),
        ],
    );
}

#[test]
fn whose_the_sentence_is() {
    check(
        "whose_the_sentence_is",
        &[
            // The clerk, who had called for a strike, was taken to hospital, according to sources.
            (
                "نقلت الموظفة، التي دعت إلى إضراب، إلى المستشفى بعد سقوطها، بحسب مصادر طبية.",
                &[
                    ("دعت", "request", Some("الموظفة"), "إضراب", "indirect"),
                    (
                        "بحسب",
                        "state",
                        Some("مصادر طبية"),
                        "نقلت الموظفة، التي دعت إلى إضراب، إلى المستشفى بعد سقوطها",
                        "indirect",
                    ),
                ],
            ),
        ],
    );
}

#[test]
fn what_somebody_follows_is_not_said() {
    check(
        "what_somebody_follows_is_not_said",
        &[
            // That he follows "with great concern" what happens; that the municipality goes on "steadily" with its work.
            (
                "وقال سامر حداد إنه يتابع \"بقلق كبير ما يحدث في المدينة\".",
                &[("وقال", "state", Some("سامر حداد"), "إنه يتابع \"بقلق كبير ما يحدث في المدينة\"", "mixed")],
            ),
            // That the manager followed the matter "with concern".
            (
                "وقال سامر حداد إن المدير تابع القضية \"بقلق كبير\".",
                &[("وقال", "state", Some("سامر حداد"), "المدير تابع القضية \"بقلق كبير\"", "mixed")],
            ),
            // And he went on: "the bridge is closed".
            (
                "وقال سامر حداد إن الطريق آمن، وتابع \"الجسر مغلق أمام الشاحنات\".",
                &[
                    ("وقال", "state", Some("سامر حداد"), "الطريق آمن", "indirect"),
                    ("وتابع", "state", Some("سامر حداد"), "الجسر مغلق أمام الشاحنات", "direct"),
                ],
            ),
        ],
    );
}

#[test]
fn a_demand_that_is_a_noun() {
    check(
        "a_demand_that_is_a_noun",
        &[
            // The ministry rejected the request of the director, justifying the closing.
            (
                "رفضت الوزارة طلب المدير، مبررة إغلاق الجسر بالأمطار.",
                &[
                    ("رفضت", "reject", Some("الوزارة"), "طلب المدير", "indirect"),
                    ("مبررة", "state", Some("الوزارة"), "إغلاق الجسر بالأمطار", "indirect"),
                ],
            ),
            // "There is great demand, and we must be ready for a long day."
            (
                "وقال سامر حداد: \"ثمة طلب كبير، ولا بد أن نستعد ليوم طويل\".",
                &[("وقال", "state", Some("سامر حداد"), "ثمة طلب كبير، ولا بد أن نستعد ليوم طويل", "direct")],
            ),
        ],
    );
}

#[test]
fn what_anybody_does_is_not_said() {
    check(
        "what_anybody_does_is_not_said",
        &[
            // The law is aimed at the persons who incite to violence; the persons stopped who said that the bridge is closed.
            (
                "وقال سامر حداد إن القانون يعاقب الأشخاص الذين يحرضون على العنف.",
                &[("وقال", "state", Some("سامر حداد"), "القانون يعاقب الأشخاص الذين يحرضون على العنف", "indirect")],
            ),
            (
                "وتوقف الأشخاص الذين قالوا إن الجسر مغلق.",
                &[("قالوا", "state", Some("الأشخاص"), "الجسر مغلق", "indirect")],
            ),
        ],
    );
}
