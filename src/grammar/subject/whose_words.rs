//! Whose words came in a text, where the verb of saying behind حيث names nobody: جاء ذلك في تغريدة للوزير حيث قال (that came in a tweet of the minister, where he said).

use crate::grammar::Context;
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, after_clitic, noun_phrase};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Preposition};
use crate::reading::{At, spells};

/// The text and whose it is stand among so many words at the head of the sentence.
const WORDS: usize = 14;

/// The one whose words they were, told by ل behind the text or by على لسان.
pub(crate) fn whose_words_came(context: &Context<'_, '_>, cue: &Cue) -> Option<NounPhrase> {
    let reading = context.reading;
    let led = reading.at(cue.index.checked_sub(1)?);
    let first = reading.at(context.sentence.0);
    if !led.is(Classes::CONJUNCTION) || !led.spells("حيث") || !spells!(first, "جاء" | "وجاء" | "جاءت" | "وجاءت")
    {
        return None;
    }
    let end = led.index;
    let limit = end.min(context.sentence.0.saturating_add(WORDS));
    (context.sentence.0 + 1..limit).find_map(|index| {
        let (at, before) = (reading.at(index), reading.at(index.saturating_sub(1)));
        // في كلمة للمفتي في برنامج (in a speech of the mufti on a programme): where it came is no part of him.
        let end = (index + 1..end).find(|&index| reading.at(index).is(Classes::PREPOSITION)).unwrap_or(end);
        let parsed = if before.spells("لسان") {
            noun_phrase(Reach::BOUNDED)(reading.words(index, end))
        } else if is_of_text(at, before) {
            after_clitic(Reach::BOUNDED)(reading.words(index, end))
        } else {
            return None;
        };
        let (_, phrase) = parsed.ok()?;
        let agrees =
            phrase.gender.is_none_or(|gender| gender == cue.form.gender) && cue.form.number == Number::Singular;
        (phrase.head == Head::Person && !phrase.joint && agrees).then_some(phrase)
    })
}

/// Whether the word in ل stands right behind a text or an occasion, whose it tells.
fn is_of_text(at: At<'_>, before: At<'_>) -> bool {
    let of =
        crate::grammar::circumstance::preposition(at) == Some(Preposition::Li) || at.is_unknown() && at.begins("ل");
    of && (before.is(Classes::DOCUMENT | Classes::OCCASION | Classes::ADJECTIVE) || before.is_unknown())
}
