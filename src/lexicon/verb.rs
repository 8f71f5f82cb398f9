//! Reporting verbs: lemmas, what they govern, and the features of their forms.

use std::borrow::Cow;
use std::ops::Deref;

use super::behaviour::Behaviour;
use super::class::Classes;
use crate::claim::Act;
pub(crate) use crate::claim::{Gender, Number};
use crate::text::key::Key;

/// Grammatical person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Person {
    First,
    Second,
    Third,
}

/// Which principal part a form is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// قال، قالت، قالوا
    Past,
    /// يقول، تقول، يقولون
    Present,
    /// يقل، ينف: the shortened present after لم, where its letters tell it from the other
    Jussive,
    /// قيل، سئل: only forms whose letters tell them from the active
    PassivePast,
    /// يقال، يذكر: only forms whose letters tell them from the active
    PassivePresent,
    /// قائلا، مضيفة، مؤكدين: with or without the accusative alif
    Participle,
    /// قول (قوله), تأكيد (تأكيده)
    VerbalNoun,
}

/// The number of a lemma in its lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct LemmaId(pub(crate) u16);

/// One reading of a form as a form of a reporting verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct VerbForm {
    pub(crate) lemma: LemmaId,
    pub(crate) shape: Shape,
    pub(crate) person: Person,
    pub(crate) gender: Gender,
    pub(crate) number: Number,
}

/// A preposition that a verb may govern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Preposition {
    /// بـ, attached
    Bi,
    /// لـ, attached
    Li,
    /// إلى
    Ila,
    /// على
    Ala,
    /// عن
    An,
    /// من
    Min,
    /// في
    Fi,
}

/// What a reporting verb governs: where its content is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Frame {
    /// `that`: a clause with أن، إن، بأن. Also after a preposition that the verb governs (أشار إلى أن).
    That,
    /// `quote`: words in quotation marks, or after a colon.
    Quote,
    /// `question`: a question (هل، عما إذا، لماذا).
    Question,
    /// `noun`: a noun phrase as direct object is the content (أدان الهجوم، نفى الاتهامات).
    Noun,
    /// `shown`: a noun phrase as direct object is the content where a text or its figures show it (أظهرت الدراسة تراجع الأسعار, the study showed a
    /// fall in prices).
    Shown,
    /// `estimated`: a noun phrase as direct object is the content where a number stands behind it with ب (قدرت المنظمة الخسائر بمليون دولار, the
    /// organisation put the losses at a million dollars).
    Estimated,
    /// `إلى` …: the noun phrase after this preposition is the content (رحب بالقرار، أعرب عن أمله).
    Prepositional(Preposition),
    /// `person+إلى` …: an addressee as object, then the content after the preposition (دعا روسيا إلى وقف القصف).
    PersonThen(Preposition),
    /// `person+that`: an addressee as object, then a clause or a quotation (أخبرني أن, told me that).
    PersonThat,
    /// `judged+ب` …: who is judged stands first and belongs to the content (اتهم موسكو بدعم النظام).
    JudgedThen(Preposition),
    /// `judged+noun`: the same with a second object (اعتبر القرار خطأ، حمل الحكومة مسؤولية الحادث).
    JudgedNoun,
    /// `من:person+noun` …: the addressee stands after a preposition (طلب من واشنطن وقف القصف).
    PersonAfter(Preposition),
    /// `relay`: the verb only passes on what another has said (نقلت رويترز عن مسؤول قوله).
    Relay,
    /// `found`: what is said stands in a document (جاء في البيان أن, the statement said that).
    Found,
}

