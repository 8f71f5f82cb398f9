//! Words taken apart by look-up: و ف س ب ل ك ال in front, pronouns behind. A split counts only where the rest is a word that may carry it.

use std::sync::LazyLock;

use super::Lexicon;
use super::class::Classes;
use super::verb::{Analysis, Entry, EntryId, Gender, Number, Person, Proclitics, Pronoun, Shape};
use crate::text::key::Key;

/// The affixes as keys.
struct Affixes {
    and: Key,
    so: Key,
    /// In the order in which they are tried.
    prefixes: [(Key, Proclitics); 8],
    pronouns: Vec<(Key, Pronoun)>,
    /// A bit for the code of each letter with which a pronoun ends.
    endings: u128,
    /// A bit for the code of each letter with which a prefix begins.
    beginnings: u128,
    by: Key,
    to: Key,
    to_the: Key,
    the: Key,
}

static AFFIXES: LazyLock<Option<Affixes>> = LazyLock::new(|| {
    let of = |letters: &str| Key::of(letters);
    let pronoun = |letters: &str, person, gender, number| Some((of(letters)?, Pronoun { person, gender, number }));
    use Gender::{Feminine, Masculine};
    use Number::{Dual, Plural, Singular};
    use Person::{First, Second, Third};
    let pronouns = vec![
        pronoun("ه", Third, Masculine, Singular)?,
        pronoun("ها", Third, Feminine, Singular)?,
        pronoun("هم", Third, Masculine, Plural)?,
        pronoun("هما", Third, Masculine, Dual)?,
        pronoun("هن", Third, Feminine, Plural)?,
        pronoun("نا", First, Masculine, Plural)?,
        pronoun("ي", First, Masculine, Singular)?,
        pronoun("ني", First, Masculine, Singular)?,
        pronoun("كم", Second, Masculine, Plural)?,
        pronoun("ك", Second, Masculine, Singular)?,
    ];
    let letters = |keys: &mut dyn Iterator<Item = u8>| keys.fold(0_u128, |all, code| all | 1 << code);
    Some(Affixes {
        endings: letters(&mut pronouns.iter().map(|(key, _)| key.last())),
        beginnings: letters(&mut ["ا", "ب", "ل", "ك", "س"].iter().filter_map(|letter| Key::of(letter)).map(Key::first)),
        by: of("ب")?,
        to: of("ل")?,
        to_the: of("لل")?,
        the: of("ال")?,
        pronouns,
        and: of("و")?,
        so: of("ف")?,
        prefixes: [
            (of("ال")?, Proclitics::AL),
            (of("بال")?, Proclitics::BI.with(Proclitics::AL)),
            (of("لل")?, Proclitics::LI.with(Proclitics::AL)),
            (of("كال")?, Proclitics::KA.with(Proclitics::AL)),
            (of("ب")?, Proclitics::BI),
            (of("ل")?, Proclitics::LI),
            (of("ك")?, Proclitics::KA),
            (of("س")?, Proclitics::SA),
        ],
    })
});

/// Classes whose words take the article and attached prepositions.
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
/// Proper names take attached prepositions, the article only where it is theirs.
const PROPER: Classes = Classes::PLACE.with(Classes::MEDIA_NAME).with(Classes::INSTITUTION_NAME).with(Classes::GIVEN_NAME);
const FUNCTION_WITH_PREPOSITION: Classes = Classes::DEMONSTRATIVE.with(Classes::RELATIVE).with(Classes::COMPLEMENTIZER);
const WITH_PRONOUN: Classes = NOMINAL.with(Classes::COMPLEMENTIZER).with(Classes::PREPOSITION).with(Classes::CIRCUMSTANTIAL).with(Classes::ADVERSATIVE);

const NO_ANALYSIS: Analysis = Analysis { entry: EntryId(0), proclitics: Proclitics::NONE, pronoun: None };

impl Lexicon {
    /// The word as clitics, entry and pronoun; the entry of unknown words where no look-up succeeds.
    pub(crate) fn analyse(&self, word: &str, key: Key) -> Analysis {
        let Some(affixes) = AFFIXES.as_ref() else { return NO_ANALYSIS };
        let spelled = word;
        if let Some(found) = self.stem(key, Proclitics::NONE, affixes, spelled) {
            return found;
        }
        for (letter, proclitic) in [(affixes.and, Proclitics::WA), (affixes.so, Proclitics::FA)] {
            if let Some(rest) = key.strip_prefix(letter)
                && rest.len() > 1
                && let Some(found) = self.stem(rest, proclitic, affixes, spelled)
            {
                return found;
            }
            // ووقال: a slip of the typist.
            if let Some(rest) = key.strip_prefix(letter).and_then(|rest| rest.strip_prefix(letter))
                && rest.len() > 2
                && let Some(found) = self.stem(rest, proclitic, affixes, spelled)
            {
                return found;
            }
        }
        NO_ANALYSIS
    }

