//! Whether و behind a nominal content joins the author's next verb, or goes on with what stands in the content.

use super::Clause;
use super::noun_phrase::{has_verb_shape, is_verb};
use super::wording::{PASTS_IN_TA, has};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics, Shape};
use crate::reading::Reading;
use crate::text::token::TokenKind;

/// The verb with which another goes on stands at most so many words before it.
const BEFORE: usize = 24;

/// The same without a comma: a verb that may stand beside the verb of the clause.
pub(super) fn goes_on_with_verb(reading: &Reading<'_>, index: usize, own: &Clause) -> bool {
    coordinates_verb(reading, index) && !joins_noun(reading, index, own)
}

/// أمرت بوقف الإنتاج وسحب اللقاح (ordered production to be stopped and the vaccine to be withdrawn), بزيادة التبادل وتنقل الأشخاص, بحزب يكذب ويسرق:
/// whether a word that has the letters of a verb goes on with what stands before, since it does not fit the verb of the clause.
fn joins_noun(reading: &Reading<'_>, index: usize, own: &Clause) -> bool {
    let at = reading.at(index);
    let word = at.str().strip_prefix('و').unwrap_or(at.str());
    let letters = word.chars().count();
    // وتبنيها: no finite verb of the lexicon.
    let verbal_noun = at.is(Classes::VERBAL_NOUN) && at.pronoun().is_some() && !at.is(Classes::FINITE);
    let imperfect = word.starts_with(['ي', 'ت']) && !has(PASTS_IN_TA, word);
    // الشاب الذي اعترف بالقتل ويعاني من المرض (the young man who confessed to the killing and suffers from the disease): but not the verb of a
    // relative clause.
    let relative = reading.at(own.cue.0.wrapping_sub(1)).is(Classes::RELATIVE);
    let present = own.past == Some(true) && letters > 2 && imperfect && !word.ends_with('ت') && !relative;
    let disagrees =
        own.past == Some(false) || own.gender == Some(Gender::Feminine) || own.number == Some(Number::Plural);
    let asked = matches!(own.act, Act::Request | Act::Promise | Act::Threaten | Act::Reject);
    let weak = word.contains(['ا', 'و', 'ي', 'ى', 'أ', 'آ', 'ئ', 'ؤ']);
    let short = letters == 3 && !weak && (asked || disagrees && !imperfect);
    // وتعهد بالمساعدة (and pledged help): a past verb of saying.
    let past = at.verbs().iter().any(|form| form.shape == Shape::Past);
    verbal_noun || present && !past || short && !at.is(Classes::FINITE)
}

/// بقطار يعبر الوادي، ويصل إلى الساحل (a train that crosses the valley, and reaches the coast): behind a comma a verb in the present that goes on with one in the
/// content, of which `first` is the beginning.
pub(super) fn goes_on_with_clause(reading: &Reading<'_>, index: usize, first: usize) -> bool {
    let at = reading.at(index);
    let word = at.str().strip_prefix('و').unwrap_or(at.str());
    if at.is(Classes::FINITE) {
        return false;
    }
    // ويأتي ذلك بعد أيام (and this comes some days after)
    let this = reading.at(index + 1).is(Classes::DEMONSTRATIVE);
    let letter = word.chars().next().filter(|letter| matches!(letter, 'ي' | 'ت'));
    // ت may begin a verb in the past as well (وتدرج في الفرق).
    let present: &[char] = if letter == Some('ت') { &['ت'] } else { &['ي', 'ت', 'س'] };
    let before = || {
        (first.max(index.saturating_sub(BEFORE))..index).any(|index| {
            let at = reading.at(index);
            let verb = is_verb(at) || has_verb_shape(at) || at.is(Classes::AUXILIARY);
            verb && at.str().starts_with(present) && !at.str().ends_with('ت')
        })
    };
    letter.is_some() && !this && !word.ends_with('ت') && !has(PASTS_IN_TA, word) && before()
}

/// أشار إلى إغلاق الجسر، ونشرت صورا (pointed to the closing of the bridge, and published pictures): behind a noun that stands for a clause a past verb behind a
/// comma, where the present may go on with what is told.
pub(super) fn narrates(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    let word = at.str().strip_prefix(['و', 'ف']).unwrap_or(at.str());
    let imperfect = word.starts_with(['ي', 'ت', 'س']) && !word.ends_with('ت') && !has(PASTS_IN_TA, word);
    let joined = coordinates_verb(reading, index) || at.has(Proclitics::FA) && is_verb(at);
    joined && !imperfect
}

/// و and a verb in the past: the author goes on with what the subject did.
pub(super) fn coordinates_verb(reading: &Reading<'_>, index: usize) -> bool {
    let at = reading.at(index);
    // تخزين، وطحن، وطهو: in a list of nouns a comma stands behind each.
    let listed = reading.kind(index + 1) == TokenKind::Comma;
    at.has(Proclitics::WA) && is_verb(at) && !at.is_definite() && !listed
}
