//! The page as it is produced.

use base64::Engine as _;
use isnad::compare::Comparer;
use isnad::{Extractor, OwnedClaim};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::frame;
use super::marks::{self, Node};
use super::material::{Material, Source};

/// "The minister of water Layla al-Mansouri said that the stock would last. And al-Mansouri denied that the stock would last."
const ARTICLE: &str = "قالت وزيرة المياه ليلى المنصوري إن مخزون المياه يكفي حتى الخريف.\n\
    ونفت الوزارة أن مخزون المياه يكفي حتى الخريف، وقال خبير: «لن يكفي <b>أحدا</b> & كفى».";

fn material(texts: &[&str]) -> Material {
    let mut material = Material::default();
    for (number, text) in texts.iter().enumerate() {
        let claims: Vec<OwnedClaim> =
            Extractor::new().extract(text).into_iter().map(isnad::Claim::into_owned).collect();
        let date = Some("2018-05-04".to_owned());
        material.add(Source::new(format!("{number}.txt"), date, (*text).to_owned(), true), claims);
    }
    material.complete(&Comparer::default());
    material
}

fn page(texts: &[&str]) -> String {
    frame::page(&material(texts)).unwrap()
}

/// What stands between two places of the page.
fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from}")) + from.len();
    let end = page[start..].find(to).unwrap_or_else(|| panic!("no {to}")) + start;
    &page[start..end]
}

/// Elements as they open and close, and the words between them, read without a library of the page's maker.
fn read(html: &str) -> Vec<Result<String, String>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        found.push(Ok(rest[..start].to_owned()));
        let end = rest[start..].find('>').expect("a tag ends") + start;
        found.push(Err(rest[start + 1..end].to_owned()));
        rest = &rest[end + 1..];
    }
    found.push(Ok(rest.to_owned()));
    found
}

/// The words of elements that nest; panics where they do not.
fn words(html: &str) -> String {
    let mut open: Vec<String> = Vec::new();
    let mut words = String::new();
    for part in read(html) {
        match part {
            Ok(escaped) => {
                let plain =
                    escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#13;", "\r");
                words.push_str(&plain.replace("&amp;", "&"));
            }
            Err(tag) => match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop().as_deref(), Some(name), "{html}"),
                None => open.push(tag.split(' ').next().unwrap_or("").to_owned()),
            },
        }
    }
    assert_eq!(open, Vec::<String>::new());
    words
}

/// The marked text of the only article.
fn marked(page: &str) -> &str {
    between(page, "<div class=\"text\">", "</div>")
}

#[test]
fn the_words_of_the_article_are_the_text() {
    for text in
        [ARTICLE, "", "\r\nقال الوزير: \"نعم\".\r\n\r\n\t<!-- لا -->", "\u{feff}\u{202e}قالت الشركة إن A&B <i>مفتوح</i>"]
    {
        let page = page(&[text]);
        if text.is_empty() {
            assert!(!page.contains("class=\"text\""));
        } else {
            assert_eq!(words(marked(&page)), text);
        }
    }
}

#[test]
fn marks_stand_where_the_records_say() {
    let page = page(&["قالت شركة Orion إن التطبيق version 2 متاح."]); // "Orion company said that the app version 2 is available"
    let expected = "<a class=\"cue\" id=\"d1c0\" href=\"#d1r0\" data-claim=\"0\">قالت</a> \
        <span class=\"speaker\" data-claim=\"0\">شركة Orion</span> إن \
        <span class=\"content indirect\" data-claim=\"0\">التطبيق version 2 متاح</span>.";
    assert_eq!(marked(&page), expected);
}

#[test]
fn a_text_with_a_script_is_shown_and_not_run() {
    let text = "قالت الوزيرة </noscript></script><script>alert(1)</script> إن «<img src=x onerror=alert(2)>» مفتوح.";
    for texts in [vec![text], vec![text, ARTICLE]] {
        let page = page(&texts);
        assert_eq!(page.matches("<script").count(), 2, "the numbers and the script of the page");
        assert_eq!(page.matches("</noscript>").count(), if texts.len() > 1 { 2 } else { 0 });
        assert!(!page.contains("<img"));
    }
}

