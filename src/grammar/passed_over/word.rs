//! Words that tell when, where and to whom something was said, before the content.

use super::{Passed, Position};
use crate::grammar::insertion::{behind_described, behind_first_of_two, behind_reply};
use crate::grammar::nominal::governed::{is_strength, may_carry_bi};
use crate::grammar::noun_phrase::{Reach, noun_phrase};
use crate::grammar::source_phrase::is_quoting;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{At, Words, spells};

impl<'r> Position<'r> {
    pub(super) fn word(&self) -> Option<Passed<'r>> {
        // نفى ردا على سؤال وجود خلاف (denied in reply to a question that there was a dispute)
        if let Some(rest) = behind_reply(self.words, self.governed).or_else(|| self.manner()) {
            return Some(Passed::Circumstance(rest));
        }
        if self.governs_bi() && self.is_place_of_source() {
            return Some(Passed::Last(self.behind(1)));
        }
        if let Some(rest) = self.before_same_preposition() {
            return Some(Passed::Circumstance(rest));
        }
        if self.governs(self.at) || self.governs_bi() && is_strength(self.at, self.next()) {
            return None;
        }
        if self.told && self.is_language() {
            return Some(Passed::Circumstance(self.behind(1)));
        }
        if let Some(rest) = self.how_often() {
            return Some(Passed::Circumstance(rest));
        }
        if self.is_addressed_before_governed() {
            return Some(Passed::Last(self.behind(1)));
        }
        if self.goes_back() || self.is_adverb_before_governed() {
            return Some(Passed::Word(self.behind(1)));
        }
        self.quoted()
            .or_else(|| self.described())
            .or_else(|| self.place_or_purpose())
            .or_else(|| self.circumstance_or_preposition())
            .map(Passed::Circumstance)
    }

    /// A circumstance with the preposition that the verb governs, which stands again behind it.
    fn before_same_preposition(&self) -> Option<Words<'r>> {
        // شكك في وقت سابق في النتائج (had questioned the results at an earlier time)
        if self.governed.contains(&Some(Preposition::Fi)) && self.at.spells("في") {
            // في ختام زيارته إلى عمان في (at the end of his visit to Amman): with whatever belongs to the circumstance.
            let mut rest = self.circumstance();
            if let Some(words) =
                rest.filter(|rest| rest.peek().is_some_and(|at| at.is(Classes::PREPOSITION) && !at.spells("في")))
            {
                rest = noun_phrase(Reach { governed: self.governed, ..Reach::OPEN })(words.from(words.first + 1))
                    .ok()
                    .map(|(rest, _)| rest);
            }
            let rest = rest.filter(|rest| rest.peek().is_some_and(|at| at.spells("في")));
            if rest.is_some() {
                return rest;
            }
        }
        // حذر أمام حشد من أنصاره من (before a crowd of his followers he warned of)
        if self.told && self.governs(self.at) { behind_first_of_two(self.words, self.governed) } else { None }
    }

    fn governs_bi(&self) -> bool {
        self.governed.contains(&Some(Preposition::Bi))
    }

    /// أفادت مصادر بالمدينة بفرار القادة (sources in the town told of the leaders' flight): where they are stands before what they told.
    fn is_place_of_source(&self) -> bool {
        let at = self.at;
        let place = self.words.first > 0 && (at.has(Proclitics::BI) || may_carry_bi(at));
        if !(place && (at.is(Classes::PLACE) || at.is_unknown() && at.begins("بال"))) {
            return false;
        }
        let next = self.words.reading.at(self.words.first + 1);
        next.has(Proclitics::BI) && next.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN) && !next.is_definite()
    }

    /// مقابلة مع القناة بالعربية (an interview with the channel, in Arabic): the language of what has been passed over.
    fn is_language(&self) -> bool {
        self.at.is(Classes::NATIONALITY | Classes::MEDIA_NAME) && self.at.has(Proclitics::BI) && self.at.ends(["ية"])
    }

    /// وعبر له عن قلقه (and expressed to him his worry), أعربوا بالفعل عن قلقهم (have already expressed their worry)
    fn is_addressed_before_governed(&self) -> bool {
        let at = self.at;
        (is_to_him(at) || at.spells("بالفعل"))
            && self.next().is_some_and(|next| next.is(Classes::PREPOSITION) && self.governs(next))
    }

    /// بيانا أعلنت فيه (a statement in which she announced): the pronoun that goes back to the document; يستفسرون منه عن البديل (ask him about the alternative).
    fn goes_back(&self) -> bool {
        let next = Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME;
        let of_him = self.at.is(Classes::PREPOSITION)
            && spells!(self.at, "منه" | "منها" | "منهم")
            && !self.told
            && self.words.reading.at(self.words.first + 1).is(next);
        // أكد له الرئيس دعمه (the president assured him of his support): to whom it was said.
        let to_him = || !self.told && is_to_him(self.at) && self.before().is_some_and(|verb| verb.is(Classes::FINITE));
        of_him || self.at.is(Classes::PRONOUN) && self.at.str().starts_with(['ف', 'ب', 'م']) || to_him()
    }

    /// أشاد كثيرا بـ (praised highly): an adverb before the preposition that the verb governs.
    fn is_adverb_before_governed(&self) -> bool {
        self.at.is(Classes::ADVERB | Classes::ADJECTIVE)
            && !self.at.is(Classes::GROUP)
            && !self.at.is_definite()
            && self.next().is_some_and(|next| self.governs(next))
    }

    /// أعلنت الوكالة نقلا عن الشرطة مقتل (the agency announced, quoting the police, the death of): whom it quotes.
    fn quoted(&self) -> Option<Words<'r>> {
        if !is_quoting(self.words.reading, self.at.index) {
            return None;
        }
        noun_phrase(Reach::OPEN)(self.behind(2)).ok().map(|(rest, _)| rest)
    }

    /// في قرار صدر بالإجماع (in a decision that was taken unanimously): a relative clause on the occasion.
    fn described(&self) -> Option<Words<'r>> {
        let mut rest = if self.told { behind_described(self.words, self.governed) } else { None }?;
        while rest.peek().is_some_and(|at| at.is(Classes::ADVERB | Classes::TIME)) {
            rest = rest.from(rest.first + 1);
        }
        Some(rest)
    }

    /// Where the subject is, whom a visit was for, and what belongs to a circumstance that has been passed over.
    fn place_or_purpose(&self) -> Option<Words<'r>> {
        // خلال زيارة لباريس (during a visit to Paris): whom or what a visit or a speech was for.
        // بمناسبة اليوم العالمي للمعلم (on the world day of the teacher)
        let of_occasion = || {
            self.at.is(Classes::COMMON_NOUN | Classes::TITLE | Classes::GROUP)
                && self.at.is_definite()
                && self.follows_occasion()
        };
        if self.told
            && self.at.has(Proclitics::LI)
            && (self.at.is(Classes::PLACE | Classes::INSTITUTION) || of_occasion())
        {
            let name = self.words.reading.name_at(self.at.index).map_or(1, |name| name.words as usize);
            return Some(self.behind(name));
        }
        // وصف سامي حداد من جنيف القرار بأنه (Sami Haddad from Geneva called the decision): from where somebody says it.
        if self.at.spells("من") && self.next().is_some_and(|next| next.is(Classes::PLACE)) {
            let first = self.words.first + 1;
            let name = self.words.reading.name_at(first).map_or(1, |name| name.words as usize);
            return Some(self.behind(1 + name));
        }
        // خلال جولة له في القرى الحدودية (during a tour of his in the villages at the border)
        let his = self.told && self.at.is(Classes::PRONOUN) && self.at.begins("ل");
        (his || self.is_adjective_of_place()).then(|| self.behind(1))
    }

    /// Whether the word before is the occasion that has been passed over, or an adjective of it.
    fn follows_occasion(&self) -> bool {
        self.before().is_some_and(|before| {
            before.is(Classes::OCCASION | Classes::TIME) || before.is(Classes::ADJECTIVE) && before.is_definite()
        })
    }

    /// أعرب الوزير الموجود في باريس عن (the minister, who was in Paris, expressed): where he is, as an adjective with its place.
    fn is_adjective_of_place(&self) -> bool {
        let preposition = |next: At<'_>| next.is(Classes::PREPOSITION) && !self.governs(next);
        !self.told
            && self.at.is(Classes::ADJECTIVE)
            && self.at.is_definite()
            && self.before().is_some_and(|before| !before.is(Classes::REPORTS))
            && self.next().is_some_and(preposition)
    }

    /// A circumstance, and behind one any preposition with its noun.
    fn circumstance_or_preposition(&self) -> Option<Words<'r>> {
        self.circumstance().or_else(|| {
            if !(self.told && self.at.is(Classes::PREPOSITION)) {
                return None;
            }
            let reach = Reach { governed: self.governed, ..Reach::OPEN };
            noun_phrase(reach)(self.behind(1)).ok().map(|(rest, _)| rest)
        })
    }
}

/// له، لها، لهم: the pronoun for whom something is said to.
fn is_to_him(at: At<'_>) -> bool {
    at.is(Classes::PRONOUN) && at.begins("ل")
}
