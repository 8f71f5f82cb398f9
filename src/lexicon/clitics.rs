//! Words taken apart by look-up: و ف س ب ل ك ال in front, pronouns behind. A split counts only where the rest is a word that may carry it.

use std::sync::LazyLock;

use super::builder::is_folded;
use super::class::Classes;
use super::verb::{Analysis, Entry, EntryId, Gender, Number, Person, Proclitics, Pronoun, Shape};
use super::{Lexicon, Spelling};
use crate::text::key::Key;
use crate::text::orthography::is_dropped;

/// The affixes as keys.
struct Affixes {
    and: Key,
    so: Key,
    article: Key,
    by: Key,
    to: Key,
    like: Key,
    will: Key,
    /// لل, for which ل and the article are written.
    to_the: Key,
    /// A bit for the code of each letter with which a present begins.
    present: u128,
    /// A bit for the code of each letter that may be a particle in front of a name.
    particles: u128,
    pronouns: [(Key, Pronoun); 12],
    /// A bit for the code of each letter with which a pronoun ends: few words are looked up without one.
    endings: u128,
}

static AFFIXES: LazyLock<Option<Affixes>> = LazyLock::new(|| {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Second, Third};
    let pronoun = |letters, person, gender, number| Some((Key::of(letters)?, Pronoun { person, gender, number }));
    let pronouns = [
        pronoun("ه", Third, Masculine, Singular)?,
        pronoun("ها", Third, Feminine, Singular)?,
        pronoun("هم", Third, Masculine, Plural)?,
        pronoun("هما", Third, Masculine, Dual)?,
        pronoun("هن", Third, Feminine, Plural)?,
        pronoun("نا", First, Masculine, Plural)?,
        pronoun("ني", First, Masculine, Singular)?,
        pronoun("ي", First, Masculine, Singular)?,
        pronoun("كم", Second, Masculine, Plural)?,
        pronoun("كما", Second, Masculine, Dual)?,
        pronoun("كن", Second, Feminine, Plural)?,
        pronoun("ك", Second, Masculine, Singular)?,
    ];
    let present = ["ي", "ت", "ن", "ا"].into_iter().filter_map(Key::of).fold(0, |all, letter| all | bit(letter.first()));
    Some(Affixes {
        and: Key::of("و")?,
        so: Key::of("ف")?,
        article: Key::of("ال")?,
        by: Key::of("ب")?,
        to: Key::of("ل")?,
        like: Key::of("ك")?,
        will: Key::of("س")?,
        to_the: Key::of("لل")?,
        present,
        particles: ["و", "ف", "ب", "ل", "ك"].into_iter().filter_map(Key::of).fold(0, |all, key| all | bit(key.first())),
        endings: pronouns.iter().fold(0, |all, (key, _)| all | bit(key.last())),
        pronouns,
    })
});

/// The bit of a letter's code.
const fn bit(code: u8) -> u128 {
    1 << (code & 0x7F)
}

/// Nouns and adjectives: they take the article and attached prepositions.
const NOMINAL: Classes = Classes::TITLE
    .with(Classes::HONORIFIC)
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::DOCUMENT)
    .with(Classes::OCCASION)
    .with(Classes::NATIONALITY)
    .with(Classes::TIME)
    .with(Classes::QUANTIFIER)
    .with(Classes::FEELING)
    .with(Classes::SILENCE)
    .with(Classes::COMMON_NOUN)
    .with(Classes::ADJECTIVE)
    .with(Classes::NUMERAL);
/// Proper names take attached prepositions; the article only where it is part of them.
const PROPER: Classes = Classes::PLACE
    .with(Classes::MEDIA_NAME)
    .with(Classes::INSTITUTION_NAME)
    .with(Classes::GIVEN_NAME)
    .with(Classes::NAME_PARTICLE);
/// Function words that take ب and ل: بهذا، لمن، بأن.
const AFTER_PREPOSITION: Classes = Classes::DEMONSTRATIVE.with(Classes::RELATIVE);
/// Names of so few letters say little behind ب, ل or ك, which many other names begin with.
const SHORT: u32 = 2;

/// A word as it was typed.
#[derive(Clone, Copy)]
struct Typed<'w> {
    word: &'w str,
}

