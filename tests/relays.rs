//! Who passes words on: a text and, for each claim, cue, name and those who relay, outermost first.

use isnad::Extractor;

/// Cue, name, via.
type Expected<'e> = (&'e str, Option<&'e str>, &'e [&'e str]);

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let via: Vec<Vec<&str>> = claims.iter().map(|claim| claim.via().collect()).collect();
        let found: Vec<Expected<'_>> = claims
            .iter()
            .zip(&via)
            .map(|(claim, via)| (claim.cue().text(), claim.speaker().name(), via.as_slice()))
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn relays_are_found_as_speakers_are() {
    check(&[
        // Samer Haddad, the ministry's spokesman, said; the ministry announced …, as the spokesman said.
        (
            "وقال المتحدث باسم البلدية سامر حداد إن الطريق مغلق.\nوأعلنت وزارة النقل تأجيل الرحلات، وفق ما أفاد المتحدث باسم البلدية.",
            &[("وقال", Some("سامر حداد"), &[]), ("وأعلنت", Some("وزارة النقل"), &["سامر حداد"])],
        ),
        // The paper an-Nahr told; the Lebanese paper quoted residents: it is the same one.
        (
            "وذكرت صحيفة \"النهر\" اللبنانية أن الجسر مغلق.\nونقلت الصحيفة نفسها عن سكان قولهم إن الطريق آمن.",
            &[("وذكرت", Some("صحيفة النهر اللبنانية"), &[]), ("ونقلت", Some("سكان"), &["صحيفة النهر اللبنانية"])],
        ),
        // By the mouth of the minister's spokesman Nizar Khoury: his name, without his office.
        (
            "وردت بيروت على لسان الناطق باسم الحكومة نزار خوري بالقول إن الجسر آمن.",
            &[("وردت", Some("بيروت"), &["نزار خوري"])],
        ),
        // An American paper told; "the Washington Post" made clear; the paper quoted a merchant: the name that was told since.
        (
            "ذكرت صحيفة أميركية أن الجسر مغلق.\nوأوضحت \"واشنطن بوست\" أن الطريق آمن.\nونقلت الصحيفة عن تاجر قوله إن السوق هادئة.",
            &[
                ("ذكرت", Some("صحيفة أميركية"), &[]),
                ("وأوضحت", Some("واشنطن بوست"), &[]),
                ("ونقلت", Some("تاجر"), &["واشنطن بوست"]),
            ],
        ),
        // The paper an-Nahr told; a Lebanese paper …; the paper quoted: the one that was named.
        (
            "ذكرت صحيفة \"النهر\" أن الجسر مغلق.\nوتنشر صحيفة لبنانية صور المشروع كل عام.\nونقلت الصحيفة عن تاجر قوله إن السوق هادئة.",
            &[("ذكرت", Some("صحيفة النهر"), &[]), ("ونقلت", Some("تاجر"), &["صحيفة النهر"])],
        ),
        // The agency an-Nahr added that the team expects …, according to the agency: she relays once.
        (
            "وأضافت وكالة النهر أن الوزارة تتوقع وصول المساعدات غدا، وفق ما ذكرته الوكالة.",
            &[("وأضافت", Some("وكالة النهر"), &[]), ("تتوقع", Some("الوزارة"), &["وكالة النهر"])],
        ),
    ]);
}

#[test]
fn what_is_said_in_the_content_of_a_source_phrase() {
    check(&[
        // According to an-Nahr, the price fell after the bank had warned of inflation: the paper tells of the warning.
        (
            "وبحسب صحيفة النهر، انخفض سعر العملة بعد أن حذر المصرف المركزي من التضخم.",
            &[("وبحسب", Some("صحيفة النهر"), &[]), ("حذر", Some("المصرف المركزي"), &["صحيفة النهر"])],
        ),
        // The price fell after the bank had warned of inflation, according to an-Nahr: she tells of the price and of the warning.
        (
            "انخفض سعر العملة بعد أن حذر المصرف المركزي من التضخم، بحسب صحيفة النهر.",
            &[("حذر", Some("المصرف المركزي"), &["صحيفة النهر"]), ("بحسب", Some("صحيفة النهر"), &[])],
        ),
    ]);
}

#[test]
fn what_stands_aside_in_a_sentence_that_a_source_phrase_tells() {
    check(&[
        // The ferry was late because the port refused to take it in, according to sailors: they tell the whole sentence.
        (
            "وتأخرت العبارة ساعتين بسبب رفض البلدية فتح الميناء، بحسب بحارة.",
            &[("رفض", Some("البلدية"), &["بحارة"]), ("بحسب", Some("بحارة"), &[])],
        ),
        // The workers left the mine, which the company announced that it will close, as the agency an-Nahr reported.
        (
            "وغادر العمال المنجم بعد أن أعلنت الشركة أنها ستغلقه، وفق ما نقلت وكالة النهر.",
            &[("أعلنت", Some("الشركة"), &["وكالة النهر"]), ("وفق", Some("وكالة النهر"), &[])],
        ),
        // The road was closed; and the mayor said that …, according to the agency: what is joined right before the phrase is what she relays.
        (
            "أغلق الجسر مساء أمس، وقال رئيس البلدية سامر حداد إن الطريق آمن، وفق وكالة النهر.",
            &[("وقال", Some("سامر حداد"), &["وكالة النهر"])],
        ),
        // In the session that was held yesterday the minister said that …: the verb of a circumstance tells when.
        (
            "وفي الجلسة التي عقدت أمس، قال الوزير سامر حداد إن الطريق آمن، وفق وكالة النهر.",
            &[("قال", Some("سامر حداد"), &["وكالة النهر"])],
        ),
    ]);
}

#[test]
fn remarks_on_a_noun_are_the_authors() {
    check(&[
        // The minister called on the parties to keep the truce that the president announced; he welcomed the lawyer, to whom reports pointed.
        (
            "ودعا الوزير سامر حداد إلى احترام الهدنة التي أعلنها الرئيس نزار نجم.",
            &[("ودعا", Some("سامر حداد"), &[]), ("أعلنها", Some("نزار نجم"), &[])],
        ),
        (
            "وأشاد الوزير سامر حداد بالمدرب الذي كانت التقارير تشير إلى رحيله.",
            &[("وأشاد", Some("سامر حداد"), &[]), ("تشير", Some("التقارير"), &[])],
        ),
        // The minister said that the truce of which the president said that it would last was at an end: in a clause he says so himself.
        (
            "وقال الوزير سامر حداد إن الهدنة التي قال الرئيس نزار نجم إنها دائمة انتهت.",
            &[("وقال", Some("سامر حداد"), &[]), ("قال", Some("نزار نجم"), &["سامر حداد"])],
        ),
        // He said that the ministry welcomed the truce that the president announced: the minister tells of both.
        (
            "وقال الوزير سامر حداد إن الوزارة ترحب بالهدنة التي أعلنها الرئيس نزار نجم.",
            &[
                ("وقال", Some("سامر حداد"), &[]),
                ("ترحب", Some("الوزارة"), &["سامر حداد"]),
                ("أعلنها", Some("نزار نجم"), &["سامر حداد"]),
            ],
        ),
    ]);
}

#[test]
fn short_names_of_bodies() {
    check(&[
        // The official news agency (Sana) said; Sana quoted a source: the short name in parentheses stands for the full one.
        (
            "وقالت وكالة الأنباء الرسمية (سانا) إن الجسر مغلق.\nونقلت سانا عن مصدر قوله إن الطريق آمن.",
            &[("وقالت", Some("وكالة الأنباء الرسمية"), &[]), ("ونقلت", Some("مصدر"), &["وكالة الأنباء الرسمية"])],
        ),
        // The same name with the same short name again: neither is fuller than the other.
        (
            "وقالت وكالة الأنباء الرسمية (سانا) إن الجسر مغلق.\nوأضافت وكالة الأنباء الرسمية (سانا) أن الطريق آمن.\n\
             وذكرت وكالة الأنباء أن المطر قريب.",
            &[
                ("وقالت", Some("وكالة الأنباء الرسمية"), &[]),
                ("وأضافت", Some("وكالة الأنباء الرسمية"), &[]),
                ("وذكرت", Some("وكالة الأنباء الرسمية"), &[]),
            ],
        ),
        (
            "وأعلنت وزارة الدفاع الأميركية (البنتاغون) أن الجنود بخير.\nوأضاف البنتاغون أن الطريق آمن.",
            &[("وأعلنت", Some("وزارة الدفاع الأميركية"), &[]), ("وأضاف", Some("وزارة الدفاع الأميركية"), &[])],
        ),
        // The company "Apple" announced; Apple added: in quotation marks stands its own name, which needs no noun.
        (
            "وأعلنت الشركة العملاقة \"أبل\" أن المصنع جاهز.\nوأضافت أبل أن العمال بخير.",
            &[("وأعلنت", Some("الشركة العملاقة أبل"), &[]), ("وأضافت", Some("أبل"), &[])],
        ),
        // The club said in a letter: "Liverpool affirms that the stadium is safe": it does not relay itself.
        (
            "وأعلن نادي ليفربول الإنجليزي موعد العودة.\nوقال النادي في رسالة: \"يؤكد ليفربول سلامة الملعب\".",
            &[
                ("وأعلن", Some("نادي ليفربول الإنجليزي"), &[]),
                ("وقال", Some("نادي ليفربول الإنجليزي"), &[]),
                ("يؤكد", Some("نادي ليفربول الإنجليزي"), &[]),
            ],
        ),
    ]);
}

#[test]
fn what_is_joined_to_an_earlier_verb() {
    check(&[
        // She said that she wanted "a clear result" and still believed that …: she believes, and nobody relays it.
        (
            "وقالت ليلى حداد إنها تريد \"نتيجة واضحة\" ولا تزال تعتقد أن الحل ممكن.",
            &[("وقالت", Some("ليلى حداد"), &[]), ("تعتقد", Some("ليلى حداد"), &[])],
        ),
        // The minister said that the party refuses the offer, and said that: it is the minister who goes on.
        (
            "وقال الوزير سامر حداد إن الحزب يرفض العرض، وقال إن الجسر مغلق.",
            &[
                ("وقال", Some("سامر حداد"), &[]),
                ("يرفض", Some("الحزب"), &["سامر حداد"]),
                ("وقال", Some("سامر حداد"), &[]),
            ],
        ),
        // The minister said that the party refuses the offer and calls for a dialogue: it is the party that goes on.
        (
            "وقال الوزير سامر حداد إن الحزب يرفض العرض ويدعو إلى الحوار.",
            &[
                ("وقال", Some("سامر حداد"), &[]),
                ("يرفض", Some("الحزب"), &["سامر حداد"]),
                ("ويدعو", Some("الحزب"), &["سامر حداد"]),
            ],
        ),
        // Merchants ascribed the loss to what they said was neglect: they do not relay themselves.
        (
            "وعزا تجار في المدينة الخسارة إلى ما قالوا إنه إهمال كبير.",
            &[("وعزا", Some("تجار في المدينة"), &[]), ("قالوا", Some("تجار في المدينة"), &[])],
        ),
        // The minister had announced that: the verb of the past stands before its subject.
        ("وكان الوزير سامر حداد قد أعلن أن الجسر مغلق.", &[("أعلن", Some("سامر حداد"), &[])]),
    ]);
}

#[test]
fn sayings_inside_what_is_reported() {
    check(&[
        // The minister said that the dialogue had helped, because the company considers the agreement just: the reason is his, too.
        (
            "وقال الوزير سامر حداد إن الحوار أفاد الجميع، لأن الشركة تعتبر الاتفاق عادلا.",
            &[("وقال", Some("سامر حداد"), &[]), ("تعتبر", Some("الشركة"), &["سامر حداد"])],
        ),
        // The minister said that the bridge was closed, while the company announced that: it says so itself.
        (
            "وقال الوزير سامر حداد إن الجسر مغلق، فيما أعلنت الشركة أن الطريق آمن.",
            &[("وقال", Some("سامر حداد"), &[]), ("أعلنت", Some("الشركة"), &[])],
        ),
        // The paper told that Norway had kept its promise of opening the port: a country's promise.
        (
            "وذكرت صحيفة النهر أن النرويج أوفت بتعهدها بفتح الميناء.",
            &[("وذكرت", Some("صحيفة النهر"), &[]), ("بتعهدها", Some("النرويج"), &["صحيفة النهر"])],
        ),
        // The paper announced that Iraq had received its promise of …: ها is no country's that is masculine.
        (
            "وأعلنت صحيفة النهر أن العراق تلقى تأكيدها أن الكتب ستصل غدا.",
            &[("وأعلنت", Some("صحيفة النهر"), &[]), ("تأكيدها", Some("صحيفة النهر"), &[])],
        ),
        // The minister said that Libyan and Algerian engineers had told the company that …: both of them told it.
        (
            "وقال الوزير سامر حداد إن مهندسين ليبيين وجزائريين أبلغوا الشركة أن الجسر مغلق.",
            &[("وقال", Some("سامر حداد"), &[]), ("أبلغوا", Some("مهندسين ليبيين وجزائريين"), &["سامر حداد"])],
        ),
        // He made clear that the decisions of the meetings in Algiers and Tunis had revealed a disagreement: the decisions did.
        (
            "وأوضح الوزير سامر حداد أن قرارات الاجتماعات في الجزائر وتونس كشفت عن خلاف كبير.",
            &[("وأوضح", Some("سامر حداد"), &[]), ("كشفت", Some("قرارات الاجتماعات في الجزائر وتونس"), &["سامر حداد"])],
        ),
        // He said that the bridge was closed and the company affirmed that the road was safe: another clause.
        (
            "وقال الوزير سامر حداد إن الجسر مغلق، والشركة أكدت أن الطريق آمن.",
            &[("وقال", Some("سامر حداد"), &[]), ("أكدت", Some("الشركة"), &[])],
        ),
        // The paper told that it had seen leaked papers that show …: the papers show it.
        (
            "وذكرت صحيفة النهر أنها اطلعت على مستندات مسربة تظهر أن الشركة خسرت الملايين.",
            &[("وذكرت", Some("صحيفة النهر"), &[]), ("تظهر", Some("مستندات مسربة"), &["صحيفة النهر"])],
        ),
    ]);
}

#[test]
fn full_names_of_media() {
    check(&[
        // The bridge was reopened, as the official news agency of Oman told; the agency of Oman quoted: it is called by the beginning of its name.
        (
            "أعيد فتح الجسر، بحسب ما أوردته وكالة عمان الرسمية للأنباء.\nونقلت وكالة عمان عن الوزير سامر حداد قوله إن الطريق آمن.",
            &[
                ("بحسب", Some("وكالة عمان الرسمية للأنباء"), &[]),
                ("ونقلت", Some("سامر حداد"), &["وكالة عمان الرسمية للأنباء"]),
            ],
        ),
        // Independent media told; the media think: any may be meant.
        (
            "وأفادت وسائل إعلام مستقلة بأن الجسر مغلق.\nوترى وسائل الإعلام أن القرار خاطئ.",
            &[("وأفادت", Some("وسائل إعلام مستقلة"), &[]), ("وترى", Some("وسائل الإعلام"), &[])],
        ),
        // Although the results point to water, the experts did not affirm anything: they are relayed by nobody.
        (
            "ورغم أن النتائج تشير إلى وجود المياه، لم يؤكد الخبراء أي شيء.",
            &[("تشير", Some("النتائج"), &[]), ("يؤكد", Some("الخبراء"), &[])],
        ),
    ]);
}

#[test]
fn texts_and_sources_that_return() {
    check(&[
        // A study: prices will rise; a new study showed; the study added: the one of which more was told.
        (
            "دراسة: الأسعار سترتفع\nوأظهرت دراسة جديدة أن المطاعم تربح أكثر.\nوأضافت الدراسة أن العمال راضون.",
            &[(":", Some("دراسة"), &[]), ("وأظهرت", Some("دراسة جديدة"), &[]), ("وأضافت", Some("دراسة جديدة"), &[])],
        ),
        // The statement added; the statement of the army said; the statement went on.
        (
            "وأضاف بيان الشرطة أن الطريق مغلق.\nوقال بيان الجيش إن الجنود بخير.\nوأضاف البيان أن الجسر آمن.",
            &[
                ("وأضاف", Some("بيان الشرطة"), &[]),
                ("وقال", Some("بيان الجيش"), &[]),
                ("وأضاف", Some("بيان الجيش"), &[]),
            ],
        ),
        // The spokesman said; the minister asked …, according to the same source: the spokesman is meant.
        (
            "وقال المتحدث سامر حداد إن الجسر مغلق.\nكما طلب الوزير نزار خوري، بحسب المصدر نفسه، أن يعود العمال غدا.",
            &[("وقال", Some("سامر حداد"), &[]), ("طلب", Some("نزار خوري"), &["سامر حداد"])],
        ),
    ]);
}

#[test]
fn from_me_is_no_name() {
    check(&[
        // She made clear: "he asked of me to be silent": Mona is nobody there, and who asked is not named.
        (
            "وأوضحت ليلى حداد: \"طلب مني أن أصمت حتى المساء\".",
            &[("وأوضحت", Some("ليلى حداد"), &[]), ("طلب", None, &["ليلى حداد"])],
        ),
        // Mona Haddad said that; Mona added that.
        (
            "وقالت منى حداد إن الجسر مغلق.\nوأضافت منى أن الطريق آمن.",
            &[("وقالت", Some("منى حداد"), &[]), ("وأضافت", Some("منى حداد"), &[])],
        ),
    ]);
}

#[test]
fn others_inside_a_quotation() {
    check(&[
        // The agency said that the two ministers "met in Beirut yesterday and affirmed": the subject stands before the quotation.
        (
            "وقالت الوكالة إن الوزيرين \"التقيا في بيروت أمس، وأكدا أهمية الحوار بين البلدين\".",
            &[("وقالت", Some("الوكالة"), &[]), ("وأكدا", Some("الوزيرين"), &["الوكالة"])],
        ),
        // "At a time when the committee studies the file, the kingdom expresses its sorrow, and affirms": who says something there goes on.
        (
            "وقال المسؤول: \"في وقت لا تزال فيه اللجنة تدرس الملف فإن المملكة تعرب عن حزنها لما جرى، وتؤكد أهمية الحوار\".",
            &[
                ("وقال", Some("المسؤول"), &[]),
                ("تعرب", Some("المملكة"), &["المسؤول"]),
                ("وتؤكد", Some("المملكة"), &["المسؤول"]),
            ],
        ),
        // "This is a great worry. The European Union condemns": in a sentence of its own there.
        (
            "وقال الوزير: \"هذا قلق شديد. الاتحاد الأوروبي يدين استخدام السلاح\".",
            &[("وقال", Some("الوزير"), &[]), ("يدين", Some("الاتحاد الأوروبي"), &["الوزير"])],
        ),
        // "They told us that", "because they believe": others, whom nobody names.
        (
            "وأضاف سامر حداد: \"قالوا لنا إن الطريق مغلق\".",
            &[("وأضاف", Some("سامر حداد"), &[]), ("قالوا", None, &["سامر حداد"])],
        ),
        (
            "وقال سامر حداد: \"لم يفهموا قصدي لأنهم يعتقدون أن الطريق مغلق\".",
            &[("وقال", Some("سامر حداد"), &[]), ("يعتقدون", None, &["سامر حداد"])],
        ),
    ]);
}

#[test]
fn media_that_carried_what_was_said() {
    check(&[
        // The statement of the foreign ministry, which the agency carried, said.
        (
            "وقال بيان الخارجية الذي أوردته وكالة الأنباء اللبنانية إن المساهمة مهمة.",
            &[("وقال", Some("بيان الخارجية"), &["وكالة الأنباء اللبنانية"])],
        ),
        // The report that the paper an-Nahr published is its own.
        ("وقال التقرير الذي نشرته صحيفة النهر إن المساهمة مهمة.", &[("وقال", Some("التقرير"), &[])]),
        // This came in a statement that the agency published, according to what it told, where the minister said.
        (
            "جاء ذلك في بيان نشرته وكالة الأنوار، حيث قال الوزير: \"الطريق مغلق\".",
            &[("قال", Some("الوزير"), &["وكالة الأنوار"])],
        ),
        (
            "جاء ذلك وفقا لما نقلته وكالة الأنوار على لسان سامر حداد، حيث قال الوزير: \"الطريق مغلق\".",
            &[("قال", Some("الوزير"), &["وكالة الأنوار"])],
        ),
        // The minister denied the charges and affirmed that …, according to the agency: she tells both.
        (
            "ونفى الوزير التهم وأكد أن الطريق آمن، بحسب وكالة الأنوار.",
            &[("ونفى", Some("الوزير"), &["وكالة الأنوار"]), ("وأكد", Some("الوزير"), &["وكالة الأنوار"])],
        ),
        // The army said that, while the police said that, according to the agency: both.
        (
            "وقال الجيش إن الجسر مغلق، فيما قالت الشرطة إن الطريق آمن، بحسب وكالة الأنوار.",
            &[("وقال", Some("الجيش"), &["وكالة الأنوار"]), ("قالت", Some("الشرطة"), &["وكالة الأنوار"])],
        ),
        // A statement of the ministry that the agency published: it is the ministry's.
        ("وجاء في بيان للوزارة نشرته وكالة الأنوار أن الجسر مغلق.", &[("وجاء", Some("بيان للوزارة"), &[])]),
    ]);
}

#[test]
fn media_by_their_own_names() {
    check(&[
        // The channel "an-Nahr", which works with the company.
        (
            "وقال سامر حداد: \"الطريق آمن\"، حسب ما نقلته قناة \"النهر\" المتعاونة مع الشركة.",
            &[("وقال", Some("سامر حداد"), &["قناة النهر"])],
        ),
        // The official Lebanese news agency "al-Anwar"; the agency al-Anwar.
        (
            "وذكرت وكالة أنباء \"الأنوار\" اللبنانية الرسمية أن الجسر مغلق.\nونقلت وكالة الأنوار عن تاجر قوله إن السوق هادئة.",
            &[
                ("وذكرت", Some("وكالة أنباء الأنوار اللبنانية الرسمية"), &[]),
                ("ونقلت", Some("تاجر"), &["وكالة أنباء الأنوار اللبنانية الرسمية"]),
            ],
        ),
        // A report that the media centre of the municipality published; according to the media centre.
        (
            "وذكر تقرير نشره المركز الإعلامي للبلدية أن الجسر مغلق.\nوقال سامر حداد إن الطريق آمن، بحسب المركز الإعلامي.",
            &[
                ("وذكر", Some("تقرير نشره المركز الإعلامي للبلدية"), &[]),
                ("وقال", Some("سامر حداد"), &["المركز الإعلامي للبلدية"]),
            ],
        ),
    ]);
}

#[test]
fn who_is_told_of_behind_that() {
    check(&[
        // Only 34 per cent of the 1142 women in Lebanon said.
        (
            "وأفاد استطلاع أجرته شركة النهر بأن 34 في المئة فقط من بين 1142 امرأة في لبنان قلن إنهن يذهبن إلى الطبيب.",
            &[
                ("وأفاد", Some("استطلاع أجرته شركة النهر"), &[]),
                ("قلن", Some("34 في المئة فقط من بين 1142 امرأة في لبنان"), &["استطلاع أجرته شركة النهر"]),
            ],
        ),
        // The law – which was passed years ago – requires; most of those who took part (64 %) believe; the companies did not expect at the beginning.
        (
            "ويؤكد سامر حداد أن القانون - الذي سن قبل سنوات - يشترط أن يكون العمر أقل من عشرين عاما.",
            &[("ويؤكد", Some("سامر حداد"), &[]), ("يشترط", Some("القانون"), &["سامر حداد"])],
        ),
        (
            "وأشار الموقع إلى أن غالبية المشاركين (64٪) يعتقدون أن المسؤولية تقع على الجميع.",
            &[("وأشار", Some("الموقع"), &[]), ("يعتقدون", Some("غالبية المشاركين"), &["الموقع"])],
        ),
        (
            "وقال سامر حداد إن شركات الإنترنت لم تكن في البداية تتوقع ظهور مشاكل.",
            &[("وقال", Some("سامر حداد"), &[]), ("تتوقع", Some("شركات الإنترنت"), &["سامر حداد"])],
        ),
        // The attack on the mayor Samer Haddad in Beirut confirms, the fire shows: nobody says it; the tweet points to: somebody wrote it.
        (
            "وقال الوزير إن الهجوم على رئيس البلدية سامر حداد في بيروت يؤكد أن الطريق خطر.",
            &[("وقال", Some("الوزير"), &[])],
        ),
        ("وقال سامر حداد إن الحريق الكبير أظهر أن الطريق خطر.", &[("وقال", Some("سامر حداد"), &[])]),
        (
            "وقال سامر حداد إن التغريدة تشير إلى احتمال إغلاق الطريق.",
            &[("وقال", Some("سامر حداد"), &[]), ("تشير", Some("التغريدة"), &["سامر حداد"])],
        ),
    ]);
}

#[test]
fn texts_that_a_medium_carried() {
    check(&[
        // In a statement that the agency an-Nahr carried, the minister said, adding.
        (
            "وفي بيان نقلته وكالة النهر، قال سامر حداد إن الطريق مغلق، مضيفا أن الجسر آمن.",
            &[("قال", Some("سامر حداد"), &["وكالة النهر"]), ("مضيفا", Some("سامر حداد"), &["وكالة النهر"])],
        ),
        // In a meeting in Beirut: no text.
        ("وفي اجتماع في بيروت، قال سامر حداد إن الطريق مغلق.", &[("قال", Some("سامر حداد"), &[])]),
        // The paper an-Nahr published, yesterday, a report which says; quoted the statement of the municipality, which told.
        ("نشرت صحيفة النهر، أمس، تقريرا يقول إن الجسر آمن.", &[("يقول", Some("تقريرا"), &["صحيفة النهر"])]),
        ("ونقلت صحيفة النهر، بيان البلدية الذي ذكر أن الجسر آمن.", &[("ذكر", Some("بيان البلدية"), &["صحيفة النهر"])]),
        // Published a picture that she said was of the bridge: a picture says nothing.
        ("نشرت صحيفة النهر، أمس، صورة تقول إنها للجسر.", &[("تقول", Some("صورة"), &[])]),
    ]);
}

#[test]
fn rules_relay_nothing() {
    check(&[
        // Warned of a closure, according to the traffic law.
        ("حذرت البلدية من إغلاق الجسر، وذلك وفقا لقانون السير الجديد.", &[("حذرت", Some("البلدية"), &[])]),
        // According to the traffic law, …: what it says.
        ("ووفقا لقانون السير الجديد، فإن الجسر لا يفتح ليلا.", &[("ووفقا", Some("قانون السير الجديد"), &[])]),
    ]);
}

#[test]
fn the_addition_before_a_source_phrase_is_what_it_tells() {
    check(&[
        // Announced the closing of the bridge, which led to a delay, according to a statement of the company.
        (
            "أعلنت البلدية إغلاق الجسر، الأمر الذي أدى إلى تأخر الرحلات وفقا لبيان صادر عن الشركة.",
            &[("أعلنت", Some("البلدية"), &[]), ("وفقا", Some("بيان صادر عن الشركة"), &[])],
        ),
        // And that in a statement, according to the agency: she passes on what was announced.
        (
            "أعلنت البلدية إغلاق الجسر، وذلك في اجتماع أمس، بحسب وكالة النهر.",
            &[("أعلنت", Some("البلدية"), &["وكالة النهر"])],
        ),
    ]);
}

#[test]
fn what_nobody_in_particular_believes_is_relayed() {
    check(&[
        // Reached the place that is believed to be a store, according to the agency.
        (
            "ووصل المفتشون إلى الموقع الذي يعتقد أنه مخزن للقمح، بحسب وكالة النهر.",
            &[("يعتقد", None, &["وكالة النهر"]), ("بحسب", Some("وكالة النهر"), &[])],
        ),
    ]);
}

#[test]
fn what_is_told_of_a_medium_before_whom_it_quotes() {
    check(&[
        // Media, among them the channel an-Nahr; papers, among them "an-Nahr".
        (
            "ونقلت وسائل إعلام لبنانية منها قناة النهر الإخبارية عن سامر حداد قوله إن الجسر آمن.",
            &[("ونقلت", Some("سامر حداد"), &["وسائل إعلام لبنانية"])],
        ),
        (
            "ونقلت صحف لبنانية بينها \"النهر\" عن سامر حداد قوله إن الجسر آمن.",
            &[("ونقلت", Some("سامر حداد"), &["صحف لبنانية"])],
        ),
    ]);
}

#[test]
fn antecedents_with_a_preposition_attached() {
    check(&[
        // The police listened to Hala Najm, who affirmed; in support of London, which accuses.
        (
            "وقال سامر حداد إن الشرطة استمعت لهالة نجم، التي أكدت أن الطريق آمن.",
            &[("وقال", Some("سامر حداد"), &[]), ("أكدت", Some("هالة نجم"), &["سامر حداد"])],
        ),
        (
            "وأعلنت بيروت القرار.\nوتشمل الإجراءات تأييدا للندن التي تتهم طهران بتأخير السفن.",
            &[("وأعلنت", Some("بيروت"), &[]), ("تتهم", Some("لندن"), &[])],
        ),
    ]);
}

#[test]
fn our_correspondent_is_whose_medium_was_named() {
    check(&[
        // The correspondent of the channel an-Nahr in Beirut told; our correspondent quoted the municipality.
        (
            "وذكر مراسل قناة \"النهر\" في بيروت أن الجسر مغلق.\nونقل مراسلنا عن البلدية قولها إن الطريق آمن.",
            &[
                ("وذكر", Some("مراسل قناة النهر في بيروت"), &[]),
                ("ونقل", Some("البلدية"), &["مراسل قناة النهر في بيروت"]),
            ],
        ),
        // A woman is another correspondent.
        (
            "وذكر مراسل قناة \"النهر\" في بيروت أن الجسر مغلق.\nوأضافت مراسلتنا أن الطريق آمن.",
            &[("وذكر", Some("مراسل قناة النهر في بيروت"), &[]), ("وأضافت", Some("مراسلتنا"), &[])],
        ),
    ]);
}
