//! Whom a verb without a subject of its own means: a text and, for each claim, cue and speaker.

use isnad::Extractor;

/// Cue and name.
type Expected<'e> = (&'e str, Option<&'e str>);

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let found: Vec<Expected<'_>> =
            claims.iter().map(|claim| (claim.cue().text(), claim.speaker().name())).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn who_acts_in_the_same_sentence() {
    check(&[
        // The minister said that the bridge is open. The army wages raids in the south that it says hit gunmen.
        (
            "قال الوزير إن الجسر مفتوح. ويشن الجيش غارات في الجنوب يقول إنها تستهدف مسلحين.",
            &[("قال", Some("الوزير")), ("يقول", Some("الجيش"))],
        ),
        // The ministry said that the stock suffices. The newspaper published names of merchants who it says are from the port.
        (
            "قالت الوزارة إن المخزون يكفي. ونشرت صحيفة النهر أسماء تجار تقول إنهم من الميناء.",
            &[("قالت", Some("الوزارة")), ("تقول", Some("صحيفة النهر"))],
        ),
        // The minister said that the bridge is open. The municipality closed the roads that it says are flooded.
        (
            "قالت الوزارة إن الجسر مفتوح. وأغلقت البلدية الطرق التي تقول إنها مغمورة بالمياه.",
            &[("قالت", Some("الوزارة")), ("تقول", Some("البلدية"))],
        ),
        // The ministry said that the stock suffices. The council works in the south, and has warned of delay.
        (
            "قال الوزير إن المخزون يكفي. ويعمل المجلس الأعلى للمياه في الجنوب، وقد حذر من أي تأخير.",
            &[("قال", Some("الوزير")), ("حذر", Some("المجلس الأعلى للمياه"))],
        ),
        // But whose verb has its object in front is not the subject: the minister spoke of the plan that Paris drew up, when he said that.
        (
            "حذر الوزير سامر حداد من الجفاف.\nوجاء ذلك في الخطة التي أعدتها الوزارة حين قال إن المخزون لا يكفي.",
            &[("حذر", Some("سامر حداد")), ("قال", Some("سامر حداد"))],
        ),
    ]);
}

#[test]
fn what_happens_shows_it() {
    check(&[
        // The minister said that the wells ran dry. Heavy rain fell, which points to a good season.
        ("قال الوزير إن الآبار جفت. وسقطت أمطار غزيرة، مما يشير إلى أن الموسم جيد.", &[("قال", Some("الوزير"))]),
        // The prices fell for a month, which confirms that the market is calm.
        ("وتراجعت الأسعار لمدة شهر، ما يؤكد أن السوق هادئة.", &[]),
        // It closed the bridge because of what the experts say is a crack.
        ("وأغلقت البلدية الجسر بسبب ما يقول الخبراء إنه شرخ.", &[("يقول", Some("الخبراء"))]),
        // Which is a thing that is no secret.
        ("قال الوزير إن الجسر مغلق، وهو أمر لا يخفى على السكان.", &[("قال", Some("الوزير"))]),
    ]);
}

#[test]
fn who_says_it_of_what_stands_before() {
    check(&[
        // The company closed the plant, which the minister called a mistake.
        (
            "أعلنت الشركة إغلاق المصنع، وهو ما وصفه الوزير بأنه خطأ.",
            &[("أعلنت", Some("الشركة")), ("وصفه", Some("الوزير"))],
        ),
        // …, which technical analysts considered a sign of retreat.
        (
            "أعلنت الشركة إغلاق المصنع، وهو ما اعتبره محللون تقنيون علامة على التراجع.",
            &[("أعلنت", Some("الشركة")), ("اعتبره", Some("محللون تقنيون"))],
        ),
        // …, which analysts considered a mistake: a plural with its nun takes no complement.
        (
            "أعلنت الشركة إغلاق المصنع، الأمر الذي اعتبره محللون خطأ.",
            &[("أعلنت", Some("الشركة")), ("اعتبره", Some("محللون"))],
        ),
        // The government closed the bridge in a step that the deputy minister called a mistake.
        (
            "رفضت الحكومة القرار في خطوة وصفها نائب الوزير بأنها خطأ.",
            &[("رفضت", Some("الحكومة")), ("وصفها", Some("نائب الوزير"))],
        ),
        // These are buildings that some called old.
        ("اشترت البلدية مباني قديمة وصفها البعض بأنها آيلة للسقوط.", &[("وصفها", Some("البعض"))]),
        // Because of his refusing the offer: a verbal noun whose pronoun is who refuses.
        (
            "قال الوزير سامر حداد إن الشركة خسرت بسبب رفضها العرض.",
            &[("قال", Some("سامر حداد")), ("رفضها", Some("الشركة"))],
        ),
        // The ministry said that the road was closed, which the municipality denied. And it added that the bridge is open.
        (
            "قالت الوزارة إن الطريق مغلق، وهو ما نفته البلدية.\nوأضافت أن الجسر مفتوح.",
            &[("قالت", Some("الوزارة")), ("نفته", Some("البلدية")), ("وأضافت", Some("الوزارة"))],
        ),
    ]);
}

