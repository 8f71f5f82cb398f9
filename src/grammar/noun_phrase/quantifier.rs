//! Quantifiers and whom they stand for: بعض الخبراء (some experts), عدد من النواب (a number of deputies).

use super::shape::is_verb;
use super::{ATTACHED, Builder, FUNCTION, Head};
use crate::grammar::wording::{MANY, UNCOUNTED, has};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::spells;
use crate::text::token::TokenKind;

impl Builder<'_> {
    /// كل من وزير النقل سامي حداد ووزيرة البيئة ليلى نجم (both the minister of transport Sami Haddad and the minister of the environment Layla Najm): each with an
    /// office and a name.
    fn take_both(&mut self) -> bool {
        let first = self.see(2);
        if !first.is(Classes::TITLE | Classes::HONORIFIC) || first.details().number == Some(Number::Plural) {
            return false;
        }
        let mut both = Builder::new(self.words.from(self.at + 2), self.reach).build();
        while let Some(one) = both {
            let next = self.words.reading.at(one.end);
            if one.head != Head::Person {
                return false;
            }
            if one.joint || one.end >= self.words.end || !next.has(Proclitics::WA) {
                let joint = one.joint || one.first > self.at + 2;
                if joint {
                    (self.at, self.end) = (one.end, one.end);
                    (self.head, self.number) = (Some(Head::Group), Some(Number::Plural));
                    (self.closed, self.construct, self.joint) = (true, false, true);
                }
                return joint;
            }
            both = Builder::new(self.words.from(one.end), self.reach).build();
        }
        false
    }

    /// So many words are a group of which no noun follows.
    fn group_of(&mut self, words: usize) -> Option<()> {
        self.take(words);
        self.head = Some(Head::Group);
        self.closed = true;
        Some(())
    }

    /// كثيرون (many), البعض (some): one word that stands for people.
    fn people(&mut self) -> Option<()> {
        self.gender = Some(Gender::Masculine);
        self.number = Some(Number::Plural);
        self.group_of(1)
    }

    /// بعض الخبراء (some experts), كل من فرنسا وألمانيا (both France and Germany), عدد من النواب (a number of deputies).
    pub(super) fn quantified(&mut self) -> Option<()> {
        let first = self.see(0).str();
        if self.see(0).pronoun().is_some() && !first.starts_with("كله") && !first.ends_with("كلها") {
            // أحدهما (one of the two), بعضهم (some of them)
            return self.group_of(1);
        }
        if spells!(self.see(0), "كثيرون" | "قليلون" | "عديدون") {
            // اتهم كثيرون الإدارة (many accused the management): in the nominative they stand for people, and no noun belongs to them.
            return self.people();
        }
        let of = self.see(1);
        if first == "أي" && of.is(Classes::CIRCUMSTANTIAL) {
            // أي قبل ستة أشهر (that is, six months before)
            return None;
        }
        // كل منهما (each of the two), عدد منهم (a number of them)
        if of.is(Classes::PREPOSITION) && of.pronoun().is_some() && of.begins("من") {
            return self.group_of(2);
        }
        // وصف البعض ما جرى (some called what had happened): behind the article ما begins something else.
        let leads = of.is(Classes::PREPOSITION) || of.is(Classes::RELATIVE) && !self.see(0).is_definite();
        let skip = if leads && !of.has(ATTACHED) { 2 } else { 1 };
        // انتقد البعض القرار (some criticised the decision): behind the article no noun belongs to it.
        let alone = self.see(0).is_definite() && !spells!(of, "الآخر");
        if skip == 1 && (!of.is_word() || of.is(FUNCTION) || is_verb(of) || alone) {
            // البعض (some) stands alone.
            if !self.see(0).is_definite() {
                return None;
            }
            // البعض يقول، البعض يقولون
            return self.people();
        }
        if skip == 1 && of.has(ATTACHED) {
            return None;
        }
        if skip == 2 && spells!(self.see(0), "كل" | "وكل") && self.take_both() {
            return Some(());
        }
        self.take(skip);
        let noun = self.see(0);
        if noun.kind() == TokenKind::OpenQuote {
            self.quoted_name();
        } else if !noun.is_word() || noun.has(ATTACHED) {
            return None;
        } else {
            self.take(1);
        }
        self.head = Some(if noun.is(Classes::MEDIA) && !noun.is(Classes::INSTITUTION) {
            // بعض وسائل الإعلام (some of the media)
            Head::Media
        } else if noun.is(Classes::DOCUMENT) {
            Head::Document
        } else if noun.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::FEELING | Classes::VERBAL_NOUN)
            && !noun.is(Classes::GROUP | Classes::TITLE | Classes::NATIONALITY)
        {
            Head::Thing
        } else {
            Head::Group
        });
        // العديد من خبراء الاقتصاد (many of the experts on economics): a plural that has lost its نون, or never has one, wants its complement.
        let people = noun.is(Classes::GROUP | Classes::TITLE)
            && noun.details().number == Some(Number::Plural)
            && !noun.is_definite()
            && noun.pronoun().is_none()
            // أحد سكان القرية (one of the inhabitants of the village): a broken plural keeps its نون.
            && !noun.ends(["ون", "ين"])
            && (!noun.ends(["ن"]) || ONE.contains(&first.trim_start_matches(['و', 'ف'])));
        // أحد محامي الرئيس (one of the president's lawyers): of some callings the construct of the plural spells like one bearer.
        let people = people
            || ONE.contains(&first.trim_start_matches(['و', 'ف']))
                && noun.is(Classes::TITLE)
                && noun.ends(["ي"])
                && !noun.is_definite();
        let complement = self.see(0);
        // أحد أعضاء وفد النقابة (one of the members of the union's delegation): the body may have a complement of its own.
        let of_body = complement.is(Classes::INSTITUTION)
            && !complement.is_definite()
            && (self.see(1).is_definite() || self.see(1).is(Classes::PLACE));
        self.construct = people
            && (skip == 2 || !has(UNCOUNTED, first.trim_start_matches(['و', 'ف'])))
            && complement.is_word()
            && (complement.is_definite() || of_body)
            && !complement.has(ATTACHED.with(Proclitics::WA))
            && !complement.is(FUNCTION | Classes::TIME);
        self.closed = !self.construct;
        if ONE.contains(&first.trim_start_matches(['و', 'ف'])) {
            self.number = Some(Number::Singular);
        }
        if has(MANY, first.trim_start_matches(['و', 'ف'])) {
            self.number = Some(Number::Plural);
        }
        Some(())
    }
}

/// One of several.
const ONE: &[&str] = &["أحد", "إحدى", "احد", "احدى"];