#[test]
fn names_inside_the_numbers_end_no_element() {
    let record = r#"{"id":0,"cue":{"start":0,"end":8,"text":"قالت","lemma":"قال"},"act":"state","negated":false,"form":"direct",
        "speaker":{"name":"</script><script>alert(1)</script><!--","role":null,"kind":"person","mention":null,"resolved_by":"last-speaker"},
        "via":[],"content":[{"start":12,"end":23,"text":"نعم"}],"rule":"relay","confidence":0.9}"#
        .replace("\"end\":23", "\"end\":18");
    let claim: OwnedClaim = serde_json::from_str(&record).unwrap();
    let mut material = Material::default();
    material.add(Source::new("a".to_owned(), None, String::new(), true), vec![claim]);
    material.complete(&Comparer::default());
    let page = frame::page(&material).unwrap();
    let numbers = between(&page, "type=\"application/json\">", "</script>");
    assert!(!numbers.contains(['<', '>', '&']));
    let read: serde_json::Value = serde_json::from_str(numbers).unwrap();
    assert_eq!(read["speakers"][0], "</script><script>alert(1)</script><!--");
    assert!(page.contains("id=\"d1r0\""), "claims without a text are shown as records");
}

#[test]
fn contradictions_stand_side_by_side_with_the_words_that_decide() {
    let page = page(&["قالت الشركة إن أسعار الوقود ارتفعت. لكن الوزارة أكدت أن أسعار الوقود انخفضت."]); // "had risen … had fallen"
    let relations = between(&page, "<section id=\"relations\"", "<section id=\"speakers\"");
    for word in ["ارتفعت", "انخفضت"] {
        assert!(relations.contains(&format!("<mark>{word}</mark>")), "{relations}");
    }
    assert!(relations.contains("href=\"#d1c0\"") && relations.contains("href=\"#d1c1\""));
    assert!(marked(&page).contains("<a class=\"cue related\" id=\"d1c0\""));
}

#[test]
fn several_documents_wait_until_they_are_asked_for() {
    let page = page(&[ARTICLE, ARTICLE]);
    for number in [1, 2] {
        assert!(page.contains(&format!("<a href=\"#d{number}\">")));
        let inert = between(&page, &format!("<noscript data-document=\"{}\">", number - 1), "</noscript>");
        assert_eq!(words(between(inert, "<div class=\"text\">", "</div>")), ARTICLE);
    }
}

#[test]
fn articles_of_all_sorts_come_out_whole_with_all_their_claims() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let material = material(&[&text]);
        let page = frame::page(&material).unwrap();
        assert_eq!(words(marked(&page)), text, "{}", path.display());
        for claim in 0..material.claims.len() {
            for id in [format!("id=\"d1c{claim}\""), format!("id=\"d1r{claim}\"")] {
                assert_eq!(page.matches(&id).count(), 1, "{}: {id}", path.display());
            }
        }
        seen += 1;
    }
    assert!(seen > 20);
}

#[test]
fn only_ends_that_html_does_not_need_are_left_out() {
    let text = "قالت الشركة إن </li></dd> مفتوح."; // "the company said that </li></dd> is open"
    let page = page(&[text]);
    assert_eq!(words(marked(&page)), text);
    assert_eq!(["</dt>", "</dd>", "</li>"].map(|end| page.matches(end).count()), [0; 3]);
    let record = between(&page, "<dl>", "</dl>");
    assert_eq!(record.matches("<dt>").count(), record.matches("<dd").count());
}

#[test]
fn every_link_of_the_page_has_its_place() {
    for texts in [vec![ARTICLE], vec![ARTICLE, ARTICLE, "لا قول هنا."]] {
        let page = page(&texts);
        let body = between(&page, "<body", "</body>");
        let links: Vec<&str> = body.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.len() > 10);
        for link in links {
            assert_eq!(body.matches(&format!("id=\"{link}\"")).count(), 1, "{link}");
        }
    }
}

#[test]
fn the_browser_may_run_this_script_and_no_other() {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(include_bytes!("script.js")));
    assert_eq!(include_str!("script.sha256").trim(), format!("sha256-{digest}"), "script.sha256 must follow script.js");
}

/// A claim with these spans of a text of one-byte letters.
fn spans(text: &str, cue: (usize, usize), content: &[(usize, usize)]) -> OwnedClaim {
    let piece =
        |(start, end): (usize, usize)| serde_json::json!({"start": start, "end": end, "text": &text[start..end]});
    let mut record = serde_json::json!({"id": 0, "act": "state", "negated": false, "form": "direct", "via": [], "rule": "relay",
        "confidence": 0.5, "speaker": {"name": "a", "role": null, "kind": "person", "mention": null, "resolved_by": "unknown"},
        "content": content.iter().map(|&span| piece(span)).collect::<Vec<_>>(), "cue": piece(cue)});
    record["cue"]["lemma"] = "a".into();
    serde_json::from_value(record).unwrap()
}

