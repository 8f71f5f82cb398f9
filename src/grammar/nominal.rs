//! Reporting verbs with a noun as content.
//!
//! طالب بوقف القصف (demanded an end of the shelling), دعا روسيا إلى التعاون (called on Russia to cooperate), نفى صحة الاتهامات (denied that the accusations
//! were right), اتهم موسكو بدعم النظام (accused Moscow of supporting the regime), أعرب عن أمله (expressed his hope), جددت دعوتها إلى (renewed her call for).

use super::cue::Cue;
use super::governed::{
    ADDRESSEE, JUDGED, after_addressee, after_person, after_preposition, carries_bi_later, is_strength, judged,
    judged_noun, may_carry_bi, noun,
};
use super::noun_phrase::{Head, NounPhrase, Reach, is_verb, noun_phrase};
use super::subject::{self, Subject};
use super::wording::{HIGHEST, HIMSELF, INHABITANTS, SUPERLATIVES, has};
use super::{Clause, Content, Context, Source, circumstance, clause, gap, participle};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Lemma, LemmaId, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// Where the subject is has at most this many words.
const PLACE: usize = 14;
/// The noun that a verb needs for its object stands among the first so many words.
const OBJECT: usize = 10;

/// The clause of a verb whose content is a noun phrase.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let at = reading.at(cue.index);
    // طُلب من الشركة خفض السعر (the company was asked to lower the price): only a typed vowel makes a passive sure of a noun.
    if cue.is_passive() && !at.is(Classes::MARKED) {
        return None;
    }
    if !takes_noun(lemma, at) {
        return None;
    }
    let governed = subject::governed(&lemma.frames);
    let opens_clause =
        at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI)) || cue.index == context.sentence.0;
    let next = reading.at(cue.index + 1);
    let goes_back = next.is(Classes::PRONOUN) && next.begins("في");
    // طلب منه الرئيس وقف القصف: behind the pronoun for whom something is asked of stands who asks.
    let asked_of_him = next.pronoun().is_some()
        && lemma.frames.iter().any(|frame| {
            matches!(frame, Frame::PersonAfter(preposition) if circumstance::preposition(next) == Some(*preposition))
        });
    let words = reading.words(cue.index + 1 + usize::from(asked_of_him), limit);
    // What stands behind the verb and its circumstances.
    let behind = skip(words, governed);
    let following = noun_phrase(Reach { object_follows: true, person_follows: takes_person(lemma), governed })(behind)
        .ok()
        .map(|(_, phrase)| phrase)
        // وأشارت بعض وسائل الإعلام إلى: with the preposition right behind it, agree or not.
        .filter(|phrase| {
            let speaks = matches!(phrase.head, Head::Institution | Head::Group | Head::Media);
            let sure = speaks && !takes_person(lemma) && circumstance::governed(reading.at(phrase.end), governed);
            !cue.is_passive() && (sure || is_subject(cue, phrase))
        })
        // وطالب بعقد جلسة: an unknown word in ب is the governed noun where no other follows.
        .filter(|phrase| {
            let unsure = may_carry_bi(reading.at(phrase.first)) && governed.contains(&Some(Preposition::Bi));
            !unsure || carries_bi_later(words, phrase.first)
        })
        // أصدر الوزير بيانا انتقد فيه الإدارة: the subject stands before the statement, the object behind it.
        .filter(|_| !goes_back || participle::main_subject(context, cue).is_none())
        // لم يستبعد تفكيك الشركة: an unknown word that stands nowhere else is rather what the verb is about.
        // أعلن حداد في 22 مارس عزمه: but not where another noun with its pronoun is what the verb is about.
        .filter(|phrase| {
            let its_own = || {
                let object = skip(words.from(phrase.end), governed).peek();
                object.is_some_and(|at| at.index > phrase.end && at.pronoun().is_some() && !at.is(Classes::PREPOSITION))
            };
            phrase.end.saturating_sub(phrase.first) > 1 || !subject::is_doubtful(reading, phrase) || its_own()
        })
        // لمن سماهم السياسيين: an accusative in the plural is no subject.
        .filter(|phrase| {
            let first = reading.at(phrase.first);
            // فيديو اتهمت فيه الليبراليين بالتحرش: nor where a pronoun goes back to the text that says it.
            at.pronoun().is_none() && !goes_back && !lemma.is_addressed()
                || !(first.is_definite() && first.str().ends_with("ين") && phrase.number == Some(Number::Plural))
        })
        // اعتبرتهم مسؤولين عن الفوضى: nor is one without the article where the verb has its object already.
        .filter(|phrase| {
            at.pronoun().is_none()
                || phrase.number != Some(Number::Plural)
                || !reading.str(phrase.first).ends_with("ين")
        })
        // يعتبره متساهلا: behind a pronoun an unknown word is the judgement, no name.
        .filter(|phrase| {
            at.pronoun().is_none()
                || phrase.head != Head::Person
                || phrase.role.is_some()
                || reading.at(phrase.first).is(Classes::GIVEN_NAME)
                || reading.at(cue.index.wrapping_sub(1)).is(Classes::RELATIVE)
        });
    // ويعتبر القرار ضربة للصيادين: what is judged agrees with the verb, and nothing else is.
    if let Some(phrase) = following
        && lemma.text == "اعتبر"
        && cue.form.shape == Shape::Present
        && phrase.head == Head::Document
        && at.pronoun().is_none()
        && reading.at(phrase.end).is_word()
        && !reading.at(phrase.end).is_definite()
        && !reading.at(phrase.end).is(Classes::DEMONSTRATIVE)
    {
        return None;
    }
    // Without a subject behind the verb the content stands right behind it: where none does, nobody is looked for.
    let has_object = at.pronoun().is_some();
    if following.is_none() && content(context, cue, behind, has_object).is_none() {
        return None;
    }
    let preceding = if opens_clause || goes_back { None } else { subject::before(context, cue) };
    let named_before = preceding.filter(|subject| !subject.relative || subject.source != Source::Implicit);
    let after_verb =
        |source| Subject { source, start: cue.index, precedes: false, relative: false, subordinate: false };
    let relative = preceding.is_some_and(|subject| subject.relative);
    // أعربت المنظمة عن القلق، وطالبت الحكومة برفع القيود: joined to what somebody says, the verb goes on with the same subject, and whom it
    // can be addressed to is spoken to.
    let addressed = at.has(Proclitics::WA)
        && lemma.frames.iter().any(|frame| matches!(frame, Frame::PersonThen(Preposition::Bi)))
        && following.is_some_and(|phrase| matches!(phrase.head, Head::Institution | Head::Place));
    if at.has(Proclitics::WA)
        && let Some(phrase) = following
        && is_spoken_to(reading, cue, &phrase)
        && let Some(source) = subject::same_as_earlier(context, cue).or_else(|| {
            // وأغلقت السلطات المدارس، وحذرت السكان من: the subject of the sentence's own verb.
            participle::main_subject(context, cue).filter(|main| main.end <= phrase.first).map(Source::Named)
        })
        && let Some(content) = lemma.frames.iter().find_map(|frame| match frame {
            Frame::PersonThen(preposition) => after_person(words.from(phrase.first), *preposition),
            _ => None,
        })
    {
        let subject = Subject { source, start: cue.index, precedes: false, relative: false, subordinate: false };
        return Some(clause::build(context, cue, subject, Content::From(content), Rule::VerbSubjectNoun));
    }
    if addressed
        && let Some(source) = subject::same_as_earlier(context, cue)
        && let Some(content) = following.and_then(|phrase| after_person(words.from(phrase.first), Preposition::Bi))
    {
        let subject = Subject { source, start: cue.index, precedes: false, relative: false, subordinate: false };
        return Some(clause::build(context, cue, subject, Content::From(content), Rule::VerbSubjectNoun));
    }
    let (first, second) = match (named_before, following) {
        // ما وصفه الوزير بـ (what the minister called): the subject follows the verb.
        // اتفاق اعتبره المجتمع الدولي انتصارا: a relative clause without a pronoun, its subject behind the verb.
        // فرنسا التي أعلنت سلطاتها حالة الطوارئ (France, whose authorities declared an emergency)
        (Some(before), Some(phrase))
            if at.pronoun().is_some() && (before.relative || is_indefinite(reading, &before))
                || before.relative && !lemma.is_addressed() && is_its_own(reading, &phrase) =>
        {
            let behind = Subject { subordinate: true, ..after_verb(Source::Named(phrase)) };
            (Some((behind, phrase.end)), Some((before, cue.index + 1)))
        }
        (Some(before), following) => {
            // وتعليقا على الأنباء، أعربت المنظمة عن قلقها: what stands before the verb need not be its subject.
            let apart = reading.kind(cue.index.wrapping_sub(1)) == TokenKind::Comma;
            let behind = following.filter(|_| apart).map(|phrase| (after_verb(Source::Named(phrase)), phrase.end));
            (Some((before, cue.index + 1)), behind)
        }
        (None, following) => (following.map(|phrase| (after_verb(Source::Named(phrase)), phrase.end)), None),
    };
    // وأدان الحزب …: whoever can speak and agrees with the verb is its subject, not what it is about.
    // تعتبر ألمانيا من الدول (Germany is considered one of the countries): a passive, where the judged agrees with the verb.
    let has_subject = following.is_some() && at.pronoun().is_none();
    // رفض مشاركة روسيا: at the head of a line without a subject it is the noun (the rejection of).
    // بالصور.. كشف أثري (in pictures: an archaeological find)
    let heads_line = (cue.index == context.line.0 || reading.kind(cue.index.wrapping_sub(1)) == TokenKind::Ellipsis)
        && at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
        && !at.has(Proclitics::WA.with(Proclitics::FA));
    let considered = lemma.text == "اعتبر" && at.pronoun().is_none() && is_considered(cue, behind.peek());
    let implicit = (named_before.is_none() && !has_subject && !heads_line && !considered)
        .then(|| (Subject { relative, ..clause::find_before(context, cue) }, cue.index + 1));
    for (subject, from) in [first, second, implicit].into_iter().flatten() {
        let mut rest = if from == words.first { behind } else { skip(reading.words(from, limit), governed) };
        if lemma.text == "اعتبر"
            && cue.form.shape == Shape::Present
            && at.pronoun().is_none()
            // يعتبر نفسه جنديا (considers himself a soldier)
            && !next.begins("نفس")
            && is_predicate(rest)
        {
            // الولايات المتحدة تعتبر زعيما (the United States is considered a leader): what it is considered to be.
            return None;
        }
        if from > cue.index + 1
            && rest.peek().is_some_and(|at| spells!(at, "الذي" | "التي" | "الذين" | "ممن"))
            && let Some(first) = behind_relative(rest, governed)
        {
            // وصف حداد الذي يرأس النادي، القرار بأنه: the object stands behind the relative clause.
            rest = skip(rest.from(first), governed);
        }
        let unnamed = matches!(subject.source, Source::Named(phrase)
            if phrase.name.is_none() && !reading.at(phrase.first).is_definite());
        if rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma)
            && rest.from(rest.first + 1).peek().is_some_and(|at| is_verb(at) && !at.is(Classes::REPORTS))
            && unnamed
            && let Some(close) = closing_comma(rest)
        {
            // وصف متحدث، رافق الوزير في رحلته، المحادثات بأنها: a relative clause on an indefinite noun has no pronoun.
            rest = skip(rest.from(close + 1), governed);
        }
        // كشف تحقيق أجراه فريق من الصحفيين عن شكاوى: the relative clause has its pronoun, the verb its preposition.
        if rest.peek().is_some_and(|at| is_verb(at) && at.pronoun().is_some())
            && unnamed
            && from > cue.index + 1
            && let Some(first) = (rest.first + 1..rest.end.min(rest.first + 20)).find(|&index| {
                reading.at(index).is(Classes::PREPOSITION) && circumstance::governed(reading.at(index), governed)
            })
        {
            rest = rest.from(first);
        }
        if rest.peek().is_some_and(|at| at.is(Classes::NEGATOR)) && gap::withholds_name(reading, rest.first + 1) {
            // رفض مسؤول لم يكشف هويته الإدلاء بتعليق
            let name =
                (rest.first + 2..rest.end.min(rest.first + 6)).find(|&index| reading.at(index).pronoun().is_some());
            rest = name.map_or(rest, |name| skip(rest.from(name + 1), governed));
        }
        if rest.peek().is_some_and(|at| at.kind() == TokenKind::Comma) && from > cue.index + 1 {
            // رفض المجلس، السلطة التي تبت في الطلبات، الترشح: what the subject is stands between two commas.
            let behind = closing_comma(rest)
                .filter(|&close| {
                    // وصفت السفارة، القرار الأخير "بالصفعة"، موضحة: but not what is judged, with the judgement.
                    let quoted = (rest.first..close).any(|index| reading.kind(index) == TokenKind::OpenQuote);
                    !quoted && explains(reading, rest.first + 1)
                })
                .map(|close| skip(rest.from(close + 1), governed))
                .filter(|behind| behind.peek().is_some_and(|at| !is_verb(at)))
                .filter(|&behind| content(context, cue, behind, at.pronoun().is_some()).is_some());
            // وصف الرئيس ماكرون، القرار بأنه: a comma that closes the apposition.
            rest = behind.unwrap_or_else(|| skip(rest.from(rest.first + 1), governed));
        }
        let found = content(context, cue, rest, has_object).or_else(|| {
            let rest = behind_place(rest, governed).filter(|_| from > cue.index + 1)?;
            content(context, cue, rest, has_object)
        });
        let found = found.or_else(|| of_named(lemma, &subject, rest).filter(|_| !has_object));
        let Some((content, act, rule)) = found else { continue };
        // لم تكشف التفاصيل (the details were not revealed), اختبارات تكشف أمراضا (tests that reveal diseases): only who is named reveals a thing.
        let named = matches!(subject.source, Source::Named(_));
        if lemma.text == "كشف" && !named && !reading.at(content.saturating_sub(1)).is(Classes::PREPOSITION) {
            continue;
        }
        let rule = if subject.precedes && rule == Rule::VerbSubjectNoun { Rule::SubjectVerbNoun } else { rule };
        let mut built = clause::build(context, cue, subject, Content::From(content), rule);
        built.act = act;
        // وجهت اتهامات للشركة (charges were brought against the company): whose plural agrees with the verb is what it is done with.
        let noun = reading.at(cue.index + 1);
        if built.rule == Rule::SupportVerb
            && built.source == Source::Implicit
            && cue.form.gender == Gender::Feminine
            && cue.form.number == Number::Singular
            && noun.is(Classes::VERBAL_NOUN)
            && noun.str().ends_with("ات")
        {
            built.source = Source::Nobody;
        }
        let country = reading.at(content).is(Classes::PLACE) || reading.at(content + 1).is(Classes::PLACE);
        if lemma.act == Act::Admit && reading.at(content).has(Proclitics::BI) && country {
            // تعترف الحكومة بدولة فلسطين (the government recognises the state of Palestine): no admission.
            return None;
        }
        let court = |phrase: NounPhrase| {
            reading.str(phrase.first).ends_with("محكمة") || reading.str(phrase.first + 1).starts_with("محلفين")
        };
        if lemma.text == "أدان" && matches!(built.source, Source::Named(phrase) if court(phrase)) {
            // أدانت محكمة الضابط (a court convicted the officer)
            return None;
        }
        return Some(built);
    }
    None
}

