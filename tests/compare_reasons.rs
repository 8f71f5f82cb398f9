//! Pairs of claims from different texts for each reason, and pairs that only look like it.

use isnad::compare::{Comparer, Reason, Statement, relate, relate_statements};
use isnad::extract;

/// Two texts, and how the first claims of each stand to each other.
type Pair = (&'static str, &'static str, Option<(&'static str, &'static str)>);

const CONTRADICTIONS: &[Pair] = &[
    // The union affirmed that the factory had dismissed the dyeing workers. / The company denied that the factory had dismissed them.
    (
        "أكدت النقابة أن المصنع سرح عمال الصباغة.",
        "نفت الشركة تسريح المصنع عمال الصباغة.",
        Some(("contradicts", "denial")),
    ),
    // The delegation reached the old citadel in the morning. / It did not reach the old citadel in the morning.
    (
        "قال المحافظ إن موكب الحجيج بلغ القلعة القديمة.",
        "قال المتحدث إن موكب الحجيج لم يبلغ القلعة القديمة.",
        Some(("contradicts", "opposite-polarity")),
    ),
    // Tomato prices rose in the markets of the coast. / They fell …
    (
        "قال التجار إن أسعار الطماطم ارتفعت في أسواق الساحل.",
        "قالت الغرفة إن أسعار الطماطم انخفضت في أسواق الساحل.",
        Some(("contradicts", "opposite-predicates")),
    ),
    // Tunisia asked the consortium for wheat ships at once. / The consortium received no request for wheat ships.
    (
        "قال الوزير إن تونس طلبت شحنات قمح عاجلة.",
        "قالت الشركة إنها لم تتلق طلبا بشحنات قمح عاجلة.",
        Some(("contradicts", "converse-denied")),
    ),
    // The attack on the market killed 9 civilians. / … 12 civilians.
    (
        "قال المسعفون إن الهجوم على السوق أدى إلى مقتل 9 مدنيين.",
        "قال الدرك إن الهجوم على السوق أدى إلى مقتل 12 مدنيا.",
        Some(("contradicts", "incompatible-quantities")),
    ),
    // The caravan's festival opens on Friday. / … on Monday.
    (
        "قال المنظمون إن مهرجان القوافل الشعبي ينطلق الجمعة.",
        "قال الفندق إن مهرجان القوافل الشعبي ينطلق الاثنين.",
        Some(("contradicts", "incompatible-date")),
    ),
    // The yearly conference of the press met in Cairo. / … in Tunis.
    (
        "قال الباحث إن المؤتمر السنوي للصحافة انعقد في القاهرة.",
        "قال الناشر إن المؤتمر السنوي للصحافة انعقد في تونس.",
        Some(("contradicts", "incompatible-place")),
    ),
    // The union demanded that the smelter's furnaces be shut down. / The company rejected shutting them down.
    ("طالبت النقابة بإطفاء أفران المصهر.", "رفضت الشركة إطفاء أفران المصهر.", Some(("contradicts", "rejection"))),
    // The coach said that the team will play in the shore's tournament. / The same coach: it will not play in it.
    (
        "قال المدرب سامي الحداد إن الفريق سيشارك في دورة الشاطئ.",
        "قال المدرب سامي الحداد إن الفريق لن يشارك في دورة الشاطئ.",
        Some(("contradicts", "retraction")),
    ),
    // … Another coach: it will not.
    (
        "قال المدرب سامي الحداد إن الفريق سيشارك في دورة الشاطئ.",
        "قال المدرب وليد الناصر إن الفريق لن يشارك في دورة الشاطئ.",
        Some(("contradicts", "opposite-polarity")),
    ),
    // Salma won the long race of the hills. / Huda won it.
    (
        "قال الحكم إن سلمى فازت بسباق الهضاب الطويل.",
        "قال المنظم إن هدى فازت بسباق الهضاب الطويل.",
        Some(("contradicts", "other-participant")),
    ),
    // The fund granted the village a large loan for farming. / The village had no loan from the fund.
    (
        "قال الوزير إن الصندوق منح القرية قرضا زراعيا كبيرا.",
        "قال العمدة إن القرية لم تحصل على قرض زراعي كبير من الصندوق.",
        Some(("contradicts", "converse-denied")),
    ),
];

