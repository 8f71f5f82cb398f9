//! Words as they are typed, and what they are taken apart into.

use super::Lexicon;
use super::class::Classes;
use super::verb::{Analysis, Entry, Gender, Number, Person, Proclitics, Shape, VerbForm};
use crate::text::key::Key;

fn analyse(word: &str) -> Analysis {
    Lexicon::standard().analyse(word, Key::of(word).unwrap())
}

fn entry(word: &str) -> &'static Entry {
    let lexicon = Lexicon::standard();
    lexicon.entry(analyse(word).entry)
}

fn readings(word: &str) -> &'static [VerbForm] {
    Lexicon::standard().readings(entry(word))
}

/// The lemma and shape of the first reading as a verb.
fn verb(word: &str) -> Option<(&'static str, Shape)> {
    let form = readings(word).first()?;
    Some((&Lexicon::standard().lemma(form.lemma).text, form.shape))
}

const W: Proclitics = Proclitics::WA;
const F: Proclitics = Proclitics::FA;
const S: Proclitics = Proclitics::SA;
const B: Proclitics = Proclitics::BI;
const L: Proclitics = Proclitics::LI;
const A: Proclitics = Proclitics::AL;
const NONE: Proclitics = Proclitics::NONE;

#[test]
fn forms_of_reporting_verbs() {
    use Shape::{Jussive, Participle, PassivePast, PassivePresent, Past, Present, VerbalNoun};
    for (word, lemma, shape, proclitics) in [
        ("قال", "قال", Past, NONE),
        ("وقالت", "قال", Past, W),
        ("فقال", "قال", Past, F),
        ("ووقال", "قال", Past, W),
        ("قَالَ", "قال", Past, NONE),
        ("قـــال", "قال", Past, NONE),
        ("اكد", "أكد", Past, NONE),
        ("وأكّدت", "أكد", Past, W),
        ("يقولون", "قال", Present, NONE),
        ("سيقول", "قال", Present, S),
        ("وستقول", "قال", Present, W.with(S)),
        ("ليقول", "قال", Present, L),
        ("يقل", "قال", Jussive, NONE),
        ("قيل", "قال", PassivePast, NONE),
        ("يقال", "قال", PassivePresent, NONE),
        ("سئل", "سأل", PassivePast, NONE),
        ("قائلا", "قال", Participle, NONE),
        ("قائلًا", "قال", Participle, NONE),
        ("ومضيفةً", "أضاف", Participle, W),
        ("داعين", "دعا", Participle, NONE),
        ("بالقول", "قال", VerbalNoun, B.with(A)),
        ("للقول", "قال", VerbalNoun, L.with(A)),
        ("التأكيد", "أكد", VerbalNoun, A),
        ("رأى", "رأى", Past, NONE),
        ("ورأت", "رأى", Past, W),
        ("يرى", "رأى", Present, NONE),
        ("تعهدوا", "تعهد", Past, NONE),
        ("رد", "رد", Past, NONE),
        ("وردّ", "رد", Past, W),
        ("ننفي", "نفى", Present, NONE),
    ] {
        let found = analyse(word);
        assert_eq!((verb(word), found.proclitics), (Some((lemma, shape)), proclitics), "{word}");
        assert_eq!(found.pronoun, None, "{word}");
    }
}

#[test]
fn verbs_and_their_nouns_before_pronouns() {
    use Shape::{Past, Present, VerbalNoun};
    for (word, lemma, shape, gender, number) in [
        ("قوله", "قال", VerbalNoun, Gender::Masculine, Number::Singular),
        ("بقولها", "قال", VerbalNoun, Gender::Feminine, Number::Singular),
        ("لقولهم", "قال", VerbalNoun, Gender::Masculine, Number::Plural),
        ("دعوته", "دعا", VerbalNoun, Gender::Masculine, Number::Singular),
        ("ادعاؤه", "ادعى", VerbalNoun, Gender::Masculine, Number::Singular),
        ("ادعائهما", "ادعى", VerbalNoun, Gender::Masculine, Number::Dual),
        ("نفيها", "نفى", VerbalNoun, Gender::Feminine, Number::Singular),
        ("نفاه", "نفى", Past, Gender::Masculine, Number::Singular),
        ("نفته", "نفى", Past, Gender::Masculine, Number::Singular),
        ("رآه", "رأى", Past, Gender::Masculine, Number::Singular),
        ("دعاهم", "دعا", Past, Gender::Masculine, Number::Plural),
        ("قالوها", "قال", Past, Gender::Feminine, Number::Singular),
        ("واعتبروه", "اعتبر", Past, Gender::Masculine, Number::Singular),
        ("يعتبرونها", "اعتبر", Present, Gender::Feminine, Number::Singular),
        ("وسيبلغهم", "أبلغ", Present, Gender::Masculine, Number::Plural),
        ("تراه", "رأى", Present, Gender::Masculine, Number::Singular),
        ("أبلغنا", "أبلغ", Past, Gender::Masculine, Number::Plural),
        ("أخبرني", "أخبر", Past, Gender::Masculine, Number::Singular),
    ] {
        let pronoun = analyse(word).pronoun;
        assert_eq!(verb(word), Some((lemma, shape)), "{word}");
        assert_eq!(pronoun.map(|pronoun| (pronoun.gender, pronoun.number)), Some((gender, number)), "{word}");
    }
    // نفيه is a noun and no verb: the verb is spelled نفاه.
    assert!(readings("نفيه").iter().all(|form| form.shape == VerbalNoun));
    // قالوا and دعوة never stand before a pronoun as they are.
    assert_eq!(analyse("دعوةه").entry.0, 0);
}

