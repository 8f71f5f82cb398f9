//! Which step settled who speaks.

use super::named::named;

named! {
    /// Which step settled who speaks.
    ///
    /// ```
    /// use isnad::ResolvedBy;
    ///
    /// // وأضاف أن …: "and he added that …", said of the last speaker whom the verb agrees with
    /// assert_eq!(ResolvedBy::LastSpeaker.name(), "last-speaker");
    /// ```
    ResolvedBy, "resolution";
    /// The mention itself gives the full name: الوزيرة سلمى الحداد (the minister Salma al-Haddad).
    FullName "full-name",
    /// A short name, for which the document has a fuller one: الحداد (al-Haddad).
    ShortName "short-name",
    /// A title that nobody in the document bears by name: محافظ البنك (the governor of the bank).
    TitleOnly "title-only",
    /// Words that describe but do not name: مصدر مطلع (an informed source).
    Description "description",
    /// A country or a capital: باريس (Paris).
    Place "place",
    /// An institution, an agency, a newspaper: وزارة الصحة (the ministry of health).
    Organization "organization",
    /// The subject of another verb in the sentence: قال الوزير …، مضيفا (the minister said …, adding).
    SameSentence "same-sentence",
    /// The last speaker before, where the verb has no subject: وأضاف (and he added).
    LastSpeaker "last-speaker",
    /// An earlier speaker, not the last, with whom the verb agrees in gender and number: وأضافت (and she added).
    Agreement "agreement",
    /// Nobody who has spoken, but the person of whom the text tells just before: وتزوجت هالة نجم … . وقالت (and Hala Najm married …; and she said).
    Topic "topic",
    /// A title whose bearer is named elsewhere: الوزيرة (the minister), once her name has been given.
    TitleReturns "title-returns",
    /// Nobody can tell: قيل إن (it was said that).
    Unknown "unknown",
}
