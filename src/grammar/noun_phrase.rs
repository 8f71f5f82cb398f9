//! The noun phrase that names a source: title, institution, name, apposition.
//!
//! وزير الدفاع الروسي، «سيرغي شويغو» (the Russian defence minister, «Sergei Shoigu»);
//! بوريس جونسون، وزير الخارجية البريطاني (Boris Johnson, the British foreign secretary);
//! مسؤولون في وزارة الصحة (officials at the ministry of health).

use super::circumstance;
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Preposition, Proclitics, Shape};
use crate::reading::{At, Parsed, Words};
use crate::text::token::TokenKind;

/// What sort of thing heads the phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// A person: a title, a form of address, or a name.
    Person,
    /// Unnamed or collective people.
    Group,
    /// An institution.
    Institution,
    /// A country or capital.
    Place,
    /// A medium.
    Media,
    /// A text or figures.
    Document,
    /// Any other noun.
    Thing,
}

/// A range of words, end exclusive.
pub(crate) type Range = (usize, usize);

/// A noun phrase with its parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct NounPhrase {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) head: Head,
    /// The title, office or description of a person.
    pub(crate) role: Option<Range>,
    /// The proper name, without form of address.
    pub(crate) name: Option<Range>,
    pub(crate) gender: Option<Gender>,
    pub(crate) number: Option<Number>,
    /// Several heads joined by و.
    pub(crate) joint: bool,
}

/// How far a phrase may run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reach {
    /// Another noun phrase may follow at once (verb, subject, object): stop where the first is complete.
    pub(crate) object_follows: bool,
    /// The preposition that the verb governs: it opens the content, not a part of the subject.
    pub(crate) governed: [Option<Preposition>; 2],
}

impl Reach {
    /// Everything up to the end of the words belongs to the phrase or to circumstances.
    pub(crate) const BOUNDED: Self = Self { object_follows: false, governed: [None, None] };
    /// The content may follow without any mark.
    pub(crate) const OPEN: Self = Self { object_follows: true, governed: [None, None] };
}

const NOMINAL: Classes = Classes::TITLE
    .with(Classes::GROUP)
    .with(Classes::INSTITUTION)
    .with(Classes::MEDIA)
    .with(Classes::DOCUMENT)
    .with(Classes::PLACE)
    .with(Classes::MEDIA_NAME)
    .with(Classes::INSTITUTION_NAME)
    .with(Classes::COMMON_NOUN)
    .with(Classes::OCCASION)
    .with(Classes::FEELING)
    .with(Classes::HONORIFIC);
const ADJECTIVAL: Classes = Classes::NATIONALITY.with(Classes::ADJECTIVE);
/// Words that never stand inside the phrase.
const FUNCTION: Classes = Classes::COMPLEMENTIZER
    .with(Classes::CONJUNCTION)
    .with(Classes::NEGATOR)
    .with(Classes::AUXILIARY)
    .with(Classes::FUTURE)
    .with(Classes::HYPOTHETICAL)
    .with(Classes::INTERROGATIVE)
    .with(Classes::PRONOUN)
    .with(Classes::RELATIVE)
    .with(Classes::ADVERB)
    .with(Classes::SOURCE_PHRASE);
const PERSON_NAME: Classes = Classes::GIVEN_NAME.with(Classes::NAME_PARTICLE);
const ATTACHED: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);
/// A name has at most this many words (محمد بن راشد آل مكتوم has five).
const NAME_WORDS: usize = 7;
/// A source has at most this many words.
const PHRASE_WORDS: usize = 45;

/// Whether the word is a finite verb and nothing else that could stand in a noun phrase.
pub(crate) fn is_verb(at: At<'_>) -> bool {
    if at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) || at.is_definite() || at.has(ATTACHED) && !at.is(Classes::OTHER_VERB) {
        return false;
    }
    let noun = at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun);
    if noun && !at.has(Proclitics::WA.with(Proclitics::FA)) {
        return false;
    }
    at.is(Classes::OTHER_VERB | Classes::SUPPORT)
        || at.verbs().iter().any(|form| !matches!(form.shape, Shape::VerbalNoun | Shape::Participle | Shape::Jussive))
}

/// Whether the word can be part of a person's name.
pub(crate) fn is_name_word(at: At<'_>) -> bool {
    if !at.is_word() || at.has(ATTACHED) || at.is_particle_with_article() || at.is(Classes::NATIONALITY) && at.is_definite() {
        return false;
    }
    if at.is(FUNCTION) && at.str().starts_with('آ') {
        // آنا، آن (Anna, Anne) fold like أنا, أن.
        return true;
    }
    if at.is(FUNCTION | Classes::PREPOSITION | Classes::QUANTIFIER) {
        // على is a preposition, علي a name; both fold alike.
        return at.str() == "علي";
    }
    at.is(PERSON_NAME) || at.is_unknown()
}

/// Whether an unknown word has the shape of a verbal noun or an abstract noun, which no name follows on: تطوير، استخدام، انسحاب، سرقة.
fn has_noun_shape(at: At<'_>) -> bool {
    at.is_unknown() && is_noun_shape(at.str())
}

