//! What sort of source it is that speaks.

use super::named::named;

named! {
    /// What sort of source it is that speaks.
    ///
    /// ```
    /// use isnad::Kind;
    ///
    /// // ترى باريس أن …: Paris holds that …; the capital stands for its government
    /// assert_eq!(Kind::Place.name(), "place");
    /// ```
    Kind, "kind";
    /// One person, named or told by an office: وزير الطاقة (the minister of energy).
    Person "person",
    /// A ministry, an army, a party, a company, a court: وزارة الصحة (the ministry of health).
    Organization "organization",
    /// A country or a capital that stands for its government: باريس (Paris).
    Place "place",
    /// An agency, a newspaper, a channel: وكالة الأنباء (the news agency).
    Media "media",
    /// A statement, a report, a study: بيان الوزارة (the ministry's statement).
    Document "document",
    /// Unnamed or collective persons: مصادر مطلعة (informed sources), خبراء (experts), مسؤول محلي (a local official).
    Group "group",
    /// Nobody can tell: قيل إن (it was said that).
    Unknown "unknown",
}
