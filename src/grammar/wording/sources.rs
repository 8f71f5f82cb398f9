//! Words around those who speak, and where they do: محكمة (a court), في تغريدة (in a tweet), وفق تصريحات (according to statements).

/// The object of whoever judges himself.
pub(in crate::grammar) const HIMSELF: &[&str] = &["نفسه", "نفسها", "أنفسهم", "انفسهم", "نفسهم"];

/// As, in "as has been said".
pub(in crate::grammar) const AS: &[&str] = &["كما", "مثلما", "حسبما", "وحسبما", "وفقما", "بحسبما"];

/// Nouns of saying behind على حد, alone and with whose saying it is.
pub(in crate::grammar) const SAYINGS: &[&str] = &[
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
pub(in crate::grammar) const OPINIONS: &[&str] = &["تعبيره", "تعبيرها", "تعبيرهم", "رأيه", "رأيها"];

/// Nouns of saying behind وفق, before whose saying it is: وفق تصريحات الوزير.
pub(in crate::grammar) const WORDS_OF: &[&str] = &[
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
pub(in crate::grammar) const CARRYING: &[&str] = &[
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
pub(in crate::grammar) const RULES: &[&str] = &[
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

/// Men behind a feminine verb, who are spoken to: وحذرت السكان من.
pub(in crate::grammar) const INHABITANTS: &[&str] =
    &["السكان", "المواطنين", "المدنيين", "الأهالي", "الناس", "المقيمين", "المسافرين"];

/// The commonest superlatives, with the article.
pub(in crate::grammar) const SUPERLATIVES: &[&str] =
    &["الأكثر", "الأكبر", "الأهم", "الأعلى", "الأبرز", "الأقوى", "الأشهر", "الأفضل", "الأول", "الأولى", "الأقل"];

/// Superlatives before a noun: أعلى مسؤول.
pub(in crate::grammar) const HIGHEST: &[&str] =
    &["أعلى", "أكبر", "أول", "أهم", "أبرز", "أفضل", "أقوى", "أشهر", "أكثر", "أحد", "إحدى"];

/// What a headline shows: صور، فيديو.
pub(in crate::grammar) const SHOWN: &[&str] =
    &["صور", "بالصور", "فيديو", "بالفيديو", "شاهد", "خريطة", "إنفوغراف", "انفوغراف"];

/// Whoever decides instead of saying: محكمة الاستئناف، القاضي.
pub(in crate::grammar) const COURTS: &[&str] = &["محاكم", "المحاكم", "قاض", "قاضي", "القاضي", "قاضية", "القاضية"];

/// Nouns of places behind which their names stand: مدينة داريا.
pub(in crate::grammar) const SETTLEMENTS: &[&str] =
    &["مدينة", "بلدة", "قرية", "محافظة", "ولاية", "منطقة", "مخيم", "حي", "مديرية", "إقليم", "جزيرة"];

/// What something is said in: في تغريدة، في بيان.
pub(in crate::grammar) const SAID_IN: &[&str] = &[
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
    "منشور",
    "تدوينة",
];

/// Occasions during which something is said, besides these: خلال مؤتمر صحفي، أثناء زيارته.
pub(in crate::grammar) const SAID_DURING: &[&str] =
    &["مؤتمر", "مؤتمره", "لقاء", "لقائه", "نقاش", "زيارة", "زيارته", "زيارتها", "اجتماعه", "جلسة"];

/// Where people publish, behind على: على تويتر، على صفحته.
pub(in crate::grammar) const PUBLISHING: &[&str] =
    &["تويتر", "فيسبوك", "إنستغرام", "انستغرام", "تلغرام", "تليغرام", "يوتيوب", "حسابه", "حسابها", "صفحته", "صفحتها"];

/// Verbs with their object by which a medium makes known what somebody has said: في تصريحات نشرتها صحيفة.
pub(in crate::grammar) const PUBLISHED: &[&str] = &[
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
pub(in crate::grammar) const TALKS: &[&str] =
    &["مقابلة", "حوار", "لقاء", "حديث", "برنامج", "مقابلات", "لقاءات", "كلمة", "خطاب", "كلمته", "خطابه"];

/// What unites people of one calling, told by their plural behind ل: الاتحاد الوطني للمزارعين.
pub(in crate::grammar) const UNIONS: &[&str] = &["الاتحاد", "النقابة", "الرابطة", "الجمعية"];

/// Bodies that are for people, likewise: الهيئة العامة للاجئين، المجلس الأعلى للشباب.
pub(in crate::grammar) const BODIES: &[&str] = &[
    "الهيئة",
    "المجلس",
    "المنظمة",
    "المركز",
    "اللجنة",
    "الشبكة",
    "المؤسسة",
    "الصندوق",
    "الغرفة",
    "المفوضية",
    "الجبهة",
    "الحملة",
    "المرصد",
];
