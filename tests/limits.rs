//! Limits: what is read past them is nothing, and it is told.

use std::sync::LazyLock;

use isnad::{Claim, ExtractError, Extractor, Limits, Piece, Truncation};
use proptest::prelude::*;

#[cfg(feature = "cli")]
mod program;

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Sentences of news: said, added, denied, quoted, a claim in a claim, none at all.
const SENTENCES: &[&str] = &[
    // The minister said that the road was open. And he added that the bridge was safe.
    "قال الوزير إن الطريق مفتوح.",
    "وأضاف أن الجسر آمن.",
    // The company denied that there was a fault.
    "نفت الشركة وجود خلل.",
    // And the president said: "we shall not step back".
    "وقال الرئيس: «لن نتراجع».",
    // The minister said that the experts affirmed that the union denied that there was a shortage.
    "قال الوزير إن الخبراء أكدوا أن النقابة نفت وجود نقص.",
    // It rained in the evening 😀.
    "هطل المطر مساء 😀.",
    "\n",
    "\r\n",
];

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(SENTENCES), 0..12).prop_map(|sentences| sentences.join(" "))
}

fn with(limits: Limits) -> Extractor {
    EXTRACTOR.clone().limits(limits)
}

/// A claim in a claim, so many times: "the minister said that the minister said that … the road is open".
fn nested(levels: usize) -> String {
    format!("{}الطريق مفتوح.", "قال الوزير إن ".repeat(levels))
}

#[test]
fn claims_deeper_than_may_be_told_apart_are_told() {
    let text = nested(9);
    let whole = with(Limits::default().with_depth(usize::MAX)).extraction(&text);
    assert!(whole.is_whole());
    assert_eq!(whole.claims().len(), 9);
    for depth in 0..9 {
        let extraction = with(Limits::default().with_depth(depth)).extraction(&text);
        assert_eq!(extraction.claims().len(), depth + 1);
        let expected = (depth < 8).then(|| Truncation::Depth {
            most: depth,
            left_out: 8 - depth,
            byte: (depth + 1) * "قال الوزير إن ".len(),
        });
        assert_eq!(extraction.truncations().first().copied(), expected);
        // Nothing that is said is lost: it is part of the content around it.
        assert_eq!(extraction.claims()[depth].content()[0].end(), text.len() - 1);
    }
    let default = EXTRACTOR.extract_bytes(text.as_bytes()).unwrap();
    assert_eq!(default.len(), Limits::default().depth() + 1);
}

#[test]
fn messages_say_where_and_what_was_expected() {
    let text = nested(3);
    let cases = [
        (
            Limits::default().with_text_bytes(30),
            "read up to byte 29: the text has 99 bytes, and 30 are the most that may be read",
        ),
        (
            Limits::default().with_claims(2),
            "claims up to byte 50: the text has more than 2, which are the most that may be given",
        ),
        (
            Limits::default().with_depth(0),
            "2 claims are part of those around them, the first at byte 25: at most 0 may stand around a claim",
        ),
    ];
    for (limits, expected) in cases {
        let met = with(limits).extraction(&text).into_whole().unwrap_err();
        assert_eq!(met.to_string(), expected);
        assert_eq!(ExtractError::Limit(met).to_string(), expected);
    }
}

/// So many words: "the road is open and the bridge is open and …", without an end of a sentence.
fn endless(words: usize) -> String {
    ["الطريق", "مفتوح", "والجسر", "مفتوح"].into_iter().cycle().take(words).collect::<Vec<_>>().join(" ")
}

/// A quotation over so many paragraphs, each but the last without a closing mark.
fn paragraphs(number: usize) -> String {
    let mut text = String::from("وقال الرئيس: ");
    for paragraph in 1..=number {
        text += if paragraph == number { "«لن نتراجع».\n" } else { "«لن نتراجع.\n" };
    }
    text
}