/// What shows something and says nothing: "and the picture shows the building".
const PICTURES: [&str; 8] = ["صورة", "الصورة", "صور", "الصور", "مقاطع", "المقاطع", "تسجيل", "تسجيلات"];
/// Words between the object of an estimate and its number.
const ESTIMATE: usize = 12;

/// The content of a verb that says something of a noun only where it is told who says it.
fn of_named(lemma: &Lemma, subject: &Subject, words: Words<'_>) -> Option<(usize, Act, Rule)> {
    let Source::Named(phrase) = subject.source else { return None };
    let first = words.peek().filter(|at| at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN))?;
    let tells = || phrase.head == Head::Document && !PICTURES.contains(&words.reading.str(phrase.first));
    // قدرت المنظمة الخسائر بنحو مليون دولار: the number stands behind ب, alone or with "about".
    let number = |index: usize| {
        let at = words.reading.at(index);
        (at.has(Proclitics::BI) || at.is(Classes::PREPOSITION) && at.str().starts_with('ب'))
            && (at.is(Classes::NUMERAL)
                || (index + 1..index + 3).any(|next| {
                    words.reading.kind(next) == TokenKind::Number || words.reading.at(next).is(Classes::NUMERAL)
                }))
    };
    let said = lemma.frames.iter().any(|frame| match frame {
        // أظهرت الدراسة تراجع الأسعار: what happens, as a text or its figures show it.
        Frame::Shown => tells() && !first.is_definite(),
        Frame::Estimated => {
            // يقدر عدد السكان بمليون (the number of inhabitants is put at a million): a passive.
            let counted = matches!(words.reading.str(phrase.first), "عدد" | "أعداد" | "عددهم" | "عددها");
            phrase.head != Head::Document
                && !counted
                && (first.index + 1..words.end.min(first.index + ESTIMATE)).any(number)
        }
        _ => false,
    });
    noun(words).filter(|_| said).map(|content| (content, lemma.act, Rule::VerbSubjectNoun))
}

