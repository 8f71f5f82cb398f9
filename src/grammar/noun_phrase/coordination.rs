//! What و joins to a noun phrase, and what stands in parentheses inside it: وزيرا الدفاع والخارجية (the ministers of defence and of foreign affairs).

use super::shape::{is_end, is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, FUNCTION, Head, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// Of what somebody has an office, besides what stands before.
const OF_OFFICE: Classes =
    Classes::COMMON_NOUN.with(Classes::INSTITUTION).with(Classes::INSTITUTION_NAME).with(Classes::PLACE);

impl<'r> Builder<'r> {
    /// كيري ولافروف (Kerry and Lavrov), وزارة الدفاع والطيران.
    pub(super) fn coordination(&mut self, at: At<'r>) -> bool {
        // رئيس جهاز حماية المنافسة ومنع الاحتكار: between commas a word that may be a verb is a noun where its complement follows.
        let noun = self.apposed && self.see(1).is_definite() && at.is(Classes::OTHER_VERB);
        if at.has(ATTACHED) || is_verb(at) && !noun || at.is(FUNCTION) {
            return false;
        }
        if at.is(Classes::PARTICIPLE) && !at.is(NOMINAL) {
            return false;
        }
        let counted = self.see(1);
        if at.is(Classes::NUMERAL)
            && self.closed
            && matches!(self.head, Some(Head::Place | Head::Institution | Head::Media))
            && counted.is(NOMINAL)
            && counted.details().number == Some(Number::Plural)
            && !counted.is_definite()
        {
            // الولايات المتحدة وست دول خليجية (the United States and six countries of the Gulf)
            self.take(2);
            self.joint = true;
            self.construct = true;
            self.closed = false;
            return true;
        }
        let nominal = at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) || at.is_unknown() || noun;
        if !nominal || at.is(Classes::TIME) {
            return false;
        }
        // سامي حداد من اتحاد المعلمين والموظفين (of the union of teachers and employees)
        let of_body = self.head == Some(Head::Person)
            && self.role.is_none()
            && self.name.is_some_and(|(_, end)| end < self.at && self.words.reading.at(end).spells("من"))
            && self.last().is_definite()
            && at.is_definite()
            && !at.is(PERSON_NAME | Classes::HONORIFIC)
            && !self.last().is(PERSON_NAME);
        let same_sort = match self.head {
            Some(Head::Person) if of_body => true,
            Some(Head::Person) if self.name.is_some() => {
                let next = self.see(1);
                let whole = next.is_definite() || next.is(Classes::PLACE);
                let place = at.is(Classes::PLACE) && self.last().is(Classes::PLACE);
                let behind_name = self.apposed || !self.reach.object_follows && self.role_follows_name();
                let of_office = behind_name
                    && self.role_is_open()
                    && at.is(OF_OFFICE)
                    // استشاري التوليد وأمراض النساء, رئيس مختبر العيون ومعهد الأعصاب: or it has a complement.
                    && (at.is_definite() && !at.is(Classes::PLACE)
                        || place
                        || whole && !at.is_definite() && !is_verb(at))
                    && (self.last().is_definite() || self.last().is(Classes::PLACE))
                    && !self.last().is(Classes::TITLE);
                // سامي حداد، رئيس لجنة الإعلام والثقافة، : the second thing of which he is in charge.
                at.is(Classes::TITLE | PERSON_NAME | Classes::HONORIFIC)
                    || self.name_is_last() && at.is(Classes::GROUP) && self.is_plural(at) && !at.is_definite()
                    || at.is_unknown()
                    || of_office
                    || self.is_second_adjective_of_office(at)
            }
            Some(Head::Place) => {
                at.is(Classes::PLACE | Classes::NATIONALITY)
                    || at.pronoun().is_some()
                    || self.is_another_place(at)
                    || self.is_third_body(at)
            }
            // المنظمة ومقرها لندن: a pronoun that goes back to the institution begins a clause about it, save with people (الحزب وأنصاره).
            Some(Head::Institution) => at.pronoun().is_none() || at.is(Classes::GROUP) && self.is_plural(at),
            _ => true,
        };
        if !same_sort {
            return false;
        }
        let whole_head = matches!(self.head, Some(Head::Place))
            || self.head == Some(Head::Person)
                && !of_body
                && self.name.is_some()
                && self.role.is_none_or(|(first, _)| self.name.is_some_and(|(name, _)| first < name))
            // الحكومة ونقابات العمال (the government and the unions): a whole one, and another that has a complement of its own.
            || self.head == Some(Head::Institution)
                && self.closed
                && self.last().is_definite()
                && at.is(Classes::INSTITUTION | Classes::MEDIA | Classes::GROUP)
                && !at.is_definite()
            // المقاومة والتحالف العربي (the resistance and the Arab coalition): two with the article.
            || self.head == Some(Head::Institution)
                && at.is(Classes::INSTITUTION)
                && at.is_definite()
                && self.words.reading.at(self.words.first).is_definite()
                && (self.words.first + 1..self.at).all(|index| self.words.reading.at(index).is(ADJECTIVAL));
        if whole_head && self.head == Some(Head::Person) && self.titled_member(at) {
            return true;
        }
        self.joint |= whole_head;
        let known = self.words.reading.name_at(self.at).map_or(1, |known| known.words as usize);
        self.take(known);
        self.construct =
            !(at.is_definite() || at.is(Classes::PLACE) || at.pronoun().is_some()) && (at.is(NOMINAL) || noun);
        self.closed = !self.construct;
        if !whole_head {
            self.extend_role();
        } else {
            while self.at < self.words.end
                && is_name_word(self.see(0))
                && !self.see(0).has(Proclitics::WA)
                && !self.reach.object_follows
            {
                self.take(1);
            }
        }
        true
    }

    /// إسرائيل والولايات المتحدة (Israel and the United States), السعودية ودولة الإمارات (Saudi Arabia and the state of the Emirates)
    fn is_another_place(&self, at: At<'r>) -> bool {
        let reading = self.words.reading;
        let known = |index: usize| reading.name_at(index).is_some_and(|known| known.classes.has(Classes::PLACE));
        let state = || {
            spells!(at, "ودولة" | "ومملكة" | "وجمهورية" | "وسلطنة" | "وإمارة")
                && (self.see(1).is(Classes::PLACE) || known(self.at + 1))
        };
        known(self.at) || state()
    }

    /// تركيا والولايات المتحدة والاتحاد الأوروبي (Turkey, the United States and the European Union): a body as the third of those who are joined.
    fn is_third_body(&self, at: At<'r>) -> bool {
        let known = self.words.reading.name_at(self.at);
        self.joint
            && at.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME)
            && (at.is_definite() && known.is_some() || at.is(Classes::INSTITUTION_NAME))
    }

    fn is_plural(&self, at: At<'r>) -> bool {
        at.details().number == Some(Number::Plural)
    }

    /// هالة نجم، المستشارة السياسية والإعلامية للوزير، (Hala Najm, the political and media adviser of the minister,): what else an office is for.
    fn is_second_adjective_of_office(&self, at: At<'r>) -> bool {
        let last = self.last();
        self.role_is_open()
            && at.is(ADJECTIVAL)
            && last.is(ADJECTIVAL)
            && at.is_definite()
            && last.is_definite()
            && at.ends(["ة"]) == last.ends(["ة"])
    }

    /// جون كيري ونظيره الروسي سيرغي لافروف (John Kerry and his Russian counterpart Sergei Lavrov): another with an office and a name of his own.
    fn titled_member(&mut self, at: At<'r>) -> bool {
        if self.member || !at.is(Classes::TITLE | Classes::HONORIFIC | Classes::GROUP) {
            return false;
        }
        let mut other = Builder::new(self.words.from(self.at), self.reach);
        other.member = true;
        let Some(other) = other.build() else { return false };
        // سامي حداد وناشطون محليون (Sami Haddad and local activists)
        let people = other.head == Head::Group && other.number == Some(Number::Plural);
        if !people && (other.head != Head::Person || other.name.is_none()) {
            return false;
        }
        // حداد ومستشاروه (Haddad and his advisers): what stands behind many is no name of theirs.
        if !people && matches!(other.number, Some(Number::Plural | Number::Dual)) {
            return false;
        }
        (self.at, self.end) = (other.end, other.end);
        (self.joint, self.closed, self.construct) = (true, true, false);
        true
    }

    /// "النهر" و"الأيام" ("an-Nahr" and "al-Ayyam"): the name of a second medium in quotation marks, from which و stands apart.
    pub(super) fn quoted_medium_joined(&mut self) -> bool {
        if self.last().kind() != TokenKind::CloseQuote {
            return false;
        }
        let before = (self.at, self.end);
        self.at += 1;
        self.joint = self.quoted_name();
        if !self.joint {
            (self.at, self.end) = before;
        }
        self.joint
    }

    /// وزارة الدفاع الأمريكية (البنتاغون)، دوكي (41 عاما)
    pub(super) fn parenthesis(&mut self) -> bool {
        let Some(length) = (1..12).find(|&offset| self.see(offset).kind() == TokenKind::CloseParenthesis) else {
            return false;
        };
        let says_age = self.see(1).kind() == TokenKind::Number;
        let ends = is_end(self.see(length + 1));
        if self.reach.object_follows && !says_age && self.head == Some(Head::Person) && self.name.is_some() && ends {
            return false;
        }
        self.at += length + 1;
        if !says_age {
            self.end = self.at;
            self.extend_role();
        }
        true
    }
}
