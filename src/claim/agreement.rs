//! Grammatical gender and number of a source: with what its verbs and adjectives agree.

use super::named::named;

named! {
    /// Grammatical gender.
    ///
    /// ```
    /// use isnad::Gender;
    ///
    /// let text = "قالت المديرة إن الموسم بدأ."; // "the (woman) director said that the season has begun"
    /// assert_eq!(isnad::extract(text)[0].speaker().gender(), Some(Gender::Feminine));
    /// ```
    Gender, "gender";
    /// الوزير (the minister, a man), البنك (the bank).
    Masculine "masculine",
    /// الوزيرة (the minister, a woman), الشركة (the company).
    Feminine "feminine",
}

named! {
    /// Grammatical number.
    ///
    /// ```
    /// use isnad::Number;
    ///
    /// let text = "قالت السعودية والإمارات إن الطريق مفتوح."; // "Saudi Arabia and the Emirates said that the road is open"
    /// assert_eq!(isnad::extract(text)[0].speaker().number(), Some(Number::Dual));
    /// ```
    Number, "number";
    /// الوزير (the minister).
    Singular "singular",
    /// الوزيران (the two ministers).
    Dual "dual",
    /// الوزراء (the ministers).
    Plural "plural",
}
