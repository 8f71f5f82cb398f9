//! The texts that both benchmarks read, and the plain scans that they read them with for comparison.

use std::path::{Path, PathBuf};

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use isnad::lexicon::Lexicon;

/// Read where `seeds/` has no texts: "The minister of energy said that the talks go on …" and its like.
const SENTENCES: &str = "قال وزير الطاقة يوم الاثنين إن المحادثات مستمرة، مضيفا أن الأسعار \"ستستقر قريبا\".\n\
    ونفت الشركة في بيان وجود أي خلل في خطوط الإنتاج.\n\
    وتمتد الأعمال على طول الساحل، وتشمل ثلاثة موانئ وطريقا جديدة.\n\
    وبحسب مصادر مطلعة، يعود العمال إلى مواقعهم بعد غد.\n";

/// The file of JSON lines that `ISNAD_CORPUS` names.
pub fn corpus_path() -> Option<PathBuf> {
    std::env::var_os("ISNAD_CORPUS").map(PathBuf::from)
}

/// The texts of `seeds/`, in the order of their names.
pub fn seeds() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    if texts.is_empty() { vec![SENTENCES.repeat(8); 16] } else { texts }
}

/// The texts of a file of JSON lines. A file that cannot be read is an error: the figures would be of something else.
pub fn corpus(path: &Path) -> Vec<String> {
    let lines = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = |(number, line): (usize, &str)| -> String {
        let document: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("line {}: {error}", number + 1));
        document
            .get("text")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_else(|| panic!("line {}: no text", number + 1))
            .to_owned()
    };
    lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(text).collect()
}

/// A search for all forms of all reporting verbs at once, as fast as it can be made.
pub fn verb_forms() -> AhoCorasick {
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .build(Lexicon::standard().verb_forms())
        .unwrap_or_else(|error| panic!("{error}"))
}
