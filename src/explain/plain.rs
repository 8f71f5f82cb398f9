//! The answer in short, for who does not know the grammar: which claims a text has, and why other words give none.

use std::fmt::{Formatter, Result};

use super::Explanation;
use super::findings::Finding;
use super::page::on_one_line;
use super::trials::{Candidate, Tried};
use super::words::{Verb, Word};
use crate::claim::ResolvedBy;
use crate::grammar::trial::{Production, Refusal};

/// So many unknown words are named.
const UNKNOWN: usize = 12;

/// What became of a word that may tell of saying.
enum Answer<'e> {
    Found(&'e Finding),
    Missed(&'e Candidate),
}

impl Explanation {
    /// What was found and what was not, each with its line and the reason.
    pub(super) fn short(&self, out: &mut Formatter<'_>) -> Result {
        writeln!(out, "in short")?;
        let missed = |candidate: &&Candidate| {
            let place = &candidate.place;
            self.attributions.iter().all(|finding| finding.cue.end <= place.start || place.end <= finding.cue.start)
                && !self.is_aside(candidate)
        };
        let found = self.attributions.iter().map(|finding| (finding.cue.start, Answer::Found(finding)));
        let missed = self.candidates.iter().filter(missed);
        let mut answers: Vec<_> =
            found.chain(missed.map(|missed| (missed.place.start, Answer::Missed(missed)))).collect();
        answers.sort_by_key(|(start, _)| *start);
        for (_, answer) in answers {
            match answer {
                Answer::Found(finding) => finding.short(out)?,
                Answer::Missed(candidate) => candidate.short(self.word_at(candidate), out)?,
            }
        }
        if self.candidates.is_empty() {
            writeln!(out, "  no claim: isnad knows no word here that tells that somebody speaks")?;
        }
        let mut unknown: Vec<&str> = Vec::new();
        for word in self.words.iter().filter(|word| word.kind == "word" && !word.known) {
            if unknown.len() < UNKNOWN && !unknown.contains(&word.place.text.as_str()) {
                unknown.push(&word.place.text);
            }
        }
        if !unknown.is_empty() {
            writeln!(out, "  words that isnad does not know: {}", unknown.join("، "))?;
            writeln!(out, "    If one of them tells that somebody speaks, or is an office, --lexicon teaches it.")?;
        }
        Ok(())
    }

    fn word_at(&self, candidate: &Candidate) -> Option<&Word> {
        self.words.iter().find(|word| word.place.start == candidate.place.start)
    }

    /// Whether nobody would look for a saying there: a plain conjunction in a quotation (كما), the colon behind a cue (قال: …).
    fn is_aside(&self, candidate: &Candidate) -> bool {
        let Candidate { place, tried } = candidate;
        let only = |production: Production, refusal| {
            tried.iter().all(|tried| tried.production == production.name() && tried.refusal == Some(refusal))
        };
        let heads_a_source = || self.word_at(candidate).is_some_and(|word| word.classes.contains(&"source-phrase"));
        let behind_a_cue = || {
            let mut found = self.attributions.iter().filter(|finding| finding.claim.is_some());
            found.any(|finding| finding.cue.line == place.line && finding.cue.end <= place.start)
        };
        only(Production::SourcePhrase, Refusal::InsideQuotation) && !heads_a_source()
            || only(Production::Headline, Refusal::NoHeadline) && behind_a_cue()
    }
}

impl Finding {
    fn short(&self, out: &mut Formatter<'_>) -> Result {
        let line = self.cue.line;
        let cue = on_one_line(&self.cue.text);
        let Some(claim) = self.claim else {
            writeln!(out, "  line {line}, no claim: {cue}")?;
            return writeln!(out, "    why: {}", self.dropped.unwrap_or("not known"));
        };
        let not = if self.negated { "does not " } else { "" };
        writeln!(out, "  line {line}, claim {claim}: {cue} ({not}{})", self.act)?;
        let how = ResolvedBy::from_name(self.resolved_by).map_or("", known);
        match &self.speaker {
            Some(speaker) => writeln!(out, "    who speaks: {speaker} – {how}")?,
            None => writeln!(out, "    who speaks: {how}")?,
        }
        for name in &self.via {
            writeln!(out, "    who passes it on: {name}")?;
        }
        let content: Vec<String> = self.content.iter().map(|piece| on_one_line(&piece.text)).collect();
        writeln!(out, "    the words: {}", content.join(" … "))
    }
}

impl Candidate {
    fn short(&self, word: Option<&Word>, out: &mut Formatter<'_>) -> Result {
        writeln!(out, "  line {}, no claim: {}", self.place.line, on_one_line(&self.place.text))?;
        // Which form a word has says little where something was tried that takes it.
        let last = self.tried.iter().rfind(|tried| tried.refusal.is_some_and(|refusal| refusal != Refusal::NotFinite));
        let refusal = last.or(self.tried.last()).and_then(|tried: &Tried| tried.refusal);
        writeln!(out, "    why: {}", refusal.map_or("not known", why))?;
        // Where the words behind it decide, which ones would have done.
        let verb = word.and_then(|word| word.verbs.first());
        match (refusal, verb) {
            (Some(Refusal::NoContent | Refusal::NotGoverned | Refusal::UnclearGap), Some(verb)) => takes(verb, out),
            _ => Ok(()),
        }
    }
}

/// What a verb takes by its line in the lexicon, in plain words.
fn takes(verb: &Verb, out: &mut Formatter<'_>) -> Result {
    let wanted: Vec<String> = verb.governs.iter().filter_map(|frame| taken(frame)).collect();
    if wanted.is_empty() {
        return Ok(());
    }
    writeln!(out, "    {} takes: {}", verb.lemma, wanted.join("; "))
}

/// One of the things that a line of the lexicon says that a verb takes. What only a document or a relay has is no such thing.
fn taken(frame: &str) -> Option<String> {
    Some(match frame {
        "that" => "أن or إن (\"that\")".to_owned(),
        "quote" => "quotation marks or a colon".to_owned(),
        "question" => "a question (هل)".to_owned(),
        "noun" => "a noun for what is said (نفى الاتهامات \"denied the accusations\")".to_owned(),
        "shown" => "a noun, if a text or its figures show it (أظهرت الدراسة تراجع الأسعار \"the study showed a fall in prices\")".to_owned(),
        "estimated" => "a noun and its number (قدرت الخسائر بمليون \"put the losses at a million\")".to_owned(),
        "person+that" => "somebody, then أن (\"that\")".to_owned(),
        "judged+noun" => "somebody or something, and then what it is said to be".to_owned(),
        "relay" | "found" => return None,
        _ => match (frame.strip_prefix("person+"), frame.strip_prefix("judged+"), frame.strip_suffix(":person+noun")) {
            (Some(then), ..) => format!("somebody, then {then} and a noun"),
            (_, Some(then), _) => format!("somebody or something, then {then} and a noun"),
            (_, _, Some(before)) => format!("{before} and somebody, then what is asked of him"),
            _ => format!("{frame} and a noun"),
        },
    })
}

/// How it is known who speaks, in plain words.
const fn known(step: ResolvedBy) -> &'static str {
    match step {
        ResolvedBy::FullName => "named here in full",
        ResolvedBy::ShortName => "a short name here; the text has it in full elsewhere",
        ResolvedBy::TitleOnly => "the text tells the office and no name",
        ResolvedBy::Description => "the text describes the speaker and tells no name",
        ResolvedBy::Place => "a country or a place that stands for its government",
        ResolvedBy::Organization => "an institution or a newspaper",
        ResolvedBy::SameSentence => "named earlier in the sentence",
        ResolvedBy::LastSpeaker => "not named here; the last to speak before",
        ResolvedBy::Agreement => "not named here; an earlier speaker whom the form of the verb fits (he, she or they)",
        ResolvedBy::Topic => "not named here; the one of whom the text tells just before",
        ResolvedBy::TitleReturns => "the office stands here; the text tells its bearer's name elsewhere",
        ResolvedBy::Unknown => "the text does not tell",
    }
}

