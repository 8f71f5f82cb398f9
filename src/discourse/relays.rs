//! Who passes on what another has said, as he is printed.

use std::borrow::Cow;

use super::resolution::Resolver;
use super::{members, office, surface};
use crate::grammar::{Range, Relay};

impl<'t> Resolver<'_, 't> {
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
        vec![surface::text(self.reading, fuller(words).or_else(known).unwrap_or(words))]
    }
}
