//! Records that come from outside: what holds is read, what does not is refused with its field.

use isnad::claim::{Record, RecordProblem};
use isnad::compare::{Proof, Relation};
use isnad::{Cue, OwnedClaim, Piece, Span, Speaker, When};
use proptest::prelude::*;
use serde_json::{Value, json};

/// "The company said that prices had risen yesterday. And the ministry said that prices had fallen yesterday."
const PRICES: &str = "قالت الشركة إن الأسعار ارتفعت أمس. وقالت الوزارة إن الأسعار انخفضت أمس.";

fn refusal<T: for<'de> serde::Deserialize<'de>>(value: Value) -> String {
    serde_json::from_value::<T>(value).err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn relations_read_back_or_are_refused_with_their_field() {
    let relations = isnad::compare::compare(&isnad::extract(PRICES));
    let record = serde_json::to_value(&relations[0]).unwrap();
    assert_eq!(serde_json::from_value::<Relation>(record.clone()).unwrap(), relations[0]);
    for proof in relations[0].evidence() {
        let proof: &Proof = proof;
        assert!(proof.piece().is_in(PRICES));
    }
    let cases = [
        ("/b", json!(0), "b: expected more than 0, which is the first claim, found 0"),
        ("/relation", json!("agrees"), "relation: unknown relation \"agrees\"; known are contradicts, "),
        ("/reason", json!("mood"), "reason: unknown reason \"mood\"; known are denial, "),
        ("/confidence", json!(2), "confidence: expected a number from 0 to 1, found 2"),
        ("/evidence/1/claim", json!(7), "evidence[1].claim: expected 0 or 1, the claims of the relation, found 7"),
        ("/evidence/0/start", json!(999), "evidence[0].end: expected 999 or more, where the piece starts"),
        ("/evidence/0/text", json!(""), "evidence[0].text: expected words, found none"),
    ];
    for (pointer, value, expected) in cases {
        let mut broken = record.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        let message = refusal::<Relation>(broken);
        assert!(message.starts_with(expected), "{pointer}: {message}");
    }
}

#[test]
fn the_parts_of_a_record_are_checked_by_themselves() {
    let cases = [
        (refusal::<Span>(json!({"start": 1, "end": 0})), "expected a span that ends at 1, where it starts, or later"),
        (refusal::<Piece>(json!({"start": 0, "end": 5, "text": "قال"})), "piece.end: expected 6, found 5"),
        (refusal::<Cue>(json!({"start": 0, "end": 6, "text": "قال", "lemma": ""})), "cue.lemma: expected words"),
        (refusal::<When>(json!({"start": 0, "end": 6, "text": "أمس", "date": "1"})), "when.date: expected a date"),
        (
            refusal::<Speaker>(
                json!({"name": "", "role": null, "kind": "person", "mention": null, "resolved_by": "name"}),
            ),
            "speaker.name: expected words, found none",
        ),
    ];
    for (message, expected) in cases {
        assert!(message.starts_with(expected), "{message}");
    }
}

/// One error of every kind that a user of the library meets: where, and what was expected.
#[test]
fn messages_say_where_and_what_was_expected() {
    let bytes = isnad::Extractor::new().extract_bytes(b"\xd9\x82\xff").unwrap_err().to_string();
    let reversed = std::ops::Range { start: 6, end: 0 };
    let span = Span::try_from(reversed).unwrap_err().to_string();
    let act = "whisper".parse::<isnad::Act>().unwrap_err().to_string();
    let line = isnad::lexicon::Lexicon::builder().add_tsv("name\tمرصد الساحل\thouse").unwrap_err().to_string();
    let word = isnad::lexicon::Lexicon::builder().add_tsv("title\tминистр").unwrap_err().to_string();
    let table =
        isnad::compare::Tables::standard().clone().add_tsv("# comment\nopposite\tارتفع").unwrap_err().to_string();
    for (message, expected) in [
        (bytes, "expected UTF-8, found a byte at 2 that no character has there"),
        (span, "expected a span that ends at 6, where it starts, or later, found one that ends at 0"),
        (act, "act: unknown act \"whisper\"; known are state, affirm, "),
        (line, "line 1, column 18: expected organization, media or place, found `house`"),
        (word, "line 1, column 7: `министр` cannot be an entry: a word has 1 to 18 Arabic or Latin letters or digits"),
        (table, "line 2, column 15: expected the words that those before the tab stand against, found nothing"),
    ] {
        assert!(message.starts_with(expected), "{message}");
    }
}

/// Words in Arabic, Latin and beyond: characters of one to four bytes.
const WORDS: &str = "قال الوزير: «نعم» ok 😀 ٣٪";

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_span_never_ends_before_it_starts(start in any::<usize>(), end in any::<usize>(), near in 0_usize..4) {
        for (start, end) in [(start, end), (start, start.saturating_add(near)), (end.saturating_add(near), end)] {
            let record = json!({"start": start, "end": end});
            match Span::new(start, end) {
                Some(span) => {
                    prop_assert!((span.start(), span.end()) == (start, end) && start <= end && span.len() == end - start);
                    prop_assert_eq!(Span::try_from(start..end), Ok(span));
                    prop_assert_eq!(serde_json::to_value(span).unwrap(), record.clone());
                    prop_assert_eq!(serde_json::from_value::<Span>(record).unwrap(), span);
                    prop_assert_eq!(std::ops::Range::from(span), start..end);
                }
                None => {
                    prop_assert!(end < start && Span::try_from(start..end).is_err());
                    prop_assert!(serde_json::from_value::<Span>(record).is_err());
                }
            }
        }
    }

    #[test]
    fn spans_overlap_where_they_share_a_byte(a in 0_usize..12, b in 0_usize..12, c in 0_usize..12, d in 0_usize..12) {
        let (one, other) = (Span::new(a.min(b), a.max(b)).unwrap(), Span::new(c.min(d), c.max(d)).unwrap());
        let shared = (a.min(b)..a.max(b)).any(|byte| (c.min(d)..c.max(d)).contains(&byte));
        prop_assert_eq!((one.overlaps(other), other.overlaps(one)), (shared, shared));
    }

    #[test]
    fn a_piece_is_words_of_its_text(start in 0_usize..48, end in 0_usize..48, other in 0_usize..48) {
        let Some(span) = Span::new(start, end) else { return Ok(()) };
        let words = WORDS.get(start..end).filter(|words| !words.is_empty());
        let piece = Piece::of(WORDS, span);
        prop_assert_eq!(piece.as_ref().map(Piece::text), words);
        let Some(piece) = piece else { return Ok(()) };
        prop_assert!(piece.is_in(WORDS));
        let mut record = serde_json::to_value(&piece).unwrap();
        prop_assert_eq!(&serde_json::from_value::<Piece>(record.clone()).unwrap(), &piece);
        // Any other end is refused: the three always agree.
        record["end"] = json!(other);
        prop_assert_eq!(serde_json::from_value::<Piece>(record).is_ok(), other == end);
    }

    #[test]
    fn a_place_that_is_moved_is_refused(field in 0_usize..8, by in -40_i64..40) {
        let claim = isnad::extract(PRICES).swap_remove(1);
        let mut record = serde_json::to_value(&claim).unwrap();
        let pointer = ["/cue/start", "/cue/end", "/content/0/start", "/content/0/end", "/speaker/mention/start", "/speaker/mention/end", "/when/start", "/when/end"][field];
        let Some(number) = record.pointer_mut(pointer) else { return Ok(()) };
        let moved = number.as_i64().unwrap() + by;
        *number = json!(moved);
        let read = serde_json::from_value::<Record>(record);
        let error = match read {
            Ok(record) => match record.check_in(PRICES) {
                Ok(read) => {
                    prop_assert_eq!((by, &read), (0, &claim));
                    return Ok(());
                }
                Err(error) => error,
            },
            // A place before the text is no number of a byte.
            Err(_) => {
                prop_assert!(moved < 0);
                return Ok(());
            }
        };
        prop_assert_eq!(error.claim(), Some(1));
        let expected = pointer.trim_start_matches('/').replace("/0/", "[0].").replace('/', ".");
        prop_assert_eq!(error.field().rsplit_once('.').map(|(piece, _)| piece), expected.rsplit_once('.').map(|(piece, _)| piece));
        prop_assert!(matches!(error.problem(), RecordProblem::Length { .. } | RecordProblem::EndBeforeStart { .. }), "{}", error);
    }

    #[test]
    fn a_claim_whose_pieces_are_moved_together_is_refused_beside_its_text(by in 1_usize..60) {
        let claim = isnad::extract(PRICES).swap_remove(0);
        let mut record = serde_json::to_value(&claim).unwrap();
        for pointer in ["/cue", "/content/0", "/speaker/mention", "/when"] {
            let Some(piece) = record.pointer_mut(pointer).filter(|piece| piece.is_object()) else { continue };
            for end in ["start", "end"] {
                piece[end] = json!(piece[end].as_u64().unwrap() as usize + by);
            }
        }
        // By itself the record holds; in its text it does not.
        let moved = serde_json::from_value::<Record>(record).unwrap().check().unwrap();
        let error = moved.check_in(PRICES).unwrap_err();
        prop_assert!(error.field().starts_with("cue.") && !moved.is_in(PRICES), "{}", error);
    }

    #[test]
    fn a_claim_is_in_a_text_where_no_piece_is_refused(cut in 0_usize..140, put in "[ا-ي ]{0,3}") {
        let Some((before, after)) = PRICES.split_at_checked(cut.min(PRICES.len())) else { return Ok(()) };
        let other = format!("{before}{put}{after}");
        for claim in isnad::extract(PRICES) {
            prop_assert_eq!(claim.is_in(&other), claim.check_in(&other).is_ok(), "{}", other);
        }
    }

    #[test]
    fn a_record_cut_at_any_byte_or_broken_at_one_is_refused_or_holds(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let line = serde_json::to_string(&isnad::extract(PRICES)[0]).unwrap();
        let at = at.index(line.len());
        prop_assert!(serde_json::from_slice::<OwnedClaim>(&line.as_bytes()[..at]).is_err());
        let mut broken = line.into_bytes();
        broken[at] = byte;
        if let Ok(claim) = serde_json::from_slice::<OwnedClaim>(&broken) {
            let again = serde_json::to_string(&claim).unwrap();
            prop_assert_eq!(serde_json::from_str::<OwnedClaim>(&again).unwrap(), claim);
        }
    }

    #[test]
    fn a_lexicon_stays_within_its_limits(lines in proptest::collection::vec("(name|title|given-name|place)\t[ا-ي]{1,6}( [ا-ي]{1,6}){0,3}\t(media|f|-)"
, 0..12), words in 1_usize..4) {
        use isnad::lexicon::{Lexicon, LexiconBuilder, LexiconError, LexiconLimits};
        static STANDARD: std::sync::LazyLock<LexiconBuilder> = std::sync::LazyLock::new(Lexicon::builder);
        let limits = LexiconLimits::default().with_name_words(words).with_lines(10);
        match STANDARD.clone().limits(limits).add_tsv(&lines.join("\n")) {
            Ok(()) => {
                let names = lines.iter().filter(|line| line.starts_with("name"));
                let long = |line: &&String| line.split('\t').nth(1).unwrap_or("").split_whitespace().count() > words;
                prop_assert!(lines.len() <= 10 && !names.clone().any(|line| long(&line)));
            }
            Err(LexiconError::Limit { line, .. }) => prop_assert!((1..=lines.len()).contains(&line)),
            Err(error) => prop_assert!((1..=lines.len()).contains(&error.line()) && error.column() > 0),
        }
    }
}
