//! Where a reported clause ends: a text and, for each claim, its cue and its content.

use isnad::Extractor;

/// A text, and the cue and the content of each claim.
type Row<'e> = (&'e str, &'e [(&'e str, &'e str)]);

fn check(rows: &[Row<'_>]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let contents: Vec<String> = claims
            .iter()
            .map(|claim| claim.content().iter().map(isnad::Piece::text).collect::<Vec<_>>().join(" | "))
            .collect();
        let found: Vec<(&str, &str)> =
            claims.iter().zip(&contents).map(|(claim, content)| (claim.cue().text(), content.as_str())).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn a_clause_goes_on() {
    check(&[
        // "It is planned, according to the agency, that the minister arrive tomorrow.": the few words before wait for what completes them.
        ("ومن المقرر، بحسب الوكالة، أن يصل الوزير غدا.", &[("بحسب", "ومن المقرر | أن يصل الوزير غدا")]),
        ("وبلغ عدد القتلى، وفق الشرطة، عشرة أشخاص.", &[("وفق", "وبلغ عدد القتلى | عشرة أشخاص")]),
        // "The road was closed, according to what the police announced on Tuesday.": when it was said.
        ("وأغلق الطريق، وفق ما أعلنت الشرطة، الثلاثاء.", &[("وفق", "وأغلق الطريق")]),
        // The director said that the road was long, but that the bus arrived on time.
        ("قال المدير إن الطريق طويل، لكن الحافلة تصل في موعدها.", &[("قال", "الطريق طويل، لكن الحافلة تصل في موعدها")]),
        // The minister said that officials of the commission, which is a new body, had met on Monday.
        (
            "قال الوزير إن مسؤولين من المفوضية، وهي هيئة جديدة، اجتمعوا الاثنين.",
            &[("قال", "مسؤولين من المفوضية، وهي هيئة جديدة، اجتمعوا الاثنين")],
        ),
        // The teacher held that everyone errs, and that she does not regret what happened.
        ("ورأت المعلمة أن كل إنسان يخطئ، وهي لا تندم على ما حدث.", &[("ورأت", "كل إنسان يخطئ، وهي لا تندم على ما حدث")]),
        // The mayor said that the fire was no accident but the work of an arsonist.
        (
            "قال العمدة إن الحريق الكبير في السوق لم يكن صدفة، إنما هو عمل متعمد.",
            &[("قال", "الحريق الكبير في السوق لم يكن صدفة، إنما هو عمل متعمد")],
        ),
        // The actress pointed to her not being the first, but to her being the youngest.
        (
            "وأشارت الممثلة إلى كونها ليست الأولى، ولكنها الأصغر بين زملائها.",
            &[("وأشارت", "كونها ليست الأولى، ولكنها الأصغر بين زملائها")],
        ),
    ]);
}

#[test]
fn a_clause_keeps_its_purpose_and_reason() {
    check(&[
        // The engineer said that the workers had closed the canal, that is to protect the gardens.
        (
            "قال المهندس إن العمال أغلقوا القناة، وذلك لحماية البساتين.",
            &[("قال", "العمال أغلقوا القناة، وذلك لحماية البساتين")],
        ),
        // … that is in spite of the heat, that is by new pipes.
        (
            "قال المهندس إن العمال أغلقوا القناة، وذلك على الرغم من الحر.",
            &[("قال", "العمال أغلقوا القناة، وذلك على الرغم من الحر")],
        ),
        (
            "قال المهندس إن العمال سيروون البساتين، وذلك من خلال أنابيب جديدة.",
            &[("قال", "العمال سيروون البساتين، وذلك من خلال أنابيب جديدة")],
        ),
        ("قال المهندس إن العمال أغلقوا القناة وذلك بسبب الأمطار.", &[("قال", "العمال أغلقوا القناة وذلك بسبب الأمطار")]),
        // The gardener hopes that the park will grow, that is by buying the field next to it.
        (
            "وأكد البستاني أن الحديقة ستكبر، وذلك عبر شراء الحقل المجاور.",
            &[("وأكد", "الحديقة ستكبر، وذلك عبر شراء الحقل المجاور")],
        ),
        // Not where something is published, nor on what occasion it is said.
        ("وأكد البستاني أن الحديقة ستكبر، وذلك عبر صفحته على فيسبوك.", &[("وأكد", "الحديقة ستكبر")]),
        ("وأكد البستاني أن الحديقة ستكبر، وذلك في مقابلة مع مجلة محلية.", &[("وأكد", "الحديقة ستكبر")]),
        // The captain said that the ship would sail to the island, where it will unload the wheat.
        (
            "وقال القبطان إن السفينة ستبحر إلى الجزيرة، حيث ستفرغ القمح.",
            &[("وقال", "السفينة ستبحر إلى الجزيرة، حيث ستفرغ القمح")],
        ),
        // … since it is the only one that carries wheat
        (
            "وقال القبطان إن السفينة لن تبحر، حيث إنها الوحيدة التي تحمل القمح.",
            &[("وقال", "السفينة لن تبحر، حيث إنها الوحيدة التي تحمل القمح")],
        ),
        // … where it lies at anchor
        ("وقال القبطان إن السفينة وصلت إلى الجزيرة، حيث ترسو الآن.", &[("وقال", "السفينة وصلت إلى الجزيرة")]),
        // The librarian said that the library had bought old manuscripts, within a project to restore them.
        (
            "وقالت أمينة المكتبة إن المكتبة اشترت مخطوطات قديمة، في إطار مشروع لترميمها.",
            &[("وقالت", "المكتبة اشترت مخطوطات قديمة، في إطار مشروع لترميمها")],
        ),
        // The judge said that the papers had reached the court, in good time, from the archive.
        (
            "قال القاضي إن الأوراق وصلت إلى المحكمة، في الوقت المناسب، من الأرشيف.",
            &[("قال", "الأوراق وصلت إلى المحكمة، في الوقت المناسب، من الأرشيف")],
        ),
        // The baker said that he sells in the market, some thousand loaves a day.
        (
            "قال الخباز إنه يبيع في السوق، ما يقارب ألف رغيف يوميا.",
            &[("قال", "إنه يبيع في السوق، ما يقارب ألف رغيف يوميا")],
        ),
        // The doctor recommends walking, instead of driving.
        ("وأوصى الطبيب بالمشي كل صباح، بدلا من ركوب السيارة.", &[("وأوصى", "بالمشي كل صباح، بدلا من ركوب السيارة")]),
    ]);
}

#[test]
fn a_noun_keeps_its_circumstances() {
    check(&[
        // The army announced the death of a soldier, in clashes near the border.
        ("أعلن الجيش مقتل جندي، خلال اشتباكات قرب الحدود.", &[("أعلن", "مقتل جندي، خلال اشتباكات قرب الحدود")]),
        // The club announced the purchase of a player, for ten million euros.
        ("أعلن النادي شراء لاعب، مقابل عشرة ملايين يورو.", &[("أعلن", "شراء لاعب، مقابل عشرة ملايين يورو")]),
        // The government declared the coastal region a disaster area because of what the floods had caused.
        (
            "أعلنت الحكومة إقليم الساحل منطقة منكوبة بسبب ما تسبب به السيل من أضرار.",
            &[("أعلنت", "إقليم الساحل منطقة منكوبة بسبب ما تسبب به السيل من أضرار")],
        ),
        // A study recommends the use of the herb in grinding, cooking and storing.
        (
            "رجحت دراسة حديثة استخدام الأداة في طحن، وطهو، وتخزين الحبوب.",
            &[("رجحت", "استخدام الأداة في طحن، وطهو، وتخزين الحبوب")],
        ),
    ]);
}

#[test]
fn the_author_takes_the_word_back() {
    check(&[
        // The spokesman said that the road was closed, without giving the reason.
        ("قال المتحدث إن الطريق مغلق، من دون تحديد السبب.", &[("قال", "الطريق مغلق")]),
        // He said that the plan was ready, but without announcing a date.
        ("وقال المدير إن الخطة جاهزة، لكن دون أن يعلن موعدا.", &[("وقال", "الخطة جاهزة"), ("يعلن", "موعدا")]),
        // The company threatened to close the plant, which led to protests.
        ("هددت الشركة بإغلاق المصنع، الأمر الذي أثار احتجاجات.", &[("هددت", "بإغلاق المصنع")]),
        // The president promised support, avoiding the question of weapons.
        ("وتعهد الرئيس بدعم المرضى، متجنبا الحديث عن السلاح.", &[("وتعهد", "بدعم المرضى")]),
        // After he had threatened a harsh answer, the president cancelled his trip.
        ("وصل الرئيس صباحا. وعقب توعد الرئيس برد قاس، ألغى الوزير رحلته إلى الخارج.", &[("توعد", "برد قاس")]),
        // The director said that the newspaper had published figures, and called them "wrong" in an interview.
        (
            "قال المدير إن الصحيفة نشرت أرقاما، ووصفها بأنها \"خاطئة\" خلال مقابلة مع مسؤول.",
            &[("قال", "الصحيفة نشرت أرقاما"), ("ووصفها", "بأنها \"خاطئة\"")],
        ),
        // The army announced a state of alert, as the observatory reported.
        ("أعلن الجيش حالة التأهب، على ما أفاد المرصد.", &[("أعلن", "حالة التأهب")]),
    ]);
}

#[test]
fn circumstances_before_what_a_verb_governs() {
    check(&[
        // On Tuesday the minister welcomed the visit of the delegation.
        ("ورحب الوزير الثلاثاء بزيارة الوفد.", &[("ورحب", "بزيارة الوفد")]),
        // On the third of March the committee recommended dismissing the director.
        ("أوصت اللجنة في الثالث من مارس بعزل المدير.", &[("أوصت", "بعزل المدير")]),
        // In a comment on the reports, the ministry expressed its concern.
        ("وتعليقا على التقارير، أعربت الوزارة عن قلقها الشديد.", &[("أعربت", "قلقها الشديد")]),
        // On the elections, the president expressed his concern.
        ("وبشأن الانتخابات عبر الرئيس عن قلقه الشديد.", &[("عبر", "قلقه الشديد")]),
        // The coach announced more than once his support for the players; the party affirmed once more its refusal.
        ("أعلن المدرب أكثر من مرة عن دعمه للاعبين.", &[("أعلن", "دعمه للاعبين")]),
        ("وأكد الحزب مرة أخرى رفضه للمشروع.", &[("وأكد", "رفضه للمشروع")]),
        ("وأكد الحزب عدة مرات رفضه للمشروع.", &[("وأكد", "رفضه للمشروع")]),
        // In the afternoon the agency issued a warning of storms.
        ("وأصدرت الوكالة بعد الظهر تحذيرا من العواصف.", &[("وأصدرت", "العواصف")]),
        // The sites warned some countries, among them Arab ones, of floods.
        ("حذرت مواقع الأرصاد بعض الدول، ومن بينها دول عربية، من الفيضانات.", &[("حذرت", "الفيضانات")]),
        // What seems to be an attack: nobody says so.
        ("اعترضت القوات صاروخا في ما يبدو أنه هجوم جديد.", &[]),
    ]);
}

#[test]
fn what_belongs_together_is_not_cut() {
    check(&[
        // The expert said that in spite of its age the bridge was safe: the concession and what is said all the same.
        ("وقال الخبير إنه على الرغم من قدم الجسر، إلا أنه آمن.", &[("وقال", "إنه على الرغم من قدم الجسر، إلا أنه آمن")]),
        // Without a concession the author turns: … but it put off the decision.
        ("وقال الخبير إن الجسر قديم، إلا أن البلدية أجلت القرار.", &[("وقال", "الجسر قديم")]),
        // The minister pointed out that the plan was not an order but a proposal.
        (
            "وأشار الوزير إلى أن الخطة ليست أمرا، وإنما مقترح قابل للنقاش.",
            &[("وأشار", "الخطة ليست أمرا، وإنما مقترح قابل للنقاش")],
        ),
        // … she did not say that she would resign, but said that she was tired: the turn has a saying of its own.
        ("ولم تقل الوزيرة إنها ستستقيل، وإنما قالت إنها متعبة.", &[("تقل", "إنها ستستقيل"), ("قالت", "إنها متعبة")]),
        // The attack, according to the observatory, ended in the death of three: both pieces of the sentence.
        ("وأسفر الهجوم، وفق المرصد، عن مقتل ثلاثة أشخاص.", &[("وفق", "وأسفر الهجوم | عن مقتل ثلاثة أشخاص")]),
        // The aim of the campaign, according to the police, is money.
        ("هدف الحملة، بحسب الشرطة، هو المال.", &[("بحسب", "هدف الحملة | هو المال")]),
    ]);
}

#[test]
fn what_the_author_adds_is_cut() {
    check(&[
        // The coach said "we shall win" without giving details.
        ("وقال المدرب إن الفريق \"سيفوز\" من دون أن يعطي مزيدا من التفاصيل.", &[("وقال", "الفريق \"سيفوز\"")]),
        // The minister Salim Haddad affirmed that the road was safe, and Haddad also dealt with the bridge.
        ("وأكد الوزير سليم حداد أن الطريق آمن، كما تناول حداد ملف الجسر.", &[("وأكد", "الطريق آمن")]),
        // The sanctions, which the ministry said it would impose, meet the conditions: the relative clause ends at its comma.
        (
            "وأوضح المتحدث أن العقوبات، التي قالت الوزارة إنها ستفرضها قريبا، تفي بالشروط.",
            &[("وأوضح", "العقوبات، التي قالت الوزارة إنها ستفرضها قريبا، تفي بالشروط"), ("قالت", "إنها ستفرضها قريبا")],
        ),
        // The government, which announced its plans yesterday, will keep the plant: a relative clause between commas.
        (
            "وأوضح المتحدث أن الشركة، التي رفضت عروضا كثيرة، ستحتفظ بالمصنع.",
            &[("وأوضح", "الشركة، التي رفضت عروضا كثيرة، ستحتفظ بالمصنع"), ("رفضت", "عروضا كثيرة")],
        ),
        // After the company's rejection of the offer, the council decided to meet: إثر has the letters of a verb.
        ("وإثر طلب الوزارة ضمانات جديدة، قرر المجلس الاجتماع.", &[("طلب", "ضمانات جديدة")]),
        // … the repair of what he sees as "grave errors" in the law, among them …: likewise behind ما.
        (
            "وطالب النائب بإصلاح ما يرى أنها \"أخطاء جسيمة\" في القانون، منها غياب الرقابة.",
            &[
                ("وطالب", "بإصلاح ما يرى أنها \"أخطاء جسيمة\" في القانون، منها غياب الرقابة"),
                ("يرى", "أنها \"أخطاء جسيمة\" في القانون"),
            ],
        ),
        // The mayor condemned what he called "chaos" in the market.
        (
            "ندد العمدة بما وصفه بـ\"الفوضى\" في السوق.",
            &[("ندد", "بما وصفه بـ\"الفوضى\" في السوق"), ("وصفه", "الفوضى")],
        ),
        // "We shall not step back. We go on working, pointing to …": the participle takes the word back.
        (
            "وقال المدرب: لن نتراجع أبدا. سنواصل العمل معا، مشيرا إلى دعم الجمهور.",
            &[("وقال", "لن نتراجع أبدا. سنواصل العمل معا"), ("مشيرا", "دعم الجمهور")],
        ),
        // The club announced the purchase of a player, then the coach left.
        ("أعلن النادي شراء لاعب جديد، ثم غادر المدرب.", &[("أعلن", "شراء لاعب جديد")]),
    ]);
}

#[test]
fn a_noun_goes_on_with_the_verb_of_its_clause() {
    check(&[
        // The minister announced a train that crosses the valley, and reaches the coast; but the minister announces …, and gets ready to travel.
        (
            "أعلن الوزير عن قطار يعبر الوادي كل يوم، ويصل إلى الساحل.",
            &[("أعلن", "قطار يعبر الوادي كل يوم، ويصل إلى الساحل")],
        ),
        ("أعلن الوزير عن قطار جديد كل يوم، ويستعد للسفر.", &[("أعلن", "قطار جديد كل يوم")]),
    ]);
}

#[test]
fn a_noun_ends_where_a_name_is_told_of() {
    check(&[
        // The minister announced the opening of the dam "Warqa", which feeds the valley; the cost of the world cup of 2018, which the island hosted.
        ("وأعلن الوزير افتتاح سد \"ورقاء\" الذي يغذي الوادي.", &[("وأعلن", "افتتاح سد \"ورقاء\"")]),
        ("وكشفت الوزارة عن كلفة مونديال 2018 الذي استضافته الجزيرة.", &[("وكشفت", "كلفة مونديال 2018")]),
        // The paper praised the European Union, which builds the bridge; the police accused him of robbing Nizar Haddad, who sells wood.
        ("وأشادت الصحيفة بالاتحاد الأوروبي الذي يبني الجسر.", &[("وأشادت", "بالاتحاد الأوروبي")]),
        ("واتهمته الشرطة بسرقة نزار حداد الذي يبيع الخشب.", &[("واتهمته", "بسرقة نزار حداد")]),
    ]);
}

#[test]
fn a_noun_ends_where_the_author_explains() {
    check(&[
        // The club affirmed that it had closed the case, which means that the player may travel; without further details.
        ("وأكد النادي أنه أغلق الملف، مما يعني أن اللاعب يستطيع السفر.", &[("وأكد", "أنه أغلق الملف")]),
        ("وأكد النادي أنه أغلق الملف، مع العلم أن اللاعب سافر.", &[("وأكد", "أنه أغلق الملف")]),
        (
            "وأكد النادي أنه أغلق الملف، مع تأكيده أن اللاعب سافر.",
            &[("وأكد", "أنه أغلق الملف"), ("تأكيده", "اللاعب سافر")],
        ),
        ("وأكد النادي أنه أغلق الملف بدون مزيد من التفاصيل.", &[("وأكد", "أنه أغلق الملف")]),
        // The club turned down the offer, as the price was low.
        ("رفض النادي العرض، إذ كان السعر منخفضا.", &[("رفض", "العرض")]),
        // The player denied the charges, but he faces a trial.
        ("نفى اللاعب التهم الموجهة إليه، لكنه يواجه محاكمة طويلة.", &[("نفى", "التهم الموجهة إليه")]),
        // Without a comma, too: the party rejected the plan but looks for a solution.
        ("رفض الحزب الخطة الجديدة لكنه يبحث عن حل.", &[("رفض", "الخطة الجديدة")]),
        ("رفض الحزب الخطة الجديدة إلا أنه يبحث عن حل.", &[("رفض", "الخطة الجديدة")]),
        // A clause goes on: … that the player was tired, but that he was resting.
        ("قال المدرب إن اللاعب متعب، لكنه يستريح في بيته.", &[("قال", "اللاعب متعب، لكنه يستريح في بيته")]),
        // The engineers asked for more money, so the director agreed.
        ("طلب المهندسون مبالغ إضافية، فوافق المدير على ذلك.", &[("طلب", "مبالغ إضافية")]),
        // The company announced the closing of the plant after it had lost its customers.
        ("أعلنت الشركة إغلاق المصنع بعدما خسرت زبائنها.", &[("أعلنت", "إغلاق المصنع")]),
        ("أعلنت الشركة إغلاق المصنع، بعدما خسرت زبائنها.", &[("أعلنت", "إغلاق المصنع")]),
        ("رحبت الوزارة بالاتفاق بعد أن وقعت عليه النقابة.", &[("رحبت", "بالاتفاق")]),
        // The police confirmed the arrest of a man without giving further details.
        ("أكدت الشرطة توقيف رجل دون إعطاء مزيد من التفاصيل.", &[("أكدت", "توقيف رجل")]),
        ("وقال المدير إن القطار توقف من دون تقديم تفاصيل.", &[("وقال", "القطار توقف")]),
        // Behind a participle likewise: "… calling for its closing, but the council refused".
        (
            "وانتقد النائب المشروع، مطالبا بوقف العمل فيه، لكن المجلس رفض ذلك.",
            &[("وانتقد", "المشروع"), ("مطالبا", "بوقف العمل فيه"), ("رفض", "ذلك")],
        ),
        // "An official said, asking that his name not be published, that …"
        ("وقال مسؤول طالبا عدم نشر اسمه إن الطريق مغلق.", &[("وقال", "الطريق مغلق"), ("طالبا", "عدم نشر اسمه")]),
        // … the works that were done after the bridge had collapsed: told of the noun.
        (
            "انتقدت البلدية الأعمال التي تمت بعد أن انهار الجسر القديم.",
            &[("انتقدت", "الأعمال التي تمت بعد أن انهار الجسر القديم")],
        ),
        // The council called for an election, in spite of the opposition of the party.
        ("دعا المجلس إلى إجراء انتخابات على الرغم من معارضة الحزب.", &[("دعا", "إجراء انتخابات")]),
        ("دعا المجلس إلى إجراء انتخابات برغم معارضة الحزب.", &[("دعا", "إجراء انتخابات")]),
        // The governor declared a state of emergency, which allows help to be sent.
        ("أعلن المحافظ حالة الطوارئ مما يسمح بإرسال المساعدات.", &[("أعلن", "حالة الطوارئ")]),
        // The company announced the closing of the plant, which employs a thousand workers: told of it by the author.
        ("أعلنت الشركة إغلاق المصنع، والذي يعمل فيه ألف عامل.", &[("أعلنت", "إغلاق المصنع")]),
        // The deputy rejected the settlement, and he did not support his party; as for the others …
        ("رفض النائب التسوية المقترحة، ولم يدعم حزبه.", &[("رفض", "التسوية المقترحة")]),
        ("رفض النائب التسوية المقترحة، أما بقية الحزب فوافقت.", &[("رفض", "التسوية المقترحة")]),
        // Women demand equal wages, in a country that saw a crisis.
        ("طالبت النساء بأجور متساوية، في بلد شهد أزمة طويلة.", &[("طالبت", "بأجور متساوية")]),
        // The museum announced the purchase of a painting, in its latest attempt to draw visitors.
        ("أعلن المتحف شراء لوحة، في أحدث محاولة لجذب الزوار.", &[("أعلن", "شراء لوحة")]),
    ]);
}

#[test]
fn an_allusion_is_the_author_s() {
    check(&[
        // The coach said that the match was "a shame", alluding to the referee.
        ("قال المدرب إن المباراة \"مهزلة\" في إشارة إلى الحكم.", &[("قال", "المباراة \"مهزلة\"")]),
        // The company announced the dismissal of its director, a step that angered the workers.
        ("أعلنت الشركة إقالة مديرها في خطوة أغضبت العمال.", &[("أعلنت", "إقالة مديرها")]),
        // "… that it was reading the books as a first step": what is done, not what it meant.
        (
            "قالت المؤسسة إنها تجمع الكتب في خطوة أولى لفتح مكتبة.",
            &[("قالت", "إنها تجمع الكتب في خطوة أولى لفتح مكتبة")],
        ),
    ]);
}

#[test]
fn what_is_told_of_a_source_is_no_content() {
    check(&[
        // According to the study that appeared on Sunday in a journal, coffee harms sleep.
        ("ووفقا للدراسة التي نشرت في مجلة علمية، تضر القهوة بالنوم.", &[("ووفقا", "تضر القهوة بالنوم")]),
        // According to a report that experts prepared, …: without a pronoun.
        ("ووفقا لتقرير أعده خبراء في الجامعة، تضر القهوة بالنوم.", &[("ووفقا", "تضر القهوة بالنوم")]),
        // According to the observatory, whose seat is the capital, the fire went out.
        ("وبحسب المرصد، ومقره العاصمة، فإن الحريق انطفأ.", &[("وبحسب", "الحريق انطفأ")]),
        // According to the study, if the price fell, …: a condition is said.
        ("وبحسب الدراسة، إذا انخفض السعر، فإن المبيعات ترتفع.", &[("وبحسب", "إذا انخفض السعر، فإن المبيعات ترتفع")]),
        // The progress came, according to the observatory, by the air raids.
        ("وجاء تقدم القوات، بحسب المرصد، بفضل الغارات.", &[("بحسب", "وجاء تقدم القوات | بفضل الغارات")]),
        // Greece recorded, according to the council for wheat, a lack at the harvest.
        ("وسجلت اليونان، حسب المجلس الدولي للقمح، نقصا في الحصاد.", &[("حسب", "وسجلت اليونان | نقصا في الحصاد")]),
        // Among the towns that were hit, according to the ministry, is the capital.
        (
            "ومن بين المدن التي تضررت، وفق الوزارة، العاصمة وضواحيها.",
            &[("وفق", "ومن بين المدن التي تضررت | العاصمة وضواحيها")],
        ),
        // The soldiers managed, according to the observatory, "to flee to the mountain": without commas.
        ("وتمكن الجنود وفق المرصد من \"الفرار إلى الجبل\".", &[("وفق", "وتمكن الجنود | من \"الفرار إلى الجبل\"")]),
        // The company that owns the two ships which sank in the strait, according to the ministry, had sold a third.
        (
            "وكانت الشركة المالكة للسفينتين الغارقتين في المضيق قرب الجزيرة، بحسب الوزارة، قد باعت سفينة ثالثة.",
            &[("بحسب", "وكانت الشركة المالكة للسفينتين الغارقتين في المضيق قرب الجزيرة | قد باعت سفينة ثالثة")],
        ),
    ]);
}

#[test]
fn a_concession_ends_where_its_turn_begins() {
    check(&[
        // In spite of the ministry's denial that the news was right, the papers published it.
        ("ورغم نفي الوزارة صحة الأنباء إلا أن الصحف نشرتها.", &[("نفي", "صحة الأنباء")]),
        ("ورغم تعهد الوزارة بدعم المزارعين فإن الأسعار ارتفعت.", &[("تعهد", "بدعم المزارعين")]),
    ]);
}

#[test]
fn what_somebody_calls_a_thing_ends_with_the_quotation() {
    check(&[
        // What the company called "an achievement" met with great interest.
        ("لقي ما وصفته الشركة بأنه \"إنجاز\" اهتماما كبيرا.", &[("وصفته", "بأنه \"إنجاز\"")]),
    ]);
}

#[test]
fn a_noun_before_a_quotation_belongs_to_the_content() {
    check(&[
        // The party called for opening "a broad dialogue among all".
        ("دعا الحزب إلى فتح \"حوار شامل بين الجميع\".", &[("دعا", "فتح \"حوار شامل بين الجميع\"")]),
        // … that "the road is closed": a conjunction is no such noun.
        ("وأشار المدير إلى أن \"الطريق مغلق أمام الجميع\".", &[("وأشار", "الطريق مغلق أمام الجميع")]),
        // In a statement the minister warned of "a great danger".
        ("حذر الوزير في بيان من \"خطر كبير على الجميع\".", &[("حذر", "خطر كبير على الجميع")]),
        // In an interview with the channel "The Sea" on Saturday, the director announced that he would not stand.
        ("أعلن المدير خلال لقاء مع قناة \"البحر\" الأردنية السبت، عدم ترشحه للمنصب.", &[("أعلن", "عدم ترشحه للمنصب")]),
    ]);
}

#[test]
fn what_the_subject_is_stands_before_the_content() {
    check(&[
        // The club announced, the champion of last year, on Thursday, its contract with a player.
        ("وأعلن النادي، بطل العام الماضي، الخميس، تعاقده مع لاعب جديد.", &[("وأعلن", "تعاقده مع لاعب جديد")]),
        // The country announced, a member of the union, on Thursday, the withdrawal of its troops.
        ("وأعلنت الدنمارك، العضو في الاتحاد، الخميس، سحب قواتها.", &[("وأعلنت", "سحب قواتها")]),
        // Sources in the city reported on Saturday that three had been killed.
        ("أفادت مصادر طبية بالمدينة، السبت، بمقتل ثلاثة أشخاص.", &[("أفادت", "بمقتل ثلاثة أشخاص")]),
        // The minister announced his resignation, on Thursday, from the party: what the noun governs.
        ("أعلن الوزير استقالته، الخميس، من الحزب.", &[("أعلن", "استقالته، الخميس، من الحزب")]),
        // The organisation, concerned with human rights, accused the army of torture.
        ("اتهمت المنظمة، المعنية بحقوق الإنسان، الجيش بالتعذيب.", &[("اتهمت", "الجيش بالتعذيب")]),
    ]);
}

#[test]
fn words_after_a_colon_end_with_the_speech() {
    check(&[
        // "We shall try to win tomorrow. We have a good team." And the team drew its first match: no first person any more.
        (
            "وقال المدرب: سنحاول الفوز غدا. لدينا فريق قوي. وتعادل الفريق في مباراته الأولى أمام الضيوف.",
            &[("وقال", "سنحاول الفوز غدا. لدينا فريق قوي")],
        ),
        // Where the speaker goes on speaking of himself, the sentence is his.
        (
            "وقال المدرب: سنحاول الفوز غدا. وندرك جميعا أن المباراة صعبة علينا.",
            &[("وقال", "سنحاول الفوز غدا. وندرك جميعا أن المباراة صعبة علينا")],
        ),
        // Without a first person nothing tells whose the next sentence is.
        (
            "وقال المدرب: الفريق قوي هذا العام. والملعب جاهز لاستقبال الضيوف.",
            &[("وقال", "الفريق قوي هذا العام. والملعب جاهز لاستقبال الضيوف")],
        ),
        // What only refers back to the speaker is no part of his words.
        ("وقال الطبيب إن الوضع في المدينة \"صعب\" على حد وصفه.", &[("وقال", "الوضع في المدينة \"صعب\"")]),
    ]);
}

#[test]
fn a_clause_tells_what_happened_there_and_meanwhile() {
    check(&[
        // The police said that the man had been taken to the hospital, where he died.
        (
            "قالت الشرطة إن الرجل نقل إلى المستشفى حيث فارق الحياة.",
            &[("قالت", "الرجل نقل إلى المستشفى حيث فارق الحياة")],
        ),
        // The manager explained that the first player had resumed training, while his team mate would be absent for two weeks.
        (
            "وأوضح المدرب أن اللاعب الأول عاد إلى التمارين، فيما يغيب زميله أسبوعين.",
            &[("وأوضح", "اللاعب الأول عاد إلى التمارين، فيما يغيب زميله أسبوعين")],
        ),
        // The company said that the factory would open tomorrow, while the union denied it: another speaks.
        ("وقالت الشركة إن المصنع سيفتح غدا، فيما نفت النقابة ذلك.", &[("وقالت", "المصنع سيفتح غدا"), ("نفت", "ذلك")]),
        // Experts urged the government to prepare for the season, as regards the dams.
        (
            "وحث الخبراء الحكومة على أن تستعد للموسم، فيما يتعلق بالسدود.",
            &[("وحث", "تستعد للموسم، فيما يتعلق بالسدود")],
        ),
    ]);
}

#[test]
fn a_relative_clause_ends_where_the_sentence_goes_on() {
    check(&[
        // The accountant, who denies the charge, faces five years in prison.
        ("ويواجه المحاسب، الذي ينفي التهمة، السجن خمس سنوات.", &[("ينفي", "التهمة")]),
        // The court sentenced the engineer, who has revealed that she had been dismissed, to a heavy fine.
        ("حكمت المحكمة على المهندسة التي كشفت عن فصلها من العمل، بغرامة كبيرة.", &[("كشفت", "فصلها من العمل")]),
        // The workers, who demand higher wages, and better conditions, took part in the march: what و joins is theirs.
        (
            "وشارك العمال، الذين يطالبون بزيادة الأجور، وتحسين الظروف، في المسيرة.",
            &[("يطالبون", "بزيادة الأجور، وتحسين الظروف")],
        ),
    ]);
}

#[test]
fn the_day_of_the_saying_is_no_content() {
    check(&[
        // Al-Mina announced on Wednesday that the goalkeeper had joined its ranks.
        ("أعلن نادي الميناء ضم الحارس إلى صفوفه، الأربعاء.", &[("أعلن", "ضم الحارس إلى صفوفه")]),
        // The ministry called on Friday for an investigation into the fire in the factory on Thursday: the second day is the fire's.
        ("دعت الوزارة، الجمعة، إلى التحقيق في حريق المصنع، الخميس.", &[("دعت", "التحقيق في حريق المصنع، الخميس")]),
        // Al-Mina announced on Wednesday evening that the goalkeeper had joined its ranks, pointing out that the contract was long.
        (
            "أعلن نادي الميناء ضم الحارس إلى صفوفه، مساء الأربعاء، مشيرا إلى أن العقد طويل.",
            &[("أعلن", "ضم الحارس إلى صفوفه"), ("مشيرا", "العقد طويل")],
        ),
    ]);
}

#[test]
fn a_noun_keeps_how_and_what_else() {
    check(&[
        // The customs announced that the smuggling of a large load had been foiled, by way of the old port.
        (
            "أعلنت الجمارك إحباط تهريب شحنة كبيرة، عبر الميناء القديم.",
            &[("أعلنت", "إحباط تهريب شحنة كبيرة، عبر الميناء القديم")],
        ),
        // The team announced by its official page that the goalkeeper's contract had ended: where it was said.
        ("أعلن الفريق فسخ عقد الحارس، عبر صفحته الرسمية.", &[("أعلن", "فسخ عقد الحارس")]),
        // The authority condemned the closing of the airport, in a sudden manner.
        ("أدانت الهيئة إغلاق المطار، بصورة مفاجئة.", &[("أدانت", "إغلاق المطار، بصورة مفاجئة")]),
        // The union demanded better conditions, including wages.
        ("طالبت النقابة بتحسين الظروف، بما في ذلك الأجور.", &[("طالبت", "بتحسين الظروف، بما في ذلك الأجور")]),
        // The two ministers affirmed their wish to cooperate, though the dispute goes on, as the author knows.
        ("أكد الوزيران رغبتهما في التعاون، مع العلم بأن الخلاف مستمر.", &[("أكد", "رغبتهما في التعاون")]),
    ]);
}

#[test]
fn more_about_the_subject_is_no_content() {
    check(&[
        // Al-Nahr, a rival in the league, announced that it had signed the goalkeeper.
        ("أعلن نادي النهر المنافس في الدوري الخميس، تعاقده مع الحارس.", &[("أعلن", "تعاقده مع الحارس")]),
        // The movement's spokesman, colonel Sadiq Shwaylia, affirmed to reporters that the forces had reached the city.
        (
            "أكد المتحدث باسم الحركة، العقيد الركن صادق شويلع، للصحفيين، وصول القوات إلى المدينة.",
            &[("أكد", "وصول القوات إلى المدينة")],
        ),
        // The judges of a court in the city, supported by the union, declared in a ruling given yesterday that the agreement was void.
        ("أعلن قضاة محكمة في المدينة، مدعومة من الاتحاد، في حكم صدر أمس، أن الاتفاق باطل.", &[("أعلن", "الاتفاق باطل")]),
    ]);
}

#[test]
fn where_it_was_said_is_no_content() {
    check(&[
        // The president condemned violence during a visit to the city.
        ("أدان الرئيس العنف خلال زيارة إلى المدينة.", &[("أدان", "العنف")]),
        // The writer criticised the government in a speech to students.
        ("انتقدت الكاتبة الحكومة في كلمة أمام الطلاب.", &[("انتقدت", "الحكومة")]),
        // The ministry rejected the claims contained in the party's statement: an adjective tells it of them.
        ("رفضت الوزارة المزاعم الواردة في بيان الحزب.", &[("رفضت", "المزاعم الواردة في بيان الحزب")]),
        // The union accused the company in a statement of hiding the losses: what it is accused of follows.
        ("اتهمت النقابة الشركة في بيان بإخفاء الخسائر.", &[("اتهمت", "الشركة في بيان بإخفاء الخسائر")]),
        // The police affirmed on Twitter that the road had been closed.
        ("أكدت الشرطة على تويتر إغلاق الطريق.", &[("أكدت", "إغلاق الطريق")]),
        // The writer denied this in a post; the actor announced by a short post that he was giving up acting.
        ("نفى الكاتب ذلك في منشور على صفحته.", &[("نفى", "ذلك")]),
        ("أعلن الممثل اعتزاله من خلال منشور قصير.", &[("أعلن", "اعتزاله")]),
        // The actress denied the report on her account.
        ("نفت الممثلة صحة الخبر عبر حسابها.", &[("نفت", "صحة الخبر")]),
        // The headmistress rejected the publishing of the pupils' pictures by social media: where they are published.
        ("رفضت المديرة نشر صور التلاميذ عبر مواقع التواصل.", &[("رفضت", "نشر صور التلاميذ عبر مواقع التواصل")]),
        // In a statement he denied any intention to sell the club: an intention is no subject.
        ("ونفى في بيان أي نية لبيع النادي.", &[("ونفى", "أي نية لبيع النادي")]),
    ]);
}

#[test]
fn a_turn_back_to_somebody_in_the_clause() {
    check(&[
        // The headmistress said that the school was old, but that it had room for all children.
        (
            "قالت المديرة إن المدرسة قديمة، إلا أنها تتسع لكل الأطفال.",
            &[("قالت", "المدرسة قديمة، إلا أنها تتسع لكل الأطفال")],
        ),
        // The engineer explained that the workers had repaired the bridge but were still examining it.
        (
            "وأوضح المهندس أن العمال أصلحوا الجسر، ولكنهم لا يزالون يفحصونه.",
            &[("وأوضح", "العمال أصلحوا الجسر، ولكنهم لا يزالون يفحصونه")],
        ),
        // The agency said that the ship had arrived, but did not tell at which harbour: what has been kept back.
        ("وذكرت الوكالة أن السفينة وصلت، إلا أنها لم تحدد الميناء.", &[("وذكرت", "السفينة وصلت")]),
        // The minister said that the road was closed, but affirmed that the work went on: his next saying.
        ("وقال الوزير إن الطريق مغلق، إلا أنه أكد أن العمل مستمر.", &[("وقال", "الطريق مغلق"), ("أكد", "العمل مستمر")]),
    ]);
}

#[test]
fn a_participle_behind_a_comma_tells_how_it_is_said() {
    check(&[
        // The spokesman Sami Haddad said, answering a question: "The bridge is open."
        ("قال المتحدث سامي حداد، مجيبا عن سؤال صحفي: \"الجسر مفتوح\".", &[("قال", "الجسر مفتوح")]),
        // With a content of its own it stays a saying of its own.
        ("قال المتحدث إن الجسر مفتوح، مضيفا: \"العمل مستمر\".", &[("قال", "الجسر مفتوح"), ("مضيفا", "العمل مستمر")]),
    ]);
}

#[test]
fn what_it_is_a_sign_of_is_the_authors() {
    check(&[
        // The merchant said that the stores were empty, a sign that the visitors had come back.
        ("قال التاجر إن المخازن فرغت، في مؤشر على عودة الزوار.", &[("قال", "المخازن فرغت")]),
    ]);
}

#[test]
fn a_noun_ends_where_the_clause_around_it_goes_on() {
    check(&[
        // The report said that most inhabitants support the project, and that the rest do not care.
        (
            "قال التقرير إن أغلب السكان يؤيدون المشروع، وإن الباقين لا يهتمون.",
            &[("قال", "أغلب السكان يؤيدون المشروع، وإن الباقين لا يهتمون"), ("يؤيدون", "المشروع")],
        ),
        // The ministry said that the council asked for a postponement, and that experts should come: what else is asked for.
        (
            "قالت الوزارة إن المجلس طلب تأجيل الموعد، وأن يحضر الخبراء.",
            &[("قالت", "المجلس طلب تأجيل الموعد، وأن يحضر الخبراء"), ("طلب", "تأجيل الموعد، وأن يحضر الخبراء")],
        ),
    ]);
}

#[test]
fn what_is_kept_back_ends_with_the_name() {
    check(&[
        // An official who refused to tell his name said that the road is closed.
        ("قال مسؤول نرويجي رفض الكشف عن اسمه إن الطريق مغلق.", &[("قال", "الطريق مغلق"), ("رفض", "الكشف عن اسمه")]),
        ("وأكد مسؤول نرويجي طلب عدم نشر اسمه أن الطريق مغلق.", &[("وأكد", "الطريق مغلق"), ("طلب", "عدم نشر اسمه")]),
        // A woman in the country who refused to tell her name made clear that the road is closed.
        (
            "وأوضحت سيدة في الريف رفضت الكشف عن اسمها إن الطريق مغلق.",
            &[("وأوضحت", "الطريق مغلق"), ("رفضت", "الكشف عن اسمها")],
        ),
        // The ministry refused to change its name and its emblem.
        ("رفضت الوزارة تغيير اسمها وشعارها.", &[("رفضت", "تغيير اسمها وشعارها")]),
    ]);
}

#[test]
fn a_source_phrase_covers_its_sentence() {
    check(&[
        // According to the ministry, a thousand people have left the village, most of whom live in tents.
        (
            "وبحسب الوزارة، غادر ألف شخص القرية، حيث يقيم معظمهم في خيام.",
            &[("وبحسب", "غادر ألف شخص القرية، حيث يقيم معظمهم في خيام")],
        ),
        // … where the director said that the road is closed
        (
            "وبحسب الوزارة، غادر ألف شخص القرية، حيث قال المدير إن الطريق مغلق.",
            &[("وبحسب", "غادر ألف شخص القرية"), ("قال", "الطريق مغلق")],
        ),
    ]);
}

#[test]
fn a_relative_clause_on_a_name_is_the_authors() {
    check(&[
        // The trainer praised Sami Haddad, who scored twice.
        ("أشاد المدرب بسامي حداد الذي سجل هدفين.", &[("أشاد", "بسامي حداد")]),
        // The ministry announced the closing of the road to Damascus, which sees heavy rains.
        ("أعلنت الوزارة إغلاق الطريق إلى دمشق التي تشهد أمطارا غزيرة.", &[("أعلنت", "إغلاق الطريق إلى دمشق")]),
        // The trainer praised the way in which the team plays: only the clause tells which.
        ("أشاد المدرب بالطريقة التي يلعب بها الفريق.", &[("أشاد", "بالطريقة التي يلعب بها الفريق")]),
        // The minister said that he would visit Damascus, which sees heavy rains: a reported clause goes on.
        ("قال الوزير إنه سيزور دمشق التي تشهد أمطارا غزيرة.", &[("قال", "إنه سيزور دمشق التي تشهد أمطارا غزيرة")]),
    ]);
}

#[test]
fn what_happened_meanwhile_is_the_sources_in_a_reported_clause() {
    check(&[
        // The army said that it had closed the bridge, while planes bombed the road.
        (
            "قال الجيش إنه أغلق الجسر، في حين قصفت طائرات الطريق.",
            &[("قال", "إنه أغلق الجسر، في حين قصفت طائرات الطريق")],
        ),
        // The young man thought that he spoke to a merchant, while he was speaking to a policeman: what really was the case.
        ("وكان الشاب يعتقد أنه يتحدث إلى تاجر، في حين أنه كان يتحدث إلى شرطي.", &[("يعتقد", "أنه يتحدث إلى تاجر")]),
    ]);
}

#[test]
fn what_is_kept_back_is_the_authors_and_what_is_not_done_the_sources() {
    check(&[
        // The police said that the man was caught, without naming him; without setting a date; without the guards noticing.
        ("قالت الشرطة إن الرجل اعتقل، دون ذكر اسمه.", &[("قالت", "الرجل اعتقل")]),
        ("قال الوزير إن القمة ستعقد قريبا من دون تحديد موعدها.", &[("قال", "القمة ستعقد قريبا")]),
        ("قالت الشرطة إن الرجل هرب، دون أن ينتبه الحراس.", &[("قالت", "الرجل هرب، دون أن ينتبه الحراس")]),
        // The mayor said that the bridge had fallen, which angered the inhabitants; which caused panic.
        ("قال العمدة إن الجسر سقط، ما أثار غضب السكان.", &[("قال", "الجسر سقط")]),
        ("قال العمدة إن الجسر سقط، الأمر الذي أثار ذعر السكان.", &[("قال", "الجسر سقط")]),
    ]);
}

#[test]
fn a_quotation_goes_on_with_what_is_joined_to_it() {
    check(&[
        // The minister held that "the law is old", and that it should be changed; because of "the drought", in the source's own words, too.
        (
            "واعتبر الوزير أن \"القانون قديم جدا\"، وأنه يجب تعديله.",
            &[("واعتبر", "\"القانون قديم جدا\"، وأنه يجب تعديله")],
        ),
        (
            "ويرى المزارعون أن \"الموسم الزراعي كله في خطر كبير\" بسبب \"الجفاف الشديد\".",
            &[("ويرى", "\"الموسم الزراعي كله في خطر كبير\" بسبب \"الجفاف الشديد\"")],
        ),
    ]);
}

#[test]
fn what_goes_according_to_plan_has_no_source() {
    check(&[
        // The engineer made clear that the works went according to the plan laid down.
        ("وأوضح المهندس أن الأعمال تسير وفق الخطة المرسومة.", &[("وأوضح", "الأعمال تسير وفق الخطة المرسومة")]),
        // The director said that the fee would only encourage the traders to leave.
        ("قال المدير إن الرسم سيشجع فحسب التجار على الرحيل.", &[("قال", "الرسم سيشجع فحسب التجار على الرحيل")]),
        // The minister promised not to close the bridge from now on.
        ("وتعهد الوزير بعدم إغلاق الجسر بعد الآن.", &[("وتعهد", "بعدم إغلاق الجسر بعد الآن")]),
    ]);
}

#[test]
fn what_joins_a_sentence_to_the_one_before_is_no_content_of_a_source_phrase() {
    check(&[
        ("لكن عدد الزوار تراجع، بحسب الوزارة.", &[("بحسب", "عدد الزوار تراجع")]),
        ("في المقابل، تراجع عدد الزوار، بحسب الوزارة.", &[("بحسب", "تراجع عدد الزوار")]),
        ("في المدينة، تراجع عدد الزوار، بحسب الوزارة.", &[("بحسب", "في المدينة، تراجع عدد الزوار")]),
    ]);
}

#[test]
fn who_is_judged_may_be_the_speaker() {
    check(&[
        // The young man considers himself a caller for peace; the actress considered herself "lucky".
        ("ويعتبر الشاب نفسه ضحية للحملة.", &[("ويعتبر", "نفسه ضحية للحملة")]),
        ("واعتبرت الممثلة نفسها \"محظوظة\" بهذا الدور.", &[("واعتبرت", "نفسها \"محظوظة\" بهذا الدور")]),
        // The minister confirmed what a paper had published, that the road is closed.
        ("وأكد الوزير ما أوردته صحيفة النهر بأن الطريق مغلق.", &[("وأكد", "ما أوردته صحيفة النهر بأن الطريق مغلق")]),
        // The ministry called on the parties "to keep calm at once".
        ("ودعت الوزارة الأطراف \"إلى التهدئة الفورية\".", &[("ودعت", "التهدئة الفورية")]),
    ]);
}

#[test]
fn a_noun_that_is_pointed_out_stands_for_a_clause() {
    check(&[
        // The report pointed to the closing of schools, in which hundreds learn, while other schools have no water.
        (
            "وأشار التقرير إلى إغلاق المدارس، التي يتعلم فيها المئات، في حين تفتقر مدارس أخرى إلى الماء.",
            &[("وأشار", "إغلاق المدارس، التي يتعلم فيها المئات، في حين تفتقر مدارس أخرى إلى الماء")],
        ),
        // The club pointed to the closing of the stadium, and published pictures of it.
        ("وأشار النادي إلى إغلاق الملعب، وأجل المباراة.", &[("وأشار", "إغلاق الملعب")]),
        // The ministry announced the closing of the schools, which are old.
        ("وأعلنت الوزارة إغلاق المدارس، التي بنيت قبل قرن.", &[("وأعلنت", "إغلاق المدارس")]),
    ]);
}

#[test]
fn where_what_is_asked_and_told_begins() {
    check(&[
        // The speaker called on the inhabitants to go down to the square.
        ("ودعا المتحدث السكان للنزول إلى الساحة.", &[("ودعا", "للنزول إلى الساحة")]),
        // The organisation described it by saying "…": the saying itself is no content.
        (
            "ووصفتها المنظمة بقولها \"مدينة قديمة بقيت كما كانت منذ قرون\".",
            &[("ووصفتها", "مدينة قديمة بقيت كما كانت منذ قرون")],
        ),
        // The player drew eyes by his speed (thirty miles an hour, by what the club says) in the last match.
        (
            "ولفت اللاعب الأنظار بفضل سرعته (30 كلم في الساعة بحسب النادي) في المباراة الأخيرة.",
            &[("بحسب", "30 كلم في الساعة")],
        ),
    ]);
}

#[test]
fn how_much_and_in_response_to_what_is_the_sources() {
    check(&[
        // The bank said that the dollar would fall to three pounds, that is, by about a tenth.
        (
            "قال البنك إن الدولار سينخفض إلى ثلاثة جنيهات، أي ما يعادل خسارة كبيرة.",
            &[("قال", "الدولار سينخفض إلى ثلاثة جنيهات، أي ما يعادل خسارة كبيرة")],
        ),
        // The army said that it had shelled the hill, in response to fire; the minister said that the road is open, in reply to a question.
        (
            "قال الجيش إنه قصف التلة، ردا على إطلاق نار من القرية.",
            &[("قال", "إنه قصف التلة، ردا على إطلاق نار من القرية")],
        ),
        ("قال الوزير إن الطريق مفتوح، ردا على سؤال في البرلمان.", &[("قال", "الطريق مفتوح")]),
        // The ministry announced the capture of ten men, between officers and soldiers.
        ("أعلنت الوزارة أسر عشرة رجال، بين ضابط وجندي.", &[("أعلنت", "أسر عشرة رجال، بين ضابط وجندي")]),
        // The site pointed out that "an-Nahr" will make a new offer.
        ("وأشار الموقع إلى أن \"النهر\"، سيقدم عرضا جديدا.", &[("وأشار", "\"النهر\"، سيقدم عرضا جديدا")]),
        // The president accused his rivals, announcing a "war" on corruption.
        (
            "واتهم الرئيس خصومه بالكذب، معلنا \"حربا\" على الفساد.",
            &[("واتهم", "خصومه بالكذب"), ("معلنا", "\"حربا\" على الفساد")],
        ),
    ]);
}

#[test]
fn a_comma_inside_the_closing_mark_parts_as_well() {
    check(&[
        // The director called the plan "very useful", turning to the prices.
        ("ووصف المدير الخطة بأنها \"مفيدة جدا،\" متطرقا للأسعار في السوق.", &[("ووصف", "الخطة بأنها \"مفيدة جدا،\"")]),
        // The ambassador said that the army fights whom he called "terrorists" in the town.
        (
            "وقال السفير إن الجيش يقاتل من وصفهم بـ\"الإرهابيين\" في المدينة.",
            &[("وقال", "الجيش يقاتل من وصفهم بـ\"الإرهابيين\" في المدينة"), ("وصفهم", "الإرهابيين")],
        ),
        // He made clear that "…", contradicting his colleague by that.
        (
            "وأوضح الوزير أن \"النموذج الجديد لا يصلح للبلاد\" مخالفا بذلك زميله.",
            &[("وأوضح", "النموذج الجديد لا يصلح للبلاد")],
        ),
    ]);
}

#[test]
fn a_verb_of_any_field_begins_what_the_author_tells() {
    check(&[
        // The candidate turned the channel's invitation down and took refuge in silence.
        ("رفض المرشح دعوة القناة ولاذ بالصمت.", &[("رفض", "دعوة القناة")]),
        // The bank announced a large deficit, and the company used up its money.
        ("أعلن البنك عجزا كبيرا واستنفدت الشركة أموالها.", &[("أعلن", "عجزا كبيرا")]),
        // The minister called the agreement good, and the merchants' hopes evaporated.
        ("وصف الوزير الاتفاق بأنه جيد وتبخرت آمال التجار.", &[("وصف", "الاتفاق بأنه جيد")]),
        // Protesters criticised the rise in prices, and the demonstration upset the traffic.
        ("انتقد محتجون زيادة الأسعار وأربكت المظاهرة حركة السير.", &[("انتقد", "زيادة الأسعار")]),
        // The factory denied polluting the river, and the fish fared badly.
        ("نفى المصنع تلويث النهر وساءت حال الأسماك.", &[("نفى", "تلويث النهر")]),
        // The president promised to hasten the work, avoiding talk of the budget.
        ("تعهد الرئيس بتسريع العمل، متجنبا الحديث عن الميزانية.", &[("تعهد", "بتسريع العمل")]),
    ]);
}

#[test]
fn when_it_happened_belongs_to_a_clause_that_is_reported() {
    check(&[
        // Merchants said that prices fell when the company said that the store was empty.
        (
            "وقال التجار إن الأسعار هبطت حين قالت شركة النهر إن المخزن فارغ.",
            &[("وقال", "الأسعار هبطت حين قالت شركة النهر إن المخزن فارغ"), ("قالت", "المخزن فارغ")],
        ),
        // … that the road is closed, when the company announced: behind a comma the author tells when he said it.
        (
            "وقال التجار إن الطريق مغلق، بعدما أعلنت شركة النهر أن المخزن فارغ.",
            &[("وقال", "الطريق مغلق"), ("أعلنت", "المخزن فارغ")],
        ),
        // … whereas (في حين) the company said.
        (
            "وقال التجار إن الأسعار ارتفعت في حين قالت شركة النهر إن المخزن فارغ.",
            &[("وقال", "الأسعار ارتفعت"), ("قالت", "المخزن فارغ")],
        ),
        // Rejected the plan when the company said: behind a noun it is the author who tells when.
        ("ورفض التجار الخطة بعدما قالت شركة النهر إن المخزن فارغ.", &[("ورفض", "الخطة"), ("قالت", "المخزن فارغ")]),
    ]);
}
