//! What stands in one frame of a verb: رحب بالقرار (welcomed the decision), اتهم موسكو بدعم النظام (accused Moscow of supporting the regime).

use super::governed::{
    ADDRESSEE, after_addressee, after_person, after_preposition, carries_bi_later, judged, judged_noun, may_carry_bi,
    may_carry_li, noun, noun_behind_verb, such_a_noun,
};
use crate::claim::Act;
use crate::grammar::circumstance;
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, Reach, is_verb, noun_phrase};
use crate::grammar::wording::{PREPOSITION_ALONE, WHAT_OR_WHOM, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Number, Preposition, Proclitics};
use crate::reading::{At, Reading, Words};
use crate::text::token::TokenKind;

/// Who hopes or fears something has at most this many words before the preposition of the verb.
const LEADS: usize = 3;

/// A verb with the words in which what it governs may stand.
pub(super) struct Governed<'w> {
    pub(super) cue: &'w Cue,
    pub(super) lemma: &'w Lemma,
    pub(super) words: Words<'w>,
    /// The first of the words.
    pub(super) first: At<'w>,
    /// وصفه (called him): whom the verb is about has been told.
    pub(super) has_object: bool,
}

impl<'w> Governed<'w> {
    /// Where the content begins, if these words fit the frame.
    pub(super) fn in_frame(&self, frame: Frame) -> Option<usize> {
        match frame {
            Frame::Prepositional(preposition) => self.behind_preposition(preposition),
            Frame::PersonThen(preposition) => self.behind_person(preposition),
            Frame::PersonAfter(preposition) => after_addressee(self.words, preposition),
            Frame::JudgedThen(preposition) => self.judged(preposition),
            Frame::JudgedNoun => self.judged_noun(),
            Frame::Noun => self.noun(),
            _ => None,
        }
    }

    fn reading(&self) -> &'w Reading<'w> {
        self.words.reading
    }

    /// رحب بالقرار (welcomed the decision), ندد بما وصفه بالمجزرة (condemned what he called a massacre): what the preposition of the verb leads to.
    fn behind_preposition(&self, preposition: Preposition) -> Option<usize> {
        // ندد بما وصفه بالمجزرة (condemned what he called a massacre), اعترف "بالقتل العمد"
        if preposition == Preposition::Bi && is_in_bi(self.words) {
            return Some(self.first.index);
        }
        if self.leads_to_saying() {
            return None;
        }
        after_preposition(self.first, preposition, self.words).or_else(|| self.unknown_in_preposition(preposition))
    }

    /// خلص إلى تحذير الناخبين (ended by warning the voters): the noun tells what is said.
    fn leads_to_saying(&self) -> bool {
        self.reading().at(self.cue.index).is(Classes::SUPPORT)
            && self.first.is(Classes::PREPOSITION)
            && self.reading().at(self.first.index + 1).is(Classes::VERBAL_NOUN)
    }

    /// طالب بتعويضات (demanded compensations), داعين لعقد اجتماع (calling for a meeting to be held): an unknown word may carry ب or ل.
    fn unknown_in_preposition(&self, preposition: Preposition) -> Option<usize> {
        let found = match preposition {
            Preposition::Bi => self.may_have_bi(),
            Preposition::Li => self.may_have_li(),
            _ => false,
        };
        found.then_some(self.first.index)
    }

    fn may_have_bi(&self) -> bool {
        (self.is_behind_subject() || !carries_bi_later(self.words, self.first.index)) && may_carry_bi(self.first)
    }

    fn may_have_li(&self) -> bool {
        self.cue.form.number == Number::Singular
            && may_carry_li(self.first)
            && (self.is_behind_subject() || !self.is_governed_later())
    }

    fn is_behind_subject(&self) -> bool {
        self.first.index > self.cue.index + 1
    }

    /// دعا لبيب السكان إلى الهدوء (Labib called on the inhabitants to keep calm): a preposition of the verb stands further on.
    fn is_governed_later(&self) -> bool {
        let governed = self.lemma.frames.prepositions();
        (self.first.index + 1..self.words.end.min(self.first.index + ADDRESSEE))
            .map(|index| self.reading().at(index))
            .any(|at| at.is(Classes::PREPOSITION) && circumstance::governed(at, governed))
    }

    /// أبلغ اللاعبين بالموعد (informed the players of the date): what stands behind whom it is told.
    fn behind_person(&self, preposition: Preposition) -> Option<usize> {
        // لم يخبر النادي اللاعبين بالموعد (did not inform the players of the date): nothing has been said.
        if self.cue.negated && self.lemma.act == Act::State {
            return None;
        }
        if self.has_object {
            after_preposition(self.first, preposition, self.words)
        } else {
            after_person(self.words, preposition)
        }
    }

