//! The search for a phrase before the verb: from the nearest place where its clause can begin to those before it.

use super::aside::is_aside;
use super::asyndetic::whole_draft;
use super::before_verb::is_adversative_before;
use super::first_word::{are_people, counts, is_modifier, stands_alone};
use super::{Subject, agrees, is_bare_object};
use crate::grammar::cue::Cue;
use crate::grammar::noun_phrase::{self, Head, NounPhrase, Reach, after_clitic, noun_phrase};
use crate::grammar::wording::{TITLED, has};
use crate::grammar::{Source, participle, quotation, sentence};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Proclitics, Shape};
use crate::reading::{At, Reading, spells};
use crate::text::token::TokenKind;

/// So many places where a clause can begin are tried.
const PLACES: usize = 6;

/// The antecedent of a relative clause begins at most so many words before it.
pub(super) const ANTECEDENT: usize = 8;
/// Nouns that another one may complete.
const NOUNS: Classes = Classes::TITLE.with(Classes::GROUP).with(Classes::INSTITUTION).with(Classes::COMMON_NOUN);
pub(super) const ATTACHED: Proclitics = Proclitics::BI.with(Proclitics::LI).with(Proclitics::KA);

/// Where a subject is looked for: from `end` back to `floor`.
pub(super) struct Search<'c, 't> {
    pub(super) reading: &'c Reading<'t>,
    pub(super) cue: &'c Cue,
    pub(super) floor: usize,
    /// The subject ends here: at the verb, or at the relative pronoun before it.
    pub(super) end: usize,
    /// The quotation in which the clause stands.
    pub(super) level: Option<usize>,
    pub(super) relative: bool,
}

/// What a search has met on its way.
#[derive(Default)]
struct Met {
    /// How many places have been tried.
    tried: usize,
    /// The antecedent so far.
    longest: Option<Subject>,
    /// A name behind a comma, whose office may stand before it.
    named: Option<Subject>,
    /// A second office of whoever stands further back.
    office: Option<(usize, NounPhrase)>,
    /// A thing that can be no source.
    thing: bool,
    /// That thing is what the verb tells something of.
    told_of: bool,
}

/// What a search does after a place.
enum Step {
    On,
    Stop,
    Found(Subject),
}

impl Search<'_, '_> {
    /// The phrase that is the subject, or [`Source::Nobody`] where a thing is.
    pub(super) fn subject(&self) -> Option<Subject> {
        let mut met = Met::default();
        let mut start = self.end;
        while start > self.floor && met.tried < PLACES {
            start = start.saturating_sub(1);
            if self.stops(start, &met) {
                break;
            }
            // "الوضع سيئ. الاتحاد يدين …" ("the situation is bad. the union condemns"): in a quotation there are several sentences.
            let opens = sentence::ends_sentence(self.reading, start) && self.reading.quotation_of(start) == self.level;
            if !opens && !self.begins(start) {
                continue;
            }
            match self.try_at(start, &mut met) {
                Step::Found(subject) => return Some(subject),
                Step::On if !opens => {}
                _ => break,
            }
        }
        let office = met.office.map(|(start, phrase)| Subject::before(start, Source::Named(phrase)));
        // المطر الغزير يشير إلى الشتاء: no person of whom the text has told before.
        let nobody = met.told_of.then(|| Subject::before(self.cue.index, Source::Nobody));
        let antecedent = met.longest.map(|found| self.with_office(found));
        met.named.or(office).or(antecedent).or(nobody)
    }

    /// Whether the search goes no further back than this word.
    fn stops(&self, start: usize, met: &Met) -> bool {
        let reading = self.reading;
        let at = reading.at(start);
        // The clause stands in a quotation, and the words before do not.
        let outside = self.level.is_some() && at.is_word() && reading.quotation_of(start) != self.level;
        if outside && !within_name(reading, start) {
            return true;
        }
        self.relative
            && met.longest.is_some()
            && !self.counts_antecedent(start)
            && (!at.is_word()
                || at.is(Classes::COMPLEMENTIZER | Classes::CONJUNCTION | Classes::PREPOSITION | Classes::RELATIVE)
                || noun_phrase::is_verb(at))
    }

