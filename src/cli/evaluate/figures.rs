//! What is counted, and how precision, recall and F1 follow from it.

use serde::Serialize;

macro_rules! figures {
    ($($(#[$doc:meta])* $figure:ident $name:literal,)+) => {
        /// What is counted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Figure {
            $($(#[$doc])* $figure,)+
        }

        impl Figure {
            pub(super) const ALL: &'static [Self] = &[$(Self::$figure,)+];

            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$figure => $name,)+
                }
            }
        }
    };
}

figures! {
    /// A claim is found where there is one.
    Cue "cue",
    /// The mention of the speaker: all of its words and no more.
    SourceExact "source_exact",
    /// Words of the mention.
    SourceOverlap "source_overlap",
    /// The content: all of its words and no more.
    ContentExact "content_exact",
    /// Words of the content.
    ContentOverlap "content_overlap",
    /// Mention and content, both exact.
    QuoteExact "quote_exact",
    /// The right name.
    Speaker "speaker",
    /// At least half of the words of title or office.
    Role "role",
    Kind "kind",
    Act "act",
    Form "form",
    Negated "negated",
    /// All who pass the words on.
    Via "via",
    /// Of what stands in quotation marks: speaker and four fifths of the content.
    Quoted "quoted",
    /// Speaker, act, and four fifths of the content.
    Record "record",
    /// Pairs of claims that contradict each other.
    Contradicts "contradicts",
    /// Pairs of claims that support each other.
    Supports "supports",
}

impl Figure {
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|figure| figure.name() == name)
    }
}

/// How many are right, how many were found, how many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) right: usize,
    pub(super) found: usize,
    pub(super) gold: usize,
}

/// Precision, recall and F1, 0 to 1, and how many there are in the gold.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) struct Row {
    pub(super) p: f64,
    pub(super) r: f64,
    pub(super) f1: f64,
    pub(super) n: usize,
}

impl Count {
    pub(super) fn row(self) -> Row {
        let share = |of: usize| if of == 0 { 0.0 } else { self.right as f64 / of as f64 };
        let (p, r) = (share(self.found), share(self.gold));
        let f1 = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
        let rounded = |figure: f64| (figure * 10_000.0).round() / 10_000.0;
        Row { p: rounded(p), r: rounded(r), f1: rounded(f1), n: self.gold }
    }
}

/// The counts of all figures that the gold tells of.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts(Vec<(Figure, Count)>);

impl Counts {
    pub(super) fn add(&mut self, figure: Figure, right: usize, found: usize, gold: usize) {
        let place = match self.0.iter().position(|(known, _)| *known == figure) {
            Some(place) => place,
            None => {
                self.0.push((figure, Count::default()));
                self.0.len() - 1
            }
        };
        if let Some((_, count)) = self.0.get_mut(place) {
            count.right += right;
            count.found += found;
            count.gold += gold;
        }
    }

    /// What was counted, in the order of the figures.
    pub(super) fn rows(&self) -> Vec<(Figure, Row)> {
        let row = |&figure: &Figure| self.of(figure).map(|count| (figure, count.row()));
        Figure::ALL.iter().filter_map(row).collect()
    }

    fn of(&self, figure: Figure) -> Option<Count> {
        self.0.iter().find(|(known, _)| *known == figure).map(|(_, count)| *count)
    }
}
