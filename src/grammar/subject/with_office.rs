//! The office of an antecedent, which stands before his name.

use super::further_back::{ATTACHED, Search};
use super::{Subject, agrees};
use crate::grammar::Source;
use crate::grammar::noun_phrase::{self, Head, NounPhrase, Reach, after_clitic, noun_phrase};
use crate::lexicon::class::Classes;
use crate::text::token::TokenKind;

/// An office begins at most so many words before the name of its bearer.
const OFFICE: usize = 14;

impl Search<'_, '_> {
    /// لقاء مع وزيرة العدل، هالة نجم، التي أكدت (a meeting with the minister of justice, Hala Najm, who affirmed), رد على مدير المتحف نزار حداد
    /// الذي, لمؤسس الحزب نزار حداد الذي: the office of the antecedent stands before its name, whatever parts them.
    pub(super) fn with_office(&self, found: Subject) -> Subject {
        let reading = self.reading;
        let Source::Named(phrase) = found.source else { return found };
        // لمؤسس الحزب نزار حداد: the nearest noun seems to be named so.
        let body = phrase.head == Head::Institution && phrase.end.saturating_sub(phrase.first) > 2;
        let bare = phrase.head == Head::Person && phrase.role.is_none();
        if phrase.joint || !body && !bare {
            return found;
        }
        let is_his = |office: &NounPhrase| match (office.name, phrase.name) {
            (Some(his), Some(name)) if bare => his == name,
            (Some((first, end)), _) => {
                body && end == phrase.end && end.saturating_sub(first) > 1 && reading.at(first).is(Classes::GIVEN_NAME)
            }
            _ => false,
        };
        let end = phrase.name.filter(|_| bare).map_or(phrase.end, |(_, end)| end);
        let mut longest = None;
        for start in (self.floor.max(phrase.first.saturating_sub(OFFICE))..phrase.first).rev() {
            let at = reading.at(start);
            let part = at.is_word() && !at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::RELATIVE)
                || matches!(at.kind(), TokenKind::Comma | TokenKind::OpenQuote | TokenKind::CloseQuote);
            if !part || at.is_word() && noun_phrase::is_verb(at) {
                break;
            }
            if !at.is(Classes::TITLE) {
                continue;
            }
            let words = reading.words(start, end);
            let parsed =
                if at.has(ATTACHED) { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
            if let Ok((rest, office)) = parsed
                && rest.is_empty()
                && is_his(&office)
                && office.role.is_some()
                && !office.joint
                && agrees(self.cue, &office)
            {
                longest = Some(NounPhrase { end: phrase.end, ..office });
            }
        }
        longest.map_or(found, |office| Subject { source: Source::Named(office), ..found })
    }
}
