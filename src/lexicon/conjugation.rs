//! From principal parts to all forms of a verb that news uses.
//!
//! Forms are folded spellings. Where two persons are spelled alike (أكدت "she affirmed", "I affirmed"; تقول "she says", "you
//! say"), only the third is listed: a reporter's sentence is in the third person.

use super::verb::{Gender, Number, Person, Shape};
use crate::text::orthography::fold;
use Gender::{Feminine, Masculine};
use Number::{Dual, Plural, Singular};
use Person::{First, Second, Third};

/// Where a spelling can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// With and without an attached pronoun: أبلغ، أبلغه.
    Either,
    /// Never before a pronoun: قالوا، دعوة, نفى.
    Alone,
    /// Only before a pronoun: قالو(ها), دعوت(ه), نفا(ه).
    Bound,
    /// Without a pronoun, where the last letter was typed as this one, ى or ي: رأى.
    Typed(char),
}

/// A form with its features.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inflected {
    pub(super) form: String,
    pub(super) shape: Shape,
    pub(super) person: Person,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) standing: Standing,
    /// So rare that any other word with this spelling is meant instead.
    pub(super) shadowed: bool,
}

/// The forms of one verb in the making.
struct Forms {
    shape: Shape,
    list: Vec<Inflected>,
}

impl Forms {
    fn new(shape: Shape) -> Self {
        Self { shape, list: Vec::with_capacity(24) }
    }

    /// A form that takes pronouns.
    fn put(&mut self, form: String, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Either, false)
    }

    /// A form that takes none.
    fn alone(&mut self, form: String, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Alone, false)
    }

    /// A form before pronouns.
    fn bound(&mut self, form: String, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Bound, false)
    }

    fn push(
        &mut self,
        form: String,
        (person, gender, number): (Person, Gender, Number),
        standing: Standing,
        shadowed: bool,
    ) -> &mut Self {
        // أثنين is "two", لمن "to whom", أفضل "better", before it is what they (women), I or we did.
        let rare = person != Third || number == Dual || number == Plural && gender == Feminine;
        let shadowed = shadowed || rare && matches!(self.shape, Shape::Past | Shape::Present | Shape::Jussive);
        let beside = |other: &Inflected| (standing == Standing::Bound) == (other.standing == Standing::Bound);
        if !form.is_empty() && !self.list.iter().any(|other| other.form == form && beside(other)) {
            self.list.push(Inflected { form, shape: self.shape, person, gender, number, standing, shadowed });
        }
        self
    }
}

/// How a verb's last root letters behave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Sound,
    /// هنأ، قرأ: the last letter is a hamza, whose seat changes.
    Hamza,
    /// قال، أفاد: the long vowel before the last letter falls in closed syllables.
    Hollow,
    /// نفى، رأى: the last letter is ى.
    Maqsura,
    /// دعا، شكا: the last letter is ا.
    Alif,
    /// خشي، بقي: the last letter is ي.
    Ya,
    /// رد، أقرّ: the last letter is doubled.
    Doubled,
}

impl Ending {
    /// The ending of a past as it is cited.
    fn of(past: &str) -> Self {
        let letters: Vec<char> =
            past.chars().filter(|letter| !matches!(letter, '\u{64B}'..='\u{650}' | '\u{652}')).collect();
        match letters.as_slice() {
            [.., '\u{651}'] => Self::Doubled,
            [.., 'أ' | 'ئ' | 'ؤ'] => Self::Hamza,
            [.., 'ى'] => Self::Maqsura,
            [_, .., 'ا'] => Self::Alif,
            [_, _, .., 'ي'] => Self::Ya,
            [_, 'ا', _] | [_, _, .., 'ا', _] => Self::Hollow,
            // رد, شك: two letters are a doubled root in any spelling.
            [_, _] => Self::Doubled,
            _ => Self::Sound,
        }
    }
}

/// The text without its last letter.
fn without_last(word: &str) -> &str {
    word.char_indices().next_back().map_or("", |(at, _)| word.get(..at).unwrap_or(""))
}

/// The last letter as a text.
fn last_letter(word: &str) -> &str {
    word.char_indices().next_back().map_or("", |(at, _)| word.get(at..).unwrap_or(""))
}

/// The letters written together.
pub(super) fn spell(parts: &[&str]) -> String {
    parts.concat()
}

/// The text with the letter before its last replaced, or left out.
fn with_vowel(word: &str, vowel: Option<char>) -> String {
    let middle = word.chars().count().saturating_sub(2);
    word.chars().enumerate().filter_map(|(at, letter)| if at == middle { vowel } else { Some(letter) }).collect()
}

