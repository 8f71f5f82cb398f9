//! What must not change who is said to have said what: another name, another order, the same article twice.

use std::sync::LazyLock;

use isnad::{Claim, Extractor};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

static EXTRACTOR: LazyLock<Extractor> = LazyLock::new(Extractor::new);

/// Given names of men, all of which a table knows, and surnames that no table knows, with and without the article.
const GIVEN: &[&str] = &["سامر", "زياد", "وليد", "رامي", "فادي", "هاني"];
const SURNAMES: &[&str] = &["الزغبي", "القدور", "البيطار", "الدروبي", "الشمندي"];
const BARE_SURNAMES: &[&str] = &["شقير", "بزيع", "طنوس", "زعيتر", "عيتاني"];

/// Paragraphs about one man, GIVEN SURNAME: titles in front and behind, short name, implicit subject, participle, relay, quotation.
const PARAGRAPHS: &[&str] = &[
    // The minister of transport G S said that the bridge would be opened. And he added that the work was done.
    "قال وزير النقل GIVEN SURNAME إن الجسر سيفتح في الربيع. وأضاف أن الأعمال انتهت.",
    // And S affirmed that the delay was short, pointing out that the weather was bad.
    "وأكد SURNAME أن التأخير كان قصيرا، مشيرا إلى أن الطقس كان سيئا.",
    // "We shall not raise the fares," said S to reporters.
    "\"لن نرفع الأسعار\"، قال SURNAME للصحفيين.",
    // And Reuters quoted the minister as saying that the tender was open.
    "ونقلت رويترز عن الوزير قوله إن المناقصة مفتوحة.",
    // G S, minister of transport, denied that there was a fault.
    "ونفى GIVEN SURNAME، وزير النقل، وجود خلل.",
    // The foreign ministry, according to S, demanded an end of the strike.
    "وطالبت وزارة الخارجية بوقف الإضراب. ورفض SURNAME الطلب.",
    // And the Pentagon warned of a delay.
    "وحذر البنتاغون من التأخير.",
];

/// Paragraphs that have nothing to do with each other and name their source in full.
const UNRELATED: &[&str] = &[
    // The minister of energy Layla al-Mansouri said that prices were stable.
    "قالت وزيرة الطاقة ليلى المنصوري إن الأسعار مستقرة.",
    // And the Japanese ambassador Kenji Watanabe demanded the opening of the port.
    "وطالب السفير الياباني كنجي واتانابي بفتح الميناء.",
    // The world health organisation warned of a new wave.
    "وحذرت منظمة الصحة العالمية من موجة جديدة.",
    // Diplomatic sources mentioned that the talks would resume.
    "وذكرت مصادر دبلوماسية أن المحادثات ستستأنف.",
    // Kyiv accused Moscow of shelling the port.
    "واتهمت كييف موسكو بقصف الميناء.",
    // And the Reuters agency reported that the storm had calmed down.
    "وأفادت وكالة رويترز بأن العاصفة هدأت.",
    // "The road is safe," the mayor Rami al-Zoghbi affirmed.
    "وأكد رئيس البلدية رامي الزغبي: \"الطريق آمن\".",
];

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    cue: String,
    act: &'static str,
    negated: bool,
    form: &'static str,
    name: Option<String>,
    role: Option<String>,
    kind: &'static str,
    mention: Option<String>,
    via: Vec<String>,
    content: Vec<String>,
}

fn said(claim: &Claim<'_>) -> Said {
    let speaker = claim.speaker();
    Said {
        cue: claim.cue().text().to_owned(),
        act: claim.act().name(),
        negated: claim.negated(),
        form: claim.form().name(),
        name: speaker.name().map(str::to_owned),
        role: speaker.role().map(str::to_owned),
        kind: speaker.kind().name(),
        mention: speaker.mention().map(|mention| mention.text().to_owned()),
        via: claim.via().map(str::to_owned).collect(),
        content: claim.content().iter().map(|piece| piece.text().to_owned()).collect(),
    }
}

fn read(text: &str) -> Vec<Said> {
    EXTRACTOR.extract(text).iter().map(said).collect()
}

/// The same records with another name for the man.
fn renamed(records: Vec<Said>, from: (&str, &str), to: (&str, &str)) -> Vec<Said> {
    let rename = |text: String| text.replace(from.0, to.0).replace(from.1, to.1);
    let all = |texts: Vec<String>| texts.into_iter().map(rename).collect();
    records
        .into_iter()
        .map(|said| Said {
            name: said.name.map(rename),
            role: said.role.map(rename),
            mention: said.mention.map(rename),
            via: all(said.via),
            content: all(said.content),
            ..said
        })
        .collect()
}

/// An article about the man of the paragraphs, as a template.
fn article() -> impl Strategy<Value = String> {
    subsequence(PARAGRAPHS, 0..PARAGRAPHS.len()).prop_map(|further| {
        let mut paragraphs = vec![PARAGRAPHS[0]];
        paragraphs.extend(further.into_iter().filter(|&paragraph| paragraph != PARAGRAPHS[0]));
        paragraphs.join("\n")
    })
}

/// Two names of one shape.
fn two_names() -> impl Strategy<Value = [(&'static str, &'static str); 2]> {
    prop_oneof![Just(SURNAMES), Just(BARE_SURNAMES)].prop_flat_map(|surnames| {
        let name = move || (select(GIVEN), select(surnames));
        [name(), name()]
    })
}

fn filled(template: &str, (given, surname): (&str, &str)) -> String {
    template.replace("GIVEN", given).replace("SURNAME", surname)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_name_of_the_same_shape_changes_the_name_only(template in article(), [one, other] in two_names()) {
        let first = read(&filled(&template, one));
        prop_assert!(first.iter().any(|said| said.name.as_deref() == Some(&format!("{} {}", one.0, one.1))), "{:#?}", first);
        prop_assert_eq!(renamed(first, one, other), read(&filled(&template, other)));
    }

    #[test]
    fn an_article_twice_has_the_same_speakers(template in article(), [name, _] in two_names()) {
        let text = filled(&template, name);
        let once = EXTRACTOR.extract(&text);
        let text = format!("{text}\n\n{text}");
        let twice = EXTRACTOR.extract(&text);
        let list = |claims: &[Claim<'_>]| -> Vec<(String, Vec<String>, usize)> {
            let own = |texts: &mut dyn Iterator<Item = &str>| texts.map(str::to_owned).collect();
            isnad::speakers(claims).iter().map(|speaker| (speaker.name().to_owned(), own(&mut speaker.roles()), speaker.claims())).collect()
        };
        let doubled: Vec<_> = list(&once).into_iter().map(|(name, roles, claims)| (name, roles, 2 * claims)).collect();
        prop_assert_eq!(doubled, list(&twice), "{}", text);
    }

    #[test]
    fn the_order_of_unrelated_paragraphs_changes_nothing(paragraphs in Just(UNRELATED.to_vec()).prop_shuffle()) {
        let mut there: Vec<Said> = read(&UNRELATED.join("\n"));
        let mut shuffled: Vec<Said> = read(&paragraphs.join("\n"));
        there.sort();
        shuffled.sort();
        prop_assert_eq!(there.len(), UNRELATED.len());
        prop_assert_eq!(there, shuffled, "{}", paragraphs.join("\n"));
    }
}