#[test]
fn whose_saying_it_is() {
    check(&[
        // Samer Haddad carried out his threats to levy fees, and said that the step matters.
        (
            "ونفذ سامر حداد تهديداته بفرض رسوم، وقال إن الخطوة مهمة.",
            &[("تهديداته", Some("سامر حداد")), ("وقال", Some("سامر حداد"))],
        ),
        // Local media reported that the municipality went back on its promise to close the bridge.
        (
            "وذكرت وسائل إعلام محلية أن البلدية تراجعت عن تعهدها بإغلاق الجسر.",
            &[("وذكرت", Some("وسائل إعلام محلية")), ("تعهدها", Some("البلدية"))],
        ),
        // The minister Samer Haddad thanked the company for its promise to repair the bridge: the pronoun is no man's.
        (
            "أشاد الوزير سامر حداد بموقف شركة النهر بعد تعهدها بإصلاح الجسر.",
            &[("أشاد", Some("سامر حداد")), ("تعهدها", Some("شركة النهر"))],
        ),
        // Samer Haddad criticised the ministry, and called the decision a mistake: what is judged is not who judges.
        (
            "وانتقد سامر حداد الوزارة، ووصف القرار بأنه خطأ.",
            &[("وانتقد", Some("سامر حداد")), ("ووصف", Some("سامر حداد"))],
        ),
        // The minister called the decision a mistake.
        ("وصف الوزير القرار بأنه خطأ.", &[("وصف", Some("الوزير"))]),
    ]);
}

#[test]
fn which_company_it_is() {
    check(&[
        // The company al-Nahr said that …. And Google said that …. And the company added that: the one that spoke last.
        (
            "قالت شركة النهر إن الأرباح كبيرة. وقالت غوغل إن الخدمة آمنة. وأضافت الشركة أن الموعد قريب.",
            &[("قالت", Some("شركة النهر")), ("وقالت", Some("غوغل")), ("وأضافت", Some("غوغل"))],
        ),
        // … the Pentagon is no company.
        (
            "قالت شركة النهر إن الأرباح كبيرة. وقالت البنتاغون إن الصفقة باطلة. وأضافت الشركة أن الموعد قريب.",
            &[("قالت", Some("شركة النهر")), ("وقالت", Some("البنتاغون")), ("وأضافت", Some("شركة النهر"))],
        ),
    ]);
}

#[test]
fn two_people_are_no_woman() {
    check(&[
        // Layla al-Mansouri said that …. Some inhabitants believe that …. And she added that.
        (
            "قالت الوزيرة ليلى المنصوري إن الجسر آمن.\nويعتقد بعض الناس أن الطريق مغلق.\nوأضافت: \"المخزون يكفي\".",
            &[("قالت", Some("ليلى المنصوري")), ("ويعتقد", Some("بعض الناس")), ("وأضافت", Some("ليلى المنصوري"))],
        ),
        // Informed sources said that …. And they added that.
        (
            "قالت الوزيرة ليلى المنصوري إن الجسر آمن.\nوذكرت مصادر مطلعة أن الطريق مغلق.\nوأضافت: \"المخزون يكفي\".",
            &[("قالت", Some("ليلى المنصوري")), ("وذكرت", Some("مصادر مطلعة")), ("وأضافت", Some("مصادر مطلعة"))],
        ),
        // Layla al-Mansouri said that …. Samer Haddad and Nizar Najm said that …. And she added that.
        (
            "قالت الوزيرة ليلى المنصوري إن الجسر آمن. وقال سامر حداد ونزار نجم إن الطريق مغلق. وأضافت أن المخزون يكفي.",
            &[
                ("قالت", Some("ليلى المنصوري")),
                ("وقال", Some("سامر حداد ونزار نجم")),
                ("وأضافت", Some("ليلى المنصوري")),
            ],
        ),
    ]);
}

#[test]
fn a_comma_that_parts_nothing() {
    check(&[
        // The ministry said that …. And Layla Haddad, the former judge, said that.
        (
            "قالت الوزارة إن الجسر آمن.\nوقالت، ليلى حداد، القاضية السابقة، إن الطريق مغلق.",
            &[("قالت", Some("الوزارة")), ("وقالت", Some("ليلى حداد"))],
        ),
        // The ministry said that …. And it added, in a statement, that.
        (
            "قالت الوزارة إن الجسر آمن.\nوأضافت، في بيان، أن الطريق مغلق.",
            &[("قالت", Some("الوزارة")), ("وأضافت", Some("الوزارة"))],
        ),
    ]);
}
