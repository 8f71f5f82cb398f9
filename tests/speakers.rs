//! Who speaks, to whom, where and when, as the command line and the library tell it.
#![cfg(feature = "cli")]

use isnad::{Date, Extractor, Kind, OwnedClaim};
use serde_json::{Value, json};

mod program;

use program::{isnad, texts};

/// "The minister of water Layla al-Mansouri told reporters at a press conference yesterday that the stock suffices. And al-Mansouri
/// denied any deficit. Saudi Arabia and the Emirates announced on Tuesday that the road is open. It was said that the bridge is safe."
const NEWS: &str = "قالت وزيرة المياه ليلى المنصوري للصحفيين في مؤتمر صحفي أمس إن المخزون يكفي.\n\
    ونفت المنصوري وجود أي عجز.\n\
    وأعلنت السعودية والإمارات الثلاثاء أن الطريق مفتوح.\n\
    وقيل إن الجسر آمن.";

fn run(arguments: &[&str], files: &[(&str, &str)]) -> (i32, String, String) {
    isnad(&texts(files), arguments).parts()
}

fn json_of(arguments: &[&str], files: &[(&str, &str)]) -> Value {
    let (status, stdout, stderr) = run(arguments, files);
    assert_eq!((status, stderr.as_str()), (0, ""));
    serde_json::from_str(&stdout).unwrap()
}

#[test]
fn speakers_are_listed_for_reading() {
    let (status, stdout, stderr) = run(&["speakers", "news.txt"], &[("news.txt", NEWS)]);
    let expected = "news.txt\n\n\
        شخص | ليلى المنصوري، وزيرة المياه | أقوال: 2\n    وزيرة المياه ليلى المنصوري · المنصوري\n\n\
        دولة | السعودية والإمارات (السعودية، الإمارات) | أقوال: 1\n";
    assert_eq!((status, stdout.as_str(), stderr.as_str()), (0, expected, ""));
}

#[test]
fn speakers_are_listed_as_json() {
    let record = json_of(&["speakers", "--format", "json", "news.txt"], &[("news.txt", NEWS)]);
    let place = |words: &str| {
        let start = NEWS.find(words).unwrap();
        json!({"start": start, "end": start + words.len(), "text": words})
    };
    let last = NEWS.rfind("المنصوري").unwrap();
    let expected = json!({"path": "news.txt", "speakers": [
        {
            "name": "ليلى المنصوري", "kind": "person", "gender": "feminine", "number": "singular", "roles": ["وزيرة المياه"],
            "forms": ["وزيرة المياه ليلى المنصوري", "المنصوري"], "claims": 2,
            "first": place("وزيرة المياه ليلى المنصوري"),
            "last": {"start": last, "end": last + "المنصوري".len(), "text": "المنصوري"},
        },
        {
            "name": "السعودية والإمارات", "kind": "place", "gender": "feminine", "number": "dual", "roles": [], "forms": ["السعودية والإمارات"],
            "members": ["السعودية", "الإمارات"], "claims": 1,
            "first": place("السعودية والإمارات"), "last": place("السعودية والإمارات"),
        },
    ]});
    assert_eq!(record, expected);
}

#[test]
fn gender_and_number_are_what_verbs_agree_with() {
    use isnad::{Gender, Number};

    let (masculine, feminine) = (Some(Gender::Masculine), Some(Gender::Feminine));
    let (one, two, many) = (Some(Number::Singular), Some(Number::Dual), Some(Number::Plural));
    for (text, gender, number) in [
        // By the office: "the mayor Samer al-Khatib said that the road is open", "the mayor (a woman)".
        ("قال رئيس البلدية سامر الخطيب إن الطريق مفتوح.", masculine, one),
        ("قالت رئيسة البلدية إن الطريق مفتوح.", feminine, one),
        // By the verb alone, before a name that tells nothing: "(the woman) Kaldwin said".
        ("قالت كالدوين إن الطريق مفتوح.", feminine, one),
        // "The two ministers affirmed", "the ministers affirmed", "al-Zoghbi and al-Mansouri affirmed".
        ("أكد الوزيران أن الطريق مفتوح.", masculine, two),
        ("أكد الوزراء أن الطريق مفتوح.", masculine, many),
        ("أكد محمد الزغبي وليلى المنصوري أن الطريق مفتوح.", masculine, two),
        // What is no people is feminine in the plural, whatever one of it is: "informed sources", "reports".
        ("قالت مصادر مطلعة إن الطريق مفتوح.", feminine, many),
        ("ذكرت تقارير أن الطريق مفتوح.", feminine, many),
        // Bodies by their noun, countries by what the language makes of them: "the ministry", "the bank", "Paris", "Lebanon".
        ("قالت الوزارة إن الطريق مفتوح.", feminine, one),
        ("قال البنك إن الطريق مفتوح.", masculine, one),
        ("قالت باريس إن الطريق مفتوح.", feminine, one),
        ("قال لبنان إن الطريق مفتوح.", masculine, one),
        // "It was said": nobody.
        ("قيل إن الطريق مفتوح.", None, None),
    ] {
        let claims = isnad::extract(text);
        let speaker = claims[0].speaker();
        assert_eq!((speaker.gender(), speaker.number()), (gender, number), "{text}");
        let summaries = isnad::speakers(&claims);
        assert!(summaries.iter().all(|summary| (summary.gender(), summary.number()) == (gender, number)), "{text}");
    }
}

