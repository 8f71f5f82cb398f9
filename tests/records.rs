//! Records that come from outside: what holds is read, what does not is refused with its field.

use isnad::compare::{Proof, Relation};
use isnad::{Cue, Piece, Span, Speaker, When};
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
