//! Verbs that may be passive without a mark on them: ويتوقع أن (and it is expected that).

use super::cue::Cue;
use super::wording::{EXPECTED, has};
use super::{Context, nominal, subject};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics, Shape};
use crate::reading::spells;
use crate::text::token::TokenKind;

/// ويتوقع أن (it is expected that): at the head of a sentence nobody in particular expects it.
pub(super) fn as_passive(context: &Context<'_, '_>, cue: Cue) -> Cue {
    if nominal::is_accused_by_nobody(context, &cue) {
        let shape = if cue.form.shape == Shape::Past { Shape::PassivePast } else { Shape::PassivePresent };
        return Cue { form: crate::lexicon::verb::VerbForm { shape, ..cue.form }, ..cue };
    }
    if cue.form.shape != Shape::Present || cue.form.gender != Gender::Masculine {
        return cue;
    }
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let expected = (cue.index == context.sentence.0
            || spells!(reading.at(cue.index.wrapping_sub(1)), "حيث" | "كما" | "إذ" | "فيما" | "بينما" | "لكن" | "ولكن"))
        && (cue.act(reading) == Act::Predict || lemma.text == "افترض")
        && reading.at(cue.index + 1).is(Classes::COMPLEMENTIZER)
        // في وقت يتوقع فيه وصول العاصفة (at a time when the storm is expected to arrive)
        || lemma.text == "توقع"
            && reading.at(cue.index.wrapping_sub(1)).spells("وقت")
            && reading.at(cue.index + 1).spells("فيه");
    // موقع الهجوم الذي يعتقد أنه كيماوي، ما يعتقد بأنه هجوم: what is believed to be something believes nothing.
    let before = reading.at(cue.index.wrapping_sub(1));
    let antecedent = if before.is(Classes::RELATIVE) { reading.at(cue.index.wrapping_sub(2)) } else { before };
    let thing = Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT;
    let person = Classes::TITLE | Classes::GROUP | Classes::GIVEN_NAME | Classes::PLACE;
    let that = reading.at(cue.index + 1);
    let believed = matches!(&*lemma.text, "اعتقد" | "ظن")
        && that.is(Classes::COMPLEMENTIZER)
        && (that.pronoun().is_some() || before.is(Classes::ADVERSATIVE))
        && (before.spells("ما")
            || before.is(Classes::ADVERSATIVE) && before.pronoun().is_none()
            || antecedent.is(thing) && !antecedent.is(person)
            // السيارة التي يعتقد أنها: what is believed to be something is no subject of a masculine verb.
            || before.is(Classes::RELATIVE) && before.ends(["التي"]));
    // ويعتقد أن الطائرة أصيبت (it is believed that): so it is at the head of a sentence, and of a clause that hangs on nothing.
    let generally = matches!(&*lemma.text, "اعتقد" | "ظن")
        && that.is(Classes::COMPLEMENTIZER)
        && (cue.index == context.sentence.0
            || before.kind() == TokenKind::Comma && !reading.at(cue.index).has(Proclitics::WA));
    // اللذين يرجح أنهما أجنبيان (who, it is thought, are foreigners)
    let thought = lemma.text == "رجح"
        && that.is(Classes::COMPLEMENTIZER)
        && that.pronoun().is_some()
        && before.is(Classes::RELATIVE);
    // عناصر يعتقد أنهم (members who, it is believed), مناطق يتوقع أن، في خطوة يخشى أن: a noun right before with which the verb does not agree.
    // الخطة التي يتوقع أن (the plan that is expected to): nor does it agree with what the relative pronoun stands for.
    let disagrees = || {
        let details = before.details();
        let noun = before.is(Classes::COMMON_NOUN | Classes::OCCASION | Classes::GROUP | Classes::DOCUMENT)
            && !before.is_definite()
            && (details.gender == Some(Gender::Feminine) || details.number == Some(Number::Plural));
        that.is(Classes::COMPLEMENTIZER)
            && matches!(&*lemma.text, "اعتقد" | "ظن" | "توقع" | "رجح" | "خشي")
            && !reading.at(cue.index).has(Proclitics::WA)
            && (noun || before.is(Classes::RELATIVE) && before.ends(["التي"]) && that.pronoun().is_none())
    };
    let form = crate::lexicon::verb::VerbForm { shape: Shape::PassivePresent, ..cue.form };
    let passive = expected || thought || believed || generally || disagrees() || is_expected(context, &cue);
    if passive { Cue { form, ..cue } } else { cue }
}

/// Whether nobody in particular expects or believes it, by what stands before the verb.
pub(super) fn is_expected(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let that = reading.at(cue.index + 1);
    if !that.is(Classes::COMPLEMENTIZER) || !has(EXPECTED, &cue.lemma(reading).text) || cue.index == context.sentence.0
    {
        return false;
    }
    let before = reading.at(cue.index.wrapping_sub(1));
    if reading.at(cue.index).has(Proclitics::WA) {
        // وصلت السفينة، ويتوقع أن تغادر (the ship arrived, and is expected to leave): joined to a sentence in which nobody says anything.
        return subject::same_as_earlier(context, cue).is_none();
    }
    let person = Classes::TITLE | Classes::GROUP | Classes::GIVEN_NAME | Classes::PLACE;
    let thing = Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT;
    let is_thing = |index: usize| reading.at(index).is(thing) && !reading.at(index).is(person);
    // القرار الذي يتوقع أن يصدر (the decision that is expected to be taken), إعصار يتوقع أن يضرب (a storm that is expected to hit)
    before.kind() == TokenKind::Comma
        || before.is(Classes::RELATIVE) && is_thing(cue.index.wrapping_sub(2))
        || is_thing(before.index) && !before.is_definite()
}
