//! The noun phrase that names a source: title, institution, name, apposition.
//!
//! وزير الدفاع الروسي، «سيرغي شويغو» (the Russian defence minister, «Sergei Shoigu»);
//! بوريس جونسون، وزير الخارجية البريطاني (Boris Johnson, the British foreign secretary);
//! مسؤولون في وزارة الصحة (officials at the ministry of health).

mod address;
mod adjective;
mod agreement;
mod apposition;
mod complement;
mod coordination;
mod function_word;
mod head;
mod issued;
mod letters;
mod mark;
mod modifier;
mod name;
mod name_run;
mod noun;
mod numeral;
mod of_another;
mod of_office;
mod place;
mod preposition;
mod quantifier;
mod remark;
mod shape;
mod surname;
mod told_office;

pub(crate) use letters::letters;
pub(crate) use name::{begins_foreign_name, is_particle_of_name, joins_another_name};
pub(crate) use place::stands_as_name;
pub(crate) use shape::{attached_noun, has_noun_shape, has_verb_shape, is_alone, is_name_word, is_noun_shape, is_verb};

use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Preposition, Proclitics};
use crate::reading::{At, Parsed, Words};

/// What sort of thing heads the phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// A person: a title, a form of address, or a name.
    Person,
    /// Unnamed or collective people.
    Group,
    /// An institution.
    Institution,
    /// A country or capital.
    Place,
    /// A medium.
    Media,
    /// A text or figures.
    Document,
    /// Any other noun.
    Thing,
}

/// A range of words, end exclusive.
pub(crate) type Range = (usize, usize);

/// A noun phrase with its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct NounPhrase {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) head: Head,
    /// The title, office or description of a person.
    pub(crate) role: Option<Range>,
    /// The proper name, without form of address.
    pub(crate) name: Option<Range>,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    /// Several heads joined by و.
    pub(crate) joint: bool,
    /// Where a sentence of its own begins that tells of it: المنظمة، وهي أكبر نقابة في البلاد.
    pub(crate) aside: Option<usize>,
}

impl NounPhrase {
    /// The phrase up to the sentence of its own that tells of it, which names nobody.
    pub(crate) fn without_aside(self) -> Self {
        Self { end: self.aside.map_or(self.end, |aside| aside.min(self.end)), ..self }
    }
}

/// How far a phrase may run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reach {
    /// Another noun phrase may follow at once (verb, subject, object): stop where the first is complete.
    pub(crate) object_follows: bool,
    /// The object may be a person (دعا، انتقد), so that an office behind a name may be somebody else's.
    pub(crate) person_follows: bool,
    /// The preposition that the verb governs: it opens the content, not a part of the subject.
    pub(crate) governed: [Option<Preposition>; 2],
    /// No verb stands before the phrase, so that an office behind a name is that of whoever has the name, whatever follows.
    pub(crate) own_office: bool,
}

impl Reach {
    /// Everything up to the end of the words belongs to the phrase or to circumstances.
    pub(crate) const BOUNDED: Self =
        Self { object_follows: false, person_follows: false, governed: [None, None], own_office: false };
    /// The content may follow without any mark.
    pub(crate) const OPEN: Self =
        Self { object_follows: true, person_follows: true, governed: [None, None], own_office: false };
}

impl Reach {
    /// Whether an office behind a name may be that of somebody who is spoken to.
    fn office_may_be_anothers(&self) -> bool {
        self.person_follows && !self.own_office
    }
}

const NOMINAL: Classes = Classes::TITLE
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::DOCUMENT)
    .with(Classes::PLACE)
    .with(Classes::MEDIA_NAME)
    .with(Classes::INSTITUTION_NAME)
    .with(Classes::COMMON_NOUN)
    .with(Classes::OCCASION)
    .with(Classes::FEELING)
    .with(Classes::HONORIFIC);
const ADJECTIVAL: Classes = Classes::NATIONALITY.with(Classes::ADJECTIVE).with(Classes::GOVERNING);
/// Words that never stand inside the phrase.
const FUNCTION: Classes = Classes::COMPLEMENTIZER
    .with(Classes::CONJUNCTION)
    .with(Classes::NEGATOR)
    .with(Classes::AUXILIARY)
    .with(Classes::FUTURE)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::INTERROGATIVE)
    .with(Classes::PRONOUN)
    .with(Classes::RELATIVE)
    .with(Classes::ADVERB)
    .with(Classes::SOURCE_PHRASE);
const PERSON_NAME: Classes = Classes::GIVEN_NAME.with(Classes::NAME_PARTICLE);
const ATTACHED: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);
/// A name has at most this many words (محمد بن راشد آل مكتوم has five).
const NAME_WORDS: usize = 7;
/// A source has at most this many words.
const PHRASE_WORDS: usize = 45;

