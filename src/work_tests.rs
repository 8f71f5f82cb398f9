//! Work grows with the length of a text and not faster, whatever the text: counted in looks at words, not in time.

use crate::discourse::Speakers;
use crate::extract::Extractor;
use crate::grammar;

/// "The ministry of energy said that …", an author's two sentences with a quotation and a source phrase.
const NEWS: &str = "قالت وزارة الطاقة يوم الاثنين إن المحادثات مستمرة، مضيفة أن الأسعار «ستستقر قريبا».\n\
    ونفى المتحدث باسم الشركة سامر الخطيب في بيان وجود أي خلل، بحسب وكالة الأنباء. وتمتد الأعمال على طول الساحل كله.\n";

/// How often words are looked at in `piece`, repeated to so many bytes; a byte.
fn looks(begin: &str, piece: &str, bytes: usize) -> f64 {
    let text = begin.to_owned() + &piece.repeat(bytes / piece.len());
    let extractor = Extractor::new();
    let reading = extractor.read(&text);
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
];

#[test]
fn eight_times_the_text_is_eight_times_the_work() {
    for (begin, piece) in HOSTILE.iter().copied().chain([("", NEWS)]) {
        let (short, long) = (looks(begin, piece, 5_000), looks(begin, piece, 40_000));
        assert!(long <= 1.25 * short + 1.0, "{begin}{piece}: {short:.1} looks a byte, then {long:.1}");
    }
}

#[test]
fn no_text_is_much_more_work_than_news() {
    let news = looks("", NEWS, 20_000);
    for (begin, piece) in HOSTILE.iter().copied() {
        let hostile = looks(begin, piece, 20_000);
        assert!(hostile <= 14.0 * news, "{begin}{piece}: {hostile:.1} looks a byte, news {news:.1}");
    }
}
