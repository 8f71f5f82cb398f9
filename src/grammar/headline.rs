//! The colon of headlines: وزير الخارجية: لن نتراجع (foreign minister: we will not step back).

use super::noun_phrase::{Head, Reach, has_verb_shape, is_verb, noun_phrase};
use super::trial::Refusal;
use super::wording::{LINKS, SHOWN, has};
use super::{Clause, Content, Link, Source};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Person, Proclitics};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// A headline is at most this many tokens long.
const LENGTH: usize = 40;
/// Its source at most this many.
const SOURCE: usize = 14;
/// What stands before the source, with the dots behind it, at most this many.
const KICKER: usize = 14;
/// The label of a link to another text has at most this many, with its colon.
const LABEL: usize = 4;
/// Whom a headline speaks to by name is named again within so many.
const NAMED_IN: usize = 300;
/// Behind several countries so many tokens are a topic: مصر والسودان: جسر ونهر (1977).
const TOPIC: usize = 6;
/// So the colon is one of so many tokens.
pub(crate) const REACH: usize = KICKER + SOURCE + LABEL;

/// The clause of a line that is a source, a colon and a content.
pub(crate) fn clause(reading: &Reading<'_>, line: std::ops::Range<usize>) -> Result<Clause, Refusal> {
    if line.len() > LENGTH || line.len() < 4 {
        return Err(Refusal::NoHeadline);
    }
    // A headline ends without a full stop.
    if matches!(reading.kind(line.end.saturating_sub(1)), TokenKind::Period | TokenKind::Colon)
        && reading.kind(line.end.saturating_sub(2)) != TokenKind::Period
    {
        return Err(Refusal::NoHeadline);
    }
    let first = behind_label(reading, &line).unwrap_or(line.start);
    let colon = (first..line.end.min(line.start + REACH))
        .find(|&index| reading.kind(index) == TokenKind::Colon)
        .ok_or(Refusal::NoForm)?;
    // بعد الهزيمة.. المدرب: لن نستسلم (after the defeat.. the coach: we shall not give in): the source stands behind the kicker.
    let kicker = (first..colon).rev().find(|&index| reading.kind(index) == TokenKind::Ellipsis);
    let start = kicker.map_or(first, |dots| dots + 1);
    if colon >= start + SOURCE {
        return Err(Refusal::NoForm);
    }
    let words = reading.words(start, spoken_to_by_name(reading, (start, colon)).unwrap_or(colon));
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(words).map_err(|_| Refusal::NoSource)?;
    let unknown_topic = phrase.head == Head::Person && phrase.role.is_none() && !is_person_like(reading, &phrase);
    if phrase.head == Head::Thing || unknown_topic || colon + 1 >= line.end {
        return Err(Refusal::Topic);
    }
    // نائب ترامب ينتقد الصين: … (Trump's deputy criticises China: …): the source opens a clause before the colon.
    // حداد يؤكد: … (Haddad affirms: …): the verb is the cue.
    let verb = reading.at(colon.saturating_sub(1));
    if rest.peek().is_some_and(|at| at.index + 1 == colon)
        && verb.verbs().iter().any(|form| form.shape == crate::lexicon::verb::Shape::Present)
    {
        return Err(Refusal::MoreThanSource);
    }
    // الشركة تهدد الحكومة: "سنغادر" (the company threatens the government: "we will leave"): so it is where whom it speaks to stands between.
    let spoken_to = rest.peek().is_some_and(|at| {
        let tells = |form: &crate::lexicon::verb::VerbForm| {
            form.shape == crate::lexicon::verb::Shape::Present && reading.lexicon.lemma(form.lemma).is_addressed()
        };
        at.verbs().iter().any(tells)
            && noun_phrase(Reach::BOUNDED)(rest.from(at.index + 1)).is_ok_and(|(rest, _)| rest.is_empty())
    });
    if spoken_to {
        return Err(Refusal::MoreThanSource);
    }
    let headline_verb =
        rest.peek().is_some_and(|at| at.verbs().iter().any(|form| form.shape == crate::lexicon::verb::Shape::Present));
    if !rest.is_empty()
        && !headline_verb
        && !rest.peek().is_some_and(|at| {
            // لبي بي سي: (to the BBC:)
            let told = reading.name_at(at.index).is_some_and(|known| known.attached);
            at.is(Classes::PREPOSITION)
                || at.has(Proclitics::LI)
                || told
                || at.kind() == TokenKind::Comma
                || tells_how(at, colon)
                || opens_clause(at) && super::form::speaks_as_first_person(reading, &[(colon + 1, line.end)])
        })
    {
        return Err(Refusal::MoreThanSource);
    }
    // سامر حداد: 38 عاما (Samir Haddad: 38 years old)
    if reading.kind(colon + 1) == TokenKind::Number && line.end.saturating_sub(colon) <= 4 {
        return Err(Refusal::Topic);
    }
    // سامر حداد:: 38 عاما: a colon typed twice.
    if reading.kind(colon + 1) == TokenKind::Colon {
        return Err(Refusal::Topic);
    }
    if phrase.head == Head::Person && tells_who_it_is(reading, colon + 1, line.end) {
        return Err(Refusal::Topic);
    }
    // سوريا: مقتل عشرة (Syria: ten killed): a place before a colon is a topic unless the content speaks; سوريا: ما الجديد؟ asks of it.
    let asks = reading.kind(line.end.saturating_sub(1)) == TokenKind::Question
        && reading.kind(colon + 1) != TokenKind::OpenQuote;
    // روسيا وتركيا: انهيار السد اعتداء على المدينة (Russia and Turkey: the collapse of the dam is an attack on the town): several speak at length.
    let several = phrase.joint && line.end.saturating_sub(colon) > TOPIC;
    let agreement = reading.str(phrase.first).ends_with("اتفاق");
    if asks
        && (phrase.head == Head::Group && !reading.at(phrase.first).is(Classes::QUANTIFIER) && phrase.name.is_none()
            || agreement)
    {
        return Err(Refusal::Topic);
    }
    if phrase.head == Head::Place && !several && (asks || !speaks(reading, colon + 1, line.end)) {
        return Err(Refusal::Topic);
    }
    // صور: قرى مهجورة (pictures: deserted villages)
    if phrase.head == Head::Document && has(SHOWN, reading.str(phrase.first)) {
        return Err(Refusal::Topic);
    }
    Ok(Clause {
        cue: (colon, colon + 1),
        lemma: None,
        act: Act::State,
        negated: false,
        source: Source::Named(phrase),
        content: match reading.opened_at(colon + 1) {
            Some((number, quotation)) if quotation.close as usize + 1 >= line.end => Content::Quotation(number),
            _ => Content::AfterColon(colon + 1),
        },
        rule: Rule::HeadlineColon,
        link: Link::Main,
        start,
        gender: phrase.gender,
        number: phrase.number,
        sentence: (line.start, line.end),
        past: None,
        relayed_by: None,
        behind_before: false,
    })
}

