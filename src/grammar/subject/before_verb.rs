//! The subject before a finite verb: a pronoun, the antecedent of a relative clause, or a phrase further back.

use super::further_back::Search;
use super::{Subject, agrees, asyndetic, recurs, same_as_earlier};
use crate::claim::Act;
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{Head, NounPhrase, Reach, after_clitic, is_verb, noun_phrase};
use crate::grammar::{Context, Range, Source, participle};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Proclitics};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// A subject before its verb is looked for at most this many words back.
const BACK: usize = 40;

/// Between أن and the verb whose subject it has stand at most this many words.
const THAT: usize = 9;

/// The same where more than a name stands between.
const FAR_THAT: usize = 18;

/// Between سئل and the verb of the answer stand at most this many words.
const ASKED: usize = 30;

/// Between سبق and أن stand at most this many words.
const PRECEDENT: usize = 14;

/// The subject before the verb at `cue.index`: وزارة الخارجية ذكرت أن، وكان الوزير أعلن أن، الوزير الذي أعلن، إنه يتوقع.
pub(crate) fn before(context: &Context<'_, '_>, cue: &Cue) -> Option<Subject> {
    match context.before.get() {
        Some((asked, known)) if asked == *cue => known,
        _ => {
            let found = search(context, cue);
            context.before.set(Some((*cue, found)));
            found
        }
    }
}

