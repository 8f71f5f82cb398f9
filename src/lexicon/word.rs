//! What a word says beside its readings as a verb.

use super::class::Classes;
use super::verb::{Entry, Gender, Number};

/// Classes and features of a word that is no reporting verb.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    pub(super) classes: Classes,
    pub(super) gender: Option<Gender>,
    pub(super) number: Option<Number>,
    pub(super) place: Option<u16>,
}

impl Word {
    /// A word of which nothing but its classes is known.
    pub(super) fn of(classes: Classes) -> Self {
        Self { classes, ..Self::default() }
    }

    /// What the entry says beside its readings as a verb.
    pub(super) fn in_entry(entry: &Entry) -> Self {
        Self { classes: entry.classes, gender: entry.gender, number: entry.number, place: entry.place }
    }

    /// Both words in one; of features that are at odds the first one's stay.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            classes: self.classes | other.classes,
            gender: self.gender.or(other.gender),
            number: self.number.or(other.number),
            place: self.place.or(other.place),
        }
    }

    /// All features as one number.
    pub(super) fn packed(self) -> u128 {
        let gender = self.gender.map_or(0, |gender| (gender as u128).saturating_add(1));
        let number = self.number.map_or(0, |number| (number as u128).saturating_add(1));
        let place = self.place.map_or(0, |place| u128::from(place) + 1);
        u128::from(self.classes.bits()) | gender << 64 | number << 66 | place << 68
    }
}
