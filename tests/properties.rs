//! What holds for every string, whatever it says.

use isnad::text::orthography::{Folded, fold};
use isnad::{Claim, ExtractError, Extractor, OwnedClaim};
use proptest::prelude::*;
use std::sync::LazyLock;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Strings to read: any at all, and such as the grammar has rules for.
mod strategy {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    /// قال (said), أكدت (affirmed), مضيفا (adding), قوله (his saying), وفقا (according) …
    const CUES: &[&str] = &[
        "قال",
        "قالت",
        "وقال",
        "وأضاف",
        "أكد",
        "أكدت",
        "نفت",
        "نفى",
        "أعلن",
        "حذر",
        "طالب",
        "دعا",
        "اتهم",
        "وصف",
        "نقلت",
        "رفض",
        "أعرب",
        "جدد",
        "يتوقع",
        "مضيفا",
        "قائلا",
        "مشيرة",
        "محذرا",
        "قوله",
        "إعلان",
        "تصريح",
        "وفقا",
        "بحسب",
        "حسبما",
        "نقلا",
        "كما",
        "قيل",
        "سيعلن",
        "لم",
        "قد",
        "كان",
    ];
    /// أن (that), إن (that), بأن (that), عن (about), إلى (to) …
    const COMPLEMENTIZERS: &[&str] = &[
        "أن", "إن", "بأن", "إنه", "أنها", "وأن", "ان", "عن", "على", "إلى", "من", "في", "ما", "الذي", "لكن", "حيث", "هل",
    ];
    /// وزير الخارجية (the foreign minister), موسكو (Moscow), رويترز (Reuters) …
    const NAMES: &[&str] = &[
        "الوزير",
        "وزير",
        "الخارجية",
        "وزارة",
        "الدفاع",
        "الروسي",
        "سمير",
        "حداد",
        "موسكو",
        "رويترز",
        "مصدر",
        "مسؤول",
        "الأمم",
        "المتحدة",
        "الشركة",
        "سيرغي",
    ];
    /// الاتفاق (the agreement), القصف (the shelling), نتراجع (we step back) …
    const WORDS: &[&str] = &[
        "الاتفاق",
        "القصف",
        "بوقف",
        "لن",
        "نتراجع",
        "خلل",
        "وجود",
        "الأسعار",
        "جاهز",
        "اليوم",
        "الجمعة",
        "مؤتمر",
        "صحفي",
        "قلقه",
        "دعوته",
        "المسؤولية",
        "CNN",
        "2016",
        "١٢",
        "٪",
    ];
    /// Points, brackets, quotation marks, line breaks, and what cannot be seen.
    const MARKS: &[&str] = &[
        ".", "،", "؛", ":", "؟", "!", "…", "..", "—", "-", "(", ")", "[", "]", "/", "«", "»", "“", "”", "„", "‹", "›",
        "\"", "\"\"", "'", "''", "‘", "’", "`", "\n", "\n\n", "\r\n", "\u{2028}", "\u{200f}", "\u{202b}", "\u{202c}",
        "\u{200c}", "\u{feff}", "\u{640}", "\u{64e}", "\u{651}", "\u{0}", "😀", "ﷲ", "ﻻ",
    ];
    /// و (and), ف (so), س (will), ب (with), ل (to), ال (the), ها (her).
    const CLITICS: &[&str] = &["و", "ف", "س", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ه", "ها", "هم"];

    fn atom() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => select(CUES).prop_map(|cue| format!("{cue} ")),
            3 => select(COMPLEMENTIZERS).prop_map(|word| format!("{word} ")),
            4 => select(NAMES).prop_map(|name| format!("{name} ")),
            3 => select(WORDS).prop_map(|word| format!("{word} ")),
            3 => select(MARKS).prop_map(str::to_owned),
            2 => select(CLITICS).prop_map(str::to_owned),
            1 => Just(" ".to_owned()),
            1 => any::<char>().prop_map(String::from),
        ]
    }

    /// Words of the news in any order, with marks among them.
    pub fn news() -> impl Strategy<Value = String> {
        vec(atom(), 0..60).prop_map(|atoms| atoms.concat())
    }

    /// Any string, or words of the news in any order.
    pub fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            1 => any::<String>(),
            1 => "\\PC{0,80}",
            1 => "[\u{600}-\u{6ff} \"«»:.،\n]{0,120}",
            3 => news(),
        ]
    }

    /// Any bytes, some of them nearly UTF-8.
    pub fn bytes() -> impl Strategy<Value = Vec<u8>> {
        prop_oneof![
            vec(any::<u8>(), 0..80),
            news().prop_map(String::into_bytes),
            (news(), any::<prop::sample::Index>(), any::<u8>()).prop_map(|(text, place, byte)| {
                let mut bytes = text.into_bytes();
                let place = place.index(bytes.len() + 1);
                bytes.insert(place, byte);
                bytes
            }),
            (news(), any::<prop::sample::Index>()).prop_map(|(text, place)| {
                let mut bytes = text.into_bytes();
                bytes.truncate(place.index(bytes.len() + 1));
                bytes
            }),
        ]
    }

    /// Sentences with every production, one of which is to be disguised.
    pub const SENTENCES: &[&str] = &[
        // The minister of transport Samir Haddad said that the bridge would open, adding that the road was open.
        "قال وزير النقل سمير حداد إن الجسر سيفتح في الربيع، مضيفا أن الطريق مفتوح.",
        // And the president said: "we will not step back".
        "وقال الرئيس سامي عمران: \"لن نتراجع عن القرار\".",
        // But the foreign ministry mentioned that the ambassador had left.
        "لكن وزارة الخارجية ذكرت أن السفير غادر.",
        // Reuters quoted an American official as saying that the strike had ended.
        "ونقلت رويترز عن مسؤول أمريكي قوله إن الضربة انتهت.",
        // The union demanded an end of the dismissals, and the company denied that there was a fault.
        "وطالبت نقابة العمال بوقف التسريح. ونفت الشركة وجود خلل.",
        // Kyiv accused Moscow of bombing the port.
        "واتهمت كييف موسكو بقصف الميناء.",
        // According to the ministry of health, cases have gone down.
        "ووفقا لوزارة الصحة، انخفض عدد الإصابات.",
        // The storm killed three people, according to Reuters.
        "وقتلت العاصفة ثلاثة أشخاص، بحسب رويترز.",
        // Markets fell after Britain's announcement that it would leave the treaty.
        "تراجعت الأسواق بعد إعلان بريطانيا أنها ستنسحب من المعاهدة.",
        // Foreign minister: we will not step back.
        "وزير الخارجية: لن نتراجع",
        // Berlin expressed its worry at the escalation, and it called on Ankara to calm down.
        "وأعربت برلين عن قلقها من التصعيد. ودعت أنقرة إلى التهدئة.",
        // The minister of energy said that prices were stable. And she added that stocks were full.
        "قالت وزيرة الطاقة ليلى منصور إن الأسعار مستقرة. وأضافت أن المخازن ممتلئة.",
        // It is worth mentioning that the bridge is old.
        "يذكر أن الجسر قديم.",
    ];

    /// What an Arabic writer may put into a word without meaning anything by it: tatweel, short vowels, bidirectional controls. A damma is
    /// left out: on the first letter of a verb it tells the passive (ذُكر, it was mentioned).
    const DISGUISES: &[&str] = &[
        "\u{640}",
        "\u{640}\u{640}",
        "\u{64e}",
        "\u{650}",
        "\u{651}",
        "\u{652}",
        "\u{651}\u{64e}",
        "\u{200f}",
        "\u{200e}",
        "\u{202b}",
        "\u{202c}",
        "\u{2067}",
        "\u{2069}",
        "\u{200c}",
        "\u{61c}",
    ];

    fn is_letter(letter: char) -> bool {
        matches!(letter, '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}')
    }

    /// One of the sentences, and the same with disguises between letters of its words.
    pub fn disguised() -> impl Strategy<Value = (&'static str, String)> {
        select(SENTENCES).prop_flat_map(|sentence| {
            let letters = sentence.chars().count();
            (Just(sentence), vec(prop::option::weighted(0.3, select(DISGUISES)), letters)).prop_map(
                |(sentence, disguises)| {
                    let mut text = String::new();
                    let mut rest = sentence.chars().peekable();
                    let mut disguises = disguises.into_iter();
                    while let Some(letter) = rest.next() {
                        text.push(letter);
                        let inside = is_letter(letter) && rest.peek().is_some_and(|&next| is_letter(next));
                        if let (Some(Some(disguise)), true) = (disguises.next(), inside) {
                            text.push_str(disguise);
                        }
                    }
                    (sentence, text)
                },
            )
        })
    }
}