/// Why a word is not taken to report what somebody says, in plain words.
const fn why(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NoForm | Refusal::NotFinite => "it names the saying and does not tell that somebody said something",
        Refusal::Attached => {
            "with the letters joined to it (س، ب، ك، ل، ال) it does not tell of something that was said"
        }
        Refusal::NotThirdPerson => "it means \"I\", \"we\" or \"you\" say; a report is about him, her or them",
        Refusal::OtherWord => "it is spelled like a word of saying, but is nearly always another one (بين \"between\")",
        Refusal::Accusative => "it is spelled like a verb, but is nearly always a noun (ردا \"in reply\")",
        Refusal::NounInPlace => {
            "it is spelled like a verb, but is a noun in this place (بعد رفض الطلب \"after the refusal\")"
        }
        Refusal::Counted => "it stands behind a number and is a noun (ثلاثة متهمين \"three accused\")",
        Refusal::Future => "it is still to be said, or asked about (سوف، هل)",
        Refusal::NothingSaid => "the text tells that it was not said (لن، عدم)",
        Refusal::Hypothetical => "it is only possible or a condition (قد \"may\", إذا \"if\")",
        Refusal::Wished => {
            "somebody is wanted to say it; that is not yet a report (أراد أن يؤكد \"he wanted to affirm\")"
        }
        Refusal::NoSaying => {
            "it tells of an act, a sign, a purpose or a state of mind, and nobody has said it (رفض استقبال الوفد \"refused to receive the delegation\")"
        }
        Refusal::AuthorsVoice => {
            "the author speaks to the reader and names nobody else (يذكر أن \"it is worth noting that\")"
        }
        Refusal::OwnQuotation => "it stands inside quotation marks: the one who is quoted speaks and reports nobody",
        Refusal::InsideQuotation => "it stands inside quotation marks, and nobody is named there who speaks",
        Refusal::OneSaying => {
            "it belongs to the word of saying before it (وأردف قائلا \"he went on, saying\"، وفق ما ذكر \"as he told\")"
        }
        Refusal::Relays => "it tells who passes on what was said just before",
        Refusal::RefersBack => "it only points back to what was said before (على حد قوله \"in his words\")",
        Refusal::NotCircumstantial => "here it describes somebody or something and goes with no saying",
        Refusal::Indefinite => "it is part of a phrase that reports nothing (ردا على \"in reply to\")",
        Refusal::Definite => "it is a noun (\"the statement\", \"the demand\"), and nobody follows whose it would be",
        Refusal::OutOfPlace => {
            "it is a noun, and no word before it makes a report of it (as بعد إعلانه \"after his announcement\" is)"
        }
        Refusal::Ambiguous => {
            "the word often has another meaning, and the noun behind it does not tell which one is meant"
        }
        Refusal::NoSource => "nobody stands there who could speak",
        Refusal::NoContent => "what is said does not follow, or not in a way that isnad knows",
        Refusal::NotGoverned => "what follows is not what stands behind this verb when it reports",
        Refusal::UnclearGap => {
            "the word often has another meaning, and other words stand between it and what would be said"
        }
        Refusal::NoHeadline => "a colon, but the line is no headline: too long, too short or a whole sentence",
        Refusal::Topic => "what stands before the colon is a topic and nobody who speaks",
        Refusal::MoreThanSource => "more stands before the colon than somebody who speaks",
    }
}

