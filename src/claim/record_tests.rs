use serde_json::{Value, json};

use super::*;
use crate::claim::{Gender, Kind, Number, ResolvedBy};
use crate::span::Span;

const TEXT: &str = "وأكدت الوزيرة أن المخزون يكفي، نافية وجود نقص."; // "and the minister affirmed that the stock suffices, denying a shortage"

fn piece(words: &str) -> Piece<'static> {
    let start = TEXT.find(words).unwrap();
    Piece::of(TEXT, Span::new(start, start + words.len()).unwrap()).unwrap()
}

fn parts() -> ClaimParts<'static> {
    ClaimParts {
        id: 0,
        cue: Cue::new(piece("وأكدت"), "أكد"),
        act: Act::Affirm,
        negated: false,
        form: Form::Indirect,
        speaker: Speaker {
            name: Some("سلمى الحداد".into()),
            role: Some("وزيرة الصحة".into()),
            kind: Kind::Person,
            gender: Some(Gender::Feminine),
            number: Some(Number::Singular),
            members: Vec::new(),
            mention: Some(piece("الوزيرة")),
            resolved_by: ResolvedBy::TitleReturns,
        },
        via: vec!["الوكالة".into()],
        content: vec![piece("المخزون يكفي")],
        addressee: None,
        occasion: None,
        when: None,
        rule: Rule::VerbSubjectThat,
        confidence: 0.926,
    }
}

fn record() -> Value {
    serde_json::to_value(Claim::from_parts(parts())).unwrap()
}

/// The message that a record with `value` at `pointer` is refused with.
fn refusal(pointer: &str, value: Value) -> String {
    let mut record = record();
    *record.pointer_mut(pointer).unwrap() = value;
    serde_json::from_value::<OwnedClaim>(record).unwrap_err().to_string()
}

#[test]
fn fields_come_in_the_order_of_the_contract() {
    let written = serde_json::to_string(&Claim::from_parts(parts())).unwrap();
    let expected = concat!(
        r#"{"id":0,"cue":{"start":0,"end":10,"text":"وأكدت","lemma":"أكد"},"act":"affirm","negated":false,"form":"indirect","#,
        r#""speaker":{"name":"سلمى الحداد","role":"وزيرة الصحة","kind":"person","#,
        r#""gender":"feminine","number":"singular","#,
        r#""mention":{"start":11,"end":25,"text":"الوزيرة"},"resolved_by":"title-returns"},"via":["الوكالة"],"#,
        r#""content":[{"start":31,"end":54,"text":"المخزون يكفي"}],"rule":"verb-subject-that","confidence":0.93}"#,
    );
    assert_eq!(written, expected);
}

#[test]
fn a_record_reads_back_as_it_was() {
    let claim = Claim::from_parts(parts());
    let again: OwnedClaim = serde_json::from_str(&serde_json::to_string(&claim).unwrap()).unwrap();
    assert_eq!(again, claim.clone().into_owned());
    let again: OwnedClaim = serde_json::from_value(record()).unwrap();
    assert_eq!(again, claim);
    assert!(again.is_in(TEXT));
    assert!(!again.is_in("نص آخر"));
}

/// The claim with everything that a record may leave out.
fn told() -> Claim<'static> {
    let mut parts = parts();
    parts.speaker.members = vec!["سلمى الحداد".into(), "ليلى المنصوري".into()];
    parts.addressee = Some(piece("أن"));
    parts.occasion = Some(piece("نافية"));
    parts.when = Some(When::new(piece("وجود"), Some("2018-05-03".into())));
    Claim::from_parts(parts)
}