/// Cue, act, negation, form, speaker, content.
type Words = (String, &'static str, bool, &'static str, Option<String>, Vec<String>);

/// Where a cue and the pieces of its content start and end.
type Places = ((usize, usize), Vec<(usize, usize)>);

/// What the records say, whatever the spelling.
fn words(claims: &[Claim<'_>]) -> Vec<Words> {
    claims
        .iter()
        .map(|claim| {
            (
                fold(claim.cue().text()).into_owned(),
                claim.act().name(),
                claim.negated(),
                claim.form().name(),
                claim.speaker().name().map(|name| fold(name).into_owned()),
                claim.content().iter().map(|piece| fold(piece.text()).into_owned()).collect(),
            )
        })
        .collect()
}

/// Where the cue and the pieces of a claim stand, `shift` bytes further on.
fn places(claims: &[Claim<'_>], shift: usize) -> Vec<Places> {
    claims
        .iter()
        .map(|claim| {
            let pieces = claim.content().iter().map(|piece| (piece.start() + shift, piece.end() + shift)).collect();
            ((claim.cue().start() + shift, claim.cue().end() + shift), pieces)
        })
        .collect()
}

/// A claim holds together, and its words stand in the text where it says.
fn holds(text: &str, claim: &Claim<'_>) {
    let mention = claim.speaker().mention();
    for piece in std::iter::once(claim.cue().piece()).chain(mention).chain(claim.content()) {
        assert!(piece.start() < piece.end(), "an empty piece at {}", piece.start());
        assert_eq!(text.get(piece.start()..piece.end()), Some(piece.text()));
    }
    assert!(claim.is_in(text));
    assert!(!claim.content().is_empty());
    let cue = claim.cue().piece().span();
    assert!(claim.content().iter().all(|piece| !piece.span().overlaps(cue)), "{claim:?}");
    assert!(claim.content().windows(2).all(|pair| pair[0].end() <= pair[1].start()), "{claim:?}");
    assert!((0.0..=1.0).contains(&claim.confidence()));
    assert!(claim.speaker().name().is_none_or(|name| !name.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn claims_stand_in_the_text(text in strategy::text()) {
        let claims = EXTRACTOR.extract(&text);
        for (number, claim) in claims.iter().enumerate() {
            prop_assert_eq!(claim.id(), number);
            holds(&text, claim);
        }
        let cues: Vec<_> = claims.iter().map(|claim| claim.cue().start()).collect();
        prop_assert!(cues.is_sorted(), "cues out of order: {:?}", cues);
    }

    #[test]
    fn the_same_text_gives_the_same_claims(text in strategy::text()) {
        prop_assert_eq!(EXTRACTOR.extract(&text), EXTRACTOR.extract(&text));
    }

    #[test]
    fn stopping_early_gives_the_first_claims(text in strategy::news(), number in 0usize..4) {
        let first: Vec<_> = EXTRACTOR.claims(&text).take(number).collect();
        let all = EXTRACTOR.extract(&text);
        prop_assert_eq!(&first[..], &all[..number.min(all.len())]);
    }

    #[test]
    fn records_read_back(text in strategy::text()) {
        for claim in EXTRACTOR.extract(&text) {
            let record = serde_json::to_string(&claim).unwrap();
            let owned = claim.into_owned();
            prop_assert_eq!(&serde_json::from_str::<OwnedClaim>(&record).unwrap(), &owned);
            prop_assert_eq!(serde_json::to_string(&owned).unwrap(), record);
        }
    }

    #[test]
    fn bytes_are_refused_where_std_refuses_them(bytes in strategy::bytes()) {
        match (EXTRACTOR.extract_bytes(&bytes), std::str::from_utf8(&bytes)) {
            (Ok(claims), Ok(text)) => prop_assert_eq!(claims, EXTRACTOR.extract(text)),
            (Err(ExtractError::NotUtf8 { offset }), Err(error)) => prop_assert_eq!(offset, error.valid_up_to()),
            (found, expected) => prop_assert!(false, "{:?} beside {:?}", found, expected),
        }
    }

    #[test]
    fn disguised_words_are_the_same_words((sentence, disguised) in strategy::disguised()) {
        prop_assert_eq!(words(&EXTRACTOR.extract(&disguised)), words(&EXTRACTOR.extract(sentence)), "{}", disguised);
    }

    #[test]
    fn folding_twice_is_folding_once(text in any::<String>()) {
        let once = fold(&text).into_owned();
        prop_assert_eq!(fold(&once).into_owned(), once);
    }

    #[test]
    fn the_folded_view_maps_back(text in strategy::text()) {
        let folded = Folded::new(&text);
        prop_assert_eq!(folded.as_str(), fold(&text));
        let mut before = 0;
        for (start, letter) in folded.as_str().char_indices() {
            let bytes = folded.source(start..start + letter.len_utf8()).unwrap();
            prop_assert!(bytes.start >= before, "{:?} after {}", bytes, before);
            before = bytes.start;
            prop_assert!(fold(text.get(bytes).unwrap()).contains(letter));
        }
    }

    #[test]
    fn any_text_can_be_explained(text in strategy::text()) {
        let explanation = serde_json::to_value(EXTRACTOR.explain(&text)).unwrap();
        // A mark alone is no word, though Unicode calls some of them alphabetic (the vowel signs of Kharoshthi).
        let letter = |letter: char| letter.is_alphabetic() && !unicode_normalization::char::is_combining_mark(letter);
        prop_assert!(!fold(&text).chars().any(letter) || !explanation["words"].as_array().unwrap().is_empty());
        let claims = EXTRACTOR.extract(&text);
        let attributions = explanation["attributions"].as_array().unwrap();
        let explained: Vec<_> = attributions.iter().filter(|attribution| !attribution["claim"].is_null()).collect();
        prop_assert_eq!(claims.len(), explained.len());
        for (claim, explained) in claims.iter().zip(explained) {
            prop_assert_eq!(explained["claim"].as_u64(), Some(claim.id() as u64));
            prop_assert_eq!(explained["cue"]["start"].as_u64(), Some(claim.cue().start() as u64));
            prop_assert_eq!(explained["speaker"].as_str(), claim.speaker().name());
            prop_assert_eq!(explained["resolved_by"].as_str(), Some(claim.speaker().resolved_by().name()));
            let tried = explanation["candidates"].as_array().unwrap().iter().any(|candidate| {
                // The cue of a source phrase may begin before the word that was tried.
                candidate["end"].as_u64() > Some(claim.cue().start() as u64)
                    && candidate["start"].as_u64() < Some(claim.cue().end() as u64)
                    && candidate["tried"].as_array().unwrap().iter().any(|tried| !tried["found"].is_null())
            });
            prop_assert!(tried, "nothing was tried on {:?}", claim.cue());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A blank line parts two articles: neither takes words from the other. Only who an implicit subject is may change.
    #[test]
    fn articles_in_one_text_keep_their_claims(parts in proptest::collection::vec(proptest::collection::vec(proptest::sample::select(strategy::SENTENCES), 1..4), 1..4)) {
        let articles: Vec<String> = parts.iter().map(|sentences| sentences.join("\n")).collect();
        let whole = articles.join("\n\n");
        let mut expected = Vec::new();
        let mut start = 0;
        for article in &articles {
            expected.extend(places(&EXTRACTOR.extract(article), start));
            start += article.len() + "\n\n".len();
        }
        prop_assert_eq!(places(&EXTRACTOR.extract(&whole), 0), expected, "{}", whole);
    }
}