#[cfg(test)]
mod tests {
    use crate::Extractor;

    /// A text, and what is said of it in short.
    const ANSWERS: [(&str, &[&str]); 9] = [
        // "The minister of water Saad al-Rawi said that the dam is full. And he denied any lack."
        (
            "قال وزير المياه سعد الراوي إن السد ممتلئ.\nونفى أي نقص.",
            &[
                "  line 1, claim 0: قال (state)",
                "    who speaks: سعد الراوي – named here in full",
                "    the words: السد ممتلئ",
                "  line 2, claim 1: ونفى (deny)",
                "    who speaks: سعد الراوي – not named here; the last to speak before",
                "    the words: أي نقص",
            ],
        ),
        // "The minister did not affirm that the dam is full." What is not said is a claim, too, where the text says that.
        ("لم يؤكد الوزير أن السد ممتلئ.", &["  line 1, claim 0: يؤكد (does not affirm)"]),
        // "It was said that the dam is full."
        ("قيل إن السد ممتلئ.", &["    who speaks: the text does not tell"]),
        // "The agency quoted the minister as saying that the dam is full."
        ("نقلت الوكالة عن الوزير قوله إن السد ممتلئ.", &["    who passes it on: الوكالة"]),
        // "The minister may announce that the dam is full."
        (
            "قد يعلن الوزير أن السد ممتلئ.",
            &["  line 1, no claim: يعلن", "    why: it is only possible or a condition (قد \"may\", إذا \"if\")"],
        ),
        // "The ministry mentioned the earlier dates."
        (
            "ذكرت الوزارة بالمواعيد السابقة.",
            &[
                "    why: what is said does not follow, or not in a way that isnad knows",
                "    ذكر takes: أن or إن (\"that\"); quotation marks or a colon",
            ],
        ),
        // "And the saying that the dam is full convinces nobody": what was tried last says more than what form the word has.
        (
            "والقول بأن السد ممتلئ لا يقنع أحدا.",
            &["    why: it is a noun (\"the statement\", \"the demand\"), and nobody follows whose it would be"],
        ),
        // "The dam is full."
        ("السد ممتلئ.", &["  no claim: isnad knows no word here that tells that somebody speaks"]),
        // "The minister chirped that the road is open."
        ("زقزق الوزير أن الطريق مفتوح.", &["  words that isnad does not know: زقزق"]),
    ];