fn search(context: &Context<'_, '_>, cue: &Cue) -> Option<Subject> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(BACK));
    let mut level = reading.quotation_of(cue.index);
    let mut verb = before_auxiliaries(reading, cue.index, floor);
    // تريد الوزارة "نتيجة" ولا تزال تعتقد (wants a result and still believes): و joins what the verb's subject does to what it did before.
    let joined = verb < cue.index && reading.at(verb).has(Proclitics::WA) && !reading.at(verb).is(Classes::ADVERB);
    if verb == floor || joined {
        return None;
    }
    if let Some((number, _)) = reading.opened_at(verb.saturating_sub(1)) {
        if reading.at(verb).spells("لقد") {
            // في بيان "لقد طالب المجلس …": the quotation begins with a sentence of its own.
            return None;
        }
        // إن كارتر "أكد أهمية …": the quotation begins with the verb, its subject stands before.
        level = reading.parent(number);
        verb = verb.saturating_sub(1);
        if verb == floor {
            return None;
        }
    }
    let last = reading.at(verb.saturating_sub(1));
    // إنه يتوقع، أنها طلبت: the pronoun is the speaker of the clause around it.
    if last.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE) && last.pronoun().is_some() {
        let subordinate = last.is(Classes::COMPLEMENTIZER)
            && !last.is(Classes::ADVERSATIVE)
            && !is_adversative_before(reading, verb.saturating_sub(1));
        // وتواجه الدولتان اتهامات، لكنهما تنفيان: where nobody has spoken yet the pronoun goes back to the sentence's subject.
        let source = same_as_earlier(context, cue)
            .or_else(|| {
                let adversative =
                    last.is(Classes::ADVERSATIVE) || is_adversative_before(reading, verb.saturating_sub(1));
                adversative
                    .then(|| participle::main_subject(context, cue))
                    .flatten()
                    .map(|phrase| participle::same_subject(context, cue, phrase))
            })
            .unwrap_or(Source::Implicit);
        let start = if is_adversative_before(reading, verb.saturating_sub(1)) {
            verb.saturating_sub(2)
        } else {
            verb.saturating_sub(1)
        };
        return Some(Subject { subordinate, ..Subject::before(start, source) });
    }
    if last.is(Classes::COMPLEMENTIZER)
        && let Some(subject) = of_precedent(reading, cue, verb.saturating_sub(1), floor)
    {
        return Some(subject);
    }
    if last.is(Classes::PRONOUN) {
        // وظهر سامي حداد وهو يهتف: where nobody has spoken yet the pronoun goes back to whoever does something.
        let source = same_as_earlier(context, cue)
            .or_else(|| participle::acting_subject(context, cue).map(Source::Named))
            .unwrap_or(Source::Implicit);
        return Some(Subject::before(verb.saturating_sub(1), source));
    }
    let relative = last.is(Classes::RELATIVE);
    // نجم الذي قال عنه إنه كاذب (Najm, of whom he said that he is a liar)
    let said_of = spells!(reading.at(cue.index + 1), "عنه" | "عنها" | "عنهم");
    if relative && (said_of || !is_subject_relative(last.str(), cue) || is_object_relative(last.str(), reading, cue)) {
        // مما وصفه بالخطأ، القمة التي قال إنها مهمة: the pronoun stands for what is said of, the speaker is the sentence's.
        // وحددت الوزارة المجالات التي تتوقع: where nobody has spoken yet the subject of the sentence does.
        let source = same_as_earlier(context, cue)
            .or_else(|| participle::acting_subject(context, cue).map(Source::Named))
            .unwrap_or(Source::Implicit);
        return Some(Subject { relative, subordinate: true, ..Subject::before(verb.saturating_sub(1), source) });
    }
    if last.is(Classes::COMPLEMENTIZER) && last.pronoun().is_none() {
        // أن قال: what stands before the conjunction belongs to another clause.
        return None;
    }
    if !relative && let Some(asked) = asked(reading, cue, floor, verb) {
        return Some(asked);
    }
    if !relative && let Some(found) = between_auxiliaries(context, cue, verb, floor) {
        return Some(found);
    }
    let end = if relative { verb.saturating_sub(1) } else { verb };
    let found = (Search { reading, cue, floor, end, level, relative }).subject();
    if let Some(subject) = found.filter(|_| relative).and_then(|found| who_judges(context, cue, &found)) {
        return Some(subject);
    }
    let antecedent = if relative || verb != cue.index { None } else { asyndetic::antecedent(reading, cue, floor) };
    if let Some(phrase) = antecedent
        && !found.is_some_and(|found| covers(reading, &found, &phrase))
    {
        return Some(Subject { subordinate: true, ..Subject::before(cue.index, Source::Named(phrase)) });
    }
    // إن الوزير والنواب الجدد أبلغوا (that the minister and the new deputies told), أن قرارات القمة في الجزائر وتونس كشفت: what و joins is the end of the subject.
    let joined = found.and_then(|found| match found.source {
        Source::Named(phrase) if !relative && reading.at(phrase.first).has(Proclitics::WA) => Some(phrase.first),
        _ => None,
    });
    if joined.is_some()
        && let Some(whole) = behind_that(reading, cue, verb, (floor, joined))
    {
        return Some(whole);
    }
    if let Some(found) = found {
        return Some(found);
    }
    if relative {
        // الاتفاق الذي أعلن انسحاب بلاده منه: the speaker is the one of whom the sentence tells.
        let source = same_as_earlier(context, cue).unwrap_or(Source::Implicit);
        return Some(Subject { relative, subordinate: true, ..Subject::before(verb.saturating_sub(1), source) });
    }
    behind_that(reading, cue, verb, (floor, None))
}

/// قيد النادي اللاعبين مع المنتخب الذي يعتقد أنه سيفوز (with the team that he believes will win): where a body or a text is judged, the pronoun behind أن goes back to it,
/// and the judgement is that of whoever has spoken.
fn who_judges(context: &Context<'_, '_>, cue: &Cue, found: &Subject) -> Option<Subject> {
    let reading = context.reading;
    let Source::Named(phrase) = found.source else { return None };
    let that = reading.at(cue.index + 1);
    let back = that.is(Classes::COMPLEMENTIZER)
        && that.pronoun().is_some_and(|pronoun| pronoun.gender == cue.form.gender && pronoun.number == cue.form.number);
    let judged = matches!(phrase.head, Head::Institution | Head::Document | Head::Media) && !phrase.joint;
    if !back || !judged || cue.act(reading) != Act::Opine && phrase.head != Head::Document {
        return None;
    }
    let source = same_as_earlier(context, cue)
        .or_else(|| participle::acting_subject(context, cue).map(Source::Named))
        .filter(|source| !matches!(source, Source::Named(other) if other.first == phrase.first))?;
    Some(Subject { source, ..*found })
}

