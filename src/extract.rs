//! From a text to its claims: the door of the library.

use std::borrow::Cow;

use crate::claim::{Claim, ClaimParts, Cue, Piece, Speaker, When};
use crate::confidence;
#[cfg(feature = "dates")]
use crate::date::Date;
use crate::discourse::{Resolved, Speakers};
use crate::explain::Explanation;
use crate::extraction::Extraction;
use crate::grammar::setting::{Moment, setting};
use crate::grammar::{self, Attribution, Range};
use crate::lexicon::{Lexicon, SharedLexicon};
use crate::limits::{Limits, Truncation};
use crate::reading::Reading;
use crate::span::Span;
use crate::text::token::TokenKind;

/// The claims of `text`, read with the lexicon that comes with the library.
///
/// ```
/// let text = "أكد وزير النقل أن الجسر آمن."; // "the minister of transport affirmed that the bridge is safe"
/// let claims = isnad::extract(text);
/// assert_eq!(claims[0].content()[0].text(), "الجسر آمن");
/// ```
pub fn extract(text: &str) -> Vec<Claim<'_>> {
    Extractor::new().extract(text)
}

/// Reads texts with one lexicon: built once, cheap to clone, shared between threads.
///
/// ```
/// let extractor = isnad::Extractor::new();
/// let texts = ["نفت الشركة وجود خلل.", "حذر الخبراء من الجفاف."]; // "the company denied a fault", "the experts warned of drought"
/// let acts: Vec<_> = texts.iter().flat_map(|text| extractor.claims(text)).map(|claim| claim.act()).collect();
/// assert_eq!(acts, [isnad::Act::Deny, isnad::Act::Warn]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    lexicon: SharedLexicon,
    limits: Limits,
    #[cfg(feature = "dates")]
    date: Option<Date>,
}

impl Extractor {
    /// An extractor with the lexicon that comes with the library, which knows قال (said), أكد (affirmed) and their kind.
    pub fn new() -> Self {
        Self::default()
    }

    /// An extractor with a lexicon of the caller's, for words beside قال (said).
    pub fn with_lexicon(lexicon: Lexicon) -> Self {
        Self { lexicon: SharedLexicon::own(lexicon), ..Self::default() }
    }

    /// The same extractor for texts of that date: أمس (yesterday) becomes a day of the calendar in [`When::date`].
    ///
    /// ```
    /// use isnad::{Date, Extractor};
    ///
    /// let extractor = Extractor::new().date(Date::new(2018, 5, 4)?);
    /// let claims = extractor.extract("قال الوزير أمس إن الطريق مفتوح."); // "the minister said yesterday that the road is open"
    /// assert_eq!(claims[0].when().and_then(|when| when.date()), Some("2018-05-03"));
    /// # Ok::<(), isnad::DateError>(())
    /// ```
    #[cfg(feature = "dates")]
    #[must_use]
    pub fn date(self, date: Date) -> Self {
        Self { date: Some(date), ..self }
    }

