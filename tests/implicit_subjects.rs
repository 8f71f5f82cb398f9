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
fn who_stands_nearest() {
    check(&[
        // The army began a campaign to pursue gunmen who declared their obedience to the group.
        ("وبدأ الجيش حملة لملاحقة مسلحين أعلنوا الطاعة للتنظيم.", &[("أعلنوا", Some("مسلحين"))]),
        // The council agrees to the law, but it is expected that it will be delayed.
        (
            "قال الوزير إن القانون جاهز.\nووافق المجلس على القانون، ولكن يتوقع أنه سيتأخر.",
            &[("قال", Some("الوزير")), ("يتوقع", None)],
        ),
        // A group of physicians from a university, in the feminine behind a masculine verb, believes that they have found a star.
        ("ويعتقد مجموعة أطباء من جامعة النهر، أنهم عثروا على نجم.", &[("ويعتقد", Some("مجموعة أطباء من جامعة النهر"))]),
    ]);
}

#[test]
fn of_whom_somebody_speaks() {
    check(&[
        // The coach Sami Haddad said …. Of the injury of the keeper Nizar in the match he said: "…". And of the departure of the doctor he added.
        (
            "قال المدرب سامي حداد إن الفريق جاهز.\nوعن إصابة الحارس نزار في المباراة قال: \"سيعود قريبا\".\nوحول رحيل الطبيب أضاف: \"هذا شأنه\".",
            &[("قال", Some("سامي حداد")), ("قال", Some("سامي حداد")), ("أضاف", Some("سامي حداد"))],
        ),
        // In an interview with "al-Nahr" the spokesman Rami Keller charged the group with it.
        ("وفي مقابلة سابقة مع \"النهر\"، اتهم المتحدث رامي كيلر الجماعة بتعطيل السفن.", &[("اتهم", Some("رامي كيلر"))]),
        // But whoever does something before it in the sentence may say it: of his departure the keeper Nizar Keller published a letter in which he said.
        ("وعن رحيله نشر الحارس نزار كيلر رسالة قال فيها إنه سيعود.", &[("قال", Some("نزار كيلر"))]),
    ]);
}

#[test]
fn who_is_asked_answers() {
    check(&[
        // When Rami Najm, the spokesman of the council, was asked about the decision of the court, he said that it is void. And he added.
        (
            "وحينما سئل رامي نجم، المتحدث باسم المجلس، عن قرار المحكمة قال إنه باطل.\nوأضاف: \"لن نقبل به\".",
            &[("قال", Some("رامي نجم")), ("وأضاف", Some("رامي نجم"))],
        ),
        // But who has a subject of her own answers for another: when the minister was asked about it, the spokeswoman said.
        ("وعندما سئل الوزير عن القرار، قالت المتحدثة إن الأمر انتهى.", &[("قالت", Some("المتحدثة"))]),
    ]);
}