/// حداد ردا على الوزارة: … (Haddad in reply to the ministry), حداد غاضبا: … (Haddad, angry): what he answers and how he says it.
fn tells_how(at: At<'_>, colon: usize) -> bool {
    let answers = spells!(at, "ردا" | "تعليقا") && at.reading().at(at.index + 1).spells("على");
    answers || at.index + 1 == colon && at.is(Classes::ADJECTIVE) && at.ends(["ا"]) && !at.is_definite()
}

/// حداد يخرج عن صمته: لن أستقيل (Haddad breaks his silence: I will not resign), حكم المباراة المثيرة للجدل: the first person behind the colon is
/// who stands before the verb or the adjective.
fn opens_clause(at: At<'_>) -> bool {
    is_verb(at) || has_verb_shape(at) || at.is(Classes::ADJECTIVE) && at.is_definite()
}

/// هالة نجم: الطبيبة التي تدير المستشفى (Hala Najm: the doctor who runs the hospital), سامر حداد: أول مصري يفوز: who somebody is.
fn tells_who_it_is(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    let relative = || (first + 1..end.min(first + 5)).any(|index| spells!(reading.at(index), "الذي" | "التي"));
    let person = |at: crate::reading::At<'_>| at.is(Classes::TITLE | Classes::NATIONALITY);
    at.is(Classes::TITLE) && at.is_word() && relative()
        || spells!(at, "أول" | "أصغر" | "أكبر") && person(reading.at(first + 1)) && !reading.at(first + 1).is_definite()
}

