use super::super::attributions;
use super::calendar::Side;
use super::*;
use crate::lexicon::SharedLexicon;

/// A text, and of its first clause to whom, where and when; `""` where the text does not tell.
type Case = (&'static str, &'static str, &'static str, &'static str);

const CASES: &[Case] = &[
    // Nothing is told: "the minister said that the road is open".
    ("قال الوزير إن الطريق مفتوح.", "", "", ""),
    // Whom: an agency, reporters, a channel by its name, a counterpart, the parliament.
    ("قال الوزير لوكالة فرانس برس إن الطريق مفتوح.", "لوكالة فرانس برس", "", ""),
    ("قال مصدر أمني لرويترز إن الطريق مفتوح.", "لرويترز", "", ""),
    ("قالت المتحدثة للصحفيين إن الطريق مفتوح.", "للصحفيين", "", ""),
    ("وقال الخبير لـ«سكاي نيوز» إن الطريق مفتوح.", "لـ«سكاي نيوز»", "", ""),
    ("وقال الخبير لـ CNN إن الطريق مفتوح.", "لـ CNN", "", ""),
    ("وقال الخبير لقناة الجزيرة: «الطريق مفتوح».", "لقناة الجزيرة", "", ""),
    ("وقال الخبير لبرنامج سامي الحداد إن الطريق مفتوح.", "لبرنامج سامي الحداد", "", ""),
    ("أكد الوزير فهد السالم لنظيره التركي أن الطريق مفتوح.", "لنظيره التركي", "", ""),
    ("وقال الوزير أمام البرلمان إن الطريق مفتوح.", "أمام البرلمان", "", ""),
    ("دعا الوزير روسيا إلى وقف القصف.", "روسيا", "", ""),
    // Where: a conference, a statement, a network, a visit, an answer.
    ("قال الوزير في مؤتمر صحفي إن الطريق مفتوح.", "", "في مؤتمر صحفي", ""),
    ("أعلنت الوزارة في بيان أن الطريق مفتوح.", "", "في بيان", ""),
    ("وكتب الوزير على تويتر: «الطريق مفتوح».", "", "على تويتر", ""),
    ("وقال الوزير عبر حسابه على تويتر إن الطريق مفتوح.", "", "عبر حسابه على تويتر", ""),
    ("وقال الوزير خلال لقائه نظيره الروسي إن الطريق مفتوح.", "", "خلال لقائه نظيره الروسي", ""),
    ("وأكد الوزير خلال زيارته إلى عمان أن الطريق مفتوح.", "", "خلال زيارته إلى عمان", ""),
    ("قال الوزير في مقابلة مع قناة العربية إن الطريق مفتوح.", "", "في مقابلة مع قناة العربية", ""),
    ("وقال الوزير في أول تصريح له إن الطريق مفتوح.", "", "في أول تصريح", ""),
    ("وقال الوزير على هامش القمة العربية إن الطريق مفتوح.", "", "على هامش القمة العربية", ""),
    ("وقال الوزير ردا على سؤال إن الطريق مفتوح.", "", "ردا على سؤال", ""),
    ("قال الخطيب في خطبة الجمعة إن الطريق مفتوح.", "", "في خطبة الجمعة", ""),
    // When: days, parts of a day, dates in both series of months, vague words.
    ("قال الوزير اليوم إن الطريق مفتوح.", "", "", "اليوم"),
    ("قال الوزير اليوم الجمعة إن الطريق مفتوح.", "", "", "اليوم الجمعة"),
    ("قال الوزير أمس إن الطريق مفتوح.", "", "", "أمس"),
    ("قال الوزير أول من أمس إن الطريق مفتوح.", "", "", "أول من أمس"),
    ("قال الوزير الثلاثاء الماضي إن الطريق مفتوح.", "", "", "الثلاثاء الماضي"),
    ("قال الوزير مساء الأحد إن الطريق مفتوح.", "", "", "مساء الأحد"),
    ("قال الوزير أمس (الخميس) إن الطريق مفتوح.", "", "", "أمس (الخميس)"),
    ("قال الوزير في 3 مايو إن الطريق مفتوح.", "", "", "في 3 مايو"),
    ("قال الوزير في ٣ أيار/مايو ٢٠١٨ إن الطريق مفتوح.", "", "", "في ٣ أيار/مايو ٢٠١٨"),
    ("قال الوزير في الثالث من كانون الثاني إن الطريق مفتوح.", "", "", "في الثالث من كانون الثاني"),
    ("قال الوزير يوم 12 آذار (مارس) الماضي إن الطريق مفتوح.", "", "", "يوم 12 آذار (مارس) الماضي"),
    ("قال الوزير الأسبوع الماضي إن الطريق مفتوح.", "", "", "الأسبوع الماضي"),
    ("قال الوزير في وقت سابق اليوم إن الطريق مفتوح.", "", "", "في وقت سابق اليوم"),
    ("قال الوزير في وقت متأخر من مساء أمس إن الطريق مفتوح.", "", "", "في وقت متأخر من مساء أمس"),
    // Several at once, in either order.
    ("قال الوزير لوكالة الأنباء في مؤتمر صحفي اليوم إن الطريق مفتوح.", "لوكالة الأنباء", "في مؤتمر صحفي", "اليوم"),
    ("وقال الوزير في تصريح للصحفيين الخميس إن الطريق مفتوح.", "للصحفيين", "في تصريح", "الخميس"),
    ("أعلنت الوزارة، في بيان مساء أمس، أن الطريق مفتوح.", "", "في بيان", "مساء أمس"),
    ("أشار الوزير في بيان اليوم إلى أن الطريق مفتوح.", "", "في بيان", "اليوم"),
    ("أعربت الوزارة في بيان عن قلقها من العنف.", "", "في بيان", ""),
    // Before the clause, and between a subject and its verb.
    ("وفي مؤتمر صحفي، قال الوزير إن الطريق مفتوح.", "", "وفي مؤتمر صحفي", ""),
    ("واليوم أكدت الوزارة أن الطريق مفتوح.", "", "", "واليوم"),
    ("وفي وقت سابق اليوم، قال الوزير إن الطريق مفتوح.", "", "", "وفي وقت سابق اليوم"),
    ("وفي مؤتمر صحفي عقده مساء أمس، قال الوزير إن الطريق مفتوح.", "", "وفي مؤتمر صحفي", ""),
    // A paper's report tells the paper nothing.
    ("وبحسب تقرير لصحيفة النهر نقلا عن مسؤولين، فإن الطريق مفتوح.", "", "", ""),
    // Behind the content.
    ("أكد الوزير أن الطريق مفتوح، وذلك خلال مؤتمر صحفي.", "", "خلال مؤتمر صحفي", ""),
    ("«الطريق مفتوح»، قال الوزير للصحفيين في القاهرة.", "للصحفيين", "", ""),
    ("وقال الوزير: «الطريق مفتوح»، وذلك خلال مؤتمر صحفي أمس.", "", "خلال مؤتمر صحفي", "أمس"),
    // No part of the setting: what a relative clause or the content tells.
    ("قال الوزير الذي وصل أمس إن الطريق مفتوح.", "", "", ""),
    ("قال الوزير إن الطريق فتح أمس في مؤتمر صحفي.", "", "", ""),
    ("واليوم وصل الوزير إلى عمان وقال إن الطريق مفتوح.", "", "", ""),
    ("وفي السياق نفسه، قال الوزير إن الطريق مفتوح.", "", "", ""),
    ("قال الوزير إن بلاده تفتح الطريق اليوم.", "", "", ""),
];

