//! What a word can be, beside a reporting verb.

use std::ops::{BitOr, BitOrAssign};

/// A set of word classes. A form may be several things at once: مصدر is a source and a verbal noun's pattern, بيان a document and an occasion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Classes(u64);

impl Classes {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Derived, in no table: the word has a reading as a form of a reporting verb.
    pub(crate) const REPORTS: Self = Self(1 << 63);
    /// Derived: one of these readings is a verbal noun (قوله, his saying).
    pub(crate) const VERBAL_NOUN: Self = Self(1 << 58);
    /// Derived: one of these readings is a participle (قائلا, saying).
    pub(crate) const PARTICIPLE: Self = Self(1 << 57);
    /// Derived: one of these readings is finite and no jussive (قال, he said).
    pub(crate) const FINITE: Self = Self(1 << 56);
    /// Of a word in its place: no table knows it.
    pub(crate) const UNKNOWN: Self = Self(1 << 62);
    /// Of a word in its place: it carries the article, be it split off or part of an unknown word.
    pub(crate) const DEFINITE: Self = Self(1 << 61);
    /// Of a word in its place: typed with tatweel, short vowels or invisible characters.
    pub(crate) const MARKED: Self = Self(1 << 60);
    /// Of a word in its place: one of the few words that end some contents whatever else they are (اسمه، وذلك، كما).
    pub(crate) const FORMULA: Self = Self(1 << 59);

    /// Of a word in its place that no table knows: it has the shape of a verb in the present (يتحدى).
    pub(crate) const VERB_SHAPE: Self = Self(1 << 55);
    /// Of a word in its place that no table knows: it ends like a noun with its possessor (حجابها).
    pub(crate) const POSSESSED: Self = Self(1 << 54);
    /// Derived: a plural before its complement, which takes no article (مسؤولي الوزارة, officials of the ministry).
    pub(crate) const CONSTRUCT: Self = Self(1 << 52);
    /// Of a word in its place that no table knows: it is part of no name, as its letters show (والنغش، كإسلامي).
    pub(crate) const NAMELESS: Self = Self(1 << 50);
    /// Of every word in its place, and of no number and no mark.
    pub(crate) const WORD: Self = Self(1 << 51);
    /// Of a word in its place: it tells how somebody is called (يدعى، اسمه).
    pub(crate) const CALLING: Self = Self(1 << 53);

