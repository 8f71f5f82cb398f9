use serde_json::Value;

use super::*;
use crate::cli::document::Origin;

/// Arabic, Latin letters, an emoji beyond the first plane, a quotation over two lines with a carriage return.
const TEXT: &str =
    "😀 BBC: قال وزير النقل سامي الخطيب: «الجسر آمن.\r\n«والطريق مفتوح».\nوأضاف الخطيب أن العمل مستمر.\n";

fn document() -> Document {
    let bytes = TEXT.len() as u64;
    Document {
        origin: Origin::File("نبأ 1.txt".to_owned()),
        date: Some("2018-05-04".to_owned()),
        text: TEXT.to_owned(),
        bytes,
        claims: None,
    }
}

fn page(dialect: Dialect) -> String {
    let document = document();
    let claims = isnad::extract(&document.text);
    assert_eq!(claims.len(), 2);
    String::from_utf8(dialect.page(&document, &claims, true).unwrap()).unwrap()
}

fn characters(start: usize, end: usize) -> String {
    TEXT.chars().skip(start).take(end - start).collect()
}

fn place(span: &Value) -> (usize, usize) {
    (span["start"].as_u64().unwrap() as usize, span["end"].as_u64().unwrap() as usize)
}

#[test]
fn characters_are_counted_over_many_stretches() {
    let text = "قa😀".repeat(400);
    let counted = Characters::new(&text);
    for (number, (byte, _)) in text.char_indices().enumerate() {
        assert_eq!(counted.before(byte), number);
    }
    assert_eq!(counted.before(text.len()), 1200);
    assert_eq!(counted.before(usize::MAX), 1200);
    assert_eq!(Characters::new("").before(3), 0);
}

#[test]
fn every_span_of_citron_is_the_text_at_its_characters() {
    let page: Value = serde_json::from_str(&page(Dialect::Citron)).unwrap();
    assert_eq!(page["text"], TEXT);
    let quotes = page["quotes"].as_array().unwrap();
    let mut spans: Vec<&Value> = quotes.iter().map(|quote| &quote["cue"]).collect();
    for quote in quotes {
        for field in ["sources", "contents", "coreferences"] {
            spans.extend(quote[field].as_array().unwrap());
        }
    }
    spans.extend(page["coreference_groups"].as_array().unwrap().iter().flat_map(|group| group.as_array().unwrap()));
    for span in spans {
        let (start, end) = place(span);
        assert_eq!(span["text"], characters(start, end));
    }
    assert_eq!(quotes[0]["cue"]["start"], 7); // 😀, a space, BBC, a colon, a space
    assert_eq!(quotes[1]["coreferences"][0]["text"], "وزير النقل سامي الخطيب");
    assert_eq!(page["coreference_groups"][0].as_array().unwrap().len(), 2);
}

#[test]
fn selectors_of_web_annotations_agree_with_each_other() {
    let page: Value = serde_json::from_str(&page(Dialect::WebAnnotation)).unwrap();
    assert_eq!(page["id"], "urn:x-isnad:%D9%86%D8%A8%D8%A3%201.txt:page");
    assert_eq!(page["partOf"]["id"], "urn:x-isnad:%D9%86%D8%A8%D8%A3%201.txt");
    let items = page["items"].as_array().unwrap();
    assert_eq!((items.len(), &page["partOf"]["total"]), (6, &6.into()));
    // The collection names the page in which it stands as its only one.
    assert_eq!((&page["partOf"]["first"], &page["partOf"]["last"]), (&page["id"], &page["id"]));
    for target in items.iter().flat_map(|item| item["target"].as_array().unwrap()) {
        assert_eq!(target["type"], "SpecificResource");
        let (start, end) = place(&target["selector"][0]);
        let quoted = &target["selector"][1];
        assert_eq!(quoted["exact"], characters(start, end));
        assert_eq!(quoted["prefix"], characters(start.saturating_sub(32), start));
        assert_eq!(quoted["suffix"], characters(end, end + 32));
    }
}

#[test]
fn brat_gets_fragments_on_one_line() {
    let sheet = page(Dialect::Brat);
    let content = sheet.lines().find(|line| line.contains("\tContent ")).unwrap();
    let mut fields = content.split('\t').skip(1);
    let spans: Vec<String> = fields
        .next()
        .unwrap()
        .trim_start_matches("Content ")
        .split(';')
        .map(|span| {
            let (start, end) = span.split_once(' ').unwrap();
            characters(start.parse().unwrap(), end.parse().unwrap())
        })
        .collect();
    assert_eq!(spans, ["الجسر آمن", "والطريق مفتوح"]);
    assert_eq!(fields.next(), Some("الجسر آمن والطريق مفتوح"));
    assert!(sheet.contains("\nE1\tstate:T1 Speaker:T2 Content:T3\n"), "{sheet}");
    assert!(sheet.contains("\nA1\tForm E1 direct\n"), "{sheet}");
}

