//! What reading and comparing cost as ratios, all measured in one run: stages beside plain scans, the command line, growth, hostile
//! texts, memory, claims set side by side.
//!
//! `benches/README.md` says how to run it; with `--write` it puts what it measured there.

mod children;
mod comparing;
mod hostile;
#[path = "../texts/mod.rs"]
mod texts;

use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use isnad::{Extractor, stages};

/// Each time is the best of so many rounds; in a round everything that is compared has its turn.
const ROUNDS: usize = 7;
const MEGABYTE: usize = 1_000_000;

/// A stage by its name, and what it does with a text.
pub type Stage<'s> = (&'static str, Box<dyn Fn(&str) -> usize + 's>);

/// The plain scans and the stages, each of which holds the one before it.
pub fn stages_of(extractor: &Extractor) -> Vec<Stage<'_>> {
    let verbs = texts::verb_forms();
    vec![
        ("utf8", Box::new(|text| usize::from(std::str::from_utf8(text.as_bytes()).is_ok()))),
        ("split_whitespace", Box::new(|text| text.split_whitespace().count())),
        ("aho_corasick", Box::new(move |text| verbs.find_iter(text).count())),
        ("tokens", Box::new(stages::tokens)),
        ("words", Box::new(|text| stages::words(extractor, text))),
        ("clauses", Box::new(|text| stages::clauses(extractor, text))),
        ("extract", Box::new(|text| extractor.extract(text).len())),
    ]
}

/// The texts that are read: the corpus where one is named, otherwise the seeds.
pub fn all_texts() -> Vec<String> {
    texts::corpus_path().map_or_else(texts::seeds, |path| texts::corpus(&path))
}

/// News of so many bytes as one text.
pub fn news(bytes: usize) -> String {
    news_of(&all_texts(), bytes)
}

/// The same, of texts that are there already.
pub fn news_of(texts: &[String], bytes: usize) -> String {
    let mut whole = String::with_capacity(bytes + 4);
    for text in texts.iter().cycle() {
        if whole.len() >= bytes {
            break;
        }
        whole += text;
        whole.push('\n');
    }
    let end = (0..=bytes.min(whole.len())).rev().find(|&end| whole.is_char_boundary(end)).unwrap_or(0);
    whole.truncate(end);
    whole
}

/// The text in pieces of about so many bytes, each different: one text read again and again is faster than any news.
fn pieces(text: &str, bytes: usize) -> Vec<&str> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let end = (bytes..rest.len()).find(|&end| rest.is_char_boundary(end)).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

fn time(work: impl FnOnce() -> usize) -> Duration {
    let started = Instant::now();
    black_box(work());
    started.elapsed()
}

/// The best time of each work, in rounds.
fn best<'w>(rounds: usize, works: &[Box<dyn Fn() -> usize + 'w>]) -> Vec<f64> {
    let mut times = vec![f64::MAX; works.len()];
    for _ in 0..rounds {
        for (work, best) in works.iter().zip(&mut times) {
            *best = best.min(time(work).as_secs_f64());
        }
    }
    times
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--once", stage] => children::once(stage),
        ["--peak", bytes] => children::peak(bytes.parse().unwrap_or(MEGABYTE)),
        ["--peak-comparing", claims] => children::peak_comparing(claims.parse().unwrap_or(1)),
        ["--compare-once", claims, what] => children::compare_once(claims.parse().unwrap_or(1), *what == "compare"),
        ["--start"] => children::start(),
        ["--comparing", ..] => print(&comparing::report(), COMPARING, &arguments),
        _ => {
            print(&report(), READING, &arguments);
            print(&comparing::report(), COMPARING, &arguments);
        }
    }
}

/// What is measured of reading stands between these marks of `benches/README.md`.
const READING: (&str, &str) = ("<!-- measured -->\n", "\n## Comparing\n");
/// What is measured of comparing stands behind this mark.
const COMPARING: (&str, &str) = ("<!-- measured: comparing -->\n", "");

