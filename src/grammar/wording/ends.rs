//! Words at which contents end or go on, and by which a quotation is told from a title: ما أدى إلى (which led to), خصوصا أن (the more so as).

/// Verbs with which the author tells what came of something: ما أدى إلى, مما دفعه.
pub(in crate::grammar) const RESULTS: &[&str] =
    &["أدى", "أدت", "دفع", "دفعه", "دفعها", "أسفر", "تسبب", "أثار", "اضطر", "أجبر"];

/// Verbs behind ما that tell how much something is: ما يقارب مئة، ما لا يقل عن مئة.
pub(in crate::grammar) const AMOUNTS: &[&str] =
    &["يقارب", "يقرب", "يعادل", "يساوي", "يوازي", "يزيد", "يناهز", "يفوق", "يتجاوز"];

/// Short verbs that begin with ت in the past: ترك, but تصل.
pub(in crate::grammar) const PASTS_IN_TA: &[&str] = &["ترك", "تبع", "تلا", "تاب"];

/// Words with which the author leads to a clause in أن: يشار إلى أن، وبالتالي فإن، الجدير بالذكر أن.
pub(in crate::grammar) const LEADING_TO_CLAUSE: &[&str] = &[
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
pub(in crate::grammar) const CONSEQUENCES: &[&str] = &[
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

/// Nouns behind في with which the author turns to something else: في حين, في إشارة إلى, في المقابل.
pub(in crate::grammar) const TURNS_IN: &[&str] = &[
    "حين",
    "إشارة",
    "اشارة",
    "وقت",
    "الوقت",
    "المقابل",
    "رد",
    "تعليق",
    "معرض",
    "سياق",
    "خطوة",
    "تحد",
    "مؤشر",
    "مشهد",
    "بادرة",
];

/// Nouns behind في with which the author turns from a noun to its circumstances: في أحدث تحرك، في ظل أزمة.
pub(in crate::grammar) const TURNS_OF_NOUN_IN: &[&str] = &["أحدث", "أول", "ظل", "تطور", "قضية", "مسعى", "أعقاب", "بلد"];

/// Verbs with which فيما is a preposition: فيما يتعلق بالأمن، فيما يخص اللاعب.
pub(in crate::grammar) const AS_REGARDS: &[&str] = &["يتعلق", "يخص", "يتصل", "يختص", "بعد"];

/// Words of concession: رغم الخسارة، على الرغم من.
pub(in crate::grammar) const CONCESSIONS: &[&str] = &["رغم", "الرغم", "برغم", "بالرغم", "ورغم"];

/// Words with which a noun goes on to tell why, and what else: نتيجة هجوم، بالإضافة إلى.
pub(in crate::grammar) const REASONS: &[&str] = &["نتيجة", "بسبب", "بهدف", "إضافة", "بالإضافة", "فضلا", "علاوة"];

/// Words with which a noun goes on to tell how what it names happened: خلال اشتباكات، بموجب اتفاق.
pub(in crate::grammar) const MANNERS: &[&str] = &[
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
pub(in crate::grammar) const INCLUDING: &[&str] = &["في", "فيها", "فيه", "فيهم", "يشمل", "يتماشى", "يضمن", "يتوافق"];

/// Conjunctions that go with the verb behind them: عندما أعلن، بينما قال.
pub(in crate::grammar) const JOINING: &[&str] = &["عندما", "حينما", "حين", "بعدما", "بينما", "فيما", "لكن", "إذ"];

/// Words behind a comma with which a reported clause goes on: خصوصا أن، بل، لكنه.
pub(in crate::grammar) const GOING_ON: &[&str] =
    &["خاصة", "خصوصا", "لا", "لاسيما", "بل", "كما", "على", "أو", "لكن", "لكنه", "لكنها"];

/// Words before أن that make a reason or a circumstance of it: خاصة وأن، لا سيما أن، في ظل أن، مع أن، بما أن.
pub(in crate::grammar) const BEFORE_REASON: &[&str] = &["خاصة", "خصوصا", "سيما", "لاسيما", "ظل", "مع", "بما", "وبما"];

/// Adjectives of what is due, behind من: من المقرر أن.
pub(in crate::grammar) const DUE: &[&str] =
    &["المفترض", "المقرر", "المتوقع", "المنتظر", "الممكن", "المرجح", "المحتمل", "المؤكد"];

/// Adjectives that tell which time is meant, and the second words of months: الماضي، تشرين الأول.
pub(in crate::grammar) const WHICH_TIME: &[&str] = &[
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

/// The first person that wants or can, before أن: أود أن أوضح.
pub(in crate::grammar) const I_WANT: &[&str] = &["أود", "أريد", "أحب", "أستطيع", "علي", "أردت", "يمكنني"];

/// Words of the first person and of whom it speaks to: نحن، لدي، علي. بالنسبة is none, but in speech that goes on without its marks it is mostly
/// بالنسبة لنا (as for us).
pub(in crate::grammar) const FIRST_PERSON: &[&str] = &[
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
pub(in crate::grammar) const SPEECH_GOES_ON: &[&str] =
    &["وإلا", "ولكن", "وهذا", "وهذه", "وذلك", "ولذلك", "ولهذا", "وإن", "ولقد", "وربما", "ولا", "وهناك", "وحتى", "ومن"];

/// What a title in quotation marks stands behind: بعنوان "…"، تحت شعار "…".
pub(in crate::grammar) const TITLED: &[&str] = &["عنوان", "بعنوان", "شعار", "وسم", "هاشتاغ", "هاشتاج", "لقب", "بلقب"];

/// Words with which the label of a link to another text begins: للمزيد، اقرأ أيضا.
pub(in crate::grammar) const LINKS: &[&str] = &["للمزيد", "اقرأ", "إقرأ", "أقرأ", "اقرأوا"];

/// What stands behind على to tell how something is done: على الفور (at once).
pub(in crate::grammar) const AT_ONCE: &[&str] = &["الفور", "الدوام", "الملأ", "العلن", "عجل", "مضض", "استحياء"];

/// The days of the week.
pub(in crate::grammar) const WEEKDAYS: &[&str] =
    &["الأحد", "الاحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الاربعاء", "الخميس", "الجمعة", "السبت"];

/// Nouns without the article behind which stands what they are called: عملية "نبع السلام".
pub(in crate::grammar) const CALLED: &[&str] = &[
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
