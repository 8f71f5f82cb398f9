//! An institution, place, medium, document or group: by its words, or by its head noun with the article.

use super::entity::Entity;
use super::resolution::Resolver;
use super::{kind, surface};
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::text::key::Key;

impl Resolver<'_, '_> {
    /// An institution, place, medium, document or group: by its words, or by its head noun with the article.
    pub(super) fn description(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = (phrase.first, phrase.end);
        let keys = surface::keys(self.reading, range);
        let same = self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| entity.keys == keys && entity.head == phrase.head)
        });
        if let Some(known) = same {
            return (known, by_head(phrase.head));
        }
        let head_word = self.reading.at(phrase.first);
        let counted = phrase.end == phrase.first + 2 && self.reading.at(phrase.first + 1).is(Classes::NUMERAL);
        let bare = (keys.len() == 1 || counted) && head_word.is_definite() && phrase.name.is_none();
        if bare
            && matches!(phrase.head, Head::Institution | Head::Document | Head::Media | Head::Group)
            && let Some(noun) = keys.first()
        {
            let known = self.latest().find(|&number| {
                self.entities
                    .get(number)
                    .is_some_and(|entity| entity.noun == Some(*noun) && entity.head == phrase.head && !entity.joint)
            });
            if let Some(known) = known {
                return (known, ResolvedBy::TitleReturns);
            }
            if phrase.head == Head::Institution
                && let Some(fuller) = self
                    .names
                    .institutions
                    .iter()
                    .filter(|other| other.phrase.end <= phrase.first)
                    .rfind(|other| surface::key(self.reading, other.phrase.first) == Some(*noun))
                    .map(|other| other.phrase)
            {
                return self.description(&fuller);
            }
        }
        // الخارجية الروسية for وزارة الخارجية الروسية: all words of the shorter name stand in the longer.
        if phrase.head == Head::Institution && keys.len() >= 2 {
            let fuller = self
                .names
                .institutions
                .iter()
                .find(|other| without_head(&other.keys) == Some(&keys))
                .map(|other| other.phrase);
            if let Some(fuller) = fuller {
                return self.description(&fuller);
            }
        }
        let entity = Entity {
            head: phrase.head,
            kind: kind::of(self.reading, phrase),
            noun: keys.first().copied(),
            keys,
            name: range,
            proper: phrase.head != Head::Group,
            role: None,
            role_keys: Vec::new(),
            gender: phrase.gender,
            number: phrase.number,
            joint: phrase.joint,
        };
        (self.add(entity), by_head(phrase.head))
    }

    /// جوجل alone, where the document has شركة جوجل.
    pub(super) fn institution_called(&self, keys: &[Key], name: Range) -> Option<NounPhrase> {
        self.names
            .institutions
            .iter()
            .find(|institution| institution.phrase.first != name.0 && without_head(&institution.keys) == Some(keys))
            .map(|institution| institution.phrase)
    }
}

/// The words of an institution's name behind its head.
fn without_head(keys: &[Key]) -> Option<&[Key]> {
    keys.split_first().map(|(_, rest)| rest)
}

fn by_head(head: Head) -> ResolvedBy {
    match head {
        Head::Place => ResolvedBy::Place,
        Head::Institution | Head::Media => ResolvedBy::Organization,
        _ => ResolvedBy::Description,
    }
}
