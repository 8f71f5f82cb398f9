//! Which quotation a token stands in.

use crate::text::quotation::Quotation;

/// The innermost quotation around each token. A mark belongs to its own quotation.
///
/// Most tokens stand in the same quotation as the one before them, so only the tokens at which that changes are kept.
#[derive(Clone, Debug, Default)]
pub(super) struct Enclosing {
    /// The tokens from which on another quotation is the innermost, with its number, counted from 1; 0 is none.
    changes: Vec<(u32, u32)>,
    /// For every so many tokens, how many changes lie before them.
    blocks: Vec<u32>,
    /// For each quotation the one around it, counted from 1; 0 is none.
    parents: Vec<u32>,
    tokens: usize,
}

/// Tokens of one block.
const BLOCK: usize = 32;

impl Enclosing {
    /// For so many tokens and the quotations among them, by their opening marks.
    pub(super) fn of(tokens: usize, quotations: &[Quotation]) -> Self {
        if quotations.is_empty() {
            return Self::default();
        }
        let mut changes: Vec<(u32, u32)> = Vec::with_capacity(2 * quotations.len());
        let mut parents = Vec::with_capacity(quotations.len());
        let mut open: Vec<u32> = Vec::new();
        let mut upcoming = quotations.iter().enumerate().peekable();
        let (mut index, mut innermost) = (0, 0);
        while index < tokens {
            let mut ends = tokens;
            while let Some(quotation) = open.last().and_then(|&last| quotations.get(last as usize)) {
                ends = quotation.close as usize + usize::from(quotation.closed);
                if ends > index {
                    break;
                }
                open.pop();
                ends = tokens;
            }
            while let Some((number, quotation)) = upcoming.next_if(|(_, next)| next.open as usize <= index) {
                parents.push(open.last().map_or(0, |&around| around + 1));
                open.push(number as u32);
                ends = quotation.close as usize + usize::from(quotation.closed);
            }
            let own = open.last().map_or(0, |&number| number + 1);
            if own != innermost {
                innermost = own;
                changes.push((index as u32, own));
            }
            // Nothing changes before the next quotation opens or the innermost ends.
            let opens = upcoming.peek().map_or(tokens, |(_, next)| next.open as usize);
            index = ends.min(opens).max(index + 1);
        }
        let mut before = 0;
        let blocks = (0..tokens.div_ceil(BLOCK))
            .map(|block| {
                let passed = |change: &&(u32, u32)| (change.0 as usize) < block * BLOCK;
                before += changes.get(before..).unwrap_or(&[]).iter().take_while(passed).count();
                before as u32
            })
            .collect();
        parents.resize(quotations.len(), 0);
        Self { changes, blocks, parents, tokens }
    }

    /// The number of the innermost quotation around the token.
    pub(super) fn innermost(&self, index: usize) -> Option<usize> {
        if index >= self.tokens {
            return None;
        }
        let first = *self.blocks.get(index / BLOCK)? as usize;
        let own = self.changes.get(first..)?.iter().take_while(|(token, _)| *token as usize <= index).last();
        let own = own.or_else(|| self.changes.get(first.checked_sub(1)?));
        own.and_then(|&(_, number)| (number as usize).checked_sub(1))
    }

    /// The quotation around quotation `number`.
    pub(super) fn parent(&self, number: usize) -> Option<usize> {
        (self.parents.get(number).copied().unwrap_or(0) as usize).checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::quotation::pair_all;
    use crate::text::tokenize::Tokens;
    use proptest::prelude::*;

    #[test]
    fn each_token_knows_the_quotation_around_it() {
        // Words enough for several blocks, in front of quotations inside quotations.
        let text = "كلمة ".repeat(70) + "«قال “نعم” اليوم» ثم «لا» " + &"كلمة ".repeat(40) + "«آه»";
        let mut tokens: Vec<_> = Tokens::new(&text).collect();
        let quotations = pair_all(&text, &mut tokens);
        let enclosing = Enclosing::of(tokens.len(), &quotations);
        assert_eq!(quotations.len(), 4);
        for index in 0..tokens.len() {
            let around = |quotation: &Quotation| (quotation.open..=quotation.close).contains(&(index as u32));
            let expected = quotations.iter().rposition(around);
            assert_eq!(enclosing.innermost(index), expected, "{index}");
        }
        let (open, count) = (Quotation { close: 9, closed: false, ..quotations[0] }, 9);
        assert_eq!(Enclosing::of(count, &[open]).innermost(count), None);
        assert_eq!([0, 1, 2, 3].map(|number| enclosing.parent(number)), [None, Some(0), None, None]);
        assert_eq!(Enclosing::of(9, &[]).innermost(3), None);
    }

    /// The same, looked up token by token.
    fn one_by_one(tokens: usize, quotations: &[Quotation]) -> Vec<Option<usize>> {
        let mut open: Vec<usize> = Vec::new();
        let mut upcoming = quotations.iter().enumerate().peekable();
        let innermost = |index: usize| {
            while open.last().is_some_and(|&last| {
                let quotation = &quotations[last];
                quotation.close as usize + usize::from(quotation.closed) <= index
            }) {
                open.pop();
            }
            while let Some((number, _)) = upcoming.next_if(|(_, quotation)| quotation.open as usize <= index) {
                open.push(number);
            }
            open.last().copied()
        };
        (0..tokens).map(innermost).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn marks_in_any_order_are_found_as_token_by_token(text in "([«»“”\"'(] ?|\n|قال |نعم[.،]? ){0,90}") {
            let mut tokens: Vec<_> = Tokens::new(&text).collect();
            let quotations = pair_all(&text, &mut tokens);
            let enclosing = Enclosing::of(tokens.len(), &quotations);
            let found: Vec<_> = (0..tokens.len()).map(|index| enclosing.innermost(index)).collect();
            prop_assert_eq!(found, one_by_one(tokens.len(), &quotations));
        }
    }
}
