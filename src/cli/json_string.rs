//! Strings of JSON: the bytes that cannot stand in one as they are, found many at a time. serde_json asks each byte or each eight, which takes
//! half as long as reading the text.

/// The same number in each of eight bytes, and the highest bit of each.
const EACH: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x80 * EACH;
/// So many bytes are asked at once: as many as the compiler makes two operations of.
const BLOCK: usize = 32;

/// The place of the first byte that cannot stand in a string of JSON as it is: a control, a quotation mark or a backslash.
pub(super) fn first_special(words: &[u8]) -> Option<usize> {
    let plain = words.as_chunks::<BLOCK>().0.iter().take_while(|block| !has_special(block)).count() * BLOCK;
    let (eights, rest) = words.get(plain..)?.as_chunks::<8>();
    for (number, eight) in eights.iter().enumerate() {
        if let Some(place) = special_of(*eight) {
            return Some(plain + 8 * number + place);
        }
    }
    match words.last_chunk() {
        // Those of the last eight that were asked before are none.
        Some(last) => special_of(*last).map(|place| words.len() - last.len() + place),
        None => rest.iter().position(|&byte| is_special(byte)),
    }
}

const fn is_special(byte: u8) -> bool {
    matches!(byte, 0..=0x1F | b'"' | b'\\')
}

/// Whether one of the bytes is such a one; without a branch, so that all are asked side by side.
fn has_special(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |found, &byte| found | (byte < 0x20) | (byte == b'"') | (byte == b'\\'))
}

/// The place of the first such byte of eight.
const fn special_of(eight: [u8; 8]) -> Option<usize> {
    // Sums of seven bits never carry over into the next byte.
    const fn is_none(bytes: u64) -> u64 {
        ((bytes & !HIGH) + 0x7F * EACH) | bytes
    }
    let bytes = u64::from_le_bytes(eight);
    let printed = ((bytes & !HIGH) + 0x60 * EACH) | bytes;
    let quotation = is_none(bytes ^ (b'"' as u64 * EACH));
    let backslash = is_none(bytes ^ (b'\\' as u64 * EACH));
    match !(printed & quotation & backslash) & HIGH {
        0 => None,
        found => Some(found.trailing_zeros() as usize / 8),
    }
}

/// Writes the words as a string, with its marks.
pub(super) fn write(words: &str, out: &mut Vec<u8>) -> serde_json::Result<()> {
    out.push(b'"');
    let mut rest = words.as_bytes();
    while let Some(place) = first_special(rest) {
        let (plain, special) = rest.split_at(place);
        out.extend_from_slice(plain);
        match special {
            [mark @ (b'"' | b'\\'), ..] => out.extend([b'\\', *mark]),
            [b'\n', ..] => out.extend(b"\\n"),
            [control, ..] => {
                // Its own string, without the marks.
                let escaped = serde_json::to_vec(&char::from(*control))?;
                out.extend(escaped.get(1..escaped.len() - 1).unwrap_or(&[]));
            }
            [] => {}
        }
        rest = special.get(1..).unwrap_or(&[]);
    }
    out.extend_from_slice(rest);
    out.push(b'"');
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_be_escaped_is_found_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            for length in [0, 1, 7, 8, 9, 19, 31, 32, 33, 75] {
                for place in 0..length {
                    let mut words = vec![b'a'; length];
                    words[place] = byte;
                    let special = byte < 0x20 || byte == b'"' || byte == b'\\';
                    assert_eq!(first_special(&words), special.then_some(place), "{byte} at {place} of {length}");
                }
                // Of two the first.
                let words = vec![byte; length];
                assert_eq!(first_special(&words), (length > 0 && is_special(byte)).then_some(0));
            }
        }
    }

    #[test]
    fn strings_are_written_as_by_serde() {
        let controls: String = (0..0x80).map(char::from).collect();
        // "the road is open", plainly, with marks, on two lines; a backslash at the end
        for words in ["", "الطريق مفتوح", "\"الطريق\" مفتوح", "الطريق\r\n\tمفتوح\\", &controls]
        {
            let mut written = Vec::new();
            write(words, &mut written).unwrap();
            let json = serde_json::to_string(words).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), json);
        }
    }
}
