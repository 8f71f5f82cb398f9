//! A text with the claims that it makes.

use std::borrow::Cow;

use crate::claim::{
    Act, Claim, ClaimParts, Cue, Form, Gender, Kind, Number, OwnedClaim, Piece, ResolvedBy, Rule, Speaker, When,
};
use crate::confidence;
use crate::span::Span;

/// A text and the claims that a reader finds in it: [`extract`](crate::extract) must give these, in every field.
///
/// What makes one is a generator: `generate::strategy::sentence` for proptest, `arbitrary::Arbitrary` for a fuzzer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    text: String,
    claims: Vec<OwnedClaim>,
}

impl Told {
    /// The text: قال الوزير إن الطريق مفتوح (the minister said that the road is open).
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it reports, in the order of the cues: of قال … مضيفا (said … adding), two claims.
    pub fn claims(&self) -> &[OwnedClaim] {
        &self.claims
    }

    /// Text and claims, to keep: قال (said) and what was said.
    pub fn into_parts(self) -> (String, Vec<OwnedClaim>) {
        (self.text, self.claims)
    }
}

/// Who speaks in a sentence, as it names them and as the whole text knows them.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// The words of the sentence: وزيرة المياه ليلى المنصوري (the minister of water Layla al-Mansouri).
    pub(super) words: String,
    pub(super) name: String,
    pub(super) role: Option<String>,
    pub(super) kind: Kind,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) resolved_by: ResolvedBy,
}

impl Source {
    /// Whether the words end with a name, so that what follows is no longer theirs.
    pub(super) fn ends_with_name(&self) -> bool {
        matches!(self.resolved_by, ResolvedBy::FullName | ResolvedBy::ShortName | ResolvedBy::Place)
    }
}

/// A claim on its way: all but the speaker's mention, which stands where the sentence has it.
pub(super) struct Draft<'s> {
    pub(super) cue: (Span, String),
    pub(super) act: Act,
    pub(super) negated: bool,
    pub(super) form: Form,
    pub(super) source: &'s Source,
    pub(super) mention: Option<Span>,
    pub(super) resolved_by: ResolvedBy,
    pub(super) via: Vec<String>,
    pub(super) content: Span,
    pub(super) addressee: Option<Span>,
    pub(super) occasion: Option<Span>,
    pub(super) when: Option<Span>,
    pub(super) rule: Rule,
}

impl<'s> Draft<'s> {
    /// A plain claim; what is special about it is filled in.
    pub(super) fn new(cue: (Span, &str), act: Act, source: &'s Source, content: Span, rule: Rule) -> Self {
        Self {
            cue: (cue.0, cue.1.to_owned()),
            act,
            negated: false,
            form: Form::Indirect,
            source,
            mention: None,
            resolved_by: source.resolved_by,
            via: Vec::new(),
            content,
            addressee: None,
            occasion: None,
            when: None,
            rule,
        }
    }
}

/// A text on its way, with the claims that have been made in it.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    claims: Vec<ClaimParts<'static>>,
}

impl Writer {
    /// Writes the words, after a space where there is something that they would touch.
    pub(super) fn word(&mut self, words: &str) -> Span {
        if !words.is_empty() && !self.text.is_empty() && !self.text.ends_with([' ', '\n', '«', '"', '“']) {
            self.text.push(' ');
        }
        self.mark(words)
    }

    /// Writes what stands close to the word before.
    pub(super) fn mark(&mut self, marks: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(marks);
        // A text only grows.
        Span::new(start, self.text.len()).unwrap_or(super::NOWHERE)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    fn piece(&self, span: Span) -> Option<Piece<'static>> {
        Piece::of(&self.text, span).map(Piece::into_owned)
    }

    /// Takes down a claim about what has been written.
    pub(super) fn claim(&mut self, draft: Draft<'_>) {
        let piece = |span: Option<Span>| span.and_then(|span| self.piece(span));
        let (Some(cue), Some(content)) = (piece(Some(draft.cue.0)), piece(Some(draft.content))) else { return };
        let owned = |words: &String| Cow::Owned(words.clone());
        let parts = ClaimParts {
            id: self.claims.len(),
            cue: Cue::new(cue, draft.cue.1),
            act: draft.act,
            negated: draft.negated,
            form: draft.form,
            speaker: Speaker {
                name: Some(owned(&draft.source.name)),
                role: draft.source.role.as_ref().map(owned),
                kind: draft.source.kind,
                gender: Some(draft.source.gender),
                number: Some(draft.source.number),
                members: Vec::new(),
                mention: piece(draft.mention),
                resolved_by: draft.resolved_by,
            },
            via: draft.via.iter().map(owned).collect(),
            content: vec![content],
            addressee: piece(draft.addressee),
            occasion: piece(draft.occasion),
            when: piece(draft.when).map(|piece| When::new(piece, None)),
            rule: draft.rule,
            confidence: 0.0,
        };
        self.claims.push(parts);
    }

    pub(super) fn told(self) -> Told {
        let claims = self
            .claims
            .into_iter()
            .map(|parts| {
                let words = confidence::words(parts.content.iter().map(|piece| piece.text()));
                Claim::from_parts(ClaimParts { confidence: confidence::of(&parts, words), ..parts })
            })
            .collect();
        Told { text: self.text, claims }
    }
}

/// A text that was news before it was damaged; what it reports is anybody's guess, and reading it must do no harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DamagedText(pub(super) String);

impl DamagedText {
    /// The text: قال الوزر إن «الطريق (the mnister said that "the road).
    pub fn text(&self) -> &str {
        &self.0
    }
}
