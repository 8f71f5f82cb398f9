//! How many bytes a second are read: each stage and the whole extraction, beside plain scans of the same bytes.
//!
//! The texts are those of `seeds/`; with `ISNAD_CORPUS` naming a file of JSON lines (`{"text": …}`), those of the file as well.
//! `benches/README.md` says how to run it and how to read what it prints.

mod texts;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use isnad::text::orthography::fold;
use isnad::{Extractor, stages};

fn measure(criterion: &mut Criterion, name: &str, texts: &[String]) {
    let bytes: u64 = texts.iter().map(|text| text.len() as u64).sum();
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(bytes));
    if bytes > 1 << 20 {
        // One pass takes long enough to be timed by itself.
        group.sample_size(10).measurement_time(Duration::from_secs(5));
    }
    let mut bench = |name: &str, work: &dyn Fn(&str) -> usize| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| texts.iter().map(|text| work(black_box(text))).sum::<usize>());
        });
    };
    let verbs = texts::verb_forms();
    let extractor = Extractor::new();
    // The lexicon is built when it is first used, once a process: that is no part of reading.
    black_box(extractor.lexicon().forms());
    bench("utf8", &|text| usize::from(std::str::from_utf8(text.as_bytes()).is_ok()));
    bench("split_whitespace", &|text| text.split_whitespace().count());
    bench("aho_corasick", &|text| verbs.find_iter(text).count());
    bench("fold", &|text| fold(text).len());
    bench("tokens", &stages::tokens);
    bench("words", &|text| stages::words(&extractor, text));
    bench("clauses", &|text| stages::clauses(&extractor, text));
    bench("extract", &|text| extractor.extract(text).len());
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    measure(&mut criterion, "seeds", &texts::seeds());
    if let Some(path) = texts::corpus_path() {
        measure(&mut criterion, "corpus", &texts::corpus(&path));
    }
    criterion.final_summary();
}
