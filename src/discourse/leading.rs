//! Who speaks without a name in a headline or in the first sentence, and is named further on.

use super::entity::Entity;
use super::naming_places::Asked;
use super::resolution::{BACK, Resolver, Settled};
use super::title::may_be_of;
use super::{office, surface};
use crate::claim::{Kind, ResolvedBy};
use crate::grammar::Attribution;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Number;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// Whoever speaks without a name is looked for further on for so many attributions of the headline and the first sentences.
const LEADING: usize = 3;
/// Words of a content that are compared with a headline's.
const HEADLINE: usize = 40;

impl Resolver<'_, '_> {
    /// مسؤول دولي: "الوضع خطير" as a headline, or said in the first sentence: whom it does not name the text does, where that says the same.
    pub(super) fn leading(&mut self, attributions: &[Attribution]) {
        let mut lines = self.reading.lines().filter(|line| !line.is_empty());
        let (headline, lead) = (lines.next().unwrap_or(0..0), lines.next().unwrap_or(0..0));
        // A headline has no full stop; what has one is a sentence, and says what it wants to say.
        let whole = self.reading.kind(headline.end.saturating_sub(1)) == TokenKind::Period;
        for (number, attribution) in attributions.iter().enumerate().take(LEADING) {
            let cue = attribution.clause.cue.0;
            let in_headline = headline.contains(&cue) && !whole;
            let shared = if in_headline { 2 } else { 3 };
            if (in_headline || lead.contains(&cue))
                && attribution.inside.is_none()
                && let Some(entity) = self
                    .said_by_somebody_named(attributions, number, shared)
                    .or_else(|| self.opens_lead(attributions, number, &lead).filter(|_| in_headline))
                    .or_else(|| self.only_one_called_so(number))
                && let Some(unnamed) = self.speaker_of(number)
            {
                self.is_named_further_on(unnamed, entity);
            }
        }
    }

    /// أميرة أردنية تعرب …. وأضافت الأميرة: whoever has spoken without a name is somebody named wherever he speaks.
    fn is_named_further_on(&mut self, unnamed: usize, named: usize) {
        let spoke = |settled: &&mut Settled| settled.entity() == Some(unnamed);
        for settled in self.settled.iter_mut().filter(spoke) {
            let by = match settled.by {
                ResolvedBy::TitleOnly | ResolvedBy::Description => ResolvedBy::TitleReturns,
                by => by,
            };
            (settled.entity, settled.by) = (u32::try_from(named).ok(), by);
        }
    }

    /// Who with a name and an office says further on what somebody unnamed says in the attribution of that number; so many words are the same.
    fn said_by_somebody_named(&self, attributions: &[Attribution], number: usize, shared: usize) -> Option<usize> {
        let unnamed = self.entities.get(self.speaker_of(number)?);
        let unnamed = unnamed.filter(|entity| entity.kind == Kind::Group && is_one_unnamed(entity))?;
        let own = self.words_said(attributions.get(number)?);
        let same = |&later: &usize| {
            let named = self.speaker_of(later).and_then(|entity| self.entities.get(entity));
            named.is_some_and(|entity| self.may_be_named_so(unnamed, entity, shared) && !is_told_of(entity, &own))
                && attributions.get(later).is_some_and(|attribution| {
                    let said = self.words_said(attribution);
                    own.iter().filter(|key| said.contains(key)).count() >= shared
                })
        };
        let later = (number.saturating_add(1)..attributions.len().min(BACK)).find(same)?;
        self.speaker_of(later).filter(|&named| !self.has_spoken_by_name(named, number))
    }

    /// Whether somebody has spoken under his name before the attribution of that number: whoever has is not called by what anybody is.
    fn has_spoken_by_name(&self, named: usize, number: usize) -> bool {
        self.settled.iter().take(number).any(|settled| {
            settled.entity() == Some(named) && matches!(settled.by, ResolvedBy::FullName | ResolvedBy::ShortName)
        })
    }

