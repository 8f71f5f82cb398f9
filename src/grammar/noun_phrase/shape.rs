//! What the shape of a word and its classes say: verb, name, noun, end of a phrase.

use super::place::{VERBAL, stands_as_name};
use super::{ADJECTIVAL, ATTACHED, FUNCTION, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::{At, spells};
use crate::text::orthography::fold_letter;
use crate::text::token::TokenKind;

/// Whether the word is a finite verb and nothing else that could stand in a noun phrase.
#[inline]
pub(crate) fn is_verb(at: At<'_>) -> bool {
    at.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::FINITE)
        && !at.is(NOMINAL | ADJECTIVAL | PERSON_NAME | Classes::DEFINITE)
        && is_finite(at)
}

/// The same of a word that is a verb and no noun by its classes.
fn is_finite(at: At<'_>) -> bool {
    if at.has(ATTACHED) && !at.is(Classes::OTHER_VERB) {
        return false;
    }
    if at.is(Classes::VERBAL_NOUN) && !at.has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    !stands_as_name(at)
}

/// What a word that a table knows must be to be part of a name: all other words are nothing else than what they mean.
const NAMING: Classes = PERSON_NAME.with(FUNCTION).with(Classes::PREPOSITION).with(Classes::QUANTIFIER).with(VERBAL);

/// Whether the word can be part of a person's name.
#[inline]
pub(crate) fn is_name_word(at: At<'_>) -> bool {
    if at.is_unknown() {
        return !at.is(Classes::POSSESSED | Classes::NAMELESS);
    }
    at.is(NAMING) && known_name_word(at)
}

fn known_name_word(at: At<'_>) -> bool {
    if at.has(ATTACHED) || at.is(Classes::NATIONALITY) && at.is_definite() {
        return false;
    }
    if at.is(FUNCTION) && at.begins("آ") && !at.is(Classes::TIME) {
        // آنا، آن (Anna, Anne) fold like أنا, أن.
        return true;
    }
    if at.is(FUNCTION | Classes::PREPOSITION | Classes::QUANTIFIER)
        && !(at.is(Classes::AUXILIARY) && stands_as_name(at))
    {
        // على is a preposition, علي a name; both fold alike.
        return at.spells("علي");
    }
    at.is(PERSON_NAME) || stands_as_name(at)
}

/// Whether an unknown word has the shape of a verbal noun or an abstract noun, which no name follows on: تطوير، استخدام، انسحاب، سرقة.
pub(crate) fn has_noun_shape(at: At<'_>) -> bool {
    at.is_unknown() && is_noun_shape(at.str())
}

/// Whether an unknown word has the shape of a verb in the present: يتحدى، يستعيد، تستأنف.
pub(crate) fn has_verb_shape(at: At<'_>) -> bool {
    at.is(Classes::VERB_SHAPE)
}

/// An unknown word that begins with ب or ل and then has the shape of a noun: بتضمين (with including), بالإسراع, للبدء.
#[inline]
pub(crate) fn attached_noun(at: At<'_>) -> Option<Preposition> {
    if at.is_unknown() { preposition_in_front(at) } else { None }
}

fn preposition_in_front(at: At<'_>) -> Option<Preposition> {
    if !at.begins_any(["ب", "ل", "و"]) {
        return None;
    }
    let word = at.str();
    let word = word.strip_prefix('و').unwrap_or(word);
    if word.starts_with("لل") {
        return Some(Preposition::Li);
    }
    let (preposition, rest) = match word.strip_prefix('ب') {
        Some(rest) => (Preposition::Bi, rest),
        None => (Preposition::Li, word.strip_prefix('ل')?),
    };
    let rest = rest.trim_start_matches('ـ');
    // لأردوغان، بإيران: no word of another sort begins so.
    if rest.starts_with(['أ', 'إ', 'آ']) {
        return Some(preposition);
    }
    // بانديراس is a name: of the words in ا only those with a typed hamza or است are surely nouns.
    if rest.starts_with('ا') && !rest.starts_with("ال") && !rest.starts_with("است") {
        return None;
    }
    let mut letters = rest.chars();
    let short = (letters.next(), letters.nth(2), letters.next());
    let short = matches!(short, (Some('ت'), Some('ي' | 'ى'), None));
    (rest.starts_with("ال") || short || is_noun_shape(rest)).then_some(preposition)
}

pub(crate) fn is_noun_shape(word: &str) -> bool {
    // All shapes begin with ا or ت, or end with ة or ات.
    let other = word.starts_with(|letter| matches!(letter, 'ب' | 'ث'..='غ' | 'ف'..='ي'));
    if other && !word.ends_with('ة') && !word.ends_with("ات") {
        return false;
    }
    // The letters at the front, their number, and the one before the last.
    let (mut front, mut count, mut last, mut before) = (['-'; 4], 0, '-', '-');
    for typed in word.chars() {
        fold_letter(typed, |letter| {
            if let Some(place) = front.get_mut(count) {
                *place = letter;
            }
            count += 1;
            (before, last) = (last, letter);
        });
    }
    let long_a = before == 'ا';
    match front {
        ['ت', _, _, 'ي'] if count == 5 => true,
        ['ا', 'س', 'ت', _] if count >= 6 => long_a,
        ['ا', ..] if count >= 5 && word.starts_with(['ا', 'إ']) => long_a,
        _ => word.ends_with('ة') && count > 3 || word.ends_with("ات") && count > 4,
    }
}

