//! Which clauses with a cue are the author's own: يذكر أن (it may be mentioned that), مما يشير إلى (which points to), and which tell what is decided or
//! shown instead of said.

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase};
use super::wording::{COURTS, has};
use super::{Clause, Content, Context, Source, gap, reference};
use crate::claim::Act;
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Lemma, Shape};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// وقال مسؤول، دون أن يكشف عن هويته، إن (an official said, without revealing his identity, that): between another verb and its content.
fn is_in_gap(context: &Context<'_, '_>, cue: &Cue) -> bool {
    context.clauses.last().is_some_and(|clause| match clause.content {
        Content::From(first) | Content::AfterColon(first) => clause.cue.0 < cue.index && cue.index < first,
        Content::Quotation(number) => {
            context.reading.quotation(number).is_some_and(|quotation| cue.index < quotation.open as usize)
        }
        _ => false,
    })
}

/// يذكر أن (it is to be mentioned that), يشار إلى أن: the author's own voice.
pub(super) fn is_authors_voice(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let passive = cue.form.shape == Shape::PassivePresent && !lemma.does(Behaviour::RUMOURS);
    // مصدر لم يذكر اسمه (a source that did not give his name)
    // وهو ما يهدد بأزمة (which threatens a crisis): no person.
    let what = cue.index.checked_sub(2).filter(|_| reading.at(cue.index.saturating_sub(1)).spells("ما"));
    if what.is_some_and(|that| spells!(reading.at(that), "وهو" | "هو" | "وهذا" | "هذا" | "وهي"))
        && reading.at(cue.index).pronoun().is_none()
        // هذا ما خلص إليه التقرير (this is what the report concluded)
        && !(reading.at(cue.index + 1).is(Classes::PREPOSITION | Classes::PRONOUN)
            && reference::back_by_preposition(context, cue))
    {
        return true;
    }
    // انخفضت الأسعار، مما يشير إلى ركود (prices fell, which points to a recession): what follows from what the sentence tells.
    if follows_from_it(reading, cue) {
        return true;
    }
    // البلدة التي تعتبر مهد الحركة (the town that is considered its cradle)
    let considered = lemma.does(Behaviour::CONSIDERS)
        && cue.form.shape == Shape::Present
        && reading.at(cue.index).pronoun().is_none()
        && matches!(reading.str(cue.index.wrapping_sub(1)).trim_start_matches('و'), "الذي" | "التي")
        // الذي يعتبر ممرا حيويا: what stands right behind in the accusative is what it is considered to be.
        && (reading.at(cue.index + 1).ends(["ا"]) && !reading.at(cue.index + 1).is_definite()
            || !(cue.index + 2..cue.index + 7)
            .any(|index| reading.at(index).ends(["ا"]) || reading.kind(index) == TokenKind::OpenQuote));
    if considered {
        return true;
    }
    // لم يكتف بذلك (he did not leave it at that): it tells what he does next.
    if lemma.does(Behaviour::SUFFICES) && cue.negated {
        return true;
    }
    // مصدر لم يسمه (a source that he did not name); but توقيف رجل، دون أن تكشف عن هويته (a man's arrest, without revealing his identity)
    let without = reading.at(cue.index.wrapping_sub(1)).is(Classes::COMPLEMENTIZER) && !is_in_gap(context, cue);
    let withholds = cue.negated && (gap::withholds_name(reading, cue.index + 1) || lemma.does(Behaviour::NAMES));
    if withholds && !without {
        return true;
    }
    let mentioned =
        cue.form.shape == Shape::Present && lemma.does(Behaviour::MENTIONED) && cue.form.gender == Gender::Masculine;
    let next = reading.at(cue.index + 1);
    (passive || mentioned && !cue.negated)
        && (next.is(Classes::COMPLEMENTIZER)
            || next.is(Classes::PREPOSITION) && reading.at(cue.index + 2).is(Classes::COMPLEMENTIZER))
}

/// ارتفعت الأسعار، ما يهدد بأزمة، مما دعا الحكومة إلى التدخل: ما that stands for the whole clause before it does not speak. ما يعتقد أنه
/// is what somebody believes.
pub(super) fn follows_from_it(reading: &Reading<'_>, cue: &Cue) -> bool {
    let lemma = cue.lemma(reading);
    let before = reading.at(cue.index.wrapping_sub(1));
    let what = spells!(before, "مما" | "ممّا" | "بما" | "وبما")
        || before.spells("ما") && reading.kind(cue.index.wrapping_sub(2)) == TokenKind::Comma;
    let tense = match cue.form.shape {
        Shape::Present => true,
        Shape::Past => cue.act(reading) == Act::Request,
        _ => false,
    };
    what && tense
        && cue.form.gender == Gender::Masculine
        && cue.form.number == crate::lexicon::verb::Number::Singular
        && reading.at(cue.index).pronoun().is_none()
        && (!lemma.does(Behaviour::RUMOURS)
            // لم يعثر على آثار كسر، ما يرجح أن اللص كان يملك مفتاحا (no traces were found, which makes it likely that …)
            || lemma.does(Behaviour::DEEMS)
                && before.spells("ما")
                && reading.at(cue.index + 1).is(Classes::COMPLEMENTIZER)
                && reading.at(cue.index + 1).pronoun().is_none())
}

/// تبين is "it turned out" and "she makes clear".
pub(super) fn is_turned_out(word: &str) -> bool {
    word.ends_with("تبين") && word.trim_start_matches(['و', 'ف']) == "تبين"
}

/// أدانت محكمة الضابط (a court convicted the officer), أيد القاضي الحكم (the judge upheld the sentence): decisions instead of sayings.
pub(super) fn decides(reading: &Reading<'_>, lemma: &Lemma, phrase: &NounPhrase) -> bool {
    let first = reading.str(phrase.first);
    let court = || {
        first.ends_with("محكمة")
            || has(COURTS, first) && !lemma.does(Behaviour::CONVICTS)
            || reading.str(phrase.first + 1).trim_start_matches("ال").starts_with("محلفين")
    };
    lemma.does(Behaviour::RULES) && court()
}

/// Whether a text, a finding or whatever else is no person shows it: أظهرت الدراسة أن, not أظهر اللاعب أنه.
pub(super) fn shows(clause: &Clause) -> bool {
    match clause.source {
        Source::Named(phrase) => matches!(phrase.head, Head::Document | Head::Thing | Head::Media),
        Source::Same(_) => true,
        // وأظهرت أيضا أن: the study of the sentence before; not ويظهر أنهم (it seems that they).
        Source::Implicit => clause.gender == Some(Gender::Feminine) && clause.past == Some(true),
        Source::Nobody => false,
    }
}
