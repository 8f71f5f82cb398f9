//! From a noun or adjective as the tables cite it to its forms: feminine, plural, dual, case endings that are written, and the
//! spelling before a pronoun.

use super::conjugation::Standing;
use super::stem::Stem;
use super::verb::{Gender, Number};
use Gender::{Feminine, Masculine};
use Number::{Dual, Plural, Singular};

use crate::text::key::Key;

/// A form with its features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Declined {
    pub(super) form: Key,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) standing: Standing,
    /// Any other word with this spelling is meant instead: مسؤولين is "officials", not "two officials".
    pub(super) shadowed: bool,
    /// Its complement follows, and it takes no article: مسؤولي الوزارة (officials of the ministry), but المالكي is a name.
    pub(super) construct: bool,
}

/// What a cited word is, as far as its endings depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// An office or another word for people.
    Person,
    /// A word for a thing: its plural takes the feminine.
    Thing,
    /// An adjective: it takes no pronouns.
    Adjective,
}

/// The forms of one noun in the making.
struct Forms {
    noun: Noun,
    gender: Gender,
    number: Number,
    list: Vec<Declined>,
}

impl Forms {
    fn new(noun: Noun, gender: Gender, number: Number) -> Self {
        Self { noun, gender, number, list: Vec::with_capacity(10) }
    }

    fn push(&mut self, form: Stem, number: Number, standing: Standing, shadowed: bool) {
        let standing = match (self.noun, standing) {
            (Noun::Adjective, Standing::Bound) => return,
            (Noun::Adjective, _) => Standing::Alone,
            _ => standing,
        };
        if let Some(form) = form.form() {
            self.list.push(Declined { form, gender: self.gender, number, standing, shadowed, construct: false });
        }
    }

    fn put(&mut self, form: Stem) {
        self.push(form, self.number, Standing::Either, false);
    }

    fn alone(&mut self, form: Stem) {
        self.push(form, self.number, Standing::Alone, false);
    }

    fn bound(&mut self, form: Stem) {
        self.push(form, self.number, Standing::Bound, false);
    }

    /// مسؤولي: where it may be another word, such as a surname in the tables, it is that.
    fn construct(&mut self, form: Stem) {
        self.push(form, self.number, Standing::Alone, true);
        if let Some(last) = self.list.last_mut() {
            last.construct = true;
        }
    }

    /// وزيران، وزيرين
    fn dual(&mut self, base: Stem) {
        self.push(base.with("ان"), Dual, Standing::Alone, false);
        self.push(base.with("ين"), Dual, Standing::Alone, true);
    }

    /// شركتي النفط والغاز (the two companies of): before its complement the dual has lost its ن.
    fn dual_construct(&mut self, base: Stem, standing: Standing) {
        self.construct(base.with("ي"));
        if let Some(last) = self.list.last_mut() {
            last.number = Dual;
            last.standing = standing;
        }
    }

    /// The word itself, and how it is spelled before a pronoun; returns its letters.
    fn word(&mut self, word: &str) -> Stem {
        let whole = Stem::of(word);
        let stem = whole.without_last();
        match word.chars().next_back() {
            Some('ة') => {
                self.alone(whole);
                self.bound(stem.with("ت"));
            }
            Some('ى') => {
                self.alone(whole);
                self.bound(stem.with("ا"));
            }
            Some('ء') => {
                self.put(whole);
                // وزراؤه, وزرائه
                self.bound(stem.with("و"));
                self.bound(stem.with("ي"));
            }
            _ => self.put(whole),
        }
        whole
    }
}

/// The word in no other form, with its spelling before a pronoun: ليلة، ليلت(ه).
pub(super) fn as_cited(word: &str) -> Vec<Declined> {
    let mut forms = Forms::new(Noun::Thing, Masculine, Singular);
    forms.word(word);
    forms.list
}

/// The forms of a singular: وزير، وزيرا، وزيران، وزيرين; وزارة، وزارت(ه)، وزارتان.
pub(super) fn singular(word: &str, gender: Gender, noun: Noun) -> Vec<Declined> {
    let mut forms = Forms::new(noun, gender, Singular);
    let whole = forms.word(word);
    match word.chars().next_back() {
        Some('ة') => {
            let dual = whole.without_last().with("ت");
            forms.dual(dual);
            // وزارتا الخارجية (the two ministries of): before its complement the dual has lost its ن.
            forms.push(dual.with("ا"), Dual, Standing::Alone, false);
            if noun != Noun::Adjective {
                // بين شركتي النفط والغاز (between the two companies of)
                forms.dual_construct(dual, Standing::Alone);
            }
        }
        Some('ى') => forms.dual(whole.without_last().with("ي")),
        Some('ا') | None => {}
        _ if word.chars().nth(2).is_some() => {
            if !word.ends_with("اء") {
                forms.alone(whole.with("ا"));
            }
            forms.dual(whole);
        }
        // حدا, حظا; ما behind one letter is another word (كما, فما).
        Some(last) if last != 'م' => forms.push(whole.with("ا"), Singular, Standing::Alone, true),
        _ => {}
    }
    forms.list
}

