//! The pieces of a content as words.

use std::ops::Deref;

use super::Range;

/// Nearly every content is one piece, which takes no memory beside its clause.
#[derive(Clone, Debug)]
pub(crate) enum Pieces {
    One([Range; 1]),
    Several(Vec<Range>),
}

impl Pieces {
    pub(super) const fn one(piece: Range) -> Self {
        Self::One([piece])
    }

    pub(super) const fn none() -> Self {
        Self::Several(Vec::new())
    }

    /// Each piece as `change` makes it, without those of which it leaves nothing.
    pub(super) fn changed(self, change: impl Fn(Range) -> Option<Range>) -> Self {
        match self {
            Self::One([piece]) => change(piece).map_or(Self::none(), Self::one),
            Self::Several(pieces) => Self::Several(pieces.into_iter().filter_map(change).collect()),
        }
    }
}

impl Deref for Pieces {
    type Target = [Range];

    fn deref(&self) -> &[Range] {
        match self {
            Self::One(piece) => piece,
            Self::Several(pieces) => pieces,
        }
    }
}

impl PartialEq for Pieces {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_told_by_what_they_hold() {
        let several = Pieces::Several(vec![(3, 7)]);
        assert_eq!(Pieces::one((3, 7)), several);
        assert_ne!(Pieces::one((3, 8)), several);
        assert!(Pieces::none().is_empty());
    }

    #[test]
    fn what_is_left_of_no_piece_is_none() {
        let shorter = |(first, end)| (first + 2 < end).then_some((first + 1, end));
        assert_eq!(Pieces::one((3, 7)).changed(shorter), Pieces::one((4, 7)));
        assert_eq!(Pieces::one((3, 4)).changed(shorter), Pieces::none());
        assert_eq!(Pieces::Several(vec![(3, 7), (8, 9)]).changed(shorter)[..], [(4, 7)]);
    }
}
