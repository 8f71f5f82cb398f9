//! What a statement says, as far as two statements can be compared: its words, what is denied, its figures.

use std::sync::LazyLock;

use super::frequency;
use super::negation::{Negation, SCOPE};
use super::related::Fields;
use super::stem::{Stem, stem};
use super::tables::Tables;
use crate::lexicon::SharedLexicon;
use crate::lexicon::class::Classes;
use crate::lexicon::hasher::KeyMap;
use crate::lexicon::verb::{Proclitics, Shape};
use crate::reading::Reading;
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// A statement longer than that is compared by its first words.
pub(super) const TERMS: usize = 96;
/// Bytes of a statement that are read.
pub(super) const BYTES: usize = 4096;
/// Words behind بين (between) that may name the sides: بين الشمال والولايات المتحدة (between the North and the United States).
const SIDES: usize = 4;
/// Figures of a statement that are kept.
pub(super) const FIGURES: usize = 16;
/// Names that tables know.
const NAMES: Classes = Classes::GIVEN_NAME.with(Classes::INSTITUTION_NAME).with(Classes::MEDIA_NAME);

/// What a statement says, as far as two statements can be compared: its words with their relatives, what is denied, its figures.
///
/// ```
/// use isnad::compare::{Relation, Statement, relate_statements};
///
/// let asked = Statement::parse("روسيا طلبت من واشنطن شن غارات مشتركة"); // "Russia asked Washington for joint air strikes"
/// let denied = Statement::parse("واشنطن لم تتلق أي طلب روسي لشن غارات مشتركة"); // "Washington received no Russian request …"
/// assert!(asked.words() > 3);
/// assert_eq!(relate_statements(&asked, &denied).map(|found| found.kind().name()), Some("contradicts"));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub(super) terms: Vec<Term>,
    pub(super) quantities: Vec<Quantity>,
    /// A question.
    pub(super) asks: bool,
    /// Something is only supposed: إذا (if), ربما (perhaps), ما لم (unless).
    pub(super) supposes: bool,
    /// It begins with what is only supposed: إذا فتح الجسر (if the bridge is opened).
    pub(super) conditional: bool,
    /// Something lies in the future: سوف، سـ، لن.
    pub(super) future: bool,
    /// The word behind the first قد, which is what has been done: أن يكون النادي قد باع المهاجم (that the club has sold the striker).
    pub(super) done: Option<usize>,
    /// The word behind the first أي: شن القوات أي هجوم (that the forces launched any attack).
    pub(super) any: Option<usize>,
    /// There was more than is read.
    pub(super) cut: bool,
}

/// A word of a statement that says something: مفتوح (open) of الجسر مفتوح (the bridge is open).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Term {
    /// What is left of it, the same for its relatives and synonyms.
    pub(super) sense: Key,
    /// Without synonyms.
    pub(super) stem: Key,
    /// The word as typed.
    pub(super) word: Key,
    /// Without clitics and endings.
    pub(super) bare: Key,
    /// How much it tells, from 0 to 1: a word of many articles tells little.
    pub(super) tells: f64,
    /// Bytes of the statement.
    pub(super) start: u32,
    pub(super) end: u32,
    /// A negator stands before it, or a noun or verb of denial.
    pub(super) denied: bool,
    /// Stands behind a word of refusing: رفض استقبال السفينة (refused to let the ship in).
    pub(super) refused: bool,
    /// Names one of two or more sides: behind بين (between).
    pub(super) between: bool,
    /// Is only supposed: behind إذا (if) or في حال (in case that).
    pub(super) supposed: bool,
    /// A word of all kinds of news.
    pub(super) common: bool,
    /// Stands behind في (in), or behind a noun of places that does: في حلب, في مدينة حلب.
    pub(super) inside: bool,
    /// Which stretch between marks it stands in, from 0.
    pub(super) clause: u16,
    pub(super) sort: Sort,
    /// The lines of related words that it stands in.
    pub(super) fields: Fields,
}

