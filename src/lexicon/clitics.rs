//! Words taken apart by look-up: و ف س ب ل ك ال in front, pronouns behind. A split counts only where the rest is a word that may carry it.

use super::Lexicon;
use super::class::Classes;
use super::draft::is_folded;
use super::knowledge::Spelling;
use super::tables::DECLINED;
use super::verb::{Analysis, Entry, EntryId, Gender, Number, Person, Proclitics, Pronoun, Shape, VerbForm};
use crate::text::key::{Key, Suffix};
use crate::text::orthography::is_dropped;

const AND: Key = Key::of_affix(['و']);
const SO: Key = Key::of_affix(['ف']);
const ARTICLE: Key = Key::of_affix(['ا', 'ل']);
const BY: Key = Key::of_affix(['ب']);
const TO: Key = Key::of_affix(['ل']);
const LIKE: Key = Key::of_affix(['ك']);
const WILL: Key = Key::of_affix(['س']);
/// لل, for which ل and the article are written.
const TO_THE: Key = Key::of_affix(['ل', 'ل']);
/// The codes of the letters with which a particle begins or a pronoun ends.
const WAW: u8 = AND.first();
const FEH: u8 = SO.first();
const BEH: u8 = BY.first();
const LAM: u8 = TO.first();
const KAF: u8 = LIKE.first();
const SEEN: u8 = WILL.first();
const HEH: u8 = Key::of_affix(['ه']).first();
const ALEF: u8 = ARTICLE.first();
const MEEM: u8 = Key::of_affix(['م']).first();
const NOON: u8 = Key::of_affix(['ن']).first();
const YEH: u8 = Key::of_affix(['ي']).first();
/// A bit for the code of each letter with which a present begins.
const PRESENT: u128 = bits([Key::of_affix(['ي']), Key::of_affix(['ت']), Key::of_affix(['ن']), Key::of_affix(['ا'])]);
/// A bit for the code of each letter that may be a particle in front of a name.
const PARTICLES: u128 = bits([AND, SO, BY, TO, LIKE]);
/// A pronoun and its letters.
type Attached = (Key, Suffix, Pronoun);

const fn attached<const N: usize>(letters: [char; N], person: Person, gender: Gender, number: Number) -> Attached {
    let key = Key::of_affix(letters);
    (key, Suffix::of(key), Pronoun { person, gender, number })
}

/// The pronouns whose last letter has this code: few words are looked up without one.
fn pronouns(last: u8) -> &'static [Attached] {
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Second, Third};
    match last {
        HEH => const { &[attached(['ه'], Third, Masculine, Singular)] },
        ALEF => {
            const {
                &[
                    attached(['ه', 'ا'], Third, Feminine, Singular),
                    attached(['ه', 'م', 'ا'], Third, Masculine, Dual),
                    attached(['ن', 'ا'], First, Masculine, Plural),
                    attached(['ك', 'م', 'ا'], Second, Masculine, Dual),
                ]
            }
        }
        MEEM => {
            const { &[attached(['ه', 'م'], Third, Masculine, Plural), attached(['ك', 'م'], Second, Masculine, Plural)] }
        }
        NOON => {
            const { &[attached(['ه', 'ن'], Third, Feminine, Plural), attached(['ك', 'ن'], Second, Feminine, Plural)] }
        }
        YEH => {
            const { &[attached(['ن', 'ي'], First, Masculine, Singular), attached(['ي'], First, Masculine, Singular)] }
        }
        KAF => const { &[attached(['ك'], Second, Masculine, Singular)] },
        _ => &[],
    }
}

/// The bit of a letter's code.
const fn bit(code: u8) -> u128 {
    1 << (code & 0x7F)
}

/// The bits of the letters with which the affixes begin.
const fn bits<const N: usize>(affixes: [Key; N]) -> u128 {
    let mut all = 0;
    let mut rest: &[Key] = &affixes;
    while let [affix, others @ ..] = rest {
        all |= bit(affix.first());
        rest = others;
    }
    all
}

