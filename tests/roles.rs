//! Who the source is, with name and role: a text and, for each claim, mention, name, role.

use isnad::Extractor;

/// Mention, name, role.
type Expected<'e> = (Option<&'e str>, Option<&'e str>, Option<&'e str>);

#[test]
fn names_and_roles() {
    let rows: &[(&str, &[Expected<'_>])] = &[
        // The Frenchman Kylian Morel said that he was happy: a nationality is no office.
        ("وقال الفرنسي كيليان موريل إنه سعيد.", &[(Some("الفرنسي كيليان موريل"), Some("كيليان موريل"), None)]),
        // The chemist Nizar Haddad said that the gas was old.
        (
            "وقال الكيميائي نزار حداد إن الغاز قديم.",
            &[(Some("الكيميائي نزار حداد"), Some("نزار حداد"), Some("الكيميائي"))],
        ),
        // Sami Haddad, who holds the office of minister of transport, said that …; … who held it, is the minister no more.
        (
            "قال سامي حداد، الذي يشغل منصب وزير النقل، إن الجسر مغلق.",
            &[(Some("سامي حداد، الذي يشغل منصب وزير النقل"), Some("سامي حداد"), Some("وزير النقل"))],
        ),
        (
            "قال سامي حداد، الذي كان يشغل منصب وزير النقل، إن الجسر مغلق.",
            &[(Some("سامي حداد"), Some("سامي حداد"), None)],
        ),
        (
            "قالت ليلى نجم التي تتولى منصب وزيرة المياه إن السد آمن.",
            &[(Some("ليلى نجم التي تتولى منصب وزيرة المياه"), Some("ليلى نجم"), Some("وزيرة المياه"))],
        ),
        // Hanan al-Khatib, who is a member of the executive committee, said that the decision was wrong.
        (
            "قالت حنان الخطيب، وهي عضو في اللجنة التنفيذية، إن القرار خاطئ.",
            &[(Some("حنان الخطيب، وهي عضو في اللجنة التنفيذية"), Some("حنان الخطيب"), Some("عضو في اللجنة التنفيذية"))],
        ),
        // The director of the department of aviation and Asia in the ministry said …
        (
            "وقال مدير دائرة الطيران وآسيا في الوزارة إن الرحلات مستمرة.",
            &[(
                Some("مدير دائرة الطيران وآسيا في الوزارة"),
                Some("مدير دائرة الطيران وآسيا في الوزارة"),
                Some("مدير دائرة الطيران وآسيا في الوزارة"),
            )],
        ),
        // Mona Salim, director of the site "The River" specialised in news of cars, said …
        (
            "وقالت منى سالم، مديرة موقع \"النهر\" المتخصص في أخبار السيارات، إن السوق تنمو.",
            &[(
                Some("منى سالم، مديرة موقع \"النهر\" المتخصص في أخبار السيارات"),
                Some("منى سالم"),
                Some("مديرة موقع النهر المتخصص في أخبار السيارات"),
            )],
        ),
        // The chairman of the committee of foreign relations came out to say …
        (
            "خرج رئيس لجنة العلاقات الخارجية في المجلس ليقول إن الاتفاق باق.",
            &[(
                Some("رئيس لجنة العلاقات الخارجية في المجلس"),
                Some("رئيس لجنة العلاقات الخارجية في المجلس"),
                Some("رئيس لجنة العلاقات الخارجية في المجلس"),
            )],
        ),
        // The ambassador of Japan to the European Union said …; and the Japanese ambassador Kenji Watanabe said …: one man, the fuller office.
        (
            "قال سفير اليابان لدى الاتحاد الأوروبي إن طوكيو توافق.\nوقال السفير الياباني كنجي واتانابي إن الموعد قريب.",
            &[
                (
                    Some("سفير اليابان لدى الاتحاد الأوروبي"),
                    Some("كنجي واتانابي"),
                    Some("سفير اليابان لدى الاتحاد الأوروبي"),
                ),
                (Some("السفير الياباني كنجي واتانابي"), Some("كنجي واتانابي"), Some("سفير اليابان لدى الاتحاد الأوروبي")),
            ],
        ),
        // The spokesman (متحدث) of the army Rami Haddad said …; and the spokesman (ناطق) of the army affirmed …
        (
            "قال المتحدث باسم الجيش رامي حداد إن القصف توقف.\nوأكد الناطق باسم الجيش أن الهدوء عاد.",
            &[
                (Some("المتحدث باسم الجيش رامي حداد"), Some("رامي حداد"), Some("المتحدث باسم الجيش")),
                (Some("الناطق باسم الجيش"), Some("رامي حداد"), Some("المتحدث باسم الجيش")),
            ],
        ),
        // And his Lebanese counterpart Samir Haddad said that the borders were safe: a counterpart is no office.
        (
            "وقال نظيره اللبناني سمير حداد إن الحدود آمنة.",
            &[(Some("نظيره اللبناني سمير حداد"), Some("سمير حداد"), None)],
        ),
        // The minister issued a statement in which he criticised the extremist administration.
        (
            "أصدر الوزير الإيراني بيانا انتقد فيه \"الإدارة المتطرفة\" في واشنطن.",
            &[(Some("الوزير الإيراني"), Some("الوزير الإيراني"), Some("الوزير الإيراني"))],
        ),
        // The two states face accusations, but they deny those accusations.
        (
            "وتواجه الدولتان اتهامات بالتعاون، لكنهما تنفيان تلك الاتهامات.",
            &[(Some("الدولتان"), Some("الدولتان"), None)],
        ),
        // The experts said …: several people, no office.
        ("وقال الخبراء إن الجسر قديم.", &[(Some("الخبراء"), Some("الخبراء"), None)]),
        // The FARC party called on the new president to talk: a person is no part of the party's name.
        ("ودعا حزب فارك الرئيس الجديد إلى الحوار.", &[(Some("حزب فارك"), Some("حزب فارك"), None)]),
        // The director of the two companies of gas and water: a dual before its complement.
        (
            "وقال مدير شركتي الغاز والمياه سامي حداد إن السعر ثابت.",
            &[(Some("مدير شركتي الغاز والمياه سامي حداد"), Some("سامي حداد"), Some("مدير شركتي الغاز والمياه"))],
        ),
        // The centre for the monitoring of birds said …: a noun that the tables know goes on with the name of the centre.
        (
            "قال مركز رصد الطيور الآسيوي إن السرب عاد.",
            &[(Some("مركز رصد الطيور الآسيوي"), Some("مركز رصد الطيور الآسيوي"), None)],
        ),
        // And Nadim Ghosn said laughing: "I am tired".
        ("وقال نديم غصن ضاحكا \"أنا متعب\".", &[(Some("نديم غصن"), Some("نديم غصن"), None)]),
        // As for the ministry, it has warned of the flood: فقد is ف with قد.
        ("أما الوزارة فقد حذرت من الفيضان.", &[(Some("الوزارة"), Some("الوزارة"), None)]),
        // And Bill van Houten, the researcher at the institute, said that the ice was thin.
        (
            "وقال بيل فان هاوتن الباحث في المعهد إن الجليد رقيق.",
            &[(Some("بيل فان هاوتن الباحث في المعهد"), Some("بيل فان هاوتن"), Some("الباحث في المعهد"))],
        ),
        // And the spokesman of the guard, Colonel Kamil Duwayd, affirmed that the road was open: an adjective as a given name.
        (
            "وأكد المتحدث باسم الحرس، العقيد كامل دويد، أن الطريق مفتوح.",
            &[(Some("المتحدث باسم الحرس، العقيد كامل دويد"), Some("كامل دويد"), Some("المتحدث باسم الحرس"))],
        ),
        // The chairman of the high authority for water and irrigation in the region, Sheikh Fahd Haddad, on Sunday announced …
        (
            "أعلن رئيس الهيئة العليا للمياه والري في الإقليم، الشيخ فهد حداد، الأحد، افتتاح السد.",
            &[(
                Some("رئيس الهيئة العليا للمياه والري في الإقليم، الشيخ فهد حداد"),
                Some("فهد حداد"),
                Some("رئيس الهيئة العليا للمياه والري في الإقليم"),
            )],
        ),
        // And Turki al-Shammasi, the chairman of the club, said …: an adjective of place without the article, and a surname.
        (
            "وقال تركي الشماسي، رئيس النادي، إن الموسم طويل.",
            &[(Some("تركي الشماسي، رئيس النادي"), Some("تركي الشماسي"), Some("رئيس النادي"))],
        ),
        // And Sami Haddad, the executive chairman of the group "The River", said …
        (
            "وقال سامي حداد الرئيس التنفيذي لمجموعة \"النهر\" إن الأرباح زادت.",
            &[(
                Some("سامي حداد الرئيس التنفيذي لمجموعة \"النهر\""),
                Some("سامي حداد"),
                Some("الرئيس التنفيذي لمجموعة النهر"),
            )],
        ),
        // And the permanent representative of Chile at the European Union, Ambassador Nizar Najm, said …: how he is called is no part of the office.
        (
            "وقال مندوب تشيلي الدائم لدى الاتحاد الأوروبي السفير نزار نجم إن الهدنة صامدة.",
            &[(
                Some("مندوب تشيلي الدائم لدى الاتحاد الأوروبي السفير نزار نجم"),
                Some("نزار نجم"),
                Some("مندوب تشيلي الدائم لدى الاتحاد الأوروبي"),
            )],
        ),
        // Some officials affirmed that the bridge was sound. And it (she) said …: not the officials.
        (
            "وأكد مسؤولون أن الجسر سليم.\nوقالت إن الجسر قديم.",
            &[(Some("مسؤولون"), Some("مسؤولون"), None), (None, None, None)],
        ),
        // And he said, smiling, "I am content": what he did meanwhile.
        (
            "قال نزار حداد إن الفريق فاز.\nوقال وهو يبتسم \"أنا سعيد\".",
            &[(Some("نزار حداد"), Some("نزار حداد"), None), (None, Some("نزار حداد"), None)],
        ),
        // And Sami Rida Wilayati said …: a surname that spells like "the two states of".
        ("وقال سامي رضا ولايتي إن الوفد عاد.", &[(Some("سامي رضا ولايتي"), Some("سامي رضا ولايتي"), None)]),
        // The deputy director of the Office for Water Nur al-Din al-Sheikh said …: what follows الدين and ends the phrase is the surname.
        (
            "قال نائب مدير مكتب المياه نور الدين الشيخ إن الخزان ممتلئ.",
            &[(Some("نائب مدير مكتب المياه نور الدين الشيخ"), Some("نور الدين الشيخ"), Some("نائب مدير مكتب المياه"))],
        ),
        // Sami Haddad, the secretary general of the world union of scholars of the sky, said …
        (
            "قال سامي حداد، الأمين العام للاتحاد العالمي لعلماء الفلك، إن الكسوف قريب.",
            &[(
                Some("سامي حداد، الأمين العام للاتحاد العالمي لعلماء الفلك"),
                Some("سامي حداد"),
                Some("الأمين العام للاتحاد العالمي لعلماء الفلك"),
            )],
        ),
        // The minister of the sea, Jean Le Garnier, said …: لو inside a name is no "if".
        (
            "قال وزير البحار، جان لو غارنيه، إن الصيد محظور.",
            &[(Some("وزير البحار، جان لو غارنيه"), Some("جان لو غارنيه"), Some("وزير البحار"))],
        ),
        // And Martin Wales, the director of the museum, said …: behind a given name a country is a surname.
        (
            "وقال مارتن ويلز، مدير المتحف، إن اللوحة أصلية.",
            &[(Some("مارتن ويلز، مدير المتحف"), Some("مارتن ويلز"), Some("مدير المتحف"))],
        ),
        // And Tom Sandat, the chairman of the committee, called the decision sound: a surname in ات, since his office follows.
        (
            "وصف توم ساندات، رئيس اللجنة، القرار بأنه صائب.",
            &[(Some("توم ساندات، رئيس اللجنة"), Some("توم ساندات"), Some("رئيس اللجنة"))],
        ),
        // The civil authorities denied his arrest: what they deny has his pronoun, and is no part of their name.
        ("نفت السلطات المدنية احتجازه.", &[(Some("السلطات المدنية"), Some("السلطات المدنية"), None)]),
        // Dalal Murad, the head of the committee for information and culture in the assembly, said …
        (
            "قالت دلال مراد، رئيسة لجنة الإعلام والثقافة في المجلس، إن القانون جاهز.",
            &[(
                Some("دلال مراد، رئيسة لجنة الإعلام والثقافة في المجلس"),
                Some("دلال مراد"),
                Some("رئيسة لجنة الإعلام والثقافة في المجلس"),
            )],
        ),
        // At a press conference of the minister of water Rami Itani … And Itani said …: a press conference makes nobody a journalist.
        (
            "وفي مؤتمر صحفي لوزير المياه رامي عيتاني حضر كثيرون.\nوقال عيتاني إن السد آمن.",
            &[(Some("عيتاني"), Some("رامي عيتاني"), Some("وزير المياه"))],
        ),
        // The civil police handed the young man over to the court. And the police said …: the adjective is masculine, the police are not.
        (
            "وسلمت الشرطة المدنية الشاب إلى المحكمة.\nوقالت الشرطة إن التحقيق انتهى.",
            &[(Some("الشرطة"), Some("الشرطة المدنية"), None)],
        ),
        // Hani al-Umari, the keeper of the garden, made clear …; and al-Umari said …: a surname that spells like an adjective.
        (
            "أوضح هاني العمري، حارس الحديقة، أن الباب مغلق.\nوقال العمري إن الزوار كثيرون.",
            &[
                (Some("هاني العمري، حارس الحديقة"), Some("هاني العمري"), Some("حارس الحديقة")),
                (Some("العمري"), Some("هاني العمري"), Some("حارس الحديقة")),
            ],
        ),
        // And Hope, the engineer, said that the sky was clear: a thing does not say it, so the noun is a name.
        (
            "وقالت أمل، المهندسة في المرصد، إن السماء صافية.",
            &[(Some("أمل، المهندسة في المرصد"), Some("أمل"), Some("المهندسة في المرصد"))],
        ),
        // And Ahd Bazi said that the harvest was good: so is one before a surname.
        ("وقال عهد بزيع إن الموسم جيد.", &[(Some("عهد بزيع"), Some("عهد بزيع"), None)]),
        // And Marjorie Wallace, the director of the library, said …: the و is her surname's.
        (
            "وقالت مارجوري والاس، مديرة المكتبة، إن الكتب كثيرة.",
            &[(Some("مارجوري والاس، مديرة المكتبة"), Some("مارجوري والاس"), Some("مديرة المكتبة"))],
        ),
        // The ministry of water announced the arrest of two persons "who have done no work since the summer": the arrest is what it announced.
        (
            "أعلنت وزارة المياه توقيف شخصين \"لم يعملا منذ الصيف ولم يحضرا\".",
            &[(Some("وزارة المياه"), Some("وزارة المياه"), None)],
        ),
        // The minister of the environment, Ben Koster, said …: two commas enclose the name, though its first word spells "between".
        (
            "قال وزير البيئة، بين كوستر، إن النهر نظيف.",
            &[(Some("وزير البيئة، بين كوستر"), Some("بين كوستر"), Some("وزير البيئة"))],
        ),
        // The director of the port, major general Hasan al-Khatib, stressed …: a rank of two words.
        (
            "شدد مدير الميناء، اللواء الركن حسن الخطيب، على أهمية الوقت.",
            &[(Some("مدير الميناء، اللواء الركن حسن الخطيب"), Some("حسن الخطيب"), Some("مدير الميناء"))],
        ),
        // The analyst and presenter of a programme on the network of the river, Sami Haddad, said …
        (
            "قال المحلل ومقدم برنامج على شبكة النهر، سامي حداد، إن السوق تنمو.",
            &[(
                Some("المحلل ومقدم برنامج على شبكة النهر، سامي حداد"),
                Some("سامي حداد"),
                Some("المحلل ومقدم برنامج على شبكة النهر"),
            )],
        ),
        // The co-chair of the society, Amina Haddad, said …: a word that spells an office too is her given name.
        (
            "قالت الرئيسة المشتركة للجمعية أمينة حداد إن القرار جيد.",
            &[(Some("الرئيسة المشتركة للجمعية أمينة حداد"), Some("أمينة حداد"), Some("الرئيسة المشتركة للجمعية"))],
        ),
        // Nizar Haddad, the technical director of the Egyptian national team, showed his joy at the win.
        (
            "أبدى نزار حداد المدير الفني للمنتخب المصري سروره بالفوز.",
            &[(Some("نزار حداد المدير الفني للمنتخب المصري"), Some("نزار حداد"), Some("المدير الفني للمنتخب المصري"))],
        ),
        // The then minister of agriculture Hala Najm said …; and her spokesman Rami Salim said …
        (
            "وقالت وزيرة الزراعة آنذاك هالة نجم إن الحصاد وفير. وقال المتحدث باسمها رامي سالم إن القمح يكفي.",
            &[
                (Some("وزيرة الزراعة آنذاك هالة نجم"), Some("هالة نجم"), Some("وزيرة الزراعة")),
                (Some("المتحدث باسمها رامي سالم"), Some("رامي سالم"), Some("المتحدث")),
            ],
        ),
        // The administration of president Sami Haddad warned of the danger; the government of the prime minister Hala Murad rejected the offer.
        (
            "حذرت إدارة الرئيس سامي حداد من الخطر. ورفضت حكومة رئيسة الوزراء هالة مراد العرض.",
            &[
                (Some("إدارة الرئيس سامي حداد"), Some("إدارة الرئيس سامي حداد"), None),
                (Some("حكومة رئيسة الوزراء هالة مراد"), Some("حكومة رئيسة الوزراء هالة مراد"), None),
            ],
        ),
        // The official of the ruling liberal party Markus Keller said …: an adjective of the party that spells a governor too.
        (
            "وقال المسؤول بالحزب الليبرالي الحاكم ماركوس كيلر إن الطريق آمن.",
            &[(
                Some("المسؤول بالحزب الليبرالي الحاكم ماركوس كيلر"),
                Some("ماركوس كيلر"),
                Some("المسؤول بالحزب الليبرالي الحاكم"),
            )],
        ),
        // The wife of the former minister Sami Haddad, Layla Murad, said …
        (
            "قالت زوجة الوزير السابق سامي حداد، ليلى مراد، إن البيت آمن.",
            &[(
                Some("زوجة الوزير السابق سامي حداد، ليلى مراد"),
                Some("ليلى مراد"),
                Some("زوجة الوزير السابق سامي حداد"),
            )],
        ),
        // The lawyer of the French star Kylian Morel said …: the name is the star's.
        (
            "وقال محامي النجم الفرنسي كيليان موريل إن العقد صحيح.",
            &[(Some("محامي النجم الفرنسي كيليان موريل"), Some("محامي النجم الفرنسي كيليان موريل"), None)],
        ),
        // Mr Haddad said …: how he is called is no office.
        ("قال السيد حداد إن الجسر آمن.", &[(Some("السيد حداد"), Some("حداد"), None)]),
        // The professor of law Nizar Mufti told the agency that …: a surname that spells an office too.
        (
            "وقال أستاذ القانون نزار مفتي لوكالة الأنباء إن العقد صحيح.",
            &[(Some("أستاذ القانون نزار مفتي"), Some("نزار مفتي"), Some("أستاذ القانون"))],
        ),
        // Amin Hassani, a researcher, thought …; the engineer Sayyid Murad said …: given names that spell an office and a form of address.
        (
            "واعتبر أمين حسناوي، باحث أول، أن الخطر كبير. وقال المهندس سيد مراد إن الجسر آمن.",
            &[
                (Some("أمين حسناوي، باحث أول"), Some("أمين حسناوي"), Some("باحث أول")),
                (Some("المهندس سيد مراد"), Some("سيد مراد"), Some("المهندس")),
            ],
        ),
        // Hasan Keller, a former editor of one of the literary magazines, wrote …; the decision asks in one of its articles the sides to …
        (
            "كتب حسن كيلر، محرر سابق في إحدى المجلات الأدبية، أن الخطر كبير. وطالب القرار الجديد في أحد بنوده الأطراف بالانسحاب.",
            &[
                (
                    Some("حسن كيلر، محرر سابق في إحدى المجلات الأدبية"),
                    Some("حسن كيلر"),
                    Some("محرر سابق في إحدى المجلات الأدبية"),
                ),
                (Some("القرار الجديد"), Some("القرار الجديد"), None),
            ],
        ),
        // Nizar's father said …: the name is not his own.
        ("قال والد نزار إن البيت آمن.", &[(Some("والد نزار"), Some("والد نزار"), None)]),
        // The Moroccan monarch King Hasan Murad said …; and the Saudi monarch said …: another one.
        (
            "قال العاهل المغربي الملك حسن مراد إن الطريق مفتوح. وقال العاهل السعودي إن الجسر آمن.",
            &[
                (Some("العاهل المغربي الملك حسن مراد"), Some("حسن مراد"), Some("العاهل المغربي")),
                (Some("العاهل السعودي"), Some("العاهل السعودي"), Some("العاهل السعودي")),
            ],
        ),
        // The minister had informed the French delegation that …: who stands before the verb informs whoever stands behind it.
        ("وكان الوزير قد أبلغ الوفد الفرنسي أن الطريق مغلق.", &[(Some("الوزير"), Some("الوزير"), Some("الوزير"))]),
        // The newspaper "The River", close to the party, reported …: whose it is close to is no part of its name.
        (
            "ذكرت صحيفة \"النهر\" القريبة من الحزب أن الجسر مغلق.",
            &[(Some("صحيفة \"النهر\" القريبة من الحزب"), Some("صحيفة النهر"), None)],
        ),
        // The former president Nizar Haddad visited the city; the mayor of the city said …: the head of a town is not the former president.
        (
            "زار الرئيس السابق نزار حداد المدينة. وقال رئيس بلدية المدينة إن الجسر آمن.",
            &[(Some("رئيس بلدية المدينة"), Some("رئيس بلدية المدينة"), Some("رئيس بلدية المدينة"))],
        ),
        // Keller and Haddad said …; Keller added …: each of two is one of them only.
        (
            "وقال كيلر وحداد إن الجسر آمن. وأضاف كيلر أن الطريق مفتوح. وقال حداد إن النهر نظيف.",
            &[
                (Some("كيلر وحداد"), Some("كيلر وحداد"), None),
                (Some("كيلر"), Some("كيلر"), None),
                (Some("حداد"), Some("حداد"), None),
            ],
        ),
        // Thomas Wylie, one of the founders of the company, said …: a surname that spells "and Eli".
        (
            "قال توماس وايلي، أحد مؤسسي الشركة، إن الخطر كبير.",
            &[(Some("توماس وايلي، أحد مؤسسي الشركة"), Some("توماس وايلي"), Some("أحد مؤسسي الشركة"))],
        ),
        // The Swedish police and a local newspaper announced …; the police added …: the police alone.
        (
            "أعلنت الشرطة السويدية وصحيفة محلية أن الجسر مغلق. وأضافت الشرطة أن الطريق آمن.",
            &[
                (Some("الشرطة السويدية وصحيفة محلية"), Some("الشرطة السويدية وصحيفة محلية"), None),
                (Some("الشرطة"), Some("الشرطة"), None),
            ],
        ),
        // Joshua L. Keller said …: the stop of an initial ends no name.
        ("وقال جوشوا إل. كيلر إن النهر نظيف.", &[(Some("جوشوا إل. كيلر"), Some("جوشوا إل. كيلر"), None)]),
        // 30 per cent voiced their fear, while 20 per cent think …: other people.
        (
            "وأعرب 30 بالمئة عن قلقهم، فيما يعتقد 20 بالمئة أن السوق تنمو.",
            &[(Some("30 بالمئة"), Some("30 بالمئة"), None), (Some("20 بالمئة"), Some("20 بالمئة"), None)],
        ),
        // Colonel (staff) Hasan al-Khatib said …
        ("قال العقيد الركن حسن الخطيب إن الجسر آمن.", &[(Some("العقيد الركن حسن الخطيب"), Some("حسن الخطيب"), None)]),
        // The minister said in his statement …, and the poet added in the same interview …: where they say it is no office.
        (
            "قال وزير الزراعة في بيانه إن القمح يكفي. وأضاف مدير المتحف في نفس اللقاء أن الباب مفتوح.",
            &[
                (Some("وزير الزراعة"), Some("وزير الزراعة"), Some("وزير الزراعة")),
                (Some("مدير المتحف"), Some("مدير المتحف"), Some("مدير المتحف")),
            ],
        ),
        // The party Nordis Kimar denies the accusations. … says the party Nordis Kimar: two unknown words that stand together twice are one name.
        (
            "وينفي حزب نورديس كيمار الاتهامات. ويقول حزب نورديس كيمار إن الطريق مفتوح.",
            &[
                (Some("حزب نورديس كيمار"), Some("حزب نورديس كيمار"), None),
                (Some("حزب نورديس كيمار"), Some("حزب نورديس كيمار"), None),
            ],
        ),
        // The official for humanitarian affairs in the ministry, James Holt, said …
        (
            "قال مسؤول الشؤون الإنسانية في الوزارة جيمس هولت إن القمح يكفي.",
            &[(
                Some("مسؤول الشؤون الإنسانية في الوزارة جيمس هولت"),
                Some("جيمس هولت"),
                Some("مسؤول الشؤون الإنسانية في الوزارة"),
            )],
        ),
        // President Nizar Haddad said …; the speaker of parliament said …: another one.
        (
            "قال الرئيس نزار حداد إن الاتفاق قائم. وقال رئيس البرلمان إن الطريق طويل.",
            &[
                (Some("الرئيس نزار حداد"), Some("نزار حداد"), Some("الرئيس")),
                (Some("رئيس البرلمان"), Some("رئيس البرلمان"), Some("رئيس البرلمان")),
            ],
        ),
        // President Nizar Haddad said …; the head of the government said …: he may be both.
        (
            "قال الرئيس نزار حداد إن الاتفاق قائم. وقال رئيس الحكومة إن الطريق طويل.",
            &[
                (Some("الرئيس نزار حداد"), Some("نزار حداد"), Some("رئيس الحكومة")),
                (Some("رئيس الحكومة"), Some("نزار حداد"), Some("رئيس الحكومة")),
            ],
        ),
        // The speaker of parliament Nizar Haddad said …; the president of Morocco said …: another one.
        (
            "قال رئيس البرلمان نزار حداد إن الاتفاق قائم. وقال الرئيس المغربي إن الطريق طويل.",
            &[
                (Some("رئيس البرلمان نزار حداد"), Some("نزار حداد"), Some("رئيس البرلمان")),
                (Some("الرئيس المغربي"), Some("الرئيس المغربي"), Some("الرئيس المغربي")),
            ],
        ),
        // The former president Nizar Haddad said …; the chairman of the roads committee said …: another one.
        (
            "قال الرئيس السابق نزار حداد إن الاتفاق قائم. وقال رئيس لجنة الطرق إن الطريق طويل.",
            &[
                (Some("الرئيس السابق نزار حداد"), Some("نزار حداد"), Some("الرئيس السابق")),
                (Some("رئيس لجنة الطرق"), Some("رئيس لجنة الطرق"), Some("رئيس لجنة الطرق")),
            ],
        ),
        // The crown prince of Morocco explained in an interview with the newspaper "The River" …: with whom he talks is no office.
        (
            "أجرى ولي العهد المغربي مع صحيفة \"النهر\" مقابلة أكد فيها أن الاتفاق قائم.",
            &[(Some("ولي العهد المغربي"), Some("ولي العهد المغربي"), Some("ولي العهد المغربي"))],
        ),
        // The leader of the movement Abd al-Malik al-Basri urged his supporters to be patient: behind a given name of two words an adjective
        // of origin is the surname, whoever follows.
        (
            "حث زعيم الحركة عبد الملك البصري مؤيديه على الصبر.",
            &[(Some("زعيم الحركة عبد الملك البصري"), Some("عبد الملك البصري"), Some("زعيم الحركة"))],
        ),
        // Abu Hasan al-Basri, director of the harbour, said …
        (
            "قال أبو حسن البصري مدير الميناء إن السفن وصلت.",
            &[(Some("أبو حسن البصري مدير الميناء"), Some("أبو حسن البصري"), Some("مدير الميناء"))],
        ),
        // The minister of water, Nur al-Din Bushra, said …: the surname spells "good news" and "human".
        (
            "قال وزير المياه، نور الدين بشرى، إن النهر نظيف.",
            &[(Some("وزير المياه، نور الدين بشرى"), Some("نور الدين بشرى"), Some("وزير المياه"))],
        ),
        // Ahmad Ali Nusur said … ; Ahmad Ali published a picture: an object is no surname.
        (
            "وقال مدير المتحف أحمد علي نسور إن المعرض مفتوح.",
            &[(Some("مدير المتحف أحمد علي نسور"), Some("أحمد علي نسور"), Some("مدير المتحف"))],
        ),
        ("نشر أحمد علي صورة، وكتب: \"شعور جيد\".", &[(Some("أحمد علي"), Some("أحمد علي"), None)]),
        // Layla Bina wrote: …. Layla Bina was born in Nazareth: a surname that spells "with us" stands behind the same name once more.
        ("كتبت ليلى بنا: \"أنا بخير\". ولدت ليلى بنا في الناصرة.", &[(Some("ليلى بنا"), Some("ليلى بنا"), None)]),
        // a meeting with the minister of justice, Hala Najm, who affirmed that …: of an antecedent the office before the comma, too.
        (
            "جرى لقاء مع وزيرة العدل، هالة نجم، التي أكدت أن القانون واضح.",
            &[(Some("وزيرة العدل، هالة نجم"), Some("هالة نجم"), Some("وزيرة العدل"))],
        ),
        // That did not please the founder of the party Nizar Haddad, who considered that …
        (
            "ولم يرق ذلك لمؤسس الحزب نزار حداد الذي اعتبر أن الوقت ضاع.",
            &[(Some("لمؤسس الحزب نزار حداد"), Some("نزار حداد"), Some("مؤسس الحزب"))],
        ),
        // One of the men of business confirmed his departure: what completes the noun behind "one of".
        ("أكد أحد رجال الأعمال، رحيله عن المدينة.", &[(Some("أحد رجال الأعمال"), Some("أحد رجال الأعمال"), None)]),
        // The official news agency "SANA" affirmed …; as the agency of the country "Waj", which pointed to …, said
        (
            "وأكدت وكالة الأنباء الرسمية \"سانا\" أن الهدوء عاد.",
            &[(Some("وكالة الأنباء الرسمية \"سانا\""), Some("وكالة الأنباء الرسمية سانا"), None)],
        ),
        // The minister describes himself as a poet: himself is whom he describes.
        ("ويصف سامي حداد نفسه بأنه شاعر.", &[(Some("سامي حداد"), Some("سامي حداد"), None)]),
        // Rachel Loban, who is an eyewitness, said …: an office behind "and she" without a comma.
        (
            "وقالت راشيل لوبان وهي شاهدة عيان إن الطريق مغلق.",
            &[(Some("راشيل لوبان وهي شاهدة عيان"), Some("راشيل لوبان"), Some("شاهدة عيان"))],
        ),
        // Sami Haddad, executive director of the programme, said …
        (
            "قال سامي حداد، المدير التنفيذي للبرنامج، إن الغذاء وصل.",
            &[(Some("سامي حداد، المدير التنفيذي للبرنامج"), Some("سامي حداد"), Some("المدير التنفيذي للبرنامج"))],
        ),
        // The spokesman of the ministry, staff colonel pilot Sami al-Haddad, said …: a rank of three words.
        (
            "وقال المتحدث باسم الوزارة العقيد الركن طيار سامي الحداد إن الطريق آمن.",
            &[(
                Some("المتحدث باسم الوزارة العقيد الركن طيار سامي الحداد"),
                Some("سامي الحداد"),
                Some("المتحدث باسم الوزارة"),
            )],
        ),
        // The club Los Angeles Nordia announced … . Los Angeles Nordia won.: both words stand together once more.
        (
            "أعلن نادي لوس أنجلس نوردكس فوزه. وفاز لوس أنجلس نوردكس.",
            &[(Some("نادي لوس أنجلس نوردكس"), Some("نادي لوس أنجلس نوردكس"), None)],
        ),
        // The paper said that the commissioner for the protection of data warned the company: data complete another noun.
        (
            "وذكرت الصحيفة أن مفوض حماية البيانات حذر الشركة من الإهمال.",
            &[
                (Some("الصحيفة"), Some("الصحيفة"), None),
                (Some("مفوض حماية البيانات"), Some("مفوض حماية البيانات"), Some("مفوض حماية البيانات")),
            ],
        ),
        // Her father Sami Haddad praised her. The director of the museum Sami Haddad said …: an office says more than whose father he is.
        (
            "سافر والدها سامي حداد أمس. وقال مدير المتحف سامي حداد إن المعرض مفتوح.",
            &[(Some("مدير المتحف سامي حداد"), Some("سامي حداد"), Some("مدير المتحف"))],
        ),
        // Haddad, in the newspaper of the river, said …: where he says it.
        ("وقالت حداد، في صحيفة النهر، إن الطريق آمن.", &[(Some("حداد"), Some("حداد"), None)]),
        // The team affirmed …: no general without a name.
        ("وأكد الفريق أن النتائج جيدة.", &[(Some("الفريق"), Some("الفريق"), None)]),
        // Nizar Haddad of the union of teachers and employees said …
        (
            "وقال نزار حداد من اتحاد المعلمين والموظفين إن الأجور تأخرت.",
            &[(Some("نزار حداد من اتحاد المعلمين والموظفين"), Some("نزار حداد"), None)],
        ),
        // Haddad, general manager of the police, said …: the office goes on behind its adjective.
        (
            "وقال سامي حداد مدير عام الشرطة إن الطريق آمن.",
            &[(Some("سامي حداد مدير عام الشرطة"), Some("سامي حداد"), Some("مدير عام الشرطة"))],
        ),
        // Najati Saturk said …: between a given name and the verb stands no other verb.
        ("لكن نجاتي ستورك قال إن الطريق آمن.", &[(Some("نجاتي ستورك"), Some("نجاتي ستورك"), None)]),
        // The forces of the coalition led by France considered the agreement a mistake.
        (
            "وتعتبر قوات التحالف بقيادة فرنسا الاتفاق خطأ.",
            &[(Some("قوات التحالف بقيادة فرنسا"), Some("قوات التحالف بقيادة فرنسا"), None)],
        ),
        // France and Italy and Spain demand the border to be opened: all of them, not the last.
        (
            "غير أن فرنسا وإيطاليا وإسبانيا تطالب بفتح الحدود.",
            &[(Some("فرنسا وإيطاليا وإسبانيا"), Some("فرنسا وإيطاليا وإسبانيا"), None)],
        ),
        // The head of the forum Ahmad Ould Murad told the paper …; and Ould Murad said …: "son of" in a name spells "was born".
        (
            "وقال رئيس المنتدى أحمد ولد مراد لصحيفة النهر إن الأجور تأخرت. وقال ولد مراد إن الوقت ضاع.",
            &[
                (Some("رئيس المنتدى أحمد ولد مراد"), Some("أحمد ولد مراد"), Some("رئيس المنتدى")),
                (Some("ولد مراد"), Some("أحمد ولد مراد"), Some("رئيس المنتدى")),
            ],
        ),
        // The financial director of the company "Horizon", Andro Haddad, said …
        (
            "وقال المدير المالي لشركة \"الأفق\"، أندرو حداد، إن الأرباح زادت.",
            &[(Some("المدير المالي لشركة \"الأفق\"، أندرو حداد"), Some("أندرو حداد"), Some("المدير المالي لشركة الأفق"))],
        ),
        // The organisation "White River" reported the killing of …: what it reports is no part of its name.
        (
            "وأعلنت منظمة \"النهر الأبيض\" مقتل 48 شخصا.",
            &[(Some("منظمة \"النهر الأبيض\""), Some("منظمة النهر الأبيض"), None)],
        ),
    ];
    check(rows);
}

#[test]
fn where_the_words_of_a_source_end() {
    check(&[
        // Those in charge of the fair say …; the defenders of the environment said …
        (
            "ويقول القائمون على المعرض إن الزوار كثر.",
            &[(Some("القائمون على المعرض"), Some("القائمون على المعرض"), None)],
        ),
        (
            "وقال المدافعون عن البيئة إن النهر ملوث.",
            &[(Some("المدافعون عن البيئة"), Some("المدافعون عن البيئة"), None)],
        ),
        // The officials announced the beginning of the work: the verb governs the preposition. The official said in his article …
        ("وأعلن المسؤولون عن بدء العمل في الجسر.", &[(Some("المسؤولون"), Some("المسؤولون"), None)]),
        ("وقال المسؤول في مقاله إن الوضع خطير.", &[(Some("المسؤول"), Some("المسؤول"), None)]),
        // A committee that consists of three judges said …
        (
            "وقالت لجنة مكونة من ثلاثة قضاة إن الطعن مرفوض.",
            &[(Some("لجنة مكونة من ثلاثة قضاة"), Some("لجنة مكونة من ثلاثة قضاة"), None)],
        ),
        // Nizar Haddad, one of the inhabitants of the village, told the agency …, without a comma; he called on one of them to be calm.
        (
            "وقال نزار حداد أحد سكان القرية لوكالة الأنباء إن الماء شحيح.",
            &[(Some("نزار حداد أحد سكان القرية"), Some("نزار حداد"), Some("أحد سكان القرية"))],
        ),
        ("ودعا نزار حداد أحد سكان القرية إلى الهدوء.", &[(Some("نزار حداد"), Some("نزار حداد"), None)]),
        // Hala Najm of the national institute of research said …; she demanded of the local council that …
        (
            "وقالت هالة نجم من المعهد الوطني للبحوث إن الماء ملوث.",
            &[(Some("هالة نجم من المعهد الوطني للبحوث"), Some("هالة نجم"), None)],
        ),
        ("وطلبت هالة نجم من المجلس المحلي إصلاح الجسر.", &[(Some("هالة نجم"), Some("هالة نجم"), None)]),
        // The football federation in Trinidad; the ministry said in a tweet.
        (
            "وأعلن اتحاد الكرة في ترينداد أن المباراة ألغيت.",
            &[(Some("اتحاد الكرة في ترينداد"), Some("اتحاد الكرة في ترينداد"), None)],
        ),
        ("وقالت الوزارة في تغريدة إن الجسر آمن.", &[(Some("الوزارة"), Some("الوزارة"), None)]),
        // For his part, the minister of transport Samir Haddad answered the accusations, affirming …
        (
            "من جهته، رد وزير النقل سمير حداد على الاتهامات، مؤكدا أن الجسر آمن.",
            &[(Some("وزير النقل سمير حداد"), Some("سمير حداد"), Some("وزير النقل"))],
        ),
        // Dr. Samir Haddad: a form of address that is cut short.
        ("وقال د. سمير حداد إن الدواء مفيد.", &[(Some("د. سمير حداد"), Some("سمير حداد"), None)]),
        // The minister of transport Nour ad-Din Badawi: the surname begins with a letter that may be a preposition; in a sharp tone.
        (
            "وقال وزير النقل نور الدين بدوي إن الجسر آمن.",
            &[(Some("وزير النقل نور الدين بدوي"), Some("نور الدين بدوي"), Some("وزير النقل"))],
        ),
        ("وقال نور الدين بلهجة حادة إن الجسر آمن.", &[(Some("نور الدين"), Some("نور الدين"), None)]),
        // Samir Haddad said, to reporters: whom he tells is no part of him.
        ("وقال سمير حداد، للصحفيين: \"الجسر آمن\".", &[(Some("سمير حداد"), Some("سمير حداد"), None)]),
        // The minister said that many of the studies showed …
        (
            "وقال الوزير إن الكثير من الدراسات أظهرت أن الدواء مفيد.",
            &[
                (Some("الوزير"), Some("الوزير"), Some("الوزير")),
                (Some("الكثير من الدراسات"), Some("الكثير من الدراسات"), None),
            ],
        ),
        // Samir Haddad, consultant of obstetrics and of the surgery of women in the hospital, said …
        (
            "وقال سمير حداد، مستشار التوليد وجراحة النساء في المستشفى، إن العملية نجحت.",
            &[(
                Some("سمير حداد، مستشار التوليد وجراحة النساء في المستشفى"),
                Some("سمير حداد"),
                Some("مستشار التوليد وجراحة النساء في المستشفى"),
            )],
        ),
        // Samir Haddad, the head of the fund's mission to Japan.
        (
            "وقال سمير حداد، رئيس بعثة الصندوق إلى اليابان: \"العجز كبير\".",
            &[(
                Some("سمير حداد، رئيس بعثة الصندوق إلى اليابان"),
                Some("سمير حداد"),
                Some("رئيس بعثة الصندوق إلى اليابان"),
            )],
        ),
        // In an interview with "an-Nahr", the minister of transport Samir Haddad demanded …: the paper demands nothing.
        (
            "وفي مقابلة مع \"النهر\"، طالب وزير النقل سمير حداد الشركة بدفع التعويضات.",
            &[(Some("وزير النقل سمير حداد"), Some("سمير حداد"), Some("وزير النقل"))],
        ),
        // The mayor reveals the secret of "the great deal": who opens the sentence reveals it, the secret does not.
        (
            "رئيس البلدية يكشف سر \"الصفقة الكبرى\"",
            &[(Some("رئيس البلدية"), Some("رئيس البلدية"), Some("رئيس البلدية"))],
        ),
        // Haddad concluded his interview by saying …
        ("واختتم حداد مقابلته قائلا: \"الجسر آمن\".", &[(Some("حداد"), Some("حداد"), None)]),
        // A local officer of high rank let out a cry of warning, affirming …
        (
            "أطلقت ضابطة محلية رفيعة المستوى صرخة تحذير، مؤكدة أن الشبكات خطيرة.",
            &[(Some("ضابطة محلية رفيعة المستوى"), Some("ضابطة محلية رفيعة المستوى"), None)],
        ),
        // West Ham announced …: the first letter is no conjunction.
        ("أعلن وست هام تعيين مدرب جديد.", &[(Some("وست هام"), Some("وست هام"), None)]),
    ]);
}

fn check(rows: &[(&str, &[Expected<'_>])]) {
    let extractor = Extractor::new();
    for (text, expected) in rows {
        let claims = extractor.extract(text);
        let found: Vec<Expected<'_>> = claims
            .iter()
            .map(|claim| {
                let speaker = claim.speaker();
                (speaker.mention().map(isnad::Piece::text), speaker.name(), speaker.role())
            })
            .collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn an_office_before_the_name_that_bears_it() {
    check(&[
        // The minister of irrigation said that the dam is safe. And Samir Haddad added that the road is closed.
        (
            "قال وزير الري المصري إن السد آمن.\nوأضاف سمير حداد أن الطريق مغلق.",
            &[
                (Some("وزير الري المصري"), Some("سمير حداد"), Some("وزير الري المصري")),
                (Some("سمير حداد"), Some("سمير حداد"), Some("وزير الري المصري")),
            ],
        ),
        // But the manager may be one of many.
        (
            "قال المدرب البلجيكي إن الفريق جاهز.\nوأضاف سمير حداد أن الملعب مغلق.",
            &[
                (Some("المدرب البلجيكي"), Some("المدرب البلجيكي"), Some("المدرب البلجيكي")),
                (Some("سمير حداد"), Some("سمير حداد"), None),
            ],
        ),
        // Sami Haddad, the technical director of the team, is confident; and the Belgian coach said that he is glad.
        (
            "أبدى المدير الفني للفريق، سامي حداد، ثقته في بقاء النجوم.\nوقال المدرب البلجيكي إن الملعب جاهز.",
            &[
                (Some("المدير الفني للفريق، سامي حداد"), Some("سامي حداد"), Some("المدير الفني للفريق")),
                (Some("المدرب البلجيكي"), Some("سامي حداد"), Some("المدير الفني للفريق")),
            ],
        ),
        // But the minister of irrigation is no coach.
        (
            "أبدى وزير الري، سامي حداد، ثقته في بقاء النجوم.\nوقال المدرب البلجيكي إن الملعب جاهز.",
            &[
                (Some("وزير الري، سامي حداد"), Some("سامي حداد"), Some("وزير الري")),
                (Some("المدرب البلجيكي"), Some("المدرب البلجيكي"), Some("المدرب البلجيكي")),
            ],
        ),
        // The Tunisian minister is the minister of foreign affairs of Tunisia, Layla Najm.
        (
            "وصلت ليلى نجم، وزيرة خارجية تونس، إلى المطار.\nوقالت الوزيرة التونسية إن المحادثات مستمرة.",
            &[(Some("الوزيرة التونسية"), Some("ليلى نجم"), Some("وزيرة خارجية تونس"))],
        ),
        // Sami Haddad attended the session. The accused said that he is innocent.
        ("حضر سامي حداد الجلسة أمس.\nوقال المتهم إنه بريء.", &[(Some("المتهم"), Some("سامي حداد"), Some("المتهم"))]),
    ]);
}

#[test]
fn who_gives_no_name() {
    check(&[
        // A source who asked not to be identified said …, an official who refused to tell his name affirmed …
        (
            "قال مصدر طلب عدم الكشف عن هويته إن الجسر مغلق.",
            &[(Some("مصدر"), Some("مصدر"), None), (Some("مصدر"), Some("مصدر"), None)],
        ),
        (
            "وأكد مسؤول نرويجي طلب عدم نشر اسمه أن الجسر مغلق.",
            &[(Some("مسؤول نرويجي"), Some("مسؤول نرويجي"), None), (Some("مسؤول نرويجي"), Some("مسؤول نرويجي"), None)],
        ),
        // A source of the request said that its date is unknown: a noun.
        (
            "وقال مصدر في مكتب الطلبات إن الموعد مجهول.",
            &[(Some("مصدر في مكتب الطلبات"), Some("مصدر في مكتب الطلبات"), None)],
        ),
        // Nizar Haddad, one of the importers of coffee; Layla Keller, one of the women who survived.
        (
            "وقال نزار حداد أحد مستوردي القهوة إن السوق هادئ.",
            &[(Some("نزار حداد أحد مستوردي القهوة"), Some("نزار حداد"), Some("أحد مستوردي القهوة"))],
        ),
        // Doctors advise whoever does not sleep to rest.
        ("وينصح الأطباء من يعاني الأرق بأن يرتاح.", &[(Some("الأطباء"), Some("الأطباء"), None)]),
        // The judicial authorities accuse the two brothers of fraud; reports, on Monday morning, tell of shelling.
        (
            "وتتهم السلطات القضائية الأميركية الأخوين بالاحتيال على الوزارة.",
            &[(Some("السلطات القضائية الأميركية"), Some("السلطات القضائية الأميركية"), None)],
        ),
        ("وأفادت تقارير صباح يوم الاثنين عن تجدد القصف.", &[(Some("تقارير"), Some("تقارير"), None)]),
        // Nizar Keller, who is in charge of the tournaments at FIFA: the name of the body ends before his.
        (
            "وقال المسؤول عن تنظيم البطولات في الفيفا نزار كيلر إن القاعدة باقية.",
            &[(
                Some("المسؤول عن تنظيم البطولات في الفيفا نزار كيلر"),
                Some("نزار كيلر"),
                Some("المسؤول عن تنظيم البطولات في الفيفا"),
            )],
        ),
    ]);
}

#[test]
fn whose_relative_somebody_is() {
    check(&[
        // His wife Layla Najm, her brother, Nizar Haddad: told by a pronoun it is no office; his lawyer works for him.
        ("قالت زوجته ليلى نجم إن المطر كاف.", &[(Some("زوجته ليلى نجم"), Some("ليلى نجم"), None)]),
        ("وقال شقيقها، نزار حداد، إن المطر كاف.", &[(Some("شقيقها، نزار حداد"), Some("نزار حداد"), None)]),
        // Ramzi, who is a youth: nor is it one.
        ("وقال رمزي كولر وهو شاب إن المطر كاف.", &[(Some("رمزي كولر وهو شاب"), Some("رمزي كولر"), None)]),
        ("وقال محاميه نزار حداد إن المطر كاف.", &[(Some("محاميه نزار حداد"), Some("نزار حداد"), Some("محاميه"))]),
    ]);
}

#[test]
fn offices_to_the_end_of_what_they_are_for() {
    check(&[
        // The chief executive of "House of the River", the president of a company for the building of ships in the region of the north.
        (
            "قال نزار حداد، الرئيس التنفيذي لـ\"بيت النهر\"، إن المطر كاف.",
            &[(
                Some("نزار حداد، الرئيس التنفيذي لـ\"بيت النهر\""),
                Some("نزار حداد"),
                Some("الرئيس التنفيذي لـ بيت النهر"),
            )],
        ),
        (
            "قال نزار حداد، رئيس شركة كولر لبناء السفن في إقليم الشمال، إن المطر كاف.",
            &[(
                Some("نزار حداد، رئيس شركة كولر لبناء السفن في إقليم الشمال"),
                Some("نزار حداد"),
                Some("رئيس شركة كولر لبناء السفن في إقليم الشمال"),
            )],
        ),
        // The expert in studies of the climate, the commentator of the match, a member of the committee of security and defence.
        (
            "قال نزار حداد، الخبير في دراسات المناخ بالجامعة، إن المطر كاف.",
            &[(
                Some("نزار حداد، الخبير في دراسات المناخ بالجامعة"),
                Some("نزار حداد"),
                Some("الخبير في دراسات المناخ بالجامعة"),
            )],
        ),
        (
            "قال نزار حداد، المعلق على المباراة في التلفزيون، إن المطر كاف.",
            &[(
                Some("نزار حداد، المعلق على المباراة في التلفزيون"),
                Some("نزار حداد"),
                Some("المعلق على المباراة في التلفزيون"),
            )],
        ),
        (
            "قال نزار حداد، عضو لجنة الأمن والدفاع في البرلمان، إن المطر كاف.",
            &[(
                Some("نزار حداد، عضو لجنة الأمن والدفاع في البرلمان"),
                Some("نزار حداد"),
                Some("عضو لجنة الأمن والدفاع في البرلمان"),
            )],
        ),
        (
            "قال نزار حداد، مدير قسم الشرق الأوسط وشمال أفريقيا في المعهد، إن المطر كاف.",
            &[(
                Some("نزار حداد، مدير قسم الشرق الأوسط وشمال أفريقيا في المعهد"),
                Some("نزار حداد"),
                Some("مدير قسم الشرق الأوسط وشمال أفريقيا في المعهد"),
            )],
        ),
        // Nizar Haddad, head of the department of inspection and development at the authority: without a comma, too.
        (
            "قال نزار حداد مدير قسم الفحص والتطوير في الهيئة إن المطر كاف.",
            &[(
                Some("نزار حداد مدير قسم الفحص والتطوير في الهيئة"),
                Some("نزار حداد"),
                Some("مدير قسم الفحص والتطوير في الهيئة"),
            )],
        ),
        // Prince Faisal Koller, the high commissioner for human rights: the office behind the name says more than the dignity.
        (
            "قال الأمير فيصل كولر المفوض السامي لحقوق الإنسان إن المطر كاف.",
            &[(
                Some("الأمير فيصل كولر المفوض السامي لحقوق الإنسان"),
                Some("فيصل كولر"),
                Some("المفوض السامي لحقوق الإنسان"),
            )],
        ),
        // The commander of the 12th brigade; Hanna Koller, who is responsible at the association.
        (
            "قال العميد فؤاد كولر قائد اللواء 12 إن المطر كاف.",
            &[(Some("العميد فؤاد كولر قائد اللواء 12"), Some("فؤاد كولر"), Some("قائد اللواء 12"))],
        ),
        (
            "قالت هانا كولر المسؤولة في الجمعية إن المطر كاف.",
            &[(Some("هانا كولر المسؤولة في الجمعية"), Some("هانا كولر"), Some("المسؤولة في الجمعية"))],
        ),
        // The Norwegian referee Tom Koller revealed …; the legend of football; the student of law.
        (
            "كشف الحكم النرويجي توم كولر أن المطر كاف.",
            &[(Some("الحكم النرويجي توم كولر"), Some("توم كولر"), Some("الحكم النرويجي"))],
        ),
        (
            "قال أسطورة كرة القدم توم كولر إن المطر كاف.",
            &[(Some("أسطورة كرة القدم توم كولر"), Some("توم كولر"), Some("أسطورة كرة القدم"))],
        ),
        (
            "قالت طالبة القانون ليلى كولر إن المطر كاف.",
            &[(Some("طالبة القانون ليلى كولر"), Some("ليلى كولر"), Some("طالبة القانون"))],
        ),
        // Nizar Haddad, director of the institute, called the minister of transport, Sami Koller, "ambitious".
        (
            "وصف نزار حداد، مدير المعهد، وزير النقل سامي كولر، بالطموح.",
            &[(Some("نزار حداد، مدير المعهد"), Some("نزار حداد"), Some("مدير المعهد"))],
        ),
    ]);
}
