//! The speakers of a document, each with all that has been said of it so far.

use crate::claim::Kind;
use crate::grammar::{Head, Range};
use crate::lexicon::verb::{Gender, Number};
use crate::text::key::Key;

/// One who speaks.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) head: Head,
    pub(crate) kind: Kind,
    /// The words of its fullest name, as keys.
    pub(crate) keys: Vec<Key>,
    /// Where its fullest name stands.
    pub(crate) name: Range,
    /// Whether `name` is a proper name; otherwise it is a description.
    pub(crate) proper: bool,
    pub(crate) role: Option<Range>,
    /// The words of the role, each as the one that it is counted as.
    pub(crate) role_keys: Vec<Key>,
    /// The noun at its head without the article: وزارة, بيان.
    pub(crate) noun: Option<Key>,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    pub(crate) joint: bool,
}

impl Entity {
    /// Whether a verb of this gender and number without a subject can be about it.
    pub(crate) fn agrees(&self, gender: Option<Gender>, number: Option<Number>) -> bool {
        let (Some(gender), Some(number)) = (gender, number) else { return true };
        let people = matches!(self.head, Head::Group | Head::Person) || self.joint;
        let plural =
            self.joint || self.number == Some(Number::Plural) || self.head == Head::Group && self.number.is_none();
        match number {
            Number::Plural | Number::Dual => {
                plural || self.number == Some(Number::Dual) || self.head == Head::Institution
            }
            // حداد ونجم (Haddad and Najm), then وقالت: two people are no woman.
            Number::Singular if self.joint && self.head == Head::Person => false,
            Number::Singular if plural && people => {
                gender == Gender::Feminine || self.number != Some(Number::Plural) && !self.joint
            }
            Number::Singular if self.head == Head::Place => {
                gender == Gender::Feminine || self.gender == Some(Gender::Masculine)
            }
            // أجهزة الإسعاف (the rescue services): things in the plural are a woman.
            Number::Singular if self.number == Some(Number::Plural) => gender == Gender::Feminine,
            Number::Singular => self.gender.is_none_or(|own| own == gender),
        }
    }

    /// How many they are, of whom so many have names of their own.
    pub(crate) fn how_many(&self, members: usize) -> Option<Number> {
        match (members, self.number) {
            (2, None | Some(Number::Singular)) => Some(Number::Dual),
            (3.., _) => Some(Number::Plural),
            (_, None) if self.joint || self.head == Head::Group => None,
            (_, number) => Some(number.unwrap_or(Number::Singular)),
        }
    }

    /// Takes a role that says more than the one known so far.
    pub(crate) fn takes_role(&mut self, role: Range, role_keys: Vec<Key>) {
        self.role = Some(role);
        self.role_keys = role_keys;
    }
}
