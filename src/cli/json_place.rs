//! Where in JSON a value stands that was found wrong only after it had been read.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::value::RawValue;

/// The bytes of the value that a path leads to, as `claims[2].cue.end`; where it leads on to what is not there, of the last value that is.
pub(super) fn of(json: &str, path: &str) -> Range<usize> {
    let mut value = json.trim();
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let inner = match step.strip_suffix(']') {
            Some(number) => element(value, number),
            None => field(value, step),
        };
        match inner {
            Some(inner) => value = inner,
            None => break,
        }
    }
    // All values are slices of the one text.
    let start = value.as_ptr().addr().saturating_sub(json.as_ptr().addr());
    start..start + value.len()
}

fn field<'j>(object: &'j str, name: &str) -> Option<&'j str> {
    let mut fields: BTreeMap<String, &RawValue> = serde_json::from_str(object).ok()?;
    fields.remove(name).map(RawValue::get)
}

fn element<'j>(list: &'j str, number: &str) -> Option<&'j str> {
    let elements: Vec<&RawValue> = serde_json::from_str(list).ok()?;
    elements.get(number.parse::<usize>().ok()?).map(|value| value.get())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_path_leads_to_its_value() {
        // "he said", "a thing"
        let json = " {\"text\": \"قال\", \"claims\": [{}, {\"cue\" : {\"end\":\t17}, \"via\": [\"شيء\", \"\"]}]}\r\n";
        let cases = [
            ("text", "\"قال\""),
            ("claims[1].cue.end", "17"),
            ("claims[1].via[1]", "\"\""),
            ("claims[0]", "{}"),
            // What is not there is wrong in what would hold it.
            ("claims[1].cue.start", "{\"end\":\t17}"),
            ("claims[7].cue", "[{}, {\"cue\" : {\"end\":\t17}, \"via\": [\"شيء\", \"\"]}]"),
            ("text.end", "\"قال\""),
            ("", json.trim()),
        ];
        for (path, value) in cases {
            assert_eq!(&json[of(json, path)], value, "{path}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn any_path_leads_to_words_of_the_text(
            json in prop_oneof!["\\PC*", " ?\\{\"(قال|claims)\": ?\\[(1|\"شيء\"|\\{\\}|\\[\\])(, ?\\{\"end\": 7\\})?\\] ?\\} ?"],
            path in "((قال|claims|end|x)?(\\[[0-9]{0,2}\\]?)?\\.?){0,4}",
        ) {
            let place = of(&json, &path);
            prop_assert!(json.get(place.clone()).is_some(), "{place:?}");
        }
    }

    #[test]
    fn what_is_no_json_is_wrong_as_a_whole() {
        assert_eq!(of("{oops", "claims[0]"), 0..5);
        assert_eq!(of("", "claims"), 0..0);
    }
}
