//! `isnad explain`: why a claim was or was not found, for one line and for the whole text.
#![cfg(feature = "cli")]

use isnad::Extractor;
use serde_json::Value;
use tempfile::TempDir;

mod program;

use program::{isnad, isnad_with, texts};

/// "The minister of water Layla al-Mansouri said that the stock suffices. / And she added that the company may announce a plan."
const TEXT: &str = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي.\nوأضافت أن الشركة قد تعلن عن خطة.";

fn explained(text: &str) -> Value {
    serde_json::to_value(Extractor::new().explain(text)).unwrap()
}

/// The names of the productions that were tried on the word, each with the rule or the refusal.
fn tried(explanation: &Value, word: &str) -> Vec<String> {
    let candidates = explanation["candidates"].as_array().unwrap();
    let candidate = candidates.iter().find(|candidate| candidate["text"] == word);
    let tried = candidate.map(|candidate| candidate["tried"].as_array().unwrap().clone()).unwrap_or_default();
    let outcome = |tried: &Value| tried["found"].as_str().or(tried["refused"].as_str()).unwrap().to_owned();
    tried.iter().map(|tried| format!("{}: {}", tried["production"].as_str().unwrap(), outcome(tried))).collect()
}

#[test]
fn what_was_tried_on_a_word_and_why_it_was_refused() {
    // A text, a word of it, and what is said of the word.
    let cases: [(&str, &str, &[&str]); 16] = [
        // "the minister said that …"
        ("قال الوزير إن الطريق مفتوح.", "قال", &["finite-verb: verb-subject-that"]),
        // "the minister will say", "may say", "if he says", "he will not say", "he asked him to affirm", "I affirmed"
        ("سيقول الوزير إن الطريق مفتوح.", "سيقول", &["finite-verb: attached"]),
        ("سوف يعلن الوزير أن الطريق مفتوح.", "يعلن", &["finite-verb: future"]),
        ("قد يعلن الوزير أن الطريق مفتوح.", "يعلن", &["finite-verb: hypothetical"]),
        ("لن يعلن الوزير أن الطريق مفتوح.", "يعلن", &["finite-verb: nothing-said"]),
        ("أراد الوزير أن يؤكد أن الطريق مفتوح.", "يؤكد", &["finite-verb: wished"]),
        // "after the refusal of the request": a noun, and a request does not speak
        ("بعد رفض الطلب عاد الرجل.", "رفض", &["finite-verb: noun-in-place", "verbal-noun: no-source"]),
        // "it is to be mentioned that …"
        ("يذكر أن الطريق مفتوح.", "يذكر", &["finite-verb: authors-voice"]),
        // "the minister said yesterday": nothing is said
        ("قال الوزير أمس.", "قال", &["finite-verb: no-content"]),
        // "he said: 'I say that …'"
        ("قال الوزير: «أؤكد أن الطريق مفتوح».", "أؤكد", &["finite-verb: not-third-person"]),
        // "and he went on, saying that": one saying
        ("وأردف الوزير قائلا إن الطريق مفتوح.", "قائلا", &["finite-verb: not-finite", "participle: one-saying"]),
        // "the minister said …, adding that …"
        (
            "قال الوزير إن الطريق مفتوح، مضيفا أن الجسر مغلق.",
            "مضيفا",
            &["finite-verb: not-finite", "participle: participle"],
        ),
        // "according to the ministry", "under the law"
        ("الطريق مفتوح، بحسب وزارة النقل.", "بحسب", &["source-phrase: source-phrase-after"]),
        ("الطريق مفتوح وفقا للقانون.", "وفقا", &["source-phrase: no-source"]),
        // Headlines: a minister speaks, a country is a topic.
        ("وزير الطاقة: لن نتراجع", ":", &["headline: headline-colon"]),
        ("سوريا: مقتل عشرة أشخاص", ":", &["headline: topic"]),
    ];
    for (text, word, expected) in cases {
        assert_eq!(tried(&explained(text), word), expected, "{word} in {text}");
    }
}

#[test]
fn a_verb_that_no_table_has_is_told() {
    let explanation = explained("زقزق الوزير أن الطريق مفتوح."); // "the minister chirped that …"
    let word = &explanation["words"][0];
    assert_eq!((word["text"].as_str(), word["known"].as_bool()), (Some("زقزق"), Some(false)));
    assert_eq!(tried(&explanation, "زقزق"), [""; 0]);
}

