use super::*;
use crate::text::orthography::{fold, is_dropped};
use crate::text::sort::is_quote;
use TokenKind::*;
use proptest::prelude::*;

fn tokens(text: &str) -> Vec<Token> {
    Tokens::new(text).collect()
}

fn read(text: &str) -> Vec<(TokenKind, &str)> {
    Tokens::new(text).map(|token| (token.kind, token.of(text))).collect()
}

/// Texts and their tokens.
#[track_caller]
fn check(table: &[(&str, &[(TokenKind, &str)])]) {
    for (text, expected) in table {
        assert_eq!(read(text), *expected, "{text:?}");
    }
}

#[test]
fn words() {
    check(&[
        ("", &[]),
        (" \t\u{A0}\u{3000} ", &[]),
        ("قال الوزير", &[(Word, "قال"), (Word, "الوزير")]),
        // Marks, tatweel and controls inside a word are part of it.
        ("قَالَ مُحَمَّدٌ", &[(Word, "قَالَ"), (Word, "مُحَمَّدٌ")]),
        ("قـــال", &[(Word, "قـــال")]),
        ("لـ هـ", &[(Word, "لـ"), (Word, "هـ")]),
        ("می\u{200C}گوید", &[(Word, "می\u{200C}گوید")]),
        // Controls around it are not; nor are marks before its first letter.
        ("\u{FEFF}\u{202B}قال\u{202C}\u{200F}، نعم", &[(Word, "قال"), (Comma, "،"), (Word, "نعم")]),
        ("\u{64E}ـقال", &[(Word, "قال")]),
        ("ق\u{200F}\u{64E}ال\u{200F}", &[(Word, "ق\u{200F}\u{64E}ال")]),
        // Without a letter there is no word.
        ("\u{64E}\u{651} \u{200F}\u{200B}", &[]),
        // Hashtags.
        ("#مصر_تنتخب", &[(Word, "مصر"), (Word, "تنتخب")]),
        // Other scripts; presentation forms.
        ("لـCNN وCNNعربية", &[(Word, "لـ"), (Word, "CNN"), (Word, "و"), (Word, "CNN"), (Word, "عربية")]),
        ("ﻗﺎﻝ ﷲ", &[(Word, "ﻗﺎﻝ"), (Word, "ﷲ")]),
        ("ﻗﺎل", &[(Word, "ﻗﺎل")]),
        ("Müller Mu\u{308}ller Москва", &[(Word, "Müller"), (Word, "Mu\u{308}ller"), (Word, "Москва")]),
        ("گوگل ٹرمپ", &[(Word, "گوگل"), (Word, "ٹرمپ")]),
        // An apostrophe between letters, in Latin script only.
        ("it's O’Brien", &[(Word, "it's"), (Word, "O’Brien")]),
        ("James' 'x", &[(Word, "James"), (LoneQuote, "'"), (LoneQuote, "'"), (Word, "x")]),
        ("من'هنا", &[(Word, "من"), (LoneQuote, "'"), (Word, "هنا")]),
    ]);
}

#[test]
fn numbers() {
    check(&[
        ("3.3 ١٠٫٦١ 5,000 09:05", &[(Number, "3.3"), (Number, "١٠٫٦١"), (Number, "5,000"), (Number, "09:05")]),
        ("٥٬٠٠٠ ۲۰۱۶ ٢،٥", &[(Number, "٥٬٠٠٠"), (Number, "۲۰۱۶"), (Number, "٢،٥")]),
        // A separator needs a digit on both sides.
        (
            "عام 2016. في 2017، و5:",
            &[
                (Word, "عام"),
                (Number, "2016"),
                (Period, "."),
                (Word, "في"),
                (Number, "2017"),
                (Comma, "،"),
                (Word, "و"),
                (Number, "5"),
                (Colon, ":"),
            ],
        ),
        ("5..6", &[(Number, "5"), (Ellipsis, ".."), (Number, "6")]),
        ("12/5/2016", &[(Number, "12"), (Slash, "/"), (Number, "5"), (Slash, "/"), (Number, "2016")]),
        ("1990-1995", &[(Number, "1990"), (Hyphen, "-"), (Number, "1995")]),
        ("50% ٥٠٪ $3", &[(Number, "50"), (Other, "%"), (Number, "٥٠"), (Other, "٪"), (Other, "$"), (Number, "3")]),
        ("F16 3م", &[(Word, "F"), (Number, "16"), (Number, "3"), (Word, "م")]),
        ("20\u{200F}18\u{200F} ", &[(Number, "20\u{200F}18")]),
    ]);
}

