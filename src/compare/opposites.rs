//! Words that exclude one another as they are written: the lines of opposites that a word stands in, and on which side.
//!
//! What a word shares with its relatives finds opposites in a headline. Between claims it is too little: الجولة (the round) and أجل
//! (postponed), قوله (his saying) and إقالة (dismissal) come down to the same two letters, and مراجعة (a revision) is no تراجع (a decline).

use crate::lexicon::hasher::KeyMap;
use crate::text::key::Key;

use super::stem::Stem;

/// Letters that a stem must have for a word that stands in no line to be taken for its relatives: two are shared by strangers.
const LETTERS: usize = 3;

/// A side of a line: the number of the line, and whether it is the first side.
type Side = (u32, bool);

/// The lines of opposites, by their words.
#[derive(Clone, Debug, Default)]
pub(super) struct Opposites {
    /// By the word without clitics and endings.
    words: KeyMap<Vec<Side>>,
    /// The words of each stem.
    families: KeyMap<Vec<Key>>,
    /// Words that stand for the same, by each of them.
    synonyms: KeyMap<Vec<Key>>,
    lines: u32,
}

impl Opposites {
    /// Adds a line, its two sides.
    pub(super) fn add(&mut self, one: &[Stem], other: &[Stem]) {
        self.lines = self.lines.saturating_add(1);
        for (words, first) in [(one, true), (other, false)] {
            for word in words {
                let sides = self.words.entry(word.bare).or_default();
                if !sides.contains(&(self.lines, first)) {
                    sides.push((self.lines, first));
                }
                let family = self.families.entry(word.root).or_default();
                if !family.contains(&word.bare) {
                    family.push(word.bare);
                }
            }
        }
    }

    /// Adds words that stand for the same: what is known of one holds for the others.
    pub(super) fn add_synonyms(&mut self, words: &[Stem]) {
        for word in words {
            let group = self.synonyms.entry(word.bare).or_default();
            group.extend(words.iter().map(|word| word.bare));
        }
    }

    /// Whether one excludes the other, each given without clitics and endings and by its stem.
    pub(super) fn hold(&self, one: (Key, Key), other: (Key, Key)) -> bool {
        let ours = self.sides(one);
        let theirs = if ours.is_empty() { Vec::new() } else { self.sides(other) };
        ours.iter().any(|&(line, first)| theirs.contains(&(line, !first)))
    }

    /// The sides that a word stands on, or its synonyms; of a word that no line has, those of all its relatives.
    fn sides(&self, (bare, stem): (Key, Key)) -> Vec<Side> {
        let forms = forms(bare);
        let synonyms = forms.iter().filter_map(|form| self.synonyms.get(form)).flatten();
        let known = forms.iter().chain(synonyms).filter_map(|form| self.words.get(form)).flatten();
        let known: Vec<Side> = known.copied().collect();
        if known.is_empty() { self.of_family(stem) } else { known }
    }

    /// The sides that all words of a stem have in common.
    fn of_family(&self, stem: Key) -> Vec<Side> {
        let family = self.families.get(&stem).filter(|_| stem.letters().count() >= LETTERS);
        let mut words = family.into_iter().flatten().filter_map(|word| self.words.get(word));
        let first = words.next().cloned().unwrap_or_default();
        words.fold(first, |common, own| common.into_iter().filter(|side| own.contains(side)).collect())
    }
}

/// A word, and what it may be the present of, يرتفع (rises) of ارتفع (rose), or the feminine of: نفت (she denied) of نفى, نمت (grew) of نما.
fn forms(bare: Key) -> Vec<Key> {
    let letters: String = bare.letters().collect();
    let present = letters.strip_prefix(['ي', 'ت', 'ن']).filter(|rest| rest.chars().count() > 2);
    let past = present.map(|rest| format!("ا{rest}"));
    let weak = letters.strip_suffix('ت').filter(|rest| rest.chars().count() == 2);
    let weak = weak.into_iter().flat_map(|rest| [format!("{rest}ى"), format!("{rest}ا")]);
    let spelt = present.map(str::to_owned).into_iter().chain(past).chain(weak);
    [Some(bare)].into_iter().chain(spelt.map(|word| Key::of(&word))).flatten().collect()
}

#[cfg(test)]
mod tests {
    use crate::compare::Tables;
    use crate::compare::stem::stem;
    use crate::lexicon::Lexicon;

    fn opposed(one: &str, other: &str) -> bool {
        let [one, other] = [one, other].map(|word| stem(word, Lexicon::standard()).unwrap());
        Tables::standard().exclude((one.bare, one.root), (other.bare, other.root))
    }

    #[test]
    fn what_stands_in_a_line_excludes_the_other_side_in_all_its_forms() {
        // rise, falls; will decline, rise; the bridge is closed, open; he denied, affirmed; withdrew, remained
        for (one, other) in [
            ("وارتفاعها", "تنخفض"),
            ("يتراجع", "الارتفاع"),
            ("مغلق", "مفتوح"),
            ("نفت", "وأكدت"),
            ("انسحابه", "البقاء"),
            ("نجاح", "أخفقت"),
            ("غادروا", "بقاء"),
        ] {
            assert!(opposed(one, other) && opposed(other, one), "{one} and {other}");
        }
    }

    #[test]
    fn strangers_of_one_stem_exclude_nothing() {
        // the round, the legislative; lies, his decision; her saying, went on; a revision, an improvement
        for (one, other) in [("الجولة", "والتشريعية"), ("أكاذيب", "قراره"), ("قولها", "استمرت"), ("لمراجعة", "تحسين")]
        {
            assert!(!opposed(one, other) && !opposed(other, one), "{one} and {other}");
        }
    }
}