/// The forms of a plural: مسؤولون، مسؤولين، مسؤولو; وزراء، وزراؤ(ه); محادثات; قادة، قادت(ه).
pub(super) fn plural(word: &str, gender: Gender, noun: Noun) -> Vec<Declined> {
    let mut forms = Forms::new(noun, gender, Plural);
    if word.strip_suffix("ون").is_some_and(|stem| stem.chars().nth(2).is_some()) {
        let whole = Stem::of(word);
        let stem = whole.without_last().without_last();
        forms.alone(whole);
        forms.alone(stem.with("ين"));
        forms.put(stem.with("و"));
        forms.bound(stem.with("ي"));
        if noun == Noun::Person || noun == Noun::Adjective && word.starts_with('م') {
            // مسؤولي الوزارة, and of participles محترفي الغولف (the professionals of golf)
            forms.construct(stem.with("ي"));
        }
        return forms.list;
    }
    let whole = forms.word(word);
    // مطالب and its like never take the ا; مطالبا is "demanding".
    let diptote = word.chars().nth(2) == Some('ا') && word.chars().nth(4).is_some();
    if !word.ends_with(['ة', 'ى', 'ا', 'ء', 'ي']) && !word.ends_with("ات") && !diptote {
        forms.alone(whole.with("ا"));
    }
    forms.list
}

/// All forms of a table's line: masculine, feminine and plurals, or a thing's word, `m` or `f`, and plurals.
pub(super) fn line(cited: &str, second: &str, plurals: &[&str], noun: Noun) -> Vec<Declined> {
    let thing = match second {
        "m" => Some(Masculine),
        "f" => Some(Feminine),
        _ => None,
    };
    let mut forms = Vec::new();
    // The plural first: مسؤولين is "officials" rather than "two officials".
    for word in plurals {
        let gender = if thing.is_some() || word.ends_with("ات") { Feminine } else { Masculine };
        forms.extend(plural(word, gender, noun));
    }
    if cited != "-" {
        forms.extend(singular(cited, thing.unwrap_or(Masculine), noun));
    }
    if thing.is_none() && second != "-" && !second.is_empty() {
        forms.extend(singular(second, Feminine, noun));
    }
    if noun != Noun::Adjective
        && !plurals.is_empty()
        && !plurals.iter().any(|plural| plural.ends_with("ون"))
        && !cited.ends_with(['ة', 'ى', 'ا'])
        && cited.chars().nth(2).is_some()
    {
        // بين زعيمي البلدين (between the leaders of both countries), but فوجئ is a verb and حفظي, of a word without a plural, a name;
        // مؤيدي is soonest the plural of مؤيد.
        let mut dual = Forms::new(noun, thing.unwrap_or(Masculine), Dual);
        dual.dual_construct(Stem::of(cited), Standing::Typed('ي'));
        forms.extend(dual.list);
    }
    let implied = match noun {
        Noun::Thing if plurals.is_empty() => regular_plural(cited),
        Noun::Person => feminine_plural(second),
        _ => None,
    };
    forms.extend(implied.map(|form| Declined {
        form,
        gender: Feminine,
        number: Plural,
        standing: Standing::Either,
        shadowed: true,
        construct: false,
    }));
    forms
}

/// أبرز, أهم, آخر: it takes pronouns, as no other adjective does.
pub(super) fn is_elative(adjective: &str) -> bool {
    adjective.starts_with(['أ', 'آ']) && adjective.chars().count() <= 4
}

/// وزيرة, وزيرات
fn feminine_plural(singular: &str) -> Option<Key> {
    Stem::of(singular.strip_suffix('ة')?).with("ات").form()
}

/// The plural in ات of a thing for which none is cited: صدمة, صدمات; تراجع, تراجعات, as of the longer verbal nouns.
fn regular_plural(thing: &str) -> Option<Key> {
    let long = || thing.chars().count() >= 5 && !thing.ends_with(['ى', 'ا', 'ي', 'ت', 'ن']);
    feminine_plural(thing).or_else(|| long().then(|| Stem::of(thing).with("ات").form()).flatten())
}

/// The forms of a participle but the masculine, since many names are spelled like it (منصف، محسن): متجهة، متجهون.
pub(super) fn participle(masculine: &str) -> Vec<Declined> {
    let stem = masculine.strip_suffix('ي').unwrap_or(masculine);
    let mut forms = plural(&format!("{stem}ون"), Masculine, Noun::Adjective);
    if stem != masculine {
        // مرسي, of those who set something up, is a name.
        forms.retain(|form| !form.construct);
    }
    forms.extend(singular(&format!("{masculine}ة"), Feminine, Noun::Adjective));
    forms
}

/// The forms of an adjective of place: روسي، روسية، روسيون، روسيين، روسيات، روسيان.
pub(super) fn nisba(adjective: &str) -> Vec<Declined> {
    let mut forms = Forms::new(Noun::Adjective, Masculine, Singular);
    let adjective = Stem::of(adjective);
    forms.alone(adjective);
    // روسيا is Russia, not the accusative of روسي.
    forms.push(adjective.with("ا"), Singular, Standing::Alone, true);
    forms.number = Plural;
    forms.alone(adjective.with("ون"));
    forms.alone(adjective.with("ين"));
    forms.push(adjective.with("ان"), Dual, Standing::Alone, false);
    forms.gender = Feminine;
    forms.alone(adjective.with("ات"));
    forms.number = Singular;
    forms.alone(adjective.with("ه"));
    forms.push(adjective.with("تان"), Dual, Standing::Alone, false);
    forms.push(adjective.with("تين"), Dual, Standing::Alone, false);
    forms.list
}
