//! Reporting verbs with a noun as content.
//!
//! طالب بوقف القصف (demanded an end of the shelling), دعا روسيا إلى التعاون (called on Russia to cooperate), نفى صحة الاتهامات (denied that the accusations
//! were right), اتهم موسكو بدعم النظام (accused Moscow of supporting the regime), أعرب عن أمله (expressed his hope), جددت دعوتها إلى (renewed her call for).

use super::cue::{Cue, told_by_another};
use super::governed::{after_person, carries_bi_later, may_carry_bi};
use super::judged::{is_accused, is_considered, is_judged, is_predicate, is_spoken_to, without_object};
use super::noun_phrase::{Head, NounPhrase, Reach, is_verb, noun_phrase};
use super::object::content;
use super::passed_over::{
    behind_place, behind_prepositions, behind_relative, behind_subject, behind_that, behind_time, closing_comma, skip,
};
use super::subject::{self, Subject};
use super::told_of::of_named;
use super::{Clause, Content, Context, Source, circumstance, clause, gap, participle};
use crate::claim::{Act, Rule};
use crate::lexicon::behaviour::Behaviour;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Frame, Gender, Lemma, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, spells};
use crate::text::token::TokenKind;

/// The clause of a verb whose content is a noun phrase.
pub(crate) fn clause(context: &Context<'_, '_>, cue: &Cue, limit: usize) -> Option<Clause> {
    let reading = context.reading;
    let lemma = cue.lemma(reading);
    let at = reading.at(cue.index);
    // طُلب من الشركة خفض السعر (the company was asked to lower the price): only a typed vowel makes a passive sure of a noun.
    // ويتهم حداد بالاحتيال (and Haddad is accused of fraud): of a charge who is accused and nobody who accuses does.
    if cue.is_passive() && !at.is(Classes::MARKED) && !lemma.does(Behaviour::CHARGES) {
        return None;
    }
    if !(takes_noun(lemma, at) || cue.negated && lemma.does(Behaviour::WITHHOLDS)) {
        return None;
    }
    // رأى كثيرون في القرار ضربة (many saw in the decision a blow): in what it is seen is no circumstance.
    let governed =
        if lemma.does(Behaviour::SEES) { [Some(Preposition::Fi), None] } else { subject::governed(&lemma.frames) };
    let opens_clause =
        at.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI)) || cue.index == context.sentence.0;
    let next = reading.at(cue.index + 1);
    // رأى فيها البعض تكريسا (some saw in it an affirmation): in what it is seen has been told.
    let seen_in_it = lemma.does(Behaviour::SEES) && spells!(next, "فيه" | "فيها" | "فيهم");
    // المؤتمر الذي تعهدت فيه الدول بالدعم: behind the relative pronoun the subject follows.
    let told_in_it = next.is(Classes::PRONOUN)
        && next.begins("في")
        && spells!(reading.at(cue.index.wrapping_sub(1)), "الذي" | "التي")
        && !takes_person(lemma)
        && !lemma.governs(Frame::Noun);
    let goes_back = next.is(Classes::PRONOUN) && next.begins("في") && !seen_in_it && !told_in_it;
    // طلب منه الرئيس وقف القصف: behind the pronoun for whom something is asked of stands who asks.
    let asked_of_him = next.pronoun().is_some()
        && lemma.frames.iter().any(|frame| {
            matches!(frame, Frame::PersonAfter(preposition) if circumstance::preposition(next) == Some(*preposition))
        });
    let words = reading.words(cue.index + 1 + usize::from(asked_of_him || seen_in_it || told_in_it), limit);
    // What stands behind the verb and its circumstances.
    let behind = skip(words, governed);
    let following = noun_phrase(Reach { object_follows: true, person_follows: takes_person(lemma), governed })(behind)
        .ok()
        .map(|(_, phrase)| without_object(reading, phrase))
        // وأشارت بعض وسائل الإعلام إلى: with the preposition right behind it, agree or not.
        .filter(|phrase| {
            let speaks = matches!(phrase.head, Head::Institution | Head::Group | Head::Media);
            let sure = speaks && !takes_person(lemma) && circumstance::governed(reading.at(phrase.end), governed);
            // اتهمته الطبقة السياسية بالخيانة (the political class accused him of treason): whoever stands behind a verb that has its object.
            let accuses = at.pronoun().is_some()
                && reading.at(phrase.first).is_definite()
                && lemma.governs(Frame::JudgedThen(Preposition::Bi))
                && subject::agrees(cue, phrase);
            !cue.is_passive() && (sure || accuses || is_subject(cue, phrase))
        })
        // وطالب بعقد جلسة: an unknown word in ب is the governed noun where no other follows.
        .filter(|phrase| {
            let unsure = may_carry_bi(reading.at(phrase.first)) && governed.contains(&Some(Preposition::Bi));
            !unsure || carries_bi_later(words, phrase.first)
        })
        // أصدر الوزير بيانا انتقد فيه الإدارة: the subject stands before the statement, the object behind it.
        .filter(|_| !goes_back || participle::main_subject(context, cue).is_none())
        // ووصف القرار بأنه خطأ (and he called the decision a mistake): the only noun before the judgement is what is judged.
        .filter(|phrase| !is_judged(reading, cue, phrase))
        // واعتبر الاتفاق خطوة مهمة، وبرر القرار بنقص المال (and he considered the agreement a step, and justified the decision by): where somebody has spoken, a text
        // is what is judged.
        .filter(|phrase| {
            let judges = lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedNoun | Frame::JudgedThen(_)));
            let text = phrase.head == Head::Document && reading.at(phrase.first).is_definite();
            !(judges && text && at.has(Proclitics::WA) && at.pronoun().is_none())
                || subject::same_as_earlier(context, cue).is_none()
        })
        // عندما اتهمت الشركة بالاحتيال (when she accused the company of fraud): the only noun before the charge is who is accused.
        .filter(|phrase| !is_accused(reading, cue, phrase))
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
                || !(first.is_definite() && first.ends(["ين"]) && phrase.number == Some(Number::Plural))
        })
        // ووصف المزارعين بأنهم أذكياء (and called the farmers clever): nor is one whose judgement follows at once.
        .filter(|phrase| {
            let judged = lemma.governs(Frame::JudgedThen(Preposition::Bi)) && at.pronoun().is_none();
            let first = reading.at(phrase.first);
            let plural = phrase.number == Some(Number::Plural) || first.is(Classes::NATIONALITY) && first.is_definite();
            let accusative = plural && first.ends(["ين"]);
            !(judged && accusative && circumstance::governed(reading.at(phrase.end), governed))
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
        && lemma.does(Behaviour::CONSIDERS)
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
    // تقارير تحدثت عن انتقاله (reports that spoke of his transfer): whether there is one hangs on who speaks.
    // الدراسة أظهرت تراجع الأسعار (the study showed a fall in prices): likewise with what a text shows.
    // وكان الوزير قد قدر الخسائر بمليون (had put the losses at a million): but تقدر الخسائر بمليون is a passive.
    let past = cue.form.shape == Shape::Past;
    let shown =
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::Shown) || past && matches!(frame, Frame::Estimated));
    let talks = lemma.does(Behaviour::TALKS) && next.spells("عن") || shown();
    if following.is_none() && !talks && content(context, cue, behind, has_object).is_none() {
        return None;
    }
    // أما النائبة فطالبت الحكومة بـ (as for the deputy, she demanded of the government): who is told of before the verb says it.
    let as_for = || clause::as_for(context, cue).map(|phrase| Subject::at(cue.index, Source::Named(phrase)));
    let preceding = if at.has(Proclitics::FA) && takes_person(lemma) && !goes_back {
        as_for()
    } else if opens_clause || goes_back || (seen_in_it || told_in_it) && following.is_some() {
        None
    } else {
        subject::before(context, cue)
    };
    let named_before = preceding.filter(|subject| !subject.relative || subject.source != Source::Implicit);
    let after_verb = |source| Subject::at(cue.index, source);
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
        return Some(clause::build(context, cue, after_verb(source), Content::From(content), Rule::VerbSubjectNoun));
    }
    if addressed
        && let Some(source) = subject::same_as_earlier(context, cue)
        && let Some(content) = following.and_then(|phrase| after_person(words.from(phrase.first), Preposition::Bi))
    {
        return Some(clause::build(context, cue, after_verb(source), Content::From(content), Rule::VerbSubjectNoun));
    }
    let (first, second) = match (named_before, following) {
        // ما وصفه الوزير بـ (what the minister called): the subject follows the verb.
        // اتفاق اعتبره المجتمع الدولي انتصارا: a relative clause without a pronoun, its subject behind the verb.
        // فرنسا التي أعلنت سلطاتها حالة الطوارئ (France, whose authorities declared an emergency)
        (Some(before), Some(phrase))
            if at.pronoun().is_some()
                && (before.relative
                    || is_indefinite(reading, &before)
                    || is_whole(reading, &phrase)
                    || told_by_another(reading, cue.index))
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
    let has_subject = following.is_some() && at.pronoun().is_none();
    // رفض مشاركة روسيا: at the head of a line without a subject it is the noun (the rejection of).
    // بالصور.. كشف أثري (in pictures: an archaeological find)
    // الألعاب: رفض طلب الاتحاد (the games: the rejection of the federation's request)
    let heads_line = (cue.index == context.line.0
        || matches!(reading.kind(cue.index.wrapping_sub(1)), TokenKind::Ellipsis | TokenKind::Colon))
        && at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun)
        && !at.has(Proclitics::WA.with(Proclitics::FA));
    // تعتبر ألمانيا من الدول (Germany is considered one of the countries): a passive, where the judged agrees with the verb.
    let considered = lemma.does(Behaviour::CONSIDERS) && at.pronoun().is_none() && is_considered(cue, behind.peek());
    let implicit = (named_before.is_none() && !has_subject && !heads_line && !considered)
        .then(|| (Subject { relative, ..clause::find_before(context, cue) }, cue.index + 1));
    for (subject, from) in [first, second, implicit].into_iter().flatten() {
        let mut rest = if from == words.first { behind } else { skip(reading.words(from, limit), governed) };
        if lemma.does(Behaviour::CONSIDERS)
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
        // أعلن نادي الفجر المتعثر في الدوري إقالة مدربه: where the subject is stands before what is announced.
        let found = found.or_else(|| {
            let rest = behind_prepositions(rest).filter(|_| from > cue.index + 1 && !has_object)?;
            content(context, cue, rest, has_object)
        });
        // رحبت هالة نجم، جراحة الأعصاب في المستشفى، بالقرار: the preposition stands behind what she is.
        let found = found.or_else(|| {
            let comma = rest.first.checked_sub(1).filter(|&comma| {
                comma > cue.index + 1 && reading.kind(comma) == TokenKind::Comma && from > cue.index + 1
            })?;
            let close = closing_comma(rest.from(comma))?;
            let rest = rest.from(close + 1);
            rest.peek().filter(|&at| {
                circumstance::governed(at, governed) && (at.is(Classes::PREPOSITION) || at.has(Proclitics::BI))
            })?;
            let plain = (comma + 1..close).all(|index| {
                let at = reading.at(index);
                at.is_word()
                    && !is_verb(at)
                    && !at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::PARTICIPLE)
            });
            plain.then(|| content(context, cue, rest, has_object)).flatten()
        });
        let found = found.or_else(|| of_named(lemma, &subject, rest).filter(|_| !has_object));
        let Some((content, act, rule)) = found else { continue };
        // أعلن المدرب، اللاعب السابق في الفريق، الخميس، استقالته
        let content = behind_time(rest, content, governed)
            .or_else(|| {
                let after_subject = from > cue.index + 1 && !has_object && !takes_person(lemma);
                after_subject.then(|| behind_subject(rest, content, governed)).flatten()
            })
            .unwrap_or(content);
        let named = matches!(subject.source, Source::Named(_));
        // أعلن قضاة المحكمة في المدينة، بحكم صدر أمس، أن: behind a comma أن goes on with the verb.
        let (content, rule) = match behind_that(rest, content).filter(|_| lemma.governs(Frame::That)) {
            Some(that) if !has_object && named => (that, Rule::VerbSubjectThat),
            _ => (content, rule),
        };
        // لم تكشف التفاصيل (the details were not revealed), اختبارات تكشف أمراضا (tests that reveal diseases): only who is named reveals a thing.
        if lemma.does(Behaviour::REVEALS) && !named && !reading.at(content.saturating_sub(1)).is(Classes::PREPOSITION) {
            continue;
        }
        // من يرى فيها مرونة (whoever sees flexibility in it)
        if seen_in_it && !named {
            continue;
        }
        let rule = if subject.precedes && rule == Rule::VerbSubjectNoun { Rule::SubjectVerbNoun } else { rule };
        // وصفها زميل لها يعمل في الميناء بأنها: what is told of him stands between.
        let source = match subject.source {
            Source::Named(phrase)
                if has_object
                    && phrase.first > cue.index
                    && phrase.end < content
                    && phrase.name.is_none()
                    && !reading.at(phrase.first).is_definite()
                    && (phrase.end..content).all(|index| reading.at(index).is_word())
                    && (phrase.end..content).any(|index| is_verb(reading.at(index))) =>
            {
                Source::Named(NounPhrase { end: content, ..phrase })
            }
            source => source,
        };
        let mut built = clause::build(context, cue, Subject { source, ..subject }, Content::From(content), rule);
        built.act = act;
        // وجهت اتهامات للشركة (charges were brought against the company): whose plural agrees with the verb is what it is done with.
        let noun = reading.at(cue.index + 1);
        if built.rule == Rule::SupportVerb
            && built.source == Source::Implicit
            && cue.form.gender == Gender::Feminine
            && cue.form.number == Number::Singular
            && noun.is(Classes::VERBAL_NOUN)
            && noun.ends(["ات"])
        {
            built.source = Source::Nobody;
        }
        let country = reading.at(content).is(Classes::PLACE) || reading.at(content + 1).is(Classes::PLACE);
        if lemma.act == Act::Admit && reading.at(content).has(Proclitics::BI) && country {
            // تعترف الحكومة بدولة فلسطين (the government recognises the state of Palestine): no admission.
            return None;
        }
        return Some(built);
    }
    None
}

