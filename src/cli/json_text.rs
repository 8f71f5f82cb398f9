//! A line {"text": "…"} in one go.
//!
//! The same as serde_json makes of it, which its test compares; but most of the line is one long string, of which serde_json asks each eight
//! bytes whether they end it, and which it copies twice.

use serde::de::{DeserializeOwned, IgnoredAny};

use super::document::Id;
use super::json_string;

/// What a line holds beside other fields.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Fields {
    pub(super) id: Option<Id>,
    pub(super) text: Option<String>,
    pub(super) date: Option<String>,
}

/// What may stand between the parts of an object.
const WHITE: [char; 4] = [' ', '\n', '\t', '\r'];

/// The fields of a line that is an object; `None` where serde_json must look at it, be it only to say what is wrong.
pub(super) fn fields(line: &str) -> Option<Fields> {
    let mut fields = Fields::default();
    let mut met: Vec<&str> = Vec::with_capacity(3);
    let mut rest = behind(line, '{')?;
    loop {
        let name = behind(rest, '"')?;
        let (name, after) = name.split_at_checked(json_string::first_special(name.as_bytes())?)?;
        let json = behind(behind(after, '"')?, ':')?;
        if matches!(name, "id" | "text" | "date") {
            if met.contains(&name) {
                return None;
            }
            met.push(name);
        }
        rest = match name {
            "text" => json_string::read(behind(json, '"')?).map(|(text, rest)| (fields.text = Some(text), rest))?.1,
            "id" => value(json).map(|(id, rest)| (fields.id = id, rest))?.1,
            "date" => value(json).map(|(date, rest)| (fields.date = date, rest))?.1,
            _ => value::<IgnoredAny>(json)?.1,
        };
        match behind(rest, ',') {
            Some(next) => rest = next,
            None => return behind(rest, '}')?.trim_start_matches(WHITE).is_empty().then_some(fields),
        }
    }
}

/// What follows a mark, where that is next.
fn behind(json: &str, mark: char) -> Option<&str> {
    json.trim_start_matches(WHITE).strip_prefix(mark)
}

/// The next value, and what follows it.
fn value<T: DeserializeOwned>(json: &str) -> Option<(T, &str)> {
    let mut values = serde_json::Deserializer::from_str(json).into_iter();
    let value = values.next()?.ok()?;
    Some((value, json.get(values.byte_offset()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Line {
        id: Option<Id>,
        text: Option<String>,
        date: Option<String>,
    }

    fn by_serde(line: &str) -> Option<Fields> {
        serde_json::from_str(line).ok().map(|Line { id, text, date }| Fields { id, text, date })
    }

    #[test]
    fn a_line_is_what_serde_reads() {
        // "the road is open"
        for line in [
            r#"{"text": "الطريق مفتوح"}"#,
            "\t{ \"id\" :7 ,\n\"text\":\"الطريق \\\"مفتوح\\\"\\n\" , \"date\" : null, \"more\": {\"a\": [1, \"}\"]} }\r\n",
            r#"{"id": "a\u0062", "url": "https:\/\/\u0061", "n": -1.5e3, "date": "2018-05-04", "text": ""}"#,
            r#"{"id": null}"#,
        ] {
            assert!(fields(line).is_some(), "{line}");
            assert_eq!(fields(line), by_serde(line), "{line}");
        }
    }

    #[test]
    fn what_is_wrong_is_left_to_serde() {
        for line in [
            "",
            "{",
            "[]",
            r#"{"text": "a"} {}"#,
            r#"{"text": "a",}"#,
            r#"{"text": "a" "id": 1}"#,
            r#"{"text": "a}"#,
            r#"{"text": "a\x"}"#,
            r#"{"text": 5}"#,
            r#"{"text": null, "text": "a"}"#,
            r#"{"id": null, "id": null}"#,
            r#"{"id": [], "text": "a"}"#,
            r#"{"date": 2018, "text": "a"}"#,
            r#"{"more": 1 2, "text": "a"}"#,
            r#"{"more": 01, "text": "a"}"#,
            r#"{"more": "\ud8", "text": "a"}"#,
            "{\"text\": \"a\nb\"}",
        ] {
            assert!(fields(line).is_none(), "{line}");
            assert!(by_serde(line).is_none(), "{line}");
        }
    }

    #[test]
    fn what_is_spelled_otherwise_is_left_to_serde() {
        // No object is empty to us, no name has an escape, and no letter of a text is told by its number.
        for line in ["{}", r#"{"te\u0078t": "a"}"#, r#"{"text": "\u0627"}"#, r#"{"text": null}"#] {
            assert!(fields(line).is_none() && by_serde(line).is_some(), "{line}");
        }
    }
}
