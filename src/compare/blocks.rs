//! Which pairs are worth relating: claims that share a rare enough key, and claims of one document.

use super::statement::Statement;
use super::subject::Subject;
use crate::text::key::Key;

/// Words of a claim that give keys.
const WORDS: usize = 12;
/// A claim with fewer words that tell its topic has keys of neighbouring words, too.
const FEW: usize = 2;
/// A key that more claims have says little of what they are about: of the relations between 20,000 claims one in a thousand is lost.
pub(super) const COMMON: usize = 192;
/// Claims of one document that are compared without a key in common.
pub(super) const DOCUMENT: usize = 64;
/// Beside the number of a document, where the key of a word has nothing and that of two words has a word.
const DOCUMENT_MARK: u128 = u128::MAX;

/// What a statement can be joined on: each word that tells its topic; neighbours two by two where hardly any word does.
pub(super) fn keys(statement: &Statement) -> Vec<u64> {
    let telling = telling(statement);
    let mut keys: Vec<u64> = telling.iter().map(|sense| hash(sense.as_u128(), 0)).collect();
    if telling.len() < FEW {
        for (one, other) in statement.terms.iter().zip(statement.terms.iter().skip(1)).take(WORDS) {
            let (low, high) = super::tables::ordered(one.sense, other.sense);
            keys.push(hash(low.as_u128(), high.as_u128()));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// What the claims of one document can be joined on.
pub(super) const fn document_key(document: usize) -> u64 {
    hash(document as u128, DOCUMENT_MARK)
}

/// Whether two of the words that tell the topic of a claim are left where one is. Who has fewer may share one only, and nearly all other words.
fn spares_a_key(statement: &Statement) -> bool {
    telling(statement).len() > FEW
}

/// The first words that tell what a claim is about.
fn telling(statement: &Statement) -> Vec<Key> {
    let mut telling: Vec<Key> = Vec::with_capacity(WORDS);
    for term in statement.terms.iter().filter(|term| !term.common) {
        if telling.len() < WORDS && !telling.contains(&term.sense) {
            telling.push(term.sense);
        }
    }
    telling
}

/// A number for two, well mixed and the same everywhere.
const fn hash(one: u128, other: u128) -> u64 {
    let mut mixed = 0x9E37_79B9_7F4A_7C15_u64;
    let parts = [one as u64, (one >> 64) as u64, other as u64, (other >> 64) as u64];
    let mut rest: &[u64] = &parts;
    while let [part, others @ ..] = rest {
        mixed = (mixed ^ *part).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
        mixed ^= mixed >> 32;
        rest = others;
    }
    mixed
}

/// The words of a claim as bits, to see without a look at the words that two claims cannot have enough in common.
#[derive(Clone, Copy)]
struct Outline {
    bits: u128,
    words: u16,
    document: Option<usize>,
}

impl Outline {
    fn of(subject: &Subject<'_>) -> Self {
        let bits = subject.senses.iter().fold(0, |bits, (sense, _)| bits | 1_u128 << (hash(sense.as_u128(), 0) >> 57));
        Self { bits, words: u16::try_from(subject.senses.len()).unwrap_or(u16::MAX), document: subject.document }
    }

    /// At most so many words are words of the other: each stands for a bit of both, or shares its bit with another word.
    fn in_common(self, other: Self) -> u32 {
        let bits = |of: u128| of.count_ones();
        let sharing = |of: Self| u32::from(of.words).saturating_sub(bits(of.bits));
        bits(self.bits & other.bits).saturating_add(sharing(self).min(sharing(other)))
    }

    /// Whether the words in common may be two, and half of the shorter claim: with less nothing is said between texts. Claims of one
    /// document may have less in common.
    fn may_bear_on(self, other: Self) -> bool {
        let common = self.in_common(other);
        self.document.is_some() && self.document == other.document
            || common >= 2 && common.saturating_mul(2) >= u32::from(self.words.min(other.words))
    }
}

/// A claim under one of its keys.
#[derive(Clone, Copy)]
struct Entry {
    key: u64,
    claim: u32,
    /// How many claims stand under the key.
    claims: u32,
}

/// The claims under each key.
struct Index {
    /// By key, then by claim.
    entries: Vec<Entry>,
    /// Where the entries of each claim are, claim by claim: the claim, and a position in the entries.
    places: Vec<(u32, u32)>,
    /// Of each claim.
    outlines: Vec<Outline>,
}

impl Index {
    /// Two claims of different texts must share two words that tell their topic, or nearly all words. So each claim can do without its
    /// commonest key: whoever shares two words shares a rarer one, too, if all leave out what comes last in one order of all keys.
    fn of(subjects: &[Subject<'_>]) -> Self {
        let mut entries = Vec::new();
        for (claim, subject) in subjects.iter().enumerate() {
            let keys = keys(&subject.statement).into_iter();
            entries.extend(keys.map(|key| Entry { key, claim: claim as u32, claims: 0 }));
        }
        count(&mut entries);
        entries.sort_unstable_by_key(|entry| (entry.claim, entry.claims, entry.key));
        let mut before = None;
        entries.reverse();
        entries.retain(|entry| {
            let commonest = before.replace(entry.claim) != Some(entry.claim);
            let spares = || subjects.get(entry.claim as usize).is_some_and(|subject| spares_a_key(&subject.statement));
            !(commonest && spares())
        });
        count(&mut entries);
        let mut places: Vec<(u32, u32)> = entries.iter().zip(0..).map(|(entry, place)| (entry.claim, place)).collect();
        places.sort_unstable();
        Self { entries, places, outlines: subjects.iter().map(Outline::of).collect() }
    }

    /// The keys that are too common, and the claims that have no other.
    fn left_out(&self) -> LeftOut {
        let common = |entry: &Entry| entry.claims as usize > COMMON;
        let blocks = self.entries.chunk_by(|one, other| one.key == other.key);
        let keys = blocks.filter(|block| block.first().is_some_and(common)).count();
        let claims = self.places.chunk_by(|one, other| one.0 == other.0);
        let rare = |&(_, place): &(u32, u32)| self.entries.get(place as usize).is_some_and(|entry| !common(entry));
        let claims = if keys == 0 { 0 } else { claims.filter(|own| !own.iter().any(rare)).count() };
        LeftOut { keys, claims, documents: 0 }
    }

    /// The claims behind a claim that share a key with it, one that is not too common, and may share more; each once for each key.
    fn partners(&self, claim: u32) -> impl Iterator<Item = usize> + '_ {
        let outline = |claim: usize| self.outlines.get(claim).copied();
        let own = outline(claim as usize);
        let others = self.beside(claim).map(|(_, other)| other.claim as usize);
        others.filter(move |&other| own.zip(outline(other)).is_some_and(|(own, other)| own.may_bear_on(other)))
    }

    /// A claim's entries, each with those behind it in its block.
    fn beside(&self, claim: u32) -> impl Iterator<Item = (&Entry, &Entry)> + '_ {
        let first = self.places.partition_point(|&(other, _)| other < claim);
        let own = self.places.iter().skip(first).take_while(move |&&(other, _)| other == claim);
        let entries = own.filter_map(|&(_, place)| self.entries.get(place as usize..)?.split_first());
        let entries = entries.filter(|(entry, _)| entry.claims as usize <= COMMON);
        entries.flat_map(|(entry, behind)| {
            behind.iter().take_while(|other| other.key == entry.key).map(move |other| (entry, other))
        })
    }
}

/// Brings entries in order and counts how many claims stand under each key.
fn count(entries: &mut [Entry]) {
    entries.sort_unstable_by_key(|entry| (entry.key, entry.claim));
    for block in entries.chunk_by_mut(|one, other| one.key == other.key) {
        let claims = block.len() as u32;
        block.iter_mut().for_each(|entry| entry.claims = claims);
    }
}

/// What was not compared, although it may bear on something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LeftOut {
    /// Keys of too many claims.
    pub(super) keys: usize,
    /// Claims that have no other key.
    pub(super) claims: usize,
    /// Documents with claims too far apart.
    pub(super) documents: usize,
}

/// Calls `relate` for each pair worth it, once, in the order of the first and then the second.
pub(super) fn candidates(subjects: &[Subject<'_>], mut relate: impl FnMut(usize, usize)) -> LeftOut {
    let index = Index::of(subjects);
    let neighbours = Neighbours::of(subjects);
    let left_out = LeftOut { documents: neighbours.crowded(), ..index.left_out() };
    let mut partners = Vec::new();
    for at in 0..subjects.len() {
        partners.clear();
        partners.extend(index.partners(at as u32));
        partners.extend(neighbours.behind(subjects, at));
        partners.sort_unstable();
        partners.dedup();
        partners.iter().for_each(|&other| relate(at, other));
    }
    left_out
}

/// The claims of each document, document by document.
struct Neighbours(Vec<(usize, usize)>);

impl Neighbours {
    fn of(subjects: &[Subject<'_>]) -> Self {
        let claims = subjects.iter().enumerate();
        let mut claims: Vec<_> = claims.filter_map(|(at, subject)| Some((subject.document?, at))).collect();
        claims.sort_unstable();
        Self(claims)
    }

    /// The next claims of the same document.
    fn behind<'n>(&'n self, subjects: &[Subject<'_>], at: usize) -> impl Iterator<Item = usize> + 'n {
        let document = subjects.get(at).and_then(|subject| subject.document);
        let after = document.map_or(self.0.len(), |document| self.0.partition_point(|&claim| claim <= (document, at)));
        let own = self.0.iter().skip(after).take(DOCUMENT);
        own.take_while(move |&&(other, _)| Some(other) == document).map(|&(_, other)| other)
    }

    /// Documents with more claims than one is compared with.
    fn crowded(&self) -> usize {
        self.0
            .chunk_by(|one, other| one.0 == other.0)
            .filter(|claims| claims.len() > DOCUMENT.saturating_add(1))
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Comparer;
    use crate::extract::extract;

    /// Number words as a language has them: few come often, many seldom. The same numbers each time.
    struct Words(u64);

    impl Words {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            self.0 >> 33
        }

        /// A made-up word of Arabic letters; small numbers come oftener.
        fn word(&mut self) -> String {
            let among = 20_000_f64;
            let number = among.powf(self.next() as f64 / f64::from(1_u32 << 31)) as usize;
            let letters: Vec<char> = "بتجدرسطكملنهق".chars().collect();
            (0..6).map(|place| letters[number / 13_usize.pow(place) % 13]).collect()
        }
    }

    /// How many entries are looked at and how many pairs related for so many claims, each of a text of its own; a claim.
    fn work(claims: usize, mut content: impl FnMut() -> String) -> (f64, f64) {
        let texts: Vec<String> = (0..claims).map(|_| format!("قال الوزير إن {}.", content())).collect();
        let comparer = Comparer::default();
        let claims: Vec<_> = texts.iter().map(|text| extract(text).remove(0)).collect();
        let subjects: Vec<_> =
            claims.iter().enumerate().map(|(at, claim)| comparer.subject(claim).in_document(at)).collect();
        let index = Index::of(&subjects);
        let looks: usize = (0..subjects.len()).map(|at| index.beside(at as u32).count()).sum();
        let mut pairs = 0;
        candidates(&subjects, |_, _| pairs += 1);
        (looks as f64 / subjects.len() as f64, f64::from(pairs) / subjects.len() as f64)
    }

    #[test]
    fn work_a_claim_is_bounded() {
        let mut words = Words(1);
        let mut sentence = |length: usize| (0..length).map(|_| words.word()).collect::<Vec<_>>().join(" ");
        // What every claim says, and how long what follows is.
        let hostile =
            [("الجسر مفتوح", 0), ("الجسر", 3), ("", 1), ("", 2), ("", 8), ("الجسر الشمالي القديم", 8), ("", 40)];
        for (same, length) in hostile {
            let (looks, pairs) = work(1_500, || format!("{same} {}", sentence(length)));
            let most = (WORDS * COMMON / 2) as f64;
            assert!(looks <= most && pairs <= most, "{same:?} and {length} words: {looks:.0} looks, {pairs:.0} pairs");
        }
    }

    /// If every claim met every other, eight times the claims would be eight times as much a claim.
    #[test]
    fn work_grows_little_faster_than_claims() {
        let mut words = Words(2);
        let mut sentence = || (0..8).map(|_| words.word()).collect::<Vec<_>>().join(" ");
        let (few, many) = (work(500, &mut sentence), work(4_000, &mut sentence));
        assert!(many.0 <= 2.5 * few.0 && many.1 <= 2.0 * few.1, "looks and pairs: {few:?}, then {many:?}");
    }
}
