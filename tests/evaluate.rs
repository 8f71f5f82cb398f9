//! `isnad evaluate`: figures that were counted by hand, and what is said of annotations that cannot be read.
#![cfg(feature = "cli")]

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

mod program;

use program::{Outcome, isnad, texts};

/// "The minister of transport Samir al-Haddad said that the bridge is safe. The company denied that there was a fault."
const TEXT: &str = "قال وزير النقل سمير الحداد إن الجسر آمن.\nنفت الشركة وجود خلل.";

fn figure_of(outcome: &Outcome, name: &str, column: &str) -> f64 {
    let object = outcome.json();
    object["figures"][name][column].as_f64().unwrap_or_else(|| panic!("{name} {column}: {object}"))
}

/// What is said in `TEXT`: both claims right.
fn right() -> [Value; 2] {
    [
        json!({"p": 1, "cue": "قال", "act": "state", "form": "indirect", "kind": "person", "speaker": "سمير الحداد",
            "mention": "وزير النقل سمير الحداد", "role": "وزير النقل", "content": ["الجسر آمن"]}),
        json!({"p": 2, "cue": "نفت", "act": "deny", "form": "indirect", "kind": "organization", "speaker": "الشركة",
            "mention": "الشركة", "role": null, "content": ["وجود خلل"]}),
    ]
}

fn annotated(records: &[Value]) -> TempDir {
    texts(&[("gold/a.txt", TEXT), ("gold/a.json", &json!({"attributions": records}).to_string())])
}

fn changed(record: &Value, field: &str, value: Value) -> Value {
    let mut record = record.clone();
    record[field] = value;
    record
}

