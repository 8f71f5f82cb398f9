//! Whole articles: people are introduced in full, return by their surname, and go on without being named.

use super::choices::Choices;
use super::sentence;
use super::source::{self, Person};
use super::told::{Source, Told, Writer};
use crate::claim::Kind;

/// Sentences of an article.
const LONGEST: usize = 8;

/// An article with its claims.
pub(super) fn told(choices: &mut Choices<'_>) -> Told {
    let mut writer = Writer::default();
    let mut people: Vec<Person> = Vec::new();
    // Who spoke last, where the next verb without a subject can only be theirs.
    let mut last: Option<Source> = None;
    if choices.once_in(4)
        && let Some(source) = source::institution(choices)
        // A place before a colon may be where the news comes from; who has no name there may be whoever says the same below.
        && !matches!(source.kind, Kind::Place | Kind::Group)
    {
        sentence::headline(&mut writer, choices, &source);
    }
    // Who has no name is told of once: whether the next of those words is the same one, and speaks through the same relay, nobody can say.
    let mut unnamed: Vec<String> = Vec::new();
    let mut institution = |choices: &mut Choices<'_>| {
        let source = source::institution(choices)?;
        let again = unnamed.contains(&source.words);
        if source.kind == Kind::Group && !again {
            unnamed.push(source.words.clone());
        }
        (!again).then_some(source)
    };
    for _ in 0..1 + choices.below(LONGEST) {
        if !writer.is_empty() {
            // A new paragraph, or another sentence of this one; a headline stands alone.
            writer.mark(if choices.once_in(2) && last.is_some() { " " } else { "\n" });
        }
        match (choices.below(4), &last, people.len()) {
            (3, Some(source), _) => sentence::continuation(&mut writer, choices, &source.clone()),
            (2, _, 1..) => {
                if let Some(person) = choices.of(&people) {
                    let source = person.by_surname();
                    sentence::verb_first(&mut writer, choices, &source);
                    last = Some(source);
                }
            }
            (1, ..) => {
                if let Some(source) = institution(choices) {
                    if choices.once_in(2) {
                        // Whether who comes after "according to" is the one who goes on is a matter of taste.
                        sentence::sentence(&mut writer, choices, &source);
                        last = None;
                    } else {
                        sentence::verb_first(&mut writer, choices, &source);
                        last = Some(source).filter(|source| source.kind == Kind::Organization);
                    }
                }
            }
            _ => match Person::any(choices).filter(|person| !people.iter().any(|known| known.resembles(person))) {
                Some(person) => {
                    let source = person.in_full();
                    sentence::verb_first(&mut writer, choices, &source);
                    people.push(person);
                    last = Some(source);
                }
                None => {
                    if let Some(source) = institution(choices) {
                        sentence::verb_first(&mut writer, choices, &source);
                        last = None;
                    }
                }
            },
        }
    }
    writer.told()
}