impl Typed<'_> {
    /// The last letter, without marks and invisible characters after it.
    fn last(self) -> Option<char> {
        self.word.chars().rev().find(|&letter| !is_dropped(letter))
    }

    /// The entry of a spelling that stands alone.
    fn entry(self, spelling: Spelling) -> EntryId {
        let Spelling { alone, folded_last, plain_last, .. } = spelling;
        if folded_last == EntryId(0) && plain_last == EntryId(0) {
            return alone;
        }
        let as_typed = match self.last() {
            // Persian ی stands for ي and ى, and a typist without the key for a presentation form for neither.
            Some('ی') | None => [alone, folded_last, plain_last],
            Some('ﻱ' | 'ﻲ') => [plain_last, alone, EntryId(0)],
            Some(last) if is_folded(last) => [folded_last, alone, EntryId(0)],
            Some(_) => [plain_last, alone, EntryId(0)],
        };
        as_typed.into_iter().find(|&id| id != EntryId(0)).unwrap_or_default()
    }
}

impl Lexicon {
    /// The word, whose key is `key`, as clitics, entry and pronoun; the entry of unknown words where no look-up succeeds.
    pub(crate) fn analyse(&self, word: &str, key: Key) -> Analysis {
        let Some(affixes) = AFFIXES.as_ref() else { return Analysis::UNKNOWN };
        let typed = Typed { word };
        if let Some(found) = self.stem(key, Proclitics::NONE, affixes, typed) {
            return found;
        }
        for (letter, proclitic) in [(affixes.and, Proclitics::WA), (affixes.so, Proclitics::FA)] {
            let Some(rest) = key.strip_prefix(letter).filter(|rest| rest.len() > 1) else { continue };
            if let Some(found) = self.stem(rest, proclitic, affixes, typed) {
                return found;
            }
            // ووقال: a slip of the typist.
            if let Some(found) = rest
                .strip_prefix(letter)
                .filter(|rest| rest.len() > 2)
                .and_then(|rest| self.stem(rest, proclitic, affixes, typed))
            {
                return found;
            }
        }
        Analysis::UNKNOWN
    }

    /// A word without و and ف.
    fn stem(&self, key: Key, before: Proclitics, affixes: &Affixes, typed: Typed<'_>) -> Option<Analysis> {
        if let Some(found) = self.whole(key, before, typed) {
            return Some(found);
        }
        // The article before the pronoun: القوة is "the force", not ألقوه, "they threw it".
        if let Some(found) =
            key.strip_prefix(affixes.article).and_then(|rest| self.whole(rest, before.with(Proclitics::AL), typed))
        {
            return Some(found);
        }
        if let Some(found) = self.with_pronoun(key, before, affixes, typed) {
            return Some(found);
        }
        if let Some(rest) = key.strip_prefix(affixes.to_the) {
            let found = self.whole(rest, before.with(Proclitics::LI).with(Proclitics::AL), typed);
            // للعراق: the article is part of the name.
            let named = || self.whole(affixes.article.concat(rest)?, before.with(Proclitics::LI), typed);
            if let Some(found) = found.or_else(named) {
                return Some(found);
            }
        }
        let prefixes = [
            (affixes.by, Proclitics::BI),
            (affixes.to, Proclitics::LI),
            (affixes.like, Proclitics::KA),
            (affixes.will, Proclitics::SA),
        ];
        let (rest, prefix) = prefixes.iter().find_map(|&(letter, prefix)| Some((key.strip_prefix(letter)?, prefix)))?;
        let proclitics = before.with(prefix);
        self.whole(rest, proclitics, typed).or_else(|| self.with_pronoun(rest, proclitics, affixes, typed)).or_else(
            || {
                let noun = rest.strip_prefix(affixes.article).filter(|_| prefix != Proclitics::SA)?;
                self.whole(noun, proclitics.with(Proclitics::AL), typed)
            },
        )
    }

    /// The word without a pronoun.
    fn whole(&self, key: Key, proclitics: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        let entry = typed.entry(self.spelling(key)?);
        self.carries(entry, key, proclitics).then_some(Analysis { entry, proclitics, pronoun: None })
    }

    /// The word with a pronoun behind it.
    fn with_pronoun(&self, key: Key, proclitics: Proclitics, affixes: &Affixes, typed: Typed<'_>) -> Option<Analysis> {
        if affixes.endings & bit(key.last()) == 0 {
            return None;
        }
        affixes.pronouns.iter().find_map(|&(suffix, pronoun)| {
            let rest = key.strip_suffix(suffix)?;
            let entry = self.spelling(rest)?.bound;
            let takes = takes_pronoun(self.entry(entry), pronoun, suffix.len() == 1);
            // No pronoun is spelled ة.
            let is_pronoun = typed.last() != Some('ة');
            (takes && is_pronoun && self.carries(entry, rest, proclitics)).then_some(Analysis {
                entry,
                proclitics,
                pronoun: Some(pronoun),
            })
        })
    }

