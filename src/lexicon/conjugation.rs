//! From principal parts to all forms of a verb that news uses.
//!
//! Forms are keys: folded spellings, made by arithmetic. Where two persons are spelled alike (أكدت "she affirmed", "I affirmed"; تقول "she says", "you
//! say"), only the third is listed: a reporter's sentence is in the third person.

use super::stem::Stem;
use super::verb::{Gender, Number, Person, Shape};
use crate::text::key::Key;
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Inflected {
    pub(super) form: Key,
    pub(super) shape: Shape,
    pub(super) person: Person,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) standing: Standing,
    /// So rare that any other word with this spelling is meant instead.
    pub(super) shadowed: bool,
}

impl Inflected {
    /// Whether the form is one of the third person that news is full of: قال، قالت، قالوا، يقول، تقول، يقولون.
    pub(super) fn is_common(&self) -> bool {
        let women = self.number == Plural && self.gender == Feminine;
        self.person == Third && self.number != Dual && !women && matches!(self.shape, Shape::Past | Shape::Present)
    }
}

/// The forms of one verb in the making.
struct Forms {
    shape: Shape,
    list: Vec<Inflected>,
}

impl Forms {
    fn new(shape: Shape) -> Self {
        Self { shape, list: Vec::with_capacity(28) }
    }

    /// A form that takes pronouns.
    fn put(&mut self, form: Stem, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Either, false)
    }

    /// A form that takes none.
    fn alone(&mut self, form: Stem, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Alone, false)
    }

    /// A form before pronouns.
    fn bound(&mut self, form: Stem, person: Person, gender: Gender, number: Number) -> &mut Self {
        self.push(form, (person, gender, number), Standing::Bound, false)
    }

    fn push(
        &mut self,
        form: Stem,
        (person, gender, number): (Person, Gender, Number),
        standing: Standing,
        shadowed: bool,
    ) -> &mut Self {
        // أثنين is "two", لمن "to whom", أفضل "better", before it is what they (women), I or we did.
        let rare = person != Third || number == Dual || number == Plural && gender == Feminine;
        let shadowed = shadowed || rare && matches!(self.shape, Shape::Past | Shape::Present | Shape::Jussive);
        let beside = |other: &Inflected| (standing == Standing::Bound) == (other.standing == Standing::Bound);
        if let Some(form) = form.form()
            && !self.list.iter().any(|other| other.form == form && beside(other))
        {
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
        let is_vowel = |letter: &char| matches!(letter, '\u{64B}'..='\u{650}' | '\u{652}');
        let mut letters = past.chars().rev().filter(|letter| !is_vowel(letter));
        let (last, before) = (letters.next().unwrap_or('-'), letters.next());
        // Of one letter, of two, of three and more.
        let third = letters.next();
        match last {
            '\u{651}' => Self::Doubled,
            'أ' | 'ئ' | 'ؤ' => Self::Hamza,
            'ى' => Self::Maqsura,
            'ا' if before.is_some() => Self::Alif,
            'ي' if third.is_some() => Self::Ya,
            _ if before == Some('ا') && third.is_some() => Self::Hollow,
            // رد, شك: two letters are a doubled root in any spelling.
            _ if before.is_some() && third.is_none() => Self::Doubled,
            _ => Self::Sound,
        }
    }
}

/// The text without its last letter.
pub(super) fn without_last(word: &str) -> &str {
    word.char_indices().next_back().map_or("", |(at, _)| word.get(..at).unwrap_or(""))
}

