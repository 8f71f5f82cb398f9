//! Words of a text as they stand in a page.

use maud::{Markup, PreEscaped, Render, html};

/// Words that come out of the page exactly as they went in: escaped, and with the carriage returns that a browser would turn into line
/// feeds. No page can hold U+0000; U+FFFD stands for it. For the inside of elements: quotation marks, of which there are many, stay.
pub(super) struct Exact<'t>(pub(super) &'t str);

impl Render for Exact<'_> {
    fn render_to(&self, page: &mut String) {
        for (number, line) in self.0.split('\r').enumerate() {
            if number > 0 {
                page.push_str("&#13;");
            }
            for letter in line.chars() {
                match letter {
                    '&' => page.push_str("&amp;"),
                    '<' => page.push_str("&lt;"),
                    '>' => page.push_str("&gt;"),
                    '\0' => page.push('\u{fffd}'),
                    _ => page.push(letter),
                }
            }
        }
    }
}

/// Words out of their place: whatever their direction is, and whatever turns it, ends with them. Arabic letters turn nothing in an
/// Arabic page and need no element.
pub(super) fn isolated(words: &str) -> Markup {
    let arabic = |letter| matches!(letter, '\u{621}'..='\u{652}' | '\u{66e}'..='\u{6d3}' | ' ' | '،');
    if words.chars().all(arabic) {
        html! { (Exact(words)) }
    } else {
        html! { bdi { (Exact(words)) } }
    }
}

/// A likelihood for reading: 84%, for an element of the class `share`.
pub(super) fn percent(share: f32) -> Markup {
    let hundredths = (f64::from(share) * 100.0).round();
    html! { (hundredths) "%" }
}

/// The name that the records use, beside the word that a reader knows.
pub(super) fn code(name: &str) -> Markup {
    html! { code { (name) } }
}

/// An object inside a `script` element: no letter of it can end the element or begin a comment.
pub(super) fn json(value: &impl serde::Serialize) -> Result<Markup, serde_json::Error> {
    let mut safe = String::new();
    for letter in serde_json::to_string(value)?.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => safe.push(letter),
        }
    }
    Ok(PreEscaped(safe))
}
