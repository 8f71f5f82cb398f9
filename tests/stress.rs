//! The command line under stress: whatever lies in a folder or comes through a pipe, nothing is lost without a message.
#![cfg(feature = "cli")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

mod program;

use program::{BRIDGE, FAULT, Outcome, folder, isnad, isnad_with, outcome, piped};

/// Every document in its input is printed or told: one of the two, and none of both.
fn nothing_is_lost(outcome: &Outcome, documents: usize) {
    let (printed, told) = (outcome.stdout.lines().count(), outcome.messages().len());
    assert_eq!(printed + told, documents, "{}\n{}", outcome.stdout, outcome.stderr);
    assert_eq!(outcome.status, i32::from(told > 0));
}

/// Bytes that no text has, the same each time.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_u32;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn binary_files_are_told_and_nothing_in_them_reaches_the_terminal() {
    let image = [b"\x89PNG\r\n\x1a\n".as_slice(), &noise(4096)].concat();
    let program = [b"\x7fELF\x02\x01\x01\0".as_slice(), &noise(4096)].concat();
    let files: [(&str, &[u8]); 4] = [
        ("news/a.txt", &image),
        ("news/b.txt", &program),
        ("news/c.txt", BRIDGE.as_bytes()),
        ("news/d.txt", b"\x1b[2J\x1b]0;title\x07"),
    ];
    let folder = folder(&files);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news"]);
    nothing_is_lost(&outcome, 4);
    assert_eq!(outcome.stdout.lines().count(), 2, "{}", outcome.stderr);
    let outcome = isnad_with(&folder, &["extract", "--stdin", "jsonl", "--format", "jsonl"], noise(4096));
    assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
    for line in outcome.stderr.lines() {
        assert!(line.starts_with("isnad: -:") || line.starts_with("  "), "{line:?}");
        assert!(!line.contains(|letter: char| letter.is_control()), "{line:?}");
    }
}

#[test]
fn what_a_message_quotes_is_short_and_harmless() {
    let long = format!("\"{}\u{1b}\\u001b[2J\"\n", "x".repeat(100_000)).replace('\u{1b}', "");
    let folder = TempDir::new().unwrap();
    for (arguments, line) in [
        (&["extract", "--format", "jsonl", "--stdin", "jsonl"][..], &long),
        (&["relate"], &long),
        (&["extract", "--format", "jsonl", "--stdin", "jsonl"], &"{\"text\": \"\\u001b[2J\", \"id\": {}}\n".to_owned()),
    ] {
        let outcome = isnad_with(&folder, arguments, line.as_str());
        assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""));
        assert_eq!((outcome.messages().len(), outcome.stderr.lines().count()), (1, 3));
        assert!(outcome.stderr.len() < 1000, "{} bytes", outcome.stderr.len());
        assert!(!outcome.stderr.contains('\u{1b}'), "{:?}", outcome.stderr);
    }
}

/// A command that the user `nobody` runs, where we are `root`, whom no permission binds.
#[cfg(unix)]
fn without_privileges(folder: &TempDir) -> Command {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let mut command = Command::new(env!("CARGO_BIN_EXE_isnad"));
    command.current_dir(folder);
    if fs::metadata(folder.path()).unwrap().uid() == 0 {
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        command.uid(65_534);
    }
    command
}

