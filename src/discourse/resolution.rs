//! From mentions to speakers, by an ordered list of steps, the surest first.

use std::borrow::Cow;

use super::entity::Entity;
use super::names::Names;
use super::naming_places::Asked;
use super::{Considered, Resolved};
use super::{members, office, surface};
use crate::claim::{Kind, ResolvedBy, Rule};
use crate::grammar::{Attribution, Clause, Content, Head, NounPhrase, Range, Source};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// An implicit subject is looked for among at most this many earlier speakers.
pub(super) const BACK: usize = 12;
/// Entities that a returning title or name is compared with, the latest first.
const ENTITIES: usize = 60;

/// An attribution's speaker as far as it is settled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settled {
    pub(super) entity: Option<u32>,
    /// Who passes the words on, and whom he quotes in turn, where the clause names them.
    relay: Option<u32>,
    through: Option<u32>,
    pub(super) mention: Option<(u32, u32)>,
    pub(super) by: ResolvedBy,
}

impl Settled {
    const NOBODY: Self = Self { entity: None, relay: None, through: None, mention: None, by: ResolvedBy::Unknown };

    /// The speaker of a verb without a subject.
    fn implicit(entity: usize, by: ResolvedBy) -> Self {
        Self { entity: u32::try_from(entity).ok(), by, ..Self::NOBODY }
    }

    pub(super) fn entity(self) -> Option<usize> {
        self.entity.map(|entity| entity as usize)
    }

    /// Who passes the words on, and whom he quotes in turn.
    pub(super) fn relays(self) -> (Option<usize>, Option<usize>) {
        (self.relay.map(|relay| relay as usize), self.through.map(|through| through as usize))
    }
}

/// The speakers of a document, once all attributions are settled: what each says of its own is made when it is asked for.
#[derive(Default)]
pub(crate) struct Speakers {
    names: Names,
    entities: Vec<Entity>,
    settled: Vec<Settled>,
}

impl Speakers {
    /// Settles the attributions of a document, in their order.
    pub(crate) fn of(reading: &Reading<'_>, attributions: &[Attribution]) -> Self {
        Self::observed(reading, attributions, |_, _| {})
    }

    /// The same, with somebody who looks on before each is settled.
    pub(super) fn observed<'t>(
        reading: &Reading<'t>,
        attributions: &[Attribution],
        mut observe: impl FnMut(&Resolver<'_, 't>, usize),
    ) -> Self {
        if attributions.is_empty() {
            return Self::default();
        }
        let mut speakers = Self {
            names: Names::default(),
            entities: Vec::with_capacity(8),
            settled: Vec::with_capacity(attributions.len()),
        };
        let mut resolver = speakers.resolver(reading);
        for (number, attribution) in attributions.iter().enumerate() {
            observe(&resolver, number);
            let settled = resolver.settle(attributions, number, attribution);
            let (relay, through) = resolver.relaying(attributions, number);
            resolver.settled.push(Settled { relay, through, ..settled });
        }
        resolver.leading(attributions);
        speakers
    }

    fn resolver<'a, 't>(&'a mut self, reading: &'a Reading<'t>) -> Resolver<'a, 't> {
        Resolver {
            reading,
            names: &mut self.names,
            entities: &mut self.entities,
            settled: &mut self.settled,
            names_passed: 0,
        }
    }

    /// The speaker of the attribution of that number; of the same reading and attributions.
    pub(crate) fn speaker<'t>(
        &mut self,
        reading: &Reading<'t>,
        attributions: &[Attribution],
        number: usize,
    ) -> Option<Resolved<'t>> {
        let attribution = attributions.get(number)?;
        Some(self.resolver(reading).finish(attributions, number, attribution))
    }
}

/// An earlier speaker who may be meant where a verb has no subject.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    attribution: usize,
    entity: usize,
    /// He speaks inside another's content, or in a source phrase.
    nested: bool,
    agrees: bool,
}

