//! The subject of a finite verb: after it, before it, or in the verb alone.

mod aside;
mod asyndetic;
mod bare_name;
mod before_verb;
mod first_word;
mod further_back;
mod whose_words;
mod with_office;

use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach, noun_phrase};
use super::{Context, Source, circumstance};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics, Shape};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

pub(crate) use bare_name::bare_name;
pub(crate) use before_verb::{before, far_behind_that};
pub(crate) use whose_words::whose_words_came;

/// A subject with the word where its clause begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    pub(crate) source: Source,
    pub(crate) start: usize,
    /// Found before the verb.
    pub(crate) precedes: bool,
    /// The verb stands in a relative clause on the subject (الذي أعلن).
    pub(crate) relative: bool,
    /// The verb stands right after أن with the subject or a pronoun: it lies inside another content.
    pub(crate) subordinate: bool,
}

impl Subject {
    /// The subject of a main clause that begins at this word, its verb.
    pub(crate) const fn at(start: usize, source: Source) -> Self {
        Self { source, start, precedes: false, relative: false, subordinate: false }
    }

    /// One that stands before its verb, where its clause begins.
    const fn before(start: usize, source: Source) -> Self {
        Self { precedes: true, ..Self::at(start, source) }
    }
}

/// Whether the phrase can be the subject of the verb, by gender and number.
///
/// A verb before its subject is singular; things and institutions in the plural take the feminine.
pub(crate) fn agrees(cue: &Cue, phrase: &NounPhrase) -> bool {
    let Some(gender) = phrase.gender else { return true };
    if phrase.joint {
        return true;
    }
    match (phrase.number, cue.form.number) {
        (Some(Number::Plural), Number::Singular) => true,
        (Some(Number::Singular) | None, Number::Plural | Number::Dual) => false,
        (Some(Number::Singular) | None, Number::Singular) => {
            // قالت رئيس الوزراء، هيلين وارد: an office in the masculine, borne by a woman whose name follows.
            let woman = gender == Gender::Masculine && phrase.name.is_some();
            gender == cue.form.gender || phrase.head == Head::Person && (phrase.role.is_none() || woman)
        }
        _ => true,
    }
}

