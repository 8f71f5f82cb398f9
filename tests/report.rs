//! `isnad report` as it is called.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;

mod program;

/// "The minister of water said that the stock would last. And the union denied that the stock would last."
const ARTICLE: &str = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي.\nونفى الاتحاد أن المخزون يكفي.\n";

fn isnad(folder: &Path) -> Command {
    let mut command = Command::cargo_bin("isnad").unwrap();
    command.current_dir(folder).arg("report");
    command
}

fn folder() -> tempfile::TempDir {
    program::texts(&[("a.txt", ARTICLE)])
}

#[test]
fn the_page_goes_where_it_is_told() {
    let folder = folder();
    isnad(folder.path()).args(["--output", "page.html", "a.txt"]).assert().success().stdout("").stderr("");
    let written = fs::read_to_string(folder.path().join("page.html")).unwrap();
    assert!(written.starts_with("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\">") && written.ends_with("</html>"));
    let printed = isnad(folder.path()).arg("a.txt").assert().success().get_output().stdout.clone();
    assert_eq!(String::from_utf8(printed).unwrap(), written);
}

#[test]
fn a_page_that_cannot_be_written_is_told() {
    let folder = folder();
    let failed = isnad(folder.path()).args(["--output", "no/such/page.html", "a.txt"]).assert().code(1);
    let message = String::from_utf8(failed.get_output().stderr.clone()).unwrap();
    assert!(message.starts_with("isnad: cannot write: no/such/page.html: "), "{message}");
}

#[test]
fn a_page_is_not_written_over_where_nothing_can_be_read() {
    let folder = folder();
    isnad(folder.path()).args(["--output", "page.html", "a.txt"]).assert().success();
    let written = fs::read_to_string(folder.path().join("page.html")).unwrap();
    isnad(folder.path()).args(["--output", "page.html", "b.txt"]).assert().code(1).stdout("");
    assert_eq!(fs::read_to_string(folder.path().join("page.html")).unwrap(), written);
}

#[test]
fn filters_are_those_of_extract() {
    let folder = folder();
    let page = |arguments: &[&str]| {
        let output = isnad(folder.path()).args(arguments).arg("a.txt").assert().success().get_output().stdout.clone();
        String::from_utf8(output).unwrap()
    };
    let records = |page: &str| page.matches("<li class=\"record ").count();
    assert_eq!(records(&page(&[])), 2);
    for filter in [["--act", "deny"], ["--speaker", "الاتحاد"]] {
        let page = page(&filter);
        assert_eq!(records(&page), 1, "{filter:?}");
        assert!(page.contains("ونفى</a>") && !page.contains("قالت</a>"));
    }
    assert_eq!(records(&page(&["--min-confidence", "1"])), 0);
}

#[test]
fn dates_make_a_timeline() {
    let folder = folder();
    let page = |arguments: &[&str]| {
        let output = isnad(folder.path()).args(arguments).assert().success().get_output().stdout.clone();
        String::from_utf8(output).unwrap()
    };
    assert!(!page(&["a.txt"]).contains("id=\"timeline\""));
    let dated = page(&["--date", "2020-03-06", "a.txt"]);
    assert!(dated.contains("<li data-period=\"2020-03-06\"><span class=\"label\"><time>2020-03-06</time></span>"));
    let lines = format!(
        "{}\n",
        serde_json::json!({"id": "x", "text": "قال الوزير أمس إن الطريق مفتوح.", "date": "2020-03-06"})
    ); // "said yesterday"
    fs::write(folder.path().join("a.jsonl"), lines).unwrap();
    assert!(page(&["a.jsonl"]).contains("<li data-period=\"2020-03-05\">"));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_shown() {
    let folder = folder();
    fs::write(folder.path().join("b.txt"), b"\xff\xff").unwrap();
    let partial = isnad(folder.path()).arg(".").assert().code(1);
    let message = String::from_utf8(partial.get_output().stderr.clone()).unwrap();
    assert!(message.contains("b.txt:1: byte 0"), "{message}");
    assert!(String::from_utf8(partial.get_output().stdout.clone()).unwrap().contains("المنصوري"));
}

#[test]
fn claims_that_were_extracted_before_are_shown_without_their_text() {
    let folder = folder();
    let extract = Command::cargo_bin("isnad")
        .unwrap()
        .current_dir(folder.path())
        .args(["extract", "--format", "jsonl", "a.txt"])
        .output();
    fs::write(folder.path().join("claims.jsonl"), extract.unwrap().stdout).unwrap();
    let output = isnad(folder.path()).arg("claims.jsonl").assert().success().get_output().stdout.clone();
    let page = String::from_utf8(output).unwrap();
    assert_eq!(page.matches("<li class=\"record ").count(), 2);
    assert!(!page.contains("class=\"text\"") && page.contains("class=\"relation contradicts\""));
}

#[test]
fn nothing_to_show_is_a_page_too() {
    let folder = tempfile::tempdir().unwrap();
    let output = isnad(folder.path()).arg(".").assert().success().get_output().stdout.clone();
    assert!(String::from_utf8(output).unwrap().contains("<title>لا نصوص</title>")); // "no texts"
}

#[test]
fn a_page_says_where_a_limit_cut_claims_off() {
    let folder = folder();
    let cut = isnad(folder.path()).args(["--max-claims", "1", "a.txt"]).assert().code(1);
    assert!(String::from_utf8(cut.get_output().stdout.clone()).unwrap().contains("<p class=\"cut\""));
    let whole = isnad(folder.path()).arg("a.txt").assert().success();
    assert!(!String::from_utf8(whole.get_output().stdout.clone()).unwrap().contains("<p class=\"cut\""));
}