/// All forms of the past: قال، قالت، قالا، قالتا، قالوا، قلن، قلت، قلنا، قلتم, and the passive where it is spelled otherwise (قيل).
pub(super) fn past(cited: &str) -> Vec<Inflected> {
    if cited == "-" {
        return Vec::new();
    }
    let ending = Ending::of(cited);
    let whole = fold(cited).into_owned();
    let stem = without_last(&whole);
    let mut forms = Forms::new(Shape::Past);
    // نفى and دعا change their last letter before pronouns, and lose it before the vowels of قالت and قالوا.
    match ending {
        Ending::Maqsura => {
            // رآه: the hamza and the long vowel are one letter.
            let bound = if stem.ends_with('ا') { stem.to_owned() } else { spell(&[stem, "ا"]) };
            forms.alone(whole.clone(), Third, Masculine, Singular).bound(bound, Third, Masculine, Singular);
        }
        _ => {
            forms.put(whole.clone(), Third, Masculine, Singular);
        }
    }
    let open = match ending {
        Ending::Maqsura | Ending::Alif => stem,
        _ => &whole,
    };
    let plural = if ending == Ending::Ya { stem } else { open };
    // حيّا, حييت: after ي the last root letter is ي too.
    let root_letter = if stem.ends_with('ي') { "ي" } else { "و" };
    let closed = match ending {
        // جاء, جئت
        Ending::Hollow => with_vowel(&whole, None).replace('ء', "ي"),
        Ending::Alif => spell(&[stem, root_letter]),
        Ending::Doubled => spell(&[&whole, last_letter(&whole)]),
        _ => whole.clone(),
    };
    let dual = match ending {
        Ending::Maqsura | Ending::Ya => spell(&[stem, "ي"]),
        Ending::Alif => closed.clone(),
        _ => whole.clone(),
    };
    forms
        .put(spell(&[open, "ت"]), Third, Feminine, Singular)
        .alone(spell(&[plural, "وا"]), Third, Masculine, Plural)
        .bound(spell(&[plural, "و"]), Third, Masculine, Plural)
        .put(spell(&[&dual, "ا"]), Third, Masculine, Dual)
        .put(spell(&[open, "تا"]), Third, Feminine, Dual)
        .put(spell(&[&closed, "ن"]), Third, Feminine, Plural)
        .put(spell(&[&closed, "ت"]), First, Masculine, Singular)
        .put(spell(&[&closed, "نا"]), First, Masculine, Plural)
        .alone(spell(&[&closed, "تم"]), Second, Masculine, Plural);
    if ending == Ending::Hamza {
        // هنؤوا beside هنأوا.
        forms.alone(spell(&[stem, "ووا"]), Third, Masculine, Plural);
    }
    let passive = match ending {
        Ending::Hollow => with_vowel(&whole, Some('ي')),
        Ending::Alif if root_letter == "و" && stem.chars().count() == 2 => spell(&[stem, "ي"]),
        _ => return forms.list,
    };
    forms.shape = Shape::PassivePast;
    let shadowed = ending == Ending::Alif;
    forms.push(passive.clone(), (Third, Masculine, Singular), Standing::Alone, shadowed);
    forms.push(spell(&[&passive, "ت"]), (Third, Feminine, Singular), Standing::Alone, shadowed);
    forms.list
}

/// The passive of the past, cited as it is spelled: سئل، سئلت، سئلوا.
pub(super) fn passive(cited: &str) -> Vec<Inflected> {
    let whole = fold(cited).into_owned();
    let mut forms = Forms::new(Shape::PassivePast);
    forms.put(whole.clone(), Third, Masculine, Singular).put(spell(&[&whole, "ت"]), Third, Feminine, Singular).alone(
        spell(&[&whole, "وا"]),
        Third,
        Masculine,
        Plural,
    );
    forms.list
}

