//! From a noun or adjective as the tables cite it to its forms: feminine, plural, dual, case endings that are written, and the
//! spelling before a pronoun.

use super::conjugation::{Standing, spell};
use super::verb::{Gender, Number};
use Gender::{Feminine, Masculine};
use Number::{Dual, Plural, Singular};

/// A form with its features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declined {
    pub(super) form: String,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) standing: Standing,
    /// Any other word with this spelling is meant instead: مسؤولين is "officials", not "two officials".
    pub(super) shadowed: bool,
}

/// What a cited word is, as far as its endings depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// An office or another word for people.
    Person,
    /// A word for a thing: its plural takes the feminine.
    Thing,
    /// An adjective: it takes no pronouns.
    Adjective,
}

/// The forms of one noun in the making.
struct Forms {
    noun: Noun,
    gender: Gender,
    number: Number,
    list: Vec<Declined>,
}

impl Forms {
    fn new(noun: Noun, gender: Gender, number: Number) -> Self {
        Self { noun, gender, number, list: Vec::with_capacity(10) }
    }

    fn push(&mut self, form: String, number: Number, standing: Standing, shadowed: bool) {
        let standing = match (self.noun, standing) {
            (Noun::Adjective, Standing::Bound) => return,
            (Noun::Adjective, _) => Standing::Alone,
            _ => standing,
        };
        self.list.push(Declined { form, gender: self.gender, number, standing, shadowed });
    }

    fn put(&mut self, form: String) {
        self.push(form, self.number, Standing::Either, false);
    }

    fn alone(&mut self, form: String) {
        self.push(form, self.number, Standing::Alone, false);
    }

    fn bound(&mut self, form: String) {
        self.push(form, self.number, Standing::Bound, false);
    }

    /// وزيران، وزيرين
    fn dual(&mut self, base: &str) {
        self.push(spell(&[base, "ان"]), Dual, Standing::Alone, false);
        self.push(spell(&[base, "ين"]), Dual, Standing::Alone, true);
    }

    /// The word itself, and how it is spelled before a pronoun.
    fn word(&mut self, word: &str) {
        if let Some(stem) = word.strip_suffix('ة') {
            self.alone(word.to_owned());
            self.bound(spell(&[stem, "ت"]));
        } else if let Some(stem) = word.strip_suffix('ى') {
            self.alone(word.to_owned());
            self.bound(spell(&[stem, "ا"]));
        } else {
            self.put(word.to_owned());
            if let Some(stem) = word.strip_suffix('ء') {
                self.bound(spell(&[stem, "ؤ"]));
                self.bound(spell(&[stem, "ئ"]));
            }
        }
    }
}

/// The word in no other form, with its spelling before a pronoun: ليلة، ليلت(ه).
pub(super) fn as_cited(word: &str) -> Vec<Declined> {
    let mut forms = Forms::new(Noun::Thing, Masculine, Singular);
    forms.word(word);
    forms.list
}

/// The forms of a singular: وزير، وزيرا، وزيران، وزيرين; وزارة، وزارت(ه)، وزارتان.
pub(super) fn singular(word: &str, gender: Gender, noun: Noun) -> Vec<Declined> {
    let mut forms = Forms::new(noun, gender, Singular);
    forms.word(word);
    if let Some(stem) = word.strip_suffix('ة') {
        forms.dual(&spell(&[stem, "ت"]));
    } else if let Some(stem) = word.strip_suffix('ى') {
        forms.dual(&spell(&[stem, "ي"]));
    } else if word.chars().count() > 2 && !word.ends_with('ا') {
        if !word.ends_with("اء") {
            forms.alone(spell(&[word, "ا"]));
        }
        forms.dual(word);
    }
    forms.list
}

/// The forms of a plural: مسؤولون، مسؤولين، مسؤولو; وزراء، وزراؤ(ه); محادثات; قادة، قادت(ه).
pub(super) fn plural(word: &str, gender: Gender, noun: Noun) -> Vec<Declined> {
    let mut forms = Forms::new(noun, gender, Plural);
    match word.strip_suffix("ون").filter(|stem| stem.chars().count() > 2) {
        Some(stem) => {
            forms.alone(word.to_owned());
            forms.alone(spell(&[stem, "ين"]));
            forms.put(spell(&[stem, "و"]));
            // مسؤولي (officials of) alone would make titles of surnames in ي: المالكي is no owner.
            forms.bound(spell(&[stem, "ي"]));
        }
        None => {
            forms.word(word);
            // مطالب and its like never take the ا; مطالبا is "demanding".
            let diptote = word.chars().count() > 4 && word.chars().nth(2) == Some('ا');
            if !word.ends_with(['ة', 'ى', 'ا', 'ء', 'ي']) && !word.ends_with("ات") && !diptote {
                forms.alone(spell(&[word, "ا"]));
            }
        }
    }
    forms.list
}

/// All forms of a table's line: masculine, feminine and plurals, or a thing's word, `m` or `f`, and plurals.
pub(super) fn line(cited: &str, second: &str, plurals: &[&str], noun: Noun) -> Vec<Declined> {
    let thing = match second {
        "m" => Some(Masculine),
        "f" => Some(Feminine),
        _ => None,
    };
    let mut forms = Vec::new();
    // The plural first: مسؤولين is "officials" rather than "two officials".
    for word in plurals {
        let gender = if thing.is_some() || word.ends_with("ات") { Feminine } else { Masculine };
        forms.extend(plural(word, gender, noun));
    }
    if cited != "-" {
        forms.extend(singular(cited, thing.unwrap_or(Masculine), noun));
    }
    if thing.is_none() && second != "-" && !second.is_empty() {
        forms.extend(singular(second, Feminine, noun));
    }
    forms
}

/// The forms of an adjective of place: روسي، روسية، روسيون، روسيين، روسيات، روسيان.
pub(super) fn nisba(adjective: &str) -> Vec<Declined> {
    let mut forms = Forms::new(Noun::Adjective, Masculine, Singular);
    forms.alone(adjective.to_owned());
    // روسيا is Russia, not the accusative of روسي.
    forms.push(spell(&[adjective, "ا"]), Singular, Standing::Alone, true);
    forms.number = Plural;
    forms.alone(spell(&[adjective, "ون"]));
    forms.alone(spell(&[adjective, "ين"]));
    forms.push(spell(&[adjective, "ان"]), Dual, Standing::Alone, false);
    forms.gender = Feminine;
    forms.alone(spell(&[adjective, "ات"]));
    forms.number = Singular;
    forms.alone(spell(&[adjective, "ة"]));
    forms.push(spell(&[adjective, "تان"]), Dual, Standing::Alone, false);
    forms.push(spell(&[adjective, "تين"]), Dual, Standing::Alone, false);
    forms.list
}
