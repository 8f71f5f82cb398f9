//! Words between the subject and the opening of the content: circumstances, or the beginning of a nominal content.

use super::opener::Opening;
use super::{Context, addition, circumstance, gap, noun_phrase, passed_over};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Lemma, Preposition, Proclitics};
use crate::text::token::TokenKind;

/// Whether a quotation behind a preposition that the verb governs is followed by more words of the same clause.
pub(super) fn goes_on_behind(context: &Context<'_, '_>, lemma: &Lemma, number: usize) -> bool {
    let reading = context.reading;
    let Some(quotation) = reading.quotation(number).filter(|quotation| quotation.closed) else { return false };
    let before = reading.at((quotation.open as usize).wrapping_sub(1));
    let after = quotation.close as usize + 1;
    circumstance::governed(before, lemma.frames.prepositions())
        && reading.at(after).is_word()
        && addition::breaks_at(reading, after).is_none()
}

/// Whether more than circumstances stands between the subject and the opener: the beginning of a nominal content.
pub(super) fn is_left_over(context: &Context<'_, '_>, lemma: &Lemma, first: usize, end: usize) -> bool {
    let nominal = lemma.frames.iter().any(|frame| {
        !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Relay | Frame::Found | Frame::PersonThat)
    });
    // أكد مسؤول طلب عدم نشر اسمه أن: what is told of one who gives no name is no content.
    let (told, before) = (context.reading.at(first), context.reading.at(first.wrapping_sub(1)));
    let keeps_name_back = told.is(Classes::FINITE)
        && told.is(Classes::VERBAL_NOUN)
        && !told.is_definite()
        // رفضت كشف اسمها (she refused to tell her name): right behind the verb stands what she refused.
        && !before.is(Classes::FINITE)
        && gap::withholds_name(context.reading, first + 1);
    if !nominal || first >= end || keeps_name_back {
        return false;
    }
    let governed = lemma.frames.prepositions();
    let first = if context.reading.kind(first) == TokenKind::Comma { first + 1 } else { first };
    let mut words = passed_over::skip(context.reading.words(first, end), governed);
    if words.first > first && words.peek().is_some_and(|at| at.kind() == TokenKind::Comma) {
        // أعلن الجيش، الثلاثاء، اعتقال: behind the comma that closes when it was.
        words = passed_over::skip(words.from(words.first + 1), governed);
    }
    words.peek().is_some_and(|at| {
        (at.is_word() || at.kind() == TokenKind::OpenQuote)
            && !at.is(Classes::RELATIVE
                | Classes::CONJUNCTION
                | Classes::ADVERB
                | Classes::SOURCE_PHRASE
                | Classes::CIRCUMSTANTIAL)
    })
}

/// أعلن اتحاد الصيادين اليوم أنه …: behind a name, a place, a time, an occasion or a closing mark أن depends on the verb, whatever the
/// words before are; ضرورة أن، أمله أن depend on their noun.
pub(super) fn takes_clause(context: &Context<'_, '_>, lemma: &Lemma, (first, opening): (usize, Opening)) -> bool {
    let reading = context.reading;
    let Some(that) =
        (opening.gap_end..opening.content + 1).find(|&index| reading.at(index).is(Classes::COMPLEMENTIZER))
    else {
        return false;
    };
    let at = reading.at(that);
    let governed = circumstance::preposition(reading.at(first))
        .filter(|&found| found != Preposition::Bi && first < opening.gap_end)
        .is_some_and(|found| lemma.governs(Frame::Prepositional(found)));
    let with = at.begins("ب");
    if at.has(Proclitics::WA.with(Proclitics::FA)) || governed {
        return false;
    }
    if with {
        // طالب الوزير المصرف بإجراء تحقيق في مزاعم بأن: the governed noun stands before, and بأن depends on another.
        let governed = (first..that).any(|index| reading.at(index).has(Proclitics::BI));
        let noun = reading.at(that.saturating_sub(1)).is(Classes::VERBAL_NOUN | Classes::FEELING);
        // بالعمل على إلغاء قانون يصنف الجماعات بأنها: nor where another verb comes between.
        let relative = (first..that).any(|index| reading.at(index).is(Classes::RELATIVE));
        return lemma.governs(Frame::Prepositional(Preposition::Bi)) && !(governed && (noun || relative));
    }
    if opening.gap_end < that {
        // شددت الوزارة في بيانها على أن
        let preposition = circumstance::preposition(reading.at(opening.gap_end));
        return preposition.is_some_and(|found| lemma.governs(Frame::Prepositional(found)));
    }
    let before = reading.at(that.saturating_sub(1));
    let closes = matches!(
        before.kind(),
        TokenKind::Comma | TokenKind::CloseQuote | TokenKind::CloseParenthesis | TokenKind::Number | TokenKind::Dash
    );
    // القرار الذي اعتبر الوزير أنه: a relative clause that no comma has closed has its own أن.
    let relative = (first..that).any(|index| reading.at(index).is(Classes::RELATIVE));
    let names = Classes::TIME
        | Classes::GIVEN_NAME
        | Classes::PLACE
        | Classes::NATIONALITY
        | Classes::OCCASION
        | Classes::INSTITUTION_NAME
        | Classes::MEDIA_NAME;
    let noun_of_saying = before.is(Classes::VERBAL_NOUN | Classes::FEELING | Classes::MODAL);
    closes
        || !relative
            && before.is_word()
            && before.pronoun().is_none()
            && !noun_of_saying
            && (before.is(names) || before.is_definite() || before.is_unknown() && !noun_phrase::has_noun_shape(before))
}

/// في مؤتمر صحفي، متوجها إلى النواب: whether what stands between the verb and the opening tells when, where or how.
pub(super) fn gap_is_circumstance(context: &Context<'_, '_>, (first, end): (usize, usize)) -> bool {
    let words = context.reading.words(first, end);
    circumstance::opens(words)
        || words.peek().is_some_and(|at| {
            // متوجها إلى الوزير: an adverb in the accusative.
            at.is_unknown() && at.ends(["ا"])
                || at.is(Classes::PREPOSITION)
                || at.kind() == TokenKind::Comma
                || at.has(Proclitics::LI.with(Proclitics::BI))
        })
}
