//! Marks inside a noun phrase, and which of them end it: رئيس نادي «الميناء» (the president of the club «al-Mina»).

use super::shape::is_name_word;
use super::{Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::text::token::TokenKind;

impl Builder<'_> {
    /// Takes one more piece of the phrase; `false` at its end.
    pub(super) fn step(&mut self) -> bool {
        let at = self.see(0);
        match at.kind() {
            TokenKind::Word => self.step_word(at),
            TokenKind::OpenQuote => self.quotation(),
            TokenKind::OpenParenthesis => self.parenthesis(),
            TokenKind::Comma => self.apposition(),
            // د. سامر حداد (Dr. Samer Haddad): the stop of a short form of address.
            TokenKind::Hyphen | TokenKind::Period if self.is_stop_of_address() => {
                self.at += 1;
                self.name_run()
            }
            TokenKind::Hyphen | TokenKind::Slash if self.see(1).is_word() => {
                self.take(2);
                if let Some((first, end)) = self.name
                    && end + 2 == self.at
                {
                    self.name = Some((first, self.at));
                }
                true
            }
            TokenKind::Dash
                if self.last().is(Classes::NATIONALITY)
                    && self.see(1).is(Classes::NATIONALITY)
                    && self.see(1).is_definite() =>
            {
                // غرفة التجارة الإيرانية - العراقية (the Iranian-Iraqi chamber of commerce)
                self.take(2);
                self.extend_role();
                true
            }
            TokenKind::Number
                if matches!(self.head, Some(Head::Media | Head::Institution | Head::Document))
                    && !self.reach.object_follows =>
            {
                self.take(1);
                true
            }
            // قائد اللواء 12 (the commander of the 12th brigade)
            TokenKind::Number
                if self.role_is_open()
                    && !self.reach.object_follows
                    && self.last().is(Classes::INSTITUTION | Classes::PLACE) =>
            {
                self.take(1);
                self.extend_role();
                true
            }
            _ => false,
        }
    }

    /// Words in quotation marks: the name of the phrase, or that of a body in it.
    fn quotation(&mut self) -> bool {
        if self.is_called_upon() {
            return false;
        }
        if self.head == Some(Head::Person) && self.name.is_none() && self.role.is_some() && self.is_name_of_body() {
            // رئيس نادي «الميناء»: the quoted name is the club's, not the man's.
            let quoted = self.quoted_name();
            self.name = None;
            self.extend_role();
            return quoted;
        }
        if self.is_somebodys_words() {
            return false;
        }
        let role_goes_on = self.name.is_some() && self.role_is_open();
        // وكالة الأنباء الرسمية "سانا" (the official news agency "SANA"): a short name behind the long one.
        let short = self.head == Some(Head::Media)
            && self.see(2).kind() == TokenKind::CloseQuote
            && self.words.reading.at(self.words.first).is(Classes::MEDIA | Classes::INSTITUTION);
        let quoted = (self.head == Some(Head::Person) || self.name.is_none() || short) && self.quoted_name();
        if quoted && role_goes_on {
            // سامي حداد الرئيس التنفيذي لمجموعة "النهر": the name of the group belongs to the office.
            self.extend_role();
        }
        quoted
    }

    /// دعت المنظمة "حركة السلام" إلى: who is called upon.
    fn is_called_upon(&self) -> bool {
        (self.reach.person_follows || self.reach.object_follows && self.at == self.words.first + 1)
            && self.words.reading.at(self.words.first).is_definite()
            && self.head == Some(Head::Institution)
            && self.last().is_definite()
    }

    /// جدد سامي حداد "الولاء والمحبة للوطن", أيد الحزب "بالإجماع" القرار: what he said, or how.
    fn is_somebodys_words(&self) -> bool {
        if !self.reach.object_follows {
            return false;
        }
        let Some((_, quotation)) = self.words.reading.opened_at(self.at) else { return false };
        let length = (quotation.close as usize).saturating_sub(self.at + 1);
        let first = self.see(1);
        // تعهد الوزير "بطي صفحة الماضي" (the minister promised "to turn the page"): an unknown word may carry the preposition that the verb governs.
        let told = if first.is_unknown() {
            self.reach.governed.contains(&Some(Preposition::Bi)) && first.begins("ب") && length > 1
        } else {
            first.has(Proclitics::BI)
        };
        told || length > 2 && self.head == Some(Head::Person) && self.name_is_last()
    }

    /// Whether the quoted words name a body to which somebody's office belongs.
    fn is_name_of_body(&self) -> bool {
        let before = |back: usize| {
            let index = self.at.checked_sub(back).filter(|&index| index >= self.words.first);
            index.map(|index| self.words.reading.at(index))
        };
        // رئيس شركة الخدمات المالية "أمان": the company's noun may stand further back.
        let company = || {
            (2..=4).any(|back| {
                before(back).is_some_and(|at| at.is(Classes::INSTITUTION | Classes::MEDIA) && !at.is_definite())
            })
        };
        let announced = before(1)
            .is_some_and(|at| at.is(Classes::INSTITUTION | Classes::MEDIA | Classes::DOCUMENT | Classes::COMMON_NOUN));
        let known = || {
            self.words.reading.name_at(self.at + 1).is_some()
                || self.see(1).is(Classes::MEDIA_NAME | Classes::INSTITUTION)
        };
        // محامي "أمان" سامي حداد: whose lawyer he is stands in the quotation marks, his name behind them.
        let his_name = || {
            let behind = self.words.reading.opened_at(self.at).map_or(0, |(_, quotation)| quotation.close as usize + 1);
            !self.last().is_definite()
                && behind < self.words.end
                && is_name_word(self.words.reading.at(behind))
                && is_name_word(self.words.reading.at(behind + 1))
        };
        announced || company() || known() || his_name()
    }
}
