//! Words by which a saying is told from an act or a plan: تظاهر للمطالبة بـ (demonstrated to demand), رفض استقبال (refused to receive).

/// What is kept back: details, explanations.
pub(in crate::grammar) const DETAILS: &[&str] =
    &["تفاصيل", "التفاصيل", "تفصيلات", "إيضاحات", "الإيضاحات", "توضيحات", "المزيد"];

/// Verbs of telling more exactly, besides those of saying: لم يحدد موعدا (he did not set a date).
pub(in crate::grammar) const SPECIFYING: &[&str] = &["يحدد", "تحدد", "يحددوا", "يعط", "تعط", "يقدم", "تقدم"];

/// Words before a verb that leave nothing said: لن يعلق، دون أن.
pub(in crate::grammar) const UNSAID: &[&str] = &["لن", "ولن", "فلن", "ألا", "لئلا", "غير", "عدم", "دون", "ليس", "وليس"];

/// Nouns behind في before what may happen: في حال، في حالة.
pub(in crate::grammar) const IN_CASE: &[&str] = &["حال", "حالة"];

/// Verbs that lead to an act which then is done: سارع إلى نفي الخبر (hastened to deny the news), اضطر إلى الاعتراف (was forced to admit).
pub(in crate::grammar) const LEADING_TO: &[&str] = &[
    "سارع",
    "سارعت",
    "بادر",
    "بادرت",
    "اضطر",
    "اضطرت",
    "دفع",
    "دفعت",
    "عمد",
    "عمدت",
    "عاد",
    "عادت",
    "حمل",
    "حملت",
    "قاد",
    "قادت",
];

/// Nouns between a preposition and the noun that they lead in: في ضوء إعلان (in the light of the announcement).
pub(in crate::grammar) const IN_LIGHT_OF: &[&str] =
    &["ضوء", "أعقاب", "اعقاب", "إطار", "اطار", "ظل", "سياق", "خضم", "معرض", "خلفية", "غمرة", "إثر"];

/// What leads to أن and tells a reason: خشية أن (for fear that).
pub(in crate::grammar) const FOR_FEAR: &[&str] =
    &["خشية", "مخافة", "بسبب", "بدعوى", "بحجة", "بذريعة", "باعتبار", "رغم", "شرط", "بشرط"];

/// What, with the prepositions that are written with it: ما وصفه (what he called), عما أسماه.
pub(in crate::grammar) const WHAT: &[&str] =
    &["ما", "بما", "مما", "عما", "لما", "وما", "فيما", "كما", "من", "ممن", "عمن", "لمن", "بمن"];

/// Verbs of those who take to the streets for something: تظاهر، خرج، نزل.
pub(in crate::grammar) const DEMONSTRATING: &[&str] = &[
    "تظاهر",
    "تظاهرت",
    "تظاهروا",
    "يتظاهر",
    "يتظاهرون",
    "خرج",
    "خرجت",
    "خرجوا",
    "يخرج",
    "يخرجون",
    "نزل",
    "نزلت",
    "نزلوا",
    "ينزلون",
    "احتشد",
    "احتشدت",
    "احتشدوا",
    "يحتشدون",
    "تجمع",
    "تجمعت",
    "تجمعوا",
    "اعتصم",
    "اعتصموا",
    "يعتصمون",
    "سار",
    "ساروا",
    "أضرب",
    "أضربوا",
];

/// What answers a request in ل: استجابة لطلب (in response to the request).
pub(in crate::grammar) const RESPONSES: &[&str] =
    &["استجابة", "تلبية", "امتثالا", "استجاب", "استجابت", "تستجيب", "يستجيب", "الاستجابة", "بالاستجابة"];

/// What is waved in the hand, as these words begin with ب: لوح بيده، ملوحا بسيفه، بالأعلام.
pub(in crate::grammar) const WAVED: &[&str] = &[
    "بسيف",
    "بالسيف",
    "بسكين",
    "بعلم",
    "بالعلم",
    "بأعلام",
    "بالأعلام",
    "الأعلام",
    "بقبضت",
    "بيده",
    "بيدها",
    "بأيديهم",
    "براية",
    "برايات",
    "بمنديل",
    "بقميص",
];

/// Verbs of shouting: هتف "عاش الوطن".
pub(in crate::grammar) const SHOUTS: &[&str] = &["هتف", "صاح", "صرخ"];

/// What somebody talks about without saying anything of it: تحدث عن أسباب الأزمة (talked about the reasons for the crisis).
pub(in crate::grammar) const TOPICS: &[&str] = &[
    "مبدأ",
    "أسباب",
    "خلفية",
    "تفاصيل",
    "أهمية",
    "دور",
    "كيفية",
    "قضية",
    "ملف",
    "موضوع",
    "مسألة",
    "علاقة",
    "علاقات",
    "حياة",
    "تجربة",
    "تجارب",
    "طبيعة",
    "أهداف",
    "مستقبل",
    "تاريخ",
    "بداية",
    "بدايات",
    "مباراة",
    "مشاريع",
    "مشروع",
    "فكرة",
    "قصة",
    "قصص",
    "بعض",
    "أوضاع",
    "وضع",
    "ضرورة",
    "رؤية",
    "خطة",
    "خطط",
    "صفقة",
];