#[test]
fn words_and_what_they_carry() {
    for (word, class, proclitics, pronoun) in [
        ("وزير", Classes::TITLE, NONE, false),
        ("الوزير", Classes::TITLE, A, false),
        ("والوزير", Classes::TITLE, W.with(A), false),
        ("بالوزير", Classes::TITLE, B.with(A), false),
        ("للوزير", Classes::TITLE, L.with(A), false),
        ("وللوزيرة", Classes::TITLE, W.with(L).with(A), false),
        ("وزيرا", Classes::TITLE, NONE, false),
        ("لوزارة", Classes::INSTITUTION, L, false),
        ("وزارته", Classes::INSTITUTION, NONE, true),
        ("وزراؤه", Classes::TITLE, NONE, true),
        ("مسؤولين", Classes::GROUP, NONE, false),
        ("كوزير", Classes::TITLE, Proclitics::KA, false),
        ("موسكو", Classes::PLACE, NONE, false),
        ("لموسكو", Classes::PLACE, L, false),
        ("العراق", Classes::PLACE, NONE, false),
        ("للعراق", Classes::PLACE, L, false),
        ("بالعراق", Classes::PLACE, B, false),
        ("الروسية", Classes::NATIONALITY, A, false),
        ("أن", Classes::COMPLEMENTIZER, NONE, false),
        ("وأن", Classes::COMPLEMENTIZER, W, false),
        ("بأنها", Classes::COMPLEMENTIZER, NONE, true),
        ("إنهم", Classes::COMPLEMENTIZER, NONE, true),
        ("إنني", Classes::COMPLEMENTIZER, NONE, true),
        ("لأنه", Classes::CONJUNCTION, NONE, true),
        ("ولكنها", Classes::ADVERSATIVE, W, true),
        ("وقد", Classes::AUXILIARY, W, false),
        ("كان", Classes::COPULA, NONE, false),
        ("وأصبحت", Classes::COPULA, W, false),
        ("فتبدو", Classes::COPULA, F, false),
        ("سيكونون", Classes::COPULA, S, false),
        ("عليه", Classes::PREPOSITION, NONE, true),
        ("منها", Classes::PREPOSITION, NONE, true),
        ("بهذا", Classes::DEMONSTRATIVE, B, false),
        ("لكل", Classes::QUANTIFIER, L, false),
        ("سيبدأ", Classes::OTHER_VERB, S, false),
        ("القوة", Classes::INSTITUTION, A, false),
        // it is possible for you, for her
        ("يمكنكم", Classes::MODAL, NONE, true),
        ("ويمكنها", Classes::MODAL, W, true),
        // by paying, to join, by learning, by his leaving, the inside: nouns behind a particle only
        ("بدفع", Classes::COMMON_NOUN, B, false),
        ("لضم", Classes::COMMON_NOUN, L, false),
        ("بتعلم", Classes::COMMON_NOUN, B, false),
        ("بتركه", Classes::COMMON_NOUN, B, true),
        ("الداخل", Classes::COMMON_NOUN, A, false),
        // his taking over, the most prominent of them
        ("توليه", Classes::COMMON_NOUN, NONE, true),
        ("أبرزها", Classes::COMMON_NOUN, NONE, true),
        // the two leaders of, the two teams of, the competitors of, women ministers, gaps
        ("زعيمي", Classes::CONSTRUCT, NONE, false),
        ("فريقي", Classes::CONSTRUCT, NONE, false),
        ("منافسي", Classes::CONSTRUCT, NONE, false),
        ("وزيرات", Classes::TITLE, NONE, false),
        ("حظا", Classes::COMMON_NOUN, NONE, false),
        // what follows from other verbs: playing host, which is held
        ("استضافة", Classes::COMMON_NOUN, NONE, false),
        ("المنعقدة", Classes::ADJECTIVE, A, false),
    ] {
        let found = analyse(word);
        assert!(entry(word).classes.has(class), "{word}: {:?}", entry(word));
        assert_eq!((found.proclitics, found.pronoun.is_some()), (proclitics, pronoun), "{word}");
    }
    // دفع alone is a verb.
    assert!(!entry("دفع").classes.has(Classes::COMMON_NOUN));
    // لأنه is "because he" and opens no content.
    assert!(!entry("لأنه").classes.has(Classes::COMPLEMENTIZER));
}

