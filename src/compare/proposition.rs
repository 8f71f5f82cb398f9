//! What a statement says, as data: its words with their polarity and sort, its figures with what they count, and how surely it is said.
//!
//! This is what a comparison sees of a claim. There are no trees: Arabic news puts predicate and arguments in any order, and what decides
//! whether two statements collide is which words are denied, counted, or stand in the place of others.

use super::statement::{Quantity, Sort, Statement, Term};
use super::subject::Subject;

impl Statement {
    /// The words that say something, in the order of the text; those of grammar (أن, that; في, in) are not among them.
    ///
    /// ```
    /// use isnad::compare::{Sort, Statement};
    ///
    /// let text = "لم تغلق الشركة المصنع في سوريا"; // "the company did not close the factory in Syria"
    /// let statement = Statement::parse(text);
    /// let said = |at: usize| &text[statement.terms()[at].start()..statement.terms()[at].end()];
    /// assert_eq!((said(0), statement.terms()[0].is_denied()), ("تغلق", true)); // "close", behind لم (not)
    /// assert!(statement.terms()[0].is_akin_to(&Statement::parse("إغلاق").terms()[0])); // "the closing": verb and noun meet
    /// assert_eq!(statement.terms().last().map(|term| term.sort()), Some(Sort::Place)); // "Syria"
    /// ```
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The figures, in the order of the text, with what they count.
    ///
    /// ```
    /// use isnad::compare::Statement;
    ///
    /// let text = "إصابة نحو ٩ جنود"; // "about 9 soldiers were wounded"
    /// let statement = Statement::parse(text);
    /// let figure = &statement.quantities()[0];
    /// assert_eq!((figure.value(), figure.is_vague(), &text[figure.start()..figure.end()]), (9.0, true, "٩"));
    /// let counted = statement.counted_by(figure).unwrap();
    /// assert_eq!(&text[counted.start()..counted.end()], "جنود"); // "soldiers"
    /// ```
    pub fn quantities(&self) -> &[Quantity] {
        &self.quantities
    }

    /// What a figure of the statement counts, where the word stands behind it: جنود (soldiers) of ٩ جنود (9 soldiers).
    pub fn counted_by(&self, figure: &Quantity) -> Option<&Term> {
        let counted = figure.counted?;
        self.terms.iter().find(|term| term.start >= figure.end && term.sense == counted)
    }

    /// Whether it asks: هل فتح الجسر؟ (has the bridge been opened?).
    pub const fn is_question(&self) -> bool {
        self.asks
    }

    /// Whether something in it is only supposed: إذا فتح الجسر (if the bridge is opened), ربما (perhaps).
    pub const fn is_supposed(&self) -> bool {
        self.supposes
    }

    /// Whether something in it lies in the future: سيفتح الجسر (the bridge will be opened), لن يفتح (will not).
    pub const fn is_future(&self) -> bool {
        self.future
    }
}

impl Term {
    /// Where the word begins, in bytes of the text of the statement; الجسر (the bridge) begins at 0 of الجسر مفتوح (the bridge is open).
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// Where it ends, exclusive: الجسر (the bridge) ends at 10.
    pub const fn end(&self) -> usize {
        self.end as usize
    }

    /// Whether it is denied: by a negator before it, لم تغلق (did not close), or by a noun or verb of denial, نفى إغلاق (denied the closing).
    pub const fn is_denied(&self) -> bool {
        self.denied
    }

    /// What it is, as far as it matters whether another stands in its place: [`Sort::Place`] for سوريا (Syria).
    pub const fn sort(&self) -> Sort {
        self.sort
    }

    /// Whether another word says the same, as a relative of one root and pattern or as a synonym of the tables: طلب and الطلب (asked, the
    /// request).
    pub fn is_akin_to(&self, other: &Self) -> bool {
        self.sense == other.sense
    }
}

impl Quantity {
    /// The number: 3,000,000 for ثلاثة ملايين (three millions).
    pub const fn value(&self) -> f64 {
        self.value
    }

    /// Whether it is said to be inexact: نحو ٩ (about 9), أكثر من ٩ (more than 9).
    pub const fn is_vague(&self) -> bool {
        self.vague
    }

    /// Where it begins, in bytes of the text of the statement: 0 for ٩ جنود (9 soldiers).
    pub const fn start(&self) -> usize {
        self.start as usize
    }

    /// Where it ends, exclusive: 2 for ٩ جنود (9 soldiers).
    pub const fn end(&self) -> usize {
        self.end as usize
    }
}

impl Subject<'_> {
    /// What the claim says. Offsets are those of the claim's content, bytes of its text.
    ///
    /// ```
    /// use isnad::compare::Comparer;
    ///
    /// let text = "قال الوزير إن الجسر لم يفتح."; // "the minister said that the bridge was not opened"
    /// let claims = isnad::extract(text);
    /// let comparer = Comparer::default();
    /// let subject = comparer.subject(&claims[0]);
    /// let denied = subject.statement().terms().iter().find(|term| term.is_denied()).unwrap();
    /// assert_eq!(&text[denied.start()..denied.end()], "يفتح"); // "opened"
    /// ```
    pub const fn statement(&self) -> &Statement {
        &self.statement
    }
}
