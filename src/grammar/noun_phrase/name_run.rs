//! A person's name word by word: how it begins, which words it goes on with, and at which it ends.

use super::name::{ends_surname, is_ordinal, is_plural_people, is_purpose};
use super::shape::{attached_noun, has_noun_shape, has_verb_shape, is_name_word, is_verb};
use super::{ADJECTIVAL, ATTACHED, Builder, NAME_WORDS, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// The words of a name that have been taken.
struct Taken {
    first: usize,
    words: usize,
}

impl<'r> Builder<'r> {
    /// Words that are neither known nouns nor function words: a name.
    pub(super) fn name_run(&mut self) -> bool {
        let mut taken = Taken { first: self.at, words: 0 };
        while self.at < self.words.end && taken.words < NAME_WORDS {
            let at = self.see(0);
            if !matches!(at.kind(), TokenKind::Word | TokenKind::Hyphen | TokenKind::Period) {
                break;
            }
            let inside = taken.words > 0;
            if inside && self.ends_name(at, &taken) {
                break;
            }
            if inside && self.is_mark_of_name(at) {
                self.take(2);
                continue;
            }
            let is_part = if inside { self.goes_on_with(at, &taken) } else { self.begins_with(at) };
            if !is_part {
                break;
            }
            self.take(1);
            taken.words += 1;
        }
        if taken.words == 0 {
            return false;
        }
        self.name = Some((taken.first, self.at));
        self.closed = true;
        self.construct = false;
        true
    }

    /// Whether a name begins with this word.
    fn begins_with(&self, at: At<'r>) -> bool {
        // المحامية الجديدة لكيلر (Keller's new lawyer): whose she is, behind an adjective.
        let behind_adjective = self.at > self.words.first && self.last().is(ADJECTIVAL);
        if behind_adjective && at.is_unknown() && at.begins("ل") && self.carries_another(at) {
            return false;
        }
        is_name_word(at) || self.is_bare_construct(0) || self.name_begins(0) || self.is_carried_name(at)
    }

    /// Whether the word belongs to something else than the name before it, whatever it may be.
    fn ends_name(&self, at: At<'r>, taken: &Taken) -> bool {
        let script_changes = || at.is_word() && at.is_ascii() && !self.words.reading.at(taken.first).is_ascii();
        self.is_of_another_shape(at, taken)
            || script_changes()
            || self.joins_another(at)
            || self.carries_another(at)
            || self.reach.object_follows && self.begins_object(at, taken)
            || self.is_attached_name()
            || taken.words > 1 && self.begins_another_name(at)
    }

    /// Whether the word has the shape of what no name goes on with, and is no surname of that shape.
    fn is_of_another_shape(&self, at: At<'r>, taken: &Taken) -> bool {
        let words = taken.words;
        // كمال لهيبة; ناصر بوريطة، سيباستيان فيتل: behind a given name بو and في begin a surname.
        let surname = words == 1 && self.is_surname_in_lam(at)
            || words > 1 && self.is_surname_in_ba(at)
            || self.is_surname_in_bu(at);
        // نجاتي سنتورك قال: between a given name and a verb stands no other verb.
        let verb = || {
            let next = self.see(1);
            let before_verb = self.at + 1 == self.words.end || next.is(Classes::REPORTS) && is_verb(next);
            let surname = words == 1 && self.last().is(Classes::GIVEN_NAME) && before_verb;
            has_verb_shape(at) && !surname && !(at.begins("في") && self.last().is(Classes::GIVEN_NAME))
        };
        let noun = || {
            let surname = || words == 1 && (self.is_surname(at) || self.is_first_of_surname());
            at.is_unknown() && at.is_definite() && at.ends(["ة"]) && !surname()
        };
        !surname && (attached_noun(at).is_some() || verb() || noun() || is_purpose(at))
    }

    /// Whether the word is rather what the verb before the name does something to.
    fn begins_object(&self, at: At<'r>, taken: &Taken) -> bool {
        let words = taken.words;
        // صائب عريقات: behind an office and a given name alone stands a surname, whatever its shape.
        let surname = || {
            let office = self.see(1).kind() == TokenKind::Comma && self.see(2).is(Classes::TITLE);
            words == 1 && (self.role.is_some() || office) && self.last().is(Classes::GIVEN_NAME)
                || words > 1 && (self.is_surname_of_origin(at) || self.is_surname_in_ba(at))
                || words == 1 && self.is_surname_before_object(at)
        };
        // طرد 23 دبلوماسيا: a counted object.
        words > 1 && self.see(1).kind() == TokenKind::Number
            || !at.is(PERSON_NAME) && has_noun_shape(at) && !surname()
            // اتهم حداد المتظاهرين بأنهم, دعا حداد الأتراك إلى: the object.
            || is_plural_people(at)
            || at.is(Classes::NATIONALITY) && at.is_definite() && at.details().number == Some(Number::Plural)
    }

    /// مون جاي-إن (Moon Jae-in), جوشوا إل. حداد (Joshua L. Haddad): what a hyphen joins to a name is part of it, be it a known word or not, and so is the
    /// stop of an initial.
    fn is_mark_of_name(&self, at: At<'r>) -> bool {
        at.kind() == TokenKind::Hyphen && self.see(1).is_word()
            || at.kind() == TokenKind::Period && self.last().has_letters(..3) && is_name_word(self.see(1))
    }

    /// Whether a name goes on with this word.
    fn goes_on_with(&self, at: At<'r>, taken: &Taken) -> bool {
        !at.has(Proclitics::WA)
            && (is_name_word(at)
                || self.is_bare_construct(0)
                || self.is_surname_of_another_sort(at)
                || self.is_initial(at)
                || self.is_word_of_compound(at)
                || self.is_surname_by_place(at, taken))
    }

    /// ميتشل ب. ريس: the letter and stop of an initial.
    fn is_initial(&self, at: At<'r>) -> bool {
        self.see(1).kind() == TokenKind::Period && at.has_letters(1..2) && is_name_word(self.see(2))
    }

    /// Whether the word makes one name with the one before or behind it.
    fn is_word_of_compound(&self, at: At<'r>) -> bool {
        let next = self.see(1);
        self.after_particle() && at.is_word() && at.pronoun().is_none() && !at.is(Classes::POSSESSED)
            || self.is_van(at)
            || self.is_ould(at)
            || self.last().spells("ولد") && at.is_word()
            // صنع الله، جاد الله، نصر الله
            || next.spells("الله") && at.is_word() && !at.is_definite()
            || ends_surname(next) && at.is_word()
            // زين الدين، عبد الله، سيف الإسلام: names of two words.
            || spells!(at, "الدين" | "الله" | "الرحمن" | "الإسلام")
            // الملك عبد الله الثاني: which of that name a king or a pope is.
            || is_ordinal(at) && self.reigns()
    }

    /// Whether the word is a surname by where it stands, whatever else it may be.
    fn is_surname_by_place(&self, at: At<'r>, taken: &Taken) -> bool {
        let (first, words) = (taken.first, taken.words);
        // عبد الملك الحوثي: a movement that has its name from a family.
        let of_movement = || {
            at.is(Classes::INSTITUTION_NAME)
                && at.begins("ال")
                && at.ends(["ي"])
                && (self.last().is(Classes::GIVEN_NAME) || words > 1)
        };
        let of_origin = || {
            at.is_word()
                && at.is_definite()
                && !at.has(ATTACHED)
                && at.is(ADJECTIVAL)
                && !at.is(Classes::GOVERNING)
                && !self.words.reading.at(first).is_definite()
                && self.surname_follows()
        };
        // علي أكبر صالحي: between a given name and another word of the name stands no adjective.
        let greatest = || {
            at.spells("أكبر") && is_name_word(self.last()) && (is_name_word(self.see(1)) || self.is_bare_construct(1))
        };
        let second = || {
            greatest()
                || self.is_surname(at)
                || self.is_surname_before_object(at)
                || self.comes_back_behind_given_name(at)
        };
        // صلاح الدين المصري
        let further =
            || self.is_surname_of_origin(at) || self.is_surname_in_ba(at) || self.is_surname_before_office(at);
        of_movement()
            || of_origin()
            || words == 1 && second()
            || words > 1 && further()
            || self.is_surname_of_compound(at, first)
    }
}
