//! Short lists of words that several productions ask for by their letters: too few and too much of one use to be classes of the lexicon.
//!
//! One list a fact of the language, in one place, as the tables of the lexicon are.

/// Whether the list has the word as it is typed.
pub(super) fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

/// Verbs with which the author tells what came of something: ما أدى إلى, مما دفعه.
pub(super) const RESULTS: &[&str] = &["أدى", "أدت", "دفع", "دفعه", "دفعها", "أسفر", "تسبب", "أثار", "اضطر", "أجبر"];

/// Verbs behind ما that tell how much something is: ما يقارب مئة، ما لا يقل عن مئة.
pub(super) const AMOUNTS: &[&str] = &["يقارب", "يقرب", "يعادل", "يساوي", "يوازي", "يزيد", "يناهز", "يفوق", "يتجاوز"];

/// Short verbs that begin with ت in the past: ترك, but تصل.
pub(super) const PASTS_IN_TA: &[&str] = &["ترك", "تبع", "تلا", "تاب"];

/// Words with which the author leads to a clause in أن: يشار إلى أن، وبالتالي فإن، الجدير بالذكر أن.
pub(super) const LEADING_TO_CLAUSE: &[&str] = &[
    "يذكر",
    "ويذكر",
    "يشار",
    "ويشار",
    "تجدر",
    "وتجدر",
    "الإشارة",
    "الجدير",
    "والجدير",
    "جدير",
    "بالذكر",
    "وبالتالي",
    "بالتالي",
    "كما",
    "حيث",
    "غير",
    "إلا",
];

/// Verbs of what comes of something that is named and not told, behind مما: مما يسمح بـ, مما يزيد.
pub(super) const CONSEQUENCES: &[&str] = &[
    "يسمح",
    "سمح",
    "جعل",
    "جعله",
    "جعلها",
    "يجعل",
    "يؤدي",
    "يعني",
    "يثير",
    "يهدد",
    "يزيد",
    "زاد",
    "يشكل",
    "خلف",
    "أوقع",
    "أودى",
    "يفتح",
    "فتح",
    "يمهد",
    "مهد",
    "يرفع",
    "رفع",
    "يضع",
];

/// What is kept back: details, explanations.
pub(super) const DETAILS: &[&str] = &["تفاصيل", "التفاصيل", "تفصيلات", "إيضاحات", "الإيضاحات", "توضيحات", "المزيد"];

/// Nouns behind في with which the author turns to something else: في حين, في إشارة إلى, في المقابل.
pub(super) const TURNS_IN: &[&str] =
    &["حين", "إشارة", "اشارة", "وقت", "الوقت", "المقابل", "رد", "تعليق", "معرض", "سياق", "خطوة", "تحد"];

/// Nouns behind في with which the author turns from a noun to its circumstances: في أحدث تحرك، في ظل أزمة.
pub(super) const TURNS_OF_NOUN_IN: &[&str] = &["أحدث", "أول", "ظل", "تطور", "قضية", "مسعى", "أعقاب", "بلد"];

/// Verbs with which فيما is a preposition: فيما يتعلق بالأمن، فيما يخص اللاعب.
pub(super) const AS_REGARDS: &[&str] = &["يتعلق", "يخص", "يتصل", "يختص", "بعد"];

/// Words of concession: رغم الخسارة، على الرغم من.
pub(super) const CONCESSIONS: &[&str] = &["رغم", "الرغم", "برغم", "بالرغم", "ورغم"];

/// Words with which a noun goes on to tell why, and what else: نتيجة هجوم، بالإضافة إلى.
pub(super) const REASONS: &[&str] = &["نتيجة", "بسبب", "بهدف", "إضافة", "بالإضافة", "فضلا", "علاوة"];

/// Words with which a noun goes on to tell how what it names happened: خلال اشتباكات، بموجب اتفاق.
pub(super) const MANNERS: &[&str] = &[
    "خلال",
    "أثناء",
    "بموجب",
    "بدلا",
    "بدل",
    "عوضا",
    "مقابل",
    "بخلاف",
    "باستثناء",
    "ضمن",
    "ضد",
    "عبر",
    "بشأن",
    "بصورة",
    "بشكل",
    "حول",
];

/// What stands behind بما where it tells what else is meant: بما في ذلك، بما يشمل.
pub(super) const INCLUDING: &[&str] = &["في", "فيها", "فيه", "فيهم", "يشمل", "يتماشى", "يضمن", "يتوافق"];

/// Conjunctions that go with the verb behind them: عندما أعلن، بينما قال.
pub(super) const JOINING: &[&str] = &["عندما", "حينما", "حين", "بعدما", "بينما", "فيما", "لكن", "إذ"];