#[test]
fn points() {
    check(&[
        ("نعم. لا", &[(Word, "نعم"), (Period, "."), (Word, "لا")]),
        ("نعم.لا", &[(Word, "نعم"), (Period, "."), (Word, "لا")]),
        (
            "نعم.. لا... ربما… وإلا….",
            &[
                (Word, "نعم"),
                (Ellipsis, ".."),
                (Word, "لا"),
                (Ellipsis, "..."),
                (Word, "ربما"),
                (Ellipsis, "…"),
                (Word, "وإلا"),
                (Ellipsis, "…."),
            ],
        ),
        (
            "،,؛;:؟?!",
            &[
                (Comma, "،"),
                (Comma, ","),
                (Semicolon, "؛"),
                (Semicolon, ";"),
                (Colon, ":"),
                (Question, "؟"),
                (Question, "?"),
                (Exclamation, "!"),
            ],
        ),
        (
            "(أ) [ب] {ج} ﴿د﴾",
            &[
                (OpenParenthesis, "("),
                (Word, "أ"),
                (CloseParenthesis, ")"),
                (OpenParenthesis, "["),
                (Word, "ب"),
                (CloseParenthesis, "]"),
                (OpenParenthesis, "{"),
                (Word, "ج"),
                (CloseParenthesis, "}"),
                (OpenParenthesis, "﴿"),
                (Word, "د"),
                (CloseParenthesis, "﴾"),
            ],
        ),
        ("• 😀", &[(Other, "•"), (Other, "😀")]),
    ]);
}

#[test]
fn a_full_stop_inside_a_name_joins() {
    check(&[
        ("cnn.com", &[(Word, "cnn"), (Hyphen, "."), (Word, "com")]),
        ("العربية.نت", &[(Word, "العربية"), (Hyphen, "."), (Word, "نت")]),
        ("سي.إن.إن", &[(Word, "سي"), (Hyphen, "."), (Word, "إن"), (Hyphen, "."), (Word, "إن")]),
        (
            "(د.ب.أ)",
            &[
                (OpenParenthesis, "("),
                (Word, "د"),
                (Hyphen, "."),
                (Word, "ب"),
                (Hyphen, "."),
                (Word, "أ"),
                (CloseParenthesis, ")"),
            ],
        ),
        (
            "تسمى G.B.S. شركة",
            &[
                (Word, "تسمى"),
                (Word, "G"),
                (Hyphen, "."),
                (Word, "B"),
                (Hyphen, "."),
                (Word, "S"),
                (Hyphen, "."),
                (Word, "شركة"),
            ],
        ),
        ("في G.B. وقال", &[(Word, "في"), (Word, "G"), (Hyphen, "."), (Word, "B"), (Period, "."), (Word, "وقال")]),
        ("د. سمير", &[(Word, "د"), (Hyphen, "."), (Word, "سمير")]),
        // A sentence ends, with a space after the stop or without.
        ("فيتامين د. وقال", &[(Word, "فيتامين"), (Word, "د"), (Period, "."), (Word, "وقال")]),
        ("المجموعة ب.", &[(Word, "المجموعة"), (Word, "ب"), (Period, ".")]),
        ("من هنا.أي", &[(Word, "من"), (Word, "هنا"), (Period, "."), (Word, "أي")]),
        ("شبكة CNN.وقال", &[(Word, "شبكة"), (Word, "CNN"), (Period, "."), (Word, "وقال")]),
        ("عام 2016.وقال", &[(Word, "عام"), (Number, "2016"), (Period, "."), (Word, "وقال")]),
    ]);
}

