//! Strategies for [proptest](https://docs.rs/proptest): words, names, news with the claims that it makes, and records out of nothing.
//!
//! ```
//! use isnad::generate::strategy;
//! use proptest::prelude::*;
//!
//! proptest!(|(told in strategy::article())| {
//!     prop_assert_eq!(isnad::extract(told.text()), told.claims());
//! });
//! ```
//!
//! What fails shrinks to fewer and plainer sentences.

use proptest::arbitrary::Arbitrary;
use proptest::collection::vec;
use proptest::prelude::*;

use super::choices::Choices;
use super::record::{self, Place};
use super::{DamagedText, Told, article, damage, sentence, words};
use crate::claim::{Act, Claim, Cue, Form, Kind, OwnedClaim, Piece, ResolvedBy, Rule, Speaker, SpeakerSummary, When};
use crate::compare::{Proof, Reason, Relation, RelationKind};
use crate::span::Span;

/// What a generator makes of up to so many decisions. Fewer and smaller numbers make plainer things.
fn from<T: std::fmt::Debug>(decisions: usize, make: impl Fn(&mut Choices<'_>) -> T) -> impl Strategy<Value = T> {
    vec(any::<u16>(), 0..=decisions).prop_map(move |decisions| {
        let mut decisions = decisions.into_iter();
        make(&mut Choices::new(&mut || decisions.next().unwrap_or(0)))
    })
}

/// A word of Arabic, with or without clitics: وبالقرار (and with the decision). Not every one is in a dictionary.
///
/// ```
/// use isnad::text::orthography::fold;
/// use proptest::prelude::*;
///
/// proptest!(|(word in isnad::generate::strategy::word())| {
///     prop_assert!(!word.is_empty() && !word.contains(' '));
///     prop_assert!(!fold(&word).is_empty());
/// });
/// ```
pub fn word() -> impl Strategy<Value = String> {
    from(14, words::word)
}

/// A person's given name and surname: ليلى المنصوري (Layla al-Mansouri).
///
/// ```
/// use proptest::prelude::*;
///
/// proptest!(|(name in isnad::generate::strategy::name())| {
///     let text = format!("قال {name} إن الطريق مفتوح."); // "… said that the road is open"
///     let claims = isnad::extract(&text);
///     prop_assert_eq!(claims[0].speaker().name(), Some(name.as_str()));
/// });
/// ```
pub fn name() -> impl Strategy<Value = String> {
    from(3, words::name)
}

/// A sentence of the news with its claims: one, or two where it goes on with a participle as مضيفا (adding).
///
/// ```
/// use proptest::prelude::*;
///
/// proptest!(|(told in isnad::generate::strategy::sentence())| {
///     prop_assert!(told.claims().iter().all(|claim| claim.is_in(told.text())));
/// });
/// ```
pub fn sentence() -> impl Strategy<Value = Told> {
    from(20, sentence::told)
}

/// An article of up to eight sentences with its claims: people come back as المنصوري (al-Mansouri), or only as وأضافت (and she added).
///
/// ```
/// use proptest::prelude::*;
///
/// proptest!(|(told in isnad::generate::strategy::article())| {
///     prop_assert!(told.claims().iter().enumerate().all(|(number, claim)| claim.id() == number));
/// });
/// ```
pub fn article() -> impl Strategy<Value = Told> {
    from(120, article::told)
}

/// News with letters lost, marks left open, lines broken: قال الوزر إن «الطريق (the mnister said that "the road). Reading it must do no harm.
pub fn damaged_text() -> impl Strategy<Value = DamagedText> {
    from(160, |choices| DamagedText(damage::text(choices)))
}

/// A claim that holds together, whatever it says: قال (said) need not be its cue.
///
/// ```
/// use isnad::OwnedClaim;
/// use proptest::prelude::*;
///
/// proptest!(|(claim in isnad::generate::strategy::claim())| {
///     let line = serde_json::to_string(&claim).unwrap();
///     prop_assert_eq!(serde_json::from_str::<OwnedClaim>(&line).unwrap(), claim);
/// });
/// ```
pub fn claim() -> impl Strategy<Value = OwnedClaim> {
    from(100, |choices| {
        let id = choices.below(1000);
        let mut place = Place::any(choices);
        record::claim(choices, id, &mut place, false)
    })
}

/// The claims of one text, numbered and one behind the other: قال … وأضاف (said … and added).
pub fn claims(most: usize) -> impl Strategy<Value = Vec<OwnedClaim>> {
    from(100 * most, move |choices| {
        let number = choices.below(most.saturating_add(1));
        record::claims(choices, number)
    })
}

/// A speaker that holds together: ليلى المنصوري (Layla al-Mansouri) or nobody at all.
pub fn speaker() -> impl Strategy<Value = Speaker<'static>> {
    from(50, |choices| {
        let mut place = Place::any(choices);
        record::speaker(choices, &mut place, false)
    })
}

/// A relation between two claims, its reason one for its kind, proved by words of both or by none: ارتفعت (rose) against انخفضت (fell).
pub fn relation() -> impl Strategy<Value = Relation> {
    from(40, record::relation)
}

/// `any::<T>()` for the records.
macro_rules! arbitrary {
    ($($type:ty => $strategy:expr;)+) => {
        $(impl Arbitrary for $type {
            type Parameters = ();
            type Strategy = BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                $strategy.boxed()
            }
        })+
    };
}

arbitrary! {
    Act => proptest::sample::select(Self::ALL);
    Form => proptest::sample::select(Self::ALL);
    Kind => proptest::sample::select(Self::ALL);
    ResolvedBy => proptest::sample::select(Self::ALL);
    Rule => proptest::sample::select(Self::ALL);
    RelationKind => proptest::sample::select(Self::ALL);
    Reason => proptest::sample::select(Self::ALL);
    Span => any::<(usize, usize)>().prop_map(|(one, other)| {
        let (start, end) = (one.min(other), one.max(other));
        Self::new(start, end).unwrap_or(super::NOWHERE)
    });
    Piece<'static> => from(16, |choices| Place::any(choices).piece(choices));
    Cue<'static> => from(16, |choices| { let mut place = Place::any(choices); record::cue(choices, &mut place) });
    When<'static> => from(16, |choices| { let mut place = Place::any(choices); record::when(choices, &mut place) });
    Speaker<'static> => speaker();
    Claim<'static> => claim();
    SpeakerSummary => from(100, record::summary).prop_filter_map("a speaker with a name", |summary| summary);
    Proof => from(16, |choices| { let claim = choices.below(1000); record::proof(choices, claim) });
    Relation => relation();
    Told => prop_oneof![sentence(), article()];
    DamagedText => damaged_text();
}

#[cfg(feature = "dates")]
arbitrary! {
    crate::Date => (1..=9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_filter_map("a day of the calendar", |(year, month, day)| Self::new(year, month, day).ok());
}
