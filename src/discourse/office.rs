//! Words of offices that mean the same: الناطق باسم الحكومة and المتحدث باسم الحكومة are one spokesman of the government.

use std::sync::LazyLock;

use super::surface;
use crate::grammar::Range;
use crate::lexicon::class::Classes;
use crate::lexicon::{KeyMap, KeySet};
use crate::reading::{At, Reading};
use crate::text::key::Key;

static SAME: LazyLock<KeyMap<Key>> = LazyLock::new(|| {
    let lines = include_str!("data/same_office.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let (word, counted_as) = line.split_once('\t')?;
            Some((Key::of(word)?, Key::of(counted_as)?))
        })
        .collect()
});

static RELATIVES: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/relatives.tsv")));
static KNOWN_BY_WORK: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/known_by_work.tsv")));
static GENERAL: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/general_titles.tsv")));
static CAPTAINS: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/captains.tsv")));
static LED: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/led_bodies.tsv")));
static WITH_PURPOSE: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/bodies_with_purpose.tsv")));
static RETURNING: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/returning_descriptions.tsv")));
static SPEAK_AS_ONE: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/speak_as_one.tsv")));
static SPOKESMEN: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/spokesmen.tsv")));
static ADDRESSES: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/addresses.tsv")));
static SPOKEN_OF: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/spoken_of.tsv")));
static RANKS: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/ranks.tsv")));
static FORMER: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/former.tsv")));
static TELLING_APART: LazyLock<KeySet> = LazyLock::new(|| words_of(include_str!("data/telling_apart.tsv")));

/// Offices in which somebody presides over a state as well as over a body, each with the bodies of which that tells nothing.
static PRESIDING: LazyLock<KeyMap<KeySet>> = LazyLock::new(|| {
    let lines = include_str!("data/presiding_offices.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let (office, bodies) = line.split_once('\t')?;
            Some((Key::of(office)?, bodies.split(',').filter_map(Key::of).collect()))
        })
        .collect()
});

pub(super) fn words_of(table: &str) -> KeySet {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(Key::of).collect()
}

/// Whether many people of one article may be called so: اللاعب (the player), الفنان (the artist).
pub(super) fn is_general(key: &Key) -> bool {
    GENERAL.contains(key)
}

/// Whether somebody with this office may be called so, too: قائد (the captain of a team).
pub(super) fn may_be_general(head: &Key) -> bool {
    is_general(head) || CAPTAINS.contains(head)
}

/// المدير الفني (the technical director): by his office the coach of a team.
pub(super) fn is_coach(words: &[Key]) -> bool {
    const COACH: [Key; 2] = [Key::of_letters("مدير"), Key::of_letters("فني")];
    words.starts_with(&COACH)
}

/// Whether somebody with an office is called so when he is spoken of again: المسؤول (the official).
pub(super) fn returns(key: &Key) -> bool {
    RETURNING.contains(key)
}

/// Whether somebody called so speaks for others: المتحدث (the spokesman).
pub(super) fn speaks_for_others(key: &Key) -> bool {
    SPOKESMEN.contains(key)
}

/// Whether somebody called so by this word alone has no office by it: السيد (Mr), and with the article الرجل (the man).
pub(super) fn is_address(key: &Key, definite: bool) -> bool {
    ADDRESSES.contains(key) || definite && SPOKEN_OF.contains(key)
}

/// Whether anybody is spoken of by the word: شاب (a youth), الرجل (the man).
pub(super) fn is_spoken_of(key: &Key) -> bool {
    SPOKEN_OF.contains(key)
}

/// البلاد (the country): whichever it is.
pub(super) fn is_any_country(key: &Key) -> bool {
    const COUNTRY: Key = Key::of_letters("بلاد");
    *key == COUNTRY
}

/// Whether the word is a rank of soldiers or nobles: العقيد (the colonel), اللورد (the lord).
pub(super) fn is_rank(key: &Key) -> bool {
    RANKS.contains(key)
}

/// Whether a group of this name goes on speaking in the feminine singular: مصادر (sources).
pub(super) fn speaks_as_one(key: &Key) -> bool {
    SPEAK_AS_ONE.contains(key)
}

/// الرئيس السابق, الوزيرة الراحلة: whether the adjective says that the bearer of an office has it no more.
pub(super) fn is_former(adjective: At<'_>) -> bool {
    is_definite_one_of(&FORMER, adjective)
}

/// المسؤول الأول، المسؤول الآخر: whether the adjective says which of several is meant, and no other than he.
pub(super) fn tells_apart(adjective: At<'_>) -> bool {
    is_definite_one_of(&TELLING_APART, adjective)
}

/// Whether the adjective is one of these words with the article.
fn is_definite_one_of(words: &KeySet, adjective: At<'_>) -> bool {
    adjective.begins("ال")
        && surface::key(adjective.reading(), adjective.index).is_some_and(|adjective| words.contains(&adjective))
}

