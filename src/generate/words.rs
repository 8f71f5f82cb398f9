//! Arabic words with what is attached to them, names, and words that are none.

use super::choices::Choices;
#[cfg(feature = "proptest")]
use super::source::Person;
use super::vocabulary::VOCABULARY;

/// Letters of which words are made that no table has.
const LETTERS: &[char] = &[
    'ا', 'ل', 'م', 'ن', 'ي', 'و', 'ر', 'ت', 'ب', 'ع', 'د', 'س', 'ف', 'ق', 'ك', 'ه', 'ح', 'ج', 'ش', 'ص', 'خ', 'ط', 'أ',
    'ز', 'ض', 'ة', 'ى', 'ء', 'ث', 'غ', 'ذ', 'ظ', 'إ', 'آ', 'ؤ', 'ئ',
];

/// و (and), ف (so), ب (in), ل (to), ال (the) and what goes together.
const IN_FRONT: &[&str] = &["", "و", "ف", "ال", "وال", "بال", "لل", "ب", "ل", "وب", "س"];

/// ه (his), ها (her), هم (their), نا (our), ات (plural) …
const BEHIND: &[&str] = &["", "ه", "ها", "هم", "نا", "ات", "ين", "ون", "ة"];

/// A word of Arabic: one of the news, or letters that might be one, with clitics or without.
pub(super) fn word(choices: &mut Choices<'_>) -> String {
    let known = [&VOCABULARY.nouns, &VOCABULARY.quotations, &VOCABULARY.adjuncts];
    match choices.below(4) {
        0 => choices.of(&VOCABULARY.verbs).map_or("قال", |verb| verb.lemma).to_owned(),
        1 => {
            let phrases = choices.of(&known).map_or(&VOCABULARY.nouns, |phrases| phrases);
            let words: Vec<&str> = phrases.iter().flat_map(|phrase| phrase.split_whitespace()).collect();
            choices.words(&words).to_owned()
        }
        2 => {
            let known = choices.words(&["وزير", "شركة", "قول", "تصريح", "قرار", "خبر"]);
            clitics(choices, known)
        }
        _ => {
            let letters: String = (0..2 + choices.below(7)).filter_map(|_| choices.of(LETTERS).copied()).collect();
            clitics(choices, &letters)
        }
    }
}

fn clitics(choices: &mut Choices<'_>, stem: &str) -> String {
    let (before, after) = (choices.words(IN_FRONT), choices.words(BEHIND));
    format!("{before}{stem}{after}")
}

/// A name of two words: ليلى المنصوري (Layla al-Mansouri).
#[cfg(feature = "proptest")]
pub(super) fn name(choices: &mut Choices<'_>) -> String {
    Person::any(choices).map(|person| person.name()).unwrap_or_default()
}

/// One to six words; now and then other things that can stand in a text.
pub(super) fn phrase(choices: &mut Choices<'_>) -> String {
    let odd = ["\u{200f}،", "«", "a \"b\" \\ c", "\0", "\n", "😀", "ﷲ", "لا\u{300}", "2016", "\u{202e}x"];
    if choices.once_in(12) {
        return choices.words(&odd).to_owned();
    }
    let words: Vec<String> = (0..1 + choices.below(6)).map(|_| word(choices)).collect();
    words.join(" ")
}
