//! Another of the same sort behind a comma.

use super::super::shape::is_verb;
use super::super::{Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::reading::At;
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// الرئيس المصري حسن مراد، والعاهل الأردني عمر الحسين: another of the same sort behind a comma.
    pub(super) fn joined_behind_comma(&mut self, next: At<'r>) -> bool {
        let same_sort = match self.head {
            Some(Head::Person) => self.name.is_some() && next.is(Classes::TITLE | Classes::HONORIFIC | Classes::GROUP),
            Some(Head::Institution) => next.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME),
            _ => false,
        };
        if !same_sort || !next.is(Classes::HONORIFIC) && is_verb(next) {
            return false;
        }
        let words = self.words.from(self.at + 1);
        let Some(other) = Builder::new(words, self.reach).build() else { return false };
        // حسن مراد، وسياسيون آخرون، (Hasan Murad, and other politicians,)
        let others = self.head == Some(Head::Person)
            && other.number == Some(Number::Plural)
            && self.words.reading.kind(other.end) == TokenKind::Comma;
        if !others && (self.head == Some(Head::Person) && other.name.is_none() || Some(other.head) != self.head) {
            return false;
        }
        self.at = other.end;
        self.end = other.end;
        self.joint = true;
        true
    }
}