/// All forms of the present: يقول، تقول، أقول، نقول، يقولون، يقولوا، يقولان، يقلن, the shortened jussive (يقل), and the passive where it
/// is spelled otherwise (يقال).
pub(super) fn present(cited: &str, past: &str) -> Vec<Inflected> {
    let whole = fold(cited).into_owned();
    let Some((_, body)) = whole.char_indices().nth(1).and_then(|(at, _)| whole.split_at_checked(at)) else {
        return Vec::new();
    };
    let ending = Ending::of(past);
    let maqsura = cited.ends_with('ى');
    let weak = matches!(ending, Ending::Maqsura | Ending::Alif | Ending::Ya) && body.ends_with(['و', 'ي']);
    let hollow = ending == Ending::Hollow;
    let base = if weak { without_last(body) } else { body };
    let closed = if hollow { with_vowel(body, None) } else { body.to_owned() };
    let mut forms = Forms::new(Shape::Present);
    let persons =
        [("ي", Third, Masculine, Singular), ("ت", Third, Feminine, Singular), ("ن", First, Masculine, Plural)];
    // آمل: the prefix and the hamza of the root are one letter.
    let first_singular = if body.starts_with('ا') { body.to_owned() } else { spell(&["ا", body]) };
    for (form, person, gender, number) in persons
        .into_iter()
        .map(|(prefix, person, gender, number)| (spell(&[prefix, body]), person, gender, number))
        .chain([(first_singular, First, Masculine, Singular)])
    {
        if person == First && ending == Ending::Doubled && form.chars().count() < 4 {
            // نصر is "victory" and many a name before it is "we insist".
            continue;
        }
        if maqsura {
            let bound = spell(&[without_last(&form), "ا"]);
            forms.alone(form, person, gender, number).bound(bound, person, gender, number);
        } else {
            forms.put(form, person, gender, number);
        }
    }
    for (prefix, person) in [("ي", Third), ("ت", Second)] {
        forms
            .put(spell(&[prefix, base, "ون"]), person, Masculine, Plural)
            .alone(spell(&[prefix, base, "وا"]), person, Masculine, Plural)
            .bound(spell(&[prefix, base, "و"]), person, Masculine, Plural);
        if ending == Ending::Hamza && body.ends_with('ا') {
            // يتنبؤون beside يتنبأون.
            forms.put(spell(&[prefix, without_last(body), "وون"]), person, Masculine, Plural);
        }
    }
    forms
        .put(spell(&["ي", body, "ان"]), Third, Masculine, Dual)
        .put(spell(&["ت", body, "ان"]), Third, Feminine, Dual)
        .put(spell(&["ي", body, "ا"]), Third, Masculine, Dual);
    match ending {
        Ending::Doubled => forms.put(spell(&["ي", body, last_letter(body), "ن"]), Third, Feminine, Plural),
        _ => forms.put(spell(&["ي", &closed, "ن"]), Third, Feminine, Plural),
    };
    if weak || hollow {
        let short = if weak { base } else { &closed };
        forms.shape = Shape::Jussive;
        forms.put(spell(&["ي", short]), Third, Masculine, Singular).put(
            spell(&["ت", short]),
            Third,
            Feminine,
            Singular,
        );
    }
    if hollow {
        forms.shape = Shape::PassivePresent;
        let passive = with_vowel(body, Some('ا'));
        forms.alone(spell(&["ي", &passive]), Third, Masculine, Singular).alone(
            spell(&["ت", &passive]),
            Third,
            Feminine,
            Singular,
        );
    }
    forms.list
}

/// The forms of an active participle that goes with a saying: مضيفا، مضيفة، مضيفين، مضيفتين، مضيفات.
///
/// Cited in the accusative (مضيفا) it has only these; cited without (مضيف) it has the nominative too, which in most verbs is
/// another word: كاتب (a writer), متحدث (a spokesman), معلق (a commentator).
pub(super) fn participle(cited: &str) -> Vec<Inflected> {
    let accusative = cited.chars().count() > 3 && cited.ends_with('ا');
    let cited = if accusative { without_last(cited) } else { cited };
    let folded = fold(cited);
    let whole = folded.as_ref();
    // داعيا, داعية, but داعين; the ي of مهنئا is a hamza and stays.
    let base = if cited.ends_with('ي') { without_last(whole) } else { whole };
    let mut forms = Forms::new(Shape::Participle);
    forms
        .alone(spell(&[whole, "ا"]), Third, Masculine, Singular)
        .alone(spell(&[whole, "ه"]), Third, Feminine, Singular)
        .alone(spell(&[base, "ين"]), Third, Masculine, Plural)
        .alone(spell(&[whole, "تين"]), Third, Feminine, Dual)
        .alone(spell(&[whole, "ات"]), Third, Feminine, Plural);
    if !accusative {
        forms
            .alone(whole.to_owned(), Third, Masculine, Singular)
            .alone(spell(&[base, "ون"]), Third, Masculine, Plural)
            .alone(spell(&[whole, "ان"]), Third, Masculine, Dual);
    }
    forms.list
}

/// The forms of a verbal noun: قول، تصريح، تصريحات، دعوة، دعوت(ه)، ادعاء، ادعاؤ(ه)، شكوى، شكوا(ه); a broken plural is cited after a slash (قول/أقوال).
pub(super) fn verbal_noun(cited: &str) -> Vec<Inflected> {
    let (cited, broken) = cited.split_once('/').unwrap_or((cited, ""));
    let mut forms = Forms::new(Shape::VerbalNoun);
    let whole = fold(cited).into_owned();
    let stem = without_last(&whole);
    let feminine = cited.ends_with(['ة', 'ى']);
    let gender = if feminine { Feminine } else { Masculine };
    if feminine {
        let before_pronoun = if cited.ends_with('ة') { "ت" } else { "ا" };
        forms.alone(whole.clone(), Third, gender, Singular).bound(
            spell(&[stem, before_pronoun]),
            Third,
            gender,
            Singular,
        );
    } else {
        forms.put(whole.clone(), Third, gender, Singular).alone(spell(&[&whole, "ا"]), Third, gender, Singular);
    }
    if cited.ends_with('ء') {
        for seat in ["و", "ي"] {
            forms.bound(spell(&[stem, seat]), Third, gender, Singular);
        }
    }
    if broken.is_empty() {
        let base = if feminine { stem } else { &whole };
        forms.put(spell(&[base, "ات"]), Third, Feminine, Plural);
    } else {
        let plural = fold(broken).into_owned();
        if broken.ends_with('ة') {
            forms.bound(spell(&[without_last(&plural), "ت"]), Third, Feminine, Plural);
            forms.alone(plural, Third, Feminine, Plural);
        } else {
            forms.put(plural, Third, Feminine, Plural);
        }
    }
    forms.list
}
