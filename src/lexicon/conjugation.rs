//! From principal parts to all forms of a verb that news uses.
//!
//! Forms are folded spellings. Where two forms are spelled alike (أكدت "she confirmed", "I confirmed"), only the third person is listed:
//! a reporter's sentence is in the third person.

use super::verb::{Gender, Number, Person, Shape};
use crate::text::orthography::fold;

/// A spelled form with its features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spelled {
    pub(crate) form: String,
    pub(crate) shape: Shape,
    pub(crate) person: Person,
    pub(crate) gender: Gender,
    pub(crate) number: Number,
    /// The spelling stands only before an attached pronoun: اعتبرو(ه), دعوت(ها).
    pub(crate) bound: bool,
}

/// How a verb's last letters behave.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Sound,
    /// قال، أفاد: the long vowel before the last letter falls in closed syllables.
    Hollow,
    /// نفى، رأى: the last letter is ى.
    WeakYa,
    /// دعا، شكا: the last letter is ا.
    WeakAlif,
    /// نسي: the last letter is ي.
    KeptYa,
    /// ردّ، أقرّ: the last letter is doubled.
    Doubled,
}

fn ending(past: &str) -> Ending {
    let plain: String = past.chars().filter(|letter| !matches!(letter, '\u{64B}'..='\u{650}' | '\u{652}')).collect();
    if plain.ends_with('\u{651}') {
        return Ending::Doubled;
    }
    let letters: Vec<char> = plain.chars().filter(|&letter| letter != '\u{651}').collect();
    match letters.as_slice() {
        [.., 'ى'] => Ending::WeakYa,
        [_, _, .., 'ي'] => Ending::KeptYa,
        [_, .., 'ا'] => Ending::WeakAlif,
        [_, .., 'ا', last] if *last != 'ا' => Ending::Hollow,
        _ => Ending::Sound,
    }
}

/// The text without its last letter.
fn without_last(word: &str) -> &str {
    word.char_indices().next_back().map_or("", |(at, _)| &word[..at])
}

/// The text without the letter before its last.
fn without_vowel(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len().saturating_sub(2);
    letters.iter().enumerate().filter(|(at, _)| *at != middle).map(|(_, letter)| letter).collect()
}

/// The text with the letter before its last replaced.
fn with_vowel(word: &str, vowel: char) -> String {
    let letters: Vec<char> = word.chars().collect();
    let middle = letters.len().saturating_sub(2);
    letters.iter().enumerate().map(|(at, letter)| if at == middle { vowel } else { *letter }).collect()
}

struct Forms(Vec<Spelled>);

impl Forms {
    fn put(&mut self, form: String, shape: Shape, person: Person, gender: Gender, number: Number) {
        let known = self.0.iter().any(|other| other.form == form && other.shape == shape);
        if !known && !form.is_empty() {
            self.0.push(Spelled { form, shape, person, gender, number, bound: false });
        }
    }

    fn bound(&mut self, form: String, shape: Shape, person: Person, gender: Gender, number: Number) {
        let known = self.0.iter().any(|other| other.form == form);
        if !known && !form.is_empty() {
            self.0.push(Spelled { form, shape, person, gender, number, bound: true });
        }
    }
}

/// All forms of the past: قال، قالت، قالا، قالتا، قالوا، قلن، قلت، قلنا.
pub(crate) fn past(cited: &str) -> Vec<Spelled> {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Third};
    let ending = ending(cited);
    let whole = fold(cited).into_owned();
    let stem = without_last(&whole).to_owned();
    // (before vowels, before ت of the feminine, before consonants)
    let (plural, feminine, closed) = match ending {
        Ending::Sound => (whole.clone(), whole.clone(), whole.clone()),
        Ending::Hollow => (whole.clone(), whole.clone(), without_vowel(&whole)),
        Ending::WeakYa => (stem.clone(), stem.clone(), whole.clone()),
        Ending::WeakAlif => (stem.clone(), stem.clone(), format!("{stem}و")),
        Ending::KeptYa => (stem.clone(), whole.clone(), whole.clone()),
        Ending::Doubled => {
            let last = whole.chars().next_back().map(String::from).unwrap_or_default();
            (whole.clone(), whole.clone(), format!("{whole}{last}"))
        }
    };
    let dual = match ending {
        Ending::WeakAlif => format!("{stem}وا"),
        Ending::WeakYa | Ending::KeptYa => format!("{stem}يا"),
        _ => format!("{whole}ا"),
    };
    let mut forms = Forms(Vec::new());
    forms.put(whole.clone(), Shape::Past, Third, Masculine, Singular);
    forms.put(format!("{feminine}ت"), Shape::Past, Third, Feminine, Singular);
    forms.put(format!("{plural}وا"), Shape::Past, Third, Masculine, Plural);
    forms.put(dual, Shape::Past, Third, Masculine, Dual);
    forms.put(format!("{feminine}تا"), Shape::Past, Third, Feminine, Dual);
    forms.put(format!("{closed}ن"), Shape::Past, Third, Feminine, Plural);
    forms.put(format!("{closed}ت"), Shape::Past, First, Masculine, Singular);
    forms.put(format!("{closed}نا"), Shape::Past, First, Masculine, Plural);
    forms.bound(format!("{plural}و"), Shape::Past, Third, Masculine, Plural);
    if ending == Ending::WeakYa {
        forms.bound(format!("{stem}ا"), Shape::Past, Third, Masculine, Singular);
    }
    if ending == Ending::Hollow {
        let passive = with_vowel(&whole, 'ي');
        forms.put(passive.clone(), Shape::PassivePast, Third, Masculine, Singular);
        forms.put(format!("{passive}ت"), Shape::PassivePast, Third, Feminine, Singular);
    }
    forms.0
}