/// All forms of the past: قال، قالت، قالا، قالتا، قالوا، قلن، قلت، قلنا، قلتم, and the passive where it is spelled otherwise (قيل).
pub(super) fn past(cited: &str) -> Vec<Inflected> {
    if cited == "-" {
        return Vec::new();
    }
    let ending = Ending::of(cited);
    let whole = Stem::of(cited);
    let stem = whole.without_last();
    let mut forms = Forms::new(Shape::Past);
    // نفى and دعا change their last letter before pronouns, and lose it before the vowels of قالت and قالوا.
    match ending {
        Ending::Maqsura => {
            // رآه: the hamza and the long vowel are one letter.
            let bound = if stem.ends_with("ا") { stem } else { stem.with("ا") };
            forms.alone(whole, Third, Masculine, Singular).bound(bound, Third, Masculine, Singular);
        }
        _ => {
            forms.put(whole, Third, Masculine, Singular);
        }
    }
    let open = match ending {
        Ending::Maqsura | Ending::Alif => stem,
        _ => whole,
    };
    let plural = if ending == Ending::Ya { stem } else { open };
    // حيّا, حييت: after ي the last root letter is ي too.
    let root_letter = if stem.ends_with("ي") { "ي" } else { "و" };
    let closed = match ending {
        // جاء, جئت
        Ending::Hollow => whole.with_vowel("").with_seat(),
        Ending::Alif => stem.with(root_letter),
        Ending::Doubled => whole.doubled(),
        _ => whole,
    };
    let dual = match ending {
        Ending::Maqsura | Ending::Ya => stem.with("ي"),
        Ending::Alif => closed,
        _ => whole,
    };
    forms
        .put(open.with("ت"), Third, Feminine, Singular)
        .alone(plural.with("وا"), Third, Masculine, Plural)
        .bound(plural.with("و"), Third, Masculine, Plural)
        .put(dual.with("ا"), Third, Masculine, Dual)
        .put(open.with("تا"), Third, Feminine, Dual)
        .put(closed.with("ن"), Third, Feminine, Plural)
        .put(closed.with("ت"), First, Masculine, Singular)
        .put(closed.with("نا"), First, Masculine, Plural)
        .alone(closed.with("تم"), Second, Masculine, Plural);
    if ending == Ending::Hamza {
        // هنؤوا beside هنأوا.
        forms.alone(stem.with("ووا"), Third, Masculine, Plural);
    }
    let passive = match ending {
        Ending::Hollow => whole.with_vowel("ي"),
        Ending::Alif if root_letter == "و" && stem.len() == 2 => stem.with("ي"),
        _ => return forms.list,
    };
    forms.shape = Shape::PassivePast;
    let shadowed = ending == Ending::Alif;
    forms.push(passive, (Third, Masculine, Singular), Standing::Alone, shadowed);
    forms.push(passive.with("ت"), (Third, Feminine, Singular), Standing::Alone, shadowed);
    forms.list
}

/// The passive of the past, cited as it is spelled: سئل، سئلت، سئلوا.
pub(super) fn passive(cited: &str) -> Vec<Inflected> {
    let whole = Stem::of(cited);
    let mut forms = Forms::new(Shape::PassivePast);
    forms.put(whole, Third, Masculine, Singular).put(whole.with("ت"), Third, Feminine, Singular).alone(
        whole.with("وا"),
        Third,
        Masculine,
        Plural,
    );
    forms.list
}