#[test]
fn names_are_left_whole() {
    for word in [
        "شويغو",
        "بوتين",
        "كروس",
        "لافروف",
        "فيلتمان",
        "وينسلت",
        "بهبهاني",
        "Reuters",
        "المالكي",
        "سيلفا",
        "محرز",
        "منصف",
    ] {
        let found = analyse(word);
        assert_eq!((found.entry.0, found.proclitics), (0, NONE), "{word}");
    }
}

#[test]
fn the_last_letter_as_typed() {
    // على is a preposition, علي a name; رأى a verb, رأي an opinion.
    for word in ["على", "وعلى", "عليها"] {
        assert!(entry(word).classes.has(Classes::PREPOSITION), "{word}");
    }
    for word in ["علي", "وعلي", "عليّ"] {
        assert!(!entry(word).classes.has(Classes::PREPOSITION), "{word}");
    }
    assert_eq!(verb("رأي"), None);
    assert_eq!(verb("رأى\u{200F}").map(|(lemma, _)| lemma), Some("رأى"));
    assert_eq!(verb("يدعي").map(|(lemma, _)| lemma), Some("ادعى"));
    assert_ne!(verb("يدعى").map(|(lemma, _)| lemma), Some("ادعى"));
    // Persian ی stands for both.
    assert_eq!(verb("ادعی").map(|(lemma, _)| lemma), Some("ادعى"));
}

#[test]
fn of_several_readings_the_likeliest_stands_first() {
    for (word, lemma) in [("يذكر", "ذكر"), ("نقل", "نقل"), ("أكدت", "أكد"), ("يبين", "بين")]
    {
        let form = readings(word).first().unwrap();
        assert_eq!(form.person, Person::Third, "{word}");
        assert_eq!(verb(word).map(|(lemma, _)| lemma), Some(lemma), "{word}");
    }
    // "And in", "time", "his health": a verb that yields has no form that is another word's.
    for word in ["وفي", "وقت", "صحته"] {
        assert!(!entry(word).classes.has(Classes::OTHER_VERB), "{word}: {:?}", entry(word));
    }
    assert!(entry("رسمت").classes.has(Classes::OTHER_VERB) && !entry("رسم").classes.has(Classes::OTHER_VERB));
    // "Between" and "here", not "made clear" and "congratulated".
    for word in ["بين", "وبين", "هنا", "أفضل", "اثنين", "لمن", "النادي"] {
        assert!(readings(word).is_empty(), "{word}: {:?}", entry(word));
    }
    for (word, lemma) in [("بينت", "بين"), ("هنأ", "هنأ"), ("وهنأت", "هنأ"), ("أمل", "أمل")]
    {
        assert_eq!(verb(word).map(|(lemma, _)| lemma), Some(lemma), "{word}");
    }
    // Must, rather than a shortened "answers".
    assert!(entry("يجب").classes.has(Classes::MODAL));
}

#[test]
fn names_of_several_words() {
    for (text, words, class, attached) in [
        ("الأمم المتحدة تدين", 2, Classes::INSTITUTION_NAME, false),
        ("والأمم المتحدة", 2, Classes::INSTITUTION_NAME, false),
        ("للأمم المتحدة", 2, Classes::INSTITUTION_NAME, true),
        ("وللأمم المتحدة", 2, Classes::INSTITUTION_NAME, true),
        ("لفرانس برس", 2, Classes::MEDIA_NAME, true),
        ("الولايات المتحدة", 2, Classes::PLACE, false),
    ] {
        let split: Vec<&str> = text.split(' ').collect();
        let lexicon = Lexicon::standard();
        assert!(lexicon.may_begin_phrase(Key::of(split[0]).unwrap()), "{text}");
        let (found, classes, clitic) = lexicon.phrase_at(|at| Key::of(split.get(at)?)).unwrap();
        assert_eq!((found, clitic), (words, attached), "{text}");
        assert!(classes.has(class), "{text}");
    }
    assert!(!Lexicon::standard().may_begin_phrase(Key::of("قال").unwrap()));
}
