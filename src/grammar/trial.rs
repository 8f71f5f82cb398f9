//! What was tried on a word and what came of it: for readers who ask why a claim was or was not found.

use super::Clause;

/// Hears of every production that is tried. Reading without one costs nothing: [`Nobody`] hears nothing.
pub(crate) trait Observer {
    /// The production was tried on the word at `index`.
    fn tried(&mut self, index: usize, production: Production, outcome: Result<&Clause, Refusal>);
}

/// No observer.
pub(crate) struct Nobody;

impl Observer for Nobody {
    #[inline(always)]
    fn tried(&mut self, _: usize, _: Production, _: Result<&Clause, Refusal>) {}
}

/// A production of the grammar, in the order in which they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Production {
    /// وزير الخارجية: … (foreign minister: …)
    Headline,
    /// وفقا لـ، بحسب، كما أعلن (according to, as announced)
    SourcePhrase,
    /// قال، يؤكد (said, affirms)
    FiniteVerb,
    /// مضيفا (adding)
    Participle,
    /// قوله (his saying)
    VerbalNoun,
}

impl Production {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::SourcePhrase => "source-phrase",
            Self::FiniteVerb => "finite-verb",
            Self::Participle => "participle",
            Self::VerbalNoun => "verbal-noun",
        }
    }
}

/// One line a reason: variant, name in records, words for a reader.
macro_rules! refusals {
    ($($variant:ident $name:literal $reason:literal,)+) => {
        /// Why a production does not take a word for a cue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Refusal {
            $(#[doc = $reason] $variant,)+
        }

        impl Refusal {
            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            pub(crate) const fn reason(self) -> &'static str {
                match self {
                    $(Self::$variant => $reason,)+
                }
            }
        }
    };
}

refusals! {
    // The word.
    NoForm "no-form" "the word has no such form",
    NotFinite "not-finite" "only as participle, verbal noun or jussive without لم",
    Attached "attached" "what is attached to it makes it no saying that has happened (س، ب، ك، ل، ال)",
    NotThirdPerson "not-third-person" "a report is in the third person",
    OtherWord "other-word" "nearly always another word with the same letters (بين، يجب)",
    Accusative "accusative" "a noun in the accusative far more often than a verb in the dual (ردا)",
    NounInPlace "noun-in-place" "a noun where it stands (بعد رفض الطلب)",
    Counted "counted" "a noun behind a number (ثلاثة متهمين)",
    // What stands before it.
    Future "future" "in the future or a question (سوف، هل)",
    NothingSaid "nothing-said" "negated so that nothing has been said (لن، عدم)",
    Hypothetical "hypothetical" "doubt or condition (إذا قال، قد يقول)",
    Wished "wished" "أن before it makes a wish of it (طلب منه أن يؤكد)",
    NoSaying "no-saying" "an act, a sign, a purpose or a state of mind, no saying (رفض استقبال الوفد، كان يأمل)",
    AuthorsVoice "authors-voice" "the author's own voice (يذكر أن، يشار إلى أن)",
    // Its place.
    OwnQuotation "own-quotation" "in somebody's own quotation he speaks and does not report himself",
    InsideQuotation "inside-quotation" "inside somebody's quotation only verbs with a subject of their own count",
    OneSaying "one-saying" "the second word of a saying that has its cue (وأردف قائلا)",
    Relays "relays" "it tells who relays the clause before it",
    RefersBack "refers-back" "it only refers back to a saying that has its cue (على حد قوله)",
    NotCircumstantial "not-circumstantial" "an adjective or a noun here, no participle that goes with a saying",
    Indefinite "indefinite" "an indefinite object or an adverb (ردا على)",
    Definite "definite" "a noun with the article and nobody behind it",
    OutOfPlace "out-of-place" "no word before it after which such a noun reports (بعد إعلانه، في قوله)",
    Ambiguous "ambiguous" "the verb has another common sense, and its noun alone is not enough",
    // Its source and its content.
    NoSource "no-source" "nobody who could speak stands there",
    NoContent "no-content" "no أن, quotation, colon or question follows, and no noun that the verb governs",
    NotGoverned "not-governed" "what follows is not what the verb governs by its line in the lexicon",
    UnclearGap "unclear-gap" "something that is neither subject nor circumstance stands before the content, and the verb has another sense",
    // Headlines.
    NoHeadline "no-headline" "the line is too long or too short for a headline, or ends like a sentence",
    Topic "topic" "a topic before the colon, nobody who speaks (سوريا: مقتل عشرة)",
    MoreThanSource "more-than-source" "more than a source stands before the colon",
}