fn figures(folder: &TempDir) -> Outcome {
    let outcome = isnad(folder, &["evaluate", "--format", "json", "gold"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    outcome
}

#[test]
fn all_right_is_one_everywhere() {
    let outcome = figures(&annotated(&right()));
    for figure in
        ["cue", "source_exact", "source_overlap", "content_exact", "content_overlap", "quote_exact", "speaker"]
            .iter()
            .chain(&["role", "kind", "act", "form", "record"])
    {
        assert_eq!(figure_of(&outcome, figure, "f1"), 1.0, "{figure}");
    }
    assert_eq!(figure_of(&outcome, "cue", "n"), 2.0);
    // Mentions of four words and one; contents of two and two.
    assert_eq!((figure_of(&outcome, "source_overlap", "n"), figure_of(&outcome, "content_overlap", "n")), (5.0, 4.0));
}

#[test]
fn each_fault_costs_its_own_figures() {
    let [said, denied] = right();
    // What is annotated, and figures with their F1; two claims are found each time.
    let cases = [
        (
            changed(&said, "act", json!("warn")),
            [("act", 0.5), ("record", 0.5), ("speaker", 1.0), ("content_exact", 1.0)],
        ),
        (changed(&said, "speaker", json!("سمير")), [("speaker", 0.5), ("record", 0.5), ("act", 1.0), ("role", 1.0)]),
        // Half of the words of the role are enough, fewer are not.
        (
            changed(&said, "role", json!("وزير الطاقة والنقل")),
            [("role", 0.0), ("record", 1.0), ("kind", 1.0), ("form", 1.0)],
        ),
        // One word of two: of four that are found, three are right.
        (
            changed(&said, "content", json!(["الجسر"])),
            [("content_exact", 0.5), ("record", 0.5), ("content_overlap", 0.8571), ("quote_exact", 0.5)],
        ),
        (
            changed(&said, "mention", Value::Null),
            [("source_exact", 0.6667), ("record", 1.0), ("quote_exact", 0.5), ("source_overlap", 0.3333)],
        ),
        // A name is the same however it is spelt.
        (
            changed(&said, "speaker", json!("سَمير حداد")),
            [("speaker", 1.0), ("record", 1.0), ("act", 1.0), ("cue", 1.0)],
        ),
    ];
    for (record, expected) in cases {
        let outcome = figures(&annotated(&[record.clone(), denied.clone()]));
        for (figure, f1) in expected {
            assert_eq!(figure_of(&outcome, figure, "f1"), f1, "{figure} of {record}");
        }
    }
}

#[test]
fn what_is_missed_and_what_is_invented_is_shown() {
    let [said, denied] = right();
    let folder = annotated(&[said.clone(), changed(&said, "cue", json!("آمن"))]);
    let outcome = isnad(&folder, &["evaluate", "--show", "3", "gold"]);
    assert_eq!(outcome.status, 0);
    let place = |line: usize| format!("  gold{}a.txt:{line}: ", std::path::MAIN_SEPARATOR);
    for expected in [
        "missed: 1\n",
        "invented: 1\n",
        "content: 0\n",
        &format!("{}آمن | gold: الجسر آمن\n", place(1)),
        &format!("{}نفت | found: وجود خلل\n", place(2)),
    ] {
        assert!(outcome.stdout.contains(expected), "{expected:?} in {}", outcome.stdout);
    }
    let outcome = isnad(&folder, &["evaluate", "--show", "3", "--format", "json", "gold"]);
    let object: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(object["misses"]["invented"]["shown"][0]["cue"], denied["cue"]);
    assert_eq!(object["misses"]["missed"]["count"], 1);
}

#[test]
fn a_bound_that_is_not_reached_gives_status_1() {
    let folder = annotated(&right()[..1]);
    let outcome = isnad(&folder, &["evaluate", "--min", "cue=0.66", "--min", "act=0.9", "--min", "record=0.7", "gold"]);
    assert_eq!(outcome.status, 1);
    assert_eq!(outcome.stderr.matches("falls short").count(), 2, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("record is 0.667, and 0.7 is wanted"), "{}", outcome.stderr);
    assert_eq!(isnad(&folder, &["evaluate", "--min", "cue=0.66", "gold"]).status, 0);
}

#[test]
fn wrong_use_is_told() {
    let folder = annotated(&right());
    for (arguments, message) in [
        (&["evaluate", "--min", "luck=0.7", "gold"][..], "there is no figure luck"),
        (&["evaluate", "--min", "cue=7", "gold"], "a number from 0 to 1 is expected"),
        (&["evaluate", "--min", "cue", "gold"], "FIGURE=F1 is expected"),
        (&["evaluate"], "GOLD_DIR"),
        (&["evaluate", "--predictions", "nowhere.jsonl", "gold"], "nowhere.jsonl: cannot be read"),
    ] {
        let outcome = isnad(&folder, arguments);
        assert_eq!(outcome.status, 2, "{arguments:?}");
        assert!(outcome.stderr.contains(message), "{message:?} in {}", outcome.stderr);
    }
    let empty = TempDir::new().unwrap();
    let outcome = isnad(&empty, &["evaluate", "."]);
    assert_eq!((outcome.status, outcome.stderr.contains("no annotated texts in .")), (2, true), "{}", outcome.stderr);
}

#[test]
fn broken_annotations_are_told_with_their_place_and_the_rest_goes_on() {
    let [said, _] = right();
    let whole = json!({"attributions": right()}).to_string();
    let broken = [
        // The act is in line 2, whose first byte is byte 2.
        ("{\n\"attributions\": [{\"p\": 1, \"cue\": \"x\", \"act\": \"tell\"}]}".to_owned(), ":2: byte "),
        ("{".to_owned(), ":1: byte "),
        (json!({"attributions": [changed(&said, "p", json!(9))]}).to_string(), "a.json:1: byte 17: number 1: there is no line 9"),
        (format!("[\n{},\n{}]", json!(said), json!(changed(&said, "p", json!(9)))), "a.json:3: byte "),
        (json!({"attributions": [changed(&said, "cue", json!("همس"))]}).to_string(), "line 1 of the text does not have «همس»"),
        (json!({"attributions": [changed(&said, "cue_n", json!(2))]}).to_string(), "«قال» (2 times)"),
        (json!({"attributions": [], "relations": [{"a": 0, "b": 1, "relation": "supports"}]}).to_string(), "there is no attribution 1"),
        (json!({"text": TEXT, "quotes": [{"cue": {"start": 0, "end": 3, "text": "نفى"}, "sources": [], "contents": []}]}).to_string(),
            "characters 0..3 of the text are «قال», not «نفى»"),
        (json!({"text": TEXT, "quotes": [{"cue": {"start": 7, "end": 300, "text": ""}, "sources": [], "contents": []}]}).to_string(),
            "the text has no characters 7..300"),
    ];
    for (json, message) in broken {
        let folder =
            texts(&[("gold/a.txt", TEXT), ("gold/a.json", &json), ("gold/b.txt", TEXT), ("gold/b.json", &whole)]);
        let outcome = isnad(&folder, &["evaluate", "gold"]);
        assert_eq!(outcome.status, 1, "{json}");
        assert!(
            outcome.stderr.contains(message) && outcome.stderr.contains("a.json"),
            "{message:?} in {}",
            outcome.stderr
        );
        assert!(outcome.stdout.starts_with("1 documents, 2 attributions"), "{}", outcome.stdout);
    }
    let alone = texts(&[("gold/a.txt", TEXT), ("gold/b.txt", TEXT), ("gold/b.json", &whole)]);
    let outcome = isnad(&alone, &["evaluate", "gold"]);
    assert_eq!((outcome.status, outcome.stderr.contains("a.json beside it")), (1, true), "{}", outcome.stderr);
}

#[test]
fn predictions_of_another_program_are_scored() {
    let folder = annotated(&right());
    let found = isnad(&folder, &["extract", "--format", "jsonl", "gold/a.txt"]).stdout;
    // Another program need not give rules and confidences.
    let (cue, content) = ("نفت", "وجود خلل");
    let place =
        |words: &str| TEXT.find(words).map(|start| json!({"start": start, "end": start + words.len()})).unwrap();
    let other = json!({"id": "a", "claims": [{"cue": place(cue), "content": [place(content)], "act": "deny",
        "speaker": {"name": "الشركة", "kind": "organization"}}]});
    fs::write(folder.path().join("own.jsonl"), found).unwrap();
    fs::write(folder.path().join("other.jsonl"), format!("{other}\n")).unwrap();
    fs::write(folder.path().join("none.jsonl"), "\n").unwrap();
    let evaluate = |file: &str| isnad(&folder, &["evaluate", "--format", "json", "--predictions", file, "gold"]);
    assert_eq!(figure_of(&evaluate("own.jsonl"), "record", "f1"), 1.0);
    let other = evaluate("other.jsonl");
    assert_eq!((figure_of(&other, "record", "p"), figure_of(&other, "record", "r")), (1.0, 0.5));
    let none = evaluate("none.jsonl");
    assert_eq!((none.status, figure_of(&none, "cue", "r")), (1, 0.0));
    assert!(none.stderr.contains("a.txt: nothing was predicted"), "{}", none.stderr);
    fs::write(folder.path().join("broken.jsonl"), "\n{\"id\": 7}\n").unwrap();
    let broken = evaluate("broken.jsonl");
    assert_eq!(
        (broken.status, broken.stderr.contains("broken.jsonl:2: byte 9: missing field")),
        (2, true),
        "{}",
        broken.stderr
    );
}

#[test]
fn texts_of_one_name_in_two_folders_have_their_own_predictions() {
    let [said, denied] = right();
    let (one, other) = TEXT.split_once('\n').unwrap();
    let records = |record: &Value| json!({"attributions": [changed(record, "p", json!(1))]}).to_string();
    let folder = texts(&[
        ("gold/one/a.txt", one),
        ("gold/one/a.json", &records(&said)),
        ("gold/other/a.txt", other),
        ("gold/other/a.json", &records(&denied)),
    ]);
    for order in [["gold/one/a.txt", "gold/other/a.txt"], ["gold/other/a.txt", "gold/one/a.txt"]] {
        let found = isnad(&folder, &[&["extract", "--format", "jsonl"][..], &order].concat()).stdout;
        fs::write(folder.path().join("found.jsonl"), found).unwrap();
        let outcome = isnad(&folder, &["evaluate", "--format", "json", "--predictions", "found.jsonl", "gold"]);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{order:?}");
        assert_eq!(figure_of(&outcome, "record", "f1"), 1.0, "{order:?}");
    }
}

#[test]
fn annotations_of_citron_are_gold_too() {
    let text = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي 😀. وأضافت المنصوري أن «الماء حق».";
    let folder = texts(&[("a.txt", text)]);
    let citron = isnad(&folder, &["extract", "--format", "citron", "a.txt"]).stdout;
    fs::create_dir(folder.path().join("gold")).unwrap();
    fs::write(folder.path().join("gold/a.json"), &citron).unwrap();
    let outcome = figures(&folder);
    for figure in ["cue", "source_exact", "content_exact", "content_overlap", "quote_exact", "speaker", "record"] {
        assert_eq!(
            (figure_of(&outcome, figure, "f1"), figure_of(&outcome, figure, "n") > 1.0),
            (1.0, true),
            "{figure}"
        );
    }
    // Citron knows no acts: there is no figure for them.
    assert!(!outcome.stdout.contains("\"act\""), "{}", outcome.stdout);
    // Another speaker: al-Mansuri's name stands in no mention of hers.
    let other = citron.replace("ليلى المنصوري", "ليلى البغدادي").replace("المنصوري", "البغدادي");
    fs::write(folder.path().join("gold/a.json"), other).unwrap();
    fs::write(folder.path().join("found.jsonl"), isnad(&folder, &["extract", "--format", "jsonl", "a.txt"]).stdout)
        .unwrap();
    let outcome = isnad(&folder, &["evaluate", "--format", "json", "--predictions", "found.jsonl", "gold"]);
    assert_eq!((figure_of(&outcome, "speaker", "f1"), figure_of(&outcome, "source_exact", "f1")), (0.0, 1.0));
}

#[test]
fn relations_are_scored_where_they_are_annotated() {
    let text = "قال الوزير إن الجسر مفتوح للسيارات. وقال المحافظ إن الجسر مغلق للسيارات.";
    let record = |number: usize, cue: &str, speaker: &str, content: &str| {
        json!({"p": 1, "cue": cue, "cue_n": number, "act": "state", "form": "indirect", "kind": "person", "speaker": speaker,
            "content": [content]})
    };
    let records =
        [record(1, "قال", "الوزير", "الجسر مفتوح للسيارات"), record(1, "وقال", "المحافظ", "الجسر مغلق للسيارات")];
    let gold = |relation: &str| {
        let json = json!({"attributions": records, "relations": [{"a": 0, "b": 1, "relation": relation}]}).to_string();
        texts(&[("gold/a.txt", text), ("gold/a.json", &json)])
    };
    let evaluate = |folder: &TempDir| isnad(folder, &["evaluate", "--relations", "--format", "json", "gold"]);
    let agreed = evaluate(&gold("contradicts"));
    assert_eq!((figure_of(&agreed, "contradicts", "f1"), figure_of(&agreed, "supports", "n")), (1.0, 0.0));
    let not = evaluate(&gold("supports"));
    assert_eq!(
        (figure_of(&not, "contradicts", "p"), figure_of(&not, "supports", "r"), figure_of(&not, "supports", "n")),
        (0.0, 0.0, 1.0)
    );
}
