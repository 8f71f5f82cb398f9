//! Media: الصحيفة (the paper), or النهر (an-Nahr) alone, where the document has صحيفة النهر (the paper an-Nahr).

use super::institution::Institution;
use super::naming_places::Asked;
use super::resolution::Resolver;
use super::surface;
use crate::claim::ResolvedBy;
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics};
use crate::text::key::Key;

/// Of so many names that go on from a medium's, one is its name in full, or none.
const FULLER: usize = 16;

impl Resolver<'_, '_> {
    /// A medium by the name that the document gives it in full, or the one that was told of since.
    pub(super) fn medium_in_full(
        &mut self,
        phrase: &NounPhrase,
        keys: &[Key],
        range: Range,
    ) -> Option<(usize, ResolvedBy)> {
        if phrase.head != Head::Media {
            return None;
        }
        let fuller = self.fuller_medium(keys, range);
        // ذكرت صحيفة بريطانية …. وأوضحت "النهر" …. وأضافت الصحيفة: the name that was told since.
        let nameless = fuller.is_some_and(|fuller| self.is_nameless((fuller.first, fuller.end)));
        if (fuller.is_none() && self.is_told_again(range) || nameless && keys.len() == 1)
            && let Some(medium) = self.last_medium_without_noun(range)
        {
            return Some((medium, ResolvedBy::TitleReturns));
        }
        fuller.map(|fuller| self.description(&fuller))
    }

    /// الصحيفة, or the newspaper's name alone: the medium as the document names it in full, the last one before or else the first after.
    pub(super) fn fuller_medium(&mut self, keys: &[Key], (first, end): Range) -> Option<NounPhrase> {
        let noun = self.reading.at(first).is(Classes::MEDIA);
        // الصحيفة البريطانية
        let told_again = noun && keys.len() == 2 && self.is_told_again((first, end));
        // وكالة النهر, where the document has وكالة النهر الرسمية للأنباء
        let named = noun && keys.len() > 1 && self.is_medium_with_name((first, end));
        let bare = noun && keys.len() == 1 || told_again;
        let head = keys.first().copied()?;
        if bare && (self.is_plural(first) || end > first + keys.len()) {
            return None;
        }
        // وكالة الأناضول, where the document has وكالة أنباء الأناضول الرسمية
        let own = if named { self.own_name((first, end), keys) } else { &[] };
        let behind = match (named, own) {
            (false, _) => keys,
            (true, []) => keys.get(1..).unwrap_or_default(),
            _ => own,
        };
        self.names.look_up(self.reading, if bare { Asked::Headed(head) } else { Asked::Medium(behind) }, (first, end));
        let is_told = |name: Range| self.has_name_behind_noun(name) && self.may_tell_of(first.saturating_add(1), name);
        let names = |medium: &Institution<'_>| {
            medium.has_more_than(if bare { 1 } else { keys.len() })
                && medium.phrase.first != first
                // عن وكالة: who passes on another's words is not called so in full.
                && !(medium.phrase.first..medium.phrase.end).any(|index| self.reading.at(index).is(Classes::PREPOSITION))
                && if bare {
                    medium.is_headed(head)
                        && medium.keys().nth(1).is_some()
                        && !self.is_plural(medium.phrase.first)
                        && (!told_again || is_told((medium.phrase.first, medium.phrase.end)))
                } else {
                    let has_own = || !own.is_empty() && medium.is_headed(head) && medium.is_called_with(own);
                    medium.is_called_with(keys)
                        || named
                            && (medium.goes_on_from(keys) || has_own())
                            && !self.is_joined_to_others(medium.phrase)
                }
        };
        if bare {
            let media = &self.names.media;
            let after = || media.headed(self.reading, head).find(&names).map(|medium| *medium.phrase);
            let before = media.last_headed(self.reading, head, first, names);
            // صحيفة النهر rather than صحيفة بريطانية (a British paper), whichever stands nearer.
            let named = |medium: &Institution<'_>| {
                names(medium) && self.has_name_behind_noun((medium.phrase.first, medium.phrase.end))
            };
            let before = match before.filter(|found| self.is_nameless((found.first, found.end))) {
                Some(_) => media.last_headed(self.reading, head, first, named).or(before),
                None => before,
            };
            if told_again { before } else { before.or_else(after) }
        } else {
            // وكالة النهر (رنا), and the same again: what stands in parentheses makes no name longer.
            let longer = |medium: &Institution<'_>| {
                let official = || surface::official(self.reading, (medium.phrase.first, medium.phrase.end));
                names(medium) && surface::keys(self.reading, official()).len() > keys.len()
            };
            let called = self.names.media.called_with(self.reading, behind);
            let mut fuller = called.filter(|medium| medium.has_more_than(keys.len())).take(FULLER);
            fuller.find(longer).map(|medium| *medium.phrase)
        }
    }

    /// وكالة النهر: the noun for a medium with a name; no وسائل الإعلام (the media).
    fn is_medium_with_name(&self, (first, end): Range) -> bool {
        let name = |index: usize| {
            let at = self.reading.at(index);
            at.is_word() && !at.is(Classes::NATIONALITY | Classes::ADJECTIVE | Classes::MEDIA)
        };
        (first.saturating_add(1)..end).any(name)
    }

    /// الأناضول of وكالة أنباء الأناضول التركية: the words of the name that are not said of other agencies and papers, too.
    fn own_name<'k>(&self, (first, end): Range, keys: &'k [Key]) -> &'k [Key] {
        let general =
            Classes::NATIONALITY | Classes::ADJECTIVE | Classes::MEDIA | Classes::DOCUMENT | Classes::PREPOSITION;
        let named = (first..end).filter(|&index| surface::key(self.reading, index).is_some());
        let is_own = |index: usize| !self.reading.at(index).is(general) && !self.reading.at(index).has(Proclitics::LI);
        let mut own = named.map(is_own).skip(1);
        let before = own.by_ref().take_while(|own| !own).count();
        let words = 1 + own.take_while(|&own| own).count();
        keys.get(before + 1..before + 1 + words).unwrap_or_default()
    }

    /// قناة النهر والهيئات التابعة (the channel and the bodies that belong to it)
    fn is_joined_to_others(&self, phrase: &NounPhrase) -> bool {
        let joined = |index: usize| self.reading.at(index).has(Proclitics::WA);
        phrase.joint || (phrase.first.saturating_add(1)..phrase.end).any(joined)
    }

    /// وسائل، صحف (media, newspapers): several at once.
    fn is_plural(&self, index: usize) -> bool {
        self.reading.at(index).details().number == Some(Number::Plural)
    }
}
