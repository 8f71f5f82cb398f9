use super::*;
use proptest::prelude::*;

#[test]
fn what_is_folded() {
    let table = [
        // Hamza, and none.
        ("أإآٱا", "ااااا"),
        ("مسؤول", "مسوول"),
        ("رئيس", "رييس"),
        ("شيء", "شيء"),
        // أكّد with its hamza as a mark of its own.
        ("ا\u{654}ك\u{651}د", "اكد"),
        ("ا\u{655}ن", "ان"),
        ("ا\u{653}خر", "اخر"),
        // The ends of words.
        ("على", "علي"),
        ("القاهرة", "القاهره"),
        // Short vowels, shadda, sukun, tanwin, the small alef; tatweel.
        ("قَالَتْ", "قالت"),
        ("مُحَمَّدٌ", "محمد"),
        ("الرَّحْمٰن", "الرحمن"),
        ("صـــرّح", "صرح"),
        ("ۚ\u{06E5}\u{06ED}", ""),
        // Persian and Urdu keyboards; what is a letter of its own stays.
        ("کیهان", "كيهان"),
        ("ہے", "هي"),
        ("پچژگ", "پچژگ"),
        // Presentation forms and ligatures.
        ("ﻗﺎﻝ", "قال"),
        ("ﻻ", "لا"),
        ("ﻷ", "لا"),
        ("ﷲ", "الله"),
        ("ﷺ", "صلي الله عليه وسلم"),
        ("ﮐﯽ", "كي"),
        ("ﹷﱠ\u{FE73}", ""),
        ("﴾", "﴾"),
        // Digits.
        ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
        ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
        ("١٠٫٥", "10٫5"),
        // Latin.
        ("CNN عربية", "cnn عربيه"),
        ("Müller", "muller"),
        ("Mu\u{308}ller", "muller"),
        ("Ørsted", "ørsted"),
        ("ＢＢＣ２", "bbc2"),
        // What cannot be seen.
        ("\u{FEFF}\u{200F}قا\u{200C}ل\u{202C}\u{61C}\u{AD}", "قال"),
        // What folding leaves alone.
        ("", ""),
        ("«نعم»، قال... 5-3", "«نعم»، قال... 5-3"),
        ("Москва 北京 😀", "Москва 北京 😀"),
    ];
    for (text, expected) in table {
        assert_eq!(fold(text), expected, "{text}");
        assert_eq!(Folded::new(text).as_str(), expected, "{text}");
    }
}

#[test]
fn nothing_is_copied_where_nothing_changes() {
    for text in ["", "قال الوزير", "ø × Москва", "said"] {
        assert!(matches!(fold(text), Cow::Borrowed(_)), "{text}");
        assert!(matches!(Folded::new(text).folded, Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn the_way_back() {
    // The text, a piece of the view, the piece of the text behind it.
    let table = [
        ("قال الوزير", "الوزير", "الوزير"),
        ("قَالَ الوَزِيرُ", "الوزير", "الوَزِيرُ"),
        ("قَالَ الوَزِيرُ", "قا", "قَا"),
        ("أكّد", "كد", "كّد"),
        ("هو مسـؤول كبير", "مسوول", "مسـؤول"),
        ("ﻻ نعم", "لا", "ﻻ"),
        // Half a ligature is the whole of it.
        ("ﻻ نعم", "ا ن", "ﻻ ن"),
        ("عام ٢٠١٦م", "2016", "٢٠١٦"),
        ("في BBC اليوم", "bbc", "BBC"),
        // Controls around a word are no part of it, those inside are.
        ("\u{202B}ق\u{200F}ال\u{202C} نعم", "قال", "ق\u{200F}ال"),
        ("نعم ك\u{301}لا\u{64B}", "كلا", "ك\u{301}لا\u{64B}"),
    ];
    for (text, piece, expected) in table {
        let folded = Folded::new(text);
        let start = folded.as_str().find(piece).unwrap();
        let bytes = folded.source(start..start + piece.len()).unwrap();
        assert_eq!(text.get(bytes), Some(expected), "{piece} in {text}");
    }
}

#[test]
fn no_way_back_from_nowhere() {
    for text in ["قال", "قَال"] {
        let folded = Folded::new(text);
        for view in [0..0, 1..2, 0..3, 0..7, 6..8, 100..102, usize::MAX - 1..usize::MAX] {
            assert_eq!(folded.source(view.clone()), None, "{view:?} of {text}");
        }
    }
}

#[test]
fn every_letter_folds_for_good() {
    for letter in '\0'..=char::MAX {
        let mut once = String::new();
        fold_letter(letter, |part| once.push(part));
        assert_eq!(fold(&once), once, "{letter:?}");
        assert_eq!(once.is_empty(), is_dropped(letter), "{letter:?}");
    }
}

#[test]
fn equivalent_spellings_fold_alike() {
    let blocks = ['\u{600}'..='\u{6FF}', '\u{FB50}'..='\u{FEFF}', 'A'..='\u{24F}', '\u{1E00}'..='\u{1EFF}'];
    for letter in blocks.into_iter().flatten().filter(|letter| letter.is_alphabetic()) {
        let composed: String = std::iter::once(letter).nfc().collect();
        let decomposed: String = std::iter::once(letter).nfd().collect();
        let expected = fold(letter.encode_utf8(&mut [0; 4])).into_owned();
        assert_eq!(fold(&composed), expected, "{letter:?}");
        assert_eq!(fold(&decomposed), expected, "{letter:?}");
    }
}

/// Strings of what folding touches and what it leaves.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[\u{600}-\u{6ff}\u{200b}-\u{200f}\u{fe70}-\u{fefc}a-zA-ZÀ-ɏ ﷲﷺ😀]{0,40}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_view_is_the_folded_text(text in text()) {
        let folded = Folded::new(&text);
        prop_assert_eq!(folded.as_str(), fold(&text));
    }

    #[test]
    fn each_piece_of_the_view_leads_back_to_itself(
        text in text(),
        one in any::<prop::sample::Index>(),
        two in any::<prop::sample::Index>(),
    ) {
        let folded = Folded::new(&text);
        let mut bounds: Vec<usize> = folded.as_str().char_indices().map(|(start, _)| start).collect();
        bounds.push(folded.as_str().len());
        let (one, two) = (bounds[one.index(bounds.len())], bounds[two.index(bounds.len())]);
        let view = one.min(two)..one.max(two);
        match folded.source(view.clone()) {
            None => prop_assert!(view.is_empty()),
            Some(bytes) => {
                // Folding what is behind a piece gives the piece, or more where it takes half a ligature.
                let again = fold(text.get(bytes).unwrap()).into_owned();
                prop_assert!(again.contains(&folded.as_str()[view]), "{again}");
            }
        }
    }

    #[test]
    fn a_text_folds_as_its_parts(one in text(), two in text()) {
        let both = format!("{one}{two}");
        prop_assert_eq!(fold(&both), format!("{}{}", fold(&one), fold(&two)));
    }
}
