//! What is wrong with an input, and where.

use std::ops::Range;

use serde::Deserialize;

use super::excerpt::Excerpt;
use super::json_place;

/// Why bytes are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// The first byte that is wrong.
    pub(super) offset: usize,
    /// Its line, from 1.
    pub(super) line: usize,
    pub(super) message: String,
    /// The words around it, where seeing them helps.
    pub(super) excerpt: Option<Box<Excerpt>>,
}

impl Fault {
    /// Something about the whole.
    pub(super) const fn of_all(message: String) -> Self {
        Self { offset: 0, line: 1, message, excerpt: None }
    }

    /// Bytes that are no UTF-8.
    pub(super) fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Self {
        let offset = error.valid_up_to();
        let message = match (error.error_len(), bytes.get(offset)) {
            (Some(_), Some(byte)) => format!("not UTF-8: no character has 0x{byte:02X} here"),
            _ => "not UTF-8: the last character is cut off".to_owned(),
        };
        let excerpt = Some(Box::new(Excerpt::around(bytes, offset..offset)));
        Self { offset, line: line(bytes, offset), message, excerpt }
    }

    /// JSON that is not as expected.
    pub(super) fn not_json(json: &str, error: &serde_json::Error) -> Self {
        // serde_json counts lines and columns from where it began; the file's own numbers say more.
        let message = error.to_string();
        let suffix = format!(" at line {} column {}", error.line(), error.column());
        let message = message.strip_suffix(&suffix).unwrap_or(&message).to_owned();
        // What was wrong with a value that had been read by then has no place.
        if error.line() == 0 {
            return Self::of_all(message);
        }
        let before: usize = json.split_inclusive('\n').take(error.line() - 1).map(str::len).sum();
        // A string that goes on into the next line is wrong where its own line ends.
        if message.starts_with("control character")
            && let Some(end) = line_end(json, before + error.column())
        {
            return Self::at(json, end..end, "a string has no closing quotation mark in its line".to_owned());
        }
        let mut offset = match error.is_eof() {
            // Not behind the end of the last line, where there is nothing to see.
            true => json.trim_end().len(),
            false => before + error.column().saturating_sub(1),
        };
        while offset > 0 && !json.is_char_boundary(offset) {
            offset -= 1;
        }
        Self::at(json, offset..offset, message)
    }

    /// What an object of JSON holds. A list is refused: its elements would be taken for the fields, in their order.
    pub(super) fn or_object<'j, T: Deserialize<'j>>(json: &'j str) -> Result<T, Self> {
        let start = json.len() - json.trim_start().len();
        match json.get(start..).is_some_and(|value| value.starts_with('[')) {
            true => Err(Self::at(json, start..start, "a list where an object is expected".to_owned())),
            false => serde_json::from_str(json).map_err(|error| Self::not_json(json, &error)),
        }
    }

    /// A value that was read and does not hold; the path leads to it, as `claims[2].cue.end`.
    pub(super) fn in_value(json: &str, path: &str, message: String) -> Self {
        Self::at(json, json_place::of(json, path), message)
    }

    fn at(json: &str, place: Range<usize>, message: String) -> Self {
        let (offset, bytes) = (place.start, json.as_bytes());
        Self { offset, line: line(bytes, offset), message, excerpt: Some(Box::new(Excerpt::around(bytes, place))) }
    }
}

/// The end of a line, where it is what was read last or what comes next.
fn line_end(json: &str, reached: usize) -> Option<usize> {
    let end = (reached.saturating_sub(1)..=reached).find(|&at| json.as_bytes().get(at) == Some(&b'\n'))?;
    Some(json.get(..end)?.trim_end_matches('\r').len())
}

/// The line in which a byte stands, from 1.
fn line(bytes: &[u8], offset: usize) -> usize {
    bytes.iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// JSON with the first byte that is wrong, its line, and the words that tell what.
    const BROKEN: [(&str, usize, usize, &str); 9] = [
        ("{\"a\": oops}", 6, 1, "expected value"),
        ("{\n\"a\": 1,\n}", 10, 3, "trailing comma"),
        // What ends too early is wrong behind its last character.
        ("{\"a\": [1", 8, 1, "EOF while parsing a list"),
        ("{\"a\": [1\r\n", 8, 1, "EOF while parsing a list"),
        ("", 0, 1, "EOF while parsing a value"),
        // "he said", without quotation marks
        ("{\"a\": قال}", 6, 1, "expected value"),
        ("{\"a\": 1} {}", 9, 1, "trailing characters"),
        // A string that its line does not end.
        ("{\"a\": \"قال\r\n", 13, 1, "a string has no closing quotation mark in its line"),
        ("{\"a\": \"a\tb\"}", 8, 1, "control character (\\u0000-\\u001F) found while parsing a string"),
    ];

    #[test]
    fn json_is_wrong_where_it_is_wrong() {
        for (json, offset, line, message) in BROKEN {
            let error = serde_json::from_str::<serde_json::Value>(json).unwrap_err();
            let fault = Fault::not_json(json, &error);
            assert_eq!((fault.offset, fault.line, fault.message.as_str()), (offset, line, message), "{json}");
            assert!(fault.excerpt.is_some());
        }
    }

    #[test]
    fn a_list_is_no_object_whatever_it_holds() {
        #[derive(Debug, Deserialize, PartialEq)]
        struct Name {
            name: String,
        }
        assert_eq!(Fault::or_object(" {\"name\": \"ليلى\"}"), Ok(Name { name: "ليلى".to_owned() })); // Layla
        let fault = Fault::or_object::<Name>(" [\"ليلى\"]").unwrap_err();
        assert_eq!((fault.offset, fault.message.as_str()), (1, "a list where an object is expected"));
    }

    #[test]
    fn a_value_that_was_refused_later_is_wrong_where_it_stands() {
        let fault = Fault::in_value("{\n \"claims\": [{\"id\": 0}]}", "claims[0].id", "expected 1".to_owned());
        assert_eq!((fault.offset, fault.line, fault.message.as_str()), (21, 2, "expected 1"));
        let shown = fault.excerpt.map(|excerpt| excerpt.numbered(2));
        assert_eq!(shown.as_deref(), Some("  2 |  \"claims\": [{\"id\": 0}]}\n    |                    ^"));
    }

    #[test]
    fn a_value_without_a_place_is_wrong_as_a_whole() {
        use serde::de::Error;
        let error = serde_json::Error::custom("expected 6, found 7");
        assert_eq!(Fault::not_json("{}", &error), Fault::of_all("expected 6, found 7".to_owned()));
    }
}
