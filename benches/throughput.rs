//! How many bytes a second are read: the whole extraction, beside plain scans of the same bytes.
//!
//! The texts are those of `seeds/`; with `ISNAD_CORPUS` naming a file of JSON lines (`{"text": …}`), those of the file as well.
//! `benches/README.md` says how to run it and how to read what it prints.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::{Criterion, Throughput};
use isnad::Extractor;
use isnad::text::orthography::fold;

/// Read where `seeds/` has no texts: "The minister of energy said that the talks go on …" and its like.
const SENTENCES: &str = "قال وزير الطاقة يوم الاثنين إن المحادثات مستمرة، مضيفا أن الأسعار \"ستستقر قريبا\".\n\
    ونفت الشركة في بيان وجود أي خلل في خطوط الإنتاج.\n\
    وتمتد الأعمال على طول الساحل، وتشمل ثلاثة موانئ وطريقا جديدة.\n\
    وبحسب مصادر مطلعة، يعود العمال إلى مواقعهم بعد غد.\n";

/// Texts under a name.
struct Corpus {
    name: &'static str,
    texts: Vec<String>,
}

impl Corpus {
    fn bytes(&self) -> u64 {
        self.texts.iter().map(|text| text.len() as u64).sum()
    }
}

/// The texts of the folder, in the order of their names.
fn seeds() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    if texts.is_empty() {
        return Corpus { name: "sentences", texts: vec![SENTENCES.repeat(8); 16] };
    }
    Corpus { name: "seeds", texts }
}

/// The texts of the file that `ISNAD_CORPUS` names. A file that cannot be read is an error: the figures would be of something else.
fn corpus() -> Option<Corpus> {
    let path = std::env::var_os("ISNAD_CORPUS")?;
    let lines = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = |(number, line): (usize, &str)| -> String {
        let document: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("line {}: {error}", number + 1));
        document
            .get("text")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_else(|| panic!("line {}: no text", number + 1))
            .to_owned()
    };
    let texts = lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(text).collect();
    Some(Corpus { name: "corpus", texts })
}

fn measure(criterion: &mut Criterion, corpus: &Corpus) {
    let mut group = criterion.benchmark_group(corpus.name);
    group.throughput(Throughput::Bytes(corpus.bytes()));
    if corpus.bytes() > 1 << 20 {
        // One pass takes long enough to be timed by itself.
        group.sample_size(10).measurement_time(Duration::from_secs(8));
    }
    group.bench_function("utf8", |bencher| {
        bencher.iter(|| {
            corpus.texts.iter().filter(|text| std::str::from_utf8(black_box(text.as_bytes())).is_ok()).count()
        });
    });
    group.bench_function("split_whitespace", |bencher| {
        bencher.iter(|| {
            corpus.texts.iter().map(|text| black_box(text.as_str()).split_whitespace().count()).sum::<usize>()
        });
    });
    group.bench_function("fold", |bencher| {
        bencher.iter(|| corpus.texts.iter().map(|text| fold(black_box(text)).len()).sum::<usize>());
    });
    let extractor = Extractor::new();
    // The lexicon is built when it is first used, once a process: that is no part of reading.
    black_box(extractor.lexicon().forms());
    group.bench_function("extract", |bencher| {
        bencher.iter(|| corpus.texts.iter().map(|text| extractor.extract(black_box(text)).len()).sum::<usize>());
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    measure(&mut criterion, &seeds());
    if let Some(corpus) = corpus() {
        measure(&mut criterion, &corpus);
    }
    criterion.final_summary();
}
