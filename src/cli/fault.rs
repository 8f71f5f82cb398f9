//! What is wrong with an input, and where.

use super::excerpt::Excerpt;

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
        let mut offset = match error.is_eof() {
            // Not behind the end of the last line, where there is nothing to see.
            true => json.trim_end().len(),
            false => before + error.column().saturating_sub(1),
        };
        while offset > 0 && !json.is_char_boundary(offset) {
            offset -= 1;
        }
        let excerpt = Some(Box::new(Excerpt::around(json.as_bytes(), offset..offset)));
        Self { offset, line: line(json.as_bytes(), offset), message, excerpt }
    }
}

/// The line in which a byte stands, from 1.
fn line(bytes: &[u8], offset: usize) -> usize {
    bytes.iter().take(offset).filter(|&&byte| byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// JSON with the first byte that is wrong, its line, and the words that tell what.
    const BROKEN: [(&str, usize, usize, &str); 7] = [
        ("{\"a\": oops}", 6, 1, "expected value"),
        ("{\n\"a\": 1,\n}", 10, 3, "trailing comma"),
        // What ends too early is wrong behind its last character.
        ("{\"a\": [1", 8, 1, "EOF while parsing a list"),
        ("{\"a\": [1\r\n", 8, 1, "EOF while parsing a list"),
        ("", 0, 1, "EOF while parsing a value"),
        // "he said", without quotation marks
        ("{\"a\": قال}", 6, 1, "expected value"),
        ("{\"a\": 1} {}", 9, 1, "trailing characters"),
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
    fn a_value_that_was_refused_later_has_no_place() {
        use serde::de::Error;
        let error = serde_json::Error::custom("claim 0: cue.end: expected 6, found 7");
        let expected = Fault::of_all("claim 0: cue.end: expected 6, found 7".to_owned());
        assert_eq!(Fault::not_json("{}", &error), expected);
    }
}
