//! What stands between a verb and its nominal content and is passed over: when, where and to whom it was said, and what the subject is.

use super::governed::{is_strength, may_carry_bi};
use super::insertion::{behind_described, behind_first_of_two, behind_parenthesis, behind_reply};
use super::noun_phrase::{Reach, after_clitic, is_verb, noun_phrase};
use super::source_phrase::is_quoting;
use super::wording::{AT_ONCE, PUBLISHING, has};
use super::{circumstance, cue};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{At, Words, spells};
use crate::text::token::TokenKind;

/// What the subject is and when it was said have at most this many words.
const ASIDE: usize = 24;

/// Where the subject is has at most this many words.
const PLACE: usize = 14;

/// What a word must be for something to begin with it that is passed over, unless it carries a preposition.
const PASSED: Classes = Classes::PREPOSITION
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::TIME)
    .with(Classes::ADVERB)
    .with(Classes::ADJECTIVE)
    .with(Classes::PRONOUN)
    .with(Classes::QUANTIFIER)
    .with(Classes::SOURCE_PHRASE);

/// Whether something that is passed over may begin with the word: most contents begin right there.
fn may_be_passed(at: At<'_>) -> bool {
    !at.is_word()
        || at.is(PASSED)
        || at.is(Classes::OCCASION) && at.ends(["ا"])
        || at.has(Proclitics::BI.with(Proclitics::LI))
        || at.is_unknown() && at.begins("ب")
        || at.reading().name_at(at.index).is_some()
}