#[test]
fn speakers_of_several_texts_stay_apart() {
    let files = [("a.txt", NEWS), ("b.txt", "لا شيء"), ("c.jsonl", "{\"id\": 7, \"text\": \"نفت الشركة وجود خلل.\"}")];
    let records = json_of(&["speakers", "--format", "json", "a.txt", "b.txt", "c.jsonl"], &files);
    let counts: Vec<usize> =
        records.as_array().unwrap().iter().map(|record| record["speakers"].as_array().unwrap().len()).collect();
    assert_eq!((counts, &records[2]["id"]), (vec![2, 0, 1], &json!(7)));
}

#[test]
fn a_record_tells_to_whom_where_and_when() {
    let record = json_of(&["extract", "news.txt"], &[("news.txt", NEWS)]);
    let claim = &record["claims"][0];
    let words = |field: &str| claim[field]["text"].as_str();
    assert_eq!(
        (words("addressee"), words("occasion"), words("when")),
        (Some("للصحفيين"), Some("في مؤتمر صحفي"), Some("أمس"))
    );
    assert_eq!(claim["when"].get("date"), None);
    assert!(["addressee", "occasion", "when"].iter().all(|field| record["claims"][1].get(field).is_none()));
    let claims: Vec<OwnedClaim> = serde_json::from_value(record["claims"].clone()).unwrap();
    assert!(claims.iter().all(|claim| claim.is_in(NEWS)));
    assert_eq!(claims, isnad::extract(NEWS));
}

#[test]
fn days_are_counted_from_the_date_that_is_given() {
    let dates = |record: &Value| -> Vec<String> {
        let claims = record["claims"].as_array().unwrap().iter();
        claims.filter_map(|claim| claim["when"]["date"].as_str().map(str::to_owned)).collect()
    };
    let record = json_of(&["extract", "--date", "2018-05-04", "news.txt"], &[("news.txt", NEWS)]);
    assert_eq!(dates(&record), ["2018-05-03", "2018-05-01"]);

    // A document's own date goes before the one that is given for all; one that cannot be read does not.
    let line = |date: Value| json!({"text": NEWS, "date": date}).to_string();
    let lines = [line(json!("2018-05-02T08:00:00Z")), line(json!(null))].join("\n");
    let records = json_of(&["extract", "--date", "2018-05-04", "news.jsonl"], &[("news.jsonl", &lines)]);
    assert_eq!(dates(&records[0]), ["2018-05-01", "2018-05-01"]);
    assert_eq!(dates(&records[1]), ["2018-05-03", "2018-05-01"]);

    let (status, stdout, stderr) = run(
        &["extract", "--format", "jsonl", "--date", "2018-05-04", "news.jsonl"],
        &[("news.jsonl", &line(json!("الجمعة")))],
    );
    let record: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((status, dates(&record)), (0, vec!["2018-05-03".to_owned(), "2018-05-01".to_owned()]));
    assert!(stderr.contains("news.jsonl:1: \"الجمعة\""), "{stderr}");

    let (status, stdout, stderr) = run(&["extract", "--date", "2018-02-30", "news.txt"], &[("news.txt", NEWS)]);
    assert_eq!((status, stdout.as_str()), (2, ""));
    assert!(stderr.contains("\"2018-02-30\" is no date of the form YYYY-MM-DD"), "{stderr}");
}

#[test]
fn words_of_time_become_days_in_the_library() {
    // A Friday.
    let extractor = Extractor::new().date(Date::new(2018, 5, 4).unwrap());
    let cases = [
        ("اليوم", Some("2018-05-04")),
        ("اليوم الجمعة", Some("2018-05-04")),
        ("الجمعة", Some("2018-05-04")),
        ("الجمعة الماضي", Some("2018-04-27")),
        ("مساء أمس الخميس", Some("2018-05-03")),
        ("السبت", Some("2018-04-28")),
        ("في ٣ أيار/مايو", Some("2018-05-03")),
        ("في 30 كانون الأول", Some("2017-12-30")),
        ("في الثاني من نيسان 2016", Some("2016-04-02")),
        ("الأسبوع الماضي", None),
    ];
    for (when, date) in cases {
        let text = format!("قال فهد السالم {when} إن الطريق مفتوح."); // "Fahd al-Salem said … that the road is open"
        let claims = extractor.extract(&text);
        let found = claims[0].when().unwrap();
        assert_eq!((found.text(), found.date()), (when, date));
    }
}

#[test]
fn a_summary_groups_claims_by_name_and_kind() {
    let claims = isnad::extract(NEWS);
    let speakers = isnad::speakers(&claims);
    assert_eq!(speakers.len(), 2);
    assert_eq!(speakers.iter().map(isnad::SpeakerSummary::claims).sum::<usize>(), claims.len() - 1);
    assert_eq!((speakers[1].kind(), speakers[1].members().len()), (Kind::Place, 2));
    let (first, last) = (speakers[0].first().unwrap(), speakers[0].last().unwrap());
    assert!(first.start() < last.start() && first.is_in(NEWS) && last.is_in(NEWS));
    assert!(isnad::speakers(&[]).is_empty());
}