#[cfg(unix)]
#[test]
fn what_must_not_be_read_is_told_and_the_rest_goes_on() {
    use std::os::unix::fs::PermissionsExt;
    let files: [(&str, &[u8]); 4] = [
        ("news/a.txt", BRIDGE.as_bytes()),
        ("news/closed.txt", FAULT.as_bytes()),
        ("news/closed/b.txt", FAULT.as_bytes()),
        ("news/d.txt", FAULT.as_bytes()),
    ];
    let folder = folder(&files);
    for closed in ["news/closed.txt", "news/closed"] {
        fs::set_permissions(folder.path().join(closed), fs::Permissions::from_mode(0o000)).unwrap();
    }
    let arguments = ["extract", "--format", "jsonl", "news", "news/closed.txt", "news/closed", "news/closed/b.txt"];
    let ran = without_privileges(&folder).args(arguments).output();
    // So that the folder can be removed.
    fs::set_permissions(folder.path().join("news/closed"), fs::Permissions::from_mode(0o755)).unwrap();
    let output = match ran {
        Ok(output) => output,
        // Our own program may lie where nobody else may go; then there is nothing to be seen here.
        Err(error) => return eprintln!("skipped: isnad cannot be started as another user: {error}"),
    };
    let outcome = outcome(output);
    let paths: Vec<_> = outcome.lines().iter().map(|record| record["path"].clone()).collect();
    assert_eq!((outcome.status, paths), (1, vec![json!("news/a.txt"), json!("news/d.txt")]), "{}", outcome.stderr);
    let told: Vec<&str> = outcome.stderr.lines().collect();
    let expected = ["news/closed", "news/closed.txt", "news/closed.txt", "news/closed", "news/closed/b.txt"];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (line, path) in told.iter().zip(expected) {
        assert!(line.starts_with(&format!("isnad: {path}: cannot be read: ")), "{line}");
    }
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_circles_are_told() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("news/a.txt", FAULT.as_bytes()), ("other/b.txt", FAULT.as_bytes())]);
    let at = |name: &str| folder.path().join("news").join(name);
    symlink("self.txt", at("self.txt")).unwrap();
    symlink("pong.txt", at("ping.txt")).unwrap();
    symlink("ping.txt", at("pong.txt")).unwrap();
    symlink("gone.txt", at("nowhere.txt")).unwrap();
    symlink("../other", at("aside")).unwrap();
    symlink("../../news", folder.path().join("other/back")).unwrap();
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news"]);
    let paths: Vec<_> = outcome.lines().iter().map(|record| record["path"].clone()).collect();
    assert_eq!((outcome.status, paths), (1, vec![json!("news/a.txt"), json!("news/aside/b.txt")]));
    let told: Vec<&str> = outcome.stderr.lines().collect();
    let expected = ["news/aside/back", "news/nowhere.txt", "news/ping.txt", "news/pong.txt", "news/self.txt"];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (line, path) in told.iter().zip(expected) {
        assert!(line.starts_with(&format!("isnad: {path}: cannot be read: ")), "{line}");
    }
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news/ping.txt", "news/nowhere.txt"]);
    assert_eq!((outcome.status, outcome.stderr.lines().count()), (1, 2), "{}", outcome.stderr);
}

#[test]
fn ten_thousand_files_are_read_in_their_order() {
    let folder = TempDir::new().unwrap();
    let mut expected = Vec::new();
    for number in 0..10_000 {
        let path = format!("news/{:03}/{number:05}.txt", number / 100);
        if number % 100 == 0 {
            fs::create_dir_all(folder.path().join(&path).parent().unwrap()).unwrap();
        }
        fs::write(folder.path().join(&path), if number % 2 == 0 { BRIDGE } else { FAULT }).unwrap();
        expected.push(path);
    }
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let records = outcome.lines();
    assert!(records.iter().map(|record| record["path"].as_str().unwrap()).eq(expected.iter().map(String::as_str)));
    assert!(records.iter().all(|record| record["claims"].as_array().unwrap().len() == 1));
}

#[test]
fn every_broken_line_is_told_with_its_place() {
    let broken: [&[u8]; 12] = [
        b"{\"text\": ",
        b"{\"text\": 5}",
        b"{\"text\": \"a\", \"text\": \"b\"}",
        b"{\"text\": \"\\ud800\"}",
        b"{\"text\": \"a\"} {\"text\": \"b\"}",
        b"{\"text\": \"a\0b\"}",
        b"{\"text\": \"\xff\"}",
        b"[]",
        b"null",
        b"\0\0\0",
        b"{\"text\": \"a\", \"id\": []}",
        b"not JSON at all",
    ];
    let mut file = Vec::new();
    for line in broken {
        file.extend_from_slice(format!("{}\r\n", json!({"id": 1, "text": BRIDGE})).as_bytes());
        file.extend_from_slice(line);
        file.push(b'\n');
    }
    // A field that nobody asks for may be nested as deeply as it likes.
    let deep = format!("{{\"text\": \"a\", \"more\": {}{}}}\n", "[".repeat(100_000), "]".repeat(100_000));
    file.extend_from_slice(deep.as_bytes());
    let folder = folder(&[("news.jsonl", &file)]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "news.jsonl"]);
    nothing_is_lost(&outcome, 2 * broken.len() + 1);
    assert_eq!(outcome.stdout.lines().count(), broken.len() + 1);
    for (number, line) in outcome.messages().into_iter().enumerate() {
        assert!(line.starts_with(&format!("isnad: news.jsonl:{}: byte ", 2 * number + 2)), "{line}");
    }
}

#[test]
fn utf16_is_told_wherever_it_comes_in() {
    let little = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let big = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let line = format!("{}\n", json!({"text": BRIDGE, "a": BRIDGE, "b": FAULT}));
    let folder = folder(&[("mine.tsv", &little("\u{feff}name\tمرصد\tmedia\n"))]);
    for (bytes, name) in [(little(&line), "UTF-16LE"), (big(&line), "UTF-16BE")] {
        let stdin = ["extract", "--format", "jsonl", "--stdin"];
        for arguments in [[&stdin[..], &["jsonl"]].concat(), [&stdin[..], &["text"]].concat(), vec!["relate"]] {
            let outcome = isnad_with(&folder, &arguments, bytes.clone());
            assert_eq!((outcome.status, outcome.stdout.as_str()), (1, ""), "{arguments:?}");
            assert_eq!(outcome.stderr.lines().count(), 1, "{}", outcome.stderr);
            assert!(outcome.stderr.contains(&format!("this is {name}, not UTF-8; iconv")), "{}", outcome.stderr);
        }
    }
    let outcome = isnad_with(&folder, &["extract", "--lexicon", "mine.tsv"], BRIDGE);
    assert_eq!((outcome.status, outcome.stdout.as_str()), (2, ""));
    assert!(outcome.stderr.contains("this is UTF-16LE"), "{}", outcome.stderr);
}