/// Whether a noun can be the verb's content at all, by its line in the lexicon.
fn takes_noun(lemma: &Lemma, at: At<'_>) -> bool {
    let sure = || !lemma.ambiguous || is_sure_of_nouns(lemma);
    at.is(Classes::SUPPORT)
        || lemma.frames.iter().any(|frame| match frame {
            Frame::That | Frame::Quote | Frame::Question | Frame::PersonThat | Frame::Relay | Frame::Found => false,
            Frame::PersonThen(_) => true,
            Frame::Noun => at.pronoun().is_none() && sure(),
            Frame::Shown | Frame::Estimated => at.pronoun().is_none(),
            Frame::Prepositional(_) | Frame::JudgedThen(_) | Frame::JudgedNoun | Frame::PersonAfter(_) => sure(),
        })
}

/// Whether a verb that has another common sense has none before a noun: أقر بوجود خطأ (admitted that there was a mistake).
fn is_sure_of_nouns(lemma: &Lemma) -> bool {
    lemma.act == Act::Admit
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(_) | Frame::JudgedNoun))
}

/// السلطة التي، القناة الإخبارية: a noun with the article and more about it, which tells what stands before the comma.
fn explains(reading: &crate::reading::Reading<'_>, index: usize) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // سامي حداد، 61 عاما،
    if at.kind() == TokenKind::Number && next.is(Classes::TIME) {
        return true;
    }
    at.is_definite()
        && at.is(Classes::COMMON_NOUN
            | Classes::INSTITUTION
            | Classes::MEDIA
            | Classes::TITLE
            | Classes::NATIONALITY
            | Classes::ADJECTIVE)
        && (next.is(Classes::RELATIVE) || next.is(Classes::ADJECTIVE | Classes::NATIONALITY) && next.is_definite())
}