    /// وصف القرار بأنه خطأ (called the decision a mistake), وصفوه "بالخائن" (called him "a traitor")
    fn judged(&self, preposition: Preposition) -> Option<usize> {
        if preposition == Preposition::Bi && self.has_object && is_in_bi(self.words) {
            return Some(self.first.index);
        }
        let content = judged(self.words, preposition, self.has_object)?;
        Some(the_words_alone(self.reading(), self.cue, content))
    }

    /// اعتبر القرار خطأ (considered the decision a mistake): what somebody or something is held to be.
    fn judged_noun(&self) -> Option<usize> {
        // ناشد المجتمع الدولي التدخل (appealed to the international community to intervene): whom somebody appeals to is left out.
        let asked = if self.lemma.act == Act::Request && !self.has_object { behind_whom(self.words) } else { None };
        asked.or_else(|| judged_noun(self.words, self.has_object))
    }

    /// نفى الاتهامات (denied the accusations): the object of the verb.
    fn noun(&self) -> Option<usize> {
        // كشف النقاب عن (lifted the veil on): showed something.
        if self.lemma.has_idiom(self.first.str()) || self.is_no_promise() || self.is_no_feeling() {
            return None;
        }
        if self.has_object {
            return if self.lemma.act == Act::Welcome { self.for_what_praised() } else { None };
        }
        noun(self.words).or_else(|| noun_behind_verb(self.words)).or_else(|| such_a_noun(self.words))
    }

    /// تعهد الوزير، سامي حداد، بالرد (the minister, Sami Haddad, promised to respond): where the preposition of a promise follows, no noun before it is promised.
    fn is_no_promise(&self) -> bool {
        self.lemma.act == Act::Promise
            && (carries_bi_later(self.words, self.first.index)
                || !self.first.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
                || self.first.is(Classes::ADJECTIVE | Classes::NATIONALITY))
    }

    /// لا يخشى التهديدات (does not fear the threats): what is not felt; يخشى البعض من الانهيار (some fear a collapse): where the preposition of a hope or fear
    /// follows at once, who feels it stands before.
    fn is_no_feeling(&self) -> bool {
        self.lemma.act == Act::Express
            && (self.cue.negated && self.lemma.does(Behaviour::HOPES)
                || self.first.is_definite() && leads_on(self.lemma, self.words))
    }

    /// وهنأه على فوزه (and congratulated him on his victory): for what somebody is thanked or praised; امتدحه بالقول إن (praised him, saying that): by what words.
    fn for_what_praised(&self) -> Option<usize> {
        let by_words = || {
            after_preposition(self.first, Preposition::Bi, self.words).filter(|_| !self.first.is(Classes::VERBAL_NOUN))
        };
        after_preposition(self.first, Preposition::Ala, self.words).or_else(by_words)
    }
}

/// ما وصفه بـ"الفوضى" (what he called "chaos"): of what a thing is called the content is the words alone, without the preposition attached to them.
fn the_words_alone(reading: &Reading<'_>, cue: &Cue, content: usize) -> usize {
    let what = reading.at(cue.index.wrapping_sub(1));
    let called = has(WHAT_OR_WHOM, what.str());
    let bare = has(PREPOSITION_ALONE, reading.str(content));
    content + usize::from(called && bare && reading.kind(content + 1) == TokenKind::OpenQuote)
}

/// بما وصفه، "بالقتل": what somebody has called something, and a quotation that begins with the preposition.
fn is_in_bi(words: Words<'_>) -> bool {
    let (Some(first), Some(next)) = (words.peek(), words.from(words.first + 1).peek()) else { return false };
    first.spells("بما") && (next.is(Classes::FINITE) || is_verb(next))
        || first.kind() == TokenKind::OpenQuote && (next.has(Proclitics::BI) || next.is_unknown() && next.begins("ب"))
}

/// السلطات الإفراج عن: where what is asked begins behind whom it is asked of.
fn behind_whom(words: Words<'_>) -> Option<usize> {
    let (rest, phrase) = noun_phrase(Reach::OPEN)(words).ok()?;
    let asked =
        rest.peek().filter(|at| at.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN) && !at.is(Classes::PREPOSITION))?;
    let joined = Proclitics::WA.with(Proclitics::BI).with(Proclitics::LI);
    let last = words.reading.at(phrase.end.saturating_sub(1));
    let whole = last.is_definite() || last.pronoun().is_some() || last.is(Classes::PLACE);
    (whole && phrase.head != Head::Thing && !asked.has(joined)).then_some(asked.index)
}

/// القارة من انهيار: the preposition that the verb governs stands among the next words.
fn leads_on(lemma: &Lemma, words: Words<'_>) -> bool {
    let governed = lemma.frames.prepositions();
    (words.first + 1..words.end.min(words.first + LEADS)).any(|index| {
        let at = words.reading.at(index);
        // يخشى الصمت من أجل الوفاق (fears silence for the sake of harmony)
        at.is_word() && circumstance::governed(at, governed) && !words.reading.at(index + 1).spells("أجل")
    })
}