    /// The same extractor with other limits: so many bytes of a text, so many claims, so many claims around a claim.
    ///
    /// ```
    /// use isnad::{Extractor, Limits};
    ///
    /// let extractor = Extractor::new().limits(Limits::default().with_depth(0));
    /// let claims = extractor.extract("قال الوزير إن الخبراء يتوقعون الجفاف."); // "the minister said that the experts expect drought"
    /// assert_eq!(claims.len(), 1);
    /// ```
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// The day that words name in a text of the extractor's date.
    fn day<'t>(&self) -> impl Fn(Moment) -> Option<Cow<'t, str>> + use<'t> {
        #[cfg(feature = "dates")]
        let date = self.date;
        move |moment| {
            #[cfg(feature = "dates")]
            let day = date?.resolve(moment).map(|day| Cow::Owned(day.to_string()));
            #[cfg(not(feature = "dates"))]
            let day = {
                let _ = moment;
                None
            };
            day
        }
    }

    /// The lexicon in use: the one that says what قال (said) is.
    pub fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// The claims of `text`, in the order of their cues: قال (said) before وأضاف (and added). Past the [limits](Self::limits) they are left
    /// out; [`extraction`](Self::extraction) says so.
    pub fn extract<'t>(&self, text: &'t str) -> Vec<Claim<'t>> {
        let reading = self.read(text);
        let attributions = grammar::attributions(&reading, self.limits.depth());
        // Nearly every attribution is a claim.
        let mut claims = Vec::with_capacity(attributions.len().min(self.limits.claims()));
        claims.extend(self.records(reading, attributions).take(self.limits.claims()));
        claims
    }

    /// The claims of `text`, for a caller who may stop early: the first قال (said) is often enough.
    pub fn claims<'t>(&self, text: &'t str) -> impl Iterator<Item = Claim<'t>> + use<'t> {
        let reading = self.read(text);
        let attributions = grammar::attributions(&reading, self.limits.depth());
        self.records(reading, attributions).take(self.limits.claims())
    }

    /// The claims of `text`, and which [limits](Self::limits) have cut off what: of قال … وأضاف … (said … and added …) perhaps only
    /// the first.
    ///
    /// ```
    /// use isnad::{Extractor, Limits, Truncation};
    ///
    /// let text = "قال الوزير إن الطريق مفتوح."; // "the minister said that the road is open"
    /// let extractor = Extractor::new().limits(Limits::default().with_claims(0));
    /// assert_eq!(extractor.extraction(text).truncations(), [Truncation::Claims { most: 0, byte: 0 }]);
    /// ```
    pub fn extraction<'t>(&self, text: &'t str) -> Extraction<'t> {
        let mut truncations = Vec::new();
        let reading = self.read(text);
        let (most, bytes, read) = (self.limits.text_bytes(), text.len(), reading.text.len());
        if read < bytes {
            truncations.push(Truncation::TextBytes { most, bytes, read });
        }
        let attributions = grammar::attributions(&reading, self.limits.depth());
        let mut too_long = attributions.iter().filter(|attribution| attribution.cut && !attribution.content.is_empty());
        if let Some(first) = too_long.next() {
            let byte = reading.word(first.clause.cue.0).token.start as usize;
            let (words, lines) = grammar::CONTENT;
            truncations.push(Truncation::Content { words, lines, cut: too_long.count().saturating_add(1), byte });
        }
        let mut too_deep = attributions.iter().filter(|attribution| attribution.too_deep);
        if let Some(first) = too_deep.next() {
            let byte = reading.word(first.clause.cue.0).token.start as usize;
            let left_out = too_deep.count().saturating_add(1);
            truncations.push(Truncation::Depth { most: self.limits.depth(), left_out, byte });
        }
        let most = self.limits.claims();
        let mut records = self.records(reading, attributions);
        let claims = records.by_ref().take(most).collect();
        if let Some(next) = records.next() {
            truncations.push(Truncation::Claims { most, byte: next.cue().start() });
        }
        Extraction::new(claims, truncations)
    }

    /// The claims of what was found.
    fn records<'t>(
        &self,
        reading: Reading<'t>,
        attributions: Vec<Attribution>,
    ) -> impl Iterator<Item = Claim<'t>> + use<'t> {
        let mut speakers = Speakers::of(&reading, &attributions);
        let day = self.day();
        let mut id = 0_usize;
        (0..attributions.len()).filter_map(move |number| {
            // What has lost its content to another is no claim, and nobody asks for its speaker.
            let attribution = attributions.get(number).filter(|attribution| !attribution.content.is_empty())?;
            let resolved = speakers.speaker(&reading, &attributions, number)?;
            let mut parts = claim(&reading, attribution, resolved, &day)?;
            parts.confidence = confidence::of(&parts, words(&reading, &attribution.content));
            parts.id = id;
            id = id.saturating_add(1);
            Some(Claim::from_parts(parts))
        })
    }

    pub(crate) fn read<'t>(&self, text: &'t str) -> Reading<'t> {
        Reading::new(self.limits.within(text), self.lexicon.clone())
    }

    /// Why a claim was or was not found in `text`: what the words are taken for, what was tried, who was considered as speaker.
    ///
    /// ```
    /// // "The minister said that the road is open."
    /// let explanation = isnad::Extractor::new().explain("قال الوزير إن الطريق مفتوح.");
    /// assert!(explanation.to_string().contains("finite-verb: found, verb-subject-that"));
    /// ```
    pub fn explain(&self, text: &str) -> Explanation {
        Explanation::of(&self.read(text), &self.limits)
    }

    /// The claims of a text that is still bytes.
    ///
    /// ```
    /// use isnad::{ExtractError, Extractor};
    ///
    /// let text = b"\xd9\x82\xd8\xa7\xd9\x84 \xff"; // قال (said), and a byte that no UTF-8 has
    /// assert_eq!(Extractor::new().extract_bytes(text), Err(ExtractError::NotUtf8 { offset: 7 }));
    /// ```
    ///
    /// # Errors
    ///
    /// Where the bytes are not UTF-8, with the offset of the first that is wrong; where they are more than the [limits](Self::limits)
    /// allow, or their claims are, or a content goes on past what is read of one.
    pub fn extract_bytes<'t>(&self, bytes: &'t [u8]) -> Result<Vec<Claim<'t>>, ExtractError> {
        let text = std::str::from_utf8(bytes).map_err(|error| ExtractError::NotUtf8 { offset: error.valid_up_to() })?;
        let extraction = self.extraction(text);
        // What lies too deep is part of the content around it, and not lost.
        let lost = extraction.truncations().iter().find(|met| !matches!(met, Truncation::Depth { .. }));
        match lost {
            Some(&met) => Err(ExtractError::Limit(met)),
            None => Ok(extraction.into_claims()),
        }
    }
}