    fn carries(&self, entry: EntryId, key: Key, proclitics: Proclitics) -> bool {
        entry != EntryId(0) && may_carry(self.entry(entry), key, proclitics)
    }
}

/// Whether the word takes this pronoun. ي (my) and ك (your) are the last letters of too many words to be split off nouns.
fn takes_pronoun(entry: &Entry, pronoun: Pronoun, one_letter: bool) -> bool {
    let function =
        Classes::PREPOSITION.with(Classes::COMPLEMENTIZER).with(Classes::ADVERSATIVE).with(Classes::QUANTIFIER);
    if entry.classes.has(function.with(Classes::CIRCUMSTANTIAL).with(Classes::CONJUNCTION)) {
        return true;
    }
    let noun = entry.classes.has(NOMINAL) || has_shape(entry, &[Shape::VerbalNoun]);
    let verb = entry.classes.has(Classes::OTHER_VERB.with(Classes::SUPPORT)) || has_shape(entry, &FINITE);
    match pronoun.person {
        Person::Third => noun || verb,
        // بلادنا, but ني only behind verbs.
        Person::First if !one_letter => pronoun.number == Number::Plural && noun || verb,
        Person::First => false,
        Person::Second => noun && !one_letter || verb,
    }
}

const FINITE: [Shape; 5] = [Shape::Past, Shape::Present, Shape::Jussive, Shape::PassivePast, Shape::PassivePresent];

fn has_shape(entry: &Entry, shapes: &[Shape]) -> bool {
    entry.verbs.iter().any(|form| shapes.contains(&form.shape))
}

/// Whether the word can stand behind these proclitics.
fn may_carry(entry: &Entry, key: Key, proclitics: Proclitics) -> bool {
    let plain = Classes::OTHER_VERB.with(Classes::SUPPORT).with(Classes::AUXILIARY).with(Classes::MODAL);
    let present =
        has_shape(entry, &[Shape::Present, Shape::PassivePresent]) || entry.classes.has(plain) && begins_present(key);
    if proclitics.has(Proclitics::SA) {
        return present;
    }
    let noun = entry.classes.has(NOMINAL) || has_shape(entry, &[Shape::VerbalNoun, Shape::Participle]);
    if proclitics.has(Proclitics::AL) {
        return noun;
    }
    let proper = entry.classes.has(PROPER) && key.len() > SHORT;
    if proclitics.has(Proclitics::LI) {
        return present || noun || proper || entry.classes.has(AFTER_PREPOSITION);
    }
    if proclitics.has(Proclitics::BI) {
        let function = AFTER_PREPOSITION.with(Classes::COMPLEMENTIZER);
        return noun || proper || entry.classes.has(function);
    }
    if proclitics.has(Proclitics::KA) {
        // كروس (Kroos) is no ك with روس (Russians): "like" hardly ever stands before a bare name or people.
        return noun && key.len() > SHORT && !entry.classes.has(Classes::NATIONALITY)
            || entry.classes.has(Classes::DEMONSTRATIVE);
    }
    true
}

/// Whether the word begins with ي, ت, ن or ا, as the present of a verb does.
fn begins_present(key: Key) -> bool {
    AFFIXES.as_ref().is_some_and(|affixes| affixes.present & bit(key.first()) != 0)
}

/// The word, and the word without و, ف, ب, ل, ك in front: what a name of several words may begin with, and whether a preposition was
/// taken off.
pub(super) fn beginnings(key: Key) -> impl Iterator<Item = (Key, bool)> {
    let mut found = [Some((key, false)), None, None];
    if let Some(affixes) = AFFIXES.as_ref()
        && affixes.particles & bit(key.first()) != 0
    {
        let bare = key.strip_prefix(affixes.and).or_else(|| key.strip_prefix(affixes.so));
        found = match bare {
            Some(bare) => [Some((key, false)), Some((bare, false)), behind_preposition(bare, affixes)],
            None => [Some((key, false)), behind_preposition(key, affixes), None],
        };
    }
    found.into_iter().flatten()
}

/// The word without ب, ل or ك in front; للأمم is ل and الأمم.
fn behind_preposition(word: Key, affixes: &Affixes) -> Option<(Key, bool)> {
    let rest = match word.strip_prefix(affixes.to_the) {
        Some(rest) => affixes.article.concat(rest)?,
        None => [affixes.by, affixes.to, affixes.like].into_iter().find_map(|letter| word.strip_prefix(letter))?,
    };
    Some((rest, true))
}