/// The subject after the verb, in the words `from..end`.
pub(crate) fn after(reading: &Reading<'_>, cue: &Cue, from: usize, end: usize, reach: Reach) -> Option<NounPhrase> {
    // من يكتبون الرسائل: a verb before its subject is singular, behind a plural one stands an object.
    if from >= end || cue.form.number == Number::Plural && reading.at(cue.index).ends(["ن", "ا"]) {
        return None;
    }
    let mut words = reading.words(behind_pronouns(reading, from, end), end);
    if words.peek().is_some_and(|at| at.kind() == TokenKind::Comma) {
        // وقالت، ليلى حداد، الوزيرة السابقة، إن (and Layla Haddad, the former minister, said that): a comma that parts nothing.
        let named = |phrase: &NounPhrase| phrase.head == Head::Person && phrase.name.is_some();
        let inner = words.from(words.first + 1);
        let (rest, _) =
            noun_phrase(reach)(inner).ok().filter(|(_, phrase)| named(phrase) && !is_doubtful(reading, phrase))?;
        if !rest.is_empty() && rest.peek().is_some_and(|at| at.kind() != TokenKind::Comma) {
            return None;
        }
        words = inner;
    }
    let lemma = cue.lemma(reading);
    let takes_object = lemma.frames.iter().any(|frame| {
        use crate::lexicon::verb::Frame;
        !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Prepositional(_))
    });
    let in_it =
        words.peek().is_some_and(|at| at.is(Classes::PRONOUN | Classes::PREPOSITION) && spells!(at, "فيه" | "فيها"));
    if in_it && !takes_object {
        // في وقت تشير فيه التقارير إلى (at a time when the reports point to)
        words = words.from(words.first + 1);
    }
    if let Some(behind) = circumstance::for_his_part(words) {
        // ورأى من جهته سامي حداد أن
        words = behind;
    }
    let (_, phrase) = noun_phrase(reach)(words).ok()?;
    let first = reading.at(phrase.first);
    // وقال لفرانس24 إن (and told France 24 that)
    if first.is_unknown() && first.begins("ل") && reading.kind(phrase.first + 1) == TokenKind::Number {
        return None;
    }
    // قال لنجم إن (told Najm that), where نجم stands near: whom it is told.
    if first.is_unknown()
        && let Some(told) = first.str().strip_prefix('ل').filter(|told| told.len() > 4)
        && reading.stands_near(told, first.index.saturating_sub(300)..(first.index + 300).min(reading.len()))
    {
        return None;
    }
    // وجدد التأكيد على أن (and renewed the assurance that): what is renewed.
    if is_renewed(reading, cue, phrase.first) && phrase.head == Head::Thing {
        return None;
    }
    // ودعا جميع الأطراف إلى (and called on all sides to): who is called upon.
    let called_upon = spells!(first, "جميع" | "كافة" | "كل")
        && reading.at(cue.index).has(Proclitics::WA)
        && cue.act(reading) == Act::Request
        && lemma.frames.iter().any(|frame| matches!(frame, crate::lexicon::verb::Frame::PersonThen(_)));
    if called_upon {
        return None;
    }
    // ونبهت أعضاءها: the hamza on the line tells the object, the subject is spelled أعضاؤها.
    let object = first.pronoun().is_some() && first.ends(["اءه", "اءها", "اءهم", "اءهما"]);
    // ويحمل لاعبي الفريق المسؤولية (and he holds the players of the team responsible): so does the construct of a sound plural.
    let construct = first.is(Classes::TITLE | Classes::GROUP)
        && first.ends(["ي"])
        && !first.is_definite()
        && !first.is(Classes::GIVEN_NAME)
        && first.details().number == Some(Number::Plural)
        && first.pronoun().is_none()
        && phrase.end > phrase.first + 1;
    // وأكمل متحدثا إلى الوكالة: in the accusative it tells how.
    // ويضيف مبتسما (and he adds, smiling)
    let smiling = first.is(Classes::ADJECTIVE)
        && !first.is(Classes::GIVEN_NAME | Classes::TITLE | Classes::GROUP)
        && !first.is_definite()
        && first.ends(["ا"])
        && first.str().chars().count() > 4
        && phrase.head == Head::Thing;
    // Of a pronoun at its end the ا is no ending: مراسلنا (our correspondent).
    let described = first.is(Classes::TITLE | Classes::GROUP)
        && first.pronoun().is_none()
        && !first.is_definite()
        && !first.is(Classes::GIVEN_NAME)
        && first.ends(["ا"])
        && first.details().gender == Some(Gender::Masculine)
        && phrase.end == phrase.first + 1
        && first.str().chars().count() > 4;
    // وأخبرت الصحفيين أن (and told the reporters that): so are people in the plural, to whom something is told.
    let told = lemma.is_addressed()
        && first.is_definite()
        && first.is(Classes::GROUP)
        && first.ends(["ين"])
        && phrase.number == Some(Number::Plural);
    let manner = smiling || described || told;
    // يصر دوما على (he always insists on): right behind a masculine verb a country or a town that is no man to it.
    let place = phrase.head == Head::Place
        && phrase.gender.is_none()
        && phrase.end == phrase.first + 1
        && cue.form.gender == Gender::Masculine
        && cue.form.number == Number::Singular;
    (agrees(cue, &phrase) && !object && !construct && !manner && !place).then_some(phrase)
}

/// Whether a noun of saying with the article stands behind a verb that carries one: جدد التأكيد.
pub(super) fn is_renewed(reading: &Reading<'_>, cue: &Cue, index: usize) -> bool {
    let noun = reading.at(index);
    reading.at(cue.index).is(Classes::SUPPORT)
        && noun.is_definite()
        && noun.verbs().iter().any(|form| form.shape == crate::lexicon::verb::Shape::VerbalNoun)
}

