//! isnad reads Arabic news and returns typed claim records: who is reported to have said what, word for word.
//!
//! A text goes in; out come [`Claim`]s, each with its [`Cue`] (the words that say that somebody speaks), the [`Speaker`], the
//! [`Act`] (stating, denying, promising …) and the content as [`Piece`]s, bytes of the text exactly as it was given.
//!
//! ```
//! let text = "نفت وزيرة المياه ليلى المنصوري وجود أي عجز."; // "the minister of water Layla al-Mansouri denied any deficit"
//! let claim = &isnad::extract(text)[0];
//! assert_eq!(claim.speaker().name(), Some("ليلى المنصوري")); // Layla al-Mansouri
//! assert_eq!(claim.act(), isnad::Act::Deny);
//! assert_eq!(claim.content()[0].text(), "وجود أي عجز"); // "that there was any deficit"
//! ```
//!
//! # A record, field by field
//!
//! Two sentences of a report, with three claims: "The minister of water Layla al-Mansouri said that the stock would last until
//! autumn. And al-Mansouri later denied that there was any deficit, adding: 'We shall not cut off anybody's water.'"
//!
//! ```
//! use isnad::{Act, Form, Kind, ResolvedBy, Rule};
//!
//! let text = "قالت وزيرة المياه ليلى المنصوري إن المخزون يكفي حتى الخريف.\n\
//!     ونفت المنصوري لاحقا وجود أي عجز، مضيفة: «لن نقطع المياه عن أحد».";
//! let claims = isnad::extract(text);
//! let [said, denied, added] = claims.as_slice() else { panic!("three claims") };
//!
//! // What says that somebody speaks: "and she denied", a form of the verb نفى. Everything has its place in the text.
//! assert_eq!((denied.cue().text(), denied.cue().lemma()), ("ونفت", "نفى"));
//! assert_eq!(&text[denied.cue().start()..denied.cue().end()], "ونفت");
//!
//! // What she does by saying it. The saying itself would be negated in لم تنف, "she did not deny".
//! assert_eq!(denied.act(), Act::Deny);
//! assert!(!denied.negated());
//!
//! // Who speaks. The sentence says only المنصوري; name and role are the fullest that the document gives.
//! let speaker = denied.speaker();
//! assert_eq!(speaker.mention().map(|mention| mention.text()), Some("المنصوري"));
//! assert_eq!(speaker.name(), Some("ليلى المنصوري"));
//! assert_eq!(speaker.role(), Some("وزيرة المياه")); // "minister of water"
//! assert_eq!((speaker.kind(), speaker.resolved_by()), (Kind::Person, ResolvedBy::ShortName));
//!
//! // What is said, and whose words it is in: hers, verbatim, in the third claim.
//! assert_eq!(said.content()[0].text(), "المخزون يكفي حتى الخريف"); // "the stock lasts until autumn"
//! assert_eq!(added.content()[0].text(), "لن نقطع المياه عن أحد"); // "we shall not cut off anybody's water"
//! assert_eq!((said.form(), added.form()), (Form::Indirect, Form::Direct));
//!
//! // Why: the rule of the grammar that found it.
//! assert_eq!((said.rule(), added.rule()), (Rule::VerbSubjectThat, Rule::Participle));
//! ```
//!
//! [`Claim::via`] lists who passed the words on, and [`Claim::confidence`] says how likely the record is right.
//!
//! # Many texts
//!
//! An [`Extractor`] is built once, cheap to clone, and shared between threads. [`Extractor::claims`] gives claims one by one,
//! [`Extractor::extract_bytes`] takes bytes and says which of them is not UTF-8, and [`Extractor::explain`] says why a claim
//! was or was not found. Claims borrow from the text; [`Claim::into_owned`] keeps them after it is gone, and [`OwnedClaim`] goes through
//! serde and back.
//!
//! ```
//! use isnad::{Extractor, OwnedClaim};
//!
//! let extractor = Extractor::new();
//! let kept: Vec<OwnedClaim> = {
//!     let article = String::from("حذر الخبراء من الجفاف."); // "the experts warned of drought"
//!     extractor.claims(&article).map(isnad::Claim::into_owned).collect()
//! };
//! let line = serde_json::to_string(&kept[0])?;
//! assert_eq!(serde_json::from_str::<OwnedClaim>(&line)?, kept[0]);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Limits
//!
//! Of one text 128 MiB are read and a million claims given, unless [`Limits`] say otherwise, and of a content 400 words.
//! [`Extractor::extraction`] tells where a limit was met, [`Extractor::extract_bytes`] makes it an error, and [`Extractor::extract`] gives
//! what lies before it.
//!
//! # Words of your own
//!
//! The lexicon that comes with the library can be added to, one line a word; all forms of a verb follow from its line. See
//! [`lexicon::LexiconBuilder::add_tsv`] for what a line says. A broken line is an error with its place.
//!
//! ```
//! use isnad::{Extractor, lexicon::Lexicon};
//!
//! let mut builder = Lexicon::builder();
//! builder.add_tsv("name\tنبض الساحل\tmedia")?; // "Coast Pulse"
//! // "tell" is none of the acts: the error says where, and what was expected.
//! let broken = builder.add_tsv("verb\tحكا\tيحكي\tحاكي\tحكي\ttell\tthat").unwrap_err();
//! assert!(broken.to_string().starts_with("line 1, column 24: expected an act"));
//!
//! let extractor = Extractor::with_lexicon(builder.build()?);
//! let text = "أعلنت نبض الساحل أن الطريق مفتوح."; // "Coast Pulse announced that the road is open"
//! assert_eq!(extractor.extract(text)[0].speaker().name(), Some("نبض الساحل"));
//! assert_eq!(isnad::extract(text)[0].speaker().name(), None); // without the line
//! # Ok::<(), isnad::lexicon::LexiconError>(())
//! ```
//!
//! # What it does not do
//!
//! - It says what a text reports, not whether it is true.
//! - It reads edited Modern Standard Arabic; dialect and posts follow other rules.
//! - It knows no people: who is meant is settled inside the document, by names, titles and agreement.
//! - A verb that is in no table is no cue.
//! - Where a reported clause ends is sometimes a judgement; an author's remark after a comma may be taken for the speaker's.
//!
//! # Features
//!
//! - `dates`: `Extractor::date`, which makes days of the calendar of أمس (yesterday) and الجمعة (Friday).
//! - `proptest` and `arbitrary`: generators for the tests of crates that depend on this one: claims, names, sentences and articles with
//!   the claims that they make; the module `generate`.
//! - `cli` (on by default, with `dates`) is for the command line alone. A library that depends on isnad wants
//!   `default-features = false`.
#![forbid(unsafe_code)]
#![deny(missing_docs)]
// No input may lead to a panic. What is left of arithmetic is allowed module by module, with the reason why it cannot overflow.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        // Those of clippy.toml, each with what it panics at.
        clippy::disallowed_macros,
        clippy::disallowed_methods,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