/// Holds the entities of one document.
pub(crate) struct Resolver<'a, 't> {
    pub(super) reading: &'a Reading<'t>,
    pub(super) names: &'a mut Names,
    pub(super) entities: &'a mut Vec<Entity>,
    pub(super) settled: &'a mut Vec<Settled>,
    /// How many names have led to the fuller one that is being looked at.
    pub(super) names_passed: usize,
}

impl<'a, 't> Resolver<'a, 't> {
    /// The names that the document gives anywhere, as far as whoever is asked for may be among them.
    pub(super) fn names(&mut self, asked: Asked<'_>, own: Range) -> &Names {
        self.names.look_up(self.reading, asked, own);
        self.names
    }

    fn settle(&mut self, attributions: &[Attribution], number: usize, attribution: &Attribution) -> Settled {
        match attribution.clause.source {
            Source::Named(phrase) => {
                let phrase = self.called_so(&attribution.clause, phrase);
                let source = self.source_before(attributions, number, &phrase);
                let (entity, by) =
                    source.map_or_else(|| self.named(&phrase), |source| (source, ResolvedBy::TitleReturns));
                // A verb with its subject tells the gender that the name does not (قالت ماي), nor the office (قالت عضو المجلس ليلى حداد).
                let told = attribution.clause.gender == Some(Gender::Feminine)
                    && attribution.clause.number == Some(Number::Singular)
                    && phrase.name.is_some();
                let of_body = told && self.is_body_in_marks(&phrase);
                // الوزير حداد الجهات التي عارضت: who stands before his verb may be another's.
                let behind = phrase.first >= attribution.clause.cue.1;
                if let Some(known) = self.entities.get_mut(entity)
                    && (known.gender.is_none() || told && (behind || known.role.is_none()))
                    && known.head == Head::Person
                {
                    known.gender = attribution.clause.gender;
                    // وأعلنت "النهر" أن ("an-Nahr" announced that): a name in quotation marks that is a woman's to its verb, and known of nobody, is a body's.
                    if of_body && known.role.is_none() {
                        known.kind = Kind::Organization;
                    }
                }
                Settled {
                    entity: u32::try_from(entity).ok(),
                    mention: Some((phrase.first as u32, phrase.end as u32)),
                    by,
                    ..Settled::NOBODY
                }
            }
            Source::Same(other) => match self.settled.get(other).copied() {
                Some(earlier) if other < number => Settled { by: ResolvedBy::SameSentence, ..earlier },
                _ => self.implicit(attributions, number),
            },
            Source::Implicit => self.implicit(attributions, number),
            Source::Nobody => Settled::NOBODY,
        }
    }

    /// قالت ريحان (basil said): a masculine noun that is a woman to the verb before it is her name.
    fn called_so(&self, clause: &Clause, phrase: NounPhrase) -> NounPhrase {
        if phrase.head != Head::Thing || phrase.first < clause.cue.1 {
            return phrase;
        }
        let noun = self.reading.at(phrase.first);
        // A verbal noun and a feeling (أمل, hope) are masculine but for their ending.
        let masculine = noun.details().gender == Some(Gender::Masculine)
            || noun.is(Classes::VERBAL_NOUN | Classes::FEELING) && !noun.ends(["ة"]);
        let woman = masculine
            && (clause.gender, clause.number) == (Some(Gender::Feminine), Some(Number::Singular))
            && noun.details().number != Some(Number::Plural)
            && noun.pronoun().is_none()
            && !noun.ends(["ات"])
            && (phrase.first..phrase.end).all(|index| !self.reading.at(index).is_definite());
        let name = (phrase.first, phrase.end);
        if woman {
            NounPhrase { head: Head::Person, name: Some(name), gender: clause.gender, ..phrase }
        } else {
            phrase
        }
    }

    /// Whether the phrase is one name in quotation marks that begins as no person's does.
    fn is_body_in_marks(&self, phrase: &NounPhrase) -> bool {
        let Some((first, _)) = phrase.name else { return false };
        first == phrase.first.saturating_add(1)
            && self.reading.kind(phrase.first) == TokenKind::OpenQuote
            && self.reading.kind(phrase.end.saturating_sub(1)) == TokenKind::CloseQuote
            && self.reading.at(first).is_unknown()
    }

