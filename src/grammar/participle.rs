//! Participles that go with a saying: مضيفا أن (adding that)، قائلة: "…" (saying), محذرا من (warning of).

use super::cue::{self, Cue};
use super::noun_phrase::{Head, Reach, is_verb, noun_phrase};
use super::opener::{self, Opener};
use super::subject;
use super::trial::Refusal;
use super::wording::WAVED;
use super::{Clause, Content, Context, Link, Source, circumstance, clause, gap, left_over, nominal, sentence, unsaid};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Number, Proclitics};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// The verb of the clause that a feminine participle goes with stands at most so many words before it.
const CLAUSE: usize = 12;

/// The clause of a participle at `index`.
pub(crate) fn clause(context: &mut Context<'_, '_>, index: usize) -> Result<Clause, Refusal> {
    let reading = context.reading;
    let cue = cue::participle_or_why(reading, index)?;
    let at = reading.at(index);
    if at.ends(["ات"]) {
        // مناشدات (appeals), تصريحات: plural nouns.
        return Err(Refusal::NotCircumstantial);
    }
    if at.ends(["ه"]) && cue.form.gender == Gender::Feminine {
        // أمله (his hope) is no آملة (hoping).
        return Err(Refusal::NotCircumstantial);
    }
    if clause::speech_around(context, index).is_some() {
        return Err(Refusal::InsideQuotation);
    }
    if !is_circumstantial(context, &cue) {
        return Err(Refusal::NotCircumstantial);
    }
    // ملوحا بعلم (waving a flag)
    let waves = || (index + 1..index + 5).any(|index| WAVED.iter().any(|thing| reading.at(index).begins(thing)));
    if cue.lemma(reading).does(Behaviour::WAVES) && waves() {
        return Err(Refusal::OtherWord);
    }
    if !cue.lemma(reading).does(Behaviour::SAYS) && !at.has(Proclitics::WA) && unsaid::is_predicate(context, index) {
        return Err(Refusal::NotCircumstantial);
    }
    let lemma = cue.lemma(reading);
    let limit = context.sentence.1;
    // طالبا عدم ذكر اسمه إن: what comes behind is somebody else's.
    let withholds = gap::withholds_name(reading, index + 1) && !reading.at(index + 1).is(Classes::COMPLEMENTIZER);
    let asked = || if lemma.act == Act::Ask { opener::whether(reading, index + 1, limit) } else { None };
    let opening =
        asked().or_else(|| opener::find(reading, index + 1, limit)).filter(|_| !withholds).filter(|opening| {
            match opening.opener {
                Opener::That => lemma.governs(Frame::That),
                Opener::Colon | Opener::Quotation(_) => lemma.governs(Frame::Quote),
                Opener::Question => lemma.governs(Frame::Question),
            }
        });
    // معتبرا توقيفه "ظالما من أوله": the quotation is a part of what is said with a noun.
    let opening = opening.filter(|opening| {
        let Opener::Quotation(number) = opening.opener else { return true };
        let open = reading.quotation(number).map_or(0, |quotation| quotation.open as usize);
        let before = reading.at(open.saturating_sub(1));
        // مطالبا البلدية بـ"احترام القانون"
        let bare = before.spells("ب");
        let noun = |first: usize| first < opening.gap_end && !(bare && first + 1 == open);
        !(opening.gap_end > index + 1
            && before.is_word()
            && nominal::of_participle(context, &cue, limit, at.pronoun().is_some())
                .is_some_and(|built| matches!(built.content, Content::From(first) if noun(first))))
    });
    let source = source(context, &cue);
    let subject = subject::Subject::at(index, source);
    // معلنا مقتل "عشرة مسلحين": the content begins before the opener.
    let before_opening = |opening: &opener::Opening| {
        // ساخرا من النائب: "…": a colon opens the words themselves.
        let colon = reading.kind(opening.content.saturating_sub(2)) == TokenKind::Colon;
        let left_over = opening.opener != Opener::Colon
            && !colon
            && left_over::is_left_over(context, lemma, index + 1, opening.gap_end)
            && !left_over::takes_clause(context, lemma, (index + 1, *opening));
        let built = if left_over { nominal::of_participle(context, &cue, limit, at.pronoun().is_some()) } else { None };
        built.filter(|built| matches!(built.content, Content::From(first) if first < opening.gap_end))
    };
    let mut built = match (opening, opening.as_ref().and_then(before_opening)) {
        (Some(_), Some(built)) => Clause { source, ..built },
        (Some(opening), None) => {
            let content = match opening.opener {
                Opener::Quotation(number) => Content::Quotation(number),
                Opener::Colon => Content::AfterColon(opening.content),
                Opener::That | Opener::Question => Content::From(opening.content),
            };
            clause::build(context, &cue, subject, content, Rule::Participle)
        }
        (None, _) => {
            let built = nominal::of_participle(context, &cue, limit, at.pronoun().is_some());
            Clause { source, ..built.ok_or(Refusal::NoContent)? }
        }
    };
    if second_of_one_saying(context, &built) {
        return Err(Refusal::OneSaying);
    }
    // آملين بإيجاد عمل (hoping to find work): a state of mind where the sentence's own verb is no saying.
    if lemma.does(Behaviour::HOPES) && !matches!(source, Source::Same(_)) {
        return Err(Refusal::NoSaying);
    }
    built.link = Link::Participle;
    built.rule = Rule::Participle;
    built.past = None;
    Ok(built)
}

