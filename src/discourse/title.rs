//! A title without a name: who bore it last, whom the document gives it anywhere, or somebody new.

use super::entity::Entity;
use super::naming_places::Asked;
use super::people::{Named, Titled};
use super::resolution::Resolver;
use super::{kind, office, surface};
use crate::claim::{Kind, ResolvedBy};
use crate::grammar::{Head, NounPhrase, Range};
use crate::lexicon::class::Classes;
use crate::lexicon::verb::{Number, Person};
use crate::text::key::Key;

/// An unnamed official is one of so many who spoke last.
const OFFICIALS: usize = 4;

/// What an adjective ends with in the feminine.
const FEMININE: Key = Key::of_affix(['ه']);

impl Resolver<'_, '_> {
    /// A title without a name: the one who bore it last, else somebody new.
    pub(super) fn title(&mut self, phrase: &NounPhrase) -> (usize, ResolvedBy) {
        let range = phrase.role.unwrap_or((phrase.first, phrase.end));
        let keys = surface::keys(self.reading, range);
        // الخطيب (the preacher) may be the surname of somebody named before.
        if keys.len() == 1
            && self.reading.at(phrase.first).is_definite()
            && let Some(known) = self.of_surname(&keys)
        {
            return (known, ResolvedBy::ShortName);
        }
        // … or of somebody whom the document names in full further on.
        if keys.len() == 1
            && self.reading.at(phrase.first).is_definite()
            && phrase.end == phrase.first.saturating_add(1)
            && self.is_surname_in_full(&keys, (phrase.first, phrase.end))
        {
            let surname = (phrase.first, phrase.end);
            let bare = NounPhrase { name: Some(surname), role: None, gender: None, ..*phrase };
            return self.person(&bare, surname);
        }
        // الرئيس الحمداني: an unknown word behind a title is the surname of somebody whom the document names in full.
        if let Some(surname) = self.surname(phrase) {
            let bare = NounPhrase { name: Some(surname), role: Some((phrase.first, surname.0)), ..*phrase };
            return self.person(&bare, surname);
        }
        // زوجته, where the document has زوجته هالة: a relative is whoever is called so.
        let related = keys.len() == 1 && self.reading.at(phrase.first).pronoun().is_some();
        let role_keys = office::words(keys.clone());
        if related
            && let Some(head) = role_keys.first()
            && let Some(titled) = self
                .names(Asked::Office(*head), (0, 0))
                .people
                .of_office(*head)
                .filter(|titled| titled.role_keys == role_keys)
                .last()
        {
            let name = titled.named.name;
            let bare = NounPhrase { name: Some(name), role: None, ..*phrase };
            return (self.person(&bare, name).0, ResolvedBy::TitleReturns);
        }
        let definite = kind::of(self.reading, phrase) == Kind::Person;
        if definite {
            if let Some(known) = self.bearer(&role_keys, range, false) {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            let named = self.named_bearer(&role_keys, range);
            let named = named.map(|named| (named.keys.to_vec(), named.name, named.role));
            if named.is_none()
                && let Some(known) = self.bearer(&role_keys, range, true).or_else(|| self.nameless_bearer(phrase))
            {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            if let Some(known) = named.as_ref().and_then(|(keys, ..)| self.known_name(keys)) {
                self.learn(known, phrase);
                return (known, ResolvedBy::TitleReturns);
            }
            if let Some((keys, name, role)) = named {
                let role = self.fullest_office(&keys, (name, (0, 0)), [role, None]);
                let entity = Entity {
                    head: Head::Person,
                    kind: Kind::Person,
                    role_keys: role.map(|role| office::keys(self.reading, role)).unwrap_or_default(),
                    keys,
                    name,
                    proper: true,
                    role,
                    noun: None,
                    gender: phrase.gender,
                    number: Some(Number::Singular),
                    joint: false,
                };
                let entity = self.add(entity);
                self.learn(entity, phrase);
                return (entity, ResolvedBy::TitleReturns);
            }
        }
        let of_somebody = !self.reading.at(phrase.first).is_definite();
        if definite
            && of_somebody
            && let Some(known) = self.only_one_who_works_for(&role_keys)
        {
            return (known, ResolvedBy::TitleReturns);
        }
        if definite && let Some(known) = self.last_of_general_title(phrase) {
            // المهاجم السابق للنهر والمنتخب tells less than an office that is known.
            if phrase.end.saturating_sub(phrase.first) <= 2
                || self.entities.get(known).is_some_and(|entity| entity.role.is_none())
            {
                self.learn(known, phrase);
            }
            return (known, ResolvedBy::TitleReturns);
        }
        let returning = self.returning_official(phrase).or_else(|| self.spoke_before_in_office(phrase, &role_keys));
        if let Some(known) = returning {
            return (known, ResolvedBy::TitleReturns);
        }
        if let Some(known) = self.returning_people(phrase, &keys).or_else(|| self.our_correspondent(phrase)) {
            return (known, ResolvedBy::TitleReturns);
        }
        // المتحدث باسم السفارة، محامي المتهم: a spokesman or a relative without a name is nobody in particular.
        let nobody = self.reading.at(phrase.first.saturating_add(1)).spells("باسم")
            || phrase.end.saturating_sub(phrase.first) > 1 && keys.first().is_some_and(office::is_relative);
        // المدرب البالغ 46 عاما (the manager, aged 46) is called المدرب.
        let says_age = self.reading.str(range.1).starts_with("البالغ");
        let entity = Entity {
            head: Head::Person,
            kind: if nobody { Kind::Group } else { kind::of(self.reading, phrase) },
            name: (phrase.first, if says_age { range.1 } else { phrase.end }),
            proper: false,
            // Of a spokesman, too: his name may follow.
            role: Some(range),
            noun: keys.first().copied(),
            role_keys,
            keys,
            gender: phrase.gender,
            number: phrase.number,
            joint: phrase.joint,
        };
        (self.add(entity), ResolvedBy::TitleOnly)
    }

    /// قال خبراء صحة …. وأضاف الخبراء (health experts said …. the experts added): the people who were told of with more words when they spoke shortly before.
    fn returning_people(&self, phrase: &NounPhrase, keys: &[Key]) -> Option<usize> {
        let plural = |number: Option<Number>| number == Some(Number::Plural);
        let alone = keys.len() == 1 && phrase.end == phrase.first.saturating_add(1);
        if !alone || !plural(phrase.number) || !self.reading.at(phrase.first).is_definite() {
            return None;
        }
        self.last_speakers().take(OFFICIALS).find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                matches!(entity.head, Head::Person | Head::Group)
                    && !entity.joint
                    && entity.keys.len() > 1
                    && entity.keys.first() == keys.first()
                    && plural(entity.number)
            })
        })
    }

    /// ذكر مراسل قناة النهر …. وأضاف مراسلنا (the correspondent of an-Nahr told …. our correspondent added): whoever spoke last by that noun and with more words.
    fn our_correspondent(&self, phrase: &NounPhrase) -> Option<usize> {
        let at = self.reading.at(phrase.first);
        let ours = at.pronoun().is_some_and(|pronoun| pronoun.person == Person::First);
        let noun = at.str().strip_suffix("نا").filter(|_| ours && phrase.end == phrase.first.saturating_add(1))?;
        // مراسلتنا: a woman's ending is written otherwise before the pronoun.
        let (noun, endings) = noun.strip_suffix('ت').map_or((noun, &[""][..]), |noun| (noun, &["ة", "ه"][..]));
        self.last_speakers().take(OFFICIALS).find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                let first = self.reading.at(entity.name.0);
                let same = first.str().strip_prefix(noun).is_some_and(|ending| endings.contains(&ending));
                same && !entity.joint && entity.keys.len() > 1 && first.pronoun().is_none()
            })
        })
    }

    /// محامي اللاعب (the player's lawyer), where the text has one lawyer with a name.
    fn only_one_who_works_for(&mut self, keys: &[Key]) -> Option<usize> {
        let head = *keys.first().filter(|head| keys.len() > 1 && office::works_for_somebody(head))?;
        self.names.look_up(self.reading, Asked::Office(head), (0, 0));
        let mut lawyers = self.names.people.of_office(head).map(|lawyer| lawyer.named.keys.to_vec());
        let only = lawyers.next()?;
        if lawyers.any(|other| other != only) {
            return None;
        }
        self.known_name(&only)
    }

    /// The last word of a title where it is nobody's adjective but the last name of somebody named in full elsewhere.
    fn surname(&mut self, phrase: &NounPhrase) -> Option<Range> {
        let last = phrase.end.checked_sub(1).filter(|&last| last > phrase.first)?;
        let at = self.reading.at(last);
        if phrase.end.saturating_sub(phrase.first) > 3 || !at.is_unknown() || !at.is_definite() {
            return None;
        }
        let keys = surface::keys(self.reading, (last, last.saturating_add(1)));
        let named = self.names(Asked::Fuller(&keys), (phrase.first, phrase.end)).people.fuller(&keys)?;
        (named.keys.last() == keys.last() && named.name.1 != phrase.end).then_some((last, last.saturating_add(1)))
    }

    /// The latest entity whose role the title repeats: الوزير after وزير الدفاع الروسي. Loosely, الرئيس may turn out الرئيس الأميركي.
    pub(super) fn bearer(&self, keys: &[Key], range: Range, loosely: bool) -> Option<usize> {
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Person
                    && (loosely || entity.role_keys.len() > 1 || keys.len() == 1)
                    && self.bears(&entity.role_keys, entity.role, keys, range)
            })
        })
    }

    /// The latest person of a bare name and no role, or of any role where the title is general (النجم، اللاعب): ترامب, then الرئيس الأميركي.
    pub(super) fn nameless_bearer(&self, phrase: &NounPhrase) -> Option<usize> {
        let definite = self.reading.at(phrase.first).is_definite();
        let words = phrase.end.saturating_sub(phrase.first);
        let general =
            words == 1 || words == 2 && self.reading.at(phrase.first.saturating_add(1)).is(Classes::NATIONALITY);
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.head == Head::Person
                    && entity.proper
                    && definite
                    && general
                    && entity.role.is_none()
                    && !entity.joint
                    && (entity.gender.is_none() || phrase.gender.is_none() || entity.gender == phrase.gender)
            })
        })
    }

    /// The latest person of several names of which this is the last.
    pub(super) fn of_surname(&self, keys: &[Key]) -> Option<usize> {
        self.latest().find(|&number| {
            self.entities.get(number).is_some_and(|entity| {
                entity.proper
                    && entity.head == Head::Person
                    && entity.keys.len() > 1
                    && entity.keys.last() == keys.last()
            })
        })
    }

    /// Whether the document names somebody in full of whom this is the last name.
    pub(super) fn is_surname_in_full(&mut self, keys: &[Key], own: Range) -> bool {
        self.names(Asked::Fuller(keys), own).people.fuller(keys).is_some_and(|named| named.keys.last() == keys.last())
    }

    /// المسؤول التركي (the Turkish official): whoever spoke last, if he has an office of that country or of none that is told; or the
    /// unnamed official who spoke shortly before.
    pub(super) fn returning_official(&self, phrase: &NounPhrase) -> Option<usize> {
        let first = self.reading.at(phrase.first);
        let words = phrase.end.saturating_sub(phrase.first);
        let second = self.reading.at(phrase.first.saturating_add(1));
        let plain = words == 1
            || words == 2 && second.is(Classes::NATIONALITY | Classes::ADJECTIVE) && !office::tells_apart(second);
        let noun = surface::key(self.reading, phrase.first)?;
        if !plain || !first.is_definite() || phrase.number == Some(Number::Plural) || !office::returns(&noun) {
            return None;
        }
        let places = self.places((phrase.first, phrase.end));
        let one = |entity: &Entity| {
            !entity.joint
                && entity.number != Some(Number::Plural)
                && (entity.gender.is_none() || phrase.gender.is_none() || entity.gender == phrase.gender)
        };
        let holds_office = |entity: &Entity| {
            let own = entity.role.map(|role| self.places(role)).unwrap_or_default();
            entity.kind == Kind::Person
                && (entity.proper || entity.role.is_some())
                && entity.role.is_none_or(|(first, _)| self.reading.at(first).is(Classes::TITLE))
                && may_be_of(&own, &places)
        };
        let unnamed = |entity: &Entity| {
            let own = self.places(entity.name);
            entity.kind == Kind::Group && entity.noun == Some(noun) && may_be_of(&own, &places)
        };
        let entity = |number: usize| self.entities.get(number);
        // Who passes something on stands between.
        let is_medium = |&number: &usize| entity(number).is_some_and(|entity| entity.kind == Kind::Media);
        let last = self.last_speakers().take(OFFICIALS).find(|number| !is_medium(number));
        let last = last.filter(|&last| entity(last).is_some_and(|entity| one(entity) && holds_office(entity)));
        last.or_else(|| {
            let mut shortly = self.last_speakers().take(OFFICIALS);
            shortly.find(|&number| entity(number).is_some_and(|entity| one(entity) && unnamed(entity)))
        })
    }

    /// Whom the document gives the title with a name: first of all somebody of the same country, last somebody whose title shares
    /// most words.
    pub(super) fn named_bearer(&mut self, keys: &[Key], range: Range) -> Option<Named<'_>> {
        let head = *keys.first()?;
        self.names.look_up(self.reading, Asked::Office(head), (0, 0));
        let titled: Vec<Titled<'_>> = self.names.people.of_office(head).collect();
        if titled.is_empty() {
            return None;
        }
        let places = self.places(range);
        // العاهل الأردني الملك سامي is not العاهل السعودي: of the same name another country is told.
        let of_another = |one: &Titled<'_>, own: &[u16]| {
            own.is_empty()
                && !places.is_empty()
                && titled.iter().any(|other| {
                    let country = self.places(other.role);
                    other.named.keys == one.named.keys && !may_be_of(&country, &places)
                })
        };
        let bears = |titled: &&Titled<'_>| {
            self.bears(titled.role_keys, Some(titled.role), keys, range)
                && !of_another(titled, &self.places(titled.role))
        };
        let of_the_place = |titled: &&Titled<'_>| self.places(titled.role).iter().any(|place| places.contains(place));
        let found = titled.iter().filter(bears).find(of_the_place).or_else(|| titled.iter().find(bears));
        let found = found.or_else(|| titled.iter().find(|titled| self.nearly_bears(titled, keys, range, &places)));
        found.map(|titled| titled.named)
    }

    /// مستشار حداد للأمن القومي and مستشار الرئيس للأمن القومي: the same head, three quarters of the words and no other country.
    fn nearly_bears(&self, titled: &Titled<'_>, keys: &[Key], range: Range, places: &[u16]) -> bool {
        // المندوب الروسي في الأمم المتحدة, مندوب روسيا الدائم لدى الأمم المتحدة: by which preposition tells nothing, and the country is one word.
        const LEADING: [Key; 3] = [Key::of_letters("في"), Key::of_letters("لدي"), Key::of_letters("من")];
        let role_keys = titled.role_keys;
        let count = |keys: &[Key]| keys.iter().filter(|key| !LEADING.contains(key)).count();
        let own = self.places(titled.role);
        let mut shared = keys.iter().filter(|key| role_keys.contains(key) && !LEADING.contains(key)).count();
        let spelled_alike = (range.0..range.1).any(|index| {
            self.reading.at(index).details().place.is_some()
                && surface::key(self.reading, index).is_some_and(|key| role_keys.contains(&key))
        });
        // المدير الفني الأسبق is not المدير الفني السابق.
        let other_past = (range.0..range.1).any(|index| {
            office::is_former(self.reading.at(index))
                && surface::key(self.reading, index).is_some_and(|key| !role_keys.contains(&key))
        });
        shared += usize::from(!spelled_alike && own.iter().any(|place| places.contains(place)));
        if other_past || shared < 3 || shared * 4 < count(keys).min(count(role_keys)) * 3 {
            return false;
        }
        may_be_of(&own, places) && may_be_of(&self.nationalities(titled.role), &self.nationalities(range))
    }

    /// Whether a title can stand for a role: the same head noun, and nothing in the title that the role contradicts.
    pub(super) fn bears(&self, role_keys: &[Key], role: Option<Range>, keys: &[Key], range: Range) -> bool {
        let (Some(head), Some(own)) = (keys.first(), role_keys.first()) else { return false };
        if head != own {
            return false;
        }
        let role_places = role.map(|role| self.places(role)).unwrap_or_default();
        let places = self.places(range);
        if !may_be_of(&role_places, &places) {
            return false;
        }
        if role.is_some_and(|role| self.is_another_office(role, range, own)) {
            return false;
        }
        let (shorter, longer) = if keys.len() <= role_keys.len() { (keys, role_keys) } else { (role_keys, keys) };
        // رئيس وزراء البلاد (the country's prime minister), رئيس الوزراء المالي: which country it is, the text tells; زعيم كوريا الشمالية, الزعيم الكوري الشمالي: an adjective
        // agrees with its noun.
        let in_longer = |key: &&Key| office::is_any_country(key) || longer.iter().any(|other| same_word(**key, *other));
        let shared = shorter.iter().filter(in_longer).count();
        // وزير الداخلية اليمني is not وزير العدل اليمني: a country that both spell alike is a word that they share already.
        let spelled_alike = (range.0..range.1).any(|index| {
            self.reading.at(index).details().place.is_some()
                && surface::key(self.reading, index).is_some_and(|key| role_keys.iter().any(|own| same_word(key, *own)))
        });
        let its_own = |keys: &[Key], places: &[u16]| keys.iter().any(office::is_any_country) && !places.is_empty();
        let same_place = !spelled_alike && places.iter().any(|place| role_places.contains(place))
            || its_own(role_keys, &places)
            || its_own(keys, &role_places);
        shared.saturating_add(usize::from(same_place && shared < shorter.len())) >= shorter.len()
            || keys.len() == 2
                && places.len() == 1
                && role_places.is_empty()
                && !role.is_some_and(|role| self.is_former(role))
    }

    /// الرئيس الإيراني and رئيس لجنة العلاقات الخارجية الإيراني, الرئيس and رئيس البرلمان: a state's president, a body's chairman. Who has been told to
    /// be a body's chairman may be called الرئيس, though, and who is الرئيس may be رئيس الحكومة.
    pub(super) fn is_another_office(&self, role: Range, title: Range, head: &Key) -> bool {
        // الوزيرة التونسية, where the document has وزيرة خارجية تونس: nobody but a president has an office of the state as well as one in a body.
        if !office::presides(head) {
            return false;
        }
        let alone = |(first, end): Range| end == first.saturating_add(1);
        let president = || alone(role) && office::presides(head) && self.reading.at(role.0).is_definite();
        self.is_of_body(title, head) && (self.is_of_state(role) || president())
            || self.is_of_body(role, head) && self.is_of_state(title)
    }

    /// رئيس لجنة العلاقات الخارجية, رئيس البرلمان: an office in a body, told by the noun behind it.
    fn is_of_body(&self, (first, end): Range, head: &Key) -> bool {
        let body = self.reading.at(first.saturating_add(1));
        end > first.saturating_add(1)
            && body.is(Classes::INSTITUTION)
            && (!body.is_definite()
                || surface::key(self.reading, body.index).is_some_and(|body| office::presides_over(head, &body)))
    }

    /// الرئيس الإيراني, الرئيس السابق: an office of a state, told by an adjective alone.
    fn is_of_state(&self, range: Range) -> bool {
        let adjective = self.reading.at(range.0.saturating_add(1));
        range.1.saturating_sub(range.0) == 2 && (adjective.is(Classes::NATIONALITY) || self.is_former(range))
    }

    /// الرئيس السابق, الوزيرة الراحلة: whether the office is one that its bearer has no more.
    fn is_former(&self, (first, end): Range) -> bool {
        (first..end).any(|index| office::is_former(self.reading.at(index)))
    }

    /// The countries that adjectives of the range name: السفير الإيطالي في لندن is of Italy.
    pub(super) fn nationalities(&self, (first, end): Range) -> Vec<u16> {
        let adjectives = (first..end).map(|index| self.reading.at(index)).filter(|at| at.is(Classes::NATIONALITY));
        adjectives.filter_map(|at| at.details().place).collect()
    }

    /// The countries that words of the range name, as numbers.
    pub(super) fn places(&self, (first, end): Range) -> Vec<u16> {
        (first..end).filter_map(|index| self.reading.at(index).details().place).collect()
    }
}

/// Whether two words are one, but for the ending of the feminine.
fn same_word(one: Key, other: Key) -> bool {
    one == other || {
        let bare = |key: Key| key.strip_suffix(FEMININE).unwrap_or(key);
        bare(one) == bare(other)
    }
}

/// Whether countries that are named leave open that these are meant: the same, or none on one side.
pub(super) fn may_be_of(own: &[u16], places: &[u16]) -> bool {
    own.is_empty() || places.is_empty() || own.iter().any(|place| places.contains(place))
}
