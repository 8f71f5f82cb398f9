//! What is wrong with a table that the user brings, and the line that it is about.

use std::path::Path;

use isnad::compare::TablesError;
use isnad::lexicon::LexiconError;

use super::document::Problem;
use super::excerpt::Excerpt;

/// A line of further words that cannot be read.
pub(super) fn in_lexicon(path: &Path, table: &str, error: &LexiconError) -> Problem {
    let problem = Problem::of(path, &error.to_string());
    // A limit has a line and no column; what the lexicon as a whole has too much of has neither.
    let (Some(line), Some(column)) = (nth(table, error.line()), error.column().checked_sub(1)) else {
        return problem;
    };
    let found = match error {
        LexiconError::Field { found, .. } => found,
        LexiconError::Word { word, .. } => word,
        _ => "",
    };
    let start = line.char_indices().nth(column).map_or(line.len(), |(start, _)| start);
    problem.showing(error.line(), Excerpt::around(line.as_bytes(), start..start + found.len()))
}

/// A line of a table of opposites and synonyms that cannot be read.
pub(super) fn in_relations(path: &Path, table: &str, error: &TablesError) -> Problem {
    let problem = Problem::of(path, &error.to_string());
    // What the tables as a whole have too much of has no column.
    let (Some(line), Some(column)) = (nth(table, error.line()), error.column().checked_sub(1)) else {
        return problem;
    };
    let start = line.char_indices().nth(column).map_or(line.len(), |(start, _)| start);
    let field = line.get(start..).and_then(|rest| rest.split('\t').next()).unwrap_or("");
    problem.showing(error.line(), Excerpt::around(line.as_bytes(), start..start + field.len()))
}

/// The line with this number, from 1.
fn nth(table: &str, number: usize) -> Option<&str> {
    table.lines().nth(number.checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use isnad::compare::Tables;
    use isnad::lexicon::Lexicon;

    use super::*;

    #[test]
    fn the_field_or_the_word_that_is_wrong_is_marked() {
        let cases = [
            // همس, "whispered", with a frame that there is not; a kind of line that there is not; a word of another script.
            ("# verbs\nverb\tهمس\tيهمس\tهامسا\tهمس\tstate\tquote softly", 2, "softly"),
            ("nouns\tمرصد", 1, "nouns"),
            ("name\tпресса\tmedia", 1, "пресса"),
            // Nothing where something is wanted: the place where it would stand.
            ("verb\tهمس", 1, ""),
        ];
        for (table, line, wrong) in cases {
            let error = Lexicon::builder().add_tsv(table).unwrap_err();
            let shown = in_lexicon(Path::new("mine.tsv"), table, &error).shown().replace(['\u{2066}', '\u{2069}'], "");
            let [_, words, mark] = shown.split('\n').collect::<Vec<_>>()[..] else { panic!("{shown}") };
            assert!(words.starts_with(&format!("  {line} | ")), "{shown}");
            let marked: String =
                words.chars().zip(mark.chars()).filter(|&(_, mark)| mark == '^').map(|(letter, _)| letter).collect();
            assert_eq!(
                (marked.as_str(), mark.trim_start_matches([' ', '|']).trim_matches('^')),
                (wrong, ""),
                "{shown}"
            );
        }
    }

    #[test]
    fn the_field_of_relations_that_is_wrong_is_marked() {
        let cases = [
            ("synonym\tup rose\nopposite\tdown", "\n  2 | opposite⇥down\n    |              ^"),
            ("opposites\tup\tdown", "\n  1 | opposites⇥up⇥down\n    | ^^^^^^^^^"),
            ("opposite\tup\t...", "\n  1 | opposite⇥up⇥...\n    |             ^^^"),
        ];
        for (table, shown) in cases {
            let error = Tables::standard().clone().add_tsv(table).unwrap_err();
            assert_eq!(in_relations(Path::new("mine.tsv"), table, &error).shown(), shown);
        }
    }
}