/// An accusative participle (مضيفا, مضيفة, مضيفين) after its clause; مؤكد alone is an adjective, المؤكد a noun.
fn is_circumstantial(context: &Context<'_, '_>, cue: &Cue) -> bool {
    let reading = context.reading;
    let at = reading.at(cue.index);
    let word = at.str();
    let accusative = match (cue.form.gender, cue.form.number) {
        (Gender::Masculine, Number::Singular) => word.ends_with('ا'),
        _ => true,
    };
    if !accusative {
        return false;
    }
    let before = reading.at(cue.index.wrapping_sub(1));
    if before.spells("غير") {
        // غير مطالبين بذلك (not required to)
        return false;
    }
    let after_mark = !before.is_word() || at.has(Proclitics::WA.with(Proclitics::FA));
    if !after_mark && cue.lemma(reading).does(Behaviour::ENDANGERS) {
        // أصبحت الوظائف مهددة بالزوال (the jobs are threatened): without a mark before it, what is threatened.
        return false;
    }
    // وطنية ومهنية (patriotic and professional): an adjective joined to another.
    if at.has(Proclitics::WA)
        && at.is(Classes::ADJECTIVE)
        && before.is(Classes::ADJECTIVE | Classes::NATIONALITY)
        && before.is_definite() == at.is_definite()
        && before.ends(["ة"]) == at.ends(["ة"])
        && !reading.at(cue.index + 1).is(Classes::COMPLEMENTIZER | Classes::PREPOSITION)
    {
        return false;
    }
    let feminine = cue.form.gender == Gender::Feminine || cue.form.number != Number::Singular;
    // الطائرة مؤكدة: without a comma a feminine participle may be an adjective of what stands before.
    if feminine
        && !after_mark
        && before.is_word()
        && (before.details().gender == Some(Gender::Feminine)
            // وتحدثت ميركل منتقدة: a name is nobody's noun.
            || before.is_unknown() && (before.is_definite() || before.str().ends_with(['ة', 'ت'])))
    {
        let next = reading.at(cue.index + 1);
        if before.is_definite()
            && !at.is_definite()
            && circumstance::governed(next, cue.lemma(reading).frames.prepositions())
        {
            return follows_clause(reading, cue.index);
        }
        return next.is(Classes::COMPLEMENTIZER)
            || next.kind() == TokenKind::Colon
            || next.kind() == TokenKind::OpenQuote
            || next.is(Classes::PREPOSITION) && reading.at(cue.index + 2).is(Classes::COMPLEMENTIZER);
    }
    true
}

/// قاطعت المعارضة الانتخابات منددة بالتزوير (the opposition boycotted the elections, condemning the fraud): behind a verb, whoever does it and a definite noun.
fn follows_clause(reading: &Reading<'_>, index: usize) -> bool {
    (index.saturating_sub(CLAUSE)..index.saturating_sub(2))
        .rev()
        .map(|index| reading.at(index))
        .take_while(|at| {
            at.is_word() && !at.is(Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::COPULA | Classes::AUXILIARY)
        })
        .any(is_verb)
}

/// وأردف قائلا: the participle is the second word of one saying.
fn second_of_one_saying(context: &Context<'_, '_>, built: &Clause) -> bool {
    context.clauses.iter().rev().take(4).any(|clause| clause.content == built.content && clause.cue.0 < built.cue.0)
}

