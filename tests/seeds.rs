//! The seeds: short texts in the manner of wire copy, each with the records that it must give.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use isnad::text::orthography::fold;
use isnad::{Claim, Form};
use serde_json::Value;

/// Where the `number`-th occurrence of `needle` in line `line` (both from 1) begins and ends, in bytes of the whole text.
fn place(text: &str, line: u64, needle: &str, number: u64) -> (usize, usize) {
    let mut start = 0;
    for _ in 1..line {
        start += text[start..].find('\n').expect("the line is in the text") + 1;
    }
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    let (at, _) = text[start..end].match_indices(needle).nth(number as usize - 1).expect("the words are in the line");
    (start + at, start + at + needle.len())
}

/// The folded words of a string, without marks.
fn words(text: &str) -> Vec<String> {
    let mark = |letter: char| !letter.is_alphanumeric();
    fold(text).split(mark).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn content(claim: &Claim<'_>) -> Vec<String> {
    claim.content().iter().flat_map(|piece| words(piece.text())).collect()
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// What the record says that the claim does not.
fn differences(text: &str, record: &Value, claims: &[Claim<'_>]) -> Vec<String> {
    let cue = record["cue"].as_str().expect("a record has a cue");
    let span =
        place(text, record["p"].as_u64().expect("a record has a line"), cue, record["cue_n"].as_u64().unwrap_or(1));
    let Some(claim) = claims.iter().find(|claim| (claim.cue().start(), claim.cue().end()) == span) else {
        return vec![format!("{cue}: no claim")];
    };
    let mut found = Vec::new();
    let mut differ = |what: &str, want: String, got: String| {
        if want != got {
            found.push(format!("{cue}: {what} should be {want}, is {got}"));
        }
    };
    differ("act", record["act"].as_str().unwrap_or("").to_owned(), claim.act().name().to_owned());
    differ("form", record["form"].as_str().unwrap_or("").to_owned(), claim.form().name().to_owned());
    differ("negated", record["negated"].as_bool().unwrap_or(false).to_string(), claim.negated().to_string());
    differ("kind", record["kind"].as_str().unwrap_or("").to_owned(), claim.speaker().kind().name().to_owned());
    let want: Vec<String> = strings(&record["content"]).into_iter().flat_map(words).collect();
    differ("content", want.join(" "), content(claim).join(" "));
    let name = claim.speaker().name().map(words);
    let names: BTreeSet<Vec<String>> =
        record["speaker"].as_str().into_iter().chain(strings(&record["aliases"])).map(words).collect();
    if !name.as_ref().map_or(names.is_empty(), |name| names.contains(name)) {
        differ("speaker", format!("{names:?}"), format!("{name:?}"));
    }
    let role = |role: Option<&str>| role.map(words).unwrap_or_default().join(" ");
    differ("role", role(record["role"].as_str()), role(claim.speaker().role()));
    let via: Vec<String> = claim.via().map(|name| words(name).join(" ")).collect();
    let relays: Vec<String> = strings(&record["via"]).into_iter().map(|name| words(name).join(" ")).collect();
    differ("via", relays.join(", "), via.join(", "));
    found
}

#[test]
fn every_seed_gives_its_records_and_no_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut texts: Vec<_> =
        fs::read_dir(folder).expect("the seeds are there").map(|entry| entry.expect("readable").path()).collect();
    texts.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    texts.sort();
    assert!(texts.len() >= 25, "only {} seeds", texts.len());
    let mut wrong = String::new();
    for path in &texts {
        let text = fs::read_to_string(path).expect("a seed is UTF-8");
        let json = fs::read_to_string(path.with_extension("json")).expect("a seed has records");
        let gold: Value = serde_json::from_str(&json).expect("records are JSON");
        let records = gold["attributions"].as_array().expect("records are a list");
        let claims = isnad::extract(&text);
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or("");
        for record in records {
            for difference in differences(&text, record, &claims) {
                wrong.push_str(&format!("{name}: {difference}\n"));
            }
        }
        for claim in &claims {
            assert!(claim.is_in(&text), "{name}: {claim:?} is not in its text");
            let known = records.iter().any(|record| {
                let cue = record["cue"].as_str().unwrap_or("");
                place(&text, record["p"].as_u64().unwrap_or(1), cue, record["cue_n"].as_u64().unwrap_or(1))
                    == (claim.cue().start(), claim.cue().end())
            });
            if !known {
                wrong.push_str(&format!(
                    "{name}: {} is no attribution, found {:?} ({:?})\n",
                    claim.cue().text(),
                    content(claim).join(" "),
                    Form::name(claim.form())
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The claim of an annotated record, by its cue.
fn position(text: &str, record: &Value, claims: &[Claim<'_>]) -> Option<usize> {
    let span = place(text, record["p"].as_u64()?, record["cue"].as_str()?, record["cue_n"].as_u64().unwrap_or(1));
    claims.iter().position(|claim| (claim.cue().start(), claim.cue().end()) == span)
}

#[test]
fn seeds_that_tell_relations_give_these_and_no_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    let mut told = 0;
    for entry in fs::read_dir(folder).expect("the seeds are there") {
        let path = entry.expect("readable").path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let gold: Value = serde_json::from_str(&fs::read_to_string(&path).expect("UTF-8")).expect("records are JSON");
        let Some(wanted) = gold["relations"].as_array() else { continue };
        let text = fs::read_to_string(path.with_extension("txt")).expect("a seed is UTF-8");
        let claims = isnad::extract(&text);
        let at = |number: &Value| {
            let record = &gold["attributions"][number.as_u64().expect("a number") as usize];
            position(&text, record, &claims).expect("the claim is found")
        };
        // What is known to be missed is marked; who finds it takes the mark away.
        let wanted: BTreeSet<_> = wanted
            .iter()
            .filter(|relation| relation["missed"] != true)
            .map(|relation| (at(&relation["a"]), at(&relation["b"]), relation["relation"].as_str().unwrap_or("")))
            .collect();
        let found = isnad::compare::compare(&claims);
        let found: BTreeSet<_> =
            found.iter().map(|relation| (relation.a(), relation.b(), relation.kind().name())).collect();
        assert_eq!(found, wanted, "{}", path.display());
        told += 1;
    }
    assert!(told >= 5, "only {told} seeds tell relations");
}
