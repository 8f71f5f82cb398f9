//! The grammar of Arabic reporting, the other way round: from a decision for each part to a sentence and its claims.

use super::choices::Choices;
use super::source;
use super::told::{Draft, Source, Told, Writer};
use super::vocabulary::{NominalVerb, Participle, VOCABULARY, Verb, agreeing};
use crate::claim::{Act, Form, ResolvedBy, Rule};
use crate::span::Span;

/// One sentence with its claims.
pub(super) fn told(choices: &mut Choices<'_>) -> Told {
    let source = source::any(choices);
    let mut writer = Writer::default();
    sentence(&mut writer, choices, &source);
    writer.told()
}

/// How a sentence reports.
type Production = fn(&mut Writer, &mut Choices<'_>, &Source) -> Option<()>;

/// The plainest first.
const PRODUCTIONS: [Production; 10] = [
    that_clause,
    quotation,
    colon,
    noun,
    negated,
    quotation_first,
    subject_first,
    source_phrase_before,
    source_phrase_after,
    relay,
];

/// Writes a sentence that ends with a full stop.
#[expect(clippy::disallowed_macros, reason = "our own tests are to see it, and nobody else")]
pub(super) fn sentence(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) {
    let production = choices.of(&PRODUCTIONS).copied().unwrap_or(that_clause);
    if production(writer, choices, source).is_none() {
        // A table that has lost the line that the production asks for.
        debug_assert!(false, "no word for a production");
    }
    writer.mark(".");
}

/// Writes a sentence in which the verb comes before its subject, as it must where the sentence before goes on.
pub(super) fn verb_first(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) {
    let production = choices.of(&[that_clause as Production, quotation, noun]).copied().unwrap_or(that_clause);
    let _ = production(writer, choices, source);
    writer.mark(".");
}

/// أكد وزير النقل أن الجسر جاهز (the minister of transport affirmed that the bridge is ready), perhaps with a participle behind it.
fn that_clause(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let verb = choices.of(&VOCABULARY.verbs)?;
    let cue = cue(writer, choices, verb.past, source);
    let mention = writer.word(&source.words);
    let around = if source.ends_with_name() { Circumstances::write(writer, choices) } else { Circumstances::default() };
    writer.word(verb.complementizer);
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::VerbSubjectThat);
    writer.claim(around.of(Draft { mention: Some(mention), ..draft }));
    if choices.once_in(3) {
        participle(writer, choices, source, mention)?;
    }
    Some(())
}

/// ، مضيفا أن المخزون مستقر (adding that the stock is stable).
fn participle(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source, mention: Span) -> Option<()> {
    let Participle { forms: [he, she], lemma, act, opening } = choices.of(&VOCABULARY.participles)?;
    writer.mark("،");
    let cue = writer.word(agreeing(source.gender, he, she));
    writer.word(opening);
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, lemma), *act, source, content, Rule::Participle);
    writer.claim(Draft { mention: Some(mention), resolved_by: ResolvedBy::SameSentence, ..draft });
    Some(())
}

/// قال وزير النقل: «لن نرفع الأسعار» (the minister of transport said: "we shall not raise prices").
fn quotation(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let verb = quoting(choices)?;
    let cue = cue(writer, choices, verb.past, source);
    let mention = writer.word(&source.words);
    // Words in quotation marks right behind a noun may be its name; behind a name they are speech.
    let without = if source.ends_with_name() { "" } else { ":" };
    writer.mark(choices.words(&[":", without]));
    let content = quoted(writer, choices);
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::VerbSubjectQuotation);
    writer.claim(Draft { mention: Some(mention), form: Form::Direct, ..draft });
    Some(())
}

/// قال وزير النقل: الجسر جاهز (the minister of transport said: the bridge is ready).
fn colon(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let verb = quoting(choices)?;
    let cue = cue(writer, choices, verb.past, source);
    let mention = writer.word(&source.words);
    writer.mark(":");
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::VerbSubjectColon);
    writer.claim(Draft { mention: Some(mention), form: Form::Direct, ..draft });
    Some(())
}

