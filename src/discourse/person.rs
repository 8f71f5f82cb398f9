//! A person by name: known before, called by a shorter name, spelled a little differently, or new; and the office that says most.

use super::entity::Entity;
use super::naming_places::Asked;
use super::resolution::Resolver;
use super::{office, surface};
use crate::claim::{Kind, ResolvedBy};
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Gender, Number, Person, Proclitics};
use crate::text::key::Key;
use crate::text::token::TokenKind;

/// No office has more words.
const ROLE_WORDS: usize = 16;
/// A last name to which a preposition is attached has so many letters at least.
const SHORT_NAME: u32 = 3;
/// The name of somebody who has spoken without one stands so near the beginning of a line at most.
const NAMED_NEXT: usize = 2;

/// What a role of two words says besides the office, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Says {
    Nothing,
    OfWhichCountry,
    OfWhat,
}

impl Resolver<'_, '_> {
    pub(super) fn person(&mut self, phrase: &NounPhrase, name: Range) -> (usize, ResolvedBy) {
        let keys = surface::keys(self.reading, name);
        if let Some(known) = self.known_name(&keys) {
            let by = if keys.len() > 1 { ResolvedBy::FullName } else { ResolvedBy::ShortName };
            if let Some(entity) = self.entities.get_mut(known)
                && keys.len() > entity.keys.len()
            {
                entity.keys = keys;
                entity.name = name;
            }
            self.learn(known, phrase);
            return (known, by);
        }
        // وأوباما: an unknown name with the conjunction attached.
        if let Some(bare) = self.without_conjunction(&keys) {
            return (bare, ResolvedBy::ShortName);
        }
        // ضربة لماي (a blow to May), where the document has تيريزا ماي: an unknown name with a preposition.
        if let Some(bare) = self.without_preposition(phrase, &keys) {
            return (self.person(&bare, bare.name.unwrap_or(name)).0, ResolvedBy::ShortName);
        }
        // خدمات حداد, كتلة حداد, where the document has نزار حداد: whoever is named with his given name is not what is called after him.
        self.names.look_up(self.reading, Asked::Fuller(&keys), name);
        let in_full = keys.len() == 1
            && self.names.people.fuller(&keys).is_some_and(|named| {
                named.keys.last() == keys.last() && self.reading.at(named.name.0).is(Classes::GIVEN_NAME)
            });
        // فرقة نزار حداد: whoever has a given name is no troupe called after him.
        if phrase.role.is_none()
            && !in_full
            && !(keys.len() > 1 && self.reading.at(name.0).is(Classes::GIVEN_NAME))
            && let Some(institution) = self.institution_called(&keys, name)
        {
            return self.description(&institution);
        }
        if phrase.role.is_none()
            && let Some(medium) = self.fuller_medium(&keys, name)
        {
            return self.description(&medium);
        }
        let fuller = self.names.people.fuller(&keys);
        let (full_keys, full_name, role) = match fuller {
            Some(named) => (named.keys.to_vec(), named.name, named.role),
            None => match self.written_out(&keys, name) {
                Some(full) => (surface::keys(self.reading, full), full, None),
                None => (keys.clone(), name, None),
            },
        };
        let told = if phrase.role.is_some() { name } else { (0, 0) };
        let role = self.fullest_office(&full_keys, (full_name, told), [phrase.role, role]);
        let by =
            if keys.len() > 1 || full_keys.len() == keys.len() { ResolvedBy::FullName } else { ResolvedBy::ShortName };
        if role.is_none()
            && let Some(titled) = self.titled_before(phrase, &full_keys)
        {
            if let Some(entity) = self.entities.get_mut(titled) {
                (entity.keys, entity.name, entity.proper) = (full_keys, full_name, true);
                entity.kind = Kind::Person;
            }
            return (titled, by);
        }
        let role = role.or_else(|| self.rank(phrase, name));
        let entity = Entity {
            head: Head::Person,
            kind: Kind::Person,
            keys: full_keys,
            name: full_name,
            proper: true,
            role,
            role_keys: role.map(|role| office::keys(self.reading, role)).unwrap_or_default(),
            noun: None,
            gender: phrase.gender,
            number: Some(Number::Singular),
            joint: false,
        };
        (self.add(entity), by)
    }

