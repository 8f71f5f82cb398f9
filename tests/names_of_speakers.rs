//! Where the name of whoever speaks begins and ends, and what is none: a text and, for each claim, cue, name and role.

use isnad::Extractor;

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
fn a_name_that_spells_something_else() {
    check(&[
        // Fisher, which spells "and let him point out", says that the bridge is closed.
        ("ويقول فيشر إن الجسر مغلق.", &[("ويقول", Some("فيشر"), None)]),
        // Birkin, which spells "in a corner", said that she is glad: the writer Hala Birkin of the sentence before.
        ("وحضرت الكاتبة هالة بركن الحفل.\nوقالت بركن إنها سعيدة.", &[("وقالت", Some("هالة بركن"), Some("الكاتبة"))]),
        // Samah Hadid, which spells "permission of iron", the director of research at the institute, declared that the plan is a mistake.
        (
            "وصرحت سماح حديد مديرة الأبحاث في المعهد إن الخطة خطأ.",
            &[("وصرحت", Some("سماح حديد"), Some("مديرة الأبحاث في المعهد"))],
        ),
        // Falverde, which begins like "and the": "we will win".
        ("وقال فالفيردي: \"سنفوز غدا\".", &[("وقال", Some("فالفيردي"), None)]),
        // But how somebody says it is nobody's name: and the minister said … and he added angrily, and later, and to Reuters.
        (
            "قال الوزير سامر حداد إن الجسر مغلق.\nوأضاف بغضب: \"لن نفتحه\".\nوقال لاحقا إنه سيسافر.\nوقال لرويترز إنه متعب.",
            &[
                ("قال", Some("سامر حداد"), Some("الوزير")),
                ("وأضاف", Some("سامر حداد"), Some("الوزير")),
                ("وقال", Some("سامر حداد"), Some("الوزير")),
                ("وقال", Some("سامر حداد"), Some("الوزير")),
            ],
        ),
    ]);
}

#[test]
fn where_a_name_ends() {
    check(&[
        // Keller met Kim, and said that the road is open; of Kim the text tells elsewhere.
        (
            "اجتمع الوفد مع كيم في القصر.\nوالتقى نزار كيلر بكيم مساء. وقال كيلر إن الطريق مفتوح.",
            &[("وقال", Some("نزار كيلر"), None)],
        ),
        // Hala says, laughing: "we will come back".
        ("وتقول هالة ضاحكة: \"سنعود\".", &[("وتقول", Some("هالة"), None)]),
        // Nur al-Din Badawi, the minister of trade, which spells "with a sound": the stock suffices.
        (
            "وقال وزير التجارة نور الدين بدوي، إن المخزون يكفي.",
            &[("وقال", Some("نور الدين بدوي"), Some("وزير التجارة"))],
        ),
        // Sarah Keller Nahr, which spells "river", the researcher at the institute: "it is a mistake".
        (
            "وقالت سارة كيلر نهر، الباحثة في المعهد: \"هذا خطأ\".",
            &[("وقالت", Some("سارة كيلر نهر"), Some("الباحثة في المعهد"))],
        ),
        // Samir is one of those who called for the strike; Samir Haddad asks for it.
        ("وسامر واحد من الذين حضروا الحفل. وقال سامر حداد إن الحفل جميل.", &[("وقال", Some("سامر حداد"), None)]),
    ]);
}

#[test]
fn who_disagrees_with_the_verb() {
    check(&[
        // The spokesman (a woman) of the ministry in Tunis said that the road is open.
        (
            "وقالت المتحدث باسم الوزارة في تونس إن الطريق مفتوح.",
            &[("وقالت", Some("المتحدث باسم الوزارة في تونس"), None)],
        ),
        // Mrs al-Sayyid, whose name spells "the gentleman", affirmed that she was hurt.
        ("وأكدت السيد أنها أصيبت.", &[("وأكدت", Some("السيد"), None)]),
        // He always (as the town of Duma is spelled) insists on the truce.
        (
            "قال الوزير سامر حداد إن الجسر مغلق. وكان يصر دوما على أن الحل قريب.",
            &[("قال", Some("سامر حداد"), Some("الوزير")), ("يصر", Some("سامر حداد"), Some("الوزير"))],
        ),
        // 62 per cent of those who answered said that the price is high.
        ("وقال 62٪ من المجيبين إن السعر مرتفع.", &[("وقال", Some("62٪ من المجيبين"), None)]),
    ]);
}

