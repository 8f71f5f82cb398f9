//! Who speaks together: كيري ولافروف (Kerry and Lavrov)، السعودية والإمارات (Saudi Arabia and the Emirates).

use std::borrow::Cow;

use super::surface;
use crate::grammar::noun_phrase::{Reach, joins_another_name, noun_phrase};
use crate::grammar::{Head, Range};
use crate::lexicon::verb::Proclitics;
use crate::reading::Reading;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// The names of those whom a joint name joins, each as full as `fuller` knows it; empty where the name cannot be taken apart.
pub(crate) fn of<'t>(
    reading: &Reading<'t>,
    (first, end): Range,
    mut fuller: impl FnMut(&[Key]) -> Option<Range>,
) -> Vec<Cow<'t, str>> {
    let mut joined = |index: usize| {
        reading.at(index).has(Proclitics::WA)
            || joins_another_name(reading, index)
            || fuller(&keys(reading, index, index.saturating_add(1))).is_some()
    };
    let candidates = || (first.saturating_add(1)..end).filter(|&index| begins_with_and(reading, index));
    let mut starts: Vec<usize> = candidates().filter(|&index| joined(index)).collect();
    if starts.is_empty() {
        // Nobody else in the text bears the name: the last one that can be joined is.
        starts.extend(candidates().next_back());
    }
    if starts.is_empty() {
        return Vec::new();
    }
    let ends = starts.iter().copied().chain([end]);
    std::iter::once(first)
        .chain(starts.iter().copied())
        .zip(ends)
        .map(|(start, end)| {
            let (start, end, joined) = match name_behind_office(reading, (start, end)) {
                Some((name, name_end)) => (name, name_end, false),
                None => (start, end, start > first),
            };
            let own = if joined { keys(reading, start, end) } else { surface::keys(reading, (start, end)) };
            // كيري is no fuller than جون كيري.
            let fuller = fuller(&own).filter(|(name, name_end)| name_end.saturating_sub(*name) >= own.len());
            fuller.map_or_else(|| text(reading, start, end, joined), |name| surface::text(reading, name))
        })
        .collect()
}

/// Of وزير الخارجية جون كيري (the foreign minister John Kerry) the name.
fn name_behind_office(reading: &Reading<'_>, (start, end): Range) -> Option<Range> {
    let (_, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(start, end)).ok()?;
    phrase.name.filter(|&(name, _)| phrase.head == Head::Person && !phrase.joint && name > start)
}

fn begins_with_and(reading: &Reading<'_>, index: usize) -> bool {
    reading.kind(index) == TokenKind::Word && reading.str(index).starts_with('و')
}

/// The keys of a name whose first word has و in front.
fn keys(reading: &Reading<'_>, first: usize, end: usize) -> Vec<Key> {
    let mut keys = surface::keys(reading, (first, end));
    if !reading.at(first).has(Proclitics::WA)
        && let (Some(key), Some(and)) = (keys.first_mut(), Key::of("و"))
        && let Some(bare) = key.strip_prefix(and)
    {
        *key = bare;
    }
    keys
}

/// The words as a name, without the و that joins them and without a comma at their end.
fn text<'t>(reading: &Reading<'t>, first: usize, end: usize, joined: bool) -> Cow<'t, str> {
    let end = (first.saturating_add(1)..end).find(|&index| reading.kind(index) == TokenKind::Comma).unwrap_or(end);
    let whole = surface::text(reading, (first, end));
    if !joined || reading.at(first).has(Proclitics::WA) {
        return whole;
    }
    match whole {
        Cow::Borrowed(name) => Cow::Borrowed(name.strip_prefix('و').unwrap_or(name).trim_start()),
        Cow::Owned(name) => {
            Cow::Owned(name.strip_prefix('و').map_or_else(|| name.clone(), |name| name.trim_start().to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::SharedLexicon;

    fn members(text: &str) -> Vec<String> {
        let reading = Reading::new(text, SharedLexicon::default());
        of(&reading, (0, reading.len()), |_| None).into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn a_joint_name_is_taken_apart() {
        let cases: &[(&str, &[&str])] = &[
            ("كيري ولافروف", &["كيري", "لافروف"]),
            ("السعودية والإمارات", &["السعودية", "الإمارات"]),
            ("السعودية والإمارات والبحرين", &["السعودية", "الإمارات", "البحرين"]),
            ("جون كيري وسيرغي لافروف", &["جون كيري", "سيرغي لافروف"]),
            ("جون كيري", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(members(text), *expected, "{text}");
        }
    }

    #[test]
    fn members_have_their_fullest_names() {
        let reading = Reading::new("كيري ولافروف بعد سيرغي لافروف", SharedLexicon::default());
        let fuller = |keys: &[Key]| (keys == [Key::of("لافروف").unwrap()]).then_some((3, 5));
        assert_eq!(of(&reading, (0, 2), fuller), ["كيري", "سيرغي لافروف"]);
    }
}