#[test]
fn what_a_record_may_leave_out_reads_back() {
    let claim = told();
    let written = serde_json::to_string(&claim).unwrap();
    assert!(written.contains(r#""kind":"person","gender":"feminine","number":"singular","members":["سلمى الحداد","ليلى المنصوري"],"mention":"#), "{written}");
    let further = concat!(
        r#""addressee":{"start":26,"end":30,"text":"أن"},"occasion":{"start":57,"end":67,"text":"نافية"},"#,
        r#""when":{"start":68,"end":76,"text":"وجود","date":"2018-05-03"},"rule":"#
    );
    assert!(written.contains(further), "{written}");
    assert_eq!(serde_json::from_str::<OwnedClaim>(&written).unwrap(), claim);
    assert!(claim.is_in(TEXT));
    assert_eq!(claim.clone().into_owned(), claim);
    let when = When::new(piece("وجود"), None);
    assert_eq!(serde_json::to_value(&when).unwrap(), json!({"start": 68, "end": 76, "text": "وجود"}));
    assert_eq!(serde_json::from_value::<When>(json!({"start": 68, "end": 76, "text": "وجود"})).unwrap(), when);
}

#[test]
fn what_a_record_may_leave_out_is_checked() {
    let cases = [
        (
            "/addressee/end",
            json!(31),
            "claim 0: addressee.end: expected 30, found 31: the text has 4 bytes from byte 26 on",
        ),
        ("/occasion/text", json!(""), "claim 0: occasion.text: expected words, found none"),
        (
            "/occasion",
            json!({"start": 8, "end": 12, "text": "كم"}),
            "claim 0: occasion: expected a place apart from the cue",
        ),
        ("/when", json!({"start": 8, "end": 12, "text": "كم"}), "claim 0: when: expected a place apart from the cue"),
        ("/when/start", json!(67), "claim 0: when.end: expected 75, found 76"),
        ("/speaker/members", json!(["سلمى الحداد", ""]), "claim 0: speaker.members[1]: expected words, found none"),
        (
            "/when/date",
            json!("2018-5-3"),
            "claim 0: when.date: expected a date of the form YYYY-MM-DD, found \"2018-5-3\"",
        ),
        ("/when/date", json!("2018-13-03"), "claim 0: when.date: "),
        ("/when/date", json!("2018-12-32"), "claim 0: when.date: "),
        ("/when/date", json!("2018-12-03-"), "claim 0: when.date: "),
        ("/when/date", json!("أمس"), "claim 0: when.date: "),
    ];
    for (pointer, value, expected) in cases {
        let mut record = serde_json::to_value(told()).unwrap();
        *record.pointer_mut(pointer).unwrap() = value;
        let message = serde_json::from_value::<OwnedClaim>(record).unwrap_err().to_string();
        assert!(message.starts_with(expected), "{pointer}: {message}");
    }
}

#[test]
fn a_chain_leads_from_the_author_to_the_first_speaker() {
    let claim = Claim::from_parts(parts());
    let mut chain = claim.chain();
    assert_eq!((chain.len(), chain.speaker()), (2, Some("سلمى الحداد")));
    assert_eq!(chain.clone().collect::<Vec<_>>(), ["الوكالة", "سلمى الحداد"]);
    assert_eq!(chain.clone().rev().collect::<Vec<_>>(), ["سلمى الحداد", "الوكالة"]);
    assert_eq!(
        (chain.next(), chain.next_back(), chain.next(), chain.len()),
        (Some("الوكالة"), Some("سلمى الحداد"), None, 0)
    );
    let mut nobody = parts();
    nobody.speaker.name = None;
    assert!(Claim::from_parts(nobody).chain().eq(["الوكالة"]));
}

#[test]
fn absent_parts_read_back() {
    let mut parts = parts();
    parts.speaker = Speaker {
        name: None,
        role: None,
        kind: Kind::Unknown,
        gender: None,
        number: None,
        members: Vec::new(),
        mention: None,
        resolved_by: ResolvedBy::Unknown,
    };
    parts.via.clear();
    parts.content.clear();
    let claim = Claim::from_parts(parts);
    let written = serde_json::to_string(&claim).unwrap();
    assert!(written.contains(r#""speaker":{"name":null,"role":null,"kind":"unknown","mention":null,"resolved_by":"unknown"},"via":[],"content":[]"#));
    assert_eq!(serde_json::from_str::<OwnedClaim>(&written).unwrap(), claim);
}

#[test]
fn further_fields_are_let_through() {
    let mut record = record();
    record.as_object_mut().unwrap().insert("document".to_owned(), json!("a.txt"));
    assert!(serde_json::from_value::<OwnedClaim>(record).is_ok());
}

#[test]
fn broken_records_are_refused_with_the_field() {
    let cases = [
        ("/cue/end", json!(11), "claim 0: cue.end: expected 10, found 11: the text has 10 bytes from byte 0 on"),
        ("/cue/text", json!(""), "claim 0: cue.text: expected words, found none"),
        ("/cue/lemma", json!(""), "claim 0: cue.lemma: expected words, found none"),
        ("/cue/start", json!(11), "claim 0: cue.end: expected 11 or more, where the piece starts, found 10"),
        ("/act", json!("whisper"), "claim 0: act: unknown act \"whisper\"; known are state, affirm, deny, "),
        ("/form", json!("Direct"), "claim 0: form: unknown form \"Direct\"; known are direct, indirect, mixed"),
        ("/speaker/kind", json!("robot"), "claim 0: speaker.kind: unknown kind \"robot\""),
        (
            "/speaker/gender",
            json!("she"),
            "claim 0: speaker.gender: unknown gender \"she\"; known are masculine, feminine",
        ),
        (
            "/speaker/number",
            json!("two"),
            "claim 0: speaker.number: unknown number \"two\"; known are singular, dual, plural",
        ),
        ("/speaker/name", json!(""), "claim 0: speaker.name: expected words, found none"),
        (
            "/speaker/mention/start",
            json!(usize::MAX),
            "claim 0: speaker.mention.end: expected 18446744073709551615 or more",
        ),
        ("/speaker/resolved_by", json!("guess"), "claim 0: speaker.resolved_by: unknown resolution \"guess\""),
        ("/via", json!(["الوكالة", ""]), "claim 0: via[1]: expected words, found none"),
        ("/content/0/end", json!(53), "claim 0: content[0].end: expected 54, found 53"),
        (
            "/content/0",
            json!({"start": 8, "end": 12, "text": "كم"}),
            "claim 0: content[0]: expected a place apart from the cue",
        ),
        ("/rule", json!("rule-of-thumb"), "claim 0: rule: unknown rule \"rule-of-thumb\""),
        ("/confidence", json!(1.01), "claim 0: confidence: expected a number from 0 to 1, found 1.01"),
        ("/confidence", json!(-1), "claim 0: confidence: expected a number from 0 to 1, found -1"),
        ("/id", json!(-1), "invalid value: integer `-1`"),
    ];
    for (pointer, value, expected) in cases {
        let message = refusal(pointer, value);
        assert!(message.starts_with(expected), "{pointer}: {message}");
    }
}

#[test]
fn pieces_keep_the_order_of_the_text() {
    let mut record = record();
    record["content"] = json!([
        {"start": 31, "end": 54, "text": "المخزون يكفي"},
        {"start": 46, "end": 54, "text": "يكفي"},
    ]);
    let message = serde_json::from_value::<OwnedClaim>(record).unwrap_err().to_string();
    assert_eq!(message, "claim 0: content[1].start: expected 54 or more, where the piece before it ends, found 46");
}

#[test]
fn a_missing_field_is_named() {
    let mut record = record();
    record.as_object_mut().unwrap().remove("rule");
    let message = serde_json::from_value::<OwnedClaim>(record).unwrap_err().to_string();
    assert_eq!(message, "missing field `rule`");
}

#[test]
fn confidence_is_rounded_into_its_range() {
    for (given, expected) in [(0.926, 0.93), (1.5, 1.0), (-0.5, 0.0), (f32::NAN, 0.0), (0.0, 0.0), (1.0, 1.0)] {
        let claim = Claim::from_parts(ClaimParts { confidence: given, ..parts() });
        assert_eq!(claim.confidence(), expected);
    }
    for hundredth in 0..=100_u8 {
        let claim = Claim::from_parts(ClaimParts { confidence: f32::from(hundredth) / 100.0, ..parts() });
        let written = serde_json::to_string(&claim).unwrap();
        assert_eq!(serde_json::from_str::<OwnedClaim>(&written).unwrap(), claim, "{written}");
    }
}

#[test]
fn names_lead_back_to_what_they_name() {
    for &act in Act::ALL {
        assert_eq!(Act::from_name(act.name()), Some(act));
        assert_eq!(serde_json::to_value(act).unwrap(), json!(act.name()));
        assert_eq!(act.name().parse::<Act>(), Ok(act));
    }
    for &rule in Rule::ALL {
        assert_eq!(serde_json::from_value::<Rule>(json!(rule.name())).unwrap(), rule);
    }
    for &resolution in ResolvedBy::ALL {
        assert_eq!(serde_json::from_value::<ResolvedBy>(json!(resolution.name())).unwrap(), resolution);
    }
    assert!(serde_json::from_value::<Act>(json!("Deny")).is_err());
}

/// A text is not that of the claim, or no longer: which piece, and why.
#[test]
fn pieces_are_checked_against_their_text() {
    let claim = told();
    assert_eq!(claim.check_in(TEXT), Ok(()));
    let cases = [
        // Cut off inside "and she affirmed", between letters and inside one.
        (TEXT[..8].to_owned(), "cue.end: expected at most 8, where the text ends, found 10"),
        ("وأكد1الوز".to_owned(), "cue.end: expected the first byte of a character, found 10, which lies inside one"),
        (
            TEXT.replace("وأكدت", "وأعلن"),
            "cue.text: expected \"وأعلن\", which is what the text has there, found \"وأكدت\"",
        ),
        (TEXT.replace("الوزيرة", "الوزارة"), "speaker.mention.text: expected \"الوزارة\""),
        (TEXT.replace(" أن ", " ان "), "addressee.text: expected \"ان\""),
        (TEXT.replace("يكفي،", "ينفد،"), "content[0].text: expected \"المخزون ينفد\""),
        (TEXT.replace("نافية", "مشيرة"), "occasion.text: "),
        (TEXT.replace("نافية و", "نافيةا"), "when.start: expected the first byte of a character, found 68"),
        (TEXT.replace("وجود", "حدوث"), "when.text: expected \"حدوث\""),
        (String::new(), "cue.end: expected at most 0"),
    ];
    for (text, expected) in cases {
        let error = claim.check_in(&text).unwrap_err();
        let message = error.to_string();
        assert!(message.starts_with(&format!("claim 0: {expected}")), "{text:?}: {message}");
        assert!(message.starts_with(&format!("claim 0: {}: {}", error.field(), error.problem())), "{message}");
        assert_eq!(error.claim(), Some(0));
        assert!(!claim.is_in(&text));
    }
}

#[test]
fn long_words_are_cut_short_in_messages() {
    let message = refusal("/act", json!("ه".repeat(1_000)));
    assert!(message.contains(&format!("{}…", "ه".repeat(40))) && message.len() < 400, "{message}");
}

#[test]
fn a_part_by_itself_has_no_claim_to_name() {
    let broken = json!({"start": 6, "end": 0, "text": "قال"});
    let message = serde_json::from_value::<Piece>(broken).unwrap_err().to_string();
    assert_eq!(message, "piece.end: expected 6 or more, where the piece starts, found 0");
    let late = json!({"start": usize::MAX - 1, "end": usize::MAX, "text": "قال"});
    let message = serde_json::from_value::<Piece>(late).unwrap_err().to_string();
    assert!(message.contains("expected an earlier start, found"), "{message}");
}

#[test]
fn a_piece_has_words() {
    assert_eq!(Piece::of(TEXT, Span::new(2, 2).unwrap()), None);
    assert_eq!(Piece::at(Span::new(2, 2).unwrap(), ""), None);
}
