//! The name behind an office: behind a comma, behind a relative clause, between commas.

use super::super::shape::{is_name_word, is_verb};
use super::super::{ATTACHED, Builder, FUNCTION, Head};
use crate::grammar::wording::{RELATIVES, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// The name of the bearer of an office behind the comma that has been passed.
    pub(super) fn name_behind_comma_of_office(&mut self) -> bool {
        while self.see(0).is(Classes::HONORIFIC) && !self.see(0).has(ATTACHED)
            || self.see(0).spells("الله")
            || self.is_grade(0)
        {
            self.at += 1;
        }
        // مدرب الفريق، الألماني هانز مولر
        let native = self.see(0);
        if native.is(Classes::NATIONALITY) && native.is_definite() && is_name_word(self.see(1)) {
            self.at += 1;
        }
        let at = self.see(0);
        if at.kind() == TokenKind::OpenQuote {
            return self.quoted_name();
        }
        self.name_begins(0) && !at.is(Classes::TIME) && self.name_run() || self.name_between_commas()
    }

    /// المتحدث باسم التحالف الذي تقوده السعودية، تركي المالكي: a relative clause between the office and the name.
    pub(in crate::grammar::noun_phrase) fn name_after_relative(&mut self) -> bool {
        if self.head != Some(Head::Person) || self.name.is_some() || self.role.is_none() || self.reach.object_follows {
            return false;
        }
        let Some(comma) = (1..16).find(|&offset| self.see(offset).kind() == TokenKind::Comma) else { return false };
        let closes = (comma + 2..comma + 6)
            .any(|offset| self.see(offset).kind() == TokenKind::Comma || self.at + offset == self.words.end);
        if !self.name_begins(comma + 1) || !closes {
            return false;
        }
        let before = (self.at, self.end);
        self.at += comma + 1;
        if self.name_run() {
            return true;
        }
        (self.at, self.end) = before;
        false
    }

    /// متحدث باسم رئيسة الوزراء هالة نجم (a spokesman of the prime minister Hala Najm): the name is hers for whom he speaks.
    pub(in crate::grammar::noun_phrase) fn name_of_principal(&mut self) {
        let (Some((first, end)), Some((name, name_end))) = (self.role, self.name) else { return };
        let reading = self.words.reading;
        // متحدث باسم رئيسة الوزراء، هالة نجم: so is one behind a comma, where the spokesman is anybody.
        let behind_comma = name == end + 1 && reading.kind(end) == TokenKind::Comma && !reading.at(first).is_definite();
        if name != end && !behind_comma {
            return;
        }
        if !behind_comma && self.is_relative_of_named() {
            self.role = Some((first, name_end));
            self.name = None;
            return;
        }
        let Some(of) = (first..end).find(|&index| spells!(reading.at(index), "باسم" | "حكومة" | "عهد"))
        else {
            return;
        };
        let principal = reading.at(of + 1);
        let office = principal.is(Classes::TITLE) && !principal.is(Classes::INSTITUTION);
        // وزير العدل في حكومة الرئيس سامي حداد: the president's government.
        let governs = office && !reading.at(of).spells("باسم") && reading.at(of.saturating_sub(1)).spells("في");
        // المتحدث باسم الرئيس، سامي حداد: with the article and behind a comma the name is his own.
        let speaks = reading.at(of).spells("باسم");
        // نزار نجم المتحدث باسم الرئيس سامي حداد: the spokesman's own name stands before.
        let named_before = first == self.words.first && {
            let before = reading.at(first.wrapping_sub(1));
            before.is_word() && is_name_word(before) && !before.is(Classes::REPORTS)
        };
        let hers = governs && !behind_comma
            || speaks
                && (office && (named_before || !reading.at(first).is_definite())
                    || !behind_comma && principal.is(Classes::GIVEN_NAME) && of + 2 == end);
        if hers {
            self.role = Some((first, name_end));
            self.name = None;
        }
    }

    /// زوجة الوزير السابق سامي حداد (the wife of the former minister Sami Haddad): whether the name is his of whom somebody is a relative.
    pub(super) fn is_relative_of_named(&self) -> bool {
        let (Some((first, end)), Some((name, _))) = (self.role, self.name) else { return false };
        let reading = self.words.reading;
        let whose = reading.at(first + 1);
        // والد نزار (Nizar's father), but ابن سلمان is a name.
        let bare = end == first + 1 && !reading.at(first).is_definite() && !reading.str(first).contains("ابن");
        name == end
            && (bare
                || whose.is(Classes::TITLE | Classes::GROUP | Classes::NATIONALITY)
                    && whose.is_definite()
                    && whose.details().number != Some(Number::Plural))
            // والد begins with a letter that joins other words.
            && [reading.str(first), reading.str(first).trim_start_matches(['و', 'ف'])]
                .iter()
                .any(|word| has(RELATIVES, word))
    }

    /// العقيد الركن، الفريق أول: behind a rank with the article, what tells its grade or its arm.
    pub(in crate::grammar::noun_phrase) fn is_grade(&self, offset: usize) -> bool {
        let before = self.words.reading.at((self.at + offset).saturating_sub(1));
        let behind = |rank: At<'_>| rank.is(Classes::HONORIFIC) && rank.is_definite();
        // العقيد الركن طيار
        let second =
            || spells!(before, "الركن" | "ركن") && behind(self.words.reading.at((self.at + offset).saturating_sub(2)));
        spells!(self.see(offset), "الركن" | "ركن" | "أول" | "اول" | "طيار" | "الطيار" | "بحري" | "بحار")
            && (behind(before) || second())
    }

    /// وزيرة العدل، بين كوستر، إن (the minister of justice, Ben Koster, that): between an office and the content two commas enclose the name of its
    /// bearer, whatever its words spell like.
    fn name_between_commas(&mut self) -> bool {
        let Some(length) =
            (2..6).find(|&offset| !matches!(self.see(offset).kind(), TokenKind::Word | TokenKind::Hyphen))
        else {
            return false;
        };
        let next = self.see(length + 1);
        let ends = |offset: usize| self.at + offset >= self.words.end;
        let closes = ends(length)
            || self.see(length).kind() == TokenKind::Comma
                && (ends(length + 1)
                    || next.is(Classes::COMPLEMENTIZER | Classes::RELATIVE)
                    || next.is(Classes::TIME) && self.see(length + 2).kind() == TokenKind::Comma);
        let (first, last) = (self.see(0), self.see(length.saturating_sub(1)));
        // Only بين, which spells Ben, begins a circumstance and a name; سلفا is no predecessor behind an office in the nominative.
        let accusative = first.is(Classes::TITLE) && first.ends(["ا"]) && last.is_unknown();
        let begins = !first.is_definite()
            && (!first.is(Classes::TITLE) || accusative)
            && !first.is(Classes::GROUP | Classes::TIME | Classes::QUANTIFIER)
            && (!first.is(FUNCTION | Classes::PREPOSITION | Classes::CIRCUMSTANTIAL) || first.spells("بين"));
        let plain = |at: At<'_>| {
            !at.is(FUNCTION | Classes::PREPOSITION | Classes::TITLE | Classes::OCCASION)
                && !at.has(ATTACHED.with(Proclitics::WA))
                && at.pronoun().is_none()
        };
        // حدة حزام: two plain nouns without the article tell nothing else there.
        let noun = |at: At<'_>| {
            let other =
                Classes::VERBAL_NOUN | Classes::TIME | Classes::OCCASION | Classes::DOCUMENT | Classes::QUANTIFIER;
            at.is_word() && !at.is(other) && !at.is_definite() && !at.ends(["ا"])
        };
        let nouns = || length == 2 && noun(first) && noun(last) && !last.ends(["ة"]) && !is_verb(last);
        let named = closes
            && begins
            && !is_verb(first)
            && (last.is_unknown() || last.is(Classes::GIVEN_NAME) || last.spells("الرحمن") || nouns())
            && (1..length).all(|offset| plain(self.see(offset)));
        if named {
            self.name = Some((self.at, self.at + length));
            self.take(length);
            self.closed = true;
            self.construct = false;
        }
        named
    }
}