/// Whether an unknown word has the shape of a verb in the present: يتحدى، يستعيد، تستأنف.
fn has_verb_shape(at: At<'_>) -> bool {
    at.is_unknown() && ["يت", "يست", "تست", "تتـ"].iter().any(|beginning| at.str().starts_with(beginning))
}

/// An unknown word that begins with ب or ل and then has the shape of a noun: بتضمين (with including), بالإسراع, للبدء.
pub(crate) fn attached_noun(at: At<'_>) -> Option<Preposition> {
    if !at.is_unknown() {
        return None;
    }
    let word = at.str();
    let word = word.strip_prefix('و').unwrap_or(word);
    if word.starts_with("لل") {
        return Some(Preposition::Li);
    }
    let (preposition, rest) = match word.strip_prefix('ب') {
        Some(rest) => (Preposition::Bi, rest),
        None => (Preposition::Li, word.strip_prefix('ل')?),
    };
    let rest = rest.trim_start_matches('ـ');
    let letters: Vec<char> = rest.chars().take(5).collect();
    let short = matches!(letters.as_slice(), ['ت', _, _, 'ي' | 'ى']);
    (rest.starts_with("ال") || short || is_noun_shape(rest)).then_some(preposition)
}

fn is_noun_shape(word: &str) -> bool {
    let letters: Vec<char> = crate::text::orthography::fold(word).chars().collect();
    let long_a = letters.len().checked_sub(2).and_then(|place| letters.get(place)) == Some(&'ا');
    match letters.as_slice() {
        ['ت', _, _, 'ي', _] => true,
        ['ا', 'س', 'ت', ..] if letters.len() >= 6 => long_a,
        ['ا', ..] if letters.len() >= 5 && word.starts_with(['ا', 'إ']) => long_a,
        [..] => word.ends_with('ة') && letters.len() > 3 || word.ends_with("ات") && letters.len() > 4,
    }
}

