//! Lines of lexicon text: the errors of broken ones, and the tables that come with the library.

use super::behaviour::Behaviour;
use super::class::Classes;
use super::limits::{LexiconBound, LexiconLimits};
use super::reader::{self, LexiconError};
use super::verb::{Frame, Preposition};
use super::{Lexicon, LexiconBuilder};
use crate::claim::Act;
use crate::text::key::Key;

/// All tables but that of the verbs, by name.
const ALL: &[(&str, &str)] = &[
    ("titles", include_str!("data/titles.tsv")),
    ("honorifics", include_str!("data/honorifics.tsv")),
    ("groups", include_str!("data/groups.tsv")),
    ("institutions", include_str!("data/institutions.tsv")),
    ("media", include_str!("data/media.tsv")),
    ("documents", include_str!("data/documents.tsv")),
    ("occasions", include_str!("data/occasions.tsv")),
    ("adjectives", include_str!("data/adjectives.tsv")),
    ("governing", include_str!("data/governing.tsv")),
    ("common", include_str!("data/common.tsv")),
    ("time", include_str!("data/time.tsv")),
    ("given_names", include_str!("data/given_names.tsv")),
    ("name_particles", include_str!("data/name_particles.tsv")),
    ("feelings", include_str!("data/feelings.tsv")),
    ("silence", include_str!("data/silence.tsv")),
    ("numerals", include_str!("data/numerals.tsv")),
    ("substantives", include_str!("data/substantives.tsv")),
    ("other_verbs", include_str!("data/other_verbs.tsv")),
    ("support", include_str!("data/support.tsv")),
    ("function", include_str!("data/function.tsv")),
    ("places", include_str!("data/places.tsv")),
    ("masculine_places", include_str!("data/masculine_places.tsv")),
    ("names", include_str!("data/names.tsv")),
];

fn error(text: &str) -> LexiconError {
    LexiconBuilder::empty().add_tsv(text).unwrap_err()
}

#[test]
fn no_table_has_a_line_twice() {
    for (table, text) in ALL {
        let mut lines: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        lines.sort_unstable();
        let twice: Vec<&str> = lines.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
        assert!(twice.is_empty(), "{table}: {twice:?}");
    }
}

#[test]
fn a_broken_line_is_refused_with_its_place() {
    for (text, line, column, expected) in [
        ("verbs\tقال", 1, 1, "verb, name, place, or a class"),
        ("verb", 1, 5, "the verb's past"),
        ("verb\tقال", 1, 9, "the verb's present"),
        ("verb\tقال\tيقول\tقائلا\t\tstate\tthat", 1, 21, "verbal nouns"),
        ("verb\tقال\tيقول\tقائلا\tقول\tsay\tthat", 1, 25, "an act (state"),
        ("verb\tقال\tيقول\tقائلا\tقول\tstate\tthat  whom", 1, 37, "a frame"),
        ("verb\tقال\tيقول\tقائلا\tقول\tstate\tperson+بين", 1, 31, "a frame"),
        ("verb\tقال\tيقول\tقائلا\tقول\tstate\tthat\tambiguous often", 1, 46, "a flag"),
        ("verb\tقال\tيقول\tقائلا\tقول\tstate\tthat\tsays hopes=", 1, 41, "says, announces"),
        ("# a comment\n\ntitle\tوزير\nspeaker\tوزير", 4, 1, "class"),
        ("title\t", 1, 7, "a word"),
        ("name\tالبيت الأبيض\thouse", 1, 19, "organization, media or place"),
        ("name\tالبيت الأبيض", 1, 18, "organization, media or place"),
        // Nothing is read behind the last field, so nothing may stand there.
        ("verb\tقال\tيقول\tقائلا\tقول\tstate\tthat\tstrict\tmore", 1, 43, "the end of the line"),
        ("name\tالبيت الأبيض\tplace\tmore", 1, 25, "the end of the line"),
        ("place\tالمدينة\t-\t-\t-\t-\tmore", 1, 23, "the end of the line"),
        ("title\tنوخذة\t-\tنواخذة\tmore", 1, 22, "the end of the line"),
        ("other-verb\tتزحلق\tيتزحلق\tmore", 1, 25, "the end of the line"),
    ] {
        match error(text) {
            LexiconError::Field { line: at, column: from, expected: what, .. } => {
                assert_eq!((at, from), (line, column), "{text:?}");
                assert!(what.contains(expected), "{text:?}: {what}");
            }
            other => panic!("{text:?}: {other}"),
        }
    }
}

