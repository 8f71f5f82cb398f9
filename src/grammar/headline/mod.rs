//! The colon of headlines: وزير الخارجية: لن نتراجع (foreign minister: we will not step back).

mod topic;

use super::form::speaks_as_first_person;
use super::noun_phrase::{Reach, has_verb_shape, is_verb, noun_phrase};
use super::trial::Refusal;
use super::wording::{LINKS, has};
use super::{Clause, Content, Link, NounPhrase, Range, Source};
use crate::claim::{Act, Rule};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::{At, Reading, Words, spells};
use crate::text::token::TokenKind;

/// A headline is at most this many tokens long.
const LENGTH: usize = 40;
/// And at least this many.
const SHORTEST: usize = 4;
/// Its source at most this many.
const SOURCE: usize = 14;
/// What stands before the source, with the dots behind it, at most this many.
const KICKER: usize = 14;
/// The label of a link to another text has at most this many, with its colon.
const LABEL: usize = 4;
/// Whom a headline speaks to by name is named again within so many.
const NAMED_IN: usize = 300;
/// So the colon is one of so many tokens.
pub(crate) const REACH: usize = KICKER + SOURCE + LABEL;

/// The clause of a line that is a source, a colon and a content.
pub(crate) fn clause(reading: &Reading<'_>, line: std::ops::Range<usize>) -> Result<Clause, Refusal> {
    let headline = Headline::new(reading, (line.start, line.end))?;
    let (start, colon) = (headline.start, headline.colon);
    let words = reading.words(start, spoken_to_by_name(reading, (start, colon)).unwrap_or(colon));
    let (rest, phrase) = noun_phrase(Reach::BOUNDED)(words).map_err(|_| Refusal::NoSource)?;
    if headline.has_no_source(&phrase) {
        return Err(Refusal::Topic);
    }
    if headline.has_more_than_source(rest) {
        return Err(Refusal::MoreThanSource);
    }
    if headline.tells_of_topic(&phrase) {
        return Err(Refusal::Topic);
    }
    Ok(headline.told_by(phrase))
}

/// A line with a colon before which somebody may stand.
struct Headline<'r> {
    reading: &'r Reading<'r>,
    line: Range,
    /// The first word of the source.
    start: usize,
    colon: usize,
}

impl<'r> Headline<'r> {
    fn new(reading: &'r Reading<'r>, line: Range) -> Result<Self, Refusal> {
        let length = line.1.saturating_sub(line.0);
        if !(SHORTEST..=LENGTH).contains(&length) || ends_like_sentence(reading, line.1) {
            return Err(Refusal::NoHeadline);
        }
        let first = behind_label(reading, line).unwrap_or(line.0);
        let colon = (first..line.1.min(line.0 + REACH))
            .find(|&index| reading.kind(index) == TokenKind::Colon)
            .ok_or(Refusal::NoForm)?;
        // بعد الهزيمة.. المدرب: لن نستسلم (after the defeat.. the coach: we shall not give in): the source stands behind the kicker.
        let kicker = (first..colon).rev().find(|&index| reading.kind(index) == TokenKind::Ellipsis);
        let start = kicker.map_or(first, |dots| dots + 1);
        if colon >= start + SOURCE {
            return Err(Refusal::NoForm);
        }
        Ok(Self { reading, line, start, colon })
    }

    /// Whether something stands between the source and the colon that makes a clause of both; `rest`: the words behind the source.
    fn has_more_than_source(&self, rest: Words<'_>) -> bool {
        let Some(at) = rest.peek() else { return false };
        // نائب ترامب ينتقد الصين: … (Trump's deputy criticises China: …): the source opens a clause before the colon.
        let presents = at.verbs().iter().any(|form| form.shape == Shape::Present);
        self.has_cue_before_colon(at) || self.speaks_to_somebody(at, rest) || !presents && !self.may_follow_source(at)
    }

    /// حداد يؤكد: … (Haddad affirms: …): the verb is the cue.
    fn has_cue_before_colon(&self, at: At<'_>) -> bool {
        let verb = self.reading.at(self.colon.saturating_sub(1));
        at.index + 1 == self.colon && verb.verbs().iter().any(|form| form.shape == Shape::Present)
    }

    /// الشركة تهدد الحكومة: "سنغادر" (the company threatens the government: "we will leave"): so it is where whom it speaks to stands between.
    fn speaks_to_somebody(&self, at: At<'_>, rest: Words<'_>) -> bool {
        at.verbs()
            .iter()
            .any(|form| form.shape == Shape::Present && self.reading.lexicon.lemma(form.lemma).is_addressed())
            && noun_phrase(Reach::BOUNDED)(rest.from(at.index + 1)).is_ok_and(|(rest, _)| rest.is_empty())
    }

