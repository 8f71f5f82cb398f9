//! How sure a record is: the weights of what it shows, added up.

mod evidence;

use std::sync::LazyLock;

use crate::claim::{ClaimParts, Form, ResolvedBy, Rule};
use evidence::{Evidence, probability};
pub(crate) use evidence::{LONG, words};

/// The weights, one line a value; `cargo run --example calibrate` makes them from annotated texts.
const TABLE: &str = include_str!("confidence/weights.tsv");

static SUMMANDS: LazyLock<Summands> = LazyLock::new(|| Summands::of(&Weights::read(TABLE)));

/// The probability that the content, the speaker and the act of a record are all right, in 0 to 1.
///
/// Its content has so many words, as [`words`] counts them. A name beside its verb is surer than a speaker whom only an earlier sentence names:
///
/// ```
/// let text = "قالت سلمى الحداد إن اللقاح متوفر. وأضافت أن المخزون يكفي شهرا."; // "Salma al-Haddad said that the vaccine is
/// let claims = isnad::extract(text); // available. She added that the stock suffices for a month."
/// assert!(claims[0].confidence() > claims[1].confidence());
/// ```
pub(crate) fn of(parts: &ClaimParts<'_>, words: usize) -> f32 {
    let found = &*SUMMANDS;
    let of = |weights: &[f64], place: usize| weights.get(place).copied().unwrap_or(0.0);
    let summands = [
        found.base,
        of(&found.rules, parts.rule as usize),
        of(&found.steps, parts.speaker.resolved_by as usize),
        of(&found.forms, parts.form as usize),
        of(&found.mention, usize::from(parts.speaker.mention.is_some())),
        of(&found.relayed, usize::from(!parts.via.is_empty())),
        of(&found.words, words),
    ];
    probability(summands.iter().sum()) as f32
}

/// The weights by the numbers of what they belong to, so that no name is compared for a record.
struct Summands {
    base: f64,
    rules: Vec<f64>,
    steps: Vec<f64>,
    forms: Vec<f64>,
    mention: [f64; 2],
    relayed: [f64; 2],
    /// By the number of words.
    words: Vec<f64>,
}

impl Summands {
    fn of(weights: &Weights<'_>) -> Self {
        let any = Evidence { rule: "", resolved_by: "", form: "", mention: false, relayed: false, words: 0 };
        let weight = |evidence: Evidence, feature: &str| {
            let value =
                evidence.features().into_iter().find(|(known, _)| *known == feature).map_or("", |(_, value)| value);
            weights.weight(feature, value)
        };
        Self {
            base: weight(any, "base"),
            rules: Rule::ALL.iter().map(|rule| weight(Evidence { rule: rule.name(), ..any }, "rule")).collect(),
            steps: ResolvedBy::ALL
                .iter()
                .map(|step| weight(Evidence { resolved_by: step.name(), ..any }, "resolved_by"))
                .collect(),
            forms: Form::ALL.iter().map(|form| weight(Evidence { form: form.name(), ..any }, "form")).collect(),
            mention: [false, true].map(|mention| weight(Evidence { mention, ..any }, "mention")),
            relayed: [false, true].map(|relayed| weight(Evidence { relayed, ..any }, "relayed")),
            words: (0..=LONG).map(|words| weight(Evidence { words, ..any }, "words")).collect(),
        }
    }
}