#[test]
fn the_words_around_a_clause_tell_its_setting() {
    let mut wrong = Vec::new();
    for &(text, addressee, occasion, when) in CASES {
        let reading = Reading::new(text, SharedLexicon::default());
        let attributions = attributions(&reading, 6);
        let setting = attributions.first().map(|first| setting(&reading, first)).unwrap_or_default();
        let words = |range: Option<Range>| range.map_or("", |(first, end)| reading.slice(first, end));
        let found = (words(setting.addressee), words(setting.occasion), words(setting.when));
        if attributions.is_empty() || found != (addressee, occasion, when) {
            wrong.push(format!("{text}\n  {found:?}\n  {:?}", (addressee, occasion, when)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn words_of_time_name_a_day() {
    let latest = Side::Latest;
    let date = |year, month, day, side| Some(Moment::Date { year, month, day, side });
    let cases = [
        ("اليوم", Some(Moment::Day(0))),
        ("أمس", Some(Moment::Day(-1))),
        ("بالأمس", Some(Moment::Day(-1))),
        ("أول أمس", Some(Moment::Day(-2))),
        ("أول من أمس", Some(Moment::Day(-2))),
        ("غدا", Some(Moment::Day(1))),
        ("بعد غد", Some(Moment::Day(2))),
        ("الاثنين", Some(Moment::Weekday(1, latest))),
        ("يوم الإثنين", Some(Moment::Weekday(1, latest))),
        ("اليوم الجمعة", Some(Moment::Weekday(5, latest))),
        ("غدا الأحد", Some(Moment::Weekday(7, Side::Coming))),
        ("السبت الماضي", Some(Moment::Weekday(6, Side::Past))),
        ("الأربعاء المقبل", Some(Moment::Weekday(3, Side::Coming))),
        ("في 3 مايو", date(None, 5, 3, latest)),
        ("في ٣ أيار ٢٠١٨", date(Some(2018), 5, 3, latest)),
        ("الخميس 31 كانون الأول/ديسمبر", date(None, 12, 31, latest)),
        ("في 3 مايو من عام 2015", date(Some(2015), 5, 3, latest)),
        ("في الحادي والعشرين من تشرين الثاني", date(None, 11, 21, latest)),
        ("في الخامس عشر من كانون الثاني الماضي", date(None, 1, 15, Side::Past)),
        ("في 7 آب", date(None, 8, 7, latest)),
        ("في مايو الماضي", None),
        ("الأسبوع الماضي", None),
        ("في عام 2018", None),
        ("مؤخرا", None),
    ];
    for (text, expected) in cases {
        let reading = Reading::new(text, SharedLexicon::default());
        assert_eq!(time::time(&reading, 0, reading.len()), Some((reading.len(), expected)), "{text}");
    }
    for text in ["مساء", "في اليوم التالي", "مارس الضغط", "أب", "في 3 سيارات", "5 أيام", "في 40 مايو", "الوزير"]
    {
        let reading = Reading::new(text, SharedLexicon::default());
        assert_eq!(time::time(&reading, 0, reading.len()), None, "{text}");
    }
}

#[test]
fn any_words_are_read() {
    for text in ["قال", "قال (أمس", "قال في", "قال لـ", "قال لـ«", "قال في أول", "قال ردا على", "قال 99999999 مايو: لا"]
    {
        let reading = Reading::new(text, SharedLexicon::default());
        for index in 0..reading.len() {
            let _ = time::time(&reading, index, reading.len());
            let _ = addressee(&reading, index, reading.len());
            let _ = occasion::occasion(&reading, index, reading.len());
        }
        for attribution in attributions(&reading, 6) {
            let _ = setting(&reading, &attribution);
        }
    }
}