    /// A word without و and ف.
    fn stem(&self, key: Key, before: Proclitics, affixes: &Affixes, spelled: &str) -> Option<Analysis> {
        // أنه، بأنها: no other reading of the letters comes near in frequency.
        if key.len() <= 6
            && let Some(found) = self.with_pronoun(key, before, affixes, spelled).filter(|found| self.entry(found.entry).classes.has(Classes::COMPLEMENTIZER)) {
            return Some(found);
        }
        if let Some(entry) = self.whole(key, before, spelled) {
            return Some(Analysis { entry, proclitics: before, pronoun: None });
        }
        if let Some(found) = self.with_pronoun(key, before, affixes, spelled) {
            return Some(found);
        }
        if affixes.beginnings >> key.first() & 1 == 0 {
            return None;
        }
        for &(prefix, proclitics) in &affixes.prefixes {
            let Some(rest) = key.strip_prefix(prefix) else { continue };
            let all = before.with(proclitics);
            if let Some(entry) = self.whole(rest, all, spelled) {
                return Some(Analysis { entry, proclitics: all, pronoun: None });
            }
            if !proclitics.has(Proclitics::AL)
                && let Some(found) = self.with_pronoun(rest, all, affixes, spelled)
            {
                return Some(found);
            }
        }
        None
    }

    fn whole(&self, key: Key, proclitics: Proclitics, spelled: &str) -> Option<EntryId> {
        let id = self.id(key)?;
        let entry = self.entry(id);
        (!entry.bound && may_carry(entry, proclitics) && spelled_as_asked(entry, spelled)).then_some(id)
    }

    fn with_pronoun(&self, key: Key, proclitics: Proclitics, affixes: &Affixes, spelled: &str) -> Option<Analysis> {
        // Most words end in no letter that ends a pronoun.
        if affixes.endings >> key.last() & 1 == 0 {
            return None;
        }
        for &(suffix, pronoun) in &affixes.pronouns {
            let Some(rest) = key.strip_suffix(suffix).filter(|rest| rest.len() > 1) else { continue };
            let Some(id) = self.id(rest) else { continue };
            let entry = self.entry(id);
            let object = pronoun.person == Person::Third || pronoun.person == Person::First && suffix.len() == 2;
            let takes = entry.classes.has(WITH_PRONOUN) || entry.verbs.iter().any(|form| form.shape == Shape::VerbalNoun || object && form.shape != Shape::Participle);
            if takes && may_carry(entry, proclitics) && !spelled.ends_with('ة') {
                return Some(Analysis { entry: id, proclitics, pronoun: Some(pronoun) });
            }
        }
        None
    }
}

/// رأى (he saw, he held) is no رأي (opinion): where the table asks for it the last letter must be the one that was typed.
fn spelled_as_asked(entry: &Entry, spelled: &str) -> bool {
    entry.strict.is_none_or(|last| entry.classes != Classes::NONE || spelled.ends_with(last) || !spelled.ends_with(['ي', 'ى']))
}

fn may_carry(entry: &Entry, proclitics: Proclitics) -> bool {
    if proclitics.has(Proclitics::SA) {
        return entry.verbs.iter().any(|form| matches!(form.shape, Shape::Present | Shape::PassivePresent));
    }
    let noun_of_verb = entry.verbs.iter().any(|form| matches!(form.shape, Shape::VerbalNoun | Shape::Participle));
    if proclitics.has(Proclitics::AL) {
        return entry.classes.has(NOMINAL) || noun_of_verb;
    }
    if proclitics.has(Proclitics::LI) && entry.verbs.iter().any(|form| form.shape == Shape::Present) {
        return true;
    }
    if proclitics.has(Proclitics::KA) {
        // كروس (Kroos) is no ك with روس (Russians): "like" hardly ever stands before a bare name or people.
        return entry.classes.has(NOMINAL | FUNCTION_WITH_PREPOSITION) && !entry.classes.has(Classes::NATIONALITY) || noun_of_verb;
    }
    if proclitics.has(Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA)) {
        return entry.classes.has(NOMINAL | PROPER | FUNCTION_WITH_PREPOSITION) || noun_of_verb;
    }
    true
}

/// Whether the word begins with و، ف، ب or ل.
pub(super) fn may_have_particle(key: Key) -> bool {
    AFFIXES.as_ref().is_some_and(|affixes| [affixes.and, affixes.so, affixes.by, affixes.to].iter().any(|particle| particle.first() == key.first()))
}

/// The word, and the word without و، ف، ب، ل in front, for names of several words.
pub(super) fn without_particles(key: Key) -> [Option<Key>; 4] {
    let Some(affixes) = AFFIXES.as_ref() else { return [Some(key), None, None, None] };
    let bare = key.strip_prefix(affixes.and).or_else(|| key.strip_prefix(affixes.so));
    // للأمم المتحدة is ل and الأمم.
    let with_article = key.strip_prefix(affixes.to_the).and_then(|rest| affixes.the.concat(rest));
    [Some(key), bare, key.strip_prefix(affixes.by).or_else(|| key.strip_prefix(affixes.to)), with_article]
}