/// ويعتبر القرار ضربة، وتعتبر هذه أكبر عملية (this is considered the largest operation): a passive, as what is judged agrees with the verb.
fn is_considered(cue: &Cue, judged: Option<At<'_>>) -> bool {
    let Some(at) = judged else { return false };
    if matches!(at.str(), "واحدة" | "واحدا" | "من" | "إحدى" | "أحد") {
        // وتعتبر واحدة من كبار الضباط (she is considered one of the chief officers)
        return true;
    }
    let feminine = match at.details().gender {
        _ if at.is(Classes::DEMONSTRATIVE) => matches!(at.str(), "هذه" | "تلك"),
        Some(gender) => {
            gender == Gender::Feminine || at.details().number == Some(Number::Plural) && at.is(Classes::COMMON_NOUN)
        }
        None => at.str().ends_with('ة'),
    };
    let noun = at.is(Classes::DEMONSTRATIVE | Classes::COMMON_NOUN | Classes::OCCASION | Classes::DOCUMENT)
        && (at.is_definite() || at.is(Classes::DEMONSTRATIVE) || !at.str().ends_with(['ا', 'ً']));
    cue.form.shape == Shape::Present
        && cue.form.number == Number::Singular
        && noun
        && feminine == (cue.form.gender == Gender::Feminine)
}

/// زعيما، الأكثر فقرا، الفريق الأكثر ظهورا: what somebody is considered to be, by the accusative or by the superlative.
fn is_predicate(words: Words<'_>) -> bool {
    let Some(first) = words.peek() else { return false };
    let accusative = !first.is_definite() && first.str().ends_with(['ا', 'ً']) && first.pronoun().is_none();
    let superlative = (first.index..words.end.min(first.index + 3))
        .map(|index| words.reading.at(index))
        .take_while(|at| at.is_definite() && at.is_word())
        .any(|at| has(SUPERLATIVES, at.str()));
    // يعتبر حداد أعلى مسؤول (Haddad is considered the highest official)
    let highest = has(HIGHEST, first.str());
    highest
        || accusative && first.is_word() && !first.is(Classes::PLACE | Classes::DEMONSTRATIVE | Classes::RELATIVE)
        || superlative
}

