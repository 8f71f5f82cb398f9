//! What is measured in a process of its own: instructions, memory, the start, the command line.

use std::fs;
use std::hint::black_box;
use std::process::{Command, Stdio};
use std::time::Instant;

use isnad::Extractor;
use isnad::compare::Comparer;

use crate::{all_texts, comparing, news, news_of, stages_of, texts};

/// So many bytes are read when instructions are counted.
const COUNTED: usize = 1_000_000;

/// One stage over the first texts: what is counted is this process. `nothing` is all but the stage.
pub fn once(stage: &str) {
    let extractor = Extractor::new();
    black_box(extractor.extract("قال")); // "he said"
    let stages = stages_of(&extractor);
    let text = news(COUNTED);
    if let Some((_, work)) = stages.iter().find(|(name, _)| *name == stage) {
        // Articles are some two thousand bytes long.
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        black_box(lines.chunks(8).map(|lines| work(&lines.concat())).sum::<usize>());
    }
}

/// Instructions a byte of a stage, counted by valgrind where there is one.
pub fn instructions(stage: &str) -> Option<f64> {
    Some((counted(&["--once", stage])? - counted(&["--once", "nothing"])?) / COUNTED as f64)
}

/// Instructions a claim of comparing so many, counted likewise.
pub fn instructions_of_comparing(claims: usize) -> Option<f64> {
    let number = claims.to_string();
    let reading = counted(&["--compare-once", &number, "read"])?;
    Some((counted(&["--compare-once", &number, "compare"])? - reading) / claims as f64)
}

fn counted(arguments: &[&str]) -> Option<f64> {
    let own = std::env::current_exe().ok()?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(own)
        .args(arguments)
        .output()
        .ok()?;
    let said = String::from_utf8(output.stderr).ok()?;
    let line = said.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}

/// Reads so many claims and compares them or not, for who counts what it takes.
pub fn compare_once(number: usize, compares: bool) {
    let claims = comparing::claims_of(&all_texts(), number);
    // The tables are made in either case.
    let comparer = Comparer::default();
    black_box(comparing::compare(&comparer, claims.get(..10).unwrap_or(&claims)));
    if compares {
        black_box(comparing::compare(&comparer, &claims));
    }
}

/// Prints how much memory a text of so many bytes takes beside itself, for each of its bytes.
pub fn peak(bytes: usize) {
    // The texts stay to the end: memory that they gave back would be taken for what is read and not be counted.
    let articles = all_texts();
    let text = news_of(&articles, bytes);
    let extractor = Extractor::new();
    // The lexicon and the words that are met again and again belong to the process, not to the text: other articles come first.
    for article in articles.iter().rev().take(300) {
        black_box(extractor.extract(article));
    }
    let peak = peak_of(|| extractor.claims(&text).count());
    println!("{}", peak as f64 / text.len() as f64);
    drop(articles);
}

/// Prints how much memory comparing so many claims takes beside them, for each of them.
pub fn peak_comparing(number: usize) {
    let texts = all_texts();
    let claims = comparing::claims_of(&texts, number);
    let comparer = Comparer::default();
    // The tables and the words that are met again and again belong to the process.
    black_box(comparing::compare(&comparer, claims.get(..300).unwrap_or(&claims)));
    let peak = peak_of(|| comparing::compare(&comparer, &claims).len());
    println!("{}", peak as f64 / number as f64);
    drop(texts);
}

/// Bytes that the process has at most while it works, beside what it had before.
fn peak_of(work: impl FnOnce() -> usize) -> u64 {
    let before = status("VmRSS:").unwrap_or(0);
    // The most so far is forgotten where the system allows it.
    let _ = fs::write("/proc/self/clear_refs", "5");
    black_box(work());
    status("VmHWM:").unwrap_or(0).saturating_sub(before)
}

/// A figure of the system on this process, in bytes.
fn status(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

/// Prints the milliseconds until the first claim is there.
pub fn start() {
    let started = Instant::now();
    black_box(Extractor::new().extract("قال الوزير إن الطريق مفتوح.")); // "the minister said that the road is open"
    println!("{}", started.elapsed().as_secs_f64() * 1e3);
}

fn figure(arguments: &[&str]) -> Option<f64> {
    let output = Command::new(std::env::current_exe().ok()?).args(arguments).output().ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}

pub fn peak_of_child(bytes: usize) -> Option<f64> {
    figure(&["--peak", &bytes.to_string()])
}

pub fn peak_of_comparing(claims: usize) -> Option<f64> {
    figure(&["--peak-comparing", &claims.to_string()])
}

pub fn start_of_child() -> Option<f64> {
    figure(&["--start"])
}

/// The command line over all texts; 1, as one run.
pub fn command_line(threads: &str) -> usize {
    let input = texts::corpus_path().unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/seeds").into());
    let status = Command::new(env!("CARGO_BIN_EXE_isnad"))
        .args(["extract", "--format", "jsonl", "--threads", threads])
        .arg(input)
        .stdout(Stdio::null())
        .status();
    assert!(status.is_ok_and(|status| status.success()), "the command line fails");
    1
}
