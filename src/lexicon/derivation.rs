//! What follows from the past and the present of a verb of one of the longer patterns: its verbal noun and its participle. Those of three letters have
//! a noun of their own each, which the tables list.

use super::conjugation::without_last;

/// The letters of the shortest past of a longer pattern.
const LONG: usize = 4;

/// Whether the past is one of a longer pattern, and typed without vowels.
fn is_long(past: &str) -> bool {
    past.chars().count() >= LONG && past.chars().all(char::is_alphabetic)
}

/// The verbal noun: استخدم، استخدام; استفاد، استفادة; أنهى، إنهاء; ساعد، مساعدة. None for تعلم, whose noun is spelled like it.
pub(super) fn verbal_noun(past: &str) -> Option<String> {
    let (open, last) = (without_last(past), past.chars().next_back()?);
    if !is_long(past) || past.starts_with('ت') {
        return None;
    }
    let short = past.chars().count() == LONG;
    let second = past.chars().nth(1)?;
    if past.starts_with(['أ', 'ا', 'آ']) {
        return Some(match last {
            'ى' | 'أ' => format!("{open}اء"),
            _ if open.ends_with('ا') => format!("{past}ة"),
            // اهتم, اهتمام; but اتجه, اتجاه
            _ if short && past.starts_with('ا') && second != 'ت' => format!("{past}ا{last}"),
            _ => format!("{open}ا{last}"),
        });
    }
    (short && second == 'ا' && last != 'ى').then(|| format!("م{past}ة"))
}

/// Whether the verbal noun is spelled like the past: تعلم، تعاون، and تولى but for its last letter.
pub(super) fn is_verbal_noun(past: &str) -> bool {
    is_long(past) && past.starts_with('ت')
}

/// The participle, active or passive, masculine: يرسل، مرسل; يتلقى، متلقي.
pub(super) fn participle(past: &str, present: &str) -> Option<String> {
    let body: String = present.chars().skip(1).collect();
    let weak = body.strip_suffix('ى').map(|open| format!("م{open}ي"));
    (is_long(past) && present.starts_with('ي')).then(|| weak.unwrap_or_else(|| format!("م{body}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbal_nouns_follow_from_the_past() {
        for (past, noun) in [
            ("استخدم", Some("استخدام")),
            ("استفاد", Some("استفادة")),
            ("انتقل", Some("انتقال")),
            ("انتهى", Some("انتهاء")),
            ("اهتم", Some("اهتمام")),
            ("اتجه", Some("اتجاه")),
            ("أنشأ", Some("أنشاء")),
            ("أدار", Some("أدارة")),
            ("ساعد", Some("مساعدة")),
            ("لاقى", None),
            ("تعلم", None),
            ("كتب", None),
            ("غرّم", None),
        ] {
            assert_eq!(verbal_noun(past).as_deref(), noun);
        }
        assert!(is_verbal_noun("تعلم") && is_verbal_noun("تولى") && !is_verbal_noun("ترك"));
    }

    #[test]
    fn participles_follow_from_the_present() {
        for (past, present, found) in [
            ("أرسل", "يرسل", Some("مرسل")),
            ("تلقى", "يتلقى", Some("متلقي")),
            ("انتهى", "ينتهي", Some("منتهي")),
            ("كتب", "يكتب", None),
            ("أرسل", "-", None),
        ] {
            assert_eq!(participle(past, present).as_deref(), found);
        }
    }
}