/// ودعا جميع الأطراف إلى (and called on all sides to), وحذرت السكان من (and warned the inhabitants of): behind a verb that goes on with
/// somebody's saying all of them, or men behind a feminine verb, are spoken to.
fn is_spoken_to(reading: &crate::reading::Reading<'_>, cue: &Cue, phrase: &NounPhrase) -> bool {
    let first = reading.at(phrase.first);
    let all = first.is(Classes::QUANTIFIER) && matches!(first.str(), "جميع" | "كل" | "كافة" | "سائر");
    let men = cue.form.gender == Gender::Feminine
        && cue.form.number == Number::Singular
        && phrase.head == Head::Group
        && first.is_definite()
        && has(INHABITANTS, first.str());
    // وحض الطرفين على (and urged both sides to): an accusative.
    let object = first.is_definite()
        && first.str().ends_with("ين")
        && matches!(first.details().number, Some(Number::Plural | Number::Dual))
        || matches!(first.str(), "الأطراف" | "الاطراف");
    all || men || object
}

/// Whether the verb's object may be a person: دعا، انتقد, not أعلن.
fn takes_person(lemma: &Lemma) -> bool {
    let about_people = matches!(lemma.act, Act::Criticise | Act::Welcome | Act::Accuse | Act::Opine | Act::Request);
    let addressed = lemma.frames.iter().any(|frame| {
        !matches!(frame, Frame::That | Frame::Quote | Frame::Question | Frame::Noun | Frame::Prepositional(_))
    });
    about_people || addressed
}

/// سلطاتها, رئيسه: somebody of what the relative pronoun stands for.
fn is_its_own(reading: &crate::reading::Reading<'_>, phrase: &NounPhrase) -> bool {
    reading.at(phrase.first).pronoun().is_some()
        && (phrase.head == Head::Institution
            || matches!(phrase.head, Head::Group | Head::Person)
                && reading.at(phrase.first).is(Classes::TITLE | Classes::GROUP))
}

/// خطة، اتفاق: a subject of ordinary words without the article.
fn is_indefinite(reading: &crate::reading::Reading<'_>, subject: &Subject) -> bool {
    match subject.source {
        Source::Named(phrase) => {
            matches!(phrase.head, Head::Document | Head::Group | Head::Thing)
                && !(phrase.first..phrase.end).any(|index| reading.at(index).is_definite())
        }
        _ => false,
    }
}

/// A noun phrase after the verb is its subject if it can speak and agrees; a thing is the object.
fn is_subject(cue: &Cue, phrase: &NounPhrase) -> bool {
    phrase.head != Head::Thing && subject::agrees(cue, phrase)
}

