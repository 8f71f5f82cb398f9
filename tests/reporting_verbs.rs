//! Reporting verbs whose content stands in other than the plainest ways, each with a table of examples: a text and the claims that it makes.
//!
//! A claim is written as cue, act, speaker, content, form; a speaker whom nobody can know is `None`.

mod table;

use table::{NONE, check};

#[test]
fn hopes_and_fears_with_a_noun() {
    check(
        "hopes_and_fears_with_a_noun",
        &[
            // The farmers fear that the harvest will fall.
            ("ويخشى المزارعون تراجع المحصول.", &[("ويخشى", "express", Some("المزارعون"), "تراجع المحصول", "indirect")]),
            // The union hopes for a postponement.
            ("ويأمل الاتحاد تأجيل الموعد.", &[("ويأمل", "express", Some("الاتحاد"), "تأجيل الموعد", "indirect")]),
            // Some fear a rise in prices.
            ("ويخشى البعض من ارتفاع الأسعار.", &[("ويخشى", "express", Some("البعض"), "ارتفاع الأسعار", "indirect")]),
            // The party does not fear competition: what is not felt.
            ("ولا يخشى الحزب المنافسة.", NONE),
            // The ministry threatens offenders.
            ("الوزارة تتوعد المخالفين.", &[("تتوعد", "threaten", Some("الوزارة"), "المخالفين", "indirect")]),
        ],
    );
}

#[test]
fn what_somebody_is_called() {
    check(
        "what_somebody_is_called",
        &[
            // The minister visited the town and called it other than safe.
            ("زار الوزير البلدة ووصفها بغير الآمنة.", &[("ووصفها", "opine", Some("الوزير"), "بغير الآمنة", "indirect")]),
            // The director visited what he called a miracle.
            ("زار المدير ما وصفه \"بالمعجزة\".", &[("وصفه", "opine", Some("المدير"), "بالمعجزة", "direct")]),
            // The writer criticised the plan and called it a failure.
            (
                "وانتقد الكاتب الخطة ووصفها \"بالفاشلة\".",
                &[
                    ("وانتقد", "criticise", Some("الكاتب"), "الخطة", "indirect"),
                    ("ووصفها", "opine", Some("الكاتب"), "بالفاشلة", "direct"),
                ],
            ),
            // The minister was sorry for what he called a storm.
            (
                "اعتذر الوزير عما وصفه \"عاصفة\".",
                &[
                    ("اعتذر", "express", Some("الوزير"), "عما وصفه \"عاصفة\"", "mixed"),
                    ("وصفه", "opine", Some("الوزير"), "عاصفة", "direct"),
                ],
            ),
            // The political class accused him of treason.
            (
                "اتهمته الطبقة السياسية بالخيانة.",
                &[("اتهمته", "accuse", Some("الطبقة السياسية"), "بالخيانة", "indirect")],
            ),
            // A colleague of hers who works in the harbour called her generous.
            (
                "وصفها زميل لها يعمل في الميناء بأنها كريمة.",
                &[("وصفها", "opine", Some("زميل لها يعمل في الميناء"), "بأنها كريمة", "indirect")],
            ),
            // The doctor described how he had treated the injured.
            ("وصف الطبيب كيف عالج المصابين.", &[("وصف", "opine", Some("الطبيب"), "كيف عالج المصابين", "indirect")]),
        ],
    );
}

#[test]
fn contents_behind_other_prepositions() {
    check(
        "contents_behind_other_prepositions",
        &[
            // The director apologised for what had happened in the factory.
            (
                "اعتذر المدير عما حدث في المصنع.",
                &[("اعتذر", "express", Some("المدير"), "عما حدث في المصنع", "indirect")],
            ),
            // The municipality gave a warning of a flood.
            ("وأطلقت البلدية تحذيرا بوقوع فيضان.", &[("وأطلقت", "warn", Some("البلدية"), "بوقوع فيضان", "indirect")]),
            // The coach urged the players to work hard.
            ("وحث المدرب اللاعبين للعمل بجد.", &[("وحث", "request", Some("المدرب"), "للعمل بجد", "indirect")]),
            // The union called for an urgent meeting.
            ("ودعت النقابة لعقد اجتماع عاجل.", &[("ودعت", "request", Some("النقابة"), "لعقد اجتماع عاجل", "indirect")]),
            // He said that women had been asking her for years about the alternative.
            (
                "وقال إن نساء يستفسرن منها منذ أعوام عن البديل.",
                &[
                    ("وقال", "state", None, "نساء يستفسرن منها منذ أعوام عن البديل", "indirect"),
                    ("يستفسرن", "ask", Some("نساء"), "البديل", "indirect"),
                ],
            ),
            // A medical source spoke of dozens of wounded.
            ("وتحدث مصدر طبي عن عشرات الجرحى.", &[("وتحدث", "state", Some("مصدر طبي"), "عشرات الجرحى", "indirect")]),
            // The director spoke of dozens of problems: a topic of somebody who is no source of news.
            ("وتحدث المدير عن عشرات المشاكل.", NONE),
        ],
    );
}

