//! What the shape of a word and its classes say: verb, name, noun, end of a phrase.

use super::{ADJECTIVAL, ATTACHED, FUNCTION, NOMINAL, PERSON_NAME};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Preposition, Proclitics};
use crate::reading::At;
use crate::text::token::TokenKind;

/// Whether the word is a finite verb and nothing else that could stand in a noun phrase.
pub(crate) fn is_verb(at: At<'_>) -> bool {
    if at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) || at.is_definite() || at.has(ATTACHED) && !at.is(Classes::OTHER_VERB)
    {
        return false;
    }
    if at.is(Classes::VERBAL_NOUN) && !at.has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    at.is(Classes::OTHER_VERB | Classes::SUPPORT | Classes::FINITE)
}

/// Whether the word can be part of a person's name.
pub(crate) fn is_name_word(at: At<'_>) -> bool {
    if !at.is_word()
        || at.has(ATTACHED)
        || at.is_particle_with_article()
        || at.is(Classes::NATIONALITY) && at.is_definite()
    {
        return false;
    }
    if at.is(FUNCTION) && at.str().starts_with('آ') {
        // آنا، آن (Anna, Anne) fold like أنا, أن.
        return true;
    }
    if at.is(FUNCTION | Classes::PREPOSITION | Classes::QUANTIFIER) {
        // على is a preposition, علي a name; both fold alike.
        return at.str() == "علي";
    }
    at.is(PERSON_NAME) || at.is_unknown() && !has_pronoun(at) && at.str() != "و"
}

/// حجابها (her veil), قراراتهم (their decisions): a noun with its possessor.
fn has_pronoun(at: At<'_>) -> bool {
    let word = at.str();
    word.ends_with(['ا', 'م'])
        && ["ها", "هم", "هما"].iter().any(|pronoun| word.ends_with(pronoun))
        && word.chars().count() >= 6
}

/// Whether an unknown word has the shape of a verbal noun or an abstract noun, which no name follows on: تطوير، استخدام، انسحاب، سرقة.
pub(super) fn has_noun_shape(at: At<'_>) -> bool {
    at.is_unknown() && is_noun_shape(at.str())
}

/// Whether an unknown word has the shape of a verb in the present: يتحدى، يستعيد، تستأنف.
pub(crate) fn has_verb_shape(at: At<'_>) -> bool {
    at.is_unknown() && ["يت", "يست", "تست", "ستت", "ستس", "سنت"].iter().any(|beginning| at.str().starts_with(beginning))
}

/// An unknown word that begins with ب or ل and then has the shape of a noun: بتضمين (with including), بالإسراع, للبدء.
pub(crate) fn attached_noun(at: At<'_>) -> Option<Preposition> {
    if !at.is_unknown() {
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
    // بانديراس is a name: of the words in ا only those with a typed hamza or است are surely nouns.
    if rest.starts_with('ا') && !rest.starts_with("ال") && !rest.starts_with("است") {
        return None;
    }
    let letters: Vec<char> = rest.chars().take(5).collect();
    let short = matches!(letters.as_slice(), ['ت', _, _, 'ي' | 'ى']);
    (rest.starts_with("ال") || short || is_noun_shape(rest)).then_some(preposition)
}

pub(super) fn is_noun_shape(word: &str) -> bool {
    let letters: Vec<char> = crate::text::orthography::fold(word).chars().collect();
    let long_a = letters.len().checked_sub(2).and_then(|place| letters.get(place)) == Some(&'ا');
    match letters.as_slice() {
        ['ت', _, _, 'ي', _] => true,
        ['ا', 'س', 'ت', ..] if letters.len() >= 6 => long_a,
        ['ا', ..] if letters.len() >= 5 && word.starts_with(['ا', 'إ']) => long_a,
        [..] => word.ends_with('ة') && letters.len() > 3 || word.ends_with("ات") && letters.len() > 4,
    }
}

/// Whether a phrase surely ends before this token.
pub(super) fn is_end(at: At<'_>) -> bool {
    !matches!(at.kind(), TokenKind::Word | TokenKind::OpenQuote | TokenKind::Hyphen)
        || at.is(FUNCTION) && !at.is(NOMINAL)
        || at.is(Classes::PREPOSITION)
}

/// العام الماضي (last year) is a time, الأمين العام (the general secretary) a title.
pub(super) fn is_year(next: At<'_>) -> bool {
    matches!(next.str(), "الماضي" | "الجاري" | "المقبل" | "الحالي" | "القادم" | "المنصرم")
}

pub(super) fn is_calling(word: &str) -> bool {
    // Most words are neither and need no folding; what is typed in presentation forms is folded first.
    let plain = word.chars().all(|letter| letter < '\u{FB50}');
    if plain && !word.ends_with('ى') && !word.contains("سم") {
        return false;
    }
    // يدعي (claims) and يدعى (is called) fold alike: the last letter as typed tells them.
    let folded = crate::text::orthography::fold(word);
    matches!(&*folded, "يدعي" | "تدعي" | "يسمي" | "تسمي") && word.ends_with('ى') || matches!(&*folded, "اسمه" | "اسمها")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_calling_in_any_type() {
        // is called, his name; the last in presentation forms
        for word in ["يدعى", "تسمى", "اسمه", "ا\u{FEB3}\u{FEE4}\u{FEEA}"] {
            assert!(is_calling(word), "{word}");
        }
        // claims, he sat, the minister
        for word in ["يدعي", "جلس", "الوزير"] {
            assert!(!is_calling(word), "{word}");
        }
    }
}