    /// The set that a number tells.
    pub(super) const fn of_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The set as a number.
    pub(super) const fn bits(self) -> u64 {
        self.0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Classes {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

impl BitOrAssign for Classes {
    fn bitor_assign(&mut self, other: Self) {
        *self = self.with(other);
    }
}

/// Names the classes, their names in the tables, and their bits, in one place.
macro_rules! classes {
    ($($(#[$doc:meta])* $constant:ident $name:literal $bit:literal;)*) => {
        impl Classes {
            $($(#[$doc])* pub(crate) const $constant: Self = Self(1 << $bit);)*

            /// The class that the tables call `name`.
            pub(crate) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$constant),)*
                    _ => None,
                }
            }

            /// All names, for error messages.
            pub(crate) const NAMES: &'static [&'static str] = &[$($name),*];
        }
    };
}

classes! {
    /// An office, an occupation, a word for a person: وزير، متحدث، مدرب، لاعب.
    TITLE "title" 0;
    /// A form of address or a rank before a name, no office: السيد، الدكتور، الشيخ، العقيد.
    HONORIFIC "honorific" 1;
    /// Unnamed and collective sources: مصدر، مسؤول، شهود، ناشطون، خبراء.
    GROUP "group" 2;
    /// Kinds of institution: وزارة، حزب، شركة، محكمة، لجنة.
    INSTITUTION "institution" 3;
    /// Kinds of media: صحيفة، وكالة، قناة، موقع.
    MEDIA "media" 4;
    /// Texts and figures that speak: بيان، تقرير، دراسة، أرقام، استطلاع.
    DOCUMENT "document" 5;
    /// Where and when something is said: مؤتمر، مقابلة، تغريدة، خطاب.
    OCCASION "occasion" 6;
    /// Countries, capitals and peoples' regions that speak for a government: روسيا، واشنطن.
    PLACE "place" 7;
    /// Adjectives of place, nationality and world region: الروسي، الأوروبية.
    NATIONALITY "nationality" 8;
    /// Words of time: اليوم، أمس، الجمعة، مساء، مايو.
    TIME "time" 9;
    /// أن، إن، بأن (with or without a pronoun).
    COMPLEMENTIZER "complementizer" 10;
    /// لم، لن، لا، ما، ليس، غير.
    NEGATOR "negator" 11;
    /// في، على، إلى، من، عن، مع، بعد، خلال، حول.
    PREPOSITION "preposition" 12;
    /// الذي، التي، الذين، اللذان، من، ما.
    RELATIVE "relative" 13;
    /// هذا، هذه، ذلك، تلك، هؤلاء.
    DEMONSTRATIVE "demonstrative" 14;
    /// كان، قد، ظل: stand before a verb without ending the clause.
    AUXILIARY "auxiliary" 15;
    /// لكن، بينما، فيما، حيث، إذ، كما، عندما: begin a clause of their own.
    CONJUNCTION "conjunction" 16;
    /// هل، ماذا، لماذا، كيف، متى، أين، ما إذا، عما.
    INTERROGATIVE "interrogative" 17;
    /// إذا، لو، ربما، لعل: what follows has not happened.
    HYPOTHETICAL "hypothetical" 18;
    /// بعض، كل، جميع، أحد، عدد، معظم: open a noun phrase.
    QUANTIFIER "quantifier" 19;
    /// سوف: what follows lies in the future.
    FUTURE "future" 20;
    /// Adverbs that may stand anywhere: أيضا، مجددا، سابقا.
    ADVERB "adverb" 21;
    /// Free pronouns: هو، هي، هم، نحن، أنا.
    PRONOUN "pronoun" 22;
    /// Verbs that carry a noun of saying: جدد، وجه، أصدر، كرر.
    SUPPORT "support" 23;
    /// Nouns of feeling and stance, after أعرب عن، أبدى: قلق، أمل، أسف.
    FEELING "feeling" 24;
    /// What is declined: التعليق، الكشف، الإفصاح، الإدلاء.
    SILENCE "silence" 25;
    /// Common verbs that report nothing: شهد، بلغ، تم. They tell a clause of the author from a name.
    OTHER_VERB "other-verb" 26;
    /// Common nouns that are neither name nor title, so that a subject is not run on into them.
    COMMON_NOUN "common-noun" 27;
    /// Given names so frequent that they show where a name begins: محمد، جون، سيرغي.
    GIVEN_NAME "given-name" 28;
    /// Particles inside names: بن، آل، أبو، عبد، دي، فان.
    NAME_PARTICLE "name-particle" 29;
    /// Adjectives that continue a title: سابق، أول، عام، أعلى.
    ADJECTIVE "adjective" 30;
    /// Names of media: رويترز، فرانس برس، بي بي سي.
    MEDIA_NAME "media-name" 31;
    /// Names of institutions: البنتاغون، الكرملين، الناتو.
    INSTITUTION_NAME "institution-name" 32;
    /// The head of a source phrase: وفقا، بحسب، حسبما، نقلا.
    SOURCE_PHRASE "source-phrase" 33;
    /// Numerals in words: ثلاثة، مئة.
    NUMERAL "numeral" 34;
    /// Prepositions that tell when, where or on what occasion, never part of a title: خلال، بعد، أمام، عبر، حول.
    CIRCUMSTANTIAL "circumstantial" 35;
    /// Conjunctions that turn against what stood before and take the clause back to its subject: لكن، بيد، غير أن، إلا أن.
    ADVERSATIVE "adversative" 36;
    /// Words after which a verb tells no fact: يجب، يمكن، ينبغي، قبل أن.
    MODAL "modal" 37;
    /// Adjectives that take a preposition with its noun: مقرب من، مدافع عن، متخصص في.
    GOVERNING "governing" 38;
    /// Verbs behind which stands what somebody is: كان، أصبح، يبدو.
    COPULA "copula" 39;
    /// What is a noun behind the article or an attached preposition, whatever it is alone: بدفع (by paying), for دفع (paid); الداخل (the inside).
    SUBSTANTIVE "substantive" 40;
}
