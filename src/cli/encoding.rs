//! From bytes to text: UTF-8, and clear words for what is not.

use super::fault::Fault;

/// The byte order mark of UTF-8. It belongs to the text: offsets count it.
pub(super) const MARK: &[u8] = b"\xef\xbb\xbf";

/// How many bytes are looked at to tell the encoding.
const SAMPLE: usize = 512;

/// The library counts bytes in 32 bits.
pub(super) const LONGEST: usize = u32::MAX as usize;

/// Why a text of this length is not read; `None` where it is.
pub(super) fn too_long(length: usize) -> Option<Fault> {
    let message = "longer than 4 GiB, which is the most that one text may have".to_owned();
    (length > LONGEST).then_some(Fault { offset: LONGEST, ..Fault::of_all(message) })
}

/// The text that the bytes are.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    if let Some(fault) = too_long(bytes.len()) {
        return Err(fault);
    }
    if let Some(fault) = wide(&bytes) {
        return Err(fault);
    }
    String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error()))
}

/// The text that the bytes of one line are.
pub(super) fn line(bytes: &[u8]) -> Result<&str, Fault> {
    // The same answer in a tenth of the time; where a byte is wrong, the library says which.
    match simdutf8::basic::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(_) => std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error)),
    }
}

/// How files begin that are no texts, what they are, and how a text is made of them.
const OTHER_FILES: [(&[u8], &str); 8] = [
    (b"%PDF-", "a PDF; pdftotext makes a text of it"),
    (b"PK\x03\x04", "a ZIP archive, as a Word document is; the text in it must be saved as plain text first"),
    (b"\xd0\xcf\x11\xe0", "an old Word document; its text must be saved as plain text first"),
    (b"\x1f\x8b", "compressed; gzip -dc makes a text of it"),
    (b"BZh", "compressed; bzip2 -dc makes a text of it"),
    (b"\xfd7zXZ", "compressed; xz -dc makes a text of it"),
    (b"\x28\xb5\x2f\xfd", "compressed; zstd -dc makes a text of it"),
    (b"\x89PNG", "a picture"),
];

/// Which byte is wrong, or what it looks like as a whole.
fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Fault {
    if let Some((_, what)) = OTHER_FILES.iter().find(|(beginning, _)| bytes.starts_with(beginning)) {
        return Fault::of_all(format!("no text: this is {what}"));
    }
    let fault = Fault::not_utf8(bytes, error);
    match narrow(bytes.get(..SAMPLE).unwrap_or(bytes)) {
        Some((name, charset)) => {
            let message = format!("not UTF-8: this looks like {name}; iconv -f {charset} -t UTF-8 converts it");
            Fault { message, ..fault }
        }
        None => fault,
    }
}

/// The encoding with one byte a letter in which the bytes are Arabic, and what iconv calls it.
fn narrow(sample: &[u8]) -> Option<(&'static str, &'static str)> {
    let count = |is: fn(u8) -> bool| sample.iter().filter(|&&byte| is(byte)).count();
    let (high, controls) = (count(|byte| byte >= 0x80), count(|byte| byte < 0x20 && !byte.is_ascii_whitespace()));
    // The first half of the alphabet, with ا; of Latin letters these are capitals.
    let first = count(|byte| matches!(byte, 0xc1..=0xd6));
    if high < 8 || controls > 0 || first < high / 4 {
        return None;
    }
    // Letters and marks of vowels; in UTF-8, half of the bytes of Arabic are none of these.
    let windows = count(|byte| matches!(byte, 0xc1..=0xd6 | 0xd8..=0xdf | 0xe1 | 0xe3..=0xe6 | 0xec..=0xf3 | 0xa1));
    let standard = count(|byte| matches!(byte, 0xc1..=0xda | 0xe0..=0xf2 | 0xac));
    let most = high - high / 10;
    // Behind ظ the two differ: what is هوي in the one is rare Latin in the other.
    match (windows >= most, standard >= most) {
        (true, false) => Some(("Windows-1256", "WINDOWS-1256")),
        (false, true) => Some(("ISO 8859-6", "ISO-8859-6")),
        (true, true) if windows >= standard => Some(("Windows-1256", "WINDOWS-1256")),
        (true, true) => Some(("ISO 8859-6", "ISO-8859-6")),
        (false, false) => None,
    }
}

/// Whether the bytes begin a text in UTF-16 or UTF-32, with or without its mark.
pub(super) fn wide(bytes: &[u8]) -> Option<Fault> {
    let name = match bytes {
        [0xff, 0xfe, 0, 0, ..] => "UTF-32LE",
        [0, 0, 0xfe, 0xff, ..] => "UTF-32BE",
        [0xff, 0xfe, ..] => "UTF-16LE",
        [0xfe, 0xff, ..] => "UTF-16BE",
        _ => unmarked(bytes.get(..SAMPLE).unwrap_or(bytes))?,
    };
    Some(Fault::of_all(format!("this is {name}, not UTF-8; iconv -f {name} -t UTF-8 converts it")))
}

