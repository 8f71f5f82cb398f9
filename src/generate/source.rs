//! Who speaks: people with an office, institutions, countries, agencies, documents and those who will not be named.

use super::choices::Choices;
use super::told::Source;
use super::vocabulary::{Institution, VOCABULARY};
use crate::claim::{Gender, Kind, Number, ResolvedBy};

/// A person: office, given name and surname, all of one gender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) office: &'static str,
    pub(super) given: &'static str,
    pub(super) surname: &'static str,
    pub(super) gender: Gender,
}

impl Person {
    pub(super) fn any(choices: &mut Choices<'_>) -> Option<Self> {
        let &(office, gender) = choices.of(&VOCABULARY.offices)?;
        let given: Vec<_> = VOCABULARY.given_names.iter().filter(|(_, of)| *of == gender).collect();
        let &&(given, _) = choices.of(&given)?;
        Some(Self { office, given, surname: choices.words(&VOCABULARY.surnames), gender })
    }

    /// ليلى المنصوري (Layla al-Mansouri).
    pub(super) fn name(&self) -> String {
        format!("{} {}", self.given, self.surname)
    }

    /// Whether two could be taken for one another.
    pub(super) fn resembles(&self, other: &Self) -> bool {
        self.office == other.office || self.given == other.given || self.surname == other.surname
    }

    /// وزيرة المياه ليلى المنصوري (the minister of water Layla al-Mansouri).
    pub(super) fn in_full(&self) -> Source {
        self.as_source(format!("{} {}", self.office, self.name()), ResolvedBy::FullName)
    }

    /// المنصوري (al-Mansouri), once the name has been given.
    pub(super) fn by_surname(&self) -> Source {
        self.as_source(self.surname.to_owned(), ResolvedBy::ShortName)
    }

    fn as_source(&self, words: String, resolved_by: ResolvedBy) -> Source {
        let role = Some(self.office.to_owned());
        Source {
            words,
            name: self.name(),
            role,
            kind: Kind::Person,
            gender: self.gender,
            number: Number::Singular,
            resolved_by,
        }
    }
}

/// An office whose bearer nobody names: محافظ البنك المركزي (the governor of the central bank).
fn office(choices: &mut Choices<'_>) -> Option<Source> {
    let &(office, gender) = choices.of(&VOCABULARY.offices)?;
    Some(Source {
        words: office.to_owned(),
        name: office.to_owned(),
        role: Some(office.to_owned()),
        kind: Kind::Person,
        gender,
        number: Number::Singular,
        resolved_by: ResolvedBy::TitleOnly,
    })
}

/// وزارة الصحة (the ministry of health).
pub(super) fn institution(choices: &mut Choices<'_>) -> Option<Source> {
    let &Institution { words, kind, gender, number, resolved_by } = choices.of(&VOCABULARY.institutions)?;
    Some(Source { words: words.to_owned(), name: words.to_owned(), role: None, kind, gender, number, resolved_by })
}

/// Any of them.
pub(super) fn any(choices: &mut Choices<'_>) -> Source {
    let source = match choices.below(4) {
        0 => institution(choices),
        1 => office(choices),
        _ => Person::any(choices).map(|person| person.in_full()),
    };
    source.unwrap_or_else(|| Source {
        words: "الوزير".to_owned(),
        name: "الوزير".to_owned(),
        role: None,
        kind: Kind::Person,
        gender: Gender::Masculine,
        number: Number::Singular,
        resolved_by: ResolvedBy::TitleOnly,
    })
}