#[test]
fn duals() {
    check(
        "duals",
        &[
            // The minister and his counterpart stressed that dialogue was necessary.
            (
                "إن الوزير ونظيره شددا على أن الحوار ضروري.",
                &[("شددا", "affirm", Some("الوزير ونظيره"), "الحوار ضروري", "indirect")],
            ),
            // In answer to the questions the minister left the hall: a noun in the accusative.
            ("ردا على الأسئلة غادر الوزير القاعة.", NONE),
        ],
    );
}

#[test]
fn feelings_far_behind_the_verb() {
    check(
        "feelings_far_behind_the_verb",
        &[
            // The writer also expresses in new memoirs his regret at leaving.
            (
                "ويعبر الكاتب كذلك في مذكرات جديدة عن ندمه على الرحيل.",
                &[("ويعبر", "express", Some("الكاتب"), "ندمه على الرحيل", "indirect")],
            ),
            // Large groups of the population express their disappointment.
            (
                "وتعبر جماعات واسعة من السكان عن خيبة أملها.",
                &[("وتعبر", "express", Some("جماعات واسعة"), "خيبة أملها", "indirect")],
            ),
            // The disappointment grew after he learned that the date had passed: a noun behind the noun of a feeling.
            ("وسادت خيبة أمل بين السكان، علما أن الموعد قد فات.", NONE),
            // Nobody crosses the river at night by the bridge.
            ("ولا يعبر النهر أحد في الليل عن طريق الجسر.", NONE),
        ],
    );
}

#[test]
fn whether() {
    check(
        "whether",
        &[
            // The neighbour asked me if I knew the way.
            ("سألني الجار إن كنت أعرف الطريق.", &[("سألني", "ask", Some("الجار"), "إن كنت أعرف الطريق", "indirect")]),
            // The director spoke about the plan, asking whether the workers were ready.
            (
                "وتحدث المدير عن الخطة، متسائلا إذا كان العمال مستعدين.",
                &[("متسائلا", "ask", Some("المدير"), "إذا كان العمال مستعدين", "indirect")],
            ),
        ],
    );
}

#[test]
fn two_words_for_one_saying() {
    check(
        "two_words_for_one_saying",
        &[
            // And he went on to say: …
            ("ومضى يقول: \"لن نتراجع\".", &[("ومضى", "state", None, "لن نتراجع", "direct")]),
            // And he continued with the words: …
            ("وتابع قوله: \"لن نتراجع\".", &[("وتابع", "state", None, "لن نتراجع", "direct")]),
        ],
    );
}

