//! Tables of verbs with the forms that a grammar gives for them.

use super::conjugation::{Inflected, Standing, participle, passive, past, present, verbal_noun};
use super::verb::{Gender, Number, Person, Shape};
use crate::text::key::Key;
use crate::text::orthography::fold;
use Gender::{Feminine, Masculine};
use Number::{Dual, Plural, Singular};
use Person::{First, Second, Third};

/// The forms of one tense in the order of `PERSONS`; `-` where the person is not spelled apart.
type Paradigm<'t> = [&'t str; 9];

const PERSONS: [(Person, Gender, Number); 9] = [
    (Third, Masculine, Singular),
    (Third, Feminine, Singular),
    (Third, Masculine, Dual),
    (Third, Feminine, Dual),
    (Third, Masculine, Plural),
    (Third, Feminine, Plural),
    (First, Masculine, Singular),
    (First, Masculine, Plural),
    (Second, Masculine, Plural),
];

fn has(forms: &[Inflected], spelled: &str, shape: Shape, (person, gender, number): (Person, Gender, Number)) -> bool {
    let form = Key::of(spelled);
    forms.iter().any(|found| {
        Some(found.form) == form
            && (found.shape, found.person, found.gender, found.number) == (shape, person, gender, number)
    })
}

fn spellings(forms: &[Inflected], standing: fn(Standing) -> bool) -> Vec<String> {
    forms.iter().filter(|found| standing(found.standing)).map(|found| found.form.letters().collect()).collect()
}

