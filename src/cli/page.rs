//! Claims for reading: Arabic from the right edge, one claim a paragraph.

use std::io::{IsTerminal, Stdout};

use isnad::{Claim, Form, SpeakerSummary};
use owo_colors::Style;
use unicode_width::UnicodeWidthChar;

use super::labels;

/// Lines longer than this are hard to read, however wide the terminal.
const MEASURE: usize = 90;
/// What is said stands further in than who says it.
const INDENT: usize = 4;

/// How wide, and whether in colours.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    /// Absent where nobody watches: lines then run on, and begin at the left.
    width: Option<usize>,
    colours: bool,
}

/// Some words in one style.
pub(super) struct Run {
    words: String,
    style: Style,
}

/// One word, with the style that it has on a terminal.
struct Word<'a> {
    text: &'a str,
    style: Style,
}

impl Page {
    /// As wide as the terminal, and in colours where the user has not asked for none.
    pub(super) fn of(stdout: &Stdout) -> Self {
        if !stdout.is_terminal() {
            return Self { width: None, colours: false };
        }
        let width = terminal_size::terminal_size_of(stdout).map_or(80, |(width, _)| usize::from(width.0));
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
        Self { width: Some(width), colours: !refused && !dumb }
    }

    /// All claims of one document.
    pub(super) fn document(self, name: &str, claims: &[Claim<'_>]) -> String {
        let mut page = self.title(name);
        if claims.is_empty() {
            // "no attributed saying"
            page.push('\n');
            self.paragraph(&mut page, 0, &[Run::plain("لا قول منسوب")]);
        }
        for claim in claims {
            page.push('\n');
            self.paragraph(&mut page, 0, &heading(claim));
            self.paragraph(&mut page, INDENT, &saying(claim));
        }
        page
    }

    /// All speakers of one document.
    pub(super) fn speakers(self, name: &str, speakers: &[SpeakerSummary]) -> String {
        let mut page = self.title(name);
        if speakers.is_empty() {
            // "no speaker"
            page.push('\n');
            self.paragraph(&mut page, 0, &[Run::plain("لا قائل")]);
        }
        for speaker in speakers {
            page.push('\n');
            self.paragraph(&mut page, 0, &summary(speaker));
            // A form that is the name itself says nothing new.
            let forms: Vec<&str> = speaker.forms().filter(|&form| form != speaker.name()).collect();
            if !forms.is_empty() {
                self.paragraph(&mut page, INDENT, &[Run::plain(&forms.join(" · "))]);
            }
        }
        page
    }

    /// The name of a document, above what it holds.
    fn title(self, name: &str) -> String {
        // A name of a file reads from the left.
        let mut page = self.paint(&harmless(name), Style::new().underline());
        page.push('\n');
        page
    }

    /// Wraps the words and sets each line against the right edge, `indent` columns before it.
    pub(super) fn paragraph(self, page: &mut String, indent: usize, runs: &[Run]) {
        let words =
            || runs.iter().flat_map(|run| run.words.split_whitespace().map(|text| Word { text, style: run.style }));
        let Some(width) = self.width else {
            let line: Vec<&str> = words().map(|word| word.text).collect();
            page.extend(std::iter::repeat_n(' ', indent));
            page.push_str(&line.join(" "));
            page.push('\n');
            return;
        };
        let room = width.saturating_sub(indent).clamp(1, MEASURE);
        let mut line: Vec<Word<'_>> = Vec::new();
        let mut taken = 0;
        for word in words() {
            let needed = columns(word.text) + usize::from(!line.is_empty());
            if !line.is_empty() && taken + needed > room {
                self.line(page, &line, width.saturating_sub(indent + taken));
                line.clear();
                taken = columns(word.text);
            } else {
                taken += needed;
            }
            line.push(word);
        }
        if !line.is_empty() {
            self.line(page, &line, width.saturating_sub(indent + taken));
        }
    }

    fn line(self, page: &mut String, words: &[Word<'_>], padding: usize) {
        page.extend(std::iter::repeat_n(' ', padding));
        for (number, word) in words.iter().enumerate() {
            if number > 0 {
                page.push(' ');
            }
            page.push_str(&self.paint(word.text, word.style));
        }
        page.push('\n');
    }

    fn paint(self, text: &str, style: Style) -> String {
        if self.colours { style.style(text).to_string() } else { text.to_owned() }
    }
}

impl Run {
    pub(super) fn new(words: &str, style: Style) -> Self {
        Self { words: harmless(words), style }
    }

    pub(super) fn plain(words: &str) -> Self {
        Self::new(words, Style::new())
    }
}

/// Act, speaker, role, and who passes it on.
fn heading(claim: &Claim<'_>) -> Vec<Run> {
    let speaker = claim.speaker();
    let mut runs = vec![Run::new(labels::act(claim.act()), Style::new().bold().yellow())];
    if claim.negated() {
        runs.push(Run::new("(منفي)", Style::new().yellow())); // "negated"
    }
    runs.push(Run::plain("|"));
    let name = speaker.name().unwrap_or(labels::UNKNOWN);
    // Who is known by a title only is not given it twice.
    let role = speaker.role().filter(|&role| role != name);
    let comma = if role.is_some() { "،" } else { "" };
    runs.push(Run::new(&format!("{name}{comma}"), Style::new().bold().cyan()));
    if let Some(role) = role {
        runs.push(Run::plain(role));
    }
    if claim.via().len() > 0 {
        let names: Vec<&str> = claim.via().collect();
        // "passed on by"
        runs.push(Run::new(&format!("(نقله: {})", names.join("، ")), Style::new().dimmed()));
    }
    let setting = [claim.addressee(), claim.occasion(), claim.when().map(isnad::When::piece)];
    for piece in setting.into_iter().flatten() {
        runs.push(Run::new(&format!("[{}]", piece.text()), Style::new().dimmed()));
    }
    runs
}

/// Kind, name, titles, and how much a speaker says.
fn summary(speaker: &SpeakerSummary) -> Vec<Run> {
    let mut runs = vec![Run::new(labels::kind(speaker.kind()), Style::new().bold().yellow()), Run::plain("|")];
    // Who is known by a title only is not given it twice.
    let roles: Vec<&str> = speaker.roles().filter(|&role| role != speaker.name()).collect();
    let comma = if roles.is_empty() { "" } else { "،" };
    runs.push(Run::new(&format!("{}{comma}", speaker.name()), Style::new().bold().cyan()));
    runs.push(Run::plain(&roles.join("، ")));
    let members: Vec<&str> = speaker.members().collect();
    if !members.is_empty() {
        runs.push(Run::new(&format!("({})", members.join("، ")), Style::new().dimmed()));
    }
    // "sayings: 3"
    runs.push(Run::new(&format!("| أقوال: {}", speaker.claims()), Style::new().green()));
    runs
}

/// The cue and the words.
fn saying(claim: &Claim<'_>) -> Vec<Run> {
    let cue = claim.cue().text();
    // A headline's cue is the colon itself.
    let colon = if cue == ":" { "" } else { ":" };
    let mut runs = vec![Run::new(&format!("{cue}{colon}"), Style::new().green())];
    for (number, piece) in claim.content().iter().enumerate() {
        if number > 0 {
            runs.push(Run::plain("…"));
        }
        match claim.form() {
            Form::Direct => runs.push(Run::plain(&format!("«{}»", piece.text().trim()))),
            _ => runs.push(Run::plain(piece.text())),
        }
    }
    runs
}

/// Counted letter by letter: a terminal that draws لا in one cell leaves a gap, one that draws two does not run over.
fn columns(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or(0)).sum()
}

/// Without what would command the terminal or turn the direction of the rest.
pub(super) fn harmless(text: &str) -> String {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&letter| !turns(letter)).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = r#"{"id":0,"cue":{"start":0,"end":8,"text":"قالت","lemma":"قال"},"act":"state","negated":false,"form":"direct",
        "speaker":{"name":"سلمى الحداد","role":"وزيرة الصحة","kind":"person","mention":null,"resolved_by":"last-speaker"},
        "via":["الوكالة"],"content":[{"start":12,"end":35,"text":"اللقاح متوفر"}],
        "rule":"verb-subject-quotation","confidence":0.9}"#;

    fn claim(record: &str) -> Claim<'static> {
        serde_json::from_str(record).unwrap()
    }

    #[test]
    fn a_pipe_gets_plain_lines() {
        let page = Page { width: None, colours: false };
        let expected = "a.txt\n\nتصريح | سلمى الحداد، وزيرة الصحة (نقله: الوكالة)\n    قالت: «اللقاح متوفر»\n";
        assert_eq!(page.document("a.txt", &[claim(RECORD)]), expected);
    }

    #[test]
    fn speakers_are_listed_with_their_forms() {
        let page = Page { width: None, colours: false };
        let text = "قالت وزيرة المياه ليلى المنصوري أمس إن المخزون يكفي. ونفت المنصوري وجود أي عجز."; // "Layla al-Mansouri said … denied …"
        let claims = isnad::extract(text);
        let expected =
            "a.txt\n\nشخص | ليلى المنصوري، وزيرة المياه | أقوال: 2\n    وزيرة المياه ليلى المنصوري · المنصوري\n";
        assert_eq!(page.speakers("a.txt", &isnad::speakers(&claims)), expected);
        assert_eq!(page.speakers("a.txt", &[]), "a.txt\n\nلا قائل\n");
        assert!(page.document("a.txt", &claims).contains("وزيرة المياه [أمس]"));
    }

    #[test]
    fn a_terminal_gets_lines_that_end_at_its_right_edge() {
        for width in [20, 24, 60] {
            let page = Page { width: Some(width), colours: false };
            let written = page.document("a.txt", &[claim(RECORD)]);
            let lines: Vec<&str> = written.lines().skip(2).collect();
            let (heading, saying) = lines.split_at(lines.iter().position(|line| line.contains("قالت")).unwrap());
            assert!(heading.iter().all(|line| columns(line) == width), "{written}");
            assert!(saying.iter().all(|line| columns(line) == width - INDENT), "{written}");
        }
    }

    #[test]
    fn a_terminal_narrower_than_a_word_still_gets_it() {
        let page = Page { width: Some(2), colours: false };
        assert!(page.document("a.txt", &[claim(RECORD)]).contains("متوفر"));
    }

    #[test]
    fn colours_only_where_asked() {
        let escape = '\u{1b}';
        assert!(Page { width: Some(60), colours: true }.document("a.txt", &[claim(RECORD)]).contains(escape));
        assert!(!Page { width: Some(60), colours: false }.document("a.txt", &[claim(RECORD)]).contains(escape));
    }

    #[test]
    fn a_text_commands_no_terminal() {
        assert_eq!(harmless("قال\u{1b}[2J\u{202e}نعم"), "قال [2Jنعم");
    }
}