    /// مدربة سابقة: "الفريق جاهز", then قالت ليلى حداد إن الفريق …: whom a headline does not name the first sentence does.
    fn opens_lead(&self, attributions: &[Attribution], number: usize, lead: &std::ops::Range<usize>) -> Option<usize> {
        let unnamed = self.entities.get(self.speaker_of(number)?).filter(|entity| is_one_unnamed(entity))?;
        let opening = (number.saturating_add(1)..attributions.len().min(BACK)).find(|&later| {
            attributions.get(later).is_some_and(|later| later.inside.is_none() && lead.contains(&later.clause.cue.0))
        })?;
        let speaker = self.speaker_of(opening)?;
        let named = self.entities.get(speaker)?;
        let own = surface::keys(self.reading, attributions.get(number)?.clause.sentence);
        let same_gender = unnamed.gender.is_none() || named.gender.is_none() || unnamed.gender == named.gender;
        let places = named.role.map(|role| self.places(role)).unwrap_or_default();
        let is_it = named.proper
            && named.kind == Kind::Person
            && !named.joint
            && same_gender
            && may_be_of(&places, &self.places(unnamed.name))
            && !is_told_of(named, &own)
            && !self.has_spoken_by_name(speaker, number);
        is_it.then_some(speaker)
    }

    /// أميرة أردنية, then الأميرة هالة بنت سامي: the one whom the document calls so by name, if she speaks.
    fn only_one_called_so(&mut self, number: usize) -> Option<usize> {
        let unnamed = self.entities.get(self.speaker_of(number)?);
        let unnamed = unnamed.filter(|entity| entity.kind == Kind::Group && is_one_unnamed(entity))?;
        let (name, gender) = (unnamed.name, unnamed.gender);
        let head = *office::words(vec![unnamed.noun?]).first()?;
        // مدربه (his trainer), متحولة جنسيا (one of many): whose he is, the text tells elsewhere, and how one is names nobody.
        let noun = self.reading.at(name.0);
        if !noun.is(Classes::TITLE)
            || noun.is_definite()
            || noun.pronoun().is_some()
            || noun.ends(["ه"])
            || noun.is(Classes::ADJECTIVE)
        {
            return None;
        }
        let own = self.places(name);
        self.names.look_up(self.reading, Asked::Office(head), (0, 0));
        let called = self.names.people.of_office(head).filter(|titled| may_be_of(&self.places(titled.role), &own));
        let mut called = called.map(|titled| titled.named.keys.to_vec());
        let only = called.next()?;
        if called.any(|other| other != only) {
            return None;
        }
        let known = self.known_name(&only)?;
        let entity = self.entities.get(known)?;
        let same_gender = gender.is_none() || entity.gender.is_none() || entity.gender == gender;
        let speaks = self.settled.iter().any(|settled| settled.entity() == Some(known));
        (same_gender && speaks && !self.has_spoken_by_name(known, number)).then_some(known)
    }

    /// Whether somebody with a name and an office may be whom a description means: متحدث باسم الشركة the spokesman, مسؤول تركي whoever has an office in Turkey but
    /// for its president.
    fn may_be_named_so(&self, unnamed: &Entity, named: &Entity, shared: usize) -> bool {
        let Some((role, noun)) = named.role.zip(unnamed.noun.as_ref()) else { return false };
        let Some(head) = named.role_keys.first() else { return false };
        let noun = office::words(vec![*noun]);
        let official = office::returns(noun.first().unwrap_or(head)) && !office::presides(head);
        let expert = office::is_general(noun.first().unwrap_or(head)) && office::is_general(head);
        // مسؤول في المطار (an official of the airport) and مسؤول محلي (a local one) are nobody from elsewhere.
        let (first, end) = unnamed.name;
        let plain = (first.saturating_add(1)..end).all(|index| self.reading.at(index).is(Classes::NATIONALITY));
        let places = may_be_of(&self.places(role), &self.places(unnamed.name));
        let same_gender = unnamed.gender.is_none() || named.gender.is_none() || unnamed.gender == named.gender;
        named.proper
            && named.kind == Kind::Person
            && same_gender
            && places
            && (noun.first() == Some(head) || plain && (official || expert) || shared < 3)
    }

    /// The words of what is said but for short ones.
    fn words_said(&self, attribution: &Attribution) -> Vec<Key> {
        let pieces = attribution.content.iter().take(2);
        let keys = pieces.flat_map(|&(first, end)| surface::keys(self.reading, (first, end.min(first + HEADLINE))));
        keys.filter(|key| key.len() > 2).collect()
    }
}

/// Whether this is one person or one of a sort whom nothing names: مسؤول دولي, مدرب النهر.
fn is_one_unnamed(entity: &Entity) -> bool {
    let unnamed = entity.kind == Kind::Group || entity.kind == Kind::Person && !entity.proper;
    unnamed && !entity.joint && !matches!(entity.number, Some(Number::Plural | Number::Dual))
}

/// ترامب يؤجل القرار: of whom it is said, he does not say it.
fn is_told_of(entity: &Entity, said: &[Key]) -> bool {
    [entity.keys.first(), entity.keys.last()].into_iter().flatten().any(|key| said.contains(key))
}
