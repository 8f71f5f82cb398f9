//! When: اليوم الجمعة (today, Friday)، مساء أمس (yesterday evening)، في 3 مايو/أيار الماضي (on the third of May last).

use super::calendar::{Moment, Side, Sort, may_be, number, sort_of};
use crate::grammar::wording::{BEFORE_TIME, has};
use crate::lexicon::class::Classes;
use crate::reading::{At, Reading};
use crate::text::token::TokenKind;

/// A time has at most this many words and marks.
const WORDS: usize = 14;
/// Years that a text of news names.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// The time that begins at `first`: the word after it, and the day that it names.
pub(super) fn time(reading: &Reading<'_>, first: usize, end: usize) -> Option<(usize, Option<Moment>)> {
    let introduced = || has(BEFORE_TIME, reading.str(first)) && begins(reading.at(first + 1));
    if !(begins(reading.at(first)) || introduced()) {
        return None;
    }
    let mut time = Time { reading, end: end.min(first + WORDS), ..Time::new(reading, first) };
    time.preposition();
    while time.step() {}
    (time.anchored && time.complete > first).then_some((time.complete, time.moment()))
}

/// Whether a time may begin here, as far as it is told without a look at the calendar.
fn begins(at: At<'_>) -> bool {
    at.kind() == TokenKind::Number || may_be(at)
}

/// What has been read so far.
struct Time<'r> {
    reading: &'r Reading<'r>,
    first: usize,
    /// The next word.
    at: usize,
    end: usize,
    /// The word after the last that belongs to it for sure.
    complete: usize,
    /// Whether the words name a time; مساء alone does not.
    anchored: bool,
    parenthesis: bool,
    after_in: bool,
    weekday: Option<i8>,
    day: Option<i8>,
    month: Option<i8>,
    date: Option<i8>,
    year: Option<i16>,
    side: Side,
    before: Option<Sort>,
}

impl<'r> Time<'r> {
    fn new(reading: &'r Reading<'_>, first: usize) -> Self {
        Self {
            reading,
            first,
            at: first,
            end: first,
            complete: first,
            anchored: false,
            parenthesis: false,
            after_in: false,
            weekday: None,
            day: None,
            month: None,
            date: None,
            year: None,
            side: Side::Latest,
            before: None,
        }
    }

