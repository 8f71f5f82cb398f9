//! Words brought to what they share with their relatives: طلب، طلبت، الطلب and طلبا; اتهم، اتهام and متهم.
//!
//! No dictionary of roots: affixes come off by the look-up of the lexicon or by their shape, then the letters of the pattern go
//! (the prefixes of the derived forms, the ت of افتعل, long vowels). What is left is close enough to the root to be compared with
//! other words, and is never shown.

use crate::lexicon::Lexicon;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Analysis, EntryId, Proclitics};
use crate::text::key::Key;
use crate::text::orthography::fold;

/// What is left of a word.
pub(super) struct Stem {
    /// What it shares with its relatives: رفع of ارتفاع (rise), ارتفعت (it rose) and المرتفعة (the high one). The same for all words of one
    /// government.
    pub(super) root: Key,
    /// The word without what is attached to it, the letters of its pattern left in: ارتفاع of وارتفاعها (and its rise). Tells ارتفاع (rise)
    /// from رفع (raised), which the root does not. The place itself for its names.
    pub(super) bare: Key,
    pub(super) analysis: Analysis,
}

/// What is left of a word; `None` of one that has no letters or too many.
pub(super) fn stem(word: &str, lexicon: &Lexicon) -> Option<Stem> {
    let key = Key::of(word)?;
    let analysis = lexicon.analyse(word, key);
    let entry = lexicon.entry(analysis.entry);
    if let Some(place) = entry.place {
        let root = Key::of(&format!("place{place}"))?;
        return Some(Stem { root, bare: root, analysis });
    }
    let folded: Vec<char> = fold(word).chars().collect();
    let letters = without_affixes(&folded, analysis);
    // طالبان (the Taliban) has nothing to do with طلب (asked): a name has no relatives.
    let named = entry.classes.has(Classes::INSTITUTION_NAME | Classes::MEDIA_NAME);
    let root = if named && analysis.proclitics == Proclitics::NONE {
        key
    } else if let Some(form) = lexicon.readings(entry).first() {
        // A reporting verb is known in all its forms; its dictionary form stands for them.
        let lemma: Vec<char> = fold(&lexicon.lemma(form.lemma).text).chars().collect();
        skeleton(&lemma)?
    } else {
        skeleton(letters)?
    };
    let bare = Key::of(&letters.iter().collect::<String>()).unwrap_or(root);
    Some(Stem { root, bare, analysis })
}

/// The word without clitics, article and the endings of number, gender and case.
fn without_affixes(word: &[char], analysis: Analysis) -> &[char] {
    let known = analysis.entry != EntryId(0);
    let has = |proclitics| known && analysis.proclitics.has(proclitics);
    let mut rest = word;
    let starts = |rest: &[char], prefix: &str| {
        prefix.chars().zip(rest).filter(|(one, other)| one == *other).count() == prefix.chars().count()
    };
    let skip = |rest: &mut &[char], letters: usize| {
        if let Some(shorter) = rest.get(letters..).filter(|shorter| shorter.len() > 1) {
            *rest = shorter;
        }
    };
    let before_article = ["وال", "فال", "ولل", "وبال"].iter().any(|prefix| starts(rest, prefix));
    if has(Proclitics::WA) || has(Proclitics::FA) || !known && (before_article || starts(rest, "و") && rest.len() > 5)
    {
        skip(&mut rest, 1);
    }
    if starts(rest, "لل") && rest.len() > 4 {
        skip(&mut rest, 2);
    } else if ["بال", "كال"].iter().any(|prefix| starts(rest, prefix)) && rest.len() > 5 {
        skip(&mut rest, 3);
    } else if starts(rest, "ال") && rest.len() > 4 && (!known || has(Proclitics::AL)) {
        skip(&mut rest, 2);
    } else if [Proclitics::BI, Proclitics::LI, Proclitics::KA, Proclitics::SA].into_iter().any(has)
        || ["سي", "ست"].iter().any(|prefix| starts(rest, prefix)) && !known && rest.len() > 5
    {
        skip(&mut rest, 1);
    }
    for endings in
        [&["هما", "هم", "ها", "نا", "كم"][..], &["ات", "ون", "ين", "ان", "وا", "يه", "تا", "تي"], &["ه", "ي", "ا", "ت"]]
    {
        if ends_in_root(rest) {
            break;
        }
        let ending = endings.iter().find(|ending| {
            let length = ending.chars().count();
            rest.len() >= length.saturating_add(3)
                && rest.iter().rev().zip(ending.chars().rev()).all(|(one, other)| *one == other)
        });
        if let Some(ending) = ending {
            rest = rest.get(..rest.len().saturating_sub(ending.chars().count())).unwrap_or(rest);
        }
    }
    rest
}