/// مصادر في شركة قالت (sources in a company said), قرب موقع عسكري والمرصد يشير (near a military site, and the observatory points to): the antecedent is a part of
/// the subject, or stands before it.
fn covers(reading: &Reading<'_>, found: &Subject, phrase: &NounPhrase) -> bool {
    let Source::Named(subject) = found.source else { return false };
    let inside = subject.first <= phrase.first && subject.end >= phrase.end;
    // مشروع قرار يدعو (a draft resolution calls): the text is meant.
    let completes = subject.first == phrase.first + 1 && subject.end == phrase.end;
    // دراسة أجراها باحثون في جامعة محلية أفادت (a study that researchers at a local university made reported): of what its own verb tells more is told.
    let told = reading.at(subject.end);
    let told_of = told.is(Classes::FINITE | Classes::OTHER_VERB) && told.pronoun().is_some();
    inside || completes || told_of || subject.first > phrase.first && reading.at(subject.first).has(Proclitics::WA)
}

/// وقال إن هذا التطبيق يكشف أن (and he said that this application reveals that): whatever stands between أن and the verb is its subject, agree or not.
/// At `joined` begins what و joins to it.
fn behind_that(
    reading: &Reading<'_>,
    cue: &Cue,
    verb: usize,
    (floor, joined): (usize, Option<usize>),
) -> Option<Subject> {
    let that = (floor.max(verb.saturating_sub(THAT))..verb)
        .rev()
        .map(|index| reading.at(index))
        .find(|at| at.is(Classes::COMPLEMENTIZER | Classes::ADVERSATIVE) || !at.is_word())
        // غير مسبوق (unprecedented): alone it denies a word.
        .filter(|at| at.is_word() && at.pronoun().is_none() && !spells!(*at, "غير" | "إلا" | "بيد"))?
        .index;
    let first = reading.at(that + 1);
    let led = Classes::PREPOSITION
        | Classes::CIRCUMSTANTIAL
        | Classes::TIME
        | Classes::RELATIVE
        | Classes::NUMERAL
        | Classes::ADVERB
        | Classes::PRONOUN
        | Classes::CONJUNCTION
        | Classes::NEGATOR
        | Classes::AUXILIARY;
    let apart = |index: usize| {
        let at = reading.at(index);
        at.is(Classes::RELATIVE | Classes::CONJUNCTION | Classes::AUXILIARY | Classes::NEGATOR) || is_verb(at)
    };
    if first.is(led) || first.has(Proclitics::BI.with(Proclitics::LI)) || (that + 1..verb).any(apart) {
        return None;
    }
    let subordinate = reading.at(that).is(Classes::COMPLEMENTIZER)
        && !reading.at(that).is(Classes::ADVERSATIVE)
        && !is_adversative_before(reading, that);
    if first.is(Classes::DEMONSTRATIVE) && that + 2 == verb {
        // إن ذلك يشير إلى (that this points to): what shows it is no one.
        return Some(Subject { subordinate, ..Subject::before(verb, Source::Nobody) });
    }
    if reading.at(cue.index.saturating_sub(1)).spells("ما") {
        // إن أسباب ما يصفونه بالظلم (that the reasons of what they call injustice): the verb tells what ما stands for.
        return None;
    }
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(that + 1, verb)).ok()?;
    let lemma = cue.lemma(reading);
    // إن الهجوم يظهر أن (that the attack shows), but أن التغريدة تشير إلى (that the tweet points to): what somebody has said or written tells.
    let shows = !subordinate || cue.form.number == Number::Singular && !first.is(Classes::OCCASION | Classes::DOCUMENT);
    let unsaid = lemma.does(Behaviour::INDICATES) && shows
        || matches!(cue.act(reading), Act::Threaten | Act::Warn)
        || lemma.does(Behaviour::EXPECTS) && cue.form.gender == Gender::Masculine;
    if phrase.head == Head::Thing && unsaid && !spells!(first, "الأخير" | "الأخيرة") {
        // لكن الفضيحة تهدد بإغلاق الشركة (but the scandal threatens to close the company): a thing says nothing.
        return Some(Subject { subordinate, ..Subject::before(verb, Source::Nobody) });
    }
    let members = rest.peek().filter(|at| at.spells("من")).map(|at| reading.at(at.index + 1));
    if let Some(people) = members.filter(|at| at.is(Classes::GROUP | Classes::TITLE) && at.index < verb) {
        // أن مجموعة من المهندسين يزعمون (that a group of engineers claim)
        let phrase = NounPhrase { end: people.index + 1, head: Head::Group, role: None, name: None, ..phrase };
        return Some(Subject { subordinate, ..Subject::before(that + 1, Source::Named(phrase)) });
    }
    let known = rest.peek().is_none_or(|at| {
        // مراسلة النهر في القرية أفادت (the correspondent of al-Nahr in the village reported), النيابة العامة السعودية
        at.is(Classes::PREPOSITION | Classes::PRONOUN | Classes::NATIONALITY | Classes::PLACE)
            || at.has(Proclitics::BI.with(Proclitics::LI))
    });
    // تطبيق النهر بلس يكشف (the application al-Nahr Plus reveals): up to the verb words that no table knows are its name.
    let named = rest.peek().is_some_and(|at| (at.index..verb).all(|index| reading.at(index).is_unknown()));
    let phrase = if named { NounPhrase { end: verb, ..phrase } } else { phrase };
    let both = joined.is_some_and(|joined| rest.peek().is_some_and(|at| at.index == joined));
    let phrase = if both { NounPhrase { end: verb, joint: true, ..phrase } } else { phrase };
    (known || named || both).then(|| Subject { subordinate, ..Subject::before(that + 1, Source::Named(phrase)) })
}