/// Prints a report; with `--write` it takes the place of what stands between its marks.
fn print(report: &str, (begin, end): (&str, &str), arguments: &[&str]) {
    println!("{report}");
    if !arguments.contains(&"--write") {
        return;
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/README.md");
    let readme = std::fs::read_to_string(&path).unwrap_or_default();
    let Some((before, rest)) = readme.split_once(begin) else {
        eprintln!("{}: no line {begin}", path.display());
        return;
    };
    let behind = rest.split_once(end).filter(|_| !end.is_empty()).map_or("", |(_, behind)| behind);
    if let Err(error) = std::fs::write(&path, format!("{before}{begin}{report}{end}{behind}")) {
        eprintln!("{}: {error}", path.display());
    }
}

fn report() -> String {
    let mut out = String::new();
    let extractor = Extractor::new();
    let aho_corasick = stage_table(&extractor, &mut out);
    command_line(aho_corasick, &mut out);
    growth(&extractor, &mut out);
    hostile_texts(&extractor, &mut out);
    memory(&mut out);
    out
}

/// The stages beside the scans; the time of the search for verb forms.
fn stage_table(extractor: &Extractor, out: &mut String) -> f64 {
    let texts = all_texts();
    let bytes: usize = texts.iter().map(String::len).sum();
    let stages = stages_of(extractor);
    let texts = &texts;
    let works: Vec<Box<dyn Fn() -> usize>> = stages
        .iter()
        .map(|(_, work)| Box::new(move || texts.iter().map(|text| work(text)).sum()) as Box<dyn Fn() -> usize>)
        .collect();
    let times = best(ROUNDS, &works);
    let [utf8, split, aho_corasick, ..] = times.as_slice() else { return 0.0 };
    let _ = writeln!(out, "{} texts, {:.1} million bytes.\n", texts.len(), bytes as f64 / 1e6);
    let _ = writeln!(out, "| stage | × utf8 | × split_whitespace | × aho_corasick | instructions a byte |");
    let _ = writeln!(out, "| --- | --- | --- | --- | --- |");
    for ((name, _), time) in stages.iter().zip(&times) {
        let instructions = children::instructions(name).map_or("-".to_owned(), |count| format!("{count:.0}"));
        let (utf8, split, aho_corasick) = (time / utf8, time / split, time / aho_corasick);
        let _ = writeln!(out, "| `{name}` | {utf8:.1} | {split:.1} | {aho_corasick:.1} | {instructions} |");
    }
    *aho_corasick
}

/// `isnad extract --format jsonl` from start to end.
fn command_line(aho_corasick: f64, out: &mut String) {
    let run = |threads: &'static str| Box::new(move || children::command_line(threads)) as Box<dyn Fn() -> usize>;
    let times = best(ROUNDS, &[run("1"), run("2")]);
    let [one, two] = times.as_slice() else { return };
    let _ = writeln!(
        out,
        "\n`isnad extract --format jsonl`, reading and printing included: {:.1} × aho_corasick on one",
        one / aho_corasick
    );
    let _ = writeln!(out, "thread; two threads are {:.2} times as fast as one.", one / two);
    let starts: Vec<f64> = (0..ROUNDS).filter_map(|_| children::start_of_child()).collect();
    let start = starts.iter().copied().fold(f64::MAX, f64::min);
    let _ = writeln!(
        out,
        "\nA new process has its first claim after {:.3} times the time of the aho_corasick pass ({start:.2} ms).",
        start / 1e3 / aho_corasick
    );
}

/// Time a byte, from a thousand bytes to a hundred million. All lengths have their turn in every round.
fn growth(extractor: &Extractor, out: &mut String) {
    const LENGTHS: [usize; 6] = [1_000, 10_000, 100_000, MEGABYTE, 10 * MEGABYTE, LONGEST];
    const LONGEST: usize = 100 * MEGABYTE;
    // The same words at every length: the more different ones, the fewer are familiar.
    let (usual, longest) = (news(10 * MEGABYTE), news(LONGEST));
    let per_byte = |bytes: usize| {
        let whole = if bytes == LONGEST { &longest } else { &usual };
        let texts = pieces(whole, bytes);
        let work = move || texts.iter().map(|text| extractor.extract(black_box(text)).len()).sum();
        (Box::new(work) as Box<dyn Fn() -> usize>, whole.len() as f64)
    };
    let (works, bytes): (Vec<_>, Vec<_>) = LENGTHS.iter().map(|&bytes| per_byte(bytes)).unzip();
    let times: Vec<f64> = best(ROUNDS, &works).iter().zip(&bytes).map(|(time, bytes)| time / bytes).collect();
    let megabyte =
        LENGTHS.iter().zip(&times).find(|(bytes, _)| **bytes == MEGABYTE).map_or(f64::NAN, |(_, time)| *time);
    let _ = writeln!(out, "\n| bytes of news as one text | time a byte, × that of 1,000,000 |\n| --- | --- |");
    for (bytes, time) in LENGTHS.iter().zip(&times) {
        let _ = writeln!(out, "| {bytes} | {:.2} |", time / megabyte);
    }
}

/// Time a byte of texts that no author wrote, beside that of news of the same length.
fn hostile_texts(extractor: &Extractor, out: &mut String) {
    const BYTES: usize = 10 * MEGABYTE;
    let once = |text: &str| time(|| extractor.extract(black_box(text)).len()).as_secs_f64() / text.len() as f64;
    let news = news(BYTES);
    let usual = once(&news).min(once(&news));
    let _ = writeln!(out, "\n| ten million bytes of | time a byte, × that of news |\n| --- | --- |");
    for (name, text) in hostile::texts(&news, BYTES) {
        let _ = writeln!(out, "| {name} | {:.2} |", once(&text).min(once(&text)) / usual);
    }
}

/// Memory beside the text.
fn memory(out: &mut String) {
    let _ = writeln!(out, "\n| bytes of one text | peak beside it, bytes a byte |\n| --- | --- |");
    for bytes in [MEGABYTE, 10 * MEGABYTE, 100 * MEGABYTE] {
        let peak = children::peak_of_child(bytes).map_or("-".to_owned(), |peak| format!("{peak:.1}"));
        let _ = writeln!(out, "| {bytes} | {peak} |");
    }
}