/// Words behind a comma with which a reported clause goes on: خصوصا أن، بل، لكنه.
pub(super) const GOING_ON: &[&str] = &["خاصة", "خصوصا", "لا", "لاسيما", "بل", "كما", "على", "أو", "لكن", "لكنه", "لكنها"];

/// Words before أن that make a reason or a circumstance of it: خاصة وأن، لا سيما أن، في ظل أن، مع أن، بما أن.
pub(super) const BEFORE_REASON: &[&str] = &["خاصة", "خصوصا", "سيما", "لاسيما", "ظل", "مع", "بما", "وبما"];

/// Adjectives of what is due, behind من: من المقرر أن.
pub(super) const DUE: &[&str] = &["المفترض", "المقرر", "المتوقع", "المنتظر", "الممكن", "المرجح", "المحتمل", "المؤكد"];

/// The object of whoever judges himself.
pub(super) const HIMSELF: &[&str] = &["نفسه", "نفسها", "أنفسهم", "انفسهم", "نفسهم"];

/// As, in "as has been said".
pub(super) const AS: &[&str] = &["كما", "مثلما", "حسبما", "وحسبما", "وفقما", "بحسبما"];

/// Nouns of saying behind على حد, alone and with whose saying it is.
pub(super) const SAYINGS: &[&str] = &[
    "قول",
    "قوله",
    "قولها",
    "قولهم",
    "تعبير",
    "تعبيره",
    "تعبيرها",
    "تعبيرهم",
    "وصف",
    "وصفه",
    "وصفها",
    "وصفهم",
    "زعم",
    "زعمه",
    "زعمها",
    "زعمهم",
];

/// Nouns of saying behind حسب that are no verbal nouns of the lexicon.
pub(super) const OPINIONS: &[&str] = &["تعبيره", "تعبيرها", "تعبيرهم", "رأيه", "رأيها"];

/// Nouns of saying behind وفق, before whose saying it is: وفق تصريحات الوزير.
pub(super) const WORDS_OF: &[&str] = &[
    "تصريح",
    "تصريحات",
    "تأكيد",
    "تأكيدات",
    "قول",
    "أقوال",
    "كلام",
    "تعبير",
    "توصيف",
    "رأي",
    "آراء",
    "توضيح",
    "توضيحات",
    "إفادة",
    "إفادات",
    "تغريدة",
    "تغريدات",
    "تدوينة",
];

/// Verbs behind وفق ما that carry words and report nothing elsewhere: ما جاء في, ما نشرته.
pub(super) const CARRYING: &[&str] = &[
    "جاء",
    "ورد",
    "أوردته",
    "أورده",
    "أوردت",
    "بثته",
    "بثه",
    "بثت",
    "نشرته",
    "نشره",
    "نشرت",
    "نشر",
    "تناقلته",
    "تداولته",
];

/// Plans, rules and what one counts by, which tell nothing behind وفق: وفقا للبرنامج، وفق الشروط، بحسب عدد السكان. Without the article.
pub(super) const RULES: &[&str] = &[
    "برنامج",
    "لبرنامج",
    "خطة",
    "جدول",
    "قانون",
    "قوانين",
    "لوائح",
    "تقويم",
    "توقيت",
    "معاهدات",
    "تصنيف",
    "عدد",
    "قطاع",
    "دستور",
    "نظام",
    "معايير",
    "ضوابط",
    "شروط",
    "أحكام",
    "قرارات",
    "قرارا",
    "مبادئ",
    "مرجعيات",
    "نموذج",
];

/// Adjectives that tell which time is meant, and the second words of months: الماضي، تشرين الأول.
pub(super) const WHICH_TIME: &[&str] = &[
    "الحالي",
    "الجاري",
    "الماضي",
    "المقبل",
    "الحالية",
    "الماضية",
    "الأول",
    "الاول",
    "الثاني",
    "الأولى",
    "الثانية",
    "الثالثة",
    "المقبلة",
    "القادم",
    "القادمة",
    "المنصرم",
    "الفائت",
];

/// Short verbs whose present begins in a fatha, so that a damma on it tells the passive: يقول, but يُقال.
pub(super) const PRESENT_IN_FATHA: &[&str] =
    &["زعم", "طلب", "قال", "ذكر", "كتب", "نقل", "عرف", "ظن", "نشر", "خشي", "رفض", "وصف"];

/// Words before a verb that leave nothing said: لن يعلق، دون أن.
pub(super) const UNSAID: &[&str] = &["لن", "ولن", "فلن", "ألا", "لئلا", "غير", "عدم", "دون", "ليس", "وليس"];

/// The first person that wants or can, before أن: أود أن أوضح.
pub(super) const I_WANT: &[&str] = &["أود", "أريد", "أحب", "أستطيع", "علي", "أردت", "يمكنني"];