/// What happens is told by these and a verbal noun, whose subject is left out: تم إبلاغ السكان (the inhabitants were informed).
pub(in crate::grammar) const IS_DONE: &[&str] =
    &["تم", "تمت", "يتم", "تتم", "سيتم", "ستتم", "جرى", "جرت", "يجري", "تجري"];

/// Acts that are refused by not doing them, without the article, as these words begin: رفض استقبال الوفد (refused to receive the delegation), رفضوا مغادرة
/// المكان (refused to leave the place).
pub(in crate::grammar) const REFUSED_ACTS: &[&str] =
    &["استقبال", "مغادر", "مصافح", "انصياع", "استسلام", "خضوع", "جلوس", "ترخيص", "تواصل", "نزول"];

/// What points to something or proves it and says nothing: ثمة أدلة تشير إلى.
pub(in crate::grammar) const EVIDENCE: &[&str] = &[
    "أدلة",
    "ادلة",
    "دليل",
    "دلائل",
    "قرائن",
    "شواهد",
    "مؤشر",
    "مؤشرات",
    "علامة",
    "علامات",
    "إشارات",
    "معطيات",
    "تنبيه",
    "تنبيها",
    "آثار",
];

/// Verbs with which somebody steps forth, before what he then says: خرج الوزير ليعلن, عاد ليؤكد.
pub(in crate::grammar) const STEPPING_FORTH: &[&str] = &[
    "خرج",
    "خرجت",
    "يخرج",
    "تخرج",
    "خرجوا",
    "عاد",
    "عادت",
    "يعود",
    "تعود",
    "عادوا",
    "جاء",
    "جاءت",
    "يأتي",
    "تأتي",
    "أتى",
    "أتت",
    "ظهر",
    "ظهرت",
    "يظهر",
    "أطل",
    "أطلت",
    "يطل",
    "تطل",
    "أخرج",
    "تحدث",
    "تحدثت",
    "خاطب",
    "خاطبت",
    "سارع",
    "سارعت",
    "تدخل",
    "تدخلت",
    "انضم",
    "اتصل",
    "اتصلت",
    "وقف",
    "وقفت",
    "تقدم",
    "استبق",
    "استبقت",
];

/// Verbs that lead over to a noun of saying in ب: رد الوزير بالتأكيد على, بدأ كلمته بالإشارة إلى, اكتفى بالإعلان عن.
pub(in crate::grammar) const LEADING_BY: &[&str] = &[
    "رد",
    "ردت",
    "ردوا",
    "يرد",
    "ترد",
    "اكتفى",
    "اكتفت",
    "يكتفي",
    "تكتفي",
    "مكتفيا",
    "مكتفية",
    "ختم",
    "ختمت",
    "اختتم",
    "اختتمت",
    "بدأ",
    "بدأت",
    "بدء",
    "اختتام",
    "ختام",
    "استهل",
    "استهلت",
    "قابل",
    "قابلت",
    "علق",
    "علقت",
    "معلقا",
    "عقب",
    "عقبت",
    "أجاب",
    "أجابت",
    "برر",
    "بررت",
    "تطرق",
    "تطرقت",
    "أوضح",
    "أوضحت",
    "تابع",
    "تابعت",
    "واصل",
    "واصلت",
    "بادر",
    "بادرت",
    "عزز",
    "عززت",
    "سارع",
    "سارعت",
    "ذهب",
    "ذهبت",
];

/// What leads to an act that is meant and not yet done, before its noun: بهدف, من أجل.
pub(in crate::grammar) const PURPOSES: &[&str] =
    &["بهدف", "بغرض", "بغية", "بقصد", "أجل", "لأجل", "محاولة", "لمحاولة", "أراد", "أرادت", "يريد", "تريد", "يود", "تود"];

/// Verbs of meaning to do, behind which a verbal noun is the act that is meant: تعتزم الوزارة دعوة الخبراء (the ministry means to invite the experts).
pub(in crate::grammar) const INTENTIONS: &[&str] = &[
    "يعتزم",
    "تعتزم",
    "يعتزمون",
    "اعتزم",
    "اعتزمت",
    "ينوي",
    "تنوي",
    "يريد",
    "تريد",
    "يخطط",
    "تخطط",
    "يفكر",
    "تفكر",
    "قرر",
    "قررت",
    "تقرر",
    "يقرر",
    "وقف",
    "أوقف",
    "أوقفت",
    "يمكن",
    "ينبغي",
    "يجب",
    "يحاول",
    "تحاول",
    "حاول",
    "حاولت",
];

/// Verbs whose subject a noun of saying behind them is: أثارت تصريحاته الجدل (his statements raised a dispute), ويأتي تحذيره بعد.
pub(in crate::grammar) const RAISED_BY: &[&str] = &["أثار", "أثارت", "تثير", "يثير", "جاء", "جاءت", "يأتي", "تأتي"];

/// Nouns that make a content of what a person speaks of, since they tell that something may be, has happened or is lacking: تحدث عن إمكان، عن وقوع، عن عدم.
pub(in crate::grammar) const HAPPENINGS: &[&str] = &[
    "إمكان",
    "إمكانية",
    "احتمال",
    "احتمالات",
    "وجود",
    "وقوع",
    "سقوط",
    "مقتل",
    "إصابة",
    "تعرض",
    "وصول",
    "حدوث",
    "اندلاع",
    "نية",
    "ضرورة",
    "عدم",
    "غياب",
    "تحقيق",
];