/// Recognises one noun phrase at the beginning of `words`.
pub(crate) fn noun_phrase(reach: Reach) -> impl Fn(Words<'_>) -> Parsed<'_, NounPhrase> {
    move |words| {
        let limit = words.end.min(words.first + PHRASE_WORDS);
        let bounded = Words { end: limit, ..words };
        match Builder::new(bounded, reach).build() {
            Some(phrase) => Ok((words.from(phrase.end), phrase)),
            None => Err(nom::Err::Error(())),
        }
    }
}

/// The same where ل or ب is attached to the first word: لوزارة الصحة.
pub(crate) fn after_clitic(reach: Reach) -> impl Fn(Words<'_>) -> Parsed<'_, NounPhrase> {
    move |words| {
        let limit = words.end.min(words.first + PHRASE_WORDS);
        let mut builder = Builder::new(Words { end: limit, ..words }, reach);
        builder.clitic = true;
        match builder.build() {
            Some(phrase) => Ok((words.from(phrase.end), phrase)),
            None => Err(nom::Err::Error(())),
        }
    }
}

/// Reads a phrase word by word and remembers what it has seen.
struct Builder<'r> {
    words: Words<'r>,
    reach: Reach,
    at: usize,
    end: usize,
    head: Option<Head>,
    /// The first word of the title, once there is one.
    role: Option<Range>,
    name: Option<Range>,
    /// The construct is closed: a definite noun, a place or a name stood in it. Only adjectives and names follow.
    closed: bool,
    /// The title or institution still wants its complement (مدرب …, وزارة …).
    construct: bool,
    joint: bool,
    gender: Option<Gender>,
    number: Option<Number>,
    /// A preposition is attached to the first word and no part of the phrase.
    clitic: bool,
    /// An apposition between commas has begun: whatever follows belongs to it up to the closing comma.
    apposed: bool,
    /// A noun of the phrase may take a feminine adjective: it is feminine, a plural, or unknown.
    feminine: bool,
}

impl<'r> Builder<'r> {
    fn new(words: Words<'r>, reach: Reach) -> Self {
        Self {
            words,
            reach,
            at: words.first,
            end: words.first,
            head: None,
            role: None,
            name: None,
            closed: false,
            construct: false,
            joint: false,
            gender: None,
            number: None,
            clitic: false,
            apposed: false,
            feminine: false,
        }
    }

    fn see(&self, offset: usize) -> At<'r> {
        let index = self.at + offset;
        // Past the end of the slice nothing is seen, so that no production looks beyond its words.
        let index = if index < self.words.end { index } else { usize::MAX };
        self.words.reading.at(index)
    }

    fn take(&mut self, words: usize) {
        for offset in 0..words {
            let at = self.see(offset);
            let entry = at.details();
            let masculine = entry.gender == Some(Gender::Masculine) && entry.number != Some(Number::Plural) && !at.is(Classes::ADJECTIVE | Classes::NATIONALITY);
            self.feminine |= at.is_word() && !masculine && !at.is(ADJECTIVAL);
        }
        self.at += words;
        self.end = self.at;
    }

    fn build(mut self) -> Option<NounPhrase> {
        self.demonstrative();
        self.head_of_phrase()?;
        while self.at < self.words.end && self.step() {}
        if let Some((first, end)) = self.role {
            self.role = Some((first, end.min(self.end)));
        }
        Some(NounPhrase {
            first: self.words.first,
            end: self.end,
            head: self.head?,
            role: self.role.filter(|(first, end)| first < end),
            name: self.name.filter(|(first, end)| first < end),
            gender: self.gender,
            number: self.number,
            joint: self.joint,
        })
    }

    /// هذا المسؤول (this official), and a quantifier before its noun: بعض الخبراء، أحد السكان، كل من.
    fn demonstrative(&mut self) {
        if self.see(0).is(Classes::DEMONSTRATIVE) && self.see(1).is(NOMINAL) && self.see(1).is_definite() {
            self.at += 1;
        }
    }

    fn head_of_phrase(&mut self) -> Option<()> {
        let at = self.see(0);
        if at.kind() == TokenKind::OpenQuote {
            let inner = self.see(1);
            let known = self.words.reading.name_at(self.at + 1).map(|known| known.classes);
            let is = |class: Classes| inner.is(class) || known.is_some_and(|classes| classes.has(class));
            let head = if is(Classes::INSTITUTION_NAME) || inner.is(Classes::INSTITUTION) {
                Head::Institution
            } else if is(Classes::MEDIA_NAME) {
                Head::Media
            } else if is(Classes::PLACE) {
                Head::Place
            } else {
                Head::Person
            };
            return self.quoted_name().then(|| self.head = Some(head));
        }
        if !at.is_word() || at.has(ATTACHED) && !self.clitic || at.is(FUNCTION) && !at.is(NOMINAL) && !is_name_word(at) {
            return None;
        }
        if let Some(known) = self.words.reading.name_at(self.at) {
            self.head = Some(if known.classes.has(Classes::MEDIA_NAME) {
                Head::Media
            } else if known.classes.has(Classes::PLACE) {
                Head::Place
            } else {
                Head::Institution
            });
            self.closed = true;
            self.name = Some((self.at, self.at + known.words as usize));
            self.take(known.words as usize);
            return Some(());
        }
        if at.is(Classes::QUANTIFIER) {
            return self.quantified();
        }
        if at.is(Classes::TIME) && !at.is(NOMINAL) || at.is(Classes::PREPOSITION) && !at.is(NOMINAL) || is_verb(at) {
            return None;
        }
        let before = self.words.reading.at(self.words.first.wrapping_sub(1));
        if at.is_unknown() && before.is(Classes::NEGATOR | Classes::FUTURE) {
            // لم يكتف: behind a negation stands a verb.
            return None;
        }
        let entry = at.details();
        self.gender = entry.gender;
        self.number = entry.number;
        let definite = at.is_definite() || at.pronoun().is_some();
        let superlative = at.is(Classes::ADJECTIVE) && !definite && !at.is(NOMINAL) && self.see(1).is(NOMINAL) && !self.see(1).has(ATTACHED) && !self.see(1).is_definite();
        if superlative {
            // أعلى مرجع (the highest authority), أكبر حزب (the largest party)
            self.at += 1;
            let first = self.at;
            self.head_of_phrase()?;
            if let Some((start, end)) = self.role.filter(|(start, _)| *start == first) {
                self.role = Some((start - 1, end));
            }
            return Some(());
        }
        let head = if at.is(Classes::HONORIFIC) && !at.is(Classes::TITLE) && (definite || !at.is(Classes::INSTITUTION)) {
            self.take(1);
            self.head = Some(Head::Person);
            self.closed = true;
            return Some(());
        } else if at.is(Classes::TITLE) {
            self.role = Some((self.at, self.at + 1));
            Head::Person
        } else if at.is(Classes::GROUP) {
            Head::Group
        } else if at.is(Classes::INSTITUTION_NAME) {
            self.name = Some((self.at, self.at + 1));
            self.closed = true;
            Head::Institution
        } else if at.is(Classes::MEDIA_NAME) {
            if !definite && is_name_word(self.see(1)) && !self.see(1).is_definite() {
                // بترا سارياس: a name that begins like an agency's.
                self.take(1);
                let first = self.at - 1;
                self.name_run();
                self.name = Some((first, self.at));
                self.head = Some(Head::Person);
                self.closed = true;
                return Some(());
            }
            self.closed = true;
            Head::Media
        } else if at.is(Classes::PLACE) {
            self.closed = true;
            Head::Place
        } else if at.is(Classes::INSTITUTION) && !(at.is(Classes::MEDIA) && self.names_medium()) {
            Head::Institution
        } else if at.is(Classes::MEDIA) {
            Head::Media
        } else if at.is(Classes::DOCUMENT) {
            Head::Document
        } else if at.is(Classes::NATIONALITY) && entry.number == Some(Number::Plural) {
            self.closed = true;
            Head::Group
        } else if is_name_word(at) {
            return self.name_run().then(|| self.head = Some(Head::Person));
        } else if at.is(NOMINAL | ADJECTIVAL) || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun) {
            Head::Thing
        } else {
            return None;
        };
        self.head = Some(head);
        self.construct = !definite && !self.closed;
        self.closed |= definite;
        self.take(1);
        Some(())
    }

    /// وكالة is a news agency before أنباء, a name or a quoted name; otherwise any agency.
    fn names_medium(&self) -> bool {
        let next = self.see(1);
        next.kind() == TokenKind::OpenQuote || next.is(Classes::MEDIA_NAME) || next.str().ends_with("نباء") || next.is_unknown() && !next.is_definite()
    }

    /// بعض الخبراء (some experts), كل من فرنسا وألمانيا (both France and Germany), عدد من النواب (a number of deputies).
    fn quantified(&mut self) -> Option<()> {
        let of = self.see(1);
        let skip = if of.is(Classes::PREPOSITION | Classes::RELATIVE) && !of.has(ATTACHED) { 2 } else { 1 };
        if skip == 1 && (!of.is_word() || of.is(FUNCTION) || is_verb(of)) {
            // البعض (some) stands alone.
            if !self.see(0).is_definite() {
                return None;
            }
            self.take(1);
            self.head = Some(Head::Group);
            self.gender = Some(Gender::Masculine);
            self.closed = true;
            return Some(());
        }
        if skip == 1 && of.has(ATTACHED) {
            return None;
        }
        self.take(skip);
        let noun = self.see(0);
        if noun.kind() == TokenKind::OpenQuote {
            self.quoted_name();
        } else if !noun.is_word() || noun.has(ATTACHED) {
            return None;
        } else {
            self.take(1);
        }
        self.head = Some(if noun.is(Classes::DOCUMENT) {
            Head::Document
        } else if noun.is(Classes::COMMON_NOUN | Classes::OCCASION) && !noun.is(Classes::GROUP | Classes::TITLE) {
            Head::Thing
        } else {
            Head::Group
        });
        self.closed = true;
        Some(())
    }

    /// A name in quotation marks: «شويغو»، "إيرباص".
    fn quoted_name(&mut self) -> bool {
        let Some((number, quotation)) = self.words.reading.opened_at(self.at) else { return false };
        let close = quotation.close as usize;
        if !quotation.closed || close >= self.words.end || !super::quotation::is_name(self.words.reading, number) {
            return false;
        }
        if self.name.is_none() {
            self.name = Some((self.at + 1, close));
        }
        let end = close + 1;
        self.take(end - self.at);
        self.closed = true;
        self.construct = false;
        true
    }

    /// Words that are neither known nouns nor function words: a name.
    fn name_run(&mut self) -> bool {
        let first = self.at;
        let mut words = 0;
        while self.at < self.words.end && words < NAME_WORDS {
            let at = self.see(0);
            let inside = words > 0;
            let script_changes = inside && at.str().is_ascii() && !self.words.reading.str(first).is_ascii();
            if inside && (attached_noun(at).is_some() || has_verb_shape(at)) || script_changes {
                break;
            }
            if inside && self.reach.object_follows && words > 1 && self.see(1).kind() == TokenKind::Number {
                // طرد 23 دبلوماسيا: a counted object.
                break;
            }
            if inside && self.reach.object_follows && !at.is(PERSON_NAME) && has_noun_shape(at) || inside && self.is_attached_name() {
                break;
            }
            let joined = inside && at.kind() == TokenKind::Hyphen;
            let is_part = is_name_word(at)
                || !inside && self.name_begins(0)
                || inside && at.is_word() && at.is_definite() && !at.has(ATTACHED) && at.is(ADJECTIVAL) && self.surname_follows()
                || inside && self.after_particle() && at.is_word()
                || words == 1 && self.is_surname(at);
            if joined && is_name_word(self.see(1)) {
                self.take(2);
                continue;
            }
            if !is_part || inside && at.has(Proclitics::WA) {
                break;
            }
            self.take(1);
            words += 1;
        }
        if words == 0 {
            return false;
        }
        self.name = Some((first, self.at));
        self.closed = true;
        self.construct = false;
        true
    }

    /// لبي بي سي، للأمم المتحدة: a known name with a preposition attached.
    fn is_attached_name(&self) -> bool {
        self.words.reading.name_at(self.at).is_some_and(|known| known.attached)
    }

    /// Whether a name begins `offset` words ahead; تركي المالكي begins with what may be an adjective of place.
    fn name_begins(&self, offset: usize) -> bool {
        let at = self.see(offset);
        let surname = self.see(offset + 1);
        is_name_word(at) || at.is(Classes::NATIONALITY) && !at.is_definite() && !at.has(ATTACHED) && surname.is_unknown() && surname.is_definite()
    }

    /// After بن، آل، عبد any word belongs to the name.
    fn after_particle(&self) -> bool {
        self.at.checked_sub(1).is_some_and(|last| self.words.reading.at(last).is(Classes::NAME_PARTICLE))
    }

    /// هالة نجم، سامر الخطيب، جو بايدن: behind a given name the last word before the end of the phrase is a surname, whatever else it may be.
    fn is_surname(&self, at: At<'r>) -> bool {
        let other = FUNCTION | Classes::PREPOSITION | Classes::TIME | Classes::DEMONSTRATIVE | Classes::QUANTIFIER;
        at.is_word()
            && (self.words.reading.at(self.at - 1).is(Classes::GIVEN_NAME) || self.role.is_some() && !self.reach.object_follows)
            && is_end(self.see(1))
            && !(at.is(other) || at.has(Proclitics::WA) || at.has(ATTACHED) && at.is_definite())
            && !super::cue::is_accusative_participle(at)
    }

    /// An adjective of place ends a name as its last word (علي التركي) only where no further name word follows and the name has one word.
    fn surname_follows(&self) -> bool {
        self.name.is_none() && self.role.is_none() && !self.reach.object_follows && is_end(self.see(1))
    }

    /// Takes one more piece of the phrase; `false` at its end.
    fn step(&mut self) -> bool {
        let at = self.see(0);
        match at.kind() {
            TokenKind::Word => self.step_word(at),
            TokenKind::OpenQuote => (self.head == Some(Head::Person) || self.name.is_none()) && self.quoted_name(),
            TokenKind::OpenParenthesis => self.parenthesis(),
            TokenKind::Comma => self.apposition(),
            TokenKind::Hyphen | TokenKind::Slash if self.see(1).is_word() => {
                self.take(2);
                if let Some((first, end)) = self.name
                    && end + 2 == self.at
                {
                    self.name = Some((first, self.at));
                }
                true
            }
            TokenKind::Number if matches!(self.head, Some(Head::Media | Head::Institution | Head::Document)) && !self.reach.object_follows => {
                self.take(1);
                true
            }
            _ => false,
        }
    }

    fn step_word(&mut self, at: At<'r>) -> bool {
        if self.is_attached_name() && !at.has(Proclitics::WA) {
            return self.prepositional(at);
        }
        if let Some(known) = self.words.reading.name_at(self.at)
            && !at.has(ATTACHED)
            && !at.has(Proclitics::WA)
        {
            if self.reach.object_follows && self.closed {
                return false;
            }
            self.take(known.words as usize);
            self.closed = true;
            self.construct = false;
            self.extend_role();
            return true;
        }
        if is_calling(at.str()) {
            return self.called();
        }
        if self.closed && at.is(Classes::PLACE) && !at.is_definite() && self.at > 0 && self.words.reading.at(self.at - 1).is_definite() {
            // المحكمة جيبوتي: a definite noun takes no bare name of a country.
            return false;
        }
        if at.is(Classes::RELATIVE) && self.name_after_relative() {
            return true;
        }
        if at.is(Classes::PRONOUN) && at.str().starts_with('ل') && self.closed && matches!(self.head, Some(Head::Institution | Head::Group)) {
            // المنظمة التابعة له (the organisation that belongs to him)
            self.take(1);
            return true;
        }
        if at.is(Classes::DEMONSTRATIVE) && self.construct && self.see(1).is_definite() {
            // منتقدو هذه الخطوة (the critics of this step)
            self.take(1);
            self.extend_role();
            return true;
        }
        if at.is(FUNCTION | Classes::DEMONSTRATIVE) && !at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) && !is_name_word(at) {
            return false;
        }
        if at.has(Proclitics::WA) || at.is_unknown() && at.str().starts_with("وال") {
            return self.coordination(at);
        }
        if at.has(ATTACHED) || attached_noun(at).is_some() && !self.name_is_last() || at.is(Classes::PREPOSITION) && !at.is(Classes::TITLE | Classes::INSTITUTION) && !is_name_word(at) {
            return self.prepositional(at);
        }
        if at.is(Classes::HONORIFIC) && (!at.is(Classes::TITLE) || self.role.is_some() && self.closed && at.is_definite()) && self.head == Some(Head::Person) && self.name.is_none() && (is_name_word(self.see(1)) || is_name_word(self.see(2))) {
            // نائب القائد العميد حسين سلامي: a rank between office and name belongs to neither.
            let before = (self.at, self.end);
            self.at += if is_name_word(self.see(1)) { 1 } else { 2 };
            if self.name_run() {
                return true;
            }
            (self.at, self.end) = before;
        }
        let year = at.is(ADJECTIVAL) && at.is_definite() && !is_year(self.see(1));
        if at.is(Classes::TIME) && !self.construct && !at.is(PERSON_NAME) && !year {
            return false;
        }
        if is_verb(at) && !(self.construct && at.is_definite()) {
            return false;
        }
        if is_name_word(at) && !(at.is_unknown() && at.is_definite()) {
            return self.name_word();
        }
        if at.is(Classes::TITLE) && self.name.is_some() && self.head == Some(Head::Person) && self.role.is_none() {
            // بيار هنري المدير العام لمنظمة … (Pierre Henry, the director general of …)
            return self.title_after_name();
        }
        let participle = at.is_definite() && at.verbs().iter().any(|form| form.shape == Shape::Participle) && !at.is(NOMINAL);
        let adjective = at.is(ADJECTIVAL) || at.is_unknown() && at.is_definite() || participle;
        if at.is(Classes::NUMERAL) && at.is_definite() {
            // القادة الثلاثة (the three leaders)
            self.take(1);
            return true;
        }
        if adjective {
            if self.name_is_last() && at.is_unknown() {
                return self.extend_name();
            }
            if self.reach.object_follows && self.name.is_some() && self.role.is_some() || !self.construct && self.disagrees(at) {
                return false;
            }
            // مسؤولون أميركيون الزيارة: behind its adjective the phrase is complete.
            self.closed |= at.is_definite() || !self.construct;
            self.construct = false;
            self.take(1);
            self.extend_role();
            return true;
        }
        let nominal = at.is(NOMINAL) || at.verbs().iter().any(|form| form.shape == Shape::VerbalNoun);
        if nominal {
            if self.closed && (self.reach.object_follows || self.name.is_some() && self.role.is_some()) {
                return false;
            }
            if at.is(Classes::OCCASION) && self.closed && !at.is_definite() {
                return false;
            }
            let definite = at.is_definite() || at.is(Classes::PLACE) || at.pronoun().is_some();
            self.closed |= definite;
            self.construct = !definite;
            if self.head == Some(Head::Person) && self.role.is_none() && self.name.is_none() && at.is(Classes::TITLE) {
                // الأمين after an honorific: السيد الأمين العام.
                self.role = Some((self.at, self.at));
            }
            self.take(1);
            self.extend_role();
            return true;
        }
        if self.construct {
            self.closed = true;
            self.construct = false;
            self.take(1);
            self.extend_role();
            return true;
        }
        false
    }

    /// جلسة المجلس العادية: an adjective that agrees with no noun of the phrase belongs to one before it.
    fn disagrees(&self, adjective: At<'r>) -> bool {
        let own = adjective.details().gender.or_else(|| adjective.str().ends_with('ة').then_some(Gender::Feminine));
        own == Some(Gender::Feminine) && !self.feminine && self.gender == Some(Gender::Masculine) && self.name.is_none()
    }

    fn name_is_last(&self) -> bool {
        self.name.is_some_and(|(first, end)| end == self.at && end - first < NAME_WORDS)
    }

    fn extend_name(&mut self) -> bool {
        self.take(1);
        if let Some((first, _)) = self.name {
            self.name = Some((first, self.at));
        }
        true
    }

    /// An unknown word without the article: the complement of a construct, or the beginning of a name.
    fn name_word(&mut self) -> bool {
        let at = self.see(0);
        if self.apposed && self.name.is_some() && !self.construct {
            // نائب الرئيس الأميركي دونالد ترامب as somebody's office: the name belongs to the office.
            self.take(1);
            self.extend_role();
            return true;
        }
        if self.name_is_last() {
            let other_script = at.str().is_ascii() && !self.words.reading.str(self.at - 1).is_ascii();
            if self.reach.object_follows && has_noun_shape(at) || attached_noun(at).is_some() || other_script || has_verb_shape(at) {
                return false;
            }
            return self.extend_name();
        }
        if self.construct && !at.is(Classes::GIVEN_NAME) {
            // مدرب ليفربول (the manager of Liverpool): the first unknown word is the complement.
            self.construct = false;
            self.closed = true;
            self.take(1);
            if !self.role_is_open() && matches!(self.head, Some(Head::Institution | Head::Media)) {
                // شركة تسلا: the institution's own name may have two words.
                if is_name_word(self.see(0)) && !self.reach.object_follows {
                    self.take(1);
                }
            } else if self.role_is_open() && self.complement_goes_on() {
                self.take(1);
            }
            self.extend_role();
            return true;
        }
        match self.head {
            Some(Head::Group) if self.name.is_none() && self.number == Some(Number::Singular) && !(self.reach.object_follows && has_noun_shape(at)) => {
                // الناشطة مسيح علي نجاد (the activist Masih Alinejad): with a name the description is a title.
                self.role = Some((self.words.first, self.at));
                self.head = Some(Head::Person);
                self.name_run()
            }
            Some(Head::Person) if self.name.is_none() => self.name_run(),
            Some(Head::Institution | Head::Media) if self.name.is_none() && !self.reach.object_follows => {
                self.take(1);
                true
            }
            Some(Head::Group | Head::Place | Head::Document | Head::Thing) if !self.reach.object_follows && !self.closed => {
                self.take(1);
                true
            }
            _ => false,
        }
    }

    /// مانشستر يونايتد بيب غوارديولا: of four unknown words two are the club, of three the first alone.
    fn complement_goes_on(&self) -> bool {
        let run = (0..4).take_while(|&offset| is_name_word(self.see(offset)) && !self.see(offset).is(Classes::GIVEN_NAME)).count();
        let given = self.see(run).is(Classes::GIVEN_NAME);
        if given { run >= 1 } else { run >= 3 }
    }

    fn role_is_open(&self) -> bool {
        self.role.is_some_and(|(_, end)| end == self.at || end + 1 == self.at)
    }

    fn extend_role(&mut self) {
        if let Some((first, _)) = self.role
            && self.name.is_none_or(|(name, _)| name < first)
        {
            self.role = Some((first, self.at));
        }
    }

    /// المتحدث باسم التحالف الذي تقوده السعودية، تركي المالكي: a relative clause between the office and the name.
    fn name_after_relative(&mut self) -> bool {
        if self.head != Some(Head::Person) || self.name.is_some() || self.role.is_none() || self.reach.object_follows {
            return false;
        }
        let Some(comma) = (1..16).find(|&offset| self.see(offset).kind() == TokenKind::Comma) else { return false };
        let closes = (comma + 2..comma + 6).any(|offset| self.see(offset).kind() == TokenKind::Comma || self.at + offset == self.words.end);
        if !self.name_begins(comma + 1) || !closes {
            return false;
        }
        let before = (self.at, self.end);
        self.at += comma + 1;
        if self.name_run() {
            return true;
        }
        (self.at, self.end) = before;
        false
    }

    /// مواطن سوداني يدعى إبراهيم (a Sudanese citizen called Ibrahim).
    fn called(&mut self) -> bool {
        if self.head != Some(Head::Person) || self.name.is_some() {
            return false;
        }
        let before = (self.at, self.end);
        self.at += 1;
        if self.name_run() {
            return true;
        }
        (self.at, self.end) = before;
        false
    }

    fn title_after_name(&mut self) -> bool {
        if self.reach.object_follows && !self.see(0).is_definite() && self.see(1).is_definite() {
            // Without a mark between them, an indefinite title may be the object.
            return false;
        }
        let at = self.see(0);
        self.role = Some((self.at, self.at + 1));
        self.construct = !at.is_definite();
        self.closed = at.is_definite();
        self.take(1);
        true
    }

    /// كيري ولافروف (Kerry and Lavrov), وزارة الدفاع والطيران.
    fn coordination(&mut self, at: At<'r>) -> bool {
        if at.has(ATTACHED) || is_verb(at) || at.is(FUNCTION) {
            return false;
        }
        if at.verbs().iter().any(|form| form.shape == Shape::Participle) && !at.is(NOMINAL) {
            return false;
        }
        let nominal = at.is(NOMINAL | ADJECTIVAL | PERSON_NAME) || at.is_unknown();
        if !nominal || at.is(Classes::TIME) {
            return false;
        }
        let same_sort = match self.head {
            Some(Head::Person) if self.name.is_some() => at.is(Classes::TITLE | PERSON_NAME | Classes::HONORIFIC) || at.is_unknown(),
            Some(Head::Place) => at.is(Classes::PLACE | Classes::NATIONALITY) || at.pronoun().is_some(),
            _ => true,
        };
        if !same_sort {
            return false;
        }
        let whole_head = matches!(self.head, Some(Head::Place)) || self.head == Some(Head::Person) && self.name.is_some() && self.role.is_none_or(|(first, _)| self.name.is_some_and(|(name, _)| first < name));
        self.joint |= whole_head;
        let known = self.words.reading.name_at(self.at).map_or(1, |known| known.words as usize);
        self.take(known);
        self.construct = !(at.is_definite() || at.is(Classes::PLACE) || at.pronoun().is_some()) && at.is(NOMINAL);
        self.closed = !self.construct;
        if !whole_head {
            self.extend_role();
        } else {
            while self.at < self.words.end && is_name_word(self.see(0)) && !self.see(0).has(Proclitics::WA) && !self.reach.object_follows {
                self.take(1);
            }
        }
        true
    }

    /// المتحدث باسم الخارجية، سفير روسيا لدى الأمم المتحدة، مصدر في الشرطة: a preposition inside the phrase.
    fn prepositional(&mut self, at: At<'r>) -> bool {
        let of_document = self.head == Some(Head::Document) && (at.has(Proclitics::LI) || at.is(Classes::PREPOSITION) && circumstance::preposition(at) == Some(Preposition::Li));
        if circumstance::opens(self.words.from(self.at)) && !of_document || circumstance::governed(at, self.reach.governed) {
            return false;
        }
        let attached = at.has(ATTACHED) || self.is_attached_name() || attached_noun(at).is_some();
        let object = if attached { at } else { self.see(1) };
        if !object.is_word() && object.kind() != TokenKind::OpenQuote || object.pronoun().is_some() && !attached && object.is_unknown() {
            return false;
        }
        if object.is(FUNCTION | Classes::TIME) && !object.is(NOMINAL) || at.pronoun().is_some() && !attached {
            return false;
        }
        let takes = match self.head {
            Some(Head::Person) => {
                let title_is_last = self.role.is_some_and(|(first, _)| self.name.is_none_or(|(name, _)| name < first));
                title_is_last
            }
            Some(Head::Group) => !matches!(circumstance::preposition(at), Some(Preposition::Ila | Preposition::Ala)),
            Some(Head::Document) => true,
            Some(Head::Institution | Head::Media) => {
                object.is(Classes::PLACE | Classes::INSTITUTION | Classes::INSTITUTION_NAME) || object.has(Proclitics::LI)
            }
            Some(Head::Thing) => !self.reach.object_follows,
            Some(Head::Place) | None => false,
        };
        if !takes || self.reach.object_follows && object.is(Classes::OCCASION) {
            return false;
        }
        if attached {
            let known = self.words.reading.name_at(self.at).map_or(1, |known| known.words as usize);
            self.take(known);
        } else if object.kind() == TokenKind::OpenQuote {
            let before = (self.at, self.end);
            self.at += 1;
            let name = self.name;
            if !self.quoted_name() {
                (self.at, self.end) = before;
                return false;
            }
            self.name = name;
        } else {
            let known = self.words.reading.name_at(self.at + 1).map_or(1, |known| known.words as usize);
            self.take(1 + known);
        }
        let definite = object.is_definite() || object.is(Classes::PLACE) || object.pronoun().is_some();
        self.construct = !definite && object.is(NOMINAL);
        self.closed = !self.construct;
        self.extend_role();
        true
    }

    /// وزارة الدفاع الأمريكية (البنتاغون)، دوكي (41 عاما)
    fn parenthesis(&mut self) -> bool {
        let Some(length) = (1..12).find(|&offset| self.see(offset).kind() == TokenKind::CloseParenthesis) else {
            return false;
        };
        let says_age = self.see(1).kind() == TokenKind::Number;
        let ends = is_end(self.see(length + 1));
        if self.reach.object_follows && !says_age && self.head == Some(Head::Person) && self.name.is_some() && ends {
            return false;
        }
        self.at += length + 1;
        if !says_age {
            self.end = self.at;
            self.extend_role();
        }
        true
    }

    /// A comma and what explains the phrase: a name after its title, a title after its name.
    fn apposition(&mut self) -> bool {
        let next = self.see(1);
        let before = (self.at, self.end);
        let restore = |this: &mut Self| {
            (this.at, this.end) = before;
            false
        };
        if self.head == Some(Head::Group) && self.number == Some(Number::Singular) && !self.reach.object_follows && is_name_word(next) && is_name_word(self.see(2)) {
            // الناشطة الإيرانية، مسيح علي نجاد
            self.role = Some((self.words.first, self.at));
            self.head = Some(Head::Person);
        }
        if next.has(Proclitics::WA) && !next.is(Classes::TITLE) || self.head != Some(Head::Person) {
            return false;
        }
        self.at += 1;
        if self.name.is_none() && self.role.is_some() {
            while self.see(0).is(Classes::HONORIFIC) && !self.see(0).has(ATTACHED) || self.see(0).str() == "الله" {
                self.at += 1;
            }
            if self.see(0).kind() == TokenKind::OpenQuote {
                return self.quoted_name() || restore(self);
            }
            let at = self.see(0);
            if self.name_begins(0) && !at.is(Classes::TIME) && self.name_run() {
                return true;
            }
            return restore(self);
        }
        if self.name.is_some() && self.role.is_none() {
            if next.is(Classes::TITLE) && !next.has(ATTACHED) || next.is(Classes::GROUP) && next.details().number == Some(Number::Singular) && !next.has(ATTACHED) {
                self.apposed = true;
                self.reach.object_follows = false;
                return self.title_after_name() || restore(self);
            }
            let prepositional = next.is(Classes::PREPOSITION) && self.see(1).is(Classes::INSTITUTION | Classes::MEDIA);
            if prepositional && !self.reach.object_follows {
                // ماري بيسدن، من مركز أبحاث (Mary Beasden, of a research centre)
                self.take(2);
                self.construct = true;
                self.closed = false;
                return true;
            }
            if next.is_word() && next.is_definite() && !next.is(Classes::TIME) && !self.reach.object_follows && !next.is(FUNCTION) {
                // دوكي، الوريث السياسي للرئيس السابق (Duque, the political heir of the former president)
                return self.title_after_name() || restore(self);
            }
        }
        restore(self)
    }
}

/// Whether a phrase surely ends before this token.
fn is_end(at: At<'_>) -> bool {
    !matches!(at.kind(), TokenKind::Word | TokenKind::OpenQuote | TokenKind::Hyphen)
        || at.is(FUNCTION) && !at.is(NOMINAL)
        || at.is(Classes::PREPOSITION)
}

/// العام الماضي (last year) is a time, الأمين العام (the general secretary) a title.
fn is_year(next: At<'_>) -> bool {
    matches!(next.str(), "الماضي" | "الجاري" | "المقبل" | "الحالي" | "القادم" | "المنصرم")
}

fn is_calling(word: &str) -> bool {
    matches!(word, "يدعى" | "تدعى" | "يسمى" | "تسمى" | "اسمه" | "اسمها")
}