    /// The office that says most of those which the document gives to whoever has these words as his name, at `name`, and of those `told` besides; before the words
    /// `own` it is known.
    pub(super) fn fullest_office(
        &mut self,
        keys: &[Key],
        (name, own): (Range, Range),
        told: [Option<Range>; 2],
    ) -> Option<Range> {
        self.names.look_up(self.reading, Asked::Titled { keys, told: own }, name);
        let titled = self
            .names
            .people
            .titled_alike(keys)
            .filter(|named| same_person(named.keys, keys) || spelled_alike(named.keys, keys))
            .filter(|named| !is_father(named.keys, keys))
            .filter_map(|named| named.role);
        let roles: Vec<Range> = told.into_iter().flatten().chain(titled).collect();
        let own = |&role: &Range| !self.compares(role) && !roles.iter().any(|&other| self.is_anothers(role, other));
        roles.iter().copied().filter(own).max_by_key(|&role| (self.weight(role), role.0))
    }

    /// قال وزير الري …. وأضاف سامي حداد: who spoke right before under an office alone, where the text tells no office of whoever is named now. Many may be
    /// called by one word or by a general one (المدرب), and a pronoun tells whose counterpart somebody is.
    fn titled_before(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let last = self.last_speakers().next()?;
        let entity = self.entities.get(last)?;
        let (first, end) = entity.role?;
        let office = self.reading.at(first).is(Classes::TITLE)
            && end > first.saturating_add(1)
            && !entity.role_keys.first().is_some_and(|head| office::is_general(head) || office::is_relative(head))
            && (first..end).all(|index| self.reading.at(index).pronoun().is_none())
            && !self.reading.at(end.saturating_sub(1)).is_unknown();
        let same = entity.gender.is_none() || phrase.gender.is_none() || entity.gender == phrase.gender;
        let unnamed = entity.head == Head::Person && !entity.proper && !entity.joint;
        let one = entity.kind == Kind::Person || self.is_named_next(entity, phrase);
        (unnamed && one && office && same && keys.len() >= 2).then_some(last)
    }

    /// المتحدث باسم الشركة …. وأضاف سامي حداد: whoever has no name and is nobody in particular gets one where the next line begins with it.
    fn is_named_next(&self, entity: &Entity, phrase: &NounPhrase) -> bool {
        let between = entity.name.1..phrase.first;
        let opens = phrase.first.saturating_sub(NAMED_NEXT)..phrase.first;
        let line_ends = |index: usize| self.reading.kind(index) == TokenKind::LineEnd;
        entity.kind == Kind::Group
            && entity.number != Some(Number::Plural)
            && phrase.role.is_none()
            && phrase.name == Some((phrase.first, phrase.end))
            && between.len() > NAMED_NEXT
            && opens.into_iter().any(line_ends)
    }

    /// العقيد سامي حداد, اللورد هولت: a rank right before the name, which stands for an office where there is no other.
    fn rank(&self, phrase: &NounPhrase, (name, _): Range) -> Option<Range> {
        let rank = (phrase.first, phrase.first.saturating_add(1));
        let is_rank = rank.1 == name
            && self.reading.at(rank.0).is(Classes::HONORIFIC)
            && self.reading.at(rank.0).is_definite()
            && surface::key(self.reading, rank.0).is_some_and(|key| office::is_rank(&key));
        is_rank.then_some(rank)
    }

    /// What a further mention tells: a gender, a fuller role.
    pub(super) fn learn(&mut self, known: usize, phrase: &NounPhrase) {
        let role = phrase.role.filter(|&role| !self.compares(role));
        let role = role.or_else(|| self.rank(phrase, phrase.name?));
        let Some(entity) = self.entities.get(known) else { return };
        // الرجل for رجل دين (a man of religion): who has no name has no office either.
        let role = role.filter(|_| entity.kind == Kind::Person);
        let better = role.filter(|&role| {
            entity.role.is_none_or(|own| self.weight(role) > self.weight(own) && !self.is_anothers(role, own))
        });
        let role_keys = better.map(|role| office::keys(self.reading, role));
        let Some(entity) = self.entities.get_mut(known) else { return };
        entity.gender = entity.gender.or(phrase.gender);
        if let (Some(role), Some(role_keys)) = (better, role_keys) {
            entity.takes_role(role, role_keys);
            if !entity.proper {
                // الطبيب, then طبيب المنتخب: who has no name is called by his fullest title.
                entity.name = role;
            }
        }
    }

