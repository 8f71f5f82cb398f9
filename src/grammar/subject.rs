//! The subject of a finite verb: after it, before it, or in the verb alone.

use super::circumstance;
use super::cue::Cue;
use super::noun_phrase::{Head, NounPhrase, Reach, after_clitic, noun_phrase};
use super::{Context, Source, participle};
use crate::claim::Act;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Preposition, Proclitics, Shape};
use crate::reading::{Reading, spells};
use crate::text::token::TokenKind;

/// Between سبق and أن stand at most this many words.
const PRECEDENT: usize = 14;

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

/// A subject before its verb is looked for at most this many words back.
const BACK: usize = 40;

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
    let lemma = cue.lemma(reading);
    let takes_object = lemma.frames.iter().any(|frame| {
        use crate::lexicon::verb::Frame;
        !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Prepositional(_))
    });
    let in_it = words
        .peek()
        .is_some_and(|at| at.is(Classes::PRONOUN | Classes::PREPOSITION) && matches!(at.str(), "فيه" | "فيها"));
    if in_it && !takes_object {
        // في وقت تشير فيه التقارير إلى (at a time when the reports point to)
        words = words.from(words.first + 1);
    }
    if circumstance::is_for_his_part(words) {
        // ورأى من جهته سامي حداد أن
        words = words.from(words.first + 2);
    }
    let (_, phrase) = noun_phrase(reach)(words).ok()?;
    let first = reading.at(phrase.first);
    // وقال لفرانس24 إن (and told France 24 that)
    if first.is_unknown() && first.begins("ل") && reading.kind(phrase.first + 1) == TokenKind::Number {
        return None;
    }
    // وجدد التأكيد على أن (and renewed the assurance that): what is renewed.
    if is_renewed(reading, cue, phrase.first) && phrase.head == Head::Thing {
        return None;
    }
    // ودعا جميع الأطراف إلى (and called on all sides to): who is called upon.
    let called_upon = matches!(first.str(), "جميع" | "كافة" | "كل")
        && reading.at(cue.index).has(Proclitics::WA)
        && cue.act(reading) == Act::Request
        && lemma.frames.iter().any(|frame| matches!(frame, crate::lexicon::verb::Frame::PersonThen(_)));
    if called_upon {
        return None;
    }
    // ونبهت أعضاءها: the hamza on the line tells the object, the subject is spelled أعضاؤها.
    let object = first.pronoun().is_some() && first.ends(["اءه", "اءها", "اءهم", "اءهما"]);
    // وأكمل متحدثا إلى الوكالة: in the accusative it tells how.
    // ويضيف مبتسما (and he adds, smiling)
    let smiling = first.is(Classes::ADJECTIVE)
        && !first.is(Classes::GIVEN_NAME | Classes::TITLE | Classes::GROUP)
        && !first.is_definite()
        && first.str().ends_with(['ا', 'ً'])
        && first.str().chars().count() > 4
        && phrase.head == Head::Thing;
    // Of a pronoun at its end the ا is no ending: مراسلنا (our correspondent).
    let described = first.is(Classes::TITLE | Classes::GROUP)
        && first.pronoun().is_none()
        && !first.is_definite()
        && !first.is(Classes::GIVEN_NAME)
        && first.str().ends_with(['ا', 'ً'])
        && (first.details().gender == Some(Gender::Masculine) || first.str().ends_with('ً'))
        && phrase.end == phrase.first + 1
        && first.str().chars().count() > 4;
    let manner = smiling || described;
    (agrees(cue, &phrase) && !object && !manner).then_some(phrase)
}

/// Whether a noun of saying with the article stands behind a verb that carries one: جدد التأكيد.
pub(super) fn is_renewed(reading: &Reading<'_>, cue: &Cue, index: usize) -> bool {
    let noun = reading.at(index);
    reading.at(cue.index).is(Classes::SUPPORT)
        && noun.is_definite()
        && noun.verbs().iter().any(|form| form.shape == crate::lexicon::verb::Shape::VerbalNoun)
}

/// ويقول عنه المدرسون، وأعلن آنذاك بوتين: of whom it is said, and when, may stand before the subject.
fn behind_pronouns(reading: &Reading<'_>, from: usize, end: usize) -> usize {
    let passes = |index: usize| {
        let at = reading.at(index);
        let of_whom = at.is(Classes::PRONOUN) && at.str().starts_with(['ع', 'ل', 'ب', 'إ', 'م'])
            || at.is(Classes::PREPOSITION) && at.pronoun().is_some() && !at.str().starts_with("في");
        of_whom && at.str().chars().count() <= 5
            || spells!(at, "آنذاك" | "حينها" | "وقتها" | "حينئذ" | "أيضا" | "الآن")
            || at.is(Classes::TIME)
                && (!at.is(Classes::GIVEN_NAME) || at.is_definite())
                && !at.is(Classes::PREPOSITION | Classes::OCCASION)
    };
    (from..end.min(from + 2)).take_while(|&index| passes(index)).last().map_or(from, |last| last + 1)
}