#[test]
fn line_ends_and_marks_of_other_systems_are_counted_in_the_offsets() {
    let text = format!("\u{feff}{BRIDGE}\r\n\r\n{FAULT}\r{FAULT}\r\n");
    let folder = folder(&[("a.txt", text.as_bytes())]);
    let outcome = isnad(&folder, &["extract", "--format", "jsonl", "a.txt"]);
    assert_eq!((outcome.status, outcome.stderr.as_str()), (0, ""));
    let claims: Vec<isnad::OwnedClaim> = serde_json::from_value(outcome.lines()[0]["claims"].clone()).unwrap();
    assert_eq!(claims.len(), 3);
    assert!(claims.iter().all(|claim| claim.is_in(&text)));
    let pairs = "\u{feff}{\"a\": \"ارتفع السعر\", \"b\": \"انخفض السعر\"}\r\n"; // "the price rose", "the price fell"
    let outcome = isnad_with(&folder, &["relate"], pairs);
    assert_eq!((outcome.status, outcome.stderr.as_str(), outcome.stdout.lines().count()), (0, "", 1));
}

#[test]
fn a_line_of_fifty_megabytes_is_one_line() {
    let padding = "x".repeat(50 << 20);
    let long = json!({"id": "long", "padding": padding, "text": BRIDGE}).to_string();
    let broken = format!("{{\"id\": \"broken\", \"padding\": \"{padding}\"");
    let input = [long, broken, json!({"id": "last", "text": FAULT}).to_string()].join("\n");
    let outcome = isnad_with(&TempDir::new().unwrap(), &["extract", "--format", "jsonl", "--stdin", "jsonl"], input);
    nothing_is_lost(&outcome, 3);
    let ids: Vec<_> = outcome.lines().iter().map(|record| record["id"].clone()).collect();
    assert_eq!(ids, [json!("long"), json!("last")]);
    assert!(outcome.stderr.starts_with("isnad: -:2: byte "), "{}", outcome.stderr);
}

/// Every way to print ends with status 1 and a message where the disk is full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_by_every_command() {
    let folder = folder(&[("a.txt", BRIDGE.as_bytes()), ("many.txt", format!("{BRIDGE}\n").repeat(500).as_bytes())]);
    let formats = ["json", "jsonl", "text", "csv", "citron", "webannotation", "brat", "claimreview"];
    let mut runs: Vec<Vec<&str>> = formats.map(|format| vec!["extract", "--format", format, "a.txt"]).to_vec();
    runs.extend(["json", "jsonl", "text"].map(|format| vec!["speakers", "--format", format, "a.txt"]));
    runs.extend(["json", "jsonl", "text"].map(|format| vec!["compare", "--format", format, "many.txt"]));
    runs.push(vec!["extract", "--format", "jsonl", "--threads", "2", "many.txt", "many.txt", "many.txt"]);
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds");
    runs.extend([vec!["relate"], vec!["report", "a.txt"], vec!["evaluate", seeds]]);
    runs.extend(["json", "text"].map(|format| vec!["explain", "--format", format, "a.txt"]));
    runs.extend([vec!["man"], vec!["completions", "bash"], vec!["report", "--output", "/dev/full", "a.txt"]]);
    for arguments in runs {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut child = piped(&folder, &arguments).stdout(full).spawn().unwrap();
        // Whoever reads no standard input may be gone before this is written.
        let _ = child.stdin.take().unwrap().write_all(b"{\"a\": \"a\", \"b\": \"b\"}\n");
        let outcome = outcome(child.wait_with_output().unwrap());
        assert_eq!(outcome.status, 1, "{arguments:?}");
        // What a comparison leaves out may be told before.
        let told = outcome.stderr.lines().last().is_some_and(|line| line.starts_with("isnad: cannot write: "));
        assert!(told, "{arguments:?}: {}", outcome.stderr);
    }
}

