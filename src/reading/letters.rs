//! What the lexicon says of a word, and what its letters show beside: found once for each word that is met.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Analysis, EntryId, Proclitics};
use crate::lexicon::{Flags, Lexicon, Recognised};
use crate::text::endings::Endings;
use crate::text::key::Key;
use crate::text::orthography::drops;

/// What the lexicon says of a word, which has this key, and what its letters show.
pub(super) fn recognise(lexicon: &Lexicon, word: &str, key: Option<Key>) -> Recognised {
    let analysis = key.map_or(Analysis::UNKNOWN, |key| lexicon.analyse(word, key));
    let known = analysis.entry != EntryId(0);
    // Two bytes a letter is how nearly all words are typed; only others can hold a mark.
    let marked = key.is_none_or(|key| key.len() as usize * 2 != word.len()) && word.chars().any(drops);
    let bare: Cow<'_, str> = if marked { without_marks(word).into() } else { word.into() };
    let definite = if known { analysis.proclitics.has(Proclitics::AL) } else { begins_with_article(word) };
    let (mut traits, mut flags) = (Classes::NONE, Flags::default());
    let mut show = |shown: bool, class: Classes| traits |= if shown { class } else { Classes::NONE };
    show(definite, Classes::DEFINITE);
    show(marked, Classes::MARKED);
    if let Some(key) = key {
        if LISTED.may_end(key.tail()) {
            show(is_calling(key, &bare), Classes::CALLING);
            show(is_formula(&bare), Classes::FORMULA);
            flags = Flags::REPORTS.only_if(SOURCES.contains(&&*bare));
        }
        flags = flags
            .with(Flags::BEGINS_NAME.only_if(lexicon.may_begin_phrase(key)))
            .with(Flags::CONTINUES_NAME.only_if(lexicon.may_continue_phrase(key)));
    }
    if !known {
        show(has_verb_shape(&bare), Classes::VERB_SHAPE);
        show(has_possessor(&bare), Classes::POSSESSED);
        show(is_nameless(&bare, definite), Classes::NAMELESS);
    }
    Recognised::of(analysis, lexicon.entry(analysis.entry), traits, flags)
}

/// The word without tatweel, short vowels and invisible characters.
fn without_marks(word: &str) -> String {
    let mut bare = String::new();
    add_without_marks(word, &mut bare);
    bare
}

/// Adds the word to others, without tatweel, short vowels and invisible characters.
pub(super) fn add_without_marks(word: &str, others: &mut String) {
    others.reserve(word.len());
    others.extend(word.chars().filter(|&letter| !drops(letter)));
}

/// Whether an unknown word begins with the article, alone or behind a particle: ال، وال، بال، لل.
fn begins_with_article(word: &str) -> bool {
    let without = |word: &'_ str, particles: [&str; 2]| {
        let particle = particles.into_iter().find(|particle| word.starts_with(particle));
        particle.map_or(0, str::len)
    };
    let word = word.get(without(word, ["و", "ف"])..).unwrap_or(word);
    let word = word.get(without(word, ["ب", "ك"])..).unwrap_or(word);
    word.starts_with("ال") || word.starts_with("لل")
}

/// The shape of a verb in the present: يتحدى، يستعيد، تستأنف.
fn has_verb_shape(word: &str) -> bool {
    ["يت", "يست", "تست", "ستت", "ستس", "سنت"].iter().any(|beginning| word.starts_with(beginning))
}

/// حجابها (her veil), قراراتهم (their decisions): a noun with its possessor.
fn has_possessor(word: &str) -> bool {
    ["ها", "هم", "هما"].iter().any(|pronoun| word.ends_with(pronoun)) && word.chars().count() >= 6
}

/// Whether an unknown word is part of no name: و alone, والنغش with a particle before the article, كإسلامي (as an Islamist).
fn is_nameless(word: &str, definite: bool) -> bool {
    word == "و" || word.starts_with("كإ") || definite && !word.starts_with("ال")
}

/// Words that tell how somebody is called, by their keys: is called, in both genders and two verbs; his name, her name, and the same joined to
/// what stands before.
const CALLED: [Key; 4] =
    [Key::of_letters("يدعي"), Key::of_letters("تدعي"), Key::of_letters("يسمي"), Key::of_letters("تسمي")];
const NAME: [Key; 4] =
    [Key::of_letters("اسمه"), Key::of_letters("اسمها"), Key::of_letters("واسمه"), Key::of_letters("واسمها")];
/// Prepositions and conjunctions with which a source phrase may begin: على لسان (on the tongue of), من وجهة نظر (in the view of), كما أعلن (as
/// he announced).
const SOURCES: [&str; 5] = ["على", "وعلى", "من", "كما", "مثلما"];
/// Words that end some contents whatever class they have: those that the grammar asks for by their letters where it looks for an addition.
const FORMULAS: [&str; 11] = ["وذلك", "كما", "بأشد", "حيث", "في", "وهو", "ما", "وهذا", "مما", "بعدما", "الرغم"];
/// What the unnamed ask not to be told: his name, his identity.
const HIS_NAME: [&str; 6] = ["اسمه", "اسمها", "هويته", "هويتها", "أسمائهم", "هويتهم"];

/// How all these words end: most others are turned away by that.
static LISTED: LazyLock<Endings> = LazyLock::new(|| {
    let spelled = [SOURCES.as_slice(), &FORMULAS, &HIS_NAME].into_iter().flatten().filter_map(|word| Key::of(word));
    Endings::of(CALLED.into_iter().chain(NAME).chain(spelled))
});

/// يدعى (is called), اسمه (his name).
fn is_calling(key: Key, word: &str) -> bool {
    // يدعي (claims) and يدعى (is called) fold alike: the last letter as typed tells them.
    NAME.contains(&key) || word.ends_with('ى') && CALLED.contains(&key)
}

/// Whether the word is what the unnamed ask not to be told.
pub(crate) fn is_his_name(word: &str) -> bool {
    HIS_NAME.contains(&word)
}

fn is_formula(word: &str) -> bool {
    is_his_name(word) || FORMULAS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_calling_in_any_type() {
        // is called, his name; the last in presentation forms
        for word in ["يدعى", "تسمى", "اسمه", "ا\u{FEB3}\u{FEE4}\u{FEEA}"] {
            assert!(is_calling(Key::of(word).unwrap(), word), "{word}");
        }
        // claims, he sat, the minister
        for word in ["يدعي", "جلس", "الوزير"] {
            assert!(!is_calling(Key::of(word).unwrap(), word), "{word}");
        }
    }

    #[test]
    fn letters_show_what_no_table_knows() {
        let shows = |word: &str, class| recognise(Lexicon::standard(), word, Key::of(word)).set().shows(class);
        // he was sprinkled, typed with a vowel too; it spreads; their meadows
        assert!(shows("يستنغش", Classes::VERB_SHAPE) && shows("يَستنغش", Classes::VERB_SHAPE));
        assert!(!shows("نغشيست", Classes::VERB_SHAPE));
        assert!(shows("مروجهما", Classes::POSSESSED) && !shows("هما", Classes::POSSESSED));
        assert!(shows("قَالَ", Classes::MARKED) && !shows("قال", Classes::MARKED));
        let nameless = |word: &str| {
            recognise(Lexicon::standard(), word, Key::of(word)).set()
                == recognise(Lexicon::standard(), "كإنغش", Key::of("كإنغش")).set()
        };
        assert!(nameless("كإنغيش") && !nameless("نغش"));
        assert!(shows("النغش", Classes::DEFINITE) && shows("للنغش", Classes::DEFINITE));
    }
}
