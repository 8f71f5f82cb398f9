//! How much is read of one text, and how it is told where that was not all.

use serde::Serialize;

/// Bounds for one text: its length, its claims, how deep claims stand inside claims.
///
/// The defaults lie far above any article. Whoever reads texts of strangers may want lower ones.
///
/// ```
/// use isnad::{Extractor, Limits, Truncation};
///
/// let text = "قال الوزير إن الطريق مفتوح. وأضاف أن الجسر آمن."; // "the minister said that the road is open. And he added that the bridge is safe"
/// let extractor = Extractor::new().limits(Limits::default().with_claims(1));
/// let extraction = extractor.extraction(text);
/// assert_eq!(extraction.claims().len(), 1);
/// assert_eq!(extraction.truncations(), [Truncation::Claims { most: 1, byte: 50 }]);
/// assert_eq!(&text[50..60], "وأضاف"); // "and he added"
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    text_bytes: usize,
    claims: usize,
    depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { text_bytes: 128 << 20, claims: 1_000_000, depth: 6 }
    }
}

impl Limits {
    /// A chain of relays has at most so many names.
    pub(crate) const DEEPEST: usize = 16;
    /// Offsets inside the library have 32 bits.
    const LONGEST: usize = u32::MAX as usize;

    /// The bytes of a text that are read: 134,217,728 (128 MiB) unless told otherwise. قال الوزير (the minister said) has 19.
    pub const fn text_bytes(&self) -> usize {
        self.text_bytes
    }

    /// The claims of a text that are given: 1,000,000 unless told otherwise. قال … وأضاف (said … and added) are two.
    pub const fn claims(&self) -> usize {
        self.claims
    }

    /// How many claims may stand around a claim: 6 unless told otherwise. In قال الوزير إن الخبراء يتوقعون … (the minister said that the
    /// experts expect …) one stands around the second. What lies deeper stays part of the content around it.
    pub const fn depth(&self) -> usize {
        self.depth
    }

    /// The same limits with texts of so many bytes, and never more than 4 GiB: 19 for قال الوزير (the minister said) and no more.
    #[must_use]
    pub const fn with_text_bytes(self, most: usize) -> Self {
        Self { text_bytes: if most < Self::LONGEST { most } else { Self::LONGEST }, ..self }
    }

    /// The same limits with so many claims: 1 for قال (said) without وأضاف (and added).
    #[must_use]
    pub const fn with_claims(self, most: usize) -> Self {
        Self { claims: most, ..self }
    }

    /// The same limits with so many claims around a claim, and never more than 16: 0 for قال الوزير إن الخبراء يتوقعون … (the minister said that the experts
    /// expect …) as one claim, the minister's.
    #[must_use]
    pub const fn with_depth(self, most: usize) -> Self {
        Self { depth: if most < Self::DEEPEST { most } else { Self::DEEPEST }, ..self }
    }

    /// What is read of `text`: all of it; or its lines as far as they fit; or, of a line that is longer than half of what may be read, the
    /// characters that fit.
    pub(crate) fn within<'t>(&self, text: &'t str) -> &'t str {
        if text.len() <= self.text_bytes {
            return text;
        }
        let mut end = self.text_bytes;
        while !text.is_char_boundary(end) {
            end = end.saturating_sub(1);
        }
        let beginning = text.get(..end).unwrap_or("");
        match beginning.rfind('\n') {
            Some(last) if last >= end / 2 => beginning.get(..=last).unwrap_or(beginning),
            _ => beginning,
        }
    }
}

/// That a text was not read to its end, or not all of its claims are given: which limit was met, and where.
///
/// ```
/// use isnad::{Extractor, Limits};
///
/// let extractor = Extractor::new().limits(Limits::default().with_text_bytes(60));
/// let extraction = extractor.extraction("قال الوزير إن الطريق مفتوح.\nوأضاف أن الجسر آمن."); // "… the road is open. And he added …"
/// let messages: Vec<String> = extraction.truncations().iter().map(ToString::to_string).collect();
/// assert_eq!(serde_json::to_string(extraction.truncations())?, r#"[{"limit":"text-bytes","most":60,"bytes":84,"read":50}]"#);
/// assert_eq!(messages, ["read up to byte 50: the text has 84 bytes, and 60 are the most that may be read"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "limit", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Truncation {
    /// The text is longer than may be read: the claims of قال الوزير (the minister said) stand in it, those of وأضاف (and he added) do not.
    #[error("read up to byte {read}: the text has {bytes} bytes, and {most} are the most that may be read")]
    TextBytes {
        /// The bytes that may be read.
        most: usize,
        /// The bytes that the text has.
        bytes: usize,
        /// The bytes that have been read; the next is the first of a character, and of a line where lines are not too long.
        read: usize,
    },
    /// The text has more claims than may be given: that of قال (said) is, that of وأضاف (and added) is not.
    #[error("claims up to byte {byte}: the text has more than {most}, which are the most that may be given")]
    Claims {
        /// The claims that may be given.
        most: usize,
        /// Where the cue of the first claim stands that is left out.
        byte: usize,
    },
    /// What is said goes on past the words that are read of one content, or its quotation past the lines: 400 words of إن الطريق مفتوح …
    /// (that the road is open …), 40 lines of «الطريق مفتوح … (“The road is open …).
    #[error(
        "{cut} contents go on past their end, the first that of the cue at byte {byte}: at most {words} words or {lines} lines are read of \
         one"
    )]
    Content {
        /// The words of a content that are read.
        words: usize,
        /// The lines of a quotation that are read.
        lines: usize,
        /// How many contents are cut off.
        cut: usize,
        /// Where the cue of the first of them stands: قال (said).
        byte: usize,
    },
    /// Claims stand deeper inside claims than may be told apart; their words are part of the content around them.
    #[error(
        "{left_out} claims are part of those around them, the first at byte {byte}: at most {most} may stand around a claim"
    )]
    Depth {
        /// The claims that may stand around a claim.
        most: usize,
        /// How many claims are left out.
        left_out: usize,
        /// Where the cue of the first of them stands: يتوقعون (expect) in قال الوزير إن الخبراء يتوقعون … (the minister said that the
        /// experts expect …).
        byte: usize,
    },
}