/// The words `range` as a piece of the text.
fn piece<'t>(reading: &Reading<'t>, (first, end): Range) -> Option<Piece<'t>> {
    let last = end.checked_sub(1).filter(|&last| last >= first)?;
    let span = Span::new(reading.word(first).token.start as usize, reading.word(last).token.end() as usize)?;
    Piece::of(reading.text, span)
}

/// How many words the pieces have together, as the record's own text tells: counted by tokens, of which there are fewer than bytes.
fn words(reading: &Reading<'_>, pieces: &[Range]) -> usize {
    let text = reading.text.as_bytes();
    let by_text = || confidence::words(pieces.iter().map(|&(first, end)| reading.slice(first, end)));
    let mut count = 0_usize;
    for &piece in pieces {
        let mut tokens = reading.tokens(piece).iter();
        let Some(first) = tokens.next() else { continue };
        let mut end = first.end();
        count = count.saturating_add(1);
        for token in tokens {
            match token.start.wrapping_sub(end) {
                // A line's end is white space of its own.
                _ if token.kind == TokenKind::LineEnd => return by_text(),
                0 => {}
                1 if text.get(end as usize) == Some(&b' ') => count = count.saturating_add(1),
                // Other white space, or signs that are no tokens.
                _ => return by_text(),
            }
            end = token.end();
        }
        if count >= confidence::LONG {
            return confidence::LONG;
        }
    }
    count
}

/// An attribution and its speaker as a record; its number and its confidence are given later.
pub(crate) fn claim<'t>(
    reading: &Reading<'t>,
    attribution: &Attribution,
    resolved: Resolved<'t>,
    day: impl Fn(Moment) -> Option<Cow<'t, str>>,
) -> Option<ClaimParts<'t>> {
    let clause = &attribution.clause;
    let cue = piece(reading, clause.cue)?;
    let lemma: Cow<'t, str> = match clause.lemma {
        Some(lemma) => match &reading.lexicon.lemma(lemma).text {
            Cow::Borrowed(text) => Cow::Borrowed(*text),
            Cow::Owned(text) => Cow::Owned(text.clone()),
        },
        None => Cow::Owned(cue.text().to_owned()),
    };
    let mut content: Vec<Piece<'t>> = Vec::with_capacity(attribution.content.len());
    content.extend(attribution.content.iter().filter_map(|&range| piece(reading, range)));
    if content.is_empty() || content.iter().any(|piece| piece.span().overlaps(cue.span())) {
        return None;
    }
    let setting = setting(reading, attribution);
    let apart = |range: Option<Range>| {
        range.and_then(|range| piece(reading, range)).filter(|piece| !piece.span().overlaps(cue.span()))
    };
    let (addressee, occasion, when) = (apart(setting.addressee), apart(setting.occasion), apart(setting.when));
    Some(ClaimParts {
        id: 0,
        cue: Cue::new(cue, lemma),
        act: clause.act,
        negated: clause.negated,
        form: attribution.form,
        speaker: Speaker {
            name: resolved.name,
            role: resolved.role,
            kind: resolved.kind,
            gender: resolved.gender,
            number: resolved.number,
            members: resolved.members,
            mention: resolved.mention.and_then(|range| piece(reading, range)),
            resolved_by: resolved.resolved_by,
        },
        via: resolved.via,
        content,
        addressee,
        occasion,
        when: when.map(|piece| When::new(piece, setting.moment.and_then(day))),
        rule: clause.rule,
        confidence: 0.0,
    })
}

/// Why a text cannot be read.
///
/// ```
/// use isnad::ExtractError;
///
/// // قال (said) is six bytes long; a wrong byte after it is at offset 6.
/// assert_eq!(ExtractError::NotUtf8 { offset: 6 }.to_string(), "expected UTF-8, found a byte at 6 that no character has there");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExtractError {
    /// The bytes are not UTF-8, as of قال (said) in an old encoding.
    #[error("expected UTF-8, found a byte at {offset} that no character has there")]
    NotUtf8 {
        /// The first byte that is wrong: 6 after قال (said).
        offset: usize,
    },
    /// The text goes beyond a limit: it is longer than قال الوزير (the minister said) may be, or says more.
    #[error(transparent)]
    Limit(#[from] Truncation),
}