/// The last word before `index` that is no sign of tense, negation or doubt.
fn before_auxiliaries(reading: &Reading<'_>, index: usize, first: usize) -> usize {
    let mut at = index;
    while at > first {
        let before = reading.at(at.saturating_sub(1));
        // أما الوزارة فقد حذرت: before a verb فقد is ف with قد, not "lost".
        if !before.is(Classes::AUXILIARY | Classes::NEGATOR | Classes::ADVERB) && before.str() != "فقد" {
            break;
        }
        at = at.saturating_sub(1);
    }
    at
}

/// The subject before the verb at `cue.index`: وزارة الخارجية ذكرت أن، وكان الوزير أعلن أن، الوزير الذي أعلن، إنه يتوقع.
pub(crate) fn before(context: &Context<'_, '_>, cue: &Cue) -> Option<Subject> {
    let reading = context.reading;
    let floor = context.sentence.0.max(cue.index.saturating_sub(BACK));
    let mut level = reading.quotation_of(cue.index);
    let mut verb = before_auxiliaries(reading, cue.index, floor);
    if verb == floor {
        return None;
    }
    if let Some((number, _)) = reading.opened_at(verb.saturating_sub(1)) {
        if reading.str(verb) == "لقد" {
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
        return Some(Subject { source, start, precedes: true, relative: false, subordinate });
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
        return Some(Subject {
            source,
            start: verb.saturating_sub(1),
            precedes: true,
            relative: false,
            subordinate: false,
        });
    }
    let relative = last.is(Classes::RELATIVE);
    if relative && (!is_subject_relative(last.str(), cue) || is_object_relative(last.str(), reading, cue)) {
        // مما وصفه بالخطأ، القمة التي قال إنها مهمة: the pronoun stands for what is said of, the speaker is the sentence's.
        // وحددت الوزارة المجالات التي تتوقع: where nobody has spoken yet the subject of the sentence does.
        let source = same_as_earlier(context, cue)
            .or_else(|| participle::acting_subject(context, cue).map(Source::Named))
            .unwrap_or(Source::Implicit);
        return Some(Subject { source, start: verb.saturating_sub(1), precedes: true, relative, subordinate: true });
    }
    if last.is(Classes::COMPLEMENTIZER) && last.pronoun().is_none() {
        // أن قال: what stands before the conjunction belongs to another clause.
        return None;
    }
    if !relative && let Some(found) = between_auxiliaries(context, cue, verb, floor) {
        return Some(found);
    }
    let phrase_end = if relative { verb.saturating_sub(1) } else { verb };
    // The nearest place where a clause can begin, then the ones before it.
    let mut tried = 0;
    let mut longest = None;
    let mut named: Option<Subject> = None;
    let mut office: Option<(usize, NounPhrase)> = None;
    let mut behind_thing = false;
    let mut of_thing = false;
    let mut start = phrase_end;
    while start > floor && tried < 6 {
        start = start.saturating_sub(1);
        let at = reading.at(start);
        // The clause stands in a quotation, and the words before do not.
        let outside = level.is_some() && at.is_word() && reading.quotation_of(start) != level;
        if outside && !within_name(reading, start) {
            break;
        }
        if relative
            && longest.is_some()
            && (!at.is_word()
                || at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::PREPOSITION | Classes::RELATIVE)
                || super::noun_phrase::is_verb(at))
        {
            break;
        }
        let begins = start == floor
            || at.is(Classes::COMPLEMENTIZER
                | Classes::CONJUNCTION
                | Classes::AUXILIARY
                | Classes::ADVERSATIVE
                | Classes::INTERROGATIVE
                | Classes::ADVERB)
            || matches!(
                at.kind(),
                TokenKind::Comma
                    | TokenKind::Semicolon
                    | TokenKind::Colon
                    | TokenKind::Dash
                    | TokenKind::OpenQuote
                    | TokenKind::Ellipsis
                    | TokenKind::CloseParenthesis
            )
            || at.has(Proclitics::WA.with(Proclitics::FA))
            || at.is(Classes::PREPOSITION) && spells!(at, "حتى" | "وحتى")
            || at.is(Classes::DOCUMENT)
                && start + 4 >= phrase_end
                // مصدر مقرب من التحقيق قال (a source close to the inquiry said)
                && !(reading.str(start.wrapping_sub(1)) == "من" && reading.at(start.wrapping_sub(2)).is(Classes::GOVERNING))
            // مسلحين أعلنوا الولاء (gunmen who declared their loyalty)
            || cue.form.number == Number::Plural
                && at.is(Classes::GROUP | Classes::TITLE)
                && at.details().number == Some(Number::Plural)
                && at.str().ends_with("ين")
                && !at.is_definite()
                && reading.at(start.wrapping_sub(1)).is_word()
                && !reading.at(start.wrapping_sub(1)).is(Classes::PREPOSITION | Classes::GROUP)
                && start + 3 >= phrase_end
            || relative
                && start + 6 >= phrase_end
                && at.is_word()
                && (!is_modifier(at) || stands_alone(reading, start) || are_people(reading, start));
        if !begins {
            continue;
        }
        if at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL) && !relative && !at.ends(["حتى"]) {
            // في قرار آخر، طالب: the object of a preposition is no subject.
            continue;
        }
        let at_itself = at.is_word()
            && !at.is(Classes::COMPLEMENTIZER
                | Classes::CONJUNCTION
                | Classes::AUXILIARY
                | Classes::ADVERSATIVE
                | Classes::PREPOSITION
                | Classes::INTERROGATIVE
                | Classes::ADVERB);
        // "حداد وعد النواب": the verb stands in the quotation that opens here, and its subject with it.
        let around = at.kind() == TokenKind::OpenQuote
            && level.is_some_and(|level| reading.opened_at(start).is_some_and(|(number, _)| number == level));
        let first = if at_itself || at.kind() == TokenKind::OpenQuote && !around { start } else { start + 1 };
        tried += 1;
        if participle::heads_nothing(reading, reading.at(first)) {
            continue;
        }
        let words = reading.words(first, phrase_end);
        let Ok((rest, phrase)) = noun_phrase(Reach::BOUNDED)(words) else { continue };
        let reaches = rest.is_empty() || is_aside(reading, rest.first, phrase_end);
        if !reaches {
            continue;
        }
        let owner = reading.at(start.wrapping_sub(1));
        if at.kind() == TokenKind::OpenQuote
            && matches!(owner.str(), "عنوان" | "بعنوان" | "شعار" | "وسم" | "هاشتاغ" | "هاشتاج" | "لقب" | "بلقب")
        {
            // في منشور بعنوان "حائط العار"، تقول إن: a title says nothing.
            continue;
        }
        if at.kind() == TokenKind::OpenQuote
            && !around
            && start > floor
            && owner.is(Classes::INSTITUTION | Classes::MEDIA | Classes::GROUP | Classes::DOCUMENT)
            && !owner.is_definite()
            && owner.pronoun().is_none()
            && !phrase.joint
        {
            // مكتب "الهندسة الفضائية" الصيني أعلن: the quoted name is that of the noun before it.
            continue;
        }
        if at.kind() == TokenKind::OpenQuote && is_mentioned(reading, first) {
            // بسبب "عيوب" قال إنها: a word in quotation marks that belongs to what stands before it.
            continue;
        }
        if is_bare_object(reading, &phrase) {
            // صواريخا قال إنها: an indefinite object, no name.
            continue;
        }
        if phrase.head == Head::Thing {
            // صندوق النقد الدولي الذي: what a preposition governs goes no further back.
            if relative && reading.at(first.wrapping_sub(1)).is(Classes::PREPOSITION) {
                break;
            }
            behind_thing = true;
            let plain = !relative && tried == 1 && rest.is_empty() && cue.form.shape == Shape::Present;
            let own = phrase.gender.is_some_and(|gender| gender == cue.form.gender)
                && phrase.number == Some(Number::Singular);
            of_thing |= plain
                && own
                && cue.form.number == Number::Singular
                && reading.at(first).is_definite()
                && reading.at(first).is(Classes::COMMON_NOUN);
            continue;
        }
        if relative && behind_thing && phrase.head == Head::Document {
            continue;
        }
        let by_number = cue.form.number == Number::Singular || phrase.number != Some(Number::Singular) || phrase.joint;
        if !by_number || !agrees(cue, &phrase) {
            continue;
        }
        // روسيا، الحليف الأكبر لدمشق، أكدت: an office between commas that does not agree belongs to whoever stands before it.
        let other_gender = phrase.gender.is_some_and(|gender| gender != cue.form.gender);
        if !relative
            && other_gender
            && phrase.head == Head::Person
            && phrase.role.is_some()
            && reading.kind(first.wrapping_sub(1)) == TokenKind::Comma
        {
            continue;
        }
        if !relative && at.has(Proclitics::WA) && phrase.head == Head::Person && phrase.name.is_none() && tried < 5 {
            // سامي حداد، نائب الوزير والمدير العام، أمر: a second office of whoever stands further back.
            office = office.or(Some((first, phrase)));
            continue;
        }
        if relative && phrase.joint && cue.form.number == Number::Singular && longest.is_some() {
            // القوات والتحالف الذي أكد: of two the nearer.
            break;
        }
        let complementizer = reading.at(first.wrapping_sub(1));
        let subordinate = relative
            || complementizer.is(Classes::COMPLEMENTIZER)
                && !complementizer.is(Classes::CONJUNCTION | Classes::ADVERSATIVE)
                && !is_adversative_before(reading, first.wrapping_sub(1));
        let begin = if at.is(Classes::CONJUNCTION | Classes::AUXILIARY | Classes::ADVERSATIVE) { start } else { first };
        let found = Subject { source: Source::Named(phrase), start: begin, precedes: true, relative, subordinate };
        if !relative {
            // وكان وزير النقل، سامي حداد، قد أعلن: the office stands before the comma, the name alone behind it.
            let behind_comma = reading.kind(first.wrapping_sub(1)) == TokenKind::Comma;
            // العاهل المغربي، الملك حسن مراد، توعد: so does an office of one word with the name.
            let short_role = phrase.role.is_none_or(|(first, end)| end.saturating_sub(first) == 1);
            let apposed = behind_comma && phrase.head == Head::Person && phrase.name.is_some() && short_role;
            // حسن مراد، وعمر الحسين، طالبوا: several speak, the first stands further back.
            let joined = behind_comma && reading.at(first).has(Proclitics::WA) && cue.form.number != Number::Singular;
            if (apposed || joined) && named.is_none_or(|_| joined) {
                named = named.filter(|_| !joined).or(Some(found));
                continue;
            }
            let whole = |shorter: Subject| match shorter.source {
                Source::Named(inner) if inner.joint || phrase.joint => phrase.joint,
                Source::Named(inner) => phrase.role.is_some() && phrase.name == inner.name,
                _ => false,
            };
            return named.filter(|&shorter| !whole(shorter)).or(Some(found));
        }
        // The antecedent is the longest phrase that ends before the relative pronoun.
        longest = Some(found);
    }
    let office = office.map(|(start, phrase)| Subject {
        source: Source::Named(phrase),
        start,
        precedes: true,
        relative: false,
        subordinate: false,
    });
    if let Some(found) = named.or(office) {
        return Some(found);
    }
    if longest.is_some() {
        return longest;
    }
    if of_thing {
        // الدولار القوي يشير إلى الثقة: no person of whom the text has told before.
        return Some(Subject {
            source: Source::Nobody,
            start: cue.index,
            precedes: true,
            relative: false,
            subordinate: false,
        });
    }
    if relative {
        // الاتفاق الذي أعلن انسحاب بلاده منه: the speaker is the one of whom the sentence tells.
        let source = same_as_earlier(context, cue).unwrap_or(Source::Implicit);
        return Some(Subject { source, start: verb.saturating_sub(1), precedes: true, relative, subordinate: true });
    }
    None
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
    (named && agrees(cue, &phrase)).then_some(Subject {
        source: Source::Named(phrase),
        start,
        precedes: true,
        relative: false,
        subordinate: false,
    })
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
    Some(Subject { source: Source::Named(phrase), start, precedes: true, relative: false, subordinate })
}