/// Whether the office alone is that of a state: الرئيس (the president).
pub(super) fn presides(office: &Key) -> bool {
    PRESIDING.contains_key(office)
}

/// Whether the office in this body is none of the state: رئيس البرلمان (the speaker of parliament), but not رئيس الحكومة.
pub(super) fn presides_over(office: &Key, body: &Key) -> bool {
    PRESIDING.get(office).is_some_and(|governments| !governments.contains(body))
}

/// Whether the word tells whose relative, friend, lawyer or correspondent somebody is.
pub(super) fn is_relative(key: &Key) -> bool {
    RELATIVES.contains(key)
}

/// Whether the word tells whose relative somebody is, and not whose friend, lawyer or correspondent.
pub(super) fn is_kin(key: &Key) -> bool {
    is_relative(key) && !KNOWN_BY_WORK.contains(key)
}

/// والده, زوجتها: the same of a word with the pronoun of whose relative somebody is.
pub(super) fn is_kin_of_somebody(key: Key) -> bool {
    const PRONOUNS: [Key; 4] =
        [Key::of_letters("ه"), Key::of_letters("ها"), Key::of_letters("هم"), Key::of_letters("هما")];
    const OPEN: Key = Key::of_affix(['ت']);
    const CLOSED: Key = Key::of_affix(['ه']);
    PRONOUNS.into_iter().filter_map(|pronoun| key.strip_suffix(pronoun)).any(|bare| {
        let feminine = || bare.strip_suffix(OPEN).and_then(|stem| stem.concat(CLOSED));
        is_kin(&bare) || feminine().is_some_and(|feminine| is_kin(&feminine))
    })
}

/// Whether the word tells for whom somebody works, who is called so again and again: محامي المتهم (the lawyer of the accused).
pub(super) fn works_for_somebody(key: &Key) -> bool {
    KNOWN_BY_WORK.contains(key)
}

/// Whether what a body of this name is for belongs to its name: منظمة النهر للإغاثة (al-Nahr, the organisation for relief).
pub(super) fn has_purpose(key: &Key) -> bool {
    WITH_PURPOSE.contains(key)
}

/// Whether a body of this name is called after whoever leads it: in إدارة ترامب (the administration of Trump) his name alone is his own.
pub(super) fn is_led(key: &Key) -> bool {
    LED.contains(key)
}

/// The words of a title, each as the one that it is counted as.
pub(super) fn words(mut keys: Vec<Key>) -> Vec<Key> {
    keys.iter_mut().for_each(|key| *key = SAME.get(key).copied().unwrap_or(*key));
    keys
}

/// Whether the office may be one with this head: a counterpart has that of somebody else.
pub(super) fn may_be_headed(title: At<'_>, head: Key) -> bool {
    let key = surface::key(title.reading(), title.index);
    key.is_some_and(|key| SAME.get(&key).copied().unwrap_or(key) == head) || title.str().contains("نظير")
}

/// The same of the words `range`.
pub(super) fn keys(reading: &Reading<'_>, range: Range) -> Vec<Key> {
    words(surface::keys(reading, range))
}

/// Whose counterpart somebody is stands at most this many words before.
const COUNTERPART: usize = 30;

/// The words of the office `role` of somebody whom a phrase names that begins at `first`, each as the one that it is counted as.
pub(super) fn keys_of_named(reading: &Reading<'_>, first: usize, role: Range) -> Vec<Key> {
    let mut keys = surface::keys(reading, role);
    if let Some(head) = keys.first_mut()
        && let Some(office) = counterpart(reading, first)
    {
        *head = office;
    }
    words(keys)
}

/// الرئيس سامر نجم ونظيره الروسي …: the counterpart of a president is a president.
fn counterpart(reading: &Reading<'_>, first: usize) -> Option<Key> {
    if !reading.str(first).contains("نظير") {
        return None;
    }
    let office = |&index: &usize| reading.at(index).is(Classes::TITLE) && !reading.str(index).contains("نظير");
    let like = (first.saturating_sub(COUNTERPART)..first).rev().find(office)?;
    surface::key(reading, like)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offices_of_one_meaning_have_the_same_words() {
        let keys = |title: &str| words(title.split(' ').filter_map(Key::of).collect());
        assert_eq!(keys("ناطق باسم حكومة"), keys("متحدث باسم وزراء"));
        assert_ne!(keys("وزير"), keys("سفير"));
    }

    #[test]
    fn a_president_is_no_speaker_of_parliament_but_may_head_the_government() {
        let key = |word: &str| Key::of(word).unwrap();
        assert!(presides(&key("رئيس")) && presides(&key("رئيسة")) && !presides(&key("مدير")));
        assert!(presides_over(&key("رئيس"), &key("برلمان")));
        assert!(!presides_over(&key("رئيس"), &key("حكومة")));
        assert!(!presides_over(&key("مدير"), &key("برلمان")));
    }
}