/// The subject that the participle depends on.
fn source(context: &Context<'_, '_>, cue: &Cue) -> Source {
    let fits = |clause: &Clause| {
        clause.link != Link::Subordinate
            && clause.link != Link::Source
            && subject::gender_fits(clause, cue.form.gender, cue.form.number)
    };
    if let Some((number, outer)) = context.earlier(cue.index, fits) {
        // وقال البيان إن الوزير أكد …، مشيرا إلى: a person inside what a text or an office says goes on, not the text.
        let text = matches!(outer.source, Source::Named(phrase)
            if matches!(phrase.head, Head::Document | Head::Media | Head::Institution));
        let nested = |clause: &Clause| {
            clause.link == Link::Subordinate
                && clause.cue.0 > outer.cue.0
                && matches!(clause.source, Source::Named(phrase) if phrase.head == Head::Person)
                && subject::gender_fits(clause, cue.form.gender, cue.form.number)
        };
        let inner = if text { context.earlier(cue.index, nested) } else { None };
        return Source::Same(inner.map_or(number, |(number, _)| number));
    }
    // رحل المخرج، بحسب وكيله، مشيرا إلى: where nobody else says anything, whom the source phrase names does.
    let told = |clause: &Clause| {
        matches!(clause.rule, Rule::SourcePhraseAfter | Rule::AsReported)
            && matches!(clause.source, Source::Named(phrase) if phrase.head == Head::Person)
            && subject::gender_fits(clause, cue.form.gender, cue.form.number)
    };
    if let Some((number, _)) = context.earlier(cue.index, told) {
        return Source::Same(number);
    }
    // ألقى مايك بنس خطابا، مشيرا إلى: the subject of the author's own verb.
    main_subject(context, cue).map_or_else(
        || {
            // "الشهود ذكروا ذلك"، مضيفة أن: who speaks in a quotation has no part in what goes on behind it.
            let outside =
                |clause: &Clause| clause.link != Link::Source && clause::speech_around(context, clause.cue.0).is_none();
            context.earlier(cue.index, outside).map_or(Source::Implicit, |(number, _)| Source::Same(number))
        },
        |phrase| same_subject(context, cue, phrase),
    )
}

/// ووفقا للمتحدثة، فإن الوزير حمل …، معربا عن: whose subject an earlier clause of the sentence has goes on saying what that clause says.
pub(crate) fn same_subject(context: &Context<'_, '_>, cue: &Cue, phrase: super::NounPhrase) -> Source {
    let same = |clause: &Clause| matches!(clause.source, Source::Named(earlier) if earlier.first == phrase.first);
    context.earlier(cue.index, same).map_or(Source::Named(phrase), |(number, _)| Source::Same(number))
}

/// The first noun phrase of the sentence that can speak and agrees, after the sentence's verb or before it.
pub(crate) fn main_subject(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
    main_subject_from(context, cue, sentence::behind_dateline(context.reading, (context.sentence.0, cue.index)))
}

/// وتبناه سامر حداد وطلب منه: the person right behind the nearest verb before the coordinated one.
pub(crate) fn nearest_subject(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(10));
    let verb = (floor..cue.index).rev().find(|&index| super::noun_phrase::is_verb(reading.at(index)))?;
    let (_, phrase) = noun_phrase(Reach::OPEN)(reading.words(verb + 1, cue.index)).ok()?;
    let named = phrase.head == Head::Person && phrase.name.is_some() && !phrase.joint;
    let agrees = phrase.gender.is_none_or(|gender| gender == cue.form.gender) && cue.form.number == Number::Singular;
    (named && agrees && !subject::is_doubtful(reading, &phrase)).then_some(phrase)
}

/// The same where it is a person or people: who does something in the sentence goes on saying something.
pub(crate) fn acting_subject(context: &Context<'_, '_>, cue: &Cue) -> Option<super::NounPhrase> {
    main_subject(context, cue).filter(|phrase| matches!(phrase.head, Head::Person | Head::Group))
}

/// The same from a word on that opens a clause: a sentence, or what is quoted.
pub(crate) fn main_subject_from(context: &Context<'_, '_>, cue: &Cue, first: usize) -> Option<super::NounPhrase> {
    subject_between(context.reading, (first, cue.index), (cue.form.gender, cue.form.number))
}

/// Whether no phrase can begin here, as is seen at once: at a verb, or at a quotation that is never closed.
pub(super) fn heads_nothing(reading: &Reading<'_>, at: At<'_>) -> bool {
    match at.kind() {
        TokenKind::OpenQuote => reading.opened_at(at.index).is_none_or(|(_, quotation)| !quotation.closed),
        TokenKind::Word => {
            let other = Classes::QUANTIFIER | Classes::CIRCUMSTANTIAL | Classes::PREPOSITION | Classes::DEMONSTRATIVE;
            let attached = Proclitics::BI.with(Proclitics::LI);
            !at.is(other) && !at.has(attached) && is_verb(at) && reading.name_at(at.index).is_none()
        }
        _ => false,
    }
}