/// What a word is, as far as it matters whether another stands in its place.
///
/// ```
/// use isnad::compare::{Sort, Statement};
///
/// let statement = Statement::parse("افتتاح الجسر في مايو"); // "the opening of the bridge in May"
/// let sorts: Vec<Sort> = statement.terms().iter().map(|term| term.sort()).collect();
/// assert_eq!(sorts, [Sort::Plain, Sort::Plain, Sort::Time]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sort {
    /// A country, a capital, a nationality: سوريا (Syria), سوري (Syrian).
    Place,
    /// A word that no table has, most of them names: المنصوري (al-Mansouri).
    Name,
    /// A month, a day of the week: مايو (May).
    Time,
    /// Any other: الجسر (the bridge).
    Plain,
}

/// A figure with what it counts: ٩ جنود (9 soldiers).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    pub(super) value: f64,
    /// The word after it: قتلى of 9 قتلى (9 dead).
    pub(super) counted: Option<Key>,
    /// The word before it.
    pub(super) before: Option<Key>,
    /// نحو, أكثر من: about, more than.
    pub(super) vague: bool,
    pub(super) start: u32,
    pub(super) end: u32,
}

static NUMBERS: LazyLock<KeyMap<(f64, bool)>> = LazyLock::new(|| {
    let table = include_str!("data/numbers.tsv");
    let line = |line: &str| {
        let (word, value) = line.split_once('\t')?;
        let (digits, factor) = value.strip_suffix('x').map_or((value, false), |digits| (digits, true));
        Some((Key::of(word)?, (digits.parse().ok()?, factor)))
    };
    table.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect()
});

impl Statement {
    /// Reads a plain statement with the tables that come with the library: «روسيا طلبت …» (Russia asked …).
    pub fn parse(text: &str) -> Self {
        Self::read(text, &SharedLexicon::default(), Tables::standard())
    }

    /// The number of words that say something: two in تم فتح الطريق (the road was opened).
    pub fn words(&self) -> usize {
        self.terms.len()
    }

