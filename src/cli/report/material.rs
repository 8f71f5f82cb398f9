//! Everything that a report is made of: texts, their claims, who speaks, what stands against what.

use std::collections::HashMap;

use isnad::compare::{Comparer, Relation, RelationKind};
use isnad::{Date, Kind, OwnedClaim, SpeakerSummary, When};

/// All of it.
#[derive(Debug, Default)]
pub(super) struct Material {
    pub(super) documents: Vec<Source>,
    /// The claims of all documents, in their order.
    pub(super) claims: Vec<OwnedClaim>,
    /// Per claim, the position of its document.
    documents_of: Vec<usize>,
    /// Per claim, the position of its speaker; `None` where nobody can know.
    speakers_of: Vec<Option<usize>>,
    /// Per speaker, the position of the first claim.
    first_of: Vec<Option<usize>>,
    /// Per claim, the positions of its relations.
    relations_of: Vec<Vec<usize>>,
    /// Who says most stands first.
    pub(super) speakers: Vec<SpeakerSummary>,
    /// Contradictions first, the surest first.
    pub(super) relations: Vec<Relation>,
}

/// A document, as far as it is shown.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) name: String,
    pub(super) date: Option<String>,
    /// Empty where only claims were given.
    pub(super) text: String,
    /// Whether all its claims are there; limits may have cut some off.
    pub(super) whole: bool,
    /// The position of its first claim.
    first: usize,
    /// How many claims it has.
    pub(super) claims: usize,
}

/// Where a claim stands: in which document, and which of its claims it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) document: usize,
    pub(super) claim: usize,
}

impl Place {
    /// The id of the place in the text. Numbers of documents begin with 1, for they are read.
    pub(super) fn in_text(self) -> String {
        format!("d{}c{}", self.document + 1, self.claim)
    }

    /// The id of the record.
    pub(super) fn in_records(self) -> String {
        format!("d{}r{}", self.document + 1, self.claim)
    }
}

/// The id of a relation.
pub(super) fn relation_id(position: usize) -> String {
    format!("x{}", position + 1)
}

impl Material {
    /// Takes in one document.
    pub(super) fn add(&mut self, source: Source, claims: Vec<OwnedClaim>) {
        let document = self.documents.len();
        self.documents.push(Source { first: self.claims.len(), claims: claims.len(), ..source });
        self.documents_of.extend(claims.iter().map(|_| document));
        self.claims.extend(claims);
    }

    /// Finds, once all documents are in, who speaks and which claims bear on each other.
    pub(super) fn complete(&mut self, comparer: &Comparer) {
        self.find_speakers();
        let subjects: Vec<_> = self
            .claims
            .iter()
            .zip(&self.documents_of)
            .map(|(claim, &document)| {
                let subject = comparer.subject(claim).in_document(document);
                match self.documents.get(document).and_then(|source| source.date.as_deref()) {
                    Some(date) => subject.dated(date),
                    None => subject,
                }
            })
            .collect();
        let mut relations = comparer.compare_subjects(&subjects);
        // Stable: equals stay in the order of the texts.
        relations.sort_by(|one, other| {
            rank(one.kind()).cmp(&rank(other.kind())).then(other.confidence().total_cmp(&one.confidence()))
        });
        self.relations_of = vec![Vec::new(); self.claims.len()];
        for (position, relation) in relations.iter().enumerate() {
            for claim in [relation.a(), relation.b()] {
                if let Some(relations) = self.relations_of.get_mut(claim) {
                    relations.push(position);
                }
            }
        }
        self.relations = relations;
    }

    fn find_speakers(&mut self) {
        self.speakers = isnad::speakers(&self.claims);
        self.speakers.sort_by_key(|speaker| std::cmp::Reverse(speaker.claims()));
        let positions: HashMap<(&str, Kind), usize> = self
            .speakers
            .iter()
            .enumerate()
            .map(|(position, speaker)| ((speaker.name(), speaker.kind()), position))
            .collect();
        let position = |claim: &OwnedClaim| {
            let speaker = claim.speaker();
            positions.get(&(speaker.name()?, speaker.kind())).copied()
        };
        self.speakers_of = self.claims.iter().map(position).collect();
        self.first_of = vec![None; self.speakers.len()];
        for (claim, speaker) in self.speakers_of.iter().enumerate().rev() {
            if let Some(first) = speaker.and_then(|speaker| self.first_of.get_mut(speaker)) {
                *first = Some(claim);
            }
        }
    }

    /// The claims of a document.
    pub(super) fn claims_of(&self, source: &Source) -> &[OwnedClaim] {
        self.claims.get(source.first..source.first + source.claims).unwrap_or(&[])
    }

    /// Where the claim at this position stands.
    pub(super) fn place(&self, claim: usize) -> Place {
        let document = self.documents_of.get(claim).copied().unwrap_or(0);
        let first = self.documents.get(document).map_or(0, |source| source.first);
        Place { document, claim: claim - first }
    }

    /// The position of a claim by its place.
    pub(super) fn position(&self, place: Place) -> usize {
        self.documents.get(place.document).map_or(0, |source| source.first) + place.claim
    }

    /// The position of the speaker of the claim at this position.
    pub(super) fn speaker_of(&self, claim: usize) -> Option<usize> {
        self.speakers_of.get(claim).copied().flatten()
    }

    /// The position of the first claim of the speaker at this position.
    pub(super) fn first_of(&self, speaker: usize) -> Option<usize> {
        self.first_of.get(speaker).copied().flatten()
    }

    /// The positions of the relations of the claim at this position.
    pub(super) fn relations_of(&self, claim: usize) -> &[usize] {
        self.relations_of.get(claim).map_or(&[], Vec::as_slice)
    }

    /// The day on which a claim was made: its own, or that of its document.
    pub(super) fn day(&self, claim: usize) -> Option<Date> {
        let own = self.claims.get(claim)?.when().and_then(When::date);
        let document =
            || self.documents_of.get(claim).and_then(|&document| self.documents.get(document)?.date.as_deref());
        own.or_else(document)?.parse().ok()
    }
}

impl Source {
    /// A document whose claims are still to be added.
    pub(super) fn new(name: String, date: Option<String>, text: String, whole: bool) -> Self {
        Self { name, date, text, whole, first: 0, claims: 0 }
    }

    /// The position of its first claim.
    pub(super) const fn first(&self) -> usize {
        self.first
    }

    /// What it is called in an index: its first line, or its name where there is no text.
    pub(super) fn title(&self) -> String {
        let line =
            self.text.lines().map(|line| line.trim_start_matches('\u{feff}').trim()).find(|line| !line.is_empty());
        let Some(line) = line else { return self.name.clone() };
        let mut words = String::new();
        for word in line.split_whitespace() {
            if words.len() + word.len() > TITLE {
                if words.is_empty() {
                    words.extend(word.chars().take(TITLE / 4));
                }
                words.truncate(words.trim_end_matches(['.', '،', ',', ':', '؛', ';']).len());
                words.push('…');
                break;
            }
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        words
    }
}

/// A title is cut after so many bytes, which is some eighty letters of Arabic.
const TITLE: usize = 160;

const fn rank(kind: RelationKind) -> u8 {
    match kind {
        RelationKind::Contradicts => 0,
        RelationKind::Superseded => 1,
        _ => 2,
    }
}