/// All forms of the present: يقول، تقول، أقول، نقول، يقولون، يقولوا، يقولان، يقلن, the shortened jussive (يقل), and the passive where it
/// is spelled otherwise (يقال).
pub(super) fn present(cited: &str, past: &str) -> Vec<Inflected> {
    let whole = Stem::of(cited);
    if whole.len() < 2 {
        return Vec::new();
    }
    let body = whole.without_first();
    let ending = Ending::of(past);
    let maqsura = cited.ends_with('ى');
    let weak =
        matches!(ending, Ending::Maqsura | Ending::Alif | Ending::Ya) && (body.ends_with("و") || body.ends_with("ي"));
    let hollow = ending == Ending::Hollow;
    let base = if weak { body.without_last() } else { body };
    let closed = if hollow { body.with_vowel("") } else { body };
    let mut forms = Forms::new(Shape::Present);
    let persons =
        [("ي", Third, Masculine, Singular), ("ت", Third, Feminine, Singular), ("ن", First, Masculine, Plural)];
    // آمل: the prefix and the hamza of the root are one letter.
    let first_singular = if body.begins_with("ا") { body } else { body.behind("ا") };
    for (form, person, gender, number) in persons
        .into_iter()
        .map(|(prefix, person, gender, number)| (body.behind(prefix), person, gender, number))
        .chain([(first_singular, First, Masculine, Singular)])
    {
        if person == First && ending == Ending::Doubled && form.len() < 4 {
            // نصر is "victory" and many a name before it is "we insist".
            continue;
        }
        if maqsura {
            let bound = form.without_last().with("ا");
            forms.alone(form, person, gender, number).bound(bound, person, gender, number);
        } else {
            forms.put(form, person, gender, number);
        }
    }
    for (prefix, person) in [("ي", Third), ("ت", Second)] {
        forms
            .put(base.with("ون").behind(prefix), person, Masculine, Plural)
            .alone(base.with("وا").behind(prefix), person, Masculine, Plural)
            .bound(base.with("و").behind(prefix), person, Masculine, Plural);
        if ending == Ending::Hamza && body.ends_with("ا") {
            // يتنبؤون beside يتنبأون.
            forms.put(body.without_last().with("وون").behind(prefix), person, Masculine, Plural);
        }
    }
    forms
        .put(body.with("ان").behind("ي"), Third, Masculine, Dual)
        .put(body.with("ان").behind("ت"), Third, Feminine, Dual)
        .put(body.with("ا").behind("ي"), Third, Masculine, Dual);
    match ending {
        Ending::Doubled => forms.put(body.doubled().with("ن").behind("ي"), Third, Feminine, Plural),
        _ => forms.put(closed.with("ن").behind("ي"), Third, Feminine, Plural),
    };
    if weak || hollow {
        let short = if weak { base } else { closed };
        forms.shape = Shape::Jussive;
        forms.put(short.behind("ي"), Third, Masculine, Singular).put(short.behind("ت"), Third, Feminine, Singular);
    }
    if hollow {
        forms.shape = Shape::PassivePresent;
        let passive = body.with_vowel("ا");
        forms.alone(passive.behind("ي"), Third, Masculine, Singular).alone(
            passive.behind("ت"),
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
    let whole = Stem::of(cited);
    // داعيا, داعية, but داعين; the ي of مهنئا is a hamza and stays.
    let base = if cited.ends_with('ي') { whole.without_last() } else { whole };
    let mut forms = Forms::new(Shape::Participle);
    forms
        .alone(whole.with("ا"), Third, Masculine, Singular)
        .alone(whole.with("ه"), Third, Feminine, Singular)
        .alone(base.with("ين"), Third, Masculine, Plural)
        .alone(whole.with("تين"), Third, Feminine, Dual)
        .alone(whole.with("ات"), Third, Feminine, Plural);
    if !accusative {
        forms.alone(whole, Third, Masculine, Singular).alone(base.with("ون"), Third, Masculine, Plural).alone(
            whole.with("ان"),
            Third,
            Masculine,
            Dual,
        );
    }
    forms.list
}

/// The forms of a verbal noun: قول، تصريح، تصريحات، دعوة، دعوت(ه)، ادعاء، ادعاؤ(ه)، شكوى، شكوا(ه); a broken plural is cited after a slash (قول/أقوال).
pub(super) fn verbal_noun(cited: &str) -> Vec<Inflected> {
    let (cited, broken) = cited.split_once('/').unwrap_or((cited, ""));
    let mut forms = Forms::new(Shape::VerbalNoun);
    let whole = Stem::of(cited);
    let stem = whole.without_last();
    let feminine = cited.ends_with(['ة', 'ى']);
    let gender = if feminine { Feminine } else { Masculine };
    if feminine {
        let before_pronoun = if cited.ends_with('ة') { "ت" } else { "ا" };
        forms.alone(whole, Third, gender, Singular).bound(stem.with(before_pronoun), Third, gender, Singular);
    } else {
        forms.put(whole, Third, gender, Singular).alone(whole.with("ا"), Third, gender, Singular);
    }
    if cited.ends_with('ء') {
        for seat in ["و", "ي"] {
            forms.bound(stem.with(seat), Third, gender, Singular);
        }
    }
    if broken.is_empty() {
        let base = if feminine { stem } else { whole };
        forms.put(base.with("ات"), Third, Feminine, Plural);
    } else {
        let plural = Stem::of(broken);
        if broken.ends_with('ة') {
            forms.bound(plural.without_last().with("ت"), Third, Feminine, Plural);
            forms.alone(plural, Third, Feminine, Plural);
        } else {
            forms.put(plural, Third, Feminine, Plural);
        }
    }
    forms.list
}