/// ويقول عنه المدرسون، وأعلن آنذاك حداد: of whom it is said, and when, may stand before the subject.
fn behind_pronouns(reading: &Reading<'_>, from: usize, end: usize) -> usize {
    let passes = |index: usize| {
        let at = reading.at(index);
        // قالت بي بي سي (the BBC said)
        if reading.name_at(index).is_some() {
            return false;
        }
        let of_whom = at.is(Classes::PRONOUN) && at.str().starts_with(['ع', 'ل', 'ب', 'إ', 'م'])
            || at.is(Classes::PREPOSITION) && at.pronoun().is_some() && !at.begins("في");
        of_whom && at.str().chars().count() <= 5
            || spells!(at, "آنذاك" | "حينها" | "وقتها" | "حينئذ" | "أيضا" | "الآن")
            || at.is(Classes::TIME)
                && (!at.is(Classes::GIVEN_NAME) || at.is_definite())
                && !at.is(Classes::PREPOSITION | Classes::OCCASION)
    };
    (from..end.min(from + 2)).take_while(|&index| passes(index)).last().map_or(from, |last| last + 1)
}

/// صواريخا: a single unknown word in the accusative that stands nowhere else is an object, no name.
pub(crate) fn is_bare_object(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    phrase.head == Head::Person
        && phrase.role.is_none()
        && phrase.end == phrase.first + 1
        && reading.at(phrase.first).ends(["ا"])
        && !recurs(reading, phrase.first)
}

/// A name of unknown words only, none of which is a given name, in quotation marks, or comes back: it may well be no name.
pub(crate) fn is_doubtful(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    let unknown = phrase.head == Head::Person && phrase.role.is_none() && reading.at(phrase.first).is_unknown();
    unknown
        && !(phrase.first..phrase.end).any(|index| reading.at(index).is(Classes::GIVEN_NAME))
        && !recurs(reading, phrase.first)
}

/// Whether the word stands anywhere else nearby: a name comes back, an object does not.
fn recurs(reading: &Reading<'_>, index: usize) -> bool {
    reading.recurs(index, index.saturating_sub(300)..(index + 300).min(reading.len()))
}

/// The source of the nearest earlier clause of the sentence that agrees with the verb.
pub(crate) fn same_as_earlier(context: &Context<'_, '_>, cue: &Cue) -> Option<Source> {
    let fits = |clause: &super::Clause| {
        !matches!(clause.source, Source::Nobody)
            && clause.link != super::Link::Source
            && !is_of_thing(clause)
            && gender_fits(clause, cue.form.gender, cue.form.number)
    };
    let (last, clause) = context.earlier(cue.index, fits)?;
    // قالت الوزيرة إن الشركة ترفض العرض، وقالت (the minister said that the company refuses the offer, and said): a past goes on with the past around
    // the present.
    let past = cue.form.shape == Shape::Past && context.reading.at(cue.index).has(Proclitics::WA);
    let around =
        |clause: &super::Clause| fits(clause) && clause.link != super::Link::Subordinate && clause.past == Some(true);
    let resumes = past && clause.link == super::Link::Subordinate && clause.past == Some(false);
    let resumed = if resumes { context.earlier(cue.index, around) } else { None };
    Some(Source::Same(resumed.map_or(last, |(number, _)| number)))
}

/// قال الوزير إن الهجوم يظهر أن …، وأضاف: what a thing shows inside what somebody says is on the way, the speaker goes on.
fn is_of_thing(clause: &super::Clause) -> bool {
    clause.link == super::Link::Subordinate
        && matches!(clause.source, Source::Named(phrase) if phrase.head == Head::Thing)
}

/// Whether a pronoun or verb ending of this gender and number can stand for the clause's source.
pub(crate) fn gender_fits(clause: &super::Clause, gender: Gender, number: Number) -> bool {
    if let Source::Named(phrase) = clause.source {
        let plural_people = phrase.joint || phrase.number == Some(Number::Plural) && phrase.head == Head::Group;
        if number != Number::Singular && phrase.number == Some(Number::Plural) && phrase.head == Head::Institution {
            // موانئ العراق مطالبين: of several bodies nobody speaks as of men.
            return false;
        }
        if number != Number::Singular {
            return plural_people || phrase.head != Head::Person;
        }
        if plural_people && phrase.head == Head::Group && gender == Gender::Masculine {
            return false;
        }
        if let Some(own) = phrase.gender
            && phrase.number == Some(Number::Singular)
        {
            return own == gender;
        }
    }
    clause.gender.is_none_or(|own| own == gender) || clause.number == Some(Number::Plural)
}