/// نفى وزير النقل إغلاق المحطة (the minister of transport denied the closing of the station).
fn noun(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    // A noun right behind a noun may belong to it; behind a name it does not.
    let fits = |verb: &&NominalVerb| source.ends_with_name() || !verb.preposition.is_empty();
    let fitting: Vec<&NominalVerb> = VOCABULARY.nominal_verbs.iter().filter(fits).collect();
    let NominalVerb { lemma, past, act, preposition } = choices.of(&fitting)?;
    let cue = cue(writer, choices, *past, source);
    let mention = writer.word(&source.words);
    let noun = choices.words(&VOCABULARY.nouns);
    let content = if preposition.chars().count() == 1 {
        writer.word(&format!("{preposition}{noun}"))
    } else {
        writer.word(preposition);
        writer.word(noun)
    };
    let draft = Draft::new((cue, lemma), *act, source, content, Rule::VerbSubjectNoun);
    writer.claim(Draft { mention: Some(mention), ..draft });
    Some(())
}

/// لم يؤكد وزير النقل أن الجسر جاهز (the minister of transport did not affirm that the bridge is ready).
fn negated(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let (verb, [he, she]) = present(choices)?;
    writer.word(choices.words(&["لم", "ولم"]));
    let cue = writer.word(agreeing(source.gender, he, she));
    let mention = writer.word(&source.words);
    writer.word(verb.complementizer);
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::VerbSubjectThat);
    writer.claim(Draft { mention: Some(mention), negated: true, ..draft });
    Some(())
}

/// «لن نرفع الأسعار»، قال وزير النقل ("we shall not raise prices", the minister of transport said).
fn quotation_first(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let verb = VOCABULARY.verbs.iter().find(|verb| verb.quotes)?;
    let content = quoted(writer, choices);
    writer.mark("،");
    let [he, she] = verb.past;
    let cue = writer.word(agreeing(source.gender, he, she));
    let mention = writer.word(&source.words);
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::QuotationVerbSubject);
    writer.claim(Draft { mention: Some(mention), form: Form::Direct, ..draft });
    Some(())
}

/// وزير النقل يؤكد أن الجسر جاهز (the minister of transport affirms that the bridge is ready).
fn subject_first(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let (verb, [he, she]) = present(choices)?;
    let mention = writer.word(&source.words);
    let cue = writer.word(agreeing(source.gender, he, she));
    writer.word(verb.complementizer);
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, verb.lemma), verb.act, source, content, Rule::SubjectVerbThat);
    writer.claim(Draft { mention: Some(mention), ..draft });
    Some(())
}

/// The source phrase of this module, which takes its source as it stands.
const ACCORDING_TO: &str = "بحسب";

/// بحسب وزارة الصحة، الجسر جاهز (according to the ministry of health, the bridge is ready).
fn source_phrase_before(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    if matches!(source.resolved_by, ResolvedBy::TitleOnly | ResolvedBy::Description) {
        // Between commas behind an office or a description may stand its bearer's name.
        return source_phrase_after(writer, choices, source);
    }
    let cue = writer.word(ACCORDING_TO);
    let mention = writer.word(&source.words);
    writer.mark("،");
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, ACCORDING_TO), Act::State, source, content, Rule::SourcePhraseBefore);
    writer.claim(Draft { mention: Some(mention), ..draft });
    Some(())
}

/// الجسر جاهز، بحسب وزارة الصحة (the bridge is ready, according to the ministry of health).
fn source_phrase_after(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let content = clause(writer, choices)?;
    writer.mark("،");
    let cue = writer.word(ACCORDING_TO);
    let mention = writer.word(&source.words);
    let draft = Draft::new((cue, ACCORDING_TO), Act::State, source, content, Rule::SourcePhraseAfter);
    writer.claim(Draft { mention: Some(mention), ..draft });
    Some(())
}

/// نقلت وكالة الأنباء عن وزير النقل قوله إن الجسر جاهز (the news agency quoted the minister of transport as saying that the bridge is ready).
fn relay(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) -> Option<()> {
    let agency = choices.words(&["وكالة الأنباء الألمانية", "صحيفة الغارديان"]);
    let cue = writer.word(choices.words(&["نقلت", "ونقلت"]));
    writer.word(agency);
    writer.word("عن");
    let mention = writer.word(&source.words);
    writer.word(agreeing(source.gender, "قوله", "قولها"));
    writer.word("إن");
    let content = clause(writer, choices)?;
    let draft = Draft::new((cue, "نقل"), Act::State, source, content, Rule::Relay);
    writer.claim(Draft { mention: Some(mention), via: vec![agency.to_owned()], ..draft });
    Some(())
}