/// Whether a phrase surely ends before this token.
pub(super) fn is_end(at: At<'_>) -> bool {
    !matches!(at.kind(), TokenKind::Word | TokenKind::OpenQuote | TokenKind::Hyphen)
        || at.is(FUNCTION) && !at.is(NOMINAL)
        || at.is(Classes::PREPOSITION)
}

/// Words with which some phrase goes on, whatever else they may be.
const GOING_ON: Classes = Classes::UNKNOWN
    .with(Classes::PREPOSITION)
    .with(Classes::CIRCUMSTANTIAL)
    .with(Classes::DEMONSTRATIVE)
    .with(Classes::QUANTIFIER)
    .with(Classes::NUMERAL)
    .with(Classes::TIME)
    .with(Classes::CALLING);

/// Whether the word is a verb and nothing else, so that any phrase ends before it, whatever it is of.
pub(super) fn ends_any(at: At<'_>) -> bool {
    !at.is(GOING_ON.with(FUNCTION)) && is_verb(at) && !at.has(ATTACHED.with(Proclitics::WA))
}

/// Whether the word leads over to a clause and is nothing else, so that a phrase of one noun ends before it.
fn leads_over(at: At<'_>) -> bool {
    const LEADING: Classes = Classes::COMPLEMENTIZER
        .with(Classes::CONJUNCTION)
        .with(Classes::FUTURE)
        .with(Classes::HYPOTHETICAL)
        .with(Classes::INTERROGATIVE)
        .with(Classes::RELATIVE);
    const OTHER: Classes = GOING_ON
        .with(NOMINAL)
        .with(ADJECTIVAL)
        .with(VERBAL)
        .with(PERSON_NAME)
        .with(Classes::NEGATOR)
        .with(Classes::PRONOUN)
        .with(Classes::ADVERB);
    // آن (Anne) folds like أن, and وكالة و"النهر" (an agency and "an-Nahr") goes on.
    at.is(LEADING) && !at.is(OTHER) && !at.begins("آ") && !at.spells("و")
}

/// Whether a phrase that begins here is this one word, an office or a kind of body, as far as that is told without reading it: nobody is
/// named so. Where it says no the phrase may be so all the same.
pub(crate) fn is_alone(at: At<'_>) -> bool {
    const HEAD: Classes = Classes::TITLE.with(Classes::INSTITUTION).with(Classes::MEDIA);
    const OTHER: Classes = GOING_ON
        .with(Classes::GIVEN_NAME)
        .with(Classes::HONORIFIC)
        .with(Classes::CONSTRUCT)
        .with(Classes::OCCASION)
        .with(ADJECTIVAL)
        .with(VERBAL)
        .with(Classes::REPORTS);
    if !at.is(HEAD) || at.is(OTHER) || at.has(ATTACHED) || at.reading().name_at(at.index).is_some() {
        return false;
    }
    let next = at.reading().at(at.index + 1);
    match next.kind() {
        TokenKind::Word => (ends_any(next) || leads_over(next)) && next.reading().name_at(next.index).is_none(),
        TokenKind::Period | TokenKind::LineEnd | TokenKind::Colon | TokenKind::CloseQuote => true,
        // العمال، حيث: behind the comma stands neither a name nor another such noun.
        TokenKind::Comma => {
            let behind = at.reading().at(at.index + 2);
            let known = at.reading().name_at(behind.index).is_some();
            let leads = ends_any(behind) || leads_over(behind) && !behind.has(Proclitics::WA);
            leads && !known && (at.is(Classes::TITLE) || !at.is(Classes::GROUP))
        }
        _ => false,
    }
}

/// العام الماضي (last year) is a time, الأمين العام (the general secretary) a title.
pub(super) fn is_year(next: At<'_>) -> bool {
    spells!(next, "الماضي" | "الجاري" | "المقبل" | "الحالي" | "القادم" | "المنصرم")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::noun_phrase::{Reach, noun_phrase};
    use crate::lexicon::SharedLexicon;
    use crate::reading::Reading;

    #[test]
    fn what_stands_alone_is_a_phrase_of_one_word_without_a_name() {
        // the minister, a minister, the player, a company, the newspaper, a party, a team, a secretary, the workers, officials
        let heads = ["الوزير", "وزير", "اللاعب", "شركة", "الصحيفة", "حزب", "فريق", "أمين", "العمال", "مسؤولين"];
        // behind a comma travels to, said, where, and reached, and who; travels, he reached, she took part, said that, that, who, where, if,
        // Anne, and "an-Nahr", Haddad, of justice; marks that end a phrase, and some that do not
        let behind = [
            "، يسافر إلى",
            "، قال",
            "، حيث",
            "، وبلغ",
            "، والذي",
            "يسافر",
            "بلغ",
            "شاركت",
            "قال إن",
            "أن",
            "الذي",
            "حيث",
            "إذا",
            "آن",
            "و\"النهر\"",
            "حداد",
            "العدل",
            ".",
            ":",
            "\n",
            "،",
            "(41 عاما)",
            "\"النهر\"",
        ];
        let mut alone = 0;
        for (head, behind) in heads.iter().flat_map(|head| behind.iter().map(move |behind| (head, behind))) {
            let text = format!("زار {head} {behind} سامي حداد");
            let reading = Reading::new(&text, SharedLexicon::default());
            if is_alone(reading.at(1)) {
                let (_, phrase) = noun_phrase(Reach::OPEN)(reading.words(1, reading.len())).unwrap();
                assert_eq!((phrase.end, phrase.name), (2, None), "{text}");
                alone += 1;
            }
        }
        assert!(alone > 20, "{alone}");
    }
}