/// Words of the first person and of whom it speaks to: نحن، لدي، علي. بالنسبة is none, but in speech that goes on without its marks it is mostly
/// بالنسبة لنا (as for us).
pub(super) const FIRST_PERSON: &[&str] = &[
    "أنا",
    "نحن",
    "لي",
    "لدي",
    "علي",
    "إني",
    "أني",
    "إنني",
    "أنني",
    "لكني",
    "لكنني",
    "لكننا",
    "إننا",
    "أننا",
    "لنا",
    "كنت",
    "كنا",
    "بي",
    "مني",
    "معي",
    "أنت",
    "أنتم",
    "لك",
    "لكم",
    "بالنسبة",
];

/// Words with which somebody who speaks goes on behind a full stop: وإلا، وهذا، ومن.
pub(super) const SPEECH_GOES_ON: &[&str] =
    &["وإلا", "ولكن", "وهذا", "وهذه", "وذلك", "ولذلك", "ولهذا", "وإن", "ولقد", "وربما", "ولا", "وهناك", "وحتى", "ومن"];

/// Men behind a feminine verb, who are spoken to: وحذرت السكان من.
pub(super) const INHABITANTS: &[&str] =
    &["السكان", "المواطنين", "المدنيين", "الأهالي", "الناس", "المقيمين", "المسافرين"];

/// The commonest superlatives, with the article.
pub(super) const SUPERLATIVES: &[&str] =
    &["الأكثر", "الأكبر", "الأهم", "الأعلى", "الأبرز", "الأقوى", "الأشهر", "الأفضل", "الأول", "الأولى", "الأقل"];

/// What a title in quotation marks stands behind: بعنوان "…"، تحت شعار "…".
pub(super) const TITLED: &[&str] = &["عنوان", "بعنوان", "شعار", "وسم", "هاشتاغ", "هاشتاج", "لقب", "بلقب"];

/// Words with which the label of a link to another text begins: للمزيد، اقرأ أيضا.
pub(super) const LINKS: &[&str] = &["للمزيد", "اقرأ", "إقرأ", "أقرأ", "اقرأوا"];

/// Nouns behind في before what may happen: في حال، في حالة.
pub(super) const IN_CASE: &[&str] = &["حال", "حالة"];

/// Superlatives before a noun: أعلى مسؤول.
pub(super) const HIGHEST: &[&str] =
    &["أعلى", "أكبر", "أول", "أهم", "أبرز", "أفضل", "أقوى", "أشهر", "أكثر", "أحد", "إحدى"];