/// Arabic in UTF-16 is U+06xx: every other byte is a 6, or a 0 for a space. As UTF-8 that would be valid, and nonsense.
fn unmarked(sample: &[u8]) -> Option<&'static str> {
    let pairs = sample.len() / 2;
    if pairs < 8 {
        return None;
    }
    let plausible = |high: u8, low: u8| high == 6 || high == 0 && (low.is_ascii_graphic() || low.is_ascii_whitespace());
    let (mut little, mut big) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        if let &[first, second] = pair {
            little += usize::from(plausible(second, first));
            big += usize::from(plausible(first, second));
        }
    }
    let most = pairs / 4 * 3;
    // Where both sides would do (6s all over), it is neither.
    match (little > most, big > most) {
        (true, false) => Some("UTF-16LE"),
        (false, true) => Some("UTF-16BE"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "قال الوزير إن الأسعار ستستقر"; // "the minister said that prices would settle"

    fn little(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn big(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_be_bytes).collect()
    }

    #[test]
    fn wide_encodings_are_named() {
        let cases: [(Vec<u8>, &str); 5] = [
            (little(&format!("\u{feff}{TEXT}")), "UTF-16LE"),
            (big(&format!("\u{feff}{TEXT}")), "UTF-16BE"),
            (little(TEXT), "UTF-16LE"),
            (big(TEXT), "UTF-16BE"),
            (b"\xff\xfe\0\0\x42\x06\0\0".to_vec(), "UTF-32LE"),
        ];
        for (bytes, name) in cases {
            let fault = text(bytes).unwrap_err();
            assert_eq!(fault.offset, 0);
            assert!(fault.message.contains(name), "{name}: {}", fault.message);
        }
    }

    #[test]
    fn old_encodings_are_named() {
        // "the minister said that prices would settle", and "good morning" as a title above it
        let windows = b"\xd5\xc8\xc7\xcd \xc7\xe1\xce\xed\xd1\r\n\xde\xc7\xe1 \xc7\xe1\xe6\xd2\xed\xd1 \xc5\xe4 \xc7\xe1\xc3\xd3\xda\xc7\xd1 \xd3\xca\xd3\xca\xde\xd1.";
        let standard =
            b"\xe2\xc7\xe4 \xc7\xe4\xe8\xd2\xea\xd1 \xc5\xe6 \xc7\xe4\xc3\xd3\xd9\xc7\xd1 \xd3\xca\xd3\xca\xe2\xd1.";
        for (bytes, name) in [(windows.as_slice(), "Windows-1256"), (standard.as_slice(), "ISO 8859-6")] {
            let fault = text(bytes.to_vec()).unwrap_err();
            assert!(fault.message.contains(name), "{name}: {}", fault.message);
            assert!(line(bytes).is_err_and(|fault| fault.message.contains(name)));
        }
        // Neither: one broken byte in Arabic, the same in French, and noise.
        let french = b"\xe0 l'\xe9t\xe9, o\xf9 le pr\xe9sident d\xe9l\xe9gu\xe9 a \xe9t\xe9 re\xe7u".to_vec();
        let noise = b"\x7fELF\x02\x01\x1a\n\xc7\xe1\xc7\xe1\xc7\xe1\xc7\xe1\xc7\xe1\xc7\xe1".to_vec();
        for bytes in [[TEXT.as_bytes(), b" \xc7"].concat(), french, noise] {
            let fault = text(bytes).unwrap_err();
            assert!(
                fault.message.starts_with("not UTF-8: no character has 0x") || fault.message.ends_with("is cut off"),
                "{}",
                fault.message
            );
        }
    }

    #[test]
    fn files_that_are_no_texts_are_named() {
        for (beginning, what) in OTHER_FILES {
            let fault = text([beginning, b"1.7\n\xe2\xe3\xcf\xd3\x00\x01"].concat()).unwrap_err();
            assert_eq!(fault, Fault::of_all(format!("no text: this is {what}")));
        }
        // Words that begin so are words.
        assert_eq!(text(b"%PDF-1.7 is a format".to_vec()).as_deref(), Ok("%PDF-1.7 is a format"));
    }

    #[test]
    fn utf8_passes_whole() {
        for given in [
            TEXT,
            "",
            "\u{feff}قال",
            "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            "ق\0ا\0ل\0",
            "plain words, no Arabic at all",
        ] {
            assert_eq!(text(given.as_bytes().to_vec()).as_deref(), Ok(given));
        }
    }

    #[test]
    fn the_first_wrong_byte_is_told() {
        assert_eq!(text("قال \u{a0}".as_bytes().iter().copied().chain([0xe3]).collect()).unwrap_err().offset, 9);
        let fault = text(b"\xd9\x82 \xc7\xe1".to_vec()).unwrap_err();
        assert_eq!((fault.offset, fault.message.as_str()), (3, "not UTF-8: no character has 0xC7 here"));
        let fault = text(b"\xd9\x82\xd9".to_vec()).unwrap_err();
        assert_eq!((fault.offset, fault.message.as_str()), (2, "not UTF-8: the last character is cut off"));
    }
}