#[test]
fn a_body_of_which_the_sentence_before_tells() {
    check(&[
        // The source said …. The municipality closed the market. And in 2000 it ordered the merchants to leave.
        (
            "قالت مصادر محلية إن السوق قديم.\nوأغلقت البلدية السوق لأشهر. وفي عام 2000، أمرت بهدم المحال.",
            &[("قالت", Some("مصادر محلية")), ("أمرت", Some("البلدية"))],
        ),
        // In the next paragraph only who threatens, warns and asks is the one of whom the sentence told.
        (
            "قالت مصادر محلية إن السوق قديم.\nوأغلقت البلدية السوق لأشهر.\nوحذرتهم من العودة.",
            &[("قالت", Some("مصادر محلية")), ("وحذرتهم", Some("البلدية"))],
        ),
        (
            "قالت مصادر محلية إن السوق قديم.\nوأغلقت البلدية السوق لأشهر.\nوأضافت أن التجار غادروا.",
            &[("قالت", Some("مصادر محلية")), ("وأضافت", Some("مصادر محلية"))],
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
        // …, which financial experts considered a sign of retreat.
        (
            "أعلنت الشركة إغلاق المصنع، وهو ما اعتبره خبراء ماليون علامة على التراجع.",
            &[("أعلنت", Some("الشركة")), ("اعتبره", Some("خبراء ماليون"))],
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

#[test]
fn counted_people_and_bodies() {
    check(&[
        // More than 100 engineers said that they will go on strike.
        ("وقال أكثر من 100 مهندس إنهم سيضربون.", &[("وقال", Some("أكثر من 100 مهندس"))]),
        // Three human-rights organisations said that the prison is crowded; 40 local companies announced that they will close.
        ("وقالت ثلاث منظمات حقوقية إن السجن مكتظ.", &[("وقالت", Some("ثلاث منظمات حقوقية"))]),
        ("وأعلنت 40 شركة محلية أنها ستغلق أبوابها.", &[("وأعلنت", Some("40 شركة محلية"))]),
        // Half a million workers, a third of the inhabitants, about 60 per cent of the inhabitants.
        ("وقال نصف مليون عامل إنهم سيضربون.", &[("وقال", Some("نصف مليون عامل"))]),
        ("قال ثلث السكان إنهم راضون.", &[("قال", Some("ثلث السكان"))]),
        ("وقال نحو 60 في المئة من السكان إنهم راضون.", &[("وقال", Some("نحو 60 في المئة من السكان"))]),
        // 300 demonstrators went out who chanted: "Leave".
        ("وخرج 300 متظاهر هتفوا \"ارحلوا عن المدينة\".", &[("هتفوا", Some("300 متظاهر"))]),
        // The report said that 32 per cent support the decision, compared with 36 per cent who believe that it is wrong.
        (
            "وقال التقرير إن 32 بالمئة من السكان يؤيدون القرار، مقارنة مع 36 بالمئة يعتقدون أنه خطأ.",
            &[("وقال", Some("التقرير")), ("يؤيدون", Some("32 بالمئة من السكان")), ("يعتقدون", Some("36 بالمئة"))],
        ),
        // But no year counts anything: in 2018 a minister said that.
        ("وفي عام 2018 قال وزير النقل إن الجسر آمن.", &[("قال", Some("وزير النقل"))]),
    ]);
}

#[test]
fn plural_verbs_behind_their_people() {
    check(&[
        // The newspaper said that the vegetarians believe that they are healthy.
        (
            "وقالت الصحيفة إن النباتيين يعتقدون أنهم أصحاء.",
            &[("وقالت", Some("الصحيفة")), ("يعتقدون", Some("النباتيين"))],
        ),
        // The ministry said that a team of scientists claim that the medicine works.
        (
            "وقالت الوزارة إن فريقا من العلماء يزعمون أن الدواء فعال.",
            &[("وقالت", Some("الوزارة")), ("يزعمون", Some("فريقا من العلماء"))],
        ),
        // Morocco, Tunisia and Algeria demand a change of the agreement.
        ("إن المغرب وتونس والجزائر تطالب بتعديل الاتفاق.", &[("تطالب", Some("المغرب وتونس والجزائر"))]),
        // But a headline's second half has a subject of its own: the opening of a bridge and Rome refuses the plan.
        ("افتتاح جسر في المدينة وروما ترفض الخطة", &[("ترفض", Some("روما"))]),
    ]);
}

#[test]
fn whatever_stands_between_that_and_its_verb() {
    check(&[
        // He added that the delivery application says that the road is closed.
        (
            "وأضاف الوزير أن تطبيق التوصيل يقول إن الطريق مغلق.",
            &[("وأضاف", Some("الوزير")), ("يقول", Some("تطبيق التوصيل"))],
        ),
        // The Moroccan street holds that prices are high.
        ("ويرى الشارع المغربي أن الأسعار مرتفعة.", &[("ويرى", Some("الشارع المغربي"))]),
        // The minister said that the first attack shows that the road is dangerous, and added that: a thing says nothing.
        (
            "وقال الوزير إن الهجوم الأول أظهر أن الطريق خطر، وأضاف أن المدينة آمنة.",
            &[("وقال", Some("الوزير")), ("وأضاف", Some("الوزير"))],
        ),
        // The minister said that the bridge is open. But that points to a crack: nobody says so.
        ("قال الوزير إن الجسر مفتوح. لكن ذلك يشير إلى أن الشرخ قديم.", &[("قال", Some("الوزير"))]),
        // A study that researchers made reported that coffee is healthy.
        (
            "دراسة أجراها باحثون في جامعة محلية أفادت بأن القهوة مفيدة.",
            &[("أفادت", Some("دراسة أجراها باحثون في جامعة محلية"))],
        ),
        // Rabat insists on the participation of Algeria, but the latter held that the talks are over.
        ("وتتمسك الرباط بمشاركة الجزائر، لكن الأخيرة رأت أن المحادثات انتهت.", &[("رأت", Some("الجزائر"))]),
        // The minister talked with the expert Omar Najm, and said that the latter affirmed that the dam is safe.
        (
            "تحدث الوزير مع الخبير عمر نجم، وقال إن الأخير أكد أن السد آمن.",
            &[("وقال", Some("الوزير")), ("أكد", Some("عمر نجم"))],
        ),
    ]);
}

#[test]
fn what_is_expected_and_nobody_expects() {
    check(&[
        // The minister said that the harbour is open. The ship arrived, and is expected to leave tomorrow.
        (
            "قال الوزير إن الميناء مفتوح. ووصلت السفينة، ويتوقع أن تغادر غدا.",
            &[("قال", Some("الوزير")), ("ويتوقع", None)],
        ),
        // The minister criticised the sanctions that are expected to be imposed tomorrow.
        ("وانتقد الوزير العقوبات التي يتوقع أن تفرض غدا.", &[("وانتقد", Some("الوزير")), ("يتوقع", None)]),
        // The minister said that the harbour is closed. The storm hits areas that are expected to be flooded.
        (
            "قال الوزير إن الميناء مغلق. وتضرب العاصفة مناطق يتوقع أن تغمرها المياه.",
            &[("قال", Some("الوزير")), ("يتوقع", None)],
        ),
        // But whoever holds one thing expects another: the analyst holds that the harbour is closed, and expects that the ship will leave.
        (
            "ويرى المحلل أن الميناء مغلق، ويتوقع أن تغادر السفينة غدا.",
            &[("ويرى", Some("المحلل")), ("ويتوقع", Some("المحلل"))],
        ),
    ]);
}

#[test]
fn who_is_not_the_subject() {
    check(&[
        // The paper said that the commissioner for the protection of data in Tunisia warned the company of a breach.
        (
            "قالت صحيفة النهر إن مفوض حماية البيانات في تونس حذر الشركة من الاختراق.",
            &[("قالت", Some("صحيفة النهر")), ("حذر", Some("مفوض حماية البيانات في تونس"))],
        ),
        // The expert said that the results of their research show that coffee is healthy.
        (
            "قال الخبير إن نتائج أبحاثهم تظهر أن القهوة مفيدة.",
            &[("قال", Some("الخبير")), ("تظهر", Some("نتائج أبحاثهم"))],
        ),
        // The minister Omar Najm criticised the writer Sami Haddad, of whom he said that he is a liar.
        (
            "وانتقد الوزير عمر نجم الكاتب سامي حداد الذي قال عنه إنه كاذب.",
            &[("وانتقد", Some("عمر نجم")), ("قال", Some("عمر نجم"))],
        ),
        // The ambassador Samer Haddad gave a speech: "In the ministry's statement it was said that the road is closed, and we do not
        // accept these words." And he added: whose statement is quoted inside his words does not go on behind them.
        (
            "ألقى السفير سامر حداد كلمة باسم الوفد: \"جاء في بيان الوزارة أن الطريق مغلق ونحن لا نقبل هذا الكلام\".\n\
             وأضاف: \"لن نتراجع عن حقنا أبدا\".",
            &[("جاء", Some("بيان الوزارة")), ("وأضاف", Some("سامر حداد"))],
        ),
        // According to the television the defences faced an attack. And it added …: who leads a sentence goes on.
        (
            "وقالت الوزارة إن الجسر مفتوح. وبحسب التلفزيون المحلي فإن الطريق مغلق. وأضاف أن السيول مستمرة.",
            &[("وقالت", Some("الوزارة")), ("وبحسب", Some("التلفزيون المحلي")), ("وأضاف", Some("التلفزيون المحلي"))],
        ),
        // But the details that the pupils noted, as part of the study, revealed …: no definite noun behind "of" does.
        ("لكن التفاصيل التي سجلها التلاميذ، كجزء من الدراسة، كشفت أنهم ينامون قليلا.", &[("كشفت", Some("التلاميذ"))]),
        // The minister, Nizar Keller, warned the inhabitants of the region of the flood, since he said …: not whom he warned.
        (
            "وحذر وزير الداخلية، نزار كيلر، سكان المنطقة من الاقتراب من النهر، إذ قال: \"ابتعدوا عن الماء\".",
            &[("وحذر", Some("نزار كيلر")), ("قال", Some("نزار كيلر"))],
        ),
        // In a statement Nizar Keller affirmed the need …: where it was said says nothing.
        ("وفي بيان أكد نزار كيلر ضرورة وقف القتال.", &[("أكد", Some("نزار كيلر"))]),
        // Some called what had happened a disgrace.
        ("ووصف البعض ما جرى بأنه عار.", &[("ووصف", Some("البعض"))]),
    ]);
}

#[test]
fn a_noun_that_a_bare_relative_clause_tells_of() {
    check(&[
        // The union published a letter that calls for an inquiry.
        ("نشرت النقابة رسالة طويلة تدعو إلى فتح تحقيق.", &[("تدعو", Some("رسالة طويلة"))]),
        // The minister commented on a campaign on the pages of the market that calls for a boycott of meat.
        ("علق الوزير على حملة في صفحات السوق تدعو إلى مقاطعة اللحوم.", &[("تدعو", Some("حملة"))]),
        // The correspondent reported that the women raised slogans that call for equality.
        (
            "وأفاد المراسل أن النساء رفعن هتافات تدعو إلى المساواة.",
            &[("وأفاد", Some("المراسل")), ("تدعو", Some("هتافات"))],
        ),
        // The municipality faces pressure because of allegations that told that the water is polluted.
        ("وتواجه البلدية ضغوطا بسبب مزاعم أفادت بأن المياه ملوثة.", &[("أفادت", Some("مزاعم"))]),
        // The police arrested a man called Sami Haddad who says that he was on the bridge.
        ("أوقفت الشرطة رجل أعمال يدعى سامي حداد يقول إنه كان على الجسر.", &[("يقول", Some("سامي حداد"))]),
        // The word is used by Baltic groups that claim that the river is theirs.
        ("وتستخدم الكلمة من قبل مجموعات أوروبية تدعي أن النهر ملكها.", &[("تدعي", Some("مجموعات أوروبية"))]),
        // A part of the subject: sources in a company said that the price will rise.
        ("لكن مصادر في شركة كبيرة قالت إن السعر سيرتفع.", &[("قالت", Some("مصادر في شركة كبيرة"))]),
    ]);
}

#[test]
fn what_is_judged_in_a_relative_clause() {
    check(&[
        // The coach said that he would not start with the team that he believes will play.
        (
            "وقال المدرب سامي حداد إنه لن يبدأ مع المنتخب الذي يعتقد أنه سيهاجم.",
            &[("وقال", Some("سامي حداد")), ("يعتقد", Some("سامي حداد"))],
        ),
        // The ministry asked for the recordings that it claims that it has.
        (
            "وطلبت الوزارة نسخة من التسجيلات التي تقول إنها مزورة.",
            &[("وطلبت", Some("الوزارة")), ("تقول", Some("الوزارة"))],
        ),
        // Without a pronoun the body itself judges: the minister praised the council, which holds that the bridge is safe.
        (
            "وقال الوزير إنه يشكر المجلس الذي يرى أن الجسر آمن.",
            &[("وقال", Some("الوزير")), ("يشكر", Some("الوزير")), ("يرى", Some("المجلس"))],
        ),
    ]);
}

#[test]
fn whose_noun_of_saying_stands_near() {
    check(&[
        // The union warned that trade would suffer if Najm carries out his threat to close the road.
        (
            "وحذر الاتحاد من أن التجارة ستتضرر إذا نفذ سامي نجم تهديده بإغلاق الطريق.",
            &[("وحذر", Some("الاتحاد")), ("تهديده", Some("سامي نجم"))],
        ),
        // The company announced a stop, after the forces of Marshal Sami Haddad took the area of the harbour and announced the closing of the gates.
        (
            "أعلنت الشركة وقف العمل، بعد سيطرة قوات المشير سامي حداد على منطقة الميناء وإعلانها إغلاق البوابات.",
            &[("أعلنت", Some("الشركة")), ("وإعلانها", Some("قوات المشير سامي حداد"))],
        ),
        // The army said that the boat carried activists, to express their condemnation of the siege.
        (
            "قال الجيش إن القارب ينقل ناشطين تعبيرا عن تنديدهم بالحصار.",
            &[("قال", Some("الجيش")), ("تنديدهم", Some("ناشطين"))],
        ),
        // Nobody stands between: the company announced a stop, after its refusal to pay.
        ("أعلنت الشركة وقف العمل بعد رفضها دفع الرسوم.", &[("أعلنت", Some("الشركة")), ("رفضها", Some("الشركة"))]),
    ]);
}

#[test]
fn a_verb_that_spells_like_through() {
    check(&[
        // The spokesman said that Najm expressed his worry.
        ("وقال المتحدث إن سامي نجم عبر عن قلقه من التأخير.", &[("وقال", Some("المتحدث")), ("عبر", Some("سامي نجم"))]),
        // The council expressed its solidarity with the workers.
        ("لكن المجلس عبر عن تضامنه مع العمال.", &[("عبر", Some("المجلس"))]),
        // "Through" before a noun: the minister announced the opening through the radio.
        ("أعلن الوزير افتتاح الطريق عبر الإذاعة.", &[("أعلن", Some("الوزير"))]),
    ]);
}
