//! Figures and numerals, and the people, bodies or texts that they count: نحو 60 في المائة من السكان (about 60 per cent of the inhabitants), خمسة
//! مصادر (five sources).

use super::{ATTACHED, Builder, Head};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

impl<'r> Builder<'r> {
    /// Figures and whom they count.
    pub(super) fn figures_head(&mut self) -> Option<()> {
        if let Some(words) = self.percentage(0) {
            return self.several(words);
        }
        let counted = self.see(1);
        if counted.is(Classes::GROUP | Classes::TITLE) && !counted.is_definite() && counted.ends(["ا"]) {
            // 12 نائبا (twelve deputies)
            return self.several(2);
        }
        if counted.is(Classes::PREPOSITION | Classes::PRONOUN) && spells!(counted, "منهم" | "منهن") {
            // 392 منهن (392 of them)
            return self.several(2);
        }
        let words = self.count(0)?;
        self.counted(words)
    }

    /// So many words that tell how many people there are.
    fn several(&mut self, words: usize) -> Option<()> {
        self.take(words);
        self.head = Some(Head::Group);
        self.number = Some(Number::Plural);
        self.closed = true;
        Some(())
    }

    /// A number in words, or one that `about` so many words say is not exact, and whom it counts; `None` where it counts nobody.
    pub(super) fn counted_head(&mut self, at: At<'r>, about: usize) -> Option<Option<()>> {
        if about > 0
            && let Some(words) = self.percentage(about)
        {
            // نحو 60 في المائة من السكان (about 60 per cent of the inhabitants)
            return Some(self.several(words));
        }
        if let Some(words) = self.count(about) {
            return Some(self.counted(words));
        }
        let (counted, of) = (self.see(1), self.see(2));
        let among = at.is(Classes::NUMERAL)
            && !at.is_definite()
            && !at.has(ATTACHED)
            && counted.spells("من")
            && of.is(Classes::GROUP | Classes::TITLE | Classes::INSTITUTION)
            && !of.has(ATTACHED);
        among.then(|| self.counted_among())
    }

    /// 5 مصادر (five sources), ثلاث نساء (three women), أكثر من 300 عامل (more than 300 workers): `words` stand before the noun.
    fn counted(&mut self, words: usize) -> Option<()> {
        self.take(words);
        if self.see(0).is(Classes::NATIONALITY) {
            // 300 تركي (300 Turks)
            self.take(1);
            self.head = Some(Head::Group);
        } else {
            self.head_of_phrase()?;
        }
        (self.role, self.number) = (None, Some(Number::Plural));
        if self.head == Some(Head::Person) {
            self.head = Some(Head::Group);
        }
        Some(())
    }

    /// اثنان من السكان (two of the inhabitants), ثلاثة من فصائل المنظمة (three of the factions of the organisation)
    fn counted_among(&mut self) -> Option<()> {
        self.take(2);
        self.head_of_phrase()?;
        // ستة من المجموعة (six of the group): members of a body are people.
        let members = self.head == Some(Head::Institution) && self.number != Some(Number::Plural);
        (self.role, self.number) = (None, Some(Number::Plural));
        if self.head == Some(Head::Person) || members {
            self.head = Some(Head::Group);
        }
        Some(())
    }

    /// How many words stand before a counted noun of people, bodies or texts: 5, ثلاث, نحو 20, أكثر من 300, نصف مليون.
    fn count(&self, about: usize) -> Option<usize> {
        let number = self.see(about);
        let in_figures = number.kind() == TokenKind::Number;
        if !in_figures && (!number.is(Classes::NUMERAL) || number.is_definite() || number.has(ATTACHED)) {
            return None;
        }
        let thousands = (about + 1..about + 3)
            .take_while(|&offset| spells!(self.see(offset), "ألف" | "آلاف" | "مليون" | "ملايين"))
            .count();
        let words = about + 1 + thousands;
        let noun = self.see(words);
        if noun.has(ATTACHED) || noun.has(Proclitics::WA) {
            return None;
        }
        if noun.is_definite() {
            // ثلث السكان (a third of the inhabitants)
            let part = spells!(number, "نصف" | "ثلث" | "ثلثا" | "ثلثي" | "ربع");
            return (part && noun.is(Classes::GROUP)).then_some(words);
        }
        let body = noun.is(Classes::INSTITUTION | Classes::MEDIA | Classes::DOCUMENT) && !number.has(Proclitics::WA);
        if !body && !noun.is(Classes::GROUP | Classes::TITLE | Classes::NATIONALITY) {
            return None;
        }
        // 40 شركة (forty companies), 100 عضو (a hundred members): from eleven on the noun is singular. A year is no count.
        let year = in_figures && number.str().len() == 4 && (number.begins("19") || number.begins("20"));
        let many = in_figures && number.str().len() >= 2 && !year
            || thousands > 0
            || spells!(number, "ألف" | "مليون" | "مئة" | "مائة");
        let singular = !noun.is(Classes::MEDIA | Classes::DOCUMENT) && !noun.ends(["ا"]);
        (noun.details().number == Some(Number::Plural) || many && singular).then_some(words)
    }

    /// How many words in front of a number say that it is not exact: نحو, أكثر من, ما لا يقل عن.
    pub(super) fn approximation(&self) -> usize {
        let is_number = |offset: usize| {
            let at = self.see(offset);
            at.kind() == TokenKind::Number || at.is(Classes::NUMERAL)
        };
        let at = self.see(0);
        if !spells!(at, "نحو" | "حوالي" | "قرابة" | "زهاء" | "نصف" | "أكثر" | "أزيد" | "أقل" | "ما")
        {
            return 0;
        }
        if is_number(1) && spells!(at, "نحو" | "حوالي" | "قرابة" | "زهاء" | "نصف") {
            1
        } else if is_number(2) && spells!(at, "أكثر" | "أزيد" | "أقل") && spells!(self.see(1), "من") {
            2
        } else if is_number(3) && spells!(at, "ما") && spells!(self.see(1), "يقرب" | "يقارب" | "يزيد") {
            3
        } else if is_number(4) && spells!(at, "ما") && spells!(self.see(1), "لا") {
            4
        } else {
            0
        }
    }

    /// 75 في المائة من المراهقين (75 per cent of the young): how many words, where people follow.
    fn percentage(&self, about: usize) -> Option<usize> {
        // 8.8 is one number or three tokens.
        let share = about + if self.see(about + 1).spells("في") { 3_usize } else { 2 };
        let unit = self.see(share.saturating_sub(1));
        let percent = unit.str().contains("مئة") || unit.str().contains("مائة") || spells!(unit, "%" | "٪");
        let people = self.see(share + 1);
        // من المجيبين (of those who answered)
        let participle = || people.is(Classes::PARTICIPLE) && people.is_definite() && people.ends(["ين"]);
        let of_people = self.see(share).str() == "من"
            && (people.is(Classes::GROUP | Classes::TITLE | Classes::COMMON_NOUN) || participle());
        // 90 في المئة منهم (90 per cent of them)
        let of_them =
            self.see(share).is(Classes::PREPOSITION | Classes::PRONOUN) && spells!(self.see(share), "منهم" | "منهن");
        percent.then_some(if of_people { share + 2 } else { share + usize::from(of_them) })
    }
}