pub mod claim;
pub mod compare;
mod confidence;
#[cfg(feature = "dates")]
mod date;
#[allow(
    clippy::arithmetic_side_effects,
    reason = "positions of words have 32 bits, sums add small bounds to them, differences saturate"
)]
pub(crate) mod discourse;
mod explain;
pub(crate) mod extract;
mod extraction;
#[cfg(any(feature = "arbitrary", feature = "proptest"))]
#[allow(clippy::arithmetic_side_effects, reason = "for tests, which check overflow")]
pub mod generate;
#[allow(
    clippy::arithmetic_side_effects,
    reason = "positions of words have 32 bits, sums add small bounds to them, differences saturate"
)]
pub(crate) mod grammar;
pub mod lexicon;
mod limits;
#[allow(
    clippy::arithmetic_side_effects,
    reason = "positions of words have 32 bits, sums add small bounds to them, differences saturate"
)]
mod reading;
pub mod span;
#[doc(hidden)]
pub mod stages;
pub mod text;
#[cfg(test)]
mod work_tests;

pub use claim::{
    Act, Chain, Claim, Cue, Form, Gender, Kind, Number, OwnedClaim, Piece, ResolvedBy, Rule, Speaker, SpeakerSummary,
    When, speakers,
};
#[cfg(feature = "dates")]
pub use date::{Date, DateError};
pub use explain::Explanation;
pub use extract::{ExtractError, Extractor, extract};
pub use extraction::Extraction;
pub use limits::{Limits, Truncation};
pub use span::{Span, SpanError};