/// Whether a noun can be the verb's content at all, by its line in the lexicon.
pub(super) fn takes_noun(lemma: &Lemma, at: At<'_>) -> bool {
    let sure = || !lemma.ambiguous || is_sure_of_nouns(lemma);
    at.is(Classes::SUPPORT)
        || lemma.does(Behaviour::TALKS) && at.pronoun().is_none()
        || lemma.frames.iter().any(|frame| match frame {
            Frame::That | Frame::Quote | Frame::Question | Frame::PersonThat | Frame::Relay | Frame::Found => false,
            Frame::PersonThen(_) => true,
            // هنأه على فوزه (congratulated him on his victory)
            Frame::Noun => (at.pronoun().is_none() || lemma.act == Act::Welcome) && sure(),
            Frame::Shown | Frame::Estimated => at.pronoun().is_none(),
            Frame::Prepositional(_) | Frame::JudgedThen(_) | Frame::JudgedNoun | Frame::PersonAfter(_) => sure(),
        })
}

/// Whether a verb that has another common sense has none before a noun: أقر بوجود خطأ (admitted that there was a mistake).
pub(super) fn is_sure_of_nouns(lemma: &Lemma) -> bool {
    lemma.act == Act::Admit
        || lemma.frames.iter().any(|frame| matches!(frame, Frame::JudgedThen(_) | Frame::JudgedNoun))
}