const CONFIRMATIONS: &[Pair] = &[
    // … The village has obtained a large loan for farming from the fund before the harvest.
    (
        "قال الوزير إن الصندوق منح القرية قرضا زراعيا كبيرا.",
        "قال العمدة إن القرية نالت قرضا زراعيا كبيرا من الصندوق قبل موسم الحصاد.",
        Some(("supports", "converse-confirmed")),
    ),
    // The roof's collapse injured 14 workers. / 14 workers were injured when the roof of the bakery collapsed at dawn.
    (
        "قال المسعفون إن انهيار السقف أدى إلى إصابة 14 عاملا.",
        "قال الدرك إن 14 عاملا أصيبوا عندما انهار سقف المخبز فجرا.",
        Some(("supports", "same-quantity")),
    ),
    // The locusts spoiled the wheat fields in the south. / They spoiled most fields of wheat and barley in the south before the harvest.
    (
        "قال المزارعون إن الجراد أتلف حقول القمح في الجنوب.",
        "أكدت النقابة أن الجراد أتلف معظم حقول القمح والشعير في الجنوب قبل موسم الحصاد.",
        Some(("supports", "same-event")),
    ),
    // The ferry anchored at the island's quay. / The same.
    (
        "قال القبطان إن العبارة رست على رصيف الجزيرة.",
        "أكد الميناء أن العبارة رست على رصيف الجزيرة.",
        Some(("supports", "same-words")),
    ),
    // Both deny that the olive harvest was poisoned.
    ("نفت الوزارة تسميم محصول الزيتون.", "نفى المزارعون تسميم محصول الزيتون.", Some(("supports", "same-denial"))),
];

const NOTHING: &[Pair] = &[
    // Other scope: political talks are frozen, military channels are open.
    ("قال الوزير إن المحادثات السياسية مجمدة.", "قال القائد إن القنوات العسكرية مفتوحة.", None),
    // A question.
    ("قال المحافظ إن موكب الحجيج بلغ القلعة القديمة.", "تساءل النائب هل موكب الحجيج بلغ القلعة القديمة؟", None),
    // A hypothesis.
    ("قال المحافظ إن موكب الحجيج بلغ القلعة القديمة.", "قال النائب إن موكب الحجيج ربما لم يبلغ القلعة القديمة.", None),
    // "Still" denies nothing: the furnaces are still cold / are cold.
    ("قال الحارس إن أفران المصهر لا تزال باردة.", "قال العامل إن أفران المصهر لن ترمم.", None),
    // Salma won one race, Huda another.
    ("قال الحكم إن سلمى فازت بسباق الهضاب الطويل.", "قال المنظم إن هدى فازت بسباق القوارب الطويل.", None),
    // The locusts have spoiled fields in the south. / They will reach the fields of the north.
    (
        "قال المزارعون إن الجراد أتلف حقول القمح في الجنوب.",
        "أكدت النقابة أن الجراد سيبلغ حقول الشمال قبل موسم الحصاد.",
        None,
    ),
    // The same office, another matter.
    ("قال الرئيس إن الحكومة الجديدة ستعلن القرار.", "قال الرئيس إن الحكومة الجديدة لن تعلن موعدا.", None),
    // Who did not confirm has said nothing.
    ("أكدت النقابة أن المصنع سرح عمال الصباغة.", "لم تؤكد الشركة أن المصنع سرح عمال الصباغة.", None),
];

