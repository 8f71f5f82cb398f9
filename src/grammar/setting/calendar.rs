//! Words of the calendar, and what they say together: أمس الخميس (yesterday, Thursday), في الثالث من مايو (on the third of May).

use std::sync::LazyLock;

use crate::lexicon::KeyMap;
use crate::reading::At;
use crate::text::endings::Endings;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// One line a word.
const TABLE: &str = include_str!("calendar.tsv");

/// What may stand in front of its first word, and the article behind that: واليوم، بالأمس.
const AND: Key = Key::of_affix(['و']);
const IN: Key = Key::of_affix(['ب']);
const ARTICLE: Key = Key::of_affix(['ا', 'ل']);

/// What a word of the calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// الجمعة, from Monday 1
    Weekday(i8),
    /// مايو, from January 1
    Month(i8),
    /// تشرين، كانون: this month with الأول, the next with الثاني; October follows on September here
    MonthOfTwo(i8),
    /// أمس، اليوم، غدا, from today 0
    Day(i8),
    /// مساء، يوم، منتصف: a part of what follows
    Part,
    /// الأسبوع، العام: with الماضي
    Unit,
    /// عام: with a number
    Year,
    /// الماضي
    Past,
    /// الجاري
    Current,
    /// المقبل
    Coming,
    /// وقت: with سابق
    Time,
    /// سابق، متأخر: behind وقت
    Vague,
    /// سابقا: says no more
    Alone,
    /// الثالث
    Ordinal(i8),
    /// عشر, والعشرين: behind an ordinal
    Ten(i8),
}

/// When something is said, as far as the words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// So many days from the document's.
    Day(i8),
    /// A day of the week, from Monday 1.
    Weekday(i8, Side),
    /// A day of a month, with the year where it is given.
    Date {
        /// The year, where the words give it.
        year: Option<i16>,
        /// From January 1.
        month: i8,
        /// The day of the month.
        day: i8,
        /// On which side of the document's date.
        side: Side,
    },
}

/// On which side of the document's date a day lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The latest such day, the document's own too: الجمعة.
    Latest,
    /// Before the document's date: الجمعة الماضي.
    Past,
    /// After it: الجمعة المقبل.
    Coming,
}

static SORTS: LazyLock<(Endings, KeyMap<Sort>)> = LazyLock::new(|| {
    let sorts: KeyMap<Sort> = lines().flatten().collect();
    (Endings::of(sorts.keys().copied()), sorts)
});

/// The words of the calendar.
pub(super) fn words() -> impl Iterator<Item = Key> {
    SORTS.1.keys().copied()
}

/// The lines of the table; `None` for one that does not say what it should.
fn lines() -> impl Iterator<Item = Option<(Key, Sort)>> {
    TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| {
        let mut columns = line.split('\t');
        let word = Key::of(columns.next()?)?;
        let sort = columns.next()?;
        let number = columns.next().map(str::parse).transpose().ok()?;
        Some((word, self::sort(sort, number)?))
    })
}

fn sort(name: &str, number: Option<i8>) -> Option<Sort> {
    Some(match (name, number) {
        ("weekday", Some(day)) => Sort::Weekday(day),
        ("month", Some(month)) => Sort::Month(month),
        ("month-of-two", Some(month)) => Sort::MonthOfTwo(month),
        ("day", Some(days)) => Sort::Day(days),
        ("ordinal", Some(number)) => Sort::Ordinal(number),
        ("ten", Some(number)) => Sort::Ten(number),
        ("part", None) => Sort::Part,
        ("unit", None) => Sort::Unit,
        ("year", None) => Sort::Year,
        ("past", None) => Sort::Past,
        ("current", None) => Sort::Current,
        ("coming", None) => Sort::Coming,
        ("time", None) => Sort::Time,
        ("vague", None) => Sort::Vague,
        ("alone", None) => Sort::Alone,
        _ => return None,
    })
}

/// Whether the word may be one of the calendar, as its last letters tell.
pub(super) fn may_be(at: At<'_>) -> bool {
    at.is_word() && SORTS.0.may_have(at.bytes())
}

/// What the word is in the calendar; `leading` takes و or ب off its front: واليوم، بالأمس.
pub(super) fn sort_of(at: At<'_>, leading: bool) -> Option<Sort> {
    if !at.is_word() {
        return None;
    }
    let (endings, sorts) = &*SORTS;
    if !endings.may_have(at.bytes()) {
        return None;
    }
    let key = Key::of(at.str())?;
    let found = match sorts.get(&key) {
        None if leading => {
            let bare = key.strip_prefix(AND).unwrap_or(key);
            let with_article = |rest: &Key| rest.strip_prefix(ARTICLE).is_some();
            let bare = bare.strip_prefix(IN).filter(with_article).unwrap_or(bare);
            if bare == key { None } else { sorts.get(&bare) }
        }
        found => found,
    };
    // آب folds like أب (father), غدا like غد with a case ending.
    found.copied().filter(|sort| *sort != Sort::Month(8) || at.str().contains(['آ', 'غ', 'و']))
}

/// The number that the token writes, in either digits.
pub(super) fn number(at: At<'_>) -> Option<i16> {
    if at.kind() != TokenKind::Number {
        return None;
    }
    at.str().chars().try_fold(0_i16, |sum, digit| {
        let value = match digit {
            '٠'..='٩' => digit as u32 - '٠' as u32,
            '۰'..='۹' => digit as u32 - '۰' as u32,
            _ => digit.to_digit(10)?,
        };
        sum.checked_mul(10)?.checked_add(i16::try_from(value).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_says_what_it_should() {
        for (line, entry) in TABLE.lines().filter(|line| !line.starts_with('#')).zip(lines()) {
            assert!(entry.is_some(), "{line}");
        }
        assert!(lines().count() > 100);
    }

    #[test]
    fn both_series_of_months_are_whole() {
        for month in 1..=12_i8 {
            let names = lines().flatten().filter(|(_, sort)| *sort == Sort::Month(month)).count();
            let of_two = lines().flatten().any(|(_, sort)| matches!(sort, Sort::MonthOfTwo(first) if month % 12 == (first + 1) % 12 || month % 12 == (first + 2) % 12));
            assert!(names >= 2 || names == 1 && of_two, "{month}");
        }
    }
}
