//! The measures by which two statements are compared, with their names in the tables of weights.

/// Declares the measures: their places in a row of values, and their names.
macro_rules! measures {
    ($($(#[$doc:meta])* $constant:ident $name:literal;)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Place { $($constant,)* }

        /// The names of the measures, in the order of their values.
        pub(super) const MEASURES: &[&str] = &[$($name,)*];

        $($(#[$doc])* pub(super) const $constant: usize = Place::$constant as usize;)*
    };
}

measures! {
    /// Always 1.
    BASE "base";
    /// Twice the matched words by all words.
    OVERLAP "overlap";
    OVERLAP_SQUARED "overlap-squared";
    /// Matched words by the words of the shorter statement.
    CONTAINED "contained";
    OVERLAP_NONE "overlap-below-0.15";
    OVERLAP_LITTLE "overlap-0.15-0.3";
    OVERLAP_SOME "overlap-0.3-0.5";
    OVERLAP_MUCH "overlap-0.5-0.7";
    OVERLAP_MOST "overlap-0.7-0.9";
    OVERLAP_ALL "overlap-0.9-1";
    /// Words that match as typed, by matched words.
    AS_TYPED "matched-as-typed";
    NAMES "matched-names";
    PLACES "matched-places";
    /// Each side has a place that the other has not.
    OTHER_PLACE "other-place";
    ONE_PLACE "one-side-place";
    OTHER_NAME "other-name";
    ONE_NAME "one-side-name";
    OPPOSITES "opposites";
    OPPOSITES_CLOSE "opposites-and-overlap";
    CONVERSES "converses";
    /// A matched word is denied on one side only.
    DENIED_ONE "matched-denied-once";
    DENIED_BOTH "matched-denied-twice";
    DENIAL_ONE "one-side-denies";
    DENIED_OPPOSITES "opposites-and-denial";
    EQUAL_FIGURE "equal-figure";
    OTHER_FIGURE "other-figure";
    OTHER_FIGURE_COUNTED "other-figure-same-counted";
    ONE_FIGURE "one-side-figure";
    LEFT_NONE "shorter-left-0";
    LEFT_ONE "shorter-left-1";
    LEFT_TWO "shorter-left-2";
    LEFT_MORE "shorter-left-3+";
    LONG_NONE "longer-left-0";
    LONG_ONE "longer-left-1";
    LONG_TWO "longer-left-2";
    LONG_FOUR "longer-left-3-4";
    LONG_MORE "longer-left-5+";
    ONE_FOR_ONE "one-word-for-one";
    UNSETTLED "one-side-unsettled";
    /// Two matched places or names stand in the other order.
    TURNED "turned-round";
    SHORT "shorter-below-4";
}
