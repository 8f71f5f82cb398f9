use super::*;
use crate::text::orthography::fold;
use proptest::prelude::*;

fn key(word: &str) -> Key {
    Key::of(word).unwrap()
}

#[test]
fn equal_folded_words_have_equal_keys() {
    let table = [
        ("أكد", "اكد"),
        ("إلى", "الي"),
        ("وزارة", "وزاره"),
        ("مسؤول", "مسوول"),
        ("قـــال", "قال"),
        ("قَالَ", "قال"),
        ("أ\u{654}", "ا"),
        ("ﻗﺎﻝ", "قال"),
        ("ﻷﻥ", "لان"),
        ("ﷲ", "الله"),
        ("کتب", "كتب"),
        ("گوگل", "ﮔﻮﮔﻞ"),
        ("٢٠١٨", "2018"),
        ("۲۰۱۸", "2018"),
        ("CNN", "cnn"),
        ("Müller", "muller"),
        ("O'Brien", "obrien"),
        ("O’Brien", "obrien"),
        ("رينو-نيسان", "رينونيسان"),
        ("\u{200F}قال\u{202C}", "قال"),
        ("می\u{200C}گوید", "ميگويد"),
    ];
    for (one, other) in table {
        assert_eq!(Key::of(one), Key::of(other), "{one} and {other}");
        assert!(Key::of(one).is_some(), "{one}");
    }
}

#[test]
fn other_words_have_other_keys() {
    let words = ["قال", "قالت", "قل", "لاق", "ال", "لا", "ا", "اا", "ء", "پ", "ب", "گ", "ك", "l", "1", "2018", "ڤ", "ف"];
    for (place, one) in words.iter().enumerate() {
        for other in words.iter().skip(place + 1) {
            assert_ne!(key(one), key(other), "{one} and {other}");
        }
    }
}

#[test]
fn each_letter_has_a_code_of_its_own() {
    let letters = ('ء'..='ي').chain('a'..='z').chain('0'..='9').chain(OTHERS);
    let mut codes: Vec<u8> = letters.filter_map(code).collect();
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), count);
    assert!(codes.iter().all(|code| (1..1 << WIDTH).contains(code)));
    assert!(codes.iter().all(|&of| letter(of).and_then(code) == Some(of)));
    for letter in OTHERS {
        assert_eq!(fold_char(letter), Fold::To(letter), "{letter} folds into another letter");
    }
}

#[test]
fn affixes_are_arithmetic() {
    // A word, what is taken off, what is left.
    let prefixes = [
        ("وقال", "و", Some("قال")),
        ("والوزير", "وال", Some("وزير")),
        ("قال", "و", None),
        ("و", "و", None),
        ("قا", "قال", None),
        ("ابتثجحخدذرزسشصضطظ", "ابتثجحخدذر", Some("زسشصضطظ")),
    ];
    for (word, prefix, rest) in prefixes {
        assert_eq!(key(word).strip_prefix(key(prefix)), rest.map(key), "{word} without {prefix}");
    }
    let suffixes = [
        ("قوله", "ه", Some("قول")),
        ("تصريحاتهم", "هم", Some("تصريحات")),
        ("قال", "ه", None),
        ("ه", "ه", None),
        ("ال", "قال", None),
        ("ابتثجحخدذرزسشصضطظ", "سشصضطظ", Some("ابتثجحخدذرز")),
    ];
    for (word, suffix, rest) in suffixes {
        assert_eq!(key(word).strip_suffix(key(suffix)), rest.map(key), "{word} without {suffix}");
    }
    for (word, suffix, ends) in [
        ("قوله", "ه", true),
        ("تصريحاتهم", "هم", true),
        ("تصريحاتهما", "هما", true),
        ("ها", "هما", false),
        ("ه", "ه", true),
        ("قال", "ه", false),
        ("قال", "قال", true),
    ] {
        assert_eq!(key(word).tail().ends_with(Suffix::of(key(suffix))), ends, "{word} with {suffix}");
    }
    assert_eq!(Key::of_affix(['ل', 'ل']), key("لل"));
    for letters in ["لل", "ابتثجحخدذ", "ءرزسشصضطظع", "غفقكلمنهوي"] {
        assert_eq!(Key::of_letters(letters), key(letters), "{letters}");
    }
    for (first, end, letters) in [(0, 3, "وقا"), (1, 4, "قال"), (1, 2, "ق"), (0, 30, "وقال")] {
        assert_eq!(key("وقال").cut(first, end), key(letters), "{first}..{end}");
    }
    assert_eq!(key("وقال").cut(4, 9), Key::of_letters(""));
    assert_eq!(key("ءقءا").replace(key("ء"), key("ي")), key("يقيا"));
    assert_eq!(key("ال").concat(key("وزير")), Some(key("الوزير")));
    assert_eq!(key("ابتثجحخدذر").concat(key("زسشصضطظع")), Some(key("ابتثجحخدذرزسشصضطظع")));
    assert_eq!(key("ابتثجحخدذر").concat(key("زسشصضطظعغ")), None);
}

