//! The claims of a document as one line of JSON, written field by field.
//!
//! The same bytes as serde_json writes, which its test compares; but a claim has some forty names and words, and asking for each byte of
//! them whether it must be escaped took as long as half of reading the text. Here many bytes are asked at once.

use isnad::{Claim, Piece};
use serde::Serialize;

use super::json_string;

/// A record that is written from its beginning to its end.
pub(super) struct OneLine {
    out: Vec<u8>,
}

impl OneLine {
    /// An empty object, with room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        let mut out = Vec::with_capacity(bytes);
        out.push(b'{');
        Self { out }
    }

    /// A field of any kind, in the way of serde_json.
    pub(super) fn field(&mut self, name: &str, value: &impl Serialize) -> serde_json::Result<()> {
        self.name(name);
        serde_json::to_writer(&mut self.out, value)
    }

    /// The field `claims`.
    pub(super) fn claims(&mut self, claims: &[Claim<'_>]) -> serde_json::Result<()> {
        self.name("claims");
        self.out.push(b'[');
        for (number, claim) in claims.iter().enumerate() {
            self.raw(if number == 0 { "{\"id\":" } else { ",{\"id\":" });
            self.number(claim.id());
            self.claim(claim)?;
        }
        self.out.push(b']');
        Ok(())
    }

    /// The whole line, with its end.
    pub(super) fn end(mut self) -> Vec<u8> {
        self.raw("}\n");
        self.out
    }

    /// What follows the number of a claim.
    fn claim(&mut self, claim: &Claim<'_>) -> serde_json::Result<()> {
        let (cue, speaker) = (claim.cue(), claim.speaker());
        self.raw(",\"cue\":");
        self.place(cue.start(), cue.end(), cue.text())?;
        self.raw(",\"lemma\":");
        self.words(cue.lemma())?;
        self.raw("},\"act\":");
        self.constant(claim.act().name());
        self.raw(if claim.negated() { ",\"negated\":true,\"form\":" } else { ",\"negated\":false,\"form\":" });
        self.constant(claim.form().name());
        self.raw(",\"speaker\":{\"name\":");
        self.words_or_null(speaker.name())?;
        self.raw(",\"role\":");
        self.words_or_null(speaker.role())?;
        self.raw(",\"kind\":");
        self.constant(speaker.kind().name());
        if let Some(gender) = speaker.gender() {
            self.raw(",\"gender\":");
            self.constant(gender.name());
        }
        if let Some(number) = speaker.number() {
            self.raw(",\"number\":");
            self.constant(number.name());
        }
        if speaker.members().len() > 0 {
            self.raw(",\"members\":");
            self.list(speaker.members())?;
        }
        self.raw(",\"mention\":");
        match speaker.mention() {
            Some(mention) => self.piece(mention)?,
            None => self.raw("null"),
        }
        self.raw(",\"resolved_by\":");
        self.constant(speaker.resolved_by().name());
        self.raw("},\"via\":");
        self.list(claim.via())?;
        self.raw(",\"content\":[");
        for (number, piece) in claim.content().iter().enumerate() {
            if number > 0 {
                self.out.push(b',');
            }
            self.piece(piece)?;
        }
        self.out.push(b']');
        if let Some(addressee) = claim.addressee() {
            self.raw(",\"addressee\":");
            self.piece(addressee)?;
        }
        if let Some(occasion) = claim.occasion() {
            self.raw(",\"occasion\":");
            self.piece(occasion)?;
        }
        if let Some(when) = claim.when() {
            self.raw(",\"when\":");
            self.place(when.start(), when.end(), when.text())?;
            if let Some(date) = when.date() {
                self.raw(",\"date\":");
                self.words(date)?;
            }
            self.out.push(b'}');
        }
        self.raw(",\"rule\":");
        self.constant(claim.rule().name());
        self.raw(",\"confidence\":");
        self.hundredths((f64::from(claim.confidence()) * 100.0).round() as usize);
        self.out.push(b'}');
        Ok(())
    }

    fn name(&mut self, name: &str) {
        self.raw(if self.out.len() > 1 { ",\"" } else { "\"" });
        self.raw(name);
        self.raw("\":");
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn piece(&mut self, piece: &Piece<'_>) -> serde_json::Result<()> {
        self.place(piece.start(), piece.end(), piece.text())?;
        self.out.push(b'}');
        Ok(())
    }

    /// The fields of a piece; other fields may follow.
    fn place(&mut self, start: usize, end: usize, text: &str) -> serde_json::Result<()> {
        self.raw("{\"start\":");
        self.number(start);
        self.raw(",\"end\":");
        self.number(end);
        self.raw(",\"text\":");
        self.words(text)
    }

    fn list<'a>(&mut self, words: impl Iterator<Item = &'a str>) -> serde_json::Result<()> {
        self.out.push(b'[');
        for (number, words) in words.enumerate() {
            if number > 0 {
                self.out.push(b',');
            }
            self.words(words)?;
        }
        self.out.push(b']');
        Ok(())
    }

    fn words_or_null(&mut self, words: Option<&str>) -> serde_json::Result<()> {
        match words {
            Some(words) => self.words(words),
            None => {
                self.raw("null");
                Ok(())
            }
        }
    }

    fn words(&mut self, words: &str) -> serde_json::Result<()> {
        json_string::write(words, &mut self.out)
    }

    /// A name out of a closed set, in which nothing is to be escaped.
    fn constant(&mut self, name: &'static str) {
        self.out.push(b'"');
        self.raw(name);
        self.out.push(b'"');
    }

    /// A number of hundredths, with as many digits as it needs and one at least behind the point.
    fn hundredths(&mut self, hundredths: usize) {
        self.number(hundredths / 100);
        self.out.push(b'.');
        match hundredths % 100 {
            digits if digits % 10 == 0 => self.number(digits / 10),
            digits => self.out.extend([digits / 10, digits % 10].map(|digit| b'0' + digit as u8)),
        }
    }

    fn number(&mut self, number: usize) {
        let mut digits = [0; 20];
        let (mut rest, mut length) = (number, 0);
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            (rest, length) = (rest / 10, length + 1);
            if rest == 0 {
                break;
            }
        }
        self.out.extend_from_slice(digits.get(digits.len() - length..).unwrap_or(&[]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use isnad::{Date, Extractor};

    #[derive(Serialize)]
    struct Whole<'a> {
        id: &'a str,
        claims: &'a [Claim<'a>],
    }

    #[test]
    fn a_line_is_what_serde_writes() {
        // A joint speaker with place, time and addressee; a relayed one; marks and a backslash that are escaped; nobody.
        let texts = [
            "أعلنت السعودية والإمارات أمس في مؤتمر صحفي أن الطريق مفتوح.",
            "قال وزير المياه سامر الخطيب للصحفيين إن \"السد\" آمن\\. ونقلت الوكالة عنه قوله إن المطر قريب.",
            "لم تؤكد الوزيرة ليلى المنصوري أن\tالمخزون يكفي، بحسب الصحيفة. وقيل إن الموسم جيد.",
            "",
        ];
        for text in texts {
            let extractor = Extractor::new().date(Date::new(2018, 5, 4).unwrap());
            let claims = extractor.extract(text);
            assert_eq!(claims.is_empty(), text.is_empty());
            let mut line = OneLine::with_capacity(0);
            line.field("id", &"قصة \"1\"").unwrap();
            line.claims(&claims).unwrap();
            let whole = Whole { id: "قصة \"1\"", claims: &claims };
            assert_eq!(String::from_utf8(line.end()).unwrap(), serde_json::to_string(&whole).unwrap() + "\n");
        }
    }

    #[test]
    fn hundredths_are_what_serde_writes() {
        for hundredths in 0..=110 {
            let mut line = OneLine::with_capacity(0);
            line.hundredths(hundredths);
            let number = serde_json::to_string(&(hundredths as f64 / 100.0)).unwrap();
            assert_eq!(line.out, format!("{{{number}").into_bytes());
        }
    }

    #[test]
    fn numbers_have_all_their_digits() {
        for number in [0, 7, 10, 109, usize::MAX] {
            let mut line = OneLine::with_capacity(0);
            line.number(number);
            assert_eq!(line.out, format!("{{{number}").into_bytes());
        }
    }
}
