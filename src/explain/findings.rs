//! What became of the attributions that were found: content, speaker, record.

use std::borrow::Cow;

use serde::Serialize;

use super::{Place, Places};
use crate::discourse::{Considered, Speakers};
use crate::extract;
use crate::grammar::{Attribution, Boundary, Head, Link, NounPhrase, Range, Source};

/// An attribution and its speaker.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Finding {
    /// Its number among the attributions of the text, from 0.
    pub(super) number: usize,
    pub(super) cue: Place,
    pub(super) rule: &'static str,
    pub(super) act: &'static str,
    pub(super) negated: bool,
    /// How its clause hangs together with what stands before.
    pub(super) link: &'static str,
    pub(super) content: Vec<Place>,
    /// What ended the content.
    pub(super) ended_by: &'static str,
    /// The attribution in whose content it stands.
    pub(super) inside: Option<usize>,
    pub(super) speaker: Option<String>,
    pub(super) role: Option<String>,
    pub(super) kind: &'static str,
    pub(super) resolved_by: &'static str,
    pub(super) via: Vec<String>,
    pub(super) steps: Vec<Step>,
    /// The number of the claim.
    pub(super) claim: Option<usize>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) dropped: Option<&'static str>,
}

/// A step on the way to the speaker.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub(super) enum Step {
    /// The sentence names him: the noun phrase and its parts.
    Mention {
        #[serde(flatten)]
        place: Place,
        head: &'static str,
        name: Option<String>,
        role: Option<String>,
    },
    /// He is the speaker of another attribution of the sentence.
    Same { attribution: usize },
    /// An earlier speaker who was considered, since the verb has no subject.
    Considered { attribution: usize, speaker: String, agrees: bool, nested: bool },
    /// The sentence says that nobody is named, as in a passive.
    Nobody,
}

pub(super) fn all(
    places: &Places<'_, '_>,
    attributions: &[Attribution],
    mut speakers: Speakers,
    considered: Vec<Vec<Considered<'_>>>,
    most: usize,
) -> Vec<Finding> {
    let mut claims = 0;
    let mut findings = Vec::with_capacity(attributions.len());
    for (number, (attribution, considered)) in attributions.iter().zip(considered).enumerate() {
        let Some(resolved) = speakers.speaker(places.reading, attributions, number) else { continue };
        let clause = &attribution.clause;
        let Some(cue) = places.of_words(clause.cue.0, clause.cue.1) else { continue };
        let speaker = resolved.clone();
        let is_claim = extract::claim(places.reading, attribution, resolved, |_| None).is_some();
        let claim = is_claim.then_some(claims).filter(|&claim| claim < most);
        claims = claims.saturating_add(usize::from(is_claim));
        findings.push(Finding {
            number,
            cue,
            rule: clause.rule.name(),
            act: clause.act.name(),
            negated: clause.negated,
            link: link(clause.link),
            content: attribution.content.iter().filter_map(|&(first, end)| places.of_words(first, end)).collect(),
            ended_by: boundary(attribution.boundary),
            inside: attribution.inside,
            steps: steps(places, clause.source, considered),
            speaker: speaker.name.map(Cow::into_owned),
            role: speaker.role.map(Cow::into_owned),
            kind: speaker.kind.name(),
            resolved_by: speaker.resolved_by.name(),
            via: speaker.via.into_iter().map(Cow::into_owned).collect(),
            claim,
            dropped: match (is_claim, attribution.content.is_empty()) {
                (true, _) if claim.is_none() => Some("there are more claims before it than the limits allow"),
                (true, _) => None,
                (false, _) if attribution.too_deep => {
                    Some("it is a saying inside sayings, deeper than the limits allow")
                }
                (false, true) => Some(
                    "nothing is said that is its own: the words behind it belong to another saying, or there are none",
                ),
                (false, false) => Some("what would be said is the word of saying itself"),
            },
        });
    }
    relays(&mut findings);
    findings
}

/// A source phrase without words of its own whose source passes on another saying: أكد الوزير أن …، وفق الوكالة (the minister affirmed
/// that …, according to the agency).
fn relays(findings: &mut [Finding]) {
    let via: Vec<(usize, Vec<String>)> = findings
        .iter()
        .filter(|finding| finding.claim.is_some() && !finding.via.is_empty())
        .map(|finding| (finding.cue.line, finding.via.clone()))
        .collect();
    for finding in findings.iter_mut().filter(|finding| finding.claim.is_none() && finding.content.is_empty()) {
        let passed_on = |(line, via): &(usize, Vec<String>)| {
            *line == finding.cue.line && finding.speaker.as_ref().is_some_and(|speaker| via.contains(speaker))
        };
        if finding.link == link(Link::Source) && via.iter().any(passed_on) {
            finding.dropped = Some("it tells who passes on what was said just before");
        }
    }
}

fn steps(places: &Places<'_, '_>, source: Source, considered: Vec<Considered<'_>>) -> Vec<Step> {
    let words =
        |range: Option<Range>| range.and_then(|(first, end)| places.of_words(first, end)).map(|place| place.text);
    match source {
        Source::Named(NounPhrase { first, end, head: kind, name, role, .. }) => places
            .of_words(first, end)
            .map(|place| Step::Mention { place, head: head(kind), name: words(name), role: words(role) })
            .into_iter()
            .collect(),
        Source::Same(attribution) => vec![Step::Same { attribution }],
        Source::Implicit => {
            let step = |Considered { attribution, speaker, nested, agrees }: Considered<'_>| Step::Considered {
                attribution,
                speaker: speaker.into_owned(),
                agrees,
                nested,
            };
            considered.into_iter().map(step).collect()
        }
        Source::Nobody => vec![Step::Nobody],
    }
}

const fn head(head: Head) -> &'static str {
    match head {
        Head::Person => "person",
        Head::Group => "group",
        Head::Institution => "institution",
        Head::Place => "place",
        Head::Media => "media",
        Head::Document => "document",
        Head::Thing => "thing",
    }
}

const fn link(link: Link) -> &'static str {
    match link {
        Link::Main => "main",
        Link::Coordinated => "coordinated",
        Link::Participle => "participle",
        Link::Source => "source-phrase",
        Link::Subordinate => "subordinate",
    }
}

const fn boundary(boundary: Boundary) -> &'static str {
    match boundary {
        Boundary::Sentence => "the end of the sentence or the line",
        Boundary::Quotation => "a closing quotation mark",
        Boundary::Clause => "the next clause",
        Boundary::Participle => "a participle",
        Boundary::SourcePhrase => "a source phrase",
        Boundary::Addition => "an addition in the author's voice",
    }
}
