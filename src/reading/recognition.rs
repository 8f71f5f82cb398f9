//! The tokens of a text and what each is taken for, 64 after 64: first the tokens, then what they are, so that looking up one word does not
//! wait for the end of another; then what follows from several words.

use super::letters::recognise;
use super::places::{Places, WORDS};
use super::plain::Plain;
use super::taken::Taken;
use crate::lexicon::{Familiar, Flags, Lexicon, Recognised};
use crate::text::key::Key;
use crate::text::token::{Token, TokenKind};
use crate::text::tokenize::Tokens;
use crate::text::typed::Typed;

/// A token stands for every nine bytes of news, and in one text of thirty for every eight; so there is room enough.
const BYTES_A_TOKEN: usize = 8;

/// All that is known of words one by one.
#[derive(Debug)]
pub(super) struct Recognition {
    pub(super) taken: Vec<Taken>,
    pub(super) places: Places,
    /// Words with which a name of several words may begin, as the word behind them shows.
    pub(super) beginnings: Vec<usize>,
    pub(super) plain: Plain,
}

impl Recognition {
    pub(super) fn of(text: &str, lexicon: &Lexicon) -> Self {
        let words = text.len() / BYTES_A_TOKEN;
        let mut all = Self {
            taken: Vec::with_capacity(words),
            places: Places::with_room(words),
            beginnings: Vec::with_capacity(text.len() / 256),
            plain: Plain::default(),
        };
        lexicon.with_familiar(|familiar| {
            let mut source = Tokens::new(text);
            // Whether the last word of the batch before may begin a name.
            let mut begun = false;
            let mut batch = Batch::empty();
            loop {
                batch.length = source.fill(&mut batch.tokens, &mut batch.typed);
                batch.recognise(text, lexicon, familiar);
                all.take(&batch, text, &mut begun);
                if batch.length < WORDS {
                    break;
                }
            }
        });
        all
    }

    fn take(&mut self, batch: &Batch, text: &str, begun: &mut bool) {
        let before = self.taken.len();
        let (tokens, found) = batch.read();
        self.taken.extend(tokens.iter().zip(found).map(|(&token, &recognised)| Taken { token, recognised }));
        let noted = self.places.note(&batch.found);
        let mut second = (noted.begin_names << 1 | u64::from(*begun)) & noted.continue_names;
        while second != 0 {
            let index = before + second.trailing_zeros() as usize;
            self.beginnings.push(index.saturating_sub(1));
            second &= second.wrapping_sub(1);
        }
        *begun = noted.begin_names >> (WORDS - 1) == 1;
        let mut marked = noted.marked;
        while marked != 0 {
            let at = marked.trailing_zeros() as usize;
            if let Some(token) = tokens.get(at) {
                self.plain.push(before + at, token.of(text));
            }
            marked &= marked.wrapping_sub(1);
        }
    }
}

/// What the token is taken for, when it is met for the first time.
#[inline(never)]
fn taken_for(lexicon: &Lexicon, token: &Token, typed: Typed, text: &str) -> Recognised {
    if token.kind == TokenKind::Word {
        let word = token.of(text);
        return recognise(lexicon, word, typed.key().or_else(|| Key::of(word)));
    }
    let stop = token.kind.may_end_sentence();
    let mark = stop || token.kind == TokenKind::LoneQuote;
    Recognised::none(Flags::STOP.only_if(stop).with(Flags::MARK.only_if(mark)))
}

/// The next tokens of a text, 64 where there are as many.
struct Batch {
    tokens: [Token; WORDS],
    /// Their numbers; none for a few words.
    typed: [Typed; WORDS],
    /// What they are taken for.
    found: [Recognised; WORDS],
    length: usize,
}

impl Batch {
    fn empty() -> Self {
        let nothing = Token::new(0, 0, TokenKind::Other);
        let (typed, found) = ([Typed::default(); WORDS], [Recognised::default(); WORDS]);
        Self { tokens: [nothing; WORDS], typed, found, length: 0 }
    }

    /// Finds what the tokens are: first those in front, since most words are, then the others one by one.
    fn recognise(&mut self, text: &str, lexicon: &Lexicon, familiar: &mut Familiar) {
        let Self { tokens, typed, found, length } = self;
        let (read, rest) = found.split_at_mut_checked(*length).unwrap_or_default();
        rest.fill(Recognised::default());
        let mut others = familiar.in_front(typed, read);
        familiar.look_ahead(typed, others);
        while others != 0 {
            let at = others.trailing_zeros() as usize;
            if let (Some(token), Some(&typed), Some(found)) = (tokens.get(at), typed.get(at), read.get_mut(at)) {
                *found = familiar.find(typed).unwrap_or_else(|| {
                    let new = taken_for(lexicon, token, typed, text);
                    familiar.add(typed, new);
                    new
                });
            }
            others &= others.wrapping_sub(1);
        }
    }

    /// The tokens that were read, and what they were taken for.
    fn read(&self) -> (&[Token], &[Recognised]) {
        (self.tokens.get(..self.length).unwrap_or(&[]), self.found.get(..self.length).unwrap_or(&[]))
    }
}