/// تخزين (storing), مخزون (stock): the ن is of the root, and ين and ون are no endings. Five letters, as the shapes have them.
fn ends_in_root(word: &[char]) -> bool {
    matches!(word, ['ت', _, _, 'ي', 'ن'] | ['م', _, _, 'و', 'ن'])
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'و' | 'ي' | 'ء')
}

fn consonants(letters: &[char]) -> usize {
    letters.iter().filter(|&&letter| !is_vowel(letter)).count()
}

/// The letters of the root, as far as the shape tells.
fn skeleton(word: &[char]) -> Option<Key> {
    let mut rest = word;
    let mut tenth = false;
    let at = |place: usize, rest: &[char]| rest.get(place).copied().unwrap_or(' ');
    // استقر، يستقر، مستقر: the tenth form is a meaning of its own.
    if word.len() > 4 && matches!(at(0, word), 'ا' | 'ي' | 'م' | 'ت' | 'ن') && at(1, word) == 'س' && at(2, word) == 'ت'
    {
        tenth = true;
        rest = word.get(3..).unwrap_or(word);
    } else if matches!(at(0, word), 'ا' | 'ي' | 'م' | 'ت')
        && at(1, word) == 'ن'
        && at(2, word) != 'ت'
        && consonants(word.get(2..).unwrap_or(&[])) > 2
    {
        rest = word.get(2..).unwrap_or(word);
    } else {
        let inner = word.get(1..).unwrap_or(&[]);
        if matches!(at(0, word), 'ا' | 'م' | 'ت' | 'ن' | 'ي') && consonants(inner) > 2
            || at(0, word) == 'ي' && inner.len() > 2
        {
            rest = inner;
        }
        // يتراجع, after its ي.
        let inner = rest.get(1..).unwrap_or(&[]);
        if rest.len() < word.len() && at(0, rest) == 'ت' && consonants(inner) > 2 {
            rest = inner;
        }
    }
    // The ت of افتعل.
    let infix = rest.len() < word.len() && !tenth && at(1, rest) == 'ت' && consonants(rest) > 3;
    let mut letters = String::new();
    if tenth {
        letters.push_str("ست");
    }
    let mut last = ' ';
    for (place, &letter) in rest.iter().enumerate() {
        let dropped = is_vowel(letter) && (place > 0 || letter == 'ا' || letter == 'ء') || infix && place == 1;
        if !(dropped || letter == last && place.saturating_add(1) == rest.len()) {
            letters.push(letter);
            last = letter;
        }
    }
    if letters.chars().count() < 2 { Key::of(&word.iter().collect::<String>()) } else { Key::of(&letters) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_meet() {
        let families = [
            &["طلب", "طلبت", "طلبا", "الطلب", "والطلب", "بالطلب"][..],
            &["اتهم", "اتهام", "متهم", "اتهمت", "اتهامات"],
            &["ارتفع", "يرتفع", "ارتفاع", "الارتفاع", "مرتفعة"],
            &["انخفض", "ينخفض", "انخفاض", "تخفيض", "منخفض"],
            &["تراجع", "يتراجع", "متراجع", "التراجع"],
            &["هبط", "يهبط", "هبوط", "الهبوط"],
            &["استقر", "استقرار", "مستقر", "يستقر"],
            &["قتل", "مقتل", "قتلى", "قتيل", "القتلى"],
            &["روسيا", "موسكو", "الروسي", "الروسية"],
            &["انتخاب", "انتخابات", "ينتخبون"],
            &["تخزين", "التخزين", "مخزون", "خزن", "تخزن"],
        ];
        for family in families {
            let stems: Vec<_> =
                family.iter().map(|word| stem(word, Lexicon::standard()).map(|stem| stem.root)).collect();
            assert!(stems.iter().all(|one| one == &stems[0] && one.is_some()), "{family:?}: {stems:?}");
        }
    }

    #[test]
    fn what_is_attached_comes_off_and_the_pattern_stays() {
        let lexicon = Lexicon::standard();
        let bare = |word: &str| stem(word, lexicon).unwrap().bare;
        for (one, other) in [("ارتفاع", "وارتفاعها"), ("الطلب", "طلبا"), ("موسكو", "روسيا")]
        {
            assert_eq!(bare(one), bare(other), "{one} and {other}");
        }
        for (one, other) in [("ارتفاع", "ارتفع"), ("طلب", "مطلوب")] {
            assert_ne!(bare(one), bare(other), "{one} and {other}");
        }
    }

    #[test]
    fn strangers_do_not() {
        for (one, other) in
            [("قرار", "استقرار"), ("ارتفع", "انخفض"), ("روسيا", "سوريا"), ("قتل", "قبل"), ("طلب", "طالبان")]
        {
            let stem = |word| stem(word, Lexicon::standard()).map(|stem| stem.root);
            assert_ne!(stem(one), stem(other), "{one} and {other}");
        }
    }
}