impl Frame {
    /// A bit of its own; there are seven prepositions.
    const fn bit(self) -> u64 {
        const fn with(preposition: Preposition, first: u64) -> u64 {
            first.wrapping_shl(preposition as u32)
        }
        match self {
            Self::That => 1,
            Self::Quote => 1 << 1,
            Self::Question => 1 << 2,
            Self::Noun => 1 << 3,
            Self::Shown => 1 << 4,
            Self::Estimated => 1 << 5,
            Self::PersonThat => 1 << 6,
            Self::JudgedNoun => 1 << 7,
            Self::Relay => 1 << 8,
            Self::Found => 1 << 9,
            Self::Prepositional(preposition) => with(preposition, 1 << 10),
            Self::PersonThen(preposition) => with(preposition, 1 << 17),
            Self::JudgedThen(preposition) => with(preposition, 1 << 24),
            Self::PersonAfter(preposition) => with(preposition, 1 << 31),
        }
    }
}

/// The frames of a verb in the order of its line, with what the grammar asks of them at every cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frames {
    listed: Cow<'static, [Frame]>,
    /// A bit for each.
    bits: u64,
    prepositions: [Option<Preposition>; 2],
}

impl Frames {
    pub(crate) const NONE: Self = Self::of(&[]);

    pub(crate) const fn of(listed: &'static [Frame]) -> Self {
        Self { listed: Cow::Borrowed(listed), bits: bits(listed), prepositions: prepositions(listed) }
    }

    /// The prepositions that the verb governs, two at most.
    pub(crate) const fn prepositions(&self) -> [Option<Preposition>; 2] {
        self.prepositions
    }

    /// Whether this is one of them.
    pub(crate) const fn has(&self, frame: Frame) -> bool {
        self.bits & frame.bit() != 0
    }
}

impl From<Vec<Frame>> for Frames {
    fn from(frames: Vec<Frame>) -> Self {
        Self { bits: bits(&frames), prepositions: prepositions(&frames), listed: Cow::Owned(frames) }
    }
}

impl Deref for Frames {
    type Target = [Frame];

    fn deref(&self) -> &[Frame] {
        &self.listed
    }
}

const fn bits(frames: &[Frame]) -> u64 {
    let (mut bits, mut rest) = (0, frames);
    while let [frame, others @ ..] = rest {
        bits |= frame.bit();
        rest = others;
    }
    bits
}

const fn prepositions(frames: &[Frame]) -> [Option<Preposition>; 2] {
    let (mut found, mut rest) = ([None, None], frames);
    while let [frame, others @ ..] = rest {
        if let Frame::Prepositional(own) | Frame::PersonThen(own) | Frame::JudgedThen(own) | Frame::PersonAfter(own) =
            *frame
        {
            found = match found {
                [None, _] => [Some(own), None],
                [Some(first), None] if first as u32 != own as u32 => [Some(first), Some(own)],
                _ => found,
            };
        }
        rest = others;
    }
    found
}

/// A reporting verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lemma {
    /// As a dictionary cites it, third person masculine of the past: قال، أكد.
    pub(crate) text: Cow<'static, str>,
    pub(crate) act: Act,
    pub(crate) frames: Frames,
    /// Nouns without one of which the verb reports nothing: مسؤولية after حمل (laid responsibility on). Empty where none is needed.
    pub(crate) needs: Cow<'static, [Key]>,
    /// The verb has another common sense that reports nothing (تابع "followed", نقل "moved"): only the surest frames (`that`, `quote`, `relay`) count.
    pub(crate) ambiguous: bool,
    /// How it behaves in its clause.
    pub(crate) behaviour: Behaviour,
    /// Nouns that make one expression with it, which tell neither who says something nor what: النقاب behind كشف (lifted the veil on).
    pub(crate) idioms: Cow<'static, [Key]>,
    /// Words right behind which it is another word: عنوان behind يحمل (bears the title).
    pub(crate) unlike: Cow<'static, [Key]>,
}

impl Lemma {
    pub(crate) const fn governs(&self, frame: Frame) -> bool {
        self.frames.has(frame)
    }

    /// Whether it behaves in one of these ways.
    pub(crate) const fn does(&self, behaviour: Behaviour) -> bool {
        self.behaviour.has(behaviour)
    }

    /// Whether the word is a noun without which the verb reports nothing: مسؤولية behind حمل.
    pub(crate) fn needs_word(&self, word: &str) -> bool {
        is_among(&self.needs, word)
            // تمسك بضرورة (insisted on the need of): with the preposition that the verb governs.
            || self.governs(Frame::Prepositional(Preposition::Bi))
                && word.strip_prefix('ب').is_some_and(|noun| is_among(&self.needs, noun))
    }