/// وكان محسوب قد قال: one bare word that stands elsewhere near as well is a surname there, whatever it spells like.
fn surname_alone(reading: &Reading<'_>, (first, end): super::Range) -> Option<NounPhrase> {
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
    })
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

/// صواريخا: a single unknown word in the accusative that stands nowhere else is an object, no name.
pub(crate) fn is_bare_object(reading: &Reading<'_>, phrase: &NounPhrase) -> bool {
    phrase.head == Head::Person
        && phrase.role.is_none()
        && phrase.end == phrase.first + 1
        && reading.str(phrase.first).ends_with('ا')
        && !recurs(reading, phrase.first)
}

/// Whether a single word in quotation marks stands behind a preposition or a word without the article, which governs it.
fn is_mentioned(reading: &Reading<'_>, open: usize) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    let one = reading.kind(open + 2) == TokenKind::CloseQuote;
    let noun = before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::VERBAL_NOUN) || before.is_unknown();
    one && before.is_word() && noun && !before.is_definite() && reading.name_at(open + 1).is_none()
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

/// A definite unknown word is a noun, not an adjective, where no definite noun stands before it.
fn stands_alone(reading: &Reading<'_>, index: usize) -> bool {
    let before = reading.at(index.wrapping_sub(1));
    reading.at(index).is_unknown() && !(before.is_definite() || before.is(Classes::PREPOSITION))
}

