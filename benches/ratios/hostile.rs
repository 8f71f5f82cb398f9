//! Texts that no author wrote.

/// Texts of so many bytes, each by what it is made of.
pub fn texts(news: &str, bytes: usize) -> Vec<(&'static str, String)> {
    let of = |piece: &str| piece.repeat(bytes / piece.len());
    vec![
        ("one letter", of("ا")),
        ("قال (he said)", of("قال ")),
        ("opening quotation marks", of("«")),
        ("nested marks in turn", of("«“قال”» “«")),
        ("commas", of("،")),
        ("combining marks", of("\u{64E}\u{651}")),
        ("news without an end of line or sentence", news.replace(['\n', '.', '؟', '!'], " ")),
        ("an endless subject", format!("قال {}", of("وزير خارجية الدولة السابق "))),
        ("source phrases in one sentence", of("بحسب الوزارة، ")),
        ("قال أن (said that)", of("قال أن ")),
    ]
}