/// Nouns and adjectives: they take the article and attached prepositions.
const NOMINAL: Classes = DECLINED
    .with(Classes::NATIONALITY)
    .with(Classes::TIME)
    .with(Classes::QUANTIFIER)
    .with(Classes::FEELING)
    .with(Classes::SILENCE)
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
/// A word of so many letters may end in ان by its root (ليدان, that he be condemned).
const DUAL: u32 = 5;
const DUAL_ENDING: Key = Key::of_affix(['ا', 'ن']);

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
        let typed = Typed { word };
        if let Some(found) = self.stem(key, Proclitics::NONE, typed) {
            return found;
        }
        self.behind_conjunction(key, typed).unwrap_or(Analysis::UNKNOWN)
    }

    /// A word without the و or ف in front of it.
    fn behind_conjunction(&self, key: Key, typed: Typed<'_>) -> Option<Analysis> {
        let (letter, proclitic) = match key.first() {
            WAW => (AND, Proclitics::WA),
            FEH => (SO, Proclitics::FA),
            _ => return None,
        };
        let rest = key.strip_prefix(letter).filter(|rest| rest.len() > 1)?;
        // ووقال: a slip of the typist; وورد (and it stands): و before ورد, which is spelled like و and رد.
        let twice = || rest.strip_prefix(letter).filter(|rest| rest.len() > 1);
        self.stem(rest, proclitic, typed).or_else(|| self.stem(twice()?, proclitic, typed))
    }

    /// A word without و and ف.
    fn stem(&self, key: Key, before: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        // دعاه (he called on him) folds like دعاة (preachers), whose last letter is typed otherwise.
        let with_him = typed.word.ends_with("اه");
        let found = if with_him { self.with_pronoun(key, before, typed) } else { None };
        found.or_else(|| self.whole_first(key, before, typed))
    }

    /// The same, where the whole word is tried before a pronoun comes off.
    fn whole_first(&self, key: Key, before: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        if let Some(found) = self.whole(key, before, typed) {
            return Some(found);
        }
        // The article before the pronoun: القوة is "the force", not ألقوه, "they threw it".
        if let Some(found) =
            key.strip_prefix(ARTICLE).and_then(|rest| self.whole(rest, before.with(Proclitics::AL), typed))
        {
            return Some(found);
        }
        if let Some(found) = self.with_pronoun(key, before, typed) {
            return Some(found);
        }
        if let Some(rest) = key.strip_prefix(TO_THE) {
            let found = self.whole(rest, before.with(Proclitics::LI).with(Proclitics::AL), typed);
            // للعراق: the article is part of the name.
            let named = || self.whole(ARTICLE.concat(rest)?, before.with(Proclitics::LI), typed);
            if let Some(found) = found.or_else(named) {
                return Some(found);
            }
        }
        let (letter, prefix) = match key.first() {
            BEH => (BY, Proclitics::BI),
            LAM => (TO, Proclitics::LI),
            KAF => (LIKE, Proclitics::KA),
            SEEN => (WILL, Proclitics::SA),
            _ => return None,
        };
        let rest = key.strip_prefix(letter)?;
        let proclitics = before.with(prefix);
        self.whole(rest, proclitics, typed).or_else(|| self.with_pronoun(rest, proclitics, typed)).or_else(|| {
            let noun = rest.strip_prefix(ARTICLE).filter(|_| prefix != Proclitics::SA)?;
            self.whole(noun, proclitics.with(Proclitics::AL), typed)
        })
    }

    /// The word without a pronoun.
    #[inline(always)]
    fn whole(&self, key: Key, proclitics: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        if self.knowledge.known_spellings.may_have(key) { self.known_whole(key, proclitics, typed) } else { None }
    }

    /// The same of a key that the filter has let through.
    fn known_whole(&self, key: Key, proclitics: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        let entry = typed.entry(self.knowledge.found_spelling(key)?);
        let entry = self.carried(entry, key, proclitics)?;
        Some(Analysis { entry, proclitics, pronoun: None })
    }

    /// The word with a pronoun behind it.
    fn with_pronoun(&self, key: Key, proclitics: Proclitics, typed: Typed<'_>) -> Option<Analysis> {
        let tail = key.tail();
        pronouns(tail.last()).iter().filter(|(_, ending, _)| tail.ends_with(*ending)).find_map(
            |&(suffix, _, pronoun)| {
                let rest = key.strip_suffix(suffix)?;
                let entry = self.spelling(rest)?.bound;
                let known = self.entry(entry);
                let takes = takes_pronoun(known, self.readings(known), pronoun, suffix.len() == 1);
                // No pronoun is spelled ة.
                let is_pronoun = || typed.last() != Some('ة');
                let entry = if takes && is_pronoun() { self.carried(entry, rest, proclitics)? } else { return None };
                Some(Analysis { entry, proclitics, pronoun: Some(pronoun) })
            },
        )
    }

    /// What the word is behind these proclitics: itself, or the noun that it is there only.
    fn carried(&self, entry: EntryId, key: Key, proclitics: Proclitics) -> Option<EntryId> {
        let known = self.entry(entry);
        if entry == EntryId(0) {
            None
        } else if may_carry(known, self.readings(known), key, proclitics) {
            Some(entry)
        } else if known.classes.has(Classes::SUBSTANTIVE) && takes_noun(proclitics) {
            Some(self.knowledge.substantive)
        } else {
            None
        }
    }
}