/// The tree in brackets: c for a content, q for a cue, each with the number of its claim; + where it goes on.
fn brackets(nodes: &[Node<'_>]) -> String {
    nodes.iter().fold(String::new(), |brackets, node| match node {
        Node::Words(words) => brackets + words,
        Node::Marked { mark, continued, inside } => {
            let part = if mark.part == marks::Part::Cue { 'q' } else { 'c' };
            let more = if *continued { "+" } else { "" };
            format!("{brackets}[{more}{part}{}:{}]", mark.claim, self::brackets(inside))
        }
    })
}

#[test]
fn marks_nest_whatever_the_spans() {
    let text = "abcdefghij";
    type Claims = Vec<((usize, usize), Vec<(usize, usize)>)>;
    let cases: [(Claims, &str); 5] = [
        (vec![((0, 2), vec![(3, 6)])], "[q0:ab]c[c0:def]ghij"),
        // In two pieces around the cue.
        (vec![((4, 5), vec![(0, 3), (6, 10)])], "[c0:abc]d[q0:e]f[c0:ghij]"),
        // A saying inside a saying.
        (vec![((0, 1), vec![(2, 10)]), ((3, 4), vec![(5, 10)])], "[q0:a]b[c0:c[q1:d]e[c1:fghij]]"),
        // They cross: the second is cut where the first ends.
        (vec![((0, 1), vec![(2, 6)]), ((1, 2), vec![(4, 8)])], "[q0:a][q1:b][c0:cd[c1:ef]][+c1:gh]ij"),
        // The same cue twice.
        (vec![((0, 1), vec![(2, 4)]), ((0, 1), vec![(5, 7)])], "[q0:[q1:a]]b[c0:cd]e[c1:fg]hij"),
    ];
    for (claims, expected) in cases {
        let claims: Vec<OwnedClaim> = claims.iter().map(|(cue, content)| spans(text, *cue, content)).collect();
        assert_eq!(brackets(&marks::tree(text, &claims)), expected);
    }
}

#[test]
fn a_long_title_is_cut_between_words() {
    let title = |text: &str| Source::new("a.txt".to_owned(), None, text.to_owned(), true).title();
    assert_eq!(title("\u{feff}\n  عنوان قصير\nونص."), "عنوان قصير"); // "a short title / and a text."
    assert_eq!(title(" \n"), "a.txt");
    // "word" again and again; with a full stop where it is cut
    let words = format!("{}كلمة. {}", "كلمة ".repeat(16), "كلمة ".repeat(9));
    assert_eq!(title(&words), format!("{}كلمة…", "كلمة ".repeat(16)));
    assert_eq!(title(&"ق".repeat(300)), format!("{}…", "ق".repeat(40)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Any spans: the marks nest (a tree does), nothing is lost, no mark is empty, and each span's words are all inside its marks.
    #[test]
    fn no_word_is_lost_in_marks(spans_given in proptest::collection::vec((0_usize..30, 1_usize..12, 0_usize..30, 1_usize..12), 0..12)) {
        let text = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF";
        let claims: Vec<OwnedClaim> = spans_given
            .iter()
            .filter(|(cue, length, content, _)| cue + length <= *content)
            .map(|(cue, length, content, long)| spans(text, (*cue, cue + length), &[(*content, content + long)]))
            .collect();
        let mut seen = vec![String::new(); claims.len()];
        let mut all = String::new();
        fn walk(nodes: &[Node<'_>], inside: &mut Vec<usize>, seen: &mut [String], all: &mut String) {
            for node in nodes {
                match node {
                    Node::Words(words) => {
                        all.push_str(words);
                        inside.iter().for_each(|&claim| seen[claim].push_str(words));
                    }
                    Node::Marked { mark, inside: nodes, .. } => {
                        assert!(!nodes.is_empty());
                        let content = mark.part == marks::Part::Content;
                        if content { inside.push(mark.claim); }
                        walk(nodes, inside, seen, all);
                        if content { inside.pop(); }
                    }
                }
            }
        }
        walk(&marks::tree(text, &claims), &mut Vec::new(), &mut seen, &mut all);
        prop_assert_eq!(all, text);
        for (claim, words) in claims.iter().zip(seen) {
            prop_assert_eq!(claim.content()[0].text(), words);
        }
    }

    /// Any text, with what means something to a page and to the grammar: the page's words are the text.
    #[test]
    fn any_text_comes_out_as_it_went_in(pieces in proptest::collection::vec(prop_oneof![
        Just("قال الوزير إن "), Just("الطريق مفتوح"), Just("، مضيفا: «"), Just("»"), Just("<script>"), Just("</noscript>"), Just("&amp;"),
        Just("&#13;"), Just("\r\n"), Just("\r"), Just("\n\n"), Just("\""), Just("'"), Just(" "), Just("\u{202b}"), Just("Orion 5G"), Just("."),
    ], 1..40)) {
        let text = pieces.concat();
        prop_assert_eq!(words(marked(&page(&[&text]))), text);
    }
}