/// غضب المصريين الذين: a plural of nationality with the article, behind a noun without it, is a people.
fn are_people(reading: &Reading<'_>, index: usize) -> bool {
    let (at, before) = (reading.at(index), reading.at(index.wrapping_sub(1)));
    at.is(Classes::NATIONALITY)
        && at.is_definite()
        && at.details().number == Some(Number::Plural)
        && !before.is_definite()
        && !before.is(Classes::GROUP | Classes::TITLE)
}

/// An adjective or a definite unknown word stands behind its noun.
fn is_modifier(at: crate::reading::At<'_>) -> bool {
    let chief = at.is(Classes::TITLE) && !at.is_definite();
    at.is(Classes::ADJECTIVE | Classes::NATIONALITY) && !chief || at.is_unknown() && at.is_definite()
}

/// إلا أنه، بيد أنه، غير أنه، كما أنه turn back to the level of the clause before.
fn is_adversative_before(reading: &Reading<'_>, complementizer: usize) -> bool {
    complementizer.checked_sub(1).is_some_and(|before| {
        reading.at(before).is(Classes::ADVERSATIVE)
            || matches!(reading.str(before), "إلا" | "الا" | "بيد" | "غير" | "كما" | "على")
    })
}

fn within_name(reading: &Reading<'_>, index: usize) -> bool {
    reading.quotation_of(index).is_some_and(|number| super::quotation::is_name(reading, number))
}