#[test]
fn dashes_and_hyphens() {
    check(&[
        ("رينو-نيسان", &[(Word, "رينو"), (Hyphen, "-"), (Word, "نيسان")]),
        ("\"إس\"-400", &[(LoneQuote, "\""), (Word, "إس"), (LoneQuote, "\""), (Hyphen, "-"), (Number, "400")]),
        ("نعم - لا", &[(Word, "نعم"), (Dash, "-"), (Word, "لا")]),
        ("نعم -لا- نعم", &[(Word, "نعم"), (Dash, "-"), (Word, "لا"), (Dash, "-"), (Word, "نعم")]),
        ("- نعم", &[(Dash, "-"), (Word, "نعم")]),
        ("نعم-", &[(Word, "نعم"), (Dash, "-")]),
        ("نعم-\u{200F} لا", &[(Word, "نعم"), (Dash, "-"), (Word, "لا")]),
        ("نعم--لا", &[(Word, "نعم"), (Dash, "--"), (Word, "لا")]),
        ("نعم–لا—نعم", &[(Word, "نعم"), (Dash, "–"), (Word, "لا"), (Dash, "—"), (Word, "نعم")]),
        // Tatweels between spaces are a dash.
        ("القاهرة ـ رويترز", &[(Word, "القاهرة"), (Dash, "ـ"), (Word, "رويترز")]),
        (
            "هي ــ أي نحن ــ هنا",
            &[(Word, "هي"), (Dash, "ــ"), (Word, "أي"), (Word, "نحن"), (Dash, "ــ"), (Word, "هنا")],
        ),
        ("ـ نعم", &[(Dash, "ـ"), (Word, "نعم")]),
        ("\"ـ\"", &[(LoneQuote, "\""), (LoneQuote, "\"")]),
    ]);
}

#[test]
fn lines() {
    check(&[
        ("نعم\nلا\r\nنعم", &[(Word, "نعم"), (LineEnd, "\n"), (Word, "لا"), (LineEnd, "\r\n"), (Word, "نعم")]),
        ("\n\n", &[(LineEnd, "\n"), (LineEnd, "\n")]),
        (
            "نعم\u{2028}لا\u{2029}نعم\rلا",
            &[
                (Word, "نعم"),
                (LineEnd, "\u{2028}"),
                (Word, "لا"),
                (LineEnd, "\u{2029}"),
                (Word, "نعم"),
                (LineEnd, "\r"),
                (Word, "لا"),
            ],
        ),
    ]);
}

#[test]
fn quotation_marks() {
    check(&[
        ("\"نعم\"", &[(LoneQuote, "\""), (Word, "نعم"), (LoneQuote, "\"")]),
        ("\"\"نعم''لا``", &[(LoneQuote, "\"\""), (Word, "نعم"), (LoneQuote, "''"), (Word, "لا"), (LoneQuote, "``")]),
        ("\"'نعم'\"", &[(LoneQuote, "\""), (LoneQuote, "'"), (Word, "نعم"), (LoneQuote, "'"), (LoneQuote, "\"")]),
        ("««نعم»”", &[(LoneQuote, "«"), (LoneQuote, "«"), (Word, "نعم"), (LoneQuote, "»"), (LoneQuote, "”")]),
    ]);
}

#[test]
fn the_tables_say_what_orthography_says() {
    for letter in '\0'..=char::MAX {
        let mut bytes = [0; 4];
        let text: &str = letter.encode_utf8(&mut bytes);
        let found = Tokens::new(text).sort_at(0);
        let (found, length) = found.unwrap();
        assert_eq!(length, letter.len_utf8());
        if is_dropped(letter) {
            assert!(matches!(found, Sort::Attached | Sort::Invisible), "{letter:?} is {found:?}");
        } else if letter.is_alphabetic() && !unicode_normalization::char::is_combining_mark(letter) {
            assert!(matches!(found, Sort::Arabic | Sort::Letter), "{letter:?} is {found:?}");
        } else if letter.is_numeric() {
            assert_eq!(found, Sort::Digit, "{letter:?}");
        } else if letter.is_whitespace() {
            assert!(matches!(found, Sort::Space | Sort::Break), "{letter:?} is {found:?}");
        }
        assert_eq!(is_quote(letter), found == Sort::Quote, "{letter:?}");
    }
}