#[test]
fn the_end_of_a_word_is_that_of_its_key() {
    for word in ["وزارة", "ليلى", "لي", "قَالها", "رينو-نيسان"] {
        assert_eq!(Tail::of(word.as_bytes()), Some(key(word).tail()), "{word}");
    }
    for word in ["و", "قالَ", "قَال", "CNN", "ﻗﺎﻝ", "", "قال-", "ـال"] {
        assert_eq!(Tail::of(word.as_bytes()), None, "{word}");
    }
}

#[test]
fn letters_are_counted() {
    for (word, letters) in
        [("و", 1), ("قَالَ", 3), ("ﷲ", 4), ("ابتثجحخدذ", 9), ("ابتثجحخدذر", 10), ("ابتثجحخدذرزسشصضطظع", 18)]
    {
        assert_eq!(key(word).len(), letters, "{word}");
    }
    assert_eq!(key("ابتثجحخدذرزسشصضطظع").first(), key("ا").first());
}

#[test]
fn names_of_one_spelling_slip_are_near() {
    let near = |one, other| Key::of(one).unwrap().differs_by_one(Key::of(other).unwrap());
    assert!(near("ستولتنبرغ", "ستوتلنبرغ"));
    assert!(near("شويغو", "شويجو"));
    assert!(!near("ترامب", "ترمبا"), "two letters differ");
    assert!(near("بومبيو", "بومبو"));
    assert!(near("ترامب", "ترمب"));
    assert!(!near("كريم", "كرم"), "short words are other words");
    assert!(!near("سالم", "سليم"), "short words are other words");
    assert!(!near("بوتين", "لافروف"));
    assert!(!near("علي", "عليا"), "short words are other words");
}

#[test]
fn what_does_not_fit_has_no_key() {
    for word in ["", "\u{200F}", "ـــ", "-", "абв", "قالы", "قال.", "a b", "ﷺ", "ابتثجحخدذرزسشصضطظعغ", "ﷲﷲﷲﷲﷲ"]
    {
        assert_eq!(Key::of(word), None, "{word}");
    }
}

/// What may stand between the letters of a word without changing it.
const ATTACHED: &[char] = &[
    'ـ', '\u{64B}', '\u{64E}', '\u{651}', '\u{652}', '\u{670}', '\u{200C}', '\u{200F}', '\u{202B}', '\u{2069}',
    '\u{FEFF}',
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn marks_and_controls_change_no_key(
        word in "[ء-غف-ي]{1,18}",
        marks in proptest::collection::vec((any::<prop::sample::Index>(), proptest::sample::select(ATTACHED)), 0..12),
    ) {
        let mut letters: Vec<char> = word.chars().collect();
        for (place, mark) in marks {
            letters.insert(place.index(letters.len() + 1), mark);
        }
        let marked: String = letters.into_iter().collect();
        prop_assert_eq!(Key::of(&marked), Key::of(&word));
        prop_assert!(Key::of(&word).is_some());
    }

    #[test]
    fn a_word_and_its_folded_form_have_one_key(
        word in prop_oneof![any::<String>(), "[\u{600}-\u{6ff}a-zA-ZÀ-ɏ\u{fe70}-\u{fefc}]{0,20}"],
    ) {
        prop_assert_eq!(Key::of(&fold(&word)), Key::of(&word));
    }

    #[test]
    fn words_with_one_key_fold_alike(one in "[اأإبو]{1,3}", other in "[اأإبو]{1,3}") {
        prop_assert_eq!(Key::of(&one) == Key::of(&other), fold(&one) == fold(&other));
    }

    #[test]
    fn a_slip_spells_or_two_that_changed_places(one in "[ابت]{3,7}", other in "[ابت]{3,7}") {
        let (long, short): (Vec<char>, Vec<char>) =
            if one.len() >= other.len() { (one.chars().collect(), other.chars().collect()) }
            else { (other.chars().collect(), one.chars().collect()) };
        let without = |place: &usize| [&long[..*place], &long[*place + 1..]].concat() == short;
        let with_other = || long.iter().zip(&short).filter(|(one, two)| one != two).count() <= 1;
        let swapped = |place: usize| {
            let mut letters = long.clone();
            letters.swap(place, place + 1);
            letters == short
        };
        let near = if long.len() == short.len() {
            long.len() > 4 && (with_other() || (0..long.len() - 1).any(swapped))
        } else {
            // Of several places with the same letter the last is the one.
            (0..long.len()).rev().find(without).is_some_and(|place| {
                short.len() > 4 || short.len() == 4 && (2..long.len() - 1).contains(&place) && long[place] == 'ا'
            })
        };
        prop_assert_eq!(key(&one).differs_by_one(key(&other)), near, "{} {}", one, other);
    }

    #[test]
    fn what_is_taken_off_can_be_put_back(one in "[ء-غف-ي]{1,9}", two in "[ء-غف-ي]{1,9}") {
        let (one, two) = (key(&one), key(&two));
        let both = one.concat(two).unwrap();
        prop_assert_eq!(both.strip_prefix(one), Some(two));
        prop_assert_eq!(both.strip_suffix(two), Some(one));
        prop_assert_eq!(both.len(), one.len() + two.len());
    }
}