    /// عدد من النساء اللاتي قلن (a number of the women who said): whether من stands between how many there are and the antecedent.
    fn counts_antecedent(&self, start: usize) -> bool {
        let at = self.reading.at(start);
        at.is(Classes::PREPOSITION) && at.spells("من") && {
            let count = self.reading.at(start.wrapping_sub(1));
            count.is(Classes::QUANTIFIER) && !count.is_definite() && !spells!(count, "أحد" | "إحدى")
                || spells!(count, "العديد" | "الكثير")
        }
    }

    /// انتقد المغاربة الحملة التي تدعو (Moroccans criticised the campaign that calls): whether a definite noun stands behind another one or a bare name, which it
    /// does not complete, so that the antecedent begins with it.
    fn is_whole_antecedent(&self, shorter: &Subject, longer: &NounPhrase) -> bool {
        let Source::Named(inner) = shorter.source else { return false };
        let (noun, before) = (self.reading.at(inner.first), self.reading.at(longer.first));
        let whole =
            before.is_definite() || before.pronoun().is_some() || longer.head == Head::Person && longer.role.is_none();
        inner.first == longer.first + 1
            && noun.is_definite()
            && noun.is(NOUNS.with(Classes::DOCUMENT))
            && !noun.is(Classes::ADJECTIVE | Classes::NATIONALITY | Classes::GIVEN_NAME)
            && !before.is(Classes::QUANTIFIER | Classes::DEMONSTRATIVE | Classes::HONORIFIC)
            && whole
            && inner.head != Head::Person
    }