#[test]
fn whoever_stands_before_the_verb_of_a_headline() {
    check(&[
        // The mayor reveals the secret of the fall of the "bridge of the bay".
        ("رئيس البلدية يكشف سر سقوط \"جسر الخليج\"", &[("يكشف", Some("رئيس البلدية"), Some("رئيس البلدية"))]),
        // The government denies "false" charges.
        ("الحكومة تنفي اتهامات \"باطلة\" بالفساد", &[("تنفي", Some("الحكومة"), None)]),
    ]);
}

#[test]
fn what_a_body_and_a_text_have_behind_them() {
    check(&[
        // A committee made up of three judges held that the law is clear.
        ("ورأت لجنة مكونة من ثلاثة قضاة أن القانون واضح.", &[("ورأت", Some("لجنة مكونة من ثلاثة قضاة"), None)]),
        // A statement issued by the municipality announced that the road is open.
        ("وأعلن بيان صادر عن البلدية أن الطريق مفتوح.", &[("وأعلن", Some("بيان صادر عن البلدية"), None)]),
        // Television pictures showed a sinking ship: they show, and say nothing.
        ("وأظهرت لقطات تلفزيونية سفينة غارقة.", &[]),
    ]);
}

#[test]
fn what_stands_between_verb_and_subject() {
    check(&[
        // The BBC, whose name begins like "in me", said that the writer has left.
        ("وقالت بي بي سي إن الكاتب رحل.", &[("وقالت", Some("بي بي سي"), None)]),
        // The council held a meeting during which Pyongyang affirmed its readiness.
        ("وعقد المجلس اجتماعا أكدت خلاله بيونغ يانغ استعدادها للحوار.", &[("أكدت", Some("بيونغ يانغ"), None)]),
    ]);
}

#[test]
fn a_description_with_the_article_goes_back_to_a_name() {
    check(&[
        // The newspaper al-Nahr said that the bridge is closed. And the Lebanese newspaper added that the road is open.
        (
            "قالت صحيفة النهر إن الجسر مغلق.\nوأضافت الصحيفة اللبنانية أن الطريق مفتوح.",
            &[("قالت", Some("صحيفة النهر"), None), ("وأضافت", Some("صحيفة النهر"), None)],
        ),
        // But not a newspaper of another country, nor one that is told by its country alone.
        (
            "قالت صحيفة النهر اللبنانية إن الجسر مغلق.\nوأضافت الصحيفة البريطانية أن الطريق مفتوح.",
            &[("قالت", Some("صحيفة النهر اللبنانية"), None), ("وأضافت", Some("الصحيفة البريطانية"), None)],
        ),
        // And Syrian television is called so, whoever has spoken before.
        (
            "قالت رويترز إن الجسر مغلق.\nوأعلن التلفزيون السوري أن الطريق مفتوح.",
            &[("قالت", Some("رويترز"), None), ("وأعلن", Some("التلفزيون السوري"), None)],
        ),
        // The company al-Karma opened a bridge. And the Iraqi company announced that the road is open.
        (
            "افتتحت شركة الكرمة جسرا أمس.\nوأعلنت الشركة العراقية أن الطريق مفتوح.",
            &[("وأعلنت", Some("شركة الكرمة"), None)],
        ),
        // But the British police is called so.
        (
            "وصلت شرطة لندن أمس.\nوأعلنت الشرطة البريطانية أن الطريق مفتوح.",
            &[("وأعلنت", Some("الشرطة البريطانية"), None)],
        ),
        // A military source in the governorate said that the bridge is closed. And the military source added that it will be opened.
        (
            "قال مصدر عسكري في المحافظة إن الجسر مغلق.\nوأضاف المصدر العسكري أنه سيفتح.",
            &[("قال", Some("مصدر عسكري في المحافظة"), None), ("وأضاف", Some("مصدر عسكري في المحافظة"), None)],
        ),
        // But a political source is another one.
        (
            "قال مصدر عسكري في المحافظة إن الجسر مغلق.\nوأضاف المصدر السياسي أنه سيفتح.",
            &[("قال", Some("مصدر عسكري في المحافظة"), None), ("وأضاف", Some("المصدر السياسي"), None)],
        ),
    ]);
}