#[test]
fn a_content_past_what_is_read_of_one_is_told() {
    let cases = [
        // "the minister said that …", with marks and without, "…, according to the minister"
        (format!("قال الوزير إن {}.", endless(400)), 0),
        (format!("قال الوزير إن {}.", endless(401)), 1),
        (format!("قال الوزير: {}.", endless(399)), 0),
        (format!("قال الوزير: {}.", endless(402)), 1),
        (format!("قال الوزير: «{}».", endless(900)), 0),
        (format!("{}، بحسب الوزير.", endless(400)), 0),
        (format!("{}، بحسب الوزير.", endless(401)), 1),
        (paragraphs(41), 0),
        (paragraphs(42), 1),
        (format!("قال الوزير إن {}.\nوأضاف أن {}.", endless(401), endless(401)), 2),
    ];
    for (text, expected) in cases {
        let extraction = EXTRACTOR.extraction(&text);
        let found: Vec<_> =
            extraction.truncations().iter().filter(|met| matches!(met, Truncation::Content { .. })).collect();
        let head: String = text.chars().take(40).collect();
        let claims: Vec<usize> = extraction.claims().iter().map(|claim| claim.content().len()).collect();
        match found.as_slice() {
            [] => assert_eq!(expected, 0, "{head} {claims:?}"),
            [Truncation::Content { words: 400, lines: 40, cut, byte }] => {
                assert_eq!((*cut, *byte), (expected, extraction.claims()[0].cue().start()), "{head}");
                let error = EXTRACTOR.extract_bytes(text.as_bytes()).unwrap_err();
                assert!(error.to_string().contains("contents go on past their end"), "{error}");
            }
            other => panic!("{head}: {other:?}"),
        }
    }
}

#[test]
fn no_text_may_be_longer_than_offsets_reach() {
    assert_eq!(Limits::default().with_text_bytes(usize::MAX).text_bytes(), u32::MAX as usize);
    assert_eq!(Limits::default().with_text_bytes(0).text_bytes(), 0);
}

