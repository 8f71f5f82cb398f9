//! Whether a part of the setting may begin with a word: few words of a gap between cue and content can, and all others are turned away at
//! little cost.

use std::sync::LazyLock;

use super::{calendar, occasion};
use crate::grammar::wording::{BEFORE_ADDRESSEE, BEFORE_TIME};
use crate::lexicon::verb::Proclitics;
use crate::reading::At;
use crate::text::endings::Endings;
use crate::text::key::Key;

/// How the words end with which a time, an occasion or one who is told begins, unless they carry a preposition.
static ENDINGS: LazyLock<Endings> = LazyLock::new(|| {
    let words = occasion::openings().chain(BEFORE_ADDRESSEE.iter()).chain(BEFORE_TIME.iter()).filter_map(Key::of);
    Endings::of(words.chain(calendar::words()))
});

/// Whether a part of the setting may begin with the word.
pub(super) fn may_be(at: At<'_>) -> bool {
    at.has(Proclitics::BI.with(Proclitics::LI))
        || ENDINGS.may_have(at.bytes())
        || at.reading().name_at(at.index).is_some()
}
