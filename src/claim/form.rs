//! Whether the words are the source's own.

use super::named::named;

named! {
    /// Whether the content gives the source's own words.
    ///
    /// ```
    /// use isnad::Form;
    ///
    /// // قال: «لن نتراجع»: he said: "we shall not step back"
    /// assert_eq!(Form::Direct.name(), "direct");
    /// ```
    Form, "form";
    /// All of the content stands in quotation marks, or verbatim after a colon: قال: «لن نتراجع» (he said: "we shall not step back").
    Direct "direct",
    /// None of it is the source's own words: قال إنه لن يتراجع (he said that he would not step back).
    Indirect "indirect",
    /// Both: قال إن القرار «مؤسف» (he said that the decision was "regrettable"). Quotation marks around a mere name do not count.
    Mixed "mixed",
}
