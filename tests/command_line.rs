//! The command line as a user meets it: what is printed, what is said on standard error, the exit status.
#![cfg(feature = "cli")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::Command;

use isnad::OwnedClaim;
use serde_json::{Value, json};
use tempfile::TempDir;

mod program;

use program::{BRIDGE, FAULT, folder, isnad, isnad_with, piped};

fn claims(record: &Value) -> Vec<OwnedClaim> {
    serde_json::from_value(record["claims"].clone()).unwrap()
}

fn paths(records: &[Value]) -> Vec<&str> {
    records.iter().map(|record| record["path"].as_str().unwrap()).collect()
}

#[test]
fn one_text_gives_one_object() {
    let folder = folder(&[("bridge.txt", BRIDGE.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "bridge.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let record = outcome.json();
    assert_eq!(record["path"], "bridge.txt");
    let claims = claims(&record);
    assert_eq!(claims.len(), 1);
    assert!(claims[0].is_in(BRIDGE));
    assert_eq!(claims[0].content()[0].text(), "الجسر آمن");
    assert!(outcome.stdout.trim_start().starts_with("{\n  \"path\""), "{}", outcome.stdout);
}

#[test]
fn standard_input_is_one_text_too() {
    let folder = TempDir::new().unwrap();
    for arguments in [&["extract"][..], &["extract", "-"], &["extract", "--format", "json", "-"]] {
        let outcome = isnad_with(&folder, arguments, BRIDGE);
        assert_eq!(outcome.status, 0);
        let record = outcome.json();
        assert_eq!(record["path"], "-");
        assert_eq!(claims(&record).len(), 1);
    }
}

#[test]
fn several_texts_give_an_array_in_their_order() {
    let folder = folder(&[("b.txt", BRIDGE.as_bytes()), ("a.txt", FAULT.as_bytes())]);
    let outcome = isnad_with(&folder, &["extract", "b.txt", "-", "a.txt"], "لا شيء");
    assert_eq!(outcome.status, 0);
    let records = outcome.json();
    let records = records.as_array().unwrap();
    assert_eq!(paths(records), ["b.txt", "-", "a.txt"]);
    assert_eq!(claims(&records[2]).len(), 1);
}

#[test]
fn json_lines_are_one_object_a_line() {
    let folder = folder(&[("b.txt", BRIDGE.as_bytes()), ("a.txt", FAULT.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "b.txt", "a.txt"]);
    assert_eq!(outcome.status, 0);
    let records = outcome.lines();
    assert_eq!(paths(&records), ["b.txt", "a.txt"]);
    assert!(records.iter().all(|record| claims(record).len() == 1));
}

#[test]
fn a_folder_is_walked_for_texts_in_the_order_of_names() {
    let files = [
        "news/b.txt",
        "news/a.txt",
        "news/deep/c.txt",
        "news/.hidden.txt",
        "news/a.TXT",
        "news/readme.md",
        "news/more.jsonl",
    ];
    let files: Vec<(&str, &[u8])> = files.iter().map(|&name| (name, FAULT.as_bytes())).collect();
    let folder = folder(&files);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let expected = ["news/.hidden.txt", "news/a.TXT", "news/a.txt", "news/b.txt", "news/deep/c.txt"];
    assert_eq!(paths(&outcome.lines()), expected);
    let outcome = isnad(&folder, &["extract", "news/deep"]);
    assert_eq!(outcome.json().as_array().unwrap().len(), 1, "a folder gives an array, however many texts it has");
}

#[test]
fn what_is_not_utf8_is_told_and_the_rest_goes_on() {
    let mut broken = format!("{BRIDGE}\nقال ").into_bytes();
    let offset = broken.len();
    broken.extend_from_slice(b"\xc7\xe1\xe6\n");
    let folder = folder(&[("broken.txt", &broken), ("good.txt", BRIDGE.as_bytes()), ("cut.txt", b"\xd9\x82\xd8")]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "broken.txt", "cut.txt", "good.txt"]);
    assert_eq!(outcome.status, 1);
    assert_eq!(paths(&outcome.lines()), ["good.txt"]);
    let expected = format!(
        "isnad: broken.txt:2: byte {offset}: not UTF-8: no character has 0xC7 here\n\
         \x20 2 | \u{2066}قال \u{2069}\u{2066}\\xC7\u{2069}\u{2066}\\xE1\\xE6\u{2069}\n\
         \x20   |     ^^^^\n\
         isnad: cut.txt:1: byte 2: not UTF-8: the last character is cut off\n\
         \x20 1 | \u{2066}ق\u{2069}\u{2066}\\xD8\u{2069}\n\
         \x20   |  ^^^^\n"
    );
    assert_eq!(outcome.stderr, expected);
    let outcome = isnad(&folder, &["extract", "broken.txt"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
}

#[test]
fn utf16_is_recognised_with_and_without_its_mark() {
    let utf16 = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let marked = utf16(&format!("\u{feff}{BRIDGE}"));
    let line = utf16(&format!("{{\"id\": \"1\", \"text\": \"{BRIDGE}\"}}\n"));
    let folder = folder(&[("marked.txt", &marked), ("plain.txt", &utf16(BRIDGE)), ("lines.jsonl", &line)]);
    let outcome = isnad(&folder, &["extract", "marked.txt", "plain.txt", "lines.jsonl"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, "[]\n"));
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    assert_eq!(lines.len(), 3, "{}", outcome.stderr);
    for (line, name) in lines.iter().zip(["marked.txt", "plain.txt", "lines.jsonl"]) {
        assert!(line.starts_with(&format!("isnad: {name}:1: byte 0: this is UTF-16LE, not UTF-8")), "{line}");
    }
}

#[test]
fn a_byte_order_mark_counts_in_the_offsets() {
    let text = format!("\u{feff}{BRIDGE}");
    let folder = folder(&[("marked.txt", text.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "marked.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let claims = claims(&outcome.json());
    assert_eq!((claims[0].cue().start(), claims[0].cue().text()), (3, "أكد"));
    assert!(claims[0].is_in(&text));
}

#[test]
fn zero_bytes_are_characters_like_others() {
    let text = format!("\0\0{BRIDGE}\0\n\0{FAULT}");
    let folder = folder(&[("zero.txt", text.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "zero.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let claims = claims(&outcome.json());
    assert!(!claims.is_empty() && claims.iter().all(|claim| claim.is_in(&text)));
}

#[test]
fn nothing_in_nothing_out() {
    let folder = folder(&[("empty.txt", b""), ("empty.jsonl", b""), ("blank.jsonl", b"\n  \n\r\n")]);
    fs::create_dir(folder.path().join("none")).unwrap();
    assert_eq!(isnad(&folder, &["extract", "empty.txt"]).json(), json!({"path": "empty.txt", "claims": []}));
    assert_eq!(isnad_with(&folder, &["extract"], "").json(), json!({"path": "-", "claims": []}));
    // Who names a folder expects texts in it.
    let told = "isnad: none: there is no *.txt in this folder; other files are read where they are named\n";
    for (nothing, told) in [("empty.jsonl", ""), ("blank.jsonl", ""), ("none", told)] {
        let outcome = isnad(&folder, &["extract", nothing]);
        assert_eq!((outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()), (0, "[]\n", told));
        let outcome = isnad(&folder, &["extract", "--format", "jsonl", nothing]);
        assert_eq!((outcome.status, outcome.stdout.as_str(), outcome.stderr.as_str()), (0, "", told));
    }
}

#[test]
fn a_date_that_is_none_is_told_once_for_all_documents() {
    let lines = ["2018-05-04", "yesterday", "04/05/2018"].map(|date| json!({"text": BRIDGE, "date": date}).to_string());
    let folder = folder(&[("news.jsonl", lines.join("\n").as_bytes())]);
    let told = "isnad: 2 documents have dates not of the form YYYY-MM-DD, from which no days are counted; \
                the first is news.jsonl:2: \"yesterday\"\n";
    for command in [&["extract", "--format", "jsonl"][..], &["compare"], &["report"]] {
        let outcome = isnad(&folder, &[command, &["news.jsonl"]].concat());
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, told), "{command:?}");
    }
    let outcome = isnad(&folder, &["explain", "news.jsonl:3"]);
    assert!(outcome.stderr.contains("a document has a date"), "{}", outcome.stderr);
}

#[test]
fn a_broken_line_in_the_middle_is_told_and_the_rest_goes_on() {
    let first = format!("{}\n", json!({"id": "n-1", "source": "x", "date": "2018-05-04", "text": BRIDGE}));
    let broken = "{\"id\": \"n-2\", \"text\": oops}\n";
    let without = "{\"id\": \"n-3\"}\n";
    let bytes = b"{\"id\": \"n-4\", \"text\": \"\xff\"}\n";
    let list = "[6, \"a text\", null]\n";
    let last = json!({"id": 5, "text": FAULT, "date": null}).to_string();
    let file =
        [first.as_bytes(), b"\n", broken.as_bytes(), without.as_bytes(), bytes, list.as_bytes(), last.as_bytes()];
    let file = file.concat();
    let folder = folder(&[("news.jsonl", &file)]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news.jsonl"]);
    assert_eq!(outcome.status, 1);
    let records = outcome.lines();
    assert_eq!(records.len(), 2);
    assert_eq!((&records[0]["id"], &records[0]["date"]), (&json!("n-1"), &json!("2018-05-04")));
    assert_eq!((&records[1]["id"], records[1].get("date"), records[1].get("path")), (&json!(5), None, None));
    assert_eq!(claims(&records[1]).len(), 1);

    let third = first.len() + 1;
    let fourth = third + broken.len();
    let fifth = fourth + without.len();
    let sixth = fifth + bytes.len();
    let expected = [
        format!("isnad: news.jsonl:3: byte {}: not a document: expected value", third + 22),
        r#"  3 | {"id": "n-2", "text": oops}"#.to_owned(),
        "    |                       ^".to_owned(),
        format!("isnad: news.jsonl:4: byte {}: not a document: missing field `text`", fourth + without.len() - 2),
        r#"  4 | {"id": "n-3"}"#.to_owned(),
        "    |             ^".to_owned(),
        format!("isnad: news.jsonl:5: byte {}: not UTF-8: no character has 0xFF here", fifth + 23),
        r#"  5 | {"id": "n-4", "text": "\xFF"}"#.to_owned(),
        "    |                        ^^^^".to_owned(),
        format!("isnad: news.jsonl:6: byte {sixth}: not a document: a list where an object is expected"),
        r#"  6 | [6, "a text", null]"#.to_owned(),
        "    | ^".to_owned(),
    ];
    assert_eq!(outcome.stderr.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_line_without_an_id_is_called_by_its_place() {
    let file = format!("\u{feff}{}\r\n\r\n{}", json!({"text": BRIDGE}), json!({"id": null, "text": FAULT}));
    let folder = folder(&[("news.jsonl", file.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news.jsonl"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let records = outcome.lines();
    assert_eq!((&records[0]["path"], &records[0]["line"]), (&json!("news.jsonl"), &json!(1)));
    assert_eq!((&records[1]["path"], &records[1]["line"]), (&json!("news.jsonl"), &json!(3)));
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    let folder = folder(&[("good.txt", BRIDGE.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "none.txt", "good.txt", "none.jsonl"]);
    assert_eq!(outcome.status, 1);
    assert_eq!(paths(&outcome.lines()), ["good.txt"]);
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("isnad: none.txt: cannot be read: "), "{}", lines[0]);
    assert!(lines[1].starts_with("isnad: none.jsonl: cannot be read: "), "{}", lines[1]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_in_a_circle_is_told() {
    let folder = folder(&[("news/a.txt", FAULT.as_bytes())]);
    std::os::unix::fs::symlink("../news", folder.path().join("news/again")).unwrap();
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news"]);
    assert_eq!(outcome.status, 1);
    assert_eq!(paths(&outcome.lines()), ["news/a.txt"]);
    assert_eq!(outcome.stderr, "isnad: news/again: cannot be read: a link leads back to a folder above it\n");
}

#[test]
fn a_wrong_use_is_status_two() {
    let folder = folder(&[("a.txt", BRIDGE.as_bytes()), ("mine.tsv", "title\tوزيرا\nverbs\tحكا\n".as_bytes())]);
    for arguments in [&[][..], &["guess"], &["extract", "--format", "xml", "a.txt"], &["extract", "-", "-"]] {
        let outcome = isnad(&folder, arguments);
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(!outcome.stderr.is_empty());
    }
    let outcome = isnad(&folder, &["extract", "--lexicon", "mine.tsv", "a.txt"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.starts_with("isnad: mine.tsv: line 2, column 1: expected"), "{}", outcome.stderr);
    assert!(outcome.stderr.ends_with("verbs\u{2069}\u{2066}⇥حكا\u{2069}\n    | ^^^^^\n"), "{}", outcome.stderr);
    let outcome = isnad(&folder, &["compare", "--relations", "mine.tsv", "a.txt"]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.starts_with("isnad: mine.tsv: line 1, column 1: expected opposite"), "{}", outcome.stderr);
    assert!(outcome.stderr.ends_with("title\u{2069}\u{2066}⇥وزيرا\u{2069}\n    | ^^^^^\n"), "{}", outcome.stderr);
    let outcome = isnad(&folder, &["extract", "--lexicon", "none.tsv", "a.txt"]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.stderr.starts_with("isnad: none.tsv: cannot be read: "), "{}", outcome.stderr);
}

#[test]
fn a_table_of_ones_own_adds_words() {
    let table = "\u{feff}# a verb of the dialect: said\nverb\tحكا\tيحكي\tحاكي\tحكي\tstate\tthat quote\n";
    let text = "وحكا الوزير إن الطريق مفتوح."; // "and the minister said that the road is open"
    let folder = folder(&[("mine.tsv", table.as_bytes()), ("a.txt", text.as_bytes())]);
    assert!(claims(&isnad(&folder, &["extract", "a.txt"]).json()).is_empty());
    let outcome = isnad(&folder, &["extract", "--lexicon", "mine.tsv", "a.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    assert_eq!(claims(&outcome.json())[0].content()[0].text(), "الطريق مفتوح");
}

#[test]
fn a_pipe_that_is_closed_ends_it_quietly() {
    let line = format!("{}\n", json!({"id": "again", "text": BRIDGE}));
    let folder = folder(&[("many.jsonl", line.repeat(5_000).as_bytes())]);
    for format in ["json", "jsonl", "text"] {
        let mut child = piped(&folder, &["extract", "--format", format, "many.jsonl"]).spawn().unwrap();
        let mut first = String::new();
        // The reader is dropped at the end of this statement, and the pipe with it.
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(!first.is_empty());
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}

#[test]
fn a_record_comes_before_the_next_document_is_there() {
    let folder = TempDir::new().unwrap();
    let mut child = piped(&folder, &["extract", "--format", "jsonl", "--stdin", "jsonl"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for id in 0..3 {
        writeln!(stdin, "{}", json!({"id": id, "text": FAULT})).unwrap();
        stdin.flush().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["id"], json!(id));
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = folder(&[("a.txt", BRIDGE.as_bytes())]);
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_isnad"))
        .current_dir(&folder)
        .args(["extract", "a.txt"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("isnad: cannot write: "));
}

#[test]
fn text_in_a_pipe_is_plain() {
    let folder = folder(&[("a.txt", BRIDGE.as_bytes()), ("none.txt", "صباح الخير".as_bytes())]); // "good morning"
    let outcome = isnad(&folder, &["extract", "--format", "text", "a.txt", "none.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let expected = "a.txt\n\nتأكيد | وزير النقل\n    أكد: الجسر آمن\n\nnone.txt\n\nلا قول منسوب\n";
    assert_eq!(outcome.stdout, expected);
}

#[test]
fn many_workers_print_what_one_prints() {
    let mut lines = String::new();
    for number in 0..400 {
        // Every seventh line is broken; the documents are of very different length, so that workers overtake each other.
        let text = [BRIDGE, FAULT].repeat(1 + number * number % 97).join("\n");
        lines += &match number % 7 {
            3 => "{\"text\": 5}".to_owned(),
            _ => json!({"id": number, "text": text}).to_string(),
        };
        lines.push('\n');
    }
    let folder = folder(&[("news.jsonl", lines.as_bytes())]);
    for format in ["jsonl", "json", "text"] {
        let run = |threads| isnad(&folder, &["extract", "--format", format, "--threads", threads, "news.jsonl"]);
        let (one, many) = (run("1"), run("4"));
        assert_eq!((one.status, many.status), (1, 1));
        assert!(one.stdout == many.stdout, "{format}");
        assert_eq!(one.stderr, many.stderr);
    }
    // What is compared is compared with all others: fewer and shorter documents, with words of their own, in more than one batch.
    let words = [ROSE, FELL, BRIDGE];
    for number in 0..80 {
        let text = format!("{} {}", words[number % 3], words[number / 3 % 3]);
        std::fs::write(folder.path().join(format!("{number:03}.txt")), text).unwrap();
    }
    std::fs::write(folder.path().join("070.txt"), b"\xff").unwrap();
    for arguments in [&["compare", "--format", "json"][..], &["compare", "--format", "text"], &["report"]] {
        let run = |threads| isnad(&folder, &[arguments, &["--threads", threads, "."]].concat());
        let (one, many) = (run("1"), run("4"));
        assert_eq!((one.status, many.status), (1, 1));
        assert!(one.stdout.len() > 1000 && one.stdout == many.stdout, "{arguments:?}");
        assert_eq!(one.stderr, many.stderr);
    }
    assert_eq!(isnad(&folder, &["extract", "--threads", "0", "news.jsonl"]).status, 2);
}

/// "The company said that fuel prices had risen." / "But the ministry affirmed that fuel prices had fallen."
const ROSE: &str = "قالت الشركة إن أسعار الوقود ارتفعت.";
const FELL: &str = "لكن الوزارة أكدت أن أسعار الوقود انخفضت.";

#[test]
fn claims_of_several_texts_are_compared() {
    let folder = folder(&[("a.txt", ROSE.as_bytes()), ("b.txt", FELL.as_bytes())]);
    let outcome = isnad(&folder, &["compare", "a.txt", "b.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let record = outcome.json();
    assert_eq!(record["claims"][1]["document"], "b.txt");
    let relation = &record["relations"][0];
    assert_eq!((&relation["a"], &relation["b"], &relation["relation"]), (&json!(0), &json!(1), &json!("contradicts")));
    assert_eq!(relation["reason"], "opposite-predicates");
    assert_eq!(relation["evidence"][0]["text"], "ارتفعت");
}

/// What is not compared with all is told, and is no failure: "the bridge is open to coming cars, to coming cars …".
#[test]
fn what_is_compared_by_its_beginning_is_told() {
    let text = format!("قال الوزير إن الجسر مفتوح {}.", "أمام السيارات القادمة ".repeat(60));
    let folder = folder(&[("long.txt", text.as_bytes())]);
    let outcome = isnad(&folder, &["compare", "--format", "json", "long.txt"]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.stderr.starts_with("isnad: 1 claims are compared by their beginning"), "{}", outcome.stderr);
    let met = json!([{"limit": "statement", "words": 96, "bytes": 4096, "figures": 16, "claims": 1, "first": 0}]);
    assert_eq!(outcome.json()["truncated"], met);
}

#[test]
fn claims_extracted_before_are_compared_as_well() {
    let folder = folder(&[("a.txt", ROSE.as_bytes()), ("b.txt", FELL.as_bytes())]);
    let extracted = isnad(&folder, &["extract", "--format", "jsonl", "a.txt", "b.txt"]).stdout;
    fs::write(folder.path().join("claims.jsonl"), extracted).unwrap();
    let before = isnad(&folder, &["compare", "claims.jsonl"]);
    assert_eq!((before.status, before.stderr.as_str()), (0, ""));
    assert_eq!(before.stdout, isnad(&folder, &["compare", "a.txt", "b.txt"]).stdout);
}

#[test]
fn claims_that_do_not_hold_are_told_with_claim_and_field() {
    let folder = folder(&[("a.txt", ROSE.as_bytes())]);
    let line = isnad(&folder, &["extract", "--format", "jsonl", "a.txt"]).stdout;
    let longer = line.replace(r#""end":6"#, r#""end":7"#).replace(r#""end":8"#, r#""end":9"#);
    let with_text = |text: &str| line.replacen('{', &format!("{{\"text\":{},", json!(text)), 1);
    let lines = [longer, with_text(ROSE), with_text(FELL)].concat();
    fs::write(folder.path().join("claims.jsonl"), lines).unwrap();
    let outcome = isnad(&folder, &["compare", "claims.jsonl"]);
    assert_eq!((outcome.status, claims(&outcome.json()).len()), (1, 1));
    let messages = outcome.messages();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(
        messages[0].contains("claims.jsonl:1: byte ") && messages[0].contains("claim 0: cue.end: expected 8, found 9"),
        "{messages:?}"
    );
    assert!(
        messages[1].contains("claims.jsonl:3: byte ")
            && messages[1].contains("claim 0: cue.end: expected the first byte of a character, found 8"),
        "{messages:?}"
    );
    // The very number is marked.
    let shown = outcome.stderr.replace(['\u{2066}', '\u{2069}'], "");
    let marked: Vec<(&str, &str)> =
        shown.lines().zip(shown.lines().skip(1)).filter(|(_, mark)| mark.ends_with(" ^")).collect();
    assert_eq!(marked.len(), 2, "{shown}");
    for ((line, mark), number) in marked.into_iter().zip(['9', '8']) {
        assert_eq!(line.chars().nth(mark.chars().count() - 1), Some(number), "{line}\n{mark}");
    }
}

#[test]
fn a_comparison_for_reading_marks_the_words_that_collide() {
    let folder = folder(&[("a.txt", ROSE.as_bytes()), ("b.txt", FELL.as_bytes())]);
    let outcome = isnad(&folder, &["compare", "--format", "text", "a.txt", "b.txt"]);
    assert_eq!(outcome.status, 0);
    assert!(outcome.stdout.contains("[ارتفعت]") && outcome.stdout.contains("[انخفضت]"), "{}", outcome.stdout);
    let lines: Vec<&str> = outcome.stdout.lines().collect();
    assert!(lines[0].starts_with("تناقض | ") && lines[0].contains("(opposite-predicates) · 0."), "{}", lines[0]);
    assert_eq!((lines[1], lines[3]), ("  تصريح | الشركة · a.txt", "  تأكيد | الوزارة · b.txt"));
    let outcome = isnad(&folder, &["compare", "--date", "2018-05-04", "--format", "text", "a.txt", "b.txt"]);
    assert!(outcome.stdout.contains("  تصريح | الشركة · 2018-05-04 · a.txt\n"), "{}", outcome.stdout);
    let outcome = isnad(&folder, &["compare", "--format", "text", "a.txt"]);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, "لا تناقض ولا تأييد\n"));
}

#[test]
fn pairs_of_statements_are_answered_line_by_line() {
    let folder = TempDir::new().unwrap();
    let pairs = "{\"a\": \"ارتفاع أسعار النفط\", \"b\": \"انخفاض أسعار النفط\"}\nno pair\n{\"a\": \"\", \"b\": \"\"}\n";
    let outcome = isnad_with(&folder, &["relate"], pairs);
    let relations: Vec<Value> = outcome.lines().iter().map(|line| line["relation"].clone()).collect();
    assert_eq!((outcome.status, relations), (1, vec![json!("contradicts"), json!("none")]));
    assert!(outcome.stderr.contains("-:2: byte "), "{}", outcome.stderr);
}

#[test]
fn filters_hold_for_every_format() {
    let text = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي. ونفت الشركة وجود خلل."; // "Layla al-Mansouri said … the company denied …"
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let acts = |arguments: &[&str]| -> Vec<String> {
        let outcome = isnad(&folder, &[&["extract"], arguments, &["a.txt"]].concat());
        assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""), "{arguments:?}");
        claims(&outcome.json()).iter().map(|claim| claim.act().name().to_owned()).collect()
    };
    assert_eq!(acts(&[]), ["state", "deny"]);
    assert_eq!(acts(&["--speaker", "منصوري"]), ["state"], "without the article");
    assert_eq!(acts(&["--speaker", "وزيره المياه"]), ["state"], "a title, with heh for teh marbuta");
    assert!(acts(&["--speaker", "منصور"]).is_empty(), "half a word is no word");
    assert_eq!(acts(&["--act", "deny,promise"]), ["deny"]);
    assert!(acts(&["--min-confidence", "1"]).is_empty());
    let outcome = isnad(&folder, &["extract", "--format", "csv", "--act", "deny", "a.txt"]);
    assert_eq!(outcome.stdout.lines().count(), 2, "a header and a row");
}

#[test]
fn what_a_format_cannot_hold_is_a_wrong_use() {
    let folder = folder(&[("a.txt", BRIDGE.as_bytes()), ("b.txt", FAULT.as_bytes())]);
    for arguments in [
        &["--format", "brat", "a.txt", "b.txt"][..],
        &["--bom", "a.txt"],
        &["--act", "whisper", "a.txt"],
        &["--min-confidence", "2", "a.txt"],
    ] {
        let outcome = isnad(&folder, &[&["extract"], arguments].concat());
        assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""), "{arguments:?}");
    }
    let outcome = isnad(&folder, &["extract", "--format", "csv", "--bom", "a.txt", "b.txt"]);
    assert!(outcome.stdout.starts_with("\u{feff}document,"), "{}", outcome.stdout);
    assert_eq!(outcome.stdout.matches("document,").count(), 1, "one header for all texts");
    for format in ["citron", "webannotation", "claimreview"] {
        let outcome = isnad(&folder, &["extract", "--format", format, "a.txt", "b.txt"]);
        assert_eq!(outcome.lines().len(), 2, "{format}: one text a line");
    }
}