/// The weight of each value of each feature.
struct Weights<'w>(Vec<(&'w str, Vec<(&'w str, f64)>)>);

impl<'w> Weights<'w> {
    /// The weights of a table; a line that says none has no effect.
    fn read(table: &'w str) -> Self {
        let mut weights: Vec<(&str, Vec<(&str, f64)>)> = Vec::new();
        for (feature, value, weight) in table.lines().filter_map(line) {
            match weights.iter_mut().find(|(known, _)| *known == feature) {
                Some((_, values)) => values.push((value, weight)),
                None => weights.push((feature, vec![(value, weight)])),
            }
        }
        Self(weights)
    }

    /// The weight of a value: 0 where the table has none, since it then says neither yes nor no.
    fn weight(&self, feature: &str, value: &str) -> f64 {
        let values = self.0.iter().find(|(known, _)| *known == feature).map(|(_, values)| values);
        values.and_then(|values| values.iter().find(|(known, _)| *known == value)).map_or(0.0, |&(_, weight)| weight)
    }

    #[cfg(test)]
    fn probability(&self, evidence: Evidence) -> f64 {
        probability(evidence.features().iter().map(|(feature, value)| self.weight(feature, value)).sum())
    }
}

/// The feature, the value and the weight of a line of the table.
fn line(line: &str) -> Option<(&str, &str, f64)> {
    let mut columns = line.split('\t');
    let (feature, value, weight) = (columns.next()?, columns.next()?, columns.next()?.parse().ok()?);
    (columns.next().is_none() && f64::is_finite(weight)).then_some((feature, value, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_evidence() -> impl Iterator<Item = Evidence> {
        let of = |rule: Rule, resolved_by: ResolvedBy, form: Form| {
            [(true, false, 3), (false, true, 900)].map(|(mention, relayed, words)| Evidence {
                rule: rule.name(),
                resolved_by: resolved_by.name(),
                form: form.name(),
                mention,
                relayed,
                words,
            })
        };
        Rule::ALL.iter().flat_map(move |&rule| {
            let forms = move |&resolved_by| Form::ALL.iter().flat_map(move |&form| of(rule, resolved_by, form));
            ResolvedBy::ALL.iter().flat_map(forms)
        })
    }

    #[test]
    fn every_line_parses_and_stands_once() {
        let mut seen = Vec::new();
        for row in TABLE.lines().filter(|row| !row.starts_with('#')) {
            let (feature, value, _) = line(row).unwrap_or_else(|| panic!("{row:?}"));
            assert!(!seen.contains(&(feature, value)), "{row:?} stands twice");
            seen.push((feature, value));
        }
        assert!(seen.contains(&("base", "any")));
    }

    #[test]
    fn every_value_of_the_table_can_occur() {
        let lengths = [1, 2, 4, 8, 13, 21, 41];
        let found: Vec<_> = every_evidence()
            .chain(every_evidence().take(1).flat_map(|evidence| lengths.map(|words| Evidence { words, ..evidence })))
            .flat_map(Evidence::features)
            .collect();
        for (feature, value, _) in TABLE.lines().filter_map(line) {
            assert!(found.contains(&(feature, value)), "{feature} is never {value}");
        }
    }

    #[test]
    fn probabilities_lie_between_0_and_1() {
        for evidence in every_evidence() {
            let found = Weights::read(TABLE).probability(evidence);
            assert!((0.0..=1.0).contains(&found), "{evidence:?}: {found}");
        }
        for (log_odds, expected) in [(0.0, 0.5), (f64::MAX, 1.0), (f64::MIN, 0.0)] {
            assert_eq!(probability(log_odds), expected);
        }
    }

    #[test]
    fn the_weights_of_a_record_are_those_of_its_names() {
        let weights = Weights::read(TABLE);
        let text = "قالت سلمى الحداد إن اللقاح متوفر. وأضافت أن المخزون يكفي شهرا.";
        let claims = crate::extract(text);
        assert_eq!(claims.len(), 2);
        for claim in &claims {
            let evidence = Evidence {
                rule: claim.rule().name(),
                resolved_by: claim.speaker().resolved_by().name(),
                form: claim.form().name(),
                mention: claim.speaker().mention().is_some(),
                relayed: claim.via().next().is_some(),
                words: words(claim.content().iter().map(|piece| piece.text())),
            };
            // A record has two digits of it.
            assert!((f64::from(claim.confidence()) - weights.probability(evidence)).abs() < 0.006, "{claim:?}");
        }
    }

    #[test]
    fn a_missing_value_has_no_weight() {
        let weights =
            Weights::read("# weights\nform\tdirect\t0.5\nform\tmixed\tmuch\nform\tindirect\tinf\n\nform\tdirect");
        assert_eq!(weights.weight("form", "direct"), 0.5);
        for (feature, value) in [("form", "mixed"), ("form", "indirect"), ("form", "oral"), ("rule", "direct")] {
            assert_eq!(weights.weight(feature, value), 0.0);
        }
        assert!(every_evidence().all(|evidence| Weights::read("").probability(evidence) == 0.5));
    }

    #[test]
    fn words_are_counted_over_the_pieces() {
        assert_eq!(words(["لن نقطع", " المياه ", ""].into_iter()), 3); // "we shall not cut off the water"
        assert_eq!(words(["كلا "; 500].into_iter()), 41); // "no"
        assert_eq!(words(["كلا\u{A0}كلا\u{2003}\tكلا \u{85}", "\u{B}كلا"].into_iter()), 4);
        assert_eq!(words([&*"كلا ".repeat(500)].into_iter()), 41);
    }
}