    /// Whether a clause, or the antecedent of a relative one, can begin at this word.
    fn begins(&self, start: usize) -> bool {
        let reading = self.reading;
        let at = reading.at(start);
        let begins = start == self.floor
            || at.is(LEADING | Classes::ADVERB)
            || matches!(
                at.kind(),
                TokenKind::Comma
                    | TokenKind::Semicolon
                    | TokenKind::Colon
                    | TokenKind::Dash
                    | TokenKind::OpenQuote
                    | TokenKind::Ellipsis
                    | TokenKind::CloseParenthesis
            )
            || at.has(Proclitics::WA.with(Proclitics::FA))
            || at.is(Classes::PREPOSITION) && spells!(at, "حتى" | "وحتى")
            || self.begins_bare(start);
        // في قرار آخر، طالب: the object of a preposition is no subject.
        let governed = at.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL) && !self.relative && !at.ends(["حتى"]);
        // وفي مقابلة مع "النهر"، طالب: nor is a name in quotation marks that one governs.
        let before = reading.at(start.wrapping_sub(1));
        let named = at.kind() == TokenKind::OpenQuote
            && !self.relative
            && start > self.floor
            && !self.opens_around(start)
            && before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL)
            // الموقع الإلكتروني لـ"النهر": ل and ب may belong to a subject.
            && before.str().trim_end_matches('ـ').chars().count() > 1;
        begins && !governed && !named
    }

    /// Whether a phrase begins at this word by what the word is, with nothing that leads it in.
    fn begins_bare(&self, start: usize) -> bool {
        let reading = self.reading;
        let at = reading.at(start);
        let before = reading.at(start.wrapping_sub(1));
        let document = at.is(Classes::DOCUMENT)
            && start + 4 >= self.end
            && !self.is_where_it_is_said(before)
            // التفاصيل التي سجلوها، كجزء من الدراسة، كشفت (the details that they noted, as part of the study, revealed): no definite noun behind من.
            && !(before.spells("من") && at.is_definite() && reading.kind(self.end.wrapping_sub(1)) == TokenKind::Comma)
            // مصدر مقرب من التحقيق قال (a source close to the inquiry said)
            // الكثير من الدراسات أظهرت (many of the studies showed)
            && !(before.spells("من") && reading.at(start.wrapping_sub(2)).is(Classes::GOVERNING | Classes::QUANTIFIER))
            // كل التقديرات تشير (all estimates point), آخر إحصاء يشير (the last census points): what counts them belongs to them.
            && !counts(before)
            // مفوض حماية البيانات حذر (the commissioner for the protection of data warned): what completes another noun.
            // إلغاء قرار نص على (to cancel a decision that laid down): without the article it may be told of by itself.
            && !((before.is(Classes::DOCUMENT) || before.is(NOUNS) && at.is_definite())
                && !before.is_definite()
                && before.pronoun().is_none()
                && !noun_phrase::is_verb(before));
        // مسلحين أعلنوا الولاء (gunmen who declared their loyalty)
        let people = || {
            self.cue.form.number == Number::Plural
                && at.is(Classes::GROUP | Classes::TITLE)
                && at.details().number == Some(Number::Plural)
                && at.ends(["ين"])
                && !at.is_definite()
                && before.is_word()
                // للقضاء على مسلحين أعلنوا (to finish off gunmen who declared): right before the verb whatever governs them.
                && !before.is(Classes::GROUP)
                && (start + 1 == self.end || !before.is(Classes::PREPOSITION))
                && start + 3 >= self.end
        };
        let antecedent = || {
            self.relative
                && start + ANTECEDENT >= self.end
                && at.is_word()
                && (!is_modifier(at) || stands_alone(reading, start) || are_people(reading, start))
        };
        // مقارنة مع 36 بالمئة يعتقدون (compared with 36 per cent who believe)
        let share = || {
            at.kind() == TokenKind::Number
                && self.cue.form.number == Number::Plural
                && start + 4 >= self.end
                && (1..3).any(|unit| {
                    let at = reading.at(start + unit);
                    start + unit < self.end && (at.str().contains("مئة") || at.str().contains("مائة") || at.spells("%"))
                })
        };
        let counted =
            || counts(at) && !self.relative && reading.at(start + 1).is(Classes::DOCUMENT) && start + 5 >= self.end;
        document || people() || share() || antecedent() || counted()
    }

    /// في بيان، أعلن (in a statement, he announced), وفي بيان أكدت الوزارة (and in a statement the ministry affirmed): where something is said, and not who says it.
    fn is_where_it_is_said(&self, before: At<'_>) -> bool {
        let speaker = Classes::GIVEN_NAME
            | Classes::TITLE
            | Classes::INSTITUTION
            | Classes::INSTITUTION_NAME
            | Classes::PLACE
            | Classes::HONORIFIC;
        let behind = self.reading.at(self.cue.index + 1);
        let named = || behind.is(speaker) && !behind.has(ATTACHED) && !behind.is(Classes::VERBAL_NOUN);
        spells!(before, "في" | "وفي" | "ففي" | "خلال" | "وخلال")
            && (self.reading.kind(self.end.wrapping_sub(1)) == TokenKind::Comma
                || before.index == self.floor && named())
    }

    /// Reads a phrase from the place at `start` to the verb.
    fn try_at(&self, start: usize, met: &mut Met) -> Step {
        let reading = self.reading;
        let at = reading.at(start);
        let first = self.first_word(start);
        met.tried += 1;
        if participle::heads_nothing(reading, reading.at(first)) {
            return Step::On;
        }
        let words = reading.words(first, self.end);
        // استمع للوزير الذي أكد (listened to the minister who affirmed): an antecedent may have a preposition attached to it.
        let attached = self.relative && reading.at(first).has(ATTACHED);
        let read = if attached { after_clitic(Reach::BOUNDED)(words) } else { noun_phrase(Reach::BOUNDED)(words) };
        let Ok((rest, phrase)) = read else { return Step::On };
        let reaches = rest.is_empty() || is_aside(reading, rest.first, self.end);
        if !reaches || at.kind() == TokenKind::OpenQuote && self.belongs_before(start, first, &phrase) {
            return Step::On;
        }
        if is_bare_object(reading, &phrase) {
            // صواريخا قال إنها: an indefinite object, no name.
            return Step::On;
        }
        if self.is_accusative(&phrase) {
            // سامي حداد الذي يملك متجرا في السوق قال (Sami Haddad, who owns a shop in the market, said): nor is a thing in the accusative.
            return Step::On;
        }
        if self.is_office_between_commas(start, &phrase) && met.tried < PLACES.saturating_sub(1) {
            // سامي حداد، عضو المجلس، رئيس اللجنة، قال (Sami Haddad, a member of the council, the chairman of the committee, said)
            met.office = met.office.or(Some((first, phrase)));
            return Step::On;
        }
        if phrase.head == Head::Thing {
            return self.meet_thing(first, &phrase, rest.is_empty(), met);
        }
        if self.relative && met.thing && phrase.head == Head::Document
            || !(self.fits(first, &phrase) || rest.is_empty() && self.is_collective(&phrase))
        {
            return Step::On;
        }
        if !self.relative
            && at.has(Proclitics::WA)
            && phrase.head == Head::Person
            && phrase.name.is_none()
            && met.tried < PLACES.saturating_sub(1)
        {
            // سامي حداد، نائب الوزير والمدير العام، أمر: a second office of whoever stands further back.
            met.office = met.office.or(Some((first, phrase)));
            return Step::On;
        }
        if self.relative && phrase.joint && self.cue.form.number == Number::Singular && met.longest.is_some() {
            // القوات والتحالف الذي أكد: of two the nearer.
            return Step::Stop;
        }
        if let Some(shorter) = met.longest.filter(|_| self.relative)
            && self.is_whole_antecedent(&shorter, &phrase)
        {
            return Step::Stop;
        }
        let found = self.found(start, first, phrase);
        if self.relative {
            // The antecedent is the longest phrase that ends before the relative pronoun.
            met.longest = Some(found);
            return Step::On;
        }
        self.settle(first, found, &phrase, met)
    }

    /// متجرا: a body without the article that the accusative shows to be an object.
    fn is_accusative(&self, phrase: &NounPhrase) -> bool {
        let first = self.reading.at(phrase.first);
        !self.relative
            && phrase.head == Head::Institution
            && phrase.name.is_none()
            && !matches!(phrase.number, Some(Number::Plural | Number::Dual))
            && !phrase.joint
            && !first.is_definite()
            && first.pronoun().is_none()
            && first.ends(["ا"])
    }

    /// Whether the phrase is an office without the article, with a comma on either side.
    fn is_office_between_commas(&self, start: usize, phrase: &NounPhrase) -> bool {
        let comma = |index: usize| self.reading.kind(index) == TokenKind::Comma;
        !self.relative
            && phrase.head == Head::Person
            && phrase.name.is_none()
            && phrase.role.is_some()
            && !self.reading.at(phrase.first).is_definite()
            && start > self.floor
            && comma(start)
            && phrase.end < self.end
            && comma(phrase.end)
            && phrase.end + 1 == self.end
    }

    /// The first word of a phrase whose clause begins at `start`: there, or behind what leads it in.
    fn first_word(&self, start: usize) -> usize {
        let at = self.reading.at(start);
        let counts = at.kind() == TokenKind::Number;
        let at_itself = counts || at.is_word() && !at.is(LEADING | Classes::PREPOSITION | Classes::ADVERB);
        // "حداد وعد النواب": the verb stands in the quotation that opens here, and its subject with it.
        let around = at.kind() == TokenKind::OpenQuote && self.opens_around(start);
        if at_itself || at.kind() == TokenKind::OpenQuote && !around { start } else { start + 1 }
    }

    /// Whether the quotation in which the verb stands opens here.
    fn opens_around(&self, start: usize) -> bool {
        self.level.is_some_and(|level| self.reading.opened_at(start).is_some_and(|(number, _)| number == level))
    }

    /// Whether what the mark at `start` opens belongs to the word before it.
    fn belongs_before(&self, start: usize, first: usize, phrase: &NounPhrase) -> bool {
        let reading = self.reading;
        let owner = reading.at(start.wrapping_sub(1));
        // في كتاب بعنوان "جسر الضباب"، تروي أن: a title says nothing.
        let title = has(TITLED, owner.str());
        // مكتب "الهندسة الفضائية" الصيني أعلن: the quoted name is that of the noun before it.
        let own_name = || {
            // وكالة الأنباء الرسمية "سانا": so it is behind the adjectives of the noun.
            let noun = (1..=3_usize)
                .map(|back| reading.at(start.saturating_sub(back)))
                .find(|at| !(at.is_definite() && at.is(Classes::NATIONALITY | Classes::ADJECTIVE)))
                .filter(|noun| noun.ends(["أنباء", "الأنباء"]));
            !self.opens_around(start)
                && start > self.floor
                && !phrase.joint
                && (noun.is_some()
                    || owner.is(Classes::INSTITUTION | Classes::MEDIA | Classes::GROUP | Classes::DOCUMENT)
                        && !owner.is_definite()
                        && owner.pronoun().is_none())
        };
        // وفي مقابلة مع "النهر"، انتقد حداد (and in an interview with "al-Nahr", Haddad criticised): nor does what a preposition governs say anything.
        let governed =
            !self.relative && owner.is(Classes::PREPOSITION) && !owner.begins("ل") && !self.opens_around(start);
        // بسبب "عيوب" قال إنها: a word in quotation marks that belongs to what stands before it.
        title || governed || own_name() || is_mentioned(reading, first)
    }

    /// A thing is no source; it may be what the verb tells something of.
    fn meet_thing(&self, first: usize, phrase: &NounPhrase, adjoins: bool, met: &mut Met) -> Step {
        let reading = self.reading;
        // صندوق النقد الدولي الذي: what a preposition governs goes no further back.
        if self.relative && reading.at(first.wrapping_sub(1)).is(Classes::PREPOSITION) {
            return Step::Stop;
        }
        met.thing = true;
        let form = &self.cue.form;
        let nearest = !self.relative && met.tried == 1 && adjoins && form.shape == Shape::Present;
        let agrees =
            phrase.gender.is_some_and(|gender| gender == form.gender) && phrase.number == Some(Number::Singular);
        met.told_of |= nearest
            && agrees
            && form.number == Number::Singular
            && reading.at(first).is_definite()
            && reading.at(first).is(Classes::COMMON_NOUN);
        Step::On
    }

    /// فريق من العلماء يزعمون (a team of scientists claim): right before a plural verb a body is its people.
    fn is_collective(&self, phrase: &NounPhrase) -> bool {
        let several = matches!(phrase.head, Head::Institution | Head::Group) && phrase.number != Some(Number::Plural);
        several
            && !self.relative
            && !self.reading.at(phrase.first).has(Proclitics::WA)
            && self.cue.form.number == Number::Plural
    }

    /// Whether the phrase agrees with the verb that stands behind it.
    fn fits(&self, first: usize, phrase: &NounPhrase) -> bool {
        let form = &self.cue.form;
        let by_number = form.number == Number::Singular || phrase.number != Some(Number::Singular) || phrase.joint;
        // سرد التحقيق شهادات لنساء أكدن (the inquiry told statements of women who affirmed): texts do nothing in the plural.
        let texts = phrase.head == Head::Document && form.number == Number::Plural && !phrase.joint;
        if !by_number || texts || !agrees(self.cue, phrase) {
            return false;
        }
        // روسيا، الحليف الأكبر لدمشق، أكدت: an office between commas that does not agree belongs to whoever stands before it.
        let other_gender = phrase.gender.is_some_and(|gender| gender != form.gender);
        self.relative
            || !other_gender
            || phrase.head != Head::Person
            || phrase.role.is_none()
            || self.reading.kind(first.wrapping_sub(1)) != TokenKind::Comma
    }

    fn found(&self, start: usize, first: usize, phrase: NounPhrase) -> Subject {
        let reading = self.reading;
        let before = reading.at(first.wrapping_sub(1));
        let subordinate = self.relative
            || before.is(Classes::COMPLEMENTIZER)
                && !before.is(Classes::CONJUNCTION | Classes::ADVERSATIVE)
                && !is_adversative_before(reading, first.wrapping_sub(1));
        let led = reading.at(start).is(Classes::CONJUNCTION | Classes::AUXILIARY | Classes::ADVERSATIVE);
        let begin = if led { start } else { first };
        let phrase = whole_draft(reading, phrase);
        Subject { relative: self.relative, subordinate, ..Subject::before(begin, Source::Named(phrase)) }
    }

    /// Whether the phrase is the whole subject, or the end of one that begins further back.
    fn settle(&self, first: usize, found: Subject, phrase: &NounPhrase, met: &mut Met) -> Step {
        let reading = self.reading;
        // وكان وزير النقل، سامي حداد، قد أعلن: the office stands before the comma, the name alone behind it.
        let behind_comma = reading.kind(first.wrapping_sub(1)) == TokenKind::Comma;
        // العاهل المغربي، الملك حسن مراد، توعد: so does an office of one word with the name.
        let short_role = phrase.role.is_none_or(|(first, end)| end.saturating_sub(first) == 1);
        let apposed = behind_comma && phrase.head == Head::Person && phrase.name.is_some() && short_role;
        // حسن مراد، وعمر الحسين، طالبوا: several speak, the first stands further back.
        let joined = behind_comma && reading.at(first).has(Proclitics::WA) && self.cue.form.number != Number::Singular;
        // فرنسا وإيطاليا تطالبان: behind و and a word of the same sort too.
        let before = reading.at(first.wrapping_sub(1));
        let conjunct = reading.at(first).has(Proclitics::WA)
            && first > self.floor
            && before.is_word()
            && !noun_phrase::is_verb(before)
            && (phrase.head == Head::Place && before.is(Classes::PLACE)
                || !phrase.joint && self.cue.form.number != Number::Singular && phrase.number != Some(Number::Plural));
        let joined = joined || conjunct;
        if (apposed || joined) && met.named.is_none_or(|_| joined) {
            met.named = met.named.filter(|_| !joined).or(Some(found));
            return Step::On;
        }
        let whole = |shorter: Subject| match shorter.source {
            Source::Named(inner) if inner.joint || phrase.joint => phrase.joint,
            Source::Named(inner) => phrase.role.is_some() && phrase.name == inner.name,
            _ => false,
        };
        Step::Found(met.named.filter(|&shorter| !whole(shorter)).unwrap_or(found))
    }
}

/// Words that lead in a clause and are no part of its subject.
const LEADING: Classes = Classes::COMPLEMENTIZER
    .with(Classes::CONJUNCTION)
    .with(Classes::AUXILIARY)
    .with(Classes::ADVERSATIVE)
    .with(Classes::INTERROGATIVE);

fn within_name(reading: &Reading<'_>, index: usize) -> bool {
    reading.quotation_of(index).is_some_and(|number| quotation::is_name(reading, number))
}

/// Whether a single word in quotation marks stands behind a preposition or a word without the article, which governs it.
fn is_mentioned(reading: &Reading<'_>, open: usize) -> bool {
    let before = reading.at(open.wrapping_sub(1));
    let one = reading.kind(open + 2) == TokenKind::CloseQuote;
    let noun = before.is(Classes::PREPOSITION | Classes::CIRCUMSTANTIAL | Classes::VERBAL_NOUN) || before.is_unknown();
    one && before.is_word() && noun && !before.is_definite() && reading.name_at(open + 1).is_none()
}