/// Any text, and such as has what the tokenizer has rules for.
fn text() -> impl Strategy<Value = String> {
    let news = "([ء-غف-ي]{1,5}|[a-zA-Z]{1,3}|[0-9٠-٩]{1,3}|[ .،:؛…\"'`«»“”()/#_-]|[\u{64b}-\u{652}ـ]\
        |[\u{200b}-\u{200f}\u{202a}-\u{202e}]|\r?\n|\u{2028}|ﻻ|é|😀){0,40}";
    prop_oneof![1 => any::<String>(), 3 => news]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn tokens_stand_in_order_on_characters(text in text()) {
        let mut end = 0;
        for token in tokens(&text) {
            prop_assert!(end <= token.start && token.start < token.end(), "{token:?} after {end}");
            prop_assert!(text.get(token.start as usize..token.end() as usize).is_some(), "{token:?}");
            end = token.end();
        }
    }

    #[test]
    fn between_tokens_is_nothing_to_read(text in text()) {
        let mut end = 0;
        let nothing = |gap: &str| gap.chars().all(|letter| {
            letter.is_whitespace() || letter.is_control() || matches!(letter, '#' | '_') || is_dropped(letter)
                || unicode_normalization::char::is_combining_mark(letter)
        });
        for token in tokens(&text) {
            let gap = &text[end..token.start as usize];
            prop_assert!(nothing(gap), "{gap:?}");
            end = token.end() as usize;
        }
        prop_assert!(nothing(&text[end..]));
    }

    #[test]
    fn words_have_letters_and_numbers_digits(text in text()) {
        for token in tokens(&text) {
            let own = token.of(&text);
            match token.kind {
                Word => prop_assert!(!fold(own).is_empty() && own.starts_with(char::is_alphabetic), "{own:?}"),
                Number => prop_assert!(own.starts_with(char::is_numeric), "{own:?}"),
                LineEnd => prop_assert!(matches!(own, "\n" | "\r\n" | "\r" | "\u{2028}" | "\u{2029}"), "{own:?}"),
                _ => prop_assert!(!own.contains(char::is_alphanumeric) || own.starts_with('ـ'), "{own:?}"),
            }
        }
    }

    #[test]
    fn each_line_is_read_by_itself(one in text(), two in text()) {
        let mut expected = tokens(&format!("{one}\n"));
        let shift = one.len() as u32 + 1;
        let moved = |token: Token| Token::new(token.start + shift, token.end() + shift, token.kind);
        expected.extend(tokens(&two).into_iter().map(moved));
        prop_assert_eq!(tokens(&format!("{one}\n{two}")), expected);
    }

    #[test]
    fn what_is_attached_to_letters_parts_nothing(
        words in proptest::collection::vec("[ء-غف-ي]{1,7}", 1..8),
        marks in proptest::collection::vec(
            (any::<prop::sample::Index>(), "[ـ\u{64b}-\u{652}\u{200c}\u{200f}\u{202b}\u{2069}]"),
            0..12,
        ),
    ) {
        let mut letters: Vec<String> = words.join(" ").chars().map(String::from).collect();
        for (place, mark) in marks {
            let index = place.index(letters.len());
            let letter = &mut letters[index];
            if letter != " " {
                letter.push_str(&mark);
            }
        }
        let marked = letters.concat();
        let found: Vec<String> = read(&marked).into_iter().map(|(_, word)| fold(word).into_owned()).collect();
        let expected: Vec<String> = words.iter().map(|word| fold(word).into_owned()).collect();
        prop_assert_eq!(found, expected);
    }
}