/// Recognises one noun phrase at the beginning of `words`.
pub(crate) fn noun_phrase(reach: Reach) -> impl Fn(Words<'_>) -> Parsed<'_, NounPhrase> {
    move |words| {
        let limit = words.end.min(words.first + PHRASE_WORDS);
        let bounded = Words { end: limit, ..words };
        match Builder::new(bounded, reach).build() {
            Some(phrase) => Ok((words.from(phrase.end), phrase)),
            None => Err(nom::Err::Error(())),
        }
    }
}

/// The same where ل or ب is attached to the first word: لوزارة الصحة.
pub(crate) fn after_clitic(reach: Reach) -> impl Fn(Words<'_>) -> Parsed<'_, NounPhrase> {
    move |words| {
        let limit = words.end.min(words.first + PHRASE_WORDS);
        let mut builder = Builder::new(Words { end: limit, ..words }, reach);
        builder.clitic = true;
        match builder.build() {
            Some(phrase) => Ok((words.from(phrase.end), phrase)),
            None => Err(nom::Err::Error(())),
        }
    }
}

/// Reads a phrase word by word and remembers what it has seen.
struct Builder<'r> {
    words: Words<'r>,
    reach: Reach,
    at: usize,
    end: usize,
    head: Option<Head>,
    /// The first word of the title, once there is one.
    role: Option<Range>,
    name: Option<Range>,
    /// An office before the name, where another one follows behind a comma.
    first_role: Option<Range>,
    /// The construct is closed: a definite noun, a place or a name stood in it. Only adjectives and names follow.
    closed: bool,
    /// The title or institution still wants its complement (مدرب …, وزارة …).
    construct: bool,
    joint: bool,
    aside: Option<usize>,
    gender: Option<Gender>,
    number: Option<Number>,
    /// A preposition is attached to the first word and no part of the phrase.
    clitic: bool,
    /// Another phrase has it as one of those whom it joins.
    member: bool,
    /// An apposition between commas has begun: whatever follows belongs to it up to the closing comma.
    apposed: bool,
    /// The words that have been taken, bit by bit from the first: an adjective agrees with one of them.
    taken: u64,
    /// Those of them that stood where a complement was wanted.
    wanted: u64,
}

impl<'r> Builder<'r> {
    fn new(words: Words<'r>, reach: Reach) -> Self {
        Self {
            words,
            reach,
            at: words.first,
            end: words.first,
            head: None,
            role: None,
            name: None,
            first_role: None,
            closed: false,
            construct: false,
            joint: false,
            aside: None,
            gender: None,
            number: None,
            clitic: false,
            member: false,
            apposed: false,
            taken: 0,
            wanted: 0,
        }
    }

    fn see(&self, offset: usize) -> At<'r> {
        let index = self.at + offset;
        // Past the end of the slice nothing is seen, so that no production looks beyond its words.
        let index = if index < self.words.end { index } else { usize::MAX };
        self.words.reading.at(index)
    }

    #[inline]
    fn take(&mut self, words: usize) {
        // A phrase has fewer words than there are bits.
        let offset = self.at.saturating_sub(self.words.first).min(63) as u32;
        let taken = 1_u64.wrapping_shl(words as u32).wrapping_sub(1).wrapping_shl(offset);
        self.taken |= taken;
        if self.construct {
            self.wanted |= taken;
        }
        self.at += words;
        self.end = self.at;
    }

    /// Whether a word of the phrase may take an adjective of this gender: it has the gender, is a plural, or unknown.
    fn may_take(&self, gender: Gender) -> bool {
        let mut left = self.taken;
        while left != 0 {
            let offset = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            let at = self.words.reading.at(self.words.first + offset as usize);
            if at.index >= self.words.end {
                break;
            }
            // رابطة الدوري الممتاز: where a complement is wanted the adjective is a noun.
            let wanted = self.wanted >> offset & 1 == 1;
            if at.is_unknown() || at.is(ADJECTIVAL) && at.is_definite() && wanted {
                return true;
            }
            if at.is_word() && !at.is(ADJECTIVAL) {
                let entry = at.details();
                let plural = entry.number == Some(Number::Plural);
                let agrees = match gender {
                    Gender::Feminine => plural || entry.gender != Some(Gender::Masculine),
                    Gender::Masculine => plural || entry.gender != Some(Gender::Feminine),
                };
                if agrees {
                    return true;
                }
            }
        }
        false
    }

    fn build(mut self) -> Option<NounPhrase> {
        self.demonstrative();
        self.head_of_phrase()?;
        while self.at < self.words.end && self.step() {}
        if let Some((first, end)) = self.role {
            self.role = Some((first, end.min(self.end)));
        }
        self.name_of_principal();
        // المحلل سامي حداد، رئيس قسم الأبحاث في المعهد: the longer of two offices says more.
        let words = |role: Option<Range>| role.map_or(0, |(first, end)| end.saturating_sub(first));
        if words(self.first_role) >= words(self.role) {
            self.role = self.first_role.or(self.role);
        }
        Some(NounPhrase {
            first: self.words.first,
            end: self.end,
            head: self.head?,
            role: self.role.filter(|(first, end)| first < end),
            name: self.name.filter(|(first, end)| first < end),
            gender: self.gender,
            number: self.number,
            joint: self.joint,
            aside: self.aside,
        })
    }

    fn extend_role(&mut self) {
        if let Some((first, _)) = self.role
            && self.name.is_none_or(|(name, _)| name < first)
        {
            self.role = Some((first, self.at));
        }
    }
}