    /// The figures, in the order of the text: 3,000,000 for ثلاثة ملايين (three millions).
    ///
    /// ```
    /// use isnad::compare::Statement;
    ///
    /// let statement = Statement::parse("مقتل ٩ مدنيين وخسائر بثلاثة ملايين دولار"); // "9 civilians killed, a loss of three million dollars"
    /// assert_eq!(statement.figures().collect::<Vec<_>>(), [9.0, 3_000_000.0]);
    /// ```
    pub fn figures(&self) -> impl Iterator<Item = f64> + '_ {
        self.quantities.iter().map(|quantity| quantity.value)
    }

    /// Whether nothing is stated for certain: a question, a condition, a mere possibility.
    pub(super) const fn unsettled(&self) -> bool {
        self.asks || self.supposes
    }

    pub(super) fn read(text: &str, lexicon: &SharedLexicon, tables: &Tables) -> Self {
        let mut end = text.len().min(BYTES);
        while !text.is_char_boundary(end) {
            end = end.saturating_sub(1);
        }
        let cut = end < text.len();
        let text = text.get(..end).unwrap_or("");
        let reading = Reading::new(text, lexicon.clone());
        let mut statement = Self { cut, ..Self::default() };
        let (mut denial, mut since, mut behind_negator) = (0, 0, false);
        let mut clause: u16 = 0;
        let (mut refusal, mut condition, mut sides) = (0, false, 0);
        let mut index = 0;
        while index < reading.len() && statement.terms.len() < TERMS {
            let word = reading.word(index);
            let (start, end) = (word.token.start, word.token.end());
            match word.token.kind {
                TokenKind::Number => {
                    index = statement.figure(&reading, index, tables);
                    continue;
                }
                TokenKind::Question => statement.asks = true,
                TokenKind::Word => {
                    let classes = reading.lexicon.entry(word.analysis.entry).classes;
                    let typed = reading.str(index);
                    let Some(Stem { root, bare, analysis }) = stem(typed, &reading.lexicon) else {
                        index = index.saturating_add(1);
                        continue;
                    };
                    if number(typed).is_some() {
                        index = statement.figure(&reading, index, tables);
                        continue;
                    }
                    statement.asks |= classes.has(Classes::INTERROGATIVE);
                    let supposes = classes.has(Classes::HYPOTHETICAL) && !stands_before_past(&reading, index)
                        || is_in_case(&reading, index);
                    statement.supposes |= supposes;
                    statement.conditional |= supposes && statement.terms.is_empty();
                    condition |= begins_condition(&reading, index);
                    sides = if matches!(typed, "بين" | "وبين") { SIDES } else { sides };
                    statement.future |=
                        classes.has(Classes::FUTURE) || analysis.proclitics.has(Proclitics::SA) || typed == "لن";
                    let unless = typed == "لم" && index > 0 && reading.str(index.saturating_sub(1)) == "ما";
                    if unless {
                        // ما لم تقبل (unless it accepts) is a condition.
                        statement.supposes = true;
                        condition = true;
                        behind_negator = false;
                        index = index.saturating_add(1);
                        continue;
                    }
                    let next = || Some(statement.terms.len());
                    match typed {
                        "قد" | "وقد" | "لقد" => statement.done = statement.done.or_else(next),
                        "أي" | "أية" => statement.any = statement.any.or_else(next),
                        _ => {}
                    }
                    let negation = Negation::of(typed, classes, behind_negator);
                    behind_negator = matches!(negation, Negation::Denies(_));
                    match negation {
                        Negation::Denies(_) if statement.excepts(typed, since) => denial = 0,
                        Negation::Denies(words) => (denial, since) = (words, statement.terms.len()),
                        Negation::Affirms => denial = 0,
                        // إلا أن (but) begins another clause.
                        Negation::Restricts if reading.str(index.saturating_add(1)).starts_with("أن") => {}
                        Negation::Restricts => {
                            denial = 0;
                            statement.terms.iter_mut().skip(since).for_each(|term| term.denied = false);
                        }
                        _ => {}
                    }
                    if negation == Negation::None
                        && let Some(key) = Key::of(typed)
                        && !tables.is_silent(key)
                        && !classes
                            .has(Classes::PREPOSITION | Classes::COMPLEMENTIZER | Classes::RELATIVE | Classes::PRONOUN)
                    {
                        let place = reading.lexicon.entry(analysis.entry).place.is_some();
                        let sort = if place {
                            Sort::Place
                        } else if classes.has(Classes::TIME) {
                            Sort::Time
                        } else if analysis.entry.0 == 0 || classes.has(NAMES) {
                            Sort::Name
                        } else {
                            Sort::Plain
                        };
                        let sense = tables.sense(root);
                        statement.terms.push(Term {
                            sense,
                            stem: root,
                            word: key,
                            bare,
                            tells: frequency::tells(bare),
                            start,
                            end,
                            denied: denial > 0,
                            refused: refusal > 0,
                            between: sides > 0,
                            supposed: condition,
                            common: tables.is_common(sense),
                            inside: stands_inside(&reading, index),
                            clause,
                            sort,
                            // What no table has is mostly a name, and has no relatives.
                            fields: tables.fields(bare, if sort == Sort::Name { bare } else { root }),
                        });
                        let twice = denial > 0;
                        (denial, sides) = (denial.saturating_sub(1), sides.saturating_sub(1));
                        refusal = if Negation::Refuses.is_of(key) { SCOPE } else { refusal.saturating_sub(1) };
                        // نفى وجود: what the denier names is denied.
                        let denies =
                            reading.lexicon.readings(reading.lexicon.entry(analysis.entry)).iter().any(|form| {
                                form.shape != Shape::Participle
                                    && reading.lexicon.lemma(form.lemma).act == crate::claim::Act::Deny
                            });
                        if denies {
                            // لم ينف (did not deny) denies nothing.
                            (denial, since) = (if twice { 0 } else { SCOPE }, statement.terms.len());
                            statement.terms.last_mut().into_iter().for_each(|term| term.denied = false);
                        }
                    }
                }
                TokenKind::Comma
                | TokenKind::Semicolon
                | TokenKind::Period
                | TokenKind::LineEnd
                | TokenKind::Ellipsis => {
                    (denial, since) = (0, statement.terms.len());
                    (refusal, condition, sides) = (0, false, 0);
                    clause = clause.saturating_add(1);
                }
                TokenKind::Colon => clause = clause.saturating_add(1),
                TokenKind::Other if reading.typed(index) == "%" => {
                    if let Some(last) = statement.quantities.last_mut() {
                        last.counted = Key::of("بالمئة");
                    }
                }
                _ => {}
            }
            index = index.saturating_add(1);
        }
        // Marks alone are nothing that is left out.
        let rest = index..reading.len();
        statement.cut |=
            rest.into_iter().any(|index| matches!(reading.kind(index), TokenKind::Word | TokenKind::Number));
        statement
    }

    /// لا يمكن البناء من دون رخصة (one cannot build without a permit) denies neither: the words that were denied to be possible are not.
    fn excepts(&mut self, typed: &str, since: usize) -> bool {
        let impossible = |term: &Term| term.denied && Negation::Possible.is_of(term.word);
        let without = Key::of(typed).is_some_and(|word| Negation::Without.is_of(word));
        let excepts = without && self.terms.iter().skip(since).any(impossible);
        if excepts {
            self.terms.iter_mut().skip(since).for_each(|term| term.denied = false);
        }
        excepts
    }

    /// Whether anything is denied.
    pub(super) fn denies(&self) -> bool {
        self.terms.iter().any(|term| term.denied)
    }

    /// Whether a word is the first that a negator reaches: what is denied, where others only stand behind it.
    pub(super) fn leads_denial(&self, at: usize) -> bool {
        let mut before = self.terms.iter().take(at).rev();
        let denied = self.terms.get(at).is_some_and(|term| term.denied);
        denied && before.find(|term| !term.denied || !Negation::passes(term.word)).is_none_or(|term| !term.denied)
    }

    /// Adds another piece of the same statement, which begins at byte `offset` of the text.
    pub(super) fn append(&mut self, piece: Self, offset: usize) {
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        let moved = |at: u32| at.saturating_add(offset);
        let next = self.terms.last().map_or(0, |term| term.clause.saturating_add(1));
        let room = TERMS.saturating_sub(self.terms.len());
        let (terms, figures) = (piece.terms.len(), self.quantities.len().saturating_add(piece.quantities.len()));
        self.cut |= piece.cut || terms > room || figures > FIGURES;
        self.conditional |= piece.conditional && self.terms.is_empty();
        let behind = self.terms.len();
        self.done = self.done.or(piece.done.map(|done| done.saturating_add(behind)));
        self.any = self.any.or(piece.any.map(|any| any.saturating_add(behind)));
        self.terms.extend(piece.terms.into_iter().take(room).map(|term| Term {
            start: moved(term.start),
            end: moved(term.end),
            clause: term.clause.saturating_add(next),
            ..term
        }));
        let figures = piece.quantities.into_iter();
        self.quantities.extend(figures.map(|figure| Quantity {
            start: moved(figure.start),
            end: moved(figure.end),
            ..figure
        }));
        self.quantities.truncate(FIGURES);
        self.asks |= piece.asks;
        self.supposes |= piece.supposes;
        self.future |= piece.future;
    }

    /// Reads the figure at `index`, digits and number words together; gives the index after it.
    fn figure(&mut self, reading: &Reading<'_>, index: usize, tables: &Tables) -> usize {
        let (mut total, mut current, mut next) = (0.0_f64, 0.0_f64, index);
        let mut seen = false;
        while next < index.saturating_add(8) {
            let typed = reading.str(next);
            let (value, factor) = match reading.kind(next) {
                TokenKind::Number if !seen => match digits(typed) {
                    Some(value) => (value, false),
                    None => break,
                },
                TokenKind::Word => match number(typed) {
                    Some(found) => found,
                    None => break,
                },
                _ => break,
            };
            if factor {
                let product = if current == 0.0 { value } else { current * value };
                if value >= 1000.0 {
                    total += product;
                    current = 0.0;
                } else {
                    current = product;
                }
            } else {
                current += value;
            }
            seen = true;
            next = next.saturating_add(1);
        }
        let next = next.max(index.saturating_add(1));
        let counted =
            (reading.kind(next) == TokenKind::Word).then(|| stem(reading.str(next), &reading.lexicon)).flatten();
        let around = |offset: usize| index.checked_sub(offset).filter(|&at| reading.kind(at) == TokenKind::Word);
        let before = around(1).and_then(|at| stem(reading.str(at), &reading.lexicon));
        let vague = [1, 2].into_iter().filter_map(around).any(|at| {
            matches!(
                reading.str(at),
                "نحو"
                    | "حوالي"
                    | "أكثر"
                    | "اكثر"
                    | "أقل"
                    | "قرابة"
                    | "زهاء"
                    | "تقريبا"
                    | "فوق"
                    | "دون"
                    | "بنحو"
                    | "بين"
            )
        });
        self.cut |= seen && self.quantities.len() >= FIGURES;
        if seen && self.quantities.len() < FIGURES {
            let sense = |found: Option<Stem>| found.map(|stem| tables.sense(stem.root));
            self.quantities.push(Quantity {
                value: total + current,
                counted: sense(counted),
                before: sense(before),
                vague,
                start: reading.word(index).token.start,
                end: reading.word(next.saturating_sub(1)).token.end(),
            });
        }
        next
    }
}

