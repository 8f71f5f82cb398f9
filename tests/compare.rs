//! Claims set side by side: pairs for each reason, pairs that are none, and what holds for all.

use isnad::compare::{Comparer, RelationKind, Statement, Tables, compare, keys, relate, relate_statements};
use isnad::{Claim, extract};
use proptest::prelude::*;

/// The positions of two claims, relation, reason.
type Found = (usize, usize, &'static str, &'static str);

fn found(relations: &[isnad::compare::Relation], claims: &[Claim<'_>]) -> Vec<Found> {
    assert!(relations.iter().all(|relation| relation.a() < relation.b() && relation.b() < claims.len()));
    relations
        .iter()
        .map(|relation| (relation.a(), relation.b(), relation.kind().name(), relation.reason().name()))
        .collect()
}

#[test]
fn two_claims_of_one_text() {
    let table: &[(&str, &[Found])] = &[
        // The company said that fuel prices had risen. But the ministry affirmed that fuel prices had fallen.
        (
            "قالت الشركة إن أسعار الوقود ارتفعت. لكن الوزارة أكدت أن أسعار الوقود انخفضت.",
            &[(0, 1, "contradicts", "opposite-predicates")],
        ),
        // The company said that the bridge had been opened to cars. The ministry said that the bridge had not been opened to cars.
        (
            "قالت الشركة إن الجسر فتح للسيارات أمس. وقالت الوزارة إن الجسر لم يفتح للسيارات أمس.",
            &[(0, 1, "contradicts", "opposite-polarity")],
        ),
        // The union said that the factory had dismissed a hundred workers in the city. The company denied that it had dismissed workers …
        (
            "قالت النقابة إن المصنع سرح عمال المدينة. ونفت الشركة تسريح المصنع عمال المدينة.",
            &[(0, 1, "contradicts", "denial")],
        ),
        // The police said that 9 civilians were killed in the attack on the market. The hospital said that 12 civilians were killed …
        (
            "قالت الشرطة إن الهجوم على السوق أدى إلى مقتل 9 مدنيين. وقال المستشفى إن الهجوم على السوق أدى إلى مقتل 12 مدنيا.",
            &[(0, 1, "contradicts", "incompatible-quantities")],
        ),
        // The minister said that the northern bridge was open to cars. The governor affirmed that the northern bridge was open to cars.
        (
            "قال الوزير إن الجسر الشمالي مفتوح للسيارات. وأكد المحافظ أن الجسر الشمالي مفتوح للسيارات.",
            &[(0, 1, "supports", "same-words")],
        ),
        // The union said that the factory had dismissed a hundred workers. The company denied that this had happened.
        ("قالت النقابة إن المصنع سرح مئة عامل. ونفت الشركة حدوث ذلك.", &[(0, 1, "contradicts", "denial")]),
        // … The company denied that the reports of a sale of the factory were true: of another matter, which they name; of the same.
        ("قالت النقابة إن المصنع سرح مئة عامل. ونفت الشركة صحة الأنباء عن بيع المصنع.", &[]),
        (
            "قالت النقابة إن الشركة باعت المصنع. ونفت الشركة صحة الأنباء عن بيع المصنع.",
            &[(0, 1, "contradicts", "denial")],
        ),
        // The minister said that the harvest had grown by 5 percent in 2018 / that it would grow by 8 percent in 2022.
        (
            "قال الوزير إن محصول القمح نما بنسبة 5 بالمئة عام 2018. وقال المحافظ إن محصول القمح سينمو بنسبة 8 بالمئة عام 2022.",
            &[],
        ),
        // The town called the gift of the port not acceptable (بغير المقبولة) / not acceptable (غير مقبولة).
        (
            "وصفت البلدية هدية الميناء بغير المقبولة أخلاقيا. وقال العمدة إن هدية الميناء غير مقبولة أخلاقيا.",
            &[(0, 1, "supports", "same-words")],
        ),
        // The minister said that France was responsible for the fire in the port. Paris denied any connection with the blaze.
        ("قال الوزير إن فرنسا مسؤولة عن حريق المرفأ. ونفت باريس أي صلة بالحادث.", &[(0, 1, "contradicts", "denial")]),
        // … Paris said that she had nothing to do with the blaze.
        (
            "قال الوزير إن فرنسا مسؤولة عن حريق المرفأ. وقالت باريس إنه لا علاقة لها بالحادث.",
            &[(0, 1, "contradicts", "denial")],
        ),
        // The union accuses Cairo of damming the river. Cairo called the accusations baseless.
        (
            "اتهمت النقابة القاهرة بتحويل مجرى النهر. ووصفت القاهرة التصريحات بالباطلة.",
            &[(0, 1, "contradicts", "denial")],
        ),
        // Accused of storing poisons in the warehouse by the school, Cairo denies that it stored any / that it sold any.
        (
            "اتهمت النقابة القاهرة بتخزين السموم في مستودع المدرسة. ونفت القاهرة تخزين أي مواد.",
            &[(0, 1, "contradicts", "denial")],
        ),
        ("اتهمت النقابة القاهرة بتخزين السموم في مستودع المدرسة. ونفت القاهرة بيع السموم.", &[]),
        // … Cairo said that it had not stored any dangerous substances; Rabat said so of itself.
        (
            "اتهمت النقابة القاهرة بتخزين السموم في مستودع المدرسة. وقالت القاهرة إنها لم تخزن أي مواد خطرة.",
            &[(0, 1, "contradicts", "opposite-polarity")],
        ),
        ("اتهمت النقابة القاهرة بتخزين السموم في مستودع المدرسة. وقالت الرباط إنها لم تخزن أي مواد خطرة.", &[]),
        // Another is blamed: not she who protests.
        ("اتهمت النقابة الرباط بتحويل مجرى النهر. ووصفت القاهرة التصريحات بالباطلة.", &[]),
        // The herdsmen said that wolves had killed nine sheep in the highlands. The ministry denied the killing of any sheep.
        (
            "قال الرعاة إن الذئاب قتلت تسعة خراف في مرتفعات الشمال الليلة الماضية. ونفت الوزارة مقتل أي خراف.",
            &[(0, 1, "contradicts", "denial")],
        ),
        // What a denial begins with is what is denied: the ministry denied the theft of sheep.
        ("قال الرعاة إن الذئاب قتلت تسعة خراف في مرتفعات الشمال الليلة الماضية. ونفت الوزارة سرقة أي خراف.", &[]),
        // Tunis asked for pumps. The consortium had received no request of hers.
        (
            "طلبت تونس تزويدها بمضخات عاجلة للسدود. وقالت الشركة إنها لم تتلق أي طلب تونسي.",
            &[(0, 1, "contradicts", "converse-denied")],
        ),
        // … The consortium had received no request of Oman.
        ("طلبت تونس تزويدها بمضخات عاجلة للسدود. وقالت الشركة إنها لم تتلق أي طلب عماني.", &[]),
        // The club announced that it had extended the coach's contract for two seasons, and said: "We have extended …"
        (
            "أعلن نادي الواحة أنه مدد عقد المدرب البرتغالي سوزا موسمين رغم الخسائر الأخيرة في البطولة. \
             وقال نادي الواحة: «نحن سعداء بما تحقق، فقد مددنا عقد المدرب سوزا وسنبني فريقا شابا».",
            &[(0, 1, "supports", "same-event")],
        ),
        // The minister called for closing the bridge, and said that closing the old bridge was needed to protect those who cross it.
        (
            "دعا الوزير إلى إغلاق الجسر. وقال الوزير إن إغلاق الجسر القديم في وسط البلدة ضرورة لحماية العابرين من الخطر.",
            &[(0, 1, "supports", "same-event")],
        ),
        // The same denial of something else: France is responsible for the fire, Cairo denies any part in it.
        ("قال الوزير إن فرنسا مسؤولة عن حريق المرفأ. ونفت القاهرة أي صلة بالحادث.", &[]),
        // Political talks are frozen, military channels open: another scope.
        ("قال الوزير إن المحادثات السياسية مجمدة. وقال القائد إن القنوات العسكرية مفتوحة.", &[]),
        // The minister said that the factory would open on Friday, the spokesman on Monday: not the same, and too little to collide.
        ("قال الوزير إن المصنع سيفتح الجمعة. وقال المتحدث إن المصنع سيفتح الاثنين.", &[]),
        // A question settles nothing.
        ("قال الوزير إن الجسر الشمالي مفتوح للسيارات. وتساءل النائب هل الجسر الشمالي مفتوح للسيارات؟", &[]),
        // A hypothesis neither.
        ("قال الوزير إن الجسر الشمالي مغلق للسيارات. وقال النائب إن الجسر الشمالي ربما مفتوح للسيارات.", &[]),
        // The company said that fuel prices had risen / might rise (قد before a past and before a present), the ministry that they had fallen.
        (
            "قالت الشركة إن أسعار الوقود قد ارتفعت. لكن الوزارة أكدت أن أسعار الوقود انخفضت.",
            &[(0, 1, "contradicts", "opposite-predicates")],
        ),
        (
            "قالت الشركة إنه قد تم فتح الجسر للسيارات أمس. وقالت الوزارة إنه لم يتم فتح الجسر للسيارات أمس.",
            &[(0, 1, "contradicts", "opposite-polarity")],
        ),
        ("قالت الشركة إن أسعار الوقود قد ترتفع. لكن الوزارة أكدت أن أسعار الوقود انخفضت.", &[]),
        // A claim and the report of that claim.
        ("قال الوزير إن المحافظ أكد أن الجسر الشمالي مفتوح للسيارات.", &[]),
    ];
    for (text, expected) in table {
        let claims = extract(text);
        let relations = compare(&claims);
        assert_eq!(found(&relations, &claims), *expected, "{text}");
        for proof in relations.iter().flat_map(|relation| relation.evidence()) {
            assert_eq!(text.get(proof.piece().start()..proof.piece().end()), Some(proof.piece().text()), "{text}");
        }
    }
}

/// How an article lets somebody answer without saying again what it has just told, and what only looks like such an answer.
#[test]
fn an_article_answers_in_few_words() {
    let denied: &[Found] = &[(0, 1, "contradicts", "denial")];
    let refused: &[Found] = &[(0, 1, "contradicts", "rejection")];
    let table: &[(&str, &[Found])] = &[
        // The union accused Rabat of felling the cedar forest. Rabat rejected these accusations / rejected the felling of olive trees.
        ("اتهمت النقابة الرباط بقطع غابة الأرز. ورفضت الرباط هذه الاتهامات.", denied),
        ("اتهمت النقابة الرباط بقطع غابة الأرز. ورفضت الرباط تقليم أشجار الزيتون.", &[]),
        // … accused Rabat of felling the forest. Rabat denied any wrongdoing; Cairo did.
        ("اتهمت النقابة الرباط بقطع غابة الأرز. ونفت الرباط أي مخالفة.", denied),
        ("اتهمت النقابة الرباط بقطع غابة الأرز. ونفت القاهرة أي مخالفة.", &[]),
        // The union said that Rabat treats foreign fishermen badly. Rabat denies any discrimination.
        ("قالت النقابة إن الرباط تعامل الصيادين الغرباء معاملة سيئة. ونفت الرباط أي تمييز.", denied),
        // … that Rabat will receive the fishermen: nothing wrong has been told.
        ("قالت النقابة إن الرباط سوف تستقبل الصيادين الغرباء. ونفت الرباط أي تمييز.", &[]),
        // The union said that the fire bears the marks of Rabat. Rabat denied any connection with the blaze.
        ("قالت النقابة إن الحريق يحمل بصمات الرباط. ونفت الرباط أي صلة بالحادث.", denied),
        // The union said that the factory had dismissed a hundred workers, which the company denies.
        ("قالت النقابة إن المصنع سرح مئة عامل، وهو ما تنفيه الشركة.", denied),
        // … The company later denied this report on its page.
        ("قالت النقابة إن المصنع سرح مئة عامل. ونفت الشركة هذه الأنباء لاحقا عبر صفحتها.", denied),
        // The agent said that the goalkeeper was ill. The coach called the matter a lie.
        ("قال الوكيل إن الحارس مريض. ووصف المدرب الأمر بالكذبة.", denied),
        // The fishermen said that the tannery had poured dye into the old well. The mayor said that it was nonsense to say that the tannery had poured
        // dye into the well / that the market had closed its doors.
        (
            "قال الصيادون إن المدبغة سكبت الصباغ في البئر القديمة. وقال العمدة إن القول بأن المدبغة سكبت الصباغ في البئر هراء.",
            denied,
        ),
        (
            "قال الصيادون إن المدبغة سكبت الصباغ في البئر القديمة. وقال العمدة إن القول بأن السوق أغلقت أبوابها هراء.",
            &[],
        ),
        // The team demanded that the match be put off. The federation refused this request / spoke of something else.
        ("طالب الفريق بتأجيل المباراة. ورفض الاتحاد هذا الطلب.", refused),
        ("قال الفريق إن الملعب جاهز. ورفض الاتحاد هذا الطلب.", &[]),
        // The shepherds said that the delegation had paid an old ransom to the kidnappers in the northern mountains after long mediation.
        // The delegation denied that it had paid a ransom to the kidnappers on its hard journey … / denied that it knew of a ransom.
        (
            "قال الرعاة إن الوفد دفع فدية كبيرة للخاطفين في جبال الشمال بعد وساطة طويلة من شيوخ القبائل. \
             ونفى الوفد أن يكون دفع فدية للخاطفين خلال رحلته الشاقة بين القرى المجاورة للحدود والأودية البعيدة.",
            denied,
        ),
        (
            "قال الرعاة إن الوفد يعلم مكان الخاطفين في جبال الشمال بعد وساطة طويلة من شيوخ القبائل. \
             ونفى الوفد علمه بدفع فدية للخاطفين خلال رحلته الشاقة بين القرى المجاورة للحدود والأودية البعيدة.",
            &[],
        ),
    ];
    for (text, expected) in table {
        let claims = extract(text);
        assert_eq!(claims.len(), 2, "{text}");
        assert_eq!(found(&compare(&claims), &claims), *expected, "{text}");
    }
}

/// "Tunis promises to change the river treaty with its neighbours." / Tunis said that it would work for amending the treaty …: what a
/// headline says in short. Between two articles that would not be enough.
#[test]
fn an_article_says_its_matter_again_in_other_words() {
    let text = "تونس تتعهد بتغيير معاهدة النهر.\n\
        قالت تونس إنها ستعمل على تعديل معاهدة النهر التي أنهت نزاعا طويلا على المياه.";
    let claims = extract(text);
    assert_eq!(found(&compare(&claims), &claims), [(0, 1, "supports", "same-event")]);
    assert_eq!(relate(&claims[0], &claims[1]), None);
    let comparer = Comparer::default();
    let subject = |number: usize, document| comparer.subject(&claims[number]).in_document(document);
    let together = comparer.paraphrase(&subject(0, 0), &subject(1, 0));
    for measure in [("same-act", 0.0), ("fronts-meet", 1.0), ("one-asks", 0.0)] {
        assert!(together.contains(&measure), "{measure:?} in {together:?}");
    }
    assert_eq!(comparer.paraphrase(&subject(0, 0), &subject(1, 1)), []);
}

/// What an article says again, and what it only says of the same matter.
#[test]
fn an_article_comes_back_to_what_was_said() {
    let table = [
        // "The company announces a stop of its activities in the region." / It said that it had suspended its activities …: words of all kinds of news.
        ("الشركة تعلن وقف أنشطتها في المنطقة.\nقالت الشركة إنها أوقفت أنشطتها في المنطقة بعد تراجع الطلب.", true),
        // "… denied that gas leaked from the factory" / "No gas leaked from our factory": what denies without a verb of denial agrees with one.
        ("نفت شركة المرجان تسرب الغاز من المصنع.\nوقالت شركة المرجان: «لم يتسرب أي غاز من مصنعنا».", true),
        // "… denied that gas leaked" / "gas leaked from the factory in the night"
        ("نفت شركة المرجان تسرب الغاز من المصنع.\nوقالت شركة المرجان: «تسرب الغاز من المصنع ليلا».", false),
        // "The bakers demand cheap flour." / The fishermen said that the harbour was old.
        ("الخبازون يطالبون بطحين رخيص.\nوقال الصيادون إن المرفأ قديم ومهمل.", false),
    ];
    for (text, expected) in table {
        let claims = extract(text);
        assert_eq!(claims.len(), 2, "{text}");
        let supports = found(&compare(&claims), &claims).iter().any(|&(_, _, kind, _)| kind == "supports");
        assert_eq!(supports, expected, "{text}");
    }
}

/// What two claims of an article show beside their words in common.
#[test]
fn a_claim_may_count_or_ask() {
    let table = [
        // The kiln burned down. / Two kilns burned down, and seven carts. / Nobody counts. / Both count, and differently.
        ("قال الخزاف إن الفرن احترق. وقال الجار إن الفرن احترق ومعه 7 عربات.", "one-has-figures", 1.0),
        ("قال الخزاف إن الفرن احترق. وقال الجار إن الفرن احترق ليلا.", "one-has-figures", 0.0),
        ("قال الخزاف إن الفرن احترق مع 5 جرار. وقال الجار إن الفرن احترق ومعه 7 عربات.", "other-figures", 1.0),
        ("قال الخزاف إن الفرن احترق مع 7 جرار. وقال الجار إن الفرن احترق ومعه 7 عربات.", "other-figures", 0.0),
        // The potter demanded / said that the kiln be repaired. The neighbour said that the kiln had burned down.
        ("طالب الخزاف بترميم الفرن. وقال الجار إن الفرن احترق.", "one-asks", 1.0),
        ("قال الخزاف إن ترميم الفرن واجب. وقال الجار إن الفرن احترق.", "one-asks", 0.0),
    ];
    let comparer = Comparer::default();
    for (text, measure, expected) in table {
        let claims = extract(text);
        let subject = |number: usize| comparer.subject(&claims[number]).in_document(0);
        let measures = comparer.paraphrase(&subject(0), &subject(1));
        assert!(measures.contains(&(measure, expected)), "{text}: {measures:?}");
    }
}

/// What the other claims of an article show of two: whether they say the same words, and whether one of the two is made inside another.
#[test]
fn the_other_claims_tell_what_two_share() {
    // "The potter said that the old kiln had burned down. The neighbour said that the kiln had burned down with the oil. …"
    let two = "قال الخزاف إن الفرن القديم احترق. وقال الجار إن الفرن احترق بالزيت. وقال الصياد إن الموسم جيد.";
    // … "The fisherman said that the kiln had burned down": a third says it.
    let three = "قال الخزاف إن الفرن القديم احترق. وقال الجار إن الفرن احترق بالزيت. وقال الصياد إن الفرن احترق.";
    // "The judge said that the potter had demanded a repair of the kiln. The neighbour demanded a repair of the kiln."
    let inside = "قال القاضي إن الخزاف طالب بترميم الفرن. وطالب الجار بترميم الفرن.";
    let table = [
        (two, (0, 1), "word-of-these-two", 1.0),
        (three, (0, 1), "word-of-these-two", 0.0),
        (two, (0, 1), "one-inside-another", 0.0),
        (inside, (1, 2), "one-inside-another", 1.0),
        (inside, (0, 2), "one-inside-another", 0.0),
    ];
    let comparer = Comparer::default();
    let measured = |text, pair: (usize, usize), name: &str| {
        let claims = extract(text);
        let subjects: Vec<_> = claims.iter().map(|claim| comparer.subject(claim).in_document(0)).collect();
        let pairs = comparer.paraphrases(&subjects);
        let (_, measures) = pairs.iter().find(|(known, _)| *known == pair).unwrap();
        measures.iter().find(|(known, _)| *known == name).unwrap().1
    };
    for (text, pair, name, expected) in table {
        assert_eq!(measured(text, pair, name), expected, "{name} of {pair:?}: {text}");
    }
    assert!(measured(two, (0, 1), "said-by-few") > measured(three, (0, 1), "said-by-few"));
    // The potter adds that it was old, the neighbour what burned with it; a neighbour who adds nothing brings no news.
    let no_news = "قال الخزاف إن الفرن القديم احترق. وقال الجار إن الفرن احترق. وقال الصياد إن الموسم جيد.";
    assert!(measured(two, (0, 1), "news-in-both") > measured(no_news, (0, 1), "news-in-both"));
}

/// "The union accused Rabat of poisoning the well. Rabat denied any connection with it. The mayor of Rabat called the accusations untrue.": two
/// who answer the same accusation agree, without a word in common. Who denies something else does not.
#[test]
fn who_answers_the_same_says_the_same() {
    let table: &[(&str, bool)] = &[
        (
            "اتهمت النقابة الرباط بتسميم البئر. ونفت الرباط أي صلة بالحادث. وقالت الرباط إن المزاعم لا أساس لها من الصحة.",
            true,
        ),
        ("اتهمت النقابة الرباط بتسميم البئر. ونفت الرباط أي صلة بالحادث. وقالت الرباط إن الموسم جيد.", false),
        ("قالت النقابة إن الموسم جيد. ونفت الرباط أي صلة بالحادث. وقالت الرباط إن المزاعم لا أساس لها من الصحة.", false),
    ];
    for (text, expected) in table {
        let claims = extract(text);
        assert_eq!(claims.len(), 3, "{text}");
        let both = (1, 2, "supports", "same-denial");
        assert_eq!(found(&compare(&claims), &claims).contains(&both), *expected, "{text}: {:?}", compare(&claims));
        assert_eq!(relate(&claims[1], &claims[2]), None, "{text}");
    }
}

/// The further down the second of two claims stands, the larger the measure; not by steps.
#[test]
fn places_count_by_their_order() {
    let measured = |between: usize| {
        let text =
            format!("قال الخزاف إن الفرن احترق.\n{}\nوقال الجار إن الفرن احترق.", "سارت القافلة. ".repeat(between));
        let claims = extract(&text);
        let comparer = Comparer::default();
        let subject = |number: usize| comparer.subject(&claims[number]).in_document(0);
        let measures = comparer.paraphrase(&subject(0), &subject(1));
        measures.iter().find(|(known, _)| *known == "how-far-down").unwrap().1
    };
    let (near, far) = (measured(1), measured(9));
    assert!(0.0 < near && near < far, "{near:?} {far:?}");
}

/// The club's stadium was roofed / sheltered: a user's own line of related words brings the two closer.
#[test]
fn related_words_are_a_users_too() {
    let claims = extract("قال النادي إن ملعب الواحة سقف هذا العام. وقال المدرب إن ملعب الواحة ظلل بالقماش.");
    let mut tables = Tables::standard().clone();
    tables.add_tsv("related\tسقف ظلل").unwrap();
    assert!(tables.add_tsv("related\tسقف").unwrap_err().to_string().contains("inside one article"));
    let contained = |comparer: Comparer| {
        let subject = |number: usize| comparer.subject(&claims[number]).in_document(0);
        let measures = comparer.paraphrase(&subject(0), &subject(1));
        measures.iter().find(|(name, _)| *name == "contained").unwrap().1
    };
    assert!(contained(Comparer::with_tables(tables)) > contained(Comparer::default()));
}

/// May 2016: Russia's minister tells of a request, the Pentagon and its spokesman have received none.
#[test]
fn the_request_that_nobody_received() {
    let text = "قال وزير الدفاع الروسي سيرغي شويغو إن موسكو طلبت من واشنطن تنفيذ غارات جوية مشتركة في سوريا.\n\
        وقالت وزارة الدفاع الأمريكية إنها لم تتلق طلبا روسيا لتنفيذ غارات جوية مشتركة في سوريا.\n\
        وأكد المتحدث باسم البنتاغون أن الوزارة لم تتلق طلبا روسيا لتنفيذ غارات جوية مشتركة.";
    let claims = extract(text);
    let relations = compare(&claims);
    let kinds: Vec<_> = relations.iter().map(|relation| (relation.a(), relation.b(), relation.kind())).collect();
    assert_eq!(
        kinds,
        // The minister's claim is 0, the request in it 1; the ministry is 2 and its spokesman 3.
        [
            (0, 2, RelationKind::Contradicts),
            (0, 3, RelationKind::Contradicts),
            (1, 2, RelationKind::Contradicts),
            (1, 3, RelationKind::Contradicts),
            (2, 3, RelationKind::Supports)
        ],
        "{relations:#?}"
    );
}

/// The same affair in three articles of two days, in words that all news has. Who had received nothing two days before may have by then.
#[test]
fn the_request_that_nobody_received_in_other_articles() {
    // "Moscow asked Washington for the common flights", "the Pentagon denied that Washington had received any request of Moscow's" …
    let asked = extract("قال الوزير الروسي إن موسكو طلبت من واشنطن تسيير طلعات مشتركة.");
    let answers = [
        ("ونفى البنتاغون أن تكون واشنطن تلقت أي طلب من موسكو.", "2016-05-20", Some(("contradicts", "denial"))),
        ("وقال البنتاغون إن واشنطن لم تتلق أي طلب من موسكو.", "2016-05-21", Some(("contradicts", "converse-denied"))),
        ("وقال البنتاغون إن واشنطن لم تتلق أي طلب من موسكو.", "2016-05-18", Some(("superseded", "converse-denied"))),
        // "Washington received requests of Paris and London": nobody says that it received none of Moscow.
        ("وقال البنتاغون إن واشنطن تلقت طلبات من باريس ولندن.", "2016-05-20", None),
    ];
    let comparer = Comparer::default();
    let one = comparer.subject(&asked[0]).in_document(0).dated("2016-05-20");
    for (answer, date, expected) in answers {
        let claims = extract(answer);
        let other = comparer.subject(&claims[0]).in_document(1).dated(date);
        let found = comparer.relate(&one, &other);
        let found = found.as_ref().map(|found| (found.kind().name(), found.reason().name()));
        assert_eq!(found, expected, "{answer}");
    }
    let [denied, said] = [answers[0].0, answers[1].0].map(extract);
    let found = relate(&denied[0], &said[0]).unwrap();
    assert_eq!((found.kind().name(), found.reason().name()), ("supports", "same-denial"));
}

/// "The company will close the northern factory for good in case that demand falls in the autumn": two articles that suppose the same say the
/// same; that it has closed is another matter.
#[test]
fn what_two_suppose_in_the_same_words_they_both_say() {
    let supposed = extract("قالت النقابة إن الشركة ستغلق المصنع الشمالي نهائيا في حال تراجع الطلب خريفا.");
    let again = extract("وذكرت النقابة أن الشركة ستغلق المصنع الشمالي نهائيا في حال تراجع الطلب خريفا.");
    let done = extract("وأعلنت النقابة أن الشركة أغلقت المصنع الشمالي نهائيا مع تراجع الطلب خريفا.");
    let found = relate(&supposed[0], &again[0]).unwrap();
    assert_eq!((found.kind().name(), found.reason().name()), ("supports", "same-words"));
    assert_eq!(relate(&supposed[0], &done[0]), None);
}

/// A denial is shown by who denies, and by the words that both say.
#[test]
fn a_denial_shows_what_is_denied() {
    // "The union said that the factory had dismissed a hundred workers. The company denied that the factory had dismissed a hundred workers."
    let claims = extract("قالت النقابة إن المصنع سرح مئة عامل. ونفت الشركة أن يكون المصنع سرح مئة عامل.");
    let relations = compare(&claims);
    let shown: Vec<_> = relations[0].evidence().iter().map(|proof| (proof.claim(), proof.piece().text())).collect();
    assert_eq!(shown, [(1, "ونفت"), (0, "المصنع"), (1, "المصنع"), (0, "سرح"), (1, "سرح")]);
}

/// What one says and another affirms, the negation of either turns into a contradiction.
#[test]
fn negating_one_side_turns_support_into_contradiction() {
    let things = ["الجسر الشمالي", "الطريق الساحلي", "المتحف الجديد"]; // the northern bridge, the coastal road, the new museum
    let verbs = [("فتح", "لم يفتح"), ("أغلق", "لم يغلق")]; // was opened / was not, was closed / was not
    for thing in things {
        for (is, is_not) in verbs {
            for (one, other, kind) in [
                (is, is, RelationKind::Supports),
                (is, is_not, RelationKind::Contradicts),
                (is_not, is, RelationKind::Contradicts),
                (is_not, is_not, RelationKind::Supports),
            ] {
                let text =
                    format!("قال الوزير إن {thing} {one} أمام الزوار. وأكدت الشركة أن {thing} {other} أمام الزوار.");
                let kinds: Vec<_> = compare(&extract(&text)).iter().map(|relation| relation.kind()).collect();
                assert_eq!(kinds, [kind], "{text}");
            }
        }
    }
}

#[test]
fn plain_statements() {
    let table: &[(&str, &str, Option<&str>)] = &[
        // Oil prices rise / fall.
        ("ارتفاع أسعار النفط في الأسواق", "انخفاض أسعار النفط في الأسواق", Some("contradicts")),
        // Did prices fall? / Prices rose. If prices fall, we gain. / Prices rose.: who asks or supposes asserts nothing.
        ("هل انخفضت الأسعار؟", "ارتفعت الأسعار", None),
        ("إذا انخفضت الأسعار ربحنا", "ارتفعت الأسعار", None),
        // The cat is asleep. / The dog is asleep.
        ("القط نائم", "الكلب نائم", None),
        // The team wins / loses the final.
        ("فوز المنتخب في المباراة النهائية", "خسارة المنتخب في المباراة النهائية", Some("contradicts")),
        // Nothing in common.
        ("ارتفاع أسعار النفط", "وصول الوفد إلى المدينة القديمة", None),
        ("", "ارتفاع أسعار النفط", None),
    ];
    for (one, other, expected) in table {
        let (one, other) = (Statement::parse(one), Statement::parse(other));
        let kind = |a, b| relate_statements(a, b).map(|relation| relation.kind().name());
        assert_eq!(kind(&one, &other), *expected);
        assert_eq!(kind(&other, &one), *expected, "the other way round");
    }
}

/// News sentences about a few things, so that many bear on the same.
fn sentence() -> impl Strategy<Value = String> {
    let who = prop::sample::select(vec!["قال الوزير", "أكدت الشركة", "نفت الحكومة", "قالت الشرطة"]);
    let what = prop::sample::select(vec!["الجسر الشمالي", "سوق المدينة القديمة", "أسعار الوقود في البلاد"]);
    let is = prop::sample::select(vec!["مفتوح", "مغلق", "ارتفعت", "لم ترتفع", "انخفضت", "جاهز"]);
    (who, what, is).prop_map(|(who, what, is)| format!("{who} أن {what} {is} منذ شهر."))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_relation_is_the_same_both_ways(one in sentence(), other in sentence()) {
        let text = format!("{one}\n{other}");
        let claims = extract(&text);
        prop_assert_eq!(claims.len(), 2);
        let kind = |relation: Option<isnad::compare::Relation>| relation.map(|relation| (relation.kind(), relation.reason()));
        prop_assert_eq!(kind(relate(&claims[0], &claims[1])), kind(relate(&claims[1], &claims[0])));
    }

    #[test]
    fn nothing_contradicts_itself(text in prop_oneof![sentence(), any::<String>()]) {
        let statement = Statement::parse(&text);
        let relation = relate_statements(&statement, &statement);
        prop_assert!(relation.is_none_or(|relation| relation.kind() == RelationKind::Supports), "{}", text);
    }

    #[test]
    fn the_order_of_claims_changes_nothing(sentences in prop::collection::vec(sentence(), 2..6)) {
        let text = sentences.join("\n");
        let mut claims = extract(&text);
        let last = claims.len() - 1;
        let forth: Vec<_> = compare(&claims).iter().map(|found| (found.a(), found.b(), found.kind(), found.reason())).collect();
        claims.reverse();
        let mut back: Vec<_> =
            compare(&claims).iter().map(|found| (last - found.b(), last - found.a(), found.kind(), found.reason())).collect();
        back.sort_unstable_by_key(|&(a, b, ..)| (a, b));
        prop_assert_eq!(forth, back);
    }

    #[test]
    fn who_is_related_shares_a_key(sentences in prop::collection::vec(sentence(), 2..6)) {
        let text = sentences.join("\n");
        let claims = extract(&text);
        for (at, one) in claims.iter().enumerate() {
            for other in claims.iter().skip(at + 1).filter(|other| relate(one, other).is_some()) {
                prop_assert!(keys(one).iter().any(|key| keys(other).contains(key)));
            }
        }
    }

    #[test]
    fn claims_of_one_document_share_its_key(sentences in prop::collection::vec(sentence(), 2..4), document in 0_usize..9) {
        let text = sentences.join("\n");
        let claims = extract(&text);
        let comparer = Comparer::default();
        let shared = |one: &[u64], other: &[u64]| one.iter().filter(|key| other.contains(key)).count();
        for (one, other) in claims.iter().zip(claims.iter().skip(1)) {
            let of = |claim, document| comparer.keys(&comparer.subject(claim).in_document(document));
            let words = shared(&keys(one), &keys(other));
            prop_assert_eq!(shared(&of(one, document), &of(other, document)), words + 1);
            prop_assert_eq!(shared(&of(one, document), &of(other, document + 1)), words);
        }
    }
}