#[test]
fn a_word_without_key_is_refused_with_its_place() {
    for (text, line, column) in [
        ("title\tминистр", 1, 7),
        ("title\t-\t🙂", 1, 9),
        ("verb\tاستغفرتموهنااستغفرتموهنا\tيقول\t-\t-\tstate\tthat", 1, 6),
        ("verb\tقال\tговорит\t-\t-\tstate\tthat", 1, 10),
        ("given-name\tمحمد\nname\tالبيت бело\torganization", 2, 12),
    ] {
        let error = error(text);
        assert!(matches!(error, LexiconError::Word { .. }), "{text:?}: {error}");
        assert_eq!((error.line(), error.column()), (line, column), "{text:?}");
    }
}

#[test]
fn the_message_says_where_and_what() {
    let message = error("verb\tقال\tيقول\tقائلا\tقول\tstate\twhom").to_string();
    assert!(message.starts_with("line 1, column 31: expected a frame"), "{message}");
    assert!(message.ends_with("found `whom`"), "{message}");
    assert!(error("verb\tقال").to_string().ends_with("found nothing"));
}

#[test]
fn a_line_may_end_in_any_way_and_begin_with_a_mark() {
    let mut builder = LexiconBuilder::empty();
    builder.add_tsv("\u{FEFF}verb\tتمتم\tيتمتم\tمتمتما\tتمتمة\tstate\tthat quote\r\n\r\ntitle\tمحتسب \r\n").unwrap();
    let lexicon = builder.build().unwrap();
    assert_eq!(lexicon.verbs(), 1);
    for word in ["تمتم", "يتمتمون", "متمتمة", "محتسب"] {
        assert!(lexicon.spelling(Key::of(word).unwrap()).is_some(), "{word}");
    }
}

#[test]
fn every_kind_of_line_is_looked_up_after_it_is_added() {
    let mut builder = LexiconBuilder::empty();
    let text = "place\tسيلدافيا\t-\tكلو\tسيلدافي\nname\tالمرصد الشرقي\tmedia\ngiven-name\tتانتان\nfuture\tلسوف\n\
                other-verb\tتزحلق\tيتزحلق\nthing\tx";
    let error = builder.add_tsv(text).unwrap_err();
    assert_eq!(error.line(), 6);
    let lexicon = builder.build().unwrap();
    let classes = |word: &str| {
        let analysis = lexicon.analyse(word, Key::of(word).unwrap());
        lexicon.entry(analysis.entry).classes
    };
    assert!(classes("كلو").has(Classes::PLACE));
    assert!(classes("السيلدافيون").has(Classes::NATIONALITY));
    assert!(classes("لسوف").has(Classes::FUTURE));
    assert!(classes("وتتزحلق").has(Classes::OTHER_VERB));
    assert!(
        lexicon.may_begin_phrase(Key::of("بالمرصد").unwrap()) || lexicon.may_begin_phrase(Key::of("المرصد").unwrap())
    );
}

#[test]
fn every_limit_is_an_error_with_its_line() {
    let standard = LexiconLimits::default();
    let (samir, two) = ("given-name\tسمير", "given-name\tسمير\ngiven-name\tليلى");
    let observatory = "name\tمرصد الساحل\tmedia\nname\tمرصد الجبل\tmedia";
    let verb = "verb\tتمتم\tيتمتم\tمتمتما\t-\tstate\tthat";
    for (limits, text, expected) in [
        (standard.with_text_bytes(38), two, "line 2: expected at most 38 bytes in a text"),
        (standard.with_lines(1), two, "line 2: expected at most 1 lines in a text"),
        (standard.with_line_bytes(18), samir, "line 1: expected at most 18 bytes in a line"),
        (standard.with_spellings(10), verb, "line 1: expected at most 10 spellings"),
        (standard.with_names(1), observatory, "line 2: expected at most 1 names that begin with the same word"),
        (standard.with_name_words(1), observatory, "line 1: expected at most 1 words in a name"),
    ] {
        let error = LexiconBuilder::empty().limits(limits).add_tsv(text).unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert_eq!((error.line(), error.column()), (usize::from(expected.starts_with("line 2")) + 1, 0));
        assert!(LexiconBuilder::empty().add_tsv(text).is_ok(), "{text:?}");
    }
    let wide = standard.with_text_bytes(39).with_lines(2).with_line_bytes(21).with_spellings(2);
    assert_eq!(LexiconBuilder::empty().limits(wide).add_tsv(two), Ok(()));
}

#[test]
fn numbers_of_verbs_and_governments_run_out_with_an_error() {
    let verbs = "verb\tتمتم\t-\t-\t-\tstate\tthat\tno-past\n".repeat(65_537);
    assert_eq!(error(&verbs).to_string(), "line 65537: expected at most 65535 verbs");
    let places = "place\tسيلدافيا\n".repeat(65_536);
    assert_eq!(error(&places).to_string(), "line 65536: expected at most 65535 governments");
}