/// Where a claim stands: its cue and the pieces of its content.
fn place<'c, 't>(claim: &'c Claim<'t>) -> (usize, &'c [Piece<'t>]) {
    (claim.cue().start(), claim.content())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_first_claims_are_given_and_the_next_is_told(text in text(), most in 0_usize..8) {
        let all = EXTRACTOR.extract(&text);
        let extractor = with(Limits::default().with_claims(most));
        let extraction = extractor.extraction(&text);
        prop_assert_eq!(extraction.claims(), &all[..most.min(all.len())]);
        let expected = all.get(most).map(|next| Truncation::Claims { most, byte: next.cue().start() });
        prop_assert_eq!(extraction.truncations().to_vec(), expected.into_iter().collect::<Vec<_>>());
        prop_assert_eq!(extractor.extract(&text), extraction.into_claims());
    }

    #[test]
    fn a_text_is_read_as_far_as_is_told(text in text(), most in 0_usize..600) {
        let extraction = with(Limits::default().with_text_bytes(most)).extraction(&text);
        let read = match extraction.truncations() {
            [] => text.len(),
            [Truncation::TextBytes { most: told, bytes, read }] => {
                prop_assert_eq!((*told, *bytes), (most, text.len()));
                *read
            }
            other => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert_eq!(read < text.len(), text.len() > most);
        prop_assert!(read <= most.max(text.len().min(most)));
        prop_assert_eq!(extraction.claims(), EXTRACTOR.extract(&text[..read]));
        // Whole lines, unless a line is longer than half of what may be read; and then whole characters.
        let rest = &text[read..];
        let fits = rest.split_inclusive('\n').next().is_some_and(|line| line.ends_with('\n') && read + line.len() <= most);
        prop_assert!(rest.is_empty() || !fits);
        prop_assert!(rest.is_empty() || text[..read].ends_with('\n') || most - read < 4);
    }

    #[test]
    fn bytes_past_a_limit_are_an_error_and_never_fewer_claims(text in text(), bytes in 0_usize..600, claims in 0_usize..8) {
        let all = EXTRACTOR.extract(&text);
        match with(Limits::default().with_text_bytes(bytes).with_claims(claims)).extract_bytes(text.as_bytes()) {
            Ok(found) => prop_assert_eq!(found, all),
            Err(ExtractError::Limit(Truncation::TextBytes { .. })) => prop_assert!(text.len() > bytes),
            Err(ExtractError::Limit(Truncation::Claims { .. })) => prop_assert!(all.len() > claims && text.len() <= bytes),
            Err(other) => prop_assert!(false, "{}", other),
        }
    }

    #[test]
    fn a_text_cut_at_any_byte_is_read_or_refused(text in text(), cut in any::<prop::sample::Index>()) {
        let bytes = &text.as_bytes()[..cut.index(text.len() + 1)];
        match (EXTRACTOR.extract_bytes(bytes), std::str::from_utf8(bytes)) {
            (Ok(claims), Ok(beginning)) => {
                prop_assert!(claims.iter().all(|claim| claim.is_in(beginning) && claim.is_in(&text)));
                prop_assert_eq!(claims, EXTRACTOR.extract(beginning));
            }
            (Err(ExtractError::NotUtf8 { offset }), Err(error)) => prop_assert_eq!(offset, error.valid_up_to()),
            (found, expected) => prop_assert!(false, "{:?} beside {:?}", found, expected),
        }
    }

    #[test]
    fn a_lower_depth_keeps_claims_as_they_are(text in text(), levels in 0_usize..9, depth in 0_usize..9) {
        let text = format!("{} {text}", nested(levels));
        let all = with(Limits::default().with_depth(usize::MAX)).extraction(&text);
        prop_assert!(all.is_whole());
        let some = with(Limits::default().with_depth(depth)).extraction(&text);
        let left_out = match some.truncations() {
            [] => 0,
            [Truncation::Depth { left_out, .. }] => *left_out,
            other => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert_eq!(some.claims().len() + left_out, all.claims().len());
        let places: Vec<_> = all.claims().iter().map(place).collect();
        prop_assert!(some.claims().iter().all(|claim| places.contains(&place(claim))));
    }
}

/// What the command line prints and says where a limit is met.
#[cfg(feature = "cli")]
mod command_line {
    use serde_json::{Value, json};

    use super::SENTENCES;
    use super::program::isnad_with;

    fn run(arguments: &[&str]) -> (i32, String, String) {
        let text = SENTENCES[..4].join("\n");
        isnad_with(".", arguments, text).parts()
    }

    #[test]
    fn what_is_cut_off_is_marked_and_told() {
        let cases = [
            (
                ["extract", "--max-claims", "1"],
                json!({"limit": "claims", "most": 1, "byte": 50}),
                "claims up to byte 50",
            ),
            (
                ["extract", "--max-bytes", "60"],
                json!({"limit": "text-bytes", "most": 60, "bytes": 167, "read": 50}),
                "read up to byte 50: the text has 167 bytes, and 60 are the most",
            ),
        ];
        for (arguments, truncated, message) in cases {
            let (status, stdout, stderr) = run(&arguments);
            let record: Value = serde_json::from_str(&stdout).unwrap();
            assert_eq!((status, record["claims"].as_array().unwrap().len()), (1, 1), "{stderr}");
            assert_eq!(record["truncated"], json!([truncated]));
            assert!(stderr.starts_with(&format!("isnad: -: {message}")), "{stderr}");
        }
    }

    #[test]
    fn every_command_that_reads_texts_tells_it() {
        for command in ["speakers", "compare", "report"] {
            let (status, stdout, stderr) = run(&[command, "--max-claims", "1"]);
            assert_eq!(status, 1, "{command}: {stderr}");
            assert!(!stdout.is_empty() && stderr.starts_with("isnad: -: claims up to byte 50"), "{command}: {stderr}");
        }
        let (status, stdout, stderr) = run(&["extract", "--max-claims", "4", "--max-bytes", "167"]);
        assert_eq!((status, stderr.as_str()), (0, ""));
        assert!(!stdout.contains("truncated"));
    }
}