/// اقرأ أيضا: الوزير: لن نتراجع (read also: the minister: …): the headline of another text begins behind the label of the link.
fn behind_label(reading: &Reading<'_>, line: &std::ops::Range<usize>) -> Option<usize> {
    if !has(LINKS, reading.str(line.start)) {
        return None;
    }
    let mut label = line.start + 1..line.end.min(line.start + LABEL);
    label.find(|&index| reading.kind(index) == TokenKind::Colon).map(|colon| colon + 1)
}

/// حداد لفارس: "…" (Haddad to Faris): the word before the colon, where ل stands in front of a name that the text has without it.
fn spoken_to_by_name(reading: &Reading<'_>, (start, colon): (usize, usize)) -> Option<usize> {
    let last = colon.checked_sub(1).filter(|&last| last > start)?;
    let at = reading.at(last);
    let name = at.str().strip_prefix('ل').filter(|name| at.is_unknown() && name.chars().count() > 2)?;
    (colon + 1..colon + NAMED_IN).any(|index| reading.str(index) == name).then_some(last)
}

/// A name of unknown words before a colon: a person only if it is short or quoted.
fn is_person_like(reading: &Reading<'_>, phrase: &super::NounPhrase) -> bool {
    phrase.end.saturating_sub(phrase.first) <= 5
        && (phrase.first..phrase.end)
            .all(|index| !reading.at(index).is_word() || reading.at(index).str().chars().count() >= 2)
}

/// Verbs, wishes and first persons tell a statement from a report on a place.
fn speaks(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    if at.kind() == TokenKind::OpenQuote
        || at.is(Classes::NEGATOR | Classes::PRONOUN | Classes::COMPLEMENTIZER | Classes::MODAL | Classes::FUTURE)
    {
        return true;
    }
    // روسيا: سترد على العقوبات (Russia: it will answer the sanctions)
    let verb = at.is_unknown() || at.is(Classes::OTHER_VERB | Classes::REPORTS);
    if verb && at.has_letters(5..) && (at.begins("ست") || at.begins("سن")) {
        return true;
    }
    // روسيا: أسقطنا طائرة (Russia: we have shot down a plane)
    if (at.is_unknown() || at.is(Classes::OTHER_VERB)) && !at.is_definite() && at.ends(["نا"]) && at.has_letters(5..)
    {
        return true;
    }
    let death = at.is(Classes::NUMERAL) || at.kind() == TokenKind::Number;
    let denies = (first..end.min(first + 4)).any(|index| reading.at(index).is(Classes::NEGATOR));
    if death {
        return denies;
    }
    // A verbal noun or an event opens a report: مقتل، انفجار، إصابة.
    let opens_report = at.is(Classes::COMMON_NOUN | Classes::OCCASION)
        || is_verb(at) && !at.verbs().iter().any(|form| form.person == Person::First);
    // العقوبات لن توقفنا (the sanctions will not stop us): who denies or vows speaks.
    let vows = (first..end.min(first + 8))
        .map(|index| reading.at(index))
        // حداد غير نادم (Haddad is not sorry): what somebody is not, no vow.
        .any(|at| at.is(Classes::NEGATOR | Classes::FUTURE | Classes::MODAL) && !spells!(at, "غير"));
    // روسيا: أمريكا تستغل حقوقها (Russia: America abuses its rights): a government speaks of others, a report of what is at home.
    let of_others = (first..end.min(first + 3)).any(|index| {
        let at = reading.at(index);
        at.is(Classes::PLACE | Classes::NATIONALITY) || spells!(at, "هناك" | "ثمة")
    });
    // روسيا: العقوبات على بنوكنا حرب (Russia: the sanctions on our banks are a war)
    let first_person = (first..end.min(first + 8)).any(|index| {
        let at = reading.at(index);
        at.verbs().iter().any(|form| form.person == Person::First)
            || at.pronoun().is_some_and(|pronoun| pronoun.person == Person::First)
    });
    vows || first_person || !opens_report && of_others && (first..end).count() >= 3
}