    /// How much a role says: an office counts for more than a description (الوريث السياسي), a longer one for more than a shorter,
    /// one that says of what (رئيس البلدية) for more than one that does not (المحافظ المتشدد); one longer than any office is a slip.
    pub(super) fn weight(&self, (first, end): Range) -> (bool, bool, usize, Says) {
        let words = end.saturating_sub(first);
        // كبير المستشارين (the chief of the advisers); in الوريث السياسي (the political heir) the second word is an adjective.
        let second = if self.reading.at(first).is_definite() { 1 } else { 2 };
        let office = (first..end.min(first.saturating_add(second))).any(|index| {
            let at = self.reading.at(index);
            at.is(Classes::TITLE) && !at.has(Proclitics::BI.with(Proclitics::LI))
        });
        // والدها, ابنة شقيقها (her father, her brother's daughter): whose relative somebody is says less than any office.
        let of_somebody = (first..end.min(first.saturating_add(2))).any(|index| {
            let at = self.reading.at(index);
            let his = at.pronoun().is_some_and(|pronoun| pronoun.person == Person::Third);
            at.is(Classes::TITLE | Classes::GROUP) && (his || !at.is_definite() && at.ends(["ه"]))
        });
        // زوج ليلى (Layla's husband)
        let kin = || surface::key(self.reading, first).is_some_and(|key| office::is_kin(&key));
        // رئيس فنزويلا says no more than الرئيس الفنزويلي.
        let second = self.reading.at(first.saturating_add(1));
        let of_country = words == 2 && second.is(Classes::PLACE | Classes::NATIONALITY);
        let says = match (self.reading.at(first).is_definite(), of_country) {
            (false, false) => Says::OfWhat,
            (true, false) => Says::Nothing,
            _ => Says::OfWhichCountry,
        };
        let short = words <= ROLE_WORDS;
        (office && !of_somebody && short && !kin(), short, words.min(ROLE_WORDS), says)
    }

    /// المتحدث باسم الرئيس الروسي, where the document has الرئيس الروسي with the same name: the office is that of somebody who works for him.
    fn is_anothers(&self, (first, end): Range, (own, own_end): Range) -> bool {
        let (words, own_words) = (end.saturating_sub(first), own_end.saturating_sub(own));
        words > own_words
            && own_words > 1
            && self.reading.at(own).is(Classes::TITLE)
            // صديق الراحل ووكيل أعماله, أول رئيس للرابطة: the longer one is his own.
            && self.reading.at(first).is(Classes::TITLE)
            && !self.reading.at(end.saturating_sub(own_words)).has(Proclitics::WA)
            // نائب رئيس الدولة، رئيس مجلس الوزراء: a second office of his own.
            && !self.reading.at(end.saturating_sub(own_words.saturating_add(1))).is_definite()
            && (0..own_words).all(|back| {
                let key = |end: usize| surface::key(self.reading, end.saturating_sub(back + 1));
                key(end) == key(own_end)
            })
    }

