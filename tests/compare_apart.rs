//! Claims of two articles: what collides, what confirms, and what only shares a topic, a stock sentence or an idiom.

use isnad::compare::Comparer;
use isnad::extract;

/// An article with one claim, and the day it was published.
type Article<'a> = (&'a str, &'a str);
/// Two articles, the relation between their claims and its reason.
type Row<'a> = (Article<'a>, Article<'a>, Option<(&'a str, &'a str)>);

/// The relation between the first claims of two articles, and its reason; how sure it is.
fn related((one, on): Article<'_>, (other, later): Article<'_>) -> Option<(&'static str, &'static str, f32)> {
    let comparer = Comparer::default();
    let (one, other) = (extract(one), extract(other));
    let first = comparer.subject(&one[0]).in_document(0).dated(on);
    let second = comparer.subject(&other[0]).in_document(1).dated(later);
    let found = comparer.relate(&first, &second)?;
    Some((found.kind().name(), found.reason().name(), found.confidence()))
}

fn check(table: &[Row<'_>]) {
    let mut wrong = Vec::new();
    for &(one, other, expected) in table {
        let found = related(one, other).map(|(kind, reason, _)| (kind, reason));
        if found != expected {
            wrong.push(format!("{}\n{}\n  expected {expected:?}, found {found:?}", one.0, other.0));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn opposites_are_words_and_not_letters() {
    check(&[
        // "prices of northern wheat rose in the ports" / "fell": the later day tells of a later time.
        (
            ("قالت الغرفة إن أسعار القمح الشمالي ارتفعت في الموانئ.", "2019-05-04"),
            ("قالت الوزارة إن أسعار القمح الشمالي انخفضت في الموانئ.", "2019-05-09"),
            Some(("superseded", "opposite-predicates")),
        ),
        // "announced winning the municipal elections in the first round" / "and the legislative ones": a round is no opposite of law-making.
        (
            ("أعلن العمدة فوزه بالانتخابات البلدية من الجولة الأولى.", "2019-05-04"),
            ("أعلن العمدة فوزه بالانتخابات البلدية والتشريعية.", "2019-05-04"),
            None,
        ),
        // "refuses to take lessons of the neighbours about the harbour" / "cannot accept to": no contradiction.
        (
            ("قالت البلدية إن المدينة ترفض تلقي دروس من جيران المرفأ الشمالي.", "2019-05-04"),
            ("قالت البلدية إن المدينة لا يمكنها أن تقبل تلقي دروس من جيران المرفأ الشمالي.", "2019-05-04"),
            None,
        ),
    ]);
}

#[test]
fn refusing_to_do_is_not_doing() {
    check(&[
        // "the port's not letting in the fishermen's ship is a shame" / "its refusal to let in": no contradiction.
        (
            ("قال المحافظ إن رفض الميناء استقبال سفينة الصيادين موقف معيب.", "2019-05-04"),
            ("قال المحافظ إن عدم استقبال الميناء سفينة الصيادين موقف معيب.", "2019-05-04"),
            None,
        ),
        // "the port let in the fishermen's ship in the morning" / "did not let in".
        (
            ("قال المحافظ إن الميناء استقبل سفينة الصيادين صباحا.", "2019-05-04"),
            ("قال النقيب إن الميناء لم يستقبل سفينة الصيادين صباحا.", "2019-05-04"),
            Some(("contradicts", "opposite-polarity")),
        ),
        // "the old bridge cannot be closed without checking its supports" / "they closed the old bridge after checking its supports".
        (
            ("قال المهندس إنه لا يمكن إغلاق الجسر القديم من دون فحص الأعمدة.", "2019-05-04"),
            ("قال المقاول إنه يمكن إغلاق الجسر القديم بعد فحص الأعمدة.", "2019-05-04"),
            Some(("supports", "same-words")),
        ),
    ]);
}

#[test]
fn what_is_denied_is_what_is_told() {
    let denied = ("نفت الشركة أن يكون المصنع قد خفف شروطه لتوظيف عمال الميناء القديم.", "2019-05-04");
    check(&[
        // "the factory had relaxed its conditions for hiring workers of the old port" …
        (
            denied,
            ("قالت النقابة إن المصنع خفف شروطه لتوظيف عمال الميناء القديم.", "2019-05-04"),
            Some(("contradicts", "denial")),
        ),
        // … / "the factory tells its conditions for hiring workers of the old port": only the topic is common.
        (denied, ("قالت النقابة إن المصنع ينشر شروطه لتوظيف عمال الميناء القديم.", "2019-05-04"), None),
        // "denied holding secret talks with the northern tribes" / "that it negotiates secretly with the northern tribes".
        (
            ("نفت البلدية إجراء أي محادثات سرية مع القبائل الشمالية.", "2019-05-12"),
            ("قال النائب إن البلدية تتفاوض سريا مع القبائل الشمالية.", "2019-05-04"),
            Some(("contradicts", "denial")),
        ),
        // The village announced that it had launched a campaign of its own; the town denies that it has.
        (
            ("أعلنت القرية شن حملة صيد على ذئاب المرتفعات.", "2019-05-04"),
            ("نفت المدينة شن حملة صيد على ذئاب المرتفعات.", "2019-05-05"),
            None,
        ),
        // What was denied in March was not what is told of April; of 2006 it may have been.
        (
            ("نفت النقابة استخدام أسلحة الصيد المحظورة.", "2019-03-04"),
            ("تؤكد الشرطة استخدام أسلحة الصيد المحظورة.", "2019-04-20"),
            None,
        ),
        (
            ("نفت النقابة استخدام أسلحة الصيد المحظورة.", "2019-04-22"),
            ("تؤكد الشرطة استخدام أسلحة الصيد المحظورة.", "2019-04-20"),
            Some(("contradicts", "denial")),
        ),
        (
            ("نفت النقابة استخدام أسلحة الصيد المحظورة.", "2019-03-04"),
            ("تؤكد الشرطة استخدام أسلحة الصيد المحظورة عام 2006.", "2019-04-20"),
            Some(("contradicts", "denial")),
        ),
    ]);
}

#[test]
fn a_topic_or_an_idiom_is_no_matter_in_common() {
    check(&[
        // "called for respecting the results of the elections" / "refused the results of the elections": of whose elections?
        (
            ("دعا العمدة إلى احترام نتائج الانتخابات.", "2019-05-04"),
            ("رفض حزب المزارعين نتائج الانتخابات.", "2019-08-04"),
            None,
        ),
        // "promised not to attack the fields under the tribe's control" / "threatened to attack the town under the tribe's control"
        (
            ("قال الشيخ إنه لن يهاجم الحقول الخاضعة لسيطرة قبيلة الوادي.", "2019-05-04"),
            ("قال القائد إنه سيهاجم البلدة الخاضعة لسيطرة قبيلة الوادي.", "2019-05-06"),
            None,
        ),
        // "refused duties on cement at 30 million dinars" / "ready for duties on cement at 500 million dinars"
        (
            ("قال الوزير إن البلاد رفضت فرض رسوم على واردات الإسمنت بقيمة 30 مليون دينار.", "2019-05-04"),
            ("قال الوزير إن البلاد مستعدة لفرض رسوم على واردات الإسمنت بقيمة 500 مليون دينار.", "2019-05-30"),
            None,
        ),
    ]);
}

#[test]
fn who_asks_or_supposes_confirms_nothing() {
    check(&[
        // "demands the full removal of the mines of the northern valley" / "affirmed": another speaker.
        (
            ("طالبت النقابة بنزع كامل للألغام من الوادي الشمالي.", "2019-05-04"),
            ("أكد العمدة النزع الكامل للألغام من الوادي الشمالي.", "2019-05-05"),
            None,
        ),
        // The request itself is told: "that the union demanded …"
        (
            ("طالبت النقابة بنزع كامل للألغام من الوادي الشمالي.", "2019-05-04"),
            ("ذكرت الصحيفة أن النقابة طالبت بنزع كامل للألغام من الوادي الشمالي.", "2019-05-05"),
            Some(("supports", "same-words")),
        ),
        // "announced its withdrawal from the treaty of the northern river" / "will regret it if it withdraws from the treaty …"
        (
            ("أعلن الوزير انسحاب البلاد من معاهدة النهر الشمالي.", "2019-05-04"),
            ("قال المحافظ إن البلاد ستندم لو انسحبت من معاهدة النهر الشمالي.", "2019-05-04"),
            None,
        ),
    ]);
}

/// A stock sentence, days later: of two rockets, or of what each article calls this attack.
#[test]
fn a_stock_sentence_tells_of_another_event() {
    let one = ("قال العقيد إن الدفاع الجوي رصد صاروخا أطلقته الفصائل باتجاه المرفأ القديم.", "2019-04-02");
    let two = "قال العقيد إن الدفاع الجوي رصد صاروخين أطلقتهما الفصائل باتجاه المرفأ القديم.";
    check(&[
        (one, (two, "2019-08-10"), None),
        (one, (two, "2019-04-03"), Some(("supports", "same-words"))),
        (
            ("قال العقيد إن هذا الهجوم يثبت دعم الفصائل الشمالية للمهربين.", "2019-04-02"),
            ("قال العقيد إن هذا الهجوم يثبت دعم الفصائل الشمالية للمهربين.", "2019-06-13"),
            None,
        ),
    ]);
}

/// بين الشمال والجنوب (between North and South) is not بين الشمال والغرب (between North and West); and what is hardly a claim confirms little.
#[test]
fn how_sure_a_confirmation_is() {
    let day = "2019-05-04";
    let sure = |one, other| related((one, day), (other, day)).map(|(_, _, sure)| sure).unwrap();
    let talks = "قال المتحدث إن الوفدين سيجريان مباحثات مكثفة لعقد حوار بين الشمال والجنوب.";
    assert!(sure(talks, talks) > 0.8);
    let others = "قال المتحدث إن الوفدين سيجريان مباحثات مكثفة لعقد حوار بين الشمال والغرب.";
    assert!(sure(talks, others) < 0.8);
}
