//! `Arbitrary` for the records, out of a fuzzer's bytes.

use arbitrary::{Arbitrary, Result, Unstructured};

use super::choices::Choices;
use super::record::{self, Place};
use super::{DamagedText, NOWHERE, Told, article, damage, sentence};
use crate::claim::{Act, Claim, Cue, Form, Kind, Piece, ResolvedBy, Rule, Speaker, SpeakerSummary, When};
use crate::compare::{Proof, Reason, Relation, RelationKind};
use crate::span::Span;

/// What a generator makes of the bytes; bytes that have run out are zeros.
fn from<T>(bytes: &mut Unstructured<'_>, make: impl FnOnce(&mut Choices<'_>) -> T) -> Result<T> {
    Ok(make(&mut Choices::new(&mut || {
        // One byte decides most things, and a fuzzer changes one byte at a time.
        u16::from(bytes.arbitrary::<u8>().unwrap_or(0))
    })))
}

macro_rules! arbitrary {
    ($($type:ty => $make:expr;)+) => {
        $(impl<'a> Arbitrary<'a> for $type {
            fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
                from(bytes, $make)
            }
        })+
    };
}

macro_rules! one_of_all {
    ($($type:ty)+) => {
        $(impl<'a> Arbitrary<'a> for $type {
            fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
                bytes.choose(Self::ALL).copied()
            }

            fn size_hint(_depth: usize) -> (usize, Option<usize>) {
                (1, Some(1))
            }
        })+
    };
}

one_of_all!(Act Form Kind ResolvedBy Rule RelationKind Reason);

impl<'a> Arbitrary<'a> for Span {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let (one, other): (usize, usize) = bytes.arbitrary()?;
        Ok(Self::new(one.min(other), one.max(other)).unwrap_or(NOWHERE))
    }
}

arbitrary! {
    Piece<'static> => |choices| Place::any(choices).piece(choices);
    Cue<'static> => |choices| { let mut place = Place::any(choices); record::cue(choices, &mut place) };
    When<'static> => |choices| { let mut place = Place::any(choices); record::when(choices, &mut place) };
    Speaker<'static> => |choices| { let mut place = Place::any(choices); record::speaker(choices, &mut place, false) };
    Claim<'static> => |choices| {
        let id = choices.below(1000);
        let mut place = Place::any(choices);
        record::claim(choices, id, &mut place, false)
    };
    Proof => |choices| { let claim = choices.below(1000); record::proof(choices, claim) };
    Relation => record::relation;
    Told => |choices| if choices.once_in(2) { article::told(choices) } else { sentence::told(choices) };
    DamagedText => |choices| DamagedText(damage::text(choices));
}

impl<'a> Arbitrary<'a> for SpeakerSummary {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        from(bytes, record::summary)?.ok_or(arbitrary::Error::IncorrectFormat)
    }
}

#[cfg(feature = "dates")]
impl<'a> Arbitrary<'a> for crate::Date {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let (year, month, day) =
            (bytes.int_in_range(1..=9999)?, bytes.int_in_range(1..=12)?, bytes.int_in_range(1..=28)?);
        Self::new(year, month, day).map_err(|_| arbitrary::Error::IncorrectFormat)
    }
}