/// Each form of a verb with a spelling is tried wherever that spelling stands.
#[test]
fn a_spelling_with_endless_readings_is_refused() {
    let verbs = "verb\tتمتم\tيتمتم\t-\t-\tstate\tthat\n".repeat(1_000);
    let error = error(&verbs);
    assert!(matches!(error, LexiconError::Limit { bound: LexiconBound::Readings, most: 64, .. }), "{error}");
    let knowledge = Lexicon::standard();
    let most = knowledge.verb_forms().filter_map(|form| Key::of(&form)).map(|key| {
        let analysis = knowledge.analyse(&key.letters().collect::<String>(), key);
        knowledge.readings(knowledge.entry(analysis.entry)).len()
    });
    assert!(most.max().is_some_and(|most| most > 1 && most <= 16));
}

#[test]
fn a_lexicon_that_has_met_a_limit_is_not_built() {
    let mut builder = Lexicon::builder().limits(LexiconLimits::default().with_spellings(10));
    assert!(builder.add_tsv("").is_ok());
    assert_eq!(builder.clone().build().unwrap_err().to_string(), "expected at most 10 spellings");
    assert_eq!(builder.add_tsv("given-name\tسمير").unwrap_err().line(), 1);
}

#[test]
fn too_many_names_with_one_beginning_are_refused() {
    let mut text = String::new();
    for number in 0..1_100 {
        text.push_str(&format!("name\tمرصد {number}\tmedia\n"));
    }
    assert!(matches!(error(&text), LexiconError::Limit { line: 1001, bound: LexiconBound::Names, most: 1000 }));
}

#[test]
fn the_verbs_that_come_with_the_library_read_without_error() {
    let table = include_str!("data/verbs.tsv");
    let mut known = std::collections::HashSet::new();
    for (number, line) in table.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let parts = match reader::verb(number + 1, &reader::fields(line)) {
            Ok(parts) => parts,
            Err(error) => panic!("{error}"),
        };
        assert!(known.insert(parts.past), "{} stands twice", parts.past);
        for word in reader::list(parts.participle)
            .chain(reader::list(parts.nouns))
            .chain(reader::list(parts.needs))
            .chain(reader::list(parts.idioms))
            .chain(reader::list(parts.unlike))
        {
            assert!(word.split('/').all(|word| Key::of(word).is_some()), "{line}");
        }
    }
    assert!(known.len() > 200);
    assert_eq!(Lexicon::standard().verbs(), known.len());
}

#[test]
fn the_other_tables_are_what_their_columns_promise() {
    for (table, text) in ALL {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let at = format!("{table}, line {}: {line:?}", number + 1);
            assert!(!line.is_empty() && line.trim() == line, "{at}");
            for field in line.split('\t').flat_map(reader::list).flat_map(str::split_whitespace) {
                let ascii = field.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '-');
                assert!(ascii || Key::of(field).is_some(), "{at}");
            }
        }
    }
    for word in include_str!("data/substantives.tsv").lines().filter(|line| !line.starts_with('#')) {
        let found = Lexicon::standard().analyse(word, Key::of(word).unwrap());
        let entry = Lexicon::standard().entry(found.entry);
        assert!(entry.classes != Classes::SUBSTANTIVE, "{word} is nothing else");
    }
    for line in include_str!("data/function.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let classes = fields.nth(1).unwrap_or("");
        assert!(classes.split(' ').all(|name| Classes::named(name).is_some()), "{line}");
        assert!(
            fields.next().unwrap_or("").split(' ').all(|flag| matches!(flag, "" | "pronoun" | "ى" | "ي")),
            "{line}"
        );
    }
}

#[test]
fn acts_and_frames_of_verbs_that_everybody_knows() {
    let lexicon = Lexicon::standard();
    for (verb, act, frame) in [
        ("قال", Act::State, Frame::That),
        ("شدد", Act::Affirm, Frame::Prepositional(Preposition::Ala)),
        ("نفى", Act::Deny, Frame::Noun),
        ("استبعد", Act::Reject, Frame::Noun),
        ("اعترف", Act::Admit, Frame::Prepositional(Preposition::Bi)),
        ("دعا", Act::Request, Frame::PersonThen(Preposition::Ila)),
        ("طلب", Act::Request, Frame::PersonAfter(Preposition::Min)),
        ("تعهد", Act::Promise, Frame::Prepositional(Preposition::Bi)),
        ("حذر", Act::Warn, Frame::Prepositional(Preposition::Min)),
        ("هدد", Act::Threaten, Frame::Prepositional(Preposition::Bi)),
        ("اتهم", Act::Accuse, Frame::JudgedThen(Preposition::Bi)),
        ("أدان", Act::Criticise, Frame::Noun),
        ("رحب", Act::Welcome, Frame::Prepositional(Preposition::Bi)),
        ("أعرب", Act::Express, Frame::Prepositional(Preposition::An)),
        ("اعتبر", Act::Opine, Frame::JudgedNoun),
        ("توقع", Act::Predict, Frame::That),
        ("تساءل", Act::Ask, Frame::Question),
        ("نقل", Act::State, Frame::Relay),
    ] {
        let lemma = lexicon.knowledge.lemmas.iter().find(|lemma| lemma.text == verb).unwrap();
        assert_eq!(lemma.act, act, "{verb}");
        assert!(lemma.governs(frame), "{verb}: {:?}", lemma.frames);
    }
    let noun =
        |verb: &str| lexicon.knowledge.lemmas.iter().any(|lemma| lemma.text == verb && lemma.governs(Frame::Noun));
    assert!(!noun("قال") && !noun("أضاف") && !noun("تابع"));
}

