//! Bytes line by line, with the place of each; memory holds one line, and none that is too long to be read.

use std::io::{BufRead, BufReader, Read};

use super::document::Place;
use super::encoding;

/// The lines of a file or a pipe.
pub(super) struct Lines<R> {
    reader: BufReader<R>,
    buffer: Vec<u8>,
    /// How many lines there were.
    number: usize,
    /// Where the next line starts.
    byte: u64,
    ended: bool,
    longest: u64,
}

/// A line without a byte order mark, with its end.
pub(super) struct Line<'a> {
    pub(super) place: Place,
    pub(super) bytes: &'a [u8],
}

/// Why a line cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Broken {
    pub(super) place: Place,
    pub(super) message: String,
    /// How much of the input is lost with it.
    pub(super) bytes: u64,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(reader: R) -> Self {
        let reader = BufReader::with_capacity(1 << 16, reader);
        Self { reader, buffer: Vec::new(), number: 0, byte: 0, ended: false, longest: encoding::LONGEST as u64 }
    }

    /// Whether the next line has to be waited for.
    pub(super) fn must_wait(&self) -> bool {
        self.reader.buffer().is_empty()
    }

    /// The next line; `None` at the end. After a line that is too long the next one is read, after an error nothing is.
    pub(super) fn next(&mut self) -> Option<Result<Line<'_>, Broken>> {
        if self.ended {
            return None;
        }
        if self.number == 0
            && let Some(fault) = self.reader.fill_buf().ok().and_then(encoding::wide)
        {
            self.ended = true;
            return Some(Err(Broken { place: Place { line: 1, byte: 0 }, message: fault.message, bytes: 0 }));
        }
        self.number += 1;
        self.buffer.clear();
        let start = Place { line: self.number, byte: self.byte };
        let read = self.reader.by_ref().take(self.longest + 1).read_until(b'\n', &mut self.buffer);
        self.byte += self.buffer.len() as u64;
        match read {
            Ok(0) => {
                self.ended = true;
                None
            }
            Ok(length) if length as u64 > self.longest => Some(Err(self.too_long(start))),
            Ok(_) => {
                let bytes = self.buffer.as_slice();
                Some(Ok(match bytes.strip_prefix(encoding::MARK) {
                    Some(rest) if self.number == 1 => {
                        Line { place: Place { byte: encoding::MARK.len() as u64, ..start }, bytes: rest }
                    }
                    _ => Line { place: start, bytes },
                }))
            }
            Err(error) => Some(Err(self.unreadable(start, &error))),
        }
    }

    /// Passes over the rest of a line that is too long, without holding it.
    fn too_long(&mut self, start: Place) -> Broken {
        let mut ended = self.buffer.ends_with(b"\n");
        self.buffer = Vec::new();
        while !ended {
            let (length, end) = match self.reader.fill_buf() {
                Ok([]) => break,
                Ok(bytes) => match bytes.iter().position(|&byte| byte == b'\n') {
                    Some(end) => (end + 1, true),
                    None => (bytes.len(), false),
                },
                // The next line meets the same error, and tells it.
                Err(_) => break,
            };
            self.reader.consume(length);
            self.byte += length as u64;
            ended = end;
        }
        let message = format!("a line of more than {} bytes", self.longest);
        Broken { place: start, message, bytes: self.byte - start.byte }
    }

    /// What follows cannot be trusted to be a line's beginning.
    fn unreadable(&mut self, start: Place, error: &std::io::Error) -> Broken {
        self.ended = true;
        let place = Place { byte: self.byte, ..start };
        Broken { place, message: format!("cannot be read: {error}"), bytes: self.byte - start.byte }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Line, byte, and what stands there or what is wrong.
    type Told = (usize, u64, Result<String, String>);

    fn read(given: &[u8], longest: u64) -> Vec<Told> {
        let mut lines = Lines { longest, ..Lines::new(given) };
        let mut told = Vec::new();
        while let Some(line) = lines.next() {
            told.push(match line {
                Ok(line) => (line.place.line, line.place.byte, Ok(String::from_utf8(line.bytes.to_vec()).unwrap())),
                Err(broken) => (broken.place.line, broken.place.byte, Err(broken.message)),
            });
        }
        told
    }

    fn line(number: usize, byte: u64, text: &str) -> Told {
        (number, byte, Ok(text.to_owned()))
    }

    #[test]
    fn lines_have_their_places() {
        assert_eq!(read(b"", 9), []);
        assert_eq!(read(b"a\r\n\nb", 9), [line(1, 0, "a\r\n"), line(2, 3, "\n"), line(3, 4, "b")]);
        assert_eq!(read(b"\xef\xbb\xbfa\n\xef\xbb\xbfb", 9), [line(1, 3, "a\n"), line(2, 5, "\u{feff}b")]);
    }

    #[test]
    fn a_line_that_is_too_long_is_told_and_the_next_one_read() {
        let long = |number, byte| (number, byte, Err("a line of more than 4 bytes".to_owned()));
        assert_eq!(read(b"abcdefgh\nab\n", 4), [long(1, 0), line(2, 9, "ab\n")]);
        assert_eq!(read(b"abc\nabcd\nabcde", 4), [line(1, 0, "abc\n"), long(2, 4), long(3, 9)]);
    }

    #[test]
    fn utf16_ends_it_at_once() {
        let told = read(b"\xff\xfe{\0\n\0{\0", 9);
        assert!(matches!(told.as_slice(), [(1, 0, Err(message))] if message.contains("UTF-16LE")), "{told:?}");
    }
}