/// إلا أنه، بيد أنه، غير أنه، كما أنه turn back to the level of the clause before.
pub(super) fn is_adversative_before(reading: &Reading<'_>, complementizer: usize) -> bool {
    complementizer.checked_sub(1).is_some_and(|before| {
        reading.at(before).is(Classes::ADVERSATIVE)
            || spells!(reading.at(before), "إلا" | "الا" | "بيد" | "غير" | "كما" | "على")
    })
}

/// وذكرت الوكالة أن المسلحين في النقاط الأمنية على مداخل المدينة برروا (that the gunmen at the checkpoints justified): who is told of behind أن, however much is told
/// of him before the verb, and not who tells it.
pub(crate) fn far_behind_that(context: &Context<'_, '_>, cue: &Cue) -> Option<Subject> {
    let reading = context.reading;
    let before = reading.at(cue.index.checked_sub(1)?);
    let joins =
        Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::RELATIVE | Classes::PRONOUN | Classes::PREPOSITION;
    let follows = before.is_word() && !before.is(joins) && !before.ends(["من"])
        || matches!(before.kind(), TokenKind::Number | TokenKind::CloseParenthesis);
    if !follows {
        return None;
    }
    let floor = context.sentence.0.max(cue.index.saturating_sub(FAR_THAT));
    let that = (floor..cue.index)
        .rev()
        .map(|index| reading.at(index))
        .take_while(|at| {
            at.is_word()
                || matches!(at.kind(), TokenKind::Number | TokenKind::CloseParenthesis | TokenKind::OpenParenthesis)
        })
        .find(|at| at.is(Classes::COMPLEMENTIZER))
        .filter(|at| at.pronoun().is_none() && !at.is(Classes::ADVERSATIVE))?
        .index;
    if is_adversative_before(reading, that) || reading.quotation_of(that) != reading.quotation_of(cue.index) {
        return None;
    }
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(that + 1, cue.index)).ok()?;
    let acts = |index: usize| {
        let at = reading.at(index);
        at.is(Classes::CONJUNCTION | Classes::RELATIVE | Classes::AUXILIARY) || is_verb(at) || at.has(Proclitics::WA)
    };
    let several = phrase.joint || matches!(phrase.number, Some(Number::Plural | Number::Dual));
    let fits = agrees(cue, &phrase) && (cue.form.number == Number::Singular || several);
    let told = !(rest.first..cue.index).any(acts);
    let source = match phrase.head {
        Head::Thing => Source::Nobody,
        Head::Group | Head::Document | Head::Person if phrase.name.is_none() => {
            Source::Named(NounPhrase { end: cue.index, ..phrase })
        }
        _ => Source::Named(phrase),
    };
    let lemma = cue.lemma(reading);
    let says = phrase.head != Head::Thing
        || lemma.does(Behaviour::INDICATES)
        || matches!(cue.act(reading), Act::Threaten | Act::Warn);
    (told && fits && says).then(|| Subject { subordinate: true, ..Subject::before(that + 1, source) })
}