/// A process that hears Ctrl-C, whatever we were told to ignore.
#[cfg(target_os = "linux")]
fn interruptible(folder: &Path, arguments: &[&str]) -> Child {
    Command::new("env")
        .args(["--default-signal=INT", env!("CARGO_BIN_EXE_isnad")])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[cfg(target_os = "linux")]
fn interrupt(child: &Child) {
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(status.success());
}

/// What is left in the pipe, and how it ended; not waited for without end.
#[cfg(target_os = "linux")]
fn ended(child: Child, mut stdout: impl Read) -> (Option<i32>, String, String) {
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code(), rest, String::from_utf8(output.stderr).unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_ends_a_run_that_waits_and_what_was_printed_is_whole() {
    let folder = TempDir::new().unwrap();
    let line = format!("{}\n", json!({"id": 1, "text": FAULT}));
    for (format, complete) in [("jsonl", false), ("json", true)] {
        let mut child = interruptible(folder.path(), &["extract", "--format", format, "--stdin", "jsonl"]);
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdin.write_all(line.repeat(3).as_bytes()).unwrap();
        stdin.flush().unwrap();
        // Once something is printed, the process is past its beginning, and it will wait for a fourth line.
        let mut printed = String::new();
        stdout.read_line(&mut printed).unwrap();
        std::thread::sleep(Duration::from_millis(200));
        interrupt(&child);
        let (status, rest, stderr) = ended(child, stdout);
        drop(stdin);
        printed.push_str(&rest);
        assert_eq!(status, Some(130), "{stderr}");
        assert_eq!(stderr, "isnad: interrupted after 3 documents\n");
        match complete {
            true => assert_eq!(serde_json::from_str::<Value>(&printed).unwrap().as_array().unwrap().len(), 3),
            false => assert_eq!(printed.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()).count(), 3),
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_ends_a_busy_run_between_two_documents() {
    let folder = TempDir::new().unwrap();
    let mut lines = String::new();
    for number in 0..100_000 {
        lines += &format!("{}\n", json!({"id": number, "text": BRIDGE}));
    }
    fs::write(folder.path().join("many.jsonl"), lines).unwrap();
    let mut child = interruptible(folder.path(), &["extract", "--format", "jsonl", "--threads", "3", "many.jsonl"]);
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut printed = String::new();
    stdout.read_line(&mut printed).unwrap();
    interrupt(&child);
    let (status, rest, stderr) = ended(child, stdout);
    printed.push_str(&rest);
    assert_eq!(status, Some(130), "{stderr}");
    let ids: Vec<Value> =
        printed.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone()).collect();
    assert_eq!(stderr, format!("isnad: interrupted after {} documents\n", ids.len()));
    assert!(ids.iter().enumerate().all(|(number, id)| *id == json!(number)), "none is missing in the middle");
    assert!(ids.len() < 100_000);
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_ends_a_comparison_and_pairs_with_a_message() {
    let folder = TempDir::new().unwrap();
    for (arguments, message) in [
        (&["compare"][..], "isnad: interrupted: the comparison is not complete\n"),
        (&["relate"], "isnad: interrupted\n"),
    ] {
        let mut child = interruptible(folder.path(), arguments);
        let stdin = child.stdin.take().unwrap();
        let stdout = child.stdout.take().unwrap();
        // Nothing tells that it has begun to wait; where the signal comes earlier, it ends it without a message.
        std::thread::sleep(Duration::from_millis(1500));
        interrupt(&child);
        let (status, rest, stderr) = ended(child, stdout);
        drop(stdin);
        assert_eq!((status, rest.as_str(), stderr.as_str()), (Some(130), "", message));
    }
}

#[test]
fn an_answer_comes_before_the_next_pair_is_there() {
    let folder = TempDir::new().unwrap();
    let mut child = piped(&folder, &["relate"]).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        stdin.write_all("{\"a\": \"ارتفع السعر\", \"b\": \"انخفض السعر\"}\n".as_bytes()).unwrap(); // "the price rose", "… fell"
        stdin.flush().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["relation"], "contradicts");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn a_pipe_that_is_closed_ends_every_command_quietly() {
    let line = format!("{}\n", json!({"id": "again", "text": BRIDGE, "a": BRIDGE, "b": FAULT}));
    let folder = folder(&[("many.jsonl", line.repeat(5_000).as_bytes()), ("few.jsonl", line.repeat(800).as_bytes())]);
    for arguments in [
        &["speakers", "--format", "jsonl", "many.jsonl"][..],
        &["extract", "--format", "csv", "--threads", "3", "many.jsonl"],
        &["compare", "few.jsonl"],
        &["relate"],
    ] {
        let many = fs::File::open(folder.path().join("many.jsonl")).unwrap();
        let mut child = piped(&folder, arguments).stdin(many).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let outcome = outcome(child.wait_with_output().unwrap());
        assert!(!first.is_empty());
        // What a comparison leaves out is no complaint about the pipe.
        let complaint = outcome.stderr.lines().find(|line| !line.contains("left out, and with them"));
        assert_eq!((outcome.status, complaint), (0, None), "{arguments:?}");
    }
}
