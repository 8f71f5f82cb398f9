//! Work grows with the length of a text and not faster, whatever the text: counted in looks at words, not in time.

use crate::discourse::Speakers;
use crate::extract::Extractor;
use crate::grammar;

/// "The ministry of energy said that …", an author's two sentences with a quotation and a source phrase.
const NEWS: &str = "قالت وزارة الطاقة يوم الاثنين إن المحادثات مستمرة، مضيفة أن الأسعار «ستستقر قريبا».\n\
    ونفى المتحدث باسم الشركة سامر الخطيب في بيان وجود أي خلل، بحسب وكالة الأنباء. وتمتد الأعمال على طول الساحل كله.\n";

/// How often words are looked at in `piece`, repeated to so many bytes; a byte.
fn looks(begin: &str, piece: &str, bytes: usize) -> f64 {
    looks_at(&(begin.to_owned() + &piece.repeat(bytes / piece.len())))
}

/// How often words are looked at in the text; a byte.
fn looks_at(text: &str) -> f64 {
    let extractor = Extractor::new();
    let reading = extractor.read(text);
    let attributions = grammar::attributions(&reading, 6);
    let mut speakers = Speakers::of(&reading, &attributions);
    for (number, attribution) in attributions.iter().enumerate() {
        assert!(speakers.speaker(&reading, &attributions, number).is_some());
        grammar::setting::setting(&reading, attribution);
    }
    reading.looks() as f64 / text.len() as f64
}

/// What stands before the pieces, and the piece that comes again and again.
const HOSTILE: &[(&str, &str)] = &[
    ("", "ا"),
    ("", "قال "),
    ("", "قال أن "),
    ("", "قال، "),
    ("", "وقالت "),
    ("", "«"),
    ("", "\""),
    ("", "«قال "),
    ("", "«“قال”» “«"),
    ("", "، "),
    ("", ": "),
    ("", "\u{64E}\u{651}"),
    ("", "و"),
    ("", "قال الوزير إن الطريق مفتوح وأضاف أن "),
    ("", "بحسب الوزارة، "),
    ("", "بحسب الوزارة "),
    ("", "كما أعلن الوزير، "),
    ("", "مضيفا أن "),
    ("", "نقلت عن "),
    ("", "الذي "),
    ("قال ", "وزير خارجية الدولة السابق "),
    ("قال ", "محمد "),
    ("قال إن ", "الطريق مفتوح "),
    ("", "الوزير "),
    ("", "وزارة "),
    ("", "ستولتنبرغ "),
    ("", "قال ستولتنبرغ إن ذلك. "),
    ("", "قالت وكالة الأنباء الرسمية (سانا) إن الطريق مفتوح. "),
];

#[test]
fn eight_times_the_text_is_eight_times_the_work() {
    for (begin, piece) in HOSTILE.iter().copied().chain([("", NEWS)]) {
        let (short, long) = (looks(begin, piece, 5_000), looks(begin, piece, 40_000));
        assert!(long <= 1.05 * short + 0.1, "{begin}{piece}: {short:.1} looks a byte, then {long:.1}");
    }
}

/// So many articles of people, companies and newspapers whom no other article names.
fn names(articles: usize) -> String {
    const LETTERS: [&str; 12] = ["ب", "ج", "د", "ر", "ز", "س", "ش", "غ", "ف", "ق", "ن", "ه"];
    let word = |number: usize| -> String {
        let letter = |place: u32| LETTERS[number / 12_usize.pow(place) % 12];
        format!("{}ي{}و{}ا{}", letter(0), letter(1), letter(2), letter(3))
    };
    (0..articles)
        .map(|number| {
            let [first, last, company, paper] = [0, 1, 2, 3].map(|place| word(4 * number + place));
            // The minister of energy … said that the talks go on. The minister added that … The company … denied
            // that there was a fault, the newspaper … reported.
            format!(
                "قال وزير الطاقة {first} {last} إن المحادثات مستمرة. وأضاف {last} أن الأسعار ستستقر.\n\
                 ونفت شركة {company} وجود خلل، بحسب صحيفة {paper}. وأكدت {company} ذلك للصحيفة.\n"
            )
        })
        .collect()
}

#[test]
fn names_are_not_compared_with_all_others() {
    let (few, many) = (looks_at(&names(40)), looks_at(&names(640)));
    assert!(many <= 1.05 * few, "{few:.1} looks a byte, then {many:.1}");
}

#[test]
fn whom_nobody_asks_for_is_not_read() {
    // "Nizar Najm, the director of the company, visited the town", many times, behind what somebody says.
    let looks = |speaker: &str| {
        let visits = "وزار المدينة أمس مدير الشركة نزار نجم. ".repeat(40);
        looks_at(&format!("قال {speaker} إن الطريق مفتوح.\n{visits}"))
    };
    let (asked, other) = (looks("نزار نجم"), looks("سامر حداد"));
    assert!(other <= 0.8 * asked, "{asked:.1} looks a byte, {other:.1} where nobody asks");
}

#[test]
fn bodies_of_one_sentence_are_not_compared_with_all_others() {
    let word =
        |number: usize| ["ب", "ج", "د", "ر", "ز", "س", "ش", "غ"].map(|letter| format!("{letter}ي"))[number % 8].clone();
    // The company … and the company … and …, which say that the road is open, in one sentence.
    let bodies = |number: usize| -> String {
        let name = |number: usize| {
            format!("{}{}{}{}ون", word(number), word(number / 8), word(number / 64), word(number / 512))
        };
        (0..number).map(|number| format!("وشركة {0} التي قالت شركة {0} إن الطريق مفتوح ", name(number))).collect()
    };
    let (few, many) = (looks_at(&bodies(60)), looks_at(&bodies(960)));
    assert!(many <= 1.2 * few, "{few:.1} looks a byte, then {many:.1}");
}

#[test]
fn no_text_is_much_more_work_than_news() {
    let news = looks("", NEWS, 20_000);
    for (begin, piece) in HOSTILE.iter().copied() {
        let hostile = looks(begin, piece, 20_000);
        assert!(hostile <= 10.0 * news, "{begin}{piece}: {hostile:.1} looks a byte, news {news:.1}");
    }
}
