//! The standoff format of brat: <https://brat.nlplab.org/standoff.html>.
//!
//! A claim is an event: its trigger is the cue, its type the act, its arguments the speaker's mention and the content. Offsets are
//! characters. brat holds an annotation on one line, so words that run over a line break are given in fragments.

use isnad::{Claim, Piece};

use super::Characters;

/// Numbers of the annotations that have been written.
struct Sheet<'t> {
    lines: String,
    characters: Characters<'t>,
    places: usize,
    attributes: usize,
    notes: usize,
}

pub(super) fn annotations(text: &str, claims: &[Claim<'_>]) -> String {
    let mut sheet =
        Sheet { lines: String::new(), characters: Characters::new(text), places: 0, attributes: 0, notes: 0 };
    for (number, claim) in claims.iter().enumerate() {
        sheet.claim(number + 1, claim);
    }
    sheet.lines
}

impl Sheet<'_> {
    fn claim(&mut self, event: usize, claim: &Claim<'_>) {
        let act = claim.act().name();
        let Some(cue) = self.place(act, std::slice::from_ref(claim.cue().piece())) else { return };
        let speaker =
            claim.speaker().mention().and_then(|mention| self.place("Speaker", std::slice::from_ref(mention)));
        let content = self.place("Content", claim.content());
        let addressee = claim.addressee().and_then(|piece| self.place("Addressee", std::slice::from_ref(piece)));
        let occasion = claim.occasion().and_then(|piece| self.place("Occasion", std::slice::from_ref(piece)));
        let when = claim.when().and_then(|when| self.place("When", std::slice::from_ref(when.piece())));
        let arguments = [
            ("Speaker", speaker),
            ("Content", content),
            ("Addressee", addressee),
            ("Occasion", occasion),
            ("When", when),
        ];
        self.write(&format!("E{event}\t{act}:T{cue}"));
        for (role, place) in arguments {
            if let Some(place) = place {
                self.write(&format!(" {role}:T{place}"));
            }
        }
        self.write("\n");
        self.attributes += 1;
        self.write(&format!("A{}\tForm E{event} {}\n", self.attributes, claim.form().name()));
        if claim.negated() {
            self.attributes += 1;
            self.write(&format!("A{}\tNegated E{event}\n", self.attributes));
        }
        self.notes += 1;
        self.write(&format!("#{}\tAnnotatorNotes E{event}\t{}\n", self.notes, note(claim)));
    }

    /// Writes a place of one or several fragments; its number, or `None` where it has no words.
    fn place(&mut self, kind: &str, pieces: &[Piece<'_>]) -> Option<usize> {
        let mut fragments: Vec<(usize, usize)> = Vec::new();
        let mut words: Vec<&str> = Vec::new();
        for piece in pieces {
            for (at, line) in lines(piece.text()) {
                let start = self.characters.before(piece.start() + at);
                fragments.push((start, start + line.chars().count()));
                words.push(line);
            }
        }
        if fragments.is_empty() {
            return None;
        }
        self.places += 1;
        let spans: Vec<String> = fragments.iter().map(|(start, end)| format!("{start} {end}")).collect();
        self.write(&format!("T{}\t{kind} {}\t{}\n", self.places, spans.join(";"), words.join(" ")));
        Some(self.places)
    }

    fn write(&mut self, words: &str) {
        self.lines.push_str(words);
    }
}

/// The lines of the words without the space around each, and where each begins. Whatever Python takes for the end of a line is
/// one here, since brat reads with it.
fn lines(words: &str) -> impl Iterator<Item = (usize, &str)> {
    let breaks = |letter| {
        matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
    };
    let mut start = 0;
    words.split_inclusive(breaks).filter_map(move |line| {
        let at = start + (line.len() - line.trim_start().len());
        start += line.len();
        let line = line.trim_start().trim_end_matches(|letter: char| breaks(letter) || letter.is_whitespace());
        (!line.is_empty()).then_some((at, line))
    })
}

/// What has no place in the text, on one line.
fn note(claim: &Claim<'_>) -> String {
    let speaker = claim.speaker();
    let mut parts = vec![speaker.name().unwrap_or("?").to_owned()];
    parts.extend(speaker.role().map(str::to_owned));
    parts.push(speaker.kind().name().to_owned());
    parts.extend(claim.via().map(|name| format!("via {name}")));
    parts.extend([
        claim.rule().name().to_owned(),
        speaker.resolved_by().name().to_owned(),
        format!("{:.2}", claim.confidence()),
    ]);
    parts
        .join(" | ")
        .chars()
        .map(|letter| if letter.is_whitespace() || letter.is_control() { ' ' } else { letter })
        .collect()
}