#[test]
fn the_past_in_all_persons() {
    let paradigms: &[(&str, Paradigm<'_>)] = &[
        // Sound, with and without a hamza.
        ("كتب", ["كتب", "كتبت", "كتبا", "كتبتا", "كتبوا", "كتبن", "-", "كتبنا", "كتبتم"]),
        ("أكد", ["أكد", "أكدت", "أكدا", "أكدتا", "أكدوا", "أكدن", "-", "أكدنا", "أكدتم"]),
        ("سأل", ["سأل", "سألت", "سألا", "سألتا", "سألوا", "سألن", "-", "سألنا", "سألتم"]),
        ("هنأ", ["هنأ", "هنأت", "هنأا", "هنأتا", "هنؤوا", "هنأن", "-", "هنأنا", "هنأتم"]),
        ("وعد", ["وعد", "وعدت", "وعدا", "وعدتا", "وعدوا", "وعدن", "-", "وعدنا", "وعدتم"]),
        // Hollow: the vowel falls before a consonant.
        ("قال", ["قال", "قالت", "قالا", "قالتا", "قالوا", "قلن", "قلت", "قلنا", "قلتم"]),
        ("أفاد", ["أفاد", "أفادت", "أفادا", "أفادتا", "أفادوا", "أفدن", "أفدت", "أفدنا", "أفدتم"]),
        // Weak: the last letter is lost before ت and و.
        ("نفى", ["نفى", "نفت", "نفيا", "نفتا", "نفوا", "نفين", "نفيت", "نفينا", "نفيتم"]),
        ("رأى", ["رأى", "رأت", "رأيا", "رأتا", "رأوا", "رأين", "رأيت", "رأينا", "رأيتم"]),
        ("دعا", ["دعا", "دعت", "-", "دعتا", "دعوا", "دعون", "دعوت", "دعونا", "دعوتم"]),
        ("حيّا", ["حيا", "حيت", "حييا", "حيتا", "حيوا", "حيين", "حييت", "حيينا", "حييتم"]),
        ("خشي", ["خشي", "خشيت", "خشيا", "خشيتا", "خشوا", "خشين", "-", "خشينا", "خشيتم"]),
        // Doubled.
        ("رد", ["رد", "ردت", "ردا", "ردتا", "ردوا", "رددن", "رددت", "رددنا", "رددتم"]),
        ("أقرّ", ["أقر", "أقرت", "أقرا", "أقرتا", "أقروا", "أقررن", "أقررت", "أقررنا", "أقررتم"]),
    ];
    for (cited, expected) in paradigms {
        let forms = past(cited);
        for (form, person) in expected.iter().zip(PERSONS).filter(|(form, _)| **form != "-") {
            assert!(has(&forms, form, Shape::Past, person), "{cited}: {form} as {person:?} in {forms:#?}");
        }
    }
}

#[test]
fn the_present_in_all_persons() {
    let paradigms: &[(&str, &str, Paradigm<'_>)] = &[
        ("يكتب", "كتب", ["يكتب", "تكتب", "يكتبان", "تكتبان", "يكتبون", "يكتبن", "أكتب", "نكتب", "تكتبون"]),
        ("يؤكد", "أكد", ["يؤكد", "تؤكد", "يؤكدان", "تؤكدان", "يؤكدون", "يؤكدن", "أؤكد", "نؤكد", "تؤكدون"]),
        ("يأمل", "أمل", ["يأمل", "تأمل", "يأملان", "تأملان", "يأملون", "يأملن", "آمل", "نأمل", "تأملون"]),
        ("يهنئ", "هنأ", ["يهنئ", "تهنئ", "يهنئان", "تهنئان", "يهنئون", "يهنئن", "أهنئ", "نهنئ", "تهنئون"]),
        ("يعد", "وعد", ["يعد", "تعد", "يعدان", "تعدان", "يعدون", "يعدن", "أعد", "نعد", "تعدون"]),
        ("يقول", "قال", ["يقول", "تقول", "يقولان", "تقولان", "يقولون", "يقلن", "أقول", "نقول", "تقولون"]),
        ("يفيد", "أفاد", ["يفيد", "تفيد", "يفيدان", "تفيدان", "يفيدون", "يفدن", "أفيد", "نفيد", "تفيدون"]),
        ("ينفي", "نفى", ["ينفي", "تنفي", "ينفيان", "تنفيان", "ينفون", "ينفين", "أنفي", "ننفي", "تنفون"]),
        ("يدعو", "دعا", ["يدعو", "تدعو", "يدعوان", "تدعوان", "يدعون", "-", "أدعو", "ندعو", "تدعون"]),
        ("يرى", "رأى", ["يرى", "ترى", "يريان", "تريان", "يرون", "يرين", "أرى", "نرى", "ترون"]),
        ("يخشى", "خشي", ["يخشى", "تخشى", "يخشيان", "تخشيان", "يخشون", "يخشين", "أخشى", "نخشى", "تخشون"]),
        ("يرد", "رد", ["يرد", "ترد", "يردان", "تردان", "يردون", "يرددن", "-", "-", "تردون"]),
    ];
    for (cited, of, expected) in paradigms {
        let forms = present(cited, of);
        for (form, person) in expected.iter().zip(PERSONS).filter(|(form, _)| **form != "-") {
            assert!(has(&forms, form, Shape::Present, person), "{cited}: {form} as {person:?} in {forms:#?}");
        }
    }
}

#[test]
fn the_shortened_present_is_a_shape_of_its_own() {
    for (cited, of, short) in [
        ("يقول", "قال", Some(["يقل", "تقل"])),
        ("يشير", "أشار", Some(["يشر", "تشر"])),
        ("ينفي", "نفى", Some(["ينف", "تنف"])),
        ("يدعو", "دعا", Some(["يدع", "تدع"])),
        ("يرى", "رأى", Some(["ير", "تر"])),
        ("يؤكد", "أكد", None),
        ("يرد", "رد", None),
    ] {
        let forms = present(cited, of);
        let jussives: Vec<String> = forms
            .iter()
            .filter(|found| found.shape == Shape::Jussive)
            .map(|found| found.form.letters().collect())
            .collect();
        assert_eq!(jussives, short.map(Vec::from).unwrap_or_default(), "{cited}");
    }
}

#[test]
fn the_passive_where_it_is_spelled_otherwise() {
    for (cited, of, expected) in
        [("قال", "يقول", ["قيل", "يقال"]), ("أفاد", "يفيد", ["أفيد", "يفاد"]), ("أشار", "يشير", ["أشير", "يشار"])]
    {
        let person = (Third, Masculine, Singular);
        assert!(has(&past(cited), expected[0], Shape::PassivePast, person), "{cited}");
        assert!(has(&present(of, cited), expected[1], Shape::PassivePresent, person), "{of}");
    }
    // أُعلن is spelled like أعلن.
    assert!(past("أعلن").iter().all(|found| found.shape == Shape::Past));
    assert!(has(&passive("سئل"), "سئلت", Shape::PassivePast, (Third, Feminine, Singular)));
    assert!(has(&passive("سئل"), "سئلوا", Shape::PassivePast, (Third, Masculine, Plural)));
}

#[test]
fn what_changes_before_a_pronoun() {
    let bound = |standing| standing == Standing::Bound;
    // قالوها, نفاه, رآه, اعتبروه; دعا takes it as it is.
    for (cited, expected) in
        [("قال", vec!["قالو"]), ("نفى", vec!["نفا", "نفو"]), ("رأى", vec!["را", "راو"]), ("دعا", vec!["دعو"])]
    {
        assert_eq!(spellings(&past(cited), bound), expected, "{cited}");
    }
    let alone = past("نفى");
    assert!(spellings(&alone, |standing| standing == Standing::Alone).iter().any(|form| form == "نفي"), "{alone:#?}");
    // يراه, يعتبروه
    assert!(spellings(&present("يرى", "رأى"), bound).iter().any(|form| form == "يرا"));
    assert!(spellings(&present("يعتبر", "اعتبر"), bound).iter().any(|form| form == "يعتبرو"));
}

#[test]
fn participles() {
    for (cited, expected) in [
        ("قائلا", vec!["قائلا", "قائلة", "قائلين", "قائلتين", "قائلات"]),
        ("داعيا", vec!["داعيا", "داعية", "داعين", "داعيتين", "داعيات"]),
        ("مهنئا", vec!["مهنئا", "مهنئة", "مهنئين", "مهنئتين", "مهنئات"]),
        ("مقتنع", vec!["مقتنعا", "مقتنعة", "مقتنعين", "مقتنعتين", "مقتنعات", "مقتنع", "مقتنعون", "مقتنعان"]),
    ] {
        let forms = participle(cited);
        let expected: Vec<_> = expected.into_iter().map(|form| fold(form).into_owned()).collect();
        assert_eq!(spellings(&forms, |_| true), expected, "{cited}");
    }
    let forms = participle("مضيفا");
    assert!(has(&forms, "مضيفة", Shape::Participle, (Third, Feminine, Singular)));
    assert!(has(&forms, "مضيفين", Shape::Participle, (Third, Masculine, Plural)));
}

#[test]
fn verbal_nouns() {
    for (cited, alone, bound) in [
        ("تصريح", vec!["تصريح", "تصريحا", "تصريحات"], vec![]),
        ("قول/أقوال", vec!["قول", "قولا", "أقوال"], vec![]),
        ("دعوة", vec!["دعوة", "دعوات"], vec!["دعوت"]),
        ("ادعاء", vec!["ادعاء", "ادعاءا", "ادعاءات"], vec!["ادعاؤ", "ادعائ"]),
        ("شكوى/شكاوى", vec!["شكوى", "شكاوى"], vec!["شكوا"]),
        ("سؤال/أسئلة", vec!["سؤال", "سؤالا", "أسئلة"], vec!["أسئلت"]),
    ] {
        let forms = verbal_noun(cited);
        let folded =
            |forms: Vec<&str>| -> Vec<String> { forms.into_iter().map(|form| fold(form).into_owned()).collect() };
        assert_eq!(spellings(&forms, |standing| standing != Standing::Bound), folded(alone), "{cited}");
        assert_eq!(spellings(&forms, |standing| standing == Standing::Bound), folded(bound), "{cited}");
    }
    let plurals = verbal_noun("دعوة");
    assert!(has(&plurals, "دعوات", Shape::VerbalNoun, (Third, Feminine, Plural)));
    assert!(has(&verbal_noun("نفي"), "نفي", Shape::VerbalNoun, (Third, Masculine, Singular)));
}

#[test]
fn broken_principal_parts_make_no_forms_or_harmless_ones() {
    for word in ["", "-", "ا", "ى", "ّ", "ـ", "قا", "abc", "🙂", "ي", "يّ"] {
        let _ = (past(word), present(word, word), participle(word), verbal_noun(word), passive(word));
    }
    assert!(past("-").is_empty());
    assert!(present("-", "قال").is_empty());
    let numbers: Vec<Number> = past("قال").iter().map(|found| found.number).collect();
    assert!(numbers.contains(&Dual));
}