/// Circumstances before the content are passed over, but not the preposition that the verb governs.
pub(crate) fn skip(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Words<'_> {
    let mut words = words;
    let mut passed = false;
    for _ in 0..5 {
        let Some(at) = words.peek() else { break };
        // يدين بأشد العبارات استخدام السلاح (condemns in the strongest terms)
        if at.spells("بأشد") && words.from(words.first + 1).peek().is_some_and(At::is_definite) {
            words = words.from(words.first + 2);
            passed = true;
            continue;
        }
        // أفادت مصادر بالمدينة بفرار القادة: where they are stands before what they told.
        let there = words.first > 0 && (at.has(Proclitics::BI) || may_carry_bi(at)) && {
            let next = words.reading.at(words.first + 1);
            let noun = next.has(Proclitics::BI) && next.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN);
            noun && !next.is_definite() && (at.is(Classes::PLACE) || at.is_unknown() && at.str().starts_with("بال"))
        };
        if there && governed.contains(&Some(Preposition::Bi)) {
            words = words.from(words.first + 1);
            break;
        }
        if circumstance::governed(at, governed)
            || governed.contains(&Some(Preposition::Bi)) && is_strength(at, words.from(words.first + 1).peek())
        {
            break;
        }
        if at.kind() == TokenKind::Comma
            && words.from(words.first + 1).peek().is_some_and(|next| circumstance::governed(next, governed))
        {
            // حث الرئيس، سامي حداد، على …: the comma closes the apposition.
            words = words.from(words.first + 1);
            break;
        }
        let object = words.from(words.first + 1).peek();
        // دعا الاثنين، أوروبا إلى: a comma that closes when it was, whose first is not written.
        // أكد المصدر لوكالة فرانس برس، مقتل: or whom it was told.
        let name_ends = |index: usize| {
            let known = (index.saturating_sub(2)..index).find_map(|first| words.reading.name_at(first));
            known.is_some_and(|known| known.first as usize + known.words as usize == index + 1)
        };
        let closes = |index: usize| {
            words.reading.at(index).is(Classes::TIME | Classes::MEDIA_NAME | Classes::UNKNOWN) || name_ends(index)
        };
        if passed
            && at.kind() == TokenKind::Comma
            && words.first.checked_sub(1).is_some_and(closes)
            && object.is_some_and(|next| {
                let noun = next.is(Classes::COMMON_NOUN) && !next.is_definite();
                (noun
                    || next
                        .is(Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::VERBAL_NOUN))
                    && !next.has(Proclitics::WA.with(Proclitics::FA))
                    && !next.is(Classes::REPORTS)
            })
        {
            words = words.from(words.first + 1);
            break;
        }
        // مقابلة مع القناة بالعربية: the language of what has been passed over.
        let language = at.is(Classes::NATIONALITY | Classes::MEDIA_NAME) && at.str().ends_with("ية");
        if passed && language && at.has(Proclitics::BI) {
            words = words.from(words.first + 1);
            continue;
        }
        // أعلنت في مايو الماضي، اعترافها: the comma behind when and where it was.
        if passed
            && at.kind() == TokenKind::Comma
            && object.is_some_and(|next| {
                next.is(Classes::VERBAL_NOUN) && next.pronoun().is_some() && !next.has(Proclitics::WA)
            })
        {
            words = words.from(words.first + 1);
            break;
        }
        // بيانا أعلنت فيه …: the pronoun that goes back to the document.
        let goes_back = at.is(Classes::PRONOUN) && at.str().starts_with(['ف', 'ب', 'م']);
        // أشاد كثيرا بـ: an adverb before the preposition that the verb governs.
        let next = words.from(words.first + 1).peek();
        let adverb = (at.is(Classes::ADVERB | Classes::ADJECTIVE) && !at.is_definite()
            || at.is_word() && at.ends(["ً"]))
            && next.is_some_and(|next| circumstance::governed(next, governed));
        if goes_back || adverb {
            words = words.from(words.first + 1);
            continue;
        }
        // أعلنت الوكالة نقلا عن الشرطة مقتل: whom it quotes.
        if at.spells("نقلا")
            && next.is_some_and(|next| next.spells("عن"))
            && let Ok((rest, _)) = noun_phrase(Reach::OPEN)(words.from(words.first + 2))
        {
            words = rest;
            passed = true;
            continue;
        }
        // أعلنت الوزارة، وفق الوكالة، مقتل: between commas somebody who passes it on.
        if at.kind() == TokenKind::Comma
            && next.is_some_and(|next| next.is(Classes::SOURCE_PHRASE))
            && let Some(close) = closing_comma(words)
        {
            words = words.from(close + 1);
            passed = true;
            continue;
        }
        // خلال اللقاء، الذي استغرق ساعات، إلى: a relative clause on the circumstance, between commas.
        let relative = at.kind() == TokenKind::Comma && next.is_some_and(|next| next.is(Classes::RELATIVE));
        if relative && let Some(close) = closing_comma(words) {
            words = words.from(close + 1);
            continue;
        }
        // في قرار صدر بالإجماع: a relative clause on an indefinite noun begins without a pronoun.
        let described = passed
            && is_verb(at)
            && at.verbs().is_empty()
            && words.first.checked_sub(1).is_some_and(|before| {
                let noun = words.reading.at(before);
                noun.is(Classes::DOCUMENT | Classes::OCCASION) && !noun.is_definite()
            });
        if described {
            words = words.from(words.first + 1);
            while words.peek().is_some_and(|at| at.is(Classes::ADVERB | Classes::TIME)) {
                words = words.from(words.first + 1);
            }
            continue;
        }
        // أعرب الوزير الموجود في باريس عن: where he is, as an adjective with its place.
        let there = !passed
            && at.is(Classes::ADJECTIVE)
            && at.is_definite()
            && words.first.checked_sub(1).is_some_and(|before| !words.reading.at(before).is(Classes::REPORTS))
            && next.is_some_and(|next| next.is(Classes::PREPOSITION) && !circumstance::governed(next, governed));
        // خلال زيارة لباريس: whom or what a visit or a speech was for.
        let meant = passed && at.has(Proclitics::LI) && at.is(Classes::PLACE | Classes::INSTITUTION);
        if there || meant {
            let name = if meant { words.reading.name_at(at.index).map_or(1, |name| name.words as usize) } else { 1 };
            words = words.from(words.first + name);
            passed = true;
            continue;
        }
        // خلال جولة له في القرى الحدودية: what belongs to a circumstance that has been passed over.
        if passed && at.is(Classes::PRONOUN) && at.str().starts_with('ل') {
            words = words.from(words.first + 1);
            continue;
        }
        match circumstance::before_governed(words, governed) {
            Ok((rest, ())) => words = rest,
            Err(_) if passed && at.is(Classes::PREPOSITION) => {
                match noun_phrase(Reach::OPEN)(words.from(words.first + 1)) {
                    Ok((rest, _)) => words = rest,
                    Err(_) => break,
                }
            }
            Err(_) => break,
        }
        passed = true;
    }
    words
}

/// طالبت مجموعة من السكان في واحدة من أقدم المدن بوقف البناء: where somebody is stands between the subject and the preposition that the verb
/// governs.
fn behind_place(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    // دول غربية على رأسها الولايات المتحدة (western states headed by the United States)
    let headed = first.str() == "على" && words.reading.str(first.index + 1).starts_with("رأس");
    if !headed && !matches!(first.str(), "في" | "من" | "لدى" | "بين") {
        return None;
    }
    let index = (first.index + 2..words.end.min(first.index + PLACE))
        .take_while(|&index| {
            let at = words.reading.at(index);
            at.is_word() && !is_verb(at) && !at.is(Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::CONJUNCTION)
        })
        .find(|&index| circumstance::governed(words.reading.at(index), governed))?;
    Some(words.from(index))
}

