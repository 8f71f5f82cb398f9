//! Nouns behind the head: its complement, or what the verb is about: وزارة الدفاع (the ministry of defence), أكد الوزير | ضرورة (the minister affirmed | the
//! need).

use super::{ADJECTIVAL, Builder, Head, NOMINAL};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Person;
use crate::reading::At;
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// A noun, which completes the one before it or ends the phrase.
    pub(super) fn noun(&mut self, at: At<'r>, last: At<'r>) -> bool {
        if self.closed && at.is(Classes::PARTICIPLE) && !at.is_definite() && at.ends(["ة"]) {
            // رئيسة الوزراء متحدثة عن طفلتها: how she spoke.
            return false;
        }
        let person = Classes::TITLE | Classes::GROUP | Classes::INSTITUTION;
        if self.construct && !at.is(person) && self.ends_in_nun() && last.ends(["ون", "ين"]) {
            // اعتبره محللون خطأ (analysts considered it a mistake)
            return false;
        }
        if self.closed && self.is_complete_before(at, last) || self.is_object(at, last) {
            return false;
        }
        // وزارة الخارجية: a name that is known with its article.
        let definite = at.is_definite()
            || at.is(Classes::PLACE | Classes::INSTITUTION_NAME | Classes::MEDIA_NAME)
            // أحد مؤسسي الشركة (one of the founders of): no pronoun, the plural before its complement.
            || at.pronoun().is_some_and(|pronoun| !self.apposed || pronoun.person != Person::First);
        self.closed |= definite;
        self.construct = !definite;
        if self.head == Some(Head::Person) && self.role.is_none() && self.name.is_none() && at.is(Classes::TITLE) {
            // الأمين after an honorific: السيد الأمين العام.
            self.role = Some((self.at, self.at));
        }
        self.takes(1)
    }

    /// Whether a phrase that is closed takes no noun: an object may follow, or a name and an office have been told.
    fn is_complete_before(&self, at: At<'r>, last: At<'r>) -> bool {
        // الممثل الكوميدي (the comic actor): two offices with the article, the second an adjective.
        let of_office = || {
            last.is(Classes::TITLE)
                && at.is(Classes::TITLE)
                && at.is_definite()
                && at.ends(["ي"])
                && self.name.is_none()
                && self.words.first + 1 == self.at
        };
        self.name.is_some() && self.role.is_some() || self.reach.object_follows && !of_office()
    }

    /// Whether the noun is rather what the verb is about.
    fn is_object(&self, at: At<'r>, last: At<'r>) -> bool {
        let indefinite = last.is(ADJECTIVAL) && !last.is(NOMINAL) && !last.is_definite() && !self.construct;
        if !self.closed && !indefinite {
            return false;
        }
        let bare = !at.is_definite() && at.pronoun().is_none();
        if indefinite && at.is(Classes::INSTITUTION) && (self.closed && bare || at.is_definite()) {
            // حظرت محكمة مصرية حركة السلام: behind an adjective without the article another institution is the object.
            return true;
        }
        let thing = at.is(Classes::OCCASION)
            || at.is(Classes::COMMON_NOUN | Classes::FEELING)
                && !at.is(Classes::TITLE | Classes::GROUP | Classes::INSTITUTION | Classes::PLACE | Classes::MEDIA)
                && (last.is_definite() || last.kind() == TokenKind::CloseQuote);
        // واختتم الوزير حديثه، نفت السلطات المصرية احتجازه: nor does one with a possessor.
        let possessed = at.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::FEELING)
            && at.pronoun().is_some()
            && !at.is_definite()
            && !self.apposed
            && last.is_definite();
        if thing && self.closed && (bare || possessed) {
            // أكد الوزير ضرورة (the minister affirmed the need): a noun without the article does not go with one that has it.
            return true;
        }
        // أصدرت شركة أرامكو بيانا (the company issued a statement): an object in the accusative.
        bare && at.is(Classes::DOCUMENT | Classes::OCCASION | Classes::COMMON_NOUN) && at.ends(["ا"])
    }
}