    /// The last earlier speaker that agrees with the verb; those inside another's content come second.
    fn implicit(&mut self, attributions: &[Attribution], number: usize) -> Settled {
        if let Some(entity) = self.topic(attributions, number) {
            return Settled::implicit(entity, ResolvedBy::Topic);
        }
        if let Some((entity, (first, end))) = self.acting_in_sentence(attributions, number) {
            // ويشن الجيش غارات يقول إنها (the army wages raids that it says): its sentence names the subject.
            let mention = Some((first as u32, end as u32));
            return Settled { mention, ..Settled::implicit(entity, ResolvedBy::Topic) };
        }
        let agreeing = |nested: bool| {
            self.candidates(attributions, number).find(|candidate| candidate.agrees && candidate.nested == nested)
        };
        match agreeing(false).or_else(|| agreeing(true)) {
            Some(Candidate { entity, attribution, .. }) => {
                let goes_on = attributions.get(number).is_some_and(|attribution| self.goes_on_behind_stop(attribution));
                let earlier = if goes_on { self.settled.get(attribution) } else { None };
                let mention =
                    earlier.filter(|_| attribution.saturating_add(1) == number).and_then(|earlier| earlier.mention);
                Settled { mention, ..Settled::implicit(entity, ResolvedBy::LastSpeaker) }
            }
            None => {
                let told_of = self.acting(attributions, number).or_else(|| self.last_named(attributions, number));
                told_of.map_or(Settled::NOBODY, |entity| Settled::implicit(entity, ResolvedBy::Topic))
            }
        }
    }

    /// قال حداد "الوضع سيئ". مضيفا أن (Haddad said "the situation is bad". Adding that): a participle behind the stop of a quotation belongs to the sentence before.
    fn goes_on_behind_stop(&self, attribution: &Attribution) -> bool {
        let first = attribution.clause.sentence.0;
        let kind = |back: usize| self.reading.kind(first.wrapping_sub(back));
        attribution.clause.rule == Rule::Participle
            && attribution.clause.cue.0 == first
            && (kind(1) == TokenKind::Period && kind(2) == TokenKind::CloseQuote
                || kind(1) == TokenKind::CloseQuote && kind(2) == TokenKind::Period)
    }

    /// The earlier speakers that an implicit subject may stand for, the last first.
    fn candidates(&self, attributions: &[Attribution], number: usize) -> impl Iterator<Item = Candidate> {
        let clause = attributions.get(number).map(|attribution| &attribution.clause);
        (number.saturating_sub(BACK)..number).rev().filter_map(move |earlier| {
            let other = attributions.get(earlier)?;
            if other.content.is_empty() {
                return None;
            }
            // ألقى الوزير كلمة: "جاء في بيان الوفد أن …". وأضاف: who speaks in words of which no attribution tells has no part in what goes on behind them.
            if other.inside.is_none()
                && other.clause.link != crate::grammar::Link::Source
                && self.is_quoted(other.clause.cue.0)
                && !clause.is_some_and(|clause| self.is_quoted(clause.cue.0))
            {
                return None;
            }
            // وهو ما نفته البلدية (which the municipality denied): a remark on the way, behind which the one before goes on.
            let remark = matches!(other.clause.content, Content::Words(..));
            let entity = self.settled.get(earlier)?.entity()?;
            let known = self.entities.get(entity)?;
            // وبحسب التلفزيون فإن …. وأضاف: a source phrase at the head of its sentence tells who speaks as a verb does.
            let leads = other.clause.cue.0 == other.clause.sentence.0 && known.kind != Kind::Document;
            let phrase = other.clause.link == crate::grammar::Link::Source && !leads;
            let nested = other.inside.is_some() || remark || phrase;
            let agrees = known.agrees(clause?.gender, clause?.number)
                && !self.are_men(known, clause?.gender, clause?.number)
                || self.is_called_so(earlier, &other.clause, clause?);
            Some(Candidate { attribution: earlier, entity, nested, agrees })
        })
    }