#[test]
fn a_claim_of_schema_org_has_author_and_appearance() {
    let page: Value = serde_json::from_str(&page(Dialect::ClaimReview)).unwrap();
    let claim = &page["@graph"][1];
    assert_eq!(claim["text"], "العمل مستمر");
    assert_eq!(
        claim["author"],
        serde_json::json!({"@type": "Person", "name": "سامي الخطيب", "jobTitle": "وزير النقل"})
    );
    assert_eq!(claim["appearance"]["url"], "%D9%86%D8%A8%D8%A3%201.txt");
    assert_eq!(claim["appearance"]["datePublished"], "2018-05-04");
}

/// "The minister of transport Sami al-Khatib said: 'The company said that the bridge is safe', according to the agency."
#[test]
fn who_passes_words_on_is_a_person_where_the_text_shows_one() {
    let text = "قال وزير النقل سامي الخطيب: «قالت الشركة إن الجسر آمن»، وفق وكالة النهر.";
    let document = |date: &str| Document {
        origin: Origin::File("a.txt".to_owned()),
        date: Some(date.to_owned()),
        text: text.to_owned(),
        bytes: 0,
        claims: None,
    };
    let claims = isnad::extract(text);
    let graph = |date| -> Value {
        let page = Dialect::ClaimReview.page(&document(date), &claims, true).unwrap();
        serde_json::from_slice(&page).unwrap()
    };
    let page = graph("04/05/2018");
    let contributors: Vec<&Value> =
        page["@graph"].as_array().unwrap().iter().filter_map(|claim| claim.get("contributor")).collect();
    let expected = serde_json::json!([
        [{"@type": "Organization", "name": "وكالة النهر"}],
        [{"@type": "Organization", "name": "وكالة النهر"}, {"@type": "Person", "name": "سامي الخطيب"}],
    ]);
    assert_eq!(serde_json::json!(contributors), expected);
    // No date in another form than that of ISO 8601.
    assert!(page["@graph"][0]["appearance"].get("datePublished").is_none());
    assert_eq!(graph("2018-05-04")["@graph"][0]["appearance"]["datePublished"], "2018-05-04");
}

#[test]
fn rows_have_a_cell_for_each_column() {
    let table = format!("{HEADER}{}", page(Dialect::Spreadsheet { mark: false }));
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let names = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    let cell = |row: usize, name: &str| rows[row].get(names.iter().position(|other| other == name).unwrap()).unwrap();
    assert_eq!(cell(0, "content"), "الجسر آمن … والطريق مفتوح");
    assert_eq!(cell(1, "speaker"), "سامي الخطيب");
    let bytes = cell(1, "cue_start").parse().unwrap()..cell(1, "cue_end").parse().unwrap();
    assert_eq!(&TEXT[bytes], cell(1, "cue"));
}

#[test]
fn a_cell_is_no_formula() {
    let text = "قال الوزير: «=1+2 صحيح».";
    let document =
        Document { origin: Origin::File("-".to_owned()), date: None, text: text.to_owned(), bytes: 0, claims: None };
    let claims = isnad::extract(text);
    let rows = |mark| String::from_utf8(Dialect::Spreadsheet { mark }.page(&document, &claims, true).unwrap()).unwrap();
    assert!(rows(true).contains(",'=1+2 صحيح,") && rows(true).starts_with("'-,"), "{}", rows(true));
    assert!(rows(false).contains(",=1+2 صحيح,"));
}

#[test]
fn addresses_are_kept_and_names_are_encoded() {
    let named = |name: &str| Document {
        origin: Origin::File(name.to_owned()),
        date: None,
        text: String::new(),
        bytes: 0,
        claims: None,
    };
    assert_eq!(address(&named("https://news.example/1?a=b")), "https://news.example/1?a=b");
    assert_eq!(address(&named("https://news.example/a b")), "https%3A//news.example/a%20b");
    assert_eq!(address(&named("a\"b.txt")), "a%22b.txt");
}

#[test]
fn one_piece_over_a_line_break_is_two_fragments() {
    let document = document();
    let mut claims: Vec<Claim<'static>> = isnad::extract(TEXT).into_iter().map(Claim::into_owned).collect();
    let mut record = serde_json::to_value(&claims[0]).unwrap();
    let (start, end) = (TEXT.find("الجسر").unwrap(), TEXT.find("»").unwrap());
    record["content"] = serde_json::json!([{"start": start, "end": end, "text": TEXT[start..end]}]);
    claims[0] = serde_json::from_value(record).unwrap();
    let sheet = String::from_utf8(Dialect::Brat.page(&document, &claims, true).unwrap()).unwrap();
    let content = sheet.lines().find(|line| line.contains("\tContent ")).unwrap();
    assert!(content.contains(';') && content.ends_with("\tالجسر آمن. «والطريق مفتوح"), "{content}");
    let row = String::from_utf8(Dialect::Spreadsheet { mark: false }.page(&document, &claims, true).unwrap()).unwrap();
    assert!(row.contains(",\"الجسر آمن.\r\n«والطريق مفتوح\","), "{row}");
}