/// Between a subject and its verb may stand circumstances, an age, a relative clause, a comma.
fn is_aside(reading: &Reading<'_>, first: usize, end: usize) -> bool {
    let at = reading.at(first);
    if first + 1 == end && at.kind() == TokenKind::Comma {
        return true;
    }
    let inner = if at.kind() == TokenKind::Comma { reading.at(first + 1) } else { at };
    let ends_with_comma = reading.kind(end.saturating_sub(1)) == TokenKind::Comma;
    if inner.is(Classes::RELATIVE) {
        return end.saturating_sub(first) < 30;
    }
    if at.kind() == TokenKind::Comma && ends_with_comma && end.saturating_sub(first) < 24 {
        return true;
    }
    let mut words = reading.words(first, end);
    for _ in 0..3 {
        match circumstance::circumstance(words) {
            Ok((rest, ())) => words = rest,
            Err(_) => break,
        }
        if words.is_empty() {
            return true;
        }
    }
    words.is_empty()
        || circumstance::opens(reading.words(first, end))
            && end.saturating_sub(first) <= 6
            && !(first..end).any(|index| reading.at(index).is(Classes::COMPLEMENTIZER | Classes::RELATIVE))
}

/// The source of the nearest earlier clause of the sentence that agrees with the verb.
pub(crate) fn same_as_earlier(context: &Context<'_, '_>, cue: &Cue) -> Option<Source> {
    let fits = |clause: &super::Clause| {
        !matches!(clause.source, Source::Nobody)
            && clause.link != super::Link::Source
            && gender_fits(clause, cue.form.gender, cue.form.number)
    };
    context.earlier(cue.index, fits).map(|(number, _)| Source::Same(number))
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

/// The prepositions that the verb's frames name, for the reach of its subject.
pub(crate) fn governed(frames: &[crate::lexicon::verb::Frame]) -> [Option<Preposition>; 2] {
    use crate::lexicon::verb::Frame;
    let mut found = [None, None];
    for frame in frames {
        let preposition = match frame {
            Frame::Prepositional(preposition)
            | Frame::PersonThen(preposition)
            | Frame::JudgedThen(preposition)
            | Frame::PersonAfter(preposition) => *preposition,
            _ => continue,
        };
        if found.contains(&Some(preposition)) {
            continue;
        }
        if let Some(free) = found.iter_mut().find(|place| place.is_none()) {
            *free = Some(preposition);
        }
    }
    found
}