/// Where a clause goes on behind a relative clause on its subject: behind the comma that closes it, or at the preposition that the
/// verb governs (وحذرت الدولة التي تنشر قوات هناك من التدخل).
fn behind_relative(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<usize> {
    // المؤسسة التي تتخذ من المدينة مقرا لها الاثنين تعليق …: when something was said stands outside the relative clause.
    let time = |index: &usize| {
        let at = words.reading.at(*index);
        let next = words.reading.at(*index + 1);
        at.is(Classes::TIME)
            && !at.is(Classes::GIVEN_NAME | Classes::PREPOSITION)
            && !next.is_definite()
            && next.is_word()
            && !next.is(Classes::TIME | Classes::ADJECTIVE)
            && next.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT)
            && !next.has(Proclitics::WA)
    };
    let comma = closing_comma(words);
    let end = comma.unwrap_or(words.end).min(words.first + 16);
    if let Some(time) = (words.first + 2..end).find(time) {
        return Some(time + 1);
    }
    comma.map(|close| close + 1).or_else(|| {
        (words.first + 2..words.end.min(words.first + 16)).find(|&index| {
            let at = words.reading.at(index);
            circumstance::governed(at, governed) && at.is(Classes::PREPOSITION)
        })
    })
}

/// The comma that closes what the comma at the beginning of `words` has opened.
fn closing_comma(words: Words<'_>) -> Option<usize> {
    (words.first + 2..words.end.min(words.first + 24)).find(|&index| words.reading.kind(index) == TokenKind::Comma)
}

/// Where the content begins in `words`, by the first frame that fits.
fn content(context: &Context<'_, '_>, cue: &Cue, words: Words<'_>, has_object: bool) -> Option<(usize, Act, Rule)> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    // يصف نفسه بأنه (calls himself): whom he judges is himself, as if a pronoun stood there.
    // في الوقت نفسه (at the same time)
    let the_same = |at: At<'_>| at.is(Classes::TIME | Classes::COMMON_NOUN) && at.is_definite();
    let himself = |index: usize| has(HIMSELF, reading.str(index)) && !the_same(reading.at(index.saturating_sub(1)));
    let words = if words.peek().is_some_and(|at| himself(at.index)) { words.from(words.first + 1) } else { words };
    let has_object = has_object || words.first > cue.index + 1 && himself(words.first.saturating_sub(1));
    let first = words.peek()?;
    if let Some(found) = supported(context, cue, words) {
        return Some(found);
    }
    if !lemma.needs.is_empty() {
        // يتبنى سياسة …: what a verb has for its object stands near, what somebody is blamed for may stand behind whom is blamed.
        let reach = if lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun)) { JUDGED } else { OBJECT };
        let follows = (words.first..words.end.min(words.first + reach))
            .take_while(|&index| {
                index == words.first
                    || !reading.opened_at(index).is_some_and(|(number, _)| super::quotation::is_speech(reading, number))
            })
            .any(|index| {
                crate::text::key::Key::of(reading.str(index))
                    .is_some_and(|key| lemma.needs.iter().any(|&needed| key == needed || is_definite_form(key, needed)))
            });
        if !follows {
            return None;
        }
    }
    if lemma.ambiguous && !is_sure_of_nouns(lemma) {
        return None;
    }
    for frame in lemma.frames.iter() {
        let found = match *frame {
            // ندد بما وصفه بالمجزرة (condemned what he called a massacre), اعترف "بالقتل العمد"
            Frame::Prepositional(Preposition::Bi) if is_in_bi(words) => Some(first.index),
            Frame::Prepositional(preposition) => after_preposition(first, preposition, words).or_else(|| {
                let behind = first.index > cue.index + 1 || !carries_bi_later(words, first.index);
                (preposition == Preposition::Bi && behind && may_carry_bi(first)).then_some(first.index)
            }),
            Frame::PersonThen(preposition) if has_object => after_preposition(first, preposition, words),
            Frame::PersonThen(preposition) => after_person(words, preposition),
            Frame::PersonAfter(preposition) => after_addressee(words, preposition),
            Frame::JudgedThen(preposition) => judged(words, preposition, has_object),
            Frame::JudgedNoun => judged_noun(words, has_object),
            // كشف النقاب عن (lifted the veil on): showed something.
            Frame::Noun if lemma.text == "كشف" && first.spells("النقاب") => None,
            // تعهد الوزير، سامي حداد، بالرد: where the preposition of a promise follows, no noun before it is promised.
            Frame::Noun
                if lemma.act == Act::Promise
                    && (carries_bi_later(words, first.index)
                        || !first.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
                        || first.is(Classes::ADJECTIVE | Classes::NATIONALITY)) =>
            {
                None
            }
            Frame::Noun if !has_object => noun(words),
            _ => None,
        };
        if let Some(content) = found {
            let object = reading.at(content);
            // رفض إعلان الوزارة (rejected the ministry's announcement): what another has said is no silence.
            let behind = reading.at(content + 1);
            let anothers = object.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
                && behind.is(Classes::INSTITUTION | Classes::INSTITUTION_NAME | Classes::PLACE | Classes::TITLE)
                && !behind.is(Classes::PREPOSITION);
            // رفض تصريحات ماي (rejected May's statements)
            let statements = object.str().ends_with("ات") && behind.is_word() && !behind.is(Classes::PREPOSITION);
            let act = if lemma.act == Act::Reject && object.is(Classes::SILENCE) && !anothers && !statements {
                Act::Decline
            } else if lemma.text == "أعلن" && object.pronoun().is_some() && object.str().starts_with("مسؤولي")
            {
                // أعلن مسؤوليته عن الهجوم (claimed responsibility for the attack)
                Act::Admit
            } else {
                lemma.act
            };
            return Some((content, act, Rule::VerbSubjectNoun));
        }
    }
    None
}