/// Circumstances before the content are passed over, but not the preposition that the verb governs.
pub(crate) fn skip(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Words<'_> {
    let mut words = words;
    let mut passed = false;
    if !words.peek().is_some_and(may_be_passed) {
        return words;
    }
    // أكد سامي حداد (43 عاما) حرصه على السلام (Sami Haddad, 43, affirmed that he was eager for peace)
    words = behind_parenthesis(words).unwrap_or(words);
    for _ in 0..6 {
        let Some(at) = words.peek() else { break };
        // نفى ردا على سؤال وجود خلاف (denied in reply to a question that there was a dispute)
        if let Some(behind) = behind_reply(words, governed) {
            words = behind;
            passed = true;
            continue;
        }
        // يدين بأشد العبارات استخدام السلاح (condemns in the strongest terms)
        if at.spells("بأشد") && words.from(words.first + 1).peek().is_some_and(At::is_definite) {
            words = words.from(words.first + 2);
            passed = true;
            continue;
        }
        // حذر من جهته من (for his part he warned of), حذر، من جانب آخر، من
        let aside = if at.kind() == TokenKind::Comma { words.from(words.first + 1) } else { words };
        if let Some(behind) = circumstance::for_his_part(aside) {
            let closes = aside.first > words.first && behind.peek().is_some_and(|at| at.kind() == TokenKind::Comma);
            words = behind.from(behind.first + usize::from(closes));
            passed = true;
            continue;
        }
        // أشاد على الفور بالقرار (praised the decision at once)
        let at_once = at.spells("على") && has(AT_ONCE, words.reading.str(words.first + 1));
        // اتهم مرات كثيرة النائب (accused the deputy many times)
        let often = passed
            && words.first > 0
            && words.reading.at(words.first.saturating_sub(1)).spells("مرات")
            && at.is(Classes::ADJECTIVE)
            && !at.is_definite();
        if at_once || often {
            words = words.from(words.first + 1 + usize::from(at_once));
            passed = true;
            continue;
        }
        // أكدت الشرطة على تويتر إغلاق الطريق (affirmed on Twitter the closing of the road)
        if at.spells("على") && words.reading.at(words.first + 1).spells("هامش") {
            // أكد على هامش المنتدى حرصه (affirmed on the fringe of the forum): whatever the verb governs.
            let reach = Reach { governed, ..Reach::OPEN };
            if let Ok((behind, _)) = noun_phrase(reach)(words.from(words.first + 1)) {
                words = behind;
                passed = true;
                continue;
            }
        }
        if at.spells("على") && has(PUBLISHING, words.reading.str(words.first + 1)) {
            words = words.from(words.first + 2);
            passed = true;
            continue;
        }
        // أفادت مصادر بالمدينة بفرار القادة: where they are stands before what they told.
        let there = words.first > 0 && (at.has(Proclitics::BI) || may_carry_bi(at)) && {
            let next = words.reading.at(words.first + 1);
            let noun = next.has(Proclitics::BI) && next.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN);
            noun && !next.is_definite() && (at.is(Classes::PLACE) || at.is_unknown() && at.begins("بال"))
        };
        if there && governed.contains(&Some(Preposition::Bi)) {
            words = words.from(words.first + 1);
            break;
        }
        // شكك في وقت سابق في النتائج (had questioned the results at an earlier time)
        if governed.contains(&Some(Preposition::Fi))
            && at.spells("في")
            && let Ok((behind, ())) = circumstance::before_governed(words, governed)
            && behind.peek().is_some_and(|at| at.spells("في"))
        {
            words = behind;
            passed = true;
            continue;
        }
        // حذر أمام حشد من أنصاره من (before a crowd of his followers he warned of)
        if passed
            && circumstance::governed(at, governed)
            && let Some(behind) = behind_first_of_two(words, governed)
        {
            words = behind;
            continue;
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
        let language = at.is(Classes::NATIONALITY | Classes::MEDIA_NAME) && at.ends(["ية"]);
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
        // كشف أكثر من مرة عن نيته، أكدت مرة أخرى رفضها: how often.
        if let Some(often) = how_often(words) {
            words = words.from(often);
            passed = true;
            continue;
        }
        // بيانا أعلنت فيه …: the pronoun that goes back to the document.
        // يستفسرون منه عن البديل (ask him about the alternative)
        let of_him = at.is(Classes::PREPOSITION)
            && spells!(at, "منه" | "منها" | "منهم")
            && !passed
            && words.reading.at(words.first + 1).is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME);
        let goes_back = of_him || at.is(Classes::PRONOUN) && at.str().starts_with(['ف', 'ب', 'م']);
        // أشاد كثيرا بـ: an adverb before the preposition that the verb governs.
        let next = words.from(words.first + 1).peek();
        let adverb = at.is(Classes::ADVERB | Classes::ADJECTIVE)
            && !at.is(Classes::GROUP)
            && !at.is_definite()
            && next.is_some_and(|next| circumstance::governed(next, governed));
        // وعبر له عن قلقه (and expressed to him his worry), أعربوا بالفعل عن قلقهم (have already expressed their worry)
        let to_him = at.begins("ل") && at.pronoun().is_some() && at.is(Classes::PRONOUN | Classes::PREPOSITION);
        let already = to_him || at.spells("بالفعل");
        if already && next.is_some_and(|next| next.is(Classes::PREPOSITION) && circumstance::governed(next, governed)) {
            words = words.from(words.first + 1);
            break;
        }
        if goes_back || adverb {
            words = words.from(words.first + 1);
            continue;
        }
        // أعلنت الوكالة نقلا عن الشرطة مقتل: whom it quotes.
        if is_quoting(words.reading, at.index)
            && let Ok((rest, _)) = noun_phrase(Reach::OPEN)(words.from(words.first + 2))
        {
            words = rest;
            passed = true;
            continue;
        }
        // أعلنت الوزارة، وفق الوكالة، مقتل: between commas somebody who passes it on.
        if at.kind() == TokenKind::Comma
            && next.is_some_and(|next| {
                // اتهمت الشركة، كما يقول السكان، عمالها بالإهمال: likewise behind "as".
                let says = next.spells("كما") && words.reading.at(next.index + 1).is(Classes::FINITE);
                says || next.is(Classes::SOURCE_PHRASE)
            })
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
        // في قرار صدر بالإجماع: a relative clause on the occasion.
        if passed && let Some(behind) = behind_described(words, governed) {
            words = behind;
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
        // بمناسبة اليوم العالمي للمعلم (on the world day of the teacher)
        let noun = Classes::COMMON_NOUN | Classes::TITLE | Classes::GROUP;
        let meant = passed
            && at.has(Proclitics::LI)
            && (at.is(Classes::PLACE | Classes::INSTITUTION)
                || at.is(noun) && at.is_definite() && closes_occasion(words));
        if there || meant {
            let name = if meant { words.reading.name_at(at.index).map_or(1, |name| name.words as usize) } else { 1 };
            words = words.from(words.first + name);
            passed = true;
            continue;
        }
        // خلال جولة له في القرى الحدودية: what belongs to a circumstance that has been passed over.
        if passed && at.is(Classes::PRONOUN) && at.begins("ل") {
            words = words.from(words.first + 1);
            continue;
        }
        match circumstance::before_governed(words, governed) {
            Ok((rest, ())) => words = rest,
            Err(_) if passed && at.is(Classes::PREPOSITION) => {
                let reach = Reach { governed, ..Reach::OPEN };
                match noun_phrase(reach)(words.from(words.first + 1)) {
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

/// Whether the word before is the occasion that has been passed over, or an adjective of it.
fn closes_occasion(words: Words<'_>) -> bool {
    let before = words.reading.at(words.first.wrapping_sub(1));
    before.is(Classes::OCCASION | Classes::TIME) || before.is(Classes::ADJECTIVE) && before.is_definite()
}

/// أكثر من مرة، أكثر من أي وقت مضى، مرة أخرى، عدة مرات: the word behind what tells how often something was said.
fn how_often(words: Words<'_>) -> Option<usize> {
    let (first, word) = (words.first, |offset: usize| words.reading.at(words.first + offset));
    let at = words.peek()?;
    if at.spells("أكثر") && word(1).spells("من") {
        if word(2).spells("مرة") {
            return Some(first + 3);
        }
        let ever = word(2).spells("أي") && word(3).spells("وقت");
        return ever.then(|| first + 4 + usize::from(word(4).spells("مضى")));
    }
    let again = at.spells("مرة") && spells!(word(1), "أخرى" | "ثانية" | "جديدة");
    let often = at.spells("عدة") && word(1).spells("مرات") || at.spells("مرات") && spells!(word(1), "عدة" | "عديدة");
    if again || often {
        return Some(first + 2);
    }
    None
}

/// طالبت مجموعة من السكان في واحدة من أقدم المدن بوقف البناء: where somebody is stands between the subject and the preposition that the verb
/// governs.
pub(super) fn behind_place(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<Words<'_>> {
    let first = words.peek()?;
    // دول غربية على رأسها الولايات المتحدة (western states headed by the United States)
    let headed = first.spells("على") && words.reading.str(first.index + 1).starts_with("رأس");
    if !headed && !spells!(first, "في" | "من" | "لدى" | "بين") {
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

/// أعلن نادي الفجر المتعثر في الدوري إقالة مدربه (the Fajr club, which is struggling in the league, announced the dismissal of its coach): behind
/// prepositions and their nouns stands the verbal noun of what is announced.
pub(super) fn behind_prepositions(words: Words<'_>) -> Option<Words<'_>> {
    let mut words = words;
    let mut passed = false;
    for _ in 0..3 {
        let at = words.peek()?;
        let attached = at.has(Proclitics::LI);
        let preposition = at.is(Classes::PREPOSITION) && at.pronoun().is_none() && !at.is(Classes::COMPLEMENTIZER);
        if !(attached || preposition) {
            break;
        }
        words = if attached {
            after_clitic(Reach::OPEN)(words).ok()?.0
        } else {
            noun_phrase(Reach::OPEN)(words.from(words.first + 1)).ok()?.0
        };
        passed = true;
    }
    let at = words.peek()?;
    let words = if at.kind() == TokenKind::Comma { words.from(words.first + 1) } else { words };
    let noun = words.peek()?;
    let verbal = noun.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
        && !noun.is_definite()
        && !noun.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::TITLE | Classes::PARTICIPLE | Classes::FINITE)
        && !noun.has(Proclitics::WA.with(Proclitics::FA).with(Proclitics::BI).with(Proclitics::LI));
    (passed && verbal).then_some(words)
}

/// Where a clause goes on behind a relative clause on its subject: behind the comma that closes it, or at the preposition that the
/// verb governs (وحذرت الدولة التي تنشر قوات هناك من التدخل).
pub(super) fn behind_relative(words: Words<'_>, governed: [Option<Preposition>; 2]) -> Option<usize> {
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

/// أعلن المدرب، اللاعب السابق في الفريق، الخميس، استقالته: where the content begins behind what the subject is and when it was said, if the
/// words at `first` are these.
pub(super) fn behind_time(words: Words<'_>, first: usize, governed: [Option<Preposition>; 2]) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| !reading.at(index).is(Classes::COMPLEMENTIZER))
        .find(|&index| reading.kind(index) == TokenKind::Comma)?;
    let behind = (comma + 1..comma + 5)
        .find(|&index| {
            let at = reading.at(index);
            !at.is(Classes::TIME) && !matches!(at.kind(), TokenKind::Number | TokenKind::Slash)
        })
        .filter(|&index| reading.kind(index) == TokenKind::Comma && index > comma + 1)?;
    let object = reading.at(behind + 1);
    let own = opener.is(Classes::VERBAL_NOUN) || opener.pronoun().is_some();
    // أعلن المدير …، الخميس، عن فتح المصنع
    if !own && governed.contains(&Some(Preposition::An)) && object.spells("عن") {
        return Some(behind + 2);
    }
    // أفادت مصادر بالمدينة، الخميس، بفرار السجناء
    if opener.has(Proclitics::BI) {
        let place = opener.is(Classes::PLACE | Classes::INSTITUTION | Classes::TITLE)
            || opener.is_unknown()
            || opener.is_definite();
        return (place && object.has(Proclitics::BI) && object.is_word()).then_some(behind + 1);
    }
    let thing =
        opener.is(Classes::COMMON_NOUN) && !opener.is_definite() && !opener.is(Classes::TITLE | Classes::NUMERAL);
    let noun = object.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT | Classes::OCCASION)
        // سحب قواتها (the withdrawal of its troops): what its complement shows to be a noun.
        || object.is_unknown() && object.ends(["ا"])
        || (object.is_unknown() || object.is(Classes::OTHER_VERB)) && reading.at(behind + 2).pronoun().is_some();
    let joined = Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI).with(Proclitics::BI);
    (!own
        && !thing
        && noun
        && !object.is_definite()
        && !object.has(joined)
        && !object.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME))
    .then_some(behind + 1)
}

/// أعلن النهر المنافس في الدوري، تعاقده مع المدرب (al-Nahr, a rival in the league, announced that it had signed the manager); كشف الوزير سامي آذري، عن
/// تقدم: where the content begins behind a comma, if the words at `first` can only tell more of the subject.
pub(super) fn behind_subject(words: Words<'_>, first: usize, governed: [Option<Preposition>; 2]) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    let more = opener.begins("ال")
        && !opener.is(Classes::COMMON_NOUN | Classes::VERBAL_NOUN | Classes::DOCUMENT | Classes::OCCASION)
        && opener.is(Classes::ADJECTIVE | Classes::HONORIFIC | Classes::TITLE | Classes::MEDIA_NAME);
    let name = opener.is_unknown() && super::noun_phrase::is_name_word(opener) && !opener.is_definite();
    if !more && !name || opener.has(Proclitics::BI.with(Proclitics::LI)) {
        return None;
    }
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| {
            !reading.at(index).is(Classes::COMPLEMENTIZER)
                && cue::finite(reading, index).is_none_or(|cue| cue.lemma(reading).ambiguous)
        })
        .find(|&index| {
            let object = reading.at(index + 1);
            let joined = Proclitics::WA.with(Proclitics::FA).with(Proclitics::LI).with(Proclitics::BI);
            let act = object.is(Classes::VERBAL_NOUN | Classes::COMMON_NOUN)
                && !object.is(Classes::TITLE | Classes::GROUP | Classes::ADJECTIVE)
                && !object.is_definite()
                && !object.has(joined);
            let about = governed.contains(&Some(Preposition::An)) && object.spells("عن");
            reading.kind(index) == TokenKind::Comma
                && (about || act && !object.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::TIME))
        })?;
    Some(comma + 1 + usize::from(reading.at(comma + 1).spells("عن")))
}

/// أكد المتحدث باسم الحركة، العقيد سامي حداد، أن القوات تقدمت (the movement's spokesman, colonel Sami Haddad, affirmed that the forces had advanced): the
/// content of the clause behind the comma, where no noun at `first` can be it.
pub(super) fn behind_that(words: Words<'_>, first: usize) -> Option<usize> {
    let reading = words.reading;
    let opener = reading.at(first);
    // أعلن تشكيل لجنة، أن …: an act of the verb's own.
    let other = Classes::VERBAL_NOUN | Classes::COMPLEMENTIZER | Classes::PREPOSITION | Classes::DEMONSTRATIVE;
    if opener.is(other)
        || opener.has(Proclitics::BI.with(Proclitics::LI))
        || opener.pronoun().is_some()
        || !opener.is_definite() && opener.is(Classes::COMMON_NOUN)
        || reading.at(first.saturating_sub(1)).is(Classes::PREPOSITION)
    {
        return None;
    }
    let comma = (first + 1..words.end.min(first + ASIDE))
        .take_while(|&index| cue::finite(reading, index).is_none_or(|cue| cue.lemma(reading).ambiguous))
        .find(|&index| {
            let that = reading.at(index + 1);
            reading.kind(index) == TokenKind::Comma
                && that.is(Classes::COMPLEMENTIZER)
                && !that.has(Proclitics::WA.with(Proclitics::FA))
        })?;
    let that = reading.at(comma + 1);
    Some(if that.pronoun().is_some() { comma + 1 } else { comma + 2 })
}

/// The comma that closes what the comma at the beginning of `words` has opened.
pub(super) fn closing_comma(words: Words<'_>) -> Option<usize> {
    (words.first + 2..words.end.min(words.first + 24)).find(|&index| words.reading.kind(index) == TokenKind::Comma)
}
