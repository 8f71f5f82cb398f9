//! How a reporting verb behaves in its clause, beyond what it governs: what its passive tells, who is its subject, when it reports nothing.
//!
//! One flag of a verb's line each, so that the grammar asks for a behaviour and names no verb.

/// A set of behaviours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Behaviour(u64);

impl Behaviour {
    pub(crate) const NONE: Self = Self(0);

    /// Whether one of the `others` is among these.
    pub(crate) const fn has(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// These and those.
    pub(crate) const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// The set that a number tells.
    pub(super) const fn of_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The set as a number.
    #[allow(dead_code, reason = "called where the standard lexicon is made")]
    pub(super) const fn bits(self) -> u64 {
        self.0
    }
}

/// Names the behaviours, their flags, and their bits, in one place.
macro_rules! behaviours {
    ($($(#[$doc:meta])* $constant:ident $flag:literal $bit:literal;)*) => {
        impl Behaviour {
            $($(#[$doc])* pub(crate) const $constant: Self = Self(1 << $bit);)*

            /// The behaviour that the tables call `flag`.
            pub(super) fn named(flag: &str) -> Option<Self> {
                match flag {
                    $($flag => Some(Self::$constant),)*
                    _ => None,
                }
            }

            /// All flags, for error messages.
            pub(super) const FLAGS: &'static [&'static str] = &[$($flag),*];
        }
    };
}

behaviours! {
    /// It is the mere word for saying, which repeats another verb's: وأردف قائلا، خلص إلى القول.
    SAYS "says" 0;
    /// It tells what is to be known by all: behind its noun when and where stand before what (إعلان أنقرة في وقت سابق عن خطتها).
    ANNOUNCES "announces" 1;
    /// Only who is named reveals a thing, and what a finding reveals stands behind it: كشف الفحص أن.
    REVEALS "reveals" 2;
    /// Whoever stands behind its noun is told something, and does not tell it: إبلاغ السكان بأن.
    INFORMS "informs" 3;
    /// Its present is that of a measure, too: يبلغ طوله مترين.
    MEASURES "measures" 4;
    /// The masculine of its present stands for a passive, in which the author speaks: يذكر أن.
    MENTIONED "mentioned" 5;
    /// It has a noun for what is told only where it is not told: لم يذكر تفاصيل.
    WITHHOLDS "withholds" 6;
    /// A medium carries by it what somebody said, and it carries things to places: نقلته الصحيفة، نقلوا إلى المستشفى.
    CARRIES "carries" 7;
    /// What it is about (with عن) is told where it has happened, otherwise a topic: تحدثت مصادر عن وقوع اشتباكات.
    TALKS "talks" 8;
    /// Something is seen in something: رأى كثيرون في القرار ضربة.
    SEES "sees" 9;
    /// Its present is spelled like a passive, in which a thing is what it is considered to be: تعتبر القرية من أقدم القرى.
    CONSIDERS "considers" 10;
    /// Its forms are spelled like a passive, in which somebody is charged with something: ويتهم حداد بالاحتيال.
    CHARGES "charges" 11;
    /// Courts rule by it instead of saying something: رفضت المحكمة الطعن.
    RULES "rules" 12;
    /// Whom a court names behind it is found guilty: بعد إدانتهم بتهمة السرقة.
    CONVICTS "convicts" 13;
    /// What is refused may be an act that is not done: رفض استقبال السفينة.
    REFUSES "refuses" 14;
    /// In a relative clause on people it tells who is meant: السجناء الذين يعارضون النظام.
    SIDES "sides" 15;
    /// It tells a state of mind as often as what is said: كان المنظمون يأملون في.
    HOPES "hopes" 16;
    /// In the masculine singular nobody need be its subject: ويتوقع أن.
    EXPECTS "expects" 17;
    /// The same, and somebody or something is believed to be so: السيارة التي يعتقد أنها.
    BELIEVES "believes" 18;
    /// It tells what is likely, be it by a thing or of somebody: اللذين يرجح أنهما، ما يرجح أن.
    DEEMS "deems" 19;
    /// It takes something as given, which nobody in particular does at the head of a clause: ويفترض أن، حيث يفترض أن.
    SUPPOSES "supposes" 20;
    /// Its passive tells what is said without telling who says it (يقال إن). Of others it is the author's own voice (يشار إلى أن).
    RUMOURS "rumours" 21;
    /// A thing shows something by it and says nothing: لكن الحادث يؤكد أن.
    INDICATES "indicates" 22;
    /// The same right before a noun that agrees with it: ويؤكد الهجوم أهمية الميناء.
    CONFIRMS "confirms" 23;
    /// Texts, figures and findings say by it what they show; of people it tells what these do: أظهر اللاعب أنه.
    DEMONSTRATES "demonstrates" 24;
    /// A thing proves to be something by it: أثبت الدواء فاعليته.
    PROVES "proves" 25;
    /// Texts alone say what they have in them: تضمن التقرير أن.
    CONTAINS "contains" 26;
    /// Figures leave something out: الأرقام استبعدت الشاحنات.
    EXCLUDES "excludes" 27;
    /// Without أن its noun is a quality of who has it: إصرار الفريق على الفوز.
    PERSISTS "persists" 28;
    /// Whose pronoun is attached to its noun is asked: لدى سؤاله عن السبب.
    QUESTIONS "questions" 29;
    /// Its participle is spelled like a passive, of what is in danger: أصبحت الوظائف مهددة بالزوال.
    ENDANGERS "endangers" 30;
    /// Something is waved in the hand: لوح بعلم.
    WAVES "waves" 31;
    /// Things are cause for something: ما يدعو إلى القلق.
    PROMPTS "prompts" 32;
    /// Where it is negated, more follows: لم يكتف بذلك.
    SUFFICES "suffices" 33;
    /// It gives a name, which is kept back where it is negated: مصدر لم يسمه.
    NAMES "names" 34;
    /// Its present begins in a fatha, so that a damma typed there tells the passive: يقول, but يُقال.
    FATHA "fatha" 35;
    /// Only persons and what they write say something by it, so that a noun right behind it is one: قال شجاع إن.
    SPEAKS "speaks" 36;
    /// What is shouted are words, however short: هتف "عاش الوطن".
    SHOUTS "shouts" 37;
    /// Its masculine is a passive where nobody who suspects stands behind it: يشتبه في تورطه.
    SUSPECTS "suspects" 38;
}
