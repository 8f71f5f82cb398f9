//! Days: the date of a text, and what أمس (yesterday) and الجمعة (Friday) are counted from.

use std::fmt;
use std::str::FromStr;

use jiff::civil;

use crate::grammar::setting::{Moment, Side};

/// A day of the calendar, such as the one on which a text was published.
///
/// ```
/// use isnad::{Date, Extractor};
///
/// let text = "قال الوزير الثلاثاء الماضي إن الطريق مفتوح."; // "the minister said last Tuesday that the road is open"
/// let published: Date = "2018-05-04".parse()?; // a Friday
/// let claims = Extractor::new().date(published).extract(text);
/// assert_eq!(claims[0].when().and_then(|when| when.date()), Some("2018-05-01"));
/// # Ok::<(), isnad::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day of that year, month and day, each counted from 1: 2018, 5, 3 for 3 مايو 2018 (3 May 2018).
    ///
    /// # Errors
    ///
    /// Where no calendar has that day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        match civil::Date::new(year, month, day) {
            Ok(date) if year > 0 => Ok(Self(date)),
            _ => Err(DateError(format!("{year:04}-{month:02}-{day:02}"))),
        }
    }

    /// The year: 2018 of 3 مايو 2018 (3 May 2018).
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1: 5 of 3 مايو 2018 (3 May 2018).
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month: 3 of 3 مايو 2018 (3 May 2018).
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day that words name in a text of this date.
    pub(crate) fn resolve(self, moment: Moment) -> Option<Self> {
        match moment {
            Moment::Day(days) => self.0.checked_add(jiff::Span::new().days(i64::from(days))).ok().map(Self),
            Moment::Weekday(weekday, side) => self.weekday(weekday, side),
            Moment::Date { year: Some(year), month, day, .. } => Self::new(year, month, day).ok(),
            Moment::Date { year: None, month, day, side } => self.day_of_month(month, day, side),
        }
    }

    fn weekday(self, weekday: i8, side: Side) -> Option<Self> {
        let weekday = civil::Weekday::from_monday_one_offset(weekday).ok()?;
        let found = match side {
            Side::Latest if self.0.weekday() == weekday => Ok(self.0),
            Side::Latest | Side::Past => self.0.nth_weekday(-1, weekday),
            Side::Coming => self.0.nth_weekday(1, weekday),
        };
        found.ok().map(Self)
    }

    /// The nearest year that has the day on that side; 29 February may be eight years away.
    fn day_of_month(self, month: i8, day: i8, side: Side) -> Option<Self> {
        (0..=8).find_map(|years| {
            let year =
                if side == Side::Coming { self.year().checked_add(years)? } else { self.year().checked_sub(years)? };
            Self::new(year, month, day).ok().filter(|found| match side {
                Side::Latest => *found <= self,
                Side::Past => *found < self,
                Side::Coming => *found > self,
            })
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads `yyyy-mm-dd`, and of what follows that (a time of day) nothing.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = || DateError(text.chars().take(40).collect());
        let (date, rest) = text.split_at_checked("yyyy-mm-dd".len()).ok_or_else(error)?;
        if !(rest.is_empty() || rest.starts_with(['T', 't', ' '])) || date.starts_with(['-', '+']) {
            return Err(error());
        }
        let date: civil::Date = date.parse().map_err(|_| error())?;
        Self::new(date.year(), date.month(), date.day())
    }
}

/// Words that are no date.
///
/// ```
/// use isnad::Date;
///
/// // شباط (February) has no thirtieth day
/// assert_eq!(Date::new(2018, 2, 30).unwrap_err().to_string(), "\"2018-02-30\" is no date of the form YYYY-MM-DD");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no date of the form YYYY-MM-DD")]
pub struct DateError(String);

#[cfg(test)]
mod tests {
    use super::*;

    /// A Friday.
    const TODAY: &str = "2018-05-04";

    #[test]
    fn days_are_counted_from_the_date_of_the_text() {
        let date = |year, month, day, side| Moment::Date { year, month, day, side };
        let cases = [
            (Moment::Day(0), "2018-05-04"),
            (Moment::Day(-1), "2018-05-03"),
            (Moment::Day(1), "2018-05-05"),
            (Moment::Weekday(5, Side::Latest), "2018-05-04"),
            (Moment::Weekday(5, Side::Past), "2018-04-27"),
            (Moment::Weekday(5, Side::Coming), "2018-05-11"),
            (Moment::Weekday(6, Side::Latest), "2018-04-28"),
            (Moment::Weekday(1, Side::Coming), "2018-05-07"),
            (date(None, 5, 4, Side::Latest), "2018-05-04"),
            (date(None, 5, 4, Side::Past), "2017-05-04"),
            (date(None, 5, 5, Side::Latest), "2017-05-05"),
            (date(None, 12, 31, Side::Past), "2017-12-31"),
            (date(None, 12, 31, Side::Coming), "2018-12-31"),
            (date(None, 2, 29, Side::Latest), "2016-02-29"),
            (date(None, 2, 29, Side::Coming), "2020-02-29"),
            (date(Some(2015), 2, 28, Side::Latest), "2015-02-28"),
        ];
        let today: Date = TODAY.parse().unwrap();
        for (moment, expected) in cases {
            assert_eq!(today.resolve(moment).map(|day| day.to_string()).as_deref(), Some(expected), "{moment:?}");
        }
        for moment in
            [date(None, 2, 30, Side::Latest), date(Some(2015), 2, 29, Side::Latest), Moment::Weekday(8, Side::Past)]
        {
            assert_eq!(today.resolve(moment), None, "{moment:?}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trap() {
        for date in [Date::new(1, 1, 1).unwrap(), Date::new(9999, 12, 31).unwrap()] {
            for days in [-1, 0, 1] {
                let _ = date.resolve(Moment::Day(days));
            }
            for side in [Side::Latest, Side::Past, Side::Coming] {
                let _ = date.resolve(Moment::Weekday(3, side));
                let _ = date.resolve(Moment::Date { year: None, month: 2, day: 29, side });
            }
        }
    }

    #[test]
    fn a_date_is_read_with_or_without_a_time() {
        for good in [TODAY, "2018-05-04T10:30:00Z", "2018-05-04 10:30"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), TODAY);
        }
        for bad in [
            "",
            "2018",
            "2018-5-4",
            "04-05-2018",
            "2018-02-30",
            "2018-05-041",
            "20180504",
            "-018-05-04",
            "0000-01-01",
            "الجمعة 4 أيار",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }
}