/// The last word before `index` that is no sign of tense, negation or doubt.
fn before_auxiliaries(reading: &Reading<'_>, index: usize, first: usize) -> usize {
    let mut at = index;
    while at > first {
        let before = reading.at(at.saturating_sub(1));
        // وهو ما وصفه الوزير بأنه خطأ (which the minister called a mistake): behind a pronoun ما is "what", no negation.
        if at == index && before.spells("ما") && reading.at(at.wrapping_sub(2)).is(Classes::PRONOUN) {
            break;
        }
        // لمعالجة ما يظن أنها أخطاء (to treat what he thinks are errors): nor before a verb whose أن has the pronoun of what it stands for.
        let that = reading.at(index + 1);
        if at == index
            && before.spells("ما")
            && that.is(Classes::COMPLEMENTIZER)
            && that.pronoun().is_some()
            && (reading.at(at.wrapping_sub(2)).is_word() || reading.kind(at.wrapping_sub(2)) == TokenKind::Comma)
        {
            break;
        }
        // أما الوزارة فقد حذرت: before a verb فقد is ف with قد, not "lost".
        // لكنهم جميعا يتفقون (but they all agree)
        let skipped = before.is(Classes::AUXILIARY | Classes::NEGATOR | Classes::ADVERB);
        if !skipped && !spells!(before, "فقد" | "جميعا" | "جميعهم") {
            break;
        }
        at = at.saturating_sub(1);
    }
    at
}

/// Whether the relative pronoun can be the subject of the verb: الذي أعلن, but not ما أعلن, nor التي أعلن.
fn is_subject_relative(pronoun: &str, cue: &Cue) -> bool {
    let bare = pronoun.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك']);
    match bare {
        "ما" | "مما" | "عما" | "مّا" => false,
        "الذي" | "ذي" => cue.form.gender == Gender::Masculine && cue.form.number == Number::Singular,
        "التي" | "تي" => cue.form.gender == Gender::Feminine,
        "الذين" | "ذين" => cue.form.gender == Gender::Masculine && cue.form.number != Number::Singular,
        _ => true,
    }
}

/// التطبيق الذي اعتبره خطرا: the verb's object pronoun agrees with the relative pronoun and goes back to what stands before it.
fn is_object_relative(pronoun: &str, reading: &Reading<'_>, cue: &Cue) -> bool {
    let Some(object) = reading.at(cue.index).pronoun() else { return false };
    let relative = match pronoun.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك']) {
        "الذي" | "ذي" => Gender::Masculine,
        "التي" | "تي" => Gender::Feminine,
        _ => return false,
    };
    object.number == Number::Singular && object.gender == relative
}