    /// حداد ردا على الوزارة: … (Haddad in reply to the ministry): to whom, on what and how may be told behind the source, and a clause that the first person
    /// behind the colon goes on with.
    fn may_follow_source(&self, at: At<'_>) -> bool {
        at.is(Classes::PREPOSITION)
            || at.has(Proclitics::LI)
            // لبي بي سي: (to the BBC:)
            || self.reading.name_at(at.index).is_some_and(|known| known.attached)
            || at.kind() == TokenKind::Comma
            || tells_how(at, self.colon)
            || opens_clause(at) && speaks_as_first_person(self.reading, &[(self.colon + 1, self.line.1)])
    }

    /// اقرأ: (الوزير: لن نتراجع): whether the closing bracket is none of the content's.
    fn is_in_brackets(&self) -> bool {
        self.last() == TokenKind::CloseParenthesis
            && self.reading.kind(self.start.wrapping_sub(1)) == TokenKind::OpenParenthesis
    }

    /// The kind of the last token.
    fn last(&self) -> TokenKind {
        self.reading.kind(self.line.1.saturating_sub(1))
    }

    fn told_by(&self, phrase: NounPhrase) -> Clause {
        let behind = self.colon + 1;
        Clause {
            cue: (self.colon, behind),
            lemma: None,
            act: Act::State,
            negated: false,
            source: Source::Named(phrase),
            content: match self.reading.opened_at(behind) {
                Some((number, quotation)) if quotation.close as usize + 1 >= self.line.1 => Content::Quotation(number),
                _ if self.is_in_brackets() => Content::Words(behind, self.line.1.saturating_sub(1)),
                _ => Content::AfterColon(behind),
            },
            rule: Rule::HeadlineColon,
            link: Link::Main,
            start: self.start,
            gender: phrase.gender,
            number: phrase.number,
            sentence: self.line,
            past: None,
            relayed_by: None,
            behind_before: false,
        }
    }
}

/// A headline ends without a full stop.
fn ends_like_sentence(reading: &Reading<'_>, end: usize) -> bool {
    matches!(reading.kind(end.saturating_sub(1)), TokenKind::Period | TokenKind::Colon)
        && reading.kind(end.saturating_sub(2)) != TokenKind::Period
}

/// حداد ردا على الوزارة: … (Haddad in reply to the ministry), حداد غاضبا: … (Haddad, angry): what he answers and how he says it.
fn tells_how(at: At<'_>, colon: usize) -> bool {
    let answers = spells!(at, "ردا" | "تعليقا") && at.reading().at(at.index + 1).spells("على");
    answers || at.index + 1 == colon && at.is(Classes::ADJECTIVE) && at.ends(["ا"]) && !at.is_definite()
}

/// حداد يخرج عن صمته: لن أستقيل (Haddad breaks his silence: I will not resign), حكم المباراة المثيرة للجدل: the first person behind the colon is
/// who stands before the verb or the adjective.
fn opens_clause(at: At<'_>) -> bool {
    is_verb(at) || has_verb_shape(at) || at.is(Classes::ADJECTIVE) && at.is_definite()
}

/// اقرأ أيضا: الوزير: لن نتراجع (read also: the minister: …): the headline of another text begins behind the label of the link.
fn behind_label(reading: &Reading<'_>, (start, end): Range) -> Option<usize> {
    // قد يهمك| (you may like|)
    let link = start + usize::from(reading.at(start).spells("قد"));
    if !has(LINKS, reading.str(link)) {
        return None;
    }
    let mut label = start + 1..end.min(start + LABEL);
    let first = label.find(|&index| ends_label(reading, index))? + 1;
    // اقرأ: (الوزير: لن نتراجع)
    Some(first + usize::from(reading.kind(first) == TokenKind::OpenParenthesis))
}

/// A colon, or a stroke in its place.
fn ends_label(reading: &Reading<'_>, index: usize) -> bool {
    match reading.kind(index) {
        TokenKind::Colon | TokenKind::Slash => true,
        TokenKind::Other => reading.typed(index) == "|",
        _ => false,
    }
}

/// حداد لفارس: "…" (Haddad to Faris): the word before the colon, where ل stands in front of a name that the text has without it.
fn spoken_to_by_name(reading: &Reading<'_>, (start, colon): (usize, usize)) -> Option<usize> {
    let last = colon.checked_sub(1).filter(|&last| last > start)?;
    let at = reading.at(last);
    let name = at.str().strip_prefix('ل').filter(|name| at.is_unknown() && name.chars().count() > 2)?;
    (colon + 1..colon + NAMED_IN).any(|index| reading.str(index) == name).then_some(last)
}
