//! Whose saying a verbal noun tells of: who stands behind it (إعلان بريطانيا), whom its pronoun means (إعلانه), who is driven to it.

use super::whose_saying::{judged_for, possessor};
use super::{Noun, judges};
use crate::claim::Act;
use crate::grammar::authors_voice;
use crate::grammar::circumstance::preposition;
use crate::grammar::nominal::governed::may_carry_li;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, is_verb, noun_phrase};
use crate::grammar::trial::Refusal;
use crate::grammar::unsaid::{is_governed_act, is_indefinite};
use crate::grammar::wording::{INHABITANTS, has};
use crate::grammar::{Source, subject};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Preposition, Proclitics};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// At most so many adjectives tell of the countries whose saying it is.
const COUNTRIES: usize = 4;

/// The charge stands at most this many words behind whoever is accused, and he behind the accuser.
const ACCUSED: usize = 8;

impl Noun<'_> {
    /// Whose saying it is, and the word behind him. `driven`: whom something drives to say it.
    pub(super) fn source(&self, driven: Option<NounPhrase>) -> Result<(Source, usize), Refusal> {
        let after = self.cue.index + 1;
        if let Some(phrase) = driven {
            return Ok((Source::Named(phrase), after));
        }
        if let Some(pronoun) = self.at.pronoun() {
            let agreement = (pronoun.gender, pronoun.number);
            let judged = judged_for(self.context, self.cue.index, agreement);
            return Ok((judged.map_or_else(|| possessor(self.context, &self.cue, agreement), Source::Named), after));
        }
        if self.is_announced() {
            return Ok((Source::Nobody, after));
        }
        let by_definite = self.at.has(Proclitics::BI);
        if self.at.is_definite() && !by_definite {
            return Err(Refusal::Definite);
        }
        if let Some(phrase) = self.who_stands_behind() {
            return Ok((Source::Named(phrase), phrase.end));
        }
        if !(by_definite && self.at.is_definite()) {
            return Err(Refusal::NoSource);
        }
        if self.is_act_that_is_governed() {
            return Err(Refusal::NoSaying);
        }
        // رد الوزير بالتأكيد على (the minister answered by affirming)
        Ok((possessor(self.context, &self.cue, (Gender::Masculine, Number::Singular)), after))
    }

    /// إعلان بريطانيا أن (Britain's announcement that)
    fn who_stands_behind(&self) -> Option<NounPhrase> {
        self.somebody_behind().or_else(|| self.government_behind())
    }

    /// ترحيب فرنسي بالقرار (a French welcome of the decision): at the head of a line the adjectives tell whose it is.
    fn government_behind(&self) -> Option<NounPhrase> {
        let first = self.cue.index + 1;
        let of_country = |index: &usize| {
            let at = self.reading().at(*index);
            at.is(Classes::NATIONALITY) && !at.is_definite() && !at.has(Proclitics::BI.with(Proclitics::LI))
        };
        let end = first + (first..self.limit().min(first + COUNTRIES)).take_while(of_country).count();
        let heads_line = self.cue.index == self.context.line.0 && !is_verb(self.reading().at(end));
        (heads_line && end > first).then_some(NounPhrase {
            first,
            end,
            head: Head::Place,
            role: None,
            name: None,
            gender: None,
            number: None,
            joint: end > first + 1,
            aside: None,
        })
    }

    fn somebody_behind(&self) -> Option<NounPhrase> {
        let governed = self.lemma.frames.prepositions();
        let reach = Reach { object_follows: true, person_follows: true, governed, own_office: false };
        let first = self.first_of_source();
        let words = self.reading().words(first, self.accused_with_li(first).unwrap_or(self.limit()));
        let (_, phrase) = noun_phrase(reach)(words).ok()?;
        // تعهدات ثابتة بتوفير: an unknown word without the article is rather an adjective than a name.
        (phrase.head != Head::Thing && !subject::is_doubtful(self.reading(), &phrase)).then_some(phrase)
    }

    /// اتهام النقابة للشركة بالإهمال (the union's accusation of the company of neglect): the word with ل, which is no part of whoever accuses.
    fn accused_with_li(&self, first: usize) -> Option<usize> {
        if self.lemma.act != Act::Accuse {
            return None;
        }
        (first + 1..self.limit().min(first + ACCUSED)).find(|&index| self.reading().at(index).has(Proclitics::LI))
    }

    /// القاضي بالاعتراف بالدولة (that provides for the recognition of the state)
    fn is_act_that_is_governed(&self) -> bool {
        !self.lemma.does(Behaviour::SAYS)
            && !self.next.is(Classes::COMPLEMENTIZER)
            && is_governed_act(self.context, self.cue.index)
    }

    /// Refuses who is no source of such a noun; `after` is the word behind him.
    pub(super) fn is_said_by(&self, source: &Source, after: usize, driven: bool) -> Result<(), Refusal> {
        let Source::Named(phrase) = source else { return Ok(()) };
        let behind = phrase.first > self.cue.index;
        if self.is_what_is_confirmed(phrase, behind) {
            return Err(Refusal::NoSource);
        }
        // رفض تأييد القانون (refused to support the law): who answers is the one who says it.
        if self.is_answered() && phrase.head == Head::Document {
            return Err(Refusal::NoSource);
        }
        if authors_voice::decides(self.reading(), self.lemma, phrase) {
            return Err(Refusal::OtherWord);
        }
        let accused = self.lemma.act == Act::Accuse && !driven && self.is_accused(after);
        if self.is_spoken_to(phrase, behind) || accused || behind && self.is_judged(after) {
            return Err(Refusal::NoSource);
        }
        Ok(())
    }

    /// تأكيد خبر جديد (the confirmation of a new report): what is confirmed.
    fn is_what_is_confirmed(&self, phrase: &NounPhrase, behind: bool) -> bool {
        phrase.head == Head::Document && behind && is_indefinite(self.reading(), phrase) && self.at.pronoun().is_none()
    }

    /// إبلاغ السكان بأن (informing the inhabitants that), دعوة جميع الأطراف إلى (calling on all sides to): whoever can only be spoken to.
    fn is_spoken_to(&self, phrase: &NounPhrase, behind: bool) -> bool {
        if self.at.pronoun().is_some() || !behind {
            return false;
        }
        let first = self.reading().at(phrase.first);
        self.lemma.does(Behaviour::INFORMS)
            || self.lemma.is_addressed()
                && (has(INHABITANTS, first.str()) || spells!(first, "جميع" | "كل" | "كافة" | "سائر" | "الجميع"))
    }

    /// اتهام الحكومة بـ (the accusation of the government of …): only with ل is whoever stands behind the noun the accuser, and with من before him
    /// (اتهامات من واشنطن بـ, accusations from Washington of).
    fn is_accused(&self, after: usize) -> bool {
        !self.is_from_somebody() && !self.accuses_another(after)
    }

    /// اتهام لندن موسكو بـ, اتهام الوزارة للموظفين بـ: whether whoever is accused stands behind the accuser.
    pub(super) fn accuses_another(&self, after: usize) -> bool {
        let accused = self.reading().at(after);
        let somebody = Classes::PLACE | Classes::INSTITUTION | Classes::GROUP | Classes::TITLE;
        let bare = accused.is(somebody)
            && (accused.is(Classes::PLACE) || accused.is_definite())
            && !accused.has(Proclitics::BI.with(Proclitics::WA));
        let charged = || {
            (after + 1..self.limit().min(after + ACCUSED))
                .any(|index| preposition(self.reading().at(index)) == Some(Preposition::Bi))
        };
        self.lemma.act == Act::Accuse && (accused.has(Proclitics::LI) || may_carry_li(accused) || bare) && charged()
    }

    /// وصف الخصوم بالخونة (calling the opponents traitors): likewise where nobody stands between the two who could be judged.
    fn is_judged(&self, after: usize) -> bool {
        let judgement = self.reading().at(after);
        let verb = self.at.has(Proclitics::WA) && self.before().kind() == TokenKind::Comma;
        self.lemma.act == Act::Opine
            && judges(self.lemma)
            && !verb
            && (judgement.has(Proclitics::BI) || judgement.spells("ب") || judgement.is(Classes::COMPLEMENTIZER))
    }
}