    fn word(&self, offset: usize) -> At<'r> {
        self.reading.at(if self.at + offset < self.end { self.at + offset } else { usize::MAX })
    }

    fn sort(&self, offset: usize) -> Option<Sort> {
        sort_of(self.word(offset), self.at + offset == self.first)
    }

    /// في before a date or a time; بعد before غد.
    fn preposition(&mut self) {
        let at = self.word(0);
        match at.str() {
            "في" | "فى" | "وفي" | "خلال" | "وخلال" if at.is(Classes::PREPOSITION) => {
                self.at += 1;
                // في اليوم التالي (on the next day) is told from the day before.
                self.after_in = true;
            }
            "بعد" if self.sort(1) == Some(Sort::Day(1)) => {
                self.at += 2;
                self.take(0, Some(Sort::Day(1)));
                self.day = Some(2);
            }
            _ => {}
        }
    }

    /// Takes some words; from the first that names a time on they count.
    fn take(&mut self, words: usize, sort: Option<Sort>) {
        self.at += words;
        self.before = sort.or(self.before);
        self.anchored |= !matches!(sort, None | Some(Sort::Part | Sort::Ordinal(_)));
        if self.anchored && !self.parenthesis {
            self.complete = self.at;
        }
    }

    fn step(&mut self) -> bool {
        match self.word(0).kind() {
            TokenKind::OpenParenthesis if self.anchored && !self.parenthesis && self.sort(1).is_some() => {
                self.parenthesis = true;
                self.take(1, None);
                true
            }
            TokenKind::CloseParenthesis if self.parenthesis => {
                self.parenthesis = false;
                self.take(1, None);
                true
            }
            // مايو/أيار
            TokenKind::Slash if self.month.is_some() && self.is_month(1) => {
                self.at += 1;
                true
            }
            // اليوم، الجمعة
            TokenKind::Comma if matches!(self.before, Some(Sort::Day(_))) && self.is_weekday(1) => {
                self.at += 1;
                true
            }
            TokenKind::Number => self.number(),
            // في 3 مايو من عام 2018
            TokenKind::Word
                if self.month.is_some() && self.word(0).spells("من") && self.sort(1) == Some(Sort::Year) =>
            {
                self.at += 1;
                true
            }
            TokenKind::Word => self.sort(0).is_some_and(|sort| self.sorted(sort)),
            _ => false,
        }
    }

    fn is_month(&self, offset: usize) -> bool {
        matches!(self.sort(offset), Some(Sort::Month(_) | Sort::MonthOfTwo(_)))
    }

    fn is_weekday(&self, offset: usize) -> bool {
        matches!(self.sort(offset), Some(Sort::Weekday(_)))
    }

    /// The offset behind من, where it stands there.
    fn past_of(&self, offset: usize) -> usize {
        if self.word(offset).spells("من") { offset + 1 } else { offset }
    }

    /// 3 مايو، 3 من مايو، مايو 2018
    fn number(&mut self) -> bool {
        let Some(number) = number(self.word(0)) else { return false };
        let month = self.past_of(1);
        if self.date.is_none() && self.is_month(month) {
            self.date = i8::try_from(number).ok().filter(|day| (1..=31).contains(day));
            let dated = self.date.is_some();
            if dated {
                self.at += month;
            }
            return dated;
        }
        let behind = self.month.is_some() && self.year.is_none() || self.before == Some(Sort::Year);
        if behind && YEARS.contains(&number) {
            self.year = Some(number);
            self.take(1, Some(Sort::Unit));
            return true;
        }
        false
    }

    fn sorted(&mut self, sort: Sort) -> bool {
        match sort {
            Sort::Weekday(day) if self.weekday.is_none() => {
                self.weekday = Some(day);
                self.take(1, Some(sort));
            }
            Sort::Day(0) if self.after_in && self.at == self.first + 1 => return false,
            Sort::Day(days) if self.day.is_none() => {
                self.day = Some(days);
                self.take(1, Some(sort));
            }
            Sort::Month(month) => return self.month(month, 1),
            Sort::MonthOfTwo(before) => match self.sort(1) {
                Some(Sort::Ordinal(number @ 1..=2)) => return self.month((before + number - 1) % 12 + 1, 2),
                _ => return false,
            },
            Sort::Unit if matches!(self.sort(1), Some(Sort::Past | Sort::Current | Sort::Coming)) => {
                self.take(2, Some(Sort::Unit));
            }
            Sort::Year if self.word(1).kind() == TokenKind::Number => {
                self.before = Some(Sort::Year);
                self.at += 1;
            }
            Sort::Past | Sort::Current | Sort::Coming if self.anchored => {
                self.side = match sort {
                    Sort::Past => Side::Past,
                    Sort::Coming => Side::Coming,
                    _ => self.side,
                };
                self.take(1, Some(sort));
            }
            // في وقت سابق، في وقت متأخر من مساء أمس
            Sort::Time if self.sort(1) == Some(Sort::Vague) => {
                self.take(2, Some(Sort::Time));
                if self.word(0).spells("من")
                    && matches!(self.sort(1), Some(Sort::Day(_) | Sort::Weekday(_) | Sort::Part))
                {
                    self.at += 1;
                }
            }
            Sort::Alone if !self.anchored && self.at == self.first => self.take(1, Some(sort)),
            Sort::Ordinal(ordinal) => return self.ordinal(ordinal),
            Sort::Part => self.take(1, Some(sort)),
            _ => return false,
        }
        true
    }

    /// A month counts where a day, في or a part stands before it: مارس is a verb too.
    fn month(&mut self, month: i8, words: usize) -> bool {
        let introduced = self.date.is_some()
            || self.month == Some(month)
            || self.before == Some(Sort::Part)
            || self.after_in && self.at == self.first + 1;
        if !introduced || self.month.is_some_and(|known| known != month) {
            return false;
        }
        self.month = Some(month);
        self.take(words, Some(Sort::Month(month)));
        true
    }

    /// الثالث من مايو، الخامس والعشرين من كانون الثاني، أول من أمس
    fn ordinal(&mut self, ordinal: i8) -> bool {
        let (number, offset) = match self.sort(1) {
            Some(Sort::Ten(ten)) => (ordinal + ten, 2),
            _ => (ordinal, 1),
        };
        let next = self.past_of(offset);
        if self.date.is_none() && self.is_month(next) {
            self.date = Some(number);
            self.at += next;
            return true;
        }
        if ordinal == 1 && self.day.is_none() && self.sort(next) == Some(Sort::Day(-1)) {
            self.day = Some(-2);
            self.take(next + 1, Some(Sort::Day(-1)));
            return true;
        }
        false
    }

    fn moment(&self) -> Option<Moment> {
        if let (Some(day), Some(month)) = (self.date, self.month) {
            return Some(Moment::Date { year: self.year, month, day, side: self.side });
        }
        match (self.weekday, self.day) {
            (Some(weekday), Some(1..)) => Some(Moment::Weekday(weekday, Side::Coming)),
            (Some(weekday), _) => Some(Moment::Weekday(weekday, self.side)),
            (None, day) => day.map(Moment::Day),
        }
    }
}