/// في حال انسحبت (in case that it withdraws): a condition. في حالة is a state as often: في حالة تأهب (in a state of alert).
fn is_in_case(reading: &Reading<'_>, index: usize) -> bool {
    reading.str(index) == "حال" && matches!(reading.str(index.saturating_sub(1)), "في" | "وفي")
}

/// إذا (if) or في حال (in case that) before what is only supposed; عما إذا is *whether*.
fn begins_condition(reading: &Reading<'_>, index: usize) -> bool {
    let supposes = || Key::of(reading.str(index)).is_some_and(|word| Negation::Supposes.is_of(word));
    is_in_case(reading, index) || supposes() && !reading.str(index.saturating_sub(1)).ends_with("ما")
}

/// Whether قد stands before what is a past by its first letter: قد ارتفعت (has risen), قد تم (has been done). Before a present it is *perhaps*:
/// قد ترتفع (may rise). With ت or ن a word may be either.
fn stands_before_past(reading: &Reading<'_>, index: usize) -> bool {
    let verb = reading.str(index.saturating_add(1));
    reading.str(index).ends_with("قد")
        && (matches!(verb, "تم" | "تمت") || !verb.starts_with(['ي', 'ت', 'ن']) && !matches!(verb, "" | "لا"))
}

/// Whether a word stands behind في (in), or behind a noun of places that does: في حلب، في مدينة حلب.
fn stands_inside(reading: &Reading<'_>, index: usize) -> bool {
    let before = |back: usize| index.checked_sub(back).map_or("", |at| reading.str(at));
    let of_places = ["مدينة", "بلدة", "محافظة", "ولاية", "قرية", "منطقة", "إقليم", "ميناء", "مطار"];
    let inside = |word: &str| matches!(word, "في" | "فى" | "وفي");
    inside(before(1)) || inside(before(2)) && of_places.contains(&before(1))
}

/// The value of a number word, with the particle in front of it or without.
fn number(word: &str) -> Option<(f64, bool)> {
    let find = |word: &str| NUMBERS.get(&Key::of(word)?).copied();
    find(word).or_else(|| word.strip_prefix(['و', 'ب', 'ل']).filter(|rest| rest.len() > 4).and_then(find))
}

/// The value of digits of any script, with separators of thousands or decimals.
fn digits(typed: &str) -> Option<f64> {
    let folded = crate::text::orthography::fold(typed);
    let plain: String = folded
        .chars()
        .filter(|letter| !matches!(letter, ',' | '٬' | '،'))
        .map(|letter| if letter == '٫' { '.' } else { letter })
        .collect();
    plain.parse::<f64>().ok().filter(|value| value.is_finite())
}
