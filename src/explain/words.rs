//! What each word was taken for.

use serde::Serialize;

use super::{Place, Places};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Person, Preposition, Proclitics, Pronoun, Shape, VerbForm};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// One word, number or mark.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Word {
    #[serde(flatten)]
    pub(super) place: Place,
    pub(super) kind: &'static str,
    /// Whether any table knows the word.
    pub(super) known: bool,
    /// Names of classes, as the tables have them.
    pub(super) classes: Vec<&'static str>,
    pub(super) clitics: Vec<&'static str>,
    /// The attached pronoun.
    pub(super) pronoun: Option<String>,
    /// The readings as a form of a reporting verb.
    pub(super) verbs: Vec<Verb>,
    /// So many words from here on are a name that a table has.
    pub(super) name: Option<usize>,
}

/// A form of a reporting verb.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Verb {
    pub(super) lemma: String,
    pub(super) act: &'static str,
    pub(super) shape: &'static str,
    /// Person, gender and number.
    pub(super) form: String,
    /// As the line of the verb says it.
    pub(super) governs: Vec<String>,
}

const CLITICS: [(Proclitics, &str); 7] = [
    (Proclitics::WA, "و"),
    (Proclitics::FA, "ف"),
    (Proclitics::SA, "س"),
    (Proclitics::BI, "ب"),
    (Proclitics::LI, "ل"),
    (Proclitics::KA, "ك"),
    (Proclitics::AL, "ال"),
];

pub(super) fn all(reading: &Reading<'_>, places: &Places<'_, '_>) -> Vec<Word> {
    (0..reading.len()).filter_map(|index| word(reading, places, index)).collect()
}

fn word(reading: &Reading<'_>, places: &Places<'_, '_>, index: usize) -> Option<Word> {
    let at = reading.at(index);
    if at.kind() == TokenKind::LineEnd {
        return None;
    }
    let is_class = |name: &&&'static str| Classes::named(name).is_some_and(|class| at.is(class));
    Some(Word {
        place: places.of_words(index, index.saturating_add(1))?,
        kind: kind(at.kind()),
        known: at.is_word() && !at.is_unknown(),
        classes: Classes::NAMES.iter().filter(is_class).copied().collect(),
        clitics: CLITICS.iter().filter(|(clitic, _)| at.has(*clitic)).map(|(_, letters)| *letters).collect(),
        pronoun: at.pronoun().map(|Pronoun { person, gender, number }| form(person, gender, number)),
        verbs: at.verbs().iter().map(|form| verb(reading, form)).collect(),
        name: reading.name_at(index).map(|name| name.words as usize),
    })
}

fn verb(reading: &Reading<'_>, read: &VerbForm) -> Verb {
    let lemma = reading.lexicon.lemma(read.lemma);
    Verb {
        lemma: lemma.text.to_string(),
        act: lemma.act.name(),
        shape: match read.shape {
            Shape::Past => "past",
            Shape::Present => "present",
            Shape::Jussive => "jussive",
            Shape::PassivePast => "passive past",
            Shape::PassivePresent => "passive present",
            Shape::Participle => "participle",
            Shape::VerbalNoun => "verbal noun",
        },
        form: form(read.person, read.gender, read.number),
        governs: lemma.frames.iter().copied().map(frame).collect(),
    }
}

fn form(person: Person, gender: Gender, number: Number) -> String {
    let person = match person {
        Person::First => "first person",
        Person::Second => "second person",
        Person::Third => "third person",
    };
    let gender = match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
    };
    let number = match number {
        Number::Singular => "singular",
        Number::Dual => "dual",
        Number::Plural => "plural",
    };
    format!("{person} {gender} {number}")
}

/// As a line of the lexicon writes it.
fn frame(frame: Frame) -> String {
    match frame {
        Frame::That => "that".to_owned(),
        Frame::Quote => "quote".to_owned(),
        Frame::Question => "question".to_owned(),
        Frame::Noun => "noun".to_owned(),
        Frame::Shown => "shown".to_owned(),
        Frame::Estimated => "estimated".to_owned(),
        Frame::Prepositional(governed) => preposition(governed).to_owned(),
        Frame::PersonThen(governed) => format!("person+{}", preposition(governed)),
        Frame::PersonThat => "person+that".to_owned(),
        Frame::JudgedThen(governed) => format!("judged+{}", preposition(governed)),
        Frame::JudgedNoun => "judged+noun".to_owned(),
        Frame::PersonAfter(governed) => format!("{}:person+noun", preposition(governed)),
        Frame::Relay => "relay".to_owned(),
        Frame::Found => "found".to_owned(),
    }
}

fn preposition(governed: Preposition) -> &'static str {
    match governed {
        Preposition::Bi => "ب",
        Preposition::Li => "ل",
        Preposition::Ila => "إلى",
        Preposition::Ala => "على",
        Preposition::An => "عن",
        Preposition::Min => "من",
        Preposition::Fi => "في",
    }
}

fn kind(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Word => "word",
        TokenKind::Number => "number",
        TokenKind::Comma => "comma",
        TokenKind::Semicolon => "semicolon",
        TokenKind::Period => "period",
        TokenKind::Ellipsis => "ellipsis",
        TokenKind::Colon => "colon",
        TokenKind::Question => "question mark",
        TokenKind::Exclamation => "exclamation mark",
        TokenKind::Dash => "dash",
        TokenKind::Hyphen => "hyphen",
        TokenKind::OpenParenthesis => "opening parenthesis",
        TokenKind::CloseParenthesis => "closing parenthesis",
        TokenKind::Slash => "slash",
        TokenKind::OpenQuote => "opening quotation mark",
        TokenKind::CloseQuote => "closing quotation mark",
        TokenKind::LoneQuote => "lone quotation mark",
        TokenKind::LineEnd => "line end",
        TokenKind::Other => "other sign",
    }
}
