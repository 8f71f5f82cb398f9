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
        ("وقال المدير إن الخطة جاهزة، لكن دون أن يعلن موعدا.", &[("وقال", "الخطة جاهزة")]),
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
        // In the afternoon the agency issued a warning of storms.
        ("وأصدرت الوكالة بعد الظهر تحذيرا من العواصف.", &[("وأصدرت", "العواصف")]),
        // The sites warned some countries, among them Arab ones, of floods.
        ("حذرت مواقع الأرصاد بعض الدول، ومن بينها دول عربية، من الفيضانات.", &[("حذرت", "الفيضانات")]),
        // What seems to be an attack: nobody says so.
        ("اعترضت القوات صاروخا في ما يبدو أنه هجوم جديد.", &[]),
    ]);
}