    /// Whether the word makes one expression with the verb: كشف النقاب, لفت الأنظار.
    pub(crate) fn has_idiom(&self, word: &str) -> bool {
        is_among(&self.idioms, word)
    }

    /// Whether the verb right before the word is another one: يحمل عنوان.
    pub(crate) fn is_unlike_before(&self, word: &str) -> bool {
        is_among(&self.unlike, word)
    }

    /// Whether the verb is said to somebody whom its clause can name without a preposition: هدد فلانا بـ، حذر فلانا من، أبلغ فلانا أن.
    pub(crate) fn is_addressed(&self) -> bool {
        self.frames.iter().any(|frame| matches!(frame, Frame::PersonThat | Frame::PersonThen(_)))
    }
}

/// Whether the word is one of the nouns, be it with the article.
fn is_among(nouns: &[Key], word: &str) -> bool {
    const ARTICLE: Key = Key::of_letters("ال");
    !nouns.is_empty()
        && Key::of(word)
            .is_some_and(|key| nouns.iter().any(|&noun| key == noun || key.strip_prefix(ARTICLE) == Some(noun)))
}

/// The number of an entry in its lexicon; 0 is the entry of all unknown words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct EntryId(pub(crate) u32);

/// All that the lexicon knows of one form without its clitics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) classes: Classes,
    /// The number of these classes; words with the same ones share it.
    pub(crate) set: u16,
    /// Its readings as forms of reporting verbs, as a range of all readings of the lexicon.
    pub(crate) readings: (u32, u32),
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    /// A government: country, capital and nationality of one country carry the same number.
    pub(crate) place: Option<u16>,
}

/// What is attached in front of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Proclitics(pub(crate) u8);

impl Proclitics {
    pub(crate) const NONE: Self = Self(0);
    /// و
    pub(crate) const WA: Self = Self(1);
    /// ف
    pub(crate) const FA: Self = Self(2);
    /// س, the future
    pub(crate) const SA: Self = Self(4);
    /// ب
    pub(crate) const BI: Self = Self(8);
    /// ل
    pub(crate) const LI: Self = Self(16);
    /// ك
    pub(crate) const KA: Self = Self(32);
    /// ال, the article
    pub(crate) const AL: Self = Self(64);

    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// An attached pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pronoun {
    pub(crate) person: Person,
    pub(crate) gender: Gender,
    pub(crate) number: Number,
}

/// One word as the lexicon takes it: clitics, entry, pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Analysis {
    pub(crate) entry: EntryId,
    pub(crate) proclitics: Proclitics,
    pub(crate) pronoun: Option<Pronoun>,
}

impl Analysis {
    /// That of a word of which no table knows anything, and of what is no word.
    pub(crate) const UNKNOWN: Self = Self { entry: EntryId(0), proclitics: Proclitics::NONE, pronoun: None };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_found_among_those_of_a_verb() {
        use Frame::{JudgedNoun, JudgedThen, PersonAfter, PersonThen, Prepositional, That};
        use Preposition::{Ala, Bi, Fi, Min};
        let all =
            [That, JudgedNoun, Prepositional(Fi), PersonThen(Bi), PersonThen(Fi), JudgedThen(Bi), PersonAfter(Min)];
        for (number, own) in all.iter().enumerate() {
            let frames = Frames::from(vec![*own]);
            assert!(all.iter().enumerate().all(|(other, frame)| frames.has(*frame) == (other == number)), "{own:?}");
        }
        assert!(!Frames::NONE.has(That));
        // Each preposition counts once, and no more than two.
        let frames = Frames::from(vec![That, Prepositional(Bi), PersonThen(Bi), JudgedThen(Ala), PersonAfter(Min)]);
        assert_eq!(frames.prepositions(), [Some(Bi), Some(Ala)]);
        assert_eq!(frames.len(), 5);
    }
}
