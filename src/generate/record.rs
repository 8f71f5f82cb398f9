//! Records out of nothing: every one holds together, whatever it says.

use std::borrow::Cow;

use super::choices::Choices;
use super::words;
use crate::claim::{
    Act, Claim, ClaimParts, Cue, Form, Gender, Kind, Number, OwnedClaim, Piece, ResolvedBy, Rule, Speaker,
    SpeakerSummary, When, speakers,
};
use crate::compare::{Proof, Reason, Relation, RelationKind};
use crate::span::Span;

/// Where the next piece may start: pieces stand behind one another, so that none shares bytes with another.
pub(super) struct Place(usize);

impl Place {
    /// Mostly near the beginning of a text, and now and then where no text reaches.
    pub(super) fn any(choices: &mut Choices<'_>) -> Self {
        let far = [0, 1 << 16, u32::MAX as usize - 40, usize::MAX >> 1, usize::MAX - (1 << 20)];
        Self(if choices.once_in(16) { choices.of(&far).copied().unwrap_or(0) } else { choices.below(200) })
    }

    /// Words some way behind what stood before.
    pub(super) fn piece(&mut self, choices: &mut Choices<'_>) -> Piece<'static> {
        let words = words::phrase(choices);
        let start = self.0.saturating_add(choices.below(4));
        match start.checked_add(words.len()).and_then(|end| Some((end, Piece::at(Span::new(start, end)?, &words)?))) {
            Some((end, piece)) => {
                self.0 = end;
                piece
            }
            // Nothing stands behind the last byte that can be counted.
            None => {
                self.0 = 0;
                self.piece(choices)
            }
        }
    }
}

fn one<T: Copy>(choices: &mut Choices<'_>, all: &[T], otherwise: T) -> T {
    choices.of(all).copied().unwrap_or(otherwise)
}

fn owned(words: String) -> Cow<'static, str> {
    Cow::Owned(words)
}

pub(super) fn cue(choices: &mut Choices<'_>, place: &mut Place) -> Cue<'static> {
    let piece = place.piece(choices);
    Cue::new(piece, words::word(choices))
}

pub(super) fn when(choices: &mut Choices<'_>, place: &mut Place) -> When<'static> {
    let date = choices.once_in(2).then(|| {
        let (year, month, day) = (1 + choices.below(9999), 1 + choices.below(12), 1 + choices.below(28));
        owned(format!("{year:04}-{month:02}-{day:02}"))
    });
    When::new(place.piece(choices), date)
}

/// A speaker; one with a name where it has to be found again.
pub(super) fn speaker(choices: &mut Choices<'_>, place: &mut Place, named: bool) -> Speaker<'static> {
    let phrase = |choices: &mut Choices<'_>| owned(words::phrase(choices));
    let name = (named || !choices.once_in(6)).then(|| phrase(choices));
    let role = choices.once_in(2).then(|| phrase(choices));
    let members = if choices.once_in(8) { 2 } else { 0 };
    Speaker {
        name,
        role,
        kind: one(choices, Kind::ALL, Kind::Unknown),
        gender: choices.once_in(2).then(|| one(choices, Gender::ALL, Gender::Feminine)),
        number: choices.once_in(2).then(|| one(choices, Number::ALL, Number::Singular)),
        members: (0..members).map(|_| phrase(choices)).collect(),
        mention: (!choices.once_in(4)).then(|| place.piece(choices)),
        resolved_by: one(choices, ResolvedBy::ALL, ResolvedBy::Unknown),
    }
}

/// A claim with that number, whose pieces stand behind the place.
pub(super) fn claim(choices: &mut Choices<'_>, id: usize, place: &mut Place, named: bool) -> OwnedClaim {
    // The words that say it come before what is said, or behind it.
    let before: Vec<_> = if choices.once_in(3) { pieces(choices, place) } else { Vec::new() };
    let cue = cue(choices, place);
    let speaker = speaker(choices, place, named);
    let mut further = |one_in| choices.once_in(one_in).then(|| place.piece(choices));
    let (addressee, occasion) = (further(4), further(4));
    let when = choices.once_in(4).then(|| when(choices, place));
    let content = if before.is_empty() || choices.once_in(4) {
        before.into_iter().chain(pieces(choices, place)).collect()
    } else {
        before
    };
    // A place that has come round to the beginning leaves pieces out of order; those behind the first are let go.
    let first = content.first().map_or(0, Piece::end);
    let ordered = |piece: &Piece<'_>| piece.span().start() >= first;
    let content: Vec<Piece<'static>> =
        content.iter().take(1).chain(content.iter().skip(1).filter(|piece| ordered(piece)).take(1)).cloned().collect();
    Claim::from_parts(ClaimParts {
        id,
        act: one(choices, Act::ALL, Act::State),
        negated: choices.once_in(5),
        form: one(choices, Form::ALL, Form::Indirect),
        via: (0..choices.below(6).saturating_sub(3)).map(|_| owned(words::phrase(choices))).collect(),
        content: content.into_iter().filter(|piece| !piece.span().overlaps(cue.piece().span())).collect(),
        addressee: addressee.filter(|piece| !piece.span().overlaps(cue.piece().span())),
        occasion: occasion.filter(|piece| !piece.span().overlaps(cue.piece().span())),
        when: when.filter(|when| !when.piece().span().overlaps(cue.piece().span())),
        cue,
        speaker,
        rule: one(choices, Rule::ALL, Rule::VerbSubjectThat),
        confidence: choices.below(101) as f32 / 100.0,
    })
}

fn pieces(choices: &mut Choices<'_>, place: &mut Place) -> Vec<Piece<'static>> {
    (0..1 + choices.below(2)).map(|_| place.piece(choices)).collect()
}

/// The claims of a text that nobody has written, one behind the other.
#[cfg(feature = "proptest")]
pub(super) fn claims(choices: &mut Choices<'_>, number: usize) -> Vec<OwnedClaim> {
    let mut place = Place(0);
    (0..number).map(|id| claim(choices, id, &mut place, false)).collect()
}

/// What is known of somebody who speaks one to three times.
pub(super) fn summary(choices: &mut Choices<'_>) -> Option<SpeakerSummary> {
    let mut place = Place::any(choices);
    let named = claim(choices, 0, &mut place, true);
    speakers(&vec![named; 1 + choices.below(3)]).pop()
}

pub(super) fn proof(choices: &mut Choices<'_>, claim: usize) -> Proof {
    Proof::new(claim, Place::any(choices).piece(choices))
}

/// A relation whose reason is one for its kind, shown by words of its two claims.
pub(super) fn relation(choices: &mut Choices<'_>) -> Relation {
    let a = choices.below(1000);
    let b = a + 1 + choices.below(1000);
    let kind = one(choices, RelationKind::ALL, RelationKind::Supports);
    let reasons: Vec<Reason> = Reason::ALL.iter().copied().filter(|reason| reason.is_for(kind)).collect();
    let reason = one(choices, &reasons, Reason::Wording);
    // Plain statements are related without a proof.
    let shown = if choices.once_in(4) { Vec::new() } else { vec![proof(choices, a), proof(choices, b)] };
    Relation::from_parts((a, b), kind, reason, shown, choices.below(101) as u8)
}