#[test]
fn subjects_with_more_told_of_them() {
    check(
        "subjects_with_more_told_of_them",
        &[
            // At the conference at which the states promised support for the villages.
            (
                "في المؤتمر الذي تعهدت فيه الدول بدعم القرى.",
                &[("تعهدت", "promise", Some("الدول"), "بدعم القرى", "indirect")],
            ),
            // The municipality, and the neighbouring villages, refuse the closing of the bridge.
            (
                "ترفض البلدية، والقرى المجاورة، إغلاق الجسر.",
                &[("ترفض", "reject", Some("البلدية"), "إغلاق الجسر", "indirect")],
            ),
            // The management accused, as the inhabitants say, its workers of neglect.
            (
                "اتهمت الإدارة، كما يقول السكان، عمالها بالإهمال.",
                &[("اتهمت", "accuse", Some("الإدارة"), "عمالها بالإهمال", "indirect")],
            ),
            // One of the pages of the report said that the bridge was old.
            (
                "وجاء في إحدى صفحات التقرير أن الجسر قديم.",
                &[("وجاء", "state", Some("إحدى صفحات التقرير"), "الجسر قديم", "indirect")],
            ),
            // One of the letters said that the date had changed.
            (
                "وجاء في إحدى الرسائل أن الموعد تغير.",
                &[("وجاء", "state", Some("إحدى الرسائل"), "الموعد تغير", "indirect")],
            ),
            // The neighbour remembers that the house was deserted.
            (
                "ويتذكر الجار أن البيت كان مهجورا.",
                &[("ويتذكر", "state", Some("الجار"), "البيت كان مهجورا", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_texts_show() {
    check(
        "what_texts_show",
        &[
            // The latest reports revealed a rise of the number.
            (
                "كشفت آخر التقارير عن ارتفاع العدد.",
                &[("كشفت", "state", Some("آخر التقارير"), "ارتفاع العدد", "indirect")],
            ),
            // The estimates showed that the party was keeping its seats.
            (
                "التقديرات أظهرت احتفاظ الحزب بمقاعده.",
                &[("أظهرت", "state", Some("التقديرات"), "احتفاظ الحزب بمقاعده", "indirect")],
            ),
            // The organisation's report shows a fall in prices.
            (
                "تقرير المنظمة يظهر تراجع الأسعار.",
                &[("يظهر", "state", Some("تقرير المنظمة"), "تراجع الأسعار", "indirect")],
            ),
            // A video shows the collapse of the bridge: a picture says nothing.
            ("فيديو يظهر انهيار الجسر.", NONE),
        ],
    );
}

#[test]
fn participles_that_may_be_nouns() {
    check(
        "participles_that_may_be_nouns",
        &[
            // The newspaper condemned the decision, calling for its repeal.
            (
                "نددت الصحيفة بالقرار داعية إلى إلغائه.",
                &[
                    ("نددت", "criticise", Some("الصحيفة"), "بالقرار", "indirect"),
                    ("داعية", "request", Some("الصحيفة"), "إلغائه", "indirect"),
                ],
            ),
            // The police arrested a preacher from the town.
            ("أوقفت الشرطة داعية من المدينة.", NONE),
        ],
    );
}

#[test]
fn others_in_somebodys_own_quotation() {
    check(
        "others_in_somebodys_own_quotation",
        &[
            // The goalkeeper does not play because he believes that the pitch is dangerous.
            (
                "وقال المدرب: \"الحارس لا يلعب لأنه يعتقد أن الملعب خطير\".",
                &[
                    ("وقال", "state", Some("المدرب"), "الحارس لا يلعب لأنه يعتقد أن الملعب خطير", "direct"),
                    ("يعتقد", "opine", Some("الحارس"), "الملعب خطير", "indirect"),
                ],
            ),
            // The council said: “It rejects the plan.”
            (
                "قال المجلس: \"إنه يرفض الخطة\".",
                &[
                    ("قال", "state", Some("المجلس"), "إنه يرفض الخطة", "direct"),
                    ("يرفض", "reject", Some("المجلس"), "الخطة", "indirect"),
                ],
            ),
            // The ministry said that it “rejects the new plan”: it reports itself, though its verb stands in its own words.
            (
                "قالت الوزارة إنها \"ترفض الخطة الجديدة\".",
                &[
                    ("قالت", "state", Some("الوزارة"), "إنها \"ترفض الخطة الجديدة\"", "direct"),
                    ("ترفض", "reject", Some("الوزارة"), "الخطة الجديدة", "indirect"),
                ],
            ),
            // But of a judgement the pronoun is the step that “makes the position clear”.
            (
                "وصف الوزير الخطوة بأنها \"توضح موقف الحكومة\".",
                &[("وصف", "opine", Some("الوزير"), "الخطوة بأنها \"توضح موقف الحكومة\"", "mixed")],
            ),
            // “He asked me to listen”: who asks him is another, whom the text does not name; مني (from me) is no Mona.
            (
                "وقال الشاهد: \"طلب مني أن أستمع\".",
                &[
                    ("وقال", "state", Some("الشاهد"), "طلب مني أن أستمع", "direct"),
                    ("طلب", "request", None, "أستمع", "indirect"),
                ],
            ),
            // Mona Haddad said that the road is closed.
            ("قالت منى حداد إن الطريق مغلق.", &[("قالت", "state", Some("منى حداد"), "الطريق مغلق", "indirect")]),
            // This player is excellent because he hopes to win: what another feels.
            (
                "وقال المدرب: \"هذا اللاعب ممتاز لأنه يأمل في الفوز\".",
                &[("وقال", "state", Some("المدرب"), "هذا اللاعب ممتاز لأنه يأمل في الفوز", "direct")],
            ),
        ],
    );
}

#[test]
fn a_verb_before_the_that_of_saying() {
    check(
        "a_verb_before_the_that_of_saying",
        &[
            // A man who was driving his car behind the lorry said that the driver was asleep.
            (
                "وقال رجل كان يقود سيارته خلف الشاحنة إن السائق نائم.",
                &[("وقال", "state", Some("رجل"), "السائق نائم", "indirect")],
            ),
            // Stamson, whose name spells a verb in the future, said that the road is closed.
            ("وقالت ستمسون إن الطريق مغلق.", &[("وقالت", "state", Some("ستمسون"), "الطريق مغلق", "indirect")]),
            // But another verb of saying between has its own.
            (
                "وقال رجل كان يقود سيارته: أكد الوزير إن السائق نائم.",
                &[("أكد", "affirm", Some("الوزير"), "السائق نائم", "indirect")],
            ),
        ],
    );
}

#[test]
fn what_somebody_speaks_of() {
    check(
        "what_somebody_speaks_of",
        &[
            // The inhabitants of the village said that they heard voices, and spoke of having seen a plane.
            (
                "وقال سكان القرية إنهم سمعوا أصواتا، وتحدثوا عن مشاهدة طائرة.",
                &[
                    ("وقال", "state", Some("سكان القرية"), "إنهم سمعوا أصواتا", "indirect"),
                    ("وتحدثوا", "state", Some("سكان القرية"), "مشاهدة طائرة", "indirect"),
                ],
            ),
            // Sami Haddad spoke of a possible closure of the bridge.
            (
                "وتحدث سامي حداد عن احتمال إغلاق الجسر.",
                &[("وتحدث", "state", Some("سامي حداد"), "احتمال إغلاق الجسر", "indirect")],
            ),
            // But the future of the team is what he talked about.
            ("وتحدث سامي حداد عن مستقبل الفريق.", NONE),
        ],
    );
}

#[test]
fn expressed_or_through() {
    check(
        "expressed_or_through",
        &[
            // The teacher added that the director had expressed his concern.
            (
                "وأضافت المعلمة أن المدير عبر عن قلقه.",
                &[
                    ("وأضافت", "state", Some("المعلمة"), "المدير عبر عن قلقه", "indirect"),
                    ("عبر", "express", Some("المدير"), "قلقه", "indirect"),
                ],
            ),
            // The travellers came through the valley and went on from the village: no word of feeling.
            ("وجاء المسافرون عبر الوادي ورحلوا عن القرية.", NONE),
        ],
    );
}

#[test]
fn verdicts_and_votes_say_nothing() {
    check(
        "verdicts_and_votes_say_nothing",
        &[
            // A court convicted the thief; the jury convicted the driver; but the ministry condemned the attack.
            ("ودانت محكمة محلية اللص.", NONE),
            ("أدانت هيئة المحلفين السائق.", NONE),
            ("دانت الوزارة الهجوم.", &[("دانت", "criticise", Some("الوزارة"), "الهجوم", "indirect")]),
            // The law was passed after five deputies had abstained from voting.
            ("وصدر القانون بعد امتناع خمسة نواب عن التصويت.", NONE),
        ],
    );
}

#[test]
fn what_is_asked_or_may_be_is_not_said() {
    check(
        "what_is_asked_or_may_be_is_not_said",
        &[
            // It is not clear whether the coach demands a change of the date.
            ("ولم يتضح ما إذا كان المدرب يطالب بتغيير الموعد.", NONE),
            // Even though the coach says that the team is ready: this is conceded.
            (
                "الملعب مغلق، وإن كان المدرب يقول إن الفريق جاهز.",
                &[("يقول", "state", Some("المدرب"), "الفريق جاهز", "indirect")],
            ),
            // The director is to resign or to announce his retreat.
            ("وعلى المدير أن يستقيل أو يعلن تراجعه.", NONE),
        ],
    );
}

#[test]
fn suspicions_and_charges() {
    check(
        "suspicions_and_charges",
        &[
            // The police suspect that the fire was laid.
            ("وتشتبه الشرطة في أن الحريق مفتعل.", &[("وتشتبه", "opine", Some("الشرطة"), "الحريق مفتعل", "indirect")]),
            // Investigators suspect him of having taken a bribe.
            ("ويشتبه محققون بتلقيه رشوة.", &[("ويشتبه", "opine", Some("محققون"), "بتلقيه رشوة", "indirect")]),
            // The court questioned a man who is suspected of fraud: nobody is told of who suspects him.
            ("استجوبت المحكمة رجلا يشتبه في تورطه في الاحتيال.", NONE),
            // The police arrested two men; it is suspected that they had stolen a car.
            ("أوقفت الشرطة رجلين يشتبه بأنهما سرقا سيارة.", NONE),
            // The court brought the charge of fraud against the merchant.
            (
                "وجهت المحكمة تهمة الاحتيال إلى التاجر.",
                &[("وجهت", "accuse", Some("المحكمة"), "الاحتيال إلى التاجر", "indirect")],
            ),
            // The authorities brought against two drivers the charge of smuggling.
            ("ووجهت السلطات إلى سائقين تهمة التهريب.", &[("ووجهت", "accuse", Some("السلطات"), "التهريب", "indirect")]),
            // The council brought accusations against the company.
            ("وجه المجلس اتهامات إلى الشركة.", &[("وجه", "accuse", Some("المجلس"), "الشركة", "indirect")]),
        ],
    );
}

#[test]
fn who_is_told_or_asked_of_something() {
    check(
        "who_is_told_or_asked_of_something",
        &[
            // The villagers reported the death of ten sheep.
            ("وأبلغ السكان عن نفوق عشرة خراف.", &[("وأبلغ", "state", Some("السكان"), "نفوق عشرة خراف", "indirect")]),
            // The driver reported to the police the loss of his lorry.
            ("وأبلغ السائق الشرطة عن فقدان شاحنته.", &[("وأبلغ", "state", Some("السائق"), "فقدان شاحنته", "indirect")]),
            // The minister asked the pupils about their school.
            ("وسأل الوزير التلاميذ عن مدرستهم.", &[("وسأل", "ask", Some("الوزير"), "مدرستهم", "indirect")]),
        ],
    );
}

#[test]
fn behind_who_speaks_and_when() {
    check(
        "behind_who_speaks_and_when",
        &[
            // The orchestra "an-Nahr" for folk music announced on Thursday the cancellation of its concert.
            (
                "وأعلنت فرقة \"النهر\" للموسيقى الشعبية، يوم الخميس، إلغاء حفلها.",
                &[("وأعلنت", "state", Some("فرقة النهر للموسيقى الشعبية"), "إلغاء حفلها", "indirect")],
            ),
            // The committee of the union had announced in the middle of this June the closing of the hall.
            (
                "وكانت لجنة الاتحاد قد أعلنت في منتصف يونيو الحالي، إغلاق القاعة.",
                &[("أعلنت", "state", Some("لجنة الاتحاد"), "إغلاق القاعة", "indirect")],
            ),
            // The team's new coach, the Syrian Sami Haddad, criticised the referee.
            (
                "انتقد مدرب الفريق، السوري سامي حداد، الحكم.",
                &[("انتقد", "criticise", Some("سامي حداد"), "الحكم", "indirect")],
            ),
            // The new coach of the team, Sami Haddad, criticised the referee.
            (
                "انتقد المدرب الجديد للفريق، سامي حداد، الحكم.",
                &[("انتقد", "criticise", Some("سامي حداد"), "الحكم", "indirect")],
            ),
            // Doctors' sources in the capital told of the injury of a driver.
            (
                "أفادت مصادر طبية في العاصمة القديمة، بإصابة سائق.",
                &[("أفادت", "state", Some("مصادر طبية في العاصمة القديمة"), "بإصابة سائق", "indirect")],
            ),
            // The factories stopped, which the new law stipulates.
            (
                "توقفت المصانع وهو ما ينص عليه القانون الجديد.",
                &[("ينص", "state", Some("القانون الجديد"), "ما", "indirect")],
            ),
            // The big companies left the market, pointing to the high costs.
            (
                "وغادرت الشركات الكبرى الأسواق مشيرة إلى ارتفاع التكاليف.",
                &[("مشيرة", "state", Some("الشركات الكبرى"), "ارتفاع التكاليف", "indirect")],
            ),
        ],
    );
}

#[test]
fn judgements_announcements_and_charges_of_nobody() {
    check(
        "judgements_announcements_and_charges_of_nobody",
        &[
            // The guests stayed in a hotel that was called luxurious.
            ("ونزل الضيوف في الفندق الذي وصف بأنه فاخر.", &[("وصف", "opine", None, "بأنه فاخر", "indirect")]),
            // The merchants were arrested in the course of what was called "a cleansing".
            ("وأوقف التجار في إطار ما وصف بـ\"حملة تطهير\".", &[("وصف", "opine", None, "حملة تطهير", "direct")]),
            // The director turned down the offer and was accused of arrogance.
            (
                "ورفض المدير العرض واتهم بالغرور.",
                &[
                    ("ورفض", "reject", Some("المدير"), "العرض", "indirect"),
                    ("واتهم", "accuse", None, "بالغرور", "indirect"),
                ],
            ),
            // The prisoners were not accused of theft: nobody has said it.
            ("ولم يتهم السجناء بالسرقة.", NONE),
            // The announcement was made of the new plan far and wide.
            ("وقد تم الإعلان على نطاق واسع عن الخطة الجديدة.", &[("الإعلان", "state", None, "الخطة الجديدة", "indirect")]),
            // No announcement was made of losses.
            ("ولم يتم الإعلان عن وقوع خسائر.", &[("الإعلان", "state", None, "وقوع خسائر", "indirect")]),
            // It is planned that the results be announced.
            ("ومن المقرر أن يتم الإعلان عن النتائج.", NONE),
            // The posts that have been announced are few.
            ("والوظائف التي تم الإعلان عنها قليلة.", NONE),
            // The charge of forgery was brought against him.
            ("ووجهت إليه تهمة التزوير.", &[("ووجهت", "accuse", None, "التزوير", "indirect")]),
        ],
    );
}

#[test]
fn announced_somewhere_and_not_specified() {
    check(
        "announced_somewhere_and_not_specified",
        &[
            // It was announced in Beirut that a delegation had arrived.
            ("وأعلن في بيروت عن وصول وفد كبير.", &[("وأعلن", "state", None, "وصول وفد كبير", "indirect")]),
            // It was announced in Syria on Saturday that the writer had died.
            ("أعلن في سوريا السبت عن وفاة الكاتب.", &[("أعلن", "state", None, "وفاة الكاتب", "indirect")]),
            // The police did not specify the cause of the fire.
            ("ولم تحدد الشرطة سبب الحريق.", &[("تحدد", "state", Some("الشرطة"), "سبب الحريق", "indirect")]),
            // The committee fixed a date: an act, and nothing that it said.
            ("وحددت اللجنة موعدا للاجتماع.", NONE),
        ],
    );
}

#[test]
fn how_often_with_whom_and_behind_what() {
    check(
        "how_often_with_whom_and_behind_what",
        &[
            // The factories closed, and this is what the report has concluded.
            ("أغلقت المصانع وهذا ما خلص إليه التقرير.", &[("خلص", "state", Some("التقرير"), "ما", "indirect")]),
            // The writer said that the village was "beautiful" before he added that its bridge was closed.
            (
                "وقال الكاتب إن القرية \"جميلة\" قبل أن يضيف أن جسرها مغلق.",
                &[
                    ("وقال", "state", Some("الكاتب"), "القرية \"جميلة\"", "indirect"),
                    ("يضيف", "state", Some("الكاتب"), "جسرها مغلق", "indirect"),
                ],
            ),
            // The state with all its bodies affirmed how important the work was.
            (
                "وأكدت الدولة بمختلف أجهزتها أهمية العمل.",
                &[("وأكدت", "affirm", Some("الدولة"), "أهمية العمل", "indirect")],
            ),
            // The club denied again and again that it negotiated with the player.
            (
                "ونفى النادي مرارا وتكرارا تفاوضه مع اللاعب.",
                &[("ونفى", "deny", Some("النادي"), "تفاوضه مع اللاعب", "indirect")],
            ),
            // The mayor called on the families who had left the town to return.
            (
                "ودعا رئيس البلدية العائلات التي غادرت البلدة إلى العودة.",
                &[("ودعا", "request", Some("رئيس البلدية"), "العودة", "indirect")],
            ),
        ],
    );
}