/// Verbs that lead to an act which then is done: سارع إلى نفي الخبر (hastened to deny the news), اضطر إلى الاعتراف (was forced to admit).
pub(super) const LEADING_TO: &[&str] = &[
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
pub(super) const IN_LIGHT_OF: &[&str] =
    &["ضوء", "أعقاب", "اعقاب", "إطار", "اطار", "ظل", "سياق", "خضم", "معرض", "خلفية", "غمرة", "إثر"];

/// What leads to أن and tells a reason: خشية أن (for fear that).
pub(super) const FOR_FEAR: &[&str] =
    &["خشية", "مخافة", "بسبب", "بدعوى", "بحجة", "بذريعة", "باعتبار", "رغم", "شرط", "بشرط"];

/// What, with the prepositions that are written with it: ما وصفه (what he called), عما أسماه.
pub(super) const WHAT: &[&str] =
    &["ما", "بما", "مما", "عما", "لما", "وما", "فيما", "كما", "من", "ممن", "عمن", "لمن", "بمن"];

/// Verbs of those who take to the streets for something: تظاهر، خرج، نزل.
pub(super) const DEMONSTRATING: &[&str] = &[
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
pub(super) const RESPONSES: &[&str] =
    &["استجابة", "تلبية", "امتثالا", "استجاب", "استجابت", "تستجيب", "يستجيب", "الاستجابة", "بالاستجابة"];

/// What stands behind على to tell how something is done: على الفور (at once).
pub(super) const AT_ONCE: &[&str] = &["الفور", "الدوام", "الملأ", "العلن", "عجل", "مضض", "استحياء"];

/// What is waved in the hand, as these words begin with ب: لوح بيده، ملوحا بسيفه، بالأعلام.
pub(super) const WAVED: &[&str] = &[
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

/// What a headline shows: صور، فيديو.
pub(super) const SHOWN: &[&str] = &["صور", "بالصور", "فيديو", "بالفيديو", "شاهد", "خريطة", "إنفوغراف", "انفوغراف"];

/// Verbs of shouting: هتف "عاش الوطن".
pub(super) const SHOUTS: &[&str] = &["هتف", "صاح", "صرخ"];

/// What somebody talks about without saying anything of it: تحدث عن أسباب الأزمة (talked about the reasons for the crisis).
pub(super) const TOPICS: &[&str] = &[
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
pub(super) const IS_DONE: &[&str] = &["تم", "تمت", "يتم", "تتم", "سيتم", "ستتم", "جرى", "جرت", "يجري", "تجري"];

/// Whoever decides instead of saying: محكمة الاستئناف، القاضي.
pub(super) const COURTS: &[&str] = &["محاكم", "المحاكم", "قاض", "قاضي", "القاضي", "قاضية", "القاضية"];

/// The days of the week.
pub(super) const WEEKDAYS: &[&str] =
    &["الأحد", "الاحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الاربعاء", "الخميس", "الجمعة", "السبت"];

/// Nouns of places behind which their names stand: مدينة داريا.
pub(super) const SETTLEMENTS: &[&str] =
    &["مدينة", "بلدة", "قرية", "محافظة", "ولاية", "منطقة", "مخيم", "حي", "مديرية", "إقليم", "جزيرة"];

/// Nouns without the article behind which stands what they are called: عملية "نبع السلام".
pub(super) const CALLED: &[&str] = &[
    "عملية",
    "عمليات",
    "معركة",
    "مناورات",
    "مناورة",
    "مبادرة",
    "مسيرة",
    "مسيرات",
    "احتفالات",
    "سفينة",
    "ناقلة",
    "حوض",
    "جائزة",
    "مهرجان",
];

/// What something is said in: في تغريدة، في بيان.
pub(super) const SAID_IN: &[&str] = &[
    "بيان",
    "تغريدة",
    "تغريدات",
    "مقابلة",
    "كلمة",
    "كلمته",
    "كلمتها",
    "خطاب",
    "خطابه",
    "تصريح",
    "تصريحات",
    "حديث",
    "مداخلة",
    "مقال",
];

/// Occasions during which something is said, besides these: خلال مؤتمر صحفي، أثناء زيارته.
pub(super) const SAID_DURING: &[&str] =
    &["مؤتمر", "مؤتمره", "لقاء", "لقائه", "نقاش", "زيارة", "زيارته", "زيارتها", "اجتماعه", "جلسة"];

/// Where people publish, behind على: على تويتر، على صفحته.
pub(super) const PUBLISHING: &[&str] =
    &["تويتر", "فيسبوك", "إنستغرام", "انستغرام", "تلغرام", "تليغرام", "يوتيوب", "حسابه", "حسابها", "صفحته", "صفحتها"];

/// Acts that are refused by not doing them, without the article, as these words begin: رفض استقبال الوفد (refused to receive the delegation), رفضوا مغادرة
/// المكان (refused to leave the place).
pub(super) const REFUSED_ACTS: &[&str] =
    &["استقبال", "مغادر", "مصافح", "انصياع", "استسلام", "خضوع", "جلوس", "ترخيص", "تواصل", "نزول"];

/// What points to something or proves it and says nothing: ثمة أدلة تشير إلى.
pub(super) const EVIDENCE: &[&str] = &[
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
pub(super) const STEPPING_FORTH: &[&str] = &[
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
pub(super) const LEADING_BY: &[&str] = &[
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
pub(super) const PURPOSES: &[&str] =
    &["بهدف", "بغرض", "بغية", "بقصد", "أجل", "لأجل", "محاولة", "لمحاولة", "أراد", "أرادت", "يريد", "تريد", "يود", "تود"];

/// Verbs of meaning to do, behind which a verbal noun is the act that is meant: تعتزم الوزارة دعوة الخبراء (the ministry means to invite the experts).
pub(super) const INTENTIONS: &[&str] = &[
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
pub(super) const RAISED_BY: &[&str] = &["أثار", "أثارت", "تثير", "يثير", "جاء", "جاءت", "يأتي", "تأتي"];

/// Verbs with their object by which a medium makes known what somebody has said: في تصريحات نشرتها صحيفة.
pub(super) const PUBLISHED: &[&str] = &[
    "نشره",
    "نشرها",
    "نشرته",
    "نشرتها",
    "تنشره",
    "تنشرها",
    "بثه",
    "بثها",
    "بثته",
    "بثتها",
    "أورده",
    "أوردها",
    "أوردته",
    "أوردتها",
    "أذاعه",
    "أذاعها",
    "أذاعته",
    "أذاعتها",
    "تداولته",
    "تداولتها",
];

/// What is said to the medium that makes it known, or to all who listen, so that the medium passes nothing on: في مقابلة نشرتها صحيفة، في كلمة
/// بثها التلفزيون.
pub(super) const TALKS: &[&str] =
    &["مقابلة", "حوار", "لقاء", "حديث", "برنامج", "مقابلات", "لقاءات", "كلمة", "خطاب", "كلمته", "خطابه"];