    /// نظيره الروسي (his Russian counterpart) says whom somebody is like, كبار المسؤولين (the senior officials) who many are, not what he is.
    pub(super) fn compares(&self, (first, end): Range) -> bool {
        let several = (first..end.min(first + 2)).any(|index| {
            let at = self.reading.at(index);
            at.is(Classes::TITLE | Classes::GROUP | Classes::HONORIFIC) && at.details().number == Some(Number::Plural)
        });
        let at = self.reading.at(first);
        let word = at.str();
        // مهاجما الحكومة، رئيسا لولاية ثانية: in the accusative it tells how or as what, and stands before no name.
        // بابا is no accusative.
        let accusative = word.ends_with('ا')
            && word.chars().count() > 4
            && at.details().number == Some(Number::Singular)
            && at.details().gender == Some(Gender::Masculine)
            && !at.is_definite()
            && at.pronoun().is_none();
        // الرئيس الأميركي والفرنسي: two, of one office each.
        let two = (first.saturating_add(1)..end.min(first.saturating_add(3))).any(|index| {
            let at = self.reading.at(index);
            at.is(Classes::NATIONALITY) && at.has(Proclitics::WA)
        });
        // السيد حداد (Mr Haddad), للسيد حداد: how he is called, no office.
        let address = end == first.saturating_add(1)
            && surface::key(self.reading, first).is_some_and(|key| office::is_address(&key, at.is_definite()));
        // والده, زوجته الفنانة: whose relative somebody is the sentence tells, no office.
        let kin = at.is(Classes::TITLE)
            && !at.is_definite()
            && at.ends(["ه", "ها", "هم", "هما"])
            && surface::key(self.reading, first).is_some_and(office::is_kin_of_somebody);
        // رمزي وهو شاب كان يجلس: nor does it tell an office that he is a youth.
        let anybody = end == first.saturating_add(1)
            && at.is(Classes::TITLE)
            && surface::key(self.reading, first).is_some_and(|key| office::is_spoken_of(&key));
        accusative
            || kin
            || anybody
            || address
            || two
            || several && self.reading.at(first).details().number == Some(Number::Plural)
            || (at.pronoun().is_some() || word.ends_with('ه')) && word.contains("نظير")
    }

    /// The entity whose name the keys give once و is taken off the first.
    pub(super) fn without_conjunction(&self, keys: &[Key]) -> Option<usize> {
        let (first, rest) = keys.split_first()?;
        let bare = first.strip_prefix(Key::of("و")?)?;
        let keys: Vec<Key> = std::iter::once(bare).chain(rest.iter().copied()).collect();
        self.known_name(&keys)
    }

    /// Whoever the document names in full with a last name to which a preposition is attached here.
    fn without_preposition(&mut self, phrase: &NounPhrase, keys: &[Key]) -> Option<NounPhrase> {
        let (&[key], Some(own)) = (keys, phrase.name) else { return None };
        let bare = ["ل", "ب"].into_iter().find_map(|letter| key.strip_prefix(Key::of(letter)?))?;
        if !self.reading.at(own.0).is_unknown() || bare.len() < SHORT_NAME {
            return None;
        }
        self.names.look_up(self.reading, Asked::Fuller(&[bare]), own);
        let full = self.names.people.fuller(&[bare]).filter(|full| full.keys.last() == Some(&bare))?;
        Some(NounPhrase { name: Some(full.name), role: None, ..*phrase })
    }

    pub(super) fn known_name(&self, keys: &[Key]) -> Option<usize> {
        let people = |same: fn(&[Key], &[Key]) -> bool| {
            self.latest().find(|&number| {
                // حداد is not حداد وكيلر (Haddad and Keller).
                self.entities.get(number).is_some_and(|entity| {
                    entity.proper && entity.head == Head::Person && !entity.joint && same(&entity.keys, keys)
                })
            })
        };
        people(same_person).or_else(|| people(spelled_alike))
    }
}

/// Whether two names can be one person's: all words of the shorter in the longer, its last word at the longer's end or the only one.
fn same_person(one: &[Key], other: &[Key]) -> bool {
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !shorter.is_empty() && shorter.iter().all(|key| longer.contains(key))
}

/// الملك عبد الله, of هيفاء بنت عبد الله آل سعود: whether the shorter name is that of whose son or daughter the longer one is.
fn is_father(short: &[Key], long: &[Key]) -> bool {
    const CHILD: [Key; 3] = [Key::of_letters("بن"), Key::of_letters("بنت"), Key::of_letters("ابن")];
    let Some((first, last)) = short.first().zip(short.last()) else { return false };
    let child = long.iter().zip(long.iter().skip(1)).any(|(before, own)| own == first && CHILD.contains(before));
    child && long.first() != Some(first) && long.last() != Some(last)
}

/// Whether two names differ in one letter of one long word only: ستولتنبرغ and ستوتلنبرغ, شويغو and شويجو.
pub(super) fn spelled_alike(one: &[Key], other: &[Key]) -> bool {
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let mut different = false;
    let all = shorter.iter().all(|key| {
        longer.contains(key) || {
            // Two words that differ are enough to tell two people.
            let second = std::mem::replace(&mut different, true);
            !second && longer.iter().any(|known| known.differs_by_one(*key))
        }
    });
    all && different && !shorter.is_empty()
}
