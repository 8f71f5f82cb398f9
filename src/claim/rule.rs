//! Which rule of the grammar found a claim.

use super::named::named;

named! {
    /// Which rule of the grammar found a claim: a reader can always ask "why?".
    ///
    /// ```
    /// use isnad::Rule;
    ///
    /// // أكد الوزير أن …: the minister affirmed that …
    /// assert_eq!(Rule::VerbSubjectThat.name(), "verb-subject-that");
    /// ```
    Rule, "rule";
    /// أكد الوزير أن الأسعار ستستقر (the minister affirmed that prices would settle).
    VerbSubjectThat "verb-subject-that",
    /// قال الوزير «الأسعار ستستقر» (the minister said "prices will settle").
    VerbSubjectQuotation "verb-subject-quotation",
    /// قال الوزير: الأسعار ستستقر (the minister said: prices will settle).
    VerbSubjectColon "verb-subject-colon",
    /// طالب الوزير بخفض الأسعار (the minister demanded lower prices).
    VerbSubjectNoun "verb-subject-noun",
    /// الوزير يؤكد أن الأسعار ستستقر (the minister affirms that prices will settle).
    SubjectVerbThat "subject-verb-that",
    /// الوزير قال «الأسعار ستستقر» (the minister said "prices will settle").
    SubjectVerbQuotation "subject-verb-quotation",
    /// الوزير يطالب بخفض الأسعار (the minister demands lower prices).
    SubjectVerbNoun "subject-verb-noun",
    /// «الأسعار ستستقر»، قال الوزير ("prices will settle", the minister said).
    QuotationVerbSubject "quotation-verb-subject",
    /// «الأسعار»، قال الوزير، «ستستقر» ("prices", the minister said, "will settle").
    QuotationAround "quotation-around",
    /// مضيفا أن المخزون يكفي (adding that the stock suffices).
    Participle "participle",
    /// قوله إن المخزون يكفي (his saying that the stock suffices).
    VerbalNoun "verbal-noun",
    /// بحسب الوزارة، يكفي المخزون شهرا (according to the ministry, the stock suffices for a month).
    SourcePhraseBefore "source-phrase-before",
    /// يكفي المخزون شهرا، بحسب الوزارة (the stock suffices for a month, according to the ministry).
    SourcePhraseAfter "source-phrase-after",
    /// المخزون، بحسب الوزارة، يكفي شهرا (the stock, according to the ministry, suffices for a month).
    SourcePhraseInside "source-phrase-inside",
    /// وزير الطاقة: المخزون يكفي (minister of energy: the stock suffices), as a headline has it.
    HeadlineColon "headline-colon",
    /// نقلت الوكالة عن الوزير قوله إن المخزون يكفي (the agency quoted the minister as saying that the stock suffices).
    Relay "relay",
    /// جددت الوزارة دعوتها إلى الترشيد (the ministry renewed its call to save): a verb that reports with its noun.
    SupportVerb "support-verb",
    /// الوزير الذي قال إن المخزون يكفي (the minister, who said that the stock suffices).
    RelativeClause "relative-clause",
    /// تساءل الوزير هل يكفي المخزون (the minister wondered whether the stock suffices).
    Question "question",
    /// كما أعلن الوزير (as the minister announced).
    AsReported "as-reported",
    /// A claim inside the content of another: قال الوزير إن الخبراء يتوقعون … (the minister said that the experts expected …).
    Nested "nested",
}