/// وسبق لوزير النقل أن حذر (the minister of transport had warned before): who has done it stands behind ل.
fn of_precedent(reading: &Reading<'_>, cue: &Cue, complementizer: usize, floor: usize) -> Option<Subject> {
    let start = (floor.max(complementizer.saturating_sub(PRECEDENT))..complementizer)
        .rev()
        .map(|index| reading.at(index))
        .find(|&at| at.is(Classes::OTHER_VERB) && spells!(at, "سبق" | "وسبق" | "يسبق" | "ويسبق"))?
        .index;
    let (rest, phrase) = after_clitic(Reach::BOUNDED)(reading.words(start + 1, complementizer)).ok()?;
    let named = rest.is_empty() && reading.str(start + 1).starts_with('ل') && phrase.head != Head::Thing;
    (named && agrees(cue, &phrase)).then(|| Subject::before(start, Source::Named(phrase)))
}

/// وعندما سئل الوزير عن القرار قال (and when the minister was asked about the decision, he said): who is asked answers.
fn asked(reading: &Reading<'_>, cue: &Cue, floor: usize, verb: usize) -> Option<Subject> {
    let when = (floor.max(verb.saturating_sub(ASKED))..verb)
        .rev()
        .find(|&index| spells!(reading.at(index), "سئل" | "سئلت" | "وسئل" | "وسئلت"))?;
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(reading.words(when + 1, verb)).ok()?;
    let about = rest.peek().is_some_and(|at| {
        at.kind() == TokenKind::Comma || at.is(Classes::PREPOSITION | Classes::INTERROGATIVE | Classes::CIRCUMSTANTIAL)
    });
    let answers = about && matches!(phrase.head, Head::Person | Head::Group) && agrees(cue, &phrase);
    answers.then(|| Subject::before(when, Source::Named(phrase)))
}

/// وكان تقرير للوزارة صدر أمس قد حذر: between كان and قد stands the subject, with whatever belongs to it.
fn between_auxiliaries(context: &Context<'_, '_>, cue: &Cue, verb: usize, floor: usize) -> Option<Subject> {
    let reading = context.reading;
    let is_past = |index: usize| matches!(reading.str(index).trim_start_matches(['و', 'ف']), "كان" | "كانت" | "كانوا");
    if !reading.at(cue.index.checked_sub(1)?).spells("قد") {
        return None;
    }
    let start = (floor..verb).rev().find(|&index| is_past(index))?;
    let words = reading.words(start + 1, verb);
    let phrase = match noun_phrase(Reach::BOUNDED)(words) {
        Ok((_, phrase)) if phrase.head != Head::Thing => phrase,
        _ => surname_alone(reading, (start + 1, verb))?,
    };
    let by_number = cue.form.number == Number::Singular || phrase.number != Some(Number::Singular) || phrase.joint;
    if !by_number || !agrees(cue, &phrase) {
        return None;
    }
    let subordinate = reading.at(start.wrapping_sub(1)).is(Classes::COMPLEMENTIZER);
    Some(Subject { subordinate, ..Subject::before(start, Source::Named(phrase)) })
}

/// وكان محسوب قد قال: one bare word that stands elsewhere near as well is a surname there, whatever it spells like.
fn surname_alone(reading: &Reading<'_>, (first, end): Range) -> Option<NounPhrase> {
    let at = reading.at(first);
    let bare = first + 1 == end && at.is_word() && !at.is_definite() && at.pronoun().is_none();
    (bare && at.is(Classes::ADJECTIVE | Classes::UNKNOWN) && recurs(reading, first)).then_some(NounPhrase {
        first,
        end,
        head: Head::Person,
        role: None,
        name: Some((first, end)),
        gender: None,
        number: Some(Number::Singular),
        joint: false,
        aside: None,
    })
}