#[test]
fn each_reason_and_what_looks_like_it() {
    let mut wrong = Vec::new();
    for (one, other, expected) in CONTRADICTIONS.iter().chain(CONFIRMATIONS).chain(NOTHING) {
        let (a, b) = (extract(one), extract(other));
        assert!(!a.is_empty() && !b.is_empty(), "{one} / {other}");
        let name =
            |found: Option<isnad::compare::Relation>| found.map(|found| (found.kind().name(), found.reason().name()));
        let (there, back) = (name(relate(&a[0], &b[0])), name(relate(&b[0], &a[0])));
        assert_eq!(there, back, "{one} / {other}");
        assert_eq!(relate(&a[0], &a[0]), None, "{one} beside itself");
        if there != *expected {
            wrong.push(format!("{one} / {other}\n  found {there:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where no word decides and no word stands for another, the wording as a whole does. Only plain statements are related so.
#[test]
fn wording_alone() {
    let pairs = [
        // Rami chosen for the presidency of the union. / Rami left out of it.
        ("اختيار رامي لرئاسة الاتحاد", "استبعاد رامي من رئاسة الاتحاد"),
        // Sales of electric cars grow. / … falter.
        ("نمو مبيعات السيارات الكهربائية", "تعثر مبيعات السيارات الكهربائية"),
    ];
    for (one, other) in pairs {
        let (one, other) = (Statement::parse(one), Statement::parse(other));
        for found in [relate_statements(&one, &other), relate_statements(&other, &one)] {
            let found = found.map(|found| (found.kind().name(), found.reason().name()));
            assert_eq!(found, Some(("contradicts", "wording")));
        }
    }
}

/// Every reason has a pair here, or is of plain statements only.
#[test]
fn no_reason_without_a_pair() {
    let tested: Vec<&str> =
        CONTRADICTIONS.iter().chain(CONFIRMATIONS).filter_map(|(.., expected)| Some((*expected)?.1)).collect();
    for reason in Reason::ALL {
        assert!(tested.contains(&reason.name()) || *reason == Reason::Wording, "{}", reason.name());
    }
}

/// What was announced on Tuesday and denied on Friday has not changed meanwhile: it is contradicted, not superseded.
#[test]
fn a_denial_on_another_day() {
    let announced = extract("أكدت النقابة أن المصنع سرح عمال الصباغة.");
    let denied = extract("نفت الشركة تسريح المصنع عمال الصباغة.");
    let comparer = Comparer::default();
    let one = comparer.subject(&announced[0]).in_document(0).dated("2020-03-03");
    let other = comparer.subject(&denied[0]).in_document(1).dated("2020-03-06");
    assert_eq!(comparer.relate(&one, &other).map(|found| found.kind().name()), Some("contradicts"));
}

/// The bridge was closed to cars on Tuesday and open on Friday: where both days are known, the later claim has gone past the earlier one.
#[test]
fn other_days() {
    let tuesday = extract("قال الحارس إن الجسر مغلق للسيارات والمشاة.");
    let friday = extract("قال الحارس إن الجسر مفتوح للسيارات والمشاة.");
    let comparer = Comparer::default();
    let related = |one: &str, other: &str| {
        let one = comparer.subject(&tuesday[0]).in_document(0).dated(one);
        let other = comparer.subject(&friday[0]).in_document(1).dated(other);
        comparer.relate(&one, &other).map(|found| found.kind().name())
    };
    assert_eq!(related("2020-03-03", "2020-03-06"), Some("superseded"));
    assert_eq!(related("2020-03-03", "2020-03-03"), Some("contradicts"));
}

/// A claim that is told in another is not set against it, by the words at its place; the same words elsewhere confirm.
#[test]
fn a_claim_and_its_report() {
    let text = "قال المحافظ إن القبطان أكد أن العبارة رست على رصيف الجزيرة.";
    let claims = extract(text);
    assert_eq!(claims.len(), 2);
    assert_eq!(relate(&claims[0], &claims[1]), None);
    let again = extract("كتب المراسل أمس من هناك. أكد القبطان أن العبارة رست على رصيف الجزيرة.");
    assert_eq!(relate(&claims[1], &again[0]).map(|found| found.kind().name()), Some("supports"));
}
