//! Nouns with the article alone, which stand for a body or a text that has been told of: الشركة (the company), التقرير (the report).

use super::entity::Entity;
use super::naming_places::Asked;
use super::resolution::Resolver;
use super::surface;
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::text::endings::Ending;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A body whose name the article stands for is looked for among so many who spoke last.
const SPEAKERS: usize = 6;

impl Resolver<'_, '_> {
    /// الشركة (the company), المصدر نفسه (the same source): whoever has this noun, be it inside another's name.
    pub(super) fn by_noun_alone(
        &mut self,
        phrase: &NounPhrase,
        keys: &[Key],
        range: Range,
    ) -> Option<(usize, ResolvedBy)> {
        let returns = matches!(phrase.head, Head::Institution | Head::Document | Head::Media | Head::Group);
        if !returns || !self.is_noun_alone(phrase, keys, range) {
            return None;
        }
        let noun = *keys.first()?;
        if let Some(known) = self.known_with_noun(phrase, noun) {
            return Some((known, ResolvedBy::TitleReturns));
        }
        if let Some(fuller) = self.institution_with_noun(phrase, noun) {
            return Some(self.description(&fuller));
        }
        let told = self.body_before(phrase, noun).or_else(|| self.text_before(phrase, noun))?;
        Some((self.description(&told).0, ResolvedBy::TitleReturns))
    }

    /// الوزارة (the ministry), الدول الثلاث (the three states), المصدر نفسه (the same source): nothing tells which is meant but the article.
    fn is_noun_alone(&self, phrase: &NounPhrase, keys: &[Key], range: Range) -> bool {
        let counted = || {
            phrase.end.saturating_sub(phrase.first) == 2
                && self.reading.at(phrase.first.saturating_add(1)).is(Classes::NUMERAL)
        };
        let same_one = || keys.len() == 2 && self.is_the_same(range.1.saturating_sub(1));
        let definite = self.reading.at(phrase.first).is_definite() && phrase.name.is_none();
        (definite || self.stands_by_custom(phrase)) && (keys.len() == 1 || counted() || same_one())
    }

    /// المرصد (the Observatory), التحالف (the Coalition): by custom they stand for longer names.
    fn stands_by_custom(&self, phrase: &NounPhrase) -> bool {
        let noun = self.reading.at(phrase.first);
        noun.is(Classes::INSTITUTION_NAME) && noun.begins("ال")
    }

    /// Of two companies الشركة (the company) is the one that spoke last, whichever was named last in full.
    fn known_with_noun(&mut self, phrase: &NounPhrase, noun: Key) -> Option<usize> {
        let company = self.reading.at(phrase.first).spells("الشركة");
        let is_it = |&number: &usize| {
            self.entities.get(number).is_some_and(|entity| self.is_headed_alike(phrase, noun, entity))
        };
        let is_company =
            |&number: &usize| company && self.entities.get(number).is_some_and(|entity| self.is_company(entity));
        let spoke_last = self.last_speakers().take(SPEAKERS).find(|number| is_it(number) || is_company(number));
        let known = spoke_last.or_else(|| self.latest().find(is_it))?;
        let named = self.entities.get(known).filter(|entity| company && entity.noun != Some(noun));
        let named = named.map(|entity| (entity.keys.clone(), entity.name));
        let fuller = named.and_then(|(keys, name)| self.institution_called(&keys, name));
        Some(fuller.map_or(known, |fuller| self.description(&fuller).0))
    }

    /// Whether one who was told of has this noun; الوكالة (the agency) may be one of news.
    fn is_headed_alike(&self, phrase: &NounPhrase, noun: Key, entity: &Entity) -> bool {
        let media = || {
            self.reading.at(phrase.first).is(Classes::MEDIA) && matches!(entity.head, Head::Media | Head::Institution)
        };
        entity.noun == Some(noun) && (entity.head == phrase.head || media()) && !entity.joint
    }

    /// فيسبوك (Facebook), then الشركة (the company): one that is named without the word company.
    fn is_company(&self, entity: &Entity) -> bool {
        // Names with the article are those of states and their bodies: البنتاغون (the Pentagon).
        let other = Classes::INSTITUTION | Classes::PLACE;
        let name = self.reading.at(entity.name.0);
        entity.head == Head::Institution && name.is(Classes::INSTITUTION_NAME) && !name.is(other) && !name.begins("ال")
    }

    /// الوزارة (the ministry), where the document has وزارة الصحة (the ministry of health) before.
    fn institution_with_noun(&mut self, phrase: &NounPhrase, noun: Key) -> Option<NounPhrase> {
        if phrase.head != Head::Institution {
            return None;
        }
        let by_custom = self.stands_by_custom(phrase);
        self.names.look_up(self.reading, Asked::Headed(noun), (phrase.first, phrase.end));
        let ending = Ending::of(noun);
        self.names.institutions.last_headed(self.reading, noun, phrase.first, |other| {
            surface::has_key(self.reading, other.phrase.first, (noun, ending))
                // الحوثي والحرب: behind a name by custom stands what is told of it.
                && (!by_custom || self.is_noun_with_name(other.phrase))
        })
    }

    /// تحالف دعم الشرعية: a body's noun with its name, and nothing told of it besides (تحالف "النهر" الجديد).
    fn is_noun_with_name(&self, phrase: &NounPhrase) -> bool {
        let last = self.reading.at(phrase.end.saturating_sub(1));
        let told =
            last.is(Classes::ADJECTIVE) && self.reading.kind(last.index.saturating_sub(1)) == TokenKind::CloseQuote;
        self.reading.at(phrase.first).is(Classes::INSTITUTION) && !told
    }
}
