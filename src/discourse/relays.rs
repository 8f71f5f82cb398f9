//! Who passes on what another has said, and how he is printed.

use std::borrow::Cow;

use super::resolution::{BACK, Resolver};
use super::{members, office, surface};
use crate::claim::{Kind, Rule};
use crate::grammar::noun_phrase::{self, Reach};
use crate::grammar::{Attribution, Head, Link, NounPhrase, Range, Source, is_marked_passive};
use crate::lexicon::verb::{Number, Proclitics};
use crate::limits::Limits;
use crate::text::token::TokenKind;

/// Who quotes without being named spoke at most this many attributions before.
const QUOTING: usize = 3;

/// Whoever quoted a source without a name did so in the same line, at most so many words before.
const IN_LINE: usize = 300;

/// Who goes on speaking in a sentence does so at most this many times.
const CONTINUED: usize = 8;

/// Attached to the first word of a phrase they are no part of it.
const PREPOSITIONS: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);

impl<'t> Resolver<'_, 't> {
    /// Who relays: the speakers around the attribution, outermost first, and a relay of its own.
    pub(super) fn via(
        &self,
        attributions: &[Attribution],
        number: usize,
        attribution: &Attribution,
        speaker: Option<usize>,
    ) -> Vec<Cow<'t, str>> {
        let mut chain: Vec<Cow<'t, str>> = Vec::new();
        // بحسب المتحدث، فإن الوزير حمل …، معربا عن: who goes on saying something is relayed by those who relayed him.
        let mut around = attribution.inside.or_else(|| match attribution.clause.source {
            Source::Same(other) if other < number => attributions.get(other).and_then(|earlier| earlier.inside),
            _ => None,
        });
        let mut outermost = number;
        let mut depth = 0_usize;
        let mut within = speaker;
        while let Some(outer) = around.filter(|&outer| outer < number) {
            let entity = self.settled.get(outer).and_then(|settled| settled.entity());
            // قال فلان إنه يعتقد أن الوزير …: one who relays himself relays once.
            // قال بيان الوزارة إن الوزارة تؤكد: nor does a body whose statement it is.
            if entity != speaker
                && entity != within
                && !self.is_own_document(entity, within)
                && !self.is_same_body(entity, within)
                && let Some(name) = entity
                    .and_then(|entity| self.entities.get(entity))
                    .map(|entity| surface::text(self.reading, entity.name))
            {
                chain.push(name);
            }
            within = entity;
            outermost = outer;
            around = attributions.get(outer).and_then(|outer| outer.inside);
            depth = depth.saturating_add(1);
            // No more stand around it.
            if depth > Limits::DEEPEST {
                break;
            }
        }
        if around.is_some() {
            chain.reverse();
            return chain;
        }
        let relayed = relayed_from(attributions, outermost)
            .or_else(|| self.relay_of_unnamed(attributions, number, speaker).filter(|_| chain.is_empty()));
        if let Some(relayed) = relayed {
            // وأضافت الوكالة أن الفريق يتوقع …، وفق الوكالة: she relays once.
            if !self.is_relayed_by_himself(attributions, relayed, speaker)
                && self.relay_of(relayed) != within.or(speaker)
            {
                chain.extend(self.relays(attributions, relayed));
            }
        } else if let Some(name) = self.quoted_by(attributions, number, outermost, speaker) {
            chain.push(name);
        }
        chain.reverse();
        chain
    }

    /// وقال النادي: "يؤكد النهر أن …": whether both are one body, called by its name alone the one time.
    fn is_same_body(&self, one: Option<usize>, other: Option<usize>) -> bool {
        let entity = |number: Option<usize>| self.entities.get(number?);
        let (Some(one), Some(other)) = (entity(one), entity(other)) else { return false };
        // عزا باحثون …، إلى ما قالوا إنه: one phrase may have been read in two ways.
        one.name == other.name || self.is_short_for(one, other) || self.is_short_for(other, one)
    }

    /// Whether one is a document and the other the body that it is of: بيان وزارة الصحة, وزارة الصحة.
    fn is_own_document(&self, document: Option<usize>, body: Option<usize>) -> bool {
        let entity = |number: Option<usize>| self.entities.get(number?);
        let (Some(document), Some(body)) = (entity(document), entity(body)) else { return false };
        let Some((_, owner)) = document.keys.split_first().filter(|(_, owner)| !owner.is_empty()) else { return false };
        let owned = || owner.starts_with(&body.keys) || body.keys.starts_with(owner);
        document.kind == Kind::Document
            && matches!(body.kind, Kind::Organization | Kind::Place)
            && !body.keys.is_empty()
            && owned()
    }

    /// ونقلت الصحيفة عن مصدر …. وأضاف المصدر: a source without a name goes on speaking, in the line, to the one who quoted it, in the
    /// attribution of that number.
    fn relay_of_unnamed(&self, attributions: &[Attribution], number: usize, speaker: Option<usize>) -> Option<usize> {
        let entity = speaker.and_then(|speaker| self.entities.get(speaker))?;
        // عائلة حداد (the family of Haddad) is named.
        if entity.kind != Kind::Group || entity.head == Head::Institution || entity.number == Some(Number::Plural) {
            return None;
        }
        // قال مصدر (a source said) may be any; المصدر (the source) and a verb without a subject mean the one before.
        let mention = self.settled.get(number).and_then(|settled| settled.mention);
        if mention.is_some_and(|(first, _)| !self.reading.at(first as usize).is_definite()) {
            return None;
        }
        let cue = |number: usize| attributions.get(number).map(|attribution| attribution.clause.cue.0);
        let here = cue(number)?;
        // In the next line the author has taken his words for true.
        let in_line = |earlier: usize| {
            cue(earlier).is_some_and(|earlier| {
                let between = here.saturating_sub(IN_LINE).max(earlier)..here;
                between.start == earlier
                    && !between.into_iter().any(|index| self.reading.kind(index) == TokenKind::LineEnd)
            })
        };
        let same = |earlier: &usize| self.settled.get(*earlier).is_some_and(|settled| settled.entity() == speaker);
        let mut earlier = (number.saturating_sub(BACK)..number).rev().filter(same);
        earlier.find(|&earlier| is_relayed(attributions, earlier)).filter(|&earlier| in_line(earlier))
    }

    /// ذكرت الصحيفة أن …. ونقلت عن خبير قوله: a verb of quoting without a subject goes on with the paper that spoke last.
    fn quoted_by(
        &self,
        attributions: &[Attribution],
        number: usize,
        quoting: usize,
        speaker: Option<usize>,
    ) -> Option<Cow<'t, str>> {
        let quoting = attributions.get(quoting)?;
        if quoting.clause.rule != Rule::Relay || !matches!(quoting.clause.source, Source::Named(_)) {
            return None;
        }
        let cue = quoting.clause.cue.0;
        // ونُقل عن خبير (an expert was quoted): of the passive nobody is the subject.
        let quotes = self.reading.at(cue.saturating_add(1)).spells("عن") && !is_marked_passive(self.reading, cue);
        let verb = self.reading.at(cue).verbs().first().filter(|_| quotes)?;
        let mut earlier = (number.saturating_sub(QUOTING)..number).rev();
        let entity = earlier.find_map(|earlier| {
            let spoke = attributions.get(earlier).filter(|attribution| attribution.inside.is_none())?;
            // ونقلت الصحيفة عن …. ونقلت عن …: who quoted before, not who was quoted.
            let relays = spoke.clause.relayed_by.is_some();
            if relays { self.relay_of(earlier) } else { self.speaker_of(earlier) }
        })?;
        let entity = self.entities.get(entity).filter(|_| Some(entity) != speaker)?;
        let publishes = matches!(entity.kind, Kind::Media | Kind::Organization | Kind::Document);
        (publishes && entity.agrees(Some(verb.gender), Some(verb.number)))
            .then(|| surface::text(self.reading, entity.name))
    }

    /// Who passes on the words of a clause, and whom he quotes in turn: they are found as speakers are.
    pub(super) fn relaying(&mut self, attributions: &[Attribution], number: usize) -> (Option<u32>, Option<u32>) {
        let relay = attributions.get(number).and_then(|attribution| attribution.clause.relayed_by);
        let Some(relay) = relay else { return (None, None) };
        let outer = if relay.is_joint() { None } else { self.relay(attributions, number, relay.words()) };
        let through = relay.through().and_then(|words| self.relay(attributions, number, words));
        let short = |number: Option<usize>| number.and_then(|number| u32::try_from(number).ok());
        (short(outer), short(through))
    }

    /// Whom these words name as the one who passes something on.
    fn relay(&mut self, attributions: &[Attribution], number: usize, words: Range) -> Option<usize> {
        let phrase = self.phrase_of(words);
        // وقال المتحدث …. كما طلب الوزير، بحسب المصدر نفسه: whoever spoke before.
        if let Some(source) = phrase.and_then(|phrase| self.source_before(attributions, number, &phrase)) {
            return Some(source);
        }
        if phrase.is_none_or(|phrase| phrase.head != Head::Media) {
            // The name alone does not tell that it is a medium's.
            let official = surface::official(self.reading, words);
            if let Some(medium) = self.fuller_medium(&surface::keys(self.reading, official), official) {
                return Some(self.named(&medium).0);
            }
        }
        Some(self.named(&phrase?).0)
    }

    /// The noun phrase that these words are.
    fn phrase_of(&self, (first, end): Range) -> Option<NounPhrase> {
        let words = self.reading.words(first, end);
        let parsed = if self.reading.at(first).has(PREPOSITIONS) {
            noun_phrase::after_clitic(Reach::BOUNDED)(words)
        } else {
            noun_phrase::noun_phrase(Reach::BOUNDED)(words)
        };
        parsed.ok().filter(|(rest, _)| rest.is_empty()).map(|(_, phrase)| phrase)
    }

    /// Who passes on the words of the attribution of that number.
    pub(super) fn relay_of(&self, number: usize) -> Option<usize> {
        self.settled.get(number)?.relays().0
    }

    /// Whether the relay of that attribution is the speaker: وأكد سامر حداد أن …، بحسب حداد.
    fn is_relayed_by_himself(&self, attributions: &[Attribution], number: usize, speaker: Option<usize>) -> bool {
        let Some(speaker) = speaker else { return false };
        if self.relay_of(number) == Some(speaker) {
            return true;
        }
        let relay = attributions.get(number).and_then(|attribution| attribution.clause.relayed_by);
        let entity = self.entities.get(speaker).filter(|entity| entity.proper);
        let (Some(relay), Some(entity)) = (relay, entity) else { return false };
        let keys = surface::keys(self.reading, relay.name().unwrap_or(relay.words()));
        let named = !keys.is_empty() && keys.iter().all(|key| entity.keys.contains(key));
        // بحسب الوزير (according to the minister), of a minister's words.
        let titled = || {
            let office = office::words(keys.clone());
            !office.is_empty() && office.iter().all(|key| entity.role_keys.contains(key))
        };
        named || relay.name().is_none() && titled()
    }

    /// The names of those who relay the attribution of that number, each as full as the document has it, the last one first.
    fn relays(&self, attributions: &[Attribution], number: usize) -> Vec<Cow<'t, str>> {
        let relay = attributions.get(number).and_then(|attribution| attribution.clause.relayed_by);
        let (Some(relay), Some(settled)) = (relay, self.settled.get(number)) else { return Vec::new() };
        let words = surface::official(self.reading, relay.words());
        if relay.is_joint() {
            let mut names = members::of(self.reading, words, |_| None);
            if names.len() > 1 {
                names.reverse();
                return names;
            }
        }
        let name = |entity: Option<usize>, words: Range| {
            let known = entity.and_then(|entity| self.entities.get(entity));
            surface::text(self.reading, known.map_or(words, |entity| entity.name))
        };
        let (outer, through) = settled.relays();
        let through = relay.through().map(|words| name(through, surface::official(self.reading, words)));
        through.into_iter().chain([name(outer, words)]).collect()
    }
}

/// Whether the clause of the attribution of that number names who relays it.
fn is_relayed(attributions: &[Attribution], number: usize) -> bool {
    attributions.get(number).is_some_and(|attribution| attribution.clause.relayed_by.is_some())
}

/// The attribution that names who relays the one of that number: itself, or the one whose speaker goes on in the sentence.
fn relayed_from(attributions: &[Attribution], number: usize) -> Option<usize> {
    let mut asked = number;
    for _ in 0..=CONTINUED {
        if is_relayed(attributions, asked) {
            return Some(asked);
        }
        let Source::Same(earlier) = attributions.get(asked)?.clause.source else { return None };
        attributions.get(earlier).filter(|other| earlier < number && other.clause.link != Link::Source)?;
        asked = earlier;
    }
    None
}