fn is_definite_form(key: crate::text::key::Key, noun: crate::text::key::Key) -> bool {
    const ARTICLE: crate::text::key::Key = crate::text::key::Key::of_letters("ال");
    key.strip_prefix(ARTICLE) == Some(noun)
}

/// بما وصفه، "بالقتل": what somebody has called something, and a quotation that begins with the preposition.
fn is_in_bi(words: Words<'_>) -> bool {
    let (Some(first), Some(next)) = (words.peek(), words.from(words.first + 1).peek()) else { return false };
    first.str() == "بما" && next.is(Classes::FINITE) || first.kind() == TokenKind::OpenQuote && next.has(Proclitics::BI)
}

/// جددت واشنطن دعوتها لروسيا إلى التعاون (Washington renewed its call to Russia for cooperation): the noun tells the act.
fn supported(context: &Context<'_, '_>, cue: &Cue, words: Words<'_>) -> Option<(usize, Act, Rule)> {
    let reading = context.reading;
    if !reading.at(cue.index).is(Classes::SUPPORT) {
        return None;
    }
    let first = words.peek()?;
    let noun = if first.is(Classes::PREPOSITION) && first.pronoun().is_none() {
        words.from(words.first + 1).peek()?
    } else {
        first
    };
    let form = noun.verbs().iter().find(|form| form.shape == Shape::VerbalNoun)?;
    let rest = words.from(noun.index + 1);
    let lemma = reading.lexicon.lemma(form.lemma);
    // وجه اتهامات للشركة بتهريب الأموال: who is accused belongs to the content too.
    let accused = if lemma.act == Act::Accuse { to_whom(lemma, rest) } else { None };
    let (content, act) = accused.or_else(|| of_noun(context, form.lemma, rest)).or_else(|| to_whom(lemma, rest))?;
    Some((content, act, Rule::SupportVerb))
}

/// وجه انتقادات إلى الحكم (levelled criticism at the referee): who is judged belongs to the content.
fn to_whom(lemma: &Lemma, words: Words<'_>) -> Option<(usize, Act)> {
    let judges =
        lemma.governs(Frame::Noun) && matches!(lemma.act, Act::Criticise | Act::Welcome) || lemma.act == Act::Accuse;
    let at = (words.first..words.end.min(words.first + 4)).map(|index| words.reading.at(index)).find(|at| {
        matches!(circumstance::preposition(*at), Some(Preposition::Ila | Preposition::Li)) && at.pronoun().is_none()
    });
    let at = at.filter(|_| judges)?;
    Some((if at.is(Classes::PREPOSITION) { at.index + 1 } else { at.index }, lemma.act))
}

/// The content after a noun of saying: دعوتها لروسيا إلى …، تأكيده أن …، اتهامات بـ….
pub(crate) fn of_noun(context: &Context<'_, '_>, lemma: LemmaId, words: Words<'_>) -> Option<(usize, Act)> {
    let reading = context.reading;
    let lemma = reading.lexicon.lemma(lemma);
    let limit = words.end.min(words.first + ADDRESSEE);
    for index in words.first..limit {
        let at = reading.at(index);
        if !at.is_word()
            && at.kind() != TokenKind::Hyphen
            && at.kind() != TokenKind::OpenQuote
            && at.kind() != TokenKind::CloseQuote
        {
            return None;
        }
        if is_verb(at) {
            return None;
        }
        if at.is(Classes::COMPLEMENTIZER) {
            return Some((if at.pronoun().is_some() { index } else { index + 1 }, lemma.act));
        }
        let bare = (index == words.first && at.is_unknown() && at.str().starts_with('ل')).then_some(Preposition::Li);
        let Some(preposition) = circumstance::preposition(at).or(bare) else { continue };
        let wanted = lemma.frames.iter().any(|frame| match frame {
            Frame::Prepositional(own) | Frame::PersonThen(own) | Frame::JudgedThen(own) => *own == preposition,
            _ => false,
        });
        // جددت دعوتها موسكو للتعاون (renewed its call on Moscow to cooperate): behind whom it calls on.
        // جدد دعوة السكان لتحويل أموالهم: likewise behind people.
        let called_on = || {
            let before = reading.at(index.saturating_sub(1));
            before.is(Classes::PLACE | Classes::INSTITUTION_NAME)
                || before.is(Classes::GROUP | Classes::TITLE)
                    && before.is_definite()
                    && at.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN)
        };
        if wanted && (preposition != Preposition::Li || index == words.first || called_on()) {
            let attached = !at.is(Classes::PREPOSITION);
            return Some((if attached { index } else { index + 1 }, lemma.act))
                .filter(|(content, _)| *content < words.end);
        }
    }
    None
}

/// The clause of a participle with a nominal content: محذرا من التصعيد (warning of escalation), داعيا الأطراف إلى التهدئة.
pub(crate) fn of_participle(context: &Context<'_, '_>, cue: &Cue, limit: usize, has_object: bool) -> Option<Clause> {
    let reading = context.reading;
    let words = skip(reading.words(cue.index + 1, limit), subject::governed(&cue.lemma(reading).frames));
    let (first, act, rule) = content(context, cue, words, has_object)?;
    let subject =
        Subject { source: Source::Implicit, start: cue.index, precedes: false, relative: false, subordinate: false };
    let mut built = clause::build(context, cue, subject, Content::From(first), rule);
    built.act = act;
    Some(built)
}