#[test]
fn who_was_considered_for_a_verb_without_a_subject() {
    // "Salma al-Haddad said that … . The minister Samir Nasser said that … . And she added that …"
    let text = "قالت سلمى الحداد إن اللقاح متوفر. وقال الوزير سمير ناصر إن المخزون يكفي. وأضافت أن العدد كبير.";
    let explanation = explained(text);
    let steps = explanation["attributions"][2]["steps"].as_array().unwrap();
    let considered: Vec<_> =
        steps.iter().map(|step| (step["speaker"].as_str().unwrap(), step["agrees"].as_bool().unwrap())).collect();
    assert_eq!(considered, [("سمير ناصر", false), ("سلمى الحداد", true)]);
    assert_eq!(explanation["attributions"][2]["speaker"], "سلمى الحداد");
    let mention = &explanation["attributions"][1]["steps"][0];
    assert_eq!(
        (mention["step"].as_str(), mention["name"].as_str(), mention["role"].as_str()),
        (Some("mention"), Some("سمير ناصر"), Some("الوزير"))
    );
}

fn articles() -> TempDir {
    let line = serde_json::json!({"id": "second", "text": TEXT});
    let lines = format!("{{\"text\": \"لا شيء\"}}\n{line}\n");
    texts(&[("a.txt", TEXT), ("b:2", TEXT), ("c.jsonl", lines.as_str())])
}

#[test]
fn a_line_is_explained_in_its_text() {
    let outcome = isnad(&articles(), &["explain", "--format", "json", "a.txt:2"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let object: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!((object["path"].as_str(), object["line"].as_u64()), (Some("a.txt"), Some(2)));
    assert!(object["words"].as_array().unwrap().iter().all(|word| word["line"] == 2));
    // The speaker stands in the line before.
    assert_eq!(object["attributions"][0]["speaker"], "ليلى المنصوري");
    let word = &object["words"][0];
    let place = |field: &str| word[field].as_u64().unwrap() as usize;
    assert_eq!(&TEXT[place("start")..place("end")], "وأضافت");
}

#[test]
fn text_says_the_same_for_reading() {
    let outcome = isnad(&articles(), &["explain", "a.txt:2"]);
    assert_eq!(outcome.status, 0);
    // What came of it first: a claim, and a verb that is none.
    assert!(
        outcome.stdout.starts_with(
            "a.txt:2\nin short\n  line 2, claim 1: وأضافت (state)\n    who speaks: ليلى المنصوري – not named here"
        ),
        "{}",
        outcome.stdout
    );
    for expected in [
        "  line 2, no claim: تعلن\n    why: it is only possible or a condition",
        "\nwords\n",
        "finite-verb: found, verb-subject-that\n",
        "finite-verb: refused, hypothetical: ",
        "considered ليلى المنصوري (attribution 0): agrees\n",
        "speaker by last-speaker: ليلى المنصوري, وزيرة المياه (person)\n",
        "verb أضاف (state), past, third person feminine singular; governs that quote",
    ] {
        assert!(outcome.stdout.contains(expected), "{expected:?} in {}", outcome.stdout);
    }
    assert!(!outcome.stdout.contains("قالت"), "{}", outcome.stdout);
}

#[test]
fn whatever_can_be_named_is_explained() {
    let folder = articles();
    for (arguments, stdin, path, attributions) in [
        (&["explain", "--format", "json", "a.txt"][..], "", "a.txt", 2),
        // As other tools print a place.
        (&["explain", "--format", "json", "a.txt:1:9"], "", "a.txt", 1),
        (&["explain", "--format", "json", "a.txt:1:"], "", "a.txt", 1),
        // A file that is called so.
        (&["explain", "--format", "json", "b:2"], "", "b:2", 2),
        (&["explain", "--format", "json", "c.jsonl:2"], "", "second", 2),
        (&["explain", "--format", "json", "-"], TEXT, "-", 2),
    ] {
        let outcome = isnad_with(&folder, arguments, stdin);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{arguments:?}");
        let object: Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert_eq!(
            (object["path"].as_str(), object["attributions"].as_array().unwrap().len()),
            (Some(path), attributions),
            "{arguments:?}"
        );
    }
    let outcome = isnad(&folder, &["explain", "--format", "json", "a.txt:1", "a.txt:2"]);
    assert_eq!(serde_json::from_str::<Vec<Value>>(&outcome.stdout).unwrap().len(), 2);
}

#[test]
fn what_cannot_be_explained_is_told() {
    for (target, status, message) in [
        ("a.txt:9", 1, "a.txt: there is no line 9; the text has 2"),
        ("a.txt:0", 2, "lines are counted from 1"),
        ("nowhere.txt:3", 1, "nowhere.txt: cannot be read"),
        ("c.jsonl", 1, "c.jsonl: a line is wanted"),
        ("c.jsonl:7", 1, "there is no document in line 7"),
    ] {
        let outcome = isnad(&articles(), &["explain", target]);
        assert_eq!(outcome.status, status, "{target}: {}", outcome.stderr);
        assert!(outcome.stderr.contains(message), "{message:?} in {}", outcome.stderr);
    }
}
