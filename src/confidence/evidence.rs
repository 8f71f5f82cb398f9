//! What of a record tells how sure it is. Nothing but what a reader of the record sees; the calibration shares this file.

/// What a record shows of how it was found, and how much it holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evidence {
    /// The name of the rule: `participle` for مضيفا أن (adding that).
    pub(crate) rule: &'static str,
    /// The name of the step that settled the speaker: `last-speaker` for وأضافت (and she added).
    pub(crate) resolved_by: &'static str,
    /// The name of the form: `direct` for words in quotation marks.
    pub(crate) form: &'static str,
    /// Whether the sentence has a noun phrase for the speaker, as الوزيرة (the minister).
    pub(crate) mention: bool,
    /// Whether somebody passed the words on: نقلت الوكالة عنها (the agency quoted her).
    pub(crate) relayed: bool,
    /// How many words the content has, as far as they are counted.
    pub(crate) words: usize,
}

/// Contents of that many words or more are alike.
pub(crate) const LONG: usize = 41;

/// How many words the pieces have together; counted no further than it matters.
pub(crate) fn words<'t>(pieces: impl Iterator<Item = &'t str>) -> usize {
    pieces.flat_map(str::split_whitespace).take(LONG).count()
}

impl Evidence {
    /// The features of the table and the values that they have here.
    pub(crate) fn features(self) -> [(&'static str, &'static str); 7] {
        let length = match self.words {
            0..=1 => "1",
            2..=3 => "2-3",
            4..=7 => "4-7",
            8..=12 => "8-12",
            13..=20 => "13-20",
            21..LONG => "21-40",
            _ => "41+",
        };
        let yes = |fact| if fact { "yes" } else { "no" };
        [
            ("base", "any"),
            ("rule", self.rule),
            ("resolved_by", self.resolved_by),
            ("form", self.form),
            ("mention", yes(self.mention)),
            ("relayed", yes(self.relayed)),
            ("words", length),
        ]
    }
}

/// A number from minus to plus infinity as a probability.
pub(crate) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}
