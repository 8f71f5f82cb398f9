//! Letters to which endings are added: a form is made by arithmetic on a key, and no string is built for it.

use crate::text::key::Key;

/// The folded letters of a form in the making. They may be none, and where they are too many for a word that can be looked up, all that
/// is made from them is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stem(Option<Key>);

impl Stem {
    /// The letters of a word as it is cited.
    pub(super) fn of(cited: &str) -> Self {
        Self(Key::of(cited))
    }

    /// The finished form.
    pub(super) fn form(self) -> Option<Key> {
        self.0.filter(|key| key.len() > 0)
    }

    /// With an ending behind: the folded letters of it.
    #[inline(always)]
    pub(super) fn with(self, ending: &'static str) -> Self {
        self.joined(Key::of_letters(ending))
    }

    /// With a prefix in front: the folded letters of it.
    #[inline(always)]
    pub(super) fn behind(self, prefix: &'static str) -> Self {
        Self(self.0.and_then(|key| Key::of_letters(prefix).concat(key)))
    }

    /// With other letters behind.
    pub(super) fn joined(self, other: Key) -> Self {
        Self(self.0.and_then(|key| key.concat(other)))
    }

    pub(super) fn without_first(self) -> Self {
        Self(self.0.map(|key| key.cut(1, key.len())))
    }

    pub(super) fn without_last(self) -> Self {
        Self(self.0.map(|key| key.cut(0, key.len().saturating_sub(1))))
    }

    /// With the last letter written twice.
    pub(super) fn doubled(self) -> Self {
        let last = self.0.map(|key| key.cut(key.len().saturating_sub(1), key.len()));
        Self(self.0.zip(last).and_then(|(key, last)| key.concat(last)))
    }

    /// With the letter before its last replaced, or left out.
    pub(super) fn with_vowel(self, vowel: &'static str) -> Self {
        let Some(key) = self.0 else { return self };
        let middle = key.len().saturating_sub(2);
        Self(Some(key.cut(0, middle))).with(vowel).joined(key.cut(middle.saturating_add(1), key.len()))
    }

    /// With ي for ء: جاء, جئت.
    pub(super) fn with_seat(self) -> Self {
        Self(self.0.map(|key| key.replace(Key::of_letters("ء"), Key::of_letters("ي"))))
    }

    pub(super) fn begins_with(self, letter: &'static str) -> bool {
        self.0.is_some_and(|key| key.len() > 0 && key.cut(0, 1) == Key::of_letters(letter))
    }

    pub(super) fn ends_with(self, letter: &'static str) -> bool {
        let last = self.0.map(|key| key.cut(key.len().saturating_sub(1), key.len()));
        last == Some(Key::of_letters(letter))
    }

    /// The number of letters.
    pub(super) fn len(self) -> u32 {
        self.0.map_or(0, Key::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_added_and_taken_off() {
        let said = Stem::of("قال");
        for (made, expected) in [
            (said.with("وا"), "قالوا"),
            (said.behind("ي"), "يقال"),
            (said.without_first(), "ال"),
            (said.without_last(), "قا"),
            (said.doubled(), "قالل"),
            (said.with_vowel(""), "قل"),
            (said.with_vowel("ي"), "قيل"),
            (Stem::of("جء").with_seat(), "جي"),
            (Stem::of("ق").without_last().with("ت"), "ت"),
        ] {
            assert_eq!(made, Stem::of(expected));
        }
        assert!(said.begins_with("ق") && !said.begins_with("ل"));
        assert!(said.ends_with("ل") && !said.ends_with("ق"));
    }

    #[test]
    fn what_is_empty_or_too_long_is_no_form() {
        assert_eq!(Stem::of("ق").without_last().form(), None);
        assert_eq!(Stem::of("-").with("ت").form(), None);
        assert_eq!(Stem::of("ابتثجحخدذرزسشصضطظع").with("ت").form(), None);
        assert!(Stem::of("ابتثجحخدذرزسشصضطظع").form().is_some());
        assert!(!Stem::of("ق").without_last().begins_with("ق"));
    }
}
