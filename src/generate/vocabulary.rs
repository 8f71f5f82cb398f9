//! The words of generated news: tables of a few dozen lines, all of which the lexicon can read.

use std::sync::LazyLock;

use crate::claim::{Act, Gender, Kind, Number, ResolvedBy};

/// The form that agrees with the gender.
pub(super) fn agreeing<T>(gender: Gender, masculine: T, feminine: T) -> T {
    match gender {
        Gender::Masculine => masculine,
        Gender::Feminine => feminine,
    }
}

fn gender_of(word: &str) -> Gender {
    Gender::from_name(word).unwrap_or(Gender::Masculine)
}

/// A verb that reports a clause: أكد (affirmed).
pub(super) struct Verb {
    pub(super) lemma: &'static str,
    pub(super) past: [&'static str; 2],
    /// Absent where this module does not use it.
    pub(super) present: Option<[&'static str; 2]>,
    pub(super) act: Act,
    pub(super) complementizer: &'static str,
    pub(super) quotes: bool,
}

/// A verb that reports with a noun: نفى (denied).
pub(super) struct NominalVerb {
    pub(super) lemma: &'static str,
    pub(super) past: [&'static str; 2],
    pub(super) act: Act,
    /// Empty, one letter that is attached to the noun, or a word.
    pub(super) preposition: &'static str,
}

/// مضيفا (adding).
pub(super) struct Participle {
    pub(super) forms: [&'static str; 2],
    pub(super) lemma: &'static str,
    pub(super) act: Act,
    pub(super) opening: &'static str,
}

/// A source that is no person with a name: وزارة الصحة (the ministry of health).
pub(super) struct Institution {
    pub(super) words: &'static str,
    pub(super) kind: Kind,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) resolved_by: ResolvedBy,
}

/// All tables.
pub(super) struct Vocabulary {
    pub(super) verbs: Vec<Verb>,
    pub(super) nominal_verbs: Vec<NominalVerb>,
    pub(super) participles: Vec<Participle>,
    pub(super) institutions: Vec<Institution>,
    pub(super) offices: Vec<(&'static str, Gender)>,
    pub(super) given_names: Vec<(&'static str, Gender)>,
    pub(super) surnames: Vec<&'static str>,
    pub(super) subjects: Vec<(&'static str, Gender)>,
    pub(super) predicates: Vec<[&'static str; 2]>,
    pub(super) adjuncts: Vec<&'static str>,
    pub(super) nouns: Vec<&'static str>,
    pub(super) quotations: Vec<&'static str>,
}

pub(super) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::read);

impl Vocabulary {
    fn read() -> Self {
        let people: Vec<_> = rows(include_str!("data/people.tsv")).collect();
        let statements: Vec<_> = rows(include_str!("data/statements.tsv")).collect();
        let gendered = |table: &[[&'static str; 8]], sort: &str| -> Vec<_> {
            table.iter().filter(|row| row[0] == sort).map(|row| (row[1], gender_of(row[2]))).collect()
        };
        let plain = |table: &[[&'static str; 8]], sort: &str| -> Vec<_> {
            table.iter().filter(|row| row[0] == sort).map(|row| row[1]).collect()
        };
        Self {
            verbs: rows(include_str!("data/verbs.tsv"))
                .map(|[lemma, he, she, he_does, she_does, act, complementizer, quotes]| Verb {
                    lemma,
                    past: [he, she],
                    present: Some([he_does, she_does]).filter(|[form, _]| !form.is_empty()),
                    act: act_of(act),
                    complementizer,
                    quotes: quotes == "quotes",
                })
                .collect(),
            nominal_verbs: rows(include_str!("data/nominal_verbs.tsv"))
                .map(|[lemma, he, she, act, preposition, ..]| NominalVerb {
                    lemma,
                    past: [he, she],
                    act: act_of(act),
                    preposition,
                })
                .collect(),
            participles: rows(include_str!("data/participles.tsv"))
                .map(|[he, she, lemma, act, opening, ..]| Participle {
                    forms: [he, she],
                    lemma,
                    act: act_of(act),
                    opening,
                })
                .collect(),
            institutions: rows(include_str!("data/sources.tsv"))
                .map(|[words, kind, gender, number, resolved_by, ..]| Institution {
                    words,
                    kind: Kind::from_name(kind).unwrap_or(Kind::Unknown),
                    gender: gender_of(gender),
                    number: Number::from_name(number).unwrap_or(Number::Singular),
                    resolved_by: ResolvedBy::from_name(resolved_by).unwrap_or(ResolvedBy::Unknown),
                })
                .collect(),
            offices: gendered(&people, "office"),
            given_names: gendered(&people, "given"),
            surnames: plain(&people, "surname"),
            subjects: gendered(&statements, "subject"),
            predicates: statements.iter().filter(|row| row[0] == "predicate").map(|row| [row[1], row[2]]).collect(),
            adjuncts: plain(&statements, "adjunct"),
            nouns: plain(&statements, "noun"),
            quotations: plain(&statements, "quotation"),
        }
    }
}

fn act_of(name: &str) -> Act {
    Act::from_name(name).unwrap_or(Act::State)
}

/// The columns of each line; "-" and what is missing are empty.
fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 8]> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut columns = line.split('\t').map(|column| if column == "-" { "" } else { column });
        std::array::from_fn(|_| columns.next().unwrap_or(""))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_in_the_tables_is_one() {
        for row in rows(include_str!("data/verbs.tsv")) {
            assert!(Act::from_name(row[5]).is_some(), "{row:?}");
        }
        for row in rows(include_str!("data/nominal_verbs.tsv")).chain(rows(include_str!("data/participles.tsv"))) {
            assert!(Act::from_name(row[3]).is_some(), "{row:?}");
        }
        for row in rows(include_str!("data/sources.tsv")) {
            assert!(Kind::from_name(row[1]).is_some() && ResolvedBy::from_name(row[4]).is_some(), "{row:?}");
        }
    }

    #[test]
    fn no_table_is_empty() {
        let Vocabulary { verbs, nominal_verbs, participles, institutions, offices, given_names, .. } = &*VOCABULARY;
        assert!(!verbs.is_empty() && !nominal_verbs.is_empty() && !participles.is_empty() && !institutions.is_empty());
        assert!([Gender::Masculine, Gender::Feminine].iter().all(|gender| {
            offices.iter().any(|(_, of)| of == gender) && given_names.iter().any(|(_, of)| of == gender)
        }));
        let words = [&VOCABULARY.surnames, &VOCABULARY.adjuncts, &VOCABULARY.nouns, &VOCABULARY.quotations];
        assert!(words.iter().all(|words| !words.is_empty()));
    }
}