/// Whether the word takes this pronoun. ي (my) and ك (your) are the last letters of too many words to be split off nouns.
fn takes_pronoun(entry: &Entry, readings: &[VerbForm], pronoun: Pronoun, one_letter: bool) -> bool {
    let function =
        Classes::PREPOSITION.with(Classes::COMPLEMENTIZER).with(Classes::ADVERSATIVE).with(Classes::QUANTIFIER);
    if entry.classes.has(function.with(Classes::CIRCUMSTANTIAL).with(Classes::CONJUNCTION).with(Classes::MODAL)) {
        return true;
    }
    let noun = entry.classes.has(NOMINAL) || has_shape(readings, &[Shape::VerbalNoun]);
    let verb = entry.classes.has(Classes::OTHER_VERB.with(Classes::SUPPORT)) || has_shape(readings, &FINITE);
    match pronoun.person {
        Person::Third => noun || verb,
        // بلادنا, but ني only behind verbs.
        Person::First if !one_letter => pronoun.number == Number::Plural && noun || verb,
        Person::First => false,
        Person::Second => noun && !one_letter || verb,
    }
}

const FINITE: [Shape; 5] = [Shape::Past, Shape::Present, Shape::Jussive, Shape::PassivePast, Shape::PassivePresent];

fn has_shape(readings: &[VerbForm], shapes: &[Shape]) -> bool {
    readings.iter().any(|form| shapes.contains(&form.shape))
}

/// Whether the word can stand behind these proclitics.
fn may_carry(entry: &Entry, readings: &[VerbForm], key: Key, proclitics: Proclitics) -> bool {
    let plain =
        Classes::OTHER_VERB.with(Classes::SUPPORT).with(Classes::AUXILIARY).with(Classes::COPULA).with(Classes::MODAL);
    let present = has_shape(readings, &[Shape::Present, Shape::PassivePresent])
        || entry.classes.has(plain) && begins_present(key);
    if proclitics.has(Proclitics::SA) {
        return present;
    }
    let noun = entry.classes.has(NOMINAL) || has_shape(readings, &[Shape::VerbalNoun, Shape::Participle]);
    if proclitics.has(Proclitics::AL) {
        return noun && !entry.classes.has(Classes::CONSTRUCT);
    }
    let proper = entry.classes.has(PROPER) && key.len() > SHORT;
    if proclitics.has(Proclitics::LI) {
        return present && !ends_as_indicative_dual(key) || noun || proper || entry.classes.has(AFTER_PREPOSITION);
    }
    if proclitics.has(Proclitics::BI) {
        let function = AFTER_PREPOSITION.with(Classes::COMPLEMENTIZER);
        return noun || proper || entry.classes.has(function);
    }
    if proclitics.has(Proclitics::KA) {
        // كروس (Kroos) is no ك with روس (Russians): "like" hardly ever stands before a bare name or people.
        return noun && key.len() > SHORT && !entry.classes.has(Classes::NATIONALITY.with(Classes::CONSTRUCT))
            || entry.classes.has(Classes::DEMONSTRATIVE);
    }
    true
}

/// Whether only a noun stands behind these proclitics, ك left out, which begins too many names.
fn takes_noun(proclitics: Proclitics) -> bool {
    proclitics.has(Proclitics::AL.with(Proclitics::BI).with(Proclitics::LI))
        && !proclitics.has(Proclitics::SA.with(Proclitics::KA))
}

/// ليبرمان (Lieberman) is no ل with يبرمان: behind ل the dual of a verb drops its ن.
fn ends_as_indicative_dual(key: Key) -> bool {
    key.len() > DUAL && key.strip_suffix(DUAL_ENDING).is_some()
}

/// Whether the word begins with ي, ت, ن or ا, as the present of a verb does.
fn begins_present(key: Key) -> bool {
    PRESENT & bit(key.first()) != 0
}

/// Whether the word begins with a letter that may be و, ف, ب, ل or ك in front of another.
pub(super) fn may_have_particle(key: Key) -> bool {
    PARTICLES & bit(key.first()) != 0
}

/// The word, and the word without و, ف, ب, ل, ك in front: what a name of several words may begin with, and whether a preposition was
/// taken off.
pub(super) fn beginnings(key: Key) -> [Option<(Key, bool)>; 3] {
    let mut found = [Some((key, false)), None, None];
    if may_have_particle(key) {
        let bare = key.strip_prefix(AND).or_else(|| key.strip_prefix(SO));
        found = match bare {
            Some(bare) => [Some((key, false)), Some((bare, false)), behind_preposition(bare)],
            None => [Some((key, false)), behind_preposition(key), None],
        };
    }
    found
}

/// The word without ب, ل or ك in front; للأمم is ل and الأمم.
fn behind_preposition(word: Key) -> Option<(Key, bool)> {
    let rest = match word.strip_prefix(TO_THE) {
        Some(rest) => ARTICLE.concat(rest)?,
        None => [BY, TO, LIKE].into_iter().find_map(|letter| word.strip_prefix(letter))?,
    };
    Some((rest, true))
}