/// وأضاف أن الجسر جاهز (and he added that the bridge is ready): the source is the last speaker.
pub(super) fn continuation(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) {
    let cue = writer.word(agreeing(source.gender, "وأضاف", "وأضافت"));
    writer.word("أن");
    if let Some(content) = clause(writer, choices) {
        let draft = Draft::new((cue, "أضاف"), Act::State, source, content, Rule::VerbSubjectThat);
        writer.claim(Draft { resolved_by: ResolvedBy::LastSpeaker, ..draft });
    }
    writer.mark(".");
}

/// وزير النقل: الجسر جاهز (minister of transport: the bridge is ready), as the line above an article has it.
pub(super) fn headline(writer: &mut Writer, choices: &mut Choices<'_>, source: &Source) {
    let mention = writer.word(&source.words);
    let cue = writer.mark(":");
    if let Some(content) = clause(writer, choices) {
        let draft = Draft::new((cue, ":"), Act::State, source, content, Rule::HeadlineColon);
        writer.claim(Draft { mention: Some(mention), ..draft });
    }
}

/// Where and to whom something is said: at most one of each, between the subject and the complementizer.
#[derive(Default)]
struct Circumstances {
    addressee: Option<Span>,
    occasion: Option<Span>,
    when: Option<Span>,
}

impl Circumstances {
    fn write(writer: &mut Writer, choices: &mut Choices<'_>) -> Self {
        let mut around = Self::default();
        match choices.below(8) {
            5 => around.addressee = Some(writer.word("للصحفيين")),
            6 => around.occasion = Some(writer.word("في مؤتمر صحفي")),
            7 => around.when = Some(writer.word(choices.words(&["أمس", "اليوم"]))),
            _ => {}
        }
        around
    }

    fn of(self, draft: Draft<'_>) -> Draft<'_> {
        Draft { addressee: self.addressee, occasion: self.occasion, when: self.when, ..draft }
    }
}

/// The verb in the past, with or without و (and).
fn cue(writer: &mut Writer, choices: &mut Choices<'_>, [he, she]: [&str; 2], source: &Source) -> Span {
    let form = agreeing(source.gender, he, she);
    // What goes on from a text above begins with "and".
    if choices.once_in(2) { writer.word(&format!("و{form}")) } else { writer.word(form) }
}

fn quoting(choices: &mut Choices<'_>) -> Option<&'static Verb> {
    let quoting: Vec<&Verb> = VOCABULARY.verbs.iter().filter(|verb| verb.quotes).collect();
    choices.of(&quoting).copied()
}

fn present(choices: &mut Choices<'_>) -> Option<(&'static Verb, [&'static str; 2])> {
    let present: Vec<_> = VOCABULARY.verbs.iter().filter_map(|verb| Some((verb, verb.present?))).collect();
    choices.of(&present).copied()
}

/// الجسر جاهز منذ أسبوع (the bridge has been ready for a week).
fn clause(writer: &mut Writer, choices: &mut Choices<'_>) -> Option<Span> {
    let &(subject, gender) = choices.of(&VOCABULARY.subjects)?;
    let &[masculine, feminine] = choices.of(&VOCABULARY.predicates)?;
    let predicate = agreeing(gender, masculine, feminine);
    let adjunct = choices.words(&VOCABULARY.adjuncts);
    Some(writer.word(format!("{subject} {predicate} {adjunct}").trim_end()))
}

/// «لن نرفع الأسعار» ("we shall not raise prices"); the span is without the marks.
fn quoted(writer: &mut Writer, choices: &mut Choices<'_>) -> Span {
    let words = choices.words(&VOCABULARY.quotations);
    let &(opening, closing) = choices.of(&[("«", "»"), ("\"", "\""), ("“", "”")]).unwrap_or(&("«", "»"));
    writer.word(opening);
    let content = writer.mark(words);
    writer.mark(closing);
    content
}