/// Whether the words tell nothing but what somebody speaks of: no verb stands in them.
fn is_about(reading: &Reading<'_>, start: usize, end: usize) -> bool {
    let first = reading.at(start);
    let about = first.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL)
        && spells!(first, "عن" | "وعن" | "حول" | "وحول" | "بشأن" | "وبشأن" | "بخصوص" | "وبخصوص");
    // نشر (published, publishing): a word that may be a verb is one.
    let acts = |index: usize| {
        let at = reading.at(index);
        is_verb(at) || at.is(Classes::OTHER_VERB | Classes::SUPPORT) && !at.is_definite() && at.pronoun().is_none()
    };
    about && !(start + 1..end).any(acts)
}

/// A sentence in which more verbs than this stand before any noun names no subject.
const VERBS_BEFORE_SUBJECT: usize = 8;

/// The first noun phrase of these words that can speak and agrees, no object of a preposition.
pub(crate) fn subject_between(
    reading: &Reading<'_>,
    (start, end): super::Range,
    (gender, number): (Gender, Number),
) -> Option<super::NounPhrase> {
    let mut index = start;
    let mut verbs = 0_usize;
    let last = end.min(index + 40);
    // وعن إصابة الحارس سامي قال (and of the injury of the keeper Sami he said): of whom he speaks is no subject.
    if is_about(reading, start, last) {
        return None;
    }
    // والاثنين الماضي قدم الوزير: when it was stands before the verb.
    while index < last && reading.at(index).is(Classes::TIME) && !reading.at(index).is(Classes::GIVEN_NAME) {
        index += 1;
    }
    let first = reading.at(index);
    if first.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::FINITE) && !first.is_definite() {
        // رد وفد البلاد على: a word that opens the sentence and may be a verb is one.
        index += 1;
    }
    while index < last {
        let at = reading.at(index);
        if at.kind() == TokenKind::OpenParenthesis {
            // The dateline: دبي (CNN).
            index =
                (index..last).find(|&inner| reading.kind(inner) == TokenKind::CloseParenthesis).unwrap_or(index) + 1;
            continue;
        }
        if heads_nothing(reading, at) {
            verbs += 1;
            if verbs > VERBS_BEFORE_SUBJECT {
                return None;
            }
            index += 1;
            continue;
        }
        if at.is(Classes::PRONOUN) || at.is(Classes::PREPOSITION) && at.pronoun().is_some() {
            // وهو ما ذهب إليه خبراء (what experts came to say): the preposition has its object.
            index += 1;
            continue;
        }
        if at.is(Classes::CIRCUMSTANTIAL | Classes::PREPOSITION) || at.has(Proclitics::BI.with(Proclitics::LI)) {
            // The object of a preposition is no subject.
            let (rest, _) = match noun_phrase(Reach::OPEN)(reading.words(index + 1, end)) {
                Ok(found) => found,
                Err(_) => {
                    index += 1;
                    continue;
                }
            };
            // من جهته، رد الوزير على: a word behind the circumstance that opens the sentence may be its verb, as well.
            let opens = index == start;
            index = rest.first.max(index + 1);
            let verb = reading.at(index + 1);
            if opens
                && reading.kind(index) == TokenKind::Comma
                && verb.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::FINITE)
                && !verb.is_definite()
            {
                index += 2;
            }
            continue;
        }
        if let Ok((rest, phrase)) = noun_phrase(Reach::OPEN)(reading.words(index, end)) {
            let speaks = matches!(
                phrase.head,
                Head::Person | Head::Group | Head::Institution | Head::Place | Head::Media | Head::Document
            );
            let known = (phrase.role.is_some() || phrase.head != Head::Person || phrase.name.is_some())
                && !subject::is_doubtful(reading, &phrase);
            let fits = phrase
                .gender
                .is_none_or(|own| own == gender || phrase.number == Some(Number::Plural) || phrase.head == Head::Place)
                && (number == Number::Singular
                    || phrase.joint
                    || matches!(phrase.number, Some(Number::Plural | Number::Dual))
                    || phrase.head == Head::Group && phrase.number.is_none());
            // التسعينات الميلادية: a word with the article and the ending of an adjective is no name.
            let adjective = phrase.head == Head::Person
                && phrase.role.is_none()
                && phrase.end == phrase.first + 1
                && at.is_unknown()
                && at.is_definite()
                && at.ends(["ية"]);
            let known = known && !adjective;
            // على خشبة المسرح: what completes an unknown noun without the article is no subject.
            let before = reading.at(index.wrapping_sub(1));
            let completes = index > start
                && phrase.head == Head::Institution
                && at.is_definite()
                && before.is_unknown()
                && !before.is_definite();
            if speaks && known && fits && !completes {
                return Some(phrase);
            }
            index = rest.first.max(index + 1);
            continue;
        }
        index += 1;
    }
    None
}