/// All forms of the present, indicative, subjunctive and jussive: يقول، تقول، أقول، نقول، يقولون، يقولوا، يقلن، يقل.
pub(crate) fn present(cited: &str, past: &str) -> Vec<Spelled> {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Third};
    let whole = fold(cited).into_owned();
    let Some((at, _)) = whole.char_indices().nth(1) else { return Vec::new() };
    let body = &whole[at..];
    let weak = body.ends_with(['و', 'ي']) && body.chars().count() > 1 && cited.ends_with(['و', 'ي', 'ى']);
    let open = cited.ends_with('ى');
    let base = if weak { without_last(body) } else { body };
    let hollow = !weak && ending(past) == Ending::Hollow;
    let short = if weak { without_last(body).to_owned() } else if hollow { without_vowel(body) } else { body.to_owned() };
    let mut forms = Forms(Vec::new());
    for (prefix, person, gender, number) in [
        ("ي", Third, Masculine, Singular),
        ("ت", Third, Feminine, Singular),
        ("ا", First, Masculine, Singular),
        ("ن", First, Masculine, Plural),
    ] {
        forms.put(format!("{prefix}{body}"), Shape::Present, person, gender, number);
        if short != body {
            forms.put(format!("{prefix}{short}"), Shape::Jussive, person, gender, number);
        }
        if open {
            forms.bound(format!("{prefix}{base}ا"), Shape::Present, person, gender, number);
        }
        if hollow && person == Third {
            forms.put(format!("{prefix}{}", with_vowel(body, 'ا')), Shape::PassivePresent, person, gender, number);
        }
    }
    forms.put(format!("ي{base}ون"), Shape::Present, Third, Masculine, Plural);
    forms.put(format!("ي{base}وا"), Shape::Present, Third, Masculine, Plural);
    forms.bound(format!("ي{base}و"), Shape::Present, Third, Masculine, Plural);
    let dual = if body.ends_with('و') || weak { body } else { base };
    forms.put(format!("ي{dual}ان"), Shape::Present, Third, Masculine, Dual);
    forms.put(format!("ي{dual}ا"), Shape::Present, Third, Masculine, Dual);
    forms.put(format!("ت{dual}ان"), Shape::Present, Third, Feminine, Dual);
    forms.put(format!("ي{}ن", if hollow { &short } else { body }), Shape::Present, Third, Feminine, Plural);
    forms.0
}

/// The forms of an active participle: مضيف، مضيفا، مضيفة، مضيفين، مضيفون، مضيفات.
pub(crate) fn participle(cited: &str) -> Vec<Spelled> {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    let whole = fold(cited).into_owned();
    let base = if cited.ends_with('ي') { without_last(&whole) } else { &whole };
    let mut forms = Forms(Vec::new());
    let third = Person::Third;
    forms.put(whole.clone(), Shape::Participle, third, Masculine, Singular);
    forms.put(format!("{whole}ا"), Shape::Participle, third, Masculine, Singular);
    forms.put(format!("{whole}ه"), Shape::Participle, third, Feminine, Singular);
    forms.put(format!("{base}ين"), Shape::Participle, third, Masculine, Plural);
    forms.put(format!("{base}ون"), Shape::Participle, third, Masculine, Plural);
    forms.put(format!("{whole}ان"), Shape::Participle, third, Masculine, Dual);
    forms.put(format!("{whole}ات"), Shape::Participle, third, Feminine, Plural);
    forms.0
}

/// The forms of a verbal noun: قول, تصريح, تصريحات, دعوة, دعوت(ه), ادعاء, ادعاؤ(ه).
pub(crate) fn verbal_noun(cited: &str) -> Vec<Spelled> {
    let third = Person::Third;
    let mut forms = Forms(Vec::new());
    let whole = fold(cited).into_owned();
    let feminine = cited.ends_with('ة');
    let gender = if feminine { Gender::Feminine } else { Gender::Masculine };
    forms.put(whole.clone(), Shape::VerbalNoun, third, gender, Number::Singular);
    let stem = without_last(&whole).to_owned();
    if feminine {
        forms.put(format!("{stem}ات"), Shape::VerbalNoun, third, Gender::Feminine, Number::Plural);
        forms.bound(format!("{stem}ت"), Shape::VerbalNoun, third, gender, Number::Singular);
    } else {
        forms.put(format!("{whole}ا"), Shape::VerbalNoun, third, gender, Number::Singular);
        forms.put(format!("{whole}ات"), Shape::VerbalNoun, third, Gender::Feminine, Number::Plural);
    }
    if cited.ends_with('ء') {
        forms.bound(format!("{stem}و"), Shape::VerbalNoun, third, gender, Number::Singular);
        forms.bound(format!("{stem}ي"), Shape::VerbalNoun, third, gender, Number::Singular);
    }
    forms.0
}
