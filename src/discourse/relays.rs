//! Who passes on what another has said, and how he is printed.

use std::borrow::Cow;

use super::resolution::{BACK, Resolver};
use super::{members, office, surface};
use crate::claim::{Kind, Rule};
use crate::grammar::{Attribution, Head, Range, Relay, Source, is_marked_passive};
use crate::lexicon::verb::Number;
use crate::limits::Limits;

/// Who quotes without being named spoke at most this many attributions before.
const QUOTING: usize = 3;

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
        let mut outermost = attribution;
        let mut depth = 0_usize;
        let mut within = speaker;
        while let Some(outer) = around.filter(|&outer| outer < number) {
            let entity = self.settled.get(outer).and_then(|settled| settled.entity());
            // قال فلان إنه يعتقد أن الوزير …: one who relays himself relays once.
            // قال بيان الوزارة إن الوزارة تؤكد: nor does a body whose statement it is.
            if entity != speaker
                && entity != within
                && !self.is_own_document(entity, within)
                && let Some(name) = entity
                    .and_then(|entity| self.entities.get(entity))
                    .map(|entity| surface::text(self.reading, entity.name))
            {
                chain.push(name);
            }
            within = entity;
            outermost = attributions.get(outer).unwrap_or(outermost);
            around = outermost.inside;
            depth = depth.saturating_add(1);
            // No more stand around it.
            if depth > Limits::DEEPEST {
                break;
            }
        }
        // Who relays the outermost saying relays all that is said in it, and what its speaker goes on saying in the sentence.
        let continued = |attribution: &Attribution| match attribution.clause.source {
            Source::Same(other) if other < number => {
                attributions.get(other).filter(|other| other.clause.link != crate::grammar::Link::Source)
            }
            _ => None,
        };
        let relay = outermost.clause.relayed_by.or_else(|| {
            let (mut earlier, mut steps) = (continued(outermost), 0_usize);
            while let Some(clause) = earlier.filter(|_| steps < 8) {
                if clause.clause.relayed_by.is_some() {
                    return clause.clause.relayed_by;
                }
                (earlier, steps) = (continued(clause), steps.saturating_add(1));
            }
            None
        });
        let relay = relay.or_else(|| self.relay_of_unnamed(attributions, number, speaker).filter(|_| chain.is_empty()));
        if around.is_none()
            && let Some(relay) = relay
        {
            if !self.is_relayed_by_himself(relay, speaker) {
                chain.extend(self.relays(relay));
            }
        } else if around.is_none()
            && let Some(name) = self.quoted_by(attributions, number, outermost, speaker)
        {
            chain.push(name);
        }
        chain.reverse();
        chain
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

    /// ونقلت الصحيفة عن مصدر …. وأضاف المصدر: a source without a name goes on speaking to the one who quoted it.
    fn relay_of_unnamed(&self, attributions: &[Attribution], number: usize, speaker: Option<usize>) -> Option<Relay> {
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
        let same = |earlier: &usize| self.settled.get(*earlier).is_some_and(|settled| settled.entity() == speaker);
        let earlier = (number.saturating_sub(BACK)..number).rev().filter(same);
        earlier.filter_map(|earlier| attributions.get(earlier)).find_map(|earlier| earlier.clause.relayed_by)
    }

    /// ذكرت الصحيفة أن …. ونقلت عن خبير قوله: a verb of quoting without a subject goes on with the paper that spoke last.
    fn quoted_by(
        &self,
        attributions: &[Attribution],
        number: usize,
        quoting: &Attribution,
        speaker: Option<usize>,
    ) -> Option<Cow<'t, str>> {
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
            let relay = spoke.clause.relayed_by.map(|relay| self.find(relay));
            relay.unwrap_or_else(|| self.speaker_of(earlier))
        })?;
        let entity = self.entities.get(entity).filter(|_| Some(entity) != speaker)?;
        let publishes = matches!(entity.kind, Kind::Media | Kind::Organization | Kind::Document);
        (publishes && entity.agrees(Some(verb.gender), Some(verb.number)))
            .then(|| surface::text(self.reading, entity.name))
    }

    /// Whether the relay is the speaker: وأكد سامر حداد أن …، بحسب حداد.
    pub(super) fn is_relayed_by_himself(&self, relay: Relay, speaker: Option<usize>) -> bool {
        let Some(number) = speaker else { return false };
        if self.find(relay) == Some(number) {
            return true;
        }
        let Some(entity) = self.entities.get(number).filter(|entity| entity.proper) else { return false };
        let keys = surface::keys(self.reading, relay.name().unwrap_or(relay.words()));
        let named = !keys.is_empty() && keys.iter().all(|key| entity.keys.contains(key));
        // بحسب الوزير (according to the minister), of a minister's words.
        let titled = || {
            let office = office::words(keys.clone());
            !office.is_empty() && office.iter().all(|key| entity.role_keys.contains(key))
        };
        named || relay.name().is_none() && titled()
    }

    /// The names of those who relay, each as full as the document has it, the last one first.
    pub(super) fn relays(&self, relay: Relay) -> Vec<Cow<'t, str>> {
        let words = surface::official(self.reading, relay.words());
        let fuller = |words: Range| {
            let medium = self.fuller_medium(&surface::keys(self.reading, words), words)?;
            Some(surface::official(self.reading, (medium.first, medium.end)))
        };
        if relay.is_joint() {
            let mut names = members::of(self.reading, words, |_| None);
            if names.len() > 1 {
                names.reverse();
                return names;
            }
        }
        let known = || {
            let entity = self.find(relay).and_then(|entity| self.entities.get(entity))?;
            Some(entity.name)
        };
        let through = relay.through().map(|words| {
            let words = surface::official(self.reading, words);
            surface::text(self.reading, fuller(words).unwrap_or(words))
        });
        let outer = surface::text(self.reading, fuller(words).or_else(known).unwrap_or(words));
        through.into_iter().chain([outer]).collect()
    }
}