/// Each behaviour is a flag of its own, and each flag of the standard lexicon's verbs is one that the head of their table explains.
#[test]
fn a_verb_behaves_as_its_flags_tell() {
    let mut all = Behaviour::NONE;
    for flag in Behaviour::FLAGS {
        let behaviour = Behaviour::named(flag).unwrap();
        assert!(!all.has(behaviour), "{flag} shares its bit");
        all = all.with(behaviour);
        let text = format!("verb\tتمتم\tيتمتم\tمتمتما\t-\tstate\tthat\tstrict {flag} yields");
        let mut builder = LexiconBuilder::empty();
        builder.add_tsv(&text).unwrap();
        let lexicon = builder.build().unwrap();
        assert!(lexicon.knowledge.lemmas.iter().all(|lemma| lemma.behaviour == behaviour), "{flag}");
        let explained = |line: &str| line.starts_with('#') && line.contains(&format!("{flag} ("));
        assert!(include_str!("data/verbs.tsv").lines().any(explained), "{flag} is not explained");
    }
    assert_eq!(Behaviour::named("mutters"), None);
}

#[test]
fn a_verb_that_is_ambiguous_in_one_tense_behaves_alike_in_both() {
    let mut builder = LexiconBuilder::empty();
    builder.add_tsv("verb\tتمتم\tيتمتم\tمتمتما\t-\tstate\tthat\tambiguous-past hopes expects").unwrap();
    let lemmas = builder.build().unwrap().knowledge.lemmas.to_vec();
    assert_eq!(lemmas.len(), 2);
    assert!(lemmas.iter().all(|lemma| lemma.does(Behaviour::HOPES) && lemma.does(Behaviour::EXPECTS)));
    assert!(lemmas.iter().all(|lemma| !lemma.does(Behaviour::SAYS)));
}

#[test]
fn words_that_change_what_a_verb_tells_count_with_the_article() {
    let mut builder = LexiconBuilder::empty();
    // "mumbled": "mumbled the veil", "mumbled a title", and only a saying with "prayer"
    builder.add_tsv("verb\tتمتم\tيتمتم\t-\t-\tstate\tnoun\tidiom=نقاب,أنظار unlike=عنوان needs=دعاء").unwrap();
    let lexicon = builder.build().unwrap();
    let lemma = lexicon.knowledge.lemmas.first().unwrap();
    for (word, idiom, unlike, needed) in [
        ("النقاب", true, false, false),
        ("نقاب", true, false, false),
        ("الانظار", true, false, false),
        ("عنوان", false, true, false),
        ("الدعاء", false, false, true),
        ("والدعاء", false, false, false),
        ("", false, false, false),
    ] {
        let told = (lemma.has_idiom(word), lemma.is_unlike_before(word), lemma.needs_word(word));
        assert_eq!(told, (idiom, unlike, needed), "{word}");
    }
}

#[test]
fn behaviours_of_verbs_that_everybody_knows() {
    let lexicon = Lexicon::standard();
    for (verb, does, does_not) in [
        ("قال", Behaviour::SAYS, Behaviour::EXPECTS),
        ("اعتقد", Behaviour::BELIEVES, Behaviour::HOPES),
        ("توقع", Behaviour::EXPECTS, Behaviour::BELIEVES),
        ("رفض", Behaviour::RULES, Behaviour::CONVICTS),
        ("أظهر", Behaviour::DEMONSTRATES, Behaviour::PROVES),
        ("أبلغ", Behaviour::INFORMS, Behaviour::QUESTIONS),
    ] {
        let lemma = lexicon.knowledge.lemmas.iter().find(|lemma| lemma.text == verb).unwrap();
        assert!(lemma.does(does) && !lemma.does(does_not), "{verb}");
    }
}