    /// ذكرت الصحيفة …. وأوضح المصدر …. وأضاف: a verb agrees with the noun by which its subject was called last.
    fn is_called_so(&self, earlier: usize, called: &Clause, clause: &Clause) -> bool {
        let returns = self.settled.get(earlier).is_some_and(|settled| settled.by == ResolvedBy::TitleReturns);
        let one = |clause: &Clause| clause.number == Some(Number::Singular);
        let by_noun = matches!(called.source, Source::Named(phrase)
            if phrase.head != Head::Person && phrase.gender == clause.gender && phrase.number != Some(Number::Plural));
        returns && by_noun && one(called) && one(clause) && clause.gender.is_some()
    }

    /// Whether the word stands in somebody's own words.
    fn is_quoted(&self, index: usize) -> bool {
        let quotation = self.reading.quotation_of(index);
        quotation.is_some_and(|number| crate::grammar::quotation::is_speech(self.reading, number))
    }

    /// مسؤولون, العلماء, بعض السكان, then وقالت: the feminine singular goes back to sources and bodies, not to people in the plural.
    fn are_men(&self, entity: &Entity, gender: Option<Gender>, number: Option<Number>) -> bool {
        let plural =
            matches!(entity.head, Head::Group | Head::Person) && entity.number == Some(Number::Plural) && !entity.joint;
        if !plural || (gender, number) != (Some(Gender::Feminine), Some(Number::Singular)) {
            return false;
        }
        let (first, end) = entity.name;
        let quantified = self.reading.at(first).is(Classes::QUANTIFIER) && end > first.saturating_add(1);
        let noun = self.reading.at(if quantified { first.saturating_add(1) } else { first });
        let speaks_as_one = || surface::key(self.reading, noun.index).is_some_and(|noun| office::speaks_as_one(&noun));
        !noun.ends(["ات"]) && !speaks_as_one()
    }

