//! Behind a comma: it closes what was told of the subject or when it was said, or opens what another comma closes.

use super::{Passed, Position, closing_comma};
use crate::grammar::circumstance;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::Proclitics;
use crate::reading::{At, Words};
use crate::text::token::TokenKind;

impl<'r> Position<'r> {
    pub(super) fn comma(&self) -> Option<Passed<'r>> {
        // حذر، من جانب آخر، من (on the other hand he warned of)
        if let Some(rest) = self.for_his_part() {
            return Some(Passed::Circumstance(rest));
        }
        if self.next().is_some_and(|next| self.closes_before(next)) {
            return Some(Passed::Last(self.behind(1)));
        }
        self.relayed()
            .map(Passed::Circumstance)
            .or_else(|| self.relative_clause().map(Passed::Word))
            .or_else(|| self.circumstance().map(Passed::Circumstance))
    }

    /// For his part, between commas.
    fn for_his_part(&self) -> Option<Words<'r>> {
        let behind = circumstance::for_his_part(self.behind(1))?;
        let closes = behind.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
        Some(behind.from(behind.first + usize::from(closes)))
    }

    /// Whether the comma closes what stands before the object of the verb.
    fn closes_before(&self, object: At<'_>) -> bool {
        // حث الرئيس، سامي حداد، على … (the president, Sami Haddad, urged to): the comma closes the apposition.
        self.governs(object)
            || self.told
                && (self.closes_time_or_addressee(object)
                    // أعلنت في مايو الماضي، اعترافها (announced last May her recognition): the comma behind when and where it was.
                    || object.is(Classes::VERBAL_NOUN) && object.pronoun().is_some() && !object.has(Proclitics::WA))
    }

    /// دعا الاثنين، أوروبا إلى (on Monday called on Europe to): a comma that closes when it was, whose first is not written; أكد المصدر لوكالة فرانس برس، مقتل: or
    /// whom it was told.
    fn closes_time_or_addressee(&self, object: At<'_>) -> bool {
        let noun = object.is(Classes::COMMON_NOUN) && !object.is_definite();
        let thing =
            noun || object.is(Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::VERBAL_NOUN);
        // في منتصف مايو الحالي، إيقاف (in the middle of this May the suspension)
        let this = |before: At<'_>| {
            before.is(Classes::ADJECTIVE) && self.words.reading.at(before.index.wrapping_sub(1)).is(Classes::TIME)
        };
        let closes = |before: At<'_>| {
            before.is(Classes::TIME | Classes::MEDIA_NAME | Classes::UNKNOWN)
                || this(before)
                || self.ends_name(before.index)
        };
        thing
            && !object.has(Proclitics::WA.with(Proclitics::FA))
            && !object.is(Classes::REPORTS)
            && self.before().is_some_and(closes)
    }

    /// Whether a known name ends with this word.
    fn ends_name(&self, index: usize) -> bool {
        let known = (index.saturating_sub(2)..index).find_map(|first| self.words.reading.name_at(first));
        known.is_some_and(|known| known.first as usize + known.words as usize == index + 1)
    }

    /// أعلنت الوزارة، وفق الوكالة، مقتل (the ministry announced, according to the agency, the death of): between commas somebody who passes it on.
    fn relayed(&self) -> Option<Words<'r>> {
        self.next().filter(|next| {
            // اتهمت الشركة، كما يقول السكان، عمالها بالإهمال (the company, as the inhabitants say, accused its workers of negligence): likewise behind "as".
            let says = next.spells("كما") && self.words.reading.at(next.index + 1).is(Classes::FINITE);
            says || next.is(Classes::SOURCE_PHRASE)
        })?;
        closing_comma(self.words).map(|close| self.words.from(close + 1))
    }

    /// خلال اللقاء، الذي استغرق ساعات، إلى (during the meeting, which lasted for hours, to): a relative clause on the circumstance, between commas.
    fn relative_clause(&self) -> Option<Words<'r>> {
        self.next().filter(|next| next.is(Classes::RELATIVE))?;
        closing_comma(self.words).map(|close| self.words.from(close + 1))
    }
}
