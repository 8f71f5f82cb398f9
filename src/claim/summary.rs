//! The speakers of a text, each with all that its claims tell.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::{Claim, Gender, Kind, Number, Piece};

/// One speaker of a text: the forms and roles in which its claims know it, how many there are, and where it is first and last named.
///
/// ```
/// let text = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي.\nونفت المنصوري وجود أي عجز.";
/// // "the minister of water Layla al-Mansouri said that the stock suffices", "and al-Mansouri denied any deficit"
/// let speakers = isnad::speakers(&isnad::extract(text));
/// assert_eq!(speakers[0].name(), "ليلى المنصوري");
/// assert!(speakers[0].forms().eq(["وزيرة المياه ليلى المنصوري", "المنصوري"]));
/// assert!(speakers[0].roles().eq(["وزيرة المياه"])); // "minister of water"
/// assert_eq!(speakers[0].claims(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct SpeakerSummary {
    name: String,
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<Gender>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<Number>,
    roles: Vec<String>,
    forms: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<String>,
    claims: usize,
    first: Option<Piece<'static>>,
    last: Option<Piece<'static>>,
}

impl SpeakerSummary {
    /// The fullest name in the text: ليلى المنصوري (Layla al-Mansouri).
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What sort of source it is; [`Kind::Person`] for ليلى المنصوري (Layla al-Mansouri).
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// With which gender its verbs agree: feminine for ليلى المنصوري (Layla al-Mansouri) and for الوزارة (the ministry). `None` where the
    /// text does not tell.
    pub const fn gender(&self) -> Option<Gender> {
        self.gender
    }

    /// Whether it is one, two or many: dual for كيري ولافروف (Kerry and Lavrov), plural for مصادر (sources). `None` where it cannot be known.
    pub const fn number(&self) -> Option<Number> {
        self.number
    }

    /// The titles that its claims give it, each once: وزيرة المياه (minister of water).
    pub fn roles(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.roles.iter().map(AsRef::as_ref)
    }

    /// The words that its claims name it by, each once, in the order of the text: وزيرة المياه ليلى المنصوري (the minister of
    /// water Layla al-Mansouri), المنصوري (al-Mansouri).
    pub fn forms(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.forms.iter().map(AsRef::as_ref)
    }

    /// The names of those who speak together: جون كيري (John Kerry) and سيرغي لافروف (Sergey Lavrov) for كيري ولافروف.
    pub fn members(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator + Clone {
        self.members.iter().map(AsRef::as_ref)
    }

    /// The number of its claims: two in قالت الوزيرة … وأضافت (the minister said … and added).
    pub const fn claims(&self) -> usize {
        self.claims
    }

    /// Where a claim first names it: الوزيرة (the minister) in قالت الوزيرة … وأضافت (the minister said … and added).
    pub const fn first(&self) -> Option<&Piece<'static>> {
        self.first.as_ref()
    }

    /// Where a claim last names it: the last of وزيرة المياه (the minister of water) … المنصوري (al-Mansouri).
    pub const fn last(&self) -> Option<&Piece<'static>> {
        self.last.as_ref()
    }

    fn new(name: &str, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            gender: None,
            number: None,
            roles: Vec::new(),
            forms: Vec::new(),
            members: Vec::new(),
            claims: 0,
            first: None,
            last: None,
        }
    }

    /// Adds what a claim tells of the speaker; `first_time` says whether words have not been heard of him yet.
    fn learn<'c>(&mut self, claim: &'c Claim<'_>, mut first_time: impl FnMut(Told, &'c str) -> bool) {
        let speaker = claim.speaker();
        self.claims = self.claims.saturating_add(1);
        self.gender = self.gender.or(speaker.gender());
        self.number = self.number.or(speaker.number());
        let owned = |words: &str| words.to_owned();
        self.roles.extend(speaker.role().filter(|role| first_time(Told::Role, role)).map(owned));
        self.members.extend(speaker.members().filter(|member| first_time(Told::Member, member)).map(owned));
        let Some(mention) = speaker.mention() else { return };
        self.forms.extend(Some(mention.text()).filter(|form| first_time(Told::Form, form)).map(owned));
        if self.first.as_ref().is_none_or(|first| mention.start() < first.start()) {
            self.first = Some(mention.clone().into_owned());
        }
        if self.last.as_ref().is_none_or(|last| mention.start() > last.start()) {
            self.last = Some(mention.clone().into_owned());
        }
    }
}

/// What words tell of a speaker.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Told {
    Role,
    Form,
    Member,
}

/// The speakers of a text by its claims, in the order of their first claims; claims of which nobody can tell the speaker
/// (قيل إن, it was said that) count for nobody.
///
/// ```
/// let text = "نفت الشركة وجود خلل. وقالت الوزارة إن الطريق مفتوح."; // "the company denied a fault. And the ministry said that the road is open"
/// let speakers = isnad::speakers(&isnad::extract(text));
/// let names: Vec<&str> = speakers.iter().map(isnad::SpeakerSummary::name).collect();
/// assert_eq!(names, ["الشركة", "الوزارة"]);
/// ```
pub fn speakers(claims: &[Claim<'_>]) -> Vec<SpeakerSummary> {
    let mut numbers: HashMap<(&str, Kind), usize> = HashMap::new();
    let mut summaries: Vec<SpeakerSummary> = Vec::new();
    let mut told: HashSet<(usize, Told, &str)> = HashSet::new();
    for claim in claims {
        let Some(name) = claim.speaker().name() else { continue };
        let kind = claim.speaker().kind();
        let number = *numbers.entry((name, kind)).or_insert_with(|| {
            summaries.push(SpeakerSummary::new(name, kind));
            summaries.len().saturating_sub(1)
        });
        if let Some(summary) = summaries.get_mut(number) {
            summary.learn(claim, |what, words| told.insert((number, what, words)));
        }
    }
    summaries
}