    /// The same with their names, for a reader.
    pub(super) fn considered(&self, attributions: &[Attribution], number: usize) -> Vec<Considered<'t>> {
        let named = |candidate: Candidate| {
            let Candidate { attribution, entity, nested, agrees } = candidate;
            let speaker = self.entities.get(entity).map(|entity| surface::text(self.reading, entity.name))?;
            Some(Considered { attribution, speaker, nested, agrees })
        };
        self.candidates(attributions, number).filter_map(named).collect()
    }

    /// The entity that a noun phrase names, new or known.
    pub(super) fn named(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let phrase = &phrase.without_aside();
        if let Some(known) = self.pointed_at(phrase) {
            return known;
        }
        // كبار المسؤولين في إدارة الرئيس سامر نجم: the name is not that of the many.
        let several = phrase.number == Some(Number::Plural) && phrase.name.is_some() && phrase.role.is_some();
        if phrase.head == Head::Person && !phrase.joint && several {
            return self.description(&NounPhrase { head: Head::Group, role: None, name: None, ..*phrase });
        }
        if phrase.head == Head::Person && !phrase.joint {
            return match phrase.name {
                Some(name) => self.person(phrase, name),
                None => self.title(phrase),
            };
        }
        if phrase.head == Head::Thing
            && let Some(known) = self.latter(phrase)
        {
            return known;
        }
        // الحوثي, where the document has عبد الملك الحوثي: what a body is called by custom is somebody's surname.
        let first = self.reading.at(phrase.first);
        let custom = phrase.head == Head::Institution
            && first.is(Classes::INSTITUTION_NAME)
            && !first.is(Classes::INSTITUTION)
            && first.begins("ال");
        if (phrase.head == Head::Thing || custom) && phrase.end == phrase.first.saturating_add(1) {
            // ماس (diamond), where the document has هايكو ماس: a word that is somebody's surname.
            let word = (phrase.first, phrase.end);
            let keys = surface::keys(self.reading, word);
            if self.is_surname_in_full(&keys, word) || self.of_surname(&keys).is_some() {
                let person = NounPhrase { head: Head::Person, name: Some(word), gender: None, ..*phrase };
                return self.person(&person, word);
            }
        }
        self.description(phrase)
    }

    pub(super) fn add(&mut self, entity: Entity) -> usize {
        self.entities.push(entity);
        let number = self.entities.len().saturating_sub(1);
        if let Some(old) = number.checked_sub(ENTITIES).and_then(|old| self.entities.get_mut(old)) {
            // Nothing is compared with it any more.
            (old.keys, old.role_keys) = (Vec::new(), Vec::new());
        }
        number
    }

    /// Who has spoken, the last first.
    pub(super) fn last_speakers(&self) -> impl Iterator<Item = usize> {
        self.settled.iter().rev().filter_map(|settled| settled.entity())
    }

    /// Who speaks in the attribution of that number, once it is settled.
    pub(super) fn speaker_of(&self, number: usize) -> Option<usize> {
        self.settled.get(number)?.entity()
    }

    /// The numbers of the entities, the one added last first.
    pub(super) fn latest(&self) -> impl Iterator<Item = usize> + use<> {
        (0..self.entities.len()).rev().take(ENTITIES)
    }

    fn finish(&mut self, attributions: &[Attribution], number: usize, attribution: &Attribution) -> Resolved<'t> {
        let settled = self.settled.get(number).copied().unwrap_or(Settled::NOBODY);
        let joint = settled.entity().and_then(|entity| self.entities.get(entity)).filter(|entity| entity.joint);
        let members = joint.map(|entity| entity.name).map(|name| self.members(name)).unwrap_or_default();
        let entity = settled.entity().and_then(|entity| self.entities.get(entity));
        let mention = settled.mention.map(|(first, end)| (first as usize, end as usize));
        let goes_on = self.goes_on_behind_stop(attribution);
        let same_sentence = |range: &Range| {
            (goes_on || attribution.clause.sentence.0 <= range.0) && range.0 < attribution.clause.sentence.1
        };
        // المتحدث العسكري (the military spokesman), whom no name is told of: nobody in particular.
        let unnamed = entity.is_some_and(|entity| {
            !entity.proper && entity.noun.as_ref().is_some_and(office::speaks_for_others) && entity.kind == Kind::Person
        });
        Resolved {
            name: entity.map(|entity| surface::text(self.reading, entity.name)),
            role: entity
                .filter(|entity| !unnamed && entity.kind == Kind::Person)
                .and_then(|entity| entity.role)
                .map(|role| surface::text(self.reading, role)),
            kind: if unnamed { Kind::Group } else { entity.map_or(Kind::Unknown, |entity| entity.kind) },
            gender: entity.and_then(|entity| self.gender_of_verbs(entity)),
            number: entity.and_then(|entity| entity.how_many(members.len())),
            members,
            mention: mention.filter(same_sentence),
            resolved_by: settled.by,
            via: self.via(attributions, number, attribution, settled.entity()),
        }
    }

    /// With which gender the verbs of an entity agree, as far as it is known.
    fn gender_of_verbs(&self, entity: &Entity) -> Option<Gender> {
        let sources = entity.head == Head::Group && entity.number == Some(Number::Plural) && !entity.joint;
        match entity.gender {
            // Countries and cities are feminine, save those of which the lexicon says otherwise (لبنان).
            None if entity.head == Head::Place => Some(Gender::Feminine),
            // قالت مصادر: what is plural and no people is feminine, whatever one of it is.
            _ if sources && !self.are_men(entity, Some(Gender::Feminine), Some(Number::Singular)) => {
                Some(Gender::Feminine)
            }
            gender => gender,
        }
    }

    /// The names of those whom a joint name joins.
    fn members(&mut self, name: Range) -> Vec<Cow<'t, str>> {
        members::of(self.reading, name, |keys| {
            let known = self.known_name(keys).and_then(|known| self.entities.get(known)).map(|known| known.name);
            known.or_else(|| self.names(Asked::Fuller(keys), name).people.fuller(keys).map(|named| named.name))
        })
    }
}
