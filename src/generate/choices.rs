//! Decisions: the one thing that a generator asks for.

/// Where decisions come from: numbers that a test runner draws and shrinks, or bytes of a fuzzer.
///
/// A source that has run dry gives 0, and 0 always stands for the plainest way, so that fewer and smaller numbers make simpler news.
pub(super) struct Choices<'c>(&'c mut dyn FnMut() -> u16);

impl<'c> Choices<'c> {
    pub(super) fn new(next: &'c mut dyn FnMut() -> u16) -> Self {
        Self(next)
    }

    /// A number below the bound; 0 below 0 as well.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::from((self.0)()) % bound.max(1)
    }

    /// One of them; `None` where there is none.
    pub(super) fn of<'t, T>(&mut self, many: &'t [T]) -> Option<&'t T> {
        many.get(self.below(many.len()))
    }

    /// One of the words.
    pub(super) fn words<'t>(&mut self, many: &[&'t str]) -> &'t str {
        self.of(many).copied().unwrap_or("")
    }

    /// True one time in so many.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        times > 0 && self.below(times) == times - 1
    }
}