/// السلطة التي، القناة الإخبارية: a noun with the article and more about it, which tells what stands before the comma.
fn explains(reading: &crate::reading::Reading<'_>, index: usize) -> bool {
    let (at, next) = (reading.at(index), reading.at(index + 1));
    // ترفض القرية، والبلدات المجاورة، الخطة: who else does.
    if at.has(Proclitics::WA) && at.is(Classes::INSTITUTION | Classes::PLACE | Classes::GROUP | Classes::TITLE) {
        return true;
    }
    // سامي حداد، وهو طبيب من الحي، (Sami Haddad, who is a doctor from the quarter,)
    if at.is(Classes::PRONOUN) && spells!(at, "وهو" | "وهي" | "وهم" | "وهما") && !is_verb(next) {
        return true;
    }
    // سامي حداد، متحدثا من بيروت، (Sami Haddad, speaking from Beirut,)
    let talks = |form: &crate::lexicon::verb::VerbForm| {
        form.shape == Shape::Participle && reading.lexicon.lemma(form.lemma).does(Behaviour::TALKS)
    };
    if at.is(Classes::PARTICIPLE) && !at.is_definite() && next.is(Classes::PREPOSITION) && at.verbs().iter().any(talks)
    {
        return true;
    }
    // سامي حداد، 61 عاما،
    if at.kind() == TokenKind::Number && next.is(Classes::TIME) {
        return true;
    }
    // الفائز ببطولة العام، العضو في الاتحاد (the winner of this year's championship, a member of the union): an adjective with what it governs.
    let adjective = at.is(Classes::ADJECTIVE) || at.is_unknown();
    if at.is_definite() && adjective && (next.is(Classes::PREPOSITION) || next.has(Proclitics::BI.with(Proclitics::LI)))
    {
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

/// أزمة تعتبرها الأمم المتحدة الأسوأ (a crisis that the United Nations considers the worst): behind a verb that has its object, who can speak.
fn is_whole(reading: &crate::reading::Reading<'_>, phrase: &NounPhrase) -> bool {
    matches!(phrase.head, Head::Institution | Head::Place | Head::Media)
        && (reading.at(phrase.first).is_definite() || phrase.name.is_some_and(|(first, _)| first == phrase.first))
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

/// The clause of a participle with a nominal content: محذرا من التصعيد (warning of escalation), داعيا الأطراف إلى التهدئة.
pub(crate) fn of_participle(context: &Context<'_, '_>, cue: &Cue, limit: usize, has_object: bool) -> Option<Clause> {
    let reading = context.reading;
    let words = skip(reading.words(cue.index + 1, limit), subject::governed(&cue.lemma(reading).frames));
    let (first, act, rule) = content(context, cue, words, has_object)?;
    let subject = Subject::at(cue.index, Source::Implicit);
    let mut built = clause::build(context, cue, subject, Content::From(first), rule);
    built.act = act;
    Some(built)
}