    /// "The minister affirmed that the bridge is closed, according to the agency": the source phrase passes on, and says so. "The minister
    /// said: 'we are ready as we were'": nobody asks for the plain conjunction and the colon.
    #[test]
    fn what_nobody_asks_for_is_left_out_and_a_relay_is_told() {
        let page = Extractor::new().explain("أكد الوزير أن الجسر مغلق، وفق وكالة النهر.").to_string();
        let (short, _) = page.split_once("\nwords\n").unwrap();
        assert!(short.contains("who passes it on: وكالة النهر"), "{short}");
        assert!(short.ends_with("no claim: وفق\n    why: it tells who passes on what was said just before"), "{short}");
        let page = Extractor::new().explain("قال الوزير: «نحن مستعدون كما كنا».").to_string();
        let (short, rest) = page.split_once("\nwords\n").unwrap();
        assert!(short.contains("claim 0: قال") && !short.contains("no claim"), "{short}");
        assert!(rest.contains("inside-quotation") && rest.contains("no-headline"), "{rest}");
    }

    /// "The bridge is closed, as the minister affirmed": what was tried on "as" made a cue of the verb.
    #[test]
    fn a_word_before_its_cue_is_not_missed() {
        let page = Extractor::new().explain("الجسر مغلق، كما أكد الوزير.").to_string();
        assert!(page.contains("claim 0: أكد (affirm)") && !page.contains("no claim"), "{page}");
    }

    #[test]
    fn the_answer_in_short_is_plain() {
        for (text, expected) in ANSWERS {
            let page = Extractor::new().explain(text).to_string();
            let (short, _) = page.split_once("\nwords\n").unwrap();
            for line in expected {
                assert!(short.lines().any(|shown| shown == *line), "{line:?} in {short}");
            }
        }
    }
}
