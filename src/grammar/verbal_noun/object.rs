//! The noun that a verbal noun governs: إعلان بريطانيا طرد السفير (Britain's announcement of the ambassador's expulsion), دعوته إلى (his call for),
//! رفض موسكو تقديم (Moscow's refusal to submit).

use super::{Noun, judges};
use crate::claim::Act;
use crate::grammar::nominal::object;
use crate::grammar::noun_phrase::is_verb;
use crate::grammar::passed_over::skip;
use crate::grammar::trial::Refusal;
use crate::grammar::unsaid::is_held;
use crate::grammar::wording::{COMING, RAISING, has};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Proclitics, Shape};
use crate::reading::{At, Words};
use crate::text::token::TokenKind;

/// Whose saying it is has at most this many adjectives behind it.
const ADJECTIVES: usize = 2;

/// The object, or the noun that a verb needs for it, stands at most this many words behind whose saying it is.
const OBJECT: usize = 6;

impl Noun<'_> {
    /// The first word of what is said behind the word before `after`. `driven`: what drives somebody to say it is told.
    pub(super) fn object(&self, after: usize, driven: bool) -> Result<usize, Refusal> {
        let found = self.governed_noun(after).ok_or(Refusal::NoContent)?;
        // بناء على طلب الوزارة وبعد موافقتها وبالتشاور معها: what is joined to the noun is no content of it.
        if self.reading().at(found).has(Proclitics::WA) {
            return Err(Refusal::NoContent);
        }
        // دفعت الوزارة إلى اتهام الشركة بالإهمال: whom somebody who is named before the noun accuses belongs to the content.
        // اتهام لندن موسكو بالكذب (London's accusation of Moscow of lying): so does who stands behind the accuser.
        let whole = judges(self.lemma) && (driven || self.accuses_another(after));
        let content = if whole { after } else { found };
        let opens_clause = self.opens_clause(content);
        // تصريحات الوزير بمناسبة العيد (the minister's statements on the occasion of the feast): a topic or an occasion.
        if !opens_clause && (self.is_statements() || self.is_of_verb_before(content, after)) {
            return Err(Refusal::NoContent);
        }
        // إصرار الفريق على الفوز (the team's determination to win), but على ضرورة الحوار (its insistence on the need for talks)
        let determined = || self.lemma.does(Behaviour::PERSISTS) && !is_held(self.reading().at(content));
        if !opens_clause && determined() || self.is_adoption(after) {
            return Err(Refusal::NoSaying);
        }
        Ok(content)
    }

    /// Whether أن begins the content or stands right before it.
    fn opens_clause(&self, content: usize) -> bool {
        self.reading().at(content).is(Classes::COMPLEMENTIZER)
            || self.reading().at(content.saturating_sub(1)).is(Classes::COMPLEMENTIZER)
    }

    /// أثارت انتقادات الوزير مخاوف السكان (the minister's criticism raised fears among the inhabitants), ويأتي تحذيره بعد يوم من (his warning comes a day
    /// after): behind such a verb the noun is who does it, and what stands further on is the verb's.
    fn is_of_verb_before(&self, content: usize, after: usize) -> bool {
        let comes = || has(COMING, self.word_before());
        if !(has(RAISING, self.word_before()) || comes()) {
            return false;
        }
        let governed = content <= after + 1 && self.governs_word(self.reading().at(after));
        // وجاء إعلان الوزارة طرد السفير (the ministry's announcement of the ambassador's expulsion came): what came has its own object.
        let its_own =
            content == after && !self.reading().at(content).is(Classes::TIME | Classes::CIRCUMSTANTIAL) && comes();
        // أثار إعلان الوزير دعمه للخطة جدلا (the minister's announcement of his support for the plan raised a debate): the pronoun is his.
        let his = content == after && self.reading().at(content).pronoun().is_some() && !comes();
        !governed && !its_own && !his
    }

    /// تبني المجلس قرارا (the council's adoption of a resolution): no admission without the noun that makes it one.
    fn is_adoption(&self, after: usize) -> bool {
        matches!(self.lemma.act, Act::Admit | Act::Decline)
            && !self.lemma.needs.is_empty()
            && !object::has_needed(self.reading(), self.lemma, after..after + OBJECT)
    }

    /// The first word of the noun that the verb governs, directly or by a preposition.
    fn governed_noun(&self, after: usize) -> Option<usize> {
        let words = self.behind_circumstances(self.behind_adjectives(after));
        // إعلان رئيس الاتحاد، سامي حداد، استقالته: the comma that closes who it is.
        let apart = words.peek().is_some_and(|at| at.kind() == TokenKind::Comma) && self.closes_apposition(after);
        let words = if apart { words.from(words.first + 1) } else { words };
        let noun_first = apart && words.peek().is_some_and(|at| !at.is(Classes::PREPOSITION | Classes::TIME));
        if !noun_first
            && let Some((content, _)) = object::of_noun(self.context, self.cue.form.lemma, words)
            && content <= words.first + OBJECT
        {
            return Some(content);
        }
        // تعهد مالي (a financial commitment): of a promise only with its possessor.
        let bare_promise = self.lemma.act == Act::Promise && self.at.pronoun().is_none();
        if !self.lemma.governs(Frame::Noun) || bare_promise {
            return None;
        }
        words.peek().filter(|&first| is_thing(first)).map(|first| first.index)
    }

    /// إعلان روسيا الأخير فرض رسوم (Russia's latest announcement of duties): what is told of the noun, or of whose saying it is.
    fn behind_adjectives(&self, after: usize) -> Words<'_> {
        let told = |index: &usize| {
            let at = self.reading().at(*index);
            at.is(Classes::ADJECTIVE)
                && at.is_definite()
                && !at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
                && !at.has(Proclitics::BI.with(Proclitics::LI))
        };
        let adjectives = (after..after + ADJECTIVES).take_while(told).count();
        self.reading().words(after + adjectives, self.limit())
    }

    /// Whether a comma stands in whose saying it is, so that the one behind it closes it; of what is announced it always does.
    fn closes_apposition(&self, after: usize) -> bool {
        let comma = |index| self.reading().kind(index) == TokenKind::Comma;
        self.lemma.does(Behaviour::ANNOUNCES) || (self.cue.index + 1..after).any(comma)
    }

    /// إعلان واشنطن في وقت سابق عن نيتها (Washington's announcement, earlier, of its intention), رفض السلطات في المدينة إعادتهم: when and where stands between.
    fn behind_circumstances<'w>(&self, words: Words<'w>) -> Words<'w> {
        let told = skip(words, self.lemma.frames.prepositions());
        let other = |at: At<'_>| is_verb(at) || at.is(Classes::OCCASION | Classes::DOCUMENT);
        let act = |at: At<'_>| at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN) && !at.is_definite();
        let may_follow = |at: At<'_>| !other(at) && (self.lemma.does(Behaviour::ANNOUNCES) || act(at));
        if told.peek().is_some_and(may_follow) { told } else { words }
    }
}

/// طرد، تقديم، الخبر: a noun of what is done or told, and nothing attached to it that leads elsewhere.
fn is_thing(at: At<'_>) -> bool {
    let noun = Classes::COMMON_NOUN
        | Classes::OCCASION
        | Classes::DOCUMENT
        | Classes::FEELING
        | Classes::SILENCE
        | Classes::OTHER_VERB;
    (at.is(noun)
        || at.is_unknown() && at.is_definite()
        || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun))
        && !at.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::WA))
        && !at.is(Classes::ADJECTIVE | Classes::NATIONALITY)
}