#[test]
fn a_short_name_stands_for_a_longer_one() {
    check(&[
        // The Syrian Observatory for Human Rights said that … And the Observatory added that … And the Syrian Observatory affirmed that …
        (
            "قال المرصد السوري لحقوق الإنسان إن الطريق مفتوح.\nوأضاف المرصد أن الجسر مغلق.\nوأكد المرصد السوري أن السد آمن.",
            &[
                ("قال", Some("المرصد السوري لحقوق الإنسان"), None),
                ("وأضاف", Some("المرصد السوري لحقوق الإنسان"), None),
                ("وأكد", Some("المرصد السوري لحقوق الإنسان"), None),
            ],
        ),
        // The Turkish federation of football announced that … And the Turkish federation said that …
        (
            "أعلن الاتحاد التركي لكرة القدم أن الملعب مغلق.\nوقال الاتحاد التركي إن الجمهور كبير.",
            &[("أعلن", Some("الاتحاد التركي لكرة القدم"), None), ("وقال", Some("الاتحاد التركي لكرة القدم"), None)],
        ),
        // But the German federation is another one.
        (
            "أعلن الاتحاد التركي لكرة القدم أن الملعب مغلق.\nوقال الاتحاد الألماني إن الجمهور كبير.",
            &[("أعلن", Some("الاتحاد التركي لكرة القدم"), None), ("وقال", Some("الاتحاد الألماني"), None)],
        ),
        // Hamas said that the road is open; the minister received the movement Hamas.
        ("قالت حماس إن الطريق مفتوح.\nواستقبل الوزير حركة حماس أمس.", &[("قالت", Some("حركة حماس"), None)]),
        // But a company's name is its own: the company Google has opened an office.
        ("قالت غوغل إن الموقع آمن.\nوافتتحت شركة غوغل مكتبا.", &[("قالت", Some("غوغل"), None)]),
    ]);
}

#[test]
fn a_text_with_the_article_is_the_one_told_of_before() {
    check(&[
        // The council spoke of a report of the organisation al-Nahr on the drought. The report said that the stock does not suffice.
        (
            "ناقش المجلس أمس تقريرا لمنظمة النهر.\nوقال التقرير إن المخزون لا يكفي.",
            &[("وقال", Some("تقريرا لمنظمة النهر"), None)],
        ),
        // But when there was a statement tells nothing of it.
        ("وصدر بيان الثلاثاء.\nوقال البيان إن المخزون لا يكفي.", &[("وقال", Some("البيان"), None)]),
    ]);
}

#[test]
fn any_source_may_be_called_the_source() {
    check(&[
        // The bridge is closed, as the newspaper al-Nahr said. And the source made clear that the road is open. And he added that the dam is safe.
        (
            "قالت صحيفة النهر إن الجسر مغلق.\nوأوضح المصدر أن الطريق مفتوح.\nوأضاف أن السد آمن.",
            &[
                ("قالت", Some("صحيفة النهر"), None),
                ("وأوضح", Some("صحيفة النهر"), None),
                ("وأضاف", Some("صحيفة النهر"), None),
            ],
        ),
        // But where a person has spoken, the source is somebody else.
        (
            "قال سامر حداد إن الجسر مغلق.\nوأوضح المصدر أن الطريق مفتوح.",
            &[("قال", Some("سامر حداد"), None), ("وأوضح", Some("المصدر"), None)],
        ),
        // And where a source without a name has, he is meant.
        (
            "قال مصدر في الوزارة إن الجسر مغلق.\nوقالت صحيفة النهر إن السد آمن.\nوأوضح المصدر أن الطريق مفتوح.",
            &[
                ("قال", Some("مصدر في الوزارة"), None),
                ("وقالت", Some("صحيفة النهر"), None),
                ("وأوضح", Some("مصدر في الوزارة"), None),
            ],
        ),
    ]);
}
